import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { nobody } from '#shared/privacy/consent.ts';
import { type FactClass, factClasses, recipientKinds } from '#shared/privacy/factClasses.ts';
import { isToldByKind, tellsOf } from '#shared/privacy/paperOutflow.ts';
import { cvOrders } from '#shared/profilePapers/cv/cv.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { p, wordFile } from '#test/templates/wordFile.ts';
import {
  beyond,
  counsellingStopped,
  mayTellJobcenter,
  onClosingReport,
  onDossier,
  onMailing,
  onProfilePaper,
  onRecommendation,
  onSheet,
} from './expected.ts';
import { anyPerson, type Entered, enter, found, jobcenter, type Kind, type Person } from './person.ts';

/** Everything of a Word file: what is read, and what lies in it unseen. */
function readBack(path: string): string {
  const parts = docxParts(readFileSync(path));
  return [...parts]
    .map(([name, xml]) => (name.endsWith('.rels') ? xml : `${visibleText(xml)}\n${marksIn(xml)}`))
    .join('\n');
}
const marksIn = (xml: string): string => (xml.match(/Zq\d+x\w+/gu) ?? []).join(' ');

const newFolder = (): string => {
  const folder = join(tempFolder(), 'schreiben');
  mkdirSync(folder);
  return folder;
};

/** Writes nothing beyond what may be told, and nothing of anybody else. */
function demand(text: string, { nth }: Entered, may: ReadonlySet<Kind>, what: string): void {
  const { own, others } = found(text, nth);
  assert.deepEqual(beyond(own, may), [], what);
  assert.deepEqual(others, [], `${what}: of somebody else`);
  assert.ok(own.includes('identity'), `${what}: read back`);
}

/** Whatever stands in the file was told before it left. */
async function demandTold(ask: Ask, id: string, text: string): Promise<void> {
  const { info, letter } = await ask('letters.get', { id });
  if (!isToldByKind(info.kind)) return;
  const nth = /Zq(\d+)x/u.exec(text)?.[1];
  const tells: ReadonlySet<string> = tellsOf(info.kind, letter);
  const untold = found(text, Number(nth)).own.filter(
    (kind) => (factClasses as readonly string[]).includes(kind) && !tells.has(kind),
  );
  assert.deepEqual(untold, [], `${info.kind}: not told before`);
}

async function exported(ask: Ask, id: string): Promise<string> {
  const path = join(newFolder(), 'papier.docx');
  await ask('letters.export', { id, open: false }, path);
  const text = readBack(path);
  await demandTold(ask, id, text);
  return text;
}

const held = /privacy\.(noRelease|noCounselling)/;

const anyWish = fc.record({
  paper: fc.constantFrom('competenceProfile' as const, 'cv' as const),
  recipient: fc.constantFrom(...recipientKinds),
  byHand: fc.boolean(),
  chosen: fc.subarray<FactClass>([...factClasses]),
  language: fc.constantFrom('de' as const, 'en' as const),
  length: fc.constantFrom('short' as const, 'long' as const),
  order: fc.constantFrom(...cvOrders),
  second: fc.constantFrom(null, 'uk', 'en', 'ar'),
});
type AnyWish = typeof anyWish extends fc.Arbitrary<infer T> ? T : never;

async function profilePapers(ask: Ask, one: Entered, person: Person, wishes: readonly AnyWish[]) {
  const { clientId } = one;
  const { talks } = await ask('cases.talks', { clientId });
  for (const [at, wish] of wishes.entries()) {
    const whole = {
      ...wish,
      ...{ to: { authority: null, body: jobcenter }, versionId: null, followUps: null, note: '' },
      ...{ contactId: null, without: [] },
    };
    const may = onProfilePaper(person, wish);
    const write = ask('profilePapers.write', { clientId, wish: whole });
    const what = `${wish.paper} for ${wish.recipient}${wish.byHand ? ' by hand' : ''}`;
    if (may === null) await assert.rejects(write, held, what);
    else demand(await exported(ask, (await write).id), one, may, what);
    // Of all that is known, and of what one talk has found.
    const contactId = at % 2 === 0 ? null : must(talks[0], 'one talk').id;
    const sheet = { ...whole, paper: 'sessionSheet' as const, to: nobody, contactId };
    const { id } = await ask('profilePapers.write', { clientId, wish: sheet });
    demand(await exported(ask, id), one, onSheet, 'session sheet');
  }
}

