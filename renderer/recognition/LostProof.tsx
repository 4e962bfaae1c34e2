import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PROOFS } from '#shared/dossier/lost.ts';
import type { Application } from '#shared/recognition/application.ts';
import type { DocumentType } from '#shared/recognition/documents.ts';
import type { LawFamily } from '#shared/recognition/laws.ts';
import { paths } from '../app/paths.ts';
import classes from './application.module.css';

/** § 14 BQFG holds in the crafts too (§ 50c HwO); laws of single professions have an examination instead. */
const otherProof: ReadonlySet<LawFamily> = new Set(['BQFG', 'HwO']);

/** What can be done when a proof is gone for good. */
export function LostProof({ application, type }: { application: Application; type: DocumentType }) {
  const { t } = useTranslation();
  const { id, way, qualificationId } = application;
  if (!PROOFS.has(type) || !way || !otherProof.has(way.law.family)) return null;
  return (
    <p className={classes.soft}>
      {t('recognitionPage.lostHint')}{' '}
      <Anchor component={Link} underline="always" to={paths.assess(qualificationId)} inherit>
        {t('recognitionPage.lostWays')}
      </Anchor>
      {' · '}
      <Anchor component={Link} underline="always" to={paths.newDossier(id)} inherit>
        {t('recognitionPage.lostDossier')}
      </Anchor>
    </p>
  );
}
