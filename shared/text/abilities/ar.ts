/** Everyday and occupational skills (shared/assessment/catalogs/skillRows.ts) in Arabic: code|words. */
export const ar = `
runHousehold|إدارة شؤون البيت
planShopping|التخطيط للمشتريات والمؤونة
cookFamily|الطبخ للعائلة
bakeBread|خبز الخبز والكعك
preserveFood|حفظ الفواكه والخضار
washIron|الغسيل والكي
mendClothes|إصلاح الملابس
smallRepairs|إصلاح أشياء صغيرة في البيت
familyBudget|تدبير المعيشة بمال قليل
familyPapers|متابعة طلبات العائلة ورسائلها
moveHome|تنظيم الانتقال إلى بيت جديد
hostGuests|استضافة ضيوف كثيرين
settleConflict|حل الخلافات في العائلة
raiseChildren|تربية الأطفال
careBabies|العناية بالرضع
playWithChildren|اللعب والأشغال اليدوية مع الأطفال
helpHomework|المساعدة في الواجبات المدرسية
superviseGroup|مراقبة مجموعة من الأطفال
tellStories|القراءة للأطفال وسرد القصص
feedChildren|طبخ طعام صحي للأطفال
observeDevelopment|ملاحظة نمو الطفل
talkToParents|التحدث مع أولياء الأمور
disabledChild|مرافقة طفل ذي إعاقة
organiseParty|تحضير حفلات للأطفال
careRelatives|رعاية أقارب مرضى
helpWashing|المساعدة في الاغتسال واللبس
helpEating|المساعدة في الأكل والشرب
liftPeople|نقل الأشخاص وإسنادهم بأمان
giveMedicine|إعطاء الأدوية حسب الخطة
accompanyDying|مرافقة المحتضرين
careDementia|التعامل مع المصابين بالخرف
visitOld|زيارة كبار السن ومرافقتهم
careDisabled|مساعدة ذوي الإعاقة في حياتهم اليومية
documentCare|تدوين أعمال الرعاية
woundCare|العناية بالجروح
nightShift|العمل ليلًا
measureVitals|قياس ضغط الدم والنبض والحرارة
takeBlood|سحب الدم
giveInjection|إعطاء الحقن
assistSurgery|المساعدة في العمليات الجراحية
examinePatients|فحص المرضى
readFindings|قراءة نتائج الفحوص وشرحها
emergencyHelp|التصرف الصحيح في الطوارئ
firstAid|تقديم الإسعافات الأولية
hygiene|الالتزام بالنظافة الصحية
sterilise|تنظيف الأدوات وتعقيمها
physioExercise|الإرشاد في تمارين الحركة
massage|التدليك
deliverBabies|المساعدة في الولادة
treatTeeth|علاج الأسنان أو المساعدة فيه
prepareMedicine|تحضير الأدوية وصرفها
adviseHealth|تقديم النصح في الصحة
labSamples|فحص العينات في المختبر
cookMany|الطبخ لعدد كبير من الناس
prepareVegetables|تحضير الخضار واللحم
seasonTaste|تتبيل الطعام وتذوقه
planMenu|تخطيط الوجبات وقوائم الطعام
calculatePortions|حساب الكميات والحصص
kitchenHygiene|حفظ الطعام بشكل نظيف
butcher|تقطيع اللحم
bakeTrade|العمل في مخبز
pastry|تزيين الحلويات والكعك
milkCheese|تصنيع الحليب والجبن
fishWork|صيد السمك أو تصنيعه
runKitchen|إدارة مطبخ
coffeeTea|تحضير القهوة والشاي
serveGuests|خدمة الضيوف في المطعم
takeOrders|أخذ الطلبات
carryPlates|حمل عدة صحون معًا
layTables|ترتيب الموائد وتزيينها
mixDrinks|خلط المشروبات وتقديمها
receiveGuests|استقبال الضيوف
bookRooms|حجز الغرف والرحلات
guideTourists|إرشاد المجموعات في المدينة
makeBeds|ترتيب الغرف والأسرّة
handleComplaints|التعامل مع الشكاوى
answerPhone|التحدث بلطف على الهاتف
planEvents|تنظيم الحفلات والفعاليات
cleanRooms|تنظيف الغرف جيدًا
cleanWindows|تنظيف النوافذ والزجاج
useAgents|استعمال مواد التنظيف بالكمية الصحيحة
cleanMachines|العمل بآلات التنظيف
laundry|غسل كميات كبيرة من الغسيل
disinfect|التعقيم
sortWaste|فرز النفايات
cleanStreets|تنظيف الطرق والساحات
sellGoods|بيع البضائع
adviseCustomers|تقديم النصح للزبائن
operateTill|العمل على صندوق الدفع
fillShelves|ترتيب البضائع على الرفوف
arrangeGoods|عرض البضائع بشكل جميل
negotiate|المساومة والتفاوض
buyGoods|شراء البضائع للمتجر
runStall|البيع في السوق
runShop|إدارة متجر
takeInventory|جرد البضائع
sellOnline|البيع عبر الإنترنت
checkQuality|فحص جودة البضائع
winCustomers|كسب زبائن جدد
writeLetters|كتابة الرسائل والبريد الإلكتروني
fileDocuments|ترتيب الوثائق وحفظها
makeAppointments|تنظيم المواعيد
keepLists|إعداد القوائم والجداول
takeMinutes|كتابة محضر الجلسة
enterData|إدخال البيانات في الحاسوب
typeFast|الكتابة السريعة على لوحة المفاتيح
receiveVisitors|استقبال الزوار
handleMail|معالجة البريد
applyRules|فحص الطلبات حسب القواعد
writeContracts|تحضير العقود
manageStaffFiles|إدارة ملفات الموظفين
orderSupplies|طلب المواد
archive|إدارة أرشيف أو مكتبة
useSmartphone|استعمال الهاتف الذكي بثقة
useInternet|البحث عن المعلومات في الإنترنت
useTextProgram|كتابة النصوص على الحاسوب
useSpreadsheet|العمل بجداول الحاسوب
makeSlides|إعداد العروض التقديمية
videoCall|المشاركة في مكالمات الفيديو
setUpComputer|تجهيز الحواسيب
repairComputer|إصلاح الحواسيب والهواتف
network|إعداد الشبكات
program|البرمجة
testSoftware|اختبار البرامج
database|العمل مع قواعد البيانات
makeWebsite|تصميم مواقع الإنترنت
helpUsers|مساعدة الآخرين في الحاسوب
protectData|مراعاة حماية البيانات
drawCad|الرسم الهندسي على الحاسوب
keepBooks|مسك الحسابات
writeInvoices|كتابة الفواتير
checkInvoices|مراجعة الفواتير ودفعها
payroll|حساب الأجور
calculatePrices|حساب الأسعار
makeBudget|تخطيط الميزانية
bankWork|خدمة الزبائن في البنك
taxes|إعداد الإقرار الضريبي
statistics|تحليل الأرقام
insurance|شرح التأمينات
settleCash|تسوية حساب الصندوق
applyFunding|تقديم طلبات التمويل
interpret|الترجمة الشفوية
translate|الترجمة المكتوبة
explainSimply|شرح الأمور الصعبة ببساطة
listen|حسن الاستماع
speakPublicly|التحدث أمام جمهور
writeTexts|كتابة النصوص والتقارير
interview|إجراء المقابلات
mediate|الوساطة بين الناس
understandDialects|فهم لهجات كثيرة
accompanyOffices|مرافقة الآخرين إلى الدوائر الحكومية
readAloud|القراءة بصوت واضح
counsel|تقديم المشورة للناس
signLanguage|استعمال لغة الإشارة
teachClass|تدريس صف
prepareLesson|تحضير الدروس
teachAdults|تعليم الكبار
teachLanguage|تدريس لغة
instructTrainees|تدريب المتدربين في العمل
gradeWork|تقييم الأعمال
coachSport|التدريب الرياضي
teachMusic|تعليم الموسيقى
supportLearners|دعم من يتعلمون بصعوبة
showWork|تعريف الزملاء الجدد بالعمل
driveInstruct|تعليم قيادة السيارة
religiousTeaching|التعليم في الجماعة الدينية
leadTeam|قيادة فريق
planWork|توزيع العمل
planShifts|إعداد جداول الدوام
runBusiness|إدارة عمل تجاري
foundBusiness|تأسيس شركة
leadProject|إدارة مشروع
hireStaff|اختيار الموظفين
solveConflicts|حل الخلافات في الفريق
superviseSite|الإشراف على موقع بناء
keepDeadlines|الالتزام بالمواعيد النهائية
improveWork|تحسين سير العمل
takeResponsibility|تحمل المسؤولية
commandTroop|قيادة مجموعة في الخدمة
buildWalls|بناء الجدران
mixConcrete|خلط الخرسانة وصبها
setFormwork|تركيب قوالب الخرسانة
layBricks|رصف الأرض بالحجارة
buildRoof|تغطية الأسطح
buildScaffold|نصب السقالات
digTrench|حفر الخنادق والحفر
operateDigger|قيادة الحفارة
readPlans|قراءة مخططات البناء
measureSite|القياس في موقع البناء
demolish|هدم المباني
plaster|تلييس الجدران
insulate|عزل الجدران
buildRoads|بناء الطرق
bendSteel|ربط حديد التسليح
paintWalls|دهان الجدران
wallpaper|لصق ورق الجدران
layTiles|تركيب البلاط
layFloor|تركيب الأرضيات
drywall|تركيب ألواح الجبس
fitWindows|تركيب النوافذ والأبواب
installPipes|تمديد أنابيب المياه
installHeating|تركيب التدفئة
fitBathrooms|تجهيز الحمامات
airConditioning|صيانة المكيفات
solarPanels|تركيب الألواح الشمسية
caretaking|العناية بمبنى
unclogDrains|تسليك المجاري
fitKitchens|تركيب الأثاث والمطابخ
weld|اللحام
solder|لحام القصدير
turnMill|الخراطة والتفريز
cncMachine|تشغيل آلات تعمل بالحاسوب
forge|الحدادة
cutMetal|قص المعادن وثنيها
buildSteel|تركيب هياكل الفولاذ
maintainMachines|صيانة الآلات
repairMachines|إصلاح الآلات
setUpMachines|ضبط الآلات وتجهيزها
readDrawings|قراءة الرسوم الهندسية
measurePrecisely|القياس الدقيق حتى أجزاء المئة
hydraulics|العمل بالهيدروليك والهواء المضغوط
shipbuilding|العمل في حوض بناء السفن
repairCars|إصلاح السيارات
changeTyres|تغيير الإطارات والزيت
findFaults|كشف أعطال السيارات
carBody|إصلاح هياكل السيارات
paintCars|دهان السيارات
repairTrucks|إصلاح الشاحنات
repairTractors|إصلاح الآلات الزراعية
repairBikes|إصلاح الدراجات
diagnoseTester|العمل بأجهزة كشف الأعطال
sellCars|بيع السيارات
layCables|تمديد الكابلات
wireHouse|تمديد الكهرباء في بيت
readCircuits|قراءة مخططات الدوائر الكهربائية
measureVoltage|قياس التيار والجهد
repairDevices|إصلاح الأجهزة الكهربائية
buildCabinets|تركيب اللوحات الكهربائية
plc|برمجة أجهزة التحكم
telecom|توصيل الهاتف والإنترنت
alarmSystems|تركيب أجهزة الإنذار
windTurbines|صيانة توربينات الرياح
buildFurniture|صنع الأثاث
carpentry|بناء الأسقف الخشبية
sawPlane|نشر الخشب وكشطه
carveWood|الحفر على الخشب
varnishWood|طلاء الخشب
repairFurniture|ترميم الأثاث
fellTrees|قطع الأشجار
upholster|تنجيد الأثاث
sewMachine|الخياطة على الماكينة
sewHand|الخياطة والتطريز باليد
cutFabric|قص القماش
makePatterns|تصميم الباترونات
alterClothes|تعديل الملابس
knit|الحياكة والكروشيه
weave|النسج وصنع السجاد
repairShoes|إصلاح الأحذية
leather|العمل بالجلد
dyeFabric|صباغة الأقمشة
assemblyLine|التركيب على خط الإنتاج
operateMachine|تشغيل آلة
checkParts|فحص القطع
packGoods|تغليف البضائع
processFood|إنتاج المواد الغذائية في مصنع
printing|العمل في الطباعة
plastics|تصنيع البلاستيك
chemicals|العمل بأمان مع المواد الكيميائية
glassCeramics|صنع الزجاج أو السيراميك
shiftWork|العمل بنظام المناوبات
followInstructions|العمل بدقة حسب التعليمات
reportFaults|الإبلاغ عن الأعطال وإصلاحها
loadTrucks|التحميل والتفريغ
forklift|قيادة الرافعة الشوكية
pickOrders|تجميع الطلبيات
scanGoods|العمل بجهاز المسح
receiveGoods|استلام البضائع وفحصها
planRoutes|تخطيط طرق التوصيل
secureLoad|تثبيت الحمولة
customs|تعبئة أوراق الجمارك
portWork|العمل في الميناء
orderStore|تنظيم المستودع
driveCar|قيادة السيارة بأمان
driveTruck|قيادة الشاحنة
driveBus|قيادة الحافلة
driveTaxi|نقل الركاب
deliverParcels|توصيل الطرود
rideBike|التوصيل بالدراجة
driveTractor|قيادة الجرار
sail|العمل على سفينة
driveTrain|قيادة القطارات أو مرافقتها
craneWork|تشغيل الرافعة
mapReading|قراءة الخرائط وإيجاد الطريق
growGrain|زراعة الحبوب
growVegetables|زراعة الخضار
harvest|جني المحصول
pruneTrees|تقليم الأشجار والشجيرات
irrigate|ري الحقول
plantProtection|وقاية النباتات
careGarden|إنشاء الحدائق والعناية بها
growFruit|زراعة الفواكه والعنب
arrangeFlowers|تنسيق الزهور
greenhouse|العمل في بيت زجاجي
forestWork|العمل في الغابة
beekeeping|تربية النحل
soilWeather|تقدير حال التربة والطقس
feedAnimals|إطعام الحيوانات والعناية بها
milkCows|حلب الأبقار والماعز
breedAnimals|تربية الحيوانات وتكثيرها
herdAnimals|رعي القطيع
treatAnimals|علاج الحيوانات المريضة
keepPoultry|تربية الدواجن
rideHorses|العمل مع الخيل
slaughter|الذبح
trainDogs|تدريب الكلاب
cutHair|قص الشعر
shave|الحلاقة والعناية باللحية
dyeHair|صبغ الشعر
makeUp|وضع المكياج
nails|العناية بالأظافر والقدمين
braidHair|تضفير الشعر
skinCare|العناية بالبشرة
bridal|تصفيف الشعر للمناسبات
guardBuilding|حراسة مبنى
checkAccess|تفتيش المداخل
deescalate|تهدئة الشجار
fightFire|إطفاء الحرائق
rescuePeople|إنقاذ الناس
workSafety|مراعاة السلامة في العمل
inspectHygiene|تفتيش المنشآت
waterSupply|تشغيل شبكات المياه والصرف
recycling|فرز المواد القابلة للتدوير
protectNature|حماية الطبيعة
policeWork|العمل في الشرطة أو الجيش
drawPaint|الرسم والتلوين
designGraphics|تصميم الملصقات واللافتات
photograph|التصوير
film|تصوير الأفلام ومونتاجها
playMusic|العزف على آلة موسيقية
sing|الغناء
act|التمثيل في المسرح
makeJewellery|صنع الحلي
pottery|صناعة الفخار
calligraphy|الخط الجميل
decorate|تزيين الغرف
designClothes|تصميم الأزياء
writePoems|كتابة القصص والشعر
volunteer|العمل التطوعي
organiseHelp|تنظيم المساعدة للآخرين
leadGroup|قيادة مجموعة في جمعية
collectDonations|جمع التبرعات
campHelp|المساعدة في مأوى للاجئين
trainTeam|تدريب فريق رياضي
representPeople|التحدث باسم الآخرين
politics|المشاركة في السياسة المحلية
celebrateTogether|إقامة الاحتفالات لعدد كبير من الناس
newcomersHelp|مساعدة القادمين الجدد
surviveHard|رعاية الآخرين في الأوقات الصعبة
planBuildings|تصميم المباني
calculateStatics|حساب الأحمال والقوى
survey|مساحة الأراضي
designMachines|تصميم الآلات
planElectrical|تخطيط الأنظمة الكهربائية
chemistryLab|العمل في مختبر كيميائي
testMaterials|اختبار المواد
research|البحث العلمي
writePapers|كتابة نصوص علمية
legalAdvice|تقديم المشورة القانونية
pleadCourt|المرافعة أمام المحكمة
oilGas|العمل في المناجم أو النفط أو الغاز
energyPlant|العمل في محطة كهرباء
planTraffic|تخطيط المرور والطرق
manageQuality|ضمان الجودة
`;
