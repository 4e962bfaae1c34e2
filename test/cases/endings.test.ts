import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type EndingFacts, endingsOf } from '#shared/cases/endings.ts';
import { TITLE_DAYS } from '#shared/cases/proposals.ts';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { datedBook } from '#shared/catalogs/datedBook.ts';
import { waits } from '#shared/catalogs/workWaiting.ts';
import { must } from '#shared/contract/result.ts';
import { addDays, daysBetween } from '#shared/dates/dayMath.ts';
import { blankCourse } from '#shared/profile/germanCourse.ts';
import { person } from '#test/intake/people.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const none: EndingFacts = { courses: [], papers: [], licences: [], arrivedOn: null, title: null };
const kinds = (facts: Partial<EndingFacts>) =>
  endingsOf({ ...none, ...facts }, []).map(({ kind, on, from }) => [kind, on, from]);
const course = { ...blankCourse, id: 'c1' };

describe('what ends', () => {
  test('an entitlement while nobody sits in the course, a course while it runs', () => {
    const entitled = { ...course, stage: 'waiting', entitledUntil: '2027-03-04' } as const;
    assert.deepEqual(kinds({ courses: [entitled] }), [['entitlement', '2027-03-04', '2027-01-07']]);
    const running = { ...entitled, stage: 'running', endedOn: '2027-02' } as const;
    assert.deepEqual(kinds({ courses: [running] }), [['courseEnd', '2027-02-28', '2027-01-31']]);
    assert.deepEqual(kinds({ courses: [{ ...running, stage: 'finished' }] }), []);
    assert.deepEqual(kinds({ courses: [{ ...running, stage: null, endedOn: '2015-03' }] }), []);
  });

  test('a paper; the card of the title only where the title itself has no end', () => {
    const papers = [
      { id: 'p1', type: 'identity', validUntil: '2027-03-04' },
      { id: 'p2', type: 'residenceTitle', validUntil: '2027-05-01' },
    ] as const;
    const count = (title: EndingFacts['title']) => kinds({ papers, title }).length;
    assert.equal(count({ status: 'UKR', validUntil: '2027-05-01' }), 1);
    assert.equal(count({ status: 'UKR', validUntil: null }), 2);
    assert.equal(count(null), 2);
  });

  test('a licence from a third state, six months after the move, unless it is converted or protected', () => {
    const of = (country: string | null, converted: string | null, more: Partial<EndingFacts> = {}) =>
      kinds({ licences: [{ id: 'l1', country, converted }], arrivedOn: '2026-10', ...more });
    assert.deepEqual(of('SY', null), [['licence', '2027-04-01', '2027-02-04']]);
    assert.deepEqual(of('SY', 'no'), of('SY', null));
    for (const converted of ['yes', 'running', 'notNeeded']) assert.deepEqual(of('SY', converted), []);
    for (const country of ['DE', 'PL', 'NO', null]) assert.deepEqual(of(country, 'no'), []);
    assert.deepEqual(of('SY', 'no', { arrivedOn: null }), []);
    assert.deepEqual(of('UA', 'no', { title: { status: 'UKR', validUntil: null } }), []);
    assert.equal(of('UA', 'no', { title: { status: 'BLAU', validUntil: null } }).length, 1);
  });

  test('by the months the office has', () => {
    const facts = {
      ...none,
      licences: [{ id: 'l1', country: 'SY', converted: 'no' }],
      arrivedOn: '2026-10-15',
    };
    const twelve = datedBook(waits.map((row) => (row.code === 'LICENCE' ? { ...row, months: 12 } : row)));
    assert.equal(endingsOf(facts, [], { ...shippedCatalogs, waits: twelve })[0]?.on, '2027-10-15');
  });

  test('is proposed eight weeks before, and an answer silences just that day', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
    fc.assert(
      fc.property(day, day, (until, other) => {
        const at = (validUntil: string): EndingFacts => ({
          ...none,
          papers: [{ id: 'p1', type: 'identity', validUntil }],
        });
        const found = must(endingsOf(at(until), [])[0], 'it ends');
        assert.equal(daysBetween(found.from, until), TITLE_DAYS);
        const answers = [{ proposal: found.key }];
        assert.deepEqual(endingsOf(at(until), answers), []);
        assert.equal(endingsOf(at(other), answers).length, until === other ? 0 : 1);
      }),
    );
  });
});

