import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { blankNeed } from '#shared/plan/need.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import { docxParts } from '#test/letters/support/docxParts.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const base: Wish = {
  ...{ paper: 'competenceProfile', recipient: 'client', to: { authority: null, body: '' }, byHand: true },
  ...{ language: 'de', second: null, versionId: null, length: 'long', order: 'tabular' },
  ...{ chosen: [], followUps: null, note: '', contactId: null, without: [] },
};
const jobcenter = { authority: null, body: 'Hanse-Jobcenter Rostock' };
const toJobcenter: Wish = { ...base, recipient: 'jobcenter', to: jobcenter, byHand: false };

async function olena() {
  let second = 0;
  const office = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, 0, second++)));
  const { ask } = office;
  const { clientId } = await enterPerson(ask, must(demoPeople[0], 'three people'));
  const decide = (purpose: 'special' | 'release', state: 'given' | 'withdrawn', to = base.to) =>
    ask('privacy.decide', {
      clientId,
      decision: {
        ...{ purpose, ...to, state, language: 'de', interpreter: '', textVersion: '2026-1' },
        validUntil: null,
      },
    });
  const review = (wish: Partial<Wish>) =>
    ask('profilePapers.review', { clientId, wish: { ...base, ...wish } });
  const text = async (wish: Partial<Wish>) => allText(must((await review(wish)).letter, 'a paper'));
  return { ...office, clientId, decide, review, text };
}

