import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { readFormText } from '#shared/dossier/formLines.ts';
import { allText } from '#test/letters/support/samples.ts';
import { openTestOffice } from '#test/support/office.ts';
import { addition, room, today } from './versions.ts';

const [nurse, electrician] = demoPeople;

async function sheetOf(ask: Ask, applicationId: string): Promise<string> {
  const { id } = await ask('dossier.make', {
    applicationId,
    language: null,
    papers: ['dataSheet'],
    addressees: [],
  });
  const { papers } = await ask('dossier.get', { id });
  const { letter } = await ask('letters.get', { id: must(papers[0], 'a data sheet').info.id });
  return allText(letter);
}

test('a form the office adds is that of its authorities alone, and can be put right and taken away', async () => {
  const { ask, office } = await openTestOffice();
  const { applicationId: craft } = await enterPerson(ask, must(electrician, 'the electrician'));
  const { applicationId: health } = await enterPerson(ask, must(nurse, 'the nurse'));
  const before = await sheetOf(ask, craft);
  const general = fieldsOfRow('forms', must(shippedRow('forms', 'GENERAL', today), 'ours'));
  const own = addition('forms', {
    ...{ ...general, name: 'HWK Schwerin: Antrag 2026', authorities: ['HWK-SN'] },
    sections: readFormText('## Angaben\nFamilienname* → Nachname\nKennzahl des Kreises'),
  });
  const { code } = await ask('catalogs.save', own);
  const after = await sheetOf(ask, craft);
  assert.match(after, /Familienname \*\nHaddad\nKennzahl des Kreises\n_+/u);
  assert.doesNotMatch(await sheetOf(ask, health), /Kennzahl/u);
  for (const [path, authorities] of [
    ['input.required', []],
    ['input.notInList', ['NOBODY']],
  ] as const) {
    const answer = await office.call('catalogs.save', { ...own, fields: { ...own.fields, authorities } });
    assert.ok(!answer.ok);
    assert.deepEqual(answer.error.fields, [{ path: 'fields.authorities', code: path }]);
  }
  await ask('catalogs.revert', { catalog: 'forms', code, id: null });
  assert.equal(await sheetOf(ask, craft), before);
  await ask('history.undo', room);
  assert.equal(await sheetOf(ask, craft), after);
});
