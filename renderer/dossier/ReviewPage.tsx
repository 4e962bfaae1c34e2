import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFiles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Review } from '#shared/dossier/calls.ts';
import { useChange, useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useFormDraft } from '../api/drafts.ts';
import { flushAll } from '../api/pending.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { addresseesOf, type Choices, isChosen, noChoices } from './choices.ts';
import classes from './dossier.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import { PaperChoices } from './PaperChoices.tsx';

/** Time to finish a name before the office is asked whether that recipient may know something. */
const restMs = 300;

/** Before the papers are made: what is missing and why it counts, which there will be, which are held back. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const draft = useFormDraft<Choices>(`dossier-${id}`, noChoices);
  const [addressees] = useDebouncedValue(addresseesOf(draft[0]), restMs);
  const review = useRead('dossier.review', { applicationId: id, addressees }, { keepPrevious: true });
  useOpenPerson(review.data?.clientId);
  return <Loaded query={review}>{(found) => <Making key={id} review={found} draft={draft} />}</Loaded>;
}

interface Props {
  readonly review: Review;
  readonly draft: readonly [Choices, (next: Choices) => void, () => void];
}

function Making({ review, draft: [choices, choose, forget] }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const make = useChange('dossier.make');
  const { authorities } = useCatalogs();
  const { applicationId, items } = review;
  const chosen = items.filter((item) => isChosen(item, items, choices));
  const language = choices.language === undefined ? review.secondLanguage : choices.language;
  const authority = authorities.find(review.authority)?.shortName ?? review.authority;
  const compose = async (): Promise<void> => {
    // What is still being typed belongs into the papers.
    await flushAll();
    make.mutate(
      {
        applicationId,
        language,
        papers: chosen.map(({ key }) => key),
        addressees: addresseesOf(choices),
      },
      {
        onSuccess: ({ id }) => {
          forget();
          void navigate(paths.dossier(id), { replace: true });
        },
      },
    );
  };
  return (
    <>
      <PageTitle up={paths.recognition(applicationId)}>{t('dossier.pageTitle')}</PageTitle>
      <p className={classes.lead}>{t('dossier.lead', { authority })}</p>
      <MissingPanel review={review} kinds={new Set(chosen.map(({ kind }) => kind))} />
      <PaperChoices review={review} choices={choices} onChange={choose} />
      {chosen.some(({ kind }) => kind === 'checklist') && (
        <LanguageChoice language={language} onChange={(next) => choose({ ...choices, language: next })} />
      )}
      <ErrorAlert error={make.error} />
      <div className={classes.make}>
        <Button
          leftSection={<IconFiles size={18} aria-hidden />}
          disabled={chosen.length === 0}
          loading={make.isPending}
          onClick={() => void compose()}
        >
          {t('dossier.make', { count: chosen.length })}
        </Button>
        {chosen.length === 0 && <p className={classes.soft}>{t('dossier.chooseOne')}</p>}
      </div>
    </>
  );
}
