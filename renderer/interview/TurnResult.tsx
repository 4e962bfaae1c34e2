import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { type AnswerValue, slotParts } from '#shared/questionnaire/answers.ts';
import { labelOf } from '#shared/questionnaire/labels.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';
import { wordsOf } from '#shared/questionnaire/words.ts';
import { paths } from '../app/paths.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './show.module.css';
import { useTurn } from './useTurn.ts';

interface Props {
  readonly clientId: string;
  readonly sheet: IntakeSheet;
}

/** What the person has answered by their own hand since the screen was last turned round. */
export function TurnResult({ clientId, sheet }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const navigate = useNavigate();
  const { turn, forget } = useTurn(clientId);
  if (turn === null) return null;
  const label = (slot: string) => labelOf(intakeForm, slotParts(slot).question)?.[language] ?? '';
  const answered = Object.entries(sheet.given).filter(
    ([, { source, at }]) => source === 'ownHand' && at >= turn.startedAt,
  );
  const words = (slot: string): string => {
    const without = sheet.without[slot];
    if (without !== undefined) return t(`questionnaire.without.${without}`);
    const question = spotOf(intakeForm, slotParts(slot).question)?.question;
    const value: AnswerValue = sheet.values[slot] ?? null;
    return (question && wordsOf(question, value, today())?.[language]) ?? '';
  };
  const unclear = turn.unclear.map((key) => label(key.replace(/\+\w+$/, ''))).filter(Boolean);
  return (
    <section className={classes.result} aria-labelledby="client-answers">
      <h2 id="client-answers" className={classes.resultTitle}>
        {t('interview.resultTitle')}
      </h2>
      {answered.length === 0 ? (
        <p>{t('interview.resultNone')}</p>
      ) : (
        <dl className={classes.answers}>
          {answered.map(([slot]) => (
            <div key={slot}>
              <dt>{label(slot)}</dt>
              <dd>
                <bdi>{words(slot)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {unclear.length > 0 && (
        <p className={classes.warn}>
          {t('interview.unclear')}: {unclear.join(' · ')}
        </p>
      )}
      <div className={classes.deeds}>
        {turn.at !== 'end' && (
          <Button size="xs" variant="default" onClick={() => void navigate(paths.ask(clientId))}>
            {t('interview.again')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={forget}>
          {t('interview.close')}
        </Button>
      </div>
    </section>
  );
}
