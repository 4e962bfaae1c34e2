/** Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in Ukrainian: code|words. */
export const uk = `
runHousehold|вести домашнє господарство
planShopping|планувати покупки й запаси
cookFamily|готувати для родини
bakeBread|пекти хліб і пироги
preserveFood|консервувати фрукти й овочі
washIron|прати і прасувати
mendClothes|лагодити одяг
smallRepairs|робити дрібний ремонт удома
familyBudget|обходитися невеликими грошима
familyPapers|займатися заявами й листами родини
moveHome|організувати переїзд
hostGuests|приймати багато гостей
settleConflict|мирити рідних після сварки
raiseChildren|виховувати дітей
careBabies|доглядати немовлят
playWithChildren|гратися й майструвати з дітьми
helpHomework|допомагати з домашніми завданнями
superviseGroup|наглядати за групою дітей
tellStories|читати й розповідати дітям
feedChildren|готувати дітям здорову їжу
observeDevelopment|помічати, як розвивається дитина
talkToParents|розмовляти з батьками
disabledChild|супроводжувати дитину з інвалідністю
organiseParty|готувати дитячі свята
careRelatives|доглядати хворих рідних
helpWashing|допомагати митися й одягатися
helpEating|допомагати їсти й пити
liftPeople|безпечно перевертати й підтримувати людей
giveMedicine|давати ліки за планом
accompanyDying|бути поруч із людьми наприкінці життя
careDementia|піклуватися про людей із деменцією
visitOld|відвідувати й супроводжувати літніх людей
careDisabled|допомагати людям з інвалідністю в побуті
documentCare|записувати, який догляд надано
woundCare|обробляти рани
nightShift|працювати вночі
measureVitals|міряти тиск, пульс і температуру
takeBlood|брати кров на аналіз
giveInjection|робити уколи
assistSurgery|допомагати під час операцій
examinePatients|оглядати хворих
readFindings|читати й пояснювати результати обстежень
emergencyHelp|правильно діяти в екстреному випадку
firstAid|надавати першу допомогу
hygiene|дотримуватися гігієни
sterilise|чистити й стерилізувати інструменти
physioExercise|проводити вправи для руху
massage|робити масаж
deliverBabies|допомагати при пологах
treatTeeth|лікувати зуби або асистувати
prepareMedicine|готувати й видавати ліки
adviseHealth|радити щодо здоров’я
labSamples|досліджувати проби в лабораторії
cookMany|готувати для багатьох людей
prepareVegetables|підготовляти овочі та м’ясо
seasonTaste|приправляти й куштувати страви
planMenu|складати меню
calculatePortions|розраховувати кількість і порції
kitchenHygiene|правильно зберігати продукти
butcher|розбирати м’ясо
bakeTrade|пекти в пекарні
pastry|прикрашати торти й випічку
milkCheese|переробляти молоко, робити сир
fishWork|ловити або переробляти рибу
runKitchen|керувати кухнею
coffeeTea|готувати каву й чай
serveGuests|обслуговувати гостей
takeOrders|приймати замовлення
carryPlates|носити кілька тарілок одразу
layTables|накривати й прикрашати столи
mixDrinks|змішувати й наливати напої
receiveGuests|зустрічати гостей
bookRooms|бронювати кімнати й поїздки
guideTourists|водити групи містом
makeBeds|прибирати кімнати й стелити ліжка
handleComplaints|працювати зі скаргами
answerPhone|привітно говорити телефоном
planEvents|планувати свята й заходи
cleanRooms|ретельно прибирати приміщення
cleanWindows|мити вікна й скло
useAgents|правильно дозувати мийні засоби
cleanMachines|працювати з прибиральними машинами
laundry|прати багато білизни
disinfect|робити дезінфекцію
sortWaste|сортувати сміття
cleanStreets|підтримувати чистоту на вулицях і площах
sellGoods|продавати товари
adviseCustomers|консультувати покупців
operateTill|працювати на касі
fillShelves|викладати товар на полиці
arrangeGoods|гарно розкладати товар
negotiate|торгуватися й домовлятися
buyGoods|закуповувати товари
runStall|торгувати на ринку
runShop|керувати магазином
takeInventory|рахувати залишки товару
sellOnline|продавати в інтернеті
checkQuality|перевіряти якість товару
winCustomers|знаходити нових клієнтів
writeLetters|писати листи й електронну пошту
fileDocuments|упорядковувати й складати документи
makeAppointments|планувати зустрічі
keepLists|вести списки й таблиці
takeMinutes|вести протокол
enterData|вводити дані в комп’ютер
typeFast|швидко друкувати
receiveVisitors|приймати відвідувачів
handleMail|опрацьовувати пошту
applyRules|перевіряти заяви за правилами
writeContracts|готувати договори
manageStaffFiles|вести особові справи
orderSupplies|замовляти матеріали
archive|вести архів або бібліотеку
useSmartphone|упевнено користуватися смартфоном
useInternet|знаходити інформацію в інтернеті
useTextProgram|писати тексти на комп’ютері
useSpreadsheet|працювати з електронними таблицями
makeSlides|робити презентації
videoCall|брати участь у відеорозмовах
setUpComputer|налаштовувати комп’ютери
repairComputer|ремонтувати комп’ютери й телефони
network|налаштовувати мережі
program|програмувати
testSoftware|тестувати програми
database|працювати з базами даних
makeWebsite|створювати сайти
helpUsers|допомагати іншим з комп’ютером
protectData|дбати про захист даних
drawCad|креслити на комп’ютері
keepBooks|вести бухгалтерію
writeInvoices|виписувати рахунки
checkInvoices|перевіряти й оплачувати рахунки
payroll|нараховувати зарплату
calculatePrices|розраховувати ціни
makeBudget|планувати бюджет
bankWork|працювати в банку з клієнтами
taxes|складати податкові декларації
statistics|аналізувати цифри
insurance|пояснювати страхування
settleCash|підбивати касу
applyFunding|подавати заявки на фінансування
interpret|усно перекладати
translate|письмово перекладати
explainSimply|просто пояснювати складне
listen|добре слухати
speakPublicly|виступати перед багатьма людьми
writeTexts|писати тексти й звіти
interview|опитувати людей
mediate|бути посередником між людьми
understandDialects|розуміти багато діалектів
accompanyOffices|супроводжувати інших до установ
readAloud|виразно читати вголос
counsel|консультувати людей
signLanguage|користуватися жестовою мовою
teachClass|викладати в класі
prepareLesson|готувати уроки
teachAdults|навчати дорослих
teachLanguage|викладати мову
instructTrainees|навчати учнів на виробництві
gradeWork|оцінювати роботи
coachSport|проводити спортивні заняття
teachMusic|навчати музики
supportLearners|підтримувати тих, кому важко вчитися
showWork|показувати новим колегам роботу
driveInstruct|навчати водіння
religiousTeaching|навчати в громаді
leadTeam|керувати командою
planWork|розподіляти роботу
planShifts|складати графіки змін
runBusiness|вести справу
foundBusiness|засновувати підприємство
leadProject|керувати проєктом
hireStaff|добирати працівників
solveConflicts|розв’язувати конфлікти в команді
superviseSite|керувати будівництвом
keepDeadlines|дотримуватися термінів
improveWork|покращувати робочі процеси
takeResponsibility|брати на себе відповідальність
commandTroop|керувати групою на службі
buildWalls|мурувати стіни
mixConcrete|замішувати й заливати бетон
setFormwork|робити опалубку
layBricks|мостити бруківку й каміння
buildRoof|крити дахи
buildScaffold|ставити риштування
digTrench|копати траншеї та ями
operateDigger|працювати на екскаваторі
readPlans|читати будівельні плани
measureSite|робити заміри на будівництві
demolish|зносити будівлі
plaster|штукатурити
insulate|утеплювати стіни
buildRoads|будувати дороги
bendSteel|в’язати арматуру
paintWalls|фарбувати стіни
wallpaper|клеїти шпалери
layTiles|класти плитку
layFloor|укладати підлогу
drywall|монтувати гіпсокартон
fitWindows|установлювати вікна й двері
installPipes|прокладати водопровід
installHeating|установлювати опалення
fitBathrooms|облаштовувати ванні кімнати
airConditioning|обслуговувати кондиціонери
solarPanels|монтувати сонячні панелі
caretaking|доглядати будинок
unclogDrains|прочищати стоки
fitKitchens|збирати меблі та кухні
weld|зварювати
solder|паяти
turnMill|токарити й фрезерувати
cncMachine|працювати на верстатах із ЧПК
forge|кувати
cutMetal|різати й гнути метал
buildSteel|монтувати сталеві конструкції
maintainMachines|обслуговувати машини
repairMachines|ремонтувати машини
setUpMachines|налагоджувати машини
readDrawings|читати технічні креслення
measurePrecisely|міряти з точністю до сотих
hydraulics|працювати з гідравлікою та пневматикою
shipbuilding|працювати на верфі
repairCars|ремонтувати автомобілі
changeTyres|міняти шини й оливу
findFaults|знаходити несправності в автомобілі
carBody|рихтувати кузови
paintCars|фарбувати автомобілі
repairTrucks|ремонтувати вантажівки
repairTractors|ремонтувати сільгосптехніку
repairBikes|ремонтувати велосипеди
diagnoseTester|працювати з діагностичними приладами
sellCars|продавати автомобілі
layCables|прокладати кабелі
wireHouse|робити електропроводку в будинку
readCircuits|читати електричні схеми
measureVoltage|вимірювати струм і напругу
repairDevices|ремонтувати електроприлади
buildCabinets|складати електрошафи
plc|програмувати контролери
telecom|підключати телефон та інтернет
alarmSystems|установлювати сигналізацію
windTurbines|обслуговувати вітряки
buildFurniture|робити меблі
carpentry|будувати дерев’яні дахи
sawPlane|пиляти й стругати
carveWood|різьбити по дереву
varnishWood|лакувати дерево
repairFurniture|відновлювати меблі
fellTrees|валити дерева
upholster|оббивати меблі
sewMachine|шити на машинці
sewHand|шити й вишивати вручну
cutFabric|кроїти тканину
makePatterns|робити викрійки
alterClothes|перешивати одяг
knit|плести спицями й гачком
weave|ткати й робити килими
repairShoes|ремонтувати взуття
leather|працювати зі шкірою
dyeFabric|фарбувати тканини
assemblyLine|складати вироби на конвеєрі
operateMachine|працювати на верстаті
checkParts|перевіряти деталі
packGoods|пакувати товари
processFood|виробляти продукти на фабриці
printing|друкувати в друкарні
plastics|обробляти пластик
chemicals|безпечно працювати з хімікатами
glassCeramics|виготовляти скло або кераміку
shiftWork|працювати позмінно
followInstructions|точно працювати за інструкціями
reportFaults|повідомляти про збої й усувати їх
loadTrucks|вантажити й розвантажувати
forklift|працювати на навантажувачі
pickOrders|комплектувати замовлення
scanGoods|працювати зі сканером
receiveGoods|приймати й перевіряти товар
planRoutes|планувати маршрути
secureLoad|закріплювати вантаж
customs|заповнювати митні документи
portWork|працювати в порту
orderStore|тримати склад у порядку
driveCar|безпечно водити автомобіль
driveTruck|водити вантажівку
driveBus|водити автобус
driveTaxi|возити пасажирів
deliverParcels|доставляти посилки
rideBike|доставляти на велосипеді
driveTractor|водити трактор
sail|працювати на судні
driveTrain|водити або супроводжувати поїзди
craneWork|працювати на крані
mapReading|читати карти й знаходити дорогу
growGrain|вирощувати зерно
growVegetables|вирощувати овочі
harvest|збирати врожай
pruneTrees|обрізати дерева й кущі
irrigate|зрошувати поля
plantProtection|захищати рослини
careGarden|облаштовувати й доглядати сади
growFruit|вирощувати фрукти й виноград
arrangeFlowers|складати букети
greenhouse|працювати в теплиці
forestWork|працювати в лісі
beekeeping|тримати бджіл
soilWeather|оцінювати ґрунт і погоду
feedAnimals|годувати й доглядати тварин
milkCows|доїти корів і кіз
breedAnimals|розводити тварин
herdAnimals|пасти стадо
treatAnimals|лікувати хворих тварин
keepPoultry|тримати птицю
rideHorses|працювати з кіньми
slaughter|забивати худобу
trainDogs|дресирувати собак
cutHair|стригти волосся
shave|голити й доглядати бороди
dyeHair|фарбувати волосся
makeUp|робити макіяж
nails|робити манікюр і педикюр
braidHair|заплітати коси
skinCare|доглядати шкіру
bridal|робити святкові зачіски
guardBuilding|охороняти будівлю
checkAccess|перевіряти вхід
deescalate|заспокоювати під час сварки
fightFire|гасити пожежі
rescuePeople|рятувати людей
workSafety|дбати про безпеку праці
inspectHygiene|перевіряти підприємства
waterSupply|обслуговувати водопостачання й каналізацію
recycling|сортувати вторсировину
protectNature|охороняти природу
policeWork|служити в поліції або війську
drawPaint|малювати
designGraphics|оформлювати плакати й знаки
photograph|фотографувати
film|знімати й монтувати відео
playMusic|грати на музичному інструменті
sing|співати
act|грати в театрі
makeJewellery|виготовляти прикраси
pottery|займатися гончарством
calligraphy|гарно писати від руки
decorate|прикрашати приміщення
designClothes|створювати моделі одягу
writePoems|писати оповідання й вірші
volunteer|допомагати як волонтер
organiseHelp|організовувати допомогу іншим
leadGroup|керувати групою в клубі
collectDonations|збирати пожертви
campHelp|допомагати в притулку для біженців
trainTeam|тренувати команду
representPeople|говорити від імені інших
politics|брати участь у місцевій політиці
celebrateTogether|влаштовувати свята для багатьох
newcomersHelp|допомагати новоприбулим
surviveHard|піклуватися про інших у важкі часи
planBuildings|проєктувати будівлі
calculateStatics|розраховувати навантаження й сили
survey|вимірювати землю
designMachines|конструювати машини
planElectrical|проєктувати електричні системи
chemistryLab|працювати в хімічній лабораторії
testMaterials|випробовувати матеріали
research|займатися дослідженнями
writePapers|писати наукові тексти
legalAdvice|консультувати з правових питань
pleadCourt|виступати в суді
oilGas|працювати в гірництві, нафтовій або газовій галузі
energyPlant|працювати на електростанції
planTraffic|планувати транспорт і дороги
manageQuality|забезпечувати якість
`;
