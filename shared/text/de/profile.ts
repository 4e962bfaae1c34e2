export const profile = {
  title: 'Angaben',
};
