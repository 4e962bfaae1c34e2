import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { validOn } from '#shared/catalogs/datedRow.ts';
import { conditions } from '#shared/dossier/conditions.ts';
import { type DossierItem, dossierFor } from '#shared/dossier/dossierFor.ts';
import type { DossierFacts } from '#shared/dossier/facts.ts';
import { type PaperKind, paperKinds } from '#shared/dossier/kinds.ts';
import { missingFacts } from '#shared/dossier/missing.ts';
import { rests } from '#shared/dossier/paperChecks.ts';
import { paperRules } from '#shared/dossier/paperRules.ts';
import type { Decision } from '#shared/privacy/consent.ts';
import { dossier as german } from '#shared/text/de/dossier.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';
import { factsOf, type Given } from './support/facts.ts';
import { cook, doctor, economist, electrician, hardlyKnown, nurse, teacher } from './support/people.ts';

const keys = (facts: DossierFacts, choice: DossierItem['choice']): string[] =>
  dossierFor(facts)
    .filter((item) => item.choice === choice)
    .map(({ key }) => key);
const whyOf = (facts: DossierFacts, key: string) => dossierFor(facts).find((item) => item.key === key)?.why;
const earning = { ...electrician, household: { assessment: 'single', taxableCents: 20_000_00 } } as const;

describe('the rules', () => {
  test('every kind but those found by themselves has a row that fits anybody on any day', () => {
    const byRecipient: readonly PaperKind[] = ['release', 'proofRequest', 'costRequest'];
    for (const day of ['2020-01-01', '2026-11-02', '2027-07-01', '2035-01-01'])
      for (const kind of paperKinds.filter((known) => !byRecipient.includes(known))) {
        const rows = paperRules.filter((row) => row.kind === kind && validOn(row, day));
        assert.equal(rows.at(-1)?.when.length, 0, `${kind} on ${day}`);
      }
  });

  test('every condition is asked by some row, every reason has its sentence and is used', () => {
    const asked = new Set(paperRules.flatMap(({ when }) => when));
    assert.deepEqual(
      Object.keys(conditions).filter((condition) => !asked.has(condition as never)),
      [],
    );
    const used = new Set<string>([
      ...paperRules.map(({ why }) => why),
      ...['proofLacking', 'proofAsked', 'proofLost', 'schoolUnknown', 'releaseMissing', 'releaseGiven'],
      ...Object.values(rests).map(({ unsure }) => unsure),
    ]);
    assert.deepEqual(
      Object.keys(german.reasons).filter((reason) => !used.has(reason)),
      [],
    );
  });

  test('what is law or practice is a row with its source; our own choice is none', () => {
    assertDatedRows(
      'paper rules',
      paperRules.flatMap(({ basis }) => basis ?? []),
    );
    for (const { basis, validFrom, validTo } of paperRules)
      assert.deepEqual([validFrom, validTo], [basis?.validFrom ?? null, basis?.validTo ?? null]);
  });
});

