import { topicNames } from '#shared/cases/contactCodes.ts';
import { Refusal } from '#shared/contract/result.ts';
import { matchesText, queryForms } from '#shared/find/words.ts';
import type { inquiryCalls } from '#shared/inquiries/calls.ts';
import { countInquiries, type Inquiry, inquiry } from '#shared/inquiries/inquiry.ts';
import { demandPast } from '../cases/past.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { countByMonth, listInquiries } from './repository.ts';

type Row = Awaited<ReturnType<typeof listInquiries>>[number];

const asInquiry = ({ heldOn, topics, ...row }: Row): Inquiry =>
  inquiry.parse({ ...row, on: heldOn, topics: JSON.parse(topics) });

const wordsOf = ({ note, topics }: Inquiry): string =>
  [note, ...topics.map((topic) => topicNames[topic].de)].join(' ');

export const inquiryHandlers: RoomHandlers<typeof inquiryCalls> = {
  'inquiries.list': async ({ db }, { month, asker, query }) => {
    const typed = queryForms(query);
    const found = typed.length > 0;
    const all = (await listInquiries(db, found ? null : month)).map(asInquiry);
    const rows = all.filter(
      (row) => (asker === null || row.asker === asker) && (!found || matchesText(wordsOf(row), typed)),
    );
    return { months: await countByMonth(db), total: all.length, count: countInquiries(rows), rows };
  },

  'inquiries.add': async ({ rows, now, today, userId }, { fields: { on, topics, ...fields } }) => {
    demandPast(on, today, 'fields.on');
    const id = newId(now);
    await rows.insert('inquiries', {
      ...{ id, heldOn: on, ...fields, topics: JSON.stringify(topics) },
      ...{ createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'inquiries.update': async ({ rows, today }, { id, patch }) => {
    const { on, topics, ...rest } = defined(patch);
    if (on !== undefined) demandPast(on, today, 'patch.on');
    const found = await rows.update('inquiries', id, {
      ...rest,
      ...(on !== undefined && { heldOn: on }),
      ...(topics !== undefined && { topics: JSON.stringify(topics) }),
    });
    if (!found) throw new Refusal('inquiries.unknown');
    return {};
  },

  'inquiries.remove': async ({ rows }, { id }) => {
    if (!(await rows.remove('inquiries', id))) throw new Refusal('inquiries.unknown');
    return {};
  },
};
