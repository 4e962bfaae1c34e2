import { existsSync } from 'node:fs';
import type { App, Event } from 'electron';
import { emitterOf, refusable } from './emitter.ts';
import { guarded } from './guard.ts';
import { takeInstance } from './instance.ts';
import type { Stage } from './stage.ts';
import type { StandinWindow } from './window.ts';

type AppPart = Pick<
  App,
  | 'on'
  | 'once'
  | 'off'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getVersion'
  | 'getAppPath'
  | 'isPackaged'
> & {
  getPath(name: Parameters<App['getPath']>[0]): string;
  readonly commandLine: Pick<App['commandLine'], 'hasSwitch' | 'getSwitchValue'>;
};

export interface AppControl {
  readonly app: AppPart;
  readonly windows: Set<StandinWindow>;
  emit(event: string, ...args: unknown[]): void;
  /** Electron is ready once the main module has been evaluated, and not before. */
  becomeReady(): void;
  windowClosed(window: StandinWindow): void;
}

/** `app`: start, instance lock, quitting in Electron's order of events. */
export function createApp(stage: Stage): AppControl {
  const { emitter, on, once, off } = emitterOf<App>();
  const ready = Promise.withResolvers<void>();
  const windows = new Set<StandinWindow>();
  let isReady = false;
  let quitting = false;
  let instance: ReturnType<typeof takeInstance>;

  const end = (code: number) => {
    instance?.release();
    for (const child of stage.children) child.kill('SIGKILL');
    stage.ended.resolve(code);
  };
  const quitNow = () => {
    emitter.emit('will-quit', refusable({}));
    emitter.emit('quit', {}, 0);
    end(0);
  };
  const folders: Record<string, string> = { userData: stage.userData, documents: stage.documents };

  const app: AppPart = {
    on,
    once,
    off,
    isPackaged: false,
    enableSandbox() {
      if (isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
      stage.log.push('app.enableSandbox');
    },
    requestSingleInstanceLock() {
      stage.log.push('app.requestSingleInstanceLock');
      instance = takeInstance(stage.userData, () => emitter.emit('second-instance', {}, [], '', {}));
      return instance !== undefined;
    },
    whenReady: () => ready.promise,
    isReady: () => isReady,
    quit() {
      if (quitting) return;
      const event = refusable<Partial<Event>>({});
      emitter.emit('before-quit', event);
      if (event.defaultPrevented) return;
      quitting = true;
      for (const window of windows) window.close();
      if (windows.size === 0) quitNow();
      // A window that refused to close has stopped the quitting, as in Electron.
      else quitting = false;
    },
    exit: (code = 0) => end(code),
    getVersion: () => stage.version,
    getAppPath: () => stage.projectRoot,
    getPath(name) {
      const folder = folders[name];
      if (folder === undefined) throw new Error(`The stand-in has no app.getPath('${name}').`);
      if (name === 'documents' && !existsSync(folder)) return stage.projectRoot;
      return folder;
    },
    commandLine: guarded('app.commandLine', {
      hasSwitch: (name: string) => Object.hasOwn(stage.switches, name),
      getSwitchValue: (name: string) => stage.switches[name] ?? '',
    }),
  };

  return {
    app: guarded('app', app),
    windows,
    emit: (event, ...args) => emitter.emit(event, ...args),
    becomeReady() {
      isReady = true;
      stage.log.push('ready');
      emitter.emit('ready', {}, {});
      ready.resolve();
    },
    windowClosed(window) {
      windows.delete(window);
      if (windows.size === 0) emitter.emit('window-all-closed');
    },
  };
}
