import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkTemplate, mayBeTaken } from '#electron/templates/check.ts';
import { sampleTemplate } from '#electron/templates/sample.ts';
import { standsTrial } from '#electron/templates/trial.ts';
import { placeholders } from '#shared/templates/placeholders.ts';
import { newOffice } from '#test/support/office.ts';
import { field, goodBody, p, textBox, wordFile } from './wordFile.ts';

const codes = (bytes: Uint8Array): string[] => checkTemplate(bytes).findings.map(({ code }) => code);

describe('the check of a template', () => {
  test('an office’s own file passes, cut into runs, in text boxes, with page numbers', async () => {
    const bytes = wordFile({ header: p('{Büro}'), footer: field(' PA', 'GE ') });
    const report = checkTemplate(bytes);
    assert.deepEqual(report.findings, []);
    assert.deepEqual(
      report.found.map(({ name, place }) => `${name} ${place}`),
      ['Anschrift textBox', 'Datum body', 'Zeichen body', 'Text body', 'Büro headerFirst'],
      'the text box is told once, though Word writes it twice',
    );
    assert.equal(await standsTrial(bytes), null);
  });

  test('a misspelt placeholder is told with the right one and where it stands', () => {
    const { findings } = checkTemplate(wordFile({ footer: p('Rostock, {Da', 'tun}') }));
    assert.deepEqual(findings, [
      { code: 'unknownPlaceholder', what: 'Datun', meant: 'Datum', place: 'footer' },
    ]);
  });

  test('what is missing, doubled, in the wrong place or not alone', () => {
    assert.deepEqual(codes(wordFile({ body: p('{Datum} {Zeichen}') })), ['missing', 'missing']);
    assert.deepEqual(codes(wordFile({ body: goodBody + p('{Text}') })), ['twice']);
    assert.deepEqual(codes(wordFile({ body: goodBody.replace('{Text}', 'Sehr: {Text}') })), ['notAlone']);
    assert.deepEqual(codes(wordFile({ header: p('{Text}') })), ['wrongPlace', 'twice']);
    assert.deepEqual(codes(wordFile({ body: goodBody.replace(p('{Text}'), textBox(p('{Text}'))) })), [
      'wrongPlace',
    ]);
  });

  test('an open brace is told with what follows it', () => {
    const { findings } = checkTemplate(wordFile({ footer: p('{Telefon und {Mail}') }));
    assert.deepEqual(findings, [
      { code: 'unclosed', what: '{Telefon und {Mail}', meant: null, place: 'footer' },
    ]);
  });

  test('hints do not stop it: no date, no sign, changes nobody has accepted', () => {
    const body = `${p('{Anschrift}')}<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>${p('{Text}')}`;
    const report = checkTemplate(wordFile({ body }));
    assert.deepEqual(
      report.findings.map(({ code }) => code),
      ['noDate', 'noReference', 'trackedChanges'],
    );
    assert.ok(mayBeTaken(report));
  });

  test('a placeholder that tells something of the person is told with the consent it needs', () => {
    const { findings } = checkTemplate(wordFile({ footer: p('{Aufenthaltstitel} {Nummer}') }));
    assert.deepEqual(
      findings.map(({ code, what, place }) => [code, what, place]),
      [
        ['needsConsent', 'Nummer', 'footer'],
        ['needsConsent', 'Aufenthaltstitel', 'footer'],
      ],
    );
    assert.ok(mayBeTaken({ findings, found: [] }));
  });

  test('what no consent covers on every letter is refused by its name', () => {
    const { findings } = checkTemplate(wordFile({ footer: p('{Gesund', 'heit} {Aufenthalt} {Datun}') }));
    assert.deepEqual(
      findings.map(({ code, what, meant }) => [code, what, meant]),
      [
        ['noCover', 'Gesundheit', null],
        ['noCover', 'Aufenthalt', 'Aufenthaltstitel'],
        ['unknownPlaceholder', 'Datun', 'Datum'],
      ],
    );
    assert.ok(!mayBeTaken({ findings, found: [] }));
  });

  test('our sample passes and has a place for nearly everything', async () => {
    const office = { ...newOffice.office, idleMinutes: 5 };
    for (const letterForm of ['A', 'B'] as const) {
      const report = checkTemplate(await sampleTemplate({ ...office, letterForm }, '2026-11-02'));
      assert.deepEqual(report.findings, []);
      const has = new Set(report.found.map(({ name }) => name));
      assert.deepEqual(
        placeholders.filter((name) => !has.has(name)),
        ['Angaben', 'Aufgabe', 'Name', 'Nummer', 'Kundennummer', 'Aufenthaltstitel', 'Träger'],
        'what another placeholder says, or what no head needs',
      );
    }
  });
});
