import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Ask, askOf } from '#build/ask.ts';
import { createOffice } from '#electron/office/createOffice.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { passphrase, tempFolder } from '#test/support/office.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const german = (day: string): string => day.split('-').reverse().join('.');

/** Three people of long ago, and one with something to be done. */
async function busyOffice(): Promise<string> {
  const folder = await officeWith(async (ask) => {
    const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
    const due = (days: number, text: string, waitingFor: 'client' | 'authority') =>
      ask('cases.addFollowUp', { clientId, fields: { dueOn: addDays(today, days), text, waitingFor } });
    await due(-2, 'Bescheid da?', 'authority');
    await due(0, 'Diplom mitbringen lassen', 'client');
    await ask('profile.add', {
      ...{ clientId },
      item: { kind: 'residence', fields: { status: 'UKR', validUntil: addDays(today, 20) } },
    });
  });
  await longAgo(folder, async (ask) => {
    for (const familyName of ['Tesfay', 'Rahimi', 'Öztürk']) await ask('clients.create', { familyName });
  });
  return folder;
}

async function longAgo(folder: string, act: (ask: Ask) => Promise<void>): Promise<void> {
  const then = new Date(Date.parse(`${addDays(today, -120)}T10:00:00Z`));
  const office = createOffice({ folder, notify: () => undefined, now: () => then });
  const ask = askOf(office.call);
  const { slots } = await ask('vault.status', {});
  await ask('vault.unlock', { slotId: slots[0]?.slotId ?? '', passphrase });
  await act(ask);
  await office.close({ backup: false });
}

