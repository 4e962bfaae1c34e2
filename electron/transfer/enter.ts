import type { ClientFields } from '#shared/clients/client.ts';
import { fold } from '#shared/clients/names.ts';
import { must } from '#shared/contract/result.ts';
import { germanOf } from '#shared/profile/german.ts';
import type { TablePerson } from '#shared/transfer/person.ts';
import { addClient, changeClient, readClient } from '../clients/clients.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { addItem, readProfile } from '../profile/profile.ts';

type Context = Pick<WriteContext, 'db' | 'rows' | 'now' | 'today' | 'userId'>;

/** What of a row stands in the person's own row. */
function clientFacts(person: TablePerson): ClientFields {
  const { names, residence, benefit, qualification, german, openedOn, formerNumber, gender, ...rest } =
    person;
  return { ...rest, gender: gender as ClientFields['gender'] };
}

const addFormerNumber = ({ rows, now }: Context, clientId: string, number: string) =>
  number === '' ? undefined : rows.insert('outsideNumbers', { id: newId(now), clientId, number });

async function addNames(
  { rows, now }: Context,
  clientId: string,
  names: TablePerson['names'],
): Promise<void> {
  for (const name of names)
    await rows.insert('clientNames', { id: newId(now), clientId, romanises: null, ...name });
}

const german = (level: TablePerson['german']) => ({ language: 'de', level });

/** A row as a new person, with a case that begins today or as the table says. */
export async function enterPerson(context: Context, person: TablePerson): Promise<string> {
  const { id } = await addClient(context, clientFacts(person), person.openedOn ?? undefined);
  await addFormerNumber(context, id, person.formerNumber);
  await addNames(context, id, person.names);
  if (person.residence) await addItem(context, id, 'residence', person.residence);
  if (person.benefit) await addItem(context, id, 'benefit', person.benefit);
  if (person.qualification) await addItem(context, id, 'qualification', person.qualification);
  if (person.german !== null) await addItem(context, id, 'languageSkill', german(person.german));
  return id;
}

const addressKeys = ['street', 'postcode', 'town', 'district', 'municipality'] as const;
const isEmpty = (value: string | null): boolean => value === null || value === '';

/** Only what is empty, nothing of an address in another town, and a name only beside the same other name. */
function missingFacts(stored: ClientFields, person: TablePerson): Partial<ClientFields> {
  const facts = clientFacts(person);
  const same = (key: 'town' | 'familyName' | 'givenNames') => fold(stored[key]) === fold(facts[key]);
  const sameTown = isEmpty(stored.town) || isEmpty(facts.town) || same('town');
  const skipped: readonly string[] = [
    ...(sameTown ? [] : addressKeys),
    ...(same('familyName') ? [] : ['givenNames']),
    ...(same('givenNames') ? [] : ['familyName']),
  ];
  const keys = (Object.keys(facts) as (keyof ClientFields)[]).filter((key) => !skipped.includes(key));
  return Object.fromEntries(
    keys.filter((key) => isEmpty(stored[key]) && !isEmpty(facts[key])).map((key) => [key, facts[key]]),
  );
}

const nameKey = ({ familyName, givenNames }: { familyName: string; givenNames: string }): string =>
  fold(`${familyName} ${givenNames}`);

/** Fills in what a person has nothing of yet; what is there stays as it is. */
export async function completePerson(context: Context, clientId: string, person: TablePerson): Promise<void> {
  const { db, rows } = context;
  const stored = await readClient(db, clientId);
  await changeClient(context, clientId, missingFacts(stored, person));
  if (!stored.formerNumbers.map(fold).includes(fold(person.formerNumber)))
    await addFormerNumber(context, clientId, person.formerNumber);
  const known = [stored, ...stored.names].map(nameKey);
  await addNames(
    context,
    clientId,
    person.names.filter((name) => !known.includes(nameKey(name))),
  );
  const profile = await readProfile(db, clientId);
  if (person.residence && profile.residence.length === 0)
    await addItem(context, clientId, 'residence', person.residence);
  if (person.benefit && profile.benefit.length === 0)
    await addItem(context, clientId, 'benefit', person.benefit);
  if (person.qualification && profile.qualification.length === 0)
    await addItem(context, clientId, 'qualification', person.qualification);
  const skill = germanOf(profile.languageSkill);
  if (person.german !== null && !skill)
    await addItem(context, clientId, 'languageSkill', german(person.german));
  else if (person.german !== null && skill?.level === null)
    await rows.update('languageSkills', must(skill, 'found above').id, { level: person.german });
}
