import { documentTable, type SomePaperWords } from './de.ts';
import { polishSheets } from './sheets/pl.ts';

export const polish: SomePaperWords = {
  checklist: {
    heading: 'Potrzebne dokumenty',
    hello: 'Dzień dobry, {{name}}!',
    aimRegulated:
      'Chce Pani lub Pan pracować w Niemczech w tym zawodzie: {{occupation}}. Do tego potrzebne jest uznanie kwalifikacji.',
    aimFree:
      'Chce Pani lub Pan pracować w Niemczech w tym zawodzie: {{occupation}}. Uznanie kwalifikacji w tym pomaga.',
    aimAssessment:
      'Ma Pani lub Pan studia za granicą. Urząd ocenia dyplom. To nazywa się Zeugnisbewertung. Potem firmy w Niemczech lepiej rozumieją te studia.',
    haveTitle: 'To już jest',
    keep: 'Oryginały proszę zachować. Proszę nie wysyłać oryginałów pocztą. Najpierw proszę zapytać nas.',
    needTitle: 'Tego jeszcze brakuje',
    tick: 'Proszę postawić krzyżyk, gdy dokument już jest.',
    nothing: 'Są wszystkie dokumenty. Niczego nie brakuje.',
    held: 'Jest: {{form}}.',
    lacks: 'Brakuje: {{what}}.',
    notReady: 'To jeszcze nie jest gotowe.',
    ordered: 'To jest zamówione. Proszę przynieść do nas, gdy przyjdzie.',
    lost: 'Tego dokumentu już nie ma. Szukamy razem innej drogi.',
    wanted: 'Urząd potrzebuje: {{form}}.',
    cost: 'Koszt: {{cost}}',
    costTitle: 'Ile to kosztuje?',
    askFirst: 'Proszę zapytać nas przed każdą zapłatą. Czasem płaci inny urząd, na przykład Jobcenter.',
    nextTitle: 'Co dalej',
    next: 'Proszę zadzwonić lub napisać do nas. Wtedy umówimy termin.',
    helpTitle: 'Są pytania?',
    help: 'Chętnie pomożemy.',
  },
  session: {
    heading: 'Nasza rozmowa',
    intro: 'Rozmawialiśmy o tym {{date}}.',
    foundTitle: 'Co ustaliliśmy',
    degree: 'Czego się Państwo nauczyli: {{words}}.',
    skills: 'Co Państwo umieją: {{words}}.',
    strengths: 'Państwa mocne strony: {{words}}.',
    german: 'Państwa poziom niemieckiego: {{words}}.',
    languages: 'Jakie języki Państwo znają: {{words}}.',
    certificate: 'Jaki certyfikat językowy Państwo mają: {{words}}.',
    course: 'Państwa kurs niemieckiego: {{words}}.',
    wish: 'W jakim zawodzie chcą Państwo pracować: {{words}}.',
    needs: 'Co teraz pomoże: {{words}}.',
    way: 'Tą drogą idziemy razem z Państwem: {{words}}.',
    measure: 'Co radzimy: {{words}}.',
    received: 'Jakie dokumenty otrzymaliśmy: {{words}}.',
    nothingFound: 'Jeszcze nic nie zapisaliśmy. Zrobimy to następnym razem.',
    task: 'do {{date}}',
    noTask: 'Teraz nie muszą Państwo nic robić. Skontaktujemy się z Państwem.',
    weTitle: 'Co zrobimy my',
    waitTitle: 'Na co czekamy',
    bringTitle: 'Proszę to przynieść',
    appointmentTitle: 'Państwa następny termin',
    appointment: '{{date}} o godzinie {{time}}.',
    place: 'Miejsce: {{words}}.',
    cancel: 'Nie mogą Państwo przyjść? Proszę do nas zadzwonić.',
    noAppointment: 'Nie mamy jeszcze terminu. Proszę do nas zadzwonić.',
  },
  amounts: { about: 'około {{amount}} euro', range: 'od {{min}} do {{max}} euro' },
  fees: {
    procedure: 'Opłata za postępowanie',
    evaluation: 'Ocena dyplomu',
    resettler: 'Zaświadczenie według ustawy BVFG',
    analysis: 'Analiza kwalifikacji',
    translation: 'Tłumaczenie, za stronę',
    certifiedCopies: 'Kopie poświadczone',
    policeCertificate: 'Zaświadczenie o niekaralności',
    licence: 'Wymiana prawa jazdy',
    drivers: 'Kwalifikacja wstępna kierowców zawodowych',
    finalExam: 'Egzamin końcowy',
    papers: 'Inne zaświadczenia',
    language: 'Kurs językowy i egzamin',
    exam: 'Egzamin z wiedzy lub umiejętności',
    course: 'Kurs lub przygotowanie',
  },
  forms: {
    online: 'wpis online',
    signed: 'oryginał z podpisem',
    original: 'oryginał',
    certifiedCopy: 'kopia poświadczona',
    colourCopy: 'kopia kolorowa',
    copy: 'zwykła kopia',
    translated: '{{form}} z tłumaczeniem',
    or: '{{first}} lub {{second}}',
    translation: 'tłumaczenie na język niemiecki',
  },
  ways: {
    recognition: 'Do uznania urząd porównuje dyplom z niemieckim zawodem {{occupation}}: {{authority}}.',
    knowledgeExam:
      'Urząd dopuszcza od razu do egzaminu lub kursu w zawodzie {{occupation}}, bez porównywania dyplomu: {{authority}}.',
    evaluation: 'Urząd porównuje studia w zawodzie {{occupation}} ze studiami niemieckimi: {{authority}}.',
    degree: 'Urząd porównuje studia ze studiami niemieckimi: {{authority}}.',
    titlePermission: 'Urząd decyduje, czy wolno używać tytułu {{occupation}}: {{authority}}.',
    resettler:
      'Dla późnych przesiedleńców (Spätaussiedler) jest osobna droga, na której urząd sprawdza dyplom w zawodzie {{occupation}}: {{authority}}.',
    schoolCertificate:
      'Urząd mówi, jakiemu niemieckiemu świadectwu szkolnemu odpowiada to świadectwo: {{authority}}.',
    qualificationAnalysis:
      'Ponieważ brakuje dyplomu, umiejętności w zawodzie {{occupation}} pokazuje się w urzędzie: {{authority}}.',
    validation: 'Urząd sprawdza umiejętności po wielu latach pracy w zawodzie {{occupation}}: {{authority}}.',
    externalExam: 'Urząd decyduje o egzaminie w zawodzie {{occupation}} bez nauki zawodu: {{authority}}.',
    drivingLicence: 'Urząd decyduje o prawie jazdy do pracy w zawodzie {{occupation}}: {{authority}}.',
    weldingTest: 'Do pracy w zawodzie {{occupation}} nie ma uznania, ale egzamin pokazuje umiejętności.',
    swornInterpreter:
      'Po złożeniu przysięgi w sądzie można pracować w zawodzie {{occupation}} także dla urzędów i sądów.',
    securityInstruction:
      'Do pracy w zawodzie {{occupation}} potrzebny jest kurs lub egzamin w tym urzędzie: {{authority}}.',
    craftException:
      'Z długim doświadczeniem z UE mogą Państwo być może pracować na własny rachunek w zawodzie {{occupation}}: {{authority}}.',
    finishTraining:
      'Nauka zawodu {{occupation}} nie jest ukończona, dlatego wspólnie szukamy drogi do jej ukończenia.',
    germanQualification: 'Dyplom jest niemiecki, dlatego uznanie nie jest potrzebne.',
    chooseOccupation: 'Najpierw wspólnie szukamy niemieckiego zawodu, który pasuje do dyplomu.',
    noRoute: 'Ten dyplom nie wystarcza do zawodu {{occupation}}, dlatego wspólnie szukamy innych dróg.',
  },
  hints: {
    swornAnywhere:
      'Tłumaczenie można zrobić także w swoim kraju, u tłumacza przysięgłego. Może wystarczy angielski. Proszę zapytać nas przed zapłaceniem.',
    english:
      'Może wystarczy angielski albo tłumaczenie nie jest potrzebne. Proszę zapytać nas przed zapłaceniem.',
  },
  sheets: polishSheets,
  documents: documentTable(`
applicationForm | Formularz wniosku | To jest formularz urzędu. | Można go dostać u nas lub na stronie urzędu. | Wypełnimy go razem. |
cv | Życiorys w tabeli | To lista: szkoła, nauka i praca z datami. Nie może być przerw. | Trzeba go napisać po niemiecku i podpisać. | Napiszemy go razem. |
identity | Dowód tożsamości (paszport lub dowód) | To paszport, dowód osobisty lub karta pobytu. | Proszę przynieść na spotkanie. | My zrobimy kopię. |
nameProof | Dokument o zmianie nazwiska (akt małżeństwa lub urodzenia) | Pokazuje: drugie nazwisko na dyplomie to też to nazwisko. | Akt wydaje urząd stanu cywilnego w kraju. | Proszę zapytać nas, jeśli nie ma aktu. | Tłumaczenie kosztuje.
diploma | Dowód wykształcenia (dyplom, świadectwo) | To dokument o ukończonej nauce. | Wydała go szkoła lub uczelnia. Proszę nie oddawać oryginału. | Kopię poświadcza Bürgeramt lub notariusz. | Poświadczenie i tłumaczenie kosztują.
transcript | Wykaz przedmiotów i ocen z godzinami | To lista przedmiotów, ocen i godzin. | Wydaje ją szkoła lub uczelnia. | Jeśli listy brakuje, razem napiszemy do szkoły. | Tłumaczenie kosztuje.
schoolCertificate | Świadectwo ukończenia szkoły | To świadectwo szkoły sprzed nauki zawodu. | Wydała je szkoła. | Proszę zapytać nas, jeśli świadectwa brakuje. | Tłumaczenie kosztuje.
doctorate | Dyplom doktora | To dokument o stopniu doktora. | Wydał go uniwersytet. | Bez stopnia doktora nic nie trzeba. |
workReferences | Świadectwa pracy | To dokumenty o pracy: książeczka pracy, umowa, świadectwo. | Wydaje je poprzedni pracodawca. | Razem napiszemy do pracodawcy. | Tłumaczenie kosztuje.
employmentConfirmation | Potwierdzenie zatrudnienia | Klinika lub gabinet pisze: chcemy zatrudnić tę osobę. | Wydaje je klinika lub gabinet w Mecklenburg-Vorpommern. | Pomożemy szukać. |
professionalRight | Prawo wykonywania zawodu (Good Standing) | Pokazuje: w kraju wolno pracować w tym zawodzie. | Wydaje je ministerstwo lub izba w kraju. Zwykle nie może być starsze niż trzy miesiące. | Proszę o nie wystąpić dopiero, gdy są inne dokumenty. | Opłata w każdym kraju jest inna.
policeCertificate | Zaświadczenie o niekaralności (Belegart O) | Jest w nim, czy były kary. Idzie prosto do urzędu. | Wydaje je Bürgeramt. Proszę tam powiedzieć: Belegart O, dla urzędu. | Proszę o nie wystąpić krótko przed wnioskiem. | Kosztuje około 13 euro.
medicalCertificate | Zaświadczenie lekarskie | Lekarz pisze: stan zdrowia pozwala na pracę w tym zawodzie. | Wydaje je lekarz rodzinny. Proszę wziąć formularz urzędu. | Do lekarza proszę iść krótko przed wnioskiem. | O cenę proszę zapytać w gabinecie.
languageCertificate | Certyfikat z języka niemieckiego | To certyfikat z języka niemieckiego. | Wydaje go szkoła językowa po egzaminie. | Razem szukamy kursu. Certyfikat często można wysłać później. | Kurs i egzamin są często bezpłatne.
noEarlierApplication | Oświadczenie, że wniosku jeszcze nie było | To oświadczenie: nie składałem (nie składałam) tego wniosku gdzie indziej. | Formularz jest u nas. | Wypełnimy go razem. |
otherStatesDeclaration | Oświadczenie o wnioskach w innych krajach związkowych | To oświadczenie: czy był już wniosek w innym kraju związkowym. | Oświadczenie jest w formularzu urzędu. | Wypełnimy je razem. |
criminalDeclaration | Oświadczenie o postępowaniach karnych | To oświadczenie: czy toczy się postępowanie karne. | Oświadczenie jest w formularzu urzędu. | Wypełnimy je razem. |
intentToWork | Dowód, że chce się tu pracować | Pokazuje: chcę pracować w Niemczech w tym zawodzie. | Wystarczy na przykład list do pracodawcy. | Napiszemy go razem. |
residenceProof | Zaświadczenie o zameldowaniu | Dokument pokazuje adres. | Wydaje je Einwohnermeldeamt. | | O opłatę proszę zapytać w urzędzie.
resettlerProof | Zaświadczenie według § 15 BVFG | Dokument pokazuje status Spätaussiedler. | Wydał go Bundesverwaltungsamt. | |
reasonForMissing | Oświadczenie, dlaczego brakuje dokumentów | To wyjaśnienie, dlaczego nie ma dyplomu. | Piszemy je razem. | Proszę powiedzieć nam o wszystkich próbach. |
powerOfAttorney | Pełnomocnictwo | To zgoda, żebyśmy rozmawiali z urzędem. | Formularz jest u nas. | Zgodę można cofnąć w każdej chwili. |
drivingLicence | Prawo jazdy | To jest prawo jazdy z kraju pochodzenia. | Już jest. Proszę je oddać tylko w urzędzie. | Kopię robimy my. | Tłumaczenie kosztuje.
photo | Zdjęcie paszportowe (biometryczne) | To jest nowe zdjęcie twarzy. | Robi je fotograf lub automat. | Proszę tam powiedzieć: do prawa jazdy. | O cenę proszę zapytać na miejscu.
eyeTest | Zaświadczenie o wzroku | Okulista pisze: wzrok wystarcza do prowadzenia pojazdu. | Wydaje je okulista lub lekarz medycyny pracy. | Proszę tam powiedzieć: na autobus lub ciężarówkę. | O cenę proszę zapytać w gabinecie.
firstAid | Zaświadczenie o pierwszej pomocy | Pokazuje: kurs pierwszej pomocy jest zrobiony. | Wydaje się je po kursie, na przykład w Czerwonym Krzyżu. | Najpierw proszę zapytać nas, czy kurs jest potrzebny. | Kurs kosztuje.
`),
  unreviewed:
    'Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. W razie wątpliwości obowiązuje tekst niemiecki.',
  germanOnly: 'Do tego jest tylko tekst niemiecki.',
};
