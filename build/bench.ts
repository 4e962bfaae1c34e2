import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './bench/fill.ts';
import { measureIntake } from './bench/intakePage.ts';
import { measureMailings } from './bench/mailings.ts';
import { type Filed, type Measured, measure, openEncrypted, openPlain, subjects } from './bench/measure.ts';
import { foundBenchOffice } from './bench/office.ts';
import { measureScrolling } from './bench/scrolling.ts';
import { measureTransfer } from './bench/transfer.ts';
import { buildIfStale } from './build.ts';
import { closeBrowser } from './standin/launch.ts';

/**
 * `npm run bench`: how fast an office of 50,000 people is, each figure beside the same work on an
 * unencrypted file, and the list in the window. Not a test: figures depend on the machine. Written to
 * `bench-result.json` too. `npm run bench -- 5000` takes fewer people.
 */

const people = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(join(process.cwd(), '.cache-bench-'));
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

async function filled(name: string, file: Filed['file']): Promise<Filed & { lines: number }> {
  const started = performance.now();
  const { userId, lines } = await fill(file.db, people, (done) => {
    if (process.stdout.isTTY) process.stdout.write(`\r${name}: ${done} von ${people} `);
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  say(`\r${name}: ${people} Personen, ${lines} Einträge in ${seconds} s`);
  return { file, userId, lines };
}

function tell(result: Measured): void {
  const ratio = result.ratio === null ? '–' : `${result.ratio.toFixed(2)}×`;
  const plain = result.plainMedian === null ? '–' : ms(result.plainMedian);
  const figures = [ms(result.median), ms(result.p95), ms(result.limit), plain, ratio];
  const row = figures.map((figure) => figure.padStart(11)).join('');
  say(`${result.name.padEnd(34)}${row}${result.withinLimit ? '' : '  ← über der Grenze'}`);
}

try {
  const office = join(folder, 'buero');
  const { path, key } = await foundBenchOffice(office);
  const files = {
    encrypted: await filled('verschlüsselt', openEncrypted(path, key)),
    plain: await filled('unverschlüsselt', await openPlain(join(folder, 'plain.db'))),
  };
  const close = async () => {
    for (const { file } of Object.values(files)) await file.close();
  };
  const results: Measured[] = [];
  const heads = ['Median', 'p95', 'Grenze', 'unverschl.', 'Verhältnis'].map((head) => head.padStart(11));
  say(`\n${'Messung'.padEnd(34)}${heads.join('')}`);
  for (const subject of subjects) {
    if (subject.closed) await close();
    const result = await measure(subject, files, { path, key, people });
    results.push(result);
    tell(result);
  }
  await close();
  await buildIfStale();
  const scrolling = await measureScrolling(office, join(folder, 'profile'));
  say(
    `\n${scrolling.name}: ${scrolling.steps} Schritte, ${scrolling.dropped} mit leeren Zeilen nach 100 ms; Median ${ms(scrolling.median)}, p95 ${ms(scrolling.p95)}`,
  );
  const intake = await measureIntake(office, join(folder, 'profile'));
  for (const { name, median, p95, limit } of intake)
    say(
      `${name}: Median ${ms(median)}, p95 ${ms(p95)}, Grenze ${ms(limit)}${p95 > limit ? '  ← über der Grenze' : ''}`,
    );
  await closeBrowser();
  const transfer = await measureTransfer(office, folder);
  for (const { name, seconds, limit } of transfer)
    say(`${name}: ${seconds.toFixed(1)} s${limit !== null && seconds > limit ? '  ← über der Grenze' : ''}`);
  const mailings = await measureMailings(office, folder);
  for (const { name, seconds, limit } of mailings)
    say(`${name}: ${seconds.toFixed(1)} s${limit !== null && seconds > limit ? '  ← über der Grenze' : ''}`);
  const { lines } = files.encrypted;
  const written = {
    ...{ at: new Date().toISOString(), node: process.version, people, lines },
    ...{ results, scrolling, intake, transfer, mailings },
  };
  writeFileSync('bench-result.json', `${JSON.stringify(written, null, 2)}\n`);
  say('Auch in bench-result.json.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
