import assert from 'node:assert/strict';
import { test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { inOffice } from './program.ts';
import { assertFit, eventually, officeWith, openProfile, stored } from './rooms.ts';

const given = { source: 'said', language: 'de', interpreter: '' } as const;

test('wishes are weighed, ordered by key and by hand, and a step becomes a follow-up', async () => {
  const folder = await officeWith(async (ask) => {
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    for (const words of ['Köchin', 'Busfahrerin', 'Lehrerin'])
      await ask('intake.addItem', { clientId, group: 'wishes', values: { 'wish.words': words }, given });
  });
  await inOffice(folder, async (_app, page) => {
    const id = await openProfile(page, 'haddad');
    const wishes = async () => (await stored(page, 'assessment.get', { clientId: id })).facts.wishes;
    const order = async () => (await wishes()).map(({ words }) => words);
    await page.getByRole('button', { name: 'Nach oben: Busfahrerin', exact: true }).press('Enter');
    await eventually(order, ['Busfahrerin', 'Köchin', 'Lehrerin']);
    const item = (name: string) => page.getByRole('article', { name, exact: true });
    await item('Busfahrerin').getByRole('heading', { name: '1. Busfahrerin' }).waitFor();
    const grip = item('Busfahrerin').getByTitle('Zum Umordnen ziehen');
    await grip.evaluate((handle) => handle.scrollIntoView({ block: 'start' }));
    const from = must(await grip.boundingBox(), 'the handle');
    const to = must(await item('Köchin').boundingBox(), 'the one below');
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + to.height * 0.75, { steps: 4 });
    await page.mouse.up();
    await eventually(order, ['Köchin', 'Busfahrerin', 'Lehrerin']);

    const cook = item('Köchin');
    const ruler = (name: RegExp, mark: string) =>
      cook.getByRole('radiogroup', { name }).getByLabel(mark, { exact: true }).check();
    await ruler(/^Wie wichtig/, '5');
    await ruler(/^Wie zuversichtlich/, '2');
    await cook.getByText('Was müsste geschehen').waitFor();
    await cook.getByLabel('Nächster eigener Schritt').fill('In der Schulküche anrufen');
    await cook.getByLabel('Bis wann?').fill('1.12.2030');
    await page.keyboard.press('Tab');
    await cook.getByRole('button', { name: 'Als Wiedervorlage: Köchin', exact: true }).click();
    await cook.getByText('Wiedervorlage am 01.12.2030').waitFor();
    const { followUps } = await stored(page, 'cases.get', { clientId: id });
    assert.deepEqual(
      followUps.map(({ dueOn, text }) => [dueOn, text]),
      [['2030-12-01', 'In der Schulküche anrufen']],
    );
    const review = page.getByRole('region', { name: 'Vor der Freigabe ansehen' });
    await review.getByRole('button', { name: /Lehrerin, Zu diesem Wunsch fehlt/ }).click();
    const step = item('Lehrerin').getByLabel('Nächster eigener Schritt');
    await eventually(() => step.evaluate((field) => field === document.activeElement), true);
    await assertFit(page, 'wishes');
  });
});
