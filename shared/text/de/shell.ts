export const shell = { title: '' };
