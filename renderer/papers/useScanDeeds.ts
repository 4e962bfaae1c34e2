import { useState } from 'react';
import { type Rotation, rotations, type Scan } from '#shared/papers/paper.ts';
import { useChange } from '../api/calls.ts';
import { usePrintScan } from './usePrintScan.ts';

/** What is to be confirmed first. */
export interface Question {
  readonly kind: 'save' | 'erase';
  readonly scan: Scan;
}

export interface ScanDeeds {
  readonly question: Question | null;
  readonly busy: boolean;
  readonly error: unknown;
  readonly printing: boolean;
  readonly printFailed: boolean;
  /** Addresses of the pages on their way to the printer. */
  readonly printed: readonly string[];
  /** The file a scan was last saved to. */
  readonly savedAs: string | null;
  turn(scan: Scan): void;
  move(scan: Scan, to: number): void;
  remove(scan: Scan): void;
  print(scan: Scan): void;
  askSave(scan: Scan): void;
  askErase(scan: Scan): void;
  confirm(): void;
  forget(): void;
}

const next = (rotation: Rotation): Rotation =>
  rotations[(rotations.indexOf(rotation) + 1) % rotations.length] ?? 0;

/** Everything that can be done with a scan. `onGone`: it is no longer there to be looked at. */
export function useScanDeeds(onGone: (scan: Scan) => void): ScanDeeds {
  const update = useChange('papers.updateScan');
  const move = useChange('papers.moveScan');
  const remove = useChange('papers.removeScan');
  const erase = useChange('papers.eraseScan');
  const save = useChange('papers.exportScan');
  const printing = usePrintScan();
  const [question, setQuestion] = useState<Question | null>(null);
  const cancelled = save.error?.error.code === 'call.cancelled';
  return {
    question,
    busy: erase.isPending || save.isPending,
    error: update.error ?? move.error ?? remove.error ?? erase.error ?? (cancelled ? null : save.error),
    printing: printing.busy,
    printFailed: printing.failed,
    printed: printing.pages,
    savedAs: save.data?.fileName ?? null,
    turn: ({ id, rotation }) => update.mutate({ id, patch: { rotation: next(rotation) } }),
    move: ({ id }, to) => move.mutate({ id, to }),
    remove(scan) {
      onGone(scan);
      remove.mutate({ id: scan.id });
    },
    print: printing.print,
    askSave: (scan) => setQuestion({ kind: 'save', scan }),
    askErase: (scan) => setQuestion({ kind: 'erase', scan }),
    confirm() {
      if (question === null) return;
      const { kind, scan } = question;
      setQuestion(null);
      if (kind === 'save') save.mutate({ id: scan.id });
      else {
        onGone(scan);
        erase.mutate({ id: scan.id });
      }
    },
    forget: () => setQuestion(null),
  };
}
