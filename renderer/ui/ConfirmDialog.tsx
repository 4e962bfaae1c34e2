import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from './ErrorAlert.tsx';

interface Props {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will be lost, and what not. */
  readonly text: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly busy?: boolean;
  readonly error?: unknown;
  /** For the gravest: this word must be typed first. */
  readonly typed?: { readonly word: string; readonly label: string };
}

/** Asks once more before something is taken away. „Abbrechen“ has the focus. */
export function ConfirmDialog({ opened, onClose, title, ...rest }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Question onClose={onClose} {...rest} />
    </Modal>
  );
}

type QuestionProps = Omit<Props, 'opened' | 'title'>;

function Question({ text, confirm, onConfirm, onClose, busy = false, error, typed }: QuestionProps) {
  const { t } = useTranslation();
  const [word, setWord] = useState('');
  const ready = typed === undefined || word.trim().toLowerCase() === typed.word.toLowerCase();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) onConfirm();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text>{text}</Text>
        {typed ? (
          <TextInput
            label={typed.label}
            value={word}
            autoComplete="off"
            data-autofocus
            onChange={(event) => setWord(event.currentTarget.value)}
          />
        ) : null}
        <ErrorAlert error={error} />
        <Group>
          <Button type="submit" color="red" disabled={!ready} loading={busy}>
            {confirm}
          </Button>
          <Button variant="default" data-autofocus={typed ? undefined : true} onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
