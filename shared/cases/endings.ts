import type { Catalogs } from '../catalogs/catalogs.ts';
import { countryGroup } from '../catalogs/countries.ts';
import { shippedProtectedLicences, shippedWaits } from '../catalogs/workWaiting.ts';
import { addDays, addMonths } from '../dates/dayMath.ts';
import { earliestDay, latestDay, type PartialDate } from '../dates/partialDate.ts';
import type { PaperType } from '../papers/paper.ts';
import { type GermanCourse, wasVisited } from '../profile/germanCourse.ts';
import { type Answer, type EndingKind, keyOf, TITLE_DAYS } from './proposals.ts';

/**
 * What has an end besides the residence title: the right to a course, a course, a paper, a driving licence from
 * abroad. Proposals like the others; of each kind a person may have several. Pure.
 */
export interface Ending {
  readonly kind: EndingKind;
  readonly key: string;
  /** The row it is about: course, paper, answer's item. */
  readonly ref: string;
  /** The last day. */
  readonly on: string;
  readonly from: string;
  /** A code: of the kind of paper, or of the country of the licence; else empty. */
  readonly about: string;
}

export interface Licence {
  readonly id: string;
  readonly country: string | null;
  /** Code of `conversions`; null: nobody has said. */
  readonly converted: string | null;
}

export interface EndingFacts {
  readonly courses: readonly (Pick<GermanCourse, 'stage' | 'endedOn' | 'entitledUntil'> & {
    readonly id: string;
  })[];
  readonly papers: readonly { readonly id: string; readonly type: PaperType; readonly validUntil: string }[];
  readonly licences: readonly Licence[];
  readonly arrivedOn: PartialDate | null;
  /** The present residence title: its own end is asked for already. */
  readonly title: { readonly status: string | null; readonly validUntil: string | null } | null;
}

/** The examination and what comes next are arranged before a course is over. */
export const COURSE_DAYS = 28;

type Found = Omit<Ending, 'key'>;

function courseEnds({ courses }: EndingFacts): Found[] {
  return courses.flatMap((course): Found[] => {
    const { id: ref, stage, endedOn, entitledUntil } = course;
    if (!wasVisited(course))
      return entitledUntil === null
        ? []
        : [
            {
              kind: 'entitlement',
              ref,
              on: entitledUntil,
              from: addDays(entitledUntil, -TITLE_DAYS),
              about: '',
            },
          ];
    if (stage !== 'running' || endedOn === null) return [];
    const on = latestDay(endedOn);
    return [{ kind: 'courseEnd', ref, on, from: addDays(on, -COURSE_DAYS), about: '' }];
  });
}

/** The card of the present title says the same as the title. */
function paperEnds({ papers, title }: EndingFacts): Found[] {
  return papers
    .filter(({ type }) => type !== 'residenceTitle' || title === null || title.validUntil === null)
    .map(({ id, type, validUntil }) => ({
      ...({ kind: 'paperEnd', ref: id, on: validUntil, about: type } as const),
      from: addDays(validUntil, -TITLE_DAYS),
    }));
}

/** Whose licences go on after a move (§ 28 FeV); Switzerland's do not. */
const LASTING: ReadonlySet<string> = new Set(['DE', 'EU', 'EEA']);

type Terms = Pick<Catalogs, 'waits' | 'protectedLicences'>;

/** Counted from the earliest day the move may have been: rather too soon than too late. */
function licenceEnds(
  { licences, arrivedOn, title }: EndingFacts,
  { waits, protectedLicences }: Terms,
): Found[] {
  if (arrivedOn === null) return [];
  const moved = earliestDay(arrivedOn);
  return licences.flatMap(({ id, country, converted }): Found[] => {
    if (country === null || (converted !== null && converted !== 'no')) return [];
    if (LASTING.has(countryGroup(country, moved))) return [];
    const holdsOn = protectedLicences.rows.some(
      (row) => row.country === country && row.statuses.some((code) => code === title?.status),
    );
    if (holdsOn) return [];
    const wait = waits.on('LICENCE', moved);
    if (!wait) return [];
    const on = addMonths(moved, wait.months);
    return [{ kind: 'licence', ref: id, on, from: addDays(on, -TITLE_DAYS), about: country }];
  });
}

/** What is proposed, without what a follow-up has answered; a changed day is another question. */
export function endingsOf(
  facts: EndingFacts,
  answers: readonly Pick<Answer, 'proposal'>[],
  terms: Terms = { waits: shippedWaits, protectedLicences: shippedProtectedLicences },
): Ending[] {
  return [...courseEnds(facts), ...paperEnds(facts), ...licenceEnds(facts, terms)]
    .map((one) => ({ ...one, key: keyOf(one.kind, one.ref, one.on) }))
    .filter(({ key }) => !answers.some(({ proposal }) => proposal === key));
}
