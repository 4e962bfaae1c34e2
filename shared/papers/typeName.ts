import { type DocumentType, documentTypes } from '../recognition/documents.ts';
import type { Messages } from '../text/de.ts';
import type { PaperType } from './paper.ts';

export const isDocumentType = (type: PaperType): type is DocumentType =>
  documentTypes.some((known) => known === type);

/** What a kind of paper is called; what authorities ask for has its name in the texts of recognition. */
export function typeName(texts: Pick<Messages, 'papers' | 'recognition'>, type: PaperType): string {
  return isDocumentType(type) ? texts.recognition.document[type].name : texts.papers.types[type];
}
