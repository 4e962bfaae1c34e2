import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { must } from '#shared/contract/result.ts';
import { release } from '#test/dossier/support/making.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { tempFolder } from '#test/support/office.ts';
import { goodBody, p, wordFile } from '#test/templates/wordFile.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, officeWith, stored } from './rooms.ts';

const file = (name: string, bytes: Uint8Array): string => {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  return path;
};
const button = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });
const textOf = (path: string): string =>
  visibleText(must(docxParts(readFileSync(path)).get('word/document.xml'), 'a DOCX'));

const address = { street: 'Weg 1', postcode: '18055', town: 'Rostock' };

test('the office’s own letterhead, and one letter to many on it', async (t) => {
  const folder = await officeWith(async (ask) => {
    for (const familyName of ['Abdi', 'Haddad', 'Kovalenko'])
      await ask('clients.create', { familyName, givenNames: 'Noor', gender: 'female', ...address });
    await ask('clients.create', { familyName: 'Ohne', givenNames: 'Anschrift' });
  });
  await inOffice(folder, async (app, page) => {
    await t.test('a template with a misspelt placeholder is told, and taken once it is mended', async () => {
      await goTo(page, 'Einstellungen');
      const section = page.getByRole('region', { name: 'Briefbogen', exact: true });
      app.pickNext(file('neu.docx', wordFile({ footer: p('{Da', 'tun}') })));
      await section.getByRole('button', { name: 'Vorlage auswählen …', exact: true }).click();
      await section.getByText('Meinten Sie {Datum}?').waitFor();
      await section.getByText('{Datun} ist kein Platzhalter.').waitFor();
      await section.getByText('Alle Platzhalter', { exact: true }).click();
      await section.getByRole('button', { name: '{Anschrift} kopieren', exact: true }).waitFor();
      await assertFit(page, 'a template refused');
      app.pickNext(file('bogen.docx', wordFile({ body: p('Musterbogen') + goodBody })));
      await section.getByRole('button', { name: 'Vorlage auswählen …', exact: true }).click();
      await section.getByText('Die Vorlage ist übernommen').waitFor();
      await section.getByRole('radio', { name: 'der Vorlage des Büros: bogen.docx' }).waitFor();
      await assertFit(page, 'a template taken');
    });

    await t.test('people are chosen; who has no address is told', async () => {
      await goTo(page, 'Personen');
      await page.getByRole('link', { name: 'An mehrere schreiben', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'An mehrere schreiben' }).waitFor();
      await page.getByText('1 Person bekommt keins: 1 × Anschrift unvollständig').waitFor();
      await button(page, 'Alle auswählen').click();
      await page.getByText('3 Personen ausgewählt', { exact: true }).waitFor();
      await page.getByRole('checkbox', { name: 'Haddad, Noor', exact: true }).click();
      await page.getByText('2 Personen ausgewählt', { exact: true }).waitFor();
      assert.ok(await page.getByRole('checkbox', { name: 'Ohne, Anschrift', exact: true }).isDisabled());
      await assertFit(page, 'people chosen');
    });

    await t.test('a wrong word in braces is told beside the text, and stays there', async () => {
      await page.getByLabel('Betreff', { exact: true }).fill('Sommerfest');
      const body = page.getByLabel('Text', { exact: true });
      await body.fill('Liebe {Vorame},\n\nkommen Sie?');
      await page.getByText('{Vorame} ist hier kein Platzhalter. Meinten Sie {Vorname}?').waitFor();
      assert.ok(await button(page, 'Ein Word-Dokument je Person …').isDisabled());
      await body.fill('wir laden ein, {Vorname}.');
      await page.getByText('wir laden ein, Noor.').locator('visible=true').first().waitFor();
      await page.getByText('Die Word-Datei steht auf dem Briefbogen des Büros').waitFor();
      await assertFit(page, 'the preview');
    });

    const target = join(tempFolder());
    await t.test('a file each comes into the folder, on the office’s letterhead', async () => {
      app.pickNext(target);
      await button(page, 'Ein Word-Dokument je Person …').click();
      await page.getByText('2 Schreiben geschrieben und in den Akten abgelegt.').waitFor();
      assert.equal(readdirSync(target).length, 2);
      assert.ok(readdirSync(target).every((name) => /^\d{4}-000[13]-Schreiben\.docx$/.test(name)));
      const first = must(readdirSync(target).sort()[0], 'a file');
      assert.match(textOf(join(target, first)), /Musterbogen[\s\S]*Noor Abdi[\s\S]*wir laden ein, Noor\./);
      const one = join(tempFolder(), 'alle.docx');
      app.pickNext(one);
      await button(page, 'Alle in einem Word-Dokument …').click();
      await page.getByText('Sommerfest').nth(1).waitFor();
      await page.getByRole('button', { name: '„Sommerfest“ zurücknehmen', exact: true }).nth(1).waitFor();
      assert.match(textOf(one), /Noor Abdi[\s\S]*Noor Kovalenko/);
    });

    await t.test('a run is taken back, its letters leave the files', async () => {
      const [abdi] = (await stored(page, 'clients.search', { query: 'Abdi', offset: 0, limit: 1 })).rows;
      const count = async () =>
        (await stored(page, 'letters.list', { clientId: must(abdi, 'Abdi').id })).letters.length;
      assert.equal(await count(), 2);
      await page.getByRole('button', { name: '„Sommerfest“ zurücknehmen', exact: true }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Schreiben zurücknehmen?' });
      await dialog.getByRole('button', { name: 'Zurücknehmen', exact: true }).click();
      await dialog.getByText('2 Schreiben zurückgenommen.').waitFor();
      assert.equal(await count(), 1);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      await assertFit(page, 'after it was taken back');
    });
  });
});

const jobcenter = 'Hanse-Jobcenter Rostock';

/** All of the run that may leave; what may not is told; a mistake is taken back. */
async function recordAsSent(page: Page): Promise<void> {
  const all = '„Empfehlungsschreiben“: Als versandt festhalten';
  await page.getByRole('button', { name: all, exact: true }).click();
  const sending = page.getByRole('dialog', { name: 'Alle dieses Laufs als versandt festhalten' });
  await sending.getByLabel('Versandt am', { exact: true }).fill('morgen');
  await sending.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await sending.getByText('Hier wird der ganze Tag gebraucht, zum Beispiel 12.03.2027.').waitFor();
  await sending.getByLabel('Versandt am', { exact: true }).fill('01.11.2026');
  await assertFit(page, 'a run about to be recorded as sent');
  await sending.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await sending.getByText('1 Schreiben als versandt festgehalten.').waitFor();
  await sending.getByText('keine Schweigepflichtentbindung für den Empfänger').waitFor();
  await sending.getByRole('link', { name: 'Haddad, Noor', exact: true }).waitFor();
  await assertFit(page, 'what was held back');
  await sending.getByRole('button', { name: 'Schließen', exact: true }).last().click();
  await page.getByText('2 Schreiben · 1 versandt').waitFor();
  const taking = '„Empfehlungsschreiben“: Versand zurücknehmen';
  await page.getByRole('button', { name: taking, exact: true }).click();
  const back = page.getByRole('dialog', { name: 'Versand zurücknehmen?' });
  await back.getByRole('button', { name: 'Versand zurücknehmen', exact: true }).click();
  await back.getByText('1 Schreiben ist wieder Entwurf.').waitFor();
  await back.getByRole('button', { name: 'Schließen', exact: true }).last().click();
  await back.waitFor({ state: 'hidden' });
}

test('recommendations still to be written, in one run', async (t) => {
  const folder = await officeWith(async (ask) => {
    for (const familyName of ['Abdi', 'Haddad', 'Kovalenko']) {
      const { id: clientId } = await ask('clients.create', { familyName, givenNames: 'Noor' });
      const { id } = await ask('recommendations.start', { clientId, needId: null });
      const why = familyName === 'Kovalenko' ? '' : 'Für den Beruf nötig.';
      const patch = { payer: 'jobcenter', body: jobcenter, measure: 'jobLanguage', why } as const;
      await ask('recommendations.update', { id, patch });
      if (familyName === 'Abdi')
        await ask('privacy.decide', { clientId, decision: release(null, jobcenter) });
    }
  });
  await inOffice(folder, async (app, page) => {
    const openList = async () => {
      await goTo(page, 'Personen');
      await page.getByRole('link', { name: 'An mehrere schreiben', exact: true }).click();
      await page.getByText('Empfehlungen', { exact: true }).click();
    };
    await t.test('those that lack something are told, with the way there', async () => {
      await openList();
      await page.getByText('1 kann nicht geschrieben werden: 1 × Angaben fehlen').waitFor();
      assert.ok(await page.getByRole('checkbox', { name: 'Kovalenko, Noor', exact: true }).isDisabled());
      await page.getByRole('link', { name: 'Es fehlt: Begründung', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /^Empfehlung/ }).waitFor();
      await openList();
      await button(page, 'Alle auswählen').click();
      await page.getByText('2 Empfehlungen ausgewählt', { exact: true }).waitFor();
      await page.getByText('Bei 1 Empfehlung fehlt die Schweigepflichtentbindung').waitFor();
      await page.getByText('Für den Beruf nötig.').locator('visible=true').first().waitFor();
      await assertFit(page, 'recommendations chosen');
    });

    await t.test(
      'each is in its file, the one that may leave in the folder; all can be sent and taken back',
      async () => {
        const target = tempFolder();
        app.pickNext(target);
        await button(page, 'Ein Word-Dokument je Person …').click();
        await page.getByText('2 Schreiben geschrieben und in den Akten abgelegt.').waitFor();
        await page.getByText('1 davon liegt nur in der Akte').waitFor();
        const [only] = readdirSync(target);
        assert.deepEqual(readdirSync(target), ['2026-0001-Empfehlung.docx']);
        assert.match(textOf(join(target, must(only, 'a file'))), /Hanse-Jobcenter[\s\S]*Noor Abdi/);
        await page.getByText('1 zu schreiben', { exact: true }).waitFor();
        await assertFit(page, 'recommendations written');
        await recordAsSent(page);
        await page.getByRole('button', { name: '„Empfehlungsschreiben“ zurücknehmen', exact: true }).click();
        const dialog = page.getByRole('dialog', { name: 'Schreiben zurücknehmen?' });
        await dialog.getByRole('button', { name: 'Zurücknehmen', exact: true }).click();
        await dialog.getByText('2 Schreiben zurückgenommen.').waitFor();
        await page.getByText('3 zu schreiben', { exact: true }).waitFor();
      },
    );
  });
});
