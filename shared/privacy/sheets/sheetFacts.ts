import type { Register } from '../../catalogs/register.ts';
import type { Beside } from '../../letters/compose/bilingual.ts';
import { joined, labelled } from '../../letters/compose/parts.ts';
import type { ClientFacts, CounsellorFacts, OfficeFacts } from '../../letters/facts.ts';
import type { Authority } from '../../recognition/authorities.ts';

/** What the sheets about data protection are composed from. */
export interface SheetFacts {
  /** ISO day of the sheet. */
  readonly date: string;
  readonly office: OfficeFacts;
  readonly counsellor: CounsellorFacts;
  readonly client: ClientFacts;
  /** Code of the wording; stands in the foot. */
  readonly textVersion: string;
  /** With the office's corrections. */
  readonly authorities: Register<Authority>;
  /** The person's language beside the German; null where we have no words in it. */
  readonly beside: Beside | null;
}

/** The office under which a person finds us, as one line. */
export const officeLine = ({ office }: SheetFacts): string =>
  joined(', ', office.name, office.provider, office.street, joined(' ', office.postcode, office.town));

export const officeReach = ({ office }: SheetFacts): string =>
  joined(', ', labelled('Telefon', office.phone), labelled('E-Mail', office.email));
