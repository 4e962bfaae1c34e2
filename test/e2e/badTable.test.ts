import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { LaunchedApp } from '#build/standin/launch.ts';
import { readCsv } from '#shared/transfer/csv.ts';
import { tempFolder } from '#test/support/office.ts';
import { fileOf } from '#test/transfer/tables.ts';
import { xlsx, zipOf } from '#test/transfer/xlsx.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, stored } from './rooms.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const people = async (page: Page) =>
  (await stored(page, 'clients.search', { query: '', offset: 0, limit: 50 })).rows
    .map(({ familyName }) => familyName)
    .sort();
const runs = async (page: Page) => (await stored(page, 'transfer.runs', {})).runs.length;

async function openImport(page: Page): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.type('tabelle übernehmen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Personen aus einer Tabelle übernehmen' }).waitFor();
}

async function pick(app: LaunchedApp, page: Page, path: string): Promise<void> {
  app.pickNext(path);
  await button(page, /^(Andere )?Datei wählen …$/).click();
}

const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);

test('what is no table is told, with what to do instead', async () => {
  await inOffice(await officeWith(async () => {}), async (app, page) => {
    await openImport(page);
    for (const [path, words] of [
      [fileOf('', 'leer.csv'), 'steht nichts unter den Überschriften'],
      [fileOf('Name;Vorname\r\n\r\n', 'nur Überschriften.csv'), 'steht nichts unter den Überschriften'],
      [fileOf(Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'foto.csv'), 'Das ist keine Tabelle'],
      [fileOf(compound, 'alt.xls'), 'des alten Excel'],
      [fileOf(locked, 'geheim.xlsx'), 'Kennwort'],
      [fileOf(zipOf({ 'a.xml': '<a/>' }), 'kaputt.xlsx'), 'beschädigt'],
      [join(tempFolder(), 'weg.csv'), 'lässt sich nicht lesen. Ist sie noch'],
    ] as const) {
      await pick(app, page, path);
      await page.getByRole('main').getByRole('alert').getByText(words).waitFor();
    }
    await assertFit(page, 'a file that cannot be read');
    assert.deepEqual(await people(page), []);
    // What stood before does not stand in the way of the file that is right.
    await pick(app, page, fileOf('Name;Vorname\r\nHaddad;Ahmad\r\n'));
    await page.getByText('1 Zeile unter den Überschriften').waitFor();
    assert.equal(await page.getByRole('main').getByRole('alert').count(), 0);
  });
});

