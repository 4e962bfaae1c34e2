import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Topic, topics } from '#shared/textblocks/textBlock.ts';
import { useChange } from '../api/calls.ts';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';

interface Props {
  /** As wording for all: what is a person's own is a placeholder. */
  readonly text: string;
  onClose(): void;
}

/** A paragraph kept as the office's wording: looked through once more, as others will use it. */
export function KeepWording({ text, onClose }: Props) {
  const { t } = useTranslation();
  const add = useChange('textblocks.add');
  const [topic, setTopic] = useState<Topic>('other');
  const [title, setTitle] = useState('');
  const [words, setWords] = useState(text);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate(
      { fields: { topic, title, text: words } },
      {
        onSuccess: () => {
          announce(t('textblocks.kept'));
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t('textblocks.keep')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text>{t('textblocks.keepText')}</Text>
          <TextInput
            label={t('textblocks.name')}
            data-autofocus
            autoComplete="off"
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <NativeSelect
            label={t('textblocks.topic')}
            value={topic}
            data={topics.map((value) => ({ value, label: t(`textblocks.topics.${value}`) }))}
            onChange={(event) => setTopic(topics.find((one) => one === event.currentTarget.value) ?? 'other')}
          />
          <Textarea
            label={t('textblocks.words')}
            lang="de"
            autosize
            minRows={4}
            maxLength={4000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <ErrorAlert error={add.error} />
          <Group>
            <Button type="submit" loading={add.isPending} disabled={words.trim() === ''}>
              {t('textblocks.keepSubmit')}
            </Button>
            <Button variant="subtle" onClick={onClose}>
              {t('common.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
