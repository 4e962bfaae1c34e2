import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type Finding, reviewAssessment } from '#shared/assessment/review.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import classes from './assessment.module.css';
import { toField } from './toField.ts';
import { useItemWords } from './useItemWords.ts';

/** What is missing, contradictory or old, each with the way to its field. It forbids nothing. */
export function ReviewSection({ facts }: { readonly facts: Assessment }) {
  const { t } = useTranslation();
  const words = useItemWords();
  const { habits } = useCatalogs();
  const [, open] = useOpen();
  const findings = reviewAssessment(facts, today(), habits);
  const about = ({ part, key }: Finding): string => {
    if (key === null) return '';
    if (part === 'strengths') return words(part, { competence: key });
    const item = facts[part].find(({ id }) => id === key);
    return item ? words(part, item) : '';
  };
  return (
    <Section title={t('assessment.review')}>
      {findings.length === 0 && <p className={classes.soft}>{t('assessment.reviewClean')}</p>}
      <ul className={classes.findings}>
        {findings.map((finding) => {
          const sentence = t(`assessment.findings.${finding.code}`);
          const what = about(finding);
          return (
            <li key={`${finding.code}-${finding.key}-${finding.field}`} className={classes.finding}>
              <span className={classes.kind} data-kind={finding.kind}>
                {t(`assessment.findingKinds.${finding.kind}`)}
              </span>
              <span className={classes.what}>
                {what !== '' && <strong dir="auto">{what}: </strong>}
                {sentence}
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('assessment.goTo', { what: what === '' ? sentence : `${what}, ${sentence}` })}
                onClick={() => toField(finding, open)}
              >
                {t('assessment.goShort')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
