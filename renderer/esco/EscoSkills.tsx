import { useTranslation } from 'react-i18next';
import type { Assessment, ShownSkill } from '#shared/assessment/assessment.ts';
import { type Concept, escoName } from '#shared/esco/esco.ts';
import { useChange, useRead } from '../api/calls.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import classes from './esco.module.css';
import { Offers } from './Offers.tsx';
import { useEsco } from './useEsco.ts';

interface Props {
  readonly clientId: string;
  readonly experience: Assessment['experience'][number] | null;
  /** What is entered already. */
  readonly skills: readonly ShownSkill[];
  /** What is typed in the field above. */
  readonly typed: string;
  onEntered(): void;
}

const MOST_TYPED = 8;
const MOST_PROPOSED = 12;

/** Skills of ESCO beside our own list: what is typed, and what belongs to the coded occupation. */
export function EscoSkills({ clientId, experience, skills, typed, onEntered }: Props) {
  const { t } = useTranslation();
  const version = useEsco('skills');
  const add = useChange('esco.addSkill');
  const occupation = experience?.escoUri ?? null;
  const search = useRead(
    'esco.search',
    { kind: 'skill', query: typed.slice(0, 300), limit: MOST_TYPED },
    { enabled: version !== null && typed !== '', keepPrevious: true },
  );
  const related = useRead(
    'esco.skillsOf',
    { occupation: occupation ?? '-' },
    { enabled: version !== null && occupation !== null },
  );
  if (version === null) return null;
  const taken = new Set(skills.map(({ escoUri }) => escoUri));
  const open = (list: readonly Concept[]) => list.filter(({ uri }) => !taken.has(uri));
  const belonging = occupation === null ? [] : open(related.data?.skills ?? []).slice(0, MOST_PROPOSED);
  const found = typed === '' ? [] : open(search.data?.hits ?? []);
  const offer = (title: string, list: readonly Concept[]) =>
    list.length > 0 && (
      <>
        <p className={classes.soft}>{title}</p>
        <Offers
          concepts={list}
          busy={add.isPending}
          named={(label) => t('esco.takeSkill', { what: label })}
          onChoose={({ uri }) =>
            add.mutate({ clientId, experienceId: experience?.id ?? null, uri }, { onSuccess: onEntered })
          }
        />
      </>
    );
  return (
    <>
      {offer(t('esco.found', { version: escoName(version) }), found)}
      {offer(
        t('esco.belonging', { occupation: experience?.escoLabel ?? '', version: escoName(version) }),
        belonging,
      )}
      <ErrorAlert error={add.error ?? search.error ?? related.error} />
    </>
  );
}
