import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { release } from '#test/dossier/support/making.ts';
import { rebuiltIndex, storedIndex } from '#test/find/textIndex.ts';
import { docxParts, visibleText } from '#test/letters/support/docxParts.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';
import { openRaw } from '#test/support/raw.ts';

const body = 'Hanse-Jobcenter Rostock';
const wanted = { payer: 'jobcenter', body, measure: 'jobLanguage', why: 'Für den Beruf nötig.' } as const;

interface Person {
  readonly clientId: string;
  readonly id: string;
}

async function person(ask: Ask, familyName: string, patch: object = wanted): Promise<Person> {
  const { id: clientId } = await ask('clients.create', { familyName, givenNames: 'Noor' });
  const { id } = await ask('recommendations.start', { clientId, needId: null });
  await ask('recommendations.update', { id, patch: { body: '', measure: null, why: '', ...patch } });
  return { clientId, id };
}
const mayTell = (ask: Ask, { clientId }: Person) =>
  ask('privacy.decide', { clientId, decision: release(null, body) });
const listed = async (ask: Ask) =>
  (await ask('mailings.recommendations', {})).recommendations.map((row) => [
    row.familyName,
    row.excluded,
    row.staleLetter !== null,
    row.mayLeave,
  ]);
function newFolder(): string {
  const folder = join(tempFolder(), 'empfehlungen');
  mkdirSync(folder);
  return folder;
}
const textOf = (path: string): string =>
  visibleText(must(docxParts(readFileSync(path)).get('word/document.xml'), 'a DOCX'));
const lettersOf = async (ask: Ask, { clientId }: Person) => (await ask('letters.list', { clientId })).letters;

describe('recommendations still to be written', () => {
  test('are those without a letter and those whose letter is stale, with what is lacking', async () => {
    const { ask } = await openTestOffice();
    const whole = await person(ask, 'Abdi');
    const half = await person(ask, 'Berg', { body });
    await mayTell(ask, whole);
    assert.deepEqual(await listed(ask), [
      ['Abdi', null, false, true],
      ['Berg', 'lacking', false, false],
    ]);
    const { recommendations } = await ask('mailings.recommendations', {});
    assert.deepEqual(must(recommendations[1], 'Berg').lacking, ['measure', 'why']);
    await ask('recommendations.write', { id: whole.id });
    assert.deepEqual(await listed(ask), [['Berg', 'lacking', false, false]], 'a letter of today is written');
    await ask('recommendations.update', { id: whole.id, patch: { why: 'Aus einem andern Grund.' } });
    await ask('recommendations.update', { id: half.id, patch: wanted });
    assert.deepEqual(
      await listed(ask),
      [
        ['Berg', null, false, false],
        ['Abdi', null, true, true],
      ],
      'without a letter first',
    );
  });

  test('nobody who has taken back the consent to counselling, and none that was sent', async () => {
    const { ask, office } = await openTestOffice();
    const refused = await person(ask, 'Abdi');
    const sent = await person(ask, 'Berg');
    await ask('privacy.decide', {
      clientId: refused.clientId,
      decision: { ...release(null, ''), purpose: 'counselling', state: 'refused' },
    });
    await mayTell(ask, sent);
    const { id } = await ask('recommendations.write', { id: sent.id });
    await ask('letters.send', { id, via: 'post', on: '2026-11-02', to: body, answerBy: null });
    await ask('recommendations.update', { id: sent.id, patch: { why: 'Anders.' } });
    assert.deepEqual(await listed(ask), [['Abdi', 'consent', false, false]]);
    const run = await office.call(
      'mailings.writeEach',
      { recommendationIds: [refused.id, sent.id] },
      newFolder(),
    );
    assert.deepEqual(run, { ok: false, error: { code: 'mailings.noRecommendation' } });
  });
});

