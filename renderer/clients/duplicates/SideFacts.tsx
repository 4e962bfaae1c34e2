import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { caseStatusNames } from '#shared/cases/codes.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import type { PairSide } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { paths } from '../../app/paths.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './duplicates.module.css';

/** One of two people, with what tells them apart. */
export function SideFacts({ side }: { readonly side: PairSide }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const day = (on: string): string => formatPartialDate(on.slice(0, 10), language, 'short');
  const facts = [
    t('clients.numbered', { number: side.number }),
    side.birthDate === null ? '' : t('clients.born', { date: formatPartialDate(side.birthDate, language) }),
    side.nationality === null ? '' : countryName(side.nationality, language),
    `${side.postcode} ${side.town}`.trim(),
    side.phone === '' ? '' : `${t('clients.phoneShort')} ${side.phone}`,
    side.status === null ? '' : t('caseWork.status', { status: caseStatusNames[side.status][language] }),
    t('duplicates.entered', { date: day(side.createdAt) }),
    side.lastContactOn === null
      ? t('duplicates.noContact')
      : t('duplicates.lastContact', { date: day(side.lastContactOn) }),
  ];
  return (
    <div className={classes.side}>
      <p className={classes.who}>
        <Anchor component={Link} to={paths.person(side.id)} fw={600}>
          <Foreign text={displayName(side, 'familyFirst')} />
        </Anchor>{' '}
        {side.originalName !== null && <Foreign text={side.originalName} />}
      </p>
      <ul className={classes.facts}>
        {facts
          .filter((fact) => fact !== '')
          .map((fact) => (
            <li key={fact}>
              <Foreign text={fact} />
            </li>
          ))}
      </ul>
    </div>
  );
}
