import { bold, heading, paragraph, run, withOriginal } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import { type Letter, letter } from '../../letters/letter.ts';
import { sheetFrame, signature } from './parts.ts';
import { askedPurposes, purposeTexts } from './purposeTexts.ts';
import type { SheetFacts } from './sheetFacts.ts';

/** One box per purpose, none ticked (domain catalogue 6.2 no. 7): the person ticks, and signs. */
export function consentSheet(facts: SheetFacts): Letter {
  return letter.parse({
    kind: 'sheet',
    ...sheetFrame(facts),
    title: 'Einwilligung',
    heading: 'Meine Einwilligung',
    information: [
      { label: 'Name', value: facts.client.name },
      { label: 'Geboren', value: facts.client.birthDateText ?? '' },
      { label: 'An', value: facts.office.name },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    blocks: [
      paragraph(
        ...withOriginal(`Ich bin ${facts.client.name}`, facts.client.originalName),
        run('. Ich habe die Datenschutz-Information bekommen. Jemand hat sie mir erklärt.'),
      ),
      paragraph(run('Machen Sie ein Kreuz, wo Sie Ja sagen. Ohne Kreuz heißt: Nein.')),
      {
        type: 'checklist',
        items: askedPurposes.map((code) => ({
          checked: false,
          runs: [run(purposeTexts[code].title)],
          details: purposeTexts[code].lines.map((line) => [run(line)]),
        })),
      },
      heading('Das ist wichtig'),
      paragraph(
        run('Ich sage freiwillig Ja. Sage ich Nein, habe ich keinen Nachteil. '),
        bold('Ich darf jedes Ja zurücknehmen, jederzeit. '),
        run('Ein Wort genügt. Es gilt dann für die Zukunft.'),
      ),
      paragraph(run('Für jede Stelle, die etwas über mich erfahren soll, gibt es ein eigenes Blatt.')),
      signature(),
    ],
  });
}
