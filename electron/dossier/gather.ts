import type { Kysely } from 'kysely';
import type { Catalogs } from '#shared/catalogs/catalogs.ts';
import type { DossierFacts, EarlierApplication } from '#shared/dossier/facts.ts';
import type { Application } from '#shared/recognition/application.ts';
import type { ProcedureEvent } from '#shared/recognition/procedureEvent.ts';
import { lastRound, presentApplication } from '#shared/recognition/rounds.ts';
import type { Tables } from '../db/tables.ts';
import { readFunding } from '../funding/funding.ts';
import { readArrival } from '../intake/arrival.ts';
import { readPaperBirth } from '../intake/paperBirth.ts';
import { gatherFacts } from '../letters/gather.ts';
import { readPapers } from '../papers/papers.ts';
import { readDecisions } from '../privacy/decisions.ts';
import { readProfile } from '../profile/profile.ts';
import { readApplications } from '../recognition/recognition.ts';

interface Asked {
  readonly applicationId: string;
  readonly userId: string;
  /** ISO day the papers are of. */
  readonly today: string;
}

/** What was applied for with the same qualification, by the day of it; here too, once that is decided. */
function earlierOf(
  all: readonly Application[],
  own: Application,
  { authorities }: Catalogs,
): EarlierApplication[] {
  return all
    .filter(({ id, qualificationId, procedure }) =>
      id === own.id ? isDecided(procedure.events) : qualificationId === own.qualificationId,
    )
    .flatMap(({ procedure, way }) => {
      const applied = presentApplication(procedure.events);
      const code = procedure.authority ?? way?.authority ?? null;
      const name = (code && authorities.find(code)?.shortName) || code;
      return applied && name ? [{ authority: name, on: applied.on }] : [];
    });
}

const isDecided = (events: readonly ProcedureEvent[]): boolean =>
  lastRound(events).some(({ kind }) => kind === 'decided');

/** Fetches what the papers of a dossier are made from. */
export async function gatherDossier(db: Kysely<Tables>, asked: Asked): Promise<DossierFacts> {
  const facts = await gatherFacts(db, asked);
  const { id: clientId } = facts.client;
  return {
    ...facts,
    profile: await readProfile(db, clientId),
    decisions: await readDecisions(db, clientId),
    papers: await readPapers(db, clientId),
    earlier: earlierOf(await readApplications(db, clientId, asked.today), facts.application, facts.catalogs),
    arrivedOn: await readArrival(db, clientId),
    paperBirth: await readPaperBirth(db, clientId),
    money: await readFunding(db, asked.applicationId, asked.today),
  };
}
