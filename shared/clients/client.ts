import { z } from 'zod';
import { caseStatuses } from '../cases/status.ts';
import { countryCode, id, languageCode, line } from '../contract/fields.ts';
import { partialDate } from '../dates/partialDate.ts';

/** `unspecified` is the answer „ohne Angabe“, not a missing one. */
export const genders = ['female', 'male', 'diverse', 'unspecified'] as const;
export const gender = z.enum(genders);
export type Gender = z.output<typeof gender>;

/**
 * Where a further form of the name stands, its source. The same person has several (domain: Zeugnis, Pass, Titel);
 * `original` is the name as the person writes it. The script is read off the letters and never asked for.
 */
export const nameKinds = [
  'original',
  'passport',
  'certificate',
  'translation',
  'residenceTitle',
  'birth',
  'former',
  'spelling',
] as const;
export const nameKind = z.enum(nameKinds);

/** The facts of a person that the counsellor types. Everything but one name is optional (GDPR Art. 5, 25). */
export const clientFields = z.object({
  familyName: line(300),
  givenNames: line(300),
  gender: gender.nullable(),
  birthDate: partialDate.nullable(),
  birthPlace: line(),
  birthCountry: countryCode.nullable(),
  nationality: countryCode.nullable(),
  nativeLanguage: languageCode.nullable(),
  /** What stands between name and street on an envelope: „c/o Müller“, „Zimmer 12“. */
  addressAddition: line(),
  street: line(),
  postcode: line(10),
  town: line(),
  /** Five-digit district key (AGS) of Mecklenburg-Vorpommern. */
  district: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  /** Eight-digit municipality key: the craft chamber cannot be told from the district alone. */
  municipality: z
    .string()
    .regex(/^\d{8}$/)
    .nullable(),
  phone: line(60),
  email: line(),
});
export type ClientFields = z.output<typeof clientFields>;

/** A person of whom nothing is known yet. */
export const blankClient: ClientFields = {
  familyName: '',
  givenNames: '',
  gender: null,
  birthDate: null,
  birthPlace: '',
  birthCountry: null,
  nationality: null,
  nativeLanguage: null,
  addressAddition: '',
  street: '',
  postcode: '',
  town: '',
  district: null,
  municipality: null,
  phone: '',
  email: '',
};

export const clientName = z.object({
  id,
  kind: nameKind,
  familyName: line(300),
  givenNames: line(300),
  /** The form in another script of which this one is the romanisation; of the same person. */
  romanises: id.nullable(),
});
export type ClientName = z.output<typeof clientName>;

export const blankName: Omit<ClientName, 'id'> = {
  kind: 'original',
  familyName: '',
  givenNames: '',
  romanises: null,
};

export const client = clientFields.extend({
  id,
  /** Office number, e.g. `2026-0007`: never derived from name or birth; the name in file names. */
  number: z.string(),
  names: z.array(clientName),
  /** What a former system called this person; found like the number. */
  formerNumbers: z.array(z.string()),
  createdAt: z.string(),
});
export type Client = z.output<typeof client>;

export const clientRow = z.object({
  id,
  number: z.string(),
  familyName: z.string(),
  givenNames: z.string(),
  /** Name in the original script, where stored. */
  originalName: z.string().nullable(),
  birthDate: partialDate.nullable(),
  nationality: countryCode.nullable(),
  town: z.string(),
  lastContactOn: z.string().nullable(),
  /** Where the case stands. */
  status: z.enum(caseStatuses).nullable(),
  /** Running recognition or evaluation: title of the reference occupation code, if any. */
  occupation: z.string().nullable(),
});
export type ClientRow = z.output<typeof clientRow>;
