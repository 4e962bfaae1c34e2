import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { shippedCatalogs } from '#shared/catalogs/catalogs.ts';
import { shippedOn } from '#shared/catalogs/overlay.ts';
import { genders } from '#shared/clients/client.ts';
import { must } from '#shared/contract/result.ts';
import { fill } from '#shared/letters/compose/bilingual.ts';
import { proofKinds, qualificationKinds } from '#shared/profile/profile.ts';
import { findWays } from '#shared/recognition/findWays.ts';
import { occupations } from '#shared/recognition/occupations.ts';
import type { Way } from '#shared/recognition/way.ts';
import { papers } from '#shared/text/papers/de.ts';
import { germanTeller, secondLanguages, type Teller, tellerOf } from '#shared/text/papers/languages.ts';
import { tellWay, type WayTold, wayParams, wayTold } from '#shared/text/papers/wayTold.ts';
import { facts } from '#test/recognition/profiles.ts';

/** Nobody has written Tigrinya for all of it: the rest is told in German, and said to be. */
const PARTIAL = ['ti'];
const tellers = secondLanguages.map((code) => must(tellerOf(code), code));

const said = (teller: Teller, told: WayTold): string =>
  fill(tellWay(teller, told), wayParams(told))
    .map(({ text }) => text)
    .join('');
const words = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
/** Ends once, and nowhere before; „M-V, Referat 201.“ and „§ 34a“ are names. */
const isOneSentence = (text: string, names: readonly string[]): boolean => {
  const bare = names.reduce((rest, name) => rest.replace(name, 'X'), text);
  return /^[^.!?።]+[.።]$/u.test(bare);
};

describe('a way in one sentence', () => {
  const given = fc.record({
    occupation: fc.option(fc.constantFrom(...occupations.map(({ code }) => code)), { freq: 20 }),
    kind: fc.option(fc.constantFrom(...qualificationKinds)),
    country: fc.option(fc.constantFrom('UA', 'PL', 'SY', 'DE')),
    evidence: fc.option(fc.constantFrom(...proofKinds)),
    completed: fc.option(fc.boolean()),
    district: fc.option(fc.constantFrom('13003', '13072', '13076')),
    residenceStatus: fc.option(fc.constantFrom('UKR', 'SPAET4', 'EU')),
    gender: fc.constantFrom(...genders, null),
    on: fc.constantFrom('2026-11-23', '2027-02-01'),
  });

  test('whoever it is: it names occupation and authority, is one sentence and short, in every language', () => {
    fc.assert(
      fc.property(given, ({ occupation, kind, country, evidence, completed, district, gender, ...rest }) => {
        const known = facts({
          ...rest,
          occupation,
          qualification: { kind, country, evidence, completed },
          place: { district, municipality: null },
        });
        const { occupations: book, authorities } = shippedOn(known.on);
        for (const way of findWays(known)) {
          const told = wayTold(way, book.find(occupation ?? ''), gender, authorities);
          for (const teller of [germanTeller, ...tellers]) check(way, told, teller);
        }
      }),
      { numRuns: 300 },
    );
  });

  function check(way: Way, told: WayTold, teller: Teller): void {
    const text = said(teller, told);
    const where = `${teller.code} ${way.code}: ${text}`;
    const names = [told.occupation, told.authority].filter((name) => name !== null);
    assert.doesNotMatch(text, /\{\{|undefined|null|[:፦]\s*[.።]/u, where);
    assert.ok(isOneSentence(text, names), where);
    if (way.kind !== 'advice' && told.authority !== null) assert.ok(text.includes(told.authority), where);
    if (way.title.params?.occupation !== undefined)
      assert.ok(text.includes(must(told.occupation, where)), where);
    if (teller.code === 'de') {
      assert.ok(words(text) <= 30, where);
      const own = said(teller, { ...told, authority: null, occupation: told.occupation && 'X' });
      assert.ok(words(own) <= 12, `${words(own)} words: ${own}`);
    }
  }

  test('every occupation of the catalogue has it for what it leads to', () => {
    for (const { code } of occupations)
      for (const evidence of ['original', 'lost'] as const) {
        const known = facts({ occupation: code, qualification: { evidence } });
        const { occupations: book, authorities } = shippedCatalogs;
        for (const way of findWays(known))
          check(way, wayTold(way, book.find(code), 'female', authorities), germanTeller);
      }
  });

  test('a language has all of it, or is known to have a part', () => {
    for (const teller of tellers) {
      const lacking = Object.keys(papers.ways).filter(
        (code) => teller.tell(`ways.${code as keyof typeof papers.ways}`).lang === 'de',
      );
      assert.equal(lacking.length > 0, PARTIAL.includes(teller.code), `${teller.code}: ${lacking.join()}`);
      for (const hint of ['swornAnywhere', 'english'] as const)
        assert.equal(teller.tell(`hints.${hint}`).lang, teller.code);
    }
  });

  test('a woman is told of her occupation as a woman, and what nobody knows yet stays out', () => {
    const [way] = findWays(facts({ occupation: 'koch', place: { district: null, municipality: null } }));
    const { occupations: book, authorities } = shippedCatalogs;
    const told = wayTold(must(way, 'a way'), book.find('koch'), 'female', authorities);
    assert.match(said(germanTeller, told), /mit dem Beruf Köchin: IHK FOSA/u);
    assert.match(said(germanTeller, { ...told, authority: null }), /mit dem Beruf Köchin\.$/u);
    assert.match(said(must(tellerOf('fr'), 'French'), { ...told, authority: null }), /Köchin\.$/u);
  });
});
