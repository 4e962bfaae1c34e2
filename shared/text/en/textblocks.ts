import type { textblocks as german } from '../de/textblocks.ts';

export const textblocks: typeof german = {
  title: 'Text blocks',
  text: 'The office’s own wording, by topic. It is offered while a letter is edited. “Neutral gegenüber Trägern” stands in every recommendation.',
  open: 'Edit the text blocks',
  add: 'Add a text block',
  none: 'No text blocks yet. Add the first one.',
  block: 'Text block',
  topics: {
    opening: 'Opening',
    reasons: 'Reasons',
    neutrality: 'Neutrality',
    request: 'Request',
    closing: 'Closing',
    other: 'Other',
  },
  topic: 'Topic',
  name: 'Name',
  words: 'Text',
  wordsHelp: 'A blank line parts paragraphs. Placeholders: {{placeholders}}',
  change: 'Change {{title}}',
  up: 'Move {{title}} up',
  down: 'Move {{title}} down',
  untitled: 'Without a name',
};
