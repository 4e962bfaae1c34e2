export const clients = {
  title: 'Personen',
  newTitle: 'Neue Person',
  personTitle: 'Person',
};
