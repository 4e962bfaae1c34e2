import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '#shared/cases/case.ts';
import { fileSheet } from '#shared/cases/fileSheet.ts';
import { displayName } from '#shared/clients/personName.ts';
import { formatPartialDate, type PartialDate } from '#shared/dates/partialDate.ts';
import type { Letter } from '#shared/letters/letter.ts';
import { call, useRead } from '../api/calls.ts';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { byMonth } from './byMonth.ts';
import { useEntryWords } from './useEntryWords.ts';

const pageSize = 200;

/** The whole timeline, page by page. */
async function readAll(clientId: string): Promise<readonly TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  for (;;) {
    const last = entries.at(-1);
    const before = last ? { on: last.on, at: last.at, id: last.id } : null;
    const page = await call('cases.timeline', { clientId, before, limit: pageSize });
    entries.push(...page.entries);
    if (page.entries.length === 0 || entries.length >= page.total) return entries;
  }
}

export interface PrintedPeriod {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** „März 2026“ begins with its first day and ends with its last. */
const inPeriod = ({ on }: TimelineEntry, { from, to }: PrintedPeriod): boolean =>
  (from === null || on >= from) && (to === null || on.slice(0, to.length) <= to);

interface FileSheet {
  /** Null until everything is there. */
  readonly sheet: Letter | null;
  readonly shown: number;
  readonly total: number;
  readonly error: unknown;
}

/** A person's file of a period as a paper, in the window's words; nothing of it is stored. */
export function useFileSheet(clientId: string, period: PrintedPeriod): FileSheet {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const words = useEntryWords();
  const client = useRead('clients.get', { id: clientId });
  const office = useRead('office.get', {});
  const session = useRead('session.resume', {});
  const all = useQuery({
    queryKey: ['cases.timeline', { clientId, whole: true }],
    queryFn: () => readAll(clientId),
  });
  const { from, to } = period;
  const entries = useMemo(
    () => (all.data ?? []).filter((entry) => inPeriod(entry, { from, to })),
    [all.data, from, to],
  );
  const sheet = ((): Letter | null => {
    if (!client.data || !office.data || !session.data || !all.data) return null;
    const { userName } = session.data;
    const user = office.data.users.find(({ id }) => id === session.data.userId);
    const day = (date: PartialDate): string => formatPartialDate(date, language, 'short');
    const periodText = (): string => {
      if (from === null)
        return to === null ? t('caseFile.paper.periodAll') : t('caseFile.paper.periodTo', { to: day(to) });
      return to === null
        ? t('caseFile.paper.periodFrom', { from: day(from) })
        : t('caseFile.paper.periodBoth', { from: day(from), to: day(to) });
    };
    return fileSheet({
      date: today(),
      language,
      office: office.data.office,
      counsellor: {
        name: userName,
        role: user?.role ?? '',
        phone: user?.phone ?? '',
        email: user?.email ?? '',
      },
      title: t('caseFile.paper.sheetTitle', { number: client.data.number }),
      heading: t('caseFile.paper.heading'),
      information: [
        { label: t('caseFile.paper.name'), value: displayName(client.data, 'familyFirst') },
        {
          label: t('caseFile.paper.born'),
          value: client.data.birthDate === null ? '' : formatPartialDate(client.data.birthDate, language),
        },
        { label: t('caseFile.paper.number'), value: client.data.number },
        { label: t('caseFile.paper.period'), value: periodText() },
        { label: t('caseFile.paper.printedBy'), value: `${day(today())}, ${userName}` },
      ],
      months: byMonth(entries.toReversed()).map(({ month, entries: ofMonth }) => ({
        title: formatPartialDate(month, language),
        entries: ofMonth.map((entry) => {
          const { title, detail, said = [] } = words(entry);
          const by = entry.by === '' ? '' : t('caseFile.paper.by', { who: entry.by });
          return {
            title: `${day(entry.on)} · ${title}`,
            lines: [detail, ...said, by].filter((line) => line !== ''),
            text: entry.text,
          };
        }),
      })),
    });
  })();
  return {
    sheet,
    shown: entries.length,
    total: all.data?.length ?? 0,
    error: client.error ?? office.error ?? session.error ?? all.error,
  };
}
