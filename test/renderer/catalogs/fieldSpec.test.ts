import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { catalogFields } from '#shared/catalogs/fields.ts';
import { differing } from '#shared/catalogs/ownRow.ts';
import { fieldsOfRow, listOf } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { costKinds } from '#shared/funding/costKinds.ts';
import {
  check,
  choice,
  choices,
  type FieldSpec,
  type Json,
  lines,
  number,
  shown,
  text,
} from '../../../renderer/catalogs/fieldSpec.ts';
import {
  allOrNone,
  extension,
  incomeLimits,
  inGerman,
  potCount,
  pots,
  rule,
  searchWords,
  unitedPeriod,
  within,
} from '../../../renderer/catalogs/fieldSpecParts.ts';

const money = number('cents', 'Betrag', { scale: 100 });
const words = { yes: 'ja', no: 'nein' };
const kinds = ['none', 'open', 'limited'].map((value) => ({ value, label: value }));
const costs = costKinds.map((value) => ({ value, label: value }));
const potLabels = { covers: 'covers', most: 'most', mostHelp: '', percent: 'percent', percentHelp: '' };
const units = ['day', 'week', 'month'].map((value) => ({ value, label: value }));
const [extended, limit] = extension('Verlängerung', 'höchstens', kinds) as [FieldSpec, FieldSpec];

/** What a form sends when nobody changed anything in it. */
const untouched = (specs: readonly FieldSpec[], fields: Json): Json | null =>
  specs.reduce<Json | null>((row, spec) => row && spec.write(spec.read(fields), row), fields);

