import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, askOf } from '#build/ask.ts';
import { createOffice } from '#electron/office/createOffice.ts';
import { must } from '#shared/contract/result.ts';
import { authorityOf } from '#shared/recognition/authorities.ts';
import { missingDocuments } from '#shared/recognition/documentProgress.ts';
import { sentenceOf } from '#shared/recognition/sentence.ts';
import { recognition as german } from '#shared/text/de/recognition.ts';
import { noteAhead } from './ahead.ts';
import { fillIntake } from './intake.ts';
import { liveOn } from './life.ts';
import { type DemoPerson, demoPeople } from './people.ts';

/** Printed and documented: the demo office holds invented people only. */
export const demoPassphrase = 'Backstein Ostsee Fähre 7';
export const demoCounsellor = 'Maren Voß';

const newOffice = {
  office: {
    name: 'IFDM Musterbüro Rostock',
    provider: 'Beispielträger e. V.',
    street: 'Lange Straße 1',
    postcode: '18055',
    town: 'Rostock',
    phone: '0381 5550100',
    email: 'buero@example.org',
  },
  counsellor: demoCounsellor,
  passphrase: demoPassphrase,
};

/** What the demo tells of one person. */
export interface DemoResult {
  readonly story: string;
  readonly number: string;
  readonly way: string;
  readonly authority: string;
  readonly why: string;
  readonly law: string;
  readonly missing: readonly string[];
  readonly files: readonly string[];
}

/** Enters one person as a counsellor would, from first contact to the qualification a way is sought for. */
export async function enterFacts(ask: Ask, person: DemoPerson, fields = person.qualification) {
  const { id: clientId, number } = await ask('clients.create', person.client);
  for (const name of person.names) await ask('clients.addName', { clientId, name });
  for (const decision of person.consents) await ask('privacy.decide', { clientId, decision });
  for (const fields of person.contacts) await ask('cases.addContact', { clientId, fields });
  for (const item of person.profile) await ask('profile.add', { clientId, item });
  const item = { kind: 'qualification' as const, fields };
  const { id: qualificationId } = await ask('profile.add', { clientId, item });
  return { clientId, number, qualificationId };
}

/** The same on to the undertaking and its papers. */
export async function enterPerson(ask: Ask, person: DemoPerson) {
  const { clientId, number, qualificationId } = await enterFacts(ask, person);
  const { id: applicationId } = await ask('recognition.start', { qualificationId, way: person.way });
  for (const [type, patch] of Object.entries(person.held)) {
    await ask('recognition.setDocument', { applicationId, type, patch });
  }
  return { clientId, number, qualificationId, applicationId };
}

async function takeIn(ask: Ask, person: DemoPerson, folder: string): Promise<DemoResult> {
  const { clientId, number, applicationId } = await enterPerson(ask, person);
  await noteAhead(ask, clientId, person);
  await fillIntake(ask, clientId, person);
  await liveOn(ask, { clientId, applicationId }, person);
  const files: string[] = [];
  for (const kind of ['cover', 'checklist'] as const) {
    const { id } = await ask('letters.write', { applicationId, kind });
    const path = join(folder, `${number}-${kind === 'cover' ? 'Begleitschreiben' : 'Checkliste'}.docx`);
    await ask('letters.export', { id, open: false }, path);
    files.push(path);
  }
  const application = await ask('recognition.get', { id: applicationId });
  const way = must(application.way, 'the way was just taken');
  return {
    story: person.story,
    number,
    way: sentenceOf(german, way.title),
    authority: way.authority === null ? '' : authorityOf(way.authority).name,
    why: way.authorityWhy.map((why) => sentenceOf(german, why)).join(' '),
    law: way.law.citation || way.law.name,
    missing: missingDocuments(application.required, application.held).map(({ required, lacking }) => {
      const name = required.words.name.de;
      return lacking === null || lacking === 'document' ? name : `${name}: ${german.lacking[lacking]}`;
    }),
    files,
  };
}

/** Makes the demo office in an empty folder and takes three people from first contact to their letters. */
export async function makeDemoOffice(folder: string): Promise<readonly DemoResult[]> {
  const bugs: unknown[] = [];
  const office = createOffice({ folder, notify: () => {}, bug: (error) => bugs.push(error) });
  const ask = askOf(office.call);
  try {
    const { recoveryKey } = await ask('vault.create', newOffice);
    const groups = recoveryKey.split(/[\s-]+/);
    await ask('vault.confirmRecoveryKey', {
      groups: [0, 1].map((index) => ({ index, text: groups[index] ?? '' })),
    });
    const letters = join(folder, 'Schreiben');
    mkdirSync(letters);
    const results: DemoResult[] = [];
    for (const person of demoPeople) results.push(await takeIn(ask, person, letters));
    return results;
  } catch (error) {
    // Half an office would be taken for a whole one the next time.
    await office.close({ backup: false });
    rmSync(folder, { recursive: true, force: true });
    throw bugs[0] ?? error;
  } finally {
    await office.close({ backup: true });
  }
}
