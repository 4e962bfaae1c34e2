import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import i18next, { type TFunction } from 'i18next';
import type { HistoryEntry } from '#shared/history/calls.ts';
import { de } from '#shared/text/de.ts';
import { historyText } from '../../../renderer/app/frame/historyText.ts';

const entry = (call: string, fields: readonly string[], questions: readonly string[]): HistoryEntry =>
  ({
    id: 1,
    at: '2026-11-22T10:00:00Z',
    by: 'Maria Muster',
    call,
    fields: [...fields],
    questions: [...questions],
    undone: false,
  }) as HistoryEntry;

describe('what a change is called', () => {
  let t: TFunction;
  before(async () => {
    t = await i18next.createInstance().init({
      lng: 'de',
      resources: { de: { translation: de } },
      interpolation: { escapeValue: false },
    });
  });
  const said = (call: string, fields: readonly string[] = [], questions: readonly string[] = []): string =>
    historyText(t, entry(call, fields, questions), 'de');

  test('several columns of one matter are one word', () => {
    assert.equal(said('clients.update', ['street', 'postcode', 'town']), 'Adresse geändert');
  });

  test('two matters are both named, more are told in one', () => {
    assert.equal(said('clients.update', ['town', 'familyName']), 'Adresse, Name geändert');
    assert.equal(said('clients.update', ['town', 'familyName', 'gender']), 'Angaben zur Person geändert');
  });

  test('columns nobody typed do not count', () => {
    assert.equal(said('clients.update', ['familyName', 'sortName']), 'Name geändert');
  });

  test('an entered item is called by its kind', () => {
    assert.equal(
      said('profile.add', ['id', 'clientId', 'titleOriginal', 'country']),
      'Abschluss eingetragen',
    );
    assert.equal(said('profile.remove', ['id', 'employer', 'country']), 'Berufserfahrung entfernt');
    assert.equal(said('profile.add', ['id']), 'Angabe eingetragen');
  });

  test('of a contact what was changed is named', () => {
    assert.equal(said('cases.updateContact', ['note', 'minutes']), 'Kontakt geändert: Notiz, Dauer');
    assert.equal(said('cases.updateContact', ['ownNote']), 'Kontakt geändert: Notiz nur für mich');
    assert.equal(said('cases.updateContact', []), 'Kontakt geändert');
  });

  test('a day of applying put right says that another law holds', () => {
    const call = 'recognition.updateEvent';
    assert.equal(said(call, ['happenedOn']), 'Ereignis im Verfahren geändert');
    assert.equal(said(call, ['happenedOn', 'law']), 'Ereignis im Verfahren geändert: Recht des Antragstags');
  });

  test('an answer is called after its question, and where it stands', () => {
    assert.equal(said('intake.answer', ['town'], ['contact.town']), '„Ort“ geändert');
    assert.equal(
      said('intake.answer', ['value'], ['qualification.form', 'arrival.on']),
      '„Abschluss: Gelernt“ geändert',
    );
    assert.equal(
      said('intake.answer', [], ['question.ofALaterForm']),
      'Erfassungsbogen: Antwort eingetragen',
    );
    assert.equal(said('intake.addItem', ['titleOriginal']), 'Abschluss eingetragen');
  });

  test('every other call has its sentence', () => {
    assert.equal(said('recognition.start', ['id', 'occupation']), 'Anerkennung begonnen');
  });

  test('a call of a later program is still called something', () => {
    assert.equal(said('plan.addStep'), 'Angaben zur Person geändert');
  });
});
