import { emptySheet, type Sheet } from '#shared/questionnaire/answers.ts';

export const today = '2026-11-22';

export const filled = (values: Sheet['values'], groups: Sheet['groups'] = {}): Sheet => ({
  ...emptySheet,
  values,
  groups,
});

/** Olena of the demo, as far as a first talk comes. */
export const olena = filled(
  {
    'person.familyName': 'Kovalenko',
    'person.givenNames': 'Olena',
    'person.birthDate': '1990-05-03',
    'person.nationality': 'UA',
    'contact.place': { district: '13003', municipality: null },
    'arrival.on': '2022-04',
    'residence.status@r': 'UKR',
    'residence.validUntil@r': '2027-03-04',
    'residence.workCode@r': 'allowed',
    'qualification.titleGerman@q': 'Krankenschwester',
    'qualification.kind@q': 'vocational',
    'qualification.country@q': 'UA',
    'qualification.startedOn@q': '2008-09',
    'qualification.endedOn@q': '2012-06',
    'qualification.completed@q': true,
    'qualification.proof@q': 'original',
    'qualification.occupation@q': 'pflegefachperson',
    'experience.title@e': 'Krankenschwester',
    'experience.startedOn@e': '2012-09',
    'experience.endedOn@e': '2021-12',
    'language.language@l': 'de',
    'language.level@l': 'B1',
    'need.topics': ['recognition'],
  },
  { residences: ['r'], qualifications: ['q'], experiences: ['e'], languages: ['l'] },
);

/** The same form without some answers. */
export const without = (sheet: Sheet, ...slots: readonly string[]): Sheet => ({
  ...sheet,
  values: Object.fromEntries(Object.entries(sheet.values).filter(([slot]) => !slots.includes(slot))),
});
