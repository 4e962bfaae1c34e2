import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { passphrase, tempFolder } from '#test/support/office.ts';
import { fileOf } from '#test/transfer/tables.ts';
import { xlsx } from '#test/transfer/xlsx.ts';
import { assertNoSidewaysScrolling, goTo, inOffice } from './program.ts';
import { assertFit, counted, eventually, officeWith, openPerson, stored } from './rooms.ts';

const lines = [
  'Lfd. Nr.;Nachname;Vorname;Geb.-Datum;Geschlecht;Staatsangehörigkeit;Ort;Bemerkung',
  'A-1;Kovalenko;Olena;14.05.1989;w;Ukraine;Röbel;ruft an',
  'A-2;Müller;Jürgen;31.02.1980;m;Kosovarische Republik;Güstrow;',
  'A-3;"Weiß;Anna;1981;w;Polen;Wismar;',
  'A-4;=1+1;<script>;1985;divers;Eritrea;Schwerin;',
];
const windows = (): string => fileOf(Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'), 'alte liste.csv');

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const people = async (page: Page) =>
  (await stored(page, 'clients.search', { query: '', offset: 0, limit: 50 })).rows.map(
    ({ familyName }) => familyName,
  );

test('people come from an old list, and go back again', async (t) => {
  const folder = await officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena', birthDate: '1989-05-14' });
  });
  await inOffice(folder, async (app, page) => {
    await t.test('the file is picked, read in its own letters, and looked at otherwise', async () => {
      await goTo(page, 'Einstellungen');
      await page.getByRole('link', { name: 'Personen aus einer Tabelle übernehmen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Personen aus einer Tabelle übernehmen' }).waitFor();
      await assertFit(page, 'no file yet');
      app.pickNext(null);
      await button(page, 'Datei wählen …').click();
      await button(page, 'Datei wählen …').and(page.locator(':enabled')).waitFor();
      app.pickNext(fileOf('%PDF-1.7', 'brief.pdf'));
      await button(page, 'Datei wählen …').click();
      await page.getByText('Das ist keine Tabelle').waitFor();
      app.pickNext(windows());
      await button(page, 'Datei wählen …').click();
      await page.getByText('4 Zeilen unter den Überschriften').waitFor();
      await page.getByText('In 1 Zeile passen die Anführungszeichen nicht').waitFor();
      const encoding = page.getByLabel('Zeichensatz');
      assert.equal(await encoding.inputValue(), 'windows-1252');
      await encoding.selectOption('utf-8');
      await page.getByText('enthalten Zeichen, die sich nicht lesen lassen').waitFor();
      await encoding.selectOption('windows-1252');
      await page.getByRole('cell', { name: 'Röbel' }).waitFor();
      await assertFit(page, 'a file');
    });

    await t.test('columns and values are assigned', async () => {
      await button(page, 'Weiter: Spalten zuordnen').click();
      const target = (name: string) => page.getByLabel(`Spalte „${name}“ wird zu`);
      assert.equal(await target('Nachname').inputValue(), 'familyName');
      assert.equal(await target('Bemerkung').inputValue(), '');
      await target('Bemerkung').selectOption('phone');
      await target('Bemerkung').selectOption('');
      const value = page.getByRole('combobox', { name: 'Staatsangehörigkeit: „Kosovarische Republik“' });
      await value.waitFor();
      await page.getByText('1 Wert ist noch offen').waitFor();
      await assertFit(page, 'columns');
      await value.fill('Kosovo');
      await value.press('Enter');
      await page.getByText('Alle Werte sind zugeordnet').waitFor();
      await button(page, 'Weiter: Prüfen').click();
    });

    await t.test('the check says what would become of each row, and writes nothing', async () => {
      await button(page, '2 Personen übernehmen').waitFor();
      for (const name of [
        'alle (4)',
        'neu (2)',
        'vermutlich schon da (1)',
        'mit Hinweisen (1)',
        'abgelehnt (1)',
      ])
        await button(page, name).waitFor();
      await page.getByText('Dieses Datum gibt es nicht.').first().waitFor();
      await page.getByText('Kovalenko, Olena (2026-0001): gleicher Name und Geburtstag').waitFor();
      await assertFit(page, 'check');
      await page.getByLabel('Zeile 2: was damit geschieht').selectOption('complete');
      await button(page, '3 Personen übernehmen').waitFor();
      await button(page, 'abgelehnt (1)').click();
      await page.getByText('A-3;"Weiß;Anna;1981').waitFor();
      assert.deepEqual(await people(page), ['Kovalenko']);
    });

    await t.test('all of it is taken, and the rest comes back as a table', async () => {
      await button(page, '3 Personen übernehmen').click();
      await page.getByText('2 Personen neu aufgenommen').waitFor();
      await page.getByText('1 vorhandene Person ergänzt').waitFor();
      await assertFit(page, 'taken');
      const path = join(tempFolder(), 'zurück.csv');
      app.pickNext(path);
      await button(page, 'Diese Zeilen speichern …').click();
      await page.getByText('2 Zeilen gespeichert: zurück.csv').waitFor();
      const text = readFileSync(path, 'utf8');
      assert.match(text, /Anführungszeichen/);
      assert.match(text, /Geb\.-Datum: Dieses Datum gibt es nicht\./);
      assert.deepEqual(await people(page), ['=1+1', 'Kovalenko', 'Müller']);
      await openPerson(page, 'A-2');
      await page.getByText('früher Nr. A-2').waitFor();
      await page.getByRole('button', { name: /^Rückgängig/ }).waitFor();
    });

    await t.test('the import is taken back in the settings', async () => {
      await goTo(page, 'Einstellungen');
      await button(page, 'Übernahme von alte liste.csv zurücknehmen').click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Übernahme zurücknehmen' }).click();
      await dialog.getByText('3 Personen zurückgenommen.').waitFor();
      await dialog.getByRole('button', { name: 'Schließen' }).last().click();
      await page.getByText(/^zurückgenommen/).waitFor();
      await eventually(() => people(page), ['Kovalenko']);
    });
  });
});

