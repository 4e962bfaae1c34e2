import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { OwnVersion } from '#shared/catalogs/calls.ts';
import { entryOf } from '#shared/catalogs/entries.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import { openTestOffice } from '#test/support/office.ts';
import { correction, looked, room, today } from './versions.ts';

const moved = (more: object = {}) =>
  correction(
    'authorities',
    'HWK-SN',
    { addressLines: ['Handwerkskammer Schwerin', 'Neue Straße 1', '19053 Schwerin'] },
    more,
  );

const electrician = must(demoPeople[1], 'Ahmad');
const nurse = must(demoPeople[0], 'Olena');

async function addressOn(ask: Ask, applicationId: string): Promise<readonly string[]> {
  const { id } = await ask('letters.write', { applicationId, kind: 'cover' });
  const { letter } = await ask('letters.get', { id });
  return letter.kind === 'letter' ? letter.recipient : [];
}

describe('a correction', () => {
  test('stands on the letter written afterwards; undo and redo take it away and bring it back', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, electrician);
    const before = await addressOn(ask, applicationId);
    assert.equal(before[1], 'Friedensstraße 4a');
    await ask('catalogs.save', moved());
    assert.equal((await addressOn(ask, applicationId))[1], 'Neue Straße 1');
    await ask('history.undo', room);
    assert.deepEqual(await addressOn(ask, applicationId), before);
    await ask('history.redo', room);
    assert.equal((await addressOn(ask, applicationId))[1], 'Neue Straße 1');
  });

  test('is changed in place, ends on its day, and goes back to ours in one step', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, electrician);
    const { id } = await ask('catalogs.save', moved());
    await ask('catalogs.save', moved({ id, validTo: '2026-11-01', note: 'umgezogen' }));
    const { rows } = await ask('catalogs.get', {});
    assert.deepEqual(
      rows.map((row) => [row.id, row.validTo, row.note, row.by]),
      [[id, '2026-11-01', 'umgezogen', 'Maren Voß']],
    );
    assert.equal((await addressOn(ask, applicationId))[1], 'Friedensstraße 4a');
    await ask('catalogs.save', moved({ validFrom: '2026-11-02' }));
    assert.equal((await addressOn(ask, applicationId))[1], 'Neue Straße 1');
    await ask('catalogs.revert', { catalog: 'authorities', code: 'HWK-SN', id: null });
    assert.deepEqual((await ask('catalogs.get', {})).rows, []);
    await ask('history.undo', room);
    assert.equal((await ask('catalogs.get', {})).rows.length, 2, 'undo brings all versions back');
  });

  test('is refused by the rules of its catalogue, field by field', async () => {
    const { ask } = await openTestOffice();
    const bad: [OwnVersion, RegExp][] = [
      [correction('authorities', 'HWK-SN', { name: '' }), /fields\.name: input\.required/],
      [
        correction('authorities', 'HWK-SN', { addressLines: ['Kammer', 'Straße 1'] }),
        /fields\.addressLines: input\.postcode/,
      ],
      [
        correction('authorities', 'HWK-SN', { addressLines: ['Kammer'] }),
        /fields\.addressLines: input\.required/,
      ],
      [correction('authorities', 'HWK-SN', { email: 'info' }), /fields\.email: input\.email/],
      [correction('authorities', 'HWK-SN', { fees: ['GIBTS-NICHT'] }), /fields\.fees: input\.notInList/],
      [correction('occupations', 'koch', { kldb: '293' }), /fields\.kldb: input\.kldb/],
      [
        correction('occupations', 'koch', { authority: { kind: 'fixed', authority: 'FBI' } }),
        /fields\.authority: input\.notInList/,
      ],
      [correction('fees', 'FOSA', { minCents: 700_00, maxCents: 600_00 }), /fields\.maxCents: input\.number/],
      [correction('fees', 'FOSA', { maxCents: null }), /fields\.maxCents: input\.required/],
      [correction('documents', 'HWK/diploma', { wantedForms: [] }), /fields\.wantedForms: input\.required/],
      [
        correction('periods', 'decision PFLBG', { period: { count: 12, unit: 'week' } }),
        /fields\.period: input\.invalid/,
      ],
      [correction('laws', 'HEBG', { decisionMonths: 0 }), /fields\.decisionMonths: input\.invalid/],
      [moved({ source: ' ' }), /source: input\.required/],
      [moved({ validFrom: '2026-12-01', validTo: '2026-11-30' }), /validTo: catalogs\.untilBefore/],
      [moved({ checkedOn: '2026-11-03' }), /checkedOn: catalogs\.inFuture/],
      [moved({ code: 'HWK-XX' }), /catalogs\.unknown/],
      [moved({ id: 'gone' }), /catalogs\.unknown/],
      [correction('laws', 'HEBG', {}, { code: null }), /catalogs\.notToAdd/],
      [correction('documents', 'HWK/diploma', {}, { code: 'HWK@niemand/diploma' }), /catalogs\.unknown/],
    ];
    for (const [version, error] of bad) await assert.rejects(ask('catalogs.save', version), error);
    await ask('catalogs.save', moved());
    await assert.rejects(ask('catalogs.save', moved()), /validFrom: catalogs\.sameStart/);
    assert.equal((await ask('catalogs.get', {})).rows.length, 1);
  });

  test('a site typed without its scheme is kept with it', async () => {
    const { ask } = await openTestOffice();
    await ask('catalogs.save', correction('authorities', 'HWK-SN', { web: 'hwk-schwerin.de/kontakt' }));
    const [row] = (await ask('catalogs.get', {})).rows;
    assert.equal(row?.fields.web, 'https://hwk-schwerin.de/kontakt');
  });
});

