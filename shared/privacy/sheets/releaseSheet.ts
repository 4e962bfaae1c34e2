import { joined, run } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import type { Letter } from '../../letters/letter.ts';
import type { Recipient } from '../consent.ts';
import { named } from './consentSheet.ts';
import { sheet } from './sheet.ts';
import { officeLine, type SheetFacts } from './sheetFacts.ts';
import { bold, boxes, byHand, heading, signature, text } from './sheetParts.ts';

/**
 * Schweigepflichtentbindung (§ 203 StGB; domain catalogue 6.2 no. 8): who releases whom toward whom, on which
 * matters, in which direction, until when. One sheet per recipient, nothing ticked beforehand.
 */
export function releaseSheet(facts: SheetFacts, to: Recipient): Letter {
  const { client } = facts;
  const recipient = recipientLines(to, facts);
  return sheet(facts, {
    title: `Schweigepflichtentbindung: ${recipient[0]}`,
    heading: 'sheets.release.heading',
    information: [
      { label: 'Name', value: client.name },
      { label: 'Geboren', value: client.birthDateText ?? '' },
      { label: 'Adresse', value: joined(', ', ...client.addressLines) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    parts: [
      text('sheets.release.intro'),
      heading('sheets.release.whoTitle'),
      text({
        key: 'sheets.release.who',
        params: (teller) => ({
          ...named(facts)(teller),
          office: [run('\n'), { text: officeLine(facts), bold: true }],
        }),
      }),
      heading('sheets.release.toTitle'),
      text({
        key: 'sheets.release.to',
        params: () => ({ body: [{ text: `\n${recipient.join('\n')}`, bold: true }] }),
      }),
      text(byHand('sheets.release.person')),
      heading('sheets.release.aboutTitle'),
      text('sheets.consent.tick'),
      boxes(
        'sheets.release.aboutWork',
        'sheets.release.aboutProcedure',
        'sheets.release.aboutLanguage',
        'sheets.release.aboutResidence',
        byHand('sheets.release.aboutOther'),
      ),
      heading('sheets.release.wayTitle'),
      boxes('sheets.release.wayOut', 'sheets.release.wayIn'),
      heading('sheets.release.untilTitle'),
      boxes('sheets.release.untilEnd', byHand('sheets.release.untilDay')),
      text('sheets.release.free', bold('sheets.release.takeBack'), 'sheets.consent.takeBackMeans'),
    ],
    end: [signature(facts.beside)],
  });
}

function recipientLines({ authority, body }: Recipient, { authorities }: SheetFacts): readonly string[] {
  const found = authority === null ? undefined : authorities.find(authority);
  return found ? found.addressLines : [body];
}
