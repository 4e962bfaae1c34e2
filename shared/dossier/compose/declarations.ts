import { blank, bold, joined, occupationFor, paragraph, run, sentence } from '../../letters/compose/parts.ts';
import { asksForTraining, occupationRows, procedureText } from '../../letters/compose/procedureWords.ts';
import { type Block, type Letter, letter } from '../../letters/letter.ts';
import type { PaperFacts } from '../facts.ts';
import { boxes, declaring, degree, known, list, ownFrame, signature } from './parts.ts';

export const occupationText = (facts: PaperFacts): string => occupationFor(facts.client, facts.occupation);

/** What it is about: procedure, occupation, degree. */
const matter = (facts: PaperFacts, ...more: readonly (readonly [string, string])[]): Block[] =>
  known([
    ['Verfahren', procedureText(facts)],
    ...occupationRows(facts),
    ...(asksForTraining(facts) ? degree(facts) : []),
    ...more,
  ]);

const subject = (facts: PaperFacts): Block[] => matter(facts, ['Stelle', facts.authority.name]);

export interface NoEarlierFacts extends PaperFacts {
  /** „HWK Schwerin, 3. März 2025“; empty: nothing was applied for before, as far as the office knows. */
  readonly earlierTexts: readonly string[];
}

/** Erklärung that this was not applied for before (§ 5 (1), § 12 (1) BQFG); where it was, what and when. */
export function noEarlierApplication(facts: NoEarlierFacts): Letter {
  const { earlierTexts } = facts;
  const said =
    earlierTexts.length === 0
      ? [
          paragraph(
            bold(
              'Ich habe mit diesem Abschluss bisher bei keiner Stelle in Deutschland einen solchen Antrag gestellt, auch nicht in einem anderen Bundesland und auch nicht nach dem Bundesvertriebenengesetz.',
            ),
          ),
        ]
      : [
          paragraph(bold('Ich habe mit diesem Abschluss schon diese Anträge in Deutschland gestellt:')),
          list(...earlierTexts),
          paragraph(run('Andere Anträge habe ich nicht gestellt.')),
        ];
  return letter.parse({
    ...ownFrame(facts, 'Erklärung zu früheren Anträgen'),
    information: [],
    blocks: [
      ...subject(facts),
      declaring(facts, 'erkläre:'),
      ...said,
      paragraph(run('Stelle ich später einen weiteren Antrag, teile ich es der Stelle mit.')),
      signature(facts.client.name),
    ],
  });
}

export interface IntentFacts extends PaperFacts {
  /** „Mecklenburg-Vorpommern“ or „Deutschland“. */
  readonly placeText: string;
  /** Empty: not known yet. */
  readonly workplace: string;
}

/** Darlegung der Erwerbsabsicht (§ 5 (6), § 12 (6) BQFG). The proofs are ticked by hand: only the person has them. */
export function intentToWork(facts: IntentFacts): Letter {
  return letter.parse({
    ...ownFrame(facts, 'Erklärung: Ich möchte hier arbeiten'),
    information: [],
    blocks: [
      ...subject(facts),
      declaring(facts, 'erkläre:'),
      paragraph(bold(`Ich möchte in ${facts.placeText} als ${occupationText(facts)} arbeiten.`)),
      paragraph(run(`Betrieb oder Einrichtung, wenn schon bekannt: ${facts.workplace || blank}`)),
      paragraph(run('Dazu lege ich bei (bitte ankreuzen):')),
      boxes(
        'eine Zusage oder ein Angebot für eine Stelle',
        'eine Bewerbung oder die Antwort eines Betriebs',
        'eine Bestätigung der Beratung oder der Agentur für Arbeit',
        `anderes: ${blank}`,
      ),
      signature(facts.client.name),
    ],
  });
}

export interface NameLine {
  /** „im Pass“ */
  readonly place: string;
  readonly name: string;
  readonly lang: string | null;
}

export interface IdentityFacts extends PaperFacts {
  readonly forms: readonly NameLine[];
  /** „im Zeugnis: anderer Name als im Pass“ */
  readonly differences: readonly string[];
  /** Nothing but the way of writing separates them. */
  readonly spellingOnly: boolean;
}

/** That all these names are one person's. It explains a difference; a document of civil status it does not replace. */
export function identityDeclaration(facts: IdentityFacts): Letter {
  const why = facts.spellingOnly
    ? 'Die Namen sind nur verschieden geschrieben. Der Grund ist die Übertragung aus einer anderen Schrift oder Sprache.'
    : `Der Grund für den Unterschied (zum Beispiel Heirat, Scheidung, Vatersname): ${blank}`;
  return letter.parse({
    ...ownFrame(facts, 'Erklärung zu meinem Namen'),
    information: [],
    blocks: [
      declaring(facts, 'erkläre:'),
      paragraph(bold('Alle diese Namen sind mein Name. Sie bezeichnen dieselbe Person.')),
      {
        type: 'table',
        columns: [
          { header: 'Wo er steht', share: 36 },
          { header: 'So steht er da', share: 64 },
        ],
        rows: facts.forms.map(({ place, name, lang }) => [
          [run(place)],
          [lang === null ? run(name) : { text: name, lang }],
        ]),
      },
      ...(facts.differences.length === 0 ? [] : [list(...facts.differences.map(sentence))]),
      paragraph(run(why)),
      paragraph(run('Als Nachweis lege ich bei (bitte ankreuzen):')),
      boxes('Heirats- oder Scheidungsurkunde', 'Geburtsurkunde', `anderes: ${blank}`),
      signature(facts.client.name),
    ],
  });
}

/** Vollmacht (domain catalogue 6.2 no. 9): to ask, to read, to send; never to be served in the person's stead. */
export function powerOfAttorney(facts: PaperFacts): Letter {
  const { office, counsellor, authority } = facts;
  const attorney = joined(
    ', ',
    office.name,
    office.provider,
    office.street,
    joined(' ', office.postcode, office.town),
  );
  return letter.parse({
    ...ownFrame(facts, 'Vollmacht'),
    information: [],
    blocks: [
      declaring(facts, 'bevollmächtige:'),
      paragraph(bold(attorney), run(`\nund dort ${counsellor.name} sowie die Vertretung im Büro,`)),
      paragraph(run('mich gegenüber dieser Stelle zu vertreten:\n'), bold(authority.addressLines.join(', '))),
      ...matter(facts),
      paragraph(run('Die Bevollmächtigten dürfen:')),
      list(
        'nach dem Stand des Verfahrens fragen und Auskunft bekommen,',
        'Unterlagen einreichen und nachreichen,',
        'die Akte einsehen,',
        'Schreiben der Stelle in Kopie bekommen.',
      ),
      paragraph(run('Die Vollmacht gilt nicht:')),
      list(
        'für die Zustellung: Bescheide gehen an mich selbst,',
        'für die Rücknahme des Antrags, für Widerspruch und Klage,',
        'für Zahlungen.',
      ),
      paragraph(
        run(
          'Sie gilt ab heute bis zum Ende des Verfahrens. Ich kann sie jederzeit widerrufen. Der Widerruf gilt, sobald die Stelle ihn erfährt. Eine Kopie meines Ausweises kann die Stelle bei mir anfordern.',
        ),
      ),
      signature(facts.client.name),
    ],
  });
}
