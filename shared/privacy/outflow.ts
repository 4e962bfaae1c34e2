import { type Decision, nobody, type Recipient } from './consent.ts';
import {
  type DemandBook,
  demandFor,
  demandsOf,
  type FactClass,
  factClasses,
  type RecipientKind,
} from './factClasses.ts';
import { hasExpired, type Leave, mayPassOn, saidAbout } from './guard.ts';

/** What is known of a person, class by class; null: nothing. */
export type ClassedFacts = { readonly [C in FactClass]: unknown };
/** The same with what stays in the house taken out. Papers are composed from this and nothing else. */
export type Outflow<F extends ClassedFacts> = { readonly [C in FactClass]: F[C] | null };

export interface Receiver {
  readonly kind: RecipientKind;
  /** Whom exactly; `nobody` where the person takes the paper along, or it is theirs. */
  readonly to: Recipient;
  /** The person hands it over themselves: nothing is passed on by the office (domain catalogue 6.2). */
  readonly byHand: boolean;
}

export interface OutflowTerms {
  readonly decisions: readonly Decision[];
  /** ISO day it leaves. */
  readonly day: string;
  /** The classes the paper has a place for. */
  readonly places: ReadonlySet<FactClass>;
  /** What the counsellor added by hand, with the person. */
  readonly chosen: ReadonlySet<FactClass>;
  /** What it has no place for whoever reads it; a person's CV has one for the residence title, a profile not. */
  readonly never?: ReadonlySet<FactClass>;
  /** What a kind of recipient needs, with the office's corrections. */
  readonly demands: DemandBook;
}

export type Why =
  | 'own'
  | 'needed'
  | 'chosen'
  | 'noPlace'
  | 'never'
  | 'notNeeded'
  | 'noSpecial'
  | 'noRelease'
  | 'noCounselling';

export interface Verdict {
  readonly name: FactClass;
  readonly leaves: boolean;
  readonly why: Why;
  /** The counsellor may add it or take it out again. */
  readonly open: boolean;
  /** Anything at all is known. */
  readonly known: boolean;
}

/** Art. 9 GDPR: needs a yes of its own. */
const special: ReadonlySet<FactClass> = new Set(['health']);

/** May anything at all be passed on to them? What the person carries themselves is theirs to show. */
export function mayReceive(
  { kind, to, byHand }: Receiver,
  decisions: readonly Decision[],
  day: string,
): Leave {
  if (kind === 'client') return { allowed: true, because: 'ownPaper' };
  if (byHand) return { allowed: true, because: 'handed' };
  return mayPassOn(decisions, to, day);
}

function allowsSpecial(decisions: readonly Decision[], day: string): boolean {
  const [last] = saidAbout(decisions, { purpose: 'special', ...nobody }, day);
  return last?.state === 'given' && !hasExpired(last, day);
}

const isKnown = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

function whyOf(name: FactClass, to: Receiver, terms: OutflowTerms): Why {
  const { decisions, day, places, chosen, never, demands } = terms;
  if (!places.has(name)) return 'noPlace';
  if (never?.has(name)) return 'never';
  const demand = demandFor(name, demandsOf(to.kind, day, demands));
  if (demand === 'never') return 'never';
  const leave = mayReceive(to, decisions, day);
  if (!leave.allowed) return leave.because === 'counselling' ? 'noCounselling' : 'noRelease';
  if (special.has(name) && !allowsSpecial(decisions, day)) return 'noSpecial';
  if (demand === 'choice') return chosen.has(name) ? 'chosen' : 'notNeeded';
  return to.kind === 'client' ? 'own' : 'needed';
}

const leaving: ReadonlySet<Why> = new Set(['own', 'needed', 'chosen']);

/**
 * What of a person goes to this recipient, and why the rest stays. Consent decides first (release for the
 * recipient, § 203 StGB; explicit consent for health, Art. 9 (2) a GDPR), then what the recipient needs.
 */
export function factsFor<F extends ClassedFacts>(
  to: Receiver,
  terms: OutflowTerms,
  facts: F,
): { readonly facts: Outflow<F>; readonly verdicts: Verdict[] } {
  const verdicts = factClasses.map((name): Verdict => {
    const why = whyOf(name, to, terms);
    const open = why === 'chosen' || why === 'notNeeded';
    return { name, why, leaves: leaving.has(why), open, known: isKnown(facts[name]) };
  });
  const kept = verdicts.map(({ name, leaves }) => [name, leaves ? facts[name] : null] as const);
  return { facts: Object.fromEntries(kept) as Outflow<F>, verdicts };
}
