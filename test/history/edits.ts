import fc from 'fast-check';
import type { Ask } from '#build/ask.ts';
import { enterPerson } from '#build/demo/office.ts';
import { demoPeople } from '#build/demo/people.ts';
import type { Input } from '#shared/contract/index.ts';
import { must } from '#shared/contract/result.ts';
import { isRated } from '#shared/profile/script.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';

/** A person with rows in most tables: the nurse of the demo, with an application. */
export const wholePerson = (ask: Ask) => enterPerson(ask, must(demoPeople[0], 'the demo has people'));

/** What the rooms show of a person, as `history.asOf` gives it. */
export const seen = async (ask: Ask, clientId: string) => ({
  client: await ask('clients.get', { id: clientId }),
  profile: await ask('profile.get', { clientId }),
  cases: await ask('cases.get', { clientId }),
  timeline: await ask('cases.timeline', { clientId, before: null, limit: 200 }),
  privacy: await ask('privacy.list', { clientId }),
  recognition: await ask('recognition.list', { clientId }),
  intake: await ask('intake.get', { clientId }),
  papers: await ask('papers.list', { clientId }),
  plan: await ask('plan.get', { clientId }),
});

/** One thing a counsellor does. `nth` picks among what is there, `text` is what is typed. */
interface Edit {
  readonly what: keyof typeof deeds;
  readonly nth: number;
  readonly text: string;
}

interface Person {
  readonly clientId: string;
  readonly applicationId: string;
}
type Deed = (ask: Ask, person: Person, edit: Edit) => Promise<unknown>;

const pick = <T>(items: readonly T[], nth: number): T | undefined => items[nth % Math.max(1, items.length)];
const on = '2026-03-05';

const contactsOf = async (ask: Ask, clientId: string) =>
  (await ask('cases.timeline', { clientId, before: null, limit: 200 })).entries.filter(
    ({ kind }) => kind === 'contact',
  );

type Item = Input<'profile.add'>['item'];
const items: readonly ((text: string) => Item)[] = [
  (text) => ({ kind: 'qualification', fields: { titleGerman: text, completed: text.length > 3 } }),
  (text) => ({ kind: 'experience', fields: { title: text, tasks: text, years: text.length } }),
  (text) => ({ kind: 'languageSkill', fields: { language: 'de', level: text.length > 3 ? 'B1' : 'A1' } }),
  (text) => ({ kind: 'languageCertificate', fields: { name: text, number: text, level: 'B1' } }),
  (text) => ({ kind: 'residence', fields: { status: null, workNote: text, validUntil: '2026-05-01' } }),
  (text) => ({ kind: 'benefit', fields: { provider: text } }),
  (text) => ({ kind: 'family', fields: { children: text.length } }),
  (text) => ({ kind: 'germanCourse', fields: { provider: text, stage: 'running', units: text.length } }),
  (text) => ({
    kind: 'scriptSkill',
    fields: { script: text.length > 3 ? 'Latn' : 'Arab', selfReading: 'slow' },
  }),
];

const profileItems = async (ask: Ask, clientId: string) => {
  const profile = await ask('profile.get', { clientId });
  // A script nobody has said anything of is asked for, and cannot be removed.
  const told = { ...profile, scriptSkill: profile.scriptSkill.filter(isRated) };
  return Object.entries(told).flatMap(([kind, rows]) => rows.map(({ id }) => ({ kind, id })));
};

