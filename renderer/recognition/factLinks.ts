import type { FieldPlace } from '#shared/dossier/missing.ts';
import { germanOf } from '#shared/profile/german.ts';
import type { Profile, ProfileItemKind } from '#shared/profile/profile.ts';
import type { MissingFactName } from '#shared/recognition/way.ts';
import { paths } from '../app/paths.ts';

/** Where the facts of an answer are written down. */
export interface FactPlaces {
  readonly clientId: string;
  readonly qualificationId: string;
  /** Undefined while it is being read. */
  readonly profile: Profile | undefined;
}

/** The address of a field on the person's page; see `useLinkedPlace`. */
export function fieldLink(place: FieldPlace, clientId: string, applicationId?: string): string {
  const go = (field: string, open?: string): string =>
    `${paths.person(clientId)}?${new URLSearchParams({ ...(open ? { open } : {}), field })}`;
  const { of, field } = place;
  const here = (at: string): string => {
    const page = applicationId === undefined ? '' : paths.recognition(applicationId);
    return `${page}?${new URLSearchParams({ field: at })}`;
  };
  // Asked for nothing but the Anerkennungszuschuss, so it stands beside it, on the page of the undertaking.
  if (of === 'household') return here(`household-${clientId}-${field}`);
  if (of === 'application') return here(`application-${applicationId ?? ''}-${field}`);
  if (of === 'client') return go(`client-${clientId}-${field}`);
  const { id } = place;
  // A paper nobody has entered yet begins with where it stands, on the page of the undertaking.
  if (of === 'paper' && id === null && applicationId !== undefined) return paths.recognition(applicationId);
  return id === null ? go(`${of}-new-${clientId}-${field}`, `new-${of}`) : go(`${of}-${id}-${field}`, id);
}

/** The address of the field in which a missing fact belongs. */
export function factLink(fact: MissingFactName, { clientId, qualificationId, profile }: FactPlaces): string {
  const own = (field: string): string => fieldLink({ of: 'client', field }, clientId);
  const qualification = (field: string): string =>
    fieldLink({ of: 'qualification', id: qualificationId, field }, clientId);
  const item = (of: ProfileItemKind, id: string | undefined, field: string): string =>
    fieldLink({ of, id: id ?? null, field }, clientId);
  switch (fact) {
    case 'district':
    case 'municipality':
    case 'birthDate':
    case 'nationality':
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
      return item('languageSkill', germanOf(profile?.languageSkill ?? [])?.id, 'level');
    case 'experience':
      return item('experience', profile?.experience[0]?.id, 'years');
    case 'benefit':
      return item('benefit', profile?.benefit[0]?.id, 'system');
    case 'household':
      return fieldLink({ of: 'household', field: 'taxableCents' }, clientId);
  }
}
