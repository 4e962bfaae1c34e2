import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { WordingItems } from '../../textblocks/WordingItems.tsx';
import classes from './editor.module.css';

export interface Inserting {
  onBlock(as: 'paragraph' | 'list' | 'heading'): void;
  onText(textBlockId: string): void;
}

interface Props extends Inserting {
  readonly label: string;
  readonly small?: boolean;
}

/** A new block, or a piece of the office's own wording with the facts filled in. */
export function InsertMenu({ label, small = false, onBlock, onText }: Props) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        {small ? (
          <ActionIcon variant="subtle" aria-label={label}>
            <IconPlus size={16} aria-hidden />
          </ActionIcon>
        ) : (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />}>
            {label}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown className={classes.menu ?? ''}>
        <Menu.Item onClick={() => onBlock('paragraph')}>{t('letterDesk.newParagraph')}</Menu.Item>
        <Menu.Item onClick={() => onBlock('list')}>{t('letterDesk.newList')}</Menu.Item>
        <Menu.Item onClick={() => onBlock('heading')}>{t('letterDesk.newHeading')}</Menu.Item>
        <WordingItems onText={onText} />
      </Menu.Dropdown>
    </Menu>
  );
}
