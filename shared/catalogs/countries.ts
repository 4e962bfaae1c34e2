import { type DatedRow, seen, unchecked, validOn, type Words } from './datedRow.ts';

/**
 * States by ISO 3166-1 alpha-2 (`XK` Kosovo is user-assigned, as the EU uses it), former states by ISO
 * 3166-3: a diploma of 1985 was issued by the Soviet Union, not by one of its successors.
 */
export interface Country {
  readonly code: string;
  readonly name: Words;
  /** „ukrainisch“; null where none is in use here: say „Staatsangehörigkeit: …“. */
  readonly nationality: Words | null;
  readonly kind: 'state' | 'former' | 'special';
  /** Former states only: where papers are asked for today. */
  readonly successors: readonly string[];
}

/** code|German|English|German adjective|English adjective. Short names after CLDR 48, shortened where stiff. */
const STATES = `
AD|Andorra|Andorra
AE|Vereinigte Arabische Emirate|United Arab Emirates
AF|Afghanistan|Afghanistan|afghanisch|Afghan
AG|Antigua und Barbuda|Antigua & Barbuda
AI|Anguilla|Anguilla
AL|Albanien|Albania|albanisch|Albanian
AM|Armenien|Armenia|armenisch|Armenian
AO|Angola|Angola|angolanisch|Angolan
AQ|Antarktis|Antarctica
AR|Argentinien|Argentina|argentinisch|Argentine
AS|Amerikanisch-Samoa|American Samoa
AT|Österreich|Austria|österreichisch|Austrian
AU|Australien|Australia|australisch|Australian
AW|Aruba|Aruba
AX|Ålandinseln|Åland Islands
AZ|Aserbaidschan|Azerbaijan|aserbaidschanisch|Azerbaijani
BA|Bosnien und Herzegowina|Bosnia & Herzegovina|bosnisch-herzegowinisch|Bosnian
BB|Barbados|Barbados
BD|Bangladesch|Bangladesh|bangladeschisch|Bangladeshi
BE|Belgien|Belgium|belgisch|Belgian
BF|Burkina Faso|Burkina Faso|burkinisch|Burkinabe
BG|Bulgarien|Bulgaria|bulgarisch|Bulgarian
BH|Bahrain|Bahrain
BI|Burundi|Burundi|burundisch|Burundian
BJ|Benin|Benin|beninisch|Beninese
BL|St. Barthélemy|St. Barthélemy
BM|Bermuda|Bermuda
BN|Brunei Darussalam|Brunei
BO|Bolivien|Bolivia|bolivianisch|Bolivian
BQ|Karibische Niederlande|Caribbean Netherlands
BR|Brasilien|Brazil|brasilianisch|Brazilian
BS|Bahamas|Bahamas
BT|Bhutan|Bhutan
BV|Bouvetinsel|Bouvet Island
BW|Botsuana|Botswana
BY|Belarus|Belarus|belarussisch|Belarusian
BZ|Belize|Belize
CA|Kanada|Canada|kanadisch|Canadian
CC|Kokosinseln|Cocos (Keeling) Islands
CD|Kongo, Demokratische Republik|Congo, Democratic Republic|kongolesisch|Congolese
CF|Zentralafrikanische Republik|Central African Republic
CG|Kongo, Republik|Congo, Republic|kongolesisch|Congolese
CH|Schweiz|Switzerland|schweizerisch|Swiss
CI|Côte d’Ivoire (Elfenbeinküste)|Côte d’Ivoire|ivorisch|Ivorian
CK|Cookinseln|Cook Islands
CL|Chile|Chile|chilenisch|Chilean
CM|Kamerun|Cameroon|kamerunisch|Cameroonian
CN|China|China|chinesisch|Chinese
CO|Kolumbien|Colombia|kolumbianisch|Colombian
CR|Costa Rica|Costa Rica
CU|Kuba|Cuba|kubanisch|Cuban
CV|Kap Verde|Cape Verde
CW|Curaçao|Curaçao
CX|Weihnachtsinsel|Christmas Island
CY|Zypern|Cyprus|zyprisch|Cypriot
CZ|Tschechien|Czechia|tschechisch|Czech
DE|Deutschland|Germany|deutsch|German
DJ|Dschibuti|Djibouti
DK|Dänemark|Denmark|dänisch|Danish
DM|Dominica|Dominica
DO|Dominikanische Republik|Dominican Republic|dominikanisch|Dominican
DZ|Algerien|Algeria|algerisch|Algerian
EC|Ecuador|Ecuador|ecuadorianisch|Ecuadorian
EE|Estland|Estonia|estnisch|Estonian
EG|Ägypten|Egypt|ägyptisch|Egyptian
EH|Westsahara|Western Sahara
ER|Eritrea|Eritrea|eritreisch|Eritrean
ES|Spanien|Spain|spanisch|Spanish
ET|Äthiopien|Ethiopia|äthiopisch|Ethiopian
FI|Finnland|Finland|finnisch|Finnish
FJ|Fidschi|Fiji
FK|Falklandinseln|Falkland Islands
FM|Mikronesien|Micronesia
FO|Färöer|Faroe Islands
FR|Frankreich|France|französisch|French
GA|Gabun|Gabon|gabunisch|Gabonese
GB|Vereinigtes Königreich|United Kingdom|britisch|British
GD|Grenada|Grenada
GE|Georgien|Georgia|georgisch|Georgian
GF|Französisch-Guayana|French Guiana
GG|Guernsey|Guernsey
GH|Ghana|Ghana|ghanaisch|Ghanaian
GI|Gibraltar|Gibraltar
GL|Grönland|Greenland
GM|Gambia|Gambia|gambisch|Gambian
GN|Guinea|Guinea|guineisch|Guinean
GP|Guadeloupe|Guadeloupe
GQ|Äquatorialguinea|Equatorial Guinea
GR|Griechenland|Greece|griechisch|Greek
GS|Südgeorgien und die Südlichen Sandwichinseln|South Georgia & South Sandwich Islands
GT|Guatemala|Guatemala|guatemaltekisch|Guatemalan
GU|Guam|Guam
GW|Guinea-Bissau|Guinea-Bissau|guinea-bissauisch|Bissau-Guinean
GY|Guyana|Guyana
HK|Hongkong|Hong Kong
HM|Heard und McDonaldinseln|Heard & McDonald Islands
HN|Honduras|Honduras|honduranisch|Honduran
HR|Kroatien|Croatia|kroatisch|Croatian
HT|Haiti|Haiti|haitianisch|Haitian
HU|Ungarn|Hungary|ungarisch|Hungarian
ID|Indonesien|Indonesia|indonesisch|Indonesian
IE|Irland|Ireland|irisch|Irish
IL|Israel|Israel|israelisch|Israeli
IM|Isle of Man|Isle of Man
IN|Indien|India|indisch|Indian
IO|Britisches Territorium im Indischen Ozean|British Indian Ocean Territory
IQ|Irak|Iraq|irakisch|Iraqi
IR|Iran|Iran|iranisch|Iranian
IS|Island|Iceland|isländisch|Icelandic
IT|Italien|Italy|italienisch|Italian
JE|Jersey|Jersey
JM|Jamaika|Jamaica|jamaikanisch|Jamaican
JO|Jordanien|Jordan|jordanisch|Jordanian
JP|Japan|Japan|japanisch|Japanese
KE|Kenia|Kenya|kenianisch|Kenyan
KG|Kirgisistan|Kyrgyzstan|kirgisisch|Kyrgyz
KH|Kambodscha|Cambodia|kambodschanisch|Cambodian
KI|Kiribati|Kiribati
KM|Komoren|Comoros
KN|St. Kitts und Nevis|St. Kitts & Nevis
KP|Nordkorea|North Korea
KR|Südkorea|South Korea|südkoreanisch|South Korean
KW|Kuwait|Kuwait|kuwaitisch|Kuwaiti
KY|Kaimaninseln|Cayman Islands
KZ|Kasachstan|Kazakhstan|kasachisch|Kazakh
LA|Laos|Laos|laotisch|Laotian
LB|Libanon|Lebanon|libanesisch|Lebanese
LC|St. Lucia|St. Lucia
LI|Liechtenstein|Liechtenstein|liechtensteinisch|Liechtenstein
LK|Sri Lanka|Sri Lanka|sri-lankisch|Sri Lankan
LR|Liberia|Liberia|liberianisch|Liberian
LS|Lesotho|Lesotho
LT|Litauen|Lithuania|litauisch|Lithuanian
LU|Luxemburg|Luxembourg|luxemburgisch|Luxembourgish
LV|Lettland|Latvia|lettisch|Latvian
LY|Libyen|Libya|libysch|Libyan
MA|Marokko|Morocco|marokkanisch|Moroccan
MC|Monaco|Monaco
MD|Republik Moldau|Moldova|moldauisch|Moldovan
ME|Montenegro|Montenegro|montenegrinisch|Montenegrin
MF|St. Martin|St. Martin
MG|Madagaskar|Madagascar|madagassisch|Malagasy
MH|Marshallinseln|Marshall Islands
MK|Nordmazedonien|North Macedonia|nordmazedonisch|Macedonian
ML|Mali|Mali|malisch|Malian
MM|Myanmar|Myanmar|myanmarisch|Burmese
MN|Mongolei|Mongolia|mongolisch|Mongolian
MO|Macau|Macao
MP|Nördliche Marianen|Northern Mariana Islands
MQ|Martinique|Martinique
MR|Mauretanien|Mauritania|mauretanisch|Mauritanian
MS|Montserrat|Montserrat
MT|Malta|Malta|maltesisch|Maltese
MU|Mauritius|Mauritius
MV|Malediven|Maldives
MW|Malawi|Malawi
MX|Mexiko|Mexico|mexikanisch|Mexican
MY|Malaysia|Malaysia|malaysisch|Malaysian
MZ|Mosambik|Mozambique|mosambikanisch|Mozambican
NA|Namibia|Namibia|namibisch|Namibian
NC|Neukaledonien|New Caledonia
NE|Niger|Niger|nigrisch|Nigerien
NF|Norfolkinsel|Norfolk Island
NG|Nigeria|Nigeria|nigerianisch|Nigerian
NI|Nicaragua|Nicaragua|nicaraguanisch|Nicaraguan
NL|Niederlande|Netherlands|niederländisch|Dutch
NO|Norwegen|Norway|norwegisch|Norwegian
NP|Nepal|Nepal|nepalesisch|Nepalese
NR|Nauru|Nauru
NU|Niue|Niue
NZ|Neuseeland|New Zealand|neuseeländisch|New Zealand
OM|Oman|Oman
PA|Panama|Panama
PE|Peru|Peru|peruanisch|Peruvian
PF|Französisch-Polynesien|French Polynesia
PG|Papua-Neuguinea|Papua New Guinea
PH|Philippinen|Philippines|philippinisch|Philippine
PK|Pakistan|Pakistan|pakistanisch|Pakistani
PL|Polen|Poland|polnisch|Polish
PM|St. Pierre und Miquelon|St. Pierre & Miquelon
PN|Pitcairninseln|Pitcairn Islands
PR|Puerto Rico|Puerto Rico
PS|Palästinensische Gebiete|Palestinian Territories|palästinensisch|Palestinian
PT|Portugal|Portugal|portugiesisch|Portuguese
PW|Palau|Palau
PY|Paraguay|Paraguay
QA|Katar|Qatar
RE|Réunion|Réunion
RO|Rumänien|Romania|rumänisch|Romanian
RS|Serbien|Serbia|serbisch|Serbian
RU|Russland|Russia|russisch|Russian
RW|Ruanda|Rwanda|ruandisch|Rwandan
SA|Saudi-Arabien|Saudi Arabia|saudi-arabisch|Saudi
SB|Salomonen|Solomon Islands
SC|Seychellen|Seychelles
SD|Sudan|Sudan|sudanesisch|Sudanese
SE|Schweden|Sweden|schwedisch|Swedish
SG|Singapur|Singapore
SH|St. Helena|St. Helena
SI|Slowenien|Slovenia|slowenisch|Slovenian
SJ|Spitzbergen und Jan Mayen|Svalbard & Jan Mayen
SK|Slowakei|Slovakia|slowakisch|Slovak
SL|Sierra Leone|Sierra Leone|sierra-leonisch|Sierra Leonean
SM|San Marino|San Marino
SN|Senegal|Senegal|senegalesisch|Senegalese
SO|Somalia|Somalia|somalisch|Somali
SR|Suriname|Suriname
SS|Südsudan|South Sudan|südsudanesisch|South Sudanese
ST|São Tomé und Príncipe|São Tomé & Príncipe
SV|El Salvador|El Salvador|salvadorianisch|Salvadoran
SX|Sint Maarten|Sint Maarten
SY|Syrien|Syria|syrisch|Syrian
SZ|Eswatini|Eswatini
TC|Turks- und Caicosinseln|Turks & Caicos Islands
TD|Tschad|Chad|tschadisch|Chadian
TF|Französische Süd- und Antarktisgebiete|French Southern Territories
TG|Togo|Togo|togoisch|Togolese
TH|Thailand|Thailand|thailändisch|Thai
TJ|Tadschikistan|Tajikistan|tadschikisch|Tajik
TK|Tokelau|Tokelau
TL|Timor-Leste|Timor-Leste
TM|Turkmenistan|Turkmenistan|turkmenisch|Turkmen
TN|Tunesien|Tunisia|tunesisch|Tunisian
TO|Tonga|Tonga
TR|Türkei|Türkiye|türkisch|Turkish
TT|Trinidad und Tobago|Trinidad & Tobago
TV|Tuvalu|Tuvalu
TW|Taiwan|Taiwan|taiwanisch|Taiwanese
TZ|Tansania|Tanzania|tansanisch|Tanzanian
UA|Ukraine|Ukraine|ukrainisch|Ukrainian
UG|Uganda|Uganda|ugandisch|Ugandan
UM|Amerikanische Überseeinseln|U.S. Outlying Islands
US|Vereinigte Staaten von Amerika|United States of America|US-amerikanisch|American
UY|Uruguay|Uruguay|uruguayisch|Uruguayan
UZ|Usbekistan|Uzbekistan|usbekisch|Uzbek
VA|Vatikanstadt|Vatican City
VC|St. Vincent und die Grenadinen|St. Vincent & Grenadines
VE|Venezuela|Venezuela|venezolanisch|Venezuelan
VG|Britische Jungferninseln|British Virgin Islands
VI|Amerikanische Jungferninseln|U.S. Virgin Islands
VN|Vietnam|Vietnam|vietnamesisch|Vietnamese
VU|Vanuatu|Vanuatu
WF|Wallis und Futuna|Wallis & Futuna
WS|Samoa|Samoa
XK|Kosovo|Kosovo|kosovarisch|Kosovar
YE|Jemen|Yemen|jemenitisch|Yemeni
YT|Mayotte|Mayotte
ZA|Südafrika|South Africa|südafrikanisch|South African
ZM|Sambia|Zambia|sambisch|Zambian
ZW|Simbabwe|Zimbabwe|simbabwisch|Zimbabwean
`;

