import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { intakeForm } from '#shared/intake/form.ts';
import type { Definition } from '#shared/questionnaire/definition.ts';
import { progressOf, type Slot } from '#shared/questionnaire/review.ts';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ContradictionBox } from './ContradictionBox.tsx';
import { EligibilityBox } from './EligibilityBox.tsx';
import { EnoughBox } from './EnoughBox.tsx';
import { sectionId } from './FormView.tsx';
import { whenThere } from './focusField.ts';
import classes from './intake.module.css';
import { StatisticsNote } from './StatisticsNote.tsx';
import { WorkBox } from './WorkBox.tsx';

interface Props {
  readonly clientId: string;
  onSection(): void;
  onAsk(slot: Slot): void;
}

const form: Definition = intakeForm;
const last = form.sections.at(-1) ?? null;
const byId = (section: Parameters<typeof sectionId>[0]) => document.getElementById(sectionId(section));
const toTop = (section: HTMLElement): void => section.scrollIntoView({ block: 'start' });

/** How far one has come, what can be said already, and what does not fit together. */
export function IntakeAside({ clientId, onSection, onAsk }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  const progress = progressOf(form, of.sheet, of.allowed);
  const go = (key: string): void => {
    onSection();
    // The form view is there a moment later; with its last section the page is as long as it will be.
    setTimeout(() => whenThere(() => last && byId(last) && byId({ key }), toTop), 60);
  };
  return (
    <aside className={classes.aside} aria-label={t('intakePage.overview')}>
      <ContradictionBox onAsk={onAsk} />
      <EnoughBox onAsk={onAsk} />
      <WorkBox />
      <EligibilityBox onAsk={onAsk} />
      <section className={classes.box} aria-labelledby="intake-sections">
        <h2 id="intake-sections" className={classes.boxTitle}>
          {t('intakePage.sections')}
        </h2>
        <ul className={classes.sections}>
          {form.sections.map((section) => {
            const { open = 0, answered = 0 } = progress.find((one) => one.section === section.key) ?? {};
            return (
              <li key={section.key}>
                <UnstyledButton className={classes.sectionButton} onClick={() => go(section.key)}>
                  {section.title[language]}
                </UnstyledButton>
                {open + answered > 0 && (
                  <span className={classes.soft}>
                    {open === 0 ? t('intakePage.done') : t('intakePage.openCount', { count: open })}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <StatisticsNote clientId={clientId} onAsk={onAsk} />
    </aside>
  );
}
