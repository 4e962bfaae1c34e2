import { useTranslation } from 'react-i18next';
import type { Wish } from '#shared/assessment/wish.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useReorder } from './useReorder.ts';
import { useWishWords } from './useWishWords.ts';
import { WishCard } from './WishCard.tsx';
import classes from './wishes.module.css';

interface Props {
  readonly clientId: string;
  readonly wishes: readonly Wish[];
  readonly followed: Readonly<Record<string, string>>;
}

/** The wishes in the person's order. The order is the intake's: it is changed there from here. */
export function WishList({ clientId, wishes, followed }: Props) {
  const { t } = useTranslation();
  const words = useWishWords();
  const moving = useChange('intake.moveItem');
  const move = (from: number, to: number): void => {
    const wish = wishes[from];
    if (wish === undefined || to < 0 || to >= wishes.length) return;
    moving.mutate(
      { clientId, group: 'wishes', item: wish.id, to },
      { onSuccess: () => announce(t('motivation.moved', { what: words(wish), n: to + 1 })) },
    );
  };
  const { list, drag, handle } = useReorder(move);
  return (
    <>
      <ErrorAlert error={moving.error} />
      <ol className={classes.wishes} ref={list} aria-label={t('motivation.wishes')}>
        {wishes.map((wish, at) => (
          <li
            key={wish.id}
            className={classes.wish}
            data-dragged={drag?.from === at || undefined}
            data-target={
              drag !== null && drag.over === at && drag.from !== at
                ? drag.over < drag.from
                  ? 'before'
                  : 'after'
                : undefined
            }
          >
            <WishCard
              clientId={clientId}
              wish={wish}
              followUpId={followed[wish.id] ?? null}
              of={wishes.length}
              handle={handle(at)}
              onMove={(by) => move(at, at + by)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