test('a workbook comes in, everything goes out', async (t) => {
  const folder = await officeWith(async () => {});
  await inOffice(folder, async (app, page) => {
    await t.test('by command, with a sheet of choice', async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.type('tabelle übernehmen');
      await page.keyboard.press('Enter');
      const rows = [
        ['Name', 'Vorname', 'Geboren', 'PLZ'],
        ['Haddad', 'Ahmad', { serial: 32874 }, 18055],
      ];
      const book = xlsx([
        {
          name: 'Hinweise',
          rows: [
            ['a', 'b'],
            ['c', 'd'],
          ],
        },
        { name: 'Personen', rows },
      ]);
      app.pickNext(fileOf(book, 'mappe.xlsx'));
      await button(page, 'Datei wählen …').click();
      await page.getByLabel('Blatt').selectOption('Personen');
      await page.getByRole('cell', { name: '1990-01-01' }).waitFor();
      await button(page, 'Weiter: Spalten zuordnen').click();
      await button(page, 'Weiter: Prüfen').click();
      await button(page, '1 Person übernehmen').click();
      await page.getByText('1 Person neu aufgenommen').waitFor();
      await page.getByRole('link', { name: 'Zu den Personen' }).click();
      await counted(page, '1 von 1');
    });

    await t.test('as JSON and as tables, with the passphrase once more', async () => {
      await goTo(page, 'Einstellungen');
      await page.getByRole('link', { name: 'Alles ausgeben' }).click();
      await button(page, 'Unverschlüsselt ausgeben …').click();
      await page.getByText('Hier fehlt noch etwas').waitFor();
      const words = page.getByLabel('Ihre Passphrase, zur Sicherheit noch einmal');
      await words.fill('falsch');
      await words.press('Enter');
      await page.getByText('Die Passphrase stimmt nicht').waitFor();
      await assertFit(page, 'export');
      const path = join(tempFolder(), 'alles.json');
      app.pickNext(path);
      await words.fill(passphrase);
      await words.press('Enter');
      await page.getByText(/ausgegeben: alles\.json/).waitFor();
      assert.equal(JSON.parse(readFileSync(path, 'utf8')).tables.clients[0].familyName, 'Haddad');

      const target = tempFolder();
      app.pickNext(target);
      await page.getByRole('radio', { name: 'Tabellen (CSV)' }).check();
      await words.fill(passphrase);
      await words.press('Enter');
      await page.getByText(/ausgegeben: Wegbuch-Ausgabe/).waitFor();
      const [made = ''] = readdirSync(target);
      assert.ok(readdirSync(join(target, made)).includes('clients.csv'));
    });

    await t.test('one person, from their own page', async () => {
      await openPerson(page, 'haddad');
      await button(page, 'Mehr zu dieser Person').click();
      await page.getByRole('menuitem', { name: 'Alle Angaben als Datei' }).click();
      await page.getByRole('dialog').getByText('Art. 15 DSGVO').first().waitFor();
      await assertNoSidewaysScrolling(page, 'person export');
      const path = join(tempFolder(), 'person.json');
      app.pickNext(path);
      await page.getByRole('dialog').getByRole('button', { name: 'Datei speichern …' }).click();
      await page.getByText('Gespeichert: person.json').waitFor();
      assert.equal(JSON.parse(readFileSync(path, 'utf8')).tables.clients.rows[0].givenNames.value, 'Ahmad');
    });
  });
});
