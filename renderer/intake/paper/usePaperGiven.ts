import { day, languageCode } from '#shared/contract/fields.ts';
import { ok, refuse } from '#shared/contract/result.ts';
import { answerOf, type Given, type Sheet } from '#shared/questionnaire/answers.ts';
import { draftNow, useDraft } from '../../api/drafts.ts';
import type { FieldSource } from '../../ui/fields/source.ts';
import { today } from '../../ui/today.ts';

/** The language somebody wrote in, and the day they did. */
export type PaperTalk = Pick<Given, 'language' | 'on'>;

const shape = { language: languageCode, on: day } as const;

const proposed = (sheet: Sheet): PaperTalk => {
  const own = answerOf(sheet, 'contact.nativeLanguage') ?? answerOf(sheet, 'contact.consultationLanguage');
  return { language: typeof own === 'string' ? own : 'de', on: today() };
};

const chosen = (text: string | null): Partial<PaperTalk> =>
  text === null ? {} : (JSON.parse(text) as Partial<PaperTalk>);

/** How answers come that are typed in from a paper: source, language and day go with each. */
export function usePaperGiven(clientId: string, sheet: Sheet) {
  const key = `intake-paper-${clientId}`;
  const [text, set] = useDraft(key);
  const of: FieldSource<PaperTalk> = {
    key: `${key}-talk`,
    values: { ...proposed(sheet), ...chosen(text) },
    shape,
    save(patch) {
      if (patch.on !== undefined && patch.on > today())
        return Promise.resolve(
          refuse({ code: 'intake.inFuture', fields: [{ path: 'on', code: 'intake.inFuture' }] }),
        );
      set(JSON.stringify({ ...chosen(draftNow(key)), ...patch }));
      return Promise.resolve(ok({}));
    },
  };
  const now = (): Given => ({
    ...{ source: 'paper', interpreter: '' },
    ...{ ...proposed(sheet), ...chosen(draftNow(key)) },
  });
  return { of, now };
}
