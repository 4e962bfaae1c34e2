import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { languageName } from '#shared/catalogs/languages.ts';
import { channels } from '#shared/intake/codes.ts';
import { type ContactWish, contactWishOf, isForeign, isForPerson } from '#shared/intake/contactWish.ts';
import type { LetterInfo } from '#shared/letters/calls.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { useRead } from '../api/calls.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './letterPage.module.css';

/** How the person a paper is for wants to be reached; null for papers to others, and where nothing is known. */
export function useContactWish(info: LetterInfo): ContactWish | null {
  const asked = isForPerson(info);
  const intake = useRead('intake.get', { clientId: info.clientId }, { enabled: asked });
  return asked && intake.data ? contactWishOf(intake.data.values) : null;
}

/** „E-Mail“ */
export function useChannelName(): (channel: string) => string {
  const language = useDateLanguage();
  return (channel) => channels.find(({ code }) => code === channel)?.name[language] ?? channel;
}

interface Props {
  readonly wish: ContactWish;
  readonly letter: Letter;
}

/** The person's wish beside a paper that is about to leave the house. */
export function WishNote({ wish, letter }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const channelName = useChannelName();
  const foreign = isForeign(wish, letter);
  const said = [
    wish.channel === null ? '' : t('letterDesk.wish.channel', { channel: channelName(wish.channel) }),
    wish.reachable === '' ? '' : t('letterDesk.wish.reachable', { when: wish.reachable }),
    wish.language === null
      ? ''
      : t('letterDesk.wish.language', { language: languageName(wish.language, language) }),
  ].filter((part) => part !== '');
  return (
    <p className={classes.wish} data-against={foreign || undefined}>
      <IconMessageCircle size={16} aria-hidden />
      <span>
        <b>{t('letterDesk.wish.title')}</b> <span dir="auto">{said.join(' · ')}</span>
        {foreign && <> {t('letterDesk.wish.foreign')}</>}
      </span>
    </p>
  );
}
