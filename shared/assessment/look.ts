import { z } from 'zod';

/** What every screen in the client's hand keeps of itself. */
export const look = z.object({
  /** A language of `screenLanguages`. */
  language: z.string(),
  interpreter: z.string(),
  /** ISO instant; what was rated since then is this turn's. */
  startedAt: z.string(),
  /** `language`, `welcome`, `pause`, `end`, or a station of the turn. */
  at: z.string(),
  /** Where to go on after the choice of the language or a pause. */
  resume: z.string(),
  /** Size of the letters, 1 to 3. */
  size: z.int().min(1).max(3),
  /** For a tablet that lies between two people. */
  turned: z.boolean(),
});
export type Look = z.output<typeof look>;

/** At the beginning the person chooses the language. */
export const firstLook = (language: string, interpreter: string, startedAt: string): Look => ({
  ...{ language, interpreter, startedAt, at: 'language', resume: 'welcome', size: 1, turned: false },
});
