/**
 * The key competences (shared/assessment/catalogs/keyCompetences.ts) in the languages clients read, in plain
 * words: a heading for each language, then code|words.
 */
export const competences = `
# uk
problemSolving|уміння розв’язувати проблеми
grasp|швидке розуміння нового
decision|уміння приймати рішення
holistic|уміння бачити все загалом
organising|організаторські здібності
resilience|стійкість до навантажень
initiative|ініціативність
commitment|мотивація і старанність
independence|самостійна робота
goalOrientation|цілеспрямованість
empathy|уміння відчувати інших
leadership|уміння керувати
communication|уміння спілкуватися
customerFocus|увага до клієнтів
teamwork|уміння працювати в команді
flexibility|гнучкість
creativity|творчість
learning|готовність учитися
accuracy|ретельність і точність
reliability|надійність
intercultural|уміння ладнати з людьми різних культур
mediation|знання кількох мов і допомога в порозумінні
digital|базові цифрові навички
selfOrganisation|самоорганізація
spatial|просторова уява
dexterity|умілі руки
numeracy|уміння рахувати в роботі
money|уміння працювати з грошима й касою
caring|досвід догляду за людьми
improvising|уміння імпровізувати
# ru
problemSolving|умение решать проблемы
grasp|быстрое понимание нового
decision|умение принимать решения
holistic|умение видеть всё в целом
organising|организаторские способности
resilience|устойчивость к нагрузкам
initiative|инициативность
commitment|мотивация и старательность
independence|самостоятельная работа
goalOrientation|целеустремлённость
empathy|умение чувствовать других
leadership|умение руководить
communication|умение общаться
customerFocus|внимание к клиентам
teamwork|умение работать в команде
flexibility|гибкость
creativity|творческий подход
learning|готовность учиться
accuracy|тщательность и точность
reliability|надёжность
intercultural|умение ладить с людьми разных культур
mediation|знание нескольких языков и помощь в общении
digital|базовые цифровые навыки
selfOrganisation|самоорганизация
spatial|пространственное воображение
dexterity|умелые руки
numeracy|умение считать в работе
money|умение работать с деньгами и кассой
caring|опыт ухода за людьми
improvising|умение импровизировать
# ar
problemSolving|تحليل المشكلات وحلها
grasp|سرعة الفهم
decision|القدرة على اتخاذ القرار
holistic|رؤية الأمور كاملة
organising|القدرة على التنظيم
resilience|تحمل الضغط
initiative|المبادرة
commitment|الحماس والاجتهاد
independence|العمل المستقل
goalOrientation|المثابرة حتى الهدف
empathy|فهم مشاعر الآخرين
leadership|القدرة على القيادة
communication|التواصل مع الآخرين
customerFocus|الاهتمام بالزبائن
teamwork|العمل ضمن فريق
flexibility|المرونة
creativity|الإبداع
learning|الرغبة في التعلم
accuracy|العناية والدقة
reliability|الالتزام وتحمل الثقة
intercultural|التعامل مع ثقافات مختلفة
mediation|معرفة عدة لغات ومساعدة الآخرين على التفاهم
digital|مهارات رقمية أساسية
selfOrganisation|تنظيم الأمور الشخصية
spatial|التصور المكاني
dexterity|المهارة اليدوية
numeracy|الحساب في العمل
money|التعامل مع المال والصندوق
caring|خبرة في رعاية الناس
improvising|إيجاد حلول بما هو متوفر
# fa
problemSolving|توانایی حل مشکلات
grasp|زود فهمیدن چیزهای نو
decision|توانایی تصمیم گرفتن
holistic|دیدن همه جوانب کار
organising|توانایی برنامه‌ریزی
resilience|آرامش در کار زیاد
initiative|شروع کردن کار به ابتکار خود
commitment|انگیزه و تلاش
independence|کار مستقل
goalOrientation|پشتکار تا رسیدن به هدف
empathy|درک احساس دیگران
leadership|توانایی رهبری
communication|توانایی گفتگو
customerFocus|توجه به مشتری
teamwork|کار گروهی
flexibility|سازگاری با تغییر
creativity|خلاقیت
learning|علاقه به یادگیری
accuracy|دقت در کار
reliability|قابل اعتماد بودن
intercultural|سازگاری با مردم فرهنگ‌های مختلف
mediation|دانستن چند زبان و کمک در گفتگو
digital|مهارت‌های ساده کامپیوتر و اینترنت
selfOrganisation|نظم در کارهای شخصی
spatial|تجسم فضایی
dexterity|مهارت دست
numeracy|حساب کردن در کار
money|کار با پول و صندوق
caring|تجربه مراقبت از دیگران
improvising|یافتن راه حل با امکانات کم
# tr
problemSolving|sorunları anlama ve çözme
grasp|çabuk kavrama
decision|karar verebilme
holistic|bütünü görebilme
organising|düzenleme yeteneği
resilience|yoğun işte sakin kalma
initiative|kendiliğinden harekete geçme
commitment|istekli ve gayretli olma
independence|bağımsız çalışma
goalOrientation|kararlılık
empathy|başkalarının duygularını anlama
leadership|yönetme becerisi
communication|iletişim becerisi
customerFocus|müşteriye önem verme
teamwork|ekip çalışması
flexibility|esneklik
creativity|yaratıcılık
learning|öğrenmeye isteklilik
accuracy|özen ve titizlik
reliability|güvenilirlik
intercultural|farklı kültürlerden insanlarla anlaşma
mediation|birden çok dil bilme ve anlaşmaya yardım etme
digital|temel dijital beceriler
selfOrganisation|kendi işlerini düzenleme
spatial|uzamsal düşünme
dexterity|el becerisi
numeracy|işte hesap yapma
money|para ve kasa ile çalışma
caring|bakım deneyimi
improvising|eldekiyle çözüm bulma
# fr
problemSolving|analyser et résoudre des problèmes
grasp|comprendre vite
decision|savoir décider
holistic|voir l’ensemble
organising|sens de l’organisation
resilience|résistance au stress
initiative|esprit d’initiative
commitment|motivation et engagement
independence|travail autonome
goalOrientation|persévérance
empathy|sensibilité aux autres
leadership|savoir diriger
communication|sens de la communication
customerFocus|attention aux clients
teamwork|travail en équipe
flexibility|souplesse
creativity|créativité
learning|envie d’apprendre
accuracy|soin et précision
reliability|fiabilité
intercultural|aisance entre les cultures
mediation|plusieurs langues et médiation linguistique
digital|bases du numérique
selfOrganisation|organisation personnelle
spatial|sens de l’espace
dexterity|habileté manuelle
numeracy|calcul au travail
money|gestion de l’argent et de la caisse
caring|expérience des soins et de l’accompagnement
improvising|sens de l’improvisation
# pl
problemSolving|rozwiązywanie problemów
grasp|szybkie rozumienie nowych rzeczy
decision|umiejętność podejmowania decyzji
holistic|widzenie całości
organising|zdolności organizacyjne
resilience|odporność na stres
initiative|własna inicjatywa
commitment|motywacja i zaangażowanie
independence|samodzielna praca
goalOrientation|wytrwałość w dążeniu do celu
empathy|rozumienie innych ludzi
leadership|umiejętność kierowania
communication|umiejętność rozmowy z ludźmi
customerFocus|troska o klientów
teamwork|praca w zespole
flexibility|elastyczność
creativity|kreatywność
learning|chęć uczenia się
accuracy|staranność i dokładność
reliability|rzetelność
intercultural|porozumienie z ludźmi różnych kultur
mediation|znajomość wielu języków i pomoc w porozumieniu
digital|podstawy obsługi komputera i internetu
selfOrganisation|dobra organizacja własnych spraw
spatial|wyobraźnia przestrzenna
dexterity|sprawne ręce
numeracy|liczenie w pracy
money|obsługa pieniędzy i kasy
caring|doświadczenie w opiece nad ludźmi
improvising|umiejętność improwizacji
# ti
problemSolving|ምፍታሕ ጸገማት
grasp|ሓድሽ ነገር ቀልጢፍካ ምርዳእ
decision|ምውሳን
holistic|ምሉእ ስእሊ ምርኣይ
organising|ምውዳብ
resilience|ኣብ ብዙሕ ስራሕ ህዱእ ምዃን
initiative|ባዕልኻ ምጅማር
commitment|ድሌትን ጻዕርን
independence|ባዕልኻ ምስራሕ
goalOrientation|ክሳብ ሽቶ ምጽዓር
empathy|ስምዒት ካልኦት ምርዳእ
leadership|ምምራሕ
communication|ምስ ሰባት ምዝራብን ምስማዕን
customerFocus|ንዓማዊል ምሕጋዝ
teamwork|ብሓባር ምስራሕ
flexibility|ምስ ለውጢ ምስምማዕ
creativity|ሓድሽ ሓሳብ ምፍጣር
learning|ድሌት ንምምሃር
accuracy|ጥንቃቐን ልክዕነትን
reliability|እሙን ምዃን
intercultural|ምስ ናይ ካልእ ባህሊ ሰባት ምርድዳእ
mediation|ብዙሕ ቋንቋታት ምፍላጥን ንኻልኦት ምርድዳእን
digital|ቴሌፎን፣ ኮምፒተርን ኢንተርነትን ምጥቃም
selfOrganisation|ናይ ገዛእ ርእስኻ ጉዳያት ምውዳብ
spatial|ቅርጺ ነገራት ኣብ ኣእምሮ ምርኣይ
dexterity|ብኢድ ምስራሕ ምኽኣል
numeracy|ኣብ ስራሕ ምቁጻር
money|ገንዘብን ሳጹንን ምሓዝ
caring|ተመክሮ ምክንኻን ሰባት
improvising|ነገር እንተ ጎደለ መፍትሒ ምርካብ
`;
