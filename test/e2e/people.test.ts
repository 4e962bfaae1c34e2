import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { goTo, inOffice } from './program.ts';
import { assertFit, counted, eventually, officeWith } from './rooms.ts';

const longName = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);

async function fill(ask: Ask): Promise<void> {
  const person = async (familyName: string, givenNames: string, original?: readonly [string, string]) => {
    const { id } = await ask('clients.create', { familyName, givenNames, birthDate: '1989-05-14' });
    if (!original) return;
    const [family, given] = original;
    const name = { kind: 'original', familyName: family, givenNames: given } as const;
    await ask('clients.addName', { clientId: id, name });
  };
  await person('Kovalenko', 'Olena', ['Коваленко', 'Олена']);
  await person('Müller', 'Jörg');
  await person('Al-Masri', 'Mohammad', ['المصري', 'محمد']);
  await person(longName, 'Hubert');
  await person('<b>Émoji</b> 👩‍👩‍👧‍👦', '{{count}}');
  for (let at = 0; at < 240; at += 1)
    await ask('clients.create', { familyName: `Zzz ${String(at).padStart(3, '0')}`, givenNames: 'Ida' });
}

test('the list of people', async (t) => {
  const folder = await officeWith(fill);
  await inOffice(folder, async (_, page) => {
    await goTo(page, 'Personen');
    const search = () => page.getByLabel('Name, Nummer oder Geburtsjahr');
    const names = () => page.locator('tbody a').evaluateAll((links) => links.map((link) => link.textContent));

    await t.test('opens with the cursor in the search, and says how many of how many', async () => {
      await counted(page, '245 von 245');
      assert.equal(await search().evaluate((field) => field === document.activeElement), true);
      await assertFit(page, 'list of people');
    });

    for (const [typed, found] of [
      ['kovalenko', 'Kovalenko, OlenaОлена Коваленко'],
      ['Коваленко', 'Kovalenko, OlenaОлена Коваленко'],
      ['mueller', 'Müller, Jörg'],
      ['muller', 'Müller, Jörg'],
      ['mohammad', 'Al-Masri, Mohammadمحمد المصري'],
      ['محمد', 'Al-Masri, Mohammadمحمد المصري'],
      ['wolfe', `${longName}, Hubert`],
      ['emoji', '<b>Émoji</b> 👩‍👩‍👧‍👦, {{count}}'],
    ] as const) {
      await t.test(`„${typed}“ finds ${found.slice(0, 30)}`, async () => {
        await search().fill(typed);
        await counted(page, '1 von 245');
        await eventually(names, [found]);
      });
    }

    await t.test(
      'the original script is marked as what it is, and keeps its direction to itself',
      async () => {
        await search().fill('mohammad');
        const original = page.locator('tbody bdi', { hasText: 'محمد' });
        await original.waitFor();
        assert.equal(await original.getAttribute('lang'), 'und-Arab');
        assert.equal(await original.evaluate((name) => getComputedStyle(name).direction), 'rtl');
      },
    );

    await t.test('arrow keys walk the whole list, also past what is loaded; Enter opens', async () => {
      await search().fill('');
      await counted(page, '245 von 245');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await search().press('ArrowDown');
      await page.locator('tbody a:focus').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction(() => document.activeElement?.closest('[data-index="1"]'));
      await page.keyboard.press('End');
      await page.waitForFunction(() => document.activeElement?.closest('[data-index="244"]'));
      assert.equal(await focused(), 'Zzz 239, Ida');
      await page.keyboard.press('Home');
      await page.waitForFunction(() => document.activeElement?.closest('[data-index="0"]'));
      await page.keyboard.press('ArrowUp');
      assert.equal(await search().evaluate((field) => field === document.activeElement), true);
      await search().press('ArrowDown');
      await page.locator('tbody a:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
      await page.getByRole('link', { name: 'Zurück: Personen' }).click();
    });

    await t.test('a drag of the scrollbar fills the rows it stops at', async () => {
      await counted(page, '245 von 245');
      const frame = page.locator('table').locator('..');
      for (const part of [0.3, 0.8, 0.5, 1]) {
        await frame.evaluate((box, at) => {
          box.scrollTop = (box.scrollHeight - box.clientHeight) * at;
        }, part);
        await page.waitForTimeout(20);
      }
      await page.getByText('Zzz 239, Ida').waitFor();
      assert.equal(await page.locator('tbody').getByText('…', { exact: true }).count(), 0);
    });

    await t.test('nobody found: the typed name goes into the new person', async () => {
      await search().fill('Xaver Unbekannt');
      await page.getByRole('heading', { name: 'Niemand gefunden' }).waitFor();
      await assertFit(page, 'nobody found');
      await page.getByRole('link', { name: /Neu aufnehmen/ }).click();
      await page.getByText(/Aufgenommen unter Nummer/).waitFor();
      assert.equal(await page.getByLabel('Familienname').inputValue(), 'Unbekannt');
      assert.equal(await page.getByLabel('Vornamen').inputValue(), 'Xaver');
    });

    await t.test(
      'names of 300 letters, with emoji or markup, stand on their page as they were typed',
      async () => {
        for (const [typed, title] of [
          ['wolfe', `${longName}, Hubert`],
          ['emoji', '<b>Émoji</b> 👩‍👩‍👧‍👦, {{count}}'],
        ] as const) {
          await page.getByRole('link', { name: 'Personen', exact: true }).click();
          await search().fill(typed);
          await counted(page, '1 von ');
          await search().press('Enter');
          await page.getByRole('heading', { level: 1, name: title }).waitFor();
        }
      },
    );
  });
});

test('an empty office says what to do, and one key is enough', async () => {
  await inOffice(await officeWith(() => Promise.resolve()), async (_, page) => {
    await page.getByRole('heading', { name: 'Noch niemand aufgenommen' }).waitFor();
    await assertFit(page, 'first day');
    await goTo(page, 'Personen');
    await page.getByLabel('Name, Nummer oder Geburtsjahr').waitFor();
    await assertFit(page, 'empty list');
    await page.keyboard.press('Alt+n');
    await page.getByRole('heading', { level: 1, name: 'Neue Person' }).waitFor();
  });
});
