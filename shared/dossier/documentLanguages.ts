import { languageName } from '../catalogs/languages.ts';

/**
 * In which language schools and offices of a country usually write: what a counsellor would guess as well. The
 * translator has the copies before them.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  UA: 'uk',
  RU: 'ru',
  SUHH: 'ru',
  BY: 'ru',
  KZ: 'ru',
  KG: 'ru',
  SY: 'ar',
  IQ: 'ar',
  EG: 'ar',
  JO: 'ar',
  LB: 'ar',
  LY: 'ar',
  MA: 'ar',
  TN: 'ar',
  DZ: 'ar',
  SD: 'ar',
  YE: 'ar',
  AF: 'prs',
  IR: 'fa',
  TR: 'tr',
  PL: 'pl',
  RO: 'ro',
  BG: 'bg',
  VN: 'vi',
  GE: 'ka',
  AM: 'hy',
  AZ: 'az',
  AL: 'sq',
  XK: 'sq',
  RS: 'sr',
  BA: 'bs',
  HR: 'hr',
  MK: 'mk',
  ES: 'es',
  CU: 'es',
  VE: 'es',
  CO: 'es',
  BR: 'pt',
  FR: 'fr',
  IT: 'it',
  CN: 'zh',
  GB: 'en',
  US: 'en',
  GH: 'en',
  NG: 'en',
  IN: 'en',
  PK: 'en',
};

/** „Ukrainisch“: as somebody noted it at the paper, else what its country suggests; empty where nobody would guess. */
export const documentLanguage = (noted: string | null, country: string | null): string => {
  const code = noted ?? (country === null ? undefined : LANGUAGES[country]);
  return code === undefined ? '' : languageName(code, 'de');
};
