import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AroundLine, answered, aroundQuestions } from '#shared/assessment/around.ts';
import type { Wish } from '#shared/assessment/wish.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { readAnswers } from '#shared/questionnaire/reading.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';
import { WishList } from './WishList.tsx';

/** Questions of the intake that tell of the frame, and of what is in the way. Each is asked there and nowhere else. */
const frame = [
  ...aroundQuestions.frame,
  'wishes.pay',
  'child.care',
  'family.singleParent',
  'need.topics',
  'need.ownWords',
];
const support = [...aroundQuestions.support, 'need.tried'];

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
    ? readAnswers(intakeForm, sheet.data, { special: false }, today()).flatMap((section) => section.parts)
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
      {(
        [
          ['motivation.frame', frame],
          ['motivation.support', support],
        ] as const
      ).map(([title, keys]) => (
        <div key={title}>
          <h3 className={classes.groupTitle}>{t(title)}</h3>
          {sheet.data && <Lines lines={answered(parts, keys)} />}
        </div>
      ))}
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly AroundLine[] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  if (lines.length === 0) return <p className={classes.soft}>{t('assessment.motivationEmpty')}</p>;
  // Of two children with the same answer once.
  const told = [...new Map(lines.map((line) => [`${line.question} ${line.value.de}`, line]))];
  return (
    <dl className={classes.lines}>
      {told.map(([key, { label, value }]) => (
        <div key={key} className={classes.pair}>
          <dt>{label[language]}</dt>
          <dd>
            <Foreign text={value[language]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
