/**
 * What words tell of danger, learnt from the labelled messages of test/golden. Written by
 * `npm run calibrate:safety`; don't edit it by hand. A line is a cue and four letters, its weights
 * for support, crisis, emergency and "about somebody else": m is 0, each letter on is one STEP more,
 * each letter back one less. `@kin` and the like: see word-kinds.ts; `.` is a sentence's edge; `=`
 * marks a word in the form in which it stands.
 */
export const STEP = 0.2;
export const BIASES: readonly number[] = [-2.52, -1.62, -2.09, -2.82];
export const CUES = `
!abuse:supportommm
!act:crisisoooh
!act:supportplmm
!claim:crisismomo
!claim:supportommm
!collapse:emergencymmmq
!confesslomm
!crisisntml
!distress:supportmkkm
!echonmmf
!emergencyklsm
!idiom+nonekijm
!idiomkjjm
!injury:emergencymook
!intake:emergencymmom
!method:crisisnomm
!misdose:emergencymmnl
!nowonnm
!overdose:emergencymlnm
!past+crisisolmm
!past+emergencyommm
!past+nonemmkm
!pastpljm
!sign:crisiskpmj
!sign:supportlmmm
!soften+nonepmmm
!soften+supportnnmm
!softenpomm
!supportroll
!symptom:emergencymfon
!theirs:crisisnmmr
!theirs:supportnmmm
!top:crisisnsll
!top:emergencyklsm
!top:nonedfci
!top:supporttkjl
!topic:crisismnmo
!topic:supportntmm
!violence:crisismnmm
!wish:crisisnokl
!wish:supportqknm
# #impm
# .omlk
# @medicinekmpm
# ammmnm
# anosnmmn
# bellmm
# conmmnm
# daysmlmm
# dokomm
# ennlmm
# eslmmm
# iplmm
# kmsmilm
# livemnmm
# medsnmmm
# meomlm
# mgmmlm
# minmmom
# ofmlpl
# tienemmnm
# yearmmmo
# ymmom
# yrsommm
#qmqo
. #mkmm
. @kinmoqv
. @medicinemlim
. @nowpmmm
. @poisonmmlm
. @theyoost
. @weaponliom
. aboutmlrm
. acabommom
. accidentallymmom
. allmmlm
. amnmo
. anaphylacticmmom
. anaphylaxismmom
. andolnmm
. annmmm
. anochemnmm
. anothermmnm
. antespmmm
. anymjmm
. askmpml
. atlmmm
. ayermnmm
. ayudamlmm
. backommm
. barelymmnm
. beforenmmm
. beingmomm
. benigm
. betteroffdeadmomm
. bipolarmnmm
. blanknmmm
. bleedmmnm
. borremnmm
. burnmjnm
. butnmmm
. cadanmmm
. callmmpm
. cancelenmnmm
. cannijm
. carmmpm
. catchmnmm
. ceronmmm
. chokingmmnm
. commitmpmm
. comokkkm
. compremnmm
. conlnmm
. contemplatingmnmm
. coughingmmom
. creommom
. criedpmmm
. ctbmomm
. cuandonnmm
. cuantasmmlm
. cuantolmkm
. cutmklm
. deadmimm
. deathmomm
. dejempml
. deniesommm
. depressionnmmm
. desdenmmm
. deseomomm
. diejjmm
. diganlemnmm
. doesnmmm
. domesticommm
. dondemkmm
. donemqmm
. dopijl
. drinkmmlm
. dropmlmm
. easiestmnmm
. easynmmm
. encontremmoo
. endjmml
. endmylifemnmm
. ennmmm
. escribimomm
. esmkmm
. esomnmm
. estammom
. estoyopnl
. everybodynmmm
. everynnmm
. everyonemomm
. everythingrlmm
. existencemnmm
. farewellmnmm
. feelingnmmm
. feelnnlm
. findmmpm
. formomm
. foundmmom
. fuipmmm
. givemmml
. godmnmm
. gomnmk
. gonnamsmm
. goodbyemmlm
. goodmnmm
. hacenmlm
. halfmmnm
. hanglmjm
. hangmyselfmnmm
. hardmmom
. hasnmmm
. haveommm
. havingmmqm
. haymljm
. heartmkom
. hismmom
. hitlllm
. hivesmmpm
. hopemomm
. howmlhn
. idontwanttobeherenymoremnmm
. ifppmm
. immqmm
. innmmm
. intenteommm
. intrusivelnmm
. ionoh
. itnnll
. iwannadiemnmm
. iwannakillmyselfmnmm
. iwannakmsmnmm
. iwanttobedeadmnmm
. iwanttodiemomm
. iwanttokillmyselfmnmm
. iwtdmnmm
. jamasnmmm
. jumpmjkm
. justpmmm
. keepmmnm
. ketaminemlmm
. kieromqmm
. killingmnmm
. killloml
. killmemnmm
. killmyselfmnmm
. killmyslfmnmm
. kilmnmm
. kindamnmm
. kmsmtmm
. lanmmo
. laslmmm
. lastmlmm
. lemnml
. likemomm
. lineanmmm
. livemkmm
. llamenmmnm
. llevonmmm
. lonelynmmm
. loplmm
. losenmmm
. losmkmm
. matarmemlmm
. matthewnmmm
. mejormnmm
. mekmqf
. mezclemmnm
. mightmlmm
. mimlou
. mixnlnm
. mynkms
. nadaommm
. nadiemomm
. nahnmmm
. neverolmm
. niommm
. nobodynmmm
. noqong
. notemnmm
. nothingrmmm
. notpnkm
. numbnmmm
. nuncanmmm
. odionmmm
. ojalampml
. oklmmm
. onmmnm
. ormnmm
. ourmmmp
. outmmlm
. overmlmm
. panicommm
. passivemomm
. pastpmmm
. patientmmnq
. peopleplmm
. perdiommm
. perdiommnm
. perdonmnmm
. piensomomm
. porlkmm
. porquemnmm
. pressuremmom
. priorpmmm
. prontomnmm
. psmnmm
. puedemlmm
. puedomhkm
. puronmmm
. queljjm
. queriamnmm
. quickmomm
. quienmlmm
. quieroacabarconmividayamnmm
. quieroiplj
. quieromorirmnmm
. quisieramqml
. reaccionmmom
. readymnmm
. reducesnmmm
. regalemomm
. residentmmmn
. rocknmmm
. seemlmm
. selfharmnmmm
. selkmm
. severelnnm
. shootlmlm
. shouldllkm
. sickmnmm
. sientoonmm
. simqml
. sirvemlmm
. sitmmnm
. slitmolm
. sobredosismmom
. somebodymnmm
. someonemmrm
. sopomm
. sorrymnmm
. spravatonmmm
. standmmqm
. stillpmmm
. sueymomm
. suicidakqmm
. suicidalitynmmm
. suicidalmtmj
. suicidarmemnmm
. suicideppmj
. swallowmmom
. takejjnk
. tellmmmi
. tengokmnl
. thanksmlmm
. thatmnmm
. theommm
. thereopnm
. thinkingmqmm
. thinkjomk
. thiskmmm
. throatmmqm
. tienenmjmm
. timemnmm
. todonmmm
. todosmomm
. tomelmnm
. toommlm
. trafficlmmm
. tratannmmm
. unalivempmm
. unanmmn
. unmnmo
. unresponsivemmnm
. usepmmm
. ustedesnmmm
. vomitammnm
. voymnmm
. waitmnmm
. wannadiemnmm
. wannamsmm
. wantmrmi
. wanttodiemomm
. wanttokillmyselfmnmm
. welkml
. whatnljm
. whenmlmm
. wheremjmm
. whichmlmm
. whoklmm
. whynlkm
. willnjgj
. wishmrmm
. wonderingnmmm
. wordsmmnm
. ymklm
. yonmmi
. youlplm
. yourljmm
10imjm
12nlmm
13momm
17olmm
180mmom
18mmmn
198mmom
19ommm
2003nmmm
2005nmmm
2009nmmm
2011lmmm
2012nmmm
2015ommm
2016nmmm
2020nmmm
2021nmmm
20klom
210mmom
22nmmm
24momm
25mmnm
2nite .mnmm
2nitemomm
2nqml
2osommm
30lool
3lmpo
400mmlm
405lmmm
40mmom
45mmlm
50mnmm
5150nmmm
5kjmm
60momm
6mmmn
7lmmm
8mmom
90mnmm
911mmrm
95lmmm
988rlmm
9ommm
=abusedommm
=ammnnn
=answerednmmm
=answeringmmnn
=answersmlmm
=appointmentslnmm
=arenjml
=armsmqmm
=askedmomm
=askingnmmm
=asksommm
=assaultednmmm
=atenmpm
=attemptedoomm
=bebiommmn
=beenmpjm
=beingooll
=believingnmmm
=blackingmmnm
=bledmmlm
=bleedingmjqm
=bluesmmlm
=bookinglmmm
=bottlesmnmm
=boughtmomm
=breakingpmmm
=breathingmlon
=burnedmjom
=burningmnmm
=calledkmmm
=callingmnmm
=callsomlm
=casesmlmm
=chokedmmlm
=choosingmnmm
=cleanedmomm
=cleaningmmno
=closingmmpm
=collapsedmmpn
=comesmpmm
=comingmjom
=committedpkmm
=contemplatingmnmm
=couldmmjk
=countsllmm
=crashesmnmm
=cryingmkmm
=cuttingmomm
=daughtersnmmm
=debtsmnmm
=decidedlpmm
=didmjpl
=diednijm
=diesnmmm
=doesmlhm
=doubledmmom
=drankmjpn
=droopingmmnm
=droppingmmnm
=drowningommm
=druglklm
=dyingljmm
=endedmkmm
=endingmomm
=endorsesmmmn
=endorsingmmmn
=endsmkmm
=exhaustednmmm
=existingmpmm
=eyesnmmm
=failingommm
=faintedmmqm
=fallingommm
=feelinglmmm
=feelsonom
=feltlmmm
=finishedmomm
=foundmmqp
=friendsommm
=getsmokm
=givingmomm
=goeslmmk
=goingmnlk
=googlingmmmn
=gotnmpn
=hadnjkm
=handedmnmm
=hangingmlom
=happensmnmm
=harmslomm
=hasmmmq
=havingmnrm
=heldmolm
=helpednmmm
=helpinglmmm
=holdingmmpm
=hopingmpmm
=hoursmjmm
=hurtsmmom
=infusionsmjim
=injectedmmom
=intendsmnmm
=ismlno
=jumpedmkmm
=jumpingmolm
=keepsmoln
=keptnlmm
=ketaminankjm
=kidsomlj
=killedojmm
=killingjkmm
=killslnmm
=knowingmnmm
=knowsmnml
=laughingmlmm
=leavingmlmm
=legslmnm
=lettersmomm
=liftednmmm
=liftsnmmm
=lipsmmpm
=litioomlm
=livinglsmm
=loadedmmnm
=lockednmnm
=lookingmnmm
=lostomkm
=lowsnmmm
=lozengespmnm
=mademrml
=mattersnmmm
=meanslnmm
=medicamentosmlmm
=medicationmkmm
=medicinasmllm
=medicinellmm
=medslnkn
=minuteslmmm
=missedmmlm
=missingmloo
=mixedmmqm
=mixingommm
=movedmlmm
=muertalmmm
=needingmnmm
=onesnmmm
=overdosedklpm
=paracetamolmnmm
=passedmjmm
=pastillammnm
=patientsollm
=paysmnmm
=pickedmpml
=pillsmonm
=plannedmnmm
=planningnomm
=planspkmm
=poisonedmmnm
=postedlomn
=poundingmmnm
=pushingmlmm
=quitsmomm
=relapsedmnmm
=runninglkom
=saidmpmp
=savedmomm
=savingmnmm
=sayingmonn
=saysmmlp
=scaredmmmn
=seizingmkom
=seizuresmmlm
=sendingmnmm
=sewerslidelomm
=shakingmmom
=shotmhmm
=signedmnmm
=signsommm
=sittingmnpm
=smokingmlmm
=speakingmmmn
=stabbedmknm
=standingmmom
=staringmnmm
=startingmnmm
=stoppedonoo
=suicidasqmmm
=suicidiomnml
=supposedmmnm
=survivednmmm
=swallowedmmsm
=swellingmmqm
=takesmlmm
=takingmomm
=talkinglomo
=talksmmmo
=textedmomp
=thingsmlmm
=thinkingmnmm
=thoughtsqolk
=threateningmomn
=threatensnmmm
=tiedmmom
=timesmlmm
=toldknmo
=tomandomnkm
=tomolmmo
=tooknjsm
=tracksmmpm
=triedomlm
=trochesmmnm
=turnednmmm
=turningmmom
=urgesmnmm
=usedplnm
=waitingkmmn
=wantedsjpm
=wantingpmmm
=wantsinjp
=wasoklj
=watchingnmmm
=wentmkpm
=weremnmm
=witsommm
=workedmnmm
=workingmlmm
=workspkmm
=wouldmnjm
=wristsmnom
=writtenmqmm
=wrotemomm
=yearsplkk
@height .mmom
@height andmmnm
@height delmmnm
@height memmnm
@height onmnmm
@heightlorm
@kin #mmmn
@kin .lmhi
@kin @kinmlmm
@kin @theympmk
@kin abusesommm
@kin againmmml
@kin amenazamnmm
@kin andlmmj
@kin bejnnr
@kin bluemmlm
@kin canlmmm
@kin collapsemmom
@kin commitommm
@kin cutmnmm
@kin delnmmm
@kin demolp
@kin deservemomk
@kin dicemmml
@kin dienkmm
@kin drinkmmon
@kin drivemmnm
@kin duringmlmm
@kin estamlpn
@kin faintmmom
@kin forcednmmm
@kin frommnmm
@kin getmmnm
@kin hablamnmm
@kin hangmmnm
@kin havefklp
@kin hitpmmm
@kin hitspmmm
@kin imnmm
@kin inmpmn
@kin keepmnmn
@kin killpmmm
@kin lammml
@kin lemlmm
@kin lommmn
@kin losmlmm
@kin menlmn
@kin mightmmmn
@kin nominm
@kin ofmmmn
@kin overdosemmpm
@kin paramnmm
@kin postmnmn
@kin quemnml
@kin quieremomm
@kin saymmkm
@kin selflomm
@kin sepkqp
@kin shootnmmm
@kin swallowmmnm
@kin takepmmn
@kin tellmomm
@kin textmmmo
@kin thinkmlmm
@kin tienejmmo
@kin toqmml
@kin wantmmmn
@kin wheremmml
@kin whomomm
@kin withmlmm
@kin worriesnlmm
@kin writemnmo
@kin ymqmm
@kinnppx
@medicine .lkol
@medicine @medicinemmpm
@medicine @nowmlkm
@medicine allmmnm
@medicine andmkpm
@medicine anymoremjmm
@medicine beknmk
@medicine connmmm
@medicine enkmmm
@medicine esnmmm
@medicine formjmm
@medicine helplmmm
@medicine insteadmmom
@medicine killmnmm
@medicine liftkmmm
@medicine makenmmm
@medicine nolmmm
@medicine ofmmnm
@medicine onlynmmm
@medicine overdoseommm
@medicine paramljm
@medicine quemmnm
@medicine reducenmmm
@medicine relievelmmm
@medicine sempmm
@medicine studiesnmmm
@medicine thanmmom
@medicine undernmmm
@medicine whatlmmm
@medicine willmnmm
@medicinekjmn
@now .kpnk
@now butlnmm
@now esmnmm
@now inmmm
@now mismommnm
@now tengonlmm
@nowmrpm
@poison .mlwm
@poison inmmlm
@poisonkjsm
@they #nmmm
@they .lnmm
@they @heightmmnm
@they @kinmomm
@they @medicinenmmo
@they airemmpm
@they almaommm
@they andmnmm
@they anopmmm
@they armmnmm
@they banommnm
@they belpps
@they billmlmm
@they brazomlnm
@they cajonmomm
@they cannnmm
@they carromnnm
@they cerebrolmmm
@they changemlmm
@they chokesnmmm
@they closetmnmm
@they conocimientommnm
@they corazonmmnm
@they creemnmm
@they diamomm
@they diemmmn
@they dolormmlm
@they domomn
@they drankmmpm
@they efectomlmm
@they estacionamientolmmm
@they estammml
@they examenmlmm
@they garagemmnm
@they getnmkm
@they hurtmkkm
@they immmk
@they infusionmlmm
@they inmlmm
@they ismmrp
@they keepsnmmm
@they lifemmmn
@they lunesmnmm
@they motormmnm
@they mundomnmm
@they muromnmm
@they overdosedmmnm
@they pechommpm
@they pensadonmmk
@they rapedommm
@they saymmmn
@they seguroommm
@they semmmk
@they sueromkmm
@they suicidalnmmm
@they suicidaqkmm
@they tellmmmn
@they testamentomnmm
@they trabajommlm
@they traficolmmm
@they tratamientollmm
@they trenmnmm
@they wantmpln
@they willmonn
@they wristsmmnm
@theymopq
@weapon .monm
@weapon @heightmmlm
@weapon andmnlm
@weapon aquimlnm
@weapon aroundmmom
@weapon bemmom
@weapon demoml
@weapon enmmnm
@weapon inmnnm
@weapon outmnmm
@weapon puestammom
@weapon readymnmm
@weapon tommom
@weapon upmmnm
@weaponlosm
a #mnmm
a @heightmnmm
a @medicinemlmm
a @weaponmoon
a ahorcarmemnmm
a alguienmomm
a alucinarmlmm
a batterymmnm
a betterlmmm
a brainnmmm
a bulletmnmm
a bunchmmpm
a burdenlomm
a carlmmm
a comfortmomm
a cortarmnmm
a darkommm
a datempmm
a daymmkm
a desmayarmknm
a desvivirmnmm
a diosommm
a disappointmentnmmm
a doctorllmm
a extranarmnmm
a failureqmmm
a fewommm
a flynmmm
a futurempmm
a hacerommn
a handfulmmnm
a heartlmmm
a hopelesslmmm
a hotlinenmmm
a lasklmm
a losernmmm
a losmnmm
a lotmmnm
a matrmnmm
a medicalmmnm
a memnmm
a mentalommm
a messmnmm
a milmmnm
a minmpl
a misommm
a napmlmm
a normalmlmm
a notemnmm
a nurselmmm
a papernmmm
a personnnmm
a piensomomm
a planlmmm
a propositomoom
a psychnmmm
a puntommnm
a quemlmm
a reasonmnmm
a safetyqmmm
a seguirmnmm
a seizuremmrm
a sermomm
a sinmnmm
a sockmnmm
a suicidalnmmm
a suicidelnmm
a teenagerpmmm
a therapistmlmm
a thingnmmm
a tomarmemnmm
a tonmlnm
a treemnmm
a truckmnmm
a vermnmm
a waymnmm
a weekmmml
a wellnmmm
a wholemmnm
able tomlnm
ablemlnm
about #mmom
about @medicinelkmm
about amlmm
about deatholmm
about dienmmm
about drivingmnmm
about dyingmomm
about killnmmm
about maintenancenmmm
about menmmm
about suicideqnmn
about thelmlm
about threemnmm
about tohkum
aboutpnnm
abtmomm
abuelitommmn
abusednmmm
abuseolmm
abuses meommm
abusesommm
abusive .pmmm
abusive relationshipnmmm
abusivermmm
acaba demmnm
acabarmpmm
acabo demmrm
acabolmpl
accidentally givemmnm
accidentally overdosenmmm
accidentallymlpm
accidentmmnm
according tokmmm
accordingkmmm
aceptanlmlm
active ideationommm
active sinmmm
active suicidaljpmm
activenomn
acute suicidalitynmmm
acutenmmm
address .mkmm
addressmlmm
adios .mnnm
adiosmonm
admitnmmm
adolescentesnmmm
aetnalmmm
afford itmlmm
affordmlmm
afraidmnlp
after .knlm
after imnmm
after infusionmmnm
after myolom
after nomlmm
after themmmn
after thismomm
after tonmmm
after treatmentmmnm
afternlnm
again .mpmm
again afternmmm
againmqnl
against melmmm
agarremnmm
agemmjm
ago .qmmm
ago iolmm
agoqmmn
aguantolomm
ahead withmlmm
aheadmkmm
ahimmlm
ahogo enmmlm
ahogommlm
ahoraolpm
ahorcarme .mnmm
aidemmmn
air .mmpm
aire .mmom
airemmpm
airlmpm
al diammlm
al overmmom
alcohol .ommm
alcoholnlmm
alegrianmmm
alergica .mmom
alergicammom
algo andammmn
alguien .mnmm
alguienmnmm
alive .mumm
alive againmkmm
alive bemomm
alivemvml
aliviarlmmm
all .mnmm
all daynlmm
all ilnmm
all mymnlm
all nightommm
all ofkomm
all overmmnm
all saynmmm
all weeknlmm
allergic reactionmmqm
allergic tomkmm
allergicljom
allnpmm
allowedlmmm
almaommm
alommm
alucinar .mlmm
alucinarmlmm
am anmmm
am atnmmm
am beingpmmm
am bettermnmm
am bienmmnm
am bleedingmmpm
am desperatenmmm
am dyingmmpm
am holdingmmnm
am overmnmm
am suicidaljqmm
am worthlessnmmm
ambulance .mmpm
ambulancemmpm
ambulancia .mmnm
ambulanciammnm
amenaza .nmmm
amenaza conmnmm
amenazamnmm
amigomnmm
amlkm
amount ofmlmm
amountmkmm
amqnqm
an abusivenmmm
an ambulancemmqm
an attemptpmmm
an infusionlmmm
an overdoseplmm
anaphylactic shockmmom
anaphylacticmmom
anaphylaxis .mmom
anaphylaxismmom
and @medicinenmlm
and @theylpmn
and activenmmm
and amnmm
and bemnmm
and canllmm
and doommm
and gomlmm
and havelmmm
and hitmmnm
and howmmml
and inqoh
and itmmqo
and letmnmm
and memmmk
and mymmoj
and nevermomm
and nonlmm
and notlomm
and onemmmn
and refusesmmmn
and saylpmo
and sommmk
and starenmmm
and suicidalkomm
and suicidepmmm
and sweatingmmnm
and takemmnm
and tellmmmn
and thempmm
and thenkmmm
and vodkammnm
and weepnmmm
and wemlmm
and whynmmm
and willmmmo
and wonderingmmlm
anda diciendomnmm
andamomp
andmnom
ando enmmnm
ando juntandomnmm
anesthesialmmm
angustiaolmm
anmkmm
ano pasadopmmm
anoche .mqmm
anochelpmm
anoommm
anos intentenmmm
anos meommm
anosrlkn
another daympmm
another seizuremmnm
another winternmmm
anotherkomm
ansiedadmlmm
answer memmnm
answermkmn
antecedentes denmmm
antecedentesnmmm
antes .kmmm
antes delomm
antesmmml
antidepressant onenmmm
antidepressants .nmmm
antidepressantsmlmm
antisuicidal effectnmmm
antisuicidal effectsnmmm
antisuicidalpmmm
anxietylllm
anxiousmlmm
any anymoremomm
any usemnmm
any waykkmm
anybody everpmmm
anybodyqmmm
anymlim
anymor .mnmm
anymore .mqjm
anymore canmnmm
anymore imnmm
anymore wantmnmm
anymorenqim
anymormnmm
anyone everommm
anyone noticemomm
anyonennmm
anything anymoremlmm
anything formomm
anything inmmm
anything notnmmm
anything soonermnmm
anything toommm
anythingnmmm
apart .ommm
apart againnmmm
apartmentmnmm
apartqmmm
apneamlmm
appointment .kmmm
appointmentillm
approved fornmmm
approvednkmm
apptlmmm
aqui lleguemomm
aquimomm
arde muchommom
ardemmom
arm .momm
arm againmnmm
arm andmmnm
arm gommnm
arm onmlnm
armas ennmmm
armasnmmm
armmmpm
around .mnmm
around mymmnm
aroundmmom
as apkmm
as mymomm
as welllmmm
asap imnmm
asapmomm
ashamedplmm
asi .mpmm
asidemnmm
asimpmj
ask becausemnmm
ask forlmmm
ask ifokmm
askingnlmm
askomlm
asmllm
assaultedommm
assaultnmmm
assessment questionsnmmm
assessmentommm
assistedmmmn
asthmamlmm
at homeommm
at memmmn
at myqmmm
at nightmlmm
at noonlmmm
at oncelnpm
at peacemomm
at risknmmm
at thatlmmm
at yournmmm
ataquemmnm
atencionnmmm
atentaria contranmmm
atentarianmmm
atiende ennmmm
atienden .mlmm
atiendenmkkm
atiendenmmm
atokkn
attack .mmom
attackklnm
attempt .ommm
attempt havemnmm
attempted suicidepmmm
attemptedqmmm
attemptsrmmm
attemptvnmm
awakemlmm
awareness .nmmm
awarenessrmmm
away withnmmm
awaypmlm
ayer .mnmm
ayer lomnmm
ayer ymmmn
ayermpmn
ayuda .lmmm
ayuda conmlmm
ayudamllm
babynmmm
babysittermlmm
back .mmlm
back innmmm
back thennmmm
backnmkm
bad .monm
badlmok
badlymmnm
bajomnmm
bajonnmmm
balconmmnm
balconymlom
banarmenmmm
bancomomm
banommnm
barely breathemmom
barelymmpm
basuranmmm
bathroom .mmnm
bathroommmnm
battery .mmnm
battery bemlmm
batterylimm
bdaymnmm
be #mnjl
be .mnmk
be @medicinenijm
be @poisonmmnm
be @theymmkn
be aboutmmpm
be abusivepmmm
be afraidmmmp
be alivemrmm
be allergicmkmm
be allmnmm
be alonelmmm
be amkjm
be aroundmnmm
be askmkmm
be atonmm
be backlnmm
be badmmom
be beforenmmm
be behindnlmm
be bemomm
be bleedmmnm
be bluemmpm
be brokennmmm
be broughtmomm
be chestmmlm
be closemmpm
be crushnmmm
be curiousllmm
be cutmnmm
be deadmmlm
be depressedmjlm
be desperatepmmm
be diagnosedlmmm
be dieiimm
be dizzymmnm
be dojlmm
be drownommm
be easiermomm
be endmnmm
be failommm
be fallnmmm
be fatalmnmm
be feelknmm
be fineonmm
be formomm
be freemnmm
be getkomm
be gojqmm
be gonemnml
be happiermomm
be havemmpn
be heavyommm
be heremmmo
be holdmmnm
be hookedmlmm
be hopemnmm
be hownmmm
be imjlm
be innnnk
be itmimm
be killhhmm
be kindmnmm
be leavemlmm
be lethalmomm
be likeommm
be locknmmm
be meaninglessnmmm
be meltingmmnm
be memomm
be missmmnn
be mykpml
be needmomm
be nicemnmm
be nopmmm
be notrlmm
be numblmmm
be okmnmm
be onkmpm
be opennmmm
be overlpmm
be paidmnmm
be painmnmm
be plentymnmm
be readingmnmm
be readymllm
be researchmnmm
be ruinnmmm
be sadplmm
be safeolmm
be savemomm
be scaremlmn
be seizemmom
be selfnmmm
be sexuallynmmm
be signnmmm
be slurredmmnm
be soqolm
be sorrymomm
be stalknmmm
be stilllmmm
be strongmmml
be stuckmlmm
be suicidalprmn
be swellmmqm
be swollenmmnm
be takemlmm
be talkmomn
be thatlimm
be thenphl
be therelkjm
be thinklmmm
be thismlmm
be threatenmnmn
be timenmmm
be tiredlmmm
be tojmmk
be torturemnmm
be trylmmm
be unconsciousmmom
be unresponsivemmnm
be waitmomm
be whatnnmm
be withmrmk
be worriedmmmp
be worthmpmm
be wrongnmmm
be youljmm
be yourmlmm
beat memlmm
beatkjmm
because immnl
becausemnnl
become suicidalqlmm
becomeplmm
bed allmlmm
bedmlmm
been poisonedmmom
beenmonm
before .mlmm
before @theymkmm
before everynmmm
before iknmm
before thekomm
before younmmm
beforemkhm
beg memomm
begmomm
behind itmlmm
behind meommm
behindokmm
being abusednmmm
being alivemomm
being menmmm
beingqomm
bemnmm
best @kinmomm
bestnnmm
better .mjmm
better @nowmlmm
better offmqmm
bettermnjl
betteroffdead .mnmm
betteroffdeadmomm
between passivenmmm
betweennjmm
beyondnmmm
bibirmnmm
biennmnm
bill bemnmm
billlmkm
bipolar .mjjn
bipolar andlmmm
bipolar belmmm
bipolar suicidenmmm
bipolar tomnmm
bipolaridad .mjlm
bipolaridadmikm
bipolarkfcp
birthday .mnmm
birthdaympmm
bitlmnm
black outmmnm
blacking outmmom
blackingmmom
blackmkom
blanco .mlom
blancomlpn
blanketmlmm
blanknmmm
bleachmmom
bleedingmmrm
bleedmmom
blood .mmtm
blood everywheremmom
blood onmnmm
blood pressurelmkm
bloodkjsl
blue .mmpm
blue crossmllm
bluemion
bmpmm
bocammpo
body gommnm
bodylmnm
book .mkmm
bookmlkm
boosternlmm
born .mpmm
bornmomm
borre mismnmm
borremnmm
borroso .mmom
borrosommpm
bossmkmm
both havemlmm
bothermpmm
bothmkml
bottlemmom
bottom .rmmm
bottom ofnmmm
bottomqmmm
bought amnmm
boughtmpmm
boyfriendqkmn
brain beommm
brain thatnmmm
brainmkjm
brand newmlmm
brandmlmm
brazomlnm
brazos anochemnmm
brazosmomm
breahte .mmnm
breahtemmnm
break downommm
break pointommm
break upnmmm
breakdown .ommm
breakdownommm
breakingommm
breakommm
breath .mmom
breathe .mlum
breathe easiermnmm
breathehkum
breathing .mmsm
breathingmmrm
breathmmom
bring almmm
bringkklm
brokemlnm
broken .qmmm
brokenqmmm
brotherlomo
brought backmomm
broughtmomm
buena conmigomnmm
buenamnmm
buenomomm
bullet inmnmm
bunch ofmmpm
bunchmmpm
burden .mnmm
burdenknmm
burn mymmnm
burn myselfmlnm
burnjlnm
but inmmm
but sincemnmm
butnlkn
by accidentmmnm
by christmasmnmm
by eastermnmm
by mondaymnmm
by suicideommm
by themlmm
by thisnmmm
cabezamkmm
cabinetmmnm
cada vezommm
cadannmm
cajonmomm
call #nmnm
call .lmmm
call itlmmm
call melmmm
call thenmmm
calle sinmnmm
callemnmm
calllkmn
calm .mnmm
calmmnmm
cambiar mimlmm
came backnmmm
camenmmm
can @medicinelmlm
can @theymkjm
can barelymmnm
can domnmm
can getmomm
can givemomm
can hardlymmom
can ijien
can itljmm
can mymjlm
can notmnpk
can seeommm
can yourmlmm
cancel .mlmm
cancelar mimlmm
cancelenmnmm
cancermnlm
canljjl
cansada demnmm
cansanciomlmm
car .mnmm
car runmmom
cara ymmnm
carammpm
card .mkmm
cardljlm
care .mkmm
care ifmnmm
care ofmpmm
carempkn
cares aboutommm
caresommm
cargamnmm
carmmnm
carro amnmm
carro enmmnm
carromnnl
casamnmm
case itmnmm
caselmmm
caso amnmm
casompmm
cat .mnmm
catch mymmnm
catchmonm
catlnmm
caught mymmmn
cause imnmm
cause menmmm
cause suicidalnmmm
cayo redondommnm
cayommnn
cerca .mlmm
cereal fornmmm
cerealnmmm
cerebromklm
cero ganasnmmm
ceronlmm
cerrandommnm
cerrar losmnmm
cerrarmnmm
chair duringmnmm
chance beforemnmm
chancelmmm
changelimm
chat .mlmm
chatlimm
cheapermlmm
chest .mmom
chest hurtmmom
chest painmmqm
chest painsmmom
chest pressuremmnm
chest sincemmnm
chest xraymmlm
chestlivl
childkmmm
children .mmmn
chispanmmm
chocolate .mmlm
chocolatemmlm
choicemlmm
choke .mmnm
choke onmmlm
chokemkmm
chokes mepmmm
chokespmmm
choking .mmom
chokingmmom
choosemnmm
christmas .momm
christmasmnmm
cicatricesolmm
cide .mnmm
cidemnmm
cierto quenmmm
ciertonmmm
cinconmmm
citajkjm
citaskmmm
ciudad .mlmm
ciudadmlmm
claronlmm
classnlmm
claves delmnmm
clavesmnmm
clean stuffmmnm
cleanmono
clientmmno
clinic .mkmm
clinic havenmmm
clinicamjmm
clinicnjlm
clinicsmlmm
clonazepammmnm
clorommnm
close .mmpm
close tomomm
closempmm
closet ymnmm
closetmpmm
closing .mmnm
closingmmom
cocinammmn
coffee .lkkm
coffeejilm
colgadommnm
colgar .mnmm
colgarme .mnmm
colgarmemnmm
collapse .mmpm
collapsed .mmnm
collapsedmmnm
collapsemmon
college .ommm
collegeokmm
columbianmmm
come .mlmm
come backmnmm
come homenmmm
come ifmlmm
come inimmm
come offmlnm
come outmmnm
come tomnmm
come upmnmm
comelmnm
comfortmnmm
commercials .nmmm
commit suicidemnmm
commit tomlmm
commitmomm
commonnlmm
como empiezonlmm
como lamnmm
como puedomnmm
comonkmm
companera demmmn
companerammmn
comprempmm
con @medicinenmmm
con @theymlmm
con esomnmm
con estapmmm
con losnkmm
con mimomk
conditionnmmm
confidential .nmmm
confidentialnmmm
conmigo paramnmm
conmigomqmm
connmlm
conocimiento .mmnm
conocimientommnm
consider suicidemnmm
consideringmnmm
considerlmmm
consult .nmmm
consultnmmm
contemplate suicidemnmm
contemplatemnmm
contemplating suicidemnmm
contemplatingmnmm
contesta .mmmo
contestammmo
contra @theymnmm
contra minmmm
contraommm
controlkkmm
convulsionando .mmom
convulsionandommpm
cope .nmmm
cope anynmmm
cope withnmmm
coperlmm
corazon memmnm
corazonmmnm
corrieronnmmm
corta .mnmm
cortar .mnmm
cortar onmlmm
cortarlmmm
cortarmemomm
corte hondommnm
corte losmnmm
cortemmom
corto .mnmm
cost bemlmm
cost menmmm
costmimm
coughingmmom
count .mlmm
countlmlm
cousinmomm
coveredmlmm
coworkermnmo
crash mymnmm
crashmolm
crave deathmnmm
cravemnmm
creo llegarmnmm
creo quemmom
creonnpm
crie amomm
cried inommm
criedqlmm
criemomm
crisis .mnmm
crisispmmm
crossed themnmm
crossedmnmm
crossmklm
crushing chestmmnm
crushingmmnm
crushnmnm
cruzo lamnmm
cruzomnmm
cry forlmmm
cry inommm
cry overlmmm
crying .ommm
cryingommm
crymlmm
ctb .mnmm
ctbmqmm
cual esmnmm
cualloml
cuando encuentrenmomm
cuando eranmmm
cuando leanmnmm
cuando memlmm
cuandoomij
cuantas @medicinempmm
cuantas sesionesmlmm
cuantolmjm
cuartommmo
cuenten conmigomnmm
cuentenmomm
cuerpommom
cuestamlmm
cuidabamnmm
cuidemnmm
cuidenmnmm
culpamnmm
cumplimomm
curiosidadmlmm
curiousmlmm
currentlyommm
cut .nnmm
cut @theymnmm
cut bemnmm
cut himselfmmlm
cut innmmm
cut mymkmm
cut myselflkmm
cut toommpm
cutsmnmm
cutterommm
cutting .momm
cutting myselfmlmm
da igualmpmm
da miedonmmm
da unmmlm
dadlmmn
dando unmmnm
danger .ommm
dangerpmmm
dannmm
dano .momm
danopnmm
dar semnmm
darkolmm
darmemnmm
date .mlmm
datekmmm
datos denmmm
datosnmmm
daughterlnmp
day .mnkm
day benmmm
day howmlmm
daymngm
days .pmmm
daysmnmm
de #mmno
de @medicineolpm
de @nowmlmm
de crisisnmmm
de cuartommmn
de despedidamomm
de dormirmomm
de esoommm
de estarnlmm
de estemnmm
de hacermemnmm
de infartommlm
de intentosnmmm
de laljnn
de laskmmm
de llorarnmmm
de losmlmm
de masmmnm
de matarmemomm
de mimoml
de mismomm
de morirommm
de muertepmmm
de nadamnmm
de prevencionnmmm
de respirarmnmm
de risamlmm
de saltarmmnm
de saludnmmm
de suicidaommm
de tiempolmmm
de todommml
de tomarmemmom
de tomarmmnm
de tragarmemmml
de unamomm
de unqkmm
de ustedeslmmm
de verguenzamlmm
de vidamoml
de vivirmomm
dead .mrml
dead beforemnmm
dead everynlmm
dead thanmnmm
dead tiredmlmm
deadjpil
deal withmnmm
deallmmm
death .nsmm
death ofmkmm
death soundsmnmm
deathmslm
decide imnmm
decidejmmm
decidimnmm
ded .mpmm
dedmpmm
deep .mmpm
deeplmpm
dejaommm
dejemqml
dejo unamnmm
dejomnmm
del @heightmnpm
del @medicinemnmm
del bancomomm
del cuerpommom
del suicidanmmm
del trabajonmmm
del trenmmom
delete .mnmm
deletempmm
delnnqm
demasiadas @medicinemmnm
demasiadasmmnm
demasiado .mmnm
demasiadommnm
deniespmmm
denvermlmm
depakotelmmm
depmmm
depre .nmmm
deprepmmm
depresion horriblelmmm
depresionmghm
depresivamlmm
depressed .mlmm
depressed imnmm
depressedoikm
depression .mjmm
depression haveommm
depression thatlmmm
depressionnifm
deprimida .mlmm
deprimidankmm
deprimidonmmm
desaparecer .mnmm
desaparecermpmm
descansar .momm
descansarmpmm
descansomnmm
desde entoncesnmmm
desde quenmml
desdeommm
deseomomm
deserve amomk
deserve tomnmm
deservelrmj
desesperada .nmmm
desesperadaommm
desesperado .nmmm
desesperadonmmm
desmayandommnm
desmayar .mlmm
desmayarmknm
desmayo .mmnm
desmayommom
despedi demnmm
despedida .mnmm
despedidamomm
despedimnmm
desperate .qmmm
desperate forpmmm
desperateukmm
despertar .mnmm
despertar mananamnmm
despertarmemnmm
despertarmrmm
despidiendosemomo
despierta .mmom
despiertammpm
despiertemnmm
despise myselfolmm
despiseommm
despues delmnnm
despues demjom
despuesmmol
desvivirmemomm
desvivirmnmm
devolvermnmm
dia .mmkm
dia demnmm
dia escogidomnmm
dia maslnmm
dia memnmm
diagnosedkmmm
diagnosiskjmm
diagnosticaronnmmm
diagnosticomkmm
dialokm
dialysismnmm
dias memnmm
diasmnmm
dice quemqmp
dicemnmp
dicen quemnmm
dicennmmm
diciendo quemnmm
diciendomomm
die .mwnn
die afterommm
die andmmmk
die bynmmm
die duringnlmm
die everynmmm
die formgmm
die fromrnmm
die helpmmom
die imkmm
die inmnmm
die lastlmmm
die ofljlm
die toljmm
die whenlnmm
die willmnmm
died fromnmmm
diedommm
dienqjm
dieronmlmm
diez anosnmmm
dieznmmm
diferencia haynmmm
diferencianmmm
differencenlmm
different .nmmm
differentmkmm
difficultmlmm
digammmn
diganle amnmm
diganlemnmm
digo quenmmm
digonlmm
dijo quemmmn
dijolomp
dimmnm
dinner allnmmm
dinnerommm
diosnnmm
disappointment tonmmm
disappointmentnmmm
discordmmmn
disqualify menmmm
disqualifynmmm
divorce .kmmm
dizzymmom
dmomm
do .mron
do @medicinelmlm
do @theykimm
do amnmm
do anothermnmm
do anythingpmmm
do havenmmm
do ifmmnm
do iljmn
do itjnnj
do mykmmm
do notmomm
do somethingmomm
do themjml
do therapymlmm
do thiskmmm
do yallnmmm
do youmllm
do yournnmm
doblemmpm
docnlmm
doctor .lkmm
doctoramomm
doctormhjm
doesnmmm
dog eatmmnm
dogmoml
dolor .mnmm
dolor delkmm
dolorjnnm
domestic violenceommm
domesticommm
domlim
donde voymnmm
dondemnlm
done .lpmm
done withlpmm
donejsll
doorkmom
dormir dormirnmmm
dos estamosmmml
dose .milm
dose bymmnm
dose ofmnmm
doseihnm
dosmmmj
double dosemmnm
double mymmnm
doublekmpl
down .omlm
downmjmm
doynmmm
dr whomnmm
drank @poisonmmpm
drankmmrm
drawer .momm
drawermpmm
dreadommm
drink amlmm
drink somethingmmnm
drink themmon
drinkjkon
dripmkmm
drive .mlmm
drive anymoremlmm
drive mekkmm
drive pastmnmm
driveklmn
driving intomnmm
droop .mmom
droopmmom
drop deadmlmm
dropmknn
drown innmmm
drownnmmm
duele @theynmmm
duelemlmm
durante lamlmm
durantemjlm
during mynlmm
during thelmlm
duringmiim
dying .mnmm
dying helpmmnm
dyingmpom
eachlmmm
earlyllmm
earthmnmm
easiermqml
easiest waymomm
easiestmomm
easily .mkmm
easilymkmm
easter .mnmm
eastermnmm
easy tonmmm
easynmmm
eat bemmlm
eat myomnm
eatmlmn
ectommm
edadmkmm
efecto .mlmm
efectolkkm
efectosmkmm
effect .nmlm
effect lastommm
effectpklm
effects .nkmm
effects separatenmmm
effectsnkmm
either .mmml
eithermmml
elefantemmnm
eligible .pmmm
eligiblepmmm
ellamnmk
elmklk
elsenomm
emaillkmm
embarazadamlmm
embarrassmentmlmm
emergency .mmnm
emergencymmnm
emotions atnmmm
empezar .mkmm
empezarmkmm
empiezo .nlmm
empiezonlmm
empty .pmmm
empty insideqmmm
emptytlmm
en #ommm
en @theypmnm
en bipolaresnmmm
en blancommon
en colgarmemnmm
en espanolommm
en estemomm
en houstonmmmn
en irmemmml
en laolpm
en losnmmm
en matarmemomm
en miqkmm
en quemlmm
en seriompmm
en suicidarmenmmm
en sumnmn
encontre ammom
encontremomp
encuentrenmomm
end .knmm
end @theymmmn
end itormm
end mylifemnmm
end mymmml
end ofmkmm
end withnmmm
endmpgm
endmylife .mnmm
endmylifemnmm
endorse activelnmn
endorselomp
energia .nmmm
energianlmm
energy .mmlm
energymllm
enfermedadommm
enjoynjmm
enough @medicinemnmm
enough airmmom
enoughlpmm
enqmnn
entiendomlmm
entoncesnmmm
entrarmlmm
entremkmm
envymnmm
episode #nmmm
episodenmmm
episodesnmmm
episodiosnmmm
era jovennmmm
eraplmm
ernknm
errormknm
es ciertonmmm
es comonmmm
es energianmmm
es enmomm
es lamnmm
es lomnmm
es mimomm
es normallmmm
es pormmnm
es queokmm
es segurommkm
es unjlmm
esasnmmm
escogidomnmm
escopetammnm
escribimomm
escribio enmnmn
escribiomnmo
escribomnmm
esemmlm
esnkhk
eso .nmmm
esoqmlk
esosommm
espanol .mlmm
espanolnklm
espejo .nmmm
espejonmmm
esperando quemnmm
esperanzanmmm
esperar paranmmm
esposomlmm
espumammon
esta ciudadmlmm
esta convulsionandommpm
esta dandommnm
esta demmlm
esta depresionnmmm
esta dommml
esta enfermedadommm
esta enmkmm
esta esmomm
esta ganandoommm
esta hablandomnmm
esta inconscientemmnm
esta matandomkmm
esta nochempmm
esta semanamomm
esta teniendommom
esta vidamnmm
establenmmm
estacionamiento delmmm
estacionamientolmmm
estamos igualmmml
estamosmmml
estamppo
estanmkml
estar .mpmm
estar muertamnmm
estar vivamnmm
estarnomm
este dolormnmm
este mundomnmm
estemplm
esto .lkmm
estommjm
estorbomnmm
estosmmlm
estoy ammnm
estoy cortandommnm
estoy desesperadaommm
estoy desesperadonmmm
estoy desmayandommnm
estoy esperandomnmm
estoy hartamnmm
estoy hartonmmm
estoy juntandomnmm
estoy muertolmmm
estoy pensandomnmm
estoy sangrandommom
estoy suicidamnmm
estoy vomitandommnm
estoyqopk
estudiandomjmm
estuvemlmm
eveningmkmm
ever diednmmm
ever dieommm
ever donmmm
ever thanksmnmm
everqmmm
every @medicinemlmm
every daynomm
every nightkpmm
every singlemlmm
every weekmjmm
everybody amnmm
everybody getnmmm
everybodympmm
everynnjl
everyone .mpmm
everyonentml
everything .mpmm
everything beqlmm
everything inmmom
everythingpomm
everywhere .mmom
everywhere immnm
everywheremmrm
evr .mnmm
evrmnmm
exactlymmml
examenmlmm
exhaustnmmm
exist .momm
existence bemnmm
existencemomm
existirmnmm
existlrmm
expect tomnmm
expectmnmm
explain itmlmm
explainmkmm
exqmlm
extra longmnmm
extramnmm
extranarmnmm
eyenmnm
face bemmom
face gommnm
facemnqm
facilmomm
fademlmm
fail myolmm
failommm
failure .pmmm
failurermmm
faintedmmnm
faintmlpm
fall apartommm
fallece .mnmm
fallecemnmm
falling apartnmmm
fallingnmmm
fallnmmm
faltamomm
familiannmm
family .nmmm
familynnmm
fantasize aboutmomm
fantasizemomm
fantasizing aboutmnmm
fantasizingmnmm
far tommnm
farewell everyonemnmm
farewellmnmm
farmmom
fasemlmm
fastmmlm
fatal .mnmm
fatalmnmm
favor .momm
favormomm
faxmlmm
fechamnmm
feel alivemkmm
feel bettermkmm
feel brokenommm
feel deadnmmm
feel hopelesspmmm
feel likenqnm
feel lovenmmm
feel nothingnmmm
feel peacefulmnmm
feel safemnmm
feel somethingmnmm
feel sosmmm
feel sucidlemnmm
feel suicidallpmm
feel uselessnmmm
feel worthlessommm
feelrlnh
feetmlmm
fenmmm
few yearsnmmm
fewommm
fiancemmnm
fiftymmnm
fight leftmnmm
fighting .mnmm
fightingmnmm
fightmpmm
fillnmmm
finaljmmm
find @theymmnm
find memnml
find mynlpm
find outmlmm
findmmnn
finemomm
finishlnmm
finmoml
firearmsnmmm
first .mkmm
firstlkim
fitmlmm
flat .nmmm
flatnkmm
flojera .nmmm
flojeranmmm
floornmmm
flymlmm
for .lmmm
for @medicineommm
for acutenmmm
for aftermnmm
for allmm
for deathmomm
for dinnernmmm
for everythingmomm
for givemnmm
for goodmpmm
for helpnmmm
for meioml
for monthsmnmm
for mykmmm
for realmnmm
for someonemomm
for suicidalityommm
for suicidalrmmm
for suicideommm
for thelmmm
for thismjmm
for trymnmm
for wantolmm
for weekslmmm
for whatmnmm
forced menmmm
forcednmmm
foreverlmmm
forgotnkmm
forllfk
form onmlmm
formmklm
forms .mmlm
formsmmlm
found @theymmnm
foundmmpm
fourmnmm
fracasonmmm
frascomnnm
freak outmlmm
freakmlmm
freemmml
friday .momm
fridaylpmm
friendonmn
frmomm
from @medicineommm
from ketaminenmmm
from killmnmm
from memnmm
from takemomm
from themnmm
from undermmnm
from yallmmnm
fromqmlm
front ofmnnm
frontmnnm
fue enolmm
fue lamlmm
fuennlm
fuerte .mmnm
fuertemmnm
fuerteslnmm
fui violadaommm
fuiommm
funciona .mlmm
funciona @theynmmm
funcionanlmm
funcionanmlmm
function .ommm
functionpmmm
funeral .mqmm
funeralmqmm
future .mqmm
futuremrmm
gamellmm
ganando .ommm
ganandonmmm
ganas denpmk
ganasopmk
ganomnmm
garage conmmnm
garage doormmnm
garage withmmnm
garagelnqm
garbage .nmmm
garbagenmmm
garganta .mmnm
gargantammom
gasmmom
gato .mnmm
gatomnmm
gemelammml
generalmlmm
gente connmmm
gentenmmm
get @theymkmm
get amlmm
get anythinglmmm
get betternmmm
get enoughmmom
get hitmnmm
get intommoo
get lowerommm
get thempnl
get tomnmm
getmllm
girlfriendmnmm
give itmlmm
give memmmo
give mympmk
give outnmmm
give upmnlm
givelmkm
glassmkmm
go .momm
go aheadmlmm
go awayommm
go bemomm
go formlmm
go fromlmmm
go numbmmom
go onmqlm
go tonnmn
go toomnmm
go withmmml
go wrongmlmm
god takemnmm
godmpmm
golpea .nmmm
golpeanmmm
golpml
gone .nomm
gonemomj
gonna kmsmnmm
gonnamsmm
good .mnml
good andmmmn
good lastmnmm
good monthsnmmm
goodbye .momm
goodbye forevermnmm
goodbye notemnmm
goodbye worldmnmm
goodbyekqlm
goodmokl
gotmonm
gracias aolmm
gracias pormpmm
grandkidsnmmm
grandmammom
grave .momm
gravemomm
grayommm
grey .nmnm
greynmnm
grippy sockmomm
grippympmm
grisommm
groggy .mlmm
groggymlmm
groundmomm
group .nmmm
grouppmmn
guardando lasmnmm
guardandomnmm
guessmpmm
guiltommm
gunnmnn
gustariamomm
gutted .nmmm
guttednmmm
guymmmo
guysmomn
gymmlmm
habermomm
habla demomm
hablamnmo
hace anosommm
hace comonmmm
hace dieznmmm
hace ratommnm
hacennmmm
hacepjmm
hacer .lmmm
hacer ningunaolmm
hacerme danomnmm
hacernlln
had amlmm
hadmkmm
hago .mmom
hagolnnm
half mymmnm
halflmmm
hambremlmm
handful ofmmnm
handfulmmnm
handle thisnmmm
handlemlmm
handmmpm
hang .mmpm
hang myselfmmnm
hang myselmnmm
hang yourselfmnmm
hanging .mmom
hangingmmom
hanglmnm
hangmyself .mnmm
hangmyselfmnmm
happen ifnmmm
happen tomomm
happen withnmmm
happenonmm
happiermomm
happy .mkmm
happymkmm
hard timemmnm
hardkjnm
hardlymmom
harm .npmn
harm everymnmm
harm myselfnmmm
harmsnmm
harta demnmm
hartamnmm
hartonmmm
hasommm
hate beingnmmm
hate lifemnmm
hate mynmmm
hate thatmomm
hate whatommm
hate whoommm
hateqmlm
have @kinommm
have @theymnml
have allnm
have beenmnnm
have bekmlm
have chestmmnm
have decidelpmm
have dielomm
have everlkmm
have findmlmm
have givemomm
have itmkmm
have losenmmm
have makemomm
have nevernjmm
have nooimm
have notommm
have planmomm
have quitmnmm
have sexnmmm
have stopmmmn
have suicidallpmm
have takenmmom
have themmpm
have thinknmmm
have tomkmm
have usemnmm
have workmnmm
have writemomm
havemnmm
having activemnmm
having aompm
having chestmmnm
havingmmsm
hay .lmmm
hay entrenmmm
haymijm
head .mmpm
headachemlmm
headstone .mnmm
headstonemnmm
heard ofllmm
heardklmm
hearingmnmm
hearmmmn
heart attacklmnm
heart quitmomm
heartjmpm
heavily .mmnm
heavilymmnm
heavy .nmmm
heavypmmm
hechoommm
help .jmqm
help @theymomm
help melmmm
help mylmmm
help withpjmm
helpmmoo
heonqs
here .mpml
here allmlmm
here anymoremnmn
herempmm
herlomr
hermanammml
herself .mqmq
herself andmmml
herselfkqmp
hicemnol
hid enoughmnmm
hidmomm
high schoolnmmm
highmimm
hijalomm
hill .mlmm
hillmlmm
himlmom
himself .npnr
himself andmmmk
himself ifmnmm
himself lastnmmm
himself whenommm
himselfpqmq
hinchammom
hincho lammnm
hinchommnm
his @medicinemmmn
his @weaponmnmm
his armmmnm
his chestmmnm
his infusionmmnm
his watchmnmm
hisjnqv
history ofokkm
historynkmn
hit menkmm
hitmllm
hits meommm
hitsommm
hitting meolmm
hittingolmm
hives allmmnm
hives almmnm
hivesmmrm
hlepklmm
hold .nmmm
hold onmomm
holding ammnm
holdingmmnm
holdmlnm
home .nlmm
home andmmmn
home caremmmn
home frommmnm
home programsnmmm
homenmmo
hondommom
hooked upmlmm
hookedmkmm
hope .vjmm
hope fornmmm
hope ilnmm
hope mymqmm
hope themomm
hope tomlmm
hope tomorrowmnmm
hopeless .smmm
hopeless aboutnmmm
hopeless casekmmm
hopelessqmmm
hopetqik
hoping imomm
hopingmomm
horamkmm
horrible .nmmm
horselmmm
hospitalizedolmm
hospitalmlmm
hospitalslmmm
hotline .ommm
hotlineqmmm
hour andlmmm
hour willmlmm
hourllmm
house .mnmm
housemnml
houstonmmmn
how andmnmm
how benmmm
how donmmn
how inmmm
how longkjmm
how manyjmmm
how muchlomm
how thatnmmm
how thenmmm
how tompmm
how willmlmm
howmmhn
hoympjn
hugemlmm
huggedmnmn
hurt .kmnm
hurt anmmm
hurt herselfmmko
hurt memlmm
hurt myselfqkkm
hurt tomnmm
hurtnmjm
hurts toomomm
husbandnmmn
hx ofnmmm
hxnmmm
hypemlmm
hyperlmmm
hypomaniamlmm
i .mmmk
i accidentallymlnm
i amqnpm
i attemptedpmmm
i becomeommm
i beomnn
i booknmmm
i boughtmomm
i bringmlmm
i canonnm
i comemlmm
i couldmnmm
i cravemnmm
i cutmkom
i despiseommm
i diekrmm
i donkom
i drinkmlnm
i eatlmmm
i eligiblenmmm
i envymnmm
i evernmmm
i explainmlmm
i feelqmlj
i findmmmo
i forgotnmmm
i getmomm
i guessmnmm
i hateqnmm
i havemolh
i hidmomm
i holdmnlm
i hopejrmm
i hurtiimm
i injectedmmnm
i injectmmnm
i intendmnmm
i justmmom
i keepmoml
i killlmmm
i knowmomm
i laughmlmm
i liedmnmm
i livemlmm
i longmnmm
i losemjmm
i lovedmnmm
i loveonmm
i makemnmm
i meanmomm
i mightlpmm
i missmklm
i mixmmom
i needilmm
i oncenmmm
i onlynmmm
i onommm
i overdoseomnm
i pickmmml
i planlmmm
i quitmlmm
i ranmlmm
i relapsemnmm
i saymmmj
i seemnmm
i selfmomm
i shotmmnm
i shouldmrmm
i sitnllm
i sleepmlmm
i slitmlom
i splitlmmm
i stabbedmmnm
i standmmom
i startnkmm
i stillmkmm
i stopmomm
i survivenmmm
i swallowedmmom
i takekjmm
i tellnmml
i thinkjptp
i tookmmqm
i trynmmm
i usepkmm
i wannamqmm
i wantlplj
i wasrnmm
i willmmkj
i wishlpmm
i wondermlmm
i wouldnnmm
i2thmnmm
ibuprofenosmmnm
icunmmm
ideacion suicidaommm
ideacionqmmm
idealmmm
ideas depmmm
ideas suicidanmmm
ideasrmmm
ideation .rmmm
ideation forlnmm
ideationromm
idontwanttobeherenymore .mnmm
idontwanttobeherenymoremnmm
if @theymnmm
if ampmm
if insurancemlmm
if itkmmm
if someonenlmm
if thatnmmm
if thekpmm
if younmmm
if yourmomm
ifmnil
igual .pllk
igualomlj
illnessnlmm
im suicidamnmm
imaginemnmm
imnqmm
impng
in #qlkm
in .llmm
in @theymmmn
in amkmm
in andmnmm
in anythingnmmm
in casemomm
in collegeqlmm
in dangerommm
in everymnmm
in farmmnm
in frontmnnm
in highommm
in ifmnmm
in itmpmm
in lawmnmm
in maymlmm
in melpmm
in mypnrn
in ordermnmm
in takenmlm
in therellmm
in yourmkmn
inconsciente .mlnm
inconscientemlnm
infartollkm
info .nmmm
infonmmm
informacion .nlmm
informacionmlmm
infusion .mhmm
infusion andnmmm
infusion atmmnm
infusion belmmm
infusion deommm
infusion ymnmm
infusioneslklm
infusionjimn
injected toommnm
injectedmmnm
injectmmom
inplmm
inside .pmmm
insidermmm
insomnianmmm
instead ofmnpm
insteadmmpm
insurance .kjmm
insurance saynmmm
insurancemkjm
intend tompmm
intendmpmm
intente matarmenmmm
intente suicidarmenmmm
intentermmm
intentionalmmnm
intentmomo
intento enommm
intentos denmmm
intentosmmm
intentosnmmm
interest inommm
interestommm
into .ommm
into amnmm
into mymopo
intomomo
intrusivemnmm
inutilnmmm
irme conmmml
irmemomj
irmlmn
irsemnmm
is bloodmmnm
is notmnmm
ismorq
it .nnjn
it aftermnmm
it ajnmm
it allmomm
it andmlmm
it becausemmml
it bemmpm
it butmnml
it causenlmm
it dangerousmmnm
it donnmm
it everymlmm
it formnmm
it getmnmm
it gomlmm
it hlepkmmm
it hurtknmm
it innmnm
it makemkmm
it matterlnmm
it nevernmmm
it normalmnnm
it officialmnmm
it okmmlm
it possibleommm
it somkmm
it takemnmm
it thenmmm
it tolnmm
it tomorrowmlmm
it willmoml
it workmlmm
itkmjl
ivemjjm
iwannadie .mnmm
iwannadiemnmm
iwannakillmyself .mnmm
iwannakillmyselfmnmm
iwannakms .mnmm
iwannakmsmnmm
iwanttobedead .mnmm
iwanttobedeadmnmm
iwanttodie .momm
iwanttodiemomm
iwanttokillmyself .mnmm
iwanttokillmyselfmnmm
iwtd .mnmm
iwtdmnmm
jaja .jkmm
jajajkjm
jalonmmnm
jamasnmmm
jefe memlmm
jefemlmm
jk .momm
jklnmm
jobmllm
jokelmmm
joven querianmmm
jovennmmm
joyommm
jump .moom
jump @nowmlnm
jump offmnmm
jumped .mmnm
jumpedmmnm
jumpknnn
june .mnmm
junemnmm
juntando lasmnmm
juntando valormnmm
juntandompmm
juntasmnmm
just jumpedmmnm
justsnpm
keep asknmmm
keep blackingmmom
keep blackmmnm
keep comemlmm
keep golnmm
keep itnkmm
keep passingmmnm
keep standmnlm
keep staremnmm
keep thinkmomm
keep upmkmm
keepnpml
keeps threateningnmmm
keepsnmmm
ketaminamkmm
ketamine .mjmm
ketaminemhmm
keymnmm
kidnnll
kieremnmm
kiero morirmemnmm
kieromrmm
kil mimnmm
kill formjmm
kill herselfmpmm
kill himselfopmn
kill itmlmm
kill meilmm
kill mylmmm
kill mysefmnmm
kill myselfqpmm
kill myslfmnmm
kill themjmm
kill themselvesmnmo
kill yourselfmnmm
killermlkm
killing myselfmpmm
killingmomm
killme .mnmm
killmemnmm
killmqem
killmyself .mnmm
killmyselfmnmm
killmyslf .mnmm
killmyslfmnmm
kilmpmm
kindamnmm
kindmnmm
kll myselfmnmm
kllmnmm
kms .mqmm
kmsjtjm
knifemmnm
know .mnmm
know aboutnmmm
know hownmmm
know ifmkmn
know imqmm
know itmnmm
know whethermlmm
know whymmom
knownnnm
la @kinmmom
la @medicinemllm
la @weaponmmom
la bipolaridadmlmm
la bocammpo
la callemnmm
la carammpm
la cocinammmn
la depreommm
la depresionmlmm
la doctoramnmm
la dosismlmm
la escopetammnm
la gargantammom
la ideacionommm
la infusionjomm
la lenguammom
la llamadamjmm
la manianmmm
la manommom
la mesamnmm
la mitadmmnm
la muertenomm
la orillamomm
la penamnmm
la piernammom
la primeramnmm
la puedenlmmm
la salidamnmm
la tristezaommm
la ultimamomm
la vidanplm
la voymnmm
la yommmj
labios moradosmmnm
labiosmmpm
ladomlom
ladymmlm
lammml
lap topmkmm
lapmkmm
largo .mnmm
las #mlmm
las @medicinemnnl
las cicatricesnmmm
las clavesmnmm
las infusionesmlmm
las mananasnmlm
las piernasmmnm
las tomemmpm
las venasmmnm
las viasmmom
laslmqm
last chancemnmm
last monthmkmm
last nightmomm
last onenmmm
last resortlmmm
last timemnmm
last weekmnmm
last yearnkmm
lastimabaolmm
lastnpim
latemllm
laughmjmm
lawmnmm
le creonlmm
le dimmnm
le pidomnmm
le veomomm
lean estomnmm
leanmnmm
lease .mkmm
leasemlmm
ledgemmnm
left formnmm
leftonml
leglmmm
lempom
lengua ymmnm
lenguammom
lesmmml
let @theymnmm
let gomnmm
let naturemomm
letal delmnmm
letalnmmm
lethal .momm
lethalmnmm
letmqmm
lettermmml
levantar @theymmom
levantarmmom
levantoommm
lie ilnmm
liedmnmm
lielmmm
life .nsmm
life anymoremomm
life backljmm
life bepmmm
life insurancemomm
lifeprik
lift .ommm
lift mylmnm
liftnknm
light atnmmm
lightnmmm
lightsmnmm
like #lmpm
like .mnmm
like aonmm
like garbagenmmm
like imlom
like somebodynmmm
like thenmmm
like thislpmm
like tomkmm
likennom
limiteommm
line .nlmm
linkmlmm
lip bemmnm
lipmmpm
listalmmm
listomomm
lithium anymoremlmm
littlemnmm
live .nsmm
live amimm
live bemnmm
live formqmm
live inmkmm
live likemnmm
live wnmmm
livelril
living .msmm
livingmumm
llamada .mlmm
llamadamkmm
llamen unammnm
llamenmmnm
llavemmnm
llega @theymmnm
llegammom
llegar amomm
llegarmnmm
llegokllm
llegue .momm
lleguemomm
llenomomm
llevanmmm
llevarmlmm
llevo tresommm
llevonmmm
llorar .pmmm
llorar yommm
llorarpmmm
lloronmmm
lo miommml
lo preguntannmmm
lo quemmom
lo unicolomm
lo voymomm
load .mlmm
loadmlnm
locamlmm
lock upnmmm
lockomnm
locuraolmm
lonelyqmmm
long domlmm
long willmnmm
longer suicidalnmmm
longernmmm
longmmjl
look atnomm
look tonmmm
look upmnmm
lookmomo
lopmnn
lordmnmm
los #mnmm
los brazosmomm
los diasmnmm
los dosmmmk
los formsmmlm
los labiosmmpm
los ojosmmom
lose .mnmm
lose hopenmmm
lose mynkmm
lose themnmm
losenljm
loser .nmmm
losernmmm
losing hopenmmm
losingnmmm
losnmmm
lostnmmm
lot .mmom
lotmmnm
love youmnmm
lovedmnmm
lovennmm
low .lmmm
low andommm
lower .ommm
lowerommm
lownhlm
luegommlm
lunes .momm
lunesmomm
luzmnmm
lyingnmmm
maintenance infusionommm
maintenanceommm
make @theymlmm
make ammml
make itjpmm
make meojmm
make someonenmmm
make suremomm
make thelmmm
makenmjl
mamalmml
manana nomomm
mananampkm
mananasnmlm
mandannmmm
mandarmlmm
mando unmnmn
mandommmn
manejan .lmmm
manejanlmmm
mania .klmm
mania inlmmm
maniamikm
manic thenmnmn
manicllln
manmnmm
manomnom
many @medicinemmom
many hourmlmm
manyjjom
march andmmml
marchmmml
maridommmn
marinemmlm
marriage andommm
marriage endnmmm
marriagepmmm
mas .mrmm
mas facilmnmm
mas rapidomnmm
masmrmj
matammlm
matandolklm
matar .mqmm
matar tomemnmm
matar ypkmm
matarme .nqml
matarme cuandomlmm
matarme peromlmm
matarme pormlmm
matarmemnjj
matarnmkm
matarse .momm
matarsemnmm
matemnmm
mathmnmm
mato .momm
matoknmm
matr stamnmm
matrmnmm
mattersqmmm
matthew perrypmmm
matthewpmmm
may .mlmm
maymkmm
me .sqgj
me @nowmomm
me @theymqmp
me acabommom
me ahogommlm
me alivenmmm
me amenazanmmm
me amjmm
me andmnml
me anymorenmmm
me ardemmom
me bajomnmm
me bemkmm
me butnmmm
me collapsemmnm
me corrieronnmmm
me cortemmom
me danmmm
me despedimnmm
me diammnm
me dicenmnmm
me diemomm
me dieronmkmm
me dijolmmo
me duelenlnm
me estamlol
me estoylmnm
me fromnnmm
me fuemlmm
me golpeanmmm
me goodbyemnmn
me gustariamomm
me hacekmmm
me heremnmm
me homellmm
me ifmjmm
me immmn
me inmomm
me lamllm
me lasmmpm
me lastimabaolmm
me lastommm
me llegammom
me mandommmn
me matamlmm
me matemomm
me matolnmm
me mueroklkm
me murieramnmm
me neithermmml
me notmmmn
me outmnmm
me peganmmm
me preguntommmo
me puedenlmmm
me quedamomm
me quememmnm
me queommm
me quieromrmm
me quisenmmm
me recojamomm
me sientoplmm
me sobranmomm
me soonnmmm
me suicidalrlmm
me suicidolnmm
me theremlmm
me tienenmmm
me tiremmnm
me tomemksl
me toommmj
me toommn
me upnkmm
me vamknm
me veanommm
me volvimnmm
me voymmml
me whenmkmm
me wholnmm
mean .lmmm
mean onnmmm
mean tomnmm
meaningless .ommm
meaninglessommm
meanmnmm
medicaidlmmm
medical emergencymmnm
medicalmimm
medicomlmm
medliln
medsommm
mejor quemnmm
mejor sinmnmm
mejormqkl
mejorolmmm
melting .mmnm
meltingmmnm
membershipmlmm
mentalnmmm
meqpmi
merezco seguirmnmm
merezcomnmm
mesamnmm
mesesmlmm
methodkomm
mezclemmnm
mgmmkm
mi .moml
mi @kinmnop
mi abuelitommmn
mi citallmm
mi companerammmn
mi familiamnml
mi jefemlmm
mi mejormnmm
mi pacientemmmn
mi planmpml
mi psiquiatramkmm
mi roomatemmmn
mi roomiemmmo
mi selfmnmm
mi ultimomnmm
mi vidaplmm
miedo demomm
miedomnlo
might bemmmn
might domnmm
might hurtmnmm
might itnmmm
mightmpmo
min agommom
mindjmll
minemonn
minmmom
minute .mnmm
minutelmmm
miomomm
mioqnq
mirar amnmm
mirarmnmm
mis cosasmnmm
mis memnmm
mis redesmnmm
misma .mnmm
mismakomm
mismo quenmmm
mismonmmm
misorml
miss .mmnn
miss memnmm
misskimo
mitadmmnm
mix mymmnm
mixnkpm
momlllk
mondayknmm
moneykmlm
month .mlmm
monthlymkmm
monthmkmm
months guttednmmm
montonmmnm
mood swingsnmmm
moodlhkm
moodsmlmm
morados .mmnm
moradosmmnm
more .mnmm
more @medicinemmom
morelppm
morir .ntmm
morir dellmm
morir quieronlmm
morir sinmnmm
morirme .mpmm
morirmemnmm
morirpqll
morirse .momm
morirsemnmm
morning .kmlm
morning oflmmm
morningjmjm
motor prendidommnm
motormmnm
mouth .mmom
mouthmmom
move .mmnm
movemknm
mover lammnm
movermmnm
moviemlmm
much .mmnm
much @medicinennnm
much anymorempmm
much belmmm
muchasmlmm
mucho .mmom
muchommql
muere unompmm
mueremomm
muero demkmm
mueroklkm
muerta .mnmm
muertamnmm
muerte .nmmm
muertepomm
muerto pornmmm
muertommlm
mundomomm
murieramnmm
murio @theymmlm
murio minmmm
murio pornmmm
murionlim
muromnmm
music notnmmm
musicmkmm
must belmmm
mustllmm
my #mmmo
my @kinmmmr
my @medicinekppm
my answernmmm
my apartmentnmmm
my appointmentmjmm
my bestmnmm
my birthdaymnmm
my bloodmmlm
my bodymmnm
my breaknmmm
my breathemmom
my catmnmm
my chestmmqm
my doctorlkmm
my eyenmmm
my facemmom
my familyonmm
my feetmlmm
my funeralmpmm
my goodbyemnmm
my halfmnmm
my handmmom
my headmmnm
my heartmomm
my infusionmmom
my insurancemlmm
my jobnmmm
my lapmkmm
my lastlpml
my leasemkmm
my leftmmnm
my leglmmm
my lifeqnmk
my littlemnmm
my marriageommm
my membershipmlmm
my moodkmmm
my moodsommm
my namemnmm
my neckmmom
my newmlmm
my onlymomm
my ownmpmm
my passwordsmomm
my patientmnmn
my pharmacistnmmm
my planemnmm
my planlmmm
my psychiatristjmmm
my rightmmnm
my skinnmmm
my sleepmomm
my speechmmnm
my stomachnmmm
my suicidalmnmm
my suicideloml
my throatmmom
my tonguemmom
my walletmmlm
my wholeomom
my willmomm
my witommm
my wristmoom
mylife .mnmm
mylifemomm
mymmnm
mysefmnmm
mysel .mnmm
myself .rtpj
myself @nowmpmm
myself atlmmm
myself beforenlmm
myself ifmnmm
myself inmmm
myself onmkmm
myself ornmmm
myself outmnmm
myself overmlmm
myself rightmmnm
myself untilmnmm
myself withmnmm
myselfquoh
myselmnmm
myslefmnmm
myslf .mnmm
myslfmpmm
nada .mkmm
nada denmmm
nada estoynmmm
nada memnmm
nada ninmmm
nada pormnmm
nada tienenmmm
nadarnkm
nadie .momm
nadie menpmm
nadiepqmm
nah inmmm
nahnmmm
namemomm
nap .mlmm
narcanommm
nasalmmnm
nature domnmm
naturemomm
navajamlnm
navidad .lomm
navidadlomm
necesitamnmm
necesito quenmmm
necesitonmmm
neck .mmom
neckmmom
need #mmnm
need anmmnm
need helpmlmm
need itmomm
need memoml
need tommlm
needlesmlmm
negro .mmom
negrommom
neither .nmml
neitherpmml
nena .mnmm
nenamnmm
nephewmpmm
nervousklmm
never benmmm
never bornmnmm
never camenmmm
never comemnmm
never donmmm
never heardllmm
never hurtnmmm
never killnlmm
never liftnmmm
never thinknmmm
nevertlkm
new .mkmm
newmjjm
next morningmlmm
next timemomm
next tommmn
next weekmlmm
next yearmnmm
nextimmm
nglmnmm
ni amnmm
ni paraommm
ni quieronlmm
ni rezarnmmm
ni unolnmm
nice .mnmm
nicemomm
nieganmmm
nietosnmmm
night .onkm
night andlmnn
night dolmmm
nightlpln
nine .nmmm
nine daysnmmm
nineommm
ninguna locuraolmm
ningunaolmm
ninommmn
ninosmnmm
nitmnm
nmdamlmm
no .mlmm
no aguantokpmm
no comoommm
no contestammmn
no creomnmm
no cuentenmnmm
no despertarmqmm
no despiertammpm
no despiertemnmm
no emotionsnmmm
no esnmmm
no estarmnmm
no fightmnmm
no fuemnmm
no futuremomm
no hacemnmm
no haynnmm
no hopeqlmm
no idealmmm
no intentommm
no jokemnmm
no joyommm
no lemomm
no lightnmmm
no longermlmm
no meommm
no merezcomnmm
no moremrmm
no needmnmm
no onemmlm
no onmlmm
no parammnm
no piensoplmm
no planpkmm
no puedemmom
no puedojmom
no pulsemmnm
no quieromlmm
no respirammom
no sabemoslmmm
no semlmm
no sientomlpm
no siqlmm
no soyolmm
no suicidalnmmm
no tengoommm
no thinknmmm
no valemnmm
no vamomm
no veomnmm
no versionmnmm
no voymomm
no wishnlmm
nobody caresnmmm
nobody wouldmnmm
nobodynnmm
nochempmm
nombrelmmm
noneommm
normal .mllm
normal lifemkmm
normalllml
nosrom
not .pkmm
not @nownlmm
not affordmlmm
not afraidmnmm
not anlmm
not anmnmm
not answermmmn
not atnmmm
not bearnmmm
not belrmm
not bothermpnm
not breahtemmnm
not breathemmsm
not breathmmom
not caremomm
not comemnmm
not copeskmm
not doimkm
not drivemlmm
not existmomm
not facemnmm
not feelplmm
not findmmkm
not foodnmmm
not functionommm
not getmlnm
not gopomm
not havenmmm
not helpkmmm
not hurtqmmm
not inmmm
not inpmmm
not knowmnop
not liftmmnm
not lookpmmm
not makemkmm
not mattermomm
not mindmnmm
not movemmnm
not mynmmm
not picturempmm
not planoomm
not promiselomm
not recognizenmmm
not resistmnmm
not respondllmm
not safemomm
not scarempmm
not semnmm
not sleepommm
not stopmmom
not suicidalplmm
not survivempmm
not swallowmmlm
not takemmlm
not telllnmm
not thatommm
not thinkqmmm
not throwmlmm
not tommmn
not trustmnmm
not tryolmm
not wakelnqm
not wannampmm
not wantlhmm
not withmnmm
not workimmm
not worryommm
notamomm
note .lomm
note inmnmm
notemqkm
nothing .pmmm
nothing anymorenmmm
nothing leftmomm
nothing matterommm
nothing mattersqmmm
nothing whennmmm
nothing worksommm
nothingonil
noticelnmm
notrqqm
november .ommm
novemberommm
novionmmm
nowojrm
noxe .momm
noxemomm
numb .ommm
numb andnmom
number .lmmm
numbermmmn
numbpkmm
nunca .mnmm
nunca @theynmmm
nuncaqmmm
nurse ilnmm
nyquil tommnm
nyquilmmnm
ocupandomnmm
ocupo .mnmm
odds ofnmmm
oddsnmmm
odio minmmm
odioommm
of #mnmn
of .lmmm
of @medicinemmpm
of @theylmnm
of aoknm
of bedlmmm
of bookmomm
of deadmnmm
of embarrassmentmlmm
of hurtnmmm
of immnm
of itmnml
of jumpmomm
of minemmmp
of mynlqm
of nyquilmmnm
of selfnmmm
of sinmmm
of suicidemnmm
of takemnmm
of themmnm
of thismomm
of townmlmm
of usmnml
of yourlomm
off .mlmm
off amomm
off deadmrmm
off dedmnmm
off innmmm
off themomm
offeredlmmm
offermnmm
officelkmm
official .mnmm
officialmnmm
offmpmm
ofmmml
ojala memomm
ojala nomnmm
ojalalrmm
ojos enmmnn
ojosmmpo
ok .mlmm
ok somnmm
ok tommlm
okmmlm
old wantmmmn
old womanmnmm
oldjmno
olhjm
on #kmmm
on .npkm
on @medicineoinm
on amlmm
on anymoremnmm
on bemnmm
on callmnmm
on chocolatemmlm
on effexormmnm
on everythingmnmm
on mondaymlmm
on mymnmm
on purposemnpm
on suicideplmm
on thenmpo
on thisnmmm
on timemkmm
once .nmpm
once innmmm
once youmnmm
onceqmmm
one lastmnml
one ofmmmo
one tomlmm
one understandsnmmm
one willlmmm
onemnmm
onlklp
only fornlmm
only reasonmmml
only thingmomm
only waymnmm
onlyoplk
opioidsmlmm
option .mlmm
or akmmm
or makenmmm
or notlmmm
orillamomm
orkhfm
othernmmm
otrammml
otro diamlmm
our @kinmnmn
ourkmmq
out .lnpm
out aftermmnm
out howmnmm
out ofmnil
out twicemmnm
out wrongmmnm
outknpl
over .mqmm
over aftermmnm
over amlmm
over themlmm
overdose .rnpm
overdose helpmmnm
overdose inomlm
overdose onojmm
overdose risknmmm
overdose whatmmpm
overdosed .mmnm
overdosedmmnm
overdoseumqm
overkmml
overwhelmedommm
own @kinnmmm
own lifeommm
ownopmm
oxygen .mnmm
oxygenmnmm
paciente fallecemnmm
paciente lesnmmm
pacientemmmo
pacientesolmm
packmmlm
padrenmmm
paga aunquemnmm
pagamnmm
pagando .mlmm
pagandomlmm
pagemlmm
pagosmlmm
paid offmomm
paidmnmm
pain .mmom
pain aftermmnm
painfulmnmm
painjmpm
painlessmpmm
painsmmom
pamnmm
panic allommm
panicnlmm
papamnmm
papermkmm
paquetemnmm
para .momm
para @theymkml
para cadamnmm
para demmnm
para dormirmmnm
para lamlkm
para lasnmmm
para morirmnmm
para ponernmmm
para quemnmm
paranoij
parar denmmm
pararnlmm
parche demmnm
parchemmnm
parejanmmm
parking .mllm
parkinglmmm
partnerplmn
partymlmm
pasa sikkmm
pasado .nmmm
pasadoommm
pasakmmm
pasitomnmm
pasommnm
pass outmlom
passed outmmnm
passedmmnm
passing outmmnm
passingmmnm
passive andnmmm
passive ideationommm
passive suicidalmnmm
passiveqnmm
passmkmm
passwordsmpmm
past overdosenmmm
past themnmm
pastillasnmmm
pastppmm
patient nextmmnm
patient ofmmmn
patient saynmmm
patientnlmr
pay .mjmm
pay ifnmmm
paykklm
payment plannlmm
paymentmjmm
pazmomm
peaceful .momm
peacefulmpmm
peacemqmm
pecho .mmom
pecho ymmnm
pechomkrm
pega .nmmm
peganmmm
pegarmnmm
peleamnmm
peligronmmm
pena .mnmm
pensabaommm
pensado enmmml
pensadonmmk
pensamientos denmmm
pensamientos suicidanomm
pensamientospnmm
pensando enmpmm
pensandompmm
people .nmmm
people overdosenmmm
people wantnmmm
people whonmmm
peopleojlm
peornlmm
perdio @theymmnm
perdiommm
perdiommnm
perdon pormnmm
perdonemnmm
perdonmomm
permanently .mnmm
permanentlymnmm
pero enmnmm
pero nomkmm
pero sinmmm
perorkmm
perry dienmmm
perry murionmmm
perrypmmm
person .olmm
personamlmm
personommm
pharmacist saynmmm
pharmacistnmmm
phone .mmlm
phonekilm
phqgnmmm
pick ammml
pick upmnmm
pickmplm
picture myselfmnmm
picturemrml
pidiomnmm
pido amnmm
pidomomm
piensaommm
pienso .mnmm
pienso ennnmk
pienso quemnmm
piensomsmh
piernammom
piernasmmnm
pilljmmm
pills .mmqm
pillsmmqm
pisosmmnm
pistolampmm
plan andnmmm
plan bemnmm
plan esmomm
plan forlnmm
plan mymomm
plan nonmmm
plan onmnmm
plan templateommm
plan toommm
plane crashmnmm
planeammmn
planemomm
planet .momm
planetmomm
planningmnmm
planoqhl
platformmolm
plenty .mnmm
plusmmnm
point .ommm
point oflpmm
pointmomm
poisoned .mmqm
poisonedmmqm
policymnmm
poner lanmmm
ponerommm
pop upmlmm
popmlmm
por @medicinenmmm
por errormmom
por esonmmm
por finmnmm
por lammnm
por lasmnmm
por mimomm
por quemkmm
por querernmmm
por todomnmm
por unmlmm
porpnmn
porquemomm
portalmlmm
possible tonmmm
possiblenmmm
post goodbyemnmm
post infusionmmmn
postmmmp
poundmmnm
prefermnmm
pregunta denmmm
preguntan .nmmm
preguntanolmm
preguntaqmmm
pregunto pornmmm
preguntonmmn
prendidommom
prescribed .mmnm
prescribedmmom
prescriptionkmmm
presion #mmom
presion memmnm
presionmlnm
pressure #mmnm
pressurekknm
prevencion delnmmm
prevencionommm
prevent ipmmm
prevention .pmmm
preventionrmmm
preventqmmm
price .mkmm
pricelijm
primeramnmm
prior selfharmnmmm
priorplmm
probarmlmm
probe oncenmmm
probenmmm
programmkmm
programs .nmmm
programsnmmm
promise inmmm
promptmlmm
pronto .nmmm
prontonomm
propositomoom
psiquiatramjmm
psmnmm
psychiatristkjlm
psychqmmm
ptmmmo
ptsdmkmm
puede unonmmm
puedemgjn
puedenkkim
puedo irmemoml
puedo masmomm
puedo morirmnmm
puedo respirarmmom
puedoijll
puentemnom
puesta .mmom
puestammom
pull themkmm
pullmjmm
pulse .mmnm
pulsemmpm
pulsommnm
pumpedommm
punto demmnm
puntommnm
puro llorarnmmm
puronmmm
purpose .mmnm
purpose @nowmnmm
purpose itmmnm
purposemnpm
pushmlmm
pusommmn
put amnlm
put memlmm
put mymnmm
put peoplelmmm
putlpkm
qualify .mlmm
qualifymlmm
que @nowmmmn
que @theymmmn
que alguiennmmm
que darmemnmm
que diferencianmmm
que diosmomm
que domlmm
que esmimm
que esperarnmmm
que estoynmmm
que fuemnmm
que hacerlmmm
que hagommom
que horamlmm
que lannmn
que lonmmn
que meomoi
que mimolm
que murionmmm
que noplmo
que pasajmmm
que piensomomm
que quedenlmm
que quieremnmn
que senpnm
que soylmmm
que tienemmmn
que vammmn
que vivirmnmm
quedampmm
quede claronlmm
quede viendomnmm
quememmnm
quenoln
quererqjmm
queria morirnmmm
queriaommm
queriendomomm
question .mlmm
question onnmmm
questionnairenmmm
questions .mlmm
questionsmlmm
quetiapinemmnm
quickestmnmm
quicklnmm
quienlmmm
quiera .mnmm
quieranmmm
quiere matarmnmm
quiere suicidarsemmmn
quieremqkm
quiero cancelarmlmm
quiero cortarmemnmm
quiero esnlmm
quiero estarmomm
quiero informacionnmmm
quiero irmlmm
quiero sabernmmm
quiero sentirmenlmm
quiero shootmnmm
quiero vivirmlmm
quieroacabarconmividaya .mnmm
quieroacabarconmividayamnmm
quieromorir .mnmm
quieromorirmnmm
quieronrif
quiet .mlmm
quise muchomnmm
quisenmmm
quisiera desaparecermnmm
quisiera estarmnmm
quisierampml
quit lifemnmm
quita .ommm
quitaolmm
quitnnmm
quito lanmmm
quitoommm
radionmmm
railmmnm
ran #mlmm
ranllmm
raped meommm
rapedpmmm
rapido .mnmm
rapidomnmm
rarommnm
ratenlmm
ratommom
razones paramnmm
razonesmomm
razormmom
reaccion alergicammom
reaccionmmom
reachlmmm
reaction .mmom
reactionmlqm
reading aboutmnmm
readinglomm
readmlmm
ready .nnmm
ready formpmm
ready tokkml
readylnml
reallmnm
reason domnmm
reason tompmm
reasonkqmj
recetamlmm
recientenmmm
recognizenmmm
recojamomm
reconozconmmm
records .okmm
recordsnjmm
recoverednmmm
redesmnmm
redmmlm
redondommnm
reducepmmm
reduces suicidenmmm
reducesnmmm
refer memlmm
refermlmm
referrals .mmmn
referralsmmmn
refund themnmm
refuses tommmn
refusesmmmn
regale mismnmm
regalemqmm
regalo .mnmm
regalomomm
regularllmm
regulatekmmm
relapselnmm
relationship .nmmm
relationshipnmmm
relieflmmm
relieve itlmmm
relievelmmm
remarriedommm
remember memnmm
remsnmmm
repitemmmn
reschedule .mimm
reschedule memnmm
reschedulemkmm
research .nmmm
residentmmmn
resistmnmm
resolvedommm
resortlmmm
respira .mmpm
respiramlqm
respirandomnmm
respirar .mmpm
respirarlmqm
respond .mmpm
respond tomlkm
respondljmm
rest .nmmm
restmlmm
resultsmkmm
retiredlmmm
review .mlmm
reviewmlmm
rezarnmmm
riesgo denmmm
riesgoommm
right .mklm
right @nowloom
right armmmnm
rightllpm
risamlmm
risk .qmmm
risksjmm
rlmmm
rn .mqmm
rnmqmm
rock bottomommm
rockommm
ronchas despuesmmnm
ronchasmmnm
room .mlkm
roomatemmmn
roomie semmmn
roomiemmmo
roomklnp
roommatelmnm
ropamnmm
ropemnmm
rotonmmm
roundmlno
ruinnlmm
ruiz quemnmm
ruizmnmm
rulesmlmm
run outmlmm
sabemos quelmmm
sabemoslmmm
sabenmnmm
sacomlmm
sad .lmmm
sadness andnmmm
sadnesspmmm
sadokmm
safe .nmmm
safe atommm
safe rightmnmm
safe withlmmm
safeomjm
safermlmm
safety planpmmm
safetyqmmm
salamlmm
salemlmm
salida .mnmm
salidamnmm
salinmmm
saliommnm
salirnlmm
saltar .mmnm
saltarmmnm
salud .nmmm
saludnmmm
same .mmml
same heremmml
same waymnmm
samenmmi
sangrando muchommom
sangrandommom
sangre .mmpm
sangre despuesmmnm
sangremmqm
saturdaymlmm
save upmpmm
savemqmn
sawllln
say #mmml
say @medicinemlmm
say @theymqmo
say comemmml
say injmp
say nonmmm
say themnmm
say tommmn
say yesmlmm
saynolq
saysmolo
scalemlmm
scare .mmnm
scare ofmmlm
scaremmmn
scarsommm
scarynmmm
scheduledmnmm
schedulemkmm
school .pmmm
schoololmm
science behindmlmm
sciencemlmm
scratchmnmm
screening .nmmm
screeningommm
se acabomomm
se cayommon
se cualmnmm
se desmayommnm
se hanmmm
se lemmpo
se memkpj
se muerempmm
se puedemmjm
se quieremnml
se quitanmmm
se quitonmmm
se suicidoqlkm
se tomemmqq
se vamnmm
se vemlnm
second infusionommm
second onemomm
secondnlmm
see themnmm
see youmlmm
seelomm
seguir .momm
seguir pagandomlmm
seguir respirandomnmm
seguir viviendomnmm
seguirlpll
seguro .mlmm
seguro demomm
segurommhl
seize .mmom
seize scalemlmm
seizemkom
seizing .mmnm
seizingmmnm
seizure .mmpm
seizurejjpm
self deletemomm
self harmromm
selfharm .nmmm
selfharm awarenessnmmm
selfharmqmmm
selfrrlm
semana .mmml
semanamnml
semanas sinnmmm
semanasmnmm
send amlmm
send menmmm
sendokmm
senopp
senor quemmmn
senorammmn
senormmmo
sentido .nmmm
sentido amnmm
sentidompmm
sentirmenkmm
separate fromnmmm
ser tardemomm
seria unmnmm
seriampmm
serio .momm
seriomomm
sermomm
sesion .mkmm
sesioneskmmm
sesionmklm
session .mlmm
sessionklmm
sessions .mlmm
sessionslmmm
severe allergicmmnm
severe depressionlnmm
severejmom
sewer slidemnmm
sewermnmm
sewerslidempmm
sex .nmmm
sexnmmm
sexuallypmmm
shake .nmmm
shakemmnm
sharemlmm
shemmqr
shmnmm
shock .mmom
shockmmom
shoot himselfommm
shoot myselfmmom
shootlmmm
shortmkmm
shot myselfmmnm
shotmmom
should havempmm
should ilhmm
shouldkmll
showermlmm
showmlmm
si .pmmm
si @theymomm
si lamomm
si mananamnmm
si mekmlm
si nokmmm
si resolvedommm
si unommm
si withmmmn
si yompmm
sick .lkmm
sickmmml
side effectnmmm
side effectsmlmm
sidemlmm
siento inutilnmmm
siento lasmmom
siento quepmmm
siento sinnmmm
siento vacianmmm
sientorlqj
sign amnmm
sign ofommm
signnnmm
sigo igualnmmm
sigoommm
sihiommm
sin chispanmmm
sin dolormnmm
sin ganasnmmm
sin mimoml
sin mirarmnmm
since #nmmm
since .nmmm
since immnm
since themnmm
sinceomol
single daymlmm
singlemlmm
sink .mmom
sinkmmpm
sinpolj
siqqjl
sirvenlmm
sistermnmm
sit .mlmm
sit onnmnm
sitmmnm
sixmkmm
skinmlnm
sleep allmlmm
sleep bemnmm
sleeplllk
sleepymlnm
slidemomm
slit @theymmnm
slit mymomm
slitmonm
slot .mlmm
slot tomnmm
slownlnm
slurred .mmnm
slurredmmnm
smallmlmm
smilenmmm
smokellmm
snaplmmm
so .momm
so badmrmm
so bemkmm
so depressedmnmm
so desperatenmmm
so dommmj
so emptyommm
so hardmkmm
so heavynmmm
so hopelessnmmm
so iimnm
so letmlmm
so lonelypmmm
so manymlmm
so muchmlmm
so mymnmm
so numbnmmm
so sickommm
so sonmmm
so suicidallomm
so thatmnmm
so tiredmnmm
sobommm
sobranmomm
sobredosis .mmqm
sobredosis connmmm
sobredosis denlmm
sobredosispipm
sobreommm
sobrinommmn
socialmlmm
sock vacationmnmm
sockmqmm
solamnmm
some ofmmnm
somebody elsemnmm
somebodynomm
somekjmm
someone benmmm
someone callmmnm
someone collapsedmmnm
someone dienmmm
someone likellmm
someone spikedmmnm
someone suicidalnmmm
someone tomnmm
someone whoommm
someone withmnmm
someoneomom
something frommmnm
something newnmmm
something thatnmmm
somethingmmnm
sonkmmo
sooljf
soon .mpml
soonmqmk
sophomore yrommm
sophomoreommm
soremmlm
sorry formnmm
sorry imomm
sorrymrmm
sounds .mmnm
sounds likemlmm
sounds nicemnmm
soundsmpmm
soy suicidaolmm
soy unamomm
soy unnmmm
soynmlm
space andmnmm
spacemomm
speakmlmn
speech bemmnm
speechmmom
spicylmmm
spiked memmnm
spikedmmnm
split thelmmm
splitlmmm
sponsornmmm
spotmkmm
spotsmmnm
spravato .mlmm
spravato remsnmmm
spravatoojmm
spraylknm
squadllmm
squeezellmm
sta noxemnmm
stabbed myselfmmnm
stabbedmmnm
stabilizers inlmmm
stabilizerslmmm
stable .nmmm
stableommm
stabljnm
stalknmmm
stamnmm
stand inmmnm
stand onmmnm
stand toomnmm
standardklmm
standmoqm
stare atnmmm
starenmmm
start .okmm
start wlmmm
startmjmm
statesmmmn
statisticsommm
stay .momm
stay alivemomm
stayjomm
still alivemnmm
still comekmmm
still havemlmm
still heremomm
still neednmmm
still therelnmm
still wantnmmm
stillmlmm
stomach pumpedommm
stomachnmmm
stop .mlqm
stop cryingommm
stop hittingolmm
stop mekrmm
stop mymmmn
stop takemnmm
stopmono
storagenmmm
storynmmm
stovemlmm
straight .mmnm
straight fromnmmm
straightmnmm
stroke .mmom
strokekkmm
strong .mmml
strongerlomm
strongmmml
stuckmlmm
studies .nmmm
studiesnlmm
studylmmm
stuffoomm
su clinicanmmm
su tareamnmn
such anmmm
suchnmmm
sucidalmpmm
sucidle .mnmm
sucidlemnmm
suegramlmm
suemlmm
suero .nlmm
sueromkmm
sueymomm
sufferlmmm
sugar .mlmm
sugarmlmm
suicida .prll
suicida enommm
suicidal .srmn
suicidal @nowmomm
suicidal afmnmm
suicidal andlpml
suicidal depressionnmmm
suicidal ideationommm
suicidal iolmm
suicidal patientommm
suicidal peopleommm
suicidal rnmomm
suicidal sidepmmm
suicidal sincelomm
suicidal thinkqnmm
suicidal thoughtsrmmm
suicidal withlomm
suicidality .qmmm
suicidality andnmmm
suicidalitytmmm
suicidalyugm
suicidaqqkj
suicidarme .mpmm
suicidarme anochemnmm
suicidarmeopmm
suicidarse .mpmm
suicidarse @theymmmn
suicidarsemqmn
suicide .rskm
suicide alllnmm
suicide assessmentnmmm
suicide atkmmm
suicide attemptrmmm
suicide attemptsnmmm
suicide awarenessommm
suicide beforemnmm
suicide bekqmm
suicide domnmm
suicide hotlineommm
suicide notemomm
suicide onnmmm
suicide planmnmm
suicide preventionommm
suicide preventommm
suicide ratepmmm
suicide researchnmmm
suicide riskqmmm
suicide screeningnmmm
suicide squadlmmm
suicide squeezellmm
suicide statisticsommm
suicide survivorommm
suicide thinkkomm
suicide thislnmm
suicide warningnmmm
suicide watchnmmm
suicidexrgl
suicido .ommm
suicidoomkm
sulomo
summary .nmmm
summarynmmm
sunday .mpmm
sundaympmm
supervision .nmmm
support .nmmm
supportnmmm
suppose tommnm
sureknmm
surgery .mlmm
surgeryljmm
survivemqmm
survivorpmmm
susmnmo
swallow ammom
swallowedmmqm
swallowmkqm
sweatingmmnm
swell .mmom
swellmmqm
swingsnmmm
switchmlmm
swollenmmnm
take #mmnm
take @medicinemilm
take @theymmnm
take aetnalnmm
take allmnlm
take amlmm
take caremnmm
take hismmmn
take likemmnm
take memrmm
take moremmnm
take mymmlk
take themmpm
take thismlmm
take tompmm
take toonmmm
take upmomm
takelnnl
takenmmom
talk .mmnm
talk aboutmpmq
talk toojmm
talkmomp
tampoconmmm
tarde .mnmm
tardelmmm
tarea quemnmn
tareammmn
teenagerplmm
teenmnmm
tell @theymlmk
tell drmomm
tell mejlmr
tell mymnmj
tell theommm
telling memnmm
tellingmnmm
tellkolm
templateommm
tengo #moml
tengo @theymnmm
tengo antecedentesnmmm
tengo ganasmqmm
tengo lammqm
tengo miedomnmm
tengo muchommnm
tengo pensamientosmnmm
tengo quelikm
tengo ronchasmmnm
tengomnok
tenia #nmmm
tenianmmm
teniendommom
tenlmmm
tequilammnm
testamentompmm
testmlmm
texas .mlmm
texasmlmm
text memmmo
textmmmq
than amlmm
than immnm
than prescribedmmom
thanks .mlmm
thanks formnmm
thanksmlmm
thanlmok
that .lmmm
that allowedmnmm
that amlmm
that beopll
that formmlmm
that formnmm
that okmmnm
that sleepmnmm
that tonmmm
that waymnmm
that workpmmm
thatmlil
the @heightlnpm
the @kinmpmm
the @medicinelprk
the @weaponmlrm
the addressmlmm
the antisuicidalpmmm
the appointmentmlmm
the bathroommmnm
the billmnmm
the bottomnmmm
the brainmlmm
the cancermnmm
the carmnmm
the cleanmmon
the clinicmlmm
the columbianmmm
the costmlmm
the crashnmmm
the daylmmm
the deathmkmm
the depressionqmmm
the differenceolmm
the doctorommm
the dogmnmm
the dripmlmm
the endmnmm
the ermknm
the firstlmmm
the floornmmm
the formnkmm
the garagemmom
the gasmmnm
the groundmomm
the housemomm
the i2thmnmm
the infusionkmmm
the innmmm
the insurancemnmm
the ivemjmm
the jobmnmm
the lastmomm
the lightsmnmm
the moodnmmm
the morningkmmm
the nextmlmm
the oddsnnmm
the officelmmm
the onlymrml
the patientlmmm
the phonemlmm
the picturemnml
the pointlpmm
the pricemlmm
the problemmnmm
the quickestmnmm
the roomllmm
the samenmmi
the sinkmmpm
the stovemlmm
the timemkmm
the trackmmnm
the trainmnpm
the triggermmnm
the tunnelnmmm
the wallnmmm
the wholenlmm
the willmnmm
the worldmpmm
theklmm
themooom
themselves .mmmo
themselvesmnmo
then .mnmm
thenmpmm
therapistokmm
therapy .mlmm
therapy anymoremlmm
therapylhkm
there .jmmm
there akmlm
there andommm
there anykmmm
there beppmm
there someonenmmm
there tomorrowmkmm
there willmnmm
thesenmmm
theymojj
thing thatmnmm
thing withmlmm
thingmnml
think .rlmm
think @theymmnn
think aboutmpjj
think dolnmm
think everylnmm
think ilmrl
think innmmm
think mymmnq
think ofonlm
thinking aboutmqmm
thinking abtmnmm
thinkingmrmm
thinkqrpm
thirdnmmm
this .pnmm
this @theymkmm
this amlmm
this anymorempmm
this bemnom
this countmlmm
this depressionnlmm
this helpmlmm
this illnessnmmm
this lifemomm
this morningkpmm
this ordermkmm
this ornmmm
this planetmomm
this timemnmm
this weekkqmm
this worldmnmm
thislmjl
thoughmlmm
thoughts .ommm
thoughtssnmm
threaten menmmm
threaten tommmn
threatening menmmm
threateningnmmm
threatenommo
three daysmnmm
threemlmm
throat closingmmom
throatmksm
through amlmm
through thenmmm
throughllim
throw upmlmm
throwmkmm
thursdaylmmm
tiemmnm
tiempollkm
tiene #lmmn
tiene losmmom
tienemmmr
tienen datosnmmm
tienenljlm
til itnmmm
til themnmm
till @theymnmm
tillmnmm
tilmpmm
time .mmjm
time anmmm
time breathingmmnm
time immnm
time tonnmm
timellmm
tiradammom
tirar delmnmm
tire delmmnm
tire mismnmm
tired .ommm
tired ofmmkm
tired tomnmm
tiredmnjm
tiremmnm
tiro .momm
tirolnmm
tms .mlmm
tmsmjmm
to .mmmk
to @medicinemmlm
to allmm
to askmlmm
to bemomm
to breathemmom
to callnmmm
to comemkmm
to crashmnmm
to crylmmm
to cutommm
to denvermlmm
to dieopom
to disappearmnmm
to donomk
to endpmmm
to existmnmm
to feelnkmm
to getmimm
to givemkmm
to gompmm
to hangmnmm
to hismmmn
to hurtpmmm
to jumpmopn
to keepmlmm
to killqomn
to kmsmnmm
to knownimm
to letmnmm
to livenoml
to makemnmm
to masmkmm
to melmno
to mymmlh
to myselfoknm
to notmomm
to overdosempmm
to pullmknm
to reachlmmm
to saymnmm
to seemnml
to selfmnmm
to sendmlmm
to slitmnmm
to somebodymomm
to startmlmm
to staympmm
to stopkmmm
to suicideommm
to switchnmmm
to takemlmm
to thenmmm
to treatlmmm
to trymjmm
to understandmlmm
to usemnmm
to waitmjlm
to yourlmmm
todas lasnmlm
todasnnmm
todaylmmm
toddlermmon
todo .nmmm
todo negrommom
todoqqnk
todos .mqmm
todosmrmm
tomalmmm
tomarkomm
tomarme comommnm
tomarme todasmnmm
tomarmemmnm
tome #lmmm
tome .mlom
tome @medicinemnhm
tome @theymmpm
tome demasiadasmmnm
tome demasiadommnm
tome lamnnm
tomejkun
tomokm
tomorrow .kmmm
tomorrow nevermnmm
tomorrowjqmm
ton ofmlnm
tongue bemmom
tonguemmom
tonightkxkk
tonmmnm
too .mmmj
too closemolm
too deepmmpm
too manynmpm
too muchllmm
too tiredmnmm
took #mmom
took toommnm
tookmjsm
toolsmnmm
toommng
topmkmm
torture .mnmm
torturemnmm
touchedlmmm
town .mlmm
townmlmm
trabajoomkm
track .mmnm
trackmmpm
traffic onllmm
traffickmmm
trafico enlmmm
traficolmmm
tragarme lasmmml
tragarmemmml
traigo lammnm
train .mmnm
trainingnmmm
trainlmom
tramadolmmnm
tranquilampmm
tratamiento .mimm
tratamientoiijm
tratan anmmm
tratannlmm
treatment .kjkm
treatment imnmm
treatmentjhim
treatmjkm
trenmpom
tresnmmm
trialsmkmm
trigger .mmom
triggermkmm
tristemjmm
tristeza todasnmlm
tristezaqllm
troublemlnm
truckmpmm
trust myselfmomm
try .mnmm
try againlnmm
try everythingmlmm
try itmkmm
try topmmn
trymkin
tuesdaymmlm
tunnel .nmmm
tunnelnmmm
turning bluemmom
turningmmnm
turnnmmm
tuve pensamientosommm
tuveollm
twice @nowmmnm
twice sincemmnm
twicemkqm
two attemptsommm
two yearmmml
twoliml
txt memmmn
txtmmmn
typingmmnm
ultima .momm
ultima veznmmm
ultimamomm
ultimo diamnmm
ultimomomm
un ataquemmnm
un dialomm
un elefantemmnm
un frascomnmm
un infartomllm
un intentoqmmm
un jalonmmnm
un ladommnm
un montonmmnm
un pacienteommn
un pasitomnmm
un senormmmn
un suicidakmmm
un tiromomm
una @kinmmmo
una @weaponmomm
una ambulanciammnm
una cargamomm
una citamkmm
una depresionlmmm
una notamnmm
una solamnmm
unalive .momm
unalive memomm
unalivemtmm
unammmo
unbearablelmmm
unconscious .mmom
unconsciousmlnm
under themmom
undermnmm
understands menmmm
understandsnmmm
unico quempmm
unicolpmm
unitmnmm
unnnop
uno .mnmm
uno mismomnmm
uno morirnmmm
unomqmm
unresponsive .mmqm
unresponsivemmrm
until imnmm
untilkomm
up .mnpn
up andnlmm
up bloodmmqm
up easilymlmm
up everymnmm
up evrmnmm
up formmmn
up groggymlmm
up inmomm
up onmomm
up spacemomm
up tomomm
up tomorrowmnmm
upknnm
urge tomqmm
urgemqmm
use mymmnm
use toqmmm
useless .nmmm
uselessommm
ustedes simnmm
ustedesnolm
va amomo
va yommml
vacationlmmm
vacia .nmmm
vacianmmm
vaciommom
vale lamnmm
valemnmm
valor .mnmm
valormnmm
vamomm
veanommm
vecinamnmm
vemlnm
venasmmnm
veo borrosommom
veo casomnmm
veo todommnm
veoloqm
ver anmmm
ver simnmm
verguenza .mlmm
verpmmm
version ofmnmm
versionmnmm
vetmnmm
vez quemnmm
vezonmm
viajemlmm
vias delmmom
viasmmom
vida .oplm
vida nomnmm
vida pagamnmm
vidaoplj
viendo @theymnmm
viendomnmm
vienelmom
viernesmnmm
vimnlm
violada .ommm
violadaommm
violence .ommm
violenceommm
visitmkmm
vivamnmm
viviendompmm
vivir .ktmk
vivir aquimlmm
vivir asimnmm
vivir mejormlmm
vivirnpmk
vivomomm
vodkammqm
voi amnmm
voicemnmm
voicesmnmm
voimnmm
vomita sangremmnm
vomitammnm
vomitando sangremmnm
vomitandommom
voy amrlj
voy nomnmm
voylrmh
vsmlmm
w guiltommm
w mynmmm
w thenlmm
wait .mimm
wait formomm
wait listnmmm
wait roommlmo
waitllmm
wake mymmnm
wake uplpmm
wakekmom
walk .olmm
walk inmnmm
walk straightmmnm
walkomom
walletmmlm
wannadie .mnmm
wannadiemnmm
wannamxml
want #mqmm
want helpnmmm
want itlpmm
want mymkmm
want outmomm
want someonemnmm
want thismlmm
want tonlkm
wantmojm
wanttodie .mpmm
wanttodiempmm
wanttokillmyself .mnmm
wanttokillmyselfmnmm
warningqmmm
was deadmpmm
was poisonedmmnm
was suicidalnmmm
wasrmmm
watchnlmm
water .mmkm
watermllm
way outmrmm
way tolomm
way toommnm
wayirml
we thinkmmnm
wearmlmm
websitemkmm
week andmomm
week endlmmm
week inmnmm
week somlmm
week whenmnml
weekiljm
weekslmmm
weepnmmm
wejhmk
welcomempmm
well @nownmmm
wellbutrinlmmm
wellnlmm
weymnmm
what beomjm
what donlpn
what dosemnmm
what elsenmmm
what happennnmm
what ifljmm
what imomm
what mymlmm
what reasonmnmm
what shouldmmnm
what timemlmm
what younmmm
whatmijm
whatsmnmm
when @theymkml
when domlmm
when innjm
when itmnmm
when nothingmomm
whenmlgl
where domjmm
where imnmm
where themnmk
wheremmjl
whethermlmm
whichmljm
while imkmm
while manicnmmm
whilemimm
who cutnmmm
who domomm
who evermqmm
who havelomm
who inmmm
who takemlmm
wholeompm
whonnim
why beokmm
why donjmm
why imnom
why keepmomm
whynnmm
wifenlmn
wifimkmm
will .momm
will @medicinemkmm
will @theymlmm
will anyonempmm
will bemqmk
will diemlmm
will dompmm
will getmomk
will gomlmm
will havemomm
will imekm
will killlkmm
will likemkmm
will mymkmm
will neverplmm
will notooro
will takemomm
will themkmm
will thiskkmm
will tomnmm
will youmjmm
willkokk
winemlmm
wings atlmmm
wingslmmm
winter .mnmm
winter likenmmm
winterommm
wise .nmmm
wisenmmm
wish imqmm
wish mymnmm
wish tonlmm
wishmqmm
wit endommm
with @medicinemnlm
with @theymmmj
with aboutmnmm
with allmnmm
with ammon
with bipolarolmm
with everythingmnmm
with intentkomm
with itmlmm
with lifemomm
with mymlml
with myselfmnmm
with nollmm
with planmmmn
with suicidalnmmm
with themkmm
with thisommm
withmkll
without @theymnmn
without memomm
withoutmomm
witommm
wke upmnmm
wkemnmm
wnnamnmm
wnt #momm
wntmomm
won .momm
wonder ifmkmm
wondering .mnmm
wonderingmnlm
wondermjmm
wondersnmmm
wonmnmm
wordmlmm
words .mnmm
wordslmom
work .mjim
work andnmmm
work anymoremlmm
work formkmm
work innmmm
work outmomm
worklifm
works .nmmm
workspmmm
world .mqmm
worldmtmm
worried mymmmo
worriedmmln
worriesmlmm
worry aboutmnmm
worry rightmlmm
worse .momm
worsemnmm
worstnlmm
worth livemnmm
worth moremnmm
worthless .rmmm
worthlesstmmm
worthlpmm
would anyonemnmm
would bemrmm
would killmnmm
would neverolmm
wouldmumm
wqmnm
wrist .lmrm
wrist yesterdaymnlm
wristmnqm
wrists .mmnm
wristsmmnm
write .mnmm
write mymomm
write yoummnm
writemnmm
wrong withnmmm
wrongmimm
wthkmmm
xraymmlm
y @theympmm
y cadanmmm
y dicemnmp
y dormirnmmm
y esmomm
y estamnop
y estoymlom
y lanmmj
y lemmml
y llorarnmmm
y lolmmm
y memnom
y nadienmmm
y noimpp
y nuncanmmm
y piensompmm
y quelpmm
y quieronmmm
y semmpm
y sigonmmm
y silmml
y tengommnm
y tienemnmm
y veommnm
y yoplmm
yall .mmnm
yamqmm
year agopjlm
year bemnmm
year iolmm
year oldmmmo
year stilllnmm
yearokkm
years agopmmm
yearspmmm
yes tonmmm
yesterday .lplm
yesterdaylpkm
yetlmmm
yo .mmmk
yo eranmmm
yo lamnmm
yo lemkmm
yo losmmml
yo memomk
yonqlf
you .mimm
you accidentallynmmm
you allmnmm
you callmkmm
you canmnmm
you feelmnmm
you givenmmm
you havelmmm
you knowmnmm
you neednmmm
you offernmmm
you overdoseommm
you seelnmn
you soonermlmm
you takelomm
you wantmnmm
you willmomm
youlkhm
younger .ommm
youngerommm
your @medicinemmnm
your breathemmlm
your clinicnmmm
your mindmnmm
your nurselnmm
your programnmmm
yourjljp
yourself .ommm
yourself ifmnmm
yourselfmpmm
yqqrm
yrnmmm
yrs agonmmm
yrspmmm
zeroommm
`;
