import type { WaitedFor } from '../../recognition/waitedFor.ts';
import type { StatusRequestFacts } from '../facts.ts';
import { germanDate } from '../germanDate.ts';
import { type Block, type Letter, letter } from '../letter.ts';
import { postalLines } from '../postalLines.ts';
import { born, contact, information, nameFact } from './coverLetter.ts';
import { fact, frame, joined, paragraph, personObject, run, saying, says } from './parts.ts';
import { occupationRows, procedureText } from './procedureWords.ts';

/**
 * Sachstandsanfrage (domain catalogue 6.2 no. 16): which application of which day, which period the law has
 * where it has one, and what we ask. Friendly: the next letter goes to the same desk. Nothing is threatened;
 * what follows from silence (§ 75 VwGO) is for a lawyer to say.
 */
export function statusRequest(facts: StatusRequestFacts): Letter {
  const title = 'Sachstandsanfrage';
  return letter.parse({
    kind: 'letter',
    ...frame(facts),
    title,
    form: facts.form,
    annotations: ['Persönlich/Vertraulich'],
    recipient: postalLines({ lines: facts.authority.addressLines, country: facts.authority.country }),
    information: information(facts),
    subject: [`${title}: ${procedureText(facts)}`, joined(', ', facts.client.name, born(facts))],
    salutation: 'Sehr geehrte Damen und Herren,',
    blocks: [
      opening(facts),
      standing(facts),
      paragraph(run('Bitte teilen Sie uns mit:')),
      questions(facts),
      paragraph(run('Hat sich dieses Schreiben mit Ihrer Nachricht gekreuzt, ist es damit erledigt.')),
      contact(facts),
    ],
    closing: 'Mit freundlichen Grüßen',
    signature: {
      organisation: facts.office.name,
      name: facts.counsellor.name,
      role: facts.counsellor.role,
    },
    enclosures: facts.powerOfAttorney ? ['Vollmacht'] : [],
  });
}

function opening(facts: StatusRequestFacts): Block {
  const person = personObject(facts.client);
  const matter =
    facts.way === 'application'
      ? procedureText(facts)
      : 'Anerkennung des im Ausland erworbenen Berufsabschlusses';
  const aimed = occupationRows(facts);
  const about =
    facts.way === 'assessment'
      ? `wir beraten ${person} zur Bewertung des ausländischen Hochschulabschlusses.`
      : `wir begleiten ${person} bei der ${matter} (${aimed.map((row) => row.join(': ')).join('')}).`;
  const occupation = aimed.map(([term, value]) => fact('application.occupation', term, value));
  const on = germanDate(facts.appliedOn);
  return saying(
    says('opening', about, nameFact(facts), ...occupation),
    says('applied', `Der Antrag wurde am ${on} gestellt.`, fact('procedure.applied', 'Antrag gestellt', on)),
  );
}

/** Where the procedure stands for us, and the period as the law has it. */
function standing(facts: StatusRequestFacts): Block {
  const { waiting, period, measureText } = facts;
  switch (waiting.kind) {
    case 'receipt': {
      const within =
        period && `Das Gesetz sieht sie ${period.withinText} vor (${period.citation})${reckoned(facts)}.`;
      return said('Eine Bestätigung des Eingangs haben wir bisher nicht erhalten.', within);
    }
    case 'completeness':
      return said(
        UNDECIDED,
        'Ob die Unterlagen inzwischen vollständig sind und die Frist für die Entscheidung läuft, wissen wir nicht.',
      );
    case 'decision': {
      const since = `Die Unterlagen sind nach unserer Kenntnis seit dem ${germanDate(waiting.completeOn)} vollständig.`;
      const within =
        period &&
        `Über den Antrag ist ${period.withinText} zu entscheiden (${period.citation})${reckoned(facts)}.`;
      return said(since, within, UNDECIDED);
    }
    case 'examination': {
      const chosen =
        waiting.chosenOn === null
          ? `Der Bescheid vom ${germanDate(waiting.noticeOn)} sieht eine ${measureText} vor.`
          : `Nach dem Bescheid vom ${germanDate(waiting.noticeOn)} wurde am ${germanDate(waiting.chosenOn)} die ${measureText} gewählt.`;
      const within =
        period && `Sie ist ${period.withinText} zu ermöglichen (${period.citation})${reckoned(facts)}.`;
      return said(chosen, within, 'Ein Termin ist uns bisher nicht bekannt.');
    }
    case 'permit': {
      const what = measureText === null ? 'die Ausgleichsmaßnahme' : measureText;
      const passed = `Die im Bescheid vom ${germanDate(waiting.noticeOn)} genannte Voraussetzung (${what}) ist seit dem ${germanDate(waiting.passedOn)} erfüllt.`;
      return said(passed, 'Die abschließende Entscheidung liegt uns bisher nicht vor.');
    }
    case 'appeal': {
      const what = waiting.remedy === 'objection' ? 'Widerspruch' : 'ein Rechtsbehelf';
      const against = `Gegen den Bescheid vom ${germanDate(waiting.noticeOn)} wurde am ${germanDate(waiting.appealedOn)} ${what} eingelegt.`;
      return said(against, 'Eine Entscheidung darüber liegt uns bisher nicht vor.');
    }
  }
}

const UNDECIDED = 'Eine Entscheidung liegt uns bisher nicht vor.';
const said = (...sentences: readonly (string | null)[]): Block => paragraph(run(joined(' ', ...sentences)));

function reckoned({ period }: StatusRequestFacts): string {
  if (period === null || period.end === null) return '';
  const whole = period.extended ? 'diese Frist mit Ihrer Verlängerung' : 'diese Frist';
  return `; nach unserer Rechnung ${period.over ? 'endete' : 'endet'} ${whole} am ${germanDate(period.end)}`;
}

function questions(facts: StatusRequestFacts): Block {
  const { waiting, theirReference } = facts;
  const items = [
    ...(isUnanswered(waiting) ? ['Ist der Antrag bei Ihnen eingegangen, und an welchem Tag?'] : []),
    ...(theirReference === null ? ['Unter welchem Aktenzeichen führen Sie das Verfahren?'] : []),
    ...QUESTIONS[waiting.kind],
  ];
  return { type: 'list', ordered: true, items: items.map((item) => [run(item)]) };
}

const isUnanswered = (waiting: WaitedFor): boolean =>
  waiting.kind === 'receipt' || (waiting.kind === 'decision' && waiting.unanswered);

const PAPERS =
  'Sind die Unterlagen vollständig? Wenn nicht: Was fehlt, und bis wann sollen wir es nachreichen?';
const APPLICATION = [
  PAPERS,
  'Wie ist der Stand des Verfahrens, und bis wann ist mit der Entscheidung zu rechnen?',
];
const QUESTIONS: Readonly<Record<WaitedFor['kind'], readonly string[]>> = {
  ...{ receipt: APPLICATION, completeness: APPLICATION, decision: APPLICATION },
  examination: [
    'Wann und wo findet die Prüfung statt?',
    'Ist eine Anmeldung nötig, und welche Unterlagen fehlen dafür noch?',
  ],
  permit: [
    'Liegt Ihnen der Nachweis darüber vor, und fehlt noch etwas?',
    'Bis wann ist mit der Entscheidung zu rechnen?',
  ],
  appeal: [
    'Liegt Ihnen alles vor, was Sie für die Entscheidung darüber brauchen?',
    'Wie ist der Stand, und bis wann ist mit der Entscheidung zu rechnen?',
  ],
};
