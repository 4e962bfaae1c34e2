import { isVisible } from '#shared/questionnaire/condition.ts';
import type { Section as FormSection } from '#shared/questionnaire/definition.ts';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { GroupPart } from './GroupPart.tsx';
import { useSheet } from './sheetSource.ts';

interface Props {
  readonly section: FormSection;
}

/** The questions of a section that are asked now, neighbours that are no groups in one grid. */
export function SectionPart({ section }: Props) {
  const of = useSheet();
  const asked = section.questions.filter(({ key }) =>
    isVisible(of.definition, of.sheet, key, null, of.allowed),
  );
  const runs: (typeof asked)[] = [];
  for (const element of asked) {
    const last = runs.at(-1);
    if (element.kind !== 'group' && last?.[0] && last[0].kind !== 'group') last.push(element);
    else runs.push([element]);
  }
  return runs.map((run) => (
    <div key={run[0]?.key}>
      {run[0]?.kind === 'group' ? (
        <GroupPart group={run[0]} />
      ) : (
        <FieldGrid>
          {run.map(
            (question) =>
              question.kind !== 'group' && (
                <AskedQuestion key={question.key} question={question} item={null} />
              ),
          )}
        </FieldGrid>
      )}
    </div>
  ));
}
