import type { Input } from '#shared/contract/index.ts';
import type { Coding } from '#shared/esco/coding.ts';
import {
  type ProfileItem,
  type ProfileItemKind,
  profileItems,
  type TakenMark,
} from '#shared/profile/profile.ts';
import { useChange } from '../api/calls.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWarnings } from '../ui/fields/useRecordWarnings.ts';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';

export type Item<K extends ProfileItemKind> = ProfileItem<K> & TakenMark & Coding & { readonly id: string };

interface Options<K extends ProfileItemKind> {
  readonly clientId: string;
  readonly kind: K;
  /** Undefined: made by the first value typed. */
  readonly item: Item<K> | undefined;
  readonly blank: ProfileItem<K>;
  created(id: string): void;
}

/** One item of the profile as a source for fields. */
export function useItemSource<K extends ProfileItemKind>({
  clientId,
  kind,
  item,
  blank,
  created,
}: Options<K>): FieldSource<ProfileItem<K>> {
  const add = useChange('profile.add');
  const update = useChange('profile.update');
  // The contract has one union for all kinds; which member it is, is known by `kind`.
  const of = (fields: object) => ({ kind, fields }) as unknown as Input<'profile.add'>['item'];
  const save = useRecordWriter<ProfileItem<K>>({
    id: item?.id ?? null,
    ready: () => true,
    create: async (known) =>
      (await add.mutateAsync({ clientId, item: of({ ...withoutNull(blank), ...known }) })).id,
    update: (id, patch) => update.mutateAsync({ id, item: of(patch) }),
    created,
  });
  const warnings = useRecordWarnings(clientId, kind, kind === 'family' ? null : (item?.id ?? null));
  return {
    key: item ? `${kind}-${item.id}` : `${kind}-new-${clientId}`,
    values: item ?? blank,
    shape: profileItems[kind].shape as unknown as FieldSource<ProfileItem<K>>['shape'],
    save,
    warnings,
  };
}

/** Only what a new item starts with beyond „nothing known“. */
const withoutNull = (blank: object): object =>
  Object.fromEntries(Object.entries(blank).filter(([, value]) => value !== null && value !== ''));
