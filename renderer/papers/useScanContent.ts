import { useEffect, useState } from 'react';
import type { Scan } from '#shared/papers/paper.ts';
import { call } from '../api/calls.ts';

export type Content =
  | { readonly kind: 'loading' }
  | { readonly kind: 'erased' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'there'; readonly bytes: Uint8Array<ArrayBuffer> };

/** What is on a scan, only as long as it is shown: kept in no cache, for a few of them are larger than the rest. */
export function useScanContent({ id, erasedOn }: Pick<Scan, 'id' | 'erasedOn'>): Content {
  const [content, setContent] = useState<Content>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const set = (next: Content) => {
      if (wanted) setContent(next);
    };
    setContent({ kind: 'loading' });
    if (erasedOn !== null) set({ kind: 'erased' });
    else
      call('papers.scan', { id }).then(
        ({ bytes }) => set(bytes === null ? { kind: 'erased' } : { kind: 'there', bytes }),
        (error: unknown) => set({ kind: 'failed', error }),
      );
    return () => {
      wanted = false;
    };
  }, [id, erasedOn]);
  return content;
}
