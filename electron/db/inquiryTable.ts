/** Of nobody's file: it names no person. */
export interface OfInquiry {
  id: string;
  heldOn: string;
  kind: string;
  asker: string;
  /** JSON array of codes. */
  topics: string;
  minutes: number | null;
  note: string;
  createdAt: string;
  createdBy: string;
}
