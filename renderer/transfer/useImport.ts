import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CodeTarget, TargetKey } from '#shared/transfer/targets.ts';
import type {
  Assignment,
  Choice,
  Choosing,
  TableInfo,
  TableReading,
  TableView,
} from '#shared/transfer/transfer.ts';
import { valueKey } from '#shared/transfer/values.ts';
import { call, useChange } from '../api/calls.ts';

export const stepNames = ['file', 'columns', 'check', 'take'] as const;
export type StepName = (typeof stepNames)[number];

/** By which a counsellor's word about a value is kept. */
const keyOf = (target: CodeTarget, value: string): string => `${target}\n${valueKey(value)}`;

export interface Import {
  readonly step: StepName;
  goTo(step: StepName): void;
  readonly table: TableInfo | null;
  /** What was thrown when the file was chosen or looked at otherwise. */
  readonly error: unknown;
  readonly busy: boolean;
  open(): void;
  look(patch: Partial<TableView>): void;
  /** What a column becomes; another that became the same becomes nothing. */
  assignColumn(column: number, target: TargetKey | null): void;
  codeOf(target: CodeTarget, value: string): string | null;
  /** Null takes the word back. */
  assignValue(target: CodeTarget, value: string, code: string | null): void;
  readonly reading: TableReading | null;
  readonly choosing: Choosing;
  chooseStandard(choice: Choice): void;
  choose(row: number, choice: Choice): void;
  choiceOf(row: number): Choice;
}

/** An import while it lasts: which file, how it is read, what becomes of it. Nothing of it is stored yet. */
export function useImport(): Import {
  const [step, goTo] = useState<StepName>('file');
  const [table, setTable] = useState<TableInfo | null>(null);
  const [mapping, setMapping] = useState<readonly (TargetKey | null)[]>([]);
  const [words, setWords] = useState<ReadonlyMap<string, Assignment>>(new Map());
  const [standard, setStandard] = useState<Choice>('skip');
  const [exceptions, setExceptions] = useState<ReadonlyMap<number, Choice>>(new Map());

  /** Another sheet or another row of headings is another table; another encoding of the same is not. */
  const take = (next: TableInfo): void => {
    const same = table?.tableId === next.tableId && table.headers.length === next.headers.length;
    const sameSheet =
      same && table.view.sheet === next.view.sheet && table.view.headerRow === next.view.headerRow;
    setTable(next);
    if (!sameSheet) setMapping(next.mapping);
    setExceptions(new Map());
    if (table?.tableId !== next.tableId)
      setWords(new Map(next.assignments.map((word) => [keyOf(word.target, word.value), word])));
  };
  const opening = useChange('transfer.open');
  const looking = useMutation({
    mutationFn: (view: TableView) => call('transfer.table', { tableId: table?.tableId ?? '', view }),
    onSuccess: take,
  });

  return {
    step,
    goTo,
    table,
    error: opening.error ?? looking.error,
    busy: opening.isPending || looking.isPending,
    open() {
      looking.reset();
      opening.mutate({}, { onSuccess: take });
    },
    look(patch) {
      if (table) looking.mutate({ ...table.view, ...patch });
    },
    assignColumn(column, target) {
      setMapping(mapping.map((key, at) => (at === column ? target : key === target ? null : key)));
      setExceptions(new Map());
    },
    codeOf: (target, value) => words.get(keyOf(target, value))?.code ?? null,
    assignValue(target, value, code) {
      const next = new Map(words);
      if (code === null) next.delete(keyOf(target, value));
      else next.set(keyOf(target, value), { target, value, code });
      setWords(next);
    },
    reading: table && {
      ...{ tableId: table.tableId, view: table.view },
      ...{ mapping: [...mapping], assignments: [...words.values()] },
    },
    choosing: { standard, exceptions: [...exceptions].map(([row, choice]) => ({ row, choice })) },
    chooseStandard(choice) {
      setStandard(choice);
      setExceptions(new Map());
    },
    choose: (row, choice) => setExceptions(new Map(exceptions).set(row, choice)),
    choiceOf: (row) => exceptions.get(row) ?? standard,
  };
}
