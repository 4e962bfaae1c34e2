import type { Catalogs } from '../catalogs/catalogs.ts';
import type { Client } from '../clients/client.ts';
import type { Profile } from '../profile/profile.ts';
import type { Payer } from './recommendation.ts';

interface Known {
  readonly client: Pick<Client, 'district'>;
  readonly profile: Pick<Profile, 'benefit'>;
  readonly catalogs: Pick<Catalogs, 'districts' | 'benefitSystems'>;
  /** ISO day. */
  readonly date: string;
}

/** The benefit that says who may pay; undefined where none is known. */
export function benefitFor(
  { profile, date, catalogs }: Pick<Known, 'profile' | 'date' | 'catalogs'>,
  payer: Payer,
) {
  const { benefitSystems } = catalogs;
  const paid = profile.benefit.filter(
    ({ system }) => system !== null && benefitSystems.on(system, date)?.payer === payer,
  );
  // Of several entries the one that says under which number.
  return paid.find(({ customerNumber }) => customerNumber !== '') ?? paid[0];
}

/** Who it would be of the two: whom the file names, else whoever is in charge of the district; empty where nobody is known. */
export function usualBody(known: Known, payer: Payer): string {
  const { client, catalogs } = known;
  const district = client.district === null ? undefined : catalogs.districts.find(client.district);
  const usual =
    payer === 'jobcenter'
      ? district?.jobcenter
      : district && `Agentur für Arbeit ${district.employmentAgency}`;
  return benefitFor(known, payer)?.provider || usual || '';
}

/** Whom a recommendation goes to as far as the file tells: the one who pays already, else the Agentur. */
export function usualRecipient(known: Known): { readonly payer: Payer; readonly body: string } {
  const payer = benefitFor(known, 'jobcenter') ? 'jobcenter' : 'agency';
  return { payer, body: usualBody(known, payer) };
}
