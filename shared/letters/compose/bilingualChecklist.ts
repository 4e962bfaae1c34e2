import type { DocumentForm, DocumentProgress } from '../../recognition/documents.ts';
import type { Fee } from '../../recognition/fees.ts';
import { germanTeller, type PaperWordKey, type Teller, type Told } from '../../text/papers/languages.ts';
import type { Review } from '../../translations/review.ts';
import type { ClientChecklistFacts } from '../facts.ts';
import { germanDate } from '../germanDate.ts';
import { type BlockOf, type Letter, letter, type Run } from '../letter.ts';
import { bold, frame, joined, labelled, occupationFor, paragraph, run } from './parts.ts';

export interface BilingualFacts extends ClientChecklistFacts {
  readonly second: Teller;
  /** Who has looked through the second language; null: nobody yet. */
  readonly review: Review | null;
  /** The same papers as `documents`, not yet in a language. */
  readonly papers: readonly DocumentProgress[];
  readonly fees: readonly Fee[];
}

type Row = BlockOf<'table'>['rows'][number];

/** A box for the hand, before what is still to be got; and one that is ticked. */
const OPEN = '☐';
const DONE = '☑';

const marked = (text: string, lang: string): Run => (lang === 'de' ? { text } : { text, lang });

/** A sentence with names put in. They are German and stay unmarked, so that they keep their own direction. */
function fill({ text, lang }: Told, params: Readonly<Record<string, string | Run>>): Run[] {
  return text.split(/(\{\{\w+\}\})/u).flatMap((part) => {
    const name = /^\{\{(\w+)\}\}$/u.exec(part)?.[1];
    const words = name === undefined ? null : (params[name] ?? '');
    if (words !== null) return words === '' ? [] : [typeof words === 'string' ? run(words) : words];
    return part === '' ? [] : [marked(part, lang)];
  });
}

/** Lines below each other in one cell. */
const lines = (...rows: readonly (readonly Run[])[]): Run[] =>
  rows.filter((row) => row.length > 0).flatMap((row, index) => (index === 0 ? row : [run('\n'), ...row]));

/**
 * The checklist in simple German with a second language beside it, line by line, so that whoever helps at home
 * can point at the same place. What the second language lacks says so there.
 */
