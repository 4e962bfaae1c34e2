import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type Course, coursesOf, hasMoved, type Series } from '#shared/assessment/progress.ts';
import { CourseChart } from './CourseChart.tsx';
import { printOnly } from './printOnly.ts';
import classes from './progress.module.css';
import { useItemWords } from './useItemWords.ts';

export interface State {
  /** „01.02.2026“, „heute“. */
  readonly name: string;
  readonly facts: Assessment;
}

/** Levels and strengths through the released states to today, drawn and in words. `states`: the oldest first. */
export function ProgressCharts({ states }: { readonly states: readonly State[] }) {
  const { t } = useTranslation();
  const words = useItemWords();
  const nameOf = ({ part, key }: Course): string =>
    words(part, part === 'languageSkill' ? { language: key } : { competence: key });
  const shown = (value: Series['values'][number]): string => value ?? t('progress.unknown');
  const told = ({ series }: Course, days: readonly string[]): string =>
    series
      .map(({ by, values }) => {
        const points = values.map((value, at) =>
          t('progress.point', { value: shown(value), on: days[at] ?? '' }),
        );
        return by === 'level' ? points.join(', ') : `${t(`assessment.${by}`)}: ${points.join(', ')}`;
      })
      .join('; ');
  const courses = coursesOf(states.map(({ facts }) => facts));
  const [moved, same] = [courses.filter(hasMoved), courses.filter((course) => !hasMoved(course))];
  const days = states.map(({ name }) => name);
  if (courses.length === 0) return null;
  return (
    <figure className={classes.courses}>
      <figcaption className={classes.head}>
        <h3 className={classes.title}>{t('progress.title')}</h3>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => printOnly('progress')}
        >
          {t('progress.print')}
        </Button>
      </figcaption>
      <p className={classes.soft}>
        {t('progress.states', { states: days.join(' · ') })}
        {moved.some(({ part }) => part === 'strengths') && ` ${t('progress.legend')}`}
      </p>
      <ul className={classes.list}>
        {moved.map((course) => (
          <li key={`${course.part}-${course.key}`} className={classes.course}>
            <strong>{nameOf(course)}</strong>
            <CourseChart course={course} label={`${nameOf(course)}: ${told(course, days)}`} />
            <span className={classes.soft}>
              {course.series.map((one) => (
                <span key={one.by} className={classes.line}>
                  {one.by !== 'level' && `${t(`assessment.${one.by}`)}: `}
                  {one.values.map(shown).join(' → ')}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {moved.length === 0 && <p className={classes.soft}>{t('progress.nothingMoved')}</p>}
      {same.length > 0 && (
        <p className={classes.soft}>{t('progress.same', { what: same.map(nameOf).join(', ') })}</p>
      )}
    </figure>
  );
}
