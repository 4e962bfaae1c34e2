import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { TodayPart } from '#shared/cases/ahead.ts';
import type { Input, Output } from '#shared/contract/index.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const all = { waitingFor: null, limit: 100 } as const;
const person = async (ask: Ask, familyName = 'Haddad') => (await ask('clients.create', { familyName })).id;
const followUp = (dueOn: string, text = 'anrufen', waitingFor: 'client' | 'authority' = 'client') => ({
  ...{ dueOn, text, waitingFor },
});
const titles = (view: Output<'cases.today'>, part: TodayPart) =>
  view.parts[part].rows.map(({ kind, on, text }) => [kind, on, text]);
const appointment: Input<'cases.addAppointment'>['fields'] = {
  ...{ on: '2026-11-02', at: '14:00', minutes: 60, place: 'Rostock; Büro' },
};

describe('follow-ups', () => {
  test('stand under overdue, today and the next seven days; later ones wait', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    for (const day of ['2026-10-30', '2026-11-02', '2026-11-03', '2026-11-09', '2026-11-10'])
      await ask('cases.addFollowUp', { clientId, fields: followUp(day, day) });
    const view = await ask('cases.today', all);
    const days = (part: TodayPart) => view.parts[part].rows.map(({ on }) => on);
    assert.deepEqual(days('overdue'), ['2026-10-30']);
    assert.deepEqual(days('today'), ['2026-11-02']);
    assert.deepEqual(days('week'), ['2026-11-03', '2026-11-09']);
    assert.deepEqual(view.waiting.client, 4);
    assert.equal((await ask('cases.get', { clientId })).followUps.length, 5);
  });

  test('are narrowed by whom they wait for, counted in full and cut to the limit', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    for (let n = 0; n < 5; n++) await ask('cases.addFollowUp', { clientId, fields: followUp('2026-10-01') });
    await ask('cases.addFollowUp', { clientId, fields: followUp('2026-10-02', 'Bescheid?', 'authority') });
    const { parts, waiting } = await ask('cases.today', { waitingFor: 'authority', limit: 100 });
    assert.deepEqual(
      parts.overdue.rows.map(({ text }) => text),
      ['Bescheid?'],
    );
    assert.deepEqual([waiting.client, waiting.authority], [5, 1]);
    const cut = (await ask('cases.today', { waitingFor: null, limit: 2 })).parts.overdue;
    assert.deepEqual([cut.total, cut.rows.length], [6, 2]);
    for (let n = 6; n <= 501; n++)
      await ask('cases.addFollowUp', { clientId, fields: followUp('2026-10-03') });
    const { overdue } = (await ask('cases.today', { waitingFor: null, limit: 1050 })).parts;
    assert.deepEqual([overdue.total, overdue.rows.length], [502, 502], 'none is out of reach');
  });

  test('are ticked off, changed, removed, each undone; done ones stand in the timeline', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    const { id } = await ask('cases.addFollowUp', { clientId, fields: followUp('2026-11-02') });
    const open = async () => (await ask('cases.get', { clientId })).followUps.map(({ text }) => text);
    await ask('cases.finishFollowUp', { id, done: true });
    assert.deepEqual(await open(), []);
    const { entries } = await ask('cases.timeline', { clientId, before: null, limit: 10 });
    assert.deepEqual(entries.map(({ kind, text }) => [kind, text]).at(0), ['followUp', 'anrufen']);
    await ask('history.undo', { clientId });
    assert.deepEqual(await open(), ['anrufen']);
    await ask('cases.updateFollowUp', { id, patch: { text: 'schreiben' } });
    await ask('cases.removeFollowUp', { id });
    await ask('history.undo', { clientId });
    assert.deepEqual(await open(), ['schreiben']);
    await assert.rejects(ask('cases.updateFollowUp', { id, patch: { text: ' ' } }), /input.required/);
    await assert.rejects(ask('cases.addFollowUp', { clientId, fields: followUp('2026-02-29') }), /dueOn/);
    await assert.rejects(
      ask('cases.addFollowUp', { clientId, fields: followUp('2026-03-01', '') }),
      /input.required/,
    );
    await assert.rejects(ask('cases.finishFollowUp', { id: 'nobody', done: true }), /cases.unknownFollowUp/);
  });
});

