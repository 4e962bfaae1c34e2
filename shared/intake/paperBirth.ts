import { spanOf } from '../dates/calendars.ts';
import { paperMeaning } from '../dates/paperMeaning.ts';
import { earliestDay, formatPartialDate, latestDay, type PartialDate } from '../dates/partialDate.ts';
import { type PaperDateValue, paperDate } from '../profile/profile.ts';

/** What the intake knows of a date of birth besides the date itself. */
export interface PaperBirth {
  /** Day and month were set by an authority: only the year says something. */
  readonly byAuthority: boolean;
  /** As on the identity paper of the country of origin. */
  readonly onPaper: PaperDateValue | null;
}

export const noPaperBirth: PaperBirth = { byAuthority: false, onPaper: null };

/** From the answers of the intake form, by the keys of its questions. */
export function paperBirthOf(answers: Readonly<Record<string, unknown>>): PaperBirth {
  const read = paperDate.safeParse(answers['person.birthDateOnPaper']);
  return {
    byAuthority: answers['person.birthDateByAuthority'] === true,
    onPaper: read.success ? read.data : null,
  };
}

/** An authority puts a birth on 1 January; of any other day the flag is left from an earlier date. */
export const isByAuthority = (birthDate: PartialDate | null, { byAuthority }: PaperBirth): boolean =>
  byAuthority && (birthDate?.endsWith('-01-01') ?? false);

/** Whether the two cannot be one day; of a birth set by authority only the year is compared. */
export function paperBirthDiffers(birthDate: PartialDate | null, paper: PaperBirth): boolean {
  const span = paper.onPaper && spanOf(paper.onPaper);
  if (birthDate === null || span === null) return false;
  const known = isByAuthority(birthDate, paper) ? birthDate.slice(0, 4) : birthDate;
  return span.last < earliestDay(known) || latestDay(known) < span.first;
}

/**
 * A date of birth for a form of an authority: the one on the identity paper, and beside it what German papers
 * say where that is another. Null: nothing is known.
 */
export function birthForForms(birthDate: PartialDate | null, paper: PaperBirth): string | null {
  const short = (date: PartialDate): string => formatPartialDate(date, 'de', 'short');
  const set = isByAuthority(birthDate, paper) ? ', Tag und Monat von der Behörde festgelegt' : '';
  const meant = paper.onPaper && paperMeaning(paper.onPaper, 'de', 'short');
  if (meant === null || (birthDate !== null && meant === short(birthDate)))
    return birthDate === null
      ? null
      : set === ''
        ? short(birthDate)
        : `${short(birthDate)} (${set.slice(2)})`;
  const said = birthDate === null ? '' : `; in deutschen Papieren ${short(birthDate)}${set}`;
  return `${meant} (laut Ausweis des Herkunftslands${said})`;
}
