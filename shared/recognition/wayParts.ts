import type { Catalogs } from '../catalogs/catalogs.ts';
import { type Check, checksOf, type UsedRow, uniqueChecks } from '../catalogs/checks.ts';
import { levelRank } from '../catalogs/languageLevels.ts';
import type { SourceKey } from '../catalogs/sources.ts';
import { type PeriodRule, periodRef } from './clockRules.ts';
import { type Competence, isInState } from './competence.ts';
import type { DocumentProfile } from './documentMatrix.ts';
import { matrixSources } from './documentSources.ts';
import { isInformal, lacksPapers, type RecognitionFacts } from './facts.ts';
import { federalIntent, hangsOnNationality, stateIntent } from './intent.ts';
import { comparesNothing, type Law, type LawCode, lawOf } from './laws.ts';
import { type Message, message } from './message.ts';
import { isRegulated, type Measure, type Occupation } from './occupation.ts';
import { isEuropean, resettlerOrigin } from './origin.ts';
import { outcomeOf, outcomeRef } from './outcomeCatalog.ts';
import { decisions, type ProcedureResult } from './procedureEvent.ts';
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
  /** Rows it stands on beside law, authority, occupation and fees. */
  readonly rows?: readonly UsedRow[];
  readonly checks?: readonly Check[];
  /** Beyond those of the rows. */
  readonly sources?: readonly SourceKey[];
}

const PAPER_COSTS = ['TRANSLATION', 'CERTIFIED'] as const;

export function buildWay(draft: Draft, facts: RecognitionFacts, catalogs: Catalogs): Way {
  const { code, kind, competence, occupation } = draft;
  const law = lawOf(draft.law, catalogs.laws);
  const authority = competence.kind === 'authority' ? competence.authority : null;
  const authorityWhy = competence.kind === 'none' ? [] : competence.why;
  const profile = kind === 'advice' ? null : documentProfileOf(draft);
  const applies = kind !== 'advice';
  const compares = applies && kind !== 'application';
  const feeCodes = draft.fees ?? authority?.fees ?? [];
  const costs = catalogs.fees.of([...feeCodes, ...(compares ? PAPER_COSTS : [])], facts.on);
  const period = applies ? decisionPeriod(law, occupation, facts, catalogs) : null;
  const decisionMonths = applies ? (period?.period.count ?? law.decisionMonths) : null;
  const outcomes = applies ? outcomesOf(law, code, occupation, facts, catalogs) : [];
  const used: UsedRow[] = [
    { row: law, ref: { catalog: 'laws', code: law.code } },
    ...(authority
      ? [{ row: authority, ref: { catalog: 'authorities', code: authority.code } as const }]
      : []),
    ...(occupation
      ? [{ row: occupation, ref: { catalog: 'occupations', code: occupation.code } as const }]
      : []),
    ...costs.map((fee) => ({ row: fee, ref: { catalog: 'fees', code: fee.code } as const })),
    ...(period ? [{ row: period, ref: periodRef(period) }] : []),
    ...outcomes.flatMap((outcome) => {
      const row = outcomeOf(outcome, facts.on, catalogs.outcomes);
      return row ? [{ row, ref: outcomeRef(outcome) }] : [];
    }),
    ...(competence.kind === 'authority' ? competence.rows : []),
    ...(draft.rows ?? []),
  ];
  const checks = uniqueChecks([
    ...used.flatMap(({ row, ref }) => checksOf(row, facts.on, ref)),
    ...(occupation?.checks ?? []).map((text) => ({
      text,
      row: { catalog: 'occupations', code: occupation?.code ?? '' } as const,
    })),
    ...(competence.kind === 'authority' ? competence.checks : []),
    ...(draft.checks ?? []),
  ]);
  const sources: SourceKey[] = [...used.map(({ row }) => row.source), ...(draft.sources ?? [])];
  if (profile !== null) sources.push(matrixSources[profile]);
  const own = used.flatMap(({ row }) => row.own ?? []);
  return {
    code,
    kind,
    title: message(`way.${code}`, titleParams(occupation)),
    law,
    authority: competence.kind === 'authority' ? competence.code : null,
    why: [...draft.why, ...authorityWhy],
    authorityWhy,
    against: draft.against ?? [],
    missing: [
      ...missingPlace(competence),
      ...(draft.missing ?? []),
      ...missingNationality(profile, competence, facts, catalogs),
    ],
    costs,
    decisionMonths,
    duration: durationOf(applies || costs.length > 0, law, decisionMonths, period),
    language: compares && occupation ? languageOf(occupation) : null,
    ...{ outcomes, measures: compares ? measuresOf(code, occupation, facts) : [] },
    documentProfile: profile,
    sources: [...new Set(sources)].filter((key) => key !== 'byOffice'),
    ownSources: said(own.map((mark) => mark.said)),
    notes: said(own.map((mark) => mark.note)),
    verified: checks.length === 0,
    checks,
  };
}

const said = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');

