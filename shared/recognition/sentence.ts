import type { Message } from './message.ts';

type Tree = { readonly [key: string]: string | Tree };

/**
 * A message of the rules in the language of `tree` (`shared/text/<language>/recognition.ts`), for papers and
 * wherever there is no window to speak. Placeholders are `{{name}}` as in the window.
 */
export function sentenceOf(tree: Tree, { key, params = {} }: Message): string {
  return (find(tree, key) ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  );
}

/** The same in simple words, where the tree has them under `simple`; else null. */
export function simpleSentenceOf(tree: Tree, message: Message): string | null {
  const key = `simple.${message.key}`;
  return find(tree, key) === null ? null : sentenceOf(tree, { ...message, key: key as Message['key'] });
}

function find(tree: Tree, key: string): string | null {
  let at: string | Tree | undefined = tree;
  for (const step of key.split('.'))
    at = typeof at === 'object' && Object.hasOwn(at, step) ? at[step] : undefined;
  return typeof at === 'string' ? at : null;
}
