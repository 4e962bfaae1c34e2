import { Refusal } from '#shared/contract/result.ts';
import type { letterCalls } from '#shared/letters/calls.ts';
import { edited, textOf, withBlocks } from '#shared/letters/edit.ts';
import { kept, renewed } from '#shared/letters/renew.ts';
import { sentencesOf } from '#shared/letters/rests.ts';
import { asWording, filled } from '#shared/textblocks/placeholders.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { requireBlock } from '../textblocks/textblocks.ts';
import { keepDraft, openDraft, openLetter } from './draft.ts';
import { readFillings } from './fillings.ts';
import { recompose } from './recompose.ts';
import { knownFacts, staleNow } from './staleNow.ts';

type EditingCalls = `letters.${'changes' | 'wordingOf' | 'edit' | 'insertText' | 'renewSentence'}`;

export const editingHandlers: Pick<RoomHandlers<typeof letterCalls>, EditingCalls> = {
  'letters.changes': async ({ db, today }, { id }) => {
    const { changes, otherwise } = await staleNow(db, id, today);
    return { changes: [...changes], otherwise };
  },

  'letters.edit': async (context, { id, edit }) => {
    const draft = await openDraft(context.db, id);
    await keepDraft(context, draft, { letter: edited(draft.letter, edit) });
    return {};
  },

  'letters.insertText': async (context, { id, at, textBlockId }) => {
    const { db, now } = context;
    const draft = await openDraft(db, id);
    const { text } = await requireBlock(db, textBlockId);
    const blocks = filled(text, await readFillings(db, draft.row), `text.${newId(now)}`);
    await keepDraft(context, draft, { letter: withBlocks(draft.letter, at, blocks) });
    return { count: blocks.length };
  },

  'letters.wordingOf': async ({ db }, { id, block }) => {
    const { row, letter } = await openLetter(db, id);
    const found = letter.blocks[block];
    return { text: found ? asWording(textOf(found), await readFillings(db, row)) : '' };
  },

  'letters.renewSentence': async (context, { id, sentence, keep }) => {
    const { db, today } = context;
    const draft = await openDraft(db, id);
    if (!sentencesOf(draft.letter).some(({ key }) => key === sentence))
      throw new Refusal('letters.noSentence');
    const now = await recompose(db, draft.row, draft.letter, today);
    const bring = keep ? kept : renewed;
    const base = now ?? { blocks: [] };
    const known = await knownFacts(db, draft.row);
    await keepDraft(context, draft, {
      letter: bring(draft.letter, sentence, base, known),
      composed: renewed(draft.composed, sentence, base, known),
    });
    return {};
  },
};
