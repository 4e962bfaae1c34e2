import type { AnyDocument } from '#shared/recognition/paperTypes.ts';
import type { MissingFactName, WayCode } from '#shared/recognition/way.ts';
import type { facts } from './profiles.ts';

type Given = Parameters<typeof facts>[0];

/** One way, told whole. */
export interface Told {
  readonly code: WayCode;
  /** Code of the law: the citation follows from it. */
  readonly law: string;
  readonly authority: string | null;
  /** Months for the decision; null where no law sets any. */
  readonly months: number | null;
  /** Euros from and to, by code of the fee; null: to be asked for. */
  readonly costs: Readonly<Record<string, readonly [number, number] | null>>;
  readonly against: readonly string[];
  /** What is always asked for, in the order it is laid. */
  readonly papers: readonly AnyDocument[];
  /** Forms in which the diploma is wanted; empty where none is. */
  readonly diploma: readonly string[];
  readonly level: string | null;
  /** Compensation measures and other ways to close a gap. */
  readonly measures: readonly string[];
}

export interface Person {
  readonly who: string;
  readonly given: Given;
  readonly ways: readonly Told[];
  /** In simple German, what the first way is, for which occupation and by whom; then why by them. */
  readonly sentence: string;
  /** Without these facts the first way asks for them. */
  readonly unknown: { readonly given: Given; readonly asks: readonly MissingFactName[] };
}

const PAPERS = { TRANSLATION: [30, 60], CERTIFIED: null } as const;
const LPH = { LPH: null, POLICE: [13, 13], ...PAPERS } as const;
const HWK = { HWK: [100, 600], ...PAPERS } as const;
const FOSA = { FOSA: [100, 600], ...PAPERS } as const;
const VALIDATED: Omit<Told, 'authority'> = {
  ...{ code: 'validation', law: 'VALIDIERUNG', months: null, against: [], diploma: [] },
  ...{ costs: { VALIDATION: null, TRANSLATION: [30, 60] }, level: null, measures: [] },
  papers: ['applicationForm', 'cv', 'identity', 'workReferences'],
};
const EXTERNAL: Omit<Told, 'authority'> = {
  ...VALIDATED,
  ...{ code: 'externalExam', law: 'EXTERN', costs: { EXTERNAL: null, TRANSLATION: [30, 60] } },
  diploma: ['copy'],
};
const advice = {
  ...{ months: null, costs: {}, against: [], papers: [], diploma: [], level: null, measures: [] },
} as const;

const NURSING = [
  ...(['applicationForm', 'cv', 'identity', 'diploma', 'transcript', 'workReferences'] as const),
  ...(['noEarlierApplication', 'intentToWork'] as const),
];
/** Who comes from the EU need not declare that they want to work here. */
const NURSING_EU = NURSING.filter((type) => type !== 'intentToWork');
const CRAFT = [
  'applicationForm',
  'cv',
  'identity',
  'diploma',
  'workReferences',
  'noEarlierApplication',
] as const;
const TRADE = ['applicationForm', 'identity', 'diploma', 'workReferences', 'noEarlierApplication'] as const;
const STATE = [
  ...(['applicationForm', 'cv', 'identity', 'diploma', 'transcript', 'workReferences'] as const),
  ...(['noEarlierApplication', 'intentToWork'] as const),
];
const LICENCE = [
  ...(['applicationForm', 'cv', 'identity', 'nameProof', 'diploma', 'transcript', 'workReferences'] as const),
  ...(['professionalRight', 'policeCertificate', 'medicalCertificate', 'languageCertificate'] as const),
  ...(['noEarlierApplication', 'otherStatesDeclaration', 'criminalDeclaration', 'intentToWork'] as const),
];

const skills = ['qualificationAnalysis', 'adaptationQualification'] as const;
const compared = (occupation: string, authority: string): string =>
  `Für die Anerkennung vergleicht eine Stelle Ihren Abschluss mit dem Beruf ${occupation}: ${authority}.`;
const LPH_NAME = 'Landesprüfungsamt für Heilberufe beim Landesamt für Gesundheit und Soziales (LAGuS)';
const MINISTRY = 'Ministerium für Bildung und Kindertagesförderung M-V';
const FOSA_NAME = 'IHK FOSA (Foreign Skills Approval)';
const NURSE = 'Pflegefachfrau/Pflegefachmann';
const OF_STATE = 'Diese Stelle prüft Ihren Beruf in Mecklenburg-Vorpommern.';
const OF_COUNTRY = 'Diese Stelle prüft Ihren Beruf für ganz Deutschland.';

