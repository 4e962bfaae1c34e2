import { displayName } from '../clients/personName.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { clientFacts } from '../letters/applicationFacts.ts';
import { information } from '../letters/compose/coverLetter.ts';
import {
  fact,
  frame,
  heading,
  joined,
  listOf,
  paragraph,
  personObject,
  run,
  saying,
  says,
  sentence,
  titled,
} from '../letters/compose/parts.ts';
import { germanDate } from '../letters/germanDate.ts';
import { type Block, type FactRef, type Letter, letter, type Run } from '../letters/letter.ts';
import { postalLines } from '../letters/postalLines.ts';
import { saidAbout } from '../privacy/guard.ts';
import { filledWords } from '../textblocks/placeholders.ts';
import type { RecommendationFacts } from './facts.ts';
import { heldBack } from './heldBack.ts';
import type { Measure } from './measureRows.ts';
import { lawFor } from './measures.ts';
import { needWords } from './needWords.ts';
import { benefitFor } from './recipient.ts';
import { linesOf, paragraphsOf } from './recommendation.ts';
import { assessmentResult, startingPoint } from './situation.ts';

/**
 * Empfehlungsschreiben (domain catalogue 6.2 no. 1): starting point in facts, result and method of the assessment,
 * the measure, why it is needed, what else was looked at, that the office is neutral, until when a decision is asked
 * for. Every sentence knows the facts it rests on. What nobody released the office to tell does not stand in it.
 */
export function recommendationLetter(facts: RecommendationFacts): Letter {
  const { client, office, recommendation, user } = facts;
  const person = clientFacts(client);
  const born = person.birthDateText === null ? null : `geb. ${person.birthDateText}`;
  const title =
    recommendation.payer === 'jobcenter'
      ? 'Empfehlung an das Jobcenter'
      : 'Empfehlung an die Agentur für Arbeit';
  return letter.parse({
    kind: 'letter',
    ...frame({ date: facts.date, office, counsellor: counsellorOf(facts) }),
    title,
    form: office.letterForm,
    annotations: ['Persönlich/Vertraulich'],
    recipient: postalLines({
      lines: [recommendation.body, ...linesOf(recommendation.address)],
      country: null,
    }),
    information: details(facts),
    subject: [subjectOf(facts), joined(', ', person.name, born)],
    salutation: 'Sehr geehrte Damen und Herren,',
    blocks: [
      opening(facts),
      ...titled('Ausgangslage', listOf(startingPoint(facts))),
      ...titled('Ergebnis der Kompetenzfeststellung', sayingAll(assessmentResult(facts))),
      heading('Empfohlene Maßnahme'),
      recommended(facts),
      ...measureDetails(facts),
      ...titled('Warum die Maßnahme nötig ist', ...why(facts)),
      ...titled('Was sie bringt', ...told('benefit', 'Erwarteter Nutzen', recommendation.benefit, facts)),
      ...titled(
        'Geprüfte Alternativen',
        ...told('alternatives', 'Alternativen', recommendation.alternatives, facts),
      ),
      ...neutral(facts),
      decision(facts),
      contact(facts),
    ],
    closing: 'Mit freundlichen Grüßen',
    signature: { organisation: office.name, name: user.name, role: user.role },
    enclosures: linesOf(recommendation.enclosures),
  });
}

const counsellorOf = ({ office, user }: RecommendationFacts) => ({
  name: user.name,
  role: user.role,
  phone: user.phone || office.phone,
  email: user.email || office.email,
});

const nameOf = ({ client }: RecommendationFacts): FactRef =>
  fact('client.name', 'Name', displayName(client, 'givenFirst'));

const sayingAll = (said: readonly Run[]): Block | null => (said.length === 0 ? null : saying(...said));

/** The number under which the authority knows the person, where it may be told that it pays. */
function details(facts: RecommendationFacts) {
  const { recommendation, asOf, decisions } = facts;
  const held = heldBack(decisions, recommendation.body, asOf).includes('benefits');
  const number = held ? '' : (benefitFor(facts, recommendation.payer)?.customerNumber ?? '');
  const rows = information({
    counsellor: counsellorOf(facts),
    reference: facts.reference,
    date: facts.date,
    theirReference: null,
    theirLetterDate: null,
  });
  return [...(number === '' ? [] : [{ label: 'Kundennummer', value: number }]), ...rows];
}

const measureFor = ({ recommendation, catalogs }: RecommendationFacts): Measure | undefined =>
  recommendation.measure === null ? undefined : catalogs.measures.find(recommendation.measure);

function subjectOf(facts: RecommendationFacts): string {
  const name = measureFor(facts)?.name.de ?? '';
  const whole = `Empfehlung: ${name}`;
  return name === '' || whole.length > subjectLength ? 'Empfehlung einer Maßnahme' : whole;
}
/** Characters of bold 11 pt that fit in 165 mm. */
const subjectLength = 75;

