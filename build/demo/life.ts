import type { Ask } from '#build/ask.ts';
import type { Input } from '#shared/contract/index.ts';
import { must } from '#shared/contract/result.ts';
import { blankClaim, blankSpending } from '#shared/funding/spending.ts';
import type { PaperType } from '#shared/papers/paper.ts';
import { blankNeed } from '#shared/plan/need.ts';
import { blankEvent } from '#shared/recognition/procedureEvent.ts';
import { lives } from './lives.ts';
import type { DemoPerson } from './people.ts';
import { scanOf } from './scans.ts';

type Event = Input<'recognition.addEvent'>['fields'];
type Cost = Input<'funding.addCost'>['fields'];
type Claim = Input<'funding.addClaim'>['fields'];
type Need = Input<'plan.addNeed'>['fields'];
type Given<T, K extends keyof T> = Pick<T, K> & Partial<T>;
type Rating = NonNullable<Input<'assessment.rate'>['patch']['self']>;

/** How somebody goes on after the first consultation: papers as scans, strengths, procedure, money, needs. */
export interface Life {
  readonly scans: readonly {
    readonly type: PaperType;
    readonly title: string;
    readonly lines: readonly string[];
    /** For a paper that identifies somebody. */
    readonly keep?: { readonly scanPurpose: string; readonly scanUntil: string };
  }[];
  readonly strengths: readonly {
    readonly competence: string;
    readonly self: Rating;
    readonly counsellor: Rating;
    readonly example: string;
  }[];
  /** Codes of our own list, shown at the first of the person's jobs. */
  readonly skills: readonly string[];
  /** The profile is released as a version. */
  readonly released?: true;
  readonly events?: readonly Given<Event, 'kind' | 'on'>[];
  readonly held?: DemoPerson['held'];
  readonly household?: Input<'funding.setHousehold'>['patch'];
  readonly costs: readonly Partial<Cost>[];
  readonly claims: readonly Given<Claim, 'instrument' | 'appliedOn'>[];
  readonly needs: readonly Given<Need, 'kind'>[];
  /** The whole set of papers for the authority is made. */
  readonly dossier?: true;
}

interface Entered {
  readonly clientId: string;
  readonly applicationId: string;
}

async function addScans(ask: Ask, clientId: string, scans: Life['scans']): Promise<void> {
  const { papers } = await ask('papers.list', { clientId });
  for (const { type, title, lines, keep = null } of scans) {
    const paper = must(
      papers.find((found) => found.type === type),
      `${type} is among the papers at hand`,
    );
    await ask('papers.addScan', { into: { paperId: paper.id, keep }, title, bytes: scanOf(lines) });
  }
}

async function rate(ask: Ask, clientId: string, { strengths, skills, released }: Life): Promise<void> {
  for (const { competence, self, counsellor, example } of strengths) {
    const patch = { self, counsellor, example, origins: ['work' as const], evidence: 'credible' as const };
    await ask('assessment.rate', { clientId, competence, patch });
  }
  const { experience } = await ask('profile.get', { clientId });
  const experienceId = experience[0]?.id ?? null;
  for (const skill of skills)
    await ask('assessment.addSkill', {
      clientId,
      fields: { experienceId, skill, name: '', evidence: 'credible' },
    });
  if (released)
    await ask('assessment.release', {
      clientId,
      fields: { methods: ['talk', 'papers', 'selfRating'], assessor: 'Maren Voß', participants: '' },
    });
}

async function makeDossier(ask: Ask, applicationId: string): Promise<void> {
  const { items, secondLanguage } = await ask('dossier.review', { applicationId, addressees: [] });
  const papers = items.filter(({ choice }) => choice === 'chosen').map(({ key }) => key);
  await ask('dossier.make', { applicationId, language: secondLanguage, papers, addressees: [] });
}

/** Goes on with a person who has been entered. */
export async function liveOn(ask: Ask, { clientId, applicationId }: Entered, person: DemoPerson) {
  const life = lives[person.client.familyName ?? ''];
  if (!life) return;
  await addScans(ask, clientId, life.scans);
  await rate(ask, clientId, life);
  for (const [type, patch] of Object.entries(life.held ?? {}))
    await ask('recognition.setDocument', { applicationId, type, patch });
  for (const event of life.events ?? [])
    await ask('recognition.addEvent', { applicationId, fields: { ...blankEvent, ...event } });
  if (life.household) await ask('funding.setHousehold', { clientId, patch: life.household });
  for (const cost of life.costs)
    await ask('funding.addCost', { applicationId, fields: { ...blankSpending, ...cost } });
  for (const claim of life.claims)
    await ask('funding.addClaim', { applicationId, fields: { ...blankClaim, ...claim } });
  for (const need of life.needs) await ask('plan.addNeed', { clientId, fields: { ...blankNeed, ...need } });
  if (life.dossier) await makeDossier(ask, applicationId);
}
