import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { genderNames } from '#shared/catalogs/codeLists.ts';
import type { ClientFields } from '#shared/clients/client.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { countryLookup, languageLookup } from '../ui/fields/lookups.ts';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

interface Props {
  readonly of: FieldSource<ClientFields>;
  /** The cursor waits in the first name field. */
  readonly fresh?: boolean;
  readonly onTyped?: (name: 'familyName' | 'givenNames', text: string) => void;
}

/** Who somebody is. Everything but one name may stay empty. */
export function PersonFields({ of, fresh = false, onTyped }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const birth = useMemo(() => countryLookup(language, 'papers'), [language]);
  const nationality = useMemo(() => countryLookup(language, 'nationality'), [language]);
  const languages = useMemo(() => languageLookup(language), [language]);
  return (
    <FieldGrid label={t('clients.person')}>
      <TextField
        of={of}
        name="familyName"
        label={t('clients.familyName')}
        first={fresh}
        onTyped={(text) => onTyped?.('familyName', text)}
      />
      <TextField
        of={of}
        name="givenNames"
        label={t('clients.givenNames')}
        onTyped={(text) => onTyped?.('givenNames', text)}
      />
      <DateField of={of} name="birthDate" label={t('clients.birthDate')} help={t('fields.dateHelp')} />
      <ChoiceField
        of={of}
        name="gender"
        label={t('clients.gender')}
        choices={choicesOf(genderNames, language)}
        none={t('fields.unknown')}
      />
      <CodeField of={of} name="nationality" label={t('clients.nationality')} lookup={nationality} />
      <CodeField of={of} name="nativeLanguage" label={t('clients.nativeLanguage')} lookup={languages} />
      <TextField of={of} name="birthPlace" label={t('clients.birthPlace')} />
      <CodeField of={of} name="birthCountry" label={t('clients.birthCountry')} lookup={birth} />
      <TextField of={of} name="phone" label={t('clients.phone')} type="tel" />
      <TextField of={of} name="email" label={t('clients.email')} type="email" />
    </FieldGrid>
  );
}
