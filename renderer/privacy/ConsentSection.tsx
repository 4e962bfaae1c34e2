import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Decision, nobody } from '#shared/privacy/consent.ts';
import { saidAbout } from '#shared/privacy/guard.ts';
import { generalPurposes } from '#shared/privacy/purposes.ts';
import { useRead } from '../api/calls.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { useOpen } from '../ui/OpenPart.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { ConsentSummary } from './ConsentSummary.tsx';
import { consentField } from './links.ts';
import { MatterRow } from './MatterRow.tsx';
import classes from './privacy.module.css';
import { Releases } from './Releases.tsx';
import { SheetButton } from './SheetButton.tsx';
import { SheetLanguage, useSheetLanguage } from './SheetLanguage.tsx';
import { TalkFields } from './TalkFields.tsx';
import { useTalk } from './useTalk.ts';

/** Information and consents, first of all the facts: with a new person to be ticked, later to be read. */
export function ConsentSection({ clientId }: { readonly clientId: string }) {
  const list = useRead('privacy.list', { clientId });
  return (
    <Loaded query={list}>{({ decisions }) => <Consents clientId={clientId} decisions={decisions} />}</Loaded>
  );
}

interface Props {
  readonly clientId: string;
  readonly decisions: readonly Decision[];
}

/** Whole while nobody has been informed, and when a link or an open part leads into it. */
function useWhole({ decisions }: Props) {
  const [params] = useSearchParams();
  const [open] = useOpen();
  return useState(
    () =>
      !decisions.some(({ purpose }) => purpose === 'information') ||
      decisions.some(({ id }) => id === open) ||
      (params.get('field') ?? '').startsWith('consent-'),
  );
}

function Consents(props: Props) {
  const { clientId, decisions } = props;
  const { t } = useTranslation();
  const [whole, setWhole] = useWhole(props);
  const talk = useTalk(clientId, decisions[0]);
  const [beside, setBeside] = useSheetLanguage(clientId);
  return (
    <Section
      title={t('privacy.title')}
      actions={
        <Button size="compact-sm" variant="subtle" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'privacy.showLess' : 'privacy.showAll')}
        </Button>
      }
    >
      {!whole && <ConsentSummary decisions={decisions} />}
      {whole && (
        <>
          {decisions.length === 0 && <p className={classes.lead}>{t('privacy.nothing')}</p>}
          <div className={classes.papers}>
            <span className={classes.soft}>{t('privacy.sheets.title')}</span>
            <SheetButton clientId={clientId} kind="information" language={beside} />
            <SheetButton clientId={clientId} kind="consent" language={beside} />
          </div>
          <SheetLanguage language={beside} onChange={setBeside} />
          <h3 className={classes.part}>{t('privacy.talk')}</h3>
          <TalkFields of={talk.of} label={t('privacy.talk')} />
          <h3 className={classes.part}>{t('privacy.general')}</h3>
          <ul className={classes.matters}>
            {generalPurposes.map((purpose) => (
              <MatterRow
                key={purpose}
                clientId={clientId}
                matter={{ purpose, ...nobody }}
                said={saidAbout(decisions, { purpose, ...nobody }, today())}
                talk={talk.now}
                fieldId={consentField(clientId, purpose)}
              />
            ))}
          </ul>
          <h3 className={classes.part}>{t('privacy.releases')}</h3>
          <p className={classes.soft}>{t('privacy.releasesHelp')}</p>
          <Releases clientId={clientId} decisions={decisions} talk={talk.now} language={beside} />
        </>
      )}
    </Section>
  );
}
