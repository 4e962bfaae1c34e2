import { UnstyledButton } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { enoughForRecommendation } from '#shared/intake/recommendation.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import classes from './intake.module.css';

/** Whether a first recommendation can be made already, and what it still needs; each leads to its question. */
export function EnoughBox({ onAsk }: { onAsk(slot: Slot): void }) {
  const { t, i18n } = useTranslation();
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const { sheet } = useSheet();
  const { enough, subjects, needs } = enoughForRecommendation(sheet);
  const known = needs.filter((need) => need.known).length;
  return (
    <section className={classes.box} aria-labelledby="intake-enough">
      <h2 id="intake-enough" className={classes.boxTitle}>
        {t(enough ? 'intakePage.enough' : 'intakePage.notEnough', { known, of: needs.length })}
      </h2>
      {subjects.length > 0 && (
        <p>
          {t('intakePage.enoughFor', {
            subjects: list.format(subjects.map((subject) => t(`intakeRules.subjects.${subject}`))),
          })}
        </p>
      )}
      <ul className={classes.needs}>
        {needs.map(({ need, known: done, open }) => (
          <li key={need} data-known={done}>
            {done ? <IconCircleCheck size={16} aria-hidden /> : <IconCircle size={16} aria-hidden />}
            {open[0] ? (
              <UnstyledButton className={classes.sectionButton} onClick={() => open[0] && onAsk(open[0])}>
                {t(`intakeRules.needs.${need}`)}
              </UnstyledButton>
            ) : (
              <span>{t(`intakeRules.needs.${need}`)}</span>
            )}
            <span className={classes.hidden}>{t(done ? 'intakePage.known' : 'intakePage.unknown')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
