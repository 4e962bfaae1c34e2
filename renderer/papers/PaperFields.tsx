import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { paperPlaces } from '#shared/papers/paper.ts';
import { demandsPurpose } from '#shared/papers/scanKeep.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { paperStates, translationStates } from '#shared/recognition/documents.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { languageLookup } from '../ui/fields/lookups.ts';
import { PaperDateField } from '../ui/fields/PaperDateField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { usePaperChoices } from '../ui/usePaperName.ts';
import { BelongsField } from './BelongsField.tsx';
import classes from './papers.module.css';
import type { Draft } from './usePaperSource.ts';

interface Props {
  readonly of: FieldSource<Draft>;
  readonly profile: Profile;
  readonly scans: number;
}

/** What is known of a paper, the most asked first. Without a kind there is nothing to keep yet. */
export function PaperFields({ of, profile, scans }: Props) {
  const { t } = useTranslation();
  const { type } = of.values;
  const kinds = usePaperChoices(type);
  const keeps = (type !== null && demandsPurpose(type)) || scans > 0;
  return (
    <>
      <FieldGrid>
        <ChoiceField
          of={of}
          name="type"
          label={t('papers.fields.type')}
          {...(type === null && { none: t('papers.fields.typeNone') })}
          choices={kinds}
        />
        {type !== null && <Facts of={of} profile={profile} />}
      </FieldGrid>
      {keeps && (
        <div className={classes.keep}>
          {type !== null && demandsPurpose(type) && (
            <p className={classes.keepText}>{t('papers.keepText')}</p>
          )}
          <FieldGrid>
            <TextField
              of={of}
              name="scanPurpose"
              label={t('papers.fields.scanPurpose')}
              help={t('papers.fields.scanPurposeHelp')}
              wide
            />
            <DateField of={of} name="scanUntil" label={t('papers.fields.scanUntil')} future wide />
          </FieldGrid>
          <p className={classes.usual}>
            {t('papers.fields.scanUntilHelp')}. {t('papers.keepUnverified')}
          </p>
        </div>
      )}
    </>
  );
}

function Facts({ of, profile }: Pick<Props, 'of' | 'profile'>) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => languageLookup(language), [language]);
  return (
    <>
      <TextField of={of} name="title" label={t('papers.fields.name')} />
      <ChoiceField
        of={of}
        name="state"
        label={t('papers.fields.state')}
        choices={paperStates.map((value) => ({ value, label: t(`recognition.documentState.${value}`) }))}
      />
      <ChoiceField
        of={of}
        name="translation"
        label={t('papers.fields.translation')}
        choices={translationStates.map((value) => ({
          value,
          label: t(`recognition.documentState.${value}`),
        }))}
      />
      {NOT_HERE.has(of.values.state) && <Missing of={of} />}
      <BelongsField of={of} profile={profile} />
      <ChoiceField
        of={of}
        name="whereabouts"
        label={t('papers.fields.whereabouts')}
        none={t('papers.fields.unknown')}
        choices={paperPlaces.map((value) => ({ value, label: t(`papers.places.${value}`) }))}
      />
      <DateField of={of} name="seenOn" label={t('papers.fields.seenOn')} />
      <DateField of={of} name="receivedOn" label={t('papers.fields.receivedOn')} />
      <PaperDateField of={of} name="issuedOn" label={t('papers.fields.issuedOn')} />
      <TextField of={of} name="issuedBy" label={t('papers.fields.issuedBy')} />
      <DateField of={of} name="validUntil" label={t('papers.fields.validUntil')} future />
      <CodeField of={of} name="language" label={t('papers.fields.language')} lookup={lookup} />
      <ProseField of={of} name="note" label={t('papers.fields.note')} rows={1} />
    </>
  );
}

const NOT_HERE: ReadonlySet<string> = new Set(['missing', 'requested', 'lost']);

/** Asked once, at the paper: declarations to authorities are written from it. */
function Missing({ of }: Pick<Props, 'of'>) {
  const { t } = useTranslation();
  return (
    <>
      <DateField of={of} name="missingSince" label={t('papers.fields.missingSince')} />
      <ProseField
        of={of}
        name="missingWhy"
        label={t('papers.fields.missingWhy')}
        help={t('papers.fields.missingWhyHelp')}
        rows={1}
      />
      <ProseField
        of={of}
        name="missingTried"
        label={t('papers.fields.missingTried')}
        help={t('papers.fields.missingTriedHelp')}
        rows={1}
      />
    </>
  );
}
