import type { PhraseBook } from './phrase-book.js';

/** What the detector knows of English. How a phrase is written: see `PhraseBook`. */
export const english: PhraseBook = {
  language: 'en',
  personInVerb: false,

  aliases:
    'im=i am,iam=i am,ima=i am going to,imma=i am going to,ive=i have,id=i would,hes=he is,shes=she is,theyre=they are,' +
    'theyd=they would,youre=you are,thats=that is,whats=what is,theres=there is,its=it is,cannot=can not,' +
    'wanna=want to,wana=want to,gonna=going to,gunna=going to,gona=going to,gon=going to,finna=going to,tryna=trying to,' +
    'gotta=need to,dnt=do not,dosent=does not,nobody=no one,noone=no one,u=you,ur=your,b=be,n=and,bc=because,' +
    'cuz=because,coz=because,rn=now,tn=tonight,tonite=tonight,2nite=tonight,2=to,idk=i do not know,' +
    'idc=i do not care,iwtd=i want to die,kil=kill,kll=kill,longer=anymore,nomore=anymore,dei=die,dyin=dying,thots=thoughts,abt=about,wuz=was,betr=better,wan2=want to,nite=night,bye=goodbye,accidently=accidentally,ded=dead,wan=want,wnna=want to,wna=want to,sh=self harm,4=for,diee=die,dy=die,' +
    'selfharm=self harm,sewerslide=suicide,sewercide=suicide,sewerslidal=suicidal,od=overdose,ods=overdose,' +
    "oded=overdosed,od'd=overdosed,aint=is not,mum=mom,mother=mom,father=dad,wont=will not,hubby=husband," +
    'lyfe=life,lyf=life,bettr=better,dis=this,goin=going,iv=ive,anymor=anymore,tylenol=med,xanax=med,lithium=med,ambien=med,' +
    'advil=med,ibuprofen=med,aspirin=med,benadryl=med,klonopin=med,seroquel=med,insulin=med,vicodin=med,acetaminophen=med,' +
    'ketamine=med,ket=med,lamictal=med,prozac=med,zoloft=med,trazodone=med,oxy=med,percocet=med,fentanyl=med,heroin=med,adderall=med,valium=med,ativan=med,paracetamol=med',

  stems:
    'be am is are was were been being,have has had,do does did doing,go goes went,take took taken,give gave given,' +
    'get got gotten,feel felt,think thought thoughts,say said,write wrote written,make made,hang hung,choose chose chosen,mix mixed,fall fell,shoot shot,' +
    'eat ate eaten,drink drank drunk,wake woke woken,lose lost,tell told,keep kept,buy bought,hold held,beat beaten,' +
    'know knew,die dies died dying,try tried tries,breathe breath breaths,dose doses,pill pills tablets tablet capsules capsule painkillers painkiller,med meds medication medications medicine medicines drug drugs lozenge lozenges troche troches,can could,will would,find found,bleed bled,drown drowned,drive drove driven',

  fillers:
    'really just very actually honestly literally fucking fuckin freaking damn kinda truly seriously simply totally ' +
    'completely absolutely utterly even quite pretty probably maybe perhaps definitely genuinely sometimes often always ' +
    'constantly please pls plz tbh ngl lol lmao omg ugh oh already also finally extremely severely actively passively chronically acutely',

  targets:
    'suicidal suicide kill myself overdose die death want life hurt harm alive live anymore hopeless worthless ' +
    'pills breathe unconscious seizure swallowed commit exist disappear goodbye himself herself themselves unalive bleach ' +
    'wrist wrists swell throat chest poison without reason',

  guards:
    'liver love beach breach breadth homeless ham lie overdue prison threat waist twist wan unlike crest subside sell shell smell spell secure awake asleep breakfast season treason waiting dead deal dear wife line list lime hand hunt hut hat hunger skill kilo kiln went wait walk chess cheat heart cute ' +
    'alike olive along whole breath breather poise letter batter wage wade pull pole pile dearth comet exit excited helpless ' +
    'charm farm firm army through though what wand lift link lived lift diet dye dyed dig did dice waste went wanna twist ' +
    'hurry harsh dealt depth cheese cheap thought',

  lists: {
    // What may follow where the phrase must not go on to something harmless ("go on a trip").
    E:
      ',|anymore|no|any|like|this_way|in_this|on_this|and|because|but|if|so|now|tonight|tomorrow|through|another|with_this|for_good|for_a|for_month|for_week|either|' +
      'today|much|again|to_be|at_all|right|then|for_much|i',
    LIVE:
      'live_E|want_to_exist|be_alive|stay_alive|keep_live|go_on_E|go_on_live|keep_go_E|keep_do_this|keep_do_it|keep_fight|' +
      'keep_try|keep_pretend|continue_E|continue_live|carry_on|wake_up_E|wake_up_in|wake_up_to|survive_E|survive_this|survive_the_night|survive_another|be_here_E|' +
      'be_around_E|be_part_of_this|see_tomorrow|do_this_E|do_it_anymore|do_life|make_it_through|make_it_past|make_it_another|make_it_much|make_it_anymore|alive_by|alive_next|alive_in|myself_alive|be_around_next|be_around_for|be_in_this_world|make_it_to_tomorrow|make_it_to_morning|make_it_to_next|face_another|face_life|go_through_this|go_through_another|deal_with_life|face_tomorrow|' +
      'fight_E|fight_this|hold_on_E|hang_on_E|last_much|take_it_anymore|take_this_anymore|take_much|take_another|take_one|do_one|one_more_day|another_day|do_another|see_another|be_on_this|take_it_any|take_this_any|do_this_any|' +
      'handle_anymore|handle_this_anymore|handle_life|bear_anymore|bear_this|bear_it|bear_to|deal_with_this_anymore|' +
      'stand_this_anymore|stand_it_anymore|endure|try_anymore|be_me|stick_around|grow_old|get_older|live_with_myself|live_with_this|' +
      'live_with_the_pain|breathe_anymore|get_up_anymore|live_through|live_this|live_another',
    LIFE: 'live|live_E|life|this_life|exist|existence|be_alive|breathe|be_here_E|wake_up|this_world|be_me|stay_alive|stay_E',
    DIE:
      'die|be_dead|be_gone|dead|unalive|dye_.|not_be_alive|not_exist|not_be_here_E|not_live_E|never_wake|not_wake_up|not_wake|never_exist|' +
      'stop_exist|stop_live_E|stop_breathe|stop_be|cease_to_exist|cease_exist|disappear|vanish|unalive|sleep_forever|' +
      'leave_this_world|leave_this_earth|leave_this_life|end_it_all|end_it_E|end_thing_E|end_everything|end_my_suffer|' +
      'end_my_misery|commit_suicide|suicide|overdose|be_bury|be_done_,|be_in_heaven|be_unalive|not_born',
    DEATH:
      'die|death|suicide|be_dead|end_it_E|end_it_all|end_thing_E|end_everything|not_be_here|not_be_around|not_exist|not_be_alive|' +
      'not_live|not_wake|be_gone_E|overdose|self_harm|cut_E|my_funeral|my_own_funeral|how_i_will_do_it|how_to_do_it|' +
      'how_to_end|disappear_E|suicidal|never_wake|jump_E|leave_this_world|take_all|end_the_pain|take_pill_E',
    KILL:
      'kill|end|hang|shoot|stab|drown|neck|off|unalive|delete|poison|choke|suffocate|knife|murder|erase|strangle|electrocute|' +
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
    HIGH: 'bridge|building|roof|cliff|balcony|window|ledge|floor|train|bus|truck|traffic|track|overpass|subway|car|tower|garage',
    GUN: 'gun|pistol|rifle|shotgun|rope|noose|razor|blade|razorblade',
    TAKE: 'take|swallow|eat|drink|ingest|down|pop|have|chug|snort|inject|chew|get_into|gulp|consume|give',
    PILL: 'pill|bottle',
    MED: 'pill|med|dose',
    POISON:
      'bleach|antifreeze|detergent|cleaner|battery|poison|gasoline|ammonia|pesticide|lysol|drano|chemical|windex|pod|disinfectant|remover|thinner',
    SHE: 'he|she|they|him|her|them',
    KIN: 'brother|sister|mom|dad|son|daughter|husband|wife|boyfriend|girlfriend|partner|ex|stepdad|uncle|friend|niece|nephew|kid|teen|child|cousin|roommate|SHE',
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
      'he she him her his they them their brother sister mom dad son daughter husband wife boyfriend girlfriend partner friend ' +
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
      'about do help reduce treat for if whether how what why who which question research study prevent not no never without i me try wait ' +
      'history past but when cause than before after until know movie book my_',
    negator: 'not no never without denies deny stopped neither',
    negationAfter:
      'think plan intention desire urge wish suicidal current active anymore suicide self intent',
    negationFiller:
      'want to think about of any a the plan on go have be feel i will try he she say intention intent desire wish at risk current ' +
      'consider that it ever they like active suggest mean urge intend need currently',
    negationBlock: 'can why reason try how help if or whether almost nearly stop should',
    auxiliary: 'do be have will i',
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
    act: `
      KILL|HURT myself
      kms
      take|end my own? life
      end my own? existence
      jump|leap|throw|fling myself? off|from|in|under|out|onto ~ HIGH
      step|walk|run ~ into|front ~ HIGH
      drive|crash|swerve ~ off|into ~ bridge|cliff|tree|wall|river|traffic|road
      not stop cut|hurt ,|myself|and
      WILL|urge ~ crash my
      use it on myself|himself|herself
      my own hand
      blow my brain
      bullet ~ head|brain
      slit|cut|slash|open|burn|carve my wrist|throat|vein|arm|thigh|leg|skin
      want|need|go_to|urge|resist to? cut ,|tonight|again|deep|so|now
      want to bleed
      how deep ~ to cut
      make myself bleed
      WILL to? take|swallow|down all|whole|every|bottle|handful ~ PILL|med
      WILL to? take|swallow|drink a|the? whole|bottle|bunch|handful|bleach
      catch the bus
      ctb
      commit unalive|die
      self delete|exit
      toaster bath
    `,
    wish: `
      WANT|wish_i|hope_i ~ DIE
      WANT ~ sleep ~ not|never ~ wake
      WANT i? ~ not|never ~ wake|alive|bear|born|be_here|exist|open_my
      hope|wish|pray i do|will|can? not|never ~ wake|live|alive|survive|make_it|open_my
      wake ~ wish i|that? ~ not
      i be still alive
      want|wish|need|ready for? all? of? it|this|everything|life|the_world all? to? end|stop|be_over|be_all_over E|forever|permanently|be_over
      feel_like|feel_suicidal DEATH
      feel like kill|give_up|end|hurt|jump
      think|dream|obsess|fantasize|fixate|daydream|plan ~ of|about|on|with ~ DEATH
      fantasize|imagine|contemplate|consider|urge|picture ~ to? my? own? DEATH
      DEATH be all_i|on_my|the_only
      think|plan|consider|try|attempt|threaten|research an|of|about|a? suicide|overdose
      WILL end_it|end_thing all|tonight|E
      i be? end it|thing|everything E|all
      why i do not ~ end|kill
      WILL|attempt|commit|threaten|plan suicide|overdose|self_harm|commit_suicide
      go_to|will|want_to|decide_to|ready_to|plan_to die tonight|soon|today|by|this
      WILL unalive|be_dead
      want to jump ,
      end it tonight|all|now|forever|soon
      better|rather|happier dead|be_dead|off_dead|off_gone
      welcome|crave|embrace|seek|long_for|yearn_for death|die
      i should|deserve_to have? die
      depress* ~ i can die
      make it all stop|end
      easier|better to ~ die|be_dead|not
      tonight i be? die
      should not? have? never? be dead|gone|alive|born|exist
      should not exist
      DEATH do not ~ bad|scare
      forgive myself for exist|live
      DEATH ~ relief|peaceful|nice|good|better|easier|escape|bad|only_way|only_option|answer|scare|welcome
      not ~ afraid|scare|care|mind|matter if|whether|of|about|to? i? DEATH|live|wake|make_it|survive
      ok|okay|peace|fine with|if ~ die|death|it
      want_to|ready_to|like|go_to give up E
      give|give_up|quit|done up? on? life|live|everything_,
      have|keep ~ image|vision of ~ DEATH
      attempt|try_to_die ~ again|tonight
    `,
    claim: `
      be|feel|get|i|become|still|again ~ suicidal
      talk|joke about suicide|die|kill|death
      my suicidal think|ideation|feel|urge
      have|with|get|experience|keep|struggle|constant ~ suicidal think|ideation|feel|urge|plan|impulse|tendency
      my think of|about DEATH
      have|get|keep|constant|with ~ think|ideation|urge|plan|idea|feel of|about|to ~ DEATH
      make|made me feel? suicidal
      severe|bad|major|deep ~ and suicidal think|ideation|feel
      still|have suicidal think|ideation|feel
      have ~ si ,|every|again|now|and
      passive|active si
      ^ so? suicidal E|af
      suicidal think|ideation|feel ~ every|all|again|now|lately|back|today|tonight
      suicide tonight|today|now|plan
      si be
      my suicide E|plan|note|letter
      i attempt ~ last|yesterday|ago|again|this
      suicide be all i
      feel suicide
      self harm for|again|every
      i|be|start|keep|back_to|relapse|KIN ~ self harm|injure
      i|SHE|have start|be|keep cut E|more|every|when
      back_to|relapse_with|start cut E
      i cut E|every|when
      cut be the only
      urge ~ cut
    `,
    sign: `
      not|never|hardly|barely ~ LIVE
      not want|wish|deserve|care to exist
      wish i do not exist
      i will not exist
      may|might as well ~ not exist|be_dead|die
      no anymore ~ LIVE
      not know|think|sure|believe ~ i ~ LIVE
      not know|sure if|how|that i ~ LIVE
      not know|sure|certain if|how|that|i i? ~ LIVE
      not know|sure how|if much|anymore ~ i
      what ~ live for
      NEG ~ POINT for me to LIFE|LIVE|keep_live
      NEG ~ POINT to|in|of|for me|my? LIFE|LIVE|me_E|it_all|anything|any_of_this|get_up
      no|not|what ~ point anymore
      reason not to ,|do_it|kill|die|live
      reason do i have
      will to live ~ gone|lose|leave
      only ~ keep me alive|here|from
      only ~ alive because|for
      only reason i be
      why keep go|live|try|fight
      be|if life|it ~ worth live
      out of this life
      not have to deal|worry|put_up with|about me
      rid of me
      my funeral
      find my body
      sorry for everything ~ goodbye|love
      stare|look at my|the ~ pill|gun|knife|razor
      plan be to do|die|end|kill|jump|hang|overdose
            no|what_be_the point .
      nothing|little|not|no_one ~ live|stay|hold_on|fight for
      nothing ~ keep me here|alive
      time for me to go
      not be ~ problem|burden for|to anyone|you|them
      be with my late|dead
      why i should ~ live|LIVE|keep
      close my eye ~ never
      think about the bridge|gun|rope
      nothing left E|for_me|to_live|to_give|in_me|here
      not have anything left
      life|live|it ~ not|never|anymore worth ~ live|it_anymore|E
      not worth live|it_anymore
      my? life|it|story be|feel over E|for_me|done
      over life|live ,
      too tired|exhaust|weak|broken to LIVE|live
      out of life|reason_to_live|reason_to_go
      free from|of this|my life
      no_one|nothing|only_thing|not_try_to|you_can_not ~ stop me
      be my last ,|day|night|christmas|birthday
      hope ~ my last
      hope tomorrow never
      plan it all? out
      plan everything ,
      know how and when
      it will be tonight
      i ~ do it tonight
      scare|afraid|terrify of myself
      stop want to live|be_alive
      unable to ~ LIVE
      should die
      this be the end for_me|,|of_me
      forgive me for what
      can not exist
      hate that? i wake|be_alive|be_still
      way out of life|live|this
      easy|easiest way out
      suicide|goodbye|farewell note|letter
      it|everything|this end tonight
      find me dead|gone
      attempt ~ fail|work
      sorry|wish|mad|upset i survive|be_alive|be_still
      go to a better place
      soon ~ at_peace|free|gone E
      at peace soon
      after|when i die ~ take|tell|will|who|no_one|they
      date ~ pick|set_to
      GUN and i want to use
      no fight left
      will ~ if i die
      not ~ bother me if
      not hear|see from? me
      stop me from end
      live|exist|existence|be_alive|stay_alive|life|wake_up be|feel|hurt ~ HARD
      hurt|hard|exhaust|pain ~ to be_alive|stay_alive|exist|live_E
      be_alive|live|exist hurt
      tired|sick|exhaust|enough|weary|bore|fed_up|done|finish|through of|with|from|by|to my? own? LIFE
      hate|despise life|this_life|live|be_alive|exist|wake_up
      done|over|through with everything|it_all|all_this|this_life
      done|tired|stop|quit fight|try|pretend|live E
      BETTER ~ without_me|if_GONE|when_i_be_gone|off_dead|if_i_die
      world ~ without_me
      without_me around|here|in
      if GONE
      if i die tonight|tomorrow
      no_one|care|mind|notice|better|okay|ok ~ if i die
      when|once|after i be ~ gone|dead ~ E|make|remember|tell|who|take|will|my|everyone
      if|when ~ i ~ not|no be? here|around E|anymore
      no_one|anyone|who|will|they ~ miss_me|notice|care if|when|that|E ~ i
      no_one|anyone|they|who ~ miss me
      no_one will ~ notice|miss
      burden on|to|for
      i|be|feel_like|become ~ burden
      no|not ~ future E|for_me|for_myself|ahead
      not ~ see|imagine|picture ~ myself ~ be|live|past|make
      how|know much anymore ~ i
      afraid|scare|worry|terrify ~ what? i might|will|may|be|can ~ do|hurt|act|try|myself
      afraid|scare|worry|terrify of what i
      do something|anything stupid|bad|drastic|to_myself|i_will_regret|terrible
      not ~ i? can? keep ~ safe
      not ~ safe with|from|alone|around|by|tonight ~ myself|E
      not trust myself
      not ~ promise|guarantee|sure|know ~ i ~ not|safe
      say ~ goodbye ,|to_everyone|to_my_family|to_my_kid|to_my_friend|to_the_world|forever|to_all|to_people|to_a_few|today
      say|make my|our last? goodbye|peace
      write|send|last|final|this_be|leave ~ goodbye|farewell|suicide_note
      goodbye|farewell world|cruel|forever|everyone|all|note|letter
      last|final message|note|letter|goodbye|night_on|day_on
      my last|final word
      write my|a|the note
      write ~ letter ~ to|for my|everyone
      affair ~ order
      give|gave|find ~ away|home_for ~ thing|stuff|belong*|possess*|everything|dog|cat|clothes
      give my ~ away
      give my dog|cat|guitar to
      everyone|family|they|kid|world ~ better off ,
      live or die
      not ~ future where i
      not plan|expect|see|imagine|picture ~ be_here|be_around|alive
      not be here|around for my? birthday|christmas|graduation
      make|write a|my will
      not ~ in me to LIVE|live
      world do not need|want me
      not want to be save
      not promise|guarantee i will be
      i be not safe ,|right|now|with|alone|tonight|from|by
      might|may not be here|around
      have|get the mean
      off this planet|earth
      with ~ in heaven
      not ~ worry about me
      not ~ burden|bother ~ anymore|much
      ready to go .
      better ~ with me gone
      pill|gun|rope|everything|note be? ready|lay_out|line_up
      save|stockpile|hoard|stash|collect|count ~ MED
      buy|get|load|have|find|own|tie a|the|my|this? GUN E|yesterday|for|to|next|in_the
      buy what i need
      enough MED to
      have|make|get a|my|the? plan .|and|to_do|to_die|to_kill|to_end|for_tonight|for_tomorrow|in_place|all
      plan ~ my exit|funeral|death|suicide
      know ~ how|when|where ~ i ~ do|end it|E
      figure|plan|work ~ how ~ do|end it
      research|look_up|google|search ~ method|way_to|how_to ~ E|die|end
      pick|choose|set a|the|my date|day ,|and|to_end|to_die|to_kill|for_end|to_do
      tonight be|will_be|the the? night|last|end
      find|have|need|get|lack|wait_for the? courage|nerve|guts to|,|and
      no|only|not|any|need_a ~ way out|forward
      no|only escape
      only way|option|solution|answer to_end|to_stop|be|leave|i_see
      anything|something happen to me ~ tell|know|my|take|love|look
      not|never mind|care ~ something|if ~ happen|hit|kill
      peace with ~ die|death|everything|leave
      not belong|place|fit ~ in|on|here ~ world|earth|anymore|E
      no|any place|room for me
      not ~ be|meant|suppose ~ bear|born|alive
      never ~ born|bear|exist
      why be i ~ alive|here|bear|born
      why do|should|not|bother ~ i? ~ LIFE|LIVE|kill_myself|keep|bother
      why bother E|live|anymore
      hope|wish|pray ~ kill|hit|take|run ~ me|over
      take me away|now
      lord|god take me
      wish|want|hope ~ someone|something|god|lord|cancer ~ kill|take|end|shoot|hit ~ me|it
      wish|hope i ~ hit|kill|shoot|crash
      wish|hope my? plane|car crash
      ^|someone|somebody kill me
      unalive me
      count|wait ~ until|for|till i? ~ die|death
      voice|head ~ tell|say|want|command|scream me? to? ~ hurt|kill|die|jump|myself|end|do_it
      danger to myself
      problem|bother|worry|deal|burden|hear|see ~ you|anyone|anybody|to|with|about|from me anymore|again|soon
      think|feel|urge|darkness be|have|come|get|keep ~ back|return
      need|want|give|find|number ~ suicide|crisis hotline|line|helpline
      i|be in ~ crisis E
      sorry for what i
      it|this|everything|pain|i ~ will|soon ~ be over|free|gone|peace ,|soon|tonight|for_good|forever
      soon ~ none|not ~ matter
      nothing|none ~ matter soon
      this|will be my|the last christmas|day|night|birthday|message|goodbye|time|week
      tell|let ~ my ~ i ~ love|sorry
      take care of my ~ for|when|after|if me|i
      who ~ take_care|look_after|feed|raise ~ when|if|after|once ~ i
      end of|off my rope|the_line
      lose|no|not|fight ~ will ~ live|go_on
      all|everything want be die
      over|through with life
      drink|smoke myself to death
      permanent|final|forever sleep|solution|rest|way_out
      rest in peace
      go|be with|to god|jesus|lord|heaven
      ^ suicid* .
      same thing|anymore as|like my|him|her ~ did
    `,
    theirs: `
      say ~ better ~ without him|her|them
      KILL|HURT|throw SELVES
      take|end his|her|their own? life
      cut|slit his|her|their wrist|arm|throat|leg
    `,
    method: `
      how|way|easy|easiest|quick|quickest|fast|fastest|painless|method ~ to|of|you|someone ~ DIE|kill_myself|kill_yourself|end_life|end_your|end_my|hang
      it take to DIE|kill|overdose
      how many|much ~ do i ~ to DIE|kill|overdose
      will|can ~ MED|# ~ kill me
      MED will kill me
      how much|many ~ to|will|be|can|for ~ DIE|kill|overdose|fatal|lethal|deadly|not_wake|death|end_it
      how do|can|will|to|should i|you|someone? ~ DIE|kill_myself|kill_yourself|hang_myself
      how ~ high|long|deep ~ die|kill|bleed|jump
      will|be|enough ~ lethal|deadly E|dose
      lethal|fatal|deadly pill|amount|overdose|combination
      enough ~ to kill|die|overdose|end
      painless|quick|peaceful|easy death|suicide
      suicide method|pact|forum|kit
      will|can i|it|this|that kill|die|overdose me|if_i_take|if_i_swallow|from_take ~ E|all|whole|#
      if i take|swallow all|whole|the_whole|a_whole|#
      do|will it hurt to|when die|hang|drown|overdose|you_die
      write|help me|my ~ suicide|goodbye note|letter
      how do i write ~ note
      assist suicide
    `,
    violence: `
      go_to|will|might|want|urge|voice|think|plan|feel|need|about ~ kill|hurt|murder|shoot|stab|strangle|harm|attack SHE|you|someone|people|everyone|others|somebody|anyone|my_KIN|my_kid|my_family|my_boss|my_neighbor|my_baby
      homicid*
      shoot up the|my|a school|place|clinic|work|church|office|mall
    `,
    intake: `
      take|swallow|inject|snort|use|give ~ too many|much E|MED|of
      TAKE ~ too many|much ~ MED
      take|swallow|drink|eat|inject ~ to die|kill_myself|end_it|end_my
      TAKE ~ whole|entire|full|rest ~ bottle|box|pack|strip|prescription|month|week|supply
      TAKE ~ bottle|handful|bunch|fistful|ton|lot|load of? ~ MED
      TAKE all|every of|last? of|my|his|her|the|their|our ~ MED
      TAKE ~ about|like|around? # ~ MED of? E|an|and|to|about|at|all|of
      take|swallow|pop|down a? # ,|of_them|at_once
      TAKE ~ POISON
      TAKE the? pill|everything E|to_die|in|i_have
      toddler|baby|kid|child|dog|cat|son|daughter|old|grandson|puppy|nephew|niece|granddaughter ~ TAKE ~ my|some|one_of|the|a ~ MED
      TAKE someone else? ~ MED
      TAKE my_mom|my_husband|my_wife|my_dad MED
      be ~ poison E
      mix ~ MED ~ alcohol|vodka|whiskey
    `,
    misdose: `
      TAKE ~ double|twice|triple|extra|wrong ~ MED|as_much
      TAKE ~ dose ~ instead|at_once
      TAKE ~ MED ~ twice|by_mistake|by_accident
      TAKE ~ anymore|more ~ than ~ prescribe*|suppose|should|usual|direct*
      double my|the MED
    `,
    overdose: `
      overdose
      TAKE ~ an overdose
    `,
    injury: `
      slit|slash|cut|slice my|his|her|their wrist|throat|vein|arm_open
      be|start cut|hurt|burn|hang|kill|stab myself|SELVES now
      bleed E|out|from|heavily|profusely|everywhere|a_lot|bad|badly
      bleed|blood ~ not|will ~ stop
      pool of blood
      not stop the? bleed
      cut|slit|stab ~ deep|bleed|blood
      GUN|pill|knife|barrel ~ in|to|against|around|on|at my|his|her|their|the hand|head|neck|mouth|wrist|throat|lap|temple
      gun ~ load
      load gun
      has|get|with|grab a|the|his|her ~ gun|knife|noose ~ E|to|say
      hold a|the|my GUN|pill
      stand|sit|edge|out|up|am|be|here on|at|near|of|by the|a|this edge|ledge|bridge|roof|track|rooftop|balcony|cliff|overpass|train E
      stand|sit|edge on|of|at ~ HIGH|edge
      about_to|ready_to|go_to ~ jump|pull_the_trigger|hang_myself|swallow|take_them|shoot|overdose|do_it_now
      about_to ~ kill|end|do_it|cut|slit E|myself|my_life|my_wrist|all
      be hang|strangle|drown SELVES|myself
      about_to ~ take all|the ~ MED
      noose|rope|belt ~ neck|tie|ready|ceiling
      tie ~ noose|rope
      engine|car ~ run|on ~ garage
      garage ~ engine|car run|on
      i jump ,
      on the train|rail|subway? track
      stand in front of ~ train|bus|truck
      on|at ~ HIGH|edge ~ jump
      i|SHE jump|step|fall ~ off|from|in ~ HIGH|front
      do_it|it|myself|start right? now
      i|have|SHE hang|shoot|stab|drown|poison|electrocute myself
      find ~ hang|blood|unconscious|unresponsive|not_breathe
      bottle|pill in|in_front|front ~ hand|me
    `,
    symptom: `
      chest pain|tight|pressure|discomfort
      chest ~ hurt|tight*|heavy|ache|pain|crush|pound|kill_me|feel_like
      tight* in ~ chest
      overdose ~ help
      be an overdose
      breathe be ~ bad|hard|weird|shallow|fast
      not ~ wake|rouse him|her|them|my
      not ~ enough air
      pain|pressure|tight|crush|squeeze|stab ~ in|on my|his|her|the|their ~ chest
      have|be|get ~ heart_attack|stroke E|what|help|after|since|from
      have|be|another a|another? seizure E|what|help|he|she|on|after
      heart attack E
      not|barely|hardly ~ breathe E|well|properly|right|help|good|he|she|after|what
      not|trouble|struggle|hard|difficult|difficulty|problem|gasp|short|fight|shortness ~ breathe|for_air|get_air
      breathe ~ stop
      heart attack ~ now
      be not breathe
      suffocate
      turn|lip|face|baby|skin|finger|go ~ blue|purple|grey
      unconscious|unresponsive
      pass out
      black out E|after|in|from|on|during|at|when
      faint|collapse E|after|in|from|on|during|what|at|when
      be ~ seize|convulse E
      convulse|seize ,
      lose conscious*
      throat|airway|tongue ~ close|swell|tight|swollen
      face|tongue|lip|eye|mouth|neck ~ swell|droop|swollen|puff
      swell|swollen ~ face|tongue|lip|throat
      anaphyla*
      allergic reaction
      hives
      heart|pulse ~ stop E|after|for
      heart ~ race|pound|beat ~ chest|faint|not_stop|not_slow
      no pulse
      slur* speech|word
      speech ~ slur*
      arm|side|leg|face ~ numb ~ speech|droop|talk|speak|confuse
      cough|vomit|throw|spit|puke up? blood
      blood everywhere
      choke E|on|now
      call|need|send|get ~ ambulance
      call|need 911 E
      think|feel|help ~ i be die
      i be die help|now
      not feel|move my leg|arm|face|body
      medical emergency
      foam at
      blood pressure ~ 19*|20*|21*|22*|23*
    `,
    collapse: `
      stop breathe
      not|can|will|barely ~ wake|respond|move|react E|up_E|up_after|up_from|up_what|up_he|up_she|to
      limp|lifeless
      fall ~ hit|head
    `,
    abuse: `
      hit|beat|abuse|choke|rape|slap|punch|kick|strangle|assault|molest|hurt|threaten|shove|attack|stab me|us E|and|again|when|up|last|every|in|with|at|so|if|last_night
      be|get ~ rape|abuse|assault|molest|stalk
      be|so abusive
      force|make me to? have sex
      domestic|sexual violence|abuse|assault
      abusive relationship|husband|boyfriend|partner|wife|home|marriage|ex
      threaten|try|go|want|say|will ~ kill|hurt|shoot me|us
      afraid|scare|terrify of my? KIN
      not safe at|with home|him|her|my
    `,
    distress: `
      hopeless*|worthless|despair|desperate|pointless|meaningless|devastated
      no|lose|without|lost|all ~ hope
      no hope
      hope be gone|lose
      nothing|never|not|thing ~ get|be|feel|improve better|improve|happy_again|ok_again|okay|any
      never improve
      not ~ cope|function
      not ~ take|do|handle|stand|bear|deal it|this|with E|anymore
      i|life|everything|thing|world|be ~ fall|come apart
      break down E
      feel|inside ~ empty|numb|trap|broken|useless|alone|lost|hollow|defeated E|inside|in|all|like
      i be ~ empty|broken|useless|alone|hollow|numb E|inside
      hate who i
      hate ~ myself|be_me
      numb and empty
      beyond hope
      light at the end
      dead inside
      hate|despise|loathe|disgust myself|me|my_life
      nothing ~ matter E|to_me|anymore
      life be|feel|have ~ meaning|mess|ruin|empty|over
      give up .|hope
      i be done .
      end of my rope
      break point
      rock bottom
      my limit
      no_one ~ care|love|understand|want|help|save|even_notice
      be|feel ~ nothing|failure|waste|loser|garbage|trash|disappointment|mistake E|of|to
      waste of
      beyond|not ~ help|save|fix me|E
      what be the point ,|of_any|of_anything|of_try
      not see the point
      not ~ bear|take|stand ~ pain
      pain|suffer|voice|hurt ~ stop|end|too_much|away
      tired|sick of|from everything|fight|try|suffer|hurt|it_all|this E|and|all
      cry all|myself
      not stop cry
      help_me|please_help|need_help ,|now
      need ~ talk to someone
      breakdown|meltdown|crisis
      kill|shoot me now
      dread|hate wake
      i be drown|suffocate|spiral|sink E
      not|anymore okay|ok E|at
      something stupid
      deserve ~ hurt|this|pain|bad
      permanent solution
      relapse
      cut deep
      will die alone
      everyone hate me
      no_one to talk
      dark place
    `,
    topic: `
      suicid*
      self harm|injury|mutilat*
      overdose
      KILL|HURT SELVES|yourself|oneself
      take|end his|her|their|your own? life
      want ~ to die
      kys
      use to cut ,
      attempt at %
      kill myself
      988
      death wish
    `,
  },

  frames: {
    idiom: `
      die|dead of|from|with ~ embarrass*|laugh*|boredom|shame|cringe|hunger|curiosity|excitement|heat|thirst|old_age|cute*
      die laugh
      die to|for know|try|see|meet|hear|find|get|ask|start|go|have|a|some|this|be|tell|it|,
      to die for ,
      die on|happy|hard this|that|a? hill?
      rather die than eat|do|pay|wear|miss|admit|listen|lose|another
      % kms
      kill myself ~ laugh|work|at_work|gym|try_to|study|train|over|to_keep|job|to_make_end
      KILL|HURT myself|himself|herself ~ shave|cook|accident*|fall|gym|play|ski|run|lift|kitchen|chop|peel|work|slack|off|short|stove|paper|glass|exercise|soccer|football|ladder|foot|bike|slice|oven|dry
      KILL|HURT myself when i fall
      accidentally cut|hurt|burn|hit|stab|shoot
      end it|thing|everything with|between|here
      kill|shoot the|it|time|pain|process|mood 
      disappear|vanish|gone for|to|into|on|from a|the|my|work|vacation
      be|what|back|foot|head|this kill me
      go_to|will kill me if|when|for
      % mg|mcg|milligram
      my life back|insurance
      kill me with|when
      overdose on netflix|chocolate|sugar|coffee|caffeine|candy|vitamin|cute*
      take|drink|have ~ too much|many time|work|out|effort|space|energy|money|on_my|coffee|water|for_grant|caffeine|wine|sugar
      take all ~ MED today|this_morning|as_prescribe|on_time|with_me
      drink ~ bottle of water|wine|juice|beer
      heart|stroke attack|of? luck|survivor|history
      unconscious mind|bias
      pass|collapse away|on_the_couch
      hit me|us up|with|hard
      beat me to|at|with
      it|that|reality|this ~ hit|beat|hurt me
      suicide squad|door|king
      political|career|social suicide
      hopeless romantic
      lose my mind|control over|of
      blue cross
      jump ~ pool|lesson|trampoline|parachute
      not go on a|vacation
      be|the burden of
      plan with|through
      goodbye party
    `,
    soften: `
      suicid*|self_harm|overdose prevent*|aware*|rate|risk|statistic*|hotline_receive|research|watch|screen*|assess*|question*|survivor|attempt_rate|warning|training|loss
      will|can|do|may|might|be|could|is ~ make|cause|give|leave|get me? ~ suicidal|kill|die|want|feel|suicide|hurt|harm|think
      if|when|case i|he|she|they|patient ~ become|get|start ~ suicidal|think
      you|people|anyone|patient ~ suicidal|die|suicide|kill|overdose
      if|when|treat|help|with someone|somebody ~ suicidal|die|suicide|kill|overdose|hurt
      can|do|will|possible|easy ~ you|someone|people|it|patient|to ~ overdose
      help|treat|reduce|stop|lower|against ~ suicid*|self_harm|want
      for suicid*|self_harm
      depression|ideation|people|patient with suicid*
      have to be suicidal
      or make me
      if i say i be suicidal
      think ~ gone|stop|away|disappear|lift|fade
      no anymore ~ suicidal
      history|survive|survivor|previous|past|prior of|a? ~ suicid*|self_harm|attempt|overdose
      lose|lost|die|died ~ to|by|from|of suicide|overdose
      never be|feel|attempt|have ~ suicid*
      side effect ~ suicid*
      read|paper|book|movie|film|class|lecture|article|documentary ~ suicid*|death|die|kill|self_harm
      suicidal ~ common|normal
    `,
    past: `
      year|decade|month ~ ago|back|earlier
      last|previous year|spring|summer|fall|winter|time|infusion
      long time ago
      use to
      back when|then|in
      when i|he|she|we be|my
      when younger|little
      as|at|in|during|since a|an|my|high|the? ~ teen|teenager|kid|child|school|college|past|youth|twenties|20s|childhood|university|younger
      at age|%
      in|since|back 19*|20*
      in the past
      past attempt|suicid*|history|,
      history|previous*|once_in
      try|attempt|overdose|be ~ once|twice|before|time ,|in|when|and|year
      suicidal once|before
      have ~ once ,
      before med|i|infusion|treatment
    `,
    now: `
      now|today|tonight|again|still|lately|recently|yesterday|currently
      last night|week
      past|last few|couple|week|day
      this morning|week|afternoon|evening|month
      these day
      day|week|hour|minute ago
      since|for ~ year|month|week|while|then|i
      every day|night
      every|all the time
    `,
    echo: `
      so|as do|be|have|will i
      i be|do|feel|have|want too|as_well|the_same|same|it_too|to_too ,
      me|same too|here|for_me|with_me
      both of us
      we both|be_both
      and i|me both|,|too|want
      and i be both
      me and my
      and|too same ,
    `,
  },
};
