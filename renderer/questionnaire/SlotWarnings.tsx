import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './questionnaire.module.css';

/** What does not fit to other answers, right below the field. The answer stays as it is. */
export function SlotWarnings({ sentences }: { readonly sentences: readonly string[] | undefined }) {
  return sentences?.map((sentence) => (
    <p key={sentence} className={classes.warning}>
      <IconAlertTriangle size={16} aria-hidden />
      {sentence}
    </p>
  ));
}
