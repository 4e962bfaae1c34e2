import { type Client, type ClientFields, clientFields } from '#shared/clients/client.ts';
import { useChange } from '../api/calls.ts';
import { asOutcome } from '../ui/fields/recordWriter.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { useRecordWarnings } from '../ui/fields/useRecordWarnings.ts';

/** A person's own facts as a source for fields. */
export function useClientSource(client: Client): FieldSource<ClientFields> {
  const update = useChange('clients.update');
  const warnings = useRecordWarnings(client.id, 'client', null);
  return {
    key: `client-${client.id}`,
    values: client,
    shape: clientFields.shape,
    save: (patch) => asOutcome(update.mutateAsync({ id: client.id, patch })),
    warnings,
  };
}
