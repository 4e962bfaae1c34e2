import { Anchor, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Application, HeldDocument } from '#shared/recognition/application.ts';
import { useChange, useRead } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { usePaperName } from '../ui/usePaperName.ts';
import classes from './application.module.css';

interface Props {
  readonly application: Application;
  readonly held: HeldDocument;
}

/** The person's paper a requirement draws on, with its scans; of several, which. */
export function DocumentPaper({ application: { id, clientId }, held }: Props) {
  const { t } = useTranslation();
  const name = usePaperName();
  const set = useChange('recognition.setDocument');
  const list = useRead('papers.list', { clientId });
  const papers = held.candidates.flatMap((candidate) => {
    const found = list.data?.papers.find((paper) => paper.id === candidate);
    return found ? [found] : [];
  });
  const drawn = papers.find((paper) => paper.id === held.paperId);
  if (!drawn) return null;
  const scans = drawn.scans.length;
  return (
    <div className={classes.fromPaper}>
      {papers.length > 1 && (
        <NativeSelect
          label={t('recognitionPage.whichPaper')}
          value={drawn.id}
          data={papers.map((paper) => ({
            value: paper.id,
            label: `${name.of(paper)} (${t(`recognition.documentState.${paper.state}`)})`,
          }))}
          onChange={(event) =>
            set.mutate({
              ...{ applicationId: id, type: held.type },
              patch: { paperId: event.currentTarget.value },
            })
          }
        />
      )}
      {(papers.length > 1 || drawn.title !== '' || scans > 0) && (
        <p className={classes.soft}>
          {t('recognitionPage.fromPaper')}{' '}
          <Anchor component={Link} to={paths.paper(drawn.id)} inherit>
            <Foreign text={name.of(drawn)} />
          </Anchor>
          {scans > 0 && ` · ${t('papers.scans', { count: scans })}`}
        </p>
      )}
      <ErrorAlert error={set.error} />
    </div>
  );
}
