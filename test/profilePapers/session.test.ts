import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { ContactFields } from '#shared/cases/case.ts';
import { must } from '#shared/contract/result.ts';
import { blankNeed } from '#shared/plan/need.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { secondLanguages } from '#shared/text/papers/languages.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice } from '#test/support/office.ts';

const sheet: Wish = {
  ...{ paper: 'sessionSheet', recipient: 'client', to: { authority: null, body: '' }, byHand: true },
  ...{ language: 'de', second: null, versionId: null, length: 'long', order: 'tabular' },
  ...{ chosen: [], followUps: null, note: '', contactId: null, without: [] },
};
const talk = { kind: 'inPerson', consultation: 'followUp', minutes: 45, note: '' } as const;

/** An office whose clock is set by hand, and one person in it. */
async function counselled() {
  let now = '2026-11-02T10:00:00Z';
  const office = await openTestOffice(() => new Date(now));
  const { ask } = office;
  const { id: clientId } = await ask('clients.create', {
    ...{ familyName: 'Haddad', givenNames: 'Nour', nativeLanguage: 'ar' },
  });
  const skill = (name: string) =>
    ask('assessment.addSkill', {
      clientId,
      fields: { experienceId: null, skill: null, evidence: null, name },
    });
  const speak = async (on: string, fields: Partial<ContactFields> = {}) =>
    (await ask('cases.addContact', { clientId, fields: { ...talk, on, ...fields } })).id;
  const review = (contactId: string | null, wish: Partial<Wish> = {}) =>
    ask('profilePapers.review', { clientId, wish: { ...sheet, contactId, ...wish } });
  const text = async (contactId: string | null, wish: Partial<Wish> = {}) =>
    allText(must((await review(contactId, wish)).letter, 'a sheet'));
  const at = (instant: string): void => {
    now = instant;
  };
  return { ...office, clientId, skill, speak, review, text, at };
}

