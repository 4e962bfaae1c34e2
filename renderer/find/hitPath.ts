import type { Hit, HitKind } from '#shared/find/find.ts';
import { paths, profilePart } from '../app/paths.ts';

/** Kinds that stand as items beside the timeline, opened for reading the whole of them. */
const items: ReadonlySet<HitKind> = new Set(['languageCertificate', 'germanCourse', 'residence', 'benefit']);

/** Kinds that are read where their application is. */
const ofApplication: ReadonlySet<HitKind> = new Set(['document', 'cost']);

/** Kinds that are read in a part of the competence profile. */
const ofProfile: Readonly<Partial<Record<HitKind, string>>> = {
  wish: 'wishes',
  startingPoint: 'startingPoint',
  strength: 'strengths',
  skill: 'skills',
};

/** Where a text that was found is read, the words marked there. */
export function hitPath(hit: Hit, words: string): string {
  const { kind, ref, clientId, application, paper } = hit;
  if (kind === 'letter') return paths.letter(ref);
  if (kind === 'recommendation') return paths.recommendation(ref);
  const part = ofProfile[kind];
  if (part !== undefined) return paths.profileAt(clientId, { at: profilePart(part), words });
  if (kind === 'paper') return paths.paper(ref);
  if (kind === 'scan' && paper !== null) return paths.paper(paper);
  if (kind === 'answer') return paths.readIntake(clientId, words);
  if (kind === 'undertaking') return paths.recognition(ref);
  if (ofApplication.has(kind) && application !== null) return paths.recognition(application);
  if (items.has(kind)) return paths.personAt(clientId, { at: `item-${ref}`, words });
  return paths.personAt(clientId, { at: `entry-${ref}`, words });
}
