import { type DatedRow, unchecked, type Words } from '../catalogs/datedRow.ts';
import type { NeedKind } from '../plan/need.ts';

/** What a Jobcenter or an Agentur für Arbeit can be asked for (domain 6.2 no. 1). */
export const measureCodes = [
  'integrationCourse',
  'jobLanguage',
  'training',
  'partialQualification',
  'retraining',
  'adaptation',
  'activation',
  'workTrial',
  'entryQualification',
  'budget',
] as const;
export type MeasureCode = (typeof measureCodes)[number];

export interface Measure extends DatedRow {
  readonly code: MeasureCode;
  readonly name: Words;
  /** After „wir empfehlen“. */
  readonly wanted: string;
  /** The legal hook for an Agentur für Arbeit. */
  readonly agencyLaw: string;
  /** The same for a Jobcenter. */
  readonly jobcenterLaw: string;
}

const SINCE_2025 =
  'Seit dem 1. Januar 2025 entscheidet über Weiterbildung auch für Menschen im SGB II die Agentur für Arbeit. Zuständigkeit vor dem Schreiben dort erfragen.';

const HOOK = 'Paragraf und Bezeichnung in der geltenden Fassung nachlesen.';

const bySgb3 = (code: MeasureCode, name: Words, wanted: string, law: string, check = HOOK): Measure => ({
  code,
  name,
  wanted,
  agencyLaw: law,
  jobcenterLaw: `§ 16 Abs. 1 SGB II in Verbindung mit ${law}`,
  ...unchecked(check, 'SGB3'),
});

const byOne = (
  code: MeasureCode,
  name: Words,
  wanted: string,
  law: string,
  source: 'AUFENTHG' | 'DEUFOEV',
): Measure => ({
  ...{ code, name, wanted, agencyLaw: law, jobcenterLaw: law },
  ...unchecked(`${HOOK} Zugang zum Kurs nach Aufenthaltstitel prüfen.`, source),
});

export const measures: readonly Measure[] = [
  byOne(
    'integrationCourse',
    { de: 'Integrationskurs', en: 'Integration course' },
    'einen Integrationskurs',
    '§ 44a AufenthG',
    'AUFENTHG',
  ),
  byOne(
    'jobLanguage',
    { de: 'Berufssprachkurs', en: 'Vocational language course' },
    'einen Berufssprachkurs',
    '§ 45a AufenthG in Verbindung mit der DeuFöV',
    'DEUFOEV',
  ),
  bySgb3(
    'training',
    { de: 'Berufliche Weiterbildung mit Bildungsgutschein', en: 'Further training with a training voucher' },
    'eine berufliche Weiterbildung mit Bildungsgutschein',
    '§ 81 SGB III',
    SINCE_2025,
  ),
  bySgb3(
    'partialQualification',
    { de: 'Teilqualifizierung mit Bildungsgutschein', en: 'Partial qualification' },
    'eine Teilqualifizierung mit Bildungsgutschein',
    '§ 81 SGB III',
    SINCE_2025,
  ),
  bySgb3(
    'retraining',
    { de: 'Umschulung mit Bildungsgutschein', en: 'Retraining' },
    'eine Umschulung mit Bildungsgutschein',
    '§ 81 SGB III',
    SINCE_2025,
  ),
  bySgb3(
    'adaptation',
    { de: 'Anpassungsqualifizierung im Anerkennungsverfahren', en: 'Adaptation in a recognition procedure' },
    'eine Anpassungsqualifizierung im Anerkennungsverfahren',
    '§ 81 SGB III',
    SINCE_2025,
  ),
  bySgb3(
    'activation',
    {
      de: 'Maßnahme zur Aktivierung und beruflichen Eingliederung (AVGS)',
      en: 'Activation and placement voucher',
    },
    'eine Maßnahme zur Aktivierung und beruflichen Eingliederung (AVGS)',
    '§ 45 SGB III',
  ),
  bySgb3(
    'workTrial',
    { de: 'Maßnahme bei einem Arbeitgeber (Probearbeit)', en: 'Measure at an employer (work trial)' },
    'eine Maßnahme bei einem Arbeitgeber (Probearbeit)',
    '§ 45 SGB III',
  ),
  bySgb3(
    'entryQualification',
    { de: 'Einstiegsqualifizierung', en: 'Entry qualification' },
    'eine Einstiegsqualifizierung',
    '§ 54a SGB III',
  ),
  bySgb3(
    'budget',
    {
      de: 'Übernahme der Kosten aus dem Vermittlungsbudget',
      en: 'Costs from the placement budget, for instance of recognition',
    },
    'die Übernahme der Kosten aus dem Vermittlungsbudget',
    '§ 44 SGB III',
  ),
];

const byCode = new Map(measures.map((row) => [row.code, row]));

export function measureOf(code: MeasureCode): Measure {
  const found = byCode.get(code);
  if (!found) throw new Error('invariant: every measure has its row');
  return found;
}

/** What answers a need as a rule; null: several do, or none that is asked for this way. */
const forNeeds: Readonly<Partial<Record<NeedKind, MeasureCode>>> = {
  literacy: 'integrationCourse',
  german: 'jobLanguage',
  jobLanguage: 'jobLanguage',
  technicalGerman: 'jobLanguage',
  recognition: 'budget',
  adaptation: 'adaptation',
  examPreparation: 'adaptation',
  partialQualification: 'partialQualification',
  retraining: 'retraining',
  laterQualification: 'retraining',
  shortTraining: 'training',
  internship: 'workTrial',
  entryQualification: 'entryQualification',
  applicationCoaching: 'activation',
  jobPlacement: 'activation',
  digital: 'training',
  funding: 'budget',
};

export const measureForNeed = (kind: NeedKind): MeasureCode | null => forNeeds[kind] ?? null;
