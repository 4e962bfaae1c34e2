import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createOffice } from '#electron/office/createOffice.ts';
import { must } from '#shared/contract/result.ts';
import { everybody } from '#shared/mailings/mailing.ts';
import { askOf } from '../ask.ts';
import { benchPassphrase } from './office.ts';
import type { Step } from './transfer.ts';

/** Issue: 500 letters in one run under 15 s, memory bounded. */
const LIMIT_SECONDS = 15;
const LETTERS = 500;

const text = {
  subject: 'Einladung zum Gespräch',
  body: 'wir möchten mit Ihnen über Ihren nächsten Schritt sprechen, {Name}.\n\nBitte bringen Sie mit:\n- Ihren Ausweis\n- Ihre Zeugnisse\n\nRufen Sie uns an, wenn Sie nicht kommen können.',
  greeting: 'formal' as const,
  enclosures: 'Wegbeschreibung',
};

/** Letters to many in the filled office, on our letterhead and on the office's own, as files and as one. */
export async function measureMailings(folder: string, scratch: string): Promise<Step[]> {
  const office = createOffice({ folder, notify: () => {} });
  const ask = askOf(office.call);
  const { slots } = await ask('vault.status', {});
  const { slotId } = must(slots[0], 'the bench has one counsellor');
  await ask('vault.unlock', { slotId, passphrase: benchPassphrase });
  const listed = performance.now();
  const { people } = await ask('mailings.people', everybody);
  const steps: Step[] = [
    { name: 'Personen für ein Schreiben finden', seconds: (performance.now() - listed) / 1000, limit: null },
  ];
  const clientIds = people
    .filter(({ excluded }) => excluded === null)
    .slice(0, LETTERS)
    .map(({ id }) => id);

  async function timed(name: string, run: () => Promise<{ readonly letters: number }>): Promise<void> {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    const started = performance.now();
    const { letters } = await run();
    clearInterval(watch);
    const seconds = (performance.now() - started) / 1000;
    const grown = Math.round((most - before) / 1e6);
    steps.push({
      name: `${letters} ${name} (Speicher höchstens +${grown} MB)`,
      seconds,
      limit: LIMIT_SECONDS,
    });
  }

  for (const paper of ['Briefbogen des Programms', 'Briefbogen des Büros']) {
    const own = join(scratch, 'bogen.docx');
    if (paper.endsWith('Büros')) {
      await ask('templates.saveSample', {}, own);
      await ask('templates.take', {}, own);
    }
    const target = join(scratch, paper);
    mkdirSync(target);
    await timed(`Schreiben einzeln, ${paper}`, () => ask('mailings.writeEach', { clientIds, text }, target));
    const one = join(scratch, `${paper}.docx`);
    await timed(`Schreiben in einer Datei, ${paper}`, () =>
      ask('mailings.writeOne', { clientIds, text }, one),
    );
    if (statSync(one).size === 0) throw new Error('invariant: a file has something in it');
  }
  await office.close({ backup: false });
  return steps;
}
