import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { must } from '#shared/contract/result.ts';
import { competenceProfile } from '#shared/profilePapers/competenceProfile.ts';
import type { ProfileFacts } from '#shared/profilePapers/facts.ts';
import { allText } from '#test/letters/support/samples.ts';
import { marked, writer } from './people.ts';

const job = must(marked.work[0], 'a job');
const told = (patch: Partial<ProfileFacts['work'][number]>, language: 'de' | 'en' = 'de') =>
  allText(
    competenceProfile(
      { ...marked, work: [{ ...job, ...patch }] },
      { ...writer, language, length: 'long', state: null },
    ),
  );

describe('the starting point, and what is in the way', () => {
  const paper = (length: 'long' | 'short', facts: Partial<ProfileFacts>) =>
    allText(competenceProfile({ ...marked, ...facts }, { ...writer, length, state: null }));

  test('stand on the long profile, the first in two lines on the short one, and nowhere when held back', () => {
    const start = `Zqanfang ${'sucht Arbeit in einer Küche '.repeat(20)} Zqende`;
    assert.match(paper('long', { start }), /Ausgangssituation[\s\S]*Zqanfang[\s\S]*Zqende/u);
    assert.match(paper('long', {}), /Was im Weg steht, was hilft[\s\S]*Zqsupport/u);
    const short = paper('short', { start });
    assert.match(short, /Zqanfang[^\n]*…/u);
    assert.doesNotMatch(short, /Zqende|Zqsupport/u);
    assert.doesNotMatch(paper('long', { start: null }), /Ausgangssituation/u);
  });
});

describe('a job on the long profile', () => {
  test('tells how many hours it was and what it is called here', () => {
    assert.match(told({}), /38,5 Stunden je Woche/u);
    assert.match(told({}), /Beruf in Deutschland: ZqworkTradeqZ/u);
    assert.match(told({}, 'en'), /38\.5 hours a week/u);
    const same = told({ trade: job.title, hoursWeek: null });
    assert.doesNotMatch(same, /Stunden je Woche|Beruf in Deutschland/u);
  });

  test('of which only the length and the beginning are known does not last until today', () => {
    assert.match(told({ startedOn: '2019-03', endedOn: null, years: 2 }), /03\/2019 – 03\/2021/u);
    assert.match(told({ startedOn: null, endedOn: '2012', years: null }), /bis 2012/u);
  });
});
