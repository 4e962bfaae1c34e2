import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import long from '../ui/longTable.module.css';
import { tableStep } from '../ui/tableStep.ts';
import { PersonRow } from './PersonRow.tsx';
import classes from './people.module.css';
import type { People } from './usePeople.ts';

interface Props {
  readonly people: People;
  readonly rows: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The row that has or wants the focus; -1: the search field has it. */
  readonly active: number;
  onActive(index: number): void;
}

/** The people as a real table of which only the rows in sight exist. Arrow keys move, Enter opens. */
export function PeopleTable({ people, rows, frame, active, onActive }: Props) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  // Rows of the words before are about to go; the focus waits for the new ones.
  const ready =
    active >= 0 &&
    people.current &&
    people.row(active) !== undefined &&
    rows.getVirtualItems().some(({ index }) => index === active);
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active);
  }, [active, rows]);
  useEffect(() => {
    if (!ready) return;
    body.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`)?.focus({ preventScroll: true });
  }, [active, ready]);

  const move = (event: KeyboardEvent): void => {
    const next = tableStep(event, active, rows);
    if (next !== null) onActive(next);
    else if (event.key === 'Escape') onActive(-1);
  };

  const columns = ['name', 'number', 'birth', 'town', 'status', 'goal', 'lastContact'] as const;
  return (
    <div ref={frame} className={long.frame} data-stale={!people.current || undefined}>
      <table className={long.table} aria-rowcount={people.matching + 1} aria-label={t('clients.title')}>
        <thead className={long.head}>
          <tr className={`${long.row} ${classes.row}`} aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={long.cell} data-column={column}>
                {t(`clients.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} className={long.body} style={{ height: rows.getTotalSize() }} onKeyDown={move}>
          {rows.getVirtualItems().map(({ index, start }) => (
            <PersonRow key={index} index={index} start={start} row={people.row(index)} onFocus={onActive} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
