import type { Catalogs } from '../catalogs/catalogs.ts';
import { contactKindNames } from '../catalogs/codeLists.ts';
import { employmentStatusNames } from '../catalogs/employmentStatuses.ts';
import type { Client } from '../clients/client.ts';
import { clientFacts } from '../letters/applicationFacts.ts';
import { information } from '../letters/compose/coverLetter.ts';
import {
  fact,
  frame,
  heading,
  joined,
  listOf,
  personObject,
  saying,
  says,
  sentence,
  titled,
} from '../letters/compose/parts.ts';
import { recognitionTold } from '../letters/compose/recognitionTold.ts';
import { germanDate } from '../letters/germanDate.ts';
import { type Block, type Letter, letter, type Run } from '../letters/letter.ts';
import type { OfficeFields, User } from '../office/office.ts';
import { gapNames, needStatusNames } from '../plan/names.ts';
import { isPrivate, type Need } from '../plan/need.ts';
import type { Application } from '../recognition/application.ts';
import { needWords } from '../recommendations/needWords.ts';
import type { Recommendation } from '../recommendations/recommendation.ts';
import type { ContactFields } from './case.ts';
import { caseTypeName } from './caseTypes.ts';
import { closingReasonNames } from './codes.ts';
import { type ContactResult, specialTopics, topicNames } from './contactCodes.ts';
import type { Closing, PeriodView } from './period.ts';

/** Of a talk the report counts and names; what was noted of it stays in the file. */
export type ContactCounted = Pick<ContactFields, 'on' | 'kind' | 'minutes' | 'topics' | 'results'>;

export interface ClosingReportFacts {
  readonly office: OfficeFields;
  readonly user: User;
  readonly client: Client;
  readonly period: Pick<PeriodView, 'id' | 'openedOn' | 'caseType' | 'outcome'> & {
    readonly closing: Closing;
  };
  /** Of this period, oldest first. */
  readonly contacts: readonly ContactCounted[];
  readonly needs: readonly Need[];
  readonly applications: readonly Application[];
  readonly recommendations: readonly Recommendation[];
  readonly catalogs: Catalogs;
  /** ISO day of the report. */
  readonly date: string;
  readonly reference: string;
  /** Whom it is for, line by line; empty: it stays in the house. */
  readonly recipient: readonly string[];
}

/**
 * Abschlussbericht (domain catalogue 1.3, step 11): period, talks, needs and what became of them, recognition,
 * referrals, how it ended. Every sentence knows the facts it rests on; notes and matters of health are in none.
 */
export function closingReport(facts: ClosingReportFacts): Letter {
  const { recipient, client, office, user } = facts;
  const person = clientFacts(client);
  const born = person.birthDateText === null ? null : `geb. ${person.birthDateText}`;
  const counsellor = { ...user, phone: user.phone || office.phone, email: user.email || office.email };
  const internal = recipient.length === 0;
  return letter.parse({
    kind: 'letter',
    ...frame({ date: facts.date, office, counsellor }),
    title: 'Abschlussbericht',
    form: office.letterForm,
    annotations: internal ? [] : ['Persönlich/Vertraulich'],
    recipient: internal ? ['Für die Akte', office.name] : [...recipient],
    information: information({
      ...{ counsellor, reference: facts.reference, date: facts.date },
      ...{ theirReference: null, theirLetterDate: null },
    }),
    subject: ['Abschlussbericht', joined(', ', person.name, born)],
    salutation: internal ? '' : 'Sehr geehrte Damen und Herren,',
    blocks: [
      opening(facts),
      heading('Zeitraum und Abschluss'),
      ending(facts),
      ...titled('Beratung', talks(facts)),
      ...titled('Bedarf und was daraus wurde', listOf(needsTold(facts))),
      ...titled('Anerkennung', listOf(recognitionTold({ ...facts, applications: untilClosing(facts) }))),
      ...titled('Empfehlungen', listOf(recommended(facts))),
    ],
    closing: internal ? '' : 'Mit freundlichen Grüßen',
    signature: { organisation: office.name, name: user.name, role: user.role },
    enclosures: [],
  });
}

function opening({ recipient, client, period }: ClosingReportFacts): Block {
  const person = clientFacts(client);
  const on = germanDate(period.closing.on);
  const whom = recipient.length === 0 ? 'Die' : 'die';
  return saying(
    says(
      'opening',
      `${whom} Beratung von ${personObject(person)} ist seit dem ${on} abgeschlossen.`,
      fact('client.name', 'Name', person.name),
      fact(`case.${period.id}.closedOn`, 'Abgeschlossen am', on),
    ),
  );
}

/** Counselling may have begun before anybody opened a file. */
const begunOn = ({ period, contacts }: ClosingReportFacts): string =>
  contacts.reduce((first, { on }) => (on < first ? on : first), period.openedOn);

