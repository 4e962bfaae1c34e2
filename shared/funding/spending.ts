import { z } from 'zod';
import { day, id, line } from '../contract/fields.ts';
import { costKinds } from './costKinds.ts';
import { isFundingCode } from './fundingCatalog.ts';
import type { FundingCode } from './instrument.ts';

/** What was really spent and applied for, as it is entered. Amounts in cents. */
const cents = z.int().min(0).max(100_000_00).nullable();

export const spendingFields = z.object({
  kind: z.enum(costKinds),
  text: line(200),
  amountCents: cents,
  /** Ordered, booked or begun: from this day on it can no longer be applied for beforehand. */
  begunOn: day.nullable(),
  paidOn: day.nullable(),
});
export type SpendingFields = z.output<typeof spendingFields>;
export const spending = spendingFields.extend({ id });
export type Spending = z.output<typeof spending>;

export const blankSpending: SpendingFields = {
  kind: 'translation',
  text: '',
  amountCents: null,
  begunOn: null,
  paidOn: null,
};

export const fundingResults = ['granted', 'partly', 'refused', 'withdrawn'] as const;
export type FundingResult = (typeof fundingResults)[number];

export const claimFields = z.object({
  instrument: z.custom<FundingCode>((code) => typeof code === 'string' && isFundingCode(code)),
  appliedOn: day,
  reference: line(100),
  decidedOn: day.nullable(),
  result: z.enum(fundingResults).nullable(),
  /** Granted, in cents. */
  amountCents: cents,
  /** Why it was refused, or granted only in part. */
  reason: line(500),
});
/** One application for funding (Förderantrag); „claim“, because an application is the one for recognition. */
export type ClaimFields = z.output<typeof claimFields>;
export const claim = claimFields.extend({ id });
export type Claim = z.output<typeof claim>;

export const blankClaim: Omit<ClaimFields, 'instrument' | 'appliedOn'> = {
  reference: '',
  decidedOn: null,
  result: null,
  amountCents: null,
  reason: '',
};

export const assessments = ['single', 'joint'] as const;
/** Asked only for the Anerkennungszuschuss. */
export const householdFields = z.object({
  /** How the tax office assesses: alone, or together with the partner. */
  assessment: z.enum(assessments).nullable(),
  /** Taxable income of a year (zu versteuerndes Einkommen), as the last assessment has it. */
  taxableCents: z.int().min(0).max(10_000_000_00).nullable(),
});
export type Household = z.output<typeof householdFields>;

export const nobodyAsked: Household = { assessment: null, taxableCents: null };

/** The first day that anything of it was ordered or paid; null while nothing was. */
export const firstDay = ({ begunOn, paidOn }: Pick<Spending, 'begunOn' | 'paidOn'>): string | null =>
  begunOn === null || paidOn === null ? (begunOn ?? paidOn) : begunOn < paidOn ? begunOn : paidOn;
