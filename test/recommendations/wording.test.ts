import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { sentencesOf } from '#shared/letters/rests.ts';
import { openTestOffice } from '#test/support/office.ts';

const body = 'Hanse-Jobcenter Rostock';
const wanted = { payer: 'jobcenter', body, measure: 'jobLanguage', why: 'Nötig.' } as const;
const german = 'seed-reasons-german';

async function begun() {
  const { ask } = await openTestOffice();
  const { clientId } = await enterPerson(ask, must(demoPeople[0], 'a nurse'));
  const { id } = await ask('recommendations.start', { clientId, needId: null });
  await ask('recommendations.update', { id, patch: wanted });
  const write = async () => {
    const { id: letterId } = await ask('recommendations.write', { id });
    const { letter } = await ask('letters.get', { id: letterId });
    return { letterId, letter, text: letterText(letter) };
  };
  return { ask, id, clientId, write };
}

describe('the office’s wording in a recommendation', () => {
  test('stands behind what is there; its placeholders are filled in the letter and know their facts', async () => {
    const { ask, id, clientId, write } = await begun();
    await ask('recommendations.insertText', { id, field: 'why', textBlockId: german });
    const { recommendation, unfilled } = await ask('recommendations.get', { id });
    assert.match(recommendation.why, /^Nötig\.\n\nDie vorhandenen Deutschkenntnisse \(\{Deutsch\}\)/u);
    assert.deepEqual(unfilled.why, []);
    const { letterId, letter, text } = await write();
    assert.match(text, /Deutschkenntnisse \(B1[^{}]*\) reichen/u);
    const sentence = sentencesOf(letter).find(({ key }) => key === 'why.1');
    assert.ok(sentence?.rests.some(({ fact }) => /^languageSkill\..+\.level$/u.test(fact)));
    const { languageSkill } = await ask('profile.get', { clientId });
    const skill = must(
      languageSkill.find(({ language }) => language === 'de'),
      'German',
    );
    await ask('profile.update', { id: skill.id, item: { kind: 'languageSkill', fields: { level: 'B2' } } });
    const { changes } = await ask('letters.changes', { id: letterId });
    assert.ok(
      changes.some(({ key }) => key === 'why.1'),
      'a changed fact marks the sentence',
    );
  });

  test('what nothing is known of is said by its name, also in the sentence on being neutral', async () => {
    const { ask, id, write } = await begun();
    const { blocks } = await ask('textblocks.list', {});
    const own = must(
      blocks.find(({ topic }) => topic === 'neutrality'),
      'ours',
    );
    const text = 'Wir sind neutral, {Name} weiß das. {Beruf}';
    await ask('textblocks.update', { id: own.id, patch: { text } });
    await ask('recommendations.update', { id, patch: { why: 'Wegen {Nahme}.' } });
    const { unfilled } = await ask('recommendations.get', { id });
    assert.deepEqual(unfilled.why, ['Nahme']);
    const printed = (await write()).text;
    assert.match(printed, /Wir sind neutral, Olena Kovalenko weiß das\./u);
    assert.match(printed, /\{Nahme\}/u, 'stays to be seen, and is not sent');
    assert.deepEqual(
      unfilled.neutrality.length === 1,
      /\{Beruf\}/u.test(printed),
      'it is said exactly when it stands there',
    );
  });

  test('is refused where it is gone or makes the text too long', async () => {
    const { ask, id } = await begun();
    const put = (textBlockId: string) => ask('recommendations.insertText', { id, field: 'why', textBlockId });
    await assert.rejects(put('none'), /textblocks\.unknown/u);
    await ask('recommendations.update', { id, patch: { why: 'x'.repeat(3990) } });
    await assert.rejects(put(german), /input\.tooLong/u);
    assert.equal((await ask('recommendations.get', { id })).recommendation.why.length, 3990);
  });

  test('a paragraph of a letter is kept for all without the person in it', async () => {
    const { ask, write } = await begun();
    const { letterId, letter } = await write();
    const at = letter.blocks.findIndex(
      (block) => block.type === 'paragraph' && /Kovalenko/u.test(JSON.stringify(block)),
    );
    const { text } = await ask('letters.wordingOf', { id: letterId, block: at });
    assert.match(text, /\{Name\}/u);
    assert.doesNotMatch(text, /Kovalenko/u);
    await ask('textblocks.add', { fields: { topic: 'opening', title: 'Unsere Einleitung', text } });
    await ask('letters.edit', { id: letterId, edit: { do: 'remove', block: at } });
    const { blocks } = await ask('textblocks.list', {});
    const kept = must(blocks.at(-1), 'just kept');
    await ask('letters.insertText', { id: letterId, at, textBlockId: kept.id });
    const again = await ask('letters.get', { id: letterId });
    assert.match(JSON.stringify(again.letter.blocks[at]), /Kovalenko/u);
  });
});
