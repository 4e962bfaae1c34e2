import { fold } from '../clients/names.ts';
import { type DatedRow, seen, unchecked } from './datedRow.ts';
import type { CraftChamber } from './districts.ts';
import { type Register, registerOf } from './register.ts';

/** Districts until 4 September 2011 in which today's Landkreis Rostock lay. */
export const formerDistricts = ['Bad Doberan', 'Güstrow'] as const;
export type FormerDistrict = (typeof formerDistricts)[number];

export interface Municipality extends DatedRow {
  /** Eight-digit key (AGS). */
  readonly code: string;
  readonly name: string;
  /** Five-digit key of the district. */
  readonly district: string;
  /** Amt it belongs to; null when it has its own administration. Only known for Landkreis Rostock. */
  readonly amt: string | null;
  /** Only for Landkreis Rostock: decides the craft chamber. */
  readonly formerDistrict: FormerDistrict | null;
  /** Main postcode, to find the place; not a proof of address. */
  readonly postcode: string;
}

/**
 * Landkreis Rostock, complete (112 municipalities, boundaries of January 2021), by Amt. Last three digits
 * of the key, name, postcode. Places that were merged since are found under their new municipality.
 */
const ROSTOCK: readonly (readonly [former: FormerDistrict, amt: string | null, rows: string])[] = [
  [
    'Bad Doberan',
    null,
    '006 Bad Doberan 18209; 029 Dummerstorf 18196; 036 Graal-Müritz 18181; 058 Kröpelin 18236; 060 Kühlungsborn 18225; 074 Neubukow 18233; 091 Sanitz 18190; 093 Satow 18239',
  ],
  [
    'Bad Doberan',
    'Bad Doberan-Land',
    '001 Admannshagen-Bargeshagen 18211; 007 Bartenshagen-Parkentin 18209; 017 Börgerende-Rethwisch 18211; 047 Hohenfelde 18209; 075 Nienhagen 18211; 083 Reddelich 18209; 086 Retschow 18211; 099 Steffenshagen 18209; 117 Wittenbeck 18209',
  ],
  [
    'Bad Doberan',
    'Carbäk',
    '019 Broderstorf 18184; 081 Poppendorf 18184; 087 Roggentin 18184; 108 Thulendorf 18184',
  ],
  [
    'Bad Doberan',
    'Neubukow-Salzhaff',
    '002 Alt Bukow 18233; 005 Am Salzhaff 18233; 008 Bastorf 18230; 014 Biendorf 18230; 022 Carinerland 18233; 085 Rerik 18230',
  ],
  [
    'Bad Doberan',
    'Rostocker Heide',
    '012 Bentwisch 18182; 015 Blankenhagen 18182; 032 Gelbensande 18182; 072 Mönchhagen 18182; 088 Rövershagen 18182',
  ],
  [
    'Bad Doberan',
    'Schwaan',
    '011 Benitz 18258; 018 Bröbberow 18258; 051 Kassow 18258; 090 Rukieten 18258; 095 Schwaan 18258; 110 Vorbeck 18258; 116 Wiendorf 18258',
  ],
  [
    'Bad Doberan',
    'Tessin',
    '021 Cammin 18195; 034 Gnewitz 18195; 037 Grammow 18195; 076 Nustrow 18195; 097 Selpin 18195; 102 Stubbendorf 18195; 105 Tessin 18195; 107 Thelkow 18195; 118 Zarnewanz 18195',
  ],
  [
    'Bad Doberan',
    'Warnow-West',
    '030 Elmenhorst/Lichtenhagen 18107; 057 Kritzmow 18198; 064 Lambrechtshagen 18069; 077 Papendorf 18059; 080 Pölchow 18059; 098 Stäbelow 18198; 121 Ziesendorf 18059',
  ],
  ['Güstrow', null, '043 Güstrow 18273; 106 Teterow 17166'],
  [
    'Güstrow',
    'Bützow-Land',
    '009 Baumgarten 18246; 013 Bernitt 18249; 020 Bützow 18246; 028 Dreetz 18249; 050 Jürgenshagen 18246; 053 Klein Belitz 18246; 078 Penzin 18249; 089 Rühn 18246; 101 Steinhagen 18246; 104 Tarnow 18249; 114 Warnow 18249; 120 Zepelin 18246',
  ],
  [
    'Güstrow',
    'Gnoien',
    '004 Altkalen 17179; 010 Behren-Lübchin 17179; 031 Finkenthal 17179; 035 Gnoien 17179; 111 Walkendorf 17179',
  ],
  [
    'Güstrow',
    'Güstrow-Land',
    '033 Glasewitz 18276; 039 Groß Schwiesow 18276; 042 Gülzow-Prüzen 18276; 044 Gutow 18276; 055 Klein Upahl 18276; 061 Kuhs 18276; 067 Lohmen 18276; 069 Lüssow 18276; 071 Mistorf 18276; 073 Mühl Rosin 18276; 079 Plaaz 18276; 084 Reimershagen 18276; 092 Sarmstorf 18276; 119 Zehna 18276',
  ],
  [
    'Güstrow',
    'Krakow am See',
    '026 Dobbin-Linstow 18292; 048 Hoppenrade 18292; 056 Krakow am See 18292; 059 Kuchelmiß 18292; 063 Lalendorf 18279',
  ],
  ['Güstrow', 'Laage', '027 Dolgen am See 18299; 046 Hohen Sprenz 18299; 062 Laage 18299; 112 Wardow 18299'],
  [
    'Güstrow',
    'Mecklenburgische Schweiz',
    '003 Alt Sührkow 17166; 023 Dahmen 17166; 024 Dalkendorf 17166; 038 Groß Roge 17166; 040 Groß Wokern 17166; 041 Groß Wüstenfelde 17168; 045 Hohen Demzin 17166; 049 Jördenstorf 17168; 066 Lelkendorf 17168; 082 Prebberede 17168; 094 Schorssow 17166; 096 Schwasdorf 17168; 103 Sukow-Levitzow 17168; 109 Thürkow 17168; 113 Warnkenhagen 17168',
  ],
];

