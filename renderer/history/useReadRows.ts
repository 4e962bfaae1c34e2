import { useTranslation } from 'react-i18next';
import {
  genderNames,
  nameKindNames,
  proofKindNames,
  qualificationKindNames,
} from '#shared/catalogs/codeLists.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { residenceTitleOf } from '#shared/catalogs/residenceTitles.ts';
import type { Client } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { maritalStatuses } from '#shared/profile/maritalStatus.ts';
import type { Profile } from '#shared/profile/profile.ts';
import { occupationName } from '#shared/recognition/occupations.ts';
import { benefitName } from '../profile/benefits.ts';
import { period } from '../profile/period.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** A fact to be read: what it is called in its form, and what stands there. */
export type ReadRow = readonly [label: string, value: string];
type Item<K extends keyof Profile> = Profile[K][number];

/** A file's facts as rows to read, in the words of the forms they are typed into; without what is not known. */
export function useReadRows() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const date = (value: string | null): string => (value === null ? '' : formatPartialDate(value, language));
  const country = (code: string | null): string => (code === null ? '' : countryName(code, language));
  const word = (names: Readonly<Record<string, Words>>, code: string | null): string =>
    code === null ? '' : (names[code]?.[language] ?? code);
  const known = (...rows: readonly ReadRow[]): ReadRow[] => rows.filter(([, value]) => value !== '');
  const count = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

  return {
    person: (client: Client): ReadRow[] =>
      known(
        [t('clients.familyName'), client.familyName],
        [t('clients.givenNames'), client.givenNames],
        ...client.names.map(
          (name): ReadRow => [word(nameKindNames, name.kind), displayName(name, 'givenFirst')],
        ),
        [t('clients.birthDate'), date(client.birthDate)],
        [t('clients.gender'), word(genderNames, client.gender)],
        [t('clients.nationality'), country(client.nationality)],
        [
          t('clients.nativeLanguage'),
          client.nativeLanguage === null ? '' : languageName(client.nativeLanguage, language),
        ],
        [t('clients.birthPlace'), client.birthPlace],
        [t('clients.birthCountry'), country(client.birthCountry)],
        [t('clients.phone'), client.phone],
        [t('clients.email'), client.email],
        [
          t('clients.address'),
          [client.street, `${client.postcode} ${client.town}`.trim()].filter(Boolean).join(', '),
        ],
      ),
    qualification: (item: Item<'qualification'>): ReadRow[] =>
      known(
        [t('profile.titleOriginal'), item.titleOriginal],
        [t('profile.titleGerman'), item.titleGerman],
        [t('history.fields.occupation'), item.occupation === null ? '' : occupationName(item.occupation)],
        [t('profile.kind'), word(qualificationKindNames, item.kind)],
        [t('profile.country'), country(item.country)],
        [t('profile.institution'), item.institution],
        [t('profile.place'), item.place],
        [t('history.fields.period'), period(item.startedOn, item.endedOn, language)],
        [
          t('profile.degreeDate'),
          item.degreeDate === null ? '' : date(item.degreeDate.iso) || item.degreeDate.original,
        ],
        [
          t('profile.completed'),
          item.completed === null ? '' : t(item.completed ? 'fields.yes' : 'fields.no'),
        ],
        [t('profile.proof'), word(proofKindNames, item.proof)],
        [t('profile.note'), item.note],
      ),
    experience: (item: Item<'experience'>): ReadRow[] =>
      known(
        [t('profile.jobTitle'), item.title],
        [t('profile.employer'), item.employer],
        [t('profile.country'), country(item.country)],
        [t('history.fields.period'), period(item.startedOn, item.endedOn, language)],
        [t('profile.years'), count(item.years)],
        [t('profile.workProof'), item.proof === null ? '' : t(`profile.workProofs.${item.proof}`)],
        [t('profile.proofForm'), item.proofForm === null ? '' : t(`profile.proofForms.${item.proofForm}`)],
        [t('profile.tasks'), item.tasks],
      ),
    languageSkill: (item: Item<'languageSkill'>): ReadRow[] =>
      known(
        [t('profile.language'), languageName(item.language, language)],
        [t('profile.level'), item.level === null ? '' : t(`profile.levels.${item.level}`)],
        [t('profile.levelSource'), item.source === null ? '' : t(`profile.levelSources.${item.source}`)],
        [t('profile.certificate'), item.certificate],
        [t('profile.certifiedOn'), date(item.certifiedOn)],
      ),
    residence: (item: Item<'residence'>): ReadRow[] =>
      known(
        [
          t('profile.status'),
          item.status === null ? '' : (residenceTitleOf(item.status)?.name[language] ?? item.status),
        ],
        [t('profile.legalBasis'), item.legalBasis],
        [t('profile.validUntil'), date(item.validUntil)],
        [t('profile.workNote'), item.workNote],
      ),
    benefit: (item: Item<'benefit'>): ReadRow[] =>
      known(
        [t('profile.system'), item.system === null ? '' : benefitName(item.system, language)],
        [t('profile.provider'), item.provider],
        [t('profile.customerNumber'), item.customerNumber],
      ),
    family: (item: Item<'family'>): ReadRow[] =>
      known(
        [t('profile.maritalStatus'), maritalWord(item.maritalStatus)],
        [t('profile.children'), count(item.children)],
      ),
  };

  function maritalWord(status: string | null): string {
    const found = maritalStatuses.find((value) => value === status);
    return found === undefined ? '' : t(`profile.maritalStatuses.${found}`);
  }
}
