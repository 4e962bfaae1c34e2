import type { Locator, Page } from 'playwright-core';
import { cardsOf } from '#shared/assessment/cards.ts';
import { keyCompetenceOf } from '#shared/assessment/catalogs/keyCompetences.ts';
import type { Output } from '#shared/contract/index.ts';
import { must } from '#shared/contract/result.ts';
import { emptySheet } from '#shared/questionnaire/answers.ts';
import type { CardTexts } from '#shared/text/cards/de.ts';
import type { TranslatedText } from '#shared/text/interview/de.ts';
import { andOn, heading, tap } from './clientHand.ts';
import { fillForm } from './formHand.ts';
import { eventually, openProfile, personId, stored } from './rooms.ts';

/** A counsellor's and a client's hand on the competence profile, from the first card to a released version. */

export interface Speech {
  /** Of the language, and its button. */
  readonly code: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: TranslatedText;
  readonly cards: CardTexts;
}

export const profileOf = (page: Page, clientId: string): Promise<Output<'assessment.get'>> =>
  stored(page, 'assessment.get', { clientId });

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const nameOf = (competence: string): string => must(keyCompetenceOf(competence), 'a known strength').name.de;

const cards = cardsOf('twenty');
export const first = must(cards[0], 'a first card');
export const second = must(cards[1], 'a second card');

