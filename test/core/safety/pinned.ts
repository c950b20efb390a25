import type { Cases } from './expectation.js';

/**
 * One sentence for every part of a phrase that no sentence in `cases.ts` depends on. Many are in
 * the plain forms in which phrases are written ("be", "do not"), not in English as people write
 * it: each is the shortest text that stands or falls with its part.
 */
export const pinned: Cases = {
  en: {
    self: `
      end my existence
      leap under bus
      throw in floor
      fling in overpass
      leap off bridge
      leap myself from stair
      leap myself out track
      I just want to step into traffic . do you take walk-ins?
      walk into car
      run into traffic
      step front subway
      crash into traffic
      swerve into wall
      I plan to drive off a cliff and nobody knows
      drive into river
      not stop hurt and
      use it on myself
      use it on himself
      use it on herself
      blow my brain
      bullet brain
      slash my thigh
      open my wrist
      carve my thigh
      burn my throat
      carve my vein
      slit my leg
      cut my skin
      want to cut so
      how deep to cut
      tempt swallow every pill
      think of to down bottle bottle
      decide to down whole med
      urge down handful bottle
      I just want to swallow a whole bottle of pills right now
      plan to take a bleach
      like to drink whole
      should to take the whole
      should swallow bottle
      want to swallow a bunch
      like to drink the handful
      self exit
      toaster bath
      drop myself under bus
      yeet from garage
      toss from window
      chuck off roof
      launch off bus
      jump myself over window
      hang onto balcony
      chuck out track
      launch myself off
      throw myself into
      fling myself off
      throw myself from
      launch myself under
      throw myself out
      launch myself over
      fling myself in
      swallow my bullet
      eat my bullet
      bite a gun
      do myself in
      slice my arm
      knife my arm
      knife my wrist
      knife my throat
      ready to rope tonight
      go to rope soon
      will rope tonight
      want to rope tonight
      plan to rope tonight
      want to rope today
      commit toaster
      commit sudoku
      commit not alive
      game over myself
      end my game
      go unalive
      self unalive
      become unalive
      be unalive
      blow brain out
      chuck myself
      yeet myself
      hurl myself
      toss myself
      i prepare never open my
      try i not alive
      i want i never wake
      i wait not bear
      i love i not exist
      pray i can not make it
      hope i do never wake
      i pray i do not open my
      wake wish not
      i wish all of life to end this way
      i need all of everything to be all over permanently
      i ready for of it all to stop be over
      i feel like kill
      i feel like end
      feel like hurt
      I'm planning on taking all my pills every day
      thinking of not existing again
      i fantasize to my death
      I imagine overdosing every day
      urge to death
      i picture my own end everything
      i how to end be the only
      think overdose
      research a overdose
      think an suicide
      attempt of suicide
      attempt about suicide
      i about to end thing all
      i be end thing on this
      i be end everything all
      i why i do not kill
      i should suicide
      i commit overdose
      go to self harm
      i will die by
      i will die soon
      go to die today
      go to die this
      i end it forever
      i end it soon
      i rather off gone
      i embrace death
      i seek death
      yearn for die
      make it all end
      i easier to die
      i easier to not
      should not have be dead
      should not exist
      i end everything do not bad
      i forgive myself for exist
      i forgive myself for live
      death relief
      end thing like escape
      death bad
      i how i will do it answer
      end it on this scare
      i not scare i make it
      not care i how to end
      not matter of i make it
      i not afraid if i make it
      not afraid whether i live
      i not afraid about wake
      i not afraid to i survive
      i ok with it
      i fine if it
      ready to give up through
      i go to give up
      give everything
      give up up everything
      i quit up on live
      done on everything
      i have vision of end thing anymore
      keep vision of cut this way
      i have image of end everything
      i attempt tonight
      attempt again
      i will not to commit suicide
      i go to end it on
      i intend to end thing in
      i plan end thing on
      i will end it in
      decide to end thing on
      i want to end thing on
      i ready end thing by
      i go to end thing this
      i go to to end thing next
      want to end thing after
      i ought to die
      i have to die
      time to die
      ought to die today
      i pray for death
      beg for die
      hope for die
      i wish for die
      i know a day when
      choose the day when
      pick my day to
      i set the time when
      i choose my date to
      i set my place i
      today be night i
      i tonight be the day for me
      i tomorrow be end for me
      go through with it this
      go through with it
      i go through with it tonight
      i go through with it today
      go through with it soon
      no other other solution than not born
      i no other other way but die
      i no other other option than leave this earth
      i no other other plan than leave this life
      no other other way except unalive
      jealous who dead
      envy die
      i jealous who pass
      i envy who death
      i rest for good
      i sleep for eternity
      i nap forever
      forever slumber
      i permanent nap
      i final exit
      i eternal silence
      endless rest
      endless sleep
      i final peace
      i dirt nap
      i six foot under
      six feet under
      i push up daisies
      i kick the bucket on
      i kick the bucket
      i kick the bucket tonight
      i kick the bucket soon
      soon join maker
      i want meet creator
      i time face reaper
      i go to see maker
      i about to join creator
      i ready be with reaper
      rather join god
      i soon face jesus
      i soon join lord
      time go home to jesus
      i ready go home to jesus
      i want go home to jesus
      i ready go home to god
      want go home to lord
      tap out life
      i log out life
      i clock off of life
      i check off on life
      opt out life
      bow off life
      sign off life
      step off life
      i tap out permanently
      i check out forever
      clock out early
      opt out for good
      i bow off for good
      i clock out tonight
      i delete my life
      i uninstall life
      i quit from life
      i alt f4 life
      unsubscribe from life
      throw in the towel on life
      i out of fight left
      i not fight left
      i out of fight in me
      i want to be it
      i fine never wake
      i ok if not wake
      i okay about not wake
      i content with not exist
      i good if not exist
      glad about never alive
      i relieve if not alive
      thankful not alive
      i thankful if crash
      i fine if hit
      ok if run over
      i happy if kill
      i glad if kill
      i grateful if hit
      i relieve if kill
      relieve if die
      i fine if ran over
      i kill me over i relieve
      i hit me over grateful
      run me i fine
      i ran me over i glad
      ran me i happy
      i run me over thankful
      hit me favor
      not upset if i run over
      i not sad if i hit
      not mind if crash
      i not care if end
      i not complain if i cancer
      i not bother if hit
      i not sad if i die
      not upset if wake
      i not complain if i happen
      dream fall
      i fantasize about accident
      i imagine about gone
      i picture cancer
      i imagine about hit
      i dream about run over
      fantasize crash
      i dream about funeral
      i try crash
      hope crash my car
      i wish crash into
      i want crash
      wish crash and
      hope crash on purpose
      i try crash with me
      hope something take
      i hope anything take
      i hope something happen
      hope something hit
      i stop look both way
      my plane crash with me
      i the plane crash with me
      my car crash with me
      i be check out
      i be tap out soon
      i be clock out
      i be bow out soon
      i be check out now
      sick of alive
      tired of alive
      exhaust of alive
      i tired from alive
      i big sleep soon
      i big sleep tonight
      i meet the reaper
      meet the my maker
      i will be gone tomorrow
      i ill be gone by
      i ill be gone when
      i end up like her who
      i end go like her suicide
      end go like my kill
      i end up like him suicide
      i life seem pointless and
      i life be pointless and
      i life feel pointless and
      life seem not for me
      refuse to live
      how want to live
      i no other way but to overdose
      i only other choice but stop exist
      only option except end my suffer
      no plan except fade away
      i no solution but unalive
      no other choice than end my suffer
      get suicidal
      I have suicidal feelings right now
      become suicidal
      still really suicidal lately
      again suicidal
      joke about death
      i joke about suicide
      joke about kill
      my suicidal ideation
      my suicidal feel
      my suicidal urge
      have suicidal impulse
      with suicidal tendency
      experience suicidal plan
      constant suicidal impulse
      i have feel about how i will do it
      get idea about cut this way
      keep ideation of how to end
      i constant feel about leave this world
      with idea to end the pain
      have think to how i will do it
      have plan to suicidal
      bad and suicidal think
      major and suicidal feel
      deep and suicidal ideation
      having suicidal ideation and bipolar
      have si
      i have si now
      i have si and
      active si
      suicidal ideation today
      suicidal feel all
      having bad suicidal thoughts every night
      suicidal feel again
      suicidal ideation tonight
      suicide today
      suicide now
      i attempt yesterday
      i attempt ago
      i attempt this
      be self harm
      start self injure
      i keep cut every
      have keep cut when
      i start cut when
      i be cut no
      i have be cut more
      start cut for a
      back to cut in this
      i relapse with cut
      i cut when
      i cut in this
      i cut every
      bad suicidal ideation
      daily suicidal urge
      constant think
      recurrent think
      persistent suicidal think
      frequent ideation
      intrusive think
      chronic urge
      some ideation
      new suicidal suicide
      suicidal feel
      suicidal urge for
      suicidal urge get
      i si with
      i si daily
      si since
      si for
      i si get
      i si worse
      i si again
      si
      report si
      endorse suicidal
      disclose suicidal
      voice suicidal
      i acute risk of suicide
      i high risk of suicide
      i imminent risk of suicide
      i serious risk of suicide
      self sh relapse
      self harm urge
      self harm since
      self harm now
      cut again
      cut tonight
      cut now
      old keep cut themselves
      old be cut themself
      old start cut herself
      i be suicide and
      i get suicide
      be suicide what
      i be suicide through
      i be have crisis
      i hardly deal with this anymore
      i barely grow old
      i not wish to exist
      not deserve to exist
      not care to exist
      i wish i do not exist
      i may as well not die
      i might as well not die
      i might as well not exist
      may as well not be dead
      i not believe i make it to next
      i not certain i do one
      not know that i make it to morning
      not know how anymore i
      i not sure if anymore i
      i not know how much i
      nothing use for me to this world
      i nothing energy for me to take much
      i lose use for me it all
      i need point to my any of this
      i little point in me any
      i nothing energy to anything
      i without point for get up
      i no point anymore
      not point anymore
      i what point anymore
      i reason not to do it
      i reason not to kill
      i reason not to die
      will to live lose
      i will to live leave
      only keep me here
      i only keep me from
      why keep live
      i why keep try
      i why keep fight
      if it worth live
      i not have to put up about me
      i sorry for everything love
      look at the gun
      stare at the knife
      stare at the razor
      plan be to end
      i plan be to kill
      i plan be to hang
      what be the point
      i no point
      i little hold on for
      no one fight for
      i nothing stay for
      time for me to go
      i not be burden for you
      not be burden to anyone
      i not be problem for them
      i be with my dead
      why i should live with this
      i why i should keep
      think about the gun
      i think about the rope
      nothing left to live
      i nothing left to give
      i nothing left in me
      nothing left here
      i not have anything left
      i life not worth for much
      i live never worth but
      i it not worth because
      i life anymore worth either
      i not worth it anymore
      my it be over for me
      story be over then
      my life feel over for me
      i life be over done
      i too exhaust to bear anymore
      too weak to see another
      too broken to be in this world
      i out of reason to go
      i free of this life
      i free from my life
      i no one stop me
      you can not stop me
      i be my last day
      i be my last night
      i be my last christmas
      i be my last birthday
      hope my last
      i hope tomorrow never
      afraid of myself
      i terrify of myself
      this be the end
      this be the end of me
      i hate i be alive
      i way out of this
      i suicide letter
      i everything end tonight
      i this end tonight
      find me gone
      wish i be alive
      i mad i be alive
      i upset i survive
      i sorry i be still
      soon at peace for much
      i soon free this way
      i soon gone at all
      when i die tell
      when i die who
      when i die no one
      after i die they
      i date set to
      i not see me
      i stop me from end
      i wake up be painful
      exist feel punishment
      existence hurt punishment
      i pain to stay alive
      hard to exist
      i hurt to live today
      i live hurt
      be alive hurt
      i exist hurt
      I've had enough of waking up , honestly
      I'm weary of waking up , honestly
      i bore to own stay alive
      I'm exhausted from waking up , honestly
      i fed up by stay alive
      I hate this life
      I hate existing
      over with it all
      i through with all this
      i over with this life
      tired live another
      i stop fight through
      i quit fight so
      i stop pretend because
      safer off dead
      i safer if i die
      world without me
      i without me around
      without me here
      i without me in
      if i die tomorrow
      i mind if i die
      i no one if i die
      care if i die
      i notice if i die
      after i be dead who
      when i no be here right
      if i no around for a
      if i not here because
      i will miss me when i
      no one notice when i
      anyone notice right i
      who care when i
      they notice that i
      i no one miss me
      they miss me
      no one will notice
      i no one will miss
      burden on
      i burden
      feel like burden
      not future ahead
      i not see myself past
      not imagine myself be
      i not picture myself past
      i know much anymore i
      terrify what i be try
      i afraid what i can hurt
      scare what i be try
      i worry i will hurt
      scare what i might hurt
      i afraid i may myself
      worry i can do
      i worry i may act
      i terrify of what i
      i afraid of what i
      i scare of what i
      worry of what i
      i do anything bad
      i do something i will regret
      do something terrible
      i not i can keep safe
      i not safe from then
      not safe alone again
      not safe around for month
      i not safe tonight anymore
      not guarantee i safe
      I'm not sure I won't kill myself , can you help
      i not know i safe
      I said goodbye to everyone
      I said goodbye to my family
      say goodbye to my friend
      I said goodbye to the world
      say goodbye to people
      i say goodbye to a few
      i say goodbye today
      make my last peace
      i say my peace
      make our peace
      make our goodbye
      write farewell
      i send goodbye
      i last farewell
      i final goodbye
      i leave farewell
      I left a farewell note
      i farewell cruel
      i farewell all
      i final letter
      i last note
      last day on
      my last word
      my final word
      i write a note
      i write letter for my
      i write letter to everyone
      I have been giving away my things
      find home for thing
      I have been giving away all my stuff
      I have been giving away my belongings
      I have been giving away my possessions
      i give away everything
      I have been giving away my dog
      i give away cat
      I have been giving away my clothes
      i give my cat to
      i give my guitar to
      family better off
      they better off
      i kid better off
      world better off
      not expect alive
      i not see alive
      i not picture alive
      not be here for christmas
      not be here for graduation
      i write a will
      make a will
      write my will
      i be not safe
      i be not safe now
      off this earth
      i not bother much
      i gun be ready
      rope be line up
      everything be lay out
      i note line up
      stash med
      i collect dose
      I got a rope and I'm ready
      I loaded my gun and I'm ready
      I found a rope and I'm ready
      own a noose for
      i tie razor in the
      buy the noose yesterday
      i find this blade to
      i load my noose next
      buy what i need
      i have plan for tonight
      i make plan for tomorrow
      get plan for tomorrow
      i have a plan to kill
      i get my plan in place
      i have the plan to kill
      get a plan
      have my plan and
      i have plan to do
      make a plan to end
      have the plan all
      i plan my exit
      i plan my death
      i know when i end for much
      i know where i do it
      i plan how end it
      i work how end it
      google way to to be
      i research how to tomorrow
      look up way to for much
      search method
      i pick the date
      i set my date and
      i pick a date
      set the day for end
      i tonight will be the end
      tonight the night
      i tonight be the last
      find nerve
      have the nerve
      i need the courage
      i get guts to
      lack the courage
      find nerve and
      i any way out
      i need a way forward
      i only escape
      no escape
      i only solution to end
      only way be
      only option to stop
      only answer to end
      only option leave
      i only solution i see
      i anything happen to me love
      i something happen to me love
      i something happen to me tell
      i anything happen to me know
      i anything happen to me my
      anything happen to me take
      i anything happen to me look
      i never mind if kill
      not care something kill
      not care something happen
      i never care if hit
      i peace with everything
      i peace with leave
      i not fit in with this
      not belong on at all
      i not place in
      i not place here so
      i any place for me
      i no room for me
      not meant born
      not suppose bear
      i not meant alive
      i never bear
      never exist
      why be i here
      why be i bear
      i why be i born
      i why do i keep
      i why not i live
      i why bother make it another
      i why should i exist
      i why should bother
      i why bother for week
      pray take over
      i wish run me
      i take me now
      take me away
      hope something end me
      i wish god end me
      i want lord hit me
      i want lord take it
      wish i kill
      i hope i shoot
      wish i crash
      somebody kill me
      i count till die
      count until death
      i head command to do it
      voices in my head say to jump
      voice want kill
      i voice scream hurt
      the voices tell me to die
      i head want me to myself
      the voices tell me to end it
      i hear about me again
      i problem anyone me again
      i bother from me soon
      worry anyone me again
      i deal anyone me soon
      see anybody me anymore
      deal you me again
      hear to me soon
      i see with me again
      i urge come return
      think come back
      feel be return
      i darkness be back
      i think have return
      i urge get return
      darkness keep return
      number suicide helpline
      need crisis line
      i want crisis line
      i give crisis helpline
      i find suicide hotline
      i in crisis right
      everything will be gone
      pain will be peace tonight
      i soon be over forever
      it soon be free forever
      i this soon be over for good
      soon not matter
      i soon none matter
      i will be the last birthday
      this be the last christmas
      i will be the last day
      this be the last night
      this be the last week
      i tell my i love
      i let my i love
      i tell my i sorry
      i take care of my for i
      i take care of my when i
      i take care of my after me
      i take care of my if i
      i who feed if i
      i who take care after i
      i who look after once i
      who raise if i
      i who look after when i
      i end of my rope
      i end off my the line
      i fight will go on
      i lose will live
      i no will live
      over with life
      i drink myself to death
      smoke myself to death
      i final way out
      permanent way out
      i forever way out
      final solution
      i rest in peace
      be with heaven
      go with jesus
      i be to heaven
      be with god
      i go with lord
      i same anymore like her did
      same thing like her did
      i same thing as my did
      i same thing as him did
      i die i be might do the same
      i herself i will do what him
      i suicide i be may do it
      overdose i be will follow it
      i his life i be may do it
      her life i be go to follow what they
      own life i be will follow it
      i die i be want to do what them
      overdose i might do they
      i herself i want to be with
      suicide i will be next
      i overdose now i want to
      i die i will be next
      his life i go to follow
      i her life i want to follow
      i own life now i want to
      overdose i be next
      i themselves i will follow
      i own life i want to too
      when my go i too
      i after my die i go
      i once my die i go
      i after my pass i follow
      when my die i join
      i follow my toddler in heaven
      i join my roommate soon
      i join my son for week
      i follow grandpa to
      see in heaven
      join in heaven
      i come to see you soon
      come to join you soon
      no anymore birthday
      i no more birthdays
      no more me
      no more tomorrow
      no anymore christmas
      i be it for me
      i no part of life
      no part of it
      i no part of this world
      if do not help i be finish
      if do not work i be go
      if do fail i be out with life
      if not help i be done
      if do not work i be through for good
      if do not help i be finish try
      if not work i be out live
      if do not work i be out with it all
      i only hope before i
      last try before i
      final hope check out
      i only resort that be it
      i final chance that be it
      i only shot i be done
      final option before i
      i last straw before i
      i last hope i quit
      i only hope i be out
      i put me down not
      i put i under for good
      put me to sleep permanently
      put me under and never
      put i under and forever
      put me under like
      i not bring me back again
      never bring me up ever
      i never wake me back ever
      not bring me back permanently
      not bring me up forever
      i give me i not wake
      amount i not wake
      i sad with me out
      i easier with me out
      better with me out
      happier with me gone
      i relieve with me out
      free with me out
      i fine with me gone
      i lighter with me gone
      i happier with me dead
      waste of air
      waste of oxygen
      i waste of space
      waste of breathe
      i waste of skin
      i waste of life
      i earth do not want me
      world not want me
      i planet do not want me
      universe do not want me
      family do not miss me
      i earth not need me
      i should abort me
      i not build for this life
      i not meant for this world
      i not make for this earth
      i not cut out for the world
      i not fit for life planet
      not make for the live
      i nothing here for me
      not see myself get
      not picture me reach
      not imagine myself become
      i not picture myself turn
      i not picture me make
      not picture me grow
      never expect to live long
      not mean make it to
      i not plan live that long
      i not think to live long
      never expect to last beyond
      not mean to last past
      never think to live until
      not expect make it this long
      not see spring
      never see spring
      not reach spring
      i not live to christmas
      i not live until graduation
      i never live to birthday
      never reach summer
      i never live until new year
      not make it to new year
      never make it to 30
      not make it until christmas
      not make it until summer
      never make it until spring
      i not make it to winter
      i not make it to my next
      not make it until morning
      i not make it until next year
      not think i can be here for
      i not know how i will be here long
      i not sure i can be here by
      i not certain how i be around in
      i not know that i can be around long
      i not think how i will be alive by
      i not think i be here when
      i tomorrow not come
      i tomorrow never come
      i tomorrow not exist
      i not deserve a tomorrow
      i not need a tomorrow
      not have a tomorrow i
      i not be a tomorrow
      i not want any tomorrow
      i not be tomorrow
      not want any tomorrow for me
      no tomorrow
      i not a tomorrow
      i no tomorrow for me
      no tomorrow no
      i want everything over
      need life over
      want it over already
      i want this over
      want all over
      want everything over and
      i need life over now
      misery stop for good
      i torment over for good
      suffer stop forever
      i want the noise stop no matter
      i need the it over for good
      make the hurt go away whatever it take
      let every it go away whatever it take
      want this noise stop for good
      i want all it go away whatever it take
      i let the pain stop for good
      need every it end no matter
      i want the hurt gone not care how
      i want all pain go away forever
      i want all pain stop permanently
      it end not care how
      i pain end not care how
      i pain stop whatever it take
      i it be time for me go
      i it be time for me leave
      my time to leave
      my time to go
      i have enough, goodbye
      i farewell, and thank
      i goodbye for good
      i goodbye everybody
      i goodbye friends
      i farewell family
      i farewell to all
      i farewell and thank
      farewell thank
      farewell
      sorry not fault
      sorry no one fault
      i sorry no one blame
      not her fault
      not anybody fault
      not anyones fault
      not your fault
      not my family fault
      not you fault
      i not their fault
      i not his fault
      i thank you everyone for everything i be sorry
      i thank you all for everything i sorry
      i tell everybody daddy love
      i let them dad sorry
      i tell everyone that try
      i let my twin mom try
      i tell wife mommy try
      i let everybody i love
      mama loved you tell
      i daddy love you tell
      i mommy love you tell
      i loved you tell
      i dad loved you tell
      mom loved you tell
      mom love her sorry
      care for my baby when
      i look after my daughter if
      i take care my mom after
      i watch over my cat when
      raise my child
      i take care my kid when
      care for my son after
      care for my dog
      i watch over my family when
      care for my children for me
      who get my if me
      i who keep my after i
      who take my when i
      i who raise my if me
      not need where i go
      i not be need anything where
      not be need it where
      i not be need refund soon
      i not be need appointment where
      i not need money
      not be need anymore soon
      i not need money after
      i will not be need
      will not be need
      i somebody who want live
      i someone who want live
      person who go to live
      i too late when
      too late for me
      i too late by
      i be gone when
      i be gone soon
      i be gone by
      i be gone tomorrow
      i be gone before
      i not matter after
      i nothing matter tonight
      none matter tomorrow
      not matter soon
      i not matter anymore because
      i after this week no one hurt
      i after tonight it not
      i after today i not
      i after tomorrow nothing never
      i after friday i free
      i after this weekend no one no
      i after this week nothing matter
      i after tonight no one over
      i have everything plan
      get it all plan
      have all of it plan
      i make up my mind peace
      made up my mind leave
      make up my mind end
      i make up my mind go
      i made up my mind die
      i make up my mind do
      i calm plan
      i peaceful now that
      i at peace now that
      i relieve because it
      calm decide
      calm decision
      peace with my decision
      every breathe be torture
      reason to be alive
      i reason to be exist
      reason to be wake
      i want i nothing alive
      wish nothing alive
      i want not here
      i want nothing exist
      do the live thing
      i do this whole live thing
      do the whole life thing
      i do this exist thing
      i not alone with myself
      i scare alone with myself
      i afraid alone with myself
      i not feel safe at home alone
      i lock razor from me
      hide pill from me
      i hid gun from myself
      i take belt from myself
      i remove belt away from me
      i throw med from me
      i take knife from myself
      take knives from myself
      take rope so i
      i take my razor away
      take my gun away
      take my knife away
      take my pill away
      i not bother follow i
      not bother call i
      i not bother schedule me next
      i not bother book next
      not bother wait next
      not bother call after
      never see me again
      mourn for month forget
      i sad a while forget
      cry for while fine
      i upset for while move on
      i upset a week forget
      cry for day over
      cry a bit over
      i get over me
      i forget about me
      forget me
      insurance i myself
      i insurance do it
      i insurance if i suicide
      insurance intentional
      insurance if on purpose
      i insurance if kill
      i look like accident
      how long until find someone
      how long before discover they
      i how long till notice they
      i how long to notice they
      i how long before discover me
      how long till find you
      how long until notice my
      i how long till notice body
      i not want find my body
      i not want find me
      walk in find me
      i walk in on me
      i who find me and
      i would do it where alone
      i do it where alone
      will do it somewhere find
      i will do it when find
      will do it somewhere home
      i problem for after
      i bother for after
      i trouble after
      i problem soon
      i scary think again
      dark think now
      i bad think take over
      ugly think win
      i dark think not be
      i scary think tonight
      scary think get worse
      i scary think louder
      i scary think around
      i lose the fight
      lose this battle
      lose my battle
      i at risk to myself
      i at risk of myself
      i need someone to stop me
      want anyone to stop me
      i need somebody to stop me
      need you to stop me
      i someone lock me from
      somebody lock me
      i someone stop me before
      i someone stop me up
      before i do it
      before i do something
      before i do anything
      before i do this
      i bridge stare water
      i roof think water
      rooftop think how far
      overpass stare jump
      i garage look down
      balcony look jump
      i ledge think fall
      i cliff think down
      i platform imagine drop
      i edge think drop
      i river stare how far
      i lake picture down
      i garage think over
      drive overpass stare
      i go ledge look
      walk cliff think
      i climb rooftop look
      i go bridge stare
      i go roof look
      i knife call
      i pistol call me
      i pill tempt
      i bottle talk to me
      med call me
      i bottle keep think
      i gun keep think
      pill not stop think
      i rope all i think
      i knife not stop think
      razor not stop think
      i bridge keep think
      think of dads bridge
      think about a knife
      i think of my bridge
      i think about that gun
      think of his rope
      think of dads noose
      i think of my stash
      i stare at pill imagine
      i look my gun imagine
      i stare the razor imagine
      i look at knife think
      stare at rope think
      i stare my track wonder
      stare my ledge wonder
      i stare at water wonder
      i how simple it be
      i how easy it be
      i how quick it be
      i last text
      i goodbye card
      i farewell card
      i final post
      farewell video
      i goodbye message
      last voicemail
      my own funeral
      may as well end it
      might as well be over it all
      could as well be over it all
      could as well finish it all
      may as well do it all
      finish it
      i finish myself for good
      finish it off
      i finish it tonight
      cancel will found
      i pay insurance find
      settle account found
      clean lease so they
      update will not
      i sort debt find
      settle bill no one
      settle apartment when i
      i update room no one
      i should go
      i should go away
      i should go for good
      i should go forever
      i should go now
      i never come back ever
      i not come back ever
      never come back
      i never come back from it
      i never come back from this one
      let go, i
      i let go, tell
      i let go, goodbye
      i tell kid love
      tell wife love
      tell loved them
      tell love you all
      i tell love him
      i tell love her
      not keep me here
      never keep me alive
      i not need to be help anymore
      i not want any to be save anymore
      i not want to be help anymore
      i not want to be wake anymore
      i not want any to be rescue anymore
      i no reason be alive
      i what reason live
      what reason stay
      i not see any point in wake
      not see a point in keep
      i not see any point to keep
      i cover if do it myself
      i pay when suicide
      i payout when i do it myself
      i not promise i can stay
      i not guarantee i can live
      i not swear i will be
      i not promise i can still
      easiest you fade away
      quick you end my
      quickest someone hang
      fast someone hang
      fastest you end my
      painless someone be gone
      method you end my
      how of end life
      it take to kill
      how much pills do I have to take to die
      how many ketamine do I have to take to die
      how much do i to kill
      can med kill me
      can 30 kill me
      how many lithium would be fatal
      how many to kill
      how many will fatal
      how much can fatal
      how much for death
      how much can be bury
      how much for lethal
      how many to deadly
      how can I die ?
      how do I die ?
      how will be gone
      how to i kill yourself
      how should kill yourself
      how long kill
      how high die
      how deep die
      how long jump
      will lethal then
      enough lethal like
      will deadly no
      will deadly dose
      deadly pill
      lethal pill
      fatal amount
      fatal overdose
      lethal combination
      enough to kill
      enough to overdose
      enough to end
      quick suicide
      peaceful death
      easy death
      suicide pact
      suicide forum
      suicide kit
      will this die if i take at all
      will it die if i take so
      can that overdose me any
      will i kill if i swallow i
      if i take the whole
      if i swallow a whole
      if i swallow all
      if i take whole
      if i swallow 30
      do it hurt when drown
      will it hurt when overdose
      how do i write note
      assist suicide
      method to kill you at home
      how to kill me fast
      way will kill yourself painless
      place will kill yourself at home
      what would kill a person fast
      which will kill yourself fast
      method can kill me fast
      way can kill someone fast
      way will kill me quick
      what would kill a person instant
      which kill me fast
      what kill you painless
      household end me fast
      what end it quick
      which kill me instant
      most painless way to go
      least painful way to go
      less painful way to go
      less peaceful way go
      less peaceful way die
      most painful way out
      most painless way end
      pain way to out
      pain free way to end
      peaceful way to go
      how do someone hang themselves
      how do people hang theirself
      how do person suffocate herself
      how do they hang hisself
      ld50
      lethal dose
      how long suffocate out
      how long bleed to death
      how long hang to death
      how long drown out
      how long starve out
      how far fall die
      how high drop death
      how far jump kill
      drug end it quick
      pill end person quick
      pill kill person fast
      pill end me fast
      med kill you for sure
      med kill someone for sure
      should i swallow every of med and
      can i swallow all the dose
      will i swallow every my med at once
      may i swallow every the pill
      should i take all of med at once
      will i take every of med tonight
      take all my med at once
      make sure it final
      make sure i die
      make sure i not wake
      make sure i fatal
      how long do take to drown
      how long will it take to bleed
      how long do it take to hang
      how long would it take to starve
      how high do jump die
      how high do i have to jump die
      how high do i have fall to die
      I will hurt someone tonight
      I might kill someone
      I want to shoot people tonight
      I have the urge to shoot people tonight
      voice murder others
      think murder everyone
      plan strangle you
      feel shoot anyone
      need kill people
      about hurt everyone
      want stab somebody
      might harm anyone
      think attack somebody
      homicid
      think choke my stepfather
      go to hurt sibling
      will drown newborn
      might harm teacher
      want murder dad
      urge hurt the neighbor
      threaten attack her parents
      voice poison their family
      plan choke family
      feel harm neighbor
      need strangle neighbors
      about drown their neighbors
      try kill my neighbors
      afraid stab the family
      scare smother family
      say harm our neighbors
      could shoot our neighbors
      order stab his teacher
      picture drown a teacher
      voice murder parents
      plan shoot infant
      go to harm children
      plan shoot me himself
      threaten stab me and
      go to stab me and
      want stab me then
      say stab me then
      threaten kill me and
      shoot up
      harm my baby
      hurt my baby i
      kill my baby i
      shake the baby i
      voice want me to harm
      voice tell me to burn
      voice say me to harm
      voice order me to hurt
      voice command me to burn
      voice want me to drown
      voice command me to stab
      voice say me to attack
      voice want me to shoot
      I was suicidal tonight
      I was suicidal right now
      I was suicidal today
      I was suicidal again
      I was suicidal still
      I was suicidal lately
      I was suicidal recently
      I was suicidal yesterday
      I was suicidal currently
      I was suicidal last night
      I was suicidal the past week
      i was suicidal last few
      i was suicidal past couple
      i was suicidal past day
      I was suicidal this morning
      I was suicidal this week
      i was suicidal this afternoon
      i was suicidal this evening
      i was suicidal this month
      i was suicidal these day
      I was suicidal an hour ago
      i was suicidal day ago
      i was suicidal week ago
      i was suicidal minute ago
      i was suicidal for i
      i was suicidal since month
      i was suicidal for year
      i was suicidal since week
      i was suicidal for while
      i was suicidal for then
      I was suicidal every day
      I was suicidal every night
      I was suicidal all the time
      i was suicidal every the time
      i was suicidal i go to join
      i was suicidal i be will kill
      i was suicidal i be go to do
      i was suicidal i go to follow
      i was suicidal i go to end
      i was suicidal i go to die
      i was suicidal i go to be
      my sister wants to die, as do I
      my sister wants to die, so am I
      my sister wants to die, as have i
      my sister wants to die, so will i
      my sister wants to die, I am too
      my sister wants to die, I do too
      my sister wants to die, i have too
      my sister wants to die, i want same
      my sister wants to die, i have as well
      my sister wants to die, i do it too
      my sister wants to die, i do to too
      my sister wants to die, me too
      my sister wants to die, same for me
      my sister wants to die, me with me
      my sister wants to die, both of us
      my sister wants to die, we both do
      my sister wants to die, we be both
      my sister wants to die, and me
      my sister wants to die, and i
      my sister wants to die, and i both
      my sister wants to die, and me want
      my sister wants to die, and i be both
      my sister wants to die, too same
      my sister wants to die, and same
      i any use of me be a person
      i not be human
      i not in me to be a human
      i unable to be awake to be
      I don't want to stay alive
      I don't want to keep do it
      i no point of my keep fight
      I don't want to keep try
      i too broken to continue live
      I don't want to wake up in
      I don't want to wake up to
      i not believe i survive either
      i not think i be around tonight
      I don't want to be part of this
      I don't want to see tomorrow
      I don't want to do it anymore
      I don't want to make it past
      I don't want to make it much
      I don't want to make it anymore
      I don't want to alive by
      I don't want to alive next
      I don't want to alive in
      I don't want to myself alive
      I don't want to be around for
      I don't want to face another
      not certain how i go through another
      I don't want to last much
      I just can't take it anymore . what now
      I don't want to take this anymore
      I don't want to take another
      I don't want to take one
      I don't want to one more day
      I don't want to take this any
      I don't want to handle anymore
      I can't handle this anymore . what now
      I can't bear this anymore
      I don't want to bear it
      I don't want to bear to
      I don't want to stand this anymore
      I don't want to stand it anymore
      I don't want to try anymore
      I don't want to be me
      I don't want to stick around
      i not believe i get older
      I don't want to live with myself
      I don't want to live with the pain
      i not think i breathe anymore
      I don't want to get up anymore
      I don't want to live this
      I am tired of existence
      I am tired of breathe
      I am tired of be me
      fastest someone not alive
      i wish i be nothing
      i beg be erase
      i will not to rest forever
      fastest someone not be a person
      how many do i to be release
      i will not to be dead
      i will not to not be alive
      no only other option except not exist
      it take to never wake
      i will not to not wake
      I want to stop breathe
      I'd rather cease to exist , I mean it
      I want to cease exist
      I only want to vanish
      how many can sleep forever
      i will not to end it all
      i no only other way than end thing to be
      I want to end my misery
      I want to be in heaven
      I'm contemplating not being here lately
      not be around answer
      not live nice
      I'm considering not waking up all the time
      i with ideation about be gone but
      plan about self harm
      I keep thinking about how to do it
      disappear no peaceful
      I keep thinking about never wake
      i think about take pill this way
      how do someone rope themselves
      top myself
      how do they game end themself
      I want to end myself
      I'm about ready to stab myself
      I want to delete myself
      part of me wants to poison myself and nobody knows
      I want to choke myself
      I want to knife myself
      I want to murder myself
      I want to erase myself
      I want to strangle myself
      I want to electrocute myself
      I want to gas myself
      I want to terminate myself
      I want to smother myself
      I want to injure myself
      I want to punish myself
      I want to scratch myself
      I want to hit myself
      I want to mutilate myself
      I want to starve myself
      I want to slice myself
      I want to bite myself
      I wish to cease to exist soon
      I hope to die
      I'd prefer to disappear , I mean it
      I need to overdose and nobody knows
      I decide to die
      I tempt to die
      I suppose to die
      I long to cease to exist
      I mean to to die
      I choose to die
      I look forward to die
      mind to unalive
      love to take whole bottle
      I intend to take all my pills tonight
      I am ready to take all my pills tonight
      can to down handful bottle
      may swallow every pill
      try down all bottle
      wish to swallow every bottle
      feel like crash my
      need down bottle med
      i let us be dead
      they'd be better off if i vanish
      they'd be better off if i be never
      they'd be better off if i do not exist
      they'd be better off if i stop exist
      they'd be better off if i do not wake
      they'd be better off if i never wake
      they'd be better off if i kill
      they'd be better off if i have never
      they'd be better off if i leave this
      they'd be better off if i drop dead
      they would be easier without me
      my husband would be happier without me anyway
      they would be fine without me
      they would be ok without me
      they would be relieve without me
      they would be manage without me
      well off if i die
      they would be good without me
      throw from rooftop
      step into deck
      I intend to jump off a building but I am scared
      I want to jump off the cliff
      I want to jump off the ledge
      I want to jump off the truck
      I want to jump off the tower
      I bought a rifle
      I bought a shotgun
      I bought a razorblade
      i his life i go to do he
      i join coworker to
      need hurt my grandma
      i tell fiance that love
      urge kill my grandson
      i follow sister soon
      i tell partner love
      i follow my child in heaven
      i follow cousin through
      not reason of my any of this
      i zero reason for me to exist
      i never interest for me to be alive
      I have no strength to live
      I have no meaning to live
      I have no motivation to live
      there is no sense in existing
      I have no fight to live
      being alive is hell
      being alive is unbearable
      being alive is agony
      being alive is torment
      be alive feel too much
      being alive is chore
      being alive is curse
      how many lithium do ive to take to die
      if i had a gun id have used it by now
      theyd get over it if i died
      i wana diiiie
      i gotta cut
      noone would miss me
      what's the easiest way to end ur life
      i know how n when i'll do it
      i'm only alive bc of my kids
      i'm only alive cuz of my kids
      i'm only alive coz of my kids
      tn i die
      idk if i can hold on much longer , sorry
      idc if i die
      kil.my.self
      kll.my.self
      i don't want to take it nomore
      i'd be doing everyone a favor if i wuz gone
      i don't want to survive the nite
      i said bye to the world
      i wna diiiie
      i.want.to.diee
      i would rather dy than live like this
      i tried to ods last night
      sick of my lyf
      everyone would be better off if I were dead
      i keep thinking about how to did it
      i'm not able to went on
      i gotten a rope and i'm ready
      i won't made it through the night
      i chose to die
      the voices told me to die
      i can find no sense in kept living anymore
      i don't know if i can held on much longer , sorry
      i knew how and when i'll do it
      i tries to overdose last night
      urge to driven off the road
      i don't want to live very another
      i don't want to live actually another
      i don't want to live honestly another
      i don't want to live literally another
      i don't want to live fucking another
      i don't want to live fuckin another
      i don't want to live freaking another
      i don't want to live damn another
      i don't want to live truly another
      i don't want to live seriously another
      i don't want to live simply another
      i don't want to live totally another
      i don't want to live completely another
      i don't want to live absolutely another
      i don't want to live utterly another
      i don't want to live even another
      i don't want to live quite another
      i don't want to live pretty another
      i don't want to live maybe another
      i don't want to live perhaps another
      i don't want to live definitely another
      i don't want to live genuinely another
      i don't want to live sometimes another
      i don't want to live often another
      i don't want to live always another
      i don't want to live constantly another
      i don't want to live pls another
      i don't want to live plz another
      i don't want to live tbh another
      i don't want to live ngl another
      i don't want to live lol another
      i don't want to live lmao another
      i don't want to live omg another
      i don't want to live ugh another
      i don't want to live oh another
      i don't want to live already another
      i don't want to live also another
      i don't want to live finally another
      i don't want to live extremely another
      i don't want to live severely another
      i don't want to live actively another
      i don't want to live passively another
      i don't want to live acutely another
      i said goodby to the world
      why don't I kill myself
    `,
    other: `
      my friend say better without them
      my friend say better without him
      my friend say better without her
      my friend throw themselves
      my friend take their life
      my friend slit their leg
      my friend cut his leg
      my friend family off when her
      my friend everyone easier when him
      my friend world easier when him
      my friend we fine if he be
      my friend they off if them
      my friend kid better without them
      my friend life off if he be
      my friend you better without he be
      my friend all easier if him
      my friend we happier when them
      my friend we off without she be
      my friend family easier without they be
      my friend better off without her
      my friend better off without him
      my friend better off without them
      my friend suicidal friend
      my friend suicidal twin
      my friend suicidal relative
      my friend swallow his bullet
      my friend eat her bullet
      my friend bite his bullet
      my friend taste a gun
      my friend taste their gun
      my friend blow her brain
      my friend blow his brain
      my friend blow their brain
      my friend gave of her clothes
      my friend get rid of their tool
      my friend get rid away his guitar
      my friend gave of all belong
      my friend give of their thing
      my friend get rid away all stuff
      my friend get rid of all dog
      my friend gave of his cat
      my friend gave of their everything
      my friend get rid of her car
      my friend give away their
      my friend give away his
      my friend gave away her
      my friend give away all
      my friend once he be gone
      my friend when he be gone
      my friend after he be gone forever
      my friend if they be gone
      my friend when she be gone
      my friend after they be gone for good
      my friend grandson call goodbye
      my friend they call goodbye and
      my friend they call goodbye me
      my friend wave goodbye to everyone
      my friend wave goodbye me
      my friend tell me goodbye
      my friend say me goodbye
      my friend grandson grab rope leave
      my friend wife take rope depress
      my friend toddler has knife say
      my friend boyfriend buy knife depress
      my friend he get rope left
      my friend her has gun left
      my friend patient of mine grab pistol leave
      my friend brother grab knife and
      my friend find note say
      my friend leave the note say
      my friend left note and
      my friend write note in her
      my friend write her note
      my friend left her note in his
      my friend final christmas
      my friend goodbye christmas
      my friend goodbye birthday
      my friend niece try something hisself
      my friend him do something to themself
      my friend kid hurt something theirself
      my friend might do something to stupid
      my friend not promise safe
      my friend only thing her be here
      my friend only reason them be alive
      my friend tired be alive him
      my friend not be here him
      my friend rather be alive anymore
      my friend grandson be done
      my friend do himself in
      my friend for my suicidal people i
      my friend with suicidal people i
      my friend stop suicidal people i
      my friend support suicidal people i
      my friend she talk of blow
      my friend fiance talk of jump
      my friend student talk about hang
      my friend he talk of end
      my friend they talk of kill
      my friend they talk of shoot
      my friend him talk of suicide
      my friend he be cut and
      my friend husband be cut and
      my friend take his keys leave
      my friend take the keys not be back
      my friend take her gun not come
      my friend take her keys left
      my friend if fail she be out
      my friend if not work they be out
      my friend if fail them be finish
      my friend tell me love me sorry
      my friend text loves me sorry
      my friend overdose themselves
      my friend suicidal neighbor
      my friend help my suicidal stepdaughter
      my friend suicidal girlfriend
      hes threatening suicide
      theyre threatening to kill themselves
      my father has been feeling suicidal , can you help?
    `,
    emergency: `
      took too much of
      swallowed too many now
      snorted too many of
      used too many med
      gave too many of
      took to end my
      swallowed to end it
      ate to end my
      injected to end my
      drank to kill myself
      injected entire supply
      popped full week
      gave rest supply
      ate rest bottle
      took rest box
      popped entire pack
      ate rest strip
      had rest prescription
      ate whole month
      got into lot of pill
      gulped every last his med
      he accidentally took all my meds
      chewed all her dose
      swallowed every their med
      gulped every our dose
      my daughter accidentally took 30 pills an hour ago
      injected about 30 med of to
      popped about 30 med about
      swallowed 30 med at
      chugged 30 pill all
      took 30 at once
      swallowed 30 at once
      popped 30
      downed a 30 of them
      gave pill to die
      my kid ate my pills , help
      my child swallowed some of my medication , help
      my cat swallowed my medication
      my daughter swallowed some of my medication
      my grandson took my pills , help
      my puppy swallowed my medication
      my niece swallowed my medication
      my granddaughter swallowed my medication
      toddler snorted some dose
      toddler chewed one of dose
      kid popped the dose
      got into someone med
      took my husband dose
      took my mom med
      ate my wife dose
      took my dad dose
      mixed med alcohol
      mixed pill whiskey
      downed to many of med
      snorted to much pill
      snorted too much k
      used too much k
      took too much k
      gave whole spray
      used full spray
      used entire blister
      used whole bottle
      downed whole vial
      used whole box
      used full sheet
      used whole thing
      gave days worth
      chewed week worth
      chewed month worth
      got into day worth
      ingested them both bottle
      consumed it both bottle
      got into those both bottle
      snorted them all
      i took them
      popped 5 pill all at
      snorted 5 pill at once
      took 5 med at the same
      got into 5 pill together
      injected all of those
      had all them
      chugged all it
      consumed all of these
      ate all everything
      gulped every they find
      gave all i find
      chugged everything they had
      downed every we had
      ingested all they own
      took over 30 pill on
      snorted about 30 dose after
      injected about 30 dose last
      gulped 30 pill yesterday
      chewed nearly 30 med earlier
      took like 30 pill this
      downed nearly 30 med with
      gave 30 med half
      popped over 30 dose ago
      drank fifth and a med
      drank handle and a med
      drank liter with some med
      drank fifth on dose
      drank with my dose and all
      drank with my pill and everything
      drank bottle of cough
      popped bottle of cold
      drank bottle of nyquil
      ate bottle of syrup
      she got into lozenge
      client got into cabinet
      niece got into dose
      gave something to kill
      consumed stuff to die
      ate something to end
      swallowed something to sleep forever
      drank something strange
      mixed up med and take
      took med and not stand
      gulped med and not walk
      consumed dose and not feel
      consumed double as much
      ate dose at once
      ingested med by mistake
      got into pill by accident
      gave anymore than usual
      had anymore than suppose
      gave more than should
      took more than direct
      doubled the med
      ingested seven dose at the same
      injected three pill together
      ingested four pill at once
      chewed five med at once
      injected six pill instead
      sliced their wrist
      slashed his throat
      slit her vein
      slashed his arm open
      start hung theirself now
      be kill hisself now
      start cut himself now
      start burned themself now
      start stabbed themself now
      bleed profusely
      blood will stopped
      not stopped the bleed
      slit blood
      stabbed blood
      pill against her throat
      barrel in his mouth
      razor at her wrist
      pill in their throat
      gun to the neck
      the gun is in my hand
      knife in their temple
      gun load
      load gun
      has his gun through
      got his noose now
      grab her noose then
      has the knife i
      holding the noose
      holding my gun
      holding a pill
      stand near the track on this
      sit near the track again
      edge by a ledge any
      out near this roof for week
      here on the edge but
      here at this bridge because
      up of this edge much
      up near a rooftop to be
      out by the balcony through
      edge by this cliff either
      here on this overpass another
      am by this train for week
      stand of terrace
      sit on edge
      edge on track
      stand at subway
      ready to took them
      about to kill myself
      about to end to be
      about to do it my wrist
      about to slit all
      about to kill my life
      be strangle themselves
      be drowned myself
      about to took the med
      rope neck
      belt ready
      belt ceiling
      tie rope
      engine on garage
      garage engine run
      garage engine on
      on the rail track
      stand in front of bus
      stand in front of truck
      at edge jumped
      i stepped in front
      i fell in front
      i jumped from garage
      it now
      myself right now
      start now
      had shoot myself
      her stabbed myself
      i hung myself
      i drowned myself
      i poisoned myself
      they electrocuted myself
      found blood
      pill front hand
      bottle front hand
      pill in me
      be burned myself as we speak
      be cut himself as we speak
      be hurt myself bathroom
      be stabbed himself room
      be choke theirself with a
      be harm himself with a
      be harm herself now
      be hurt myself lock
      try to kill himself today
      try and strangle herself hour
      try to hung theirself hour
      try to shot herself minute
      try and stabbed herself hour
      try to cut myself and
      try and drowned myself minute
      try and strangle themself now
      try to cut themselves breathe
      try to kill myself moment
      daughter fell from front
      uncle jumped from platform
      granddaughter stepped off front
      stepson throw off front
      baby throw out overpass
      teen throw in front
      rope break
      rope snap
      rope broke
      chest discomfort
      chest crush
      chest pound
      chest kill me
      breathe be hard
      not rouse her
      not rouse them
      tight on her chest
      crush on their chest
      squeeze in the chest
      stab on his chest
      be stroke help
      get heart attack from
      get stroke what
      I am having a stroke after my infusion
      I'm getting a heart attack since the infusion
      be seizure he
      another a seizure what
      be seizure help
      be seizure she
      have seizure on
      help, I'm having a seizure after my infusion
      hardly breathe properly
      hardly breathe help
      hardly breathe good
      barely breathe he
      hardly breathe she
      I can barely breathe after the infusion
      barely breathe what
      difficult get air
      problem breathe
      gasp get air
      not for air
      suffocate
      face purple
      skin purple
      go purple
      black out in
      black out from
      black out on
      black out during
      black out at
      black out when
      faint from
      faint on
      faint during
      faint what
      collapse at
      collapse when
      lose conscious
      tongue close
      throat swollen
      tongue droop
      neck puff
      my son has a swollen throat
      swell throat
      swollen face
      swell tongue
      swollen lip
      my heart stopped after the infusion
      heart stop for
      heart beat not slow
      heart race not stop
      heart pound not slow
      heart beat chest
      my dad has slurred speech , help
      slur word
      leg numb droop
      arm numb speak
      side numb droop
      face numb confuse
      leg numb speech
      leg numb talk
      puke up blood
      choke on
      get ambulance
      feel i be die
      help i be die
      i be die now
      not feel my arm
      not feel my face
      not move my body
      blood pressure 21
      blood pressure 19
      blood pressure 20
      blood pressure 22
      blood pressure 23
      worst headache of my
      worst headache of ever
      not speak at all droop
      not talk right dizzy
      not see right numb
      not walk if face
      not stand straight numb
      not move up spin
      not speak properly dizzy
      not talk clearly spin
      side drop not talk
      face drop not speak
      arm drop speech
      mouth drop not speak
      mouth numb slur
      side droop not speak
      arm droop talk
      sight black
      vision black
      sight go
      vision gone
      sight lose
      puke not stop
      vomit eye
      throw confuse
      puke nonstop
      throw not keep
      eye roll
      shake all over
      gasp
      gasp and
      gasp for
      gasp like
      breathe be slowly
      breathe be slow
      breathe weird
      breathe shallow
      breathe be labored
      breathe be weak
      breathe be strange
      breathe be noisy
      breathe be gurgle
      pulse be weak
      pulse be slow
      pulse be gone
      pulse be fast
      seize right
      convulse right
      convulse on
      seize in
      convulse i
      be a seizure last night
      have a seizure last night
      be another seizure minute
      have a seizure this
      have another seizure twice
      have a seizure yesterday
      be a seizure hour
      have a seizure in the
      him be stab
      i be stab
      stepdad be stab in
      code blue
      heart skip dizzy
      heart stop pain
      side of my face numb
      side of his body weak
      side of her body weak
      side of my body droop
      side of her face paraly
      numb i not speak
      numb and not talk
      numb i can not move
      my wife can wake up what
      my wife will respond then
      my wife barely respond up he
      my wife barely react up she
      my wife not wake up from
      my wife will respond to
      my wife fall hit
      my wife fall head
      I drank ammonia
      I drank pesticide
      I drank lysol
      I drank drano
      I drank chemical
      I drank windex
      I drank pod
      I drank disinfectant
      I drank thinner
      boss fell off traffic
      aunt fell out subway
      student fell from front
      classmate fell from bridge
      brother jumped from front
      ex stepped from front
      I took too much advil
      I took too much aspirin
      I took too much insulin
      I took too much vicodin
      I took too much acetaminophen
      I took too much ket
      I took too much lamictal
      I took too much prozac
      I took too much zoloft
      I took too much trazodone
      I took too much oxy
      I took too much percocet
      I took too much fentanyl
      I took too much heroin
      I took too much valium
      I took too much ativan
      my husband has taken all my meds and feels sick
      my dog eaten my pills
      my son drunk gasoline
      she swallowed too many capsules
      she swallowed too many capsule
      she swallowed too many painkillers
      she swallowed too many painkiller
      she swallowed too many medicines
      she swallowed too many drug
      she swallowed too many drugs
      she swallowed too many troche
      she swallowed too many troches
      blade to my wris right now
      my ches feels tight and i'm scared
    `,
    support: `
      my husband slapped me again
      my husband kicked me again
      my husband strangled me again
      my husband assaulted me again
      my husband molested me again
      my husband shoved me again
      my husband attacked me again
      my husband stabbed me again
      my husband hit us every
      my husband slap us when
      i beat me up
      my husband hit me in
      my husband punch me with
      i beat us at
      i get abuse
      i so abusive
      my husband make me have sex
      i sexual abuse
      i sexual assault
      i abusive husband
      i abusive boyfriend
      i abusive partner
      i abusive wife
      i abusive home
      i abusive marriage
      i abusive ex
      my husband try kill me
      my husband go kill us
      my husband want shoot us
      my husband say kill us
      my husband will shoot me
      my husband terrify of my granddaughter
      i not safe at him
      i not safe at her
      i not safe at my
      i despair
      i meaningless
      i devastated
      i without hope
      all hope
      i hope be lose
      i never be any
      nothing get okay
      not improve happy again
      i thing get improve
      never feel any
      i nothing improve better
      i never get ok again
      i never improve
      i not do with on this
      i not stand this tomorrow
      i not bear with now
      i not deal with with this
      i not take it like
      i fall apart
      life come apart
      everything fall apart
      world come apart
      be come apart
      i inside empty inside
      i feel numb anymore
      i inside trap in
      i inside lost but
      inside hollow all
      inside defeated in
      i be empty inside
      i be useless then
      i be alone now
      i be hollow inside
      i be numb inside
      i loathe me
      disgust myself
      life feel meaning
      i life have over
      life feel mess
      life be empty
      give up
      i be done
      i no one love
      i no one want
      i no one help
      no one save
      i be waste to
      i feel trash of
      i feel mistake to
      i waste of
      beyond save me
      not save me
      i beyond help at all
      i beyond fix again
      what be the point of any
      i what be the point of try
      not see the point
      i not stand pain
      not bear pain
      i not take pain
      pain end
      voice away
      i hurt end
      i voice stop
      i voice too much
      sick of fight all
      tired of everything all
      i tired from everything all
      sick from try much
      i sick of hurt now
      sick of it all all
      i sick of this all
      need help
      i help me
      i help me now
      i need talk to someone
      crisis
      i meltdown
      i shoot me now
      i kill me now
      hate wake
      i dread wake
      i be spiral in this
      i be sink through
      i anymore okay so
      not ok at
      i something stupid
      deserve this
      deserve hurt
      deserve pain
      deserve bad
      i relapse
      i will die alone
      no one to talk
      agony
      i overwhelm
      miserable
      i misery
      i anguish
      i unbearable
      suffer
      i ashamed
      disgusting
      i tormented
      weep like
      i weep after
      i weep so
      weep for
      i weep constant
      i weep again
      weep the
      i weep and
      i not stop shake
      sob
      my lowest
      my low
      my worst
      i lowest i
      i worst than ever
      darkest time
      lower place
      i worst point
      i lowest ever
      i never feel so down
      never be this depress
      i never be so low
      i never feel so bad
      never feel this sad
      i be dark everything
      i be black time
      i be bleak time
      i be gray long
      be gray so
      be black for
      feel bleak
      i feel dark
      feel heavy
      i feel black
      i life grey
      i everything grey
      world grey
      i everything dark
      world black
      world bleak
      i life gray
      i never see the reason
      i not see the hope
      never see any light
      i never see the end
      i forget last feel
      forgot last happy
      i remember the happy
      i remember what joy
      i forget how happiness
      i remember to happy
      i remember to smile
      i not remember last normal
      i not remember smile
      i not remember happy
      not remember joy
      never wash bed
      i not get house
      not leave week
      never shower house
      never eat day
      not out bed
      never sleep week
      i never brush day
      never get room
      not brush month
      i never shower teeth
      i not brush food
      never wash couch
      not get apartment
      i not bathe
      i not shower
      i not eat
      i not wash
      i lie there all day
      i lie in bed for day
      be mess
      i mess
      i be wreck
      i disaster
      i be lose it
      i be lose my mind
      i heart break
      heart be broken
      i heart be shatter
      feel shattered
      feel stuck
      feel awful
      i feel terrible
      i feel horrible
      feel crush
      i feel abandoned
      i nothing work for me
      i nothing help tonight
      i nothing change at all
      i not deal with it
      i not deal with this
      i nobody
      i no one left
      too much pain
      in pain mentally
      in pain, emotional
      in pain, inside
      i in pain every
      i mental torture
      i mentally pain
      emotional exhaust
      emotionally torture
      i psychic torture
      i exhaust of try
      exhaust from this
      i exhaust of it all
      scarcely recognize who i
      i not recognize who i
      not recognize myself
      i scream inside
      i scream into
      scream at
      i scare and alone
      i beg someone
      beg you
      i beg for
      swallow me up
      i swallow everything
      swallow me whole
      i last hope
      i last resort
      i last chance
      touch me and
      i touch me when
      i touch me
      cry
      i forget remember time
      i not remember time
      i forgot remember time
      i not go anywhere anymore
      i not go work anymore
      not go outside anymore
      i never left apartment
      i never leave home
      i never left house
      i never left room
      i not leave home
      i not left house
      i not left apartment
      i not left bed
      does it make you hurt myself ?
      I tried to kill myself a decade ago
      i tried to kill myself month earlier
      i tried to kill myself decade back
      I tried to kill myself last summer
      i tried to kill myself last infusion
      I tried to kill myself I used to,
      i tried to kill myself back when
      i tried to kill myself back in
      I tried to kill myself when he was alive
      i tried to kill myself when she my
      i tried to kill myself when we be
      i tried to kill myself when younger
      i tried to kill myself when little
      I tried to kill myself at school
      I tried to kill myself during my childhood
      I tried to kill myself since my youth
      I tried to kill myself as a teen
      as a kid I thought about killing myself , am I eligible?
      I tried to kill myself in my twenties
      I tried to kill myself at university
      i tried to kill myself as younger
      i tried to kill myself since 20
      i tried to kill myself back 19
      i tried to kill myself past
      i tried to kill myself past attempt
      i tried to kill myself past suicid
      i tried to kill myself previous
      i tried to kill myself try time
      i tried to kill myself overdose before in
      i tried to kill myself be twice when
      i tried to kill myself attempt twice and
      i tried to kill myself be twice year
      i tried to kill myself before med
      i tried to kill myself before infusion
      i tried to kill myself before treatment
      i tried to kill myself in 5
      i tried to kill myself long, ago
      i tried to kill myself once ago
      i tried to kill myself long, year
      I have no desire to die , I'm just asking
      i afraid of my patient of mine
      iam not trying to die
      i'm not gonna kill myself, i just feel awful
      i am not tryna die
      if u are suicidal please call 988
      as a kid i oded , am i eligible?
      i felt like garbage
      my husband beaten me again
      I do not really want to kill myself
      is self har common with bipolar
      if yourself are suicidal please call 988
      three months ago I wanted to die
    `,
    none: `
      I want to die of laughter
      I want to die from the heat
      I want to die of embarrassment
      I want to die of boredom
      I want to die of shame
      I want to die of hunger
      I want to die of curiosity
      I want to die of excitement
      I want to die from thirst
      I want to die laughing
      I'm killing myself laughing
      I'm killing myself studying
      I'm killing myself at my job
      I burned myself shaving yesterday
      I cut myself by accident
      I hurt myself at the gym
      I cut myself in the kitchen
      I hurt myself at work
      I hurt myself on the ladder
      I overdosed on Netflix
      I overdosed on caffeine
      I had chest pain as a child
      i accidently stabbed myself with the pen
      i drank beach
      i am tired of breach
      i am tired of breadth
      everything feels homeless
      in the past i ham myself , am i eligible?
      my husband took a handful of prison , what do i do
      i think i'm having a reaction, my threat is tight
      i need to unlike myself anymore
      my crest feels tight and i'm scared
      someone subside
      i want to neck sell
      my partner is secure and refuses help
      in the past i hut myself , am i eligible?
      my chess feels tight and i'm scared
      my cheat feels tight and i'm scared
      i can find no sense in being alike
      i am tired of breather
      dearth is the only answer
      i keep thinking about depth
    `,
  },
  es: {
    self: `
      me quisiera ahorcar ya
      me podria lanzar
      me deberia aventar
      me gustaría ahorcar
      me iba a aventar
      me pienso tirar
      me quiero cortar las venas esta noche
      me quisiera lastimar esta noche
      me quisiera a disparar
      me quisiera quemar
      me quiero a hacer dano
      me lastimaba
      me suicido
      me ahorco
      me cuelgo
      me doy un tiro
      me pegar un tiro
      me dar un tiro
      me hice dano
      me haga dano
      sigo cortándome y no puedo parar
      lastimandome
      quemandome
      me he estado cortando
      me estoy lastimando
      me vuelvo a cortado
      me sigo a lastimado
      me estuve a cortar
      me ando cortando
      me estuve lastimar
      me he a quemando
      me quemé a propósito otra vez
      me lastimé a propósito y no puedo parar
      me corte para
      quite vida
      tirarme
      cometer suicida
      tragar un frasco pastillas
      tomarme toda pastillas
      tragarme el frasco pastillas
      tomar el frasco pastillas
      tragar todo pastillas
      tragarme un monton pastillas
      me intento muriera
      me tentado a muera
      quisiera que me muera
      quiero que atropelle
      quisiera que me muriera pronto
      quisiera que muerto
      ojalá que me mate un carro
      quiero que lleve
      quisiera que no despertara mañana
      ojala nunca despiert
      ojala no existiera
      quiero que acabe vida
      quiero que termine esto
      quiero que pare todo
      quiero que esto pare
      quiero que todo pare
      quiero que esto acabe
      es mejor no vivir
      seria mejor no existir
      siento suicida
      sentido suicida
      sintiendo suicida
      estoy teniendo pensamientos suicidas ahora
      tenido ideas muerte
      mis ideas morir
      sigo con ideas suicidas ahora
      tuve hoy ideas suicidas ahora
      teniendo impulsos suicida
      teniendo ideacion morir
      tenido tendencias muerte
      pienso mi muerte
      pensando la muerte
      pensar sobre mi suicida
      pensado sobre muerte
      pense muerte
      considerando mi suicida
      planeando muerte
      contemplando en mi suicida
      pensando de mi muerte
      pensado de el suicida
      soy suicida
      me muero
      me muero y
      me muero ayuda
      morir es mejor
      morir seria solucion
      morir seria salida
      morir es alivio
      la muerte seria salida
      la muerte es opcion
      la muerte seria solucion
      la muerte seria descanso
      no me importa muero
      no me importaria muero
      no me importa morir
      no me importa vivir
      no tengo miedo morir
      no tengo miedo muerte
      idea suicida de nuevo
      idea de morir todos
      idea de morir cada
      idea de morir otra
      idea suicida vuelto
      ya no puedo vivir así
      ya no aguanto seguir así
      no soporto vivir más
      no quisiera ser yo
      no se como nada mas
      no se si quiero seguir aqui
      no se si puedo estar en este
      no quiero seguir luchando
      no puedo mas asi
      no puedo mas me
      no puedo mas y
      no puedo mas quiero
      no soporto mas
      no doy mas
      no resisto mas
      no aguanto esta vida
      no soporto esta vida
      no aguanto la vida
      no aguanto mi vida
      no aguanto este dolor
      no aguanto otro dia
      no puedo continuar viviendo
      no puedo seguir con la vida
      sin ganas de seguir
      sin ganas de nada
      perdido ganas vivir
      sin ganas vivir
      no vale la pena
      no vale la pena nada
      no vale la pena mi
      no vale la pena la vida
      vida no merece
      vida no vale
      no razon
      no razones
      no motivo
      no motivos
      no proposito
      para sigo
      para vivo
      para viviendo
      estoy harto de la vida
      me cansé de luchar
      estoy cansada de todo , ya
      estoy harto de existir
      estoy harta de seguir viviendo , ya
      estoy cansado de estar vivo , ya
      odio vivir
      odio estar vivo
      estarían bien sin mí
      mi familia estaría más felices sin mí de verdad
      todos estarían más tranquilos sin mí de verdad
      tranquila sin mi
      descansar sin mi
      facil sin mi
      libres sin mi
      felices si no muriera
      tranquilos si no estuviera
      mis hijos estarían mejor si me muriera
      si me no estuviera
      si me no existiera
      si me desaparezco
      si me desapareciera
      cuando no falte mi
      cuando yo no me vaya mi
      cuando yo no me muera digan
      cuando no me vaya
      cuando no este mas
      cuando yo no me muera cuiden
      cuando yo no este cuida
      cuando yo no este ustedes
      nadie importo
      nadie extranaria
      nadie extranara
      nadie notaria
      nadie daria cuenta
      nadie importaria
      nadie echaria
      sea carga para
      me siento un estorbo siempre
      ser peso para
      siento carga de
      no hay salida de verdad
      no tengo futuro
      no encuentro futuro
      no queda escape
      no encuentro otra opcion
      no veo esperanza de vivir
      unica salida
      unica solucion
      unica opcion
      igual vivir
      igual si muero
      igual si vivo
      nada me vale
      nada me queda
      nada me por que vivir
      nada me que perder
      nada me por vivir
      despedirme de mi
      despedida hijos
      despedi de mi
      adios de mi
      despedirme familia
      despido mundo
      despedi carta
      despedirme cartas
      dejé una nota de suicidio
      carta despedida
      cartas adios
      ya escribí cartas para mi familia hoy
      estoy escribiendo una nota para mis hijos hoy
      dejé cartas para mi familia hoy
      dejo nota para mama
      escribiendo carta para esposo
      estoy regalando todo lo que tengo
      regalar perro
      regalado gato
      estuve regalando mis pertenencias
      tengo navaja
      consegui cuerda y
      cargue arma
      compre soga y
      cargue veneno para
      cargue veneno en
      compre pistola lista
      consegui cuerda aqui
      tengo pastillas juntas
      guardando pastillas juntas
      juntando pastillas guardadas
      guardando pastillas listas
      juntando pastillas y pienso
      tengo pastillas preparadas
      tengo un plan
      tengo un plan para
      tengo un plan y
      se cuando voy a hacerlo
      se como lo hacerlo
      se cuando lo hare
      se como lo voy
      esta noche hago
      esta noche mato
      esta noche acabo
      esta noche termino
      esta noche todo acaba
      una voz me dice que salte
      oigo voces que me ordenan que salte
      voz que pide que muera
      voces que orden que me dano
      voz que pide que haga
      miedo hacer algo
      miedo hacerme
      miedo lo que pueda hacer
      miedo lo que voy a hacer
      miedo mi mismo
      miedo mi misma
      no seguro
      no a salvo
      hacer una tonteria
      hacer una locura
      deseo acabar con
      quiero acabar con
      voy a acabar con
      quisiera terminar con
      quiero acabar con esto
      quiero dejar todo
      este ultimo mensaje
      este ultimo dia
      este ultimo noche
      este ultimo adios
      me rindo
      rendirme y
      me doy por vencido con la vida
      me doy por vencido de la vida
      dejen morir
      dejenme morir
      dejame morir
      deja morir
      que alguien me lleve
      que dios me mate
      senor llevate
      dios llevate
      senor llevame
      dios lleve
      quiero irme cielo
      quiero estar cielo
      quiero reunirme cielo
      nunca haber nacer
      nunca debi nacer
      nunca hubiera existido
      nunca haber nacido
      familia mejor si no estoy
      mundo mejor si no estoy
      todos mejor si no estoy
      telefono de suicida
      linea crisis
      numero crisis
      peligro para mi
      perdon por lo que voy
      perdonenme por irme
      digan que les amo
      diganle que la quiero
      dile que les quise
      digan que los amo
      dile que lo quiero
      cuiden a mis gato
      cuida a mis mama
      cuiden de mi gato
      cuiden de mi hijos
      cuiden de mi perro
      cuiden a mis familia
      no voy a estar manana
      no voy a llegar aqui
      no voy a llegar navidad
      no me veo ano
      no me veo vivo
      no me veo viva
      ultima oportunidad se acabo
      ultima esperanza si no
      no quiero otro dia
      no quiero manana
      no quiero futuro
      me quiero ir de esta vida
      me quiero ir mundo
      me quiero ir con dios
      formas me morir
      como facil sin dolor
      manera se suicidarse
      forma se matarse
      maneras se morir
      maneras de sin dolor
      formas puedo quitarme
      manera para quitarme
      forma rapida suicidarse
      morir sin sufrir
      morir sin dolor
      cuanta puedo matar
      cuanto me matan
      cuantos necesito matar
      cuantas hacen falta mata
      ¿cuántas pastillas me matarían ?
      cuanta puedo no despertar
      cuanto necesito mortal
      cuanto para letal
      cantidad letal
      dosis mortal
      ¿cuántas pastillas son mortales
      cuantas letal
      me mata si tomo toda
      quiero lastimar a alguien
      tengo ganas de matar a mi esposo hoy
      pienso en lastimar a alguien hoy
      pensando en lastimar mi
      podria lastimar alguien
      quiero hacer dano le
      pienso en golpear mi
      voy a apunalar le
      voy a disparar la
      pensando en matar a
      pienso en hacer dano el
      ganas de lastimar ella
      podria golpear todos
      voy a hacerle daño a mi jefe
      tengo ganas de hacerle daño a mi jefe
      pienso en hacerle daño
      ganas de matarlos
      quiero lastimarlo
      ganas de lastimarla
      la voy a matar
      lo quiero matar
      los quiero matar
      la quiero lastimar
      me corté los brazos cuando estoy mal
      queria morir ahora
      tuve hoy tendencias morir
      queria morir anoche
      queria morir ayer
      queria morir actualmente
      queria morir recientemente
      queria morir esta noche
      queria morir esta semana
      queria morir esta manana
      queria morir esta tarde
      queria morir otra vez
      queria morir de nuevo
      queria morir todos los dias
      queria morir hace rato
      queria morir hace dias
      queria morir hace horas
      queria morir hace hora
      queria morir hace minutos
      queria morir hace semana
      queria morir todavia
      queria morir aun
      queria morir sigo
      queria morir desde
      mi hermana quiere morir, y yo
      mi hermana quiere morir, y yo igual
      mi hermana quiere morir, y yo lo mismo
      mi hermana quiere morir, las dos
      mi hermana quiere morir, los dos
      mi hermana quiere morir, las ambos
      no puedo vivir y no sé qué hacer
      no quiero estar aqui porque
      no puedo seguir con esta vida y no sé qué hacer
      planeo dispararme ahora mismo
      acabar con mi
      estoy a punto de querer morirme . ¿Cuánto cuesta?
      herirme
      quemarme
      autolesionarme
      lanzarme de
      lanzarme del
      tengo ganas de lanzarme al tren
      aventarme de
      aventarme del
      aventarme a
      saltar del
      darme un tiro
      desangrarme
      tomarme todas
      tomarme un
      tomarme las
      tomar todas
      ahogarme
      hacerme algo
      intente muerto
      ganas de no despertarme
      formas de no estar aqui
      solo quiero dejar de existir
      me gustaría no existir por favor
      prefiero dejar de vivir por favor
      podria no vivir
      intente terminar con todo
      pensado en no haber nacido
      quisiera que todo acabe
      plan para que esto termine
      pienso que se acabe
      intento la muerte
      quisiera acabar de una vez
      quisiera suicida
      listo para dejar este mundo
      deseo no seguir
      preferiria terminar con todo
      ojalá pudiera morir
      necesito dejar de existir
      espero no haber nacido
      he querido estar muerto
      me pensando en matar
      me pensar en muriera
      pense en estar muerto
      me voy a morir
      decidi morir
      me planeo matar
      me plan de matar
      me estoy por matar
      deberia no estar aqui
      trate de el suicida
      pensamientos de desaparecer de
      ideas de estar muerto
      lista para morir
      quiera no existir
      me sueno con muera
      manera de suicida
      me forma de matar
      maneras de que todo termine
      me como muriera
      no tengo ganas de seguir adelante y no sé qué hacer
      ya no quiero estar vivo de verdad
      no quiero estar viva de verdad
      no quisiera seguir viva
      no se como despertar
      no quiero continuar ahora
      no puedo levantarme hoy
      quiero k todo termine
      quiero q todo termine
      solo soy un estorbo pa mi familia siempre
      m quiero matar
      no quiero seguir aki de verdad
      no quiero seguir aca de verdad
      quitarme la bida
      prefiero estar muertos ya
      no encuentro sentido a la vida de verdad
      tengo pensamientos de sucidio y necesito una cita
      voy a matarla
      ¿la ketamina funciona rapido? me quiero moir
      me gustaria moirme
      quier que todo termine
      quitarme la vid
    `,
    other: `
      se quiso a matar
      se intento a matar
      se trato a aventar
      se quisiera cortar
      se piensa cortando
      mi tía se está cortando y tengo miedo
      se puede lastimar
      se podria a hacer dano
      se amenaza a aventar
      se amenazo cortar
      mi hermano se va a suicidar , ¿qué hago?
      se puede morir
      se esta a lastimando
      se quiere a ahorcar
      se quiere a tirar
      se amenaza lanzar
      se mata
      se lastima
      se hace dano
      se corto las
      quiera tirarse
      dice quitarse
      piensa morirse
      pensando acabar con su
      hablando estar muerto
      habla ahorcarse
      amenaza quitarse
      trato morirse
      planea desaparecer
      ganas quitarse
      va morirse
      piensa terminar con su
      quitarse la vida
      lastimarse
      hacerse dano
      cortarse
      no puede vivir viviendo
      no desea seguir en este
      siente suicida
      esta suicida
      es suicida
      tiene ideas suicida
      tiene ideacion suicida
      mejor sin ella
      mejor sin el
      no puede seguir pero
      no quiere seguir con este
      no desea seguir con esto
      no puede seguir si
      no puede seguir hoy
      no puede vivir ahora
      no desea seguir sin
      mi amiga dice que ya no quiere viir
    `,
    emergency: `
      ayuda, me tragué todas las pastillas hace una hora
      tome pastillas y
      tome pastillas
      tome pastillas para
      tome toda frasco
      mi hijo se tomó todo el frasco hace una hora
      tome la frasco
      tome entero caja
      tome toda bote
      tome una botella
      tome la blister
      tome lejia
      tome detergente
      tome anticongelante
      tome raticida
      tome insecticida
      tome limpiador
      mi hijo se tragó una pila
      tome bateria
      acaba de beber frasco
      acabo de tragar frasco
      creo que acabo de tomarme cloro , ¿qué hago?
      acabo de beber veneno
      acabo de tomarme toda la caja
      hijo tome las pastillas
      bebe tome unas pastillas
      nino tome unas pastillas
      nina tome las pastillas
      hija tome las pastillas
      perro tome unas pastillas
      gato tome unas pastillas
      hijo tome una pastillas
      intoxicado
      intoxicada
      envene
      tome todo las que tenia
      tome todas las que encontre
      tome todo lo que tenia
      tome todas lo que habia
      tome todas las que quedaba
      inyecte mucho pastillas
      metio mucho pastillas
      meti mucho pastillas
      inyecto mucho droga
      metio mucha heroina
      meti demasiada coca
      tome pastillas alcohol
      tome pastillas borracho
      tome pastillas vodka
      tome pastillas tequila
      tome pastillas cerveza
      tome de mas
      tome otra
      tome pastillas por error
      mi hermana tuvo una sobredosis ahora
      sobredosis ayuda
      sobredosis de mi
      sobredosis de pastillas
      mi esposa se cortó las venas ahora
      me cortando cortando mismo
      me estoy los venas
      se abri las mismo
      me esta las muneca
      se estoy cortando munecas
      me corto los ahora
      cortandome ahora
      estoy desangrando
      estamos desangrando
      estoy sangrando
      sangr no para
      sangr mucho
      sangr demasiado
      no para de sangrar
      no deja de sangrar
      pistola a mano
      arma a garganta
      cuchillo a muneca
      navaja a sien
      cuerda a garganta
      soga a garganta
      pistola al cabeza
      pistola contra sien
      pistola contra cuello
      cuchillo en boca
      navaja a manos
      parada en el techo
      sentado sobre la vias
      sentada sobre la borde
      subido en un vias
      subida sobre el azotea
      esta sobre el orilla
      estoy sobre un cornisa
      estoy en la balcon
      a punto de tirarme
      a punto de hacerlo
      a punto de disparar
      a punto de matarme
      a punto de tomarme
      a punto de colgarme
      a punto de ahorcarme
      a punto de tirarse
      a punto de matarse
      se tiro de metro
      me avente del techo
      me aviento del edificio
      me lance de edificio
      me tire al ventana
      se tire del puente
      me aviento de tren
      coche encendido cochera
      motor encendido garage
      carro encendido cochera
      motor encendido garaje
      pistola cargada
      con una cuchillo en
      tiene un cuchillo y
      tengo la arma y
      tiene el cuchillo y
      con la pistola y
      lo estoy haciendo
      me estoy quemando en
      se esta ahorcando con
      se estoy cortando
      se estoy colgando en
      se esta quemando ahora
      dolores de pecho
      ayuda, siento opresión en el pecho , por favor
      presion de pecho
      punzada del pecho
      apreton en pecho
      le duele pecho
      me aprieta pecho
      le oprime pecho
      pecho apretado
      pecho duele
      pecho aprieta
      pecho oprimido
      no logro respirar
      no logra respirando
      no esta respirando
      no deja respirar
      no respiro
      le cuesta aire
      le falta respirar
      falta aire
      ayuda, tengo dificultad para respirar , por favor
      problemas respirar
      dificil para respirar
      trabajo para respirar
      me estoy ahogando ahora
      mi hijo se está ahogando , ayuda
      me asfixi
      mi amiga dejó de respirar , ayuda
      ataque
      derrame cerebral
      embolia cerebral
      derrame
      desmayado
      desmayada
      después de la infusión me desmayé ahora
      perdi conocimiento
      perdio conciencia
      garganta hinchada
      garganta cierra
      garganta cerrando
      garganta cerrada
      garganta hincha
      garganta hinchando
      garganta aprieta
      hinchando garganta
      hinchada garganta
      hinche labios
      hincha lengua
      hincha boca
      después de la infusión tengo la cara hinchada ahora
      tengo los labios hinchados , por favor
      cara hinchando
      lengua azules
      anafil
      urticaria
      cara morad
      labios azul
      boca azul
      boca azules
      mi papá se está poniendo azul ahora
      puso morado
      pone morada
      tos sangre
      escup sangre
      llama ambulancia
      necesito 911
      manden 911
      pidan 911
      me estoy muriendo ahora
      se esta muriendo
      no tiene pulso
      sin pulso
      colapso
      mi esposo no responde ahora
      mi mama no reacciona
      mi mama no mueve
      tome demasiada
      tome demasiados
      tome un punado de pastillas
      mi mamá se tomó todo el medicamento
      tome como varias pastillas
      tome como mucha
      tome muchos pastillas
      tome todos pastillas
      toy en el puente
      me tire dl balcon
      mi hija se tomo mi pildoras
      mi hija se tomo mi medicinas
      mi hija se tomo mi medicamentos
      mi hijo se tomó todo el medicamento hace una hora
      mi hija se tomo mi medicacion
      mi hija se tomo mi tabletas
      mi hija se tomo mi capsulas
      mi hija se tomo mi remedios
      mi hija se tomo mi rivotril
      mi hija se tomo mi clonazepam
      mi hija se tomo mi litio
      mi hija se tomo mi tylenol
      mi hija se tomo mi paracetamol
      mi hija se tomo mi ibuprofeno
      mi hija se tomo mi xanax
      mi hija se tomo mi aspirinas
      mi hija se tomo mi ketamina
      mi nina tomado cloro
      mi nina tragado cloro
      mi perro bebió cloro , ayuda
      mi nina ingerido cloro
      mi bebé comió mis pastillas , ayuda
      mi nina comi cloro
      mi nina inyecte cloro
      mi nina tomaste cloro
      creo que tengo una sobredosi
      acabo de tomarme demasiadas patillas , ¿que hago?
      mi marido no puede repirar ahora
    `,
    support: `
      nunca me haría daño , solo pregunto
      en 2015 me quería matar
      mi mamá se mató el año pasado
      mi papá se ahorcó cuando era niño
      mi pareja me pegó anoche
      me golpeo
      me abusa
      mi pareja me violó y tengo miedo
      me viola
      mi esposo me maltrata
      me golpean
      me amenazo
      me pegan
      me ahorca
      me maltrato
      novio me quiere matar
      esposo me empujo
      marido me empujo
      pareja me lastima
      el me empujo
      ella me empujo
      papa me quiere matar
      violencia intrafamiliar
      abuso intrafamiliar
      violencia domestica
      violencia sexual
      soy violaron
      estoy abusada
      siendo violado
      me abusado
      fui abusado
      soy golpeada
      siendo maltratada
      miedo mi novio
      miedo mi esposo
      miedo mi marido
      miedo mi pareja
      miedo mi papa
      desesperacion
      desesperanza
      desesperanzad
      no esperanza
      perdiendo esperanza
      perdi esperanza
      perdido la esperanza
      no puedo con
      no sirvo nada
      no valgo para
      estoy vacía , ¿me ayuda la ketamina?
      estoy vacio
      estoy sola
      siento atrapado
      estoy atrapada
      siento roto
      siento rota
      siento que estoy destrozada , ¿me ayuda la ketamina?
      estoy perdido
      siento perdida
      siento muerto
      odio me
      me odio
      no se que hacer
      nada importa
      nada mejora
      como fracasado
      soy inutil
      soy fracaso
      soy un basura
      como estorbo
      nadie me quiere
      nadie le entiende
      nadie le importa
      nadie me ayuda
      tocado fondo
      toque fondo
      mi vida es desastre
      mi vida es infierno
      mi vida es basura
      mi vida es miseria
      no puedo de llorar
      no paro de llorar
      no puedo parar llorar
      vida se derrumba
      vida se desmorona
      me derrumbando
      me derrumbo
      ayudenme por favor
      ayudame por favor
      ayudenme
      no aguanto
      no soporto
      agotado emocionalmente
      agotada emocionalmente
      ¿la ketamina ayuda con las autolesiones ?
      intente matarme hace meses
      intente matarme hace ano
      intente matarme hace tiempo
      intente matarme hace decada
      intente matarme hace mucho
      intente matarme verano pasados
      intente matarme ano pasados
      intente matarme ano atras
      intente matarme cuando tenia
      intente matarme cuando estaba en
      intente matarme cuando fui
      intente matarme cuando estudiaba
      de joven me corté las venas , ¿puedo recibir ketamina?
      intente matarme de nino
      intente matarme de nina
      intente matarme de adolescente
      intente matarme de chico
      intente matarme de chica
      en la universidad pensé en suicidarme
      intente matarme en la secundaria
      intente matarme en la prepa
      intente matarme en la preparatoria
      intente matarme en la adolescencia
      intente matarme en la escuela
      intente matarme en la infancia
      intente matarme en 19
      intente matarme antes de
      intente matarme antes
      intente matarme antes era
      intente matarme antes sufria
      intente matarme pasado
      intente matarme historial
      intente matarme antecedentes
      intente matarme una vez
      intente matarme una vez en
      intente matarme una vez cuando
      intente matarme una vez hace
      no qiero suicidarme , estoy deprimida
      no quero suicidarme , estoy deprimida
      no soy sucida , estoy deprimida
      cuando queria adolescente queria morir
    `,
    none: `
      tell me if ketamine gives chest pain
      me estoy muriendo de risa hoy
      me quiero morir de hambre hoy
      me estoy muriendo de sueño
      me quiero morir de frío hoy
      me estoy muriendo de calor
      estoy muerto de sed
      estoy muerto de ganas hoy
      estoy muerto de miedo hoy
      me voy a matar en el gimnasio todos los días
      me mato haciendo ejercicio todos los días
      me voy a cortar el pelo
      quiero cortarme el cabello
      me voy a cortar las uñas
      me corté el fleco
      ya me tome todas mis pastilla de hoy
      bebido 10 pastillas al dia
      tengo pensamientos de sucidal y necesito una cita
      quieto que todo termine
      estoy harta de la vivi
      ¿la ketamina funciona rapido? me quiero mori
    `,
  },
};
