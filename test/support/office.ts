import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { type Ask, askOf } from '#build/ask.ts';
import { createOffice, type Office } from '#electron/office/createOffice.ts';
import type { Notice } from '#shared/contract/messages.ts';
import { cheapKdf } from './kdf.ts';

/** Test offices lie in the project: the system's folder for temporary files is looked through by other tests. */
mkdirSync('.cache/test', { recursive: true });

export const passphrase = 'Backstein Ostsee Fähre';

export const newOffice = {
  office: {
    name: 'IFDM Testbüro',
    provider: 'Träger e. V.',
    street: 'Waldemarstraße 1',
    postcode: '18057',
    town: 'Rostock',
    phone: '0381 123456',
    email: 'post@example.org',
  },
  counsellor: 'Maren Voß',
  passphrase,
};

/** An unexpected error must be seen in the test's output, not only as `office.internal`. */
const bug = (error: unknown) => console.error(error);

const folders: string[] = [];
const open: Office[] = [];

after(async () => {
  await Promise.all(open.map((office) => office.close({ backup: false })));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function tempFolder(): string {
  const folder = mkdtempSync(join('.cache/test', 'office-'));
  folders.push(folder);
  return folder;
}

export interface TestOffice {
  readonly folder: string;
  readonly office: Office;
  readonly ask: Ask;
  readonly userId: string;
  readonly notices: Notice[];
  /** Closes without a backup, as a lock does, and opens the same folder again, as somebody else if so wished. */
  reopen(as?: Counsellor): Promise<TestOffice>;
}

interface Counsellor {
  readonly slotId: string;
  readonly passphrase: string;
}

async function unlock(folder: string, now: () => Date, as?: Counsellor): Promise<TestOffice> {
  const notices: Notice[] = [];
  const office = createOffice({ folder, now, kdf: cheapKdf, notify: (notice) => notices.push(notice), bug });
  open.push(office);
  const ask = askOf(office.call);
  const { slots } = await ask('vault.status', {});
  const { userId } = await ask('vault.unlock', as ?? { slotId: slots[0]?.slotId ?? '', passphrase });
  const reopen = async (next?: Counsellor) => {
    await office.close({ backup: false });
    return unlock(folder, now, next);
  };
  return { folder, office, ask, userId, notices, reopen };
}

let template: Promise<string> | null = null;

async function makeTemplate(): Promise<string> {
  const folder = join(tempFolder(), 'buero');
  const office = createOffice({ folder, kdf: cheapKdf, notify: () => {} });
  await askOf(office.call)('vault.create', newOffice);
  await office.close({ backup: false });
  return folder;
}

/** An office of one's own: a copy of a template on a real encrypted file, unlocked. */
export async function openTestOffice(
  now: () => Date = () => new Date('2026-11-02T10:00:00Z'),
): Promise<TestOffice> {
  template ??= makeTemplate();
  const folder = join(tempFolder(), 'buero');
  cpSync(await template, folder, { recursive: true });
  return unlock(folder, now);
}
