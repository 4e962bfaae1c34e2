import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fact, run, saying, says } from '#shared/letters/compose/parts.ts';
import { edited, textOf, textOfRuns } from '#shared/letters/edit.ts';
import { type Block, letter as letterShape } from '#shared/letters/letter.ts';
import { kept, renewed, staleness } from '#shared/letters/renew.ts';
import { factsIn, restsOf, sentencesOf } from '#shared/letters/rests.ts';
import { reworded } from '#shared/letters/reworded.ts';
import { filled } from '#shared/textblocks/placeholders.ts';
import { misspelt } from '#shared/textblocks/textBlock.ts';
import { anyBlocks, anyRuns } from './support/anyLetter.ts';
import { shortLetter } from './support/samples.ts';

const wordsAt = ({ blocks }: { readonly blocks: readonly Block[] }, at: number): string => {
  const block = blocks[at];
  return block ? textOf(block) : '';
};
const german = (value: string) => fact('languageSkill.1.level', 'Deutsch', value);
const composed = (level: string) =>
  shortLetter({
    blocks: [
      saying(
        says(
          'person',
          'Frau Kovalenko ist Krankenschwester.',
          fact('client.name', 'Name', 'Olena Kovalenko'),
        ),
        says('german', `Sie spricht Deutsch (${level}).`, german(level)),
      ),
      { type: 'list', ordered: false, items: [[run('eins')], [run('zwei')], [run('drei')]] },
    ],
  });

describe('other words in a text', () => {
  test('the words are what was typed, letter by letter, and the ends keep what they rest on', () => {
    fc.assert(
      fc.property(anyRuns, fc.string({ maxLength: 60 }), (runs, after) => {
        const result = reworded(runs, after);
        assert.equal(textOfRuns(result), after);
        const known = new Set(runs.map(({ sentence }) => sentence));
        assert.ok(result.every(({ sentence }) => sentence === undefined || known.has(sentence)));
      }),
    );
  });

  test('typing between two runs changes no other run', () => {
    fc.assert(
      fc.property(anyRuns, anyRuns, fc.string({ maxLength: 10 }), (left, right, typed) => {
        const all = [...left, ...right];
        const result = reworded(all, textOfRuns(left) + typed + textOfRuns(right));
        const marks = (list: typeof all) => new Set(list.map(({ sentence }) => sentence));
        for (const mark of marks(all))
          if (
            mark !== undefined &&
            all.filter((one) => one.sentence === mark).every(({ text }) => text !== '')
          )
            assert.ok(marks(result).has(mark), 'no sentence is lost by typing');
      }),
    );
  });

  test('a sentence changed in part still rests on its facts; one written anew rests on nothing', () => {
    const letter = composed('B1');
    const text = wordsAt(letter, 0);
    const bent = edited(letter, { do: 'text', block: 0, text: text.replace('spricht', 'spricht gut') });
    assert.deepEqual(restsOf(bent), restsOf(letter));
    const anew = edited(letter, {
      do: 'text',
      block: 0,
      text: text.replace(/Sie spricht.*/u, 'Mehr später.'),
    });
    assert.deepEqual(
      sentencesOf(anew).map(({ key }) => key),
      ['person'],
    );
  });
});

describe('editing a letter', () => {
  test('lines of a list are its items, and items beside the change stay as they were', () => {
    const letter = edited(composed('B1'), { do: 'text', block: 1, text: 'eins\nneu\nzwei\ndrei\n\n' });
    assert.equal(wordsAt(letter, 1), 'eins\nneu\nzwei\ndrei');
    const less = edited(letter, { do: 'text', block: 1, text: 'drei' });
    assert.equal(wordsAt(less, 1), 'drei');
  });

  test('any edit of any letter makes a letter that can be stored and printed', () => {
    const place = fc.nat(8);
    const anyEdit = fc.oneof(
      fc.record({ do: fc.constant('text' as const), block: place, text: fc.string({ unit: 'binary' }) }),
      fc.record({
        do: fc.constant('insert' as const),
        at: place,
        as: fc.constantFrom('paragraph' as const, 'list' as const, 'heading' as const),
      }),
      fc.record({
        do: fc.constant('move' as const),
        block: place,
        by: fc.constantFrom(-1 as const, 1 as const),
      }),
      fc.record({ do: fc.constant('remove' as const), block: place }),
    );
    fc.assert(
      fc.property(anyBlocks, anyEdit, (blocks, edit) => {
        const letter = edited(shortLetter({ blocks }), edit);
        assert.deepEqual(letterShape.parse(letter), letter);
        const change = edit.do === 'insert' ? 1 : edit.do === 'remove' && edit.block < blocks.length ? -1 : 0;
        assert.equal(letter.blocks.length, blocks.length + change);
      }),
    );
  });
});

