import { type CSSProperties, useMemo, useRef } from 'react';
import { margins, textHeight, textWidth } from '#shared/letters/din5008.ts';
import { screenFonts } from '#shared/letters/fonts.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { PaperMark } from '#shared/letters/marks.ts';
import { listIndentMm, signatureGapPt, termIndentMm, typographyOf } from '#shared/letters/typography.ts';
import { zonesOf } from '#shared/letters/zones.ts';
import { flowOf } from './flow.ts';
import styles from './letterPaper.module.css';
import { mm, pt } from './measures.ts';
import { PageFrame } from './PageFrame.tsx';
import { PageOneZones } from './PageOneZones.tsx';
import { PaperMarks } from './PaperMarks.tsx';
import { Pieces } from './Pieces.tsx';
import { usePages, whole } from './usePages.ts';

interface LetterPaperProps {
  readonly letter: Letter;
  /** What is to be looked at where it stands. */
  readonly marks?: readonly PaperMark[];
}

const none: readonly PaperMark[] = [];

/**
 * A letter as sheets of A4 in true millimetres, on the screen and in print: the same model, measures and
 * page breaks as the DOCX. The paper is white whatever the window's colours are.
 */
export function LetterPaper({ letter, marks = none }: LetterPaperProps) {
  const column = useRef<HTMLDivElement>(null);
  const flow = useMemo(() => flowOf(letter), [letter]);
  const top = letter.kind === 'letter' ? zonesOf(letter).bodyTop : margins.top + sheetTitleGap;
  const pages = usePages(column, flow, { first: textHeight - (top - margins.top), other: textHeight });
  return (
    <article
      className={styles.paper}
      lang={letter.language}
      aria-label={letter.title}
      style={typeVariables(letter)}
    >
      <div ref={column} className={`${styles.text} ${styles.column}`} style={{ width: mm(textWidth) }} inert>
        <Pieces letter={letter} flow={flow} parts={whole(flow)} />
      </div>
      <PaperMarks value={marks}>
        {pages.map((parts, index) => (
          <PageFrame key={parts[0]?.piece ?? 0} letter={letter} number={index + 1} total={pages.length}>
            {index === 0 && letter.kind === 'letter' && <PageOneZones letter={letter} />}
            <div
              className={styles.text}
              dir={letter.direction}
              style={{
                marginLeft: mm(margins.left),
                width: mm(textWidth),
                paddingTop: mm(index === 0 ? top : margins.top),
              }}
            >
              <Pieces letter={letter} flow={flow} parts={parts} />
            </div>
          </PageFrame>
        ))}
      </PaperMarks>
    </article>
  );
}

/** Above the title of a sheet, millimetres. */
const sheetTitleGap = 2;

function typeVariables(letter: Letter): CSSProperties {
  const type = typographyOf(letter.kind);
  const variables: Record<string, string> = {
    '--body': pt(type.bodyPt),
    '--line': pt(type.linePt),
    '--paragraph-gap': pt(type.paragraphGapPt),
    '--title': pt(type.titlePt),
    '--title-line': pt(type.titleLinePt),
    '--title-gap': pt(type.titleGapPt),
    '--heading2': pt(type.heading2Pt),
    '--heading3': pt(type.heading3Pt),
    '--heading-line': pt(type.headingLinePt),
    '--heading-before': pt(type.headingBeforePt),
    '--heading-after': pt(type.headingAfterPt),
    '--cell': pt(type.cellPt),
    '--cell-line': pt(type.cellLinePt),
    '--item-gap': pt(type.itemGapPt),
    '--list-indent': mm(listIndentMm[letter.kind]),
    '--term-indent': mm(termIndentMm[letter.kind]),
    '--signature-gap': pt(signatureGapPt),
    '--lead': pt((type.linePt - type.bodyPt * 1.149) / 2),
  };
  return { ...variables, fontFamily: screenFonts };
}
