import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '#shared/cases/case.ts';
import { caseTypeName } from '#shared/cases/caseTypes.ts';
import { caseStatusNames, closingReasonNames } from '#shared/cases/codes.ts';
import { kindOfKey } from '#shared/cases/proposals.ts';
import { consultationKindNames, contactKindNames } from '#shared/catalogs/codeLists.ts';
import { countryName } from '#shared/catalogs/countries.ts';
import type { Words } from '#shared/catalogs/datedRow.ts';
import { employmentStatusNames } from '#shared/catalogs/employmentStatuses.ts';
import { formatPartialDate } from '#shared/dates/partialDate.ts';
import { isFundingCode } from '#shared/funding/fundingCatalog.ts';
import { fundingResults } from '#shared/funding/spending.ts';
import { dispatchWays, letterInfo } from '#shared/letters/calls.ts';
import { type ReceivedPaper, receivedPapers } from '#shared/papers/received.ts';
import { needKindNames } from '#shared/plan/names.ts';
import type { ConsentState, Matter } from '#shared/privacy/consent.ts';
import { mattersOf, recipientName } from '#shared/privacy/matters.ts';
import { courseKindRows, courseStageNames, courseStages } from '#shared/profile/germanCourse.ts';
import { eventKinds, results } from '#shared/recognition/procedureEvent.ts';
import { useCatalogs, useFundingName, useOccupationName, useOutcomes } from '../api/catalogs.tsx';
import { eurosOf } from '../ui/money.ts';
import { period } from '../ui/period.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useMeasureName } from '../ui/useMeasureName.ts';
import { usePaperName } from '../ui/usePaperName.ts';
import { useContactSaid } from './useContactSaid.ts';

export interface EntryWords {
  readonly title: string;
  readonly detail: string;
  /** What else was noted, sentence by sentence. */
  readonly said?: readonly string[];
}

