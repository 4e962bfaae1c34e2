import type { AnswerProps } from './answer.ts';
import { ChoiceAnswer, YesNoAnswer } from './ChoiceAnswer.tsx';
import { DateAnswer } from './DateAnswer.tsx';
import { ListAnswer } from './ListAnswer.tsx';
import { TextAnswer } from './TextAnswer.tsx';

/** The way a question is answered by the client's own hand, whatever its kind. */
export function AnswerPart(props: AnswerProps) {
  switch (props.question.kind) {
    case 'text':
    case 'longText':
    case 'number':
    case 'money':
      return <TextAnswer {...props} />;
    case 'day':
    case 'partialDate':
    case 'paperDate':
      return <DateAnswer {...props} />;
    case 'yesNo':
      return <YesNoAnswer {...props} />;
    case 'choice':
    case 'choices':
    case 'languageLevel':
    case 'benefitSystem':
      return <ChoiceAnswer {...props} />;
    case 'country':
    case 'countries':
    case 'language':
    case 'languages':
    case 'municipality':
    case 'occupation':
    case 'residenceTitle':
      return <ListAnswer {...props} />;
  }
}
