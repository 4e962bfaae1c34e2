import type { TFunction } from 'i18next';
import type { DateLanguage } from '#shared/dates/partialDate.ts';
import type { HistoryEntry } from '#shared/history/calls.ts';
import { fieldWords, kindWord } from '#shared/history/entryWords.ts';
import { isTracked } from '#shared/history/tracked.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { labelOf } from '#shared/questionnaire/labels.ts';

/** More matters than these are no longer told one by one. */
const mostNamed = 2;

/** The form adds and removes items of the profile too. */
const adding: ReadonlySet<string> = new Set(['profile.add', 'intake.addItem']);
const removing: ReadonlySet<string> = new Set(['profile.remove', 'intake.removeItem']);

/** A form's answer is called after its question. */
function questionText(
  t: TFunction,
  { call, questions }: HistoryEntry,
  language: DateLanguage,
): string | null {
  const [question] = questions;
  const label = question === undefined ? null : labelOf(intakeForm, question);
  if (call !== 'intake.answer' || label === null) return null;
  return t('history.changed', { what: `„${label[language]}“` });
}

/** What an entry of the history is called: „Adresse geändert“, „Abschluss eingetragen“. */
export function historyText(t: TFunction, entry: HistoryEntry, language: DateLanguage): string {
  const answered = questionText(t, entry, language);
  if (answered !== null) return answered;
  const kind = kindWord(entry);
  if (adding.has(entry.call) && kind) return t('history.added', { what: t(`history.kinds.${kind}`) });
  if (removing.has(entry.call) && kind) return t('history.removed', { what: t(`history.kinds.${kind}`) });
  if (entry.call === 'clients.update' || entry.call === 'profile.update') {
    const named = fieldWords(entry.fields);
    if (named.length > 0 && named.length <= mostNamed)
      return t('history.changed', { what: named.map((word) => t(`history.fields.${word}`)).join(', ') });
  }
  if (entry.call === 'cases.updateContact') {
    const named = fieldWords(entry.fields).map((word) => t(`history.fields.${word}`));
    if (named.length > 0 && named.length <= mostNamed)
      return t('history.changedOf', { call: t('history.calls.cases.updateContact'), what: named.join(', ') });
  }
  // the day of applying was put right, and with it the law
  if (entry.call === 'recognition.updateEvent' && entry.fields.includes('law'))
    return t('history.changedOf', {
      call: t('history.calls.recognition.updateEvent'),
      what: t('history.fields.law'),
    });
  return isTracked(entry.call) ? t(`history.calls.${entry.call}`) : t('history.calls.clients.update');
}
