/** What of a person leaves the house with a letter, and what stays. */
export const outflow = {
  title: 'Was das Haus verlässt',
  leaves: 'Verlässt das Haus',
  tells: 'Steht auf dem Papier',
  nothing: 'Nichts.',
  covers: {
    released: 'Gedeckt durch die Schweigepflichtentbindung vom {{date}} für {{recipient}}.',
    handed: 'Die Person nimmt das Schreiben selbst mit.',
    ownPaper: 'Es geht an die Person selbst: Dafür braucht es keine Schweigepflichtentbindung.',
    internal: 'Es bleibt in der Akte: Es ist an niemanden gerichtet.',
  },
  stays: 'Bleibt hier',
  because: '{{what}}: {{why}}',
  why: {
    noRelease: 'die Schweigepflichtentbindung für diese Stelle fehlt',
    noCounselling: 'die Einwilligung in die Beratung gilt nicht mehr',
    noPlace: 'steht nicht auf diesem Papier',
  },
  ownWords: 'Eigene Worte prüft das Programm nicht. Bitte lesen Sie sie vorher.',
  enter: 'Entbindung eintragen',
};
