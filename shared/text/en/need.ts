import type { need as de } from '../de/need.ts';

export const need: typeof de = {
  analysis:
    'Without papers the skills are shown in samples of work and technical interviews; an assessment of competences prepares for it.',
  directExam: 'This way leads to the knowledge test without a comparison.',
  knowledgeExam: 'The notice provides for a knowledge test.',
  aptitudeTest: 'The notice provides for an aptitude test.',
  adaptationPeriod: 'The notice provides for an adaptation period.',
  adaptationQualification: 'The notice provides for an adaptation qualification.',
  measureAgain: 'The compensation measure is not passed yet; another attempt wants preparing.',
  qualificationAnalysis: 'The notice provides for a skills analysis.',
  practice: 'The notice provides for practical work.',
  partial:
    'The notice names essential differences; an adaptation qualification makes up for them, then a second application is possible.',
  partialLater: 'On the part that is recognised, later qualification can build up to the final examination.',
  none: 'After a refusal, retraining can lead to the occupation.',
  nonePartial: 'After a refusal, partial qualifications lead to the occupation step by step.',
  noneLater: 'With enough experience the final examination can be taken as an external candidate.',
  mayWork: 'With this notice the occupation may be practised.',
  residenceTolerated:
    'Although only tolerated, somebody with a recognised qualification and work may get a residence permit (§ 19d AufenthG). Counselling in migration law settles it; it is unverified here.',
  residenceSkilled:
    'With the recognised or comparable qualification a residence title as a skilled worker may be possible (§§ 18a, 18b AufenthG). Counselling in migration law settles it; it is unverified here.',
  residenceMeasure:
    'For a course or an examination that closes the gap there is a residence title of its own (§ 16d AufenthG). Counselling in migration law settles whether it applies; it is unverified here.',
  finalExam: 'A course or a study group prepares for the final examination.',
  examFailed: 'The examination can be taken again; that needs preparation.',
  mostlyComparable: 'What is still lacking by the notice is learnt in partial qualifications.',
  drivingTest: 'The driving test needs driving lessons and the basic qualification.',
  evaluation: 'The short version of the statement of comparability belongs into job applications.',
  noticeLanguage: 'The notice asks for {{level}}.',
  wayLanguage: 'For the permit {{level}} is usually asked for.',
  technicalGerman: 'The permit asks for a technical language examination at C1.',
};
