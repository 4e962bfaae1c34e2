import type { Kysely } from 'kysely';
import { must, Refusal } from '#shared/contract/result.ts';
import type { ApplicationFacts } from '#shared/letters/applicationFacts.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient } from '../clients/clients.ts';
import type { Tables } from '../db/tables.ts';
import { readOfficeAndUsers } from '../office/office.ts';
import { readProfile } from '../profile/profile.ts';
import { readApplication } from '../recognition/recognition.ts';
import { countLetters } from './repository.ts';

/** Fetches what the letters of an application are made from. */
export async function gatherFacts(
  db: Kysely<Tables>,
  asked: { readonly applicationId: string; readonly userId: string; readonly today: string },
): Promise<ApplicationFacts> {
  const application = await readApplication(db, asked.applicationId, asked.today);
  const { way, clientId } = application;
  if (way === null || way.authority === null) throw new Refusal('recognition.noAuthority');
  const { office, users } = await readOfficeAndUsers(db);
  const client = await readClient(db, clientId);
  const { qualification } = await readProfile(db, clientId);
  return {
    office,
    user: must(
      users.find((user) => user.id === asked.userId),
      'who is logged in is in the file',
    ),
    client,
    qualification: must(
      qualification.find((item) => item.id === application.qualificationId),
      'an application keeps its qualification',
    ),
    application,
    way,
    catalogs: await readCatalogs(db, asked.today),
    date: asked.today,
    reference: `${client.number}/${(await countLetters(db, clientId)) + 1}`,
  };
}
