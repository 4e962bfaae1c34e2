import type { Check } from '../catalogs/checks.ts';
import { countryName } from '../catalogs/countries.ts';
import { validOn } from '../catalogs/datedRow.ts';
import type { Recipient } from '../privacy/consent.ts';
import { type Leave, letterMayLeave } from '../privacy/guard.ts';
import { recipientName } from '../privacy/matters.ts';
import { postLines } from '../profile/contactLines.ts';
import type { Message } from '../recognition/message.ts';
import { fundedBy } from './begun.ts';
import { holds } from './conditions.ts';
import { authorityOfFacts, candidateOf, type DossierFacts, payerOf } from './facts.ts';
import { type PaperKind, paperKinds } from './kinds.ts';
import { paperChecks, toldWhy } from './paperChecks.ts';
import { type Choice, paperRules, proofRules, type WhyKey } from './paperRules.ts';
import { type ProofState, schoolProofs, workProofs } from './proofs.ts';

/** One paper of the set: made, offered or out of the question, and why. Plain data: crosses the process border. */
export interface DossierItem {
  /** Lasting: the kind, and for several of a kind whom or what it is about. */
  readonly key: string;
  readonly kind: PaperKind;
  /** Whom it tells something about the person; null for papers of the person. */
  readonly recipient: Recipient | null;
  /** For releases: whom it allows us to talk to. */
  readonly about: Recipient | null;
  /** Name of either for the window; empty where there is none. */
  readonly name: string;
  /** Lines below the name, as far as they are known. */
  readonly address: readonly string[];
  readonly choice: Choice;
  readonly why: WhyKey;
  /** What the rules of another room say to it: of money, why and why not. */
  readonly because: readonly Message[];
  /** What to look up first: what the paper rests on and nobody has checked, and what speaks against it. */
  readonly checks: readonly Check[];
  /** May it leave today; null for papers of the person. */
  readonly leave: Leave | null;
}

/** Whom the counsellor has named instead of what the facts say, by the key of the paper. */
export type Addressees = Readonly<
  Record<string, { readonly name: string; readonly address: readonly string[] }>
>;

type Found = Omit<DossierItem, 'leave' | 'checks' | 'about' | 'because'> &
  Partial<Pick<DossierItem, 'checks' | 'about'>>;

const toBody = (body: string): Recipient => ({ authority: null, body });

/** The first row of the kind in force on the day that fits the facts; every kind ends with a row that fits. */
function ruled(kind: PaperKind, facts: DossierFacts) {
  const found = paperRules.find(
    (row) =>
      row.kind === kind &&
      validOn(row, facts.date) &&
      row.when.every((condition) => holds(condition, facts, kind)),
  );
  if (!found) throw new Error('invariant: every kind of paper has a rule that fits');
  const { choice, why, basis } = found;
  return { choice, why: toldWhy(why, facts, kind), checks: paperChecks(facts, kind, basis) };
}

/** A paper of the person, or the cover letter: just one of its kind. */
function single(kind: PaperKind, facts: DossierFacts): Found {
  const { code, addressLines } = authorityOfFacts(facts);
  const to: Recipient | null = kind === 'cover' ? { authority: code, body: '' } : null;
  return {
    ...{ key: kind, kind, recipient: to, ...ruled(kind, facts) },
    ...{
      name: to === null ? '' : recipientName(to, facts.catalogs.authorities),
      address: to === null ? [] : addressLines,
    },
  };
}

const own: readonly PaperKind[] = [
  ...(['cover', 'dataSheet', 'cv', 'noEarlierApplication', 'intentToWork'] as const),
  ...(['reasonForMissing', 'identityDeclaration', 'powerOfAttorney', 'consent'] as const),
  ...(['grantSheet', 'costSheet', 'checklist'] as const),
];

