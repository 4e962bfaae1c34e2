import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createOffice } from '#electron/office/createOffice.ts';
import { must } from '#shared/contract/result.ts';
import { everybody } from '#shared/mailings/mailing.ts';
import { askOf } from '../ask.ts';
import { benchPassphrase } from './office.ts';
import { beginRecommendations } from './recommended.ts';
import type { Step } from './transfer.ts';

/** Issue: 500 letters of recommendation in one run under 15 s, memory bounded. */
const LIMIT_SECONDS = 15;
const LETTERS = 500;

interface Made {
  readonly mailingId: string;
  readonly letters: number;
}

/** Letters of recommendation to many in the filled office, on our letterhead and on the office's own, as files and as one. */
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
  const recommendationIds = await beginRecommendations(ask, clientIds);

  /** Asks for the list with every letter written, and takes the letters back for the next run. */
  async function again(name: string, id: string): Promise<void> {
    const asked = performance.now();
    await ask('mailings.recommendations', {});
    const back = performance.now();
    await ask('mailings.takeBack', { id });
    const gone = performance.now();
    steps.push({ name: `Liste danach, ${name}`, seconds: (back - asked) / 1000, limit: null });
    steps.push({ name: `Zurücknehmen, ${name}`, seconds: (gone - back) / 1000, limit: null });
  }

  async function timed(name: string, run: () => Promise<Made>): Promise<void> {
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 20);
    const started = performance.now();
    const { mailingId, letters } = await run();
    clearInterval(watch);
    const seconds = (performance.now() - started) / 1000;
    const grown = Math.round((most - before) / 1e6);
    steps.push({
      name: `${letters} ${name} (Speicher höchstens +${grown} MB)`,
      seconds,
      limit: LIMIT_SECONDS,
    });
    await again(name, mailingId);
  }

  for (const paper of ['Briefbogen des Programms', 'Briefbogen des Büros']) {
    const own = join(scratch, 'bogen.docx');
    if (paper.endsWith('Büros')) {
      await ask('templates.saveSample', {}, own);
      await ask('templates.take', {}, own);
    }
    const target = join(scratch, paper);
    mkdirSync(target);
    await timed(`Empfehlungen einzeln, ${paper}`, () =>
      ask('mailings.writeEach', { recommendationIds }, target),
    );
    const one = join(scratch, `${paper}.docx`);
    await timed(`Empfehlungen in einer Datei, ${paper}`, () =>
      ask('mailings.writeOne', { recommendationIds }, one),
    );
    if (statSync(one).size === 0) throw new Error('invariant: a file has something in it');
  }
  await office.close({ backup: false });
  return steps;
}
