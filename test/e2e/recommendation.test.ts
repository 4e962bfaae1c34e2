import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { textOf } from '#shared/letters/edit.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { release } from '#test/dossier/support/making.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

const body = 'Hanse-Jobcenter Rostock';

async function fill(ask: Ask): Promise<void> {
  const { clientId } = await enterPerson(ask, must(demoPeople[0], 'a nurse'));
  await ask('plan.addNeed', {
    clientId,
    fields: { ...blankNeed, kind: 'jobLanguage', fromLevel: 'B1', toLevel: 'B2' },
  });
  await ask('privacy.decide', { clientId, decision: release(null, body) });
}

/** Texts of the one letter of this kind, as they are stored. */
async function texts(page: Page): Promise<readonly string[]> {
  const clientId = await personId(page, 'kovalenko');
  const { letters } = await stored(page, 'letters.list', { clientId });
  const found = must(
    letters.find(({ kind }) => kind === 'recommendation'),
    'a recommendation',
  );
  return (await stored(page, 'letters.get', { id: found.id })).letter.blocks.map(textOf);
}

test('a recommendation from the need to the letter that was sent', async (t) => {
  await inOffice(await officeWith(fill), async (_app, page) => {
    const field = (label: string | RegExp) => page.getByLabel(label, { exact: true });

    await t.test('from the need: what the file knows stands there, the rest is asked', async () => {
      await openPerson(page, 'kovalenko');
      await page.getByRole('button', { name: /^Empfehlen: Berufssprachkurs/ }).click();
      await page.getByRole('heading', { level: 1, name: /^Empfehlung/ }).waitFor();
      assert.equal(await field('Art der Maßnahme').inputValue(), 'jobLanguage');
      await field('Wer entscheidet').selectOption('jobcenter');
      await field('Name der Stelle').fill(body);
      await page.getByText('Für das Schreiben fehlt noch:').waitFor();
      await page.getByRole('button', { name: 'Schreiben erstellen', exact: true }).click();
      await page.getByText('Für das Schreiben fehlen noch Angaben.', { exact: false }).waitFor();
      await field('Träger der Maßnahme').fill('Sprachschule Ostsee');
      await field('Warum ist die Maßnahme nötig?').fill('Für die Anerkennung wird Deutsch B2 verlangt.');
      await page.getByText('Für das Schreiben fehlt noch:').waitFor({ state: 'detached' });
      await assertFit(page, 'recommendation');
      await page.getByRole('button', { name: 'Schreiben erstellen', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Empfehlungsschreiben' }).waitFor();
      await assertFit(page, 'letter of recommendation');
    });

    await t.test('own words are typed, moved and a piece of wording is put in', async () => {
      await page.getByText('Bearbeiten', { exact: true }).click();
      const first = field('Absatz 1');
      await first.fill('wir bitten Sie um Unterstützung.');
      await eventually(async () => (await texts(page))[0], 'wir bitten Sie um Unterstützung.');
      await page.getByRole('button', { name: 'Nach Absatz 1 einfügen', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Angebot eines gemeinsamen Gesprächs', exact: true }).click();
      await eventually(async () => /und Olena Kovalenko/.test((await texts(page))[1] ?? ''), true);
      await field('Absatz 2').focus();
      await page.keyboard.press('Alt+ArrowUp');
      await eventually(async () => (await texts(page))[1], 'wir bitten Sie um Unterstützung.');
      await page.keyboard.press('Control+z');
      await eventually(async () => (await texts(page))[0], 'wir bitten Sie um Unterstützung.');
      await assertFit(page, 'editing a letter');
    });

    await t.test('a changed fact marks its sentence; one click renews it and nothing else', async () => {
      const clientId = await personId(page, 'kovalenko');
      const { languageSkill } = await stored(page, 'profile.get', { clientId });
      const german = must(
        languageSkill.find(({ language }) => language === 'de'),
        'German',
      );
      await openPerson(page, 'kovalenko');
      const languages = page.getByRole('region', { name: 'Sprachen', exact: true });
      await languages.getByRole('button', { name: /^Deutsch/ }).click();
      await languages.getByLabel('Niveau', { exact: true }).selectOption('B2');
      await eventually(
        async () =>
          (await stored(page, 'profile.get', { clientId })).languageSkill.find(({ id }) => id === german.id)
            ?.level,
        'B2',
      );
      await page
        .getByRole('region', { name: 'Entwürfe', exact: true })
        .getByRole('link', { name: 'Empfehlungsschreiben', exact: true })
        .click();
      await page.getByText('Angabe hat sich geändert: B1 → B2', { exact: false }).waitFor();
      await assertFit(page, 'a letter with a changed fact');
      await page.getByRole('button', { name: 'Satz erneuern: Deutsch, Niveau', exact: true }).click();
      await page.getByText('1 Angabe hat sich geändert', { exact: true }).waitFor({ state: 'detached' });
      const now = await texts(page);
      assert.ok(now.some((text) => text.includes('Niveau B2')));
      assert.equal(now[0], 'wir bitten Sie um Unterstützung.');
    });

    await t.test('sent, it is frozen and stands apart; a new version is a draft again', async () => {
      await page.getByRole('button', { name: 'Als versandt festhalten', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Schreiben versandt' });
      await dialog.getByRole('radio', { name: 'Fax', exact: true }).check();
      await dialog.getByRole('button', { name: 'Festhalten', exact: true }).click();
      await page.getByText('Versandt und unverändert aufbewahrt', { exact: true }).waitFor();
      await dialog.waitFor({ state: 'detached' });
      assert.equal(await page.getByText('Bearbeiten', { exact: true }).count(), 0);
      assert.equal(await page.getByRole('button', { name: 'Schreiben entfernen' }).count(), 0);
      await assertFit(page, 'a letter that was sent');
      await openPerson(page, 'kovalenko');
      await page
        .getByRole('region', { name: 'Versandt', exact: true })
        .getByRole('link', { name: 'Empfehlungsschreiben', exact: true })
        .click();
      await page.getByRole('button', { name: 'Neue Fassung anlegen', exact: true }).click();
      await page.getByText('Bearbeiten', { exact: true }).waitFor();
      await page.getByRole('link', { name: 'Das versandte öffnen', exact: true }).click();
      await page.getByText('Versandt und unverändert aufbewahrt', { exact: true }).waitFor();
    });

    await t.test('the office keeps its own wording', async () => {
      await page
        .getByRole('navigation', { name: 'Hauptnavigation' })
        .getByRole('link', { name: 'Einstellungen', exact: true })
        .click();
      await page.getByRole('link', { name: 'Textbausteine bearbeiten', exact: true }).click();
      await page.getByRole('button', { name: 'Für Fragen erreichbar ändern', exact: true }).click();
      await field('Text').fill('Rufen Sie {Beratungg} an.');
      await page.getByText('Ein Platzhalter ist nicht bekannt.', { exact: false }).first().waitFor();
      await field('Text').fill('Rufen Sie {Beratung} an.');
      await eventually(
        async () =>
          (await stored(page, 'textblocks.list', {})).blocks.find(({ id }) => id === 'seed-closing')?.text,
        'Rufen Sie {Beratung} an.',
      );
      await assertFit(page, 'text blocks');
    });
  });
});
