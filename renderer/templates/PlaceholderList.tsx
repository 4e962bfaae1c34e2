import { Text, UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { demanded, partsOfText, placeholders } from '#shared/templates/placeholders.ts';
import type { TemplateReport } from '#shared/templates/template.ts';
import { announce } from '../ui/announce.tsx';
import classes from './templates.module.css';

const needed: ReadonlySet<string> = new Set(demanded);
const braced = (name: string): string => `{${name}}`;

/** Every word in braces with what becomes of it; a click copies it. */
export function PlaceholderList() {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  return (
    <details className={classes.list}>
      <summary>{t('templates.list')}</summary>
      <Text c="dimmed" mb="xs">
        {t('templates.listHelp')}
      </Text>
      <ul className={classes.placeholders}>
        {placeholders.map((name) => (
          <li key={name}>
            <UnstyledButton
              className={classes.placeholder}
              aria-label={t('templates.copy', { name: braced(name) })}
              onClick={() => {
                clipboard.copy(braced(name));
                announce(t('templates.copied', { name: braced(name) }));
              }}
            >
              <code>{braced(name)}</code>
              <IconCopy size={16} stroke={1.6} aria-hidden />
            </UnstyledButton>
            <span>
              {t(`templates.words.${name}`)}
              {needed.has(name) && <em className={classes.needed}>{t('templates.needed')}</em>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Which of them the office's template has, and which parts of a letter therefore stand in its text. */
export function FoundPlaceholders({ report }: { readonly report: TemplateReport }) {
  const { t } = useTranslation();
  const has = new Set(report.found.map(({ name }) => name));
  const missing = partsOfText.filter((name) => !has.has(name));
  return (
    <div>
      <Text fw={600}>{t('templates.found')}</Text>
      <Text>{[...has].map(braced).join(' ')}</Text>
      {missing.length > 0 && (
        <Text c="dimmed">{t('templates.inText', { names: missing.map(braced).join(' ') })}</Text>
      )}
    </div>
  );
}
