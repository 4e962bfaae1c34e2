import { z } from 'zod';
import { type Result, refuse } from '#shared/contract/result.ts';
import { type Store, withRecent } from './store.ts';

const statusAnswer = z.object({ officeName: z.string().nullable() });
const exportInput = z.object({ open: z.literal(true) });

/** An office that has shown its name goes into the list of recent ones; its name is on its key file anyway. */
export function rememberOffice(
  store: Store,
  folder: string | undefined,
  name: string,
  result: Result<unknown>,
): void {
  if (name !== 'vault.status' || folder === undefined || !result.ok) return;
  const status = statusAnswer.safeParse(result.value);
  if (!status.success || status.data.officeName === null) return;
  store.change({ recent: withRecent(store.read(), folder, status.data.officeName) });
}

/**
 * Point 15: the one place that hands anything to the operating system, and only the very path the
 * counsellor has just picked and the office has just written. Addresses are never opened: there is no
 * `openExternal` in this program.
 */
export async function openWritten(
  name: string,
  input: unknown,
  result: Result<unknown>,
  picked: string | undefined,
  openPath: (path: string) => Promise<string>,
): Promise<Result<unknown>> {
  const wanted = name === 'letters.export' && exportInput.safeParse(input).success;
  if (!wanted || !result.ok || picked === undefined) return result;
  return (await openPath(picked)) === '' ? result : refuse({ code: 'letters.cannotOpen' });
}
