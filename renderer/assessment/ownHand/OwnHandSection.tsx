import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { cardTurn, isDone } from '#shared/assessment/cards.ts';
import { gridTurn } from '#shared/assessment/gridTurn.ts';
import type { OwnRating } from '#shared/assessment/ownRating.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { paths } from '../../app/paths.ts';
import { Section } from '../../ui/Section.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import assessment from '../assessment.module.css';
import { OwnLanguages } from './OwnLanguages.tsx';
import { ShowCards } from './ShowCards.tsx';
import { ShowGrid } from './ShowGrid.tsx';
import { cardsKey, gridKey, useOwnTurn } from './useOwnTurn.ts';

interface Props {
  readonly clientId: string;
  readonly facts: Assessment;
  readonly own: readonly OwnRating[];
}

/** The ways to the screen in the person's hand, and what is under way there. */
export function OwnHandSection({ clientId, facts, own }: Props) {
  const { t } = useTranslation();
  const shown = useDateLanguage();
  const cards = useOwnTurn(cardsKey(clientId), cardTurn);
  const grid = useOwnTurn(gridKey(clientId), gridTurn);
  const rated = facts.languageSkill.find(({ id }) => id === grid.turn?.languageId);
  return (
    <Section title={t('cards.section')}>
      <p className={assessment.lead}>{t('cards.intro')}</p>
      <div className={assessment.offers}>
        <ShowCards clientId={clientId} />
        <ShowGrid clientId={clientId} languages={facts.languageSkill} />
      </div>
      {cards.turn && (
        <State
          words={[
            t(isDone(cards.turn) ? 'cards.cardsDone' : 'cards.cardsState', {
              n: Object.keys(cards.turn.sorted).length,
              of: cards.turn.cards.length,
            }),
            ...(cards.turn.picked.length > 0
              ? [t('cards.pickedCount', { count: cards.turn.picked.length })]
              : []),
          ].join(' · ')}
          path={paths.cards(clientId)}
          ended={cards.turn.at === 'end'}
          onClose={cards.forget}
        />
      )}
      {grid.turn && rated && (
        <State
          words={t('cards.gridState', {
            language: languageName(rated.language, shown),
            n: Object.keys(grid.turn.chosen).length,
          })}
          path={paths.languageGrid(clientId)}
          ended={grid.turn.at === 'end'}
          onClose={grid.forget}
        />
      )}
      <OwnLanguages facts={facts} own={own} />
    </Section>
  );
}

interface StateProps {
  readonly words: string;
  readonly path: string;
  readonly ended: boolean;
  onClose(): void;
}

function State({ words, path, ended, onClose }: StateProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <p className={assessment.skill}>
      <span>{words}</span>
      {!ended && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('cards.againOf', { what: words })}
          onClick={() => void navigate(path)}
        >
          {t('cards.again')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('cards.closeOf', { what: words })}
        onClick={onClose}
      >
        {t('cards.close')}
      </Button>
    </p>
  );
}
