import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  blankInquiry,
  countInquiries,
  type InquiryFields,
  inquiryAskerCodes,
  inquiryAskers,
} from '#shared/inquiries/inquiry.ts';
import { askers } from '#shared/intake/codes.ts';
import { openTestOffice } from '#test/support/office.ts';

const today = '2026-11-23';
let clock = Date.parse(`${today}T10:00:00Z`);
const now = () => new Date(clock++);
const asked = (more: Partial<InquiryFields>): InquiryFields => ({ ...blankInquiry(today), ...more });
const all = { month: '2026-11', asker: null, query: '' } as const;

describe('inquiries without a file', () => {
  test('are counted by month, work and minutes, and leave nobody among the people', async () => {
    const { ask } = await openTestOffice(now);
    for (const fields of [
      asked({ asker: 'jobcentre', topics: ['recognition'], minutes: 15, note: 'Ärztin aus Kasachstan' }),
      asked({ asker: 'self', topics: ['funding', 'childcare'] }),
      asked({ asker: 'volunteer', minutes: null, on: '2026-10-30' }),
    ])
      await ask('inquiries.add', { fields });
    const { months, total, count, rows } = await ask('inquiries.list', all);
    assert.deepEqual(months, [
      { month: '2026-11', inquiries: 2 },
      { month: '2026-10', inquiries: 1 },
    ]);
    assert.deepEqual([total, count], [2, { inquiries: 2, minutes: 25, shortAdvice: 1, thirdParty: 1 }]);
    assert.deepEqual(
      rows.map(({ asker, topics, by }) => [asker, topics, by]),
      [
        ['self', ['funding', 'childcare'], 'Maren Voß'],
        ['jobcentre', ['recognition'], 'Maren Voß'],
      ],
    );
    assert.equal((await ask('clients.search', { query: '', offset: 0, limit: 5 })).total, 0);
  });

  test('are found by words of note and topics over all months, and by who asked', async () => {
    const { ask } = await openTestOffice(now);
    await ask('inquiries.add', { fields: asked({ asker: 'employer', note: 'Ärztin', on: '2026-01-05' }) });
    await ask('inquiries.add', { fields: asked({ topics: ['drivingLicence'] }) });
    const found = async (more: object) =>
      (await ask('inquiries.list', { ...all, ...more })).rows.map(({ asker }) => asker);
    assert.deepEqual(await found({ query: 'aerzt' }), ['employer']);
    assert.deepEqual(await found({ query: 'führersch' }), ['self']);
    assert.deepEqual(await found({ query: 'führersch', asker: 'employer' }), []);
    assert.deepEqual(await found({ month: '2026-01' }), ['employer']);
    assert.deepEqual(await found({ asker: 'employer' }), []);
  });

  test('are changed and removed, and undone step by step', async () => {
    const { ask } = await openTestOffice(now);
    const { id } = await ask('inquiries.add', { fields: asked({}) });
    await ask('inquiries.update', { id, patch: { topics: ['studies'], on: '2026-11-20' } });
    await ask('inquiries.remove', { id });
    const read = async () =>
      (await ask('inquiries.list', all)).rows.map(({ topics, on, minutes }) => [topics, on, minutes]);
    assert.deepEqual(await read(), []);
    await ask('history.undo', { room: 'inquiries' });
    assert.deepEqual(await read(), [[['studies'], '2026-11-20', 10]]);
    await ask('history.undo', { room: 'inquiries' });
    assert.deepEqual(await read(), [[[], today, 10]]);
    await ask('history.undo', { room: 'inquiries' });
    assert.deepEqual(await read(), []);
    await ask('history.redo', { room: 'inquiries' });
    assert.equal((await read()).length, 1);
  });

  test('lie behind us, and what is gone is said to be', async () => {
    const { ask } = await openTestOffice(now);
    await assert.rejects(ask('inquiries.add', { fields: asked({ on: '2026-11-24' }) }), /cases.inFuture/);
    const { id } = await ask('inquiries.add', { fields: asked({}) });
    await assert.rejects(ask('inquiries.update', { id, patch: { on: '2027-01-01' } }), /cases.inFuture/);
    await assert.rejects(ask('inquiries.update', { id: 'x', patch: { minutes: 1 } }), /inquiries.unknown/);
    await assert.rejects(ask('inquiries.remove', { id: 'x' }), /inquiries.unknown/);
    await assert.rejects(ask('inquiries.add', { fields: asked({ minutes: 2000 }) }), /input/);
  });

  test('whoever asks is one of those who are reported', () => {
    const reported = askers.map(({ code }) => code);
    for (const code of inquiryAskerCodes) assert.ok(reported.includes(inquiryAskers[code].reportedAs), code);
  });

  test('any list: each inquiry is one work, and minutes add up', () => {
    const one = fc.record({
      asker: fc.constantFrom(...inquiryAskerCodes),
      minutes: fc.option(fc.integer({ min: 0, max: 1440 })),
    });
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (a, b) => {
        const [left, right, both] = [a, b, [...a, ...b]].map(countInquiries);
        assert.equal(
          both?.shortAdvice === undefined ? 0 : both.shortAdvice + both.thirdParty,
          both?.inquiries,
        );
        assert.equal(both?.minutes, (left?.minutes ?? 0) + (right?.minutes ?? 0));
      }),
    );
  });
});
