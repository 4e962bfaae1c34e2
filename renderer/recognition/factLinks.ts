import type { Profile } from '#shared/profile/profile.ts';
import type { MissingFactName } from '#shared/recognition/way.ts';
import { paths } from '../app/paths.ts';

/** Where the facts of an answer are written down. */
export interface FactPlaces {
  readonly clientId: string;
  readonly qualificationId: string;
  /** Undefined while it is being read. */
  readonly profile: Profile | undefined;
}

/** The address of the field in which a missing fact belongs; see `useLinkedField`. */
export function factLink(fact: MissingFactName, { clientId, qualificationId, profile }: FactPlaces): string {
  const go = (field: string, open?: string): string =>
    `${paths.person(clientId)}?${new URLSearchParams({ ...(open ? { open } : {}), field })}`;
  const own = (name: string): string => go(`client-${clientId}-${name}`);
  const qualification = (name: string): string =>
    go(`qualification-${qualificationId}-${name}`, qualificationId);
  const item = (kind: string, id: string | undefined, name: string): string =>
    id === undefined ? go(`${kind}-new-${clientId}-${name}`, `new-${kind}`) : go(`${kind}-${id}-${name}`, id);
  switch (fact) {
    case 'district':
    case 'municipality':
    case 'birthDate':
      return own(fact);
    case 'occupation':
    case 'completed':
    case 'country':
      return qualification(fact);
    case 'qualificationKind':
      return qualification('kind');
    case 'evidence':
      return qualification('proof');
    case 'residenceStatus':
      return item('residence', profile?.residence[0]?.id, 'status');
    case 'german':
      return item(
        'languageSkill',
        profile?.languageSkill.find(({ language }) => language === 'de')?.id,
        'level',
      );
    case 'experience':
      return item('experience', profile?.experience[0]?.id, 'years');
    case 'benefit':
      return item('benefit', profile?.benefit[0]?.id, 'system');
    case 'household':
      // Asked for nothing but the Anerkennungszuschuss, so it stands beside it, on the same page.
      return `?${new URLSearchParams({ field: `household-${clientId}-taxableCents` })}`;
  }
}
