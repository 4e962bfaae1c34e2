import type { Client } from '#shared/clients/client.ts';
import type { PersonName } from '#shared/clients/personName.ts';
import type { Input } from '#shared/contract/index.ts';

const cut = (text: string): string => text.slice(0, 300);

/** What the office is asked: a name as it stands on screen, and what is stored of the person besides. */
export const likelyInput = (name: PersonName, own: Client | undefined): Input<'clients.likely'> => ({
  familyName: cut(name.familyName),
  givenNames: cut(name.givenNames),
  names: (own?.names ?? []).map(({ familyName, givenNames }) => ({ familyName, givenNames })),
  birthDate: own?.birthDate ?? null,
  postcode: own?.postcode ?? '',
  town: own?.town ?? '',
  exceptId: own?.id ?? null,
});
