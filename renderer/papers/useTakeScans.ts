import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '#shared/contract/index.ts';
import type { AppError } from '#shared/contract/result.ts';
import type { Paper } from '#shared/papers/paper.ts';
import { checkScan, MAX_SCAN_BYTES, shownName, titleOfFile } from '#shared/papers/scanFormat.ts';
import { mayKeepScans } from '#shared/papers/scanKeep.ts';
import { appErrorOf } from '../api/callError.ts';
import { useChange } from '../api/calls.ts';
import { errorText } from '../api/errorText.ts';
import type { Dropped } from './useFileDrop.ts';
import { useSize } from './useSize.ts';

export type Into = Input<'papers.addScan'>['into'];

/** What became of one file. */
export interface Told {
  readonly key: number;
  readonly text: string;
  readonly wrong: boolean;
}

/** What is still to be asked: for which paper, or for what it is kept. `files` null: one picked in the dialog. */
export interface Asked {
  readonly files: readonly File[] | null;
  readonly paper: Paper | null;
}

export interface TakeScans {
  readonly told: readonly Told[];
  readonly asked: Asked | null;
  readonly busy: boolean;
  /** Files that were dropped, on a paper or on none. */
  drop(dropped: Dropped, paper: Paper | null): Promise<void>;
  /** A file to be picked in the system's dialog. */
  pick(paper: Paper | null): void;
  /** The answer to what was asked. */
  answer(into: Into): Promise<void>;
  dismiss(): void;
}

let keys = 0;

/** The refusal of a field stands for the call: the window sends nothing a counsellor could have typed. */
const codeOf = (error: AppError): AppError => ({ ...error, code: error.fields?.[0]?.code ?? error.code });

/** Takes scans into the office one by one: checked here, kept there, told for each. */
export function useTakeScans(): TakeScans {
  const { t } = useTranslation();
  const sizeText = useSize();
  const add = useChange('papers.addScan');
  const open = useChange('papers.openScan');
  const [told, setTold] = useState<readonly Told[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);

  const say = (text: string, wrong: boolean): void => {
    keys += 1;
    const key = keys;
    setTold((before) => [...before, { key, text, wrong }]);
  };
  const refuse = ({ name, size }: File, error: AppError): void =>
    say(
      t('papers.scan.refusedSize', {
        name: shownName(name),
        size: sizeText(size),
        reason: errorText(t, codeOf(error)),
      }),
      true,
    );

  /** The file's bytes when they are a scan; nothing too large is even read. */
  async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | AppError> {
    if (file.size > MAX_SCAN_BYTES) return { code: 'papers.tooLarge' };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const checked = checkScan(bytes);
      return checked.ok ? bytes : { code: checked.code };
    } catch {
      return { code: 'papers.cannotRead' };
    }
  }

  /** The first file may bring its paper along; the others follow it there. */
  async function takeAll(files: readonly File[], first: Into): Promise<void> {
    let into = first;
    for (const file of files) {
      const bytes = await bytesOf(file);
      if (!(bytes instanceof Uint8Array)) {
        refuse(file, bytes);
        continue;
      }
      try {
        const { paperId } = await add.mutateAsync({ into, title: titleOfFile(file.name), bytes });
        into = { paperId, keep: null };
        say(t('papers.scan.taken', { name: shownName(file.name) }), false);
      } catch (thrown) {
        refuse(file, appErrorOf(thrown));
      }
    }
    // The last call's input is a file: it need not be remembered.
    add.reset();
  }

  async function takePicked(into: Into): Promise<void> {
    try {
      await open.mutateAsync({ into });
    } catch (thrown) {
      const error = appErrorOf(thrown);
      if (error.code !== 'call.cancelled') say(errorText(t, codeOf(error)), true);
    }
  }

  async function take(files: readonly File[] | null, into: Into): Promise<void> {
    setBusy(true);
    await (files === null ? takePicked(into) : takeAll(files, into));
    setBusy(false);
  }

  /** What can go at once goes; else somebody is asked first. */
  function begin(files: readonly File[] | null, paper: Paper | null): void {
    if (paper !== null && mayKeepScans(paper)) void take(files, { paperId: paper.id, keep: null });
    else setAsked({ files, paper });
  }

  return {
    told,
    asked,
    busy,
    pick(paper) {
      setTold([]);
      begin(null, paper);
    },
    async drop({ files, folders }, paper) {
      setTold([]);
      if (folders > 0) say(t('papers.scan.folder'), true);
      // Told before anything is asked: for a file that is no scan nobody need think of a place. Only one at a
      // time is in memory; what goes into the office is read again.
      const fitting: File[] = [];
      for (const file of files) {
        const bytes = await bytesOf(file);
        if (bytes instanceof Uint8Array) fitting.push(file);
        else refuse(file, bytes);
      }
      if (fitting.length > 0) begin(fitting, paper);
    },
    answer(into) {
      const files = asked?.files ?? null;
      setAsked(null);
      return take(files, into);
    },
    dismiss() {
      setAsked(null);
    },
  };
}
