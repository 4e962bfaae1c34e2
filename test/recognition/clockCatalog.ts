import type { ClockEvent } from '#shared/recognition/clock.ts';
import type { ClockLaw } from '#shared/recognition/periodBook.ts';

/**
 * Dates reckoned by hand with a paper calendar, not by the program. Holidays of 2026 in Mecklenburg-Vorpommern:
 * 1.1. Thu, 8.3. Sun, Good Friday 3.4., Easter Monday 6.4., 1.5. Fri, Ascension 14.5., Whit Monday 25.5.,
 * 3.10. Sat, 31.10. Sat, 25.12. Fri.
 */
export interface ClockCase {
  readonly name: string;
  readonly law?: ClockLaw;
  readonly events: readonly ClockEvent[];
  readonly on: string;
  /** „kind end state“, with what else must hold. */
  readonly expect: string;
}

const at = (
  kind: ClockEvent['kind'],
  on: string,
  more: Omit<ClockEvent, 'kind' | 'on'> = {},
): ClockEvent => ({
  kind,
  on,
  ...more,
});
const month = (count: number) => ({ period: { count, unit: 'month' as const } });
const law = (code: string, regulated = false, european = false): ClockLaw => ({ code, regulated, european });
const regulated = law('BQFG', true);
const european = law('BQFG', true, true);
const nursing = law('PFLBG', true);

const applied = (on: string) => [at('applied', on)];
const complete = (on: string, ...more: ClockEvent[]) => [at('applied', on), at('complete', on), ...more];
/** Complete on 15.1.2026: without anything else the decision is due on Wed 15.4.2026. */
const january = (...more: ClockEvent[]) => complete('2026-01-15', ...more);
const request = (on: string, until?: string) => at('papersRequested', on, { until: until ?? null });

