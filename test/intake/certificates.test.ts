import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { slotOf } from '#shared/questionnaire/answers.ts';
import { openTestOffice } from '#test/support/office.ts';

const given = { source: 'said', language: 'de', interpreter: '' } as const;

describe('the certificate of a language in the intake', () => {
  test('is the best there is; the first word makes it, and nothing said makes none', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
    const values = { 'language.language': 'de', 'language.source': 'certificate' };
    const { item } = await ask('intake.addItem', { clientId, group: 'languages', values, given });
    const say = (question: string, value: string | null) =>
      ask('intake.answer', { clientId, question, item, value, given });
    const certificates = async () => (await ask('profile.get', { clientId })).languageCertificate;
    await say('language.certificate', null);
    assert.deepEqual(await certificates(), []);
    await say('language.certificate', 'telc Deutsch A2');
    await say('language.certifiedOn', '2024-05');
    const [first, ...others] = await certificates();
    assert.deepEqual([first?.name, first?.issuedOn, first?.language], ['telc Deutsch A2', '2024-05', 'de']);
    assert.deepEqual(others, []);
    const fields = { name: 'DTZ', level: 'B1' } as const;
    await ask('profile.add', { clientId, item: { kind: 'languageCertificate', fields } });
    const sheet = await ask('intake.get', { clientId });
    assert.equal(sheet.values[slotOf('language.certificate', item)], 'DTZ');
    assert.equal(sheet.given[slotOf('language.certificate', item)], undefined, 'nobody gave that one here');
    await ask('history.undo', { clientId });
    const back = await ask('intake.get', { clientId });
    assert.equal(back.values[slotOf('language.certificate', item)], 'telc Deutsch A2');
    assert.equal(back.given[slotOf('language.certificate', item)]?.source, 'said');
  });

  test('comes with its language in one step', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Nazari' });
    const values = { 'language.language': 'en', 'language.certificate': 'IELTS' };
    await ask('intake.addItem', { clientId, group: 'languages', values, given });
    const { languageSkill, languageCertificate } = await ask('profile.get', { clientId });
    assert.equal(languageSkill.length, 1);
    assert.deepEqual(
      languageCertificate.map(({ language, name }) => [language, name]),
      [['en', 'IELTS']],
    );
  });
});
