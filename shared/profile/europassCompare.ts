import type { Client, ClientFields } from '../clients/client.ts';
import { compareBirths } from '../clients/duplicates/birthLikeness.ts';
import { compareNames } from '../clients/duplicates/nameLikeness.ts';
import { type NameForm, nameForm } from '../clients/duplicates/nameWords.ts';
import { fold } from '../clients/names.ts';
import type { PersonName } from '../clients/personName.ts';
import type { PartialDate } from '../dates/partialDate.ts';
import type { EuropassCv } from './europass.ts';
import type { NewItem } from './newItem.ts';
import type { Profile } from './profile.ts';

type Said = EuropassCv['person'];
export type PersonField = keyof ClientFields;

/** `new`: nothing is known here yet. `differs`: taking it over replaces what is known. */
export interface PersonLine {
  readonly field: PersonField;
  readonly state: 'new' | 'same' | 'differs';
  readonly here: string;
  readonly there: string;
}

const alike = (a: string, b: string): boolean => a === b || (fold(a) !== '' && fold(a) === fold(b));

/** What the CV says of the person, beside what the file says. */
export function personLines(client: ClientFields, said: Said): readonly PersonLine[] {
  return (Object.keys(said) as PersonField[]).flatMap((field) => {
    const there = said[field] ?? '';
    const here = client[field] ?? '';
    if (there === '') return [];
    const state = here === '' ? 'new' : alike(here, there) ? 'same' : 'differs';
    return [{ field, state, here, there }];
  });
}

const forms = (names: readonly PersonName[]): readonly NameForm[] =>
  names.flatMap((name) => nameForm(name, true) ?? []);

/**
 * What speaks against the CV being this person's: no form of the name agrees in family name and given names, or
 * the dates of birth cannot be the same day. What one of the two does not say speaks against nothing.
 */
export function strangerSigns(client: Client, said: Said): readonly ('name' | 'birthDate')[] {
  const signs: ('name' | 'birthDate')[] = [];
  const there = forms([{ familyName: said.familyName ?? '', givenNames: said.givenNames ?? '' }]);
  const here = forms([client, ...client.names]);
  const agreement = compareNames(here, there)?.agreement;
  // „given“: only the given names agree, as after a wedding; or one of the two family names is not known.
  const otherFamily = agreement === 'given' && client.familyName !== '' && Boolean(said.familyName);
  if (there.length > 0 && here.length > 0 && (agreement === undefined || otherFamily)) signs.push('name');
  if (compareBirths(client.birthDate, said.birthDate ?? null) === 'different') signs.push('birthDate');
  return signs;
}

type Day = PartialDate | null | undefined;

/** As far as both are known, they are the same time. */
const compatible = (a: Day, b: Day): boolean => {
  if (!a || !b) return true;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
};

const sameYear = (a: Day, b: Day): boolean => Boolean(a && b) && a?.slice(0, 4) === b?.slice(0, 4);

type Text = string | undefined;
const equal = (a: Text, b: Text): boolean => fold(a ?? '') !== '' && fold(a ?? '') === fold(b ?? '');

type OfKind<K extends NewItem['kind']> = Extract<NewItem, { kind: K }>['fields'];

function sameExperience(here: Profile['experience'][number], there: OfKind<'experience'>): boolean {
  if (!compatible(here.startedOn, there.startedOn) || !compatible(here.endedOn, there.endedOn)) return false;
  if (equal(here.title, there.title)) return true;
  return equal(here.employer, there.employer) && sameYear(here.startedOn, there.startedOn);
}

function sameQualification(here: Profile['qualification'][number], there: OfKind<'qualification'>): boolean {
  const ended = here.endedOn ?? here.degreeDate?.iso ?? null;
  if (!compatible(ended, there.endedOn)) return false;
  if ([here.titleOriginal, here.titleGerman].some((title) => equal(title, there.titleOriginal))) return true;
  return equal(here.institution, there.institution) && sameYear(ended, there.endedOn);
}

const sameCertificate = (
  here: Profile['languageCertificate'][number],
  there: OfKind<'languageCertificate'>,
): boolean =>
  here.language === there.language &&
  equal(here.name, there.name) &&
  compatible(here.issuedOn, there.issuedOn);

/** The id of the item the file already has for this one; null when it has none. */
export function itemHere(profile: Profile, item: NewItem): string | null {
  const found = () => {
    if (item.kind === 'experience') return profile.experience.find((one) => sameExperience(one, item.fields));
    if (item.kind === 'qualification')
      return profile.qualification.find((one) => sameQualification(one, item.fields));
    if (item.kind === 'languageSkill')
      return profile.languageSkill.find(({ language }) => language === item.fields.language);
    if (item.kind === 'languageCertificate')
      return profile.languageCertificate.find((one) => sameCertificate(one, item.fields));
    return undefined;
  };
  return found()?.id ?? null;
}
