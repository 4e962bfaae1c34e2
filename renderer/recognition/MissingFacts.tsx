import { Anchor } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MissingFact } from '#shared/recognition/way.ts';
import classes from './assess.module.css';
import { type FactPlaces, factLink } from './factLinks.ts';
import { useSay } from './useSay.ts';

interface Props {
  readonly missing: readonly MissingFact[];
  readonly places: FactPlaces;
}

/** What is not known and would change the answer, each with the way to its field. */
export function MissingFacts({ missing, places }: Props) {
  const { t } = useTranslation();
  const say = useSay();
  if (missing.length === 0) return null;
  return (
    <section className={classes.amber}>
      <h3 className={classes.partTitle}>
        <IconHelpCircle size={16} aria-hidden /> {t('recognitionPage.missing')}
      </h3>
      <ul className={classes.list}>
        {missing.map(({ fact, effect }) => (
          <li key={fact}>
            <Anchor component={Link} to={factLink(fact, places)} underline="always">
              {t(`recognitionPage.facts.${fact}`)}
            </Anchor>
            {': '}
            {say(effect)}
          </li>
        ))}
      </ul>
    </section>
  );
}
