/** Name of the field of a block; drafts hang on it. */
export const blockFieldId = (letterId: string, block: number): string => `letter-${letterId}-${block}`;
