import type { Tables } from '#electron/db/tables.ts';
import { newId } from '#electron/office/ids.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';

/** As many as the overview must show in a moment; the first people of the office have one each. */
export const RUNNING = 5000;

interface Of {
  readonly clientId: string;
  readonly qualificationId: string;
  readonly occupation: string;
  readonly at: Date;
  readonly userId: string;
}

const laws = [
  ['LPH', 'PFLBG'],
  ['FOSA', 'BQFG'],
  ['HWK-SN', 'HWO-GESELLE'],
  ['BM-221', 'BQFG-MV'],
] as const;

/** An application of some day of the last year with what has happened since: five events, two of them suspend. */
export function procedureRows(
  random: () => number,
  { clientId, qualificationId, occupation, at, userId }: Of,
): { applications: Tables['applications'][]; procedureEvents: Tables['procedureEvents'][] } {
  const createdAt = at.toISOString();
  const authored = { clientId, createdAt, createdBy: userId };
  const applicationId = newId(at);
  const applied = addDays(createdAt.slice(0, 10), -Math.floor(random() * 300));
  const [authority, law] = laws[Math.floor(random() * laws.length)] ?? laws[0];
  const { accelerated: _, measures: __, ...blank } = blankEvent;
  const event = (kind: string, day: number, more: Partial<Tables['procedureEvents']> = {}) => ({
    ...{ id: newId(at), ...authored, applicationId, kind, happenedOn: addDays(applied, day) },
    ...{ ...blank, accelerated: 0, measures: '[]', authority: null, law: null, ...more },
  });
  return {
    applications: [
      {
        ...{ id: applicationId, ...authored, qualificationId, occupation },
        ...{ way: 'recognition', startedOn: applied, workplace: '' },
      },
    ],
    procedureEvents: [
      event('applied', 0, { authority, law }),
      event('receiptConfirmed', 12),
      event('complete', 20),
      event('papersRequested', 35, { until: addDays(applied, 56) }),
      random() < 0.5 ? event('extended', 80, { until: addDays(applied, 150) }) : event('analysisBegun', 60),
    ],
  };
}
