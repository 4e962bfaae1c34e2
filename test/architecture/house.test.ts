import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Source, sources } from '#test/support/sources.ts';

/** The house rules of the design: who may import whom, how long a file may be. */

const all = sources('shared', 'electron', 'renderer', 'build');
const tests = sources('test');

const storey = (path: string): string => path.slice(0, path.indexOf('/'));
const room = (path: string): string => path.split('/')[1] ?? '';
const isProject = (name: string): boolean => /^(shared|electron|renderer|build|test)\//.test(name);

const offenders = (files: readonly Source[], wrong: (file: Source, name: string) => boolean): string[] =>
  files.flatMap((file) =>
    file.imports.filter((name) => wrong(file, name)).map((name) => `${file.path} → ${name}`),
  );

describe('import arrows', () => {
  test('shared knows only itself and a few libraries that run anywhere', () => {
    const libraries = new Set(['zod', 'temporal-polyfill', 'feiertagejs', 'i18n-iso-countries']);
    const wrong = offenders(
      all.filter((file) => storey(file.path) === 'shared'),
      (_, name) => (isProject(name) ? storey(name) !== 'shared' : !libraries.has(name.split('/')[0] ?? '')),
    );
    assert.deepEqual(wrong, []);
  });

  test('the window knows shared and no Node', () => {
    const wrong = offenders(
      all.filter((file) => storey(file.path) === 'renderer'),
      (_, name) =>
        isProject(name)
          ? !['shared', 'renderer'].includes(storey(name))
          : name.startsWith('node:') || name === 'electron' || name === 'better-sqlite3',
    );
    assert.deepEqual(wrong, []);
  });

  test('electron knows shared and itself', () => {
    const wrong = offenders(
      all.filter((file) => storey(file.path) === 'electron'),
      (_, name) => isProject(name) && !['shared', 'electron'].includes(storey(name)),
    );
    assert.deepEqual(wrong, []);
  });

  test('only main, preload and the shell import electron', () => {
    const wrong = offenders(
      all.filter((file) => storey(file.path) === 'electron'),
      (file, name) =>
        name.split('/')[0] === 'electron' &&
        name === 'electron' &&
        !['electron/main.ts', 'electron/preload.ts'].includes(file.path) &&
        room(file.path) !== 'shell',
    );
    assert.deepEqual(wrong, []);
  });

  test('the shell knows no room of the office', () => {
    const wrong = offenders(
      all.filter((file) => file.path.startsWith('electron/shell/')),
      (_, name) => name.startsWith('electron/') && room(name) !== 'shell',
    );
    assert.deepEqual(wrong, []);
  });

  test('only electron/db imports the driver', () => {
    const wrong = offenders(
      all,
      (file, name) => name.startsWith('better-sqlite3') && !file.path.startsWith('electron/db/'),
    );
    assert.deepEqual(wrong, []);
  });

  test('only the benchmark opens a file without encryption', () => {
    const wrong = offenders(
      all,
      (file, name) => name === 'electron/db/plain.ts' && !file.path.startsWith('build/bench'),
    );
    assert.deepEqual(wrong, []);
  });

  test("no room reaches into another room's SQL or React parts", () => {
    const wrong = offenders(
      all.filter((file) => ['electron', 'renderer'].includes(storey(file.path))),
      (file, name) => {
        if (!isProject(name) || storey(name) !== storey(file.path) || room(name) === room(file.path))
          return false;
        return storey(name) === 'electron' && name.endsWith('repository.ts');
      },
    );
    assert.deepEqual(wrong, []);
  });
});

/** Whose parts a room's pages may show: a person's page is made of what the other rooms know of them. */
const borrowed: Readonly<Record<string, readonly string[]>> = {
  // The file on paper is a paper like any other.
  cases: ['letters', 'privacy'],
  // The file on an earlier day shows what the rooms show of today.
  history: ['cases', 'clients', 'intake', 'papers', 'plan', 'privacy', 'recognition'],
  find: ['recognition'],
  privacy: ['translations'],
  dossier: ['letters', 'privacy', 'recognition', 'translations'],
  assessment: ['esco', 'interview', 'plan', 'profile', 'recommendations', 'translations'],
  // A long import shows how far it is, and can be stopped, like any other.
  esco: ['transfer'],
  profilePapers: ['assessment', 'letters', 'privacy', 'recognition', 'translations'],
  funding: ['recognition'],
  clients: [
    ...['cases', 'letters', 'papers', 'plan', 'privacy', 'profile', 'recognition', 'recommendations'],
    'transfer',
  ],
  intake: ['interview', 'privacy', 'questionnaire', 'recognition', 'translations'],
  interview: ['questionnaire', 'translations'],
  letters: ['privacy', 'recognition', 'templates', 'textblocks'],
  profile: ['esco', 'recognition'],
  plan: ['recognition', 'recommendations'],
  // What is told the person in their language says whether anybody has read it.
  recognition: ['funding', 'privacy', 'profile', 'translations'],
  questionnaire: ['clients', 'recognition'],
  office: ['esco', 'templates', 'textblocks', 'transfer', 'translations', 'vault'],
  recommendations: ['privacy', 'recognition', 'textblocks'],
  // A release that is missing is one click away.
  mailings: ['letters', 'privacy', 'templates', 'transfer'],
  // What of a person a template tells says which consent covers it.
  templates: ['privacy'],
  transfer: ['vault'],
};

