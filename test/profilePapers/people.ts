import type { Course } from '#shared/assessment/progress.ts';
import { blankStrength } from '#shared/assessment/strength.ts';
import { type FactClass, factClasses } from '#shared/privacy/factClasses.ts';
import type { Outflow } from '#shared/privacy/outflow.ts';
import { blankItem } from '#shared/profile/blankItem.ts';
import { competenceProfile, type ProfileOptions } from '#shared/profilePapers/competenceProfile.ts';
import type { Line, ProfileFacts } from '#shared/profilePapers/facts.ts';
import type { Writer } from '#shared/profilePapers/parts.ts';
import type { Progress } from '#shared/profilePapers/progress.ts';

export const date = '2026-11-02';

export const writer: Writer = {
  ...{ date, language: 'de' },
  office: {
    ...{ name: 'IFDM Testbüro', provider: 'Träger e. V.', street: 'Waldemarstraße 1', postcode: '18057' },
    ...{ town: 'Rostock', phone: '0381 123456', email: 'post@example.org' },
  },
  counsellor: { name: 'Maren Voß', role: 'Beraterin', phone: '0381 123456', email: 'post@example.org' },
};

/** A word no paper has by itself; says which class it belongs to. */
const mark = (name: FactClass, field: string): string => `Zq${name}${field}qZ`;
const both = (text: string) => ({ de: text, en: text });
const lines = (name: FactClass): Line[] =>
  ['One', 'Two'].map((field) => ({ label: both(`Frage ${field}`), value: both(mark(name, field)) }));

/** Nationality and day of birth are codes: their words on paper stand for them. */
export const tellsOf = (name: FactClass): RegExp => {
  if (name === 'nationality') return /isländisch|Icelandic/u;
  if (name === 'birthDate') return /1953/u;
  return new RegExp(`Zq${name}`, 'u');
};

type Values = Course['series'][number]['values'];
const moved = (part: Course['part'], key: string, values: Values): Progress => ({
  days: ['2026-02-01', '2026-10-01'],
  courses: [{ part, key, skill: null, series: [{ by: 'counsellor', values }] }],
});

/** A person with a word of its own in every field of every class. */
export const marked: ProfileFacts = {
  identity: { name: mark('identity', 'Name'), original: { text: mark('identity', 'Original'), lang: 'vi' } },
  contact: {
    addressLines: [mark('contact', 'Street'), mark('contact', 'Town')],
    phone: mark('contact', 'Phone'),
    email: mark('contact', 'Mail'),
  },
  birthDate: '1953-05-14',
  birthPlace: { place: mark('birthPlace', 'Place'), birthName: mark('birthPlace', 'Name') },
  nationality: 'IS',
  education: [
    {
      ...{ ...blankItem.qualification, id: 'q1', startedOn: '1970', endedOn: '1973', completed: true },
      titleOriginal: mark('education', 'Original'),
      titleGerman: mark('education', 'German'),
      institution: mark('education', 'School'),
      place: mark('education', 'Place'),
      note: mark('education', 'Note'),
      proof: 'original',
    },
  ],
  work: [
    {
      ...{ ...blankItem.experience, id: 'e1', kind: 'employed', startedOn: '1990-02', endedOn: '1999-03' },
      title: mark('work', 'Title'),
      employer: mark('work', 'Employer'),
      place: mark('work', 'Place'),
      tasks: mark('work', 'Tasks'),
      trade: mark('work', 'Trade'),
      hoursWeek: 38.5,
      proof: 'reference',
    },
  ],
  language: {
    native: 'vi',
    items: [
      {
        ...{ ...blankItem.languageSkill, id: 'l1', language: 'de', level: 'B1' },
        ...{ selfListening: 'B2', selfReading: 'B1', counsellorListening: 'B1' },
      },
    ],
    certificates: [
      {
        ...{ ...blankItem.languageCertificate, id: 'c0', level: 'A2', validUntil: '2020' },
        name: mark('language', 'Old'),
      },
      {
        ...{ ...blankItem.languageCertificate, id: 'c1', level: 'B1', issuedOn: '2024-05' },
        ...{ resultListening: 'B1', resultWriting: 'A2', name: mark('language', 'Certificate') },
        ...{ number: mark('language', 'Number'), issuer: mark('language', 'Issuer') },
        place: mark('language', 'Town'),
      },
    ],
    courses: [
      {
        ...{
          ...blankItem.germanCourse,
          id: 'g1',
          kind: 'integration',
          stage: 'finished',
          levelReached: 'B1',
        },
        ...{ startedOn: '2020-01', endedOn: '2020-12', place: mark('language', 'Place') },
        ...{ provider: mark('language', 'Provider'), certificate: mark('language', 'CoursePaper') },
        remark: mark('language', 'Remark'),
      },
    ],
    scripts: [{ ...blankItem.scriptSkill, id: 's', selfReading: 'sure', counsellorWriting: 'slow' }],
    progress: moved('languageSkill', mark('language', 'Progress'), ['A1', 'B1']),
  },
  competences: {
    strengths: [
      {
        ...{ ...blankStrength, id: 's1', competence: 'teamwork', self: '4', counsellor: '3' },
        ...{ evidence: 'credible', example: mark('competences', 'Example') },
      },
    ],
    skills: [
      { code: null, name: both(mark('competences', 'Skill')), evidence: 'proven', experienceId: 'e1' },
      { code: null, name: both(mark('competences', 'Loose')), evidence: null, experienceId: null },
    ],
    licences: [both(mark('competences', 'Licence'))],
    progress: moved('strengths', mark('competences', 'Progress'), ['2', '4']),
  },
  start: mark('start', 'Text'),
  wishes: [both(mark('wishes', 'First'))],
  orientation: lines('orientation'),
  support: lines('support'),
  needs: [{ ...both(mark('needs', 'First')), kind: 'german', levels: '' }],
  residence: lines('residence'),
  benefits: lines('benefits'),
  family: lines('family'),
  health: lines('health'),
};

export const nothing: ProfileFacts = {
  ...{ identity: null, contact: null, birthDate: null, birthPlace: null, nationality: null },
  ...{ education: [], work: [], language: null, competences: null, wishes: [], orientation: [], needs: [] },
  ...{ start: null, support: [] },
  ...{ residence: [], benefits: [], family: [], health: [] },
};

export const everything: ReadonlySet<FactClass> = new Set(factClasses);

const state = {
  ...{ releasedOn: '2026-10-20', methods: ['talk', 'cards'] as const, assessor: 'Ina Rath' },
  participants: 'Sprachmittlung',
};
/** The profile of `marked`, or of facts with holes in them, as a version that was released. */
export const profile = (facts: Outflow<ProfileFacts>, more: Partial<ProfileOptions> = {}) =>
  competenceProfile(facts, {
    ...{ ...writer, length: 'long', state: { ...state, methods: [...state.methods] } },
    ...more,
  });
