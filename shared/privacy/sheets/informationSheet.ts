import { currentRow, validOn } from '../../catalogs/datedRow.ts';
import { blank, bold, heading, joined, labelled, paragraph, run } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import { type Block, type Letter, letter } from '../../letters/letter.ts';
import { purposeOf } from '../purposes.ts';
import { retentions, supervisoryAuthorities } from '../retention.ts';
import { list, officeLine, officeReach, sheetFrame } from './parts.ts';
import { askedPurposes, purposeTexts } from './purposeTexts.ts';
import type { SheetFacts } from './sheetFacts.ts';

/** What Art. 13 GDPR wants told before anything is written down (domain catalogue 6.2 no. 7). */
export function informationSheet(facts: SheetFacts): Letter {
  return letter.parse({
    kind: 'sheet',
    ...sheetFrame(facts),
    title: 'Datenschutz-Information',
    heading: 'Ihre Daten bei uns',
    information: [
      { label: 'Für', value: facts.client.name },
      { label: 'Von', value: joined(', ', facts.counsellor.name, facts.office.name) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    blocks: [
      paragraph(
        run('Wir beraten Sie. Dafür schreiben wir Angaben über Sie auf. Hier steht, was wir damit tun.'),
      ),
      heading('Wer passt auf Ihre Daten auf?'),
      paragraph(run(`${officeLine(facts)}\n${officeReach(facts)}\nBeauftragt für den Datenschutz: ${blank}`)),
      heading('Wofür brauchen wir Ihre Daten?'),
      ...reasons(),
      heading('Wer bekommt Ihre Daten?'),
      paragraph(
        run(
          'Niemand ohne Ihre Erlaubnis. Wir haben Schweigepflicht. Das heißt: Wir erzählen nichts weiter. Ihre Daten liegen verschlüsselt auf unserem Computer. Sie liegen nicht im Internet.',
        ),
      ),
      paragraph(
        run(
          'Soll eine Stelle etwas von uns bekommen? Dann fragen wir Sie vorher. Für jede Stelle gibt es ein eigenes Blatt.',
        ),
      ),
      heading('Wie lange behalten wir Ihre Daten?'),
      list(...retentions.filter((row) => validOn(row, facts.date)).map(({ sentence }) => sentence)),
      heading('Was dürfen Sie?'),
      ...rights(),
      heading('Müssen Sie uns etwas sagen?'),
      paragraph(
        run(
          'Nein. Sie entscheiden selbst. Wir beraten Sie auch, wenn Sie zu manchem Nein sagen. Ohne Namen und Adresse können wir Ihnen aber keine Briefe schreiben. Kein Computer entscheidet über Sie.',
        ),
      ),
      heading('Sind Sie nicht zufrieden?'),
      complaint(facts),
    ],
  });
}

function reasons(): Block[] {
  const items = askedPurposes.map((code) => `${purposeTexts[code].title} (${purposeOf(code).legalBasis})`);
  return [
    paragraph(run('Wir brauchen Ihre Daten für diese Zwecke. Sie sagen zu jedem einzeln Ja oder Nein:')),
    list(...items, `Weitergabe an Stellen, die Sie nennen (${purposeOf('release').legalBasis})`),
  ];
}

function rights(): Block[] {
  return [
    list(
      'Sie dürfen fragen: Was wissen Sie über mich? Sie bekommen eine Kopie.',
      'Sie dürfen sagen: Das ist falsch, ändern Sie das.',
      'Sie dürfen sagen: Löschen Sie das. Oder: Benutzen Sie das nicht mehr.',
      'Sie dürfen Ihre Daten mitnehmen.',
    ),
    paragraph(
      bold('Sie dürfen jedes Ja zurücknehmen, jederzeit. '),
      run(
        'Ein Wort genügt, Sie müssen nichts erklären. Das gilt für die Zukunft. Was vorher war, bleibt erlaubt.',
      ),
    ),
  ];
}

function complaint({ date }: SheetFacts): Block {
  const office = currentRow(supervisoryAuthorities, date);
  if (!office) return paragraph(run('Sie dürfen sich bei der Aufsicht für den Datenschutz beschweren.'));
  const reach = joined(', ', labelled('Telefon', office.phone), labelled('E-Mail', office.email));
  return paragraph(
    run('Sprechen Sie mit uns. Oder beschweren Sie sich bei dieser Stelle:\n'),
    run([office.name, office.addressLines.join(', '), reach].join('\n')),
  );
}
