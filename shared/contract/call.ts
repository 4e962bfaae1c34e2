import type { output, ZodType } from 'zod';
import type { ErrorCode } from './errors.ts';

/** `read` changes nothing, `write` runs in one transaction with history, `export` lets something leave the vault. */
export type CallKind = 'read' | 'write' | 'export';

/**
 * What the counsellor picks in a dialog of the shell before the call goes to the office process. The
 * window never names a path: a captured renderer could otherwise write anywhere.
 */
export type PickKind =
  | 'saveDocx'
  | 'saveIcs'
  | 'saveScan'
  | 'saveCsv'
  | 'saveJson'
  | 'openScan'
  | 'openTable'
  | 'openEuropass'
  | 'openEsco'
  | 'openTemplate'
  | 'saveTemplate'
  | 'mailingFolder'
  | 'exportFolder'
  | 'backupTarget'
  | 'backupFolder'
  | 'dossierFolder';

export interface CallSpec<I extends ZodType = ZodType, O extends ZodType = ZodType> {
  readonly kind: CallKind;
  readonly input: I;
  readonly output: O;
  /** The errors this call can return beyond those every call can (`input.invalid`, `office.*`). */
  readonly errors?: readonly ErrorCode[];
  /** Rooms whose reads are stale after this call; without it, the call's own room. */
  readonly changes?: readonly string[];
  /** May be called while the office is locked. */
  readonly whileLocked?: true;
  readonly pick?: PickKind;
  /** Answered by the shell itself, not by the office process. */
  readonly shell?: true;
  /** A write that is not a fact about a client (a draft, a place): no history, no undo. */
  readonly untracked?: true;
  /** Only right after the passphrase was given again (`vault.prove`): not for a passer-by. */
  readonly proof?: true;
}

type Extra = Omit<CallSpec, 'kind' | 'input' | 'output'>;

export const read = <I extends ZodType, O extends ZodType, const X extends Extra>(
  input: I,
  output: O,
  extra?: X,
) => ({ kind: 'read', input, output, ...extra }) as { kind: 'read'; input: I; output: O } & X;

export const write = <I extends ZodType, O extends ZodType, const X extends Extra>(
  input: I,
  output: O,
  extra?: X,
) => ({ kind: 'write', input, output, ...extra }) as { kind: 'write'; input: I; output: O } & X;

export const exporting = <I extends ZodType, O extends ZodType, const X extends Extra>(
  input: I,
  output: O,
  extra?: X,
) => ({ kind: 'export', input, output, ...extra }) as { kind: 'export'; input: I; output: O } & X;

export type Calls = Readonly<Record<string, CallSpec>>;

/** What the room's use case gets and returns, for every call of a room. A missing one does not compile. */
export type Handlers<C extends Calls, Context> = {
  readonly [N in keyof C]: (
    context: Context,
    input: output<C[N]['input']>,
  ) => output<C[N]['output']> | Promise<output<C[N]['output']>>;
};
