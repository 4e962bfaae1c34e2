import { nameFor } from '../../letters/compose/bilingual.ts';
import { withOriginal } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import type { Letter, Run } from '../../letters/letter.ts';
import type { Teller } from '../../text/papers/languages.ts';
import { askedPurposes } from '../purposes.ts';
import { sheet } from './sheet.ts';
import type { SheetFacts } from './sheetFacts.ts';
import { bold, heading, signature, text } from './sheetParts.ts';

/** In German the name with its own letters behind it; in the person's language in those alone. */
export const named =
  ({ client }: Pick<SheetFacts, 'client'>) =>
  (teller: Teller): { readonly name: string | Run | readonly Run[] } => ({
    name: teller.code === 'de' ? withOriginal(client.name, client.originalName) : nameFor(client, teller),
  });

/** One box per purpose, none ticked (domain catalogue 6.2 no. 7): the person ticks, and signs. */
export const consentSheet = (facts: SheetFacts): Letter =>
  sheet(facts, {
    title: 'Einwilligung',
    heading: 'sheets.consent.heading',
    information: [
      { label: 'Name', value: facts.client.name },
      { label: 'Geboren', value: facts.client.birthDateText ?? '' },
      { label: 'An', value: facts.office.name },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    parts: [
      text({ key: 'sheets.consent.opening', params: named(facts) }, 'sheets.consent.informed'),
      text('sheets.consent.tick'),
      {
        kind: 'boxes',
        boxes: askedPurposes.map((code) => [
          { key: `sheets.purposes.${code}.title` },
          { key: `sheets.purposes.${code}.first` },
          { key: `sheets.purposes.${code}.second` },
        ]),
      },
      heading('sheets.consent.importantTitle'),
      text('sheets.consent.free', bold('sheets.consent.takeBack'), 'sheets.consent.takeBackMeans'),
      text('sheets.consent.ownSheet'),
    ],
    end: [signature(facts.beside)],
  });
