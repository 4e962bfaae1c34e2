import { useContext } from 'react';
import type { Run } from '#shared/letters/letter.ts';
import { marksOfRun } from '#shared/letters/marks.ts';
import { spansOf } from '#shared/letters/spans.ts';
import { keyed } from './keyed.ts';
import styles from './letterPaper.module.css';
import { PaperMarks } from './PaperMarks.tsx';

interface SpansProps {
  readonly runs: readonly Run[];
}

/** Runs of text; those of a sentence to be looked at are shaded on the screen. */
export function Spans({ runs }: SpansProps) {
  const marks = useContext(PaperMarks);
  if (marks.length === 0) return <Plain runs={runs} />;
  return keyed(runs).map(({ key, value: run }) =>
    marksOfRun(marks, run).length === 0 ? (
      <Plain key={key} runs={[run]} />
    ) : (
      <mark key={key} className={styles.marked}>
        <Plain runs={[run]} />
      </mark>
    ),
  );
}

/** What runs right to left is isolated (`bdi`), so that numbers beside it keep their place. */
function Plain({ runs }: SpansProps) {
  return keyed(spansOf(runs)).map(({ key, value: span }) => {
    const text = span.bold ? <b>{span.text}</b> : span.text;
    if (span.rtl) {
      return (
        <bdi key={key} dir="rtl" lang={span.lang}>
          {text}
        </bdi>
      );
    }
    return (
      <span key={key} lang={span.lang}>
        {text}
      </span>
    );
  });
}
