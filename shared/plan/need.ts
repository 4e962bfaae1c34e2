import { z } from 'zod';
import { languageLevels } from '../catalogs/languageLevels.ts';
import { day, id, prose } from '../contract/fields.ts';

/** BEDARF, domain 1.5. */
export const needKinds = [
  'literacy',
  'german',
  'jobLanguage',
  'technicalGerman',
  'assessment',
  'recognition',
  'adaptation',
  'examPreparation',
  'partialQualification',
  'retraining',
  'laterQualification',
  'shortTraining',
  'internship',
  'training',
  'entryQualification',
  'schoolCertificate',
  'studyAccess',
  'jobPlacement',
  'applicationCoaching',
  'startup',
  'digital',
  'drivingLicence',
  'childcare',
  'signposting',
  'funding',
] as const;
export type NeedKind = (typeof needKinds)[number];

/** Needs that lead from one level of German to another. */
export const levelKinds: readonly NeedKind[] = ['german', 'jobLanguage', 'technicalGerman'];

/** Advice on debts and health is nobody's business but the person's: on no paper for others. */
export const isPrivate = ({ kind }: { readonly kind: NeedKind }): boolean => kind === 'signposting';

export const needStatuses = ['open', 'referred', 'covered', 'withoutOffer', 'obsolete'] as const;
export type NeedStatus = (typeof needStatuses)[number];
/** Still to be done something about. */
export const openStatuses: readonly NeedStatus[] = ['open', 'referred', 'withoutOffer'];

/** LUECKE, domain 1.5: why there is no offer for it. */
export const gaps = [
  'noOffer',
  'noPlace',
  'tooLate',
  'tooFar',
  'wrongTime',
  'noChildcare',
  'closedByLaw',
  'noFunding',
  'entryTooHigh',
  'noLiteracy',
  'cancelled',
] as const;
export type Gap = (typeof gaps)[number];

/** What an offer must be like to be of use. */
export const needFormats = [
  'fullTime',
  'partTime',
  'evening',
  'online',
  'childcare',
  'women',
  'literacy',
] as const;
export type NeedFormat = (typeof needFormats)[number];

/** 1 urgent, 2 soon, 3 some time (domain 1.4). */
export const urgencies = ['1', '2', '3'] as const;
export type Urgency = (typeof urgencies)[number];

/** Bedarf: what a person needs to get on, domain 1.4. */
export const needFields = z.object({
  kind: z.enum(needKinds),
  fromLevel: z.enum(languageLevels).nullable(),
  toLevel: z.enum(languageLevels).nullable(),
  urgency: z.enum(urgencies),
  status: z.enum(needStatuses),
  /** Code of the reference occupation it is for. */
  occupation: z.string().max(40).nullable(),
  formats: z.array(z.enum(needFormats)).max(needFormats.length),
  wantedFrom: day.nullable(),
  gap: z.enum(gaps).nullable(),
  note: prose(2000),
});
export type NeedFields = z.output<typeof needFields>;

export const need = needFields.extend({
  id,
  /** The application it comes from. */
  applicationId: id.nullable(),
  notedOn: day,
});
export type Need = z.output<typeof need>;

export const blankNeed: NeedFields = {
  kind: 'german',
  fromLevel: null,
  toLevel: null,
  urgency: '2',
  status: 'open',
  occupation: null,
  formats: [],
  wantedFrom: null,
  gap: null,
  note: '',
};
