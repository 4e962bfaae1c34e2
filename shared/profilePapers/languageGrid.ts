import { type Rater, ratingField } from '../assessment/languageBasis.ts';
import { levelNames, levelRank, skills } from '../catalogs/languageLevels.ts';
import { languageName } from '../catalogs/languages.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { bold, joined, run } from '../letters/compose/parts.ts';
import type { Block, Run } from '../letters/letter.ts';
import {
  bestCertificate,
  certificatesIn,
  holdsOn,
  type LanguageCertificate,
  resultField,
} from '../profile/certificate.ts';
import type { Profile } from '../profile/profile.ts';
import { type PaperLanguage, paperText, put } from '../text/profilePapers/words.ts';
import { clipped, columnPoints } from './clipped.ts';
import type { ProfileFacts } from './facts.ts';
import { rowsOf, stacked } from './parts.ts';

type Skill = Profile['languageSkill'][number];

interface Options {
  readonly language: PaperLanguage;
  /** ISO day: a certificate that has run out is told as such by its end. */
  readonly date: string;
  /** `all`: one row per source. `best`: one per language, of the surest that says anything of the five. */
  readonly sources: 'all' | 'best';
  readonly limit?: number;
}

/** The surest level first; the mother tongue is told apart. */
export const byLevel = (items: readonly Skill[]): Skill[] =>
  items.toSorted(
    (a, b) =>
      Number(b.language === 'de') - Number(a.language === 'de') ||
      levelRank(b.level ?? '0') - levelRank(a.level ?? '0'),
  );

const judged = (item: Skill, by: Rater): boolean =>
  skills.some((skill) => item[ratingField(by, skill)] !== null);

/** „telc Deutsch B1, Rostock, 05/2024, Nr. 123, bis …“ */
export function certificateText(item: LanguageCertificate, language: PaperLanguage): string {
  const { name, issuer, place, issuedOn, number, validUntil } = item;
  const short = (date: string): string => formatPartialDate(date, language, 'short');
  const text = paperText(language);
  return joined(
    ', ',
    name,
    // A name often says already who gives it.
    name.includes(issuer) ? '' : issuer,
    place,
    issuedOn && short(issuedOn),
    number === '' ? '' : put(text.numbered, { number }),
    validUntil && put(text.until, { date: short(validUntil) }),
  );
}

/** Of the text width, for the language or who says it. */
const headShare = 22;
const HEAD = columnPoints(headShare);

/**
 * The five skills of each language (Common European Framework), by who judged them: self, counsellor,
 * certificate. They stand below each other and are never mixed.
 */
export function languageGrid(
  { native, items, certificates }: NonNullable<ProfileFacts['language']>,
  { language, date, sources, limit = 60 }: Options,
): Block[] {
  const { profile: text, motherTongue } = paperText(language);
  const chosen = byLevel(items).slice(0, limit);
  const rated = chosen.some((item) => judged(item, 'self') || judged(item, 'counsellor'));
  // Five columns of dashes say nothing.
  const shown = sources === 'all' || rated ? skills : [];
  const level = (value: Skill['level']): string => (value === null ? '–' : levelNames[value][language]);
  const rowOf = (head: readonly Run[], cells: readonly string[], total: string): (readonly Run[])[] => [
    head,
    ...cells.map((cell) => [run(cell)]),
    [run(total)],
  ];
  const none = shown.map(() => '–');
  const ratedBy = (head: string, item: Skill, by: Rater) =>
    rowOf(
      [run(head)],
      shown.map((skill) => level(item[ratingField(by, skill)])),
      '–',
    );
  const byCounsellor = ({ assessedBy, assessedOn }: Skill): string =>
    joined(
      ', ',
      text.byCounsellor,
      assessedBy,
      assessedOn && formatPartialDate(assessedOn, language, 'short'),
    );
  const certificateRow = (one: LanguageCertificate) => {
    const named = certificateText(one, language);
    const head = named === '' ? text.certificateBare : put(text.byCertificate, { name: named });
    const results = shown.map((skill) => one[resultField(skill)] || '–');
    const total = level(one.level);
    return rowOf([run(head)], results, holdsOn(one, date) ? total : `${total}, ${text.expired}`);
  };
  const rows: (readonly (readonly Run[])[])[] = [];
  const parts: number[] = [];
  const nativeOnly = native !== null && !items.some((item) => item.language === native);
  if (nativeOnly) {
    if (sources === 'all') parts.push(rows.length);
    rows.push(rowOf([bold(languageName(native, language))], none, motherTongue));
  }
  for (const item of chosen) {
    const name = languageName(item.language, language);
    if (sources === 'best') {
      const by = judged(item, 'counsellor') ? 'counsellor' : 'self';
      const certified = clipped(bestCertificate(certificates, item.language, date)?.name ?? '', HEAD);
      // What nobody but the person has said is told as that.
      const below = certified !== '' ? certified : by === 'self' && judged(item, 'self') ? text.bySelf : '';
      const best = stacked([bold(name)], below === '' ? [] : [run(below)]);
      rows.push(
        rowOf(
          best,
          shown.map((skill) => level(item[ratingField(by, skill)])),
          level(item.level),
        ),
      );
      continue;
    }
    parts.push(rows.length);
    rows.push(
      rowOf(
        [bold(name)],
        shown.map(() => ''),
        level(item.level),
      ),
    );
    if (judged(item, 'self')) rows.push(ratedBy(text.bySelf, item, 'self'));
    if (judged(item, 'counsellor')) rows.push(ratedBy(byCounsellor(item), item, 'counsellor'));
    for (const one of certificatesIn(certificates, item.language)) rows.push(certificateRow(one));
  }
  return rowsOf(
    [
      { header: sources === 'best' ? text.spoken : text.languageAndSource, share: headShare },
      ...shown.map((skill) => ({ header: text[skill], share: 12.6 })),
      { header: text.overall, share: shown.length === 0 ? 78 : 16 },
    ],
    rows,
    parts,
  );
}