function translator(facts: DossierFacts, addressees: Addressees): Found {
  const named = addressees.translationOrder;
  return {
    ...{ key: 'translationOrder', kind: 'translationOrder', ...ruled('translationOrder', facts) },
    ...{ recipient: toBody(named?.name ?? ''), name: named?.name ?? '', address: named?.address ?? [] },
  };
}

function payer(facts: DossierFacts, addressees: Addressees): Found {
  const named = addressees.costRequest;
  const name = named?.name || payerOf(facts)?.name || '';
  return {
    ...{ key: 'costRequest', kind: 'costRequest', ...ruled('costRequest', facts) },
    ...{ recipient: toBody(name), name, address: named?.address ?? [] },
  };
}

interface Asked {
  readonly key: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly state: ProofState;
}

/** The address that was noted, else the place; abroad the country closes it. */
const posted = (contact: string, place: string, country: string | null): string[] => {
  const lines = postLines(contact);
  return [...(lines.length > 0 ? lines : [place]), country ?? ''].filter((line) => line !== '');
};

function proofs(facts: DossierFacts, addressees: Addressees): Found[] {
  const { qualification } = facts;
  const land = (code: string | null): string | null => code && countryName(code, 'de');
  const work = workProofs(facts);
  const asked: Asked[] = [
    {
      ...{ key: 'proofRequest:school', name: qualification.institution, state: schoolProofs(facts).state },
      address: posted(qualification.institutionContact, qualification.place, land(qualification.country)),
    },
    ...work.unproved.map((item) => ({
      ...{ key: `proofRequest:${item.id}`, name: item.employer, state: work.state },
      address: posted(item.employerContact, item.place, land(item.country)),
    })),
  ];
  return asked.flatMap(({ key, name: given, address, state }): Found[] => {
    if (state === 'none') return [];
    const name = addressees[key]?.name || given;
    const rule = name === '' ? ({ choice: 'closed', why: 'schoolUnknown' } as const) : proofRules[state];
    return [
      {
        ...{ key, kind: 'proofRequest', recipient: toBody(name), name, ...rule },
        address: addressees[key]?.address ?? address,
      },
    ];
  });
}

/** One release for each paper that tells somebody something. */
function release(item: Found, facts: DossierFacts): Found | null {
  const to = item.recipient;
  if (to === null || item.choice === 'closed' || (to.authority === null && to.body === '')) return null;
  const given = leaveOf(item, facts)?.allowed === true;
  return {
    ...{ key: `release:${item.key}`, kind: 'release', recipient: null, about: to },
    ...{ name: recipientName(to, facts.catalogs.authorities), address: item.address },
    ...(given
      ? ({ choice: 'offered', why: 'releaseGiven' } as const)
      : { choice: item.choice, why: 'releaseMissing' as const }),
  };
}

const leaveOf = ({ kind, recipient }: Found, { decisions, date }: DossierFacts): Leave | null =>
  recipient === null ? null : letterMayLeave({ kind, ...recipient, handedOn: null }, decisions, date);

/** Papers about money say what the room of funding says. */
function reasonsOf(kind: PaperKind, facts: DossierFacts): readonly Message[] {
  const code = fundedBy[kind];
  return code === undefined ? [] : (candidateOf(facts, code)?.reasons ?? []);
}

/**
 * The papers that belong to an application before this authority, in the order they are laid together, each
 * with its reason. Which ones is said by dated rows (`paperRules.ts`); here they are asked.
 */
export function dossierFor(facts: DossierFacts, addressees: Addressees = {}): DossierItem[] {
  const papers = [
    ...own.map((kind) => single(kind, facts)),
    translator(facts, addressees),
    payer(facts, addressees),
    ...proofs(facts, addressees),
  ];
  const releases = papers.flatMap((item) => release(item, facts) ?? []);
  return [...papers, ...releases]
    .map((item) => ({
      checks: [],
      about: null,
      because: reasonsOf(item.kind, facts),
      ...item,
      leave: leaveOf(item, facts),
    }))
    .sort((a, b) => paperKinds.indexOf(a.kind) - paperKinds.indexOf(b.kind));
}
