import { habitOn } from '#shared/catalogs/habits.ts';
import { Refusal } from '#shared/contract/result.ts';
import { addDays, onWorkday } from '#shared/dates/dayMath.ts';
import { counsellingStopped } from '#shared/privacy/guard.ts';
import { tellsOf } from '#shared/privacy/paperOutflow.ts';
import type { recommendationCalls } from '#shared/recommendations/calls.ts';
import { recommendationLetter } from '#shared/recommendations/compose.ts';
import { measureForNeed, offeredMeasures } from '#shared/recommendations/measures.ts';
import { usualBody, usualRecipient } from '#shared/recommendations/recipient.ts';
import { lacking, recommendationFields } from '#shared/recommendations/recommendation.ts';
import { proposedStart, startFacts } from '#shared/recommendations/situation.ts';
import { unfilledIn } from '#shared/textblocks/placeholders.ts';
import { readCatalogs } from '../catalogs/readCatalogs.ts';
import { readClient, requireClient } from '../clients/clients.ts';
import { keepLetter } from '../letters/keepLetter.ts';
import { lettersFrom } from '../letters/stored.ts';
import type { RoomHandlers } from '../office/context.ts';
import { newId } from '../office/ids.ts';
import { defined } from '../office/patch.ts';
import { readNeeds } from '../plan/plan.ts';
import { readProfile } from '../profile/profile.ts';
import { readApplications } from '../recognition/recognition.ts';
import { requireBlock } from '../textblocks/textblocks.ts';
import { composeRecommendation } from './compose.ts';
import { gatherRecommendation, readRecommendation, readRecommendations } from './gather.ts';

export const recommendationHandlers: RoomHandlers<typeof recommendationCalls> = {
  'recommendations.list': async ({ db }, { clientId }) => {
    await requireClient(db, clientId);
    return { recommendations: await readRecommendations(db, clientId) };
  },

  'recommendations.proposeStart': async ({ db, today }, { clientId }) => {
    await requireClient(db, clientId);
    const profile = await readProfile(db, clientId);
    const applications = await readApplications(db, clientId, today);
    const catalogs = await readCatalogs(db, today);
    return { text: proposedStart({ profile, applications, catalogs, date: today }) };
  },

  'recommendations.get': async ({ db, today, userId }, { id }) => {
    const facts = await gatherRecommendation(db, { id, userId, on: today, today });
    const { recommendation: found, fillings, neutrality } = facts;
    return {
      recommendation: found,
      lacking: lacking(found),
      tells: [...tellsOf('recommendation', recommendationLetter(facts))],
      assessed: facts.version !== null,
      situation: startFacts(facts).map(({ run: { sentence = '', text }, told }) => ({
        ...{ key: sentence, text, told },
      })),
      unfilled: {
        why: unfilledIn(found.why, fillings),
        benefit: unfilledIn(found.benefit, fillings),
        alternatives: unfilledIn(found.alternatives, fillings),
        neutrality: unfilledIn(neutrality, fillings),
      },
      bodies: { jobcenter: usualBody(facts, 'jobcenter'), agency: usualBody(facts, 'agency') },
      letters: await lettersFrom(db, id),
    };
  },

  'recommendations.start': async ({ db, rows, now, today, userId }, { clientId, needId }) => {
    const client = await readClient(db, clientId);
    const need = needId === null ? null : (await readNeeds(db, clientId)).find(({ id }) => id === needId);
    if (need === undefined) throw new Refusal('plan.unknownNeed');
    const profile = await readProfile(db, clientId);
    const catalogs = await readCatalogs(db, today);
    const offered = offeredMeasures(catalogs.measures, today);
    const id = newId(now);
    await rows.insert('recommendations', {
      ...{ id, clientId, needId, ...usualRecipient({ client, profile, catalogs, date: today }), address: '' },
      ...{ measure: need ? measureForNeed(need.kind, offered) : null, provider: '', title: '', number: '' },
      ...{ startOn: need?.wantedFrom ?? null, duration: '', hours: null, costCents: null },
      ...{
        entryLevel: '',
        why: '',
        benefit: '',
        alternatives: '',
        decisionBy: onWorkday(addDays(today, habitOn('decisionDays', today, catalogs.habits))),
        enclosures: '',
        startFacts: '{}',
      },
      ...{ notedOn: today, createdAt: now.toISOString(), createdBy: userId },
    });
    return { id };
  },

  'recommendations.update': async ({ db, rows, today }, { id, patch }) => {
    const { measures } = await readCatalogs(db, today);
    if (patch.measure != null && !measures.find(patch.measure))
      throw new Refusal('input.notInList', { fields: [{ path: 'measure', code: 'input.notInList' }] });
    if (!(await rows.update('recommendations', id, defined(patch))))
      throw new Refusal('recommendations.unknown');
    return {};
  },

  'recommendations.tell': async ({ db, rows, today, userId }, { id, key, told }) => {
    const facts = await gatherRecommendation(db, { id, userId, on: today, today });
    if (!startFacts(facts).some(({ run }) => run.sentence === key)) throw new Refusal('letters.noSentence');
    const chosen = { ...facts.recommendation.startFacts, [key]: told };
    await rows.update('recommendations', id, { startFacts: JSON.stringify(chosen) });
    return {};
  },

  'recommendations.insertText': async ({ db, rows }, { id, field, textBlockId }) => {
    const { [field]: before } = await readRecommendation(db, id);
    const { text } = await requireBlock(db, textBlockId);
    const { success, data } = recommendationFields.shape[field].safeParse(
      [before.trimEnd(), text].filter((part) => part !== '').join('\n\n'),
    );
    if (!success) throw new Refusal('input.tooLong', { fields: [{ path: field, code: 'input.tooLong' }] });
    await rows.update('recommendations', id, { [field]: data });
    return {};
  },

  'recommendations.remove': async ({ db, rows }, { id }) => {
    await readRecommendation(db, id);
    if ((await lettersFrom(db, id)).length > 0) throw new Refusal('recommendations.hasLetters');
    await rows.remove('recommendations', id);
    return {};
  },

  'recommendations.write': async (context, { id }) => {
    const { about, letter, facts } = await composeRecommendation(context, id);
    if (counsellingStopped(facts.decisions, context.today)) throw new Refusal('privacy.noCounselling');
    return keepLetter(context, about, letter);
  },
};
