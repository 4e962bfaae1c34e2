import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dispatchWays } from '#shared/letters/calls.ts';
import type { Dispatch } from './useDispatch.ts';

interface Props {
  readonly dispatch: Dispatch;
  /** It may not leave but by the person's own hand. */
  readonly onlyByHand?: boolean;
  /** The question whether an answer is waited for. */
  readonly answerLabel: string;
  /** What is to be said of the way. */
  readonly ofWay?: ReactNode;
  /** What is asked besides, after the day. */
  readonly children?: ReactNode;
}

/** Which way, on which day, and when to ask for the answer. */
export function DispatchFields({ dispatch, onlyByHand = false, answerLabel, ofWay, children }: Props) {
  const { t } = useTranslation();
  const { via, wrong } = dispatch;
  const whole = t('errors.input.wholeDay');
  return (
    <>
      <Radio.Group
        label={t('letterDesk.send.via')}
        value={via}
        onChange={(value) => dispatch.setVia(dispatchWays.find((way) => way === value) ?? via)}
      >
        <Stack gap={6} mt={4}>
          {dispatchWays.map((way) => (
            <Radio
              key={way}
              value={way}
              disabled={onlyByHand && way !== 'handed'}
              label={t(`letterDesk.send.ways.${way}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {ofWay}
      <TextInput
        label={t('letterDesk.send.on')}
        autoComplete="off"
        value={dispatch.on}
        error={wrong === 'on' ? whole : undefined}
        onChange={(event) => dispatch.setOn(event.currentTarget.value)}
      />
      {children}
      <Checkbox
        label={answerLabel}
        checked={dispatch.wanted}
        onChange={(event) => dispatch.setWanted(event.currentTarget.checked)}
      />
      {dispatch.wanted && (
        <TextInput
          label={t('letterDesk.send.answerBy')}
          autoComplete="off"
          value={dispatch.answerBy}
          error={wrong === 'answerBy' ? whole : undefined}
          onChange={(event) => dispatch.setAnswerBy(event.currentTarget.value)}
        />
      )}
    </>
  );
}
