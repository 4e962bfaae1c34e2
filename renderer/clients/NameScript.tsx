import { useTranslation } from 'react-i18next';
import { nameKindNames } from '#shared/catalogs/codeLists.ts';
import type { ClientName } from '#shared/clients/client.ts';
import { isForeign, nameScript, nameScriptNames } from '#shared/clients/nameScript.ts';
import { displayName } from '#shared/clients/personName.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { NameFields } from './NameForm.tsx';
import classes from './person.module.css';

interface Props {
  readonly of: FieldSource<NameFields>;
  readonly name: ClientName;
  readonly others: readonly ClientName[];
}

/** In which script a form of the name is written, and how it and the others hang together. */
export function NameScript({ of, name, others }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const said = (form: ClientName): string =>
    `${displayName(form, 'givenFirst')} (${nameKindNames[form.kind][language]})`;
  const script = nameScriptNames[nameScript(name)][language];
  if (isForeign(name)) {
    const romanised = others.filter((form) => form.romanises === name.id).map(said);
    return (
      <p className={classes.nameScript}>
        {romanised.length === 0 ? script : t('clients.romanisedAs', { script, names: romanised.join(', ') })}
      </p>
    );
  }
  const originals = others.filter(isForeign);
  if (originals.length === 0) return null;
  return (
    <ChoiceField
      of={of}
      name="romanises"
      wide
      label={t('clients.romanises')}
      help={t('clients.romanisesHelp')}
      choices={originals.map((form) => ({ value: form.id, label: said(form) }))}
      none={t('clients.romanisesNone')}
    />
  );
}
