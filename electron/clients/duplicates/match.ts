import type { Kysely } from 'kysely';
import type { Derive } from '#electron/history/history.ts';
import { compareBirths } from '#shared/clients/duplicates/birthLikeness.ts';
import {
  type Likeness,
  likeness,
  type MatchPerson,
  type Prepared,
  prepare,
} from '#shared/clients/duplicates/likeness.ts';
import { matchKeys } from '#shared/clients/duplicates/matchKeys.ts';
import { indexedBirth, matchRow, preparedOf } from '#shared/clients/duplicates/matchRow.ts';
import { displayName } from '#shared/clients/personName.ts';
import { type PaperDate, spanOf } from '#shared/dates/calendars.ts';
import { noPaperBirth } from '#shared/intake/paperBirth.ts';
import type { Tables } from '../../db/tables.ts';
import { readPaperBirth } from '../../intake/paperBirth.ts';
import { queryWords } from '../clients.ts';
import { findClient, findNames, listRows, searchClients } from '../repository.ts';
import { candidates, differentNotes, matchesOf, replaceMatch } from './repository.ts';

/** What is compared of a date of birth besides the date; `clientId` null: of somebody not in the office yet. */
export async function birthOnPaper(
  db: Kysely<Tables>,
  clientId: string | null,
): Promise<Pick<MatchPerson, 'birthByAuthority' | 'paperBirth' | 'paperBirthEnd'>> {
  const { byAuthority, onPaper } = clientId === null ? noPaperBirth : await readPaperBirth(db, clientId);
  const [paperBirth, paperBirthEnd] = onPaper === null ? [] : inOurs(onPaper);
  return {
    ...(byAuthority && { birthByAuthority: true }),
    ...(paperBirth && { paperBirth }),
    ...(paperBirthEnd && { paperBirthEnd }),
  };
}

/** A day is one of ours; a year or month of another calendar lies in two. */
function inOurs(date: PaperDate): readonly string[] {
  const span = spanOf(date);
  if (span === null || date.iso === null) return [];
  const { length } = date.iso;
  return [...new Set([span.first, span.last].map((day) => day.slice(0, length)))];
}

/** Renews the index of doubles for one person. */
export const indexMatch: Derive = async (trx, clientId) => {
  const row = await findClient(trx, clientId);
  const person = row && {
    ...row,
    names: await findNames(trx, clientId),
    ...(await birthOnPaper(trx, clientId)),
  };
  await replaceMatch(trx, clientId, person ? matchRow(person) : null);
};

export interface Match {
  readonly id: string;
  readonly found: Likeness;
}

const likeliestFirst = (a: Match, b: Match): number =>
  b.found.weight - a.found.weight || (a.id < b.id ? -1 : 1);

/** More of one name are not compared: with so many it says nothing, and a day of birth makes them few. */
const MOST_CANDIDATES = 500;

/**
 * People who may be the one described, the likeliest first; `more`: there are too many of that name to compare
 * all. Not `exceptId`, and nobody who was found to be another than that one.
 */
export async function findLikely(
  db: Kysely<Tables>,
  person: MatchPerson,
  exceptId: string | null,
): Promise<{ readonly matches: readonly Match[]; readonly more: boolean }> {
  const own = prepare(person);
  const asked = { keys: matchKeys(own), birthDate: indexedBirth(person) };
  const rows = await candidates(db, asked, exceptId ?? '', MOST_CANDIDATES + 1);
  const matches = rows.slice(0, MOST_CANDIDATES).flatMap(({ clientId, facts }): Match[] => {
    const found = likeness(own, preparedOf(facts));
    return found ? [{ id: clientId, found }] : [];
  });
  return { matches: matches.sort(likeliestFirst), more: rows.length > MOST_CANDIDATES };
}

/** Fewer letters begin too many names. */
const SHORTEST = 3;
const MOST_BEGINNING = 20;

/** Whose name begins as somebody types it, in any spelling; as long as their days of birth do not differ. */
export async function findBeginning(
  db: Kysely<Tables>,
  person: MatchPerson,
  exceptId: string | null,
): Promise<{ readonly matches: readonly Match[]; readonly more: boolean }> {
  const typed = `${person.familyName} ${person.givenNames}`.trim();
  if (typed.length < SHORTEST) return { matches: [], more: false };
  const { matching, ids } = await searchClients(db, queryWords(typed), { offset: 0, limit: MOST_BEGINNING });
  const notes = exceptId === null ? [] : await differentNotes(db, exceptId);
  const told = new Set([exceptId, ...notes.flatMap(({ clientId, otherId }) => [clientId, otherId])]);
  const matches = (await listRows(db, ids))
    .filter(
      ({ id, birthDate }) => !told.has(id) && compareBirths(birthDate, person.birthDate) !== 'different',
    )
    .map((row): Match => {
      const reason = { code: 'nameBegins', own: typed, other: displayName(row, 'familyFirst') } as const;
      return { id: row.id, found: { band: 'possible', reasons: [reason], weight: 0 } };
    });
  return { matches, more: matching > MOST_BEGINNING };
}

/** What is compared of each of these people. */
export async function prepared(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Prepared>> {
  const rows = await matchesOf(db, [...new Set(ids)]);
  return new Map(rows.map(({ clientId, facts }) => [clientId, preparedOf(facts)]));
}