/** The people of the issue and their like, each over the whole way: law, authority, papers, money, time, doubts. */
export const wholeWays: readonly Person[] = [
  {
    who: 'EU nurse',
    given: {
      ...{ occupation: 'pflegefachperson', qualification: { country: 'PL' } },
      ...{ nationality: 'PL', residenceStatus: 'EU' },
    },
    ways: [
      {
        ...{ code: 'recognition', law: 'PFLBG-EU', authority: 'LPH', months: 3, costs: LPH, against: [] },
        ...{ papers: NURSING_EU, diploma: ['certifiedCopy'], level: 'B2' },
        measures: ['adaptationPeriod', 'aptitudeTest'],
      },
    ],
    sentence: `${compared(NURSE, LPH_NAME)} ${OF_STATE}`,
    unknown: {
      given: { qualification: { country: null }, german: null, nationality: null },
      asks: ['country', 'german', 'nationality'],
    },
  },
  {
    who: 'nurse of a third state: comparison, or straight to the knowledge test',
    given: { occupation: 'pflegefachperson', german: 'B1' },
    ways: [
      {
        ...{ code: 'recognition', law: 'PFLBG', authority: 'LPH', months: 4, costs: LPH },
        ...{ against: ['languageBelow'], papers: NURSING, diploma: ['certifiedCopy'], level: 'B2' },
        measures: ['knowledgeExam', 'adaptationPeriod'],
      },
      {
        ...{ code: 'knowledgeExam', law: 'PFLBG', authority: 'LPH', months: 4, costs: LPH },
        ...{ against: ['languageBelow'], papers: NURSING, diploma: ['certifiedCopy'], level: 'B2' },
        measures: ['knowledgeExam', 'adaptationPeriod'],
      },
    ],
    sentence: `${compared(NURSE, LPH_NAME)} ${OF_STATE}`,
    unknown: { given: { residenceStatus: null }, asks: ['residenceStatus'] },
  },
  {
    who: 'doctor',
    given: { occupation: 'arzt', qualification: { kind: 'diploma', country: 'SY' }, german: 'B2' },
    ways: [
      {
        ...{ code: 'recognition', law: 'BAEO', authority: 'LPH', months: 4, costs: LPH, against: [] },
        ...{ papers: LICENCE, diploma: ['certifiedCopy'], level: 'B2', measures: ['knowledgeExam'] },
      },
    ],
    sentence: `${compared('Ärztin/Arzt', LPH_NAME)} ${OF_STATE}`,
    unknown: { given: { qualification: { country: null } }, asks: ['country'] },
  },
  {
    who: 'teacher with C1',
    given: { occupation: 'lehrer-sekundar', qualification: { kind: 'master', country: 'TR' }, german: 'C1' },
    ways: [
      {
        ...{ code: 'recognition', law: 'BQFG-MV', authority: 'BM-201', months: 3, against: [] },
        ...{ costs: { BM: null, ...PAPERS }, papers: STATE, diploma: ['original', 'certifiedCopy'] },
        ...{ level: 'C1', measures: ['adaptationPeriod', 'aptitudeTest'] },
      },
    ],
    sentence: `${compared('Lehrkraft an Regionalen Schulen und Gymnasien', `${MINISTRY}, Referat 201`)} ${OF_STATE}`,
    unknown: { given: { german: null }, asks: ['german'] },
  },
  {
    who: 'Spätaussiedlerin, cook: the choice of § 10 BVFG',
    given: {
      ...{ occupation: 'koch', qualification: { country: 'KZ' } },
      ...{ nationality: 'DE', residenceStatus: 'SPAET4' },
    },
    ways: [
      {
        ...{ code: 'resettler', law: 'BVFG', authority: 'IHK-HRO', months: null, against: [] },
        costs: { OTHER: null, ...PAPERS },
        papers: [
          ...(['applicationForm', 'cv', 'identity', 'diploma', 'transcript', 'workReferences'] as const),
          ...(['noEarlierApplication', 'resettlerProof'] as const),
        ],
        ...{ diploma: ['certifiedCopy'], level: null, measures: skills },
      },
      {
        ...{ code: 'recognition', law: 'BQFG', authority: 'FOSA', months: 3, costs: FOSA, against: [] },
        ...{ papers: TRADE, diploma: ['colourCopy'], level: null, measures: skills },
      },
    ],
    sentence:
      'Für Spätaussiedler prüft eine Stelle den Abschluss als Köchin/Koch auf eigenem Weg: Industrie- und Handelskammer zu Rostock. Sie wohnen in Rostock. Für diesen Ort ist die Industrie- und Handelskammer zu Rostock zuständig.',
    unknown: { given: { place: { district: null, municipality: null } }, asks: ['district'] },
  },
  {
    who: 'car mechanic without papers, Teterow',
    given: {
      ...{ occupation: 'kfz-mechatroniker', qualification: { evidence: 'lost' } },
      place: { district: '13072', municipality: '13072106' },
    },
    ways: [
      {
        ...{ code: 'qualificationAnalysis', law: 'BQFG14', authority: 'HWK-SN', months: 3 },
        ...{ costs: { HWK: [100, 600], ANALYSIS: null, ...PAPERS }, against: ['lacksPapers'] },
        ...{
          papers: [...CRAFT, 'reasonForMissing'],
          diploma: ['certifiedCopy'],
          level: null,
          measures: skills,
        },
      },
      // three and a half years of training, one and a half times that
      { ...VALIDATED, authority: 'HWK-SN', against: ['experienceShort'] },
      { ...EXTERNAL, authority: 'HWK-SN', against: ['experienceShort'] },
    ],
    sentence:
      'Ohne Zeugnis zeigen Sie einer Stelle Ihr Können als Kraftfahrzeugmechatronikerin/Kraftfahrzeugmechatroniker: Handwerkskammer Schwerin. Sie wohnen in Teterow. Der Ort gehörte früher zum Landkreis Güstrow. Darum ist die Handwerkskammer Schwerin zuständig.',
    unknown: { given: { place: { district: '13072', municipality: null } }, asks: ['municipality'] },
  },
  {
    who: 'nurse whose papers burnt',
    given: { occupation: 'pflegefachperson', qualification: { evidence: 'lost' } },
    ways: [
      {
        ...{ code: 'knowledgeExam', law: 'PFLBG', authority: 'LPH', months: 4, costs: LPH },
        ...{ against: ['lacksPapers'], papers: NURSING, diploma: ['certifiedCopy'], level: 'B2' },
        measures: ['knowledgeExam', 'adaptationPeriod'],
      },
      {
        ...{ code: 'recognition', law: 'PFLBG', authority: 'LPH', months: 4, costs: LPH },
        ...{ against: ['lacksPapers'], papers: NURSING, diploma: ['certifiedCopy'], level: 'B2' },
        measures: ['knowledgeExam', 'adaptationPeriod'],
      },
    ],
    sentence: `Eine Stelle lässt Sie gleich zu Prüfung oder Lehrgang für ${NURSE} zu: ${LPH_NAME}. ${OF_STATE}`,
    unknown: { given: { qualification: { evidence: null } }, asks: ['evidence'] },
  },
  {
    who: 'architect',
    given: { occupation: 'architekt', qualification: { kind: 'master', country: 'IR' }, german: 'B1' },
    ways: [
      {
        ...{ code: 'recognition', law: 'ARCHINGG-ARCH', authority: 'ARCHK', months: null },
        ...{ costs: { OTHER: null, ...PAPERS }, against: ['languageBelow'], papers: STATE },
        ...{ diploma: ['certifiedCopy'], level: 'C1', measures: ['aptitudeTest', 'adaptationPeriod'] },
      },
    ],
    sentence: `${compared('Architektin/Architekt', 'Architektenkammer Mecklenburg-Vorpommern')} ${OF_STATE}`,
    unknown: { given: { qualification: { completed: null } }, asks: ['completed'] },
  },
  {
    who: 'lawyer of a third state: no way to the bar',
    given: { occupation: 'jurist', qualification: { kind: 'master', country: 'UA' }, german: 'C2' },
    ways: [
      {
        ...{ code: 'evaluation', law: 'LISSABON', authority: 'ZAB', months: null, against: [] },
        ...{ costs: { ZAB: [208, 208], ...PAPERS }, level: 'C2', measures: [] },
        ...{ papers: ['applicationForm', 'identity', 'diploma', 'transcript'], diploma: ['original'] },
      },
      { ...advice, code: 'noRoute', law: 'EURAG', authority: 'RAK-MV' },
    ],
    sentence: `Eine Stelle vergleicht Ihr Studium für Juristin/Jurist, Rechtsanwältin/Rechtsanwalt mit einem deutschen Studium: Zentralstelle für ausländisches Bildungswesen (ZAB). ${OF_COUNTRY}`,
    unknown: { given: { qualification: { country: null } }, asks: ['country'] },
  },
  {
    who: 'farmer: the chamber of Lower Saxony for the whole country',
    given: { occupation: 'landwirt' },
    ways: [
      {
        ...{ code: 'recognition', law: 'BQFG', authority: 'LWK-NDS', months: 3, against: [] },
        ...{ costs: { LWK: null, ...PAPERS }, papers: CRAFT, diploma: ['certifiedCopy'] },
        ...{ level: null, measures: skills },
      },
    ],
    sentence: `${compared('Landwirtin/Landwirt', 'Landwirtschaftskammer Niedersachsen')} ${OF_COUNTRY}`,
    unknown: { given: { qualification: { kind: null } }, asks: ['qualificationKind'] },
  },
  {
    who: 'Erzieherin',
    given: { occupation: 'erzieher', qualification: { country: 'RU' } },
    ways: [
      {
        ...{ code: 'recognition', law: 'BQFG-MV', authority: 'BM-221', months: 3, against: [] },
        costs: { BM: null, ...PAPERS },
        papers: [...CRAFT, 'intentToWork'],
        ...{
          diploma: ['original', 'certifiedCopy'],
          level: 'B2',
          measures: ['adaptationPeriod', 'aptitudeTest'],
        },
      },
    ],
    sentence: `${compared('Staatlich anerkannte Erzieherin/Staatlich anerkannter Erzieher', `${MINISTRY}, Referat 221`)} ${OF_STATE}`,
    unknown: { given: { german: null }, asks: ['german'] },
  },
  {
    who: 'IT specialist without a degree: what experience opens',
    given: {
      occupation: 'fachinformatiker-anwendungsentwicklung',
      qualification: { kind: 'semiSkilled', evidence: 'none' },
      experiences: [{ years: 8, proved: true }],
    },
    ways: [
      { ...VALIDATED, authority: 'IHK-HRO' },
      { ...EXTERNAL, authority: 'IHK-HRO' },
      {
        ...{ code: 'recognition', law: 'BQFG', authority: 'FOSA', months: 3, costs: FOSA },
        ...{ against: ['informal', 'lacksPapers'], papers: TRADE, diploma: ['colourCopy'] },
        ...{ level: null, measures: skills },
      },
    ],
    sentence:
      'Eine Stelle prüft Ihr Können aus vielen Jahren Arbeit als Fachinformatikerin/Fachinformatiker Fachrichtung Anwendungsentwicklung: Industrie- und Handelskammer zu Rostock. Sie wohnen in Rostock. Für diesen Ort ist die Industrie- und Handelskammer zu Rostock zuständig.',
    unknown: { given: { birthDate: null, experiences: [] }, asks: ['experience', 'birthDate'] },
  },
  {
    who: 'hairdresser in Stralsund',
    given: { occupation: 'friseur', place: { district: '13073', municipality: '13073088' } },
    ways: [
      {
        ...{
          code: 'recognition',
          law: 'HWO-GESELLE',
          authority: 'HWK-OMV',
          months: 3,
          costs: HWK,
          against: [],
        },
        ...{ papers: CRAFT, diploma: ['certifiedCopy'], level: null, measures: skills },
      },
    ],
    sentence: `${compared('Friseurin/Friseur', 'Handwerkskammer Ostmecklenburg-Vorpommern')} Sie wohnen in Vorpommern-Rügen. Für diesen Ort ist die Handwerkskammer Ostmecklenburg-Vorpommern zuständig.`,
    unknown: { given: { place: { district: null, municipality: null } }, asks: ['district'] },
  },
  {
    who: 'bus driver: the licence is a way of its own',
    given: { occupation: 'berufskraftfahrer-personen' },
    ways: [
      {
        ...{ code: 'recognition', law: 'BQFG', authority: 'FOSA', months: 3, costs: FOSA, against: [] },
        ...{ papers: TRADE, diploma: ['colourCopy'], level: null, measures: skills },
      },
      {
        ...{ ...advice, code: 'drivingLicence', law: 'FAHRERLAUBNIS', authority: 'FEB-13003' },
        costs: { LICENCE: null, DRIVERS: null, TRANSLATION: [30, 60] },
        papers: ['applicationForm', 'identity', 'drivingLicence', 'photo', 'eyeTest', 'medicalCertificate'],
      },
    ],
    sentence: `${compared('Berufskraftfahrerin/Berufskraftfahrer Personenverkehr (Bus)', FOSA_NAME)} ${OF_COUNTRY}`,
    unknown: { given: { qualification: { evidence: null } }, asks: ['evidence'] },
  },
];
