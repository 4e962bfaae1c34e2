import { z } from 'zod';
import { languageLevels } from '../catalogs/languageLevels.ts';
import { workCodes } from '../catalogs/workNotes.ts';
import { countryCode, day, id, languageCode, line, prose } from '../contract/fields.ts';
import { partialDate } from '../dates/partialDate.ts';
import { coding } from '../esco/coding.ts';
import { assessedMark } from './assessed.ts';
import { languageCertificate } from './certificate.ts';
import { germanCourse } from './germanCourse.ts';
import { scriptSkill } from './script.ts';

const code = z.string().max(40);

/** QUALART, domain 1.4. */
export const qualificationKinds = [
  'vocational',
  'bachelor',
  'master',
  'diploma',
  'stateExam',
  'doctorate',
  'skilledWorker',
  'masterCraftsman',
  'certificate',
  'semiSkilled',
  'school',
] as const;

/** NACHWEIS, domain 1.4. */
export const proofKinds = ['original', 'copy', 'lost', 'neverIssued', 'inHomeCountry', 'none'] as const;

/** The date as the paper has it, and the day it means: `domain` 1.4, names and calendars. */
export const paperDate = z.object({
  calendar: z.enum(['gregorian', 'solarHijri', 'islamic', 'ethiopian']),
  original: line(60),
  iso: partialDate.nullable(),
});
export type PaperDateValue = z.output<typeof paperDate>;

/** Form of a training, as the application forms ask it. */
export const trainingForms = ['school', 'company', 'both', 'distance'] as const;

/** Where a fact is known, known not to be, or not to be found out. */
export const clearnesses = ['yes', 'no', 'unclear'] as const;

const months = z.int().min(0).max(180).nullable();

export const qualification = z.object({
  kind: z.enum(qualificationKinds).nullable(),
  titleOriginal: line(300),
  titleGerman: line(300),
  country: countryCode.nullable(),
  institution: line(300),
  place: line(),
  startedOn: partialDate.nullable(),
  endedOn: partialDate.nullable(),
  degreeDate: paperDate.nullable(),
  completed: z.boolean().nullable(),
  proof: z.enum(proofKinds).nullable(),
  trainingForm: z.enum(trainingForms).nullable(),
  regularMonths: months,
  practiceMonths: months,
  /** § 12 Abs. 1 Nr. 5 BQFG: where the occupation is regulated there too, the right to practise is proved. */
  regulatedThere: z.enum(clearnesses).nullable(),
  mayPractise: z.enum(clearnesses).nullable(),
  /** Post, e-mail and web address, a line each. */
  institutionContact: prose(600),
  /** Who issued the certificate, where it is another than the school. */
  issuer: line(300),
  issuerContact: prose(600),
  /** Code of the reference occupation the person aims at with it. */
  occupation: code.nullable(),
  note: prose(),
});

/** What sort of work it was; unpaid and family work count as well. */
export const experienceKinds = [
  'employed',
  'selfEmployed',
  'familyWorker',
  'informal',
  'internship',
  'volunteer',
  'family',
  'military',
] as const;
export type ExperienceKind = (typeof experienceKinds)[number];

export const experience = z.object({
  kind: z.enum(experienceKinds).nullable(),
  title: line(300),
  /** Code of the reference occupation it was work in. */
  occupation: code.nullable(),
  employer: line(300),
  /** Post, e-mail and web address, a line each. */
  employerContact: prose(600),
  place: line(),
  country: countryCode.nullable(),
  hoursWeek: z.number().min(0).max(100).nullable(),
  startedOn: partialDate.nullable(),
  endedOn: partialDate.nullable(),
  /** Where only the length is known. */
  years: z.number().min(0).max(70).nullable(),
  tasks: prose(),
  /** TAETNACHWEIS, domain 1.4. */
  proof: z.enum(['reference', 'employmentBook', 'contract', 'confirmation', 'none']).nullable(),
  proofForm: z.enum(['original', 'copy']).nullable(),
});

const level = z.enum(languageLevels).nullable();

/** `level` is the one that counts for every rule; the ratings by skill and the certificates stand beside it. */
export const languageSkill = z.object({
  language: languageCode,
  level,
  source: z.enum(['self', 'counsellor', 'test', 'certificate']).nullable(),
  selfListening: level,
  selfReading: level,
  selfConversation: level,
  selfSpeaking: level,
  selfWriting: level,
  counsellorListening: level,
  counsellorReading: level,
  counsellorConversation: level,
  counsellorSpeaking: level,
  counsellorWriting: level,
});

/** Where the person stands when the work begins, short, in the counsellor's words; a person has one. */
export const startingPoint = z.object({ situation: prose(2000) });

export const residence = z.object({
  /** Code of the catalogue of residence titles. */
  status: code.nullable(),
  legalBasis: line(),
  validUntil: day.nullable(),
  workNote: line(),
  /** ERWERB: what the note on the document says, which decides whatever the title allows. */
  workCode: z.enum(workCodes).nullable(),
});

export const benefit = z.object({
  /** Code of the catalogue of benefit systems (Rechtskreis). */
  system: code.nullable(),
  provider: line(),
  customerNumber: line(40),
});

export const family = z.object({
  maritalStatus: code.nullable(),
  children: z.int().min(0).max(30).nullable(),
});

/** What a person has several of, and what each is made of. */
export const profileItems = {
  ...{ qualification, experience, languageSkill, languageCertificate, germanCourse, scriptSkill },
  ...{ startingPoint, residence, benefit, family },
} as const;
export type ProfileItemKind = keyof typeof profileItems;
export const profileItemKinds = Object.keys(profileItems) as [ProfileItemKind, ...ProfileItemKind[]];
export type ProfileItem<K extends ProfileItemKind> = z.output<(typeof profileItems)[K]>;

/** From where an item came into the file, when it was not told here. Nobody types it. */
const takenMark = { takenFrom: z.enum(['europass']).nullish(), takenOn: day.nullish() };
const takenFields = z.object(takenMark);
export type TakenMark = z.output<typeof takenFields>;

export const profile = z.object({
  qualification: z.array(qualification.extend({ id, ...takenMark, ...coding })),
  experience: z.array(experience.extend({ id, ...takenMark, ...coding })),
  languageSkill: z.array(languageSkill.extend({ id, ...takenMark, ...assessedMark })),
  languageCertificate: z.array(languageCertificate.extend({ id, ...takenMark })),
  /** In the order they were entered. */
  germanCourse: z.array(germanCourse.extend({ id })),
  /** Also those nobody has said anything of: the scripts of the person's languages, Latin always. */
  scriptSkill: z.array(scriptSkill.extend({ id })),
  /** The newest first: it is the one. */
  startingPoint: z.array(startingPoint.extend({ id })),
  /** Newest first; the first is the present one. */
  residence: z.array(residence.extend({ id })),
  benefit: z.array(benefit.extend({ id })),
  family: z.array(family.extend({ id })),
});
export type Profile = z.output<typeof profile>;
