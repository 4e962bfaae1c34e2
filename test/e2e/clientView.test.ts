import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { must } from '#shared/contract/result.ts';
import type { TranslatedText } from '#shared/text/interview/de.ts';
import { de } from '#shared/text/interview/de.ts';
import { fa } from '#shared/text/interview/fa.ts';
import { uk } from '#shared/text/interview/uk.ts';
import { passphrase } from '#test/support/office.ts';
import { andOn, assertOnlyThis, heading, holdLeave, showTo, tap } from './clientHand.ts';
import { inOffice, unlock } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const withNazari = () =>
  officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Nazari', givenNames: 'Farid' });
  });

async function openIntake(page: Page): Promise<string> {
  await openPerson(page, 'nazari');
  const id = await personId(page, 'nazari');
  await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
  await page.getByRole('heading', { level: 1, name: /^Aufnahme/ }).waitFor();
  return id;
}

const word = (texts: TranslatedText, key: keyof typeof de.words): string =>
  texts.words?.[key] ?? de.words[key];
const option = (texts: TranslatedText, question: keyof typeof de.options, code: string): string =>
  must((texts.options?.[question] as Record<string, string> | undefined)?.[code], code);

describe('the screen turned round', () => {
  test('ten answers in Ukrainian, by hand, are the person’s own', async () => {
    await inOffice(await withNazari(), async (app, page) => {
      const id = await openIntake(page);
      const sheet = () => stored(page, 'intake.get', { clientId: id });
      const answer = async (key: string) => (await sheet()).values[key] ?? null;
      const next = () => andOn(page, () => tap(page, word(uk, 'next')));
      await showTo(page, 'person', 'uk');
      await assertFit(page, 'the choice of the language');
      await andOn(page, () => tap(page, 'Українська'));
      assert.equal(await page.locator('[lang=uk][dir=ltr]').count(), 1);
      await andOn(page, () => tap(page, word(uk, 'start')));

      // A group: no is an answer.
      assert.equal((await heading(page)).trim(), uk.questions?.names);
      await assertOnlyThis(page, id, uk);
      await andOn(page, () => tap(page, word(uk, 'no')));
      await tap(page, option(uk, 'person.gender', 'male'));
      await eventually(() => answer('person.gender'), 'male');
      await assertFit(page, 'answers to tap');
      await next();

      for (const words of ['1990', /травень/, '3']) await tap(page, words);
      await eventually(() => answer('person.birthDate'), '1990-05-03');
      await assertFit(page, 'a date');
      await next();
      const place = page.locator('main input');
      await place.fill('Полтава');
      await assertOnlyThis(page, id, uk);
      await next();
      assert.equal(await answer('person.birthPlace'), 'Полтава');
      await place.fill('Украї');
      await tap(page, /^Україна/);
      await eventually(() => answer('person.birthCountry'), 'UA');
      await assertFit(page, 'a country');
      await next();
      await tap(page, 'Україна');
      await next();
      await tap(page, 'Польща');
      await tap(page, 'Румунія');
      await eventually(() => answer('person.otherNationalities'), ['PL', 'RO']);
      await next();
      await tap(page, 'Україна');
      await andOn(page, () => tap(page, word(uk, 'next')));
      assert.equal((await heading(page)).trim(), word(uk, 'thanks'));

      // Back with the counsellor, who sees what came and where it came from.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { name: 'Von der Person selbst beantwortet' }).waitFor();
      await assertFit(page, 'what the person has answered');
      const { given, without } = await sheet();
      assert.equal(without.names, 'none');
      assert.equal(given['person.birthDate']?.source, 'ownHand');
      assert.equal(given['person.birthDate']?.language, 'uk');

      await showTo(page, 'education', 'uk');
      await andOn(page, () => tap(page, 'Українська'));
      await andOn(page, () => tap(page, word(uk, 'start')));
      await place.fill('abc');
      await tap(page, word(uk, 'next'));
      await page.getByText(word(uk, 'wrongNumber')).waitFor();
      await place.fill('11');
      await next();
      assert.equal(await answer('education.schoolYears'), 11);
      await tap(page, option(uk, 'education.schoolLevel', 'universityEntrance'));
      await next();
      const third = await heading(page);
      await andOn(page, () => tap(page, word(uk, 'declined')));
      assert.equal((await sheet()).without['education.schoolCountry'], 'declined');
      await andOn(page, () => tap(page, word(uk, 'back')));
      assert.equal(await heading(page), third);

      // A lock, and the same question again.
      await app.reloading(async () => app.menu('lock'));
      await unlock(page, passphrase);
      await page.locator('main h1').waitFor();
      await eventually(() => heading(page), third);
    });
  });

  test('in Dari from right to left, with the date of the Tazkira, and no way out by a touch', async () => {
    await inOffice(await withNazari(), async (_, page) => {
      const id = await openIntake(page);
      const sheet = () => stored(page, 'intake.get', { clientId: id });
      const next = () => andOn(page, () => tap(page, word(fa, 'next')));
      await showTo(page, 'person', 'prs');
      await andOn(page, () => tap(page, 'دری'));
      await andOn(page, () => tap(page, word(fa, 'start')));
      assert.equal(await page.locator('[lang=fa-AF][dir=rtl]').count(), 1);
      const left = await page.locator('header button').last().boundingBox();
      assert.ok(must(left, 'a button').x < 640, 'the way back lies at the end of the line, on the left');
      await andOn(page, () => tap(page, word(fa, 'no')));
      await andOn(page, () => tap(page, word(fa, 'unknown')));
      for (const words of ['۱۳۶۹', /^حمل/, '۱۲']) await tap(page, words);
      await eventually(async () => (await sheet()).values['person.birthDate'] ?? null, '1990-04-01');
      await eventually(async () => (await sheet()).values['person.birthDateOnPaper'] ?? null, {
        ...{ calendar: 'solarHijri', original: '۱۲ حمل ۱۳۶۹', iso: '1990-04-01' },
      });
      await assertFit(page, 'a date of the solar calendar');
      await assertOnlyThis(page, id, fa);

      // Neither the keys of the frame nor a short touch lead away, and nothing is undone.
      const shown = await heading(page);
      for (const keys of ['Control+K', 'Control+Z', 'F1', 'Alt+N', 'Escape']) await page.keyboard.press(keys);
      await holdLeave(page, 300);
      await page.waitForTimeout(1000);
      assert.equal(await heading(page), shown);
      assert.equal(await page.getByRole('dialog').count(), 0);
      assert.equal((await sheet()).values['person.birthDate'], '1990-04-01');
      await next();
      await tap(page, word(fa, 'notUnderstood'));
      await page.getByText(word(fa, 'askUs')).waitFor();
      await assertFit(page, 'a question that is not understood');
      await holdLeave(page, 1200);
      await page.getByText('Nicht verstanden').waitFor();
      assert.match(await page.locator('main').innerText(), /Geburtsort/);

      await showTo(page, 'language', 'prs');
      await andOn(page, () => tap(page, 'دری'));
      await andOn(page, () => tap(page, word(fa, 'start')));
      await andOn(page, () => tap(page, word(fa, 'addOne')));
      await tap(page, /^آلمانی/);
      await next(); // in one breath, before the choice is stored
      await tap(page, option(fa, 'language.level', 'A2'));
      await next();
      await tap(page, option(fa, 'language.source', 'self'));
      while ((await heading(page)).trim() !== word(fa, 'another')) await next();
      await assertFit(page, 'whether there is another');
      // Who begins another and then does without it goes on, not back to the beginning.
      await andOn(page, () => tap(page, word(fa, 'addOne')));
      await andOn(page, () => tap(page, word(fa, 'unknown')));
      assert.equal((await heading(page)).trim(), fa.questions?.['script.reading']);
      const { values, groups, given } = await sheet();
      const [item] = groups.languages ?? [];
      assert.equal(values[`language.language@${item}`], 'de');
      assert.equal(values[`language.level@${item}`], 'A2');
      assert.deepEqual(
        [given[`language.level@${item}`]?.source, given[`language.level@${item}`]?.language],
        ['ownHand', 'prs'],
      );
    });
  });
});
