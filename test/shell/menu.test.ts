import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MenuItemConstructorOptions } from 'electron';
import { menuTemplate, nextZoom, zoomSteps } from '#electron/shell/menu.ts';
import { shell as german } from '#shared/text/de/shell.ts';

const nothing = { lock() {}, closeOffice() {}, zoom() {} };
const items = (template: MenuItemConstructorOptions[]) =>
  template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);

describe('the menu', () => {
  test('has exactly these entries', () => {
    assert.deepEqual(
      items(menuTemplate(german, nothing, false)).flatMap(({ id, role }) => id ?? role ?? []),
      [
        ...['lock', 'closeOffice', 'quit'],
        ...['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'],
        ...['zoomIn', 'zoomOut', 'zoomReset', 'togglefullscreen'],
      ],
    );
  });

  test('developer tools only in development', () => {
    assert.equal(items(menuTemplate(german, nothing, true)).at(-1)?.role, 'toggleDevTools');
  });

  test('every entry has a word', () => {
    for (const item of items(menuTemplate(german, nothing, true)))
      if (item.type !== 'separator') assert.ok(item.label, JSON.stringify(item));
  });
});

describe('zoom', () => {
  test('reaches twice the size and stays there', () => {
    let factor = 1;
    for (let n = 0; n < 20; n += 1) factor = nextZoom(factor, 'in');
    assert.equal(factor, 2);
  });

  test('goes down to four fifths and stays there', () => {
    let factor = 2;
    for (let n = 0; n < 20; n += 1) factor = nextZoom(factor, 'out');
    assert.equal(factor, 0.8);
  });

  test('up and down take the same steps', () => {
    for (const [n, step] of zoomSteps.entries()) {
      const next = zoomSteps[n + 1];
      if (next === undefined) continue;
      assert.equal(nextZoom(step, 'in'), next);
      assert.equal(nextZoom(next, 'out'), step);
    }
  });

  test('finds its way back from anywhere', () => assert.equal(nextZoom(1.37, 'reset'), 1));
});
