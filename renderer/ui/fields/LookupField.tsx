import { Combobox, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '../../api/errorText.ts';
import type { SaveOutcome } from './autosave.ts';
import { FieldBox } from './FieldBox.tsx';
import classes from './fields.module.css';
import { useAutosave } from './useAutosave.ts';
import { wrapperOrder } from './wrapperOrder.ts';

export interface Hit {
  readonly value: string;
  /** Unique in its list: it is what stands in the field. */
  readonly label: string;
  readonly detail?: string;
  /** Another word it was found by, in any script. */
  readonly matched?: string;
}

export interface Lookup {
  /** Best first; for an empty text what is wanted most. */
  search(text: string): readonly Hit[];
  labelOf(value: string): string;
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly wide?: boolean;
  readonly lookup: Lookup;
  readonly value: string | null;
  readonly warnings?: readonly string[] | undefined;
  save(value: string | null): Promise<SaveOutcome>;
}

const same = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/**
 * One of many, found by typing: a country, a language, an occupation in the person's own words. Leaving the
 * field takes what is marked; a word that is in no list stays with the message beside it.
 */
export function LookupField({ id, label, help, wide, lookup, value, warnings, save }: Props) {
  const { t } = useTranslation();
  const field = useAutosave<string | null>({
    id,
    stored: value,
    format: (code) => (code === null ? '' : lookup.labelOf(code)),
    parse: (text) => {
      if (text.trim() === '') return { ok: true, value: null };
      const hit = lookup.search(text).find((candidate) => same(candidate.label, text));
      return hit ? { ok: true, value: hit.value } : { ok: false, error: { code: 'input.notInList' } };
    },
    save,
  });
  const [typing, setTyping] = useState(false);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const open = box.dropdownOpened;
  const query = typing ? field.text : '';
  const hits = useMemo(() => (open ? lookup.search(query) : []), [open, query, lookup]);

  // The best one is marked while one types: Enter or Tab takes it.
  useEffect(() => {
    if (typing && hits.length > 0) box.selectFirstOption();
  }, [typing, hits, box.selectFirstOption]);

  const take = (hit: Hit | undefined): void => {
    if (hit) field.choose(hit.label);
    setTyping(false);
    box.closeDropdown();
  };
  const leave = (): void => {
    if (typing && field.text.trim() !== '') {
      const marked = hits[Math.max(0, box.getSelectedOptionIndex())];
      take(lookup.search(field.text).find((hit) => same(hit.label, field.text)) ?? marked);
    }
    setTyping(false);
    box.closeDropdown();
    field.leave();
  };

  return (
    <FieldBox
      warnings={warnings}
      phase={open && field.phase === 'refused' ? 'idle' : field.phase}
      error={open ? null : field.error}
      wide={wide}
    >
      <Combobox
        store={box}
        onOptionSubmit={(chosen) => take(hits.find((hit) => hit.value === chosen))}
        keepMounted={false}
      >
        <Combobox.Target targetType="input" withExpandedAttribute>
          <TextInput
            id={id}
            label={label}
            inputWrapperOrder={wrapperOrder}
            description={help}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            rightSection={<Combobox.Chevron />}
            rightSectionPointerEvents="none"
            value={field.text}
            error={field.error && !open ? errorText(t, field.error) : undefined}
            onChange={(event) => {
              setTyping(true);
              field.type(event.currentTarget.value);
              box.openDropdown();
            }}
            onClick={() => box.openDropdown()}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={leave}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options mah={280} className={classes.hits} aria-label={label}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.value} value={hit.value} active={hit.value === value}>
                <span className={classes.hit}>
                  <span>{hit.label}</span>
                  {(hit.matched !== undefined || hit.detail !== undefined) && (
                    <span className={classes.hitDetail}>
                      {hit.matched !== undefined && <bdi>{hit.matched}</bdi>}
                      {hit.matched !== undefined && hit.detail !== undefined && ' · '}
                      {hit.detail}
                    </span>
                  )}
                </span>
              </Combobox.Option>
            ))}
            {hits.length === 0 && <Combobox.Empty>{t('fields.nothingFound')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </FieldBox>
  );
}
