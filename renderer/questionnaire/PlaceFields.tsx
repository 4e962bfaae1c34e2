import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { municipalityOf } from '#shared/catalogs/municipalities.ts';
import { type Place, place as placeShape } from '#shared/questionnaire/answers.ts';
import { districtChoices, municipalityLookup } from '../clients/places.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { LookupField } from '../ui/fields/LookupField.tsx';
import { type FieldSource, fieldId } from '../ui/fields/source.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { AnswerSource } from './answerSource.ts';

interface Props {
  readonly of: AnswerSource<Place | null>;
  readonly label: string;
  readonly help?: ReactNode;
}

const nowhere: Place = { district: null, municipality: null };

/** Municipality and district as one answer: the one brings the other. */
export function PlaceFields({ of, label, help }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const place = of.values.answer ?? nowhere;
  const lookup = useMemo(() => municipalityLookup(language, place.district), [language, place.district]);
  const save = (next: Place) => of.save({ answer: next.district === null ? null : next });
  const district: FieldSource<Pick<Place, 'district'>> = {
    key: of.key,
    values: place,
    shape: { district: placeShape.shape.district },
    save: ({ district: code = null }) =>
      save({ district: code, municipality: within(place.municipality, code) }),
  };
  return (
    <FieldGrid label={label}>
      <LookupField
        id={fieldId(of, 'answer')}
        label={label}
        help={typeof help === 'string' ? help : t('clients.municipalityHelp')}
        lookup={lookup}
        value={place.municipality}
        save={(code) =>
          save({
            municipality: code,
            district: (code === null ? undefined : municipalityOf(code)?.district) ?? place.district,
          })
        }
      />
      <ChoiceField
        of={district}
        name="district"
        label={t('clients.district')}
        choices={districtChoices(language)}
        none={t('fields.unknown')}
      />
    </FieldGrid>
  );
}

const within = (municipality: string | null, district: string | null): string | null =>
  district !== null && municipality?.startsWith(district) ? municipality : null;
