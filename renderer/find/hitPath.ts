import type { Hit, HitKind } from '#shared/find/find.ts';
import { paths } from '../app/paths.ts';

/** Kinds that stand as items beside the timeline, opened for reading the whole of them. */
const items: ReadonlySet<HitKind> = new Set(['languageSkill', 'residence', 'benefit']);

/** Where a text that was found is read, the words marked there. */
export function hitPath(hit: Hit, words: string): string {
  const { kind, ref, clientId } = hit;
  if (kind === 'letter') return paths.letter(ref);
  if (kind === 'document' && hit.application !== null) return paths.recognition(hit.application);
  if (items.has(kind)) return paths.personAt(clientId, { at: `item-${ref}`, words });
  return paths.personAt(clientId, { at: `entry-${ref}`, words });
}
