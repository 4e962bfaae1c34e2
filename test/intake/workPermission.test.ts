import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { overlay } from '#shared/catalogs/overlay.ts';
import { residenceTitleOf, residenceTitles } from '#shared/catalogs/residenceTitles.ts';
import { workCodes, workNotes } from '#shared/catalogs/workNotes.ts';
import { safeCountries, waits } from '#shared/catalogs/workWaiting.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { sayIn } from '#shared/intake/sentences.ts';
import { lights, type WorkFacts, workPermission, workReasons } from '#shared/intake/workPermission.ts';
import { de } from '#shared/text/de.ts';
import { assertDatedRows } from '#test/catalogs/datedRows.ts';

const on = '2026-11-22';
const nothing: WorkFacts = {
  ...{ status: null, appliedFor: null, workCode: null, validUntil: null, statusSince: null },
  ...{ inReception: null, nationalities: [], arrivedOn: null, on },
};
const of = (facts: Partial<WorkFacts>) => workPermission({ ...nothing, ...facts });
const codes = (facts: Partial<WorkFacts>) => of(facts).reasons.map(({ code }) => code);

const day = fc.integer({ min: -2000, max: 2000 }).map((days) => addDays(on, days));
const status = fc.constantFrom(...residenceTitles.map(({ code }) => code));
const anyFacts: fc.Arbitrary<WorkFacts> = fc.record({
  status: fc.option(status),
  appliedFor: fc.option(status),
  workCode: fc.option(fc.constantFrom(...workCodes)),
  validUntil: fc.option(day),
  statusSince: fc.option(day),
  inReception: fc.option(fc.boolean()),
  nationalities: fc.uniqueArray(fc.constantFrom('UA', 'SY', 'DE', 'PL', 'GE', 'RS'), { maxLength: 2 }),
  arrivedOn: fc.option(fc.constantFrom('2015', '2024-05', '2026-10-01')),
  on: fc.constant(on),
});
/** Whom a passport frees, or who has become German, whatever document there is. */
const isFree = ({ status: title, nationalities }: WorkFacts) =>
  nationalities.some((code) => code === 'DE' || code === 'PL') ||
  (title !== null && residenceTitleOf(title)?.group === 'german');
const darker = (a: (typeof lights)[number], b: (typeof lights)[number]) =>
  lights.indexOf(a) > lights.indexOf(b);