/** On the screen turned round: the first fits very well, the second somewhat, then it is left. */
export async function layCards(page: Page, { code, name, direction, texts, cards: said }: Speech) {
  await page.getByRole('button', { name: 'Stärken mit Karten wählen', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Sprache der Person', { exact: true }).selectOption(code);
  await dialog.getByRole('button', { name: 'Jetzt zeigen', exact: true }).click();
  await page.locator('main h1').waitFor();
  await andOn(page, () => tap(page, name));
  await page
    .locator(`[lang][dir=${direction}] h1`)
    .or(page.locator(`h1[dir=${direction}]`))
    .first()
    .waitFor();
  await andOn(page, () => tap(page, must(texts.words?.start, 'start')));
  for (const [at, side] of (['very', 'some'] as const).entries()) {
    await eventually(async () => (await heading(page)).trim(), said.cards[cards[at] ?? ''] ?? '');
    await andOn(page, () => tap(page, new RegExp(`^${said.words[side]}`)));
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1, name: 'Kompetenzprofil' }).waitFor();
  await page.getByText('Karten: 2 von 20 zugeordnet').waitFor();
}

/** The counsellor sees the first alike and the second two steps higher: that one is to be talked about. */
export async function rateApart(page: Page, clientId: string): Promise<void> {
  const row = (competence: string) => page.getByRole('group', { name: nameOf(competence), exact: true });
  await row(first).getByLabel('Beratung', { exact: true }).selectOption('4');
  await row(second).getByLabel('Beratung', { exact: true }).selectOption('4');
  await row(second).getByText('Ansprechen: die Einschätzungen liegen auseinander').waitFor();
  const ratings = async () =>
    (await profileOf(page, clientId)).facts.strengths.map((one) => [
      one.competence,
      one.self,
      one.counsellor,
    ]);
  await eventually(ratings, [
    [first, '4', '4'],
    [second, '2', '4'],
  ]);
  await row(first).getByText('Ansprechen', { exact: false }).waitFor({ state: 'detached' });
}

export interface Work {
  readonly title: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly tasks: string;
  /** How a guiding question begins. */
  readonly question: string;
}

/** An experience told, asked about, and two skills found in it, each with how sure it is. */
export async function tellOfWork(page: Page, clientId: string, work: Work): Promise<void> {
  const experience = region(page, 'Berufserfahrung');
  await experience.getByRole('button', { name: 'Tätigkeit', exact: true }).click();
  const filled = async (label: string, text: string): Promise<void> => {
    const field = experience.getByLabel(label, { exact: true }).last();
    await field.fill(text);
    await field.press('Tab');
  };
  await filled('Tätigkeit', work.title);
  const told = async () =>
    (await profileOf(page, clientId)).facts.experience.find(({ title }) => title === work.title);
  await eventually(async () => (await told()) !== undefined, true);
  await experience.getByLabel('Art der Tätigkeit', { exact: true }).last().selectOption(work.kind);
  await filled('Von', work.from);
  await filled('Bis', work.to);
  await filled('Aufgaben', work.tasks);
  await eventually(async () => (await told())?.tasks, work.tasks);
  await experience.getByRole('button', { name: 'Fertig', exact: true }).click();

  const skills = region(page, work.title);
  await skills.getByText('Gut zu fragen', { exact: true }).click();
  await skills.getByText(work.question, { exact: false }).click();
  const answers = skills.getByRole('group').filter({ hasText: 'Hat die Person etwas davon getan?' });
  const shown = async () => {
    const id = (await told())?.id;
    const { facts } = await profileOf(page, clientId);
    return facts.skills.filter(({ experienceId }) => experienceId === id).map(({ evidence }) => evidence);
  };
  const offered = answers.getByRole('button', { name: /^Eintragen: / });
  await offered.first().click();
  await eventually(shown, ['stated']);
  await offered.first().click();
  await eventually(shown, ['stated', 'stated']);
  const sure = skills.getByRole('combobox', { name: /^Wie sicher: / });
  await sure.first().selectOption('proven');
  await eventually(async () => (await shown()).toSorted(), ['proven', 'stated']);
  await sure.last().selectOption('credible');
  await eventually(async () => (await shown()).toSorted(), ['credible', 'proven']);
}

/** The wish is told in the intake, weighed in the profile; the review leads to its next step. */
export async function weighWish(page: Page, familyName: string, words: string, step: string): Promise<void> {
  const clientId = await personId(page, familyName);
  await page.getByRole('link', { name: 'Wunsch im Erfassungsbogen eintragen', exact: true }).click();
  await page
    .locator('label')
    .filter({ hasText: /^Bogen$/ })
    .click();
  await fillForm(page, clientId, {
    ...emptySheet,
    ...{ groups: { wishes: ['one'] }, values: { 'wish.words@one': words } },
  });
  await openProfile(page, familyName);
  const wish = page.getByRole('article', { name: words, exact: true });
  const mark = (ruler: RegExp, value: string) =>
    wish.getByRole('radiogroup', { name: ruler }).getByLabel(value, { exact: true }).check();
  await mark(/^Wie wichtig/, '5');
  await mark(/^Wie zuversichtlich/, '3');
  const hint = `Zum Feld: ${words}, Zu diesem Wunsch fehlt der nächste eigene Schritt.`;
  await toHint(page, hint, wish.getByLabel('Nächster eigener Schritt', { exact: true }), step);
  const weighed = async () =>
    (await profileOf(page, clientId)).facts.wishes.map((one) => [one.importance, one.confidence, one.step]);
  await eventually(weighed, [['5', '3', step]]);
}

/** The review's hint puts the cursor into its field; written there, the hint is gone. */
async function toHint(page: Page, hint: string, field: Locator, text: string): Promise<void> {
  const button = region(page, 'Vor der Freigabe ansehen').getByRole('button', { name: hint, exact: true });
  await button.click();
  await eventually(() => field.evaluate((node) => node === document.activeElement), true);
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
  await button.waitFor({ state: 'detached' });
}

/** What was rated very high wants an example. */
export const giveExample = (page: Page, text: string): Promise<void> =>
  toHint(
    page,
    `Zum Feld: ${nameOf(first)}, Sehr ausgeprägt eingeschätzt, aber ohne Beispiel.`,
    page
      .getByRole('group', { name: nameOf(first), exact: true })
      .getByLabel('Ein Beispiel: Wann war das? Was hat die Person getan?', { exact: true }),
    text,
  );

/** The five parts of German as the counsellor sees them. */
export async function rateGerman(page: Page, clientId: string, level: 'A2' | 'B1' | 'B2'): Promise<void> {
  const languages = region(page, 'Sprachen');
  await languages.getByRole('button', { name: /^Deutsch/ }).click();
  const seen = languages.getByRole('group', { name: /^Einschätzung der Beratung/ });
  for (const select of await seen.getByRole('combobox').all()) await select.selectOption(level);
  const judged = async () => {
    const german = (await profileOf(page, clientId)).facts.languageSkill.find(
      ({ language }) => language === 'de',
    );
    return [german?.counsellorListening, german?.counsellorReading, german?.counsellorWriting];
  };
  await eventually(judged, [level, level, level]);
  await languages.getByRole('button', { name: 'Fertig', exact: true }).click();
}

async function release(page: Page, versions: number, clientId: string): Promise<void> {
  await page.getByRole('button', { name: 'Stand freigeben', exact: true }).click();
  const form = page.getByRole('form', { name: 'Stand freigeben', exact: true });
  for (const method of ['Gespräch', 'Kompetenzkarten'])
    await form.getByLabel(method, { exact: true }).check();
  await form.getByRole('button', { name: 'Stand freigeben', exact: true }).click();
  await eventually(async () => (await profileOf(page, clientId)).versions.length, versions);
  await form.waitFor({ state: 'detached' });
}

/** Released, changed, released again the same day: what has risen stands between the two. */
export async function releaseTwice(page: Page, clientId: string): Promise<void> {
  await release(page, 1, clientId);
  await page.getByText('Zwischen beiden hat sich nichts geändert.').waitFor();
  const row = page.getByRole('group', { name: nameOf(second), exact: true });
  await row.getByLabel('Selbst', { exact: true }).selectOption('3');
  await page.getByText('1 Angabe gestiegen').waitFor();
  await release(page, 2, clientId);
  const versions = region(page, 'Freigegebene Stände');
  await versions.getByText('Zwischen beiden hat sich nichts geändert.').waitFor();
  await versions.getByLabel('Vergleichen', { exact: true }).selectOption({ label: await earlier(versions) });
  await versions.getByLabel('mit', { exact: true }).selectOption({ index: 1 });
  await versions.getByText(`Stärke: ${nameOf(second)}`).waitFor();
  await versions.getByText('1 Angabe gestiegen').waitFor();
}

/** The name of the older of two versions: no two are called alike. */
async function earlier(versions: Locator): Promise<string> {
  const names = await versions.getByLabel('Vergleichen', { exact: true }).locator('option').allInnerTexts();
  const [newest, oldest] = names;
  if (newest === oldest) throw new Error('two versions of one day are called alike');
  return must(oldest, 'two versions');
}
