import { type DatedRow, seen, unchecked } from './datedRow.ts';
import { type Register, registerOf } from './register.ts';

/**
 * Who comes into a German course that is paid for (domain 3.7). The intake orders its questions by it and tells
 * nobody a fact from it: whether somebody is admitted is for the paying body to say.
 */
/** What a row is called stands in the texts under `catalogs.courses`. */
export const courseAccessCodes = ['entitled', 'admitted', 'obliged', 'orientation', 'vocational'] as const;

export interface CourseAccess extends DatedRow {
  readonly code: (typeof courseAccessCodes)[number];
  readonly offer: 'integration' | 'vocational' | 'orientation';
  /** Codes of residence titles; empty: whatever the title. */
  readonly statuses: readonly string[];
  /** Codes of benefit systems; empty: whatever somebody lives on. */
  readonly benefits: readonly string[];
}

const codes = (list: string): string[] => list.split(' ');
const ASK = 'Zugang zum Kurs bei BAMF, Jobcenter oder Agentur für Arbeit erfragen.';

export const courseAccess: readonly CourseAccess[] = [
  {
    // § 44 (1) AufenthG, § 9 BVFG.
    code: 'entitled',
    offer: 'integration',
    statuses: codes(
      'SPAET4 SPAET7 SPAET8 FAM_D FAM_A BLAU FK_B FK_A FORSCH SELBST CHANCE AUFN22 AUFN23 ASYLB GFK SUBS INT INT_J DA_EU',
    ),
    benefits: [],
    ...unchecked(ASK, 'AUFENTHG'),
  },
  {
    // § 44 (4) AufenthG: while there are places; closed in 2026.
    code: 'admitted',
    offer: 'integration',
    statuses: codes('GEST DULD UKR HUM5 EU EU_FAM EU_DAUER CH'),
    benefits: [],
    ...seen('BAMF44', null, '2026-02-08'),
  },
  {
    // § 44a AufenthG: by whoever pays.
    code: 'obliged',
    offer: 'integration',
    statuses: [],
    benefits: codes('SGB2 ALG_AUFST ASYLBLG'),
    ...unchecked(ASK, 'BAMF44'),
  },
  {
    code: 'orientation',
    offer: 'orientation',
    statuses: codes('GEST ANKUNFT'),
    benefits: [],
    ...unchecked(ASK),
  },
  {
    // § 4 DeuFöV.
    code: 'vocational',
    offer: 'vocational',
    statuses: codes(
      `DE DE_EING SPAET4 SPAET7 SPAET8 FAM_D FAM_A EHE_EIG EU CH EU_FAM EU_DAUER GB NE DA_EU WIEDER BLAU FK_B FK_A
       FORSCH ICT SONST_B QUAL_GED CHANCE SELBST AUSB ANERK AUFN22 AUFN23 HAERTE UKR ASYLB GFK SUBS ABSCH HUM4 HUM5
       INT_J INT CHAR FIKT GEST DULD DULD_AUSB DULD_BESCH`.replaceAll(/\s+/g, ' '),
    ),
    benefits: [],
    ...unchecked(ASK, 'DEUFOEV'),
  },
];

export const shippedCourseAccess: Register<CourseAccess> = registerOf(courseAccess);
