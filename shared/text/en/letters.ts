import type { letters as de } from '../de/letters.ts';

export const letters: typeof de = {
  title: 'Letters',
  kinds: {
    cover: 'Letter to the authority',
    checklist: 'Checklist for the person',
    reminder: 'Reminder to the authority',
    information: 'Data protection information',
    consent: 'Consent',
    release: 'Release of confidentiality',
  },
  write: { cover: 'Write the letter', checklist: 'Write the checklist' },
  print: 'Print',
  save: 'Save as Word file',
  openInWord: 'Open in Word',
  savedAs: 'Saved as {{fileName}}',
  remove: 'Remove this letter',
  zoom: 'Size of the view',
  smaller: 'Smaller',
  larger: 'Larger',
  preview: 'View of the letter',
  backToApplication: '← To the undertaking',
  backToPerson: '← To the person',
  staleTitle: 'Something has changed since',
  staleText: 'This letter stands as it was written. Facts of the person or the papers are newer.',
  movedText: 'In the catalogue the authority’s address is another by now than on this letter.',
  writeAnew: 'Write it anew with the facts of today',
};
