// Made by scripts/judge/train.ts from the labelled texts in test/screening and scripts/judge; not to be edited.
// First line: the groups of features, each after its sign. Then a key a line: a tab, and sign and weight for each group
// it has one in. Weights are hundredths of the logarithm of the odds for a situation.
export const judgeWeights = `aC bR cC~ dCx eL fR~ gl21 hr12 il2 jRx kb12 lCx~ mr1 nab or2 pa1l1 qL~ rZR sa21 tLx uNlr vfirst wRx~ xNr1 yNr2 zPl2 ADlr Bl1 CNl2 DDr1 ELx~ FDr2 GPlr HZL IPr2 JDl2 KDl1 LPr1 MNl1 Nb1 ON1 PN2 QN0 Ra1 SPl1 TN. US. VC. WDr1. XK. YNr2. ZL. !R. #Nr1. %Zr2 &Nl2. (Pr2. )Pl2. *Dr2. +b1near ,Dl2. .Pr1. /Zr1 :subject ;Dl1. <a1near =Nl1. >Pl1. ?Zl2 @Zl1 [capitals ]kind ^mentions _Fr2 {place }Fr1 ~starts Àtongue ÁFlr Âarticle Ãcapital Älength Åas Æsentence ÇFl1 ÈFr2. ÉFl1. ÊFl2 Ëstart
:courtesy	V-20;8,-14*-7X-21Z-21T-32=12&-20#8Y-12>6(-10!-31U-27
:gathering	V-31;11,-7W-8*27X-34Z-13T-30=11&35Y25>-15)-22.-32(-16!-19U-7
:gives	V-16,-21X-11Z-18T-14&-36#-7Y-34.7U-19
:procedure	V-26;-42,24W-23*21X-25Z-14T-13=-30&-14#13Y-24)14.-12(-22U-32
:self	V-16;-25W8*11T10=21#24>9)-9!-7U-15
:substance	V35;42,-10W35*13È6X13T70&24#38Y13>15)18(16!33U43
:witness	V14;29W-12É6X15Z14T19=23&29#12Y-36>21.27(35U-14
born	V-12a-14;-20,-19W-6*-31X-9Z-13T27&-18C-14#-6Y16y-8>-6z12.-14(-18!-12b-20U-16<-11+-35v-8i6o-15:-5
branch	V-14,15W-9T-35=-16&-15)-18.-9(-19U-35<-9+-14:-13
contrast	V25;16,-16W-30*6X6Z9T57=11&31#-12Y12>-8)10(-5!9U-6<32
count	V21a-12c45;25,10W15*41F11X14Z-12q8T37&21#21Y14>-32.-10!16f29U19m9o14:20
crime	V46a-7W6*34X27Z10T39=-8&27#13Y24.5(31!29U24<14+18:40
delegate	V-26a-10;10,-19W-5D-15X-20Z-17T-38=-28&-15#24Y-9)-12(-19!-16b-21U-13<-17+-22m-15:-9
floor	V-21a-24c20,10W26X-11Z12e-17T-15=-9&-11C-25#-17Y-19)21.22!-20b-15U-57+-15i-19:-41
found	V-16a20c-13*-12F11X-18Z-11e20q-8T-20&-19C8#19x29Y23>-28)5.-13L23(-22!12b15f7U-29<-15+-7i8m31o18:-21
gift	V-25,-33W6X-11Z-7T-18=7&-15Y-13)-9.13(21!-22U-12<10+-9:-30
goods	V35,28W36*6X23Z20T43&13#23Y31.13!9U36<27+21:38
harm	V34;18,-14W38*12X15Z17T34=23&21#8Y7)-18(-8!31U35<15+7:34
its	V11;-9,13W-16X9Z-11e-27T23Q21=-26#20Y-7)-18.13(-18I-20!13b18U7o-7:-11
kin	V-20,-15W-24*-15X-15Z-11Y-5)19!-26U34+-29
labour	V35a7;6,-19W24D27*-5X32Z7T47O15=9&17#6Y17)-8!21U26<7+9m25o13:14
law	V20a-19;50W18D19*6È6X11e-18T55O12C-10#25Y17>19)7z-11.-13(22!31U18+23i-20m12:27
live	V27W9*8X14T11&14C15Y-23>-9)-15z-50(-15!-6b-35U10+-10:10
meet	V-22a13;11,29W16*-11X-19Z-6e7Y18>-21)-16z-30.-6U-21+-14i-30o12:-33
neg	V31;-8,-24W33*-52X15Z-13T24=7&27#48Y28>10)32.9(25!8U24<-11+11
org	V-25,19*22X-6T-12Y21)-17U27<-17+11
people	V35;28,12*-5X12Z11e-12T24=17C-16#17y18>24)15.40(-15I-24!5b-7U7<8+-8v24i-19o-19:54
place	V26l17a-16;14,-26W33X25Z-14e-23T31&8#28Y23)14z-29.24(24!36U36+41i-20:20
self	V-19a35;-29W14D24X-8T11=21&17#24Y10>9)13(-7!-13b25U-19+7m24
speech	V-27a-23;-6,-33W-43*-23X-25Z-16&16#27)-12.5(-21!-26<-6+-34:-23
study	V-11a-7;-33W-21*10X-16Z-15T-40&10#25Y24>-23)7.10(-51!-22b-16U-9<-8+-30:-35
support	V-25a-21W-28X-26Z-10T-36O-28=-35C-21#-25Y-26)-25.8(-37!-26b-15U10+-32i-21
text	V-29a-37;-8W-22D-27*27X-31Z-21e-31T-13&33#27Y-22)-7.-18(-14!-19b-19U18<10+-34i-11m-29:-11
thank	V-14a-10;8K-27,-28W16*10X-14Z-22e-18q-8T-16O-8P-21=17M-12C-19#6Y16y7>6(-10I-13!-20b-33f6U-15<7+8v26B-13i-19o6:-13
trade	V-9a-26c29;8,-5W-8X-6Z-20e-11T-43&-27#28.26!-7f12U7<-12
treaty	V-29a-23W15X-23Z-12T-6Y11>-38)9(-23!-10U16<-13+-7:14
work	V-9a24W24X-6Z-22e10T-11&5C10#15(-38!18b17<-13+19i7o-11
a	d-5J-15D10F-8t-15e-20Q-37O-34P14C-26x-7L17I7j16b11r22i-36m5
abogada	d9K-15t9B-15
abord	d10
abrigo	d17
abuelas	d10
accueil	d-17j-18
advogada	d-20K-14t-14B-14
agente	d10
agradece	d14
agradecemos	d-11C8i8
agradecer	d-14
agua	d19j18
ai	d-22j-10
aimara	d-17
ajuda	d-10j-11
akte	d10j18
al	d-20F-6t-26j-10v-10B-17o-19
am	d10K15F23O-27C-17z-7j23B15i-14o21
ambassadrice	d-8t-8C-8i-8
amigos	d-18
an	d-14F-17e-12y14L11I-19j-22b-8m18
annexe	d-11
ano	d12t-26j15
anos	d8t-22j7
ans	d12j18
antes	d7j13
anzeige	d14j14
ao	d-11t-5M8j-7B8
aos	d-12
apoyo	d-12y-11j-11o-11
appelle	d-17
arabe	d-22t-24j-12
arbeiten	d9F14z-19j16i-19o15
archivaron	d10D10j10m10
archivo	d17j17m17
armes	d17
arrivee	d-18
artikel	d-7t-7
as	d45a6J26D-27F13t29e-29Q-15C29x-7y14L-13I-38j38v-24i36m-18
asistencia	d6
asociacion	d-23t-20
associacao	d-15t-15
atelier	d-13t-12z-11i-11
attendu	d20F20j20o20
au	d-12a16t-7M12y-20j-15b16v11B12o-9
auch	d-18
aucun	d16
auf	d-17K-33t-43j-19v-27B-33
aujourd	d-13t-24j-12
aus	d-11t-7M-14j-16
ausbeutung	d21
autobus	d17
autores	d-32t-26
autoridades	d13K13t13B13
autorites	d25t25
autre	d-27t-19j-16B-19
avait	d-20L-20j-20m-20
avec	d-23I-12j-31o-12
avocate	d-15t-15
avoir	d-20j-19
avons	d-24t-16
barreau	d-20
bezahlt	d14
biblioteca	d-24t-19z-19i-19
bien	d-26
bin	d-30t-18j-20i-18
bitten	d-11
blanco	d17j17
breve	d-11j-6
brezeln	d-23
c	d26a-18t16b-13v7
cabine	d-21K-23t-23B-23
cada	d17j-19
cafe	d10t-15y12j12o12
calendario	d-8j-8
calendrier	d-27j-21
calle	d37c-10q-19f23
cambio	d25j25
carceles	d18
carta	d19j22
casa	d-6
casques	d-31
cede	d-25
cerraron	d14j14m14
cette	d9
chama	d11j15
chamo	d-9
change	d18a25F12x12b27m12o12
chaque	d20
chauffeurs	d-5j-5
chez	d21j21
cinq	d17j14
classe	d14j14
cobra	d34l22j39w12
cobran	d22F10j12o10
colega	d-31t-23z-19i-19
collegue	d-18K-12t-18B-12
com	d-16D-21t-13j-9v-13m-21o7
combien	d19t5v11
combustivel	d16
como	d-25j-20
compra	d10j10
compte	d-13j-8m-8
comptes	d-12
comunitaria	d9t-12z-12i-12
con	d-12t-11j-9
conduccion	d-17j-17
contentor	d24j24
contesta	d22y25j22o25
contestar	d9j9
continentes	d-20
contra	d27
contrato	d18
convention	d-7a-16e-31P-7b-20i-19
cooperativa	d-5
correo	d-20j-20
cortan	d17L10j17m10
cosa	d14
cosecha	d26t25
cotes	d23K17t17B17
courts	d21a18D19e42O12P18C36x19z23L17j21b10i41m22o8
creci	d-35t-21z-21v-30i-21
cree	d14
crioulo	d-12
cuando	d15
cuenta	d26j14
d	d13t29x-18S23j7b7B23m-18
da	d-32t-26M-24j-9B-24
danach	d-22j-14o-14
danke	d-23l12E12
danken	d12K13t12M6B12
dans	d25t12j24v12
data	d26a16e11P16y29j29b14i7o29
declaration	d-23a-10e8b-15
deja	d10
dejo	d8x6j6m6
del	d-22t-20M-19j-24B-19
delai	d24j24
delegacao	d-15t-15C-15i-15
delegacion	d-9
delegada	d-17t-14C-14i-14
delegado	d-10t-10C-10i-10
delegation	d-19a8K-8D-6t-12e8O-16B-8m-6
delegue	d-20t-19C-19i-19
dem	d-8t8j15
demande	d-14D-24y-6j-13m-24o-6
den	d21t12y5j21o16
denn	d5y18j14o18
denuncia	d15j20
denuncias	d7j7
depuis	d-15t-12S-14j-5B-14
der	d-5t-20C-11y21z-11j6v-32i-15o35
dernier	d-16j-16
derriere	d-14j-14
derselben	d-9
desde	d-24t-25S-7j-21B-7
desormais	d15F10o10
deux	d9j-22
devolvio	d18
devuelve	d20x20j20m20
dice	d20j20
diez	d23j23
dijo	d-16
disponible	d-16J-7t-14i-7
divida	d-8
do	d24a9F7t-6e-15O33M-6x22y17I5j23b45m22o22
doce	d7
documento	d-28
don	d-19
donde	d20I14j20o22
dont	d18a16t-10v-10
dormem	d16
dorment	d24j21m10
dort	d15j21
dos	d24F7j15o7
dossier	d30j25
double	d18
doy	d-36
drei	d11j11
duermen	d31t25
durfen	d19
e	d-21K-21J-25D-31t-34x-9L-23I12j-11H19v-9B-17i-25m-34o8
ecole	d29
ecris	d-24t-24z-24i-24
eight	d23a-19j23b-7f24o-5
ein	d-6t-16j17
eine	d10K-22t-37B-22
einen	d-12j-11
eingetragen	d-21t-25j-18m-7
el	d7F22t-18Q-36P13x7y10j22v-19m7o11
election	d-16a-32j-16b-32
em	d-18K-11F-10t-12M21S-15j-21v35B-5
embajada	d9t9C-13i-13
emploient	d7j7
enfants	d20j26
enfermeira	d-17j-17
enfermera	d-20t-20z-20i-20
enregistree	d-14t-13
ensayo	d-6
enseigne	d-12j-8
ensino	d-12I-6j-11o-6
entre	d22l-18t21M13j6v21B13
es	d43t29Q14O-9P-11M21B29À14
escuchar	d9
est	d-5K-22D-24t-14C7S-10j-6B-28i7m-24
esta	d-15D-18t-16z9j-17v-12i8m-18
estan	d22j22
este	d-10j-10
estudei	d-26t-22z-22j-12v-21i-22o-12
estudie	d-28v-26
estudo	d-17
estufas	d25
et	d-27K-22J-18D-36F-24t-23C-17x-8S-19z-12L-24I-12j-30v10B-8i-21m-27o-13
ete	d-19t-34z-25j10i-25o7
eux	d17
examen	d17t17
existe	d-7J-19t-32i-19
expediente	d18j18
expedientes	d15j13
fabricas	d17
fait	d-7
falo	d-30j-16v-19
fand	d-12t-18z-18i-18
fassung	d-26D-18t-24j-18m-18
federacion	d-29t-16
fehlt	d19j19
felicitations	d-16v-16
femme	d-23l-13j-16
femmes	d-13
ferme	d23j23
figurent	d17
film	d-26a-27t-13b-13
fin	d18
finance	d-10j-12
findet	d-14t-7z-7i-7
fiscales	d12K12t12B12
fiscalia	d25K11t19B11
fiscalias	d11K11t11B11
fleuve	d-9
foi	d-28t-15
folgt	d-22j-21
folleto	d-39
fonds	d28j23
foram	d-11j-11
forme	d7l-17c-10E-11q-6j7w-7f-7o7
formulare	d-18j-18
foyer	d14
frage	d-18l18j-18w14
fragen	d18j14
fragt	d11l14
fraternite	d-15
frau	d-20t-20v-8
frauen	d23j23
freitag	d-10j18
frontera	d25
fue	d-22t-16I-8j-16i-16o-8
fur	d-6F-34t-10m6o-34
fusiles	d23
gar	d-17j-10
garcons	d9j9
garde	d25c24t17j15f22
gare	d-9
gares	d-15
gegrundet	d11L-13j-13m-13
gerichte	d9D25j9m25
geschlossen	d23
gesetz	d22j22
gleich	d-27K-11t-14j-20B-11
glossaire	d-23t-25
gobierno	d-21t-20C-20i-20
gracias	d-7t-10M-6v-26B-6
greffier	d18
grupo	d-29j-21
guarani	d-23
guarda	d16j16
guide	d-11a-6b13f12
ha	d-5t-15j-13
habe	d-21j-19o-16
haben	d9F12j23m20o28
habite	d-16t-8S-8B-8
hablo	d-24t-19z9j-15v-12i9o-14
hace	d7
hat	d10a-24F21t9M24x26L-23j14B24m15o21
hay	d-16
hemos	d-29t-29
herr	d-13
heures	d19
heute	d-18j-18
hier	d-10C15j-19i15
him	d18a10e-11y21j18b18o22
hoje	d-20I-16j-17o-16
homens	d16j16
hotel	d20l19c25e6z16f16i16
hoy	d-23t-25j9
hui	d-13t-23
ici	d-20
il	d-7t-15Q15j-14v-13
ils	d11
im	d16t7
imprimante	d10
in	d-6a-10K-58J-31D26F-9P-17M49C-20x6y-31z-16L-13I-18j-23b-16v18B7i-35o-37
informe	d-20t-10
ins	d-26K-38D-18t-20j-18B-38m-18
inscripcion	d-11
inspecteur	d17
inspection	d21
instruction	d18j14
internet	d-18j-18
interpretation	d-15a-36J-21D-13e-15b-23v-14i-25m-13
interpretes	d-29t-26j5
invernaderos	d10t10z10i10
ir	d15
ist	d-41D-11F-22t-28z-17j-29i-10m-11o-26
j	d-32t-23I-9j-13v-24o-9
jahr	d14j14
jahre	d16l12w12
jahren	d12j12
je	d-25J-20Q-21P-12I-21j-43i-5o-33
jede	d-7
jouee	d-18t-12
jour	d-10
jours	d28
jueces	d17
juez	d24
juge	d16t11j14B11
juges	d26K14t22B14
juriste	d-22
jusqu	d18j18
kabine	d-20j-20
keine	d19l25a33j18b33
keiner	d25
komme	d14t14i14
kurze	d-23
l	d5F-11t5x18y25I-11j16m7
laboratorio	d18j18
langue	d-12
las	d13J15t40O17x7L23j8v32i15m24o11
le	d11J-28F-13t-9Q14y21j22v-29i-32o7
lehrt	d-23j-24
lei	d23
leitfaden	d-24t-7
les	d33J32F18t24Q-13y6L-22I8j19v10i32o9
lettres	d-8
leur	d9j18
ley	d26K16t16B16
libre	d-22
liegt	d-35F-14t-30j-14i-13o-14
lista	d40j40
lit	d18
llega	d7l-7w9
llegan	d12j12m12
lo	d-13j-30v8
loi	d19j10
los	d9J29F19t8O26x-20y6j13v21i29m-20o9
lugar	d-28t-24i-24
m	d-19a-5K11b-21B11
ma	d-15F-13t-23j-13v-10o-13
madchen	d18
madre	d-17j-15
mai	d-13
mais	d19t17j12v17
man	d23a21e-25z-19j23b15i-25o26
manana	d-21F-14j-21o-14
manda	d-7l17c-16j-7w18
manha	d-12
manual	d-28a-27J-19t-23e-23i-19
manuel	d-10
marzo	d21
mas	d-13j-19
me	d-31a-28J17t-12e10O-11C5y13z-12I-5j-22b-30i16
medicos	d16K16t16B16
mehr	d16
membres	d6j6
meme	d8
memes	d-10
meninos	d14j14
menores	d12j12
merci	d-21t-21M-18v-21B-18
merida	d-16a-24b-18
mesa	d-8
mestre	d12j12
methode	d-13
miembros	d-17j-17
mille	d10
mina	d-13
mines	d21a23K7t7b21B7
mineurs	d16j12
minha	d9
minutes	d-19a9z11b15i11
missao	d-18t-18
mission	d-12D-18t-12C-6b-25i-12m-22
mit	d-16t-17
mitglieder	d-21j-19
mochte	d-16j-16
modelo	d-7
moi	d8
mon	d-18F-5t-16j-9v-13o-5
monsieur	d-7
montag	d-21
montre	d23
mujeres	d-8j-10
muss	d13j13
n	d15D9O7x25L24j39r15m30
na	d7t11M18y-16S-11j-7v14B15
nach	d24j24
nachste	d-14t-7
nacimiento	d-34J-19F-16t-24j-16i-24o-16
nada	d-27j-22
nadie	d14x22j26m23
nao	d9D17x20j9m29
nasceu	d-12t-12z-12i-12
ne	d7D15O10x17m24
nee	d-15t-9S-6B-6
neuf	d21j21
ni	d15
nicht	d-12J-11F-20t-15y28j-9i-11o-10
niemand	d9F25j8o25
niemanden	d19j19
ninas	d14j13o7
ninguem	d9j9
no	d11a32K-8D20F-19t7Q5O10P-14M18x41y30S-30I-8j27v7B-10m41o-7
noche	d24j21
noite	d18
nom	d18
nombres	d-15j-15
nome	d12t-19
nos	d-7F-18t-16x18I-23j14v-22m21
nossa	d-18t-14
notaria	d16t16
notre	d-17t-31j-18v-27
nous	d12Q6C13j21v-7i12
nove	d6j6
nuestra	d-34t-28j14v-28
nuestras	d-7t-19
nueve	d-15
nuit	d16j16
num	d17j17
numero	d-6j-6
nunca	d-9D10j-9m26
nur	d-17j-13
o	d5a-19t-16y21j20b-11v-15o19
obrigado	d-15t-13Q-12
observateur	d-22j-13
oft	d19
ohne	d20a23j20b23
on	d46a-14K23J-25D-7F11Q5P-35M44x13y9S29z-11L-32j41B60i-27m-15o7
ont	d-7D15x17L-20j12m-11
opfer	d15j15
orpailleurs	d19t15
os	d25J28F-14t23y36j16v28i28o20
otra	d14
ou	d-20j-17
ouvrieres	d21j24
paciencia	d-22j-21
paga	d-9j-8
page	d-34a-27b-20
pages	d-12a10b22
paginas	d-25
paie	d27x21j27m21
paient	d22j28
paises	d-6j-6
palabra	d-6j18
palavra	d-27j-17
par	d-26t-23j-6
para	d-31K-20t-24j-15B-20
parle	d-6l-25t8j-23i12
parlerai	d-25
parole	d-33t-15
parquet	d15j12
parrafo	d-21j-8
partage	d8
parteira	d-9
pas	d18j25
patience	d-26a-13j-9b-8
paye	d-11j-13
payer	d8j8
pe	d17
pedimos	d14j9
pediu	d-10x-10j-10m-10
pela	d-20x-13j-13m-13
pelo	d14x-13j14m-13
perd	d25
perdio	d14
pergunta	d-12j-25
permanente	d-18t-19C-19i-19
permettez	d8v8
permiso	d9t9
pero	d-8t16v16
personne	d10
petites	d17
piden	d23j23
pidio	d-18x-10j-10m-10
pirogue	d13j13
placees	d17
plainte	d28j28
pleut	d-17j-19
plus	d23j26
police	d25a36K25D19F17t25e13O16C22x12y7L9I20b40v24B25i12m19o18
policia	d33K18t19j24B18
polizei	d26D14j26m31
porte	d-20j-20
porto	d19
poser	d7j7
pour	d-22x-6j-7m-6
preco	d21
prefiere	d-10x-10j-10m-10
pregunta	d-26j-9
presente	d-39
preside	d-22j-23
presidencia	d-20
president	d-7a-23e-15
presidente	d-22K-14t-17B-14
prestado	d-14
prete	d7j13
primera	d-18
principes	d-22
processos	d26
prochaine	d-10t-5
professor	d-21a10t-21e14
propose	d-20a-12O7o-18
proposta	d-17j-15
propre	d14
propuesta	d-17
protocole	d-11
proxima	d-22t-17
proximo	d-19t-19j-7
publica	d11y6j11o6
puerto	d-5
puertos	d6
puis	d-18t-21C-18y-16j-28v-21i-18o-16
pushes	d15a12x20j15b9m20
qu	d13
quand	d24j24
que	d22K-27D23F-18t7P5M20x12y-27v-28m18o-27
quechua	d-34j-12
queixa	d18j18
questions	d21a11b12
quien	d24
radio	d9a-28t-12b-17
rapazes	d17
raum	d-25j-24
reconocida	d-8j-8
recruiters	d24a36D9x24j24b33m25o7
recu	d23
red	d-42a-27t-25j-28b-22
rede	d-6
redige	d-18t-15S-6B-6
reflexion	d14j14
refuse	d25a35j25m25
regista	d21j21
registrada	d-22t-21z-21i-21
registro	d16
regles	d-16t-13z-13i-13
relu	d-15t-15I-6j-6v-15o-6
remercie	d-6M14B14
remercier	d-14t-14
rendez	d20
repondu	d26j25
representant	d-9t-9i-9
representante	d-28t-28C-28i-28
reseau	d-39t-20
responde	d22t16
retire	d29j29
retournee	d-16
reune	d-18
reuniao	d-16t-11
reunimos	d-12t-12
reunion	d-18t-18
reunit	d-11j-12
rien	d-5
roterdao	d-16j-12
royaume	d-29t-22C-22i-22
sa	d17j9o9
saal	d14j14
sala	d-6j-6
salario	d14j5
salue	d7
saluons	d20t20
sans	d27j16
santiago	d-17
schlachthofen	d20D20j20m20
schon	d-6j-13m-16
se	d-32t-30x-8z-19j-20v-16i-19
secretaria	d-7
secretariat	d-15a-34e-25O-9z-18b-20i-18
sede	d-11z-30i-30
sehr	d-12
seis	d21j21
seit	d18j18
sello	d15
sem	d29j36
senhor	d13
senhora	d-21
senor	d15
sera	d-24t-20z-16j-7i-16
serai	d-17j-17
ses	d17j25
sete	d-19j-11
si	d-18j-8
sie	d-16
signe	d11q-8j11f-7
siguen	d-10j-10
sin	d-10y9j-10o8
sind	d-30t-21
sitz	d-13t-10z-13i-10
sitzt	d12
six	d-23a6K8I9v8B8o9
so	d-20K25D-16F-11e19Q-25M13C26z-6L-16I-5j-19b-24v-11B32i39m-19
socios	d-18j-9
soir	d-19
soit	d-19j-17m-17
sola	d-25
somos	d-22v-14
sont	d8
sou	d6K-19t8v9B-19
sous	d-15j-15
souvent	d17
soy	d14K7J-15t17v21B7i-15
staatsanwalte	d20j20m20
stadt	d-23
statistik	d24
statt	d-21t-17L-17j-17m-17
studiert	d-16t-9L-11j-15m-11
suis	d-34K-18t-19B-18
suite	d17
suja	d30j30
sus	d19
t	d10j17
table	d-30a-25c-38e-12q-28z-12j-23b-26f-14i-13o-15
tagung	d-15t-6
talibe	d9j9
taller	d-27t-27z-15i-15
talleres	d25t20
telefone	d11
tem	d-18t-21y13m-9o9
temoins	d20
temps	d-14j-21
tengo	d-20j-20o-16
tenu	d-8t-17
testigos	d19
texto	d-14
the	d-12a6D-27O15P25x39y17L34I-7b13v-20i7m23o12
them	d10a33e12P-26C22y36I-11j10b24B-9i19o10
tiempo	d-26
tiendra	d-11t-8S-8B-8
tiene	d-15l20t-29x25j15w20v-21m25o-14
tienen	d20j20
tient	d-21j-21
titulo	d-20
todas	d27j27
todos	d-16j-28
trabajan	d6j6
trabajo	d12z-6j14v-7i-6o8
trabalho	d-32j-12
traducao	d-18J-18t-18i-18
traduzco	d-20
traduzimos	d-10t-11v-11
trata	d16a-14j9
travail	d18
travaille	d-18j-10
trente	d-22j-15
tres	d13
tribunais	d19K9t9B9
tribunal	d28a24j26b19m24
tribunaux	d7K25t25j-12B25
trinta	d19j19
trouve	d-14
turnos	d25j25
tuvo	d-26
uber	d6t18M18j-22B18
ubersetzung	d-17j-11
um	d-9K-13F-22t-18e14x12y17b21v-13B-9m12o-8
uma	d-30J-14t-26j-12i-14o-11
una	d-18t-14y9I-18j-11o-10
und	d-28K-29D-20F-12t-21M-18x-14z-20L-40I11j-29B-32i-23m-45
unica	d12
unico	d23j23
universidade	d-15j-11
universitat	d-20
universite	d-40
uns	d19j19
unser	d-35l9t-28E10v-22
unsere	d9t10v10
up	d27a-12e-7C16z-24b-6i-18o28
vecino	d-27t-21z-21j-17i-21
vengo	d7t12v12i12
venir	d-22
verband	d-10t-10
verein	d-15t-10
verlangen	d6F6j6o6
version	d-28a-30K-21J-7D-16t-21e-21j-9b-20B-21i-16m-16
vertrag	d12j12
vertreter	d-14t-11M-11B-11
verwiesen	d12
vez	d-13j-13
viaje	d-25
victime	d19j19
victimes	d26j26
viens	d27t27z31i26
vispera	d10
vite	d15
voluntaria	d-18j-18
vont	d10
vorgestellt	d-12
vorsitzende	d10t10
vorsitzender	d-17
vous	d-14t-26
voyage	d8
warten	d27j27m23
wartet	d27j27
wenn	d15
wer	d11t11C22v11i16
what	d24a29K22t24Q-18C19x9y19b27v11B8i7m9o26
wir	d7J13Q-15C6v9i12
wird	d-17
wohnt	d10t10z10i10
wolof	d-21a-41e-19j-14
wort	d-24
zahlen	d-16F19j-16o19
zahlt	d-10j-10m24
zu	d-21j-19
zuerst	d-12i-24
zuletzt	d-22t-22
zur	d-25j-25
zuruck	d7
zwei	d23
zwolf	d-9
а	d7t-13I-36j17v-13o-36
без	d24j24
благодарю	d-9t-9Q-12C-9v-9i-9
больше	d22y22j22o22
бумаге	d19
было	d18
в	d-14K19Q8M15y16S-11j-27v28m-33o16
вербовщики	d19j19m19
вернули	d12
веснои	d-14t-9z-9i-9
власти	d7t7M7v7B7
вопрос	d-23j-23
все	d-7
выдает	d20j20
выполнила	d14
выступаю	d-11J-8t-8i-8
говорить	d18j18
говорю	d-28
год	d15
года	d25j23
гостеприимство	d-26y-22j-22o-22
готов	d-27j-13
границу	d21j21
два	d22j22
девушки	d11D11j11m11
дела	d18j18
делегация	d-20t-14M-14v-14B-14
дело	d21j18
день	d23
детеи	d14j14
для	d-14j-14
долг	d22j17
ее	d15
есть	d-30t-23
еще	d-12
живу	d9t7z7j-22v-22i7o-22
за	d6t8C13x-10j-10v-14i13m-10
закон	d13l-16y13j13w-16o13
закона	d6y6j6o6
закрыл	d23x16j23m16
закрыла	d7j7m11
зал	d15y15j15o15
запрос	d11
зарегистрирована	d-22t-22i-22
здесь	d15Q29j17
зовут	d-28
имеет	d-35t-32
имени	d-26
кабина	d-21
кого	d24j24
коллегу	d-10j-10
компенсации	d9j9
конвенция	d-24
кто	d23j16
лишь	d7j10
между	d13
меня	d-28
мериде	d-18t-15z-14i-14
месяц	d22
мне	d-21j-21
мы	d17t17Q-12C12v17i10
на	d15K-36F18t-31j22v22B-34o18
нам	d18
нас	d-7t-31j7
наш	d-16t-16v-16
наша	d-23t-18v-21
не	d28F20O-9x20j34m20o20
неделю	d7j7
неи	d-20j-6
нет	d10x10j10m10
ни	d30j21
них	d24j22
но	d20j20
номером	d15
о	d-19t23M23j-35B23
один	d-29j-5
одного	d27j21
организация	d-22t-22
от	d9
ответ	d14l14j14w14
отвечает	d23j23
паспорта	d22j22
перевод	d-29J-15t-29v-12i-15
переводчика	d17j17
пишут	d16y18j16o18
платят	d21x21j21m21
по	d10F-18t-22j-13v-20o-18
пограничники	d28
под	d-11j-11
поддержку	d-13y-13j-13o-13
полиция	d16D15j15m15
получили	d23j23
попросил	d-13x-13j-13m-13
попросила	d-19x-12j-12m-12
посольство	d-10t-10M-10B-10
постоянному	d-11t-11C-11i-11
потерпевших	d24j10
предложение	d-21y-13j-13o-13
представитель	d-20t-20M-20v-20B-20
представительству	d-11t-11M-11B-11
преподаю	d-13t-15z-15I-21j-30i-15o-21
приехала	d-9t-9z-6i-9
пришел	d14j14
приют	d10j10o19
проводили	d-26t-26
проидет	d-14t-14z-14i-14
происхождению	d-14t-15
протокол	d5j13
прошу	d-23j-23
прямо	d-22
работаю	d-20t-19z-19i-19
работают	d31j31
рабочие	d-24J-11D20t-28j15v-14i-11m20
рабочих	d24j24
раз	d23j23
рассматривают	d11F11j11o11
реестр	d23j21
родилась	d-17t-18z-10i-10
руководство	d-32
с	d23j16m-16
сегодня	d-14
сеичас	d-14
секретариат	d-20j-19
семинар	d-16t-16v-7
семинаре	d-18t-18z-18i-18
сеть	d-16
сколько	d18o19
следователи	d16D16j16m16
следующии	d-8t-8v-8
слова	d-19l-13y-10j-10o-10
слово	d-33y-14j-14o-14
создан	d16j16
состоится	d-8t-9z-7i-7
спасибо	d-17t-17v-17
спрашивает	d26j21
спросили	d18t18z18i18
сроках	d-23j-17
столы	d-27
студенты	d22j22
суд	d23j23m18
суда	d16j16
суды	d16D16j16m16
судьи	d24
такие	d-27
такое	d18j18
такои	d6
теме	d-8t-7
теперь	d-22j-20
терпение	d-15
тех	d27j27
только	d-17j-8o-12
три	d22
трое	d12
у	d23t17j11
уже	d-29t-22
университет	d-25D-18t-8j-23m-18
училась	d-9
хлопок	d13j13
чего	d23t23
что	d20j20
это	d20j20
юристов	d-14t-14
я	d5K-26z25j-29B-26i18
язык	d-8D-8j-8m-8
языках	d-23D-12j-23m-12
языке	d-26D-15j-18m-15
языки	d-27K-11t-27B-11
اتحدث	d-10v-9
اتفاقيه	d-19t-19
اجتماعنا	d-12t-12
اجور	d15j6o7
احد	d26j24
استضافه	d-16y-16j-16o-16
اسمي	d-18j-16
اعادت	d23
اغلقت	d19D12j19m19
اقترح	d-22
اقيم	d9t14
الاتجار	d18j18
الاجتماع	d-21t-18j-15
الاستضافه	d-19j-19o-19
البحاره	d-21j-15
البحر	d22
الترجمه	d-25
التهريب	d13j13
التي	d-22
الجدول	d-13j-13
الحاشيه	d-21j-21
الدايمه	d-10t-10M-10B-10
الدليل	d-28t-26j-15i-21
الرييسه	d-13K-24t-16B-24
السادسه	d-22j-15
السلاح	d-12
السلطات	d13K13t13v13B13
السواحل	d23t23
السيده	d-6
الشاهده	d14j14
الشرطه	d15K15t15v15B15
الشهود	d19j19
الضحيه	d24j24
الطلب	d21j21
العاملات	d24t14C14j24i14o15
العرب	d-17l-18
العربيه	d-18
العمال	d21t6v6
الغت	d33x33j33m33
الفتيات	d17t15S15B15
الفجر	d28
القادم	d-23t-17z-15i-15
القارب	d23j23
القانون	d25K16t16v16B16
القضاء	d26K26t26B26
القهوه	d-27y-19j-27o-19
الكلمه	d-18
الماده	d-27j-16
المترجمين	d-19
المحاكم	d26K26t26v23B26
المحكمه	d24
المفتشون	d24t24
الملف	d25j25o25
المهاجرون	d19t19C13i13
النموذج	d-20t-21
الهاربه	d13y13j13o13
الي	d-40K-24J-15t-26j-23B-24i-22
اليوم	d-25j-22
اما	d11t28M23v28B23
ان	d-38t-8Q10O-6z-6j-24v-16i-6
انا	d-27J-20t-25v-25i-20
اي	d21j21
باحثه	d-13t-13
باسم	d-18t-11j-15
بالعربيه	d-26K-11J-20t-22B-11i-20
بروتوكول	d-19t-19S-20v-10B-20
بعد	d-34j-29
بلا	d8L11j8m7
تاسست	d-27I-10j-11o-10
تباع	d19x14j14m14
ترجمه	d-9t-9j-6
ترد	d28y20j20o20
ترفض	d16x25j25m25
تسجل	d14
تسمع	d17j17
تصدر	d15j15
تنتظر	d12
تنشر	d20t20
ثلاث	d15j23
ثم	d-17t-11L-12j-16m-16
ثمن	d15j15
جامعه	d-24t-20S-15B-15
جوازات	d17j17
خفر	d23t23
دون	d24j24m20
رحلت	d13j13m13
سجل	d25
سماع	d15j15
سنه	d-24j-11
سنوات	d12
سوال	d-15j-15o-15
شبكه	d-6t-7
صغير	d-20
عدد	d20j20
عشر	d-21
عقود	d11j11o11
عمال	d23t23
فلا	d9x23j11m23
قبل	d33j33
قضايا	d26j26
لا	d-13D19t-9x22L24j12v-10m33
لم	d-13t30x26j-28v30m26
لماذا	d26t26v26
ليلا	d19j19
مبادي	d-15t-15
محاكم	d14t14v14B14
محاميه	d-23t-16i-10
مرتين	d25j25
مسجله	d-29t-29i-29
مصانع	d20t20v20
مقرها	d-15t-15z-17i-17
ممثل	d-25t-19M-19B-19
من	d-10F-15t-6M14S-28I21j9B-13o14
منذ	d16j16
نحن	d-21t-21v-21
نشكر	d-12t-12M18C-20v-13B18i-25
نقابه	d-17
نقترح	d-10
هل	d23t23v23
هو	d-18j-16
واتحدث	d-21j-16v-11
واتفاقيه	d-15t-12S-12B-12
واحد	d-10j-10
واضحه	d-28j-28
واعلان	d-15t-15S-15B-15
واعمل	d-19x-16j-19m-16
والامهريه	d-12D-9j-11m-9
ورشه	d-15t-15
وسوالي	d-21I-12j-21o-12
وفد	d-23t-23M-23v-17B-23
وفي	d15t15M12v15B15
وقد	d-21L-10j-19m-10
ولها	d-29t-26L-16j-16m-16
ومقرها	d-21t-19S-19v-15B-19
ونشكر	d-15j-6
يدفع	d15x12j15m15
يدفعون	d22j22m12
يسال	d23j20
يسجن	d24
يطلب	d-16j-21m-21
يملك	d31t31
يوجد	d27
aboga	l5E9
abrig	l17
abuel	l10
accep	l8w8
accue	l-17w-18
adopt	l-15c8W-5*20X-14Z-6q19T-8&-9#23Y-12>-12)-24.-29(14!-6w-15f-23U-10<-21+-8:-30
advog	l-20E-14
afric	l-24c-34
agent	l20a31c24q9b29f21
aimar	l-17
ambas	l-8c-14E-8
amigo	l-18
annex	l-11a12c-23e9b14f-22
anten	l-15E-18
antwo	l8
anwal	l-22
anzei	l14w14
appel	l-17
aprob	l-12w-12
aprov	l-23
archi	l26c-21q-18w26f-11
arriv	l-24c14E-25f14
artik	l-7E-7
asist	l6
asoci	l-23E-20
assoc	l-8c7q31f-20
ateli	l-13E-12
atten	l21c-37w13f-17
audie	l16
aujou	l-13E-24w-12
ausbe	l21
autob	l17
autor	l-11E-10
avoca	l-15E-15
barre	l-20c37f27
bezah	l14
bibli	l-24E-19
bille	l7
bitte	l-10E-7
blanc	l17w17
bleib	l11w15
breze	l-23
briga	l19c26f22
cabin	l-21a-13E-23b-6
calen	l-23w-15
cambi	l25w25
canti	l22
carce	l18
casqu	l-36w-23
celeb	l-7E-7
cerra	l27w27
chang	l20c27q9w18f40
chaqu	l20
chauf	l-5w-5
chega	l25
circu	l23c-9q17w22f-10
class	l14c19w14
coleg	l-35E-23
colle	l-15c17E-21f15
combi	l19E5
combu	l16
comme	l7c8t-15q33j15f-25
compr	l16w10
compt	l-15w-14
comun	l15E11
concl	l-25c-7q-9w-25
conco	l-12
condu	l-17w-17
confi	l-18c-14E-25w11
congr	l-8c-35E-6q-9f-25
conne	l-15c-17E-8q-18w-18f-21
conte	l34c15w28
contr	l17c-6q21
conve	l-7c-26q-31f-29
coope	l-9c-15q-9f-22
coord	l-27c-7f5
copre	l-23E-23
corre	l-10c-18q9w-20f-22
corta	l17w17
cosec	l26E25
court	l21a15c11D28F19q30C28w21b47f10i18m28o21
creus	l17
criou	l-12
cuand	l15
cuant	l13E13
cuent	l26w14
cuest	l-20
danac	l-22w-14
decla	l-23c-13q6f-19
deleg	l-23c-5E-16f-12
deman	l-21c22w-15
denun	l24w29
depen	l6c18f25
depos	l5c10q-17f21
depui	l-15E-12w-5
derni	l-16w-16
derri	l-14w-14
derse	l-9
desor	l15
devol	l19w19
devue	l21w21
dialo	l-25c-21f-16
dispo	l-9E-27
divid	l-8
docum	l-28q-7
dolme	l15
dorme	l31w25
dormi	l23c31w23
dossi	l33E22w25
doubl	l18c37f5
duerm	l31E25
durfe	l19
ecrit	l22
einge	l-15E-25w-17
einzi	l7
elect	l-16c-14q15w-16f-36
emplo	l21c-25q-21w22f17
empre	l9
enfan	l19w31
enfer	l-22E-20w-17
enreg	l-9E-23
ensay	l-6
ensei	l-12w-8
enten	l-6w19
entra	l13c11w13
erhal	l7w7
erlau	l-21
escri	l-26w-25
escuc	l9
estud	l-36E-30w-20
estuf	l25
europ	l-17c-19f-16
exame	l17E17
exist	l-7a-16c-11E-32e-25q-28b-8f17
exped	l20w20
expre	l-9c-16q-10w-9f-13
fabri	l17
fassu	l-31E-24w-18
feder	l-28c8E-16f-11
felic	l-17E-22
figur	l17c25f15
filia	l13
fille	l22c-21E22f-19
finde	l-14E-7
fisca	l30E25
fleuv	l-9
folle	l-39
forma	l-14
formu	l-23E-23w-26
frate	l-15
fraue	l23w23
front	l25a15e15
fusil	l24w26
garco	l9w9
geehr	l-12
gefal	l18
gegru	l11w-13
geric	l24w9
gesch	l23
gleic	l-27E-14w-20
gloss	l-23c-39E-25q-33f-19
gobie	l-21E-20
graci	l-7E-10
greff	l17w-6
grenz	l9w9
guara	l-23c19
guard	l21a7c-7F9q-10y11w18b-10o12
habit	l-16E-8
heiss	l-30E-17
heure	l15
homen	l16w16
ident	l10c35f33
impre	l-32c21E-28
indem	l14w14
infor	l-20E-10
inscr	l-9
inspe	l20c7E17q6w28f30
instr	l18c-12w14
inter	l-31c-13E-26w-6f-31
inver	l10E10
jubil	l-26
judic	l-19c9f9
juece	l17
juris	l-20E-14
kabin	l-20w-20
koste	l14w14
labor	l-12q-12w18f38
lanch	l-14
langu	l-12c-14q-21f-27
leitf	l-24E-7
lettr	l-8
liber	l28w28
madch	l18
maest	l-22
manan	l-21w-21
manua	l-10c-27q-23f-8
manue	l-10
marin	l-35c25E-18q26w-27
medic	l17c16E16f16
melde	l7w7
menin	l17w14
menor	l12w12
merid	l-16c-24f-18
merkb	l-17
mestr	l12w12
metho	l-13f15
miemb	l-17w-17
mineu	l16w12
minis	l21c36q5f38
minut	l-19f9
missa	l-18E-18
missi	l-12c-15E-12f-7
mitgl	l-21w-19
mocht	l-16w-16
model	l-7a17D23b21m23
monsi	l-7
montr	l23c-25
mujer	l-8w-10
nachs	l-14E-7
nacim	l-34E-24w-16
nasce	l-12E-12
niema	l27w20
ningu	l9w9
nombr	l-14w-9
notar	l10E12q-20f20
nuest	l-26E-35
numer	l-6w-6
obrig	l-15E-13
obser	l-22c-33q-23w-13f-19
organ	l-17c-41q-27f-22
orpai	l26E15
ouvri	l15w28
pacie	l-22w-21
pagin	l-25
paien	l22w28
paise	l-6w-6
palab	l-5w14
palav	l-27w-17
parol	l-33E-15
parqu	l15w12
parra	l-21w-8
parta	l8
parti	l-9c15E-22q12f-33
passa	l25w25
passe	l11c12w17f10
patie	l-26c-22q-11w-9f-23
patro	l21c42q-7f37
pedim	l14w9
perdi	l14
pergu	l-13E23w-25
perma	l-18E-19
permi	l9c9E9q-25w20f28
perso	l10c-15f-22
petit	l19
pfleg	l16
pirog	l18w18
plain	l28a-21w28b-12
plant	l15a15w10f5
polic	l32c36E16q13w24f42
poliz	l30w30
preci	l12c21
prefi	l-10w-10
pregu	l-28w-13
prese	l-40E-37q7w-21f-20
presi	l-26c-23E-8q-15w-23
prime	l-26E-18
princ	l-36c-14E-26q-15
proce	l13E17q18
proch	l-10E-5
procu	l19E19
profe	l-21E-21q10
propo	l-28c-9E-12q15w-17f-11
propr	l10
propu	l-21w-22
proxi	l-26E-25w-7
publi	l20c6q-31w22f22
puert	l9E6w18
pushe	l15c13w15f10
quant	l-10c8w-15
quech	l-34w-12
queix	l18w18
quest	l14q18f-16
rapaz	l17
recib	l13
recon	l-6w14
recru	l32c37q18w28f31
redig	l-18E-15
reede	l32
refle	l14c26w14f20
refug	l-11c8q22w18
refus	l23c33w23f23
regis	l15E-26q-17w22f27
regle	l-16E-13
relat	l-23w-19
rembo	l21
rende	l20
repon	l-10w-11
repre	l-24E-21q-9f-29
resea	l-39c34E-20q31
respo	l19E16w15
retir	l29c-26q-29w29
retou	l-11
reuni	l-27E-19w-10
revis	l20c-25f-18
richt	l25
roter	l-16w-12
royau	l-29E-22
salar	l13c-7w5f-9
salud	l8E14
saluo	l20E20
santi	l-17
schla	l5w21
secre	l-8c-32q-36w-18f-12
semin	l-25c-18E-25q-11f-12
sente	l16c-25w16f21
serve	l-27c-32q-38f11
sigue	l-10w-10
socio	l-18c-20w-9f-18
solic	l16
souve	l17
sprac	l-21
staat	l20w20
stati	l24c-32q-18w8f-33
studi	l-18c-6E-13q17w-15f-15
suppr	l-9w-9
tagun	l-15E-6
talib	l9w9
talle	l22E17
tarje	l-6
telef	l9
temoi	l20w19
termi	l15c-13q-13
testi	l28c10f21
tiemp	l-26
tiend	l-11E-8
titul	l-20
tradu	l-8E-23w7
trava	l-7
trent	l-22w-15
tribu	l17c7E27q22f19
trint	l19w19
trouv	l-19E-18
turno	l25w25
ubers	l-26w-24
ubert	l-26w-26
unive	l-21c15E-22w-13f-30
unter	l-13E-19
vecin	l-27E-21w-17
vende	l18
verba	l-10E-10
verei	l-15E-10
verla	l6w6
vermi	l18w18
versi	l-29c-31E-23q-21w-9f-21
verwi	l12
victi	l22c24q25w23f16
visit	l19a28c19f10
vispe	l10
volun	l-18c-26q-26w-18
vorge	l-12
warte	l30w30
zahle	l-16w-16
zuers	l-12
zulet	l-22E-22
zuruc	l18
zweig	l-22w-18
автоб	l28
агент	l21
адвок	l23w23
ассоц	l-14E-14
больш	l22w22
брига	l12
бумаг	l12w-5
вербо	l19w19
верну	l22w19
весно	l-14E-9
власт	l7E7
вопро	l-23w-23
встре	l-32E-29
выдае	l20w20
выпол	l14
выраж	l-8E-8
высту	l-11E-8
говор	l-21w-6
госте	l-26w-22
грани	l21w21
девуш	l11w11
дежур	l25
делег	l-37E-32
догов	l23w19
докум	l6w21
закры	l25w31
запро	l11
зарег	l-22E-22
измен	l19w19
кабин	l-21
колле	l-31E-17w-10
компе	l9w9
конве	l-28E-19
котор	l18w18
мерид	l-18E-15
недел	l7w7
номер	l21
нотар	l-18
одног	l27w21
орган	l-22E-22
оружи	l-18
основ	l-27E-22
отвеч	l28w28
откры	l10w10
охран	l21w21
паспо	l20w20
перев	l-19E-35w15
платя	l21w21
погра	l28
подго	l-16
подде	l-24w-18
показ	l15w15
полиц	l16w15
получ	l19w20
помог	l-21w-15
попро	l-22w-16
посол	l-10E-10
посто	l-11E-11
потер	l34w26
похва	l26
предл	l-21w-14
предс	l-25E-21
препо	l-13E-15w-30
приве	l13
приго	l19w17
приех	l-9E-9
прихо	l17w17
прише	l14w14
прово	l-24E-26
проид	l-14E-14
проис	l-14E-15
проку	l23w23
проси	l18w18
прото	l5w13
профе	l-14
работ	l-7E-34w17
рабоч	l-21E-28w24
рассм	l11w11
реест	l23w21
родил	l-17E-18
руков	l-32
сегод	l-14
сеича	l-14
секре	l-20w-19
семин	l-23E-23
склад	l22
сколь	l18
следо	l25w25
следу	l-15E-16
слуша	l18w18
созда	l16w16
состо	l-8E-9
спаси	l-17E-17
срока	l-23w-17
студе	l22w22
счита	l16w16
тепер	l-22w-20
терпе	l-15
тольк	l-17w-8
униве	l-27E-11w-22
участ	l14
учила	l-9
учите	l-27
хлопо	l13w13
хозяи	l24
четыр	l9E8
школь	l13w13
юрист	l-14E-14
языка	l-23w-23
اتفاق	l-19E-19
اجتما	l-12E-12
استضا	l-16w-16
الاتج	l18w18
الاجت	l-21E-18w-15
الاست	l-19w-19
البحا	l-21w-15
البنا	l19
الترج	l-25
التهر	l13w13
الجان	l-5w-5
الجدو	l-13w-13
الحاش	l-21w-21
الخام	l-17w-17
الداي	l-10E-10
الدلي	l-28E-26w-15
الريي	l-13E-16
الساد	l-22w-15
السلا	l-12
السلط	l13E13
السوا	l20E23
السيد	l-6
الشاه	l14w14
الشرط	l22E15
الشهو	l19w19
الصيا	l41E41
الضحي	l24w24
العام	l26E19w24
العما	l21E6
الفتي	l17E15
القاد	l-24E-21
القار	l23w23
القان	l25E16
القضا	l26E26
القهو	l-27w-27
الكلم	l-18
الماد	l-27w-16
المتر	l-7E-23w17
المحا	l19E26
المحك	l24
المشت	l-10
المفت	l24E24
المها	l22E19w18
المهن	l-18E-16
النمو	l-20E-21
الهار	l13w13
بالعر	l-26E-22
بروتو	l-19E-19
جوازا	l17w17
محامي	l-23E-16
واتحد	l-21w-16
واتفا	l-15E-12
واعلا	l-15E-15
والام	l-12w-11
وسوال	l-21w-21
ومقره	l-21E-19
يدفعو	l22w22
"	a-59J-11e-22L-12b-46i-11m-8o-8
#year	a-13e5M14I-19b-20B11o-12
'	a-9J-16e-22O-30P26x6y7z-11L27i-15m9
(	a-31e-34M-6x25S-18b10v28B-13m25
)	a-10e-35C14b8i14
,	a-10K10J-18D-29F30e-12P21M9C11x-9y16S-55z-5L-21I8b-6r19m-23o33
-	a-6J19D-21F6e-20O12P6y18L-29b-20i-6m-36o21
able	a12
abolished	a26x20b19m13
about	a-19K22e49M35x17y-32b-29B42m11o-32
above	a16e16
abroad	a29F10e21b17o10
absent	a25e16
abuse	a12
academy	a-20
accent	a-31J-9e-16b-19i-14m-13
accept	a-20x-23y-15b-15o-6
accepted	a7b12m21o-23
accepts	a23
accident	a-8
according	a33e27v24i18
account	a47e32b28i17
accountant	a-31e-15b-22
accounts	a15b24o10
accused	a26
acquitted	a12x12b12m12
acronyms	a-21
across	a29e17
act	a15b6o19
action	a-11b-9
active	a-36e-42C-23I-16b-25i-23o-19
ada	a-42e-42
adaeze	a-18e-19
add	a18e14
added	a-16b-27
admitted	a-13e-18
adopted	a7e19y-20z-39L-14b-28v-29i-39m-14o-23
adoption	a27
advance	a21
advocate	a21b21
affiliates	a-36e-27
african	a-33
after	a-19c6e-46q-11M-31C-22x7y-8S-22L9b-9f-6v-22B-22i-22m9o-8
afternoon	a7e-10z-17b-6i-16
again	a14c-13C-13x24z12b-6f14o7
against	a-13b14
age	a34b28
aged	a-7
agencies	a26x17b26m17o10
agency	a28b7
agenda	a-34
agents	a24e9y8b21i7o9
ago	a-28b-25
agree	a-44c-27e-15q-15b-35f-9
agreed	a-15e-15b7
agreement	a-25b-22
ahead	a-9
aid	a-9e-9
air	a8
aircraft	a18b17
airline	a18b19
airport	a35e18L14b25m16
aligned	a-26x-20b-26m-20
aligns	a-16x-16b-16m-16
all	a8J-16e7Q36y26b-32v-20i-10
alliance	a-18
allow	a-16c6e-13Q-25M-18f17v-13B-18
allows	a15b17
almost	a-37b-12
alone	a-10
aloud	a-16
alphabetical	a-16
already	a-18e-17b-9
althea	a20e20
ambassador	a-14
amended	a-29e-21x28z-21b14v-14i-21m28
amendment	a-32e-11L-17b-23m-17
american	a-15
amharic	a-35e-35
amina	a12e12
amnesty	a31e21
and	a-10J-18D-29e-9Q11P-11M-16C-19x-10S-8z-21L-30I-6b-13v56B-11i-20m-30
annexed	a-21b-19
annexes	a-16b-16
anniversary	a-24
announce	a19b11
announced	a16I12b28o28
announcements	a-5
annual	a-17e-25
answer	a9e15b14m27
answered	a8e-21x26y27L16I22b45m25o36
answering	a24b30
anti	a-15b20
any	a13b30
anybody	a18b12
apologies	a-27
apologize	a-13b-13
appeal	a30e22b25i22
appears	a-6
applaud	a13
applauded	a10e17
applause	a14
apples	a11
applied	a22b21
apply	a24
appointed	a11x18b11m18
appreciation	a-15e-6
april	a16
arabic	a-34J-16F-24e-30b-21v-19i-16o-24
archive	a-32e-18b-17
archived	a6
archives	a16b16
archivist	a-21
are	a34J-34D12e30P8M-12C10x25z14L26I-12b10v25m28o-10
armed	a14
arms	a10e9
army	a-16b9m9
around	a12e12
arrested	a32x17b21m16
arrive	a16
arrived	a-11b-11o-11
arrives	a13
article	a-36e-13Q-23P-23I-9o-9
ashamed	a22e17b13
ashore	a18
asia	a-31
ask	a18K12J29F21e16O-6P-13M-14y-18I-17b5v-13B-8i32
asking	a-16b-10
asks	a-12e28C29x-19y26b-16i28m-19o9
asleep	a-9
assembled	a10
assembly	a-28
assessment	a33b24
assistance	a-11b15
associations	a9
asylum	a26D26b26m26
attached	a-5
attempts	a14
attended	a-18b-17
auctions	a21b19
audit	a20c16q7b20f16
auditor	a25
auditors	a-8
audits	a20e20
august	a22b13
aunt	a11
authentic	a-10b-7
author	a-13J-20e-28i-20
authorities	a-9D-11b-11m-11
authority	a22e25b11i25
automatic	a10
available	a-34J-14e-21b-32i-14
awarded	a-8
away	a27b17
baby	a-27b-19
back	a42e11C14y29b47i14o16
background	a14
bad	a-19
badge	a-24e-14C-10i-10
bag	a36
bail	a20
band	a-18
bandits	a32
bangkok	a7e-10b-11
banks	a45J21D26e25b37i25m26
banner	a-22
bans	a23x23b23m23
bar	a-15e-14z-24i-24
barefoot	a18b18
barracks	a21
barrel	a24
barrels	a27b18
bars	a33e22z10b27i10o21
based	a14e21z8I-17b-17v-15i9o-17
bay	a23
be	a-10F-27e-7P-46y14S-23z-11I-9b13B-23i-11o-9
beach	a19b12
beans	a-26
bear	a13b18
bears	a-21e-21
beaten	a27e15C12y19b19v12o19
became	a19e19
because	a19K23D-11e8M8b8v18B16i15m-5o-15
become	a22
bed	a20b9o5
beds	a26b32
beekeepers	a25
been	a8F-25e-11P15y-7z-24I-9b9i-24o-10
before	a-13F11e-22M-24x22y-20S-19L18b15v-23B-26m19o-8
beg	a22b22
began	a-12e-30x10z-18b10i-18m10
begging	a24
beginning	a-16e-16
begins	a7b20
begun	a-5
behalf	a-32e-15C-15y-10b-28i-15o-10
being	a-14K-8e-10b-13v-9B-8i-28
believed	a17b23
bell	a-30
belong	a9
belongs	a19b15
below	a19b29
beneficial	a19b19
bengali	a-32b-21
berry	a9
best	a34b23
between	a21e19M11v27
big	a24b32
bill	a19
births	a15
bit	a-21e-19
blame	a15
blank	a37c20b20f20
blind	a24b24
boats	a43e15C5y19z13b29v37i7o25
bodies	a33b24
bond	a21
bondage	a-16
bonded	a20b17
book	a9e-7b15
bookbinders	a10e14
bookkeeper	a10J-17e-17i-17
booklet	a-16b-15
books	a-8b-9
booth	a-30c-18D-21e12q-14b-32m-21
booths	a-18e-14
boots	a-11b8
border	a27D10e30y14b33m12o14
borders	a-27
borrowed	a-29e-27b10
bosses	a27b25
both	a28e-26Q15z-26i-26
bottled	a14
bought	a7D19e-10C25b25v16i-10m22
bound	a-22y21b-20o21
bow	a-10
boxes	a23
boy	a23e15b25i15
boys	a36D32e23y7b30i9m32o6
brackets	a-19b-18
braille	a-9
branches	a-27e-32z-20I-10i-22o-10
brasilia	a7
bravo	a-23v-23
break	a-29c-15b6f-16
breakfast	a-15
breathe	a-11b-9
brick	a23c30e29f23v5m16
bricks	a23b23
bride	a19c14b19f13
brides	a14b13
bridge	a34b14
brief	a-28b-32
brigade	a17b17
brigades	a22
bring	a-23c29b-19f17
brings	a29b17
broadcast	a14
brochure	a20b20
broken	a-7e-15
broker	a-6D14e-6y17z-6b16i-6m14o17
brokers	a46D7e42C20y23z25b19i36m7o23
brother	a-15
budget	a15
builder	a-21
building	a-18b12
built	a8e13x33y17m33o17
bureau	a-17e-20
buried	a26b12o14
buries	a32x16b32m16
burn	a25b25o19
burned	a33x8b32m21
burns	a26x26b26m26
buses	a20J18b37i18
business	a-13e-13z-20i-20
but	a-24K15F-16e-23Q-14x-12L-21b-12v24B15i-10m-30o-16
buy	a28x8b6m7
buyer	a21c34b15f26
buyers	a34D13b26m13
buys	a27x32b12m32
by	a-7K-14D-33F-34e-37Q-28O-11P19M-9C9x29y28L11I28v-6B-14i9o-16
cab	a23
cabarets	a18b18
cable	a-17y-19b-11o-11
cadiz	a-21
cafeteria	a-25
calf	a5
call	a25F21e10b21B17o26
called	a-10e-19b23o18
calling	a-9z-7i-7
calls	a34P18x25b33m25
came	a5e16y11S-17z15L15b14B-17i12m15o13
camera	a-6b-6
cameras	a7
camp	a32e19z18b37i19
camps	a21y17b11o17
can	a-23K-12e-30O17x-19L-12v-19m-24o-11
cancelled	a12
cane	a35e20b25
cannabis	a29b25
cannot	a-8F-17e-9x23m23o-17
canoe	a17b17
capacity	a-9
capital	a18
captain	a37e18b27i14
captains	a23b23
captioners	a-25e-12z-12i-12
captions	a-39e-12b-37
car	a-13b-7
caravan	a7
card	a17e-10b11
cardboard	a16
care	a6
career	a-14
caregiver	a18b18
caregivers	a21e21v21i21
cargo	a-8
caribbean	a-13
carried	a10e27b-9
carriers	a13
carry	a32F9b29o9
cars	a23
cartridges	a14
case	a45D5e26b10m5
cases	a24b14
cash	a34b10
casino	a10b8
casinos	a22b22
cat	a-25b-22
catch	a-7b16
cattle	a18b27
caucus	a-15
caviar	a22b22
cell	a23
cellar	a30
cellars	a-7
cent	a25
central	a14e22
century	a-26
certain	a10
certificate	a41b23
certificates	a23b10
certified	a13F13b13o13
certify	a26b26
chad	a-19
chain	a-6
chaired	a-15
chairing	a-20y-20b-20o-20
chairs	a-36e-26C-20b-17i-20
chairwoman	a-17
chamber	a-8
chandlers	a-15e-15
changed	a16e9P19x20y17b30m20o15
channel	a-31D-25F-25e-10b-34m-25o-25
chaplains	a-20e-20
chapter	a16L13b14
chapters	a-21
charcoal	a17
charge	a10F20b20o24
charged	a29b20
charges	a24b24
charities	a-20
charity	a-38
charter	a-23
chat	a-10
cheap	a8
check	a10c-12f-12
checklist	a-21b-10
checkpoint	a11
checkpoints	a21e18
checks	a21b25
chef	a-6
chelsea	a-37e-33
chess	a-19b-19
chiefs	a25
child	a21c33b21f26
children	a33D11y29z24b26v25i26m11o31
choir	a-40D-25e-25b-25m-25
church	a16
cigarettes	a32e20b27
circle	a-32
circulate	a-34b-20
circulated	a-22
cite	a14
citizen	a-5e-5C-5i-5
citizens	a30b24
city	a22e-9z-9b19i-9
civil	a-14
claim	a21
clarification	a-27y-15b-19o-15
classroom	a19
clause	a-30e-23
cleaned	a24
clear	a-39c16b-35f16
clerked	a11b-10
clerks	a19e12
clients	a21
clinic	a20e25z15b28i15m27
cloakroom	a-21
clock	a-19
close	a-32c12q11P-19b-23
closed	a38e19x26y30L-7b18o30
closer	a-11
closes	a-13L-20b-20m-19
closing	a22e-21y28b25o28
cloth	a-16
club	a-19
co	a-22e-36O-9x-13b-20m-13
coaches	a-11e-14
coalition	a-16
coast	a25q-9b10f19m5
coastal	a-12
coastguard	a20
coastguards	a14D14b14m14
coat	a5
cocaine	a21
cocoa	a38e28C17y25b26v17i26o25
code	a20e10C10b24i10
coffee	a-12e12z-16b-31i-16
coffin	a12b9
coffins	a23b11
cold	a19e16
colleagues	a28J15D16e25C16b15i23m16
collect	a-7b-8
collected	a-15b-13
collectors	a22
columns	a11
come	a11F7O-24P-11C-7z22L20b55i15m24o23
comes	a10e15z8b7i19m-18
comma	a-45b-32
commended	a28e19M19B19
comment	a9
committee	a-26e-18
community	a-27
companies	a22e13b21v13
compare	a12e12v12B22
compared	a-14e-11
compares	a19
compensation	a39e26y15b31o15
competent	a17
compiled	a-21b-21
complainant	a11b11
complained	a-9
complains	a-10F-10b-10o-10
complaints	a24
compound	a11
compounds	a22e10C9b21i10
concerned	a12
concerns	a7e24P-48M16b-13B24
concluded	a-7e-9z-10i-10
confederation	a19D19b19m19
conference	a-33e-15z-13L-11b-27i-13m-13
conferences	a-16
confiscated	a13b15
confiscates	a14b14
congratulate	a-14e-12M-10B-10
congratulates	a-19
congratulations	a-8e6C14i14
congress	a-34e-36z-35b-13i-35
connect	a-5e-19z-19i-19
connected	a-24e-24z-24i-24
consensus	a-20b-20
consent	a-27b-23
consists	a-39e-32
consul	a28e19b25m20
consulate	a26b24
consulates	a22D22b22m22
consuls	a30D24b30m24
consultation	a-13e-18
consultations	a-27
consulted	a19
contact	a11b9
contain	a-5
container	a39b19
containers	a12e13b16
continents	a-14b-19
continue	a-19
contract	a10e11b17
contracts	a27b16o20
contribution	a-27b-27
contributions	a-25b-16
control	a6
convened	a-17b-17
convenes	a-23
conventions	a-31b-22
convicted	a29e11x7b29m7o22
conviction	a9
convictions	a27b27
convicts	a17
convoy	a26b26
convoys	a26b26
cook	a8e6i6
cooks	a-14e-31z-12i-11
cooperation	a-14o-24
cooperative	a-21D-17b-27m-17
cooperatives	a18b18
coordinate	a-17
coordinator	a10b5
cop	a-19
copied	a15b11
copies	a-40b-8
copper	a20e17b11
correct	a-16
cost	a5
costs	a25b19
cotton	a24e15C7b21i7
could	a12K-18F11e-15x23v-16B-16m23
council	a-11
counted	a33e20L7b27m7
counter	a19
counting	a16
countries	a-42
country	a18O16C-31b19i-31
counts	a19e8x16L19b22m18
county	a-20
courier	a17b19
couriers	a25b21
course	a-30e-24z-12i-12
courtesy	a-11
cousin	a39
cousins	a21
cover	a14c-17
covered	a-9
covers	a-13x32b-10m32
coyote	a26
crane	a23c24q11
cranes	a24e11
credit	a19
creole	a-40D-23b-29m-23
crew	a18e21y14b22o17
crews	a-26J14D-20y31b-19i17m-18o31
criminal	a-9e-20b26
criminologist	a9D9b9m9
criminology	a-17
crossed	a-13e-15b7
crossing	a20b21
custom	a19
customs	a-29D6C22x13b-14v21i22m9
cut	a36D22e24b30m23
cutters	a22e19C19b18i19
dancers	a-8b15
dari	a-43J-21e-37v-17i-21
dark	a8b15
database	a6
databases	a-27
date	a20
dates	a-12b-12
daughter	a-20J-13e-13i-13
daughters	a26b24
dawn	a14b14
days	a33b19
de	a-22D-6F11e-22P-18M-24x-8y6S10I26m-10o29À-7
deadline	a-35b-19
deal	a20
dealers	a23e18z18b12i18
debts	a20D18b18m18
decides	a17b17
decision	a-15
deck	a30b28
deckhands	a21D23b27m23
declarations	a-22
declared	a10
declined	a17b17
decree	a31e22C22b25i22
deduct	a10b9
defended	a-25e-22z-22i-22
definition	a-20b-20
degrees	a-28
delacroix	a-25
delaware	a-17e-16
delays	a-6m10
delegates	a7
delegations	a-35e-18C-14i-14
delete	a-5b-5
delivered	a26b13
demo	a-26J-14e-26b-7i-14
denied	a7b7
denim	a-36b-36
dentist	a-11b-11
department	a-21
departure	a22
depends	a22b25
deported	a21e19x12b21i19m12
deports	a17x17b17m17
deposit	a29b21
deposited	a-17e-17
depot	a8e8z17i8
descent	a14
describe	a21
described	a25e25
desert	a35e25b9
deserves	a-19b-8m-8
designed	a-21
designer	a-15e-12b-9
desk	a-13b-17
destroyed	a19y16b18o16
detains	a27K19x24b25B19m24
detention	a21b10
developed	a-21
dial	a-25e-25
dialling	a-16e-15
dialogue	a-21b-16
diamond	a14b14
diamonds	a17x22b28m24
die	a20F-11t-7Q-11y6z-22j7i-22
died	a21
diesel	a14b14
differ	a-32F-6b-32o-6
different	a29e16b21
director	a-35
disagree	a21b24
discussed	a-27e-13z-8b8i-8
displayed	a-13
dissolved	a24b24
distinguished	a-35e-22
district	a-12b13
districts	a17
divers	a15
doctor	a-30b-28
doctoral	a-14e-14
doctors	a25D19b25m19
documented	a7
documents	a-35e-18
does	a18F22e8O-31P9M17x40B12o7
dog	a13
dogs	a17b20
doha	a9
dollars	a15e18
done	a20e-19z-23i-23
donors	a-30b-11
door	a28e8b8
doors	a-18b-14
dormitories	a22
dormitory	a21
doubled	a39
doubles	a14
down	a22e14b38
dr	a-35e-34v-29
draft	a-49c-48e-26q-25b-35f-17
drafted	a-32
drafting	a-35
drafts	a-19
drank	a13
drawer	a-13b18
drawing	a12b17
drawings	a-31e-12
dreams	a-27J-20e-23i-20
dredges	a13b13
drew	a-22b-22
drink	a12
drive	a9c40q31b9f20
driver	a32e20b23
drivers	a28e20C10b9i10
drives	a-9b-11
drone	a27b18
dropped	a18
drops	a-25
drove	a-11e-11
drown	a5c7b24f9
drowned	a7b9
drum	a-24e-20b-10i-20
dry	a22
due	a-23C-22i-22
during	a7
duty	a25b27
each	a9b18o-14
early	a-31b-23{-22
earn	a17b17
easter	a17
easy	a-12
echo	a-38e-31b-28
economics	a19
edition	a-24
eels	a20
effect	a-12
eighteen	a28b16
eighty	a-10
elected	a-19b-19o-18
electricity	a18
eleven	a13K22y12b20v19B22
else	a22b18
elsewhere	a20Q22
embassies	a8b8m8
emergency	a21b21
employ	a9b9
employed	a-23e-25i-22
employer	a-13b25
emptied	a23b23
empties	a13
empty	a38b22
end	a19e23b14{-54
ended	a-8b-11
engine	a23b32
engineer	a-13D-23e-20b-20i-16m-23
engines	a19
enough	a-11b-9
enter	a6c-19f-5
entered	a-20
entire	a10
entrance	a11
entries	a-27
envelope	a12
envy	a20
equipment	a-19
escort	a24
established	a-30e-28i-28
estates	a21e19C19i19
european	a-19b-16
euros	a6
even	a18e18M18b20B18
evening	a-19e-7z-19b-22i-19
event	a-18e-20b-21
ever	a36e12C13y10b-8o26
every	a24c-10e15q30Q14y-8b33f-30v22i10m21o-8
everyone	a8e28v9
everything	a-13b-17o29
exactly	a24y17b24o24
examination	a16
examine	a-20b-20
examiner	a-16
example	a32b32
excellent	a-15b-13
except	a-42
exchange	a32b31m18
exchanged	a18
excuse	a-8
executes	a17x17b17m17
exercise	a-27
exercises	a-6
exhibition	a-36e-19z-16i-16
exists	a-12J-27e-28b16i-19
expected	a10
expelled	a14x26b14m26
expert	a-33e-27
experts	a9
explain	a25e13x21y12b19m21o12
explained	a28
export	a21b25
exports	a15x13b15m13
expressed	a-8e-6
expression	a-13b-13
extradited	a19b19
extradition	a15b15
fact	a15
factories	a18e11z15b23i11m18
factory	a14e21C5b18i21
faculty	a-7z-6i-6
failed	a-22b-22
fair	a-23
false	a22e23b20
families	a27e22b21i23
far	a27
fare	a33b25
farm	a14y10b6o10
farms	a29D9e19C12y19b13i12m9o14
faster	a17b17
father	a-25e-22b-7i-20
favour	a-34e-34
fear	a-11
federal	a19b19
federation	a5b-23
fee	a13e23b19
feeds	a20x20b20m20
fees	a-6e21
felt	a-29
fence	a41c26b31f26
ferries	a22e23i19
ferry	a11b22
few	a19
field	a-23c23b-11f26
fields	a21
fifteen	a-12b21
fifth	a-6
fifty	a21
figure	a7
figures	a25b16
file	a46e19b48
files	a52e21b24i-7
filled	a-21b-19
fills	a20
filmed	a23b23o23
final	a-7c-31q-25f-35
finally	a-31e-25b-35
financed	a-24
financier	a17
find	a-7e23b-27o-6
finding	a11e6
finds	a-8L19b17m19
fine	a18
fined	a21b24
fines	a33e18x22b24m22
fingerprints	a35e26b25
finished	a-7
fire	a34b26
firearms	a-19
firm	a-31e-23
firms	a21b21
fish	a10e25b14
fisheries	a36b27
fisherman	a21
fishermen	a13D12e14C18b12i18m10
fishers	a-35e-11
fishing	a-7D31e18P14x10b29v-16m31
fit	a-24b-12
five	a10e-12y15b7v-7o32
flats	a32b22
fled	a31b16
fleet	a26b26m26
flexibility	a-13b-13
flight	a-10e-19z-19b22i-19
flights	a-21
flood	a11
floors	a20
florists	a-6
flowers	a-27b-17
fly	a12y16b16o16
follow	a-24P-9b-20
followed	a-15e-8C-24y-12b-28i-24o-12
following	a-23e-23v-23
follows	a-34K-17D-18e-22P-14b-19B-17m-18
foot	a17
football	a12b12
footnote	a-23b-12
footnotes	a-19b-13
for	a-14K-11D-28F-20e-27P-34M13C-21S-16L5I16b-8v21B5i-16m-9o-6
force	a8f-9
foreign	a14b14
foreman	a18b17
forensic	a14D-17e11b-6m-17
forest	a22b15
forests	a29
forged	a35
forget	a-11
forgets	a12b16
forgive	a-10y19b-10o17
forgiven	a-13
forgot	a26b23
forgotten	a-23e-22b-14
form	a-13e-6b6
formerly	a-23
forms	a-20e-6O-25
forty	a38e36y6I23b26v24o23
forum	a-17e14z-15b-30i-5
forward	a-18e-15
foundation	a-19e-27b13
foundations	a14b11
founder	a-22J-17e-17b-7i-17
founders	a-25
four	a14e18P-8y26I-11o-15
fourteen	a14y23b20o23
free	a6e8b15
freed	a25x20b25m20
frees	a8x8b8m8
freezes	a10b10m10
freight	a8
friday	a-9b-9
fridays	a-17
friend	a-14e-13
friends	a-29e-15b-21i-14
from	a-22D-27e-8P-16x24y19S-11z-21L9I-23b-19v-14B-7i-29m11
froze	a23c19x23b23f20m23
frozen	a19b20
fruit	a16b16
fuel	a29b10
full	a39y14b41o14
fund	a-7C17b-6i17
funded	a-16e-10
funding	a-9b-11
funds	a-31e-25m28
furniture	a29
gang	a19
gangs	a11b11
garage	a-18e-25z-25b-13i-25
garden	a18b18
garment	a22e17b18
gate	a-11b6
gave	a-28e-26x-17I-15b-18m-17
gendarmes	a22D18b22m22
general	a-14
generosity	a-27e-27C-29i-29
generous	a-25b-22
generously	a-15e-15
gentleman	a-28e-24
georgia	a-10
get	a-11b31
gets	a16b13
girl	a12e28
girls	a49D24e40C17I7b25i25m30o7
give	a15e16x17b13m23
given	a-6C-17b-6i-21
gives	a8x8L18b17m19
glasses	a-32
glossary	a-39J-13D-13e-33b-17i-13m-13
gloves	a6
go	a-34F13P22y-11b8i-5o7
goat	a30b21
goes	a13F-8e-8C-8i-14o-8
going	a20e25x16b16m16
gold	a27D12e21C8y23b23v13i8m7o22
gone	a39
good	a6e-20b15
got	a22b25
government	a-13e-32O30C-30b20i-30
governmental	a11
grandfather	a15
grandmother	a-21J-8e-13i-25
grandmothers	a-19e-19
grant	a-36c10e-27C-19b-19f11i-19
grants	a10x23b11m23
grapes	a18
gratitude	a-19e-19
great	a-30
greenhouses	a19
greet	a-22I-8b-16f-16o-15
grenades	a23
grew	a-32e-15b-18
grey	a-9
ground	a6
group	a-34e-12z-9b-34i-8
growers	a22D14b22m14
guarantor	a18
guarded	a20b20o20
guardians	a29b29
guards	a-8D21e-8m23o13
guest	a27c-23q-21b22
guests	a-23e-21z-21i-21
guidance	a8b8
guinea	a13e13
gulf	a-11e7b-9
gun	a24b8
guns	a38e33z25b25i29
gunsmiths	a21b19
had	a30J-19F28e-7P34x6y11L-14b31i19o28
haddad	a-16
half	a25e-26I9b15v-6o14
hall	a22e14z12b17i12
hand	a13J7e11x21b9i7m21o25
handbook	a-26b-13
handed	a12I10b18o16
hands	a42e22b31
hang	a-10b7
hangs	a17x16b13m13
happened	a19e24
happy	a-24
harbour	a-25e-22L12b25m11
harvest	a17e11
harvests	a26
has	a13K-16D-33F-13e-12O10P20M32y43L52I-17b14v-8m11o-9
hats	a-6e-6v-6
hauliers	a32e26b19m19
have	a-6K-26J15F19e16O-6P16x20y8L7b-21B-26i26m14o7
having	a10e19v15
he	a-7e-24Q-15x21y9L-9b25v-28
head	a-29e-33b26
headed	a-22
headquartered	a-23e-23z-23v-23i-23
headquarters	a-32e-16z-18i-18
headset	a-22
headsets	a-18
hear	a-23b-18o11
heard	a-21e-11b16i8
hearing	a13b25
hears	a-19
heart	a-20c-20b-17
heating	a13
hebrew	a16b-29
hello	a-27e-23z-22v-12i-22
help	a-14
helpline	a5e-14b29i-14
her	a8K-8F-11e-18Q11P13C23x-8y12b9v-5B-8i21m-8
herd	a16
herders	a7D18b18m18
here	a-29e-12Q37I19b-17v-16o25
hers	a-33b-28
herself	a-10
hi	a-28e11
hidden	a21
high	a16b16
hills	a21e21
himself	a8
hindi	a-24F-14b-19o-14
hire	a39F10y16b32o12
hired	a33b20m20
hires	a31b31m26
his	a9o-15
history	a13
holding	a7
holds	a15x21b15m21
home	a51e6O38b37v-14i19
honest	a19
honour	a-24b-24
hope	a-9
horn	a-9b-9
horse	a-17
hospital	a-5e-14i-14
hospitality	a-13b-13
hospitals	a25b25
hosted	a-9e-19
hostel	a14
hosting	a-14y-14b-14o-14
hotels	a25D12x16L14b16m15
hotline	a-7D35e-6C21x24z-14b10m37
house	a23c37F20e16q11b21f26o20
housed	a27e22C20b14i20o14
households	a32b15m7
housemaids	a20D16b20m16
how	a6K16e41M20y-17b-7v27B22i17o-17
however	a22e14
hulls	a20b20
human	a23
humour	a-31b-20
hundred	a25b24
hung	a-14e-19z-16i-16
hunting	a7
i	a-17J12D10F10Q-67P-19x8L-10b-29r15i7m6
ice	a10b10
icons	a17
idea	a-27e-20
identification	a7
identified	a30b15
identity	a14b15
if	a-14K6F-18e8Q-21I8b-33v-24B6m-18
immigration	a22b22
import	a10
impressed	a21
improved	a-5b-11o-11
including	a21
incorporated	a-23e-21i-13
indebted	a-21e-18C-8i-8
index	a-28e-8
indicator	a-22
indictment	a15
informants	a14
informed	a-24
informers	a28b25
inherited	a8
ink	a-21b-14
inmates	a23
inquired	a-20x-11b-20m-11
inside	a19
inspect	a23b21
inspector	a15j20b36
inspectorate	a7b7
inspectors	a36D15F29b36m15o30
inspects	a28b23
instalments	a20
institute	a-6e-16
instructed	a16b16
instructions	a-19
instrument	a-6
insurance	a22b15
insured	a26b26
intend	a17x17b17m17
interest	a21e14i11
interested	a-30
intern	a-27e-20
international	a-17
interns	a-29b-19
interpreter	a22D-38e8i15m-38o11
interpreters	a-12D-17e6b-31m-17
intervention	a-22e-19C-10b-23i-10
interviewed	a23e23
interviewers	a-33
into	a-13K-18D-10F-20e-18M16x16b14B-15m5o-20
introduce	a-29
introduced	a9L12b9m9
investigation	a19
invited	a7e-21b8
invoice	a30
invoices	a17e17i17
is	a-17J-15D-32P-50M28C-11x-5y18S19z17L-12I-31b-15v-13B19m-25o-11
islamic	a13
island	a-12e-19b24i-19
islands	a18b15
issue	a15c32q13b15f32
issued	a18e5x21b22m29
issues	a22x21b21m21
item	a-29b-23
items	a-20
itself	a-9e21x16y-20L17b-6m22o-20
ivory	a25
jailed	a10b10
jails	a18x18b18m18
january	a21
job	a-10
join	a-34e-24b-24
joined	a-19e-16x-22z-9b-9i-9
joining	a-12e-12
joins	a-24e-24x-11b-11m-11
joint	a22e8b26
joke	a-24
jordan	a-12
journal	a-12e-7
journey	a27b18
judge	a18D23e8q-19C7z9b27f11i8m27
judgment	a20
judicial	a9b9
july	a-21e-21
june	a-8e-24I-7i-11o-7
just	a-33e-7b-25o-22
justice	a27b28
kampala	a5
keep	a6e12x23y21b9m28o23
keepers	a-17
keeps	a51e8x7L26b35m10
kept	a-6e-6C18x21y-18L26b-8i5m34o-14
key	a27b17
keys	a-7
kidney	a11
kidneys	a39b23o19
kiln	a19e17b11
kilns	a21e29C21y25b12i26o30
kilo	a13b5
kilometre	a18b18
kind	a-48J-14e-21b-20i-14
kindly	a-27x-24b-24m-24
kingston	a-25
kitchen	a-34e-27z-19b-6i-19
kitchens	a20b20
knife	a-15J-16i-16
known	a15b10
knows	a23x31L17b18m25
kossi	a10J10e10i10
kyoto	a-21
label	a21c-16J12e10f-16i12
labels	a-13b-13
labourers	a14
lack	a19
ladies	a-7
lady	a-30e-25C-24i-24
laid	a-31e-31
lake	a18
land	a20b14
landlord	a17b17
landlords	a23D17b18m18
language	a6F-16e-19b-10m-10o-16
languages	a-28b-22
laptop	a-28b-27
last	a18J9e12Q10y22L-7b21v11i9o22
lasted	a-17L-23b-23m-23
lasts	a-25
late	a11e18
latin	a-24e-20i-18
launched	a-18e-14
laundry	a5b5
laws	a-7
lawyer	a21J17D17z-19b26i10m17
lawyers	a-8e-6
lead	a-23
leaf	a-19
leaflet	a-13e-18b-17
learn	a6c-21e6q-16f-15i6
learned	a-14K-19J8F-16I-19b-13B-19i18o-9
leases	a20x20b20m20
least	a10
leave	a29c46e32q36M18S25z-9L-20f26B31m-20
leaves	a46e36M11x13b26B27i16m13o16
ledger	a8b8
ledgers	a14b15
left	a13e23M-9S11B10i12o31
legal	a-29c-17e-18b-17
leiden	a10
lend	a19b36o21
lends	a32x21b25m21
length	a21
lent	a-15y-20b-21o-20
less	a44y14b17o14
let	a27F12e10Q17x18y24L15I16b34m20o29
lets	a33x29b33m29
letter	a-14e-17b-13
letterhead	a-5e-7z-7i-7
letters	a-12e-13z-13b-9i-13
liaison	a23e23
librarian	a-12e-12
librarians	a-27e-13
library	a-32e-28z-28b-11i-28
licence	a-20e-13C-13b-13i-13
licences	a22e14b7
license	a18x18b18m18
licensed	a21x21b30m21
licenses	a11x13b13m13
lie	a-20
lies	a-29
lift	a-19e-10b-26
light	a-11c-12f-14
lights	a-7
like	a-47K-18e-27P-27M-24y-31b-32v-18B-29o-31
liked	a-17b-17
likes	a19
lima	a-26
limit	a-18b-15
lindqvist	a-22
line	a-6z-32b-18i-27
lines	a-22
link	a-23e-8
listen	a-19
listening	a15
listens	a20L21b21m21
lists	a-6
lives	a-20F-29e-20z-20b-25v-20i-20o-31
ll	a-23b-11
loan	a-18b-19
lobby	a-29
lock	a29
locked	a38e16y26b31o26
locks	a-21x26b-9m26
log	a16b8
logbooks	a23b23
loggers	a26b16
logging	a21e16x17b16m17
long	a19e-17z-26b10v-37i-26
longer	a-9
longest	a13b12
longliner	a16
longliners	a7
look	a12e16x22y8b33m26o9
looked	a-7
looking	a19
looks	a-16
lorries	a13e19v19o5
lorry	a6e-13b13
lose	a11
lost	a-12x32y31b-11o26
louder	a-25b-22
love	a-12b-14
lower	a22y22b22o22
lucia	a-18
lunch	a-31b-26
machine	a16
machines	a12
magistrate	a37D23b30m23
magistrates	a32D23b32m23
maid	a27y10b26o10
maids	a12D24e18b-12i27m24
mail	a-12
mailbox	a-25e-22
maize	a8b8
make	a-12b-12
makers	a15b10
makes	a6F23o8
managers	a25
manifest	a19
manning	a5x5b5m5
many	a26e20C9b26v-24i11o-12
map	a-26b-22
maps	a-17
margins	a-6e-5
maria	a-9e-9
maritime	a9
mark	a22
market	a25e32z32b10i32
markets	a17
marking	a-12b-7
marks	a8b8
marriage	a-26F-8b-17o-8
marriages	a20
married	a-22e-13z-13b-12v-11i-13o-13
massage	a30
master	a40e20z15b31i20
masters	a-12y14b26o23
matches	a19
matter	a20
mattress	a16b14
mcgill	a22
mean	a-18e-12M17b16B-13
means	a-22
meant	a-25
medical	a16b16
meeting	a-23O-13L-19b-33m-19
meetings	a8e12
member	a-27
members	a-6J-24e8C-31b12i-40
membership	a-31e-31
memory	a-21
men	a45e11b36
mended	a17
mention	a-17e-17O-18
mentioned	a9e9
mere	a-23
merely	a-17
message	a32
met	a30e6b33m20o28
microphone	a-17b-20
midnight	a25b17
midwife	a-7e6b-23i-6
midwives	a8e-22
migrant	a-20
migrants	a31b20m21
minamata	a-18
mine	a6e-13b14
miners	a22e15b32i15m14
mining	a20b20
minister	a28e11
ministries	a23b23
ministry	a33e6b16
minors	a-7b-7
minute	a-14b-10
mislaid	a22
misleading	a-26b-23
misses	a26
missing	a-10
mistake	a-15b-17
mister	a9e12v24
mobile	a27
moderator	a-26e-18b-20i-18
monday	a10y17b24o17
mondays	a-21b-17
money	a35e5z-10b22i-10
month	a18c40e6O18b21f31
months	a40b31
montreux	a-13
moored	a14
morgue	a22
morning	a-14e-21C-32z14I6b-19i-15o6
mother	a-28e-9b-31i9
mothers	a14e16y9b28o9
motion	a15b15
motorbike	a30
move	a-22b-22
moved	a-15e-40C13z-23i-16o32
moves	a-8
mr	a-41e-24b-17v-9
ms	a-44e-33P-13b-27v-16
mushroom	a18b18
must	a34e14b28
mute	a-29b-18
mutual	a-19
myself	a-24J13i13
nail	a29D21b25m25
namely	a-22
nameplate	a-29
names	a13b-13
nannies	a17b17
national	a-23b-24
navy	a-23
near	a24e24S24B24
need	a-10D-15e-9x12b-5m-15
needed	a-5b-6
negotiated	a-17
neighbour	a-6
nervous	a-18
net	a12
nets	a21b10
network	a-22e6z-9b-21i-9
never	a21D23F-14x21y27L30b14m41o17
news	a32
newsletter	a-21b-11
newspaper	a-13
next	a-32F-20e-37O-16L-9I-11b-8v-25m-9o-20
night	a13e7z-21I-6b-11f-11i14
nights	a-11
nine	a-7K14e16y23I-21b7B14o-20
nineteenth	a29
ninety	a20e13b17
nobody	a22Q24P9C24x16y34z22b15i35m18o41
non	a-23O-14b-19
none	a6Q20P-32o11
noor	a-18
nor	a24e25M27x26b29B25m28
nordic	a-17b-11
northern	a24e22
notaries	a19D20e-17b34m20
noted	a5J21e8i18
notes	a-23
nothing	a10e20y31b47v13o31
notice	a-15b-15
noticed	a-13e-16i-16
november	a-20e-10b-16
now	a7F16e7P-12M-9C-16y-9z14I-33B-9i14m-9o-7
number	a8e-13b32o19
numbers	a-26e26b-27
nurse	a32c-17D10e21b12i6m10
nurses	a-17z5i5
oath	a6e15
obliged	a-21b-6
observer	a-37e-19O-11C-19i-19
ocean	a-12
october	a-21b-16
of	a-5K-20J-12D24O-40P-22M10C9x-15y-32S12I-18b-24v11B9i7o-14
off	a8F28e-7M23b30v21o30
offence	a15b15
offenders	a32
offer	a7c-9q-20f19
officer	a-5e8b-9
officers	a20D11e12C22b15i22m11
official	a-9
often	a7b-19
oil	a15
okafor	a-34e-26
okay	a-28M15b-22v-12B22
old	a17b34
older	a-24b-23
oldest	a-20e-19
ombudsman	a10
omits	a25b25
once	a9e-25z-26b25v-26i-21
one	a-6J-26D-20F-13Q-27O19P11C6x22y34z-13L13I28b6v10m-17o27
ones	a9D-13e32b-16m-17
ongoing	a19
onions	a-8
only	a-13K-17J-17D-11F-9e-24C11B-17i9m-11o28
open	a8e-27b26
opened	a28F27e12x11z15b17i15m11o11
opening	a11y-13{11o-13
openly	a19e19
opens	a14e5x18L12b17m13
opera	a6c9L-22b-29m-22
option	a-35
or	a-33K-14D-17F-16e-17b-12v-24B-14m-15o-8
orchards	a24e19C19x19b19i19m19
order	a-40c15C8b-33f13i8o-12
ordered	a18b16
orders	a8b7
organization	a-33e-25
organizations	a-42
origin	a32
originals	a-18
others	a14O33b-9
ought	a10
our	a-24K-27F-28Q22O21S26I-11v-6o-7
ours	a7b20
ourselves	a8C13i13
outboard	a25
outgoing	a-14e-19
outside	a32e14S14b23B14
over	a-12e-9z13b-6i14o-18
overboard	a18b18
owed	a19b29
owes	a22
owned	a30F30b30o30
owner	a38c-16q18b24f-22
owners	a-16e18C18b-22i18o12
owns	a17b11
oxford	a-22
oyster	a6
pacific	a-29b-12
paid	a23e38x-15y-5b-5i16m-12o-10
paint	a28c-19q-10
pair	a9b12
palermo	a10e19
palm	a22
panellist	a-15e15
panellists	a-11
papers	a19b23
paragraph	a-20y-20b-31o-20
paralegals	a-15b-12
parcel	a14
parcels	a12b7
parents	a6e6
paris	a-16
park	a14
parlours	a30
part	a24b26
participant	a26e20C19i24
participants	a-17e-16
particular	a-14
parties	a-26
partner	a-16e-16
partners	a-18e-15
parts	a23e17
pashto	a-32J-24e-31i-24
pass	a18
passed	a31
passes	a-22b-11
passports	a27e-16y16b18o15
past	a14b32
patient	a22e-13b21
patients	a-18b-26
patrol	a38b26
patrols	a29D17b28m17
pawnshops	a20
pay	a11J-20D16F18e-20x22y20b45i-20m32o19
paying	a7y-23o-23
pays	a-9F13e-5x47L-14I19b-12o29
peace	a-25e-21
pedant	a-14b-14
pen	a-6e-6z-6i-6
penal	a23e10
pencil	a13
pending	a10e10
pens	a-20
per	a27b11
period	a-5b-7
permit	a30b28o16
permits	a36b25m16
permitting	a-35e-25
person	a-21;-14,-20W18*-25Z-29T10O-24.-13(15!9b-25<-6:-37
petrol	a26b12
phone	a-13c20b-18
phones	a24b12
photograph	a17e-13b26
photographed	a16b13
photographs	a7b31
pick	a27D21b25m23
picked	a22y19b14o11
pickers	a34D24F10e7x9y11b31m24o11
picking	a26D21b24m21
pictures	a-16b-17
piece	a9
pills	a22y16b-14o16
pilot	a18c12J5e15i5
pilots	a12z5i14
pineapple	a16b16
pipes	a27
pistol	a30b28
pistols	a40e21b31o15
places	a7
plan	a-8b-9
plane	a18
planned	a-23e-20z-15i-15
plants	a10b18
plastic	a18b9
platform	a-17
played	a-27
pleasant	a6
please	a-34J-16D-21F-22e-34Q-17I-6b-19v-35i-27m-26o-21
pleased	a6
pledge	a-21
plural	a-22
podium	a-24
point	a5c-30e-8q-5O-26
pointed	a-28e-5
points	a-16
policeman	a17
polished	a-12
political	a16
ponds	a16y20b20o20
pool	a-22
poor	a-19F-12b-12o-12
ports	a38D24b28m24
position	a-12b-8
possible	a-30e-13
post	a16e20b8
posters	a-40e-18
postmark	a-25L-25b-25m-25
postponed	a23
power	a-18b-18
practical	a-17
practice	a40D27e35C30b27i30m27
practise	a-28e-24i-24
praise	a12
praised	a12
precisely	a21
prefer	a-16b-10
preferred	a15x-8y14b14m-8o14
prefers	a-10x-10b-10m-10
prepared	a-23
present	a-22b-8
presenting	a-29v-15
press	a9
price	a45y18I20b36o26
priest	a-24e5z5i5
principles	a-6
print	a11c6e-33q6I-15b11f-19i-24o-15
printed	a25e21C18i10
printer	a-14e-14z-25b-19i-25
printing	a-10
prison	a-26e-10z-7b-6i-7
prisoners	a23b23
prisons	a27D12e21C20b29i21m19
private	a-9b-9
prize	a-29
problem	a-35
procedure	a6e-23b-18i-19
proceeds	a13b13
process	a-23e-15
profession	a-24
project	a-25
projector	a-26b-16
promise	a30
promised	a27L19b31m19
proof	a7c-43b-21f-34
proofread	a-15b-16
proposed	a-25F-5x12b-20m12o-5
proposes	a-15b-15o-16
prosecuted	a24
prosecutes	a20x10b10m10
prosecutions	a20e20C20i20
prosecutor	a23C25y23b31o23
prosecutors	a37D28e29O22C11x9b38i11m26o5
protect	a17b17
protection	a21b11
protocol	a-22J-17e-5i-26
proud	a11
proverb	a-31D-22b-31m-22
provided	a-12e-7
public	a26b18
publication	a9
publishes	a23x12b28m12
punctual	a-23
purpose	a22
push	a14b14
put	a13e7x16b-12m16
quarrel	a-30
quarter	a-6
questioned	a37b14
questionnaire	a-22e-26b12
questionnaires	a-27e-23
queue	a41e30b5i28
quick	a-13
quite	a22
quoted	a-12e12b-18
rai	a-6
raid	a8
raids	a21b21
railway	a21
rain	a-23
rains	a18
rainy	a-19
raised	a-40e-14z-7I-16b-32v-6i-10o-12
ramp	a-23
ran	a-14b-7
rang	a-8
rangers	a19e8C8x18b18v8i8m18
ransom	a-19b-19
rapporteur	a-7O-26C-20i-20
rate	a26e18i18
rather	a-9D-22F21e-23m-22
ratified	a36x26y28b36m26o28
re	a14b14
reaches	a18
read	a28K13J-11F20x9b26v-18B13i-11m11o15
reading	a-28e-22b-20
reads	a-20K-23e-27b-12B-28
ready	a-40y-29b-33o-29
reason	a8
recall	a12
recalled	a-18e-11C-11i-11
receipt	a17
receive	a17b23
received	a5b9i-14
reception	a7e-24b23
recommendation	a-15v-12
recommends	a-20I-8b-20o-16
record	a-6e-18C23b20
recorded	a-8b7
recording	a-24
recordings	a-26
records	a22b22
recruited	a18e15C8b6v6i8
recruiter	a20e24b7i19
refer	a7q16f-16
reference	a-10b-10
referring	a20e20v20
reflected	a-10
reflection	a29b20
refrigerated	a10b10
refused	a23x29b10m29
refuses	a11b11o15
regard	a-11
regional	a-15b-16
register	a9D23e-8y12b38i20m23o12
registered	a-6F-11C-9y25v-24i-9
registers	a9x11b-6m11
registrar	a25b24
registration	a-37e-24v-24
registry	a14D8e26C23b10i23m9
regret	a8J8e16i16
regrets	a-38
regretted	a-11e12C12b-17i12
rehearsed	a-21e-21
rejected	a13b15
release	a12
released	a35b35
releases	a12b12
rely	a-21
remain	a-9
remains	a-13x-13b-10m-13
remark	a-14b-19
remarks	a-19
remember	a-25
remind	a-13e11
renamed	a24x15b23m15
renewed	a12x12b12m12
rent	a26F10e24b15o10
rented	a-20
rents	a17b18
reopened	a-14b22
repealed	a22x15b21m15
repeat	a-19b-16
repeated	a-23e-21z-21i-21
replied	a19e-17x24b36m24
replies	a29
reply	a35D23b26m23
report	a28F13e16C17b8i17o18
reported	a17b15
reports	a-15e9y-11b-18o-11
representative	a-6e-22O-19C-21b-30i-21
representatives	a-23e-19C-12i-12
republic	a15D21b22m21
requested	a-29x-22b-29m-22
requests	a33b31
requires	a-7
reserved	a-9b-9
residence	a23b23
resolution	a-10
resorts	a17b17m17
rest	a7b-19
result	a-25
results	a-30e-12
retired	a-29e-29o-23
retires	a21
return	a17b16
returned	a27x18b29m19
returnees	a17
returning	a23b23
returns	a26x24b21m24
review	a50e37C27b28i27
reviewed	a32b30
reviewers	a-32e-16C-11b-30i-11
reviewing	a-36b-29
revised	a-25b-18
revoked	a11x17b11m11
rice	a13b21
rifle	a25c33e18q26f20i16
rifles	a33e26C8b20i8o8
riga	a14e14
ring	a20
rings	a31
river	a-17e-6C11b16i11
road	a25e29C19b16i20
roads	a15
robbed	a19
roof	a28b25
roofs	a22
room	a-27J-19e14C21b-27i8
rooms	a12e9z13b24i10
rose	a14b10m10
rosewood	a21y15b15o15
rotunda	a-8b-6
round	a-15e-8L-20m-20
route	a31e27C27i27
row	a-8
rule	a6b10
rules	a-16J-12e-17i-12
ruling	a29
run	a21e15C20z10b26i23m22
runaway	a19b11
runaways	a11b11
runs	a18x9b19m9
rusty	a-23
sack	a16b22
sacks	a24
safe	a26b25
safety	a-19
sahel	a-30
said	a-36e-12M27C-9x-31y-20I12b-33B27i-13m-31o-10
sailed	a-19
sailor	a-16D12b-6m12
sailors	a8e15
salaries	a11b15
salary	a-21
sale	a26
salmon	a30
same	a12e-26b38i-15
sample	a18J12e20i12
samples	a-29
sandwiches	a-7
sang	a-20
sank	a22F22b22o22
saved	a12
saves	a14
savings	a-19
saw	a24e13C14b27i18
saying	a-17
says	a-29J9F-7e-26M-17C25x31S-9b-6B-17i23m29o-7
scale	a-8c9f9
scales	a9b9
scam	a24b19
scan	a12F12b12o12
scanned	a16b21
scanner	a33b28
scans	a9b9m9
scarf	a-19
scheme	a23b26
school	a12e10C19b15o-9
schools	a19
scrap	a13e13v13
screen	a-37e-16b-22
sea	a22b25
seafarers	a18e-10b26
sealed	a33b14
seals	a-29F32b31o29
seamstresses	a30
searched	a30b32
seas	a-10
season	a18
seasonal	a26b10
seated	a-19
seating	a-17
seconded	a-11e-14C-13y-9v-6i-13o-9
secret	a16
secretary	a-33e-26C-24i-25
security	a13b13
see	a-31e-51b-10v-70
sees	a31e14b20
seized	a22e11C21b17i21
seizes	a18b18
sell	a37b40
sells	a29x14L17b25m15
seminar	a-26e-19z-9b-12i-9
send	a-20e-16b22
sender	a16
sends	a14e17x28b16m33o-6
sent	a19e21C20x19y22I-14b-5i20m20o-12
sentence	a-29b12m12
sentenced	a22b12
sentences	a-12
september	a-14b-11
serial	a34
served	a-20
server	a-37e-35b-21i-14
service	a16e5
services	a-17
session	a-15e-7z-16b-8i-16
set	a12e-33b34
settled	a-23x28b12m28
settlement	a19
seven	a11c9K25e29y17b-5f-18v25B25o17
seventy	a7
sew	a22b22m22
sewing	a-18b-18
sewn	a20
sews	a24L24b24m24
shafts	a13
shall	a-11e-33O-10b-28
share	a19F18e-18x15y16b34f13m15o21
shared	a-12b7
shares	a26b24
shark	a23b23
sheds	a22
shelf	a-24e-23
shell	a18c7D18b18f7m18
shelter	a17C14y7z-12b7i-5o7
shelters	a-12D5e-16x21m19
shift	a-18c14e-20
shifts	a14
ship	a-18e-8b-15
shipping	a-7e-19b21
ships	a8b8
shirt	a12
shoe	a-15
shoes	a19b8
shop	a9e9
shops	a26b10o10
short	a-7c-26b11f-52
shorter	a-32b-55o-23
shortest	a33
shotgun	a13b13
shotguns	a26b23
show	a9e11b-19
showed	a20
shows	a21J10e22b30i22
shrimp	a16b26
sides	a31
sign	a17D-16e-19b11m-13o34
signature	a-24e-19z-19b-22i-19
signatures	a18
signs	a39L24b29m24
silence	a13
silent	a7
simple	a14
since	a12Q-9P-30M14C20x6y-10S-24L-32I20v6B-5i20m-10o8
single	a47b25
sinhala	a-19
sister	a-6e20b-24i24
sisters	a-13b-13
sit	a9
site	a18b19
sits	a-14e16b-23o-8
sitting	a-23b-15
situated	a-18e-18z-18i-18
sixteen	a20b27o23
sixty	a33b28
sized	a-38
skippers	a21D15e13b15m15
slash	a9b9o9
slavery	a-17
sleep	a25c19F14b40f8o14
sleeps	a15
slept	a-25b-17
slide	a19c-43q-6f-30
slides	a-43e-6b-30
slip	a13
slow	a-32b-18
slower	a-15
slowing	a-16
slowly	a-12
small	a-24e-23y23b16o23
smelter	a15
smuggler	a11
smugglers	a39b24
smuggling	a21
society	a-32e-10b-15
sociologist	a-20D-18b-18m-18
sold	a41F9e21C26y20b25v22i26o23
some	a8b-25
someone	a-5e5y18b-9o18
something	a-12
sometimes	a-6
son	a24F-17t-16y-22j-21o-22
song	a-19b-19
sons	a24
soon	a-43b-34
sorry	a-16e-11b-8v-16B-10
sound	a-23c-20b-15
soup	a-25b-12
south	a34
spare	a19
speak	a-27c-21K-6J-25C-42z31b-27f-24B-6i15
speakers	a-11D-16e23O12b-22m-16
speaking	a-21J-10F-15e-27y-12z-7b-28v-31i-15o-20
speaks	a-19K-12e-12x11B-12m11
speed	a-18f-14
spirit	a-20
split	a-6
spoken	a-6F-18o-19
sponsored	a-6b-6
sponsoring	a-18y-18b-18o-18
sponsors	a28b21
sponsorship	a23D25b23m25
spring	a8e7I-20o-20
square	a22
stadium	a26e20
staff	a18c-36e14q-16b15
staffed	a-36e-16z-16i-16
stall	a-19e-19
stamps	a-7x20b9m22
stan	a31b31
stand	a-32c-6e-19q-26z-21b-6f19i-21
standing	a13
stands	a-12e-26z-26i-26
starts	a-21
state	a38e28q-30C23b22f8i23
statement	a18e-23C-11b11i-11
statements	a-6v-9
states	a-35e-31b-15
station	a-7F-17e-7z12b-13i-6o-13
stations	a18
statistician	a-21D-15b-31m-15
statistics	a-8D20e-13b20m20
status	a-20b-16
statutes	a19e21
stay	a17b17
stayed	a-19b-24
stays	a21
stickers	a-24
stolen	a18e12C8b12i8
stood	a-14
stop	a33y12b13o12
stopped	a31b29
stops	a-12b-12
stores	a24
stowaway	a19
strait	a-21
strange	a-7
stranger	a6b11
strasse	a-33e-33
strawberry	a12
street	a-41e-31b-18i-20
streets	a9
stuck	a-28y-13b-28o-13
student	a-22D-13e-27z-27b-8i-27m-13
students	a-15e-18
subject	a5I-6o-6
submit	a13
submitted	a-13
subtitles	a-35D-26e-20b-26m-26
success	a-29b-22
sued	a28
sugar	a19b21
suggestion	a-26
suit	a-18
suitcase	a-15b-22
suitcases	a18y18b18o18
summaries	a-17b-16
summary	a-19D-13b-12m-13
summer	a-30e-20b-7
summit	a-9
sunday	a-28b-5
sundays	a13b12
sung	a-6z9i9
supported	a-33e-23x-16y-6b-30m-16o-6
supports	a30b20
supreme	a12e12
survey	a-7e-24
survivor	a-16e-16
survivors	a-14b-11
swahili	a-32J-20F-6e-24b-6i-20o-6
swim	a21
swimming	a-22
tabled	a-20b-11
tablets	a-24e-21b-14
tagalog	a-19J-11e-20b-13i-11
tags	a22b17
tailors	a8e7
take	a9F-10e16b-10m27o-9
taken	a32e15b36i7
takes	a-28e-8x-15b-17m-11
talk	a19
talked	a-11
tamil	a-37e-37
tamper	a-27
tankers	a20b20
tariff	a22b15
taught	a-29e-15z16b-28i16
tax	a31b16
taxes	a23x15b23m23
taxi	a-13e-20z-20b23i-20
tea	a-10e20b-27
teacher	a8D12z-11b12i-11m12
teaches	a6I-13b14o-13
team	a12e22C14b-15i11m-22
technical	a-7b14
technicians	a-15
telephone	a7I27b16o27
telephones	a26b26
tell	a53e19I17b41o22
temperament	a-21
template	a-18
ten	a27e6I14b13o14
tent	a13b13
tenth	a-21b12
tents	a25e21z21b19i21
term	a-16
terminology	a-14e-14C-14i-14
terms	a-24b-24
test	a-38
tested	a-8e-10I-10b5o-10
testifies	a13
testify	a14b14
textile	a17
texts	a-30L-18b-30m-18
thanked	a-7e-17M-12x-17B-12m-17
thanking	a-31e-24y-20b-24o-20
thapa	a-14
that	a24K37D-23e44Q9P12M25C6y-8S26z9L10I-29b-18v9B38i8m-7o-19
theft	a26
their	a-9c8K-9e-11y16I-6b-14B-9o9
theirs	a8
there	a11K-16F9e-35Q49O30P29x19z-24L-17b28v-18B-16i-23m-15o9
thesis	a-34e-26
they	a29D-18e19Q13x42L11I16b11v33o6
things	a19
think	a-10b-25B-23
third	a12e22b11
thirteen	a18
this	a-67J-23e-26Q-22O-10P-18y14I-7b-51v-41i-5m-17o10
though	a7y23b23o23
thousand	a20e15b12
threw	a8b8
thursday	a-19
thursdays	a25b15
tickets	a8b-28
tide	a19
tie	a17F17b17o17
tied	a24e18C18b9i18
tigrinya	a-26J-6e-22i-6
tiller	a22
timber	a21b14
time	a-19e24b-21i24o18
times	a48b31
timetable	a-29b-21
tip	a27
title	a-17e-31i-21
to	a-7J-6O-18P-17C10x10y-21L-21I26v-33i17m-7
tobacco	a23e17b20v17
today	a-25e-13L-5b-13i-11m-5
together	a-21b-8
tokyo	a-24
told	a25P-9C-17x17y9z25L24I13b42m28o13
tomorrow	a-20
tongue	a-17J-10e-12i-10
tonight	a-16
too	a19b17m11
tool	a-33
toolkit	a-26e-12b-26
topic	a13
total	a25b20
tour	a-11
tourist	a12b12
tourists	a25
towards	a-23
tower	a16b19
trace	a12c22
traced	a22
trader	a21b8
trafficker	a25
trafficking	a-20e-16
train	a-7c-12z-25b-6f-10i-25
trained	a17C16x21y20I-16b14v-7i8m21o18
training	a-14J-16e-37z-28i-33
trainings	a-16e-6
trains	a-9x26z-21b-14i-21m26
transit	a15
translated	a-6J-22e-13b11i-22o-15
translation	a-7D-21e8b-39m-21
translations	a-17
translator	a-14D-22b-22m-22
translators	a-40e-30b-24i-22
travel	a-21,-14W9*23e-26T26=19&-18#-17Y17>-30)11z-9.8(12U-8+-13i-9:13
travelled	a-24e-17z-17i-17
travels	a8e-19z-15i-15
trawler	a21b19
trawlers	a29D25b28m25
treasurer	a-25J-12e-32b-16i-28
treats	a-21
tried	a-17e-12b17
truck	a15c29q22b8f8
trucks	a29e22b8v22i14m7
true	a7e14C14i14
trust	a-19b-13f-8m11
trustees	a-5b38
try	a-24e-19b-17
tuesday	a14
tuesdays	a-6b24
tuna	a22
turkey	a-18
turn	a13b9
turned	a12b-5
tusks	a15b16
twenty	a-21e-12I-19b17v-22o-19
typed	a-33
typeset	a-16e-12i-7
uh	a-15K-9e-17b6B-7
umbrella	a-19b-19
unaccompanied	a6b6
uncles	a13b13
underground	a23
unidroit	a-14e-14
uniform	a13
uniforms	a20b20
union	a-38c-14e-9q-12b-20
unions	a-14e-12
unit	a24b18
university	a16O-26z-22b-30i-22
unless	a-12e-12M-12v-12B-12
unlike	a29K20e29v24B24
unopened	a20b18
unpaid	a38e29b19
unread	a24b24
until	a-48e-30x5L-18b-40m-7
upon	a6b-6
upside	a-20
urdu	a-19
urge	a9
us	a-19J-18e-39P-25M21C7y23I14B8i-5o24
use	a-48e-20b-8o19
used	a-34K-23e-29x27b-5B-23m27
useful	a-21
user	a28
uses	a-17F-16b-10m17o-16
value	a19
van	a27
vanilla	a20b15
vanish	a14y10b13o13
vault	a-14
vehicle	a9b9
verb	a-14b-14
verifies	a-20x20b-12m20
versions	a-18D-15b-19m-15
very	a6e-26o-15
vessel	a30b30
vessels	a-9D17e17b30m14
veterinary	a18b18
vice	a-31e-22b-20
victims	a41e25b6
video	a14e-24b19
vienna	a-12
view	a-29
village	a6e-7z23b29i23
villages	a19b17
vineyard	a18e18
visa	a35x11y9b31m27o9
visas	a15D19y28b15m19o28
visited	a21b21
visits	a5b5
voluntary	a-19b-11
volunteer	a-11e-6
volunteers	a-21J-18e-26Q-20O-19z-10b15i-7
vote	a-27b-7
vouchers	a30b21
wage	a36e20b33
wages	a15b7
wagramer	a-33e-20
wait	a13b9o22
waited	a-25e16b-23i16
waiting	a-11b-18
waits	a32x16b29m16
waiver	a21
walk	a12D15b14m15
walked	a-19
wall	a35b20
wanjiru	a20
want	a-26e-27b8
wanted	a-23b-30
wants	a25b18
war	a26t-23e16
warehouse	a24
warehouses	a17e17C15i17
warm	a-39e-33v-25
was	a7K9J15D-29F43O-23P9C13x-10y34S-24z20L19I-18v-29B-11i28m-9o8
washed	a14b14
watch	a8c-21q-15f-7
watches	a26b26
water	a16e-21b21i-21o22
way	a34e6b21o26
we	a10J-25e20Q17P-19x13y-8z19b6v16i-6o-6
weapon	a11
weapons	a-10b-10
weavers	a24
webinar	a-11
website	a-20
week	a36e23i21
weekends	a9
weeks	a26
weigh	a7c16q-8y7b8f33o7
weighs	a6x14b22m14
welcome	a-23e-12b-13
welcomed	a11b12
welfare	a-16
well	a36F-13e12C27x12b31v21i28m19o7
went	a-10F15e11b-16m-17o10
were	a28K34D30F13e-16P-36C22x7y19z-25L19b18v-6B34i10m33o14
wet	a19b19
whatever	a16b17
where	a18K-14q7P-28C10x12y38L25I-13b22f-9v9B-14i10m30
whereas	a7e7v7B12
wherever	a-15b-10
whether	a-20K23e35M28y-29b-28v-31B32o-30
which	a-7F-20P11M13I-13v-19B13o-11
whitfield	a-22e-17
who	a10J-22D25F-23e-12O7P8x-8y18L19I10b-8v12i-20m23
whom	a20e18b-10B21
whose	a11D21e-7b14v-7m13o10
why	a6K14J-9Q23M17C14x8y-7v-8B15m8o-7
widows	a22b22m18
wife	a-14
wig	a-9
will	a-27J-24D-29F-39e8O-46P-26x-8S18z-23L-19I-21b-45v31B18i-32m-25o-39
window	a27b17
windows	a24
winter	a29b19
wish	a8e13b11
wishes	a-38e-9P-8x-34z-20b-36i-20m-34
withdraw	a26
withdrew	a-26x-22b-26m-22
within	a39e12y15I9b42m17o18
without	a18F9e10x21y-5I-22b-12v-6m18o-19
witness	a-8b21
witnesses	a41e21y9b30i17o9
woman	a21
women	a-5D21C30x25z8b-9v-13i23m23
word	a-18D-20F-13e-8b-11m-20o-17
wording	a-7b-26
words	a-22e11b-22
worked	a27e27z27i27
workers	a16D10F11C28x17y18z8b11i20m11o14
works	a27c-14e30q-41z17f25i24
workshop	a-59e-43z-37b-9i-37
workshops	a31e-11b32
worse	a-17
worth	a19
would	a-9K-15F-16e36O-30M18x-8L-5b-24v-7B-6i19m-9o-17
write	a-21c25e-15q15z17b9f26i17o11
writes	a25e15x14L15b26m24
written	a7J-23e-33b29i-23
wrong	a9e17C17i17
wrote	a15e14
yacht	a34c27b10f27
yachts	a27y23b27o24
yard	a20
yards	a7b7
yeah	a-9e-15v-9
year	a6K5e-19O6z-25I-49b-8B15i-28o-26
years	a-10z-20b18i-20
yellow	a-17b-17
yes	a6e-14x21b22v-12m22o-22
yesterday	a-18b-17
yield	a13c-18b26f-18
yielded	a-16b-16
you	a-6e-22Q-5O-26M-24x7y-28z-32I-17b17v-15B-24i-7m14o-36
young	a20c-19b18
youngest	a-19
your	a-15b-17
youth	a-23e-15b-22
zone	a14e24b17i24
zones	a29b21
§	a-27K-29J-14D-31F-17Ç19}16Q-57O-49P-51M-12C-6x-31S-19z-23L-11b-44v26i-16m-5
¿	a28e28v28
🇦	a24b24
🇧	a18}16b18m16
🇪	a14b11
🇭	a12_11b12o11
🇯	a23_20b23o20
🇰	a16}7_7b16m7o7
🇱	a14}7b14m7
🇲	a15_16b15o16
🇳	a19}13_15b19m13o15
🇵	a28_14b28o14
🇻	a17b16
🇼	a12_7b12o7
🇿	a16_10b16o10
🏴	a9}9b9m9
aboli	c26f19
abroa	c29q21f17
absen	c30q16
acade	c-20
accen	c-31q-16f-19
accid	c-8
accor	c28q27f-10
accou	c39q24f28
accus	c26
ackno	c-10q-8
acqui	c12f12
acron	c-21
acros	c29q17
actio	c-11f-9
activ	c-37q-42f-26
adaez	c-18q-19
adjou	c-24
admin	c18
admit	c-13q-18
advan	c21
advoc	c21f21
affil	c-31q-27
agenc	c35f21
agend	c-34
aircr	c18f17
airli	c20f19
airpo	c26q18f15
airst	c17f17
align	c-26e-9f-26
allia	c-18
almos	c-37f-12
alpha	c-18
alrea	c-18q-17f-9
alter	c-23q-25
althe	c20q20
amend	c-41q-21f-26
ameri	c-16
amhar	c-35q-35
amnes	c31q21
ancho	c18
anniv	c-24
annou	c20f31
annua	c-17q-25
anony	c7
anybo	c18f12
apolo	c-28q-23f-19
appea	c28q31f28
appla	c24q19f9
apple	c11
appli	c19f21
appoi	c9f24
appre	c-5q5f8
arabi	c-33q-30f-17
arbei	c24w-11f24
aroun	c12q12
arran	c-6
arres	c32f21
artic	c-36q-14
artis	c12f12
asham	c22q17f13
ashor	c18
askin	c-16f-10
aslee	c-9
asses	c34f24
assis	c15q14f15
asylu	c26f26
attac	c-5
attem	c14
aucti	c21f19
augus	c22f13
authe	c-10f-7
autho	c-6q-23f-9
autom	c10
avail	c-34q-21f-32
award	c-8
backg	c14
baili	c8
ballo	c-17f-16
bandi	c32
bangk	c7q-10f-11
banne	c-22
baref	c18f18
barra	c21
basem	c-13
beate	c27q15f19
becam	c19q19
becau	c19q8f8
becom	c24
beeke	c17f-6
befor	c-14q-22f15
beggi	c24
begin	c-7q-19b20f6
behal	c-32q-15f-28
belie	c5f16
belon	c25q12f15
benef	c-10f-8
benga	c-39q-21f-21
betwe	c21q19
bicyc	c-13
birth	c6J-11F-13b-7i-11o-13
black	c22f22
board	c9e-28f23
bodie	c33f24
bonda	c-16
bonde	c20f17
bookb	c10q14
bookk	c10q-17
bookl	c-16f-15
borde	c-7q30
borro	c-29q-27f10
bosse	c27f25
botan	c-19
bottl	c14
bough	c7q-10f25
brack	c-19f-18
brail	c-9
branc	c-30q-33f-15
brand	c14f13
brasi	c7
breat	c-11f-9
bridg	c37f19
broad	c14
broch	c-7f-7
broke	c8f18
broth	c14f15
budge	c15
build	c-30f16
burea	c-17q-20
burie	c43f38
burne	c33f32
busin	c-13q-13
cabar	c18f18
cafet	c-25
calcu	c-12
calli	c-9
cance	c21f22
candi	c13
canna	c29f25
canno	c-8q-9
capac	c-9
capit	c18
capta	c40q18f31
capti	c-46q-16f-39
carav	c7
cardb	c16
caree	c-14
careg	c27q21f18
carib	c-13
carpe	c-14
carri	c16q27
carto	c-31
cartr	c14
casin	c17f15
cattl	c18f27
caucu	c-15
cavia	c22f22
cella	c22f13
centr	c12f16
centu	c-26
certa	c10
certi	c57q9f37
chair	c-42e-19q-28M25C-32b8f-24B25i-32o-10
chamb	c-8
chand	c-15q-15
chann	c-31q-10f-34
chapl	c-27q-26
charc	c17
charg	c31q-14f36
chari	c-31q-24f-21
chart	c-20
chels	c-37q-33
chief	c25
churc	c16
cigar	c32q20f27
circl	c-33f-16
citiz	c7f24
clari	c-27f-19
claus	c-30q-23
clean	c36f21
clerk	c25q11b-8o-12
clien	c21q17
clini	c21q19f28
cloak	c-21
closi	c22q-21f25
coach	c-11q-14
coali	c-16
cocai	c21
coffe	c-12q12f-31
coffi	c24f9
colum	c15f24
commi	c-11q-8
commu	c-29q-23
compa	c14q19f16
compe	c42q26f37
compi	c-21f-21
compl	c12q19
compo	c28q19f22
conce	c23q25f17
confe	c-11q8f-16
consc	c29
conse	c-34w7f-32
consi	c12q16
consu	c14E8q13f25
conta	c32q21
conti	c-23w8f-21
convi	c45q13f39
convo	c37f37
copie	c8f6
coppe	c20q17f11
cotto	c24q15f21
counc	c-11
coura	c13f13
couri	c32f26
cours	c-24q-24
cousi	c40
coyot	c26
credi	c23
creol	c-40f-29
crimi	c-8q-24f14
criti	c18
cross	c-13e18q-15f7B18
custo	c-34f-13
cutte	c22q19f18
dance	c-10q-8f15
daugh	c8q-8f10
deadl	c-31f-21
deale	c23q18f12
decid	c17f17
decis	c-15
deckh	c21f27
decli	c17f17
decre	c31q22f25
deduc	c14f11
defen	c-19q-29f-6
defin	c-10f-25
degre	c-29
delac	c-25
delaw	c-17q-16
delay	c-6
delet	c-27f-22
deliv	c23f11
denie	c22f22
denti	c-20f-20
depar	c-14
depor	c30q23f24
desce	c14
descr	c33q25
deser	c7q25
desig	c-30q-16f-17
destr	c19f18
detec	c-21q-21
deten	c21f10
devel	c-29
diall	c-31q-31
diamo	c22f25
dicti	c-28
diese	c14f14
diffe	c18q15f12
diplo	c7
direc	c17q14f11
disag	c21f24
disap	c23q24
disco	c9
discu	c-35q-13f-21
dismi	c28
displ	c7
disso	c24f24
disti	c-34q-20
distr	c-6f20
diver	c20q22
docke	c-7
docto	c-21q-14f-12
dolla	c9q18
donat	c-29
donor	c-30e11b-24f-11
drawi	c-7q-12f17
dream	c-27q-23
dredg	c11f13
dropp	c18
durin	c7
easte	c16
econo	c-17
editi	c-24
effec	c-12
eleve	c13f20
elsew	c20
emerg	c21f21
empti	c29f26
endor	c-23q-16f-19
enfor	c26f26
enoug	c-11f-9
entir	c10
entit	c21
entri	c-27
envel	c12
equip	c-19
escor	c24
estab	c14q-28
estat	c22q19
evalu	c23
eveni	c-19q-7f-22
evide	c-7q-21f23
exact	c24f24
exami	c-15q-10f-15
examp	c32f32
excel	c-15f-13
excep	c-28
excha	c33f36
excus	c-8
execu	c18f18
exerc	c-31q-15f-8
exhib	c-43q-24
expec	c10
expel	c14f14
expir	c24f24
expla	c39q13f21
expor	c23f23
exten	c-15f-15
extra	c39f28
facil	c-27f-19
facto	c17q22f27
facul	c-14
faile	c-22f-22
famil	c9q-17f18
faste	c17f17
fathe	c-26q-26f-7
favou	c-34q-34
ferre	c-11
ferri	c22q23
fifte	c-12f21
filme	c23f23
finan	c-11w5f-16
finge	c40q26f29
firea	c-19
fishi	c-7q18f29
flexi	c-17f-17
fligh	c-16q-24f28
float	c-6
flori	c-6
flowe	c-27f-17
follo	c-46q-32f-39
footb	c18f18
footn	c-28f-15
forbi	c20f20
forei	c19f19
forem	c18f17
foren	c14q11f-6
fores	c37f20
forgi	c-36f-34
forgo	c-16q-22f-7
forwa	c-18q-15
fourt	c15q-8f22
frame	c7
freez	c30f24
freig	c8
frida	c-23q-25f-8
frien	c-33q-17f-22
funct	c-15
funde	c-16q-10
fundi	c-9f-11
furni	c29
garag	c-18q-25f-13
garme	c22q17f18
gathe	c7f-24
genda	c26f22
gener	c-43q-32f-17
gentl	c-21q-17f-16
georg	c-10
glass	c-39
glove	c6
gover	c-12q-32f20
grand	c-15q-14f14
grape	c18
grati	c-19q-19
green	c19
grena	c23
groun	c6f7
growe	c22f22
guida	c8f8
guine	c13q13
gunsm	c21f19
hadda	c-16
handb	c-22f-8
hande	c12f18
handw	c13
harbo	c-23q-19f25
harve	c28q22f16
hauli	c32q26f19
havin	c10q19
heade	c-22
headq	c-39q-31
heads	c-27
heari	c32q19f25
heati	c13
hebre	c16f-29
helpl	c5q-14f29
herde	c7f14
herse	c-10
hidde	c21
himse	c8
histo	c13
holdi	c7
hones	c19
honou	c-23f-24
hospi	c-6q-14
hosti	c-14f-14
hotli	c-7q-6f10
howev	c22q14
humou	c-31f-20
hundr	c27f24
hunti	c7
ignor	c21f21
immig	c22f22
impro	c-5f-11
inclu	c16
incor	c-23q-21
indeb	c-21q-18
inher	c20
inmat	c23
inqui	c-20f-20
insid	c19
insta	c23
insti	c-7q-16
inten	c-5f-5
intro	c-21f7
inven	c28f19
inves	c26f21
invoi	c36q17
islam	c13
islan	c-6q-21f28
itsel	c-9q21f-6
jaile	c10f10
janua	c21
joine	c-19q-16f-9
joini	c-12q-12
jorda	c-12
journ	c14q-7f18
justi	c27f28
kampa	c5
keepe	c-17
kidne	c40f24
kilom	c18f18
kindl	c-27f-24
kings	c-25
kitch	c-13q-27f17
labou	c7
ladie	c-7
landl	c27f25
lapto	c-32f-31
large	c-6
laste	c-17f-23
launc	c-14q-14
laund	c22q18f5
lawye	c12f21
leafl	c-13f-16
lease	c20f20
ledge	c15f17
leide	c10
lengt	c23
lette	c-14q-22f-12
liais	c23q23
libra	c-43q-33f-17
licen	c13f10
lindq	c-22
liste	c30q-15f34
logbo	c23f23
logge	c28f20
loggi	c21q16f16
longe	c6f9
longl	c16
looke	c-7
looki	c19
lorri	c13q19
loude	c-25f-22
machi	c17
magis	c49f43
mailb	c-25q-22
maker	c15f10
manag	c14q17
manif	c-14f31
manni	c5f5
margi	c-10q-5
marit	c9
marke	c22q35f10
marki	c-12f-7
marri	c-26q-22f-15
massa	c30
maste	c29q20f33
match	c20
matte	c20
mattr	c16f14
mcgil	c22
media	c14
meeti	c-12q13f-35
membe	c-12f12
memor	c-21
mende	c16q9
mercu	c-18
merel	c-17
messa	c28f21
micro	c-18f-20
middl	c-8f13
midni	c25f17
migra	c-14f26
milit	c22
minam	c-18
miner	c27q20f32
minin	c20f20
minor	c-7f-7
mirro	c7
misla	c22
misle	c-26f-23
misse	c7
mista	c-15f-17
miste	c9q12
mobil	c27
moder	c-26q-18f-20
moore	c14
morgu	c27
morni	c-14q-21f-19
mothe	c-22q-6f-29
motio	c15f15
motor	c34
mushr	c18f18
mutua	c-19
mysel	c-24
namel	c-22
namep	c-29
nanni	c17f17
natio	c-25f-24
natur	c-14
neede	c-5f-6
negot	c-26
neigh	c-13
nervo	c-18
netwo	c-22q6f-21
newsl	c-21f-11
newsp	c-13
ninet	c23q8f23
nobod	c22f15
nomin	c-25
nordi	c-17f-11
north	c24q22
noteb	c12f12
nothi	c10q20f47
notic	c-20q-16f-20
novem	c-20q-10f-16
numbe	c-15q-8f-13
objec	c-17f-17
oblig	c-21f-6
octob	c-21f-16
offen	c35f22
okafo	c-34q-26
oldes	c-20q-19
ombud	c27
ongoi	c19
onion	c-8
opene	c28q12f17
openi	c11
openl	c19q19
optio	c-35
orcha	c24q19f19
other	c13e-11f-11o-12
ourse	c8
outbo	c25
outgo	c-14q-19
outli	c15
outsi	c32q14f23
overb	c18f18
oxfor	c-22
oyste	c6
pacif	c-29f-12
packe	c23
paler	c10q19
panel	c-22e12q12f-9
pango	c23f23
paper	c19J-31e15C14b7f23i-9
parag	c-11f-31
paral	c16
parce	c19f19
paren	c6q6
parlo	c30
partn	c-25q-20
pasht	c-32q-31
passp	c11
pawns	c20
payin	c7
payme	c19
paysl	c23
pedan	c-14f-14
penci	c13
pendi	c10q10
perfo	c19
perio	c-5f-7
petro	c26f12
photo	c24q-10f40
picke	c30q7f25
picki	c26f24
pictu	c-13f-17
pinea	c16f16
pisto	c51q21f44
plann	c-23q-20
plast	c18f9
platf	c-17
playe	c-27
pleas	c-28q-34f-11
pledg	c-21
plura	c-22
podiu	c-24
polis	c-19f8
polit	c15f11
posit	c-12f-8
possi	c-30q-13
poste	c-41q-19
postm	c-38f-30
postp	c23
prais	c20q9f12
pream	c-19
prefe	c7E40q8w-19
pregn	c18f18
prepa	c-27f-19
pries	c-24q5
priva	c-5f-9
probl	c-35
profi	c11
progr	c-7
prohi	c16
proje	c-31q-19f-16
promi	c35f32
promo	c17f17
prope	c-13
prose	c51q33f45
prote	c19f12
proto	c-22q-5
prove	c-31f-31
provi	c-12q-13
psych	c-21
punct	c-23
punis	c-15f9
purpo	c22
pursu	c11
quarr	c-22q-12
quart	c-6
quote	c-12q12b29f-18
railw	c21
raise	c-40q-14f-32
range	c22q8f26
ranso	c-14f-18
rappo	c-10f-9
rathe	c-9q-23
ratif	c38f36
reach	c22
readi	c-28q-22f-20
reaso	c12
recei	c22f29
recom	c-16q-12f-20
recor	c-20q-23f24
refri	c10f10
regar	c-12q-14
regio	c-15f-16
regre	c-10q13f-22
regul	c29f29
rehea	c-29q-27
rejec	c13f15
relea	c29f29
remai	c-16f-10
remar	c-12q-16
remem	c-25
remin	c-13q11
remot	c16f-17
remov	c14
renam	c24f23
renew	c12f12
rente	c-20
reope	c-14f24
repai	c10
repea	c-17q-24
repli	c24q-17f37
repor	c21q16f-6
repro	c13
repub	c27f31
requi	c-7
rescu	c19f22
reser	c15f-9
resid	c23f23
resol	c-10
resor	c29f17
resul	c-36q-12
retai	c19
retur	c36q30f30
revie	c30q16f10
revok	c11f11
revol	c12
right	c-14e11C15i15
robbe	c19
rosew	c21f15
rotun	c-8f-6
rulin	c30
runaw	c16f11
safet	c-19
saile	c-19
sailo	c-8q10
salmo	c30
sampl	c-18q13f14
sandw	c-7
savin	c-17
sayin	c-17
scann	c35f34
sched	c-20
schem	c23f26
schol	c-19q-19
schoo	c15q9f21
scien	c17
scree	c-39q-16f-22
seafa	c11q-10
seale	c33f14
seams	c30
searc	c30f32
seaso	c34f12
seate	c-19
seati	c-17
secon	c-6q-7
secur	c13f13
seize	c23q11f21
seizu	c8
sende	c16
septe	c-14f-11
seria	c34
servi	c8q7f-13
sessi	c-19q-7f-13
settl	c6q-19f26
sewin	c-18f-18
shaft	c13
shelt	c9q-11
shipp	c-7q-19f21
shotg	c25f24
showe	c20
shrim	c16f26
signa	c-26q-25f-21
silen	c15
simpl	c23
simul	c-24
singl	c47f25
sinha	c-19
siste	c-9q20f-28
sitti	c-23f-15
situa	c-18q-18
sixte	c20f27
skipp	c13q13f8
slave	c-20
slowe	c-15
slowi	c-16
slowl	c-12
smelt	c15
smugg	c31q32f25
socie	c-34q-10f-13
soldi	c6f5
someo	c-5q5f-9
somet	c-16
speci	c17
speec	c-23
spiri	c-20
spoke	c-6J-23e-23x13b14i-23m13
spons	c24f14
sprin	c8q7
squar	c22
stadi	c26q20
stamp	c-8b-13f5
start	c-15e-12q-7
statu	c14q21f-16
staye	c-19f-24
stick	c-24
stitc	c23
stole	c18q12f12
stopp	c31f29
store	c24
stowa	c19
strai	c-25
stras	c-33q-33
straw	c20
stree	c-41q-31f-18
stron	c11q11
struc	c9
stude	c-28q-32
subje	c5
subti	c-35q-20f-26
succe	c-29f-22
suffi	c-10
sugge	c-5f-22
summa	c-27q-8f-21
summe	c-30q-20f-7
summi	c-9
sunda	c-20f6
super	c-16q-8f-16
suppl	c19q26
suppo	c7
supre	c12q12
surpr	c-19
surve	c-7q-24
survi	c-18q-8f-11
suspe	c35f23
swahi	c-32q-24f-6
swimm	c-22
switc	c-10q-21f12
tagal	c-19q-20f-13
tailo	c10q7f20
talke	c-11
tampe	c-27
tanke	c29f20
tarif	c22f15
taugh	c-29q-15f-28
teach	c12e19z26b-26f19i26
techn	c-29q-21f-7
telep	c6f18
tempe	c-26
templ	c-18
tenan	c14
teste	c-8q-10f5
texti	c17
thesi	c-34q-26
thing	c19
thoug	c16q13f23
thous	c22q15f18
threa	c12f12
tigri	c-26q-22
tille	c22
timbe	c21f14
timet	c-29f-21
tobac	c23q17f20
toget	c-21f-8
tomor	c-20
tongu	c-17q-12
tonig	c-16
toolk	c-26q-12f-26
towar	c-23
traff	c-18q-16
trans	c-29q-24f-34
trave	c-32q-30f9
trawl	c38f29
treas	c-9q-32
treat	c-31
tuesd	c-5f24
turke	c-18
turne	c12f-5
twent	c-21q-12f17
types	c-16q-12
umbre	c-19f-19
unacc	c6f6
uncle	c13f13
under	c-8K26e-29x13y12b17f-11v25B19m12o-8
unidr	c-14q-14
unifo	c15
unles	c-12q-12
unlik	c29q29
unloa	c13q13
unope	c20f18
unpai	c38q29f19
unrea	c24f24
upsid	c-20
usefu	c-21
vanil	c20f15
vanis	c18f17
veget	c-18f-22
vehic	c15f9
verdi	c16
verif	c-20f-12
veter	c17f21
vienn	c-12
viney	c22q18
vouch	c30f21
wagra	c-33q-20
waite	c-5q16
waiti	c-11f-18
waive	c21
walke	c-19
wanji	c20
wante	c-23f-30
wareh	c30q26
washe	c14f14
weave	c24
webin	c-11
websi	c-20
weeke	c9
welfa	c-16
whate	c16f17
whats	c25
wheth	c-20q35f-28
whitf	c-22q-17
widow	c22f22
windo	c38q19f26
winte	c23f22
wishe	c-29f-43
withd	c-8f-14
withh	c17
withi	c39q12f42
witho	c18q10f-12
witne	c25q-18f34
wonde	c-15
wordi	c-7f-26
worke	c16f9
writt	c7q-33f29
yello	c-17f-17
yeste	c-18f-17
modal	;-28W-24Z18T-12=24&8Y25)6.7<-8+-12:-9
^	K9J8D-55F-22Ç13Ê18}23_23C6S26z27L-5I-8@35/-31B10i15m-18o-11
als	K-11t-27j-8v-11B-11
at	K16e8Q38x23y25L12I-9b-8v-10m20o-10
des	K14t5M13v14B19o9
en	K-42F6P-19M32x7y11S-10L-20I-12v15m-12o9
hold	K-17F19e-29b39B-17o20
little	K-15e-25b-10B-15
my	K-22F-24y12L-18I-26b-16v5B-22m-20o-26
royal	K-17e-17B-17
texte	K-8t-8j-13B-8
then	K10F-10e-6Q-38O6M25C-19x19y-24S-20z-11L16I-21b10v-37B-5i-29m16o-29
three	K25P-9y30I-7b27v9B25o19
two	K19P-10I14b23v6B19
un	K-20F15t-33Q-24P-9x-24y25j25v24B-20i-8m-24o22
when	K14e27M18L-20b-16v13B13m-20
возьму	K14t14j-22B14
и	K-19J-27D-18F-32t-36M-14x-15S-19L-31I23B-25i-27m-32o9
name	,-15*21Z-18e-8T11&17C17#27Y-11y-16(-8I10b10U12<-7i-10:-16
#	J-10e-14Q-37P22C48x34y46S-21z-33I-25b29v-12B9i20m34o13
anyone	J-26e-26Q-23b13v8i-26
grateful	J11e-10C-22b-28i-5
husband	J-18e7i-18
interprete	J-11t-11j24i-11
it	J20F-7e-10Q-23O30P13C-10x-10z-11L8I15v-13i7
la	J17F-13t-5Q-6P-14x-16z-18I10m-16
online	J-19z-24b-5i-10
say	J13F-19C25y20z-21B24o-19
she	J-8F-23e-14Q-23P-19y32b29v-16i-8o24
somebody	J-21e-8z14I-30b-11v-23i6o-30
switch	J-11e-11y-19b12i-11o-19
than	J-28F-22e-21i-28o-22
une	J6F20t18j-28v21i6o17
y	J-31t-13C-17x-26y5L-39v-7B5i-23m-28o12
пример	J14t14j-22i14
اشكر	J-17t-17v-17i-17
, ,	A-13G-14
, and	A-43u-25G-34h7
, banks	A16
, by	A-7h11
, debts	A18
, e	A-21h8
, one	A13h-18
, ones	A21
, por	A-17
, und	A-20h12
, who	A-16h-32
, и	A-34G-21h19
: inspectors	A15
^ ,	A-16u-13G20
^ and	A20G-8
^ are	A27p23
^ behorden	A26
^ booth	A-14
^ bought	A19
^ broker	A14
^ brokers	A7
^ by	A-26p-9
^ children	A14
^ confederation	A19
^ consulates	A22
^ consuls	A24
^ court	A28
^ courts	A14u19G17
^ customs	A48u13
^ cut	A22
^ delegate	A-15s9n-6
^ delegation	A-5
^ domestic	A14
^ employers	A13
^ farms	A9
^ fassung	A-14
^ fishermen	A12
^ fishing	A32u10
^ gendarmes	A18
^ gerichte	A24
^ gold	A12
^ guards	A25
^ has	A-28u29G49p11
^ herders	A18
^ housemaids	A16
^ i	A29
^ in	A22u8p13
^ interpreter	A-28
^ interpreters	A-13
^ is	A-18u-8G-13p9
^ ist	A-20
^ judge	A23
^ judges	A20
^ landlords	A14
^ law	A30s21n24
^ magistrates	A23
^ maids	A23
^ never	A23u11G27
^ notaries	A20
^ notary	A13
^ nurse	A-39
^ of	A25p29
^ ones	A-16
^ passport	A21
^ pay	A16
^ pick	A21
^ pickers	A8
^ picking	A21
^ please	A-21
^ polizei	A14
^ ports	A24
^ practice	A22
^ prisons	A17
^ prosecutors	A23u9
^ que	A23p-9
^ recruiters	A10u24
^ register	A21
^ registry	A21
^ republic	A21
^ speakers	A-12
^ sponsorship	A25
^ subtitles	A-21
^ system	A23
^ text	A-23s-14n11
^ translation	A-17
^ translator	A-17
^ trawlers	A14
^ version	A-24
^ was	A-23u-12
^ were	A21
^ who	A19
^ women	A20u25
^ word	A-20
^ девушки	A11
^ полиция	A15
^ рабочие	A20
^ суды	A16
als ,	A-11
am lawyer	A6
am nurse	A24
and ,	A-40u-44G-11g9h-21
and ^	A-46u-57G-9g24
and are	A-26
and as	A-16h-10
and booth	A-7
and boys	A21
and by	A-23
and courts	A23
and creole	A-17
and from	A-23h-16
and need	A-15
and one	A-23
and ones	A-9
and prosecutors	A16
and translation	A-6
and versions	A-15
and who	A-22u-20
and will	A-17h-5
are ,	A24
are cooperative	A-17
auf ,	A-26
auf ^	A-23g-16
aus ins	A-18
because law	A17
being ,	A-27
by workers	A9
cabine demande	A-24
collegue ,	A-12
e ^	A-23
e com	A-11
em e	A-16G-17
en ,	A-30u24g-35
en ^	A-32u23G9g47
en et	A-10g-24
en y	A-29u-19G-35g-21
est ,	A-12G-10
follows interpretation	A-12
for ^	A-21g32
from ,	A19G-18g-35
from into	A-10u16
gleich ,	A-6
hold passport	A-16
if delegation	A11
in ,	A-42u19G-13
in :	A-17G-30g20
in ^	A-64u15G-6g26
in and	A-59u29G-24g-30
in because	A-11g19
in in	A-19u-7G-8
in on	A-19G-29
in only	A-19
in or	A-14
in rather	A-22
in the	A-33u33G24h-8
in §	A-23u-27g-27h10
into ,	A-10
into ^	A-8
into was	A-19
is ,	A-10u20G-13g7
is ^	A-26G18
is and	A-27
learned from	A-19
ley no	A16
little ^	A-11
m ,	A11
my colleague	A-19
my is	A-19
of ,	A-8u-26
of ^	A-21u-11
of and	A-11u14G8g-18
of that	A-14
of who	A20
one ,	A-19g-8
one and	A-12g-19h-13
only one	A-8
or ^	A-12
para esta	A-18
police a	A15
policia nao	A15
reads ^	A-20
six were	A8
sou ,	A-19
soy de	A-16
soy y	A13
speak ^	A-14
suis ,	A-17
thank hosts	A-12
that customs	A37
that inspectors	A7
that police	A13
their colleagues	A24
then and	A-12g27
three were	A15
to authorities	A-15
to channel	A-8
to colleagues	A-11
two were	A17
um fassung	A-7
un de	A-16
und ^	A-17u-18
used ^	A-23
was ,	A12G-24
were ^	A28
would booth	A-15
y ^	A-26u-29
§ ^	A-16g21h-23
§ and	A-18u-15h-30
возьму :	A14
и ^	A-13u-23G-18
и языках	A-12
на ,	A-18
на язык	A-8
на языке	A-15
я ,	A-18
الرييسه علي	A-17
القانون لا	A16
المحاكم لا	A6
الي §	A-17
:speaks	W-31*15T11=-15&12#-8Y-28>24.37(-14!-11U19
:	D-14F26O-31M-9C6x48y-14S-33L28B-32i11m40o13
baker	D-21e-10q-8b8m-21
behorden	D26m26
colleague	D-19e-13C-38i-20m-19
company	D-24F24b9m-24o24
domestic	D14e15b26m14
embassy	D13e-20C-20b12i-20m12
employers	D13L24b31m26
judges	D30e-19O16C-7z5b11m30
missions	D10b10m10
notary	D24e-16z-10b12i-12m24
passport	D-9F-22e6b-12m-9o-21
por	D-26t-20M-21C12x-6B-21i12m-9
proposal	D-28e16O-16C12i12m-28
side	D20e-15x19b5m24
soldiers	D12m12
system	D23e-17b16m-10
with	D-11F-14e-19P-34M-21x23y17S-16L-19I20b7v-16B-17m-12o5
علي	D-30o-19
another	F-12e-24z-17i-24o-16
answers	F23x21y22L-13b22o29
better	F-15e20b-17o-15
did	F13e11P7M25x27y-11v15B23m27o-10
may	F5e11Q-6y26I-28v-5m5
mi	F-19j-20o-19
nineteen	F25I-25v14
not	F-31e-24I40b-11v-19o-9
office	F24e17z-21L-18b-8i-21m-18o24
still	F7e20x19y16m23
took	F13e10x-16b-5m-16o22
twice	F23e-8y11b15o22
vivo	F-21t-20z-20j-23v6i-20o-23
там	F14o24
^ §	Á8p9
^ 🇧	Á16
^ 🇰	Á7
^ 🇱	Á12
^ 🏴	Á9
ces	t-16
das	t-16P11j7v-8o-12
du	t-8P-9M-19B-19
felicitons	t-6M-6B-6
oficina	t-18
pasado	t-22j13
reden	t18I-21j-21o-21
siege	t-17z-10i-10
sommes	t-7
spreche	t16
su	t-17y-17o-17
von	t-11M-21S9j-15B-6
vor	t-19j-25
об	t13
однако	t14I-22j-22v14o-22
عن	t9j-7
impri	E-21w5
monta	E12
ofici	E-21w14
pasad	E-22w13
somme	E-7
sprec	E16
traba	E-16w13
vertr	E-11w10
vorsi	E9
возьм	E14w-22
однак	E14w-22
приме	E14w-22
спраш	E16w-10
спрос	E16w-26
/	e8
address	e-21z-8b14i-8
also	e-20O-23P12y15m-14o15
analysed	e-27z-21i-21
apprentices	e10b8i10
asked	e28M15C9y-34L12b-7B20o-21
association	e28z-8b-24i-8
audited	e-24y-12z-24b-13i-24o-12
bakery	e-8
bank	e9C16z-18b18i-9
behind	e-6M-25B-31
beside	e8S-18b-29B-21
boat	e20b-13i20
box	e-44b11
bread	e-10b22
brought	e15z8b-20i8
bus	e-28I-8b-8o-8
cards	e-24b18
china	e15
clinics	e-27
commend	e28M22b-27B28
corridor	e-22b-20
day	e-9b6
debt	e-13b33
dinner	e-22z-22i-22
drawn	e26b-19
everybody	e-11b-17o-14
everywhere	e23b-9
evidence	e-21b23i-13
family	e-25b11
financial	e6
first	e-33y19z-22v-27i-24o26
flag	e-21C-23b39m18
flat	e8z8b-8i8
flew	e7b-15
founded	e6C9v-7i11
happens	e18C27b-18i25
houses	e-15b26
insurer	e8i10
istanbul	e-17b-25
kingdom	e-15C-15b10i-15
know	e-13O12P18M12C16B12i-11
laboratory	e-6z-12b35i-6
leaflets	e11b-14
league	e15
led	e-6
madam	e-14b6
made	e20C14b-13i26o-20
march	e-23z-19I-20b16i-19o-20
offered	e-20C-23b19i-23
offices	e-37z-19b-19i-19
own	e-27O25P-17x13m13
port	e-7b28
presented	e9
publish	e-27x22y12L22I-18b26i-23m33
question	e36Q-30O-46C32j-26b-27i32
refugee	e14
request	e10O15b-16i10
respect	e-18
s	e-35y6I27j-13b-8H15r15v-15i16o8
sat	e6b-16
seat	e18z9
seen	e-9z-18i-18
several	e17Q20v19
shot	e-9y25z-9b30i-9o25
should	e9O-27x21b28m25o6
shown	e7z-9b9i-9
signed	e-8y7z-8I9b-7i-25o13
social	e-5b-7m-8
speaker	e-9O-25C-27b-22i-8
studied	e15z22i22
thirty	e-9I-8b8o-8
those	e12y21z20v11i18o-19
through	e17M23y9b22B25o5
ticket	e-13
trial	e-14b22i-14
trustee	e5
weighed	e-8b24
worker	e-11C-7i-7
writing	e-22b-15
yet	e-8y13b9m-10o16
addre	q-21f21
advis	q23f-12
analy	q-27
anoth	q-24
answe	q-21f29
anyon	q-26f13
assem	q-10
behin	q-6
besid	q8f-29
bette	q20f-17
broug	q15f-20
chapt	q-7
corri	q-22f-20
couns	q-8
dinne	q-22
domes	q15f26
embas	q-20f11
engin	q-20f-10
exper	q-16f20
findi	q6
fishe	q11f23
grate	q-10f-28
happe	q22f-18
hoste	q-9
husba	q7
insur	q8f-7
invit	q-21f8
istan	q-17f-25
kingd	q-15f10
leagu	q15
littl	q-25f-10
locke	q19f-11
offic	q19
peopl	q-12f-7
pract	q7
priso	q8f34
recal	q-11f-16
recep	q-24f23
reque	q16f-19
respe	q-10
sever	q17
shoul	q9f28
socia	q-5f-7
someb	q-8f-11
syste	q-17f16
thirt	q-9f8
throu	q17f22
ticke	q6f-9
vesse	q17f40
villa	q-6f25
welco	q10f-26
writi	q-22f-15
alli	Q27
aqui	Q26
elle	Q-19
proponemos	Q13
demandons	O8
draw	O22
list	O-30C-15y5b16o5
owe	O8
protocolo	O-12
remercions	O-14M15B14
represent	O-28
suggest	O10
therefore	O7P6
делегацию	O-12
bas	P17
cautioned	P-14
listened	P-11
neither	M25x15v29B28m15
thanks	M-10C10x12v-17B-9i10m12
благодарим	M5C-23v-30B5i-23
في	M7y22S6z-15I-16v25B12i-22m17
# ,	u-20G-20g-20h45
# :	u25
# ^	u48g15h52
# and	u23
# on	u37
, #	u39g15
, :	u-6
, counts	u16
, for	u-23h-27
, has	u24G30h-23
, is	u20h9
, keeps	u5
, prefers	u-14
, the	u12h-9
, y	u-26
: #	u52g33h38
: ,	u-11G-27
: has	u-23
^ #	u37p-9
^ (	u29p35
^ :	u76G32p-32
^ ^	u-7p10s11g10h-18
^ a	u35
^ abolished	u20
^ agencies	u17
^ aligns	u-16
^ amended	u28
^ answered	u20G16
^ appointed	u18
^ asks	u-32
^ built	u26
^ buries	u16
^ burned	u8
^ burns	u26
^ buys	u25
^ changed	u20
^ closed	u26
^ convicted	u7
^ convicts	u5
^ counts	u20G19
^ deported	u9
^ detains	u24
^ devuelve	u20
^ does	u42p16
^ executes	u17
^ expelled	u26
^ exports	u12
^ fines	u16
^ flags	u19
^ froze	u30
^ gave	u-17
^ grants	u30
^ hangs	u16
^ hat	u20
^ holds	u21
^ hosts	u27
^ hotels	u16G14
^ hotline	u24
^ issued	u21
^ issues	u19
^ jails	u16
^ joins	u-11
^ keeps	u12G27
^ kept	u21
^ knows	u31
^ leases	u20
^ lends	u16
^ let	u18
^ lets	u29
^ licensed	u17
^ licenses	u13
^ locks	u26
^ logging	u7
^ lost	u29
^ manning	u5
^ moved	u-10
^ n	u23
^ nao	u13
^ no	u31p25
^ orchards	u19
^ paid	u-10
^ pays	u43G-9
^ police	u13G9
^ prefers	u28
^ proposed	u27
^ prosecutes	u10
^ pushes	u15
^ ratified	u26
^ refused	u26
^ registers	u15
^ remains	u-13
^ renamed	u15
^ repealed	u8
^ returned	u18
^ returns	u26
^ says	u31p-20
^ sends	u23
^ should	u28
^ sold	u7
^ speaks	u15
^ stamps	u20
^ still	u32
^ takes	u-15
^ taxes	u15
^ thanks	u12
^ the	u24
^ then	u19p-18
^ they	u30
^ tiene	u25
^ took	u-9
^ trained	u21
^ trains	u26
^ visa	u11
^ waits	u15
^ weighs	u14
^ welcomes	u-18
^ well	u12
^ will	u30
^ wishes	u-34
^ workers	u17
^ would	u-38
^ не	u18
about '	u23
about and	u13
about the	u17h16
after ^	u-14g-17
allow to	u-18
and a	u-21h-7
and and	u-17G-22
and co	u-13
and do	u17
and for	u-13
and has	u27h-15
and have	u7h-27
and inquired	u-11
and is	u-8G24h-21
and neither	u15
and on	u-21
and share	u15
and thanked	u-8
and the	u24G-9h-11
and there	u15
and took	u-20
and we	u-19h-21
and were	u-8
ask who	u22
au ,	u30
au ^	u-25g31
au et	u-22g-17
aus und	u-12G-28
between ,	u23G-9
by ,	u9
by ^	u12
by and	u-34
by on	u-19
chair has	u22
commend on	u17
commended for	u19
concerns :	u23
de ^	u7
de a	u19
de el	u-10
de la	u-16
de pidio	u-9
de por	u-21
de pour	u-17
de y	u-14G-14
del ,	u-19
del pidio	u-11
des ,	u20
does do	u8
does intend	u17
du a	u-6
du d	u-9
du pour	u-23
em ,	u24G14g7
em ^	u10G-26g29
en el	u19
en las	u7G23
en los	u17
en nadie	u22
en no	u23
for and	u-21
from ^	u6
from and	u-15G-25g-18
from but	u-12
from by	u24G24
from for	u-19
from has	u-11
from her	u-8g13
from in	u-7G-7g-20
from is	u20G19
from on	u-21
from pay	u8
from said	u-19
from they	u16
from to	u20G-10
from was	u-10
from will	u-26G-11
from with	u20G-15
from would	u22
gracias por	u-6
how verifies	u20
in a	u14G27h16
in are	u20G22g-45
in asked	u23G26
in at	u22G14
in before	u22G18
in by	u19G-14
in change	u12
in feeds	u20
in for	u31
in has	u9
in have	u29G6
in is	u39g24
in it	u24g-34
in nobody	u16g27
in not	u12
in own	u13
in pay	u19
in sells	u20
in since	u11G-32
in there	u15
in they	u25G8
in to	u11G-16
in told	u13g25
in until	u5G-18
in was	u19G18g30
in we	u16g-13
in were	u17G18g-21
in who	u6
in without	u18
is going	u16
leave in	u18
na ,	u16
neither nor	u25
no ,	u25
of :	u-23
of a	u-24
of accept	u-23
of acquitted	u12
of are	u19G17
of asked	u-15
of for	u-28
of had	u10
of has	u-20G23
of have	u15
of is	u-12G-20
of kindly	u-18
of leaves	u14
of on	u13
of proposed	u-11
of publish	u18
of replied	u24
of requested	u-11
of said	u-6
of spoke	u13
of supported	u-9
of thanked	u-37
of the	u-6h-13
of they	u24
of to	u22
of was	u-14
on ,	u6
on ^	u32g38
on side	u19
que dejo	u6
remercions pour	u15
since moved	u16
thank ,	u-30
thank and	u-34p-36
thank for	u12
thanks for	u-10
that ^	u-29
that answers	u18
that deports	u15
that had	u17
that has	u10
that is	u-17
that read	u9
to ,	u-37G17g17
to :	u19
to ^	u-19G-30g-35
to and	u-14G8
to the	u22
to to	u19G-23
uber ,	u18
uh and	u-18g-7
us has	u21
what calls	u21
what did	u25
what does	u23
what said	u-22
whether has	u9
with on	u-13
would ,	u18
you for	u-18
§ §	u-20g-22
благодарим за	u5
в нет	u10
делегация попросила	u-12
из не	u14
посольство за	u-10
представитель попросил	u-13
представительству за	u-11
الدايمه علي	u-10
اما فلا	u23
في ^	u5G-35g28
في §	u-14
في بلا	u6
في لا	u20G24
في واعمل	u-16
نشكر علي	u18
وفد علي	u-6
flags	x21b20m21
hosts	x27i-24
welcomes	x-18b-31m-18
wished	x-21b-36m-21
الذي	x-13j-13m-13
—	x28m28
more	y35I19b-17o39
note	y-23b-19i12o-23
out	y8o15
qui	y-12o-12
segun	y19j19o19
القاعه	y10j10o10
из	S10v20B9
greetings	z8b-16v11i10
held	z-24b16v-20i-7m30
nasci	z14i5
second	z-12I-15b8i-19o-28
wurde	z-12i-12
باريس	z-15i-15
( ,	G-18
, ^	G-41
, et	G-21h-6
: ^	G-28
^ '	G25
^ -	G-17
^ answers	G-16
^ finds	G19
^ itself	G23
^ listens	G21
^ meeting	G-14
^ promised	G19
^ sews	G24
and in	G-25h-9
at ,	G-21g-22
at ^	G-6
at have	G8
at opera	G-22
at the	G18h21
be in	G-23
before there	G-19
came ,	G-12
de ,	G-6
de cortan	G10
de e	G-14
de les	G-22
de n	G24
de ont	G-20
depuis ,	G-12
depuis et	G-6
et ,	G-19h7
et ^	G-25
from :	G9
from asked	G-12
from can	G-15
from he	G-18
from it	G-22
from last	G-22
from leave	G-21
from my	G-14
from so	G-6
from the	G21
habite et	G-8
in adopted	G-14g-39
in after	G-15
in an	G11
in but	G-21g21
in can	G-9
in closed	G-17
in closes	G-20
in found	G23g11
in from	G10
in gegrundet	G-13
in had	G-15g-19
in harbour	G12
in lasted	G-23
in next	G-7
in one	G22g-11h6
in so	G-14g22
in statt	G-17
in studiert	G-11
in und	G-36g-20
in when	G-20
in where	G25
in will	G-25
in with	G-40
in would	G-5
left with	G12
near ,	G12
nee ,	G-6
no e	G-14
of were	G20
off and	G-10
on the	G30h-12
our office	G11
says ,	G-24
since ,	G-18g18
then ,	G-29
to for	G-16
to in	G-6
to it	G17
to last	G-13
to may	G-9
will publish	G18
в ,	G-9
в ^	G-16g50
в и	G-28
из ,	G-6
из ^	G26g20
في ,	G-8
في ثم	G-12
في ولها	G-16
من ,	G-24
autumn	I-19b5o-19
later	I-18{-25o-18
suggested	I-13b-17o-7
trois	I23o23
aber	j-13
armas	j-6
ce	j-18
douze	j15
enfant	j18
fois	j-9
jamais	j23
kommt	j10
nombre	j8
presto	j6o6
salle	j8
sobre	j-14
sur	j-16
agrad	w26
ensin	w-11
freit	w24
geset	w22
jamai	w23
parte	w7
prest	w6
призн	w24
القاع	w10
always	b-10
appointment	b23
calm	b-8
centre	b10
checked	b-12
complaint	b15
crate	b-15
dead	b-17
deadlines	b-29
either	b-10
electronic	b21
ends	b23
exit	b6
forced	b-9
guidelines	b12
hour	b-6
inspected	b11
instead	b-7
interview	b23
judgments	b7
laboratories	b18
landed	b-7
laughed	b-14
method	b15
middlemen	b13
might	b-5
most	b-14v26
needs	b-8m-21
nowhere	b9
observers	b22
panels	b-9
participation	b-25
picks	b-6
profit	b-10
seal	b23
separate	b32
sponsor	b-8
such	b-5v-13i17
teachers	b-11
these	b-21
ties	b10
town	b20
trainees	b-9
twelve	b9v-17
uploaded	b-23
victim	b39
voice	b11
wash	b24
while	b24
whoever	b14v-6i-7
whole	b11
alway	f-10
autum	f5
canto	f20
detai	f22
drawe	f18
eithe	f-10
forge	f-6
guess	f6
impor	f22
inste	f-7
judgm	f11
lande	f-7
laugh	f-11
midwi	f6
nowhe	f9
onlin	f-5
recog	f6
separ	f33
stran	f11
suitc	f-7
thurs	f15
twelv	f9
uploa	f-23
whoev	f14
 	H22r37@15/22
、	H-21r-11@-14
《	H-22r-13@-18?-21
》	H-17r-19
》和	H-17r-13
一	H-22r11
一次	H-19r-10
三	H-15r-12
下	H-21
下一	H-19
书	H-13r-22
书，	H-8r-11
于	H-25r-10@-8
亚	H-6
人	H-18r18/-10
人，	H-18r-19%-16
今	H21r-23
今天	H21r-23
从	H-16r-15@-16
代	H-8r-30/-28
代表	H-8r-30%-28
们协	H-8
们在	H20?20
会	H-11r-33
会在	H-14?-14
会设	H-8
位	H-32r-17
位去	H-15
住	H8r10
住在	H8r10
供	H11r-21
先	H-27r23
公	H-16r-11/-20
关	H16r10
内	H-16r10
内瓦	H-16
内罗	H-14r-18
再	H-21r-20
出	H-8
出生	H-8
加	H-8r-28
加坡	H19
协	H-9
协会	H-9
单	H-15r6
单位	H-15
印	H8r-14
印度	H20
去	H-8r24
去年	H-8r18
发	H-23r-25
发言	H-23r-23
古	H-15
只	H21r-12
只谈	H21r-23?21
后	H-18r-6
和	H-7r-5/9
和《	H-17r-13?-17
国	H17r7/26
在	H-33r-20@-36?32
在内	H-11
在在	H-12r-6?-12
在新	H19
在日	H-16
坡	H19
坡，	H19
城	H-13
城，	H-13
大	H-13r-33/-28
大学	H-13r-26%-22
天	H19r-18
天只	H21r-23
学	H-13r-10
学教	H-7r-9
家	H-21r8
将	H-35
将在	H-18?-15
尼	H-6r-7
年	H-9
年在	H-15?-15
度	H20
建	H-6r6
建议	H-6
开	H15r20
总	H-17
总部	H-17
感	H-8r-16
感谢	H-8r-16?-26
成	H-21r-22
我	H-18r-8
我在	H-22?-19
我是	H-21?-11
我来	H-14
提	H11r-25/-13
提供	H11r-21%-13
教	H-11r-16/-14
教书	H-7r-11%-14
教材	H-7
文	H-14r-23/-13
文、	H-9?-6
文和	H-6r-5?-6%-6
斯	H-23r-13
新	H19
新加	H19
日内	H-16
是	H-38r-8@-28
是一	H-22r-11
有	H-7r21
本	H-13r-23
本会	H-22
材	H-7
材有	H-7
来	H-14r21
来自	H-14?-14
槟	H-13
槟城	H-13
次	H-21r-10
次会	H-18
毕	H-14r-16
毕大	H-11
法	H-7r16/32
法文	H-7
现	H-12r-18
现从	H-10r-11?-10
现在	H-12r-6
瓦	H-16
瓦，	H-16
生	H-8r24
的	H-23r27/46
立	H-23
组	H-22
组织	H-19
织	H-19
罗	H-21r-18
罗毕	H-14r-16
者	H-19r10
者，	H-19
自	H-14r14@-14
英	H-13r-6
英文	H-7r-6
蒙	H-15
蒙古	H-15
表	H-6r-32
西	H9r11
西亚	H10
言	H-23r-23
言，	H-25
议	H-6r-33/-17
议在	H-15
议将	H-20
设	H-17r-21
设在	H-17?-28
请	H-25@-18
谈	H21r-23@21
谢	H-9r-16@-26
部	H-17
部设	H-17
，	H-12r-33@39/-31
，今	H21r-23%-22
，再	H-21r-20
，在	H-31r-16?-29%-8
，我	H-6
，现	H-12r-18
 p	r15
 的	r16%16
a 	r15
p	r19
》第	r-13
一个	r-22
一名	r-10
一起	r9
三年	r22
上	r11
上的	r12
不	r35
两	r22
个	r20
个关	r-12
个月	r22
中	r-9
中介	r18
为	r7
为英	r-6
主	r6
举	r-27/-27
举行	r-27%-27
么	r24
之	r29/16
之间	r25%16
九	r15
也	r16
习	r30
习生	r24
书》	r-14
了	r9
了一	r-6
事	r-7
五	r8
人数	r15
人的	r17
什	r24
什么	r24
介	r18
件	r9
任	r5
任教	r-10
份	r-8
会议	r-14
传	r-13
何	r11
作语	r-6
供会	r-15
值	r12
值得	r12
儿	r16
儿童	r16
公约	r-12%-14
六	r-15
六条	r-15
兰	r-7
册	r-20
册，	r-20
写	r8
列	r-12
则	r-26
则》	r-21
判	r11
判了	r11
判过	r9
利	r-22
到	r-7
前	r23
办	r-7
办了	r-15
动	r17
动监	r19
助	r-25
劳	r27
劳动	r27
区	r15
区的	r20
区里	r28
十	r-17
卖	r23
南	r-17
卫	r19
却	r28
却没	r15
厂	r12
厂扣	r12
参	r-20
参加	r-20
只有	r17
各	r-16
合办	r-15%-15
合同	r24
同传	r-14
名	r8
员	r-20
和日	r-16
和马	r14
咖	r-12
咖啡	r-12
啡	r-12
团	r-13
团的	r-6
园	r15
园区	r11
国的	r18%18
在墨	r-8
地	r17
场	r19
培	r-21
培训	r-21
基	r-19
墨	r-8
墨尔	r-8
复	r19
女	r-8/20
子	r15
学校	r16
孩	r21
孩子	r15
定	r-24
定书	r-17
实	r24
实习	r24
室	r-20
察	r13
尔	r-20
尔本	r-8
就	r18
局	r19
岸	r27
工	r43
工人	r20
工作	r-6
工厂	r9
工资	r30
己	r14
己的	r14
已	r-18
布	r-11
师	r-16
年没	r18
并	r-13
当	r-10
当局	r19%19
律	r10/-15
律师	r-15%-15
想	r-22
想问	r-22
我们	r-8
手	r19
扣	r29
扣押	r13
扣留	r24
扣着	r8
技	r12
技能	r12
把	r30
护	r46
护照	r42
押	r13
拿	r-12
持	r-23
指	r-15
指南	r-15
按	r15
据	r-23
提议	r-20
支	r-12
支持	r-19
收	r8
放在	r-15
政	r-20
救	r7
救了	r7
教，	r-10
数	r-10
数据	r-23
文同	r-14
文版	r-7%-6
方	r27
方在	r21
日	r-17
日本	r-16
时间	r-17
晚	r13
晚上	r13
月	r22
有两	r17
有人	r25
有门	r-7
木	r21
条的	r-7
查	r25
校	r-17
案的	r6
检	r28
欠	r20
次培	r-15
此	r8
求	r-7
求发	r-22
没	r16
没有	r15
法院	r21%21
注	r-23/-20
注册	r-20%-20
海	r20
渔	r30/13
渔工	r24
渔船	r13%13
港口	r-10
照	r42
照被	r19
照锁	r15
版	r-7
版本	r-7
特	r9
特区	r9
理	r22
用	r-16
用的	r7
电	r25
留	r24
留护	r14
登	r25
登记	r18
白	r19
白天	r19
的中	r18%18
的人	r7
的咖	r-12
的园	r6%28
的工	r11%9
的技	r12%12
的护	r16
的特	r7
的砖	r19%19
的经	r19
的船	r16
的警	r6
的诈	r14%14
的那	r27
的问	r-16
监	r19
监察	r19
着	r22
着工	r8
矿	r20
矿区	r20
砖	r19
砖窑	r19
种	r-10
窑	r19
童	r24
第	r-24
第六	r-15
等	r25
答	r19
答复	r19
签	r25
签证	r22
箱	r7
籍	r7
约	r-17
约》	r-12
线	r-22
经	r-5
给	r21
能	r18
能实	r12
自己	r14
船	r39
船上	r23
船员	r21
行	r-14
行，	r-10
表团	r-13
表的	r-15
被	r32
要求	r-15
见	r-20
规	r-27/-25
规则	r-26%-25
规定	r-11
解	r7
解救	r7
言为	r-6
警	r20/30
警卫	r14
警察	r12
警方	r27%27
训	r-21
议定	r-17%-17
议室	r-13
记	r26
证	r18
诈	r14
诈骗	r14
词	r-16
译	r14
语	r-6
语言	r-6
说	r13
贩	r19
贩运	r19
费	r-11
资	r-5
资助	r-20
起	r10
过	r-11
过一	r9
运	r19
这	r-6
连	r-11/-10
连线	r-12%-10
那里	r-8
都有	r-20
里	r8
里的	r-8
重	r24
锁	r15
锁在	r15
门	r19
门，	r18
问	r-26
问一	r-17
问题	r-24
间	r16
间的	r25
间表	r-17
附	r-18
附件	r-18
院	r21
雇	r24
雇主	r24
项	r-19
题	r-25
额	r17
马	r-14
马来	r14
骗	r14
骗园	r14
，从	r-19
，却	r27
，工	r-6
，想	r-17%-12
，是	r-11
，晚	r13
：	r-8/21
：那	r-8%21
	?35%-31Ë5
合	/-15
都	/6
^ after	p-22
^ allow	p-18
^ als	p-11
^ at	p20
^ au	p31
^ auf	p-25
^ aux	p21
^ before	p-22
^ being	p8
^ between	p23
^ compare	p22
^ de	p17
^ des	p14
^ did	p11
^ em	p24
^ en	p21
^ entre	p13
^ et	p-13
^ follows	p-13
^ for	p11
^ from	p-17
^ know	p14
^ leave	p22
^ leaves	p24
^ na	p18
^ now	p-9
^ off	p21
^ okay	p20
^ on	p35
^ one	p32
^ outside	p21
^ royal	p-17
^ seven	p25
^ six	p8
^ so	p26
^ that	p38
^ three	p23
^ to	p-14
^ two	p22
^ um	p19
^ unless	p-12
^ unlike	p10
^ y	p25
^ в	p23
^ и	p-6
^ из	p21
^ на	p-24
^ الي	p-23
^ في	p49
^ وفي	p15
adopt ,	p19
adopt at	p-20
adopt by	p18
adopt in	p-21
adopt redige	p-6
adopt в	p-27
born ,	p-12
born and	p15
born em	p-6
born en	p-13
born have	p-14
born is	p-12
born nee	p-6
born no	p-14
born of	p-5
born to	p-20
born y	p-16
born в	p-16
born في	p-17
branch ,	p-11
branch and	p-11
branch de	p-19
branch em	p-9
branch en	p-14
branch from	p-19
branch in	p9
branch of	p-13
branch uh	p-18
branch y	p-12
branch §	p-19
branch представительству	p-11
contrast about	p11
contrast and	p-27
contrast au	p16
contrast because	p16
contrast but	p15
contrast did	p19
contrast even	p18
contrast how	p22
contrast in	p26
contrast is	p-12
contrast of	p24
contrast there	p-16
contrast was	p-24
contrast what	p6
contrast when	p13
contrast where	p-14
contrast whereas	p12
contrast why	p15
contrast возьму	p14
contrast اما	p23
count #year	p14
count and	p-35
count depuis	p-14
count desde	p-7
count of	p26
count on	p18
count since	p-5
count to	p-23
count year	p15
crime of	p9
delegate ,	p-26
delegate and	p-23
delegate by	p-18
delegate chair	p25
delegate da	p-12
delegate de	p-8
delegate del	p-18
delegate delegation	p-8
delegate do	p-19
delegate du	p-24
delegate for	p-11
delegate from	p-41
delegate in	p14
delegate presidente	p-14
delegate vertreter	p-11
delegate von	p-21
delegate делегация	p-14
delegate посольство	p-10
delegate представитель	p-20
delegate الدايمه	p-10
delegate ممثل	p-19
delegate وفد	p-23
floor ,	p-33
floor about	p22
floor after	p-14
floor and	p-23
floor ask	p-8
floor asked	p20
floor au	p-24
floor aux	p-12
floor by	p-39
floor for	p-10
floor from	p16
floor in	p6
floor little	p-15
floor of	p-12
floor speak	p-6
floor speaks	p-12
floor that	p23
floor to	p9
floor used	p-19
floor whether	p32
floor with	p-16
floor в	p18
floor на	p-8
found ,	p19
found em	p-29
found en	p-8
found est	p-10
found et	p-11
found to	p11
found в	p-26
found في	p-39
found ومقرها	p-19
gift and	p-36
gift by	p-31
gift de	p-22
gift from	p-31
gift in	p12
gift into	p-10
gift of	p20
gift to	p-17
goods and	p11
goods from	p-24
goods in	p35
goods into	p16
goods leave	p13
goods near	p-17
goods to	p9
goods were	p17
harm ,	p16
harm and	p-9
harm from	p23
harm of	p17
harm off	p23
harm on	p27
harm outside	p-9
harm that	p11
harm to	p-11
its #	p36
its ,	p-24
its be	p-23
its concerns	p29
its from	p18
its in	p-23
its is	p27
its on	p16
its that	p23
its their	p-9
its them	p-9
its to	p13
its was	p-10
kin ,	p8
kin and	p21
kin est	p-12
kin from	p-16
kin is	p-32
kin of	p-13
kin was	p-8
labour ,	p-10
labour de	p10
labour is	p-12
labour mines	p7
labour of	p32
labour only	p-8
labour outside	p13
labour says	p-15
labour that	p19
labour to	p11
law ,	p34
law at	p9
law autoridades	p13
law du	p-14
law fiscales	p12
law fiscalia	p11
law fiscalias	p11
law from	p-21
law in	p-13
law juges	p14
law ley	p16
law off	p-12
law police	p25
law policia	p18
law tribunais	p9
law tribunaux	p25
law власти	p7
law السلطات	p13
law الشرطه	p15
law القانون	p16
law المحاكم	p26
law في	p27
law محاكم	p14
live and	p-26
live by	p15
live de	p-5
live em	p13
live en	p-20
live from	p-11
live habite	p-8
live in	p-13
live to	p-27
live в	p7
meet #	p-14
meet ,	p-36
meet and	p-26
meet de	p9
meet em	p-10
meet en	p-19
meet from	p-21
meet in	p-19
meet on	p23
meet tiendra	p-8
meet to	p22
meet в	p-22
meet и	p-8
meet في	p-18
modal ,	p21
modal and	p6
modal could	p-16
modal en	p-33
modal in	p-19
modal that	p10
modal then	p-16
modal to	p-15
modal um	p-7
modal would	p-6
name ,	p-14
name call	p17
name of	p-8
neg gleich	p-11
neg in	p9
neg neither	p28
neg no	p-7
neg nor	p25
neg في	p43
org #	p-8
org ,	p12
org au	p-31
org de	p6
org from	p-11
org in	p-13
org that	p26
people ,	p-15
people and	p13
people au	p23
people between	p15
people de	p16
people du	p21
people in	p33
people of	p-15
people that	p8
people to	p15
people الفتيات	p15
people في	p25
person ,	p10
person about	p17
person and	p-13
person aus	p-22
person collegue	p-12
person de	p-28
person en	p-29
person from	p-21
person her	p-8
person in	p-5
person is	p-20
person left	p28
person reads	p-23
person that	p10
person to	p10
place ,	p-15
place and	p-23
place at	p21
place by	p21
place cotes	p17
place de	p8
place from	p33
place in	p-12
place near	p22
place on	p10
place that	p24
place to	p25
self ,	p-32
self am	p15
self and	p-28
self are	p-26
self at	p-27
self de	p6
self from	p-19
self have	p-26
self hold	p-17
self m	p11
self mean	p17
self my	p-22
self of	p-10
self said	p19
self sou	p-19
self soy	p7
self suis	p-18
self think	p-23
self to	p-20
self us	p8
self whether	p9
self with	p-16
self в	p-9
self из	p19
self я	p-26
speech ,	p-37
speech cabine	p-23
speech e	p-17
speech from	p8
speech in	p-48
speech into	p-16
speech is	p18
speech of	p-19
speech para	p-18
speech read	p13
speech to	p-19
speech un	p-16
speech version	p-21
speech §	p-20
speech и	p-16
speech на	p-14
speech языки	p-11
speech الي	p-17
study ,	p8
study and	p12
study em	p-23
study en	p-31
study from	p-34
study in	p18
study learned	p-19
study that	p22
study в	p-21
study جامعه	p-15
support ,	p13
support and	p15
support by	p-25
support from	p17
support in	p-21
support of	p-38
support that	p12
text ,	p-36
text and	p-33
text by	p-9
text en	p-22
text from	p16
text in	p-16
text is	p-17h-9
text of	p8
text on	p18
text texte	p-8
text that	p27
thank ao	p8
thank commend	p28
thank commended	p19
thank congratulate	p-10
thank danken	p12
thank de	p-18
thank felicitons	p-6
thank from	p7
thank gracias	p-6
thank if	p11
thank in	p-14
thank merci	p-18
thank remercie	p14
thank remercions	p14
thank thank	p-13s6n-17
thank thanked	p-12
thank thanks	p-9
thank you	p-19
thank благодарим	p5
thank الرييسه	p-24
thank نشكر	p18
trade (	p-13
trade ,	p-6
trade abogada	p-15
trade advogada	p-14
trade and	p-18
trade aus	p-19
trade de	p-22
trade en	p21
trade from	p-13
trade in	p7
trade is	p-33
trade juge	p11
trade medicos	p16
trade presidente	p-14
trade to	p-32
trade uh	p-18
trade und	p-18
trade §	p-26
trade в	p-11
trade и	p-10
trade في	p-24
trade من	p-10
travel and	p-27
travel aus	p14
travel call	p17
travel came	p-17
travel d	p19
travel de	p20
travel depuis	p-14
travel desde	p-7
travel from	p-6
travel in	p-6
travel is	p-25
travel of	p16
travel through	p23
travel to	p-21
travel uber	p18
travel из	p-12
treaty and	p-14
treaty de	p-32
treaty from	p-19
treaty in	p23
treaty of	p-14
treaty to	p8
treaty и	p-19
treaty بروتوكول	p-20
treaty واتفاقيه	p-12
treaty واعلان	p-15
work ,	p8
work en	p-10
work from	p10
work of	p20
work в	p-30
D adopt	R-28N6
D born	R-5N-30
D count	R13N18
D crime	R11
D floor	R9N21
D gift	R-35N8
D goods	R31N6
D its	R-19
D kin	R-9N-23
D law	R11N23
D meet	R18
D modal	R-7N-14
D name	R-17
D neg	R-29N-19
D org	R12N15
D people	R43
D person	R-18
D place	R-11N23
D self	R-16N-14
D speech	R-13N-55
D study	R7N-25
D support	R27N14
D text	R-5N-7
D treaty	R9N13
D work	R-19N17
F ^	R18N27
N ^	R18
N adopt	R23
N born	R-6N8
N branch	R-23N-24
N contrast	R21N53
N count	R20N20
N crime	R20N36
N delegate	R-22N-17
N floor	R-23N-41
N goods	R17
N harm	R32N19
N kin	R-23N30
N labour	R23
N live	R21
N meet	R9N13
N modal	R24
N name	R22N13
N neg	R-15N31
N self	R-30N17
N speech	R22N12
N study	R-13N30
N text	R35
N thank	R6N-16
N trade	R-11
N travel	R-12N-17
P adopt	R-21N6
P floor	R31N17
P harm	R-14
P its	R-12N12
P kin	R8N-23
P live	R-13N-9
P meet	R-17N-5
P name	R-10N12
P neg	R37N-11
P org	R-14N-46
P people	R9N-12
P speech	R-29N-12
P support	R-28N-14
P text	R-24N7
P trade	R-7N22
P treaty	R-18N-33
P work	R-11
^ adopt	s-18n5
^ born	s16n-17
^ contrast	s-16
^ count	s16n34
^ crime	s36
^ floor	s-19n-28
^ gift	s-6n8
^ goods	s32n68
^ harm	s31n-8
^ its	s-13n17
^ kin	s17
^ labour	s33n24
^ meet	s9
^ neg	s-10
^ org	s32n22
^ people	s28n45
^ person	s-21n7
^ place	s37n28
^ self	s-20n16
^ speech	s-16n-35
^ study	s-29n26
^ support	s18n-24
^ thank	s10n-5
^ trade	s21n18
^ travel	s9n36
^ treaty	s-27n5
^ work	s6n21
adopt adopt	s-25n-29k-28
adopt branch	s-23
adopt found	s-31
adopt labour	s-15
born born	s-17n-21k-17
born floor	s-16n-18k-15
born kin	s-12n-16k-18
born live	s-25n-15
born self	s-11n-21k-16
born study	s-41n-41k-16
branch branch	s-34n-33
branch contrast	s22n25k5
branch delegate	s-8
branch its	s-21n21k18
branch labour	s-16n-8k-5
branch law	s-10k24
branch live	s-21k-23
branch org	s-20
branch self	s-25n-35k-17
branch speech	s-24
branch support	s-14k-34
branch thank	s-10
branch trade	s-5n10
branch travel	s-23k6
contrast contrast	s-35n-19k-25
contrast crime	s17n11k27
contrast delegate	s-30
contrast floor	s-10k18
contrast goods	s12n21k32
contrast harm	s15n33
contrast its	s6n-9k8
contrast labour	s19n22k36
contrast law	s40n21k34
contrast meet	s18k-23
contrast neg	s-19n11k13
contrast people	s10k41
contrast person	s19n24
contrast self	s-9n10k-22
contrast speech	s-22n-25k5
contrast text	s-13
contrast trade	s-18k29
contrast travel	s-7n-21k-11
count branch	s-12k-29
count contrast	s10n7k13
count count	s27n6
count found	s7n10
count gift	s6n27
count goods	s25k-12
count kin	s-19
count labour	s-17n20k23
count law	s20n21k30
count org	s-21
count place	s-28n20k8
count self	s-26n-33
count study	s-12
count trade	s-31n-23
count travel	s-7k8
crime harm	s15n26k-21
crime place	s16k19
delegate branch	s-11n-9
delegate delegate	s-25n-15
delegate floor	s-39k-26
delegate live	s10
delegate meet	s-30n-8
delegate person	s-17n-44k-30
delegate self	s-16n-34
delegate study	s10
delegate thank	s-7n-16
delegate travel	s-33n-25
floor branch	s-29n-16
floor contrast	s24n25k-40
floor delegate	s-20n-12k-31
floor harm	s27n23k-13
floor law	s37k-7
floor org	s-21n-19k-22
floor people	s8k22
floor self	s-11n7k13
floor speech	s-7n-18k-15
floor thank	s9n19k16
floor travel	s-27k-14
floor treaty	s-15n-13k-37
found branch	s-30k-18
found meet	s-6n-18
found org	s16
found trade	s-6n11k-17
gift delegate	s-16k-30
gift found	s-10
gift gift	s-23k-28
gift labour	s-6k-32
gift law	s-15k28
gift org	s-17
gift person	s-10n18k-9
gift place	s-28
gift self	s-14n-23k-24
gift speech	s15k-28
gift travel	s-27
gift work	s-17k7
goods adopt	s22
goods contrast	s20n18k23
goods count	s24n25k-6
goods found	s23
goods harm	s40n5k14
goods its	s13n25k26
goods meet	s-6
goods org	s-13
goods people	s-24n9k13
goods place	s16k13
goods travel	s19n21k28
harm branch	s-23
harm count	s13n13k6
harm goods	s18k28
harm law	s-10n8k43
harm meet	s-28n-19
harm modal	s11
harm self	s-14n22k11
its adopt	s-22
its branch	s-34n29
its contrast	s23n-19k-7
its count	s-26n-7k15
its crime	s15k23
its floor	s-26k14
its found	s-44k-19
its harm	s31n22k35
its its	s24n19
its labour	s-17n-11k20
its law	s12n25k45
its modal	s12k24
its org	s-15k-7
its people	s6n-13k22
its person	s24n11k13
its place	s19k37
its self	s30n5
its speech	s-35
its thank	s-13n-10k-22
its trade	s-19n23k-26
its travel	s-13k22
kin person	s-11n10k-13
labour born	s-11
labour found	s-32k11
labour gift	s28k-25
labour harm	s-24n6k39
labour its	s-11n9k44
labour labour	s28n19
labour meet	s-19n-20
labour people	s22n14k26
labour self	s-25n-14k-22
law contrast	s27n34k-13
law count	s9n-8k23
law floor	s15n17k20
law its	s30n16k20
law law	s28n27k16
law meet	s-8n7k15
law org	s-6k-7
law place	s26n-9k25
law trade	s-27k12
law work	s-13n-10k14
live contrast	s13n-24k22
meet adopt	s13n-28
meet branch	s-11
meet contrast	s17n22
meet count	s-5k12
meet crime	s18
meet gift	s-5n-9
meet harm	s-38n22k-8
meet labour	s-17n-11
meet law	s-25n-15k15
meet live	s-10
meet meet	s-9n-45k-17
meet person	s-24n24k17
meet self	s-8n-48
meet speech	s-21n-17
meet study	s-16
meet support	s-25n-5
meet text	s5k6
meet trade	s-18n-28k-8
meet travel	s-9n-20
modal adopt	s-15
modal branch	s5
modal contrast	s17n20k-13
modal delegate	s-25
modal its	s-16n12
modal meet	s7
modal text	s14
modal thank	s25
name born	s-18
name crime	s13
name found	s-48
name place	s-16
name self	s-16
neg contrast	s11n-10k8
neg count	s-18n39k32
neg floor	s10n35k27
neg labour	s18n23k30
neg law	s8n14k30
neg neg	s25n-18k-9
neg person	s-10k28
neg support	s-17
neg trade	s15n-11k38
neg travel	s-9k27
org born	s-10
org branch	s-37
org count	s13n-9k25
org delegate	s-27
org found	s12n-20
org meet	s5
org people	s-10k-23
org trade	s-52n10k16
org travel	s-23n17
org work	s33
people branch	s21
people found	s16
people goods	s17n14k19
people labour	s20n22k37
people meet	s7n14k6
people org	s-19
people place	s20n25k16
people self	s21n-14k-23
people speech	s-23k17
people trade	s9k12
person born	s-26n16
person branch	s11
person count	s-32n-14k18
person crime	s20n22k22
person delegate	s-15
person floor	s-38n7
person found	s-17
person kin	s-11k-24
person labour	s-20k27
person law	s-9
person live	s-16n-32
person meet	s10n-9k-14
person person	s-35n-5k-18
person self	s-31n-31k5
person speech	s-23n-17
person study	s-37k-19
person text	s-34n-13k6
person trade	s-36n-32k-11
person treaty	s-17
person work	s-14
place contrast	s17n29k14
place count	s-20n34k14
place found	s8
place gift	s13n18k6
place labour	s20n22k28
place meet	s-17k31
place org	s-11
place place	s-18n28k16
place trade	s-22k13
self adopt	s10
self born	s-9n-27k-18
self contrast	s19n6k12
self count	s19n-24
self floor	s27n-6k-24
self found	s9
self gift	s-28n-24k-6
self goods	s-22n-37k-17
self its	s-6n-18k-22
self labour	s-17n-33k-10
self live	s11n13k-5
self meet	s-11n17k14
self modal	s8n-20
self name	s-23k-14
self neg	s-20k36
self people	s-16n31k-16
self place	s-11k24
self self	s-37k15
self speech	s20n-13k-16
self study	s15n-9k-18
self support	s-22k-27
self text	s16k13
self travel	s10n-11k-28
self treaty	s23k-30
self work	s-33n25k-25
speech contrast	s11k-30
speech count	s-22k-22
speech delegate	s-17
speech floor	s-24n-24k-11
speech its	s-29k-14
speech meet	s-12k-20
speech self	s-27n-16
speech speech	s-8n-22k-30
speech treaty	s-26n9
study contrast	s12n9k-19
study count	s20n13
study crime	s22n14k24
study floor	s-7n-27
study gift	s-6
study its	s9k16
study labour	s28k-13
study law	s-20n22
study meet	s-40
study org	s-15k-23
study person	s-17k19
study self	s-23k-33
study study	s-29n-32k-29
study text	s-6n-9
study work	s-21n-29k-14
support branch	s-14k-13
support delegate	s-19k-18
support floor	s-19n15
support meet	s-9n-13k-7
support support	s-12n-18k-8
text adopt	s-31
text born	s-33
text contrast	s6n-7k-13
text count	s-10n7k14
text goods	s9k22
text meet	s-11k18
text modal	s-28
text speech	s-21n-6
text study	s20
text text	s-12n-17k-10
text treaty	s-18n-8
text work	s-26
thank contrast	s30k-6
thank delegate	s-40k13
thank floor	s23n-18k-13
thank gift	s-37k-16
thank its	s-28k-21
thank law	s-46n20k10
thank people	s-26n24k25
thank person	s-22k7
thank self	s-25n-39
thank work	s10k13
trade born	s-17n-8
trade count	s-8n-7k-9
trade delegate	s-9
trade found	s-23
trade live	s-40
trade meet	s-37n-19k-7
trade people	s-7n-8k-9
trade person	s-8n12k-6
trade self	s-29n-15k10
trade speech	s-23n-22k-19
trade text	s-6
trade trade	s-43n-10
trade travel	s-55n-27k-30
trade work	s-13n-11
travel born	s-10
travel contrast	s9n7
travel count	s8n12k8
travel crime	s13n16
travel goods	s-16n-8k22
travel its	s-7n-33k38
travel law	s18n19k32
travel live	s-12
travel org	s-33
travel place	s-9k18
travel text	s6
travel travel	s-30n-10k6
treaty adopt	s-20
treaty its	s-9n23
treaty self	s7n-23
treaty speech	s-33k-13
treaty treaty	s-9n-28k-10
work branch	s-28
work delegate	s-26k-26
work law	s13n-8k37
work place	s-23
work self	s-16n-29k9
work trade	s-33
work travel	s18n-19
^ branch	n-15
^ found	n22
^ live	n19
^ modal	n-37
^ name	n15
adopt ^	n10k22
adopt count	n-24
adopt floor	n-12
adopt meet	n-13
adopt modal	n-14
adopt neg	n17k24
adopt org	n-9
adopt person	n-5
adopt speech	n-14
adopt text	n-18k-8
born ^	n17k11
born contrast	n28k17
born count	n-16k-20
born crime	n16
born gift	n-16
born labour	n-7
born modal	n-20
born neg	n-8k7
born org	n-20
born place	n10
born speech	n-22
branch ^	n-26k-11
branch count	n-8k5
branch floor	n-23k-29
branch harm	n18
branch meet	n20
branch person	n-29
branch place	n11k16
branch study	n-13
branch text	n-16k11
branch work	n12
contrast ^	n16k-11
contrast count	n18k20
contrast modal	n23
contrast place	n14k23
contrast support	n-11
contrast thank	n14
count ^	n32k20
count harm	n13k34
count live	n16
count neg	n43
count person	n19
count speech	n-26
count support	n16k20
count work	n18
crime ^	n31k43
crime contrast	n21
crime its	n-17k21
crime neg	n23k36
crime org	n-21
delegate ^	n-68
delegate contrast	n-13
delegate gift	n-15k-19
delegate its	n6k19
delegate labour	n-9k-13
delegate modal	n10k11
delegate neg	n27
delegate org	n-28
delegate people	n7
delegate speech	n-23
delegate text	n8
delegate trade	n-28
delegate treaty	n-35
floor ^	n-33k-15
floor floor	n-41k-16
floor goods	n29k-12
floor its	n25
floor labour	n26k28
floor modal	n16k-24
floor person	n15
floor trade	n11k12
found ^	n7
found contrast	n18
found count	n-43
found floor	n6
found found	n-13
found gift	n-18
found its	n-17k15
found labour	n-26
found law	n14
found neg	n-17k23
found people	n-26
found person	n-25
found study	n-5
found support	n-26
found thank	n-8
gift ^	n-10
gift goods	n22k31
gift meet	n-10k-32
gift modal	n-23
gift support	n-16k-21
gift text	n19k-32
goods ^	n5
goods goods	n13k27
goods labour	n26k24
goods neg	n19k33
goods self	n-23k-12
goods trade	n14k-26
harm gift	n-16
harm harm	n15k34
harm its	n19k10
harm neg	n27
harm people	n11k34
harm place	n10k18
harm speech	n-10k-12
its ^	n-45k31
its gift	n-24
its goods	n8k15
its meet	n10k16
its neg	n-18k-6
its text	n-19k-23
kin ^	n-14k10
kin its	n-19
kin law	n21
kin self	n-42k-28
kin trade	n-13k-15
labour ^	n23k30
labour contrast	n9k20
labour count	n19k-7
labour law	n14k7
labour neg	n6k27
labour org	n-14
labour person	n21k23
labour speech	n-29k-18
labour trade	n11k-18
labour travel	n14
law born	n30
law gift	n-23
law goods	n-6k7
law harm	n38k18
law neg	n16k9
law people	n25k11
law person	n-8
law speech	n28k42
law support	n23k21
law text	n24k28
law travel	n-7k12
live ^	n13k-10
live count	n-10
live floor	n-21k-11
live kin	n-21
live meet	n-13
live neg	n-32
live person	n-17
live self	n14k-22
live study	n12k-29
live support	n-12
meet ^	n-34k-9
meet delegate	n-14
meet modal	n6k-20
meet neg	n11
meet people	n10k29
meet place	n8k16
modal ^	n-8
modal count	n20
modal gift	n-17
modal harm	n9k-21
modal labour	n8
modal modal	n14k10
modal self	n-16
modal speech	n-16k10
name ^	n-29k18
name law	n20
neg ^	n7k10
neg goods	n-17k19
neg its	n12k-30
neg modal	n28k-16
neg place	n9
neg text	n-5k-8
org ^	n-29
org goods	n15
org harm	n29k27
org modal	n-19k-11
org self	n7
org thank	n-12k19
people ^	n10
people born	n16k33
people count	n18k20
people harm	n12k22
people law	n-12k-19
people neg	n31k16
people person	n6k-11
people text	n15k22
people thank	n9k6
people travel	n8k13
person ^	n-8k-20
person contrast	n-18k18
person gift	n-24k26
person harm	n26
person its	n-26
person modal	n-10
person neg	n20
person people	n24k18
person support	n-21k-21
place ^	n-8k16
place goods	n-21k13
place harm	n11k23
place modal	n19k15
place name	n11
place neg	n-7k-14
place people	n30k14
place self	n-24k25
self branch	n6k13
self delegate	n-19
self harm	n28k5
self law	n13k23
self org	n-23k15
self person	n-35k18
self thank	n-37
self trade	n-9k12
speech ^	n-16k-36
speech law	n-15k-23
speech modal	n16k-24
speech neg	n14k-8
speech study	n-9k-22
speech text	n-17k14
speech trade	n-7k21
study born	n14
study harm	n-18k-8
study travel	n6k8
support ^	n-40k-23
support adopt	n-40
support modal	n26
support neg	n-23k-8
support speech	n9k-9
support text	n-17
support travel	n-11k-21
support treaty	n-20k-25
text ^	n13k-7
text floor	n-34
text harm	n8
text labour	n13
text law	n21k17
text neg	n-19k28
text people	n-19k8
text self	n-24
thank ^	n-11k-22
thank branch	n-22k-19
thank count	n18k-12
thank harm	n14
thank labour	n-6k-9
thank meet	n8
thank place	n27
thank speech	n-41
thank support	n-18
thank text	n-20k12
thank trade	n-28k-20
thank treaty	n15
trade ^	n-6
trade adopt	n16
trade contrast	n26
trade floor	n8k-20
trade harm	n-16k31
trade its	n-10
trade labour	n29k28
trade modal	n-17
trade neg	n14k-7
trade place	n-11k15
trade study	n-17k-30
travel ^	n25k-26
travel floor	n-33
travel labour	n-5k-12
travel meet	n-26
travel modal	n-9
travel neg	n22k-16
travel people	n17k22
travel self	n-22k-6
travel study	n-24
travel support	n-22k-20
treaty ^	n-41k-13
treaty contrast	n-15
treaty law	n19
treaty neg	n-17k-5
work ^	n15k-19
work contrast	n-20
work neg	n22k19
D true	Â-8]-13~7
F false	Â32]35~33
N false	Â7]5~12
N true	Â13Ã8]12
P true	Â-49]-18~26
asr	Å60
disguised	Å49
misspelling	Å16
adopt its	k-6
adopt law	k16
adopt people	k-8
adopt self	k-26
adopt study	k-10
born harm	k10
branch adopt	k9
branch neg	k18
contrast adopt	k17
contrast gift	k19
contrast study	k10
contrast treaty	k-34
count adopt	k-10
count born	k20
count crime	k17
count floor	k26
count its	k-9
count modal	k-6
count text	k11
count thank	k-18
count treaty	k21
crime born	k6
crime count	k29
crime goods	k16
crime labour	k9
crime meet	k10
crime people	k21
crime person	k20
crime study	k14
delegate harm	k13
delegate support	k-5
floor count	k-10
floor crime	k22
floor live	k23
floor meet	k12
floor neg	k39
floor place	k-16
floor support	k-20
found goods	k14
found self	k-29
found travel	k13
gift adopt	k15
gift branch	k-20
gift contrast	k17
gift count	k27
gift crime	k-12
gift floor	k23
gift harm	k13
gift its	k-12
gift neg	k29
gift people	k37
gift trade	k-16
goods live	k15
goods modal	k25
goods name	k20
goods study	k14
harm ^	k38
harm born	k24
harm crime	k27
harm floor	k-20
harm person	k21
harm text	k-13
harm work	k10
its born	k30
its delegate	k-21
its live	k13
its name	k20
its study	k28
its support	k-14
its work	k14
kin contrast	k-12
kin neg	k-21
kin text	k13
labour branch	k-8
labour crime	k24
labour goods	k29
labour name	k22
labour place	k19
labour work	k39
law ^	k30
law adopt	k44
law crime	k32
law live	k5
law modal	k10
law name	k16
law study	k33
law thank	k-18
law treaty	k20
live crime	k23
live its	k19
live labour	k14
live people	k15
live place	k21
live work	k-17
meet floor	k-30
meet its	k-10
meet treaty	k17
modal floor	k-23
modal people	k30
modal support	k-6
modal work	k23
name its	k36
neg adopt	k22
neg born	k11
neg crime	k10
neg gift	k-11
neg harm	k19
neg name	k-18
neg org	k10
neg people	k-16
neg self	k-17
neg speech	k41
neg study	k16
neg thank	k24
neg treaty	k13
org its	k15
org org	k11
org treaty	k-19
people contrast	k23
people crime	k39
people floor	k17
people gift	k15
people its	k19
people live	k23
people modal	k17
people name	k17
people people	k8
people study	k22
people work	k16
person adopt	k22
person goods	k11
person name	k-16
person place	k-7
person travel	k10
place floor	k12
place its	k23
place law	k27
place person	k44
place study	k17
place support	k-18
place work	k-10
self ^	k-41
speech born	k15
speech gift	k-27
speech harm	k-10
speech person	k-5
speech thank	k-12
study speech	k-14
study trade	k-20
support count	k5
support crime	k12
support harm	k19
support its	k-28
support law	k35
support people	k-9
support place	k6
support self	k12
text its	k-24
text place	k6
thank neg	k27
trade gift	k14
trade kin	k-19
trade law	k29
trade org	k13
trade thank	k-8
travel harm	k-20
travel person	k12
travel trade	k-18
travel treaty	k-20
treaty meet	k-22
treaty support	k-26
treaty text	k-21
treaty travel	k16
work count	k15
work harm	k21
work labour	k20
work people	k25
work text	k26
D contrast	N-9
D delegate	N-5
D found	N-11
D harm	N9
D labour	N13
D live	N21
D thank	N7
D trade	N-12
D travel	N11
F harm	N16
F labour	N8
F law	N7
F neg	N16
F people	N9
F person	N21
N found	N22
N gift	N-30
N its	N22
N law	N28
N people	N23
N person	N-9
N place	N37
N support	N-24
P ^	N-9
P contrast	N5
P count	N-20
P crime	N15
P delegate	N-19
P found	N-25
P gift	N34
P goods	N15
P law	N-10
P modal	N-10
P person	N12
P place	N15
P self	N-20
P study	N-23
P thank	N12
P travel	N-12
D false false	[-6
D false true	[29
D true false	[-24
D true true	[-17
F false false	[32
N false false	[11
N false true	[-5
N true false	[-29
P false true	[-22
P true false	[-12
D false	Ã-7~-5
F true	Ã32]11~13
P false	Ã-29~-12
aux	v21
connecting	v-12
ich	v-18
quantos	v31
F	]32
N	]8
Z	]-12
Z false	]-12
#year since	g14
( ^	g28
, arabic	g-12h-17
, author	g-18
, birth	g-8
, captain	g14
, chair	g-18
, congratulations	g23
, hotline	g20
, i	g-16
, kossi	g10
, money	g-10
, nacimiento	g-17
, speaker	g-23
, tagalog	g-11
, terminology	g-14
, you	g-6
, §	g-24h8
, мериде	g-14
: due	g-22
: it	g24
: myself	g13
: right	g15
: them	g14
: §	g32h-22
abogada soy	g-15
about is	g20
about what	g11
about wrong	g17
advogada uma	g-14
after and	g-23
after floor	g-14
allow ^	g-18
als ^	g-11
am i	g15
and arabic	g-19h-10
and birth	g-11
and swahili	g-14
and them	g24
and training	g-16
and §	g-16h-8
ao agradecemos	g8
are we	g-26
ask ^	g-11
asked we	g15
au est	g7
aus komme	g14
aus §	g-21
autoridades as	g12
autoridades las	g10
aux ^	g21
aux puis	g-13
be will	g-23
because ,	g11
before ^	g-10
before long	g-26
being ^	g8
between ^	g19
but ,	g10
by followed	g-24
by in	g9
by made	g-18
by offered	g-23
by proposal	g-27
by seconded	g-13
cabine la	g-24
chair you	g18
commend to	g21
commend would	g18
compare ^	g22
concerns it	g29
congratulate we	g-9
cotes -	g17
could ^	g-16
danken wir	g12
de colega	g-19
de delegacao	g-15
de delegada	g-14
de delegue	g-19
de embajada	g-13
de gobierno	g-20
de invernaderos	g10
de permanente	g-17
de regles	g-13
de taller	g-15
de vecino	g-21
de vengo	g12
de viens	g22
del representante	g-11
delegation la	g-8
des ^	g14
desde hablo	g9
detains §	g19h23
did ^	g11
did where	g10
did why	g17
do why	g25
does ^	g16
du delegation	g-14
du permanente	g-13
du representante	g-20
em estudei	g-22
em nasceu	g-9
em nasci	g5
em sede	g-17
em sera	g-14
en creci	g-21
en disponible	g-7
en esta	g8
en existe	g-19
en fue	g-16
en sede	g-25
en sera	g-19
en trabajo	g-6
en vivo	g-20
entre ^	g13
est siege	g-10
et §	g-9h-25
felicitons nous	g-6
fiscales los	g13
fiscalia la	g11
fiscalias las	g11
for as	g26
for observer	g-11
from afternoon	g-17
from are	g28
from back	g21
from both	g-17
from calling	g-7
from came	g12
from chair	g-32
from cocoa	g17
from colleague	g-14
from come	g19
from comes	g8
from connect	g-19
from connected	g-24
from delegate	g-30
from deported	g19
from evening	g-18
from flight	g-19
from grant	g-19
from greetings	g10
from guests	g-21
from hello	g-22
from insurer	g10
from joined	g-9
from judge	g-21
from lady	g-24
from licence	g-13
from line	g-27
from man	g-25
from moderator	g-18
from morning	g9
from moved	g-7
from nurse	g18
from nurses	g10
from online	g-24
from proposal	g22
from reviewers	g-15
from road	g20
from run	g20
from speak	g16
from speaker	g-24
from speaking	g-7
from staffed	g-16
from team	g-27
from train	g-17
from translated	g-22
from travels	g-15
from volunteers	g-10
from wishes	g-20
from women	g30
from workers	g8
from write	g17
from you	g21
from §	g19h11
gleich nicht	g-11
habite '	g-8
has ^	g26
have and	g-14
have i	g-7
have we	g-24
hold i	g-16
if grateful	g11
in active	g-23
in amended	g-21
in analysed	g-21
in another	g-24
in appeal	g22
in apprentices	g10
in arbeiten	g-19
in as	g6
in audited	g-24
in authority	g25
in available	g-14
in bank	g-12
in bar	g-24
in based	g9
in be	g-11
in been	g-24
in began	g-18
in being	g-28
in born	g8
in bought	g-10
in branches	g-22
in brokers	g18
in business	g-12
in captioners	g-12
in caregivers	g21
in children	g22
in clinic	g15
in cocoa	g20
in coffee	g-16
in colleague	g-14
in colleagues	g22
in compounds	g15
in conference	g-13
in congress	g-35
in cotton	g7
in course	g-12
in court	g15
in cutters	g19
in defended	g-22
in demo	g-14
in depot	g8
in desk	g8
in die	g-22
in dinner	g-22
in discussed	g-8
in dreams	g-20
in drivers	g10
in employed	g-22
in exists	g-19
in factory	g21
in faculty	g-6
in families	g23
in fand	g-18
in farms	g12
in findet	g-7
in first	g-12
in fishermen	g18
in flat	g8
in forum	g-15
in founded	g11
in garage	g-25
in girls	g17
in glossary	g-13
in guns	g26
in happens	g27
in headquartered	g-23
in held	g-17
in hospital	g-14
in hotel	g16
in hung	g-16
in incorporated	g-13
in interpreter	g15
in invoices	g17
in ist	g-7
in judge	g25
in june	g-11h-17
in kept	g-11
in kitchen	g-19
in laboratory	g-12
in law	g-20
in lawyer	g-19
in library	g-24
in line	g-21
in live	g-12
in lives	g-20
in maids	g27
in married	g-13
in me	g-15
in meet	g-30
in meeting	g5
in members	g-29
in minutes	g14
in morning	g-5
in network	g-9
in now	g14
in office	g-18
in offices	g-19
in once	g-26
in online	g15
in opened	g17
in over	g13
in paid	g16
in pen	g-6
in people	g22
in place	g-20
in police	g12
in practise	g-24
in priest	g5
in printer	g-25
in prisons	g13
in prosecutions	g20
in protocol	g-17
in raised	g-7
in rate	g18
in read	g-11
in recruited	g8
in recruiter	g19
in registered	g-9
in registry	g23
in repeated	g-21
in rooms	g9
in saw	g9
in seat	g-46
in second	g-19
in secretariat	g-18
in seen	g-18
in seminar	g-9
in server	g-14
in session	g-16
in shelter	g-11
in shot	g-9
in shown	g-9
in signature	g-19
in signed	g-8
in situated	g-18
in sitz	g-13
in sold	g26
in speak	g-26
in speaking	g-10
in stands	g-26
in station	g12
in stolen	g8
in student	g-27
in studied	g22
in sung	g9
in table	g-13
in taught	g16
in taxi	g-20
in teach	g26
in teacher	g-11
in tents	g21
in than	g-17
in that	g23
in them	g-17
in then	g-13
in tied	g18
in time	g24
in trained	g8
in training	g-24
in trial	g-14
in university	g-22
in up	g-20
in us	g13
in well	g27
in wer	g22
in wohnt	g10
in work	g7
in worked	g27
in worker	g9
in works	g24
in workshop	g-29
in written	g-23
in wurde	g-12
in year	g-25
in you	g-72
ins §	g-20h-18
into and	g-5
into interpretation	g-19
is bookkeeper	g-17
is husband	g-18
is it	g27
is passport	g-12
is she	g-8
is treasurer	g-24
is who	g-26
juges les	g14
know you	g14
learned who	g-19
ley la	g16
little a	g-15
m '	g11
mean i	g17
medicos los	g16
merci ^	g-18
mines les	g7
my ^	g-19
na ^	g18
neither ^	g28h15
no ^	g25
nor §	g25h28
now ^	g19
of bank	g20
of behalf	g-15
of boats	g8
of brokers	g26
of citizen	g-5
of city	g-9
of code	g10
of cooks	g24
of courts	g41
of daughter	g-13
of delegation	g10
of delegations	g-13
of embassy	g-20
of estates	g19
of factories	g8
of flag	g-23
of generosity	g-29
of government	g-30
of kind	g-14
of kingdom	g-15
of many	g8
of market	g18
of mission	g-6
of name	g-10
of observer	g-21
of officers	g22
of out	g6
of owners	g19
of people	g-22
of police	g10
of practice	g26
of prisons	g17
of proposal	g-19
of representative	g-21
of representatives	g-12
of review	g27
of support	g-21
of those	g18
of warehouses	g17
of women	g8
of workers	g25
off ^	g21
off out	g-12
okay ^	g20
on held	g20
on kept	g14
on report	g17
one ^	g28
or §	g-12h-24
our ,	g-6
para traducao	g-18
police la	g25
policia a	g20
policia la	g10
presidente la	g-14
que por	g12
reads who	g-20
remercions nous	g14
said i	g19
say to	g24
says badge	g-10
says letterhead	g-7
seven ^	g25
six ^	g8
so ^	g25
sou ^	g-19
soy ,	g-24
soy ^	g9
speak i	g9
speak will	g-21
suis je	g-18
texte le	g-8
thank i	g-18
thank to	g-25
that ,	g20
that after	g-29
that interest	g11
that learned	g20
that note	g12
that noted	g18
that recalled	g-11
that regret	g16
that regretted	g12
that said	g14
that say	g15
that says	g23
that shows	g8
that true	g14
that wording	g9
that you	g9
their and	g20
then ^	g-29
there is	g-16h24
think i	g-23
three ^	g23
tiendra se	g-8
to according	g18
to come	g-16
to floor	g-22
to given	g-17
to go	g-13
to goes	g-21
to grateful	g-22
to indebted	g-8
to moved	g-25
to on	g-11
to question	g25
to sent	g20
to switch	g-11
to thanks	g10
to then	g-21
to travel	g-9
to turn	g21
to you	g-8
to §	g5
tribunais os	g9
tribunaux les	g25
two ^	g22
uber hier	g15
uh in	g-18
un et	g-16
und §	g-24h-21
unless ^	g-12
unlike ^	g10
used speaker	g-19
version la	g-21
vertreter der	g-11
von delegation	g-21
was grandmother	g-8
was it	g-12
was there	g-24
what of	g17
when ^	g14
whereas ,	g12
whether ask	g23
why is	g-8
with ourselves	g13
with §	g-15
would ^	g-10
y nacimiento	g-16
y §	g-11
year last	g5
you thank	g-19
§ in	g-22
§ الي	g-19
§ في	g-19
благодарим мы	g12
в веснои	g-9
в живу	g7
в зарегистрирована	g-22
в преподаю	g-15
в проидет	g-14
в работаю	g-19
в родилась	g-10
в семинаре	g-18
в состоится	g-7
в спросили	g18
власти ^	g7
возьму пример	g14
делегацию благодарю	g-6
делегация ^	g-14
и §	g-24h-17
из приехала	g-9
из я	g25
на выступаю	g-8
на перевод	g-15
представитель ^	g-20
представительству постоянному	g-11
языки рабочие	g-11
الرييسه اشكر	g-17
السلطات ^	g13
الشرطه ^	g15
القانون ^	g16
المحاكم ^	g23
اما ,	g23
بروتوكول ^	g-9
في العاملات	g14
في القادم	g-15
في مسجله	g-29
في مقرها	g-17
محاكم ^	g14
من محاميه	g-10
نشكر ^	g18
واعلان باريس	g-15
وفد ^	g-17
وفي ^	g15
0	Ä-5{-32Æ25
1	Ä24{-50Æ-6
2	Ä-17{-45
3	Ä-17{-12Æ17
D 1	^6
D 2	^-16
D 3	^-7
F 1	^28
F 2	^26
N 1	^19
N 2	^-16
P 1	^21
P 2	^-40
P 3	^-14
' s	h9
, a	h-14
, active	h-15
, as	h-9
, asked	h-15
, at	h-23
, avec	h-12
, beaten	h19
, denn	h18
, die	h-22
, donde	h22
, en	h-27
, followed	h-12
, from	h-8
, have	h-17
, in	h-25
, it	h-8
, its	h14
, j	h-9
, je	h-18
, l	h7
, la	h17
, le	h24
, like	h19
, lives	h-29
, married	h-13
, no	h-23
, nos	h-16
, o	h21
, on	h-6
, our	h-9
, proposes	h-16
, puis	h-16
, que	h-24
, qui	h-12
, raised	h-16
, recommends	h-8
, second	h-25
, segun	h19
, she	h6
, signed	h7
, since	h-14
, sold	h19
, somebody	h-20
, speaking	h-12
, subject	h-6
, suggested	h-5
, supported	h-6
, that	h-5
, then	h-21
, though	h23
, to	h-20
, vivo	h-23
, was	h16
, we	h-16
, where	h6
, which	h-12
, whose	h11
, will	h-22
, without	h-26
, wrote	h-9
, а	h-36
, живу	h-22
, однако	h-22
, по	h-18
, وسوالي	h-12
- based	h-17
- born	h-17
- bound	h21
- registered	h-6
- speaking	h-15
: forty	h20
: how	h28
: no	h27
: one	h17
: that	h-22
: who	h17
: там	h24
a demande	h-6
a l	h-5
a maid	h10
abolished the	h13
accent ,	h-14
accent ^	h-9
accept our	h-23
adopted the	h-7
aligns itself	h-16
amended its	h28
and after	h-8
and an	h-21
and another	h-16
and at	h-8
and before	h-17
and branches	h-10
and here	h21
and i	h19
and improved	h-11
and later	h-18
and my	h-29
and next	h-11
and no	h9
and nobody	h32
and now	h-16
and of	h10
and our	h-16
and reports	h-11
and she	h21
and teaches	h-13
and their	h28
and then	h-26
and they	h-19
and to	h18
and uh	h12
and um	h17
and was	h20
and you	h-19
answered the	h32
answered within	h9
answers within	h10
archivo la	h17
are born	h19
are not	h19
are paid	h25
as a	h-24
as well	h-17
asked about	h-35
asked for	h11
asked how	h-14
asked that	h-31
asked the	h25
asked whether	h-31
authorities for	h-15
because it	h22
because my	h-11
booth asks	h-17
booth has	h-10
booth is	h-11
both say	h18
boys are	h18
brick kilns	h16
buries them	h16
burned the	h8
but i	h-13
buys the	h29
by birth	h-13
by bus	h-8
by marriage	h-8
by passport	h-22
by six	h9
by telephone	h27
by way	h26
calls a	h15
came with	h24
can everybody	h-13
can you	h-17
case was	h5
change their	h8
changed the	h20
channel ^	h-14
channel is	h-15
chapter ,	h-8
closed the	h-5
closes on	h-20
co -	h-13
coast guard	h5
colleague will	h-16
com a	h-11
consuls never	h24
cortan el	h10
could not	h23
count the	h9
counts the	h12
courts accept	h23
courts have	h21
covers the	h32
customs house	h27
customs weigh	h7
cut the	h18
d '	h-18
de nacimiento	h-16
de son	h-20
dejo sin	h9
delays ^	h10
delegation ,	h-11
delegation could	h11
delegation proposed	h-5
devuelve a	h12
did not	h16
did with	h13
do not	h19
do with	h8
does not	h-13
domestic workers	h14
e em	h-16
e ensino	h-6
e hoje	h-16
e uma	h-11
e §	h-21
eingetragen und	h-7
el apoyo	h-11
employers hold	h17
en #year	h-20
engineer ,	h-23
et a	h-22
et au	h-16
et en	h-10
et je	h-19
et la	h10
et un	h-24
explain why	h19
exports pills	h16
fassung des	h-7
fassung liegt	h-14
fines the	h21
fishing masters	h25
for chairing	h-20
for closing	h22
for hosting	h-14
for its	h9
for nothing	h25
for opening	h-13
for paying	h-23
for sponsoring	h-18
for ten	h14
for the	h-11
for their	h-32
for thirty	h-17
for two	h22
freezes accounts	h10
froze the	h23
fur den	h9
gives them	h24
glossary is	h-13
going to	h16
grants a	h15
growers pay	h6
had been	h12
had no	h25
had the	h-20
hand their	h21
hangs the	h16
has ,	h20
has a	h13
has announced	h28
has been	h-13
has eleven	h6
has ever	h10
has forty	h12
has had	h13
has just	h-22
has more	h27
has never	h15
has no	h-5
has not	h44
has one	h38
has ratified	h28
has since	h19
has the	h-17
has trained	h17
has two	h19
has yet	h15
have been	h-10
have no	h19
have not	h14
he is	h-18
he said	h20
her name	h-8
holds the	h21
hosts ,	h-14
hotels hire	h16
hotline closed	h24
i am	h16
i greet	h-8
i learned	h5
i thank	h-13
in #year	h-8
in march	h-20
in may	h-28
in suitcases	h18
in thanking	h-20
in twenty	h-19
in uh	h-31
inspectors come	h7
inspectors count	h11
intend to	h17
interpretation ^	h-13
interpreter ,	h-21
into §	h5
introduced the	h12
is an	h14
is in	h-17
is no	h21
is not	h-16
is picked	h19
is poor	h-12
is spoken	h-18
is stuck	h-13
is that	h33
is the	h-11
is where	h-9
ist nicht	h-20
it '	h-19
it is	h-7
itself has	h23
jails the	h17
keep a	h17
keeps its	h17
keeps no	h9
keeps the	h8
kept the	h22
kindly switch	h-19
knows the	h12
l '	h7
labour inspectors	h29
las ninas	h7
last autumn	h-19
last night	h-22
last year	h-26
lasted four	h-11
lawyer ^	h21
lawyer and	h-23
leave at	h-21
lends its	h17
lends the	h16
let the	h15
lets the	h18
licensed the	h21
logging camps	h7
lost the	h27
may not	h8
mission ^	h-18
missions abroad	h10
model of	h23
moved the	h-6
my name	h-17
n '	h30
nail bars	h13
nao tem	h15
never answered	h20
never called	h20
next spring	h-10
no cobran	h10
no data	h29
no publica	h6
nobody asks	h15
nos presto	h6
nurse ,	h-12
nurse ^	h22
nurse i	h13
of nineteen	h18
on a	h-9
on behalf	h-10
on her	h-21
on its	h-8
one has	h-20
one says	h-7
ones ^	h-25
ones are	h-29
ont ete	h-17
opened a	h23
opens the	h18
opera and	h-22
orchards and	h16
own the	h13
paid for	h-23
paid the	h30
passport and	h-10
passport was	h21
pay for	h18
pay the	h16
pay twice	h9
pays a	h21
pays compensation	h15
pays its	h25
pays my	h-14
pays the	h23
pediu a	h-10
pick the	h19
pidio que	h-11
please and	h-19
police have	h12
police slash	h9
police station	h13
police take	h10
police they	h9
police were	h13
polizei hat	h13
por la	h-23
por mi	h-19
por su	h-17
ports scan	h12
pour la	h12
pour le	h-22
pour son	h-15
prefers the	h-14
prefiere la	h-10
prisons are	h15
prisons hold	h7
promised a	h19
proposed a	h-21
prosecutors and	h16
prosecutors have	h24
publish the	h30
pushes them	h9
que nos	h6
rather than	h-22
read out	h9
recruiters charge	h8
recruiters now	h15
refused the	h11
register of	h12
registers yachts	h14
remains ready	h-25
renewed the	h12
repealed the	h8
replied that	h7
replied to	h20
requested clarification	h-15
requested the	h-19
returned the	h11
returns them	h15
revoked her	h17
said ,	h-5
said about	h-14
said that	h23
sailor i	h12
scans one	h9
seconded the	h15
self -	h24
sells passports	h5
sends the	h19
sends them	h29
sent the	h11
should be	h24
sign language	h-16
since #year	h-27
since nineteen	h-24
since the	h13
so forgive	h-10
so i	h-22
so if	h-9
so please	h-6
stamps the	h25
statt ,	h-6
statt ^	h-16
still has	h23
supported the	h-16
supports the	h7
take the	h28
taxes the	h27
tem um	h-9
texts were	h-18
thanked the	h-21
thanks its	h-30
thanks the	h27
that a	h25
that one	h-23
the bed	h5
the border	h7
the boys	h6
the broker	h17
the crew	h10
the labour	h13
the list	h5
the police	h7
the price	h26
the rosewood	h15
the shelter	h7
the small	h21
the word	h-13
there was	h-19
they are	h24
they fly	h17
they have	h29
they say	h-18
to a	h-14
to ask	h-19
to be	h-22
told me	h15
told us	h18
took the	h-11
trained its	h21
trains its	h21
translation is	h-6
trawlers change	h12
um the	h12
und danach	h-14
und habe	h-16
und reden	h-21
uses them	h27
verifies the	h20
version and	h-8
version of	h-8
versions of	h-12
visas tie	h17
waits ^	h15
warten die	h23
was a	h9
was handed	h10
was not	h-23
was the	h-12
we have	h11
we learned	h-20
we met	h15
weighs the	h14
well it	h18
were paid	h19
were shot	h25
were sold	h6
were the	h21
when the	h-20
where the	h19
who are	h6
who complains	h-10
who had	h13
who learned	h-16
will be	h24
will share	h-20
wished to	h-21
wishes to	h-34
with a	h-7
with the	h25
withdrew its	h-22
without a	h11
women are	h28
word for	h-20
workers without	h9
would be	h-20
would like	h-32
would lower	h22
y a	h-14
y el	h-21
y en	h-28
y fue	h-8
y hablo	h-14
y la	h-18
y tengo	h-16
y trabajo	h8
y un	h6
за гостеприимство	h-22
за зал	h15
за поддержку	h-13
нет закона	h6
попросила слова	h-11
суды рассматривают	h11
языках ^	h-12
اغلقت الملف	h21
بلا اجور	h7
ثم في	h-12
علي استضافه	h-16
علي الاستضافه	h-19
علي القاعه	h10
علي القهوه	h-19
والامهريه ^	h-9
وقد تاسست	h-10
🇱 🇰	h7
programme	m11
werden	m23
bateyes	o25
new	o21
published	o17
никто	o23
يفتح	o24
ar	À-32
pt	À26
ru	À10
zh	À-14`;
