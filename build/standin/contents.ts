import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import type { Frame, Page, Request as PageRequest } from 'playwright-core';
import { toBrowser, toShell } from './address.ts';
import type { Answer, Ask } from './bridge.ts';
import { emitterOf, refusable } from './emitter.ts';
import { guarded } from './guard.ts';

type ContentsPart = Pick<
  WebContents,
  | 'on'
  | 'once'
  | 'off'
  | 'send'
  | 'isDestroyed'
  | 'setWindowOpenHandler'
  | 'forcefullyCrashRenderer'
  | 'reload'
  | 'getZoomFactor'
  | 'setZoomFactor'
  | 'getURL'
> & { readonly ipc: Pick<IpcMain, 'handle'>; readonly mainFrame: WebFrameMain };

export interface ContentsControl {
  readonly webContents: WebContents;
  readonly page: Promise<Page>;
  load(url: string): Promise<void>;
  destroy(): void;
  /** What the page asked through the preload's binding. */
  asked(ask: Ask, frame: Frame): Promise<Answer>;
  /** Whether the shell refuses a navigation the page, a frame of it or a window it opens has begun. */
  refuses(request: PageRequest): boolean;
  emit(event: string, ...args: unknown[]): void;
}

type Handler = Parameters<IpcMain['handle']>[1];
type Message = { readonly channel: string; readonly args: readonly unknown[] };

export function createContents(
  opening: Promise<Page>,
  accelerators: { list(): readonly string[]; press(keys: string): void },
): ContentsControl {
  const { emitter, on, once, off } = emitterOf<WebContents>();
  const handlers = new Map<string, Handler>();
  const frames = new WeakMap<Frame, WebFrameMain>();
  let page: Page | undefined;
  let address = '';
  let destroyed = false;
  let zoom = 1;
  let windowOpen: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'deny' });
  /** An address the program itself is loading: not a navigation of the page. */
  let loading: string | undefined;
  let outbox: Message[] = [];
  let waiting: ((messages: Message[]) => void) | undefined;

  const deliver = () => {
    if (!waiting || outbox.length === 0) return;
    waiting(outbox);
    waiting = undefined;
    outbox = [];
  };
  const frameOf = (frame: Frame): WebFrameMain => {
    const known = frames.get(frame);
    if (known) return known;
    const made = {
      get url() {
        return toShell(frame.url());
      },
      get parent() {
        const parent = frame.parentFrame();
        return parent ? frameOf(parent) : null;
      },
    } satisfies Pick<WebFrameMain, 'url' | 'parent'>;
    const main = guarded('WebFrameMain', made) as WebFrameMain;
    frames.set(frame, main);
    return main;
  };
  const go = async (url: string) => {
    address = url;
    loading = toBrowser(url);
    // What was meant for the page before is not for the next.
    outbox = [];
    try {
      await (await opening).goto(loading, { waitUntil: 'load' });
    } finally {
      loading = undefined;
    }
  };
  /** A navigation that the next one overtakes, or that ends with the page, is nobody's error. */
  const goOn = (url: string) => void go(url).catch(() => undefined);

  const webContents = guarded('WebContents', {
    on,
    once,
    off,
    ipc: guarded('WebContents.ipc', {
      handle(channel: string, handler: Handler) {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    }),
    get mainFrame() {
      if (!page) throw new Error('The stand-in has no mainFrame before the page is open.');
      return frameOf(page.mainFrame());
    },
    send(channel: string, ...args: unknown[]) {
      outbox.push({ channel, args: structuredClone(args) });
      deliver();
    },
    isDestroyed: () => destroyed,
    setWindowOpenHandler(handler) {
      windowOpen = handler;
    },
    forcefullyCrashRenderer() {
      // Playwright cannot go on with a crashed page; leaving its document is as near as it gets.
      emitter.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 });
    },
    reload: () => goOn(address),
    getURL: () => address,
    getZoomFactor: () => zoom,
    setZoomFactor(factor: number) {
      zoom = factor;
      void page?.evaluate(
        (value) => document.documentElement.style.setProperty('zoom', String(value)),
        factor,
      );
    },
  } satisfies ContentsPart) as ContentsPart as WebContents;

  const ready = opening.then((opened) => {
    page = opened;
    opened.on('crash', () => emitter.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    return opened;
  });

  async function invoke(ask: Extract<Ask, { kind: 'invoke' }>, frame: Frame): Promise<Answer> {
    const handler = handlers.get(ask.channel);
    if (!handler) return { error: `No handler registered for '${ask.channel}'` };
    try {
      const event = { sender: webContents, senderFrame: frameOf(frame), type: 'frame' };
      return { value: await handler(event as Parameters<Handler>[0], ...ask.args) };
    } catch (error) {
      return { error: `Error invoking remote method '${ask.channel}': ${String(error)}` };
    }
  }

  return {
    webContents,
    page: ready,
    load: go,
    emit: (event, ...args) => emitter.emit(event, ...args),
    destroy() {
      destroyed = true;
      emitter.emit('destroyed');
    },
    asked(ask, frame) {
      switch (ask.kind) {
        case 'invoke':
          return invoke(ask, frame);
        case 'accelerators':
          return Promise.resolve({ value: accelerators.list() });
        case 'accelerator':
          accelerators.press(ask.keys);
          return Promise.resolve({ value: null });
        case 'next':
          waiting?.([]);
          return new Promise((resolve) => {
            waiting = (messages) => resolve({ value: messages });
            deliver();
          });
      }
    },
    refuses(request) {
      if (request.url() === loading) return false;
      const frame = frameAsking(request);
      if (frame === null || frame.page() !== page)
        return windowOpen({ url: toShell(request.url()) } as never).action !== 'allow';
      const event = refusable({ url: toShell(request.url()), isMainFrame: frame.parentFrame() === null });
      emitter.emit('will-frame-navigate', event);
      if (event.isMainFrame) emitter.emit('will-navigate', event, event.url);
      return event.defaultPrevented;
    },
  };
}

/** Null while a new window is only being opened: it has no frame yet. */
function frameAsking(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
