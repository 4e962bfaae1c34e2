import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { blankEvent, type EventKind } from '#shared/recognition/procedureEvent.ts';
import { openTestOffice } from '#test/support/office.ts';

const nurse = must(demoPeople[0], 'three people');
const enter = (ask: Ask, applicationId: string, kind: EventKind, on: string) =>
  ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on } });

describe('the law of the day of applying', () => {
  test('begun under a law that has ended since keeps it', async () => {
    let today = new Date('2026-12-30T10:00:00Z');
    const { ask } = await openTestOffice(() => today);
    const { clientId, qualificationId } = await enterPerson(ask, nurse);
    await ask('profile.update', {
      id: qualificationId,
      item: { kind: 'qualification', fields: { occupation: 'pflegehelfer' } },
    });
    const start = () => ask('recognition.start', { qualificationId, way: 'recognition' });
    const lawOf = async (id: string) => (await ask('recognition.get', { id })).way?.law.code;
    const [begun, waiting] = [(await start()).id, (await start()).id];
    await enter(ask, begun, 'applied', '2026-12-30');
    today = new Date('2027-01-05T10:00:00Z');
    assert.deepEqual([await lawOf(begun), await lawOf(waiting)], ['PFLASS', 'PFLFASSG']);
    // Entered late: the day of applying decides, not that of entering.
    await enter(ask, waiting, 'applied', '2026-12-31');
    assert.equal(await lawOf(waiting), 'PFLASS');
    assert.equal((await ask('recognition.list', { clientId })).applications.length >= 2, true);
  });

  test('whose day of applying is put right follows the law of that day, and nothing else of it changes', async () => {
    const { ask } = await openTestOffice(() => new Date('2027-01-08T10:00:00Z'));
    const { clientId, qualificationId } = await enterPerson(ask, nurse);
    const fields = { occupation: 'pflegehelfer' };
    await ask('profile.update', { id: qualificationId, item: { kind: 'qualification', fields } });
    const { id: applicationId } = await ask('recognition.start', { qualificationId, way: 'recognition' });
    const { id } = await enter(ask, applicationId, 'applied', '2026-12-30');
    await enter(ask, applicationId, 'complete', '2027-01-05');
    const laws = async () => {
      const { way, procedure } = await ask('recognition.get', { id: applicationId });
      const decision = procedure.clock.deadlines.find(({ kind }) => kind === 'decision');
      return [way?.law.code, ...(decision?.rule?.laws ?? []), procedure.authority];
    };
    assert.deepEqual(await laws(), ['PFLASS', 'PFLASS', 'LPH']);

    await ask('recognition.updateEvent', { id, patch: { on: '2026-12-28' } });
    const fieldsOf = async () => (await ask('history.state', { clientId })).undo?.fields ?? [];
    assert.ok(!(await fieldsOf()).includes('law'), 'the same law held on that day');
    // what was learnt elsewhere since is not the day's doing
    await ask('profile.update', {
      id: qualificationId,
      item: { kind: 'qualification', fields: { occupation: 'pflegefachperson' } },
    });
    await ask('recognition.updateEvent', { id, patch: { on: '2027-01-04' } });
    assert.deepEqual(await laws(), ['PFLFASSG', 'PFLFASSG', 'LPH']);
    assert.deepEqual((await fieldsOf()).toSorted(), ['happenedOn', 'law'], 'and the history says so');

    await ask('history.undo', { clientId });
    assert.deepEqual(await laws(), ['PFLASS', 'PFLASS', 'LPH']);
    await ask('recognition.updateEvent', { id, patch: { note: 'Eingang bestätigt' } });
    assert.deepEqual(await laws(), ['PFLASS', 'PFLASS', 'LPH']);
  });
});
