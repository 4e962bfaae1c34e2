import { languageCode, line } from '#shared/contract/fields.ts';
import { ok } from '#shared/contract/result.ts';
import { type Circumstances, circumstances, type Decision } from '#shared/privacy/consent.ts';
import { textVersionOn } from '#shared/privacy/textVersions.ts';
import { draftNow, useDraft } from '../api/drafts.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { today } from '../ui/today.ts';

/** How data protection is talked about now: goes with each box that is ticked. */
export type Talk = Omit<Circumstances, 'validUntil'>;

const shape = {
  on: circumstances.shape.on,
  language: languageCode,
  interpreter: line(),
  textVersion: circumstances.shape.textVersion,
} as const;

/** The last talk tells the language; who interpreted then need not be here now. */
function proposed(last: Decision | undefined): Talk {
  const on = today();
  const sameTalk = last !== undefined && last.on === on;
  return {
    on,
    language: last?.language ?? 'de',
    interpreter: sameTalk ? last.interpreter : '',
    textVersion: textVersionOn(on).code,
  };
}

/** What was typed today; yesterday's talk is over. */
function typed(text: string | null): Partial<Talk> {
  if (text === null) return {};
  const { day, ...talk } = JSON.parse(text) as Partial<Talk> & { day?: string };
  return day === today() ? talk : {};
}

export interface TalkSource {
  readonly of: FieldSource<Talk>;
  /** As it stands this moment, with what was typed a moment ago. */
  now(): Talk;
}

export function useTalk(clientId: string, last: Decision | undefined): TalkSource {
  const key = `talk-${clientId}`;
  const [text, set] = useDraft(key);
  const now = (): Talk => ({ ...proposed(last), ...typed(draftNow(key)) });
  return {
    now,
    of: {
      key: `consent-${clientId}-talk`,
      values: { ...proposed(last), ...typed(text) },
      shape,
      save(patch) {
        set(JSON.stringify({ ...typed(draftNow(key)), ...patch, day: today() }));
        return Promise.resolve(ok({}));
      },
    },
  };
}
