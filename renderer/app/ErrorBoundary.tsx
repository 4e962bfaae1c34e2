import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly children: ReactNode;
  /** Where to go instead of building the same page again. */
  readonly onLeave?: () => void;
}

/**
 * A page that throws leaves the rest standing. Nothing is logged: what a page shows is about clients, and
 * so may be what it throws.
 */
export class ErrorBoundary extends Component<Props, { readonly fallen: boolean }> {
  override state = { fallen: false };

  static getDerivedStateFromError(): { readonly fallen: boolean } {
    return { fallen: true };
  }

  override render(): ReactNode {
    if (!this.state.fallen) return this.props.children;
    const again = (): void => this.setState({ fallen: false });
    const { onLeave } = this.props;
    return (
      <Fault
        onAgain={again}
        onLeave={
          onLeave
            ? () => {
                onLeave();
                again();
              }
            : null
        }
      />
    );
  }
}

function Fault({ onAgain, onLeave }: { onAgain: () => void; onLeave: (() => void) | null }) {
  const { t } = useTranslation();
  return (
    <Stack component="section" role="alert" align="flex-start" p="lg" maw={560}>
      <Title order={1}>{t('common.faultTitle')}</Title>
      <Text>{t('common.faultText')}</Text>
      <Button onClick={onAgain}>{t('common.faultAgain')}</Button>
      {onLeave ? (
        <Button variant="default" onClick={onLeave}>
          {t('common.toPeople')}
        </Button>
      ) : null}
    </Stack>
  );
}
