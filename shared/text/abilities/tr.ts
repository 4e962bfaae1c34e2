/** Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in Turkish: code|words. */
export const tr = `
runHousehold|ev idare etmek
planShopping|alışverişi ve erzakı planlamak
cookFamily|aile için yemek pişirmek
bakeBread|ekmek ve kek yapmak
preserveFood|meyve ve sebze konservesi yapmak
washIron|çamaşır yıkamak ve ütülemek
mendClothes|giysi onarmak
smallRepairs|evde küçük onarımlar yapmak
familyBudget|az parayla geçinmek
familyPapers|ailenin başvuru ve mektup işlerini yapmak
moveHome|taşınma düzenlemek
hostGuests|çok sayıda misafir ağırlamak
settleConflict|ailedeki tartışmaları yatıştırmak
raiseChildren|çocuk yetiştirmek
careBabies|bebek bakmak
playWithChildren|çocuklarla oynamak ve el işi yapmak
helpHomework|ev ödevlerine yardım etmek
superviseGroup|bir çocuk grubuna göz kulak olmak
tellStories|çocuklara kitap okumak ve masal anlatmak
feedChildren|çocuklar için sağlıklı yemek yapmak
observeDevelopment|çocuğun gelişimini gözlemek
talkToParents|anne babalarla konuşmak
disabledChild|engelli bir çocuğa eşlik etmek
organiseParty|çocuklar için kutlama hazırlamak
careRelatives|hasta yakınlara bakmak
helpWashing|yıkanmaya ve giyinmeye yardım etmek
helpEating|yemeye ve içmeye yardım etmek
liftPeople|hastaları güvenle kaldırmak ve desteklemek
giveMedicine|ilaçları plana göre vermek
accompanyDying|ölmekte olan insanların yanında olmak
careDementia|bunama hastalarıyla ilgilenmek
visitOld|yaşlıları ziyaret etmek ve onlara eşlik etmek
careDisabled|engelli insanlara günlük hayatta yardım etmek
documentCare|yapılan bakımı yazmak
woundCare|yara bakımı yapmak
nightShift|gece çalışmak
measureVitals|tansiyon, nabız ve ateş ölçmek
takeBlood|kan almak
giveInjection|iğne yapmak
assistSurgery|ameliyatlarda yardım etmek
examinePatients|hasta muayene etmek
readFindings|tıbbi sonuçları okumak ve açıklamak
emergencyHelp|acil durumda doğru davranmak
firstAid|ilk yardım yapmak
hygiene|hijyen kurallarına uymak
sterilise|tıbbi aletleri temizlemek ve sterilize etmek
physioExercise|hareket egzersizleri yaptırmak
massage|masaj yapmak
deliverBabies|doğumlarda yardım etmek
treatTeeth|diş tedavi etmek veya buna yardım etmek
prepareMedicine|ilaç hazırlamak ve vermek
adviseHealth|sağlık konusunda bilgi vermek
labSamples|laboratuvarda örnek incelemek
cookMany|çok kişiye yemek pişirmek
prepareVegetables|sebze ve et hazırlamak
seasonTaste|yemekleri baharatlamak ve tatmak
planMenu|yemek ve menü planlamak
calculatePortions|miktar ve porsiyon hesaplamak
kitchenHygiene|gıdaları temiz saklamak
butcher|et parçalamak
bakeTrade|fırında çalışmak
pastry|pasta ve kurabiye süslemek
milkCheese|süt işlemek ve peynir yapmak
fishWork|balık tutmak veya işlemek
runKitchen|mutfak yönetmek
coffeeTea|kahve ve çay hazırlamak
serveGuests|konuklara servis yapmak
takeOrders|sipariş almak
carryPlates|birkaç tabağı birden taşımak
layTables|masa kurmak ve süslemek
mixDrinks|içecek karıştırmak ve sunmak
receiveGuests|misafir karşılamak
bookRooms|oda ve seyahat ayırtmak
guideTourists|grupları şehirde gezdirmek
makeBeds|oda ve yatak hazırlamak
handleComplaints|şikâyetlerle ilgilenmek
answerPhone|telefonda nazik konuşmak
planEvents|kutlama ve etkinlik planlamak
cleanRooms|odaları iyice temizlemek
cleanWindows|pencere ve cam temizlemek
useAgents|temizlik maddelerini doğru ölçüde kullanmak
cleanMachines|temizlik makineleriyle çalışmak
laundry|çok miktarda çamaşır yıkamak
disinfect|dezenfekte etmek
sortWaste|çöp ayırmak
cleanStreets|yolları ve meydanları temiz tutmak
sellGoods|mal satmak
adviseCustomers|müşterilere bilgi vermek
operateTill|kasada çalışmak
fillShelves|rafları doldurmak
arrangeGoods|malları güzel sergilemek
negotiate|pazarlık ve görüşme yapmak
buyGoods|mal satın almak
runStall|pazarda tezgâh işletmek
runShop|dükkân işletmek
takeInventory|stok saymak
sellOnline|internette satış yapmak
checkQuality|malların kalitesini kontrol etmek
winCustomers|yeni müşteri kazanmak
writeLetters|mektup ve e-posta yazmak
fileDocuments|belgeleri düzenlemek ve dosyalamak
makeAppointments|randevu planlamak
keepLists|liste ve tablo tutmak
takeMinutes|tutanak yazmak
enterData|bilgisayara veri girmek
typeFast|hızlı yazmak
receiveVisitors|ziyaretçi kabul etmek
handleMail|posta işlerini yapmak
applyRules|başvuruları kurallara göre incelemek
writeContracts|sözleşme hazırlamak
manageStaffFiles|personel dosyaları tutmak
orderSupplies|malzeme sipariş etmek
archive|arşiv veya kütüphane yönetmek
useSmartphone|akıllı telefonu güvenle kullanmak
useInternet|internette bilgi bulmak
useTextProgram|bilgisayarda metin yazmak
useSpreadsheet|bilgisayarda tablolarla çalışmak
makeSlides|sunum hazırlamak
videoCall|görüntülü görüşmelere katılmak
setUpComputer|bilgisayar kurmak
repairComputer|bilgisayar ve telefon onarmak
network|ağ kurmak
program|program yazmak
testSoftware|program test etmek
database|veri tabanlarıyla çalışmak
makeWebsite|internet sitesi hazırlamak
helpUsers|başkalarına bilgisayarda yardım etmek
protectData|veri korumasına dikkat etmek
drawCad|bilgisayarda teknik çizim yapmak
keepBooks|muhasebe tutmak
writeInvoices|fatura yazmak
checkInvoices|fatura kontrol etmek ve ödemek
payroll|ücret hesaplamak
calculatePrices|fiyat hesaplamak
makeBudget|bütçe planlamak
bankWork|bankada müşterilerle çalışmak
taxes|vergi beyannamesi hazırlamak
statistics|sayıları değerlendirmek
insurance|sigortaları anlatmak
settleCash|kasa hesabını kapatmak
applyFunding|destek parası için başvurmak
interpret|sözlü çeviri yapmak
translate|yazılı çeviri yapmak
explainSimply|zor şeyleri basit anlatmak
listen|iyi dinlemek
speakPublicly|çok kişinin önünde konuşmak
writeTexts|metin ve rapor yazmak
interview|insanlarla görüşme yapmak
mediate|insanlar arasında arabuluculuk yapmak
understandDialects|birçok lehçeyi anlamak
accompanyOffices|başkalarına resmî dairelerde eşlik etmek
readAloud|yüksek sesle anlaşılır okumak
counsel|insanlara danışmanlık yapmak
signLanguage|işaret dili kullanmak
teachClass|sınıfta ders vermek
prepareLesson|ders hazırlamak
teachAdults|yetişkinlere ders vermek
teachLanguage|dil öğretmek
instructTrainees|çırak yetiştirmek
gradeWork|çalışmaları değerlendirmek
coachSport|spor çalıştırmak
teachMusic|müzik öğretmek
supportLearners|zorlanan öğrencileri desteklemek
showWork|yeni gelenlere işi göstermek
driveInstruct|araba kullanmayı öğretmek
religiousTeaching|dinî toplulukta ders vermek
leadTeam|ekip yönetmek
planWork|işi paylaştırmak
planShifts|vardiya planı yapmak
runBusiness|iş yeri yönetmek
foundBusiness|şirket kurmak
leadProject|proje yönetmek
hireStaff|çalışan seçmek
solveConflicts|ekipteki anlaşmazlıkları çözmek
superviseSite|şantiye yönetmek
keepDeadlines|sürelere uymak
improveWork|iş akışlarını iyileştirmek
takeResponsibility|sorumluluk almak
commandTroop|görevde bir grubu yönetmek
buildWalls|duvar örmek
mixConcrete|beton karmak ve dökmek
setFormwork|kalıp kurmak
layBricks|kaldırım taşı döşemek
buildRoof|çatı kaplamak
buildScaffold|iskele kurmak
digTrench|hendek ve çukur kazmak
operateDigger|ekskavatör kullanmak
readPlans|inşaat planı okumak
measureSite|şantiyede ölçüm yapmak
demolish|bina yıkmak
plaster|sıva yapmak
insulate|duvar yalıtmak
buildRoads|yol yapmak
bendSteel|beton demiri bağlamak
paintWalls|duvar boyamak
wallpaper|duvar kâğıdı yapıştırmak
layTiles|fayans döşemek
layFloor|zemin döşemek
drywall|alçıpan monte etmek
fitWindows|pencere ve kapı takmak
installPipes|su borusu döşemek
installHeating|kalorifer tesisatı kurmak
fitBathrooms|banyo kurmak
airConditioning|klima bakımı yapmak
solarPanels|güneş paneli monte etmek
caretaking|bir binanın bakımını yapmak
unclogDrains|tıkanmış gideri açmak
fitKitchens|mobilya ve mutfak kurmak
weld|kaynak yapmak
solder|lehim yapmak
turnMill|torna ve freze yapmak
cncMachine|bilgisayarlı tezgâhta çalışmak
forge|demir dövmek
cutMetal|metal kesmek ve bükmek
buildSteel|çelik yapı monte etmek
maintainMachines|makine bakımı yapmak
repairMachines|makine onarmak
setUpMachines|makine ayarlamak
readDrawings|teknik çizim okumak
measurePrecisely|çok hassas ölçmek
hydraulics|hidrolik ve basınçlı havayla çalışmak
shipbuilding|tersanede çalışmak
repairCars|araba onarmak
changeTyres|lastik ve yağ değiştirmek
findFaults|araçlarda arıza bulmak
carBody|kaporta düzeltmek
paintCars|araç boyamak
repairTrucks|kamyon onarmak
repairTractors|tarım makinesi onarmak
repairBikes|bisiklet onarmak
diagnoseTester|arıza tespit cihazlarıyla çalışmak
sellCars|araç satmak
layCables|kablo döşemek
wireHouse|evin elektriğini döşemek
readCircuits|elektrik şeması okumak
measureVoltage|akım ve gerilim ölçmek
repairDevices|elektrikli alet onarmak
buildCabinets|elektrik panosu yapmak
plc|kumanda sistemleri programlamak
telecom|telefon ve internet bağlamak
alarmSystems|alarm sistemi kurmak
windTurbines|rüzgâr türbini bakımı yapmak
buildFurniture|mobilya yapmak
carpentry|ahşap çatı yapmak
sawPlane|ahşap kesmek ve rendelemek
carveWood|ahşap oymak
varnishWood|ahşap verniklemek
repairFurniture|mobilya yenilemek
fellTrees|ağaç kesmek
upholster|mobilya döşemesi yapmak
sewMachine|makineyle dikiş dikmek
sewHand|elde dikiş dikmek ve nakış işlemek
cutFabric|kumaş kesmek
makePatterns|giysi kalıbı çıkarmak
alterClothes|giysi tadilatı yapmak
knit|örgü ve dantel örmek
weave|dokumak ve halı yapmak
repairShoes|ayakkabı onarmak
leather|deri işlemek
dyeFabric|kumaş boyamak
assemblyLine|bantta montaj yapmak
operateMachine|makine kullanmak
checkParts|parça kontrol etmek
packGoods|mal paketlemek
processFood|fabrikada gıda üretmek
printing|matbaada çalışmak
plastics|plastik işlemek
chemicals|kimyasallarla güvenli çalışmak
glassCeramics|cam veya seramik yapmak
shiftWork|vardiyalı çalışmak
followInstructions|talimata tam uyarak çalışmak
reportFaults|arıza bildirmek ve gidermek
loadTrucks|yüklemek ve boşaltmak
forklift|forklift kullanmak
pickOrders|sipariş toplamak
scanGoods|tarayıcıyla çalışmak
receiveGoods|mal teslim almak ve kontrol etmek
planRoutes|güzergâh planlamak
secureLoad|yükü sabitlemek
customs|gümrük belgelerini doldurmak
portWork|limanda çalışmak
orderStore|depoyu düzenli tutmak
driveCar|güvenli araba kullanmak
driveTruck|kamyon kullanmak
driveBus|otobüs kullanmak
driveTaxi|yolcu taşımak
deliverParcels|paket dağıtmak
rideBike|bisikletle dağıtım yapmak
driveTractor|traktör kullanmak
sail|gemide çalışmak
driveTrain|tren kullanmak veya trende görev yapmak
craneWork|vinç kullanmak
mapReading|harita okumak ve yolu bulmak
growGrain|tahıl yetiştirmek
growVegetables|sebze yetiştirmek
harvest|hasat yapmak
pruneTrees|ağaç ve çalı budamak
irrigate|tarla sulamak
plantProtection|bitkileri korumak
careGarden|bahçe kurmak ve bakmak
growFruit|meyve ve üzüm yetiştirmek
arrangeFlowers|çiçek düzenlemek
greenhouse|serada çalışmak
forestWork|ormanda çalışmak
beekeeping|arıcılık yapmak
soilWeather|toprağı ve havayı değerlendirmek
feedAnimals|hayvanları beslemek ve bakmak
milkCows|inek ve keçi sağmak
breedAnimals|hayvan yetiştirmek
herdAnimals|sürü gütmek
treatAnimals|hasta hayvanları tedavi etmek
keepPoultry|kümes hayvanı beslemek
rideHorses|atlarla çalışmak
slaughter|hayvan kesmek
trainDogs|köpek eğitmek
cutHair|saç kesmek
shave|tıraş etmek ve sakal bakımı yapmak
dyeHair|saç boyamak
makeUp|makyaj yapmak
nails|tırnak ve ayak bakımı yapmak
braidHair|saç örmek
skinCare|cilt bakımı yapmak
bridal|özel günler için saç yapmak
guardBuilding|bina korumak
checkAccess|girişleri kontrol etmek
deescalate|kavgada insanları sakinleştirmek
fightFire|yangın söndürmek
rescuePeople|insan kurtarmak
workSafety|iş güvenliğine dikkat etmek
inspectHygiene|iş yerlerini denetlemek
waterSupply|su ve kanalizasyon işletmek
recycling|geri dönüşüm malzemelerini ayırmak
protectNature|doğayı korumak
policeWork|polis veya asker olarak çalışmak
drawPaint|çizmek ve resim yapmak
designGraphics|afiş ve tabela tasarlamak
photograph|fotoğraf çekmek
film|film çekmek ve kurgulamak
playMusic|bir çalgı çalmak
sing|şarkı söylemek
act|tiyatro oynamak
makeJewellery|takı yapmak
pottery|çömlek yapmak
calligraphy|güzel yazı yazmak
decorate|odaları süslemek
designClothes|moda tasarlamak
writePoems|öykü ve şiir yazmak
volunteer|gönüllü yardım etmek
organiseHelp|başkaları için yardım düzenlemek
leadGroup|dernekte bir grubu yönetmek
collectDonations|bağış toplamak
campHelp|sığınmacı yurdunda yardım etmek
trainTeam|takım çalıştırmak
representPeople|başkaları adına konuşmak
politics|yerel siyasete katılmak
celebrateTogether|çok kişilik kutlama yapmak
newcomersHelp|yeni gelenlere yardım etmek
surviveHard|zor zamanda başkalarına bakmak
planBuildings|bina planlamak
calculateStatics|yük ve kuvvet hesaplamak
survey|arazi ölçmek
designMachines|makine tasarlamak
planElectrical|elektrik sistemi planlamak
chemistryLab|kimya laboratuvarında çalışmak
testMaterials|malzeme test etmek
research|araştırma yapmak
writePapers|bilimsel metin yazmak
legalAdvice|hukuk konularında danışmanlık yapmak
pleadCourt|mahkemede savunma yapmak
oilGas|madende, petrolde veya gazda çalışmak
energyPlant|elektrik santralinde çalışmak
planTraffic|trafik ve yol planlamak
manageQuality|kaliteyi güvence altına almak
`;
