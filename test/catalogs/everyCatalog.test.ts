import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import type { OwnVersion } from '#shared/catalogs/calls.ts';
import { type CatalogName, catalogNames } from '#shared/catalogs/catalogNames.ts';
import { entryOf } from '#shared/catalogs/entries.ts';
import { fieldsOfRow, listOf, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { readFormText } from '#shared/dossier/formLines.ts';
import { openTestOffice } from '#test/support/office.ts';
import { openRaw } from '#test/support/raw.ts';
import { addition, correction, room, today } from './versions.ts';

type Fields = Record<string, unknown>;

/** In every catalogue a row of ours, a field of it, and what the office writes there instead. */
const corrections: Readonly<Record<CatalogName, readonly [code: string, changed: Fields]>> = {
  authorities: ['HWK-SN', { phone: '0385 1' }],
  occupations: ['koch', { neutral: 'Köchin/Koch, Großküche' }],
  documents: ['HWK/diploma', { wantedForms: ['original'] }],
  paperTypes: ['diploma', { where: 'Fragen Sie Ihre Schule.' }],
  cvRules: ['HWK', { photo: true }],
  forms: ['HWK', { sections: readFormText('## Antrag\nNachname* → Nachname\nc/o') ?? [] }],
  fees: ['LPH', { minCents: 150_00, maxCents: 250_00 }],
  funding: ['recognitionGrant', { discretion: false }],
  measures: ['training', { wanted: 'eine Weiterbildung' }],
  laws: ['VALIDIERUNG', { experience: { factor: 2, minAge: 27 } }],
  periods: ['decision PFLBG', { period: { count: 3, unit: 'month' } }],
  outcomes: ['full', { name: { de: 'voll gleichwertig', en: 'fully equivalent' } }],
  residenceTitles: ['GEST', { work: 'no' }],
  workNotes: ['employment', { wording: 'Beschäftigung erlaubt' }],
  waits: ['TOLERATED', { months: 4 }],
  safeCountries: ['GE', { listed: false }],
  protectedLicences: ['UA', { statuses: ['UKR', 'HUM5'] }],
  courseAccess: ['orientation', { statuses: ['GEST', 'ANKUNFT', 'DULD'] }],
  benefitSystems: ['SGB2', { payer: 'social' }],
  districts: ['13003', { jobcenter: 'Jobcenter Hansestadt' }],
  municipalities: ['13072043', { formerDistrict: 'Bad Doberan' }],
  demands: ['employer', { needed: ['identity'], choice: ['contact'] }],
  habits: ['answerDays', { count: 14 }],
};

const entry = async (ask: Ask, catalog: CatalogName, code: string) =>
  must(entryOf(catalog, code, (await ask('catalogs.get', {})).rows, today), `${catalog} ${code}`);
const pick = (from: object, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, (from as Fields)[name]]));