describe('the sheet about one talk', () => {
  test('tells its day, and what was written from it to the next talk', async () => {
    const { ask, clientId, skill, speak, review, text, at } = await counselled();
    await skill('Bienen halten');
    at('2026-11-02T10:05:00Z'); // what is written in the same instant has no order
    const { id: changed } = await skill('Weben');
    at('2026-11-09T10:00:00Z');
    const first = await speak('2026-11-09');
    await skill('Drehen');
    await ask('assessment.updateSkill', { id: changed, patch: { evidence: 'proven' } });
    await ask('assessment.rate', { clientId, competence: 'teamwork', patch: { self: '4' } });
    // Written down the day after, and still of that talk.
    at('2026-11-10T09:00:00Z');
    await ask('profile.add', {
      clientId,
      item: { kind: 'languageSkill', fields: { language: 'en', level: 'B2' } },
    });
    at('2026-11-16T08:00:00Z');
    await skill('Fräsen');
    const second = await speak('2026-11-16');
    const then = await text(first);
    assert.match(then, /Das haben wir am 09\.11\.2026 besprochen/u);
    const facts = must((await review(first)).letter, 'a sheet').information;
    assert.deepEqual(facts[2], { label: 'Gespräch am', value: '9. November 2026' });
    assert.match(then, /Das können Sie: Weben, Drehen\./u);
    assert.match(then, /Stärken: Teamfähigkeit/u);
    assert.match(then, /Diese Sprachen können Sie: Englisch \(B2\)\./u);
    assert.doesNotMatch(then, /Bienen|Fräsen/u);
    const now = await text(second);
    assert.match(now, /Das können Sie: Fräsen\./u);
    assert.doesNotMatch(now, /Bienen|Drehen|Englisch|Teamfähigkeit/u);
    assert.match(await text(null), /Bienen halten, Weben, Drehen, Fräsen/u);
    assert.deepEqual((await review(second)).found, ['skills']);
    await assert.rejects(review('nobody'), /cases.unknownContact/);
  });

  test('what was undone, or written and taken out again, was not found', async () => {
    const { ask, clientId, skill, speak, text } = await counselled();
    const first = await speak('2026-11-02');
    const { id } = await skill('Jonglieren');
    await skill('Zaubern');
    await ask('history.undo', { clientId });
    await ask('assessment.removeSkill', { id });
    assert.match(await text(first), /Wir haben noch nichts aufgeschrieben/u);
    await ask('history.undo', { clientId });
    assert.match(await text(first), /Das können Sie: Jonglieren\./u);
  });

  test('ways, recommendations and papers by their own day; what is about health stays', async () => {
    const { ask, clientId, speak, text, at } = await counselled();
    const before = await speak('2026-11-02');
    at('2026-11-09T10:00:00Z');
    const contactId = await speak('2026-11-09');
    const { id: qualificationId } = await ask('profile.add', {
      clientId,
      item: {
        kind: 'qualification',
        fields: {
          ...{ kind: 'vocational', country: 'SY', completed: true, titleGerman: 'Krankenpfleger' },
          occupation: 'pflegefachperson',
        },
      },
    });
    await ask('recognition.start', { qualificationId, way: 'recognition' });
    const { id } = await ask('recommendations.start', { clientId, needId: null });
    const patch = { measure: 'jobLanguage', why: 'weil es drängt', title: 'Kurs 12' };
    await ask('recommendations.update', { id, patch });
    const need = { ...blankNeed, kind: 'childcare' as const, note: 'nur intern' };
    await ask('plan.addNeed', { clientId, fields: need });
    const paper = (type: 'diploma' | 'transcript' | 'medicalCertificate', receivedOn: string) =>
      ask('papers.add', { clientId, fields: { type, receivedOn, state: 'original' } });
    await paper('diploma', '2026-11-09');
    await paper('medicalCertificate', '2026-11-09');
    await paper('transcript', '2026-11-03');
    const german = await text(contactId);
    assert.match(german, /Diesen Weg gehen wir mit Ihnen: Anerkennungsverfahren: Pflegefach/u);
    assert.match(german, /Das empfehlen wir: Berufssprachkurs/u);
    assert.match(german, /Diese Unterlagen haben wir bekommen: [^\n]*Diplom[^\n]*\./u);
    assert.doesNotMatch(german, /drängt|Kurs 12|intern|bekommen: [^\n]*ärztlich/iu);
    assert.match(await text(before), /bekommen: (?![^\n]*Diplom)[^\n]*Stunden/u);
    for (const second of secondLanguages) {
      const both = await text(contactId, { second });
      assert.doesNotMatch(both, /\{\{|undefined|null/u, second);
    }
    assert.match(await text(contactId, { second: 'ar' }), /استلمنا هذه الأوراق: إثبات التأهيل/u);
    const less = await text(contactId, { without: ['way', 'received', 'degree'] });
    assert.doesNotMatch(less, /Diesen Weg|bekommen|Das haben Sie gelernt/u);
    assert.match(less, /Das empfehlen wir/u);
  });

  test('who does what next is told apart', async () => {
    const { ask, clientId, speak, text } = await counselled();
    const contactId = await speak('2026-11-02');
    const todo = async (words: string, waitingFor: 'client' | 'office' | 'authority') =>
      (
        await ask('cases.addFollowUp', {
          clientId,
          fields: { dueOn: '2026-11-20', text: words, waitingFor },
        })
      ).id;
    const followUps = [
      await todo('Pass kopieren', 'client'),
      await todo('Kammer anrufen', 'office'),
      await todo('Bescheid', 'authority'),
    ];
    const proposed = await text(contactId);
    assert.match(proposed, /So geht es weiter\nPass kopieren/u);
    assert.doesNotMatch(proposed, /Kammer|Bescheid|Das machen wir\n|Darauf warten/u);
    const all = await text(contactId, { followUps });
    assert.match(all, /Das machen wir\nKammer anrufen\nbis 20\.11\.2026\nDarauf warten wir\nBescheid/u);
    assert.match(await text(contactId, { followUps, second: 'uk' }), /Що зробимо ми[\s\S]*На що ми чекаємо/u);
  });

  test('nothing that was noted of the contact is on it, for whoever', async () => {
    const { ask, clientId, speak, skill, text } = await counselled();
    let nth = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(['note', 'ownNote', 'companion', 'interpreter'] as const),
        fc.constantFrom(null, ...secondLanguages),
        fc.subarray(['agreed', 'papers', 'applied'] as const),
        async (noted, second, results) => {
          nth += 1;
          const words = Object.fromEntries(noted.map((field) => [field, `Zq${nth}${field}qZ`]));
          const contactId = await speak('2026-11-02', {
            ...words,
            ...{ interpreting: 'relative', topics: ['discrimination'], results },
          });
          await skill(`Können ${nth}`);
          const told = await text(contactId, { second });
          assert.doesNotMatch(told, /Zq|iskriminierung|Angehörige|Antrag gestellt/u);
          assert.match(told, /Können \d/u);
          await ask('cases.removeContact', { id: contactId });
        },
      ),
      { numRuns: 25 },
    );
    assert.equal((await ask('cases.talks', { clientId })).talks.length, 0);
  });
});
