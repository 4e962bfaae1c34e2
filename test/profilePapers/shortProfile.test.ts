import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { keyCompetences } from '#shared/assessment/catalogs/keyCompetences.ts';
import { blankStrength } from '#shared/assessment/strength.ts';
import { must } from '#shared/contract/result.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { ProfileFacts } from '#shared/profilePapers/facts.ts';
import { convertAll, hasArial, missingTools, wordsOf, workFolder } from '#test/letters/support/pdf.ts';
import { allText } from '#test/letters/support/samples.ts';
import { marked, profile } from './people.ts';

const tongues = ['de', 'en', 'fr', 'ru', 'tr', 'ar', 'uk'];

/** As much as anybody has, in letters that need much room. */
function fullest(): ProfileFacts {
  const wide = (text: string) => `${text} ${'Mammutwortungetüm '.repeat(12)}`.trim();
  const many = <T extends object>(one: T, count: number, change: (n: number) => Partial<T>): T[] =>
    Array.from({ length: count }, (_, n) => ({ ...one, ...change(n) }));
  const skill = must(marked.language?.items[0], 'a language');
  return {
    ...marked,
    start: wide('Ausgangssituation '.repeat(9)),
    education: many(must(marked.education[0], 'a degree'), 8, (n) => ({
      ...{ id: `q${n}`, titleGerman: wide('Diplom'), institution: wide('Universität') },
    })),
    work: many(must(marked.work[0], 'a job'), 12, (n) => ({
      ...{ id: `e${n}`, title: wide('Leiterin'), employer: wide('Werk'), tasks: wide('Alles') },
    })),
    language: {
      ...{ native: 'vi', courses: marked.language?.courses ?? [], scripts: marked.language?.scripts ?? [] },
      progress: marked.language?.progress ?? null,
      items: many(skill, 7, (n) => ({ id: `l${n}`, language: tongues[n] ?? 'pl' })),
      certificates: many({ ...blankItem.languageCertificate, id: 'c' }, 7, (n) => ({
        ...{ id: `c${n}`, language: tongues[n] ?? 'pl', level: 'B1' },
        ...{ name: 'telc Deutsch B1-B2 Pflege, mündliche und schriftliche Prüfung' },
      })),
    },
    competences: {
      strengths: keyCompetences.map(({ code }, n) => ({
        ...{ ...blankStrength, id: `s${n}`, competence: code, self: '4' as const, counsellor: '4' as const },
        ...{ evidence: 'credible' as const, example: wide('Beispiel'), strongest: n % 4 === 3 },
      })),
      skills: many({ code: null, name: { de: '', en: '' }, evidence: null, experienceId: null }, 40, (n) => ({
        name: { de: wide(`Fähigkeit ${n}`), en: wide(`Skill ${n}`) },
      })),
      licences: [],
      progress: marked.competences?.progress ?? null,
    },
    wishes: many({ de: '', en: '' }, 5, () => ({ de: wide('Wunsch'), en: wide('Wish') })),
  };
}

test('every cut of the short profile says how many more there are', () => {
  const facts = fullest();
  const text = allText(profile(facts, { length: 'short' }));
  const strengths = must(facts.competences, 'competences').strengths.length - 2;
  for (const told of [
    ...[
      /Abschlüsse\n\(und 6 weitere\)/u,
      /Erfahrung\n\(und 10 weitere\)/u,
      /Fähigkeiten\n.*\(und \d+ weitere\)/u,
    ],
    ...[/Berufswunsch\n.*\(und 4 weitere\)/u, /Sprachen \(und 5 weitere\)/u],
    new RegExp(`Schlüsselkompetenzen \\(und ${strengths} weitere\\)`, 'u'),
  ])
    assert.match(text, told);
  const few = allText(profile(marked, { length: 'short' }));
  assert.doesNotMatch(few, /weitere\)/u);
});

const lacking = missingTools('soffice', 'pdftotext');
const skip = lacking.length > 0 ? `needs ${lacking.join(', ')}` : !hasArial() && 'needs Arial';

test('the short profile is one page, however much there is to tell', { skip }, async () => {
  const folder = workFolder();
  try {
    const papers = new Map<string, Uint8Array>();
    for (const language of ['de', 'en'] as const) {
      const letter = profile(fullest(), { length: 'short', language });
      assert.match(allText(letter), language === 'de' ? /und 6 weitere/u : /and 6 more/u);
      papers.set(language, await renderDocx(letter));
    }
    // Fewer rows have more room each: time and place may take a second line.
    const place = 'Medizinisches Kolleg der Stadt und des Gebietes Poltawa, Abteilung für Krankenpflege';
    for (const rows of ['1 1', '2 0', '0 1', '0 0']) {
      const [degrees = 0, jobs = 0] = rows.split(' ').map(Number);
      const all = fullest();
      const education = all.education?.slice(0, degrees).map((one) => ({ ...one, institution: place })) ?? [];
      const work = all.work?.slice(0, jobs).map((one) => ({ ...one, employer: place })) ?? [];
      const letter = profile({ ...all, education, work }, { length: 'short' });
      papers.set(`degrees and jobs ${rows}`, await renderDocx(letter));
      if (degrees > 0) assert.match(allText(letter), /Abteilung für Krankenpflege/u);
    }
    // Few strengths leave their room to the languages.
    for (const [strengths, rows] of [
      [0, 2],
      [0, 0],
      [2, 1],
    ] as const) {
      const all = fullest();
      const [education, work] = [all.education?.slice(0, rows) ?? [], all.work?.slice(0, rows) ?? []];
      const competences = all.competences && {
        ...all.competences,
        strengths: all.competences.strengths.slice(0, strengths),
      };
      const letter = profile({ ...all, education, work, competences }, { length: 'short' });
      papers.set(`${strengths} strengths, ${rows} degrees and jobs`, await renderDocx(letter));
      assert.doesNotMatch(allText(letter), /Sprachen \(und 5 weitere\)/u);
    }
    const pdfs = await convertAll(folder.path, papers);
    assert.equal(pdfs.size, papers.size);
    for (const [name, path] of pdfs) assert.equal((await wordsOf(path)).length, 1, name);
  } finally {
    folder.remove();
  }
});

test('a language nobody but the person has rated is told as that', () => {
  const one = must(marked.language?.items[0], 'a language');
  const clean = { ...blankItem.languageSkill, id: 'own', language: one.language, level: 'B1' as const };
  const told = (more: Partial<typeof one>) =>
    allText(
      profile(
        {
          ...marked,
          language: {
            ...must(marked.language, 'languages'),
            certificates: [],
            items: [{ ...clean, ...more }],
          },
        },
        { length: 'short' },
      ),
    );
  assert.match(told({ selfListening: 'C1' }), /selbst eingeschätzt/u);
  assert.doesNotMatch(told({ selfListening: 'C1', counsellorListening: 'B1' }), /selbst eingeschätzt/u);
});
