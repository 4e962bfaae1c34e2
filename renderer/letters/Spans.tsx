import type { Run } from '#shared/letters/letter.ts';
import { spansOf } from '#shared/letters/spans.ts';
import { keyed } from './keyed.ts';

interface SpansProps {
  readonly runs: readonly Run[];
}

/** Runs of text. What runs right to left is isolated (`bdi`), so that numbers beside it keep their place. */
export function Spans({ runs }: SpansProps) {
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
