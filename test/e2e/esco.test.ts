import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  escoFile,
  occupations,
  occupationUri,
  relations,
  skills,
  skillsCsv,
  skillUri,
} from '#test/esco/files.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openPerson, personId, stored } from './rooms.ts';

test('ESCO is imported in the settings, and a profile is coded with it', async (t) => {
  const folder = await officeWith(async (ask) => {
    const { id: clientId } = await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
    const fields = { title: 'Krankenschwester' };
    await ask('profile.add', { clientId, item: { kind: 'experience', fields } });
  });
  await inOffice(folder, async (app, page) => {
    const main = page.getByRole('main');
    const facts = async () =>
      (await stored(page, 'assessment.get', { clientId: await personId(page, 'kovalenko') })).facts;
    const openProfile = async () => {
      await openPerson(page, 'kovalenko');
      await page.getByRole('link', { name: 'Kompetenzprofil', exact: true }).click();
      const experience = page.getByRole('region', { name: 'Berufserfahrung', exact: true });
      await experience.getByRole('button', { name: /Krankenschwester/ }).click();
      await experience.getByLabel('Arbeitgeber', { exact: true }).waitFor();
      return experience;
    };

    await t.test('without an import nothing of it is shown', async () => {
      const experience = await openProfile();
      assert.equal(await experience.getByText('ESCO').count(), 0);
    });

    await t.test('files are chosen one by one; what is none of them says which are needed', async () => {
      await goTo(page, 'Einstellungen');
      const section = page.getByRole('region', { name: 'ESCO-Verzeichnis', exact: true });
      const choose = section.getByRole('button', { name: 'ESCO-Datei wählen …', exact: true });
      await section.getByText('nicht eingelesen (occupations_de.csv)').waitFor();
      app.pickNext(escoFile('liste.csv', 'Name;Vorname\nA;B\n'));
      await choose.click();
      await section.getByText('Das ist keine der ESCO-Dateien').waitFor();
      app.pickNext(escoFile('occupations_de.csv', occupations, 'Downloads'));
      await choose.click();
      const form = section.getByRole('form', { name: 'Gewählte ESCO-Datei', exact: true });
      await form.getByText('Berufe · 3 Einträge · Stand 15.05.2024').waitFor();
      await form.getByRole('button', { name: 'Einlesen', exact: true }).click();
      await form.getByText('Hier fehlt noch etwas').waitFor();
      await form.getByLabel('Fassung von ESCO', { exact: true }).fill('1.2.0');
      await assertFit(page, 'a chosen file');
      await form.getByRole('button', { name: 'Einlesen', exact: true }).click();
      await section.getByText('Berufe: 3 Einträge eingelesen.').waitFor();
      for (const [name, text, done] of [
        ['skills_de.csv', `${skills}x\n`, 'Fähigkeiten: 3 Einträge eingelesen.'],
        ['occupationSkillRelations_de.csv', relations, 'Fähigkeiten je Beruf: 3 Einträge eingelesen.'],
      ] as const) {
        app.pickNext(escoFile(name, text));
        await choose.click();
        assert.equal(await form.getByLabel('Fassung von ESCO', { exact: true }).inputValue(), '1.2.0');
        await form.getByRole('button', { name: 'Einlesen', exact: true }).click();
        await section.getByText(done).waitFor();
      }
      await section.getByText('1 Zeile nicht übernommen').first().waitFor();
      await assertFit(page, 'all three parts');
    });

    await t.test('an experience is coded with an occupation, its skills are proposed', async () => {
      const experience = await openProfile();
      await experience
        .getByRole('button', {
          name: 'Mit ESCO-Beruf verbinden: Krankenpfleger/Krankenpflegerin',
          exact: true,
        })
        .click();
      await experience.getByText('ESCO 1.2.0').waitFor();
      const found = async () => (await facts()).experience[0]?.escoUri;
      await eventually(found, occupationUri('o1'));
      const region = page.getByRole('region', { name: 'Fähigkeiten', exact: true });
      await region.getByText('Gehört in ESCO 1.2.0 zu „Krankenpfleger/Krankenpflegerin“:').waitFor();
      await region.getByRole('button', { name: 'Aus ESCO eintragen: Wunden versorgen', exact: true }).click();
      await region.getByRole('listitem').getByText('ESCO 1.2.0').waitFor();
      await region.getByLabel('Fähigkeit suchen oder in eigenen Worten').first().fill('teig');
      await assertFit(page, 'skills of ESCO');
      await region.getByRole('button', { name: 'Aus ESCO eintragen: Teig kneten', exact: true }).click();
      const uris = async () => (await facts()).skills.map(({ escoUri }) => escoUri);
      await eventually(uris, [skillUri('s1'), skillUri('s2')]);
      await page.getByRole('button', { name: 'Rückgängig: Fähigkeit aus ESCO eingetragen' }).click();
      await eventually(uris, [skillUri('s1')]);
    });

    await t.test('another version is told, and the whole of it can be removed', async () => {
      await goTo(page, 'Einstellungen');
      const section = page.getByRole('region', { name: 'ESCO-Verzeichnis', exact: true });
      const next = skillsCsv([{ id: 's1', label: 'Wunden verbinden' }]);
      app.pickNext(escoFile('skills_de.csv', next, 'ESCO dataset - v1.3 - de'));
      await section.getByRole('button', { name: 'ESCO-Datei wählen …', exact: true }).click();
      await section.getByRole('button', { name: 'Einlesen', exact: true }).click();
      await section.getByText('Die Teile haben verschiedene Fassungen').waitFor();
      await section.getByRole('button', { name: 'ESCO entfernen', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'ESCO-Verzeichnis entfernen?', exact: true });
      await dialog.getByRole('button', { name: 'ESCO entfernen', exact: true }).click();
      await section.getByText('nicht eingelesen (skills_de.csv)').waitFor();
      assert.equal((await facts()).skills[0]?.name, 'Wunden versorgen');
      await main.getByRole('heading', { level: 1 }).waitFor();
    });
  });
});
