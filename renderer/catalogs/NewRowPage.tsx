import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { isOwnCode } from '#shared/catalogs/ownRow.ts';
import { shippedForms } from '#shared/dossier/formCatalog.ts';
import { type DocumentProfile, documentProfiles, paperCode } from '#shared/recognition/documentMatrix.ts';
import { documentTypes } from '#shared/recognition/documents.ts';
import type { AnyDocument } from '#shared/recognition/paperTypes.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { useOpenRoom } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { announce } from '../ui/announce.tsx';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { usePaperName } from '../ui/usePaperName.ts';
import classes from './catalogs.module.css';
import type { Json } from './fieldSpec.ts';
import { useFieldSpecs } from './useFieldSpecs.ts';
import { VersionForm } from './VersionForm.tsx';

/** What a row of the office's own begins with: the commonest, to be changed. */
const blank = {
  authorities: {
    ...{ name: '', shortName: '', addressLines: [], phone: '', email: '', web: '', nationwide: false },
    ...{ purpose: { de: '', en: '' }, documentProfile: 'GENERAL', fees: ['OTHER'] },
  },
  occupations: {
    ...{ neutral: '', female: '', male: '', kldb: '', field: 'services', regulation: 'unregulated' },
    ...{ law: 'BQFG', authority: { kind: 'fixed', authority: 'FOSA' }, languageLevel: null, words: {} },
    ...{
      outcomes: ['full', 'partial', 'none'],
      measures: ['adaptationQualification', 'qualificationAnalysis'],
    },
  },
  paperTypes: {
    ...{ name: { de: '', en: '' }, what: '', where: '', help: '', cost: '' },
    counts: { de: '', en: '' },
  },
  // what forms usually ask: to be put in the order of the real one
  forms: { name: '', authorities: [], known: true, sections: shippedForms.last('GENERAL')?.sections ?? [] },
  fees: { name: '', label: 'cost.procedure', minCents: null, maxCents: null },
  measures: {
    ...{ name: { de: '', en: '' }, wanted: '', agencyLaw: '', jobcenterLaw: '' },
    ...{ covers: '', offered: true },
  },
  funding: {
    added: { name: '', rule: '', decider: '', askAt: '', whom: [], caseByCase: true },
    ...{ decidedBy: 'foundation', after: [], minTotalCents: null, incomeLimits: null },
    pots: [{ covers: [], maxCents: null, percent: 100 }],
    ...{ beforeCosts: true, discretion: true },
  },
  safeCountries: { country: '', listed: true },
  protectedLicences: { country: '', statuses: [] },
  documents: { asked: true, wantedForms: ['copy'], translation: 'none', when: 'always' },
} as const satisfies Record<string, Json>;

type Addable = keyof typeof blank;
const isAddable = (name: string | undefined): name is Addable =>
  name !== undefined && Object.hasOwn(blank, name);

/** A row that does not come with the program. */
export function NewRowPage() {
  const { t } = useTranslation();
  const { catalog } = useParams();
  useOpenRoom('catalogs');
  if (!isAddable(catalog)) return <Navigate to={paths.catalogs()} replace />;
  return (
    <>
      <PageTitle up={paths.catalog(catalog)}>{t(`catalogs.newTitles.${catalog}`)}</PageTitle>
      <Section title={t('catalogs.form.new')}>
        {catalog === 'documents' ? <NewPaper /> : <NewRow catalog={catalog} code={null} />}
      </Section>
    </>
  );
}

function NewRow({ catalog, code }: { readonly catalog: Addable; readonly code: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const specs = useFieldSpecs(catalog, code);
  const about = { validFrom: null, validTo: null, source: '', checkedOn: today(), note: '' };
  return (
    <VersionForm
      asked={{ catalog, code, id: null, fields: blank[catalog], about }}
      specs={specs}
      onSaved={(made) => {
        announce(t('catalogs.form.saved'));
        void navigate(paths.catalogRow(catalog, made), { replace: true });
      }}
      onClose={() => void navigate(paths.catalog(catalog), { replace: true })}
    />
  );
}

/** First to which list it belongs and what it is: papers that are on the list are corrected instead. */
function NewPaper() {
  const { t } = useTranslation();
  const { authorities, papers, paperTypes } = useCatalogs();
  const name = usePaperName();
  const [search] = useSearchParams();
  const [profile, setProfile] = useState<DocumentProfile>(
    documentProfiles.find((one) => one === search.get('list')) ?? 'GENERAL',
  );
  const [authority, setAuthority] = useState('');
  const [type, setType] = useState<AnyDocument | null>(null);
  const sharing = authorities.rows.filter((row) => row.documentProfile === profile);
  const listed = new Set(papers.of(profile, authority || null).map((row) => row.type));
  const added = paperTypes.rows.map(({ code }) => code).filter(isOwnCode);
  const free = [...added, ...documentTypes].filter((one) => !listed.has(one));
  const chosen = type !== null && free.includes(type) ? type : (free[0] ?? null);
  return (
    <>
      <FieldGrid label={t('catalogs.fields.type')} className={classes.search}>
        <NativeSelect
          label={t('catalogs.list')}
          value={profile}
          data={documentProfiles.map((value) => ({ value, label: t(`catalogs.profiles.${value}`) }))}
          onChange={(event) => {
            setProfile(event.currentTarget.value as DocumentProfile);
            setAuthority('');
          }}
        />
        {sharing.length > 1 && (
          <NativeSelect
            label={t('catalogs.fields.onlyAuthority')}
            value={authority}
            data={[
              { value: '', label: t('catalogs.onlyFor.all') },
              ...sharing.map(({ code: value, shortName }) => ({
                value,
                label: t('catalogs.onlyFor.one', { authority: shortName }),
              })),
            ]}
            onChange={(event) => setAuthority(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={t('catalogs.fields.type')}
          value={chosen ?? ''}
          data={free.map((value) => ({ value, label: name.ofType(value) }))}
          onChange={(event) => setType(event.currentTarget.value as AnyDocument)}
        />
      </FieldGrid>
      {chosen && (
        <NewRow
          key={paperCode(profile, chosen, authority || null)}
          catalog="documents"
          code={paperCode(profile, chosen, authority || null)}
        />
      )}
    </>
  );
}
