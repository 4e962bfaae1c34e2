import { blankStrength, type StrengthFields } from '#shared/assessment/strength.ts';
import { notAssessed } from '#shared/profile/assessed.ts';
import type { WriteContext } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { assessedMark } from '../profile/assessed.ts';
import { strengthOf } from './repository.ts';

type Patch = { readonly [K in keyof StrengthFields]?: StrengthFields[K] | undefined };

const columns = ({ origins, strongest, ...rest }: Patch) => ({
  ...defined(rest),
  ...(origins !== undefined && { origins: JSON.stringify(origins) }),
  ...(strongest !== undefined && { strongest: strongest ? 1 : 0 }),
});

/** Writes what is said of one key competence; makes its row with the first word. */
export async function writeStrength(
  context: WriteContext,
  clientId: string,
  competence: string,
  patch: Patch,
): Promise<void> {
  const { db, rows, now, userId } = context;
  const known = await strengthOf(db, clientId, competence);
  const mark = await assessedMark(context, { ...known }, defined(patch), ['counsellor']);
  if (known) {
    await rows.update('strengths', known.id, { ...columns(patch), ...mark });
    return;
  }
  const { origins, strongest, ...blank } = blankStrength;
  await rows.insert('strengths', {
    ...{ id: newId(now), clientId, competence, ...blank },
    ...{ origins: JSON.stringify(origins), strongest: strongest ? 1 : 0 },
    ...columns(patch),
    ...{ ...notAssessed, ...mark, createdAt: now.toISOString(), createdBy: userId },
  });
}
