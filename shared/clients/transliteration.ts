/**
 * Letters of other alphabets in Latin letters, several spellings each, for search. Not for documents:
 * a name on paper is written as the passport has it, never as a program guesses it.
 *
 * Sources of the spellings: Ukraine, Cabinet of Ministers resolution 55/2010 (passports); ICAO Doc 9303
 * part 3 (Russian passports since 2014); BGN/PCGN 1947 (English press); German press transcription
 * (Duden); ISO 9 without its diacritics (scholarly, also how Serbian Latin looks without hooks).
 */

type Letters = Readonly<Record<string, string>>;

/** Letter and its Latin spelling in turn; `-` for none. */
function letters(table: string): Letters {
  const found: Record<string, string> = {};
  const cells = table.trim().split(/\s+/);
  for (let at = 0; at + 1 < cells.length; at += 2)
    found[cells[at] ?? ''] = (cells[at + 1] ?? '').replace('-', '');
  return found;
}

/** Last the Central Asian letters, as the passports of Kazakhstan, Kyrgyzstan and Tajikistan spell them. */
const CYRILLIC = letters(`
  а a  б b  в v  г g  ґ g  д d  ђ dj  ѓ gj  е e  ё e  є ie  ж zh  з z  ѕ dz  и i  і i  ї i  й i
  ј j  к k  ќ kj  л l  љ lj  м m  н n  њ nj  о o  п p  р r  с s  т t  ћ c  у u  ў u  ф f  х kh
  ц ts  ч ch  џ dz  ш sh  щ shch  ъ -  ы y  ь -  э e  ю iu  я ia  ә a  ғ g  қ k  ң n  ө o  ұ u
  ү u  һ h  ӣ i  ӯ u  ҳ h  ҷ j
`);

const UKRAINIAN = letters('г h  и y');
const UKRAINIAN_INITIAL = letters('є ye  ї yi  й y  ю yu  я ya');
const ENGLISH = letters('ё yo  й y  ю yu  я ya  є ye  ї yi');
const GERMAN = letters('в w  ж sch  з s  х ch  ц z  ч tsch  ш sch  щ schtsch  й j  ю ju  я ja  ё jo');
const SCHOLARLY = letters('ж z  х h  ц c  ч c  ш s  щ sc  ю ju  я ja  є je  ї ji  й j');
const BULGARIAN = letters('х h  щ sht  ъ a  й y  ю yu  я ya');

const VOWELS = new Set('аеёєиіїоуыэюя');

function spellCyrillic(word: string, own: Letters, initial: Letters, softE: boolean): string {
  let out = '';
  let before = '';
  for (const letter of word) {
    const start = before === '';
    // BGN/PCGN: е is „ye“ at the start and after a vowel, ь or ъ (Yelena, Alekseyev)
    if (letter === 'е' && softE && (start || VOWELS.has(before) || before === 'ь' || before === 'ъ'))
      out += 'ye';
    else out += (start ? initial[letter] : undefined) ?? own[letter] ?? CYRILLIC[letter] ?? letter;
    before = letter;
  }
  return out;
}

/** The first is the Ukrainian passport's spelling, the second the Russian one. */
function cyrillic(word: string): readonly string[] {
  return [
    spellCyrillic(word, UKRAINIAN, UKRAINIAN_INITIAL, false),
    spellCyrillic(word, {}, {}, false),
    spellCyrillic(word, ENGLISH, {}, true),
    spellCyrillic(word, GERMAN, {}, false),
    spellCyrillic(word, SCHOLARLY, {}, false),
    spellCyrillic(word, BULGARIAN, {}, false),
  ];
}

const GREEK = letters(`
  α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s  ς s
  τ t  υ y  φ f  χ ch  ψ ps  ω o
`);

