/** Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in French: code|words. */
export const fr = `
runHousehold|tenir une maison
planShopping|prévoir les courses et les réserves
cookFamily|cuisiner pour la famille
bakeBread|faire du pain et des gâteaux
preserveFood|mettre des fruits et légumes en conserve
washIron|laver et repasser
mendClothes|raccommoder des vêtements
smallRepairs|faire de petites réparations à la maison
familyBudget|vivre avec peu d’argent
familyPapers|s’occuper des papiers de la famille
moveHome|organiser un déménagement
hostGuests|recevoir beaucoup d’invités
settleConflict|apaiser les disputes en famille
raiseChildren|élever des enfants
careBabies|s’occuper de nourrissons
playWithChildren|jouer et bricoler avec des enfants
helpHomework|aider aux devoirs
superviseGroup|surveiller un groupe d’enfants
tellStories|lire et raconter des histoires aux enfants
feedChildren|préparer des repas sains pour les enfants
observeDevelopment|voir comment un enfant évolue
talkToParents|parler avec des parents
disabledChild|accompagner un enfant handicapé
organiseParty|préparer des fêtes pour enfants
careRelatives|soigner des proches malades
helpWashing|aider à se laver et à s’habiller
helpEating|aider à manger et à boire
liftPeople|déplacer et soutenir des personnes en sécurité
giveMedicine|donner des médicaments selon un plan
accompanyDying|accompagner des personnes en fin de vie
careDementia|s’occuper de personnes désorientées
visitOld|rendre visite à des personnes âgées et les accompagner
careDisabled|aider des personnes handicapées au quotidien
documentCare|noter les soins donnés
woundCare|soigner des plaies
nightShift|travailler la nuit
measureVitals|mesurer la tension, le pouls et la température
takeBlood|faire des prises de sang
giveInjection|faire des piqûres
assistSurgery|assister lors d’opérations
examinePatients|examiner des malades
readFindings|lire et expliquer des résultats médicaux
emergencyHelp|bien réagir en cas d’urgence
firstAid|donner les premiers secours
hygiene|respecter l’hygiène
sterilise|nettoyer et stériliser des instruments
physioExercise|guider des exercices de mouvement
massage|masser
deliverBabies|aider aux accouchements
treatTeeth|soigner des dents ou assister
prepareMedicine|préparer et remettre des médicaments
adviseHealth|conseiller sur la santé
labSamples|analyser des échantillons en laboratoire
cookMany|cuisiner pour beaucoup de personnes
prepareVegetables|préparer des légumes et de la viande
seasonTaste|goûter et assaisonner
planMenu|composer des plats et des menus
calculatePortions|calculer des quantités et des portions
kitchenHygiene|bien conserver les aliments
butcher|découper de la viande
bakeTrade|travailler dans une boulangerie
pastry|décorer des gâteaux
milkCheese|transformer le lait et faire du fromage
fishWork|pêcher ou préparer du poisson
runKitchen|diriger une cuisine
coffeeTea|préparer du café et du thé
serveGuests|servir des clients à table
takeOrders|prendre des commandes
carryPlates|porter plusieurs assiettes
layTables|dresser et décorer des tables
mixDrinks|mélanger et servir des boissons
receiveGuests|accueillir des clients
bookRooms|réserver des chambres et des voyages
guideTourists|guider des groupes dans une ville
makeBeds|préparer des chambres et des lits
handleComplaints|traiter des réclamations
answerPhone|être aimable au téléphone
planEvents|organiser des fêtes et des événements
cleanRooms|nettoyer des pièces à fond
cleanWindows|nettoyer des vitres
useAgents|bien doser les produits de nettoyage
cleanMachines|utiliser des machines de nettoyage
laundry|laver beaucoup de linge
disinfect|désinfecter
sortWaste|trier les déchets
cleanStreets|garder propres des rues et des places
sellGoods|vendre des produits
adviseCustomers|conseiller des clients
operateTill|tenir une caisse
fillShelves|remplir des rayons
arrangeGoods|bien présenter des produits
negotiate|marchander et négocier
buyGoods|acheter des marchandises
runStall|tenir un stand au marché
runShop|tenir un magasin
takeInventory|faire un inventaire
sellOnline|vendre sur Internet
checkQuality|vérifier la qualité des produits
winCustomers|gagner de nouveaux clients
writeLetters|écrire des lettres et des e-mails
fileDocuments|classer et ranger des documents
makeAppointments|fixer des rendez-vous
keepLists|tenir des listes et des tableaux
takeMinutes|rédiger des comptes rendus
enterData|saisir des données à l’ordinateur
typeFast|taper vite au clavier
receiveVisitors|recevoir des visiteurs
handleMail|traiter le courrier
applyRules|vérifier des demandes selon les règles
writeContracts|préparer des contrats
manageStaffFiles|tenir des dossiers du personnel
orderSupplies|commander du matériel
archive|tenir des archives ou une bibliothèque
useSmartphone|bien utiliser un smartphone
useInternet|trouver des informations sur Internet
useTextProgram|écrire des textes à l’ordinateur
useSpreadsheet|travailler avec un tableur
makeSlides|faire des présentations
videoCall|participer à des appels vidéo
setUpComputer|installer des ordinateurs
repairComputer|réparer des ordinateurs et des téléphones
network|installer des réseaux
program|programmer
testSoftware|tester des logiciels
database|travailler avec des bases de données
makeWebsite|créer des sites Internet
helpUsers|aider d’autres personnes à l’ordinateur
protectData|veiller à la protection des données
drawCad|faire du dessin technique à l’ordinateur
keepBooks|tenir une comptabilité
writeInvoices|faire des factures
checkInvoices|vérifier et payer des factures
payroll|calculer des salaires
calculatePrices|calculer des prix
makeBudget|prévoir un budget
bankWork|travailler au guichet d’une banque
taxes|faire des déclarations d’impôts
statistics|analyser des chiffres
insurance|expliquer des assurances
settleCash|faire les comptes de la caisse
applyFunding|demander des subventions
interpret|interpréter à l’oral
translate|traduire à l’écrit
explainSimply|expliquer simplement des choses difficiles
listen|bien écouter
speakPublicly|parler devant beaucoup de personnes
writeTexts|écrire des textes et des rapports
interview|interroger des personnes
mediate|servir de médiateur
understandDialects|comprendre de nombreux dialectes
accompanyOffices|accompagner d’autres personnes aux bureaux
readAloud|lire clairement à voix haute
counsel|conseiller des personnes
signLanguage|utiliser la langue des signes
teachClass|enseigner à une classe
prepareLesson|préparer des cours
teachAdults|enseigner à des adultes
teachLanguage|enseigner une langue
instructTrainees|former des apprentis
gradeWork|évaluer des travaux
coachSport|entraîner des sportifs
teachMusic|enseigner la musique
supportLearners|soutenir des élèves en difficulté
showWork|montrer le travail aux nouveaux
driveInstruct|apprendre aux autres à conduire
religiousTeaching|enseigner dans la communauté
leadTeam|diriger une équipe
planWork|répartir le travail
planShifts|faire des plannings
runBusiness|gérer une affaire
foundBusiness|créer une entreprise
leadProject|diriger un projet
hireStaff|choisir du personnel
solveConflicts|régler des conflits dans l’équipe
superviseSite|diriger un chantier
keepDeadlines|respecter les délais
improveWork|améliorer la façon de travailler
takeResponsibility|prendre des responsabilités
commandTroop|diriger un groupe en service
buildWalls|construire des murs
mixConcrete|préparer et couler du béton
setFormwork|faire des coffrages
layBricks|poser des pavés et des pierres
buildRoof|couvrir des toits
buildScaffold|monter des échafaudages
digTrench|creuser des fossés
operateDigger|conduire une pelleteuse
readPlans|lire des plans de construction
measureSite|prendre des mesures sur un chantier
demolish|démolir des bâtiments
plaster|faire du plâtre et des enduits
insulate|isoler des murs
buildRoads|construire des routes
bendSteel|ferrailler du béton
paintWalls|peindre des murs
wallpaper|poser du papier peint
layTiles|poser du carrelage
layFloor|poser des sols
drywall|monter des cloisons sèches
fitWindows|poser des fenêtres et des portes
installPipes|poser des conduites d’eau
installHeating|installer des chauffages
fitBathrooms|installer des salles de bains
airConditioning|entretenir des climatisations
solarPanels|monter des panneaux solaires
caretaking|s’occuper d’un bâtiment
unclogDrains|déboucher des canalisations
fitKitchens|monter des meubles et des cuisines
weld|souder
solder|faire de la soudure à l’étain
turnMill|tourner et fraiser
cncMachine|utiliser des machines à commande numérique
forge|forger
cutMetal|couper et plier du métal
buildSteel|monter des structures en acier
maintainMachines|entretenir des machines
repairMachines|réparer des machines
setUpMachines|régler des machines
readDrawings|lire des dessins techniques
measurePrecisely|mesurer au centième près
hydraulics|travailler avec l’hydraulique et l’air comprimé
shipbuilding|travailler dans un chantier naval
repairCars|réparer des voitures
changeTyres|changer des pneus et de l’huile
findFaults|trouver des pannes de voiture
carBody|redresser des carrosseries
paintCars|peindre des véhicules
repairTrucks|réparer des camions
repairTractors|réparer des machines agricoles
repairBikes|réparer des vélos
diagnoseTester|utiliser des appareils de diagnostic
sellCars|vendre des véhicules
layCables|poser des câbles
wireHouse|faire l’électricité d’une maison
readCircuits|lire des schémas électriques
measureVoltage|mesurer le courant et la tension
repairDevices|réparer des appareils électriques
buildCabinets|monter des armoires électriques
plc|programmer des automates
telecom|raccorder le téléphone et Internet
alarmSystems|installer des alarmes
windTurbines|entretenir des éoliennes
buildFurniture|fabriquer des meubles
carpentry|faire des charpentes
sawPlane|scier et raboter
carveWood|sculpter le bois
varnishWood|vernir le bois
repairFurniture|restaurer des meubles
fellTrees|abattre des arbres
upholster|rembourrer des meubles
sewMachine|coudre à la machine
sewHand|coudre et broder à la main
cutFabric|couper du tissu
makePatterns|dessiner des patrons
alterClothes|retoucher des vêtements
knit|tricoter et faire du crochet
weave|tisser et nouer des tapis
repairShoes|réparer des chaussures
leather|travailler le cuir
dyeFabric|teindre des tissus
assemblyLine|monter des pièces à la chaîne
operateMachine|faire marcher une machine
checkParts|contrôler des pièces
packGoods|emballer des produits
processFood|fabriquer des aliments en usine
printing|travailler en imprimerie
plastics|travailler le plastique
chemicals|manipuler des produits chimiques en sécurité
glassCeramics|fabriquer du verre ou de la céramique
shiftWork|travailler en équipes alternées
followInstructions|suivre exactement des consignes
reportFaults|signaler et réparer des pannes
loadTrucks|charger et décharger
forklift|conduire un chariot élévateur
pickOrders|préparer des commandes
scanGoods|travailler avec un scanner
receiveGoods|recevoir et contrôler des marchandises
planRoutes|planifier des tournées
secureLoad|arrimer des chargements
customs|remplir des papiers de douane
portWork|travailler dans un port
orderStore|tenir un entrepôt en ordre
driveCar|conduire une voiture prudemment
driveTruck|conduire un camion
driveBus|conduire un bus
driveTaxi|transporter des personnes
deliverParcels|livrer des colis
rideBike|livrer à vélo
driveTractor|conduire un tracteur
sail|travailler sur un bateau
driveTrain|conduire ou accompagner des trains
craneWork|conduire une grue
mapReading|lire des cartes et trouver son chemin
growGrain|cultiver des céréales
growVegetables|cultiver des légumes
harvest|récolter
pruneTrees|tailler des arbres et des arbustes
irrigate|irriguer des champs
plantProtection|protéger des plantes
careGarden|créer et entretenir des jardins
growFruit|cultiver des fruits et de la vigne
arrangeFlowers|composer des bouquets
greenhouse|travailler en serre
forestWork|travailler en forêt
beekeeping|élever des abeilles
soilWeather|évaluer le sol et le temps
feedAnimals|nourrir et soigner des animaux
milkCows|traire des vaches et des chèvres
breedAnimals|élever des animaux
herdAnimals|garder un troupeau
treatAnimals|soigner des animaux malades
keepPoultry|élever de la volaille
rideHorses|travailler avec des chevaux
slaughter|abattre des animaux
trainDogs|dresser des chiens
cutHair|couper les cheveux
shave|raser et soigner la barbe
dyeHair|teindre les cheveux
makeUp|maquiller
nails|soigner les ongles et les pieds
braidHair|tresser les cheveux
skinCare|soigner la peau
bridal|coiffer pour des fêtes
guardBuilding|surveiller un bâtiment
checkAccess|contrôler des entrées
deescalate|calmer une dispute
fightFire|éteindre des incendies
rescuePeople|sauver des personnes
workSafety|veiller à la sécurité au travail
inspectHygiene|contrôler des entreprises
waterSupply|entretenir les réseaux d’eau et d’égouts
recycling|trier des matériaux à recycler
protectNature|protéger la nature
policeWork|servir dans la police ou l’armée
drawPaint|dessiner et peindre
designGraphics|créer des affiches et des enseignes
photograph|photographier
film|filmer et monter des vidéos
playMusic|jouer d’un instrument
sing|chanter
act|faire du théâtre
makeJewellery|fabriquer des bijoux
pottery|faire de la poterie
calligraphy|écrire en calligraphie
decorate|décorer des pièces
designClothes|créer des modèles de mode
writePoems|écrire des histoires et des poèmes
volunteer|aider bénévolement
organiseHelp|organiser de l’aide pour d’autres
leadGroup|animer un groupe dans une association
collectDonations|collecter des dons
campHelp|aider dans un centre d’accueil
trainTeam|entraîner une équipe
representPeople|parler au nom d’autres personnes
politics|participer à la vie politique locale
celebrateTogether|organiser des fêtes pour beaucoup de personnes
newcomersHelp|aider les nouveaux arrivants
surviveHard|prendre soin des autres dans les temps difficiles
planBuildings|concevoir des bâtiments
calculateStatics|calculer des charges et des forces
survey|mesurer des terrains
designMachines|concevoir des machines
planElectrical|concevoir des installations électriques
chemistryLab|travailler dans un laboratoire de chimie
testMaterials|tester des matériaux
research|faire de la recherche
writePapers|écrire des textes scientifiques
legalAdvice|conseiller en droit
pleadCourt|plaider au tribunal
oilGas|travailler dans les mines, le pétrole ou le gaz
energyPlant|travailler dans une centrale électrique
planTraffic|planifier la circulation et les routes
manageQuality|assurer la qualité
`;
