/**
 * Invented people in any number, the same for the same seed: names of many scripts as often as they are, and
 * every fiftieth somebody who is there already, in another spelling or with the day and month swapped.
 */

export interface InventedPerson {
  readonly familyName: string;
  readonly givenNames: string;
  readonly originalFamilyName: string;
  readonly originalGivenNames: string;
  readonly birthDate: string | null;
  readonly nationality: string;
  readonly occupation: string;
  readonly postcode: string;
}

/** Spellings of a name, and how it is written at home; an empty last one: in Latin letters. */
type Name = readonly string[];
const names = (list: string): readonly Name[] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(/\s*\|\s*/));

/** The commonest first. */
const given: Readonly<Record<string, readonly Name[]>> = {
  UA: names(`
    Olena Elena | Олена
    Iryna Irina | Ірина
    Oleksandr Alexander Aleksandr | Олександр
    Serhii Sergei Sergej | Сергій
    Nataliia Natalia Natalja | Наталія
    Dmytro Dmitri | Дмитро
    Tetiana Tatjana | Тетяна
    Andrii Andrej Andrey | Андрій
    Yuliia Julia Yulia | Юлія
    Volodymyr Wolodymyr | Володимир
    Kateryna Katerina | Катерина
    Viktoriia Viktoria | Вікторія
    Mykola Nikolai | Микола
    Svitlana Swetlana | Світлана
    Bohdan Bogdan | Богдан
    Liudmyla Ludmila | Людмила
    Yevhen Jewhen | Євген
    Oksana | Оксана
  `),
  SY: names(`
    Mohammad Mohamed Muhammad Mohammed | محمد
    Ahmad Ahmed Achmad | أحمد
    Fatima Fatema | فاطمة
    Ali | علي
    Hussein Hussain Hossein | حسين
    Hassan Hasan | حسن
    Khaled Chaled Khalid | خالد
    Maryam Mariam | مريم
    Ibrahim Ebrahim | إبراهيم
    Omar Umar | عمر
    Mahmoud Mahmud | محمود
    Amina Amineh | أمينة
    Yousef Yusuf Youssef | يوسف
    Abdullah Abdallah | عبدالله
    Rania | رانيا
    Samir | سمير
  `),
  AF: names(`
    Mohammad Mohammed | محمد
    Zahra Sahra | زهرا
    Farida Farideh | فریده
    Hamid Hameed | حمید
    Ali | علی
    Reza Resa | رضا
    Nadia | نادیا
    Ahmad | احمد
    Shukria Schukria | شکریه
    Karim Kareem | کریم
  `),
  ER: names('Selam Salam | ሰላም\nYonas Jonas | ዮናስ\nTsegay Zegay | ጸጋይ\nMeron | ሜሮን\nFilmon | ፊልሞን'),
  TR: names('Mehmet |\nAyşe Ayse |\nMustafa |\nFatma |\nÇağlar Caglar |\nEmine |'),
  PL: names('Anna |\nPiotr Peter |\nŁukasz Lukasz |\nKatarzyna |\nAgnieszka |'),
  RO: names('Maria |\nȘtefan Stefan |\nIoana |\nAndrei |'),
  VN: names('Thị Anh Thi Anh |\nVăn Hùng Van Hung |\nMinh |'),
};

const family: Readonly<Record<string, readonly Name[]>> = {
  UA: names(`
    Kovalenko Kowalenko | Коваленко
    Shevchenko Schewtschenko | Шевченко
    Bondarenko | Бондаренко
    Tkachenko Tkatschenko | Ткаченко
    Melnyk Melnik | Мельник
    Kravchenko Krawtschenko | Кравченко
    Boiko Bojko Boyko | Бойко
    Oliinyk Olijnyk | Олійник
    Lysenko Lyssenko | Лисенко
    Marchenko Martschenko | Марченко
    Savchenko | Савченко
    Rudenko | Руденко
    Petrenko | Петренко
    Hrytsenko Grizenko | Гриценко
  `),
  SY: names(`
    Haddad Hadad | حداد
    Al-Khatib Alkhatib | الخطيب
    Al-Masri Almasri | المصري
    Hussein Hussain | حسين
    Khalil Chalil | خليل
    Al-Ahmad Alahmad | الأحمد
    Darwish Darwisch | درويش
    Saleh Salih | صالح
    Nasser Naser | ناصر
    Hamdan | حمدان
    Youssef Yousef | يوسف
  `),
  AF: names(`
    Nazari Nasari | نظری
    Rahimi | رحیمی
    Ahmadi | احمدی
    Hosseini Hussaini | حسینی
    Mohammadi | محمدی
    Karimi | کریمی
    Rezai Rezaie | رضایی
    Amiri | امیری
    Noori Nuri | نوری
  `),
  ER: names('Tesfay Tesfai | ተስፋይ\nHaile | ሃይለ\nKidane | ኪዳነ\nGebremedhin | ገብረመድህን\nWeldu | ወልዱ'),
  TR: names('Yılmaz Yilmaz |\nKaya |\nÖztürk Oeztuerk |\nDemir |\nŞahin Sahin |'),
  PL: names('Kowalski |\nNowak |\nWójcik Wojcik |\nZieliński Zielinski |'),
  RO: names('Popescu |\nIonescu |\nMüller Mueller |'),
  VN: names('Nguyễn Nguyen |\nTrần Tran |\nLê Le |'),
};

