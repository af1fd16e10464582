/**
 * Common English words for passphrases: 4–8 ASCII letters, unique in their first four; begun from the BIP-39 list.
 * The list is part of the key: a word may be added, but none may ever be changed or taken out, or a passphrase typed by
 * four letters would no longer open its vault. Four letters mean the same word here and in the other list.
 */
export const wordsEn: readonly string[] = `
  abundant acorn acoustic acrobat action actor adapt address adjust adorable adult advance advice aerobic aglow agree
  ahead airport aisle album alcove almond alpha amateur amazing amber amble amused anchor ancient angle animal
  announce answer anthem antler apple approve april arcade arch arctic area arena armchair arrive artefact artwork
  aster athlete atlas atom attract august aunt aurora author auto autumn avenue average avocado awake awesome awning
  axis azure baby backpack badge baker balance balcony balsam banjo banner barley barrel base basic basket bathtub
  beach bean beauty beaver beehive beetle belt benefit berry bicycle bike biplane bird birth biscuit bisque blossom
  blouse blue blur board boat bobcat bonnet bonus book boost boots boulder bounce bracket bramble brand brave bread
  breeze brick bridge bright bronze broom broth brown buckle bugle build bulb butter buyer buzz cabaret cabbage cabin
  cable caboose cactus cadence cage cake calico call calm camera canal candy canoe canteen canvas canyon capable
  captain caramel carbon card carnival carousel carpet carry cart case cash castle catalog catch cave cedar celery
  cello century cereal chair chalk champion chapter check cheddar cheese chef cherry chess chicken chief chimney chirp
  chorus chuckle churn chutney cinema cinnamon circle citizen city clam clarinet claw clay clean clever click climb
  clip clock cloth cloud clover clown club cluck coach coast cobbler cockatoo coconut code coffee coil coin collect
  color column combine comet comfort comic company concert condor connect cook cool copper copy coral core corn cosmos
  cotton couch country cousin cowboy coyote cozy cradle craft crayon cream creek crescent crew cricket crispy crocus
  crop crown cruise crunch crystal cube cuckoo cucumber cuddle culture cupboard cupcake curious currant curtain curve
  cushion custard cute cycle cymbal cypress daffodil dahlia daisy damson dance dandy dapple daring dawn daybreak
  daylight dazzle decade december deckhand decorate deer deliver denim desert design desk dessert detail dewdrop
  diagram diary dice digital dignity dimple dinghy dinner dinosaur dish display document doll dolphin donate donor
  donut doodle doorbell dormouse double dove drama draw dream drift drive drumbeat duckling dune dutiful eager eagle
  early earring earth easel easily east easy echo eclair ecology edit educate effort eggplant egret electric elegant
  element elephant ember embrace emerge emotion enable endive engine enhance enjoy enter envelope episode essay
  estuary exchange excite exercise exhibit exotic expand eyebrow fable fairy falcon fame famous fancy fanfare fashion
  fawn feature feel fennel fern ferry fetch fiber fiddle fidget field file film filter fine finger finish firefly fish
  fitness fjord flag flannel flavor flicker flip float flock floor flower fluffy flute focus fold forest fork forum
  forward fountain foxglove freckle fresh fringe frog frolic front frost fruit fudge fuel funny future gadget game
  garage garlic gate gather gazelle gecko gelato genre gentle geranium giant gift giggle ginger glacier glad gleam
  glide glisten glitter glory glove glow glue goat goblet goggles gold goose gopher gosling gourd grace grain grapes
  gravel great green griddle grocery group grow guess guide guitar gull gumdrop guppy habit hammer hamper hamster
  happy harbor harvest hatbox hayloft haystack hazelnut health hearth heather hedgehog height heirloom helium hello
  helmet helper herbal hero hiccup hill history hobby hockey holiday holly home honey hoodie hoop hope horn horse host
  hotel hour huddle humble humor hydrant iceberg icicle icing icon identify improve indigo indoor inkwell inlet
  inspire invest iris iron island ivory jacket jaguar jaunty jazz jeans jelly jigsaw jingle join journal jovial juggle
  juice jump jungle kangaroo kayak kazoo keepsake kelp ketchup kettle keyboard kindness kingdom kiosk kitchen kite
  kitten kiwi koala ladder ladle ladybug lagoon lake lamb laptop larch lasagna laugh laundry laurel lawn leader leaf
  leap learn leather lecture leisure lemon lemur lend lens lentil leopard lesson library lichen lift lilac lime link
  lion lively local lock lodge lollipop long loom loop lotus loyal lucky luggage lullaby lumber lunch luxury lyre
  macaroni machine mackerel magnet magpie mail mallow mammal mango mansion manual maple marble march marigold math
  maze meadow mellow melt memento memory menu meringue mermaid merry metal milk million mimosa minnow mint mirror
  mirth mitten mixture mohair moment monitor monkey monsoon month moon moose morning moss motor mountain mousse move
  movie muesli muffin mulberry mural museum mushroom mustard myth napkin narwhal nation nectar nephew nest newborn
  newt nickel nightcap nimble noodle nook north note nougat number nursery nuthatch nutmeg nutshell oasis oatcake
  oatmeal oboe ocean october olympic onion online opal opinion orange orbit orchard oregano orient origami ornament
  ostrich outdoor outing oval oven owlet oxygen oyster page paint pajamas pancake panda panel pansy panther papaya
  paper paprika papyrus parcel park parrot parsley patch path patio pattern pause peace peanut pear pebble pecan
  peddler pencil peony pepper perch perfect petal petunia pheasant phone photo phrase piccolo pickle picnic picture
  piece pigment pillow pilot pinball pinecone pink pinwheel pioneer pipe pita pizza plaid planet play plaza pluck plug
  plum plunge pocket poem poet polar pole polite polka pollen pond pool popcorn poplar porch potato potluck praise
  preserve pretzel primrose puffin pulley puppy puzzle quail quarter quilt quince quiz quote rabbit raccoon radar
  radio rafter rail rain raise ranch raven ravine recipe recycle reed reindeer relax release relief repair repeat
  reward rhubarb rhyme rhythm ribbon rice ride ridge ripe river road roast robin robot rocket romp room rooster round
  route rowboat rubber ruby rucksack ruffle saddle saffron sage sail salmon salon salt salute same sand sapphire satin
  sauce sauna sausage savory scallop scarf school science scooter scout scribble seagull search season seat seesaw
  serenade sesame shamrock share shawl shelf sherbet shift shine ship shoe shop shore shoulder shovel shrub shuffle
  silent silver simmer singer sketch skipper skirt skylark sled sleigh slice slide slumber smooth snack snow snug
  soccer sock sofa soft song soothe sorbet sorrel sound soup spice splash spoon sport spray squash squirrel stairs
  stitch stone stool suede sugar summer sunlit sunny sunrise sunset super surprise swan sweater sweet swim swing swirl
  swoosh sycamore tablet tadpole taffy talk tango tapioca target tart tassel taxi teach teapot teddy tender tennis
  thicket thimble thistle thrive thrush thumb thunder thyme tickle tidy tiger timber time tinker tinsel tiny tiptoe
  toast today toffee together tomorrow tonight tooth topaz tortoise toucan tourist tower toymaker track train tranquil
  travel tray tree trellis truck truffle tugboat tumble tuna tundra tunic tunnel turtle tuxedo tweed twelve twenty
  twice twig twilight twinkle twirl type ukulele umbrella unfold unicorn unlock upbeat upland upstairs upward valley
  valve vase vast veggie vehicle velvet venue verbena vibrant view vineyard violin vista vivid vocal voice voyage
  wafer waffle wagon wagtail walk wall walnut walrus waltz wander warbler wardrobe warm wash water wave wavy weather
  weaver wedding weekend welcome whale wheat wheel whimsy whisper wicker wild willow window wing wink winner winter
  wisdom wish wisteria wombat wonder wood wool word woven wrap wreath yacht yarn yellow yodel yogurt youth yummy zebra
  zeppelin zero zesty zigzag zinc zinnia zipper zone zucchini
`
  .trim()
  .split(/\s+/);
