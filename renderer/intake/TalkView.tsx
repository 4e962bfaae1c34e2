import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type IntakeSheet, intakeMinutes } from '#shared/intake/calls.ts';
import { itemName } from '#shared/questionnaire/itemName.ts';
import type { OpenQuestion } from '#shared/questionnaire/review.ts';
import { spotOf } from '#shared/questionnaire/walk.ts';
import { ShowToClient } from '../interview/ShowToClient.tsx';
import { AskedQuestion } from '../questionnaire/AskedQuestion.tsx';
import { GroupPart } from '../questionnaire/GroupPart.tsx';
import { useSheet } from '../questionnaire/sheetSource.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';
import { NextQuestions } from './NextQuestions.tsx';
import { sectionTitle } from './sectionTitle.ts';
import type { Talk } from './useGiven.ts';
import type { Place } from './usePlace.ts';
import { type Planned, usePlan } from './usePlan.ts';
import { useTalkWay } from './useTalkWay.ts';

interface Props {
  readonly clientId: string;
  readonly sheet: IntakeSheet;
  /** How one talks today. */
  talk(): Talk;
  readonly place: Place;
}

const all = 'all';

/** One question at a time, the one that decides most first, as many as the time allows. */
export function TalkView({ clientId, sheet, talk, place }: Props) {
  const { t } = useTranslation();
  const { minutes } = place;
  const plan = usePlan(sheet, minutes);
  const way = useTalkWay(plan.questions, place.at, place.go);
  const { current, upcoming } = way;
  const inTime = upcoming.filter((question) => question.inTime).length;
  const choose = (value: string): void =>
    place.choose(intakeMinutes.find((one) => String(one) === value) ?? null);
  return (
    <>
      <div className={classes.time}>
        <SegmentedControl
          aria-label={t('intakePage.time')}
          value={minutes === null ? all : String(minutes)}
          onChange={choose}
          data={[
            ...intakeMinutes.map((value) => ({
              value: String(value),
              label: t('intakePage.minutes', { count: value }),
            })),
            { value: all, label: t('intakePage.noLimit') },
          ]}
        />
        <span className={classes.soft}>
          {minutes === null
            ? t('intakePage.openAll', { count: plan.questions.length, minutes: Math.ceil(plan.seconds / 60) })
            : t('intakePage.openInTime', { count: inTime, all: plan.questions.length })}
        </span>
        <ShowToClient clientId={clientId} sheet={sheet} current={current} upcoming={upcoming} talk={talk} />
      </div>
      {current === null ? (
        <EmptyState title={t('intakePage.allAskedTitle')} text={t('intakePage.allAskedText')} />
      ) : (
        <Card
          key={`${current.question}@${current.item}`}
          asked={current}
          {...(way.forward ? { onNext: way.forward } : {})}
          {...(way.back ? { onBack: way.back } : {})}
        />
      )}
      <NextQuestions questions={upcoming} onPick={way.go} />
    </>
  );
}

interface CardProps {
  readonly asked: OpenQuestion & Partial<Pick<Planned, 'reason'>>;
  onNext?(): void;
  onBack?(): void;
}

const oneLine = 'input:not([type=checkbox]):not([type=radio]), select';

function Card({ asked, onNext, onBack }: CardProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  const card = useRef<HTMLElement>(null);
  const { element, item, section, reason } = asked;
  const group = spotOf(of.definition, asked.question)?.group ?? null;
  const called = group && item !== null ? itemName(of.sheet, group, item, today())?.[language] : undefined;
  useEffect(() => {
    card.current?.querySelector<HTMLElement>('input, select, textarea')?.focus({ preventScroll: true });
  }, []);
  // Enter goes on, as everywhere in this program; in several lines it makes a line.
  const enter = (event: KeyboardEvent): void => {
    const composing = event.nativeEvent.isComposing || event.defaultPrevented;
    if (event.key !== 'Enter' || composing || element.kind === 'group') return;
    if (!(event.target instanceof HTMLElement && event.target.matches(oneLine))) return;
    event.preventDefault();
    onNext?.();
  };
  const leave = (why: 'unknown' | 'declined'): void => {
    of.hand.leave(asked.question, item, why);
    onNext?.();
  };
  return (
    <section
      ref={card}
      className={classes.card}
      aria-label={element.label[language]}
      onKeyDown={enter}
      data-kind={element.kind}
    >
      <div className={classes.above}>
        <h2 className={classes.part}>
          {[sectionTitle(of.definition, section, language), called].filter(Boolean).join(' · ')}
        </h2>
        {reason && <span className={classes.reason}>{t(`intakeRules.reasons.${reason.code}`)}</span>}
      </div>
      {element.kind === 'group' ? (
        <GroupPart group={element} guided />
      ) : (
        <AskedQuestion question={element} item={item} guided />
      )}
      <div className={classes.deeds}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          disabled={!onBack}
          onClick={onBack}
        >
          {t('intakePage.before')}
        </Button>
        <span className={classes.gap} />
        {element.kind !== 'group' && (
          <>
            <Button variant="subtle" onClick={() => leave('unknown')}>
              {t('questionnaire.without.unknown')}
            </Button>
            <Button variant="subtle" onClick={() => leave('declined')}>
              {t('questionnaire.without.declined')}
            </Button>
          </>
        )}
        <Button rightSection={<IconArrowRight size={18} aria-hidden />} disabled={!onNext} onClick={onNext}>
          {t('intakePage.next')}
        </Button>
      </div>
    </section>
  );
}
