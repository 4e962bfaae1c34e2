import { Anchor, Autocomplete, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Output } from '#shared/contract/index.ts';
import { recipientKinds } from '#shared/privacy/factClasses.ts';
import { cvOrders } from '#shared/profilePapers/cv/cv.ts';
import { profilePaperKinds } from '#shared/profilePapers/places.ts';
import { paperLanguages } from '#shared/text/profilePapers/words.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { paths } from '../app/paths.ts';
import { Lacking } from '../assessment/Lacking.tsx';
import { Section } from '../ui/Section.tsx';
import { useVersionDate } from '../ui/useVersionDate.ts';
import type { Choices } from './choices.ts';
import classes from './profilePapers.module.css';
import { SheetFields, type SheetProps } from './SheetFields.tsx';

/** `wish`: the choices with what the program proposes in the gaps. */
interface Props extends Omit<SheetProps, 'set'> {
  readonly versions: Output<'assessment.get'>['versions'];
  onChange(next: Choices): void;
}

const NOW = 'now';

/** Which paper, for whom, from which state and in which form. */
export function ChoiceFields(props: Props) {
  const { choices, onChange } = props;
  const { t } = useTranslation();
  const set = (patch: Partial<Choices>): void => onChange({ ...choices, ...patch });
  return (
    <Section title={t('profilePapers.choose')}>
      <div className={classes.fields}>
        <NativeSelect
          label={t('profilePapers.paper')}
          value={choices.paper}
          data={profilePaperKinds.map((kind) => ({ value: kind, label: t(`profilePapers.papers.${kind}`) }))}
          onChange={({ currentTarget: { value } }) => set({ paper: value as Choices['paper'], chosen: [] })}
        />
        {choices.paper === 'sessionSheet' ? (
          <SheetFields {...props} set={set} />
        ) : (
          <PaperFields {...props} set={set} />
        )}
      </div>
    </Section>
  );
}

interface Fields extends Props {
  set(patch: Partial<Choices>): void;
}

function PaperFields({ clientId, versions, choices, wish, set }: Fields) {
  const { t } = useTranslation();
  const dateOf = useVersionDate(versions);
  const { paper, recipient, byHand } = choices;
  const chosen = versions.find(({ id }) => id === wish.versionId);
  return (
    <>
      <NativeSelect
        label={t('profilePapers.recipient')}
        value={recipient}
        data={recipientKinds.map((kind) => ({ value: kind, label: t(`profilePapers.recipients.${kind}`) }))}
        onChange={({ currentTarget: { value } }) =>
          set({ recipient: value as Choices['recipient'], chosen: [] })
        }
      />
      {recipient !== 'client' && (
        <NativeSelect
          label={t('profilePapers.way')}
          value={byHand ? 'hand' : 'office'}
          data={(['hand', 'office'] as const).map((way) => ({
            value: way,
            label: t(`profilePapers.ways.${way}`),
          }))}
          onChange={({ currentTarget: { value } }) => set({ byHand: value === 'hand' })}
        />
      )}
      {recipient !== 'client' && !byHand && (
        <RecipientName clientId={clientId} name={choices.name} onChange={(name) => set({ name })} />
      )}
      <NativeSelect
        label={t('profilePapers.version')}
        value={wish.versionId ?? NOW}
        data={[
          ...versions.map((version) => ({
            value: version.id,
            label: t('profilePapers.released', { date: dateOf(version) }),
          })),
          { value: NOW, label: t('profilePapers.working') },
        ]}
        onChange={({ currentTarget: { value } }) => set({ versionId: value === NOW ? null : value })}
      />
      {chosen && (
        <Lacking
          schemaVersion={chosen.schemaVersion}
          anew={
            <Anchor component={Link} to={paths.releaseProfile(clientId)}>
              {t('assessment.releaseAnew')}
            </Anchor>
          }
        />
      )}
      {paper === 'cv' ? (
        <NativeSelect
          label={t('profilePapers.order')}
          value={choices.order}
          data={cvOrders.map((order) => ({ value: order, label: t(`profilePapers.orders.${order}`) }))}
          onChange={({ currentTarget: { value } }) => set({ order: value as Choices['order'] })}
        />
      ) : (
        <NativeSelect
          label={t('profilePapers.length')}
          value={choices.length}
          data={(['short', 'long'] as const).map((length) => ({
            value: length,
            label: t(`profilePapers.lengths.${length}`),
          }))}
          onChange={({ currentTarget: { value } }) => set({ length: value as Choices['length'] })}
        />
      )}
      <NativeSelect
        label={t('profilePapers.language')}
        value={choices.language}
        data={paperLanguages.map((code) => ({ value: code, label: t(`profilePapers.languages.${code}`) }))}
        onChange={({ currentTarget: { value } }) => set({ language: value as Choices['language'] })}
      />
    </>
  );
}

interface NameProps {
  readonly clientId: string;
  readonly name: string;
  onChange(name: string): void;
}

/** Whom the person has released before comes first. */
function RecipientName({ clientId, name, onChange }: NameProps) {
  const { t } = useTranslation();
  const { authorities } = useCatalogs();
  const decisions = useRead('privacy.list', { clientId }).data?.decisions ?? [];
  const released = decisions
    .filter(({ purpose }) => purpose === 'release')
    .map(({ authority, body }) => (authority === null ? body : authorities.find(authority)?.shortName))
    .filter((one) => one !== undefined);
  return (
    <Autocomplete
      label={t('profilePapers.name')}
      description={t('profilePapers.nameHelp')}
      value={name}
      onChange={onChange}
      data={[...new Set([...released, ...authorities.rows.map(({ shortName }) => shortName)])]}
      limit={8}
      maxLength={200}
      autoComplete="off"
      dir="auto"
    />
  );
}
