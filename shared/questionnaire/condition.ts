import { type AnswerValue, answerOf, itemsOf, type Sheet } from './answers.ts';
import type { Condition, Definition } from './definition.ts';
import { type Spot, spotOf } from './walk.ts';

/** Whose consent there is for answers of class 9. */
export interface Allowed {
  readonly special: boolean;
}

/** The answers a condition sees: of its own item, or of all items of another group. */
function seen(definition: Definition, sheet: Sheet, key: string, here: Here): readonly AnswerValue[] {
  const spot = spotOf(definition, key);
  if (!spot?.question) return [];
  const { group } = spot;
  const own = here.item === null ? [] : [here.item];
  const items = group === null ? [null] : group === here.group ? own : itemsOf(sheet, group.key);
  // What is not asked any more does not count, though its answer is kept.
  return items
    .filter((item) => isSpotVisible(definition, sheet, spot, item))
    .map((item) => answerOf(sheet, key, item));
}

interface Here {
  readonly group: Spot['group'];
  readonly item: string | null;
}

const plain = (value: AnswerValue): readonly (string | number | boolean)[] => {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'object' ? [] : [value];
};

function holds(condition: Condition, definition: Definition, sheet: Sheet, here: Here): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, definition, sheet, here));
  if ('any' in condition) return condition.any.some((one) => holds(one, definition, sheet, here));
  if ('not' in condition) return !holds(condition.not, definition, sheet, here);
  const answers = seen(definition, sheet, condition.question, here);
  if ('answered' in condition) return answers.some((value) => value !== null) === condition.answered;
  return answers.flatMap(plain).some((value) => {
    if ('is' in condition) return condition.is.includes(value);
    if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
    return typeof value === 'string' && value.endsWith(condition.ends);
  });
}

function isSpotVisible(definition: Definition, sheet: Sheet, spot: Spot, item: string | null): boolean {
  const { group, question } = spot;
  const here = { group, item };
  const outer = group?.visibleWhen;
  const own = question?.visibleWhen;
  return (
    (outer === undefined || holds(outer, definition, sheet, { group: null, item: null })) &&
    (own === undefined || holds(own, definition, sheet, here))
  );
}

/**
 * Whether a question, or a group as a whole, is asked. `item`: the item of its group; null looks at a new,
 * empty one. Unknown keys are never visible.
 */
export function isVisible(
  definition: Definition,
  sheet: Sheet,
  key: string,
  item: string | null,
  allowed: Allowed,
): boolean {
  const spot = spotOf(definition, key);
  if (!spot) return false;
  const guarded = (spot.question ?? spot.element).protection === 9;
  return (!guarded || allowed.special) && isSpotVisible(definition, sheet, spot, item);
}
