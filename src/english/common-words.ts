// How common English words are: in how many texts of a hundred each stands. What few texts have tells what a report is
// about; what most have tells nothing. Written by `npm run train:words`, not by hand, from the training texts of the
// treebanks UD English EWT (CC BY-SA 4.0) and UD English GUM (CC BY 4.0); names that many of them hold are among the words.

const wordsByShare = {
  90: `
    and for that the with
  `,
  65: `
    all are but can from has have not one out there they this was when will would you
  `,
  45: `
    about after also any because been did first get good had how into just know like more new
    now only other over see some their them then these time two very well were what which who
    your
  `,
  30: `
    another around back before being best could day does even going here him his its last let
    little long made make many may most much need our people really right said same should still
    take than think those want way where while work year years
  `,
  20: `
    able actually again already always anything away better between both call called com come
    days different doing done down during end every far few find give got great help her home
    however keep later least life look lot might never next number off old own part place please
    probably put say she since something such sure thanks things though three through times
    today told too try under use used week why without world
  `,
  14: `
    against ago almost along although american among anyone area asked bad based become believe
    below big bit business came change city country couple due each early either else enough
    ever everything experience family feel following food found four free full general getting
    group hard having high hope hours important including information international kind known
    large leave left less live looking love making maybe mean means money months must name
    national night nothing office once open order others point possible power pretty problem
    process questions quite read real received remember second seen sent service set several
    show small someone start started state states system taking talk tell thank thing thought
    together took trying understand united until using wanted went whether within working yes
    yet
  `,
  9: `
    above according across add air america answer april areas ask attached available beautiful
    behind book bring buy car care case cause check clear close comes coming company consider
    continue control cost countries course currently date deal decided earlier east easy email
    energy enron especially etc everyone example face fact final finally fine five form former
    forward friday friend friends front fun further future gave given goes government guess guys
    half hand happy head hear heard held history hold house http human idea include instead
    interest interested involved issue january job john july late light likely line list living
    local longer looks mail main major makes man march mark market meet meeting members message
    middle military million mind month morning move natural near needed needs news nice non
    north note often ones outside past pay per period person personal places plan political post
    president price problems provide public question rather reason recent recently related
    research return review room run saw says school sea security seems send sense september
    short side simply site situation six social sometimes soon sorry south special stay stop
    strong support taken takes talking ten thinking third thursday top town true turn university
    upon usually visit wait war water weeks west whatever whole words works wrong www yesterday
    york young
  `,
  6: `
    act action additional address afternoon age agreement ahead allow allowed alone americans
    amount anyway apply army attempt attention august base basis became began begin beginning
    beyond bill black board body born brought build building bush california canada capital
    center central century certain chance changed changes children choice cities claim class
    clean clearly comments common complete completely concern conference considered contact copy
    costs create current daily david death december definitely despite details development died
    difference difficult director discuss dollars door draft easily eat economic education
    effort england english enjoy ensure entire europe evening event events eventually exactly
    excellent except expect expensive extremely fall father felt fight figure file floor follow
    force foreign fully game gas george girl gives global god gon gone groups growing happened
    health helped higher highly himself hit hotel hour houston html huge ideas image immediately
    independent info inside interesting internet interview issues itself june kept key knew lack
    land language larger largest law lead leader learn leaving led legal letter level link lives
    located location london looked lost lots luck management matter member mentioned met michael
    mid minutes model modern moment monday mother moved moving myself named nation nations
    nearly necessary net notice november numbers october offer official okay online opportunity
    organization original page paper parents particular parts party peace perhaps phone pick
    piece planning plans play playing plus points police policy popular population position
    posted present press professor progress project provided putting quality quickly rate ready
    receive recommend record red regarding regards region released remain report request
    required response rest result returned rights risk road role running saturday saying science
    search section seeing seem self served services shows significant similar simple single sit
    society son sort source space spend spent staff starting step story street study stuff
    subject suggest summer sunday supposed team term test texas themselves theory therefore
    thousands throughout tomorrow total touch travel tried trip tuesday turned twenty type
    understanding unless value various via video view walk watch ways website wednesday weekend
    white whom whose willing woman women word worked worth written wrote yeah yourself
  `,
  4: `
    ability absolutely accept accepted access account achieve active activities activity added
    addition administration advance advice afraid agency agree agreed alright amazing analysis
    answers anti anywhere art article asia asking attack attacks attend author average aware
    basically believed benefit billion blood blue boat booked border bought box break british
    brother built bus calling campaign canadian cash catch caused centre certainly changing
    charge chief child china choose church civil claims climate coast college comfortable
    commercial committee community compared computer concerned continued continues contract
    corner correct council counter court cover created credit cross cultural culture customer
    customers cut dangerous dark data daughter dead decades decide decision deep degree
    department described design designed determined develop developed dinner directly discovered
    discussed discussion doc doctor document drive driving dry earth eastern eating effective
    efforts eight elected employees ended enjoyed environment escape established estimated
    everybody evidence exist explain failed fair families favorite fax fear february federal
    feed feeling feet fellow female field filled financial fire fit fixed flight fly focus folks
    followed follows forced forces forget formal forms freedom french games generally generation
    german gets girls giving glad goal goals grand greater grew ground gulf guy hall handle
    hands happen happens heads healthy hearing heart heat helpful hey holding hopefully hospital
    hot hundred imagine included includes increase indeed india individual industry initial
    inspired intelligence iran iraq island items jeff joe join joined kid kids killed knowledge
    knows laws lay leaders leading learned learning liked limited listed lunch majority male
    manager markets material meaning measure media men mention mexico mine minister minute mom
    mostly movement music names nature network nine nor normal northern noticed nuclear
    obviously offered officer officials oil onto opened opening operations opinion option
    options ordered originally otherwise overall owned paid paris park particularly pass paul
    percent perfect personally picture pictures plane planned plants played poor possibly
    potential pressure prices primary prime prior private produce product products professional
    program promise properly proposed protection published purpose quick raised ran range reach
    reading realize reasonable reasons receiving regard regular relationship release reliable
    religious remains reported reports requested require respect responsible restaurant results
    richard robert round rules safe san sat save schedule season seek seemed sell sending
    separate series serious seriously serve settled settlement seven shall share showed showing
    sign signed size sleep smaller solution somewhere sound sounds southern speak specific spoke
    stand stands stated statement station steps store structure student style success successful
    sun systems tax technology telling terms thoughts threat throw thus totally tour tourist
    toward towards trade traffic training transportation traveling treat trouble trust twice
    unfortunately unique update version views visited voice waiting wan wants warm washington
    watching weapons web weekly wife wikinews william winter wish wonderful workers worry worst
    wow write writing
  `,
  3: `
    actions actual adding adults advanced advise affected afford afghanistan aid airport alleged
    alternative ancient animal animals announced apparently appear appeared appears application
    appreciate appreciated approach appropriate approved approximately argument arms arrive
    arrived aspects assistance assistant associate associated assume atmosphere attended
    authority avoid baby background ball band basic battle becoming bed begun belief believes
    benefits birds birthday bob books bottom boy brief bringing broken budget buying cage
    candidate capable capacity card career carry cases cast caught chairman challenges channel
    chapter charged chicken chinese chris christmas citizens closed closely club coffee cold
    color comment commission companies comparison completed complex concept condition conditions
    confidential confirm conflict congress connection considering constantly content
    conversation cool copies corporate county covered creating creation cycle dad damage dear
    decade decisions defense delivered delivery democratic depending depends desk destroyed
    detailed determine developing die differences direct direction district documents dog dogs
    doubt drinking driver earned easier economy educational effect election elections elements
    encourage enter entering entirely entry everywhere excited execute executive expanding
    expected experienced explained extent eye eyes factor failure fairly familiar famous fast
    features fifteen fifty fighting figures fill finish finished firm fish florida foot forgot
    formed france fresh friendly fuel fyi germany google governor greatest greatly green grow
    growth guest helping helps historical honest horse hotels humans hundreds ice identity
    ignore ill impact impossible improve increased index influence informed institute intended
    internal interviews introduced investment invitation iraqi islamic issued italy jack james
    jan japanese jobs jones joseph judge justice keeping kill killing kinda knowing latest
    launch launched leadership legs lies lines listen lists literally lived loss low lower lucky
    magazine mainly maintain map marriage married mass master meant memory merely mike miles
    minimum minor missing mission mouth multiple nobody none normally noted notes numerous
    offers offices older opposite org outstanding owner panel parking parks parties passed
    passing path paying payment peaceful performance pet physical placed planet politics
    positive powerful practice pre presence prevent previous primarily print printed processes
    projects property proud provides pull purchase quiet quote race rare rates reality recall
    reference refused regional relations relatively relevant religion remained replace
    reportedly representative republic requirements resources respond responsibility restaurants
    revolution rich ride rise river rooms rose rule russia russian scared scheduled scott
    secretary senate senior serving shared ship shop shops shortly shot shown sick signs sites
    skills slightly slow soft sold soldiers somebody species speed spending spirit spiritual
    spot spread stage standard standing star status stayed steve stopped stories studies
    studying suggestions supplies supporting surprised surrounding talked tank task temperature
    tend terrible text thousand tonight tool trading train trained troops truth types typically
    unable unit unknown usa values vice visiting visitors walked walking wall waste wear weather
    welcome western wide wise won wonder wondering worried worse
  `,
  2: `
    abroad acceptable acceptance accessible accurate achieved achieving acting acts addressed
    admitted adult advantage advised affair africa african agent agents alliance analyst angeles
    antonio anybody anyways apart apartment applied appointment arabia arrange arranged arrival
    arriving articles artist arts asap aside aspect assassination assist assumed assured
    attacked attempting attempts attorney audience austin australia authorities availability ave
    avenue award awarded babies backed baghdad balance bank bar barn bay beach beaches beat
    beauty becomes begins behalf behavior belong ben bet bigger biggest bin bird birth bite
    block blow bodies borders boston bother brain breaking breaks brings broke brothers brown
    buildings bunch buses busy button cages calls camp capability captain carried cat category
    cell centuries ceo chair challenge challenging character characters charges charles cheap
    checked checking chicago chose christian cindy circle circumstances citizen claimed clock
    colleagues collection columbia combined commitments communication communities competition
    concerning concerns conclusion conduct conferences confidence confident confirmed confused
    connections consideration constant construction contacted context contracts contribution
    cooperation core corp count coup coverage creative crew crime crisis critical critics
    crossing cruise cultures currency customs dan dance dated dates dating dave dealing deals
    dean decent declaration dedicated deeply defined degrees delete deliver demand democracy
    describe description desire destroy detail developments diet dining directions disaster
    discover discovery discussions disease distribution dollar donations doors double downtown
    dramatic draw drink drop dropped drug eager ect edit eighteen electric emails emergency
    employment ena enable encouraged ends enemy ensuring equal equally equipment era error
    essentially establishment estimate european evolution exact examples exception exists
    expansion expectations expense experiences explanation explore exposure express expressed
    extend extended extra extreme faced facilities facility facing faith falling falls false
    fame fashion favor feature feeding fiction fields figured files film finance finding flat
    flights focused foreigners forever format forth forum founded founder fourth francisco
    frequent frequently function fund fundamental funding funds funny gain gained gender
    generations glass gosh gotten gov governments grab granted gray gross grown guard guests
    guide hair handed hanging happening harry headed heading headquarters heavy helicopters hell
    hello herself hide highest historic historically holiday holy homes hopes horrible horses
    host houses housing hub humanity hurt husband identified images immediate immigration
    incident income increases increasing incredibly indian indians individuals initially
    initiative instance institutions instructions insurance interests interviewed investigation
    invited iranian isda israel italian japan jewish jim johnson journal journey jump ken kevin
    kinds king korea largely latin latter lawyer lawyers league lee levels lie lifetime lights
    likes links listening locations lol longest loose los lose louis loved loving machine manage
    manner manual marketing mary massive materials mathematics matters mayor meal medical
    medicine medium meetings mental metal meter method methods metro mhm millions missed mixed
    moral motion mountains movie movies museum muslim muslims nasa necessarily nervous
    netherlands networks newly newspaper noble nose nov observed obtained occupation occur
    occurred oct offensive officers operate operating operation opportunities opposed orange
    organizations organized owners package pages painting pair pakistan papers participants
    participation patience periods permanent permission personality perspective peter pets phase
    philosophy phoenix photo picked pilot plant player plays pleasant pleased plenty pocket
    pointed pop popularity port portion posed positions possibility poverty practices prefer
    prepare prepared presentation presented presidential previously priority privileged prize
    procedure processing production programs prominent promised promoted proper propose protect
    prove providing province psychology publication pulled purchased purposes push pushed
    quarter quoted raise reached reaction recipient recognized reduce refer refers reflect
    regime regularly remarks reminder remove rent reply reporting represent representatives
    represented republican requests reserve reserves resort retired revealed reviews revised
    revolutionary reward rice ring rock roll root roughly rounds route runs safer sake sample
    sand saudi scenario schools scientific scientists seats secret secure seeking selling
    sensitive severe sexual shape shelter shirt shopping shower sides significantly signing
    silver simultaneously sister sitting sky smart smell software somehow sometime somewhat
    sources southeast spanish speaker speaking spectacular split spoken spokesman sports spring
    square stars statements staying stock storm straight strange strategy streets strength
    strike stronger structures students studied submit suffer suffering suggestion suicide
    summary sunni super supported supporters supports suppose supreme surface surrounded susan
    suspect sweet switzerland syria syrian table target taste taught teaching teams technical
    technique television tells tens territory terrorism terrorist terrorists theme theories
    thinks thomas throat tickets till tiny tired title toll tom topic tourism tourists towns
    toys track tradition traditional transaction transfer translation transport traveled
    travelling treated treatment tremendous trial truly turning twelve ultimately union units
    unity unlike updated upper urban useful user users vacation valley variety vast vehicle
    victory videos vietnam village violence violent virtually visa vision visits vital vlog vote
    voted wanting wars waters wealth wearing weight whenever widely wild window windows winning
    wounded writer yellow younger youth youtube
  `,
};

/** In how many texts of a hundred a word stands, rounded down; a word that is not here stands in fewer than 2. */
export const commonWords: ReadonlyMap<string, number> = new Map(
  Object.entries(wordsByShare).flatMap(([share, words]) =>
    words
      .trim()
      .split(/\s+/u)
      .map((word) => [word, Number(share)] as const),
  ),
);
