import { memo } from 'react';
import { intakeForm } from '#shared/intake/form.ts';
import type { Definition, Section as FormSection } from '#shared/questionnaire/definition.ts';
import { ConsentSection } from '../privacy/ConsentSection.tsx';
import { SectionPart } from '../questionnaire/SectionPart.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useGradually } from '../ui/useGradually.ts';
import classes from './intake.module.css';
import { SpecialNote } from './SpecialNote.tsx';

interface Props {
  readonly clientId: string;
  /** Answers of class 9 that lie there although the consent no longer holds. */
  readonly storedSpecial: number;
}

const form: Definition = intakeForm;

/** The whole form, section by section. */
export function FormView(props: Props) {
  const [drawn] = useGradually(form.sections.length);
  return form.sections
    .slice(0, drawn)
    .map((section) => <OneSection key={section.key} section={section} {...props} />);
}

/** Drawn once and not again for each section that comes after it. */
const OneSection = memo(function OneSection({
  section,
  clientId,
  storedSpecial,
}: Props & { readonly section: FormSection }) {
  const language = useDateLanguage();
  return (
    <div id={sectionId(section)}>
      {section.embeds === 'privacy' ? (
        <ConsentSection clientId={clientId} />
      ) : (
        <Section title={section.title[language]}>
          {section.help && <p className={classes.soft}>{section.help[language]}</p>}
          <SectionPart section={section} />
          {section.key === 'situation' && <SpecialNote clientId={clientId} stored={storedSpecial} />}
        </Section>
      )}
    </div>
  );
});

export const sectionId = ({ key }: Pick<FormSection, 'key'>): string => `intake-section-${key}`;
