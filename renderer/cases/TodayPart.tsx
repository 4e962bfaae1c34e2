import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayPart as Part } from '#shared/cases/ahead.ts';
import type { Output } from '#shared/contract/index.ts';
import { TodayLine } from './TodayLine.tsx';
import classes from './today.module.css';
import type { TodayDeeds } from './useTodayDeeds.ts';

interface Props {
  readonly part: Part;
  readonly content: Output<'cases.today'>['parts'][Part];
  readonly deeds: TodayDeeds;
  onLeave(id: string): void;
  onMore(): void;
}

/** One heading with its rows; says how many of how many when not all are shown. */
export function TodayPart({ part, content: { total, rows }, deeds, onLeave, onMore }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const cut = rows.length < total;
  return (
    <section aria-labelledby={id} className={classes.part} data-part={part}>
      <h2 id={id} className={classes.heading}>
        {t(`caseWork.parts.${part}`)}{' '}
        <span className={classes.soft}>
          {cut ? t('caseWork.counted', { shown: rows.length, total }) : total}
        </span>
      </h2>
      <ul className={classes.things}>
        {rows.map((row) => (
          <TodayLine key={row.id} part={part} row={row} deeds={deeds} onLeave={onLeave} />
        ))}
      </ul>
      {cut && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={onMore}>
          {t('caseWork.showMore')}
        </Button>
      )}
    </section>
  );
}