describe('what the program proposes', () => {
  test('a title that ends within eight weeks, answered once, again after its renewal', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    const residence = (validUntil: string) =>
      ({ kind: 'residence', fields: { status: 'UKR', validUntil } }) as const;
    const { id } = await ask('profile.add', { clientId, item: residence('2026-12-29') });
    assert.deepEqual((await ask('cases.today', all)).parts.ending.total, 0);
    await ask('profile.update', { id, item: residence('2026-12-28') });
    const [row] = (await ask('cases.today', all)).parts.ending.rows;
    assert.deepEqual([row?.kind, row?.on, row?.waitingFor], ['title', '2026-12-28', 'authority']);
    const waits = await ask('cases.today', { ...all, waitingFor: 'authority' });
    assert.deepEqual(
      [waits.waiting.authority, waits.waiting.client, waits.parts.ending.total],
      [1, 0, 1],
      'counted with whom it waits for, though nobody has made a follow-up of it',
    );
    const key = must(row?.id, 'is proposed');
    assert.equal((await ask('cases.get', { clientId })).proposals[0]?.key, key);

    await ask('cases.answerProposal', { clientId, key, dueOn: '2026-11-05' });
    const view = await ask('cases.today', all);
    assert.equal(view.parts.ending.total, 0);
    assert.deepEqual(
      view.parts.week.rows.map(({ proposal, text }) => [proposal, text]),
      [['title', '']],
    );
    await assert.rejects(
      ask('cases.answerProposal', { clientId, key, dueOn: null }),
      /cases.unknownProposal/,
    );
    await ask('history.undo', { clientId });
    assert.equal((await ask('cases.today', all)).parts.ending.total, 1);
    await ask('cases.answerProposal', { clientId, key, dueOn: null });
    assert.equal((await ask('cases.today', all)).parts.ending.total, 0);
    await ask('profile.update', { id, item: residence('2026-12-01') });
    assert.equal((await ask('cases.today', all)).parts.ending.total, 1);
    await ask('cases.close', {
      clientId,
      closing: { on: '2026-11-02', reason: 'leftCountry', exitStatus: null },
    });
    assert.equal((await ask('cases.today', all)).parts.ending.total, 0, 'a closed case is asked nothing');
  });

  test('papers missing 30 days after the application was begun, until they are complete', async () => {
    let now = new Date('2027-01-31T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const { clientId, applicationId } = await enterPerson(ask, must(demoPeople[0], 'the demo has people'));
    const papers = async () => (await ask('cases.today', all)).parts.papers.rows.map(({ on }) => on);
    now = new Date('2027-03-01T10:00:00Z');
    assert.deepEqual(await papers(), []);
    now = new Date('2027-03-02T10:00:00Z');
    assert.deepEqual(await papers(), ['2027-01-31']);
    const { required } = await ask('recognition.get', { id: applicationId });
    for (const { type } of required)
      await ask('recognition.setDocument', {
        ...{ applicationId, type },
        patch: { state: 'submitted', translation: 'submitted' },
      });
    assert.deepEqual(await papers(), []);
    await ask('history.undo', { clientId });
    assert.deepEqual(await papers(), required.at(-1)?.required === 'always' ? ['2027-01-31'] : []);
  });

  test('a case silent for 90 days, not while something is arranged; closing it ends that', async () => {
    let now = new Date('2026-01-01T10:00:00Z');
    const { ask } = await openTestOffice(() => now);
    const [quiet, ahead] = [await person(ask, 'Still'), await person(ask, 'Bestellt')];
    await ask('cases.addFollowUp', { clientId: ahead, fields: followUp('2026-12-24') });
    const silent = async () =>
      (await ask('cases.silent', { offset: 0, limit: 10 })).rows.map((row) => row.familyName);
    now = new Date('2026-03-31T10:00:00Z');
    assert.deepEqual(await silent(), []);
    now = new Date('2026-04-01T10:00:00Z');
    assert.deepEqual(await silent(), ['Still']);
    assert.equal((await ask('cases.today', all)).silent, 1);
    await ask('cases.close', {
      clientId: quiet,
      closing: { on: '2026-04-01', reason: 'noContact', exitStatus: null },
    });
    assert.deepEqual(await silent(), []);
    await ask('history.undo', { clientId: quiet });
    assert.deepEqual(await silent(), ['Still']);
    await ask('cases.addAppointment', { clientId: quiet, fields: { ...appointment, on: '2026-04-20' } });
    assert.deepEqual(await silent(), []);
  });
});

