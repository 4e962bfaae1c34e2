import { z } from 'zod';
import { type Skill, skills } from '../catalogs/languageLevels.ts';
import { look } from './look.ts';
import { ownLevels } from './ownRating.ts';

/** One language, rated by the person's own hand skill by skill. Kept as a draft, like the cards. */
export const gridTurn = look.extend({
  /** Id of the language in the profile. */
  languageId: z.string(),
  /** Null: they do not know. */
  chosen: z.partialRecord(z.enum(skills), z.enum(ownLevels).nullable()),
});
export type GridTurn = z.output<typeof gridTurn>;

export const skillAt = (at: string): Skill | null => skills.find((skill) => skill === at) ?? null;

const placeOf = (at: string): number => (skills as readonly string[]).indexOf(at);

export const skillAfter = ({ at }: Pick<GridTurn, 'at'>): string => skills[placeOf(at) + 1] ?? 'end';

export const skillBefore = ({ at }: Pick<GridTurn, 'at'>): string =>
  skills[(at === 'end' ? skills.length : placeOf(at)) - 1] ?? 'welcome';
