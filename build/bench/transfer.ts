import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOffice } from '#electron/office/createOffice.ts';
import { must } from '#shared/contract/result.ts';
import { asThoughtBest } from '#shared/transfer/transfer.ts';
import { askOf } from '../ask.ts';
import { benchPassphrase } from './office.ts';
import { inventPeople, randomFrom } from './people.ts';

export interface Step {
  readonly name: string;
  readonly seconds: number;
  /** Seconds; null: nobody has said how long it may take. */
  readonly limit: number | null;
}

const headings =
  'Nr;Name;Vorname;Geburtsdatum;Staatsangehörigkeit;PLZ;Ort;Telefon;Titel;Gültig bis;SGB;Beruf;Deutsch';

function listOf(rows: number): string {
  const next = inventPeople(randomFrom(11));
  const lines = Array.from({ length: rows }, (_, at) => {
    const { familyName, givenNames, birthDate, nationality } = next();
    const person = [`A-${at}`, `${familyName} ${at}`, givenNames, birthDate, nationality, '18055', 'Rostock'];
    return [...person, '0381 1', '§ 24', '2027-03-04', 'SGB II', 'Elektriker', 'B1'].join(';');
  });
  return [headings, ...lines].join('\r\n');
}

/** Import of a list into the filled office, taking it back, and export of everything, as the window asks for them. */
export async function measureTransfer(folder: string, scratch: string, rows = 10_000): Promise<Step[]> {
  const office = createOffice({ folder, notify: () => {} });
  const ask = askOf(office.call);
  const { slots } = await ask('vault.status', {});
  const { slotId } = must(slots[0], 'the bench has one counsellor');
  await ask('vault.unlock', { slotId, passphrase: benchPassphrase });
  const list = join(scratch, 'liste.csv');
  writeFileSync(list, listOf(rows));
  const steps: Step[] = [];
  const timed = async <T>(name: string, limit: number | null, work: Promise<T>): Promise<T> => {
    const started = performance.now();
    const value = await work;
    steps.push({ name, seconds: (performance.now() - started) / 1000, limit });
    return value;
  };
  const named = rows.toLocaleString('de');
  const info = await timed(`${named} Zeilen öffnen`, null, ask('transfer.open', {}, list));
  const { tableId, mapping } = info;
  const reading = { tableId, mapping, view: asThoughtBest, assignments: [] };
  await timed(`${named} Zeilen prüfen`, null, ask('transfer.check', reading));
  const choosing = { standard: 'new' as const, exceptions: [] };
  const { runId } = await timed(
    `${named} Zeilen übernehmen`,
    30,
    ask('transfer.take', { reading, choosing }),
  );
  await timed('Übernahme zurücknehmen', null, ask('transfer.takeBack', { runId }));
  const all = join(scratch, 'alles.json');
  await ask('vault.prove', { passphrase: benchPassphrase });
  const before = process.memoryUsage().rss;
  await timed('alles als JSON ausgeben', null, ask('transfer.exportJson', {}, all));
  const grown = Math.round((process.memoryUsage().rss - before) / 1e6);
  const last = must(steps.at(-1), 'just timed');
  const size = `${Math.round(statSync(all).size / 1e6)} MB, Speicher +${grown} MB`;
  await office.close({ backup: false });
  return [...steps.slice(0, -1), { ...last, name: `${last.name} (${size})` }];
}
