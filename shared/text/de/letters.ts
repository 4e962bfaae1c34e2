export const letters = {
  title: 'Schreiben',
};
