import { Button, Checkbox, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { IconDeviceTablet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import { isForClients, isSensitive, openIn, pickFrom } from '#shared/interview/pick.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { paths } from '../app/paths.ts';
import { ScreenLanguageSelect } from '../ui/ScreenLanguageSelect.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { TextState } from './TextState.tsx';
import { beginTurn } from './useTurn.ts';

interface Props {
  readonly clientId: string;
  readonly sheet: IntakeSheet;
  /** The question in sight, and what comes after it. */
  readonly current: Slot | null;
  readonly upcoming: readonly Slot[];
  /** How one talks today: goes with the answers. */
  talk(): { readonly language: string; readonly interpreter: string };
}

const counts = [5, 10, 20];

/** The way to the client's screen: which questions, in which language. */
export function ShowToClient(props: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconDeviceTablet size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('interview.show')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('interview.title')} size="lg">
        <Choices {...props} />
      </Modal>
    </>
  );
}

function Choices({ clientId, sheet, current, upcoming, talk }: Props) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  const navigate = useNavigate();
  const allowed = { special: sheet.special.allowed };
  const planned = [...(current ? [current] : []), ...upcoming];
  const own = current && isForClients(current.question) ? current : null;
  const sections = intakeForm.sections.filter(({ key }) => openIn(sheet, key, allowed).length > 0);
  const [what, setWhat] = useState(own ? 'this' : String(counts[0]));
  const [sensitive, setSensitive] = useState(false);
  const [language, setLanguage] = useState(screenLanguageOf(talk().language).code);

  const among = sections.some(({ key }) => key === what) ? openIn(sheet, what, allowed) : planned;
  const count = Number(what) || among.length;
  // One question is chosen by itself, whatever it is about.
  const picked = what === 'this' && own ? [own] : pickFrom(among, count, sensitive);
  const askable =
    what !== 'this' && among.some(({ question }) => isForClients(question) && isSensitive(question));
  const turn = (): void => {
    beginTurn(clientId, {
      ...{ picked: picked.map(({ question, item }) => ({ question, item })), sensitive, language },
      ...{ interpreter: talk().interpreter, startedAt: new Date().toISOString() },
      ...{ at: 'language', resume: 'welcome', added: {}, opening: null, unclear: [], size: 1, turned: false },
    });
    void navigate(paths.ask(clientId));
  };
  return (
    <Stack gap="md">
      <Text>{t('interview.intro')}</Text>
      <NativeSelect
        label={t('interview.what')}
        value={what}
        onChange={(event) => setWhat(event.currentTarget.value)}
        data={[
          ...(own ? [{ value: 'this', label: t('interview.this') }] : []),
          ...counts.map((value) => ({ value: String(value), label: t('interview.next', { count: value }) })),
          ...sections.map(({ key, title }) => ({
            value: key,
            label: t('interview.section', { section: title[shown] }),
          })),
        ]}
      />
      {askable && (
        <Checkbox
          label={t('interview.sensitive')}
          checked={sensitive}
          onChange={(event) => setSensitive(event.currentTarget.checked)}
        />
      )}
      <Text size="sm" role="status">
        {picked.length === 0 ? t('interview.nothing') : t('interview.count', { count: picked.length })}
      </Text>
      <ScreenLanguageSelect
        label={t('interview.language')}
        description={t('interview.languageHelp')}
        value={language}
        onChange={setLanguage}
      />
      <TextState language={screenLanguageOf(language)} />
      <Text size="sm">{t('interview.how')}</Text>
      <Group justify="flex-end">
        <Button disabled={picked.length === 0} onClick={turn}>
          {t('interview.turn')}
        </Button>
      </Group>
    </Stack>
  );
}