describe('may this person work', () => {
  test('Germans and citizens of the European area need no permission', () => {
    for (const facts of [{ status: 'DE_EING' }, { status: 'SPAET4' }, { nationalities: ['UA', 'DE'] }])
      assert.deepEqual([of(facts).light, codes(facts), of(facts).missing], ['green', ['german'], []]);
    assert.deepEqual(codes({ nationalities: ['PL'] }), ['freeMovement']);
    assert.equal(of({ status: 'EU', nationalities: ['PL'] }).light, 'green');
    assert.deepEqual(codes({ status: 'VISUM', nationalities: ['UA', 'PL'] }), ['freeMovement']);
    assert.deepEqual(codes({ status: 'VISUM', nationalities: ['UA', 'DE'] }), ['german']);
  });

  test('a title gives its usual access, and asks for the note', () => {
    const found = of({ status: 'UKR', nationalities: ['UA'] });
    assert.equal(found.light, 'green');
    assert.deepEqual(found.reasons, [
      { code: 'titleYes', params: { title: 'Vorübergehender Schutz (Ukraine)' } },
    ]);
    assert.deepEqual(found.missing, ['residence.workCode']);
    assert.equal(found.verified, false);
    assert.ok(found.checks.length > 0 && found.sources.includes('AUFENTHG'));
    assert.equal(of({ status: 'BLAU' }).selfEmployment, 'red');
  });

  test('the note in the document overrides the title, either way', () => {
    assert.equal(of({ status: 'GFK', workCode: 'no' }).light, 'red');
    assert.equal(of({ status: 'DULD_ID', workCode: 'permission' }).light, 'amber');
    const employed = of({ status: 'DULD', workCode: 'employment' });
    assert.deepEqual([employed.light, employed.selfEmployment], ['green', 'red']);
  });

  test('a note goes before a nationality that needs no permission', () => {
    for (const nationalities of [['DE'], ['PL'], ['DE', 'UA']]) {
      const found = of({ nationalities, workCode: 'no' });
      assert.deepEqual(
        [found.light, found.selfEmployment, codes({ nationalities, workCode: 'no' })],
        ['red', 'red', ['noteNo']],
      );
    }
    assert.deepEqual(codes({ status: 'DE_EING', workCode: 'employment' }), ['noteEmployment']);
    assert.deepEqual(of({ status: 'DE_EING', workCode: 'employment' }).missing, []);
  });

  test('the office’s rows decide: months, list of safe countries, and a checked note is no longer amber', () => {
    const day = { validFrom: null, validTo: null, basis: null, source: 'Gesetz', checkedOn: '2026-11-01' };
    const mark = { id: 'o1', note: '', at: '2026-11-01T10:00:00Z', by: 'A', ...day };
    const light = (own: Parameters<typeof overlay>[0], facts: Partial<WorkFacts>) =>
      workPermission({ ...nothing, ...facts }, overlay(own, on));
    const asked = { status: 'GEST', statusSince: '2026-08-01', inReception: false } as const;
    const longer = {
      ...mark,
      catalog: 'waits',
      code: 'PROCEDURE',
      fields: { months: 5, law: '§ 61' },
    } as const;
    assert.ok(light([], asked).reasons.some(({ code }) => code === 'waited'));
    const waiting = light([longer], asked).reasons.find(({ code }) => code === 'waiting');
    assert.deepEqual(waiting?.params, { until: '2027-01-01', months: 5, law: '§ 61' });
    const country = { ...asked, nationalities: ['GE'] };
    const gone = { country: 'GE', listed: false };
    const notSafe = { ...mark, catalog: 'safeCountries', code: 'GE', fields: gone } as const;
    const has = (own: Parameters<typeof overlay>[0], facts: Partial<WorkFacts>) =>
      light(own, facts).reasons.some(({ code }) => code === 'safeCountry');
    assert.deepEqual([has([], country), has([notSafe], country)], [true, false]);
    const code = '01890a5d-ac96-774b-bcce-b302099a8057';
    const added = {
      ...mark,
      catalog: 'safeCountries',
      code,
      fields: { country: 'SY', listed: true },
    } as const;
    const syrian = { ...asked, nationalities: ['SY'] };
    assert.deepEqual([has([], syrian), has([added], syrian)], [false, true]);
    const note = {
      ...mark,
      catalog: 'workNotes',
      code: 'allowed',
      fields: { wording: 'gestattet' },
    } as const;
    const read = { status: 'UKR', workCode: 'allowed', validUntil: '2027-03-04' } as const;
    assert.deepEqual(
      light([], read).checks.map(({ row }) => row),
      [{ catalog: 'workNotes', code: 'allowed' }],
    );
    assert.deepEqual(light([note], read).checks, []);
  });

  test('a document that has ended is to be clarified, and its last day still counts', () => {
    const facts = { status: 'GFK', workCode: 'allowed' } as const;
    assert.equal(of({ ...facts, validUntil: on }).light, 'green');
    assert.deepEqual(codes({ ...facts, validUntil: addDays(on, -1) }), ['expired', 'noteAllowed']);
    assert.equal(of({ ...facts, validUntil: addDays(on, -1) }).light, 'amber');
  });

  test('in the asylum procedure it waits, longer in a reception centre', () => {
    const since = { status: 'GEST', statusSince: '2026-08-01', nationalities: ['SY'] };
    assert.equal(of({ ...since, inReception: false }).light, 'amber');
    assert.ok(codes({ ...since, inReception: false }).includes('waited'));
    const inside = of({ ...since, inReception: true });
    assert.equal(inside.light, 'red');
    assert.deepEqual(inside.reasons.find(({ code }) => code === 'waiting')?.params, {
      until: '2027-02-01',
      months: 6,
      law: '§ 61 Abs. 1 AsylG',
    });
    assert.deepEqual(of({ status: 'GEST' }).missing, [
      'residence.workCode',
      'residence.inReception',
      'residence.statusSince',
    ]);
  });

  test('the waiting time is the one that held on the day', () => {
    const then = of({ status: 'GEST', statusSince: '2023-01-01', inReception: true, on: '2023-09-01' });
    assert.ok(then.reasons.some(({ params }) => params?.months === 9));
  });

  test('some countries of origin are a ban in the procedure, and a warning when tolerated', () => {
    const since = { statusSince: '2020-01-01', inReception: false, nationalities: ['GE'] };
    assert.equal(of({ status: 'GEST', ...since }).light, 'red');
    assert.equal(of({ status: 'DULD', ...since }).light, 'amber');
    assert.ok(codes({ status: 'DULD', ...since }).includes('maybeBanned'));
    assert.ok(!codes({ status: 'GEST', ...since, on: '2023-12-01' }).includes('safeCountry'));
    assert.ok(!codes({ status: 'GFK', ...since }).includes('safeCountry'));
  });

  test('after four years nobody asks the agency', () => {
    assert.ok(codes({ status: 'DULD', arrivedOn: '2022-11' }).includes('withoutAgency') === false);
    assert.ok(codes({ status: 'DULD', arrivedOn: '2022-10' }).includes('withoutAgency'));
  });

  test('a provisional certificate counts as the title it stands for', () => {
    assert.deepEqual(codes({ status: 'FIKT' }), ['provisional']);
    assert.ok(of({ status: 'FIKT' }).missing.includes('residence.appliedFor'));
    assert.deepEqual(codes({ status: 'FIKT', appliedFor: 'UKR' }), ['provisional', 'titleYes']);
    assert.equal(of({ status: 'FIKT', appliedFor: 'GRENZ' }).light, 'red');
  });

  test('nothing known is to be clarified', () => {
    assert.deepEqual([of({}).light, codes({})], ['amber', ['unknown']]);
    assert.deepEqual(of({}).missing, ['residence.status', 'residence.workCode']);
  });
});

