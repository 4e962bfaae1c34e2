import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIntake } from '#build/demo/intake.ts';
import { liveOn } from '#build/demo/life.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { openTestOffice } from '#test/support/office.ts';

test('the three people of the demo have something in every room, and one has a notice', async () => {
  const { ask } = await openTestOffice();
  const notices: string[] = [];
  for (const person of demoPeople) {
    const entered = await enterPerson(ask, person);
    const { clientId, applicationId } = entered;
    await fillIntake(ask, clientId, person);
    await liveOn(ask, entered, person);
    const { papers } = await ask('papers.list', { clientId });
    const scans = papers.flatMap((paper) => paper.scans);
    assert.ok(scans.length >= 2 && scans.every(({ format, title }) => format === 'pdf' && title !== ''));
    const { facts, versions } = await ask('assessment.get', { clientId });
    assert.ok(facts.strengths.length >= 3 && facts.skills.length >= 2);
    assert.equal(versions.length, person === demoPeople[2] ? 1 : 0);
    const { spending, claims } = await ask('funding.get', { applicationId });
    assert.deepEqual([spending.length, claims.length], [1, 1]);
    assert.equal((await ask('plan.get', { clientId })).needs.length, 1);
    const { procedure } = await ask('recognition.get', { id: applicationId });
    for (const { kind, result } of procedure.events) if (kind === 'decided') notices.push(String(result));
  }
  assert.deepEqual(notices, ['evaluation']);
  const { rows } = await ask('recognition.procedures', {});
  assert.equal(rows.length, 2, 'the third is still gathering papers');
});
