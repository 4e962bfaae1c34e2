import { Button } from '@mantine/core';
import { IconFileText, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Paper, PaperFields, PaperType } from '#shared/papers/paper.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { ofQualification } from '#shared/recognition/documents.ts';
import { useChange, useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { Section } from '../ui/Section.tsx';
import { useNewItem } from '../ui/useNewItem.ts';
import { DropHint } from './DropHint.tsx';
import { PaperCard } from './PaperCard.tsx';
import classes from './papers.module.css';
import { TakeDialog } from './TakeDialog.tsx';
import { TakeMessages } from './TakeMessages.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useTakeScans } from './useTakeScans.ts';
import { useUses } from './useUses.ts';

/** Everything a person has on paper. Scans may be dropped anywhere on the page. */
export function PapersSection({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const papers = useRead('papers.list', { clientId });
  const profile = useRead('profile.get', { clientId });
  const write = useChange('letters.writePaperList');
  const list = papers.data?.papers ?? [];
  const fresh = useNewItem(
    'paper',
    list.map(({ id }) => id),
  );
  const compose = async (): Promise<void> => {
    // What is still being typed belongs on the list.
    await flushAll();
    write.mutate({ clientId }, { onSuccess: ({ id }) => void navigate(paths.letter(id)) });
  };
  return (
    <Section
      title={t('papers.title')}
      actions={
        <div className={classes.actions}>
          {list.length > 0 && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconFileText size={16} aria-hidden />}
              loading={write.isPending}
              onClick={() => void compose()}
            >
              {t('papers.list')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={fresh.start}
          >
            {t('papers.add')}
          </Button>
        </div>
      }
    >
      <ErrorAlert error={write.error} />
      <Loaded query={papers}>
        {() => (
          <Loaded query={profile}>
            {(known) => <Papers clientId={clientId} papers={list} profile={known} fresh={fresh} />}
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
}

interface PapersProps {
  readonly clientId: string;
  readonly papers: readonly Paper[];
  readonly profile: Profile;
  readonly fresh: ReturnType<typeof useNewItem>;
}

function Papers({ clientId, papers, profile, fresh }: PapersProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useOpen();
  const take = useTakeScans();
  const usedBy = useUses(clientId);
  const over = useFileDrop(null, (dropped) => void take.drop(dropped, null));
  const { session } = fresh;
  const awaited = session !== null && !papers.some(({ id }) => id === session.id);
  // What was made for an application stands after what is the person's own.
  const ordered = [
    ...papers.filter(({ applicationId }) => applicationId === null),
    ...papers.filter(({ applicationId }) => applicationId !== null),
  ];
  const cards = [...ordered, ...(awaited ? [undefined] : [])];
  const only = profile.qualification.length === 1 ? (profile.qualification[0]?.id ?? null) : null;
  const presets = (type: PaperType): Partial<PaperFields> =>
    ofQualification.has(type) ? { qualificationId: only } : {};
  return (
    <>
      <TakeMessages take={take} />
      {cards.length === 0 && <p className={classes.nothing}>{t('papers.none')}</p>}
      <ul className={classes.cards}>
        {cards.map((paper) => (
          <PaperCard
            key={paper ? fresh.keyOf(paper.id) : session?.key}
            clientId={clientId}
            paper={paper}
            profile={profile}
            used={paper ? usedBy(paper) : []}
            open={paper === undefined || open === paper.id || session?.id === paper.id}
            take={take}
            presets={presets}
            onOpen={(next) => setOpen(next && paper ? paper.id : null)}
            onCreated={fresh.created}
          />
        ))}
      </ul>
      {over && <DropHint />}
      {take.asked && (
        <TakeDialog
          clientId={clientId}
          asked={take.asked}
          papers={papers}
          qualificationId={only}
          onAnswer={(into) => void take.answer(into)}
          onClose={take.dismiss}
        />
      )}
    </>
  );
}
