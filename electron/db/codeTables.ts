/** Where an item of the profile was taken from; null: told in the office. */
export interface OfTaken {
  takenFrom: string | null;
  takenOn: string | null;
}

/** The concept of ESCO something is coded with, as it was called on that day. */
export interface OfCoding {
  escoUri: string | null;
  escoLabel: string | null;
  escoVersion: string | null;
}

/** The imported catalogue: no facts about a person, replaced as a whole. */
export interface EscoTables {
  escoParts: {
    part: string;
    importId: string;
    version: string;
    modifiedOn: string | null;
    fileName: string;
    rowCount: number;
    refusedCount: number;
    importedAt: string;
    importedBy: string;
  };
  escoConcepts: {
    n: number;
    uri: string;
    kind: string;
    label: string;
    others: string;
    folded: string;
    code: string;
  };
  escoRelations: { occupation: number; skill: number; essential: number };
}
