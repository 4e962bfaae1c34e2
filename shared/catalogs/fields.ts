import { z } from 'zod';
import { line, prose } from '../contract/fields.ts';
import { periodUnits } from '../dates/legalPeriod.ts';
import { costKinds } from '../funding/costKinds.ts';
import {
  type AddedInstrument,
  deciders,
  type FundingInstrument,
  fundingCodes,
  fundingConditions,
} from '../funding/instrument.ts';
import type { Authority } from '../recognition/authorities.ts';
import type { PeriodRule } from '../recognition/clockRules.ts';
import { documentProfiles, documentWhens, type MatrixRow } from '../recognition/documentMatrix.ts';
import { documentForms } from '../recognition/documents.ts';
import type { Fee } from '../recognition/fees.ts';
import { type Law, lawCodes, lawFamilies } from '../recognition/laws.ts';
import {
  occupationFields as fieldsOfWork,
  measures,
  outcomes,
  regulations,
  wordLanguages,
} from '../recognition/occupation.ts';
import type { OutcomeRow } from '../recognition/outcomeCatalog.ts';
import type { PaperTypeRow } from '../recognition/paperTypes.ts';
import { translationKinds } from '../recognition/translationRules.ts';
import type { Measure } from '../recommendations/measureRows.ts';
import { type BenefitSystem, benefitPayers } from './benefitSystems.ts';
import type { CatalogName } from './catalogNames.ts';
import { countryOf } from './countries.ts';
import type { District } from './districts.ts';
import { languageLevels } from './languageLevels.ts';
import { formerDistricts, type Municipality } from './municipalities.ts';
import { type ResidenceTitle, workAccess } from './residenceTitles.ts';
import { courseRule, cvRule, demandRule, formRule, habitRule, licenceRule } from './ruleFields.ts';
import type { WorkNote } from './workNotes.ts';
import type { SafeCountry, Wait } from './workWaiting.ts';

/**
 * What the office may change of a row, by catalogue: the catalogue's own type, with the rules a letter or a
 * clock needs. The rest of a row (what the rules hang on) stays as it comes with the program.
 */

const required = (max?: number) => line(max).refine((text) => text !== '', 'input.required');
const row = line(40);
/** In both languages of the window. */
const bothWords = z.object({ de: required(300), en: required(300) });

/** Typed as people type it: „hwk-schwerin.de“. */
const webAddress = line(200)
  .transform((text) => (text === '' || /^https?:\/\//.test(text) ? text : `https://${text}`))
  .refine((text) => text === '' || /^https?:\/\/[^\s/]+\.\S+$/.test(text), 'input.invalid');

const emailAddress = line(120).refine((text) => text === '' || /^\S+@\S+\.\S+$/.test(text), 'input.email');

/** As on the envelope: name, unit, street, last postcode and town. The name alone: see `authority`. */
const addressLines = z
  .array(line(100))
  .transform((lines) => lines.filter((text) => text !== ''))
  .refine((lines) => lines.length > 0, 'input.required')
  .refine((lines) => lines.length <= 6, 'input.tooLong')
  .refine((lines) => lines.length < 2 || /^\d{5} \p{L}/u.test(lines.at(-1) ?? ''), 'input.postcode');

const authority = z
  .object({
    name: required(),
    shortName: required(80),
    addressLines,
    phone: line(40),
    email: emailAddress,
    web: webAddress,
    nationwide: z.boolean(),
    purpose: bothWords,
    documentProfile: z.enum(documentProfiles),
    /** Codes of `fees`. */
    fees: z.array(row).max(10),
  })
  .refine(({ name, addressLines: lines }) => lines.length > 1 || lines[0] === name, {
    path: ['addressLines'],
    // one may correct the telephone of an office whose address nobody knows
    error: 'input.required',
  }) satisfies z.ZodType<Partial<Authority>>;

const authorityRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fixed'),
    authority: row.refine((code) => code !== '', 'input.required'),
    documentProfile: z.enum(documentProfiles).optional(),
  }),
  z.object({ kind: z.literal('craftChamber') }),
  z.object({ kind: z.literal('evaluation') }),
  z.object({ kind: z.literal('none') }),
]);

