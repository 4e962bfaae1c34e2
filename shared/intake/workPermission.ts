import { type Catalogs, shippedCatalogs } from '../catalogs/catalogs.ts';
import { type Check, checksOf, type UsedRow, uniqueChecks } from '../catalogs/checks.ts';
import { isEuropeanArea } from '../catalogs/countries.ts';
import { validOn } from '../catalogs/datedRow.ts';
import type { ResidenceTitle, WorkAccess } from '../catalogs/residenceTitles.ts';
import type { SourceKey } from '../catalogs/sources.ts';
import type { WorkCode } from '../catalogs/workNotes.ts';
import type { PartialDate } from '../dates/partialDate.ts';
import type { IntakeKey } from './form.ts';
import { usedRows, waitingReasons } from './workWaiting.ts';

/** All the rule may know. Null: not known. Days are ISO. */
export interface WorkFacts {
  /** Code of the residence title. */
  readonly status: string | null;
  /** With a provisional certificate: the title it stands for. */
  readonly appliedFor: string | null;
  /** What the note in the document says. */
  readonly workCode: WorkCode | null;
  readonly validUntil: string | null;
  /** Begin of the procedure or of the toleration. */
  readonly statusSince: string | null;
  readonly inReception: boolean | null;
  readonly nationalities: readonly string[];
  readonly arrivedOn: PartialDate | null;
  /** The day the answer is for. */
  readonly on: string;
}

export const lights = ['green', 'amber', 'red'] as const;
export type Light = (typeof lights)[number];

/** Why; sentences in `shared/text/<language>/intakeRules.ts` under `work.reasons`. */
export const workReasons = [
  'german',
  'freeMovement',
  'noteAllowed',
  'noteEmployment',
  'notePermission',
  'noteThisJob',
  'noteNo',
  'titleYes',
  'titlePermission',
  'titlePurpose',
  'titleLimited',
  'titleNo',
  'titleOpen',
  'provisional',
  'expired',
  'unknown',
  'waiting',
  'waitingUnknown',
  'waited',
  'safeCountry',
  'maybeBanned',
  'withoutAgency',
] as const;
export type WorkReasonCode = (typeof workReasons)[number];

