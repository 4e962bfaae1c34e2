import { type DatedRow, seen, unchecked, type Words } from './datedRow.ts';

/** Levels of the Common European Framework; `0` none, `native` the mother tongue. Same codes as in the profile. */
export const languageLevels = ['0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

/** Rank for comparing; null when no level is known. */
export const levelRank = (level: LanguageLevel): number => languageLevels.indexOf(level);

export const levelNames: Readonly<Record<LanguageLevel, Words>> = {
  '0': { de: 'keine Kenntnisse', en: 'none' },
  A1: { de: 'A1', en: 'A1' },
  A2: { de: 'A2', en: 'A2' },
  B1: { de: 'B1', en: 'B1' },
  B2: { de: 'B2', en: 'B2' },
  C1: { de: 'C1', en: 'C1' },
  C2: { de: 'C2', en: 'C2' },
  native: { de: 'Muttersprache', en: 'native language' },
};

export const skills = ['listening', 'reading', 'conversation', 'speaking', 'writing'] as const;
export type Skill = (typeof skills)[number];

export const skillNames: Readonly<Record<Skill, Words>> = {
  listening: { de: 'Hören', en: 'Listening' },
  reading: { de: 'Lesen', en: 'Reading' },
  conversation: { de: 'An Gesprächen teilnehmen', en: 'Conversation' },
  speaking: { de: 'Zusammenhängend sprechen', en: 'Speaking at length' },
  writing: { de: 'Schreiben', en: 'Writing' },
};

type Grid = Readonly<Record<'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2', Readonly<Record<Skill, Words>>>>;

/** Own short wording for self-assessment; not the official descriptors. */
export const selfAssessment: Grid = {
  A1: {
    listening: { de: 'einzelne vertraute Wörter, langsam', en: 'single familiar words, spoken slowly' },
    reading: { de: 'Namen, Schilder, einfache Sätze', en: 'names, signs, simple sentences' },
    conversation: { de: 'einfache Fragen, mit Hilfe', en: 'simple questions, with help' },
    speaking: { de: 'Wohnort und Bekannte beschreiben', en: 'describing home and people I know' },
    writing: {
      de: 'Postkarte, Formular mit Name und Adresse',
      en: 'a postcard, a form with name and address',
    },
  },
  A2: {
    listening: { de: 'das Wichtigste in kurzen Ansagen', en: 'the main point of short announcements' },
    reading: { de: 'kurze Texte, Anzeigen, Pläne', en: 'short texts, advertisements, timetables' },
    conversation: { de: 'Routinegespräche, kurzer Austausch', en: 'routine talks, brief exchanges' },
    speaking: {
      de: 'Familie, Ausbildung und Arbeit in einfachen Sätzen',
      en: 'family, training and work in simple sentences',
    },
    writing: { de: 'kurze Notiz, einfacher Brief', en: 'a short note, a simple letter' },
  },
  B1: {
    listening: { de: 'die Hauptpunkte bei deutlicher Sprache', en: 'the main points of clear speech' },
    reading: { de: 'Texte aus Alltag und Beruf', en: 'texts of everyday life and work' },
    conversation: { de: 'die meisten Situationen im Alltag', en: 'most everyday situations' },
    speaking: {
      de: 'Erfahrungen erzählen, Pläne begründen',
      en: 'telling experiences, giving reasons for plans',
    },
    writing: { de: 'zusammenhängender Text zu Vertrautem', en: 'a connected text on familiar matters' },
  },
  B2: {
    listening: { de: 'längere Redebeiträge, Nachrichten', en: 'longer speeches, the news' },
    reading: { de: 'Artikel und Standpunkte', en: 'articles and points of view' },
    conversation: { de: 'spontan mit Muttersprachlern', en: 'spontaneous talk with native speakers' },
    speaking: { de: 'klar und genau, mit Argumenten', en: 'clear and detailed, with arguments' },
    writing: {
      de: 'Aufsatz oder Bericht mit Für und Wider',
      en: 'an essay or report weighing pros and cons',
    },
  },
  C1: {
    listening: {
      de: 'lange, auch unklar gegliederte Beiträge',
      en: 'long speech, even when loosely ordered',
    },
    reading: { de: 'schwierige Sach- und Fachtexte', en: 'difficult factual and specialist texts' },
    conversation: { de: 'fließend, auch im Beruf', en: 'fluent, also at work' },
    speaking: { de: 'schwierige Themen gut gegliedert', en: 'difficult subjects, well ordered' },
    writing: { de: 'klar aufgebaut und stilsicher', en: 'clearly built, sure in style' },
  },
  C2: {
    listening: { de: 'alles, auch schnell gesprochen', en: 'everything, even spoken fast' },
    reading: { de: 'praktisch alles', en: 'practically everything' },
    conversation: { de: 'mühelos, mit feinen Unterschieden', en: 'effortless, with fine shades of meaning' },
    speaking: { de: 'wirkungsvoll und logisch', en: 'effective and logical' },
    writing: { de: 'anspruchsvoll und fachlich', en: 'demanding and specialist texts' },
  },
};

export const languageLevelsSource: DatedRow = seen('GER');

export interface Certificate extends DatedRow {
  readonly code: string;
  readonly name: string;
  readonly provider: string;
  /** Levels it can attest. Empty: it attests no general level (a professional language exam). */
  readonly levels: readonly LanguageLevel[];
}

const ASK = 'Ob die Behörde dieses Zertifikat anerkennt, dort erfragen.';
const row = (code: string, name: string, provider: string, levels: string): Certificate => ({
  code,
  name,
  provider,
  levels: languageLevels.filter((level) => levels.split(' ').includes(level)),
  ...unchecked(ASK),
});

export const certificates: readonly Certificate[] = [
  row('DTZ', 'Deutsch-Test für Zuwanderer (DTZ)', 'g.a.s.t.', 'A2 B1'),
  row('DTB-A2', 'Deutsch-Test für den Beruf A2', 'telc', 'A2'),
  row('DTB-B1', 'Deutsch-Test für den Beruf B1', 'telc', 'B1'),
  row('DTB-B2', 'Deutsch-Test für den Beruf B2', 'telc', 'B2'),
  row('DTB-C1', 'Deutsch-Test für den Beruf C1', 'telc', 'C1'),
  row('TELC', 'telc Deutsch', 'telc', 'A1 A2 B1 B2 C1 C2'),
  row('TELC-PFLEGE', 'telc Deutsch B1-B2 Pflege', 'telc', 'B1 B2'),
  row('TELC-MEDIZIN', 'telc Deutsch B2-C1 Medizin', 'telc', 'B2 C1'),
  row('TELC-FSP', 'telc Deutsch B2-C1 Medizin Fachsprachprüfung', 'telc', 'B2 C1'),
  row('TELC-BERUF', 'telc Deutsch B1+/B2+ Beruf (alt)', 'telc', 'B1 B2'),
  row('GOETHE', 'Goethe-Zertifikat', 'Goethe-Institut', 'A1 A2 B1 B2 C1 C2'),
  row('GOETHE-PFLEGE', 'Goethe-Test PRO Pflege B2', 'Goethe-Institut', 'B2'),
  row('OESD', 'ÖSD-Zertifikat', 'ÖSD', 'A1 A2 B1 B2 C1 C2'),
  row('TESTDAF', 'TestDaF (TDN 3 etwa B2, TDN 4 etwa C1)', 'TestDaF-Institut', 'B2 C1'),
  row('DSH', 'DSH-1, DSH-2, DSH-3', 'Hochschulen', 'B2 C1 C2'),
  row('DSD1', 'Deutsches Sprachdiplom I', 'KMK', 'A2 B1'),
  row('DSD2', 'Deutsches Sprachdiplom II', 'KMK', 'B2 C1'),
  row('ECL', 'ECL Deutsch', 'ECL', 'A2 B1 B2 C1'),
  row('FSP', 'Fachsprachprüfung einer Heilberufskammer', 'Heilberufskammer', ''),
  row('EINSTUFUNG', 'Einstufungstest des BAMF', 'BAMF', '0 A1 A2 B1'),
  row('LID', 'Leben in Deutschland / Einbürgerungstest (kein Sprachtest)', 'BAMF', ''),
];
