import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { must } from '#shared/contract/result.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { type ConsentState, consentStates, nobody } from '#shared/privacy/consent.ts';
import type { PurposeCode } from '#shared/privacy/purposes.ts';

/**
 * A made-up person with a word of its own in every field somebody can type into, and a code nobody else has where
 * there is no text. `file`: what is noted for the counselling and stands on no paper that leaves.
 */
export const kinds = [
  ...(['identity', 'otherNames', 'contact', 'birthDate', 'birthPlace', 'nationality'] as const),
  ...(['education', 'work', 'language', 'competences', 'wishes', 'orientation', 'needs'] as const),
  ...(['start', 'support', 'residence', 'benefits', 'family', 'health'] as const),
  ...(['papers', 'ahead', 'recommendation', 'file'] as const),
] as const;
export type Kind = (typeof kinds)[number];

export const jobcenter = 'Hanse-Jobcenter Rostock';

const state = fc.option(fc.constantFrom(...consentStates), { nil: null });

export const anyPerson = fc.record({
  known: fc.subarray([...kinds], { minLength: kinds.length - 5 }),
  several: fc.boolean(),
  released: state,
  /** The last day of the release: over, or still running. */
  until: fc.constantFrom(null, '2026-10-20', '2027-01-31'),
  special: state,
  counselling: state,
  reason: fc.constantFrom('work' as const, 'illness' as const),
});
export type Person = typeof anyPerson extends fc.Arbitrary<infer T> ? T : never;

const mark = (nth: number, kind: Kind, field: string): string => `Zq${nth}x${kind}${field}qZ`;

/** What stands for codes and numbers on paper. */
const words: Readonly<Partial<Record<Kind, RegExp>>> = {
  birthDate: /\b1937\b/u,
  birthPlace: /Malta\b/u,
  nationality: /isländisch|Icelandic|Island\b/u,
  orientation: /\b137 km/u,
  needs: /Existenzgründung|Starting a business/u,
  family: /geschieden|divorced|alleinerziehend/iu,
  file: /Schulden- oder Gesundheitsberatung|debt or health/u,
};

/** The kinds of which something stands in this text, and whether anything in it is another person's. */
export function found(text: string, nth: number): { readonly own: Kind[]; readonly others: string[] } {
  const marks = [...text.matchAll(/Zq(\d+)x([a-z]+)/giu)];
  return {
    own: kinds.filter((kind) => text.includes(`Zq${nth}x${kind}`) || (words[kind]?.test(text) ?? false)),
    others: marks.filter(([, number]) => number !== String(nth)).map(([whole]) => whole),
  };
}

const given = { source: 'said', language: 'de', interpreter: '' } as const;

/** What is said of a purpose; who takes something back has given it before. */
export async function say(
  ask: Ask,
  clientId: string,
  purpose: PurposeCode,
  state: ConsentState | null,
  until: string | null = null,
): Promise<void> {
  const to = purpose === 'release' ? { authority: null, body: jobcenter } : nobody;
  const how = { language: 'de', interpreter: '', textVersion: '2026-1' };
  const decide = (state_: ConsentState, on: string, validUntil: string | null) =>
    ask('privacy.decide', { clientId, decision: { purpose, ...to, ...how, state: state_, on, validUntil } });
  if (state === 'withdrawn') await decide('given', '2026-10-01', null);
  if (state !== null) await decide(state, '2026-10-10', state === 'given' ? until : null);
}

async function profile(ask: Ask, clientId: string, has: Has, m: Mark): Promise<string> {
  const { id } = await ask('profile.add', {
    clientId,
    item: {
      kind: 'qualification',
      fields: {
        ...{ kind: 'vocational', country: 'UA', completed: true, proof: 'original' },
        occupation: 'pflegefachperson',
        ...(has('education') && {
          ...{ titleOriginal: m('education', 'Original'), titleGerman: m('education', 'German') },
          ...{ institution: m('education', 'School'), place: m('education', 'Place') },
        }),
        ...(has('file') && { note: m('file', 'DegreeNote') }),
      },
    },
  });
  if (has('work'))
    await ask('profile.add', {
      clientId,
      item: {
        kind: 'experience',
        fields: {
          ...{ kind: 'employed', startedOn: '2001-02', endedOn: '2011-03', proof: 'reference' },
          ...{ title: m('work', 'Title'), employer: m('work', 'Employer') },
          ...{ place: m('work', 'Place'), tasks: m('work', 'Tasks') },
        },
      },
    });
  if (has('language')) {
    await ask('profile.add', {
      clientId,
      item: { kind: 'languageSkill', fields: { language: 'de', level: 'B1', source: 'certificate' } },
    });
    const proved = { language: 'de', level: 'B1', issuedOn: '2026-02' } as const;
    await ask('profile.add', {
      clientId,
      item: {
        kind: 'languageCertificate',
        fields: {
          ...{ ...proved, name: m('language', 'Certificate'), number: m('language', 'Number') },
          ...{ issuer: m('language', 'Issuer'), place: m('language', 'ExamPlace') },
        },
      },
    });
    const course = { kind: 'integration', stage: 'running', startedOn: '2026-03' } as const;
    const where = { provider: m('language', 'Provider'), place: m('language', 'Place') };
    const remark = has('file') ? m('file', 'CourseRemark') : '';
    await ask('profile.add', {
      clientId,
      item: { kind: 'germanCourse', fields: { ...course, ...where, remark } },
    });
  }
  return id;
}

