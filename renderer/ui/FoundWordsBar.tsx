import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useFoundWords } from './Marked.tsx';

/** Says which words are marked on the page, and takes the marks away. Nothing while none are. */
export function FoundWordsBar() {
  const { t } = useTranslation();
  const query = useFoundWords();
  const [, setParams] = useSearchParams();
  if (query === '') return null;
  const clear = (): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('words');
        return next;
      },
      { replace: true },
    );
  return (
    <p style={{ margin: '0 0 12px' }}>
      <bdi>{t('find.foundWords', { query })}</bdi>{' '}
      <Button size="compact-sm" variant="subtle" onClick={clear}>
        {t('find.clear')}
      </Button>
    </p>
  );
}
