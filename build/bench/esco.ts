import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ask } from '../ask.ts';
import { keystrokesOf } from './asking.ts';
import type { Subject, Where } from './measure.ts';
import { randomFrom } from './people.ts';

/** As many rows as the official files have: 3,039 occupations, 13,939 skills, about 130,000 relations. */
const OCCUPATIONS = 3_039;
const SKILLS = 13_939;
const RELATIONS_EACH = 42;
const NAMES_EACH = 6;

const beginnings =
  'Bau Metall Holz Pflege Kranken Elektro Lager Büro Küchen Textil Wald Wasser Straßen Fahrzeug Möbel Gemüse Milch Fisch Labor Bühnen'.split(
    ' ',
  );
const ends =
  'techniker arbeiterin planer verkäuferin schlosser prüferin leiter helferin meister beraterin fahrer näherin gärtner bäckerin köche maler'.split(
    ' ',
  );
const verbs =
  'prüfen planen reinigen überwachen bedienen herstellen beraten dokumentieren reparieren lagern'.split(' ');

const typed = ['krankenpfleger', 'köche', 'baecker', 'schlosser', 'prüfen lager', 'gemüseverkäuferin', 'zzz'];
const keystrokes = keystrokesOf(typed).filter((word) => word.trim().length > 1);

function files(): { occupations: string; skills: string; relations: string } {
  const random = randomFrom(23);
  const of = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const job = () => `${of(beginnings)}${of(beginnings).toLowerCase()}${of(ends)}`;
  const skill = () => `${of(beginnings)}${of(ends)} ${of(beginnings)} ${of(verbs)}`;
  const names = (make: () => string) => Array.from({ length: NAMES_EACH }, make);
  const uri = (kind: string, n: number) => `http://data.europa.eu/esco/${kind}/00000000-0000-4000-8000-${n}`;
  const table = (head: string, count: number, row: (n: number) => string) =>
    [head, ...Array.from({ length: count }, (_, n) => row(n))].join('\n');
  return {
    occupations: table(
      'conceptType,conceptUri,preferredLabel,altLabels,status,code',
      OCCUPATIONS,
      (n) => `Occupation,${uri('occupation', n)},${job()} ${n},"${names(job).join('\n')}",released,${n}`,
    ),
    skills: table(
      'conceptType,conceptUri,skillType,preferredLabel,altLabels,status',
      SKILLS,
      (n) =>
        `KnowledgeSkillCompetence,${uri('skill', n)},knowledge,${skill()} ${n},"${names(skill).join('\n')}",released`,
    ),
    relations: table(
      'occupationUri,relationType,skillType,skillUri',
      OCCUPATIONS * RELATIONS_EACH,
      (n) =>
        `${uri('occupation', Math.floor(n / RELATIONS_EACH))},${n % 2 ? 'optional' : 'essential'},knowledge,${uri('skill', Math.floor(random() * SKILLS))}`,
    ),
  };
}

/** Reads the generated files in, as the settings do. */
async function importEsco(ask: Ask, { path }: Pick<Where, 'path'>): Promise<void> {
  const folder = mkdtempSync(join(dirname(path), 'esco-'));
  for (const [part, text] of Object.entries(files())) {
    const file = join(folder, `${part}.csv`);
    writeFileSync(file, text);
    const { fileId } = await ask('esco.open', {}, file);
    await ask('esco.take', { fileId, version: '1.2.0' });
  }
}

export const escoSubjects: readonly Subject[] = [
  {
    name: 'ESCO: Fähigkeit suchen beim Tippen',
    limit: 50,
    rounds: keystrokes.length * 3,
    prepare: async (ask, where) => {
      await importEsco(ask, where);
      return (round) =>
        ask('esco.search', {
          ...{ kind: 'skill', limit: 8 },
          query: keystrokes[round % keystrokes.length] ?? '',
        });
    },
  },
  {
    name: 'ESCO: Beruf suchen beim Tippen',
    limit: 50,
    rounds: keystrokes.length * 3,
    prepare: async (ask) => (round) =>
      ask('esco.search', {
        ...{ kind: 'occupation', limit: 8 },
        query: keystrokes[round % keystrokes.length] ?? '',
      }),
  },
];
