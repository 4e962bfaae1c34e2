import { NativeSelect } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName } from '#shared/clients/personName.ts';
import type { Letter } from '#shared/letters/letter.ts';
import type { PaperMark } from '#shared/letters/marks.ts';
import type { Outgoing } from '#shared/privacy/guard.ts';
import { tellsOf } from '#shared/privacy/paperOutflow.ts';
import { LetterDesk } from '../letters/LetterDesk.tsx';
import { PaperOutflow } from '../privacy/PaperOutflow.tsx';
import { TemplateNote } from '../templates/TemplateNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';

interface Of {
  readonly id: string;
  readonly number: string;
  readonly familyName: string;
  readonly givenNames: string;
}

interface Props {
  readonly of: readonly Of[];
  /** Which of them is looked at. */
  readonly id: string;
  onChange(id: string): void;
  /** What is to be looked at on the paper. */
  readonly marks?: readonly PaperMark[];
  readonly query: UseQueryResult<{ readonly letter: Letter }>;
  /** Whom it is about, and whom it is for. */
  readonly clientId: string;
  readonly outgoing: Outgoing & { readonly kind: 'mailing' | 'recommendation' };
}

/** The letter as one of those chosen gets it; any of them can be looked at. */
export function Preview({ of, id, onChange, marks = [], query, clientId, outgoing }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        label={t('mailings.previewOf')}
        maw={420}
        value={id}
        data={of.map((one) => ({
          value: one.id,
          label: `${displayName(one, 'familyFirst')} (${one.number})`,
        }))}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Loaded query={query}>
        {({ letter }) => (
          <div>
            <Leaving
              letter={letter}
              about={{ clientId, outgoing, tells: [...tellsOf(outgoing.kind, letter)] }}
            />
            <LetterDesk letter={letter} marks={marks} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Leaving({ letter, about }: ComponentProps<typeof TemplateNote>) {
  return (
    <>
      <PaperOutflow {...about} />
      <TemplateNote letter={letter} about={about} />
    </>
  );
}
