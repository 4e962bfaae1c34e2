import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readEuropass as readNow } from '#electron/profile/europass/readEuropass.ts';
import { pdfWith } from './pdfWith.ts';
import { candidate, skillsPassport } from './samples.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const readEuropass = async (bytes: Uint8Array) => readNow(bytes);
const read = async (text: string) => readEuropass(bytesOf(text));

describe('Europass', () => {
  test('reads the form of today', async () => {
    const { person, items, skills, licences, left, unread } = await read(candidate);
    assert.deepEqual(person, {
      givenNames: 'Olena',
      familyName: 'Kovalenko',
      birthDate: '1988-02-29',
      nationality: 'UA',
      nativeLanguage: 'uk',
      street: 'Lange Straße 1',
      postcode: '18055',
      town: 'Rostock',
      email: 'olena@example.org',
      phone: '+49 381 555',
    });
    assert.deepEqual(items, [
      {
        kind: 'experience',
        fields: {
          title: 'Krankenschwester',
          employer: 'Regionalkrankenhaus',
          place: 'Lwiw',
          country: 'UA',
          startedOn: '2009-09',
          endedOn: '2022-03-01',
          tasks: 'Station & Notaufnahme\n\n– Verbände\n– Nachtdienst',
        },
      },
      {
        kind: 'qualification',
        fields: { titleOriginal: 'Медична сестра', institution: 'Medizinisches Kolleg', startedOn: '2006' },
      },
      { kind: 'languageSkill', fields: { language: 'uk', level: 'native', source: 'self' } },
      {
        kind: 'languageSkill',
        fields: { language: 'de', selfListening: 'B1', selfWriting: 'A2', source: 'self' },
      },
    ]);
    assert.deepEqual(unread, [
      { what: 'date', value: '2009-13' },
      { what: 'language', value: 'klingonisch' },
    ]);
    assert.deepEqual([skills, licences], [['Tabellen'], ['B']]);
    assert.deepEqual(left, [{ part: 'summary', count: 1 }]);
  });

  test('reads skills from every place an editor has put them, each once, and names what has no words', async () => {
    const competency = (taxonomy: string, words: string) =>
      `<PersonCompetency><hr:TaxonomyID>${taxonomy}</hr:TaxonomyID>${words}</PersonCompetency>`;
    const name = (words: string) => `<hr:CompetencyName>${words}</hr:CompetencyName>`;
    const more = [
      `<Skills>${competency('Digital_Skill', name('Python'))}<SkillsGroup><Title>Büro</Title>`,
      `${competency('Digital_Skill', name('Excel'))}${competency('Digital_Skill', name('TABELLEN'))}</SkillsGroup></Skills>`,
      '<DigitalSkills><DigitalSkillsGroup><Title>Web</Title><DigitalSkill>C++</DigitalSkill>',
      '<DigitalSkill>C</DigitalSkill></DigitalSkillsGroup></DigitalSkills>',
      '<OrganisationalSkills><OrganisationalSkill><Title>Teams leiten</Title>',
      '<Description>&lt;p&gt;12 Leute&lt;/p&gt;</Description></OrganisationalSkill><OrganisationalSkill>',
      '<Description>&lt;ul&gt;&lt;li&gt;Pläne&lt;/li&gt;&lt;li&gt;Kassen&lt;/li&gt;&lt;/ul&gt;</Description>',
      '</OrganisationalSkill></OrganisationalSkills>',
    ].join('');
    const competencies = [
      '<hr:QualificationsSummary>Wunden versorgen; Nachtdienst</hr:QualificationsSummary>',
      competency('other', '<CompetencyID>http://data.europa.eu/esco/skill/1</CompetencyID>'),
    ].join('');
    const { skills, licences, left, unread } = await read(
      candidate
        .replace('</CandidateProfile>', `${more}</CandidateProfile>`)
        .replace('</PersonQualifications>', `${competencies}</PersonQualifications>`)
        .replace(
          '<Licenses>',
          `<Licenses>${['A1', 'b', 'C1E'].map((code) => `<License><hr:LicenseTypeCode>${code}</hr:LicenseTypeCode></License>`).join('')}`,
        ),
    );
    assert.deepEqual(skills, [
      ...['Wunden versorgen', 'Nachtdienst', 'Tabellen', 'C++', 'C'],
      ...['Teams leiten: 12 Leute', 'Pläne', 'Kassen', 'Python', 'Excel'],
    ]);
    assert.deepEqual(licences, ['A', 'B']);
    assert.deepEqual(unread.at(-1), { what: 'licence', value: 'C1E' });
    assert.deepEqual(left, [
      { part: 'otherSkills', count: 1 },
      { part: 'summary', count: 1 },
    ]);
  });

  test('takes one nationality and names the others', async () => {
    const code = '<NationalityCode>ua</NationalityCode>';
    const { person, left } = await read(candidate.replace(code, `${code}${code.replace('ua', 'pl')}`));
    assert.equal(person.nationality, 'UA');
    assert.ok(left.some(({ part, count }) => part === 'furtherNationalities' && count === 1));
  });

  test('names further profiles and sections nobody has a place for, and no empty ones', async () => {
    const more =
      '<HobbiesAndInterests><Hobby><Title>Chor</Title></Hobby></HobbiesAndInterests><NetworksAndMemberships/>';
    const twice = candidate.replace(
      '</CandidateProfile>',
      `${more}</CandidateProfile><CandidateProfile languageCode="en"/>`,
    );
    const { left } = await read(twice);
    assert.deepEqual(left.slice(-2), [
      { part: 'otherSections', count: 1 },
      { part: 'furtherProfiles', count: 1 },
    ]);
  });

  test('reads the form until 2020', async () => {
    const { form, person, items, skills, left } = await read(skillsPassport);
    assert.equal(form, 'skillsPassport');
    assert.equal(person.gender, 'male');
    assert.equal(person.birthDate, '1985');
    assert.equal(person.nativeLanguage, 'prs');
    assert.deepEqual(items[0], {
      kind: 'experience',
      fields: {
        title: 'Buchhalter',
        employer: 'Bank',
        country: 'AF',
        startedOn: '2010-04',
        endedOn: '2019-12-31',
        tasks: 'Zahlen',
      },
    });
    assert.deepEqual(items[1], {
      kind: 'qualification',
      fields: { titleOriginal: 'لیسانس اقتصاد', institution: 'Universität Kabul', endedOn: '2008' },
    });
    assert.deepEqual(items[3], {
      kind: 'languageSkill',
      fields: {
        language: 'en',
        selfListening: 'B2',
        selfReading: 'C1',
        selfConversation: 'B1',
        source: 'self',
      },
    });
    assert.deepEqual(skills, ['gut']);
    assert.deepEqual(
      left.map(({ part }) => part),
      ['photo'],
    );
  });

  test('reads every certificate of a language, licences and skills of the form until 2020', async () => {
    const certificate = (title: string, more: string) =>
      `<Certificate><Title>${title}</Title>${more}</Certificate>`;
    const { items, skills, licences, left, unread } = await read(
      skillsPassport
        .replace(
          '</ForeignLanguage>',
          `<VerifiedBy>${certificate('IELTS', '<AwardingBody>British Council</AwardingBody><Date year="2021" month="--05"/><Level>C1</Level>')}${certificate('TOEFL', '<Level>sehr gut</Level>')}${certificate('', '')}</VerifiedBy></ForeignLanguage>`,
        )
        .replace(
          '</Skills>',
          '<Organisational><Description>&lt;p&gt;Inventur&lt;/p&gt;&lt;p&gt;Dienstpläne&lt;/p&gt;</Description></Organisational><JobRelated><Description>Buchen</Description></JobRelated><Computer><Description>Excel</Description><ProficiencyLevel><Information>B</Information></ProficiencyLevel><VerifiedBy><Certificate><Title>ECDL</Title></Certificate></VerifiedBy></Computer><Driving><Description><Licence>B</Licence><Licence>DE</Licence></Description></Driving></Skills>',
        ),
    );
    const certificates = items.filter(({ kind }) => kind === 'languageCertificate');
    assert.deepEqual(certificates, [
      {
        kind: 'languageCertificate',
        fields: {
          ...{ language: 'en', name: 'IELTS', level: 'C1' },
          ...{ issuer: 'British Council', issuedOn: '2021-05' },
        },
      },
      { kind: 'languageCertificate', fields: { language: 'en', name: 'TOEFL' } },
    ]);
    assert.deepEqual(skills, ['gut', 'Inventur', 'Dienstpläne', 'Buchen', 'Excel']);
    assert.deepEqual(licences, ['B']);
    assert.deepEqual(unread, [
      { what: 'level', value: 'sehr gut' },
      { what: 'licence', value: 'DE' },
    ]);
    assert.deepEqual(
      left.map(({ part }) => part),
      ['photo', 'digitalLevels', 'certificates'],
    );
  });

  test('finds the data in the PDF', async () => {
    assert.deepEqual(await readEuropass(pdfWith('attachment.xml', candidate)), await read(candidate));
    assert.deepEqual(await readEuropass(pdfWith('anlage', candidate, true)), await read(candidate));
  });

  test('a PDF without data, and a file of something else, are told apart', async () => {
    await assert.rejects(readEuropass(pdfWith(null, '')), /profile.europassNoXml/);
    await assert.rejects(read('<html><body/></html>'), /profile.notEuropass/);
    await assert.rejects(read('%PDF-1.7 and nothing more'), /profile.europassBroken/);
    await assert.rejects(read('Lebenslauf'), /profile.europassBroken/);
  });

  test('a person with markup in the name gets text, never markup', async () => {
    const hostile = candidate.replace('Olena', '&lt;script&gt;alert(1)&lt;/script&gt;=cmd()');
    assert.equal((await read(hostile)).person.givenNames, '=cmd()');
  });

  test('a text that is too long is cut and named', async () => {
    const { person, unread } = await read(candidate.replace('Olena', 'ü'.repeat(400)));
    assert.equal(person.givenNames?.length, 300);
    assert.ok(unread.some(({ what }) => what === 'text'));
  });

  test('any bytes are answered or refused, nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await assert.rejects(readEuropass(bytes), /profile\.(europass|notEuropass)/);
      }),
    );
  });

  test('a file with pieces missing is read as far as it goes or refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(candidate, skillsPassport),
        fc.nat(5000),
        fc.nat(400),
        async (whole, from, length) => {
          const text = whole.slice(0, from) + whole.slice(from + length);
          await read(text).then(
            ({ items }) => assert.ok(items.every(({ fields }) => Object.keys(fields).length > 0)),
            (error) => assert.match(String(error), /profile\.(europass|notEuropass)/),
          );
        },
      ),
    );
  });
});
