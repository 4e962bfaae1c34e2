import type { templates as german } from '../de/templates.ts';

export const templates: typeof german = {
  title: 'Letterhead',
  lead: 'Letters as Word files can stand on your office’s own letterhead: with your logo, your type, your footer. Placeholders in curly brackets say where something belongs.',
  none: 'Letters stand on the program’s letterhead. The easiest way: save the sample template, change logo and type in Word, choose it here again.',
  choose: 'Choose template …',
  replace: 'Choose another template …',
  saveSample: 'Save sample template …',
  saveOwn: 'Save template …',
  saved: 'Saved: {{name}}',
  remove: 'Remove template',
  removed: 'The template is removed. Letters stand on the program’s letterhead again.',
  printedOn: 'Letters as Word files stand on',
  ours: 'the program’s letterhead',
  own: 'the office’s template: {{name}}',
  takenBy: 'taken {{when}}, {{by}}',
  sheets: 'Sheets for people (checklists, CV, declarations) always keep the program’s sheet.',
  takenTitle: 'The template is taken',
  takenText: 'New Word files stand on this letterhead from now on.',
  refusedTitle: 'This template will not do yet',
  refusedText: 'Nothing has changed. Please mend in Word what is told here and choose the file again.',
  hintsTitle: 'Good to know',
  found: 'The template has these placeholders',
  inText: 'Without a place of their own, so within {Text}: {{names}}',
  list: 'All placeholders',
  listHelp: 'Click to copy and paste it in Word where it belongs. Capitals do not matter.',
  copied: '{{name}} is copied.',
  copy: 'Copy {{name}}',
  needed: 'needed',
  note: 'The Word file stands on the office’s letterhead; this view and printing from here on the program’s.',
  uncovered:
    '{{what}} on the letterhead stays empty ({{data}}): the release of confidentiality for this recipient is missing.',
  notTold: '{{what}} on the letterhead stays empty ({{data}}): this letter does not tell it.',
  places: {
    body: 'in the body of the template',
    textBox: 'in a text box',
    header: 'in the header',
    headerFirst: 'in the header of page one',
    footer: 'in the footer',
    footerFirst: 'in the footer of page one',
    notes: 'in a footnote or endnote',
  },
  words: {
    Anschrift: 'address of the recipient, several lines',
    Vermerk: 'note above the address, e.g. personal/confidential',
    Absender: 'small line of the sender above the address',
    Angaben: 'the whole information block: reference, name, phone, date',
    Zeichen: 'our reference',
    IhrZeichen: 'the recipient’s reference',
    NachrichtVom: 'date of the message that is answered',
    Datum: 'date of the letter',
    Beratung: 'name of the counsellor',
    Aufgabe: 'the counsellor’s role',
    Telefon: 'the counsellor’s phone',
    Mail: 'the counsellor’s e-mail',
    Betreff: 'subject, one or two lines',
    Anrede: 'salutation',
    Text: 'the letter itself; alone in a line',
    Gruß: 'closing words',
    Unterschrift: 'office, room for the hand, name and role',
    Anlagen: 'what is enclosed',
    Name: 'name of the person it is about',
    Nummer: 'the person’s number in the office',
    Kundennummer: 'number under which the authority knows the person; only where the letter tells it',
    Aufenthaltstitel: 'residence title; only where the letter tells it',
    Büro: 'name of the office',
    Träger: 'provider',
  },
  findings: {
    notWord: 'This is no Word file. Please save the letterhead in Word as “Word Document (.docx)”.',
    oldWord:
      'This is a file of old Word (.doc). Please open it in Word and save it as “Word Document (.docx)”.',
    encrypted: 'The file is protected by a password. Please remove it in Word under File, Info.',
    damaged:
      'The file is damaged or not built as Word does it. Please open it in Word and save it under a new name.',
    unpacksTooLarge:
      'The file unpacks to something far too large and was not read. Please make the pictures smaller in Word.',
    macros:
      'The file has macros, that is a program. Please save it as “Word Document (.docx)” without macros.',
    remoteTemplate:
      'The file hangs on another template or a mail merge and would load it when opened: {{what}}. In Word, please choose “Normal” under Developer, Document Template.',
    externalLink:
      'The file would fetch something from outside when opened: {{what}}. Please insert the picture itself or remove the link.',
    embedded:
      'Another file or a control is embedded ({{what}}). Please remove the object or insert it as a picture.',
    activeField:
      'A field fetches or starts something: {{what}}. Please delete the field; page numbers and dates are allowed.',
    foreignPart:
      'The file has something a letterhead does not need ({{what}}), for example comments or a chart. Please remove it.',
    unknownPlaceholder: '{{what}} is no placeholder.',
    meant: 'Did you mean {{meant}}?',
    unclosed: 'A curly bracket has no partner: “{{what}}”.',
    missingAnschrift:
      '{{what}} is missing: without it the letter has no recipient in the window of the envelope.',
    missingText: '{{what}} is missing: without it there would be no letter on the letterhead.',
    twice: '{{what}} stands there more than once. Please leave one.',
    notAlone: '{{what}} needs a line of its own; nothing may stand before or after it.',
    wrongPlace: '{{what}} cannot stand here.',
    noDate: 'There is no place for a date: {Datum} or {Angaben} is missing.',
    noReference: 'There is no place for our reference: {Zeichen} or {Angaben} is missing.',
    needsConsent:
      '{{what}} tells on every letter: {{data}}. Only the release of confidentiality for the recipient covers that. Where it is missing, or the letter itself does not tell it, the place stays empty.',
    noCover:
      '{{what}} cannot stand on a letterhead ({{data}}): it may only leave where the release of confidentiality for the recipient is there, and a letterhead is the same for all.',
    noCoverSpecial:
      '{{what}} cannot stand on a letterhead ({{data}}): it needs the explicit consent (Art. 9 GDPR), and a letterhead is the same for all.',
    trackedChanges:
      'The template has changes that nobody has accepted yet. Please accept them in Word under Review.',
  },
};
