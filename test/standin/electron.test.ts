import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { launchSmall, openWindow, scratch } from './program.ts';

const page = `${openWindow}
app.whenReady().then(async () => { globalThis.window = open(); await window.loadURL('app://office/index.html'); });`;

describe('the stand-in as any program meets it', () => {
  test('ready comes after the main module, before the first window', async () => {
    const app = await launchSmall({
      main: `${page}
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (app.isReady()) throw new Error('ready too early');
        app.enableSandbox();`,
    });
    assert.deepEqual(app.log.slice(-3), ['app.enableSandbox', 'ready', 'new BrowserWindow']);
    assert.equal(await app.page.textContent('#p'), 'hallo');
    await app.close();
  });

  test('what can only be done before ready says so', async () => {
    const app = await launchSmall({
      main: `${page} app.whenReady().then(() => { try { app.enableSandbox(); } catch (error) { globalThis.said = error.message; } });`,
    });
    assert.match(String((globalThis as { said?: string }).said), /before app is ready/);
    await app.close();
  });

  test('a name it does not have does not link, and the error names it', async () => {
    await assert.rejects(launchSmall({ main: "import { net } from 'electron';" }), /net/);
  });

  test('a member it does not have throws by name', async () => {
    await assert.rejects(
      launchSmall({ main: "import { app } from 'electron'; app.setBadgeCount(3);" }),
      /no app\.setBadgeCount/,
    );
  });

  test('two programs of one process share nothing', async () => {
    const [a, b] = [await launchSmall({ main: page }), await launchSmall({ main: page })];
    await a.page.evaluate(() => document.body.append('nur hier'));
    assert.doesNotMatch((await b.page.textContent('body')) ?? '', /nur hier/);
    await a.close();
    assert.equal(await b.page.title(), 'Seite');
    await b.close();
  });

  test('one instance of a profile; the first hears of the second', async () => {
    const userData = scratch();
    const main = `${page}
      if (!app.requestSingleInstanceLock()) app.quit();
      app.on('second-instance', () => { globalThis.second = (globalThis.second ?? 0) + 1; });`;
    const first = await launchSmall({ main }, { userData });
    await assert.rejects(
      launchSmall(
        { main: "import { app } from 'electron'; if (!app.requestSingleInstanceLock()) app.quit();" },
        { userData },
      ),
    );
    assert.equal((globalThis as { second?: number }).second, 1);
    await first.close();
    const again = await launchSmall({ main }, { userData });
    await again.close();
  });

  test('switches and paths come from the launch', async () => {
    const app = await launchSmall(
      {
        main: `${page} globalThis.seen = [app.commandLine.getSwitchValue('office'), app.commandLine.hasSwitch('x'), app.getPath('userData')];`,
      },
      { office: '/an/office', userData: scratch() },
    );
    const seen = (globalThis as { seen?: unknown[] }).seen;
    assert.deepEqual(seen?.slice(0, 2), ['/an/office', false]);
    await app.close();
  });

  test('closing can be refused, quitting waits for it', async () => {
    const app = await launchSmall({
      main: `${page} app.whenReady().then(() => { let refused = false; window.on('close', (event) => {
        if (refused) return; refused = true; event.preventDefault(); setTimeout(() => window.close(), 20); }); });
        globalThis.order = []; for (const e of ['before-quit', 'will-quit', 'quit', 'window-all-closed']) app.on(e, () => order.push(e));`,
    });
    await app.close();
    assert.equal(await app.ended, 0);
    assert.deepEqual((globalThis as { order?: string[] }).order, [
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
    ]);
  });
});

