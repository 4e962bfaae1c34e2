import { z } from 'zod';
import { exporting, read, write } from '../contract/call.ts';
import { day, done, id, line } from '../contract/fields.ts';
import { application, applicationFields, assessment } from './application.ts';
import { documentStates } from './documents.ts';
import { procedureCalls } from './procedureCalls.ts';

const changes = ['recognition', 'papers', 'funding', 'plan', 'cases', 'clients', 'history'] as const;
const code = z.string().max(40);

export const recognitionCalls = {
  ...procedureCalls,
  /** The ways open to a qualification with its chosen reference occupation, best first, with reasons. */
  'recognition.assess': read(z.object({ qualificationId: id }), assessment, {
    errors: ['recognition.unknownQualification'],
  }),
  /** Starts gathering the papers for one way. */
  'recognition.start': write(z.object({ qualificationId: id, way: code }), z.object({ id }), {
    changes,
    errors: [
      'recognition.unknownQualification',
      'recognition.unknownOccupation',
      'recognition.unknownWay',
      'recognition.noAuthority',
    ],
  }),
  'recognition.list': read(z.object({ clientId: id }), z.object({ applications: z.array(application) }), {
    errors: ['clients.unknown'],
  }),
  'recognition.get': read(z.object({ id }), application, { errors: ['recognition.unknownApplication'] }),
  'recognition.update': write(z.object({ id, patch: applicationFields.partial() }), done, {
    changes,
    errors: ['recognition.unknownApplication'],
  }),
  /** What is known of the paper goes to the person's paper, what concerns this authority stays here. */
  'recognition.setDocument': write(
    z.object({
      applicationId: id,
      type: code,
      patch: z
        .object({
          state: z.enum(documentStates),
          translation: z.enum(documentStates),
          note: line(500),
          /** The day it was handed in or came back; today, where nobody says. */
          markedOn: day.nullable(),
          /** Which of the person's papers; null: the best there is. */
          paperId: id.nullable(),
        })
        .partial(),
    }),
    done,
    {
      changes,
      errors: [
        'recognition.unknownApplication',
        'papers.unknown',
        'cases.inFuture',
        'cases.longAgo',
        'input.invalid',
      ],
    },
  ),
  /** The open periods with an end as a calendar file; it names the client's number and nobody. */
  'recognition.exportDeadlines': exporting(
    z.object({ applicationId: id }),
    z.object({ fileName: z.string() }),
    {
      pick: 'saveIcs',
      changes: ['history'],
      errors: ['recognition.unknownApplication', 'recognition.noDeadlines', 'letters.cannotWrite'],
    },
  ),
  /** An application with letters stays: what left the house must remain to be seen. */
  'recognition.remove': write(z.object({ id }), done, {
    changes,
    errors: ['recognition.unknownApplication', 'recognition.hasLetters'],
  }),
} as const;
