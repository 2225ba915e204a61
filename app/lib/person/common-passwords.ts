/**
 * What people choose first, in lower case and without the digits and signs that are put after it. A short list
 * on purpose: with throttling it stops the guesses that are tried first, and it needs nobody's network.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
01234567 0123456789 102030405060 111222333 11223344 1122334455 112233445566 123123123 123321123 12341234
123454321 123456 1234567 12345678 123456789 1234567890 12345678910 123698745 13579246 147258369 147852369
159357456 19871987 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 20002000 20202020 31415926 321654987
741852963 789456123 87654321 987654321 9876543210 a1234567 a12345678 a123456789 a1b2c3d4 aa123456 aaaaaaaa
abc12345 abc123456 abcabc abcd1234 abcdef abcdefg abcdefgh abcdefghi access access14 accessdenied admin
admin123 admin1234 admin12345 administrator alexander alexandra amanda ambulance america american andrea
andrew android angel angels anthony anything apple april arsenal asdf1234 asdfasdf asdfgh asdfghjkl ashley
aspirin asshole audi august australia autumn azerty azertyuiop babyboy babygirl backpain backwise banana
barcelona baseball basketball batman bayern bear beatles benzo benzodiazepine berlin beyonce birthday
bitch black blahblah blessed blink blue bluebird bmwm3 borussia boston bulldog bullshit bunny business
butterfly california camaro canada caring celtic change changeme charlie charlotte cheese chelsea cherry
chicago chocolate christ christian christine christmas christopher church claudia clinic clinical cocacola
codeine college company computer cookie correcthorsebatterystaple corvette course cowboys cricket crimson
crystal cupcake dallas dancer dancing daniel danielle database dayshift december default demon deutschland
devil diamond diamonds diazepam doctor doctors doggy dollar dolphin dolphins dortmund dragon drummer
dumbledore eagle easter education elearning elizabeth emerald eminem england everton everyone everything
excalibur facebook faith falcon february ferrari florian florida flower flowers football forever fortnite
france freedom friday frodo fruehling fuckoff fuckyou gandalf gateway george germany ghost ginger golden
goldfish golf goodluck goodmorning goodnight google grace green greenday gryffindor guest guitar guitarist
hacker hallo hallohallo halloween hamburg handover hannah harley harrypotter health healthcare heaven
hello hello123 hellohello helloworld herbst hobbit hockey hogwarts holiday honey hospital hotstuff hunter
iamthebest ibuprofen ilovedad iloveher ilovehim iloveme ilovemom ilovemum iloveyou instagram internet
iphone ireland ironman january jasmine jennifer jessica jesus jesuschrist jordan joshua july june justice
juventus kawasaki killer kitten kitty lakers lalala lamborghini learning legolas lesson letmein letmein1
liberty linkedin lion liverpool lkjhgfdsa login login123 london lovely loveme lover loveyou luigi
manchester manchesterunited mancity manunited march maria marina mario maroon martin master matrix matron
matthew may medical medicine melissa mercedes merlin metallica michael michelle microsoft midwife million
minecraft mnbvcxz monday money monkey moonlight morgan morphine muenchen munich music musical mustang
mylove mypassword natalie network newpassword newyork nicholas nicole nightshift ninja nintendo nirvana
nissan nobody nopassword nothing november nurse nurses nursing october office oldpassword opensesame
orange p@ssword pa55word packers panda paracetamol paris pass1234 passcode passwd password
passwordpassword passwords passwort patient patients patrick patriots peace peaches penguin pepper pepsi
pharmacist pharmacy phoenix physio physiotherapy piano pikachu pirate platinum playboy playstation
poiuytrewq pokemon porsche prince princess private public pumpkin puppy purple pussycat q1234567 q1w2e3r4
q1w2e3r4t5 qazwsx qazwsxedc qwaszx qweasd qweasdzxc qwer1234 qwerty qwerty123 qwertyuiop qwertz qwertzuiop
rabbit rachel rainbow ranger rangers realmadrid rebecca richard rihanna robert roblox rocknroll rockstar
root rugby sabine samantha samsung samurai sapphire satan saturday scarlet schalke school scotland
sebastian secret secure security september server sesame sexy shadow shakira shark silver singer sister
skywalker slipknot slytherin snowflake soccer soldier something sommer sonic sophie spider spiderman
spring staff staffnurse starbucks starlight startrek starwars steelers stefan stephanie strawberry student
summer sunday sunflower sunshine superman surgeon surgery suzuki sweetheart sweetie system tablet tablets
taylor teacher teddybear temppassword tennis test test1234 testing texas theater theatre thepassword
therapy thomas thursday tiger tobias together tottenham toyota training tramadol trinity trustno1
trustnoone tuesday turtle twitter university user user1234 valium vanessa veronica victoria vienna
voldemort volkswagen volleyball ward wardround warrior wednesday welcome welcome1 welcome123 wellness
werder whatever white william windows winter wolf wolves xbox yamaha yankees yellow yourpassword youtube
zaq12wsx zaq1zaq1 zelda zurich zxcv1234 zxcvbn zxcvbnm
`
    .trim()
    .split(/\s+/),
)
