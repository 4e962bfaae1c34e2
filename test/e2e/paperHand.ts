import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { LaunchedApp } from '#build/standin/launch.ts';
import { must } from '#shared/contract/result.ts';
import { textOf } from '#shared/letters/edit.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { eventually, stored } from './rooms.ts';

/** A counsellor's hand on what comes out of a profile: papers, and the letter that recommends. */

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const field = (page: Page, label: string): Locator => page.getByLabel(label, { exact: true });
const choose = (page: Page, label: string, option: string) =>
  field(page, label).selectOption({ label: option });
const paperOf = (page: Page) => region(page, 'Ansicht des Schreibens').locator('[data-page]');

export async function openPapers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Papiere aus dem Profil', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Papiere aus dem Profil' }).waitFor();
}

const writtenAs = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: 'Papier schreiben', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
};

/** Saved as a Word file and read back by nothing of ours: every text of every part. */
async function readBack(app: LaunchedApp, page: Page, folder: string, name: string) {
  const file = join(folder, name);
  app.pickNext(file);
  await page.getByRole('button', { name: 'Als Word-Datei speichern' }).click();
  await page.locator('main').getByText(`Gespeichert als ${name}`).waitFor();
  const parts = docxParts(readFileSync(file));
  const xml = must(parts.get('word/document.xml'), 'a DOCX has its document');
  return { xml, text: visibleText(xml), all: [...parts.values()].join('\n') };
}

/** Chosen for an employer: status, benefits and health stay, and are nowhere in the file. */
export async function employerProfile(
  app: LaunchedApp,
  page: Page,
  folder: string,
  secrets: readonly (string | RegExp)[],
): Promise<string> {
  await choose(page, 'Für wen', 'Arbeitgeber');
  await choose(page, 'Länge', 'ausführlich');
  for (const name of ['Tätigkeiten', 'Sprachen', 'Stärken und Fähigkeiten'])
    await region(page, 'Verlässt das Haus').getByText(name, { exact: true }).waitFor();
  for (const name of ['Aufenthalt', 'Leistungen', 'Gesundheit'])
    await region(page, 'Bleibt hier, weil …').getByText(name, { exact: true }).waitFor();
  await paperOf(page).getByRole('heading', { name: 'Kompetenzprofil', exact: true }).first().waitFor();
  await writtenAs(page, 'Kompetenzprofil');
  const { text, all } = await readBack(app, page, folder, 'profil.docx');
  for (const secret of secrets)
    assert.ok(typeof secret === 'string' ? !all.includes(secret) : !secret.test(text), `no ${secret}`);
  return text;
}

export async function englishCv(app: LaunchedApp, page: Page, folder: string): Promise<string> {
  await choose(page, 'Welches Papier', 'Lebenslauf');
  await choose(page, 'Für wen', 'Arbeitgeber');
  await choose(page, 'Sprache', 'Englisch');
  await paperOf(page).getByText('Curriculum vitae').first().waitFor();
  await writtenAs(page, 'Lebenslauf');
  return (await readBack(app, page, folder, 'cv.docx')).text;
}

/** German beside the person's own language, in its own direction. */
export async function sessionSheet(
  app: LaunchedApp,
  page: Page,
  folder: string,
  said: { readonly title: string; readonly direction: 'ltr' | 'rtl' },
): Promise<void> {
  await choose(page, 'Welches Papier', 'Blatt zum Gespräch');
  await paperOf(page).getByText(said.title).first().waitFor();
  await writtenAs(page, 'Blatt zum Gespräch');
  const { text, xml } = await readBack(app, page, folder, 'blatt.docx');
  assert.ok(text.includes('Das haben wir gefunden') && text.includes(said.title));
  assert.equal(/<w:bidi(?: [^>]*)?\/>/u.test(xml), said.direction === 'rtl', 'written from right to left');
}

export interface Asked {
  readonly payer: 'jobcenter' | 'agency';
  readonly body: string;
  readonly measure: string;
  readonly provider: string;
  readonly why: string;
}

/** The release is missing at first: the page leads to it, and from the profile one comes back. */
export async function recommend(page: Page, clientId: string, asked: Asked): Promise<void> {
  await page.getByRole('button', { name: 'Empfehlung schreiben', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^Empfehlung/ }).waitFor();
  await field(page, 'Wer entscheidet').selectOption(asked.payer);
  await field(page, 'Name der Stelle').fill(asked.body);
  await field(page, 'Art der Maßnahme').selectOption(asked.measure);
  await field(page, 'Träger der Maßnahme').fill(asked.provider);
  await field(page, 'Warum ist die Maßnahme nötig?').fill(asked.why);
  await page.keyboard.press('Tab');
  const kept = async () => {
    const { recommendations } = await stored(page, 'recommendations.list', { clientId });
    return recommendations.map(({ body, measure }) => [body, measure]);
  };
  await eventually(kept, [[asked.body, asked.measure]]);
  await page.getByText('Für das Schreiben fehlt noch:').waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Einwilligung eintragen', exact: true }).click();
  const release = page.getByRole('checkbox', { name: `Weitergabe an ${asked.body}`, exact: true });
  await eventually(() => release.evaluate((box) => box === document.activeElement), true);
  await page.keyboard.press('Space');
  await eventually(() => release.isChecked(), true);
  await page.getByRole('region', { name: 'Empfehlungen', exact: true }).getByRole('link').first().click();
  await page.getByRole('heading', { level: 1, name: /^Empfehlung/ }).waitFor();
  await page.getByText(`Weitergabe an ${asked.body} ist erlaubt.`, { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Schreiben erstellen', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Empfehlungsschreiben', exact: true }).waitFor();
}

/** One sentence in own words, sent by post; from then on nothing changes it. */
export async function editAndSend(page: Page, clientId: string, words: string): Promise<void> {
  const { letters } = await stored(page, 'letters.list', { clientId });
  const { id } = must(
    letters.find(({ kind }) => kind === 'recommendation'),
    'the recommendation',
  );
  const letter = async () => (await stored(page, 'letters.get', { id })).letter;
  await page.getByText('Bearbeiten', { exact: true }).click();
  await field(page, 'Absatz 1').fill(words);
  await page.keyboard.press('Tab');
  await eventually(async () => (await letter()).blocks.map(textOf)[0], words);
  await page.getByRole('button', { name: 'Als versandt festhalten', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Schreiben versandt' });
  assert.equal(await dialog.getByRole('radio', { name: 'Post', exact: true }).isChecked(), true);
  await dialog.getByRole('button', { name: 'Festhalten', exact: true }).click();
  await page.getByText('Versandt und unverändert aufbewahrt', { exact: true }).waitFor();
  await page.getByText(/^Post am .* an /).waitFor();
  assert.equal(await page.getByText('Bearbeiten', { exact: true }).count(), 0);
  const before = await letter();
  const refused = await page.evaluate(
    (letterId) =>
      (
        window as unknown as {
          office: {
            invoke(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }>;
          };
        }
      ).office.invoke('letters.edit', { id: letterId, edit: { do: 'text', block: 0, text: 'anders' } }),
    id,
  );
  assert.equal(refused.error?.code, 'letters.sent');
  assert.deepEqual(await letter(), before);
}
