import type { ChildProcess } from 'node:child_process';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export type Picked = string | null;
export type DialogRequest =
  | { readonly kind: 'open'; readonly options: OpenDialogOptions }
  | { readonly kind: 'save'; readonly options: SaveDialogOptions };

/** What one run of the program has to play on; shared by the parts of its `electron`. */
export interface Stage {
  readonly projectRoot: string;
  readonly userData: string;
  readonly documents: string;
  readonly version: string;
  readonly switches: Readonly<Record<string, string>>;
  readonly showOfficeOutput: boolean;
  /** A page of a fresh, empty browser context. */
  openPage(options: BrowserContextOptions): Promise<{ context: BrowserContext; page: Page }>;
  /** Shows a dialog to a person, or answers for one in a test. Null: cancelled. */
  answerDialog(request: DialogRequest, page: Page): Promise<Picked>;
  /** Hands a file to the operating system; returns Electron's empty string or a message. */
  openPath(path: string): Promise<string>;
  readonly children: Set<ChildProcess>;
  /** Everything the program asked of Electron that a test may want to see, in order. */
  readonly log: string[];
  readonly ended: PromiseWithResolvers<number>;
}
