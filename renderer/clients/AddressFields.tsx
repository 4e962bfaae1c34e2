import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientFields } from '#shared/clients/client.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { type FieldSource, fieldId } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { districtChoices, municipalityLookup, ofDistrict, ofMunicipality, ofTown } from './places.ts';

/** Where somebody lives. The district decides which authority is competent, in Landkreis Rostock the municipality. */
export function AddressFields({ of }: { readonly of: FieldSource<ClientFields> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const district = of.values.district;
  const lookup = useMemo(() => municipalityLookup(language, district), [language, district]);
  // Fields that fill in others write all of it at once, so that undo takes all of it back.
  const town: FieldSource<ClientFields> = {
    ...of,
    save: (patch) => of.save(patch.town === undefined ? patch : ofTown(patch.town)),
  };
  const districts: FieldSource<ClientFields> = {
    ...of,
    save: (patch) => of.save(patch.district === undefined ? patch : ofDistrict(patch.district, of.values)),
  };
  return (
    <FieldGrid label={t('clients.address')}>
      <TextField
        of={of}
        name="addressAddition"
        label={t('clients.addressAddition')}
        help={t('clients.addressAdditionHelp')}
        wide
      />
      <TextField of={of} name="street" label={t('clients.street')} wide />
      <TextField of={of} name="postcode" label={t('clients.postcode')} />
      <TextField of={town} name="town" label={t('clients.town')} />
      <LookupField
        id={fieldId(of, 'municipality')}
        label={t('clients.municipality')}
        wide
        help={t('clients.municipalityHelp')}
        lookup={lookup}
        value={of.values.municipality}
        save={(code) => of.save(ofMunicipality(code, of.values))}
      />
      <ChoiceField
        of={districts}
        name="district"
        label={t('clients.district')}
        wide
        help={t('clients.districtHelp')}
        choices={districtChoices(language)}
        none={t('fields.unknown')}
      />
    </FieldGrid>
  );
}
