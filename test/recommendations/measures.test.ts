import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { OwnVersion } from '#shared/catalogs/calls.ts';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { overlay } from '#shared/catalogs/overlay.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { blankNeed, needKinds } from '#shared/plan/need.ts';
import { measures } from '#shared/recommendations/measureRows.ts';
import {
  checksOfMeasure,
  lawFor,
  measureForNeed,
  offeredMeasures,
} from '#shared/recommendations/measures.ts';
import { openTestOffice } from '#test/support/office.ts';

const today = '2026-11-02';
const nurse = must(demoPeople[0], 'Olena');
const looked = { source: 'Anruf beim Jobcenter', checkedOn: today, note: '' } as const;

const own = {
  name: { de: 'Kurs „Fit im Beruf“', en: 'Kurs „Fit im Beruf“' },
  wanted: 'den Kurs „Fit im Beruf“',
  agencyLaw: '',
  jobcenterLaw: '§ 16f SGB II',
  covers: 'Acht Wochen, vormittags.',
  offered: true,
} as const;

const added = (more: object = {}, about: object = {}): OwnVersion => ({
  catalog: 'measures',
  ...{ id: null, code: null, validFrom: null, validTo: null, ...looked },
  ...about,
  fields: { ...own, ...more },
});

/** A row of ours with other fields. */
const corrected = (code: string, changed: object): OwnVersion =>
  ({
    catalog: 'measures',
    ...{ id: null, code, validFrom: null, validTo: null, ...looked },
    fields: { ...fieldsOfRow('measures', must(shippedRow('measures', code, today), 'ours')), ...changed },
  }) as OwnVersion;

async function begun(kind: 'jobLanguage' | null = null) {
  const { ask } = await openTestOffice();
  const { clientId } = await enterPerson(ask, nurse);
  const fields = { ...blankNeed, kind: kind ?? 'german' } as const;
  const needId = kind === null ? null : (await ask('plan.addNeed', { clientId, fields })).id;
  const start = async () => (await ask('recommendations.start', { clientId, needId })).id;
  return { ask, clientId, start };
}

const why = {
  body: 'Jobcenter Rostock',
  payer: 'jobcenter',
  why: 'Ohne den Kurs geht es nicht weiter.',
} as const;
const write = async (ask: Ask, id: string) => {
  const { id: letterId } = await ask('recommendations.write', { id });
  return letterId;
};
const textOf = async (ask: Ask, id: string) => letterText((await ask('letters.get', { id })).letter);

describe('the rows as they come', () => {
  test('each names its law for both, says what it covers, and what to check where nobody has', () => {
    for (const row of measures) {
      for (const payer of ['jobcenter', 'agency'] as const)
        assert.match(lawFor(row, payer), /^§§? \d/u, row.code);
      assert.ok(row.covers !== '' && row.wanted !== '' && row.offered, row.code);
      if (!row.verified) assert.ok((row.check ?? '').length > 20, row.code);
      for (const { row: ref } of checksOfMeasure(row, today))
        assert.deepEqual(ref, { catalog: 'measures', code: row.code }, 'each leads to its row');
    }
    assert.equal(new Set(measures.map(({ code }) => code)).size, measures.length);
    assert.ok(measures.filter(({ verified }) => verified).length >= 7, 'read in a source');
  });

  test('since 2025 no Jobcenter gives a training voucher: its paragraph is not cited for one', () => {
    for (const row of measures.filter(({ agencyLaw }) => agencyLaw === '§ 81 SGB III')) {
      assert.equal(row.jobcenterLaw, '§ 81 SGB III', row.code);
      assert.equal(row.validFrom, '2025-01-01');
    }
  });

  test('a need leads to what is offered, or to nothing', () => {
    const all = offeredMeasures(shippedCatalogs.measures, today);
    fc.assert(
      fc.property(fc.subarray([...all]), fc.constantFrom(...needKinds), (offered, kind) => {
        const code = measureForNeed(kind, offered);
        assert.ok(code === null || offered.some((row) => row.code === code));
        if (offered.length === all.length && kind === 'jobLanguage') assert.equal(code, 'jobLanguage');
      }),
    );
  });

  test('offered is what is in force and in the list, whatever the office says of a row', () => {
    const day = fc.constantFrom('2026-01-01', today, '2027-06-30', '2028-01-01');
    const version = fc.record({
      code: fc.constantFrom('training', 'budget', 'own'),
      validFrom: fc.option(day),
      validTo: fc.option(day),
      offered: fc.boolean(),
    });
    fc.assert(
      fc.property(version, day, ({ code, validFrom, validTo, offered }, on) => {
        const about = { basis: null, source: 'Anruf', checkedOn: today, note: '', at: '', by: '' };
        const row: OwnRow = {
          ...{ id: 'a', catalog: 'measures', code, validFrom, validTo, ...about },
          fields: { ...own, offered },
        };
        const { measures: book } = overlay([row], on);
        const holds = (validFrom ?? '') <= on && on <= (validTo ?? '9999');
        const found = offeredMeasures(book, on).find((one) => one.code === code);
        assert.equal(found !== undefined, holds ? offered : code !== 'own');
        if (found) assert.equal(found.wanted === own.wanted, holds);
        assert.ok(book.find(code), 'what was recommended is found for ever');
      }),
    );
  });
});

