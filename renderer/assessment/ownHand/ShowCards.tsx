import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardsOf, type Pack, packs } from '#shared/assessment/cards.ts';
import { paths } from '../../app/paths.ts';
import { TurnModal } from './TurnModal.tsx';
import { cardsKey } from './useOwnTurn.ts';

/** Half a minute a card. */
const cardsAMinute = 2;

/** Which cards, then the screen is turned. */
export function ShowCards({ clientId }: { readonly clientId: string }) {
  const { t } = useTranslation();
  const [pack, setPack] = useState<Pack>('twenty');
  const cards = cardsOf(pack);
  return (
    <TurnModal
      clientId={clientId}
      title={t('cards.showCards')}
      turnKey={cardsKey(clientId)}
      path={paths.cards(clientId)}
      begin={(look) => ({ ...look, cards, sorted: {}, picked: [] })}
    >
      <Text>{t('cards.intro')}</Text>
      <Radio.Group
        label={t('cards.pack')}
        value={pack}
        onChange={(value) => setPack(packs.find((one) => one === value) ?? 'twenty')}
      >
        <Stack gap="xs" mt={4}>
          {packs.map((value) => (
            <Radio key={value} value={value} label={t(`cards.packs.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm">
        {t('cards.minutes', { count: Math.round(cards.length / cardsAMinute) })}. {t('cards.keys')}
      </Text>
    </TurnModal>
  );
}
