import { useEffect, useRef } from 'react';
import { sayUnit, sayWord, type Word } from '#shared/interview/said.ts';
import type { AnswerValue } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { flushAll } from '../../api/pending.ts';
import type { Parsed } from '../../ui/fields/autosave.ts';
import { useAutosave } from '../../ui/fields/useAutosave.ts';
import classes from '../interview.module.css';
import { SaidText, ScreenWord } from '../SaidText.tsx';
import { useScreen } from '../screen.ts';
import { type AnswerProps, headingId } from './answer.ts';
import { formatNumber, parseNumber, parseText } from './typed.ts';

type Keyboard = 'tel' | 'email' | 'numeric';

const keyboards: Readonly<Record<string, Keyboard>> = {
  'contact.phone': 'tel',
  'contact.email': 'email',
  'contact.postcode': 'numeric',
};

/** Written as it stands on a paper, in its letters. */
const copied =
  /^(person\.(familyName|givenNames|birthPlace)|name\.|qualification\.titleOriginal|contact\.(street|town)|benefit\.\w+Number)/;

function hintOf({ key, kind }: Question): Word | null {
  if (keyboards[key] || kind === 'number' || kind === 'money') return null;
  if (copied.test(key)) return 'likeOnPaper';
  return key === 'qualification.titleGerman' ? null : 'ownLanguage';
}

/** Words or a number, stored while one types. */
export function TextAnswer({ question, value, draft, save, ready }: AnswerProps) {
  const { language } = useScreen();
  const number = question.kind === 'number' || question.kind === 'money';
  const field = useAutosave<AnswerValue>({
    id: draft,
    stored: value,
    format: (known) => (number ? formatNumber(question, known) : String(known ?? '')),
    parse: (text): Parsed<AnswerValue> => (number ? parseNumber(question, text) : parseText(question, text)),
    save,
  });
  const latest = useRef(field);
  useEffect(() => {
    latest.current = field;
    ready.current = async () => {
      await flushAll();
      return latest.current.error === null;
    };
  });
  useEffect(
    () => () => {
      ready.current = null;
    },
    [ready],
  );
  const hint = hintOf(question);
  const keyboard = keyboards[question.key] ?? (number ? 'numeric' : undefined);
  const unit = question.kind === 'number' ? question.unit : undefined;
  const common = {
    className: classes.text,
    'aria-labelledby': headingId,
    'aria-describedby': 'client-hint',
    'aria-invalid': field.error !== null,
    lang: question.key === 'qualification.titleGerman' ? 'de' : language.locale,
    // Numbers and addresses run from the left in every script.
    dir: keyboard === undefined ? (field.text === '' ? language.direction : 'auto') : 'ltr',
    autoComplete: 'off',
    spellCheck: false,
    placeholder: sayWord(language, 'write').text,
    value: field.text,
    onBlur: field.leave,
  };
  return (
    <>
      <p className={classes.hint} id="client-hint">
        {hint !== null && <ScreenWord word={hint} />}
        {unit !== undefined && <SaidText said={sayUnit(language, unit)} />}
        {question.kind === 'money' && <ScreenWord word="euro" />}
      </p>
      {question.kind === 'longText' ? (
        <textarea rows={4} {...common} onChange={(event) => field.type(event.currentTarget.value)} />
      ) : (
        <input
          type="text"
          inputMode={keyboard ?? 'text'}
          {...common}
          onChange={(event) => field.type(event.currentTarget.value)}
        />
      )}
      <p className={classes.refused} role="alert">
        {field.error !== null && <ScreenWord word={number ? 'wrongNumber' : 'notSaved'} />}
      </p>
    </>
  );
}