/** The towns of the rest of the state and larger seaside places: last three digits, name, postcode. */
const TOWNS: readonly (readonly [district: string, rows: string])[] = [
  ['13003', '000 Rostock 18055'],
  ['13004', '000 Schwerin 19053'],
  [
    '13071',
    '004 Altentreptow 17087; 021 Burg Stargard 17094; 027 Dargun 17159; 029 Demmin 17109; 033 Feldberger Seenlandschaft 17258; 035 Friedland 17098; 092 Malchin 17139; 093 Malchow 17213; 099 Mirow 17252; 107 Neubrandenburg 17033; 109 Neukalen 17154; 110 Neustrelitz 17235; 115 Penzlin 17217; 124 Röbel/Müritz 17207; 142 Stavenhagen 17153; 156 Waren (Müritz) 17192; 159 Wesenberg 17255; 164 Woldegk 17348',
  ],
  [
    '13073',
    '007 Bad Sülze 18334; 009 Barth 18356; 010 Bergen auf Rügen 18528; 011 Binz 18609; 024 Franzburg 18461; 027 Garz/Rügen 18574; 035 Grimmen 18507; 055 Marlow 18337; 070 Putbus 18581; 075 Ribnitz-Damgarten 18311; 076 Richtenberg 18461; 078 Sagard 18551; 080 Sassnitz 18546; 084 Sellin 18586; 088 Stralsund 18435; 089 Süderholz 18516; 090 Sundhagen 18519; 093 Tribsees 18465; 105 Zingst 18374',
  ],
  [
    '13074',
    '010 Boltenhagen 23946; 017 Dassow 23942; 021 Gadebusch 19205; 026 Grevesmühlen 23936; 035 Insel Poel 23999; 039 Klütz 23948; 057 Neukloster 23992; 065 Rehna 19217; 074 Schönberg 23923; 084 Warin 19417; 087 Wismar 23966',
  ],
  [
    '13075',
    '005 Anklam 17389; 031 Eggesin 17367; 039 Greifswald 17489; 044 Gützkow 17506; 049 Heringsdorf 17424; 054 Jarmen 17126; 074 Lassan 17440; 079 Löcknitz 17321; 082 Loitz 17121; 105 Pasewalk 17309; 107 Penkun 17328; 130 Strasburg (Uckermark) 17335; 131 Torgelow 17358; 136 Ueckermünde 17373; 137 Usedom 17406; 144 Wolgast 17438; 151 Zinnowitz 17454',
  ],
  [
    '13076',
    '014 Boizenburg/Elbe 19258; 020 Brüel 19412; 025 Crivitz 19089; 034 Dömitz 19303; 048 Goldberg 19399; 050 Grabow 19300; 060 Hagenow 19230; 088 Lübtheen 19249; 089 Lübz 19386; 090 Ludwigslust 19288; 105 Neustadt-Glewe 19306; 108 Parchim 19370; 114 Plau am See 19395; 128 Sternberg 19406; 152 Wittenburg 19243; 159 Zarrentin am Schaalsee 19246',
  ],
];

