import type { ScriptGroup } from './spans.ts';

/**
 * Fonts are named, not embedded (build/decisions). Arial is on every Windows and macOS and has Latin,
 * Greek, Cyrillic, Arabic and Hebrew; LibreOffice and Linux put Liberation Sans in its place, which has
 * the same widths. The others are what Windows has for the script; where one is missing, every word
 * processor takes another font that has the letters.
 */
export const documentFonts: Readonly<Record<ScriptGroup, string>> = {
  text: 'Arial',
  ethiopic: 'Ebrima',
  indic: 'Nirmala UI',
  eastAsian: 'Yu Gothic',
  caucasian: 'Sylfaen',
  symbol: 'Segoe UI Symbol',
};

/** For the window: the same, then what Linux has, then what the program brings. */
export const screenFonts =
  'Arial, "Liberation Sans", "Noto Sans Variable", "Noto Sans Arabic Variable", Ebrima, "Noto Sans Ethiopic Variable", "Nirmala UI", Sylfaen, sans-serif';
