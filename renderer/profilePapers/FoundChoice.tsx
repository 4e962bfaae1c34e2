import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Wish } from '#shared/profilePapers/calls.ts';
import type { FoundLine } from '#shared/profilePapers/found.ts';
import { useRead } from '../api/calls.ts';
import classes from './profilePapers.module.css';

interface Props {
  readonly clientId: string;
  /** As the paper is made from. */
  readonly wish: Wish;
  /** What is left off now; the paper follows a moment later. */
  readonly without: readonly FoundLine[];
  onChange(without: FoundLine[]): void;
}

/** What a talk has found, line by line: what is not for the sheet is taken off it. */
export function FoundChoice({ clientId, wish, without, onChange }: Props) {
  const { t } = useTranslation();
  const asked = useRead('profilePapers.review', { clientId, wish }, { keepPrevious: true });
  if (!asked.data) return null;
  const { found } = asked.data;
  if (found.length === 0) return <p className={classes.soft}>{t('profilePapers.nothingFound')}</p>;
  return (
    <Checkbox.Group
      label={t('profilePapers.found')}
      value={found.filter((line) => !without.includes(line))}
      onChange={(kept) => onChange(found.filter((line) => !kept.includes(line)))}
    >
      <div className={classes.ticks}>
        {found.map((line) => (
          <Checkbox key={line} value={line} label={t(`profilePapers.foundLines.${line}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
