import type { EuropassCv } from '#shared/profile/europass.ts';
import { levelOf, selfRated } from './levels.ts';
import { licence, skillLines } from './skills.ts';
import { newTaking, type Taking } from './taking.ts';
import { all, attribute, type Element, first, text } from './xml.ts';

/** Gender codes of Europass (ISO 5218 in words). */
const genders = { F: 'female', M: 'male' } as const;

/** `<From year="2001" month="--08" day="---01"/>`: ISO 8601 parts, as XML Schema's gMonth and gDay write them. */
function day(taking: Taking, from: Element | undefined, ...path: readonly string[]) {
  const part = (name: string) => attribute(from, name, ...path).replaceAll('-', '');
  const [year, month, dayOfMonth] = [part('@year'), part('@month'), part('@day')];
  if (year === '') return undefined;
  const two = (value: string) => value.padStart(2, '0');
  return taking.date(
    [year, ...(month ? [two(month), ...(dayOfMonth ? [two(dayOfMonth)] : [])] : [])].join('-'),
  );
}

const label = (of: Element, name: string): string => text(of, name, 'Label') || text(of, name);

function person(taking: Taking, learner: Element): void {
  const of = first(learner, 'Identification');
  const address = first(of, 'ContactInfo', 'Address', 'Contact');
  const gender = text(of, 'Demographics', 'Gender', 'Code').toUpperCase();
  const [nationality, ...furtherNationalities] = all(of, 'Demographics', 'NationalityList', 'Nationality');
  Object.assign(taking.person, {
    givenNames: taking.line(text(of, 'PersonName', 'FirstName'), 300),
    familyName: taking.line(text(of, 'PersonName', 'Surname'), 300),
    birthDate: day(taking, of, 'Demographics', 'Birthdate'),
    gender: gender === 'F' || gender === 'M' ? genders[gender] : undefined,
    nationality:
      nationality && text(nationality, 'Code') ? taking.country(text(nationality, 'Code')) : undefined,
    street: taking.line(text(address, 'AddressLine')),
    postcode: taking.line(text(address, 'PostalCode'), 10),
    town: taking.line(text(address, 'Municipality')),
    email: taking.line(text(of, 'ContactInfo', 'Email', 'Contact')),
    phone: taking.line(text(of, 'ContactInfo', 'TelephoneList', 'Telephone', 'Contact'), 60),
  });
  taking.leave('furtherNationalities', furtherNationalities.length);
  taking.leave('photo', all(of, 'Photo').length);
  taking.leave('links', all(of, 'ContactInfo', 'WebsiteList', 'Website').length);
}

function work(taking: Taking, learner: Element): void {
  for (const of of all(learner, 'WorkExperienceList', 'WorkExperience')) {
    const country = text(of, 'Employer', 'ContactInfo', 'Address', 'Contact', 'Country', 'Code');
    taking.items.push({
      kind: 'experience',
      fields: {
        title: taking.line(label(of, 'Position'), 300),
        employer: taking.line(text(of, 'Employer', 'Name'), 300),
        place: taking.line(text(of, 'Employer', 'ContactInfo', 'Address', 'Contact', 'Municipality')),
        country: country ? taking.country(country) : undefined,
        startedOn: day(taking, of, 'Period', 'From'),
        endedOn: day(taking, of, 'Period', 'To'),
        tasks: taking.prose(text(of, 'Activities')),
      },
    });
  }
}

function education(taking: Taking, learner: Element): void {
  for (const of of all(learner, 'EducationList', 'Education')) {
    const country = text(of, 'Organisation', 'ContactInfo', 'Address', 'Contact', 'Country', 'Code');
    taking.items.push({
      kind: 'qualification',
      fields: {
        titleOriginal: taking.line(text(of, 'Title'), 300),
        institution: taking.line(text(of, 'Organisation', 'Name'), 300),
        place: taking.line(text(of, 'Organisation', 'ContactInfo', 'Address', 'Contact', 'Municipality')),
        country: country ? taking.country(country) : undefined,
        startedOn: day(taking, of, 'Period', 'From'),
        endedOn: day(taking, of, 'Period', 'To'),
        note: taking.prose(text(of, 'Activities')),
      },
    });
  }
}

function languages(taking: Taking, learner: Element): void {
  const of = first(learner, 'Skills', 'Linguistic');
  for (const mother of all(of, 'MotherTongueList', 'MotherTongue')) {
    const language = taking.language(text(mother, 'Description', 'Code'));
    if (language === undefined) continue;
    taking.person.nativeLanguage ??= language;
    taking.items.push({ kind: 'languageSkill', fields: { language, level: 'native', source: 'self' } });
  }
  for (const foreign of all(of, 'ForeignLanguageList', 'ForeignLanguage')) {
    const language = taking.language(text(foreign, 'Description', 'Code'));
    if (language === undefined) continue;
    const levels = first(foreign, 'ProficiencyLevel');
    const level = (name: string) => levelOf(taking, text(levels, name));
    taking.items.push({
      kind: 'languageSkill',
      fields: {
        language,
        ...selfRated({
          listening: level('Listening'),
          reading: level('Reading'),
          conversation: level('SpokenInteraction'),
          speaking: level('SpokenProduction'),
          writing: level('Writing'),
        }),
        source: 'self',
      },
    });
    for (const certificate of all(foreign, 'VerifiedBy', 'Certificate')) {
      const name = taking.line(label(certificate, 'Title'));
      if (name === undefined) continue;
      taking.items.push({
        kind: 'languageCertificate',
        fields: {
          ...{ language, name, level: levelOf(taking, text(certificate, 'Level')) },
          issuer: taking.line(text(certificate, 'AwardingBody', 'Name') || text(certificate, 'AwardingBody')),
          issuedOn: day(taking, certificate, 'Date'),
        },
      });
    }
  }
}

function skills(taking: Taking, learner: Element): void {
  const of = first(learner, 'Skills');
  for (const name of ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'])
    for (const one of all(of, name))
      for (const line of skillLines(text(one, 'Description'))) taking.skill(line);
  for (const one of all(of, 'Driving', 'Description', 'Licence')) licence(taking, text(one));
}

function rest(taking: Taking, learner: Element): void {
  const of = first(learner, 'Skills');
  taking.leave('digitalLevels', all(of, 'Computer', 'ProficiencyLevel').length);
  taking.leave('certificates', all(of, 'Computer', 'VerifiedBy', 'Certificate').length);
  taking.leave('summary', all(learner, 'Headline').length);
  taking.leave('references', all(learner, 'ReferenceList', 'Reference').length);
  taking.leave('projects', all(learner, 'AchievementList', 'Achievement').length);
}

/** Europass until 2020: `SkillsPassport`, schema 3.0 to 3.4 (interop.europass.cedefop.europa.eu). */
export function fromSkillsPassport(root: Element): EuropassCv {
  const taking = newTaking();
  const learner = first(root, 'LearnerInfo') ?? {};
  person(taking, learner);
  work(taking, learner);
  education(taking, learner);
  languages(taking, learner);
  skills(taking, learner);
  rest(taking, learner);
  taking.leave('attachments', all(root, 'AttachmentList', 'Attachment').length);
  return taking.done('skillsPassport');
}
