import { NativeSelect, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Talk } from '#shared/cases/case.ts';
import { consultationKindNames } from '#shared/catalogs/codeLists.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Wish } from '#shared/profilePapers/calls.ts';
import { SecondLanguage } from '../translations/SecondLanguage.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import type { Choices } from './choices.ts';
import { FollowUpChoice } from './FollowUpChoice.tsx';
import { FoundChoice } from './FoundChoice.tsx';

export interface SheetProps {
  readonly clientId: string;
  /** The last first. */
  readonly talks: readonly Talk[];
  readonly choices: Choices;
  readonly wish: Wish;
  /** The wish of a moment ago, from which the paper is made. */
  readonly asked: Wish;
  set(patch: Partial<Choices>): void;
}

const NONE = '';

/** What stands on the sheet a person takes home after a talk. */
export function SheetFields({ clientId, talks, choices, wish, asked, set }: SheetProps) {
  const { t } = useTranslation();
  const own = useDateLanguage();
  const nameOf = ({ on, consultation }: Talk): string =>
    `${formatPartialDate(on, own, 'short')}, ${consultationKindNames[consultation][own]}`;
  return (
    <>
      <NativeSelect
        label={t('profilePapers.talk')}
        description={t('profilePapers.talkHelp')}
        value={wish.contactId ?? NONE}
        data={[
          ...talks.map((talk) => ({ value: talk.id, label: nameOf(talk) })),
          { value: NONE, label: t('profilePapers.noTalk') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          set({ contactId: value === NONE ? null : value, without: [] })
        }
      />
      <SecondLanguage
        label={t('profilePapers.second')}
        language={wish.second}
        onChange={(second) => set({ second })}
      />
      <FoundChoice
        clientId={clientId}
        wish={asked}
        without={choices.without}
        onChange={(without) => set({ without })}
      />
      <FollowUpChoice
        clientId={clientId}
        chosen={choices.followUps}
        onChange={(followUps) => set({ followUps })}
      />
      <Textarea
        label={t('profilePapers.note')}
        description={t('profilePapers.noteHelp')}
        value={choices.note}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => set({ note: value })}
      />
    </>
  );
}
