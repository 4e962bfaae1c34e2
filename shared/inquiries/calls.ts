import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { done, id } from '../contract/fields.ts';
import { inquiry, inquiryAskerCodes, inquiryCount, inquiryFields } from './inquiry.ts';

const changes = ['inquiries', 'history'] as const;
const month = z.string().regex(/^\d{4}-\d{2}$/);

/** Inquiries without a file (Anfragen ohne Akte). They belong to nobody's file. */
export const inquiryCalls = {
  /** Those of a month, the newest first; with words typed those of all months in whose note or topics they begin a word. */
  'inquiries.list': read(
    z.object({ month, asker: z.enum(inquiryAskerCodes).nullable(), query: z.string().max(300) }),
    z.object({
      /** Every month in which there was one, the newest first. */
      months: z.array(z.object({ month, inquiries: z.int() })),
      /** Before the filter. */
      total: z.int(),
      /** Of what is shown. */
      count: inquiryCount,
      rows: z.array(inquiry),
    }),
  ),
  'inquiries.add': write(z.object({ fields: inquiryFields }), z.object({ id }), {
    changes,
    errors: ['cases.inFuture', 'cases.longAgo'],
  }),
  'inquiries.update': write(z.object({ id, patch: inquiryFields.partial() }), done, {
    changes,
    errors: ['inquiries.unknown', 'cases.inFuture', 'cases.longAgo'],
  }),
  'inquiries.remove': write(z.object({ id }), done, { changes, errors: ['inquiries.unknown'] }),
} as const;
