import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ok, refuse } from '#shared/contract/result.ts';
import { type AnswerValue, itemsOf } from '#shared/questionnaire/answers.ts';
import { isVisible } from '#shared/questionnaire/condition.ts';
import type { Group } from '#shared/questionnaire/definition.ts';
import { isAskedOf, itemName } from '#shared/questionnaire/itemName.ts';
import { fieldKey, useSheet } from '../../questionnaire/sheetSource.ts';
import { today } from '../../ui/today.ts';
import { useDateLanguage } from '../../ui/useDateLanguage.ts';
import { useSteadyOrder } from '../../ui/useSteadyOrder.ts';
import { PaperField, PaperQuestion } from './PaperQuestion.tsx';
import classes from './paper.module.css';
import { useAhead } from './typedAhead.ts';
import { focusWithin } from './walkKeys.ts';

interface Props {
  readonly group: Group;
  readonly numbers: Readonly<Record<string, string>>;
}

/** The blocks of a group one after another, as on the paper; Ctrl+Enter anywhere in it begins the next one. */
export function PaperGroup({ group, numbers }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  const ahead = useAhead();
  const [made, setMade] = useState(0);
  const stored = itemsOf(of.sheet, group.key);
  const steady = useSteadyOrder(stored);
  const items = group.ranked ? stored : steady;
  // What an item cannot be without is typed first, and makes it.
  const [first] = group.questions.filter(({ required }) => required);
  const add = async (values: Readonly<Record<string, AnswerValue>> = {}): Promise<boolean> => {
    const item = await of.hand.addItem(group.key, values);
    if (item === undefined) return false;
    setMade(made + 1);
    focusWithin(`paper-item-${item}`, first ? 1 : 0);
    return true;
  };
  const nextBlock = (): void => {
    if (first) focusWithin(`paper-new-${group.key}`, 0);
    else void add();
  };
  const number = numbers[group.key] ?? '';
  return (
    <section
      className={classes.group}
      aria-label={group.label[language]}
      data-number={number}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.ctrlKey) return;
        event.preventDefault();
        nextBlock();
      }}
    >
      <h3 className={classes.title}>
        {number} {group.label[language]}
      </h3>
      {items.map((item, at) => (
        <fieldset key={item} id={`paper-item-${item}`} className={classes.block}>
          <legend>
            {itemName(of.sheet, group, item, today())?.[language] ??
              t('questionnaire.nth', { what: group.one[language], n: at + 1 })}
          </legend>
          {group.questions
            .filter(
              (question) =>
                isAskedOf(question, item) && isVisible(of.definition, ahead, question.key, item, of.allowed),
            )
            .map((question) => (
              <PaperQuestion
                key={question.key}
                question={question}
                item={item}
                number={numbers[question.key] ?? ''}
              />
            ))}
        </fieldset>
      ))}
      {first ? (
        <div id={`paper-new-${group.key}`} className={classes.row}>
          <PaperField
            key={made}
            question={{ ...first, label: first.label }}
            number={numbers[first.key] ?? ''}
            id={fieldKey(of.hand, `new-${group.key}-${items.length}`)}
            value={null}
            save={async (value) =>
              value === null || (await add({ [first.key]: value }))
                ? ok({})
                : refuse({ code: 'input.invalid' })
            }
          />
        </div>
      ) : (
        <Button
          size="compact-sm"
          variant="light"
          data-stop
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t(items.length === 0 ? 'questionnaire.add' : 'questionnaire.addMore', {
            what: group.one[language],
          })}
        </Button>
      )}
    </section>
  );
}
