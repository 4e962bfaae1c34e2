import type { DeriveOffice } from '#electron/history/history.ts';
import { touchPapers } from '../catalogs/paperChanges.ts';
import { clientsWithApplications } from './repository.ts';
import { settleCase } from './state.ts';

/**
 * A list of papers that has changed makes some applications complete and others not: everybody with a running
 * one is looked at again. A few milliseconds a person, a few times a year.
 */
export const settleGathering: DeriveOffice = async (trx, changes, today) => {
  if (!(await touchPapers(trx, changes))) return;
  for (const { clientId } of await clientsWithApplications(trx)) await settleCase(trx, clientId, today);
};
