import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type Course, coursesOf, hasMoved } from '#shared/assessment/progress.ts';
import { skillNames } from '#shared/catalogs/languageLevels.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { CourseChart } from './CourseChart.tsx';
import { printOnly } from './printOnly.ts';
import classes from './progress.module.css';
import { useItemWords } from './useItemWords.ts';

export interface State {
  /** „01.02.2026“, „heute“. */
  readonly name: string;
  readonly facts: Assessment;
}

interface Drawn {
  readonly course: Course;
  /** What it is called below its language, or alone. */
  readonly name: string;
  /** „A1 (01.02.2026), B1 (heute)“, by who says so. */
  readonly told: string;
}

/** Levels and strengths through the released states to today, drawn and in words. `states`: the oldest first. */
export function ProgressCharts({ states }: { readonly states: readonly State[] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = useItemWords();
  const headOf = ({ part, key }: Course): string =>
    words(part, part === 'languageSkill' ? { language: key } : { competence: key });
  const skillOf = ({ skill }: Course): string =>
    skill === null ? t('progress.overall') : skillNames[skill][language];
  const wholeName = (course: Course): string =>
    course.skill === null ? headOf(course) : `${headOf(course)}: ${skillOf(course)}`;
  const days = states.map(({ name }) => name);
  const told = ({ series }: Course): string =>
    series
      .map(({ by, values }) => {
        const points = values
          .map((value, at) =>
            t('progress.point', { value: value ?? t('progress.unknown'), on: days[at] ?? '' }),
          )
          .join(', ');
        return by === 'level' ? points : `${t(`assessment.${by}`)}: ${points}`;
      })
      .join('; ');
  const courses = coursesOf(states.map(({ facts }) => facts));
  const [moved, same] = [courses.filter(hasMoved), courses.filter((course) => !hasMoved(course))];
  const languages = Map.groupBy(
    moved.filter(({ part }) => part === 'languageSkill'),
    ({ key }) => key,
  );
  const strengths = moved.filter(({ part }) => part === 'strengths');
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
        {moved.some(({ series }) => series.some(({ by }) => by === 'self')) && ` ${t('progress.legend')}`}
      </p>
      {[...languages].map(([key, of]) => (
        <section key={key} className={classes.group}>
          <h4 className={classes.name}>{of[0] && headOf(of[0])}</h4>
          <Charts
            drawn={of.map((course) => ({
              ...{ course, name: skillOf(course), told: `${wholeName(course)}: ${told(course)}` },
            }))}
          />
        </section>
      ))}
      {strengths.length > 0 && (
        <section className={classes.group}>
          <h4 className={classes.name}>{t('assessment.strengths')}</h4>
          <Charts
            drawn={strengths.map((course) => ({
              ...{ course, name: headOf(course), told: `${headOf(course)}: ${told(course)}` },
            }))}
          />
        </section>
      )}
      {moved.length === 0 && <p className={classes.soft}>{t('progress.nothingMoved')}</p>}
      {same.length > 0 && (
        <p className={classes.soft}>{t('progress.same', { what: same.map(wholeName).join(', ') })}</p>
      )}
    </figure>
  );
}

/** Each drawn, and below it in figures. */
function Charts({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {drawn.map(({ course, name, told }) => (
        <li key={`${course.key}-${course.skill}`} className={classes.course}>
          <span>{name}</span>
          <CourseChart course={course} label={told} />
          <span className={classes.soft}>
            {course.series.map((one) => (
              <span key={one.by} className={classes.line}>
                {one.by !== 'level' && `${t(`assessment.${one.by}`)}: `}
                {one.values.map((value) => value ?? t('progress.unknown')).join(' → ')}
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