describe('in the office', () => {
  const all = { waitingFor: null, limit: 100 } as const;

  test('each stands on „Heute“ once, follows its day, and goes with its answer', async () => {
    const { ask } = await openTestOffice();
    const clientId = (await ask('clients.create', { familyName: 'Haddad' })).id;
    const today = async () =>
      (await ask('cases.today', all)).parts.ending.rows.map(({ proposal, on, about }) => [
        proposal,
        on,
        about,
      ]);
    const item = (entitledUntil: string) =>
      ({ kind: 'germanCourse', fields: { stage: 'entitled', entitledUntil } }) as const;
    const { id } = await ask('profile.add', { clientId, item: item('2026-12-20') });
    assert.deepEqual(await today(), [['entitlement', '2026-12-20', '']]);
    await ask('profile.update', { id, item: item('2027-06-30') });
    assert.deepEqual(await today(), [], 'taken back with its day');
    await ask('profile.update', { id, item: item('2026-12-01') });
    const [one] = (await ask('cases.get', { clientId })).proposals;
    assert.deepEqual([one?.kind, one?.on], ['entitlement', '2026-12-01']);
    await ask('cases.answerProposal', { clientId, key: must(one, 'is proposed').key, dueOn: '2026-11-05' });
    assert.deepEqual(await today(), []);
    assert.deepEqual(
      (await ask('cases.today', all)).parts.week.rows.map(({ proposal }) => proposal),
      ['entitlement'],
    );
    await ask('history.undo', { clientId });
    assert.equal((await today()).length, 1);
    assert.equal((await ask('cases.today', { ...all, waitingFor: 'authority' })).parts.ending.total, 0);
    assert.equal((await ask('cases.today', { ...all, waitingFor: 'client' })).parts.ending.total, 1);
  });

  test('a paper says which it is; a licence follows the answers of the intake', async () => {
    const { ask, id: clientId, answer, add } = await person();
    const ending = async () =>
      (await ask('cases.get', { clientId })).proposals.map(({ kind, on, about }) => [kind, on, about]);
    await ask('papers.add', { clientId, fields: { type: 'identity', validUntil: '2026-12-01' } });
    assert.deepEqual(await ending(), [['paperEnd', '2026-12-01', 'identity']]);
    const item = await add('licences', { 'licence.country': 'SY' });
    await answer('arrival.on', '2026-06-10');
    const licence = async () => (await ending()).filter(([kind]) => kind === 'licence');
    assert.deepEqual(await licence(), [['licence', '2026-12-10', 'SY']]);
    await answer('arrival.on', '2026-09-10');
    assert.deepEqual(await licence(), [], 'not yet');
    await answer('arrival.on', '2026-05');
    await answer('licence.converted', 'running', item);
    assert.deepEqual(await licence(), []);
  });

  test('a follow-up goes into a calendar as its day, without words and without a name', async () => {
    const { ask } = await openTestOffice();
    const clientId = (await ask('clients.create', { familyName: 'Haddad' })).id;
    const fields = { dueOn: '2026-12-01', text: 'Frau Haddad anrufen', waitingFor: 'client' } as const;
    const { id } = await ask('cases.addFollowUp', { clientId, fields });
    const written = async (withName: boolean): Promise<string> => {
      const path = join(tempFolder(), 'w.ics');
      await ask('cases.exportFollowUp', { id, withName }, path);
      return readFileSync(path, 'utf8');
    };
    const bare = await written(false);
    assert.match(bare, /DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202/);
    assert.match(bare, /SUMMARY:Wiedervorlage \d/);
    assert.doesNotMatch(bare, /Haddad|anrufen/);
    assert.match(await written(true), /Haddad/);
    await assert.rejects(
      ask('cases.exportFollowUp', { id: 'nobody', withName: false }, join(tempFolder(), 'w.ics')),
      /cases.unknownFollowUp/,
    );
  });
});
