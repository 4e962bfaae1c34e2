import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { contradictions } from '#shared/intake/contradictions.ts';
import { labelOf } from '#shared/questionnaire/labels.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';

/** What does not fit together, each with the way to the answer. Nothing when all fits. */
export function ContradictionBox({ onAsk }: { onAsk(slot: Slot): void }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { sheet, definition } = useSheet();
  const found = contradictions(sheet, today());
  if (found.length === 0) return null;
  return (
    <section className={classes.box} data-tone="amber" aria-labelledby="intake-contradictions">
      <h2 id="intake-contradictions" className={classes.boxTitle}>
        <IconAlertTriangle size={18} aria-hidden />
        {t('intakePage.contradictions')}
      </h2>
      <ul>
        {found.map(({ code, slots: [slot], params }) => (
          <li key={`${code}-${slot?.question}-${slot?.item}`}>
            {t(`intakeRules.contradictions.${code}`, { ...params })}{' '}
            {slot && (
              <UnstyledButton className={classes.toAnswer} onClick={() => onAsk(slot)}>
                {labelOf(definition, slot.question)?.[language]}
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
