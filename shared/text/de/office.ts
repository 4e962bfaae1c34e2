export const office = { title: '' };
