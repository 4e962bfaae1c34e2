import type { Words } from '../catalogs/datedRow.ts';
import type { ClientName } from './client.ts';
import type { PersonName } from './personName.ts';
import { type Script, scriptOf } from './transliteration.ts';

/** The script a name is written in, read off its letters: nobody is asked what can be seen. */
export const nameScript = ({ familyName, givenNames }: PersonName): Script =>
  scriptOf(`${givenNames}${familyName}`);

export const isForeign = (name: PersonName): boolean => nameScript(name) !== 'latin';

export const nameScriptNames: Readonly<Record<Script, Words>> = {
  latin: { de: 'lateinische Schrift', en: 'Latin script' },
  cyrillic: { de: 'kyrillische Schrift', en: 'Cyrillic script' },
  greek: { de: 'griechische Schrift', en: 'Greek script' },
  georgian: { de: 'georgische Schrift', en: 'Georgian script' },
  armenian: { de: 'armenische Schrift', en: 'Armenian script' },
  ethiopic: { de: 'äthiopische Schrift', en: 'Ethiopic script' },
  arabic: { de: 'arabische Schrift', en: 'Arabic script' },
  other: { de: 'andere Schrift', en: 'another script' },
};

/** The name in the person's own letters: as they write it, else as one of the papers has it in another script. */
export const ownScriptName = <N extends Pick<ClientName, 'kind'> & PersonName>(
  names: readonly N[],
): N | undefined => names.find(({ kind }) => kind === 'original') ?? names.find(isForeign);
