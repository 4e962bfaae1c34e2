import {
  blankPaper,
  type Paper,
  type PaperFields,
  type PaperType,
  paperFields,
} from '#shared/papers/paper.ts';
import { useChange } from '../api/calls.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';

/** A new paper has no kind yet; it is made by choosing one. */
export type Draft = Omit<PaperFields, 'type'> & { readonly type: PaperType | null };

interface Options {
  readonly clientId: string;
  /** Undefined: made by its kind. */
  readonly paper: Paper | undefined;
  /** What a new one of this kind begins with. */
  presets(type: PaperType): Partial<PaperFields>;
  created(id: string): void;
}

/** One paper as a source for fields. */
export function usePaperSource({ clientId, paper, presets, created }: Options): FieldSource<Draft> {
  const add = useChange('papers.add');
  const update = useChange('papers.update');
  const save = useRecordWriter<Draft>({
    id: paper?.id ?? null,
    ready: ({ type }) => type != null,
    create: async ({ type, ...known }) => {
      if (type == null) throw new Error('invariant: a paper is made by its kind');
      return (await add.mutateAsync({ clientId, fields: { ...presets(type), ...known, type } })).id;
    },
    update: (id, { type, ...patch }) =>
      update.mutateAsync({ id, patch: type == null ? patch : { ...patch, type } }),
    created,
  });
  return {
    key: paper ? `paper-${paper.id}` : `paper-new-${clientId}`,
    values: paper ?? { ...blankPaper, type: null },
    shape: paperFields.shape,
    save,
  };
}
