import type { Register } from '../../catalogs/register.ts';
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
}
