import type { TOptions } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Message } from '#shared/recognition/message.ts';

/** The sentence of a rule's message, in the window's language. */
export function useSay(): (message: Message) => string {
  const { t } = useTranslation();
  return ({ key, params }) => t(`recognition.${key}`, { ...params } as TOptions);
}
