import type { ProfileVersion } from '../assessment/assessment.ts';
import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Client } from '../clients/client.ts';
import type { OfficeFields, User } from '../office/office.ts';
import type { Need } from '../plan/need.ts';
import type { Decision } from '../privacy/consent.ts';
import type { Profile } from '../profile/profile.ts';
import type { Application } from '../recognition/application.ts';
import type { Fillings } from '../textblocks/placeholders.ts';
import type { Recommendation } from './recommendation.ts';

/** Everything stored that a letter of recommendation is made from. */
export interface RecommendationFacts {
  readonly office: OfficeFields;
  readonly user: User;
  readonly client: Client;
  readonly profile: Profile;
  /** The newest released state of the competence profile; null when none was released. */
  readonly version: ProfileVersion | null;
  readonly applications: readonly Application[];
  readonly decisions: readonly Decision[];
  readonly recommendation: Recommendation;
  readonly need: Need | null;
  /** What the placeholders of the office's wording stand for. */
  readonly fillings: Fillings;
  /** The office's own words for being neutral; empty: ours. */
  readonly neutrality: string;
  readonly catalogs: Catalogs;
  /** ISO day of the letter. */
  readonly date: string;
  /** ISO day it is to leave on: what the person has released by then may be told. */
  readonly asOf: string;
  /** Unser Zeichen: never a name. */
  readonly reference: string;
}