describe('what is typed and what is kept', () => {
  test('money is typed in euros with a comma and kept in cents', () => {
    assert.deepEqual(money.write('12,50', {}), { cents: 1250 });
    assert.deepEqual(money.write(' 208 € ', {}), { cents: 20_800 });
    assert.deepEqual(money.write('', { cents: 1 }), { cents: null });
    for (const wrong of ['zwölf', '12,505', '-3', '1.000,50'])
      assert.equal(money.write(wrong, {}), null, wrong);
    assert.equal(money.read({ cents: 1250 }), '12,50');
    assert.equal(money.read({ cents: 20_800 }), '208');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        assert.deepEqual(money.write(money.read({ cents }), {}), { cents });
      }),
    );
  });

  test('an extension has a limit only where there is one', () => {
    assert.deepEqual(extended.write('none', {}), { extension: null });
    assert.deepEqual(extended.write('open', {}), { extension: { atMost: null } });
    const limited = extended.write('limited', { extension: null });
    assert.deepEqual(limited, { extension: { atMost: { count: 1, unit: 'month' } } });
    assert.deepEqual(limit.write('2', limited ?? {}), { extension: { atMost: { count: 2, unit: 'month' } } });
    assert.equal(limit.write('viele', limited ?? {}), null);
    assert.deepEqual(
      limit.write('viele', { extension: null }),
      { extension: null },
      'nobody sees that input',
    );
  });

  test('English words stay while the German ones do', () => {
    const spec = inGerman('purpose', 'Zuständig für');
    const before = { purpose: { de: 'Handwerk', en: 'Crafts' } };
    assert.deepEqual(spec.write('Handwerk', before), before);
    assert.deepEqual(spec.write('Alles', before), { purpose: { de: 'Alles', en: 'Alles' } });
  });

  test('an authority with a list of papers of its own keeps it until another authority decides', () => {
    const spec = rule('Stelle', []);
    const nursing = { authority: { kind: 'fixed', authority: 'LPH', documentProfile: 'NURSING' } };
    assert.deepEqual(spec.write('fixed:LPH', nursing), nursing);
    assert.deepEqual(spec.write('fixed:KLU', nursing), { authority: { kind: 'fixed', authority: 'KLU' } });
    assert.deepEqual(spec.write('craftChamber', nursing), { authority: { kind: 'craftChamber' } });
  });

  test('each pot of an instrument is typed by itself; a limit of income is both numbers or none', () => {
    const row = { pots: [1, 2].map((nth) => ({ covers: ['fee'], maxCents: nth * 100, percent: 100 })) };
    const [, , , covers, most] = pots(2, costs, potLabels, (label, nth) => `${label}${nth}`);
    assert.deepEqual(covers?.write(['course', 'fee'], row), {
      pots: [row.pots[0], { covers: ['fee', 'course'], maxCents: 200, percent: 100 }],
    });
    assert.deepEqual([most?.label, most?.read(row), most?.write('x', row)], ['most2', '2', null]);
    const [single, joint] = incomeLimits('', '', '');
    const half = must(single?.write('32000', { incomeLimits: null }), 'a number');
    assert.deepEqual(half, { incomeLimits: { single: 3_200_000, joint: null } });
    assert.throws(
      () => catalogFields.funding.shape.incomeLimits.parse(half.incomeLimits),
      'the other is missing',
    );
    assert.deepEqual(joint?.write('', { incomeLimits: { single: null, joint: 5 } }), { incomeLimits: null });
  });

  test('pots are added and taken away at the end; those that are not there are neither asked nor kept', () => {
    const count = potCount('', []);
    const [, , percent, covers] = pots(3, costs, potLabels, String);
    const pot = { covers: ['fee'], maxCents: 100, percent: 50 };
    const two = must(count.write('2', { pots: [pot] }), 'two pots');
    assert.deepEqual(two, { pots: [pot, { covers: [], maxCents: null, percent: 100 }] });
    assert.deepEqual([count.read(two), count.write('1', two)], ['2', { pots: [pot] }]);
    assert.deepEqual(covers?.write(['exam'], { pots: [pot] }), { pots: [pot] });
    assert.deepEqual([covers?.when?.({ potCount: '1' }), covers?.when?.({ potCount: '2' })], [false, true]);
    assert.deepEqual(percent?.write('', { pots: [pot] }), { pots: [{ ...pot, percent: 100 }] });
  });

  test('a part with a name of its own is written whole; one tick stands for several codes', () => {
    const [name] = within('added', [text('name', '')]);
    assert.deepEqual(name?.write('Fonds', { added: { name: '', rule: 'x' } }), {
      added: { name: 'Fonds', rule: 'x' },
    });
    const last = allOrNone('after', '', ['budget', 'training']);
    assert.deepEqual(last.write(true, { after: [] }), { after: ['budget', 'training'] });
    assert.deepEqual(last.write(true, { after: ['budget'] }), { after: ['budget'] }, 'nobody touched it');
    assert.deepEqual(last.write(false, { after: ['budget'] }), { after: [] });
  });

  test('ticks are kept in the order of the list, and told by their words', () => {
    const spec = choices('forms', 'Form', [
      { value: 'original', label: 'Original' },
      { value: 'copy', label: 'Kopie' },
    ]);
    assert.deepEqual(spec.write(['copy', 'original'], {}), { forms: ['original', 'copy'] });
    assert.equal(shown(spec, { forms: ['original', 'copy'] }, words), 'Original, Kopie');
    assert.equal(shown(check('asked', 'verlangt'), { asked: false }, words), 'nein');
    assert.equal(shown(choice('level', 'Deutsch', [], { none: 'keines' }), { level: null }, words), 'keines');
  });

  test('a form nobody touched changes no row', () => {
    const specs: Readonly<
      Record<'authorities' | 'occupations' | 'fees' | 'periods' | 'funding', readonly FieldSpec[]>
    > = {
      authorities: [
        text('name', ''),
        lines('addressLines', ''),
        inGerman('purpose', ''),
        check('nationwide', ''),
      ],
      occupations: [text('kldb', ''), rule('', []), searchWords('', ''), choice('languageLevel', '', [])],
      fees: [number('minCents', '', { scale: 100 }), number('maxCents', '', { scale: 100 })],
      funding: [...pots(1, costs, potLabels, String), ...incomeLimits('', '', '')],
      periods: [...unitedPeriod('', '', units), extended, limit, check('pauses', '')],
    };
    for (const catalog of ['authorities', 'occupations', 'fees', 'periods', 'funding'] as const)
      for (const row of listOf(catalog)) {
        const fields = fieldsOfRow(catalog, row);
        const sent = untouched(specs[catalog], fields);
        assert.ok(sent, row.code);
        assert.deepEqual(differing(fields, sent), [], row.code);
      }
  });
});
