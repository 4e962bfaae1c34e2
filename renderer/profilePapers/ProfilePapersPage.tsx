import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { Talk } from '#shared/cases/case.ts';
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
import { type Choices, noChoices, sheetOf } from './choices.ts';
import { Preview } from './Preview.tsx';
import classes from './profilePapers.module.css';

/** Time to finish a word before the paper is composed anew. */
const restMs = 300;

/** What comes out of the profile: paper, recipient, what leaves the house, and the paper itself. */
export function ProfilePapersPage() {
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const contact = params.get('contact');
  const client = useRead('clients.get', { id });
  const profile = useRead('assessment.get', { clientId: id });
  const talks = useRead('cases.talks', { clientId: id });
  useOpenPerson(client.data?.id);
  return (
    <Loaded query={client}>
      {(person) => (
        <Loaded query={profile}>
          {({ versions }) => (
            <Loaded query={talks}>
              {({ talks: held }) => (
                <Making
                  key={`${id} ${contact}`}
                  client={person}
                  versions={versions}
                  talks={held}
                  contact={contact}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface Props {
  readonly client: Client;
  readonly versions: Output<'assessment.get'>['versions'];
  readonly talks: readonly Talk[];
  /** The contact somebody comes from for its sheet. */
  readonly contact: string | null;
}

function Making({ client, versions, talks, contact }: Props) {
  const { t } = useTranslation();
  const [given, choose, forget] = useFormDraft<Choices>(
    `profilePapers-${contact ?? client.id}`,
    contact === null ? noChoices : sheetOf(contact),
  );
  const wish = useWish(given, client, { versions, talks });
  const [asked] = useDebouncedValue(wish, restMs);
  return (
    <>
      <div className={classes.tools}>
        <PageTitle up={contact === null ? paths.profile(client.id) : paths.person(client.id)}>
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
            talks={talks}
            choices={given}
            wish={wish}
            asked={asked}
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

/** As chosen, and where nothing is: the newest release, the last talk, the person's own language. */
function useWish(
  { name, ...given }: Choices,
  client: Client,
  { versions, talks }: Pick<Props, 'versions' | 'talks'>,
): Wish {
  const { authorities } = useCatalogs();
  const own = isSecondLanguage(client.nativeLanguage) ? client.nativeLanguage : null;
  const there = given.versionId === null || versions.some(({ id }) => id === given.versionId);
  const spoken = given.contactId === null || talks.some(({ id }) => id === given.contactId);
  const passedOn = given.recipient !== 'client' && !given.byHand;
  return {
    ...given,
    to: passedOn ? recipientOf(name, authorities.rows) : nobody,
    versionId: there ? (given.versionId ?? null) : (versions[0]?.id ?? null),
    contactId: spoken ? (given.contactId ?? null) : (talks[0]?.id ?? null),
    second: given.second === undefined ? own : given.second,
  };
}
