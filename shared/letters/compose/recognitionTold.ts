import type { Catalogs } from '../../catalogs/catalogs.ts';
import { formatPartialDate } from '../../dates/partialDate.ts';
import type { Application } from '../../recognition/application.ts';
import { outcomeOf } from '../../recognition/outcomeCatalog.ts';
import { lastRound, presentApplication } from '../../recognition/rounds.ts';
import type { Run } from '../letter.ts';
import { fact, joined, says } from './parts.ts';

export interface ApplicationsKnown {
  readonly applications: readonly Application[];
  readonly catalogs: Pick<Catalogs, 'occupations' | 'outcomes'>;
  /** ISO day whose catalogue says what an outcome is called. */
  readonly date: string;
}

function toldOf(
  { id, occupation: code, procedure: { events } }: Application,
  { catalogs, date }: ApplicationsKnown,
): { readonly decided: boolean; readonly run: Run } | null {
  const decided = lastRound(events).findLast(({ kind }) => kind === 'decided');
  const applied = presentApplication(events);
  const last = decided ?? applied;
  if (!last) return null;
  const occupation = catalogs.occupations.find(code)?.neutral ?? '';
  const job = occupation === '' ? '' : ` (Referenzberuf ${occupation})`;
  const path = `application.${id}`;
  const about = occupation === '' ? [] : [fact(`${path}.occupation`, 'Referenzberuf', occupation)];
  const on = formatPartialDate(last.on, 'de');
  const tell = (text: string, name: string, label: string, value: string) => ({
    decided: decided !== undefined,
    run: says(`${path}.told`, `Anerkennung${job}: ${text}.`, ...about, fact(`${path}.${name}`, label, value)),
  });
  if (!decided) return tell(`Der Antrag wurde am ${on} gestellt`, 'applied', 'Antrag gestellt', on);
  const { result } = decided;
  const word = result === null ? '' : (outcomeOf(result, date, catalogs.outcomes)?.name.de ?? result);
  const how = result === null ? 'liegt vor' : `lautet: ${word}`;
  return tell(`Der Bescheid vom ${on} ${how}`, 'decision', 'Bescheid', joined(', ', on, word));
}

/** How far recognition has come, a sentence for each procedure that was applied for; what is decided first. */
export const recognitionTold = (known: ApplicationsKnown): Run[] =>
  known.applications
    .flatMap((application) => toldOf(application, known) ?? [])
    .toSorted((a, b) => Number(b.decided) - Number(a.decided))
    .map(({ run }) => run);