describe('looked up and found right', () => {
  test('takes the amber away wherever the row is used, and says by whom', async () => {
    const { ask } = await openTestOffice();
    const { qualificationId } = await enterPerson(ask, nurse);
    const checks = async () =>
      must((await ask('recognition.assess', { qualificationId })).ways[0], 'a way').checks;
    const ofFee = async () =>
      (await checks()).filter(({ row }) => row?.catalog === 'fees' && row.code === 'LPH');
    assert.equal((await ofFee()).length, 1);
    await ask('catalogs.confirm', { rows: [{ catalog: 'fees', code: 'LPH' }], ...looked });
    assert.deepEqual(await ofFee(), []);
    const entry = must(entryOf('fees', 'LPH', (await ask('catalogs.get', {})).rows, today), 'the fee');
    assert.deepEqual(
      [entry.row.own?.kind, entry.row.own?.by, entry.row.checkedOn],
      ['checked', 'Maren Voß', today],
    );
    await ask('history.undo', room);
    assert.equal((await ofFee()).length, 1);
  });

  test('once more renews the day; a version of the office is checked in place', async () => {
    const { ask } = await openTestOffice();
    await ask('catalogs.save', moved({ checkedOn: '2025-01-01' }));
    await ask('catalogs.confirm', {
      rows: [{ catalog: 'authorities', code: 'HWK-SN' }],
      source: 'Brief',
      checkedOn: today,
    });
    const { rows } = await ask('catalogs.get', {});
    assert.deepEqual(
      rows.map(({ checkedOn, source, fields }) => [checkedOn, source, (fields.addressLines as string[])[1]]),
      [[today, 'Brief', 'Neue Straße 1']],
    );
    await assert.rejects(
      ask('catalogs.confirm', { rows: [{ catalog: 'fees', code: 'NICHTS' }], ...looked }),
      /catalogs\.unknown/,
    );
    await assert.rejects(
      ask('catalogs.confirm', {
        rows: [{ catalog: 'fees', code: 'LPH' }],
        source: 'x',
        checkedOn: '2026-11-03',
      }),
      /catalogs\.inFuture/,
    );
  });
});

