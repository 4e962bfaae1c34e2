import { Button } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { KeyCompetence } from '#shared/assessment/catalogs/keyCompetences.ts';
import type { OwnRating } from '#shared/assessment/ownRating.ts';
import {
  evidenceKinds,
  evidenceNames,
  isTalkingPoint,
  originNames,
  origins,
  ratingNames,
  ratings,
  type Strength,
  wantsExample,
} from '#shared/assessment/strength.ts';
import { AssessedBy } from '../ui/AssessedBy.tsx';
import { ChecksField } from '../ui/fields/ChecksField.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { Marked } from '../ui/Marked.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';
import { OwnStrength } from './ownHand/OwnStrength.tsx';
import { useStrengthSource } from './useStrengthSource.ts';

interface Props {
  readonly clientId: string;
  readonly competence: KeyCompetence;
  readonly known: Strength | undefined;
  /** What the person has rated themselves and still stands. */
  readonly own: OwnRating | undefined;
}

/** One strength: what the person says, what the counsellor says, and what it rests on. */
export function StrengthRow({ clientId, competence, known, own }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [opened, setOpen] = useOpen();
  const of = useStrengthSource(clientId, competence.code, known);
  const open = opened === of.key;
  const name = competence.name[language];
  const choices = ratings.map((value) => ({ value, label: ratingNames[value][language] }));
  const none = t('assessment.notJudged');
  return (
    <fieldset className={classes.strength} aria-label={name}>
      <div className={classes.about}>
        <span className={classes.name}>{name}</span>
        <span className={classes.soft}>{competence.plain[language]}</span>
        {known?.counsellor && known.assessedOn && (
          <span className={classes.soft}>
            {t('assessment.counsellor')}
            <AssessedBy mark={known} />
          </span>
        )}
        <OwnStrength strongest={of.values.strongest} own={own} />
        {isTalkingPoint(of.values) && (
          <span className={classes.talk}>
            <IconMessageCircle size={16} aria-hidden /> {t('assessment.apart')}
          </span>
        )}
        {wantsExample(of.values) && (
          <span className={classes.talk}>
            <IconMessageCircle size={16} aria-hidden /> {t('assessment.askExample')}
          </span>
        )}
      </div>
      <ChoiceField of={of} name="self" label={t('assessment.self')} choices={choices} none={none} />
      <ChoiceField
        of={of}
        name="counsellor"
        label={t('assessment.counsellor')}
        choices={choices}
        none={none}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        className={classes.more}
        aria-expanded={open}
        aria-label={t('assessment.moreOf', { what: name })}
        onClick={() => setOpen(open ? null : of.key)}
      >
        {t('assessment.more')}
      </Button>
      {!open && of.values.example !== '' && (
        <p className={classes.example} dir="auto">
          <Marked text={of.values.example} />
        </p>
      )}
      {open && (
        <div className={classes.details}>
          <FieldGrid>
            <ProseField of={of} name="example" label={t('assessment.example')} />
            <ChecksField
              of={of}
              name="origins"
              label={t('assessment.origins')}
              choices={origins.map((value) => ({ value, label: originNames[value][language] }))}
            />
            <DateField of={of} name="shownOn" label={t('assessment.shownOn')} />
            <ChoiceField
              of={of}
              name="evidence"
              label={t('assessment.evidence')}
              choices={evidenceKinds.map((value) => ({ value, label: evidenceNames[value][language] }))}
              none={t('assessment.evidenceNone')}
            />
          </FieldGrid>
        </div>
      )}
    </fieldset>
  );
}