describe('appointments', () => {
  test('stand on „Heute“ by the clock, change and go', async () => {
    const { ask } = await openTestOffice();
    const clientId = await person(ask);
    const { id } = await ask('cases.addAppointment', { clientId, fields: appointment });
    await ask('cases.addAppointment', { clientId, fields: { ...appointment, at: '09:00', place: '' } });
    await ask('cases.addFollowUp', { clientId, fields: followUp('2026-11-02') });
    assert.deepEqual(titles(await ask('cases.today', all), 'today'), [
      ['appointment', '2026-11-02', ''],
      ['appointment', '2026-11-02', 'Rostock; Büro'],
      ['followUp', '2026-11-02', 'anrufen'],
    ]);
    const told = async () =>
      (await ask('cases.timeline', { clientId, before: null, limit: 9 })).entries.map(({ kind }) => kind);
    assert.deepEqual(await told(), ['caseOpened'], 'until its day is over it lies ahead');
    await ask('cases.addAppointment', { clientId, fields: { ...appointment, on: '2026-11-01' } });
    assert.deepEqual(await told(), ['caseOpened', 'appointment']);
    await ask('history.undo', { clientId });
    await ask('cases.updateAppointment', { id, patch: { at: '08:00', on: '2026-11-04' } });
    const { appointments } = await ask('cases.get', { clientId });
    assert.deepEqual(appointments.map(({ on, at }) => [on, at]).at(-1), ['2026-11-04', '08:00']);
    await ask('cases.removeAppointment', { id });
    assert.equal((await ask('cases.get', { clientId })).appointments.length, 1);
    for (const wrong of [{ at: '24:00' }, { at: '9:00' }, { on: '2026-02-29' }, { minutes: 0 }])
      await assert.rejects(ask('cases.addAppointment', { clientId, fields: { ...appointment, ...wrong } }));
  });

  test('leave the house without a name, and with it only by choice', async () => {
    const { ask, office } = await openTestOffice();
    const { id: clientId, number } = await ask('clients.create', {
      ...{ familyName: 'Haddad\\;,"', givenNames: 'BEGIN:VEVENT' },
    });
    const { id } = await ask('cases.addAppointment', { clientId, fields: appointment });
    const path = join(tempFolder(), 'termin.ics');
    const saved = async (withName: boolean) => {
      assert.deepEqual(await ask('cases.exportAppointment', { id, withName }, path), {
        fileName: 'termin.ics',
      });
      return readFileSync(path, 'utf8');
    };
    const file = await saved(false);
    assert.match(file, new RegExp(`SUMMARY:Beratung ${number}\r\n`));
    assert.doesNotMatch(file, /Haddad/);
    assert.ok((await saved(true)).includes(`SUMMARY:Beratung ${number}\\, Haddad`));
    const cancelled = await office.call('cases.exportAppointment', { id, withName: false });
    assert.deepEqual(cancelled, { ok: false, error: { code: 'call.cancelled' } });
    await assert.rejects(
      ask('cases.exportAppointment', { id, withName: false }, join(tempFolder(), 'gibt', 'es', 'nicht.ics')),
      /letters.cannotWrite/,
    );
  });
});