function opening(facts: RecommendationFacts): Block {
  const { recommendation, decisions, asOf } = facts;
  const [last] = saidAbout(
    decisions,
    { purpose: 'release', authority: null, body: recommendation.body },
    asOf,
  );
  const released =
    last && heldBack(decisions, recommendation.body, asOf).length === 0
      ? [
          says(
            'release',
            `Die Schweigepflichtentbindung vom ${germanDate(last.on)} liegt uns vor.`,
            fact('release.on', 'Schweigepflichtentbindung vom', germanDate(last.on)),
          ),
        ]
      : [];
  return saying(
    says(
      'opening',
      `wir beraten ${personObject(clientFacts(facts.client))} und geben Ihnen die folgende Empfehlung.`,
      nameOf(facts),
    ),
    ...released,
  );
}

function recommended(facts: RecommendationFacts): Block {
  const measure = measureFor(facts);
  const name = measure?.wanted ?? 'eine Maßnahme';
  const law = measure ? lawFor(measure, facts.recommendation.payer) : '';
  return saying(
    says(
      'measure',
      `Wir empfehlen ${name}${law === '' ? '' : ` (${law})`}.`,
      fact('recommendation.measure', 'Maßnahme', measure?.name.de ?? ''),
      ...(law === '' ? [] : [fact('measure.law', 'Rechtsgrundlage', law)]),
    ),
  );
}

const euros = (cents: number): string =>
  `${(cents / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`;

function measureDetails({ recommendation }: RecommendationFacts): Block[] {
  const { provider, title, number, entryLevel, startOn, duration, hours, costCents } = recommendation;
  const rows = [
    ['provider', 'Träger', provider],
    ['title', 'Bezeichnung', title],
    ['number', 'Maßnahmenummer', number],
    ['entryLevel', 'Einstieg', entryLevel],
    ['startOn', 'Beginn', startOn === null ? '' : germanDate(startOn)],
    ['duration', 'Dauer', duration],
    ['hours', 'Umfang', hours === null ? '' : `${hours.toLocaleString('de-DE')} Unterrichtseinheiten`],
    ['costCents', 'Kosten', costCents === null ? '' : euros(costCents)],
  ] as const;
  const there = rows.filter(([, , value]) => value !== '');
  if (there.length === 0) return [];
  return [
    {
      type: 'terms',
      rows: there.map(([path, term, value]) => ({
        term,
        value: [says(`measure.${path}`, value, fact(`recommendation.${path}`, term, value))],
      })),
    },
  ];
}

/**
 * A counsellor's own paragraphs, each a sentence that rests on what they wrote, and on the facts its placeholders
 * stand for.
 */
const told = (path: string, label: string, text: string, { fillings }: RecommendationFacts): Block[] =>
  paragraphsOf(text).map((part, at) => {
    const words = filledWords(part, fillings);
    // As much of it as a fact holds.
    const own = fact(`recommendation.${path}.${at}`, label, words.text.slice(0, 4000));
    return paragraph(says(`${path}.${at}`, words.text, own, ...words.rests));
  });

function why(facts: RecommendationFacts): Block[] {
  const { need, recommendation } = facts;
  const words = need && needWords(need, facts.catalogs);
  return [
    ...told('why', 'Begründung', recommendation.why, facts),
    ...(need && words
      ? [
          saying(
            says(
              'need',
              `Die Maßnahme deckt den am ${formatPartialDate(need.notedOn, 'de')} festgestellten Bedarf: ${words}.`,
              fact(`need.${need.id}`, 'Bedarf', words),
            ),
          ),
        ]
      : []),
  ];
}

const OURS =
  'Unser Fachdienst führt keine Maßnahmen durch und erhält für Empfehlungen keine Vergütung. Ein gleichwertiges Angebot eines anderen Trägers ist uns ebenso recht.';

const neutral = ({ neutrality, fillings }: RecommendationFacts): Block[] =>
  paragraphsOf(neutrality === '' ? OURS : neutrality).map((part, at) => {
    const { text, rests } = filledWords(part, fillings);
    return saying(says(at === 0 ? 'neutrality' : `neutrality.${at}`, text, ...rests));
  });

function decision({ recommendation }: RecommendationFacts): Block {
  const { decisionBy } = recommendation;
  const until = decisionBy === null ? '' : ` bis zum ${germanDate(decisionBy)}`;
  return saying(
    says(
      'decision',
      `Wir bitten Sie um Ihre Entscheidung${until} und um eine kurze Rückmeldung an uns.`,
      ...(decisionBy === null
        ? []
        : [fact('recommendation.decisionBy', 'Entscheidung bis', germanDate(decisionBy))]),
    ),
  );
}

function contact(facts: RecommendationFacts): Block {
  const { name, phone, email } = counsellorOf(facts);
  const ways = joined(
    ', ',
    phone === '' ? null : `Telefon ${phone}`,
    email === '' ? null : `E-Mail ${email}`,
  );
  const ask = sentence(`Bei Fragen wenden Sie sich bitte an ${name}${ways === '' ? '' : ` (${ways})`}`);
  return paragraph(
    run(`${ask} `),
    says(
      'notices',
      `Bescheide senden Sie bitte direkt an ${personObject(clientFacts(facts.client))}.`,
      nameOf(facts),
    ),
  );
}
