import { type DatedRow, seen, type Words } from './datedRow.ts';

/** ISO 639-1 where there is one, else 639-3; the code is also the BCP 47 language mark of a passage. */
export interface Language {
  readonly code: string;
  readonly name: Words;
  /** As its speakers write it; empty where this is not settled. */
  readonly own: string;
  readonly rightToLeft: boolean;
}

/** code|German|English|own name; `<` marks right-to-left. The frequent ones of the field first, then A to Z. */
const ROWS = `
de|Deutsch|German|Deutsch
uk|Ukrainisch|Ukrainian|українська
ru|Russisch|Russian|русский
ar|Arabisch|Arabic|العربية|<
prs|Dari|Dari|دری|<
fa|Farsi (Persisch)|Farsi (Persian)|فارسی|<
ps|Paschtu|Pashto|پښتو|<
kmr|Kurmandschi (Kurdisch)|Kurmanji (Kurdish)|Kurmancî
ckb|Sorani (Kurdisch)|Sorani (Kurdish)|سۆرانی|<
ku|Kurdisch (ohne nähere Angabe)|Kurdish (unspecified)|Kurdî
tr|Türkisch|Turkish|Türkçe
ti|Tigrinya|Tigrinya|ትግርኛ
so|Somali|Somali|Soomaali
en|Englisch|English|English
fr|Französisch|French|français
pl|Polnisch|Polish|polski
ro|Rumänisch|Romanian|română
bg|Bulgarisch|Bulgarian|български
vi|Vietnamesisch|Vietnamese|Tiếng Việt
es|Spanisch|Spanish|español
pt|Portugiesisch|Portuguese|português
am|Amharisch|Amharic|አማርኛ
ak|Akan (Twi, Fante)|Akan (Twi, Fante)|Akan
sq|Albanisch|Albanian|shqip
hy|Armenisch|Armenian|հայերեն
az|Aserbaidschanisch|Azerbaijani|azərbaycan
bal|Belutschisch|Baluchi|بلوچی|<
be|Belarussisch|Belarusian|беларуская
bn|Bengalisch|Bengali|বাংলা
ber|Berberisch (Tamazight)|Berber (Tamazight)|ⵜⴰⵎⴰⵣⵉⵖⵜ
bs|Bosnisch|Bosnian|bosanski
my|Birmanisch|Burmese|မြန်မာ
ce|Tschetschenisch|Chechen|нохчийн
zh|Chinesisch|Chinese|中文
da|Dänisch|Danish|dansk
ee|Ewe|Ewe|Eʋegbe
et|Estnisch|Estonian|eesti
fi|Finnisch|Finnish|suomi
ff|Fulfulde (Fula)|Fula|Fulfulde
ka|Georgisch|Georgian|ქართული
el|Griechisch|Greek|Ελληνικά
gu|Gujarati|Gujarati|ગુજરાતી
ha|Hausa|Hausa|Hausa
haz|Hazaragi|Hazaragi|هزارگی|<
he|Hebräisch|Hebrew|עברית|<
hi|Hindi|Hindi|हिन्दी
ig|Igbo|Igbo|Igbo
id|Indonesisch|Indonesian|Indonesia
it|Italienisch|Italian|italiano
ja|Japanisch|Japanese|日本語
kk|Kasachisch|Kazakh|қазақ тілі
rw|Kinyarwanda|Kinyarwanda|Ikinyarwanda
ky|Kirgisisch|Kyrgyz|кыргызча
ko|Koreanisch|Korean|한국어
hr|Kroatisch|Croatian|hrvatski
lv|Lettisch|Latvian|latviešu
ln|Lingala|Lingala|lingála
lt|Litauisch|Lithuanian|lietuvių
lg|Luganda|Luganda|Luganda
mk|Mazedonisch|Macedonian|македонски
ml|Malayalam|Malayalam|മലയാളം
mnk|Mandinka|Mandinka|Mandinka
mn|Mongolisch|Mongolian|монгол
ne|Nepali|Nepali|नेपाली
nl|Niederländisch|Dutch|Nederlands
no|Norwegisch|Norwegian|norsk
om|Oromo|Oromo|Oromoo
os|Ossetisch|Ossetian|ирон
pa|Panjabi|Punjabi|ਪੰਜਾਬੀ
rom|Romani|Romani|Romani
sv|Schwedisch|Swedish|svenska
sr|Serbisch|Serbian|српски
si|Singhalesisch|Sinhala|සිංහල
sk|Slowakisch|Slovak|slovenčina
sl|Slowenisch|Slovenian|slovenščina
sw|Suaheli|Swahili|Kiswahili
aii|Aramäisch (Assyrisch)|Aramaic (Assyrian)|ܐܬܘܪܝܐ|<
tg|Tadschikisch|Tajik|тоҷикӣ
ta|Tamil|Tamil|தமிழ்
tt|Tatarisch|Tatar|татар
te|Telugu|Telugu|తెలుగు
th|Thailändisch|Thai|ไทย
tig|Tigre|Tigre|ትግረ
cs|Tschechisch|Czech|čeština
tk|Turkmenisch|Turkmen|türkmen
ug|Uigurisch|Uyghur|ئۇيغۇرچە|<
hu|Ungarisch|Hungarian|magyar
ur|Urdu|Urdu|اردو|<
uz|Usbekisch|Uzbek|oʻzbek
wo|Wolof|Wolof|Wolof
yo|Yoruba|Yoruba|Yorùbá
zza|Zazaisch|Zaza|Zazakî
sgn|Gebärdensprache|Sign language|
und|andere Sprache|other language|
`;

export const languages: readonly Language[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [code = '', de = '', en = '', own = '', direction = ''] = line.split('|');
    return { code, name: { de, en }, own, rightToLeft: direction === '<' };
  });

export const languagesSource: DatedRow = seen('ISO639');

const byCode = new Map(languages.map((language) => [language.code, language]));

export const languageOf = (code: string): Language | undefined => byCode.get(code);

/** Undefined codes are shown as they are. */
export const languageName = (code: string, language: keyof Words): string =>
  byCode.get(code)?.name[language] ?? code;
