import { z } from 'zod';
import { read, write } from '../contract/call.ts';

const nothing = z.object({});
const done = z.object({});

/** What the shell answers itself: it knows folders and windows, and no client. */
export const shellCalls = {
  'shell.status': read(
    nothing,
    z.object({
      /** True when a folder is chosen and an office process runs on it. */
      chosen: z.boolean(),
      /** Last part of the folder's path, for headings. */
      folderName: z.string().nullable(),
      recent: z.array(
        z.object({ id: z.string(), name: z.string(), folder: z.string(), present: z.boolean() }),
      ),
      /** `electron` or `standin`: shown under „Über Wegbuch“. */
      runtime: z.enum(['electron', 'standin']),
      version: z.string(),
      demoAvailable: z.boolean(),
    }),
    { shell: true, whileLocked: true },
  ),
  /** Lets the counsellor pick a folder, for an existing office or a new one. */
  'shell.chooseFolder': write(z.object({ purpose: z.enum(['open', 'create']) }), done, {
    shell: true,
    whileLocked: true,
    untracked: true,
    errors: ['call.cancelled', 'vault.notAnOffice', 'vault.folderNotEmpty'],
  }),
  'shell.openRecent': write(z.object({ id: z.string().max(80) }), done, {
    shell: true,
    whileLocked: true,
    untracked: true,
    errors: ['vault.notAnOffice'],
  }),
  'shell.openDemo': write(nothing, done, {
    shell: true,
    whileLocked: true,
    untracked: true,
    errors: ['vault.notAnOffice'],
  }),
  'shell.forgetRecent': write(z.object({ id: z.string().max(80) }), done, {
    shell: true,
    whileLocked: true,
    untracked: true,
  }),
  /** Back to the start page; ends the office process. */
  'shell.closeOffice': write(nothing, done, { shell: true, whileLocked: true, untracked: true }),
  /** Ends the office process and reloads the window: the operating system takes the memory back. */
  'shell.lock': write(nothing, done, { shell: true, whileLocked: true, untracked: true }),
  /** The window has stored what was typed; answers the notice `flush`. */
  'shell.flushed': write(nothing, done, { shell: true, whileLocked: true, untracked: true }),
} as const;
