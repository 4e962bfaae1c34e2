import { languageName } from '../../catalogs/languages.ts';
import type { Register } from '../../catalogs/register.ts';
import { paperMeaning } from '../../dates/paperMeaning.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import type { Paper } from '../../papers/paper.ts';
import { typeName } from '../../papers/typeName.ts';
import { AT_HAND } from '../../recognition/documentProgress.ts';
import type { PaperTypeRow } from '../../recognition/paperTypes.ts';
import { papers as german } from '../../text/de/papers.ts';
import { recognition } from '../../text/de/recognition.ts';
import type { ClientFacts, CounsellorFacts, OfficeFacts } from '../facts.ts';
import { germanDate } from '../germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../letter.ts';
import { bold, frame, heading, joined, paragraph, run, withOriginal } from './parts.ts';

/** That a paper was handed in for an application, or came back. */
export interface HandedIn {
  readonly paperId: string;
  readonly authority: string;
  readonly state: 'submitted' | 'returned';
  /** ISO day, where that was noted. */
  readonly on: string | null;
}

export interface PaperListFacts {
  /** ISO day of the list. */
  readonly date: string;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly client: ClientFacts;
  readonly papers: readonly Paper[];
  readonly handedIn: readonly HandedIn[];
  /** What the kinds of papers are called. */
  readonly catalogs: { readonly paperTypes: Register<PaperTypeRow> };
}

const day = (iso: string): string => formatPartialDate(iso, 'de', 'short');

/** „Poltawa, 25.06.2012 (12 Qaus 1391)“: as the paper has it, with what it means. */
function issued({ issuedBy, issuedOn, language }: Paper): string {
  const meant = issuedOn && paperMeaning(issuedOn, 'de', 'short');
  const own = issuedOn && issuedOn.calendar !== 'gregorian' ? issuedOn.original : null;
  const on = meant === null ? (issuedOn?.original ?? null) : own === null ? meant : `${meant} (${own})`;
  return joined(', ', issuedBy, on, language && languageName(language, 'de'));
}

function what(paper: Paper, { catalogs }: PaperListFacts): Run[] {
  const name = typeName(paper.type, catalogs);
  const rest = joined('\n', paper.title, issued(paper));
  return [bold(name), ...(rest === '' ? [] : [run(`\n${rest}`)])];
}

function state(paper: Paper, { handedIn }: PaperListFacts): Run[] {
  const { documentState } = recognition;
  const translated = paper.translation === 'missing' ? null : documentState[paper.translation];
  const lines = [
    documentState[paper.state],
    paper.seenOn && `Original gesehen am ${day(paper.seenOn)}`,
    translated && `Übersetzung: ${translated}`,
    ...handedIn
      .filter(({ paperId }) => paperId === paper.id)
      .map(({ authority, state: how, on }) =>
        joined(' ', `${authority}: ${documentState[how]}`, on && `am ${day(on)}`),
      ),
  ];
  return [run(joined('\n', ...lines))];
}

const table = (papers: readonly Paper[], facts: PaperListFacts): Block => ({
  type: 'table',
  columns: [
    { header: 'Unterlage', share: 6 },
    { header: 'Stand', share: 5 },
    { header: 'Wo', share: 3 },
    { header: 'Gültig bis', share: 2.6 },
  ],
  rows: papers.map((paper) => [
    what(paper, facts),
    state(paper, facts),
    [run(paper.whereabouts === null ? '–' : german.places[paper.whereabouts])],
    [run(paper.validUntil === null ? '–' : day(paper.validUntil))],
  ]),
});

/** What somebody gave out of their hands is worth a line they can keep. */
function originals(papers: readonly Paper[], { catalogs }: PaperListFacts): Block[] {
  const ours = papers.filter(
    ({ state: form, whereabouts }) => form === 'original' && whereabouts === 'office',
  );
  if (ours.length === 0) return [];
  const names = ours.map((paper) => paper.title || typeName(paper.type, catalogs));
  return [
    {
      type: 'note',
      title: 'Diese Originale liegen bei uns',
      lines: [...names.map((name) => [run(name)]), [run('Sie bekommen sie jederzeit zurück.')]],
    },
  ];
}

/** What there is on paper of a person, where it lies and what is still to come: for them and for the folder. */
export function paperList(facts: PaperListFacts): Letter {
  const needed = facts.papers.filter(({ state: form }) => form !== 'notNeeded');
  // What was filled in for an application stands after what is the person's own.
  const counted = needed.toSorted(
    (a, b) => Number(a.applicationId !== null) - Number(b.applicationId !== null),
  );
  const there = counted.filter(({ state: form }) => AT_HAND.has(form));
  const awaited = counted.filter(({ state: form }) => !AT_HAND.has(form));
  return letter.parse({
    kind: 'sheet',
    ...frame(facts),
    title: 'Unterlagenliste',
    heading: 'Liste der Unterlagen',
    information: [
      { label: 'Für', value: facts.client.name },
      { label: 'Geboren', value: facts.client.birthDateText ?? '' },
      { label: 'Von', value: joined(', ', facts.counsellor.name, facts.office.name) },
      { label: 'Stand', value: germanDate(facts.date) },
    ],
    blocks: [
      paragraph(...withOriginal(`Guten Tag ${facts.client.name}`, facts.client.originalName), run(',')),
      paragraph(
        run(
          counted.length === 0
            ? 'bei uns ist noch keine Unterlage von Ihnen eingetragen. Bitte bringen Sie Ihre Zeugnisse zum nächsten Termin mit.'
            : 'das ist die Liste Ihrer Unterlagen, so wie sie heute bei uns steht. Stimmt etwas nicht? Dann sagen Sie es uns bitte.',
        ),
      ),
      ...(there.length === 0 ? [] : [heading('Das ist da'), table(there, facts)]),
      ...(awaited.length === 0 ? [] : [heading('Das fehlt oder kommt noch'), table(awaited, facts)]),
      ...originals(there, facts),
    ],
  });
}
