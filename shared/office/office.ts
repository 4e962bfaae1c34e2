import { z } from 'zod';
import { id, line } from '../contract/fields.ts';

export const officeFields = z.object({
  name: line(120).pipe(z.string().min(1)),
  provider: line(120),
  street: line(120),
  postcode: line(10),
  town: line(120),
  phone: line(120),
  email: line(120),
  /** DIN 5008: form A (short letterhead) or B. */
  letterForm: z.enum(['A', 'B']),
  /** Minutes without a key or a move until the office locks itself. */
  idleMinutes: z.int().min(1).max(60),
});
export type OfficeFields = z.output<typeof officeFields>;

export const userFields = z.object({ name: line(120), role: line(120), phone: line(60), email: line(120) });
export const user = userFields.extend({ id, slotId: z.string().nullable(), active: z.boolean() });
export type User = z.output<typeof user>;
