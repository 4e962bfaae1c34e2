import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { intakeForm } from '#shared/intake/form.ts';
import { screenLanguageOf, screenLanguages } from '#shared/interview/languages.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { paperTwin } from '#shared/papertwin/paperTwin.ts';
import { planPaper } from '#shared/papertwin/plan.ts';
import { type AnswerValue, emptySheet, type Sheet, slotOf } from '#shared/questionnaire/answers.ts';
import { isVisible } from '#shared/questionnaire/condition.ts';
import type { Definition, Question } from '#shared/questionnaire/definition.ts';
import { isAskedOf } from '#shared/questionnaire/itemName.ts';
import { numberOf } from '#shared/questionnaire/numbering.ts';
import { numberedOptions } from '#shared/questionnaire/optionNumbers.ts';
import { spotsOf } from '#shared/questionnaire/walk.ts';
import { office } from './paper.ts';

const form: Definition = intakeForm;
const day = '2026-11-22';

const answersTo = (question: Question): fc.Arbitrary<AnswerValue> => {
  const codes = numberedOptions(question, day).map(({ code }) => code);
  if (question.kind === 'yesNo') return fc.constantFrom(null, true, false);
  if (question.kind === 'choices') return fc.constantFrom(null, ...codes.map((code) => [code]));
  if (codes.length > 0) return fc.constantFrom(null, ...codes);
  if (question.kind === 'country') return fc.constantFrom(null, 'DE', 'AF', 'UA');
  if (question.kind === 'number') return fc.constantFrom(null, 0, 2);
  if (question.kind === 'residenceTitle') return fc.constantFrom(null, 'DE', 'FIKT', 'UKR', 'GEST');
  if (question.kind === 'partialDate') return fc.constantFrom(null, '1990-01-01', '2001-05');
  return fc.constant(null);
};

/** Any way the answers that other questions hang on may be given, with up to two of each group. */
const sheets: fc.Arbitrary<Sheet> = fc
  .record(
    Object.fromEntries(
      form.sections.flatMap(({ questions }) => questions.map(({ key }) => [key, fc.nat(2)])),
    ),
  )
  .chain((counts) => {
    const groups: Record<string, string[]> = {};
    const slots: [string, fc.Arbitrary<AnswerValue>][] = [];
    for (const { group, element, question } of spotsOf(form)) {
      const items = Array.from({ length: counts[element.key] ?? 0 }, (_, at) => `${element.key}${at}`);
      if (question === null) groups[element.key] = items;
      else
        for (const item of group === null ? [null] : items)
          slots.push([slotOf(question.key, item), answersTo(question)]);
    }
    return fc.record(Object.fromEntries(slots)).map((values) => ({
      ...emptySheet,
      groups,
      values: Object.fromEntries(
        Object.entries(values).flatMap(([slot, value]) => (value === null ? [] : [[slot, value]])),
      ),
    }));
  });

/** What the paper asks, by slot; of an empty block the question alone. */
const printed = (sheet: Sheet, special = false): string[] =>
  planPaper(form, { sheet, known: 'print', copies: 1, special }).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'questions'
        ? part.questions.map(({ key }) => key)
        : part.blocks.flatMap(({ item, questions }) => questions.map(({ key }) => slotOf(key, item))),
    ),
  );

describe('what the paper asks', () => {
  test('every visible question of the person exactly once, and none of the office', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const asked = printed(sheet);
        assert.equal(new Set(asked).size, asked.length, 'nothing twice');
        for (const { element, group, question } of spotsOf(form)) {
          if (question === null) continue;
          const items = group === null ? [null] : (sheet.groups[element.key] ?? []);
          for (const item of items) {
            const slot = slotOf(question.key, item);
            // What says which thing a block is about stands over it.
            if (question.office || question.protection === 9 || !isAskedOf(question, item))
              assert.ok(!asked.includes(slot), slot);
            else if (isVisible(form, sheet, question.key, item, { special: false }))
              assert.ok(asked.includes(slot), slot);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('health stands on its own sheet only', () => {
    const nine = spotsOf(form).flatMap(({ question }) => (question?.protection === 9 ? [question.key] : []));
    assert.deepEqual(printed(emptySheet, true), nine);
  });

  test('what is known is left out, and what it hides with it', () => {
    const sheet: Sheet = { ...emptySheet, values: { 'person.birthDate': '1990-05-03' } };
    const open = planPaper(form, { sheet, known: 'leaveOut', copies: 1, special: false });
    const [first] = open[0]?.parts.filter(({ kind }) => kind === 'questions').slice(1) ?? [];
    const keys = first?.kind === 'questions' ? first.questions.map(({ key }) => key) : [];
    assert.ok(!keys.includes('person.birthDate'));
    assert.ok(!keys.includes('person.birthDateByAuthority'), 'the birthday is not the first of January');
    assert.ok(keys.includes('person.birthDateOnPaper'), 'nobody knows yet where the person was born');
  });
});

const paperIn = (language: string, sheet?: Sheet): Letter => {
  const facts = {
    date: day,
    ...office,
    clientNumber: null,
    known: 'print',
    copies: 2,
    special: false,
  } as const;
  const paper = paperTwin(form, {
    ...facts,
    language: screenLanguageOf(language),
    review: null,
    ...(sheet ? { sheet } : {}),
  });
  assert.ok(paper);
  return paper;
};

describe('the numbers of the paper', () => {
  test('are those of the view one types it into, in every language', () => {
    const numbers = numberOf(form);
    for (const { code } of screenLanguages) {
      const leads = paperIn(code).blocks.flatMap((block) =>
        block.type === 'table'
          ? (block.parts ?? []).map((row) => (block.rows[row] ?? []).map((cell) => cell[0]?.text ?? ''))
          : [],
      );
      const asked = spotsOf(form).filter(
        ({ question, element }) => !(question ?? element).office && (question ?? element).protection !== 9,
      );
      const wanted = new Set(asked.map(({ question, element }) => numbers[(question ?? element).key] ?? ''));
      const found = leads.map((cells) => cells.find((text) => /^\d+(\.\d+)+$/u.test(text)) ?? '');
      assert.deepEqual(new Set(found), wanted, code);
    }
  });

  test('a chosen option is ticked and keeps its number', () => {
    const text = JSON.stringify(paperIn('uk', { ...emptySheet, values: { 'person.gender': 'male' } }).blocks);
    assert.match(text, /☒ 2/u);
    assert.match(text, /☐ 1/u);
  });

  test('right-to-left paper has its number on the right, and says what is not translated', () => {
    const table = paperIn('prs').blocks.find((block) => block.type === 'table');
    assert.deepEqual(
      table?.columns.map(({ header }) => header),
      ['Deutsch', 'دری', 'Nr.'],
    );
    assert.match(JSON.stringify(paperIn('prs').blocks), /Übersetzung noch nicht geprüft/u);
  });
});
