import { Anchor, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Around } from '#shared/assessment/around.ts';
import { type Assessment, type ProfileVersion, SCHEMA_VERSION } from '#shared/assessment/assessment.ts';
import { compareAssessments, lackingIn, partsIn } from '#shared/assessment/compare.ts';
import { compareAround } from '#shared/assessment/compareAround.ts';
import { RELEASE } from '../app/paths.ts';
import { useOpen } from '../ui/OpenPart.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { useVersionDate } from '../ui/useVersionDate.ts';
import classes from './assessment.module.css';
import { ChangeList } from './ChangeList.tsx';
import { Lacking } from './Lacking.tsx';
import { ProgressCharts } from './ProgressCharts.tsx';
import { ReleaseForm } from './ReleaseForm.tsx';

interface Props {
  readonly clientId: string;
  readonly facts: Assessment;
  /** What stands around it today. */
  readonly around: Around;
  readonly versions: readonly ProfileVersion[];
}

const NOW = 'now';

/** Released states, how each was found out, and what has changed between two of them. */
export function VersionsSection({ clientId, facts, around, versions }: Props) {
  const { t } = useTranslation();
  const [, setOpen] = useOpen();
  const dateOf = useVersionDate(versions);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState(NOW);
  const name = (version: ProfileVersion): string => t('assessment.versionOf', { date: dateOf(version) });
  const schemaOf = (id: string): number =>
    versions.find((version) => version.id === id)?.schemaVersion ?? SCHEMA_VERSION;
  const factsOf = (id: string): Assessment => versions.find((version) => version.id === id)?.facts ?? facts;
  const aroundOf = (id: string): Around | null => {
    const version = versions.find((one) => one.id === id);
    return version ? version.facts.around : around;
  };
  const options = versions.map((version) => ({ value: version.id, label: name(version) }));
  const first = versions.some(({ id }) => id === from) ? (from ?? '') : (versions[0]?.id ?? NOW);
  // What one of the two was never asked for has not changed since.
  const known = Math.min(schemaOf(first), schemaOf(to));
  return (
    <Section title={t('assessment.versions')}>
      <p className={classes.lead}>{t('assessment.releaseHelp')}</p>
      <ReleaseForm clientId={clientId} />
      {versions.length === 0 && <p className={classes.soft}>{t('assessment.noVersions')}</p>}
      <ul className={classes.findings}>
        {versions.map((version) => (
          <li key={version.id} className={classes.version}>
            <strong>{name(version)}</strong>
            <span className={classes.soft}>
              {version.methods.map((method) => t(`assessment.methodNames.${method}`)).join(', ')}
              {version.assessor !== '' && ` · ${version.assessor}`}
              {version.participants !== '' && (
                <>
                  {' · '}
                  <Foreign text={version.participants} />
                </>
              )}
            </span>
            <Lacking
              schemaVersion={version.schemaVersion}
              anew={
                <Anchor component="button" type="button" onClick={() => setOpen(RELEASE)}>
                  {t('assessment.releaseAnew')}
                </Anchor>
              }
            />
          </li>
        ))}
      </ul>
      <ProgressCharts
        states={[
          ...versions.toReversed().map((version) => ({
            name: dateOf(version),
            facts: version.facts,
          })),
          { name: t('progress.today'), facts },
        ]}
      />
      {versions.length > 0 && (
        <>
          <div className={classes.pick}>
            <NativeSelect
              label={t('assessment.compareFrom')}
              value={first}
              data={options}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('assessment.compareTo')}
              value={to}
              data={[{ value: NOW, label: t('assessment.now') }, ...options]}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          </div>
          {lackingIn(known).length > 0 && (
            <p className={classes.soft}>
              {t('assessment.notCompared', {
                what: lackingIn(known)
                  .map((part) => t(`assessment.kept.${part}`))
                  .join(', '),
              })}
            </p>
          )}
          <ChangeList
            changes={compareAssessments(factsOf(first), factsOf(to), partsIn(known))}
            around={compareAround(aroundOf(first), aroundOf(to))}
          />
        </>
      )}
    </Section>
  );
}
