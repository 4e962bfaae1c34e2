import { fold } from '../clients/names.ts';

/** Shorter words say nobody. */
const LEAST = 4;

/**
 * Whether what is typed names the recipient a letter is made out to: the whole name with more beside it („Jobcenter
 * Rostock, Frau Holm“), or a part of it („Landesamt“). `names`: what the recipient is called, in full and short.
 */
export function meansRecipient(typed: string, names: readonly string[]): boolean {
  const said = fold(typed);
  return names.map(fold).some((name) => {
    if (name.length < LEAST || said.length < LEAST) return name !== '' && name === said;
    return said.includes(name) || name.includes(said);
  });
}
