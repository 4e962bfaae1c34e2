import { german, type ScreenLanguage } from '../interview/languages.ts';
import { sayWord } from '../interview/said.ts';
import { blank, frame, heading, paragraph, run } from '../letters/compose/parts.ts';
import type { CounsellorFacts, OfficeFacts } from '../letters/facts.ts';
import { germanDate } from '../letters/germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../letters/letter.ts';
import { answerOf, emptySheet } from '../questionnaire/answers.ts';
import type { Definition } from '../questionnaire/definition.ts';
import { itemName } from '../questionnaire/itemName.ts';
import { numberOf, sectionNumbers } from '../questionnaire/numbering.ts';
import { sheets } from '../text/papers/sheets/de.ts';
import type { Review } from '../translations/review.ts';
import { type PaperChoice, type PaperSection, planPaper } from './plan.ts';
import { hasInstead, type Printing, questionTable } from './questionRows.ts';
import { inLanguage, insteadMark, isGerman, runOf, saySection, word } from './speech.ts';

export interface TwinFacts extends PaperChoice {
  readonly language: ScreenLanguage;
  /** Of the texts in that language; null: nobody has looked them through. */
  readonly review: Review | null;
  /** ISO. */
  readonly date: string;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  /** What the office calls the person; null: the paper is for anybody. */
  readonly clientNumber: string | null;
}

/**
 * The questionnaire on paper, in simple German beside the client's language, with the numbers of the view
 * „Vom Papier“. Null where there is nothing to ask.
 */
export function paperTwin(definition: Definition, facts: TwinFacts): Letter | null {
  const plan = planPaper(definition, facts);
  if (plan.length === 0) return null;
  const { language } = facts;
  const printing: Printing = { definition, numbers: numberOf(definition), language, day: facts.date };
  const sections = sectionNumbers(definition);
  const asked = plan.flatMap((part) =>
    sectionBlocks(printing, part, sections[part.section.key] ?? '', facts),
  );
  const title = facts.special ? `${definition.title.de}: Gesundheit und Behinderung` : definition.title.de;
  const { sender, ...rest } = frame(facts);
  const [office = [], place = [], reach = []] = sender.footer;
  const version = `${definition.title.de}, Fassung ${definition.version}`;
  return letter.parse({
    kind: 'sheet',
    ...rest,
    sender: { ...sender, footer: [office, place, [...reach, version]] },
    title,
    heading: isGerman(language) ? title : `${title} · ${word(language, 'title')}`,
    information: [
      { label: 'Nummer (wird vom Büro ausgefüllt)', value: facts.clientNumber ?? blank },
      { label: 'Ausgefüllt am', value: blank },
      { label: 'Gedruckt am', value: germanDate(facts.date) },
    ],
    blocks: [
      ...(facts.special ? consentBlocks(language) : guidance(language)),
      ...state(facts, asked),
      ...asked,
    ],
  });
}

/** The same in both languages, one line each. */
const twice = (language: ScreenLanguage, says: (language: ScreenLanguage) => readonly Run[]): Block[] => [
  paragraph(...says(german)),
  ...(isGerman(language) ? [] : [paragraph(...says(language))]),
];

const guidance = (language: ScreenLanguage): Block[] =>
  twice(language, (one) => [
    inLanguage(`${word(one, 'ownSide')} `, one),
    runOf(sayWord(one, 'voluntary')),
    run(' '),
    runOf(sayWord(one, 'ownLanguage')),
  ]);

/** Class 9 is asked with its own yes, given before the first answer (Art. 9 (2) a GDPR). */
const consentBlocks = (language: ScreenLanguage): Block[] => [
  heading(sheets.purposes.special.title),
  ...(isGerman(language) ? [] : [paragraph(runOf(sayWord(language, 'voluntary')))]),
  paragraph(run(`${sheets.purposes.special.first} ${sheets.purposes.special.second}`)),
  ...(isGerman(language)
    ? []
    : [paragraph(run('Diesen Satz bitte vor der Unterschrift mündlich übersetzen.'))]),
  {
    type: 'checklist',
    items: [
      { checked: false, runs: [run('Ja · '), runOf(sayWord(language, 'yes'))], details: [] },
      { checked: false, runs: [run('Nein · '), runOf(sayWord(language, 'no'))], details: [] },
    ],
  },
  {
    type: 'terms',
    rows: [
      { term: 'Ort und Datum', value: [run(blank)] },
      { term: 'Unterschrift', value: [run(`\n${blank}`)] },
    ],
  },
];

/** What the counsellor and the reader must know about the translation. */
function state({ language, review }: TwinFacts, asked: readonly Block[]): Block[] {
  if (isGerman(language)) return [];
  const lines: Run[][] = [];
  if (review === null)
    lines.push([
      run(
        'Niemand, der diese Sprache als Muttersprache spricht, hat die Texte durchgesehen. Im Zweifel gilt das Deutsche.',
      ),
    ]);
  if (hasInstead(asked))
    lines.push([
      run(`${insteadMark} Noch nicht übersetzt. Hier steht der deutsche Text. `),
      runOf(sayWord(language, 'inGerman')),
    ]);
  if (lines.length === 0) return [];
  return [{ type: 'note', title: 'Übersetzung noch nicht geprüft', lines }];
}

function sectionBlocks(
  printing: Printing,
  { section, parts }: PaperSection,
  number: string,
  facts: TwinFacts,
): Block[] {
  const { language, numbers } = printing;
  const sheet = facts.sheet ?? emptySheet;
  const both = (level: 2 | 3, germanRuns: Run[], own: Run[]): Block => ({
    type: 'heading',
    level,
    runs: isGerman(language) ? germanRuns : [...germanRuns, run(' · '), ...own],
  });
  const blocks: Block[] = [];
  parts.forEach((part, at) => {
    if (at === 0 || part.kind === 'questions') {
      const again = at === 0 ? '' : ' (weiter)';
      const level = at === 0 ? 2 : 3;
      blocks.push(
        both(level, [run(`${number} ${section.title.de}${again}`)], [runOf(saySection(language, section))]),
      );
    }
    if (part.kind === 'questions') {
      blocks.push(
        questionTable(
          printing,
          part.questions.map((question) => ({ question, value: answerOf(sheet, question.key) })),
        ),
      );
      return;
    }
    const { group } = part;
    for (const block of part.blocks) {
      const called = block.item === null ? null : itemName(sheet, group, block.item, facts.date);
      const name = `${numbers[group.key] ?? ''} ${group.one.de} ${called === null ? block.nth : `(${called.de})`}`;
      blocks.push({ type: 'heading', level: 3, runs: [run(name)] });
      blocks.push(
        questionTable(
          printing,
          block.questions.map((question) => ({ question, value: answerOf(sheet, question.key, block.item) })),
          block === part.blocks[0] ? group : null,
        ),
      );
    }
  });
  return blocks;
}
