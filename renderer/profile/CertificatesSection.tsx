import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { certificates, languageLevels, skillNames, skills } from '#shared/catalogs/languageLevels.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { bestFirst, holdsOn, type LanguageCertificate, resultField } from '#shared/profile/certificate.ts';
import { CheckLines } from '../recognition/Unverified.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { languageLookup } from '../ui/fields/lookups.ts';
import { type FieldSource, fieldId, saveOne } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { Marked } from '../ui/Marked.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ItemList } from './ItemList.tsx';
import classes from './languageRatings.module.css';
import type { Item } from './useItemSource.ts';

interface Props {
  readonly clientId: string;
  readonly items: readonly Item<'languageCertificate'>[];
}

/** Every certificate of a language, the best first: what counts is the best that holds. */
export function CertificatesSection({ clientId, items }: Props) {
  const { t } = useTranslation();
  return (
    <ItemList
      clientId={clientId}
      kind="languageCertificate"
      items={bestFirst(items)}
      title={t('certificates.title')}
      add={t('certificates.add')}
      empty={t('certificates.empty')}
      summary={(item) => <Summary of={item} />}
      fields={(of) => <Fields of={of} />}
    />
  );
}

function Summary({ of }: { readonly of: LanguageCertificate }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = [
    of.name || t('certificates.unnamed'),
    languageName(of.language, language),
    of.level === null ? null : t(`profile.levels.${of.level}`),
    of.issuedOn === null ? null : formatPartialDate(of.issuedOn, language, 'short'),
    holdsOn(of, today()) ? null : t('certificates.expired'),
  ];
  return <Marked text={words.filter(Boolean).join(' · ')} />;
}

function Fields({ of }: { readonly of: FieldSource<LanguageCertificate> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => languageLookup(language), [language]);
  const row = certificates.find(({ code }) => code === of.values.kind);
  const levels = row === undefined || row.levels.length === 0 ? languageLevels : row.levels;
  const offered = languageLevels.filter((level) => levels.includes(level) || level === of.values.level);
  return (
    <>
      <LookupField
        id={fieldId(of, 'language')}
        label={t('profile.language')}
        lookup={lookup}
        value={of.values.language}
        save={(value) => saveOne(of, 'language', value ?? of.values.language)}
      />
      {of.values.language === 'de' && (
        <LookupField
          id={fieldId(of, 'kind')}
          label={t('certificates.kind')}
          help={t('certificates.kindHelp')}
          lookup={known}
          value={of.values.kind}
          save={(kind) => of.save(chosen(kind))}
        />
      )}
      <TextField of={of} name="name" label={t('certificates.name')} help={t('certificates.nameHelp')} />
      <ChoiceField
        of={of}
        name="level"
        label={t('certificates.level')}
        choices={offered.map((value) => ({ value, label: t(`profile.levels.${value}`) }))}
        none={t('fields.unknown')}
      />
      <DateField of={of} name="issuedOn" label={t('certificates.issuedOn')} />
      <DateField
        of={of}
        name="validUntil"
        label={t('certificates.validUntil')}
        help={t('certificates.validUntilHelp')}
        future
      />
      <TextField of={of} name="number" label={t('certificates.number')} />
      <TextField of={of} name="issuer" label={t('certificates.issuer')} />
      <TextField of={of} name="place" label={t('certificates.place')} />
      <div className={classes.ratings}>
        <fieldset className={classes.row}>
          <legend className={classes.by}>{t('certificates.results')}</legend>
          {skills.map((skill) => (
            <TextField key={skill} of={of} name={resultField(skill)} label={skillNames[skill][language]} />
          ))}
        </fieldset>
        {row !== undefined && <CheckLines checks={checksOf(row, today())} />}
      </div>
    </>
  );
}

/** The list by name and by who gives it: „telc“, „Goethe“. */
const known = {
  search: (text: string) => {
    const typed = text.trim().toLocaleLowerCase();
    return certificates
      .filter(({ name, provider }) => `${name} ${provider}`.toLocaleLowerCase().includes(typed))
      .map(({ code, name, provider }) => ({ value: code, label: name, detail: provider }));
  },
  labelOf: (code: string) => certificates.find((one) => one.code === code)?.name ?? code,
};

/** One of the list brings its name, who gives it, and its level where it can attest only one. */
function chosen(kind: string | null): Partial<LanguageCertificate> {
  const row = certificates.find(({ code }) => code === kind);
  if (row === undefined) return { kind };
  const [level, ...others] = row.levels;
  const only = level !== undefined && others.length === 0 ? { level } : {};
  return { kind, name: row.name, issuer: row.provider, ...only };
}
