import type { Result } from './result.ts';

/** What the shell sends to the office process. `picked` is a path the counsellor chose in a dialog. */
export type ToOffice =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly input: unknown;
      readonly picked?: string;
    }
  /** Close the office and exit. `quick`: no backup first, the machine is about to sleep. */
  | { readonly kind: 'close'; readonly quick: boolean };

/** What the office process sends back. */
export type FromOffice =
  | { readonly kind: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly kind: 'notice'; readonly notice: Notice };

/** What reaches the window unasked. Carries no data of a client. */
export type Notice =
  /** Reads of these rooms are stale. */
  | { readonly kind: 'changed'; readonly rooms: readonly string[] }
  /** Something takes over a second; `done` of `total`, or 0 of 0 when it cannot be known. */
  | { readonly kind: 'progress'; readonly task: string; readonly done: number; readonly total: number }
  /** Store what is being typed and answer with `shell.flushed`: the machine is about to sleep or to close. */
  | { readonly kind: 'flush' }
  /** The office process ended without being asked to. */
  | { readonly kind: 'crashed' };

/** What the preload puts on `window.office`; the whole of it. */
export interface OfficeBridge {
  invoke(name: string, input: unknown): Promise<Result<unknown>>;
  /** Returns a function that stops listening. */
  onNotice(listener: (notice: Notice) => void): () => void;
}
