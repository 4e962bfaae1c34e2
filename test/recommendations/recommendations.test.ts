import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import { must } from '#shared/contract/result.ts';
import { textOf } from '#shared/letters/edit.ts';
import { letterText } from '#shared/letters/letterText.ts';
import { restsOf, sentencesOf } from '#shared/letters/rests.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { stillWanted } from '#shared/recommendations/recommendation.ts';
import { release } from '#test/dossier/support/making.ts';
import { openTestOffice, tempFolder } from '#test/support/office.ts';

const [nurse] = demoPeople.map((person) => must(person, 'three people'));
const body = 'Hanse-Jobcenter Rostock';

const wanted = {
  payer: 'jobcenter',
  body,
  address: 'Kopernikusstraße 1a\n18057 Rostock',
  measure: 'jobLanguage',
  provider: 'Sprachschule Ostsee',
  title: 'Berufssprachkurs B2 Pflege',
  number: '955/123/26',
  startOn: '2027-01-11',
  duration: '5 Monate, Vollzeit',
  hours: 500,
  costCents: 125000,
  why: 'Für die Anerkennung wird Deutsch B2 verlangt.\n\nOhne den Kurs bleibt nur Arbeit als Hilfskraft.',
  entryLevel: 'B2, nach Einstufung',
  benefit: 'Danach ist die Urkunde als Pflegefachfrau möglich.',
  alternatives: 'Ein Abendkurs würde zwei Jahre dauern.',
  decisionBy: '2026-12-01',
  enclosures: 'Zertifikat telc B1\nBescheid des Landesprüfungsamts',
} as const;

async function begun() {
  const { ask } = await openTestOffice();
  const { clientId } = await enterPerson(ask, must(nurse, 'a nurse'));
  const { id: needId } = await ask('plan.addNeed', {
    clientId,
    fields: { ...blankNeed, kind: 'jobLanguage', fromLevel: 'B1', toLevel: 'B2' },
  });
  const { id } = await ask('recommendations.start', { clientId, needId });
  return { ask, clientId, id };
}
const written = async (ask: Ask, id: string) => {
  const { id: letterId } = await ask('recommendations.write', { id });
  const { info, letter } = await ask('letters.get', { id: letterId });
  return { letterId, info, letter, text: letterText(letter) };
};

