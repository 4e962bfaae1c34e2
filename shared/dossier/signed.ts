import { currentRow } from '../catalogs/datedRow.ts';
import type { HeldDocument } from '../recognition/application.ts';
import type { DossierFacts } from './facts.ts';
import type { PaperKind } from './kinds.ts';
import { type OwnForm, ownForms } from './ownForms.ts';

/** Papers of the set that are themselves on the authorities' lists, once they are signed. */
const signable = [
  'cv',
  'noEarlierApplication',
  'intentToWork',
  'reasonForMissing',
  'powerOfAttorney',
] as const satisfies readonly PaperKind[];

type Asked = Pick<DossierFacts, 'way' | 'date'>;

export function ownFormOf({ way, date }: Asked, kind: PaperKind): OwnForm | null {
  const rows = ownForms.filter((row) => row.authority === way.authority && row.kind === kind);
  return currentRow(rows, date) ?? null;
}

/** Whether an authority takes a paper on its own form only. */
export const takesOwnForm = (facts: Asked, kind: PaperKind): boolean => ownFormOf(facts, kind) !== null;

const NOT_THERE: ReadonlySet<string> = new Set(['missing', 'requested']);

/** The papers as they lie in the envelope: what is made with the letter goes along signed. */
export function withSigned(facts: DossierFacts, kinds: ReadonlySet<PaperKind>): DossierFacts {
  const { application } = facts;
  const made = signable.filter((kind) => {
    const held = application.held.find(({ type }) => type === kind);
    return kinds.has(kind) && (!held || NOT_THERE.has(held.state)) && !takesOwnForm(facts, kind);
  });
  const signed = made.map(
    (type): HeldDocument => ({
      ...{ type, state: 'original', translation: 'notNeeded', note: '' },
      ...{ issuedOn: null, paperId: null, candidates: [], markedOn: null },
    }),
  );
  const others = application.held.filter(({ type }) => !(made as readonly string[]).includes(type));
  return { ...facts, application: { ...application, held: [...others, ...signed] } };
}
