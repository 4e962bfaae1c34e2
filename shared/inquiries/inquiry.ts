import { z } from 'zod';
import { contactKinds } from '../cases/case.ts';
import { topics } from '../cases/contactCodes.ts';
import type { Words } from '../catalogs/datedRow.ts';
import { day, id, prose } from '../contract/fields.ts';

/**
 * Anfrage ohne Akte: somebody asks and remains unnamed, or somebody asks about others (domain 1.3 number 1,
 * 1.5). No person, so no file, no consent: and no names in the note. It is counted like any other work.
 */

/** What it is counted as: FALLART „Kurzauskunft“ or BERATUNGSART „Fachberatung für Dritte“, domain 1.5. */
export const inquiryWorks = ['shortAdvice', 'thirdParty'] as const;
export type InquiryWork = (typeof inquiryWorks)[number];

interface Asker {
  readonly name: Words;
  readonly work: InquiryWork;
  /** ANFRAGENDE_PERSON as IQ reports it: `askers` of the intake. */
  readonly reportedAs: 'self' | 'family' | 'jobcenter' | 'other';
}

/** Who asked: the four of domain 1.5, the last one told apart as the office needs it for its own tables. */
export const inquiryAskers = {
  self: { name: { de: 'Ratsuchende selbst', en: 'the person' }, work: 'shortAdvice', reportedAs: 'self' },
  family: {
    name: { de: 'Familie oder Umfeld', en: 'family or friends' },
    work: 'shortAdvice',
    reportedAs: 'family',
  },
  jobcentre: {
    name: { de: 'Jobcenter oder Agentur', en: 'job centre or agency' },
    work: 'thirdParty',
    reportedAs: 'jobcenter',
  },
  employer: { name: { de: 'Arbeitgeber', en: 'employer' }, work: 'thirdParty', reportedAs: 'other' },
  volunteer: { name: { de: 'Ehrenamt', en: 'volunteer' }, work: 'thirdParty', reportedAs: 'other' },
  counselling: {
    name: { de: 'andere Beratungsstelle', en: 'another counselling service' },
    work: 'thirdParty',
    reportedAs: 'other',
  },
  authority: {
    name: { de: 'Behörde oder Verwaltung', en: 'authority or administration' },
    work: 'thirdParty',
    reportedAs: 'other',
  },
  course: {
    name: { de: 'Kursträger, Schule, Hochschule', en: 'course provider, school, university' },
    work: 'thirdParty',
    reportedAs: 'other',
  },
  other: { name: { de: 'jemand anders', en: 'somebody else' }, work: 'thirdParty', reportedAs: 'other' },
} as const satisfies Readonly<Record<string, Asker>>;

export type InquiryAsker = keyof typeof inquiryAskers;
export const inquiryAskerCodes = Object.keys(inquiryAskers) as [InquiryAsker, ...InquiryAsker[]];
export const inquiryAskerNames = Object.fromEntries(
  inquiryAskerCodes.map((code) => [code, inquiryAskers[code].name]),
) as Readonly<Record<InquiryAsker, Words>>;

export const workOf = (asker: InquiryAsker): InquiryWork => inquiryAskers[asker].work;

export const inquiryFields = z.object({
  asker: z.enum(inquiryAskerCodes),
  topics: z.array(z.enum(topics)).max(topics.length),
  minutes: z.int().min(0).max(1440).nullable(),
  note: prose(4000),
  on: day,
  kind: z.enum(contactKinds),
});
export type InquiryFields = z.output<typeof inquiryFields>;

export const inquiry = inquiryFields.extend({ id, by: z.string() });
export type Inquiry = z.output<typeof inquiry>;

export const blankInquiry = (today: string): InquiryFields => ({
  ...{ asker: 'self', topics: [], minutes: 10, note: '', on: today, kind: 'phone' },
});

/** How many there were, how long they took together, and how many of each work. */
export const inquiryCount = z.object({
  inquiries: z.int(),
  minutes: z.int(),
  shortAdvice: z.int(),
  thirdParty: z.int(),
});
export type InquiryCount = z.output<typeof inquiryCount>;

/** Counts what is shown; minutes that were not noted are none. */
export function countInquiries(rows: readonly Pick<InquiryFields, 'asker' | 'minutes'>[]): InquiryCount {
  const worked = (work: InquiryWork) => rows.filter(({ asker }) => workOf(asker) === work).length;
  return {
    inquiries: rows.length,
    minutes: rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    shortAdvice: worked('shortAdvice'),
    thirdParty: worked('thirdParty'),
  };
}

/** `YYYY-MM` of a day. */
export const monthOf = (isoDay: string): string => isoDay.slice(0, 7);
