export const cases = {
  title: 'Verlauf',
};
