import type { RequiredDocument } from '../../recognition/documents.ts';
import { germanTeller, type PaperWordKey, type Teller, type Told } from '../../text/papers/languages.ts';

/**
 * A word about a paper in the teller's language. Where the office has other German words than the texts, or a
 * paper of its own, only the German is true.
 */
export function paperTold(
  { tell }: Pick<Teller, 'tell'>,
  { type, words }: Pick<RequiredDocument, 'type' | 'words'>,
  part: 'name' | 'what' | 'where' | 'help' | 'cost',
): Told {
  const german = part === 'name' ? words.name.de : words[part];
  const key = `documents.${type}.${part}` as PaperWordKey;
  return germanTeller.tell(key).text === german ? tell(key) : { text: german, lang: 'de' };
}
