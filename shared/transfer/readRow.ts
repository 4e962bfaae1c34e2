import { languageLevels } from '../catalogs/languageLevels.ts';
import { municipalities, municipalityOf } from '../catalogs/municipalities.ts';
import { fold } from '../clients/names.ts';
import { splitName } from '../clients/splitName.ts';
import { earliestDay, latestDay, parsePartialDate } from '../dates/partialDate.ts';
import { isGarbled } from './decode.ts';
import type { Problem, ProblemCode, TableName, TablePerson } from './person.ts';
import { type CodeTarget, isCodeTarget, type Mapping, type TargetKey, targets } from './targets.ts';
import { codeOf, valueKey } from './values.ts';

/** Which code a counsellor gave a value; empty: leave the field empty. Keys by `assignmentKey`. */
export type Assignments = ReadonlyMap<string, string>;
export const assignmentKey = (target: CodeTarget, value: string): string => `${target}\n${valueKey(value)}`;

export interface RowReading {
  readonly mapping: Mapping;
  readonly assigned: Assignments;
  /** ISO day. */
  readonly today: string;
}

export interface ReadRow {
  readonly person: TablePerson;
  readonly problems: readonly Problem[];
}

/** One line, one blank between words, as `line` in the contract's fields has it. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** What people write into a cell that has to stay empty. */
const isDash = (text: string): boolean => /^[-–—?.]+$/.test(text);

/** „00.00.0000“ of a database, and the midnight another puts behind each day. */
const dateText = (text: string): string =>
  /^[0.\-/: ]+$/.test(text) ? '' : text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');

/** Values of the row by target; what does not fit its field is a problem and stays out. */
class Cells {
  readonly problems: Problem[] = [];
  readonly #columns = new Map<TargetKey, number>();
  readonly #cells: readonly string[];
  readonly #reading: RowReading;

  constructor(cells: readonly string[], reading: RowReading) {
    this.#cells = cells;
    this.#reading = reading;
    for (const [column, key] of reading.mapping.entries()) if (key !== null) this.#columns.set(key, column);
  }

