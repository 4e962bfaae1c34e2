import { blank, heading, paragraph, run } from '../../letters/compose/parts.ts';
import { type Block, type Letter, letter, type Run } from '../../letters/letter.ts';
import type { PaperFacts } from '../facts.ts';
import { about, pageFrame } from './parts.ts';

/** A field of the form with what is known; no runs: open. */
export interface SheetField {
  readonly label: string;
  readonly required: boolean;
  readonly value: readonly Run[];
}

export interface SheetSection {
  readonly title: string;
  /** Several where the section comes once for each job or certificate; none where there is nothing of the kind. */
  readonly entries: readonly (readonly SheetField[])[];
}

export interface DataSheetFacts extends PaperFacts {
  readonly formName: string;
  readonly formKnown: boolean;
  /** Somebody has compared fields and order with the form, and not too long ago. */
  readonly formChecked: boolean;
  readonly online: boolean;
  readonly sections: readonly SheetSection[];
  /** Labels of the fields that must be filled in and are open. */
  readonly open: readonly string[];
}

/** What the form asks, in its order (domain catalogue 6.2 no. 3). It is copied across; its look is not imitated. */
export function dataSheet(facts: DataSheetFacts): Letter {
  return letter.parse({
    ...pageFrame(facts, 'Datenblatt zum Antrag'),
    information: [{ label: 'Formular', value: facts.formName }, ...about(facts)],
    blocks: [...intro(facts), ...facts.sections.flatMap(section)],
  });
}

function intro({ formKnown, formChecked, online, open }: DataSheetFacts): Block[] {
  const order = formKnown
    ? formChecked
      ? 'Die Angaben stehen in der Reihenfolge des Formulars.'
      : 'Die Angaben folgen dem Formular, soweit es hier bekannt ist; bitte beim Übertragen vergleichen.'
    : 'Das Formular dieser Stelle kennt das Programm nicht. Das Blatt hat die Angaben, nach denen solche Formulare fragen; die Reihenfolge kann eine andere sein.';
  const where = online
    ? 'Der Antrag wird online gestellt; tippen Sie die Angaben dort ein.'
    : 'Übertragen Sie sie in das Formular.';
  const star = formChecked
    ? 'ohne diese Angabe nimmt die Stelle den Antrag nicht an'
    : 'diese Angabe verlangt die Stelle vermutlich';
  return [
    paragraph(
      run(
        `${order} ${where} Dieses Blatt ist kein Antrag. Linien sind von Hand zu ergänzen, ein Stern heißt: ${star}.`,
      ),
    ),
    ...(open.length === 0
      ? []
      : [
          {
            type: 'note' as const,
            title: formChecked ? 'Noch offen, aber verlangt' : 'Noch offen, aber vermutlich verlangt',
            lines: [[run(`${open.join(', ')}.`)]],
          },
        ]),
  ];
}

function section({ title, entries }: SheetSection): Block[] {
  if (entries.length === 0) return [heading(title), paragraph(run('Dazu ist nichts eingetragen.'))];
  return [
    heading(title),
    ...entries.flatMap((fields, index): Block[] => [
      ...(entries.length > 1
        ? [{ type: 'heading' as const, level: 3 as const, runs: [run(`${index + 1}.`)] }]
        : []),
      {
        type: 'table',
        columns: [
          { header: '', share: 44 },
          { header: '', share: 56 },
        ],
        rows: fields.map(field),
      },
    ]),
  ];
}

const field = ({ label, required, value }: SheetField): Run[][] => [
  [run(required ? `${label} *` : label)],
  value.length === 0 ? [run(blank)] : [...value],
];
