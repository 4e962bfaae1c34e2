import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clientChecklist } from '#shared/letters/compose/clientChecklist.ts';
import type { ClientChecklistFacts, DocumentFacts } from '#shared/letters/facts.ts';
import { economistLetter, nurseChecklist } from '../support/people.ts';
import { allText } from '../support/samples.ts';

const lines = (facts: ClientChecklistFacts): string[] => allText(clientChecklist(facts)).split('\n');

describe('checklist for the client', () => {
  test('says what is there, what is missing, where to get it, who helps, what it costs, until when', () => {
    const sheet = clientChecklist(nurseChecklist);
    assert.equal(sheet.kind, 'sheet');
    const lists = sheet.blocks.filter((block) => block.type === 'checklist');
    assert.deepEqual(
      lists.map((list) => list.items.map((item) => item.checked)),
      [
        [true, true, true],
        [false, false, false, false],
      ],
    );
    const text = lines(nurseChecklist);
    const whole = text.join('\n');
    for (const wanted of [
      'Guten Tag Olena Kovalenko (Олена Коваленко),',
      'Sie haben: Original. Es fehlt: Übersetzung ins Deutsche.',
      'Die Stelle braucht: beglaubigte Kopie und Übersetzung.',
      'Frau Behrens sucht mit Ihnen eine Übersetzerin.',
      'Kosten: etwa 80 bis 150 Euro.',
      'Bis wann: 15. Dezember 2026.',
      'Das ist bestellt. Bringen Sie es zu uns, wenn es da ist.',
      'Montag, 7. Dezember 2026, 10:00 Uhr',
      'Telefon: 0381 44001223',
    ]) {
      assert.ok(whole.includes(wanted), wanted);
    }
  });

  test('nobody is called Frau or Herr: the name fits everybody', () => {
    for (const gender of ['female', 'male', 'diverse', 'unknown'] as const) {
      const text = lines({ ...nurseChecklist, client: { ...nurseChecklist.client, gender } }).join(' ');
      assert.ok(!/(Frau|Herrn?) Olena/u.test(text));
      assert.ok(text.includes('Guten Tag Olena Kovalenko'));
    }
  });

  test('our own sentences are short and plain: twelve words at most, no passive, no nested clause', () => {
    const empty: DocumentFacts = {
      name: 'Papier',
      originalName: null,
      state: 'lost',
      wantedForm: 'Kopie',
      enclosedForm: null,
      heldForm: null,
      lacking: null,
      reasonText: null,
      nextStepText: null,
      note: null,
      forClient: { whatText: null, whereText: null, whoHelpsText: null, costText: null, dueDate: null },
    };
    const plain: ClientChecklistFacts = {
      ...nurseChecklist,
      costTexts: [],
      nextAppointment: null,
      authority: { ...nurseChecklist.authority, name: 'Stelle', whyText: null },
      told: { ...nurseChecklist.told, authority: null },
      documents: (['complete', 'incomplete', 'ordered', 'missing', 'lost'] as const).map((state) => ({
        ...empty,
        state,
      })),
    };
    for (const way of ['recognition', 'assessment'] as const) {
      for (const regulated of [true, false]) {
        const text = lines({ ...plain, way, law: { ...plain.law, regulated } }).slice(1);
        for (const sentence of text.flatMap((line) => line.split(/(?<=[.!?])\s/u))) {
          const words = sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
          assert.ok(words.length <= 12, `${words.length} words: ${sentence}`);
          assert.ok(
            !/\b(wird|werden|wurde|worden)\b|, (die|der|das|welche|dass|obwohl)\b/u.test(sentence),
            sentence,
          );
        }
      }
    }
  });

  test('a lost paper is not asked for in a form, and nothing missing is said plainly', () => {
    const lost = nurseChecklist.documents.map((document) => ({ ...document, state: 'lost' as const }));
    const text = lines({ ...nurseChecklist, documents: lost }).join('\n');
    assert.ok(!text.includes('Die Stelle braucht'));
    assert.ok(text.includes('Dieses Papier gibt es nicht mehr.'));
    const all = nurseChecklist.documents.map((document) => ({ ...document, state: 'complete' as const }));
    assert.ok(
      lines({ ...nurseChecklist, documents: all }).includes('Sie haben alle Unterlagen. Es fehlt nichts.'),
    );
    assert.ok(!JSON.stringify(clientChecklist({ ...nurseChecklist, documents: [] })).includes('undefined'));
  });

  test('a studied person gets the words of the Zeugnisbewertung', () => {
    const told = { code: 'evaluation', occupation: null, authority: 'ZAB' } as const;
    const { authority } = economistLetter;
    const text = lines({ ...nurseChecklist, way: 'assessment', authority, told }).join('\n');
    assert.ok(text.includes('Eine Stelle bewertet Ihr Zeugnis.'));
    assert.ok(!text.includes('Anerkennung'));
  });
});
