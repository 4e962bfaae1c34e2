import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type NamedOption, readOptions, writeOptions } from '#shared/questionnaire/typedOptions.ts';
import { errorText } from '../../api/errorText.ts';
import type { SaveOutcome } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly options: readonly NamedOption[];
  readonly several: boolean;
  readonly value: readonly string[];
  save(codes: readonly string[]): Promise<SaveOutcome>;
}

/** Options by the numbers they have on paper, or by their first letters; their words stand beside them. */
export function NumberedField({ id, label, options, several, value, save }: Props) {
  const { t } = useTranslation();
  const field = useAutosave<readonly string[]>({
    id,
    stored: value,
    format: (codes) => writeOptions(codes, options),
    parse: (text) => {
      const codes = readOptions(text, options, several);
      return codes === null ? { ok: false, error: { code: 'input.notInList' } } : { ok: true, value: codes };
    },
    save,
  });
  const chosen = readOptions(field.text, options, several) ?? [];
  const named = options.filter(({ code }) => chosen.includes(code)).map((option) => option.label);
  return (
    <FieldBox
      phase={field.phase}
      error={field.error}
      understood={named.length > 0 && field.phase !== 'saving' ? `→ ${named.join(', ')}` : null}
    >
      <TextInput
        id={id}
        label={label}
        inputWrapperOrder={wrapperOrder}
        description={options.map((option) => `${option.number} ${option.label}`).join(' · ')}
        autoComplete="off"
        spellCheck={false}
        value={field.text}
        error={field.error ? errorText(t, field.error) : undefined}
        onChange={(event) => field.type(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={field.leave}
      />
    </FieldBox>
  );
}
