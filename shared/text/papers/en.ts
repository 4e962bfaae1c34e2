import { recognition } from '../en/recognition.ts';
import type { SomePaperWords } from './de.ts';
import { englishSheets } from './sheets/en.ts';

export const english: SomePaperWords = {
  checklist: {
    heading: 'Your papers',
    hello: 'Hello {{name}},',
    aimRegulated:
      'You want to work in this occupation in Germany: {{occupation}}. For that you need recognition.',
    aimFree:
      'You want to work in this occupation in Germany: {{occupation}}. Recognition helps you to do so.',
    aimAssessment:
      'You studied abroad. An authority evaluates your degree. This is called Zeugnisbewertung. Companies in Germany then understand your degree better.',
    haveTitle: 'You already have this',
    keep: 'Keep your originals. Do not send originals by post. Ask us first.',
    needTitle: 'This is still missing',
    tick: 'Put a cross in the box when you have got something.',
    nothing: 'You have all the papers. Nothing is missing.',
    held: 'You have: {{form}}.',
    lacks: 'Missing: {{what}}.',
    notReady: 'This is not finished yet.',
    ordered: 'This has been ordered. Bring it to us when it arrives.',
    lost: 'This paper no longer exists. We look for another way together with you.',
    wanted: 'The authority needs: {{form}}.',
    cost: 'Costs: {{cost}}',
    costTitle: 'What does it cost?',
    askFirst: 'Ask us before you pay anything. Sometimes somebody else pays, for example the Jobcenter.',
    nextTitle: 'What happens next',
    next: 'Call us or write to us. Then we make an appointment.',
    helpTitle: 'Do you have questions?',
    help: 'We are happy to help you.',
  },
  session: {
    heading: 'Our talk',
    intro: 'We talked about this on {{date}}.',
    foundTitle: 'This is what we found',
    degree: 'This is what you have learnt: {{words}}.',
    skills: 'This is what you can do: {{words}}.',
    strengths: 'These are your strengths: {{words}}.',
    german: 'This is how good your German is: {{words}}.',
    languages: 'You know these languages: {{words}}.',
    certificate: 'You have this language certificate: {{words}}.',
    course: 'Your German course: {{words}}.',
    wish: 'This is the work you would like to do: {{words}}.',
    needs: 'This will help you now: {{words}}.',
    way: 'This is the way we are going with you: {{words}}.',
    measure: 'This is what we recommend: {{words}}.',
    received: 'We have received these papers: {{words}}.',
    nothingFound: 'We have not written anything down yet. We will do that next time.',
    task: 'by {{date}}',
    noTask: 'You do not have to do anything now. We will contact you.',
    weTitle: 'This is what we do',
    waitTitle: 'This is what we are waiting for',
    bringTitle: 'Please bring this with you',
    appointmentTitle: 'Your next appointment',
    appointment: 'On {{date}} at {{time}}.',
    place: 'Here: {{words}}.',
    cancel: 'You cannot come? Please call us.',
    noAppointment: 'We have no appointment yet. Please call us.',
  },
  amounts: { about: 'about {{amount}} euros', range: '{{min}} to {{max}} euros' },
  fees: {
    procedure: 'Fee for the procedure',
    evaluation: 'Evaluation of the degree',
    resettler: 'Certificate under the BVFG',
    analysis: 'Skills analysis',
    translation: 'Translation per page',
    certifiedCopies: 'Certified copies',
    policeCertificate: 'Certificate of conduct',
    licence: 'Exchange of the driving licence',
    drivers: 'Basic qualification for professional drivers',
    finalExam: 'Final examination',
    papers: 'Other certificates',
    language: 'Language course and examination',
    exam: 'Knowledge or aptitude test',
    course: 'Course or preparation',
  },
  forms: {
    online: 'entry online',
    signed: 'original with signature',
    original: 'original',
    certifiedCopy: 'certified copy',
    colourCopy: 'colour copy',
    copy: 'simple copy',
    translated: '{{form}} with translation',
    or: '{{first}} or {{second}}',
    translation: 'translation into German',
  },
  ways: {
    recognition:
      'For recognition, an authority compares your qualification with the German occupation {{occupation}}: {{authority}}.',
    knowledgeExam:
      'An authority admits you straight to an examination or a course for {{occupation}}, without comparing your qualification: {{authority}}.',
    evaluation: 'An authority compares your studies for {{occupation}} with German studies: {{authority}}.',
    degree: 'An authority compares your studies with German studies: {{authority}}.',
    titlePermission: 'An authority decides whether you may call yourself {{occupation}}: {{authority}}.',
    resettler:
      'For Spätaussiedler there is a special way, on which an authority checks your qualification for the occupation {{occupation}}: {{authority}}.',
    schoolCertificate:
      'An authority says which German school certificate yours corresponds to: {{authority}}.',
    qualificationAnalysis:
      'Because your certificate is missing, you show an authority what you can do in the occupation {{occupation}}: {{authority}}.',
    validation:
      'An authority checks what you can do after many years of work as {{occupation}}: {{authority}}.',
    externalExam:
      'An authority decides on your examination as {{occupation}} without the training: {{authority}}.',
    drivingLicence: 'An authority decides on your driving licence for work as {{occupation}}: {{authority}}.',
    weldingTest: 'For work as {{occupation}} there is no recognition, but a test shows what you can do.',
    swornInterpreter: 'If a court swears you in, you may also work for offices and courts as {{occupation}}.',
    securityInstruction:
      'For work as {{occupation}} you need a course or an examination at this authority: {{authority}}.',
    craftException:
      'With long experience from the EU you may perhaps work for yourself as {{occupation}}: {{authority}}.',
    finishTraining:
      'Your training for {{occupation}} is not finished, so we look with you for a way to finish it.',
    germanQualification: 'Your qualification is German, so you need no recognition.',
    chooseOccupation: 'First we look with you for the German occupation that fits your qualification.',
    noRoute: 'This qualification is not enough for {{occupation}}, so we look with you for other ways.',
  },
  hints: recognition.translationHint,
  sheets: englishSheets,
  documents: recognition.document,
  unreviewed:
    'This translation has not yet been checked by a native speaker. In case of doubt the German text counts.',
  germanOnly: 'Only the German text is available for this.',
};
