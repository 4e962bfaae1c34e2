import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '#shared/letters/letter.ts';
import { marksOfText, type PaperMark } from '#shared/letters/marks.ts';
import styles from './letterPaper.module.css';

/** Of the paper that is shown; nothing is marked where nobody has said what. */
export const PaperMarks = createContext<readonly PaperMark[]>([]);

interface Props {
  /** The texts of one piece of the paper. */
  readonly runs?: readonly Run[];
  /** Instead of texts: the address. */
  readonly address?: boolean;
}

/** A sign in the margin beside what is to be looked at, with what is the matter. Takes no room and is never printed. */
export function MarginMark({ runs = [], address = false }: Props) {
  const { t } = useTranslation();
  const all = useContext(PaperMarks);
  const marks = address ? all.filter((mark) => mark.address) : marksOfText(all, runs);
  if (marks.length === 0) return null;
  const said = marks.map(({ kind, text }) => `${t(`letterDesk.marks.${kind}`)}: ${text}`).join('\n');
  return (
    <span className={styles.marginMark} role="img" aria-label={said} title={said} data-margin-mark>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M10 3 18 17H2Z M10 8v4 M10 14.4v.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
