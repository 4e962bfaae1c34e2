import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { Foreign } from '../ui/PersonName.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { usePaperName } from '../ui/usePaperName.ts';
import classes from './papers.module.css';

interface Props {
  readonly paper: Paper;
  /** Where it was handed in, in words. */
  readonly used: readonly string[];
}

/** A paper in a line or two: what it is, where it stands, what is to be watched. */
export function PaperLine({ paper, used }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const name = usePaperName();
  const { type, title, state, translation, validUntil, scans, scanUntil, whereabouts } = paper;
  const day = (iso: string): string => formatPartialDate(iso, language, 'short');
  const lying = scans.filter(({ erasedOn }) => erasedOn === null).length;
  const facts = [
    ...(title === '' ? [] : [name.ofType(type)]),
    t(`recognition.documentState.${state}`),
    ...(translation === 'missing'
      ? []
      : [`${t('papers.fields.translation')}: ${t(`recognition.documentState.${translation}`)}`]),
    ...(whereabouts === null ? [] : [t(`papers.places.${whereabouts}`)]),
    ...used,
    ...(scans.length === 0 ? [] : [t('papers.scans', { count: scans.length })]),
  ];
  const expired = validUntil !== null && validUntil < today();
  const overdue = scanUntil !== null && lying > 0 && scanUntil < today();
  return (
    <span className={classes.words}>
      <Foreign text={name.of(paper)} className={classes.name} />
      <span className={classes.facts}>{facts.join('\u00a0· ')}</span>
      {(expired || overdue) && (
        <span className={classes.marks}>
          {expired && (
            <Badge tt="none" size="sm" variant="light" color="amber">
              {t('papers.expired', { date: day(validUntil) })}
            </Badge>
          )}
          {overdue && (
            <Badge tt="none" size="sm" variant="light" color="amber">
              {t('papers.overdue', { date: day(scanUntil) })}
            </Badge>
          )}
        </span>
      )}
    </span>
  );
}