describe('the papers of an application', () => {
  const table: readonly (readonly [string, Given, readonly string[], readonly string[]])[] = [
    [
      'nurse from Ukraine before the LPH',
      nurse,
      [
        ...['cover', 'dataSheet', 'noEarlierApplication', 'intentToWork', 'release:costRequest'],
        ...['release:proofRequest:school', 'translationOrder', 'proofRequest:school', 'costRequest'],
        ...['costSheet', 'checklist'],
      ],
      ['reasonForMissing', 'identityDeclaration'],
    ],
    [
      'electrician without papers before the HWK',
      electrician,
      [
        ...['cover', 'dataSheet', 'cv', 'noEarlierApplication', 'powerOfAttorney', 'costSheet'],
        ...['checklist'],
      ],
      ['identityDeclaration'],
    ],
    [
      'economist before the ZAB',
      economist,
      [
        ...['cover', 'dataSheet', 'powerOfAttorney', 'release:costRequest', 'costRequest', 'costSheet'],
        ...['checklist'],
      ],
      ['reasonForMissing', 'identityDeclaration'],
    ],
    [
      'cook before the IHK FOSA, name changed',
      cook,
      [
        ...[
          'cover',
          'dataSheet',
          'noEarlierApplication',
          'identityDeclaration',
          'powerOfAttorney',
          'consent',
        ],
        ...['release:cover', 'release:costRequest', 'release:proofRequest:experience-3'],
        ...['translationOrder', 'proofRequest:experience-3', 'costRequest', 'costSheet', 'checklist'],
      ],
      ['reasonForMissing'],
    ],
  ];
  for (const [who, given, chosen, closed] of table)
    test(who, () => {
      const facts = factsOf(given);
      assert.deepEqual(keys(facts, 'chosen'), chosen);
      assert.deepEqual(keys(facts, 'closed'), closed);
    });

  test('a CV is gapless where the authority wants it, and stands in the form where the form says so', () => {
    assert.equal(whyOf(factsOf(electrician), 'cv'), 'cvGapless');
    assert.equal(whyOf(factsOf(doctor), 'cv'), 'cvGapless');
    assert.equal(whyOf(factsOf(teacher), 'cv'), 'asked');
    assert.equal(whyOf(factsOf(cook), 'cv'), 'cvReplaced');
    assert.equal(whyOf(factsOf(economist), 'cv'), 'notAsked');
  });

  test('whoever comes from the EU is not made to declare that they want to work here', () => {
    const of = (nationality: string | undefined) => {
      const { client } = teacher;
      const facts = factsOf({ ...teacher, client: { ...client, ...{ nationality: nationality as never } } });
      const item = dossierFor(facts).find(({ key }) => key === 'intentToWork');
      return [item?.choice, item?.why];
    };
    assert.deepEqual(of('KZ'), ['chosen', 'intentAsked']);
    assert.deepEqual(of('PL'), ['offered', 'intentEuropean']);
    assert.deepEqual(of(undefined), ['offered', 'intentThirdState']);
  });

  test('who pays is what the room of funding says, and its reasons come along', () => {
    const why = (given: Given, key: string) => whyOf(factsOf(given), key);
    assert.equal(why(nurse, 'costRequest'), 'jobcenterPays');
    assert.equal(why(cook, 'costRequest'), 'agencyPays');
    assert.equal(why(electrician, 'costRequest'), 'payerPerhaps');
    assert.equal(why(hardlyKnown, 'costRequest'), 'payerUnknown');
    const request = dossierFor(factsOf(nurse)).find(({ key }) => key === 'costRequest');
    assert.deepEqual(
      request?.because.map(({ key }) => key),
      ['funding.why.jobcenter'],
    );
  });

  test('the grant needs the income, comes after the Jobcenter, and before the application', () => {
    const why = (given: Given, on?: string) => whyOf(factsOf(given, on ? { date: on } : {}), 'grantSheet');
    assert.equal(why(earning), 'grant');
    assert.equal(why(electrician), 'grantPerhaps', 'nobody has asked for the income');
    assert.equal(why({ ...nurse, household: earning.household }), 'grantPerhaps', 'the Jobcenter first');
    const rich = { ...earning, household: { assessment: 'single', taxableCents: 60_000_00 } } as const;
    assert.equal(why(rich), 'grantClosed');
    assert.equal(why({ ...earning, appliedOn: '2026-10-01' }), 'grantClosed');
    assert.equal(why(earning, '2027-06-30'), 'grant');
    assert.equal(why(earning, '2027-07-01'), 'grantClosed');
  });

  test('what was asked for already is not asked for again', () => {
    const claim = {
      ...{ id: 'c', instrument: 'budget' as const, appliedOn: '2026-10-20', reference: '', decidedOn: null },
      ...{ result: null, amountCents: null, reason: '' },
    };
    assert.equal(whyOf(factsOf({ ...nurse, claims: [claim] }), 'costRequest'), 'budgetAsked');
    const unknown = factsOf({ ...hardlyKnown, claims: [claim] });
    assert.equal(whyOf(unknown, 'costRequest'), 'payerUnknown', 'to whom, nobody knows');
    const refused = { ...claim, result: 'refused' as const, decidedOn: '2026-10-25' };
    assert.equal(whyOf(factsOf({ ...nurse, claims: [refused] }), 'costRequest'), 'budgetClosed');
  });

  test('an earlier application is declared, not denied', () => {
    const earlier = [{ authority: 'HWK Schwerin', on: '2024-03-03' }];
    assert.equal(whyOf(factsOf(electrician, { earlier }), 'noEarlierApplication'), 'earlierExists');
  });

  test('nobody is sent for a proof that is lost, and a school nobody knows is not written to', () => {
    const facts = factsOf(electrician);
    assert.equal(whyOf(facts, 'proofRequest:experience-5'), 'proofLost');
    assert.equal(whyOf(factsOf(hardlyKnown), 'proofRequest:school'), 'schoolUnknown');
  });

  test('without a release every letter to somebody is held back, and only those', () => {
    for (const item of dossierFor(factsOf({ ...nurse, consents: [] }))) {
      const outward = ['cover', 'translationOrder', 'proofRequest', 'costRequest'].includes(item.kind);
      assert.equal(item.leave?.allowed ?? null, outward ? false : null, item.key);
    }
    const cover = dossierFor(factsOf(nurse)).find(({ key }) => key === 'cover');
    assert.equal(cover?.leave?.allowed, true);
  });

  test('a release for a Jobcenter is found under the name the counsellor writes', () => {
    const release: Decision = {
      ...{
        id: 'd',
        purpose: 'release' as const,
        authority: null,
        body: 'hanse-jobcenter  rostock',
        state: 'given' as const,
      },
      ...{ on: '2026-11-01', at: '2026-11-01T10:00:00Z', by: '', language: 'de', interpreter: '' },
      ...{ textVersion: '2026-1', validUntil: null },
    };
    const facts = factsOf(nurse, { decisions: [release] });
    const request = dossierFor(facts).find(({ key }) => key === 'costRequest');
    assert.equal(request?.leave?.allowed, true);
    const named = dossierFor(facts, { costRequest: { name: 'Jobcenter Bergen', address: [] } });
    assert.equal(named.find(({ key }) => key === 'costRequest')?.leave?.allowed, false, 'another one');
  });
});

