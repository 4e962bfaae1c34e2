import type { Ask } from '#build/ask.ts';
import type { Input } from '#shared/contract/index.ts';
import { openTestOffice } from '#test/support/office.ts';

export const said = { source: 'said', language: 'uk', interpreter: '' } as const;
export const paper = { source: 'document', language: 'de', interpreter: '' } as const;

export const special = {
  purpose: 'special',
  authority: null,
  body: '',
  language: 'uk',
  interpreter: '',
  textVersion: '2026-1',
  validUntil: null,
} as const;

/** One person in an office of their own, and the calls of the form about them. */
export async function person() {
  const office = await openTestOffice();
  const { ask } = office;
  const { id } = await ask('clients.create', { familyName: 'Kovalenko', givenNames: 'Olena' });
  return { ...office, id, ...about(ask, id) };
}

export function about(ask: Ask, clientId: string) {
  type Value = Input<'intake.answer'>['value'];
  return {
    get: () => ask('intake.get', { clientId }),
    answer: (question: string, value: Value, item: string | null = null) =>
      ask('intake.answer', { clientId, question, item, value, given: said }),
    skip: (question: string, without: 'unknown' | 'declined' | 'none') =>
      ask('intake.answer', { clientId, question, value: null, without, given: said }),
    add: async (group: string, values: Input<'intake.addItem'>['values'] = {}) =>
      (await ask('intake.addItem', { clientId, group, values, given: said })).item,
    remove: (group: string, item: string) => ask('intake.removeItem', { clientId, group, item }),
    undo: () => ask('history.undo', { clientId }),
    redo: () => ask('history.redo', { clientId }),
    decide: (state: 'given' | 'refused' | 'withdrawn') =>
      ask('privacy.decide', { clientId, decision: { ...special, state } }),
  };
}
