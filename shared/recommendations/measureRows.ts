import { type DatedRow, seen, unchecked, type Words } from '../catalogs/datedRow.ts';

/** What a Jobcenter or an Agentur für Arbeit can be asked for (domain 6.2 no. 1). */
export interface Measure extends DatedRow {
  readonly code: string;
  readonly name: Words;
  /** After „wir empfehlen“. German. */
  readonly wanted: string;
  /** The legal hook for an Agentur für Arbeit; empty: none is named. */
  readonly agencyLaw: string;
  /** The same for a Jobcenter. */
  readonly jobcenterLaw: string;
  /** What it covers, for the counsellor who chooses. German. */
  readonly covers: string;
  /** Whether it stands in the list to choose from. */
  readonly offered: boolean;
  /** What is to be asked of a row that was read, before it is told as a fact. German. */
  readonly checks: readonly string[];
}

type Said = Pick<Measure, 'code' | 'name' | 'wanted' | 'covers'> & { readonly checks?: readonly string[] };

const row = (
  { checks = [], ...said }: Said,
  [agencyLaw, jobcenterLaw]: readonly [string, string],
  dated: DatedRow,
): Measure => ({ ...said, agencyLaw, jobcenterLaw, offered: true, checks, ...dated });

/** What the SGB III has for everybody, a Jobcenter gives through § 16 (1) sentence 2 SGB II. */
const both = (law: string): readonly [string, string] => [law, `§ 16 Abs. 1 SGB II in Verbindung mit ${law}`];

/** § 16 (1) sentence 2 no. 4 SGB II is gone since 1.1.2025: the Agentur decides for both. */
const TRAINING: readonly [string, string] = ['§ 81 SGB III', '§ 81 SGB III'];
const AGENCY_DECIDES =
  'Seit dem 1. Januar 2025 entscheidet die Agentur für Arbeit, auch für Menschen mit Leistungen vom Jobcenter; das Jobcenter stellt den Bedarf fest und verweist dorthin.';
const VOUCHER = 'Wie lange der Bildungsgutschein gilt, und ob Träger und Lehrgang zugelassen sind (AZAV).';