/** National romanisation of Georgia, 2002, without apostrophes. */
const GEORGIAN = letters(`
  ა a  ბ b  გ g  დ d  ე e  ვ v  ზ z  თ t  ი i  კ k  ლ l  მ m  ნ n  ო o  პ p  ჟ zh  რ r  ს s  ტ t
  უ u  ფ p  ქ k  ღ gh  ყ q  შ sh  ჩ ch  ც ts  ძ dz  წ ts  ჭ ch  ხ kh  ჯ j  ჰ h
`);

/** Armenian passports (BGN/PCGN 1981 without apostrophes). */
const ARMENIAN = letters(`
  ա a  բ b  գ g  դ d  ե e  զ z  է e  ը y  թ t  ժ zh  ի i  լ l  խ kh  ծ ts  կ k  հ h  ձ dz  ղ gh
  ճ ch  մ m  յ y  ն n  շ sh  ո o  չ ch  պ p  ջ j  ռ r  ս s  վ v  տ t  ր r  ց ts  ւ v  փ p  ք k
  և ev  օ o  ֆ f
`);

function letterByLetter(word: string, letters: Letters): string {
  let out = '';
  for (const letter of word) out += letters[letter] ?? letter;
  return out;
}

/** One consonant per row of eight in the Unicode block Ethiopic from U+1200 on. */
const ETHIOPIC_ROWS =
  'h l h m s r s sh q qw qh qhw b v t ch h hw n ny - k kw kh khw w - z zh y d d j g gw g t ch p ts ts f p'.split(
    ' ',
  );
/** The eight orders of the syllabary; the sixth has no vowel or a short one, which names leave out. */
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const ETHIOPIC_BARE = ['a', 'u', 'i', 'a', 'e', 'e', 'o', 'wa'];

function ethiopic(word: string): string {
  let out = '';
  for (const letter of word) {
    const offset = (letter.codePointAt(0) ?? 0) - 0x1200;
    const row = ETHIOPIC_ROWS[offset >> 3];
    if (offset < 0 || row === undefined) out += letter;
    else if (row === '-') out += ETHIOPIC_BARE[offset & 7];
    else out += row + ETHIOPIC_VOWELS[offset & 7];
  }
  return out;
}

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'georgian'
  | 'armenian'
  | 'ethiopic'
  | 'arabic'
  | 'other';

/** The script of a word's first letter that is not plain ASCII; `latin` when there is none. */
export function scriptOf(word: string): Script {
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x250) continue;
    if ((code >= 0x1e00 && code < 0x1f00) || (code >= 0x2b0 && code < 0x370)) continue;
    if (code >= 0x370 && code < 0x400) return 'greek';
    if (code >= 0x400 && code < 0x530) return 'cyrillic';
    if (code >= 0x530 && code < 0x590) return 'armenian';
    if ((code >= 0x600 && code < 0x780) || (code >= 0xfb50 && code < 0xff00)) return 'arabic';
    if ((code >= 0x10d0 && code < 0x1100) || (code >= 0x1c90 && code < 0x1cc0)) return 'georgian';
    if (code >= 0x1200 && code < 0x1380) return 'ethiopic';
    if (code >= 0x250 && code < 0x2b0) continue;
    return 'other';
  }
  return 'latin';
}

/**
 * A lower-case word in Latin letters, in every usual spelling, the commonest first. Arabic script has
 * its own module: it leaves out vowels, so a transliteration alone would not find anybody.
 */
export function toLatin(word: string, script: Script): readonly string[] {
  switch (script) {
    case 'cyrillic':
      return cyrillic(word);
    case 'greek':
      return [letterByLetter(word.replaceAll('ου', 'u'), GREEK)];
    case 'georgian':
      return [letterByLetter(word, GEORGIAN)];
    case 'armenian':
      // ու is one sound, and ո at the start of a word is „vo“
      return [letterByLetter(word.replaceAll('ու', 'u').replace(/^ո/u, 'vo'), ARMENIAN)];
    case 'ethiopic':
      return [ethiopic(word)];
    default:
      return [word];
  }
}
