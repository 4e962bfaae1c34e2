import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { displayName } from '#shared/clients/personName.ts';
import type { Output } from '#shared/contract/index.ts';
import { recommendationFields, worded } from '#shared/recommendations/recommendation.ts';
import { appErrorOf } from '../api/callError.ts';
import { useChange, useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { ReleaseBox } from '../privacy/ReleaseBox.tsx';
import { useLeave } from '../privacy/useLeave.ts';
import { unfilledTexts } from '../textblocks/unfilledTexts.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { useLinkedPlace } from '../ui/useLinkedPlace.ts';
import { LetterSide } from './LetterSide.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import { ReasonFields, RecipientFields } from './RecommendationFields.tsx';
import classes from './recommendations.module.css';

type View = Output<'recommendations.get'>;
type Fields = Omit<View['recommendation'], 'id' | 'clientId' | 'needId' | 'notedOn' | 'startFacts'>;
export type RecommendationSource = FieldSource<Fields>;

/** What is recommended to a Jobcenter or an Agentur für Arbeit, and what the letter will tell of the file. */
export function RecommendationPage() {
  const { id = '' } = useParams();
  const view = useRead('recommendations.get', { id });
  useOpenPerson(view.data?.recommendation.clientId);
  useLinkedPlace('field');
  return <Loaded query={view}>{(known) => <Recommendation key={id} view={known} />}</Loaded>;
}

function Recommendation({ view }: { readonly view: View }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { recommendation, letters } = view;
  const { id, clientId, body } = recommendation;
  const client = useRead('clients.get', { id: clientId });
  const update = useChange('recommendations.update');
  const write = useChange('recommendations.write');
  const remove = useChange('recommendations.remove');
  const leave = useLeave(clientId, { kind: 'recommendation', authority: null, body, handedOn: null });
  const of: RecommendationSource = {
    key: `recommendation-${id}`,
    values: recommendation,
    shape: recommendationFields.shape,
    warnings: Object.fromEntries(worded.map((name) => [name, unfilledTexts(t, view.unfilled[name])])),
    async save(patch) {
      try {
        return { ok: true, value: await update.mutateAsync({ id, patch }) };
      } catch (thrown) {
        return { ok: false, error: appErrorOf(thrown) };
      }
    },
  };
  const compose = async (): Promise<void> => {
    // What is still being typed belongs into the letter.
    await flushAll();
    write.mutate({ id }, { onSuccess: (made) => void navigate(paths.letter(made.id)) });
  };
  return (
    <>
      <PageTitle
        up={paths.person(clientId)}
        actions={
          <Button
            leftSection={<IconMail size={18} aria-hidden />}
            loading={write.isPending}
            onClick={() => void compose()}
          >
            {t('recommendations.write')}
          </Button>
        }
      >
        {t('recommendations.title')}
        {client.data && (
          <span className={classes.who}>
            {' · '}
            <Foreign text={displayName(client.data, 'familyFirst')} />
          </span>
        )}
      </PageTitle>
      <ErrorAlert error={write.error ?? remove.error} />
      <div className={classes.columns}>
        <div>
          {body !== '' && <ReleaseBox clientId={clientId} to={{ authority: null, body }} leave={leave} />}
          <RecipientFields of={of} bodies={view.bodies} />
          <MeasureFields of={of} />
          <ReasonFields id={id} of={of} />
        </div>
        <div>
          <LetterSide of={of} view={view} />
          {letters.length === 0 && (
            <RemoveButton
              label={t('recommendations.remove')}
              busy={remove.isPending}
              onRemove={() =>
                remove.mutate(
                  { id },
                  { onSuccess: () => void navigate(paths.person(clientId), { replace: true }) },
                )
              }
            />
          )}
        </div>
      </div>
    </>
  );
}
