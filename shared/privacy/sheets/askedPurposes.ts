/** The purposes a person is asked for, in the order they are asked. */
export const askedPurposes = [
  'counselling',
  'special',
  'statistics',
  'followUp',
  'messaging',
  'esf',
] as const;
