import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileItem, ProfileItemKind } from '#shared/profile/profile.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useOpen } from '../ui/OpenPart.tsx';
import { Section } from '../ui/Section.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { useSteadyOrder } from '../ui/useSteadyOrder.ts';
import { ItemCard } from './ItemCard.tsx';
import classes from './profile.module.css';
import type { Item } from './useItemSource.ts';

export interface ItemListProps<K extends ProfileItemKind> {
  readonly clientId: string;
  readonly kind: K;
  readonly items: readonly Item<K>[];
  readonly title: string;
  readonly add: string;
  /** What to do when there is nothing yet. */
  readonly empty?: string;
  /** Where it can be said that there is nothing of the kind. */
  readonly none?: ReactNode;
  /** What the item is called in one line; empty while nothing is known. */
  summary(item: Item<K>): ReactNode;
  fields(source: FieldSource<ProfileItem<K>>): ReactNode;
  /** What stands under the fields of an item that is stored. */
  more?(item: Item<K>): ReactNode;
  /** What can be done with it: beside the line, and under the fields when they are open. */
  actions?(item: Item<K>): ReactNode;
}

/** What a person has several of: a line each, opened for writing in place. */
export function ItemList<K extends ProfileItemKind>(props: ItemListProps<K>) {
  const { t } = useTranslation();
  const { kind, items, title, add, none, empty = t('profile.nothing') } = props;
  const [open, setOpen] = useOpen();
  const ids = useSteadyOrder(items.map(({ id }) => id));
  const fresh = useNewItem(kind, ids);
  const { session } = fresh;
  const awaited = session !== null && (session.id === null || !ids.includes(session.id));
  const steady = items.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const cards = [...steady, ...(awaited ? [undefined] : [])];
  return (
    <Section
      title={title}
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={fresh.start}
        >
          {add}
        </Button>
      }
    >
      {cards.map((item) => (
        <ItemCard
          key={item ? fresh.keyOf(item.id) : session?.key}
          {...props}
          item={item}
          open={item === undefined || open === item.id || session?.id === item.id}
          onOpen={(next) => setOpen(next && item ? item.id : null)}
          onCreated={fresh.created}
        />
      ))}
      {cards.length === 0 && (none ?? <p className={classes.nothing}>{empty}</p>)}
    </Section>
  );
}