describe('rows of the office alone', () => {
  const bakery = {
    ...{
      neutral: 'Fachkraft für Fladenbrot',
      female: 'Fachkraft für Fladenbrot',
      male: 'Fachkraft für Fladenbrot',
    },
    ...{ kldb: '29222', field: 'crafts', regulation: 'unregulated', law: 'BQFG', languageLevel: null },
    ...{ outcomes: ['full', 'none'], measures: [], words: { de: 'Fladenbäckerin' } },
  };
  const fresh = { id: null, code: null, validFrom: null, validTo: null, note: '', ...looked };

  test('an occupation sent to an authority of the office; what stands on them stays', async () => {
    const { ask } = await openTestOffice();
    const address = fieldsOfRow('authorities', must(shippedRow('authorities', 'FOSA', today), 'ours'));
    const { code: authority } = await ask('catalogs.save', {
      ...{ catalog: 'authorities', ...fresh },
      fields: { ...address, name: 'Bäckeramt', shortName: 'Bäckeramt' },
    } as OwnVersion);
    const { code: occupation } = await ask('catalogs.save', {
      ...{ catalog: 'occupations', ...fresh, fields: { ...bakery, authority: { kind: 'fixed', authority } } },
    } as OwnVersion);
    const { id: clientId } = await ask('clients.create', { familyName: 'Yıldız' });
    const { id: qualificationId } = await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields: { ...nurse.qualification, occupation } },
    });
    const { ways } = await ask('recognition.assess', { qualificationId });
    assert.deepEqual([ways[0]?.code, ways[0]?.authority], ['recognition', authority]);
    const { id: applicationId } = await ask('recognition.start', { qualificationId, way: 'recognition' });
    assert.equal((await ask('recognition.get', { id: applicationId })).occupation, occupation);
    await ask('privacy.decide', {
      clientId,
      decision: {
        ...{ purpose: 'release', authority, body: '', state: 'given', language: 'tr' },
        ...{ interpreter: '', textVersion: '2026-1', validUntil: null },
      },
    });
    assert.equal((await addressOn(ask, applicationId))[0], (address.addressLines as string[])[0]);
    for (const [catalog, code] of [
      ['authorities', authority],
      ['occupations', occupation],
    ] as const)
      await assert.rejects(ask('catalogs.revert', { catalog, code, id: null }), /catalogs\.inUse/);
  });

  test('one that nothing stands on is removed and comes back by undo', async () => {
    const { ask } = await openTestOffice();
    const fields = { name: 'Gebühr der Akademie', label: 'cost.procedure', minCents: 12_50, maxCents: 12_50 };
    const { code } = await ask('catalogs.save', { catalog: 'fees', ...fresh, fields } as OwnVersion);
    const named = await ask('catalogs.save', correction('authorities', 'INGK', { fees: [code] }));
    await assert.rejects(ask('catalogs.revert', { catalog: 'fees', code, id: null }), /catalogs\.inUse/);
    await ask('catalogs.revert', { catalog: 'authorities', code: 'INGK', id: named.id });
    await ask('catalogs.revert', { catalog: 'fees', code, id: null });
    assert.deepEqual((await ask('catalogs.get', {})).rows, []);
    await ask('history.undo', room);
    assert.deepEqual(
      (await ask('catalogs.get', {})).rows.map((row) => row.code),
      [code],
    );
    await assert.rejects(
      ask('catalogs.revert', { catalog: 'fees', code: 'FOSA', id: null }),
      /catalogs\.unknown/,
    );
  });
});

