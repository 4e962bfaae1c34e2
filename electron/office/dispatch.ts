import type { Kysely, Transaction } from 'kysely';
import { storageErrorCode } from '#electron/db/errors.ts';
import { type Renewals, recordEntry } from '#electron/history/history.ts';
import { recordRows } from '#electron/history/rows.ts';
import { type CallName, isCallName, specOf } from '#shared/contract/index.ts';
import { type AppError, ok, Refusal, type Result, refuse } from '#shared/contract/result.ts';
import type { Tables } from '../db/tables.ts';
import type { ExportContext, ReadContext, UntrackedContext, WriteContext } from './context.ts';
import { refusedFields } from './refusedFields.ts';
import { createWorks, type Work, type Works } from './work.ts';

type Use<C> = (context: C, input: unknown) => Promise<unknown>;

/** All rooms' use cases by the name of their call. */
export type Handlers = Readonly<Record<string, Use<never>>>;

/** The vault's own calls open and close the file, so they run outside any transaction. */
export type VaultHandlers = Readonly<
  Record<string, (input: unknown, picked: string | undefined) => Promise<unknown>>
>;

export interface Opened {
  readonly db: Kysely<Tables>;
  readonly userId: string;
}

export interface DispatchOptions {
  /** The open file and who is logged in; null while locked. */
  readonly opened: () => Opened | null;
  /** Told after each committed change: the next lock makes a backup. */
  readonly changed: () => void;
  readonly handlers: Handlers;
  readonly vaultHandlers: VaultHandlers;
  readonly derived: Renewals;
  /** Whether the passphrase was given again just now; asking uses it up. Without it: never. */
  readonly proven?: () => boolean;
  /** Without it nobody is told how far a call is. */
  readonly works?: Works;
  readonly now: () => Date;
  /** Tests and demo: what stands behind `office.internal`. The program has no ear for it: an error may name a person. */
  readonly bug?: (error: unknown) => void;
}

/** The office's calendar day: Germany's, whatever the machine is set to. */
const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
export const officeDay = (at: Date): string => calendarDay.format(at);

/** An error as it may cross the process border: a code. What is not a refusal is a bug and says no more. */
function asError(error: unknown): AppError {
  if (error instanceof Refusal) return error.error;
  return { code: storageErrorCode(error) ?? 'office.internal' };
}

/**
 * The way of every call: is the input valid, is the office open, one transaction, history, `Result`.
 * Nothing is thrown.
 */
export function createDispatch(options: DispatchOptions) {
  const { handlers, derived, now, works = createWorks(() => {}) } = options;

  async function inTransaction(
    name: CallName,
    opened: Opened,
    input: unknown,
    picked: string | undefined,
    work: Work,
  ) {
    const spec = specOf(name);
    const at = now();
    const base = {
      ...{ userId: opened.userId, now: at, today: officeDay(at), work },
      ...(picked !== undefined && { picked }),
    };
    if (spec.untracked) {
      return opened.db.transaction().execute((db: Transaction<Tables>) => {
        const use = handlers[name] as Use<UntrackedContext>;
        return use({ ...base, db }, input);
      });
    }
    return opened.db.transaction().execute(async (db: Transaction<Tables>) => {
      const rows = recordRows(db);
      const context: WriteContext = { ...base, db, rows };
      let subject: string | null = null;
      const about = (clientId: string) => {
        subject = clientId;
      };
      const value =
        spec.kind === 'export'
          ? await (handlers[name] as Use<ExportContext>)({ ...context, picked: picked ?? '', about }, input)
          : await (handlers[name] as Use<WriteContext>)(context, input);
      const kind = spec.kind === 'export' ? 'export' : 'change';
      const made = {
        at: at.toISOString(),
        today: base.today,
        userId: opened.userId,
        call: name,
        kind,
        clientId: subject,
      } as const;
      await recordEntry(db, derived, made, rows);
      return value;
    });
  }

  async function run(name: CallName, input: unknown, picked: string | undefined): Promise<unknown> {
    const spec = specOf(name);
    const parsed = spec.input.safeParse(input);
    if (!parsed.success) throw new Refusal('input.invalid', { fields: refusedFields(parsed.error) });
    const opened = options.opened();
    if (!opened && !spec.whileLocked) throw new Refusal('office.closed');
    const ofVault = options.vaultHandlers[name];
    if (ofVault) return ofVault(parsed.data, picked);
    if (!opened || !handlers[name]) throw new Refusal('call.unknown');
    if (spec.pick !== undefined && picked === undefined) throw new Refusal('call.cancelled');
    if (spec.proof && !options.proven?.()) throw new Refusal('vault.notProven');
    const work = works.begin(name);
    try {
      if (spec.kind === 'read') {
        const at = now();
        const context: ReadContext = {
          ...{ db: opened.db, userId: opened.userId, now: at, today: officeDay(at) },
          work,
        };
        return await (handlers[name] as Use<ReadContext>)(context, parsed.data);
      }
      const value = await inTransaction(name, opened, parsed.data, picked, work);
      // Where somebody was and what is half typed is no reason for a backup.
      if (!spec.untracked) options.changed();
      return value;
    } finally {
      work.end();
    }
  }

  return async function call(name: string, input: unknown, picked?: string): Promise<Result<unknown>> {
    if (!isCallName(name) || specOf(name).shell) return refuse({ code: 'call.unknown' });
    try {
      return ok(await run(name, input, picked));
    } catch (error) {
      const refused = asError(error);
      if (refused.code === 'office.internal') options.bug?.(error);
      return refuse(refused);
    }
  };
}
