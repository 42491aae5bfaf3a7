/** Danger and small talk in Nederlands. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    wil|wilt niet meer leven|verder
    wil|wilt niet leven
    ik|hij|zij wil|wilt dood|sterven|doodgaan
    zelfmoord plegen|pleeg
    maak|maken er_een_eind|een_einde aan
    mezelf|zichzelf … doden|ophangen|van_kant
    afscheidsbrief|zelfmoordbrief|afscheidsbericht
    denk|denkt|praat|wil|geprobeerd|poging|plannen + zelfmoord|doodgaan|dood_te_gaan|verdwijnen|er_een_eind_aan|dood_te_zijn
    leven|alles + geen_zin|zinloos|geen_betekenis
    ? zelfmoord|suïcidaal`,
  violence: `
    slaat|sloeg|schopt|mishandelt|wurgt|verkrachtte|bedreigt|volgt|stalkt + mij|me|ons|kinderen
    heeft|hebben me|mij|ons geslagen|verkracht|bedreigd|mishandeld|gestoken
    wil|gaat|zegt me|mij|ons vermoorden|doden|vermoordt
    dreigt me|mij|ons te
    ben verkracht|mishandeld|aangevallen
    bang voor mijn man|vader|ex|vriend
    blauwe_plekken|blauw_oog + man|vader|vriend|moeder
    schreeuwt|geschreeuw|gilt|gegil + hulp|buren|vrouw|buurvrouw
    riem|stok|kabel|vuist|vuisten + mij|me|zoon|dochter|kind|kinderen|ons
    ben|is|werd|word verkracht|aangerand|overvallen|beroofd|neergestoken|aangevallen|ontvoerd|mishandeld
    ? huiselijk geweld`,
  trafficking: `
    afgepakt|afgenomen|houdt|ingenomen + paspoort|papieren
    dwingen|dwingt|gedwongen … werken|prostitutie|bedelen
    als|zoals slaven|slaaf|slavin|dieren|gevangenen
    ? mensenhandel`,
  medical: `
    ademt|ademen|kan + niet|nauwelijks + ademt|ademen|ademhalen|adem
    ademt niet
    hartaanval|hartinfarct|beroerte + heeft|heb|krijgt|denk|mijn
    bewusteloos|flauwgevallen|buiten_bewustzijn
    bloedt|bloeding|bloed + hevig|erg|veel|stopt
    stikt + hij|zij|baby|kind
    gaat_dood + hij|zij|vader|moeder|kind
    bel|stuur|heb ambulance|een_ambulance
    stuipen|stuiptrekkingen|epileptische_aanval|epilepsie-aanval|schuim_op|schuimbekt
    verslikt|gestikt|stikt|verdrinkt|verdronken|geëlektrocuteerd|vliezen_gebroken|weeën|bevalt|miskraam|aangereden|overreden|vergiftigd|vergiftiging|overdosis|slangenbeet|verbrand_met
    krijg|krijgt|haalt geen lucht|adem
    ? hartaanval|ambulance|beroerte`,
  fire: `
    staat in brand
    brandt + huis|woning|keuken|gebouw
    brand|vuur + in|mijn|ons + huis|keuken|gebouw|woning|appartement
    ruik|ruikt gas|rook
    rook + komt|deur|raam|buren|overal|trappenhuis|stopcontact
    ? brand|het_brandt`,
  vocabulary: {
    me: 'mij|me|ons|mijn|onze|mn',
    people:
      'vrouw|man|kind|kinderen|zoon|dochter|moeder|mama|vader|papa|zus|broer|vriendin|oma|opa|baby|haar|hem|buurvrouw|meisje|jongen',
    child: 'kind|kindje|kinderen|baby|zoon|zoontje|dochter|dochtertje|kleinkind|peuter|jongetje|meisje|pasgeborene',
    men: 'man|vader|papa|stiefvader|oom|opa|broer|stiefbroer|neef|vriend|ex|partner|buurman|leraar|trainer|kerel|iemand|onbekende|familie|schoonmoeder|schoonvader|huisgenoot|hij',
    pills: 'pillen|tabletten|slaappillen|medicijnen|pijnstillers|paracetamol|antidepressiva',
    many: 'veel|alle|allemaal|hele|doos|doosje|strip|handvol|te_veel|teveel|overdosis|pot|twintig',
    swallowed: 'geslikt|slikte|gedronken|dronk|gegeten|at|ingenomen|doorgeslikt|genomen|ingeslikt',
    heights: 'brug|dak|balkon|raam|gebouw|trap|spoor|trein|metro|verdieping|ladder|reling|flat',
    jumps: 'springen|springt|sprong|gesprongen|spring',
    fell: 'gevallen|viel|flauwgevallen|ingestort|omgevallen|neergevallen|in_elkaar_gezakt',
    cuts: 'snijdt|snijd|sneed|gesneden|snijden',
    wrists: 'polsen|pols|aderen|armen|zichzelf|mezelf',
    tired: 'moe|zat|beu|geen_kracht|geen_zin|zinloos|uitgeput|geen_hoop',
    life: 'leven|doorgaan|bestaan',
    unwilling: 'wil_niet|niet|nooit|wilde_niet|wil_niet_meer',
    wakes: 'wakker_worden|bestaan|wakker',
    better: 'beter|gelukkiger|opgelucht',
    gone: 'zonder_mij|als_ik_er_niet|als_ik_dood|er_niet_meer_ben|nooit_geboren|als_ik_weg',
    hurts:
      'slaat|sloeg|geslagen|schopt|schopte|mishandelt|mishandeld|wurgt|wurgde|verkracht|verkrachtte|misbruikt|misbruikte|gestoken|duwde|geduwd|gooide|gegooid|brandt|gebrand|martelt|aangevallen|aanvalt|stompt|trapt',
    threatens: 'bedreigt|bedreigd|bedreigen|dreigt|dreigde|chanteert|gechanteerd|chantage|bedreiging',
    wields: 'trok|houdt|hield|keel|richt|gericht|zwaait|heeft|buiten|met_een',
    weapon: 'mes|pistool|wapen|bijl|hamer|zuur|machete|schaar',
    kills: 'vermoorden|doden|vermoordt|doodmaken|neersteken|doodschieten|doodt',
    follows: 'volgt|achtervolgt|stalkt|achtervolgd|gevolgd|achterna',
    locks: 'opgesloten|sluit|sloot|vastgehouden|gevangen|op_slot|opsluit|houdt_vast',
    places:
      'huis|thuis|woning|appartement|flat|kamer|keuken|deur|gebouw|kelder|gang|trap|dak|balkon|buren|buurman|gordijn|gordijnen|bed|bank|prullenbak|garage|badkamer|auto|oven|stopcontact|fabriek|boerderij|azc|schuur',
    took: 'afgepakt|afgenomen|pakte|neemt|nam|houdt|hield|ingenomen|verstopt|gestolen|kapotgemaakt|pakt',
    phone: 'telefoon|mobiel|gsm|sleutels',
    touches: 'raakt|aangeraakt|betast|betastte|aanraakt|uitgekleed',
    bed: 'in_mijn_bed|bij_mij_in_bed|op_mijn_kamer|in_mijn_kamer',
    forces: 'dwingt|dwingen|gedwongen|verkoopt|verkopen|verkocht|chanteert|onder_dwang',
    marry: 'trouwen|huwelijk|uithuwelijken|uitgehuwelijkt|trouw',
    boss: 'baas|werkgever|uitzendbureau|pooier|eigenaar|mensenhandelaar|smokkelaar|bemiddelaar|zij|ze|familie',
    papers: 'paspoort|paspoorten|papieren|documenten|identiteitskaart',
    stuck:
      'mag_niet_weg|mogen_niet_weg|mag_niet_naar_buiten|laat_me_niet|laten_me_niet|laat_ons_niet|laten_ons_niet|kan_niet_weg|kunnen_niet_weg|niet_weg|mag_de_deur_niet|laten_mij_niet|niet_naar_buiten',
    unpaid:
      'zonder_loon|zonder_salaris|niet_betaald|betaalt_niet|betalen_niet|geen_loon|geen_salaris|gratis|schuld|schulden|onbetaald|krijg_geen_geld',
    sexwork: 'prostitutie|prostituee|klanten|mannen|seks|bordeel|bedelen|stelen|hoer|slapen_met',
    poison:
      'bleek|bleekmiddel|chloor|gif|vergif|schoonmaakmiddel|wasmiddel|zuur|batterij|gootsteenontstopper|rattengif|benzine|paddenstoelen|aceton|wasbenzine|knoopcel',
    blue: 'blauw_geworden|wordt_blauw|ziet_blauw|is_blauw|blauwe_lippen|lippen_blauw|lippen_zijn_blauw|blauw_aangelopen|loopt_blauw|helemaal_blauw',
    limbs: 'arm|hand|gezicht|mond|been|lippen|tong|keel|kant|helft',
    silent:
      'reageert_niet|antwoordt_niet|beweegt_niet|niet_wakker|staat_niet_op|praat_niet|bewusteloos|reageert_niet_meer',
    bleeds: 'bloedt|bloeden|bloed|bloeding|bloedverlies|bloed',
    badly: 'hevig|erg|veel|overal|stopt_niet|zwaar|verliest|ernstig|hoofd',
    pregnant: 'zwanger|zwangere|weken|maanden',
    chest: 'borst|hart|borstkas',
    hurting: 'pijn|druk|drukt|steekt|benauwd|beklemmend|knelt',
    numb: 'verlamd|gevoelloos|hangt|scheef|voel_niet|tintelt|gezwollen|opgezwollen|dik_geworden|slap|doof_gevoel',
    drugs: 'heroïne|drugs|cocaïne|fentanyl|methadon|ghb|xtc',
    fire: 'brand|vuur|vlammen',
    burns: 'brandt|in_brand|vlam_gevat|staat_in_brand|aangestoken|vat_vlam',
    smell: 'ruik|ruikt|stinkt|geur|lucht',
    gas: 'gas|rook|verbrand|benzine',
    smoke: 'rook',
  },
  harmless: `
    schimmel|kakkerlak*|bedwants*|muizen|ratten
    film*|serie|boek
    sterf|dood + honger|verveling|lachen
    jaar|jaren geleden`,
  asking: `
    waar|hoe
    wat doen|moet bij|als|in_geval
    symptomen|cursus|verzekering`,
  opinion: `
    wat vind|vindt|denk|denkt je|u|jij van|over
    op wie|welke_partij stemmen`,
  human: `
    wil|wilt|willen|zou|kan|kunnen|mag|graag|liever + praten|spreken|chatten|overleggen|appen + een_mens|echt_mens|echte_mens|echt_persoon|echte_persoon|met_een_persoon|levend_persoon|levende_persoon|levend_mens|menselijke_medewerker
    wil|zou|graag|mag|liever + een_medewerker|een_medewerkster|een_adviseur|een_consulent|een_begeleider + praten|spreken|chatten
    wil|zou|graag|mag|moet|liever met_iemand_praten|met_iemand_spreken|met_iemand_chatten|met_iemand_bellen|iemand_spreken|praten_met_iemand|spreken_met_iemand|chatten_met_iemand
    kan_ik|kunnen_wij|mag_ik … een_medewerker_spreken|een_mens_spreken|met_een_medewerker_praten|met_een_medewerker_spreken|met_een_medewerker_chatten
    verbind|verbindt|doorverbinden|doorverbind|schakel me|mij|ons|door … mens|persoon|iemand|medewerker|medewerkster|adviseur|consulent
    me|mij|ons|worden doorverbinden|verbinden|doorverbonden met mens|persoon|iemand|medewerker|medewerkster|adviseur|consulent
    me|mij|ons met een_mens|een_persoon|iemand|een_medewerker|een_adviseur|een_consulent verbinden|doorverbinden
    niet|geen|nee + robot|bot|chatbot|machine|geautomatiseerd + mens|persoon|iemand|medewerker|praten|spreken
    geen|niet + computer + mens|praten|levend
    mens|persoon|medewerker in_plaats|ipv robot|bot|computer|machine|van_een
    ? echt|echte|levend|levende|menselijk|menselijke mens|persoon|medewerker|iemand
    ? mens|persoon|medewerker|medewerkster|adviseur|iemand alstublieft|aub|alsjeblieft|graag|svp
    ? praten|spreken|chatten met een_mens|een_persoon|iemand|een_medewerker|een_adviseur
    ? met een_mens|een_persoon|iemand|een_medewerker|een_adviseur praten|spreken|chatten
    ? iemand|medewerker|adviseur spreken
    ? klantenservice|helpdesk|medewerker`,
  followUp:
    'en, en voor, en hoe, en waar, en wanneer, en als, en wat, en hoeveel, en hoe zit het met, en dan, maar, maar als, of, ook, dan, wat als, en wat als, hoe zit het met, hoe zit dat met, alleen voor, hoe lang',
  smallTalk: {
    greeting: 'hallo, hoi, goedendag, goedemorgen, goedemiddag, goedenavond, dag, hé',
    thanks: 'dank je, dank je wel, dank u, dank u wel, bedankt, heel erg bedankt, hartelijk dank, dankjewel, dankuwel',
    farewell: 'tot ziens, doei, tot later, goedenacht, welterusten, fijne dag, prettige dag',
    'are-you-a-machine':
      'ben je een robot, bent u een robot, ben je een mens, bent u een mens, praat ik met een mens, wie ben je, ben jij een robot, ben je echt',
    'well-being': 'hoe gaat het, hoe gaat het met je, hoe gaat het met u, alles goed',
  },
  filler: 'heel, erg, ja, nee, goed, super, allemaal, en',
}
