import type { PhraseBook } from './phrase-book.js';

/** What the detector knows of English. How a phrase is written: see `PhraseBook`. */
export const english: PhraseBook = {
  language: 'en',
  personInVerb: false,
  not: 'not',

  aliases:
    'bf=boyfriend,gf=girlfriend,tlking=talking,talkin=talking,everday=every day,everyday=every day,evryday=every day,sucidle=suicidal,suicidle=suicidal,kermit=commit,dont=do not,cant=can not,didnt=did not,em=them,dtr=daughter,bro=brother,sis=sister,lil=little,nmore=anymore,wnt=want,mysf=myself,slf=self,hng=hang,rists=wrists,al=all,ovr=over,manny=many,alivent=not alive,iwtkms=i want to kill myself,bp=blood pressure,wdn=want to,spouse=partner,stepmom=mom,grandad=grandpa,bestie=friend,buddy=friend,mate=friend,bff=friend,im=i am,iam=i am,ima=i am going to,imma=i am going to,ive=i have,id=i would,hes=he is,shes=she is,theyre=they are,' +
    'theyd=they would,youre=you are,thats=that is,whats=what is,theres=there is,its=it is,cannot=can not,' +
    'wanna=want to,wana=want to,gonna=going to,gunna=going to,gona=going to,gon=going to,finna=going to,tryna=trying to,' +
    'gotta=need to,dnt=do not,dosent=does not,nobody=no one,noone=no one,u=you,ur=your,b=be,n=and,bc=because,' +
    'cuz=because,coz=because,rn=now,tn=tonight,tonite=tonight,2nite=tonight,2=to,idk=i do not know,' +
    'idc=i do not care,iwtd=i want to die,kil=kill,kll=kill,longer=anymore,nomore=anymore,dei=die,dyin=dying,thots=thoughts,abt=about,bout=about,ppl=people,wuz=was,betr=better,wan2=want to,nite=night,bye=goodbye,accidently=accidentally,ded=dead,wan=want,wnna=want to,wna=want to,sh=self harm,4=for,diee=die,dy=die,' +
    'selfharm=self harm,sewerslide=suicide,sewercide=suicide,sewerslidal=suicidal,od=overdose,ods=overdose,' +
    "oded=overdosed,od'd=overdosed,aint=is not,mum=mom,mother=mom,father=dad,wont=will not,hubby=husband," +
    'lyfe=life,lyf=life,bettr=better,dis=this,goin=going,iv=ive,anymor=anymore,tylenol=med,xanax=med,lithium=med,ambien=med,' +
    'advil=med,ibuprofen=med,aspirin=med,benadryl=med,klonopin=med,seroquel=med,insulin=med,vicodin=med,acetaminophen=med,' +
    'ketamine=med,ket=med,lamictal=med,prozac=med,zoloft=med,trazodone=med,oxy=med,percocet=med,fentanyl=med,heroin=med,adderall=med,valium=med,ativan=med,paracetamol=med',

  stems:
    'suicide sewerslide sewercide sewerside sewiside ropemaxxing,pill tabs tab,fail fails failed,be am is are was were been being,have has had,do does did doing,go goes went,take took taken,give gave given,' +
    'get got gotten,feel felt,think thought thoughts,say said,write wrote written,make made,hang hung,choose chose chosen,mix mixed,fall fell,shoot shot,' +
    'eat ate eaten,drink drank drunk,wake woke woken,lose lost,tell told,keep kept,buy bought,hold held,beat beaten,' +
    'know knew,die dies died dying,try tried tries,breathe breath breaths,dose doses,pill pills tablets tablet capsules capsule painkillers painkiller,med meds medication medications medicine medicines drug drugs lozenge lozenges troche troches,can could,will would,find found,bleed bled,drown drowned,drive drove driven',

  fillers:
    'really just very actually honestly literally fucking fuckin freaking damn kinda truly seriously simply totally ' +
    'completely absolutely utterly even quite pretty probably maybe perhaps definitely genuinely sometimes often always ' +
    'constantly please pls plz tbh ngl lol lmao omg ugh oh already also finally extremely severely actively passively chronically acutely',

  targets:
    // Of ordinary questions, too: a slip must not take away what tells that they are ordinary.
    'ketamine infusion treatment bipolar depression insurance session clinic symptoms diagnosis therapy effects appointment episodes disorder manic psychiatrist ' +
    'sewerslide tired everything lithium lozenge bottle attempt suicidality cutting seizing suicidal suicide kill myself overdose die death want life hurt harm alive live anymore hopeless worthless ' +
    'pills breathe unconscious seizure swallowed commit exist disappear goodbye himself herself themselves unalive bleach ' +
    'wrist wrists swell throat chest poison without reason',

  guards:
    'passive active tied tires timed tried lozenge tempt attempts liver love beach breach breadth homeless ham lie overdue prison threat waist twist wan unlike crest subside sell shell smell spell secure awake asleep breakfast season treason waiting dead deal dear wife line list lime hand hunt hut hat hunger skill kilo kiln went wait walk chess cheat heart cute ' +
    'alike olive along whole breath breather poise letter batter wage wade pull pole pile dearth comet exit excited helpless ' +
    'charm farm firm army through though what wand lift link lived lift diet dye dyed dig did dice waste went wanna twist ' +
    'hurry harsh dealt depth cheese cheap thought',

  lists: {
    // What may follow where the phrase must not go on to something harmless ("go on a trip").
    E:
      ',|anymore|no|any|like|this_way|in_this|on_this|and|because|but|if|so|now|tonight|tomorrow|through|another|with_this|for_good|for_a|for_month|for_week|either|' +
      'today|much|again|to_be|at_all|right|then|for_much|i',
    LIVE:
      'be_a_person|be_human|be_a_human|do_life|be_awake_E|live_E|want_to_exist|be_alive|stay_alive|keep_live|go_on_E|go_on_live|keep_go_E|keep_do_this|keep_do_it|keep_fight|' +
      'keep_try|keep_pretend|continue_E|continue_live|carry_on|wake_up_E|wake_up_in|wake_up_to|survive_E|survive_this|survive_the_night|survive_another|be_here_E|' +
      'be_around_E|be_part_of_this|see_tomorrow|do_this_E|do_it_anymore|do_life|make_it_through|make_it_past|make_it_another|make_it_much|make_it_anymore|alive_by|alive_next|alive_in|myself_alive|be_around_next|be_around_for|be_in_this_world|make_it_to_tomorrow|make_it_to_morning|make_it_to_next|face_another|face_life|go_through_this|go_through_another|deal_with_life|face_tomorrow|' +
      'fight_E|fight_this|hold_on_E|hang_on_E|last_much|take_it_anymore|take_this_anymore|take_much|take_another|take_one|do_one|one_more_day|another_day|do_another|see_another|be_on_this|take_it_any|take_this_any|do_this_any|' +
      'handle_anymore|handle_this_anymore|handle_life|bear_anymore|bear_this|bear_it|bear_to|deal_with_this_anymore|' +
      'stand_this_anymore|stand_it_anymore|endure|try_anymore|be_me|stick_around|grow_old|get_older|live_with_myself|live_with_this|' +
      'live_with_the_pain|breathe_anymore|get_up_anymore|live_through|live_this|live_another',
    LIFE: 'live|live_E|life|this_life|exist|existence|be_alive|breathe|be_here_E|wake_up|this_world|be_me|stay_alive|stay_E',
    DIE:
      'not_alive|top_myself|be_nothing|be_erase|fade_away|rest_forever|rest_for_good|not_be_a_person|be_release|die|be_dead|be_gone|dead|unalive|dye_.|not_be_alive|not_exist|not_be_here_E|not_live_E|never_wake|not_wake_up|not_wake|never_exist|' +
      'stop_exist|stop_live_E|stop_breathe|stop_be|cease_to_exist|cease_exist|disappear|vanish|unalive|sleep_forever|' +
      'leave_this_world|leave_this_earth|leave_this_life|end_it_all|end_it_E|end_thing_E|end_everything|end_my_suffer|' +
      'end_my_misery|commit_suicide|suicide|overdose|be_bury|be_done_,|be_in_heaven|be_unalive|not_born',
    DEATH:
      'die|death|suicide|be_dead|end_it_E|end_it_all|end_thing_E|end_everything|not_be_here|not_be_around|not_exist|not_be_alive|' +
      'not_live|not_wake|be_gone_E|overdose|self_harm|cut_E|my_funeral|my_own_funeral|how_i_will_do_it|how_to_do_it|' +
      'how_to_end|disappear_E|suicidal|never_wake|jump_E|leave_this_world|take_all|end_the_pain|take_pill_E',
    KILL:
      'rope|top|game_end|kill|end|hang|shoot|stab|drown|neck|off|unalive|delete|poison|choke|suffocate|knife|murder|erase|strangle|electrocute|' +
      'gas|overdose|terminate|smother',
    HURT: 'hurt|harm|cut|burn|injure|punish|scratch|hit|mutilate|starve|slice|bite',
    WANT:
      'want|wait|let_me|wish|hope|pray|ready|rather|deserve|love|prefer|need|decide|tempt|suppose|long|mean_to|better|desire|choose|' +
      'prepare|look_forward|can_not_wait|beg|plan|try',
    WILL: 'go_to|mind_to|like_to|love_to|will|about_to|plan|intend|ready|decide|might|should|can|may|try|tempt|want|wish|urge|think_about|think_of|feel_like|need|let_us',
    GONE:
      'i_be_dead|i_be_gone|i_disappear|i_vanish|i_be_not|i_be_never|i_do_not_exist|i_never_exist|i_stop_exist|' +
      'i_do_not_wake|i_never_wake|i_kill|i_have_never|i_pass_away|i_leave_this|i_drop_dead',
    BETTER: 'better|easier|happier|fine|ok|okay|relieve|safer|manage|well_off|good',
    HIGH: 'platform|rooftop|terrace|deck|stair|bridge|building|roof|cliff|balcony|window|ledge|floor|train|bus|truck|traffic|track|overpass|subway|car|tower|garage',
    GUN: 'gun|pistol|rifle|shotgun|rope|noose|razor|blade|razorblade',
    TAKE: 'take|swallow|eat|drink|ingest|down|pop|have|chug|snort|inject|chew|get_into|gulp|consume|give',
    PILL: 'pill|bottle',
    MED: 'pill|med|dose',
    POISON:
      'bleach|antifreeze|detergent|cleaner|battery|poison|gasoline|ammonia|pesticide|lysol|drano|chemical|windex|pod|disinfectant|remover|thinner',
    SHE: 'he|she|they|him|her|them',
    KIN: 'neighbor|coworker|boss|grandpa|grandma|aunt|student|client|classmate|fiance|twin|stepdaughter|stepson|nephew|niece|grandson|granddaughter|toddler|baby|sibling|patient_of_mine|brother|sister|mom|dad|son|daughter|husband|wife|boyfriend|girlfriend|partner|ex|stepdad|uncle|friend|niece|nephew|kid|teen|child|cousin|roommate|SHE',
    SELVES: 'himself|herself|themselves|themself|hisself|theirself',
    NEG: 'no|not|lose|what|without|lack|any|zero|give_me|nothing|never|need|little',
    POINT:
      'point|reason|purpose|use|will|desire|strength|energy|meaning|motivation|sense|fight|interest',
    HARD: 'exhaust|torture|hell|unbearable|punishment|painful|agony|nightmare|torment|too_much|too_hard|too_painful|chore|curse|pain_,',
  },

  classes: {
    self: 'i me my myself we us our',
    speaker: 'i we my',
    that: 'that it this',
    other:
      'client sibling neighbour stepdaughter he she him her his they them their brother sister mom dad son daughter husband wife boyfriend girlfriend partner friend ' +
      'kid child ex fiance stepdad stepson roommate uncle aunt cousin boss neighbor parents grandma grandpa grandmother grandfather ' +
      'grandson nephew niece friends kids children toddler baby teen teenager coworker colleague classmate student twin guy girl boy bf gf',
    generic:
      'people anyone anybody someone somebody patients patient person men women teens teenagers veterans adults ' +
      'characters character many most celebrities actor actress',
    vague: 'you yourself one everyone those',
    pronoun: 'he she they him her his them their',
    say: 'said says say saying told texted wrote posted tells texts',
    split: 'but and however although though because while after once before',
    stop:
      'about do help reduce treat for if whether how what why who which question research study prevent not no never neither without i me try wait ' +
      'history past but when cause than before after until know movie book my_',
    negator: 'zero not no never without denies deny stopped neither',
    negationAfter:
      'danger think plan intention desire urge wish suicidal current active anymore suicide self intent',
    negationFiller:
      'want to think about of any a the plan on go have be feel i will try he she say danger intention intent desire wish at risk current ' +
      'consider that it ever they like active suggest mean urge intend need currently',
    negationBlock: 'can why reason try how help if or whether almost nearly stop should',
    auxiliary: 'do be have will i',
    turned: 'do be have will would can could should may might',
    present:
      'should want wants need needs am is are feel feels going will think keep keeps hope wish can',
    pastVerb:
      'was were felt had thought been became got did took hurt cut would history hit raped drank made hung shot slit ate gave taken eaten drunk',
    weakPast: 'was were felt wanted had used',
    completed: 'committed killed took hanged hung shot ended drowned',
    wouldBe: 'would used did could was were',
    modal: 'to will might should can may',
    opener: 'can could will would does do did is are may might has was',
    wh: 'what how when which who',
    if: 'if unless whether case cause causes causing',
    accident: 'accident accidentally mistake forgot toddler baby dog cat kid child',
    common:
      'the an you my is are it do does to of and for what how can have with this that not in on will your',
  },

  signals: {
    // The writer's own death or injury, said outright. Crisis.
    act: `
      KILL|HURT myself
      kms
      take|end my own? life
      jump|leap|throw|fling myself? off|from|in|under|out|onto ~ HIGH
      step|walk|run ~ into|front ~ HIGH
      drive|crash|swerve ~ off|into ~ bridge|cliff|tree|wall|river|traffic|road
      not stop cut|hurt ,|and
      use it on myself|himself|herself
      my own hand
      slit|cut|slash|open|burn|carve my wrist|throat|vein|arm|thigh|leg|skin
      want|need|go_to|resist to? cut ,|tonight|again|deep|so|now
      want to bleed
      catch the bus
      ctb
      self delete|exit
      throw|fling|yeet|hurl|toss|chuck|launch|drop|jump|hang myself? off|from|out|under|onto|over ~ HIGH
      do myself in
      knife|slice my wrist|throat|arm
      be_go_to|go_to|will|want_to|ready_to|plan_to rope E|tonight|soon
      commit ~ unalive|sudoku|toaster|not_alive|die
      self|become|go|be unalive
      blow ~ brain out
      yeet|hurl|chuck|toss myself
    `,
    // A wish to die, or thoughts of it. Crisis.
    wish: `
      envy|jealous ~ who? ~ dead|die|pass|death
      want ~ suffer|pain|this to end permanently|forever
      WANT|wish_i|hope_i ~ DIE
      hope|wish|pray i do|can? not|never ~ wake|alive|make_it|open_my
      want|wish|need|ready for? all? of? it|this|everything|life|the_world all? to? end|stop|be_over|be_all_over E|forever|permanently|be_over
      feel_like DEATH
      feel like kill|end|hurt
      think|dream|obsess|fantasize|fixate|plan ~ of|about|on|with ~ DEATH
      fantasize|imagine|contemplate|consider|urge|picture ~ to? my? own? DEATH
      DEATH be all_i|on_my|the_only
      think|attempt|threaten|research an|of|about|a? suicide|overdose
      WILL end_it|end_thing all|E
      WILL|commit suicide|overdose|self_harm
      WILL unalive|be_dead
      end it tonight|all|forever|soon
      better|rather|happier dead|be_dead|off_gone
      welcome|crave|embrace|seek|long_for|yearn_for death|die
      i should have? die
      make it all stop|end
      DEATH do not ~ bad|scare
      DEATH ~ relief|peaceful|nice|good|easier|escape|bad|only_way|only_option|answer|scare|welcome
      ok|okay|peace|fine with|if ~ die|death|it
      want_to|ready_to|like|go_to give up E
      forever|permanent|final|eternal|endless sleep|nap|rest|peace|exit|silence|slumber
      six foot|feet under
      push up daisies
      WANT|ready|time|soon|go_to|about_to ~ meet|see|join|face|be_with ~ maker|creator|god|jesus|reaper|lord
      log|clock|check|tap|opt|bow|sign|step out|off of|on? life
      check|tap|clock|opt|bow out|off for_good|early|permanently|forever|tonight
      i want to be it|dead
      not ~ sad|mind|care|upset|complain|bother|fight if i? ~ hit|kill|crash|die|run_over|cancer|wake|happen|end
      hope something|anything happen|hit|take
      stop look both way
      i be check|tap|clock|bow out .|,|now|tonight|soon
      overdose tonight
      i will|ill be gone|dead soon|by|tomorrow|before|when|tonight
      would like_to DIE|not_survive|be_euthan*
      help|let|make me ~ die|end_my_life|go_peacefully
    `,
    // "I am suicidal", "having suicidal thoughts", self-harm by name. Crisis.
    claim: `
      be|feel|get|i|become|still|again ~ suicidal
      talk|joke about suicide|die|kill|death
      my suicidal think|ideation|feel|urge
      have suicidal think|ideation
      active si
      ^ so? suicidal E|af
      suicidal think|ideation|feel ~ every|all|again|back|today|tonight
      suicide tonight|today|now|plan
      my suicide E
      i attempt ~ last|yesterday|ago|this
      i|be|start|keep|back_to|relapse|KIN ~ self harm|injure
      i|have start|be|keep cut E|more|every|when
      urge ~ cut
      ^ suicidal think|ideation|feel|urge .|,|since|every|daily|for|and|back|come|get
      suicidal think|ideation|feel since|for|daily|worse|get|come|start|constantly
      si daily|since|with|for|get|worse|again
      endorse|report|express|disclose|voice ~ si|suicidal
      cut again|tonight|now|deep
    `,
    // Said indirectly: no reason to live, a burden, a goodbye, a plan, the means. Crisis.
    sign: `
      not|never|hardly|barely ~ LIVE
      not think|believe ~ i ~ LIVE
      not know|sure|certain if|how|that|i i? ~ LIVE
      what ~ live for
      NEG ~ POINT to|in|of|for me|my? LIFE|LIVE|me_E|it_all|anything|any_of_this|get_up
      only reason i be
      why keep go|live|try|fight
      out of this life
      not have to deal|put_up with|about me
      my funeral
      find my body
      stare|look at my|the ~ pill|gun|knife|razor
      plan be to do|end|kill|jump|hang
      nothing|little|not|no_one ~ live|stay|hold_on|fight for
      not be ~ problem|burden for|to anyone|you|them
      why i should ~ LIVE|keep
      nothing left E|for_me|to_live|to_give|in_me|here
      life|live|it ~ not|never|anymore worth ~ E
      my? life|it|story be|feel over E|for_me|done
      out of life|reason_to_live|reason_to_go
      no_one|nothing|only_thing|not_try_to|you_can_not ~ stop me
      plan it all? out
      i ~ do it tonight
      scare|afraid|terrify of myself
      should die
      hate that? i wake|be_alive|be_still
      way out of live|this
      suicide note|letter
      find me dead|gone
      attempt ~ fail|work
      date ~ pick|set_to
      no fight left
      live|exist|existence|be_alive|stay_alive|life|wake_up be|feel|hurt ~ HARD
      tired|sick|exhaust|enough|weary|bore|fed_up|done|finish|through of|with|from|by|to my? own? LIFE
      done|tired|stop|quit fight|try|pretend|live E
      BETTER ~ without_me|off_dead|if_i_die
      if GONE
      when|once|after i be ~ gone|dead ~ E|make|remember|who
      no_one|anyone|they|who ~ miss me
      no_one will ~ notice|miss
      burden on|to|for
      i|be|feel_like ~ burden
      how|know much anymore ~ i
      afraid|scare|worry|terrify ~ what? i might|will|may|be|can ~ do|hurt|act|try|myself
      do something|anything stupid|bad|drastic|to_myself|i_will_regret|terrible
      not ~ i? can? keep ~ safe
      not ~ safe with|from|alone|around|by|tonight ~ E
      not trust myself
      say ~ goodbye ,|to_everyone|to_my_family|to_my_kid|to_my_friend|to_the_world|to_all|to_people|to_a_few|today
      say|make my|our last? goodbye|peace
      write|send|last|final|this_be|leave ~ goodbye|farewell
      goodbye|farewell world|cruel|forever|everyone|all|note|letter
      last|final message|note|letter|night_on|day_on
      write my|a|the note
      write ~ letter ~ to|for my|everyone
      affair ~ order
      give|find ~ away|home_for ~ thing|stuff|belong*|possess*|everything|dog|cat|clothes
      give my ~ away
      give my dog|cat|guitar to
      everyone|family|they|kid|world ~ better off ,
      not plan|expect|see|imagine|picture ~ be_here|alive
      make|write a|my will
      not want to be save
      have|get the mean
      off this planet|earth
      ready to go .
      pill|gun|rope|everything|note be? ready|lay_out|line_up
      save|stockpile|hoard|stash|collect|count ~ MED
      buy|get|load|have|find|own|tie a|the|my|this? GUN E|yesterday|for|to|next|in_the
      have|make|get a|my|the? plan .|and|to_do|to_kill|to_end|for_tonight|for_tomorrow|in_place|all
      plan ~ my exit|death
      know ~ how|when|where ~ i ~ do|end it|E
      figure|plan|work ~ how ~ do|end it
      research|look_up|google|search ~ method|way_to|how_to ~ E
      pick|choose|set a|the|my date|day ,|and|to_end|to_die|to_kill|for_end|to_do
      tonight be|will_be|the the? night|last|end
      find|have|need|get|lack|wait_for the? courage|nerve|guts to|,|and
      no|only|not|any|need_a ~ way out|forward
      not belong|place|fit ~ in|on|here ~ E
      not ~ be|meant|suppose ~ bear|born|alive
      never ~ born|bear|exist
      why be i ~ alive|here|bear|born
      why do|should|not|bother ~ i? ~ LIFE|LIVE|keep|bother
      hope|wish|pray ~ kill|hit|take|run ~ me|over
      lord|god take me
      wish|hope i ~ hit|kill|shoot|crash
      ^|someone|somebody kill me
      unalive me
      voice|head ~ tell|say|want|command|scream me? to? ~ hurt|kill|die|jump|myself|end|do_it
      danger to myself
      i|be in ~ crisis E
      it|this|everything|pain|i ~ will|soon ~ be over|free|gone|peace ,|soon|tonight|for_good|forever
      this|will be my|the last christmas|day|night|birthday|time|week
      end of|off my rope|the_line
      go|be with|to god|jesus|lord|heaven
      ^ suicid* .
      SELVES|suicide|overdose|die|his_life|her_life|own_life ~ ~ i be? go_to|will|want_to|might|may do|follow the_same|what_SHE|it|SHE
      i ~ join|follow my? KIN soon|in_heaven|E|to
      no more|anymore me|birthday|birthdays|tomorrow|tomorrows|christmas|christmases|future
      put me|i under|down|to_sleep ~ and? not|never|permanently|forever|for_good|like
      easier|better|happier|relieve|free|fine|lighter|sad ~ with me gone|dead|out
      not ~ see|picture|imagine myself|me turn|get|make|reach|grow|become
      not|never ~ see|reach|live_to|live_until ~ birthday|christmas|spring|summer|graduation|new_year
      not|never ~ make_it to|until|past|through summer|spring|winter|my_next|morning|new_year|next_year|christmas|30
      not need_a|want_a|deserve_a|have_a|be_a|want_any|be tomorrow|future ,|E|.|for_me
      want|need|make|let the|this|all|every pain|hurt|noise|it ~ end|stop|over|go_away|gone ~ forever|permanently|for_good|whatever_it_take|not_care_how|no_matter
      it be ~ time for_me ~ to_leave|to_go|go|leave
      not ~ anybody|anybodys|anyones|your|my_family|you|their|his|her fault ~
      tell|let everyone|everybody|them|my_KIN|KIN i|daddy|mommy|mom|dad|that ~ love|sorry|try
      daddy|mommy|i|mama|dad|mom love|loved them|SHE|you ~ tell|sorry
      not ~ be? need ~ anything|it|refund|appointment|money|them|anymore soon|,|anymore|after|where|.
      not|nothing|none ~ matter after|soon|tonight|tomorrow|anymore_because
      have|get everything|it_all|all_of_it plan*
      do this|the whole? live|life|exist thing
      how long before|until|till|to ~ find|notice|discover me|you|my|someone|they|body
      walk in ~ find|on me
      not|who find me ,|and
      before i go_and|up_and|end_up|might? do something|anything|it|this
      roof|rooftop|bridge|overpass|garage|balcony|ledge|cliff|platform|edge|river|lake ~ ~ look|stare|think|imagine|picture ~ down|over|jump|drop|fall|water|how_far
      close|near ~ edge of ~ platform|roof|track|bridge|cliff
      GUN|pill|bottle|knife|med ~ tempt*|call|call_me|call_to_me|talk_to_me
      gun|pill|rope|knife|razor|bridge|bottle ~ ~ not_stop_think|keep_think|all_i_think
      how simple|easy|quick it ~ be
      goodbye|farewell|last|final ~ video|text|message|post|card|voicemail
      finish it|myself ,|off|for_good|tonight
      pay|settle|clean|cancel|update|sort ~ debt|bill|apartment|lease|will|insurance|account|room ~ ~ not|no_one|so_they|when_i|found|find
      not|never come back ,|from_it|from_this_one|ever
      not|never|nothing ~ keep me ~ alive|here
      not promise|guarantee|swear i will|can be|still|stay|live
      but|until|and now|today|tonight i do|want ,
      MED ~ put_by|put_aside|stash|hide_away
    `,
    // What a third person does or wants. Crisis, about somebody else.
    theirs: `
      KILL|HURT|throw SELVES
      take|end his|her|their own? life
      cut|slit his|her|their arm|leg
      everyone|world|we|family|people|they|kid|life|you|all ~ better|easier|happier|fine|off ~ without|if|when him|her|them|he_be|she_be|they_be
      eat|swallow|bite|taste his|her|their|a gun|bullet
      give|gave away his|her|their|all
      when|after|once|if he|she|they be gone ,|.|for_good|forever
      tell|text|say me|us? goodbye
      SHE|KIN ~ take|has|grab|buy|get ~ gun|rope|knife|pistol ~ leave|left|say|depress*|and
      leave|left|find|write a|the|his|her|their? ~ note ,|and|say|in_his|in_her
      will|might|go_to do something to? SELVES|stupid
    `,
    // How to die, and how much it takes. Crisis.
    method: `
      how|way|easy|easiest|quick|quickest|fast|fastest|painless|method ~ to|of|you|someone ~ DIE|kill_yourself|end_life|end_your|end_my|hang
      it take to DIE|kill
      MED will kill me
      how much|many ~ to|will|be|can|for ~ DIE|kill|fatal|lethal|deadly|death
      how do|can|will|to|should i? ~ DIE|kill_yourself
      will|be|enough ~ lethal|deadly E|dose
      enough ~ to kill|die|overdose|end
      will|can i|it|this|that kill|die|overdose me|if_i_take|if_i_swallow|from_take ~ E
      if i take|swallow all|whole|the_whole|a_whole|#
      do|will it hurt to|when die|hang|drown|overdose
      take ~ to bleed|drown|suffocate|starve|freeze|hang ~
    `,
    // Harm to other people. Crisis.
    violence: `
      go_to|will|might|want|urge|voice|think|plan|feel|need|about ~ kill|hurt|murder|shoot|stab|strangle|harm|attack SHE|you|someone|people|everyone|others|somebody|anyone|my_KIN|my_family|my_boss|my_neighbor|my_baby
      homicid*
      go_to|will|might|want|urge|threaten|voice|think|plan|feel|need|about|try|afraid|scare|say|could|order|picture ~ kill|hurt|murder|shoot|stab|strangle|harm|attack|drown|smother|suffocate|poison|choke my|our|his|her|their|the|a? KIN|stepfather|stepdad|newborn|family|family|parents|neighbors|neighbor|infant|wife|children|teacher|roommate
      shoot up|everyone
    `,
    // Too much was swallowed, or poison, or a child got at it. Emergency.
    intake: `
      take|swallow|inject|snort|use|give ~ too many|much E|MED|of
      take|swallow|drink|eat|inject ~ to die|kill_myself|end_it|end_my
      TAKE ~ whole|entire|full|rest ~ bottle|box|pack|strip|prescription|month|week|supply
      TAKE ~ bottle|handful|bunch|fistful|ton|lot|load of? ~ MED
      TAKE all|every last? of|my|his|her|the|their|our ~ MED
      TAKE ~ about? # ~ MED of? E|an|to|about|at|all
      TAKE ~ POISON
      TAKE the? pill|everything E|to_die|in
      toddler|baby|kid|child|dog|cat|son|daughter|old|grandson|puppy|nephew|niece|granddaughter ~ TAKE ~ my|some|one_of|the|a ~ MED
      mix ~ MED ~ alcohol|vodka|whiskey
      TAKE ~ too|to many|much ~ of? ~ MED
      do|use|take|snort|smoke ~ too much ~ MED|k|of_it
      TAKE ~ week|month|day|weeks|months|days worth
      TAKE all of? them|it|those|these|everything
      TAKE ~ all|every|everything ~ i|we|they have|own|find|had
      TAKE ~ about|like|around|over|nearly|maybe? # ~ MED last|yesterday|earlier|this|with|on|after|half|ago|just
    `,
    // A dose taken twice or by mistake. Emergency, not on purpose.
    misdose: `
      TAKE ~ double|twice|triple|extra|wrong ~ MED|as_much
      TAKE ~ dose ~ instead|at_once
      TAKE ~ MED ~ twice|by_mistake|by_accident
      double my|the MED
      TAKE three|four|five|six|seven ~ MED at_once|at_the_same|together|instead
      TAKE ~ times|twice|double|triple|2x|3x|4x|5x|10x what i|he|she|they ~ suppose|prescribe|told
    `,
    // The word itself, as something done. Emergency.
    overdose: `
      overdose
      TAKE ~ an overdose
    `,
    // Self-harm under way, or the means in hand. Emergency.
    injury: `
      threaten|try ~ hurt|kill|stab|shoot|attack|strangle me|us|my_KIN ~ now|gun|knife|with_a
      slit|slash|cut|slice my|his|her|their wrist|throat|vein|arm_open
      bleed E|out|from|heavily|profusely|everywhere|a_lot|bad|badly
      bleed|blood ~ not|will ~ stop
      cut|slit|stab ~ deep|blood
      GUN|pill|knife|barrel ~ in|to|against|around|on|at my|his|her|their|the hand|head|neck|mouth|wrist|throat|lap|temple
      gun ~ load
      load gun
      has|get|with|grab a|the|his|her ~ gun|knife|noose ~ E
      hold a|the|my GUN|pill
      stand|sit|edge|out|up|am|here on|at|near|of|by the|a|this edge|ledge|bridge|roof|track|rooftop|balcony|cliff|overpass|train E
      stand|sit|edge on|of|at ~ HIGH|edge
      about_to|ready_to|go_to ~ jump|pull_the_trigger|hang_myself|swallow|take_them|shoot|overdose
      be hang|strangle|drown SELVES|myself
      noose|rope|belt ~ neck|tie|ready|ceiling
      tie ~ noose|rope
      engine|car ~ run|on ~ garage
      garage ~ engine|car run|on
      i jump ,
      on the train|rail|subway? track
      on|at ~ HIGH|edge ~ jump
      i|SHE jump|step|fall ~ off|from|in ~ HIGH|front
      it|myself|start right? now
      i|have|SHE hang|shoot|stab|drown|poison|electrocute myself
      be ~ cut|hurt|burn|hang|stab|strangle|choke|harm myself|SELVES ~ now|bathroom|lock|room|with_a|as_we_speak
      try to|and hang|shoot|strangle|kill|stab|cut|drown|suffocate SELVES|myself ~ now|minute|hour|breathe|today|and|moment
      pill|bottle|med ~ pour|spread|tip|count out
      GUN|pill|bottle|knife|med ~ in_front_of|next_to|beside me
      blood ~ on|over the? floor|carpet|sheet|sink|tub|bathroom|towel
      stand|lie|lay|sit ~ in|on ~ road|highway|freeway|traffic|rail|track
    `,
    // A body in danger: breath, chest, consciousness, allergy, blood. Emergency.
    symptom: `
      tight|tightness in my? chest
      call|need|send|get ~ ambulance
      chest pressure|discomfort
      chest ~ hurt|tight*|heavy|ache|pain|crush|pound|kill_me|feel_like
      overdose ~ help
      be an overdose
      not ~ wake|rouse him|her|them|my
      pain|pressure|tight|crush|squeeze|stab ~ in|on my|his|her|the|their ~ chest
      have|be|get ~ heart_attack|stroke E|what|help|after|since|from
      have|be|another a? seizure E|what|help|he|she|on|after
      heart attack E
      not|trouble|struggle|hard|difficult|difficulty|problem|gasp|short|fight|shortness ~ breathe|for_air|get_air
      breathe ~ stop
      turn|lip|face|baby|skin|finger|go ~ blue|purple|grey
      unconscious|unresponsive
      pass out
      black out E|after|in|from|on|during|at|when
      faint|collapse E|after|in|from|on|during|what|at|when
      throat|airway|tongue ~ close|swell|tight|swollen
      face|tongue|lip|eye|mouth|neck ~ swell|droop|swollen|puff
      anaphyla*
      allergic reaction
      hives
      heart|pulse ~ stop E|after|for
      no pulse
      speech ~ slur*
      cough|vomit|throw|spit|puke up? blood
      blood everywhere
      choke E|on
      call|need 911 E
      think|feel|help ~ i be die
      i be die help|now
      not feel|move my leg|arm|face|body
      medical emergency
      foam at
      blood pressure ~ 19*|20*|21*|22*|23*
      worst headache of my|ever
      eye roll
      shake all over
      breathe be? ~ slow|slowly|fast|weird|shallow|labored|weak|funny|strange|noisy|gurgle
      seize|convulse .|on|in|now|right|and|E
      pain|ache|numb|tingle ~ left arm|jaw|shoulder
    `,
    // Said of somebody who cannot write any more. Emergency.
    collapse: `
      stop breathe
      not|can|will|barely ~ wake|respond|move|react E|up_E|up_after|up_from|up_what|up_he|up_she|to
      limp|lifeless
    `,
    // Violence the writer suffers. Support.
    abuse: `
      hit|beat|abuse|choke|rape|slap|punch|kick|strangle|assault|molest|hurt|threaten|shove|attack|stab me|us E|when|up|last|every|in|with|at
      be|get ~ rape|abuse|assault|molest|stalk
      be|so abusive
      abusive relationship|marriage|home|KIN
      force me ~ sex|bed|touch
      domestic|sexual violence|abuse|assault
      threaten|try|go|want|say|will ~ kill|shoot me|us
      afraid|scare|terrify of my? KIN
    `,
    // Deep distress without risk words. Support.
    distress: `
      hopeless*|worthless|despair|desperate|pointless|meaningless|devastated
      lose|without|all ~ hope
      no hope
      not ~ cope|function
      not ~ take|do|handle|stand|bear|deal it|this|with E
      i|life|everything|world|be ~ fall|come apart
      break down E
      feel|inside ~ empty|numb|trap|broken|useless|alone|lost|hollow|defeated E|inside|in|all
      i be ~ empty|broken|useless|alone|hollow|numb E|inside
      hate who i
      hate ~ be_me
      numb and empty
      dead inside
      hate|despise|loathe|disgust myself|me|my_life
      nothing ~ matter E|to_me
      life be|feel|have ~ meaning|mess|ruin|empty|over
      i be done .
      break point
      rock bottom
      my limit
      no_one ~ care|love|understand|want|help|save
      be|feel ~ nothing|failure|waste|loser|garbage|trash|disappointment|mistake E|of|to
      beyond|not ~ help|save|fix me|E
      pain|suffer|voice|hurt ~ stop|end|too_much|away
      meltdown|crisis
      kill|shoot me now
      i be drown|spiral|sink E
      not|anymore okay|ok E|at
      dark place
      overwhelm*|miserable|misery|agony|anguish|unbearable|suffer|ashamed|disgusting|heartbroken|tormented
      sob|weep|cry every|in|before|after|myself|to|so|for|nonstop|constant*|again|like|uncontroll*|the|and
      not stop cry|sob|shake
      my low|lowest|worst
      everything|world|life ~ dark|black|bleak|grey|gray
      forget|forgot|not_remember|remember what|how|to|last|the ~ happy|happiness|joy|smile|normal|feel
      not|never leave|get|shower|wash|eat|out|sleep|brush ~ bed|house|room|day|week|month|teeth|food|couch|apartment
      not shower|bathe|eat|wash
      i|be ~ mess|wreck|train_wreck|disaster
      feel stuck|trap|lost|empty|disgusting|ashamed|awful|terrible|horrible|shattered|crush|defeated|abandoned
      nothing help|work|change E|for_me|at_all|.
      have no_one
      not|scarcely recognize myself|who_i
      scream into|inside|at
      last hope|resort|chance
      cry
      not|forget|forgot remember ~ time
    `,
    // The subject is named at all. Support.
    topic: `
      suicid*
      self harm|injury
      overdose
      KILL yourself
      use to cut ,
      988
      MED|it|this|that|overdose ~ kill|stop ~ you|me|person|someone|heart|anyone
      denies|deny|no|negative_for si|hi
      no intent
      attempt|attempts ,|.|ago|over|in|year|at
      my|last|prior|previous|suicide attempt|attempts
      have a plan once|back_then
      c ssrs
      lethal|fatal
      euthan*|dignitas
      assist die|death
    `,
  },

  frames: {
    idiom: `
      die on|happy|hard this|that|a? hill?
      rather die than eat|do|pay|wear|miss|admit|listen|lose|another
      % kms
      kill myself ~ laugh|work|at_work|gym|try_to|study|train|over|to_keep|job|to_make_end
      KILL|HURT myself|himself|herself ~ shave|cook|accident*|fall|gym|play|ski|run|lift|kitchen|chop|peel|work|slack|off|short|stove|paper|glass|exercise|soccer|football|ladder|foot|bike
      KILL|HURT myself when i fall
      accidentally cut|hurt|burn|hit|stab|shoot
      disappear|vanish|gone for|to|into|on|from a|the|my|work|vacation
      be|what|back|foot|head|this kill me
      go_to|will kill me if|when|for
      % mg|mcg|milligram
      my life back|insurance
      overdose on netflix|chocolate|sugar|coffee|caffeine|candy|vitamin|cute*
      take all ~ MED today|this_morning|as_prescribe|on_time|with_me
      unconscious mind|bias
      pass|collapse away|on_the_couch
      hit me|us up|with|hard
      beat me to|at|with
      it|that|reality|this ~ hit|beat|hurt me
      suicide squad|door|king
      political|career|social suicide
      hopeless romantic
      jump ~ pool|lesson|trampoline|parachute
      be|the burden of
      give|gave me a? ~ heart_attack|stroke
      price|cost|bill|fee ~ make me choke|faint
      breathe i|this|it? be? ~ laugh*|funny|hilarious
      overdose on puzzle*|crossword*|sudoku|game*|show*|movie*|sun|screen*|salt|garlic|spice|cake|donut*|cheese|holiday*|family|info*|news|content|data|tiktok|carbs|pizza|cookies|tv|cuteness|reading|podcasts
      rope|wit|patience with your|the|insurance|this|billing|hold
      take all my morning|daily|nightly|usual|regular|evening|normal|scheduled|prescribed ~ MED
      pass_out|faint|seizure once|donate|give_blood
      depression|bipolar|illness|it|life|anxiety|disease ~ swallow|eat|take|consume everything|me|my_life|it_all
      it|that|this|MED|treatment hurt|harm ~ my? baby|child|pregnancy
    `,
    soften: `
      suicid*|self_harm|overdose prevent*|aware*|rate|risk|statistic*|hotline_receive|research|watch|screen*|assess*|question*|survivor|attempt_rate|warning|training|loss
      will|can|do|may|might|be|could|is ~ make|cause|give|leave|get me? ~ suicidal|kill|die|want|feel|suicide|hurt|harm|think
      if|when|case i|he|she|they|patient ~ become|get|start ~ suicidal|think
      you|people|anyone|patient ~ suicidal|die|suicide|kill|overdose
      can|do|will|possible|easy ~ you|someone|people|it|patient|to ~ overdose
      help|treat|reduce|stop|lower|against ~ suicid*|self_harm|want
      have to be suicidal
      if|when i|we|someone|anyone|people|patient ~ mention|say|admit|tell|report|disclose|answer|check|put ~ suicid*|self_harm
      think ~ gone|stop|away|disappear|lift|fade
      no anymore ~ suicidal
      lose|lost|die|died ~ to|by|from|of suicide|overdose
      read|paper|book|movie|film|class|lecture|article|documentary ~ suicid*|death|die|kill|self_harm
      people|bot|they|everyone|it|you|chat|website|form|page|site|doctor ~ assume|think|flag i? ~ suicid*
      clean|free|recover*|sober from|of ~ self harm|cut
      suicidal|myself|die ~ i be not
      suicidal|ideation|suicide|think|self_harm , no|nope|none|never|nah|absent|deny|zero|0 ,|.
      no|nothing part_of|one|in me ~ die|kill|dead|suicide
      suicide|myself|life|die|suicidal be not something|an|a_thing|part|what|one_of|on
      last thing i|on ~ kill|die|hurt|harm
    `,
    past: `
      year|decade|month ~ ago|back|earlier
      last|previous year|spring|summer|fall|winter|time|infusion
      use to
      back when|then|in
      when i|he|she|we be|my
      as|at|in|during|since a|an|my|high|the? ~ teen|teenager|kid|child|school|college|past|youth|twenties|20s|childhood|university|younger
      at age|%
      in|since|back 19*|20*
      history|previous*|once_in
      try|attempt|overdose|be ~ once|twice|before|time ,|in|when|and|year
      before med|i|infusion|treatment
      in % .|,
    `,
    now: `
      now|today|tonight|again|still|lately|recently|yesterday|currently
      every day|night
      i be? go_to|will do|follow|end|kill|die|be|join
    `,
    echo: `
      so|as do|be|have|will i
      i be|do|feel|have|want too|as_well|the_same|same|it_too|to_too ,
      me|same too|here|for_me|with_me
      we both|be_both
      me and my
    `,
    confess: `
      it|that|this be me|myself|for_me|about_me|for_myself E
      patient|friend|person ~ be me
      ask|for|because for me|myself ,
      ask because|cause i
      that be the|my|what|exactly|kind ~ goal|plan|idea|i_want|i_need|point|hope
      it|this|ask|need|want ~ for my KIN
    `,
  },
};