export function bilingualChecklist(facts: BilingualFacts): Letter {
  const { second } = facts;
  const { sender, ...rest } = frame(facts);
  const [office = [], place = [], reach = []] = sender.footer;
  const unchecked = facts.review === null ? ['Übersetzung noch nicht geprüft'] : [];
  return letter.parse({
    kind: 'sheet',
    ...rest,
    sender: { ...sender, footer: [office, place, [...reach, ...unchecked]] },
    title: 'Checkliste: Ihre Unterlagen',
    heading: german('checklist.heading').text,
    information: [
      { label: 'Für', value: facts.client.name },
      { label: 'Von', value: joined(', ', facts.counsellor.name, facts.office.name) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    blocks: [
      {
        type: 'table',
        columns: [
          { header: DONE, share: 6 },
          { header: 'Deutsch', share: 47 },
          { header: second.ownName, share: 47 },
        ],
        rows: [...opening(facts), ...have(facts), ...need(facts), ...costs(facts), ...next(facts)],
      },
      paragraph(run(contact(facts))),
      ...stateOfTexts(facts),
    ],
  });
}

const german = germanTeller.tell;

/** The same in both languages; the second says so where it has only the German. */
function both({ second }: BilingualFacts, say: (teller: Teller) => Run[], sign = ''): Row {
  const own = say(second);
  const lacks = own.length > 0 && !own.some(({ lang }) => lang !== undefined);
  const note = second.tell('germanOnly');
  return [[run(sign)], say(germanTeller), lacks ? [marked(note.text, note.lang)] : own];
}

const sentence = (
  facts: BilingualFacts,
  key: PaperWordKey,
  params: Readonly<Record<string, string>> = {},
): Row => both(facts, ({ tell }) => fill(tell(key), params));

const title = (facts: BilingualFacts, key: PaperWordKey): Row =>
  both(facts, ({ tell }) => fill(tell(key), {}).map((part) => ({ ...part, bold: true })));

/** Whoever reads the second language is greeted as their own script writes the name. */
const nameFor = ({ name, originalName }: BilingualFacts['client'], { code }: Teller): string | Run =>
  originalName?.lang === code ? marked(originalName.text, code) : name;

function opening(facts: BilingualFacts): Row[] {
  const { client, law, way, authority } = facts;
  const occupation = occupationFor(client, facts.occupation);
  const aim =
    way === 'assessment'
      ? [sentence(facts, 'checklist.aimAssessment')]
      : [
          both(facts, ({ tell }) => [
            ...fill(tell(law.regulated ? 'checklist.aimRegulated' : 'checklist.aimFree'), { occupation }),
            ...said({ ...tell('checklist.meaning'), text: ` ${tell('checklist.meaning').text}` }),
          ]),
        ];
  return [
    both(facts, (teller) => fill(teller.tell('checklist.hello'), { name: nameFor(client, teller) })),
    ...aim,
    sentence(facts, 'checklist.authority', { authority: authority.name }),
  ];
}

function formText(tell: Teller['tell'], form: DocumentForm, translated: boolean): Told {
  const own = tell(`forms.${form}`);
  if (!translated) return own;
  const phrase = tell('forms.translated');
  return { text: phrase.text.replace('{{form}}', () => own.text), lang: phrase.lang };
}

/** „beglaubigte Kopie oder Original, mit Übersetzung“ */
function wantedText(tell: Teller['tell'], { wantedForms, translation }: DocumentProgress['required']): Told {
  const forms = wantedForms.map((form) => tell(`forms.${form}`).text);
  const either = forms.reduce((first, form) =>
    tell('forms.or')
      .text.replace('{{first}}', () => first)
      .replace('{{second}}', () => form),
  );
  if (translation === 'none') return { text: either, lang: tell('forms.or').lang };
  const phrase = tell('forms.translated');
  return { text: phrase.text.replace('{{form}}', () => either), lang: phrase.lang };
}

/** A sentence of which one part is words of the same language. */
const withPart = (told: Told, name: string, part: Told): Run[] => {
  const lang = told.lang === 'de' || part.lang === 'de' ? 'de' : told.lang;
  return [
    marked(
      told.text.replace(`{{${name}}}`, () => part.text.replace(/[.。።]$/u, '')),
      lang,
    ),
  ];
};

const FORMS: Readonly<Record<string, DocumentForm>> = {
  original: 'original',
  returned: 'original',
  certifiedCopy: 'certifiedCopy',
  copy: 'copy',
};

function heldLine({ held }: DocumentProgress, tell: Teller['tell']): Run[] {
  const form = held === null ? undefined : FORMS[held.state];
  if (form === undefined) return [];
  return withPart(tell('checklist.held'), 'form', formText(tell, form, held?.translation === 'translated'));
}

function lackLine(row: DocumentProgress, tell: Teller['tell']): Run[] {
  if (row.lacking === 'translation')
    return withPart(tell('checklist.lacks'), 'what', tell('forms.translation'));
  const wanted = row.required.wantedForms[0];
  if (row.lacking === 'form' && wanted)
    return withPart(tell('checklist.lacks'), 'what', tell(`forms.${wanted}`));
  return fill(tell('checklist.notReady'), {});
}

const said = (told: Told): Run[] => (told.text === '' ? [] : [marked(told.text, told.lang)]);

/** What somebody must know to get this paper. One that is lost is not sent for. */
function details(row: DocumentProgress, { tell }: Teller): Run[][] {
  const { type } = row.required;
  const paper = (part: 'what' | 'where' | 'help' | 'cost'): Told => tell(`documents.${type}.${part}`);
  if (row.progress === 'lost') return [said(paper('what')), said(tell('checklist.lost'))];
  const cost = paper('cost');
  return [
    said(paper('what')),
    ...(row.progress === 'ordered' ? [said(tell('checklist.ordered'))] : []),
    ...(row.progress === 'incomplete' ? [heldLine(row, tell), lackLine(row, tell)] : []),
    withPart(tell('checklist.wanted'), 'form', wantedText(tell, row.required)),
    said(paper('where')),
    said(paper('help')),
    cost.text === ''
      ? []
      : withPart({ ...tell('checklist.cost'), text: `${tell('checklist.cost').text}.` }, 'cost', cost),
  ];
}

/** Without what is only German: the left column has it, and one line says that there is more there. */
function ownLines(rows: readonly (readonly Run[])[], { code, tell }: Teller): (readonly Run[])[] {
  if (code === 'de') return [...rows];
  const spoken = rows.filter((row) => row.length > 0);
  const own = spoken.filter((row) => row.some(({ lang }) => lang !== undefined));
  return own.length < spoken.length ? [...own, said(tell('germanOnly'))] : own;
}

const item = (
  facts: BilingualFacts,
  row: DocumentProgress,
  sign: string,
  below: (teller: Teller) => Run[][],
): Row =>
  both(
    facts,
    (teller) => {
      const name = said(teller.tell(`documents.${row.required.type}.name`)).map((part) => ({
        ...part,
        bold: true,
      }));
      return lines(name, ...ownLines(below(teller), teller));
    },
    sign,
  );

function have(facts: BilingualFacts): Row[] {
  const rows = facts.papers.filter(({ progress }) => progress === 'complete');
  if (rows.length === 0) return [];
  return [
    title(facts, 'checklist.haveTitle'),
    ...rows.map((row) => item(facts, row, DONE, ({ tell }) => [heldLine(row, tell)])),
    sentence(facts, 'checklist.keep'),
  ];
}

function need(facts: BilingualFacts): Row[] {
  const rows = facts.papers.filter(({ progress }) => progress !== 'complete');
  const head = title(facts, 'checklist.needTitle');
  if (rows.length === 0) return [head, sentence(facts, 'checklist.nothing')];
  return [
    head,
    sentence(facts, 'checklist.tick'),
    ...rows.map((row) => item(facts, row, OPEN, (teller) => details(row, teller))),
  ];
}

const euros = (cents: number): string => String(cents / 100);

function costs(facts: BilingualFacts): Row[] {
  const known = facts.fees.filter(({ minCents, maxCents }) => minCents !== null && maxCents !== null);
  const rows = known.map((fee) =>
    both(facts, ({ tell }) => {
      const [min, max] = [euros(fee.minCents ?? 0), euros(fee.maxCents ?? 0)];
      const amount =
        min === max
          ? { ...tell('amounts.about'), text: tell('amounts.about').text.replace('{{amount}}', min) }
          : {
              ...tell('amounts.range'),
              text: tell('amounts.range').text.replace('{{min}}', min).replace('{{max}}', max),
            };
      const label = fee.label.replace(/^cost\./u, '') as 'procedure';
      const told = tell(`fees.${label}`);
      return [marked(`${told.text}: `, told.lang), marked(amount.text, amount.lang)];
    }),
  );
  return [title(facts, 'checklist.costTitle'), ...rows, sentence(facts, 'checklist.askFirst')];
}

const next = (facts: BilingualFacts): Row[] => [
  title(facts, 'checklist.nextTitle'),
  sentence(facts, 'checklist.next'),
  title(facts, 'checklist.helpTitle'),
  sentence(facts, 'checklist.help'),
];

function contact({ counsellor, office }: BilingualFacts): string {
  return [
    joined(', ', counsellor.name, office.name),
    joined(', ', office.street, joined(' ', office.postcode, office.town)),
    labelled('Telefon:', counsellor.phone || office.phone),
    labelled('E-Mail:', counsellor.email || office.email),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Until a native speaker has read the second language, the paper itself says so, in both. */
function stateOfTexts({ second, review }: BilingualFacts) {
  if (review !== null) return [];
  const own = second.tell('unreviewed');
  return [
    {
      type: 'note' as const,
      title: '',
      lines: [[bold(german('unreviewed').text)], [marked(own.text, own.lang)]],
    },
  ];
}
