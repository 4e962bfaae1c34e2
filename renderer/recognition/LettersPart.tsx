import { Anchor, Button } from '@mantine/core';
import { IconChecklist, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
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
  const letters = list.data?.letters.filter(({ applicationId }) => applicationId === id) ?? [];
  const authority = application.way?.authority ?? null;
  const leave = useLeave(clientId, { kind: 'cover', authority, handedOn: null });
  const compose = async (kind: (typeof writable)[number]): Promise<void> => {
    // What is still being typed belongs into the letter.
    await flushAll();
    write.mutate({ applicationId: id, kind }, { onSuccess: (made) => void navigate(paths.letter(made.id)) });
  };
  return (
    <Section title={t('letters.title')}>
      {authority !== null && <ReleaseBox clientId={clientId} authority={authority} leave={leave} />}
      <div className={classes.write}>
        {writable.map((kind) => {
          const Icon = icons[kind];
          return (
            <Button
              key={kind}
              variant={kind === 'cover' ? 'filled' : 'default'}
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
