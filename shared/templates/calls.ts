import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { done, nothing } from '../contract/fields.ts';
import { officeTemplate, templateReport } from './template.ts';

const changes = ['templates', 'history'] as const;

export const templateCalls = {
  /** The office's own Word template with what the check says of it; null: there is none. */
  'templates.get': read(
    nothing,
    z.object({ template: officeTemplate.nullable(), report: templateReport.nullable() }),
  ),
  /**
   * Checks a Word file the counsellor picks, and keeps it when nothing in it forbids that; letters are then
   * printed on it. `taken` is false when something does: the report says what, and nothing has changed.
   */
  'templates.take': write(nothing, z.object({ taken: z.boolean(), report: templateReport }), {
    pick: 'openTemplate',
    changes,
    errors: ['templates.cannotRead', 'templates.tooLarge', 'call.cancelled'],
  }),
  /** Whether letters are printed on the office's own template or on ours. */
  'templates.use': write(z.object({ own: z.boolean() }), done, { changes, errors: ['templates.none'] }),
  'templates.remove': write(nothing, done, { changes, errors: ['templates.none'] }),
  /** A template to begin with: all placeholders in the layout of DIN 5008. */
  'templates.saveSample': exporting(nothing, z.object({ fileName: z.string() }), {
    pick: 'saveTemplate',
    changes: [],
    errors: ['letters.cannotWrite', 'call.cancelled'],
  }),
  /** The office's own, as it was taken. */
  'templates.saveOwn': exporting(nothing, z.object({ fileName: z.string() }), {
    pick: 'saveTemplate',
    changes: [],
    errors: ['templates.none', 'letters.cannotWrite', 'call.cancelled'],
  }),
} as const;
