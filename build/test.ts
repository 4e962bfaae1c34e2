import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * `npm test`: types, lint and format, then every test. Words after it pick tests by their path
 * (`npm test -- vault`). The last line is `N passed, N failed`.
 */

interface Check {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const checks: readonly Check[] = [
  { name: 'types', command: 'tsc', args: ['-p', '.'] },
  { name: 'lint and format', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
];

const words = process.argv.slice(2);
const inWindow = (file: string): boolean => file.startsWith('test/e2e/');
const started = Date.now();
let passed = 0;
let failed = 0;
let skipped = 0;

if (words.length === 0) {
  for (const { name, command, args } of checks) {
    const result = spawnSync(`node_modules/.bin/${command}`, args, {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const fine = result.status === 0;
    fine ? passed++ : failed++;
    process.stdout.write(`${fine ? '✔' : '✖'} ${name}\n${fine ? '' : `${result.stdout}${result.stderr}\n`}`);
  }
}

// The window's tests run on the program as built, whichever tests were asked for: it takes a moment only.
const built = spawnSync(process.execPath, ['build/build.ts'], { stdio: 'inherit' });
if (built.status !== 0) failed++;

const files = globSync('test/**/*.test.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  // The long ones first, so that no core waits at the end for the last of them.
  .sort((a, b) => Number(inWindow(b)) - Number(inWindow(a)) || (a < b ? -1 : 1));

if (files.length === 0) {
  process.stdout.write('✖ no test has such a path\n');
  failed++;
} else {
  const stream = run({ files, concurrency: 2, timeout: 300_000 });
  stream.on('test:summary', ({ counts, file }) => {
    if (file !== undefined) return;
    passed += counts.passed;
    skipped += counts.skipped + counts.todo;
    failed += counts.tests - counts.passed - counts.skipped - counts.todo;
  });
  // Once more at the end, short: the report above may be longer than what a log keeps.
  const said: string[] = [];
  stream.on('test:fail', ({ name, file, details }) => {
    const why = String(details.error.cause ?? details.error);
    if (!/subtests? failed/.test(why)) said.push(`✖ ${file ?? ''}: ${name}\n  ${why.slice(0, 400)}`);
  });
  const report = stream.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((resolve, reject) => report.on('end', resolve).on('error', reject));
  if (said.length > 0) process.stdout.write(`\n${said.join('\n')}\n`);
}

process.stdout.write(`\n${Math.round((Date.now() - started) / 1000)} s\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exit(failed > 0 ? 1 : 0);
