/** Invented people in any number, the same for the same seed: names of many scripts, cases of many lengths. */

export interface InventedPerson {
  readonly familyName: string;
  readonly givenNames: string;
  readonly originalFamilyName: string;
  readonly originalGivenNames: string;
  readonly birthDate: string;
  readonly nationality: string;
  readonly occupation: string;
}

const given: readonly (readonly [string, string, string])[] = [
  ['Olena', 'Олена', 'UA'],
  ['Iryna', 'Ірина', 'UA'],
  ['Oleksandr', 'Олександр', 'UA'],
  ['Dmytro', 'Дмитро', 'UA'],
  ['Ahmad', 'أحمد', 'SY'],
  ['Mohammad', 'محمد', 'SY'],
  ['Fatima', 'فاطمة', 'SY'],
  ['Amina', 'أمينة', 'SY'],
  ['Farida', 'فریده', 'AF'],
  ['Hamid', 'حمید', 'AF'],
  ['Selam', 'ሰላም', 'ER'],
  ['Yonas', 'ዮናስ', 'ER'],
  ['Ayşe', '', 'TR'],
  ['Çağlar', '', 'TR'],
  ['Łukasz', '', 'PL'],
  ['Jürgen', '', 'KZ'],
  ['Ștefan', '', 'RO'],
  ['Nguyễn', '', 'VN'],
];

const family: readonly (readonly [string, string])[] = [
  ['Kovalenko', 'Коваленко'],
  ['Shevchenko', 'Шевченко'],
  ['Bondarenko', 'Бондаренко'],
  ['Haddad', 'حداد'],
  ['Al-Khatib', 'الخطيب'],
  ['Nazari', 'نظری'],
  ['Rahimi', 'رحیمی'],
  ['Tesfay', 'ተስፋይ'],
  ['Yılmaz', ''],
  ['Kowalski', ''],
  ['Müller', ''],
  ['Popescu', ''],
  ['Trần', ''],
  ['Schäfer', ''],
  ['Öztürk', ''],
  ['Groß', ''],
];

const endings = ['', '', 'a', 'ov', 'enko', 'i', 'zadeh', 'yan', 'oğlu', 'ić', 'ski', 'ova'];
const occupations = ['pflegefachperson', 'koch', 'tischler', 'informatik', 'elektroniker'];

/** A small linear congruential generator (Numerical Recipes): repeatable, nothing secret hangs on it. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

export function inventPerson(random: () => number): InventedPerson {
  const [givenNames, originalGivenNames, nationality] = pick(random, given);
  const [root, originalRoot] = pick(random, family);
  const ending = pick(random, endings);
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  return {
    familyName: root + ending,
    givenNames,
    originalFamilyName: ending === '' ? originalRoot : '',
    originalGivenNames,
    birthDate: `${1950 + Math.floor(random() * 58)}-${month}-${day}`,
    nationality,
    occupation: pick(random, occupations),
  };
}
