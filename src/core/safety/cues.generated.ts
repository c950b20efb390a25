/**
 * What words tell of danger, learnt from the labelled messages of test/golden. Written by
 * `npm run calibrate:safety`; don't edit it by hand. A line is a cue and four letters, its weights
 * for support, crisis, emergency and "about somebody else": m is 0, each letter on is one STEP more,
 * each letter back one less. `@kin` and the like: see word-kinds.ts; `.` is a sentence's edge; `=`
 * marks a word in the form in which it stands.
 */
export const STEP = 0.2;
export const BIASES: readonly number[] = [-2.47, -1.52, -2.06, -2.78];
export const CUES = `
!abuse:supportommm
!act:crisisoooh
!act:supportplmm
!claim:crisismomo
!claim:supportommm
!collapse:emergencymmmq
!confesslomm
!crisisotml
!distress:supportnllm
!echommmf
!emergencyllsm
!idiom+nonekhjm
!idiomkijm
!injury:emergencymook
!intake:emergencymmol
!method:crisisnomm
!misdose:emergencymmnm
!nowonnm
!overdose:emergencymlmm
!past+crisisommm
!past+emergencyommm
!past+nonemmlm
!pastplkm
!sign:crisislpmk
!soften+noneommm
!soften+supportnnmm
!softenonmm
!supportsoml
!symptom:emergencymhon
!theirs:crisisnnmr
!theirs:supportnmmm
!top:crisisosll
!top:emergencyllsm
!top:noneghfj
!top:supporttmll
!topic:crisismnmn
!topic:supportmsml
!wish:crisisnokm
!wish:supportqknm
# #jnom
# .ommk
# @medicinekmpm
# andlmmm
# anosmmmn
# belmmm
# daysmlmm
# domnmm
# iplmm
# kmsmilm
# livemnmm
# meomlm
# mgmmkm
# minmmom
# ofmlpm
# yearmmmn
# ymmom
# yrsommm
#pmpo
. #mklm
. @kinmoqv
. @medicinemljm
. @nowpmmm
. @poisonmmlm
. @theynnsu
. @weaponliom
. aboutmmsm
. acabommnm
. accidentallymmom
. allmmlm
. amomo
. anaphylacticmmnm
. anaphylaxismmom
. andolmmm
. anochemnmm
. anothermmnm
. antesommm
. anymimm
. askmoml
. backommm
. beforenmmm
. beingmnmm
. benihm
. bettermnmm
. betteroffdeadmnmm
. burnmjnm
. butnmmm
. callmmpm
. cannjjm
. carmmpm
. ceronmmm
. commitmomm
. comomllm
. compremomm
. conmnmm
. contemplatingmnmm
. coughingmmnm
. creommom
. criedpmmm
. ctbmpmm
. cuandonmmm
. cuantommkm
. cutmkmm
. deadmimm
. deathmomm
. dejemnmm
. deniesommm
. depressionnmmm
. desdenmmm
. deseomnmm
. diejjmm
. doespkmm
. dolormmnm
. domesticommm
. dondemlmm
. donemqmm
. doohjl
. drinkmmlm
. dropmlmm
. easiestmnmm
. encontremmmn
. endjmmm
. ennmmm
. escribimomm
. esmjkm
. estammpm
. estoyopnl
. everybodynmmm
. everynmmm
. everyonemnmm
. everythingskmm
. existencemnmm
. feelingnmmm
. feelmmlm
. findmmpm
. formomm
. foundmmom
. fuiommm
. givemmml
. gomnmk
. gonnamrmm
. goodbyemllm
. goodmnmm
. hacepmmm
. hanglmjm
. hardmmom
. haveommm
. havingmmqm
. haymkkm
. heartmkom
. hesmmmp
. hicemnmm
. hismmpm
. hitlkmm
. hivesmmom
. hopemomm
. howmlhn
. ifppmm
. immqml
. innmmm
. intenteommm
. intrusivelnmm
. ionoh
. ismjhm
. itnnll
. iwanttodiemqmm
. iwanttokillmyselfmomm
. jumpmjkm
. justommm
. keepmmnm
. ketaminenlmm
. kierompmm
. killknml
. killmyselfmomm
. kilmnmm
. kmsmtmm
. lanlmo
. lastmlmm
. lemnml
. likemnmm
. livemlmm
. llamenmmnm
. llevonmmm
. lonelynmmm
. lopkmm
. losenmmm
. losmlmm
. matthewnmmm
. mejormomm
. mekmqf
. mightnmmm
. mimlnu
. mixnmnm
. mynknt
. nadapmmm
. nahnmmm
. nevernlmm
. ninmmm
. nopnng
. notemnmm
. nothingqmmm
. notpmlm
. nuncanmmm
. odionmmm
. ojalamqmm
. oklmmm
. ourmmmp
. overmlmm
. panicommm
. passivempmm
. pastommm
. patientmmmq
. peopleplmm
. perdinmmm
. perdiommnm
. piensompmm
. pormjmm
. porquemnmm
. pressuremmnm
. priorpmmm
. prontomnmm
. psmnmm
. puedomijm
. quelikm
. queriamnmm
. quickmnmm
. quierojqlj
. quisieramqml
. quitarmemnmm
. reaccionmmnm
. residentmmmn
. rocknmmm
. selknm
. severelmmm
. shootlmlm
. shouldmmkm
. sickmnmm
. sientonmmm
. simpmm
. sitmmnm
. slitmpmm
. sobredosismmom
. someonemmrm
. sopomm
. standmmqm
. stillommm
. sueymnmm
. suicidakqmm
. suicidalitynmmm
. suicidalmsmj
. suicidarmemnmm
. suicideppmk
. swallowmmnm
. takejjmk
. tellmmmi
. tengojmnl
. thenmmm
. thereoonm
. thinkinglrmm
. thinkinmnmm
. thinkjpmk
. thiskmmm
. throatmmqm
. tienenmjmm
. tightnessmmnm
. timemnmm
. tiredmnmm
. todonmmm
. tomemlnm
. tookmlmm
. trafficlmmm
. tratannmmm
. tratemnmm
. unalivemomm
. unanmmn
. unmomm
. unresponsivemmnm
. usepmmm
. ustedesnmmm
. vomitammnm
. voympmm
. wannamrmm
. wantmrmi
. wanttodiemnmm
. welkml
. whatnkim
. whenmlmm
. wheremjmm
. whichmlmm
. whoklmm
. whyoklm
. willnjfk
. wishmrmm
. wordsmmnm
. yamnmm
. ymkmm
. yonmml
. youmpmm
. yourljmm
10jmkm
12mkmm
13momm
14mnmm
17plmm
180mmom
19ommm
2009nmmm
2015ommm
2016nmmm
2017nmmm
2020nmmm
20klom
210mmnm
22nmmm
24mpmm
2mrlm
2nite .momm
2nitemomm
2osnmmm
30lnol
3lmpo
400mmlm
405lmmm
40mmnm
45mmlm
5150nmmm
5kkmm
60momm
6mmmn
7lmmm
900mmlm
911mmrm
988smmm
9ommm
=abusednmmm
=amnmnn
=answeringmmmn
=answersmlmm
=appointmentsmnmm
=aremjml
=armsmpmm
=askedmomm
=asksnmmm
=assaultednmmm
=atemmpm
=attemptednomm
=beenmpjm
=beingoomm
=believingnmmm
=blackingmmnm
=bledmmlm
=bleedingmjqm
=bookinglmmm
=bottlesmnml
=boughtmnmm
=breakingommm
=breathingmlnn
=burnedmjom
=burningmnmm
=calledkmmm
=callsnmlm
=casesmlmm
=cleanedmnmm
=cleaningmmno
=closingmmpm
=collapsedmmon
=comesmomm
=comingmkom
=committedolmm
=contemplatingmnmm
=couldmmkk
=cryingmlmm
=cuttingmomm
=daughtersnmmm
=decidedlqmm
=didmkpl
=diedmhjm
=doctorslmmm
=doesmlhm
=doubledmmnm
=drankmkpn
=droopingmmnm
=drowningnmmm
=druglkmm
=dyingmjmm
=endedmlmm
=endingmomm
=endorsesmmmn
=endorsingmmmn
=endsmkmm
=existingmnmm
=eyesnmmm
=failingnmmm
=faintedmmpm
=fallingnmmm
=feelingkmmm
=feelsmnnm
=finishedmnmm
=foundmmqp
=friendsnmmm
=getsmnkm
=givingmomm
=goeslmmk
=goingmnlk
=gotnmpn
=hadnijm
=hangingmkom
=happensmnmm
=hasmmmp
=havingmmqm
=heldmolm
=holdingmmpm
=hopingmomm
=hoursmjmm
=hurtsmmnm
=infusionsmkim
=injectedmmom
=ismlno
=jumpedmlmm
=jumpingmomm
=keepsmnln
=keptnmmm
=ketaminaojjm
=kidsnmlj
=killednjmm
=killingkkmm
=knowsmnmm
=leavingmlmm
=lettersmnmm
=liftednmmm
=lipsmmom
=litioomlm
=livingmsmm
=lockedmmnm
=lookingmnmm
=lostomlm
=lowsnmmm
=lozengesomnm
=mademqml
=mattersnmmm
=meanslnmm
=medicationmlmm
=medslmkn
=missingmlon
=mixedmmpm
=mixingnmmm
=muertalmmm
=needingmnmm
=overdosedklpm
=paracetamolmnmm
=passednkmm
=pastillammnm
=patientsolmm
=paysmnmm
=pickedmomm
=pillsmnnm
=planningmnmm
=plansokmm
=poisonedmmnm
=postedmnmn
=poundingmmnm
=quitsmnmm
=rapednmmm
=runningmlom
=saidmomo
=savedmnmm
=savingmnmm
=sayingmnnn
=saysmmlp
=seizingmkom
=sendingmnmm
=sewerslidemnmm
=shakingmmom
=shotmhmm
=signsommm
=sittingmnpm
=stabbedmlmm
=standingmmom
=startingmnmm
=stoppednnno
=suicidasqmmm
=suicidionnml
=swallowedmmsm
=swellingmmqm
=takesmlmm
=takingnnmm
=talkingmomo
=talksmmmn
=textedmnmp
=thingsmlmm
=thinkingmnmm
=thoughtsqomk
=toldkmmo
=tomandommkm
=tomolmmn
=tookmjsl
=tracksmmpm
=triedommm
=trochesmmnm
=turnednmmm
=urgesmnmm
=usedplmm
=waitingkmmn
=wantedripm
=wantingpmmm
=wantsinko
=wasokmj
=watchingnmmm
=wentmkpm
=weremnmm
=witsnmmm
=workspkmm
=wouldlnjm
=wristsmnnm
=writtenmpmm
=wrotemnmm
=xanaxmmnm
=yearspllk
@height .mmpm
@height andmmnm
@height onmnmm
@heightloqm
@kin #mmmn
@kin .lmhi
@kin @theympmk
@kin abusesnmmm
@kin againmmml
@kin amenazamnmm
@kin andmmmj
@kin beinnq
@kin collapsedmmpm
@kin committednmmm
@kin delnmmm
@kin demnmn
@kin deservemnmk
@kin diemlmm
@kin dolmmm
@kin drinkmmnn
@kin estalmpm
@kin faintmmnm
@kin forcednmmm
@kin frommnmm
@kin getmmnm
@kin golmmm
@kin hangingmmnm
@kin haslnmm
@kin havegllo
@kin hitpmmm
@kin hitsommm
@kin imnmm
@kin inmomn
@kin keepsmomm
@kin killedommm
@kin killnmmm
@kin lommmn
@kin menlmn
@kin mightmmmn
@kin nonjom
@kin od'dmmnm
@kin ofmmmn
@kin overdosemmom
@kin paramnmm
@kin postmnmm
@kin quemmml
@kin quierempmm
@kin saidmmmn
@kin saymmlm
@kin saysmomm
@kin selfmomm
@kin sepkpp
@kin shotnmmm
@kin swallowedmmnm
@kin takepmmm
@kin tellmnmm
@kin textmmmn
@kin thinkmlmm
@kin tienekmmo
@kin toqmmk
@kin wheremmml
@kin wholomm
@kin withmlmm
@kin worriesmlmm
@kin writemmmn
@kin wrotemnmm
@kin ympmm
@kinnppx
@medicine .mkpl
@medicine @medicinemmpm
@medicine andmkpm
@medicine anymoremlmm
@medicine belnmk
@medicine connmmm
@medicine demmnm
@medicine enmmnm
@medicine esnmmm
@medicine formjmm
@medicine helplmmm
@medicine insteadmmom
@medicine killmnmm
@medicine makenmmm
@medicine ofmmnm
@medicine overdosenmmm
@medicine parammim
@medicine reducenmmm
@medicine semomm
@medicine sirvemnmm
@medicine thanmmnm
@medicine willmnmm
@medicinekjmn
@now .jpnk
@now butlnmm
@now inmmm
@now mismommnm
@now tengonlmm
@nowmrom
@poison .mlwm
@poisonkksm
@they .lomm
@they @heightmmnm
@they @kinmnmm
@they @medicinenmmn
@they airemmom
@they almaommm
@they andmnmm
@they anoommm
@they armsmnmm
@they banommnm
@they beloos
@they canmnmm
@they carromnmm
@they closetmnmm
@they conocimientommnm
@they cuartomnmm
@they diamomm
@they domomm
@they drankmmpm
@they examenmlmm
@they getnmkm
@they hurtmkkm
@they immmk
@they ismorp
@they lifemmmn
@they lunesmnmm
@they pechommpm
@they pensadonmmk
@they semmml
@they sueromlmm
@they suicidalnmmm
@they suicidaqkmm
@they traficolmmm
@they tratamientolmmm
@they wantmomn
@they wantsmomo
@they willmpmn
@theymopr
@weapon .mpom
@weapon @heightmmlm
@weapon andmmlm
@weapon aroundmmnm
@weapon bemmnm
@weapon demomm
@weapon enmmnm
@weapon inmmnm
@weapon readymnmm
@weapon tommom
@weaponkosn
a #mnmm
a @medicinemlmm
a @weaponmpon
a alguienmpmm
a batterymmom
a bulletmnmm
a bunchmmpm
a burdenlpmm
a carlmmm
a comfortmnmm
a cortarmnmm
a darkommm
a datempmm
a daymmlm
a desmayarmknm
a desvivirmnmm
a diosnmmm
a disappointmentnmmm
a divorcemlmm
a doctorllmm
a estarmlmm
a failurepmmm
a fewnmmm
a flynmmm
a futuremomm
a hacernmmm
a handfulmmom
a heartlmmm
a losernmmm
a losmnmm
a lotmmnm
a medicalmmnm
a mentalommm
a milmmnm
a mimmol
a misommm
a napmlmm
a normalmlmm
a notemnmm
a paperommm
a personnnmm
a piensomnmm
a planlmmm
a propositomonm
a psychnmmm
a puntommnm
a quemlmm
a reasonmnmm
a safetypmmm
a seguirmnmm
a seizuremmrm
a sermomm
a sinmnmm
a strokemmnm
a suicidelomm
a teenagerpmmm
a therapistmlmm
a thingnmmm
a tonmlnm
a treemnmm
a truckmnmm
a vecesmnmm
a waymomm
a weekmmml
a wellnmmm
able tomlmm
ablemlmm
about #mmnm
about @medicinellmm
about deathplmm
about dyingmomm
about killnmmm
about menmmm
about suicideqmmn
about thelmlm
about togkvm
aboutpnnm
abtmomm
abusedommm
abuseolmm
abuses menmmm
abusesnmmm
abusive .pmmm
abusive relationshipnmmm
abusivermmm
acabar conmnmm
acabarmpmm
acabo demmqm
acabommqm
accidentally tookmmnm
accidentallymkqm
accidentmmnm
according tolmmm
accordinglmmm
active ideationommm
active sinmmm
active suicidalkpmm
activenomn
acute suicidalitynmmm
acutenmmm
address .mlmm
addressmkmm
adios .mnmm
adiosmnmm
admitnmmm
aetnalnmm
afford itmlmm
affordmlmm
afraidmnlo
after .kmlm
after imomm
after mypmom
after themmmn
after thismomm
after treatmentmmom
aftermlnm
again .mpmm
againnqnl
agemmkm
ago .pnmm
ago iplmm
agormmn
aguantomomm
aheadmlmm
ahinmmm
ahogo enmmlm
ahogommlm
ahoraomnm
aidemmmn
air .mmqm
aire .mmom
airemmom
airlmqm
al .mnmm
al imnmm
al overmmom
alcohol .ommm
alcoholnlmm
alergica .mmnm
alergicammnm
alguien .momm
alguienmnmm
alive .mumm
alive againmkmm
alive bemnmm
alivemwmm
all daymlmm
all nightnmmm
all oflnmm
all weeknmmm
allergic reactionmmqm
allergic tomklm
allergickiom
allnomm
allowedlmmm
almaommm
alone .nmmm
alreadymomm
alvemomm
am atpmmm
am beingpmmm
am bleedingmmpm
am cuttingmlnm
am desperatepmmm
am dyingljom
am goingmomm
am gonempmm
am havingmmnm
am holdingmmnm
am imlmm
am killingmlmm
am notommm
am suicidallqmm
am worthlessnmmm
ambulance .mmrm
ambulancemmsm
ambulancia .mmnm
ambulanciammnm
amenaza .nmmm
amenaza conmnmm
amigamnmm
amigomnmm
amlkn
amonom
amountmkmm
an abusivenmmm
an ambulancemmsm
an attemptpmmm
an infusionlmmm
an overdosepmmm
anaphylactic shockmmnm
anaphylacticmmnm
anaphylaxis .mmom
anaphylaxismmom
and @nowlmmm
and @theylomm
and activenmmm
and amnmm
and bemnmm
and canlmmm
and doommm
and gomlmm
and hitmmnm
and inpoh
and itmmqo
and letmnmm
and memmmk
and mymloj
and nevermomm
and nonmmm
and notlomm
and onemmmn
and refusesmmmn
and saylomo
and sommmk
and suicidalkpmm
and suicidepmmm
and tellmmmn
and thempmm
and thenkmmm
and vodkammnm
and weepnmmm
and whynmmm
and willmmmo
anda diciendomnmm
andamnmn
andmnom
angustianmmm
anmknm
ano pasadoommm
anoche .mpmm
anoche memnmm
anochemrmm
anoommm
anos intentenmmm
anosslmn
another daympmm
another seizuremmnm
anotherkomm
answermkmn
antecedentes denmmm
antecedentesnmmm
antes .jmmm
antes delmmm
anticongelantemmnm
antidepressants .nmmm
antidepressantsmlmm
antisuicidal effectnmmm
antisuicidalpmmm
anxietylllm
anxiousmlmm
any longermomm
any wayklmm
anybody everpmmm
anybodypmmm
anymlhm
anymor .mnmm
anymore .mpjm
anymore canmnmm
anymore imnmm
anymore wantmnmm
anymorempim
anymormnmm
anyone evernmmm
anyone noticemnmm
anyonennmm
anything anymoremlmm
anything formomm
anything inmmm
anything toommm
anythingommm
apart .ommm
apartrlmm
apneamlmm
appointment .kmmm
appointmentjlmm
approved fornmmm
approvedmlmm
appt .mnmm
apptlmmm
aqui lleguemnmm
aquimpmm
arde muchommnm
ardemmnm
are bluemmom
are suicidalnmmm
arm .mnmm
arm gommnm
arm onmlnm
armmmom
arms .momm
armsmpmm
around .mnmm
around mymmom
aroundmmom
as apkmm
as mymomm
as thislmmm
asapmomm
ashamedplmm
asi .momm
asidemnmm
asimpmk
ask forlmmm
ask ifojmm
askednmmm
askingnmmm
asknmlm
asmmlm
assaultedommm
assaultnmmm
assessmentnmmm
asthmamlmm
at #mlmm
at homeommm
at myrmmm
at nightmlmm
at oncemnpm
at peacemnmm
at thatlmmm
ate ammnm
atencionnmmm
atentaria contranmmm
atentarianmmm
atiende ennmmm
atiendenmlmm
atiendenmmm
atokko
attack .mmom
attackklnm
attempt .ommm
attempted suicidepmmm
attemptedqmmm
attemptsrmmm
attemptwnmm
awakemlmm
awareness .nmmm
awarenessqmmm
away .mlmm
away withnmmm
awaypmkm
ayer .momm
ayermomn
ayuda .lmmm
ayuda connkmm
ayudammlm
babyomom
back .mllm
back innmmm
backnlkm
bad .monm
badlmpk
badlymmnm
balconmmnm
balconymmom
bamnmm
banarmenmmm
bancomomm
banommnm
barely breathemmnm
barelymmpm
basuranmmm
bathroom .mmnm
bathroommmnm
battery .mmnm
battery bemlmm
batterylhmm
bdaymnmm
be #nnim
be .mnmk
be @medicinenjlm
be @poisonmmnm
be @theymmln
be aboutmmnm
be abusivepmmm
be afraidmmmp
be alivemrmm
be allmnmm
be amkjm
be aroundmomm
be askmkmm
be atnnmm
be backmnmm
be badmmnm
be beforenmmm
be bemomm
be bluemmom
be brokennmmm
be broughtmomm
be closemmom
be depressedmlmm
be desperateommm
be diejjmm
be dokmmm
be drownnmmm
be easiermomm
be failnmmm
be fallnmmm
be fatalmnmm
be feellmmm
be finennmm
be formnmm
be getkomm
be gojplm
be gonemnml
be happiermnmm
be havemmom
be heavyommm
be heremmmn
be holdmmnm
be hopemnmm
be imkmm
be innnnk
be itmimm
be killiimm
be kindmnmm
be lethalmnmm
be likeommm
be meltingmmnm
be memnmm
be missmmnn
be mykpml
be needmnmm
be nicemnmm
be noommm
be notrlml
be okmnmm
be onkmpm
be overmpmm
be paidmnmm
be plentymnmm
be readingmnmm
be readymlmm
be ruinnmmm
be sadommm
be safenmmm
be savemnmm
be scaremmmn
be seizemmom
be slurredmmnm
be sopolm
be sorrymnmm
be strongmmml
be suicidaloqmn
be swellmmqm
be takemkmm
be talkmnmn
be thatkimm
be themphl
be therelljm
be thinklmmm
be tojmmk
be unconsciousmmom
be unresponsivemmnm
be waitmomm
be whatnnmm
be withmqmk
be worriedmmmp
be worthmpmm
be youmjmm
beat memlmm
beatlimm
because immnl
becausemnnm
become suicidalqlmm
becomeplmm
been poisonedmmom
beenmrmm
before .mlmm
before everynmmm
before iknmm
before thekomm
beforemjhm
beg memnmm
begmnmm
behind glassnmmm
behind menmmm
behindpjmm
being abusednmmm
being alivemomm
beingpqmm
bemnmm
benadryl .mmnm
benadrylmmnm
best @kinmomm
better .mimm
better @nowmlmm
better offmqmm
betterlnjl
betteroffdeadmnmm
between passivenmmm
betweennimm
bibirmnmm
biennmom
bill bemnmm
billlmlm
bipolar .mkkm
bipolar andlmmm
bipolar belmmm
bipolaridad .mklm
bipolaridadmjlm
bipolarkecp
birthday .mnmm
birthdaympmm
bitlmmm
blacked outmmnm
blackedmmnm
blacking outmmom
blackingmmom
blackmkom
blancommnm
bleachmmom
bleeding ammnm
bleedingmltm
bleedmmnm
blood .mmtm
blood everywheremmom
blood pressurelmkm
bloodjisl
blue .mmrm
blue crossmlmm
bluemipn
bmomm
bocammon
body gommnm
bodylnnm
book .mkmm
bookmlkm
boosternlmm
born .mpmm
bornmpmm
borroso .mmom
borrosommom
bossmkmm
bothermpmm
bothnlml
bottlelmom
bottom .qmmm
bottom ofnmmm
bottomqmmm
boughtmomm
boutmnmm
boyfriendqkmn
brain benmmm
brainmjkm
brand newmlmm
brandmlmm
brazosmnmm
break downommm
break pointnmmm
breakdown .ommm
breakdownommm
breaking pointnmmm
breakingpmmm
breaknmmm
breath .mmqm
breathe .mlvm
breathe easiermnmm
breathehkum
breathing .mmtm
breathingmmtm
breathmmpm
bring almmm
bringkjlm
broke outmmnm
brokemkom
broken .qmmm
brokenrmmm
brothermnmo
brought backmomm
broughtmomm
buenomomm
bunch ofmmpm
bunchmmpm
burden .momm
burdenlnmm
burn myselfmlnm
burnjlmm
busmnmm
but inmmm
but sincemnmm
butmkln
by accidentmmom
by christmasmnmm
by mondaymnmm
by suicideommm
by themlmm
by thisnmmm
cabezamlmm
cabinetmmnm
cada veznmmm
cadamnmm
call #nmnm
call melmmm
call thenmmm
calllkmn
calm .mnmm
calmmnmm
camanmmm
cambiar mimlmm
came backnmmm
camenmmm
can @medicinelmmm
can @theymkjm
can domnmm
can getmnmm
can givemnmm
can hardlymmom
can ijhen
can itmjmm
can mymkmm
can notmnpk
can seenmmm
cancelarmlmm
cancermmlm
canljjl
cannotmnmm
car runmmom
cara ymmnm
carammpm
card .mkmm
cardmjlm
care .mlmm
care aboutnmmm
care ofmomm
career suicidelmmm
carempkn
cares aboutommm
caresommm
cargamnmm
carlmmm
carromnmm
carry onmnmm
case itmnmm
catch mymmnm
catchmnmm
catlnmm
caught mymmmn
cause menmmm
cause suicidalnmmm
cereal fornmmm
cerealnmmm
cero ganasnmmm
cerradammnm
chancelmmm
changelimm
chat .mlmm
chatkjmm
cheapermkmm
checkmlmm
chest .mmom
chest coldmmlm
chest hurtmmnm
chest hurtsmmnm
chest painmmqm
chest painsmmnm
chest pressuremmnm
chest sincemmom
chest xraymmkm
chestlhwm
childlmmm
chocolate .mmlm
chocolatemmlm
choicemlmm
choke .mmnm
chokemkmm
chokes meommm
chokesommm
choking .mmom
chokingmmom
christmas .momm
christmasmnmm
cicatricesnmmm
cide .mnmm
cidemnmm
cita delmmm
citajkmm
citaskmmm
classnlmm
clean stuffmmnm
cleanmomn
clientmmnn
clinic .mkmm
clinic havenmmm
clinicamjmm
clinicnjmm
clinicsmlmm
clorommnm
close .mmpm
close tomomm
closemomm
closet ymnmm
closetmpmm
closingmmom
coffee .mkkm
coffeekilm
colgadommom
colgar .mnmm
colgarme .mnmm
colgarmemnmm
collapse .mmom
collapsed .mmqm
collapsedmmrm
collapsemmnn
college .ommm
collegeolmm
columbianmmm
come .mlmm
come backmnmm
come inimmm
come offmlnm
come tomnmm
come upmnmm
comekmnm
comfortmnmm
commercials .nmmm
commit suicidemomm
commit tomlmm
commitmpmm
committed suicidenmmm
committednmmm
commonnmmm
como empiezonmmm
comoojmm
companera demmmn
companerammmn
comprempmm
con estapmmm
con lammlm
con losnlmm
con mimoml
confidential .nmmm
confidentialnmmm
conmigomqmm
connmlm
conocimiento .mmnm
conocimientommnm
considerlmmm
consult .nmmm
consultalmmm
contemplatemnmm
contemplating suicidemnmm
contemplatingmnmm
contesta .mmmn
contestammmo
contra minmmm
contranmmm
controlkkmm
convulsionando .mmom
convulsionandommpm
cope .nmmm
cope withommm
coperlmm
corazon memmnm
corta .mnmm
cortar .mnmm
cortarlmmm
cortarmempmm
cortemmom
corto .mnmm
cost bemlmm
costmimm
coughingmmnm
couldmmlm
count .mlmm
countmmlm
cousinmnmm
coveredmkmm
coworkermmmn
crashmnmm
creo quemmom
creonmom
cried innmmm
criedqlmm
crisis .mnmm
crisispmmm
crossmkmm
crushing chestmmnm
crushingmmnm
cry inommm
crying .pmmm
cryingpmmm
ctb .mnmm
ctbmrmm
cuando encuentrenmomm
cuando memlmm
cuandonljk
cuantas @medicinempmm
cuantasmnmm
cuantollkm
cuartommmo
cuesta respirarmmnm
cuestamlmm
cuidenmnmm
curiosidadmlmm
currentlynmmm
cut .onmm
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
da igualmomm
dadlmmm
danger .nmmm
dangerpmmm
danmlmm
dannmm
dano .momm
danopomm
dark placenmmm
darkommm
darmemnmm
datelmmm
daughtermnmp
day .mnkm
day benmmm
day howmlmm
daymngm
days .pmmm
daysmnmm
de #mmmo
de @medicineokom
de cuartommmn
de despedidamnmm
de esoommm
de estarnlmm
de homemmmn
de infartommlm
de intentosnmmm
de lamlnn
de llorarnmmm
de matarmemomm
de mimnmm
de mismnmm
de muertepmmm
de nadamnmm
de risamlmm
de saltarmmnm
de saludnmmm
de suicidaommm
de tomarmemmom
de unqlmm
de vidamnmm
de vivirmomm
dead .msml
dead everynmmm
dead thanmnmm
dead tiredmlmm
deadiohk
deal withmnmm
deallmmm
death .nsmm
death ofmkmm
deathmrkm
decide imnmm
decidejmmm
decisionmnmm
ded .mqmm
dedmqmm
deep .mmpm
deepmmpm
dejanmmm
dejempmm
del @heightmmom
del @medicinemnmm
del bancomomm
del trenmmom
delete .mnmm
deletempmm
delmmpm
demasiado .mmnm
demasiadommnm
deniespmmm
depakotemlmm
deplkm
depre .nmmm
deprepmmm
depresionnhjm
depressed .mlmm
depressedoijm
depression .mjmm
depression eatnmmm
depression haveommm
depressionoifm
deprimida .mlmm
deprimidankmm
desaparecer .mnmm
desaparecermpmm
descansar .mnmm
descansarmomm
descansomnmm
desde quenmmm
desdeommm
deseomomm
deserve amomk
deserve tomnmm
deservemrmj
desesperada .ommm
desesperadaommm
desesperado .ommm
desesperadoommm
desmayandommnm
desmayar .mlmm
desmayarmknm
desmayo .mmnm
desmayommom
despedi demnmm
despedida .mnmm
despedidamomm
despedimnmm
desperate .pmmm
desperate forqmmm
desperateukmm
despertar mananamnmm
despertarmrmm
despidiendosemomo
despierta .mmpm
despiertammpm
despiertemnmm
despise myselfolmm
despisenmmm
despues delmnmm
despues demkom
despuesmmom
desvivirmemnmm
desvivirmnmm
devastated .nmmm
devastatednmmm
dia .mmlm
dia demnmm
diagnosedkmmm
diagnosislkmm
dialnkm
dialysismnmm
dice quemqmp
dicemomp
diciendo quemnmm
diciendomomn
did notmlmm
didmkmm
die .nwnn
die afterommm
die andmmmk
die duringnlmm
die formgmm
die fromrnmm
die helpmmnm
die imkmm
die inmnmm
die ofljmm
die thanmlmm
die tolkmm
died .mnmm
died bypmmm
died fromommm
diedomkm
dieee .mnmm
dieeeeeemnmm
dieeemnmm
dienqkm
diferencia haynmmm
diferencianmmm
differencenlmm
differentmkmm
difficultmlmm
digammmn
digonlmm
dijo quemmmn
dijommmp
dinner allnmmm
dinnerommm
disappointment tonmmm
disappointmentnmmm
discordmmmn
disqualify menmmm
disqualifynmmm
dizzymmnm
dmomm
do .mron
do @theykjmm
do amnmm
do anothermnmm
do anythingpmmm
do ifmmnm
do iljmn
do itknmk
do mylmmm
do notmplm
do somethingmomm
do themjml
do thislnmm
do youmlln
doblemmnm
docmlmm
doctor .mlmm
doctormhjm
does notmpmn
doesnmmn
dogmnml
doingmnmm
dollim
dolor .mnmm
dolor demlmm
dolorjmmm
domestic violenceommm
domesticommm
dondemnmm
done .lpmm
done withlpmm
donejsll
doorkmpm
dose .milm
dose bymmnm
dose ofmnmm
doseihmm
dosis demlmm
dosmlmk
double mymmnm
doublekmpl
down .omlm
downmjmm
doynmmm
drank @poisonmmom
drankmlqm
drawer .momm
drawermpmm
dreadommm
drink themmon
drinkjkon
dripmkmm
drive anymoremlmm
drive mekkmm
drivelkmn
droop .mmnm
droopmmom
drop deadmlmm
dropmknn
drowningnmmm
duele @theynmmm
duelemlmm
durantemlmm
during mynmmm
during themmlm
duringmihm
dying .mqmm
dying helpmmnm
dyingmnmm
earlylmlm
earthmnmm
easiermqml
easiest waymnmm
easiestmnmm
easily .mkmm
easilymkmm
eat menmmm
eat myomnm
eatmlmn
ectommm
edadmlmm
effect .nmlm
effect lastommm
effectpkkm
effects .nkmm
effectsnkmm
either .mmml
eithermmml
elefantemmnm
eligible .ommm
eligibleommm
ellammml
elljlk
elsemomm
emaillkmm
embarrassmentmlmm
emergency .mmnm
emergencymmnm
empezar .mlmm
empezarmkmm
empiezo .nmmm
empiezonmmm
empty .pmmm
empty insideqmmm
emptyulmm
en #ommm
en @theyomom
en blancommnm
en colgarmemnmm
en espanolommm
en estemomm
en lanlpn
en matarmemomm
en miqkmm
en pazmnmm
en peligronmmm
en seriomomm
en summmn
encontremnmo
encuentrenmomm
end .lnmm
end @theymmmn
end itnsmm
end mymmml
end ofmkmm
end withnmmm
endingmpmm
endinmnmm
endmpgm
endorse activemnmn
endorsemomp
energianlmm
energy .mmlm
energymllm
enfermedadommm
enjoynjmm
enough @medicinemnmm
enough airmmnm
enoughlpmm
enrmmm
envy peoplemnmm
envymomm
episodenmmm
episodesnmmm
episodiosnmmm
era jovennmmm
eraolmm
ernknm
errormlnm
es .mlmm
es comonmmm
es lamnmm
es lomnmm
es queolmm
es segurommlm
es unkmmm
escribimomm
escribio enmmmn
escribiomnmn
esnkgk
eso .nmmm
esopmml
esosnmmm
espanolnlmm
espejo .nmmm
espejonmmm
esperandomnmm
esperanza .nmmm
esperanzaommm
esposomkmm
espumammnn
esta convulsionandommpm
esta demmlm
esta depresionnmmm
esta enfermedadommm
esta esmnmm
esta ganandonmmm
esta inconscientemmom
esta matandomkmm
esta nochemomm
esta semanamnmm
estamooo
estanmlmm
estar .momm
estar inconscientemlmm
estar muertamnmm
estarmomm
este mundomnmm
estemomm
estomnlm
estoy ammnm
estoy cortandommnm
estoy desesperadaommm
estoy desesperadoommm
estoy desmayandommnm
estoy juntandomnmm
estoy pensandomnmm
estoy sangrandommom
estoy vomitandommnm
estoypnpl
estudiandomlmm
eveningmjmm
ever diednmmm
ever dieommm
everqmmm
every daynomm
every nightkpmm
every weekmjmm
everybody amnmm
everybodymomm
everynnjl
everyone .mpmm
everyoneosmm
everything .mpmm
everything bepmmm
everything inmmom
everything ispmmm
everythingqomm
everywhere .mmom
everywheremmqm
examenmlmm
exist .momm
existencempmm
existing .mpmm
existingmrmm
existmsmm
expect tomnmm
expectmnmm
explain itmlmm
explainmkmm
exrmlm
extramnmm
eyenmnm
face bemmnm
facemmrm
facilmnmm
fail myolmm
failommm
failure .pmmm
failureqmmm
fainted .mmnm
faintedmmpm
faintmlom
fall apartommm
falling apartommm
fallingommm
fallnmmm
faltamomm
familiamnmm
family .nmmm
familynnmm
fantasize aboutmnmm
fantasizemnmm
farewellmnmm
farmmom
fastmmlm
fatal .mnmm
fatalmnmm
favor .mnmm
favormnmm
fechamnmm
feel alivemkmm
feel bettermkmm
feel brokenommm
feel finelmmm
feel hopelessommm
feel likemqnm
feel nothingnmmm
feel safemnmm
feel somethingmnmm
feel sormmm
feel suicidallpmm
feel worthlessommm
feelingnmmm
feelrlmh
feelsomnm
feetmlmm
fewnmmm
fiancemmnm
fiftymmnm
fightmpmm
fillnmmm
finaljmmm
find @theymmnm
find memnmm
find mynlpm
find outmlmm
findmmmn
finemnmm
finishmomm
finlomm
first .mkmm
firstljim
flat .nmmm
flatnlmm
floornmmm
for .lmmm
for @medicinenmmm
for @nowmlmm
for acutenmmm
for aftermnmm
for airmmnm
for aklmm
for deathmomm
for dinnernmmm
for everythingmomm
for goodmpmm
for helpnmmm
for lifemlmm
for meiomm
for monthsmnmm
for myjmmm
for someonemomm
for suicidalitynmmm
for suicidalqmmm
for suicideommm
for thismjmm
for wantommm
for weekslmmm
for whatmnmm
forced menmmm
forcednmmm
forever .mnmm
foreverlnmm
forgotnjmm
forllfk
form .nmmm
form onmlmm
formmklm
found @theymmnm
found mymmom
foundmmqm
frascommnm
freakmlmm
freemmmk
friday .mnmm
fridaykomm
friendonmn
frmpmm
from @medicinenmmm
from annmmm
from killmnmm
from memnmm
from themnmm
from undermmnm
fromqmlm
front ofmmnm
frontmmnm
fuenmmm
fuertemmnm
fuerteslnmm
fui violadaommm
fuiommm
funciona @theynmmm
function .nmmm
functionpmmm
funeral .mrmm
funeralmpmm
future .mpmm
futuremrmm
gamellmm
ganando .nmmm
ganandonmmm
ganas dempml
ganasnpmk
garage doormmnm
garage withmmnm
garageloqm
garbagenmmm
garganta .mmnm
gargantammom
gasmmom
generalmlmm
gentenmmm
get @theymlmm
get amlmm
get betternmmm
get enoughmmnm
get hitmnmm
get intommoo
get lowernmmm
get thempml
getmllm
girlfriendmmmn
give memmmn
give mymomk
givelmkm
given upmnmm
givingmnmm
glassnjmm
go .momm
go aheadmlmm
go awaynmmm
go bemnmm
go fromlmmm
go numbmmnm
go onmqlm
go tommln
god .mlmm
godmomm
going tompmn
goingmqom
golpea .nmmm
golpeanmmm
golpml
gone .nomm
gonempmk
gonnamumm
good .mmml
good andmmmn
goodbye .momm
goodbye forevermnmm
goodbye formlmm
goodbye lettermnmm
goodbye notemnmm
goodbyekrlm
goodbyes .mnmm
goodbyesmnmm
goodmokl
gotmmom
gracias anlmm
gracias pormomm
grandkidsnmmm
grandmammnm
grave .momm
gravemomm
grayommm
grey .mmnm
greynmnm
grippy sockmomm
grippympmm
grisnmmm
groggy .mlmm
groggymlmm
groundmomm
group .nmmm
groupommm
guessmpmm
guiltnmmm
gunnmnm
gustariampmm
guymmmo
guysmnmm
gymmlmm
habermnmm
habla demomm
hablammmo
hace anosommm
hacer ningunanlmm
hacerlmm
hacerme danomnmm
hacermemnmm
hacerolmm
had amknm
hagolpmm
hair .mlmm
hairmmlm
half ammlm
half mymmnm
halflmmm
hambremlmm
handful ofmmnm
handfulmmnm
handle thisnmmm
handlemlmm
handmmpm
hang .mmom
hang myselfmmnm
hanging .mmom
hangingmmom
hanglmmm
happen tomnmm
happennnmm
happens ifnmmm
happiermnmm
happy .mkmm
happymlmm
hard timemmnm
hardkjmm
hardlymmom
harm .nomm
harm everymnmm
harmednmmm
harmtmmm
has beenmnmm
hasnmmm
hate lifemnmm
hate myommm
hate thatmpmm
hate whatommm
hate whoommm
hatermlm
have @kinommm
have @theymnml
have allnm
have beenlnnm
have belmmm
have chestmmnm
have decidelpmm
have diedmnmm
have diemnmm
have evermkmm
have itmlmm
have lostnmmm
have nevernimm
have nooimm
have notommm
have plannedmomm
have sexnmmm
have stopmmmn
have suicidallomm
have takenmmom
have themmpm
have tomkmm
have workmnmm
have writemnmm
havemnll
having aompm
having suicidalmnmm
havingmotm
hay entrenmmm
haymjkm
head .mmpm
headachemlmm
headstone .mnmm
headstonemnmm
heard ofmlmm
heardllmm
hearmmmn
heart attacklmnm
heart quitmnmm
heartjmpm
heavily .mmnm
heavilymmnm
heavy .nmmm
heavypmmm
hechoommm
help .jmrm
help @theymomm
help melnmm
help withpjmm
helpmmoo
heonps
here .mpml
here allmlmm
here anymoremnmm
here withmmnm
herempmm
herkomr
hermanammml
herself .mrmq
herself andmmml
herselflqmp
hes goingmmmo
hesmomr
hicemnml
hidmomm
highljmm
hijalnmm
hill .mlmm
hillmlmm
himlmnm
himself .oqnr
himself andmmmk
himself ifmnmm
himself lastpmmm
himself whenpmmm
himselfqqmq
hinchammom
his armmmnm
his infusionmmnm
hisjoqw
history ofokkm
historyokmn
hit menkmm
hitmllm
hits meommm
hitsommm
hitting meommm
hittingommm
hives almmom
hivesmmsm
hleplmmm
hold musicmlmm
hold onmpmm
holding ammom
holdingmmom
home .nlmm
home andmmmn
home caremmmn
home frommmnm
homenmmo
hookedmlmm
hope .vjmm
hope fornmmm
hope ilnmm
hope mymqmm
hope themomm
hopeless .rmmm
hopeless aboutnmmm
hopelessrmmm
hopetpil
hoping imomm
hopingmpmm
horamlmm
horasmlmm
horriblenmmm
horselmmm
hospitalizedokmm
hospitalmkmm
hospitalslmmm
hotline .nmmm
hotlineqmmm
hourkmmm
house .mnmm
housemnml
how benmmm
how donlmn
how inmmm
how longljmm
how manyjmmm
how muchlomm
how tompmm
howmlhn
hoylpkn
huggedmnmn
hurt .lmnm
hurt anmmm
hurt herselfmmlo
hurt myselfqkkm
hurt someonemnmm
hurtmlim
hurts toomnmm
husbandnmmm
hx ofommm
hxommm
hyperlmmm
i .mmmk
i accidentallymlnm
i amonom
i attemptedommm
i becomeommm
i beomnn
i blackedmmnm
i booknmmm
i boughtmnmm
i bringmlmm
i cannnmm
i comemlmm
i cutmlom
i despisenmmm
i didmlmm
i diekrmm
i donlom
i eatlmmm
i envymomm
i evernmmm
i explainmlmm
i feelqmlk
i findmmmo
i foundmmnm
i getmomm
i guessmnmm
i hadmlmm
i hateqmmm
i havemomi
i hidmomm
i holdmnlm
i hopejrmm
i hurtiimm
i injectedmmnm
i justmmpm
i keepmonm
i killlmmm
i knowmnmm
i laughmlmm
i livemlmm
i longmnmm
i losemkmm
i lovedmnmm
i lovennmm
i makemnmm
i meanmomm
i mightlrmm
i missmklm
i mixmmom
i needilmm
i nevermnmm
i oncenmmm
i onlynmmm
i onommm
i overdosedpmmm
i overdosenmnm
i planlmmm
i quitmlmm
i ranmlmm
i relapsedmnmm
i saymmmk
i selfmnmm
i shouldmsmm
i sitnmmm
i sleepmlmm
i slitmmom
i standmmnm
i startnlmm
i stillmlmm
i stopmnmm
i swallowedmmnm
i takekkmm
i tellnmml
i thinkiptq
i tookmlpm
i triedommm
i usedqkmm
i useokmm
i wannamqmm
i wantednmmm
i wantlqmk
i wasrmmm
i willmmkj
i wishlomm
i wondermlmm
i wouldmlmm
icunmmm
idea whetherlmmm
ideacion suicidaommm
ideacionqmmm
ideakmmm
ideas depmmm
ideasqmmm
ideation .rmmm
ideation forlnmm
ideationrpmm
if @theymnmm
if amomm
if itkmmm
if someoneolmm
if thatnlmm
if thelpmm
if younmmm
if yourmnmm
ifmnjl
igual .omml
igualnnmk
illnessmlmm
im suicidamnmm
impmg
imppol
in #qlkm
in .llmm
in amkmm
in andmnmm
in bipolarnmmm
in casemomm
in chestmmnm
in collegeqlmm
in crisismnmm
in dangernmmm
in frontmmnm
in highommm
in hivesmmnm
in ifmnmm
in itmpmm
in lawmnmm
in maymlmm
in melomm
in mypnqn
in takenmmm
in therelmmm
in yourmkmn
inconsciente .mkom
inconscientemkom
infartolmmm
infusion .mhmm
infusion atmmnm
infusion belmmm
infusion deommm
infusionesmlmm
infusionkimn
infusionsmkmm
injectedmmnm
injectmmom
inoklm
inside .pmmm
insidermmm
instead ofmnpm
insteadmmom
insurance .kjmm
insurancelkim
intend tomomm
intendmomm
intente suicidarmenmmm
intentermmm
intention ofnmmm
intentionnmmm
intentmomo
intento ennmmm
intentoqmmm
intentos denmmm
intentosnmmm
interest innmmm
interestnmmm
into .nmmm
into amnmm
into mymnoo
intomnmo
intrusive thoughtsmnmm
intrusivemnmm
inutil .nmmm
inutilnmmm
irmemomk
irmlmn
is ammlm
is killingljmm
is notmmom
is stoppingmnmm
is torturemnmm
is writtenmnmm
isnoqo
it .mnjn
it ajmmm
it allmomm
it almnmm
it andmlmm
it anymnmm
it bemmpm
it butmnmm
it causenmmm
it domnmm
it formnmm
it gomlmm
it hleplmmm
it hurtkmmm
it innmmm
it ismmnm
it makenkmm
it mattermnmm
it normalmnnm
it officialmnmm
it possiblenmmm
it somlmm
it takemnmm
it thenmmm
it tolnmm
it willmomm
itkmkl
ivemjmm
iwanttodie .mqmm
iwanttodiemqmm
iwanttokillmyself .momm
iwanttokillmyselfmomm
jaja .lmmm
jajaklkm
jk .momm
jklnmm
jobmllm
jokelmmm
joven querianmmm
jovennmmm
joyommm
jump .mnom
jump @nowmlom
jump offmnmm
jumpedmmnm
jumpknmn
june .mnmm
junemnmm
juntando lasmnmm
juntandomnmm
juntasmnmm
just wantnmmm
justsppm
keep asknmmm
keep blackingmmom
keep blackmmnm
keep itnlmm
keep passingmmnm
keep standmnlm
keep thinkmnmm
keep upmjmm
keepmpml
keepsmqmn
ketaminamkmm
ketamine .llnm
ketamine fornmmm
ketaminemflm
keymnmm
kidmmll
kieremnmm
kieromumm
kill formimm
kill herselfmpmm
kill himselfnpmm
kill mejmmm
kill mysefmnmm
kill myselfrpmm
kill themimm
kill themselvesmnmn
kill yourselfmnmm
killed himselfpmmm
killedommm
killermlkm
killing melimm
killing myselfmomm
killingjmlm
killmqen
killmyself .momm
killmyselfmomm
kilmqmm
kll myselfmnmm
kllmnmm
kms .mpmm
kmsjtjm
knifemmnm
know .mnmm
know aboutnmmm
know hownmmm
know ifmjmn
know imqmm
know whymmom
knownnnm
la @kinmmnm
la @medicinemmlm
la @weaponmmnm
la bocammon
la camanmmm
la carammom
la clinicamlmm
la decisionmnmm
la deprenmmm
la gargantammom
la ideacionpmmm
la infusionjnmm
la lenguammom
la llamadamlmm
la manianmmm
la manommnm
la muertemomm
la penamnmm
la piernammom
la ropamnmm
la sesionmmlm
la tristezaommm
la ultimamnmm
la vidanpmm
la voymnmm
la yommmk
labios moradosmmnm
labiosmmom
ladomlnm
lanlmm
lap topmkmm
lapmkmm
largo .mnmm
las #llmm
las @medicinemnmm
las mananasnmlm
las tomemmpm
las venasmmnm
las viasmmnm
lasmmpm
last monthmjmm
last nightmomm
last timemnmm
last weekmnmm
last yearnjmm
lastimabanmmm
lastimo .mnmm
lastimomnmm
lastnohm
latemllm
laughmjmm
lawmnmm
le creonlmm
le veomnmm
lease .mkmm
leasemlmm
ledgemmnm
left formnmm
leftnnmm
leglmmm
lempol
lengua ymmnm
lenguammom
lesmmml
let @theymnmm
let gomnmm
let naturemnmm
letal delmnmm
letalnmmm
lethal .mnmm
lethalmnmm
letmpmm
lettermnml
levantonmmm
lielmmm
life .nsmm
life anymorempmm
life backlimm
life beommm
life insurancemomm
lifeqrhl
lift .nmmm
liftnknm
light atnmmm
like #lmqm
like apnmm
like garbagenmmm
like imlom
like thismrmm
like tomkmm
likenoom
limiteommm
line .nmmm
linea denmmm
lineanmmm
lipmmpm
lipsmmom
listo .mnmm
listomnmm
lithium .mmnm
lithium anymoremlmm
lithiummjnm
littlemnmm
live .nsmm
live amimm
live formqmm
live inmkmm
live likemnmm
live wnmmm
livekril
living .mumm
livingmvmm
llamadamkmm
llamen unammnm
llamenmmnm
llegar amnmm
llegarmnmm
llegoklmm
llegue .mnmm
lleguemnmm
llevo tresnmmm
llevonmmm
llorar .pmmm
llorar ynmmm
llorarpmmm
lo preguntannmmm
lo quemmnm
lo unicolomm
load .mlmm
loadmlom
lock upnmmm
lockomnm
locuranlmm
lol jkmnmm
lonelyqmmm
long domlmm
long willmnmm
longer .mqmm
longermnmm
longmmjl
look aftermmmn
look atmnmm
lookmomo
lopmmn
lordmnmm
los #mnmm
los brazosmnmm
los dosmmml
los labiosmmom
los ojosmmom
lose .mnmm
lose mynlmm
losenljm
loser .nmmm
losernmmm
losingnmmm
lost hopenmmm
lostqkmm
lot .mmom
lotmmom
love youmomm
lovennmm
low .mlmm
lower .nmmm
lowerommm
lownilm
lunes .momm
lunesmnmm
lyingnmmm
maintenanceommm
make @theynlmm
make ammml
make itjpmm
make menjmm
make someonenmmm
make suremomm
make thelmmm
makenmjl
mamammnm
manana nomnmm
mananampkm
mananasnmlm
mando unmmmn
mandomnmm
mania .kmmm
maniamjlm
manic thenmnmm
maniclmlm
manommnm
many @medicinemmom
manykjom
marriage andommm
marriage endnmmm
marriagepmmm
mas .mqmm
masmrmj
matandollmm
matar .mrmm
matar yokml
matarme .nqml
matarme ayermnmm
matarme cuandomlmm
matarmemokj
matarnnkm
matarse .momm
matarsemnmm
mato .momm
matoknmm
matterspmmm
matthew perrypmmm
matthewpmmm
may .mlmm
maymkmm
me .rphj
me @nowmomm
me @theymqmp
me acabommom
me ahogommlm
me amenazanmmm
me amlmm
me andmmml
me ardemmnm
me bemlmm
me cortemmnm
me cuestammnm
me danmmm
me despedimnmm
me diemomm
me dijommmo
me duelemlnm
me estamjnm
me estoymlnm
me frommomm
me golpeanmmm
me goodbyemmmn
me gustariampmm
me heremnmm
me ifmimm
me immmn
me inmnmm
me kieromomm
me lasmmpm
me lastimabanmmm
me lastimomnmm
me lastnmmn
me mandomnmm
me matolnmm
me muerokkkm
me neithermmml
me notmmmn
me peganmmm
me pegomnmm
me puedenlmmm
me quieromqmm
me quisenmmm
me recojamnmm
me sientoqmmm
me suicidalpmmm
me themlmm
me theremlmm
me tienenmmm
me tiremmnm
me tomemlrm
me tonmmn
me toommmj
me upnkmm
me vamknm
me veanommm
me volvimnmm
me voymmml
me whenmkmm
me whomnmm
meaningless .pmmm
meaninglesspmmm
meanmnmm
medicaidlmmm
medical emergencymmnm
medicalmjmm
medicationmlmm
medliln
medsnmlm
mejor .mlmm
mejor simnmm
mejor sinmomm
mejormrll
melting .mmnm
meltingmmnm
membership .mlmm
membershipmkmm
mentalnmmm
meppli
methodkomm
mgmmkm
mi .mnml
mi @kinmnpp
mi citamlmm
mi companerammmn
mi familiamnml
mi pacientemmmn
mi planmoml
mi roomatemmmn
mi vidaplmm
miedo demnmm
miedommln
might bemmmn
might domnmm
might itnmmm
mightmpmn
min agommom
mindjnml
minemnnn
minmmpm
minpmp
minute .mnmm
minutelmmm
miomnmm
mis cosasmnmm
mis redesmnmm
misma .mnmm
mismakomm
mismpml
miss .mmnn
miss memnmm
misskimn
mix mymmnm
mixnkpm
momlllk
mondayknmm
moneylmlm
month .mlmm
monthlymkmm
monthmkmm
mood swingsnmmm
moodmhkm
morados .mmnm
moradosmmnm
more @medicinemmnm
morelppm
morir .ntmm
morir demlmm
morir quieronlmm
morir ymmml
morirme .mpmm
morirmenmmm
morirprml
morirse .mnmm
morning .kmlm
morning oflmmm
morningjmjm
mouth .mmpm
mouthmmpn
movemkmm
moviemlmm
much .mmnm
much anymorempmm
mucho .mmpm
muchommqm
muere unomomm
mueremnmm
muero .mnmm
muero demlmm
muerokkkm
muerta .mnmm
muertamnmm
muertepnmm
mundomomm
murdermlmm
murio minlmm
murio pornmmm
muriomljm
music notnmmm
musicmjmm
must belmmm
mustllmm
my #mmmo
my @kinmmns
my @medicinelnpm
my appointmentmjmm
my bloodmmlm
my bodymnnm
my breathemmom
my catmnmm
my chestmmqm
my doctorlmmm
my eyenmmm
my facemmom
my familyonmm
my feetmlmm
my firstmmlm
my funeralmpmm
my goodbyemnmm
my goodbyesmnmm
my handmmom
my heartmomm
my infusionmmom
my insurancemlmm
my jobnmmm
my lapmkmm
my lastlpml
my leasemkmm
my leftmmnm
my lifeqmmk
my limitnmmm
my lithiummmnm
my littlemnmm
my marriageommm
my membershipmkmm
my moodlmmm
my moodsnmmm
my namemnmm
my neckmmpm
my newmlmm
my onlymomm
my ownmpmm
my passwordsmomm
my patientmnmn
my pharmacistnmmm
my pillsmpkm
my planemnmm
my planlmmm
my psychiatristjmmm
my selfmomm
my sleepmomm
my speechmmnm
my stomachnmmm
my suicidalmnmm
my suicidekqmm
my throatmmom
my tonguemmom
my wholenmom
my willmnmm
my witnmmm
my wristmnpm
my wristsmmpm
mylifemomm
mymmom
mysefmomm
mysel .mnmm
myself .rsqj
myself @nowmomm
myself atlmmm
myself beforeolmm
myself ifmomm
myself inmmm
myself onmkmm
myself orommm
myself outmnmm
myself overmlmm
myself rightmmnm
myself untilmnmm
myself withmnmm
myselfquog
myselmnmm
myslefmnmm
myslfmomm
nada .nlmm
nada ninmmm
nada pormnmm
nada tienenmmm
nadasmmm
nadie .mnmm
nadie mempmm
nadieopmm
nah inmmm
nahnmmm
namemomm
nap .mlmm
narcanommm
naturemnmm
navidad .lnmm
navidadlnmm
necesitamnmm
necesito quenmmm
neck .mmpm
neckmmpm
need #mmnm
need anmmom
need helpmlmm
need itmomm
need memoml
need themnmm
need tommlm
needlesllmm
needlmmm
negro .mmom
negrommom
neither .mmml
neitheromml
nena .mnmm
nenamnmm
nephewmpmm
nervousklmm
never benmmm
never comemnmm
never donmmm
never heardmlmm
never killnlmm
never thoughtnmmm
nevertlkm
new .mlmm
newmjkm
next monthmnmm
next timemnmm
next tommnn
next weekmlmm
next yearmnmm
nextimmm
ni rezarnmmm
nice .mnmm
nicemomm
niecemnmm
night .onkm
night andlmmn
nightlpln
nine daysnmmm
ninenmmm
ninguna locuranlmm
ningunaolmm
ninommmn
ninosmnmm
nitmmm
no .mlmm
no aguantolomm
no comonmmm
no contestammmn
no despertarmqmm
no despiertammpm
no despiertemnmm
no estarmnmm
no futuremnmm
no haymnmm
no hopeqlmm
no idealmmm
no inmmm
no intentionnmmm
no intentnmmm
no jokemnmm
no joynmmm
no kieromnmm
no lemnmm
no lightnmmm
no longermlmm
no menmmm
no moremrmm
no needmnmm
no parammnm
no piensoplmm
no planpkmm
no puedemmom
no puedojmom
no quieronlmm
no respirammpm
no sientommom
no siplmm
no soynmmm
no tengonmmm
no thoughtsnmmm
no tienemnmm
no valemnmm
no vamnmm
no veompmm
no versionmnmm
no wishnmmm
nobodymomm
nochempmm
noneommm
normal .mklm
normal lifemkmm
normalkklm
nosqnm
not .okmm
not @nowolmm
not affordmlmm
not afraidmnmm
not amlmm
not answermmmn
not bekrml
not bothermomm
not breathemmsm
not breathmmom
not caremomm
not carrymnmm
not copesjmm
not doimlm
not drivemlmm
not existmnmm
not facemomm
not feelolmm
not findmmlm
not foodnmmm
not functionnmmm
not getmlnm
not goopmm
not handlenmmm
not havenmmm
not hurtqmmm
not inpmmm
not knowmmop
not liftmmnm
not lookommm
not makemjmm
not mattermnmm
not mindmnmm
not movemmnm
not myommm
not picturemomm
not plannomm
not promiselnmm
not recognizenmmm
not resistmnmm
not safemomm
not scaremomm
not semnmm
not sleepnmmm
not stopmmom
not suicidalqkmm
not survivempmm
not takemllm
not telllomm
not thatommm
not thinkingokmm
not thinkpmmm
not throwmlmm
not tommmn
not trustmnmm
not tryolmm
not wakelnqn
not wannamomm
not wantlhmm
not withmnmm
not workimmm
not worrynmmm
notamomm
note .momm
notemrkm
nothing .pmmm
nothing anymorenmmm
nothing leftmnmm
nothing matterommm
nothing matterspmmm
nothing worksommm
nothingpnim
noticemnmm
notrqqm
november .ommm
novemberommm
novionmmm
nowokrn
noxe .momm
noxemomm
numb .nmmm
numb andnmom
numbqkmm
nunca .mnmm
nunca @theyommm
nuncaqmmm
nurse ilnmm
nyquil tommnm
nyquilmmnm
od'd .mmom
od'dmmpm
oddsnmmm
odio minmmm
odioommm
of #mnmm
of .lmmm
of @medicinemmpm
of @theylmnm
of anknm
of beingmnmm
of bookmnmm
of deadmnmm
of embarrassmentmlmm
of existingmnmm
of immnm
of itmnml
of jumpmnmm
of memnmm
of minemmmp
of mynkpm
of nyquilmmnm
of sinmmm
of suicidemomm
of takemnmm
of themmnm
of thismomm
of townmlmm
of usmmml
of yourmomm
off .mlmm
off amomm
off deadmqmm
off themonm
off withmlmm
officelkmm
official .mnmm
offmpmm
ofmmml
ojala memomm
ojala nomnmm
ojalamqmm
ojos enmmnm
ojosmmom
ok .mlmm
ok somnmm
oklmmm
old wantmmmn
oldjmno
omiim
on #lmmm
on .nqlm
on @medicineninm
on amkmm
on anymomm
on callmnmm
on chocolatemmlm
on everythingmnmm
on mondaymlmm
on mymnmm
on purposemnpm
on suicideqmmm
on thenmpo
on timemkmm
once .nmom
once innmmm
once youmnmm
oncernmm
one lastmnml
one ofmmmo
one sidemmnm
one tomlmm
one understandsnmmm
onkklo
only thingmomm
only waymnmm
onlyoqmk
or almmm
or notlmmm
orkhfm
othernmmm
otranmmm
otro diamlmm
otromlmm
our @kinmmmn
ourkmmq
out .mmom
out aftermmnm
out howmnmm
out mymnmm
out ofmnil
outknpl
over .mqmm
over aftermmnm
over amlmm
overdose .snpm
overdose helpmmnm
overdose inommm
overdose onokmm
overdose whatmmpm
overdosed .mmom
overdosednmpm
overdosevlqm
overlmml
overwhelmedommm
own lifeommm
ownoqmm
paciente demmmn
paciente lesnmmm
pacientemmmo
pacientesolmm
packmmlm
padrenmmm
pagando .mlmm
pagandomlmm
paid offmnmm
paidmnmm
pain .mmom
painfulmnmm
painjmom
painlessmpmm
painsmmnm
panic allnmmm
panicnkmm
papammmn
paper onnmmm
papermkmm
para @theymkmm
para cadamnmm
para demmnm
para lammlm
para mimnmm
paranoji
parar denmmm
pararnlmm
parejanmmm
parking .mllm
partnerpmmn
partymkmm
pasa sillmm
pasado .nmmm
pasadopmmm
pasalmmm
pass outmmnm
passed outmmpm
passedmmnm
passing outmmnm
passingmmnm
passive andnmmm
passive ideationnmmm
passive suicidalmnmm
passiveqnmm
passmkmm
passwordsmomm
pastillasnmnm
pastoomm
patient nextmmnm
patient ofmmmn
patient saynmmm
patientnlmr
patientsnmmm
pay .mkmm
paykklm
payment planmlmm
paymentmjmm
paz pormnmm
pazmomm
peace withmnmm
peaceful .momm
peacefulmomm
peacemrmm
pecho .mmpm
pecho ymmnm
pechomlrm
pega .nmmm
peganmmm
pego unmnmm
pegomnmm
peligronmmm
penamnmm
pensado enmmmk
pensadonmmk
pensamientos suicidalmnmm
pensamientos suicidanmmm
pensamientosoomm
pensando enmpmm
pensandomomm
people .nmmm
people overdoseommm
people wantnmmm
people whonmmm
peopleojlm
peormlmm
perdinmmm
perdio @theymmnm
perdiommnm
perdonemnmm
perdonmnmm
permanently .mnmm
permanentlymnmm
pero enmnmm
pero sinmmm
perorllm
perry dienmmm
perry murionmmm
perrypmmm
person .nlmm
personommm
pharmacist saynmmm
phone .mmlm
phonejikm
phqgnmmm
pick upmnmm
pickmpmm
picture myselfmnmm
picturemrml
pidiomomn
pidomnmm
piensanmmm
pienso ennmml
piensomrmh
piernammom
pillkmmm
pills .moqm
pillsmnqm
pistolampmm
plan .lmmm
plan andnmmm
plan bemnmm
plan esmnmm
plan forlomm
plan mymomm
plan nonmmm
plan onmnmm
plan templatenmmm
plan toommm
planeammmn
planemomm
planet .momm
planetmomm
plannedmomm
planningmomm
plannphl
platformmolm
plenty .mnmm
plusmmnm
point .ommm
point oflpmm
pointless .nmmm
pointlessnmmm
pointmomm
poisoned .mlqm
poisonedmlqm
policymnmm
ponerommm
por @medicinenmmm
por errormmnm
por finmnmm
por quemlmm
por todomomm
por unmlmm
porommn
possiblenmmm
postmmmp
poundmmnm
preguntanolmm
preguntaqlmm
pregunto pornmmm
preguntonmmm
prendido ymmnm
prendidommnm
prescribedmmnm
prescriptionlmmm
presionmmnm
pressure #mmnm
pressurekkmm
prevencionommm
prevent iommm
prevent suicidenmmm
prevention .ommm
preventionrmmm
preventqmmm
price .mkmm
pricelhjm
primeralmmm
priorommm
probe oncenmmm
programmkmm
promise inmmm
pronto .nmmm
prontonnmm
proposito .mnmm
propositomonm
psiquiatramlmm
psmnmm
psychiatristkklm
psychqmmm
ptmmmo
ptsdmlmm
puede unonmmm
puedemgkn
puedenkjjm
puedo irmemomm
puedo masmomm
puedo respirarmmom
puedoijll
puentemnnm
puerta cerradammnm
pull themkmm
pullmkmm
pulse .mmnm
pulsemmpm
pumpedommm
punto demmnm
puntommnm
puronmmm
purpose .mmnm
purpose @nowmnmm
purposemnpm
pushmlmm
pusommmn
put amnlm
putlpkm
qieromomm
qualify .mlmm
qualifymlmm
que @nowmmmn
que @theymmmn
que diferencianmmm
que diosmnmm
que esmkmm
que lanmmm
que lommmn
que meomnj
que mimmmn
que murionmmm
que noplmp
que pasakmmm
que piensomomm
que quieremmmn
que quieromnmm
que semomm
que soylnmm
que vivirmnmm
quenolo
quererqjmm
queria morirnmmm
querianmmm
queriendomnmm
question .mlmm
questionnairenmmm
questions .mlmm
questionsmlmm
quicklmmm
quienmnmm
quiere matarmnmm
quieremrln
quiero cancelarmlmm
quiero cortarmemnmm
quiero esnmmm
quiero estarmomm
quiero informacionnmmm
quiero morirnmmm
quiero sentirmenlmm
quiero vivirllmm
quieroorif
quisenmmm
quisierampml
quita .nmmm
quitaolmm
quitarme lamnmm
quitarmemnmm
quitnmmm
quitoommm
ran #mlmm
ranllmm
rapedommm
rapenmmm
rapido .mnmm
rapidomnmm
rarommmn
ratenlmm
rather diemlmm
razones paramnmm
razonesmnmm
razormmnm
reaccion alergicammnm
reaccionmmnm
reaction .mmom
reactionmmqm
readingknmm
readmlmm
ready .momm
ready formomm
ready tojkmm
readylnml
realkmnm
reason tompmm
reasonkqmj
recientenmmm
recognizenmmm
recojamnmm
reconozconmmm
records .okmm
recordsnjmm
recoverednmmm
redesmnmm
redmmlm
reducepmmm
refermlmm
referrals .mmmn
referralsmmmn
refund themnmm
refundlmmm
refusesmmmn
regale mismnmm
regalemomm
regularlmmm
relapsedmomm
relationship .nmmm
relationshipnmmm
relieve itlmmm
relievelmmm
remarriedommm
remember memnmm
repitemmmn
reschedule .mimm
reschedule memnmm
reschedulemkmm
residentmmmn
resistmnmm
resolvednmmm
respira .mmpm
respirammqm
respirandomnmm
respirar .mmqm
respirarmmrm
respond .mmom
respondlkmm
resultsmkmm
retiredlmmm
review .mlmm
reviewmlmm
rezarnmmm
riesgoommm
right .mklm
right @nowlopm
right armmmnm
rightmlpm
risamlmm
risk .pmmm
risktjmm
rmnmm
rn .mpmm
rnmpmm
rock bottompmmm
rockolmm
room .mlkm
roomatemmmn
roomjlmp
roommatelmom
ropemnmm
rotonmmm
rough yearlmmm
roundmlno
ruinmlmm
sabenmnmm
sadness andnmmm
sadnesspmmm
sadnjmm
safe atommm
safe rightmnmm
safe withlmmm
safeomjm
safermlmm
safety planpmmm
safetyqmmm
saidmpmo
saliommnm
salirmlmm
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
save upmomm
savedmnmm
savempmn
sawmlmm
say #mmml
say @theymqmn
say comemmml
say iojmo
say itlmmm
say nomlmm
say tommmn
say yesmlmm
sayingmomn
saynolp
says @theymnmm
saysmpkp
scalemlmm
scare ofmmlm
scarsommm
scheduledmnmm
schedulemkmm
school .pmmm
schoololmm
scratchmnmm
screening .nmmm
screeningommm
se desmayommom
se hanmmm
se lemmnm
se memlpk
se mueremomm
se puedemlkm
se quieremmml
se quitanmmm
se quitonmmm
se suicidoqmlm
se tomemmpo
se vamomm
second infusionommm
second onemomm
secondommm
seelomm
seguir .momm
seguir pagandomlmm
seguir respirandomnmm
seguir viviendomnmm
seguirmqmk
seguro .mlmm
seguro demomm
segurommil
seislmmm
seize .mmom
seize scalemlmm
seizemkom
seizing .mmnm
seizingmmnm
seizure .mmqm
seizurejjqm
self .momm
self deletemomm
self harmednmmm
self harmromm
selfharm .ommm
selfharmrmmm
selfrslm
semanamnmm
semanas sinnmmm
send amlmm
send anmmnm
send menmmm
sendokmm
senorammmn
senormmmn
sentido .nmmm
sentido amnmm
sentidompmm
sentirmenlmm
seonoo
ser tardemnmm
seriamnmm
serio .momm
seriomomm
sermnmm
sesion .mkmm
sesioneskmmm
sesionlkkm
session .mlmm
sessionkkmm
sessions .mlmm
sessionskmmm
severe allergicmmnm
severe depressionlnmm
severelmom
sewer slidemomm
sewermpmm
sewerslide .mnmm
sewerslidempmm
sex .nmmm
sexnmmm
sexuallypmmm
shemmpr
shmnmm
shock .mmnm
shockmmnm
shoot myselfmmom
shootjmmm
short ofmmnm
shortmknm
shot himselfommm
shotnkmm
should havemqmm
should ilgmm
shouldkmlm
si .plmm
si lamnmm
si mekmmm
si noknmm
si resolvednmmm
si unommm
si withmmmn
si yomomm
sick .ljmm
sick ofmnmm
sickmmml
side effectnmlm
side effectsmlmm
side ofmmnm
sidemlmm
siento enmnmm
siento inutilnmmm
siento lasmmnm
siento quepmmm
siento sinnmmm
siento unmmnm
siento vacianmmm
sientorkpk
sign ofommm
signnnmm
sigo igualnmmm
sihiommm
sin dolormnmm
sin esperanzanmmm
sin mimpml
since immnm
since themnnm
sincepmol
single daymlmm
sink .mmom
sinkmmpm
sinpplj
siqqhl
sirvenmmm
sistermnmm
sit onnmmm
sixmkmm
skinmlnm
sleep .mlmm
sleeplklk
sleepymlnm
slidemomm
slit mympmm
slitmoom
slot .mlmm
slownlnm
slurred .mmnm
slurredmmnm
smokellmm
so .mnmm
so badmrmm
so bemlmm
so desperateommm
so dommmj
so emptynmmm
so hardmkmm
so heavynmmm
so iimnm
so letmlmm
so lonelypmmm
so manymlmm
so sickommm
so sonmmm
so suicidallomm
so thatmnmm
so tiredmnmm
sobnmmm
sobredosis .mmqm
sobredosis denmmm
sobredosisojom
sobreommm
sobrinommmn
socialllmm
sockmqmm
sogammnm
somebody elsemnmm
somebodynomm
somekjmm
someone spikedmmnm
someone tomnmm
someone whoommm
someoneomnm
something .mnmm
something frommmnm
somethingmmnm
sonlmlo
soolkf
soon .mpml
soonlqmk
sophomore yrnmmm
sophomorenmmm
soremmlm
sorry formnmm
sorry imnmm
sorrymsmm
sounds .mmnm
sounds likemlmm
sounds nicemnmm
soundsmpmm
soy suicidanmmm
soy unamomm
soynmlm
spacemomm
speakmlmm
speech bemmnm
speechmmom
spicylmmm
spiked memmnm
spikedmmnm
spotmkmm
spotsmmnm
spravato .mkmm
spravatopimm
spraylkmm
squadllmm
squeezelmmm
stabbedmmom
stabilizerslmmm
stable .nmmm
stablenmmm
stablkmm
stand inmmnm
stand onmmnm
standardmlmm
standmnpm
start .okmm
startmklm
statesmmmn
statisticsommm
stay .momm
stay alivemnmm
staykomm
still comekmmm
still havemlmm
still heremomm
still neednmmm
still therelnmm
still wantnmmm
stillmlmm
stomach pumpednmmm
stomachnmmm
stop .mlpm
stop cryingpmmm
stop melrmm
stop mymmmn
stop takemnmm
stopmnmo
stoppedmmnm
stopping memnmm
storynmmm
stovemlmm
straight .lmnm
straightlnmm
stroke .mmom
strokekkmm
strong .mmml
strongerlomm
strongmmml
studies .nmmm
studiesnlmm
studylmmm
stuffnomm
su tareammmn
such anmmm
sucidalmomm
suero .nlmm
sueromlmm
sueymnmm
sufferlmmm
sugar .mlmm
sugarmlmm
suicida .pqmm
suicida enommm
suicidal .rrmn
suicidal @nowmomm
suicidal andlpml
suicidal duringnmmm
suicidal ideationonmm
suicidal iolmm
suicidal patientommm
suicidal peoplenmmm
suicidal rnmnmm
suicidal sidepmmm
suicidal sincemomm
suicidal thinkpnmm
suicidal thoughtstmmm
suicidal withkomm
suicidality .qmmm
suicidality andnmmm
suicidalityummm
suicidalyvgm
suicidapqkj
suicidarme .mpmm
suicidarmenpmm
suicidarse .momm
suicidarse @theymmmn
suicidarsemqmo
suicide .rskn
suicide atkmmm
suicide attemptrmmm
suicide awarenessommm
suicide beforemnmm
suicide bekqmm
suicide domnmm
suicide hotlineommm
suicide notempmm
suicide onnmmm
suicide planmomm
suicide preventionpmmm
suicide preventnmmm
suicide ratepmmm
suicide researchnmmm
suicide riskqmmm
suicide squadlmmm
suicide squeezelmmm
suicide statisticsommm
suicide survivorommm
suicide thinklnmm
suicide thislnmm
suicide watchnmmm
suicideysfm
suicido .ommm
suicidoomlm
sumnno
sunday .mpmm
sundaympmm
support .nmmm
supportnmmm
surekomm
surgerylkmm
survivemqmm
survivorpmmm
susmnmo
swallow ammnm
swallowed ammrm
swallowedmmtm
swallowmkpm
swell .mmom
swelling .mmom
swellingmmqm
swellmmqm
swingsnmmm
switchmlmm
swollenmmnm
take #mmom
take @medicinemjmm
take aetnalnmm
take allmomm
take amlmm
take caremnmm
take hismmmn
take likemmnm
take memrmm
take mymmkl
take themmom
take thismkmm
take tompmm
take upmnmm
takekmml
takenmmom
talk .mmnm
talk aboutmomp
talk tookmm
talking aboutmomm
talkingmnmm
talkmomp
tampoconmmm
tarde .mnmm
tardelmmm
tarea quemmmn
tareammmn
teenagerpmmm
teenmnmm
tell @theymmmk
tell drmomm
tell mejkmq
tell mymomj
tell theommm
telling memnmm
tellingmnmm
tellkokm
templatenmmm
tengo #mnml
tengo antecedentesnmmm
tengo ganasmpmm
tengo lammpm
tengo pensamientosmnmm
tengo quelkmm
tengomnoj
tenianmmm
terminarmlmm
testamentomomm
testmllm
texas .mlmm
text memmmn
textmmmp
than amlmm
than immnm
than prescribedmmnm
thanks .mlmm
thanks formnmm
thanksmlmm
thanmmok
that .lmmm
that amlmm
that beopml
that imnmm
that okmmnm
that tonmmm
that workpmmm
thatmlil
the @heightlnpm
the @kinmpmm
the @medicineloqk
the @weaponmlrm
the addressmlmm
the antisuicidalpmmm
the appointmentmlmm
the bathroommmnm
the bottomnmmm
the cancermnmm
the carmnmm
the cleanmmnm
the clinicmlmm
the costmlmm
the crashnmmm
the daylmmm
the deathmkmm
the depressionqmmm
the differenceolmm
the doctornmmm
the endmnmm
the ermknm
the firstlmmm
the floornmmm
the formnkmm
the garagemmnm
the groundmomm
the housempmm
the infusionlmmm
the innmmm
the insurancemnmm
the ivemkmm
the jobmnmm
the lastmomm
the morninglmmm
the mouthmmnm
the oddsnmmm
the onlymrml
the parkingmnmm
the patientlmnm
the picturemmml
the pillsmmnm
the pointlpmm
the pricemlmm
the problemmnmm
the roommlmm
the samenmmi
the secondmnmm
the sinkmmpm
the stovemlmm
the streetmnmm
the timemlmm
the trackmmnm
the trainmmpm
the tunnelnmmm
the wholenlmm
the willmnmm
the worldmpmm
thekkmm
themonom
themselves .mmmn
themselvesmnmn
then .mnmm
thenmpmm
therapistokmm
therapy .mkmm
therapylhkm
there .jmmm
there akllm
there andnmmm
there anykmmm
there bepomm
there tomorrowmkmm
theympjj
thing thatmnmm
thing withmlmm
thingmmml
think .rlmm
think aboutmqjj
think domnmm
think everylnmm
think immrl
think mymmor
think ofonlm
thinking aboutmomm
thinkingnqmm
thinkinmnmm
thinkqrpm
thirdnmmm
this .pnmm
this @theymjmm
this anymoremqmm
this bemnom
this countmlmm
this depressionnlmm
this illnessnmmm
this lifemomm
this morningkqmm
this ordermlmm
this planetmomm
this timemomm
this weekkqmm
this worldmnmm
thislmjk
thoughmlmm
thought aboutnmmm
thoughtnmmm
thoughts .nmmm
thoughts aboutmnmm
thoughts almnmm
thoughts everymnmm
thoughts ofnmmm
thoughtstpmm
threaten menmmm
threatened toommm
threatenedommm
threateningmmmn
threatennmmn
threatens menmmm
threatensnmmm
three daysmnmm
threemlmm
throat closingmmnm
throat swellingmmnm
throatmksm
through amlmm
through thenmmm
throughllim
throw upmlmm
throwmkmm
thursdaylmmm
tiedmmnm
tiempomjmm
tiene losmmnm
tienemmmq
tienenmjlm
tightness inmmnm
tightnessmmnm
til themnmm
till @theymnmm
tilmomm
time .mmjm
time immnm
timellmm
tire delmmnm
tired .pmmm
tired ofmnkm
tired tomnmm
tiredmnim
tiremmnm
tiro .mnmm
tiroknmm
tms .mlmm
tmsmjmm
to .mmmk
to allmm
to askmkmm
to bemomm
to breathemmpm
to comemjmm
to crylmmm
to cutpnmm
to dieppom
to donomk
to endplmm
to existmomm
to feelnkmm
to getmimm
to givemkmm
to gompmm
to hangmnmm
to hismmmn
to hurtpmmm
to jumpmnqm
to keepmlmm
to killromo
to kmsmnmm
to knowmimm
to letmnmm
to livemoml
to makemnmm
to melmoo
to movemlmm
to mylmlh
to myselfoknm
to notmomm
to overdosempmm
to pullmkmm
to reachlmmm
to saymnmm
to seemmml
to sendmlmm
to slitmnmm
to somebodymnmm
to startmlmm
to staymomm
to stopkmmm
to suicidepmmm
to takemlmm
to thenlmm
to thinknmmm
to trymjmm
to unalivemnmm
to waitmjmm
to yourlmmm
todas lasnmlm
todasnnmm
todaylmmm
toddlermmnm
todie .mnmm
todiemnmm
todo .mnmm
todo @theymnmm
todo negrommnm
todoprok
todos .mpmm
todosmqmm
told memnmn
toldmnmo
tomalmmm
tomar semnmm
tomarlmmm
tomarmemmnm
tome .mmom
tome @medicinemmim
tome @theymmom
tome demasiadommnm
tomeiktm
tomorrow .lmmm
tomorrowjqmm
tompkm
ton ofmlnm
tongue bemmnm
tonguemmpm
tonightlylk
tonmmnm
too .mmmj
too closemolm
too deepmmpm
too hardmnmm
too manymmpm
too muchllmm
too tiredmnmm
took themmom
tookmgum
toolsmnmm
toommng
topmkmm
torture .momm
torturemomm
townmlmm
trabajonlkm
track .mmnm
trackmmpm
traffic onlmmm
traffickmmm
trafico enlmmm
traficolmmm
train .mmnm
trainmmom
tranquilamnmm
tratamiento .mjmm
tratamientojijm
tratan anmmm
tratannmmm
treatment .ljlm
treatmentkhjm
treatmklm
trenmnnm
tresnmmm
trialsmlmm
tried toommm
triednlmm
trigger .mmom
triggermlmm
tristemkmm
tristeza todasnmlm
tristezaqmlm
troublemkom
truckmomm
trust myselfmomm
try againmnmm
try itmkmm
try topmmn
trymkin
tunnel .nmmm
tunnelnmmm
turning bluemmnm
turningmmom
turnnmmm
tuve pensamientosnmmm
tuveolmm
twice @nowmmom
twice sincemmnm
twicemjrm
two attemptsommm
two yearmmml
twolill
typingmmnm
ultimamnmm
ultimo diamnmm
un diamomm
un elefantemmnm
un infartolmmm
un intentopmmm
un pacientenmmm
un senormmmn
un suicidalmmm
un tiromnmm
una @kinmmmn
una @weaponmnmm
una ambulanciammnm
una cargamomm
una notamnmm
unalive .momm
unalive memnmm
unalivemtmm
unanmop
unclenmmm
unconscious .mmom
unconsciousmlom
under themmnm
undermnmm
understands menmmm
understandsnmmm
unico quempmm
unicolpmm
unmnnp
uno morirnmmm
unompmm
unresponsive .mmqm
unresponsivemmrm
untillomm
up .mnon
up andnmmm
up bloodmmqm
up easilymlmm
up groggymlmm
up inmnmm
up onmomm
up spacemomm
up tomomm
up tomorrowmnmm
up withmmlm
upknnm
urge tomqmm
urgempmm
usarlmmm
use mymmnm
use toqmmm
used toqkmm
usedqkmm
uselessommm
ustedesomlm
va amomo
va yommml
vacia .nmmm
vacianmmm
vale lamnmm
vamomm
veanommm
vecesmomm
venasmmnm
veo borrosommom
veo todommnm
veomppm
ver anmmm
verommm
version ofmnmm
versionmnmm
veteranmlmm
vetmnmm
vez quemnmm
veznmmm
viajemlmm
vias delmmom
viasmmnm
vida .opmm
vida nomnmm
vidaoqkj
vienelmnm
viernesmnmm
violada .ommm
violadaommm
violence .ommm
violencenmmm
visitmkmm
vivamnmm
viviendomnmm
vivir .luml
vivir aquimlmm
vivir mejormkmm
vivirmpml
vodkammqm
voicemnmm
volvi amnmm
volvimnmm
vomita sangremmnm
vomitammnm
vomitando sangremmnm
vomitandommom
voy alrmj
voylrlh
w guiltnmmm
w thenlmm
wait .mhmm
wait formomm
wait roommlmn
waitlkmn
wake mymmnm
wake uplomm
wakekmom
walk .nmmm
walk inmnmm
walk straightmmnm
walkomom
wannamxml
want #mpmm
want itlpmm
want mymjmm
want outmnmm
want thismkmm
want todiemnmm
want tonlkm
wanted tonmmm
wantednmmm
wantmojm
wants tomnmn
wantsmnmo
wanttodie .mpmm
wanttodiempmm
warningpmmm
was #nmmm
was deadmpmm
was sexuallynmmm
wasrmmm
watchnmmm
water .mmkm
watermlkm
way outmsmm
way tomomm
way toommnm
wayjrml
wearmlmm
websitemkmm
week .lmmm
week andmnmm
week somlmm
week whenmmml
weekjljm
weepnmmm
wejhll
welcomemomm
well @nownmmm
wellbutrinlmmm
wellnlmm
weymnmm
what beomkm
what donlpn
what dosemnmm
what happenmnmm
what happensnmmm
what ifljmm
what imomm
what shouldmmnm
what younmmm
whatnjjm
when @theymkml
when domlmm
when ionkm
when itmnmm
when nothingmnmm
whenmmfl
where domjmm
where imnmm
where themnmk
wheremmjk
whether whatlmmm
whichmlkm
while imlmm
while manicnmmm
whilemimm
who cutnmmm
who domomm
who evermpmm
who havelomm
who inmmm
whole @medicinemmnm
wholeompm
whonnim
why beommm
why donkmm
why immnm
why keepmomm
whyommm
wifemlmn
wifimkmm
will .mnmm
will @medicinemkmm
will anyonempmm
will belpmj
will dompmm
will getmomk
will havemnmm
will ildkm
will killllmm
will likemkmm
will makemnmm
will mymkmm
will neverplmm
will notnnro
will takemnmm
will themkmm
will thisllmm
will tomnmm
will younjmm
willkokk
wings atlmmm
wingslmmm
winterommm
wise .nmmm
wisenmmm
wish impmm
wish mymnmm
wish tonmmm
wishmqmm
wit endnmmm
with @theymmmj
with allmnmm
with ammpn
with bipolarnlmm
with deathmnmm
with dyingmnmm
with everythingmnmm
with intentkomm
with lifempmm
with mymlml
with myselfmomm
with nomlmm
with planmmmn
with suicidalnmmm
with themkmm
with thisnmmm
withmkkl
without @theymnmn
without mempml
withoutmnmm
witnmmm
wnt #momm
wntmomm
woke upmnmm
wokemnmm
won .momm
wonder ifmlmm
wondering .mnmm
wonderingmnmm
wondermjmm
wondersnmmm
wonmnmm
wordslmom
work .mijm
work anymoremlmm
work formlmm
work outmnmm
workingmlmm
worklifm
works .nmmm
workspmmm
world .mpmm
worldmtmm
worried mymmmo
worriedmmln
worriesmlmm
worry rightmlmm
worse .momm
worsemnmm
worstnmmm
worth moremnmm
worthless .rmmm
worthlesstmmm
worthlpmm
would bemsmm
would neverolmm
wouldmtlm
wqmmm
wrist .mmrm
wrist yesterdaymnmm
wristmmqm
wrists .mmsm
wristsmmrm
write mymnmm
written .mnmm
writtenmpmm
wrongmjmm
wrotempmm
wthlmmm
xraymmkm
y @theymnmm
y dicemnmp
y estamomm
y estoymmnm
y lammmk
y lemmml
y losmmnm
y noimqp
y nuncanmmm
y piensomnmm
y quelpmm
y quieronmmm
y semmom
y sigonmmm
y simmml
y tengommnm
y veommnm
y yoplmm
yanrmm
year agookmm
year bemnmm
year iolmm
year oldmmmo
yearokkm
years agormmm
yearsrmlm
yesterday .mplm
yesterdaylpkm
yetlmmm
yo .mmmk
yo eranmmm
yo losmmml
yo memmml
yonnmg
you .mimm
you callmkmm
you canmnmm
you givenmmm
you havelmmm
you knowmnmm
you neednmmm
you offernmmm
you overdoseommm
you seelmmn
you takelnmm
you wantmnmm
you willmomm
youljgm
younger .nmmm
youngerommm
your breathemmlm
your clinicnmmm
yourjljp
yourself .ommm
yourself ifmnmm
yourselfmomm
yqpqm
yrnmmm
yrspmmm
zeroommm
`;
