import type { Kysely } from 'kysely';
import type { Body, BodyTie, TiedPerson } from '#shared/find/find.ts';
import { matchesText, queryForms } from '#shared/find/words.ts';
import type { Authority } from '#shared/recognition/authorities.ts';
import type { Tables } from '../db/tables.ts';
import { namedBodies, tiesOf } from './repository.ts';

/** „Jobcenter Rostock“ is written in many ways. */
const folded = (name: string): string =>
  name.normalize('NFKC').trim().toLocaleLowerCase('de').replaceAll(/\s+/g, ' ');

/** Authorities of the register, then what stands in the files, each name once; by name. */
export async function findBodies(
  db: Kysely<Tables>,
  authorities: readonly Authority[],
  query: string,
  limit: number,
): Promise<{ total: number; hits: Body[] }> {
  const forms = queryForms(query);
  const registered = authorities.filter(({ name, shortName, code }) =>
    matchesText(`${name} ${shortName} ${code}`, forms),
  );
  const named = (await namedBodies(db)).filter((name) => matchesText(name, forms));
  const spellings = Map.groupBy(named, folded);
  const hits: Body[] = [
    ...registered.map(({ code, name }) => ({ authority: code, name })),
    ...[...spellings.values()].flatMap(([name]) => (name ? [{ authority: null, name }] : [])),
  ];
  return { total: hits.length, hits: hits.slice(0, limit) };
}

/** Everybody in whose file a body is named, in whichever spelling. */
export async function peopleTiedTo(
  db: Kysely<Tables>,
  { authority, name }: Body,
  limit: number,
): Promise<{ total: number; people: TiedPerson[] }> {
  const spellings =
    authority === null ? (await namedBodies(db)).filter((known) => folded(known) === folded(name)) : [];
  const { total, people } = await tiesOf(db, { authority, spellings }, limit);
  return {
    total,
    people: people.map(({ ties, ...person }) => ({ ...person, ties: ties.split(',') as BodyTie[] })),
  };
}
