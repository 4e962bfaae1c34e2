import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { type GuidingQuestion, questionsFor } from '#shared/assessment/catalogs/guidingQuestions.ts';
import type { Skill } from '#shared/assessment/catalogs/skills.ts';
import { answersTo } from '#shared/assessment/suggest.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import classes from './assessment.module.css';

interface Props {
  readonly experience: Assessment['experience'][number];
  /** Codes of what is entered already. */
  readonly chosen: readonly string[];
  offer(skills: readonly Skill[]): ReactNode;
}

/** Questions for this sort of work, each with the skills its answer may show. */
export function GuidingQuestions({ experience, chosen, offer }: Props) {
  const { t } = useTranslation();
  return (
    <details className={classes.questions}>
      <summary>{t('assessment.ask')}</summary>
      <ul>
        {questionsFor(experience.kind).map((question) => (
          <li key={question.code}>
            <Question question={question} experience={experience} chosen={chosen} offer={offer} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Question({ question, experience, chosen, offer }: Props & { readonly question: GuidingQuestion }) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const [open, setOpen] = useState(false);
  const answers = open ? answersTo(question, experience, chosen) : [];
  return (
    <details className={classes.question} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{question.words[language]}</summary>
      <div className={classes.answer}>
        <p className={classes.soft}>
          {t(answers.length > 0 ? 'assessment.answers' : 'assessment.noAnswers')}
        </p>
        {offer(answers)}
      </div>
    </details>
  );
}
