import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { payers, type Worded, worded } from '#shared/recommendations/recommendation.ts';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { WordingItems } from '../textblocks/WordingItems.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Section } from '../ui/Section.tsx';
import type { RecommendationSource } from './RecommendationPage.tsx';
import classes from './recommendations.module.css';

interface RecipientProps {
  readonly of: RecommendationSource;
  readonly bodies: Output<'recommendations.get'>['bodies'];
}

/** Whom it asks; the file often knows. */
export function RecipientFields({ of, bodies }: RecipientProps) {
  const { t } = useTranslation();
  const { payer, body } = of.values;
  const usual = bodies[payer];
  return (
    <Section title={t('recommendations.to')}>
      <FieldGrid>
        <ChoiceField
          of={of}
          name="payer"
          label={t('recommendations.payer')}
          choices={payers.map((value) => ({ value, label: t(`recommendations.payers.${value}`) }))}
        />
        <TextField
          of={of}
          name="body"
          label={t('recommendations.body')}
          help={t('recommendations.bodyHelp')}
        />
        <ProseField
          of={of}
          name="address"
          label={t('recommendations.address')}
          help={t('recommendations.addressHelp')}
        />
      </FieldGrid>
      {usual !== '' && usual !== body && (
        <Button mt="xs" size="compact-sm" variant="default" onClick={() => void of.save({ body: usual })}>
          {t('recommendations.suggest', { body: usual })}
        </Button>
      )}
    </Section>
  );
}

interface ReasonProps {
  readonly id: string;
  readonly of: RecommendationSource;
}

/** Why, what else was looked at, until when, and what goes along. */
export function ReasonFields({ id, of }: ReasonProps) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('recommendations.reasons')}>
        <FieldGrid>
          {worded.map((name) => (
            <WordedField key={name} id={id} of={of} name={name} />
          ))}
        </FieldGrid>
      </Section>
      <Section title={t('recommendations.request')}>
        <FieldGrid>
          <DateField of={of} name="decisionBy" label={t('recommendations.decisionBy')} future />
          <ProseField
            of={of}
            name="enclosures"
            label={t('recommendations.enclosures')}
            help={t('recommendations.enclosuresHelp')}
          />
        </FieldGrid>
      </Section>
    </>
  );
}

/** The counsellor's own words, with the office's put in where they fit. */
function WordedField({ id, of, name }: ReasonProps & { readonly name: Worded }) {
  const { t } = useTranslation();
  const insert = useChange('recommendations.insertText');
  const label = t(`recommendations.${name}`);
  const put = async (textBlockId: string): Promise<void> => {
    // What is half typed stands before it.
    await flushAll();
    insert.mutate({ id, field: name, textBlockId });
  };
  return (
    <div className={classes.worded}>
      <ProseField
        of={of}
        name={name}
        rows={name === 'why' ? 4 : 3}
        label={label}
        help={t(`recommendations.${name}Help`)}
      />
      <Menu position="bottom-start" width={340}>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-label={t('recommendations.insertTextInto', { label })}
            loading={insert.isPending}
          >
            {t('recommendations.insertText')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu ?? ''}>
          <WordingItems
            {...(name === 'why' ? { first: 'reasons' as const } : {})}
            onText={(block) => void put(block)}
          />
        </Menu.Dropdown>
      </Menu>
      <ErrorAlert error={insert.error} />
    </div>
  );
}
