import { checksOf } from '../../catalogs/checks.ts';
import type { DataSheetFacts, SheetField, SheetSection } from '../compose/dataSheet.ts';
import { type DossierFacts, paperFacts } from '../facts.ts';
import { type FormSection, formOf } from '../formCatalog.ts';
import { type Entry, entriesOf } from '../formValues.ts';

const fieldsOf = (section: FormSection, entry: Entry): SheetField[] =>
  section.fields.map(({ label, value, required }) => ({
    label,
    required,
    value: value === null ? [] : entry(value),
  }));

const sectionOf =
  (facts: DossierFacts) =>
  (section: FormSection): SheetSection => ({
    title: section.title,
    entries: entriesOf(facts, section.each).map((entry) => fieldsOf(section, entry)),
  });

export function dataSheetFacts(facts: DossierFacts): DataSheetFacts {
  const form = formOf(facts);
  const sections = form.sections.map(sectionOf(facts));
  const open = sections
    .flatMap(({ entries }) => entries.flat())
    .filter(({ required, value }) => required && value.length === 0)
    .map(({ label }) => label);
  return {
    ...paperFacts(facts),
    formName: form.name,
    formKnown: form.known,
    formChecked: checksOf(form, facts.date, { catalog: 'forms', code: form.code }).length === 0,
    online: facts.application.required.some(
      ({ type, wantedForms }) => type === 'applicationForm' && wantedForms[0] === 'online',
    ),
    sections,
    open: [...new Set(open)],
  };
}
