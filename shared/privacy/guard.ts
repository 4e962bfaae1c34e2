import { type Decision, type Matter, matterKey, nobody, type Recipient } from './consent.ts';

type Said = Pick<Decision, 'id' | 'purpose' | 'authority' | 'body' | 'state' | 'on' | 'at' | 'validUntil'>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const weight = ({ state }: Said): number => (state === 'given' ? 0 : 1);

/**
 * The latest first: by day, then by the moment it was written down. Of two that no clock tells apart the one
 * that is no yes counts.
 */
export const latestFirst = (a: Said, b: Said): number =>
  compare(b.on, a.on) || compare(b.at, a.at) || weight(b) - weight(a) || compare(b.id, a.id);

/** Everything said about a matter up to a day, the latest first. What is dated later does not count yet. */
export function saidAbout<D extends Said>(decisions: readonly D[], matter: Matter, day: string): D[] {
  const key = matterKey(matter);
  return decisions.filter((decision) => matterKey(decision) === key && decision.on <= day).sort(latestFirst);
}

/** The last day counts whole. */
export const hasExpired = ({ validUntil }: Pick<Said, 'validUntil'>, day: string): boolean =>
  validUntil !== null && validUntil < day;

export type Leave =
  | { readonly allowed: true; readonly because: 'released' | 'handed' | 'ownPaper' }
  | {
      readonly allowed: false;
      readonly because: 'never' | 'refused' | 'withdrawn' | 'expired' | 'counselling';
    };

/** Whoever has refused or taken back the counselling is no longer written about, whatever else they once allowed. */
export function counsellingStopped(decisions: readonly Said[], day: string): boolean {
  const [last] = saidAbout(decisions, { purpose: 'counselling', ...nobody }, day);
  return last !== undefined && last.state !== 'given';
}

/**
 * May something about this person go to this recipient on this day (§ 203 StGB, domain catalogue 6.2)? The release
 * rests on the counselling: it ends with it (Art. 7 (3) GDPR).
 */
export function mayPassOn(decisions: readonly Said[], to: Recipient, day: string): Leave {
  if (counsellingStopped(decisions, day)) return { allowed: false, because: 'counselling' };
  const [last] = saidAbout(decisions, { purpose: 'release', ...to }, day);
  if (!last) return { allowed: false, because: 'never' };
  if (last.state !== 'given') return { allowed: false, because: last.state };
  return hasExpired(last, day)
    ? { allowed: false, because: 'expired' }
    : { allowed: true, because: 'released' };
}

/** What is told whoever tries all the same. */
export const refusalOf = (leave: readonly Leave[]): 'privacy.noCounselling' | 'privacy.noRelease' =>
  leave.some((one) => !one.allowed && one.because === 'counselling')
    ? 'privacy.noCounselling'
    : 'privacy.noRelease';

/** What the rule must know of a letter. */
export interface Outgoing {
  readonly kind: string;
  /** Code of the authority it is addressed to; null for papers of the person, and where nobody knows any more. */
  readonly authority: string | null;
  /** Name of a recipient that is no authority of the register: a Jobcenter, a school. Empty: none, or not known. */
  readonly body: string;
  /** Day it was given into the person's own hands. */
  readonly handedOn: string | null;
}

/** Kinds of letters that tell somebody about a person; all others go into the person's own hands. */
const toOthers: ReadonlySet<string> = new Set([
  'cover',
  'reminder',
  'translationOrder',
  'proofRequest',
  'costRequest',
  'recommendation',
]);

/**
 * Papers of the person's own, and of the office's file, that may also be made out to somebody: then they tell that
 * one about them.
 */
const addressable: ReadonlySet<string> = new Set(['competenceProfile', 'cv', 'closingReport']);

const isNamed = ({ authority, body }: Pick<Outgoing, 'authority' | 'body'>): boolean =>
  authority !== null || body !== '';

/** Made out to nobody: it goes to the person and to no one else. */
export const isOwnPaper = (letter: Pick<Outgoing, 'kind' | 'authority' | 'body'>): boolean =>
  !toOthers.has(letter.kind) && !(isNamed(letter) && addressable.has(letter.kind));

/**
 * May this letter leave the office on this day? A paper for the person is theirs. A letter to somebody else
 * needs the release for them, or goes by the person's own hand; one whose recipient is not known only so.
 */
export function letterMayLeave(letter: Outgoing, decisions: readonly Said[], day: string): Leave {
  if (isOwnPaper(letter)) return { allowed: true, because: 'ownPaper' };
  const { authority, body } = letter;
  if (letter.handedOn !== null) return { allowed: true, because: 'handed' };
  if (!isNamed(letter)) return { allowed: false, because: 'never' };
  return mayPassOn(decisions, authority === null ? { authority, body } : { authority, body: '' }, day);
}
