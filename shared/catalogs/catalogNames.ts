/** The catalogues that the office may check, correct and add to. */
export const catalogNames = [
  'authorities',
  'occupations',
  'documents',
  'paperTypes',
  'cvRules',
  'forms',
  'fees',
  'funding',
  'measures',
  'laws',
  'periods',
  'outcomes',
  'residenceTitles',
  'workNotes',
  'waits',
  'safeCountries',
  'protectedLicences',
  'courseAccess',
  'benefitSystems',
  'districts',
  'municipalities',
  'demands',
  'habits',
] as const;
export type CatalogName = (typeof catalogNames)[number];

/** To these an office adds rows of its own, and papers to the lists; all others it can only correct. */
export const addableCatalogs = [
  'authorities',
  'occupations',
  'paperTypes',
  'forms',
  'fees',
  'funding',
  'measures',
  'safeCountries',
  'protectedLicences',
] as const satisfies readonly CatalogName[];

/** Where a row stands. */
export interface RowRef {
  readonly catalog: CatalogName;
  readonly code: string;
}

/**
 * After how many days a check is too old to rely on. Addresses, fees and lists of papers change from one year
 * to the next; what an occupation is called and where a municipality lies, seldom.
 */
export const staleAfterDays: Readonly<Record<CatalogName, number>> = {
  authorities: 365,
  occupations: 730,
  documents: 365,
  paperTypes: 730,
  cvRules: 365,
  forms: 365,
  fees: 365,
  funding: 365,
  measures: 365,
  laws: 365,
  periods: 365,
  outcomes: 730,
  residenceTitles: 365,
  workNotes: 365,
  waits: 365,
  safeCountries: 365,
  protectedLicences: 365,
  courseAccess: 365,
  benefitSystems: 365,
  districts: 730,
  municipalities: 1825,
  demands: 730,
  // The office's own way of working is as old as it likes.
  habits: 36_500,
};