test('formulas, markup, scripts of every kind and names without end come in as they are, or back', async (t) => {
  const long = 'Wolfeschlegelstein'.repeat(17).slice(0, 300);
  const tooLong = 'x'.repeat(301);
  const names = ["=cmd|' /C calc'!A0", '<script>alert(1)</script>', 'حدّاد', '👩‍👩‍👧‍👦 Familie', long];
  const head = ['Nachname', 'Vorname', 'Geburtsdatum', 'Telefon', 'Geburtsort'];
  const rows = [
    head,
    ...names.map((name, at) => [name, 'Ida', `0${at + 1}.05.1985`, '', '']),
    // What a formula once came to is what a person sees; where it came to nothing, there is nothing.
    [
      { formula: 'HYPERLINK("http://example.org";"Nowak")', value: 'Nowak' },
      'Anna',
      '03.04.1981',
      { error: '#REF!' },
      '',
    ],
    [tooLong, 'Otto', '1979', '', ''],
    ['Zu', 'Lang', '1978', '', tooLong],
    ['', '', '1977', '', ''],
  ];
  await inOffice(await officeWith(async () => {}), async (app, page) => {
    await t.test('the dry run names the cell and the reason', async () => {
      await openImport(page);
      await pick(app, page, fileOf(xlsx([{ name: 'Liste', rows }]), 'mappe.xlsx'));
      await page.getByText('9 Zeilen unter den Überschriften').waitFor();
      await page.getByRole('cell', { name: '<script>alert(1)</script>' }).waitFor();
      await assertFit(page, 'a hostile table');
      await button(page, 'Weiter: Spalten zuordnen').click();
      await button(page, 'Weiter: Prüfen').click();
      for (const name of ['neu (7)', 'mit Hinweisen (1)', 'abgelehnt (2)'])
        await button(page, name).waitFor();
      await assertFit(page, 'a hostile table, checked');
      await button(page, 'mit Hinweisen (1)').click();
      await page.getByText('Der Text ist zu lang.').first().waitFor();
      await button(page, 'abgelehnt (2)').click();
      await page.getByText('Der Name wäre nur halb.').first().waitFor();
      await page.getByText('Ein Name fehlt.').first().waitFor();
      assert.deepEqual(await people(page), []);
    });

    await t.test('each stands on their page as the table had them', async () => {
      await button(page, '7 Personen übernehmen').click();
      await page.getByText('7 Personen neu aufgenommen').waitFor();
      await page.getByText('2 Zeilen abgelehnt').waitFor();
      const path = join(tempFolder(), 'zurück.csv');
      app.pickNext(path);
      await button(page, 'Diese Zeilen speichern …').click();
      await page.getByText('3 Zeilen gespeichert: zurück.csv').waitFor();
      const back = readCsv(readFileSync(path, 'utf8').slice(1), ';').map(({ cells }) => cells);
      assert.deepEqual(
        back.slice(1).map(([state, reason, line]) => [state, reason, line]),
        [
          ['nicht übernommen', 'Nachname: Der Text ist zu lang. Nachname: Der Name wäre nur halb.', '8'],
          ['ohne die genannten Angaben', 'Geburtsort: Der Text ist zu lang.', '9'],
          ['nicht übernommen', 'Nachname: Ein Name fehlt.', '10'],
        ],
      );
      assert.equal(back[1]?.[3], tooLong, 'the whole of it comes back, nothing cut');
      assert.deepEqual(await people(page), [...names, 'Nowak', 'Zu'].sort());
      await openPerson(page, 'حداد');
      await page.getByRole('heading', { level: 1, name: 'حدّاد, Ida' }).waitFor();
    });

    await t.test(
      'the office reads the table put right as it read the first, and knows who is there',
      async () => {
        await openImport(page);
        const again = `${head.join(';')}\r\n"Nowak";"Anna";"03.04.1981";;\r\n"Öz";"Ümit";"1990";;"Bergen"\r\n`;
        await pick(app, page, fileOf(Buffer.from(again, 'latin1'), 'noch einmal.csv'));
        await button(page, 'Weiter: Spalten zuordnen').click();
        await page.getByText('Zugeordnet wie beim letzten Mal').waitFor();
        await button(page, 'Weiter: Prüfen').click();
        await button(page, 'vermutlich schon da (1)').click();
        await page.getByText('gleicher Name und Geburtstag').waitFor();
        await button(page, '1 Person übernehmen').click();
        await page.getByText('1 Zeile ausgelassen').waitFor();
        assert.ok((await people(page)).includes('Öz'));
      },
    );
  });
});

test('an import can be ended while it runs: nobody stays, and it can begin again', async (t) => {
  const many = Array.from({ length: 6000 }, (_, at) => `Bondar${at};Iryna;${1950 + (at % 50)}`);
  const folder = await officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
  });
  await inOffice(folder, async (app, page) => {
    await t.test('says how far it is, and stops', async () => {
      await openImport(page);
      await pick(app, page, fileOf(`Nachname;Vorname;Jahrgang\r\n${many.join('\r\n')}\r\n`, 'viele.csv'));
      await button(page, 'Weiter: Spalten zuordnen').click();
      await page.getByLabel('Spalte „Jahrgang“ wird zu').selectOption('birthDate');
      await button(page, 'Weiter: Prüfen').click();
      await button(page, '6.000 Personen übernehmen').click();
      await page.getByText(/^[1-9][\d.]* von 6\.000$/).waitFor();
      await button(page, 'Abbrechen').click();
      await page.getByText('Abgebrochen. Es wurde nichts übernommen.').waitFor();
      await assertFit(page, 'an import that was ended');
      assert.deepEqual(await people(page), ['Kovalenko']);
      assert.equal(await runs(page), 0);
    });

    await t.test('the way back leads to the same check, as it was', async () => {
      await button(page, 'Zurück').click();
      await button(page, '6.000 Personen übernehmen').waitFor();
    });

    await t.test('whoever goes elsewhere sees it run, and can end it from there', async () => {
      await button(page, '6.000 Personen übernehmen').click();
      await page.getByText(/^[1-9][\d.]* von 6\.000$/).waitFor();
      await page.getByRole('link', { name: 'Personen', exact: true }).click();
      const corner = page.getByRole('region', { name: 'Läuft gerade' });
      await corner.getByText('Die Personen werden übernommen').waitFor();
      await corner.getByRole('button', { name: 'Abbrechen' }).click();
      await page.getByText('Abgebrochen. Es wurde nichts übernommen.').waitFor();
      await eventually(() => people(page), ['Kovalenko']);
      assert.equal(await runs(page), 0);
    });
  });
});
