import { app, type BrowserWindow, protocol } from 'electron';
import { confine } from './shell/navigation.ts';
import { openProgram } from './shell/program.ts';
import { schemes } from './shell/protocol.ts';

// Both have to happen before Electron is ready (points 18 and 4).
protocol.registerSchemesAsPrivileged(schemes);
app.enableSandbox();

let window: BrowserWindow | undefined;

// Two programs on one office would fight over the file; the second only shows the first.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron is ready only after this module has been evaluated.
  void app.whenReady().then(async () => {
    window = await openProgram();
  });
} else {
  app.quit();
}
