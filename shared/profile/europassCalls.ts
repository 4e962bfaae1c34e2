import { z } from 'zod';
import { write } from '../contract/call.ts';
import { nothing } from '../contract/fields.ts';
import { profileChanges } from './calls.ts';
import { europassChoice, europassCv } from './europass.ts';

/** A CV from Europass: read, compared in the window, taken over as far as it is ticked. */
export const europassCalls = {
  /** Reads the picked Europass file: what is in it, what is left out, what was not understood. Stores nothing. */
  'profile.openEuropass': write(nothing, europassCv.extend({ fileName: z.string() }), {
    untracked: true,
    changes: [],
    pick: 'openEuropass',
    errors: [
      'call.cancelled',
      'profile.notEuropass',
      'profile.europassBroken',
      'profile.europassNoXml',
      'profile.europassLocked',
      'profile.europassTooLarge',
      'profile.europassUnsafe',
      'profile.europassCannotRead',
    ],
  }),
  /** Takes over what was ticked of it, as one change. */
  'profile.takeEuropass': write(europassChoice, z.object({ taken: z.int() }), {
    changes: profileChanges,
    errors: ['clients.unknown', 'profile.nothingTicked', 'input.invalid'],
  }),
} as const;
