import { Alert, Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FactClass } from '#shared/privacy/factClasses.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { useChange, useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { LetterDesk } from '../letters/LetterDesk.tsx';
import { ReleaseBox } from '../privacy/ReleaseBox.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Outflow } from './Outflow.tsx';
import classes from './profilePapers.module.css';

interface Props {
  readonly clientId: string;
  readonly wish: Wish;
  /** The wish is what the fields say now, not what they said a moment ago. */
  readonly settled: boolean;
  /** What is ticked now. */
  readonly chosen: readonly FactClass[];
  onChosen(chosen: FactClass[]): void;
  onByHand(): void;
  onWritten(): void;
}

/** What leaves the house, what stays and why, and the paper as it would be written. */
export function Preview({ clientId, wish, settled, chosen, onChosen, onByHand, onWritten }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const named =
    wish.recipient === 'client' || wish.byHand || wish.to.authority !== null || wish.to.body !== '';
  const asked = useRead('profilePapers.review', { clientId, wish }, { keepPrevious: true, enabled: named });
  const write = useChange('profilePapers.write');
  if (!named) return <p className={classes.soft}>{t('profilePapers.nameFirst')}</p>;
  const compose = async (): Promise<void> => {
    // What is still being typed belongs into the paper.
    await flushAll();
    write.mutate(
      { clientId, wish },
      {
        onSuccess: ({ id }) => {
          onWritten();
          void navigate(paths.letter(id));
        },
      },
    );
  };
  const found = asked.data;
  return (
    <div className={classes.preview}>
      <ErrorAlert error={asked.error} />
      <ErrorAlert error={write.error} />
      {found && (
        <>
          <div className={classes.tools}>
            {!found.leave.allowed && (
              <>
                <ReleaseBox clientId={clientId} to={wish.to} leave={found.leave} />
                <Button variant="default" size="compact-sm" mb="sm" onClick={onByHand}>
                  {t('profilePapers.byHandInstead')}
                </Button>
              </>
            )}
            <Outflow wish={wish} verdicts={found.verdicts} chosen={chosen} onChosen={onChosen} />
            <div className={classes.write}>
              <Button
                leftSection={<IconFileText size={18} aria-hidden />}
                disabled={found.letter === null || !settled}
                loading={write.isPending}
                onClick={() => void compose()}
              >
                {t('profilePapers.write')}
              </Button>
              <p className={classes.soft}>{t('profilePapers.writeHelp')}</p>
            </div>
          </div>
          {found.letter === null ? (
            <Alert color="amber">{t('profilePapers.noLetter')}</Alert>
          ) : (
            <LetterDesk letter={found.letter} held />
          )}
        </>
      )}
    </div>
  );
}
