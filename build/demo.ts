import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type DemoResult, demoCounsellor, demoPassphrase, makeDemoOffice } from './demo/office.ts';
import { hasDisplay, start } from './start.ts';

/**
 * `npm run demo`: an encrypted office with three invented people and their letters, told in plain German.
 * `--out DIR` (default `demo-office/`), `--no-window`.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'demo-office' },
    'no-window': { type: 'boolean', default: false },
  },
});
const folder = resolve(values.out);
const here = (path: string): string => relative(process.cwd(), path) || '.';
const say = (line = ''): void => void process.stdout.write(`${line}\n`);

function tell(result: DemoResult, index: number): void {
  say();
  say(`${index + 1}. ${result.story}  (Nummer ${result.number})`);
  say(`   Weg:             ${result.way}`);
  say(`   Zuständig:       ${result.authority}`);
  say(`   Warum:           ${result.why}`);
  say(`   Grundlage:       ${result.law}`);
  say(`   Es fehlt noch:   ${result.missing[0] ?? 'nichts'}`);
  for (const name of result.missing.slice(1)) say(`                    ${name}`);
  for (const file of result.files) say(`   Geschrieben:     ${here(file)}`);
}

function tellHowToOpen(): void {
  say();
  say(`Das Büro liegt in:  ${here(folder)}`);
  say(`Öffnen mit:         npm start -- --office ${here(folder)}`);
  say(`Anmelden als:       ${demoCounsellor}`);
  say(`Passphrase:         ${demoPassphrase}`);
  say('Sie gilt nur für dieses Vorführbüro mit erfundenen Menschen. Ein echtes Büro bekommt eine eigene.');
}

const started = performance.now();
if (existsSync(join(folder, 'keys.json'))) {
  say(`In ${here(folder)} liegt schon ein Vorführbüro. Es bleibt, wie es ist.`);
  say('Für ein neues: den Ordner löschen oder mit --out einen anderen nennen.');
} else if (existsSync(folder) && readdirSync(folder).length > 0) {
  say(
    `Der Ordner ${here(folder)} ist nicht leer und enthält kein Büro. Bitte mit --out einen anderen nennen.`,
  );
  process.exit(1);
} else {
  say(
    'Wegbuch legt ein verschlüsseltes Vorführbüro an und begleitet drei Menschen vom Erstkontakt zu ihren Schreiben.',
  );
  const results = await makeDemoOffice(folder);
  results.forEach(tell);
  const seconds = ((performance.now() - started) / 1000).toLocaleString('de-DE', {
    maximumFractionDigits: 1,
  });
  say();
  say(`Fertig nach ${seconds} Sekunden. Auf der Platte steht kein Name im Klartext außer in den Schreiben.`);
}
tellHowToOpen();

if (values['no-window']) process.exit(0);
say();
if (!hasDisplay()) {
  say('Kein Bildschirm gefunden, also kein Fenster. Mit Bildschirm öffnet es sich hier von selbst.');
  process.exit(0);
}
process.exit(await start({ office: folder }));
