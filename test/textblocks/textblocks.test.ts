import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { textOf } from '#shared/letters/edit.ts';
import { asWording, filled, filledWords, placeholders, unfilledIn } from '#shared/textblocks/placeholders.ts';
import { seedTextBlocks } from '#shared/textblocks/seeds.ts';
import { misspelt } from '#shared/textblocks/textBlock.ts';
import { openTestOffice } from '#test/support/office.ts';

describe("the office's wording", () => {
  test('begins with a set whose placeholders are all known', async () => {
    const { ask } = await openTestOffice();
    const { blocks } = await ask('textblocks.list', {});
    assert.deepEqual(
      blocks.map(({ id }) => id),
      seedTextBlocks.map(({ id }) => id),
    );
    for (const { text } of blocks) assert.deepEqual(misspelt(text), []);
  });

  test('is added, changed, moved, removed, and undone', async () => {
    const { ask } = await openTestOffice();
    const titles = async () => (await ask('textblocks.list', {})).blocks.map(({ title }) => title);
    const before = await titles();
    const { id } = await ask('textblocks.add', { fields: { topic: 'other', title: 'Neu', text: '{Name}' } });
    await ask('textblocks.update', { id, patch: { title: 'Neuer' } });
    await ask('textblocks.move', { id, by: -1 });
    assert.equal((await titles()).at(-2), 'Neuer');
    await ask('textblocks.move', { id: seedTextBlocks[0]?.id ?? '', by: -1 });
    await ask('textblocks.remove', { id });
    assert.deepEqual(await titles(), before);
    await ask('history.undo', { room: 'textblocks' });
    assert.equal((await titles()).at(-2), 'Neuer');
  });

  test('a misspelt placeholder is refused, and what is gone is said to be', async () => {
    const { ask } = await openTestOffice();
    const fields = { topic: 'other', title: 'x', text: 'An {Nahme}' } as const;
    await assert.rejects(ask('textblocks.add', { fields }), /textblocks.misspelt/);
    await assert.rejects(ask('textblocks.remove', { id: 'none' }), /textblocks.unknown/);
  });

  test('any text, filled in: its words are kept, with values in place of the known placeholders', () => {
    const known = new Map(placeholders.map((name) => [name, { fact: name, label: name, value: 'WERT' }]));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('{Name}', '{Deutsch}', '. ', '\n\n'))),
        (parts) => {
          const text = parts.join('');
          const words = filled(text, known, 'k').map(textOf).join('').replaceAll(/\s+/gu, '');
          const expected = text
            .replaceAll(/\{([^{}\n]{1,60})\}/gu, (whole, name: string) =>
              known.has(name.trim() as never) ? 'WERT' : whole,
            )
            .replaceAll(/\s+/gu, '');
          assert.equal(words, expected);
        },
      ),
    );
  });

  test('kept from a letter: what is the person’s own is a placeholder again', () => {
    const known = new Map(
      [
        ['Name', 'Olena Kovalenko'],
        ['Deutsch', 'B1'],
        ['Abschluss', 'Krankenschwester (Olena Kovalenko)'],
      ].map(([name = '', value = '']) => [name, { fact: name, label: name, value }]),
    );
    assert.equal(
      asWording(
        'Olena Kovalenko spricht B1, nicht B12. Abschluss: Krankenschwester (Olena Kovalenko).',
        known,
      ),
      '{Name} spricht {Deutsch}, nicht B12. Abschluss: {Abschluss}.',
    );
  });

  test('any wording, filled in and kept again, is the same wording', () => {
    const known = new Map(
      placeholders.map((name, at) => [name, { fact: name, label: name, value: `Wert+${'x'.repeat(at)}$&` }]),
    );
    const words = fc.constantFrom('und', ' ', '.', ', ', ...placeholders.map((name) => ` {${name}} `));
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        assert.equal(asWording(filledWords(text, known).text, known), text);
      }),
    );
  });

  test('what nothing is known of is told by its name and stays to be seen', () => {
    const known = new Map([['Name', { fact: 'n', label: 'Name', value: 'Olena' }]]);
    assert.deepEqual(unfilledIn('{Name}, {Deutsch}, {Nahme}, {Deutsch}', known), ['Deutsch', 'Nahme']);
    const { text, rests } = filledWords('{Name}: {Deutsch}', known);
    assert.equal(text, 'Olena: {Deutsch}');
    assert.deepEqual(
      rests.map(({ fact }) => fact),
      ['n'],
    );
  });
});
