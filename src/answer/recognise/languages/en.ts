/** Danger and small talk in English. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    kill|hurt|hang|shoot|hurting|killing|hanging|harm|harming|killed myself|himself|herself|themselves
    don't|dont|doesn't|doesnt|not|do_not want|wanna|wants … live|be_alive|exist anymore|any_more|any_longer
    don't|dont|doesn't|doesnt|do_not want|wanna|wants to_live|to_be_alive|to_exist|live
    i|she|he|friend|brother|sister|son|daughter want|wants|wanna|wish to_die|die|be_dead|to_be_dead
    wish i was|were dead
    no reason|point|sense in|to|of|for living|live
    better off dead
    end|ending|take|taking my|his|her|own life
    end it all
    can't|cant|cannot go_on living|anymore|any_more|any_longer
    commit|committing|committed suicide
    suicidal + i|feel|am|he|she|is|my|feeling|thoughts
    tired of living|life
    life is_not|isn't|isnt worth
    jump off|from bridge|roof|building
    jump in_front_of|under train
    overdose|overdosed + i|took|she|he
    took|swallowed + pills + die|lot|all|many
    cut|cutting my wrists|wrist|myself
    goodbye|farewell|suicide letter|note|message|messages|video
    cutting|cut|harming|burning my|his|her|him|myself arms|wrists|legs|self|thighs
    thinking|think|thoughts|thought|talks|talking|talked|plan|planning|planned|dreaming|googling about|of|how dying|death|suicide|ending|killing_myself|killing_himself|killing_herself|to_die|end_it
    want|wants|wanna|wish|going_to|gonna to end|disappear|sleep|die|end_it … forever|everything|all|it|never
    life|everything|it has_no|is_meaningless|is_pointless|pointless|meaningless|no_meaning|hopeless … anymore|die|live|life|meaning
    can't|cant|cannot do_this|go_on|take_it|take_this|live_like anymore|any_more|longer|this
    hanged|hung|noose|rope + himself|herself|myself|neck|ceiling|room|she|he
    tried|trying|attempt|attempted|attempts … suicide|kill_himself|kill_herself|kill_myself|overdose|take_his_life|take_her_life
    ? suicide|suicidal
    = i can't|cant|cannot go_on
    = i can't|cant|cannot do|take this|it anymore
    wish i was|were|had never|not_been born
    feel|feels like dying
    no will|reason|wish to live
    burden + i'm|im|i|am + everyone|everybody|all|family|them|you|others
    no_way_out|no_escape|no_hope|only_way + death|dying|die|except_death
    i'm|im|am|is|he's|she's|hes|shes going_to|gonna|about_to jump
    he|she|friend|brother|sister|someone wants|threatens|threatening to_jump
    easiest|fastest|quickest|painless|best way|ways to die
    how_many pills|tablets … to_die|kill_me|kill_myself|overdose
    my life is worthless|not_worth
    = my life is over
    saying|says|said goodbye|goodbyes|farewell … everyone|everybody|forever|things|us
    gives_away|giving_away|gave_away|gives|goodbye + his_things|her_things|belongings|goodbye
    nobody|no_one|noone + care|miss|notice|mind + dead|gone|died|die|disappeared|killed
    if i was|were|am dead|gone
    when|after i'm|im|i_am dead|gone … better|happy|sorry|relief
    no|without reason|point|purpose … alive|live|living|exist|keep_going
    see|have|find|got any|a|the reason|point|purpose … alive|live|living|exist|keep_going
    = he|she jumped
    i have|got|bought … rope|gun|razor … ready|die|end|tonight
    tell my kids|children|mom|family|wife|husband|parents … i love|loved|sorry
    sitting|standing|stands|sits|climbed … ledge|railing|rooftop|edge_of_the|windowsill
    stop|end|over|die|done|anymore … have|got pills|rope|gun|knife|razor
    be_with|join my dead|late|deceased
    better i die|am_dead|were_dead|was_dead
    = i will|am_going_to|gonna end_it
    can't|cant|cannot live without … end|die|kill
    wrote|note|message|letter … won't|wont be here|alive|around`,
  violence: `
    he|she|husband|wife|father|dad|boyfriend|man|mother|brother|partner|ex|they|someone|boss|son beats|hits|beat|slapped|slaps|punches|punched|kicks|kicked|strangled|strangles|choked|chokes|abuses|abused|hurts|hurt|stabbed|attacked me|us|my|her|him|kids|children
    beating|hitting|punching|kicking|choking|strangling|abusing|stabbing|attacking|hurting|stalking|raping|following|chasing me|us|my|her|kids|children
    hits|beats|slaps|strangles|chokes|kicks|rapes|stalks me|us|kids|children
    beat me up|again
    getting|being|been|was|were|got|am|gets beaten|hit|abused|attacked|stabbed|stalked|threatened|raped|assaulted|strangled|beaten_up|mugged|robbed
    threatens|threatened|threatening|threaten|threat + me|us|my|kill|knife|gun|her
    kill|killing|murder|stab|shoot|hurt|beat|rape|attack me|us|my|him|her tonight|family|mother|sister|friend|children|kids
    will|would|wants|want|wanna|he'd|going_to|gonna|tried|trying|says|said|threatens|threatened|they'll|he'll|to|d|ll kill|murder|stab|shoot|hurt|beat|rape|attack me|us|her|him
    raped|rape|sexually_assaulted|molested + me|was|i|been|got|daughter|just|by
    touches|touched|touching me|daughter|son sexually|without|inappropriately|private
    afraid|scared|fear|terrified … he|husband|father|ex|brother|they|him will|hurt|kill|beat|hits|find
    scared|afraid of my husband|father|ex|boyfriend|partner|brother|family
    lock|locked|locks me|us in|up
    force|forced|forcing|forces me|her marry|marriage
    man|someone|he|guy|neighbour|neighbor with|has knife|gun|weapon|axe
    someone|somebody|burglar breaking|trying break|into|in
    someone shooting|stabbing|shot
    gunshots|shooting + outside|here|hear|now
    need|looking … shelter|safe_place|protection … tonight|now|hits|beats|urgent|immediately|hurt
    following me … scared|afraid|home|street
    help_police + now|come|please
    black_eye|bruises|bruised|broken_nose + dad|father|husband|boyfriend|mum|mom|mother|he|ex|from
    hear|heard|screaming|screams|yelling … help|next_door|neighbour|neighbor|upstairs|woman|wife|beating
    belt|cable|stick|fist|fists|whip|wooden_spoon|iron|cigarette + me|us|son|daughter|kids|him|her|sister|brother
    banging|pounding|kicking|breaking|hammering|smashing + door|window|scared|in|down
    behind|after|follow* me … scared|afraid|home|night|man|street|station
    naked|nude|nudes|intimate + pictures|photos|pics|videos + threat*|blackmail*|send|sends|post
    cut|circumcise|circumcised|fgm|circumcision + daughter|girl|sister|me|take|africa|family
    honor|honour + kill|murder|family|brother|shame
    was|got|been|being|were raped|assaulted|beaten|attacked|mugged|robbed|jumped|groped|molested
    pushed|shoved|threw|thrown + stairs|window|wall|floor|balcony|ground
    must|have_to|has_to + marry + cousin|stranger|older|old|uncle|parents|family|father|don't_want|dont_want
    ? domestic violence
    husband|partner|boyfriend|ex|father|dad|brother|he|stepdad|wife is|gets|became|becomes|becoming violent|abusive|aggressive
    he|husband|boyfriend|ex|dad|father|brother|partner|she|uncle|they … broke|breaks|broken my|her|our nose|arm|rib|ribs|jaw|finger|tooth|teeth|hand|leg
    fighting|fight|fights + knives|knife|machete|gun|guns|blood
    hear|heard|there_are|were shots|gunshots|shooting
    scared|afraid|fear|fearing for my|our|her|his life|lives|safety
    ran|run|running|escaped|fled|hiding from my|her husband|ex|father|family|brother|boyfriend|partner|dad|him
    nazis|nazi|mob|gang|racists|hooligans + attack*|beat*|throwing|outside|chasing
    want|wants|plan|plans|going + send|take|sent|bring + marry|married|wedding
    send|sending|sends me|her|sister|daughter … marry|married
    old_man|older_man|stranger|cousin + marry|married + want|force*|make|making|don't|dont|must|parents|family
    kidnap|kidnapped|kidnaps|abduct|abducted + kids|kid|children|child|daughter|son|me|sister|threat*
    held|holding|hold|kept|keeping|keep me|us|her|them … against my|our|her|their will
    hostage + me|us|holding|held|taken
    drag*|grab*|pull*|held|holds|took by my|the|her hair|throat|neck|arm
    drag*|grab*|pull*|held|holds me|her|us by my|the|her hair|throat|neck
    marry me|her|my_sister|my_daughter off|away|to_an|to_a|to_my_cousin
    found|chose|picked|chosen … husband|bride … for me|my_sister|her
    nude|nudes|naked … photos|pics|pictures|videos … post|share|send|leak|publish|threat*
    my child|kid|daughter|son|baby|children|sister has_disappeared|disappeared|went_missing|was_kidnapped|was_taken|gone_missing
    = my|our child|kid|daughter|son|baby|sister is|are|has missing|gone_missing|disappeared
    ex|someone|somebody|man|men|husband|he|they|stranger broke|breaks|broken into|in my|our|the flat|house|home|room|apartment|door
    throwing|throw|threw|throws stones|rocks|bottles|molotov* … at
    he|they|ex|husband|brother … burn|set_fire … me|us|our_house|my_house|camp
    not_safe|unsafe + at_home|in_my_home|in_my_house|in_the_house|with_him
    i|we am|are|im in danger
    i'm|im|we're in danger
    my|our life|kids|children|family|sister|daughter is|are in danger
    ex|husband|brother|father|he … knows|found … where i|we live
    shook|shakes|shaking … baby|infant|newborn
    bruises|bruised|black_eye + woman|girl|child|kid|neighbor|neighbour|friend|maid|afraid`,
  trafficking: `
    took|taken|takes|keeps|kept|keep|confiscated|holding|holds|has|stole … passport|documents|papers|id … force*|forcing|work|leave|boss|employer|let|lock*|them|us
    boss|employer|agent|trafficker|pimp|they|he|she took|keeps|kept|takes|confiscated|holds|has my|our passport|passports|papers|documents|id
    force|forced|forces|forcing|made|make|makes me|us|her|to work|prostitution|sex|sell_my_body|beg|steal|sleep_with
    forced|force into prostitution|labour|labor|sex|begging|marriage
    won't|wont|doesn't|doesnt|don't|dont|not let|allow me|us leave|go|out
    locked|lock|locks|trapped|held|kept … work|house|against|boss|room|factory|night
    sold|sells|sell|selling me|her|us to
    i|we|was|am|were|been|being trafficked
    sex_slave|trafficking + me|my|i|am
    slave|slaves + like|am|treated|i
    victim of human_trafficking|trafficking
    human_trafficking + i|am|she|friend
    work + without_pay|without_salary + leave|threat*|lock*|passport
    like|as + slaves|slave|animals|animal|prisoners|prisoner|dogs + work*|treat*|kept|held|live|keep
    work|working + without_pay|no_pay|unpaid|debt + locked|leave|out|guards|threat*|night
    sells|sold|selling|pimps me|her|us|girls|sister|my_body … men|clients|customers|man|sex|him|them
    owe|debt|debts + sleep_with|men|clients|sex|prostitut*|brothel|work_for_free
    make|makes|made|want|wants|force* me|us|her|girls … sleep_with|sex|clients|customers|prostitute|strip|escort
    ? trafficked
    ? forced labour|labor|prostitution
    was|were|been|got|am sold to man|men|him|family|people
    i|we|she|he|sister|cousin … forced to|into|for … work|sell|beg|steal|prostitution|sex|drugs
    can't|cant|cannot|not leave|go_out|get_out … house|home|place|farm|factory … i|we work|working
    must|have_to|has_to|forced|owe … brothel|prostitution|sex_work
    passport|passports|papers|documents … boss|employer|agent|agency|madam … won't|wont|not|doesn't|refuses|until … give|return|back|pay
    sells|selling me|us|girls … men|clients|body
    keep|keeps|kept|treat|treats|treated me|us|her|them … like_a|like|as prisoner|prisoners|slave|slaves|dog|dogs|animal|animals
    i|we|she not_allowed|never_allowed|forbidden to leave|go_out … apartment|house|home|flat|room
    boss|employer|agent|they|he|she hold|keep our passports|papers|documents
    must|have_to|has_to give all|everything|my … money|i_earn|wages
    have_to|must|has_to|should sleep with … men|clients|strangers|friends`,
  medical: `
    heart_attack|stroke|cardiac_arrest|seizure|seizures|anaphylactic|overdose + having|has|had|have|having|think|just|help|is|my
    not|isn't|isnt|stopped|can't|cant|cannot|hardly|barely|trouble|difficulty|struggling|doesn't breathing|breathe|breath
    unconscious|unresponsive|passed_out|fainted|blacked_out|collapsed
    not|isn't|isnt|won't|wont|doesn't|can't respond|responding|waking|wake|conscious|moving … up|anymore|him|her
    won't|wont|doesn't|not|can't wake up|him|her
    bleeding|blood … lot|heavily|badly|much|stop|everywhere|severe|heavy|death
    so|lots|much|heavy|heavily|severe|badly|won't|stop|lot blood|bleeding|bleed
    losing blood|consciousness
    choking + he|she|baby|child|on|is|someone|my
    swallowed|drank|drunk|ate … bleach|poison|battery|pills|detergent|cleaner|chemical*|acid|medicine|button
    poisoned|poisoning + is|was|my|child|i|have|has
    severe|terrible|strong|bad|crushing chest_pain|pain_in_the_chest|chest
    chest_pain|chest_pains|chest_hurts + arm|breath*|help|severe|strong|my
    water_broke|in_labour|in_labor|labour_pains|labor_pains|contractions + am|my|wife|baby|minutes|coming|now|is
    baby is|coming now|coming|born
    seriously|badly|severely|heavily|bad|terrible|serious injured|hurt|burned|burnt|accident|wounded
    hit by car|bus|train|truck
    drowning|drowned|electrocuted + is|he|she|child|my|someone
    turning|turned|lips blue
    is|he's|she's|he|she|baby|father|mother|child dying
    need|call|send|want an|a|the ambulance now|quickly|please|urgent|urgently|immediately|fast|here
    need|call|send an ambulance
    medical_emergency + have|is|help|this|now
    foam|foaming|frothing|froth + mouth|shaking|lips
    seizure|seizures|convulsing|convulsions|convulsion|fitting|spasms|having_a_fit|epileptic
    can't|cant|cannot|not|hardly|barely|struggling|trouble|gasping get|for|breathe|breathing|catch|catching air|breath|properly|now
    gasping|wheezing|suffocating|suffocates|asphyxiating|choking
    waters_broke|water_broke|waters_have_broken|contractions|in_labour|in_labor|baby_is_coming|giving_birth|miscarriage|head_is_out
    run_over|hit_by_a_car|hit_by_a_truck|hit_by_a_bus|hit_by_a_tram|drowning|drowned|electrocuted|electric_shock|snake_bit|snake_bite|scalded|anaphylaxis|allergic_shock|heatstroke|stopped_breathing
    boiling|hot + water|oil|tea|soup|coffee + baby|kid|child|son|daughter|spilled|burned|burnt|skin|poured|scald*
    stuck + throat|airway|windpipe
    can't|cant|cannot speak|talk|move|see … right|properly|suddenly|side|face|arm
    face|mouth|eye … hanging|drooping|drooped|droops|one_side|crooked
    ? heart attack
    ? stroke|ambulance|unconscious|bleeding|poisoning
    not|isn't|isnt|stopped|doesn't moving|move … he|she|mom|dad|grandma|baby|child|my
    he|she|dad|mom|mum|grandma|grandpa|baby|child|son|daughter|wife|husband|friend|someone|they … is|are|not|isn't|isnt not_moving|moving_anymore
    pregnant + baby + move|moving|moves|kicking|kicks
    allergic + severe|throat|swelling|swollen|face|tongue|breath*|reaction
    cut|chopped|sawed|tore|ripped … finger|fingers|hand|arm|foot|toe … off
    bleeding like|so|really|very|all crazy|hell|much|bad|over
    fever + 41|42|seizure|shaking|convulsions|stiff_neck|limp|unresponsive|rash
    help + he's_dying|hes_dying|she's_dying|shes_dying|is_dying|dying_help
    he's|hes|she's|shes dying
    fell|fallen|falls + water|lake|river|pool|ice|canal|well + kid|child|son|daughter|man|he|she|boy|girl|someone|friend
    grandma|grandpa|grandmother|grandfather|mom|mum|dad|baby|child|son|daughter|father|mother … not_responding|unresponsive|isn't_responding|isnt_responding|not_reacting
    accident + people|someone|trapped|unconscious|bleeding + hurt|injured|trapped|bleeding|help
    kid|child|son|daughter|baby|toddler … drank|swallowed|ate something … sink|toxic|poison*|cleaning|garage|cupboard
    bitten|bit + snake|viper|scorpion
    kid|child|baby|toddler|son|daughter + pills|tablets|medicine|meds + swallowed|ate|eaten|drank|found|chewed
    grandma|grandpa|grandmother|grandfather|mom|mum|dad|baby|child|father|mother … doesnt|doesn't|not|isnt|isn't breathing|waking|moving
    lying|lies|laying|on_the floor|ground|street … not|isn't|isnt|doesn't|doesnt|won't talking|moving|answering|responding|breathing|talk|move|answer
    bone|bones is|are|sticks|sticking|comes|coming … out|through
    unconsc*|unconci*|unconsi*
    bleeding … for hours|dizzy|faint|fainting
    twitching|jerking|shaking|convulsing all|whole over|body`,
  fire: `
    there|there's|theres|is|a|have|big fire in|at|my|our|outside|here|building|house|kitchen|apartment|flat|next
    fire … kitchen|building|house|apartment|room|flat|balcony|stairs|help|cellar|basement|roof
    house|kitchen|apartment|flat|building|room|car|home|roof|oven|stove|balcony|bed is|are|on|caught|just burning|fire
    burning + house|kitchen|apartment|flat|building|room|car|home|roof
    on|caught|catching fire
    in flames
    smell|smells|smelling gas|smoke
    gas leak
    smoke … everywhere|coming|apartment|house|stairs|hallway|kitchen|room|building|full
    explosion|exploded + house|building|just|kitchen|there|gas
    smoke … coming|from|door|window|socket|fills|filling|everywhere|under
    curtain*|bed|sofa|couch|pan|oil|bin|trash|car|roof|stove|mattress caught|on|catches|is fire|burning
    ? fire|fire_fire|help_fire
    trapped … smoke|fire|flames
    smoke|fire … trapped
    battery|scooter|charger|socket|christmas_tree|candle|toaster|dryer|washing_machine + burning|exploded|on_fire|flames|smoking
    gas is leaking|escaping`,
  vocabulary: {
    me: 'me|us|my|our|mine',
    people:
      'wife|husband|kid|kids|child|children|baby|son|daughter|mother|mom|mum|mam|father|dad|sister|brother|girlfriend|boyfriend|grandma|grandpa|grandmother|grandfather|girl|boy|her|him|woman|neighbour|neighbor|aunt|roommate|cousin',
    child:
      'kid|kids|child|children|baby|newborn|infant|toddler|son|daughter|boy|girl|grandson|granddaughter|little_one|nephew|niece',
    men: 'he|husband|dad|father|stepdad|stepfather|uncle|grandpa|grandfather|brother|stepbrother|cousin|boyfriend|ex|partner|neighbour|neighbor|teacher|coach|guy|man|men|somebody|someone|stranger|family|roommate|landlord|guard|colleague|boss|in_law|mother_in_law',
    pills:
      'pills|pill|tablets|tablet|painkillers|sleeping_pills|medication|meds|paracetamol|medicine|antidepressants|ibuprofen',
    many: 'all|many|lot|lots|bunch|whole|handful|too_much|too_many|packet|pack|box|bottle|overdose|stash|saved|collecting|hoarding|dozens|full',
    swallowed:
      'swallowed|swallow|swallows|drank|drunk|drinking|ate|eaten|took|taken|takes|taking|chewed|sipped|ingested',
    heights:
      'bridge|roof|rooftop|ledge|railing|railings|balcony|window|building|stairs|staircase|ladder|tracks|cliff|floor|train|scaffolding|tower|scaffold|tree|wall|bunk_bed',
    jumps: 'jump|jumps|jumping|jumped|throw_himself|throw_herself|throw_myself',
    fell: 'fell|fallen|collapsed|collapses|fainted|passed_out|dropped|keeled_over|falling|went_down|slumped',
    cuts: 'cut|cuts|cutting|slit|slits|slashed|slitting|slice|sliced',
    wrists: 'wrist|wrists|veins|arms|myself|himself|herself|thighs|razor|forearm',
    tired: 'tired|sick|fed_up|no_strength|no_energy|exhausted|no_reason|no_hope|no_point|done|pointless',
    life: 'living|life|live|existing|keep_going|being_alive|go_on',
    unwilling: "don't|dont|not|never|doesn't|doesnt|didn't|no_longer|wish",
    wakes: 'wake_up|waking_up|woke_up|exist|be_alive|be_here_anymore|be_around|to_be_here',
    better: 'better|happier|relieved|easier',
    gone: "without_me|i_was_gone|i_were_gone|i'm_gone|im_gone|i_wasn't_here|i_wasnt_here|i_was_dead|i_were_dead|i_disappeared|i'm_dead|never_been_born|i_didn't_exist|not_here_anymore|i_wasn't_around",
    hurts:
      'beats|beat|beaten|beating|hits|hit|hitting|slaps|slapped|slapping|punches|punched|punching|kicks|kicked|kicking|strangles|strangled|chokes|choked|choking_me|abuses|abused|abusing|raped|rapes|stabs|stabbed|molested|molests|tortures|tortured|burns|burnt|burned|pushed|pushes|shoved|shoves|threw|throws|whips|whipped|assaulted|attacked|attacks|spits|smacks|smacked|dragged|bruised|bruises|stomped|harassed',
    threatens: 'threatens|threatened|threatening|threat|threats|blackmails|blackmailing|blackmailed|attacked',
    wields: 'pulled|pulls|pointed|points|pointing|held|holds|holding|waving|throat|neck|outside|chasing|swinging|put',
    weapon: 'knife|gun|weapon|axe|machete|pistol|hammer|acid|rifle|scissors|bat|blade',
    kills: 'kill|murder|stab|shoot|strangle|slaughter|behead|execute|slit|cut_my_throat|slit_my_throat|stab_me',
    follows: 'following|follows|followed|stalks|stalking|stalked|chasing|chases|chased',
    locks: 'locked|locks|lock|locking|trapped|imprisoned|captive|chained',
    places:
      'house|home|flat|apartment|kitchen|room|door|building|basement|hallway|stairwell|roof|car|balcony|neighbour*|neighbor*|curtain*|bed|bedroom|sofa|couch|bin|garage|bathroom|camp|dorm|hostel|shelter|cellar|barn|oven|stove|school|outlet|socket|place|next_door|farm|factory|window|forest',
    took: 'took|taken|takes|keeps|kept|keep|confiscated|holds|holding|hid|hides|has|have|hiding|stole|grabbed|smashed|broke|withholding',
    phone: 'phone|mobile|cellphone|phones|keys|sim',
    touches: 'touched|touches|touching|groped|gropes|fondled|fondles|groping|undressed|kissed',
    bed: 'into_my_bed|in_my_bed|my_bed_at_night|into_my_room|my_room_at_night|on_top_of_me|into_bed_with',
    forces:
      'force|forces|forced|forcing|sells|sold|sell|selling|made_me|makes_me|pimps|pimping|blackmail*|threaten*|pressure*',
    marry: 'marry|married|engaged',
    boss: 'boss|employer|agent|agency|recruiter|farmer|owner|supervisor|trafficker|traffickers|smuggler|smugglers|pimp|madam|landlord|they|the_man|the_woman|contractor|manager|the_family|host',
    papers: 'passport|passports|documents|papers|id|ids|visa',
    stuck:
      "not_allowed_to_leave|can't_leave|cant_leave|cannot_leave|won't_let|wont_let|don't_let|dont_let|doesn't_let|doesnt_let|not_allowed_out|never_allowed|can't_go_out|cant_go_out|cannot_go_out|not_allowed_to_go|can't_get_out|cant_get_out|not_let|refuse_to_let|refuses_to_let|not_allowed_to_call|can't_escape|cant_escape|cannot_escape|can't_get_away|not_free_to|nobody_can_leave",
    unpaid:
      "without_pay|no_pay|unpaid|not_paid|no_salary|no_money|without_money|don't_pay|dont_pay|doesn't_pay|doesnt_pay|for_free|without_wages|no_wages|without_salary|never_paid|debt|for_food",
    sexwork:
      'prostitution|prostitute|clients|client|customers|sex|men|strangers|brothel|sleep_with|escort|beg|begging|steal|sell_drugs|strip',
    poison:
      'bleach|poison|detergent|cleaner|cleaning_fluid|cleaning|battery|batteries|acid|drain|antifreeze|rat_poison|mushrooms|chlorine|petrol|gasoline|kerosene|dishwasher|toilet_cleaner|pesticide|nail_polish|magnet|magnets|berries|disinfectant|laundry|descaler|lamp_oil|thinner|washing_powder',
    blue: 'turned_blue|turning_blue|gone_blue|is_blue|are_blue|all_blue|blue_lips|lips_blue|grey_lips|lips_are_grey|turned_grey|is_grey|going_blue|turning_purple|went_blue|so_pale|turned_purple|lips_grey|looks_blue|blueish|bluish|face_is_blue',
    limbs: 'arm|hand|face|side|mouth|leg|lips|tongue|throat|eye|body|half',
    silent:
      "not_responding|doesn't_respond|doesnt_respond|isn't_responding|isnt_responding|not_answering|doesn't_answer|doesnt_answer|not_moving|isn't_moving|isnt_moving|doesn't_move|doesnt_move|won't_wake|wont_wake|not_waking|can't_wake|cant_wake|doesn't_get_up|not_getting_up|won't_respond|not_talking|won't_answer|no_response|unresponsive|not_reacting|doesn't_react|not_wake|doesn't_talk|doesnt_talk|doesn't_speak|doesnt_speak|isn't_talking|isnt_talking",
    bleeds: 'bleeds|bleeding|bleed|blood|bled|haemorrhaging|hemorrhaging',
    badly:
      "badly|lot|lots|heavily|heavy|severe|severely|much|everywhere|won't_stop|wont_stop|doesn't_stop|doesnt_stop|not_stopping|losing|loses|lost|all_over|bad|stop|head|nonstop",
    pregnant: 'pregnant|pregnancy|months|weeks',
    chest: 'chest|heart',
    hurting: 'hurts|pain|pains|pressure|tight|tightness|squeezing|burning|crushing|heavy|stabbing|ache|weight',
    numb: "numb|hanging|droops|drooping|drooped|paralysed|paralyzed|can't_move|cant_move|can't_feel|cant_feel|tingling|swollen|swelling|crooked|lopsided|slurring|weak|sagging",
    drugs: 'heroin|drugs|cocaine|fentanyl|meth|crystal|ecstasy|mdma|methadone|oxy|opioids|injected|alcohol|ghb|spice',
    fire: 'fire|flames|flame|blaze',
    burns: 'burning|burns|burnt_down|on_fire|caught_fire|ablaze|in_flames|catching_fire|set_fire',
    smell: 'smell|smells|smelling|smelled|stinks|reeks|stink',
    gas: 'gas|smoke|burning|burnt|petrol|burned|fuel',
    smoke: 'smoke',
  },
  harmless: `
    mould|mold|bug|bugs|bedbugs|cockroach*|roach*|mice|mouse|rats|rat|ants|insects|pest|pests|weeds|moth|moths|fleas|lice|germs|bacteria|virus|wasps|wasp
    movie|film|series|novel|book|game|song|theatre|theater|documentary|play
    phone|battery|laptop|computer|car|internet died|dead|dying|killed|die|dies
    dying|die|killing|kills|starving … hunger|hungry|boredom|laughter|learn|know|thirst|see|meet|try
    paperwork|deadline|bureaucracy|heat|homework|job|work|rent|waiting|stress|shoes|feet killing me
    years|decades|long ago
    as_a_child|childhood|last_year|used_to|back_then|in_20|in_19|divorced_now|died_of|died_from
    firework*|campfire|barbecue|bonfire|fireplace|extinguisher|alarm|drill|sunburn
    legal|illegal|allowed|permitted|law|forbidden|punish* … hit|beat|hitting|beating|slap
    can|may|could i|parents|teachers hit|beat|slap
    boss|employer|company|they|get|got|getting|was|been|be fire|fired
    employer fire me
    fire me|us during|without|because|if
    smoke|smoking|buy … cigarette*
    dream|dreamt|dreamed|nightmare
    in_20*|the_20* + heart|died
    stroke of luck
    killing time
    kill|killed it|time
    blue eyes|card
    smoke detector*|alarm|shisha|weed
    marriage certificate|law|registry
    beat the_heat|the_traffic
    can|may|could my|a|the boss|employer|company|landlord
    contact|support against|about forced
    threat* raise|increase|evict|terminate|cancel|sue|rent
    threat* to raise|increase|evict|terminate|cancel|sue|fire
    keeps|keep|has|made a copy_of
    hit with … fine|bill|fee|fees|costs
    force*|must|have … work … overtime|weekend*|sunday*|saturday*
    in_danger of`,
  asking: `
    where can|is|are|do|to|could|does
    what to_do|should|must|is|are|does|do|number … case|if|for|symptom*|when|happens|mean|definition|call|signs
    how do|to|can|does|much|many
    symptom*|signs|sign|course|courses|class|training|insurance|advice|counselling|counseling|information|law|laws|prevent|prevention|rules|safety|statistics|number
    who pays|pay|covers|helps|can|do|is
    in case_of|the_event
    brigade|department|station|fighter|fighters|volunteer
    recover|recovery|rehab|rehabilitation|after_a|history
    which|when|why`,
  opinion: `
    what|how do|would|is|are you|your think|feel|opinion|opinions|view|views of|about|on
    what's|whats your opinion|view
    who|which_party|what_party|whom|which_candidate should|would|do i|you|we vote
    do|are you like|support|hate|love|for|against|vote putin|trump|merz|afd|spd|cdu|the_greens|hamas|israel|palestine|russia|ukraine|biden|erdogan|zelensky|socialism|capitalism
    are you left|right|left_wing|right_wing|liberal|conservative|communist|racist
    is putin|trump|merz|the_afd|afd|erdogan|israel|islam|biden good|bad|evil|right|wrong|stupid|a
    putin|trump|merz|afd|biden is good|bad|evil|stupid|right|great
    do you believe in|god|allah
    is there a god`,
  human: `
    want|need|like|let|please|can|may|could … talk|speak|chat|write … person|human|someone|somebody|counsellor|counselor|advisor|adviser|employee|agent|real_people
    connect|transfer|put|pass|forward me|us … person|human|someone|somebody|counsellor|counselor|advisor|adviser|agent|staff
    real|actual|living|human person|human|being please|instead|not
    not a|with machine|bot|robot … person|human
    person|human instead|not_a_machine|not_a_bot
    no|not more|with bot|robot|machine
    ? real|actual|living person|human
    ? human|person please
    ? talk|speak to|with human|person|someone|somebody|counsellor|counselor|agent
    ? customer service|support
    ? human|counsellor|counselor|operator`,
  followUp:
    'and, and for, and what about, and how, and where, and when, and if, what about, how about, but, but what, also, or, then, what if, for how long, only for',
  smallTalk: {
    greeting:
      'hello, hi, hey, heya, hiya, good morning, good evening, good afternoon, good day, greetings, howdy, morning, evening, hello there, hi there, hey there, yo, nice to meet you, hii, hiii, helo, hullo, sup',
    thanks:
      'thanks, thank you, thank u, thx, tnx, ty, thanks a lot, thank you so much, thank you very much, many thanks, thanks a million, thanks so much, cheers, much appreciated, i appreciate it, i appreciate your help, thanks for your help, thank you for your help, thanks for the help, thank you for the information, thanks for the info, thank you for your answer, that helped, that was helpful, very helpful, that helps, this helped me',
    farewell:
      'bye, bye bye, goodbye, good bye, see you, see you later, see ya, see you soon, see you tomorrow, take care, good night, have a nice day, have a good day, have a great day, have a good one, have a nice evening, farewell, cya, talk to you later, until next time',
    insult:
      'fuck you, fuck off, fuck, idiot, you idiot, stupid, stupid bot, you are stupid, you’re stupid, you are a stupid bot, you are an idiot, you’re an idiot, asshole, you asshole, bitch, son of a bitch, bastard, shit, bullshit, piece of shit, you suck, you are useless, you’re useless, useless bot, useless, dumb, dumb bot, you are dumb, you’re dumb, moron, shut up, go to hell, screw you, motherfucker, dumbass, trash, you are trash, i hate you, worst bot ever, loser, you are bad, damn you, wtf, stfu',
    'are-you-a-machine':
      'are you a robot, are you a bot, are you a machine, are you human, are you a human, are you a person, are you a real person, are you real, are you an ai, are you ai, are you a real human, are you a human being, are you a computer, are you a chatbot, are you chatgpt, am i talking to a human, am i talking to a robot, am i talking to a bot, am i talking to a person, am i talking to a real person, am i talking to a machine, am i speaking to a human, am i chatting with a human, am i chatting with a bot, is this a bot, is this a robot, is this a real person, is this a human, is this ai, is this an ai, who are you, what are you, robot, human or robot, is anybody there, is anyone there, u a bot, r u a bot, are u a bot, are you robot, you are robot',
    'well-being':
      'how are you, how are you doing, how are you today, how are you doing today, how’s it going, hows it going, how is it going, what’s up, whats up, how do you do, how r u, how are u, you ok, are you ok, are you okay, how have you been, all good, everything ok, are you fine',
  },
  filler:
    'so, very, great, cool, nice, super, perfect, good, fine, all, everyone, everybody, there, dear, my friend, friend, bro, brother, sir, madam, please, yes, no, and, or, really, just, oh, well, right, today, then, now, you, too, again, awesome, wow, lol, team, got it, i understand, understood, a, an, the',
}