export const clockCatalog: readonly ClockCase[] = [
  {
    name: 'receipt, a month',
    events: applied('2026-01-12'),
    on: '2026-01-20',
    expect: 'receipt 2026-02-12 running 23',
  },
  {
    name: '31 January: February is too short, and its end a Saturday',
    events: applied('2026-01-31'),
    on: '2026-02-01',
    expect: 'receipt 2026-03-02 running 29',
  },
  {
    name: '31 January of a leap year',
    events: applied('2024-01-31'),
    on: '2024-02-29',
    expect: 'receipt 2024-02-29 running 0',
  },
  {
    name: '30 January of a leap year',
    events: applied('2024-01-30'),
    on: '2024-03-01',
    expect: 'receipt 2024-02-29 overdue 1',
  },
  {
    name: '29 January, no leap year, Thursday',
    events: applied('2030-01-29'),
    on: '2030-02-01',
    expect: 'receipt 2030-02-28 running 27',
  },
  {
    name: '8 March 2026 is a Sunday too',
    events: applied('2026-02-08'),
    on: '2026-03-09',
    expect: 'receipt 2026-03-09 running 0',
  },
  {
    name: '8 March 2023, a Wednesday, is a holiday',
    events: applied('2023-02-08'),
    on: '2023-02-08',
    expect: 'receipt 2023-03-09 running 29',
  },
  {
    name: '8 March 2022, a Tuesday, is none yet',
    events: applied('2022-02-08'),
    on: '2022-02-08',
    expect: 'receipt 2022-03-08 running 28',
  },
  {
    name: 'silent for 41 days, over for 10',
    events: applied('2026-01-12'),
    on: '2026-02-22',
    expect: 'receipt 2026-02-12 overdue 10',
  },
  {
    name: 'confirmed in time',
    events: [...applied('2026-01-12'), at('receiptConfirmed', '2026-02-02')],
    on: '2026-03-01',
    expect: 'receipt 2026-02-12 met 2026-02-02',
  },
  {
    name: 'confirmed a week late',
    events: [...applied('2026-01-12'), at('receiptConfirmed', '2026-02-19')],
    on: '2026-03-01',
    expect: 'receipt 2026-02-12 met 2026-02-19 late 7',
  },

  {
    name: 'decision, three months',
    events: complete('2026-01-30'),
    on: '2026-05-10',
    expect: 'decision 2026-04-30 overdue 10',
  },
  {
    name: '1 May is a Friday',
    events: complete('2026-02-01'),
    on: '2026-04-30',
    expect: 'decision 2026-05-04 running 4',
  },
  {
    name: '30 November to the end of February, a Saturday',
    events: complete('2025-11-30'),
    on: '2026-03-02',
    expect: 'decision 2026-03-02 running 0',
  },
  {
    name: 'Good Friday to Easter Monday',
    events: complete('2026-01-03'),
    on: '2026-04-07',
    expect: 'decision 2026-04-07 running 0',
  },
  {
    name: 'Reformation Day, a Friday',
    events: complete('2025-07-31'),
    on: '2025-11-04',
    expect: 'decision 2025-11-03 overdue 1',
  },
  {
    name: 'Christmas and the Sunday after',
    events: complete('2026-09-25'),
    on: '2026-12-01',
    expect: 'decision 2026-12-28 running 27',
  },
  {
    name: 'New Year, a Friday',
    events: complete('2026-10-01'),
    on: '2027-01-04',
    expect: 'decision 2027-01-04 running 0',
  },
  {
    name: 'decided in time',
    events: january(at('decided', '2026-04-15')),
    on: '2026-06-01',
    expect: 'decision 2026-04-15 met 2026-04-15',
  },
  {
    name: 'decided twenty days late',
    events: january(at('decided', '2026-05-05')),
    on: '2026-06-01',
    expect: 'decision 2026-04-15 met 2026-05-05 late 20',
  },
  {
    name: 'nobody knows since when it is complete',
    events: applied('2026-01-12'),
    on: '2026-09-01',
    expect: 'decision – unknown notComplete',
  },
  {
    name: 'no period for the ZAB',
    law: law('LISSABON'),
    events: complete('2026-01-12'),
    on: '2026-09-01',
    expect: 'decision – unknown noPeriod',
  },
  {
    name: 'closed without a decision',
    events: january(at('closed', '2026-02-01')),
    on: '2026-09-01',
    expect: 'decision 2026-04-15 expired',
  },

  {
    name: 'request of 22 days',
    events: january(request('2026-02-10', '2026-03-03')),
    on: '2026-03-10',
    expect: 'decision 2026-05-07 running 58 paused 22',
  },
  {
    name: 'while it lasts',
    events: january(request('2026-02-10', '2026-03-03')),
    on: '2026-03-03',
    expect: 'decision 2026-05-07 paused 65 paused 22',
  },
  {
    name: 'set to a Saturday, so to Monday 9.3.: 28 days',
    events: january(request('2026-02-10', '2026-03-07')),
    on: '2026-03-10',
    expect: 'decision 2026-05-13 running 64 paused 28',
  },
  {
    name: 'papers that come early do not shorten it',
    events: january(request('2026-02-10', '2026-03-03'), at('papersSupplied', '2026-02-12')),
    on: '2026-03-10',
    expect: 'decision 2026-05-07 running 58 paused 22',
  },
  {
    name: 'two requests, 11 and 12 days',
    events: january(request('2026-02-10', '2026-02-20'), request('2026-03-16', '2026-03-27')),
    on: '2026-05-09',
    expect: 'decision 2026-05-08 overdue 1 paused 23',
  },
  {
    name: 'two requests that overlap: 18 days',
    events: january(request('2026-02-10', '2026-02-20'), request('2026-02-16', '2026-02-27')),
    on: '2026-05-04',
    expect: 'decision 2026-05-04 running 0 paused 18',
  },
  {
    name: 'a request after the end',
    events: january(request('2026-04-20', '2026-05-04')),
    on: '2026-04-30',
    expect: 'decision 2026-04-15 overdue 15',
  },
  {
    name: 'a request before completeness',
    events: [...applied('2026-01-15'), request('2026-01-20', '2026-02-20'), at('complete', '2026-02-10')],
    on: '2026-02-15',
    expect: 'decision 2026-05-11 running 85',
  },
  {
    name: 'a request without a day',
    events: january(request('2026-02-10')),
    on: '2026-03-01',
    expect: 'decision – unknown requestWithoutEnd',
  },
  {
    name: 'Qualifikationsanalyse of 47 days',
    events: january(at('analysisBegun', '2026-03-02'), at('analysisEnded', '2026-04-17')),
    on: '2026-05-01',
    expect: 'decision 2026-06-01 running 31 paused 47',
  },
  {
    name: 'while it lasts',
    events: january(at('analysisBegun', '2026-03-02')),
    on: '2026-12-20',
    expect: 'decision – paused',
  },

  {
    name: 'extended to a day',
    events: january(at('extended', '2026-04-01', { until: '2026-05-29' })),
    on: '2026-05-01',
    expect: 'decision 2026-05-29 running 28 extended',
  },
  {
    name: 'a request after the extension moves it on: 11 days to Tuesday 9.6.',
    events: january(
      at('extended', '2026-04-01', { until: '2026-05-29' }),
      request('2026-04-10', '2026-04-20'),
    ),
    on: '2026-05-01',
    expect: 'decision 2026-06-09 running 39 paused 11 extended',
  },
  {
    name: 'a month from the moved end',
    events: complete('2025-11-28', at('extended', '2026-02-20', month(1))),
    on: '2026-03-10',
    expect: 'decision 2026-04-02 running 23 extended',
  },
  {
    name: 'a month from the last of April is the last of May',
    events: complete('2026-01-30', at('extended', '2026-04-20', month(1))),
    on: '2026-06-01',
    expect: 'decision 2026-06-01 running 0 extended',
  },
  {
    name: 'Europe, regulated: a month at most',
    law: european,
    events: january(at('extended', '2026-04-01', { until: '2026-06-30' })),
    on: '2026-05-20',
    expect: 'decision 2026-05-15 overdue 5 extensionCapped',
  },
  {
    name: 'Europe, regulated, accelerated: a month at most as well',
    law: european,
    events: [
      at('applied', '2026-01-15', { accelerated: true }),
      at('complete', '2026-01-15'),
      at('extended', '2026-03-10', month(3)),
    ],
    on: '2026-04-16',
    expect: 'decision 2026-04-16 running 0 extensionCapped',
  },
  {
    name: 'a craft run by somebody from Europe: the master’s level is regulated',
    law: law('HWO-MEISTER', true, true),
    events: january(at('extended', '2026-04-01', month(3))),
    on: '2026-05-15',
    expect: 'decision 2026-05-15 running 0 extensionCapped',
  },
  {
    name: 'Europe, regulated: two months are one',
    law: european,
    events: january(at('extended', '2026-04-01', month(2))),
    on: '2026-05-15',
    expect: 'decision 2026-05-15 running 0 extensionCapped',
  },
  {
    name: 'Europe, not regulated: no limit',
    law: law('BQFG', false, true),
    events: january(at('extended', '2026-04-01', month(2))),
    on: '2026-05-15',
    expect: 'decision 2026-06-15 running 31 extended',
  },
  {
    name: 'complete for the second time: the period has begun at the first, and the request between suspended it',
    events: january(request('2026-02-16', '2026-03-02'), at('complete', '2026-02-25')),
    // 15 days, first and last counted: Thu 30.4.
    on: '2026-04-20',
    expect: 'decision 2026-04-30 running 10 paused 15',
  },
  {
    name: 'a request without a day ends when the authority says that all is there',
    events: january(request('2026-02-16'), at('complete', '2026-03-02')),
    on: '2026-04-20',
    expect: 'decision 2026-04-30 running 10 paused 15',
  },
  {
    name: 'an extension announced too late',
    events: january(at('extended', '2026-04-20', { until: '2026-06-30' })),
    on: '2026-05-01',
    expect: 'decision 2026-04-15 overdue 16 extensionLate',
  },
  {
    name: 'only one',
    events: january(at('extended', '2026-04-01', month(1)), at('extended', '2026-05-01', month(1))),
    on: '2026-05-15',
    expect: 'decision 2026-05-15 running 0 extended extendedTwice',
  },
  {
    name: 'extended without a day',
    events: january(at('extended', '2026-04-01')),
    on: '2026-05-15',
    expect: 'decision – unknown extensionWithoutEnd',
  },

  {
    name: 'accelerated: receipt in two weeks',
    events: [at('applied', '2026-03-02', { accelerated: true })],
    on: '2026-03-17',
    expect: 'receipt 2026-03-16 overdue 1',
  },
  {
    name: 'accelerated: decision in two months, a Saturday',
    events: [at('applied', '2026-03-02', { accelerated: true }), at('complete', '2026-03-02')],
    on: '2026-05-04',
    expect: 'decision 2026-05-04 running 0',
  },
  {
    name: 'accelerated before there was such a thing',
    events: [at('applied', '2019-03-04', { accelerated: true })],
    on: '2019-03-19',
    expect: 'receipt 2019-04-04 running 16 acceleratedNotInLaw',
  },
  {
    name: 'accelerated under the law of the Land, and of occupations with a law of their own: two months, assumed',
    law: law('BQFG-MV'),
    events: [at('applied', '2026-03-02', { accelerated: true }), at('complete', '2026-03-02')],
    on: '2026-05-05',
    expect: 'decision 2026-05-04 overdue 1',
  },
  {
    name: 'craft as the BQFG',
    law: law('HWO-GESELLE'),
    events: january(),
    on: '2026-04-15',
    expect: 'decision 2026-04-15 running 0',
  },

  {
    name: 'nursing: four months, no receipt',
    law: nursing,
    events: january(),
    on: '2026-05-15',
    expect: 'decision 2026-05-15 running 0',
  },
  {
    name: 'nursing: PflAPrV knows no suspension',
    law: nursing,
    events: january(request('2026-02-10', '2026-03-03')),
    on: '2026-05-15',
    expect: 'decision 2026-05-15 running 0',
  },
  {
    name: 'nursing: nor an extension',
    law: nursing,
    events: january(at('extended', '2026-04-01', month(1))),
    on: '2026-05-16',
    expect: 'decision 2026-05-15 overdue 1 extensionNotInLaw',
  },
  {
    name: 'nursing, accelerated: two months',
    law: nursing,
    events: [at('applied', '2026-01-15', { accelerated: true }), at('complete', '2026-01-15')],
    on: '2026-03-16',
    expect: 'decision 2026-03-16 running 0',
  },
  {
    name: 'nursing: Kenntnisprüfung six months from the decision',
    law: nursing,
    events: january(
      at('decided', '2026-05-04'),
      at('measureChosen', '2026-05-20', { measure: 'knowledgeExam' }),
    ),
    on: '2026-10-04',
    expect: 'examination 2026-11-04 running 31',
  },
  {
    name: 'Eignungsprüfung six months from the choice, a Sunday',
    law: regulated,
    events: january(
      at('decided', '2026-05-04'),
      at('measureChosen', '2026-05-29', { measure: 'aptitudeTest' }),
    ),
    on: '2026-12-01',
    expect: 'examination 2026-11-30 overdue 1',
  },
  {
    name: 'Eignungsprüfung imposed: from the arrival of the notice, a Saturday',
    law: regulated,
    events: january(
      at('decided', '2026-05-04', { measures: ['aptitudeTest'] }),
      at('noticeReceived', '2026-05-07'),
    ),
    on: '2026-11-09',
    expect: 'examination 2026-11-09 running 0',
  },
  {
    name: 'recognised after all, no examination was held: nobody waits for one',
    law: nursing,
    events: january(
      at('decided', '2026-05-04', { measures: ['knowledgeExam', 'adaptationPeriod'] }),
      at('measureChosen', '2026-05-20', { measure: 'knowledgeExam' }),
      at('decided', '2026-10-01', { result: 'full' }),
    ),
    on: '2027-05-01',
    expect: 'examination 2026-11-04 expired',
  },
  {
    name: 'a later notice imposes another examination: its own six months',
    law: regulated,
    events: january(
      at('decided', '2026-05-04', { measures: ['aptitudeTest'] }),
      at('measureChosen', '2026-05-20', { measure: 'aptitudeTest' }),
      at('decided', '2026-09-01', { measures: ['aptitudeTest'] }),
      at('noticeReceived', '2026-09-03', { notice: '2026-09-01' }),
    ),
    on: '2027-03-01',
    expect: 'examination 2027-03-03 running 2',
  },

  {
    name: 'appeal, a month from arrival',
    events: january(at('decided', '2026-05-26', month(1)), at('noticeReceived', '2026-05-29')),
    on: '2026-06-01',
    expect: 'appeal 2026-06-29 running 28',
  },
  {
    name: 'appeal, arrival on 31 January',
    events: complete(
      '2025-09-01',
      at('decided', '2026-01-28', { result: 'none', ...month(1) }),
      at('noticeReceived', '2026-01-31'),
    ),
    on: '2026-03-03',
    expect: 'appeal 2026-03-02 expired',
  },
  {
    name: 'appeal, two weeks',
    events: january(
      at('decided', '2026-04-14', { period: { count: 2, unit: 'week' } }),
      at('noticeReceived', '2026-04-20'),
    ),
    on: '2026-04-21',
    expect: 'appeal 2026-05-04 running 13',
  },
  {
    name: 'appeal, arrival not entered',
    events: january(at('decided', '2026-05-04', month(1))),
    on: '2026-05-05',
    expect: 'appeal 2026-06-04 running 30 fromNoticeDate',
  },
  {
    name: 'appeal: the notice before it arrived later than this one was written',
    events: january(
      at('decided', '2026-05-04', month(1)),
      at('noticeReceived', '2026-05-20', { notice: '2026-05-04' }),
      at('decided', '2026-05-11', month(1)),
    ),
    on: '2026-05-21',
    expect: 'appeal 2026-06-11 running 21 fromNoticeDate',
  },
  {
    name: 'appeal filed on the last day',
    events: january(
      at('decided', '2026-05-04', month(1)),
      at('noticeReceived', '2026-05-05'),
      at('appealed', '2026-06-05'),
    ),
    on: '2026-07-01',
    expect: 'appeal 2026-06-05 met 2026-06-05',
  },
  {
    name: 'appeal, period not entered',
    events: january(at('decided', '2026-05-04', { result: 'partial' })),
    on: '2026-05-05',
    expect: 'appeal – unknown appealPeriod',
  },

  {
    name: 'papers by Ascension Day',
    events: [...applied('2026-04-01'), request('2026-04-20', '2026-05-14')],
    on: '2026-05-14',
    expect: 'supply 2026-05-15 running 1',
  },
  {
    name: 'papers too late',
    events: [...applied('2026-04-01'), request('2026-04-20', '2026-05-05')],
    on: '2026-05-08',
    expect: 'supply 2026-05-05 overdue 3',
  },
  {
    name: 'asked anew on the day something came: that is still wanted',
    events: [
      ...applied('2026-04-01'),
      request('2026-04-20', '2026-05-05'),
      at('papersSupplied', '2026-04-30'),
      request('2026-04-30', '2026-05-20'),
    ],
    on: '2026-05-08',
    expect: 'supply 2026-05-20 running 12',
  },
  {
    name: 'papers there',
    events: [
      ...applied('2026-04-01'),
      request('2026-04-20', '2026-05-05'),
      at('papersSupplied', '2026-04-30'),
    ],
    on: '2026-05-08',
    expect: 'supply 2026-05-05 met 2026-04-30',
  },
];
