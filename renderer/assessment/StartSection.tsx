import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { openStatuses } from '#shared/plan/need.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { useNeedWords } from '../plan/useNeedWords.ts';
import { type Item, useItemSource } from '../profile/useItemSource.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './assessment.module.css';

interface Props {
  readonly clientId: string;
  readonly item: Item<'startingPoint'> | undefined;
}

/** Where the person stands, in the counsellor's words; what is known proposes them. Under it what is needed. */
export function StartSection({ clientId, item }: Props) {
  const { t } = useTranslation();
  const of = useItemSource({
    ...({ clientId, kind: 'startingPoint', item, blank: blankItem.startingPoint } as const),
    created: () => undefined,
  });
  const empty = of.values.situation === '';
  const proposal = useRead('recommendations.proposeStart', { clientId }, { enabled: empty });
  const proposed = proposal.data?.text ?? '';
  return (
    <Section title={t('assessment.start.title')}>
      <FieldGrid>
        <ProseField
          of={of}
          name="situation"
          label={t('assessment.start.label')}
          help={t('assessment.start.help')}
        />
      </FieldGrid>
      {empty && proposed !== '' && (
        <div className={classes.example}>
          <p lang="de">{proposed}</p>
          <Button size="compact-sm" variant="light" onClick={() => void of.save({ situation: proposed })}>
            {t('assessment.start.propose')}
          </Button>
        </div>
      )}
      <ErrorAlert error={proposal.error} />
      <Needs clientId={clientId} />
    </Section>
  );
}

function Needs({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const { what, details } = useNeedWords();
  const plan = useRead('plan.get', { clientId });
  const open = (plan.data?.needs ?? []).filter(({ status }) => openStatuses.includes(status));
  return (
    <>
      <h3 className={classes.groupTitle}>{t('assessment.start.needs')}</h3>
      <ErrorAlert error={plan.error} />
      {plan.data && open.length === 0 && <p className={classes.soft}>{t('assessment.start.noNeeds')}</p>}
      {open.length > 0 && (
        <ul>
          {open.map((need) => (
            <li key={need.id}>
              {what(need)}
              <span className={classes.soft}> · {details(need).join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
      <Anchor component={Link} to={paths.person(clientId)} size="sm">
        {t('assessment.start.toNeeds')}
      </Anchor>
    </>
  );
}
