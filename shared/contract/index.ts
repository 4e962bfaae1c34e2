import type { input, output } from 'zod';
import { assessmentCalls } from '../assessment/calls.ts';
import { caseCalls } from '../cases/calls.ts';
import { catalogCalls } from '../catalogs/calls.ts';
import { clientCalls } from '../clients/calls.ts';
import { duplicateCalls } from '../clients/duplicates/calls.ts';
import { dossierCalls } from '../dossier/calls.ts';
import { escoCalls } from '../esco/calls.ts';
import { findCalls } from '../find/calls.ts';
import { fundingCalls } from '../funding/calls.ts';
import { historyCalls } from '../history/calls.ts';
import { inquiryCalls } from '../inquiries/calls.ts';
import { intakeCalls } from '../intake/calls.ts';
import { letterCalls } from '../letters/calls.ts';
import { mailingCalls } from '../mailings/calls.ts';
import { officeCalls } from '../office/calls.ts';
import { paperCalls } from '../papers/calls.ts';
import { paperTwinCalls } from '../papertwin/calls.ts';
import { planCalls } from '../plan/calls.ts';
import { privacyCalls } from '../privacy/calls.ts';
import { profileCalls } from '../profile/calls.ts';
import { europassCalls } from '../profile/europassCalls.ts';
import { profilePaperCalls } from '../profilePapers/calls.ts';
import { recognitionCalls } from '../recognition/calls.ts';
import { recommendationCalls } from '../recommendations/calls.ts';
import { sessionCalls } from '../session/calls.ts';
import { shellCalls } from '../shell/calls.ts';
import { templateCalls } from '../templates/calls.ts';
import { textBlockCalls } from '../textblocks/calls.ts';
import { transferCalls } from '../transfer/calls.ts';
import { translationCalls } from '../translations/calls.ts';
import { vaultCalls } from '../vault/calls.ts';
import type { CallSpec } from './call.ts';
import type { Result } from './result.ts';

/** The whole surface between the window and everything behind it, on one page. */
export const calls = {
  ...shellCalls,
  ...vaultCalls,
  ...sessionCalls,
  ...officeCalls,
  ...historyCalls,
  ...clientCalls,
  ...duplicateCalls,
  ...caseCalls,
  ...profileCalls,
  ...europassCalls,
  ...assessmentCalls,
  ...escoCalls,
  ...profilePaperCalls,
  ...recognitionCalls,
  ...fundingCalls,
  ...planCalls,
  ...letterCalls,
  ...textBlockCalls,
  ...inquiryCalls,
  ...recommendationCalls,
  ...templateCalls,
  ...mailingCalls,
  ...dossierCalls,
  ...privacyCalls,
  ...catalogCalls,
  ...findCalls,
  ...paperCalls,
  ...transferCalls,
  ...intakeCalls,
  ...paperTwinCalls,
  ...translationCalls,
} as const;

export type Contract = typeof calls;
export type CallName = keyof Contract;
export type Input<N extends CallName> = input<Contract[N]['input']>;
export type Output<N extends CallName> = output<Contract[N]['output']>;
export type Answer<N extends CallName> = Result<Output<N>>;

type NamesOfKind<K extends CallSpec['kind']> = {
  [N in CallName]: Contract[N]['kind'] extends K ? N : never;
}[CallName];
export type ReadName = NamesOfKind<'read'>;
export type ChangeName = NamesOfKind<'write' | 'export'>;

export const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(calls, name);

export const specOf = (name: CallName): CallSpec => calls[name];

/** The room a call belongs to: what stands before the dot. */
const roomOf = (name: CallName): string => name.slice(0, name.indexOf('.'));

/** What letters and the papers of a dossier say is composed from the facts of these rooms. */
const composedFrom: readonly string[] = [
  ...['clients', 'profile', 'recognition', 'papers', 'letters', 'privacy', 'office', 'funding'],
  ...['assessment', 'plan', 'recommendations'],
];

/** And a profile's papers from these besides. */
const profiledFrom: readonly string[] = ['assessment', 'intake', 'plan', 'cases'];

/** What stands around a profile is entered in these. */
const standsAround: readonly string[] = ['intake', 'plan'];

/** Rooms whose reads are stale after this call; `*` stands for all. */
export function changedRooms(name: CallName): readonly string[] {
  const spec = specOf(name);
  if (spec.kind === 'read') return [];
  const rooms = spec.changes ?? [roomOf(name)];
  const composed = [
    ...(rooms.some((room) => composedFrom.includes(room))
      ? ['dossier', 'letters', 'profilePapers', 'recommendations']
      : []),
    ...(rooms.some((room) => profiledFrom.includes(room)) ? ['profilePapers'] : []),
    ...(rooms.some((room) => standsAround.includes(room)) ? ['assessment'] : []),
  ];
  return composed.length === 0 ? rooms : [...new Set([...rooms, ...composed])];
}
