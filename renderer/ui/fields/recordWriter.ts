import { ok, refuse } from '#shared/contract/result.ts';
import { appErrorOf } from '../../api/callError.ts';
import type { SaveOutcome } from './autosave.ts';

/** A record that is made by the first value worth keeping and changed by the others. */
export interface RecordCalls<T extends object> {
  /** Null until it is made. */
  readonly id: string | null;
  /** Is this enough to make it? Until then the fields keep their text as drafts. */
  ready(known: Partial<T>): boolean;
  /** The id of the record made. Throws `CallError`. */
  create(known: Partial<T>): Promise<string>;
  update(id: string, patch: Partial<T>): Promise<unknown>;
  created(id: string): void;
}

/** What was refused, in the words of the one field it was about. */
function refusal(thrown: unknown): SaveOutcome {
  const error = appErrorOf(thrown);
  const field = error.fields?.[0];
  return refuse(field ? { code: field.code } : error);
}

export const asOutcome = (written: Promise<unknown>): Promise<SaveOutcome> => written.then(ok, refusal);

/**
 * Several fields write to one record, one write at a time: two first values must not make two records.
 */
export function createRecordWriter<T extends object>(
  calls: () => RecordCalls<T>,
): (patch: Partial<T>) => Promise<SaveOutcome> {
  let made: string | null = null;
  let waiting: Partial<T> = {};
  let last: Promise<SaveOutcome> = Promise.resolve(ok({}));

  async function write(): Promise<SaveOutcome> {
    const patch = waiting;
    if (Object.keys(patch).length === 0) return ok({});
    const { ready, create, update, created, id } = calls();
    const known = id ?? made;
    if (known === null && !ready(patch)) return 'held';
    waiting = {};
    try {
      if (known !== null) await update(known, patch);
      else {
        made = await create(patch);
        created(made);
      }
      return ok({});
    } catch (thrown) {
      waiting = { ...patch, ...waiting };
      return refusal(thrown);
    }
  }

  return (patch) => {
    waiting = { ...waiting, ...patch };
    last = last.then(write, write);
    return last;
  };
}
