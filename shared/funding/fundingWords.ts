import { isOwnCode } from '../catalogs/ownRow.ts';
import { type Message, message } from '../recognition/message.ts';
import type { FundingBook } from './fundingCatalog.ts';
import type { AddedInstrument, Decider, FundingCode } from './instrument.ts';

/** Says a message of the rules: in the window its language, on papers German. */
export type Say = (message: Message) => string;

/** What an instrument is called on a day; one the office has added, by its own words. */
export function fundingName(code: FundingCode, { on, last }: FundingBook, day: string, say: Say): string {
  if (!isOwnCode(code)) return say(message(`funding.name.${code}`));
  const row = on(code, day) ?? last(code);
  // Only an undo can take a row away that a claim still names.
  return row?.added?.name ?? say(message('funding.unknownName'));
}

/** „Stadtwerke-Stiftung (Frau Berg, 0381 123)“: who decides and, where the office has noted it, where to ask. */
export function deciderName(decidedBy: Decider, added: AddedInstrument | null, say: Say): string {
  const named = decidedBy === 'other' ? added?.decider : undefined;
  const who = named || say(message(`funding.decider.${decidedBy}`));
  return added?.askAt ? `${who} (${added.askAt})` : who;
}
