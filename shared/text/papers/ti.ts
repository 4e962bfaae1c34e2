import { documentTable, type SomePaperWords } from './de.ts';
import { tigrinyaSheets } from './sheets/ti.ts';

/** The names and what matters most; the explanations wait for somebody who speaks the language. */
export const tigrinya: SomePaperWords = {
  checklist: {
    heading: 'ወረቓቕቲኹም',
    hello: 'ሰላም {{name}}፣',
    aimRegulated: 'ኣብ ጀርመን በዚ ሞያ ክትሰርሑ ትደልዩ ኣለኹም፦ {{occupation}}። ንዚ ኣፍልጦ (Anerkennung) የድልየኩም።',
    aimFree: 'ኣብ ጀርመን በዚ ሞያ ክትሰርሑ ትደልዩ ኣለኹም፦ {{occupation}}። ኣፍልጦ (Anerkennung) ይሕግዘኩም።',
    haveTitle: 'እዚ ኣለኩም',
    keep: 'ኦሪጂናል ወረቓቕቲ ኣብ ኢድኩም ይጽንሑ። ብፖስታ ኣይትስደዱ። መጀመርታ ንዓና ሕተቱ።',
    needTitle: 'እዚ ገና ይጎድል',
    tick: 'ሓደ ነገር ምስ ረኸብኩም ምልክት ግበሩ።',
    nothing: 'ኩሉ ወረቓቕቲ ኣለኩም። ዝጎድል የለን።',
    held: 'ኣለኩም፦ {{form}}።',
    lacks: 'ይጎድል፦ {{what}}።',
    ordered: 'እዚ ተኣዚዙ ኣሎ። ምስ መጸ ናባና ኣምጽእዎ።',
    lost: 'እዚ ወረቐት ድሕሪ ሕጂ የለን። ካልእ መንገዲ ምሳኹም ንደሊ።',
    wanted: 'ቤት ጽሕፈት እዚ የድልዮ፦ {{form}}።',
    costTitle: 'ክንደይ ይኸፍል?',
    askFirst: 'ቅድሚ ምኽፋልኩም ንዓና ሕተቱ። ሓደ ሓደ ግዜ ካልእ ቤት ጽሕፈት ይኸፍል፣ ንኣብነት Jobcenter።',
    nextTitle: 'ቀጺሉ እንታይ ኣሎ',
    next: 'ደውሉልና ወይ ጽሓፉልና። ሽዑ ቆጸራ ንገብር።',
    helpTitle: 'ሕቶ ኣለኩም ድዩ?',
    help: 'ብሓጎስ ንሕግዘኩም።',
  },
  session: {
    heading: 'ዘተና',
    intro: 'ብዛዕባ እዚ ብ {{date}} ተዛሪብና።',
    foundTitle: 'እዚ ረኺብና',
    strengths: 'እዚ ሓይልኹም እዩ፦ {{words}}።',
    german: 'ደረጃ ጀርመንኛኹም፦ {{words}}።',
    languages: 'እትፈልጥዎም ቋንቋታት፦ {{words}}።',
    certificate: 'ምስክር ወረቐት ቋንቋኹም፦ {{words}}።',
    course: 'ኮርስ ጀርመንኛኹም፦ {{words}}።',
    wish: 'ክትሰርሕዎ እትደልዩ ስራሕ፦ {{words}}።',
    received: 'እዞም ሰነዳት ተቐቢልና፦ {{words}}።',
    task: 'ክሳብ {{date}}',
    weTitle: 'ንሕና እንገብሮ',
    waitTitle: 'እንጽበዮ ዘለና',
    bringTitle: 'በጃኹም እዚ ሒዝኩም ምጹ',
    appointmentTitle: 'ዝቕጽል ቆጸራኹም',
    appointment: 'ብ {{date}} ሰዓት {{time}}።',
    place: 'ቦታ፦ {{words}}።',
    cancel: 'ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ደውሉልና።',
    noAppointment: 'ገና ቆጸራ የብልናን። በጃኹም ደውሉልና።',
  },
  forms: {
    signed: 'ኦሪጂናል ምስ ክታም',
    original: 'ኦሪጂናል',
    certifiedCopy: 'ዝተረጋገጸ ቅዳሕ',
    colourCopy: 'ሕብራዊ ቅዳሕ',
    copy: 'ተራ ቅዳሕ',
    translated: '{{form}} ምስ ትርጉም',
    or: '{{first}} ወይ {{second}}',
    translation: 'ትርጉም ናብ ጀርመንኛ',
  },
  ways: {
    recognition:
      'ንኣፍልጦ (Anerkennung) ሓደ ቤት ጽሕፈት ንምስክር ወረቐትኩም ምስ ናይ ጀርመን ሞያ {{occupation}} የነጻጽሮ፦ {{authority}}።',
  },
  hints: {
    swornAnywhere: 'ትርጉም ኣብ ሃገርኩም እውን ብመሓላ ተርጓሚ ክግበር ይኽእል። ምናልባት እንግሊዝኛ ይኣክል። ቅድሚ ምኽፋልኩም ንዓና ሕተቱ።',
    english: 'ምናልባት እንግሊዝኛ ይኣክል፣ ወይ ትርጉም ኣየድልን። ቅድሚ ምኽፋልኩም ንዓና ሕተቱ።',
  },
  sheets: tigrinyaSheets,
  documents: documentTable(`
applicationForm | ቅጥዒ ምልክታ
cv | ታሪኽ ሂወት (ሰሌዳ)
identity | መንነት ወረቐት (ፓስፖርት)
nameProof | ወረቐት ለውጢ ስም (ምስክር ወረቐት መርዓ ወይ ልደት)
diploma | ምስክር ወረቐት ትምህርቲ (ዲፕሎማ)
transcript | ዝርዝር ትምህርትን ነጥብን ምስ ሰዓታት
schoolCertificate | ምስክር ወረቐት ቤት ትምህርቲ
workReferences | ምስክር ወረቐት ስራሕ
professionalRight | ፍቓድ ሞያ (Good Standing)
policeCertificate | ወረቐት ፖሊስ (Belegart O)
medicalCertificate | ወረቐት ሓኪም
languageCertificate | ምስክር ወረቐት ቋንቋ ጀርመን
residenceProof | ወረቐት መንበሪ
powerOfAttorney | ውክልና
drivingLicence | ፍቓድ መዘወሪ መኪና
photo | ስእሊ ፓስፖርት
eyeTest | ወረቐት ምርመራ ዓይኒ
firstAid | ምስክር ቀዳማይ ረድኤት
`),
  unreviewed: 'እዚ ትርጉም ገና ብተዛራባይ ቋንቋ ኣይተመርመረን። ጥርጣረ እንተሃልዩ ናይ ጀርመንኛ ጽሑፍ ይሰርሕ።',
  germanOnly: 'ንዚ ናይ ጀርመንኛ ጽሑፍ ጥራይ ኣሎ።',
};
