import { countryOf } from '#shared/catalogs/countries.ts';
import { languageOf } from '#shared/catalogs/languages.ts';
import { isPartialDate, type PartialDate } from '#shared/dates/partialDate.ts';
import type { EuropassCv, LeftPart, UnreadValue } from '#shared/profile/europass.ts';
import { asSkill } from '#shared/profile/europassSkills.ts';
import type { NewItem } from '#shared/profile/newItem.ts';
import { htmlText } from './htmlText.ts';

/** Collects what a CV says while it is read, and what of it could not be taken. */
export interface Taking {
  readonly person: EuropassCv['person'];
  readonly items: NewItem[];
  /** Something the person can do, in their words; each once. */
  skill(words: string): void;
  /** A class of our list of driving licences; each once. */
  licence(code: string): void;
  /** Empty text becomes undefined: a field that is not named is not touched. */
  line(value: string, max?: number): string | undefined;
  prose(html: string): string | undefined;
  date(value: string): PartialDate | undefined;
  country(code: string): string | undefined;
  language(code: string): string | undefined;
  leave(part: LeftPart, count: number): void;
  unread(what: UnreadValue['what'], value: string): void;
  done(form: EuropassCv['form']): EuropassCv;
}

const maxReported = 100;

/** ISO 639-2 and -3 to the codes of the catalogue: „ukr“ is „uk“, but „prs“ stays Dari and is not Persian. */
function languageCode(code: string): string | undefined {
  const lower = code.toLowerCase().split(/[-_]/)[0] ?? '';
  if (languageOf(lower)) return lower;
  try {
    const [short = ''] = Intl.getCanonicalLocales(lower)[0]?.split('-') ?? [];
    return languageOf(short) ? short : undefined;
  } catch {
    return undefined; // not even the shape of a code
  }
}

/** „2019-05-01T00:00:00“, „2019-05-01+02:00“, „2019-05“, „2019“; Europass writes --05-- where the year is open. */
const datePart = (value: string): string => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(value.trim())?.[0] ?? '';

export function newTaking(): Taking {
  const person: EuropassCv['person'] = {};
  const items: NewItem[] = [];
  const skills = new Map<string, string>();
  const licences = new Set<string>();
  const left = new Map<LeftPart, number>();
  const unread: UnreadValue[] = [];
  const note = (what: UnreadValue['what'], value: string) => {
    const shown = value
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 200);
    if (shown !== '' && unread.length < maxReported) unread.push({ what, value: shown });
  };
  const limited = (value: string, max: number) => {
    if (value.length <= max) return value;
    note('text', value);
    return value.slice(0, max);
  };
  const line = (value: string, max = 200) =>
    limited(
      htmlText(value)
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
      max,
    ) || undefined;
  return {
    person,
    items,
    unread: note,
    line,
    skill(words) {
      const told = line(words);
      if (told !== undefined && !skills.has(asSkill(told))) skills.set(asSkill(told), told);
    },
    licence: (code) => void licences.add(code),
    prose: (html) => limited(htmlText(html), 20_000) || undefined,
    date(value) {
      const part = datePart(value);
      if (part !== '' && isPartialDate(part)) return part;
      note('date', value);
      return undefined;
    },
    country(code) {
      // Europass writes the European Commission's EL and UK.
      const upper = { EL: 'GR', UK: 'GB' }[code.toUpperCase()] ?? code.toUpperCase();
      if (countryOf(upper)) return upper;
      note('country', code);
      return undefined;
    },
    language(code) {
      const known = languageCode(code);
      if (known === undefined) note('language', code);
      return known;
    },
    leave(part, count) {
      if (count > 0) left.set(part, (left.get(part) ?? 0) + count);
    },
    done: (form) => ({
      form,
      person: Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)),
      items: items.map(known).filter(({ fields }) => Object.keys(fields).length > 0),
      skills: [...skills.values()],
      licences: [...licences],
      left: [...left].map(([part, count]) => ({ part, count })),
      unread,
    }),
  };
}

const known = (item: NewItem): NewItem =>
  ({
    kind: item.kind,
    fields: Object.fromEntries(Object.entries(item.fields).filter(([, value]) => value !== undefined)),
  }) as NewItem;
