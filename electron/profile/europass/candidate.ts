import type { EuropassCv } from '#shared/profile/europass.ts';
import { levelOf, selfRated } from './levels.ts';
import { candidateSkills, licence, skillSections } from './skills.ts';
import { newTaking, type Taking } from './taking.ts';
import { all, type Element, first, text } from './xml.ts';

const genders: Readonly<Record<string, 'female' | 'male' | 'diverse'>> = {
  female: 'female',
  male: 'male',
  '1': 'male',
  '2': 'female',
};

const channel = (of: Element): string => text(of, 'ChannelCode').toLowerCase();
const isAddress = (of: Element): boolean => all(of, 'Address').length > 0;

function person(taking: Taking, root: Element): void {
  const of = first(root, 'CandidatePerson');
  const ways = all(of, 'Communication');
  const [address, ...furtherAddresses] = ways.filter(isAddress).map((way) => first(way, 'Address'));
  const mail = ways.find((way) => channel(way) === 'email');
  const phone = ways.find((way) => ['telephone', 'mobile', 'phone'].includes(channel(way)));
  const dialling = text(phone, 'CountryDialing').replace(/^(?!\+|$)/, '+');
  const [nationality = '', ...furtherNationalities] = all(of, 'NationalityCode').map((one) => text(one));
  const primary = text(of, 'PrimaryLanguageCode');
  Object.assign(taking.person, {
    givenNames: taking.line(text(of, 'PersonName', 'GivenName'), 300),
    familyName: taking.line(text(of, 'PersonName', 'FamilyName'), 300),
    birthDate: text(of, 'BirthDate') ? taking.date(text(of, 'BirthDate')) : undefined,
    gender: genders[text(of, 'GenderCode').toLowerCase()],
    nationality: nationality ? taking.country(nationality) : undefined,
    nativeLanguage: primary ? taking.language(primary) : undefined,
    street: taking.line(text(address, 'AddressLine') || text(address, 'StreetName')),
    postcode: taking.line(text(address, 'PostalCode'), 10),
    town: taking.line(text(address, 'CityName')),
    email: taking.line(text(mail, 'URI')),
    phone: taking.line([dialling, text(phone, 'DialNumber')].filter(Boolean).join(' '), 60),
  });
  taking.leave('furtherAddresses', furtherAddresses.length);
  taking.leave('furtherNationalities', furtherNationalities.length);
  taking.leave('links', ways.filter((way) => ['web', 'social media'].includes(channel(way))).length);
}

function period(taking: Taking, of: Element | undefined) {
  const date = (name: string) => {
    const value = text(of, name, 'FormattedDateTime') || text(of, name);
    return value ? taking.date(value) : undefined;
  };
  return { startedOn: date('StartDate'), endedOn: date('EndDate') };
}

function place(taking: Taking, of: Element | undefined) {
  const address = first(of, 'OrganizationContact', 'Communication', 'Address');
  const country = text(address, 'CountryCode') || text(of, 'Country');
  return {
    place: taking.line(text(address, 'CityName') || text(of, 'City')),
    country: country ? taking.country(country) : undefined,
  };
}

function work(taking: Taking, profile: Element): void {
  for (const employer of all(profile, 'EmploymentHistory', 'EmployerHistory')) {
    for (const position of all(employer, 'PositionHistory')) {
      const [firm, own] = [place(taking, employer), place(taking, position)];
      taking.items.push({
        kind: 'experience',
        fields: {
          title: taking.line(text(position, 'PositionTitle'), 300),
          employer: taking.line(text(employer, 'OrganizationName'), 300),
          place: firm.place || own.place,
          country: firm.country ?? own.country,
          ...period(taking, first(position, 'EmploymentPeriod')),
          tasks: taking.prose(text(position, 'Description')),
        },
      });
    }
  }
}

