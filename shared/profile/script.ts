import { z } from 'zod';
import { type DatedRow, unchecked, type Words } from '../catalogs/datedRow.ts';

/** Reading and writing, script by script: whoever is sure in one may begin anew in the next (domain 3.7). */

/** ISO 15924, and `other` for all that has no line of its own. Latin is what letters here are written in. */
export const scripts = [
  'Latn',
  'Arab',
  'Cyrl',
  'Ethi',
  'Grek',
  'Geor',
  'Armn',
  'Hebr',
  'Deva',
  'Beng',
  'Hans',
  'other',
] as const;
export type Script = (typeof scripts)[number];

export const scriptNames: Readonly<Record<Script, Words>> = {
  Latn: { de: 'lateinische Schrift', en: 'Latin script' },
  Arab: { de: 'arabische Schrift', en: 'Arabic script' },
  Cyrl: { de: 'kyrillische Schrift', en: 'Cyrillic script' },
  Ethi: { de: 'äthiopische Schrift', en: 'Ethiopic script' },
  Grek: { de: 'griechische Schrift', en: 'Greek script' },
  Geor: { de: 'georgische Schrift', en: 'Georgian script' },
  Armn: { de: 'armenische Schrift', en: 'Armenian script' },
  Hebr: { de: 'hebräische Schrift', en: 'Hebrew script' },
  Deva: { de: 'Devanagari (Hindi, Nepali)', en: 'Devanagari (Hindi, Nepali)' },
  Beng: { de: 'bengalische Schrift', en: 'Bengali script' },
  Hans: { de: 'chinesische Schrift', en: 'Chinese script' },
  other: { de: 'andere Schrift', en: 'another script' },
};

export const literacySteps = ['none', 'words', 'slow', 'sure'] as const;
export type LiteracyStep = (typeof literacySteps)[number];

export const literacyStepNames: Readonly<Record<LiteracyStep, Words>> = {
  none: { de: 'gar nicht', en: 'not at all' },
  words: { de: 'einzelne Wörter', en: 'single words' },
  slow: { de: 'langsam', en: 'slowly' },
  sure: { de: 'sicher', en: 'with ease' },
};

const step = z.enum(literacySteps).nullable();

/** What the person says and what the counsellor has seen stand beside each other and are never mixed. */
export const scriptSkill = z.object({
  script: z.enum(scripts),
  selfReading: step,
  selfWriting: step,
  counsellorReading: step,
  counsellorWriting: step,
});
export type ScriptSkill = z.output<typeof scriptSkill>;

export const blankScript: ScriptSkill = {
  script: 'Latn',
  selfReading: null,
  selfWriting: null,
  counsellorReading: null,
  counsellorWriting: null,
};

/** The script a language is usually written in (Unicode CLDR, likely subtags); null where nobody knows. */
export function scriptOf(language: string): Script | null {
  try {
    const { script } = new Intl.Locale(language).maximize();
    if (script === undefined) return null;
    if (script === 'Hant') return 'Hans';
    return (scripts as readonly string[]).includes(script) ? (script as Script) : 'other';
  } catch {
    return null;
  }
}

/** The scripts somebody meets: Latin always, and those of their languages; each once. */
export const scriptsMet = (languages: readonly (string | null)[]): readonly Script[] => [
  ...new Set<Script>(['Latn', ...languages.flatMap((code) => (code === null ? [] : (scriptOf(code) ?? [])))]),
];

type Rated = Omit<ScriptSkill, 'script'>;

/** Whether anybody has said anything of it. */
export const isRated = ({ selfReading, selfWriting, counsellorReading, counsellorWriting }: Rated): boolean =>
  [selfReading, selfWriting, counsellorReading, counsellorWriting].some((one) => one !== null);

/** What counts: what the counsellor has seen, else what the person says. */
export const readingOf = ({ counsellorReading, selfReading }: Rated): LiteracyStep | null =>
  counsellorReading ?? selfReading;
export const writingOf = ({ counsellorWriting, selfWriting }: Rated): LiteracyStep | null =>
  counsellorWriting ?? selfWriting;

const rank = (one: LiteracyStep): number => literacySteps.indexOf(one);

/** The lower of the two; null unless both are known. */
function bothOf(skill: Rated): LiteracyStep | null {
  const [reading, writing] = [readingOf(skill), writingOf(skill)];
  if (reading === null || writing === null) return null;
  return rank(reading) < rank(writing) ? reading : writing;
}

const canRead = (one: LiteracyStep | null): boolean => one === 'slow' || one === 'sure';

/** ALPHABETISIERUNG, domain 3.7: `some` reads and writes a little, no script with ease or slowly. */
export const literacies = ['latin', 'otherScript', 'some', 'none'] as const;
export type Literacy = (typeof literacies)[number];

/** What the scripts come to; null while the Latin one is not known on both sides. */
export function literacyOf(skills: readonly ScriptSkill[]): Literacy | null {
  const latin = skills.find(({ script }) => script === 'Latn');
  const there = latin === undefined ? null : bothOf(latin);
  if (there === null) return null;
  if (canRead(there)) return 'latin';
  const others = skills.filter(({ script }) => script !== 'Latn').map(bothOf);
  if (others.some(canRead)) return 'otherScript';
  return there === 'none' && others.every((one) => one === null || one === 'none') ? 'none' : 'some';
}

interface CourseByLiteracy extends DatedRow {
  readonly literacy: Literacy;
  /** Kinds of `germanCourse`, the first one suits best. */
  readonly courses: readonly ('literacy' | 'secondScript')[];
}

const row = (literacy: Literacy, ...courses: CourseByLiteracy['courses']): CourseByLiteracy => ({
  literacy,
  courses,
  ...unchecked('Der Einstufungstest des Kursträgers entscheidet.'),
});

/** Which course a placement test usually leads to. A proposal; the test decides. */
export const coursesByLiteracy: readonly CourseByLiteracy[] = [
  row('none', 'literacy'),
  row('some', 'literacy'),
  row('otherScript', 'secondScript', 'literacy'),
  row('latin'),
];

export const coursesFor = (literacy: Literacy | null): CourseByLiteracy['courses'] =>
  coursesByLiteracy.find((one) => one.literacy === literacy)?.courses ?? [];

/** The item of a script: one a person, so that its place is known before anybody has said anything of it. */
export const scriptItem = (clientId: string, script: Script): string =>
  `${clientId.replaceAll('-', '').slice(0, 33)}-${script}`;

/** The scripts of a person as they are asked for: what is stored, and a blank for each they meet besides. */
export function withMet<S extends ScriptSkill & { readonly id: string }>(
  clientId: string,
  stored: readonly S[],
  languages: readonly (string | null)[],
): (S | (ScriptSkill & { readonly id: string }))[] {
  const known = new Set(stored.map(({ script }) => script));
  const blanks = scriptsMet(languages)
    .filter((script) => !known.has(script))
    .map((script) => ({ ...blankScript, id: scriptItem(clientId, script), script }));
  return [...stored, ...blanks].toSorted((a, b) => scripts.indexOf(a.script) - scripts.indexOf(b.script));
}