/** The sentence of a timeline entry, from its kind and facts. */
export function useEntryWords(): (entry: TimelineEntry) => EntryWords {
  const { t, i18n } = useTranslation();
  const language = useDateLanguage();
  const measureName = useMeasureName();
  const { authorities } = useCatalogs();
  const occupationName = useOccupationName();
  const fundingNameOf = useFundingName();
  const outcomes = useOutcomes();
  const word = (names: Readonly<Record<string, Words>>, code: string): string =>
    names[code]?.[language] ?? code;
  const contactSaid = useContactSaid();
  const paperName = usePaperName();
  return ({ kind, facts, on }) => {
    const fact = (name: string): string => String(facts[name] ?? '');
    const nameOf = (matter: Matter): string =>
      t(`privacy.purposes.${matter.purpose}.short`, { recipient: recipientName(matter, authorities) });
    const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
    const country = fact('country') === '' ? '' : countryName(fact('country'), language);
    switch (kind) {
      case 'caseOpened':
        return {
          title: t(facts.again ? 'cases.openedAgain' : 'cases.opened'),
          detail: caseTypeName(fact('caseType'))?.[language] ?? '',
        };
      case 'caseStatus':
        return { title: t('cases.statusSet'), detail: word(caseStatusNames, fact('status')) };
      case 'caseClosed':
        return {
          title: t('cases.closed'),
          detail: join(
            word(closingReasonNames, fact('reason')),
            fact('exitStatus') === '' ? '' : word(employmentStatusNames, fact('exitStatus')),
          ),
        };
      case 'caseFollowedUp':
        return { title: t('cases.followedUp'), detail: word(employmentStatusNames, fact('status')) };
      case 'followUp': {
        const answered = kindOfKey(fact('proposal'));
        return {
          title: t('cases.followUpDone'),
          detail: answered === null ? '' : t(`caseWork.answers.${answered}`),
        };
      }
      case 'appointment':
        return {
          title: t('cases.appointment'),
          detail: join(
            t('caseWork.at', { time: fact('at') }),
            t('caseWork.minutesCount', { count: Number(facts.minutes) }),
            fact('place'),
          ),
        };
      case 'contact':
        return {
          title: word(consultationKindNames, fact('consultation')),
          detail: join(
            word(contactKindNames, fact('kind')),
            facts.minutes ? t('cases.minutesCount', { count: Number(facts.minutes) }) : '',
          ),
          said: contactSaid(facts),
        };
      case 'qualification': {
        const ended = fact('endedOn') === '' ? '' : formatPartialDate(fact('endedOn'), language, 'short');
        const title = fact('titleGerman') || fact('titleOriginal');
        return { title: t('cases.qualification'), detail: join(title, country, ended) };
      }
      case 'experience':
        return {
          title: t('cases.experience'),
          detail: join(
            fact('title'),
            country,
            facts.years ? t('profile.yearsCount', { count: Number(facts.years) }) : '',
          ),
        };
      case 'germanCourse': {
        const named = courseStages.find((known) => known === fact('stage'));
        return {
          title: t('cases.germanCourse'),
          detail: join(
            courseKindRows.find(({ code }) => code === fact('kind'))?.name[language] ?? '',
            fact('provider'),
            period(fact('startedOn') || null, fact('endedOn') || null, language),
            named === undefined ? '' : courseStageNames[named][language],
          ),
        };
      }
      case 'recognition':
        return { title: t('cases.recognition'), detail: occupationName(fact('occupation')) };
      case 'procedure': {
        const what = eventKinds.find((known) => known === fact('kind'));
        const result = results.find((known) => known === fact('result'));
        const until = fact('until') === '' ? '' : formatPartialDate(fact('until'), language, 'short');
        return {
          title: what === undefined ? fact('kind') : t(`procedure.kinds.${what}`),
          detail: join(
            occupationName(fact('occupation')),
            result === undefined ? '' : outcomes.name(result),
            until === '' ? '' : t('procedure.details.until', { date: until }),
          ),
        };
      }
      case 'claim': {
        const instrument = fact('instrument');
        const result = fundingResults.find((known) => known === fact('result'));
        const granted = facts.cents ? eurosOf(Number(facts.cents), i18n.language) : '';
        return {
          title: t('result' in facts ? 'cases.claimDecided' : 'cases.claimMade'),
          detail: join(
            isFundingCode(instrument) ? fundingNameOf(instrument) : '',
            result === undefined ? '' : t(`fundingPage.results.${result}`),
            granted,
          ),
        };
      }
      case 'need': {
        const levels = [fact('fromLevel'), fact('toLevel')].filter((level) => level !== '').join(' → ');
        return {
          title: t('cases.needNoted'),
          detail: join(word(needKindNames, fact('kind')), levels, occupationName(fact('occupation'))),
        };
      }
      case 'paper': {
        const received = receivedPapers(fact('papers'));
        if (fact('mark') !== '')
          return {
            title: t(fact('mark') === 'returned' ? 'cases.papersReturned' : 'cases.papersHandedIn', {
              count: received.length,
            }),
            detail: join(occupationName(fact('occupation')), ...received.map((paper) => paperName.of(paper))),
          };
        const one = (paper: ReceivedPaper): string => {
          const state = t(`recognition.documentState.${paper.state}`);
          const scans = paper.scans === 0 ? '' : t('papers.scans', { count: paper.scans });
          return `${paperName.of(paper)} (${join(state, scans)})`;
        };
        return { title: t('cases.paper', { count: received.length }), detail: join(...received.map(one)) };
      }
      case 'letter': {
        const kind = letterInfo.shape.kind.options.find((known) => known === fact('kind')) ?? 'cover';
        const name = t(`letters.kinds.${kind}`);
        const via = dispatchWays.find((known) => known === fact('sentVia'));
        if (via === undefined) return { title: name, detail: fact('subject') };
        const way = t(`cases.sentVia.${via}`);
        const to = fact('sentTo') === '' ? '' : t('cases.sentTo', { name: fact('sentTo') });
        return { title: t('cases.letterSent', { name }), detail: join(to, way), said: [fact('subject')] };
      }
      case 'profile':
        return { title: t('cases.profileReleased'), detail: fact('assessor') };
      case 'recommendation':
        return {
          title: t('cases.recommended'),
          detail: join(measureName(fact('measure'), on), fact('title'), fact('body')),
        };
      case 'dossier':
        return { title: t('dossier.timeline', { count: Number(facts.papers) }), detail: '' };
      case 'merged':
        return { title: t('cases.merged'), detail: t('cases.mergedWith', { number: fact('number') }) };
      case 'consent': {
        const matters = mattersOf(fact('matters'));
        const informed = matters.some(({ purpose }) => purpose === 'information');
        return informed
          ? { title: t('privacy.timeline.information'), detail: '' }
          : {
              title: t(`privacy.timeline.${fact('state') as ConsentState}`),
              detail: join(...matters.map((matter) => nameOf(matter))),
            };
      }
    }
  };
}