const occupation = z.object({
  female: required(),
  male: required(),
  neutral: required(),
  kldb: line(10).refine((text) => /^\d{5}$/.test(text), 'input.kldb'),
  field: z.enum(fieldsOfWork),
  regulation: z.enum(regulations),
  law: z.enum(lawCodes),
  authority: authorityRule,
  languageLevel: z.enum(languageLevels).nullable(),
  trainingMonths: z.int().min(12).max(60).nullable().default(null),
  outcomes: z.array(z.enum(outcomes)).max(outcomes.length),
  measures: z.array(z.enum(measures)).max(measures.length),
  words: z.partialRecord(z.enum(wordLanguages), line(2000)),
});

/** `asked` false: the authority does not ask for this paper at all. */
const paper = z.object({
  asked: z.boolean().default(true),
  wantedForms: z.array(z.enum(documentForms)).min(1, 'input.required').max(documentForms.length),
  translation: z.enum(translationKinds),
  maxAgeMonths: z.int().min(1).max(60).nullable().default(null),
  when: z.enum(documentWhens),
}) satisfies z.ZodType<Partial<MatrixRow>>;

/** All but the name in simple German, for the checklist. */
const paperType = z.object({
  name: bothWords,
  what: line(300),
  where: line(300),
  help: line(300),
  cost: line(300),
  counts: z.object({ de: line(300), en: line(300) }),
}) satisfies z.ZodType<Partial<PaperTypeRow>>;

/** Kinds of costs: they have sentences of their own, also in simple German. */
export const feeLabels = [
  'cost.procedure',
  'cost.evaluation',
  'cost.resettler',
  'cost.licence',
  'cost.drivers',
  'cost.finalExam',
  'cost.analysis',
  'cost.translation',
  'cost.certifiedCopies',
  'cost.policeCertificate',
  'cost.papers',
  'cost.language',
  'cost.exam',
  'cost.course',
] as const satisfies readonly Fee['label'][];

const cents = z.int().min(0).max(10_000_000).nullable();
const fee = z
  .object({ name: line(120).default(''), label: z.enum(feeLabels), minCents: cents, maxCents: cents })
  .refine(({ minCents, maxCents }) => (minCents === null) === (maxCents === null), {
    path: ['maxCents'],
    message: 'input.required',
  })
  .refine(({ minCents, maxCents }) => (minCents ?? 0) <= (maxCents ?? 0), {
    path: ['maxCents'],
    message: 'input.number',
  }) satisfies z.ZodType<Partial<Fee>>;

/** Words and rule of an instrument that does not come with the program. */
const addedInstrument = z.object({
  name: required(120),
  rule: line(300),
  decider: line(120),
  askAt: line(200),
  whom: z.array(z.enum(fundingConditions)).max(fundingConditions.length),
  caseByCase: z.boolean(),
}) satisfies z.ZodType<AddedInstrument>;

const limits = z.int().min(1).max(100_000_000);
const instrumentFields = z.object({
  /** Null on ours; who decides and whom it comes after are then ours too. */
  added: addedInstrument.nullable().default(null),
  decidedBy: z.enum(deciders).optional(),
  after: z.array(z.enum(fundingCodes)).max(fundingCodes.length).optional(),
  pots: z
    .array(
      z.object({
        covers: z.array(z.enum(costKinds)).min(1, 'input.required'),
        maxCents: cents,
        percent: z.int().min(1).max(100),
      }),
    )
    .min(1),
  minTotalCents: cents,
  /** Both, or none at all. */
  incomeLimits: z.object({ single: limits, joint: limits }).nullable(),
  beforeCosts: z.boolean(),
  discretion: z.boolean(),
});
/** Whoever has no word in the program is named. */
const instrument = instrumentFields.refine(
  ({ decidedBy, added }) => decidedBy !== 'other' || Boolean(added?.decider),
  { path: ['added', 'decider'], message: 'input.required' },
) satisfies z.ZodType<
  Pick<FundingInstrument, 'added' | 'pots' | 'minTotalCents' | 'incomeLimits' | 'beforeCosts' | 'discretion'>
