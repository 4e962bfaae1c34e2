import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useFormDraft } from '../api/drafts.ts';

interface Options<T, V> {
  /** The draft's key: what is half typed survives the lock. */
  readonly key: string;
  readonly empty: T;
  /** The value to be sent, or the names of the fields that are not understood. */
  read(typed: T): { readonly value: V } | { readonly wrong: readonly (keyof T & string)[] };
  send(value: V): Promise<unknown>;
  onClose(): void;
}

/** A short form that is sent off as a whole by Enter; Escape closes it and keeps the draft. */
export function useEntryForm<T extends object, V>(options: Options<T, V>) {
  const [typed, setTyped, forget] = useFormDraft<T>(options.key, options.empty);
  const [wrong, setWrong] = useState<readonly (keyof T & string)[]>([]);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Before the next key: whoever has pressed W is typing already.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const read = options.read(typed);
    if ('wrong' in read) {
      setWrong(read.wrong);
      form.current?.querySelector<HTMLElement>(`[id$="-${read.wrong[0]}"]`)?.focus();
      return;
    }
    setSending(true);
    try {
      await options.send(read.value);
      forget();
      options.onClose();
    } catch {
      // The mutation shows its refusal; what was typed stays.
    } finally {
      setSending(false);
    }
  };
  return {
    typed,
    wrong: (name: keyof T & string) => wrong.includes(name),
    sending,
    set: (patch: Partial<T>): void => {
      setTyped({ ...typed, ...patch });
      setWrong([]);
    },
    cancel: (): void => {
      forget();
      options.onClose();
    },
    form: {
      ref: form,
      onSubmit: (event: FormEvent) => void submit(event),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        options.onClose();
      },
    },
  };
}
