import { useState } from 'react';
import type { Client } from '#shared/clients/client.ts';
import type { Output } from '#shared/contract/index.ts';
import { itemHere, type PersonLine, personLines, strangerSigns } from '#shared/profile/europassCompare.ts';
import { type KnownSkill, licencesOf, skillHere } from '#shared/profile/europassSkills.ts';
import type { NewItem } from '#shared/profile/newItem.ts';
import type { Profile } from '#shared/profile/profile.ts';
import type { Sheet } from '#shared/questionnaire/answers.ts';
import { useChange } from '../../api/calls.ts';

export type Cv = Output<'profile.openEuropass'>;

export interface ItemChoice {
  readonly key: string;
  readonly item: NewItem;
  /** The file has it already. */
  readonly here: boolean;
}
export interface PersonChoice {
  readonly key: string;
  readonly line: PersonLine;
}

/** A skill in words, or a class of driving licence by its code. */
export interface WordChoice {
  readonly key: string;
  readonly words: string;
  readonly here: boolean;
}

/** What the file knows of the person, wherever it lies. */
export interface Known {
  readonly client: Client;
  readonly profile: Profile;
  readonly skills: readonly KnownSkill[];
  readonly sheet: Sheet;
}

const choicesOf = (cv: Cv, { client, profile, skills, sheet }: Known) => ({
  person: personLines(client, cv.person).map((line): PersonChoice => ({ key: `person ${line.field}`, line })),
  items: cv.items.map(
    (item, at): ItemChoice => ({ key: `item ${at}`, item, here: itemHere(profile, item) !== null }),
  ),
  skills: cv.skills.map(
    (words): WordChoice => ({ key: `skill ${words}`, words, here: skillHere(skills, words) }),
  ),
  licences: cv.licences.map(
    (words): WordChoice => ({ key: `licence ${words}`, words, here: licencesOf(sheet).includes(words) }),
  ),
  signs: strangerSigns(client, cv.person),
});
export type Choices = ReturnType<typeof choicesOf>;

/** Keys of what the file does not have yet. */
const fresh = ({ person, items, skills, licences }: Choices): ReadonlySet<string> =>
  new Set([
    ...person.filter(({ line }) => line.state === 'new').map(({ key }) => key),
    ...[...items, ...skills, ...licences].filter(({ here }) => !here).map(({ key }) => key),
  ]);

/** A CV that was read, what of it is ticked, and taking it over. */
export function useEuropass(known: Known) {
  const open = useChange('profile.openEuropass');
  const take = useChange('profile.takeEuropass');
  const [cv, setCv] = useState<Cv | null>(null);
  const [choices, setChoices] = useState<Choices | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return {
    cv,
    choices,
    ticked,
    open,
    take,
    pick() {
      take.reset();
      open.mutate(
        {},
        {
          onSuccess: (read) => {
            const found = choicesOf(read, known);
            setCv(read);
            setChoices(found);
            // Perhaps somebody else's: then nothing is proposed.
            setTicked(found.signs.length > 0 ? new Set() : fresh(found));
          },
        },
      );
    },
    tick(key: string, on: boolean) {
      const next = new Set(ticked);
      if (on) next.add(key);
      else next.delete(key);
      setTicked(next);
    },
    tickFresh: () => choices && setTicked(fresh(choices)),
    tickNone: () => setTicked(new Set()),
    save() {
      if (!cv || !choices) return;
      const fields = new Set<string>(
        choices.person.filter(({ key }) => ticked.has(key)).map(({ line }) => line.field),
      );
      take.mutate({
        clientId: known.client.id,
        person: Object.fromEntries(Object.entries(cv.person).filter(([field]) => fields.has(field))),
        items: choices.items.filter(({ key }) => ticked.has(key)).map(({ item }) => item),
        skills: choices.skills.filter(({ key }) => ticked.has(key)).map(({ words }) => words),
        licences: choices.licences.filter(({ key }) => ticked.has(key)).map(({ words }) => words),
      });
    },
  };
}
export type Europass = ReturnType<typeof useEuropass>;
