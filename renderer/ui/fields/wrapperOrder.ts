/** Help stands under the field, so that fields beside each other stay on one line. */
export const wrapperOrder: ('label' | 'input' | 'description' | 'error')[] = [
  'label',
  'input',
  'error',
  'description',
];
