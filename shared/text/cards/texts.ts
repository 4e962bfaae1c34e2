import type { TextLanguage } from '../interview/texts.ts';
import { ar } from './ar.ts';
import { type CardTexts, de } from './de.ts';
import { en } from './en.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { ti } from './ti.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** Cards and language grid in every language a client may read. */
export const cardTexts: Readonly<Record<TextLanguage, CardTexts>> = {
  ...{ de, en, uk, ru, ar, fa, tr, fr, pl, ti },
};