async function status(ask: Ask, clientId: string, has: Has, m: Mark): Promise<void> {
  if (has('residence'))
    await ask('profile.add', {
      clientId,
      item: {
        kind: 'residence',
        fields: {
          ...{ status: 'UKR', validUntil: '2028-03-04', workCode: 'allowed' },
          ...{ legalBasis: m('residence', 'Basis'), workNote: m('residence', 'Note') },
        },
      },
    });
  if (has('benefits'))
    await ask('profile.add', {
      clientId,
      item: {
        kind: 'benefit',
        fields: { system: 'SGB2', provider: jobcenter, customerNumber: m('benefits', 'Number') },
      },
    });
  if (has('start'))
    await ask('profile.add', {
      clientId,
      item: { kind: 'startingPoint', fields: { situation: m('start', 'Situation') } },
    });
  if (has('family'))
    await ask('profile.add', {
      clientId,
      item: { kind: 'family', fields: { maritalStatus: 'divorced', children: 2 } },
    });
}

async function strengths(ask: Ask, clientId: string, m: Mark): Promise<void> {
  const patch = { self: '4', counsellor: '4', evidence: 'credible' } as const;
  const example = m('competences', 'Example');
  await ask('assessment.rate', { clientId, competence: 'teamwork', patch: { ...patch, example } });
  const fields = { experienceId: null, skill: null, evidence: null };
  await ask('assessment.addSkill', { clientId, fields: { ...fields, name: m('competences', 'Skill') } });
}

async function intake(ask: Ask, clientId: string, has: Has, m: Mark): Promise<void> {
  const answers: readonly (readonly [Kind, string, string | number | boolean])[] = [
    ['family', 'family.singleParent', true],
    ['orientation', 'wishes.radius', 137],
    ['health', 'health.limits', 'yes'],
    ['health', 'health.needs', m('health', 'Needs')],
    ['file', 'contact.reachable', m('file', 'Reachable')],
    ['file', 'work.otherSkills', m('file', 'OtherSkills')],
    ['file', 'need.ownWords', m('file', 'OwnWords')],
    ['support', 'need.resources', m('support', 'Resources')],
    ['file', 'need.tried', m('file', 'Tried')],
  ];
  for (const [kind, question, value] of answers)
    if (has(kind)) await ask('intake.answer', { clientId, question, value, given });
  if (!has('wishes')) return;
  const values = { 'wish.words': m('wishes', 'Words') };
  const { item } = await ask('intake.addItem', { clientId, group: 'wishes', values, given });
  const patch = { step: m('file', 'Step'), supporter: m('file', 'Supporter') };
  if (has('file')) await ask('assessment.weighWish', { clientId, wish: item, patch });
}

async function counselling(ask: Ask, clientId: string, has: Has, m: Mark): Promise<void> {
  const talk = { kind: 'inPerson', consultation: 'firstConsultation', minutes: 60 } as const;
  const told = has('file')
    ? { note: m('file', 'Note'), ownNote: m('file', 'OwnNote'), companion: m('file', 'Companion') }
    : { note: '' };
  await ask('cases.addContact', { clientId, fields: { ...talk, on: '2026-10-05', ...told } });
  const need = { ...blankNeed, note: has('file') ? m('file', 'NeedNote') : '' };
  if (has('needs')) await ask('plan.addNeed', { clientId, fields: { ...need, kind: 'startup' } });
  if (has('file')) await ask('plan.addNeed', { clientId, fields: { ...need, kind: 'signposting' } });
  const dueOn = '2026-11-20';
  if (has('ahead')) {
    const text = m('ahead', 'Task');
    await ask('cases.addFollowUp', { clientId, fields: { dueOn, text, waitingFor: 'client' } });
    const fields = { on: '2026-11-25', at: '10:00', minutes: 45, place: m('ahead', 'Place') };
    await ask('cases.addAppointment', { clientId, fields });
  }
  if (has('file')) {
    const text = m('file', 'Task');
    await ask('cases.addFollowUp', { clientId, fields: { dueOn, text, waitingFor: 'office' } });
  }
}