  refuse(key: TargetKey, code: ProblemCode): void {
    this.problems.push({ column: this.#columns.get(key) ?? 0, code });
  }

  #raw(key: TargetKey): string {
    const column = this.#columns.get(key);
    const text = oneLine(column === undefined ? '' : (this.#cells[column] ?? ''));
    if (isDash(text)) return '';
    if (!isGarbled(text)) return text;
    this.refuse(key, 'garbled');
    return '';
  }

  text(key: TargetKey): string {
    const text = this.#raw(key);
    const target = targets[key];
    if (target.kind !== 'text' || text.length <= target.longest) return text;
    this.refuse(key, 'tooLong');
    return '';
  }

  date(key: TargetKey, options: { readonly future: boolean }): string | null {
    const text = dateText(this.#raw(key));
    if (text === '') return null;
    const parsed = parsePartialDate(text, { today: this.#reading.today, future: options.future });
    if (!parsed.ok) this.refuse(key, 'date');
    return parsed.ok ? parsed.value : null;
  }

  day(key: TargetKey, options: { readonly future: boolean }): string | null {
    const date = this.date(key, options);
    if (date === null || date.length === 10) return date;
    this.refuse(key, 'wholeDay');
    return null;
  }

  code(key: CodeTarget): string | null {
    const text = this.#raw(key);
    if (text === '') return null;
    const code = this.#reading.assigned.get(assignmentKey(key, text)) ?? codeOf(key, text);
    if (code === null) this.refuse(key, 'unknownValue');
    return code === '' ? null : code;
  }
}

type Names = Pick<TablePerson, 'familyName' | 'givenNames' | 'names'>;

function readNames(cells: Cells): Names {
  const whole = splitName(cells.text('fullName'));
  const family = cells.text('familyName');
  const given = cells.text('givenNames');
  const own = family === '' && given === '' ? whole : { familyName: family, givenNames: given };
  const original = {
    familyName: cells.text('originalFamilyName'),
    givenNames: cells.text('originalGivenNames'),
  };
  const birth = cells.text('birthName');
  const names: TableName[] = [];
  const none = ({ familyName, givenNames }: { familyName: string; givenNames: string }) =>
    familyName === '' && givenNames === '';
  if (!none(original) && !none(own)) names.push({ kind: 'original', ...original });
  if (birth !== '') names.push({ kind: 'birth', familyName: birth, givenNames: '' });
  return { ...(none(own) ? original : own), names };
}

type Place = Pick<
  TablePerson,
  'addressAddition' | 'street' | 'postcode' | 'town' | 'district' | 'municipality'
>;

const byTown = Map.groupBy(municipalities, ({ name }) => fold(name));

/** A town in Mecklenburg-Vorpommern whose name can only mean one municipality brings its keys. */
function municipalityByTown(town: string, postcode: string) {
  if (town === '' || !/^$|^(17|18|19|23)\d{3}$/.test(postcode)) return undefined;
  const [only, ...more] = byTown.get(fold(town)) ?? [];
  return more.length === 0 ? only : undefined;
}

function readPlace(cells: Cells): Place {
  const joined = cells.text('postcodeTown');
  const [, code = '', place = joined] = /^(\d{4,5})\s+(.*)$/.exec(joined) ?? [];
  const postcode = cells.text('postcode') || code;
  const town = cells.text('town') || place;
  const chosen = cells.code('municipality');
  const row = chosen === null ? municipalityByTown(town, postcode) : municipalityOf(chosen);
  return {
    addressAddition: cells.text('addressAddition'),
    street: cells.text('street'),
    postcode,
    town: town === '' && row ? row.name : town,
    district: row?.district ?? null,
    municipality: row?.code ?? null,
  };
}

const levelOf = (code: string | null) => languageLevels.find((level) => level === code) ?? null;

/** Dates that cannot all be true: the later fact gives way, the birth date only to the calendar. */
function consistent(cells: Cells, person: TablePerson, today: string): TablePerson {
  let { birthDate, openedOn, residence, qualification } = person;
  if (birthDate !== null && earliestDay(birthDate) > today) {
    cells.refuse('birthDate', 'future');
    birthDate = null;
  }
  const born = birthDate === null ? '' : earliestDay(birthDate);
  if (openedOn !== null && (openedOn > today || openedOn < born)) {
    cells.refuse('openedOn', openedOn > today ? 'future' : 'contradiction');
    openedOn = null;
  }
  if (residence?.validUntil && residence.validUntil < born) {
    cells.refuse('residenceUntil', 'contradiction');
    residence = residence.status === null ? null : { ...residence, validUntil: null };
  }
  if (qualification?.endedOn && latestDay(qualification.endedOn) < born) {
    cells.refuse('qualificationEnd', 'contradiction');
    qualification = { ...qualification, endedOn: null };
  }
  return { ...person, birthDate, openedOn, residence, qualification };
}

function readQualification(cells: Cells): TablePerson['qualification'] {
  const found = {
    titleOriginal: cells.text('qualificationOriginal'),
    titleGerman: cells.text('qualificationGerman'),
    country: cells.code('qualificationCountry'),
    endedOn: cells.date('qualificationEnd', { future: true }),
  };
  return Object.values(found).every((value) => value === '' || value === null) ? null : found;
}

const ownNames: ReadonlySet<TargetKey | null> = new Set(['familyName', 'givenNames', 'fullName']);

/** A person from the cells of a row. Nothing is cut, guessed or thrown away without a problem that says so. */
export function readRow(row: readonly string[], reading: RowReading): ReadRow {
  const cells = new Cells(row, reading);
  const names = readNames(cells);
  const residence = {
    status: cells.code('residence'),
    validUntil: cells.day('residenceUntil', { future: true }),
  };
  const benefit = { system: cells.code('benefit'), customerNumber: cells.text('customerNumber') };
  const person: TablePerson = {
    ...names,
    ...readPlace(cells),
    formerNumber: cells.text('formerNumber'),
    birthDate: cells.date('birthDate', { future: false }),
    birthPlace: cells.text('birthPlace'),
    birthCountry: cells.code('birthCountry'),
    gender: cells.code('gender'),
    nationality: cells.code('nationality'),
    nativeLanguage: cells.code('nativeLanguage'),
    phone: cells.text('phone'),
    email: cells.text('email'),
    residence: residence.status === null && residence.validUntil === null ? null : residence,
    benefit: benefit.system === null && benefit.customerNumber === '' ? null : benefit,
    qualification: readQualification(cells),
    german: levelOf(cells.code('german')),
    openedOn: cells.day('openedOn', { future: false }),
  };
  const checked = consistent(cells, person, reading.today);
  const extra = row.findIndex((cell, at) => at >= reading.mapping.length && cell.trim() !== '');
  if (extra >= 0) cells.problems.push({ column: reading.mapping.length - 1, code: 'tooManyCells' });
  else if (checked.familyName === '' && checked.givenNames === '') {
    const column = reading.mapping.findIndex((key) => key === 'familyName' || key === 'fullName');
    cells.problems.push({ column: Math.max(0, column), code: 'noName' });
  } else {
    // Whose name does not fit as a whole would be somebody else in the list: the row comes back.
    const half = cells.problems.find(({ column }) => ownNames.has(reading.mapping[column] ?? null));
    if (half) cells.problems.push({ column: half.column, code: 'halfName' });
  }
  return { person: checked, problems: cells.problems };
}

/** The values of a row that no catalogue knows: a person says once what each means. */
export function valuesToAssign(
  row: readonly string[],
  mapping: Mapping,
): { readonly target: CodeTarget; readonly value: string }[] {
  return mapping.flatMap((key, column) => {
    if (key === null || !isCodeTarget(key)) return [];
    const value = oneLine(row[column] ?? '');
    if (value === '' || isDash(value) || isGarbled(value)) return [];
    return codeOf(key, value) === null ? [{ target: key, value }] : [];
  });
}
