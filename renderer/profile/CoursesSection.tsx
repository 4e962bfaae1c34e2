import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { courseDoubtsOf } from '#shared/profile/courseDoubts.ts';
import {
  breakReasonNames,
  courseKindRow,
  courseStageNames,
  entitlementNames,
  latestCourses,
} from '#shared/profile/germanCourse.ts';
import { Marked } from '../ui/Marked.tsx';
import { period } from '../ui/period.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { CourseFields } from './CourseFields.tsx';
import classes from './courses.module.css';
import { ItemList } from './ItemList.tsx';
import type { Item } from './useItemSource.ts';

type Course = Item<'germanCourse'>;

interface Props {
  readonly clientId: string;
  readonly items: readonly Course[];
}

/** Every German course there was, runs or is waited for: what runs first, then the latest. */
export function CoursesSection({ clientId, items }: Props) {
  const { t } = useTranslation();
  return (
    <ItemList
      clientId={clientId}
      kind="germanCourse"
      items={latestCourses(items)}
      title={t('courses.title')}
      add={t('courses.add')}
      empty={t('courses.empty')}
      summary={(course) => <Summary course={course} all={items} />}
      fields={(of) => <CourseFields of={of} />}
    />
  );
}

function Summary({ course, all }: { readonly course: Course; readonly all: readonly Course[] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { kind, stage, entitlement, entitledUntil, levelAimed, levelReached, breakReason } = course;
  const words = [
    kind === null ? t('courses.title') : courseKindRow(kind)?.name[language],
    course.provider,
    period(course.startedOn, course.endedOn, language),
    stage === null ? null : courseStageNames[stage][language],
    stage === 'broken' && breakReason !== null ? breakReasonNames[breakReason][language] : null,
    levelReached === null ? null : t('courses.reached', { level: levelReached }),
    levelReached === null && levelAimed !== null ? t('courses.aim', { level: levelAimed }) : null,
    entitlement === null || entitledUntil === null
      ? null
      : t('courses.entitledLine', {
          what: entitlementNames[entitlement][language],
          date: formatPartialDate(entitledUntil, language, 'short'),
        }),
  ];
  const doubts = courseDoubtsOf(course, all, today());
  return (
    <>
      <Marked text={words.filter(Boolean).join(' · ')} />
      {doubts.map((doubt) => (
        <span key={doubt} className={classes.doubt} data-hint={doubt === 'overlap' || undefined}>
          {doubt !== 'overlap' && <IconAlertTriangle size={14} aria-hidden />} {t(`courses.doubts.${doubt}`)}
        </span>
      ))}
    </>
  );
}
