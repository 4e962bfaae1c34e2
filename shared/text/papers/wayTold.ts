import type { WayCode } from '../../recognition/way.ts';
import type { PaperWordKey, Teller, Told } from './languages.ts';

export interface WayTold {
  readonly code: WayCode;
  /** As the person is called in it; null: the way aims at none. */
  readonly occupation: string | null;
  /** Null: nobody decides, or which authority does is not known yet. */
  readonly authority: string | null;
}

/** A degree is valued for an occupation, or by itself. */
const keyOf = ({ code, occupation }: WayTold): PaperWordKey =>
  `ways.${code === 'evaluation' && occupation === null ? 'degree' : code}`;

/** The authority stands last, after a colon: what is before it is a sentence by itself. */
const AUTHORITY = /[\s\u00a0]*[:：፦]\s*\{\{authority\}\}/u;

/** The answer for the person in one simple sentence, with `{{occupation}}` and `{{authority}}` to be put in. */
export function tellWay({ tell }: Teller, way: WayTold): Told {
  const { text, lang } = tell(keyOf(way));
  return { text: way.authority === null ? text.replace(AUTHORITY, '') : text, lang };
}

export const wayParams = ({ occupation, authority }: WayTold): Readonly<Record<string, string>> => ({
  occupation: occupation ?? '',
  authority: authority ?? '',
});
