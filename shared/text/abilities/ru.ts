/** Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in Russian: code|words. */
export const ru = `
runHousehold|вести домашнее хозяйство
planShopping|планировать покупки и запасы
cookFamily|готовить для семьи
bakeBread|печь хлеб и пироги
preserveFood|консервировать фрукты и овощи
washIron|стирать и гладить
mendClothes|чинить одежду
smallRepairs|делать мелкий ремонт дома
familyBudget|обходиться небольшими деньгами
familyPapers|заниматься заявлениями и письмами семьи
moveHome|организовать переезд
hostGuests|принимать много гостей
settleConflict|мирить родных после ссоры
raiseChildren|воспитывать детей
careBabies|ухаживать за младенцами
playWithChildren|играть и мастерить с детьми
helpHomework|помогать с домашними заданиями
superviseGroup|присматривать за группой детей
tellStories|читать и рассказывать детям
feedChildren|готовить детям здоровую еду
observeDevelopment|замечать, как развивается ребёнок
talkToParents|разговаривать с родителями
disabledChild|сопровождать ребёнка с инвалидностью
organiseParty|готовить детские праздники
careRelatives|ухаживать за больными родными
helpWashing|помогать мыться и одеваться
helpEating|помогать есть и пить
liftPeople|безопасно переворачивать и поддерживать людей
giveMedicine|давать лекарства по плану
accompanyDying|быть рядом с людьми в конце жизни
careDementia|заботиться о людях с деменцией
visitOld|навещать и сопровождать пожилых людей
careDisabled|помогать людям с инвалидностью в быту
documentCare|записывать, какой уход оказан
woundCare|обрабатывать раны
nightShift|работать ночью
measureVitals|измерять давление, пульс и температуру
takeBlood|брать кровь на анализ
giveInjection|делать уколы
assistSurgery|помогать при операциях
examinePatients|осматривать больных
readFindings|читать и объяснять результаты обследований
emergencyHelp|правильно действовать в экстренном случае
firstAid|оказывать первую помощь
hygiene|соблюдать гигиену
sterilise|чистить и стерилизовать инструменты
physioExercise|проводить упражнения для движения
massage|делать массаж
deliverBabies|помогать при родах
treatTeeth|лечить зубы или ассистировать
prepareMedicine|готовить и выдавать лекарства
adviseHealth|давать советы о здоровье
labSamples|исследовать пробы в лаборатории
cookMany|готовить для многих людей
prepareVegetables|подготавливать овощи и мясо
seasonTaste|приправлять и пробовать блюда
planMenu|составлять меню
calculatePortions|рассчитывать количество и порции
kitchenHygiene|правильно хранить продукты
butcher|разделывать мясо
bakeTrade|печь в пекарне
pastry|украшать торты и выпечку
milkCheese|перерабатывать молоко, делать сыр
fishWork|ловить или перерабатывать рыбу
runKitchen|руководить кухней
coffeeTea|готовить кофе и чай
serveGuests|обслуживать гостей
takeOrders|принимать заказы
carryPlates|носить сразу несколько тарелок
layTables|накрывать и украшать столы
mixDrinks|смешивать и наливать напитки
receiveGuests|встречать гостей
bookRooms|бронировать комнаты и поездки
guideTourists|водить группы по городу
makeBeds|убирать комнаты и застилать постели
handleComplaints|работать с жалобами
answerPhone|приветливо говорить по телефону
planEvents|планировать праздники и мероприятия
cleanRooms|тщательно убирать помещения
cleanWindows|мыть окна и стекло
useAgents|правильно дозировать моющие средства
cleanMachines|работать с уборочными машинами
laundry|стирать много белья
disinfect|проводить дезинфекцию
sortWaste|сортировать мусор
cleanStreets|поддерживать чистоту на улицах и площадях
sellGoods|продавать товары
adviseCustomers|консультировать покупателей
operateTill|работать на кассе
fillShelves|выкладывать товар на полки
arrangeGoods|красиво раскладывать товар
negotiate|торговаться и договариваться
buyGoods|закупать товары
runStall|торговать на рынке
runShop|руководить магазином
takeInventory|считать остатки товара
sellOnline|продавать в интернете
checkQuality|проверять качество товара
winCustomers|находить новых клиентов
writeLetters|писать письма и электронную почту
fileDocuments|упорядочивать и складывать документы
makeAppointments|планировать встречи
keepLists|вести списки и таблицы
takeMinutes|вести протокол
enterData|вводить данные в компьютер
typeFast|быстро печатать
receiveVisitors|принимать посетителей
handleMail|обрабатывать почту
applyRules|проверять заявления по правилам
writeContracts|готовить договоры
manageStaffFiles|вести личные дела
orderSupplies|заказывать материалы
archive|вести архив или библиотеку
useSmartphone|уверенно пользоваться смартфоном
useInternet|находить информацию в интернете
useTextProgram|писать тексты на компьютере
useSpreadsheet|работать с электронными таблицами
makeSlides|делать презентации
videoCall|участвовать в видеоразговорах
setUpComputer|настраивать компьютеры
repairComputer|ремонтировать компьютеры и телефоны
network|настраивать сети
program|программировать
testSoftware|тестировать программы
database|работать с базами данных
makeWebsite|создавать сайты
helpUsers|помогать другим с компьютером
protectData|заботиться о защите данных
drawCad|чертить на компьютере
keepBooks|вести бухгалтерию
writeInvoices|выписывать счета
checkInvoices|проверять и оплачивать счета
payroll|рассчитывать зарплату
calculatePrices|рассчитывать цены
makeBudget|планировать бюджет
bankWork|работать в банке с клиентами
taxes|составлять налоговые декларации
statistics|анализировать цифры
insurance|объяснять страхование
settleCash|сводить кассу
applyFunding|подавать заявки на финансирование
interpret|переводить устно
translate|переводить письменно
explainSimply|просто объяснять сложное
listen|хорошо слушать
speakPublicly|выступать перед многими людьми
writeTexts|писать тексты и отчёты
interview|опрашивать людей
mediate|быть посредником между людьми
understandDialects|понимать много диалектов
accompanyOffices|сопровождать других в учреждения
readAloud|выразительно читать вслух
counsel|консультировать людей
signLanguage|пользоваться жестовым языком
teachClass|вести уроки в классе
prepareLesson|готовить уроки
teachAdults|обучать взрослых
teachLanguage|преподавать язык
instructTrainees|обучать учеников на производстве
gradeWork|оценивать работы
coachSport|проводить спортивные занятия
teachMusic|обучать музыке
supportLearners|поддерживать тех, кому трудно учиться
showWork|показывать новым коллегам работу
driveInstruct|обучать вождению
religiousTeaching|обучать в общине
leadTeam|руководить командой
planWork|распределять работу
planShifts|составлять графики смен
runBusiness|вести своё дело
foundBusiness|основывать предприятие
leadProject|руководить проектом
hireStaff|подбирать сотрудников
solveConflicts|решать конфликты в команде
superviseSite|руководить стройкой
keepDeadlines|соблюдать сроки
improveWork|улучшать рабочие процессы
takeResponsibility|брать на себя ответственность
commandTroop|руководить группой на службе
buildWalls|класть стены
mixConcrete|замешивать и заливать бетон
setFormwork|делать опалубку
layBricks|мостить брусчатку и камень
buildRoof|крыть крыши
buildScaffold|ставить строительные леса
digTrench|копать траншеи и ямы
operateDigger|работать на экскаваторе
readPlans|читать строительные планы
measureSite|делать замеры на стройке
demolish|сносить здания
plaster|штукатурить
insulate|утеплять стены
buildRoads|строить дороги
bendSteel|вязать арматуру
paintWalls|красить стены
wallpaper|клеить обои
layTiles|класть плитку
layFloor|укладывать полы
drywall|монтировать гипсокартон
fitWindows|устанавливать окна и двери
installPipes|прокладывать водопровод
installHeating|устанавливать отопление
fitBathrooms|оборудовать ванные комнаты
airConditioning|обслуживать кондиционеры
solarPanels|монтировать солнечные панели
caretaking|следить за зданием
unclogDrains|прочищать стоки
fitKitchens|собирать мебель и кухни
weld|сваривать металл
solder|паять
turnMill|точить и фрезеровать
cncMachine|работать на станках с ЧПУ
forge|ковать
cutMetal|резать и гнуть металл
buildSteel|монтировать стальные конструкции
maintainMachines|обслуживать машины
repairMachines|ремонтировать машины
setUpMachines|налаживать машины
readDrawings|читать технические чертежи
measurePrecisely|измерять с точностью до сотых
hydraulics|работать с гидравликой и пневматикой
shipbuilding|работать на верфи
repairCars|ремонтировать автомобили
changeTyres|менять шины и масло
findFaults|находить неисправности в автомобиле
carBody|рихтовать кузова
paintCars|красить автомобили
repairTrucks|ремонтировать грузовики
repairTractors|ремонтировать сельхозтехнику
repairBikes|ремонтировать велосипеды
diagnoseTester|работать с диагностическими приборами
sellCars|продавать автомобили
layCables|прокладывать кабели
wireHouse|делать электропроводку в доме
readCircuits|читать электрические схемы
measureVoltage|измерять ток и напряжение
repairDevices|ремонтировать электроприборы
buildCabinets|собирать электрошкафы
plc|программировать контроллеры
telecom|подключать телефон и интернет
alarmSystems|устанавливать сигнализацию
windTurbines|обслуживать ветрогенераторы
buildFurniture|делать мебель
carpentry|строить деревянные крыши
sawPlane|пилить и строгать
carveWood|резать по дереву
varnishWood|лакировать дерево
repairFurniture|восстанавливать мебель
fellTrees|валить деревья
upholster|обивать мебель
sewMachine|шить на машинке
sewHand|шить и вышивать вручную
cutFabric|кроить ткань
makePatterns|делать выкройки
alterClothes|перешивать одежду
knit|вязать спицами и крючком
weave|ткать и делать ковры
repairShoes|ремонтировать обувь
leather|работать с кожей
dyeFabric|красить ткани
assemblyLine|собирать изделия на конвейере
operateMachine|работать на станке
checkParts|проверять детали
packGoods|упаковывать товары
processFood|производить продукты на фабрике
printing|печатать в типографии
plastics|обрабатывать пластик
chemicals|безопасно работать с химикатами
glassCeramics|изготавливать стекло или керамику
shiftWork|работать посменно
followInstructions|точно работать по инструкциям
reportFaults|сообщать о неполадках и устранять их
loadTrucks|загружать и разгружать
forklift|работать на погрузчике
pickOrders|комплектовать заказы
scanGoods|работать со сканером
receiveGoods|принимать и проверять товар
planRoutes|планировать маршруты
secureLoad|закреплять груз
customs|заполнять таможенные документы
portWork|работать в порту
orderStore|держать склад в порядке
driveCar|безопасно водить автомобиль
driveTruck|водить грузовик
driveBus|водить автобус
driveTaxi|возить пассажиров
deliverParcels|доставлять посылки
rideBike|доставлять на велосипеде
driveTractor|водить трактор
sail|работать на судне
driveTrain|водить или сопровождать поезда
craneWork|работать на кране
mapReading|читать карты и находить дорогу
growGrain|выращивать зерно
growVegetables|выращивать овощи
harvest|собирать урожай
pruneTrees|обрезать деревья и кусты
irrigate|орошать поля
plantProtection|защищать растения
careGarden|разбивать сады и ухаживать за ними
growFruit|выращивать фрукты и виноград
arrangeFlowers|составлять букеты
greenhouse|работать в теплице
forestWork|работать в лесу
beekeeping|держать пчёл
soilWeather|оценивать почву и погоду
feedAnimals|кормить животных и ухаживать за ними
milkCows|доить коров и коз
breedAnimals|разводить животных
herdAnimals|пасти стадо
treatAnimals|лечить больных животных
keepPoultry|держать птицу
rideHorses|работать с лошадьми
slaughter|забивать скот
trainDogs|дрессировать собак
cutHair|стричь волосы
shave|брить и ухаживать за бородой
dyeHair|красить волосы
makeUp|делать макияж
nails|делать маникюр и педикюр
braidHair|заплетать косы
skinCare|ухаживать за кожей
bridal|делать праздничные причёски
guardBuilding|охранять здание
checkAccess|проверять вход
deescalate|успокаивать при ссоре
fightFire|тушить пожары
rescuePeople|спасать людей
workSafety|следить за безопасностью труда
inspectHygiene|проверять предприятия
waterSupply|обслуживать водоснабжение и канализацию
recycling|сортировать вторсырьё
protectNature|охранять природу
policeWork|служить в полиции или армии
drawPaint|рисовать
designGraphics|оформлять плакаты и знаки
photograph|фотографировать
film|снимать и монтировать видео
playMusic|играть на музыкальном инструменте
sing|петь
act|играть в театре
makeJewellery|изготавливать украшения
pottery|заниматься гончарным делом
calligraphy|красиво писать от руки
decorate|украшать помещения
designClothes|создавать модели одежды
writePoems|писать рассказы и стихи
volunteer|помогать как волонтёр
organiseHelp|организовывать помощь другим
leadGroup|руководить группой в клубе
collectDonations|собирать пожертвования
campHelp|помогать в приюте для беженцев
trainTeam|тренировать команду
representPeople|говорить от имени других
politics|участвовать в местной политике
celebrateTogether|устраивать праздники для многих
newcomersHelp|помогать вновь прибывшим
surviveHard|заботиться о других в трудное время
planBuildings|проектировать здания
calculateStatics|рассчитывать нагрузки и силы
survey|измерять землю
designMachines|конструировать машины
planElectrical|проектировать электрические системы
chemistryLab|работать в химической лаборатории
testMaterials|испытывать материалы
research|заниматься исследованиями
writePapers|писать научные тексты
legalAdvice|консультировать по правовым вопросам
pleadCourt|выступать в суде
oilGas|работать в горной, нефтяной или газовой отрасли
energyPlant|работать на электростанции
planTraffic|планировать транспорт и дороги
manageQuality|обеспечивать качество
`;
