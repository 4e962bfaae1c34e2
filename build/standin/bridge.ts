/** What the page asks of the stand-in, through one function that only the preload sees. */
export const bindingName = 'standinBinding';

export type Ask =
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: unknown[] }
  /** Waits for the next messages to the page. */
  | { readonly kind: 'next' }
  | { readonly kind: 'accelerators' }
  | { readonly kind: 'accelerator'; readonly keys: string };

export type Answer = { readonly value: unknown } | { readonly error: string };

/**
 * Runs in the page before anything else: takes the binding away from the page, gives the preload an
 * `electron` with `contextBridge` and `ipcRenderer`, and runs it in the main frame. The preload's own world
 * is here only a closure; what crosses is copied and frozen as Electron's bridge does it.
 */
function runPreload(preload: (require: (name: string) => unknown) => void, bindingName: string): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const ask = world[bindingName] as (ask: Ask) => Promise<Answer>;
  delete world[bindingName];
  if (window !== window.top || !location.protocol.startsWith('http')) return;

  const call = async (what: Ask): Promise<unknown> => {
    const answer = await ask(what);
    if ('error' in answer) throw new Error(answer.error);
    return answer.value;
  };

  /** Copies across the border; functions and promises become ones that copy what passes through them. */
  const cross = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...args: unknown[]) => cross((value as (...args: unknown[]) => unknown)(...args.map(cross)));
    if (value instanceof Promise) return value.then(cross);
    if (Array.isArray(value)) return value.map(cross);
    if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cross(inner)]));
    return structuredClone(value);
  };
  const deepFreeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(deepFreeze);
    return value;
  };

  const listeners = new Map<string, Set<(event: object, ...args: unknown[]) => void>>();
  let listening = false;
  const listen = async () => {
    listening = true;
    for (;;) {
      const messages = (await call({ kind: 'next' })) as { channel: string; args: unknown[] }[];
      for (const { channel, args } of messages)
        for (const listener of [...(listeners.get(channel) ?? [])]) listener({}, ...args);
    }
  };

  const electron = {
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown) {
        if (key in world) throw new Error(`Cannot bind an API on top of an existing property: ${key}`);
        const value = deepFreeze(cross(api));
        Object.defineProperty(world, key, {
          value,
          enumerable: true,
          writable: false,
          configurable: false,
        });
      },
    },
    ipcRenderer: {
      invoke: async (channel: string, ...args: unknown[]) =>
        call({ kind: 'invoke', channel, args: structuredClone(args) }),
      on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
        if (!listening) void listen();
      },
      off(channel: string, listener: (event: object, ...args: unknown[]) => void) {
        listeners.get(channel)?.delete(listener);
      },
    },
  };

  preload((name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name} (a sandboxed preload has only electron)`);
  });

  // A key pressed before the menu is known is looked up once it is.
  let accelerators: ReadonlySet<string> | null = null;
  const known = call({ kind: 'accelerators' }).then((all) => {
    accelerators = new Set(all as string[]);
    return accelerators;
  });
  addEventListener('keydown', (event) => {
    const keys = [
      ...(event.ctrlKey || event.metaKey ? ['CmdOrCtrl'] : []),
      ...(event.altKey ? ['Alt'] : []),
      ...(event.shiftKey && event.key.length > 1 ? ['Shift'] : []),
      event.key === '+' ? 'Plus' : event.key.toUpperCase(),
    ].join('+');
    if (event.defaultPrevented) return;
    if (accelerators?.has(keys)) event.preventDefault();
    void known.then((all) => (all.has(keys) ? call({ kind: 'accelerator', keys }) : undefined));
  });
}

/** The script for `addInitScript`: the built preload (one CommonJS file) inside `runPreload`. */
export function preloadScript(source: string): string {
  return `(${runPreload.toString()})((require) => {
const module = { exports: {} };
const exports = module.exports;
${source}
}, ${JSON.stringify(bindingName)});`;
}
