import { Box, Button, UnstyledButton } from '@mantine/core';
import { IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ok, refuse } from '#shared/contract/result.ts';
import { type AnswerValue, itemsOf } from '#shared/questionnaire/answers.ts';
import { isVisible } from '#shared/questionnaire/condition.ts';
import type { Group } from '#shared/questionnaire/definition.ts';
import { isAskedOf, itemName } from '#shared/questionnaire/itemName.ts';
import { FieldGrid } from '../ui/fields/FieldGrid.tsx';
import { today } from '../ui/today.ts';
import { useDateLanguage } from '../ui/useDateLanguage.ts';
import { useSteadyOrder } from '../ui/useSteadyOrder.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { QuestionField } from './QuestionField.tsx';
import classes from './questionnaire.module.css';
import { fieldKey, useSheet } from './sheetSource.ts';

interface Props {
  readonly group: Group;
  readonly guided?: boolean;
}

/** What somebody has several of: its questions once for each, and a way to one more. */
export function GroupPart({ group, guided = false }: Props) {
  const { t } = useTranslation();
  const language = useDateLanguage();
  const of = useSheet();
  const stored = itemsOf(of.sheet, group.key);
  const steady = useSteadyOrder(stored);
  const items = group.ranked ? stored : steady;
  const without = of.sheet.without[group.key];
  // What an item cannot be without is asked before there is one.
  const [first] = group.questions.filter(({ required }) => required);
  const [asking, setAsking] = useState(false);
  const add = async (values: Readonly<Record<string, AnswerValue>> = {}): Promise<boolean> => {
    const made = await of.hand.addItem(group.key, values);
    if (made === undefined) return false;
    setAsking(false);
    focusItem(made);
    return true;
  };
  return (
    <Box
      id={fieldKey(of.hand, group.key)}
      className={classes.group}
      role="group"
      aria-label={group.label[language]}
    >
      <div className={classes.groupHead}>
        <h3 className={classes.groupTitle}>{group.label[language]}</h3>
        {items.length === 0 && without === undefined && (
          <UnstyledButton className={classes.link} onClick={() => of.hand.leave(group.key, null, 'none')}>
            {t('questionnaire.without.none')}
          </UnstyledButton>
        )}
      </div>
      {guided && group.guide && <p className={classes.guide}>{group.guide[language]}</p>}
      {group.help && <p className={classes.help}>{group.help[language]}</p>}
      {without !== undefined && items.length === 0 && (
        <p className={classes.foot}>
          {t(`questionnaire.without.${without}`)}
          {' · '}
          <UnstyledButton className={classes.link} onClick={() => of.hand.leave(group.key, null, null)}>
            {t('questionnaire.askAgain')}
          </UnstyledButton>
        </p>
      )}
      {items.map((item, index) => (
        <fieldset key={item} id={`item-${item}`} className={classes.item}>
          <legend className={classes.legend}>
            {itemName(of.sheet, group, item, today())?.[language] ??
              t('questionnaire.nth', { what: group.one[language], n: index + 1 })}
          </legend>
          <FieldGrid>
            {group.questions
              .filter((question) => isAskedOf(question, item))
              .filter((question) => isVisible(of.definition, of.sheet, question.key, item, of.allowed))
              .map((question) => (
                <AskedQuestion key={question.key} question={question} item={item} />
              ))}
          </FieldGrid>
          <div className={classes.itemEnd}>
            {group.ranked && index > 0 && (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconArrowUp size={16} aria-hidden />}
                onClick={() => of.hand.moveItem(group.key, item, index - 1)}
              >
                {t('questionnaire.moveUp')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => of.hand.removeItem(group.key, item)}
            >
              {t('common.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {first && asking && (
        <div className={classes.asking}>
          <QuestionField
            question={first}
            fieldKey={fieldKey(of.hand, `new-${group.key}`)}
            value={null}
            save={async (value) =>
              value === null || (await add({ [first.key]: value }))
                ? ok({})
                : refuse({ code: 'input.invalid' })
            }
          />
        </div>
      )}
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => (first ? setAsking(!asking) : void add())}
      >
        {t(items.length === 0 ? 'questionnaire.add' : 'questionnaire.addMore', {
          what: group.one[language],
        })}
      </Button>
    </Box>
  );
}

/** The new item appears a moment later, when the sheet has been read again. */
function focusItem(item: string, patience = 30): void {
  const field = document
    .getElementById(`item-${item}`)
    ?.querySelector<HTMLElement>('input, select, textarea');
  if (field) field.focus();
  else if (patience > 0) setTimeout(() => focusItem(item, patience - 1), 50);
}
