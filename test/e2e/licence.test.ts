import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterFacts } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { addDays } from '#shared/dates/dayMath.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date());
const german = (day: string): string => day.split('-').reverse().join('.');
const ahmad = must(demoPeople[1], 'three people');

test('a bus driver’s licence is begun, told the person, and decided', async (t) => {
  const folder = await officeWith(async (ask) => {
    await enterFacts(ask, ahmad, { ...ahmad.qualification, occupation: 'berufskraftfahrer-personen' });
  });
  await inOffice(folder, async (_app, page) => {
    const form = page.getByRole('group', { name: 'Ereignis im Verfahren' });
    const said = page.getByText('Eine Stelle entscheidet über Ihren Führerschein für die Arbeit als');
    const application = async () => {
      const { applications } = await stored(page, 'recognition.list', {
        clientId: await personId(page, 'haddad'),
      });
      return must(applications[0], 'one undertaking');
    };

    await t.test('the card says it in German and in Arabic, and the way can be gone', async () => {
      await openPerson(page, 'haddad');
      await page.getByRole('link', { name: 'Weg finden' }).click();
      const card = page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name: 'Führerschein und Grundqualifikation' }) });
      await card.getByText('Prüfung, Feststellung oder Erlaubnis').waitFor();
      await card
        .locator('p[lang="de"]')
        .getByText('Berufskraftfahrer Personenverkehr: Fahrerlaubnisbehörde')
        .waitFor();
      const arabic = card.locator('p[lang="ar"]');
      assert.equal(await arabic.getAttribute('dir'), 'rtl');
      assert.match((await arabic.textContent()) ?? '', /رخصة قيادتك.*Fahrerlaubnisbehörde/u);
      await assertFit(page, 'the ways of a bus driver');
      await card.getByRole('button', { name: 'Diesen Weg gehen' }).click();
      await page.getByRole('heading', { name: 'Was im Verfahren geschah' }).waitFor();
    });

    await t.test('the page of the procedure says it too, with its own papers', async () => {
      await said.waitFor();
      await page.getByRole('group', { name: /^Bescheinigung über das Sehvermögen/ }).waitFor();
      assert.equal((await application()).wayCode, 'drivingLicence');
      await assertFit(page, 'a licence');
    });

    await t.test('a notice offers what happens to a licence, and nothing of a comparison', async () => {
      await page.getByRole('button', { name: 'Antrag gestellt' }).click();
      await form.getByLabel('Eingang bei der Stelle').fill(german(addDays(today, -20)));
      assert.equal(await form.getByText('Beschleunigtes Verfahren').count(), 0);
      await page.keyboard.press('Control+Enter');
      await eventually(async () => (await application()).procedure.events.length, 1);
      await page.getByRole('button', { name: 'Anderes Ereignis' }).click();
      await form.getByLabel('Was', { exact: true }).selectOption('decided');
      await form.getByLabel('Datum des Bescheids').fill(german(addDays(today, -2)));
      const result = form.getByLabel('Ergebnis');
      await eventually(
        () =>
          result.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
        ['', 'uncooperative', 'admitted', 'licence', 'refused', 'discontinued', 'notCompetent'],
      );
      await result.selectOption('licence');
      await page.keyboard.press('Control+Enter');
      await eventually(async () => (await application()).procedure.clock.result, 'licence');
      await page.getByRole('heading', { name: 'Bescheid: Fahrerlaubnis erteilt' }).waitFor();
    });
  });
});
