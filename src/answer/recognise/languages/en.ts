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
    took|swallowed … pills + die|lot|all|many
    cut|cutting my wrists|wrist|myself
    ? suicide|suicidal`,
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
    help police + now|come|please
    ? domestic violence`,
  trafficking: `
    took|taken|takes|keeps|kept|keep|confiscated|holding|holds|has|stole … passport|documents|papers|id … force*|forcing|work|leave|boss|employer|let|lock*|them|us
    boss|employer|agent|trafficker|pimp|they|he|she took|keeps|kept|takes|confiscated|holds|has my|our passport|passports|papers|documents|id
    force|forced|forces|forcing|made|make|makes me|us|her|to work|prostitution|sex|sell_my_body|beg|steal|sleep_with
    forced|force into prostitution|labour|labor|sex|begging|marriage
    won't|wont|doesn't|doesnt|don't|dont|not let|allow me|us leave|go|out
    locked|lock|locks|trapped|held|kept … work|house|against|boss|room|factory|night
    sold me|her|us
    i|we|was|am|were|been|being trafficked
    sex slave|trafficking + me|my|i|am
    slave|slaves + like|am|treated|i
    victim of human_trafficking|trafficking + i|am|she|friend
    work without pay|salary + leave|threat*|lock*|passport
    ? trafficked
    ? forced labour|labor|prostitution`,
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
    chest pain|hurts + arm|breath*|help|severe|strong|my
    water broke|labour|labor|contractions + am|my|wife|baby|minutes|coming|now|is
    baby is|coming now|coming|born
    seriously|badly|severely|heavily|bad|terrible|serious injured|hurt|burned|burnt|accident|wounded
    hit by car|bus|train|truck
    drowning|drowned|electrocuted + is|he|she|child|my|someone
    turning|turned|lips blue
    is|he's|she's|he|she|baby|father|mother|child dying
    need|call|send|want an|a|the ambulance now|quickly|please|urgent|urgently|immediately|fast|here
    need|call|send an ambulance
    medical emergency + have|is|help|this|now
    ? heart attack
    ? stroke|ambulance|unconscious|bleeding|poisoning`,
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
    ? fire|fire_fire|help_fire`,
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
    cigarette*
    dream|dreamt|dreamed|nightmare
    in|the 20* + heart|died
    stroke of luck
    killing time
    kill|killed it|time`,
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
