import { intakeForm } from '#shared/intake/form.ts';
import type { Definition, Section as FormSection } from '#shared/questionnaire/definition.ts';
import { ConsentSection } from '../privacy/ConsentSection.tsx';
import { SectionPart } from '../questionnaire/SectionPart.tsx';
import { Section } from '../ui/Section.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './intake.module.css';
import { SpecialNote } from './SpecialNote.tsx';

interface Props {
  readonly clientId: string;
  /** Answers of class 9 that lie there although the consent no longer holds. */
  readonly storedSpecial: number;
}

const form: Definition = intakeForm;

/** The whole form, section by section. */
export function FormView({ clientId, storedSpecial }: Props) {
  const language = useDateLanguage();
  return (
    <>
      {form.sections.map((section) =>
        section.embeds === 'privacy' ? (
          <div key={section.key} id={sectionId(section)}>
            <ConsentSection clientId={clientId} />
          </div>
        ) : (
          <div key={section.key} id={sectionId(section)}>
            <Section title={section.title[language]}>
              {section.help && <p className={classes.soft}>{section.help[language]}</p>}
              <SectionPart section={section} />
              {section.key === 'situation' && <SpecialNote clientId={clientId} stored={storedSpecial} />}
            </Section>
          </div>
        ),
      )}
    </>
  );
}

export const sectionId = ({ key }: Pick<FormSection, 'key'>): string => `intake-section-${key}`;
