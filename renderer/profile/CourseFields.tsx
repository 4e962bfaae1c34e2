import { useTranslation } from 'react-i18next';
import {
  breakReasonNames,
  courseKindRow,
  courseKindRows,
  courseLevels,
  courseSourceNames,
  courseStageNames,
  entitlementNames,
  entitlerNames,
  type GermanCourse,
  isOver,
  wasVisited,
} from '#shared/profile/germanCourse.ts';
import { CheckLines } from '../recognition/Unverified.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { DateField } from '../ui/fields/DateField.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { kindChecks } from './kindChecks.ts';

interface Props {
  readonly of: FieldSource<GermanCourse>;
}

const levels = courseLevels.map((level) => ({ value: level, label: level }));

/** What does not belong to the stage is left out, unless it is filled. */
export function CourseFields({ of }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { values } = of;
  const none = t('fields.unknown');
  const units = values.kind === null ? null : (courseKindRow(values.kind)?.units ?? null);
  const checks = kindChecks(values.kind);
  const visited = wasVisited(values);
  const over = isOver(values);
  return (
    <>
      <ChoiceField
        of={of}
        name="kind"
        label={t('courses.kind')}
        choices={courseKindRows.map(({ code, name }) => ({ value: code, label: name[language] }))}
        none={none}
      />
      <ChoiceField
        of={of}
        name="stage"
        label={t('courses.stage')}
        choices={choicesOf(courseStageNames, language)}
        none={none}
      />
      {(values.stage === 'broken' || values.breakReason !== null) && (
        <ChoiceField
          of={of}
          name="breakReason"
          label={t('courses.breakReason')}
          help={t('courses.breakReasonHelp')}
          choices={choicesOf(breakReasonNames, language)}
          none={none}
        />
      )}
      <TextField of={of} name="provider" label={t('courses.provider')} />
      <TextField of={of} name="place" label={t('courses.place')} />
      <DateField of={of} name="startedOn" label={t('courses.from')} future />
      <DateField
        of={of}
        name="endedOn"
        label={t('courses.to')}
        {...(values.stage === 'running' && { help: t('courses.toHelp') })}
        future
      />
      {(visited || values.units !== null) && (
        <NumberField
          of={of}
          name="units"
          label={t('courses.units')}
          {...(units !== null && { help: t('courses.usualUnits', { count: units }) })}
        />
      )}
      <ChoiceField of={of} name="levelAimed" label={t('courses.levelAimed')} choices={levels} none={none} />
      {(over || values.levelReached !== null) && (
        <ChoiceField
          of={of}
          name="levelReached"
          label={t('courses.levelReached')}
          choices={levels}
          none={none}
        />
      )}
      {(over || values.certificate !== '') && (
        <TextField of={of} name="certificate" label={t('courses.certificate')} />
      )}
      <Entitlement of={of} />
      <ChoiceField
        of={of}
        name="toldBy"
        label={t('courses.toldBy')}
        choices={choicesOf(courseSourceNames, language)}
        none={none}
      />
      <ProseField of={of} name="remark" label={t('courses.remark')} />
      <CheckLines checks={checks} />
    </>
  );
}

function Entitlement({ of }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { entitlement, entitledBy, entitledOn, entitledUntil } = of.values;
  const given = entitlement !== null && entitlement !== 'none' && entitlement !== 'selfPaying';
  const none = t('fields.unknown');
  return (
    <>
      <ChoiceField
        of={of}
        name="entitlement"
        label={t('courses.entitlement')}
        choices={choicesOf(entitlementNames, language)}
        none={none}
      />
      {(given || entitledBy !== null) && (
        <ChoiceField
          of={of}
          name="entitledBy"
          label={t('courses.entitledBy')}
          choices={choicesOf(entitlerNames, language)}
          none={none}
        />
      )}
      {(given || entitledOn !== null) && (
        <DateField of={of} name="entitledOn" label={t('courses.entitledOn')} />
      )}
      {(given || entitledUntil !== null) && (
        <DateField of={of} name="entitledUntil" label={t('courses.entitledUntil')} future />
      )}
    </>
  );
}
