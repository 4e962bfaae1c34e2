import { Button, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { formatPartialDate, type PartialDate, parsePartialDate } from '#shared/dates/partialDate.ts';
import { errorText } from '../api/errorText.ts';
import { paths } from '../app/paths.ts';
import { LetterDesk } from '../letters/LetterDesk.tsx';
import letterClasses from '../letters/letterPage.module.css';
import { Busy } from '../ui/Busy.tsx';
import { ErrorAlert } from '../ui/ErrorAlert.tsx';
import { wrapperOrder } from '../ui/fields/wrapperOrder.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useCommand } from '../ui/useShortcut.ts';
import classes from './timeline.module.css';
import { useFileSheet } from './useFileSheet.ts';

type Edge = 'from' | 'to';

/** What was typed for an edge of the period: nothing, a date, or what is no date. */
function readEdge(typed: string): { readonly date: PartialDate | null; readonly wrong: boolean } {
  if (typed.trim() === '') return { date: null, wrong: false };
  const read = parsePartialDate(typed, { today: today(), future: false });
  return read.ok ? { date: read.value, wrong: false } : { date: null, wrong: true };
}

/** The timeline of a period as a paper to print. Stored nowhere; own notes are never on it. */
export function FilePrintPage() {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { id = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const edges = { from: readEdge(params.get('from') ?? ''), to: readEdge(params.get('to') ?? '') };
  const [from, to] = [edges.from.date, edges.to.date];
  const order = from !== null && to !== null && to < from.slice(0, to.length);
  const wrong = edges.from.wrong || edges.to.wrong || order;
  const { sheet, shown, total, error } = useFileSheet(id, { from, to });
  const type = (edge: Edge, typed: string): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (typed === '') next.delete(edge);
        else next.set(edge, typed);
        return next;
      },
      { replace: true },
    );
  const ready = sheet !== null && shown > 0 && !wrong;
  useCommand('p', () => ready && window.print());
  const filtered = from !== null || to !== null;
  const field = (edge: Edge) => {
    const { date, wrong: unread } = edges[edge];
    const refused = unread ? errorText(t, { code: 'input.date' }) : undefined;
    return (
      <TextInput
        id={`print-${edge}`}
        label={t(`caseFile.paper.${edge}`)}
        placeholder={t('caseFile.paper.open')}
        inputWrapperOrder={wrapperOrder}
        description={date === null ? t('caseFile.paper.help') : formatPartialDate(date, language)}
        error={refused ?? (order && edge === 'to' ? t('caseFile.paper.wrongOrder') : undefined)}
        autoComplete="off"
        value={params.get(edge) ?? ''}
        onChange={(event) => type(edge, event.currentTarget.value)}
      />
    );
  };
  return (
    <>
      <div className={letterClasses.tools}>
        <PageTitle
          up={paths.person(id)}
          actions={
            <Button
              leftSection={<IconPrinter size={18} aria-hidden />}
              rightSection={<KeyHint keys={[t('shell.keys.ctrl'), 'P']} />}
              disabled={!ready}
              onClick={() => window.print()}
            >
              {t('caseFile.paper.printNow')}
            </Button>
          }
        >
          {t('caseFile.paper.title')}
        </PageTitle>
        <p className={classes.nothing}>{t('caseFile.paper.lead')}</p>
        <div className={classes.period}>
          {field('from')}
          {field('to')}
        </div>
        <p className={classes.counted}>
          <span role="status">
            {sheet !== null &&
              t(filtered ? 'caseFile.paper.countedFiltered' : 'caseFile.paper.counted', { shown, total })}
          </span>{' '}
          {filtered && (
            <Button size="compact-sm" variant="subtle" onClick={() => setParams({}, { replace: true })}>
              {t('caseFile.paper.all')}
            </Button>
          )}
        </p>
        <ErrorAlert error={error} />
        {sheet === null && !error && <Busy />}
        {sheet !== null && shown === 0 && <p role="status">{t('caseFile.paper.nothing')}</p>}
      </div>
      {ready && <LetterDesk letter={sheet} />}
    </>
  );
}