const FORMER: readonly (readonly [code: string, de: string, en: string, successors: string])[] = [
  [
    'SUHH',
    'Sowjetunion (bis 1991)',
    'Soviet Union (until 1991)',
    'RU UA BY KZ UZ TJ TM KG AM AZ GE MD EE LV LT',
  ],
  ['YUCS', 'Jugoslawien (bis 2003)', 'Yugoslavia (until 2003)', 'RS BA HR SI MK ME XK'],
  ['CSXX', 'Serbien und Montenegro (2003–2006)', 'Serbia and Montenegro (2003–2006)', 'RS ME XK'],
  ['CSHH', 'Tschechoslowakei (ČSSR, bis 1992)', 'Czechoslovakia (until 1992)', 'CZ SK'],
  ['DDDE', 'Deutsche Demokratische Republik (bis 1990)', 'German Democratic Republic (until 1990)', 'DE'],
];

/** Answers to „Staatsangehörigkeit“ that are no state; user-assigned codes of ISO 3166-1. */
const SPECIAL: readonly (readonly [code: string, de: string, en: string])[] = [
  ['XX', 'staatenlos', 'stateless'],
  ['ZZ', 'ungeklärt', 'unclear'],
];

function parse(line: string): Country {
  const [code = '', de = '', en = '', adjectiveDe = '', adjectiveEn = ''] = line.split('|');
  const nationality = adjectiveDe === '' ? null : { de: adjectiveDe, en: adjectiveEn };
  return { code, name: { de, en }, nationality, kind: 'state', successors: [] };
}

