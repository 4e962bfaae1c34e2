import { asChecks, checksOf } from '../catalogs/checks.ts';
import { isOwnCode } from '../catalogs/ownRow.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { type Message, message } from '../recognition/message.ts';
import type { MissingFact } from '../recognition/way.ts';
import type { Candidate, CandidateState, Early, Outlook } from './candidate.ts';
import { type CostKind, paidOnce } from './costKinds.ts';
import { earlySpending } from './early.ts';
import { type Answer, eligibility } from './eligibility.ts';
import { type CostLine, sumOf } from './expectedCosts.ts';
import { type FundingBook, shippedFunding } from './fundingCatalog.ts';
import type { FundingFacts } from './fundingFacts.ts';
import { type FundingCode, type FundingInstrument, isLastResort, type Pot } from './instrument.ts';
import type { Claim } from './spending.ts';

/**
 * Who may pay for these costs on a day, in the order in which one asks: Jobcenter or Agentur first, what
 * comes after them (Nachrang) next, last what only lessens the tax. Pure. An instrument that pays for none
 * of the costs is left out; one that is not for this person says why. Sources: the catalogue of instruments.
 */
export function whoMayPay(
  facts: FundingFacts,
  costs: readonly CostLine[],
  day: string,
  { funding }: { readonly funding: FundingBook } = { funding: shippedFunding },
): Outlook {
  const early = earlySpending(facts.spending, facts.claims, funding);
  const found: Candidate[] = [];
  for (const code of funding.codes) {
    const instrument = funding.on(code, day) ?? funding.last(code);
    if (!instrument || isGone(instrument, day, facts.claims)) continue;
    const lines = costs.filter(({ kind }) => pays(instrument, kind));
    if (lines.length === 0) continue;
    found.push(candidate({ instrument, lines, facts, day, early, before: found }));
  }
  return {
    lines: costs,
    sum: sumOf(costs),
    candidates: found,
    warnings: warningsOf(found, facts.appliedOn !== null),
    early: early.filter((spent) => spent.claim !== null || mightHavePaid(found, spent.kind)),
  };
}

/** What the office no longer offers is told only to whom it was promised. */
const isGone = (
  { code, added, validTo }: FundingInstrument,
  day: string,
  claims: readonly Claim[],
): boolean =>
  added !== null && validTo !== null && validTo < day && !claims.some((claim) => claim.instrument === code);

/** Whoever would never have paid cannot be asked too late. */
const mightHavePaid = (candidates: readonly Candidate[], kind: CostKind): boolean =>
  candidates.some(
    ({ code, state, covers, reasons }) =>
      comesFirst(code) &&
      covers.includes(kind) &&
      (state !== 'no' || reasons.some(({ key }) => key === 'funding.no.begun')),
  );

const pays = ({ pots }: FundingInstrument, kind: CostKind): boolean =>
  pots.some(({ covers }) => covers.includes(kind));

const german = (day: string): string => formatPartialDate(day, 'de', 'short');

interface Case {
  readonly instrument: FundingInstrument;
  /** The costs it is for. */
  readonly lines: readonly CostLine[];
  readonly facts: FundingFacts;
  readonly day: string;
  readonly early: readonly Early[];
  /** Candidates that are asked before it. */
  readonly before: readonly Candidate[];
}

