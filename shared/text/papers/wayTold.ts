import type { Register } from '../../catalogs/register.ts';
import type { Client } from '../../clients/client.ts';
import type { Authority } from '../../recognition/authorities.ts';
import type { Occupation } from '../../recognition/occupation.ts';
import type { Way, WayCode } from '../../recognition/way.ts';
import type { PaperWordKey, Teller, Told } from './languages.ts';

export interface WayTold {
  readonly code: WayCode;
  /** As the person is called in it; null: the way aims at none. */
  readonly occupation: string | null;
  /** Null: nobody decides, or which authority does is not known yet. */
  readonly authority: string | null;
}

/** What of a way is said to the person. */
export function wayTold(
  { code, authority }: Pick<Way, 'code' | 'authority'>,
  occupation: Pick<Occupation, 'female' | 'male' | 'neutral'> | undefined,
  gender: Client['gender'],
  authorities: Register<Authority>,
): WayTold {
  const title = gender === 'female' || gender === 'male' ? gender : 'neutral';
  return {
    code,
    occupation: occupation?.[title] ?? null,
    authority: authorities.find(authority ?? '')?.name ?? null,
  };
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
