import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { ProfileItemKind } from '#shared/profile/profile.ts';
import { useChange } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Fold } from '../ui/Fold.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { Marked } from '../ui/Marked.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { ItemListProps } from './ItemList.tsx';
import classes from './profile.module.css';
import { type Item, useItemSource } from './useItemSource.ts';

interface Props<K extends ProfileItemKind> extends ItemListProps<K> {
  readonly item: Item<K> | undefined;
  readonly open: boolean;
  onOpen(open: boolean): void;
  onCreated(id: string): void;
}

const marked = (words: ReactNode): ReactNode =>
  typeof words === 'string' && words !== '' ? <Marked text={words} /> : words;

/** One item: a line to read, and under it, when open, its fields. */
export function ItemCard<K extends ProfileItemKind>(props: Props<K>) {
  const { clientId, kind, item, open, summary, fields, more, actions, onOpen, onCreated } = props;
  const { t } = useTranslation();
  const language = useDateLanguage();
  const card = useRef<HTMLDivElement>(null);
  const remove = useChange('profile.remove');
  const source = useItemSource({ clientId, kind, item, blank: blankItem[kind], created: onCreated });
  const fresh = item === undefined;
  useEffect(() => {
    if (fresh) card.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [fresh]);
  return (
    <div ref={card} className={classes.item} {...(item && { id: `item-${item.id}`, tabIndex: -1 })}>
      <Fold
        line={item && (marked(summary(item)) || t('profile.unnamed'))}
        beside={item && !open && actions?.(item)}
        open={open}
        onOpen={onOpen}
      >
        {item?.takenOn && (
          <p className={classes.soft}>
            {t('europass.takenOn', { date: formatPartialDate(item.takenOn, language) })}
          </p>
        )}
        <FieldGrid>{fields(source)}</FieldGrid>
        {item && more?.(item)}
        <ErrorAlert error={remove.error} />
        <div className={classes.end}>
          {item && actions?.(item)}
          <Button size="compact-sm" variant="default" onClick={() => onOpen(false)}>
            {t('profile.done')}
          </Button>
          {item && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              loading={remove.isPending}
              onClick={() => remove.mutate({ id: item.id, kind }, { onSuccess: () => onOpen(false) })}
            >
              {t('common.remove')}
            </Button>
          )}
        </div>
      </Fold>
    </div>
  );
}
