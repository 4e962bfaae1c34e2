/** Words both prints put on the paper themselves. Papers are German; the window's language does not matter. */
export const paperWords = {
  page: 'Seite',
  of: 'von',
  enclosure: 'Anlage',
  enclosures: 'Anlagen',
  ticked: 'angekreuzt',
  notTicked: 'nicht angekreuzt',
} as const;
