import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { checksOf } from '#shared/catalogs/checks.ts';
import { PROOFS } from '#shared/dossier/lost.ts';
import { lawReference } from '#shared/letters/lawReferences.ts';
import type { Application } from '#shared/recognition/application.ts';
import type { AnyDocument } from '#shared/recognition/paperTypes.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { today } from '../ui/today.ts';
import classes from './application.module.css';
import { CheckLines } from './Unverified.tsx';

/** What can be done when a proof is gone for good: laws of single professions have an examination instead. */
export function LostProof({ application, type }: { application: Application; type: AnyDocument }) {
  const { t } = useTranslation();
  const { occupations } = useCatalogs();
  const { id, way, occupation, qualificationId } = application;
  if (!PROOFS.has(type) || !way) return null;
  const regulated = occupations.find(occupation)?.regulation === 'regulated';
  const cited = lawReference(way.law.family, regulated, today());
  if (!cited) return null;
  return (
    <div className={classes.soft}>
      {t('recognitionPage.lostHint', { law: cited.otherProcedures })}{' '}
      <Anchor component={Link} underline="always" to={paths.assess(qualificationId)} inherit>
        {t('recognitionPage.lostWays')}
      </Anchor>
      {' · '}
      <Anchor component={Link} underline="always" to={paths.newDossier(id)} inherit>
        {t('recognitionPage.lostDossier')}
      </Anchor>
      <CheckLines checks={checksOf(cited, today())} />
    </div>
  );
}