test('rooms of the window borrow parts only where decision 0003 says so', () => {
  const common = ['ui', 'api', 'app'];
  const wrong = offenders(
    all.filter((file) => storey(file.path) === 'renderer' && room(file.path) !== 'app'),
    (file, name) =>
      storey(name) === 'renderer' &&
      room(name) !== room(file.path) &&
      !common.includes(room(name)) &&
      !borrowed[room(file.path)]?.includes(room(name)),
  );
  assert.deepEqual(wrong, []);
});

describe('one way to do a thing', () => {
  test('no file of code is over 300 lines', () => {
    const exempt = /\/(catalogs|text|migrations)\/|[cC]atalog|\/occupations\//;
    const long = [...all, ...tests]
      .filter((file) => !exempt.test(file.path) && file.text.split('\n').length > 301)
      .map((file) => `${file.path}: ${file.text.split('\n').length}`);
    assert.deepEqual(long, []);
  });

  test('SQL stands only in repositories, migrations and the connection', () => {
    const allowed = /repository\.ts$|^electron\/(db|vault|history)\/|^build\/bench/;
    const wrong = all
      .filter((file) => storey(file.path) === 'electron' && !allowed.test(file.path))
      .filter((file) => /\b(selectFrom|insertInto|updateTable|deleteFrom)\(|sql`/.test(file.text))
      .map((file) => file.path);
    assert.deepEqual(wrong, []);
  });

  test('tracked tables are written only through Rows', () => {
    const tracked = [
      ...['offices', 'users', 'clients', 'clientNames', 'cases', 'contacts', 'qualifications', 'experiences'],
      ...['languageSkills', 'residences', 'benefits', 'families', 'applications', 'documents', 'letters'],
      ...['consents', 'catalogRows', 'textReviews'],
      ...['languageCertificates', 'startingPoints', 'germanCourses', 'scriptSkills', 'outsideNumbers'],
      ...['procedureEvents', 'answers'],
      ...['households', 'costs', 'claims', 'needs'],
      ...['followUps', 'appointments'],
      ...['dossiers', 'textBlocks', 'recommendations', 'letterTemplates'],
      ...['inquiries'],
      ...['strengths', 'shownSkills', 'profileVersions', 'motivations', 'ownRatings'],
      ...['papers', 'scans'],
      ...['formerNumbers', 'differentPeople'],
    ];
    const write = new RegExp(`(insertInto|updateTable|deleteFrom)\\('(${tracked.join('|')})'\\)`);
    // The office's first rows exist before there is anybody to be recorded as their author.
    const wrong = all
      .filter((file) => file.path.startsWith('electron/') && file.path !== 'electron/office/repository.ts')
      // A migration moves what is there: no fact changes, and nobody is its author.
      .filter((file) => !file.path.startsWith('electron/db/migrations/'))
      .filter((file) => write.test(file.text))
      .map((file) => file.path);
    assert.deepEqual(wrong, []);
  });

  test('behind the rules nobody reads our catalogue rows past those of the office', () => {
    const ours =
      /import \{[^}]*\b(authorities|authorityOf|findAuthority|occupations|occupationOf|occupationName|fees|feesOf|laws|lawOf|periodRules?|documentMatrix)\b[^}]*\} from '#shared\/recognition/;
    const wrong = all
      .filter((file) => ['electron', 'renderer'].includes(storey(file.path)) && ours.test(file.text))
      // What an old step moved stays moved.
      .filter((file) => !file.path.startsWith('electron/db/migrations/'))
      .map((file) => `${file.path}: take them from readCatalogs or useCatalogs`);
    assert.deepEqual(wrong, []);
  });

  test('the window keeps nothing and calls nobody', () => {
    const forbidden =
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie|XMLHttpRequest|WebSocket|EventSource|fetch\(|caches\.)/;
    const wrong = all
      .filter((file) => storey(file.path) === 'renderer' && forbidden.test(file.text))
      .map((file) => file.path);
    assert.deepEqual(wrong, []);
  });

  test('nothing behind the window opens a socket or prints', () => {
    const wrong = all
      .filter((file) => storey(file.path) === 'electron')
      .filter((file) =>
        /from 'node:(http|https|http2|net|tls|dgram|dns)'|\bfetch\(|console\.(log|info|debug|warn|error)\(/.test(
          file.text,
        ),
      )
      .map((file) => file.path);
    assert.deepEqual(wrong, []);
  });

  test('no default export, no enum, no silenced type', () => {
    const wrong = all
      .filter((file) =>
        /^export default|^(export )?(const )?enum |: any\b|\bas any\b|@ts-(ignore|expect-error|nocheck)|biome-ignore/m.test(
          file.text,
        ),
      )
      .map((file) => file.path);
    assert.deepEqual(wrong, []);
  });

  test('every test file has something to run', () => {
    const wrong = tests
      .filter((file) => file.path.endsWith('.test.ts') && !/\b(test|it)\(/.test(file.text))
      .map((file) => file.path);
    assert.deepEqual(wrong, []);
    assert.ok(all.length > 50, 'the glob finds the sources');
  });
});
