import type { Outlook } from '#shared/funding/candidate.ts';

/** Only where the answer may decide: the grant is still to be had, and nobody has applied for it yet. */
export const asksForIncome = ({ candidates }: Outlook): boolean =>
  candidates.some(
    ({ code, claim, state, reasons }) =>
      code === 'recognitionGrant' &&
      claim === null &&
      (state !== 'no' || reasons.some(({ key }) => key === 'funding.no.income')),
  );
