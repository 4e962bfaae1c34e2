import type { OfficeFile } from '#electron/db/connection.ts';
import { migrate } from '#electron/db/migrate.ts';
import { migrations } from '#electron/db/migrations/index.ts';
import { openFile } from '#electron/db/open.ts';
import { createPlainFile } from '#electron/db/plain.ts';
import type { Tables } from '#electron/db/tables.ts';
import { renderDocx } from '#electron/letters/docx/render.ts';
import { createDispatch, type Handlers } from '#electron/office/dispatch.ts';
import { renewals, rooms } from '#electron/office/rooms.ts';
import { must } from '#shared/contract/result.ts';
import { type Ask, askOf } from '../ask.ts';
import { fillIntake } from '../demo/intake.ts';
import { enterPerson } from '../demo/office.ts';
import { demoPeople } from '../demo/people.ts';
import { keystrokesOf, somePeople } from './asking.ts';
import { fileSubjects } from './caseFiles.ts';
import { duplicateSubjects } from './duplicates.ts';
import { escoSubjects } from './esco.ts';
import { overviewSubjects } from './overview.ts';
import { randomFrom } from './people.ts';
import { scanSubjects } from './scans.ts';

type File = OfficeFile<Tables>;

const noBackup = async () => {};

/** A file and who is logged in on it. */
export interface Filed {
  readonly file: File;
  readonly userId: string;
}

/** The file of an office that the vault has made. */
export const openEncrypted = (path: string, key: Uint8Array): File =>
  openFile<Tables>({ path, key, mode: 'open' });

export async function openPlain(path: string): Promise<File> {
  const file = createPlainFile<Tables>(path);
  await migrate(file, migrations, noBackup);
  return file;
}

/** The rooms' own calls on a file, by the way every click goes. */
/** The office's day can be put forward, for what is remembered only until midnight. */
interface Calendar {
  daysAhead: number;
}

function askOn({ file, userId }: Filed, calendar: Calendar): Ask {
  const call = createDispatch({
    opened: () => ({ db: file.db, userId }),
    changed: () => {},
    handlers: rooms as unknown as Handlers,
    vaultHandlers: {},
    derived: renewals,
    now: () => new Date(Date.now() + calendar.daysAhead * DAY_MS),
  });
  return askOf(call);
}

export interface Where {
  /** Path of the encrypted file. */
  readonly path: string;
  readonly key: Uint8Array;
  readonly people: number;
}

export interface Subject {
  readonly name: string;
  /** Milliseconds at p95. */
  readonly limit: number;
  readonly rounds: number;
  /** Makes the work of one round; what it prepares is not measured. */
  readonly prepare: (
    ask: Ask,
    where: Where,
    calendar: Calendar,
  ) => Promise<(round: number) => Promise<unknown>>;
  /** Without a counterpart on the plain file. */
  readonly alone?: true;
  /** Needs the file to itself: measured last, when the others have let go of it. */
  readonly closed?: true;
}

const DAY_MS = 86_400_000;

const typed = [
  'kovalenko',
  'коваленко',
  'mueller',
  'muller',
  'mohammad',
  'محمد',
  'haddad ahmad',
  'nguyen',
  'oz',
  '1984',
];

const keystrokes = keystrokesOf(typed);

const given = { source: 'said', language: 'uk', interpreter: '' } as const;

/** As full as the demo's people are: their answers of the form, besides what the records hold. */
async function withAnswers(ask: Ask, ids: readonly string[]): Promise<readonly string[]> {
  for (const [nth, clientId] of ids.entries())
    await fillIntake(ask, clientId, must(demoPeople[nth % demoPeople.length], 'the demo has people'));
  return ids;
}

