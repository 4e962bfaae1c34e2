import type { ClientFields } from '../clients/client.ts';
import type { LetterInfo } from '../letters/calls.ts';
import type { Letter } from '../letters/letter.ts';
import { restsOf } from '../letters/rests.ts';
import { type FactClass, factClasses } from './factClasses.ts';
import type { Leave } from './guard.ts';
import type { Verdict, Why } from './outflow.ts';

/**
 * What of a person stands in a letter or on a sheet, before it leaves. Papers made from a profile are decided class
 * by class where they are made (`outflow.ts`); all others tell what their kind tells, and what their sentences rest
 * on. `test/privacy/everyPaper` reads each of them back and holds it against this.
 */

type PaperKind = LetterInfo['kind'];
/** Decided class by class, with the person, where they are made. */
type MadeOfProfile = 'competenceProfile' | 'cv' | 'sessionSheet';
type ToldByKind = Exclude<PaperKind, MadeOfProfile>;

interface Telling {
  readonly always: readonly FactClass[];
  /** Only where a sentence of the letter rests on it. */
  readonly maybe?: readonly FactClass[];
}

const applying = ['identity', 'contact', 'birthDate', 'birthPlace', 'education'] as const;

const telling: Readonly<Record<ToldByKind, Telling>> = {
  cover: { always: [...applying, 'nationality'] },
  checklist: { always: ['identity', 'education'] },
  reminder: { always: ['identity', 'birthDate', 'education'] },
  information: { always: ['identity'] },
  consent: { always: ['identity', 'birthDate'] },
  release: { always: ['identity', 'contact', 'birthDate', 'education'] },
  paperList: { always: ['identity', 'education'] },
  mailing: { always: ['identity', 'contact'] },
  intakePaper: { always: factClasses.filter((name) => name !== 'health') },
  intakeSpecial: { always: ['identity', 'health'] },
  dataSheet: { always: [...applying, 'nationality', 'work', 'language', 'residence'] },
  noEarlierApplication: { always: applying },
  intentToWork: { always: [...applying, 'work'] },
  reasonForMissing: { always: applying },
  identityDeclaration: { always: applying },
  powerOfAttorney: { always: applying },
  translationOrder: { always: ['identity'] },
  proofRequest: { always: ['identity', 'birthDate', 'birthPlace', 'education', 'work'] },
  costRequest: { always: ['identity', 'birthDate', 'education', 'benefits'] },
  grantSheet: { always: [...applying, 'nationality', 'residence', 'benefits'] },
  costSheet: { always: ['identity', 'education', 'benefits'] },
  recommendation: {
    always: ['identity', 'birthDate'],
    maybe: ['education', 'work', 'language', 'competences', 'needs', 'residence', 'benefits'],
  },
  closingReport: { always: ['identity', 'birthDate'], maybe: ['education', 'needs'] },
};

/** Which class a fact belongs to that a sentence rests on, by the first word of its path. */
const classOf: Readonly<Record<string, FactClass>> = {
  qualification: 'education',
  application: 'education',
  procedure: 'education',
  experience: 'work',
  languageSkill: 'language',
  germanCourse: 'language',
  scriptSkill: 'language',
  assessment: 'competences',
  need: 'needs',
  residence: 'residence',
  benefit: 'benefits',
};

/** The class of a fact of a person; null: it tells nothing of them that is sorted into classes. */
export function factClassOf(path: string): FactClass | null {
  if (path === 'client.birthDate') return 'birthDate';
  const [first = ''] = path.split('.');
  return first === 'client' ? 'identity' : (classOf[first] ?? null);
}

export const isToldByKind = (kind: PaperKind): kind is ToldByKind => kind in telling;

/** What a paper of this kind tells; without the letter, all that it may tell. */
export function tellsOf(
  kind: ToldByKind,
  letter: Pick<Letter, 'blocks' | 'information'> | null,
): ReadonlySet<FactClass> {
  const { always, maybe = [] } = telling[kind];
  if (letter === null) return new Set([...always, ...maybe]);
  const rests = restsOf(letter).map(({ fact }) => factClassOf(fact));
  // The number under which an authority pays somebody stands in the information block.
  const numbered = letter.information.some(({ label }) => label === 'Kundennummer');
  return new Set([
    ...always,
    ...rests.filter((name) => name !== null),
    ...(numbered ? (['benefits'] as const) : []),
  ]);
}

/** Classes of the first page of the file of which it knows nothing; of all others a paper knows itself. */
export function unknownOf(client: ClientFields): ReadonlySet<FactClass> {
  const { addressAddition, street, town, phone, email, birthDate, birthPlace, birthCountry, nationality } =
    client;
  const known: Partial<Record<FactClass, boolean>> = {
    contact: `${addressAddition}${street}${town}${phone}${email}` !== '',
    birthDate: birthDate !== null,
    birthPlace: birthPlace !== '' || birthCountry !== null,
    nationality: nationality !== null,
  };
  return new Set(factClasses.filter((name) => known[name] === false));
}

interface Terms {
  readonly tells: ReadonlySet<FactClass>;
  readonly leave: Leave;
  /** What the paper would tell if the release allowed it. */
  readonly held: ReadonlySet<FactClass>;
  /** Of which the file knows nothing. */
  readonly unknown: ReadonlySet<FactClass>;
}

function whyOf(name: FactClass, { tells, leave, held }: Terms): Why {
  if (!tells.has(name)) return held.has(name) ? 'noRelease' : 'noPlace';
  if (!leave.allowed) return leave.because === 'counselling' ? 'noCounselling' : 'noRelease';
  return leave.because === 'released' ? 'needed' : 'own';
}

/** What of a person leaves with a paper, and why the rest stays. */
export const paperVerdicts = (terms: Terms): Verdict[] =>
  factClasses.map((name) => {
    const why = whyOf(name, terms);
    const leaves = why === 'own' || why === 'needed';
    return { name, why, leaves, open: false, known: !terms.unknown.has(name) };
  });
