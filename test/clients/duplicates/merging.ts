import type { Ask } from '#build/ask.ts';
import type { Input, Output } from '#shared/contract/index.ts';

type Choices = Input<'clients.merge'>['choices'];

/** Looks at the preview and merges as it proposes, or as chosen. */
export async function merge(
  ask: Ask,
  keepId: string,
  goneId: string,
  choices: Choices = {},
): Promise<Output<'clients.mergePreview'>> {
  const preview = await ask('clients.mergePreview', { keepId, goneId });
  await ask('clients.merge', { keepId, goneId, version: preview.version, choices });
  return preview;
}

export const enter = async (ask: Ask, facts: Input<'clients.create'>): Promise<string> =>
  (await ask('clients.create', facts)).id;

export const timeline = async (ask: Ask, clientId: string) =>
  (await ask('cases.timeline', { clientId, before: null, limit: 200 })).entries;

/** Whom the list finds. */
export const search = async (ask: Ask, query: string): Promise<string[]> =>
  (await ask('clients.search', { query, offset: 0, limit: 9 })).rows.map(({ id }) => id);
