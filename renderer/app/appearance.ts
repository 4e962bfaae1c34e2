import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core';
import i18next from 'i18next';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { draftNow, setDraft } from '../api/drafts.ts';
import { type Language, languages } from './i18n.ts';

/**
 * Light or dark and the language, per counsellor. The window keeps nothing itself: both lie in the vault
 * beside the drafts. Before unlocking it follows the operating system and speaks German.
 */
const appearance = z.object({ scheme: z.enum(['auto', 'light', 'dark']), language: z.enum(languages) });
export type Appearance = z.output<typeof appearance>;

const key = 'appearance';
let current: Appearance = { scheme: 'auto', language: 'de' };
/** Chosen on a page before unlocking: goes with the counsellor into the office. */
let chosen = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

function show(next: Appearance): void {
  if (next.language !== current.language) void i18next.changeLanguage(next.language);
  current = next;
  for (const listener of listeners) listener();
}

export function setAppearance(patch: Partial<Appearance>): void {
  chosen = true;
  show({ ...current, ...patch });
  setDraft(key, JSON.stringify(current));
}

/** After `loadDrafts`: what this counsellor chose, unless something was chosen just now at the door. */
export function resumeAppearance(): void {
  const stored = storedAppearance();
  if (chosen) setDraft(key, JSON.stringify(current));
  else if (stored) show(stored);
}

function storedAppearance(): Appearance | null {
  const text = draftNow(key);
  if (text === null) return null;
  try {
    return appearance.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, () => current);

export const setLanguage = (language: Language): void => setAppearance({ language });

/** Lets the component library ask here instead of the browser's storage. */
export function colorSchemeManager(): MantineColorSchemeManager {
  let stop = (): void => undefined;
  return {
    get: () => current.scheme,
    // The library tells back what it was just told.
    set: (scheme) => {
      if (scheme !== current.scheme) setAppearance({ scheme });
    },
    subscribe: (onUpdate: (scheme: MantineColorScheme) => void) => {
      stop = subscribe(() => onUpdate(current.scheme));
    },
    unsubscribe: () => stop(),
    clear: () => setAppearance({ scheme: 'auto' }),
  };
}
