import type { BrowserWindow, BrowserWindowConstructorOptions, Event } from 'electron';
import type { Page } from 'playwright-core';
import type { ContentsControl } from './contents.ts';
import { emitterOf, refusable } from './emitter.ts';
import { guarded } from './guard.ts';

export type StandinWindow = Pick<
  BrowserWindow,
  | 'on'
  | 'once'
  | 'off'
  | 'show'
  | 'hide'
  | 'focus'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isMinimized'
  | 'restore'
  | 'isMaximized'
  | 'maximize'
  | 'getNormalBounds'
  | 'loadURL'
  | 'webContents'
>;

export interface WindowControl {
  readonly window: StandinWindow;
  readonly options: BrowserWindowConstructorOptions;
  readonly contents: ContentsControl;
  readonly page: Promise<Page>;
  /** The first page has loaded. */
  readonly shown: Promise<void>;
}

/** `BrowserWindow`: one page. Size and place are the browser's own business and only remembered here. */
export function createWindow(
  options: BrowserWindowConstructorOptions,
  contents: ContentsControl,
  closed: (window: StandinWindow) => void,
): WindowControl {
  const { emitter, on, once, off } = emitterOf<BrowserWindow>();
  let destroyed = false;
  const shown = Promise.withResolvers<void>();
  shown.promise.then(() => emitter.emit('ready-to-show'));

  const destroy = () => {
    if (destroyed) return;
    destroyed = true;
    contents.destroy();
    emitter.emit('closed');
    closed(window);
  };
  const window: StandinWindow = guarded('BrowserWindow', {
    on,
    once,
    off,
    webContents: contents.webContents,
    show() {},
    hide() {},
    focus() {
      void contents.page.then((page) => page.bringToFront());
    },
    restore() {},
    maximize() {},
    isMinimized: () => false,
    isMaximized: () => false,
    isDestroyed: () => destroyed,
    getNormalBounds: () => ({ x: 0, y: 0, width: options.width ?? 800, height: options.height ?? 600 }),
    async loadURL(url: string) {
      await contents.load(url);
      shown.resolve();
    },
    close() {
      const event = refusable<Partial<Event>>({});
      emitter.emit('close', event);
      if (!event.defaultPrevented) destroy();
    },
    destroy,
  } satisfies StandinWindow);
  // A person has closed the browser's window: the program hears of it as of any closing.
  void contents.page.then((page) => page.on('close', () => destroyed || window.close()));
  return { window, options, contents, page: contents.page, shown: shown.promise };
}
