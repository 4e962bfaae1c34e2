import { type DatedRow, unchecked } from '#shared/catalogs/datedRow.ts';
import { emptySheet, type Sheet } from '#shared/questionnaire/answers.ts';
import type { CodeRow, Definition } from '#shared/questionnaire/definition.ts';

/** A small form with every part the engine knows. */

const words = (text: string) => ({ de: text, en: `${text} (en)` });
const row: DatedRow = unchecked('Nur zum Prüfen der Regeln.');
const code = (name: string): CodeRow => ({ code: name, name: words(name), ...row });
const plain = { requiredFor: ['letter'], protection: 2, seconds: 10 } as const;

export const small = {
  key: 'small',
  version: 3,
  title: words('Probe'),
  sections: [
    { key: 'info', title: words('Information'), embeds: 'privacy', questions: [] },
    {
      key: 'first',
      title: words('Anfang'),
      questions: [
        { key: 'name', kind: 'text', max: 300, label: words('Name'), ...plain },
        { key: 'kind', kind: 'choice', list: ['a', 'b', 'c'].map(code), label: words('Art'), ...plain },
        {
          key: 'kind.why',
          kind: 'longText',
          label: words('Warum'),
          visibleWhen: { question: 'kind', is: ['b', 'c'] },
          ...plain,
          requiredFor: ['deadline'],
        },
        {
          key: 'kind.why.more',
          kind: 'yesNo',
          label: words('Mehr'),
          visibleWhen: { question: 'kind.why', answered: true },
          ...plain,
        },
        { key: 'note', kind: 'longText', label: words('Notiz'), ...plain, requiredFor: [] },
        { key: 'ill', kind: 'yesNo', label: words('Gesundheit'), ...plain, protection: 9 },
      ],
    },
    {
      key: 'second',
      title: words('Dinge'),
      questions: [
        {
          key: 'things',
          kind: 'group',
          label: words('Dinge'),
          one: words('Ding'),
          ...plain,
          seconds: 20,
          questions: [
            { key: 'thing.year', kind: 'partialDate', label: words('Jahr'), ...plain },
            { key: 'thing.price', kind: 'money', max: 10_000_00, label: words('Preis'), ...plain },
            {
              key: 'thing.old',
              kind: 'yesNo',
              label: words('Alt'),
              visibleWhen: { question: 'thing.year', answered: true },
              ...plain,
              requiredFor: ['referral'],
            },
          ],
        },
        {
          key: 'sum',
          kind: 'number',
          min: 0,
          max: 100,
          unit: 'years',
          label: words('Summe'),
          visibleWhen: { question: 'thing.old', is: [true] },
          ...plain,
        },
      ],
    },
  ],
} as const satisfies Definition;

export const everything = { special: true };
export const ordinary = { special: false };

export const sheetWith = (values: Sheet['values'], more: Partial<Sheet> = {}): Sheet => ({
  ...emptySheet,
  values,
  ...more,
});
