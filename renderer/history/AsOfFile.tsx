import { useTranslation } from 'react-i18next';
import { caseStatusNames, waitingPartyNames } from '#shared/cases/codes.ts';
import type { FileOnDay } from '#shared/history/fileOnDay.ts';
import { byMonth } from '../cases/byMonth.ts';
import { TimelineMonth } from '../cases/TimelineMonth.tsx';
import { useAheadWords } from '../cases/useAheadWords.ts';
import { AnswersRead } from '../intake/ReadingView.tsx';
import { PaperLine } from '../papers/PaperLine.tsx';
import { useNeedWords } from '../plan/useNeedWords.ts';
import { ConsentSummary } from '../privacy/ConsentSummary.tsx';
import { Applications } from '../recognition/ApplicationsSection.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './asOf.module.css';

interface Props {
  readonly day: string;
  readonly file: FileOnDay;
}

/** What happened until then, as the timeline told it. */
export function AsOfStory({ file }: Props) {
  const { t } = useTranslation();
  const { client, timeline } = file;
  return (
    <section aria-labelledby="as-of-story">
      <h2 id="as-of-story" className={classes.title}>
        {t('caseFile.asOf.story')}
      </h2>
      {byMonth(timeline.entries).map(({ month, entries }) => (
        <TimelineMonth key={month} clientId={client.id} month={month} entries={entries} readOnly />
      ))}
      {timeline.entries.length === 0 && <p className={classes.soft}>{t('caseFile.asOf.nothing')}</p>}
    </section>
  );
}

/** What was known then. */
export function AsOfFacts({ day, file }: Props) {
  const { t } = useTranslation();
  const needs = useNeedWords();
  const { privacy, recognition, papers, plan, intake } = file;
  return (
    <>
      <Section title={t('caseFile.asOf.consents')}>
        <ConsentSummary decisions={privacy.decisions} day={day} />
      </Section>
      <Applications applications={recognition.applications} readOnly />
      {plan.needs.length > 0 && (
        <Section title={t('plan.needs')}>
          <ul className={classes.lines}>
            {plan.needs.map((need) => (
              <li key={need.id}>
                <Foreign text={needs.what(need)} />
                <span className={classes.soft}> · {needs.details(need).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {papers.papers.length > 0 && (
        <Section title={t('papers.title')}>
          <ul className={classes.lines}>
            {papers.papers.map((paper) => (
              <li key={paper.id}>
                <PaperLine paper={paper} used={[]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <AnswersRead sheet={intake} day={day} />
    </>
  );
}

/** What was to be done then; nothing where nothing was. */
export function AsOfAhead({ file }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = useAheadWords();
  const { followUps, appointments } = file.cases;
  const lines = [
    ...followUps.map((item) => ({
      id: item.id,
      by: item.dueOn,
      when: words.dayOfWeek(item.dueOn),
      what: words.followUp(item),
      note: `${t('caseWork.waitingFor')}: ${waitingPartyNames[item.waitingFor][language]}`,
    })),
    ...appointments.map((item) => ({
      id: item.id,
      by: `${item.on} ${item.at}`,
      when: `${words.dayOfWeek(item.on)}, ${t('caseWork.at', { time: item.at })}`,
      what: words.appointment(item),
      note: '',
    })),
  ].toSorted((a, b) => (a.by < b.by ? -1 : 1));
  const [present] = file.cases.periods;
  return (
    <>
      {present && (
        <p className={classes.soft}>
          {t('caseWork.status', { status: caseStatusNames[present.status][language] })}
        </p>
      )}
      {lines.length > 0 && (
        <Section title={t('caseFile.asOf.ahead')}>
          <ul className={classes.lines}>
            {lines.map(({ id, when, what, note }) => (
              <li key={id}>
                <span className={classes.soft}>{when}</span> <Foreign text={what} />
                {note !== '' && <span className={classes.soft}> · {note}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
