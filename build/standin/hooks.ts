import { registerHooks } from 'node:module';

/**
 * Answers `import … from 'electron'` for a program started by the stand-in. Every run has a number, carried
 * as a query through the addresses of its modules, so that several runs in one process do not share state.
 */
const runs = new Map<string, Readonly<Record<string, unknown>>>();
const registry = Symbol.for('wegbuch.standin');
const mark = 'standin';
let registered = false;
let last = 0;

function register(): void {
  if (registered) return;
  registered = true;
  Object.defineProperty(globalThis, registry, { value: runs });
  registerHooks({
    resolve(specifier, context, next) {
      const run = URL.parse(context.parentURL ?? '')?.searchParams.get(mark);
      if (!run) return next(specifier, context);
      if (specifier === 'electron')
        return { url: `standin:electron?${mark}=${run}`, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      const own = specifier.startsWith('.') && found.url.startsWith('file:');
      return own ? { ...found, url: `${found.url}?${mark}=${run}` } : found;
    },
    load(url, context, next) {
      if (!url.startsWith('standin:')) return next(url, context);
      const run = new URL(url).searchParams.get(mark) ?? '';
      const names = Object.keys(runs.get(run) ?? {});
      const source = [
        `const electron = globalThis[Symbol.for('wegbuch.standin')].get(${JSON.stringify(run)});`,
        `export const { ${names.join(', ')} } = electron;`,
      ].join('\n');
      return { format: 'module', source, shortCircuit: true };
    },
  });
}

/** Evaluates the program's main module with `electron` answered by the given object. */
export async function runMain(main: string, electron: Readonly<Record<string, unknown>>): Promise<void> {
  register();
  last += 1;
  const run = String(last);
  runs.set(run, electron);
  await import(`${main}?${mark}=${run}`);
}
