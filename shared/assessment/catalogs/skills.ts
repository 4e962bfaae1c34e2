import type { Words } from '../../catalogs/datedRow.ts';

/**
 * Our own list of everyday and occupational skills in plain German: what somebody did, as they would say it
 * themselves. No classification and no test: words that help to remember, each with the key competences it
 * often shows and the KldB 2010 areas (first two to four digits) in which it is asked for.
 */
export interface Skill {
  readonly code: string;
  readonly group: SkillGroup;
  readonly name: Words;
  readonly competences: readonly string[];
  /** First two digits of KldB 2010 or more, where two trades share them; empty: everywhere. */
  readonly areas: readonly string[];
}

export const skillGroups = [
  'household',
  'children',
  'care',
  'health',
  'kitchen',
  'service',
  'cleaning',
  'sales',
  'office',
  'digital',
  'money',
  'language',
  'teaching',
  'leading',
  'building',
  'finishing',
  'metal',
  'vehicles',
  'electrical',
  'wood',
  'textile',
  'production',
  'storage',
  'driving',
  'farming',
  'animals',
  'beauty',
  'safety',
  'creative',
  'community',
  'science',
] as const;
export type SkillGroup = (typeof skillGroups)[number];

export const skillGroupNames: Readonly<Record<SkillGroup, Words>> = {
  household: { de: 'Haushalt und Familie', en: 'Household and family' },
  children: { de: 'Kinder', en: 'Children' },
  care: { de: 'Pflege und Betreuung', en: 'Care' },
  health: { de: 'Gesundheit und Medizin', en: 'Health and medicine' },
  kitchen: { de: 'Küche und Lebensmittel', en: 'Kitchen and food' },
  service: { de: 'Gäste und Service', en: 'Guests and service' },
  cleaning: { de: 'Reinigung', en: 'Cleaning' },
  sales: { de: 'Handel und Verkauf', en: 'Trade and sales' },
  office: { de: 'Büro und Verwaltung', en: 'Office and administration' },
  digital: { de: 'Computer und Technik', en: 'Computers and technology' },
  money: { de: 'Zahlen und Geld', en: 'Numbers and money' },
  language: { de: 'Sprache und Verständigung', en: 'Language and understanding' },
  teaching: { de: 'Unterricht und Anleitung', en: 'Teaching and instructing' },
  leading: { de: 'Planen und Leiten', en: 'Planning and leading' },
  building: { de: 'Bau', en: 'Building' },
  finishing: { de: 'Ausbau und Haustechnik', en: 'Fitting and building services' },
  metal: { de: 'Metall und Maschinen', en: 'Metal and machines' },
  vehicles: { de: 'Fahrzeuge', en: 'Vehicles' },
  electrical: { de: 'Strom und Elektronik', en: 'Electricity and electronics' },
  wood: { de: 'Holz', en: 'Wood' },
  textile: { de: 'Stoff und Leder', en: 'Fabric and leather' },
  production: { de: 'Fertigung', en: 'Production' },
  storage: { de: 'Lager und Versand', en: 'Storage and dispatch' },
  driving: { de: 'Fahren und Liefern', en: 'Driving and delivering' },
  farming: { de: 'Acker und Garten', en: 'Fields and gardens' },
  animals: { de: 'Tiere', en: 'Animals' },
  beauty: { de: 'Haare und Körperpflege', en: 'Hair and beauty' },
  safety: { de: 'Sicherheit und Umwelt', en: 'Safety and environment' },
  creative: { de: 'Gestalten und Kunst', en: 'Design and art' },
  community: { de: 'Gemeinschaft und Ehrenamt', en: 'Community and volunteering' },
  science: { de: 'Planung, Labor und Wissenschaft', en: 'Engineering, laboratory and science' },
};
