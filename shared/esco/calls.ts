import { z } from 'zod';
import { read, write } from '../contract/call.ts';
import { day, done, id, line, nothing } from '../contract/fields.ts';
import { profileChanges } from '../profile/calls.ts';
import { concept, conceptKinds, escoPartState, escoParts, refusedRows } from './esco.ts';

const uri = z.string().min(1).max(300);
const version = line(60).refine((text) => text !== '', 'input.required');
const changes = ['esco'] as const;

/** ESCO as the office has imported it: import, search, coding. */
export const escoCalls = {
  /** What is imported; nothing at first. */
  'esco.state': read(nothing, z.object({ parts: z.array(escoPartState) })),
  /** Reads the picked file. It stays in the office process's memory until it is taken, or until locking. */
  'esco.open': write(
    nothing,
    z.object({
      fileId: id,
      fileName: z.string(),
      part: z.enum(escoParts),
      /** As the folder or the file is called; empty: not recognised. */
      version: z.string(),
      modifiedOn: day.nullable(),
      rows: z.int(),
      refused: refusedRows,
    }),
    {
      untracked: true,
      changes: [],
      pick: 'openEsco',
      errors: [
        'call.cancelled',
        'esco.cannotRead',
        'esco.notEsco',
        'esco.notGerman',
        'esco.tooLarge',
        'esco.noRows',
        'esco.needsBoth',
      ],
    },
  ),
  /** Replaces this part by the file that was read, all or nothing. */
  'esco.take': write(z.object({ fileId: id, version }), z.object({ rows: z.int(), refused: refusedRows }), {
    untracked: true,
    changes,
    errors: ['esco.noFile', 'esco.needsBoth', 'esco.noRows', 'call.cancelled'],
  }),
  /** Removes what was imported. What is coded keeps its label and version. */
  'esco.forget': write(nothing, done, { untracked: true, changes }),
  /** Best first. Empty without an import. */
  'esco.search': read(
    z.object({ kind: z.enum(conceptKinds), query: z.string().max(300), limit: z.int().min(1).max(50) }),
    z.object({ hits: z.array(concept) }),
  ),
  /** The skills that belong to an occupation, the essential ones first. Empty without the relations. */
  'esco.skillsOf': read(
    z.object({ occupation: uri }),
    z.object({ skills: z.array(concept.extend({ essential: z.boolean() })) }),
  ),
  /** Codes an experience or a qualification with an occupation; null takes the coding away. */
  'esco.code': write(
    z.object({ kind: z.enum(['experience', 'qualification']), id, uri: uri.nullable() }),
    done,
    { changes: profileChanges, errors: ['profile.unknownItem', 'esco.unknownConcept'] },
  ),
  /** Something a person can do, in the words of ESCO. */
  'esco.addSkill': write(z.object({ clientId: id, experienceId: id.nullable(), uri }), z.object({ id }), {
    changes: ['assessment', 'history'],
    errors: ['clients.unknown', 'profile.unknownItem', 'esco.unknownConcept'],
  }),
} as const;
