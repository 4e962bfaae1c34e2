import { useTranslation } from 'react-i18next';
import { ratingField } from '#shared/assessment/languageBasis.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import { skillNames, skills } from '#shared/catalogs/languageLevels.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { NewItem } from '#shared/profile/newItem.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { period } from '../../ui/period.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './europass.module.css';

type OfKind<K extends NewItem['kind']> = Extract<NewItem, { kind: K }>['fields'];

/** What an item of a CV says, as it is read before it is taken over. */
export function ItemWords({ item }: { readonly item: NewItem }) {
  if (item.kind === 'experience') return <Work of={item.fields} />;
  if (item.kind === 'qualification') return <Degree of={item.fields} />;
  if (item.kind === 'languageCertificate') return <Certificate of={item.fields} />;
  return item.kind === 'languageSkill' ? <Language of={item.fields} /> : null;
}

interface Lines {
  readonly title: string | undefined;
  readonly rest: readonly (string | undefined)[];
  readonly text: string | undefined;
}

function Told({ title, rest, text }: Lines) {
  const { t } = useTranslation();
  const known = rest.filter((word) => word !== undefined && word !== '');
  return (
    <>
      <strong>
        <Foreign text={title ?? t('profile.unnamed')} />
      </strong>
      {known.map((word) => (
        <span key={word}>
          {' · '}
          <Foreign text={word ?? ''} />
        </span>
      ))}
      {text !== undefined && (
        <span className={classes.text}>
          <Foreign text={text} />
        </span>
      )}
    </>
  );
}

function Work({ of }: { readonly of: OfKind<'experience'> }) {
  const language = useDateLanguage();
  const rest = [
    of.employer,
    of.place,
    of.country ? countryName(of.country, language) : undefined,
    period(of.startedOn ?? null, of.endedOn ?? null, language),
  ];
  return <Told title={of.title} rest={rest} text={of.tasks} />;
}

function Degree({ of }: { readonly of: OfKind<'qualification'> }) {
  const language = useDateLanguage();
  const rest = [
    of.institution,
    of.place,
    of.country ? countryName(of.country, language) : undefined,
    period(of.startedOn ?? null, of.endedOn ?? null, language),
  ];
  return <Told title={of.titleOriginal} rest={rest} text={of.note} />;
}

function Certificate({ of }: { readonly of: OfKind<'languageCertificate'> }) {
  const language = useDateLanguage();
  const rest = [
    of.language === undefined ? undefined : languageName(of.language, language),
    of.level ?? undefined,
    of.issuer,
    of.issuedOn ? formatPartialDate(of.issuedOn, language, 'short') : undefined,
  ];
  return <Told title={of.name} rest={rest} text={undefined} />;
}

function Language({ of }: { readonly of: OfKind<'languageSkill'> }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const rated = skills.flatMap((skill) => {
    const level = of[ratingField('self', skill)];
    return level ? [`${skillNames[skill][language]} ${level}`] : [];
  });
  const native = of.level ? t(`profile.levels.${of.level}`) : undefined;
  const title = of.language === undefined ? undefined : languageName(of.language, language);
  return <Told title={title} rest={[native, ...rated]} text={undefined} />;
}
