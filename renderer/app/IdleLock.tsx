import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/calls.ts';
import { lockNow } from './locking.ts';
import './idle.css';

/** So long before locking the notice appears. */
const noticeMs = 30_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'click', 'input'] as const;

/**
 * Locks after the office's idle time without a key, a move or a turn of the wheel. Compares clock times
 * instead of counting, so that a machine that slept is locked when it wakes.
 */
export function IdleLock() {
  const minutes = useRead('office.get', {}).data?.office.idleMinutes;
  const [leftMs, setLeftMs] = useState(Number.POSITIVE_INFINITY);
  const last = useRef(Date.now());
  useEffect(() => {
    if (minutes === undefined) return;
    let locking = false;
    const sign = (): void => {
      last.current = Date.now();
    };
    const tick = (): void => {
      const left = last.current + minutes * 60_000 - Date.now();
      setLeftMs(left > noticeMs ? Number.POSITIVE_INFINITY : Math.max(0, left));
      if (left <= 0 && !locking) {
        locking = true;
        void lockNow().catch(() => {
          locking = false;
        });
      }
    };
    for (const name of signs) document.addEventListener(name, sign, { capture: true, passive: true });
    const timer = setInterval(tick, 1000);
    return () => {
      for (const name of signs) document.removeEventListener(name, sign, { capture: true });
      clearInterval(timer);
    };
  }, [minutes]);
  if (leftMs > noticeMs) return null;
  return <IdleNotice seconds={Math.ceil(leftMs / 1000)} />;
}

/** Any key or move is a sign of life, so the button only gives something to press. */
function IdleNotice({ seconds }: { readonly seconds: number }) {
  const { t } = useTranslation();
  return (
    <Paper className="idle-notice" withBorder p="md" shadow="lg" role="alert">
      <Title order={2} size="h3" mb={4}>
        {t('shell.idle.title')}
      </Title>
      <Text size="sm" mb="sm" aria-live="off">
        {t('shell.idle.text', { count: seconds })}
      </Text>
      <Group gap="xs">
        <Button size="xs">{t('shell.idle.stay')}</Button>
        <Button size="xs" variant="default" onClick={() => void lockNow()}>
          {t('shell.idle.lockNow')}
        </Button>
      </Group>
    </Paper>
  );
}