describe('a recommendation', () => {
  test('begins with what need and file tell, and is refused as a letter until it says enough', async () => {
    const { ask, id } = await begun();
    const { recommendation, lacking } = await ask('recommendations.get', { id });
    assert.deepEqual(
      [recommendation.measure, recommendation.decisionBy, lacking],
      ['jobLanguage', '2026-11-23', ['why']],
    );
    await assert.rejects(ask('recommendations.write', { id }), /recommendations.incomplete/);
  });

  test('what the body asks for next is a hint as long as it is not there', async () => {
    const { ask, id } = await begun();
    const wanting = async () => stillWanted((await ask('recommendations.get', { id })).recommendation);
    assert.deepEqual(await wanting(), [
      ...['provider', 'title', 'number', 'startOn', 'duration', 'costCents', 'entryLevel', 'benefit'],
      ...['alternatives', 'enclosures'],
    ]);
    await ask('recommendations.update', { id, patch: wanted });
    assert.deepEqual(await wanting(), []);
    const { letter, text } = await written(ask, id);
    assert.match(text, /B2, nach Einstufung/);
    assert.match(text, /Was sie bringt[\s\S]*Urkunde als Pflegefachfrau/);
    assert.ok(restsOf(letter).some(({ fact }) => fact === 'recommendation.benefit.0'));
  });

  test('the starting point tells the latest work and the latest degree, whenever they were typed', async () => {
    const { ask, clientId, id } = await begun();
    await ask('recommendations.update', { id, patch: wanted });
    const job = { kind: 'employed', employer: 'Klinik', startedOn: '2026-02', endedOn: '2026-08' } as const;
    await ask('profile.add', {
      clientId,
      item: { kind: 'experience', fields: { ...job, title: 'Pflegehelferin' } },
    });
    const degree = { kind: 'vocational', completed: true, endedOn: '2026-01' } as const;
    await ask('profile.add', {
      clientId,
      item: { kind: 'qualification', fields: { ...degree, titleGerman: 'Pflegebasiskurs' } },
    });
    const { text } = await written(ask, id);
    assert.match(text, /Berufserfahrung: Pflegehelferin/);
    assert.match(text, /Abschluss: Pflegebasiskurs/);
  });

  test('time and sort of work are told as the file has them, and no end is made up', async () => {
    for (const [fields, said] of [
      [{ startedOn: '2026-03', years: 0.25 }, /Berufserfahrung: Näherin \(März 2026 bis Juni 2026\)/],
      [{ endedOn: '2026-08' }, /Berufserfahrung: Näherin \(August 2026\)/],
      [{ startedOn: '2026-08' }, /Berufserfahrung: Näherin \(seit August 2026\)/],
      [{ startedOn: '2026-08', kind: 'volunteer' }, /Ehrenamt: Näherin \(seit August 2026\)/],
    ] as const) {
      const { ask, clientId, id } = await begun();
      await ask('recommendations.update', { id, patch: wanted });
      const item = { kind: 'experience', fields: { kind: 'employed', title: 'Näherin', ...fields } } as const;
      await ask('profile.add', { clientId, item });
      assert.match((await written(ask, id)).text, said);
    }
  });

  test('the letter has all parts, each sentence of the file with its facts', async () => {
    const { ask, id, clientId } = await begun();
    await ask('assessment.release', {
      clientId,
      fields: { methods: ['talk', 'papers'], assessor: 'Maren Voß', participants: '' },
    });
    const course = {
      kind: 'integration',
      stage: 'noExam',
      provider: 'VHS Rostock',
      endedOn: '2026-06',
    } as const;
    await ask('profile.add', { clientId, item: { kind: 'germanCourse', fields: course } });
    for (const [script, step] of [
      ['Latn', 'words'],
      ['Cyrl', 'sure'],
    ] as const) {
      const fields = { script, counsellorReading: step, counsellorWriting: step };
      await ask('profile.add', { clientId, item: { kind: 'scriptSkill', fields } });
    }
    await ask('recommendations.update', { id, patch: wanted });
    const { letter, info, text } = await written(ask, id);
    assert.deepEqual([info.kind, info.body, info.recommendationId], ['recommendation', body, id]);
    for (const part of [
      /Hanse-Jobcenter Rostock\nKopernikusstraße 1a\n18057 Rostock/u,
      /Empfehlung: Berufssprachkurs\nOlena Kovalenko, geb\./u,
      /Abschluss: /u,
      /Deutsch: Niveau B1/u,
      /Integrationskurs \(VHS Rostock, bis Juni 2026, beendet ohne Prüfung\)\./u,
      /Liest und schreibt eine andere Schrift; die lateinische wird noch gelernt\./u,
      /Kompetenzfeststellung wurde am 2\. November 2026 von Maren Voß abgeschlossen \(Verfahren: Gespräch, Zeugnisse und Unterlagen\)/u,
      /Wir empfehlen einen Berufssprachkurs \(§ 45a AufenthG/u,
      /955\/123\/26/u,
      /500 Unterrichtseinheiten/u,
      /1\.250,00 €/u,
      /Ohne den Kurs bleibt nur Arbeit als Hilfskraft\./u,
      /Bedarf: Berufssprachkurs von B1 nach B2/u,
      /Abendkurs/u,
      /führt keine Maßnahmen durch/u,
      /Entscheidung bis zum 1\. Dezember 2026/u,
      /Zertifikat telc B1/u,
    ])
      assert.match(text, part);
    const unmarked = letter.blocks
      .filter(({ type }) => type === 'list' || type === 'terms')
      .filter((block) => sentencesOf({ blocks: [block] }).some(({ rests }) => rests.length === 0));
    assert.deepEqual(unmarked, [], 'what the file tells says where it comes from');
    assert.ok(restsOf(letter).length > 15);
    const keys = sentencesOf(letter).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, 'one name for one sentence');
  });

  test('status and customer number stay in the house without a release, and come with it', async () => {
    const { ask, id, clientId } = await begun();
    const number = '123A456789';
    await ask('profile.add', {
      clientId,
      item: {
        kind: 'benefit',
        fields: { ...blankItem.benefit, system: 'SGB2', provider: body, customerNumber: number },
      },
    });
    await ask('recommendations.update', { id, patch: wanted });
    const tells = (text: string) => [text.includes(number), /Zugang zum Arbeitsmarkt/u.test(text)];
    const status = async () =>
      (await ask('recommendations.get', { id })).tells.filter((name) => /residence|benefits/u.test(name));
    assert.deepEqual(await status(), []);
    const first = await written(ask, id);
    assert.deepEqual(tells(first.text), [false, false]);
    await assert.rejects(
      ask('letters.send', { id: first.letterId, via: 'post', on: '2026-11-02', to: body, answerBy: null }),
      /privacy.noRelease/,
    );
    await ask('privacy.decide', { clientId, decision: release(null, body) });
    assert.deepEqual(await status(), ['residence', 'benefits']);
    const { text } = await written(ask, id);
    assert.deepEqual(tells(text), [true, true]);
    assert.match(text, /Schweigepflichtentbindung vom 2\. November 2026/u);
  });

  test('with the counselling withdrawn nothing is written or leaves, released or not', async () => {
    const { ask, id, clientId } = await begun();
    await ask('recommendations.update', { id, patch: wanted });
    const released = release(null, body);
    await ask('privacy.decide', { clientId, decision: released });
    const { letterId } = await written(ask, id);
    const counselling = {
      ...released,
      purpose: 'counselling' as const,
      body: '',
      state: 'withdrawn' as const,
    };
    await ask('privacy.decide', { clientId, decision: counselling });
    assert.ok(!(await ask('recommendations.get', { id })).tells.includes('residence'));
    await assert.rejects(ask('recommendations.write', { id }), /privacy.noCounselling/);
    const path = join(resolve(tempFolder()), 'empfehlung.docx');
    await assert.rejects(ask('letters.export', { id: letterId, open: false }, path), /privacy.noCounselling/);
    const post = { via: 'post' as const, on: '2026-11-02', to: body, answerBy: null };
    await assert.rejects(ask('letters.send', { id: letterId, ...post }), /privacy.noCounselling/);
    await ask('letters.setHanded', { id: letterId, handed: true });
    await ask('letters.export', { id: letterId, open: false }, path);
  });

  test('a changed fact of the file or of the measure marks its sentence; renewed, own words stay', async () => {
    const { ask, id, clientId } = await begun();
    await ask('recommendations.update', { id, patch: wanted });
    const { letterId, letter } = await written(ask, id);
    const last = letter.blocks.length - 1;
    await ask('letters.edit', { id: letterId, edit: { do: 'text', block: last, text: 'Eigener Schluss.' } });
    assert.deepEqual(await ask('letters.changes', { id: letterId }), { changes: [], otherwise: false });
    const { languageSkill } = await ask('profile.get', { clientId });
    const skill = must(
      languageSkill.find(({ language }) => language === 'de'),
      'German',
    );
    await ask('profile.update', {
      id: skill.id,
      item: { kind: 'languageSkill', fields: { level: 'B2' } },
    });
    await ask('recommendations.update', { id, patch: { startOn: '2027-02-01' } });
    const { changes, otherwise } = await ask('letters.changes', { id: letterId });
    assert.deepEqual(
      changes.map(({ label, was, now }) => [label, was, now]),
      [
        ['Deutsch, Niveau', 'B1', 'B2'],
        ['Beginn', '11. Januar 2027', '1. Februar 2027'],
      ],
    );
    assert.equal(otherwise, false);
    for (const { key } of changes)
      await ask('letters.renewSentence', { id: letterId, sentence: key, keep: false });
    assert.deepEqual(await ask('letters.changes', { id: letterId }), { changes: [], otherwise: false });
    const now = (await ask('letters.get', { id: letterId })).letter;
    assert.match(letterText(now), /Niveau B2[\s\S]*1\. Februar 2027/u);
    assert.equal(textOf(must(now.blocks[last], 'the end')), 'Eigener Schluss.');
  });

  test('one with a letter is not removed; one without is, and comes back by undo', async () => {
    const { ask, id, clientId } = await begun();
    await ask('recommendations.update', { id, patch: wanted });
    const { letterId } = await written(ask, id);
    await assert.rejects(ask('recommendations.remove', { id }), /recommendations.hasLetters/);
    await ask('letters.remove', { id: letterId });
    await ask('recommendations.remove', { id });
    const count = async () => (await ask('recommendations.list', { clientId })).recommendations.length;
    assert.equal(await count(), 0);
    await ask('history.undo', { clientId });
    assert.equal(await count(), 1);
  });
});

test('no health, family or note reaches a letter, whatever stands in them', async () => {
  const { ask, id, clientId } = await begun();
  await ask('recommendations.update', { id, patch: wanted });
  const secret = 'ZZGEHEIMZZ';
  await ask('cases.addContact', {
    clientId,
    fields: { on: '2026-10-01', kind: 'phone', consultation: 'followUp', minutes: 5, note: secret },
  });
  const { qualification } = await ask('profile.get', { clientId });
  for (const item of qualification)
    await ask('profile.update', { id: item.id, item: { kind: 'qualification', fields: { note: secret } } });
  await ask('privacy.decide', { clientId, decision: release(null, body) });
  const { text } = await written(ask, id);
  assert.ok(!text.includes(secret));
});
