import { memo } from 'react';
import { Link } from 'react-router';
import { caseStatusNames } from '#shared/cases/codes.ts';
import type { ClientRow } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useOccupationName } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import long from '../ui/longTable.module.css';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ageText } from './age.ts';
import classes from './people.module.css';

interface Props {
  readonly index: number;
  readonly start: number;
  readonly row: ClientRow | undefined;
  onFocus(index: number): void;
}

/** One person in the list. The link covers the whole row, so that a click anywhere opens the file. */
export const PersonRow = memo(function PersonRow({ index, start, row, onFocus }: Props) {
  const language = useDateLanguage();
  const occupationName = useOccupationName();
  const place = { transform: `translateY(${start}px)` };
  const attributes = {
    className: `${long.row} ${classes.row}`,
    style: place,
    'aria-rowindex': index + 2,
    'data-index': index,
  };
  if (!row) {
    return (
      <tr {...attributes}>
        <td className={long.cell}>…</td>
      </tr>
    );
  }
  const age = ageText(row.birthDate);
  return (
    <tr {...attributes}>
      <td className={long.cell} data-column="name">
        <Link
          className={`${long.link} ${classes.link}`}
          to={paths.person(row.id)}
          tabIndex={-1}
          onFocus={() => onFocus(index)}
          title={displayName(row, 'familyFirst')}
        >
          <Foreign text={displayName(row, 'familyFirst')} className={classes.name} />
          {row.originalName !== null && <Foreign text={row.originalName} className={classes.original} />}
        </Link>
      </td>
      <td className={long.cell} data-column="number">
        {row.number}
      </td>
      <td className={long.cell} data-column="birth">
        {row.birthDate !== null && formatPartialDate(row.birthDate, language, 'short')}
        {age !== null && <span className={classes.soft}> ({age})</span>}
      </td>
      <td className={long.cell} data-column="town">
        {row.town}
      </td>
      <td className={long.cell} data-column="status">
        {row.status !== null && caseStatusNames[row.status][language]}
      </td>
      <td className={long.cell} data-column="goal">
        {row.occupation !== null && occupationName(row.occupation)}
      </td>
      <td className={long.cell} data-column="lastContact">
        {row.lastContactOn !== null && formatPartialDate(row.lastContactOn, language, 'short')}
      </td>
    </tr>
  );
});
