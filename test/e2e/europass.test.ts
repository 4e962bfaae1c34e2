import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pdfWith } from '#test/profile/europass/pdfWith.ts';
import { candidate } from '#test/profile/europass/samples.ts';
import { tempFolder } from '#test/support/office.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

test('a CV from Europass is read, compared, ticked and taken over', async (t) => {
  const folder = await officeWith(async (ask) => {
    const { id: clientId } = await ask('clients.create', {
      ...{ familyName: 'Kovalenko', givenNames: 'Olena', town: 'Wismar' },
    });
    const fields = { title: 'Krankenschwester', startedOn: '2009' };
    await ask('profile.add', { clientId, item: { kind: 'experience', fields } });
  });
  await inOffice(folder, async (app, page) => {
    const main = page.getByRole('main');
    const button = (name: string | RegExp) => main.getByRole('button', { name, exact: true });
    const profile = async () => stored(page, 'profile.get', { clientId: await personId(page, 'kovalenko') });

    await t.test('from the competence profile; a file that is none says what to do', async () => {
      await openPerson(page, 'kovalenko');
      await page.getByRole('link', { name: 'Kompetenzprofil', exact: true }).click();
      await page.getByRole('link', { name: 'Europass-Lebenslauf übernehmen', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Europass-Lebenslauf' }).waitFor();
      await assertFit(page, 'no file yet');
      app.pickNext(fileOf('scan.pdf', pdfWith(null, '')));
      await button('Datei wählen …').click();
      await page.getByText('In dieser PDF-Datei stecken keine Europass-Daten').waitFor();
    });

    await t.test('somebody else’s CV is warned of, and nothing of it is ticked', async () => {
      const other = candidate.replace('Olena', 'Mariam').replace('Kovalenko', 'Haddad');
      app.pickNext(fileOf('andere.xml', other));
      await button('Datei wählen …').click();
      await page.getByText('Der Lebenslauf nennt einen anderen Namen: Mariam Haddad.').waitFor();
      await button('0 Angaben übernehmen').click();
      await page.getByText('Es ist noch nichts angehakt').waitFor();
      await assertFit(page, 'a stranger');
    });

    await t.test('what the file has already is not ticked, what was not understood is named', async () => {
      app.pickNext(fileOf('lebenslauf.pdf', pdfWith('attachment.xml', candidate, true)));
      await button('Andere Datei wählen …').click();
      await page.getByText('lebenslauf.pdf').waitFor();
      await page.getByRole('checkbox', { name: /Медична сестра/ }).waitFor();
      assert.equal(await page.getByRole('checkbox', { name: /Krankenschwester/ }).isChecked(), false);
      assert.equal(await page.getByRole('checkbox', { name: /Ort: Rostock/ }).isChecked(), false);
      await page.getByText('in der Akte steht: Wismar').waitFor();
      await page.getByText('Datum: „2009-13“').waitFor();
      assert.ok(await page.getByRole('checkbox', { name: 'B (Auto)', exact: true }).isChecked());
      assert.ok(await page.getByRole('checkbox', { name: 'Tabellen', exact: true }).isChecked());
      await assertFit(page, 'a CV');
    });

    await t.test('it is taken with its source, and undone in one step', async () => {
      await page.getByRole('checkbox', { name: /E-Mail: / }).uncheck();
      await button(/^\d+ Angaben übernehmen$/).click();
      await page.getByText(/Angaben sind übernommen/).waitFor();
      await assertFit(page, 'taken');
      await page.getByRole('link', { name: 'Zum Kompetenzprofil', exact: true }).click();
      await page.getByRole('region', { name: 'Fähigkeiten', exact: true }).getByText('Tabellen').waitFor();
      const degrees = page.getByRole('region', { name: 'Abschlüsse', exact: true });
      await degrees.getByRole('button', { name: /Медична сестра/ }).click();
      await degrees.getByText('Aus einem Europass-Lebenslauf übernommen am').waitFor();
      await assertFit(page, 'an item with its source');
      await page.getByRole('button', { name: 'Rückgängig: Aus Europass übernommen' }).click();
      await eventually(async () => (await profile()).qualification.length, 0);
      assert.equal((await profile()).experience.length, 1);
    });
  });
});
