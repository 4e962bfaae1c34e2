import type { TFunction } from 'i18next';
import type { HistoryEntry } from '#shared/history/calls.ts';
import { fieldWords, kindWord } from '#shared/history/entryWords.ts';
import { isTracked } from '#shared/history/tracked.ts';

/** More matters than these are no longer told one by one. */
const mostNamed = 2;

/** What an entry of the history is called: „Adresse geändert“, „Abschluss eingetragen“. */
export function historyText(t: TFunction, entry: HistoryEntry): string {
  const kind = kindWord(entry);
  if (entry.call === 'profile.add' && kind) return t('history.added', { what: t(`history.kinds.${kind}`) });
  if (entry.call === 'profile.remove' && kind)
    return t('history.removed', { what: t(`history.kinds.${kind}`) });
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
  return isTracked(entry.call) ? t(`history.calls.${entry.call}`) : t('history.calls.clients.update');
}
