import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { periodUnits } from '#shared/dates/legalPeriod.ts';
import { measures } from '#shared/recognition/occupation.ts';
import {
  demandedLevels,
  type EventFields,
  type EventKind,
  eventFieldsOf,
  eventKinds,
  measureResults,
  permits,
  remedies,
} from '#shared/recognition/procedureEvent.ts';
import type { Way } from '#shared/recognition/way.ts';
import { CheckField } from '../ui/fields/CheckField.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { MeasuresField } from './MeasuresField.tsx';
import { OutcomeField } from './OutcomeField.tsx';

interface Props {
  readonly of: FieldSource<EventFields>;
  /** Null: today's facts lead there no more. */
  readonly way: Way | null;
  readonly offered: EventFields['measures'];
  /** Where the accelerated procedure is asked for; null: depends on a place nobody has noted. */
  readonly foreignersOffice: string | null;
}

/** What the day that is set means. */
const untilOf: Readonly<
  Partial<Record<EventKind, 'permitUntil' | `${'extended' | 'warned' | 'measure'}Until`>>
> = {
  decided: 'permitUntil',
  extended: 'extendedUntil',
  warned: 'warnedUntil',
  measureBegun: 'measureUntil',
};

/** What only the procedure of a comparison has: §§ 81a AufenthG, 7 (2), 10, 11 BQFG. */
const ofComparison: readonly (keyof EventFields)[] = ['accelerated', 'existing', 'measures', 'languageLevel'];

/** The fields an event of its kind asks for; the day comes first. */
export function EventFieldSet({ of, way, offered, foreignersOffice }: Props) {
  const { t } = useTranslation();
  const { kind } = of.values;
  const compares = way?.kind !== 'application';
  const asked = eventFieldsOf(kind).filter((field) => compares || !ofComparison.includes(field));
  const whenLabels = {
    applied: t('procedure.fields.onApplied'),
    appliedAgain: t('procedure.fields.onApplied'),
    complete: t('procedure.fields.onComplete'),
    decided: t('procedure.fields.onDecided'),
  };
  const when = Object.hasOwn(whenLabels, kind)
    ? whenLabels[kind as keyof typeof whenLabels]
    : t('procedure.fields.on');
  const notice = kind === 'decided';
  const choosable = offered.length > 0 ? offered : measures;
  const named = (name: keyof EventFields): ReactNode => {
    switch (name) {
      case 'until': {
        // Only a permit ends; any other notice has no such day.
        if (notice && !permits.some((result) => result === of.values.result)) return null;
        const label = untilOf[kind] ?? 'until';
        return <DateField key={name} of={of} name="until" label={t(`procedure.fields.${label}`)} future />;
      }
      case 'remedy':
        return (
          <ChoiceField
            key={name}
            of={of}
            name="remedy"
            label={t('procedure.fields.remedy')}
            none={t('procedure.fields.remedyNone')}
            choices={remedies.map((value) => ({ value, label: t(`procedure.remedies.${value}`) }))}
          />
        );
      case 'languageLevel':
        return (
          <ChoiceField
            key={name}
            of={of}
            name="languageLevel"
            label={t('procedure.fields.languageLevel')}
            none={t('procedure.fields.languageLevelNone')}
            choices={demandedLevels.map((value) => ({ value, label: value }))}
          />
        );
      case 'periodCount':
        return [
          <NumberField
            key={name}
            of={of}
            name="periodCount"
            label={t(notice ? 'procedure.fields.appealPeriod' : 'procedure.fields.extendedBy')}
            {...(notice && { help: t('procedure.fields.appealPeriodHelp') })}
          />,
          <ChoiceField
            key="periodUnit"
            of={of}
            name="periodUnit"
            label={t('procedure.fields.unit')}
            choices={periodUnits.map((value) => ({ value, label: t(`procedure.units.${value}`) }))}
          />,
        ];
      case 'receivedOn':
        return <DateField key={name} of={of} name="receivedOn" label={t('procedure.fields.receivedOn')} />;
      case 'reference':
        return <TextField key={name} of={of} name="reference" label={t('procedure.fields.reference')} />;
      case 'accelerated':
        return (
          <CheckField
            key={name}
            of={of}
            name="accelerated"
            label={t('procedure.fields.accelerated')}
            help={
              foreignersOffice === null
                ? t('procedure.fields.acceleratedHelp')
                : t('procedure.fields.acceleratedAt', { office: foreignersOffice })
            }
            wide
          />
        );
      case 'result':
        return <OutcomeField key={name} of={of} family={way?.law.family ?? null} />;
      case 'measure':
        return (
          <ChoiceField
            key={name}
            of={of}
            name="measure"
            label={t('procedure.fields.measure')}
            none={t('procedure.fields.measureNone')}
            choices={choosable.map((value) => ({ value, label: t(`recognition.measure.${value}`) }))}
          />
        );
      case 'measureResult':
        return (
          <ChoiceField
            key={name}
            of={of}
            name="measureResult"
            label={t('procedure.fields.measureResult')}
            none={t('procedure.fields.measureResultNone')}
            choices={measureResults.map((value) => ({
              value,
              label: t(`procedure.measureResults.${value}`),
            }))}
          />
        );
      case 'measures':
        return <MeasuresField key={name} of={of} />;
      case 'existing':
      case 'differences':
      case 'conditions':
        return <ProseField key={name} of={of} name={name} label={t(`procedure.fields.${name}`)} />;
      default:
        return null;
    }
  };
  return (
    <>
      <DateField
        of={of}
        name="on"
        label={when}
        {...((kind === 'applied' || kind === 'appliedAgain') && {
          help: t('procedure.fields.onAppliedHelp'),
        })}
      />
      <ChoiceField
        of={of}
        name="kind"
        label={t('procedure.fields.kind')}
        choices={eventKinds.map((value) => ({ value, label: t(`procedure.kinds.${value}`) }))}
      />
      {asked.map(named)}
      <TextField of={of} name="note" label={t('procedure.fields.note')} wide />
    </>
  );
}
