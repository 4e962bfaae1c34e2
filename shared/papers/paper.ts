import { z } from 'zod';
import { isOwnCode, type OwnCode } from '../catalogs/ownRow.ts';
import { day, id, languageCode, line, prose } from '../contract/fields.ts';
import { partialDate } from '../dates/partialDate.ts';
import { paperDate } from '../profile/profile.ts';
import { documentTypes, paperStates, translationStates } from '../recognition/documents.ts';
import { scanFormats } from './scanFormat.ts';

/** What a person has on paper: what authorities ask for, and what else is seen in counselling. */
export const paperTypes = [...documentTypes, 'residenceTitle', 'benefitNotice', 'other'] as const;
export type PaperType = (typeof paperTypes)[number] | OwnCode;
/** A kind the office has added is known by its code in the catalogue. */
const paperType = z.union([z.enum(paperTypes), z.custom<OwnCode>((type) => isOwnCode(String(type)))]);

/** Where a paper is now. `office`: with us. */
export const paperPlaces = [
  'person',
  'office',
  'authority',
  'translator',
  'homeCountry',
  'elsewhere',
] as const;

/** In which steps a page can be turned, in degrees clockwise. */
export const rotations = [0, 90, 180, 270] as const;
export type Rotation = (typeof rotations)[number];

export const scan = z.object({
  id,
  /** What the page shows; empty when nobody has said. */
  title: z.string(),
  rotation: z.literal([...rotations]),
  format: z.enum(scanFormats),
  /** In bytes. */
  size: z.int(),
  addedAt: z.string(),
  /** The day its content was erased for good; the line stays so that undo never shows another page for it. */
  erasedOn: z.string().nullable(),
});
export type Scan = z.output<typeof scan>;

export const paperFields = z.object({
  type: paperType,
  title: line(300),
  qualificationId: id.nullable(),
  experienceId: id.nullable(),
  issuedOn: paperDate.nullable(),
  issuedBy: line(300),
  validUntil: day.nullable(),
  /** The day the office first had it in hand, in whatever form. */
  receivedOn: day.nullable(),
  /** The day somebody of the office saw the original. */
  seenOn: day.nullable(),
  language: languageCode.nullable(),
  /** Its own state; what it is for one application stands there. */
  state: z.enum(paperStates),
  translation: z.enum(translationStates),
  whereabouts: z.enum(paperPlaces).nullable(),
  note: prose(5000),
  /** What the scans are kept for, and until when: domain 1.4, papers that identify somebody. */
  scanPurpose: line(300),
  scanUntil: day.nullable(),
  /** Of one that is lost or cannot be got: why, since when, what was tried. Words for an authority, no note. */
  missingWhy: prose(2000),
  missingSince: partialDate.nullable(),
  missingTried: prose(2000),
});
export type PaperFields = z.output<typeof paperFields>;

export const paper = paperFields.extend({
  id,
  clientId: id,
  /** Made for this application; null for papers of the person. */
  applicationId: id.nullable(),
  scans: z.array(scan),
});
export type Paper = z.output<typeof paper>;

export const blankPaper: Omit<PaperFields, 'type'> = {
  title: '',
  qualificationId: null,
  experienceId: null,
  issuedOn: null,
  issuedBy: '',
  validUntil: null,
  receivedOn: null,
  seenOn: null,
  language: null,
  state: 'missing',
  translation: 'missing',
  whereabouts: null,
  note: '',
  scanPurpose: '',
  scanUntil: null,
  missingWhy: '',
  missingSince: null,
  missingTried: '',
};
