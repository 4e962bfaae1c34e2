import { displayName } from '../clients/personName.ts';
import { must } from '../contract/result.ts';
import { dateParts, formatPartialDate, type PartialDate } from '../dates/partialDate.ts';
import type { Candidate, Outlook } from '../funding/candidate.ts';
import type { FundingCode } from '../funding/instrument.ts';
import type { Household, Spending } from '../funding/spending.ts';
import type { PaperBirth } from '../intake/paperBirth.ts';
import { type ApplicationFacts, coverLetterFacts } from '../letters/applicationFacts.ts';
import type { CoverLetterFacts, OriginalText } from '../letters/facts.ts';
import type { Paper } from '../papers/paper.ts';
import type { Decision } from '../privacy/consent.ts';
import type { Profile } from '../profile/profile.ts';
import type { Authority } from '../recognition/authorities.ts';
import { type DocumentProgress, progressOf } from '../recognition/documentProgress.ts';

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
  /** What the person has on paper. */
  readonly papers: readonly Paper[];
  readonly earlier: readonly EarlierApplication[];
  readonly money: MoneyFacts;
  readonly paperBirth: PaperBirth;
  /** When the person came to Germany, as the intake has it. */
  readonly arrivedOn: PartialDate | null;
}

/** Costs and who may pay them, as the room of funding answers it. */
export interface MoneyFacts {
  readonly outlook: Outlook;
  readonly household: Household;
  readonly spending: readonly Spending[];
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

export const authorityOfFacts = ({ way, catalogs }: Pick<ApplicationFacts, 'way' | 'catalogs'>): Authority =>
  must(catalogs.authorities.find(way.authority ?? ''), 'an application has an authority');

export const progress = ({ application }: Pick<ApplicationFacts, 'application'>): DocumentProgress[] =>
  application.required.map((document) => progressOf(document, application.held));

/** The candidate among those who may pay; undefined where none of the costs is for it. */
export const candidateOf = (
  { money }: Pick<DossierFacts, 'money'>,
  wanted: FundingCode,
): Candidate | undefined => money.outlook.candidates.find(({ code }) => code === wanted);

export interface PayerFacts {
  readonly payer: 'jobcenter' | 'agency';
  /** „Hanse-Jobcenter Rostock“; empty when nobody has said and the place does not tell. */
  readonly name: string;
  /** The name is what usually fits the place of residence, nobody has said it. */
  readonly guessed: boolean;
  readonly customerNumber: string;
}

/** Jobcenter or Agentur für Arbeit, whichever may pay from its budget; null where neither does. */
export function payerOf(
  facts: Pick<DossierFacts, 'money' | 'profile' | 'client' | 'catalogs' | 'date'>,
): PayerFacts | null {
  const { profile, client, catalogs, date } = facts;
  const decider = candidateOf(facts, 'budget')?.decidedBy;
  if (decider !== 'jobcenter' && decider !== 'agency') return null;
  const benefit = profile.benefit.find(
    ({ system }) => system !== null && catalogs.benefitSystems.on(system, date)?.payer === decider,
  );
  const district = client.district === null ? undefined : catalogs.districts.find(client.district);
  const usual =
    decider === 'jobcenter'
      ? district?.jobcenter
      : district && `Agentur für Arbeit ${district.employmentAgency}`;
  const said = benefit?.provider ?? '';
  return {
    payer: decider,
    name: said || usual || '',
    guessed: said === '' && Boolean(usual),
    customerNumber: benefit?.customerNumber ?? '',
  };
}