describe('what has changed since', () => {
  test('a changed fact is told by its sentence; renewing it leaves own words elsewhere', () => {
    const now = composed('B2');
    const own = edited(composed('B1'), { do: 'text', block: 1, text: 'meine Worte' });
    const { changes, otherwise } = staleness(own, composed('B1'), now);
    assert.deepEqual(
      [changes.map(({ key, was, now: is }) => [key, was, is]), otherwise],
      [[['german', 'B1', 'B2']], false],
    );
    const fresh = renewed(own, 'german', now, new Map());
    assert.equal(wordsAt(fresh, 0), wordsAt(now, 0));
    assert.equal(wordsAt(fresh, 1), 'meine Worte');
    assert.deepEqual(staleness(fresh, renewed(composed('B1'), 'german', now, new Map()), now), {
      changes: [],
      otherwise: false,
    });
  });

  test('own words are no change of facts; another address and one sentence more are', () => {
    const base = composed('B1');
    const own = edited(base, { do: 'text', block: 0, text: 'Ganz anders.' });
    assert.deepEqual(staleness(own, base, base), { changes: [], otherwise: false });
    assert.equal(staleness(base, base, { ...base, recipient: ['Anderswo'] }).otherwise, true);
    const more = { ...base, blocks: [...base.blocks, saying(says('new', 'Neu.'))] };
    assert.equal(staleness(base, base, more).otherwise, true);
  });

  test('a sentence the counsellor keeps stands as it is and is asked no more', () => {
    const now = composed('B2');
    const same = kept(composed('B1'), 'german', now, new Map());
    assert.equal(wordsAt(same, 0).includes('(B1)'), true);
    assert.deepEqual(staleness(same, composed('B1'), now).changes, []);
  });

  test('any letter: a sentence renewed or kept is up to date, and no other changes', () => {
    fc.assert(
      fc.property(anyBlocks, anyBlocks, (written, fresh) => {
        const [first] = sentencesOf({ blocks: written });
        if (!first) return;
        const [letter, now] = [{ blocks: written }, { blocks: fresh }];
        const same = kept(letter, first.key, now, new Map());
        const facts = factsIn(now);
        const asked = sentencesOf(same).filter(({ key }) => key === first.key);
        assert.ok(
          asked.every(({ rests }) => rests.every(({ fact: path, value }) => facts.get(path) === value)),
        );
        const others = (of: typeof letter) =>
          of.blocks
            .flatMap((block) =>
              'runs' in block
                ? block.runs
                : 'items' in block && block.type === 'list'
                  ? block.items.flat()
                  : [],
            )
            .filter(({ sentence }) => sentence !== first.key);
        const stays = others(letter).map(({ text }) => text);
        assert.deepEqual(
          others(renewed(letter, first.key, now, new Map())).map(({ text }) => text),
          stays,
        );
      }),
    );
  });
});

describe('office wording', () => {
  const name = fact('client.name', 'Name', 'Olena Kovalenko');
  const known = new Map([['Name', name]]);

  test('each value is a run that knows its fact, sentences are parted, the rest stays to be seen', () => {
    const [first, second] = filled(
      'Wir beraten {Name}. Das ist z. B. neutral.\n\nMit {Deutsch} geht es.',
      known,
      'k',
    );
    assert.equal(
      wordsAt({ blocks: first ? [first] : [] }, 0),
      'Wir beraten Olena Kovalenko. Das ist z. B. neutral.',
    );
    assert.deepEqual(sentencesOf({ blocks: first ? [first] : [] }), [
      { key: 'k.0.0', block: 0, item: 0, text: 'Wir beraten Olena Kovalenko.', rests: [name] },
    ]);
    assert.equal(wordsAt({ blocks: second ? [second] : [] }, 0), 'Mit {Deutsch} geht es.');
  });

  test('a value that changed is put in its place by renewing', () => {
    const written = { blocks: filled('Wir beraten {Name}.', known, 'k') };
    const facts = new Map([['client.name', 'Olena Schulz']]);
    const [block] = renewed(written, 'k.0.0', { blocks: [] }, facts).blocks;
    assert.equal(wordsAt({ blocks: block ? [block] : [] }, 0), 'Wir beraten Olena Schulz.');
  });

  test('a misspelt placeholder is named', () => {
    assert.deepEqual(misspelt('{Name} {Nahme} {Deutsch}'), ['Nahme']);
  });
});
