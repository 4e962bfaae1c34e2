import { papers } from '../../text/papers/de.ts';
import { germanTeller } from '../../text/papers/languages.ts';
import { tellWay, wayParams } from '../../text/papers/wayTold.ts';
import type { ClientChecklistFacts, DocumentFacts } from '../facts.ts';
import { germanDate, germanDateWithWeekday } from '../germanDate.ts';
import { type Block, type BlockOf, type Letter, letter, type Run } from '../letter.ts';
import { fill } from './bilingual.ts';
import {
  bold,
  frame,
  heading,
  joined,
  labelled,
  occupationFor,
  paragraph,
  run,
  sentence,
  withOriginal,
} from './parts.ts';

const words = papers.checklist;

/**
 * What the client has, what is missing, where to get it, who helps (domain catalogue 6.2 no. 4), in plain
 * German after DIN 8581-1: short main sentences, one thing each, the same word for the same thing, the
 * reader addressed. The person is greeted by name, so no form of address can be wrong.
 */
export function clientChecklist(facts: ClientChecklistFacts): Letter {
  const have = facts.documents.filter((document) => document.state === 'complete');
  const need = facts.documents.filter((document) => document.state !== 'complete');
  return letter.parse({
    kind: 'sheet',
    ...frame(facts),
    title: 'Checkliste: Ihre Unterlagen',
    heading: words.heading,
    information: [
      { label: 'Für', value: facts.client.name },
      { label: 'Von', value: joined(', ', facts.counsellor.name, facts.office.name) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    blocks: [
      hello(facts),
      ...aim(facts),
      way(facts),
      ...haveBlocks(have),
      ...needBlocks(need),
      ...costBlocks(facts),
      heading(words.nextTitle),
      next(facts),
      heading(words.helpTitle),
      help(facts),
    ],
  });
}

function hello({ client }: ClientChecklistFacts): Block {
  const [before = '', after = ''] = words.hello.split('{{name}}');
  return paragraph(run(before), ...withOriginal(client.name, client.originalName), run(after));
}

/** Where nothing is compared, the way's own sentence says all of it. */
function aim(facts: ClientChecklistFacts): Block[] {
  if (facts.way === 'application') return [];
  if (facts.way === 'assessment') return [paragraph(run(words.aimAssessment))];
  const aimed = facts.law.regulated ? words.aimRegulated : words.aimFree;
  const occupation = occupationFor(facts.client, facts.occupation);
  return [paragraph(run(aimed.replace('{{occupation}}', () => occupation)))];
}

/** What is decided and by whom, and why by them. */
function way({ told, authority }: ClientChecklistFacts): Block {
  const params = { ...wayParams(told), authority: bold(authority.name) };
  const why = authority.whyText === null ? [] : [run(` ${sentence(authority.whyText)}`)];
  return paragraph(...fill(tellWay(germanTeller, told), params), ...why);
}

function haveBlocks(documents: readonly DocumentFacts[]): Block[] {
  if (documents.length === 0) return [];
  return [
    heading(words.haveTitle),
    {
      type: 'checklist',
      items: documents.map((document) => ({
        checked: true,
        runs: withOriginal(document.name, document.originalName),
        details: document.heldForm === null ? [] : [[run(`Sie haben: ${document.heldForm}.`)]],
      })),
    },
    paragraph(run(words.keep)),
  ];
}

function needBlocks(documents: readonly DocumentFacts[]): Block[] {
  if (documents.length === 0) {
    return [heading(words.needTitle), paragraph(run(words.nothing))];
  }
  return [
    heading(words.needTitle),
    paragraph(run(words.tick)),
    { type: 'checklist', items: documents.map(needed) },
  ];
}

function needed(document: DocumentFacts): BlockOf<'checklist'>['items'][number] {
  const help = document.forClient;
  const what = help.whatText === null ? null : sentence(help.whatText);
  // Nobody can get it any more: where it comes from and what it costs would only confuse.
  if (document.state === 'lost') return item(document, [what, stateText(document)]);
  return item(document, [
    what,
    stateText(document),
    labelledSentence('Die Stelle braucht', document.wantedForm),
    // Whole sentences already: where to get it and who helps, in one breath.
    joined(' ', ...[help.whereText, help.whoHelpsText].filter((text) => text !== null).map(sentence)),
    labelledSentence('Kosten', help.costText),
    labelledSentence('Bis wann', help.dueDate === null ? null : germanDate(help.dueDate)),
  ]);
}

function item(
  document: DocumentFacts,
  details: readonly (string | null)[],
): BlockOf<'checklist'>['items'][number] {
  return {
    checked: false,
    runs: withOriginal(document.name, document.originalName),
    details: details.flatMap((line) => (line ? [[run(line)] satisfies Run[]] : [])),
  };
}

const labelledSentence = (label: string, text: string | null): string | null =>
  text === null || text.trim() === '' ? null : `${label}: ${sentence(text)}`;

function stateText(document: DocumentFacts): string | null {
  switch (document.state) {
    case 'incomplete':
      return joined(
        ' ',
        document.heldForm === null ? null : `Sie haben: ${document.heldForm}.`,
        document.lacking === null ? words.notReady : `Es fehlt: ${sentence(document.lacking)}`,
      );
    case 'ordered':
      return words.ordered;
    case 'lost':
      return words.lost;
    default:
      return null;
  }
}

function costBlocks(facts: ClientChecklistFacts): Block[] {
  const items = facts.costTexts.filter((text) => text.trim() !== '').map((text) => [run(sentence(text))]);
  return [
    heading(words.costTitle),
    ...(items.length === 0 ? [] : [{ type: 'list', ordered: false, items } satisfies Block]),
    paragraph(run(words.askFirst)),
  ];
}

function next(facts: ClientChecklistFacts): Block {
  const appointment = facts.nextAppointment;
  if (appointment === null) {
    return paragraph(run(words.next));
  }
  const when = joined(
    ', ',
    germanDateWithWeekday(appointment.date),
    appointment.time === null ? null : `${appointment.time} Uhr`,
  );
  return {
    type: 'note',
    title: 'Ihr nächster Termin',
    lines: [
      [bold(when)],
      ...(appointment.placeText === null ? [] : [[run(`Ort: ${sentence(appointment.placeText)}`)]]),
      [run('Bringen Sie diese Liste mit. Bringen Sie auch alle neuen Papiere mit.')],
      [run('Sie können nicht kommen? Dann rufen Sie uns bitte an.')],
    ],
  };
}

function help(facts: ClientChecklistFacts): Block {
  const { counsellor, office } = facts;
  const phone = counsellor.phone === '' ? office.phone : counsellor.phone;
  const email = counsellor.email === '' ? office.email : counsellor.email;
  const lines = [
    joined(', ', counsellor.name, office.name),
    joined(', ', office.street, joined(' ', office.postcode, office.town)),
    labelled('Telefon:', phone),
    labelled('E-Mail:', email),
  ].filter((line) => line !== '');
  return paragraph(run(`${words.help}\n${lines.join('\n')}`));
}
