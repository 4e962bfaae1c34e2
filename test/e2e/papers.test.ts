import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { tempFolder } from '#test/support/office.ts';
import { jpeg, pdf, png } from '#test/support/scanFiles.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

/** To be found again wherever it should not be. */
const mark = 'Wegbuch-Probe-7c1f93';

/** Where the browser and the libraries of this test put what they do not want to keep in memory; nobody else's. */
const temporary = mkdtempSync(join(tmpdir(), 'wegbuch-papers-'));
process.env.TMPDIR = temporary;
process.env.TEMP = temporary;
after(() => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }));

const photo = png(60, 40, [200, 30, 30], { text: mark });
const document_ = pdf(['Diplom', 'Anlage']);

async function fill(ask: Ask): Promise<void> {
  await enterPerson(ask, { ...must(demoPeople[0], 'the nurse'), held: {} });
}

interface Given {
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** Made in the page: megabytes need not cross over. */
  readonly size?: number;
}

/** Lets files hang over an element, and drops them. */
async function drop(page: Page, onto: string, files: readonly Given[]): Promise<void> {
  const given = files.map(({ name, bytes, size }) => ({
    ...{ name, size: size ?? 0 },
    base64: Buffer.from(bytes ?? []).toString('base64'),
  }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64, size } of all) {
      const bytes = size > 0 ? new Uint8Array(size) : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent(onto, event, { dataTransfer });
}

const papersOf = async (page: Page) =>
  (await stored(page, 'papers.list', { clientId: await personId(page, 'kovalenko') })).papers;
const scansOf = async (page: Page) =>
  (await papersOf(page)).map(({ type, scans }) => [type, scans.map(({ title }) => title)]);

/** The colour in the middle of what is drawn. */
const middle = (page: Page) =>
  page.locator('canvas[data-drawn]').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return [];
    const { width, height } = canvas;
    return [...(canvas.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? [])];
  });

