import type { Page } from 'playwright-core';
import type { Ask } from '#build/ask.ts';
import type { DemoPerson } from '#build/demo/people.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { recipientName } from '#shared/privacy/matters.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { shippedAuthorities } from '#shared/recognition/authorities.ts';
import { privacy } from '#shared/text/de/privacy.ts';
import { eventually, stored } from './rooms.ts';

/** A counsellor's hand on what stands beside the form: what was said about data protection, and the talks. */

type Consent = DemoPerson['consents'][number];
type Contact = DemoPerson['contacts'][number];

/** Ticks what was agreed to and says no to what was not, in the words of this talk. */
export async function decideAll(page: Page, clientId: string, consents: readonly Consent[]): Promise<void> {
  const section = page.getByRole('region', { name: 'Einwilligungen' });
  const [first] = consents;
  if (first === undefined) return;
  const language = section.getByLabel('Sprache beim Erklären');
  if (first.language !== 'de') {
    await language.fill(languageName(first.language, 'de'));
    await language.press('Tab');
  }
  await section.getByLabel('Dolmetscher/in').fill(first.interpreter);
  const count = async () => (await stored(page, 'privacy.list', { clientId })).decisions.length;
  for (const [n, { purpose, authority, body, state }] of consents.entries()) {
    let name: string = privacy.purposes[purpose].name;
    if (purpose === 'release') {
      const to = recipientName({ authority, body }, shippedAuthorities);
      name = name.replace('{{recipient}}', to);
      await section.getByRole('combobox', { name: 'Andere Stelle' }).fill(to);
      await section.getByRole('button', { name: 'Stelle hinzufügen' }).click();
    }
    if (state === 'given') await section.getByRole('checkbox', { name, exact: true }).click();
    else await section.getByRole('button', { name: `${name}: sagt Nein`, exact: true }).click();
    await eventually(count, n + 1);
  }
}

/** On the person's page: one talk after another, as it was. */
export async function enterContacts(
  page: Page,
  clientId: string,
  contacts: readonly Contact[],
): Promise<void> {
  for (const [n, contact] of contacts.entries()) {
    await page.getByRole('button', { name: /^Kontakt eintragen/ }).click();
    const form = page.getByRole('group', { name: 'Kontakt', exact: true });
    await form.getByLabel('Datum', { exact: true }).fill(formatPartialDate(contact.on, 'de', 'short'));
    await form.getByLabel('Dauer in Minuten').fill(String(contact.minutes ?? ''));
    await form.getByLabel('Art der Beratung').selectOption(contact.consultation);
    await form.getByLabel('Kontaktart').selectOption(contact.kind);
    await form.getByLabel('Notiz', { exact: true }).fill(contact.note);
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await eventually(async () => (await contactsOf(page, clientId)).length, n + 1);
  }
}

/** The form asks how long only where it knows no dates; on the person's page both can stand. */
export async function enterYears(page: Page, clientId: string, { profile }: DemoPerson): Promise<void> {
  const known = async () => (await stored(page, 'profile.get', { clientId })).experience;
  for (const { id, title } of await known()) {
    const wanted = profile.find((item) => item.kind === 'experience' && item.fields.title === title);
    if (wanted?.kind !== 'experience' || wanted.fields.years == null) continue;
    const card = page.locator(`#item-${id}`);
    await card.getByRole('button').first().click();
    await card.getByLabel('Jahre', { exact: true }).fill(String(wanted.fields.years));
    await card.getByRole('button', { name: 'Fertig' }).click();
    await eventually(async () => (await known()).find((one) => one.id === id)?.years, wanted.fields.years);
  }
}

const wholeFile = { before: null, limit: 200 } as const;

const contactsOf = async (page: Page, clientId: string) =>
  (await stored(page, 'cases.timeline', { clientId, ...wholeFile })).entries.filter(
    ({ kind }) => kind === 'contact',
  );

/**
 * What differs from office to office however alike the files are: ids, numbers, and when and by whom something
 * was written.
 */
const ofThisOffice = new Set([
  'id',
  'ref',
  'number',
  'clientId',
  'at',
  'by',
  'author',
  'createdAt',
  'changedAt',
]);

function withoutOffice(value: unknown): unknown {
  if (Array.isArray(value)) return inOrder(value.map(withoutOffice));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => !ofThisOffice.has(key));
  return Object.fromEntries(
    kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, withoutOffice(part)]),
  );
}

const inOrder = (values: readonly unknown[]): unknown[] =>
  values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Which certificate of our list it is, and its level, are told in the profile; the intake asks what it is called. */
const asAsked = (profile: Profile) => ({
  ...profile,
  languageCertificate: profile.languageCertificate.map(({ kind: _, level: __, ...told }) => told),
});

/** A person's file field by field, in an order of its own, whichever way it was entered. */
export async function fileOf(ask: Ask, clientId: string) {
  const { entries } = await ask('cases.timeline', { clientId, ...wholeFile });
  const { decisions } = await ask('privacy.list', { clientId });
  return {
    client: withoutOffice(await ask('clients.get', { id: clientId })),
    profile: withoutOffice(asAsked(await ask('profile.get', { clientId }))),
    contacts: withoutOffice(entries.filter(({ kind }) => kind === 'contact')),
    // Said today, whenever today is.
    consents: withoutOffice(decisions.map(({ on: _, ...said }) => said)),
  };
}
