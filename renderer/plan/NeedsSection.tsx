import { Anchor, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Need, openStatuses } from '#shared/plan/need.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { RecommendButton } from '../recommendations/RecommendButton.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { Section } from '../ui/Section.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { NeedForm } from './NeedForm.tsx';
import { NeedProposals } from './NeedProposals.tsx';
import classes from './plan.module.css';
import { useNeedWords } from './useNeedWords.ts';

/** What a person needs: proposals from the facts first, for they wait for an answer; then what is open. */
export function NeedsSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpen();
  const [all, setAll] = useState(false);
  const plan = useRead('plan.get', { clientId });
  const needs = plan.data?.needs ?? [];
  const fresh = useNewItem(
    'need',
    needs.map(({ id }) => id),
  );
  const { session } = fresh;
  const written = session === null ? undefined : needs.find(({ id }) => id === session.id);
  const closed = needs.filter(({ status }) => !openStatuses.includes(status));
  const shown = needs.filter(
    ({ id, status }) => id !== session?.id && (all || id === open || openStatuses.includes(status)),
  );
  const empty = plan.data && shown.length === 0 && plan.data.proposals.length === 0 && session === null;
  return (
    <Section
      title={t('plan.needs')}
      actions={
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={fresh.start}
        >
          {t('plan.add')}
        </Button>
      }
    >
      <ErrorAlert error={plan.error} />
      <NeedProposals clientId={clientId} proposals={plan.data?.proposals ?? []} />
      {empty && <p className={classes.soft}>{t('plan.nothing')}</p>}
      <ul className={classes.needs}>
        {shown.map((item) => (
          <li key={item.id}>
            {open === item.id ? (
              <NeedForm
                clientId={clientId}
                item={item}
                onCreated={() => undefined}
                onClose={() => setOpen(null)}
              />
            ) : (
              <NeedLine clientId={clientId} item={item} onOpen={() => setOpen(item.id)} />
            )}
          </li>
        ))}
      </ul>
      {session !== null && (
        <NeedForm
          key={session.key}
          clientId={clientId}
          item={written}
          onCreated={fresh.created}
          onClose={() => setOpen(null)}
        />
      )}
      {closed.length > 0 && !all && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {t('plan.showClosed', { count: closed.length })}
        </Button>
      )}
    </Section>
  );
}

interface LineProps {
  readonly clientId: string;
  readonly item: Need;
  onOpen(): void;
}

function NeedLine({ clientId, item, onOpen }: LineProps) {
  const { t } = useTranslation();
  const words = useNeedWords();
  const what = words.what(item);
  return (
    <div className={classes.need} data-closed={!openStatuses.includes(item.status) || undefined}>
      <div className={classes.what}>
        {what}
        <span className={classes.soft}>{words.details(item).join(' · ')}</span>
        {item.note !== '' && (
          <span className={classes.note} dir="auto">
            {item.note}
          </span>
        )}
      </div>
      {item.applicationId !== null && (
        <Anchor component={Link} to={paths.recognition(item.applicationId)} size="sm">
          {t('plan.openUndertaking')}
        </Anchor>
      )}
      <div className={classes.deeds}>
        {openStatuses.includes(item.status) && (
          <RecommendButton clientId={clientId} needId={item.id} what={what} />
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={onOpen}
          aria-label={t('fundingPage.change', { what })}
        >
          {t('cases.change')}
        </Button>
      </div>
    </div>
  );
}
