import { isEuropeanArea } from '../catalogs/countries.ts';
import type { DatedRow } from '../catalogs/datedRow.ts';
import { levelRank } from '../catalogs/languageLevels.ts';
import { residenceTitleOf } from '../catalogs/residenceTitles.ts';
import type { SourceKey } from '../catalogs/sources.ts';
import { authorityOf } from './authorities.ts';
import { type Competence, isInState } from './competence.ts';
import { type DocumentProfile, matrixSources } from './documentMatrix.ts';
import { isInformal, lacksPapers, type RecognitionFacts } from './facts.ts';
import { feesOf } from './fees.ts';
import { type Law, type LawCode, lawOf } from './laws.ts';
import { type Message, message } from './message.ts';
import type { Occupation } from './occupation.ts';
import type { MissingFact, Way, WayCode, WayFactName, WayKind } from './way.ts';

/** What a rule says of one way; `buildWay` adds law, fees, period, sources and whether all is verified. */
export interface Draft {
  readonly code: WayCode;
  readonly kind: WayKind;
  readonly law: LawCode;
  readonly competence: Competence;
  readonly occupation: Occupation | null;
  readonly why: readonly Message[];
  readonly against?: readonly Message[];
  readonly missing?: readonly MissingFact[];
  readonly documentProfile?: DocumentProfile;
  /** Fee codes instead of the authority's own. */
  readonly fees?: readonly string[];
  readonly checks?: readonly string[];
  /** Beyond those of the rows. */
  readonly sources?: readonly SourceKey[];
}

const PAPER_COSTS = ['TRANSLATION', 'CERTIFIED'] as const;

export function buildWay(draft: Draft, facts: RecognitionFacts): Way {
  const { code, kind, competence, occupation } = draft;
  const law = lawOf(draft.law);
  const authority = competence.kind === 'authority' ? competence.authority : null;
  const authorityWhy = competence.kind === 'none' ? [] : competence.why;
  const profile = kind === 'advice' ? null : documentProfileOf(draft);
  const applies = kind !== 'advice';
  const feeCodes = draft.fees ?? authority?.fees ?? [];
  const costs = feesOf([...feeCodes, ...(applies ? PAPER_COSTS : [])], facts.on);
  const rows: DatedRow[] = [
    law,
    ...(authority ? [authority] : []),
    ...(occupation ? [occupation] : []),
    ...costs,
  ];
  if (competence.kind === 'authority') rows.push(...competence.rows);
  const checks = [
    ...rows.flatMap((row) => (row.check === undefined ? [] : [row.check])),
    ...(occupation?.checks ?? []),
    ...(competence.kind === 'authority' ? competence.checks : []),
    ...(draft.checks ?? []),
  ];
  const sources: SourceKey[] = [...rows.map((row) => row.source), ...(draft.sources ?? [])];
  if (profile !== null) sources.push(matrixSources[profile]);
  return {
    code,
    kind,
    title: message(`way.${code}`, titleParams(occupation)),
    law,
    authority: competence.kind === 'authority' ? competence.code : null,
    why: [...draft.why, ...authorityWhy],
    authorityWhy,
    against: draft.against ?? [],
    missing: [...missingPlace(competence), ...(draft.missing ?? [])],
    costs,
    decisionMonths: applies ? law.decisionMonths : null,
    duration: durationOf(kind, law, occupation, facts),
    language: applies && occupation ? languageOf(occupation) : null,
    outcomes: applies ? outcomesOf(code, occupation) : [],
    documentProfile: profile,
    sources: [...new Set(sources)],
    verified: checks.length === 0,
    checks: [...new Set(checks)],
  };
}

const titleParams = (occupation: Occupation | null): Message['params'] =>
  occupation === null ? undefined : { occupation: occupation.neutral };

function documentProfileOf({ documentProfile, competence, occupation }: Draft): DocumentProfile {
  if (documentProfile !== undefined) return documentProfile;
  const rule = occupation?.authority;
  if (competence.kind === 'authority') {
    if (rule?.kind === 'fixed' && rule.authority === competence.code && rule.documentProfile !== undefined) {
      return rule.documentProfile;
    }
    return competence.authority.documentProfile;
  }
  return rule?.kind === 'craftChamber' ? 'HWK' : 'GENERAL';
}

