import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blankStrength } from '#shared/assessment/strength.ts';
import { must } from '#shared/contract/result.ts';
import type { Outflow } from '#shared/privacy/outflow.ts';
import type { ProfileFacts, ShownSkill } from '#shared/profilePapers/facts.ts';
import { type SheetOptions, sessionSheet } from '#shared/profilePapers/sessionSheet.ts';
import { tellerOf } from '#shared/text/papers/languages.ts';
import { marked, writer } from './people.ts';

const ahead: SheetOptions['ahead'] = { tasks: [], papers: [], appointment: null, note: '' };
const plain = { ahead, session: null, without: [] };

const skill = (code: string | null, de: string): ShownSkill => ({
  ...{ code, name: { de, en: de }, evidence: null, experienceId: null },
});
const facts: Outflow<ProfileFacts> = {
  ...marked,
  competences: {
    strengths: [{ ...blankStrength, id: 's', competence: 'teamwork', self: '4' }],
    skills: [skill('careRelatives', 'kranke Angehörige pflegen'), skill('takeBlood', 'Blut abnehmen')],
    licences: [],
    progress: null,
  },
  needs: [{ kind: 'german', levels: 'A2 → B1', de: 'Deutsch (A2 → B1)', en: 'German (A2 → B1)' }],
};

/** The two columns of the rows whose German says so. */
function columns(code: string, german: RegExp, of = facts) {
  const { blocks } = sessionSheet(of, { ...writer, ...plain, second: tellerOf(code), review: null });
  const [block] = blocks;
  assert.equal(block?.type, 'table');
  const rows = block.type === 'table' ? block.rows : [];
  const row = rows.find((cells) =>
    german.test(
      must(cells[1], 'German')
        .map(({ text }) => text)
        .join(''),
    ),
  );
  return must(must(row, 'a row')[2], 'the second');
}
const text = (runs: ReturnType<typeof columns>): string => runs.map((one) => one.text).join('');

describe('the second column of the sheet', () => {
  test('tells skills, strengths and needs in the person’s own words, marked as their language', () => {
    const known = columns('uk', /kranke Angehörige pflegen, Blut abnehmen/u);
    assert.equal(text(known), 'Що Ви вмієте: доглядати хворих рідних, брати кров на аналіз.');
    assert.ok(known.every(({ lang }) => lang === 'uk'));
    assert.equal(text(columns('tr', /Teamfähigkeit/u)), 'Güçlü yönleriniz: ekip çalışması.');
    assert.equal(text(columns('fr', /Deutsch \(A2/u)), 'Ce qui vous aide maintenant : l’allemand (A2 → B1).');
    assert.match(text(columns('prs', /Angehörige/u)), /پرستاری از بستگان بیمار، گرفتن خون/u);
    assert.match(text(columns('en', /Teamfähigkeit/u)), /Teamwork\.$/u);
  });

  test('keeps the German of a word it lacks, without its mark, and says so', () => {
    const competences = {
      ...must(facts.competences, 'known'),
      skills: [skill('takeBlood', 'Blut abnehmen'), skill(null, 'Heilkräuter kennen')],
    };
    const mixed = columns('ar', /Heilkräuter/u, { ...facts, competences });
    const own = must(
      mixed.find(({ text: words }) => words === 'Heilkräuter kennen'),
      'the free words',
    );
    assert.equal(own.lang, undefined);
    assert.match(text(mixed), /سحب الدم، Heilkräuter kennen\.\nلهذا/u);
    assert.doesNotMatch(text(columns('ar', /kranke Angehörige/u)), /\n/u);
  });

  test('has key competences in Tigrinya, and of skills only the note that there is German alone', () => {
    assert.match(text(columns('ti', /Teamfähigkeit/u)), /ብሓባር ምስራሕ/u);
    assert.equal(text(columns('ti', /kranke Angehörige/u)), tellerOf('ti')?.tell('germanOnly').text);
  });

  test('shows a degree in the words of the certificate to whoever reads that language', () => {
    const [education] = must(marked.education, 'known');
    const degree = must(education, 'one');
    const russian = { native: 'ru', items: [], certificates: [], courses: [], scripts: [], progress: null };
    const there = columns('ru', /haben Sie gelernt/u, { ...facts, language: russian });
    assert.match(text(there), new RegExp(`Чему Вы научились: ${degree.titleOriginal}\\.$`, 'u'));
    assert.match(text(columns('uk', /haben Sie gelernt/u)), new RegExp(`${degree.titleGerman}\\.\n`, 'u'));
  });
});
