import { useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { blankClient, type Client, type ClientFields, clientFields } from '#shared/clients/client.ts';
import { useChange, useRead } from '../api/calls.ts';
import { setDraft } from '../api/drafts.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';

export interface NewPerson {
  readonly of: FieldSource<ClientFields>;
  /** Null until the first name has made the person. */
  readonly id: string | null;
  readonly client: Client | undefined;
  /** The same id asked for later, after what was typed has been stored: this page may not have been drawn since. */
  idNow(): string | null;
}

/** A person who exists from the first name on; the id stands in the address, so a lock does not lose it. */
export function useNewPerson(): NewPerson {
  const [params, setParams] = useSearchParams();
  const id = params.get('id');
  const latest = useRef(id);
  const client = useRead('clients.get', { id: id ?? '-' }, { enabled: id !== null });
  const create = useChange('clients.create');
  const update = useChange('clients.update');
  const save = useRecordWriter<ClientFields>({
    id,
    ready: ({ familyName = '', givenNames = '' }) => familyName !== '' || givenNames !== '',
    create: async (known) => (await create.mutateAsync(known)).id,
    update: (known, patch) => update.mutateAsync({ id: known, patch }),
    created: (made) => {
      latest.current = made;
      setParams({ id: made }, { replace: true });
    },
  });
  return {
    id,
    idNow: () => latest.current,
    client: client.data,
    of: {
      key: id === null ? 'client-new' : `client-${id}`,
      values: client.data ?? blankClient,
      shape: clientFields.shape,
      save,
    },
  };
}

/**
 * What was typed without a name belongs to nobody once the page is left. Only the entry a router starts
 * with has the key `default`: then the counsellor is back after a lock, and the drafts are hers.
 */
export function useFreshStart(): boolean {
  const { key } = useLocation();
  const [ready, setReady] = useState(false);
  const resumed = key === 'default';
  useLayoutEffect(() => {
    if (!resumed) for (const name of Object.keys(clientFields.shape)) setDraft(`client-new-${name}`, null);
    setReady(true);
  }, [resumed]);
  return ready;
}
