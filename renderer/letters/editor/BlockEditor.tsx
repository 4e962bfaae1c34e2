import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isText, textOf, textOfRuns } from '#shared/letters/edit.ts';
import type { Block } from '#shared/letters/letter.ts';
import { type Change, sentencesOf, textsOf } from '#shared/letters/rests.ts';
import { placeholdersIn } from '#shared/textblocks/placeholders.ts';
import { unfilledTexts } from '../../textblocks/unfilledTexts.ts';
import { BlockText } from './BlockText.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import classes from './editor.module.css';
import { type Inserting, InsertMenu } from './InsertMenu.tsx';
import { KeepBlock } from './KeepBlock.tsx';
import type { LetterEditing } from './useLetterEdit.ts';

interface Props {
  readonly letterId: string;
  readonly block: Block;
  readonly at: number;
  readonly count: number;
  readonly changes: readonly Change[];
  readonly editing: LetterEditing;
  readonly insert: Inserting;
  /** The field at this place gets the focus as soon as it stands. */
  onGo(block: number): void;
}

const kinds = { paragraph: 'paragraph', list: 'list', heading: 'heading' } as const;

/** One block with the ways to move, remove and follow it. */
export function BlockEditor({ letterId, block, at, count, changes, editing, insert, onGo }: Props) {
  const { t } = useTranslation();
  const number = at + 1;
  const name = isText(block)
    ? t(`letterDesk.${kinds[block.type]}`, { number })
    : t(`letterDesk.fixed.${block.type as 'table' | 'terms' | 'checklist' | 'note'}`);
  const sentences = sentencesOf({ blocks: [block] });
  const own = changes.filter(({ key }) => sentences.some((sentence) => sentence.key === key));
  const move = (by: -1 | 1): void => {
    if (at + by < 0 || at + by >= count) return;
    onGo(at + by);
    void editing.change({ do: 'move', block: at, by });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(event.key === 'ArrowUp' ? -1 : 1);
    } else if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault();
      insert.onBlock('paragraph');
    }
  };
  return (
    <div className={classes.block} data-changed={own.length > 0 || undefined} data-kind={block.type}>
      <div className={classes.text}>
        {isText(block) ? (
          <BlockText
            letterId={letterId}
            block={block}
            at={at}
            label={name}
            save={editing.save}
            onKeys={keys}
          />
        ) : (
          <FixedBlock block={block} name={name} />
        )}
        {unfilledTexts(t, placeholdersIn(textOf(block))).map((sentence) => (
          <p key={sentence} className={classes.unfilled}>
            {sentence}
          </p>
        ))}
        {own.map((change) => (
          <ChangeNote
            key={`${change.key} ${change.fact}`}
            letterId={letterId}
            change={change}
            said={sentences.find(({ key }) => key === change.key)?.text ?? ''}
          />
        ))}
      </div>
      <div className={classes.tools}>
        <ActionIcon
          variant="subtle"
          aria-label={t('letterDesk.up', { what: name })}
          disabled={at === 0}
          onClick={() => move(-1)}
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('letterDesk.down', { what: name })}
          disabled={at === count - 1}
          onClick={() => move(1)}
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        {isText(block) && <KeepBlock name={name} wording={() => editing.wordingOf(at)} />}
        <InsertMenu small label={t('letterDesk.insertBelow', { what: name })} {...insert} />
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('letterDesk.remove', { what: name })}
          onClick={() => void editing.change({ do: 'remove', block: at })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}

/** What the program made of the file: to be read, moved and removed. */
function FixedBlock({ block, name }: { readonly block: Block; readonly name: string }) {
  const { t } = useTranslation();
  const rows =
    block.type === 'terms'
      ? block.rows.map(({ term, value }) => `${term}: ${textOfRuns(value)}`)
      : block.type === 'table'
        ? block.rows.map((row) => row.map(textOfRuns).join(' · '))
        : block.type === 'checklist'
          ? block.items.map(({ runs }) => textOfRuns(runs))
          : textsOf(block).map(textOfRuns);
  return (
    <div className={classes.fixed}>
      <span className={classes.label}>{name}</span>
      <p className={classes.rows} lang="de">
        {rows.join('\n') || textOf(block)}
      </p>
      <p className={classes.soft}>{t('letterDesk.fixedHelp')}</p>
    </div>
  );
}
