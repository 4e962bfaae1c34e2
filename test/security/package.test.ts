import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Configuration } from 'electron-builder';
import { buildIfStale } from '#build/build.ts';
import { packageProgram } from '#build/package.ts';
import { must } from '#shared/contract/result.ts';

/** electron-builder's own reader and checker of its configuration. */
const builderRequire = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = builderRequire('app-builder-lib/out/util/config/config') as {
  getConfig(folder: string, file: string, overrides: null): Promise<Configuration>;
  validateConfiguration(config: Configuration, debug: { isEnabled: false }): Promise<void>;
};
const read = () => getConfig(process.cwd(), 'build/electron-builder.yml', null);

describe('the packaging configuration', () => {
  test('point 19: the fuses are exactly these', async () => {
    assert.deepEqual((await read()).electronFuses, {
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      enableCookieEncryption: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    });
  });

  test('electron-builder accepts it as it is', async () => {
    await validateConfiguration(await read(), { isEnabled: false });
  });

  test('it would not accept a fuse that does not exist', async () => {
    const wrong = { ...(await read()), electronFuses: { runAsNod: false } } as unknown as Configuration;
    await assert.rejects(validateConfiguration(wrong, { isEnabled: false }));
  });

  test('nothing is published, looked for on the network, or built from source', async () => {
    const { publish, npmRebuild, nsis, dmg, afterPack, afterSign } = await read();
    assert.equal(publish, null);
    assert.equal(npmRebuild, false);
    assert.equal(nsis?.differentialPackage, false);
    assert.equal(dmg?.writeUpdateInfo, false);
    assert.deepEqual([afterPack, afterSign], [undefined, undefined]);
  });

  test('installers for the three systems', async () => {
    const { win, linux, mac } = await read();
    assert.deepEqual([win?.target, linux?.target, mac?.target], [['nsis'], ['AppImage', 'deb'], ['dmg']]);
  });

  test('one archive, only native modules beside it', async () => {
    const { asar, asarUnpack } = await read();
    assert.deepEqual(asar, { smartUnpack: false });
    assert.deepEqual(asarUnpack, ['**/*.node']);
  });
});

interface Entry {
  readonly files?: Record<string, Entry>;
  readonly unpacked?: boolean;
}

/** The table of contents of an archive: after 12 bytes its length, then JSON (@electron/asar, README). */
function contents(archive: string): { path: string; unpacked: boolean }[] {
  const file = openSync(archive, 'r');
  const head = Buffer.alloc(16);
  readSync(file, head, 0, 16, 0);
  const json = Buffer.alloc(head.readUInt32LE(12));
  readSync(file, json, 0, json.length, 16);
  const list = (entry: Entry, path: string): { path: string; unpacked: boolean }[] =>
    entry.files
      ? Object.entries(entry.files).flatMap(([name, inner]) =>
          list(inner, path === '' ? name : `${path}/${name}`),
        )
      : [{ path, unpacked: entry.unpacked ?? false }];
  return list(JSON.parse(json.toString('utf8')) as Entry, '');
}

/** electron-builder packs for real, on an Electron that is only a name: the fuses need the real one. */
describe('what goes into the archive', { skip: process.platform !== 'linux' && 'packs for Linux' }, () => {
  mkdirSync('.cache/test', { recursive: true });
  const folder = resolve(mkdtempSync('.cache/test/package-'));
  let packed: { path: string; unpacked: boolean }[] = [];
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(async () => {
    await buildIfStale();
    const electronDist = join(folder, 'electron');
    mkdirSync(join(electronDist, 'locales'), { recursive: true });
    for (const name of [
      'electron',
      'chrome-sandbox',
      'LICENSE',
      'LICENSES.chromium.html',
      'locales/de.pak',
      'locales/en-US.pak',
      'locales/fr.pak',
    ])
      writeFileSync(join(electronDist, name), '');
    await packageProgram({
      electronDist,
      only: 'folder',
      overrides: {
        electronFuses: null,
        directories: { output: join(folder, 'dist'), buildResources: 'build/package' },
      },
    });
    packed = contents(join(folder, 'dist', 'linux-unpacked', 'resources', 'app.asar'));
  });

  const paths = () => packed.map(({ path }) => path);

  test('the built program is in it', () => {
    for (const path of [
      'package.json',
      'out/main/main.js',
      'out/main/office.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
    ])
      assert.ok(paths().includes(path), path);
  });

  test('no source, no test, no build tool, no map, no demo office', () => {
    const wrong = paths().filter((path) =>
      /\.tsx?$|\.map$|^(test|build|shared|electron|renderer|demo-office|dist|\.)/.test(path),
    );
    assert.deepEqual(wrong, []);
  });

  test('of node_modules only the two native packages, for this system alone', () => {
    const packages = new Set(
      paths().flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
    );
    const system = `${process.platform}-${process.arch}`;
    for (const name of packages)
      assert.ok(
        ['better-sqlite3', '@node-rs/argon2'].includes(name) || name.startsWith(`@node-rs/argon2-${system}`),
        name,
      );
    const natives = packed.filter(({ path }) => path.endsWith('.node'));
    assert.equal(natives.length, 2, natives.map(({ path }) => path).join());
    assert.ok(natives.some(({ path }) => path === `node_modules/better-sqlite3/prebuilds/${system}.node`));
  });

  test('native modules lie beside the archive, and nothing else does', () => {
    assert.deepEqual(
      packed.filter(({ unpacked }) => unpacked).map(({ path }) => path),
      paths().filter((path) => path.endsWith('.node')),
    );
  });

  test('the licences of what is bundled go along', () => {
    assert.ok(paths().includes('out/main/licenses.md'));
    assert.ok(paths().includes('out/renderer/licenses.md'));
  });

  test('every package the bundles ask for is there', () => {
    const asked = [
      'out/main/main.js',
      'out/main/office.js',
      ...paths().filter((path) => /^out\/main\/chunks\/.*\.js$/.test(path)),
    ]
      .flatMap((path) => [
        ...readFileSync(path, 'utf8').matchAll(/^import (?:[^'"\n]* from )?["']([^"'.][^"']*)["'];$/gm),
      ])
      .map((match) => must(match[1], 'the pattern has one group'))
      .filter((name) => !name.startsWith('node:') && name !== 'electron');
    assert.ok(asked.includes('better-sqlite3'), 'the pattern finds imports');
    const builtin = new Set(builtinModules);
    const missing = [...new Set(asked)].filter(
      (name) => !builtin.has(name) && !paths().some((path) => path.startsWith(`node_modules/${name}/`)),
    );
    assert.deepEqual(missing, []);
  });
});
