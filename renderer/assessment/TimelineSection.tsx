import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { habitOn } from '#shared/catalogs/habits.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { firstMonthOf, type Gap, gapsIn, monthsBetween } from '#shared/profile/gaps.ts';
import { stretchesOf } from '#shared/profile/way.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';

/** What is told of a life in work and training, month by month, and where nothing is. */
export function TimelineSection({ facts }: { readonly facts: Assessment }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { habits } = useCatalogs();
  const stretches = stretchesOf(facts);
  const [from, to] = [firstMonthOf(stretches, today()), today().slice(0, 7)];
  const gaps = gapsIn(stretches, today(), habitOn('leastGap', today(), habits));
  const month = (at: string): string => formatPartialDate(at, language, 'short');
  if (from === null)
    return (
      <Section title={t('assessment.timeline')}>
        <p className={classes.soft}>{t('assessment.timelineEmpty')}</p>
      </Section>
    );
  return (
    <Section title={t('assessment.timeline')}>
      <p className={classes.lead}>{t('assessment.timelineHelp')}</p>
      <Bar
        from={from}
        to={to}
        gaps={gaps}
        label={t('assessment.timelineText', { from: month(from), to: month(to), count: gaps.length })}
      />
      <p className={classes.ends} aria-hidden>
        <span>{month(from)}</span>
        <span>{month(to)}</span>
      </p>
      {gaps.length === 0 ? (
        <p className={classes.soft}>{t('assessment.noGaps')}</p>
      ) : (
        <>
          <ul className={classes.gaps}>
            {gaps.map((gap) => (
              <li key={gap.from}>
                {t('assessment.gap')} {t('assessment.gapLine', { from: month(gap.from), to: month(gap.to) })}
                <span className={classes.soft}>
                  {t('assessment.gapMonths', { count: monthsBetween(gap.from, gap.to) })}
                </span>
              </li>
            ))}
          </ul>
          <p className={classes.soft}>{t('assessment.addToGap')}</p>
        </>
      )}
    </Section>
  );
}

interface BarProps {
  readonly from: string;
  readonly to: string;
  readonly gaps: readonly Gap[];
  readonly label: string;
}

function Bar({ from, to, gaps, label }: BarProps) {
  const months = monthsBetween(from, to);
  return (
    <svg className={classes.bar} viewBox={`0 0 ${months} 10`} preserveAspectRatio="none" role="img">
      <title>{label}</title>
      <rect x="0" y="0" width={months} height="10" className={classes.filled} />
      {gaps.map((gap) => (
        <rect
          key={gap.from}
          x={monthsBetween(from, gap.from) - 1}
          y="0"
          width={monthsBetween(gap.from, gap.to)}
          height="10"
          className={classes.hole}
        />
      ))}
    </svg>
  );
}
