import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DossierItem } from '#shared/dossier/dossierFor.ts';
import classes from './dossier.module.css';

interface Value {
  readonly name: string;
  readonly address: string;
}

interface Props {
  readonly item: DossierItem;
  /** The name is what fits the place of residence. */
  readonly guessed: boolean;
  readonly value: Value | undefined;
  onChange(value: Value): void;
}

/** To whom a letter goes that has no authority of the register: as the facts say, until somebody names another. */
export function Addressee({ item, guessed, value, onChange }: Props) {
  const { t } = useTranslation();
  const paper = t(`letters.kinds.${item.kind}`);
  const now: Value = value ?? { name: item.name, address: item.address.join('\n') };
  const help =
    item.kind === 'translationOrder'
      ? t('dossier.translatorHelp')
      : guessed
        ? t('dossier.guessed')
        : undefined;
  return (
    <div className={classes.addressee}>
      <TextInput
        label={t('dossier.recipient')}
        aria-label={t('dossier.recipientOf', { paper })}
        description={help}
        value={now.name}
        maxLength={200}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange({ ...now, name: event.currentTarget.value })}
      />
      <Textarea
        label={t('dossier.address')}
        aria-label={t('dossier.addressOf', { paper })}
        description={t('dossier.addressHelp')}
        value={now.address}
        maxLength={600}
        minRows={2}
        autosize
        dir="auto"
        autoComplete="off"
        onChange={(event) => onChange({ ...now, address: event.currentTarget.value })}
      />
    </div>
  );
}
