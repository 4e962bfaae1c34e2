import type { translations as de } from '../de/translations.ts';

export const translations: typeof de = {
  title: 'Translations',
  lead: 'Questions, questionnaire, checklist and the sheet about a talk in the languages of your clients. The texts are ours. Have them read by a native speaker and enter it here: the note on the screen and on paper then goes away.',
  noSecond: 'none, only German',
  persian: 'Persian and Dari',
  notYet: 'not yet reviewed',
  beforeUse: 'Not yet reviewed by a native speaker; the paper says so too. Please ask again if in doubt.',
  reviewed: 'Reviewed by {{by}} on {{on}}.',
  changed: 'Reviewed by {{by}} on {{on}}. The texts have changed since; please have them read again.',
  enter: 'Enter a review',
  enterOf: 'Enter a review: {{name}}',
  edit: 'Change',
  editOf: 'Change the review: {{name}}',
  form: 'Review of the texts: {{name}}',
  by: 'Reviewed by',
  byHelp: 'Name and, if you like, the organisation, for example “Iryna Koval, interpreters’ pool”.',
  on: 'Reviewed on',
  remark: 'Remark',
  saved: 'Review entered: {{name}}',
  withdraw: 'Withdraw the review',
};
