import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { workNotes } from '#shared/catalogs/workNotes.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './profile.module.css';

interface Props {
  readonly status: string | null;
  /** The note in the document, as a code of the list. */
  readonly workCode: string | null;
}

/** What a residence title usually allows; where the note in the document is known, that alone counts. */
export function WorkAccess({ status, workCode }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { residenceTitles } = useCatalogs();
  const title = status === null ? undefined : residenceTitles.find(status);
  if (!title) return null;
  const { code, work, selfEmployment, note, own } = title;
  const written = title.group === 'german' ? undefined : workNotes.find((one) => one.code === workCode);
  return (
    <div className={classes.access}>
      <p>
        {written
          ? t('profile.noteCounts', { note: written.name[language] })
          : t('profile.usuallyAllowed', {
              work: t(`catalogs.access.${work}`),
              selfEmployment: t(`catalogs.access.${selfEmployment}`),
            })}
      </p>
      {[note, own?.note].map((text) => text && <p key={text}>{text}</p>)}
      <Unverified checks={checksOf(title, today(), { catalog: 'residenceTitles', code })} />
    </div>
  );
}
