import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayRow } from '#shared/cases/ahead.ts';
import { dueFor } from '#shared/cases/steps.ts';
import { displayName } from '#shared/clients/personName.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { useReminderLetter } from '../ui/useReminderLetter.ts';
import { useAheadWords } from './useAheadWords.ts';

export interface TodayDeeds {
  /** Whose thing was dealt with last. */
  readonly touched: string | null;
  readonly error: unknown;
  done(row: TodayRow): void;
  later(row: TodayRow): void;
  /** Writes to the authority of an undertaking. */
  ask(applicationId: string): void;
}

/** What can be done with a row. A proposal becomes a follow-up by being answered. `day`: the office's today. */
export function useTodayDeeds(day: string): TodayDeeds {
  const { t } = useTranslation();
  const words = useAheadWords();
  const finish = useChange('cases.finishFollowUp');
  const update = useChange('cases.updateFollowUp');
  const answer = useChange('cases.answerProposal');
  const letter = useReminderLetter();
  const [touched, setTouched] = useState<string | null>(null);
  const said = (row: TodayRow, key: 'doneSaid' | 'laterSaid' | 'notedSaid', date = '') => ({
    onSuccess: () => {
      setTouched(row.clientId);
      const name = displayName(row, 'familyFirst');
      announce(t(`caseWork.${key}`, { date, what: words.row(row), name }));
    },
  });
  return {
    touched,
    error: finish.error ?? update.error ?? answer.error ?? letter.error,
    ask(applicationId) {
      void letter.write(applicationId);
    },
    done(row) {
      const { id, clientId } = row;
      if (row.kind === 'followUp') finish.mutate({ id, done: true }, said(row, 'doneSaid'));
      else answer.mutate({ clientId, key: id, dueOn: null }, said(row, 'doneSaid'));
    },
    later(row) {
      const { id, clientId } = row;
      if (row.kind === 'step' && row.proposal !== null) {
        const due = dueFor({ kind: row.proposal, on: row.on }, day);
        answer.mutate({ clientId, key: id, dueOn: due }, said(row, 'notedSaid', words.day(due)));
        return;
      }
      const dueOn = onWorkday(addDays(day, 7));
      if (row.kind === 'followUp') update.mutate({ id, patch: { dueOn } }, said(row, 'laterSaid'));
      else answer.mutate({ clientId, key: id, dueOn }, said(row, 'laterSaid'));
    },
  };
}
