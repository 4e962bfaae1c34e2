import { documentTable, type SomePaperWords } from './de.ts';
import { turkishSheets } from './sheets/tr.ts';

export const turkish: SomePaperWords = {
  checklist: {
    heading: 'Belgeleriniz',
    hello: 'Merhaba {{name}},',
    aimRegulated:
      'Almanya’da bu meslekte çalışmak istiyorsunuz: {{occupation}}. Bunun için denklik (tanıma) gerekir.',
    aimFree:
      'Almanya’da bu meslekte çalışmak istiyorsunuz: {{occupation}}. Denklik (tanıma) size yardımcı olur.',
    aimAssessment:
      'Yurt dışında üniversite okudunuz. Bir kurum diplomanızı değerlendirir. Buna Zeugnisbewertung denir. Sonra Almanya’daki firmalar eğitiminizi daha iyi anlar.',
    haveTitle: 'Bunlar sizde var',
    keep: 'Asıl belgeler sizde kalsın. Asıl belgeleri postayla göndermeyin. Önce bize sorun.',
    needTitle: 'Bunlar henüz eksik',
    tick: 'Bir belgeyi alınca kutuya çarpı koyun.',
    nothing: 'Bütün belgeleriniz var. Eksik yok.',
    held: 'Sizde olan: {{form}}.',
    lacks: 'Eksik: {{what}}.',
    notReady: 'Bu henüz hazır değil.',
    ordered: 'Bu istendi. Gelince bize getirin.',
    lost: 'Bu belge artık yok. Sizinle başka bir yol arıyoruz.',
    wanted: 'Kurumun istediği: {{form}}.',
    cost: 'Ücret: {{cost}}',
    costTitle: 'Ne kadar tutar?',
    askFirst: 'Bir şey ödemeden önce bize sorun. Bazen başka bir kurum öder, örneğin Jobcenter.',
    nextTitle: 'Bundan sonra',
    next: 'Bizi arayın ya da bize yazın. Sonra randevu veririz.',
    helpTitle: 'Sorunuz var mı?',
    help: 'Size seve seve yardım ederiz.',
  },
  session: {
    heading: 'Görüşmemiz',
    intro: 'Bunu {{date}} tarihinde konuştuk.',
    foundTitle: 'Bunları bulduk',
    degree: 'Bunu öğrendiniz: {{words}}.',
    skills: 'Bunları yapabiliyorsunuz: {{words}}.',
    strengths: 'Güçlü yönleriniz: {{words}}.',
    german: 'Almanca seviyeniz: {{words}}.',
    languages: 'Bu dilleri biliyorsunuz: {{words}}.',
    certificate: 'Bu dil sertifikanız var: {{words}}.',
    course: 'Almanca kursunuz: {{words}}.',
    wish: 'Bu işte çalışmak istiyorsunuz: {{words}}.',
    needs: 'Şimdi size bu yardımcı olur: {{words}}.',
    way: 'Sizinle bu yoldan gidiyoruz: {{words}}.',
    measure: 'Bunu öneriyoruz: {{words}}.',
    received: 'Bu belgeleri aldık: {{words}}.',
    nothingFound: 'Henüz bir şey yazmadık. Bunu bir sonraki görüşmede yaparız.',
    task: '{{date}} tarihine kadar',
    noTask: 'Şimdi bir şey yapmanız gerekmiyor. Biz sizi ararız.',
    weTitle: 'Bunu biz yapıyoruz',
    waitTitle: 'Bunu bekliyoruz',
    bringTitle: 'Lütfen bunları getirin',
    appointmentTitle: 'Bir sonraki randevunuz',
    appointment: '{{date}} tarihinde saat {{time}}.',
    place: 'Yer: {{words}}.',
    cancel: 'Gelemiyor musunuz? Lütfen bizi arayın.',
    noAppointment: 'Henüz randevumuz yok. Lütfen bizi arayın.',
  },
  amounts: { about: 'yaklaşık {{amount}} euro', range: '{{min}} ile {{max}} euro arası' },
  fees: {
    procedure: 'İşlem ücreti',
    evaluation: 'Diploma değerlendirmesi',
    resettler: 'BVFG belgesi',
    analysis: 'Yeterlilik analizi',
    translation: 'Çeviri, sayfa başına',
    certifiedCopies: 'Onaylı kopyalar',
    policeCertificate: 'Adli sicil belgesi',
    licence: 'Ehliyetin değiştirilmesi',
    drivers: 'Profesyonel sürücüler için temel yeterlilik',
    finalExam: 'Bitirme sınavı',
    papers: 'Diğer belgeler',
    language: 'Dil kursu ve sınavı',
    exam: 'Bilgi ya da yeterlilik sınavı',
    course: 'Kurs ya da hazırlık',
  },
  forms: {
    online: 'internetten giriş',
    signed: 'imzalı asıl belge',
    original: 'asıl belge',
    certifiedCopy: 'onaylı kopya',
    colourCopy: 'renkli kopya',
    copy: 'basit kopya',
    translated: '{{form}}, çevirisiyle',
    or: '{{first}} ya da {{second}}',
    translation: 'Almancaya çeviri',
  },
  ways: {
    recognition:
      'Tanıma için bir kurum, diplomanızı Almanya’daki {{occupation}} mesleğiyle karşılaştırır: {{authority}}.',
    knowledgeExam:
      'Bir kurum, diplomanızı karşılaştırmadan sizi doğrudan {{occupation}} mesleğinin sınavına ya da kursuna kabul eder: {{authority}}.',
    evaluation:
      'Bir kurum, {{occupation}} için yaptığınız öğrenimi bir Alman öğrenimiyle karşılaştırır: {{authority}}.',
    degree: 'Bir kurum, öğreniminizi bir Alman öğrenimiyle karşılaştırır: {{authority}}.',
    titlePermission: 'Kendinize {{occupation}} diyebilir misiniz, buna bir kurum karar verir: {{authority}}.',
    resettler:
      'Spätaussiedler için ayrı bir yol vardır; bir kurum diplomanızı {{occupation}} mesleği için inceler: {{authority}}.',
    schoolCertificate:
      'Bir kurum, okul belgenizin hangi Alman okul belgesine karşılık geldiğini söyler: {{authority}}.',
    qualificationAnalysis:
      'Diplomanız olmadığı için {{occupation}} mesleğinde neler yapabildiğinizi bir kuruma gösterirsiniz: {{authority}}.',
    validation:
      'Bir kurum, {{occupation}} olarak uzun yıllar çalışırken neler öğrendiğinizi inceler: {{authority}}.',
    externalExam: 'Eğitim almadan {{occupation}} sınavına girmenize bir kurum karar verir: {{authority}}.',
    drivingLicence: '{{occupation}} olarak çalışmak için ehliyetinize bir kurum karar verir: {{authority}}.',
    weldingTest:
      '{{occupation}} olarak çalışmak için tanıma yoktur, ama bir sınav neler yapabildiğinizi gösterir.',
    swornInterpreter:
      'Bir mahkeme sizi yeminli yaparsa, {{occupation}} olarak daireler ve mahkemeler için de çalışabilirsiniz.',
    securityInstruction:
      '{{occupation}} olarak çalışmak için bu kurumda bir kurs ya da sınav gerekir: {{authority}}.',
    craftException:
      'AB’de uzun deneyiminiz varsa belki {{occupation}} olarak kendi işinizi kurabilirsiniz: {{authority}}.',
    finishTraining: '{{occupation}} eğitiminiz bitmedi, bu yüzden sizinle bitirmenin bir yolunu arıyoruz.',
    germanQualification: 'Diplomanız Alman diplomasıdır, bu yüzden tanıma gerekmez.',
    chooseOccupation: 'Önce sizinle diplomanıza uyan Alman mesleğini arıyoruz.',
    noRoute: 'Bu diploma {{occupation}} için yetmiyor, bu yüzden sizinle başka yollar arıyoruz.',
  },
  hints: {
    swornAnywhere:
      'Çeviri sizin ülkenizde de yeminli bir çevirmene yaptırılabilir. Belki İngilizce yeter. Ödemeden önce bize sorun.',
    english: 'Belki İngilizce yeter ya da çeviri gerekmez. Ödemeden önce bize sorun.',
  },
  sheets: turkishSheets,
  documents: documentTable(`
applicationForm | Başvuru formu | Bu, kurumun formudur. | Bizden ya da kurumun internet sayfasından alırsınız. | Formu sizinle doldururuz. |
cv | Tablo şeklinde özgeçmiş | Bu bir listedir: okul, eğitim ve iş, tarihleriyle. Boşluk olmamalı. | Almanca yazar ve imzalarsınız. | Sizinle birlikte yazarız. |
identity | Kimlik belgesi (pasaport ya da kimlik) | Bu sizin pasaportunuz, kimliğiniz ya da oturum belgenizdir. | Lütfen randevuya getirin. | Kopyasını biz çekeriz. |
nameProof | İsim değişikliği belgesi (evlenme ya da doğum belgesi) | Şunu gösterir: Diplomadaki öbür isim de sizin isminizdir. | Belgeyi ülkenizdeki nüfus dairesinden alırsınız. | Belgeniz yoksa bize sorun. | Çeviri ücretlidir.
diploma | Eğitim belgesi (diploma) | Bu, eğitiminizin belgesidir. | Okulunuzdan ya da üniversitenizden aldınız. Aslını kimseye vermeyin. | Onayı Bürgeramt ya da noter yapar. | Onay ve çeviri ücretlidir.
transcript | Dersler ve notlar, saatleriyle (transkript) | Bu, derslerinizin, notlarınızın ve saatlerinizin listesidir. | Okulunuzdan ya da üniversitenizden alırsınız. | Liste yoksa sizinle okula yazarız. | Çeviri ücretlidir.
schoolCertificate | Okul bitirme belgesi | Bu, meslek eğitiminden önceki okulun belgesidir. | Okulunuzdan aldınız. | Belge yoksa bize sorun. | Çeviri ücretlidir.
doctorate | Doktora belgesi | Bu, doktora unvanınızın belgesidir. | Üniversitenizden aldınız. | Doktora unvanınız yoksa bir şey gerekmez. |
workReferences | Çalışma belgeleri | Bunlar işinizle ilgili belgelerdir: iş defteri, sözleşme, referans. | Eski işvereninizden alırsınız. | Sizinle işverene yazarız. | Çeviri ücretlidir.
employmentConfirmation | İşe alım belgesi | Klinik veya muayenehane yazar: Sizi işe almak istiyoruz. | Mecklenburg-Vorpommern’deki klinikten veya muayenehaneden alırsınız. | Aramanıza yardım ederiz. |
professionalRight | Mesleği yapma izni (Good Standing) | Şunu gösterir: Ülkenizde bu mesleği yapabilirsiniz. | Ülkenizdeki bakanlıktan ya da odadan alırsınız. Çoğunlukla üç aydan eski olmamalı. | Öbür belgeler hazır olunca isteyin. | Ücret her ülkede başkadır.
policeCertificate | Adli sicil belgesi (Belegart O) | Belgede cezanız olup olmadığı yazar. Doğrudan kuruma gider. | Bürgeramt’tan alırsınız. Orada deyin: Belegart O, bir kurum için. | Başvurudan kısa süre önce isteyin. | Yaklaşık 13 euro tutar.
medicalCertificate | Doktor raporu | Doktor yazar: Sağlığınız bu meslek için yeterlidir. | Aile doktorunuzdan alırsınız. Kurumun formunu götürün. | Doktora başvurudan kısa süre önce gidin. | Fiyatı muayenehanede sorun.
languageCertificate | Almanca dil belgesi | Bu sizin Almanca sertifikanızdır. | Sınavdan sonra dil okulundan alırsınız. | Sizinle kurs ararız. Belgeyi çoğu zaman sonra gönderebilirsiniz. | Kurs ve sınav çoğu zaman ücretsizdir.
noEarlierApplication | Daha önce başvuru yapılmadığına dair beyan | Şunu beyan edersiniz: Bu başvuruyu başka yerde yapmadım. | Formu bizden alırsınız. | Formu sizinle doldururuz. |
otherStatesDeclaration | Diğer eyaletlerdeki başvurular hakkında beyan | Başka bir eyalette başvuru yapıp yapmadığınızı beyan edersiniz. | Beyan kurumun formundadır. | Sizinle birlikte doldururuz. |
criminalDeclaration | Ceza davaları hakkında beyan | Size karşı bir ceza davası olup olmadığını beyan edersiniz. | Beyan kurumun formundadır. | Sizinle birlikte doldururuz. |
intentToWork | Burada çalışma niyetini gösteren belge | Şunu gösterirsiniz: Almanya’da bu meslekte çalışmak istiyorum. | Örneğin bir işverene yazılan mektup yeter. | Sizinle birlikte yazarız. |
residenceProof | İkamet kayıt belgesi | Belge nerede oturduğunuzu gösterir. | Einwohnermeldeamt’tan alırsınız. | | Ücreti dairede sorun.
resettlerProof | § 15 BVFG belgesi | Belge Spätaussiedler olduğunuzu gösterir. | Bundesverwaltungsamt’tan aldınız. | |
reasonForMissing | Belgelerin neden eksik olduğunun açıklaması | Diplomanın neden olmadığını açıklarsınız. | Bizimle birlikte yazarsınız. | Denediğiniz her şeyi bize anlatın. |
powerOfAttorney | Vekâletname | Kurumla konuşmamıza izin verirsiniz. | Formu bizden alırsınız. | İzni her zaman geri alabilirsiniz. |
drivingLicence | Ehliyet | Bu, ülkenizden aldığınız ehliyettir. | Ehliyet sizde var. Yalnız dairede teslim edin. | Kopyasını biz çekeriz. | Çeviri ücretlidir.
photo | Vesikalık fotoğraf (biyometrik) | Bu, yüzünüzün yeni bir fotoğrafıdır. | Fotoğrafçıda ya da otomatta çektirirsiniz. | Orada deyin: ehliyet için. | Fiyatı orada sorun.
eyeTest | Görme belgesi | Göz doktoru yazar: Araç kullanmak için yeterince iyi görüyorsunuz. | Göz doktorundan ya da işyeri hekiminden alırsınız. | Orada deyin: otobüs ya da kamyon için. | Fiyatı muayenehanede sorun.
firstAid | İlk yardım belgesi | Belge şunu gösterir: İlk yardım kursu yaptınız. | Kurstan sonra alırsınız, örneğin Kızılhaç’tan. | Kurs gerekli mi, önce bize sorun. | Kurs ücretlidir.
`),
  unreviewed:
    'Bu çeviriyi ana dili Türkçe olan biri henüz kontrol etmedi. Şüphe olursa Almanca metin geçerlidir.',
  germanOnly: 'Bunun için yalnız Almanca metin var.',
};
