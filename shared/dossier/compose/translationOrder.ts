import { bold, paragraph, personObject, personSubject, run } from '../../letters/compose/parts.ts';
import type { Letter } from '../../letters/letter.ts';
import { type OutwardFacts, outwardLetter } from './outward.ts';

export interface PaperToTranslate {
  readonly name: string;
  /** „Ukrainisch“; empty: as the paper says. */
  readonly language: string;
  /** „Kopie“, as it goes with the letter. */
  readonly enclosed: string;
}

export interface TranslationOrderFacts extends OutwardFacts {
  readonly papers: readonly PaperToTranslate[];
  /** The authority wants the translator to have had the original or a certified copy in hand. */
  readonly fromOriginal: boolean;
  /** The authority may take a translation made abroad or into English, or none at all. */
  readonly maybeLess: 'swornAnywhere' | 'english' | null;
  /** A paper is dated in another calendar. */
  readonly otherCalendar: boolean;
  /** „Kovalenko, Olena“: as the passport spells it, for every translation alike. */
  readonly nameAsInPassport: string;
}

/**
 * Order to a sworn translator: which papers, in which language, that copies go along; the price first, because
 * who pays must know it before (§ 44 SGB III, Anerkennungszuschuss).
 */
export function translationOrder(facts: TranslationOrderFacts): Letter {
  const title = 'Anfrage Übersetzung: bitte zuerst ein Kostenvoranschlag';
  const many = facts.papers.length > 1;
  return outwardLetter(facts, {
    title: 'Auftrag Übersetzung',
    subject: [title, facts.client.name],
    blocks: [
      paragraph(
        run(
          `wir beraten ${personObject(facts.client)}. Für ein Verfahren bei einer Behörde ${many ? 'werden diese Unterlagen' : 'wird diese Unterlage'} in deutscher Übersetzung gebraucht:`,
        ),
      ),
      {
        type: 'table',
        columns: [
          { header: 'Nr.', share: 8 },
          { header: 'Unterlage', share: 48 },
          { header: 'Sprache', share: 24 },
          { header: 'Liegt bei als', share: 20 },
        ],
        rows: facts.papers.map(({ name, language, enclosed }, index) => [
          [run(String(index + 1))],
          [run(name)],
          [run(language === '' ? 'wie im Dokument' : language)],
          [run(enclosed)],
        ]),
      },
      paragraph(
        bold('Bitte senden Sie uns zuerst einen Kostenvoranschlag '),
        run(
          `für jede Unterlage, mit der Dauer. Beginnen Sie bitte erst, wenn wir den Auftrag bestätigt haben: Die Kosten müssen vorher bewilligt sein. Auftrag und Rechnung laufen auf ${personObject(facts.client)}.`,
        ),
      ),
      paragraph(run(wishes(facts).join(' '))),
    ],
    enclosures: [
      many ? `Kopien der Unterlagen Nr. 1 bis ${facts.papers.length}` : 'Kopie der Unterlage Nr. 1',
    ],
  });
}

const LESS: Readonly<Record<'swornAnywhere' | 'english', string>> = {
  swornAnywhere:
    'Die Person darf auch im Ausland beeidigt sein, und die Stelle nimmt vielleicht eine englische Fassung an; wir klären das vor dem Auftrag.',
  english:
    'Die Stelle nimmt vielleicht eine englische Übersetzung an oder verzichtet auf eine; wir klären das vor dem Auftrag.',
};

function wishes({
  nameAsInPassport,
  fromOriginal,
  maybeLess,
  otherCalendar,
  client,
}: TranslationOrderFacts): string[] {
  return [
    'Die Übersetzung fertigt und bestätigt bitte eine öffentlich bestellte oder allgemein beeidigte Person, vollständig mit Stempeln, Unterschriften und Rückseiten.',
    ...(maybeLess === null ? [] : [LESS[maybeLess]]),
    `Der Name steht überall wie im Pass: ${nameAsInPassport}; was anders dasteht, vermerken Sie bitte.`,
    ...(otherCalendar
      ? ['Daten eines anderen Kalenders stehen wie im Original da, mit dem Datum unseres Kalenders dahinter.']
      : []),
    ...(fromOriginal
      ? [
          `Die Stelle verlangt, dass das Original oder eine beglaubigte Kopie vorgelegen hat; ${personSubject(client)} bringt es mit.`,
        ]
      : []),
  ];
}
