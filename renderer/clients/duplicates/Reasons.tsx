import { useTranslation } from 'react-i18next';
import type { LikelyRow } from '#shared/clients/duplicates/calls.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { Foreign } from '../../ui/PersonName.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import classes from './duplicates.module.css';

type Reason = LikelyRow['reasons'][number];

/** Why two people may be one, each reason with the two spellings or days it is about. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const shown = ({ code }: Reason, text: string): string =>
    code.startsWith('birth') ? formatPartialDate(text, language, 'short') : text;
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={reason.code}>
          {t(`duplicates.reasons.${reason.code}`)}: <Foreign text={shown(reason, reason.own)} />
          {reason.other !== '' && (
            <>
              {' – '}
              <Foreign text={shown(reason, reason.other)} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
