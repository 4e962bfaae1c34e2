import type { DatedRow } from '../catalogs/datedRow.ts';
import type { Period } from '../dates/legalPeriod.ts';
import type { LawCode } from './laws.ts';
import type { Measure } from './occupation.ts';

/**
 * The periods of the laws of health occupations, of veterinary surgeons and of lawyers, read paragraph by paragraph
 * in their acts and ordinances as of April 2026. They keep the BQFG out, so none of them extends or suspends a
 * period, and § 81a AufenthG shortens the decision alone.
 */
interface HealthLaw {
  readonly laws: readonly LawCode[];
  /** Paragraph of the month for the confirmation of receipt; null: the law has none. */
  readonly receipt: string | null;
  readonly decision: { readonly months: number; readonly citation: string };
  /** Where a European qualification is decided on sooner; `which`: what the case must be for it. */
  readonly europe?: { readonly months: number; readonly citation: string; readonly which?: string };
  /** § 81a AufenthG: „soll innerhalb von zwei Monaten“. */
  readonly soon: string | null;
  readonly examinations: readonly {
    readonly from: 'choice' | 'decision' | 'arrival';
    readonly measures: readonly Measure[];
    readonly citation: string;
    readonly check?: string;
  }[];
  /** What may have changed since; null: nothing known. */
  readonly check: string | null;
}

const REFORM =
  'Gelesen nach dem Stand vom April 2026. Das Gesetz zur Beschleunigung der Anerkennung in Heilberufen (Bundestagsdrucksache 21/3207) kann Verfahren und Frist seitdem geändert haben: im Fachrecht nachsehen (gesetze-im-internet.de) oder beim LPH erfragen.';
const AUTOMATIC =
  'Drei Monate gelten bei automatischer Anerkennung, sonst vier: nachsehen, welcher Fall vorliegt, oder beim LPH erfragen.';
const BOTH = ['knowledgeExam', 'aptitudeTest'] as const satisfies readonly Measure[];

/** The therapy laws say the same in an ordinance each. */
const therapy = (law: LawCode, ordinance: string, paragraph = '§ 16c'): HealthLaw => ({
  laws: [law],
  receipt: null,
  decision: { months: 4, citation: `${paragraph} Abs. 1 Satz 1 ${ordinance}` },
  soon: `${paragraph} Abs. 1 Satz 2 ${ordinance}`,
  examinations: [{ from: 'decision', measures: BOTH, citation: `${paragraph} Abs. 3 Satz 2 ${ordinance}` }],
  check: null,
});

