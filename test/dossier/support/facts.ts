import type { DemoPerson } from '#build/demo/people.ts';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { blankClient, type Client } from '#shared/clients/client.ts';
import { must } from '#shared/contract/result.ts';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import { expectedCosts } from '#shared/funding/expectedCosts.ts';
import { fundingFacts } from '#shared/funding/fundingFacts.ts';
import { type Claim, type Household, nobodyAsked, type Spending } from '#shared/funding/spending.ts';
import { whoMayPay } from '#shared/funding/whoMayPay.ts';
import { noPaperBirth } from '#shared/intake/paperBirth.ts';
import type { Decision } from '#shared/privacy/consent.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { legalClock } from '#shared/recognition/clock.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import { recognitionFacts } from '#shared/recognition/facts.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { clockLaw } from '#shared/recognition/procedure.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import type { WayCode } from '#shared/recognition/way.ts';
import { newOffice } from '#test/support/office.ts';

const date = '2026-11-02';

export const office = {
  ...newOffice.office,
  id: 'office',
  letterForm: 'B',
  idleMinutes: 5,
} as const;

const user = {
  id: 'u1',
  name: 'Maren Voß',
  role: 'Beraterin',
  phone: '',
  email: '',
  slotId: 's1',
  active: true,
};

export type Given = Pick<DemoPerson, 'client' | 'names' | 'profile' | 'qualification' | 'way' | 'held'> & {
  readonly consents?: DemoPerson['consents'];
  readonly household?: Household;
  readonly claims?: readonly Claim[];
  readonly spending?: readonly Spending[];
  /** ISO day of applying for recognition. */
  readonly appliedOn?: string;
  readonly workplace?: string;
  readonly arrivedOn?: string;
};

function clientOf({ client, names }: Given): Client {
  const fields = Object.fromEntries(Object.entries(client).filter(([, value]) => value !== undefined));
  return {
    ...blankClient,
    ...fields,
    id: 'c1',
    number: '2026-0007',
    formerNumbers: [],
    names: names.map((name, index) => ({ ...name, id: `n${index}`, romanises: name.romanises ?? null })),
    createdAt: '2026-10-01T10:00:00Z',
  };
}

function profileOf(given: Given): Profile {
  const items = [...given.profile, { kind: 'qualification' as const, fields: given.qualification }];
  const empty: Profile = {
    ...{
      qualification: [],
      experience: [],
      languageSkill: [],
      languageCertificate: [],
      startingPoint: [],
      germanCourse: [],
      scriptSkill: [],
      residence: [],
      benefit: [],
      family: [],
    },
  };
  for (const [index, { kind, fields }] of items.entries()) {
    const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    (empty[kind] as object[]).push({ ...blankItem[kind], ...known, id: `${kind}-${index}` });
  }
  return empty;
}

const decisionsOf = (consents: DemoPerson['consents'], on: string): Decision[] =>
  consents.map((consent, index) => ({
    ...consent,
    ...{ id: `d${index}`, on, at: `${on}T10:00:0${index % 10}Z`, by: 'Maren Voß' },
  }));

function knownOf(given: Given, on: string) {
  const client = clientOf(given);
  const profile = profileOf(given);
  const qualification = must(profile.qualification.at(-1), 'the person has a qualification');
  return { client, profile, qualification, known: recognitionFacts(client, profile, qualification, on) };
}

/** Ways that lead to an authority. */
export const waysOf = (given: Given): WayCode[] =>
  findWays(knownOf(given, date).known)
    .filter(({ kind, authority }) => kind !== 'advice' && authority !== null)
    .map(({ code }) => code);

/** What the office gathers for a dossier, made by the same rules and without a file. */
export function factsOf(given: Given, change: Partial<DossierFacts> = {}): DossierFacts {
  const on = change.date ?? date;
  const { client, profile, qualification, known } = knownOf(given, on);
  const way = must(
    findWays(known).find(({ code }) => code === given.way),
    `the way ${given.way} is open`,
  );
  const events =
    given.appliedOn === undefined
      ? []
      : [{ ...blankEvent, id: 'e1', kind: 'applied' as const, on: given.appliedOn }];
  const clock = legalClock({
    events: [],
    law: clockLaw(way.law.code, qualification.occupation ?? '', qualification.country, on),
    on,
  });
  const required = requiredDocuments(way, known);
  const held = Object.entries(given.held).map(([type, patch]) => ({
    ...{ type, state: patch.state ?? 'missing', translation: patch.translation ?? 'missing' },
    ...{ note: patch.note ?? '', paperId: null, candidates: [], markedOn: null, issuedOn: null },
  }));
  const household = given.household ?? nobodyAsked;
  const costs = expectedCosts({ way, required, held, measures: [], german: known.german, on });
  const paid = fundingFacts({
    ...{ facts: known, benefits: profile.benefit, postcode: client.postcode, way, household },
    ...{ appliedOn: given.appliedOn ?? null, measureBegunOn: null },
    ...{ claims: given.claims ?? [], spending: given.spending ?? [] },
  });
  return {
    office,
    user,
    client,
    profile,
    qualification,
    way,
    catalogs: shippedCatalogs,
    date: on,
    reference: '2026-0007/1',
    paperBirth: noPaperBirth,
    arrivedOn: given.arrivedOn ?? null,
    decisions: decisionsOf(given.consents ?? [], on),
    papers: [],
    earlier: [],
    money: { outlook: whoMayPay(paid, costs, on), household, spending: given.spending ?? [] },
    application: {
      ...{ id: 'a1', clientId: client.id, qualificationId: qualification.id },
      qualificationTitle: qualification.titleGerman || qualification.titleOriginal,
      occupation: qualification.occupation ?? '',
      way,
      wayCode: way.code,
      ...{ startedOn: on, workplace: given.workplace ?? '' },
      required,
      held,
      ready: false,
      procedure: { events, authority: null, clock },
    },
    ...change,
  };
}
