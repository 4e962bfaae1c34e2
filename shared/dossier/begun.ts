import { paidOnce } from '../funding/costKinds.ts';
import { type CostLine, expectedCosts } from '../funding/expectedCosts.ts';
import type { FundingCode } from '../funding/instrument.ts';
import { firstDay } from '../funding/spending.ts';
import { germanDate } from '../letters/germanDate.ts';
import { presentApplication } from '../recognition/rounds.ts';
import { type CostRow, expectedRows, spentRows } from './costs.ts';
import { candidateOf, type DossierFacts, progress } from './facts.ts';
import type { PaperKind } from './kinds.ts';

/** Which money a paper asks for. */
export const fundedBy: Readonly<Partial<Record<PaperKind, FundingCode>>> = {
  costRequest: 'budget',
  grantSheet: 'recognitionGrant',
};

export const appliedOn = ({ application }: Pick<DossierFacts, 'application'>): string | null =>
  presentApplication(application.procedure.events)?.on ?? null;

const HERE: ReadonlySet<string> = new Set(['translated', 'submitted']);

const translations = (facts: Pick<DossierFacts, 'application'>, fits: (state: string) => boolean): string =>
  progress(facts)
    .filter(
      ({ required, held }) => required.translation !== 'none' && held !== null && fits(held.translation),
    )
    .map(({ required }) => required.words.name.de)
    .join(', ');

/**
 * What has been applied for, ordered or paid already, each as one German clause. Whoever pays only for what comes
 * later must know it, and no paper may deny it: § 324 (1) SGB III, and the guideline of the Anerkennungszuschuss.
 */
export function begunTexts(facts: Pick<DossierFacts, 'application' | 'money'>): string[] {
  const applied = appliedOn(facts);
  const ordered = translations(facts, (state) => state === 'translationOrdered');
  const done = translations(facts, (state) => HERE.has(state));
  const spent = spentRows(facts.money.spending.filter((one) => firstDay(one) !== null));
  return [
    ...(applied === null ? [] : [`Antrag bei der Stelle gestellt am ${germanDate(applied)}`]),
    ...(ordered === '' ? [] : [`Übersetzung beauftragt: ${ordered}`]),
    ...(done === '' ? [] : [`Übersetzung liegt vor: ${done}`]),
    ...spent.map(({ label, arisen }) => `${label}, ${arisen}`),
  ];
}

/** The translations nobody has ordered yet; what they cost of all. */
function openTranslations({ application, way, catalogs, date }: DossierFacts): CostLine | undefined {
  const held = application.held.map((row) =>
    row.translation === 'translationOrdered' ? { ...row, translation: 'translated' as const } : row,
  );
  const { required } = application;
  const lines = expectedCosts({ way, required, held, measures: [], german: null, on: date }, catalogs);
  return lines.find(({ kind }) => kind === 'translation');
}

/** Due on the day one applies. */
const WITH_APPLYING: readonly string[] = ['fee', 'analysis'];

/** What an instrument is for and has not arisen yet: all that can still be asked for. */
export function openRows(facts: DossierFacts, code: FundingCode): CostRow[] {
  const covers = candidateOf(facts, code)?.covers ?? [];
  const { outlook, spending } = facts.money;
  const applied = appliedOn(facts) !== null;
  const begun = new Set(spending.filter((one) => firstDay(one) !== null).map(({ kind }) => kind));
  const lines = outlook.lines
    .filter(({ kind }) => covers.includes(kind))
    .flatMap((line) => {
      if (line.kind === 'translation') return openTranslations(facts) ?? [];
      const ordered = paidOnce.includes(line.kind) && begun.has(line.kind);
      return ordered || (applied && WITH_APPLYING.includes(line.kind)) ? [] : [line];
    });
  return expectedRows(lines);
}
