import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { catalogNames } from '#shared/catalogs/catalogNames.ts';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { driftOf, entriesOf, entryOf, passes } from '#shared/catalogs/entries.ts';
import { overlay, shippedOn } from '#shared/catalogs/overlay.ts';
import { canonical, differing, type OwnRow } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow, listOf, shippedRow, shippedRows } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { legalClock } from '#shared/recognition/clock.ts';
import { requiredDocuments } from '#shared/recognition/documents.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { facts } from '../recognition/profiles.ts';

const day = '2026-11-22';
let made = 0;

/** What the office says of a row of ours: its fields as they are, but for those given. */
function says(
  catalog: OwnRow['catalog'],
  code: string,
  changed: Record<string, unknown> = {},
  more: Partial<OwnRow> = {},
): OwnRow {
  const ours = shippedRow(catalog, code, day);
  const basis = ours ? fieldsOfRow(catalog, ours) : null;
  made += 1;
  return {
    ...{ id: `own-${made}`, catalog, code, validFrom: null, validTo: null },
    ...{ fields: { ...basis, ...changed }, basis, source: 'Anruf bei der Stelle', checkedOn: '2026-11-20' },
    ...{ note: '', at: '2026-11-20T09:00:00Z', by: 'Maren Voß', ...more },
  };
}

const moved = ['Handwerkskammer Schwerin', 'Neue Straße 1', '19053 Schwerin'];

describe('our rows and theirs', () => {
  test('every row of ours keeps the rules of its catalogue, and JSON brings it back', () => {
    for (const catalog of catalogNames) {
      for (const row of listOf(catalog)) {
        const fields = fieldsOfRow(catalog, row);
        const back = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
        assert.deepEqual(differing(fields, back), [], `${catalog} ${row.code}`);
        assert.deepEqual(differing(fieldsOfRow(catalog, { ...row, ...back }), back), [], row.code);
      }
    }
  });

  test('without rows of the office the catalogues are ours, to the very object', () => {
    assert.equal(overlay([], day), shippedOn(day));
  });

  test('saying of every row that it is right changes no value, and takes the amber away', () => {
    const own = catalogNames.flatMap((catalog) =>
      [...new Set(listOf(catalog).map(({ code }) => code))].map((code) => says(catalog, code)),
    );
    const catalogs = overlay(own, day);
    for (const name of [
      'authorities',
      'occupations',
      'paperTypes',
      'measures',
      'laws',
      'residenceTitles',
      'districts',
      'municipalities',
    ] as const) {
      assert.equal(catalogs[name].rows.length, shippedOn(day)[name].rows.length, name);
      for (const row of catalogs[name].rows) {
        const before = must(shippedOn(day)[name].find(row.code), 'no row is new');
        assert.deepEqual(fieldsOfRow(name, row), fieldsOfRow(name, before), row.code);
        assert.deepEqual([row.verified, row.check, row.own?.kind], [true, undefined, 'checked'], row.code);
      }
    }
    for (const entry of catalogNames.flatMap((catalog) => entriesOf(catalog, own, day)))
      assert.deepEqual(entry.checks, [], `${entry.catalog} ${entry.code}`);
  });

  test('a correction holds from its first day to its last; before and after ours does', () => {
    const own = [
      says(
        'authorities',
        'HWK-SN',
        { addressLines: moved },
        { validFrom: '2027-01-01', validTo: '2027-06-30' },
      ),
    ];
    const street = (on: string) => overlay(own, on).authorities.find('HWK-SN')?.addressLines[1];
    assert.equal(street('2026-12-31'), 'Friedensstraße 4a');
    assert.equal(street('2027-01-01'), 'Neue Straße 1');
    assert.equal(street('2027-06-30'), 'Neue Straße 1');
    assert.equal(street('2027-07-01'), 'Friedensstraße 4a');
  });

  test('of two versions the one that began last holds, in whatever order they were made', () => {
    const one = says('authorities', 'HWK-SN', { phone: '1' });
    const two = says('authorities', 'HWK-SN', { phone: '2' }, { validFrom: '2026-07-01' });
    for (const own of [
      [one, two],
      [two, one],
    ]) {
      assert.equal(overlay(own, '2026-06-30').authorities.find('HWK-SN')?.phone, '1');
      assert.equal(overlay(own, '2026-07-01').authorities.find('HWK-SN')?.phone, '2');
    }
  });

  test('an added authority is offered while it holds, and found for ever', () => {
    const fields = {
      ...fieldsOfRow('authorities', must(shippedRow('authorities', 'HWK-SN', day), 'known')),
      name: 'Anerkennungsstelle',
    };
    const own = [says('authorities', 'neu', fields, { basis: null, validTo: '2026-12-31' })];
    const offered = (on: string) => overlay(own, on).authorities.rows.some(({ code }) => code === 'neu');
    assert.deepEqual([offered(day), offered('2027-01-01')], [true, false]);
    assert.equal(overlay(own, '2027-01-01').authorities.find('neu')?.name, 'Anerkennungsstelle');
    assert.equal(overlay(own, day).authorities.find('neu')?.own?.kind, 'added');
  });

  test('a correction outlives the row it was made from', () => {
    const own = [says('authorities', 'HWK-SN', { addressLines: moved })];
    const without = {
      ...shippedRows,
      authorities: shippedRows.authorities.filter(({ code }) => code !== 'HWK-SN'),
    };
    assert.deepEqual(overlay(own, day, without).authorities.find('HWK-SN')?.addressLines, moved);
    assert.equal(entriesOf('authorities', own, day, without).length, shippedRows.authorities.length);
    const title = says('residenceTitles', 'UKR', { work: 'no' });
    const fewer = { ...shippedRows, residenceTitles: [] };
    assert.deepEqual(entriesOf('residenceTitles', [title], day, fewer), [], 'without its name it is no row');
    assert.equal(overlay([title], day, fewer).residenceTitles.find('UKR'), undefined);
  });

  test('a row of the office alone stands in the list like any other', () => {
    const cook = fieldsOfRow('occupations', must(shippedRow('occupations', 'koch', day), 'known'));
    const own = [says('occupations', 'neu', { ...cook, neutral: 'Smutje' }, { basis: null })];
    const entry = must(entriesOf('occupations', own, day).at(-1), 'the last');
    assert.deepEqual([entry.code, entry.ours, entry.row.own?.kind, entry.checks], ['neu', null, 'added', []]);
    const way = must(findWays(facts({ occupation: 'neu' }), overlay(own, day))[0], 'a way');
    assert.equal(way.title.params?.occupation, 'Smutje');
  });

  test('what an update changes in a corrected row is found, and nothing else', () => {
    const own = says('authorities', 'HWK-SN', { addressLines: moved });
    const ours = must(shippedRow('authorities', 'HWK-SN', day), 'known');
    assert.equal(driftOf(own, ours), null);
    const checkedAgain = { ...ours, checkedOn: '2027-02-01' };
    assert.equal(driftOf(own, checkedAgain), null, 'that we looked it up again is no change');
    assert.deepEqual(
      driftOf(own, { ...ours, phone: '0385 99', web: 'https://neu.example' } as typeof ours)?.fields,
      ['phone', 'web'],
    );
    const updated = {
      ...shippedRows,
      authorities: shippedRows.authorities.map((row) =>
        row.code === 'HWK-SN' ? { ...row, phone: '0385 99' } : row,
      ),
    };
    assert.equal(
      overlay([own], day, updated).authorities.find('HWK-SN')?.phone,
      '0385 74170',
      'theirs stays in force',
    );
    const entry = must(entryOf('authorities', 'HWK-SN', [own], day, updated), 'known');
    assert.ok(passes(entry, 'drifted') && passes(entry, 'own') && !passes(entry, 'unverified'));
  });

  test('the code of a period says what it is about, and is the same for no two at a time', () => {
    const codes = shippedRows.periods.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    assert.ok(codes.includes('decision BQFG+BQFG14 regulated european'));
  });

  test('canonical JSON does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse());
        return canonical(object) === canonical(turned);
      }),
    );
  });
});

