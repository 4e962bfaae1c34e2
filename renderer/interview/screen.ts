import { createContext, useContext } from 'react';
import { must } from '#shared/contract/result.ts';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import type { ScreenLanguage } from '#shared/interview/languages.ts';
import type { Turn } from '#shared/interview/turn.ts';

/** The screen in the client's hand. */
export interface Screen {
  readonly clientId: string;
  readonly language: ScreenLanguage;
  readonly sheet: IntakeSheet;
  readonly turn: Turn;
  set(patch: Partial<Turn>): void;
}

export const ScreenContext = createContext<Screen | null>(null);

export const useScreen = (): Screen => must(useContext(ScreenContext), "the client's screen around it");
