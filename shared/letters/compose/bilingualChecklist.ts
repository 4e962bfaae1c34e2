import type { DocumentProgress } from '../../recognition/documentProgress.ts';
import type { DocumentForm } from '../../recognition/documents.ts';
import type { Fee } from '../../recognition/fees.ts';
import { germanTeller, type Teller, type Told } from '../../text/papers/languages.ts';
import { tellWay, wayParams } from '../../text/papers/wayTold.ts';
import type { Review } from '../../translations/review.ts';
import { hintOn } from '../documentFacts.ts';
import type { ClientChecklistFacts } from '../facts.ts';
import { germanDate } from '../germanDate.ts';
import { type Letter, letter, type Run } from '../letter.ts';
import {
  bilingualBlocks,
  both,
  checkedFoot,
  fill,
  lines,
  marked,
  nameFor,
  type Row,
  said,
  sentence,
  title,
} from './bilingual.ts';
import { paperTold } from './paperTold.ts';
import { frame, joined, occupationFor } from './parts.ts';

export interface BilingualFacts extends ClientChecklistFacts {
  readonly second: Teller;
  /** Who has looked through the second language; null: nobody yet. */
  readonly review: Review | null;
  /** The same papers as `documents`, not yet in a language. */
  readonly papers: readonly DocumentProgress[];
  readonly fees: readonly Fee[];
}

/** A box for the hand, before what is still to be got; and one that is ticked. */
const OPEN = '☐';
const DONE = '☑';

/**
 * The checklist in simple German with a second language beside it, line by line, so that whoever helps at home
 * can point at the same place. What the second language lacks says so there.
 */
export function bilingualChecklist(facts: BilingualFacts): Letter {
  const { second, review } = facts;
  const { sender, ...rest } = frame(facts);
  return letter.parse({
    kind: 'sheet',
    ...rest,
    sender: checkedFoot(sender, review),
    title: 'Checkliste: Ihre Unterlagen',
    heading: german('checklist.heading').text,
    information: [
      { label: 'Für', value: facts.client.name },
      { label: 'Von', value: joined(', ', facts.counsellor.name, facts.office.name) },
      { label: 'Datum', value: germanDate(facts.date) },
    ],
    blocks: bilingualBlocks(
      { second, review },
      DONE,
      [...opening(facts), ...have(facts), ...need(facts), ...costs(facts), ...next(facts)],
      facts,
    ),
  });
}

const german = germanTeller.tell;

function opening(facts: BilingualFacts): Row[] {
  const { client, second, told } = facts;
  return [
    both(second, (teller) => fill(teller.tell('checklist.hello'), { name: nameFor(client, teller) })),
    ...aim(facts),
    both(second, (teller) => fill(tellWay(teller, told), wayParams(told))),
  ];
}

function aim({ second, way, law, client, occupation }: BilingualFacts): Row[] {
  if (way === 'application') return [];
  if (way === 'assessment') return [sentence(second, 'checklist.aimAssessment')];
  const key = law.regulated ? 'checklist.aimRegulated' : 'checklist.aimFree';
  return [sentence(second, key, { occupation: occupationFor(client, occupation) })];
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

/** What somebody must know to get this paper. One that is lost is not sent for. */
function details(row: DocumentProgress, { tell }: Teller): Run[][] {
  const paper = (part: 'what' | 'where' | 'help' | 'cost'): Told => paperTold({ tell }, row.required, part);
  if (row.progress === 'lost') return [said(paper('what')), said(tell('checklist.lost'))];
  const cost = paper('cost');
  const hint = hintOn(row);
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
    hint === null ? [] : said(tell(`hints.${hint}`)),
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
    facts.second,
    (teller) => {
      const name = said(paperTold(teller, row.required, 'name')).map((part) => ({
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
    title(facts.second, 'checklist.haveTitle'),
    ...rows.map((row) => item(facts, row, DONE, ({ tell }) => [heldLine(row, tell)])),
    sentence(facts.second, 'checklist.keep'),
  ];
}

function need(facts: BilingualFacts): Row[] {
  const rows = facts.papers.filter(({ progress }) => progress !== 'complete');
  const head = title(facts.second, 'checklist.needTitle');
  if (rows.length === 0) return [head, sentence(facts.second, 'checklist.nothing')];
  return [
    head,
    sentence(facts.second, 'checklist.tick'),
    ...rows.map((row) => item(facts, row, OPEN, (teller) => details(row, teller))),
  ];
}

const euros = (cents: number): string => String(cents / 100);

function costs(facts: BilingualFacts): Row[] {
  const known = facts.fees.filter(({ minCents, maxCents }) => minCents !== null && maxCents !== null);
  const rows = known.map((fee) =>
    both(facts.second, ({ tell }) => {
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
  return [title(facts.second, 'checklist.costTitle'), ...rows, sentence(facts.second, 'checklist.askFirst')];
}

const next = (facts: BilingualFacts): Row[] => [
  title(facts.second, 'checklist.nextTitle'),
  sentence(facts.second, 'checklist.next'),
  title(facts.second, 'checklist.helpTitle'),
  sentence(facts.second, 'checklist.help'),
];
