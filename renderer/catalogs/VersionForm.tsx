import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { thrownText } from '../api/errorText.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import classes from './catalogs.module.css';
import { FieldInput } from './FieldInput.tsx';
import type { FieldSpec } from './fieldSpec.ts';
import { type Asked, useVersionForm } from './useVersionForm.ts';

interface Props {
  readonly asked: Asked;
  readonly specs: readonly FieldSpec[];
  onSaved(code: string): void;
  onClose(): void;
}

const line = { wide: false, choices: [], none: undefined } as const;

/** A whole version of a row: its fields, since when it holds, and how one knows. */
export function VersionForm({ asked, specs, onSaved, onClose }: Props) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const { typed, errors, inputId, saving, refusal, set, submit, forget } = useVersionForm(
    asked,
    specs,
    onSaved,
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const visible = specs.filter(({ when }) => when === undefined || when(typed));
  const errorOf = (name: string): string | undefined => {
    const code = errors[name];
    return code === undefined ? undefined : t(`errors.${code}`);
  };
  const about = [
    { name: 'validFrom', help: t('catalogs.form.validFromHelp'), input: 'text', wide: false },
    { name: 'validTo', help: t('catalogs.form.validToHelp'), input: 'text', wide: false },
    { name: 'source', help: t('catalogs.form.sourceHelp'), input: 'text', wide: true },
    { name: 'checkedOn', help: undefined, input: 'text', wide: false },
    { name: 'note', help: t('catalogs.form.noteHelp'), input: 'lines', wide: true },
  ] as const;
  const keys = (pressed: KeyboardEvent): void => {
    if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) {
      pressed.preventDefault();
      void submit();
    } else if (pressed.key === 'Escape') {
      pressed.preventDefault();
      onClose();
    }
  };
  // A refusal that names its field stands there and not twice.
  const general = Object.keys(errors).length === 0 ? refusal : null;
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onKeyDownCapture={keys}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FieldGrid label={t('catalogs.form.group')}>
        {visible.map((spec) => (
          <FieldInput
            key={spec.name}
            id={inputId(spec.name)}
            spec={spec}
            value={typed[spec.name] ?? ''}
            error={errorOf(spec.name)}
            onChange={(value) => set(spec.name, value)}
          />
        ))}
      </FieldGrid>
      <h3 className={classes.partTitle}>{t('catalogs.form.about')}</h3>
      <FieldGrid label={t('catalogs.form.about')}>
        {about.map(({ name, ...spec }) => (
          <FieldInput
            key={name}
            id={inputId(`about-${name}`)}
            spec={{ ...line, ...spec, label: t(`catalogs.form.${name}`) }}
            value={typed[`about-${name}`] ?? ''}
            error={errorOf(`about-${name}`)}
            onChange={(value) => set(`about-${name}`, value)}
          />
        ))}
      </FieldGrid>
      {thrownText(t, general) !== null && <ErrorAlert error={general} />}
      <div className={classes.formEnd}>
        <Button type="submit" loading={saving} rightSection={<KeyHint keys={[t('shell.keys.ctrl'), '↵']} />}>
          {t('catalogs.form.save')}
        </Button>
        <Button
          variant="subtle"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