async function recommendation(ask: Ask, one: Entered, person: Person): Promise<void> {
  if (counsellingStopped(person)) {
    await assert.rejects(ask('recommendations.write', { id: one.recommendationId }), held);
    return;
  }
  const { id } = await ask('recommendations.write', { id: one.recommendationId });
  const may = onRecommendation(person);
  if (!mayTellJobcenter(person)) {
    await assert.rejects(exported(ask, id), held);
    await ask('letters.setHanded', { id, handed: true });
  }
  demand(await exported(ask, id), one, may, 'recommendation');
}

async function closingReports(ask: Ask, one: Entered, person: Person): Promise<void> {
  const { clientId } = one;
  const closing = { on: '2026-11-02', reason: person.reason, exitStatus: null };
  await ask('cases.close', { clientId, closing });
  const { periods } = await ask('cases.get', { clientId });
  for (const body of ['', jobcenter]) {
    const { id } = await ask('cases.writeReport', { clientId, caseId: periods[0]?.id ?? '', body });
    if (body !== '' && !mayTellJobcenter(person)) await assert.rejects(exported(ask, id), held);
    else {
      const text = await exported(ask, id);
      demand(text, one, onClosingReport, 'closing report');
      assert.ok(body === '' || !/Krankheit/u.test(text), 'why somebody is ill is told nobody outside');
    }
  }
}

/** Everything an application can need, each paper by its kind; nothing of it may go without its own release. */
async function dossier(ask: Ask, one: Entered): Promise<void> {
  const { applicationId } = one;
  const { items } = await ask('dossier.review', { applicationId, addressees: [] });
  const papers = items.filter(({ choice }) => choice !== 'closed').map(({ key }) => key);
  const { id } = await ask('dossier.make', { applicationId, language: 'uk', papers, addressees: [] });
  for (const { info } of (await ask('dossier.get', { id })).papers) {
    await ask('letters.setHanded', { id: info.id, handed: true }).catch(() => {});
    const { own, others } = found(await exported(ask, info.id), one.nth);
    assert.deepEqual(beyond(own, onDossier(info.kind)), [], info.kind);
    assert.deepEqual(others, [], info.kind);
  }
}

const text = { subject: 'Einladung', body: 'Guten Tag {Name}', greeting: 'formal' as const, enclosures: '' };

async function toMany(ask: Ask, everybody: readonly (readonly [Entered, Person])[]): Promise<void> {
  const told = everybody.filter(([, { known }]) => known.includes('contact'));
  const may = told.filter(([, person]) => !counsellingStopped(person));
  const folder = newFolder();
  const clientIds = everybody.map(([{ clientId }]) => clientId);
  const writing = ask('mailings.writeEach', { clientIds, text }, folder);
  if (may.length === 0) {
    await assert.rejects(writing, /mailings\.nobody/);
    return;
  }
  assert.equal((await writing).letters, may.length);
  for (const file of readdirSync(folder)) {
    const words = readBack(join(folder, file));
    const nth = /Zq(\d+)x/u.exec(words)?.[1];
    const one = may.find(([entered]) => String(entered.nth) === nth);
    assert.ok(one, 'written to nobody but those who may be written to');
    demand(words, one[0], onMailing, 'letter to many');
  }
}

test('generated people, generated consents: no field outside the consent reaches any paper', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyPerson, fc.array(anyWish, { minLength: 4, maxLength: 4 })), {
        ...{ minLength: 3, maxLength: 3 },
      }),
      fc.boolean(),
      async (generated, ownTemplate) => {
        const { ask } = await openTestOffice();
        if (ownTemplate) {
          const path = join(tempFolder(), 'bogen.docx');
          const footer = p('{Name} {Nummer} {Kundennummer} {Aufenthaltstitel}');
          writeFileSync(path, wordFile({ footer }));
          assert.ok((await ask('templates.take', {}, path)).taken);
        }
        const everybody: (readonly [Entered, Person])[] = [];
        for (const [at, [person]] of generated.entries())
          everybody.push([await enter(ask, at + 1, person), person]);
        for (const [at, [one, person]] of everybody.entries()) {
          await profilePapers(ask, one, person, generated[at]?.[1] ?? []);
          await recommendation(ask, one, person);
          await dossier(ask, one);
        }
        await toMany(ask, everybody);
        for (const [one, person] of everybody) await closingReports(ask, one, person);
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
});
