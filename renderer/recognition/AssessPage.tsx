import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { blankItem } from '#shared/profile/blankItem.ts';
import type { Assessment } from '#shared/recognition/application.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useFundingName } from '../api/catalogs.tsx';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { asksForIncome } from '../funding/asksForIncome.ts';
import { HouseholdFields } from '../funding/HouseholdFields.tsx';
import { type Item, useItemSource } from '../profile/useItemSource.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { useLinkedPlace } from '../ui/useLinkedPlace.ts';
import classes from './assess.module.css';
import { OccupationField } from './OccupationField.tsx';
import { WayCard } from './WayCard.tsx';

/** Which ways lead from a foreign qualification to working in the occupation, and why. */
export function AssessPage() {
  const { id = '' } = useParams();
  const assessment = useRead('recognition.assess', { qualificationId: id }, { keepPrevious: true });
  useOpenPerson(assessment.data?.clientId);
  return <Loaded query={assessment}>{(found) => <Ways key={id} assessment={found} />}</Loaded>;
}

function Ways({ assessment }: { readonly assessment: Assessment }) {
  const { qualificationId, clientId, occupation, ways } = assessment;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const profile = useRead('profile.get', { clientId });
  const money = useRead('funding.assess', { qualificationId }, { keepPrevious: true });
  const start = useChange('recognition.start');
  useLinkedPlace('field');
  const fundingName = useFundingName();
  const asking = new Set(
    money.data?.ways.flatMap(({ outlook }) => asksForIncome(outlook).map(({ code }) => code)) ?? [],
  );
  const qualification = profile.data?.qualification.find((item) => item.id === qualificationId);
  const title = qualification?.titleGerman || qualification?.titleOriginal || '';
  return (
    <>
      <PageTitle up={paths.person(clientId)}>{t('recognitionPage.assessTitle')}</PageTitle>
      <div className={classes.question}>
        {title !== '' && (
          <p className={classes.from}>
            {t('recognitionPage.from')} <Foreign text={title} className={classes.strong} />
          </p>
        )}
        {qualification && <Aim key={qualification.id} clientId={clientId} qualification={qualification} />}
      </div>
      <ErrorAlert error={start.error} />
      {ways.length === 0 ? (
        <EmptyState title={t('recognitionPage.noWayTitle')} text={t('recognitionPage.noWayText')} />
      ) : (
        <ol className={classes.ways}>
          {ways.map((way, index) => (
            <li key={way.code}>
              <WayCard
                way={way}
                first={index === 0}
                likeliest={index === 0 && ways.length > 1}
                occupation={occupation ?? ''}
                facts={{ clientId, qualificationId, profile: profile.data }}
                outlook={money.data?.ways.find(({ code }) => code === way.code)?.outlook}
                busy={start.isPending}
                onStart={() =>
                  start.mutate(
                    { qualificationId, way: way.code },
                    { onSuccess: ({ id }) => void navigate(paths.recognition(id)) },
                  )
                }
              />
            </li>
          ))}
        </ol>
      )}
      {money.data && asking.size > 0 && (
        <HouseholdFields
          clientId={clientId}
          names={[...asking].map(fundingName)}
          household={money.data.household}
        />
      )}
    </>
  );
}

interface AimProps {
  readonly clientId: string;
  readonly qualification: Item<'qualification'>;
}

/** The occupation may be changed right here: the ways follow it. */
function Aim({ clientId, qualification }: AimProps) {
  const of = useItemSource({
    clientId,
    kind: 'qualification',
    item: qualification,
    blank: blankItem.qualification,
    created: () => undefined,
  });
  return <OccupationField of={of} titles={[qualification.titleGerman, qualification.titleOriginal]} />;
}