describe('pages, requests and messages', () => {
  test('the shell decides on every request, by its own addresses', async () => {
    const app = await launchSmall({
      main: `${openWindow} globalThis.requests = [];
        own.webRequest.onBeforeRequest((details, answer) => { requests.push(details.url); answer({ cancel: details.url.startsWith('https:') }); });
        app.whenReady().then(() => open().loadURL('app://office/index.html'));`,
    });
    const failed = await app.page.evaluate(() =>
      fetch('https://example.org/x').then(
        () => false,
        () => true,
      ),
    );
    assert.equal(failed, true);
    const missing = await app.page.evaluate(() => fetch('/missing.js').then((answer) => answer.status));
    assert.equal(missing, 404);
    const { requests } = globalThis as unknown as { requests: string[] };
    assert.deepEqual(requests.slice(-2), ['https://example.org/x', 'app://office/missing.js']);
    assert.equal(requests[0], 'app://office/index.html');
    await app.close();
  });

  test('what is not cancelled and not ours still finds no network', async () => {
    const app = await launchSmall({ main: page });
    assert.equal(
      await app.page.evaluate(() =>
        fetch('https://example.org/').then(
          () => false,
          () => true,
        ),
      ),
      true,
    );
    await app.close();
  });

  test('navigations of the page can be refused, those of the program not', async () => {
    const app = await launchSmall({
      main: `${openWindow} globalThis.asked = [];
        app.on('web-contents-created', (_e, contents) => {
          contents.on('will-navigate', (event) => { asked.push(event.url); event.preventDefault(); });
          contents.on('will-frame-navigate', (event) => { if (!event.isMainFrame) { asked.push('frame ' + event.url); event.preventDefault(); } });
          contents.setWindowOpenHandler(({ url }) => { asked.push('open ' + url); return { action: 'deny' }; });
        });
        app.whenReady().then(() => open().loadURL('app://office/index.html'));`,
    });
    await app.page.evaluate(() => location.assign('https://example.org/away'));
    await app.page.evaluate(() => void window.open('https://example.org/window'));
    await app.page.evaluate(() =>
      document.querySelector('iframe')?.setAttribute('src', 'https://example.org/frame'),
    );
    const { asked } = globalThis as unknown as { asked: string[] };
    for (let n = 0; n < 100 && asked.length < 3; n += 1) await app.page.waitForTimeout(20);
    assert.deepEqual([...asked].sort(), [
      'frame https://example.org/frame',
      'https://example.org/away',
      'open https://example.org/window',
    ]);
    assert.equal(await app.page.title(), 'Seite');
    assert.equal(app.page.context().pages().length, 1);
    await app.close();
  });

  const preload = `const { contextBridge, ipcRenderer } = require('electron');
    contextBridge.exposeInMainWorld('bridge', {
      ask: (x) => ipcRenderer.invoke('ask', x),
      listen: (f) => { const relay = (_event, ...args) => f(...args); ipcRenderer.on('tell', relay); return () => ipcRenderer.off('tell', relay); },
      nested: { list: [1, { two: 2 }] },
    });
    try { require('node:fs'); } catch (error) { contextBridge.exposeInMainWorld('said', error.message); }`;
  const asking = `${openWindow}
    app.whenReady().then(async () => {
      globalThis.window = open();
      window.webContents.ipc.handle('ask', (event, x) => {
        globalThis.event = event;
        if (x === 'throw') throw new Error('inside');
        return { x, main: event.senderFrame === window.webContents.mainFrame, url: event.senderFrame.url };
      });
      await window.loadURL('app://office/index.html');
    });`;

  test('calls go there and back, copied on the way', async () => {
    const app = await launchSmall({ main: asking, preload });
    const bridge = 'window.bridge';
    assert.deepEqual(await app.page.evaluate(`${bridge}.ask({ a: [1, undefined, 'ü'], d: new Date(0) })`), {
      x: { a: [1, undefined, 'ü'], d: new Date(0) },
      main: true,
      url: 'app://office/index.html',
    });
    assert.match(
      await app.page.evaluate(`${bridge}.ask('throw').catch((error) => error.message)`),
      /remote method 'ask'/,
    );
    assert.equal(
      await app.page.evaluate(`${bridge}.ask(() => 1).then(() => 'sent', () => 'refused')`),
      'refused',
    );
    assert.equal(
      await app.page.evaluate('Object.isFrozen(bridge) && Object.isFrozen(bridge.nested.list[1])'),
      true,
    );
    assert.equal(
      await app.page.evaluate(
        "(() => { 'use strict'; try { window.bridge = {}; return 'replaced'; } catch { return 'kept'; } })()",
      ),
      'kept',
    );
    assert.match(await app.page.evaluate('window.said'), /node:fs/);
    await app.close();
  });

  test('the page sees neither the binding nor the preload’s electron, and frames see nothing', async () => {
    const app = await launchSmall({ main: asking, preload });
    assert.deepEqual(
      await app.page.evaluate('[typeof standinBinding, typeof require, typeof module, typeof process]'),
      Array(4).fill('undefined'),
    );
    const frame = must(app.page.frame('inner'), 'the page has a frame of this name');
    assert.deepEqual(await frame.evaluate('[typeof bridge, typeof standinBinding]'), [
      'undefined',
      'undefined',
    ]);
    await app.close();
  });

  test('messages reach the page in order, until it stops listening', async () => {
    const app = await launchSmall({ main: asking, preload });
    await app.page.evaluate(
      '(window.heard = [], window.stop = bridge.listen((...args) => heard.push(args)))',
    );
    const { webContents } = (await app.electron.firstWindow).window;
    for (const n of [1, 2, 3]) webContents.send('tell', n, { n });
    await app.page.waitForFunction('heard.length === 3');
    assert.deepEqual(await app.page.evaluate('heard'), [
      [1, { n: 1 }],
      [2, { n: 2 }],
      [3, { n: 3 }],
    ]);
    await app.page.evaluate('stop()');
    webContents.send('tell', 4);
    assert.equal(await app.page.evaluate('bridge.ask(0).then(() => heard.length)'), 3);
    await app.close();
  });

  test('the keys of the menu work, zoom too', async () => {
    const app = await launchSmall({
      main: `${openWindow}
        Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'A', submenu: [
          { id: 'lock', label: 'L', accelerator: 'CmdOrCtrl+L', click: () => { globalThis.locks = (globalThis.locks ?? 0) + 1; } },
          { id: 'plus', label: '+', accelerator: 'CmdOrCtrl+Plus', click: () => window.webContents.setZoomFactor(2) }] }]));
        app.whenReady().then(async () => { globalThis.window = open(); await window.loadURL('app://office/index.html'); });`,
    });
    const { page: shown } = app;
    // A key goes to the page that is there.
    assert.equal(await shown.textContent('#p'), 'hallo');
    await shown.keyboard.press('Control+l');
    await shown.keyboard.press('l');
    app.menu('lock');
    const locks = () => (globalThis as { locks?: number }).locks;
    for (let n = 0; n < 500 && locks() !== 2; n += 1) await shown.waitForTimeout(20);
    assert.equal(locks(), 2);
    await shown.keyboard.press('Control++');
    await shown.waitForFunction("getComputedStyle(document.documentElement).zoom === '2'");
    await app.close();
  });
});
