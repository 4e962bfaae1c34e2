import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flushAll } from '../api/pending.ts';
import { ErrorAlert } from './ErrorAlert.tsx';
import { FieldGrid } from './fields/FieldGrid.tsx';
import type { FieldSource } from './fields/source.ts';
import { useRecordWriter } from './fields/useRecordWriter.ts';
import { KeyHint } from './KeyHint.tsx';
import classes from './recordForm.module.css';

interface Props<T extends object> {
  /** What it is, as drafts and links to a field name it: „event“. */
  readonly name: string;
  /** What a new one belongs to. */
  readonly owner: string;
  /** Undefined: a new one, made by the first value typed. */
  readonly item: (T & { readonly id: string }) | undefined;
  readonly blank: T;
  readonly shape: FieldSource<T>['shape'];
  readonly label: string;
  readonly error: unknown;
  add(fields: T): Promise<{ readonly id: string }>;
  update(id: string, patch: Partial<T>): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  onCreated(id: string): void;
  onClose(): void;
  children(of: FieldSource<T>): ReactNode;
}

/**
 * One record, written down as the paper lies on the table: each field stores itself, Ctrl+Enter is done,
 * Escape closes. A new one is entered even when nothing in it was changed.
 */
export function RecordForm<T extends object>(props: Props<T>) {
  const { name, owner, item, blank, shape, label, error, onClose } = props;
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  // Not state: a press of the keys must know it before the next drawing of the form.
  const made = useRef(item !== undefined);
  const save = useRecordWriter<T>({
    id: item?.id ?? null,
    ready: () => true,
    create: async (known) => {
      const { id } = await props.add({ ...blank, ...known });
      made.current = true;
      return id;
    },
    update: props.update,
    created: props.onCreated,
  });
  const of: FieldSource<T> = {
    key: item ? `${name}-${item.id}` : `${name}-new-${owner}`,
    values: item ?? blank,
    shape,
    save,
  };
  useEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select');
    if (first instanceof HTMLInputElement) first.select();
    else first?.focus();
  }, []);

  const finish = async (): Promise<void> => {
    await flushAll();
    if (!made.current) await save(blank);
    onClose();
  };
  const remove = async (id: string): Promise<void> => {
    setBusy(true);
    try {
      await props.remove(id);
      onClose();
    } catch {
      // The call shows its refusal; the form stays.
    } finally {
      setBusy(false);
    }
  };
  const keys = (pressed: KeyboardEvent): void => {
    if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) {
      pressed.preventDefault();
      void finish();
    } else if (pressed.key === 'Escape') {
      pressed.preventDefault();
      onClose();
    }
  };
  return (
    <div ref={form} className={classes.form} onKeyDownCapture={keys}>
      <FieldGrid label={label}>{props.children(of)}</FieldGrid>
      <ErrorAlert error={error} />
      <div className={classes.end}>
        <Button onClick={() => void finish()} rightSection={<KeyHint keys={[t('shell.keys.ctrl'), '↵']} />}>
          {item ? t('fields.done') : t('fields.enter')}
        </Button>
        {item ? (
          <Button variant="subtle" color="red" loading={busy} onClick={() => void remove(item.id)}>
            {t('common.remove')}
          </Button>
        ) : (
          <Button variant="subtle" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
