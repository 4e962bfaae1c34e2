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

/** The nurse gathers papers; the electrician, who has a job, has a notice that came last week. */
async function fill(ask: Ask): Promise<void> {
  for (const [index, person] of demoPeople.entries()) {
    const { applicationId } = await enterPerson(ask, person);
    if (index !== 1) continue;
    const add = (kind: 'applied' | 'decided', on: string, more: object = {}) =>
      ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on, ...more } });
    await add('applied', ago(150));
    await add('decided', ago(10), {
      ...{ receivedOn: ago(7), result: 'partial', periodCount: 1, remedy: 'objection' },
      ...{ measures: ['adaptationQualification'], languageLevel: 'B2' },
    });
  }
}

const moneyOf = async (page: Page, name: string) => {
  const clientId = await personId(page, name);
  const { applications } = await stored(page, 'recognition.list', { clientId });
  return stored(page, 'funding.get', { applicationId: must(applications[0], 'an undertaking').id });
};
const openMoney = async (page: Page, name: string, occupation: RegExp): Promise<void> => {
  await openPerson(page, name);
  await page.getByRole('link', { name: occupation }).first().click();
  await page.getByRole('heading', { name: 'Wer zahlen kann' }).waitFor();
};

test('from the costs to the one who bears them', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    await t.test('each way says what it costs and who may pay', async () => {
      await openPerson(page, 'kovalenko');
      await page.getByRole('link', { name: 'Weg finden' }).click();
      await page.getByRole('table', { name: 'Was noch zu bezahlen ist' }).first().waitFor();
      await page.getByText('Wer das bezahlen kann').first().click();
      await page.getByText('Zuständig ist das Jobcenter').first().waitFor();
      await assertFit(page, 'ways with their costs');
    });

    await t.test(
      'the warning stands first; an application for funding is entered from its card',
      async () => {
        await openMoney(page, 'kovalenko', /Pflegefach/);
        await page.getByText('Noch nichts bezahlen, noch nichts beauftragen').waitFor();
        await assertFit(page, 'costs of an undertaking');
        await page.getByRole('button', { name: /^Antrag eintragen: Vermittlungsbudget/ }).click();
        const form = page.getByRole('group', { name: 'Förderantrag' });
        await form.getByLabel('Beantragt am').fill(german(ago(3)));
        await assertFit(page, 'form of an application for funding');
        await page.keyboard.press('Control+Enter');
        const claims = async () =>
          (await moneyOf(page, 'kovalenko')).claims.map(({ instrument, appliedOn }) => [
            instrument,
            appliedOn,
          ]);
        await eventually(claims, [['budget', ago(3)]]);
        await page.getByText('Über die Förderung ist noch nicht entschieden.').waitFor();
      },
    );

    await t.test('an order before that day is marked at once', async () => {
      await page.getByRole('button', { name: 'Ausgabe eintragen' }).click();
      const form = page.getByRole('group', { name: 'Ausgabe' });
      await form.getByLabel('Betrag').fill('1.240,50');
      await form.getByLabel('Beauftragt oder begonnen am').fill(german(ago(20)));
      await assertFit(page, 'form of an expense');
      await page.keyboard.press('Control+Enter');
      const spent = async () =>
        (await moneyOf(page, 'kovalenko')).spending.map(({ kind, amountCents }) => [kind, amountCents]);
      await eventually(spent, [['translation', 124_050]]);
      await page
        .getByText(`Übersetzungen: begonnen am ${german(ago(20))}, Förderung erst am ${german(ago(3))}`)
        .waitFor();
      await page.getByText('vor dem Förderantrag begonnen').waitFor();
      await assertFit(page, 'begun too early');
    });

    await t.test('what is missing leads to its field, and the answer follows', async () => {
      await openMoney(page, 'haddad', /Elektroniker/);
      await page.getByRole('link', { name: 'Zu versteuerndes Einkommen' }).click();
      const income = page.getByLabel('Zu versteuern im Jahr');
      await page.waitForFunction(() => document.activeElement?.id.endsWith('-taxableCents'));
      await page.keyboard.type('28.000');
      await page.keyboard.press('Tab');
      await page.getByText('Das zu versteuernde Einkommen liegt nicht über').waitFor();
      await income.fill('zu viel');
      await page.keyboard.press('Tab');
      await page.getByText('Hier gehört eine Zahl hin').first().waitFor();
      assert.equal(await income.inputValue(), 'zu viel', 'what was typed stays');
      await income.fill('28000');
      await page.keyboard.press('Tab');
    });
  });
});

test('what a notice leads to', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    const needs = async () => {
      const clientId = await personId(page, 'haddad');
      return (await stored(page, 'plan.get', { clientId })).needs.map(({ kind, toLevel, status }) => [
        ...[kind, toLevel],
        status,
      ]);
    };

    await t.test('needs are proposed with their reasons, taken over and put aside by one click', async () => {
      await openPerson(page, 'haddad');
      await page.getByText('Der Bescheid verlangt B2.').waitFor();
      await assertFit(page, 'needs proposed');
      await page.getByRole('button', { name: 'Übernehmen: Deutsch A2 → B2' }).click();
      await eventually(needs, [['german', 'B2', 'open']]);
      await page.getByRole('button', { name: /^Nicht nötig: Nachqualifizierung/ }).click();
      await eventually(needs, [
        ['german', 'B2', 'open'],
        ['laterQualification', null, 'obsolete'],
      ]);
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('Control+z');
      await eventually(needs, [['german', 'B2', 'open']]);
      await page.getByRole('button', { name: /^Nicht nötig: Nachqualifizierung/ }).waitFor();
    });

    await t.test('a need is entered by hand', async () => {
      await page.getByRole('button', { name: 'Bedarf eintragen' }).click();
      const form = page.getByRole('group', { name: 'Bedarf' });
      await form.getByLabel('Was', { exact: true }).selectOption('childcare');
      await form.getByLabel('Stand').selectOption('withoutOffer');
      await form.getByLabel('Warum es kein Angebot gibt').selectOption('noPlace');
      const formats = async () => {
        const clientId = await personId(page, 'haddad');
        return (await stored(page, 'plan.get', { clientId })).needs.find(({ kind }) => kind === 'childcare')
          ?.formats;
      };
      const partTime = form.getByRole('checkbox', { name: 'Teilzeit' });
      for (const [tick, expected] of [
        [true, ['partTime']],
        [false, []],
      ] as const) {
        await partTime.setChecked(tick);
        await eventually(formats, [...expected]);
      }
      await assertFit(page, 'form of a need');
      await page.keyboard.press('Control+Enter');
      await eventually(needs, [
        ['german', 'B2', 'open'],
        ['childcare', null, 'withoutOffer'],
      ]);
      await page.getByText('kein Platz, Warteliste').waitFor();
    });

    await t.test('next steps are noted for their day, on the person and on „Heute“', async () => {
      const ahead = page.getByRole('region', { name: 'Was ansteht' });
      await ahead.getByText('Widerspruch oder Klage prüfen, möglich bis').waitFor();
      await ahead.getByRole('button', { name: /^Vormerken zum .*: Förderung beantragen/ }).click();
      await ahead.getByText('Förderung der Maßnahme beantragen').waitFor();
      await goTo(page, 'Heute');
      await page.getByRole('heading', { name: /Aus Bescheiden und Schreiben der Stellen/ }).waitFor();
      await page.getByText('Widerspruch oder Klage prüfen').waitFor();
      await assertFit(page, 'today with steps');
    });
  });
});
