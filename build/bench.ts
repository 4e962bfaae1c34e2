import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './bench/fill.ts';
import { type Measured, measure, openEncrypted, openPlain, subjects } from './bench/measure.ts';

/**
 * `npm run bench`: how fast an office of 50,000 people is, each figure beside the same work on an
 * unencrypted file. Not a test: figures depend on the machine. Written to `bench-result.json` too.
 * `npm run bench -- 5000` takes fewer people.
 */

const people = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(join(process.cwd(), '.cache-bench-'));
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

try {
  const key = randomBytes(32);
  const files = {
    encrypted: await openEncrypted(join(folder, 'office.db'), key),
    plain: await openPlain(join(folder, 'plain.db')),
  };
  let lines = 0;
  for (const [name, file] of Object.entries(files)) {
    const started = performance.now();
    lines = await fill(file.db, people, (done) => {
      if (process.stdout.isTTY) process.stdout.write(`\r${name}: ${done} von ${people} `);
    });
    console.log(
      `\r${name}: ${people} Personen, ${lines} Einträge in ${Math.round((performance.now() - started) / 1000)} s`,
    );
  }
  const results: Measured[] = [];
  console.log('\nMessung                          Median      p95   Grenze   unverschl.  Verhältnis');
  const close = async () => {
    for (const file of Object.values(files)) await file.close();
  };
  for (const subject of subjects) {
    if (subject.closed) await close();
    const result = await measure(subject, files, {
      folder,
      key,
      people,
      close: () => files.encrypted.close(),
    });
    results.push(result);
    const ratio = result.ratio === null ? '–' : `${result.ratio.toFixed(2)}×`;
    const plain = result.plainMedian === null ? '–' : ms(result.plainMedian);
    const fine = result.withinLimit ? '' : '  ← über der Grenze';
    console.log(
      `${result.name.padEnd(30)} ${ms(result.median).padStart(9)} ${ms(result.p95).padStart(9)} ${ms(result.limit).padStart(8)} ${plain.padStart(11)} ${ratio.padStart(10)}${fine}`,
    );
  }
  await close();
  const written = { at: new Date().toISOString(), node: process.version, people, lines, results };
  writeFileSync('bench-result.json', `${JSON.stringify(written, null, 2)}\n`);
  console.log('\nAuch in bench-result.json.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
