import { ActionIcon, Badge } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import type { ProcedureRow } from '#shared/recognition/procedure.ts';
import { useOccupationName, useOutcomes } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import long from '../ui/longTable.module.css';
import { Foreign } from '../ui/PersonName.tsx';
import { tableStep } from '../ui/tableStep.ts';
import { useReminderLetter } from '../ui/useReminderLetter.ts';
import classes from './procedures.module.css';
import { useClockWords } from './useClockWords.ts';

const rowHeight = 44;
const columns = ['name', 'says', 'end', 'occupation', 'authority'] as const;

/** The procedures as a real table of which only the rows in sight exist. Arrow keys move, Enter opens. */
export function ProceduresTable({ rows }: { readonly rows: readonly ProcedureRow[] }) {
  const { t } = useTranslation();
  const letter = useReminderLetter();
  const [active, setActive] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const lines = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
    // The row with the focus stays, however far one scrolls away from it.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return seen.includes(active) ? seen : [...seen, active];
    },
  });
  useEffect(() => {
    if (!moved.current) return;
    lines.scrollToIndex(active);
    frame.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`)?.focus({ preventScroll: true });
  }, [active, lines]);

  const move = (event: KeyboardEvent): void => {
    const next = tableStep(event, active, lines);
    if (next === null) return;
    moved.current = true;
    setActive(Math.max(0, next));
  };
  return (
    <>
      <ErrorAlert error={letter.error} />
      <div ref={frame} className={long.frame}>
        <table className={long.table} aria-rowcount={rows.length + 1} aria-label={t('procedure.title')}>
          <thead className={long.head}>
            <tr className={`${long.row} ${classes.row}`} aria-rowindex={1}>
              {columns.map((column) => (
                <th key={column} scope="col" className={long.cell} data-column={column}>
                  {t(`procedure.list.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={long.body} style={{ height: lines.getTotalSize() }} onKeyDown={move}>
            {lines.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return row ? (
                <Line
                  key={row.id}
                  row={row}
                  letter={letter}
                  index={index}
                  start={start}
                  reachable={index === active}
                  onFocus={() => setActive(index)}
                />
              ) : null;
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface LineProps {
  readonly row: ProcedureRow;
  readonly letter: ReturnType<typeof useReminderLetter>;
  readonly index: number;
  readonly start: number;
  /** One row is reached by Tab, the others from it by the arrow keys. */
  readonly reachable: boolean;
  onFocus(): void;
}

/** The link covers the whole row, so that a click anywhere opens the undertaking. */
function Line({ row, letter, index, start, reachable, onFocus }: LineProps) {
  const { t } = useTranslation();
  const words = useClockWords();
  const occupationName = useOccupationName();
  const { id, occupation, qualificationTitle, authority, deadline } = row;
  const says = words.says(row);
  const { checks } = useOutcomes();
  // Without a deadline the sentence names the outcome.
  const unsure = deadline === null ? checks(row.result).length > 0 : !deadline.verified;
  return (
    <tr
      className={`${long.row} ${classes.row}`}
      style={{ transform: `translateY(${start}px)` }}
      aria-rowindex={index + 2}
      data-index={index}
      data-state={deadline?.state}
    >
      <td className={long.cell} data-column="name">
        <Link
          className={long.link}
          to={paths.recognition(id)}
          tabIndex={reachable ? 0 : -1}
          onFocus={onFocus}
        >
          <Foreign text={displayName(row, 'familyFirst')} className={classes.name} />
        </Link>
      </td>
      <td className={long.cell} data-column="says" title={says}>
        <span className={classes.words}>{says}</span>
        {unsure && (
          <Badge tt="none" size="sm" variant="light" color="amber" className={classes.unverified}>
            {t('recognitionPage.unverified')}
          </Badge>
        )}
      </td>
      <td className={long.cell} data-column="end">
        {deadline?.end != null && words.date(deadline.end)}
        {deadline?.state === 'overdue' && deadline.by === 'authority' && (
          <ActionIcon
            className={classes.ask}
            variant="subtle"
            tabIndex={reachable ? 0 : -1}
            aria-label={t('caseWork.askNamed', { name: displayName(row, 'familyFirst') })}
            title={t('procedure.ask')}
            loading={letter.isPending}
            onClick={() => void letter.write(id)}
          >
            <IconMail size={18} aria-hidden />
          </ActionIcon>
        )}
      </td>
      <td className={long.cell} data-column="occupation">
        {occupation === '' ? <Foreign text={qualificationTitle} /> : occupationName(occupation)}
      </td>
      <td className={long.cell} data-column="authority">
        {words.calledShort(authority) ?? t('recognitionPage.noAuthority')}
      </td>
    </tr>
  );
}