describe('every catalogue', () => {
  test('is put right, says by whom, and goes back to ours', async () => {
    const { ask } = await openTestOffice();
    for (const catalog of catalogNames) {
      const [code, changed] = corrections[catalog];
      const names = Object.keys(changed);
      const ours = fieldsOfRow(catalog, must(shippedRow(catalog, code, today), `${catalog} ${code}`));
      assert.notDeepEqual(pick(ours, names), changed, `${catalog} ${code} says so already`);
      await ask('catalogs.save', correction(catalog, code, changed));
      const { row } = await entry(ask, catalog, code);
      assert.deepEqual(pick(row, names), changed, catalog);
      assert.deepEqual([row.own?.kind, row.own?.by, row.verified], ['changed', 'Maren Voß', true], catalog);
      const { steps } = await ask('catalogs.history', { catalog, code });
      assert.deepEqual(
        steps.map(({ by, call, before }) => [by, call, before]),
        [['Maren Voß', 'catalogs.save', null]],
        catalog,
      );
      await ask('catalogs.revert', { catalog, code, id: null });
      assert.deepEqual(pick((await entry(ask, catalog, code)).row, names), pick(ours, names), catalog);
      await ask('history.undo', room);
      assert.deepEqual(pick((await entry(ask, catalog, code)).row, names), changed, catalog);
    }
    assert.equal((await ask('catalogs.get', {})).rows.length, catalogNames.length);
  });

  test('keeps the office’s rows over an update that changed ours, and says so', async () => {
    const office = await openTestOffice();
    for (const catalog of catalogNames)
      await office.ask('catalogs.save', correction(catalog, ...corrections[catalog]));
    const { db, close } = await openRaw(office);
    // As if ours had said something else in each of these fields when theirs was made.
    for (const row of await db.selectFrom('catalogRows').selectAll().execute()) {
      const [, changed] = corrections[row.catalog as CatalogName];
      const basis = { ...(JSON.parse(row.basis ?? '{}') as Fields), ...changed };
      await db
        .updateTable('catalogRows')
        .set({ basis: JSON.stringify(basis) })
        .where('id', '=', row.id)
        .execute();
    }
    await close();
    const { ask } = await office.reopen();
    for (const catalog of catalogNames) {
      const [code, changed] = corrections[catalog];
      const { row, drifts } = await entry(ask, catalog, code);
      assert.deepEqual(pick(row, Object.keys(changed)), changed, catalog);
      assert.deepEqual(
        drifts.map(({ fields }) => fields),
        [Object.keys(changed)],
        catalog,
      );
    }
  });
});

/** Where an office has more than we know; everywhere else the rules would not know what to do with a new row. */
const additions: readonly OwnVersion[] = [
  addition('authorities', {
    ...fieldsOfRow('authorities', must(shippedRow('authorities', 'FOSA', today), 'ours')),
    shortName: 'Bäckeramt',
  }),
  addition('occupations', {
    ...fieldsOfRow('occupations', must(shippedRow('occupations', 'koch', today), 'ours')),
    neutral: 'Fladenbäckerin/Fladenbäcker',
  }),
  addition('paperTypes', {
    ...fieldsOfRow('paperTypes', must(shippedRow('paperTypes', 'diploma', today), 'ours')),
    name: { de: 'Gesellenbuch', en: 'journeyman’s book' },
  }),
  addition(
    'documents',
    { ...fieldsOfRow('documents', must(shippedRow('documents', 'HWK/diploma', today), 'ours')) },
    'HWK/doctorate',
  ),
  addition('fees', { name: 'Gebühr', label: 'cost.procedure', minCents: 1, maxCents: 1 }),
  addition('funding', {
    ...fieldsOfRow('funding', must(shippedRow('funding', 'recognitionGrant', today), 'ours')),
    added: { name: 'Stiftung', rule: '', decider: '', askAt: '', whom: [], caseByCase: true },
    ...{ decidedBy: 'foundation', after: [] },
  }),
  addition('forms', {
    ...fieldsOfRow('forms', must(shippedRow('forms', 'GENERAL', today), 'ours')),
    ...{ name: 'Landwirtschaftskammer: Antrag', authorities: ['LWK-NDS'] },
  }),
  addition('measures', fieldsOfRow('measures', must(listOf('measures')[0], 'ours'))),
  addition('safeCountries', { country: 'TN', listed: true }),
  addition('protectedLicences', { country: 'MD', statuses: ['UKR'] }),
];

test('rows are added, told as the office’s own, and taken away again', async () => {
  const { ask } = await openTestOffice();
  for (const version of additions) {
    const { catalog } = version;
    const { code } = await ask('catalogs.save', version);
    const { row, ours } = await entry(ask, catalog, code);
    assert.deepEqual([ours, row.own?.kind, row.own?.by], [null, 'added', 'Maren Voß'], catalog);
    await ask('catalogs.revert', { catalog, code, id: null });
    assert.deepEqual((await ask('catalogs.get', {})).rows, [], catalog);
  }
});
