import { useTranslation } from 'react-i18next';
import { countryName } from '#shared/catalogs/countries.ts';
import type { Client } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import { paperMeaning } from '#shared/dates/paperMeaning.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { isByAuthority, noPaperBirth, paperBirthOf } from '#shared/intake/paperBirth.ts';
import type { Sheet } from '#shared/questionnaire/answers.ts';
import { Foreign } from '../ui/PersonName.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ageText } from './age.ts';
import classes from './person.module.css';

interface Props {
  readonly client: Client;
  /** The intake of the day that is looked at; undefined while it is being read. */
  readonly intake: Pick<Sheet, 'values'> | undefined;
}

/** What one wants to see at a glance, under the name. */
export function PersonAbout({ client, intake }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const original = client.names.find(({ kind }) => kind === 'original');
  const age = ageText(client.birthDate);
  const paper = intake ? paperBirthOf(intake.values) : noPaperBirth;
  const callName = intake?.values['person.callName'];
  const set = isByAuthority(client.birthDate, paper);
  return (
    <ul className={classes.about}>
      {original && (
        <li className={classes.original}>
          <Foreign text={displayName(original, 'givenFirst')} />
        </li>
      )}
      {typeof callName === 'string' && (
        <li>
          <bdi>{t('clients.called', { name: callName })}</bdi>
        </li>
      )}
      <li>{t('clients.numbered', { number: client.number })}</li>
      {client.formerNumbers.length > 0 && (
        <li>{t('clients.formerly', { numbers: client.formerNumbers.join(', ') })}</li>
      )}
      {client.birthDate !== null && (
        <li>
          {t('clients.born', { date: formatPartialDate(client.birthDate, language) })}
          {age !== null && ` (${age})`}
          {set && `, ${t('clients.bornByAuthority')}`}
        </li>
      )}
      {paper.onPaper !== null && (
        <li>
          {t('clients.bornOnPaper')} <bdi>{paper.onPaper.original}</bdi>
          {paper.onPaper.iso !== null && ` (${paperMeaning(paper.onPaper, language)})`}
        </li>
      )}
      {client.nationality !== null && <li>{countryName(client.nationality, language)}</li>}
      {client.town !== '' && (
        <li>
          <bdi>{client.town}</bdi>
        </li>
      )}
      {client.phone !== '' && (
        <li>
          {t('clients.phoneShort')} <bdi dir="ltr">{client.phone}</bdi>
        </li>
      )}
    </ul>
  );
}
