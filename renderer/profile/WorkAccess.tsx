import { useTranslation } from 'react-i18next';
import { checksOf } from '#shared/catalogs/checks.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { Unverified } from '../recognition/Unverified.tsx';
import { today } from '../ui/today.ts';
import classes from './profile.module.css';

/** What a residence title usually allows; what stands in the document goes before it, and the amber says so. */
export function WorkAccess({ status }: { readonly status: string | null }) {
  const { t } = useTranslation();
  const { residenceTitles } = useCatalogs();
  const title = status === null ? undefined : residenceTitles.find(status);
  if (!title) return null;
  const { code, work, selfEmployment, note, own } = title;
  return (
    <div className={classes.access}>
      <p>
        {t('profile.usuallyAllowed', {
          work: t(`catalogs.access.${work}`),
          selfEmployment: t(`catalogs.access.${selfEmployment}`),
        })}
      </p>
      {[note, own?.note].map((text) => text && <p key={text}>{text}</p>)}
      <Unverified checks={checksOf(title, today(), { catalog: 'residenceTitles', code })} />
    </div>
  );
}
