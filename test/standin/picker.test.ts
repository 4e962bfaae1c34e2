import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { pick } from '#build/standin/picker.ts';
import type { DialogRequest } from '#build/standin/stage.ts';
import { launchSmall, openWindow, scratch } from './program.ts';

const main = `${openWindow} app.whenReady().then(() => open().loadURL('app://office/index.html'));`;

async function shown(request: (folder: string) => DialogRequest) {
  const folder = scratch();
  for (const name of ['Büro Ost', 'Büro West', '.versteckt']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'Brief.docx'), '');
  const app = await launchSmall({ main });
  const picked = pick(request(folder), app.page);
  const dialog = app.page.getByRole('dialog');
  await dialog.waitFor();
  return {
    folder,
    app,
    picked,
    dialog,
    button: (name: string) => dialog.getByRole('button', { name, exact: true }),
  };
}

const openFolder = (folder: string): DialogRequest => ({
  kind: 'open',
  options: {
    title: 'Ordner wählen',
    defaultPath: folder,
    buttonLabel: 'Wählen',
    properties: ['openDirectory', 'createDirectory'],
  },
});
const save = (folder: string): DialogRequest => ({
  kind: 'save',
  options: { title: 'Speichern', defaultPath: join(folder, 'Brief.docx') },
});

const open = (folder: string): DialogRequest => ({
  kind: 'open',
  options: {
    title: 'Öffnen',
    defaultPath: folder,
    properties: ['openFile'],
    filters: [{ name: 'Scans', extensions: ['pdf', 'png'] }],
  },
});

describe('the stand-in’s file dialog', () => {
  test('opens a file of the kinds asked for, by the list or by its name', async () => {
    const { folder, app, picked, button, dialog } = await shown(open);
    writeFileSync(join(folder, 'Büro Ost', 'Diplom.PDF'), '');
    writeFileSync(join(folder, 'Büro Ost', 'Notiz.txt'), '');
    assert.equal(await button('Brief.docx').count(), 0);
    await button('Büro Ost').click();
    const name = dialog.getByLabel('Dateiname');
    await name.fill('fehlt.pdf');
    await name.press('Enter');
    assert.match((await dialog.getByRole('alert').textContent()) ?? '', /Datei gibt es nicht/);
    assert.equal(await button('Notiz.txt').count(), 0);
    await button('Diplom.PDF').click();
    assert.equal(await picked, join(folder, 'Büro Ost', 'Diplom.PDF'));
    await app.close();
  });

  test('shows folders, goes in, and gives the one chosen', async () => {
    const { folder, app, picked, button, dialog } = await shown(openFolder);
    assert.equal(await dialog.getByRole('heading').textContent(), 'Ordner wählen');
    assert.equal(await button('.versteckt').count(), 0);
    await button('Büro Ost').click();
    await button('Wählen').click();
    assert.equal(await picked, join(folder, 'Büro Ost'));
    await app.close();
  });

  test('goes up, to a typed place, and says when there is none', async () => {
    const { folder, app, picked, button, dialog } = await shown(openFolder);
    await button('↑ Übergeordneter Ordner').click();
    const place = dialog.getByLabel('Ordner', { exact: true });
    assert.equal(await place.inputValue(), dirname(folder));
    await place.fill(join(folder, 'gibt es nicht'));
    await place.press('Enter');
    assert.match((await dialog.getByRole('alert').textContent()) ?? '', /gibt es nicht/);
    await dialog.getByLabel('Ordner', { exact: true }).fill(join(folder, 'Büro West'));
    await dialog.getByLabel('Ordner', { exact: true }).press('Enter');
    await button('Wählen').press('Enter');
    assert.equal(await picked, join(folder, 'Büro West'));
    await app.close();
  });

  test('makes a folder, and none elsewhere', async () => {
    const { folder, app, picked, button, dialog } = await shown(openFolder);
    const field = () => dialog.getByLabel('Neuer Ordner (Eingabetaste legt ihn an)');
    await field().fill('../daneben');
    await field().press('Enter');
    assert.match((await dialog.getByRole('alert').textContent()) ?? '', /geht nicht/);
    await field().fill('Neues Büro');
    await field().press('Enter');
    await button('Wählen').click();
    assert.equal(await picked, join(folder, 'Neues Büro'));
    assert.ok(existsSync(join(folder, 'Neues Büro')));
    assert.ok(!existsSync(join(dirname(folder), 'daneben')));
    await app.close();
  });

  test('asks before a file is replaced', async () => {
    const { folder, app, picked, button, dialog } = await shown(save);
    await button('Speichern').click();
    assert.match((await dialog.getByRole('alert').textContent()) ?? '', /gibt es schon/);
    await dialog.getByLabel('Dateiname').fill('Anderer.docx');
    await button('Speichern').click();
    assert.equal(await picked, join(folder, 'Anderer.docx'));
    await app.close();
  });

  test('Escape and the button cancel; keys do not reach the program below', async () => {
    const { app, picked, dialog } = await shown(openFolder);
    await app.page.evaluate("(window.keys = 0, addEventListener('keydown', () => { keys += 1; }))");
    await dialog.getByLabel('Ordner', { exact: true }).press('a');
    await app.page.keyboard.press('Escape');
    assert.equal(await picked, null);
    assert.equal(await app.page.evaluate('keys'), 0);
    await app.close();
  });
});