function ending(facts: ClosingReportFacts): Block {
  const { caseType, closing, id, outcome } = facts.period;
  const rows: readonly (readonly [string, string, string])[] = [
    ['span', 'Zeitraum', `${germanDate(begunOn(facts))} bis ${germanDate(closing.on)}`],
    ['type', 'Fallart', caseType === null ? '' : (caseTypeName(caseType)?.de ?? '')],
    // Why somebody is ill is nobody's business outside, nor that they are (Art. 9 GDPR).
    [
      'reason',
      'Grund',
      facts.recipient.length > 0 && closing.reason === 'illness' ? '' : closingReasonNames[closing.reason].de,
    ],
    [
      'exitStatus',
      'Erwerbsstatus',
      closing.exitStatus === null ? 'nicht bekannt' : employmentStatusNames[closing.exitStatus].de,
    ],
    [
      'outcome',
      'Nachhaltung',
      outcome === null ? '' : `${germanDate(outcome.on)}: ${employmentStatusNames[outcome.status].de}`,
    ],
  ];
  return {
    type: 'terms',
    rows: rows
      .filter(([, , value]) => value !== '')
      .map(([name, term, value]) => ({
        term,
        value: [says(`case.${name}`, value, fact(`case.${id}.${name}`, term, value))],
      })),
  };
}

const hours = (minutes: number): string => {
  const whole = Math.floor(minutes / 60);
  return joined(' ', whole > 0 ? `${whole} Std.` : null, minutes % 60 > 0 ? `${minutes % 60} Min.` : null);
};

const inVain: ReadonlySet<ContactResult> = new Set(['notReached', 'noShow']);

/** How often each, the most frequent first: „persönlich 3, telefonisch 1“. */
const tally = (names: readonly string[]): string =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => [name, all.length] as const)
    .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b, 'de'))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

function talks({ contacts, period: { id } }: ClosingReportFacts): Block | null {
  if (contacts.length === 0) return null;
  const held = contacts.filter(({ results }) => !results.some((result) => inVain.has(result)));
  const vain = contacts.length - held.length;
  const minutes = held.reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  const spent = minutes === 0 ? '' : `, zusammen ${hours(minutes)}`;
  const kinds = tally(held.map(({ kind }) => contactKindNames[kind].de));
  const told = `${held.length}${kinds === '' ? '' : ` (${kinds})`}${spent}`;
  const topics = tally(
    held.flatMap((one) =>
      one.topics.filter((topic) => !specialTopics.has(topic)).map((t) => topicNames[t].de),
    ),
  );
  const path = `case.${id}`;
  return saying(
    says('talks', sentence(`Beratungskontakte: ${told}`), fact(`${path}.talks`, 'Beratungskontakte', told)),
    ...(topics === ''
      ? []
      : [says('topics', `Themen: ${topics}.`, fact(`${path}.topics`, 'Themen', topics))]),
    ...(vain === 0
      ? []
      : [
          says(
            'vain',
            `Nicht erreicht oder nicht erschienen: ${vain}.`,
            fact(`${path}.vain`, 'Nicht erreicht oder nicht erschienen', String(vain)),
          ),
        ]),
  );
}

function needsTold({ needs, catalogs, period: { closing } }: ClosingReportFacts): Run[] {
  return needs
    .filter((need) => need.notedOn <= closing.on && !isPrivate(need))
    .map((need) => {
      const words = needWords(need, catalogs);
      const gap = need.status === 'withoutOffer' && need.gap !== null ? ` (${gapNames[need.gap].de})` : '';
      const state = `${needStatusNames[need.status].de}${gap}`;
      return says(
        `need.${need.id}`,
        `${words}: ${state}.`,
        fact(`need.${need.id}`, 'Bedarf', words),
        fact(`need.${need.id}.status`, 'Stand des Bedarfs', state),
      );
    });
}

/** A decision that came later is no part of what was reached. */
const untilClosing = ({ applications, period: { closing } }: ClosingReportFacts): Application[] =>
  applications.map((one) => ({
    ...one,
    procedure: { ...one.procedure, events: one.procedure.events.filter(({ on }) => on <= closing.on) },
  }));

function recommended({ recommendations, catalogs, period }: ClosingReportFacts): Run[] {
  return recommendations
    .filter(({ notedOn }) => notedOn >= period.openedOn && notedOn <= period.closing.on)
    .toReversed()
    .map(({ id, measure, title, body, notedOn }) => {
      const name = measure === null ? '' : (catalogs.measures.find(measure)?.name.de ?? '');
      const what = joined(', ', name, title) || 'Maßnahme';
      const told = joined(', ', what, body, germanDate(notedOn));
      return says(`recommendation.${id}`, `${told}.`, fact(`recommendation.${id}`, 'Empfehlung', told));
    });
}
