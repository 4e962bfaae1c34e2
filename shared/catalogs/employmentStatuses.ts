import type { Words } from './datedRow.ts';

/** ERWERBSSTATUS, asked at entry and exit; domain 5.2, for the ESF and other reports alike. */
export const employmentStatuses = [
  'insured',
  'marginal',
  'selfEmployed',
  'familyWorker',
  'unemployed',
  'jobSeeking',
  'measure',
  'languageCourse',
  'school',
  'training',
  'care',
  'unfit',
  'inactive',
  'noAccess',
  'unspecified',
] as const;
export type EmploymentStatus = (typeof employmentStatuses)[number];

export const employmentStatusNames: Readonly<Record<EmploymentStatus, Words>> = {
  insured: { de: 'sozialversicherungspflichtig beschäftigt', en: 'employed, with social insurance' },
  marginal: { de: 'geringfügig beschäftigt', en: 'marginally employed' },
  selfEmployed: { de: 'selbstständig', en: 'self-employed' },
  familyWorker: { de: 'mithelfend in der Familie', en: 'helping in a family business' },
  unemployed: { de: 'arbeitslos gemeldet', en: 'registered as unemployed' },
  jobSeeking: { de: 'arbeitsuchend gemeldet', en: 'registered as seeking work' },
  measure: { de: 'in einer Maßnahme von Jobcenter oder Agentur', en: 'in a measure of the job centre' },
  languageCourse: { de: 'im Integrations- oder Berufssprachkurs', en: 'in a language course' },
  school: { de: 'Schule oder Studium', en: 'school or university' },
  training: { de: 'Ausbildung', en: 'vocational training' },
  care: { de: 'Elternzeit oder Pflege', en: 'parental leave or care' },
  unfit: { de: 'arbeitsunfähig oder Rente', en: 'unfit for work or retired' },
  inactive: { de: 'nicht erwerbstätig, sonstiges', en: 'not working, other' },
  noAccess: { de: 'noch kein Zugang zum Arbeitsmarkt', en: 'no access to the labour market yet' },
  unspecified: { de: 'keine Angabe', en: 'not stated' },
};
