import type { Register } from '../catalogs/register.ts';
import type { DocumentType } from '../recognition/documents.ts';
import { type PaperTypeRow, paperWordsOf } from '../recognition/paperTypes.ts';
import { papers } from '../text/de/papers.ts';
import type { PaperType } from './paper.ts';

/** What is seen in counselling beside what authorities ask for; named in the texts of papers. */
type Seen = keyof typeof papers.types;
export const isSeen = (type: PaperType): type is Exclude<Seen, DocumentType> =>
  Object.hasOwn(papers.types, type);

/** What a kind of paper is called in German, for letters. */
export const typeName = (
  type: PaperType,
  catalogs: { readonly paperTypes: Register<PaperTypeRow> },
): string => (isSeen(type) ? papers.types[type] : paperWordsOf(type, catalogs).name.de);
