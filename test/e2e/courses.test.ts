import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { must } from '#shared/contract/result.ts';
import { de } from '#shared/text/interview/de.ts';
import { fa } from '#shared/text/interview/fa.ts';
import { andOn, heading, showTo, tap } from './clientHand.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, openProfile, personId, stored } from './rooms.ts';

const withNazari = () =>
  officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Nazari', givenNames: 'Farid', nativeLanguage: 'prs' });
  });

const profileOf = (page: Page, clientId: string) => stored(page, 'profile.get', { clientId });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const persian = (question: 'script.reading' | 'course.stage', code: string): string =>
  must((fa.options?.[question] as Record<string, string> | undefined)?.[code], code);

describe('German courses and scripts', () => {
  test('are written in the profile, where the intake and the timeline find them', async () => {
    await inOffice(await withNazari(), async (_, page) => {
      const id = await openProfile(page, 'nazari');
      const courses = section(page, 'Deutschkurse');
      await courses.getByText('Noch kein Kurs eingetragen.').waitFor();
      await courses.getByRole('button', { name: 'Kurs', exact: true }).click();
      const choose = (label: string, words: string) =>
        courses.getByRole('combobox', { name: label, exact: true }).selectOption({ label: words });
      await choose('Kurs', 'Integrationskurs');
      await choose('Stand', 'läuft gerade');
      await courses.getByLabel('Kursträger', { exact: true }).fill('Volkshochschule');
      await courses.getByText('In der Regel 700 zu 45 Minuten').waitFor();
      const until = courses.getByLabel('Bis', { exact: true });
      await until.fill('3.20');
      await until.press('Tab');
      await courses.getByText('Das Ende ist vorbei: Läuft der Kurs noch?').waitFor();
      await assertFit(page, 'a course being written');
      await choose('Stand', 'abgebrochen');
      await choose('Grund des Abbruchs', 'Umzug');
      await eventually(async () => {
        const [course] = (await profileOf(page, id)).germanCourse;
        return [course?.kind, course?.stage, course?.breakReason, course?.provider, course?.endedOn];
      }, ['integration', 'broken', 'moved', 'Volkshochschule', '2020-03']);

      const scripts = section(page, 'Lesen und Schreiben');
      const latin = scripts.getByRole('group', { name: 'lateinische Schrift' });
      await latin.getByLabel('Lesen, selbst gesagt').selectOption({ label: 'einzelne Wörter' });
      await latin.getByLabel('Schreiben, Beratung').selectOption({ label: 'gar nicht' });
      const arabic = scripts.getByRole('group', { name: 'arabische Schrift' });
      await arabic.getByLabel('Lesen, selbst gesagt').selectOption({ label: 'sicher' });
      await arabic.getByLabel('Schreiben, selbst gesagt').selectOption({ label: 'langsam' });
      await scripts.getByText('Integrationskurs für Zweitschriftlernende').waitFor();
      await scripts.getByLabel('Weitere Schrift').selectOption({ label: 'griechische Schrift' });
      await scripts.getByRole('group', { name: 'griechische Schrift' }).waitFor();
      await scripts.getByRole('button', { name: 'griechische Schrift entfernen' }).click();
      await scripts.getByRole('group', { name: 'griechische Schrift' }).waitFor({ state: 'detached' });
      await eventually(
        async () =>
          (await profileOf(page, id)).scriptSkill.map((one) => [
            one.script,
            one.selfReading,
            one.selfWriting,
            one.counsellorWriting,
          ]),
        [
          ['Latn', 'words', null, 'none'],
          ['Arab', 'sure', 'slow', null],
        ],
      );

      await openPerson(page, 'nazari');
      await page.getByText('Deutschkurs eingetragen').waitFor();
      await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
      await page.getByText('Bogen', { exact: true }).click();
      const courseForm = page.getByRole('group', { name: 'Deutschkurse', exact: true });
      assert.equal(
        await courseForm.getByRole('textbox', { name: 'Kursträger', exact: true }).inputValue(),
        'Volkshochschule',
      );
      const inForm = page.getByRole('group', { name: 'Lesen und Schreiben', exact: true });
      await inForm.getByRole('group', { name: 'arabische Schrift' }).waitFor();
      await courseForm.scrollIntoViewIfNeeded();
      await assertFit(page, 'the form with courses and scripts');
    });
  });

  test('are answered by the person’s own hand, in their language', async () => {
    await inOffice(await withNazari(), async (_, page) => {
      await openPerson(page, 'nazari');
      const id = await personId(page, 'nazari');
      await page.getByRole('link', { name: 'Aufnahme öffnen' }).click();
      await page.getByRole('heading', { level: 1, name: /^Aufnahme/ }).waitFor();
      await showTo(page, 'language', 'fa');
      await andOn(page, () => tap(page, 'دری'));
      await andOn(page, () => tap(page, fa.words?.start ?? de.words.start));
      const next = fa.words?.next ?? de.words.next;
      await andOn(page, () => tap(page, fa.words?.no ?? de.words.no));
      assert.equal((await heading(page)).trim(), fa.questions?.['script.reading']);
      await page.getByText(fa.options?.['script.script']?.Latn ?? '').waitFor();
      await tap(page, persian('script.reading', 'slow'));
      await assertFit(page, 'a script by the person’s own hand');
      await andOn(page, () => tap(page, next));
      await tap(page, persian('script.reading', 'words'));
      const latin = async () => {
        const [one] = (await profileOf(page, id)).scriptSkill;
        return [one?.script, one?.selfReading, one?.selfWriting];
      };
      await eventually(latin, ['Latn', 'slow', 'words']);
      const sheet = await stored(page, 'intake.get', { clientId: id });
      const item = must(sheet.groups.scripts?.[0], 'Latin');
      assert.equal(sheet.given[`script.reading@${item}`]?.source, 'ownHand');
    });
  });
});
