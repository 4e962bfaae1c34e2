import { useState } from 'react';
import { type OwnVersion, ownVersion } from '#shared/catalogs/calls.ts';
import type { CatalogName } from '#shared/catalogs/catalogNames.ts';
import { type ErrorCode, errorCodes } from '#shared/contract/errors.ts';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { appErrorOf } from '../api/callError.ts';
import { useChange } from '../api/calls.ts';
import { useFormDraft } from '../api/drafts.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { FieldSpec, Json, Typed } from './fieldSpec.ts';

/** What a version says beside the fields of its catalogue. */
export interface About {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
  readonly checkedOn: string;
  readonly note: string;
}

export interface Asked {
  readonly catalog: CatalogName;
  /** Null: a row to be added. */
  readonly code: string | null;
  /** The version to be changed; null: a new one. */
  readonly id: string | null;
  readonly fields: Json;
  readonly about: About;
}

export type Errors = Readonly<Record<string, ErrorCode>>;
const days = ['validFrom', 'validTo', 'checkedOn'] as const;

const codeOf = (message: string, kind: string): ErrorCode =>
  (errorCodes as readonly string[]).includes(message)
    ? (message as ErrorCode)
    : kind === 'too_big'
      ? 'input.tooLong'
      : 'input.invalid';

/** A form of a whole version, sent off as one. What is half typed survives the lock; nothing is lost on refusal. */
export function useVersionForm(asked: Asked, specs: readonly FieldSpec[], onSaved: (code: string) => void) {
  const language = useDateLanguage();
  const save = useChange('catalogs.save');
  const key = `catalog-${asked.catalog}-${asked.code ?? 'new'}-${asked.id ?? 'own'}`.replaceAll(
    /[^\w-]/g,
    '-',
  );
  const dayText = (day: string | null): string =>
    day === null ? '' : formatPartialDate(day, language, 'short');
  const { about } = asked;
  const empty: Record<string, Typed> = {
    ...Object.fromEntries(specs.map((spec) => [spec.name, spec.read(asked.fields)])),
    'about-validFrom': dayText(about.validFrom),
    'about-validTo': dayText(about.validTo),
    'about-checkedOn': dayText(about.checkedOn),
    'about-source': about.source,
    'about-note': about.note,
  };
  const [typed, setTyped, forget] = useFormDraft<Record<string, Typed>>(key, empty);
  const [errors, setErrors] = useState<Errors>({});

  /** The version as it would be sent, or which inputs are not understood. */
  function read(): { readonly version: OwnVersion } | { readonly errors: Errors } {
    const wrong: Record<string, ErrorCode> = {};
    let fields = asked.fields;
    for (const spec of specs) {
      const next = spec.write(typed[spec.name] ?? '', fields);
      if (next === null) wrong[spec.name] = spec.refused ?? 'input.number';
      else fields = next;
    }
    const read: Record<string, string | null> = {};
    for (const name of days) {
      const text = String(typed[`about-${name}`] ?? '').trim();
      const found = text === '' ? null : parsePartialDate(text, { today: today(), future: true });
      const day = found?.ok && found.value.length === 10 ? found.value : null;
      read[name] = day;
      if (day === null && (found !== null || name === 'checkedOn')) wrong[`about-${name}`] = 'input.wholeDay';
    }
    const version = {
      ...{ catalog: asked.catalog, code: asked.code, id: asked.id, fields, ...read },
      ...{ source: typed['about-source'], note: typed['about-note'] },
    };
    const parsed = ownVersion.safeParse(version);
    if (parsed.success) return Object.keys(wrong).length > 0 ? { errors: wrong } : { version: parsed.data };
    for (const { path, message, code } of parsed.error.issues) {
      const [first, second] = path.map(String);
      const of = first === 'fields' ? (second ?? '') : `about-${first}`;
      const names =
        first === 'fields' ? specs.filter((spec) => spec.of === of).map(({ name }) => name) : [of];
      // „fields.pots.1.covers“ is the input covers1; what has none of its own stands at the first of its field.
      const inner = path.slice(2).map(String).toReversed().join('');
      const name = names.find((one) => one === inner) ?? names[0];
      if (name !== undefined) wrong[name] ??= codeOf(message, code);
    }
    return { errors: wrong };
  }

  async function submit(): Promise<void> {
    if (save.isPending) return;
    const result = read();
    if ('errors' in result) {
      setErrors(result.errors);
      focusFirst(result.errors);
      return;
    }
    setErrors({});
    try {
      const { code } = await save.mutateAsync(result.version);
      forget();
      onSaved(code);
    } catch (thrown) {
      // The refusal stands above the buttons, and beside the input it is about; what was typed stays.
      const fields = appErrorOf(thrown).fields ?? [];
      const named = fields.map(({ path, code }): [string, ErrorCode] => [
        path.startsWith('fields.') ? path.slice(7) : `about-${path}`,
        code,
      ]);
      setErrors(Object.fromEntries(named));
    }
  }

  const inputId = (name: string): string => `${key}-${name}`;
  const focusFirst = (found: Errors): void => {
    const names = [...specs.map(({ name }) => name), ...Object.keys(empty)];
    const first = names.find((name) => name in found);
    if (first) document.getElementById(inputId(first))?.focus();
  };
  return {
    typed,
    errors,
    inputId,
    saving: save.isPending,
    refusal: save.error,
    set(name: string, value: Typed): void {
      setTyped({ ...typed, [name]: value });
      const { [name]: _mended, ...rest } = errors;
      setErrors(rest);
    },
    submit,
    forget,
  };
}
