import fc from 'fast-check';
import { type Likeness, likeness, type MatchPerson, prepare } from '#shared/clients/duplicates/likeness.ts';
import { partialDateOf } from '#shared/dates/partialDate.ts';

/** „Kovalenko, Olena“ as a person to compare. */
export function someone(name: string, facts: Partial<MatchPerson> = {}): MatchPerson {
  const [familyName = '', givenNames = ''] = name.split(',').map((part) => part.trim());
  return {
    familyName,
    givenNames,
    names: [],
    birthDate: null,
    postcode: '',
    town: '',
    ...facts,
  };
}

export const compare = (a: MatchPerson, b: MatchPerson): Likeness | null => likeness(prepare(a), prepare(b));

export const codes = (found: Likeness | null): readonly string[] =>
  found?.reasons.map(({ code }) => code) ?? [];

const words = [
  ...['Kovalenko', 'Kowalenko', 'Коваленко', 'Olena', 'Elena', 'Олена', 'Haddad', 'حداد', 'Mohammad', 'محمد'],
  ...[
    'Hussein',
    'حسین',
    'Müller',
    'Mueller',
    'Lüdenscheidt',
    'Anna',
    'Maria',
    'Al',
    'Khatib',
    'Alkhatib',
    'الخطيب',
  ],
  ...[
    'Tesfay',
    'ተስፋይ',
    'Serhii',
    'Sergej',
    '李',
    'Nguyễn',
    'Ng',
    'O',
    "O'Brien",
    'Papadopoulos',
    'Παπαδόπουλος',
  ],
];
const part = fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((some) => some.join(' '));
const name = fc.record({ familyName: part, givenNames: part });

const birth = fc
  .record({
    year: fc.constantFrom(1984, 1985, 1989),
    month: fc.constantFrom(null, 1, 2, 3, 12),
    day: fc.constantFrom(null, 1, 2, 3, 12, 13),
  })
  .map(({ year, month, day }) => partialDateOf(year, month, month === null ? null : day));

/** People of few names and days, so that many are alike. */
export const anyone: fc.Arbitrary<MatchPerson> = fc
  .record({
    name,
    names: fc.array(name, { maxLength: 2 }),
    birthDate: fc.option(birth),
    birthByAuthority: fc.boolean(),
    paperBirth: fc.option(birth),
    postcode: fc.constantFrom('', '18055', '19053'),
    town: fc.constantFrom('', 'Rostock', 'ROSTOCK', 'Schwerin'),
  })
  .map(({ name: main, ...rest }) => ({ ...main, ...rest }));

const nonsense = fc.string({ unit: 'binary', maxLength: 40 });
/** Whatever fits into the fields. */
export const anything: fc.Arbitrary<MatchPerson> = fc.record({
  familyName: nonsense,
  givenNames: nonsense,
  names: fc.array(fc.record({ familyName: nonsense, givenNames: nonsense }), { maxLength: 2 }),
  birthDate: fc.option(nonsense),
  birthByAuthority: fc.boolean(),
  paperBirth: fc.option(nonsense, { nil: undefined }),
  postcode: nonsense,
  town: nonsense,
});
