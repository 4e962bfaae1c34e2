import { IconLock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactFields } from '#shared/cases/case.ts';
import {
  contactResultNames,
  interpretingNames,
  specialTopics,
  topicNames,
} from '#shared/cases/contactCodes.ts';
import { nobody } from '#shared/privacy/consent.ts';
import { saidAbout } from '#shared/privacy/guard.ts';
import { useRead } from '../api/calls.ts';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodesField } from '../ui/fields/CodesField.tsx';
import { choicesOf } from '../ui/fields/choices.ts';
import { codeLookup } from '../ui/fields/lookups.ts';
import { ProseField } from '../ui/fields/ProseField.tsx';
import type { FieldSource } from '../ui/fields/source.ts';
import { TextField } from '../ui/fields/TextField.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { AccessField } from './AccessField.tsx';

interface Props {
  readonly of: FieldSource<ContactFields>;
  readonly clientId: string;
  /** The own note is its author's: others do not see that there could be one. */
  readonly mine: boolean;
}

/** Whether the person has said yes to what Art. 9 GDPR protects. */
function useSpecialConsent(clientId: string): boolean {
  const list = useRead('privacy.list', { clientId });
  const [last] = saidAbout(list.data?.decisions ?? [], { purpose: 'special', ...nobody }, today());
  return last?.state === 'given';
}

/** What else is to be said of a contact; everything may stay unsaid. */
export function ContactDetails({ of, clientId, mine }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const special = useSpecialConsent(clientId);
  const { interpreting, consultation, on } = of.values;
  const offeredTopics = useMemo(
    () => codeLookup(topicNames, language, (code) => special || !specialTopics.has(code)),
    [language, special],
  );
  const results = useMemo(() => codeLookup(contactResultNames, language), [language]);
  const somebody = interpreting !== null && interpreting !== 'nobody';
  return (
    <>
      <CodesField of={of} name="topics" label={t('caseFile.topics')} lookup={offeredTopics} />
      <CodesField of={of} name="results" label={t('caseFile.results')} lookup={results} />
      <ChoiceField
        of={of}
        name="interpreting"
        label={t('caseFile.interpreting')}
        choices={choicesOf(interpretingNames, language)}
        none={t('caseFile.notNoted')}
      />
      {(somebody || of.values.interpreter !== '') && (
        <TextField of={of} name="interpreter" label={t('caseFile.interpreter')} />
      )}
      <TextField
        of={of}
        name="companion"
        label={t('caseFile.companion')}
        help={t('caseFile.companionHelp')}
      />
      {consultation === 'firstContact' && <AccessField clientId={clientId} on={on} />}
      {mine && (
        <ProseField
          of={of}
          name="ownNote"
          label={t('caseFile.ownNote')}
          help={
            <>
              <IconLock size={14} aria-hidden /> {t('caseFile.ownNoteHelp')}
            </>
          }
        />
      )}
    </>
  );
}