const deeds = {
  town: (ask, { clientId }, { text }) => ask('clients.update', { id: clientId, patch: { town: text } }),
  name: (ask, { clientId }, { text }) =>
    ask('clients.addName', { clientId, name: { kind: 'former', familyName: text, givenNames: '' } }),
  unname: async (ask, { clientId }, { nth }) => {
    const name = pick((await ask('clients.get', { id: clientId })).names, nth);
    if (name) await ask('clients.removeName', { id: name.id });
  },
  contact: (ask, { clientId }, { text }) =>
    ask('cases.addContact', {
      clientId,
      fields: {
        ...{ on, kind: 'phone', consultation: 'followUp', minutes: 15, note: text },
        ...{ topics: ['recognition'], ownNote: text.slice(1) },
      },
    }),
  editContact: async (ask, { clientId }, { nth, text }) => {
    const contact = pick(await contactsOf(ask, clientId), nth);
    const patch = { note: text, results: ['agreed' as const], ownNote: text };
    if (contact) await ask('cases.updateContact', { id: contact.ref, patch });
  },
  dropContact: async (ask, { clientId }, { nth }) => {
    const contact = pick(await contactsOf(ask, clientId), nth);
    if (contact) await ask('cases.removeContact', { id: contact.ref });
  },
  item: (ask, { clientId }, { nth, text }) =>
    ask('profile.add', { clientId, item: must(pick(items, nth), 'a kind')(text) }),
  editItem: async (ask, { clientId }, { nth, text }) => {
    const { qualification, benefit } = await ask('profile.get', { clientId });
    const [first] = nth % 2 ? qualification : benefit;
    const item: Item =
      nth % 2
        ? { kind: 'qualification', fields: { note: text, degreeDate: null } }
        : { kind: 'benefit', fields: { customerNumber: text } };
    if (first) await ask('profile.update', { id: first.id, item });
  },
  dropItem: async (ask, { clientId }, { nth }) => {
    const item = pick(await profileItems(ask, clientId), nth);
    const { recognition } = await seen(ask, clientId);
    const inUse = recognition.applications.some(({ qualificationId }) => qualificationId === item?.id);
    if (item && !inUse) await ask('profile.remove', { id: item.id, kind: item.kind as Item['kind'] });
  },
  followUp: (ask, { clientId }, { text }) =>
    ask('cases.addFollowUp', { clientId, fields: { dueOn: on, text: `?${text}`, waitingFor: 'client' } }),
  finish: async (ask, { clientId }, { nth }) => {
    const due = pick((await ask('cases.get', { clientId })).followUps, nth);
    if (due) await ask('cases.finishFollowUp', { id: due.id, done: true });
  },
  appointment: (ask, { clientId }, { text }) =>
    ask('cases.addAppointment', { clientId, fields: { on, at: '10:00', minutes: 45, place: text } }),
  rest: async (ask, { clientId }, { nth }) => {
    const status = nth % 2 ? 'resting' : null;
    const [present] = (await ask('cases.get', { clientId })).periods;
    if (present?.status === 'accompanied') await ask('cases.setStatus', { clientId, status });
  },
  close: async (ask, { clientId }) => {
    const [present] = (await ask('cases.get', { clientId })).periods;
    const closing = { on: present?.openedOn ?? on, reason: 'work', exitStatus: null } as const;
    await ask('cases.close', { clientId, closing });
  },
  decide: (ask, { clientId }, { nth }) =>
    ask('privacy.decide', {
      clientId,
      decision: {
        ...{ purpose: 'statistics', authority: null, body: '', state: nth % 2 ? 'given' : 'refused' },
        ...{ language: 'de', interpreter: '', textVersion: '2026-1', validUntil: null },
      },
    }),
  answer: (ask, { clientId }, { text }) =>
    ask('intake.answer', {
      clientId,
      question: 'need.ownWords',
      value: text === '' ? null : `Möchte ${text}`,
      given: { source: 'said', language: 'de', interpreter: '' },
    }),
  newPaper: (ask, { clientId }, { text }) =>
    ask('papers.add', { clientId, fields: { type: 'cv', title: text, receivedOn: on } }),
  dropPaper: async (ask, { clientId }, { nth }) => {
    const paper = pick((await ask('papers.list', { clientId })).papers, nth);
    if (paper) await ask('papers.remove', { id: paper.id });
  },
  need: (ask, { clientId }, { text }) =>
    ask('plan.addNeed', {
      clientId,
      fields: {
        ...{ kind: 'german', fromLevel: null, toLevel: null, urgency: '2', status: 'open' },
        ...{ occupation: null, formats: [], wantedFrom: null, gap: null, note: text },
      },
    }),
  paper: (ask, { applicationId }, { nth, text }) =>
    ask('recognition.setDocument', {
      applicationId,
      type: pick(['passport', 'cv', 'diploma'], nth) ?? 'cv',
      patch: { note: text },
    }),
  event: (ask, { applicationId }, { text }) =>
    ask('recognition.addEvent', {
      applicationId,
      fields: { ...blankEvent, kind: 'applied', on, note: text },
    }),
  letter: (ask, { applicationId }) => ask('letters.write', { applicationId, kind: 'checklist' }),
  undo: async (ask, { clientId }) => {
    const { undo } = await ask('history.state', { clientId });
    // What the person was entered with stays: the other deeds stand on it.
    if (undo && !['recognition.start', 'recognition.setDocument'].includes(undo.call))
      await ask('history.undo', { clientId });
  },
  redo: async (ask, { clientId }) => {
    const { redo } = await ask('history.state', { clientId });
    if (redo) await ask('history.redo', { clientId });
  },
} satisfies Record<string, Deed>;

export const anyEdit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...(Object.keys(deeds) as Edit['what'][])),
  nth: fc.nat(6),
  text: fc.string({ maxLength: 10 }),
});

export const act = async (ask: Ask, person: Person, edit: Edit): Promise<void> => {
  await (deeds[edit.what] as Deed)(ask, person, edit);
};
