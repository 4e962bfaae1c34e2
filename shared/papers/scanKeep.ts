import type { PaperFields, PaperType } from './paper.ts';

/**
 * Papers that identify somebody: a scan of them is kept only for a stated purpose and until a stated day
 * (domain catalogue 1.4, Aufenthalt; § 20 PAuswG and § 18 PassG let others copy them only so).
 */
const identifying: ReadonlySet<PaperType> = new Set<PaperType>(['identity', 'residenceTitle']);

export const demandsPurpose = (type: PaperType): boolean => identifying.has(type);

type Keep = Pick<PaperFields, 'type' | 'scanPurpose' | 'scanUntil'>;

/** Whether scans of this paper may lie in the office. */
export const mayKeepScans = ({ type, scanPurpose, scanUntil }: Keep): boolean =>
  !demandsPurpose(type) || (scanPurpose !== '' && scanUntil !== null);

/** Days a removed scan can still be brought back by undo; then its content is erased for good. */
export const UNDO_DAYS = 30;