export const healthPeriods: readonly HealthLaw[] = [
  {
    laws: ['BAEO'],
    receipt: '§ 39 Abs. 5 Satz 3 ÄApprO',
    decision: { months: 4, citation: '§ 3 Abs. 3 Satz 2 BÄO' },
    europe: { months: 3, citation: '§ 39 Abs. 5 Satz 1 ÄApprO', which: AUTOMATIC },
    soon: '§ 3 Abs. 2 Satz 9 BÄO',
    examinations: [{ from: 'decision', measures: BOTH, citation: '§ 36 Abs. 3, § 37 Abs. 3 ÄApprO' }],
    check: REFORM,
  },
  {
    laws: ['ZHG'],
    receipt: '§ 85 ZApprO',
    decision: { months: 4, citation: '§ 86 Abs. 2 ZApprO' },
    europe: { months: 3, citation: '§ 86 Abs. 1 ZApprO', which: AUTOMATIC },
    soon: '§ 2 Abs. 2 Satz 9 ZHG',
    examinations: [{ from: 'arrival', measures: BOTH, citation: '§ 90 Abs. 3, § 105 Abs. 3 ZApprO' }],
    check: REFORM,
  },
  {
    laws: ['BAPO'],
    receipt: '§ 20 Abs. 5 AAppO',
    decision: { months: 4, citation: '§ 4 Abs. 3 Satz 2 BApO' },
    europe: { months: 3, citation: '§ 20 Abs. 5 Satz 1 AAppO', which: AUTOMATIC },
    soon: '§ 4 Abs. 2 Satz 9 BApO',
    examinations: [
      {
        ...{ from: 'decision', measures: BOTH, citation: '' },
        check:
          'Sechs Monate nennt die AAppO für die Eignungsprüfung (§ 22c Abs. 3); die Kenntnisprüfung findet mindestens zweimal im Jahr statt (§ 22d Abs. 6): den nächsten Termin beim LPH erfragen.',
      },
    ],
    check: REFORM,
  },
  {
    laws: ['BTAEO'],
    receipt: '§ 63 Abs. 2 Satz 3 TAppV',
    decision: { months: 4, citation: '§ 63 Abs. 5 Satz 2 TAppV' },
    europe: { months: 3, citation: '§ 63 Abs. 5 Satz 1 TAppV', which: AUTOMATIC },
    soon: '§ 63 Abs. 5 Satz 3 TAppV',
    examinations: [{ from: 'arrival', measures: BOTH, citation: '§ 4 Abs. 1a Satz 11 BTÄO' }],
    check: null,
  },
  {
    laws: ['PSYCHTHG'],
    receipt: '§ 61 Abs. 1 PsychThApprO',
    decision: { months: 4, citation: '§ 61 Abs. 2 PsychThApprO' },
    soon: '§ 61 Abs. 3 PsychThApprO',
    examinations: [{ from: 'decision', measures: BOTH, citation: '§ 65 Abs. 1, § 69 Abs. 1 PsychThApprO' }],
    check: null,
  },
  {
    laws: ['HEBG'],
    receipt: '§ 43 Abs. 1 HebStPrV',
    decision: { months: 4, citation: '§ 43 Abs. 3 HebStPrV' },
    europe: { months: 3, citation: '§ 43 Abs. 2 HebStPrV' },
    soon: '§ 43 Abs. 4 HebStPrV',
    examinations: [{ from: 'decision', measures: BOTH, citation: '§ 46 Abs. 1, § 51 Abs. 1 HebStPrV' }],
    check: REFORM,
  },
  therapy('NOTSANG', 'NotSan-APrV', '§ 23'),
  therapy('MPHG', 'PhysTh-APrV', '§ 21c'),
  therapy('ERGTHG', 'ErgThAPrV'),
  therapy('LOGOPG', 'LogAPrO'),
  therapy('DIAETASSG', 'DiätAss-APrV'),
  therapy('PODG', 'PodAPrV'),
  {
    laws: ['MTBG'],
    receipt: '§ 59 MTAPrV',
    decision: { months: 3, citation: '§ 61 Abs. 1 MTAPrV' },
    soon: '§ 61 Abs. 2 MTAPrV',
    // The „decision“ it counts from is the one that the applicant takes between course and examination.
    examinations: [{ from: 'choice', measures: BOTH, citation: '§ 64 Abs. 2, § 75 Abs. 2 MTAPrV' }],
    check: null,
  },
  {
    laws: ['ATAOTAG'],
    receipt: '§ 38 Abs. 3 Satz 1 ATA-OTA-G',
    decision: { months: 3, citation: '§ 38 Abs. 3 Satz 2 ATA-OTA-G' },
    soon: '§ 53 Abs. 2 ATA-OTA-APrV',
    examinations: [{ from: 'choice', measures: BOTH, citation: '§ 56 Abs. 2, § 67 Abs. 2 ATA-OTA-APrV' }],
    check: null,
  },
  {
    laws: ['PTAG'],
    receipt: '§ 28 Abs. 3 Satz 1 PTAG',
    decision: { months: 3, citation: '§ 28 Abs. 3 Satz 2 PTAG' },
    soon: '§ 18c Abs. 1 Satz 2 PTA-APrV',
    examinations: [{ from: 'decision', measures: BOTH, citation: '§ 18c Abs. 3 Satz 2 PTA-APrV' }],
    check:
      'Das Gesetz nennt drei Monate (§ 28 Abs. 3 PTAG), die Verordnung vier (§ 18c Abs. 1 PTA-APrV): beim LPH erfragen.',
  },
  {
    laws: ['EURAG'],
    receipt: '§ 16a Abs. 1 Satz 1 EuRAG',
    decision: { months: 4, citation: '§ 16a Abs. 1 Satz 3 EuRAG' },
    soon: null,
    examinations: [
      {
        ...{ from: 'choice', measures: ['aptitudeTest'], citation: '' },
        check: 'Für die Eignungsprüfung nennt das EuRAG keine Frist: den Termin beim Prüfungsamt erfragen.',
      },
    ],
    check: null,
  },
];

/** Read in the acts and ordinances themselves. */
const READ: DatedRow = {
  ...{ validFrom: null, validTo: null, source: 'HEALTH-LAW' },
  ...{ checkedOn: '2026-04-18', verified: true },
};
const openly = (check: string): DatedRow => ({
  ...{ validFrom: null, validTo: null, source: 'HEALTH-LAW' },
  ...{ checkedOn: null, verified: false, check },
});

/** A row that is read, unless something speaks for looking again. */
const dated = (...checks: readonly (string | null | undefined)[]): DatedRow => {
  const said = checks.filter((check) => typeof check === 'string');
  return said.length === 0 ? READ : openly(said.join(' '));
};

/** A period without what is the same in all of them; `kind` and case as in the clock’s rules. */
interface Told extends DatedRow {
  readonly kind: 'receipt' | 'decision' | 'examination';
  readonly laws: readonly LawCode[];
  readonly european: boolean | null;
  readonly accelerated: boolean;
  readonly period: Period;
  readonly citation: string;
  readonly from?: 'choice' | 'decision' | 'arrival';
  readonly measures?: readonly Measure[];
}

const months = (count: number): Period => ({ count, unit: 'month' });

function toldBy({ laws, receipt, decision, europe, soon, examinations, check }: HealthLaw): Told[] {
  const one = { laws, european: null, accelerated: false } as const;
  const row = dated(check);
  return [
    ...(receipt === null
      ? []
      : [{ ...one, kind: 'receipt' as const, period: months(1), citation: receipt, ...row }]),
    {
      ...{ ...one, european: europe ? false : null, kind: 'decision', period: months(decision.months) },
      ...{ citation: decision.citation, ...row },
    },
    ...(europe
      ? [
          {
            ...{ ...one, european: true, kind: 'decision' as const, period: months(europe.months) },
            ...{ citation: europe.citation, ...dated(europe.which, check) },
          },
        ]
      : []),
    ...(soon === null
      ? []
      : [
          {
            ...{ ...one, accelerated: true, kind: 'decision' as const, period: months(2) },
            ...{ citation: soon, ...row },
          },
        ]),
    ...examinations.map(({ from, measures, citation, check: open }) => ({
      ...{ ...one, kind: 'examination' as const, period: months(6), citation },
      ...{ from, measures, ...dated(open, check) },
    })),
  ];
}

export const toldByHealthLaw: readonly Told[] = healthPeriods.flatMap(toldBy);
