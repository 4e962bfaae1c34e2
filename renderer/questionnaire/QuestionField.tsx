import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperDateValue } from '#shared/profile/profile.ts';
import type { AnswerValue, Place } from '#shared/questionnaire/answers.ts';
import type { Question } from '#shared/questionnaire/definition.ts';
import { questionSchema } from '#shared/questionnaire/schema.ts';
import { useCatalogs } from '../api/catalogs.tsx';
import type { SaveOutcome } from '../ui/fields/autosave.ts';
import { ChecksField } from '../ui/fields/ChecksField.tsx';
import { ChoiceField } from '../ui/fields/ChoiceField.tsx';
import { CodeField } from '../ui/fields/CodeField.tsx';
import { CodesField } from '../ui/fields/CodesField.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { MoneyField } from '../ui/fields/MoneyField.tsx';
import { NumberField } from '../ui/fields/NumberField.tsx';
import { PaperDateField } from '../ui/fields/PaperDateField.tsx';
import { ProseField } from '../ui/fields/ProseField.tsx';
import { RadioField } from '../ui/fields/RadioField.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { answerSource } from './answerSource.ts';
import { PlaceFields } from './PlaceFields.tsx';
import { choicesOfQuestion } from './questionChoices.ts';
import { useQuestionLookup } from './useQuestionLookup.ts';

export interface QuestionFieldProps {
  readonly question: Question;
  /** Unique in the office: the ids and drafts of the fields hang on it. */
  readonly fieldKey: string;
  readonly value: AnswerValue;
  readonly help?: ReactNode;
  /** Number before the label, as the paper twin has it. */
  readonly number?: string;
  save(value: AnswerValue): Promise<SaveOutcome>;
}

/** So many choices stand side by side; more are a list. */
const inSight = 4;

/** The field a question is answered in, whatever its kind; it stores itself. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, fieldKey, value, save, number } = props;
  const { t } = useTranslation();
  const language = useDateLanguage();
  const { benefitSystems } = useCatalogs();
  const lookup = useQuestionLookup(question);
  const label = [number, question.label[language]].filter(Boolean).join(' ');
  const help = props.help ?? question.help?.[language];
  const given = { key: fieldKey, value, schema: questionSchema(question), save };
  const common = { name: 'answer', label, ...(help === undefined ? {} : { help }) } as const;
  switch (question.kind) {
    case 'text':
      return <TextField of={answerSource<string>(given, '')} {...common} />;
    case 'longText':
      return <ProseField of={answerSource<string>(given, '')} {...common} />;
    case 'number':
      return <NumberField of={answerSource<number | null>(given, null)} {...common} />;
    case 'money':
      return <MoneyField of={answerSource<number | null>(given, null)} {...common} />;
    case 'day':
    case 'partialDate':
      return (
        <DateField
          of={answerSource<string | null>(given, null)}
          {...common}
          future={question.future ?? false}
        />
      );
    case 'paperDate':
      return <PaperDateField of={answerSource<PaperDateValue | null>(given, null)} {...common} />;
    case 'yesNo':
      return (
        <RadioField
          of={answerSource<boolean | null>(given, null)}
          {...common}
          choices={[
            { value: 'true', label: t('fields.yes') },
            { value: 'false', label: t('fields.no') },
          ]}
        />
      );
    case 'choice':
    case 'languageLevel':
    case 'benefitSystem': {
      const choices = choicesOfQuestion(question, language, value, benefitSystems);
      const of = answerSource<string | null>(given, null);
      return choices.length <= inSight ? (
        <RadioField of={of} {...common} choices={choices} />
      ) : (
        <ChoiceField of={of} {...common} choices={choices} none={t('fields.unknown')} />
      );
    }
    case 'choices':
      return (
        <ChecksField
          of={answerSource<string[] | null>(given, null)}
          {...common}
          choices={choicesOfQuestion(question, language, value)}
        />
      );
    case 'country':
    case 'language':
    case 'residenceTitle':
    case 'occupation':
      return (
        <CodeField
          of={answerSource<string | null>(given, null)}
          name="answer"
          label={label}
          lookup={lookup}
          {...(typeof help === 'string' ? { help } : {})}
        />
      );
    case 'countries':
    case 'languages':
      return <CodesField of={answerSource<string[] | null>(given, null)} {...common} lookup={lookup} />;
    case 'municipality':
      return <PlaceFields of={answerSource<Place | null>(given, null)} label={label} help={help} />;
  }
}
