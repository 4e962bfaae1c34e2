import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SCHEMA_VERSION } from '#shared/assessment/assessment.ts';
import { must } from '#shared/contract/result.ts';
import { openTestOffice } from '#test/support/office.ts';

const nothingAround = { lines: [], licences: [], needs: [] };

async function person() {
  let second = 0;
  const { ask } = await openTestOffice(() => new Date(Date.UTC(2026, 10, 2, 10, 0, second++)));
  const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
  const { id: jobId } = await ask('profile.add', {
    clientId,
    item: { kind: 'experience', fields: { kind: 'informal', title: 'Koch', place: 'Herat', hoursWeek: 50 } },
  });
  const get = () => ask('assessment.get', { clientId });
  return { ask, clientId, jobId, get };
}

/** Today is 2 November 2026 in these offices. */
describe('competence profile', () => {
  test('keeps the two ratings of a strength apart, in one row, and undoes word by word', async () => {
    const { ask, clientId, get } = await person();
    const rate = (patch: object) => ask('assessment.rate', { clientId, competence: 'teamwork', patch });
    await rate({ self: '2' });
    await rate({ counsellor: '4', origins: ['family', 'work'], evidence: 'credible' });
    await rate({ example: 'Hochzeit für 200 Gäste', shownOn: '2024-05' });
    const { strengths } = (await get()).facts;
    assert.equal(strengths.length, 1);
    const { id: _, assessedBy, assessedOn, ...only } = must(strengths[0], 'one strength');
    assert.equal(assessedOn, '2026-11-02');
    assert.notEqual(assessedBy, '');
    assert.deepEqual(only, {
      ...{ competence: 'teamwork', self: '2', counsellor: '4', example: 'Hochzeit für 200 Gäste' },
      ...{ origins: ['family', 'work'], shownOn: '2024-05', evidence: 'credible', strongest: false },
    });
    await ask('history.undo', { clientId });
    assert.equal((await get()).facts.strengths[0]?.example, '');
  });

  test('„keine“ is kept until something is entered, and lies in a released version', async () => {
    const { ask, clientId, jobId, get } = await person();
    const given = { source: 'said', language: 'de', interpreter: '' } as const;
    const none = (question: string) =>
      ask('intake.answer', { clientId, question, value: null, without: 'none', given });
    await none('qualifications');
    await none('experiences');
    assert.deepEqual((await get()).facts.none, ['qualification'], 'work was told of');
    await ask('profile.remove', { id: jobId, kind: 'experience' });
    assert.deepEqual((await get()).facts.none, ['qualification', 'experience']);
    await ask('assessment.release', {
      clientId,
      fields: { methods: ['talk'], assessor: '', participants: '' },
    });
    await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields: { titleGerman: 'Schule' } },
    });
    const { facts, versions } = await get();
    assert.deepEqual(facts.none, ['experience']);
    assert.deepEqual(versions[0]?.facts.none, ['qualification', 'experience']);
  });

  test('the starting point is proposed from what is known, is edited, undone and kept in a version', async () => {
    const { ask, clientId, get } = await person();
    const fields = { titleGerman: 'Köchin', country: 'AF', endedOn: '2012', completed: true } as const;
    await ask('profile.add', { clientId, item: { kind: 'qualification', fields } });
    const { text } = await ask('recommendations.proposeStart', { clientId });
    assert.equal(text, 'Abschluss: Köchin (Afghanistan, 2012). Berufserfahrung: Koch.');
    const say = { kind: 'startingPoint', fields: { situation: text } } as const;
    const { id } = await ask('profile.add', { clientId, item: say });
    await ask('profile.update', { id, item: { ...say, fields: { situation: 'Sucht eine Küche.' } } });
    await ask('assessment.release', {
      clientId,
      fields: { methods: ['talk'], assessor: '', participants: '' },
    });
    await ask('profile.update', { id, item: { ...say, fields: { situation: 'Hat eine Küche.' } } });
    const then = async () => (await get()).versions[0]?.facts.startingPoint[0]?.situation;
    const now = async () => (await get()).facts.startingPoint[0]?.situation;
    assert.deepEqual([await then(), await now()], ['Sucht eine Küche.', 'Hat eine Küche.']);
    await ask('history.undo', { clientId });
    assert.equal(await now(), 'Sucht eine Küche.');
  });

  test('a rating of the counsellor says who gave it and when, also in a version; one of the person does not', async () => {
    const { ask, clientId, get } = await person();
    const of = { kind: 'languageSkill', fields: { level: 'B1', selfReading: 'B1' } } as const;
    const { id } = await ask('profile.add', { clientId, item: of });
    const mark = async () => {
      const [skill] = (await get()).facts.languageSkill;
      return [skill?.assessedBy !== '', skill?.assessedOn];
    };
    assert.deepEqual(await mark(), [false, null]);
    const rate = (counsellorReading: 'A2' | null) =>
      ask('profile.update', { id, item: { kind: 'languageSkill', fields: { counsellorReading } } });
    await rate('A2');
    assert.deepEqual(await mark(), [true, '2026-11-02']);
    await ask('assessment.release', {
      clientId,
      fields: { methods: ['talk'], assessor: '', participants: '' },
    });
    await rate(null);
    assert.deepEqual(await mark(), [false, null]);
    assert.equal((await get()).versions[0]?.facts.languageSkill[0]?.assessedOn, '2026-11-02');
    const self = { clientId, competence: 'teamwork', patch: { self: '3' } } as const;
    await ask('assessment.rate', self);
    assert.equal((await get()).facts.strengths[0]?.assessedOn, null);
  });

  test('keeps five skills of a language by two raters beside the level that counts', async () => {
    const { ask, clientId, get } = await person();
    const fields = { level: 'B1', selfListening: 'B2', counsellorWriting: 'A2' } as const;
    await ask('profile.add', { clientId, item: { kind: 'languageSkill', fields } });
    const [skill] = (await get()).facts.languageSkill;
    assert.deepEqual(
      [skill?.level, skill?.selfListening, skill?.counsellorWriting, skill?.selfWriting],
      ['B1', 'B2', 'A2', null],
    );
  });

  test('a skill hangs on the experience it was shown in, and finds it again after an undo', async () => {
    const { ask, clientId, jobId, get } = await person();
    const fields = { experienceId: jobId, skill: 'bakeBread', name: '', evidence: 'stated' } as const;
    const { id } = await ask('assessment.addSkill', { clientId, fields });
    assert.deepEqual(await ask('assessment.addSkill', { clientId, fields }), { id });
    await ask('assessment.addSkill', { clientId, fields: { ...fields, skill: null, name: 'Teig treiben' } });
    await ask('assessment.updateSkill', { id, patch: { evidence: 'proven' } });
    const at = async () =>
      (await get()).facts.skills.map(({ experienceId, evidence }) => [experienceId, evidence]);
    assert.deepEqual(await at(), [
      [jobId, 'proven'],
      [jobId, 'stated'],
    ]);
    await ask('profile.remove', { id: jobId, kind: 'experience' });
    assert.deepEqual(await at(), [
      [null, 'proven'],
      [null, 'stated'],
    ]);
    await ask('history.undo', { clientId });
    assert.deepEqual((await at())[0], [jobId, 'proven']);
    const add = (input: object) => ask('assessment.addSkill', { clientId, fields: { ...fields, ...input } });
    await assert.rejects(add({ skill: 'flying' }), /assessment.unknownSkill/);
    await assert.rejects(add({ skill: null }), /assessment.unknownSkill/);
    const { id: other } = await ask('clients.create', { familyName: 'Other' });
    await assert.rejects(ask('assessment.addSkill', { clientId: other, fields }), /profile.unknownItem/);
  });

  test('a released version stays as it was; the newest comes first', async () => {
    const { ask, clientId, jobId, get } = await person();
    const fields = {
      methods: ['talk', 'papers'],
      assessor: 'Anna Berg',
      participants: 'Sprachmittlung',
    } as const;
    const release = () =>
      ask('assessment.release', { clientId, fields: { ...fields, methods: [...fields.methods] } });
    const before = (await get()).facts;
    const { id } = await release();
    await ask('profile.update', {
      id: jobId,
      item: { kind: 'experience', fields: { title: 'Küchenleiter' } },
    });
    const { id: second } = await release();
    const { facts, versions } = await get();
    assert.deepEqual(
      versions.map((version) => version.id),
      [second, id],
    );
    const first = must(versions[1], 'the first version');
    assert.deepEqual(
      [first.releasedOn, first.methods, first.schemaVersion],
      ['2026-11-02', ['talk', 'papers'], SCHEMA_VERSION],
    );
    assert.deepEqual(first.facts, { ...before, around: nothingAround });
    assert.deepEqual(versions[0]?.facts, { ...facts, around: nothingAround });
    await assert.rejects(
      ask('assessment.release', { clientId, fields: { ...fields, methods: [] } }),
      /input.invalid/,
    );
  });
});
