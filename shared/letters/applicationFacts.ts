import type { Catalogs } from '../catalogs/catalogs.ts';
import { countryName, nationalityName } from '../catalogs/countries.ts';
import type { Client } from '../clients/client.ts';
import { ownScriptName } from '../clients/nameScript.ts';
import { displayName } from '../clients/personName.ts';
import { must } from '../contract/result.ts';
import { paperMeaning } from '../dates/paperMeaning.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import type { OfficeFields, User } from '../office/office.ts';
import type { Profile, ProfileItem } from '../profile/profile.ts';
import type { Application } from '../recognition/application.ts';
import type { Deadline } from '../recognition/clock.ts';
import type { Fee } from '../recognition/fees.ts';
import { isApplication, lastRound } from '../recognition/rounds.ts';
import { sentenceOf, simpleSentenceOf } from '../recognition/sentence.ts';
import { isAnswer, type WaitedFor, waitedFor } from '../recognition/waitedFor.ts';
import type { Way } from '../recognition/way.ts';
import { recognition as german } from '../text/de/recognition.ts';
import { wayTold } from '../text/papers/wayTold.ts';
import { documentFacts } from './documentFacts.ts';
import type {
  AuthorityFacts,
  ClientChecklistFacts,
  ClientFacts,
  CoverLetterFacts,
  OccupationFacts,
  QualificationFacts,
  StatusRequestFacts,
} from './facts.ts';
import { periodFacts } from './periodFacts.ts';

/** Everything stored that the letters of an application are made from. */
export interface ApplicationFacts {
  readonly office: OfficeFields;
  readonly user: User;
  readonly client: Client;
  readonly qualification: Profile['qualification'][number];
  readonly application: Application;
  readonly way: Way;
  /** With the office's corrections: whose address stands on the letter. */
  readonly catalogs: Catalogs;
  /** ISO day of the letter. */
  readonly date: string;
  /** Unser Zeichen: never a name. */
  readonly reference: string;
}

const joined = (separator: string, ...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part).join(separator);

export function clientFacts(client: Client): ClientFacts {
  const original = ownScriptName(client.names);
  const { gender } = client;
  return {
    name: displayName(client, 'givenFirst'),
    originalName:
      (original && { text: displayName(original, 'givenFirst'), lang: client.nativeLanguage }) || null,
    gender: gender === null || gender === 'unspecified' ? 'unknown' : gender,
    birthDateText: client.birthDate && formatPartialDate(client.birthDate, 'de'),
    birthPlaceText: client.birthPlace || null,
    addressLines: [client.addressAddition, client.street, joined(' ', client.postcode, client.town)].filter(
      (line) => line !== '',
    ),
    nationalityText: client.nationality && nationalityName(client.nationality, 'de'),
  };
}

/** The date as the paper has it, with its meaning: „12 Qaus 1391 (2. Dezember 2012)“. */
function yearText({ degreeDate, endedOn }: ProfileItem<'qualification'>): string | null {
  const ended = endedOn && formatPartialDate(endedOn, 'de');
  if (degreeDate === null) return ended;
  const meant = paperMeaning(degreeDate, 'de');
  if (degreeDate.calendar === 'gregorian') return meant ?? ended;
  return meant === null ? degreeDate.original : `${degreeDate.original} (${meant})`;
}

function qualificationFacts(qualification: ProfileItem<'qualification'>, client: Client): QualificationFacts {
  const { titleGerman, titleOriginal, country, institution, place } = qualification;
  const title = titleGerman || titleOriginal;
  return {
    title,
    originalTitle:
      titleOriginal && titleOriginal !== title ? { text: titleOriginal, lang: client.nativeLanguage } : null,
    school: institution || null,
    placeText: joined(', ', place, country && countryName(country, 'de')) || null,
    yearText: yearText(qualification),
  };
}

/** Without an occupation (school certificates) the title itself is what is spoken of. */
function occupationFacts(code: string, title: string, { occupations }: Catalogs): OccupationFacts {
  const occupation = occupations.find(code);
  if (!occupation) return { title, titleFemale: title, titleMale: title };
  return { title: occupation.neutral, titleFemale: occupation.female, titleMale: occupation.male };
}

