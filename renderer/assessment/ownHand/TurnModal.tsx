import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconDeviceTablet } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { firstLook, type Look } from '#shared/assessment/look.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import { useRead } from '../../api/calls.ts';
import { ReviewState } from '../../translations/ReviewState.tsx';
import { ScreenLanguageSelect } from '../../ui/ScreenLanguageSelect.tsx';
import { beginOwnTurn } from './useOwnTurn.ts';

interface Props {
  readonly clientId: string;
  readonly title: string;
  /** What is to be chosen beside language and interpreter. */
  readonly children: ReactNode;
  /** Key of the draft and the address of the screen. */
  readonly turnKey: string;
  readonly path: string;
  /** The whole turn as it begins. */
  begin(look: Look): object;
}

/** The way to the client's screen: in which language, with whom. */
export function TurnModal({ clientId, title, children, turnKey, path, begin }: Props) {
  const [opened, setOpened] = useState(false);
  const client = useRead('clients.get', { id: clientId });
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconDeviceTablet size={18} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {title}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={title} size="lg">
        {client.data && (
          <Choices
            spoken={client.data.nativeLanguage ?? 'de'}
            turnKey={turnKey}
            path={path}
            begin={begin}
            onClose={() => setOpened(false)}
          >
            {children}
          </Choices>
        )}
      </Modal>
    </>
  );
}

interface ChoicesProps extends Pick<Props, 'children' | 'turnKey' | 'path' | 'begin'> {
  readonly spoken: string;
  onClose(): void;
}

function Choices({ spoken, children, turnKey, path, begin, onClose }: ChoicesProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [language, setLanguage] = useState(screenLanguageOf(spoken).code);
  const [interpreter, setInterpreter] = useState('');
  const turn = (): void => {
    beginOwnTurn(turnKey, begin(firstLook(language, interpreter.trim(), new Date().toISOString())));
    onClose();
    void navigate(path);
  };
  return (
    <Stack gap="md">
      {children}
      <ScreenLanguageSelect
        label={t('interview.language')}
        description={t('interview.languageHelp')}
        value={language}
        onChange={setLanguage}
      />
      <ReviewState code={language} />
      <TextInput
        label={t('cards.interpreter')}
        description={t('cards.interpreterHelp')}
        value={interpreter}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setInterpreter(event.currentTarget.value)}
      />
      <Text size="sm">{t('interview.how')}</Text>
      <Group justify="flex-end">
        <Button onClick={turn}>{t('interview.turn')}</Button>
      </Group>
    </Stack>
  );
}
