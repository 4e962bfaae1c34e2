import { Anchor, Group, Text } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { setLanguage, useAppearance } from '../app/appearance.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import './gate.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** A line above the title, such as „Schritt 1 von 3“. */
  readonly above?: ReactNode;
  readonly wide?: boolean;
}

/** A page before the office is open: one calm sheet in the middle, nothing beside it. */
export function GatePage({ title, children, above, wide = false }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} – ${t('common.appName')}`;
  }, [title, t]);
  return (
    <div className="gate">
      <main className={wide ? 'gate-sheet gate-wide' : 'gate-sheet'} tabIndex={-1}>
        <PageTitle key={title} above={above}>
          {title}
        </PageTitle>
        {children}
      </main>
      <footer className="gate-foot">
        <Text component="span" fw={650} c="var(--accent)">
          {t('common.appName')}
        </Text>
        <LanguageSwitch />
      </footer>
    </div>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useAppearance();
  const other = language === 'de' ? 'en' : 'de';
  return (
    <Group gap={6}>
      <Anchor component="button" type="button" size="sm" lang={other} onClick={() => setLanguage(other)}>
        {t('shell.start.otherLanguage')}
      </Anchor>
    </Group>
  );
}
