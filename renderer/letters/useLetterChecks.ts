import { type Check, checksOf } from '#shared/catalogs/checks.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { lawReference } from '#shared/letters/lawReferences.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { addressMarks, factMarks, type PaperMark, wordMarks } from '#shared/letters/marks.ts';
import { checksOfMeasure } from '#shared/recommendations/measures.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { today } from '../ui/today.ts';

interface Found {
  readonly checks: readonly Check[];
  /** Where on the paper they belong. */
  readonly marks: readonly PaperMark[];
}

/** The measure of a recommendation, as its sentence in the letter cites it. */
export function useMeasureChecks(measure: string | null, letter: Letter | undefined): Found {
  const { measures } = useCatalogs();
  const row = measure === null ? undefined : measures.find(measure);
  if (!row || !letter) return { checks: [], marks: [] };
  const checks = checksOfMeasure(row, today());
  return { checks, marks: factMarks(letter, 'recommendation.measure', checks) };
}

/** What a letter stands on and nobody has looked up: the address it goes to, the law and the measure it cites. */
export function useLetterChecks(info: LetterInfo, letter: Letter): Found {
  const { authority, applicationId, kind, recommendationId } = info;
  const { authorities, occupations } = useCatalogs();
  const application = useRead(
    'recognition.get',
    { id: applicationId ?? '-' },
    { enabled: applicationId !== null && authority !== null },
  );
  const recommendation = useRead(
    'recommendations.get',
    { id: recommendationId ?? '-' },
    { enabled: recommendationId !== null },
  );
  const measure = useMeasureChecks(recommendation.data?.recommendation.measure ?? null, letter);
  const found = authority === null ? undefined : authorities.find(authority);
  if (!found) return measure;
  const { way = null, occupation = '' } = application.data ?? {};
  const regulated = occupations.find(occupation)?.regulation === 'regulated';
  const cited = kind === 'cover' && way ? lawReference(way.law.family, regulated, today()) : null;
  const address = checksOf(found, today(), { catalog: 'authorities', code: found.code });
  const law = cited ? checksOf(cited, today()) : [];
  return {
    checks: [...address, ...(way?.checks ?? []).filter(({ row }) => row?.catalog === 'laws'), ...law],
    marks: [
      ...addressMarks(address),
      ...wordMarks(cited?.receipt ?? '', law),
      ...wordMarks(cited?.otherProcedures ?? '', law),
    ],
  };
}
