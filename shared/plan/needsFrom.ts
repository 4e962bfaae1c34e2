import { type LanguageLevel, levelRank } from '../catalogs/languageLevels.ts';
import type { ResidenceGroup } from '../catalogs/residenceTitles.ts';
import { type Message, message, type RecognitionKey } from '../recognition/message.ts';
import type { Measure } from '../recognition/occupation.ts';
import type { ProcedureEvent } from '../recognition/procedureEvent.ts';
import { lastRound } from '../recognition/rounds.ts';
import type { Way } from '../recognition/way.ts';
import { levelKinds, type Need, type NeedKind, openStatuses, type Urgency } from './need.ts';
import { residenceHint } from './residenceHints.ts';

/** What the rules may know of one undertaking. */
export interface NeedFacts {
  readonly applicationId: string;
  /** Code of the reference occupation; empty when it aims at none. */
  readonly occupation: string;
  readonly german: LanguageLevel | null;
  /** The kind of residence title; null when it is not known. */
  readonly residence: ResidenceGroup | null;
  /** Null when today's facts lead there no more. */
  readonly way: Way | null;
  /** The procedure, by day. */
  readonly events: readonly ProcedureEvent[];
}

/** A need that follows from facts. Nothing of it is stored until a counsellor answers. */
export interface NeedProposal {
  /** What an answer carries: the same question has the same key, a new notice another one. */
  readonly key: string;
  readonly applicationId: string;
  readonly kind: NeedKind;
  readonly fromLevel: LanguageLevel | null;
  readonly toLevel: LanguageLevel | null;
  readonly urgency: Urgency;
  readonly occupation: string | null;
  /** Why; never empty. */
  readonly reasons: readonly Message[];
}

/** What is answered already, as far as the question goes. */
export type KnownNeed = Pick<Need, 'kind' | 'toLevel' | 'status'> & { readonly proposal: string | null };

interface Draft {
  readonly kind: NeedKind;
  readonly reason: Message;
  readonly toLevel?: LanguageLevel;
  readonly urgency?: Urgency;
  /** The event it stands on; null: the way. */
  readonly event: string | null;
}

/**
 * What a person needs on this way: from the notice (result, measures, German), else from the way itself.
 * Pure. What has been answered, or is open already as a need of its own, is not asked again. Sources: the
 * outcomes and what follows from them, §§ 7, 10, 11, 14 BQFG; the level of German as the way has it.
 */
export function needsFrom(facts: NeedFacts, known: readonly KnownNeed[]): NeedProposal[] {
  const events = lastRound(facts.events);
  const round = { ...facts, events };
  const notice = events.findLast(({ kind }) => kind === 'decided');
  const drafts = [...(notice ? fromNotice(round, notice) : fromWay(round)), ...language(round, notice)];
  const found: NeedProposal[] = [];
  for (const draft of drafts) {
    const next = proposal(facts, draft);
    const same = found.findIndex(({ kind, toLevel }) => kind === next.kind && toLevel === next.toLevel);
    const first = found[same];
    if (first) found[same] = { ...first, reasons: [...first.reasons, ...next.reasons] };
    else found.push(next);
  }
  return found.filter((one) => !known.some((need) => answers(need, one)));
}

function proposal({ applicationId, occupation, german }: NeedFacts, draft: Draft): NeedProposal {
  const { kind, reason, toLevel = null, urgency = '2', event } = draft;
  return {
    key: [kind, event ?? applicationId, ...(toLevel === null ? [] : [toLevel])].join(':'),
    applicationId,
    kind,
    fromLevel: toLevel === null ? null : german,
    toLevel,
    urgency,
    occupation: levelKinds.includes(kind) || occupation === '' ? null : occupation,
    reasons: [reason],
  };
}

/** Answered by its key, or by an open need of the same kind that leads at least as far. */
function answers(need: KnownNeed, { key, kind, toLevel }: NeedProposal): boolean {
  if (need.proposal === key) return true;
  if (need.kind !== kind || !openStatuses.includes(need.status)) return false;
  return toLevel === null || (need.toLevel !== null && levelRank(need.toLevel) >= levelRank(toLevel));
}

const TRAINING_LAWS: readonly string[] = ['BQFG', 'BQFG14', 'HWO-GESELLE'];
const say = (key: RecognitionKey, params?: Message['params']): Message => message(key, params);

/** Before any decision: what the way itself asks for. */
function fromWay({ way, events }: NeedFacts): Draft[] {
  const begun = events.some(({ kind }) => kind === 'analysisBegun');
  if (way?.code === 'qualificationAnalysis' && !begun)
    return [{ kind: 'assessment', reason: say('need.analysis'), event: null }];
  if (way?.code === 'knowledgeExam')
    return [{ kind: 'examPreparation', reason: say('need.directExam'), event: null }];
  if (way?.code === 'externalExam')
    return [{ kind: 'examPreparation', reason: say('need.finalExam'), event: null }];
  if (way?.code === 'drivingLicence')
    return [{ kind: 'drivingLicence', reason: say('need.drivingTest'), event: null }];
  return [];
}

