import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

async function fill(ask: Ask): Promise<void> {
  const entered = [];
  for (const person of demoPeople) entered.push(await enterPerson(ask, person));
  await moveOn(ask, must(entered[1], 'the second').clientId);
}

/** One skill of a language has risen and a need has come since a version was released. */
async function moveOn(ask: Ask, clientId: string): Promise<void> {
  const french = (selfListening: 'A1' | 'B1') =>
    ({ kind: 'languageSkill', fields: { language: 'fr', level: 'A1', selfListening } }) as const;
  const { id } = await ask('profile.add', { clientId, item: french('A1') });
  const fields = { methods: ['talk' as const], assessor: 'Maren Voß', participants: '' };
  await ask('assessment.release', { clientId, fields });
  await ask('profile.update', { id, item: french('B1') });
  await ask('plan.addNeed', { clientId, fields: { ...blankNeed, kind: 'childcare' } });
}

const profileOf = async (page: Page) =>
  stored(page, 'assessment.get', { clientId: await personId(page, 'kovalenko') });

test('a competence profile from the first rating to a released version', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    await openPerson(page, 'kovalenko');
    await page.getByRole('link', { name: 'Kompetenzprofil' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kompetenzprofil' }).waitFor();

    await t.test(
      'the two ratings of a strength stand apart, and far apart they are a talking point',
      async () => {
        const row = page.getByRole('group', { name: 'Teamfähigkeit' });
        await row.getByLabel('Selbst').selectOption('1');
        await row.getByLabel('Beratung').selectOption('4');
        await row.getByText('Ansprechen').waitFor();
        const rated = async () =>
          (await profileOf(page)).facts.strengths.map((s) => [s.competence, s.self, s.counsellor]);
        await eventually(rated, [['teamwork', '1', '4']]);
      },
    );

    await t.test('the review leads to the field that is missing', async () => {
      const review = page.getByRole('region', { name: 'Vor der Freigabe ansehen' });
      await review.getByRole('button', { name: /Teamfähigkeit, Sehr ausgeprägt/ }).click();
      const example = page.getByRole('group', { name: 'Teamfähigkeit' }).getByLabel('Ein Beispiel');
      await eventually(() => example.evaluate((field) => field === document.activeElement), true);
      await example.fill('Nachtdienst zu zweit für 40 Betten');
      await page.keyboard.press('Tab');
      await eventually(
        async () => (await profileOf(page)).facts.strengths[0]?.example,
        'Nachtdienst zu zweit für 40 Betten',
      );
    });

    await t.test('an experience suggests skills; one is taken, one is written freely', async () => {
      const skills = page.getByRole('region', { name: 'Fähigkeiten' });
      const [first] = (await profileOf(page)).facts.experience;
      assert.ok(first, 'the nurse has worked');
      await skills
        .getByRole('button', { name: /^Eintragen: / })
        .first()
        .click();
      const taken = async () =>
        (await profileOf(page)).facts.skills.map((one) => [one.experienceId, one.evidence]);
      await eventually(taken, [[first.id, 'stated']]);
      await skills.getByLabel('Fähigkeit suchen').first().fill('Dienstpläne schreiben');
      await page.keyboard.press('Enter');
      await eventually(async () => (await profileOf(page)).facts.skills[1]?.name, 'Dienstpläne schreiben');
    });

    await t.test('a guiding question leads to skills that fit the work', async () => {
      const skills = page.getByRole('region', { name: 'Fähigkeiten' });
      const entered = async () => (await profileOf(page)).facts.skills.length;
      const before = await entered();
      await skills.getByText('Gut zu fragen').first().click();
      await skills.getByText('Wofür waren Sie verantwortlich?').first().click();
      const answers = skills.getByRole('group').filter({ hasText: 'Hat die Person etwas davon getan?' });
      await answers
        .getByRole('button', { name: /^Eintragen: / })
        .first()
        .click();
      await eventually(entered, before + 1);
    });

    await t.test(
      'a certificate that has run out counts no more; then the five skills propose the level',
      async () => {
        const papers = page.getByRole('region', { name: 'Sprachzertifikate', exact: true });
        await papers.getByRole('button', { name: /^telc Deutsch B1/ }).click();
        await papers.getByLabel('Zertifikat gilt bis', { exact: true }).fill('2024');
        await papers.getByLabel('Schreiben', { exact: true }).fill('38/45');
        await page.keyboard.press('Tab');
        await papers.getByText(/gilt nicht mehr/u).waitFor();
        const languages = page.getByRole('region', { name: 'Sprachen' });
        await languages.getByRole('button', { name: /Deutsch/ }).click();
        const seen = languages.getByRole('group', { name: 'Einschätzung der Beratung' });
        for (const select of await seen.getByRole('combobox').all()) await select.selectOption('A2');
        await languages.getByRole('button', { name: 'A2 als Niveau übernehmen' }).click();
        const level = async () => {
          const { languageSkill } = (await profileOf(page)).facts;
          return languageSkill.find(({ language }) => language === 'de')?.level;
        };
        await eventually(level, 'A2');
        await eventually(
          async () => (await profileOf(page)).facts.languageCertificate[0]?.resultWriting,
          '38/45',
        );
      },
    );

    await t.test('a released version is kept, and later changes are told', async () => {
      await page.getByRole('button', { name: 'Stand freigeben' }).click();
      await page.getByRole('form', { name: 'Stand freigeben' }).getByLabel('Gespräch').check();
      await page.getByRole('button', { name: 'Stand freigeben' }).click();
      await page.getByText('Zwischen beiden hat sich nichts geändert').waitFor();
      await page.getByRole('group', { name: 'Teamfähigkeit' }).getByLabel('Selbst').selectOption('3');
      await page.getByText('1 Angabe gestiegen').waitFor();
      await assertFit(page, 'competence profile');
    });

    await t.test('what moved is drawn skill by skill, and what stands around is compared', async () => {
      await openPerson(page, 'haddad');
      await page.getByRole('link', { name: 'Kompetenzprofil', exact: true }).click();
      const versions = page.getByRole('region', { name: 'Freigegebene Stände', exact: true });
      await versions.getByRole('img', { name: /^Französisch: Hören: Selbst: A1 .*B1 \(heute\)$/ }).waitFor();
      assert.equal(await versions.getByRole('img', { name: /^Französisch: / }).count(), 1);
      await versions.getByRole('listitem').filter({ hasText: 'Bedarf: Kinderbetreuung' }).waitFor();
      await assertFit(page, 'progress and comparison');
    });
  });
});
