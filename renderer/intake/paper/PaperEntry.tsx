import { TextInput } from '@mantine/core';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { intakeForm } from '#shared/intake/form.ts';
import { isVisible } from '#shared/questionnaire/condition.ts';
import type { Definition, Section as FormSection } from '#shared/questionnaire/definition.ts';
import { numberOf, sectionNumbers } from '#shared/questionnaire/numbering.ts';
import { SheetContext, useSheet } from '../../questionnaire/sheetSource.ts';
import { Section } from '../../ui/Section.tsx';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import { useGradually } from '../../ui/useGradually.ts';
import { sectionId } from '../FormView.tsx';
import intake from '../intake.module.css';
import { PaperGroup } from './PaperGroup.tsx';
import { PaperQuestion } from './PaperQuestion.tsx';
import classes from './paper.module.css';
import { AheadContext, useAhead, useTypedAhead } from './typedAhead.ts';
import { focusNumber, walk } from './walkKeys.ts';

const form: Definition = intakeForm;
const numbers = numberOf(form);
const sections = sectionNumbers(form);
/** What was filled in by hand, typed in as it stands on the paper: its order, its numbers, one column. */
export function PaperEntry() {
  const { t } = useTranslation();
  const { of, ahead } = useTypedAhead(useSheet());
  const paper = useRef<HTMLDivElement>(null);
  const asked = useMemo(() => form.sections.filter(({ questions }) => questions.length > 0), []);
  const [drawn, drawAll] = useGradually(asked.length);
  return (
    <SheetContext value={of}>
      <AheadContext value={ahead}>
        <NumberJump
          onJump={(typed) => {
            drawAll();
            return paper.current !== null && focusNumber(paper.current, typed);
          }}
        />
        <p className={intake.soft}>{t('intakePage.paperHelp')}</p>
        <div ref={paper} onKeyDownCapture={walk}>
          {asked.slice(0, drawn).map((section) => (
            <PaperSection key={section.key} section={section} />
          ))}
        </div>
      </AheadContext>
    </SheetContext>
  );
}

/** Drawn once and not again for each section that comes after it. */
const PaperSection = memo(function PaperSection({ section }: { readonly section: FormSection }) {
  const language = useDateLanguage();
  const of = useSheet();
  const ahead = useAhead();
  return (
    <div id={sectionId(section)}>
      <Section title={`${sections[section.key] ?? ''} ${section.title[language]}`}>
        {section.questions
          .filter(({ key, office }) => office !== true && isVisible(form, ahead, key, null, of.allowed))
          .map((element) =>
            element.kind === 'group' ? (
              <PaperGroup key={element.key} group={element} numbers={numbers} />
            ) : (
              <PaperQuestion
                key={element.key}
                question={element}
                item={null}
                number={numbers[element.key] ?? ''}
              />
            ),
          )}
      </Section>
    </div>
  );
});

/** A number, Enter, and one is there. F2 leads here from everywhere. */
function NumberJump({ onJump }: { readonly onJump: (typed: string) => boolean }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F2') return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className={classes.head}>
      <TextInput
        ref={field}
        className={classes.jump}
        label={t('intakePage.jump')}
        placeholder="1.4"
        autoComplete="off"
        value={typed}
        error={missed ? t('intakePage.jumpMissed') : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setMissed(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          setMissed(!onJump(typed));
        }}
      />
      <p className={classes.said}>{t('intakePage.paperKeys')}</p>
    </div>
  );
}
