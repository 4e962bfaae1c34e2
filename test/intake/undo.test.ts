import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { must } from '#shared/contract/result.ts';
import { intakeForm } from '#shared/intake/form.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import { spotsOf } from '#shared/questionnaire/walk.ts';
import { answersTo } from '#test/questionnaire/sample.ts';
import { openTestOffice } from '#test/support/office.ts';
import { about } from './people.ts';

type Step =
  | { readonly do: 'answer'; readonly question: string; readonly value: AnswerValue; readonly nth: number }
  | { readonly do: 'skip'; readonly question: string }
  | { readonly do: 'add'; readonly group: string }
  | { readonly do: 'remove'; readonly group: string };

const groups = ['qualifications', 'languages', 'wishes', 'children'];
const required = { languages: { 'language.language': 'de' } } as Readonly<Record<string, object>>;
const questions = spotsOf(intakeForm).filter(
  ({ question, group }) =>
    question !== null &&
    question.protection !== 9 &&
    question.key !== 'person.familyName' &&
    (group === null || groups.includes(group.key)),
);

const answer: fc.Arbitrary<Step> = fc.constantFrom(...questions).chain(({ question, element }) => {
  const asked = must(question, 'groups are left out');
  const value = asked.required ? answersTo(asked) : fc.option(answersTo(asked));
  return fc
    .tuple(value, fc.nat({ max: 2 }))
    .map(([one, nth]) => ({ do: 'answer', question: asked.key ?? element.key, value: one, nth }));
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: answer },
  fc
    .constantFrom('arrival.on', 'contact.email', 'qualifications')
    .map((question) => ({ do: 'skip' as const, question })),
  { weight: 3, arbitrary: fc.constantFrom(...groups).map((group) => ({ do: 'add' as const, group })) },
  fc.constantFrom(...groups).map((group) => ({ do: 'remove' as const, group })),
);

test('any sequence of answers undone gives the former form, and redone the later one', async () => {
  const { ask } = await openTestOffice();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const { id } = await ask('clients.create', { familyName: 'Haddad', givenNames: 'Ahmad' });
      const form = about(ask, id);
      const act = async (one: Step) => {
        const sheet = await form.get();
        if (one.do === 'skip') return form.skip(one.question, 'unknown');
        if (one.do === 'add') return form.add(one.group, { ...required[one.group] });
        if (one.do === 'remove') {
          const [item] = sheet.groups[one.group] ?? [];
          return item === undefined ? undefined : form.remove(one.group, item);
        }
        const group = questions.find(({ question }) => question?.key === one.question)?.group ?? null;
        if (group === null) return form.answer(one.question, one.value);
        const item = sheet.groups[group.key]?.[one.nth];
        return item === undefined ? undefined : form.answer(one.question, one.value, item);
      };
      const former = await form.get();
      for (const one of steps) await act(one);
      const later = await form.get();
      let undone = 0;
      for (;;) {
        const { undo } = await ask('history.state', { clientId: id });
        if (must(undo, 'the creation is always there').call === 'clients.create') break;
        await form.undo();
        undone++;
      }
      assert.deepEqual(await form.get(), former);
      for (; undone > 0; undone--) await form.redo();
      assert.deepEqual(await form.get(), later);
    }),
    { numRuns: 25 },
  );
});
