import { askOf } from '#build/ask.ts';
import { createOffice } from '#electron/office/createOffice.ts';
import { cheapKdf } from '../support/kdf.ts';

/** Opens the office, checks the table and takes it over; says when it has begun, and waits to be killed. */
export interface Go {
  readonly folder: string;
  readonly passphrase: string;
  readonly path: string;
}

process.on('message', async ({ folder, passphrase, path }: Go) => {
  const office = createOffice({
    folder,
    kdf: cheapKdf,
    notify: (notice) => {
      if (notice.kind === 'progress' && notice.task === 'transfer.take') process.send?.(notice.done);
    },
  });
  const ask = askOf(office.call);
  const { slots } = await ask('vault.status', {});
  await ask('vault.unlock', { slotId: slots[0]?.slotId ?? '', passphrase });
  const { tableId, view, mapping } = await ask('transfer.open', {}, path);
  const reading = { tableId, view, mapping, assignments: [] };
  await ask('transfer.check', reading);
  await ask('transfer.take', { reading, choosing: { standard: 'new', exceptions: [] } });
  process.send?.('done');
});
process.send?.('ready');
