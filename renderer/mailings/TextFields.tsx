import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { greetings, type MailingText } from '#shared/mailings/mailing.ts';
import { mailingWords, wrongWords } from '#shared/mailings/words.ts';

export const emptyText: MailingText = { subject: '', body: '', greeting: 'formal', enclosures: '' };

const braced = (word: string): string => `{${word}}`;

/** What is wrong with the words in braces of a text; null: nothing. */
function wrongIn(t: TFunction, text: string): string | null {
  const said = wrongWords(text).map(({ text: words, closed, meant }) => {
    if (!closed) return t('mailings.unclosed', { word: words });
    const wrong = t('mailings.wrong', { word: braced(words) });
    return meant === null ? wrong : `${wrong} ${t('mailings.meant', { word: braced(meant) })}`;
  });
  return said.length === 0 ? null : said.join(' ');
}

interface Props {
  readonly text: MailingText;
  onChange(next: MailingText): void;
}

/** Subject, paragraphs, salutation and what is enclosed. */
export function TextFields({ text, onChange }: Props) {
  const { t } = useTranslation();
  const body = useRef<HTMLTextAreaElement>(null);
  const insert = (word: string): void => {
    const field = body.current;
    const at = field?.selectionStart ?? text.body.length;
    const end = field?.selectionEnd ?? at;
    onChange({ ...text, body: `${text.body.slice(0, at)}${braced(word)}${text.body.slice(end)}` });
    field?.focus();
  };
  return (
    <Stack gap="sm" maw={760}>
      <TextInput
        label={t('mailings.subject')}
        maxLength={200}
        value={text.subject}
        error={wrongIn(t, text.subject)}
        onChange={(event) => onChange({ ...text, subject: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('mailings.greeting')}
        value={text.greeting}
        onChange={(value) =>
          onChange({ ...text, greeting: greetings.find((name) => name === value) ?? 'formal' })
        }
      >
        <Stack gap={8} mt={8}>
          {greetings.map((name) => (
            <Radio key={name} value={name} label={t(`mailings.greetings.${name}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        ref={body}
        label={t('mailings.body')}
        description={t('mailings.bodyHelp')}
        autosize
        minRows={8}
        maxRows={24}
        maxLength={10_000}
        value={text.body}
        error={wrongIn(t, text.body)}
        onChange={(event) => onChange({ ...text, body: event.currentTarget.value })}
      />
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {t('mailings.words')}
        </Text>
        {mailingWords.map((word) => (
          <Button
            key={word}
            size="compact-sm"
            variant="default"
            aria-label={t('mailings.insert', { word: braced(word) })}
            onClick={() => insert(word)}
          >
            {braced(word)}
          </Button>
        ))}
      </Group>
      <Textarea
        label={t('mailings.enclosures')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={text.enclosures}
        onChange={(event) => onChange({ ...text, enclosures: event.currentTarget.value })}
      />
    </Stack>
  );
}
