import type { Candidate, Outlook } from '#shared/funding/candidate.ts';

/** Only where the answer may decide: it is still to be had, and nobody has applied for it yet. */
export const asksForIncome = ({ candidates }: Outlook): Candidate[] =>
  candidates.filter(
    ({ byIncome, claim, state, reasons }) =>
      byIncome &&
      claim === null &&
      (state !== 'no' || reasons.some(({ key }) => key === 'funding.no.income')),
  );
