import type { ReactNode } from 'react';
import { margins, page } from '#shared/letters/din5008.ts';
import { footRows } from '#shared/letters/foot.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { letterhead } from '#shared/letters/letterhead.ts';
import { zoneType } from '#shared/letters/typography.ts';
import { paperWords } from '#shared/letters/words.ts';
import { keyed } from './keyed.ts';
import styles from './letterPaper.module.css';
import { mm, typeStyle } from './measures.ts';

interface PageFrameProps {
  readonly letter: Letter;
  readonly number: number;
  readonly total: number;
  readonly children: ReactNode;
}

type Place = Pick<PageFrameProps, 'letter' | 'number' | 'total'>;

function pageOf({ letter, number, total }: Place): string {
  const { page: word, of } = paperWords(letter);
  return `${word} ${number} ${of} ${total}`;
}

/** One sheet of A4 with its head and foot. */
export function PageFrame({ letter, number, total, children }: PageFrameProps) {
  return (
    <section
      className={styles.page}
      data-page={number}
      aria-label={pageOf({ letter, number, total })}
      style={{ width: mm(page.width), minHeight: mm(page.height) }}
    >
      <div
        className={styles.head}
        style={{ left: mm(margins.left), right: mm(margins.right), top: mm(margins.header) }}
      >
        {number === 1 ? (
          <Letterhead letter={letter} />
        ) : (
          <Continuation letter={letter} number={number} total={total} />
        )}
      </div>
      {children}
      <Foot letter={letter} />
    </section>
  );
}

function Letterhead({ letter }: Pick<PageFrameProps, 'letter'>) {
  return keyed(letterhead(letter)).map(({ key, value: line }) => (
    <div
      key={key}
      style={{ ...typeStyle(line.sizePt, line.linePt), fontWeight: line.bold ? 'bold' : 'normal' }}
    >
      {line.text}
    </div>
  ));
}

function Continuation({ letter, number, total }: Place) {
  return (
    <div className={styles.continuation} data-continuation={number}>
      <span style={typeStyle(zoneType.continuationPt, zoneType.continuationLinePt)}>
        {letter.sender.name}
      </span>
      <span style={typeStyle(zoneType.continuationPt, zoneType.continuationLinePt)}>
        {pageOf({ letter, number, total })}
      </span>
    </div>
  );
}

function Foot({ letter }: Pick<PageFrameProps, 'letter'>) {
  const rows = footRows(letter);
  if (rows.length === 0) return null;
  return (
    <div
      className={styles.foot}
      style={{ left: mm(margins.left), right: mm(margins.right), bottom: mm(margins.footer) }}
    >
      {keyed(letter.sender.footer).map((column) => (
        <div key={column.key}>
          {keyed(rows).map(({ key, value }) => (
            <div
              key={key}
              className={styles.footLine}
              style={typeStyle(zoneType.footerPt, zoneType.footerLinePt)}
            >
              {value[Number(column.key)]}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
