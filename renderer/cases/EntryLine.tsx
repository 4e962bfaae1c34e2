import { Anchor, Button } from '@mantine/core';
import {
  IconArchive,
  IconArrowMerge,
  IconBriefcase,
  IconCalendarEvent,
  IconCertificate,
  IconChecks,
  IconCoinEuro,
  IconFiles,
  IconFileText,
  IconFolderOpen,
  IconFolders,
  IconHourglass,
  IconLanguage,
  IconMessage,
  IconProgress,
  IconRoute,
  IconShieldCheck,
  IconStars,
  IconTargetArrow,
  IconThumbUp,
  IconUserCheck,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TimelineEntry } from '#shared/cases/case.ts';
import { receivedPapers } from '#shared/papers/received.ts';
import { paths } from '../app/paths.ts';
import { Marked } from '../ui/Marked.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { ReportButton } from './ClosingReport.tsx';
import { ContactForm } from './ContactForm.tsx';
import { OwnNote } from './OwnNote.tsx';
import classes from './timeline.module.css';
import { useEntryWords } from './useEntryWords.ts';

const icons = {
  caseOpened: IconFolderOpen,
  caseStatus: IconProgress,
  caseClosed: IconArchive,
  caseFollowedUp: IconUserCheck,
  contact: IconMessage,
  followUp: IconChecks,
  appointment: IconCalendarEvent,
  qualification: IconCertificate,
  experience: IconBriefcase,
  germanCourse: IconLanguage,
  recognition: IconRoute,
  procedure: IconHourglass,
  claim: IconCoinEuro,
  need: IconTargetArrow,
  profile: IconStars,
  recommendation: IconThumbUp,
  paper: IconFiles,
  letter: IconFileText,
  dossier: IconFolders,
  consent: IconShieldCheck,
  merged: IconArrowMerge,
} as const satisfies Record<TimelineEntry['kind'], unknown>;

interface Props {
  readonly clientId: string;
  readonly entry: TimelineEntry;
  readonly readOnly: boolean;
}

/** One entry, whole: what it was, what was written, by whom. */
export function EntryLine({ clientId, entry, readOnly }: Props) {
  const words = useEntryWords();
  const [open, setOpen] = useOpen();
  const Icon = icons[entry.kind];
  if (entry.kind === 'contact' && open === entry.ref && !readOnly) {
    return (
      <li className={classes.entry}>
        <ContactForm
          clientId={clientId}
          entry={entry}
          first={false}
          onCreated={() => undefined}
          onClose={() => setOpen(null)}
        />
      </li>
    );
  }
  const { title, detail, said = [] } = words(entry);
  return (
    <li id={`entry-${entry.id}`} className={classes.entry} data-kind={entry.kind} tabIndex={-1}>
      <Icon size={18} stroke={1.6} aria-hidden className={classes.icon} />
      <p className={classes.what}>
        <span className={classes.entryTitle}>{title}</span>
        {detail !== '' && (
          <>
            {' '}
            <Foreign text={detail} className={classes.detail} />
          </>
        )}
      </p>
      <div className={classes.entryEnd}>
        {entry.by !== '' && <span className={classes.by}>{entry.by}</span>}
        {!readOnly && <Ways clientId={clientId} entry={entry} onChange={() => setOpen(entry.ref)} />}
      </div>
      {said.length > 0 && (
        <p className={classes.said}>
          <Marked text={said.join(' · ')} />
        </p>
      )}
      {entry.text !== '' && (
        <p className={classes.text} dir="auto">
          <Marked text={entry.text} />
        </p>
      )}
      {entry.own !== '' && <OwnNote text={entry.own} />}
    </li>
  );
}

interface WaysProps {
  readonly clientId: string;
  readonly entry: TimelineEntry;
  readonly onChange: () => void;
}

/** Where a line leads, and the way to change it. */
function Ways({ clientId, entry, onChange }: WaysProps) {
  const { t } = useTranslation();
  return (
    <>
      {entry.kind === 'letter' && (
        <Anchor component={Link} to={paths.letter(entry.ref)}>
          {t('cases.openLetter')}
        </Anchor>
      )}
      {entry.kind === 'recommendation' && (
        <Anchor component={Link} to={paths.recommendation(entry.ref)}>
          {t('cases.openRecommendation')}
        </Anchor>
      )}
      {entry.kind === 'profile' && (
        <Anchor component={Link} to={paths.profile(clientId)}>
          {t('cases.openProfile')}
        </Anchor>
      )}
      {entry.kind === 'dossier' && (
        <Anchor component={Link} to={paths.dossier(entry.ref)}>
          {t('dossier.open')}
        </Anchor>
      )}
      {entry.kind === 'paper' &&
        !entry.facts.mark &&
        receivedPapers(String(entry.facts.papers)).length === 1 && (
          <Anchor component={Link} to={paths.paper(entry.ref)}>
            {t('cases.openPaper')}
          </Anchor>
        )}
      {entry.kind === 'recognition' && (
        <Anchor component={Link} to={paths.recognition(entry.ref)}>
          {t('cases.openRecognition')}
        </Anchor>
      )}
      {(entry.kind === 'procedure' || entry.kind === 'claim' || entry.facts.mark) && (
        <Anchor component={Link} to={paths.recognition(String(entry.facts.application))}>
          {t('cases.openRecognition')}
        </Anchor>
      )}
      {entry.kind === 'caseClosed' && <ReportButton clientId={clientId} caseId={entry.ref} />}
      {entry.kind === 'contact' && (
        <Anchor component={Link} to={paths.sessionSheet(clientId, entry.ref)}>
          {t('profilePapers.papers.sessionSheet')}
        </Anchor>
      )}
      {entry.kind === 'contact' && (
        <Button size="compact-sm" variant="subtle" onClick={onChange}>
          {t('cases.change')}
        </Button>
      )}
    </>
  );
}
