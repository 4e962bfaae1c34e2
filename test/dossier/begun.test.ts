import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { dossierFor } from '#shared/dossier/dossierFor.ts';
import { composePaper } from '#shared/dossier/papers.ts';
import { allText } from '#test/letters/support/samples.ts';
import { factsOf, type Given } from './support/facts.ts';
import { electrician, nurse } from './support/people.ts';

type Key = 'costRequest' | 'grantSheet' | 'costSheet';

const itemOf = (given: Given, key: Key) =>
  must(
    dossierFor(factsOf(given)).find((item) => item.key === key),
    `the set has ${key}`,
  );

function textOf(given: Given, key: Key): string {
  const facts = factsOf(given);
  const kinds = new Set([key]);
  return allText(composePaper(facts, itemOf(given, key), { language: null, review: null, kinds }));
}

const against = (given: Given, key: Key): string =>
  itemOf(given, key)
    .checks.filter(({ row }) => row === null)
    .map(({ text }) => text)
    .join('\n');

const ordered: Given = {
  ...nurse,
  held: {
    diploma: { state: 'original', translation: 'translationOrdered' },
    transcript: { state: 'original', translation: 'missing' },
  },
};
const translated: Given = { ...nurse, held: { diploma: { state: 'original', translation: 'translated' } } };
const applied: Given = { ...nurse, appliedOn: '2026-10-20' };
const household = { assessment: 'single', taxableCents: 20_000_00 } as const;
const earning: Given = { ...electrician, held: { diploma: { state: 'certifiedCopy' } }, household };
const paid: NonNullable<Given['spending']> = [
  {
    ...{ id: 's', kind: 'certifiedCopies', text: 'Beglaubigung Diplom', amountCents: 20_00 },
    ...{ begunOn: '2026-10-20', paidOn: '2026-10-20' },
  },
];
const NOT_ARISEN = /noch nicht entstanden/u;

describe('the request for costs', () => {
  test('says that nothing has arisen where nothing has, and what is waited with', () => {
    const text = textOf({ ...nurse, held: {} }, 'costRequest');
    assert.match(text, NOT_ARISEN);
    assert.match(
      text,
      /bevor der Antrag bei der Stelle gestellt wird und die Übersetzung in Auftrag gegeben wird/u,
    );
    assert.doesNotMatch(against({ ...nurse, held: {} }, 'costRequest'), /Schon begonnen/u);
  });

  const begun: readonly (readonly [string, Given, RegExp])[] = [
    ['the application', applied, /Antrag bei der Stelle gestellt am 20. Oktober 2026/u],
    ['a translation ordered', ordered, /Übersetzung beauftragt: Ausbildungsnachweis/u],
    ['a translation there', translated, /Übersetzung liegt vor: Ausbildungsnachweis/u],
    ['a bill', { ...nurse, held: {}, spending: paid }, /Beglaubigung Diplom, bezahlt am 20. Oktober 2026/u],
  ];
  for (const [what, given, told] of begun)
    test(`${what} stands against it: not said, told instead, and in amber with what to do`, () => {
      const text = textOf(given, 'costRequest');
      assert.doesNotMatch(text, NOT_ARISEN);
      assert.match(text, told);
      const amber = against(given, 'costRequest');
      assert.match(amber, told);
      assert.match(amber, /mit dem Amt klären/u);
    });

  test('after applying neither the fee is asked for nor is the application waited with', () => {
    const before = textOf({ ...nurse, held: {} }, 'costRequest');
    assert.match(before, /Gebühr/u);
    const table = textOf(applied, 'costRequest').split('Zusammen')[0] ?? '';
    assert.doesNotMatch(table, /Gebühr/u);
    assert.doesNotMatch(textOf(applied, 'costRequest'), /bevor der Antrag/u);
  });

  test('asks for translations nobody has ordered, page by page', () => {
    const pages = (given: Given) =>
      /Übersetzungen \((\d+) bis (\d+) Seiten\)/u.exec(textOf(given, 'costRequest'));
    const missing: Given = {
      ...ordered,
      held: { ...ordered.held, diploma: { state: 'original', translation: 'missing' } },
    };
    const [, , all = '0'] = pages(missing) ?? [];
    const [, , open = '0'] = pages(ordered) ?? [];
    assert.ok(Number(open) > 0);
    assert.equal(Number(all) - Number(open), 2, 'a diploma has two pages at most');
  });

  test('is no paper where nothing is left to ask for', () => {
    const nothing = factsOf({ ...nurse, appliedOn: '2026-10-20' });
    const fees = nothing.money.outlook.lines.filter(({ kind }) => kind === 'fee');
    const money = { ...nothing.money, outlook: { ...nothing.money.outlook, lines: fees } };
    const closed = dossierFor({ ...nothing, money }).find(({ key }) => key === 'costRequest');
    assert.deepEqual([closed?.choice, closed?.why], ['closed', 'nothingOpen']);
  });

  test('names the cost sheet only where it goes along', () => {
    assert.doesNotMatch(textOf(nurse, 'costRequest'), /Kostenübersicht/u);
  });
});

describe('the sheet for the grant', () => {
  test('says that nothing has begun where nothing has', () => {
    assert.match(textOf(earning, 'grantSheet'), /keine Übersetzung in Auftrag gegeben/u);
    assert.doesNotMatch(against(earning, 'grantSheet'), /Schon begonnen/u);
  });

  test('never denies a translation that was ordered', () => {
    const given: Given = {
      ...earning,
      held: { diploma: { state: 'certifiedCopy', translation: 'translationOrdered' } },
    };
    const text = textOf(given, 'grantSheet');
    assert.doesNotMatch(text, /keine Übersetzung in Auftrag gegeben/u);
    assert.match(text, /Schon begonnen: Übersetzung beauftragt/u);
    assert.match(against(given, 'grantSheet'), /noch nicht begonnen/u);
  });

  test('nor a bill', () => {
    assert.match(
      textOf({ ...earning, spending: paid }, 'grantSheet'),
      /Schon begonnen: Beglaubigung Diplom/u,
    );
  });

  test('speaks of a refusal only where there was one', () => {
    assert.doesNotMatch(textOf(earning, 'grantSheet'), /abgelehnt am|liegt bei/u);
    const refused: NonNullable<Given['claims']> = [
      {
        ...{ id: 'c', instrument: 'budget' as const, appliedOn: '2026-10-20', reference: '' },
        ...{ decidedOn: '2026-10-25', result: 'refused' as const, amountCents: null, reason: '' },
      },
    ];
    const given: Given = { ...nurse, household, claims: refused };
    assert.match(textOf(given, 'grantSheet'), /abgelehnt am 25.10.2026/u);
    assert.doesNotMatch(against(given, 'grantSheet'), /Ablehnung .* ist nicht eingetragen/u);
    const before: Given = { ...nurse, household };
    assert.match(against(before, 'grantSheet'), /zuerst dort fragen/u);
  });
});

test('the cost sheet offers no box that the facts deny', () => {
  assert.match(
    textOf({ ...nurse, held: {} }, 'costSheet'),
    /Es ist noch keine Übersetzung in Auftrag gegeben/u,
  );
  assert.doesNotMatch(textOf(ordered, 'costSheet'), /Es ist noch keine Übersetzung in Auftrag gegeben/u);
});
