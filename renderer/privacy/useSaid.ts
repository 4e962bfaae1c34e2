import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import type { Decision } from '#shared/privacy/consent.ts';
import { hasExpired } from '#shared/privacy/guard.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

/** „erteilt am 2.11.2026, auf Arabisch, mit Rima Darwish“; whole with wording and author. */
export function useSaid(): (decision: Decision, length: 'short' | 'whole') => string {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const day = (iso: string): string => formatPartialDate(iso, language, 'short');
  return (decision, length) => {
    const { purpose, state, on, validUntil, interpreter, textVersion, by } = decision;
    const date = day(on);
    const parts = [
      purpose === 'information' ? t('privacy.informed', { date }) : t(`privacy.states.${state}`, { date }),
      t('privacy.inLanguage', { language: languageName(decision.language, language) }),
      interpreter === '' ? '' : t('privacy.withInterpreter', { name: interpreter }),
      validUntil === null || state !== 'given'
        ? ''
        : t(hasExpired(decision, today()) ? 'privacy.expired' : 'privacy.until', { date: day(validUntil) }),
      length === 'short' || textVersion === '' ? '' : t('privacy.textOf', { version: textVersion }),
      length === 'short' || by === '' ? '' : t('privacy.recordedBy', { name: by }),
    ];
    return parts.filter((part) => part !== '').join(', ');
  };
}
