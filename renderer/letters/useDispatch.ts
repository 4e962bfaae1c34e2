import { useState } from 'react';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import type { DispatchWay } from '#shared/letters/calls.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** What is proposed until something is chosen. */
interface Usual {
  readonly via: DispatchWay;
  /** Whether an answer is waited for. */
  readonly answer: boolean;
  /** ISO day by which it is asked for; null: to be typed. */
  readonly answerBy: string | null;
}

export interface Dispatched {
  readonly via: DispatchWay;
  readonly on: string;
  readonly answerBy: string | null;
}

/** How and when letters leave, and until when an answer is waited for; as typed, until `read` finds it whole. */
export function useDispatch(usual: Usual) {
  const language = useDateLanguage();
  const short = (day: string): string => formatPartialDate(day, language, 'short');
  const [via, setVia] = useState<DispatchWay | null>(null);
  const [on, setOn] = useState(short(today()));
  const [wanted, setWanted] = useState(usual.answer);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<'on' | 'answerBy' | null>(null);
  const answerBy = typed ?? (usual.answerBy === null ? '' : short(usual.answerBy));
  const whole = (text: string, future: boolean): string | null => {
    const read = parsePartialDate(text, { today: today(), future });
    return read.ok && read.value.length === 10 ? read.value : null;
  };
  return {
    ...{ via: via ?? usual.via, setVia, on, setOn, wanted, setWanted, answerBy, wrong },
    setAnswerBy: setTyped,
    /** Null where a day is not whole; the field says so. */
    read(): Dispatched | null {
      const day = whole(on, false);
      const answer = wanted ? whole(answerBy, true) : null;
      setWrong(day === null ? 'on' : wanted && answer === null ? 'answerBy' : null);
      if (day === null || (wanted && answer === null)) return null;
      return { via: via ?? usual.via, on: day, answerBy: answer };
    },
  };
}

export type Dispatch = ReturnType<typeof useDispatch>;
