import { must } from '#shared/contract/result.ts';
import { certificatesIn } from '#shared/profile/certificate.ts';
import type { Profile } from '#shared/profile/profile.ts';
import type { WriteContext } from '../office/context.ts';
import { profileHandlers, readProfile } from '../profile/profile.ts';

/**
 * The intake asks for a certificate with its language: it shows the best there is and writes to it. Further ones,
 * numbers and results have their list in the profile.
 */

type Languages = Pick<Profile, 'languageSkill' | 'languageCertificate'>;

const bestOf = ({ languageCertificate }: Languages, language: string) =>
  certificatesIn(languageCertificate, language)[0];

/** The certificate each language is asked about, under the id of the language. */
export const askedCertificates = (profile: Languages) =>
  profile.languageSkill.flatMap(({ id, language }) => {
    const best = bestOf(profile, language);
    return best ? [{ ...best, id }] : [];
  });

/** Writes what was answered of the certificate of a language; the first word makes it, and nothing said makes none. */
export async function writeCertificate(
  context: WriteContext,
  clientId: string,
  languageId: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<void> {
  const profile = await readProfile(context.db, clientId);
  const { language } = must(
    profile.languageSkill.find(({ id }) => id === languageId),
    'the item was looked up before',
  );
  const best = bestOf(profile, language);
  const kind = 'languageCertificate';
  if (best) await profileHandlers['profile.update'](context, { id: best.id, item: { kind, fields } });
  else if (Object.values(fields).some((value) => value !== null && value !== ''))
    await profileHandlers['profile.add'](context, {
      clientId,
      item: { kind, fields: { ...fields, language } },
    });
}
