import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wish } from '#shared/assessment/wish.ts';
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
import { WishList } from './WishList.tsx';

/** Sections of the intake that tell where somebody wants to go and what is in the way. */
const about = ['wishes', 'need'];

interface Props {
  readonly clientId: string;
  readonly wishes: readonly Wish[];
  readonly followed: Readonly<Record<string, string>>;
}

/** The wishes and how it is with each; what the intake knows of frame and obstacles is asked there. */
export function MotivationSection({ clientId, wishes, followed }: Props) {
  const { t } = useTranslation();
  const sheet = useRead('intake.get', { clientId });
  const parts = sheet.data
    ? readAnswers(intakeForm, sheet.data, { special: false }, today())
        .filter(({ key }) => about.includes(key))
        .flatMap((section) => section.parts)
        .filter((part) => part.kind === 'line' || part.group !== 'wishes')
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
      <h3 className={classes.groupTitle}>{t('motivation.wishes')}</h3>
      {wishes.length === 0 ? (
        <p className={classes.soft}>
          {t('motivation.noWishes')}{' '}
          <Anchor component={Link} to={paths.intake(clientId)} underline="always">
            {t('motivation.toWishes')}
          </Anchor>
        </p>
      ) : (
        <WishList clientId={clientId} wishes={wishes} followed={followed} />
      )}
      <h3 className={classes.groupTitle}>{t('motivation.frame')}</h3>
      {sheet.data && parts.length === 0 && <p className={classes.soft}>{t('assessment.motivationEmpty')}</p>}
      <Lines lines={parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []))} />
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
