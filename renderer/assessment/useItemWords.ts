import { useTranslation } from 'react-i18next';
import { keyCompetenceOf } from '#shared/assessment/catalogs/keyCompetences.ts';
import { skillOf } from '#shared/assessment/catalogs/skillRows.ts';
import type { Part } from '#shared/assessment/compare.ts';
import type { Wish } from '#shared/assessment/wish.ts';
import { languageName } from '#shared/catalogs/languages.ts';
import { courseKindRows } from '#shared/profile/germanCourse.ts';
import { type Script, scriptNames } from '#shared/profile/script.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useWishWords } from './useWishWords.ts';

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an item of the profile is called in a sentence. */
export function useItemWords(): (part: Part, item: Row) => string {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const wishWords = useWishWords();
  return (part, item) => {
    switch (part) {
      case 'languageSkill':
        return languageName(text(item.language), language);
      case 'startingPoint':
        return text(item.situation);
      case 'languageCertificate':
        return text(item.name) || t('certificates.unnamed');
      case 'germanCourse':
        return (
          courseKindRows.find(({ code }) => code === item.kind)?.name[language] ??
          t('assessment.parts.germanCourse')
        );
      case 'scriptSkill':
        return scriptNames[item.script as Script]?.[language] ?? text(item.script);
      case 'strengths':
        return keyCompetenceOf(text(item.competence))?.name[language] ?? text(item.competence);
      case 'skills':
        return skillOf(text(item.skill))?.name[language] ?? text(item.name);
      case 'qualification':
        return text(item.titleGerman) || text(item.titleOriginal) || t('assessment.parts.qualification');
      case 'wishes':
        return wishWords(item as Pick<Wish, 'words' | 'occupation'>);
      default:
        return text(item.title) || t('assessment.unnamed');
    }
  };
}
