import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Notice, OfficeBridge } from '#shared/contract/messages.ts';
import { invokeChannel, noticeChannel } from '#shared/shell/channels.ts';

/** The contract's names, put in by the build: the schemas behind them stay out of the window's door. */
declare const callNames: readonly string[];

const known = new Set(callNames);

/** Point 20: the window gets these two functions and nothing of Electron, not even an event. */
const office: OfficeBridge = {
  invoke(name, input) {
    if (!known.has(name)) return Promise.resolve({ ok: false, error: { code: 'call.unknown' } });
    return ipcRenderer.invoke(invokeChannel, name, input);
  },
  onNotice(listener) {
    const relay = (_event: IpcRendererEvent, notice: Notice) => listener(notice);
    ipcRenderer.on(noticeChannel, relay);
    return () => {
      ipcRenderer.off(noticeChannel, relay);
    };
  },
};

contextBridge.exposeInMainWorld('office', office);
