import { getDocumentProxy } from 'unpdf';
import { Refusal } from '#shared/contract/result.ts';

export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * The XML a Europass PDF carries as an attachment. Nothing of the PDF is drawn and no script of it is run.
 * Refusals: `profile.europassBroken`, `profile.europassNoXml`.
 */
export async function xmlInPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const xml = await attachedXml(bytes);
  if (!xml) throw new Refusal('profile.europassNoXml');
  return xml;
}

async function attachedXml(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    // The reader takes the bytes over: a copy, so that the caller's stay whole.
    const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    try {
      const names = [...((await document.getAttachments()) ?? [])];
      const [id] = names.find(([, { filename }]) => /\.xml$/i.test(filename)) ?? [];
      return id === undefined ? null : await document.getAttachmentContent(id);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch {
    throw new Refusal('profile.europassBroken');
  }
}
