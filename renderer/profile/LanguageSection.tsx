import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageLevels } from '#shared/catalogs/languageLevels.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import type { AssessedMark } from '#shared/profile/assessed.ts';
import { bestCertificate, type LanguageCertificate } from '#shared/profile/certificate.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { languageLookup } from '../ui/fields/lookups.ts';
import { fieldId, saveOne } from '../ui/fields/source.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ItemList } from './ItemList.tsx';
import { LanguageRatings } from './LanguageRatings.tsx';
import type { Item } from './useItemSource.ts';

interface Props {
  readonly clientId: string;
  readonly items: readonly (Item<'languageSkill'> & AssessedMark)[];
  readonly certificates: readonly LanguageCertificate[];
}

const sources = ['self', 'counsellor', 'test', 'certificate'] as const;

export function LanguageSection({ clientId, items, certificates }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => languageLookup(language), [language]);
  const levels = languageLevels.map((value) => ({ value, label: t(`profile.levels.${value}`) }));
  return (
    <ItemList
      clientId={clientId}
      kind="languageSkill"
      items={items}
      title={t('profile.languages')}
      add={t('profile.addLanguage')}
      summary={(item) =>
        [
          languageName(item.language, language),
          item.level === null ? null : t(`profile.levels.${item.level}`),
          bestCertificate(certificates, item.language, today())?.name ||
            (item.source === null ? null : t(`profile.levelSources.${item.source}`)),
        ]
          .filter(Boolean)
          .join(' · ')
      }
      fields={(of) => (
        <>
          <LookupField
            id={fieldId(of, 'language')}
            label={t('profile.language')}
            lookup={lookup}
            value={of.values.language}
            save={(value) => saveOne(of, 'language', value ?? of.values.language)}
          />
          <ChoiceField
            of={of}
            name="level"
            label={t('profile.level')}
            choices={levels}
            none={t('fields.unknown')}
          />
          <ChoiceField
            of={of}
            name="source"
            label={t('profile.levelSource')}
            choices={sources.map((value) => ({ value, label: t(`profile.levelSources.${value}`) }))}
            none={t('fields.unknown')}
          />
          <LanguageRatings
            of={of}
            certificates={certificates}
            assessed={items.find(({ id }) => of.key === `languageSkill-${id}`)}
          />
        </>
      )}
    />
  );
}
