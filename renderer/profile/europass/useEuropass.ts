import { useState } from 'react';
import type { Client } from '#shared/clients/client.ts';
import type { Output } from '#shared/contract/index.ts';
import { itemHere, type PersonLine, personLines, strangerSigns } from '#shared/profile/europassCompare.ts';
import type { NewItem } from '#shared/profile/newItem.ts';
import type { Profile } from '#shared/profile/profile.ts';
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

const choicesOf = (cv: Cv, client: Client, profile: Profile) => ({
  person: personLines(client, cv.person).map((line): PersonChoice => ({ key: `person ${line.field}`, line })),
  items: cv.items.map(
    (item, at): ItemChoice => ({ key: `item ${at}`, item, here: itemHere(profile, item) !== null }),
  ),
  signs: strangerSigns(client, cv.person),
});
export type Choices = ReturnType<typeof choicesOf>;

/** Keys of what the file does not have yet. */
const fresh = ({ person, items }: Choices): ReadonlySet<string> =>
  new Set([
    ...person.filter(({ line }) => line.state === 'new').map(({ key }) => key),
    ...items.filter(({ here }) => !here).map(({ key }) => key),
  ]);

/** A CV that was read, what of it is ticked, and taking it over. */
export function useEuropass(client: Client, profile: Profile) {
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
            const found = choicesOf(read, client, profile);
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
        clientId: client.id,
        person: Object.fromEntries(Object.entries(cv.person).filter(([field]) => fields.has(field))),
        items: choices.items.filter(({ key }) => ticked.has(key)).map(({ item }) => item),
      });
    },
  };
}
export type Europass = ReturnType<typeof useEuropass>;
