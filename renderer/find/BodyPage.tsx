import { IconBuilding } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { checksOf } from '#shared/catalogs/checks.ts';
import { displayName } from '#shared/clients/personName.ts';
import type { Authority } from '#shared/recognition/authorities.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { Unverified } from '../recognition/Unverified.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { FindGroup } from './FindGroup.tsx';
import classes from './find.module.css';

const firstPeople = 100;
const morePeople = 500;

/** A body, what the register says of it, and in whose files it is named. */
export function BodyPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { authorities } = useCatalogs();
  const code = params.get('authority');
  const authority = code === null ? undefined : authorities.find(code);
  const name = authority?.name ?? params.get('name') ?? t('find.body.title');
  const [limit, setLimit] = useState(firstPeople);
  const tied = useRead('find.body', { authority: code, name, limit }, { keepPrevious: true });
  return (
    <>
      <PageTitle up={paths.find(name)}>{name}</PageTitle>
      {authority && <Registered authority={authority} />}
      {code !== null && !authority && <p className={classes.lead}>{t('find.body.unknown')}</p>}
      <Loaded query={tied}>
        {({ total, people }) =>
          total === 0 ? (
            <EmptyState
              icon={<IconBuilding size={40} stroke={1.2} />}
              title={t('find.body.nobody')}
              text={t('find.body.nobodyText')}
            />
          ) : (
            <FindGroup
              title={t('find.body.people')}
              total={total}
              lines={people.map((person) => ({
                id: person.clientId,
                to: paths.person(person.clientId),
                label: displayName(person, 'familyFirst'),
                details: [person.number, ...person.ties.map((tie) => t(`find.body.ties.${tie}`))],
              }))}
              onMore={() => setLimit(limit + morePeople)}
            />
          )
        }
      </Loaded>
    </>
  );
}

function Registered({ authority }: { readonly authority: Authority }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { code, addressLines, phone, email, web, purpose } = authority;
  const reach = [phone === '' ? '' : t('find.body.phone', { phone }), email, web].filter(Boolean);
  return (
    <Section title={t('find.body.register')}>
      <p className={classes.lead}>{purpose[language]}</p>
      <address className={classes.address}>
        {addressLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
        {reach.map((line) => (
          <span key={line} className={classes.details}>
            {line}
          </span>
        ))}
      </address>
      <Unverified checks={checksOf(authority, today(), { catalog: 'authorities', code })} />
    </Section>
  );
}