export const countries: readonly Country[] = [
  ...STATES.trim().split('\n').map(parse),
  ...FORMER.map(
    ([code, de, en, successors]): Country => ({
      code,
      name: { de, en },
      nationality: null,
      kind: 'former',
      successors: successors.split(' '),
    }),
  ),
  ...SPECIAL.map(
    ([code, de, en]): Country => ({
      code,
      name: { de, en },
      nationality: { de, en },
      kind: 'special',
      successors: [],
    }),
  ),
];

export const countriesSource: DatedRow = seen('ISO3166');

/** Shown first when choosing: where the people of the counselling offices mostly come from. */
export const frequentCountries: readonly string[] =
  'UA SY AF IR IQ RU TR ER SO ET PL RO BG VN IN GH NG EG TN MA GE AM AZ BY KZ MD RS XK AL MK BA LB PK BR CU VE CO'.split(
    ' ',
  );

const byCode = new Map(countries.map((country) => [country.code, country]));

export const countryOf = (code: string): Country | undefined => byCode.get(code);

/** Undefined codes are shown as they are: better a code than a hole. */
export const countryName = (code: string, language: keyof Words): string =>
  byCode.get(code)?.name[language] ?? code;

/** „ukrainisch“, or null. */
export const nationalityName = (code: string, language: keyof Words): string | null =>
  byCode.get(code)?.nationality?.[language] ?? null;

