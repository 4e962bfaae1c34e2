import type { SomeSheetWords } from '../de.ts';

/** The headings and what matters most; the rest waits for somebody who speaks the language. */
export const tigrinyaSheets: SomeSheetWords = {
  information: {
    heading: 'ሓበሬታኹም ኣባና',
    who: 'ንሕና፦ {{office}}',
    receiveTitle: 'ሓበሬታኹም መን ይረክቦ?',
    receive: 'ብዘይ ፍቓድኩም ዋላ ሓደ። ምስጢር ክንሕሉ ግዴታ ኣለና።',
    rightsTitle: 'መሰልኩም እንታይ እዩ?',
    withdraw: 'ኣብ ዝኾነ ግዜ ፍቓድኩም ክትስሕቡ ትኽእሉ።',
  },
  consent: {
    heading: 'ፍቓደይ',
    opening: 'ኣነ {{name}} እየ።',
    tick: 'እወ ኣብ እትብልዎ ምልክት ግበሩ። ብዘይ ምልክት፦ ኣይፋል።',
    importantTitle: 'እዚ ኣገዳሲ እዩ',
    takeBack: 'ኣብ ዝኾነ ግዜ ፍቓደይ ክስሕብ እኽእል።',
  },
  purposes: {
    counselling: { title: 'ምኽሪ' },
    statistics: { title: 'ስታቲስቲክስ' },
  },
  hand: {
    place: 'ቦታን ዕለትን',
    signature: 'ክታም',
  },
  counts: 'እቲ ጽሑፍ ጀርመንኛ እዩ ዝጸንዕ።',
};
