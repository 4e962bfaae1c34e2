import { NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { paths } from '../../app/paths.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import { TurnModal } from './TurnModal.tsx';
import { gridKey } from './useOwnTurn.ts';

interface Props {
  readonly clientId: string;
  readonly languages: Assessment['languageSkill'];
}

/** Which language, then the screen is turned. German first: it is asked most. */
export function ShowGrid({ clientId, languages }: Props) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const offered = languages.toSorted((a, b) => Number(b.language === 'de') - Number(a.language === 'de'));
  const rated = offered.find(({ id }) => id === chosen) ?? offered[0];
  if (!rated) return <Text size="sm">{t('cards.noLanguage')}</Text>;
  return (
    <TurnModal
      clientId={clientId}
      title={t('cards.showGrid')}
      turnKey={gridKey(clientId)}
      path={paths.languageGrid(clientId)}
      begin={(look) => ({ ...look, languageId: rated.id, chosen: {} })}
    >
      <Text>{t('cards.intro')}</Text>
      <NativeSelect
        label={t('cards.rated')}
        value={rated.id}
        data={offered.map(({ id, language }) => ({ value: id, label: languageName(language, shown) }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
    </TurnModal>
  );
}
