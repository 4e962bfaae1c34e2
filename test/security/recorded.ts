/** An object that answers every call and remembers it; what Electron would have been told. */
export interface Recorded {
  readonly calls: [name: string, args: unknown[]][];
  /** The listener registered for an event, by the event's name. */
  listener(event: string): (...args: unknown[]) => unknown;
  /** The first argument of the only call of this name. */
  handler(name: string): (...args: unknown[]) => unknown;
}

export function recorded<T>(inner: Readonly<Record<string, unknown>> = {}): { fake: T; record: Recorded } {
  const calls: Recorded['calls'] = [];
  const fake = new Proxy(inner, {
    get: (target, name) =>
      name in target
        ? Reflect.get(target, name)
        : (...args: unknown[]) => {
            calls.push([String(name), args]);
          },
  });
  const find = (wanted: (name: string, args: unknown[]) => boolean, what: string) => {
    const found = calls.filter(([name, args]) => wanted(name, args));
    if (found.length !== 1) throw new Error(`${what}: ${found.length} times`);
    return found[0]?.[1] ?? [];
  };
  return {
    fake: fake as T,
    record: {
      calls,
      listener: (event) =>
        find((name, args) => name === 'on' && args[0] === event, event)[1] as (...args: unknown[]) => unknown,
      handler: (name) => find((called) => called === name, name)[0] as (...args: unknown[]) => unknown,
    },
  };
}

/** Addresses that look like ours and are not, or that would lead out of the program. */
export const foreignAddresses = [
  'app://office.evil/index.html',
  'app://office@evil/index.html',
  'app://evil@office/index.html',
  'app://user:secret@office/index.html',
  'app://office:8080/index.html',
  'app://OFFICE/index.html',
  'app://evil/app://office/index.html',
  'app:office/index.html',
  'app:///office/index.html',
  'App2://office/index.html',
  'apps://office/index.html',
  'https://office/index.html',
  'https://office.app.invalid/index.html',
  'http://127.0.0.1/',
  'file:///etc/passwd',
  'file://office/index.html',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://office/0',
  'about:blank',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://office/index.html',
  'ws://office/',
  'ftp://office/',
  'mailto:a@example.org',
  'ms-settings:',
  '\\\\server\\share',
  '//office/index.html',
  '',
  'office',
] as const;
