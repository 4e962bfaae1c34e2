import type { Kysely, Transaction } from 'kysely';
import type { output } from 'zod';
import type { Rows } from '#electron/history/rows.ts';
import type { CallSpec, Calls, PickKind } from '#shared/contract/call.ts';
import type { Tables } from '../db/tables.ts';
import type { Work } from './work.ts';

interface Base {
  readonly userId: string;
  readonly now: Date;
  /** The office's calendar day (Europe/Berlin), `YYYY-MM-DD`. */
  readonly today: string;
  readonly work: Work;
}

/** The path the counsellor picked in the shell's dialog. */
interface Picked {
  readonly picked: string;
}

/** A use case that only reads gets no way to write: the type says it. */
export interface ReadContext extends Base {
  readonly db: Kysely<Tables>;
}

/** `rows` records before and after of every change; `db` is the same transaction, for reading. */
export interface WriteContext extends Base {
  readonly db: Transaction<Tables>;
  readonly rows: Rows;
}

/** Rows that are no fact about a client (drafts, places): no history. */
export interface UntrackedContext extends Base {
  readonly db: Transaction<Tables>;
}

export interface ExportContext extends WriteContext, Picked {
  /** Whose facts leave the vault, for the history. */
  about(clientId: string): void;
}

type ContextOf<S extends CallSpec> = S extends { pick: PickKind } ? KindOf<S> & Picked : KindOf<S>;

type KindOf<S extends CallSpec> = S['kind'] extends 'read'
  ? ReadContext
  : S['kind'] extends 'export'
    ? ExportContext
    : S extends { untracked: true }
      ? UntrackedContext
      : S extends { pick: PickKind }
        ? ExportContext
        : WriteContext;

/** The use cases of a room, one per call; a missing one does not compile. */
export type RoomHandlers<C extends Calls> = {
  readonly [N in keyof C]: (
    context: ContextOf<C[N]>,
    input: output<C[N]['input']>,
  ) => Promise<output<C[N]['output']>>;
};
