import { useTranslation } from 'react-i18next';
import { fill } from '#shared/letters/compose/bilingual.ts';
import type { Run } from '#shared/letters/letter.ts';
import { isRtlLanguage } from '#shared/letters/spans.ts';
import type { Way } from '#shared/recognition/way.ts';
import { germanTeller, tellerOf } from '#shared/text/papers/languages.ts';
import { tellWay, wayParams, wayTold } from '#shared/text/papers/wayTold.ts';
import { useRead } from '../api/calls.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { ReviewState } from '../translations/ReviewState.tsx';
import classes from './assess.module.css';

interface Props {
  readonly way: Way;
  readonly clientId: string;
  /** Code of the reference occupation; empty: the way aims at none. */
  readonly occupation: string;
  /** Says whether somebody has read the second language: once on a page does. */
  readonly withState: boolean;
}

/** The answer in one sentence the person understands, in simple German and beside it in their language. */
export function WayTold({ way, clientId, occupation, withState }: Props) {
  const { t } = useTranslation();
  const { occupations, authorities } = useCatalogs();
  const client = useRead('clients.get', { id: clientId });
  if (!client.data) return null;
  const { gender, nativeLanguage } = client.data;
  const told = wayTold(way, occupations.find(occupation), gender, authorities);
  const second = tellerOf(nativeLanguage ?? '');
  const own = second && tellWay(second, told);
  const params = wayParams(told);
  return (
    <section className={classes.told}>
      <h3 className={classes.partTitle}>{t('recognitionPage.simply')}</h3>
      <p lang="de">
        <Words runs={fill(tellWay(germanTeller, told), params)} />
      </p>
      {second && own && (
        <p lang={second.code} dir={isRtlLanguage(second.code) ? 'rtl' : 'ltr'}>
          {own.lang === 'de' ? (
            second.tell('germanOnly').text
          ) : (
            <Words runs={fill(own, params).map(({ text, lang }) => ({ text, lang: lang ?? 'de' }))} />
          )}
        </p>
      )}
      {second && withState && <ReviewState code={second.code} />}
    </section>
  );
}

/** Names stay German among the words of another language, and keep their direction. */
function Words({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, lang }) =>
    lang === 'de' ? (
      <bdi key={text} lang="de">
        {text}
      </bdi>
    ) : (
      text
    ),
  );
}
