import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Output } from '#shared/contract/index.ts';
import { useRead } from '../api/calls.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { DamagedPage } from '../vault/DamagedPage.tsx';
import { ForeignFolderPage } from '../vault/ForeignFolderPage.tsx';
import { setFreshKey, useFreshKey } from '../vault/freshKey.ts';
import { InUsePage } from '../vault/InUsePage.tsx';
import { NewOfficePage } from '../vault/NewOfficePage.tsx';
import { RecoveryKeyPage } from '../vault/RecoveryKeyPage.tsx';
import { StartPage } from '../vault/StartPage.tsx';
import { UnlockPage } from '../vault/UnlockPage.tsx';
import { CrashedPage } from './CrashedPage.tsx';
import { IdleLock } from './IdleLock.tsx';
import { useNotices, useUnasked } from './notices.ts';
import { Office } from './Office.tsx';

/** What stands before the office: no folder chosen, none made yet, locked, open, or in trouble. */
export function Gate() {
  useNotices();
  const { crashed } = useUnasked();
  const shell = useRead('shell.status', {});
  if (crashed) return <CrashedPage />;
  return (
    <Loaded query={shell}>
      {(status) => (status.chosen ? <OfficeGate /> : <StartPage shell={status} />)}
    </Loaded>
  );
}

function OfficeGate() {
  const client = useQueryClient();
  const status = useRead('vault.status', {});
  const { refetch } = status;
  const again = useCallback(() => void refetch(), [refetch]);
  const fresh = useFreshKey();
  if (fresh) {
    const confirmed = (): void => {
      // The office page comes back with the drafts of now, not with those of the last unlocking.
      client.removeQueries({ queryKey: ['session.resume'] });
      setFreshKey(null);
    };
    return (
      <>
        <RecoveryKeyPage {...fresh} onConfirmed={confirmed} />
        <IdleLock />
      </>
    );
  }
  return <Loaded query={status}>{(vault) => <ByState vault={vault} again={again} />}</Loaded>;
}

interface ByStateProps {
  readonly vault: Output<'vault.status'>;
  readonly again: () => void;
}

function ByState({ vault, again }: ByStateProps) {
  switch (vault.state) {
    case 'empty':
      return <NewOfficePage />;
    case 'foreign':
      return <ForeignFolderPage />;
    case 'locked':
      return <UnlockPage vault={vault} />;
    case 'inUse':
      return <InUsePage vault={vault} onAgain={again} />;
    case 'damaged':
      return <DamagedPage vault={vault} onAgain={again} />;
    case 'open':
      return <Office />;
  }
}
