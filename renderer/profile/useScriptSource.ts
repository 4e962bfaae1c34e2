import { isRated, type ScriptSkill, scriptSkill } from '#shared/profile/script.ts';
import { useChange } from '../api/calls.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWriter } from '../ui/fields/useRecordWriter.ts';
import type { Item } from './useItemSource.ts';

const nothing = (): void => {};

/** One script as a source for fields: the first word about it makes its row, whose id is known before. */
export function useScriptSource(clientId: string, item: Item<'scriptSkill'>): FieldSource<ScriptSkill> {
  const add = useChange('profile.add');
  const update = useChange('profile.update');
  const { script } = item;
  const save = useRecordWriter<ScriptSkill>({
    id: isRated(item) ? item.id : null,
    ready: () => true,
    create: async (known) =>
      (await add.mutateAsync({ clientId, item: { kind: 'scriptSkill', fields: { ...known, script } } })).id,
    update: (id, patch) => update.mutateAsync({ id, item: { kind: 'scriptSkill', fields: patch } }),
    created: nothing,
  });
  return { key: `scriptSkill-${item.id}`, values: item, shape: scriptSkill.shape, save };
}
