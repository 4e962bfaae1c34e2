import { ActionIcon, Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextBlock } from '#shared/textblocks/textBlock.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useOpenRoom } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { TextBlockForm } from './TextBlockForm.tsx';
import classes from './textblocks.module.css';

/** The office's own wording in its own order: read, change, move. */
export function TextBlocksPage() {
  const { t } = useTranslation();
  useOpenRoom('textblocks');
  const list = useRead('textblocks.list', {});
  /** A new one gets its id by the first value typed; the form stays the one it was. */
  const [fresh, setFresh] = useState<{ readonly key: number; readonly id: string | null } | null>(null);
  const start = (): void => setFresh({ key: Date.now(), id: null });
  return (
    <>
      <PageTitle
        up={paths.settings()}
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={start}>
            {t('textblocks.add')}
          </Button>
        }
      >
        {t('textblocks.title')}
      </PageTitle>
      <p className={classes.lead}>{t('textblocks.text')}</p>
      <Loaded query={list}>
        {({ blocks }) => (
          <div className={classes.page}>
            {fresh && (
              <TextBlockForm
                key={fresh.key}
                item={blocks.find(({ id }) => id === fresh.id)}
                onCreated={(id) => setFresh({ ...fresh, id })}
                onClose={() => setFresh(null)}
              />
            )}
            {blocks.length === 0 && !fresh && (
              <EmptyState title={t('textblocks.title')} text={t('textblocks.none')} />
            )}
            <Blocks blocks={blocks.filter(({ id }) => id !== fresh?.id)} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly TextBlock[] }) {
  const { t } = useTranslation();
  const move = useChange('textblocks.move');
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ErrorAlert error={move.error} />
      <ol className={classes.list}>
        {blocks.map((block, at) => {
          const title = block.title || t('textblocks.untitled');
          if (open === block.id)
            return (
              <li key={block.id}>
                <TextBlockForm item={block} onCreated={() => undefined} onClose={() => setOpen(null)} />
              </li>
            );
          return (
            <li key={block.id} className={classes.block}>
              <div className={classes.words}>
                <span className={classes.soft}>{t(`textblocks.topics.${block.topic}`)}</span>
                <p className={classes.title}>{title}</p>
                <p className={classes.text} lang="de">
                  {block.text}
                </p>
              </div>
              <div className={classes.tools}>
                <ActionIcon
                  variant="subtle"
                  aria-label={t('textblocks.up', { title })}
                  disabled={at === 0}
                  onClick={() => move.mutate({ id: block.id, by: -1 })}
                >
                  <IconArrowUp size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  aria-label={t('textblocks.down', { title })}
                  disabled={at === blocks.length - 1}
                  onClick={() => move.mutate({ id: block.id, by: 1 })}
                >
                  <IconArrowDown size={16} aria-hidden />
                </ActionIcon>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('textblocks.change', { title })}
                  onClick={() => setOpen(block.id)}
                >
                  {t('cases.change')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
