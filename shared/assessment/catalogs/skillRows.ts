import { type Skill, type SkillGroup, skillGroups } from './skills.ts';

/** code|German|English|key competences|KldB areas (two to four digits); a line `# group` begins a group. */
const ROWS = `
# household
runHousehold|einen Haushalt führen|run a household|organising,selfOrganisation|83
planShopping|Einkauf und Vorräte planen|plan shopping and stores|organising,numeracy,selfOrganisation|
cookFamily|für die Familie kochen|cook for the family|organising,creativity|29
bakeBread|Brot und Kuchen backen|bake bread and cakes|dexterity,accuracy|29
preserveFood|Obst und Gemüse einkochen|preserve fruit and vegetables|dexterity,independence|29
washIron|waschen und bügeln|wash and iron|accuracy|54
mendClothes|Kleidung ausbessern|mend clothes|dexterity|28
smallRepairs|im Haus kleine Dinge reparieren|do small repairs at home|dexterity,improvising|34
familyBudget|mit wenig Geld auskommen|get by on a small budget|money,numeracy|
familyPapers|für die Familie Anträge und Briefe erledigen|deal with forms and letters for the family|selfOrganisation,communication|71
moveHome|einen Umzug organisieren|organise a move|organising,resilience,flexibility|
hostGuests|viele Gäste bewirten|host many guests|organising,customerFocus|63
settleConflict|in der Familie Streit schlichten|settle quarrels in the family|empathy,communication|
# children
raiseChildren|Kinder erziehen|bring up children|empathy,reliability|83
careBabies|Säuglinge versorgen|look after babies|caring,reliability|83
playWithChildren|mit Kindern spielen und basteln|play and do crafts with children|creativity,empathy|83
helpHomework|bei den Hausaufgaben helfen|help with homework|communication,learning|84
superviseGroup|auf eine Gruppe von Kindern aufpassen|supervise a group of children|resilience,leadership|83
tellStories|Kindern vorlesen und erzählen|read and tell stories to children|communication,creativity|83
feedChildren|für Kinder gesund kochen|cook healthily for children|caring|29,83
observeDevelopment|sehen, wie sich ein Kind entwickelt|notice how a child develops|accuracy,empathy|83
talkToParents|mit Eltern sprechen|talk with parents|communication,empathy|83,84
disabledChild|ein Kind mit Behinderung begleiten|support a child with a disability|caring,resilience|83
organiseParty|Feste für Kinder vorbereiten|prepare parties for children|organising,creativity|83
# care
careRelatives|kranke Angehörige pflegen|care for ill relatives|caring,resilience|81,821
helpWashing|beim Waschen und Anziehen helfen|help with washing and dressing|caring,empathy|821
helpEating|beim Essen und Trinken helfen|help with eating and drinking|caring|821
liftPeople|Menschen sicher umlagern und stützen|move and support people safely|caring,accuracy|81,821
giveMedicine|Medikamente nach Plan geben|give medicine by a plan|accuracy,reliability|81,821
accompanyDying|Sterbende begleiten|accompany the dying|empathy,resilience|81,821
careDementia|mit verwirrten Menschen umgehen|deal with people who are confused|empathy,resilience|821
visitOld|alte Menschen besuchen und begleiten|visit and accompany old people|empathy,reliability|821,83
careDisabled|Menschen mit Behinderung im Alltag helfen|help people with disabilities day by day|caring,empathy|81,83
documentCare|aufschreiben, was gepflegt wurde|write down the care given|accuracy,communication|81,821
woundCare|Wunden versorgen|dress wounds|accuracy,caring|81
nightShift|nachts arbeiten und wach bleiben|work nights|resilience,reliability|81,821
# health
measureVitals|Blutdruck, Puls und Fieber messen|measure blood pressure, pulse and temperature|accuracy|81
takeBlood|Blut abnehmen|take blood samples|dexterity,accuracy|81
giveInjection|Spritzen geben|give injections|dexterity,accuracy|81
assistSurgery|bei Operationen helfen|assist in operations|accuracy,teamwork|81
examinePatients|Kranke untersuchen|examine patients|problemSolving,empathy|81
readFindings|Befunde lesen und erklären|read and explain findings|grasp,communication|81
emergencyHelp|im Notfall richtig handeln|act rightly in an emergency|decision,resilience|81
firstAid|Erste Hilfe leisten|give first aid|decision,resilience|
hygiene|Hygiene einhalten|keep to hygiene rules|accuracy,reliability|29,81,82
sterilise|Instrumente reinigen und sterilisieren|clean and sterilise instruments|accuracy|81
physioExercise|Übungen zur Bewegung anleiten|guide exercises for movement|communication,empathy|81
massage|massieren|massage|dexterity,empathy|81
deliverBabies|bei Geburten helfen|help at births|resilience,caring|81
treatTeeth|Zähne behandeln oder dabei helfen|treat teeth or assist|dexterity,accuracy|81
prepareMedicine|Arzneimittel herstellen und abgeben|prepare and hand out medicines|accuracy,communication|81
adviseHealth|zu Gesundheit beraten|advise on health|communication,empathy|81
labSamples|Proben im Labor untersuchen|analyse samples in a laboratory|accuracy|41,81
# kitchen
cookMany|für viele Menschen kochen|cook for many people|resilience,organising|29
prepareVegetables|Gemüse und Fleisch vorbereiten|prepare vegetables and meat|dexterity|29
seasonTaste|abschmecken und würzen|season and taste|creativity|29
planMenu|Speisen und Menüs planen|plan dishes and menus|organising,creativity|29,63
calculatePortions|Mengen und Portionen berechnen|calculate amounts and portions|numeracy|29
kitchenHygiene|Lebensmittel sauber lagern|store food safely|accuracy,reliability|29
butcher|Fleisch zerlegen|cut up meat|dexterity|29
bakeTrade|in der Bäckerei backen|bake in a bakery|reliability,dexterity|29
pastry|Torten und Gebäck verzieren|decorate cakes|creativity,dexterity|29
milkCheese|Milch und Käse verarbeiten|process milk and cheese|accuracy|29
fishWork|Fisch fangen oder verarbeiten|catch or process fish|resilience,dexterity|11,29
runKitchen|eine Küche leiten|run a kitchen|leadership,organising|29
coffeeTea|Kaffee und Tee zubereiten|make coffee and tea|customerFocus|63
# service
serveGuests|Gäste bedienen|serve guests|customerFocus,resilience,flexibility|63
takeOrders|Bestellungen aufnehmen|take orders|accuracy,customerFocus|63
carryPlates|mehrere Teller sicher tragen|carry several plates|dexterity|63
layTables|Tische eindecken und schmücken|lay and decorate tables|creativity,accuracy|63
mixDrinks|Getränke mischen und ausschenken|mix and serve drinks|customerFocus|63
receiveGuests|Gäste empfangen|receive guests|customerFocus,communication|63
bookRooms|Zimmer und Reisen buchen|book rooms and trips|organising,digital|63
guideTourists|Gruppen durch eine Stadt führen|guide groups through a town|communication,leadership|63
makeBeds|Zimmer und Betten richten|prepare rooms and beds|accuracy|54,63
handleComplaints|mit Beschwerden umgehen|deal with complaints|resilience,customerFocus|62,63
answerPhone|freundlich telefonieren|be friendly on the phone|communication,customerFocus|71,92
planEvents|Feste und Veranstaltungen planen|plan events|organising,resilience|63
# cleaning
cleanRooms|Räume gründlich reinigen|clean rooms thoroughly|accuracy,reliability|54
cleanWindows|Fenster und Glas reinigen|clean windows and glass|accuracy|54
useAgents|Reinigungsmittel richtig dosieren|dose cleaning agents rightly|accuracy|54
cleanMachines|mit Reinigungsmaschinen arbeiten|work with cleaning machines|dexterity|54
laundry|große Mengen Wäsche waschen|wash large amounts of laundry|organising|54
disinfect|desinfizieren|disinfect|accuracy,reliability|54,81
sortWaste|Abfall trennen|sort waste|reliability|34,54
cleanStreets|Wege und Plätze sauber halten|keep paths and squares clean|reliability|54
# sales
sellGoods|Waren verkaufen|sell goods|customerFocus,communication|62
adviseCustomers|Kunden beraten|advise customers|customerFocus,communication|61,62
operateTill|an der Kasse arbeiten|work at a till|money,accuracy|62
fillShelves|Regale einräumen|fill shelves|reliability|62
arrangeGoods|Waren schön auslegen|display goods well|creativity|62
negotiate|handeln und verhandeln|bargain and negotiate|communication,goalOrientation|61,62
buyGoods|Waren einkaufen|buy stock|numeracy,decision|61
runStall|einen Marktstand führen|run a market stall|initiative,money|62
runShop|einen Laden führen|run a shop|leadership,money|62
takeInventory|den Bestand zählen|take stock|accuracy,numeracy|51,62
sellOnline|im Internet verkaufen|sell online|digital,initiative|61,62
checkQuality|die Güte von Waren prüfen|check the quality of goods|accuracy|62
winCustomers|neue Kunden gewinnen|win new customers|initiative,communication,goalOrientation|61
# office
writeLetters|Briefe und E-Mails schreiben|write letters and e-mails|communication,accuracy|71
fileDocuments|Unterlagen ordnen und ablegen|sort and file documents|organising,accuracy|71
makeAppointments|Termine planen|plan appointments|organising,reliability|71
keepLists|Listen und Tabellen führen|keep lists and tables|accuracy,digital|71
takeMinutes|Protokoll schreiben|take minutes|grasp,accuracy|71
enterData|Daten am Computer eingeben|enter data|accuracy,digital|71
typeFast|schnell tippen|type fast|dexterity|71
receiveVisitors|Besuch empfangen|receive visitors|customerFocus|71
handleMail|Post bearbeiten|handle the mail|reliability|71
applyRules|Anträge nach Vorschrift prüfen|check applications by the rules|accuracy,decision|73
writeContracts|Verträge vorbereiten|prepare contracts|accuracy|71,73
manageStaffFiles|Personalakten führen|keep staff files|accuracy,reliability|71
orderSupplies|Material bestellen|order supplies|organising|71
archive|ein Archiv oder eine Bücherei führen|run an archive or library|organising,accuracy|73
# digital
useSmartphone|ein Smartphone sicher bedienen|use a smartphone safely|digital,learning|
useInternet|im Internet Informationen finden|find information on the internet|digital,learning|
useTextProgram|Texte am Computer schreiben|write texts on a computer|digital|71
useSpreadsheet|mit Tabellen am Computer rechnen|work with spreadsheets|digital,numeracy|71,72
makeSlides|Präsentationen erstellen|make presentations|digital,creativity|71
videoCall|an Videogesprächen teilnehmen|take part in video calls|digital,learning|
setUpComputer|Computer einrichten|set up computers|digital,problemSolving|43
repairComputer|Computer und Handys reparieren|repair computers and phones|dexterity,problemSolving|26,43
network|Netzwerke einrichten|set up networks|problemSolving,digital|43
program|programmieren|write programs|problemSolving,accuracy|43
testSoftware|Programme testen|test software|accuracy,problemSolving|43
database|mit Datenbanken arbeiten|work with databases|accuracy,digital|43
makeWebsite|Internetseiten gestalten|make websites|creativity,digital|43,23
helpUsers|anderen am Computer helfen|help others with computers|communication,digital|43
protectData|auf Datenschutz achten|look after data protection|reliability,accuracy|43,71
drawCad|technisch zeichnen am Computer|draw plans on a computer|spatial,accuracy|27,31
# money
keepBooks|Buchhaltung führen|keep books|accuracy,numeracy|72
writeInvoices|Rechnungen schreiben|write invoices|accuracy|71,72
checkInvoices|Rechnungen prüfen und bezahlen|check and pay invoices|accuracy,money|72
payroll|Löhne berechnen|calculate wages|numeracy,accuracy|72
calculatePrices|Preise berechnen|calculate prices|numeracy|61,62
makeBudget|ein Budget planen|plan a budget|numeracy,organising|72
bankWork|am Bankschalter arbeiten|work at a bank counter|customerFocus,money|72
taxes|Steuern erklären|do taxes|accuracy|72
statistics|Zahlen auswerten|analyse figures|problemSolving,numeracy|72,91
insurance|Versicherungen erklären|explain insurance|communication|72
settleCash|Kasse abrechnen|settle the till|money,accuracy|62,72
applyFunding|Fördergeld beantragen|apply for funding|goalOrientation,accuracy|72,91
# language
interpret|mündlich dolmetschen|interpret|mediation,grasp,intercultural|71
translate|schriftlich übersetzen|translate|mediation,accuracy|71
explainSimply|schwierige Dinge einfach erklären|explain difficult things simply|communication|84,92
listen|gut zuhören|listen well|empathy,communication|83
speakPublicly|vor vielen Menschen sprechen|speak in public|communication,initiative|84,92
writeTexts|Texte und Berichte schreiben|write texts and reports|accuracy,communication|92
interview|Menschen befragen|interview people|communication,empathy|92
mediate|zwischen Menschen vermitteln|mediate between people|empathy,intercultural|83
understandDialects|viele Dialekte verstehen|understand many dialects|mediation,grasp,learning|
accompanyOffices|andere zu Ämtern begleiten|accompany others to offices|mediation,reliability,intercultural|83
readAloud|deutlich vorlesen|read aloud clearly|communication|
counsel|Menschen beraten|counsel people|communication,empathy|83
signLanguage|Gebärden verwenden|use sign language|mediation,empathy|83
# teaching
teachClass|eine Klasse unterrichten|teach a class|leadership,communication|84
prepareLesson|Unterricht vorbereiten|prepare lessons|organising,creativity|84
teachAdults|Erwachsene unterrichten|teach adults|communication,empathy|84
teachLanguage|eine Sprache unterrichten|teach a language|communication,mediation|84
instructTrainees|Lehrlinge anleiten|instruct trainees|leadership,communication|84
gradeWork|Leistungen bewerten|grade work|accuracy,decision|84
coachSport|Sport anleiten|coach sport|leadership,commitment,goalOrientation|84
teachMusic|Musik unterrichten|teach music|creativity,communication|84
supportLearners|Lernende mit Schwierigkeiten stützen|support learners with difficulties|empathy,resilience|83,84
showWork|Neuen die Arbeit zeigen|show newcomers the work|communication,teamwork|
driveInstruct|das Fahren beibringen|teach driving|communication,resilience|84
religiousTeaching|in der Gemeinde unterrichten|teach in the community|communication|84
# leading
leadTeam|ein Team leiten|lead a team|leadership,communication|71
planWork|Arbeit einteilen|share out work|organising,leadership,selfOrganisation|
planShifts|Dienstpläne machen|make rosters|organising|71
runBusiness|ein Geschäft führen|run a business|initiative,leadership|71
foundBusiness|ein Unternehmen gründen|found a business|initiative,decision|71
leadProject|ein Projekt leiten|lead a project|organising,goalOrientation|71
hireStaff|Mitarbeitende aussuchen|choose staff|decision,empathy|71
solveConflicts|Streit im Team lösen|solve conflicts in the team|empathy,decision|71
superviseSite|eine Baustelle leiten|run a building site|leadership,organising|31,32
keepDeadlines|Fristen einhalten|keep deadlines|reliability,selfOrganisation|
improveWork|Abläufe verbessern|improve how work is done|holistic,problemSolving|27,71
takeResponsibility|Verantwortung übernehmen|take responsibility|decision,reliability|
commandTroop|im Dienst eine Gruppe führen|lead a group in service|leadership,resilience|01,53
# building
buildWalls|Mauern bauen|build walls|dexterity,accuracy|32
mixConcrete|Beton mischen und gießen|mix and pour concrete|resilience|32
setFormwork|Schalungen bauen|build formwork|spatial,teamwork|32
layBricks|Pflaster und Steine legen|lay paving|dexterity,accuracy|32
buildRoof|Dächer decken|roof houses|resilience,dexterity|32
buildScaffold|Gerüste aufbauen|put up scaffolding|teamwork,resilience|32
digTrench|Gräben und Gruben ausheben|dig trenches|resilience|32
operateDigger|Bagger fahren|operate an excavator|dexterity,accuracy|32,52
readPlans|Baupläne lesen|read building plans|spatial,grasp|31,32
measureSite|auf der Baustelle messen|measure on site|accuracy,numeracy|31,32
demolish|Gebäude abreißen|demolish buildings|resilience,teamwork|32
plaster|verputzen|plaster|dexterity|32,33
insulate|Wände dämmen|insulate walls|accuracy|33
buildRoads|Straßen bauen|build roads|teamwork,resilience|32
bendSteel|Stahl für Beton binden|tie reinforcing steel|dexterity|32
# finishing
paintWalls|Wände streichen|paint walls|accuracy,dexterity|33
wallpaper|tapezieren|hang wallpaper|accuracy|33
layTiles|Fliesen legen|lay tiles|accuracy,dexterity|33
layFloor|Böden verlegen|lay floors|accuracy,dexterity|33
drywall|Trockenbau montieren|fit drywall|dexterity,spatial|33
fitWindows|Fenster und Türen einbauen|fit windows and doors|dexterity,accuracy|33
installPipes|Wasserleitungen verlegen|install water pipes|dexterity,problemSolving|34
installHeating|Heizungen einbauen|install heating|problemSolving,dexterity|34
fitBathrooms|Bäder einbauen|fit bathrooms|dexterity,customerFocus|34
airConditioning|Klimaanlagen warten|service air conditioning|problemSolving|34
solarPanels|Solaranlagen montieren|mount solar panels|resilience,dexterity|26,34
caretaking|ein Gebäude betreuen|look after a building|reliability,improvising,flexibility|34
unclogDrains|Abflüsse reinigen|unblock drains|improvising|34
fitKitchens|Möbel und Küchen aufbauen|assemble furniture and kitchens|spatial,dexterity|22,33
# metal
weld|schweißen|weld|dexterity,accuracy|24
solder|löten|solder|dexterity|24,26
turnMill|drehen und fräsen|turn and mill|accuracy,dexterity|24
cncMachine|Maschinen mit Computersteuerung bedienen|operate computer-controlled machines|accuracy,digital|24,25
forge|schmieden|forge|resilience,dexterity|24
cutMetal|Metall schneiden und biegen|cut and bend metal|dexterity|24
buildSteel|Stahl montieren|erect steel structures|teamwork,spatial|24
maintainMachines|Maschinen warten|maintain machines|problemSolving,reliability|25
repairMachines|Maschinen reparieren|repair machines|problemSolving,improvising|25
setUpMachines|Maschinen einrichten|set up machines|accuracy,problemSolving|25
readDrawings|technische Zeichnungen lesen|read technical drawings|spatial,grasp|24,25,27
measurePrecisely|auf Hundertstel genau messen|measure to a hundredth|accuracy|24,25
hydraulics|mit Hydraulik und Druckluft arbeiten|work with hydraulics|problemSolving|25
shipbuilding|auf einer Werft arbeiten|work in a shipyard|teamwork,dexterity|24,25
# vehicles
repairCars|Autos reparieren|repair cars|problemSolving,dexterity|25
changeTyres|Reifen und Öl wechseln|change tyres and oil|reliability|25
findFaults|Fehler am Fahrzeug finden|find faults in vehicles|problemSolving|25
carBody|Karosserien ausbeulen|beat out car bodies|dexterity|25
paintCars|Fahrzeuge lackieren|paint vehicles|accuracy|22,25
repairTrucks|Lastwagen reparieren|repair trucks|problemSolving,resilience|25
repairTractors|Landmaschinen reparieren|repair farm machines|improvising,problemSolving|25
repairBikes|Fahrräder reparieren|repair bicycles|dexterity|25
diagnoseTester|mit Diagnosegeräten arbeiten|work with diagnostic devices|digital,problemSolving|25
sellCars|Fahrzeuge verkaufen|sell vehicles|customerFocus|62
# electrical
layCables|Kabel verlegen|lay cables|dexterity,accuracy|26
wireHouse|ein Haus elektrisch anschließen|wire a house|accuracy,reliability|26
readCircuits|Schaltpläne lesen|read circuit diagrams|grasp,spatial|26
measureVoltage|Strom und Spannung messen|measure current and voltage|accuracy|26
repairDevices|Elektrogeräte reparieren|repair electrical devices|problemSolving,dexterity|26
buildCabinets|Schaltschränke bauen|build control cabinets|accuracy,dexterity|26
plc|Steuerungen programmieren|program controllers|problemSolving|26
telecom|Telefon und Internet anschließen|connect telephone and internet|problemSolving,customerFocus|26,43
alarmSystems|Alarmanlagen einbauen|fit alarm systems|accuracy,reliability|26
windTurbines|Windräder warten|service wind turbines|resilience,accuracy|26
# wood
buildFurniture|Möbel bauen|build furniture|dexterity,creativity|22
carpentry|Dachstühle zimmern|build roof timbers|spatial,teamwork|33
sawPlane|sägen und hobeln|saw and plane|dexterity|22
carveWood|Holz schnitzen|carve wood|creativity,dexterity|22,93
varnishWood|Holz lackieren|varnish wood|accuracy|22
repairFurniture|Möbel aufarbeiten|restore furniture|dexterity,accuracy|22
fellTrees|Bäume fällen|fell trees|resilience,accuracy|11
upholster|polstern|upholster|dexterity|28
# textile
sewMachine|mit der Nähmaschine nähen|sew by machine|dexterity,accuracy|28
sewHand|von Hand nähen und sticken|sew and embroider by hand|dexterity,creativity|28
cutFabric|Stoff zuschneiden|cut fabric|accuracy,spatial|28
makePatterns|Schnitte entwerfen|draw patterns|spatial,creativity|28
alterClothes|Kleider ändern|alter clothes|dexterity,customerFocus|28
knit|stricken und häkeln|knit and crochet|dexterity|28
weave|weben und Teppiche knüpfen|weave and knot carpets|dexterity,accuracy|28
repairShoes|Schuhe reparieren|repair shoes|dexterity|28
leather|Leder verarbeiten|work leather|dexterity|28
dyeFabric|Stoffe färben|dye fabrics|accuracy|28
# production
assemblyLine|am Band montieren|assemble on a line|reliability,resilience|25
operateMachine|eine Maschine bedienen|operate a machine|reliability,accuracy|25
checkParts|Teile prüfen|inspect parts|accuracy|27
packGoods|Waren verpacken|pack goods|reliability,dexterity|51
processFood|Lebensmittel in der Fabrik herstellen|make food in a factory|reliability|29
printing|drucken|print|accuracy|23
plastics|Kunststoff verarbeiten|process plastics|accuracy|22
chemicals|mit Chemikalien sicher arbeiten|work safely with chemicals|accuracy,reliability|41
glassCeramics|Glas oder Keramik herstellen|make glass or ceramics|dexterity,creativity|21,93
shiftWork|in Schichten arbeiten|work shifts|resilience,flexibility|
followInstructions|nach Anweisung genau arbeiten|follow instructions exactly|accuracy,reliability|
reportFaults|Störungen melden und beheben|report and fix faults|problemSolving,initiative|25
# storage
loadTrucks|be- und entladen|load and unload|teamwork|51
forklift|Gabelstapler fahren|drive a forklift|accuracy,dexterity|51
pickOrders|Waren zusammenstellen|pick orders|accuracy,reliability|51
scanGoods|mit Scanner arbeiten|work with a scanner|digital,accuracy|51
receiveGoods|Waren annehmen und prüfen|receive and check goods|accuracy|51
planRoutes|Touren planen|plan routes|organising,spatial|51
secureLoad|Ladung sichern|secure loads|reliability,accuracy|51,52
customs|Zollpapiere ausfüllen|fill in customs papers|accuracy|51,61
portWork|im Hafen arbeiten|work in a port|teamwork,resilience|51
orderStore|ein Lager in Ordnung halten|keep a store in order|organising|51
# driving
driveCar|sicher Auto fahren|drive a car safely|reliability|52
driveTruck|Lastwagen fahren|drive a truck|reliability,resilience|52
driveBus|Bus fahren|drive a bus|reliability,customerFocus|52
driveTaxi|Menschen fahren|drive people|customerFocus,reliability|52
deliverParcels|Pakete zustellen|deliver parcels|reliability,customerFocus|51
rideBike|mit dem Rad ausliefern|deliver by bike|resilience,independence|51
driveTractor|Traktor fahren|drive a tractor|dexterity|11,52
sail|auf einem Schiff arbeiten|work on a ship|teamwork,resilience|52
driveTrain|Züge fahren oder begleiten|drive or accompany trains|reliability,accuracy|52
craneWork|einen Kran führen|operate a crane|accuracy,resilience|52
mapReading|Karten lesen und den Weg finden|read maps and find the way|spatial|
# farming
growGrain|Getreide anbauen|grow grain|independence,resilience|11
growVegetables|Gemüse anbauen|grow vegetables|resilience,independence|11,12
harvest|ernten|harvest|resilience|11,12
pruneTrees|Bäume und Sträucher schneiden|prune trees and shrubs|dexterity|12
irrigate|Felder bewässern|irrigate fields|independence,problemSolving|11
plantProtection|Pflanzen schützen|protect plants|accuracy|11,12
careGarden|Gärten anlegen und pflegen|lay out and tend gardens|creativity,dexterity|12
growFruit|Obst und Wein anbauen|grow fruit and wine|independence|11
arrangeFlowers|Blumen binden|arrange flowers|creativity,dexterity|12
greenhouse|im Gewächshaus arbeiten|work in a greenhouse|reliability|12
forestWork|im Wald arbeiten|work in the forest|resilience|11
beekeeping|Bienen halten|keep bees|accuracy,independence|11
soilWeather|Boden und Wetter einschätzen|judge soil and weather|grasp,holistic|11
# animals
feedAnimals|Tiere füttern und versorgen|feed and tend animals|reliability|11
milkCows|Kühe und Ziegen melken|milk cows and goats|reliability,dexterity|11
breedAnimals|Tiere züchten|breed animals|accuracy,independence|11
herdAnimals|eine Herde hüten|herd animals|independence,resilience|11
treatAnimals|kranke Tiere behandeln|treat ill animals|caring,problemSolving|11,8114,815
keepPoultry|Geflügel halten|keep poultry|reliability|11
rideHorses|mit Pferden arbeiten|work with horses|empathy,resilience|11
slaughter|schlachten|slaughter|dexterity,resilience|29
trainDogs|Hunde ausbilden|train dogs|resilience,empathy|11
# beauty
cutHair|Haare schneiden|cut hair|dexterity,customerFocus|823
shave|rasieren und Bärte pflegen|shave and groom beards|dexterity,customerFocus|823
dyeHair|Haare färben|dye hair|accuracy,customerFocus|823
makeUp|schminken|apply make-up|creativity,dexterity|823
nails|Nägel und Füße pflegen|care for nails and feet|dexterity|823
braidHair|Zöpfe flechten|braid hair|dexterity,creativity|823
skinCare|Haut pflegen|care for skin|customerFocus|823
bridal|für Feste frisieren|style hair for celebrations|creativity,customerFocus|823
# safety
guardBuilding|ein Gebäude bewachen|guard a building|reliability,resilience|53
checkAccess|Zugänge prüfen|check entries|accuracy,resilience|53
deescalate|bei Streit beruhigen|calm a quarrel|resilience,empathy|53
fightFire|Feuer löschen|fight fires|resilience,teamwork|53
rescuePeople|Menschen retten|rescue people|decision,resilience|53
workSafety|auf Arbeitsschutz achten|look after safety at work|reliability,accuracy|53
inspectHygiene|Betriebe prüfen|inspect businesses|accuracy,decision|53
waterSupply|Wasser und Abwasser betreuen|run water supply and sewage|reliability,problemSolving|34
recycling|Wertstoffe sortieren|sort recyclables|reliability|34
protectNature|Natur schützen|protect nature|commitment,holistic|42
policeWork|als Polizist oder Soldat arbeiten|serve as police or soldier|resilience,teamwork|01,53
# creative
drawPaint|zeichnen und malen|draw and paint|creativity|93
designGraphics|Plakate und Zeichen gestalten|design posters and signs|creativity,digital|23
photograph|fotografieren|take photographs|creativity,accuracy|23
film|filmen und schneiden|film and edit|creativity,digital|94
playMusic|ein Instrument spielen|play an instrument|commitment,creativity|94
sing|singen|sing|creativity|94
act|Theater spielen|act|creativity,communication|94
makeJewellery|Schmuck herstellen|make jewellery|dexterity,creativity|93
pottery|töpfern|make pottery|dexterity,creativity|93
calligraphy|schön schreiben|write calligraphy|dexterity,accuracy|93
decorate|Räume schmücken|decorate rooms|creativity,spatial|93
designClothes|Mode entwerfen|design fashion|creativity|28
writePoems|Geschichten und Gedichte schreiben|write stories and poems|creativity,communication|92
# community
volunteer|ehrenamtlich helfen|volunteer|commitment,reliability|
organiseHelp|Hilfe für andere organisieren|organise help for others|organising,initiative|83
leadGroup|eine Gruppe im Verein leiten|lead a group in a club|leadership,commitment|
collectDonations|Spenden sammeln|collect donations|initiative,communication,goalOrientation|
campHelp|in einer Unterkunft mithelfen|help in a shelter|teamwork,intercultural,flexibility|83
trainTeam|eine Mannschaft trainieren|train a team|leadership,commitment|84
representPeople|für andere sprechen|speak for others|communication,initiative|
politics|in Gemeinde oder Partei mitarbeiten|work in local politics|communication,commitment|
celebrateTogether|Feiern für viele ausrichten|put on celebrations for many|organising,teamwork|
newcomersHelp|Neuen beim Ankommen helfen|help newcomers settle|empathy,intercultural|83
surviveHard|in schwerer Zeit für andere sorgen|provide for others in hard times|resilience,improvising,flexibility|
# science
planBuildings|Gebäude planen|plan buildings|spatial,holistic|31
calculateStatics|Lasten und Kräfte berechnen|calculate loads and forces|numeracy,accuracy|31
survey|Land vermessen|survey land|accuracy,spatial|31
designMachines|Maschinen konstruieren|design machines|spatial,problemSolving|27
planElectrical|elektrische Anlagen planen|plan electrical systems|problemSolving,accuracy|26,27
chemistryLab|im chemischen Labor arbeiten|work in a chemical laboratory|accuracy|41
testMaterials|Material prüfen|test materials|accuracy,problemSolving|41,27
research|forschen|do research|learning,problemSolving|84,91
writePapers|wissenschaftlich schreiben|write scientific texts|accuracy,communication|84,91
legalAdvice|in Rechtsfragen beraten|advise on law|problemSolving,communication|73
pleadCourt|vor Gericht auftreten|appear in court|communication,decision|73
oilGas|in Bergbau, Öl oder Gas arbeiten|work in mining, oil or gas|resilience,teamwork|21
energyPlant|in einem Kraftwerk arbeiten|work in a power plant|reliability,accuracy|26,34
planTraffic|Verkehr und Straßen planen|plan traffic and roads|holistic,spatial|31,51
manageQuality|Qualität sichern|assure quality|accuracy,holistic|27
`;

function read(): readonly Skill[] {
  let group: SkillGroup = 'household';
  const rows: Skill[] = [];
  for (const line of ROWS.trim().split('\n')) {
    if (line.startsWith('# ')) {
      group = skillGroups.find((known) => known === line.slice(2)) ?? group;
      continue;
    }
    const [code = '', de = '', en = '', competences = '', areas = ''] = line.split('|');
    const list = (text: string) => (text === '' ? [] : text.split(','));
    rows.push({ code, group, name: { de, en }, competences: list(competences), areas: list(areas) });
  }
  return rows;
}

/** About 370 skills in 31 groups. Our own wording. */
export const skills: readonly Skill[] = read();

const byCode = new Map(skills.map((skill) => [skill.code, skill]));

export const skillOf = (code: string): Skill | undefined => byCode.get(code);
