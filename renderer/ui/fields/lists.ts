/** A list as the text an autosave field and its draft hold. An empty list is „not answered“. */
export const writeList = (values: readonly string[] | null): string =>
  values === null || values.length === 0 ? '' : JSON.stringify(values);

export function readList(text: string): readonly string[] | null {
  if (text === '') return null;
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : null;
  } catch {
    return null; // a draft of another kind
  }
}
