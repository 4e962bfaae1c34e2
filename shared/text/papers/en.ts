import { recognition } from '../en/recognition.ts';
import type { SomePaperWords } from './de.ts';

export const english: SomePaperWords = {
  checklist: {
    heading: 'Your papers',
    hello: 'Hello {{name}},',
    aimRegulated:
      'You want to work in this occupation in Germany: {{occupation}}. For that you need recognition.',
    aimFree:
      'You want to work in this occupation in Germany: {{occupation}}. Recognition helps you to do so.',
    meaning: 'Recognition means: an authority checks your qualification.',
    aimAssessment:
      'You studied abroad. An authority evaluates your degree. This is called Zeugnisbewertung. Companies in Germany then understand your degree better.',
    authority: 'This authority is responsible for you: {{authority}}.',
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
  amounts: { about: 'about {{amount}} euros', range: '{{min}} to {{max}} euros' },
  fees: {
    procedure: 'Fee for the procedure',
    evaluation: 'Evaluation of the degree',
    resettler: 'Certificate under the BVFG',
    analysis: 'Skills analysis',
    translation: 'Translation per page',
    certifiedCopies: 'Certified copies',
    policeCertificate: 'Certificate of conduct',
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
  documents: recognition.document,
  unreviewed:
    'This translation has not yet been checked by a native speaker. In case of doubt the German text counts.',
  germanOnly: 'Only the German text is available for this.',
};
