import type { Kysely } from 'kysely';
import { levelNames } from '#shared/catalogs/languageLevels.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { fact } from '#shared/letters/compose/parts.ts';
import type { FactRef } from '#shared/letters/letter.ts';
import { germanOf } from '#shared/profile/german.ts';
import { latestDegrees } from '#shared/profile/latest.ts';
import type { Placeholder } from '#shared/textblocks/placeholders.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { readProfile } from '../profile/profile.ts';
import type { FoundLetter } from './repository.ts';

/** What the placeholders of the office's wording stand for in this letter; what is not known is not there. */
export async function readFillings(
  db: Kysely<Tables>,
  { clientId, createdBy, writtenOn }: Pick<FoundLetter, 'clientId' | 'createdBy' | 'writtenOn'>,
): Promise<ReadonlyMap<Placeholder, FactRef>> {
  const client = await readClient(db, clientId);
  const { office, users } = await readOfficeAndUsers(db);
  const { qualification, languageSkill } = await readProfile(db, clientId);
  const { occupations } = await readCatalogs(db, writtenOn);
  const user = users.find(({ id }) => id === createdBy);
  // The one the starting point tells of: the latest, and none that was broken off.
  const [degree] = latestDegrees(
    qualification.filter(({ kind, completed }) => kind !== 'school' && completed !== false),
  );
  const german = germanOf(languageSkill);
  const found: readonly (readonly [Placeholder, string, string | null | undefined])[] = [
    ['Name', 'client.name', displayName(client, 'givenFirst')],
    ['Geburtsdatum', 'client.birthDate', client.birthDate && formatPartialDate(client.birthDate, 'de')],
    ['Abschluss', `qualification.${degree?.id}.title`, degree?.titleGerman || degree?.titleOriginal],
    [
      'Beruf',
      `qualification.${degree?.id}.occupation`,
      degree?.occupation && occupations.find(degree.occupation)?.neutral,
    ],
    ['Deutsch', `languageSkill.${german?.id}.level`, german?.level && levelNames[german.level].de],
    ['Büro', 'office.name', office.name],
    ['Beratung', `user.${createdBy}.name`, user?.name],
    ['Telefon', `user.${createdBy}.phone`, user?.phone || office.phone],
  ];
  return new Map(found.flatMap(([name, path, value]) => (value ? [[name, fact(path, name, value)]] : [])));
}
