import type { Tracked } from './tables.ts';

/** Rows of what came in from tables of other programs. */

export interface OfOutsideNumber extends Tracked {
  number: string;
}

interface OfImportRun {
  id: string;
  fileName: string;
  takenAt: string;
  takenBy: string;
  created: number;
  completed: number;
  takenBackAt: string | null;
}

/** No facts about a person: which entries of the history a run has made, and how the office reads tables. */
export interface ImportTables {
  importRuns: OfImportRun;
  importEntries: { runId: string; entryId: number };
  importMappings: { headers: string; mapping: string };
  importValues: { target: string; value: string; code: string };
}
