/**
 * Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in words that are understood in
 * Kabul as in Tehran: code|words.
 */
export const fa = `
runHousehold|اداره کردن خانه
planShopping|برنامه‌ریزی برای خرید و ذخیره
cookFamily|غذا پختن برای خانواده
bakeBread|پختن نان و کیک
preserveFood|نگهداری میوه و سبزی برای زمستان
washIron|شستن و اتو کردن لباس
mendClothes|ترمیم لباس
smallRepairs|ترمیم چیزهای کوچک در خانه
familyBudget|زندگی کردن با پول کم
familyPapers|رسیدگی به درخواست‌ها و نامه‌های خانواده
moveHome|برنامه‌ریزی برای تغییر خانه
hostGuests|پذیرایی از مهمانان زیاد
settleConflict|آشتی دادن اعضای خانواده
raiseChildren|تربیت کودکان
careBabies|نگهداری از نوزادان
playWithChildren|بازی و کاردستی با کودکان
helpHomework|کمک در کار خانگی مکتب
superviseGroup|مراقبت از یک گروه کودکان
tellStories|خواندن و قصه گفتن برای کودکان
feedChildren|پختن غذای سالم برای کودکان
observeDevelopment|دیدن رشد کودک
talkToParents|صحبت کردن با پدر و مادرها
disabledChild|همراهی کودک دارای معلولیت
organiseParty|آماده کردن جشن برای کودکان
careRelatives|پرستاری از بستگان بیمار
helpWashing|کمک در شستن و لباس پوشیدن
helpEating|کمک در خوردن و نوشیدن
liftPeople|جابه‌جا کردن بیماران به شکل درست
giveMedicine|دادن دوا طبق برنامه
accompanyDying|همراهی بیماران در پایان زندگی
careDementia|مراقبت از افراد دچار فراموشی
visitOld|دیدار و همراهی سالمندان
careDisabled|کمک روزانه به افراد دارای معلولیت
documentCare|نوشتن گزارش مراقبت
woundCare|پانسمان زخم
nightShift|کار کردن در شب
measureVitals|اندازه گرفتن فشار خون، نبض و تب
takeBlood|گرفتن خون
giveInjection|تزریق کردن
assistSurgery|کمک در عملیات جراحی
examinePatients|معاینه بیماران
readFindings|خواندن و توضیح دادن نتیجه معاینه
emergencyHelp|رفتار درست در حالت اضطراری
firstAid|کمک‌های اولیه
hygiene|رعایت بهداشت
sterilise|پاک کردن و ضدعفونی کردن ابزار طبی
physioExercise|راهنمایی در تمرین‌های حرکتی
massage|ماساژ دادن
deliverBabies|کمک در زایمان
treatTeeth|درمان دندان یا کمک در آن
prepareMedicine|ساختن و دادن دوا
adviseHealth|مشوره دادن درباره سلامتی
labSamples|آزمایش نمونه‌ها در لابراتوار
cookMany|غذا پختن برای افراد زیاد
prepareVegetables|آماده کردن سبزی و گوشت
seasonTaste|مزه دادن و چشیدن غذا
planMenu|برنامه‌ریزی غذاها
calculatePortions|حساب کردن مقدار غذا
kitchenHygiene|نگهداری پاک مواد غذایی
butcher|تکه کردن گوشت
bakeTrade|کار در نانوایی
pastry|تزیین کیک و شیرینی
milkCheese|ساختن پنیر و مواد شیری
fishWork|گرفتن یا آماده کردن ماهی
runKitchen|اداره کردن آشپزخانه
coffeeTea|آماده کردن قهوه و چای
serveGuests|خدمت به مهمانان در رستوران
takeOrders|گرفتن سفارش
carryPlates|بردن چند بشقاب با هم
layTables|چیدن و تزیین میز
mixDrinks|آماده کردن و دادن نوشیدنی
receiveGuests|استقبال از مهمانان
bookRooms|رزرو کردن اتاق و سفر
guideTourists|راهنمایی گروه‌ها در شهر
makeBeds|مرتب کردن اتاق و تخت
handleComplaints|رسیدگی به شکایت‌ها
answerPhone|صحبت دوستانه در تلفن
planEvents|برنامه‌ریزی جشن‌ها و مراسم
cleanRooms|پاک کردن کامل اتاق‌ها
cleanWindows|پاک کردن پنجره و شیشه
useAgents|استفاده درست از مواد پاک‌کننده
cleanMachines|کار با ماشین‌های نظافت
laundry|شستن مقدار زیاد لباس
disinfect|ضدعفونی کردن
sortWaste|جدا کردن زباله
cleanStreets|پاک نگه داشتن راه‌ها و میدان‌ها
sellGoods|فروختن اجناس
adviseCustomers|راهنمایی مشتریان
operateTill|کار در صندوق فروشگاه
fillShelves|چیدن اجناس در قفسه
arrangeGoods|چیدن زیبای اجناس
negotiate|چانه زدن و معامله کردن
buyGoods|خریدن جنس برای فروشگاه
runStall|فروش در بازار
runShop|اداره کردن دکان
takeInventory|شمردن موجودی
sellOnline|فروش در اینترنت
checkQuality|بررسی کیفیت اجناس
winCustomers|پیدا کردن مشتریان جدید
writeLetters|نوشتن نامه و ایمیل
fileDocuments|مرتب کردن و نگهداری اسناد
makeAppointments|تنظیم وقت ملاقات‌ها
keepLists|نوشتن لیست‌ها و جدول‌ها
takeMinutes|نوشتن گزارش جلسه
enterData|وارد کردن معلومات در کامپیوتر
typeFast|تایپ سریع
receiveVisitors|پذیرفتن مراجعان
handleMail|رسیدگی به نامه‌های اداره
applyRules|بررسی درخواست‌ها طبق مقررات
writeContracts|آماده کردن قراردادها
manageStaffFiles|نگهداری پرونده‌های کارمندان
orderSupplies|سفارش دادن مواد
archive|اداره آرشیف یا کتابخانه
useSmartphone|استفاده درست از تلفن هوشمند
useInternet|پیدا کردن معلومات در اینترنت
useTextProgram|نوشتن متن در کامپیوتر
useSpreadsheet|کار با جدول‌های کامپیوتر
makeSlides|ساختن ارائه با کامپیوتر
videoCall|شرکت در گفتگوی ویدیویی
setUpComputer|آماده کردن کامپیوتر
repairComputer|ترمیم کامپیوتر و موبایل
network|راه‌اندازی شبکه
program|برنامه‌نویسی
testSoftware|آزمایش برنامه‌های کامپیوتر
database|کار با پایگاه داده
makeWebsite|ساختن وب‌سایت
helpUsers|کمک به دیگران در کامپیوتر
protectData|رعایت حفاظت از معلومات شخصی
drawCad|نقشه‌کشی با کامپیوتر
keepBooks|حسابداری
writeInvoices|نوشتن فاکتور
checkInvoices|بررسی و پرداخت فاکتور
payroll|حساب کردن مزدها
calculatePrices|حساب کردن قیمت‌ها
makeBudget|برنامه‌ریزی بودجه
bankWork|کار با مشتریان در بانک
taxes|اظهارنامه مالیاتی
statistics|تحلیل ارقام
insurance|توضیح دادن بیمه
settleCash|حساب کردن صندوق
applyFunding|درخواست کمک مالی برای پروژه‌ها
interpret|ترجمه شفاهی
translate|ترجمه کتبی
explainSimply|توضیح ساده چیزهای سخت
listen|خوب گوش کردن
speakPublicly|صحبت در برابر افراد زیاد
writeTexts|نوشتن متن و گزارش
interview|مصاحبه با مردم
mediate|میانجیگری بین مردم
understandDialects|فهمیدن لهجه‌های زیاد
accompanyOffices|همراهی دیگران به اداره‌ها
readAloud|خواندن با صدای واضح
counsel|مشوره دادن به مردم
signLanguage|استفاده از زبان اشاره
teachClass|درس دادن به یک صنف
prepareLesson|آماده کردن درس
teachAdults|درس دادن به بزرگسالان
teachLanguage|درس دادن زبان
instructTrainees|آموزش دادن به شاگردان کار
gradeWork|ارزیابی کارها
coachSport|تمرین دادن ورزش
teachMusic|درس دادن موسیقی
supportLearners|کمک به کسانی که سخت یاد می‌گیرند
showWork|نشان دادن کار به همکاران جدید
driveInstruct|یاد دادن رانندگی
religiousTeaching|درس دادن در جماعت دینی
leadTeam|رهبری یک گروه کاری
planWork|تقسیم کردن کار
planShifts|ساختن برنامه نوبت‌های کاری
runBusiness|اداره کردن یک تجارت
foundBusiness|ساختن یک شرکت نو
leadProject|رهبری یک پروژه
hireStaff|انتخاب کارمندان
solveConflicts|حل اختلاف در گروه کاری
superviseSite|اداره کردن کار ساختمانی
keepDeadlines|رعایت مهلت‌ها
improveWork|بهتر کردن جریان کار
takeResponsibility|مسئولیت گرفتن
commandTroop|رهبری گروه در خدمت
buildWalls|ساختن دیوار
mixConcrete|ساختن و ریختن بتن
setFormwork|قالب‌بندی بتن
layBricks|سنگ‌فرش کردن
buildRoof|پوشاندن بام
buildScaffold|بستن داربست
digTrench|کندن جوی و چاله
operateDigger|رانندگی ماشین حفاری
readPlans|خواندن نقشه ساختمان
measureSite|اندازه‌گیری در کار ساختمانی
demolish|خراب کردن ساختمان
plaster|پلاستر کردن دیوار
insulate|عایق‌بندی دیوار
buildRoads|ساختن سرک و جاده
bendSteel|بستن میلگرد برای بتن
paintWalls|رنگ کردن دیوار
wallpaper|چسباندن کاغذ دیواری
layTiles|کاشی‌کاری
layFloor|فرش کردن کف اتاق
drywall|نصب دیوارهای گچی
fitWindows|نصب پنجره و دروازه
installPipes|لوله‌کشی آب
installHeating|نصب سیستم گرمایش
fitBathrooms|ساختن حمام
airConditioning|نگهداری ایرکندیشن
solarPanels|نصب صفحه‌های آفتابی
caretaking|مراقبت از یک ساختمان
unclogDrains|باز کردن لوله فاضلاب
fitKitchens|نصب مبل و آشپزخانه
weld|جوشکاری
solder|لحیم‌کاری
turnMill|خراطی و فرزکاری
cncMachine|کار با ماشین‌های کامپیوتری
forge|آهنگری
cutMetal|بریدن و خم کردن فلز
buildSteel|نصب ساختمان‌های فولادی
maintainMachines|نگهداری ماشین‌ها
repairMachines|ترمیم ماشین‌ها
setUpMachines|تنظیم ماشین‌ها
readDrawings|خواندن نقشه‌های تخنیکی
measurePrecisely|اندازه‌گیری بسیار دقیق
hydraulics|کار با هیدرولیک و هوای فشرده
shipbuilding|کار در کشتی‌سازی
repairCars|ترمیم موتر
changeTyres|عوض کردن تایر و روغن
findFaults|پیدا کردن خرابی موتر
carBody|صافکاری موتر
paintCars|رنگ کردن موتر
repairTrucks|ترمیم لاری و کامیون
repairTractors|ترمیم ماشین‌های زراعتی
repairBikes|ترمیم بایسکل
diagnoseTester|کار با دستگاه عیب‌یاب
sellCars|فروش موتر
layCables|کشیدن کیبل
wireHouse|برق‌کشی خانه
readCircuits|خواندن نقشه‌های برق
measureVoltage|اندازه گرفتن جریان و ولتاژ برق
repairDevices|ترمیم وسایل برقی
buildCabinets|ساختن تابلوی برق
plc|برنامه‌نویسی سیستم‌های کنترل
telecom|وصل کردن تلفن و اینترنت
alarmSystems|نصب سیستم هشدار
windTurbines|نگهداری توربین‌های بادی
buildFurniture|ساختن مبل و میز
carpentry|ساختن بام چوبی
sawPlane|اره و رنده کردن چوب
carveWood|کنده‌کاری روی چوب
varnishWood|رنگ و لاک کردن چوب
repairFurniture|بازسازی مبل
fellTrees|بریدن درخت
upholster|رویه‌کوبی مبل
sewMachine|دوختن با ماشین خیاطی
sewHand|دوختن و گلدوزی با دست
cutFabric|بریدن پارچه
makePatterns|طرح کردن الگوی لباس
alterClothes|تغییر دادن لباس
knit|بافندگی با میل و قلاب
weave|بافتن پارچه و قالین
repairShoes|ترمیم کفش
leather|کار با چرم
dyeFabric|رنگ کردن پارچه
assemblyLine|کار در خط تولید
operateMachine|کار با یک ماشین
checkParts|بررسی قطعه‌ها
packGoods|بسته‌بندی اجناس
processFood|تولید مواد غذایی در فابریکه
printing|کار چاپ
plastics|کار با پلاستیک
chemicals|کار مطمئن با مواد شیمیایی
glassCeramics|ساختن شیشه یا سرامیک
shiftWork|کار در نوبت‌های مختلف
followInstructions|کار دقیق طبق دستور
reportFaults|خبر دادن و رفع خرابی
loadTrucks|بار کردن و خالی کردن
forklift|رانندگی لیفتراک
pickOrders|جمع کردن اجناس سفارش
scanGoods|کار با اسکنر
receiveGoods|گرفتن و بررسی اجناس
planRoutes|برنامه‌ریزی مسیرها
secureLoad|محکم بستن بار
customs|پر کردن اوراق گمرک
portWork|کار در بندر
orderStore|مرتب نگه داشتن گدام
driveCar|رانندگی مطمئن
driveTruck|رانندگی لاری و کامیون
driveBus|رانندگی بس
driveTaxi|بردن مسافران
deliverParcels|رساندن بسته‌های پستی
rideBike|رساندن با بایسکل
driveTractor|رانندگی تراکتور
sail|کار در کشتی
driveTrain|رانندگی یا همراهی قطار
craneWork|کار با جرثقیل
mapReading|خواندن نقشه و پیدا کردن راه
growGrain|کشت گندم و غله
growVegetables|کشت سبزیجات
harvest|جمع کردن حاصل
pruneTrees|شاخه‌بری درخت و بوته
irrigate|آبیاری زمین
plantProtection|حفاظت گیاهان
careGarden|ساختن و نگهداری باغ
growFruit|کشت میوه و انگور
arrangeFlowers|گل‌آرایی
greenhouse|کار در گلخانه
forestWork|کار در جنگل
beekeeping|زنبورداری
soilWeather|شناختن خاک و هوا
feedAnimals|غذا دادن و مراقبت از حیوانات
milkCows|دوشیدن گاو و بز
breedAnimals|پرورش حیوانات
herdAnimals|چوپانی
treatAnimals|درمان حیوانات بیمار
keepPoultry|مرغداری
rideHorses|کار با اسب
slaughter|ذبح حیوانات
trainDogs|آموزش دادن سگ
cutHair|کوتاه کردن مو
shave|تراشیدن و اصلاح ریش
dyeHair|رنگ کردن مو
makeUp|آرایش صورت
nails|مراقبت از ناخن و پا
braidHair|بافتن مو
skinCare|مراقبت از پوست
bridal|آرایش مو برای جشن
guardBuilding|نگهبانی از ساختمان
checkAccess|کنترل ورود
deescalate|آرام کردن جنجال
fightFire|خاموش کردن آتش
rescuePeople|نجات دادن مردم
workSafety|رعایت ایمنی کار
inspectHygiene|بازرسی کارخانه‌ها و دکان‌ها
waterSupply|نگهداری آب و فاضلاب
recycling|جدا کردن مواد قابل بازیافت
protectNature|حفاظت از طبیعت
policeWork|خدمت در پولیس یا اردو
drawPaint|رسم و نقاشی
designGraphics|طراحی پوستر و تابلو
photograph|عکاسی
film|فیلم‌برداری و تدوین
playMusic|نواختن ساز
sing|آواز خواندن
act|بازی در تئاتر
makeJewellery|ساختن زیورات
pottery|سفالگری
calligraphy|خوش‌نویسی
decorate|تزیین اتاق‌ها
designClothes|طراحی لباس
writePoems|نوشتن داستان و شعر
volunteer|کمک داوطلبانه
organiseHelp|سازمان دادن کمک برای دیگران
leadGroup|رهبری یک گروه در انجمن
collectDonations|جمع کردن کمک مالی
campHelp|کمک در جای زندگی پناهجویان
trainTeam|تمرین دادن یک تیم
representPeople|صحبت از طرف دیگران
politics|همکاری در سیاست محلی
celebrateTogether|برگزاری جشن برای افراد زیاد
newcomersHelp|کمک به تازه‌واردان
surviveHard|مراقبت از دیگران در وقت سخت
planBuildings|طراحی ساختمان
calculateStatics|محاسبه بار و نیرو
survey|اندازه‌گیری زمین
designMachines|طراحی ماشین
planElectrical|طراحی سیستم‌های برق
chemistryLab|کار در لابراتوار شیمی
testMaterials|آزمایش مواد
research|تحقیق علمی
writePapers|نوشتن متن علمی
legalAdvice|مشوره حقوقی
pleadCourt|دفاع در محکمه
oilGas|کار در معدن، نفت یا گاز
energyPlant|کار در فابریکه برق
planTraffic|برنامه‌ریزی ترافیک و جاده
manageQuality|اطمینان از کیفیت
`;
