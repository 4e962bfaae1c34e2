import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { cardsOf } from '#shared/assessment/cards.ts';
import { must } from '#shared/contract/result.ts';
import { fa as faCards } from '#shared/text/cards/fa.ts';
import { uk as ukCards } from '#shared/text/cards/uk.ts';
import { de } from '#shared/text/interview/de.ts';
import { fa } from '#shared/text/interview/fa.ts';
import { uk } from '#shared/text/interview/uk.ts';
import { passphrase } from '#test/support/office.ts';
import { andOn, heading, holdLeave, tap } from './clientHand.ts';
import { inOffice, unlock } from './program.ts';
import { assertFit, eventually, officeWith, openProfile, stored } from './rooms.ts';

async function turnTo(page: Page, what: string, language: string, interpreter = ''): Promise<void> {
  await page.getByRole('button', { name: what, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sprache der Person', { exact: true }).selectOption(language);
  await dialog.getByLabel('Wer dolmetscht?', { exact: true }).fill(interpreter);
  await dialog.getByRole('button', { name: 'Jetzt zeigen', exact: true }).click();
  await page.locator('main h1').waitFor();
}

/** Nothing of the person and no way into the office's pages. */
async function assertOnlyThis(page: Page, id: string, name: string): Promise<void> {
  const html = await page.locator('body').innerHTML();
  for (const secret of [name, id, 'Maren Voß', 'IFDM'])
    assert.ok(!html.includes(secret), `„${secret}“ on the screen`);
  for (const role of ['navigation', 'search', 'link', 'dialog'] as const)
    assert.equal(await page.getByRole(role).count(), 0, role);
  assert.equal(await page.title(), 'Wegbuch');
}

const strengthsOf = async (page: Page, clientId: string) =>
  (await stored(page, 'assessment.get', { clientId })).facts.strengths;

test('in Ukrainian twenty cards are sorted by tap and by key, five are picked, after a pause and a lock', async () => {
  const folder = await officeWith(async (ask) => {
    await ask('clients.create', { familyName: 'Kowalska', nativeLanguage: 'uk' });
  });
  await inOffice(folder, async (app, page) => {
    const id = await openProfile(page, 'kowalska');
    await turnTo(page, 'Stärken mit Karten wählen', 'uk', 'Olena Petrenko');
    await andOn(page, () => tap(page, 'Українська'));
    assert.equal((await heading(page)).trim(), ukCards.words.cardsTitle);
    await andOn(page, () => tap(page, must(uk.words?.start, 'start')));
    const cards = cardsOf('twenty');
    const sentence = (at: number) => ukCards.cards[cards[at] ?? ''] ?? '';
    const at = async (place: number) => eventually(async () => (await heading(page)).trim(), sentence(place));

    await at(0);
    await assertFit(page, 'a card');
    await assertOnlyThis(page, id, 'Kowalska');
    await tap(page, new RegExp(`^${ukCards.words.little}`));
    await at(1);
    await andOn(page, () => tap(page, must(uk.words?.back, 'back')));
    await at(0);
    for (const place of [0, 1, 2, 3, 4, 5]) {
      await page.keyboard.press('1');
      await at(place + 1);
    }
    // A pause, a lock, and the same card again.
    await andOn(page, () => tap(page, ukCards.words.pause));
    assert.equal((await heading(page)).trim(), ukCards.words.pauseTitle);
    await andOn(page, () => tap(page, ukCards.words.goOn));
    await at(6);
    const kept = async () =>
      JSON.parse((await stored(page, 'session.resume', {})).drafts[`cards-${id}`] ?? '{}').at;
    await eventually(kept, cards[6]);
    const place = async () => (await stored(page, 'session.resume', {})).place ?? '';
    await eventually(async () => (await place()).startsWith(`/people/${id}/cards`), true);
    await app.reloading(async () => app.menu('lock'));
    await unlock(page, passphrase);
    await page.locator('main h1').waitFor();
    await at(6);
    for (let place = 6; place < 20; place++) {
      await page.keyboard.press(String((place % 3) + 2));
      if (place < 19) await at(place + 1);
    }
    await eventually(async () => (await heading(page)).trim(), ukCards.words.strongestTitle);
    for (const place of [0, 2, 4]) await tap(page, sentence(place));
    await assertFit(page, 'the strongest');
    await andOn(page, () => tap(page, must(uk.words?.next, 'next')));
    await tap(page, ukCards.origins.work);
    await tap(page, ukCards.origins.family);
    const first = async () =>
      (await strengthsOf(page, id)).find(({ competence }) => competence === cards[0])?.origins;
    await eventually(first, ['work', 'family']);
    await assertFit(page, 'where it was shown');
    for (let more = 0; more < 3; more++) await tap(page, must(uk.words?.next, 'next'));
    await eventually(async () => (await heading(page)).trim(), uk.words?.thanks ?? '');

    await holdLeave(page, 1300);
    await page.getByRole('heading', { level: 1, name: 'Kompetenzprofil' }).waitFor();
    await page.getByText('Karten: alle 20 zugeordnet · 3 als stärkste gewählt').waitFor();
    await page.getByText('gelesen auf Ukrainisch, gedolmetscht von Olena Petrenko').first().waitFor();
    const strengths = await strengthsOf(page, id);
    assert.equal(strengths.length, 20);
    assert.deepEqual(
      strengths.filter(({ strongest }) => strongest).map(({ competence }) => competence),
      [cards[0], cards[2], cards[4]].sort((a, b) => cards.indexOf(a ?? '') - cards.indexOf(b ?? '')),
    );
    const { own } = await stored(page, 'assessment.get', { clientId: id });
    assert.ok(own.every((one) => one.given.source === 'ownHand' && one.given.language === 'uk'));
    await assertFit(page, 'the profile after the cards');
  });
});

test('in Dari from right to left German is rated skill by skill, and cards are laid', async () => {
  const folder = await officeWith(async (ask) => {
    const { id: clientId } = await ask('clients.create', { familyName: 'Nazari', nativeLanguage: 'prs' });
    const item = { kind: 'languageSkill', fields: { language: 'de', level: 'A2' } } as const;
    await ask('profile.add', { clientId, item });
  });
  await inOffice(folder, async (_app, page) => {
    const id = await openProfile(page, 'nazari');
    await turnTo(page, 'Sprache einschätzen', 'prs');
    await andOn(page, () => tap(page, 'دری'));
    assert.equal(await page.locator('[lang=fa-AF][dir=rtl]').count(), 1);
    await andOn(page, () => tap(page, must(fa.words?.start, 'start')));
    const skill = async () =>
      (await stored(page, 'assessment.get', { clientId: id })).facts.languageSkill.map((one) => [
        ...[one.level, one.selfListening, one.selfReading, one.selfWriting],
      ])[0];
    await tap(page, faCards.levels.B1[0]);
    await eventually(skill, ['A2', 'B1', null, null]);
    await assertFit(page, 'a skill of a language');
    await assertOnlyThis(page, id, 'Nazari');
    const next = () => andOn(page, () => tap(page, must(fa.words?.next, 'next')));
    await next();
    await tap(page, faCards.levels.A2[1]);
    await eventually(skill, ['A2', 'B1', 'A2', null]);
    await next();
    await tap(page, faCards.words.unknown);
    await next();
    await next();
    await tap(page, faCards.levels.A1[4]);
    await eventually(skill, ['A2', 'B1', 'A2', 'A1']);
    await next();
    assert.equal((await heading(page)).trim(), fa.words?.thanks ?? de.words.thanks);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByText('Deutsch: 4 von 5 Teilen eingeschätzt').waitFor();
    await page.getByText('Deutsch: Hören B1, Lesen A2', { exact: false }).waitFor();

    await turnTo(page, 'Stärken mit Karten wählen', 'prs');
    await andOn(page, () => tap(page, 'دری'));
    await andOn(page, () => tap(page, must(fa.words?.start, 'start')));
    await andOn(page, () => page.keyboard.press('1'));
    await andOn(page, () => page.keyboard.press('4'));
    await assertFit(page, 'a card from right to left');
    // Neither the keys of the frame nor a short touch lead away, and nothing is undone.
    const shown = await heading(page);
    for (const keys of ['Control+K', 'Control+Z', 'Alt+N', 'Escape']) await page.keyboard.press(keys);
    await holdLeave(page, 300);
    assert.equal(await heading(page), shown);
    assert.deepEqual(
      (await strengthsOf(page, id)).map(({ self }) => self),
      ['4', null],
    );
    await holdLeave(page, 1300);
    await page.getByText('Karten: 2 von 20 zugeordnet').waitFor();
    await page.getByRole('button', { name: /^Weiter zeigen: Karten/ }).click();
    await eventually(() => heading(page), shown);
  });
});
