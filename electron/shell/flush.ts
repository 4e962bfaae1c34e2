/** How long the window may take to store what was being typed: a laptop's lid leaves about a second. */
export const flushMs = 800;

export interface Flush {
  /** Asks the window to store what is being typed; resolves when it has, or when the time is up. */
  request(): Promise<void>;
  /** The window answered. */
  done(): void;
}

export function createFlush(ask: () => void, limit = flushMs): Flush {
  let pending: { readonly promise: Promise<void>; readonly finish: () => void } | undefined;
  return {
    request() {
      if (pending) return pending.promise;
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(() => pending?.finish(), limit);
      const finish = () => {
        clearTimeout(timer);
        pending = undefined;
        resolve();
      };
      pending = { promise, finish };
      ask();
      return promise;
    },
    done: () => pending?.finish(),
  };
}
