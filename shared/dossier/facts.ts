import { benefitSystems } from '../catalogs/benefitSystems.ts';
import { currentRow } from '../catalogs/datedRow.ts';
import { districtOf } from '../catalogs/districts.ts';
import { displayName } from '../clients/personName.ts';
import { dateParts, formatPartialDate } from '../dates/partialDate.ts';
import { type ApplicationFacts, coverLetterFacts } from '../letters/applicationFacts.ts';
import type { CoverLetterFacts, OriginalText } from '../letters/facts.ts';
import type { Decision } from '../privacy/consent.ts';
import type { Profile } from '../profile/profile.ts';
import { type Authority, authorityOf } from '../recognition/authorities.ts';
import { type DocumentProgress, progressOf } from '../recognition/documents.ts';
import type { CostLine } from './costs.ts';
import type { GrantTerms } from './grantTerms.ts';

/** Another undertaking with the same qualification that was applied for. */
export interface EarlierApplication {
  /** As the declaration names it. */
  readonly authority: string;
  /** ISO day. */
  readonly on: string;
}

/** Everything stored that the papers of a dossier are made from. */
export interface DossierFacts extends ApplicationFacts {
  readonly profile: Profile;
  readonly decisions: readonly Decision[];
  readonly earlier: readonly EarlierApplication[];
  readonly costs: readonly CostLine[];
  /** Null: nothing is known of the grant on this day. */
  readonly grant: GrantTerms | null;
}

/** What all papers share, with finished German strings. */
export interface PaperFacts extends CoverLetterFacts {
  /** „geboren am 14. Mai 1989 in Poltawa“; null when neither is known. */
  readonly bornText: string | null;
  /** Name at birth, where it is another. */
  readonly birthName: OriginalText | null;
  readonly phone: string;
  readonly email: string;
}

function bornText({ client }: ApplicationFacts): string | null {
  const { birthDate, birthPlace } = client;
  const parts = birthDate === null ? null : dateParts(birthDate);
  const day =
    birthDate === null
      ? null
      : `${parts?.day ? 'am ' : parts?.month ? 'im ' : ''}${formatPartialDate(birthDate, 'de')}`;
  const place = birthPlace === '' ? null : `in ${birthPlace}`;
  const words = [day, place].filter((part) => part !== null);
  return words.length === 0 ? null : `geboren ${words.join(' ')}`;
}

export function paperFacts(facts: ApplicationFacts): PaperFacts {
  const { client } = facts;
  const birth = client.names.find(({ kind }) => kind === 'birth');
  return {
    ...coverLetterFacts(facts),
    bornText: bornText(facts),
    birthName: birth ? { text: displayName(birth, 'givenFirst'), lang: null } : null,
    phone: client.phone,
    email: client.email,
  };
}

export function authorityOfFacts({ way }: Pick<ApplicationFacts, 'way'>): Authority {
  if (way.authority === null) throw new Error('invariant: an application has an authority');
  return authorityOf(way.authority);
}

export const progress = ({ application }: Pick<ApplicationFacts, 'application'>): DocumentProgress[] =>
  application.required.map((document) => progressOf(document, application.held));

/** Who pays for a person's way into work: from what they live on. `unknown`: nothing is entered. */
export type Payer = 'jobcenter' | 'agency' | 'none' | 'unknown';

export interface PayerFacts {
  readonly payer: Payer;
  /** „Hanse-Jobcenter Rostock“; empty when nobody has said and the place does not tell. */
  readonly name: string;
  /** The name is what usually fits the place of residence, nobody has said it. */
  readonly guessed: boolean;
  readonly customerNumber: string;
}

const payers: readonly Payer[] = ['jobcenter', 'agency'];

/** The first benefit that has a payer of the way into work decides; asylum and other benefits have none here. */
export function payerOf({
  profile,
  client,
  date,
}: Pick<DossierFacts, 'profile' | 'client' | 'date'>): PayerFacts {
  const known = profile.benefit.filter(({ system }) => system !== null);
  const none: PayerFacts = {
    payer: known.length === 0 ? 'unknown' : 'none',
    ...{ name: '', guessed: false, customerNumber: '' },
  };
  for (const { system, provider, customerNumber } of known) {
    const rows = benefitSystems.filter(({ code }) => code === system);
    const payer = currentRow(rows, date)?.payer;
    if (payer === undefined || !payers.includes(payer as Payer)) continue;
    const district = client.district === null ? undefined : districtOf(client.district);
    const usual =
      payer === 'jobcenter'
        ? district?.jobcenter
        : district && `Agentur für Arbeit ${district.employmentAgency}`;
    return {
      payer: payer as Payer,
      name: provider || usual || '',
      guessed: provider === '' && Boolean(usual),
      customerNumber,
    };
  }
  return none;
}
