import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { everyPlace } from './everyPlace.ts';
import { inOffice } from './program.ts';
import { assertFit, officeWith } from './rooms.ts';
import { visit } from './visit.ts';

/** What the window has addresses for; the screens in the client's hand are looked at by everySection and cards. */
const routes = [...readFileSync('renderer/app/routes.tsx', 'utf8').matchAll(/path: '([^']+)'/g)].map(
  ([, path]) => path ?? '',
);
const elsewhere = ['/', '/people/:id/ask', '/people/:id/cards', '/people/:id/language-grid'];

test('every page of every room is clean for axe and cuts nothing off', async (t) => {
  let places: Readonly<Record<string, string>> = {};
  const folder = await officeWith(async (ask) => {
    places = await everyPlace(ask);
  });
  assert.ok(routes.length > 25, 'the addresses of the window are found');
  assert.deepEqual(
    routes.filter((path) => !elsewhere.includes(path) && places[path] === undefined),
    [],
    'a page nobody looks at',
  );
  await inOffice(folder, async (_, page) => {
    for (const [route, path] of Object.entries(places))
      await t.test(route, async () => {
        await visit(page, path);
        await assertFit(page, route, { axeAtDouble: true });
      });
  });
});
