import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Concept } from '#shared/esco/esco.ts';
import classes from './esco.module.css';

interface Props {
  readonly concepts: readonly Concept[];
  /** What choosing one does: „ESCO-Fähigkeit eintragen: …“ */
  named(label: string): string;
  onChoose(concept: Concept): void;
  readonly busy: boolean;
}

/** Concepts of ESCO to choose from, with the other name they were found by. */
export function Offers({ concepts, named, onChoose, busy }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.offers}>
      {concepts.map((one) => (
        <Button
          key={one.uri}
          size="compact-sm"
          variant="default"
          disabled={busy}
          leftSection={<IconPlus size={14} aria-hidden />}
          aria-label={named(one.label)}
          title={one.label}
          onClick={() => onChoose(one)}
        >
          <span className={classes.offer}>
            {one.label}
            {one.matched !== null && (
              <span className={classes.soft}> {t('esco.matched', { name: one.matched })}</span>
            )}
          </span>
        </Button>
      ))}
    </div>
  );
}
