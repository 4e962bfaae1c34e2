import { z } from 'zod';
import { day, line } from '../contract/fields.ts';

/**
 * Who of the office has rated, and when (domain 3.6 and 3.7); with the rating, nobody types it. Empty and null where
 * there is no rating, or it is from before this was kept.
 */
export const assessedMark = { assessedBy: line().optional(), assessedOn: day.nullish() };
const assessedFields = z.object(assessedMark);
export type AssessedMark = z.output<typeof assessedFields>;

export const notAssessed = { assessedBy: '', assessedOn: null } as const;
