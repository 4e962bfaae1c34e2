import { z } from 'zod';
import { clientFields } from '../clients/client.ts';
import { id, line } from '../contract/fields.ts';
import { newItem } from './newItem.ts';

/** Parts of a Europass CV this program has no place for; they are named and counted, never dropped in silence. */
const leftParts = [
  'photo',
  'summary',
  'digitalLevels',
  'otherSkills',
  'certificates',
  'projects',
  'publications',
  'references',
  'links',
  'furtherAddresses',
  'furtherNationalities',
  'attachments',
  'furtherProfiles',
  'otherSections',
] as const;
export type LeftPart = (typeof leftParts)[number];

/** A value that is in the file and could not be understood: what it should have been, and how it reads. */
const unreadValue = z.object({
  what: z.enum(['date', 'country', 'language', 'level', 'email', 'postcode', 'licence', 'text']),
  value: line(300),
});
export type UnreadValue = z.output<typeof unreadValue>;

/** What a Europass CV says, in the shapes of the file of a person; nothing of it is stored yet. */
export const europassCv = z.object({
  /** `candidate`: Europass since 2020. `skillsPassport`: Europass until 2020, schema 3.x. */
  form: z.enum(['candidate', 'skillsPassport']),
  person: clientFields.partial(),
  items: z.array(newItem),
  /** What the person can do besides, in the words of the CV. */
  skills: z.array(line()),
  /** Classes of driving licences, by our list. */
  licences: z.array(z.string().max(20)),
  left: z.array(z.object({ part: z.enum(leftParts), count: z.int().min(1) })),
  unread: z.array(unreadValue),
});
export type EuropassCv = z.output<typeof europassCv>;

/** No life has more: a file with more is made to be in the way. */
export const mostEuropassItems = 300;

/** What of a CV is to be taken into the file of a person. */
export const europassChoice = z.object({
  clientId: id,
  person: clientFields.partial(),
  items: z.array(newItem).max(mostEuropassItems),
  skills: z.array(line()).max(mostEuropassItems),
  licences: z.array(z.string().max(20)).max(20),
});
