import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeField } from '../../ui/fields/CodeField.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { FieldGrid } from '../../ui/fields/FieldGrid.tsx';
import { languageLookup } from '../../ui/fields/lookups.ts';
import type { FieldSource } from '../../ui/fields/source.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import intake from '../intake.module.css';
import type { PaperTalk } from './usePaperGiven.ts';

/** In which language the paper was filled in, and when: kept with each answer. */
export function PaperBar({ of }: { readonly of: FieldSource<PaperTalk> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const lookup = useMemo(() => languageLookup(language), [language]);
  return (
    <div className={intake.talk}>
      <FieldGrid label={t('intakePage.sources.paper')}>
        <CodeField of={of} name="language" label={t('intakePage.paperLanguage')} lookup={lookup} />
        <DateField of={of} name="on" label={t('intakePage.paperDay')} />
      </FieldGrid>
    </div>
  );
}
