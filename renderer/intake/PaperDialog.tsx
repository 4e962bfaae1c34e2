import { Button, Checkbox, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { intakeForm } from '#shared/intake/form.ts';
import { screenLanguageOf } from '#shared/interview/languages.ts';
import { mostCopies } from '#shared/papertwin/calls.ts';
import type { Definition } from '#shared/questionnaire/definition.ts';
import { useChange } from '../api/calls.ts';
import { flushAll } from '../api/pending.ts';
import { paths } from '../app/paths.ts';
import { ReviewState } from '../translations/ReviewState.tsx';
import { announce } from '../ui/announce.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { ScreenLanguageSelect } from '../ui/ScreenLanguageSelect.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

interface Props {
  readonly clientId: string;
  /** The language the person is most likely to read. */
  readonly language: string;
}

const form: Definition = intakeForm;
const asked = form.sections.filter(({ questions }) => questions.length > 0);
const targets = ['leaveOut', 'print', 'anyone'] as const;
type Target = (typeof targets)[number];
const words = { leaveOut: 'forOpen', print: 'forAll', anyone: 'forAnyone' } as const;

/** The questionnaire on paper: for this person, or blank to take along. */
export function PaperButton(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileText size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('intakePage.twin.open')}
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t('intakePage.twin.title')} size="lg">
        <PaperChoices {...props} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function PaperChoices({ clientId, language: proposed, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const reading = useDateLanguage();
  const navigate = useNavigate();
  const write = useChange('papertwin.write');
  const save = useChange('papertwin.exportBlank');
  const [code, setCode] = useState(screenLanguageOf(proposed).code);
  const [target, setTarget] = useState<Target>('leaveOut');
  const [special, setSpecial] = useState(false);
  const [sections, setSections] = useState<string[]>([]);
  const [copies, setCopies] = useState(2);
  const cancelled = save.error?.error.code === 'call.cancelled';

  const compose = async (): Promise<void> => {
    // A word just being typed belongs on the paper.
    await flushAll();
    const chosen = { language: code, sections: special ? [] : sections, copies, special };
    if (target === 'anyone')
      save.mutate(chosen, {
        onSuccess: ({ fileName }) => {
          announce(t('letters.savedAs', { fileName }));
          onDone();
        },
      });
    else
      write.mutate(
        { clientId, known: target, ...chosen },
        { onSuccess: ({ id }) => void navigate(paths.letter(id)) },
      );
  };

  return (
    <Stack gap="md">
      <Text>{t('intakePage.twin.text')}</Text>
      <ScreenLanguageSelect
        label={t('intakePage.twin.language')}
        data-autofocus
        value={code}
        onChange={setCode}
      />
      <ReviewState code={code} />
      <NativeSelect
        label={t('intakePage.twin.for')}
        value={target}
        data={targets.map((value) => ({ value, label: t(`intakePage.twin.${words[value]}`) }))}
        onChange={({ currentTarget: { value } }) =>
          setTarget(targets.find((known) => known === value) ?? 'leaveOut')
        }
      />
      <NativeSelect
        label={t('intakePage.twin.matter')}
        value={String(special)}
        data={[
          { value: 'false', label: t('intakePage.twin.general') },
          { value: 'true', label: t('intakePage.twin.special') },
        ]}
        onChange={(event) => setSpecial(event.currentTarget.value === 'true')}
      />
      {!special && (
        <>
          <Checkbox.Group
            label={t('intakePage.twin.sections')}
            description={t('intakePage.twin.allSections')}
            value={sections}
            onChange={setSections}
          >
            <Stack gap={4} mt={8}>
              {asked.map(({ key, title }) => (
                <Checkbox key={key} value={key} label={title[reading]} />
              ))}
            </Stack>
          </Checkbox.Group>
          <NativeSelect
            label={t('intakePage.twin.copies')}
            value={String(copies)}
            data={Array.from({ length: mostCopies }, (_, at) => String(at + 1))}
            onChange={(event) => setCopies(Number(event.currentTarget.value))}
          />
        </>
      )}
      <ErrorAlert error={write.error ?? (cancelled ? null : save.error)} />
      <Button loading={write.isPending || save.isPending} onClick={() => void compose()}>
        {t(target === 'anyone' ? 'intakePage.twin.save' : 'intakePage.twin.write')}
      </Button>
    </Stack>
  );
}
