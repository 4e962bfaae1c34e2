import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Busy } from '../ui/Busy.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { useShortcut } from '../ui/useShortcut.ts';
import { byMonth } from './byMonth.ts';
import { ContactForm } from './ContactForm.tsx';
import { type Kind, KindFilter } from './KindFilter.tsx';
import { TimelineMonth } from './TimelineMonth.tsx';
import classes from './timeline.module.css';
import { useTimeline } from './useTimeline.ts';

/** Everything that happened, as one text to read; filters instead of tabs, and never an entry hidden unsaid. */
export function Timeline({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const timeline = useTimeline(clientId);
  const [kinds, setKinds] = useState<ReadonlySet<Kind>>(new Set());
  const [, setOpen] = useOpen();
  const fresh = useNewItem(
    'contact',
    timeline.entries.map(({ ref }) => ref),
  );
  const filtered = kinds.size > 0;
  // A filter that looks only at what is loaded would hide the rest.
  const { more, loadMore } = timeline;
  useEffect(() => {
    if (filtered && more) loadMore();
  }, [filtered, more, loadMore]);
  // Somebody comes for a line that is further down than what is loaded.
  const [params] = useSearchParams();
  const wanted = params.get('at');
  const missing = wanted !== null && !timeline.entries.some(({ id }) => `entry-${id}` === wanted);
  useEffect(() => {
    if (missing && more) loadMore();
  }, [missing, more, loadMore]);
  useShortcut('k', fresh.start);

  const shown = timeline.entries.filter(({ kind }) => !filtered || kinds.has(kind));
  // The form of a new contact stays on top until it is closed, even when the contact is stored long since.
  const { session } = fresh;
  const writing = session === null ? undefined : timeline.entries.find(({ ref }) => ref === session.id);
  return (
    <section aria-labelledby="timeline-title">
      <div className={classes.head}>
        <h2 id="timeline-title" className={classes.title}>
          {t('cases.title')}
        </h2>
        <Button
          leftSection={<IconPlus size={18} aria-hidden />}
          rightSection={<KeyHint keys={['K']} />}
          onClick={fresh.start}
          disabled={session !== null}
        >
          {t('cases.addContact')}
        </Button>
      </div>
      {session !== null && (
        <ContactForm
          key={session.key}
          clientId={clientId}
          entry={writing}
          first={timeline.ready && !timeline.entries.some(({ kind }) => kind === 'contact')}
          onCreated={fresh.created}
          onClose={() => setOpen(null)}
        />
      )}
      <KindFilter
        kinds={timeline.kinds}
        chosen={kinds}
        onChange={setKinds}
        shown={shown.length}
        total={timeline.total}
      />
      <ErrorAlert error={timeline.error} onRetry={timeline.retry} />
      {timeline.ready || timeline.error ? null : <Busy />}
      {byMonth(shown.filter(({ ref }) => ref !== writing?.ref)).map(({ month, entries }) => (
        <TimelineMonth key={month} clientId={clientId} month={month} entries={entries} />
      ))}
      {timeline.ready && shown.length === 0 && <p className={classes.nothing}>{t('cases.nothing')}</p>}
      {more && (
        <Button variant="default" onClick={loadMore} mt="sm">
          {t('cases.older', { count: timeline.total - timeline.entries.length })}
        </Button>
      )}
    </section>
  );
}
