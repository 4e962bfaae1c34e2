import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { intakeForm } from '#shared/intake/form.ts';
import { isForClients, isSensitive, openIn, pickFrom } from '#shared/interview/pick.ts';
import { after, before, countOf, stepAt, stepsOf, type Turn } from '#shared/interview/turn.ts';
import { emptySheet } from '#shared/questionnaire/answers.ts';
import { openQuestions } from '#shared/questionnaire/review.ts';
import { filled, olena } from '#test/intake/sheets.ts';

const allowed = { special: false };
const turn = (...questions: readonly string[]): Turn => ({
  picked: questions.map((question) => ({ question, item: null })),
  ...{ sensitive: false, language: 'uk', interpreter: '', startedAt: '2026-11-22T10:00:00.000Z' },
  ...{ at: 'language', resume: 'welcome', added: {}, opening: null, unclear: [], size: 1, turned: false },
});
const keys = (of: Turn, sheet = emptySheet, may = allowed) => stepsOf(of, sheet, may).map(({ key }) => key);

describe('what a client is shown', () => {
  test('nothing of the office’s own, and nothing sensitive that nobody chose', () => {
    const all = openQuestions(intakeForm, olena, { special: true });
    const plain = pickFrom(all, 1000, false);
    assert.ok(plain.length > 10);
    assert.deepEqual(
      plain.filter(({ question }) => isSensitive(question) || !isForClients(question)),
      [],
    );
    assert.ok(pickFrom(all, 1000, true).some(({ question }) => isSensitive(question)));
    assert.equal(isForClients('contact.access'), false);
    assert.equal(isForClients('nothing.known'), false);
  });

  test('only as many as were chosen, in the order of the plan', () => {
    const all = openQuestions(intakeForm, emptySheet, allowed);
    const five = pickFrom(all, 5, true);
    assert.equal(five.length, 5);
    assert.deepEqual(five, pickFrom(all, 20, true).slice(0, 5));
  });

  test('of a part of the form what is open', () => {
    const open = openIn(olena, 'person', allowed).map(({ question }) => question);
    assert.ok(open.includes('person.birthPlace') && !open.includes('person.birthDate'));
    assert.ok(!openIn(olena, 'reach', allowed).some(({ question }) => question === 'contact.asker'));
  });

  test('health only while the consent holds', () => {
    assert.deepEqual(keys(turn('health.limits')), []);
    assert.deepEqual(keys(turn('health.limits'), emptySheet, { special: true }), ['health.limits']);
    assert.deepEqual(
      openIn(emptySheet, 'situation', allowed).filter(({ question }) => question.startsWith('health.')),
      [],
    );
  });
});

describe('the way through the questions', () => {
  test('goes on and back, from the welcome to the end', () => {
    const steps = stepsOf(turn('person.gender', 'person.birthPlace'), emptySheet, allowed);
    assert.equal(after(steps, 'welcome'), 'person.gender');
    assert.equal(after(steps, 'person.gender'), 'person.birthPlace');
    assert.equal(after(steps, 'person.birthPlace'), 'end');
    assert.equal(before(steps, 'end'), 'person.birthPlace');
    assert.equal(before(steps, 'person.gender'), 'welcome');
  });

  test('a group asks whether there is one, then its questions, then whether there is another', () => {
    const empty = turn('qualifications', 'person.gender');
    assert.deepEqual(keys(empty), ['qualifications', 'person.gender']);
    const sheet = filled({}, { qualifications: ['q'] });
    const added = { ...empty, added: { qualifications: ['q'] } };
    const steps = keys(added, sheet);
    assert.equal(steps[0], 'qualifications');
    assert.equal(steps[1], 'qualification.titleOriginal@q');
    assert.ok(!steps.includes('qualification.note@q'), 'the office’s own note');
    assert.deepEqual(steps.slice(-2), ['qualifications+another', 'person.gender']);
    const [first] = stepsOf(added, sheet, allowed).slice(1);
    assert.equal(first && countOf(added, first), 1);
  });

  test('what an item cannot be without is asked before there is one', () => {
    const opening = { ...turn('languages'), opening: 'languages' };
    assert.deepEqual(keys(opening), ['languages', 'languages+new']);
    assert.equal(stepAt(stepsOf(opening, emptySheet, allowed), 'languages+new')?.kind, 'new');
  });

  test('an answer brings its next question, and takes it away again', () => {
    const added = { ...turn('qualifications'), added: { qualifications: ['q'] } };
    const groups = { qualifications: ['q'] };
    const dropped = filled({ 'qualification.completed@q': false }, groups);
    assert.ok(keys(added, dropped).includes('qualification.dropReason@q'));
    const done = filled({ 'qualification.completed@q': true }, groups);
    assert.ok(!keys(added, done).includes('qualification.dropReason@q'));
  });

  test('an item that is gone, a question the form does not know and the office’s own are passed over', () => {
    const lost = { ...turn('contact.access', 'nothing.known'), added: { qualifications: ['gone'] } };
    assert.deepEqual(keys(lost), []);
    const item = { ...turn(), picked: [{ question: 'qualification.country', item: 'gone' }] };
    assert.deepEqual(keys(item), []);
    assert.deepEqual(keys({ ...turn('qualifications'), added: { qualifications: ['gone'] } }), [
      'qualifications',
    ]);
  });
});
