import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type MonthSpan, monthText } from '#shared/assessment/gaps.ts';
import { gapsOf } from '#shared/assessment/review.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';

/** What is told of a life in work and training, month by month, and where nothing is. */
export function TimelineSection({ facts }: { readonly facts: Assessment }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { from, to, gaps } = gapsOf(facts, today());
  const month = (at: number): string => formatPartialDate(monthText(at), language, 'short');
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
                  {t('assessment.gapMonths', { count: gap.to - gap.from + 1 })}
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

interface BarProps extends MonthSpan {
  readonly gaps: readonly MonthSpan[];
  readonly label: string;
}

function Bar({ from, to, gaps, label }: BarProps) {
  const months = Math.max(1, to - from + 1);
  return (
    <svg className={classes.bar} viewBox={`0 0 ${months} 10`} preserveAspectRatio="none" role="img">
      <title>{label}</title>
      <rect x="0" y="0" width={months} height="10" className={classes.filled} />
      {gaps.map((gap) => (
        <rect
          key={gap.from}
          x={gap.from - from}
          y="0"
          width={gap.to - gap.from + 1}
          height="10"
          className={classes.hole}
        />
      ))}
    </svg>
  );
}
