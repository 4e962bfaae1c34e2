import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { caseStatusNames } from '#shared/cases/codes.ts';
import type { MailingPerson } from '#shared/mailings/mailing.ts';
import { exclusions } from '#shared/mailings/mayGet.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { excludedParts } from './excludedParts.ts';
import classes from './mailings.module.css';
import type { Choice } from './useChosen.ts';

interface Props {
  readonly total: number;
  readonly people: readonly MailingPerson[];
  readonly choice: Choice;
}

/** Those found, to be ticked; who gets none is told with the reason. */
export function PeopleChoice({ total, people, choice }: Props) {
  const { t } = useTranslation();
  if (people.length === 0)
    return <EmptyState title={t('mailings.emptyTitle')} text={t('mailings.emptyText')} />;
  return (
    <>
      {total > people.length && (
        <Text className={classes.warn}>{t('mailings.moreThanShown', { shown: people.length, total })}</Text>
      )}
      <ChoiceList
        rows={people}
        choice={choice}
        label={t('mailings.list')}
        chosenText={(count) => t('mailings.chosen', { count })}
        foundText={t('mailings.found', { count: total })}
        onlyExcludedText={t('mailings.onlyExcluded')}
        excludedText={(rows) =>
          `${t('mailings.excluded', { count: rows.length })} ${excludedParts(t, exclusions, rows)}`
        }
        cells={(person) => <Cells person={person} />}
      />
    </>
  );
}

function Cells({ person: { number, town, status, excluded } }: { readonly person: MailingPerson }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (
    <>
      <span className={classes.soft}>{number}</span>
      <span className={classes.soft}>{town}</span>
      {excluded === null ? (
        <span className={classes.soft}>{status === null ? '' : caseStatusNames[status][language]}</span>
      ) : (
        <span className={classes.why}>{t(`mailings.why.${excluded}`)}</span>
      )}
    </>
  );
}
