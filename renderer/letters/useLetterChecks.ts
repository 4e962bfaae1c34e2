import { type Check, uniqueChecks } from '#shared/catalogs/checks.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { addressedParts } from '#shared/letters/coverChecks.ts';
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

/**
 * What a letter stands on and nobody has looked up: the address it goes to, the law and the measure it cites; of a
 * paper of a set all that the set's rules say, also what the stored facts have against it.
 */
export function useLetterChecks(info: LetterInfo, letter: Letter): Found {
  const { authority, applicationId, kind, recommendationId } = info;
  const catalogs = useCatalogs();
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
  const ofSet = useOfSet(info);
  const { way = null, occupation = '' } = application.data ?? {};
  const parts =
    authority === null
      ? null
      : addressedParts({ authority, way, occupation, cites: kind === 'cover' }, catalogs, today());
  if (!parts) return { ...measure, checks: uniqueChecks([...measure.checks, ...ofSet]) };
  const { address, ofWay, law, cited } = parts;
  return {
    checks: uniqueChecks([...address, ...ofWay, ...law, ...ofSet]),
    marks: [
      ...addressMarks(address),
      ...wordMarks(cited?.receipt ?? '', law),
      ...wordMarks(cited?.otherProcedures ?? '', law),
    ],
  };
}

function useOfSet({ id, dossierId }: LetterInfo): readonly Check[] {
  const dossier = useRead('dossier.get', { id: dossierId ?? '-' }, { enabled: dossierId !== null });
  return dossier.data?.papers.find(({ info }) => info.id === id)?.checks ?? [];
}