/** Day of joining and, where it happened, last day of membership; `EEA`: the three beside the EU. */
const MEMBERS: readonly (readonly [
  group: 'EU' | 'EEA',
  since: string,
  until: string | null,
  codes: string,
])[] = [
  ['EU', '1958-01-01', null, 'BE DE FR IT LU NL'],
  ['EU', '1973-01-01', null, 'DK IE'],
  ['EU', '1973-01-01', '2020-01-31', 'GB'],
  ['EU', '1981-01-01', null, 'GR'],
  ['EU', '1986-01-01', null, 'ES PT'],
  ['EU', '1995-01-01', null, 'AT FI SE'],
  ['EU', '2004-05-01', null, 'CY CZ EE HU LT LV MT PL SI SK'],
  ['EU', '2007-01-01', null, 'BG RO'],
  ['EU', '2013-07-01', null, 'HR'],
  ['EEA', '1994-01-01', null, 'IS NO'],
  ['EEA', '1995-05-01', null, 'LI'],
];

export interface Membership extends DatedRow {
  readonly country: string;
  readonly group: 'EU' | 'EEA';
}

export const memberships: readonly Membership[] = MEMBERS.flatMap(([group, since, until, codes]) =>
  codes.split(' ').map((country) => ({
    country,
    group,
    ...unchecked('Beitrittsdaten auf der Seite der EU nachlesen.', 'EU', since, until),
  })),
);

/** `third` for every other state, former states included (their diplomas fall under the successor's rules). */
export type CountryGroup = 'DE' | 'EU' | 'EEA' | 'CH' | 'third';

export function countryGroup(code: string, day: string): CountryGroup {
  if (code === 'DE') return 'DE';
  if (code === 'CH') return 'CH';
  const found = memberships.find((row) => row.country === code && validOn(row, day));
  return found?.group ?? 'third';
}

/** EU, EEA or Switzerland: the diplomas directive 2005/36/EG applies. */
export const isEuropeanArea = (code: string, day: string): boolean => {
  const group = countryGroup(code, day);
  return group === 'EU' || group === 'EEA' || group === 'CH';
};
