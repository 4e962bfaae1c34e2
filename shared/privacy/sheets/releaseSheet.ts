import { blank, bold, heading, joined, paragraph, run, withOriginal } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import { type Block, type Letter, letter } from '../../letters/letter.ts';
import type { Recipient } from '../consent.ts';
import { officeLine, sheetFrame, signature } from './parts.ts';
import type { SheetFacts } from './sheetFacts.ts';

const boxes = (...items: readonly string[]): Block => ({
  type: 'checklist',
  items: items.map((item) => ({ checked: false, runs: [run(item)], details: [] })),
});

/**
 * Schweigepflichtentbindung (§ 203 StGB; domain catalogue 6.2 no. 8): who releases whom toward whom, on which
 * matters, in which direction, until when. One sheet per recipient, nothing ticked beforehand.
 */
export function releaseSheet(facts: SheetFacts, to: Recipient): Letter {
  const { client } = facts;
  return letter.parse({
    kind: 'sheet',
    ...sheetFrame(facts),
    title: `Schweigepflichtentbindung: ${recipientLines(to, facts)[0]}`,
    heading: 'Entbindung von der Schweigepflicht',
    information: [
      { label: 'Name', value: client.name },
      { label: 'Geboren', value: client.birthDateText ?? '' },
      { label: 'Adresse', value: joined(', ', ...client.addressLines) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    blocks: [
      paragraph(
        run(
          `Die Beratung hat Schweigepflicht (§ 203 Strafgesetzbuch). Das heißt: Sie darf nichts über mich weitersagen. Mit diesem Blatt erlaube ich es für eine Stelle.`,
        ),
      ),
      heading('Wer erlaubt es wem?'),
      paragraph(
        ...withOriginal(`Ich, ${client.name}`, client.originalName),
        run(', erlaube es diesem Büro und den Menschen, die mich dort beraten:\n'),
        bold(officeLine(facts)),
      ),
      heading('Mit welcher Stelle dürfen sie sprechen?'),
      paragraph(bold(recipientLines(to, facts).join('\n'))),
      paragraph(run(`Person oder Abteilung, wenn ich sie kenne: ${blank}`)),
      heading('Worüber?'),
      paragraph(run('Machen Sie ein Kreuz, wo Sie Ja sagen. Ohne Kreuz heißt: Nein.')),
      boxes(
        'Meine Zeugnisse, mein Beruf und meine Arbeit',
        'Mein Antrag und das Verfahren bei dieser Stelle',
        'Meine Sprachkenntnisse und Sprachkurse',
        'Mein Aufenthalt und meine Arbeitserlaubnis',
        `Anderes: ${blank}`,
      ),
      heading('In welche Richtung?'),
      boxes(
        'Die Beratung darf der Stelle Auskunft geben und Papiere schicken.',
        'Die Stelle darf der Beratung Auskunft geben und Papiere schicken.',
      ),
      heading('Bis wann?'),
      boxes('Bis die Beratung zu Ende ist', `Bis zu diesem Tag: ${blank}`),
      paragraph(
        run('Ich sage freiwillig Ja. Sage ich Nein, habe ich bei der Beratung keinen Nachteil. '),
        bold('Ich darf das Ja zurücknehmen, jederzeit. '),
        run('Ein Wort genügt. Es gilt dann für die Zukunft.'),
      ),
      signature(),
    ],
  });
}

function recipientLines({ authority, body }: Recipient, { authorities }: SheetFacts): readonly string[] {
  const found = authority === null ? undefined : authorities.find(authority);
  return found ? found.addressLines : [body];
}
