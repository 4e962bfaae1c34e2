import { Alert, Button, Text } from '@mantine/core';
import { IconCopy, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { LetterInfo, SentProof } from '#shared/letters/calls.ts';
import { useChange } from '../api/calls.ts';
import { paths } from '../app/paths.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './letterPage.module.css';

interface Props {
  readonly info: LetterInfo;
  readonly proof: SentProof | null;
}

/** What was sent is printed from its own file, where the window would print it on another letterhead. */
export const isPrintedInWord = (proof: SentProof | null): boolean =>
  proof?.file === 'whole' && !proof.sameInPrint;

/** What does not stand as it was sent. */
function Findings({ proof }: { readonly proof: SentProof }) {
  const { t } = useTranslation();
  const { words, file } = proof;
  if (words && file === 'whole') return null;
  return (
    <Alert color={words && file === 'missing' ? 'amber' : 'red'} role="alert" mb="sm">
      {!words && <Text>{t('letterDesk.asSent.words')}</Text>}
      {file !== 'whole' && <Text>{t(`letterDesk.asSent.file.${file}`)}</Text>}
    </Alert>
  );
}

/** A letter that has left: when, how, to whom, by whom, and what proves that it is this one. */
export function SentNote({ info, proof }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const language = useDateLanguage();
  const copy = useChange('letters.newVersion');
  const { id, sentOn, sentVia, sentTo, sentBy, modelHash, docxHash } = info;
  if (sentOn === null || sentVia === null || proof === null) return null;
  const asSent = proof.words && proof.file === 'whole';
  const words = {
    way: t(`letterDesk.send.ways.${sentVia}`),
    date: formatPartialDate(sentOn, language),
    to: sentTo,
    by: sentBy,
  };
  return (
    <>
      <Findings proof={proof} />
      <Alert
        color="petrol"
        variant="light"
        mb="sm"
        icon={<IconLock aria-hidden />}
        title={t(asSent ? 'letterDesk.asSent.title' : 'letterDesk.sent')}
      >
        <Text>{t(sentTo === '' ? 'letterDesk.asSent.lineHanded' : 'letterDesk.asSent.line', words)}</Text>
        {isPrintedInWord(proof) && <Text size="sm">{t('letterDesk.asSent.otherPaper')}</Text>}
        <details className={classes.proof}>
          <summary>{t('letterDesk.asSent.proof')}</summary>
          <dl>
            <dt>{t('letterDesk.asSent.model')}</dt>
            <dd>
              <code>{modelHash}</code>
            </dd>
            <dt>{t('letterDesk.asSent.docx')}</dt>
            <dd>
              <code>{docxHash}</code>
            </dd>
          </dl>
        </details>
        <Text size="sm" my="xs">
          {t('letterDesk.asSent.undo')}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          loading={copy.isPending}
          onClick={() => copy.mutate({ id }, { onSuccess: (made) => void navigate(paths.letter(made.id)) })}
        >
          {t('letterDesk.asSent.newVersion')}
        </Button>
        <ErrorAlert error={copy.error} />
      </Alert>
    </>
  );
}
