import { type FormField, type FormSection, forms } from './formCatalog.ts';
import type { FieldKey, GroupKey } from './formValues.ts';

/**
 * A form as lines to type, for an office that has the real one before it: „## Person“ begins a section, every
 * other line is a field, „*“ marks what the form demands, and behind the arrow stands what is filled in.
 */

const groups: Readonly<Record<GroupKey, string>> = { work: 'je Arbeitsstelle', certificates: 'je Nachweis' };
const ARROW = '→';

/** What is filled in is called as our own forms first call it; German, as the forms are. */
function namedValues(): ReadonlyMap<FieldKey, string> {
  const names = new Map<FieldKey, string>();
  const taken = new Set<string>();
  for (const { label, value } of forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))) {
    if (value === null || names.has(value)) continue;
    // Of two that are called alike the later goes by its key.
    const name = taken.has(label) ? value : label;
    names.set(value, name);
    taken.add(name);
  }
  return names;
}

const names = namedValues();
const keys = new Map([...names].map(([key, name]) => [name.toLowerCase(), key]));
export const valueNames: readonly string[] = [...names.values()];

export const formText = (sections: readonly FormSection[]): string =>
  sections
    .flatMap(({ title, each, fields }) => [
      `## ${title}${each === null ? '' : ` (${groups[each]})`}`,
      ...fields.map(({ label, value, required }) => {
        const filled = value === null ? '' : ` ${ARROW} ${names.get(value) ?? value}`;
        return `${label}${required ? '*' : ''}${filled}`;
      }),
      '',
    ])
    .join('\n')
    .trim();

function fieldOf(line: string): FormField | null {
  const [left = '', right = null] = line.split(ARROW).map((part) => part.trim());
  const label = left.replace(/\*$/u, '').trim();
  const value = right === null ? null : keys.get(right.toLowerCase());
  if (label === '' || value === undefined) return null;
  return { label, value, required: left.endsWith('*') };
}

/** The lines read back; null where a value is none the program knows, or a field stands before its section. */
export function readFormText(text: string): FormSection[] | null {
  const sections: { title: string; each: GroupKey | null; fields: FormField[] }[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    if (line.startsWith('##')) {
      const words = line.replace(/^#+\s*/u, '');
      const each =
        (Object.keys(groups) as GroupKey[]).find((key) => words.endsWith(`(${groups[key]})`)) ?? null;
      const title = each === null ? words : words.slice(0, -groups[each].length - 2).trim();
      sections.push({ title, each, fields: [] });
      continue;
    }
    const field = fieldOf(line);
    if (field === null || sections.length === 0) return null;
    sections.at(-1)?.fields.push(field);
  }
  return sections;
}
