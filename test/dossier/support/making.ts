import type { Ask } from '#build/ask.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';

export const olena = must(demoPeople[0], 'three people');
export const farida = must(demoPeople[2], 'three people');

/** A release of confidentiality, as the privacy room takes it. */
export const release = (authority: string | null, body: string) => ({
  ...{ purpose: 'release' as const, authority, body, state: 'given' as const },
  ...{ language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null },
});

/** Chosen as the rules propose it. */
export async function makeProposed(ask: Ask, applicationId: string, more: readonly string[] = []) {
  const { items, secondLanguage } = await ask('dossier.review', { applicationId, addressees: [] });
  const papers = items
    .filter(({ choice, key }) => choice === 'chosen' || more.includes(key))
    .map(({ key }) => key);
  const { id } = await ask('dossier.make', {
    applicationId,
    language: secondLanguage,
    papers,
    addressees: [],
  });
  return { id, papers };
}
