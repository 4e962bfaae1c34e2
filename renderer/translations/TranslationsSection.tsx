import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName, languageOf } from '#shared/catalogs/languages.ts';
import type { TextState } from '#shared/translations/review.ts';
import { useRead } from '../api/calls.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { ReviewLine } from './ReviewState.tsx';
import classes from './translations.module.css';

/** What clients read in their language, and who of those who speak it has looked it through. */
export function TranslationsSection() {
  const { t } = useTranslation();
  const states = useRead('translations.get', {});
  return (
    <Section title={t('translations.title')}>
      <Text c="dimmed">{t('translations.lead')}</Text>
      <Loaded query={states}>
        {({ languages }) => (
          <ul className={classes.list}>
            {languages.map((state) => (
              <LanguageRow key={state.language} state={state} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}

function LanguageRow({ state }: { readonly state: TextState }) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  const [open, setOpen] = useState(false);
  const { language, review } = state;
  const name = language === 'fa' ? t('translations.persian') : languageName(language, shown);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <div>
          <p className={classes.name}>
            {name} · <span lang={language}>{languageOf(language)?.own}</span>
          </p>
          <ReviewLine state={state} />
        </div>
        {!open && (
          <Button
            variant="default"
            size="xs"
            aria-label={t(review ? 'translations.editOf' : 'translations.enterOf', { name })}
            onClick={() => setOpen(true)}
          >
            {t(review ? 'translations.edit' : 'translations.enter')}
          </Button>
        )}
      </div>
      {open && <ReviewForm state={state} name={name} onClose={() => setOpen(false)} />}
    </li>
  );
}
