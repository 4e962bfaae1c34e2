import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Session, session } from 'electron';
import { isAllowedRequest } from '#electron/shell/network.ts';
import { allowedPermissions } from '#electron/shell/permissions.ts';
import { officeSession } from '#electron/shell/session.ts';
import { foreignAddresses, recorded } from './recorded.ts';

function made(development = false) {
  const webRequest = recorded<object>();
  const protocol = recorded<object>();
  const inner = recorded<Session>({ webRequest: webRequest.fake, protocol: protocol.fake });
  const partitions: unknown[][] = [];
  const sessions = {
    fromPartition(...args: unknown[]) {
      partitions.push(args);
      return inner.fake;
    },
  } as unknown as typeof session;
  officeSession(sessions, '/nowhere', development);
  return { partitions, session: inner.record, webRequest: webRequest.record, protocol: protocol.record };
}

/** Every permission Electron's own types name. */
function permissions(): readonly string[] {
  const types = readFileSync('node_modules/electron/electron.d.ts', 'utf8');
  const line = /setPermissionRequestHandler\(handler: .*permission: ([^,]+),/.exec(types)?.[1] ?? '';
  return line.split('|').map((name) => name.trim().replaceAll("'", ''));
}

describe('the session', () => {
  test('lives in memory, without cache', () => {
    assert.deepEqual(made().partitions, [['office', { cache: false }]]);
  });

  test('serves app:// itself', () => {
    assert.deepEqual(
      made().protocol.calls.map(([name, args]) => [name, args[0]]),
      [['handle', 'app']],
    );
  });

  test('is told exactly these things', () => {
    assert.deepEqual(
      made().session.calls.map(([name, args]) => (name === 'on' ? args[0] : name)),
      [
        'will-download',
        'setPermissionRequestHandler',
        'setPermissionCheckHandler',
        'setDevicePermissionHandler',
        'setDisplayMediaRequestHandler',
      ],
    );
  });

  test('no download', () => {
    let prevented = false;
    made().session.listener('will-download')({ preventDefault: () => (prevented = true) });
    assert.equal(prevented, true);
  });
});

describe('point 5: permissions', () => {
  test('one is allowed, and says why', () => {
    assert.deepEqual(Object.keys(allowedPermissions), ['clipboard-sanitized-write']);
    assert.ok(allowedPermissions['clipboard-sanitized-write']);
  });

  test('electron names them as we read them', () => {
    assert.ok(permissions().length > 40);
    assert.ok(permissions().includes('clipboard-sanitized-write'));
  });

  for (const permission of [
    ...permissions(),
    'toString',
    '__proto__',
    'constructor',
    'new-in-a-later-version',
  ])
    test(permission, () => {
      const expected = permission === 'clipboard-sanitized-write';
      const { session: told } = made();
      let granted: unknown;
      told.handler('setPermissionRequestHandler')(null, permission, (answer: unknown) => (granted = answer));
      assert.equal(granted, expected);
      assert.equal(told.handler('setPermissionCheckHandler')(null, permission), expected);
    });

  test('no device, no screen', () => {
    const { session: told } = made();
    assert.equal(told.handler('setDevicePermissionHandler')({ deviceType: 'usb' }), false);
    let streams: unknown = 'untouched';
    told.handler('setDisplayMediaRequestHandler')({}, (given: unknown) => (streams = given));
    assert.equal(streams, null);
  });
});

describe('point 1: no network', () => {
  const own = new Set(['data:text/html,<script>1</script>', 'blob:app://office/0']);
  const cancels = (url: string, development = false) => {
    let answer: { cancel?: boolean } = {};
    made(development).webRequest.handler('onBeforeRequest')({ url }, (given: object) => (answer = given));
    return answer.cancel;
  };

  for (const url of foreignAddresses.filter((address) => !own.has(address)))
    test(`${url} is cancelled`, () => assert.equal(cancels(url), true));

  test('the window’s own files and its own memory are not', () => {
    for (const url of ['app://office/index.html', 'data:image/png;base64,AA', 'blob:app://office/1'])
      assert.equal(cancels(url), false);
  });

  test('developer tools only in development, the network not even then', () => {
    assert.equal(isAllowedRequest('devtools://devtools/x.js', true), true);
    assert.equal(isAllowedRequest('devtools://devtools/x.js', false), false);
    assert.equal(cancels('https://example.org/', true), true);
    assert.equal(cancels('wss://example.org/', true), true);
  });
});
