import type { TextLanguage } from '../interview/texts.ts';

/** What stands on the paper and on no screen. Not yet read by native speakers, as the state of each language says. */
export interface PaperWords {
  readonly title: string;
  readonly ownSide: string;
  readonly onlyIf: string;
  readonly not: string;
  readonly or: string;
  readonly filled: string;
  readonly empty: string;
  /** A date as it stands on one's paper. */
  readonly onPaper: string;
}

export const paperWords: Readonly<Record<TextLanguage, PaperWords>> = {
  de: {
    title: 'Fragebogen',
    ownSide: 'Bitte ankreuzen oder auf der eigenen Seite schreiben.',
    onlyIf: 'Nur wenn',
    not: 'nicht',
    or: 'oder',
    filled: 'ausgefüllt',
    empty: 'leer',
    onPaper: 'Wie auf dem Papier:',
  },
  en: {
    title: 'Questionnaire',
    ownSide: 'Please tick, or write on your side.',
    onlyIf: 'Only if',
    not: 'not',
    or: 'or',
    filled: 'filled in',
    empty: 'empty',
    onPaper: 'As on the paper:',
  },
  uk: {
    title: 'Анкета',
    ownSide: 'Поставте позначку або пишіть на своєму боці.',
    onlyIf: 'Лише якщо',
    not: 'не',
    or: 'або',
    filled: 'заповнено',
    empty: 'порожньо',
    onPaper: 'Як у документі:',
  },
  ru: {
    title: 'Анкета',
    ownSide: 'Поставьте отметку или пишите на своей стороне.',
    onlyIf: 'Только если',
    not: 'не',
    or: 'или',
    filled: 'заполнено',
    empty: 'пусто',
    onPaper: 'Как в документе:',
  },
  ar: {
    title: 'استبيان',
    ownSide: 'ضع علامة أو اكتب في جهتك من فضلك.',
    onlyIf: 'فقط إذا',
    not: 'ليس',
    or: 'أو',
    filled: 'مُجاب عنه',
    empty: 'فارغ',
    onPaper: 'كما في الوثيقة:',
  },
  fa: {
    title: 'پرسشنامه',
    ownSide: 'لطفاً علامت بزنید یا در طرف خودتان بنویسید.',
    onlyIf: 'فقط اگر',
    not: 'نه',
    or: 'یا',
    filled: 'پر شده',
    empty: 'خالی',
    onPaper: 'همان‌طور که در سند است:',
  },
  tr: {
    title: 'Soru formu',
    ownSide: 'Lütfen işaretleyin veya kendi tarafınıza yazın.',
    onlyIf: 'Yalnızca şu durumda:',
    not: 'değil',
    or: 'veya',
    filled: 'dolu',
    empty: 'boş',
    onPaper: 'Belgedeki gibi:',
  },
  fr: {
    title: 'Questionnaire',
    ownSide: 'Cochez ou écrivez de votre côté, s’il vous plaît.',
    onlyIf: 'Seulement si',
    not: 'pas',
    or: 'ou',
    filled: 'rempli',
    empty: 'vide',
    onPaper: 'Comme sur le document :',
  },
  pl: {
    title: 'Ankieta',
    ownSide: 'Proszę zaznaczyć lub pisać po swojej stronie.',
    onlyIf: 'Tylko jeśli',
    not: 'nie',
    or: 'lub',
    filled: 'wypełnione',
    empty: 'puste',
    onPaper: 'Jak w dokumencie:',
  },
  ti: {
    title: 'ሕቶታት',
    ownSide: 'በጃኹም ምልክት ግበሩ ወይ ኣብ ጎንኹም ጸሓፉ።',
    onlyIf: 'እዚ እንተኾይኑ ጥራይ',
    not: 'ኣይኮነን',
    or: 'ወይ',
    filled: 'ዝተመልአ',
    empty: 'ባዶ',
    onPaper: 'ከምቲ ኣብ ወረቐት ዘሎ፦',
  },
};
