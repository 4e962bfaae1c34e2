import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { must } from '#shared/contract/result.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice } from '#test/support/office.ts';
import { economist, electrician, enter, nurse, procedureOf } from './enter.ts';

describe('the Sachstandsanfrage', () => {
  const written = async (ask: Ask, applicationId: string) => {
    const { id } = await ask('letters.write', { applicationId, kind: 'reminder' });
    const { letter, info } = await ask('letters.get', { id });
    assert.ok(letter.kind === 'letter' && info.kind === 'reminder');
    return { letter, text: allText(letter) };
  };

  test('is refused before there is an application', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(nurse, 'the nurse'));
    await assert.rejects(
      ask('letters.write', { applicationId, kind: 'reminder' }),
      /recognition.nothingAwaited/,
    );
  });

  test('cites the period of receipt, then that of the decision', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(electrician, 'the electrician'));
    await enter(ask, applicationId, 'applied', '2026-06-01');
    const first = await written(ask, applicationId);
    assert.equal(first.letter.subject[0], 'Sachstandsanfrage: Feststellung der Gleichwertigkeit');
    assert.ok(first.letter.recipient.join(' ').includes('Schwerin'));
    assert.ok(first.text.includes('Der Antrag wurde am 1. Juni 2026 gestellt.'));
    assert.ok(
      first.text.includes(
        'innerhalb eines Monats vor (§ 40a HwO in Verbindung mit § 6 Abs. 2 BQFG); nach unserer Rechnung endete diese Frist am 1. Juli 2026.',
      ),
    );
    await enter(ask, applicationId, 'receiptConfirmed', '2026-07-10', { reference: 'II/3-114/26' });
    await enter(ask, applicationId, 'complete', '2026-08-14');
    const second = await written(ask, applicationId);
    assert.deepEqual(
      second.letter.information.slice(0, 2).map(({ value }) => value),
      ['II/3-114/26', '10. Juli 2026'],
    );
    assert.ok(
      second.text.includes(
        'innerhalb von drei Monaten zu entscheiden (§ 40a HwO in Verbindung mit § 6 Abs. 3 BQFG); nach unserer Rechnung endet diese Frist am 16. November 2026.',
      ),
    );
    assert.ok(!second.text.includes('Empfang') && !second.text.includes('Aktenzeichen führen'));
  });

  test('cites the period of nursing law, and no BQFG', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(nurse, 'the nurse'));
    await enter(ask, applicationId, 'applied', '2026-05-04');
    await enter(ask, applicationId, 'complete', '2026-05-04');
    const { text } = await written(ask, applicationId);
    assert.ok(text.includes('innerhalb von vier Monaten zu entscheiden (§ 43 Abs. 3 Satz 1 PflAPrV)'));
    assert.ok(!text.includes('BQFG'));
  });

  test('cites nothing where the law has no period', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(economist, 'the economist'));
    await enter(ask, applicationId, 'applied', '2026-05-04');
    const { letter, text } = await written(ask, applicationId);
    assert.equal(letter.subject[0], 'Sachstandsanfrage: Zeugnisbewertung');
    assert.ok(!/§|undefined|null|innerhalb/u.test(text));
  });

  test('cites the law of an occupation where it was read, and nothing that is unverified', async () => {
    for (const [occupation, end, cited] of [
      ['physiotherapeut', '2026-09-04', '§ 21c Abs. 1 Satz 1 PhysTh-APrV'],
      ['hebamme', '2026-09-04', null],
    ] as const) {
      const { ask } = await openTestOffice();
      const person = must(nurse, 'the nurse');
      const qualification = { ...person.qualification, occupation };
      const { applicationId } = await enterPerson(ask, { ...person, qualification });
      await enter(ask, applicationId, 'applied', '2026-05-04');
      await enter(ask, applicationId, 'complete', '2026-05-04');
      const { clock } = await procedureOf(ask, applicationId);
      const decision = clock.deadlines.find(({ kind }) => kind === 'decision');
      assert.equal(decision?.end, end, occupation);
      const { text } = await written(ask, applicationId);
      if (cited !== null) {
        assert.ok(text.includes(`innerhalb von vier Monaten zu entscheiden (${cited})`));
        continue;
      }
      assert.match(decision?.checks[0]?.text ?? '', /Stand vom April 2026/);
      assert.ok(!/§|innerhalb/u.test(text));
    }
  });

  test('LAGuS is silent for 41 days, its month for the receipt is over', async () => {
    const { ask } = await openTestOffice();
    const person = must(nurse, 'the nurse');
    const qualification = { ...person.qualification, occupation: 'arzt' };
    const { applicationId } = await enterPerson(ask, { ...person, qualification });
    await enter(ask, applicationId, 'applied', '2026-09-22');
    const { clock, authority } = await procedureOf(ask, applicationId);
    assert.deepEqual(
      [authority, clock.lastWordOn, clock.next?.kind, clock.next?.end, clock.next?.daysOver],
      ['LPH', '2026-09-22', 'receipt', '2026-10-22', 11],
    );
  });

  test('after a notice it asks for what is still owed, and for nothing that was answered', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(nurse, 'the nurse'));
    const refused = () =>
      assert.rejects(ask('letters.write', { applicationId, kind: 'reminder' }), /recognition.nothingAwaited/);
    await enter(ask, applicationId, 'applied', '2025-10-01');
    await enter(ask, applicationId, 'complete', '2025-10-20');
    await enter(ask, applicationId, 'complete', '2025-11-20');
    const before = (await written(ask, applicationId)).text;
    assert.ok(before.includes('seit dem 20. Oktober 2025 vollständig'), 'the period began with the first');
    const notice = { result: 'compensation', measures: ['knowledgeExam', 'adaptationPeriod'] } as const;
    await enter(ask, applicationId, 'decided', '2026-02-02', {
      ...{ ...notice, measures: [...notice.measures], remedy: 'objection', periodCount: 1 },
      receivedOn: '2026-02-05',
    });
    await refused();
    await enter(ask, applicationId, 'appealed', '2026-02-20');
    const appeal = (await written(ask, applicationId)).text;
    assert.match(
      appeal,
      /Gegen den Bescheid vom 2\. Februar 2026 wurde am 20\. Februar 2026 Widerspruch eingelegt/,
    );
    assert.doesNotMatch(appeal, /vollständig|eingegangen/u);
    await enter(ask, applicationId, 'measureChosen', '2026-03-02', { measure: 'knowledgeExam' });
    const examination = (await written(ask, applicationId)).text;
    assert.match(
      examination,
      /Nach dem Bescheid vom 2\. Februar 2026 wurde am 2\. März 2026 die Kenntnisprüfung gewählt/,
    );
    assert.match(examination, /innerhalb von sechs Monaten zu ermöglichen \(§ 45 Abs\. 8 PflAPrV\)/);
    assert.match(examination, /endete diese Frist am 3\. August 2026/, 'a Sunday moved');
    assert.doesNotMatch(examination, /Entscheidung liegt|eingegangen/u);
    await enter(ask, applicationId, 'measureBegun', '2026-09-01', { measure: 'knowledgeExam' });
    await refused();
    await enter(ask, applicationId, 'measureEnded', '2026-09-01', {
      ...{ measure: 'knowledgeExam', measureResult: 'passed' },
    });
    const passed = (await written(ask, applicationId)).text;
    assert.match(passed, /\(Kenntnisprüfung\) ist seit dem 1\. September 2026 erfüllt/);
    await enter(ask, applicationId, 'decided', '2026-10-01', { result: 'full' });
    await refused();
  });

  test('no authority is asked how a law suit stands', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, must(nurse, 'the nurse'));
    await enter(ask, applicationId, 'applied', '2026-01-12');
    await enter(ask, applicationId, 'decided', '2026-05-04', { result: 'none', remedy: 'suit' });
    await enter(ask, applicationId, 'appealed', '2026-05-20');
    await assert.rejects(ask('letters.write', { applicationId, kind: 'reminder' }), /nothingAwaited/);
  });
});
