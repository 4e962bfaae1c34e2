import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { Client } from '#shared/clients/client.ts';
import { displayName } from '#shared/clients/personName.ts';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { answerOf, slotOf } from '#shared/questionnaire/answers.ts';
import type { Slot } from '#shared/questionnaire/review.ts';
import { useRead } from '../api/calls.ts';
import { useOpenPerson } from '../app/openPerson.ts';
import { paths } from '../app/paths.ts';
import { TurnResult } from '../interview/TurnResult.tsx';
import { ConsentHint } from '../privacy/ConsentHint.tsx';
import { fieldKey, SheetContext } from '../questionnaire/sheetSource.ts';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { FoundWordsBar } from '../ui/FoundWordsBar.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { MarkWords } from '../ui/Marked.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PersonGone } from '../ui/PersonGone.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { FormView } from './FormView.tsx';
import { focusField } from './focusField.ts';
import { IntakeAside } from './IntakeAside.tsx';
import classes from './intake.module.css';
import { PaperButton } from './PaperDialog.tsx';
import { PaperBar } from './paper/PaperBar.tsx';
import { PaperEntry } from './paper/PaperEntry.tsx';
import { usePaperGiven } from './paper/usePaperGiven.ts';
import { ReadingView } from './ReadingView.tsx';
import { TalkBar } from './TalkBar.tsx';
import { TalkView } from './TalkView.tsx';
import { useGiven } from './useGiven.ts';
import { useIntake } from './useIntake.ts';
import { usePlace } from './usePlace.ts';

const views = ['talk', 'form', 'paper', 'read'] as const;
type View = (typeof views)[number];

/** What a counsellor asks, once: as a talk, section by section, in the order of the paper, or to read. */
export function IntakePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const client = useRead('clients.get', { id });
  const sheet = useRead('intake.get', { clientId: id });
  useOpenPerson(client.data?.id);
  if (client.error?.error.code === 'clients.unknown') return <PersonGone title={t('intakePage.title')} />;
  return (
    <Loaded query={client}>
      {(person) => (
        <Loaded query={sheet}>{(known) => <Filled key={person.id} client={person} sheet={known} />}</Loaded>
      )}
    </Loaded>
  );
}

/** The mother tongue, else the language agreed on. */
function languageToRead(sheet: IntakeSheet): string {
  const code = answerOf(sheet, 'contact.nativeLanguage') ?? answerOf(sheet, 'contact.consultationLanguage');
  return typeof code === 'string' ? code : 'de';
}

interface Props {
  readonly client: Client;
  readonly sheet: IntakeSheet;
}

function Filled({ client, sheet }: Props) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = views.find((known) => known === params.get('view')) ?? 'talk';
  const talk = useGiven(client.id, sheet);
  const fromPaper = usePaperGiven(client.id, sheet);
  const place = usePlace(client.id, sheet.place);
  const given = () => (view === 'paper' ? fromPaper.now() : talk.now());
  const intake = useIntake(client.id, sheet, given, place.visit);
  const choose = (next: string): void => setParams({ view: next }, { replace: true });
  const ask = (slot: Slot): void => {
    if (view === 'form' || view === 'paper') {
      focusField(fieldKey(intake.of.hand, slotOf(slot.question, slot.item)));
      return;
    }
    place.go(slot);
    choose('talk');
  };
  return (
    <SheetContext value={intake.of}>
      <PageTitle
        up={paths.person(client.id)}
        actions={
          <>
            <SegmentedControl
              aria-label={t('intakePage.view')}
              value={view}
              onChange={choose}
              data={views.map((value: View) => ({ value, label: t(`intakePage.views.${value}`) }))}
            />
            <PaperButton clientId={client.id} language={languageToRead(sheet)} />
          </>
        }
      >
        {t('intakePage.title')}
        <span className={classes.who}>
          {' · '}
          <Foreign text={displayName(client, 'familyFirst')} />
        </span>
      </PageTitle>
      {(view === 'talk' || view === 'form') && <TalkBar of={talk.of} />}
      {view === 'paper' && <PaperBar of={fromPaper.of} />}
      <ErrorAlert error={intake.error} />
      <TurnResult clientId={client.id} sheet={sheet} />
      {(view === 'talk' || view === 'paper') && <ConsentHint clientId={client.id} />}
      <div className={classes.columns}>
        <div className={classes.main}>
          {view === 'talk' && <TalkView clientId={client.id} sheet={sheet} talk={talk.now} place={place} />}
          {view === 'form' && <FormView clientId={client.id} storedSpecial={sheet.special.stored} />}
          {view === 'paper' && <PaperEntry />}
          {view === 'read' && (
            <MarkWords query={params.get('words') ?? ''}>
              <FoundWordsBar />
              <ReadingView sheet={sheet} />
            </MarkWords>
          )}
        </div>
        <IntakeAside clientId={client.id} onSection={() => choose('form')} onAsk={ask} />
      </div>
    </SheetContext>
  );
}
