import { Anchor, VisuallyHidden } from '@mantine/core';
import { IconArrowLeft, IconCornerLeftUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, matchPath, useLocation, useNavigate } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import type { Step } from '#shared/session/place.ts';
import { useRead } from '../api/calls.ts';
import { useOpenScope } from '../app/openPerson.ts';
import { pageAt } from '../app/pages.ts';
import { pathnameOf, waysFrom } from '../app/trail.ts';
import { trailAt } from '../app/trails.ts';
import { Foreign } from './PersonName.tsx';
import { useBackKey } from './useShortcut.ts';
import classes from './wayBack.module.css';

interface Props {
  /** The address of the page this one is a part of. */
  readonly up?: string | undefined;
}

/**
 * The way back, the same on every page: to where one came from, and to the page above when that is another.
 * Both are called what their pages are called. Going back is no step of the way, so it takes this page's place.
 */
export function WayBack({ up }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, key } = useLocation();
  const { back, up: above } = waysFrom(pathname, trailAt(key), up ?? null);
  useBackKey(() => {
    if (back) void navigate(back.address, { replace: true });
  });
  if (back === null) return null;
  return (
    <nav className={classes.ways} aria-label={t('shell.ways.label')}>
      <Anchor component={Link} to={back.address} replace aria-keyshortcuts="Alt+ArrowLeft" {...line}>
        <IconArrowLeft size={16} aria-hidden />
        <span>
          <VisuallyHidden component="span">{t('shell.ways.back')} </VisuallyHidden>
          <PageName of={back} />
        </span>
      </Anchor>
      {above && (
        <Anchor component={Link} to={above.address} replace {...line}>
          <IconCornerLeftUp size={16} aria-hidden />
          <span>
            <VisuallyHidden component="span">{t('shell.ways.up')} </VisuallyHidden>
            <PageName of={above} />
          </span>
        </Anchor>
      )}
    </nav>
  );
}

const line = { size: 'sm', className: classes.way ?? '' } as const;

/** A person's page is called by their name; a page of another's file says whose it is. */
function PageName({ of: { address, clientId } }: { readonly of: Step }) {
  const { t } = useTranslation();
  const open = useOpenScope();
  const here = open !== null && 'clientId' in open ? open.clientId : null;
  const person = matchPath('/people/:id', pathnameOf(address))?.params.id;
  const { title, room } = pageAt(address);
  const named = room === 'people' && person !== undefined && title === 'clients.personTitle';
  const whose = named ? person : clientId !== here ? clientId : null;
  const client = useRead('clients.get', { id: whose ?? '' }, { enabled: whose !== null });
  const name = client.data ? <Foreign text={displayName(client.data, 'givenFirst')} /> : null;
  if (named) return name ?? t(title);
  return (
    <>
      {t(title)}
      {name && <> · {name}</>}
    </>
  );
}
