import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const ago = (days: number): string => addDays(today, -days);
const german = (day: string): string => day.split('-').reverse().join('.');

/** The electrician has papers and no procedure yet; the nurse waits, the economist asks the ZAB. */
async function fill(ask: Ask): Promise<void> {
  const enter = (applicationId: string, kind: 'applied' | 'complete', on: string) =>
    ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on } });
  for (const [index, person] of demoPeople.entries()) {
    const { applicationId } = await enterPerson(ask, person);
    if (index === 0) {
      await enter(applicationId, 'applied', ago(40));
      await enter(applicationId, 'complete', ago(40));
    } else if (index === 2) await enter(applicationId, 'applied', ago(20));
  }
}

const openUndertaking = async (page: Page, name: string, occupation: RegExp): Promise<void> => {
  await openPerson(page, name);
  await page.getByRole('link', { name: occupation }).first().click();
  await page.getByRole('heading', { name: 'Was im Verfahren geschah' }).waitFor();
};

test('from the application to the reminder', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    const form = page.getByRole('group', { name: 'Ereignis im Verfahren' });
    const events = async () => {
      const clientId = await personId(page, 'haddad');
      const { applications } = await stored(page, 'recognition.list', { clientId });
      return must(applications[0], 'one undertaking').procedure.events.map(({ kind, on, reference }) => [
        ...[kind, on],
        reference,
      ]);
    };

    await t.test('an event is entered by keyboard: the day, Ctrl+Enter', async () => {
      await openUndertaking(page, 'haddad', /Elektroniker/);
      await page.getByRole('button', { name: 'Antrag gestellt' }).click();
      await form.getByLabel('Eingang bei der Stelle').waitFor();
      await page.keyboard.type(german(ago(100)));
      await page.keyboard.press('Control+Enter');
      await eventually(events, [['applied', ago(100), '']]);
      await page.getByRole('heading', { name: 'HWK Schwerin schweigt seit 100 Tagen, Frist seit' }).waitFor();
      await assertFit(page, 'overdue');
    });

    await t.test('the table says what is due, by whom, on which paragraph', async () => {
      const row = page
        .getByRole('table', { name: 'Fristen' })
        .getByRole('row', { name: /Eingang bestätigen/ });
      await row.getByText('§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG').waitFor();
      await row.getByText(/^seit \d+ Tagen vorbei$/).waitFor();
    });

    await t.test('an event is changed, and the clock follows; undo takes it back', async () => {
      await page.getByRole('button', { name: `Antrag gestellt, ${german(ago(100))} ändern` }).click();
      await form.getByLabel('Eingang bei der Stelle').fill(german(ago(10)));
      await form.getByLabel('Aktenzeichen der Stelle').fill('II/3-114');
      await assertFit(page, 'form of an event');
      await form
        .getByRole('button', { name: 'Fertig' })
        .or(page.getByRole('button', { name: 'Fertig' }))
        .click();
      await page
        .getByRole('heading', { name: /muss den Eingang bis .* bestätigen, noch \d+ Tage/ })
        .waitFor();
      await eventually(events, [['applied', ago(10), 'II/3-114']]);
      for (let step = 0; step < 2; step++) {
        await page.getByRole('heading', { level: 1 }).focus();
        await page.keyboard.press('Control+z');
      }
      await eventually(events, [['applied', ago(100), '']]);
      await page.getByRole('heading', { name: 'HWK Schwerin schweigt seit 100 Tagen' }).waitFor();
    });

    await t.test('the reminder by one click', async () => {
      await page.getByRole('button', { name: 'Sachstand erfragen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sachstandsanfrage an die Stelle' }).waitFor();
      const paper = page.getByRole('article');
      await paper.getByText('innerhalb eines Monats vor').filter({ visible: true }).first().waitFor();
      await assertFit(page, 'reminder');
      await page.getByRole('link', { name: 'Zurück: Anerkennung' }).click();
      await page.getByRole('link', { name: 'Sachstandsanfrage an die Stelle' }).waitFor();
    });

    await t.test('and as quickly from the list, from „Heute“ and from the person', async () => {
      const letter = page.getByRole('heading', { level: 1, name: 'Sachstandsanfrage an die Stelle' });
      await goTo(page, 'Verfahren');
      const ask = page.getByRole('button', { name: /^Sachstand erfragen: .*Haddad/ });
      await ask.waitFor();
      await assertFit(page, 'list with a reminder');
      await ask.click();
      await letter.waitFor();
      await goTo(page, 'Heute');
      await page.getByText(/^Stelle schweigt, Frist war .*: Sachstand erfragen$/).waitFor();
      await assertFit(page, 'Heute with a reminder');
      await ask.click();
      await letter.waitFor();
      await openPerson(page, 'haddad');
      await page.getByRole('button', { name: 'Sachstand erfragen', exact: true }).click();
      await letter.waitFor();
      await openUndertaking(page, 'haddad', /Elektroniker/);
    });

    await t.test('a warning, a measure not passed, a new application', async () => {
      const enter = async (kind: string, day: number, more: () => Promise<void> = async () => {}) => {
        await page.getByRole('button', { name: 'Anderes Ereignis' }).click();
        await form.getByLabel('Was', { exact: true }).selectOption(kind);
        await form.getByLabel('Tag', { exact: true }).fill(german(ago(day)));
        await more();
        await page.keyboard.press('Control+Enter');
      };
      await enter('warned', 30, () => form.getByLabel('Letzte Frist laut Hinweis').fill(german(ago(-60))));
      await page.getByRole('heading', { name: /sonst kann abgelehnt werden|schweigt seit/ }).waitFor();
      await page.getByRole('table', { name: 'Fristen' }).getByText('Mitwirken, sonst Ablehnung').waitFor();
      await enter('measureEnded', 20, async () => {
        await form.getByLabel('Ausgang').selectOption('failed');
      });
      await page.getByText('Ob, wie oft und bis wann wiederholt werden darf').waitFor();
      await enter('appealed', 10);
      await page.getByText('Es ist kein Bescheid eingetragen').waitFor();
      await assertFit(page, 'events that do not fit');
      for (const left of [3, 2, 1]) {
        await page
          .getByRole('button', { name: /^(?!Antrag gestellt).*, .* ändern$/ })
          .last()
          .click();
        await page.getByRole('button', { name: 'Entfernen', exact: true }).click();
        await eventually(async () => (await events()).length, left);
      }
      await eventually(async () => (await events()).map(([kind]) => kind), ['applied']);
    });

    await t.test('a notice: differences, measures to choose from, the end of the appeal', async () => {
      await page.getByRole('button', { name: 'Anderes Ereignis' }).click();
      await form.getByLabel('Was', { exact: true }).selectOption('decided');
      await form.getByLabel('Datum des Bescheids').fill(german(ago(5)));
      await form.getByLabel('Bescheid angekommen').fill(german(ago(2)));
      await form.getByLabel('Ergebnis').selectOption('partial');
      await form.getByLabel('Rechtsbehelfsfrist').fill('1');
      await form.getByLabel('Wesentliche Unterschiede laut Bescheid').fill('Gebäudetechnik');
      await form.getByRole('checkbox', { name: 'Anpassungsqualifizierung' }).check();
      await assertFit(page, 'notice');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { name: /^Widerspruch oder Klage bis / }).waitFor();
      await page.getByText('Gebäudetechnik', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Ausgleichsmaßnahme gewählt' }).click();
      await form.getByLabel('Maßnahme').selectOption('adaptationQualification');
      assert.equal(
        await form.getByLabel('Maßnahme').locator('option').count(),
        2,
        'open, or the one offered',
      );
      await page.keyboard.press('Control+Enter');
      await page.getByText('Ausgleichsmaßnahme', { exact: false }).first().waitFor();
    });

    await t.test('the timeline of the person has the events', async () => {
      await openPerson(page, 'haddad');
      await page.getByText('Bescheid', { exact: true }).waitFor();
      await page.getByText('Antrag gestellt', { exact: true }).waitFor();
    });

    await t.test('the list: overdue first, filters, arrow keys, Enter opens', async () => {
      await goTo(page, 'Verfahren');
      const table = page.getByRole('table', { name: 'Verfahren' });
      await table.getByRole('row').nth(3).waitFor();
      await page.getByText('3 von 3 Verfahren').waitFor();
      await assertFit(page, 'procedures');
      await page.getByRole('button', { name: 'Ohne Frist 1' }).click();
      await page.getByText('1 von 3 Verfahren').waitFor();
      await table.getByText('Nazari').waitFor();
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      await table.getByRole('link').first().focus();
      await page.keyboard.press('ArrowDown');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      assert.match(name, /Kovalenko|Haddad|Nazari/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Was im Verfahren geschah' }).waitFor();
    });
  });
});