describe('a measure of the office', () => {
  test('is recommended in its own words; with a recommendation it stays, without one it goes', async () => {
    const { ask, start } = await begun();
    const { code } = await ask('catalogs.save', added());
    const id = await start();
    await ask('recommendations.update', { id, patch: { ...why, measure: code } });
    assert.match(
      await textOf(ask, await write(ask, id)),
      /Wir empfehlen den Kurs „Fit im Beruf“ \(§ 16f SGB II\)\./u,
    );
    await ask('recommendations.update', { id, patch: { payer: 'agency' } });
    const agency = await write(ask, id);
    assert.match(await textOf(ask, agency), /Wir empfehlen den Kurs „Fit im Beruf“\./u);
    const remove = () => ask('catalogs.revert', { catalog: 'measures', code, id: null });
    await assert.rejects(remove(), /catalogs\.inUse/);
    await ask('recommendations.update', { id, patch: { measure: 'training' } });
    await remove();
  });

  test('that has ended is kept by what was recommended, with its words', async () => {
    const { ask, start, clientId } = await begun();
    const { code, id: rowId } = await ask('catalogs.save', added());
    const id = await start();
    await ask('recommendations.update', { id, patch: { ...why, measure: code } });
    await ask('catalogs.save', { ...added({}, { validTo: '2026-11-01' }), id: rowId, code });
    const [kept] = (await ask('recommendations.list', { clientId })).recommendations;
    assert.equal(kept?.measure, code);
    assert.match(await textOf(ask, await write(ask, id)), /den Kurs „Fit im Beruf“/u);
  });

  test('nobody recommends what no catalogue has', async () => {
    const { ask, start } = await begun();
    const id = await start();
    await assert.rejects(
      ask('recommendations.update', { id, patch: { measure: 'nowhere' } }),
      /measure: input\.notInList/,
    );
  });
});

describe('a measure put right', () => {
  test('changes the letter written next, marks the draft, and leaves the one that was sent', async () => {
    const { ask, start } = await begun();
    const id = await start();
    await ask('recommendations.update', { id, patch: { ...why, measure: 'budget' } });
    const [sent, draft] = [await write(ask, id), await write(ask, id)];
    await ask('letters.send', { id: sent, via: 'handed', on: today, to: '', answerBy: null });
    const before = await textOf(ask, sent);
    await ask('catalogs.save', corrected('budget', { jobcenterLaw: '§ 99 SGB II' }));
    const { changes } = await ask('letters.changes', { id: draft });
    assert.deepEqual(
      changes.map(({ label, now }) => [label, now]),
      [['Rechtsgrundlage', '§ 99 SGB II']],
    );
    assert.equal(await textOf(ask, sent), before);
    assert.match(await textOf(ask, await write(ask, id)), /\(§ 99 SGB II\)/u);
    await ask('history.undo', { room: 'catalogs' });
    assert.deepEqual((await ask('letters.changes', { id: draft })).changes, []);
  });

  test('and taken out of the list is not proposed for a need; undone it is again', async () => {
    const { ask, start } = await begun('jobLanguage');
    const proposed = async () =>
      (await ask('recommendations.get', { id: await start() })).recommendation.measure;
    assert.equal(await proposed(), 'jobLanguage');
    await ask('catalogs.save', corrected('jobLanguage', { offered: false }));
    assert.equal(await proposed(), null);
    await ask('history.undo', { room: 'catalogs' });
    assert.equal(await proposed(), 'jobLanguage');
  });

  test('is refused without a name or without words for the letter', async () => {
    const { ask } = await begun();
    for (const [field, value] of [
      ['wanted', ''],
      ['name', { de: '', en: '' }],
    ] as const)
      await assert.rejects(
        ask('catalogs.save', corrected('budget', { [field]: value })),
        new RegExp(`fields\\.${field}.*input\\.required`),
      );
  });
});
