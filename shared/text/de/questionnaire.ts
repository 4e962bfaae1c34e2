export const questionnaire = {
  interpretedBy: 'gedolmetscht: {{name}}',
  without: {
    unknown: 'weiß niemand',
    declined: 'möchte es nicht sagen',
    none: 'gibt es nicht',
  },
  clear: 'Antwort löschen',
  askAgain: 'Wieder fragen',
  noAnswer: 'Keine Antwort auf: {{question}}',
  nth: '{{what}} {{n}}',
  add: '{{what}} eintragen',
  addMore: 'Noch eins: {{what}}',
  moveUp: 'Wichtiger',
};