async function held(ask: Ask, clientId: string, has: Has, m: Mark): Promise<void> {
  if (!has('papers')) return;
  const note = has('file') ? m('file', 'PaperNote') : '';
  const fields = { type: 'diploma', title: m('papers', 'Title'), issuedBy: m('papers', 'By'), note } as const;
  await ask('papers.add', { clientId, fields: { ...fields, state: 'original' } });
}

type Mark = (kind: Kind, field: string) => string;
type Has = (kind: Kind) => boolean;

export interface Entered {
  readonly nth: number;
  readonly clientId: string;
  readonly applicationId: string;
  readonly recommendationId: string;
}

/** Enters a person as a counsellor would; the consents as they stand at last. */
export async function enter(ask: Ask, nth: number, person: Person): Promise<Entered> {
  const has: Has = (kind) => person.known.includes(kind);
  const m: Mark = (kind, field) => mark(nth, kind, field);
  const { id: clientId } = await ask('clients.create', {
    ...{ familyName: m('identity', 'Family'), givenNames: m('identity', 'Given'), gender: 'female' },
    ...(has('contact') && { street: m('contact', 'Street'), postcode: '18055', town: m('contact', 'Town') }),
    ...(has('contact') && { phone: m('contact', 'Phone'), email: m('contact', 'Mail') }),
    ...(has('birthDate') && { birthDate: '1937-05-14' }),
    ...(has('birthPlace') && { birthPlace: m('birthPlace', 'Place'), birthCountry: 'MT' }),
    ...(has('nationality') && { nationality: 'IS' }),
    nativeLanguage: 'uk',
  });
  const name = (kind: 'original' | 'birth' | 'passport', class_: Kind) =>
    ask('clients.addName', {
      clientId,
      name: { kind, familyName: m(class_, 'Family2'), givenNames: m(class_, 'Given2') },
    });
  await name('original', 'identity');
  if (has('birthPlace')) await name('birth', 'birthPlace');
  if (has('otherNames')) await name('passport', 'otherNames');
  // Entered while it was allowed; what is said of it at last comes after.
  if (has('health'))
    await ask('privacy.decide', {
      clientId,
      decision: {
        ...{ purpose: 'special', ...nobody, state: 'given', on: '2026-09-01', validUntil: null },
        ...{ language: 'de', interpreter: '', textVersion: '2026-1' },
      },
    });
  const qualificationId = await profile(ask, clientId, has, m);
  if (person.several) await profile(ask, clientId, has, m);
  await status(ask, clientId, has, m);
  if (has('competences')) await strengths(ask, clientId, m);
  await intake(ask, clientId, has, m);
  await counselling(ask, clientId, has, m);
  await held(ask, clientId, has, m);
  const { id: applicationId } = await ask('recognition.start', { qualificationId, way: 'recognition' });
  const note = has('file') ? m('file', 'DocumentNote') : '';
  if (has('work'))
    await ask('recognition.update', { id: applicationId, patch: { workplace: m('work', 'Workplace') } });
  await ask('recognition.setDocument', {
    applicationId,
    type: 'identity',
    patch: { state: 'missing', note },
  });
  const { id: recommendationId } = await ask('recommendations.start', { clientId, needId: null });
  const wanted = { payer: 'jobcenter', body: jobcenter, measure: 'jobLanguage' } as const;
  const texts = has('recommendation')
    ? { why: m('recommendation', 'Why'), title: m('recommendation', 'Title') }
    : { why: 'Nötig.', title: '' };
  await ask('recommendations.update', { id: recommendationId, patch: { ...wanted, ...texts } });
  await say(ask, clientId, 'release', person.released, person.until);
  await say(ask, clientId, 'special', person.special);
  await say(ask, clientId, 'counselling', person.counselling);
  return { nth, clientId, applicationId: must(applicationId, 'just started'), recommendationId };
}
