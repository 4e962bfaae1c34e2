import { useTranslation } from 'react-i18next';
import classes from './assess.module.css';

/** What colleagues have noted in the catalogues about the rows an answer stands on. */
export function WayNotes({ notes }: { readonly notes: readonly string[] }) {
  const { t } = useTranslation();
  if (notes.length === 0) return null;
  return (
    <section>
      <h3 className={classes.partTitle}>{t('recognitionPage.notes')}</h3>
      <ul className={classes.list}>
        {notes.map((note) => (
          <li key={note} dir="auto">
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
