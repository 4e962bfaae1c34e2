import type { Menu, MenuItemConstructorOptions } from 'electron';
import { guarded } from './guard.ts';

/** The menu has no place on the stand-in's screen; its keys work, and tests can choose its entries. */
export interface MenuControl {
  readonly Menu: Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;
  template(): readonly MenuItemConstructorOptions[];
  accelerators(): readonly string[];
  press(keys: string): void;
  choose(id: string): void;
}

export function createMenu(quit: () => void): MenuControl {
  let current: readonly MenuItemConstructorOptions[] = [];
  const templates = new WeakMap<object, MenuItemConstructorOptions[]>();
  const items = () =>
    current.flatMap((top) =>
      Array.isArray(top.submenu) ? (top.submenu as MenuItemConstructorOptions[]) : [],
    );
  const keysOf = (item: MenuItemConstructorOptions) =>
    typeof item.accelerator === 'string' ? item.accelerator.toUpperCase() : undefined;
  const run = (item: MenuItemConstructorOptions | undefined) => {
    if (item?.role === 'quit') quit();
    else item?.click?.({} as never, undefined, {} as never);
  };
  const spelled = (keys: string) => keys.replace(/^CMDORCTRL/, 'CmdOrCtrl').replace(/\+PLUS$/, '+Plus');

  return {
    Menu: guarded('Menu', {
      buildFromTemplate(template: Parameters<typeof Menu.buildFromTemplate>[0]) {
        const menu = guarded('Menu', {}) as Menu;
        templates.set(menu, template as MenuItemConstructorOptions[]);
        return menu;
      },
      setApplicationMenu(menu: Menu | null) {
        current = menu === null ? [] : (templates.get(menu) ?? []);
      },
    }),
    template: () => current,
    accelerators: () =>
      items()
        .flatMap((item) => keysOf(item) ?? [])
        .map(spelled),
    press: (keys) => run(items().find((item) => keysOf(item) === keys.toUpperCase())),
    choose: (id) => run(items().find((item) => item.id === id)),
  };
}
