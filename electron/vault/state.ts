import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type ErrorCode, errorCodes } from '#shared/contract/errors.ts';
import { disk } from './files.ts';

/**
 * What must outlive the process and is neither secret nor about a client. Its loss does no harm: the wait
 * after wrong passphrases is against guessing at the screen; against one who has the file stands Argon2id.
 */
const stateFile = z.strictObject({
  format: z.literal('wegbuch-state'),
  version: z.literal(1),
  /** Wrong passphrases and recovery keys in a row. */
  failures: z.int().min(0).max(1_000_000),
  lastFailureAt: z.iso.datetime().nullable(),
  /** Something was stored since the last backup. */
  changed: z.boolean(),
  /** Why the last backup failed. */
  backupProblem: z.enum(errorCodes).nullable(),
});
type StateFile = z.output<typeof stateFile>;

const fresh: StateFile = {
  format: 'wegbuch-state',
  version: 1,
  failures: 0,
  lastFailureAt: null,
  changed: false,
  backupProblem: null,
};

export interface OfficeState {
  readonly failures: number;
  readonly lastFailureAt: number | null;
  readonly changed: boolean;
  /** Rises with every change: what is stored while a backup is made belongs to the next one. */
  readonly changes: number;
  readonly backupProblem: ErrorCode | null;
  /** Reads what another program has written meanwhile; failures this one could not write down stay. */
  reload(): void;
  failed(now: Date): void;
  succeeded(): void;
  /** Takes back a failure that was none. */
  restoreFailures(failures: number): void;
  setChanged(): void;
  /** A backup was made of what was stored up to `changes`. */
  backedUp(changes: number): void;
  backupFailed(problem: ErrorCode): void;
}

function load(path: string): StateFile {
  if (!disk.exists(path)) return fresh;
  try {
    return stateFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // What cannot be read counts as changed: one backup too many is the smaller harm.
    return { ...fresh, changed: true };
  }
}

export function loadOfficeState(path: string): OfficeState {
  let state = load(path);
  let changes = 0;
  const set = (next: Partial<StateFile>) => {
    state = { ...state, ...next };
    try {
      // Not forced to the disk: it must outlive the process, not a power cut.
      writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
      disk.rename(`${path}.new`, path);
    } catch {
      // On a full or read-only disk the office still opens; this process remembers.
    }
  };
  return {
    reload: () => {
      const read = load(path);
      const ours = (state.lastFailureAt ?? '') > (read.lastFailureAt ?? '');
      const { failures, lastFailureAt } = ours ? state : read;
      state = { ...read, changed: read.changed || state.changed, failures, lastFailureAt };
    },
    get failures() {
      return state.failures;
    },
    get lastFailureAt() {
      return state.lastFailureAt === null ? null : Date.parse(state.lastFailureAt);
    },
    get changed() {
      return state.changed;
    },
    get changes() {
      return changes;
    },
    get backupProblem() {
      return state.backupProblem;
    },
    failed: (now) => set({ failures: state.failures + 1, lastFailureAt: now.toISOString() }),
    succeeded: () => {
      if (state.failures > 0) set({ failures: 0, lastFailureAt: null });
    },
    restoreFailures: (failures) => set({ failures }),
    setChanged: () => {
      changes++;
      if (!state.changed) set({ changed: true });
    },
    backedUp: (upTo) => set({ changed: upTo !== changes, backupProblem: null }),
    backupFailed: (backupProblem) => set({ backupProblem }),
  };
}
