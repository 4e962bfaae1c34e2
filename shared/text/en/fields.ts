import type { fields as de } from '../de/fields.ts';

export const fields: typeof de = {
  enter: 'Enter',
  done: 'Done',
  notSaved: 'not saved',
  held: 'waits for a name',
  nothingFound: 'Nothing found. Try another word.',
  unknown: 'not known',
  yes: 'yes',
  no: 'no',
  dateHelp: 'A year, or month and year, is enough',
  understood: 'Understood as {{date}}',
  paperDateHelp: 'As it stands on the paper',
  paperDateUnread: 'The text stays as it is; the program could not read a day from it.',
  calendar: 'Calendar',
  calendars: {
    gregorian: 'Gregorian',
    solarHijri: 'Persian/Afghan',
    islamic: 'Islamic (lunar)',
    ethiopian: 'Ethiopian',
  },
};