/** The rule by which the clock will count, so that way and clock say the same; null where the law sets none. */
function decisionPeriod(
  law: Law,
  occupation: Occupation | null,
  facts: RecognitionFacts,
  { periods }: Catalogs,
): PeriodRule | null {
  if (law.decisionMonths === null) return null;
  const regulated = isRegulated(occupation?.regulation, law.code);
  return periods.rule(
    'decision',
    { code: law.code, regulated, european: isEuropean(facts) },
    false,
    facts.on,
  );
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

/** Who comes from the EU, the EEA or Switzerland need not declare that they want to work here. */
function missingNationality(
  profile: DocumentProfile | null,
  competence: Competence,
  facts: RecognitionFacts,
  { papers }: Catalogs,
): MissingFact[] {
  if (profile === null) return [];
  const code = competence.kind === 'authority' ? competence.code : null;
  const decides = papers
    .of(profile, code)
    .some(
      ({ when }) =>
        (when === 'abroad' && hangsOnNationality(federalIntent, facts)) ||
        (when === 'thirdState' && hangsOnNationality(stateIntent, facts)),
    );
  return decides ? [{ fact: 'nationality', effect: message('missing.nationality') }] : [];
}

/** As the clock will count: extended once, by a month at most (§ 13 (3) BQFG), or not at all. */
function durationOf(procedure: boolean, law: Law, months: number | null, period: PeriodRule | null): Message {
  if (!procedure) return message('duration.none');
  if (months === null) return message('duration.open');
  if (law.receiptMonths !== 1) return message('duration.decision', { months });
  if (period?.extension === null) return message('duration.fixed', { months });
  return message(period?.extension.atMost ? 'duration.europe' : 'duration.bqfg', { months });
}

function languageOf(occupation: Occupation): Way['language'] {
  const level = occupation.languageLevel;
  if (level === null) return { level, note: message('language.none') };
  const key = occupation.extras.includes('languageExam') ? 'language.levelAndExam' : 'language.level';
  return { level, note: message(key, { level }) };
}

/**
 * Examination on the whole content for third states, on the differences for Europe (Directive 2005/36/EG
 * Art. 14; §§ 40, 41 PflBG and their like). While the country is not known both are named.
 */
function measuresOf(
  code: WayCode,
  occupation: Occupation | null,
  facts: RecognitionFacts,
): readonly Measure[] {
  if (code === 'knowledgeExam') return ['knowledgeExam', 'adaptationPeriod'];
  if (code === 'evaluation' || occupation === null) return [];
  const { measures } = occupation;
  const both = measures.includes('knowledgeExam') && measures.includes('aptitudeTest');
  if (!both || facts.qualification.country === null) return measures;
  const other = isEuropean(facts) ? 'knowledgeExam' : 'aptitudeTest';
  return measures.filter((measure) => measure !== other);
}

/** Where nothing is compared, what the catalogue has for the law: how it ends does not hang on the occupation. */
function outcomesOf(
  { family }: Law,
  code: WayCode,
  occupation: Occupation | null,
  facts: RecognitionFacts,
  { outcomes }: Catalogs,
): readonly ProcedureResult[] {
  if (code === 'evaluation') return ['evaluation'];
  if (code === 'knowledgeExam') return [];
  if (comparesNothing(family))
    return decisions.filter((one) => outcomes.on(one, facts.on)?.laws.includes(family));
  // Art. 4f of the directive: a part of the profession is opened to European qualifications
  const part = facts.qualification.country === null || isEuropean(facts);
  return (
    occupation?.outcomes.filter(
      (outcome) => outcome !== 'evaluation' && (part || outcome !== 'partialAccess'),
    ) ?? []
  );
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

export function personAgainst(
  facts: RecognitionFacts,
  occupation: Occupation,
  catalogs: Catalogs,
): Message[] {
  const found: Message[] = [];
  const need = occupation.languageLevel;
  if (need !== null && facts.german === null) found.push(message('against.languageUnknown', { need }));
  if (need !== null && facts.german !== null && levelRank(facts.german) < levelRank(need)) {
    const have = facts.german === '0' ? 'A0' : facts.german;
    found.push(message('against.languageBelow', { need, have }));
  }
  if (titleWithoutWork(facts, catalogs)) found.push(message('against.noWorkAllowed'));
  const rule = occupation.authority;
  const local = rule.kind === 'fixed' && catalogs.authorities.find(rule.authority)?.nationwide === false;
  if (local && facts.place.district !== null && !isInState(facts.place.district)) {
    found.push(message('against.otherState'));
  }
  return found;
}

/** The residence title, where it forbids to work. */
export function titleWithoutWork(facts: RecognitionFacts, { residenceTitles }: Catalogs): UsedRow | null {
  const title = facts.residenceStatus === null ? undefined : residenceTitles.find(facts.residenceStatus);
  return title?.work === 'no' ? { row: title, ref: { catalog: 'residenceTitles', code: title.code } } : null;
}

/** The facts that would change the answer for an application with this qualification. */
export function missingOf(facts: RecognitionFacts, occupation: Occupation): MissingFact[] {
  const { kind, completed, country, evidence } = facts.qualification;
  const found: MissingFact[] = [];
  const ask = (fact: WayFactName) => found.push({ fact, effect: message(`missing.${fact}`) });
  if (kind === null) ask('qualificationKind');
  if (completed === null) ask('completed');
  // engineers: reciprocity is asked of third states only
  const byOrigin = occupation.regulation === 'regulated' || occupation.extras.includes('reciprocity');
  if (country === null && (byOrigin || resettlerOrigin(facts) === 'unknown')) ask('country');
  if (evidence === null) ask('evidence');
  if (facts.residenceStatus === null) ask('residenceStatus');
  if (facts.german === null && occupation.languageLevel !== null) ask('german');
  return found;
}
