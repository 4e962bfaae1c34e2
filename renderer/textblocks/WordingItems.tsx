import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Topic, topics } from '#shared/textblocks/textBlock.ts';
import { useRead } from '../api/calls.ts';

interface Props {
  /** Stands before the others. */
  readonly first?: Topic;
  onText(textBlockId: string): void;
}

/** The office's wording by topic, as items of a menu. */
export function WordingItems({ first, onText }: Props) {
  const { t } = useTranslation();
  const wording = useRead('textblocks.list', {});
  const blocks = wording.data?.blocks ?? [];
  const ordered = first === undefined ? topics : [first, ...topics.filter((topic) => topic !== first)];
  return (
    <>
      {ordered.map((topic) => {
        const own = blocks.filter((block) => block.topic === topic);
        if (own.length === 0) return null;
        return [
          <Menu.Label key={topic}>{t(`textblocks.topics.${topic}`)}</Menu.Label>,
          ...own.map((block) => (
            <Menu.Item key={block.id} onClick={() => onText(block.id)}>
              {block.title || t('textblocks.untitled')}
            </Menu.Item>
          )),
        ];
      })}
      {wording.data && blocks.length === 0 && <Menu.Label>{t('letterDesk.noTextBlocks')}</Menu.Label>}
    </>
  );
}
