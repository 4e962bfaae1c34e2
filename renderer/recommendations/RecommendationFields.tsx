import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Output } from '#shared/contract/index.ts';
import { payers } from '#shared/recommendations/recommendation.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { Section } from '../ui/Section.tsx';
import type { RecommendationSource } from './RecommendationPage.tsx';

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

/** Why, what else was looked at, until when, and what goes along. */
export function ReasonFields({ of }: { readonly of: RecommendationSource }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('recommendations.reasons')}>
        <FieldGrid>
          <ProseField
            of={of}
            name="why"
            rows={4}
            label={t('recommendations.why')}
            help={t('recommendations.whyHelp')}
          />
          <ProseField
            of={of}
            name="benefit"
            rows={3}
            label={t('recommendations.benefit')}
            help={t('recommendations.benefitHelp')}
          />
          <ProseField
            of={of}
            name="alternatives"
            rows={3}
            label={t('recommendations.alternatives')}
            help={t('recommendations.alternativesHelp')}
          />
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