test('papers and their scans', async (t) => {
  const documents = tempFolder();
  await inOffice(
    await officeWith(fill),
    async (app, page) => {
      const dialog = page.getByRole('dialog');
      const alert = page.getByRole('alert');
      const take = dialog.getByRole('button', { name: 'Aufnehmen' });

      await t.test(
        'a file that is too large is told at once, with what to do; nothing is asked',
        async () => {
          await openPerson(page, 'kovalenko');
          await page.getByText('Noch keine Unterlage').waitFor();
          await drop(page, 'main', [{ name: 'Scan 0001.pdf', size: 40 * 1024 * 1024 }]);
          await alert.getByText('Scan 0001.pdf (40 MB): Diese Datei ist größer als 25 MB').waitFor();
          await alert.getByText('200 dpi').waitFor();
          assert.equal(await dialog.count(), 0);
          assert.deepEqual(await papersOf(page), []);
        },
      );

      await t.test('what is no scan is told with the rest taken', async () => {
        await drop(page, 'main', [
          { name: 'leer.pdf' },
          { name: 'foto.heic', bytes: Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0') },
          { name: '../../Diplom Vorderseite.png', bytes: photo },
        ]);
        await dialog.getByText('Diplom Vorderseite').waitFor();
        await take.click();
        await dialog.getByText('Hier fehlt noch etwas').waitFor();
        await dialog.getByLabel('Art', { exact: true }).selectOption('diploma');
        await dialog.getByLabel('Bezeichnung').fill('Диплом медсестри');
        await assertFit(page, 'where does the scan belong');
        await take.click();
        await alert.getByText('Diese Datei ist leer').waitFor();
        await alert.getByText('Bilder im Format HEIC').waitFor();
        await page.getByRole('button', { name: /Диплом медсестри.*Kopie.*1 Scan/ }).waitFor();
        assert.deepEqual(await scansOf(page), [['diploma', ['Diplom Vorderseite']]]);
        await page.getByText('Unterlage erhalten').first().waitFor();
      });

      await t.test('files dropped on a paper go there, also while it is open', async () => {
        await page.getByRole('button', { name: /Диплом медсестри/ }).click();
        await drop(page, 'main ul > li:has([aria-expanded="true"])', [
          { name: 'Anlage.pdf', bytes: document_ },
          { name: 'IMG_1.jpg', bytes: jpeg() },
        ]);
        await eventually(() => scansOf(page), [['diploma', ['Diplom Vorderseite', 'Anlage', 'IMG_1']]]);
        await page.getByLabel('Original gesehen am').fill('30.10.2026');
        await page.getByLabel('Wo ist sie jetzt?').selectOption('person');
        await assertFit(page, 'a paper with its facts');
        await eventually(async () => (await papersOf(page))[0]?.whereabouts, 'person');
        await drop(page, 'main ul > li:has([aria-expanded="true"])', [
          { name: 'noch einmal.png', bytes: photo },
        ]);
        await alert.getByText('liegt bei dieser Unterlage schon').waitFor();
      });

      await t.test('a passport is asked what its scan is kept for, before the file is picked', async () => {
        await page.getByRole('button', { name: 'Unterlage eintragen' }).click();
        const fresh = page.getByRole('listitem').filter({ has: page.getByLabel('Art', { exact: true }) });
        await fresh.last().getByLabel('Art', { exact: true }).selectOption('identity');
        await eventually(async () => (await papersOf(page)).length, 2);
        const card = page.locator('li', { has: page.getByRole('button', { name: /Identitätsnachweis/ }) });
        await card.last().getByRole('button', { name: 'Scan aufnehmen' }).click();
        await dialog.getByText('Scans davon dürfen nur').waitFor();
        await take.click();
        assert.equal(app.dialogs.length, 0, 'nothing was picked yet');
        await dialog.getByLabel('Zweck der Scans').fill('Antrag beim LPH');
        await dialog.getByLabel('Scans löschen bis').fill('+6m');
        const path = join(documents, 'Pass.png');
        writeFileSync(path, photo);
        app.pickNext(path);
        await take.click();
        await eventually(async () => (await papersOf(page)).at(-1)?.scans.length, 1);
        const { scanPurpose, scanUntil } = must((await papersOf(page)).at(-1), 'the passport');
        assert.equal(scanPurpose, 'Antrag beim LPH');
        assert.ok(scanUntil !== null);
      });

      await t.test('a picture is shown, turned and named; the turn is taken back', async () => {
        await page.getByRole('link', { name: 'Scans ansehen: Диплом медсестри' }).click();
        const picture = page.getByRole('img', { name: 'Diplom Vorderseite' });
        await picture.waitFor();
        const box = async () => {
          const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
          return width > height ? 'lies' : 'stands';
        };
        await eventually(box, 'lies');
        await assertFit(page, 'a picture');
        await page.keyboard.press('Alt+r');
        await eventually(box, 'stands');
        await page.getByRole('button', { name: /^Rückgängig/ }).click();
        await eventually(box, 'lies');
        await page.getByLabel('Was ist darauf?').fill('Vorderseite');
        await eventually(async () => (await scansOf(page))[0]?.[1]?.[0], 'Vorderseite');
      });

      await t.test('nothing of it lies in the browser’s files or in the folder for temporary ones', () => {
        const files = filesBelow(temporary);
        assert.ok(files.length > 0, 'the browser keeps its files there');
        const holdsMark = (path: string): boolean => {
          try {
            return readFileSync(path).includes(mark);
          } catch {
            return false; // the browser has removed it meanwhile
          }
        };
        assert.deepEqual(files.filter(holdsMark), []);
      });

      await t.test('a PDF is drawn page by page', async () => {
        await page.getByRole('button', { name: /Anlage/ }).click();
        await page.getByRole('img', { name: 'Anlage, Seite 1 von 2' }).waitFor();
        await eventually(() => middle(page), [0, 0, 255, 255]);
        await page.getByRole('button', { name: 'Nächste Seite' }).click();
        await page.getByRole('img', { name: 'Anlage, Seite 2 von 2' }).waitFor();
      });

      await t.test('order, printing, a plain copy, removing and undo', async () => {
        await page.getByRole('button', { name: 'Nach oben: Anlage' }).click();
        const titles = async () => (await scansOf(page))[0]?.[1];
        await eventually(titles, ['Anlage', 'Vorderseite', 'IMG_1']);
        await page.evaluate(() => {
          const pages: number[] = [];
          Object.assign(window, {
            printed: pages,
            print: () => pages.push(document.querySelectorAll('[data-print-page]').length),
          });
        });
        await page.getByRole('button', { name: 'Drucken' }).click();
        await page.waitForFunction(() => Reflect.get(window, 'printed').length === 1);
        assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'printed')), [2]);
        await page.getByRole('button', { name: 'Außerhalb speichern' }).click();
        await dialog.getByText('Dort liegt er unverschlüsselt').waitFor();
        app.pickNext(join(documents, 'kopie'));
        await dialog.getByRole('button', { name: 'Außerhalb speichern' }).click();
        await page.getByText('Gespeichert als kopie.pdf').waitFor();
        assert.deepEqual(readFileSync(join(documents, 'kopie.pdf')), Buffer.from(document_));
        await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
        await eventually(titles, ['Vorderseite', 'IMG_1']);
        await page.getByRole('button', { name: /^Rückgängig/ }).click();
        await eventually(titles, ['Anlage', 'Vorderseite', 'IMG_1']);
        await page.getByRole('button', { name: /IMG_1/ }).click();
        await page.getByRole('button', { name: 'Endgültig löschen' }).click();
        await dialog.getByText('Rückgängig holt ihn nicht wieder').waitFor();
        await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
        await eventually(titles, ['Anlage', 'Vorderseite']);
      });

      await t.test('the application draws on the paper, and the list is written', async () => {
        await page.getByRole('link', { name: /^Zurück: / }).click();
        await page.getByRole('link', { name: 'Pflegefachfrau/Pflegefachmann' }).first().click();
        const row = page.getByRole('listitem').filter({
          has: page.getByRole('group', { name: 'Ausbildungsnachweis' }),
        });
        await row.getByRole('link', { name: 'Диплом медсестри' }).waitFor();
        assert.equal(await row.getByLabel('Stand').inputValue(), 'copy');
        await assertFit(page, 'an application that draws on papers');
        await openPerson(page, 'kovalenko');
        await page.getByRole('button', { name: 'Liste schreiben' }).click();
        await page.getByRole('heading', { level: 1, name: 'Unterlagenliste' }).waitFor();
        const listed = page.getByRole('article').getByText('Диплом медсестри');
        await listed.filter({ visible: true }).first().waitFor();
      });
    },
    { documents },
  );
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((inner) => join(folder, inner))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
