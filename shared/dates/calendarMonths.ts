/** Month names of other calendars as they stand on certificates, in Latin and in their own script. */

export type MonthNames = readonly (readonly string[])[];

/**
 * Solar Hijri: the Afghan names (Dari zodiac), the Iranian ones, the Pashto ones. The first of each row is
 * shown for Afghan papers.
 */
export const solarHijriMonths: MonthNames = [
  ['Hamal', 'حمل', 'Farvardin', 'فروردین', 'Wray', 'وری'],
  ['Saur', 'Sawr', 'Thawr', 'Sour', 'ثور', 'Ordibehesht', 'اردیبهشت', 'Ghwayay', 'غویی'],
  ['Jauza', 'Jawza', 'Joza', 'Jowza', 'جوزا', 'Khordad', 'خرداد', 'Ghbargolay', 'غبرگولی'],
  ['Saratan', 'Sartan', 'سرطان', 'Tir', 'تیر', 'Chungakh', 'چنگاش'],
  ['Asad', 'Assad', 'اسد', 'Mordad', 'Amordad', 'مرداد', 'Zmaray', 'زمری'],
  ['Sunbula', 'Sonbola', 'Sumbula', 'Sunbulah', 'سنبله', 'Shahrivar', 'شهریور', 'Wazhay', 'وژی'],
  ['Mizan', 'میزان', 'Mehr', 'مهر', 'Tala', 'تله'],
  ['Aqrab', 'Akrab', 'عقرب', 'Aban', 'ابان', 'Larham', 'لرم'],
  ['Qaus', 'Qaws', 'Qous', 'Kaus', 'قوس', 'Azar', 'اذر', 'Linday', 'لیندی'],
  ['Jadi', 'Jady', 'Jaddi', 'جدی', 'Dey', 'دی', 'Marghumay', 'مرغومی'],
  ['Dalw', 'Dalwa', 'Dalv', 'دلو', 'Bahman', 'بهمن', 'Salwagha', 'سلواغه'],
  ['Hut', 'Hoot', 'Hoat', 'حوت', 'Esfand', 'اسفند', 'Kab', 'کب'],
];

export const islamicMonths: MonthNames = [
  ['Muharram', 'محرم'],
  ['Safar', 'صفر'],
  ['Rabi al-awwal', 'Rabi I', 'ربیع الاول'],
  ['Rabi ath-thani', 'Rabi al-thani', 'Rabi al-akhir', 'Rabi II', 'ربیع الثانی', 'ربیع الاخر'],
  ['Dschumada l-ula', 'Jumada al-ula', 'Jumada al-awwal', 'Jumada I', 'جمادی الاولی', 'جمادی الاول'],
  [
    'Dschumada th-thaniya',
    'Jumada al-akhira',
    'Jumada al-thani',
    'Jumada II',
    'جمادی الاخره',
    'جمادی الثانی',
  ],
  ['Radschab', 'Rajab', 'رجب'],
  ['Schaban', 'Shaban', 'شعبان'],
  ['Ramadan', 'Ramazan', 'رمضان'],
  ['Schawwal', 'Shawwal', 'شوال'],
  ['Dhu l-qada', 'Dhu al-qadah', 'Zulqada', 'Dhul Qidah', 'ذوالقعده', 'ذو القعده', 'ذی القعده'],
  ['Dhu l-hiddscha', 'Dhu al-hijjah', 'Zulhijja', 'Dhul Hijjah', 'ذوالحجه', 'ذو الحجه', 'ذی الحجه'],
];

/** Ethiopian (Amharic) and Eritrean (Tigrinya) names; the thirteenth month has five or six days. */
export const ethiopianMonths: MonthNames = [
  ['Meskerem', 'Maskaram', 'መስከረም'],
  ['Tikimt', 'Tekemt', 'Tiqimti', 'ጥቅምት', 'ጥቅምቲ'],
  ['Hidar', 'Hedar', 'ኅዳር', 'ህዳር', 'ሕዳር'],
  ['Tahsas', 'Tahisas', 'ታኅሣሥ', 'ታህሳስ', 'ታሕሳስ'],
  ['Tir', 'Tirr', 'Tiri', 'ጥር', 'ጥሪ'],
  ['Yekatit', 'Lekatit', 'የካቲት', 'ለካቲት'],
  ['Megabit', 'መጋቢት'],
  ['Miyazya', 'Miazia', 'ሚያዝያ'],
  ['Ginbot', 'Genbot', 'ግንቦት'],
  ['Sene', 'Sane', 'ሰኔ', 'ሰነ'],
  ['Hamle', 'ሐምሌ', 'ሓምለ', 'ሀምሌ'],
  ['Nehase', 'Nahase', 'ነሐሴ', 'ነሓሰ'],
  ['Pagume', 'Pagumen', 'Puagme', 'ጳጉሜ', 'ጳጉሜን', 'ጷጉሜን'],
];