describe('a run of recommendations', () => {
  test('puts out no letter with a placeholder in it, and fills in the latest degree that was finished', async () => {
    const { ask } = await openTestOffice();
    const why = 'Mit {Abschluss} reicht {Deutsch} nicht.';
    const whole = await person(ask, 'Abdi', { ...wanted, why });
    const half = await person(ask, 'Berg', { ...wanted, why });
    for (const one of [whole, half]) {
      await mayTell(ask, one);
      for (const [titleGerman, completed, endedOn] of [
        ['Abgebrochene Malerlehre', false, null],
        ['Krankenschwester', true, '2014'],
      ] as const)
        await ask('profile.add', {
          clientId: one.clientId,
          item: { kind: 'qualification', fields: { kind: 'vocational', titleGerman, completed, endedOn } },
        });
    }
    await ask('profile.add', {
      clientId: whole.clientId,
      item: { kind: 'languageSkill', fields: { language: 'de', level: 'B1' } },
    });
    const folder = newFolder();
    const made = await ask('mailings.writeEach', { recommendationIds: [whole.id, half.id] }, folder);
    assert.deepEqual([made.letters, made.held], [2, 1]);
    const [file = '', ...others] = readdirSync(folder);
    assert.deepEqual(others, []);
    assert.match(textOf(join(folder, file)), /Mit Krankenschwester reicht B1 nicht/);
    assert.equal((await lettersOf(ask, half)).length, 1, 'it lies in the file as a draft');
  });

  test('is word for word what each would be alone; kept in each file, put out where it may be', async () => {
    const { ask } = await openTestOffice();
    const told = await person(ask, 'Abdi');
    const silent = await person(ask, 'Berg');
    const half = await person(ask, 'Cem', { body });
    await mayTell(ask, told);
    const preview = await ask('mailings.previewRecommendation', { id: told.id });
    const folder = newFolder();
    const recommendationIds = [told.id, silent.id, half.id, told.id];
    const made = await ask('mailings.writeEach', { recommendationIds }, folder);
    assert.deepEqual([made.letters, made.held, made.left], [2, 1, 1]);
    assert.deepEqual(readdirSync(folder), ['2026-0001-Empfehlung.docx']);
    assert.match(
      textOf(join(folder, '2026-0001-Empfehlung.docx')),
      /Hanse-Jobcenter[\s\S]*Noor Abdi[\s\S]*nötig/,
    );
    const [own] = await lettersOf(ask, told);
    assert.deepEqual([own?.kind, own?.body, own?.recommendationId], ['recommendation', body, told.id]);
    const { letter } = await ask('letters.get', { id: must(own, 'a letter').id });
    assert.deepEqual(letter, preview.letter);
    assert.equal((await lettersOf(ask, silent)).length, 1, 'kept, though no file was made of it');
    assert.equal((await lettersOf(ask, half)).length, 0);
    assert.deepEqual(await listed(ask), [['Cem', 'lacking', false, false]]);
    // Alone the same is written, but for its number.
    await ask('letters.remove', { id: must(own, 'a letter').id });
    const { id } = await ask('recommendations.write', { id: told.id });
    assert.deepEqual((await ask('letters.get', { id })).letter, letter);
  });

  test('in one file only those that may leave; none of them, no file', async () => {
    const { ask } = await openTestOffice();
    const [a, b, c] = [await person(ask, 'Abdi'), await person(ask, 'Berg'), await person(ask, 'Cem')];
    const path = join(tempFolder(), 'alle.docx');
    await mayTell(ask, a);
    await mayTell(ask, c);
    await ask('mailings.writeOne', { recommendationIds: [a.id, b.id, c.id] }, path);
    assert.match(textOf(path), /Abdi[\s\S]*Cem/);
    assert.doesNotMatch(textOf(path), /Berg/);
    const other = join(tempFolder(), 'keine.docx');
    await ask('recommendations.update', { id: b.id, patch: { why: 'Neu.' } });
    const none = await ask('mailings.writeOne', { recommendationIds: [b.id] }, other);
    assert.deepEqual([none.letters, none.held, existsSync(other)], [1, 1, false]);
  });

  test('stopped it leaves nothing; taken back the letters are gone and can be written again', async () => {
    const { ask, office, notices } = await openTestOffice();
    const people: Person[] = [];
    for (let nth = 0; nth < 25; nth += 1) people.push(await person(ask, `Muster${nth}`));
    for (const one of people) await mayTell(ask, one);
    const order = { recommendationIds: people.map(({ id }) => id) };
    const folder = newFolder();
    const run = office.call('mailings.writeEach', order, folder);
    while (!notices.some((notice) => notice.kind === 'progress' && notice.done > 0))
      await new Promise(setImmediate);
    await office.call('transfer.stop', {});
    assert.deepEqual(await run, { ok: false, error: { code: 'call.cancelled' } });
    assert.deepEqual([readdirSync(folder), (await ask('mailings.list', {})).mailings], [[], []]);
    const { mailingId } = await ask('mailings.writeEach', order, folder);
    assert.equal((await ask('mailings.list', {})).mailings[0]?.subject, 'Empfehlungsschreiben');
    assert.deepEqual(await ask('mailings.takeBack', { id: mailingId }), { takenBack: 25, kept: 0 });
    assert.equal((await lettersOf(ask, must(people[0], 'somebody'))).length, 0);
    assert.equal((await listed(ask)).length, 25);
  });

  test('its letters are found by their words as soon as it is done, and no more when it was taken back', async () => {
    const office = await openTestOffice();
    const { ask } = office;
    const people = [await person(ask, 'Muster'), await person(ask, 'Abdi', { ...wanted, why: 'Quarzsand.' })];
    for (const one of people) await mayTell(ask, one);
    const order = { recommendationIds: people.map(({ id }) => id) };
    const { mailingId } = await ask('mailings.writeEach', order, newFolder());
    const index = async () => {
      const { db, close } = await openRaw(office);
      const both = [await storedIndex(db), await rebuiltIndex(db)];
      await close();
      return both;
    };
    const [stored, rebuilt] = await index();
    assert.deepEqual(stored, rebuilt);
    assert.ok(JSON.stringify(stored).includes('quarzsand'));
    const again = await office.reopen();
    await again.ask('mailings.takeBack', { id: mailingId });
    await again.office.close({ backup: false });
    const [gone, left] = await index();
    assert.deepEqual(gone, left);
    assert.ok(must(gone, 'what is stored').length < must(stored, 'what was stored').length);
  });
});
