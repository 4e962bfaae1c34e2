/**
 * What helps a person get on (shared/plan/names.ts), for the languages clients read: a heading for each
 * language, then code|words. German names of measures stand where one hears them at the office.
 */
export const needs = `
# uk
literacy|навчитися читати й писати
german|німецька мова
jobLanguage|мовний курс для роботи (Berufssprachkurs)
technicalGerman|німецька для фаху
assessment|визначення умінь або тест
recognition|визнання або оцінка диплома
adaptation|курс для повного визнання диплома
examPreparation|підготовка до іспиту для визнання
partialQualification|часткова кваліфікація
retraining|перекваліфікація
laterQualification|здобути професію пізніше, також екстерном
shortTraining|короткі курси
internship|практика
training|професійне навчання (Ausbildung)
entryQualification|підготовка до навчання на підприємстві (EQ)
schoolCertificate|шкільний атестат
studyAccess|доступ до вищої освіти
jobPlacement|допомога в пошуку роботи
applicationCoaching|допомога із заявою на роботу
startup|власна справа
digital|базові цифрові навички
drivingLicence|водійське посвідчення
childcare|догляд за дитиною
signposting|соціальна, боргова або медична консультація
funding|фінансування
# ru
literacy|научиться читать и писать
german|немецкий язык
jobLanguage|языковой курс для работы (Berufssprachkurs)
technicalGerman|немецкий для профессии
assessment|определение умений или тест
recognition|признание или оценка диплома
adaptation|курс для полного признания диплома
examPreparation|подготовка к экзамену для признания
partialQualification|частичная квалификация
retraining|переквалификация
laterQualification|получить профессию позже, также экстерном
shortTraining|короткие курсы
internship|практика
training|профессиональное обучение (Ausbildung)
entryQualification|подготовка к обучению на предприятии (EQ)
schoolCertificate|школьный аттестат
studyAccess|доступ к высшему образованию
jobPlacement|помощь в поиске работы
applicationCoaching|помощь с заявлением на работу
startup|своё дело
digital|базовые цифровые навыки
drivingLicence|водительские права
childcare|присмотр за ребёнком
signposting|социальная, долговая или медицинская консультация
funding|финансирование
# ar
literacy|تعلم القراءة والكتابة
german|اللغة الألمانية
jobLanguage|دورة لغة للعمل (Berufssprachkurs)
technicalGerman|الألمانية الخاصة بالمهنة
assessment|تحديد القدرات أو اختبار
recognition|الاعتراف بالشهادة أو تقييمها
adaptation|دورة تكميلية للاعتراف الكامل
examPreparation|التحضير لامتحان الاعتراف
partialQualification|تأهيل جزئي
retraining|تعلم مهنة جديدة
laterQualification|الحصول على شهادة المهنة لاحقًا
shortTraining|دورة تدريبية قصيرة
internship|تدريب عملي (Praktikum)
training|تدريب مهني (Ausbildung)
entryQualification|تأهيل تمهيدي للتدريب المهني (EQ)
schoolCertificate|شهادة مدرسية
studyAccess|القبول في الدراسة الجامعية
jobPlacement|المساعدة في إيجاد عمل
applicationCoaching|المساعدة في كتابة طلب العمل
startup|تأسيس عمل خاص
digital|مهارات رقمية أساسية
drivingLicence|رخصة القيادة
childcare|رعاية الأطفال
signposting|استشارة اجتماعية أو صحية أو بشأن الديون
funding|التمويل
# fa
literacy|یاد گرفتن خواندن و نوشتن
german|زبان آلمانی
jobLanguage|کورس زبان برای کار (Berufssprachkurs)
technicalGerman|زبان آلمانی شغلی
assessment|سنجش توانایی یا امتحان
recognition|به رسمیت شناختن یا ارزیابی مدرک
adaptation|کورس تکمیلی برای به رسمیت شناختن کامل
examPreparation|آمادگی برای امتحان به رسمیت شناختن
partialQualification|آموزش بخشی از یک شغل
retraining|آموختن یک شغل نو
laterQualification|گرفتن مدرک شغلی بعداً
shortTraining|کورس کوتاه
internship|کارآموزی (Praktikum)
training|آموزش شغلی (Ausbildung)
entryQualification|آمادگی برای آموزش شغلی (EQ)
schoolCertificate|مدرک مکتب
studyAccess|راه ورود به دانشگاه
jobPlacement|کمک در پیدا کردن کار
applicationCoaching|کمک در نوشتن درخواست کار
startup|شروع کار شخصی
digital|مهارت‌های ساده کامپیوتر و اینترنت
drivingLicence|گواهی‌نامه رانندگی
childcare|نگهداری از کودک
signposting|مشوره اجتماعی، صحی یا درباره قرض
funding|کمک مالی
# tr
literacy|okuma yazma öğrenmek
german|Almanca
jobLanguage|meslek dil kursu (Berufssprachkurs)
technicalGerman|meslek Almancası
assessment|becerilerin belirlenmesi veya test
recognition|diplomanın tanınması veya değerlendirilmesi
adaptation|tam tanınma için tamamlama kursu
examPreparation|tanınma sınavına hazırlık
partialQualification|kısmi meslek eğitimi
retraining|yeni meslek eğitimi
laterQualification|meslek belgesini sonradan almak
shortTraining|kısa kurs
internship|staj
training|meslek eğitimi (Ausbildung)
entryQualification|meslek eğitimine hazırlık (EQ)
schoolCertificate|okul diploması
studyAccess|üniversiteye giriş
jobPlacement|iş bulmada yardım
applicationCoaching|iş başvurusunda yardım
startup|kendi işini kurmak
digital|temel dijital beceriler
drivingLicence|sürücü belgesi
childcare|çocuk bakımı
signposting|sosyal danışmanlık, borç veya sağlık danışmanlığı
funding|mali destek
# fr
literacy|apprendre à lire et à écrire
german|l’allemand
jobLanguage|cours de langue pour le travail (Berufssprachkurs)
technicalGerman|l’allemand du métier
assessment|bilan de compétences ou test
recognition|reconnaissance ou évaluation du diplôme
adaptation|formation pour la reconnaissance complète
examPreparation|préparation à l’examen de reconnaissance
partialQualification|qualification partielle
retraining|apprendre un nouveau métier
laterQualification|obtenir un diplôme professionnel plus tard
shortTraining|formation courte
internship|stage
training|formation professionnelle (Ausbildung)
entryQualification|préparation à la formation en entreprise (EQ)
schoolCertificate|diplôme scolaire
studyAccess|accès aux études
jobPlacement|aide pour trouver un travail
applicationCoaching|aide pour la candidature
startup|créer son entreprise
digital|bases du numérique
drivingLicence|permis de conduire
childcare|garde d’enfants
signposting|conseil social, en cas de dettes ou de santé
funding|financement
# pl
literacy|nauka czytania i pisania
german|język niemiecki
jobLanguage|kurs języka do pracy (Berufssprachkurs)
technicalGerman|niemiecki w zawodzie
assessment|ustalenie umiejętności lub test
recognition|uznanie lub ocena dyplomu
adaptation|kurs uzupełniający do pełnego uznania
examPreparation|przygotowanie do egzaminu do uznania
partialQualification|kwalifikacja częściowa
retraining|przekwalifikowanie
laterQualification|zdobycie zawodu później, także eksternistycznie
shortTraining|krótki kurs
internship|praktyka
training|nauka zawodu (Ausbildung)
entryQualification|przygotowanie do nauki zawodu w firmie (EQ)
schoolCertificate|świadectwo szkolne
studyAccess|dostęp do studiów
jobPlacement|pomoc w znalezieniu pracy
applicationCoaching|pomoc w ubieganiu się o pracę
startup|własna firma
digital|podstawy obsługi komputera i internetu
drivingLicence|prawo jazdy
childcare|opieka nad dzieckiem
signposting|poradnictwo społeczne, zdrowotne lub w sprawie długów
funding|finansowanie
`;
