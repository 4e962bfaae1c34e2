import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { delayAfter, longestDelayMs, retryInMs } from '#shared/vault/delay.ts';
import {
  passphraseFault,
  passphraseLength,
  passphraseStrength,
  shortestPassphrase,
} from '#shared/vault/passphrase.ts';

const personal = ['Beratungsstelle Am Hafen', 'Ines Müller-Petersen', 'Güstrow'];

describe('a passphrase', () => {
  for (const text of [
    ...[
      'Passwort1234',
      'P4$$w0rt2026!',
      'passwortpasswort',
      'PASSWORTGEHEIM',
      'Willkommen2026',
      'hallo hallo hallo',
    ],
    ...['aaaaaaaaaaaaaaaa', 'abcabcabcabcabc', 'абабабабабабаб', '............', '            '],
    ...[
      '123456789012',
      '098765432109',
      'qwertzuiopasdf',
      'poiuztrewqlkjh',
      'abcdefghijklm',
      '1qay2wsx3edc4rfv',
    ],
    ...[
      'Ines Petersen 1',
      'müllerpetersen',
      'MuellerPetersen1',
      'Güstrow Güstrow',
      'guestrow2026!!',
      'Hafen 2025 Hafen',
    ],
    ...['Migrationsberatung', 'Anerkennung2026', 'Wegbuch Wegbuch', 'Sommer2026Sommer'],
  ]) {
    test(`„${text}“ is too common`, () => {
      assert.equal(passphraseFault(text, personal), 'vault.passphraseTooCommon');
      assert.equal(passphraseStrength(text, personal), 'refused');
    });
  }

  for (const text of [
    ...['Blaue Kuh tanzt leise', 'vier Enten im Regen', 'correct horse battery staple', 'xK9!mQ2#vL7p'],
    ...['мій довгий пароль', 'عبارة مرور طويلة جدا', 'Weg durch den Wald', 'Rostock im Nebel, 7 Möwen'],
  ]) {
    test(`„${text}“ may be used`, () => assert.equal(passphraseFault(text, personal), null));
  }

  test('has at least twelve characters, counted as one reads them', () => {
    assert.equal(shortestPassphrase, 12);
    assert.equal(passphraseFault('xK9!mQ2#vL7', personal), 'vault.passphraseTooShort');
    assert.equal(passphraseLength('Grüße'.normalize('NFD')), 5);
    assert.equal(passphraseLength('🦆🦆🦆'), 3);
  });

  test('is judged alike however its letters are composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const fault = passphraseFault(text.normalize('NFC'), personal);
        assert.equal(passphraseFault(text.normalize('NFD'), personal), fault);
      }),
    );
  });

  test('is judged at once, however long and strange', () => {
    for (const text of ['a'.repeat(1000), 'ab'.repeat(500), 'qwertz'.repeat(166), `${'x1'.repeat(499)}!!`]) {
      const start = performance.now();
      passphraseFault(text, personal);
      assert.ok(performance.now() - start < 500);
    }
    fc.assert(fc.property(fc.string({ maxLength: 1000 }), (text) => void passphraseStrength(text, personal)));
  });

  test('gets a better hint as it grows', () => {
    assert.equal(passphraseStrength('xK9!mQ2#vL7p', personal), 'fair');
    assert.equal(passphraseStrength('vier Enten im Regen', personal), 'good');
    assert.equal(passphraseStrength('Blaue Kuh tanzt leise am Bodden', personal), 'strong');
  });
});

describe('the wait after wrong passphrases', () => {
  test('never shrinks with another failure and never passes its limit', () => {
    fc.assert(
      fc.property(fc.nat(2000), (failures) => {
        assert.ok(delayAfter(failures) <= delayAfter(failures + 1));
        assert.ok(delayAfter(failures) <= longestDelayMs);
      }),
    );
    assert.equal(delayAfter(1_000_000), longestDelayMs);
  });

  test('ends, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer(), fc.integer(), (failures, at, clock) => {
        const left = retryInMs(failures, at, clock);
        assert.ok(left >= 0 && left <= delayAfter(failures));
        assert.equal(retryInMs(failures, at, at + delayAfter(failures)), 0);
      }),
    );
  });
});
