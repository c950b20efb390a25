/**
 * What words tell of danger, learnt from the labelled messages of test/golden. Written by
 * `npm run calibrate:safety`; don't edit it by hand. A line is a cue and four letters, its weights
 * for support, crisis, emergency and "about somebody else": m is 0, each letter on is one STEP more,
 * each letter back one less. `@kin` and the like: see word-kinds.ts; `.` is a sentence's edge; `=`
 * marks a word in the form in which it stands.
 */
export const STEP = 0.2;
export const BIASES: readonly number[] = [-2.31, -1.45, -1.84, -2.76];
export const CUES = `
!abuse:supportmnmm
!act:crisisnomh
!act:supportommm
!claim:crisismnmo
!collapse:emergencymmmq
!confesskqmm
!crisisnrll
!distress:supportnjkm
!echommmf
!emergencylkrm
!idiom+nonekklm
!idiomkklm
!injury:emergencymnol
!intake:emergencymmnl
!method:crisisnmmm
!nowpoom
!overdose:emergencymlmm
!past+crisisnmmm
!past+emergencynmmm
!pastpllm
!sign:crisisloml
!soften+nonepmmm
!soften+supportmnmm
!softenonmm
!supportqolk
!symptom:emergencyminn
!theirs:crisismomp
!theirs:supportommm
!top:crisisoqll
!top:emergencylkrm
!top:nonegidj
!top:supportsmlm
!topic:crisislnmn
!topic:supportorml
!wish:crisisnnll
!wish:supportqknm
# # domnmm
# # ymmnm
# #jnom
# .nmmk
# @medicine atmmnm
# @medicinelmpm
# and imnmm
# anosmmmn
# be suicidelmmm
# bellmm
# domnmm
# iommm
# kmsmjmm
# menmmm
# mgmmlm
# min agommom
# minmmom
# of @theymmnm
# ofmmpm
# ymmnm
# yrsommm
#ompo
. #mklm
. @kin bemlmm
. @kin inmomm
. @kinmoqv
. @medicinemmkm
. @nowpmmm
. @they bemmoq
. @they hurtmlmm
. @they ismmpm
. @they willmmmk
. @theynnrs
. @weapon tommnm
. @weaponmjom
. about tommqm
. aboutmmqm
. acabo demmnm
. acabommnm
. accidentallymmom
. allmmlm
. amnmo
. andolmmm
. antesommm
. anymkmm
. askmpmm
. backnmmm
. be @medicineolmm
. be imlmm
. be inommm
. be thatnmmm
. be themkmm
. be theremnmm
. benjhm
. burnmknm
. butommm
. cada vezmnmm
. callmmnm
. can ikkjm
. can itmlmm
. can mymlmm
. can notmnom
. canojjm
. carmmom
. cero ganasnmmm
. ceronmmm
. chest painmmnm
. commitmnmm
. compremnmm
. conmnmm
. creo quemmnm
. creommnm
. cried innmmm
. criedpmmm
. ctbmomm
. cuandonmmm
. cuantas @medicinemnmm
. cuantommlm
. cutmkmm
. deadmjmm
. deathmnmm
. dejemnmm
. deniesommm
. depressionnmmm
. desde quenmmm
. desdenmmm
. deseomnmm
. diekjmm
. do imjmm
. do itmlmm
. do notmonl
. do youllmm
. do yourmnmm
. doesolmm
. donempmm
. dopikm
. encontremmmn
. end mymomm
. endlmmm
. ennmmm
. escribimnmm
. esmklm
. estammom
. estoy pensandomnmm
. estoy sangrandommnm
. estoy vomitandommnm
. estoynpnl
. everybodynmmm
. everynmmm
. everyonemnmm
. everything bepmmm
. everything isnmmm
. everythingrlmm
. feel likenmmm
. feelingnmmm
. feelnnmm
. find mymmnm
. findmmom
. fuinmmm
. go tomnml
. gomnml
. gonnamqmm
. goodbyemlmm
. haceommm
. hangmmkm
. hardmmnm
. havenmmm
. havingmmom
. haymmlm
. heartmknm
. hesmmmo
. hicemnmm
. hismmom
. hitmlmm
. hivesmmom
. hopemnmm
. how benmmm
. how donmmn
. how manykmmm
. howmlin
. i beolmo
. i canmmkm
. i doolmm
. i feelqnlm
. i hateommm
. i havemomk
. i hopempmm
. i hurtlkmm
. i justmmom
. i keepmnmm
. i livemkmm
. i longmnmm
. i lovenmmm
. i makemnmm
. i mightmnmm
. i needkmmm
. i oncenmmm
. i shouldmpmm
. i slitmmnm
. i takemjmm
. i thinklmqn
. i tookmmnm
. i usednmmm
. i usenlmm
. i wannamomm
. i wantknjk
. i wasnkmm
. i willmjmm
. i wishmomm
. i wouldmlmm
. if themnmm
. ifopmm
. immqmm
. in casemomm
. inmnh
. intente suicidarmenmmm
. intenteommm
. ismkjm
. it beonmm
. itnmlm
. iwanttodiemomm
. jumpmllm
. justpmmm
. keepmmnm
. kieromomm
. kill myselflpmm
. killlmmm
. kmsmsmm
. la @kinmmnm
. lanlmo
. last yearnmmm
. lemnml
. lonelynmmm
. loplmm
. losenmmm
. me acabommom
. me danmmm
. me estoymmpm
. me gustariamnmm
. me lasmmom
. me mueromkmm
. me puedenlmmm
. me quieromqmm
. me sientoommm
. me tomemmqm
. me voymmlm
. mejormnmm
. mekmqf
. mi @kinmlnp
. mimmns
. my #mmmn
. my @kinnmmq
. my brainnmmm
. my chestmmnm
. my lifeommm
. my patientmmmn
. mynknr
. nadaommm
. nevernmmm
. ninmmm
. no aguantomnmm
. no despiertammnm
. no lemomm
. no melmmm
. no piensonmmm
. no siommm
. no veomnmm
. no voynmmm
. nopnnh
. nothing matternmmm
. nothing mattersnmmm
. nothing worksommm
. nothingpmmm
. notpmmm
. nuncanmmm
. ojala memnmm
. ojalampmm
. on themmnm
. ourmmmo
. panicommm
. passivemnmm
. pastnmmm
. patient ofmmmn
. patientmmmq
. peopleommm
. perdinmmm
. pienso enmnmm
. piensomomm
. pornlmm
. pressuremmnm
. prontomnmm
. psmnmm
. puedomjkm
. que pasalmmm
. quemkmm
. queriamnmm
. quiero cancelarmlmm
. quiero vivirmlmm
. quierojqlk
. quisierampmm
. ready formnmm
. residentmmmn
. se melmnm
. selkmm
. should imlmm
. shouldmmlm
. sick ofmnmm
. siento quenmmm
. sientonmmm
. simomm
. someonemmpm
. sopnmm
. stand onmmnm
. standmmom
. stillnmmm
. sueymnmm
. suicidakqmm
. suicidal sidenmmm
. suicidalmsmk
. suicide belpmm
. suicide statisticsnmmm
. suicide survivornmmm
. suicideoomk
. swallowmmnm
. takejkmk
. tell drmomm
. tell memlmm
. tellmnmj
. tengo ganasmnmm
. tengo lammom
. tengo pensamientosmomm
. tengoknnl
. that bennmm
. the worldmomm
. thenmmm
. there bennmm
. therenomm
. think aboutlmmm
. thinking aboutmnmm
. thinkingmqmm
. thinkkpml
. this bemnmm
. thiskmmm
. throatmmpm
. tienenmkmm
. time tomnmm
. todonmmm
. tome @medicinemmkm
. tomemmnm
. traffic onlmmm
. trafficlmmm
. una @kinmmmn
. unalivemnmm
. unammmn
. unmomm
. use toommm
. useommm
. ustedesnmmm
. voy amomm
. voympmm
. wannamqmm
. want tomoml
. wantmqmk
. wellmm
. what beommm
. what iflkmm
. whatmljm
. whenmlmm
. where domlmm
. wheremkmm
. who domnmm
. wholkmm
. why benmmm
. why domlmm
. whyolmm
. will anyonemnmm
. will imimm
. will mymlmm
. will younlmm
. willnjgk
. wish imnmm
. wishmqmm
. yonmml
. you canmnmm
. you knowmnmm
. youmolm
. yourmkmm
10jmkm
12nlmm
13momm
14mnmm
17nlmm
180mmom
19nmmm
2015ommm
2016nmmm
20lmnm
24momm
2mqmm
2nite .mnmm
2nitemomm
2osnmmm
30mnnm
3lmoo
40mmnm
5llmm
6mlmm
900mmlm
911mmpm
988rmmm
9nmmm
=ammnnn
=answeringmmmn
=appointmentsmnmm
=aremjmm
=armsmomm
=askedmnmm
=askingnmmm
=asksnmmm
=atemmpm
=attemptednnmm
=beenmpkm
=beingoomm
=believingnmmm
=bleedingmlqm
=bottlesmnmm
=boughtmnmm
=breakingommm
=breathingmmnn
=breathmmnm
=burnedmjom
=burningmnmm
=calledkmmm
=callsnmmm
=cleanedmnmm
=cleaningmmmn
=closingmmpm
=collapsedmmom
=comesmomm
=comingmlnm
=committedommm
=couldlmkl
=cryingnlmm
=cuttingmomm
=daughtersnmmm
=decidedlpmm
=didmjpl
=diednikm
=doesnlim
=doubledmmnm
=drankmkpn
=droopingmmnm
=drowningnmmm
=drugmlmm
=dyingmkmm
=endedmlmm
=endingmomn
=endorsesmmmn
=endorsingmmmn
=existingmnmm
=eyesnmmm
=failingnmmm
=faintedmmpm
=fallingnmmm
=feelinglmmm
=feelsmnmm
=finishedmnmm
=foundmmpp
=getsmmkm
=givenmlmm
=givingmnmm
=goesmmml
=goingmmlk
=gotnmpn
=hadojkm
=hangingmlnm
=hasmmmp
=havingmmqm
=holdingmmom
=hopingmomm
=hospitalizednlmm
=hoursmkmm
=hurtsmmnm
=infusionsmkjm
=injectedmmom
=ismlnn
=jumpedmlmm
=jumpingmnmm
=keepsmoln
=keptnmmm
=ketaminapllm
=kidsnmlk
=killednkmm
=killingllmm
=knowsmnmm
=liftednmmm
=lipsmmom
=litioomlm
=livingmrmm
=lockedmmnm
=lookingmnmm
=lostomlm
=lowsnmmm
=lozengesomnm
=mademqmm
=meanslnmm
=medsmnkm
=missingmmnn
=mixedmmpm
=mixingnmmm
=muertalmmm
=needingmnmm
=overdosedllpm
=passedmkmm
=paysmnmm
=pickedmomm
=pillsmonm
=planningmnmm
=plansnlmm
=postedmnmn
=poundingmmnm
=runningmmom
=saidmomo
=savedmnmm
=savingmnmm
=sayingmmnn
=saysmmmp
=seizingmlom
=shakingmmom
=shotmimm
=signsommm
=sittingmmom
=standingmmnm
=stoppednnmo
=suicidasommm
=suicidiomnmm
=swallowedmmsm
=swellingmmqm
=takingmnmm
=talkingmnmo
=talksmmmn
=textedmnmo
=thinkingmnmm
=thoughtsqoml
=toldknmn
=tomandommlm
=tomolmmn
=tooknksl
=tracksmmom
=triednmmm
=typingmmnm
=usedolmm
=waitinglmmn
=wantedrjom
=wantingommm
=wantsjnko
=wasokmj
=watchingnmmm
=wentmlpm
=weremnmm
=witsnmmm
=wonderingmnmm
=wordslpmm
=worksokmm
=wouldmnkm
=wristsmmnm
=writtenmomm
=wrotemnmm
=yearsplll
@height .mmom
@height onmnmm
@heightloqm
@kin #mmmn
@kin .lmij
@kin @theympmk
@kin againmmml
@kin and @theymmml
@kin andmmmk
@kin be cutmnmm
@kin be gommmo
@kin be suicidallqmm
@kin be talkmnmm
@kin bekmnp
@kin collapsedmmom
@kin delnmmm
@kin demnmn
@kin deserve ammml
@kin deservemmml
@kin drinkmmnn
@kin estammpm
@kin havehlln
@kin hit meommm
@kin hitommm
@kin imnmm
@kin in lawmnmm
@kin inmomn
@kin keepmnmm
@kin keepsmnmm
@kin kill himselfnmmm
@kin killnmmm
@kin lommmn
@kin memmmo
@kin no puedemmnm
@kin nomknm
@kin overdosemmom
@kin paramnmm
@kin quemmml
@kin quieremomm
@kin say @theymmmj
@kin saysmnmm
@kin se suicidopmlm
@kin se tomemmnm
@kin selfmnmm
@kin seolpp
@kin takeommm
@kin tienelmmn
@kin to suicideolmm
@kin tonmmm
@kin whomnmm
@kin will getmomm
@kin will killmlmm
@kin will notmmnm
@kin ympmm
@kinmppw
@medicine .mkpl
@medicine @medicine allmmnm
@medicine @medicinemmpm
@medicine andmlom
@medicine belmml
@medicine demmnm
@medicine formkmm
@medicine helpkmmm
@medicine instead ofmmnm
@medicine insteadmmnm
@medicine makenmmm
@medicine overdosenmmm
@medicine para lammlm
@medicine parammkm
@medicine semomm
@medicine willmnmm
@medicinekjnn
@now .kpmk
@now butmnmm
@now i benmmm
@now tengonmmm
@nownrpm
@poison .mmvm
@poisonkkrm
@they .momm
@they @heightmmnm
@they @kinmnmm
@they @medicinennmn
@they airemmom
@they almaommm
@they andmnmm
@they ano pasadoommm
@they anoommm
@they banommnm
@they be #mnmm
@they be bemomm
@they bemoos
@they carromnmm
@they corazon memmnm
@they cuartomnmm
@they diamomm
@they do notmnmm
@they domomm
@they getmmlm
@they have bipolarmnmm
@they hurtmlmm
@they immml
@they ismnpo
@they lunesmnmm
@they pechommpm
@they pensado enmmml
@they pensadommml
@they say @theymmmn
@they say itmlmm
@they seguro demnmm
@they sueromlmm
@they suicidaplmm
@they wantmnmn
@they wantsmnmn
@they will notmlmo
@they willmpmn
@theymnpq
@weapon .monm
@weapon aroundmmnm
@weapon bemmnm
@weapon demnmm
@weapon in mymmnm
@weapon in themnmm
@weapon tomlom
@weaponkosm
a #mnmm
a @kin whomnmm
a @medicinemlmm
a @weaponmoom
a alguienmomm
a bunch ofmmom
a bunchmmom
a burdenmomm
a comfortmnmm
a datemomm
a daymmlm
a desmayarmlnm
a diosnmmm
a failureommm
a flynmmm
a futuremnmm
a hacer ningunanlmm
a hacernmmm
a handful ofmmnm
a handfulmmnm
a losmnmm
a mentalnmmm
a mi @kinmmom
a milmmnm
a minmnm
a misommm
a paper onnmmm
a papernmmm
a personnnmm
a propositomnnm
a psychnmmm
a safermlmm
a safety planpmmm
a safetypmmm
a seguirmnmm
a seizuremmqm
a ser tardemnmm
a sermnmm
a suicide attemptnmmm
a suicide notemnmm
a suicide planmnmm
a suicidemnmm
a teenagerommm
a therapistmlmm
a ton ofmmnm
a tonmmnm
a waymnmm
a weekmmml
a wellnmmm
about @medicinellmm
about deathnmmm
about dyingmnmm
about my @kinmnmm
about suicideommn
about to jumpmmom
about toiltm
aboutpmmm
abtmomm
abusednmmm
abusenmmm
abusive .pmmm
abusivepmmm
acabarmomm
acabo demmqm
acabommpm
accidentallymlpm
accidentmmnm
active ideationnmmm
active sinmmm
active suicidallomm
activenomn
adiosmnmm
afraidmmmo
after my infusionmmom
after myolnm
after thismomm
after treatmentmmnm
afternmnm
again .momm
againnpnl
agemmlm
ago .pmmm
ago iolmm
agoqmmn
aguantomnmm
aheadmlmm
ahoranlmm
aidemmmn
air .mmpm
aire .mmom
airemmom
airlmpm
al overmmnm
alcohol .ommm
alcoholnmmm
alguien .mnmm
alguienmnmm
alive .mtmm
alive bemnmm
alivemvmm
all nightnmmm
all of itmnmm
all oflmmm
all weeknmmm
allergic reactionmmpm
allergic tomlmm
allergicmkom
allnpmm
almaommm
alreadymnmm
alvemnmm
am atnmmm
am beingnmmm
am bleedingmmnm
am desperatenmmm
am going tomnmm
am gonemnmm
am notnmmm
am suicidalmomm
ambulance .mmpm
ambulancemmpm
amigomnmm
amlln
amommm
amountmkmm
an ambulancemmpm
an attemptommm
an overdosepmmm
and @nowmnmm
and @they bemnmm
and @theylpmm
and amnmm
and bemnmm
and can notmlmm
and canlmmm
and do inmmm
and donmmm
and i belnnl
and i cannlpm
and i tellmmml
and i willnmmm
and inpni
and itmmpo
and me toommml
and memmml
and mymmnj
and notlnmm
and onemmmn
and saymomo
and suicidallnmm
and suicidepmmm
and tell memmmn
and tellmmmn
and themomm
and thenlmmm
and weepnmmm
and why donmmm
and whynmmm
and will notmmmo
and willmmmo
and wondermmlm
anda diciendo quemnmm
anda diciendomnmm
andamnmn
andnnpm
angustianmmm
anmkmm
ano pasadoommm
anoche .momm
anochemqmm
anonmmm
anosslmn
another daymomm
anotherlnmm
answermlmn
antes .kmmm
antes delmmm
anticongelantemmnm
antidepressants .nmmm
antidepressantsnlmm
antisuicidal effectommm
antisuicidalommm
anxietylmmm
any longermnmm
any wayllmm
anybody everommm
anybodypmmm
anymljm
anymore .mqlm
anymore wantmnmm
anymorempjm
anyone evernmmm
anyonemnmm
anything formnmm
anythingommm
apart .nmmm
apartqmmm
appointment .lmmm
appointmentjlmm
appt .mnmm
apptlmmm
aquimpmm
arde muchommnm
ardemmnm
arm .mnmm
arm gommnm
armmmom
armsmnmm
around .mnmm
around my neckmmom
around mymmnm
aroundmmnm
as a teenagernmmm
as aolmm
as mymnmm
asapmnmm
ashamedpmmm
asi .mnmm
asidemnmm
asimomk
ask ifnkmm
askednmmm
askommm
at #mlmm
at homenmmm
at my witnmmm
at myqmmm
at oncemmom
atplln
attack .mmnm
attackllmm
attempt .nmmm
attempted suicidenmmm
attemptedommm
attemptsrmmm
attemptvnmm
awarenesspmmm
awayomlm
ayer .mnmm
ayermnmn
ayuda connlmm
ayudanmmm
babyomnm
back .mmlm
backnmkm
bad .mnmm
badmmpl
balconymmnm
bamomm
banarmenmmm
bancomnmm
banommnm
basuranmmm
bathroommmnm
batterymimm
be # andmmmn
be #nnjm
be .mnmk
be @medicinemjlm
be a safetynmmm
be about tommnm
be abusivepmmm
be afraidmmmo
be alivemqmm
be amkkm
be aroundmnmm
be askmlmm
be at mynmmm
be bemnmm
be bipolarmlmm
be bleedmmom
be bluemmom
be brokennmmm
be brought backmnmm
be broughtmnmm
be closemmom
be depressedmlmm
be desperatenmmm
be die helpmmnm
be diekkmm
be dolmmm
be donelnmm
be drownnmmm
be fail mynmmm
be failnmmm
be fallnmmm
be for mymmmn
be formnmn
be getlomm
be go tolnlm
be golnmm
be gonemnmm
be hangmlmm
be happiermnmm
be havemmom
be heavynmmm
be how inmmm
be in themmnm
be inkmm
be innnnl
be it almmm
be it possiblenmmm
be it thenmmm
be itmhlm
be kill memkmm
be killjjmm
be likenmmm
be meltingmmnm
be memnmm
be my lastmomm
be mylpmm
be needmnmm
be nonmmm
be not goommm
be not thatnmmm
be notpmmm
be okmnmm
be on @medicinemlmm
be on themlpm
be onlmom
be overmomm
be sadnmmm
be safenlmm
be savemnmm
be seizemmom
be slurredmmnm
be so heavynmmm
be so sicknmmm
be so tiredmnmm
be sopnmm
be suicidal andmnml
be suicidalppmm
be swellmmpm
be takemlmm
be talk aboutmnmm
be talkmnmn
be thatljmm
be the deathmlmm
be the differencenmmm
be the lastmnmm
be the onlymomm
be the suicidenmmm
be themoim
be there almmm
be there anylmmm
be therellkm
be thinkmnmm
be thismlmm
be tired oflmmm
be tokmmm
be unconsciousmmnm
be waitmnmm
be whatnmmm
be withmoml
be worriedmmmo
be worthmomm
be youkkmm
beatljmm
because immnl
becausemmnm
become suicidalpmmm
becomeommm
beenmpmm
before .mlmm
before everynmmm
before ikmmm
before thekomm
beforemkhm
beg me tomnmm
beg memnmm
begmnmm
behind glassnmmm
behind menmmm
behindojmm
being alivemnmm
beingnpmm
bennmm
best @kinmnmm
better .mjmm
better off deadmomm
better offmpmm
bettermnkl
betweenmkmm
bibirmnmm
biennmnm
billkkmm
bipolar .mllm
bipolar belmmm
bipolar tomnmm
bipolaridadolmm
bipolarkedp
birthdaymomm
blacking outmmnm
blackingmmnm
blackmkom
bleachmmom
bleedingmmrm
bleedmmpm
blood .mmrm
blood everywheremmnm
blood pressuremmlm
bloodkjrl
blue .mmpm
bluemipn
bmomm
bocammon
bodylnnm
book .mlmm
bookmllm
boosternmmm
born .momm
bornmomm
borroso .mmnm
borrosommom
bothermpmm
bottlelmom
bottom .pmmm
bottom of anmmm
bottomqmmm
boughtmnmm
boyfriendpmmm
brain benmmm
brainmjkm
brandmlmm
brazosmnmm
break downnmmm
breakingnmmm
breakommm
breath .mmom
breathe .mltm
breathe easiermnmm
breatheilum
breathing .mmqm
breathingmmrm
breathmmnm
bring almmm
bringkklm
brokemmnm
broken .ommm
brokenqmmm
brothermnmn
brought backmnmm
broughtmnmm
buenomomm
bunch of @medicinemmnm
bunch ofmmom
bunchmmom
burden .mnmm
burdenlmmm
burn myselfmlnm
burnlmnm
busmnmm
but i doolmm
but i wantmnmm
but inmmm
butnlmn
by accidentmmnm
by suicidenmmm
by themlmm
by thisnmmm
cabezamlmm
cabinetmmnm
cada vez quemnmm
cada veznmmm
cadamnmm
call thenmmm
callmkmn
camanmmm
cambiar mimlmm
can @medicine helplmmm
can @medicinelmmm
can @theymkkm
can getmnmm
can give mymnmm
can givemnmm
can hardlymmnm
can i dolnmm
can ijign
can itmlmm
can mymkmm
can not breathemmpm
can not copeqlmm
can not dolnmm
can not getmjmm
can not gompmm
can not liftmmnm
can not looknmmm
can not makemkmm
can not picturemnmm
can not sleepnmmm
can not stopmnmm
can not takemlmm
can not wakemmnm
can notmnpj
can seenmmm
cancelarmlmm
canljkl
car runmmom
carammom
cardmkmm
care .mlmm
care ofmomm
caremoln
cargamnmm
case itmnmm
catch my breathemmnm
catch mymmnm
catchmnmm
catmnmm
caught my @kinmmmn
caught mymmmn
cereal for dinnernmmm
cereal fornmmm
cerealnmmm
cero ganas denmmm
cero ganasnmmm
changemkmm
chatmkmm
cheapermlmm
chest .mmom
chest painmmpm
chest sincemmnm
chest xraymmlm
chestlivm
childlmmm
choicemlmm
chokemlmm
christmas .mnmm
christmasmnmm
cicatricesnmmm
citajkmm
citaskmmm
cleanmnmn
clientmmnn
clinic .mkmm
clinica .nmmm
clinicanlmm
clinicnjmm
clorommnm
close .mmom
close tomnmm
closemomm
closet ymnmm
closetmomm
closingmmnm
coffee .mllm
coffeeljmm
colgadommnm
collapse .mmom
collapsed .mmnm
collapsedmmpm
collapsemmnm
college .nmmm
collegeolmm
come backmomm
come inkmmm
come offmlnm
come tomnmm
comelmnm
commit suicidemomm
commitmpmm
commonnmmm
como empiezonmmm
comookmm
comprempmm
con estaommm
con la @medicinemmkm
con lammlm
con mimnml
conmigompml
connmmm
consultalmmm
contesta .mmmn
contestammmo
contra minmmm
contranmmm
controlkkmm
convulsionando .mmnm
convulsionandommom
cope withnmmm
copeqmmm
corazon me vammnm
corazon memmnm
cortarmemomm
cortemmom
cost bemlmm
costmjmm
count .mlmm
cousinmnmm
coworkermmmo
creo quemmnm
creonmnm
cried in thenmmm
cried innmmm
criedplmm
crisispmmm
cross themnmm
cry inommm
crying .ommm
cryingpmmm
ctbmqmm
cual es lamnmm
cuando encuentrenmnmm
cuandonljk
cuantas @medicinemomm
cuantasmnmm
cuantomllm
cuartommmo
cuestamlmm
cuidenmnmm
cut .nmmm
cut mymlmm
cut myselfmlmm
cut too deepmmom
cut toommom
cutternmmm
da igualmnmm
dadlmmm
damnmm
dangerommm
danmlmm
dano .mnmm
danopnmm
darknmmm
darmemnmm
datelmmm
daughtermnmo
day .mmlm
daynnhm
days .qmmm
daysmnmm
de #mmmo
de @medicineolom
de despedidamnmm
de esonmmm
de estarnmmm
de infartommlm
de la camanmmm
de lamlnm
de llorarnmmm
de matarmemnmm
de mimnmm
de mismnmm
de muertepmmm
de nadamnmm
de risamlmm
de suicidanmmm
de tomarmemmnm
de unplmm
de vidamnmm
de vivirmnmm
dead .mrml
dead tiredmlmm
deadinhl
death .mrmm
death ofmkmm
deathmqlm
decidejnmm
decisionmnmm
ded .mpmm
dedmpmm
deep .mmom
deepmmom
dejemomm
del @heightmmnm
del bancomnmm
del trenmmnm
deletemomm
delmmpm
deniespmmm
depmlm
depre .nmmm
deprepmmm
depresionpjmm
depressedoikm
depression .mjmm
depression eatnmmm
depression haveommm
depressionnhgm
deprimida .mlmm
deprimidanlmm
desaparecermomm
descansar .mnmm
descansarmomm
desde que murionmmm
desde quenmmm
desdenmmm
deseomomm
deserve amnml
deservemrmk
desesperada .nmmm
desesperadanmmm
desmayandommnm
desmayarmlnm
desmayommnm
despedida .mnmm
despedidamnmm
desperate .ommm
desperate forpmmm
desperatetkmm
despertarmqmm
despidiendosemomo
despierta .mmnm
despiertammom
despiertemnmm
despues demknm
despuesmmom
desvivirmemnmm
dia .mmlm
diagnosislkmm
dialnkm
dice quempmp
dicemomp
diciendo quemnmm
diciendomnmm
didmlmm
die .mumn
die afternmmm
die andmmml
die formimm
die from @medicineommm
die fromqmmm
die helpmmnm
die inmnmm
die ofmkmm
die tomlmm
died fromnmmm
diednmlm
dienpkm
diferencia hay entrenmmm
diferencia haynmmm
differencenlmm
differentmlmm
difficultmlmm
digammmn
digonmmm
dijo quemmmn
dijommmp
dinner all weeknmmm
dinner allnmmm
dinnernmmm
discordmmmn
dizzymmnm
dmomm
do .mrmm
do @medicinemmlm
do @theylkmm
do anothermnmm
do anythingommm
do i dommoo
do i havemkmm
do ilkmn
do it hurtmnmm
do itjnmk
do mylmmm
do not feelnmmm
do not havenmmm
do not knowmmno
do not recognizenmmm
do not thinkmnmm
do not wakemnmm
do not wantljmm
do not worklmmm
do notmpmm
do somethingmnmm
do that tonmmm
do thatnmmm
do themkmm
do this anymoremnmm
do thislmmm
do you giveommm
do you havemlmm
do you takelnmm
do youmlln
doblemmnm
docnmmm
doctor .mlmm
doctormikm
does notmnmm
doesnmmm
dogmnmm
dolor .mnmm
dolorkmmm
domljm
done .lomm
done withmomm
donejsmm
doorlmom
dose .mjmm
dose bymmnm
doseigmm
dosmlml
double mymmnm
doublelmol
down .nmmm
downmkmm
drank @poisonmmom
drankmlom
drawer .mnmm
drawermomm
dreadommm
drink the cleanmmnm
drink themmnn
drinkljon
dripmlmm
drive memlmm
drivellmm
drmnmm
droop .mmnm
droopmmnm
dropmlnn
duele @they almaommm
duele @theynmmm
during mynmmm
during themmlm
duringmjim
dying .momm
dyinglmmm
earthmnmm
easiermqml
easily .mlmm
easilymlmm
eat menmmm
eat my @medicinemmnm
eat my wholeommm
eat mynmmm
eatmlmn
ectommm
edadmlmm
effect .nklm
effectojkm
either .mmml
eithermmml
elefantemmnm
eligible .nmmm
eligiblenmmm
ellammml
elmjmk
elsemnmm
emailmlmm
empezarmlmm
empiezo .nmmm
empiezonmmm
empty .pmmm
empty insidepmmm
emptytlmm
en #ommm
en @they @heightmmnm
en @they banommnm
en @they pechommnm
en @theyomnm
en espanolommm
en este mundomnmm
en estemnmm
en la muertenmmm
en la piernammnm
en lanlpm
en matarmemnmm
en miqkmm
en paz pormnmm
en seriomomm
en su tareammmn
en summmn
encontremnmo
encuentrenmnmm
end itnqmm
end my lifenomm
endingmnmm
endmphm
endorse activemmmn
endorsemnmp
energianlmm
enfermedadnmmm
enjoynkmm
enoughlpmm
enrmnm
episodiosnmmm
eraommm
ernlnm
errormmnm
es la ultimamnmm
es lamnmm
es lomnmm
es quenlmm
es segurommlm
es un suicidalmmm
es unlmmm
escribimomm
escribio en summmn
escribio enmmmn
escribiommmn
esnlhk
eso .nmmm
esoomml
esosnmmm
espanolnlmm
espejo .nmmm
espejonmmm
esperanzanmmm
esposomlmm
espumammnn
esta convulsionandommom
esta enfermedadnmmm
esta es lamnmm
esta esmnmm
esta ganandonmmm
esta inconscientemmnm
esta matandomlmm
esta nochemomm
esta semanamnmm
estamooo
estanmlmm
estar .mnmm
estarmomm
este mundomnmm
estempmm
estomnlm
estoy desesperadanmmm
estoy desmayandommnm
estoy pensando enmnmm
estoy pensandomnmm
estoy sangrando muchommnm
estoy sangrandommnm
estoy vomitando sangremmnm
estoy vomitandommnm
estoypnol
estudiandomlmm
eveningmkmm
ever die fromnmmm
ever dienmmm
ever donmmm
everrmmm
every @medicinemlmm
every day benmmm
every daynnmm
every nightkpmm
every weekmlmm
everybodymomm
everynnkm
everyone .mnmm
everyonensmm
everything .momm
everything beommm
everything in themmnm
everything inmmnm
everything isnmmm
everythingqnmm
everywhere .mmnm
everywheremmqm
exist .momm
existencemnmm
existing .mnmm
existingmomm
existlrmm
exqmlm
eyemlnm
face bemmnm
facemmqm
fail myommm
failnmmm
failure .nmmm
failurepmmm
faintedmmnm
faintmmom
fall apartnmmm
fallnmmm
faltamnmm
familiamnmm
familynnmm
farmmnm
favor .mnmm
favormnmm
fechamnmm
feel bettermlmm
feel brokenommm
feel hopelessnmmm
feel like anmmm
feel like immnm
feel likemomm
feel nothingommm
feel soqmmm
feel suicidalmomm
feel worthlessnmmm
feelingnmmm
feelqlnh
feelsnmmm
feemlmm
fightmomm
finalknmm
find my @kinmmom
find mynlom
findmmmn
finemnmm
finishmomm
finlnmm
first .mlmm
firstmkjm
flat .nmmm
flatommm
floornmmm
foodnmmm
for @medicinenmmm
for aftermnmm
for airmmnm
for amlmm
for bipolarlmmm
for dinner allnmmm
for dinnernmmm
for everythingmomm
for good andmmmn
for goodmomm
for mekoml
for monthsmnmm
for my @kinmkmm
for mylmmm
for someonelomm
for suicidalitynmmm
for suicidalpmmm
for suicidenmmm
for the lightmnmm
for thismkmm
for want tonmmm
for wantnmmm
forever .mnmm
forevermnmm
forgotnjmm
forllgk
formmlmm
found my @kinmmnm
found mymmnm
foundmmom
frascommnm
freemmml
friday .mnmm
fridaympmm
friendonmn
friends tonmmm
friendsommm
frmomm
from @medicineommm
from killmnmm
from under themmnm
from undermmnm
frompmmm
fuenmmm
fuertemmnm
fuerteslnmm
fuinmmm
funciona @theynmmm
funcionanmmm
functionnmmm
funeral .mqmm
funeralmpmm
future .momm
futuremqmm
ganando .nmmm
ganandonmmm
ganas demoml
ganasnoml
garagelnpm
garganta .mmnm
gargantammnm
gasmmom
get betternmmm
get into mymmon
get intommnn
get lowernmmm
get themoml
getmmlm
give memmmn
give mymoml
givelmkm
glassnkmm
go .momm
go awaynmmm
go bemnmm
go numb andmmnm
go numbmmnm
go onmomm
go throughmlmm
go to killmlmm
go to pullmlmm
go to themlmm
go tommmn
godmpmm
going tomomm
goingmonm
gokomk
gone .momm
gonempmk
gonnamtmm
good .mmml
good andmmmn
goodbye .mnmm
goodbyelsmm
goodmoll
gotmmom
gracias a diosnmmm
gracias anmmm
gracias pormomm
grandkidsnmmm
grandmammnm
grave .mnmm
gravemnmm
grayommm
greynmmm
grippy sockmomm
grippympmm
grisnmmm
groundmnmm
groupommm
guessmpmm
guiltnmmm
gustariamomm
guymmmn
guysmnmm
habermnmm
habla demnmm
hablammmo
hablarnmmm
hace anosnmmm
hacennmmm
hacer ninguna locuranlmm
hacer ningunanlmm
hacerme danomomm
hacermemnmm
hacerolmm
hacesmmm
had amlmm
hagolomm
handfulmmnm
handlemlmm
handmmom
hanging .mmnm
hanmmm
happen tomnmm
happennnmm
happiermnmm
happy .mlmm
hardljmm
harm .momm
harmsmmm
hate my lifenmmm
hate mynmmm
hate that imnmm
hate thatmnmm
hate whatnmmm
hate whoommm
hateqmmm
have @kinnmmm
have a @weaponmmnm
have a seizuremmnm
have amknm
have belmmm
have decidempmm
have evermkmm
have itmlmm
have nevermjmm
have no wishnmmm
have nonjmm
have notnmmm
have stopmmmn
have suicidal thinkmnmm
have suicidalmomm
have the @weaponmmom
have themmom
have to bemlmm
have tomkmm
have writemnmm
havemnmm
having ammom
havingmmrm
hay entrenmmm
haymjlm
head .mmom
headstonemnmm
heardmlmm
heartkmom
heavyommm
hechoommm
help .kmqm
help @theymnmm
help with theolmm
help withpkmm
helpmmnn
heonpr
here .mpmm
here next weekmlmm
herempmm
herkomr
hermanammml
herself .mqmp
herselflpmp
hesmnmq
hicemnml
highljmm
hijamnmm
himmmnm
himself .npmr
himself andmmml
himself lastnmmm
himself when inmmm
himself whennmmm
himselfppmq
hinchammom
his armmmnm
his infusionmmnm
hisjnpw
history ofollm
historynkmn
hit menlmm
hitmklm
hivesmmrm
hleplmmm
hold onmomm
holding a @weaponmmnm
holding ammnm
holdingmmnm
holdmlom
home caremmmn
home frommmnm
homenmno
hope .tkmm
hope my heartmomm
hope mympmm
hope themnmm
hopeless .qmmm
hopeless aboutnmmm
hopelessqmmm
hopespjl
hopingmnmm
horamlmm
horasmlmm
horriblenmmm
hospitalizeolmm
hospitalmlmm
hotlinepmmm
hourjlmm
housemnml
how do immmn
how donmmn
how inmmm
how longkkmm
how manykmmm
how much anymoremomm
how muchlnmm
how to diemnmn
how tomomm
howmlhn
hoylqkm
hurt .lmnm
hurt a flynmmm
hurt anmmm
hurt herselfmmlo
hurt myselfpklm
hurtnljm
hx of sinmmm
hx ofnmmm
hxnmmm
i .mmml
i am atnmmm
i am beingnmmm
i am bleedingmmnm
i am desperatenmmm
i am gonemnmm
i am notnmmm
i am suicidalmomm
i amnnmm
i be aboutlmmm
i be afraidmmmo
i be amlmn
i be benmmm
i be bleedmmnm
i be desperatenmmm
i be diemlnm
i be donemnmm
i be drownnmmm
i be failnmmm
i be gomomm
i be gonemnmm
i be notqmmm
i be onmmom
i be safenmmm
i be soommm
i be suchnmmm
i be suicidallqmm
i be themnmm
i be worriedmmmo
i be worthmnmm
i become suicidalnmmm
i becomenmmm
i beonnm
i can domnmm
i can hardlymmnm
i can notnmmm
i cannnnm
i comemlmm
i cut toommnm
i cutmlnm
i dielpmm
i do notnlkm
i dommom
i feel hopelessnmmm
i feel likemomm
i feel nothingommm
i feel sopmmm
i feel suicidallomm
i feel worthlessnmmm
i feelommk
i findmmmo
i get anmmm
i getmnmm
i hate mynmmm
i hate thatmnmm
i hate whoommm
i hatepmmm
i have @kinnmmm
i have aklmm
i have decidemnmm
i have nevermkmm
i have noojmm
i have notommm
i have themmnm
i have tomkmm
i have writemnmm
i havemomi
i hope mymomm
i hopelqmm
i hurt myselfllmm
i hurtlkmm
i justmmom
i keep blackingmmnm
i keep standmnlm
i keepmnmm
i knowmnmm
i livemlmm
i longmnmm
i losemkmm
i lovenmmm
i meanmomm
i might domnmm
i mightmpmm
i missmlmm
i mixmmnm
i needklmm
i oncenmmm
i onommm
i overdose onnmmm
i overdosednmmm
i overdosenmmm
i quitmlmm
i saymmmk
i shouldmqmm
i sitnmmm
i slit mymmnm
i slitmmnm
i standmmnm
i startnlmm
i stillmlmm
i stopmomm
i take themmnm
i take toommnm
i takellmm
i tell @theymlml
i tell thenmmm
i tellnmml
i think aboutmqmm
i think immpm
i think mymmmp
i thinkkpro
i tookmmom
i tried tonmmm
i triednmmm
i try toommm
i use toommm
i used toolmm
i usedolmm
i usenlmm
i wannamomm
i want itmnmm
i want tommml
i wantmoml
i was deadmnmm
i waspmmm
i will domnmm
i will likemlmm
i will neverommm
i will notnnlm
i willmnlj
i wishmomm
i wonder ifmlmm
i wondermlmm
icunmmm
ideacion suicidanmmm
ideacionpmmm
ideakmmm
ideas de muerteommm
ideas deommm
ideasqmmm
ideation .rmmm
ideationqomm
if @theymnmm
if amomm
if i becomenmmm
if i belmmm
if i diemnmm
if i missmlmm
if i takemnmm
if i tellnmmm
if i wantmlmm
if itkmmm
if someoneolmm
if thatmlmm
if thelpmm
if younmmm
ifmnim
igual .nmml
igualnmmk
illnessmlmm
imomg
imqool
in #rlkm
in .mlmm
in amlmm
in case itmnmm
in casemomm
in collegepmmm
in high schoolnmmm
in highnmmm
in itmomm
in lawmnmm
in memomm
in my @kinmnmm
in my chestmmnm
in my handmmom
in my sleepmnmm
in mynmqn
in the garagemmnm
in therelmmm
in yourmkmn
inconsciente .mlnm
inconscientemlnm
infusion .mimm
infusion de @medicinenmmm
infusion denmmm
infusionjimn
infusionsmkmm
injectmmom
inplmm
inside .nmmm
insidepmmm
instead ofmmom
insteadmmom
insurance .lkmm
insurancemlkm
intend tomomm
intendmomm
intente suicidarmenmmm
intenteqmmm
intentmnmn
intentoqmmm
interest innmmm
interestommm
into .nmmm
into my @medicinemmnn
into mymnon
intomnmo
irmemomk
irmmmn
is killing memlmm
is killingmlmm
is notmmnm
ismnoo
it .nmkn
it allmomm
it almmm
it be formnmn
it be likeommm
it bemmpm
it do notmnmm
it formnmm
it hleplmmm
it hurtlmmm
it makemlmm
it possiblenmmm
it solmmm
it take tomomm
it tolnmm
it will bemomm
it willmnmm
itkmkl
ivemkmm
iwanttodie .momm
iwanttodiemomm
jajajlkm
jk .momm
jkmnmm
jobmlmm
jokelmmm
joyommm
jump .mnnm
jumplnmm
june .mnmm
junemnmm
justsopm
keep blacking outmmnm
keep blackingmmnm
keep gomnmm
keep itmlmm
keep standmnlm
keep thinkmnmm
keep upmlmm
keepnoml
keepsmpmn
ketamine .llmm
ketaminemfkm
kidmnll
kieromsmm
kill formjmm
kill herself andmmml
kill herselfmomm
kill himselfnomn
kill me ifmkmm
kill meklmm
kill myself beforenmmm
kill myselfppmm
kill themkmm
kill yourselfmnmm
killed himselfnmmm
killednmmm
killermmlm
killing memkmm
killing myselfmomm
killingjmmm
killmqfn
kilmpmm
kms .momm
kmskrkm
knifemmnm
know .mnmm
know aboutnmmm
know ifmlmm
know impmm
know whymmnm
knowmnnm
la @kinmmnm
la bocammon
la camanmmm
la carammnm
la deprenmmm
la gargantammnm
la ideacionommm
la infusionknmm
la lenguammom
la llamadamlmm
la manianmmm
la muertemnmm
la piernammnm
la ropamnmm
la sesionmmlm
la tristezaommm
la vidamomm
la yommml
labiosmmom
ladomlnm
lanlnm
lapmlmm
las #llmm
las @medicinemomm
las mananasnmmm
las tomemmpm
las venasmmnm
las vias delmmnm
las viasmmnm
lasmmpm
last monthmkmm
last nightmnmm
last timemnmm
last year inmmm
last yearokmm
lastimabanmmm
lastmpim
latemllm
laughmlmm
le creonmmm
leftnnmm
lempol
lenguammom
let gomnmm
let me diemnmm
let naturemnmm
letmqmm
lettermnmm
levantonmmm
lieknmm
life .mrmm
life anymoremnmm
life backmkmm
life benmmm
life insurancemnmm
lifepqil
lift .nmmm
liftnkmm
like #mmpm
like apmmm
like immnm
like thismpmm
like to bemnmm
likeooom
limiteommm
lineanmmm
linemlmm
linkmlmm
lipmmpm
listomnmm
lithiummlnm
littlemnmm
live .nrmm
live amkmm
live formpmm
livelrjl
living .mrmm
livingmsmm
llamadamlmm
llamenmmnm
llegar amnmm
llegoklmm
llevarmlmm
llevonmmm
llorar .pmmm
llorar ynmmm
llorarpmmm
lo que nonlmm
lo unico quemnmm
lo unicolomm
loadmmnm
lock upnmmm
lockommm
locuranmmm
lonelyqmmm
longer .mnmm
longmmkl
look at mynmmm
look at themnmm
look atmnmm
lookmomo
loommn
los brazosmnmm
los labiosmmom
los ojosmmnm
lose .mnmm
lose mynlmm
losenlkm
losnmmm
lostolmm
lot .mmom
lotmmnm
love youmnmm
lovenmmm
lower .nmmm
lowerommm
lownjmm
lunes .momm
lunesmnmm
maintenanceommm
make itjpmm
make me suicidalnmmm
make menjmm
make suremnmm
make thelmmm
makemmkl
manana nomnmm
mananalolm
mananasnmmm
mando unmmmn
maniamklm
manic thenmnmm
manicllmm
manmnmm
many @medicinemmnm
manykknm
marriage andommm
marriagepmmm
mas .mpmm
masmrmj
matandollmm
matar .mqmm
matar yolmm
matarme .mpmm
matarmemokk
matarnmkm
matarse .momm
mato .mnmm
matokmmm
mattersnmmm
matthew perryommm
matthewommm
me .qpik
me @nowmnmm
me @theympmo
me acabo demmom
me acabommom
me allmm
me arde muchommnm
me ardemmnm
me bemlmm
me cortemmnm
me danmmm
me diemnmm
me dijommmo
me duelemmnm
me esta ganandonmmm
me esta matandomlmm
me estamknm
me estoy desmayandommnm
me estoymmnm
me frommnmm
me gustariamomm
me if imjmm
me ifmkmm
me in itmomm
me inmnmm
me kieromnmm
me las tomemmpm
me lasmmpm
me lastimabanmmm
me mando unmmmn
me matolnmm
me muerollkm
me out ofmnmm
me pego unmnmm
me pegomnmm
me puedenlmmm
me quierompmm
me recojamnmm
me siento enmnmm
me sientopmmm
me suicidalommm
me theremlmm
me tienenmmm
me tomemmqm
me tonmmn
me toommmk
me upmlmm
me va amkmm
me vamkmm
me veanommm
me whenmlmm
mean .lmmm
meaningless .ommm
meaninglessommm
meanmnmm
medicaidlmmm
medicalmjmm
medkiln
mejor sinmnmm
mejormrlm
melting .mmnm
meltingmmnm
meppkj
methodlnmm
mgmmlm
mi .mnmm
mi @kin estammom
mi @kin lommmn
mi @kin memlmm
mi @kin nomknm
mi @kin quemmml
mi @kin quieremomm
mi @kin seolom
mi @kin tienelmmn
mi @kinmnoo
mi familiamnmm
mi planmnmm
mi roomatemmmn
mi vidaommm
miedo demnmm
miedommmn
might domnmm
mightmomm
min agommom
mindknmm
minemnmn
minmmom
minpmo
minute .mnmm
minutelmmm
mismaknmm
mismpml
miss .mmnn
missmkmn
mixolpm
momlkll
monday .mnmm
mondaylomm
month .mlmm
monthlymkmm
monthmkmm
mood swingsnmmm
moodmhlm
moremppm
morir .msmm
morir demlmm
morir quieronmmm
morirme .momm
morirnrll
morirse .mnmm
morning .kmlm
morninglmlm
mouth .mmom
mouthmmon
movemkmm
much anymoremomm
muchlmmm
mucho .mmom
muchommpm
muere unomnmm
mueremnmm
muero demlmm
mueroklkm
muerteommm
mundomomm
murdermlmm
murio mi @kinnmmm
muriomljm
music notnmmm
musicmkmm
my #mmmn
my @kin @theymnmm
my @kin againmmml
my @kin bekmmo
my @kin collapsedmmnm
my @kin deservemmml
my @kin diemlmm
my @kin haveimlm
my @kin hitommm
my @kin imomm
my @kin keepsmnmm
my @kin overdosemmnm
my @kin selfmnmm
my @kin takenmmm
my @kinmmmp
my @medicine @medicinemmnm
my @medicinelopm
my appointmentmlmm
my blood pressuremmlm
my bloodmmlm
my brain benmmm
my breathemmnm
my catmnmm
my chestmmqm
my doctormlmm
my eyenmmm
my facemmom
my familynmmm
my funeralmomm
my handmmnm
my heartmpmm
my infusionmmnm
my insurancemlmm
my lapmlmm
my lastmomm
my leftmmnm
my life backmkmm
my life benmmm
my life insurancemnmm
my lifepmmk
my marriage andommm
my marriageommm
my neckmmom
my onlymnmm
my ownmomm
my patientmmmn
my pharmacistnmmm
my pillsmnmm
my psychiatristlmmm
my sleepmomm
my speech bemmnm
my speechmmnm
my stomach pumpednmmm
my stomachnmmm
my suicidelpmm
my throatmmom
my tonguemmnm
my wholenmnm
my willmnmm
my wit endnmmm
my witnmmm
my wristmnom
my wristsmmnm
mymmol
myself .qroj
myself @nowmnmm
myself beforenmmm
myself iommm
myself onmlmm
myself ornmmm
myself outmnmm
myselfptog
myslfmnmm
nada .nmmm
nadasmmm
nadie mempmm
nadieopmm
namemnmm
narcanommm
naturemnmm
navidad .lnmm
navidadlnmm
necesitamnmm
necesito quenmmm
necesitonmmm
neck .mmnm
neckmmom
need itmomm
need tolmmm
needlmmm
negro .mmom
negrommom
neitherommm
nenamnmm
nephewmomm
nervouskmmm
neversllm
new .mlmm
newmjlm
next weekmlmm
nextjmmm
ni rezarnmmm
nicemnmm
night .nnlm
night andlmmn
nightlpln
nineommm
ninguna locuranlmm
ningunanlmm
ninommmn
nismmm
no aguantolomm
no comonmmm
no contestammmn
no despertarmpmm
no despiertammom
no despiertemnmm
no es quenlmm
no haymnmm
no hopepmmm
no idealmmm
no inmmm
no intentnmmm
no joynmmm
no lemnmm
no menlmm
no moremqmm
no one getnmmm
no one willmnmm
no pienso enolmm
no piensoommm
no plan nonmmm
no planpkmm
no puedemmnm
no puedo masmnmm
no puedo respirarmmom
no puedokmom
no quiero esnlmm
no quiero morirokmm
no quiero vivirlmmm
no quieronmmm
no respirammnm
no siento lasmmnm
no sientommom
no siommm
no tengonmmm
no tienemnmm
no veomnmm
no version ofmnmm
no versionmnmm
no wish tonmmm
no wishnmmm
nochempmm
nonenmmm
noonlmmm
normal .mlmm
normalllmm
nosrom
not .olmm
not @nownmmm
not anmmm
not answermmmn
not belqml
not bothermnmm
not breathemmqm
not caremnmm
not cope withnmmm
not copeqlmm
not do anothermnmm
not dokmmm
not feelommm
not foodnmmm
not go onmomm
not go toommm
not gonomm
not have tompmm
not havenmmm
not hurt anmmm
not hurtpmmm
not inommm
not know whymmnm
not knowmmno
not liftmmnm
not look atnmmm
not lookommm
not makemlmm
not movemmnm
not myommm
not picturemnmm
not plan onmnmm
not planmnmm
not recognizenmmm
not respondmlmm
not scaremomm
not sleepnmmm
not stop cryingommm
not stopmmom
not suicidalqlmm
not survivemomm
not take thismlmm
not tellmnmm
not thatommm
not think imnmm
not think ofnmmm
not thinkpmmm
not tommmn
not trust myselfmnmm
not trustmnmm
not try tonmmm
not trynmmm
not wake upmomm
not wakemmpm
not want tomjmm
not wantlkmm
not workimmm
notamomm
note .momm
notemrlm
nothing .pmmm
nothing leftmnmm
nothing matternmmm
nothing mattersnmmm
nothing worksommm
nothingpnjm
noticemnmm
notqqqm
november .nmmm
novembernmmm
nowolrm
noxe .mnmm
noxemnmm
numb .nmmm
numb and immnm
numb andmmnm
numbplmm
nunca .mnmm
nunca @theynmmm
nuncapmmm
od'dmmom
odionmmm
of #mnmm
of @medicine andmmnm
of @medicinemmpm
of @theymmnm
of a wellnmmm
of anlnm
of be sadnmmm
of bookmnmm
of itmnml
of jumpmnmm
of memnmm
of minemmmo
of my @kinnmmm
of my @medicinemmom
of mynlpm
of sinmmm
of suicidemomm
of thismnmm
of yourmnmm
off a @heightmnmm
off amnmm
off deadmpmm
off the @heightmmnm
off themomm
officelkmm
offmomm
ofmnml
ojala memnmm
ojalamqmm
ojosmmnm
oldkmnn
omijm
on # belmmm
on #lmmm
on .npmm
on @medicinenjmm
on amlmm
on anymnmm
on my armmnmm
on mymnmm
on purposemnpm
on suicidepmmm
on the @heightmmpm
on thenmpo
on this planetmnmm
on timemlmm
once .nmom
once in #nmmm
once innmmm
once you havemnmm
once youmnmm
oncepmmm
one getnmmm
one ofmmmo
onemnnm
onllmo
only thingmnmm
onlynpml
or benmmm
orkhgm
othernmmm
otramlmm
otro diamlmm
otromlmm
ourjmmp
out .mmnm
out howmnmm
out ofmmjl
outlnpl
over .mpmm
overdose .rmom
overdose innmmm
overdose on @medicinenmmm
overdose on thenmmm
overdose onnlmm
overdose what dommnm
overdose whatmmnm
overdosedmmnm
overdoseumpm
overlmml
overwhelmednmmm
own lifenmmm
ownnpmm
pacientemmmo
pacientesolmm
paid offmnmm
paidmomm
pain .mmnm
painfulmnmm
painjmom
painlessmomm
panicnlmm
papammmn
paper on suicidenmmm
papermlmm
para @theymkmm
para mimnmm
paraopli
parar de llorarnmmm
parar denmmm
pararmlmm
partnerommm
pasado .nmmm
pasadoommm
pasalmmm
pass outmlpm
passed outmmnm
passive ideationnmmm
passiveqnmm
passmmnm
pastillasomnm
pastoomm
patient of minemmmn
patient ofmmmn
patientmmnr
patients .nmmm
patientspmmm
pay .mlmm
paylkmm
paymentmjmm
paz pormnmm
pazmomm
peaceful .momm
peacefulmomm
peacempmm
pecho .mmom
pecho ymmnm
pecholkqm
pego un tiromnmm
pego unmnmm
pegomnmm
pensado enmmml
pensadommml
pensamientosnomm
pensando enmpmm
pensandomomm
people overdosenmmm
peopleojlm
perdinmmm
perdonemnmm
perdonmnmm
pero enmnmm
pero sinmmm
peroqllm
perryommm
person .nlmm
personommm
phonejjlm
phqgnmmm
pick upmnmm
pickmpmm
picture myselfmnmm
picturemqml
pidiomnmm
pienso ennmmm
piensomrmi
piernammnm
pillkmmm
pills .mmom
pillslmpm
pistolamomm
plan .lmmm
plan be tomnmm
plan bemnmm
plan formnmm
plan mymomm
plan no intentnmmm
plan nonmmm
plan templatenmmm
plan to hurtnmmm
plan to killnmmm
plan toolmm
planeammmn
planet .mnmm
planetmnmm
planningmnmm
plannpil
platformmolm
plusmmnm
point .nmmm
point of bookmnmm
point ofmomm
pointmnmm
poisoned .mmnm
poisonedmmnm
ponerommm
por errormmnm
por finmnmm
por queommm
por todomnmm
porpmmm
possiblenmmm
postmmmp
poundmmnm
preguntanolmm
preguntapmmm
presionmmnm
pressure #mmnm
pressurekkmm
prevencionnmmm
prevent i onommm
prevent iommm
preventionpmmm
preventqmmm
price .mlmm
pricemikm
primeralmmm
programmkmm
promise inmmm
pronto .nmmm
propositomnnm
psmnmm
psychiatristlkmm
psychpmmm
ptmmmo
puedemgln
puedenkjkm
puedo irmemnmm
puedo masmnmm
puedo respirarmmnm
puedoikll
puentemmnm
pull themlmm
pullmkmm
pulsemmom
pumpedommm
puronmmm
purpose .mmnm
purposemnpm
pusommnn
putmolm
que @nowmmmn
que diosmnmm
que esnlmm
que me veannmmm
que meomnj
que mi @kinmnmn
que mimmmn
que murio minmmm
que murionmmm
que no quieronlmm
que nopmmo
que pasalmmm
que piensomnmm
que quieremmmn
que quieromnmm
que se vammmo
que semomm
que soy unamnmm
queopmn
quererqjmm
quicklmmm
quienmomm
quiere matarmnmm
quieremqlm
quiero cancelarmlmm
quiero estarmnmm
quiero morir quieronmmm
quiero morirnmmm
quiero sentirmenmmm
quieroorjg
quisieramomm
quita .nmmm
quitaolmm
quitarmemnmm
quitnmmm
quitonmmm
railmmnm
rapido .mnmm
rarommmn
ratemlmm
reaction .mmnm
reactionmlpm
ready for themnmm
ready formomm
ready toklmm
readymnml
reallmnm
reason to staymnmm
reason tompmm
reasonlqmj
recognizenmmm
recojamnmm
reconozconmmm
records .nlmm
recordsmkmm
reduceommm
referrals .mmmn
referralsmmmn
regale mismnmm
regalemomm
relapsejmmm
relievelmmm
remarriednmmm
repitemmmn
reschedule .mkmm
reschedulemlmm
residentmmmn
respira .mmnm
respirammpm
respirar .mmpm
respirarmmqm
respond .mmom
respondlkmm
rezarnmmm
riesgonmmm
right .mlmm
right @nowmnnm
rightmlpm
risamlmm
risk .ommm
riskskmm
rn .momm
rnmomm
rock bottomommm
rockommm
room .mllm
roomatemmmn
roomjlmp
roommatemmnm
ropemmnm
rotonmmm
roundmmnn
rulesmlmm
sadnesspmmm
sadnkmm
safe atnmmm
safenmlm
safermlmm
safety plan andnmmm
safety plan templatenmmm
safety planommm
safetypmmm
saidmnmm
salirmlmm
samenmmj
sangrando muchommnm
sangrandommnm
sangre .mmom
sangre despues demmnm
sangre despuesmmnm
sangremmpm
save upmomm
savempmm
say @they bemnmm
say @theympmn
say injmm
say tommmn
sayingmnmm
sayoplp
saysmplo
scalemlmm
scare .mmnm
schedulemlmm
school .pmmm
schoolnlmm
se desmayommnm
se hanmmm
se lemmnm
se memkpk
se muere unomnmm
se mueremnmm
se puedemllm
se quieremmml
se quitanmmm
se suicidopmlm
se tomemmpo
se va amnmn
se vamnmm
second infusionommm
second onemnmm
secondnlmm
seempmm
seguir .mnmm
seguir viviendomnmm
seguirmqml
seguro de vidamnmm
seguro demnmm
segurommjl
seislmmm
seize .mmom
seizemknm
seizure .mmpm
seizurekkpm
self .mnmm
self deletemnmm
self harmrnmm
selfharmommm
selfrrlm
semanas sinnmmm
sendnlmm
senorammmn
senormmmn
sentido amnmm
sentidomomm
sentirmenmmm
sentmlmm
seoooo
ser tardemnmm
seriamnmm
serio .momm
seriomomm
sermnmm
sesion .mkmm
sesioneskmmm
sesionmklm
sessionklmm
sessions .mlmm
sessionslmmm
severemmnm
sewer slidemnmm
sewermomm
sewerslidemomm
sexuallynmmm
shemmoq
shootkmmm
shortmlmm
shotmlmm
should havemomm
should ilimm
shouldkmmm
si .ommm
si lamnmm
si melmmm
si nolomm
si un pacientenmmm
si unnmmm
si yomnmm
sick .mkmm
side effectmlmm
sidemlmm
siento en pazmnmm
siento enmnmm
siento las piernasmmnm
siento lasmmnm
siento que soymnmm
siento quepmmm
siento un elefantemmnm
sientorkpk
sign ofommm
signnmmm
sigo igualnmmm
sihiommm
sin mimoml
since #nmmm
since .nmmm
since immnm
sinceqmom
sink .mmom
sinkmmom
sinpplj
sipqil
sirvenmmm
sistermnmm
sit onnmmm
skinmlnm
sleepllmk
slidemomm
slit my wristmnmm
slit mymnmm
slitmnom
slowmlnm
slurred .mmnm
slurredmmnm
so .mnmm
so badmqmm
so bemkmm
so do immmk
so domlmk
so emptynmmm
so hardmlmm
so heavynmmm
so ijmnm
so lonelyommm
so sick ofnmmm
so sicknmmm
so suicidallnmm
so tired ofnmmm
so tiredmnmm
sobnmmm
sobredosis .mmom
sobredosisojnm
sobrepmmm
sobrinommmn
sockmqmm
somebodynomm
somelkmm
someone whonmmm
someoneomnm
something from undermmnm
something frommmnm
somethingmmnm
sonmkf
sonmmmn
soon .momm
soonlpml
sophomore yrnmmm
sophomorenmmm
sorrymrmm
sounds likemlmm
soundsmnmm
soy una cargamnmm
soy unamnmm
soynmmm
spacemnmm
speakmlmm
speech be slurredmmnm
speech bemmnm
speechmmom
spotsmmnm
spravatoojmm
spraymlmm
stable .nmmm
stablenmmm
stabmlmm
stand on themmnm
stand onmmnm
standardllmm
standmnpm
start .nlmm
startmjmm
statesmmmn
statisticsnmmm
stay .mnmm
staylnmm
still havemlmm
still heremnmm
stillmlnm
stomach pumpednmmm
stop .mmom
stop cryingommm
stop mempmm
stop take mymnmm
stop takemnmm
stopmnmn
straight .mmnm
straightmnmm
stroke .mmnm
strokellmm
strongerlnmm
studiesnmmm
stuffnnmm
su tarea quemmmn
su tareammmn
sucidalmnmm
suero .mlmm
sueromlmm
sueymnmm
suicida .qpmm
suicida enommm
suicidal .qqmm
suicidal @nowmnmm
suicidal and immml
suicidal andmoml
suicidal ideationonmm
suicidal inmmm
suicidal sidenmmm
suicidal sincemnmm
suicidal thinkpnmm
suicidal thoughtsrmmm
suicidal withlnmm
suicidality .pmmm
suicidalitysmmm
suicidalyugm
suicidaqqkk
suicidarme .mpmm
suicidarmenpmm
suicidarse .momm
suicidarsemqmo
suicide .rrlm
suicide attemptqmmm
suicide awarenessnmmm
suicide be themnmm
suicide belpmm
suicide hotlinenmmm
suicide notempmm
suicide planmnmm
suicide prevent inmmm
suicide preventionnmmm
suicide preventnmmm
suicide rateommm
suicide riskqmmm
suicide statisticsnmmm
suicide survivornmmm
suicide this morninglmmm
suicide thislmmm
suicidexrfl
suicido .nmmm
suicidonmlm
sumnmo
sunday .momm
sundaymomm
supportnmmm
surekomm
surgeryllmm
survivemomm
survivorommm
susmnmo
swallowed ammom
swallowedmmrm
swallowmlqm
sweatingmmnm
swell .mmnm
swellingmmnm
swellmmqm
swingsnmmm
take #mmnm
take @medicinemlmm
take allmnmm
take amlmm
take care ofmnmm
take mempmm
take my @medicinemmlm
take mymmml
take the @medicinemmnm
take themmnm
take thismlmm
take tomnmm
takeknmm
talk .mmnm
talk aboutmomp
talk to thenmmm
talk tookmm
talking aboutmnmm
talkmomo
tardelmmm
tarea quemmmn
tareammmn
teenagerommm
teenmnmm
tell @theymmml
tell drmomm
tell me @theymmmn
tell meklmq
tell my @kinmnml
tell mymoml
tell thenmmm
tellkpmm
templatenmmm
tengo # anosmnmm
tengo #mnml
tengo ganas demomm
tengo ganasmomm
tengo la @weaponmmnm
tengo lammpm
tengo miedo demnmm
tengo quemlmm
tengomnoj
tenianmmm
testamentomnmm
testmlmm
text memmmn
textmmmp
than amlmm
than immnm
thanks formnmm
thanlmok
that .kmmm
that be #nmmm
that be almmm
that be themomm
that benpml
that tonmmm
that workommm
thatnmil
the @heightmnpm
the @kinmpmm
the @medicineloqk
the @weaponmmqm
the antisuicidal effectommm
the antisuicidalommm
the bathroommmnm
the cleanmmnm
the crashnmmm
the daylmmm
the death ofmlmm
the deathmlmm
the depression havenmmm
the depressionpmmm
the differencenmmm
the doctornmmm
the dogmnmm
the ermlnm
the firstlmmm
the floornmmm
the garagemmnm
the groundmnmm
the housemomm
the in takenmmm
the infusionlmmm
the innmmm
the ivemlmm
the lastmnmm
the lightmnmm
the only thingmnmm
the onlymqmm
the parkingmnmm
the point ofmomm
the pointlpmm
the samemmmj
the second onemnmm
the sinkmmpm
the suicidenmmm
the timemlmm
the trainmmom
the urge tomnmm
the wholemlmm
the willmnmm
the worldmomm
theklmm
themnnom
thenmpmm
therapistnlmm
therapy .mlmm
therapylilm
there .jmmm
there almmm
there andnmmm
there anylmmm
there bennmm
theymolj
thingmmml
think .qmmm
think aboutmplk
think immpm
think my @kinmmmo
think mymmnp
think ofonmm
thinking aboutmnmm
thinkingmqmm
thinkqrom
thirdommm
this .ommm
this @theymlmm
this anymoremomm
this be mymnmm
this be themnmm
this bemmnm
this depressionnmmm
this illnessnmmm
this lifemnmm
this morningkomm
this ordermlmm
this planetmnmm
this timemnmm
this weekendmpmm
this weeklnmm
this worldmnmm
thislmjk
thoughmlmm
thoughtsromm
threaten menmmm
threatennmmn
three daysmnmm
throatmlrm
throughmlkm
throwmlmm
tiempomkmm
tiene losmmnm
tienemmmq
tienenmjmm
tillmnmm
tilmomm
time .mmkl
time i standmmnm
time immnm
tired .pmmm
tired ofmnlm
tiredmnjm
tiro .mnmm
tiroknmm
tmsnlmm
to .mmml
to amlmm
to be broughtmnmm
to be deadnmmm
to be overmnmm
to be suicidalnmmm
to be withmnmm
to bemomm
to breathemmom
to comemkmm
to cutommm
to die afternmmm
to die formkmm
to die somlmm
to dieopnm
to do anythingnmmm
to do itmomm
to do themlmm
to domnmk
to end itommm
to end mynkmm
to endommm
to existmomm
to feelnlmm
to getmjmm
to givemkmm
to go onmnmm
to go throughmlmm
to go tommmn
to gomomm
to hangmnmm
to hismmmn
to hurt myselfnmmm
to hurtommm
to jumpmnpm
to keepmlmm
to kill memlmm
to kill myselfqmmm
to kill yourselfmomm
to killopmn
to know ifmkmm
to knowmjmm
to live formomm
to livempml
to make itmomm
to melmno
to my @kinmomk
to mymmmi
to myselfnlnm
to notmomm
to overdosempmm
to pull themlmm
to pullmlmm
to seemnmm
to somebodymnmm
to startmlmm
to staymomm
to stoplmmm
to suicidepmmm
to takemlmm
to thenlmm
to think aboutnlmm
to trymkmm
to waitmkmm
todas las mananasnmmm
todasmnmm
toddlermmnm
todo negrommnm
todopqok
todos .mpmm
todosmrmm
told memmmn
toldmnmn
tomarlmmm
tome .mmom
tome @medicinemmjm
tome @theymmom
tomehksm
tomorrow .lnmm
tomorrowkpmm
tompkm
ton ofmmnm
tongue bemmnm
tonguemmom
tonightlwlk
tonmmnm
too .mmmj
too closemolm
too deepmmom
too many @medicinemmnm
too manymmom
too muchmlmm
took too manymmnm
tooklhsm
toommmg
topmlmm
torture .mnmm
torturemnmm
trabajonlkm
track .mmnm
trackmmom
traffic on #lmmm
traffic onlmmm
trafficlmmm
trainlmom
tratamiento .mkmm
tratamientoljlm
tratanommm
treatment .ljmm
treatmentkhkm
treatmjlm
trenmnnm
trialsmlmm
tried tonmmm
triedmlmm
trigger .mmnm
triggermlmm
tristemkmm
tristeza todas lasnmmm
tristeza todasnmmm
tristezapmmm
troublemmnm
truckmomm
trust myselfmnmm
try to killplmm
try toommn
trymlkn
turningmmnm
tuvenmmm
twice @nowmmnm
twice sincemmnm
twicemkrm
two attemptsommm
two yearmmml
twomjml
typemmnm
un diamomm
un elefantemmnm
un intentoommm
un pacientenmmm
un senormmmn
un suicidalmmm
un tiromnmm
una @kinmmmn
una cargamnmm
una notamnmm
unalivemtmm
unamnop
unconscious .mmom
unconsciousmlnm
under the sinkmmom
under themmnm
undermnmm
unico que piensomnmm
unico quemomm
unicolpmm
unmnnp
unompmm
unresponsive .mmpm
unresponsivemmqm
untilmnmm
up .mnon
up andnlmm
up bloodmmpm
up inmnmm
up spacemomm
up tomnmm
upknnm
urge tompmm
urgempmm
use mymmnm
use to benmmm
use to cutommm
use topmmm
used toolmm
usedolmm
uselessnmmm
ustedesommm
va a milmmnm
va a sermnmm
va alnmo
vamomm
van amnmm
veanommm
venasmmnm
veo borrosommnm
veo todommnm
veomnom
vernmmm
version ofmnmm
versionmnmm
veznmmm
viajemlmm
vias del trenmmnm
vias delmmnm
viasmmnm
vida .npmm
vidaopkj
vienemmnm
viviendomnmm
vivir .lsmm
vivirmomm
vodkammpm
vomitando sangre despuesmmnm
vomitando sangremmnm
vomitandommom
voy a desmayarmlnm
voy a hacernmmm
voy alrmj
voylrmi
w guiltnmmm
w themlmm
wait .mjmm
wait formnmm
wait roommmmn
waitllmm
wake uplomm
wakekmnm
walk .nmmm
walk inmnmm
walk straightmmnm
walkomom
wannamvmm
want #momm
want itmpmm
want memlmm
want mymlmm
want outmnmm
want to diepomm
want to endnkmm
want to existmnmm
want to feelmkmm
want to getmkmm
want to hurtnmmm
want to killnmmm
want to knownjmm
want to livemkmm
want to stopmkmm
want to takemlmm
want tommkm
wanted tonmmm
wantmokm
wantsmmmn
wanttodie .mnmm
wanttodiemnmm
warningpmmm
was deadmnmm
waspmmm
water .mmlm
watermmlm
way outmqmm
way tomomm
waykqml
wearmlmm
websitemlmm
week .lmmm
week whenmmml
weekend .mnmm
weekendmomm
weekjmkl
weepnmmm
wekiml
welcomemnmm
well @nownmmm
weymnmm
what be anmmm
what be thenmmm
what benmkm
what do ikmon
what do youommm
what donmnm
what happen tomnmm
what i feellmmm
what iflkmm
what imnmm
what younmmm
whatmijm
when @theymlml
when i benmmm
when i wasommm
when inmlm
when itmnmm
whenmlgl
where do imkmm
where domkmm
where themnml
wheremmkl
whethermlmm
whichmllm
whilemjmm
who be suicidalnmmm
who cutnmmm
who do imomm
who domomm
who evermomm
who havemnmm
wholeompm
whomojm
why benmmm
why domlmm
whynmmm
wifemlmm
wifimlmm
will @medicinemkmm
will anyonemomm
will bemqmj
will do itmnmm
will domomm
will getmnmk
will havemnmm
will ilglm
will kill formlmm
will likemlmm
will mymkmm
will neverommm
will not bemomm
will not hurtommm
will not stopmkom
will not wakemmom
will notmnqo
will themlmm
will you neednmmm
will younkmm
willkokk
winternmmm
wish impmm
wishmpmm
wit endnmmm
with @theymmmk
with a @weaponmmnm
with almom
with intentkomm
with itmlmm
with lifemomm
with mymlml
with nomlmm
with suicidalnmmm
with themkmm
withmklm
without @theymnmn
without memnmm
withoutmnmm
witnmmm
wnt #momm
wntmomm
won .mnmm
wonder .mnmm
wonder ifmkmm
wondermmkm
wonmnmm
work .mkkm
work formlmm
work outmnmm
workljgm
works .nmmm
workspmmm
world .momm
worldmsmm
worriesmlmm
worse .mnmm
worsemnmm
worstnmmm
worthless .qmmm
worthlessrmmm
worthmomm
would bemqmm
wouldmslm
wrist .mmqm
wristmmqm
wrists .mmqm
wristsmmpm
writemnmm
wrmmm
wrongmjnm
wthlmmm
xraymmlm
y @theymnmm
y dice quemmmp
y dicemmmp
y estamnmm
y la yommml
y lammmk
y losmmnm
y no puedommnm
y nojnrp
y piensomnmm
y quelpmm
y quieronmmm
y semmom
y sigo igualnmmm
y sigonmmm
y tengommnm
y yoolmm
yanrmm
year ago inmmm
year agoolmm
year inmmm
yearoljm
years agoqmmm
yearsqmmm
yesterday .mpmm
yesterdaylolm
yo .mmmk
yo los dosmmml
yo losmmml
yo memmml
yonnmg
you .mjmm
you callmlmm
you can givemnmm
you canmnmm
you givenmmm
you have amlmm
you havelmmm
you knowmnmm
you neednmmm
you overdosenmmm
you seemomm
you will notmnmm
youlkhm
yourjmlp
yourselfmomm
yqprm
yrspmmm
zeroplmm
`;
