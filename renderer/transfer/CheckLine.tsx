import { NativeSelect } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/clients/personName.ts';
import { refusesRow } from '#shared/transfer/person.ts';
import { type CheckedRow, type Choice, choices } from '#shared/transfer/transfer.ts';
import long from '../ui/longTable.module.css';
import { Foreign } from '../ui/PersonName.tsx';
import classes from './check.module.css';
import type { Column } from './useColumns.ts';

interface Props {
  readonly index: number;
  readonly row: CheckedRow | undefined;
  readonly place: CSSProperties;
  /** Which columns of the file are shown. */
  readonly columns: readonly Column[];
  readonly heading: (column: number) => string;
  readonly choice: Choice;
  readonly onChoose: (row: number, choice: Choice) => void;
}

/** One row of the file: what becomes of it, who it would be, and its cells with what is wrong in them. */
export function CheckLine({ index, row, place, columns, heading, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const attributes = { className: `${long.row} ${classes.row}`, style: place, 'aria-rowindex': index + 2 };
  if (!row) {
    return (
      <tr {...attributes}>
        <td>…</td>
      </tr>
    );
  }
  const name = displayName(row, 'familyFirst');
  const broken = row.problems.find(({ code }) => code === 'broken');
  return (
    <tr {...attributes} data-state={row.state}>
      <td>{row.line}</td>
      <td>
        <Outcome row={row} heading={heading} choice={choice} onChoose={onChoose} />
      </td>
      <td title={name}>
        {name === '' ? (
          <span className={classes.soft}>{t('transfer.check.nameless')}</span>
        ) : (
          <Foreign text={name} />
        )}
      </td>
      {broken ? (
        // Cut into cells it would say what nobody has written: the line as it stands.
        <Cell row={row} column={broken.column} text={row.cells[0] ?? ''} wide />
      ) : (
        columns.map(({ at }, nth) => <Cell key={at} row={row} column={at} text={row.cells[nth] ?? ''} />)
      )}
    </tr>
  );
}

interface CellProps {
  readonly row: CheckedRow;
  readonly column: number;
  readonly text: string;
  /** Instead of all cells. */
  readonly wide?: boolean;
}

function Cell({ row, column, text, wide }: CellProps) {
  const { t } = useTranslation();
  const problem = row.problems.find((one) => one.column === column);
  if (!problem) {
    return (
      <td title={text}>
        <Foreign text={text} />
      </td>
    );
  }
  const words = t(`transfer.problems.${problem.code}`);
  return (
    <td className={classes.wrong} title={`${text}\n${words}`} data-wide={wide}>
      <span className={classes.wrongText}>
        <Foreign text={text} />
      </span>
      <span className={classes.problem}>
        <IconAlertTriangle size={13} aria-hidden /> {words}
      </span>
    </td>
  );
}

type OutcomeProps = Pick<Props, 'heading' | 'choice' | 'onChoose'> & { readonly row: CheckedRow };

function Outcome({ row, heading, choice, onChoose }: OutcomeProps) {
  const { t } = useTranslation();
  const without = row.problems.filter(({ code }) => !refusesRow(code)).map(({ column }) => heading(column));
  const missing = without.length > 0 && t('transfer.check.without', { columns: without.join(', ') });
  if (row.state === 'refused') {
    const why = row.problems.find(({ code }) => refusesRow(code));
    const words = why ? t(`transfer.problems.${why.code}`) : '';
    return (
      <span className={classes.outcome} title={words}>
        <strong>{t('transfer.check.refused')}</strong>
        <span>{words}</span>
      </span>
    );
  }
  if (row.state !== 'likely' || !row.likely) {
    return (
      <span className={classes.outcome} title={missing || undefined}>
        <span>{t('transfer.check.fresh')}</span>
        {missing && <span className={classes.warn}>{missing}</span>}
      </span>
    );
  }
  const { likely } = row;
  const who =
    likely.line === null
      ? t('transfer.check.whoOffice', { name: displayName(likely, 'familyFirst'), number: likely.number })
      : t('transfer.check.whoLine', { line: likely.line });
  const words = t(`transfer.check.likely.${likely.reason}`, { who });
  return (
    <span className={classes.outcome} title={[words, missing].filter(Boolean).join('\n')}>
      <NativeSelect
        size="xs"
        aria-label={t('transfer.check.choiceOf', { line: row.line })}
        value={choice}
        data={choices.map((value) => ({ value, label: t(`transfer.check.choices.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChoose(row.row, choices.find((one) => one === currentTarget.value) ?? 'skip')
        }
      />
      <span className={classes.warn}>{words}</span>
    </span>
  );
}
