import type { Kysely } from 'kysely';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { isSeen } from '#shared/papers/typeName.ts';
import type { Need } from '#shared/plan/need.ts';
import { type Session, wayWords } from '#shared/profilePapers/found.ts';
import { isBrought } from '#shared/profilePapers/sessionSheet.ts';
import { paperWordsOf } from '#shared/recognition/paperTypes.ts';
import { daysOfTalk } from '../cases/talks.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import type { Tables } from '../db/tables.ts';
import { changedBetween, type Stretch } from '../history/between.ts';
import type { TrackedName } from '../history/rows.ts';
import { readPapers } from '../papers/papers.ts';
import { readApplications } from '../recognition/recognition.ts';
import { readRecommendations } from '../recommendations/gather.ts';

interface Reading {
  readonly db: Kysely<Tables>;
  /** ISO day. */
  readonly today: string;
}

/** What one talk brought: the parts of a profile it has written, and what has a day of its own. */
export interface SessionFound {
  readonly session: Session;
  /** Of a profile and of the needs only what came or changed with the talk. */
  readonly profile: (all: Assessment) => Assessment;
  readonly needs: (all: readonly Need[]) => Need[];
}

/**
 * What a talk has found: what was written into the profile from its day to the day before the next talk, and the
 * ways, recommendations and papers of those days. Of the contact itself nothing but its day: its notes stay
 * (decision 0370). Refuses `cases.unknownContact`.
 */
export async function readSession(
  reading: Reading,
  clientId: string,
  contactId: string,
): Promise<SessionFound> {
  const { db } = reading;
  const days = await daysOfTalk(db, clientId, contactId);
  const changed = await changedBetween(db, clientId, days);
  const column = (table: TrackedName, name: string): Set<unknown> =>
    new Set((changed.get(table) ?? []).map((row) => row[name]));
  const of =
    (ids: ReadonlySet<unknown>) =>
    <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
      rows.filter(({ id }) => ids.has(id));
  const told = (changed.get('answers') ?? []).filter(({ question }) => String(question).startsWith('wish.'));
  const wishes = new Set([...told.map(({ item }) => item), ...column('motivations', 'wish')]);
  return {
    session: { on: days.from, ...(await readDated(reading, clientId, days)) },
    profile: (all) => ({
      ...all,
      qualification: of(column('qualifications', 'id'))(all.qualification),
      languageSkill: of(column('languageSkills', 'id'))(all.languageSkill),
      languageCertificate: of(column('languageCertificates', 'id'))(all.languageCertificate),
      germanCourse: of(column('germanCourses', 'id'))(all.germanCourse),
      strengths: of(column('strengths', 'id'))(all.strengths),
      skills: of(column('shownSkills', 'id'))(all.skills),
      wishes: of(wishes)(all.wishes),
    }),
    needs: of(column('needs', 'id')),
  };
}

/** A doctor's word on somebody's health is told on no sheet; what is filled in here is no paper that came. */
const HEALTH = 'medicalCertificate';

/** What has a day of its own goes by it, whenever it was written down. */
async function readDated({ db, today }: Reading, clientId: string, days: Stretch) {
  const within = (day: string | null): boolean =>
    day !== null && day >= days.from && (days.until === null || day < days.until);
  const { occupations, measures, paperTypes } = await readCatalogs(db, today);
  const came = (await readPapers(db, clientId)).flatMap(({ type, receivedOn }) =>
    within(receivedOn) && !isSeen(type) && type !== HEALTH ? [type] : [],
  );
  return {
    ways: (await readApplications(db, clientId, today))
      .filter(({ startedOn }) => within(startedOn))
      .map((one) => wayWords(one, occupations)),
    measures: (await readRecommendations(db, clientId))
      .filter(({ notedOn }) => within(notedOn))
      .flatMap(({ measure }) => (measure === null ? [] : (measures.find(measure)?.name ?? []))),
    received: [...new Set(came)]
      .map((type) => ({ type, words: paperWordsOf(type, { paperTypes }) }))
      .filter(isBrought),
  };
}
