import { joined } from '../letters/compose/parts.ts';
import { courseKindRow, type GermanCourse } from '../profile/germanCourse.ts';
import { type PaperLanguage, paperText, put } from '../text/profilePapers/words.ts';

/** „Integrationskurs“; without a kind „Deutschkurs“. */
export const courseTitle = ({ kind }: Pick<GermanCourse, 'kind'>, language: PaperLanguage): string =>
  (kind === null ? undefined : courseKindRow(kind)?.name[language]) ?? paperText(language).germanCourse;

/** What came of it: the level that was reached, and the paper. */
export const courseResult = (
  { levelReached, certificate }: Pick<GermanCourse, 'levelReached' | 'certificate'>,
  language: PaperLanguage,
): string =>
  joined(', ', levelReached && put(paperText(language).reached, { level: levelReached }), certificate);