describe('history', () => {
  test('tells each step of a row, also of versions that are gone; undo is told as undo', async () => {
    const { ask } = await openTestOffice();
    await ask('catalogs.save', moved());
    await ask('catalogs.confirm', { rows: [{ catalog: 'authorities', code: 'LPH' }], ...looked });
    await ask('catalogs.revert', { catalog: 'authorities', code: 'HWK-SN', id: null });
    await ask('history.undo', room);
    const { steps } = await ask('catalogs.history', { catalog: 'authorities', code: 'HWK-SN' });
    assert.deepEqual(
      steps.map(({ call, kind, by, before, after }) => [call, kind, by, before === null, after === null]),
      [
        ['catalogs.revert', 'undo', 'Maren Voß', true, false],
        ['catalogs.revert', 'change', 'Maren Voß', false, true],
        ['catalogs.save', 'change', 'Maren Voß', true, false],
      ],
    );
  });

  test('undo of the catalogues touches no person and no setting, and the other way round', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    await ask('catalogs.save', moved());
    await ask('clients.update', { id: clientId, patch: { town: 'Güstrow' } });
    await ask('office.update', { phone: '0381 9' });
    assert.equal((await ask('history.state', room)).undo?.call, 'catalogs.save');
    assert.equal((await ask('history.state', { clientId })).undo?.call, 'clients.update');
    await ask('history.undo', { clientId });
    assert.equal((await ask('catalogs.get', {})).rows.length, 1);
    await ask('history.undo', room);
    assert.deepEqual((await ask('catalogs.get', {})).rows, []);
    assert.equal((await ask('office.get', {})).office.phone, '0381 9');
    await assert.rejects(ask('history.undo', room), /history\.nothingToUndo/);
  });
});

describe('what stands on the catalogues is told anew', () => {
  test('a period put right moves the deadline in the overview', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, nurse);
    for (const kind of ['applied', 'complete'] as const)
      await ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, kind, on: '2026-09-01' } });
    const end = async () => (await ask('recognition.procedures', {})).rows[0]?.deadline?.end;
    assert.equal(await end(), '2027-01-04', 'four months, and the 1st of January is a holiday');
    await ask(
      'catalogs.save',
      correction('periods', 'decision PFLBG', { period: { count: 2, unit: 'month' } }),
    );
    assert.equal(await end(), '2026-11-02');
    assert.equal((await ask('recognition.get', { id: applicationId })).way?.decisionMonths, 2);
  });

  test('a paper nobody asks for any more takes the question for papers from the page „Heute“', async () => {
    const started = new Date('2026-10-01T10:00:00Z');
    let now = started;
    const { ask } = await openTestOffice(() => now);
    const { applicationId } = await enterPerson(ask, electrician);
    const { required } = await ask('recognition.get', { id: applicationId });
    const always = required.filter((paper) => paper.required === 'always').map(({ type }) => type);
    for (const type of always.filter((one) => one !== 'cv'))
      await ask('recognition.setDocument', {
        applicationId,
        type,
        patch: { state: 'original', translation: 'translated' },
      });
    await ask('recognition.setDocument', { applicationId, type: 'cv', patch: { state: 'missing' } });
    now = new Date('2026-11-02T10:00:00Z');
    const asked = async () => (await ask('cases.today', { waitingFor: null, limit: 10 })).parts.papers.total;
    assert.equal(await asked(), 1);
    await ask('catalogs.save', correction('documents', 'HWK/cv', { asked: false }));
    assert.equal((await ask('recognition.get', { id: applicationId })).ready, true);
    assert.equal(await asked(), 0);
    await ask('history.undo', room);
    assert.equal(await asked(), 1);
  });

  test('a recipient must be in the register, ours or the office’s', async () => {
    const { ask } = await openTestOffice();
    const { id: clientId } = await ask('clients.create', { familyName: 'Haddad' });
    const to = { authority: 'FBI', body: '' };
    await assert.rejects(
      ask('privacy.writeSheet', { language: null, clientId, kind: 'release', to }),
      /to\.authority: input\.notInList/,
    );
    await ask('catalogs.save', moved());
    const { id } = await ask('privacy.writeSheet', {
      language: null,
      clientId,
      kind: 'release',
      to: { authority: 'HWK-SN', body: '' },
    });
    assert.match(JSON.stringify((await ask('letters.get', { id })).letter), /Neue Straße 1/);
  });
});
