import { createContext, useContext } from 'react';
import { must } from '#shared/contract/result.ts';
import type { ScreenLanguage } from '#shared/interview/languages.ts';

/** How a screen in the client's hand looks, whatever it shows. */
export interface Look {
  readonly language: ScreenLanguage;
  /** Size of the letters, 1 to 3. */
  readonly size: number;
  /** For a tablet that lies between two people. */
  readonly turned: boolean;
  change(patch: { readonly size?: number; readonly turned?: boolean }): void;
  /** Null while the language is being chosen. */
  readonly chooseLanguage: (() => void) | null;
}

export const LookContext = createContext<Look | null>(null);

export const useLook = (): Look => must(useContext(LookContext), "the client's screen around it");
