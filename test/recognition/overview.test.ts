import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { rowDeadline } from '#shared/recognition/procedure.ts';
import { blankEvent, eventKinds } from '#shared/recognition/procedureEvent.ts';
import { isApplication } from '#shared/recognition/rounds.ts';
import { openTestOffice } from '#test/support/office.ts';

const TODAY = '2026-11-02';

/** What a counsellor may do between two looks at the list. */
const deed = fc.record({
  what: fc.constantFrom('add', 'add', 'add', 'move', 'removeEvent', 'country', 'undo', 'redo'),
  person: fc.nat(2),
  nth: fc.nat(20),
  kind: fc.constantFrom(...eventKinds.filter((kind) => kind !== 'closed')),
  ago: fc.integer({ min: 0, max: 200 }),
});

describe('the list of procedures', () => {
  test('says after every change what each procedure says itself', async () => {
    const { ask } = await openTestOffice(() => new Date(`${TODAY}T10:00:00Z`));
    const people: { clientId: string; qualificationId: string; applicationId: string }[] = [];
    for (const person of demoPeople) people.push(await enterPerson(ask, person));
    const events: string[] = [];

    const sameAsAlone = async () => {
      const { rows } = await ask('recognition.procedures', {});
      const told = new Map(rows.map((row) => [row.id, row]));
      for (const { applicationId: id } of people) {
        const { procedure } = await ask('recognition.get', { id });
        const { clock, authority } = procedure;
        const running = procedure.events.some(isApplication) && clock.state !== 'closed';
        assert.equal(told.has(id), running);
        if (!running) continue;
        const { state, since, lastWordOn, result, deadline, authority: at } = must(told.get(id), 'it runs');
        assert.deepEqual(
          { state, since, lastWordOn, result, deadline, authority: at },
          {
            ...{ state: clock.state, since: clock.since, lastWordOn: clock.lastWordOn, result: clock.result },
            ...{ deadline: clock.next && rowDeadline(clock.next), authority },
          },
        );
      }
    };

    await sameAsAlone();
    const deeds = fc.sample(deed, { numRuns: 120, seed: 4711 });
    for (const { what, person, nth, kind, ago } of deeds) {
      const { clientId, qualificationId, applicationId } = must(people[person], 'three people');
      const on = addDays(TODAY, -ago);
      const id = events[nth % Math.max(1, events.length)] ?? 'none';
      const fields = { ...blankEvent, kind, on };
      // A deed that cannot be done (nothing to undo, an event that is gone) changes nothing.
      const quiet = (done: Promise<unknown>) => done.catch(() => undefined);
      if (what === 'add') events.push((await ask('recognition.addEvent', { applicationId, fields })).id);
      else if (what === 'move') await quiet(ask('recognition.updateEvent', { id, patch: { on, kind } }));
      else if (what === 'removeEvent') await quiet(ask('recognition.removeEvent', { id }));
      else if (what === 'country') {
        const patch = { country: nth % 2 ? 'PL' : 'UA' };
        await ask('profile.update', { id: qualificationId, item: { kind: 'qualification', fields: patch } });
      } else await quiet(ask(what === 'undo' ? 'history.undo' : 'history.redo', { clientId }));
      await sameAsAlone();
    }
  });

  test('is reckoned anew on a new day', async () => {
    let now = new Date(`${TODAY}T10:00:00Z`);
    const { ask } = await openTestOffice(() => now);
    const { applicationId } = await enterPerson(ask, must(demoPeople[1], 'the electrician'));
    await ask('recognition.addEvent', {
      applicationId,
      fields: { ...blankEvent, kind: 'applied', on: '2026-10-02' },
    });
    const left = async () => (await ask('recognition.procedures', {})).rows[0]?.deadline?.daysLeft;
    assert.equal(await left(), 0);
    now = new Date('2026-11-03T10:00:00Z');
    assert.equal(await left(), null, 'over since yesterday');
  });

  test('closing takes it from the list, undo brings it back', async () => {
    const { ask } = await openTestOffice();
    const { clientId, applicationId } = await enterPerson(ask, must(demoPeople[0], 'the nurse'));
    const enter = (kind: 'applied' | 'closed', on: string) =>
      ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on } });
    await enter('applied', '2026-06-01');
    const count = async () => (await ask('recognition.procedures', {})).rows.length;
    assert.equal(await count(), 1);
    await enter('closed', '2026-10-01');
    assert.equal(await count(), 0);
    await ask('history.undo', { clientId });
    assert.equal(await count(), 1);
  });

  test('follows the country of the qualification, on which an extension depends', async () => {
    const { ask } = await openTestOffice();
    const nurse = must(demoPeople[0], 'the nurse');
    const qualification = { ...nurse.qualification, occupation: 'erzieher' };
    const { applicationId, qualificationId } = await enterPerson(ask, { ...nurse, qualification });
    const enter = (kind: 'applied' | 'complete' | 'extended', on: string) =>
      ask('recognition.addEvent', {
        applicationId,
        fields: { ...blankEvent, kind, on, periodCount: kind === 'extended' ? 3 : null },
      });
    await enter('applied', '2026-09-01');
    await enter('complete', '2026-09-01');
    await enter('extended', '2026-10-01');
    const end = async () => (await ask('recognition.procedures', {})).rows[0]?.deadline?.end;
    assert.equal(await end(), '2027-03-01', 'three months more');
    await ask('profile.update', {
      id: qualificationId,
      item: { kind: 'qualification', fields: { country: 'PL' } },
    });
    assert.equal(await end(), '2027-01-04', 'one month at most, 1 January is none to work on');
  });
});
