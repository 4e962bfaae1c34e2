import type { DossierItem } from '#shared/dossier/dossierFor.ts';

/** What the counsellor has decided otherwise than the rules; kept as a draft until the papers are made. */
export interface Choices {
  readonly on: readonly string[];
  readonly off: readonly string[];
  /** Undefined: the person's own. Null: none. */
  readonly language?: string | null;
  readonly named: Readonly<Record<string, { readonly name: string; readonly address: string }>>;
}

export const noChoices: Choices = { on: [], off: [], named: {} };

/** A release goes with the paper it allows; everything else as the rules say, unless somebody has ticked. */
export function isChosen(item: DossierItem, items: readonly DossierItem[], { on, off }: Choices): boolean {
  if (item.choice === 'closed' || off.includes(item.key)) return false;
  if (on.includes(item.key)) return true;
  if (item.why !== 'releaseMissing') return item.choice === 'chosen';
  const main = items.find(({ key }) => item.key === `release:${key}`);
  return main !== undefined && isChosen(main, items, { on, off, named: {} });
}

export const toggled = (choices: Choices, key: string, chosen: boolean): Choices => {
  const without = (keys: readonly string[]): string[] => keys.filter((known) => known !== key);
  return {
    ...choices,
    on: chosen ? [...without(choices.on), key] : without(choices.on),
    off: chosen ? without(choices.off) : [...without(choices.off), key],
  };
};

/** What was named, as the calls take it. */
export const addresseesOf = ({ named }: Choices) =>
  Object.entries(named)
    .filter(([, { name, address }]) => name.trim() !== '' || address.trim() !== '')
    .map(([key, { name, address }]) => ({ key, name, address }));
