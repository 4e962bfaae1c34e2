import type { ReleaseFields } from '../assessment/assessment.ts';
import { nationalityName } from '../catalogs/countries.ts';
import { formatPartialDate } from '../dates/partialDate.ts';
import { bold, homeAddress, joined, paragraph, run, withOriginal } from '../letters/compose/parts.ts';
import { type Block, type Letter, letter, type Sheet } from '../letters/letter.ts';
import type { Outflow } from '../privacy/outflow.ts';
import { paperText, put } from '../text/profilePapers/words.ts';
import { clipped, columnPoints } from './clipped.ts';
import type { ProfileFacts } from './facts.ts';
import { known, officePage, rowsOf, stacked, titled, valuesOf, type Writer } from './parts.ts';
import { longParts } from './profile/long.ts';
import { shortParts } from './profile/short.ts';

/** The state a profile is printed from: a released version, or (null) the working copy as a draft. */
export type State = (ReleaseFields & { readonly releasedOn: string }) | null;

export interface ProfileOptions extends Writer {
  readonly length: 'short' | 'long';
  readonly state: State;
}

type Facts = Outflow<ProfileFacts>;

/**
 * What was found out about a person, how and how sure it is (domain catalogue 6.2 no. 11). It is no recognition
 * and no certificate and says so. `short` is one page.
 */
export function competenceProfile(facts: Facts, options: ProfileOptions): Letter {
  const { profile: text } = paperText(options.language);
  const body = options.length === 'short' ? shortParts(facts, options) : longParts(facts, options);
  const title = options.state === null ? text.draftTitle : text.title;
  return letter.parse({
    ...officePage(options, title),
    information: about(facts, options),
    blocks: [
      ...(options.length === 'short' ? [] : titled(text.person, ...person(facts, options))),
      ...body,
      paragraph(bold(text.noRecognition)),
      ...signatures(facts, options),
    ],
  });
}

function about(
  { identity, birthDate }: Facts,
  { language, date, state, length }: ProfileOptions,
): Sheet['information'] {
  const text = paperText(language);
  const born = birthDate === null ? '' : `* ${formatPartialDate(birthDate, language, 'short')}`;
  const methods = (state?.methods ?? []).map((method) => text.profile.methodNames[method]).join(', ');
  return [
    { label: text.profile.for, value: joined(', ', identity?.name, born) },
    {
      label: text.profile.state,
      value:
        state === null
          ? put(text.profile.notReleased, { date: formatPartialDate(date, language) })
          : formatPartialDate(state.releasedOn, language),
    },
    { label: text.profile.methods, value: methods },
    { label: text.profile.assessor, value: state?.assessor ?? '' },
    { label: text.profile.participants, value: length === 'short' ? '' : (state?.participants ?? '') },
  ];
}

function person(facts: Facts, { language }: ProfileOptions): Block[] {
  const text = paperText(language);
  const { identity, birthDate, nationality, contact, residence, benefits, family, health } = facts;
  return known([
    [text.name, identity && withOriginal(identity.name, identity.original)],
    [text.born, birthDate && formatPartialDate(birthDate, language)],
    [text.nationality, nationality && nationalityName(nationality, language)],
    [text.address, homeAddress(contact?.addressLines ?? [])],
    [text.phone, contact?.phone ?? null],
    [text.email, contact?.email ?? null],
    ...valuesOf(residence, language),
    ...valuesOf(benefits, language),
    ...valuesOf(family, language),
    ...valuesOf(health, language),
  ]);
}

/** Half the width each. */
const HAND = columnPoints(50);

/** Two hands beside each other: whose profile it is, and who found it out. */
function signatures({ identity }: Facts, { language, state, counsellor }: ProfileOptions): Block[] {
  const { profile: text } = paperText(language);
  const hand = (name: string, role: string) =>
    stacked([run('\n')], [run('_'.repeat(34))], [run(clipped(joined(', ', name, role), HAND))]);
  return rowsOf(
    [
      { header: '', share: 50 },
      { header: '', share: 50 },
    ],
    [[hand(identity?.name ?? '', text.sign), hand(state?.assessor || counsellor.name, text.sign)]],
  );
}