/** Today is 2 November 2026 in these offices. */
describe('papers from the profile', () => {
  test('are made of the released version as it was; the working copy is today and a draft', async () => {
    const { ask, clientId, review, text } = await olena();
    const fields = { methods: ['talk' as const], assessor: 'Ina Rath', participants: '' };
    const { id: versionId } = await ask('assessment.release', { clientId, fields });
    await ask('profile.add', { clientId, item: { kind: 'experience', fields: { title: 'Küchenhilfe' } } });
    assert.doesNotMatch(await text({ versionId }), /Küchenhilfe/u);
    assert.match(await text({}), /Küchenhilfe/u);
    assert.equal((await review({})).letter?.title, 'Kompetenzprofil (Entwurf)');
    assert.equal((await review({ versionId })).letter?.information[3]?.value, 'Ina Rath');
    await assert.rejects(review({ versionId: 'x' }), /assessment.unknownVersion/);
  });

  test('of a released version wishes, frame, family, licences and needs are as they were, too', async () => {
    const { ask, clientId, text } = await olena();
    const given = { source: 'said' as const, language: 'de', interpreter: '' };
    const answer = (question: string, value: AnswerValue, item: string | null = null) =>
      ask('intake.answer', { clientId, question, item, value, given });
    const say = async (
      radius: number,
      children: number,
      wish: string,
      classes: string[],
      toLevel: 'B2' | 'C2',
    ) => {
      await answer('wishes.radius', radius);
      await answer('family.children', children);
      const values = { 'wish.words': wish };
      await ask('intake.addItem', { clientId, group: 'wishes', values, given });
      await ask('intake.addItem', {
        clientId,
        group: 'licences',
        values: { 'licence.classes': classes },
        given,
      });
      const fields = { ...blankNeed, kind: 'technicalGerman' as const, fromLevel: 'B1' as const, toLevel };
      await ask('plan.addNeed', { clientId, fields });
    };
    await say(37, 4, 'Imkerin', ['T'], 'B2');
    const fields = { methods: ['talk' as const], assessor: 'Ina Rath', participants: '' };
    const { id: versionId } = await ask('assessment.release', { clientId, fields });
    await say(91, 6, 'Falknerin', ['A'], 'C2');
    const was = [/37 km/u, /Kinder\n4/u, /Imkerin/u, /T, L/u, /B1 → B2/u];
    const is = [/91 km/u, /Kinder\n6/u, /Falknerin/u, /T, L[^\n]*; A/u, /B1 → C2/u];
    const chosen = ['family' as const];
    const [then, now] = [await text({ versionId, chosen }), await text({ chosen })];
    for (const one of was) assert.match(then, one);
    for (const one of is) {
      assert.doesNotMatch(then, one);
      assert.match(now, one);
    }
    const short = await text({ versionId, length: 'short' });
    assert.doesNotMatch(short, /Falknerin/u);
  });

  test('what has moved since the first release stands on the long profile, and on none for an employer', async () => {
    const { ask, clientId, text } = await olena();
    const fields = { methods: ['talk' as const], assessor: 'Ina Rath', participants: '' };
    const rate = (self: '2' | '4') =>
      ask('assessment.rate', { clientId, competence: 'learning', patch: { self } });
    const { id } = await ask('profile.add', {
      clientId,
      item: {
        kind: 'languageSkill',
        fields: { language: 'fr', level: 'A1', selfReading: 'A1', selfWriting: 'A1' },
      },
    });
    await rate('2');
    const { id: first } = await ask('assessment.release', { clientId, fields });
    const item = {
      kind: 'languageSkill' as const,
      fields: { level: 'A2' as const, selfReading: 'B1' as const },
    };
    await ask('profile.update', { id, item });
    await rate('4');
    const { id: versionId } = await ask('assessment.release', { clientId, fields });
    const moved = /Was sich bewegt hat/u;
    assert.doesNotMatch(await text({ versionId: first }), moved);
    assert.doesNotMatch(await text({ versionId, length: 'short' }), moved);
    assert.doesNotMatch(await text({ versionId, recipient: 'employer' }), moved);
    for (const told of [await text({ versionId }), await text({})]) {
      assert.match(told, moved);
      assert.match(told, /Französisch\nA1\nA2/u);
      assert.match(told, /Französisch: Lesen \(Selbst\)\nA1\nB1/u);
      assert.match(told, /Lernbereitschaft \(Selbst\)\n2 · etwas\n4 · sehr/u);
      assert.doesNotMatch(told, /Französisch: Schreiben/u);
    }
  });

  test('to a Jobcenter there is none without its release, nor once that is withdrawn', async () => {
    const { ask, clientId, decide, review } = await olena();
    const none = await review(toJobcenter);
    assert.deepEqual([none.letter, none.leave], [null, { allowed: false, because: 'never' }]);
    const write = () => ask('profilePapers.write', { clientId, wish: toJobcenter });
    await assert.rejects(write(), /privacy.noRelease/);
    await decide('release', 'given', jobcenter);
    const { id } = await write();
    const { info, letter } = await ask('letters.get', { id });
    assert.deepEqual([info.kind, info.authority, info.body], ['competenceProfile', null, jobcenter.body]);
    assert.match(allText(letter), /Vorübergehender Schutz/u);
    const path = join(resolve(tempFolder()), 'profil.docx');
    await ask('letters.export', { id, open: false }, path);
    assert.match(docxParts(readFileSync(path)).get('word/document.xml') ?? '', /Kompetenzprofil/u);
    await decide('release', 'withdrawn', jobcenter);
    await assert.rejects(ask('letters.export', { id, open: false }, path), /privacy.noRelease/);
    await assert.rejects(write(), /privacy.noRelease/);
  });

  test('what the person carries is theirs and made out to nobody', async () => {
    const { ask, clientId } = await olena();
    const wish: Wish = { ...base, paper: 'cv', recipient: 'employer', to: jobcenter };
    const { id } = await ask('profilePapers.write', { clientId, wish });
    const { info, letter } = await ask('letters.get', { id });
    assert.deepEqual([info.kind, info.authority, info.body], ['cv', null, '']);
    assert.doesNotMatch(allText(letter), /Staatsangehörigkeit|Geboren|1989|§ 24/u);
    const nameless = { ...toJobcenter, to: base.to };
    await assert.rejects(
      ask('profilePapers.review', { clientId, wish: nameless }),
      /profilePapers.noRecipient/,
    );
  });

  test('health stands on no paper before its own consent, and only where it is added by hand', async () => {
    const { ask, clientId, decide, review, text } = await olena();
    await decide('special', 'given');
    const given = { source: 'said' as const, language: 'de', interpreter: '' };
    await ask('intake.answer', { clientId, question: 'health.limits', value: 'yes', given });
    await ask('intake.answer', { clientId, question: 'health.needs', value: 'kein schweres Heben', given });
    assert.doesNotMatch(await text({}), /schweres Heben/u);
    assert.match(await text({ chosen: ['health'] }), /kein schweres Heben/u);
    assert.doesNotMatch(await text({ chosen: ['health'], recipient: 'employer' }), /schweres Heben/u);
    await decide('special', 'withdrawn');
    assert.doesNotMatch(await text({ chosen: ['health'] }), /schweres Heben/u);
    const { verdicts } = await review({ chosen: ['health'] });
    assert.equal(verdicts.find(({ name }) => name === 'health')?.why, 'noSpecial');
  });

  test('the sheet tells what was found, what to do, what to bring and when to come', async () => {
    const { ask, clientId, text } = await olena();
    const add = (words: string, waitingFor: 'client' | 'office') =>
      ask('cases.addFollowUp', { clientId, fields: { dueOn: '2026-11-20', text: words, waitingFor } });
    await add('Diplom übersetzen lassen', 'client');
    const { id } = await add('Angebot prüfen', 'office');
    const fields = { on: '2026-12-01', at: '09:30', minutes: 60, place: 'Zimmer 4' };
    await ask('cases.addAppointment', { clientId, fields });
    const sheet = { paper: 'sessionSheet' as const };
    const german = await text(sheet);
    assert.match(german, /Das haben Sie gelernt: Krankenschwester\./u);
    assert.match(german, /Diplom übersetzen lassen\nbis 20\.11\.2026/u);
    assert.match(german, /Am 01\.12\.2026 um 09:30 Uhr\.\nHier: Zimmer 4\./u);
    assert.doesNotMatch(german, /Angebot prüfen|_{5}|Vollmacht/u);
    assert.match(await text({ ...sheet, followUps: [id] }), /Angebot prüfen/u);
    for (const second of ['uk', 'prs', 'ar', 'ti', 'en', 'fr', 'pl', 'ru', 'tr', 'fa']) {
      const both = await text({ ...sheet, second, note: 'Gut gemacht.' });
      assert.doesNotMatch(both, /\{\{|undefined/u, second);
      assert.match(both, /Gut gemacht\./u, second);
    }
    assert.match(await text({ ...sheet, second: 'uk' }), /Ваша наступна зустріч/u);
    assert.equal(await text({ ...sheet, second: 'zu' }), german);
  });
});