test('„Heute“', async (t) => {
  await inOffice(await busyOffice(), async (_, page) => {
    const overdue = page.getByRole('region', { name: 'Überfällig' });

    await t.test('shows one row a thing, by keyboard: arrows, Enter opens, E is done, undo', async () => {
      await goTo(page, 'Heute');
      await overdue.getByText('Bescheid da?').waitFor();
      await page.getByRole('region', { name: 'Läuft ab' }).waitFor();
      await page.getByRole('region', { name: 'Still seit 90 Tagen' }).getByRole('table').waitFor();
      await assertFit(page, 'today');
      await overdue.getByRole('link', { name: 'Kovalenko, Olena' }).focus();
      await page.keyboard.press('e');
      await overdue.waitFor({ state: 'detached' });
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest('[data-thing]')?.textContent ?? '');
      assert.match(await focused(), /Diplom mitbringen/, 'the focus goes on to the next');
      await page.getByRole('button', { name: 'Rückgängig: Wiedervorlage abgehakt' }).waitFor();
      await page.keyboard.press('Control+z');
      await overdue.getByText('Bescheid da?').waitFor();
      await page
        .getByRole('region', { name: /^Heute/ })
        .getByRole('link')
        .focus();
      await page.keyboard.press('ArrowDown');
      assert.match(await focused(), /Aufenthaltstitel gilt bis/);
      await page.keyboard.press('e');
      await page.getByRole('region', { name: 'Läuft ab' }).waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kovalenko, Olena' }).waitFor();
    });

    await t.test('is narrowed by whom one waits for, and says so', async () => {
      await goTo(page, 'Heute');
      await page.getByRole('button', { name: 'Behörde (1)' }).click();
      await page.getByText('Diplom mitbringen lassen').waitFor({ state: 'detached' });
      await overdue.getByText('Bescheid da?').waitFor();
      await page.getByText('Filter aktiv').waitFor();
      await page.getByRole('button', { name: 'Alle', exact: true }).click();
      await page.getByText('Diplom mitbringen lassen').waitFor();
    });

    await t.test('silent cases: closed together and all taken back', async () => {
      await page.getByLabel('Alle gezeigten auswählen').check();
      await page.getByRole('button', { name: '3 Fälle abschließen …' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('ist noch kein halbes Jahr vergangen').waitFor();
      await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
      await dialog.getByText('3 Fälle sind abgeschlossen.').waitFor();
      await dialog.getByRole('button', { name: 'Alle zurücknehmen' }).click();
      await eventually(() => dialog.getByText('zurückgenommen').count(), 3);
      await dialog.getByRole('button', { name: 'Schließen' }).last().click();
    });

    await t.test('silent cases: chosen, seen before, closed together, one taken back', async () => {
      await page.getByLabel('Alle gezeigten auswählen').check();
      await page.getByLabel('Rahimi auswählen').uncheck();
      await page.getByRole('button', { name: '2 Fälle abschließen …' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Diese 2 Fälle werden abgeschlossen').waitFor();
      assert.equal(await dialog.getByRole('listitem').count(), 2);
      await assertFit(page, 'closing in bulk');
      await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
      await dialog.getByText('2 Fälle sind abgeschlossen.').waitFor();
      await dialog.getByRole('button', { name: 'Tesfay: Abschluss zurücknehmen' }).click();
      await dialog.getByText('zurückgenommen').waitFor();
      await dialog.getByText('1 Fall ist abgeschlossen.').waitFor();
      await assertFit(page, 'closed in bulk');
      await dialog.getByRole('button', { name: 'Schließen' }).last().click();
      const silent = async () =>
        (await stored(page, 'cases.silent', { offset: 0, limit: 10 })).rows
          .map((row) => row.familyName)
          .sort();
      assert.deepEqual(await silent(), ['Rahimi', 'Tesfay']);
      const clientId = await personId(page, 'Öztürk');
      const [period] = (await stored(page, 'cases.get', { clientId })).periods;
      assert.deepEqual(period?.closing, { on: today, reason: 'noContact', exitStatus: null });
    });
  });
});

test('a person’s page: follow-up in seconds, appointment as a file, status, closing and reopening', async () => {
  const folder = await officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Haddad', givenNames: 'Ahmad' });
  });
  await inOffice(folder, async (app, page) => {
    await openPerson(page, 'haddad');
    const clientId = await personId(page, 'haddad');
    const file = () => stored(page, 'cases.get', { clientId });
    await page.getByRole('heading', { level: 1 }).focus();

    await page.keyboard.press('w');
    await page.keyboard.type('Zeugnis nachreichen');
    await page.keyboard.press('Tab');
    await page.keyboard.type('irgendwann');
    await page.keyboard.press('Enter');
    await page.getByText('Diesen Tag verstehe ich nicht').waitFor();
    await assertFit(page, 'follow-up being written');
    await app.reloading(() => page.keyboard.press('Control+l'));
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByLabel('Was ist zu tun?').waitFor();
    assert.equal(await page.getByLabel('Was ist zu tun?').inputValue(), 'Zeugnis nachreichen');
    await page.getByLabel('Wann?').fill('+3');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Erledigt: Zeugnis nachreichen' }).waitFor();
    assert.equal((await file()).followUps[0]?.dueOn, addDays(today, 3));

    await page.keyboard.press('Alt+k');
    await page.getByLabel('Notiz', { exact: true }).fill('Hat angerufen.');
    await page.getByRole('button', { name: 'Wiedervorlage dazu' }).click();
    await page.getByLabel('Was ist zu tun?').fill('Zurückrufen');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Erledigt: Zurückrufen' }).waitFor();

    await page.keyboard.press('Alt+t');
    await page.getByLabel('Uhrzeit').fill('930');
    await page.getByLabel('Ort', { exact: true }).first().fill('Büro; Raum 2');
    await page.keyboard.press('Enter');
    await page.getByText('Termin, 60 Minuten, Büro; Raum 2').waitFor();
    assert.equal((await file()).appointments[0]?.at, '09:30');
    const path = join(tempFolder(), 'termin.ics');
    app.pickNext(path);
    await page.getByRole('button', { name: /^Kalenderdatei: Termin/ }).click();
    await page.getByRole('menuitem', { name: 'Nur mit der Nummer' }).click();
    await page.getByText('Gespeichert als termin.ics').waitFor();
    const saved = readFileSync(path, 'utf8');
    assert.match(saved, /SUMMARY:Beratung \d{4}-\d{4}\r\n/);
    assert.doesNotMatch(saved, /Haddad/);

    const status = page.getByRole('button', { name: /^Stand: / });
    await status.click();
    await page.getByRole('menuitem', { name: 'Auf „in Begleitung“ setzen' }).waitFor();
    await assertFit(page, 'menu of the status');
    await page.getByRole('menuitem', { name: 'Auf „in Begleitung“ setzen' }).click();
    await page.getByText('von Hand gesetzt').waitFor();
    await status.click();
    await page.getByRole('menuitem', { name: 'Fall abschließen …' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Erwerbsstatus beim Abschluss').selectOption('insured');
    await dialog.getByLabel('Tag').fill(german(addDays(today, 1)));
    await dialog.getByText('Dieser Tag liegt noch vor uns').waitFor();
    await dialog.getByLabel('Tag').fill(german(today));
    await assertFit(page, 'closing');
    await dialog.getByRole('button', { name: 'Abschließen', exact: true }).click();
    await page.getByText(`abgeschlossen am ${german(today)}, Ziel erreicht: Arbeit`).waitFor();
    await page.locator('li').getByText('Fall abgeschlossen').waitFor();
    await page.getByRole('button', { name: 'Stand: abgeschlossen' }).click();
    await page.getByRole('menuitem', { name: 'Wieder aufnehmen' }).click();
    await page.getByText('2. Zeitraum').waitFor();
    await page.locator('li').getByText('Fall wieder aufgenommen').waitFor();
    await eventually(
      async () => (await file()).periods.map((period) => period.status),
      ['accompanied', 'closed'],
    );
    await assertFit(page, 'person with two periods');
  });
});

test('an office with nothing to do says so kindly', async () => {
  const folder = await officeWith(
    async (ask) => void (await ask('clients.create', { familyName: 'Haddad' })),
  );
  await inOffice(folder, async (_, page) => {
    await page.getByRole('heading', { name: 'Alles erledigt' }).waitFor();
    await assertFit(page, 'nothing to do');
  });
});
