import type { Recommendation } from '#shared/recommendations/recommendation.ts';

export const body = 'Hanse-Jobcenter Rostock';

const wanted: Recommendation = {
  ...{ id: 'r1', clientId: 'c1', needId: null, notedOn: '2026-11-02' },
  ...{ payer: 'jobcenter', body, address: '', measure: 'training', provider: '', title: '', number: '' },
  ...{
    startOn: null,
    duration: '',
    hours: null,
    costCents: null,
    why: 'Nötig.',
    entryLevel: '',
    benefit: '',
    alternatives: '',
  },
  ...{ decisionBy: null, enclosures: '', startFacts: {} },
};

/** What a letter is made from besides the file of the person. */
export const recommended = {
  ...{ version: null, recommendation: wanted, need: null, neutrality: '', fillings: new Map() },
  ...{ decisions: [], asOf: '2026-11-02' },
};