describe('what is missing', () => {
  const all = new Set(paperKinds);
  const lacking = (facts: DossierFacts, kinds: ReadonlySet<PaperKind> = all): string[] =>
    missingFacts(facts, kinds).map(({ fact }) => fact);

  test('of somebody hardly known nearly everything, each with its field and the papers that need it', () => {
    const found = missingFacts(factsOf(hardlyKnown), all);
    const names = found.map(({ fact }) => fact);
    for (const fact of ['birthDate', 'nationality', 'street', 'institution', 'benefit'] as const)
      assert.ok(names.includes(fact), fact);
    for (const { papers, place } of found) assert.ok(papers.length > 0 && place.field !== '');
  });

  test('only for papers that are made', () => {
    assert.deepEqual(lacking(factsOf(hardlyKnown), new Set(['checklist'])), []);
    assert.ok(!lacking(factsOf(hardlyKnown), new Set(['cover'])).includes('benefit'));
  });

  test('a job without a time is asked for by its own name, and the payer where it was only guessed', () => {
    const found = missingFacts(factsOf(cook), all);
    assert.deepEqual(found.find(({ fact }) => fact === 'workPeriod')?.title, 'Küchenhilfe');
    assert.ok(found.some(({ fact }) => fact === 'payerName'));
    assert.ok(!found.some(({ fact }) => fact === 'customerNumber'));
  });

  test('where a school or an employer is reached, as long as they are to be written to and it is not noted', () => {
    const open = (given: Given, kind: PaperKind = 'proofRequest') =>
      missingFacts(factsOf(given), new Set([kind]))
        .filter(({ fact }) => fact === 'schoolAddress' || fact === 'employerAddress')
        .map(({ place, title }) => [place.of, place.field, title]);
    const school = ['qualification', 'institutionContact', ''];
    assert.deepEqual(open(nurse), [school]);
    assert.deepEqual(open(nurse, 'cover'), []);
    const byMail = { ...nurse.qualification, institutionContact: 'sekretariat@kolleg.example' };
    assert.deepEqual(open({ ...nurse, qualification: byMail }), []);
    const [job] = open(cook).filter(([of]) => of === 'experience');
    assert.deepEqual(job?.slice(0, 2), ['experience', 'employerContact']);
    assert.notEqual(job?.[2], 'Otel Konya', 'where it is noted nobody asks');
  });
});
