import type { OfficeBridge } from '#shared/contract/messages.ts';

declare global {
  interface Window {
    /** Put there by `electron/preload.ts`; the only way out of the window. */
    readonly office: OfficeBridge;
  }
}

export const bridge = (): OfficeBridge => window.office;
