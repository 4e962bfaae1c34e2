export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * One text for one value: keys sorted by code unit, no spaces, strings as JSON.stringify writes them, what is
 * undefined left out, as there
 * (RFC 8785; the key file's only numbers are whole ones). What is authenticated is this text, so that
 * another program can make it again without our layout.
 */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    const written = members.flatMap(([key, member]) =>
      member === undefined ? [] : [`${JSON.stringify(key)}:${canonical(member)}`],
    );
    return `{${written.join(',')}}`;
  }
  return JSON.stringify(value);
}

export const canonicalBytes = (value: Json): Buffer => Buffer.from(canonical(value), 'utf8');
