import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { OwnVersion } from '#shared/catalogs/calls.ts';
import { fieldsOfRow, shippedRow } from '#shared/catalogs/shipped.ts';
import { must } from '#shared/contract/result.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const ahmad = must(demoPeople[1], 'three people');

const event = (kind: 'applied' | 'complete', on: string) => ({ ...blankEvent, kind, on });

describe('deadlines for a calendar', () => {
  test('whole days under the number of the person, who is not named', async () => {
    const { ask } = await openTestOffice();
    const { applicationId, number } = await enterPerson(ask, ahmad);
    await ask('recognition.addEvent', { applicationId, fields: event('applied', '2026-09-01') });
    await ask('recognition.addEvent', { applicationId, fields: event('complete', '2026-09-15') });
    const path = join(tempFolder(), 'fristen.ics');
    assert.deepEqual(await ask('recognition.exportDeadlines', { applicationId }, path), {
      fileName: 'fristen.ics',
    });
    const file = readFileSync(path, 'utf8');
    assert.equal(file.match(/BEGIN:VEVENT/g)?.length, 2, 'nobody has confirmed the receipt');
    assert.match(file, /DTSTART;VALUE=DATE:20261001/);
    assert.match(file, new RegExp(`SUMMARY:Frist ${number}: Entscheiden`));
    // Three months from 15 September: 15 December, a Tuesday.
    assert.match(file, /DTSTART;VALUE=DATE:20261215\r\nDTEND;VALUE=DATE:20261216/);
    assert.match(file, /DESCRIPTION:HWK Schwerin/);
    assert.doesNotMatch(file, /Haddad|Ahmad/);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  });

  test('the authority is called as the office calls it', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, ahmad);
    const ours = must(shippedRow('authorities', 'HWK-SN', '2026-09-01'), 'ours');
    await ask('catalogs.save', {
      ...{ id: null, catalog: 'authorities', code: 'HWK-SN', validFrom: null, validTo: null, note: '' },
      ...{ source: 'Anruf bei der Kammer', checkedOn: '2026-11-02' },
      fields: { ...fieldsOfRow('authorities', ours), shortName: 'Kammer Schwerin' },
    } as OwnVersion);
    await ask('recognition.addEvent', { applicationId, fields: event('applied', '2026-09-01') });
    const path = join(tempFolder(), 'fristen.ics');
    await ask('recognition.exportDeadlines', { applicationId }, path);
    assert.match(readFileSync(path, 'utf8'), /DESCRIPTION:Kammer Schwerin/);
  });

  test('the same period keeps its mark, so that a later file replaces it', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, ahmad);
    await ask('recognition.addEvent', { applicationId, fields: event('applied', '2026-09-01') });
    const marks: (string | undefined)[] = [];
    for (const name of ['a.ics', 'b.ics']) {
      const path = join(tempFolder(), name);
      await ask('recognition.exportDeadlines', { applicationId }, path);
      marks.push(/UID:(.*)/.exec(readFileSync(path, 'utf8'))?.[1]);
    }
    assert.ok(marks[0] !== undefined && marks[0] === marks[1]);
  });

  test('where none runs there is nothing to put into a calendar', async () => {
    const { ask } = await openTestOffice();
    const { applicationId } = await enterPerson(ask, ahmad);
    await assert.rejects(
      ask('recognition.exportDeadlines', { applicationId }, join(tempFolder(), 'x.ics')),
      /recognition.noDeadlines/,
    );
  });
});
