import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openTestOffice } from '#test/support/office.ts';

async function officeWith(
  ...people: readonly [familyName: string, givenNames: string, original?: [string, string]][]
) {
  const { ask } = await openTestOffice();
  for (const [familyName, givenNames, original] of people) {
    const { id } = await ask('clients.create', { familyName, givenNames });
    if (!original) continue;
    const [of, og] = original;
    await ask('clients.addName', {
      clientId: id,
      name: { kind: 'original', familyName: of, givenNames: og },
    });
  }
  const find = async (query: string) =>
    (await ask('clients.search', { query, offset: 0, limit: 50 })).rows.map((row) => row.familyName);
  return { ask, find };
}

describe('search', () => {
  test('finds a person in every spelling of the name', async () => {
    const { find } = await officeWith(
      ['Kovalenko', 'Olena', ['Коваленко', 'Олена']],
      ['Müller', 'Jürgen'],
      ['Haddad', 'Mohammad', ['حداد', 'محمد']],
      ['Yılmaz', 'Ayşe'],
    );
    for (const query of ['kov', 'KOVALENKO', 'Коваленко', 'олена', 'olena kov', 'kov ole']) {
      assert.deepEqual(await find(query), ['Kovalenko'], query);
    }
    for (const query of ['mueller', 'muller', 'Müller', 'juergen', 'jurgen']) {
      assert.deepEqual(await find(query), ['Müller'], query);
    }
    for (const query of ['mohammad', 'محمد', 'حداد', 'haddad'])
      assert.deepEqual(await find(query), ['Haddad'], query);
    assert.deepEqual(await find('yilmaz ayse'), ['Yılmaz']);
    assert.deepEqual(await find('kovalenko jurgen'), []);
  });

  test('finds by number, birth year and postcode, and says how many of how many', async () => {
    const { ask } = await openTestOffice();
    const { number } = await ask('clients.create', {
      familyName: 'Nazari',
      birthDate: '1988',
      postcode: '19055',
    });
    await ask('clients.create', { familyName: 'Haddad', birthDate: '1991-02-03' });
    for (const query of [number, '1988', '19055', 'nazari 88'.slice(0, 6)]) {
      const { total, matching, rows } = await ask('clients.search', { query, offset: 0, limit: 10 });
      assert.deepEqual([total, matching, rows[0]?.familyName], [2, 1, 'Nazari'], query);
    }
  });

  test('pages through everybody in order of name', async () => {
    const { ask } = await officeWith(['Öztürk', 'A'], ['Adler', 'B'], ['Zeller', 'C'], ['Ötzi', 'D']);
    const names: string[] = [];
    for (let offset = 0; offset < 4; offset++) {
      const { rows, matching } = await ask('clients.search', { query: '', offset, limit: 1 });
      assert.equal(matching, 4);
      names.push(...rows.map((row) => row.familyName));
    }
    assert.deepEqual(names, ['Adler', 'Ötzi', 'Öztürk', 'Zeller']);
    assert.deepEqual((await ask('clients.search', { query: 'z', offset: 5, limit: 5 })).matching, 1);
  });

  test('a shorter family name stands before a longer one, whatever comes after it', async () => {
    const { find } = await officeWith(['Abdi Ali', 'Ahmad'], ['Abdi', 'Zahra'], ['Abdi', 'Äbba']);
    assert.deepEqual(await find(''), ['Abdi', 'Abdi', 'Abdi Ali']);
  });

  test('survives what people paste', async () => {
    const { find } = await officeWith(
      ['=cmd()', '<script>alert(1)</script>'],
      ["O'Neil; DROP TABLE clients", '👩🏽‍⚕️'],
    );
    for (const query of [
      "'",
      '"',
      '%',
      '_',
      '*',
      '\\',
      '\u0000',
      '🙂',
      ')',
      "' OR 1=1 --",
      'x'.repeat(300),
    ]) {
      assert.ok(Array.isArray(await find(query)), query);
    }
    assert.deepEqual(await find('cmd'), ['=cmd()']);
    assert.deepEqual(await find('oneil'), ["O'Neil; DROP TABLE clients"]);
  });

  test('remembers whom a counsellor opened last', async () => {
    const { ask } = await openTestOffice();
    const first = await ask('clients.create', { familyName: 'Erste' });
    const second = await ask('clients.create', { familyName: 'Zweite' });
    await ask('clients.opened', { id: second.id });
    await ask('clients.opened', { id: first.id });
    const recent = async () => (await ask('clients.recent', { limit: 5 })).rows.map((row) => row.familyName);
    assert.equal((await recent()).length, 2);
    await ask('history.undo', { clientId: second.id });
    assert.deepEqual(await recent(), ['Erste']);
  });

  test('in the quick search those opened last come first, in whatever part of the list they stand', async () => {
    let now = Date.parse('2026-11-02T09:00:00Z');
    const { ask } = await openTestOffice(() => {
      now += 1000;
      return new Date(now);
    });
    const ids: string[] = [];
    for (const givenNames of ['Ali', 'Bahar', 'Dana', 'Farid', 'Hamid', 'Omid', 'Zahra'])
      ids.push((await ask('clients.create', { familyName: 'Ahmadi', givenNames })).id);
    const [, bahar = '', , , , , zahra = ''] = ids;
    const found = async (more: { recentFirst?: boolean }) => {
      const { rows, matching } = await ask('clients.search', {
        query: 'ahmadi',
        offset: 0,
        limit: 3,
        ...more,
      });
      assert.equal(matching, 7);
      return rows.map((row) => row.givenNames);
    };
    await ask('clients.opened', { id: bahar });
    await ask('clients.opened', { id: zahra });
    assert.deepEqual(await found({ recentFirst: true }), ['Zahra', 'Bahar', 'Ali']);
    assert.deepEqual(await found({}), ['Ali', 'Bahar', 'Dana']);
  });
});
