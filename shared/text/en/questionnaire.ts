import type { questionnaire as de } from '../de/questionnaire.ts';

export const questionnaire: typeof de = {
  interpretedBy: 'interpreted by {{name}}',
  without: {
    unknown: 'nobody knows',
    declined: 'prefers not to say',
    none: 'there is none',
  },
  clear: 'Clear the answer',
  askAgain: 'Ask again',
  noAnswer: 'No answer to: {{question}}',
  nth: '{{what}} {{n}}',
  add: 'Enter {{what}}',
  addMore: 'One more: {{what}}',
  moveUp: 'More important',
};
