import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Step } from '#shared/session/place.ts';
import { longestTrail } from '#shared/session/place.ts';
import { isHome, pageAt, pages } from '../../../renderer/app/pages.ts';
import { pathnameOf, type Trail, trailAfter, waysFrom } from '../../../renderer/app/trail.ts';

const step = (address: string): Step => ({ address, clientId: null, scroll: 0 });
const to = (address: string, how: 'link' | 'nav' | 'instead' = 'link') => ({
  address,
  beginning: how === 'nav',
  instead: how === 'instead',
});
const addresses = (trail: Trail): string[] => trail.map(({ address }) => address);

/** Walks through the window; the trail at the end. */
function walk(...way: readonly (string | readonly [string, 'nav' | 'instead'])[]): Trail {
  const [first = '', ...rest] = way.map((one) => (typeof one === 'string' ? to(one) : to(...one)));
  const start = typeof first === 'string' ? first : first.address;
  let here = start;
  let trail: Trail = [];
  for (const arrival of rest) {
    trail = trailAfter(trail, step(here), arrival);
    here = arrival.address;
  }
  return trail;
}

describe('the way back is the way one came', () => {
  test('from the list with its filter to the person, the profile, the intake', () => {
    const trail = walk('/people?q=ko', '/people/1', '/people/1/profile', '/people/1/intake');
    assert.deepEqual(addresses(trail), ['/people?q=ko', '/people/1', '/people/1/profile']);
    const { back, up } = waysFrom('/people/1/intake', trail, '/people/1');
    assert.equal(back?.address, '/people/1/profile');
    assert.equal(up?.address, '/people/1', 'the person above is another page, so both ways are offered');
  });

  test('the page above keeps what it was narrowed by, and is offered once', () => {
    const trail = walk('/people?q=ko', '/people/1');
    const { back, up } = waysFrom('/people/1', trail, '/people');
    assert.deepEqual([back?.address, up], ['/people?q=ko', null]);
  });

  test('who came from nowhere goes up', () => {
    const { back, up } = waysFrom('/letters/3', [], '/people/1');
    assert.deepEqual([back?.address, up], ['/people/1', null]);
    assert.deepEqual(waysFrom('/today', [], null), { back: null, up: null });
  });

  test('a link to a page one came by leads back to it: nobody walks in circles', () => {
    const trail = walk('/today', '/people/1', '/people/1/profile', '/people/1?open=x');
    assert.deepEqual(addresses(trail), ['/today']);
  });

  test('a page narrowed further is the same page', () => {
    assert.deepEqual(addresses(walk('/today', '/find?q=a', '/find?q=ab', '/letters/3')), [
      '/today',
      '/find?q=ab',
    ]);
  });

  test('the side navigation begins anew, and from room to room it is the way', () => {
    assert.deepEqual(walk('/today', '/people/1', ['/people', 'nav']), []);
    assert.equal(waysFrom('/people', [step('/today')], null).back, null);
    const left = waysFrom('/settings', [step('/letters/3')], null);
    assert.equal(left.back?.address, '/letters/3', 'a link out of a letter leads back to it');
  });

  test('what was removed or has done its work is no page to come back to', () => {
    const trail = walk('/recognition/2', '/recognition/2/dossier', ['/dossiers/9', 'instead']);
    assert.deepEqual(addresses(trail), ['/recognition/2']);
    assert.deepEqual(addresses(walk('/today', '/letters/3', ['/people/1', 'instead'])), ['/today']);
  });

  test('however one walks: no page twice, never the page one is on, and never too long to be kept', () => {
    const address = fc
      .tuple(fc.constantFrom('/today', '/people', '/find'), fc.nat(20), fc.constantFrom('', '?q=a', '?q=b'))
      .map(([room, n, search]) => `${room}/${n}${search}`);
    const how = fc.record({ beginning: fc.boolean(), instead: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.tuple(address, how), { minLength: 1, maxLength: 60 }), (way) => {
        let here = '/today';
        let trail: Trail = [];
        for (const [next, rest] of way) {
          trail = trailAfter(trail, step(here), { address: next, ...rest });
          here = next;
          const paths = [...addresses(trail), here].map(pathnameOf);
          assert.equal(new Set(paths).size, paths.length);
          assert.ok(trail.length <= longestTrail);
        }
      }),
    );
  });
});

test('every address belongs to a page with a name, and only rooms are homes', () => {
  assert.equal(pageAt('/people/new').title, 'clients.newTitle');
  assert.equal(pageAt('/people/7').title, 'clients.personTitle');
  assert.equal(pageAt('/catalogs/fees/new?x=1').title, 'catalogs.newTitle');
  assert.equal(pageAt('/nowhere/at/all'), pages['*']);
  assert.deepEqual(
    ['/people', '/people?q=a', '/people/7', '/catalogs/fees', '/catalogs/fees/1'].map(isHome),
    [true, true, false, true, false],
  );
});