/** How many of a hundred come from where. */
const origins = Object.entries({ UA: 38, SY: 22, AF: 16, ER: 7, TR: 6, PL: 5, RO: 3, VN: 3 }).flatMap(
  ([land, share]) => Array.from({ length: share }, () => land),
);
const occupations = ['pflegefachperson', 'koch', 'tischler', 'informatik', 'elektroniker'];
const postcodes = ['18055', '18057', '18059', '18069', '18106', '18107', '18109', '18146', '18147', '18273'];
/** Second names, names of fathers and of villages make people of one name few. */
const syllables = 'ba be da do fa ga ha ja ka la ma na ra sa ta wa za'.split(' ');

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
/** The first of a list twice as often as the middle. */
const pickCommon = <T>(random: () => number, list: readonly T[]): T =>
  list[Math.floor(random() ** 1.6 * list.length)] as T;
const two = (value: number): string => String(value).padStart(2, '0');

function birthOf(random: () => number): string | null {
  const year = 1950 + Math.floor(random() * 58);
  const kind = random();
  if (kind < 0.04) return null;
  if (kind < 0.07) return String(year);
  if (kind < 0.17) return `${year}-01-01`;
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
}

const spellingsOf = ([latin = '']: Name): readonly string[] => latin.split(' ');

function rareName(random: () => number): string {
  const name = Array.from({ length: 3 }, () => pick(random, syllables)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function newcomer(random: () => number): InventedPerson {
  const nationality = pick(random, origins);
  const first = pickCommon(random, given[nationality] ?? []);
  const last = pickCommon(random, family[nationality] ?? []);
  const rare = random() < 0.8 ? rareName(random) : null;
  const hyphened = random() < 0.03 ? `-${rareName(random)}` : '';
  return {
    familyName: (rare ?? pickCommon(random, spellingsOf(last))) + hyphened,
    givenNames: pickCommon(random, spellingsOf(first)),
    originalFamilyName: rare === null ? (last[1] ?? '') : '',
    originalGivenNames: first[1] ?? '',
    birthDate: birthOf(random),
    nationality,
    occupation: pick(random, occupations),
    postcode: pickCommon(random, postcodes),
  };
}

/** The same person, entered once more by somebody else. */
function again(random: () => number, person: InventedPerson): InventedPerson {
  const [year = '', month = '', day = ''] = (person.birthDate ?? '').split('-');
  const way = random();
  const birthDate =
    way < 0.5 || day === '' ? person.birthDate : way < 0.7 && day <= '12' ? `${year}-${day}-${month}` : year;
  const original = person.originalFamilyName !== '' && random() < 0.3;
  const spelled = [...Object.values(given).flat()].find((name) =>
    spellingsOf(name).includes(person.givenNames),
  );
  return {
    ...person,
    birthDate,
    familyName: original ? person.originalFamilyName : person.familyName,
    givenNames: original
      ? person.originalGivenNames
      : spelled
        ? pick(random, spellingsOf(spelled))
        : person.givenNames,
    postcode: random() < 0.6 ? person.postcode : pick(random, postcodes),
  };
}

const DOUBLE_EVERY = 50;
const REMEMBERED = 500;

/** The next person of an endless line. */
export function inventPeople(random: () => number): () => InventedPerson {
  const known: InventedPerson[] = [];
  let count = 0;
  return () => {
    count += 1;
    if (count % DOUBLE_EVERY === 0 && known.length > 0) return again(random, pick(random, known));
    const person = newcomer(random);
    if (known.length < REMEMBERED) known.push(person);
    else known[Math.floor(random() * REMEMBERED)] = person;
    return person;
  };
}
