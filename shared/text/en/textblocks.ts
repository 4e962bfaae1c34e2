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
  keep: 'Keep as wording',
  keepText:
    'Others write to others with it. Name and facts of the person are replaced by placeholders; please read whether anything of theirs is left.',
  keepSubmit: 'Keep',
  kept: 'Kept as wording',
  unfilled: '{{what}} is not known in the file. Please enter it or change the sentence.',
  noPlaceholder: '{{what}} is no placeholder. Please change it.',
  untitled: 'Without a name',
};
