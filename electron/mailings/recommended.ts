import { Refusal } from '#shared/contract/result.ts';
import { isStaleLetter } from '#shared/letters/renew.ts';
import { excludedAtAll } from '#shared/mailings/mayGet.ts';
import type { OpenRecommendation } from '#shared/mailings/recommended.ts';
import { letterMayLeave } from '#shared/privacy/guard.ts';
import { lacking } from '#shared/recommendations/recommendation.ts';
import { staleNow } from '../letters/staleNow.ts';
import type { ReadContext } from '../office/context.ts';
import { composeRecommendation } from '../recommendations/compose.ts';
import type { Order, Ready } from './order.ts';
import { decisionsOf, recommendationRows } from './repository.ts';

/** What was recommended for each, composed as it is alone. */

/** What the list of runs calls them. */
const SUBJECT = 'Empfehlungsschreiben';

/** So many letters are compared between two steps. */
const stride = 10;

/** Of these recommendations (null: of all) those whose letter is still to be written or is stale. */
export async function openRecommendations(
  { db, today, work }: Pick<ReadContext, 'db' | 'today' | 'work'>,
  ids: readonly string[] | null,
): Promise<OpenRecommendation[]> {
  const rows = await recommendationRows(db, ids);
  const decisions = await decisionsOf(db, [...new Set(rows.map(({ clientId }) => clientId))]);
  const open: OpenRecommendation[] = [];
  for (const [nth, row] of rows.entries()) {
    const { draft, status, closingReason, why, ...told } = row;
    // Nothing is written yet: the figure stands still, and others get their turn.
    if (nth % stride === 0) await work.step(0, rows.length);
    if (draft !== null && !isStaleLetter(await staleNow(db, draft, today))) continue;
    const said = decisions.get(row.clientId) ?? [];
    const missing = lacking({ ...told, why });
    const outgoing = { kind: 'recommendation', authority: null, body: row.body, handedOn: null };
    open.push({
      ...told,
      staleLetter: draft,
      lacking: missing,
      excluded:
        excludedAtAll({ ...told, status, closingReason, decisions: said }, today) ??
        (missing.length > 0 ? 'lacking' : null),
      mayLeave: letterMayLeave(outgoing, said, today).allowed,
    });
  }
  return open;
}

type Seen = Pick<ReadContext, 'db' | 'today' | 'userId'>;

export async function recommendedLetter(context: Seen, id: string): Promise<Ready> {
  const { about, letter, facts } = await composeRecommendation(context, id);
  const outgoing = { ...about, body: facts.recommendation.body, handedOn: null };
  const { allowed } = letterMayLeave(outgoing, facts.decisions, context.today);
  return { about, letter, number: facts.client.number, mayLeave: allowed };
}

/** @throws Refusal */
export async function recommendationOrder(
  context: Seen & Pick<ReadContext, 'work'>,
  recommendationIds: readonly string[],
): Promise<Order> {
  const chosen = [...new Set(recommendationIds)];
  const ids = (await openRecommendations(context, chosen))
    .filter(({ excluded }) => excluded === null)
    .map(({ id }) => id);
  if (ids.length === 0) throw new Refusal('mailings.noRecommendation');
  return {
    ...{ subject: SUBJECT, chosen: chosen.length, ids },
    compose: (id) => recommendedLetter(context, id),
  };
}