>;

const measure = z.object({
  name: z.object({ de: required(120), en: required(120) }),
  wanted: required(200),
  agencyLaw: line(120),
  jobcenterLaw: line(120),
  covers: prose(600),
  offered: z.boolean().default(true),
}) satisfies z.ZodType<Partial<Measure>>;

const months = z.int().min(1).max(24).nullable();
const law = z.object({
  name: required(300),
  citation: line(),
  receiptMonths: months,
  decisionMonths: months,
  /** Of laws that ask for experience instead of a certificate. */
  experience: z
    .object({ factor: z.number().min(0.1).max(9), minAge: z.int().min(15).max(99).nullable() })
    .optional(),
}) satisfies z.ZodType<Partial<Law>>;

const period = z.object({ count: z.int().min(1).max(60), unit: z.enum(periodUnits) });
const clockPeriod = z.object({
  period,
  citation: line(),
  extension: z.object({ atMost: period.nullable() }).nullable(),
  pauses: z.boolean(),
}) satisfies z.ZodType<Partial<PeriodRule>>;

/** Which outcomes there are is the state machine's; of one that occurs no more notices keep the word. */
const outcome = z.object({
  name: bothWords,
  meaning: bothWords,
  laws: z.array(z.enum(lawFamilies)).min(1, 'input.required').max(lawFamilies.length),
  offered: z.boolean(),
}) satisfies z.ZodType<Partial<OutcomeRow>>;

const residenceTitle = z.object({
  work: z.enum(workAccess),
  selfEmployment: z.enum(workAccess),
}) satisfies z.ZodType<Partial<ResidenceTitle>>;

/** How the note stands in documents; which one it is, is the form's. */
const workNote = z.object({ wording: required(200) }) satisfies z.ZodType<Partial<WorkNote>>;

const wait = z.object({
  months: z.int().min(1).max(120),
  law: required(120),
}) satisfies z.ZodType<Partial<Wait>>;

const safeCountry = z.object({
  country: z.string().refine((code) => countryOf(code)?.kind === 'state', 'input.notInList'),
  listed: z.boolean(),
}) satisfies z.ZodType<Partial<SafeCountry>>;

const benefitSystem = z.object({
  name: bothWords,
  payer: z.enum(benefitPayers),
}) satisfies z.ZodType<Partial<BenefitSystem>>;

const district = z.object({
  employmentAgency: required(),
  jobcenter: required(),
  commerceChamber: z.enum(['IHK-HRO', 'IHK-SN', 'IHK-NB']),
}) satisfies z.ZodType<Partial<District>>;

const municipality = z.object({
  formerDistrict: z.enum(formerDistricts).nullable(),
}) satisfies z.ZodType<Partial<Municipality>>;

export const catalogFields = {
  authorities: authority,
  occupations: occupation,
  documents: paper,
  paperTypes: paperType,
  cvRules: cvRule,
  forms: formRule,
  fees: fee,
  funding: instrument,
  measures: measure,
  laws: law,
  periods: clockPeriod,
  outcomes: outcome,
  residenceTitles: residenceTitle,
  workNotes: workNote,
  waits: wait,
  safeCountries: safeCountry,
  protectedLicences: licenceRule,
  courseAccess: courseRule,
  benefitSystems: benefitSystem,
  districts: district,
  municipalities: municipality,
  demands: demandRule,
  habits: habitRule,
} as const satisfies Record<CatalogName, z.ZodType>;

export type FieldsOf<C extends CatalogName> = z.output<(typeof catalogFields)[C]>;
