import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { intakeForm } from '#shared/intake/form.ts';
import { type ReadLine, readAnswers } from '#shared/questionnaire/reading.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';

/** Sections of the intake that tell where somebody wants to go and what is in the way. */
const about = ['wishes', 'need'];

/** What the intake knows of wishes, frame and obstacles. It is asked there and only shown here. */
export function MotivationSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const sheet = useRead('intake.get', { clientId });
  const parts = sheet.data
    ? readAnswers(intakeForm, sheet.data, { special: false }, today())
        .filter(({ key }) => about.includes(key))
        .flatMap((section) => section.parts)
    : [];
  return (
    <Section
      title={t('assessment.motivation')}
      actions={
        <Anchor component={Link} to={paths.intake(clientId)} size="sm">
          {t('assessment.toIntake')}
        </Anchor>
      }
    >
      <ErrorAlert error={sheet.error} />
      {sheet.data && parts.length === 0 && <p className={classes.soft}>{t('assessment.motivationEmpty')}</p>}
      {parts.map((part) =>
        part.kind === 'line' ? (
          <Lines key={part.line.question} lines={[part.line]} />
        ) : (
          <div key={part.group}>
            <h3 className={classes.groupTitle}>{part.label[language]}</h3>
            <ol className={classes.wishes}>
              {part.items.map(({ item, lines }) => (
                <li key={item ?? 'none'}>
                  <Lines lines={lines} />
                </li>
              ))}
            </ol>
          </div>
        ),
      )}
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly ReadLine[] }) {
  const language = useDateLanguage();
  return (
    <dl className={classes.lines}>
      {lines.map(({ question, label, value }) => (
        <div key={question} className={classes.pair}>
          <dt>{label[language]}</dt>
          <dd>
            <Foreign text={value[language]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
