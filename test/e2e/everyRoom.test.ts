import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { pageAt, pages, type Room } from '../../renderer/app/pages.ts';
import { everyPlace } from './everyPlace.ts';
import { inOffice } from './program.ts';
import { assertFit, officeWith } from './rooms.ts';
import { visit } from './visit.ts';

/** The screens in the client's hand are looked at by everySection and cards. */
const routes = Object.keys(pages);

/** The navigation marks the room of the page, and no other; the search is marked in the bar. */
async function assertRoomMarked(page: Page, path: string): Promise<void> {
  const { room } = pageAt(path);
  const marked = await page
    .locator('.frame-top, .frame-nav')
    .locator('[aria-current]')
    .evaluateAll((all) => all.map((one) => (one instanceof HTMLAnchorElement ? one.title : 'Suchen')));
  const names: Readonly<Record<Room, string>> = {
    today: 'Heute',
    people: 'Personen',
    procedures: 'Verfahren',
    catalogs: 'Kataloge',
    settings: 'Einstellungen',
    search: 'Suchen',
  };
  assert.deepEqual(marked, room === null ? [] : [names[room]], path);
}

test('every page of every room is clean for axe and cuts nothing off', async (t) => {
  let places: Readonly<Record<string, string>> = {};
  const folder = await officeWith(async (ask) => {
    places = await everyPlace(ask);
  });
  assert.ok(routes.length > 25, 'the addresses of the window are found');
  assert.deepEqual(
    routes.filter((path) => places[path] === undefined),
    [],
    'a page nobody looks at',
  );
  await inOffice(folder, async (_, page) => {
    for (const [route, path] of Object.entries(places))
      await t.test(route, async () => {
        await visit(page, path);
        await assertRoomMarked(page, path);
        await assertFit(page, route, { axeAtDouble: true });
      });
  });
});
