import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

export interface Source {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: project files as paths from the root, packages by name. */
  readonly imports: readonly string[];
}

const ALIASES = ['shared', 'electron', 'build', 'test'];
const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function resolve(from: string, name: string): string {
  if (name.startsWith('.')) return posix.normalize(posix.join(dirname(from), name));
  const alias = ALIASES.find((folder) => name.startsWith(`#${folder}/`));
  return alias ? name.slice(1) : name;
}

/** Every code file under the folders, with what it imports. */
export const sources = (...folders: readonly string[]): Source[] =>
  folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => resolve(path, match[1] ?? match[2] ?? ''));
      return { path, text, imports };
    });
