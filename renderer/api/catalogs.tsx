import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalogs, shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { type Check, checksOf } from '#shared/catalogs/checks.ts';
import { overlay } from '#shared/catalogs/overlay.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';
import { fundingName } from '#shared/funding/fundingWords.ts';
import type { FundingCode } from '#shared/funding/instrument.ts';
import { type OutcomeRow, outcomeOf, outcomeRef } from '#shared/recognition/outcomeCatalog.ts';
import type { ProcedureResult } from '#shared/recognition/procedureEvent.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useRead } from './calls.ts';

const Shown = createContext<Catalogs>(shippedCatalogs);

const none: readonly OwnRow[] = [];

/** The office's own rows, as they are stored. */
export const useOwnRows = (): readonly OwnRow[] => useRead('catalogs.get', {}).data?.rows ?? none;

/** Makes the catalogues once for all pages; nothing is shown before the office's rows are there. */
export function CatalogsProvider({ children }: { readonly children: ReactNode }) {
  const read = useRead('catalogs.get', {});
  const rows = read.data?.rows ?? none;
  const day = today();
  const catalogs = useMemo(() => overlay(rows, day), [rows, day]);
  // A file that cannot be read shows itself on every page; ours are better than none.
  if (read.isPending) return null;
  return <Shown value={catalogs}>{children}</Shown>;
}

/** What the rules look up, with the office's corrections. */
export const useCatalogs = (): Catalogs => useContext(Shown);

/** The name of an occupation for lists and headings; a code nobody knows any more stands for itself. */
export function useOccupationName(): (code: string) => string {
  const { occupations } = useCatalogs();
  return (code) => occupations.find(code)?.neutral ?? code;
}

/** What an instrument that pays is called, ours or one of the office. */
export function useFundingName(): (code: FundingCode) => string {
  const { t } = useTranslation();
  const { funding } = useCatalogs();
  return (code) => fundingName(code, funding, today(), ({ key }) => t(`recognition.${key}`));
}

interface Outcomes {
  name(code: ProcedureResult): string;
  /** What it means, in a simple sentence. */
  meaning(code: ProcedureResult): string;
  /** What is to be looked up before it is relied on; nothing where somebody has. */
  checks(code: ProcedureResult | null): readonly Check[];
}

/** How procedures end, in the office's words; an outcome whose row has ended keeps its last ones. */
export function useOutcomes(): Outcomes {
  const language = useDateLanguage();
  const { outcomes } = useCatalogs();
  const row = (code: ProcedureResult): OutcomeRow | undefined => outcomeOf(code, today(), outcomes);
  return {
    name: (code) => row(code)?.name[language] ?? code,
    meaning: (code) => row(code)?.meaning[language] ?? '',
    checks: (code) => {
      const found = code === null ? undefined : row(code);
      return found ? checksOf(found, today(), outcomeRef(found.code)) : [];
    },
  };
}
