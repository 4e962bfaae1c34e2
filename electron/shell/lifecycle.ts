import type { BrowserWindow } from 'electron';
import type { Flush } from './flush.ts';
import type { OfficeHost } from './officeHost.ts';

export interface Lifecycle {
  openOffice(folder: string): Promise<void>;
  /** Ends the office process and the window's page; a fresh, locked process follows. */
  lock(options: { readonly quick: boolean }): Promise<void>;
  closeOffice(): Promise<void>;
}

/** A page that dies this soon again will not get better by being loaded a third time. */
const againMs = 10_000;

/**
 * When an office begins and ends, and with it what is in memory. Before an end the window may store what is
 * being typed; then its process is ended too, because reloading alone would keep the old page's memory
 * (Electron: `reload()` after `forcefullyCrashRenderer()` takes a new process).
 */
export function keepLifecycle(
  window: BrowserWindow,
  host: OfficeHost,
  flush: Flush,
  giveUp: () => void,
): Lifecycle {
  let locking: Promise<void> | undefined;
  let replacing = false;
  let diedAt = Number.NEGATIVE_INFINITY;
  let closing: 'no' | 'begun' | 'done' = 'no';

  const freshPage = () => {
    if (window.isDestroyed()) return;
    replacing = true;
    window.webContents.forcefullyCrashRenderer();
    window.webContents.reload();
  };
  const flushIfOpen = async () => {
    if (host.pid !== undefined) await flush.request();
  };

  const lifecycle: Lifecycle = {
    async openOffice(folder) {
      if (host.folder === undefined) return host.open(folder);
      await flushIfOpen();
      void host.open(folder);
      freshPage();
    },
    lock({ quick }) {
      if (host.folder === undefined) return Promise.resolve();
      locking ??= flushIfOpen()
        .then(() => {
          void host.restart({ quick });
          freshPage();
        })
        .finally(() => {
          locking = undefined;
        });
      return locking;
    },
    async closeOffice() {
      if (host.folder === undefined) return;
      await flushIfOpen();
      void host.close({ quick: false });
      freshPage();
    },
  };

  window.webContents.on('render-process-gone', () => {
    if (replacing) {
      replacing = false;
      return;
    }
    const again = Date.now() - diedAt < againMs;
    diedAt = Date.now();
    if (again) giveUp();
    else {
      void host.restart({ quick: true });
      window.webContents.reload();
    }
  });

  window.on('close', (event) => {
    if (closing === 'done') return;
    event.preventDefault();
    if (closing === 'begun') return;
    closing = 'begun';
    window.hide();
    void flushIfOpen()
      .then(() => host.close({ quick: false }))
      .finally(() => {
        closing = 'done';
        window.close();
      });
  });

  return lifecycle;
}