const OF_MEASURE: Readonly<Record<Measure, readonly [NeedKind, RecognitionKey]>> = {
  knowledgeExam: ['examPreparation', 'need.knowledgeExam'],
  aptitudeTest: ['examPreparation', 'need.aptitudeTest'],
  adaptationPeriod: ['adaptation', 'need.adaptationPeriod'],
  adaptationQualification: ['adaptation', 'need.adaptationQualification'],
  qualificationAnalysis: ['assessment', 'need.qualificationAnalysis'],
  practice: ['internship', 'need.practice'],
};

const UNDONE: readonly ProcedureEvent['measureResult'][] = ['partlyPassed', 'failed', 'abandoned'];

function fromNotice({ events, way, residence }: NeedFacts, notice: ProcedureEvent): Draft[] {
  const { id: event, on, result } = notice;
  const later = events.filter((one) => one.on >= on);
  const tried = later.findLast(({ kind }) => kind === 'measureBegun' || kind === 'measureEnded');
  // Not passed, it is to be done again; while nobody knows, nothing is.
  const again = tried?.kind === 'measureEnded' && UNDONE.includes(tried.measureResult) ? tried : null;
  const begun = tried !== undefined && again === null;
  const chosen = later.findLast(({ kind, measure }) => kind === 'measureChosen' && measure)?.measure;
  const measures = begun ? [] : chosen ? [chosen] : notice.measures;
  const found = measures.map((measure): Draft => {
    const [kind, key] = OF_MEASURE[measure];
    const urgency = chosen || measures.length === 1 ? '1' : '2';
    return { kind, reason: say(again ? 'need.measureAgain' : key), urgency, event: again?.id ?? event };
  });
  const training = way !== null && TRAINING_LAWS.includes(way.law.code);
  const add = (kind: NeedKind, key: RecognitionKey): void => {
    found.push({ kind, reason: say(key), event });
  };
  switch (result) {
    case 'partial':
      if (!begun && measures.length === 0) add('adaptation', 'need.partial');
      if (training) add('laterQualification', 'need.partialLater');
      break;
    case 'none':
      if (training) {
        add('partialQualification', 'need.nonePartial');
        add('laterQualification', 'need.noneLater');
      }
      add('retraining', 'need.none');
      break;
    case 'full':
    case 'title':
    case 'entry':
    case 'temporaryPermit':
    case 'partialAccess':
    case 'comparable':
    case 'examPassed':
    case 'licence':
      add('jobPlacement', 'need.mayWork');
      break;
    case 'admitted':
      if (way?.code === 'drivingLicence') add('drivingLicence', 'need.drivingTest');
      else add('examPreparation', 'need.finalExam');
      break;
    case 'examFailed':
      add('examPreparation', 'need.examFailed');
      break;
    case 'mostlyComparable':
      add('partialQualification', 'need.mostlyComparable');
      break;
    case 'evaluation':
      add('applicationCoaching', 'need.evaluation');
      break;
    default:
      break;
  }
  const title = residenceHint(residence, result, on);
  if (title !== null) add('signposting', title);
  return found;
}

/** Work is allowed: whatever German was asked for has been shown. */
const MAY_WORK: readonly ProcedureEvent['result'][] = ['full', 'title', 'entry'];

/** German below what the notice, else the way, asks for. While the level is not known it is no need. */
function language({ way, german, events }: NeedFacts, notice: ProcedureEvent | undefined): Draft[] {
  if (german === null || (notice && MAY_WORK.includes(notice.result))) return [];
  if (events.some(({ kind }) => kind === 'closed')) return [];
  const short = (level: LanguageLevel): boolean => levelRank(german) < levelRank(level);
  const asked = notice?.languageLevel ?? null;
  const found: Draft[] = [];
  const usual = way?.language?.level ?? null;
  if (asked !== null && short(asked)) {
    const reason = say('need.noticeLanguage', { level: asked });
    found.push({ kind: 'german', toLevel: asked, reason, urgency: '1', event: notice?.id ?? null });
  } else if (asked === null && usual !== null && short(usual)) {
    found.push({
      kind: 'german',
      toLevel: usual,
      reason: say('need.wayLanguage', { level: usual }),
      event: null,
    });
  }
  if (way?.language?.note.key === 'language.levelAndExam' && short('C1') && !short('B2'))
    found.push({ kind: 'technicalGerman', toLevel: 'C1', reason: say('need.technicalGerman'), event: null });
  return found;
}