function authorityFacts(way: Way, { authorities }: Catalogs): AuthorityFacts {
  const authority = must(authorities.find(way.authority ?? ''), 'an application has an authority');
  const reasons = way.authorityWhy.map((why) => simpleSentenceOf(german, why));
  return {
    name: authority.name,
    addressLines: authority.addressLines,
    country: { code: 'DE', germanName: 'Deutschland' },
    whyText: joined(' ', ...reasons) || null,
  };
}

const euros = (cents: number): string =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

/** In simple German. The sheet itself adds the reminder to ask before anything is paid (§ 44 SGB III). */
const costTexts = (costs: readonly Fee[]): string[] =>
  costs.flatMap((fee) => {
    if (fee.minCents === null || fee.maxCents === null) return [];
    const amount =
      fee.minCents === fee.maxCents
        ? `etwa ${euros(fee.minCents)} Euro`
        : `${euros(fee.minCents)} bis ${euros(fee.maxCents)} Euro`;
    return [`${sentenceOf(german, { key: fee.label })}: ${amount}.`];
  });

function common(facts: ApplicationFacts) {
  const { office, user, client, qualification, application, way, catalogs, date } = facts;
  const spoken = qualificationFacts(qualification, client);
  const occupation = catalogs.occupations.find(application.occupation);
  return {
    date,
    office: { ...office },
    counsellor: {
      name: user.name,
      role: user.role,
      phone: user.phone || office.phone,
      email: user.email || office.email,
    },
    client: clientFacts(client),
    qualification: spoken,
    occupation: occupationFacts(application.occupation, spoken.title, catalogs),
    authority: authorityFacts(way, catalogs),
    law: {
      code: way.law.family,
      name: way.law.citation || way.law.name,
      regulated: occupation?.regulation === 'regulated',
    },
    way: way.kind === 'advice' ? ('recognition' as const) : way.kind,
    documents: documentFacts(
      application.required,
      application.held,
      spoken.originalTitle === null ? {} : { diploma: spoken.originalTitle },
    ),
  };
}

/** What the cover letter to the authority is composed from. */
export function coverLetterFacts(facts: ApplicationFacts): CoverLetterFacts {
  const atHand = facts.application.held.some(
    ({ type, state }) => type === 'powerOfAttorney' && ['original', 'copy', 'certifiedCopy'].includes(state),
  );
  const said = lastRound(facts.application.procedure.events);
  return {
    ...common(facts),
    form: facts.office.letterForm,
    reference: facts.reference,
    // Where it has been applied for already, what is sent belongs to the authority's file
    theirReference: said.findLast(({ reference }) => reference !== '')?.reference ?? null,
    theirLetterDate: said.findLast(({ kind }) => isAnswer(kind))?.on ?? null,
    powerOfAttorney: atHand,
  };
}

/** What the client's checklist is composed from. */
export function checklistFacts(facts: ApplicationFacts): ClientChecklistFacts {
  const own = common(facts);
  const { occupations, authorities } = facts.catalogs;
  const aimed = occupations.find(facts.application.occupation);
  const told = wayTold(facts.way, aimed, facts.client.gender, authorities);
  return { ...own, told, costTexts: costTexts(facts.way.costs), nextAppointment: null };
}

/** What the Sachstandsanfrage is composed from; null when nothing is waited for from the authority. */
export function statusRequestFacts(facts: ApplicationFacts): StatusRequestFacts | null {
  const { procedure } = facts.application;
  const waiting = waitedFor(procedure);
  const applied = lastRound(procedure.events).find(isApplication);
  if (waiting === null || !applied) return null;
  const asked = procedure.clock.deadlines.findLast(({ kind }) => kind === DEADLINE_OF[waiting.kind]);
  return {
    ...coverLetterFacts(facts),
    appliedOn: applied.on,
    waiting,
    measureText: 'measure' in waiting && waiting.measure !== null ? german.measure[waiting.measure] : null,
    period: asked ? periodFacts(asked) : null,
  };
}

const DEADLINE_OF: Readonly<Partial<Record<WaitedFor['kind'], Deadline['kind']>>> = {
  receipt: 'receipt',
  decision: 'decision',
  examination: 'examination',
};
