import type { RecognitionFacts } from '#shared/recognition/facts.ts';

type Overrides = Omit<Partial<RecognitionFacts>, 'qualification'> & {
  readonly qualification?: Partial<RecognitionFacts['qualification']>;
};

/** A person of whom everything is known and nothing is special; tests say what differs. */
export function facts(overrides: Overrides = {}): RecognitionFacts {
  const { qualification, ...rest } = overrides;
  return {
    qualification: {
      kind: 'vocational',
      titleOriginal: '',
      titleGerman: '',
      country: 'UA',
      institution: '',
      endedOn: '2012',
      completed: true,
      evidence: 'original',
      ...qualification,
    },
    occupation: null,
    place: { district: '13003', municipality: '13003000' },
    nationality: 'UA',
    residenceStatus: 'UKR',
    birthDate: '1989-05-14',
    experiences: [{ years: 5, proved: true }],
    german: 'B2',
    namesDiffer: false,
    on: '2026-03-10',
    ...rest,
  };
}
