import type { FromOffice, Notice, ToOffice } from '#shared/contract/messages.ts';
import type { Office } from './createOffice.ts';

/** What Electron calls `process.parentPort`; written out, because the office knows no Electron. */
export interface Port {
  on(event: 'message', listener: (event: { readonly data: ToOffice }) => void): unknown;
  postMessage(message: FromOffice): void;
}

/** Answers the shell's messages with an office. Resolves once the shell has asked it to close, and it has. */
export function serveOffice(port: Port, make: (notify: (notice: Notice) => void) => Office): Promise<void> {
  const office = make((notice) => port.postMessage({ kind: 'notice', notice }));
  return new Promise((resolve) => {
    port.on('message', async ({ data }) => {
      if (data.kind === 'close') {
        await office.close({ backup: !data.quick });
        resolve();
        return;
      }
      const result = await office.call(data.name, data.input, data.picked);
      port.postMessage({ kind: 'result', id: data.id, result });
    });
  });
}
