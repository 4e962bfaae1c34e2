import { type DatedBook, datedBook } from '../catalogs/datedBook.ts';
import { type DatedRow, unchecked } from '../catalogs/datedRow.ts';

/** What is known of a person, by how near it goes: the least that can be given or kept back on its own. */
export const factClasses = [
  'identity',
  'contact',
  'birthDate',
  'birthPlace',
  'nationality',
  'education',
  'work',
  'language',
  'competences',
  'start',
  'wishes',
  'orientation',
  'support',
  'needs',
  'residence',
  'benefits',
  'family',
  'health',
] as const;
export type FactClass = (typeof factClasses)[number];

/** Who reads a paper about a person. */
export const recipientKinds = [
  'client',
  'employer',
  'jobcenter',
  'agency',
  'recognition',
  'chamber',
  'provider',
  'counselling',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** `choice`: not by default; the counsellor may add it with the person. `never`: none of their business. */
export type Demand = 'needed' | 'choice' | 'never';

/** What one kind of recipient is given. What is in neither list is none of their business. */
export interface Demands extends DatedRow {
  readonly code: RecipientKind;
  readonly needed: readonly FactClass[];
  readonly choice: readonly FactClass[];
}

export type DemandBook = DatedBook<Demands>;

const CHECK =
  'Welche Angaben diese Art Empfänger braucht, mit der oder dem Datenschutzbeauftragten des Trägers abgleichen (Art. 5 Abs. 1 Buchst. c DSGVO).';

const row = (code: RecipientKind, needed: readonly FactClass[], choice: readonly FactClass[]): Demands => ({
  code,
  needed,
  choice,
  ...unchecked(CHECK),
});

const who = ['identity', 'contact'] as const;
const born = ['birthDate', 'birthPlace', 'nationality'] as const;
const path = ['education', 'work', 'language'] as const;
const ahead = ['start', 'wishes', 'orientation', 'needs'] as const;
/** What stands in the way may be debts or worries: only with the person. */
const near = ['support', 'benefits', 'family', 'health'] as const;

/**
 * Proposal of our own (domain catalogue 6.2 no. 11 and 17, 7.1): the recipient's purpose decides. The person's
 * own copy leaves out by default what they would not like to show around with it.
 */
export const demandRows: readonly Demands[] = [
  row(
    'client',
    [...who, 'birthDate', ...path, 'competences', ...ahead],
    ['birthPlace', 'nationality', 'residence', ...near],
  ),
  row('employer', [...who, ...path, 'competences'], [...born, 'residence', 'wishes', 'orientation']),
  row(
    'jobcenter',
    [...who, 'birthDate', ...path, 'competences', ...ahead, 'residence', 'benefits'],
    ['birthPlace', 'nationality', 'support', 'family', 'health'],
  ),
  row(
    'agency',
    [...who, 'birthDate', ...path, 'competences', ...ahead, 'residence', 'benefits'],
    ['birthPlace', 'nationality', 'support', 'family', 'health'],
  ),
  row('recognition', [...who, ...born, ...path], ['competences', 'residence']),
  row('chamber', [...who, ...born, ...path], ['competences', 'residence']),
  row('provider', [...who, ...path, ...ahead], [...born, 'competences', 'residence', ...near]),
  row('counselling', [...who, ...path, 'competences', ...ahead], [...born, 'residence', ...near]),
];

export const shippedDemands: DemandBook = datedBook(demandRows);

export function demandsOf(kind: RecipientKind, day: string, book: DemandBook = shippedDemands): Demands {
  const found = book.on(kind, day) ?? book.last(kind);
  if (!found) throw new Error('invariant: every kind of recipient has its row');
  return found;
}

export const demandFor = (name: FactClass, { needed, choice }: Demands): Demand =>
  needed.includes(name) ? 'needed' : choice.includes(name) ? 'choice' : 'never';
