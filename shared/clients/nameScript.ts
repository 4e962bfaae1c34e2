import type { Words } from '../catalogs/datedRow.ts';
import { scriptNames } from '../profile/script.ts';
import type { ClientName } from './client.ts';
import type { PersonName } from './personName.ts';
import { type Script, scriptOf } from './transliteration.ts';

/** The script a name is written in, read off its letters: nobody is asked what can be seen. */
export const nameScript = ({ familyName, givenNames }: PersonName): Script =>
  scriptOf(`${givenNames}${familyName}`);

export const isForeign = (name: PersonName): boolean => nameScript(name) !== 'latin';

export const nameScriptNames: Readonly<Record<Script, Words>> = {
  latin: scriptNames.Latn,
  cyrillic: scriptNames.Cyrl,
  greek: scriptNames.Grek,
  georgian: scriptNames.Geor,
  armenian: scriptNames.Armn,
  ethiopic: scriptNames.Ethi,
  arabic: scriptNames.Arab,
  other: scriptNames.other,
};

/** The name in the person's own letters: as they write it, else as one of the papers has it in another script. */
export const ownScriptName = <N extends Pick<ClientName, 'kind'> & PersonName>(
  names: readonly N[],
): N | undefined => names.find(({ kind }) => kind === 'original') ?? names.find(isForeign);
