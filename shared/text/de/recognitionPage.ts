export const recognitionPage = {
  assessTitle: 'Weg zur Anerkennung',
  applicationTitle: 'Anerkennung',
};
