import type { outflow as german } from '../de/outflow.ts';

export const outflow: typeof german = {
  title: 'What leaves the house',
  leaves: 'Leaves the house',
  tells: 'Stands on the paper',
  nothing: 'Nothing.',
  covers: {
    released: 'Covered by the release of confidentiality of {{date}} for {{recipient}}.',
    handed: 'The person takes the letter along.',
    ownPaper: 'It goes to the person: no release of confidentiality is needed.',
    internal: 'It stays in the file: it is addressed to nobody.',
  },
  stays: 'Stays here',
  because: '{{what}}: {{why}}',
  why: {
    noRelease: 'the release of confidentiality for this body is missing',
    noCounselling: 'the consent to counselling no longer holds',
    noPlace: 'is not on this paper',
  },
  ownWords: 'Your own words are not checked by the program. Please read them first.',
  enter: 'Enter the release',
};