export interface WorkReason {
  readonly code: WorkReasonCode;
  /** Names as German law has them, ISO days, numbers. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A reason with the light it asks for; the darkest of all shines. */
export interface Said {
  readonly light: Light;
  readonly reason: WorkReason;
  readonly rows?: readonly UsedRow[];
}

export interface WorkPermission {
  readonly light: Light;
  /** Working for oneself, which many titles do not allow. */
  readonly selfEmployment: Light;
  readonly reasons: readonly WorkReason[];
  /** Questions whose answers would make it clearer. */
  readonly missing: readonly IntakeKey[];
  readonly sources: readonly SourceKey[];
  readonly verified: boolean;
  /** What to check before it is told as a fact. */
  readonly checks: readonly Check[];
}

const darkest = (all: readonly Light[]): Light =>
  all.reduce<Light>((a, b) => (lights.indexOf(b) > lights.indexOf(a) ? b : a), 'green');

const ofAccess: Readonly<Record<WorkAccess, readonly [Light, WorkReasonCode]>> = {
  yes: ['green', 'titleYes'],
  permission: ['amber', 'titlePermission'],
  purpose: ['amber', 'titlePurpose'],
  limited: ['amber', 'titleLimited'],
  no: ['red', 'titleNo'],
  open: ['amber', 'titleOpen'],
};

const ofNote: Readonly<Record<WorkCode, readonly [Light, Light, WorkReasonCode]>> = {
  allowed: ['green', 'green', 'noteAllowed'],
  employment: ['green', 'red', 'noteEmployment'],
  permission: ['amber', 'red', 'notePermission'],
  thisJob: ['amber', 'red', 'noteThisJob'],
  no: ['red', 'red', 'noteNo'],
};

/** The title that counts: of a document that only stands for one, that one. */
const standsFor = (status: string | null): boolean => status === 'FIKT' || status === 'STAATENL';

type Rows = Pick<Catalogs, 'residenceTitles' | 'workNotes' | 'waits' | 'safeCountries'>;

function fromTitle(facts: WorkFacts, title: ResidenceTitle, catalogs: Rows): Said[] {
  const [light, code] = ofAccess[title.work];
  const usual: Said = {
    light,
    reason: { code, params: { title: title.name.de } },
    rows: usedRows('residenceTitles', [title]),
  };
  return [usual, ...waitingReasons(facts, title.code, catalogs)];
}

function fromNote(code: WorkCode, { workNotes }: Rows): Said[] {
  const [light, , reason] = ofNote[code];
  return [
    {
      light,
      reason: { code: reason },
      rows: usedRows(
        'workNotes',
        workNotes.rows.filter((note) => note.code === code),
      ),
    },
  ];
}

/** Whoever needs no title, also beside another passport: Germans, and citizens of the European area. */
function free({ nationalities, on }: WorkFacts, title: ResidenceTitle | undefined): Said[] | null {
  if (title?.group === 'german' || nationalities.includes('DE'))
    return [
      {
        light: 'green',
        reason: { code: 'german' },
        ...(title && { rows: usedRows('residenceTitles', [title]) }),
      },
    ];
  const european = nationalities.some((code) => isEuropeanArea(code, on));
  return european ? [{ light: 'green', reason: { code: 'freeMovement' } }] : null;
}

function missingFor(facts: WorkFacts, title: ResidenceTitle | undefined): IntakeKey[] {
  const endless = ['permanent', 'eu', 'german'].some((group) => title?.group === group);
  if (facts.workCode !== null) return facts.validUntil === null && !endless ? ['residence.validUntil'] : [];
  if (facts.status === null) return ['residence.status', 'residence.workCode'];
  const missing: IntakeKey[] = ['residence.workCode'];
  if (standsFor(facts.status) && facts.appliedFor === null) missing.push('residence.appliedFor');
  if (title?.group === 'procedure' || title?.code === 'DULD') {
    if (facts.inReception === null) missing.push('residence.inReception');
    if (facts.statusSince === null) missing.push('residence.statusSince');
  }
  return missing;
}

function saidOf(facts: WorkFacts, title: ResidenceTitle | undefined, catalogs: Rows): Said[] {
  const found: Said[] = [];
  // The note is on the document, so it says nothing more once the document has ended (§ 81 (4) AufenthG may).
  if (facts.validUntil !== null && facts.validUntil < facts.on)
    found.push({ light: 'amber', reason: { code: 'expired', params: { on: facts.validUntil } } });
  if (facts.workCode !== null) return [...found, ...fromNote(facts.workCode, catalogs)];
  if (standsFor(facts.status)) found.push({ light: 'amber', reason: { code: 'provisional' } });
  else if (!title) found.push({ light: 'amber', reason: { code: 'unknown' } });
  return title ? [...found, ...fromTitle(facts, title, catalogs)] : found;
}

const SELF: Readonly<Record<WorkAccess, Light>> = {
  yes: 'green',
  permission: 'amber',
  purpose: 'amber',
  limited: 'amber',
  no: 'red',
  open: 'amber',
};

function selfEmployed(facts: WorkFacts, title: ResidenceTitle | undefined, light: Light): Light {
  if (facts.workCode !== null) return darkest([ofNote[facts.workCode][1], light]);
  return title ? darkest([SELF[title.selfEmployment], light]) : 'amber';
}

/**
 * May this person work, and why? What the note in the document says overrides the title; a document that has
 * ended is never green. Whatever it says: „bitte Dokument prüfen“ (`work.check` in the texts) stands below.
 * Source: domain catalogue 4.1 and 4.2, all dated rows.
 */
export function workPermission(facts: WorkFacts, catalogs: Rows = shippedCatalogs): WorkPermission {
  const { residenceTitles } = catalogs;
  const own = facts.status === null ? undefined : residenceTitles.find(facts.status);
  // Whatever somebody is: what stands in the document they have goes first.
  const liberty = facts.workCode === null ? free(facts, own) : null;
  const counts = standsFor(facts.status)
    ? facts.appliedFor === null
      ? undefined
      : residenceTitles.find(facts.appliedFor)
    : own;
  const said = liberty ?? saidOf(facts, counts, catalogs);
  const light = darkest(said.map((one) => one.light));
  const rows = said.flatMap((one) => one.rows ?? []).filter(({ row }) => validOn(row, facts.on));
  const checks = uniqueChecks(rows.flatMap(({ row, ref }) => checksOf(row, facts.on, ref)));
  return {
    light,
    selfEmployment: liberty ? 'green' : selfEmployed(facts, counts, light),
    reasons: said.map(({ reason }) => reason),
    missing: liberty ? [] : missingFor(facts, counts),
    sources: [...new Set(rows.map(({ row }) => row.source))],
    verified: checks.length === 0,
    checks,
  };
}
