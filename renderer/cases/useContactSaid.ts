import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '#shared/cases/case.ts';
import {
  contactResultNames,
  contactResults,
  interpretingNames,
  topicNames,
  topics,
} from '#shared/cases/contactCodes.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { codesIn } from './contactValues.ts';

/** What was noted of a contact besides its note, sentence by sentence; nothing of what was not. */
export function useContactSaid(): (facts: TimelineEntry['facts']) => string[] {
  const { t } = useTranslation();
  const language = useDateLanguage();
  return (facts) => {
    const word = (names: Readonly<Record<string, Words>>, code: unknown): string =>
      names[String(code ?? '')]?.[language] ?? '';
    const list = <C extends string>(
      names: Readonly<Record<C, Words>>,
      known: readonly C[],
      value: TimelineEntry['facts'][string] | undefined,
    ): string =>
      codesIn(known, value)
        .map((code) => names[code][language])
        .join('; ');
    const said: string[] = [];
    const say = (what: string, sentence: (what: string) => string): void => {
      if (what !== '') said.push(sentence(what));
    };
    say(list(topicNames, topics, facts.topics), (what) => t('caseFile.said.topics', { what }));
    say(list(contactResultNames, contactResults, facts.results), (what) =>
      t('caseFile.said.results', { what }),
    );
    const interpreter = String(facts.interpreter ?? '');
    const role = word(interpretingNames, facts.interpreting);
    say(interpreter === '' || role === '' ? interpreter + role : `${interpreter} (${role})`, (what) =>
      t('caseFile.said.interpreting', { what }),
    );
    say(String(facts.companion ?? ''), (who) => t('caseFile.said.companion', { who }));
    return said;
  };
}
