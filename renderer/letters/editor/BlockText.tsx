import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanText } from '#shared/letters/clean.ts';
import { isText, type LetterEdit, textOf } from '#shared/letters/edit.ts';
import type { Block } from '#shared/letters/letter.ts';
import { sentenceAt } from '#shared/letters/sentenceAt.ts';
import { errorText } from '../../api/errorText.ts';
import type { SaveOutcome } from '../../ui/fields/autosave.ts';
import { FieldBox } from '../../ui/fields/FieldBox.tsx';
import { useAutosave } from '../../ui/fields/useAutosave.ts';
import { wrapperOrder } from '../../ui/fields/wrapperOrder.ts';
import { blockFieldId } from './blockFieldId.ts';
import classes from './editor.module.css';

interface Props {
  readonly letterId: string;
  readonly block: Extract<Block, { type: 'paragraph' | 'list' | 'heading' }>;
  readonly at: number;
  readonly label: string;
  save(change: LetterEdit): Promise<SaveOutcome>;
  onKeys(event: KeyboardEvent): void;
}

/** As the letter keeps it: a list has no empty items. */
const asKept = (block: Block, text: string): string =>
  block.type === 'list'
    ? cleanText(text)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .join('\n')
    : cleanText(text);

/** The words of a block. While one writes, it says what the sentence under the caret rests on. */
export function BlockText({ letterId, block, at, label, save, onKeys }: Props) {
  const { t } = useTranslation();
  const id = blockFieldId(letterId, at);
  const [caret, setCaret] = useState<number | null>(null);
  const stored = textOf(block);
  const field = useAutosave<string>({
    id,
    stored,
    format: (text) => text,
    parse: (text) =>
      text.length > 20_000
        ? { ok: false, error: { code: 'input.tooLong' } }
        : { ok: true, value: asKept(block, text) },
    save: (text) => save({ do: 'text', block: at, text }),
  });
  // Of what is stored: while letters are typed, sentences have no place yet.
  const rests = caret === null || field.text !== stored || !isText(block) ? null : sentenceAt(block, caret);
  const follow = (event: { readonly currentTarget: HTMLTextAreaElement }): void =>
    setCaret(event.currentTarget.selectionStart);
  return (
    <>
      <FieldBox phase={field.phase} error={field.error} wide>
        <Textarea
          id={id}
          label={label}
          inputWrapperOrder={wrapperOrder}
          lang="de"
          dir="auto"
          autosize
          minRows={1}
          classNames={{ label: classes.label, input: classes[block.type] ?? '' }}
          value={field.text}
          error={field.error ? errorText(t, field.error) : undefined}
          onChange={(event) => field.type(event.currentTarget.value)}
          onKeyDown={onKeys}
          onSelect={follow}
          onFocus={follow}
          onBlur={() => {
            setCaret(null);
            field.leave();
          }}
        />
      </FieldBox>
      {caret !== null && (
        <p className={classes.rests} role="status">
          {rests && rests.length > 0
            ? `${t('letterDesk.sentenceRests')} ${rests.map((ref) => `${ref.label}: ${ref.value}`).join(' · ')}`
            : t('letterDesk.ownWords')}
        </p>
      )}
    </>
  );
}
