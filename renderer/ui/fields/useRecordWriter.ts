import { useLayoutEffect, useRef, useState } from 'react';
import type { SaveOutcome } from './autosave.ts';
import { createRecordWriter, type RecordCalls } from './recordWriter.ts';

/** The `save` of a {@link FieldSource} whose record may not exist yet. */
export function useRecordWriter<T extends object>(
  calls: RecordCalls<T>,
): (patch: Partial<T>) => Promise<SaveOutcome> {
  const latest = useRef(calls);
  useLayoutEffect(() => {
    latest.current = calls;
  });
  const [save] = useState(() => createRecordWriter<T>(() => latest.current));
  return save;
}
