import { carries, uncoverable } from '#shared/templates/cover.ts';
import {
  demanded,
  nearestOf,
  type Placeholder,
  placeholderOf,
  placeholders,
} from '#shared/templates/placeholders.ts';
import { type Finding, type Found, isRefusal, type TemplateReport } from '#shared/templates/template.ts';
import { inspect } from './inspect.ts';
import { hasTrackedChanges, type Marked, marksOf } from './scan.ts';
import { NoTemplate, openPackage, type WordPackage } from './wordPackage.ts';

const plain = { what: '', meant: null, place: null };

/** What is wrong with one pair of braces, or nothing. */
function ofMark({ text, closed, place }: Marked): Finding[] {
  if (!closed) return [{ code: 'unclosed', what: text, meant: null, place }];
  const name = placeholderOf(text);
  if (name === null)
    return [
      {
        code: uncoverable(text) === null ? 'unknownPlaceholder' : 'noCover',
        what: text.trim().slice(0, 60),
        meant: nearestOf(text, placeholders),
        place,
      },
    ];
  // Notes are not filled, and the text needs pages to run over.
  if (place === 'notes' || (name === 'Text' && place !== 'body'))
    return [{ code: 'wrongPlace', what: name, meant: null, place }];
  return [];
}

const count = (found: readonly Found[], name: Placeholder): number =>
  found.filter((one) => one.name === name).length;

function ofWhole(found: readonly Found[], marks: readonly Marked[]): Finding[] {
  const has = (name: Placeholder): boolean => count(found, name) > 0;
  const text = marks.find((mark) => mark.closed && placeholderOf(mark.text) === 'Text');
  return [
    ...demanded
      .filter((name) => !has(name))
      .map((name) => ({ ...plain, code: 'missing' as const, what: name })),
    ...(count(found, 'Text') > 1 ? [{ ...plain, code: 'twice' as const, what: 'Text' }] : []),
    ...(text && !text.alone
      ? [{ ...plain, code: 'notAlone' as const, what: 'Text', place: text.place }]
      : []),
    ...(has('Datum') || has('Angaben') ? [] : [{ ...plain, code: 'noDate' as const, what: 'Datum' }]),
    ...Object.keys(carries)
      .flatMap((name) => found.find((one) => one.name === name) ?? [])
      .map(({ name, place }) => ({ code: 'needsConsent' as const, what: name, meant: null, place })),
    ...(has('Zeichen') || has('Angaben')
      ? []
      : [{ ...plain, code: 'noReference' as const, what: 'Zeichen' }]),
  ];
}

/** Of a package whose parts could be read. */
function ofPackage(file: WordPackage): TemplateReport {
  const marks = marksOf(file);
  const found = marks.flatMap(({ text, closed, place }): Found[] => {
    const name = closed ? placeholderOf(text) : null;
    return name === null ? [] : [{ name, place }];
  });
  const tracked = hasTrackedChanges(file) ? [{ ...plain, code: 'trackedChanges' as const }] : [];
  return {
    findings: [...inspect(file), ...marks.flatMap(ofMark), ...ofWhole(found, marks), ...tracked],
    found,
  };
}

export const mayBeTaken = ({ findings }: TemplateReport): boolean => !findings.some(isRefusal);

/** Reads a Word file as a letterhead: what forbids it, what one should know, and which placeholders it has. */
export function checkTemplate(bytes: Uint8Array): TemplateReport {
  try {
    return ofPackage(openPackage(bytes));
  } catch (error) {
    if (!(error instanceof NoTemplate)) throw error;
    return { findings: [{ ...plain, code: error.code }], found: [] };
  }
}
