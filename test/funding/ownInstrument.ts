import type { FieldsOf } from '#shared/catalogs/fields.ts';
import type { OwnRow } from '#shared/catalogs/ownRow.ts';

export const FUND = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000';

/** „Härtefonds der Bürgerstiftung“: 300 € for fees and translations, after Jobcenter and Agentur, case by case. */
export const hardshipFund: FieldsOf<'funding'> = {
  added: {
    name: 'Härtefonds der Bürgerstiftung Rostock',
    rule: 'Die Stiftung hilft mit einem kleinen Betrag.',
    ...{
      decider: 'Bürgerstiftung Rostock',
      askAt: 'Frau Berg, 0381 123',
      whom: ['livesHere'],
      caseByCase: true,
    },
  },
  ...{ decidedBy: 'other', after: ['budget', 'activation', 'training'] },
  pots: [{ covers: ['fee', 'translation'], maxCents: 300_00, percent: 100 }],
  ...{ minTotalCents: null, incomeLimits: null, beforeCosts: true, discretion: true },
};

type Fields = FieldsOf<'funding'>;
type Changed = Partial<Omit<Fields, 'added'>> & { readonly added?: Partial<Fields['added']> };

/** The fund as the office has entered it, but for what is given. */
export const fund = ({ added, ...changed }: Changed = {}, more: Partial<OwnRow> = {}): OwnRow => ({
  ...{ id: FUND, catalog: 'funding', code: FUND, validFrom: null, validTo: null, basis: null },
  fields: { ...hardshipFund, ...changed, added: { ...hardshipFund.added, ...added } },
  ...{ source: 'Anruf', checkedOn: '2026-11-20', note: '', at: '2026-11-20T09:00:00Z', by: 'Maren Voß' },
  ...more,
});
