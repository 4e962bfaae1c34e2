import type { common as de } from '../de/common.ts';

export const common: typeof de = {
  appName: 'Wegbuch',
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  retry: 'Try once more',
  remove: 'Remove',
  add: 'Add',
  no: 'No',
  loading: 'Loading …',
  saving: 'saving …',
  saved: 'saved',
  faultTitle: 'This page has stumbled',
  faultText: 'Everything stored is there. You can build the page anew or go back to the people.',
  faultAgain: 'Build the page anew',
  toPeople: 'To the people',
  notFoundTitle: 'This page does not exist',
  notFoundHere: 'Nothing here any more',
  notFoundText: 'Perhaps it belongs to something that was removed meanwhile.',
};
