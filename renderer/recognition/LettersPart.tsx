import { Anchor, Button } from '@mantine/core';
import { IconChecklist, IconFiles, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Application } from '#shared/recognition/application.ts';
import { useChange, useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { ReleaseBox } from '../privacy/ReleaseBox.tsx';
import { useLeave } from '../privacy/useLeave.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './application.module.css';

const icons = { cover: IconMail, checklist: IconChecklist } as const;
/** The Sachstandsanfrage is written where the clock says that it is time. */
const writable = ['cover', 'checklist'] as const;

/** The papers this program writes for the undertaking, and those it has written. */
export function LettersPart({ application }: { readonly application: Application }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useDateLanguage();
  const write = useChange('letters.write');
  const { clientId, id } = application;
  const list = useRead('letters.list', { clientId });
  const all = list.data?.letters.filter(({ applicationId }) => applicationId === id) ?? [];
  const letters = all.filter(({ dossierId }) => dossierId === null);
  const authority = application.way?.authority ?? null;
  const leave = useLeave(clientId, { kind: 'cover', authority, body: '', handedOn: null });
  const compose = async (kind: (typeof writable)[number]): Promise<void> => {
    // What is still being typed belongs into the letter.
    await flushAll();
    write.mutate({ applicationId: id, kind }, { onSuccess: (made) => void navigate(paths.letter(made.id)) });
  };
  return (
    <Section title={t('letters.title')}>
      {authority !== null && (
        <>
          <Dossiers applicationId={id} letters={all} />
          <ReleaseBox clientId={clientId} to={{ authority, body: '' }} leave={leave} />
        </>
      )}
      <div className={classes.write}>
        {writable.map((kind) => {
          const Icon = icons[kind];
          return (
            <Button
              key={kind}
              variant="default"
              leftSection={<Icon size={18} aria-hidden />}
              loading={write.isPending && write.variables.kind === kind}
              onClick={() => void compose(kind)}
            >
              {t(`letters.write.${kind}`)}
            </Button>
          );
        })}
      </div>
      <ErrorAlert error={write.error ?? list.error} />
      {letters.length > 0 && (
        <ul className={classes.running}>
          {letters.map((letter) => (
            <li key={letter.id}>
              <Anchor component={Link} to={paths.letter(letter.id)}>
                {t(`letters.kinds.${letter.kind}`)}
              </Anchor>
              <span className={classes.soft}>{formatPartialDate(letter.on, language, 'short')}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface DossiersProps {
  readonly applicationId: string;
  readonly letters: readonly LetterInfo[];
}

/** The whole set of papers at one click, and the sets that were made. */
function Dossiers({ applicationId, letters }: DossiersProps) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const made = Map.groupBy(
    letters.filter(({ dossierId }) => dossierId !== null),
    ({ dossierId }) => dossierId ?? '',
  );
  return (
    <div className={classes.dossiers}>
      <Button
        component={Link}
        to={paths.newDossier(applicationId)}
        leftSection={<IconFiles size={18} aria-hidden />}
      >
        {t('dossier.start')}
      </Button>
      <p className={classes.soft}>{t('dossier.startText')}</p>
      {made.size > 0 && (
        <ul className={classes.running}>
          {[...made].map(([id, papers]) => (
            <li key={id}>
              <Anchor component={Link} to={paths.dossier(id)}>
                {t('dossier.made', { count: papers.length })}
              </Anchor>
              <span className={classes.soft}>
                {formatPartialDate(papers[0]?.on ?? '', language, 'short')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
