import { Alert } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '#shared/clients/duplicates/calls.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { useMatterName } from '../../privacy/useMatterName.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './merge.module.css';
import { useMoveWords } from './useMoveWords.ts';

/** What merging does besides the facts: names, what comes along, cases, consents, the number. */
export function MergeConsequences({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const moveWords = useMoveWords();
  const { gone, lines, names, moves, singles, cases } = preview;
  const day = (on: string): string => formatPartialDate(on, language);
  const both = lines.some(({ line, why }) => line === 'name' && why === 'stays');
  const along = moveWords(moves);
  const single = singles.reduce((sum, { count }) => sum + count, 0);
  const sentences = [
    both ? t('duplicates.namesStay') : '',
    names.length > 0
      ? t('duplicates.moreNames', { names: names.map((name) => displayName(name, 'familyFirst')).join('; ') })
      : '',
    along === ''
      ? t('duplicates.nothingMore', { number: gone.number })
      : t('duplicates.comesAlong', { number: gone.number, what: along }),
    single > 0 ? t('duplicates.singles', { count: single }) : '',
    ...cases.ending.map(({ openedOn, how }) =>
      how === 'drop'
        ? t('duplicates.caseDrops')
        : t('duplicates.caseCloses', { stays: day(cases.staysSince ?? openedOn), ends: day(openedOn) }),
    ),
    t('duplicates.numberStays', { number: gone.number }),
    t('duplicates.leftStays'),
    t('duplicates.undoable'),
  ];
  return (
    <>
      <Consents preview={preview} />
      <ul className={classes.sentences}>
        {sentences
          .filter((sentence) => sentence !== '')
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </>
  );
}

/** A no in either file counts. */
function Consents({ preview: { keep, gone, consents } }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const matterName = useMatterName();
  if (consents.length === 0) return null;
  return (
    <Alert color="amber" icon={<IconShieldCheck aria-hidden />} mb="sm">
      <ul className={classes.sentences}>
        {consents.map(({ strict, strictIn }) => (
          <li key={strict.id}>
            {t('duplicates.consentStrict', {
              matter: matterName(strict, 'name'),
              number: (strictIn === 'keep' ? keep : gone).number,
              said: t(`privacy.states.${strict.state}`, {
                date: formatPartialDate(strict.on, language, 'short'),
              }),
              counts: t(`duplicates.strict.${strict.state === 'withdrawn' ? 'withdrawn' : 'refused'}`),
            })}
          </li>
        ))}
        <li>{t('duplicates.consentHelp')}</li>
      </ul>
    </Alert>
  );
}