export const measures: readonly Measure[] = [
  // § 44a (1) sentence 1 no. 2 AufenthG: the Jobcenter obliges; § 44: entitled or admitted by the BAMF
  row(
    {
      code: 'integrationCourse',
      name: { de: 'Integrationskurs', en: 'Integration course' },
      wanted: 'einen Integrationskurs',
      covers:
        'Sprachkurs bis B1 und Orientierungskurs, mit Einstufung und Prüfung. Das Jobcenter kann verpflichten, sonst lässt das BAMF zu.',
      checks: [
        'Ob das BAMF wieder nach § 44 Abs. 4 AufenthG zulässt (2026 nicht), auf bamf.de nachsehen; Zugang nach Aufenthaltstitel prüfen.',
      ],
    },
    ['§§ 43, 44 AufenthG', '§ 44a Abs. 1 Satz 1 Nr. 2 AufenthG'],
    seen('AUFENTHG'),
  ),
  row(
    {
      code: 'jobLanguage',
      name: { de: 'Berufssprachkurs', en: 'Vocational language course' },
      wanted: 'einen Berufssprachkurs',
      covers:
        'Berufsbezogenes Deutsch nach dem Integrationskurs, mit Prüfung. Die Stelle stellt die Berechtigung aus.',
      checks: [
        'Welche Kursarten gerade angeboten werden, auf bamf.de nachsehen: Seit 2025 ruhen unter anderem A2, B1, C1 und C2.',
      ],
    },
    ['§ 45a AufenthG in Verbindung mit der DeuFöV', '§ 45a AufenthG in Verbindung mit der DeuFöV'],
    seen('DEUFOEV'),
  ),
  row(
    {
      code: 'training',
      name: {
        de: 'Berufliche Weiterbildung mit Bildungsgutschein',
        en: 'Further training with a training voucher',
      },
      wanted: 'eine berufliche Weiterbildung mit Bildungsgutschein',
      covers: `Lehrgang, Fahrt und Kinderbetreuung bei einem zugelassenen Träger eigener Wahl. ${AGENCY_DECIDES}`,
      checks: [VOUCHER],
    },
    TRAINING,
    seen('FBW-2025', '2025-01-01'),
  ),
  row(
    {
      code: 'partialQualification',
      name: { de: 'Teilqualifizierung mit Bildungsgutschein', en: 'Partial qualification' },
      wanted: 'eine Teilqualifizierung mit Bildungsgutschein',
      covers: `Ein Baustein einer Ausbildung; alle zusammen führen zur Externenprüfung. ${AGENCY_DECIDES}`,
    },
    TRAINING,
    unchecked(
      `Ob der Baustein als Weiterbildung gefördert wird, bei der Agentur erfragen. ${VOUCHER}`,
      'FBW-2025',
      '2025-01-01',
    ),
  ),
  row(
    {
      code: 'retraining',
      name: { de: 'Umschulung mit Bildungsgutschein', en: 'Retraining' },
      wanted: 'eine Umschulung mit Bildungsgutschein',
      covers: `Ausbildung in einem neuen Beruf mit Abschluss. ${AGENCY_DECIDES}`,
    },
    TRAINING,
    unchecked(
      `Ob und wie weit sie gegenüber der Ausbildung verkürzt sein muss (§ 180 Abs. 4 SGB III), bei der Agentur erfragen. ${VOUCHER}`,
      'FBW-2025',
      '2025-01-01',
    ),
  ),
  row(
    {
      code: 'adaptation',
      name: {
        de: 'Anpassungsqualifizierung im Anerkennungsverfahren',
        en: 'Adaptation in a recognition procedure',
      },
      wanted: 'eine Anpassungsqualifizierung im Anerkennungsverfahren',
      covers: `Lehrgang oder Vorbereitung auf eine Prüfung, die der Bescheid verlangt. ${AGENCY_DECIDES}`,
    },
    TRAINING,
    unchecked(
      `Ob der Lehrgang als Weiterbildung gefördert wird, bei der Agentur erfragen. ${VOUCHER}`,
      'FBW-2025',
      '2025-01-01',
    ),
  ),
  row(
    {
      code: 'activation',
      name: {
        de: 'Maßnahme zur Aktivierung und beruflichen Eingliederung (AVGS)',
        en: 'Activation and placement voucher',
      },
      wanted: 'eine Maßnahme zur Aktivierung und beruflichen Eingliederung (AVGS)',
      covers:
        'Coaching, Bewerbung, Begleitung der Anerkennung; Kenntnisse vermitteln bis zu acht Wochen. Mit Gutschein ist der zugelassene Träger frei wählbar.',
      checks: ['Wie lange und in welcher Region der Gutschein gilt, steht auf dem Gutschein.'],
    },
    both('§ 45 SGB III'),
    seen('SGB3'),
  ),
  row(
    {
      code: 'workTrial',
      name: { de: 'Maßnahme bei einem Arbeitgeber (Probearbeit)', en: 'Measure at an employer (work trial)' },
      wanted: 'eine Maßnahme bei einem Arbeitgeber (Probearbeit)',
      covers: 'Höchstens sechs Wochen in einem Betrieb, ohne Lohn; Leistungen laufen weiter.',
    },
    both('§ 45 SGB III'),
    seen('SGB3'),
  ),
  // § 16 (1) sentence 2 no. 3 SGB II names § 54a
  row(
    {
      code: 'entryQualification',
      name: { de: 'Einstiegsqualifizierung', en: 'Entry qualification' },
      wanted: 'eine Einstiegsqualifizierung',
      covers:
        'Vier bis zwölf Monate im Betrieb, in Vollzeit oder mindestens 20 Stunden in der Woche, als Vorbereitung auf eine Ausbildung. Der Betrieb bekommt einen Zuschuss zur Vergütung.',
    },
    both('§ 54a SGB III'),
    seen('SGB3-54A', '2024-04-01'),
  ),
  row(
    {
      code: 'budget',
      name: {
        de: 'Übernahme der Kosten aus dem Vermittlungsbudget',
        en: 'Costs from the placement budget, for instance of recognition',
      },
      wanted: 'die Übernahme der Kosten aus dem Vermittlungsbudget',
      covers: 'Angemessene Kosten der Anbahnung: Gebühren der Anerkennung, Übersetzung, Beglaubigung, Fahrt.',
      checks: [
        'Dass vor den Kosten beantragt sein muss (§ 324 SGB III), und was das Amt als Pauschale zahlt, dort erfragen.',
      ],
    },
    both('§ 44 SGB III'),
    seen('SGB3'),
  ),
];
