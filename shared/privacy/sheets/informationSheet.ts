import { currentRow, validOn } from '../../catalogs/datedRow.ts';
import { joined, labelled, run } from '../../letters/compose/parts.ts';
import { germanDate } from '../../letters/germanDate.ts';
import type { Letter } from '../../letters/letter.ts';
import { askedPurposes, purposeOf } from '../purposes.ts';
import { retentions, supervisoryAuthorities } from '../retention.ts';
import { sheet } from './sheet.ts';
import { officeLine, officeReach, type SheetFacts } from './sheetFacts.ts';
import { bold, byHand, heading, items, type SheetPart, type Text, text, withParams } from './sheetParts.ts';

/** What Art. 13 GDPR wants told before anything is written down (domain catalogue 6.2 no. 7). */
export const informationSheet = (facts: SheetFacts): Letter =>
  sheet(facts, {
    title: 'Datenschutz-Information',
    heading: 'sheets.information.heading',
    information: [
      { label: 'Für', value: facts.client.name },
      { label: 'Von', value: joined(', ', facts.counsellor.name, facts.office.name) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    parts: [
      text('sheets.information.intro'),
      heading('sheets.information.whoTitle'),
      text(withParams('sheets.information.who', { office: `${officeLine(facts)}\n${officeReach(facts)}` })),
      text(byHand('sheets.information.officer')),
      heading('sheets.information.whyTitle'),
      text('sheets.information.why'),
      reasons(),
      heading('sheets.information.receiveTitle'),
      text('sheets.information.receive'),
      text('sheets.information.receiveAsk'),
      heading('sheets.information.keepTitle'),
      items(
        ...retentions
          .filter((row) => validOn(row, facts.date))
          .map(({ code }) => `sheets.keep.${code}` as const),
      ),
      heading('sheets.information.rightsTitle'),
      items(
        'sheets.information.rightAsk',
        'sheets.information.rightChange',
        'sheets.information.rightErase',
        'sheets.information.rightTake',
      ),
      text(bold('sheets.information.withdraw'), 'sheets.information.withdrawMeans'),
      heading('sheets.information.dutyTitle'),
      text('sheets.information.duty'),
      heading('sheets.information.complaintTitle'),
      text(complaint(facts)),
    ],
  });

const reasons = (): SheetPart =>
  items(
    ...askedPurposes.map(
      (code): Text => ({ key: `sheets.purposes.${code}.title`, after: ` (${purposeOf(code).legalBasis})` }),
    ),
    { key: 'sheets.information.release', after: ` (${purposeOf('release').legalBasis})` },
  );

/** Where one complains about us (Art. 77 GDPR). */
function complaint({ date }: SheetFacts): Text {
  const office = currentRow(supervisoryAuthorities, date);
  if (!office) return { key: 'sheets.information.complaintAny' };
  const reach = joined(', ', labelled('Telefon', office.phone), labelled('E-Mail', office.email));
  const lines = [office.name, office.addressLines.join(', '), reach].join('\n');
  return withParams('sheets.information.complaint', { office: [run(`\n${lines}`)] });
}
