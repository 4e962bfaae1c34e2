import type { Ask } from '#build/ask.ts';
import { fillIntake } from '#build/demo/intake.ts';
import { liveOn } from '#build/demo/life.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { officeDay } from '#shared/dates/officeDay.ts';

/** One person with something in every room, one entered twice, and where all of it is to be seen. */
export async function everyPlace(ask: Ask): Promise<Readonly<Record<string, string>>> {
  const person = must(demoPeople[0], 'the nurse');
  const entered = await enterPerson(ask, person);
  const { clientId, qualificationId, applicationId } = entered;
  await fillIntake(ask, clientId, person);
  await liveOn(ask, entered, person);
  const { familyName, givenNames, birthDate } = person.client;
  const twice = await ask('clients.create', { familyName, givenNames, birthDate });
  const { papers } = await ask('papers.list', { clientId });
  const scanned = must(
    papers.find(({ scans }) => scans.length > 0),
    'a paper with a scan',
  );
  const { letters } = await ask('letters.list', { clientId });
  const made = must(letters[0], 'a letter of the dossier');
  const { dossierId } = made;
  const recommendation = await ask('recommendations.start', { clientId, needId: null });
  return {
    '/today': '/today',
    '/inquiries': '/inquiries?new',
    '/people': '/people',
    '/people/new': '/people/new',
    '/people/duplicates': '/people/duplicates',
    '/people/merge/:keepId/:goneId': `/people/merge/${clientId}/${twice.id}`,
    '/people/:id': `/people/${clientId}`,
    '/people/:id/on/:day': `/people/${clientId}/on/${officeDay(new Date())}`,
    '/people/:id/print': `/people/${clientId}/print`,
    '/people/:id/profile': `/people/${clientId}/profile`,
    '/people/:id/profile/papers': `/people/${clientId}/profile/papers`,
    '/people/:id/europass': `/people/${clientId}/europass`,
    '/people/write': '/people/write',
    '/people/:id/intake': `/people/${clientId}/intake`,
    '/recommendations/:id': `/recommendations/${recommendation.id}`,
    '/find': '/find?q=Poltawa',
    '/body': '/body?authority=LPH',
    '/assess/:id': `/assess/${qualificationId}`,
    '/recognition/:id': `/recognition/${applicationId}`,
    '/recognition/:id/dossier': `/recognition/${applicationId}/dossier`,
    '/dossiers/:id': `/dossiers/${must(dossierId, 'it belongs to a dossier')}`,
    '/procedures': '/procedures',
    '/catalogs': '/catalogs',
    '/catalogs/sources': '/catalogs/sources?source=BQFG-MV',
    '/catalogs/:catalog': '/catalogs/authorities',
    '/catalogs/:catalog/new': '/catalogs/authorities/new',
    '/catalogs/:catalog/:code': '/catalogs/authorities/LPH',
    '/papers/:id': `/papers/${scanned.id}`,
    '/letters/:id': `/letters/${made.id}`,
    '/transfer/import': '/transfer/import',
    '/transfer/export': '/transfer/export',
    '/settings': '/settings',
    '/settings/text-blocks': '/settings/text-blocks',
    '*': '/nowhere',
  };
}
