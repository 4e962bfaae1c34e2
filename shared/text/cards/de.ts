import { keyCompetences } from '../../assessment/catalogs/keyCompetences.ts';
import type { Origin } from '../../assessment/strength.ts';
import type { Skill } from '../../catalogs/languageLevels.ts';

/**
 * Strengths on cards and languages skill by skill, as a client reads them: simple German, Sie, short main
 * clauses. Source of the other languages; all of them have every text. Own wording, no official descriptors.
 */

const words = {
  cardsTitle: 'Was können Sie gut?',
  cardsIntro:
    'Sie sehen {of} Karten. Auf jeder Karte steht ein Satz. Passt er zu Ihnen? Es gibt kein Richtig und kein Falsch.',
  fits: 'Passt das zu Ihnen?',
  very: 'Sehr',
  some: 'Etwas',
  little: 'Wenig',
  unknown: 'Weiß ich nicht',
  progress: 'Karte {n} von {of}',
  pause: 'Pause machen',
  pauseTitle: 'Pause',
  pauseText: 'Alles ist gespeichert. Sie können jederzeit weitermachen.',
  goOn: 'Weitermachen',
  strongestTitle: 'Das können Sie gut',
  strongestText: 'Was ist Ihnen am wichtigsten? Wählen Sie bis zu fünf Karten.',
  picked: '{n} von {of} gewählt',
  where: 'Wo haben Sie das gezeigt?',
  gridTitle: 'Wie gut können Sie diese Sprache?',
  gridIntro:
    'Wir fragen nach Hören, Lesen, Sprechen und Schreiben. Wählen Sie jedes Mal den Satz, der am besten passt.',
  part: 'Teil {n} von {of}',
} as const;

export type CardWord = keyof typeof words;

/** In the order of `skills`: listening, reading, conversation, speaking, writing. */
type BySkill = readonly [string, string, string, string, string];

export interface CardTexts {
  readonly words: Readonly<Record<CardWord, string>>;
  readonly origins: Readonly<Record<Origin, string>>;
  /** By code of the key competence: one sentence. */
  readonly cards: Readonly<Record<string, string>>;
  readonly skills: Readonly<Record<Skill, string>>;
  readonly levels: Readonly<Record<'0' | 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2', BySkill>>;
}

export const de: CardTexts = {
  words,
  origins: {
    work: 'Bei der Arbeit',
    family: 'In der Familie',
    volunteering: 'Beim Helfen, ohne Lohn',
    training: 'In Schule oder Ausbildung',
    migration: 'Auf der Flucht oder beim Neuanfang',
    hobby: 'In der Freizeit',
  },
  // What one says at the table stands in the catalogue.
  cards: Object.fromEntries(keyCompetences.map(({ code, plain }) => [code, plain.de])),
  skills: {
    listening: 'Was verstehen Sie, wenn Sie zuhören?',
    reading: 'Was können Sie lesen?',
    conversation: 'Wie können Sie mit anderen sprechen?',
    speaking: 'Was können Sie erzählen?',
    writing: 'Was können Sie schreiben?',
  },
  levels: {
    '0': [
      'Ich verstehe noch nichts.',
      'Ich kann noch nichts lesen.',
      'Ich kann noch nicht sprechen.',
      'Ich kann noch nichts erzählen.',
      'Ich kann noch nichts schreiben.',
    ],
    A1: [
      'Ich verstehe einzelne Wörter, wenn man langsam spricht.',
      'Ich kann Namen, Schilder und sehr einfache Sätze lesen.',
      'Ich kann einfache Fragen stellen und beantworten, wenn man mir hilft.',
      'Ich kann sagen, wo ich wohne und wen ich kenne.',
      'Ich kann meinen Namen und meine Adresse in ein Formular schreiben.',
    ],
    A2: [
      'Ich verstehe das Wichtigste in kurzen Ansagen.',
      'Ich kann kurze Texte lesen, zum Beispiel Anzeigen und Fahrpläne.',
      'Ich kann kurz über bekannte Dinge sprechen, zum Beispiel beim Einkaufen.',
      'Ich kann mit einfachen Sätzen von Familie, Schule und Arbeit erzählen.',
      'Ich kann eine kurze Nachricht schreiben.',
    ],
    B1: [
      'Ich verstehe die Hauptsachen, wenn man deutlich spricht.',
      'Ich verstehe Texte aus Alltag und Arbeit.',
      'Ich komme in den meisten Gesprächen im Alltag zurecht.',
      'Ich kann von Erlebnissen erzählen und meine Pläne erklären.',
      'Ich kann einen Text über bekannte Dinge schreiben.',
    ],
    B2: [
      'Ich verstehe lange Gespräche und die Nachrichten.',
      'Ich verstehe Artikel und Meinungen in der Zeitung.',
      'Ich kann ohne Vorbereitung über viele Themen sprechen.',
      'Ich kann etwas genau erklären und meine Meinung begründen.',
      'Ich kann einen Bericht schreiben, mit Gründen dafür und dagegen.',
    ],
    C1: [
      'Ich verstehe auch lange und schwierige Vorträge.',
      'Ich verstehe schwierige Texte aus meinem Fach.',
      'Ich spreche fließend, auch bei der Arbeit.',
      'Ich kann über schwierige Themen gut geordnet sprechen.',
      'Ich kann klare und gut aufgebaute Texte schreiben.',
    ],
    C2: [
      'Ich verstehe alles, auch wenn man schnell spricht.',
      'Ich verstehe jeden Text ohne Mühe.',
      'Ich spreche ohne Mühe und finde immer das passende Wort.',
      'Ich kann alles genau und überzeugend sagen.',
      'Ich kann auch anspruchsvolle Texte aus meinem Fach schreiben.',
    ],
  },
};
