import { must } from '#shared/contract/result.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { Ask } from '../ask.ts';

/** Recommendations as full as a counsellor's: file, competence profile, need, release, measure and reasons. */

const body = 'Hanse-Jobcenter Rostock';
const notSaid = { language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null } as const;

const wanted = {
  ...{ payer: 'jobcenter' as const, measure: 'jobLanguage' as const },
  ...{ body, address: 'Kopernikusstraße 1a\n18057 Rostock' },
  ...{ provider: 'Sprachschule Ostsee', title: 'Berufssprachkurs B2', number: '955/123/26' },
  ...{ duration: '5 Monate, Vollzeit', hours: 500, costCents: 125_000, decisionBy: '2027-06-01' },
  why: 'Für die Anerkennung wird Deutsch B2 verlangt.\n\nOhne den Kurs bleibt nur Arbeit als Hilfskraft.',
  entryLevel: 'B2',
  benefit: 'Danach steht der Beruf offen.',
  alternatives: 'Ein Abendkurs würde zwei Jahre dauern.',
  enclosures: 'Zertifikat B1\nBescheid',
} as const;

async function recommend(ask: Ask, clientId: string): Promise<string> {
  const items = [
    {
      kind: 'languageSkill' as const,
      fields: { ...blankItem.languageSkill, language: 'de', level: 'B1' as const, source: 'test' as const },
    },
    {
      kind: 'experience' as const,
      fields: { ...blankItem.experience, title: 'Pflegefachkraft', startedOn: '2013', endedOn: '2021' },
    },
    {
      kind: 'benefit' as const,
      fields: { ...blankItem.benefit, system: 'SGB2', provider: body, customerNumber: '123A456789' },
    },
  ];
  for (const item of items) await ask('profile.add', { clientId, item });
  await ask('assessment.rate', { clientId, competence: 'reliability', patch: { counsellor: '4' } });
  await ask('assessment.release', {
    clientId,
    fields: { methods: ['talk', 'papers'], assessor: 'Bank', participants: '' },
  });
  await ask('privacy.decide', {
    clientId,
    decision: { purpose: 'release', authority: null, body, state: 'given', ...notSaid },
  });
  const fields = { ...blankNeed, kind: 'jobLanguage' as const, fromLevel: 'B1', toLevel: 'B2' } as const;
  const { id: needId } = await ask('plan.addNeed', { clientId, fields });
  const { id } = await ask('recommendations.start', { clientId, needId });
  await ask('recommendations.update', { id, patch: wanted });
  return id;
}

/** Begins a recommendation for each. Their ids, all of them to be written. */
export async function beginRecommendations(ask: Ask, clientIds: readonly string[]): Promise<string[]> {
  for (const clientId of clientIds) await recommend(ask, clientId);
  const { recommendations } = await ask('mailings.recommendations', {});
  return recommendations.map((row) => {
    must(row.excluded === null && row.mayLeave ? row : null, 'each is whole and may leave');
    return row.id;
  });
}
