import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './warnings.module.css';

/** What does not fit to other answers, right below the field. What stands in the field stays as it is. */
export function Warnings({ sentences }: { readonly sentences: readonly string[] }) {
  return sentences.map((sentence) => (
    <p key={sentence} className={classes.warning}>
      <IconAlertTriangle size={16} aria-hidden />
      {sentence}
    </p>
  ));
}
