import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askOf } from '#build/ask.ts';
import { createOffice } from '#electron/office/createOffice.ts';
import { closeBrowser, launchApp } from '#build/standin/launch.ts';
import { cheapKdf } from '#test/support/kdf.ts';

const dir = resolve('/tmp/imp-scratch/look-' + Date.now());
mkdirSync(dir, { recursive: true });
const folder = dir + '/buero';
const passphrase = 'Backstein Ostsee Fähre';
const office = createOffice({ folder, notify: () => {} });
const ask = askOf(office.call);
const { recoveryKey } = await ask('vault.create', { office: { name: 'IFDM Mitte', provider: 'Träger e. V.', street: 'Waldemarstraße 1', postcode: '18057', town: 'Rostock', phone: '', email: '' }, counsellor: 'Maren Voß', passphrase });
await ask('vault.confirmRecoveryKey', { groups: [0, 3].map((index) => ({ index, text: recoveryKey.split('-')[index] ?? '' })) });
await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14', town: 'Rostock' });
await office.close({ backup: false });

const lines = [
  'Lfd. Nr.;Nachname;Vorname;Geb.-Datum;Geschlecht;Staatsangehörigkeit;Straße;PLZ;Ort;Telefon;Aufenthaltstitel;Gültig bis;Rechtskreis;Beruf;Deutsch;Bemerkung',
  'A-1;Kovalenko;Olena;14.05.1989;w;Ukraine;Doberaner Straße 12;18057;Rostock;+49 381 1234;§ 24 AufenthG;04.03.2027;SGB II;Krankenschwester;B1;ruft dienstags an',
  'A-2;المصري;محمد;01.01.1990;männl.;Syrien;;18055;Rostock;;anerkannter Flüchtling;31.12.2026;Bürgergeld;مهندس;A2;',
  'A-3;Müller-Đorđević;Jürgen;31.02.1980;Mann;Serbien/Kosovo;Am Strom 1;18119;Rostock;;Freizügigkeit;;eigenes Einkommen;Schweißer;;',
  'A-4;"Nowak;Anna;12.12.1975;w;Polen;Lange Straße 3;18055;Rostock;;EU;;keine;Köchin;B2;',
  'A-5;;;03.04.1991;m;Afghanistan;;18055;Rostock;;Duldung;;AsylbLG;;A1;kein Name',
  'A-6;=SUM(A1:A9);<script>alert(1)</script>;1985;divers;Eritrea;;;Schwerin;;Gestattung;;AsylbLG;Lehrer;kein;',
  ';;;;;;;;;;;;;;;',
  'A-7;Haddad;Samir;12/1992;m;SYR;Bergstr. 4;19053;Schwerin;0385 5;Niederlassung (alt);2030;ALG II;Elektriker;C1;',
  'A-7;Haddad;Samir;12/1992;m;SYR;Bergstr. 4;19053;Schwerin;0385 5;§ 25 Abs. 2;2030;ALG II;Elektriker;C1;doppelt',
];
for (let i = 0; i < 300; i++) lines.push(`B-${i};Bondarenko${i};Iryna;${1 + (i % 28)}.0${1 + (i % 9)}.19${60 + (i % 40)};w;ukrainisch;Musterweg ${i};18055;Rostock;;§24;04.03.2027;SGB II;Verkäuferin;A2;`);
const text = lines.join('\r\n') + '\r\n';
// windows-1252 where it can be; the Arabic row would be lost, so UTF-8 file for the look
writeFileSync(dir + '/ratsuchende.csv', text, 'utf8');
const win = Buffer.from(text.replace(/[^\u0000-\u00ff]/g, '?'), 'latin1');
writeFileSync(dir + '/ratsuchende-win.csv', win);

const app = await launchApp({ userData: dir + '/profile', office: folder, context: { locale: 'de-DE', viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } });
const { page } = app;
page.setDefaultTimeout(15000);
const shot = async (name: string) => { await page.waitForTimeout(350); await page.screenshot({ path: `/tmp/imp-scratch/shots/${name}.png` }); };
try {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).waitFor();
  await page.getByRole('link', { name: 'Einstellungen', exact: true }).click();
  await page.getByRole('heading', { name: 'Daten übernehmen und ausgeben' }).scrollIntoViewIfNeeded();
  await shot('0-settings');
  await page.getByRole('link', { name: 'Personen aus einer Tabelle übernehmen' }).click();
  await shot('1-file-empty');
  app.pickNext(dir + '/ratsuchende.csv');
  await page.getByRole('button', { name: 'Datei wählen …' }).click();
  await page.getByText('Zeilen unter den Überschriften').waitFor();
  await shot('1-file');
  await page.emulateMedia({ colorScheme: 'dark' }); await shot('1-file-dark'); await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('button', { name: 'Weiter: Spalten zuordnen' }).click();
  await page.getByText('Werte zuordnen').waitFor();
  await shot('2-columns');
  await page.getByText('Werte zuordnen').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Weiter: Prüfen' }).scrollIntoViewIfNeeded();
  await shot('2-values');
  await page.setViewportSize({ width: 640, height: 400 }); await shot('2-zoom'); await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Weiter: Prüfen' }).click();
  await page.getByRole('button', { name: /übernehmen$/ }).waitFor();
  await shot('3-check');
  await page.emulateMedia({ colorScheme: 'dark' }); await shot('3-check-dark'); await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 640, height: 400 }); await shot('3-zoom'); await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 400)); await shot('3-zoom2'); await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^vermutlich schon da/ }).click(); await shot('3-likely');
  await page.getByRole('button', { name: /^mit Hinweisen/ }).click(); await shot('3-partly');
  await page.getByRole('button', { name: /übernehmen$/ }).click();
  await shot('4-running');
  await page.getByText('neu aufgenommen').waitFor();
  await shot('4-done');
  await page.setViewportSize({ width: 640, height: 400 }); await shot('4-zoom'); await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Übernahme zurücknehmen' }).click(); await shot('5-takeback'); await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Einstellungen', exact: true }).click();
  await page.getByText('Letzte Übernahmen').scrollIntoViewIfNeeded(); await shot('6-runs');
  await page.getByRole('link', { name: 'Alles ausgeben' }).click(); await shot('7-export');
  await page.emulateMedia({ colorScheme: 'dark' }); await shot('7-export-dark'); await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('link', { name: 'Personen', exact: true }).click();
  await page.getByLabel('Name, Nummer oder Geburtsjahr').fill('A-3'); await page.waitForTimeout(400); await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Verlauf' }).waitFor(); await shot('8-person');
  await page.getByRole('button', { name: 'Mehr zu dieser Person' }).click(); await shot('8-menu');
  await page.getByRole('menuitem').click(); await shot('8-person-export');
} finally {
  console.log(app.consoleErrors);
  await app.close(); await closeBrowser();
}
