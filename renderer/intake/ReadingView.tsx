import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { IntakeSheet } from '#shared/intake/calls.ts';
import { intakeForm } from '#shared/intake/form.ts';
import { type ReadLine, type ReadPart, readAnswers } from '#shared/questionnaire/reading.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Foreign } from '../ui/PersonName.tsx';
import { Section } from '../ui/Section.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';

/** Everything known, as one readable text to print; what was not asked is left out. */
export function ReadingView({ sheet }: { readonly sheet: IntakeSheet }) {
  const { t } = useTranslation();
  const read = useReadSheet();
  if (read(sheet, today()).length === 0)
    return <EmptyState title={t('intakePage.nothingTitle')} text={t('intakePage.nothingText')} />;
  return (
    <>
      <div className={classes.readDeeds}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('letters.print')}
        </Button>
      </div>
      <AnswersRead sheet={sheet} day={today()} />
    </>
  );
}

function useReadSheet() {
  const catalogs = useCatalogs();
  return (sheet: IntakeSheet, day: string) =>
    readAnswers(intakeForm, sheet, { special: sheet.special.allowed }, day, catalogs);
}

/** The answers to read, section by section, as they stood on a day. */
export function AnswersRead({ sheet, day }: { readonly sheet: IntakeSheet; readonly day: string }) {
  const language = useDateLanguage();
  const read = useReadSheet();
  return (
    <>
      {read(sheet, day).map(({ key, title, parts }) => (
        <Section key={key} title={title[language]}>
          {parts.map((part) => (
            <Part key={part.kind === 'line' ? part.line.question : part.group} part={part} />
          ))}
        </Section>
      ))}
    </>
  );
}

function Part({ part }: { readonly part: ReadPart }) {
  const language = useDateLanguage();
  if (part.kind === 'line') return <Lines lines={[part.line]} />;
  return (
    <div className={classes.readGroup}>
      <h3 className={classes.readTitle}>{part.label[language]}</h3>
      {part.items.map(({ item, lines }) => (
        <Lines key={item ?? 'none'} lines={lines} boxed={item !== null} />
      ))}
    </div>
  );
}

function Lines({ lines, boxed = false }: { readonly lines: readonly ReadLine[]; readonly boxed?: boolean }) {
  const language = useDateLanguage();
  return (
    <dl className={classes.readLines} data-boxed={boxed || undefined}>
      {lines.map(({ question, label, value, without }) => (
        <div key={question} className={classes.readLine}>
          <dt>{label[language]}</dt>
          <dd data-without={without ?? undefined}>
            <Foreign text={value[language]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
