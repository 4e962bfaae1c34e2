import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessLetter } from '#shared/letters/letter.ts';
import type { Change } from '#shared/letters/rests.ts';
import { ErrorAlert } from '../../ui/ErrorAlert.tsx';
import { keyed } from '../keyed.ts';
import { BlockEditor } from './BlockEditor.tsx';
import { blockFieldId } from './blockFieldId.ts';
import classes from './editor.module.css';
import { InsertMenu } from './InsertMenu.tsx';
import { RestsList } from './RestsList.tsx';
import { SalutationField } from './SalutationField.tsx';
import { useLetterEdit } from './useLetterEdit.ts';

interface Props {
  readonly id: string;
  readonly letter: BusinessLetter;
  readonly changes: readonly Change[];
}

/** A letter as a column of texts that store themselves, with what their sentences rest on. */
export function LetterEditor({ id, letter, changes }: Props) {
  const { t } = useTranslation();
  const editing = useLetterEdit(id);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    const at = wanted.current;
    if (at === null || at >= letter.blocks.length) return;
    wanted.current = null;
    document.getElementById(blockFieldId(id, at))?.focus();
  });
  const go = (block: number): void => {
    wanted.current = block;
  };
  const insertAt = (at: number) => ({
    onBlock: (as: 'paragraph' | 'list' | 'heading') => {
      go(at);
      void editing.change({ do: 'insert', at, as });
    },
    onText: (textBlockId: string) => {
      go(at);
      void editing.insertText(at, textBlockId);
    },
  });
  return (
    <section className={classes.editor} aria-label={t('letterDesk.title')}>
      <div className={classes.column}>
        <p className={classes.soft}>{t('letterDesk.keys')}</p>
        <ErrorAlert error={editing.error} />
        <SalutationField id={id} salutation={letter.salutation} save={editing.save} />
        <InsertMenu label={t('letterDesk.insertFirst')} {...insertAt(0)} />
        {keyed(letter.blocks).map(({ key, value: block }, at) => (
          <BlockEditor
            key={key}
            letterId={id}
            block={block}
            at={at}
            count={letter.blocks.length}
            changes={changes}
            editing={editing}
            onGo={go}
            insert={insertAt(at + 1)}
          />
        ))}
      </div>
      <RestsList letterId={id} letter={letter} changes={changes} />
    </section>
  );
}
