import { languageCode, line } from '#shared/contract/fields.ts';
import { ok } from '#shared/contract/result.ts';
import { answerOf, type Given, given, type Sheet } from '#shared/questionnaire/answers.ts';
import { draftNow, useDraft } from '../api/drafts.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { today } from '../ui/today.ts';

/** How answers come in this talk: goes with each of them. The day is always the day of writing. */
export type Talk = Omit<Given, 'on'>;

const shape = {
  source: given.shape.source,
  language: languageCode,
  interpreter: line(),
} as const;

/** The language agreed on, else German; nobody is taken to be heard in a language nobody spoke of. */
const proposed = (sheet: Sheet): Talk => {
  const agreed = answerOf(sheet, 'contact.consultationLanguage');
  return { source: 'said', language: typeof agreed === 'string' ? agreed : 'de', interpreter: '' };
};

/** What was chosen today; yesterday's talk is over. */
function chosen(text: string | null): Partial<Talk> {
  if (text === null) return {};
  const { day, ...talk } = JSON.parse(text) as Partial<Talk> & { day?: string };
  return day === today() ? talk : {};
}

export interface TalkSource {
  readonly of: FieldSource<Talk>;
  /** As it stands this moment, with what was typed a moment ago. */
  now(): Talk;
}

export function useGiven(clientId: string, sheet: Sheet): TalkSource {
  const key = `intake-talk-${clientId}`;
  const [text, set] = useDraft(key);
  return {
    now: () => ({ ...proposed(sheet), ...chosen(draftNow(key)) }),
    of: {
      key: `intake-${clientId}-talk`,
      values: { ...proposed(sheet), ...chosen(text) },
      shape,
      save(patch) {
        set(JSON.stringify({ ...chosen(draftNow(key)), ...patch, day: today() }));
        return Promise.resolve(ok({}));
      },
    },
  };
}
