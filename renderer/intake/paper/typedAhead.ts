import { createContext, useContext, useState } from 'react';
import { must } from '#shared/contract/result.ts';
import { type AnswerValue, type Sheet, slotOf } from '#shared/questionnaire/answers.ts';
import type { SheetSource } from '../../questionnaire/sheetSource.ts';

/** Long enough for the office to have stored an answer and for the page to have read it again. */
const restMs = 2000;

/** The form as it will be in a moment: decides which questions are asked, so that none appears behind the cursor. */
export const AheadContext = createContext<Sheet | null>(null);
export const useAhead = (): Sheet => must(useContext(AheadContext), 'the paper around its questions');

export function useTypedAhead(of: SheetSource): { readonly of: SheetSource; readonly ahead: Sheet } {
  const [typed, setTyped] = useState<Readonly<Record<string, AnswerValue>>>({});
  const forget = (slot: string): void =>
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([known]) => known !== slot)));
  return {
    ahead: { ...of.sheet, values: { ...of.sheet.values, ...typed } },
    of: {
      ...of,
      hand: {
        ...of.hand,
        async save(question, item, value) {
          const slot = slotOf(question, item);
          setTyped((now) => ({ ...now, [slot]: value }));
          const outcome = await of.hand.save(question, item, value);
          if (outcome !== 'held' && outcome.ok) setTimeout(() => forget(slot), restMs);
          else forget(slot);
          return outcome;
        },
      },
    },
  };
}
