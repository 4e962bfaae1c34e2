/** Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in Polish: code|words. */
export const pl = `
runHousehold|prowadzić dom
planShopping|planować zakupy i zapasy
cookFamily|gotować dla rodziny
bakeBread|piec chleb i ciasta
preserveFood|robić przetwory z owoców i warzyw
washIron|prać i prasować
mendClothes|naprawiać ubrania
smallRepairs|robić drobne naprawy w domu
familyBudget|radzić sobie z małym budżetem
familyPapers|załatwiać wnioski i pisma dla rodziny
moveHome|organizować przeprowadzkę
hostGuests|przyjmować wielu gości
settleConflict|łagodzić spory w rodzinie
raiseChildren|wychowywać dzieci
careBabies|opiekować się niemowlętami
playWithChildren|bawić się i majsterkować z dziećmi
helpHomework|pomagać w lekcjach
superviseGroup|pilnować grupy dzieci
tellStories|czytać i opowiadać dzieciom
feedChildren|gotować zdrowo dla dzieci
observeDevelopment|obserwować rozwój dziecka
talkToParents|rozmawiać z rodzicami
disabledChild|wspierać dziecko z niepełnosprawnością
organiseParty|przygotowywać przyjęcia dla dzieci
careRelatives|opiekować się chorymi krewnymi
helpWashing|pomagać w myciu i ubieraniu
helpEating|pomagać w jedzeniu i piciu
liftPeople|bezpiecznie przenosić i podtrzymywać ludzi
giveMedicine|podawać leki według planu
accompanyDying|towarzyszyć umierającym
careDementia|opiekować się osobami z demencją
visitOld|odwiedzać starsze osoby i im towarzyszyć
careDisabled|pomagać na co dzień osobom z niepełnosprawnością
documentCare|zapisywać wykonaną opiekę
woundCare|opatrywać rany
nightShift|pracować w nocy
measureVitals|mierzyć ciśnienie, puls i temperaturę
takeBlood|pobierać krew
giveInjection|robić zastrzyki
assistSurgery|pomagać przy operacjach
examinePatients|badać chorych
readFindings|czytać i wyjaśniać wyniki badań
emergencyHelp|właściwie działać w nagłym wypadku
firstAid|udzielać pierwszej pomocy
hygiene|przestrzegać higieny
sterilise|czyścić i sterylizować narzędzia
physioExercise|prowadzić ćwiczenia ruchowe
massage|masować
deliverBabies|pomagać przy porodach
treatTeeth|leczyć zęby lub przy tym pomagać
prepareMedicine|przygotowywać i wydawać leki
adviseHealth|doradzać w sprawach zdrowia
labSamples|badać próbki w laboratorium
cookMany|gotować dla wielu osób
prepareVegetables|przygotowywać warzywa i mięso
seasonTaste|doprawiać i próbować potrawy
planMenu|układać menu
calculatePortions|obliczać ilości i porcje
kitchenHygiene|właściwie przechowywać żywność
butcher|rozbierać mięso
bakeTrade|piec w piekarni
pastry|ozdabiać torty i wypieki
milkCheese|przetwarzać mleko i robić ser
fishWork|łowić lub przetwarzać ryby
runKitchen|kierować kuchnią
coffeeTea|przyrządzać kawę i herbatę
serveGuests|obsługiwać gości
takeOrders|przyjmować zamówienia
carryPlates|nosić kilka talerzy naraz
layTables|nakrywać i ozdabiać stoły
mixDrinks|mieszać i podawać napoje
receiveGuests|witać gości
bookRooms|rezerwować pokoje i podróże
guideTourists|oprowadzać grupy po mieście
makeBeds|przygotowywać pokoje i łóżka
handleComplaints|załatwiać reklamacje
answerPhone|uprzejmie rozmawiać przez telefon
planEvents|planować uroczystości i imprezy
cleanRooms|dokładnie sprzątać pomieszczenia
cleanWindows|myć okna i szyby
useAgents|właściwie dozować środki czystości
cleanMachines|pracować maszynami czyszczącymi
laundry|prać duże ilości bielizny
disinfect|dezynfekować
sortWaste|segregować śmieci
cleanStreets|dbać o czystość ulic i placów
sellGoods|sprzedawać towary
adviseCustomers|doradzać klientom
operateTill|pracować na kasie
fillShelves|układać towar na półkach
arrangeGoods|ładnie wykładać towar
negotiate|targować się i negocjować
buyGoods|kupować towary dla sklepu
runStall|prowadzić stoisko na targu
runShop|prowadzić sklep
takeInventory|robić inwentaryzację
sellOnline|sprzedawać w internecie
checkQuality|sprawdzać jakość towarów
winCustomers|zdobywać nowych klientów
writeLetters|pisać listy i e-maile
fileDocuments|porządkować i odkładać dokumenty
makeAppointments|planować terminy
keepLists|prowadzić listy i tabele
takeMinutes|pisać protokół
enterData|wprowadzać dane do komputera
typeFast|szybko pisać na klawiaturze
receiveVisitors|przyjmować interesantów
handleMail|zajmować się pocztą
applyRules|sprawdzać wnioski według przepisów
writeContracts|przygotowywać umowy
manageStaffFiles|prowadzić akta pracowników
orderSupplies|zamawiać materiały
archive|prowadzić archiwum lub bibliotekę
useSmartphone|pewnie używać smartfona
useInternet|znajdować informacje w internecie
useTextProgram|pisać teksty na komputerze
useSpreadsheet|pracować z arkuszem kalkulacyjnym
makeSlides|robić prezentacje
videoCall|brać udział w rozmowach wideo
setUpComputer|konfigurować komputery
repairComputer|naprawiać komputery i telefony
network|zakładać sieci komputerowe
program|programować
testSoftware|testować programy
database|pracować z bazami danych
makeWebsite|tworzyć strony internetowe
helpUsers|pomagać innym przy komputerze
protectData|dbać o ochronę danych
drawCad|rysować technicznie na komputerze
keepBooks|prowadzić księgowość
writeInvoices|wystawiać faktury
checkInvoices|sprawdzać i opłacać faktury
payroll|obliczać wynagrodzenia
calculatePrices|obliczać ceny
makeBudget|planować budżet
bankWork|pracować w okienku bankowym
taxes|rozliczać podatki
statistics|analizować liczby
insurance|wyjaśniać ubezpieczenia
settleCash|rozliczać kasę
applyFunding|starać się o dotacje
interpret|tłumaczyć ustnie
translate|tłumaczyć pisemnie
explainSimply|prosto wyjaśniać trudne rzeczy
listen|dobrze słuchać
speakPublicly|mówić przed wieloma ludźmi
writeTexts|pisać teksty i sprawozdania
interview|przeprowadzać wywiady
mediate|pośredniczyć między ludźmi
understandDialects|rozumieć wiele dialektów
accompanyOffices|towarzyszyć innym w urzędach
readAloud|wyraźnie czytać na głos
counsel|doradzać ludziom
signLanguage|posługiwać się językiem migowym
teachClass|uczyć klasę
prepareLesson|przygotowywać lekcje
teachAdults|uczyć dorosłych
teachLanguage|uczyć języka
instructTrainees|szkolić uczniów w zawodzie
gradeWork|oceniać prace
coachSport|prowadzić treningi sportowe
teachMusic|uczyć muzyki
supportLearners|wspierać osoby z trudnościami w nauce
showWork|pokazywać pracę nowym
driveInstruct|uczyć jazdy samochodem
religiousTeaching|uczyć we wspólnocie
leadTeam|kierować zespołem
planWork|rozdzielać pracę
planShifts|układać grafiki dyżurów
runBusiness|prowadzić firmę
foundBusiness|zakładać firmę
leadProject|kierować projektem
hireStaff|dobierać pracowników
solveConflicts|rozwiązywać konflikty w zespole
superviseSite|kierować budową
keepDeadlines|dotrzymywać terminów
improveWork|ulepszać przebieg pracy
takeResponsibility|brać odpowiedzialność
commandTroop|dowodzić grupą w służbie
buildWalls|murować ściany
mixConcrete|mieszać i wylewać beton
setFormwork|budować szalunki
layBricks|układać bruk i kamień
buildRoof|kryć dachy
buildScaffold|stawiać rusztowania
digTrench|kopać rowy i doły
operateDigger|pracować na koparce
readPlans|czytać plany budowlane
measureSite|mierzyć na budowie
demolish|rozbierać budynki
plaster|tynkować
insulate|ocieplać ściany
buildRoads|budować drogi
bendSteel|wiązać zbrojenie
paintWalls|malować ściany
wallpaper|tapetować
layTiles|układać płytki
layFloor|układać podłogi
drywall|montować płyty gipsowe
fitWindows|montować okna i drzwi
installPipes|układać rury wodne
installHeating|montować ogrzewanie
fitBathrooms|urządzać łazienki
airConditioning|konserwować klimatyzację
solarPanels|montować panele słoneczne
caretaking|opiekować się budynkiem
unclogDrains|udrażniać odpływy
fitKitchens|składać meble i kuchnie
weld|spawać
solder|lutować
turnMill|toczyć i frezować
cncMachine|obsługiwać maszyny sterowane komputerowo
forge|kuć metal
cutMetal|ciąć i giąć metal
buildSteel|montować konstrukcje stalowe
maintainMachines|konserwować maszyny
repairMachines|naprawiać maszyny
setUpMachines|ustawiać maszyny
readDrawings|czytać rysunki techniczne
measurePrecisely|mierzyć z dokładnością do setnych
hydraulics|pracować z hydrauliką i sprężonym powietrzem
shipbuilding|pracować w stoczni
repairCars|naprawiać samochody
changeTyres|wymieniać opony i olej
findFaults|znajdować usterki w pojazdach
carBody|naprawiać karoserie
paintCars|lakierować pojazdy
repairTrucks|naprawiać ciężarówki
repairTractors|naprawiać maszyny rolnicze
repairBikes|naprawiać rowery
diagnoseTester|pracować z urządzeniami diagnostycznymi
sellCars|sprzedawać pojazdy
layCables|układać kable
wireHouse|zakładać instalację elektryczną w domu
readCircuits|czytać schematy elektryczne
measureVoltage|mierzyć prąd i napięcie
repairDevices|naprawiać urządzenia elektryczne
buildCabinets|budować szafy sterownicze
plc|programować sterowniki
telecom|podłączać telefon i internet
alarmSystems|montować alarmy
windTurbines|konserwować turbiny wiatrowe
buildFurniture|robić meble
carpentry|budować więźby dachowe
sawPlane|piłować i heblować
carveWood|rzeźbić w drewnie
varnishWood|lakierować drewno
repairFurniture|odnawiać meble
fellTrees|ścinać drzewa
upholster|tapicerować meble
sewMachine|szyć na maszynie
sewHand|szyć i haftować ręcznie
cutFabric|kroić materiał
makePatterns|robić wykroje
alterClothes|przerabiać ubrania
knit|robić na drutach i szydełku
weave|tkać i robić dywany
repairShoes|naprawiać buty
leather|pracować ze skórą
dyeFabric|farbować tkaniny
assemblyLine|montować na taśmie
operateMachine|obsługiwać maszynę
checkParts|kontrolować części
packGoods|pakować towary
processFood|produkować żywność w fabryce
printing|pracować w drukarni
plastics|przetwarzać tworzywa sztuczne
chemicals|bezpiecznie pracować z chemikaliami
glassCeramics|wytwarzać szkło lub ceramikę
shiftWork|pracować na zmiany
followInstructions|pracować dokładnie według instrukcji
reportFaults|zgłaszać i usuwać usterki
loadTrucks|ładować i rozładowywać
forklift|jeździć wózkiem widłowym
pickOrders|kompletować zamówienia
scanGoods|pracować ze skanerem
receiveGoods|przyjmować i sprawdzać towar
planRoutes|planować trasy
secureLoad|zabezpieczać ładunek
customs|wypełniać dokumenty celne
portWork|pracować w porcie
orderStore|utrzymywać porządek w magazynie
driveCar|bezpiecznie prowadzić samochód
driveTruck|prowadzić ciężarówkę
driveBus|prowadzić autobus
driveTaxi|wozić ludzi
deliverParcels|doręczać paczki
rideBike|rozwozić towar rowerem
driveTractor|jeździć traktorem
sail|pracować na statku
driveTrain|prowadzić pociągi lub w nich pracować
craneWork|obsługiwać dźwig
mapReading|czytać mapy i znajdować drogę
growGrain|uprawiać zboże
growVegetables|uprawiać warzywa
harvest|zbierać plony
pruneTrees|przycinać drzewa i krzewy
irrigate|nawadniać pola
plantProtection|chronić rośliny
careGarden|zakładać i pielęgnować ogrody
growFruit|uprawiać owoce i winorośl
arrangeFlowers|układać bukiety
greenhouse|pracować w szklarni
forestWork|pracować w lesie
beekeeping|hodować pszczoły
soilWeather|oceniać glebę i pogodę
feedAnimals|karmić zwierzęta i dbać o nie
milkCows|doić krowy i kozy
breedAnimals|hodować zwierzęta
herdAnimals|paść stado
treatAnimals|leczyć chore zwierzęta
keepPoultry|hodować drób
rideHorses|pracować z końmi
slaughter|ubijać zwierzęta
trainDogs|szkolić psy
cutHair|strzyc włosy
shave|golić i pielęgnować brody
dyeHair|farbować włosy
makeUp|robić makijaż
nails|pielęgnować paznokcie i stopy
braidHair|zaplatać warkocze
skinCare|pielęgnować skórę
bridal|robić fryzury na uroczystości
guardBuilding|pilnować budynku
checkAccess|kontrolować wejścia
deescalate|uspokajać w czasie kłótni
fightFire|gasić pożary
rescuePeople|ratować ludzi
workSafety|dbać o bezpieczeństwo pracy
inspectHygiene|kontrolować zakłady
waterSupply|obsługiwać wodociągi i kanalizację
recycling|sortować surowce wtórne
protectNature|chronić przyrodę
policeWork|służyć w policji lub wojsku
drawPaint|rysować i malować
designGraphics|projektować plakaty i znaki
photograph|fotografować
film|filmować i montować
playMusic|grać na instrumencie
sing|śpiewać
act|grać w teatrze
makeJewellery|robić biżuterię
pottery|robić ceramikę na kole
calligraphy|pięknie pisać ręcznie
decorate|ozdabiać pomieszczenia
designClothes|projektować modę
writePoems|pisać opowiadania i wiersze
volunteer|pomagać jako wolontariusz
organiseHelp|organizować pomoc dla innych
leadGroup|prowadzić grupę w stowarzyszeniu
collectDonations|zbierać datki
campHelp|pomagać w ośrodku dla uchodźców
trainTeam|trenować drużynę
representPeople|mówić w imieniu innych
politics|działać w lokalnej polityce
celebrateTogether|urządzać uroczystości dla wielu osób
newcomersHelp|pomagać nowo przybyłym
surviveHard|troszczyć się o innych w trudnych czasach
planBuildings|projektować budynki
calculateStatics|obliczać obciążenia i siły
survey|robić pomiary gruntów
designMachines|konstruować maszyny
planElectrical|projektować instalacje elektryczne
chemistryLab|pracować w laboratorium chemicznym
testMaterials|badać materiały
research|prowadzić badania naukowe
writePapers|pisać teksty naukowe
legalAdvice|doradzać w sprawach prawnych
pleadCourt|występować przed sądem
oilGas|pracować w górnictwie, przy ropie lub gazie
energyPlant|pracować w elektrowni
planTraffic|planować ruch i drogi
manageQuality|zapewniać jakość
`;
