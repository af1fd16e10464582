/**
 * Common Danish words for passphrases: 4–8 ASCII letters, unique in their first four.
 * The list is part of the key: a word may be added, but none may ever be changed or taken out, or a passphrase typed by
 * four letters would no longer open its vault. Four letters mean the same word here and in the other list.
 */
export const wordsDa: readonly string[] = `
  adgang adresse aftale aften agurk ahorn akacie akkord akrobat aktiv akvarium album alfabet alge alle alpaka altan
  altid ambolt ampel amulet analog ananas andel angora anis anker anorak ansigt antenne antik apotek apparat appelsin
  april arbejde arena arie arkiv arktis aroma artikel asparges astronom atlas atlet atrium august auktion aula avis
  avocado baby bade bagage bager bakke balance balkon ballon balsam bambus bamse banan bandage bane banjo barber bark
  barn basar basket bassin basun batteri begreb begynde behov beige bekendt berolige besked bestik beundre bevare
  bevis biavler bifald bilist billet bind bingo biolog birk bison bivoks bjerg blad blank blazer blid blik blinke
  blive blok blomst blond bluse blyant boble boghvede bogorm bogstav boks bold bolig bolle bolsje bonde bonus bord
  borg botanik bouillon bowling bred bremse brev brik brille bringe brise broche broder broget bronze brun bruse
  brygge budding buffet bugne bugt buket bukser bund bunke burger busk bustur butik bydel byfest bygge bygning bypark
  bytte cafe camping cello cement champion charme chili chips ciffer cigar cirkus citat citron cola cowboy creme cykel
  cyklist cylinder dagbog daggry dagligt dagslys dale dame damp danse dato debut december dele delfin delta design
  dessert dialog diamant dige digital digt diplom direkte dirigent distrikt divan dobbelt doktor dokument domino
  donkraft drage drama dreje dreng dressing dristig dronning drue dryppe drys duft dukke dunk dusin dybde dygtig
  dykker dynamisk dyne dyrke efter egern eksempel ekspert ekstra elefant element elev elske emne energi engang enhed
  enig enkel entre erfaring essens estragon etage etui eventyr evne fabel fabrik facade facit fagbog faglig fakkel
  faktor falk familie fantasi farmor farve fasan fase fast favorit februar ferie fersken fest fiber figen figur fiks
  film filter finale finde finger firben firkant firma fisk fjeder fjeld fjord flad flag flamingo flaske flere flet
  flig flise flittig flod flok flora flot flue flyde flytte flyver folie folk fond fordel fornuft forret forskel
  fortov forum foto fragt fred fregne fremtid fridag frihed frimodig frisk frokost fromage frost frugt fuge fugl fuld
  fund fylde fyrre fyrste fysik gade gaffel galakse galleri galop gammel garage gardin garn gartner gave gavn gedde
  gele gemme genbrug genial genre gensyn geografi gestus gevinst gigant giraf glad glans glas glat gled glide glimt
  globus glose godnat godter golf gondol grafik gram granit greb gren gribe grill grin gris grotte grund gruppe gryde
  gryn guide guitar gulerod gulv gummi gunstig gylden gymnast gynge gyvel habit hagl hale halm halvdel hammer hamster
  handske harmoni harpe hatte havblik have havfrue havn havre hegn helbred hele helhed helt hemmelig hente heppe
  herlig hermelin herre hest hilse himmel hjelm hjem hjerte hjort hjul hobby hockey hofte holde honning hoppe horisont
  horn hotel hoved hule humle hummer humor hund hurra hurtig husblas huske husly hvalp hvede hverdag hvid hvile
  hyacint hyben hygge hylde hyrde hytte ideal ideel idol idyl iglo impuls indbo indgang indre indsats indtryk insekt
  instinkt intens intro invitere isbjerg isbod iskold isvaffel iver ivrig jakke januar jasmin jazz jeans jernbane
  jetfly jobbe joker jolle jonglere jordbund journal jubel jubilar juice juli jungle juni justere juvel jysk kabel
  kabine kaffe kage kahyt kajak kakao kaktus kalde kalender kalkun kamera kamille kammerat kampagne kanal kande kanel
  kanin kano kant kapitel kapsel karavane karneval karpe karrusel karton kasket kasse kastanje katalog kavaler kegle
  kelner kende kerne kigge kikkert kiks kilde kilo kilt kiosk kiwi kjole kladde klang klap klarinet klasse klatre
  klaver klemme klima klippe klit klode klog klovn klub klukke klump knage knap knop knude knus koala kobber kode
  kogebog kokke kokos koldt kollega komet komfur komiker komma kompas koncert kontakt konvolut kopi koral korn
  korridor kort kost krabbe kraft krage kran krave kreativ kreds kridt kringle krog krokus krone krop krukke krus
  krydder krystal kuffert kugle kulisse kultur kunde kunst kupon kuppel kurer kurs kurv kusine kuvert kvadrat kvalitet
  kvarter kvast kvik kvinde kvist kvittere kylling kyndig kyst labyrint ladcykel lade ladning lagen lagune lakrids
  laks lama lampe landsby lange lanterne laser latter lavendel leder legende leje lektie leopard lette levende liga
  lige lighed lilje lilla limonade lind lineal linje linned linse liste liter livlig livret livsglad lodret loft logik
  lokal lomme loppe lotteri loyal luft luge lugte lukke luksus lune lupin lykke lyng lynild lyrik lysning lystig lytte
  madkurv madras magasin magi magnet mahogni majs makrel maleri malkeko mandag manual mappe maraton margerit mark
  marmor marsvin marts maske massage match matros medalje medlem mejeri mejse mekanik melis melodi mening mens mentor
  menu merle metal meter metode metro middag midte mikrofon mikser mild mineral minigolf minut mobil mode modig mole
  moment morfar morgen mormor morsom mosaik mose moster motion motor motto mousse mudder mulig mund munter murer
  mursten museum musik muskat musling mutter mynte myre mystisk nabo natlys natur navigere navle navn nektar nellike
  nikke nisse node nord norsk note novelle nuance nudel nummer nutid nyde nyhed nylig nymalet nynne nyse nyttig oase
  ocean okse oktav oktober olie oliven omegn omelet omgang omhu omkreds omsorg omtale omvej onkel onsdag opal opdage
  opera opgave opmuntre oprejst oprigtig opskrift optik optur orange ordbog orden ordne orgel origami orkester orkide
  oste otium otte oval overalt padder padle pagode pakhus pakke palads palet palme panda panel panorama papir paprika
  paraply parfume park partner passage pasta pause pavillon peber pelikan pels penalhus pendul penge pensel perle
  perron persille pianist pibe pige pilot pincet pindsvin pingvin pink pixel pizza placere plads plakat planet plaster
  platform plet plov pluk plus podium poesi pointe pokal polar polka pollen ponton pony popcorn poppel porre porse
  port pose postbud potte praktisk praline premiere prins prisme profil program projekt prop prosa proviant publikum
  pudder pude pudse puls pumpe punktum pusle pust pyjamas pynt pyramide quiche quilt quiz rabarber racer radio raket
  ramme rampe rang ranke rapport raps rask rasle ravn rebus recept redde rede redskab refleks regatta regel region
  regn reje rejse reklame rekord rektor relief remse rende renhed rense reol reporter resonans respekt rest resultat
  retning rette revy ribs ridder ride ridse rigelig rigtig ringe riste robot rodfrugt rolig rolle roman rosa rose
  rosin rubin rugby rulle rummelig runde rune ruskind rute rutine rutsje rykke rytme rytter safir saft saga sagn sakse
  salat salon salsa salt salvie samba samle sammen samtale sand sang sardin satellit satin sauna savanne scene sejl
  sejr sekund selleri selskab semester sennep serie serviet sidde side signal sikker silke silo simpel simre sirup
  sjette sjippe sjov skab skak skala skarp skat skema skib skifte skilt skinne skitse skive skjorte skole skorsten
  skov skrive skuffe skulder skum skur slalom slange slik slips slot slurk slynge smag smaragd smelte smil smuk smuler
  smutte smykke snak snedker snegl snes snild snit snor snurre sodavand sofa sogn solcreme solist solo solsort sommer
  sonate sorbet sortere sovepose spade spand spare spatel spejder spille spinat spiral spise spontan sport springe
  sprog sprudle spurv squash stabil stad stafet stald stamme stang start station stearin sted steg stemme sten step
  stereo stige stikling stille stime stjerne stof stok stolt stop stork strand streg strik strofe struktur studie stue
  stuvet stykke stylte styrke succes sukker sund suppe surfe susende sushi svale svamp svane svar svensk sving svoger
  sweater syden sydlig sykurv syltet symbol symfoni synge synlig syren syrlig system sytten tablet tage tagsten takke
  takt tale tandem tango tanke tante tapet tapper taske tastatur tavle taxi teater teglsten tegne teknik tekop tekst
  telefon telt tema tempo tennis terning terrasse tiger tilbud tilfreds time timian tinde ting tipi tirsdag titel tjek
  tjeneste toast tolerant tolv tomat tommel tone toppen torden torsdag torv trafik traktor trappe trekant tren trick
  trille trin trio triumf trivsel trofast trold trompet tropisk truck trumf tryg trylle tube tulipan tumle tunfisk
  tunge tunnel turban turist turkis turne tusch tusind tutte tvilling tweed tydelig type typisk tyve udflugt udgave
  udland udsigt udtryk udvide ugle ulden uldgarn ulveunge ungdom unik univers urmager utrolig vaffel valg valmue vals
  vandre vane vanilje vante varm vase vaske vedbend vegetar vejr vejviser velbehag venstre vente veranda verden vers
  vest viadukt vibe video vifte vikar viking vild vilje villa vindue vinge vinter violin virke virtuel visdom vise
  visit vitamin vitrine vittig vogn vokal vokse volumen vrimle vugge vulkan weekend yacht ydmyg ynde yndig yngel yoga
  yoghurt zebra zenit zigzag zink zone zoologi zoom
`
  .trim()
  .split(/\s+/);