function candidate(of: Case): Candidate {
  const { instrument, lines, facts, day } = of;
  const { code, added, beforeCosts, discretion, source, own = null } = instrument;
  const ref = { catalog: 'funding', code } as const;
  const unsure = checksOf(instrument, day, ref);
  const claim = latestClaim(facts.claims, code);
  const settled = claim ? byClaim(claim) : null;
  const borne = of.before.filter(
    (other) => instrument.after.includes(other.code) && other.claim === 'granted',
  );
  const open = lines.filter(
    ({ kind }) => stillOpen(of, kind, claim) && !borne.some(({ covers }) => covers.includes(kind)),
  );
  const closed = message(borne.length > 0 ? 'funding.no.borneByOffice' : 'funding.no.begun');
  const answer =
    settled ??
    ended(instrument, day) ??
    (open.length === 0 ? { state: 'no' as const, reasons: [closed] } : whole(of, open));
  const money = amounts(instrument.pots, answer.state === 'no' ? [] : open);
  return {
    ...{ code, added },
    state: answer.state,
    // What became of a claim does not change who is in charge of the person
    decidedBy: (settled ? eligibility(instrument, facts, day) : answer).decidedBy ?? instrument.decidedBy,
    reasons: answer.reasons,
    missing: answer.missing ?? [],
    covers: [...new Set(lines.map(({ kind }) => kind))],
    ...money,
    limitCents: limitOf(instrument.pots, lines),
    ...{ beforeCosts, discretion, verified: unsure.length === 0, source, own },
    ...{ lastResort: isLastResort(instrument), byIncome: instrument.incomeLimits !== null },
    claim: claim ? (claim.result ?? 'pending') : null,
    checks: [...unsure, ...asChecks(instrument.checks, ref)],
  };
}

/** Of several of one kind the one made last counts. */
const latestClaim = (claims: readonly Claim[], code: FundingCode): Claim | undefined =>
  claims
    .filter(({ instrument }) => instrument === code)
    .toSorted((a, b) => (a.appliedOn < b.appliedOn ? 1 : -1))[0];

function byClaim({ appliedOn, decidedOn, result }: Claim): Answer | null {
  const on = german(decidedOn ?? appliedOn);
  switch (result) {
    case null:
      return { state: 'possible', reasons: [message('funding.why.pending', { on: german(appliedOn) })] };
    case 'granted':
    case 'partly':
      return { state: 'possible', reasons: [message(`funding.why.${result}`, { on })] };
    case 'refused':
      return { state: 'no', reasons: [message('funding.no.refused', { on })] };
    case 'withdrawn':
      return null;
  }
}

function ended({ validFrom, validTo }: FundingInstrument, day: string): Answer | null {
  if (validTo !== null && validTo < day)
    return { state: 'no', reasons: [message('funding.no.ended', { until: german(validTo) })] };
  if (validFrom !== null && day < validFrom)
    return { state: 'no', reasons: [message('funding.no.notYet', { from: german(validFrom) })] };
  return null;
}

const AFTER_APPLYING: readonly CostKind[] = ['fee', 'translation', 'certifiedCopies'];
const AFTER_BEGINNING: readonly CostKind[] = ['course', 'exam'];

/** Whether it would still pay for a kind of cost, or that has been begun without it. */
function stillOpen({ instrument, facts, early }: Case, kind: CostKind, claim: Claim | undefined): boolean {
  if (!instrument.beforeCosts) return true;
  const asked = claim?.appliedOn ?? null;
  const inTime = (day: string | null): boolean => day === null || (asked !== null && asked <= day);
  // The grant is asked for before recognition itself is, and before the measure begins
  if (instrument.code === 'recognitionGrant') {
    if (AFTER_APPLYING.includes(kind) && !inTime(facts.appliedOn)) return false;
    if (AFTER_BEGINNING.includes(kind) && !inTime(facts.measureBegunOn)) return false;
  }
  const begun = early.filter((spent) => spent.kind === kind).map(({ on }) => on);
  return !paidOnce.includes(kind) || begun.every(inTime);
}

/** Person, order of precedence and costs together: the first that says no decides. */
function whole(of: Case, open: readonly CostLine[]): Answer {
  const { instrument, facts, day, lines } = of;
  const own = eligibility(instrument, facts, day);
  if (own.state === 'no') return own;
  const { minTotalCents } = instrument;
  const sum = sumOf(open);
  const least = message('funding.no.belowMinimum', { least: (minTotalCents ?? 0) / 100 });
  if (minTotalCents !== null && sum.open === 0 && sum.maxCents < minTotalCents)
    return { state: 'no', reasons: [least] };
  const first = precedence(of);
  const missing: MissingFact[] = [...(own.missing ?? [])];
  // Both may wait for the same fact.
  for (const one of first?.missing ?? [])
    if (!missing.some(({ fact }) => fact === one.fact)) missing.push(one);
  const reasons: Message[] = [...(first?.reasons ?? []), ...own.reasons];
  if (open.length < lines.length) reasons.push(message('funding.why.rest'));
  const state: CandidateState = first?.state === 'depends' ? 'depends' : own.state;
  return { ...own, state, reasons, missing };
}