function missingPlace(competence: Competence): MissingFact[] {
  if (competence.kind !== 'missing') return [];
  return [{ fact: competence.fact, effect: message(`missing.${competence.fact}`) }];
}

/** § 13 (3) BQFG: European qualifications in regulated professions, one extension of a month at most. */
function durationOf(
  kind: WayKind,
  law: Law,
  occupation: Occupation | null,
  facts: RecognitionFacts,
): Message {
  if (kind === 'advice') return message('duration.none');
  const months = law.decisionMonths;
  if (months === null) return message('duration.open');
  if (law.receiptMonths === null) return message('duration.decision', { months });
  const regulated = occupation?.regulation === 'regulated';
  const key = regulated && isEuropean(facts) ? 'duration.europe' : 'duration.bqfg';
  return message(key, { months });
}

function languageOf(occupation: Occupation): Way['language'] {
  const level = occupation.languageLevel;
  if (level === null) return { level, note: message('language.none') };
  const key = occupation.extras.includes('languageExam') ? 'language.levelAndExam' : 'language.level';
  return { level, note: message(key, { level }) };
}

function outcomesOf(code: WayCode, occupation: Occupation | null): readonly Message[] {
  if (code === 'evaluation') return [message('outcome.evaluation')];
  if (code === 'knowledgeExam')
    return [message('measure.knowledgeExam'), message('measure.adaptationPeriod')];
  if (occupation === null) return [];
  const results = occupation.outcomes.filter((outcome) => outcome !== 'evaluation');
  return [
    ...results.map((outcome) => message(`outcome.${outcome}`)),
    ...occupation.measures.map((measure) => message(`measure.${measure}`)),
  ];
}

export const isEuropean = (facts: RecognitionFacts): boolean =>
  facts.qualification.country !== null && isEuropeanArea(facts.qualification.country, facts.on);

/** Where the diploma comes from decides between the directive and the case-by-case comparison. */
export function origin(facts: RecognitionFacts): Message[] {
  if (facts.qualification.country === null) return [];
  return [message(isEuropean(facts) ? 'why.europeanDiploma' : 'why.thirdCountryDiploma')];
}

/** What speaks against any application with this qualification. */
export function qualificationAgainst(facts: RecognitionFacts): Message[] {
  const { completed, evidence, kind } = facts.qualification;
  const found: Message[] = [];
  if (completed === false) found.push(message('against.notCompleted'));
  if (isInformal(kind)) found.push(message('against.informal'));
  if (lacksPapers(evidence)) found.push(message('against.lacksPapers'));
  if (evidence === 'inHomeCountry') found.push(message('against.papersAbroad'));
  return found;
}

export function personAgainst(facts: RecognitionFacts, occupation: Occupation): Message[] {
  const found: Message[] = [];
  const need = occupation.languageLevel;
  if (need !== null && facts.german === null) found.push(message('against.languageUnknown', { need }));
  if (need !== null && facts.german !== null && levelRank(facts.german) < levelRank(need)) {
    const have = facts.german === '0' ? 'A0' : facts.german;
    found.push(message('against.languageBelow', { need, have }));
  }
  const status = facts.residenceStatus === null ? undefined : residenceTitleOf(facts.residenceStatus);
  if (status?.work === 'no') found.push(message('against.noWorkAllowed'));
  const rule = occupation.authority;
  const local = rule.kind === 'fixed' && !authorityOf(rule.authority).nationwide;
  if (local && facts.place.district !== null && !isInState(facts.place.district)) {
    found.push(message('against.otherState'));
  }
  return found;
}

/** The facts that would change the answer for an application with this qualification. */
export function missingOf(facts: RecognitionFacts, occupation: Occupation): MissingFact[] {
  const { kind, completed, country, evidence } = facts.qualification;
  const found: MissingFact[] = [];
  const ask = (fact: WayFactName) => found.push({ fact, effect: message(`missing.${fact}`) });
  if (kind === null) ask('qualificationKind');
  if (completed === null) ask('completed');
  if (country === null && occupation.regulation === 'regulated') ask('country');
  if (evidence === null) ask('evidence');
  if (facts.residenceStatus === null) ask('residenceStatus');
  if (facts.german === null && occupation.languageLevel !== null) ask('german');
  return found;
}
