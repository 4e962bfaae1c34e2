import type { MenuItemConstructorOptions } from 'electron';
import type { shell } from '#shared/text/de/shell.ts';

type Texts = typeof shell;

export interface MenuActions {
  lock(): void;
  closeOffice(): void;
  zoom(change: 'in' | 'out' | 'reset'): void;
}

/** Up to twice the size: at 200 % everything must still be reachable (BITV 2.0, WCAG 1.4.4). */
export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

export function nextZoom(current: number, change: 'in' | 'out' | 'reset'): number {
  if (change === 'reset') return 1;
  if (change === 'in') return zoomSteps.find((step) => step > current + 0.01) ?? 2;
  return zoomSteps.findLast((step) => step < current - 0.01) ?? 0.8;
}

/** No reload, no history, no help page on the web: what a browser's menu has and this window must not. */
export function menuTemplate(
  text: Texts,
  act: MenuActions,
  development: boolean,
): MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    {
      label: text.file,
      submenu: [
        { id: 'lock', label: text.lock, accelerator: 'CmdOrCtrl+L', click: act.lock },
        { id: 'closeOffice', label: text.closeOffice, click: act.closeOffice },
        line,
        { role: 'quit', label: text.quit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        line,
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { id: 'zoomIn', label: text.zoomIn, accelerator: 'CmdOrCtrl+Plus', click: () => act.zoom('in') },
        { id: 'zoomOut', label: text.zoomOut, accelerator: 'CmdOrCtrl+-', click: () => act.zoom('out') },
        {
          id: 'zoomReset',
          label: text.zoomReset,
          accelerator: 'CmdOrCtrl+0',
          click: () => act.zoom('reset'),
        },
        line,
        { role: 'togglefullscreen', label: text.fullScreen },
        ...(development
          ? [{ role: 'toggleDevTools', label: text.developerTools } as MenuItemConstructorOptions]
          : []),
      ],
    },
  ];
}