/** A claim that was withdrawn is none. */
const isAsked = (claim: Candidate['claim']): boolean => claim !== null && claim !== 'withdrawn';

/** Who must be asked before, and what became of it; null: nobody, or nobody in charge of the person. */
function precedence({ instrument, before }: Case): Answer | null {
  const earlier = before.filter(({ code }) => instrument.after.includes(code));
  if (earlier.some(({ claim }) => claim === 'partly'))
    return { state: 'possible', reasons: [message('funding.why.officePartly')] };
  if (earlier.some(({ claim }) => claim === 'pending'))
    return { state: 'depends', reasons: [message('funding.dep.officeDecides')] };
  if (earlier.some(({ state, claim }) => state === 'possible' && !isAsked(claim)))
    return { state: 'depends', reasons: [message('funding.dep.officeFirst')] };
  const asked = earlier.find(({ missing }) => missing.length > 0);
  if (asked)
    return { state: 'depends', reasons: [message('funding.dep.officeFirst')], missing: asked.missing };
  if (earlier.some(({ claim }) => claim === 'refused'))
    return { state: 'possible', reasons: [message('funding.why.officeRefused')] };
  return null;
}

const capped = (cents: number, pot: Pot): number => {
  const share = Math.floor((cents * pot.percent) / 100);
  return pot.maxCents === null ? share : Math.min(share, pot.maxCents);
};

/** Each kind of cost is borne from the first pot that is for it. */
const potLines = (pots: readonly Pot[], lines: readonly CostLine[]) =>
  pots.map((pot, at) => ({
    pot,
    lines: lines.filter(
      ({ kind }) =>
        pot.covers.includes(kind) && !pots.slice(0, at).some(({ covers }) => covers.includes(kind)),
    ),
  }));

function amounts(pots: readonly Pot[], lines: readonly CostLine[]) {
  let [minCents, maxCents]: [number, number | null] = [0, 0];
  for (const { pot, lines: own } of potLines(pots, lines)) {
    const sum = sumOf(own);
    minCents += capped(sum.minCents, pot);
    const most = sum.open === 0 ? capped(sum.maxCents, pot) : pot.maxCents;
    maxCents = maxCents === null || most === null ? null : maxCents + most;
  }
  return { minCents, maxCents };
}

function limitOf(pots: readonly Pot[], lines: readonly CostLine[]): number | null {
  const used = potLines(pots, lines).filter((part) => part.lines.length > 0);
  return used.reduce<number | null>(
    (sum, { pot }) => (sum === null || pot.maxCents === null ? null : sum + pot.maxCents),
    0,
  );
}

const MAIN: readonly FundingCode[] = ['budget', 'activation', 'training', 'recognitionGrant', 'iq'];

/**
 * Before whose answer nothing is to be ordered. Foundations in general are asked when all else fails: they
 * hold nobody up. One the office has entered by name is meant to be asked.
 */
const comesFirst = (code: FundingCode): boolean => MAIN.includes(code) || isOwnCode(code);

function warningsOf(candidates: readonly Candidate[], applied: boolean): Message[] {
  const open = candidates.filter(
    ({ code, state, beforeCosts }) => comesFirst(code) && beforeCosts && state !== 'no',
  );
  if (open.some(({ claim }) => claim === 'pending')) return [message('funding.warn.waitForAnswer')];
  const borne = open.some(({ claim }) => claim === 'granted' || claim === 'partly');
  if (borne || open.every(({ claim }) => isAsked(claim))) return [];
  return [message(applied ? 'funding.warn.nothingMore' : 'funding.warn.nothingYet')];
}
