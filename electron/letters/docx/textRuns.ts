import { TextRun } from 'docx';
import { documentFonts } from '#shared/letters/fonts.ts';
import type { Run } from '#shared/letters/letter.ts';
import { type Span, spansOf } from '#shared/letters/spans.ts';
import { halfPoints } from './units.ts';
import { windowsLanguage } from './windowsLanguage.ts';

export interface TextStyle {
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/**
 * Left-to-right mark: keeps digits and brackets after Arabic letters on their side (see `spansOf`). On every line:
 * „19053 Schwerin“ at the beginning of one would be turned round.
 */
const leftToRightMark = '\u200e';

export function textRuns(runs: readonly Run[], style: TextStyle = {}): TextRun[] {
  const spans = spansOf(runs);
  return spans.flatMap((span, index) => {
    const afterRtl = spans[index - 1]?.rtl === true && !span.rtl;
    return lineRuns(span, afterRtl ? leftToRightMark : '', style);
  });
}

export const textOf = (text: string, style: TextStyle = {}): TextRun[] => textRuns([{ text }], style);

/** One run per line of the span; a line break is a break, not a character. */
function lineRuns(span: Span, prefix: string, style: TextStyle): TextRun[] {
  const options = {
    ...(style.sizePt === undefined ? {} : { size: halfPoints(style.sizePt) }),
    ...(style.color === undefined ? {} : { color: style.color }),
    ...(span.bold || style.bold === true ? { bold: true } : {}),
    ...(span.rtl ? { rightToLeft: true } : {}),
    ...(span.script === 'text' ? {} : { font: fontOf(span) }),
    ...languageOf(span),
  };
  return span.text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...options,
        text: prefix + line,
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
}

function fontOf(span: Span) {
  const name = documentFonts[span.script];
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name };
}

function languageOf(span: Span) {
  if (span.lang === undefined) return {};
  const tag = windowsLanguage(span.lang);
  return { language: span.rtl ? { bidirectional: tag } : { value: tag } };
}
