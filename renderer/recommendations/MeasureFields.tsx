import { useTranslation } from 'react-i18next';
import { validOn } from '#shared/catalogs/datedRow.ts';
import type { Measure } from '#shared/recommendations/measureRows.ts';
import { checksOfMeasure, lawFor, offeredMeasures } from '#shared/recommendations/measures.ts';
import type { Payer } from '#shared/recommendations/recommendation.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { MoneyField } from '../ui/fields/MoneyField.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { RecommendationSource } from './RecommendationPage.tsx';
import classes from './recommendations.module.css';

/** The measure, with its legal hook and what nobody has looked up of it. */
export function MeasureFields({ of }: { readonly of: RecommendationSource }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { measures } = useCatalogs();
  const { measure, payer } = of.values;
  const row = measure === null ? undefined : measures.find(measure);
  const offered = offeredMeasures(measures, today());
  // What was recommended stays, also when nobody would choose it today.
  const choices = row && !offered.includes(row) ? [...offered, row] : offered;
  return (
    <Section title={t('recommendations.what')}>
      <FieldGrid>
        <ChoiceField
          of={of}
          name="measure"
          wide
          label={t('recommendations.measure')}
          none={t('recommendations.measureNone')}
          choices={choices.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
        <TextField of={of} name="provider" label={t('recommendations.provider')} />
        <TextField of={of} name="title" label={t('recommendations.measureTitle')} />
        <TextField of={of} name="number" label={t('recommendations.number')} />
        <TextField
          of={of}
          name="entryLevel"
          label={t('recommendations.entryLevel')}
          help={t('recommendations.entryLevelHelp')}
        />
        <DateField of={of} name="startOn" label={t('recommendations.startOn')} future />
        <TextField
          of={of}
          name="duration"
          label={t('recommendations.duration')}
          help={t('recommendations.durationHelp')}
        />
        <NumberField of={of} name="hours" label={t('recommendations.hours')} />
        <MoneyField of={of} name="costCents" label={t('recommendations.cost')} />
      </FieldGrid>
      {row && <About row={row} payer={payer} />}
    </Section>
  );
}

/** What the catalogue says of the chosen measure. */
function About({ row, payer }: { readonly row: Measure; readonly payer: Payer }) {
  const { t } = useTranslation();
  const law = lawFor(row, payer);
  const inForce = row.offered && validOn(row, today());
  return (
    <div className={classes.law}>
      <p lang="de">{law === '' ? t('recommendations.noLaw') : law}</p>
      {row.covers !== '' && <p lang="de">{row.covers}</p>}
      {row.own && row.own.note !== '' && <p dir="auto">{row.own.note}</p>}
      {!inForce && <p className={classes.warn}>{t('recommendations.notOffered')}</p>}
      <Unverified checks={checksOfMeasure(row, today())} />
    </div>
  );
}
