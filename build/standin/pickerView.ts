/** What the picker shows, and what a person does with it. */
export interface PickerView {
  readonly title: string;
  readonly folder: string;
  readonly folders: readonly string[];
  /** Those that can be opened; none when a folder is chosen or something is saved. */
  readonly files: readonly string[];
  /** Null when a folder is chosen and not a file. */
  readonly fileName: string | null;
  readonly mayCreate: boolean;
  readonly message: string;
  readonly choose: string;
}

export type PickerDeed =
  | { readonly kind: 'go'; readonly folder: string }
  | { readonly kind: 'enter'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'up' }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'choose'; readonly fileName: string | null }
  | { readonly kind: 'cancel' };

/**
 * Runs in the page: a modal dialog above the program, in a shadow root with its own style sheet, built
 * without markup text, so that it needs nothing from the page and its policy allows it.
 */
export function showPicker(view: PickerView): Promise<PickerDeed> {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; }
    dialog { font: 16px/1.4 system-ui, sans-serif; width: min(40rem, 90vw); border: 1px solid #8a8f98; border-radius: 8px;
      padding: 1.25rem; color: #1b1f24; background: #fff; }
    dialog::backdrop { background: rgb(0 0 0 / 45%); }
    h1 { font-size: 1.2rem; margin: 0 0 .75rem; }
    label { display: block; margin: .5rem 0 .25rem; }
    input { font: inherit; width: 100%; box-sizing: border-box; padding: .4rem .5rem; }
    ul { list-style: none; margin: .5rem 0; padding: .25rem; height: 16rem; overflow: auto; border: 1px solid #c5c9cf; }
    li button { width: 100%; text-align: start; border: 0; background: none; padding: .35rem .5rem; }
    li button:hover { background: #e8eefc; }
    button { font: inherit; padding: .4rem .8rem; cursor: pointer; }
    .row { display: flex; gap: .5rem; justify-content: flex-end; margin-top: .75rem; }
    [role=alert] { color: #a3170f; min-height: 1.4em; margin: .25rem 0 0; }
  `);
  root.adoptedStyleSheets = [sheet];

  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  return new Promise((resolve) => {
    const dialog = make('dialog');
    const finish = (deed: PickerDeed) => {
      host.remove();
      resolve(deed);
    };
    const button = (text: string, deed: () => PickerDeed) => {
      const made = make('button', text);
      made.type = 'button';
      made.addEventListener('click', () => finish(deed()));
      return made;
    };
    const field = (text: string, value: string, enter: (value: string) => PickerDeed) => {
      const label = make('label', text);
      const input = make('input');
      input.value = value;
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') finish(enter(input.value));
      });
      label.append(input);
      dialog.append(label);
      return input;
    };

    const heading = make('h1', view.title);
    heading.id = 'title';
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.append(heading);
    field('Ordner', view.folder, (folder) => ({ kind: 'go', folder }));
    const list = make('ul');
    list.append(make('li'));
    list.firstElementChild?.append(button('↑ Übergeordneter Ordner', () => ({ kind: 'up' })));
    const entry = (name: string, deed: () => PickerDeed) => {
      const item = make('li');
      item.append(button(name, deed));
      list.append(item);
    };
    for (const name of view.folders) entry(name, () => ({ kind: 'enter', name }));
    for (const name of view.files) entry(name, () => ({ kind: 'open', name }));
    dialog.append(list);
    const chosen = () => ({ kind: 'choose', fileName: file?.value ?? null }) as const;
    const file = view.fileName === null ? undefined : field('Dateiname', view.fileName, chosen);
    if (view.mayCreate)
      field('Neuer Ordner (Eingabetaste legt ihn an)', '', (name) => ({ kind: 'create', name }));
    const alert = make('p', view.message);
    alert.setAttribute('role', 'alert');
    const row = make('div');
    row.className = 'row';
    const choose = button(view.choose, chosen);
    row.append(
      button('Abbrechen', () => ({ kind: 'cancel' })),
      choose,
    );
    dialog.append(alert, row);
    dialog.addEventListener('cancel', () => finish({ kind: 'cancel' }));
    // What is typed here is for the dialog, not for the program's shortcuts below it.
    for (const kind of ['keydown', 'keyup', 'keypress'])
      dialog.addEventListener(kind, (event) => event.stopPropagation());
    root.append(dialog);
    document.body.append(host);
    dialog.showModal();
    choose.focus();
  });
}
