import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { slotLabel } from '#shared/questionnaire/itemName.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';
import type { Planned } from './usePlan.ts';

interface Props {
  readonly questions: readonly Planned[];
  onPick(slot: Slot): void;
}

const shown = 8;

/** What comes next, and what it would decide: the talk may take another turn. */
export function NextQuestions({ questions, onPick }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="intake-next">
      <h2 id="intake-next" className={classes.nextTitle}>
        {t('intakePage.after')}
      </h2>
      <ol className={classes.nextList}>
        {questions.slice(0, shown).map((one) => (
          <li key={`${one.question}@${one.item}`} data-in-time={one.inTime}>
            <UnstyledButton className={classes.nextButton} onClick={() => onPick(one)}>
              {slotLabel(of.definition, of.sheet, one, today())?.[language]}
            </UnstyledButton>
            <span className={classes.soft}>
              {t(`intakeRules.reasons.${one.reason.code}`)}
              {!one.inTime && ` · ${t('intakePage.beyond')}`}
            </span>
          </li>
        ))}
      </ol>
      {questions.length > shown && (
        <p className={classes.soft}>{t('intakePage.andMore', { count: questions.length - shown })}</p>
      )}
    </section>
  );
}
