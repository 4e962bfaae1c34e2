/**
 * Word knows a language by Windows' name for it, with a region, and marks it as unknown otherwise
 * (MS-LCID). Region of the people we write for where the language has several.
 */
const names: Readonly<Record<string, string>> = {
  am: 'am-ET',
  ar: 'ar-SY',
  bg: 'bg-BG',
  ckb: 'ku-Arab-IQ',
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fa: 'fa-IR',
  fr: 'fr-FR',
  he: 'he-IL',
  hy: 'hy-AM',
  ka: 'ka-GE',
  kmr: 'ku-Latn-TR',
  pl: 'pl-PL',
  prs: 'prs-AF',
  ps: 'ps-AF',
  ro: 'ro-RO',
  ru: 'ru-RU',
  so: 'so-SO',
  sq: 'sq-AL',
  sr: 'sr-Latn-RS',
  ti: 'ti-ER',
  tr: 'tr-TR',
  uk: 'uk-UA',
  ur: 'ur-PK',
  vi: 'vi-VN',
};

/** `uk` → `uk-UA`; a tag with a region stays as it is, but for Dari written `fa-AF`. */
export function windowsLanguage(tag: string): string {
  if (tag.toLowerCase() === 'fa-af') return 'prs-AF';
  return names[tag.toLowerCase()] ?? tag;
}
