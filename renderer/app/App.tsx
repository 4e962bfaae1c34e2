import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createQueryClient } from '../api/queryClient.ts';
import { Announcer } from '../ui/announce.tsx';
import { colorSchemeManager } from './appearance.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Gate } from './Gate.tsx';
import { Progress } from './Progress.tsx';
import { cssVariables, themeFor } from './theme.ts';

/** New for every document; the shell puts it into the page and into the policy. */
const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

export function App() {
  const [client] = useState(createQueryClient);
  const [schemes] = useState(colorSchemeManager);
  const { t } = useTranslation();
  const close = t('common.close');
  const theme = useMemo(() => themeFor(close), [close]);
  return (
    <QueryClientProvider client={client}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
        getStyleNonce={styleNonce}
      >
        <ErrorBoundary>
          <Gate />
        </ErrorBoundary>
        <Progress />
        <Announcer />
        <Notifications position="bottom-right" limit={3} autoClose={5000} />
      </MantineProvider>
    </QueryClientProvider>
  );
}
