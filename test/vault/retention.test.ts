import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { backupsToDelete, type Kept } from '#shared/vault/retention.ts';

const now = '2026-03-31T15:00:00.000Z';
const hour = 3_600_000;

const ago = (hours: number): string => new Date(Date.parse(now) - hours * hour).toISOString();
const backups = (...hours: number[]): Kept[] => hours.map((h) => ({ id: `${h}h`, createdAt: ago(h) }));
const kept = (made: readonly Kept[]): string[] => {
  const gone = new Set(backupsToDelete(made, now));
  return made.flatMap(({ id }) => (gone.has(id) ? [] : [id]));
};

/** In the office's calendar. */
const day = (instant: string) => new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' });
const month = (instant: string) => day(instant).slice(0, 7);

describe('which backups stay', () => {
  test('of today the newest three', () => {
    assert.deepEqual(kept(backups(1, 2, 3, 4, 5)), ['1h', '2h', '3h']);
  });

  test('of each of 14 days the newest, of each of 12 months the newest', () => {
    const daily = Array.from({ length: 500 }, (_, n) => 1 + n * 24);
    const left = kept(backups(...daily)).map((id) => ago(Number.parseInt(id, 10)));
    assert.deepEqual(
      left.slice(0, 14).map(day),
      daily.slice(0, 14).map((h) => day(ago(h))),
    );
    const months = left.slice(14).map((at) => day(at));
    assert.deepEqual(months, [
      ...['2026-02-28', '2026-01-31', '2025-12-31', '2025-11-30', '2025-10-31', '2025-09-30'],
      ...['2025-08-31', '2025-07-31', '2025-06-30', '2025-05-31', '2025-04-30'],
    ]);
  });

  test('the day is Germany’s, not the machine’s or UTC’s', () => {
    // 23:30 UTC on the 30th is the 31st in Berlin: four of today, so the oldest goes.
    const at = (createdAt: string) => ({ id: createdAt, createdAt });
    const late = at('2026-03-30T23:30:00.000Z');
    assert.deepEqual(backupsToDelete([...backups(1, 2, 3), late], now), [late.id]);
    assert.deepEqual(backupsToDelete([...backups(1, 2, 3), at('2026-03-30T21:30:00.000Z')], now), []);
  });

  test('what a restore set aside stays for two weeks and pushes nothing out', () => {
    const aside: Kept[] = backups(1, 2, 3, 300).map((one) => ({
      ...one,
      id: `aside ${one.id}`,
      aside: true,
    }));
    assert.deepEqual(backupsToDelete([...aside, ...backups(4, 5, 6)], now), []);
    const old = { id: 'old', createdAt: ago(400 * 24), aside: true };
    assert.deepEqual(backupsToDelete([old, ...backups(1)], now), ['old']);
  });
});

const instants = fc
  .array(fc.integer({ min: -30 * 24, max: 500 * 24 }), { maxLength: 200 })
  .map((hours) => hours.map((h, index) => ({ id: String(index), createdAt: ago(h) })));

describe('for any set of backups', () => {
  const property = (check: (made: Kept[], left: Kept[]) => void) =>
    fc.assert(
      fc.property(instants, (made) => {
        const gone = new Set(backupsToDelete(made, now));
        check(
          made,
          made.filter(({ id }) => !gone.has(id)),
        );
      }),
    );
  const newestFirst = (a: Kept, b: Kept) => b.createdAt.localeCompare(a.createdAt);

  test('the only one stays, however old', () => {
    assert.deepEqual(backupsToDelete(backups(1000 * 24), now), []);
  });

  test('the newest one not dated after now stays', () => {
    property((made, left) => {
      const [newest] = made.filter(({ createdAt }) => createdAt <= now).sort(newestFirst);
      if (newest) assert.ok(left.some(({ createdAt }) => createdAt === newest.createdAt));
    });
  });

  test('each of the last 14 days and 12 months that had one keeps one', () => {
    property((made, left) => {
      for (const one of made.filter(({ createdAt }) => createdAt <= now)) {
        const age = (Date.parse(day(now)) - Date.parse(day(one.createdAt))) / (24 * hour);
        if (age < 14) assert.ok(left.some(({ createdAt }) => day(createdAt) === day(one.createdAt)));
        if (month(one.createdAt) > '2025-03') {
          assert.ok(left.some(({ createdAt }) => month(createdAt) === month(one.createdAt)));
        }
      }
    });
  });

  test('no more stay than three of today, one of each other day, one of each month', () => {
    property((_, left) => {
      const past = left.filter(({ createdAt }) => day(createdAt) <= day(now));
      // One of later today (the clock was wrong) may come on top of three.
      assert.ok(past.filter(({ createdAt }) => day(createdAt) === day(now)).length <= 4);
      const earlier = past.map(({ createdAt }) => day(createdAt)).filter((at) => at !== day(now));
      assert.equal(new Set(earlier).size, earlier.length);
      assert.ok(past.length <= 3 + 13 + 12 + 1);
    });
  });

  test('keeping is stable: asked again, nothing more goes', () => {
    property((_, left) => assert.deepEqual(backupsToDelete(left, now), []));
  });

  test('the order they are listed in does not matter', () => {
    property((made) => {
      const sorted = (list: string[]) => [...list].sort();
      assert.deepEqual(sorted(backupsToDelete([...made].reverse(), now)), sorted(backupsToDelete(made, now)));
    });
  });
});
