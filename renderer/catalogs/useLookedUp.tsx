import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';

interface LookedUp {
  readonly inputs: ReactNode;
  /** What was typed, as the office process takes it; null when it is not understood, which the inputs then say. */
  read(): { readonly checkedOn: string; readonly source: string } | null;
}

/** When and where something was looked up: two inputs. `usual`: the place that is proposed. */
export function useLookedUp(usual: string): LookedUp {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [day, setDay] = useState(formatPartialDate(today(), language, 'short'));
  const [source, setSource] = useState(usual);
  const [wrong, setWrong] = useState<'day' | 'source' | null>(null);
  return {
    read() {
      const found = parsePartialDate(day, { today: today() });
      const checkedOn = found.ok && found.value.length === 10 ? found.value : null;
      const refused = checkedOn === null ? 'day' : source.trim() === '' ? 'source' : null;
      setWrong(refused);
      return checkedOn === null || refused !== null ? null : { checkedOn, source };
    },
    inputs: (
      <>
        <TextInput
          id="confirm-day"
          label={t('catalogs.form.checkedOn')}
          autoComplete="off"
          value={day}
          error={wrong === 'day' ? t('errors.input.wholeDay') : undefined}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          id="confirm-source"
          label={t('catalogs.form.source')}
          autoComplete="off"
          dir="auto"
          maxLength={300}
          value={source}
          error={wrong === 'source' ? t('errors.input.required') : undefined}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </>
    ),
  };
}