describe('what stands on the catalogues', () => {
  const nurse = facts({ occupation: 'pflegefachperson', on: day });
  const first = (own: readonly OwnRow[], given = nurse) =>
    must(findWays(given, overlay(own, day))[0], 'a way');

  test('an unverified row is amber where it is used, with what to check and where it stands', () => {
    const { checks } = first([]);
    assert.ok(checks.some(({ row }) => row?.catalog === 'occupations' && row.code === 'pflegefachperson'));
    assert.ok(checks.some(({ row }) => row?.catalog === 'fees' && row.code === 'LPH'));
    const fees = says('fees', 'LPH', { minCents: 15_000, maxCents: 15_000 });
    const after = first([fees]);
    assert.equal(after.checks.length, checks.length - 1);
    assert.equal(after.costs.find(({ code }) => code === 'LPH')?.minCents, 15_000);
    assert.deepEqual(after.ownSources, ['Anruf bei der Stelle']);
  });

  test('a check that is old is amber again', () => {
    const checked = says('authorities', 'LPH');
    const stale = (on: string) =>
      must(findWays({ ...nurse, on }, overlay([checked], on))[0], 'a way').checks.find(
        ({ row }) => row?.catalog === 'authorities',
      );
    assert.equal(stale('2027-11-20'), undefined);
    assert.match(stale('2027-11-21')?.text ?? '', /Stand 20\.11\.2026.*Anruf bei der Stelle/);
  });

  test('a verified row of ours is amber a year after it was read', () => {
    const on = '2027-03-02';
    const way = must(findWays({ ...nurse, on })[0], 'a way');
    assert.ok(
      way.checks.some(
        ({ text, row }) => row?.code === 'LPH' && row.catalog === 'authorities' && /lange her/.test(text),
      ),
    );
  });

  test('notes of the office stand on the way', () => {
    const own = [says('authorities', 'LPH', {}, { note: 'Nur dienstags anrufen.' })];
    assert.deepEqual(first(own).notes, ['Nur dienstags anrufen.']);
  });

  test('an occupation may be sent to an authority of the office', () => {
    const address = fieldsOfRow('authorities', must(shippedRow('authorities', 'LPH', day), 'known'));
    const own = [
      says('authorities', 'neu', { ...address, name: 'Neues Prüfungsamt' }, { basis: null }),
      says('occupations', 'pflegefachperson', { authority: { kind: 'fixed', authority: 'neu' } }),
    ];
    const way = first(own);
    assert.equal(way.authority, 'neu');
    assert.ok(way.why.some(({ params }) => params?.authority === 'Neues Prüfungsamt'));
    assert.equal(first(own.slice(1)).authority, null, 'one that is gone decides nothing');
  });

  test('a municipality put right leads to the other chamber', () => {
    const electrician = facts({
      occupation: 'elektroniker-energie-gebaeude',
      place: { district: '13072', municipality: '13072043' },
    });
    assert.equal(first([], electrician).authority, 'HWK-SN');
    const own = [says('municipalities', '13072043', { formerDistrict: 'Bad Doberan' })];
    assert.equal(first(own, electrician).authority, 'HWK-OMV');
  });

  test('a residence title put right no longer speaks against it', () => {
    const given = { ...nurse, residenceStatus: 'DULD_ID' };
    assert.ok(first([], given).against.some(({ key }) => key === 'against.noWorkAllowed'));
    assert.ok(first([], given).checks.some(({ row }) => row?.catalog === 'residenceTitles'));
    const own = [says('residenceTitles', 'DULD_ID', { work: 'permission' })];
    assert.ok(!first(own, given).against.some(({ key }) => key === 'against.noWorkAllowed'));
  });

  test('papers: a form changed, one left out, one added in its place, one authority alone', () => {
    const electrician = facts({
      occupation: 'elektroniker-energie-gebaeude',
      place: { district: '13004', municipality: null },
    });
    const papers = (own: readonly OwnRow[], given = electrician) => {
      const catalogs = overlay(own, day);
      return requiredDocuments(must(findWays(given, catalogs)[0], 'a way'), given, catalogs);
    };
    const before = papers([]).map(({ type }) => type);
    const own = [
      says('documents', 'HWK/diploma', { wantedForms: ['copy'] }, { note: 'Kopie genügt seit Mai.' }),
      says('documents', 'HWK/cv', { asked: false }),
      says(
        'documents',
        'HWK/policeCertificate',
        { asked: true, wantedForms: ['original'], translation: 'none', when: 'always' },
        { basis: null },
      ),
      says('documents', 'HWK@HWK-SN/diploma', { wantedForms: ['original'] }),
    ];
    const after = papers(own);
    assert.ok(before.includes('cv') && !after.some(({ type }) => type === 'cv'));
    const added = after.findIndex(({ type }) => type === 'policeCertificate');
    assert.ok(added > after.findIndex(({ type }) => type === 'workReferences'));
    assert.ok(added < after.findIndex(({ type }) => type === 'noEarlierApplication'));
    assert.deepEqual(after.find(({ type }) => type === 'diploma')?.wantedForms, ['original']);
    const rostock = papers(own, facts({ ...electrician, place: { district: '13003', municipality: null } }));
    const diploma = rostock.find(({ type }) => type === 'diploma');
    assert.deepEqual([diploma?.wantedForms, diploma?.note], [['copy'], 'Kopie genügt seit Mai.']);
  });

  test('a period put right counts for procedures begun since, and the way says the same', () => {
    const code = 'decision PFLBG';
    const own = [says('periods', code, { period: { count: 5, unit: 'month' } }, { validFrom: '2026-06-01' })];
    const catalogs = overlay(own, day);
    const end = (complete: string) =>
      legalClock({
        law: { code: 'PFLBG', regulated: true, european: false },
        events: [
          { kind: 'applied', on: complete },
          { kind: 'complete', on: complete },
        ],
        on: complete,
        periods: catalogs.periods,
      }).deadlines.find(({ kind }) => kind === 'decision');
    assert.equal(end('2026-05-04')?.end, '2026-09-04');
    assert.equal(end('2026-06-04')?.end, '2026-11-04');
    assert.equal(end('2026-06-04')?.rule?.own?.kind, 'changed');
    assert.equal(first(own).decisionMonths, 5);
  });

  test('a law looked up is no longer assumed: neither by the way nor by the clock', () => {
    const own = [says('laws', 'RETTSAN', { decisionMonths: 4 })];
    const law = { code: 'RETTSAN', regulated: true, european: false };
    const rule = overlay(own, day).periods.rule('decision', law, false, day);
    assert.deepEqual([rule?.period.count, rule?.verified], [4, true]);
    assert.equal(shippedCatalogs.periods.rule('decision', law, false, day)?.verified, false);
  });
});