describe('whatever is known', () => {
  test('a „no“ in the document is red, whoever has it, and an ended one never green', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { light } = workPermission(facts);
        if (facts.workCode === 'no') assert.equal(light, 'red');
        const ended = facts.validUntil !== null && facts.validUntil < on;
        if (ended && (facts.workCode !== null || (!isFree(facts) && facts.status !== null)))
          assert.notEqual(light, 'green');
      }),
    );
  });

  test('a note decides alone: title, nationality, waiting and country of origin no longer matter', () => {
    fc.assert(
      fc.property(anyFacts, fc.option(status), (facts, other) => {
        if (facts.workCode === null) return;
        const second = { ...facts, status: other, inReception: null, nationalities: [] };
        assert.equal(workPermission(facts).light, workPermission(second).light);
      }),
    );
  });

  test('there is a reason with a sentence, never a better light for oneself than for another, and all days are read', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = workPermission(facts);
        assert.ok(found.reasons.length > 0);
        assert.ok(!darker(found.light, found.selfEmployment) || found.light === found.selfEmployment);
        assert.equal(found.verified, found.checks.length === 0);
        for (const { code, params = {} } of found.reasons) {
          const sentence = sayIn(de.intakeRules.work.reasons[code], params, 'de');
          assert.doesNotMatch(sentence, /\{\{|\d{4}-\d{2}|undefined/, code);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('waiting only ever gets lighter', () => {
    fc.assert(
      fc.property(fc.constantFrom('GEST', 'ANKUNFT', 'DULD'), fc.boolean(), day, (title, inside, since) => {
        const at = (date: string) =>
          of({ status: title, inReception: inside, statusSince: since, nationalities: ['SY'], on: date })
            .light;
        assert.ok(!darker(at(addDays(on, 200)), at(on)));
      }),
    );
  });
});

test('the rows behind it are dated, and every reason has its sentence', () => {
  assertDatedRows('work notes', workNotes);
  assertDatedRows('waits', waits);
  assertDatedRows('safe countries', safeCountries);
  assert.deepEqual(Object.keys(de.intakeRules.work.reasons).toSorted(), [...workReasons].toSorted());
});