export const subjects: readonly Subject[] = [
  {
    name: 'Suche beim Tippen',
    limit: 30,
    rounds: keystrokes.length * 3,
    prepare: async (ask) => (round) =>
      ask('clients.search', { query: keystrokes[round % keystrokes.length] ?? '', offset: 0, limit: 100 }),
  },
  ...duplicateSubjects,
  ...escoSubjects,
  {
    name: 'Seite einer Person',
    limit: 20,
    rounds: 300,
    prepare: async (ask, { people }) => {
      const ids = await somePeople(ask, people, 300);
      return async (round) => {
        const id = ids[round % ids.length] ?? '';
        await ask('clients.get', { id });
        await ask('profile.get', { clientId: id });
        await ask('cases.timeline', { clientId: id, before: null, limit: 50 });
        await ask('recognition.list', { clientId: id });
        await ask('papers.list', { clientId: id });
        await ask('letters.list', { clientId: id });
        await ask('history.state', { clientId: id });
      };
    },
  },
  {
    name: 'Seite der Liste (100 Zeilen)',
    limit: 30,
    rounds: 200,
    prepare: async (ask, { people }) => {
      const random = randomFrom(5);
      return () => ask('clients.search', { query: '', offset: Math.floor(random() * people), limit: 100 });
    },
  },
  ...overviewSubjects,
  {
    name: 'Heute',
    limit: 50,
    rounds: 100,
    prepare: async (ask) => async () => {
      await ask('cases.today', { waitingFor: null, limit: 50 });
      await ask('cases.silent', { offset: 0, limit: 100 });
    },
  },
  {
    name: 'Feld speichern',
    limit: 20,
    rounds: 200,
    prepare: async (ask, { people }) => {
      const ids = await somePeople(ask, people, 100);
      return (round) =>
        ask('clients.update', { id: ids[round % ids.length] ?? '', patch: { phone: `0381 ${round}` } });
    },
  },
  {
    name: 'Erfassungsbogen lesen',
    limit: 20,
    rounds: 200,
    prepare: async (ask, { people }) => {
      const ids = await withAnswers(ask, await somePeople(ask, people, 20));
      return (round) => ask('intake.get', { clientId: ids[round % ids.length] ?? '' });
    },
  },
  {
    name: 'Antwort im Erfassungsbogen speichern',
    limit: 20,
    rounds: 300,
    prepare: async (ask, { people }) => {
      const ids = await withAnswers(ask, await somePeople(ask, people, 20));
      return (round) => {
        // In turn an answer of the form's own and one whose fact lies in the person's record.
        const question = round % 2 === 0 ? 'need.ownWords' : 'contact.street';
        const clientId = ids[round % ids.length] ?? '';
        return ask('intake.answer', { clientId, question, value: `Weg ${round}`, given });
      };
    },
  },
  {
    name: 'Schreiben verfassen',
    limit: 50,
    rounds: 40,
    prepare: async (ask) => {
      const { applicationId } = await enterPerson(ask, must(demoPeople[0], 'the demo has people'));
      return () => ask('letters.write', { applicationId, kind: 'cover' });
    },
  },
  {
    name: 'Schreiben als DOCX',
    limit: 50,
    rounds: 60,
    alone: true,
    prepare: async (ask) => {
      const { applicationId } = await enterPerson(ask, must(demoPeople[0], 'the demo has people'));
      const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
      const { letter } = await ask('letters.get', { id });
      return () => renderDocx(letter);
    },
  },
  ...fileSubjects,
  ...scanSubjects,
  {
    name: 'Antragsmappe, elf Papiere als DOCX',
    limit: 2000,
    rounds: 10,
    alone: true,
    prepare: async (ask) => {
      const { applicationId } = await enterPerson(ask, must(demoPeople[0], 'the demo has people'));
      const { items } = await ask('dossier.review', { applicationId, addressees: [] });
      const papers = items.filter(({ choice }) => choice !== 'closed').map(({ key }) => key);
      return async () => {
        const chosen = { applicationId, language: 'uk', papers: papers.slice(0, 11), addressees: [] };
        const { id } = await ask('dossier.make', chosen);
        for (const { info } of (await ask('dossier.get', { id })).papers)
          await renderDocx((await ask('letters.get', { id: info.id })).letter);
      };
    },
  },
  {
    name: 'Datei öffnen (nach dem Schlüssel)',
    limit: 300,
    rounds: 10,
    alone: true,
    closed: true,
    prepare:
      async (_, { path, key }) =>
      async () => {
        const file = openEncrypted(path, key);
        await migrate(file, migrations, noBackup);
        await file.db.selectFrom('offices').selectAll().executeTakeFirstOrThrow();
        await file.close();
      },
  },
];

export interface Measured {
  readonly name: string;
  readonly limit: number;
  readonly median: number;
  readonly p95: number;
  readonly plainMedian: number | null;
  readonly ratio: number | null;
  readonly withinLimit: boolean;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const WARM_UP = 5;

/** Rounds on both files take turns, so that neither has the warmer machine. */
export async function measure(
  subject: Subject,
  files: { readonly encrypted: Filed; readonly plain: Filed },
  where: Where,
): Promise<Measured> {
  const both = subject.alone ? [files.encrypted] : [files.encrypted, files.plain];
  const works = await Promise.all(
    both.map((file) => {
      const calendar = { daysAhead: 0 };
      return subject.prepare(askOn(file, calendar), where, calendar);
    }),
  );
  const times: number[][] = works.map(() => []);
  // The first rounds compile the code; a counsellor meets them once a day.
  for (let round = 0; round < WARM_UP; round++) for (const work of works) await work(round);
  for (let round = 0; round < subject.rounds; round++) {
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      await work(round);
      times[index]?.push(performance.now() - started);
    }
  }
  const [encrypted, plain] = times.map((list) => list.toSorted((a, b) => a - b));
  const median = at(encrypted ?? [], 0.5);
  const p95 = at(encrypted ?? [], 0.95);
  const plainMedian = plain ? at(plain, 0.5) : null;
  const ratio = plainMedian === null ? null : median / plainMedian;
  return {
    ...{ name: subject.name, limit: subject.limit, median, p95, plainMedian, ratio },
    withinLimit: p95 <= subject.limit && (ratio === null || ratio <= 1.5),
  };
}
