import { Anchor, Button, SegmentedControl } from '@mantine/core';
import { IconDeviceFloppy, IconExternalLink, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { changedMarks, wordMarks } from '#shared/letters/marks.ts';
import { isToldByKind, tellsOf } from '#shared/privacy/paperOutflow.ts';
import { placeholdersIn } from '#shared/textblocks/placeholders.ts';
import { useChange, useRead } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { PaperOutflow } from '../privacy/PaperOutflow.tsx';
import { ReleaseBox } from '../privacy/ReleaseBox.tsx';
import { SheetChecks } from '../privacy/SheetChecks.tsx';
import { useLeave } from '../privacy/useLeave.ts';
import { TemplateNote } from '../templates/TemplateNote.tsx';
import { unfilledTexts } from '../textblocks/unfilledTexts.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { RemoveButton } from '../ui/RemoveButton.tsx';
import { useCommand } from '../ui/useShortcut.ts';
import { LetterEditor } from './editor/LetterEditor.tsx';
import { LetterChecks } from './LetterChecks.tsx';
import { LetterDesk } from './LetterDesk.tsx';
import classes from './letterPage.module.css';
import { SendLetter } from './SendLetter.tsx';
import { isPrintedInWord, SentNote } from './SentNote.tsx';
import { StaleLetter } from './StaleLetter.tsx';
import { useLetterChecks } from './useLetterChecks.ts';
import { useContactWish, WishNote } from './WishNote.tsx';

/** A letter as it will lie on the table, and the ways it leaves the house. */
export function LetterPage() {
  const { id = '' } = useParams();
  const letter = useRead('letters.get', { id });
  useOpenPerson(letter.data?.info.clientId);
  return <Loaded query={letter}>{(written) => <WrittenLetter key={id} written={written} />}</Loaded>;
}

/** The page it is a part of: the set it belongs to, else the undertaking or the recommendation, else the person. */
function pageAbove({ clientId, applicationId, dossierId, recommendationId }: LetterInfo): string {
  if (dossierId !== null) return paths.dossier(dossierId);
  if (applicationId !== null) return paths.recognition(applicationId);
  return recommendationId === null ? paths.person(clientId) : paths.recommendation(recommendationId);
}

function WrittenLetter({ written: { info, letter, proof } }: { readonly written: Output<'letters.get'> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keep = useChange('letters.export');
  const remove = useChange('letters.remove');
  const above = pageAbove(info);
  const [editing, setEditing] = useState(false);
  const inWord = isPrintedInWord(proof);
  const draft = info.sentOn === null;
  const editable = draft && letter.kind === 'letter' ? letter : null;
  const changes = useRead('letters.changes', { id: info.id }, { enabled: draft });

  const found = useLetterChecks(info, letter);
  // What was sent stays as it is: there is nothing left to look up for it.
  const marks = draft
    ? [
        ...changedMarks(
          changes.data?.changes ?? [],
          ({ label, was, now }) =>
            `${label}: ${t('letterDesk.changed', { was, now: now ?? t('letterDesk.gone') })}`,
        ),
        ...found.marks,
        ...placeholdersIn(letterText(letter)).flatMap((name) =>
          wordMarks(
            `{${name}}`,
            unfilledTexts(t, [name]).map((text) => ({ text })),
          ),
        ),
      ]
    : [];

  const wish = useContactWish(info);
  const leave = useLeave(info.clientId, info);
  const held = !leave?.allowed;
  const about = isToldByKind(info.kind)
    ? { clientId: info.clientId, outgoing: info, tells: [...tellsOf(info.kind, letter)] }
    : null;
  const guarded = (deed: () => void): void => {
    if (held) announce(t('privacy.guard.notPrinted'));
    else deed();
  };
  const save = async (open: boolean): Promise<void> => {
    // What is half typed belongs into the file.
    await flushAll();
    keep.mutate(
      { id: info.id, open },
      { onSuccess: ({ fileName }) => announce(t('letters.savedAs', { fileName })) },
    );
  };
  /** While the letter is being edited its paper is not on screen: it is shown first. */
  const print = (): void => {
    if (inWord) announce(t('letterDesk.asSent.otherPaper'));
    else if (editing) setEditing(false);
    else window.print();
  };
  useCommand('s', () => guarded(() => void save(false)));
  useCommand('p', () => guarded(print));

  const ctrl = t('shell.keys.ctrl');
  const cancelled = keep.error?.error.code === 'call.cancelled';
  return (
    <>
      <div className={classes.tools}>
        <PageTitle
          up={above}
          actions={
            <>
              <Button
                leftSection={<IconPrinter size={18} aria-hidden />}
                rightSection={<KeyHint keys={[ctrl, 'P']} />}
                disabled={held || inWord}
                onClick={print}
              >
                {t('letters.print')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconDeviceFloppy size={18} aria-hidden />}
                rightSection={<KeyHint keys={[ctrl, 'S']} />}
                disabled={held}
                loading={keep.isPending}
                onClick={() => void save(false)}
              >
                {t('letters.save')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconExternalLink size={18} aria-hidden />}
                disabled={held || keep.isPending}
                onClick={() => void save(true)}
              >
                {t('letters.openInWord')}
              </Button>
              {draft && <SendLetter info={info} letter={letter} held={held} />}
            </>
          }
        >
          {t(`letters.kinds.${info.kind}`)}
        </PageTitle>
        <ErrorAlert error={cancelled ? null : keep.error} />
        <ErrorAlert error={remove.error} />
        <ReleaseBox
          clientId={info.clientId}
          to={{ authority: info.authority, body: info.body }}
          leave={leave}
          letter={info}
        />
        {draft && about && <PaperOutflow {...about} />}
        <SheetChecks info={info} />
        <SentNote info={info} proof={proof} />
        {info.versionOf !== null && (
          <p className={classes.said}>
            {t('letterDesk.versionOf')}.{' '}
            <Anchor component={Link} underline="always" to={paths.letter(info.versionOf)}>
              {t('letterDesk.openEarlier')}
            </Anchor>
          </p>
        )}
        <StaleLetter info={info} letter={letter} changes={changes.data} brief={editing} />
        {draft && <LetterChecks checks={found.checks} />}
        {draft && wish && <WishNote wish={wish} letter={letter} />}
        {draft && about && <TemplateNote letter={letter} about={about} />}
        {editable && (
          <SegmentedControl
            className={classes.modes ?? ''}
            aria-label={t('letterDesk.modes')}
            value={editing ? 'edit' : 'view'}
            onChange={(mode) => setEditing(mode === 'edit')}
            data={[
              { value: 'view', label: t('letterDesk.view') },
              { value: 'edit', label: t('letterDesk.edit') },
            ]}
          />
        )}
      </div>
      {editing && editable ? (
        <LetterEditor id={info.id} letter={editable} changes={changes.data?.changes ?? []} />
      ) : (
        <LetterDesk
          letter={letter}
          marks={marks}
          held={held}
          before={
            <p className={classes.said} role="status">
              {keep.data ? t('letters.savedAs', { fileName: keep.data.fileName }) : ''}
            </p>
          }
          after={
            draft && (
              <RemoveButton
                label={t('letters.remove')}
                busy={remove.isPending}
                onRemove={() =>
                  remove.mutate({ id: info.id }, { onSuccess: () => void navigate(above, { replace: true }) })
                }
              />
            )
          }
        />
      )}
    </>
  );
}