/** Places that are no municipality any more but stand in addresses: name, key of today's municipality. */
const MERGED: readonly (readonly [name: string, code: string])[] = [
  ['Diekhof', '13072062'],
  ['Boddin', '13072111'],
  ['Lühburg', '13072111'],
  ['Klein Kussewitz', '13072012'],
];

const CHECK =
  'Zugehörigkeit zum ehemaligen Landkreis ist nach dem Amt bestimmt; im Zweifel bei der Handwerkskammer fragen.';

function parse(
  district: string,
  rows: string,
  amt: string | null,
  formerDistrict: FormerDistrict | null,
): Municipality[] {
  return rows.split('; ').map((row) => ({
    code: district + row.slice(0, 3),
    name: row.slice(4, -6),
    district,
    amt,
    formerDistrict,
    postcode: row.slice(-5),
    ...(formerDistrict === null ? seen('AGS') : unchecked(CHECK, 'AEMTER')),
  }));
}

export const municipalities: readonly Municipality[] = [
  ...ROSTOCK.flatMap(([former, amt, rows]) => parse('13072', rows, amt, former)),
  ...TOWNS.flatMap(([district, rows]) => parse(district, rows, null, null)),
];

export const shippedMunicipalities: Register<Municipality> = registerOf(municipalities);

export const municipalityOf = (code: string): Municipality | undefined => shippedMunicipalities.find(code);

/** Craft chamber of a municipality in Landkreis Rostock: the former Kreis Güstrow belongs to Schwerin. */
export const chamberOfFormerDistrict: Readonly<Record<FormerDistrict, CraftChamber>> = {
  'Bad Doberan': 'HWK-OMV',
  Güstrow: 'HWK-SN',
};

/**
 * Municipalities whose name or postcode begins with what is typed, exact names first; `district` narrows.
 * At most 20.
 */
export function searchMunicipalities(query: string, district: string | null = null): Municipality[] {
  const typed = fold(query.slice(0, 60));
  if (typed === '') return [];
  const hit = (row: Municipality) =>
    fold(row.name).startsWith(typed) ||
    row.postcode.startsWith(typed) ||
    MERGED.some(([name, code]) => code === row.code && fold(name).startsWith(typed));
  const words = (row: Municipality) =>
    fold(row.name)
      .split(' ')
      .some((word) => word.startsWith(typed));
  const pool = municipalities.filter((row) => district === null || row.district === district);
  const first = pool.filter(hit);
  const rest = pool.filter((row) => !hit(row) && words(row));
  const exact = (row: Municipality) => (fold(row.name) === typed ? 0 : 1);
  return [...first, ...rest].sort((a, b) => exact(a) - exact(b)).slice(0, 20);
}
