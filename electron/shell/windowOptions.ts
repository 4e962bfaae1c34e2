import type { BrowserWindowConstructorOptions, Session } from 'electron';

/**
 * Everything that hardens the window, written out even where it is Electron's default: a default can change,
 * and a test compares this object as a whole. The numbers are those of Electron's security checklist.
 */
export function windowOptions(given: {
  readonly session: Session;
  readonly preload: string;
  readonly development: boolean;
}): BrowserWindowConstructorOptions {
  return {
    title: 'Wegbuch',
    width: 1280,
    height: 860,
    minWidth: 480,
    minHeight: 400,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: false,
    webPreferences: {
      session: given.session,
      preload: given.preload,
      // 2: no Node in the window, its workers and frames
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      // 3
      contextIsolation: true,
      // 4
      sandbox: true,
      // 6
      webSecurity: true,
      // 8
      allowRunningInsecureContent: false,
      // 9; 10 is the absence of enableBlinkFeatures
      experimentalFeatures: false,
      // 11, 12
      webviewTag: false,
      plugins: false,
      webgl: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      disableDialogs: true,
      // Would fetch dictionaries from the network and keep learnt names on the disk.
      spellcheck: false,
      devTools: given.development,
    },
  };
}