function education(taking: Taking, profile: Element): void {
  for (const of of all(profile, 'EducationHistory', 'EducationOrganizationAttendance')) {
    taking.items.push({
      kind: 'qualification',
      fields: {
        titleOriginal: taking.line(text(of, 'EducationDegree', 'DegreeName') || text(of, 'DegreeName'), 300),
        institution: taking.line(text(of, 'OrganizationName'), 300),
        ...place(taking, of),
        ...period(taking, first(of, 'AttendancePeriod')),
        note: taking.prose(
          text(of, 'EducationDegree', 'OccupationalSkillsCovered') || text(of, 'OccupationalSkillsCovered'),
        ),
      },
    });
  }
}

/** „CEF-Understanding-Listening“ and its four sisters. */
const dimensions = [
  ['listening', /listening/i],
  ['reading', /reading/i],
  ['conversation', /interaction/i],
  // Before „production“: writing is called „CEF-Writing-Production“.
  ['writing', /writing/i],
  ['speaking', /production/i],
] as const;

const isLanguage = (competency: Element): boolean => /^language/i.test(text(competency, 'TaxonomyID'));

function languages(taking: Taking, profile: Element): void {
  const native = taking.person.nativeLanguage ?? undefined;
  const fields = { level: 'native', source: 'self' } as const;
  if (native) taking.items.push({ kind: 'languageSkill', fields: { language: native, ...fields } });
  for (const competency of all(profile, 'PersonQualifications', 'PersonCompetency').filter(isLanguage)) {
    const language = taking.language(text(competency, 'CompetencyID'));
    if (language === undefined || language === native) continue;
    const levels = Object.fromEntries(
      all(competency, 'CompetencyDimension').flatMap((dimension) => {
        const code = text(dimension, 'CompetencyDimensionTypeCode');
        const skill = dimensions.find(([, pattern]) => pattern.test(code))?.[0];
        return skill ? [[skill, levelOf(taking, text(dimension, 'Score', 'ScoreText'))]] : [];
      }),
    );
    taking.items.push({
      kind: 'languageSkill',
      fields: { language, ...selfRated(levels), source: 'self' },
    });
  }
}

/** Sections that are read, or left out under a name of their own. */
const named: ReadonlySet<string> = new Set([
  ...['EmploymentHistory', 'EducationHistory', 'PersonQualifications', 'ExecutiveSummary', 'Attachment'],
  ...['Licenses', 'Projects', 'PublicationHistory', 'EmploymentReferences', ...skillSections],
]);

/** Whatever else has something in it: Europass lets people add sections. */
const otherSections = (profile: Element): number =>
  Object.keys(profile).filter(
    (name) => !/^[@#]/.test(name) && !named.has(name) && all(profile, name).some(hasWords),
  ).length;

const hasWords = (of: Element): boolean =>
  Object.entries(of).some(([name, value]) => {
    if (name.startsWith('@')) return false;
    if (typeof value === 'string') return value.trim() !== '';
    return all(of, name).some(hasWords);
  });

function rest(taking: Taking, profile: Element): void {
  const count = (...path: readonly string[]) => all(profile, ...path).length;
  taking.leave('summary', count('ExecutiveSummary'));
  taking.leave('photo', count('Attachment'));
  taking.leave('projects', count('Projects', 'Project'));
  taking.leave('publications', count('PublicationHistory', 'Publication'));
  taking.leave('references', count('EmploymentReferences', 'EmploymentReference'));
  taking.leave('otherSections', otherSections(profile));
}

/** Europass since 2020: `Candidate` on HR-XML 3. Of several profiles, one per language, the first is read, and the others are named as left out. */
export function fromCandidate(root: Element): EuropassCv {
  const taking = newTaking();
  const [profile = {}, ...furtherProfiles] = all(root, 'CandidateProfile');
  person(taking, root);
  work(taking, profile);
  education(taking, profile);
  languages(taking, profile);
  const competencies = all(profile, 'PersonQualifications', 'PersonCompetency');
  candidateSkills(
    taking,
    profile,
    competencies.filter((one) => !isLanguage(one)),
  );
  for (const one of all(profile, 'Licenses', 'License')) licence(taking, text(one, 'LicenseTypeCode'));
  rest(taking, profile);
  taking.leave('furtherProfiles', furtherProfiles.length);
  return taking.done('candidate');
}
