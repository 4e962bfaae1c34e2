import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Client } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import type { Output } from '#shared/contract/index.ts';
import { nobody } from '#shared/privacy/consent.ts';
import { recipientOf } from '#shared/privacy/matters.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { isSecondLanguage } from '#shared/text/papers/languages.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useFormDraft } from '../api/drafts.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { type Choices, noChoices } from './choices.ts';
import { Preview } from './Preview.tsx';
import classes from './profilePapers.module.css';

/** Time to finish a word before the paper is composed anew. */
const restMs = 300;

/** What comes out of the profile: paper, recipient, what leaves the house, and the paper itself. */
export function ProfilePapersPage() {
  const { id = '' } = useParams();
  const client = useRead('clients.get', { id });
  const profile = useRead('assessment.get', { clientId: id });
  useOpenPerson(client.data?.id);
  return (
    <Loaded query={client}>
      {(person) => (
        <Loaded query={profile}>
          {({ versions }) => <Making key={id} client={person} versions={versions} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly client: Client;
  readonly versions: Output<'assessment.get'>['versions'];
}

function Making({ client, versions }: Props) {
  const { t } = useTranslation();
  const [given, choose, forget] = useFormDraft<Choices>(`profilePapers-${client.id}`, noChoices);
  const wish = useWish(given, client, versions);
  const [asked] = useDebouncedValue(wish, restMs);
  return (
    <>
      <div className={classes.tools}>
        <PageTitle up={paths.profile(client.id)}>
          {t('profilePapers.title')}
          <span className={classes.who}>
            {' · '}
            <Foreign text={displayName(client, 'familyFirst')} />
          </span>
        </PageTitle>
        <p className={classes.lead}>{t('profilePapers.lead')}</p>
      </div>
      <div className={classes.columns}>
        <div className={classes.tools}>
          <ChoiceFields
            clientId={client.id}
            versions={versions}
            choices={given}
            wish={wish}
            onChange={choose}
          />
        </div>
        <Preview
          clientId={client.id}
          wish={asked}
          settled={JSON.stringify(asked) === JSON.stringify(wish)}
          chosen={given.chosen}
          onChosen={(chosen) => choose({ ...given, chosen })}
          onByHand={() => choose({ ...given, byHand: true })}
          onWritten={forget}
        />
      </div>
    </>
  );
}

/** As chosen, and where nothing is: the newest release, the person's own language. */
function useWish({ name, ...given }: Choices, client: Client, versions: Props['versions']): Wish {
  const { authorities } = useCatalogs();
  const own = isSecondLanguage(client.nativeLanguage) ? client.nativeLanguage : null;
  const there = given.versionId === null || versions.some(({ id }) => id === given.versionId);
  const passedOn = given.recipient !== 'client' && !given.byHand;
  return {
    ...given,
    to: passedOn ? recipientOf(name, authorities.rows) : nobody,
    versionId: there ? (given.versionId ?? null) : (versions[0]?.id ?? null),
    second: given.second === undefined ? own : given.second,
  };
}
