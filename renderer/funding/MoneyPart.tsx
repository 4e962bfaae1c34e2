import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useOpen } from '../ui/OpenPart.tsx';
import type { NewItem } from '../ui/useNewItem.ts';
import classes from './funding.module.css';

interface FormSlots<T> {
  readonly item: T | undefined;
  onCreated(id: string): void;
  onClose(): void;
}

interface Props<T> {
  readonly title: string;
  readonly addLabel: string;
  readonly nothing: string;
  readonly items: readonly T[];
  /** The form of a new one, opened here or from elsewhere on the page. */
  readonly fresh: NewItem;
  line(item: T, onOpen: () => void): ReactNode;
  form(slots: FormSlots<T>): ReactNode;
}

/** Lines of money, each opened in its place; a new one at the end. */
export function MoneyPart<T extends { readonly id: string }>(props: Props<T>) {
  const { title, addLabel, nothing, items, fresh, line, form } = props;
  const [open, setOpen] = useOpen();
  const { session } = fresh;
  const onClose = () => setOpen(null);
  return (
    <section className={classes.part}>
      <div className={classes.partHead}>
        <h3 className={classes.partTitle}>{title}</h3>
        {session === null && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={fresh.start}
          >
            {addLabel}
          </Button>
        )}
      </div>
      {items.length === 0 && session === null && <p className={classes.soft}>{nothing}</p>}
      <ul className={classes.entries}>
        {items
          .filter(({ id }) => id !== session?.id)
          .map((item) => (
            <li key={item.id}>
              {open === item.id
                ? form({ item, onCreated: () => undefined, onClose })
                : line(item, () => setOpen(item.id))}
            </li>
          ))}
      </ul>
      {session !== null && (
        <div key={session.key}>
          {form({ item: items.find(({ id }) => id === session.id), onCreated: fresh.created, onClose })}
        </div>
      )}
    </section>
  );
}
