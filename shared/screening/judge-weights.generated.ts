// Made by scripts/judge/train.ts from the labelled texts in test/screening and scripts/judge; not to be edited.
// First line: the groups of features, each after its sign. Then a key a line: a tab, and sign and weight for each group
// it has one in. Weights are hundredths of the logarithm of the odds for a situation.
export const judgeWeights = `aC bR cCx dC~ eL fl21 gR~ hCx~ ir12 jRx kl2 lb12 mr1 nab oa1l1 pZR qr2 rL~ sLx ta21 uNlr vRx~ wfirst xPl2 yNr1 zNr2 ADlr BLx~ CNl2 DDr1 El1 FZL GPlr HDr2 IPr2 JDl2 KPr1 LDl1 MNl1 NN1 ON2 Pb1 QN0 Ra1 SPl1 TC. UN. VNl2. WS. XZr2 YDr1. ZNr2. !Zr1 #Pr2. %R. &L. (Nr1. )K. *Dl2. +Dr2. ,Pl2. .b1near /subject :Dl1. ;Zl2 <Pr1. =Pl1. >Nl1. ?Zl1 @Fr1 [a1near ]mentions ^Flr _Fr2 {capitals }place ~starts Àtongue ÁFl2 Âarticle Ãkind Älength Åas Æcapital Çsentence ÈFl1. ÉFl1 Êstart
:courtesy	T-19*-18)-23&-24U-21>19V-26%-34W-13
:gathering	T-31:15+16)-32&-21U-26Z29=-28,-20<-66#-15%-20W-26
:procedure	T-24:-63*35Y-17+28)-33&-26U-17>-39V-21(25Z-13,13#-31%-16W-46
:self	T-19:-35Y23(26=15%-16W-17
:substance	T37:39Y37+20È14)16U76V19(40=31,26#24%37W59
:witness	T13:47*-21Y-30)16&29U19>20V20Z-36=23<25#50W-18
branch	T-22a-24*16+-13e-20U-52>-27V-18Z-19,-18x-20#-19b-17W-60.-16k-20/-15
contrast	T25:21Y-32&16U75>13V25Z13=-13W-14[43
count	T23a-13d51:23Y27+41H14)14&-13U43V35(16=-36%15g38
crime	T53a-39+36)25e-16U66Z29#36%27b-17[13.16/41
delegate	T-25:20*-17D-24)-20&-27U-24>-30V-21(27,-26#-35%-23b-39W-25[-26.-24w-35m-24/-16
floor	T-22a-14d23Y30+20&15U-21C-34(-21Z-31,27<26%-22b-26W-79.-16k-19/-54
found	T-16d-14+-14)-16e27U-20(32y41Z33=-44<-15K22#-27%24W-22[-13m32q17/-28
gift	T-31*-38U-13V-19Z-19,-30<30#32%-30W-19/-48
goods	T38*30)24&19U50V13(20Z39<19%19W44[30.18/36
harm	T34:28*-18Y35+15)18&19U40>33,-14#-16%39W54/36
its	T13:-17*27Y-27&-18e-29U21>-31V-25(49,-18<18#-39I-49b13[-26.-18q-36/-15
kin	T-13*-29Y-21+-22V16,20%-24W45.-30
labour	T34*-28Y33D19+-13)39U70N19V17y16%24W18m22/35
law	T31a-18:52Y16D23e-23U76N21(26Z21=19x-25<-15#31%34W43.21k-31m17/24
live	T23*28Y19)17U21V15C21Z-33=18,-21x-51#-17b-43/23
meet	T-21a19:15*39Y30+-29)-17e16V-25(-15Z31=-26,-17x-41<-26#-21W-16.-34k-41/-36
neg	T34*-30Y34+-50)15&-14U33(31Z30=26,25<19#27W27.20
org	T-28*27U-15V-13Z31,-14W28[-29.13/-21
people	T37:36J-21)14e-18U29>18C-17(26Z-26z53=25,23<29#-23I-33b-21.-30k-31q-31/74
place	T27h18a-22:19*-20Y49)32&-19e-29U44V-16C-17(26Z24,37x-36#24%41W42.43k-28/29
self	T-20a45:-40Y34D34U13V18(26=15%-19b35W-23m34
speech	T-30a-26*-44Y-55+-33)-20&-25V19(38Z17,-21#-16%-27.-26/-36
study	T-13a-21:-40Y-27)-16&-17U-37V18(26Z39=-31#-58%-16b-16[-18.-37/-41
support	T-27a-38Y-33)-37U-44N-47>-48C-33(-32Z-41,-42#-48%-32b-36W26.-41k-33
text	T-27a-51Y-37D-44+28)-27&-27e-39U-36V34(27Z-38,-23<-17#-25b-25W30[16.-49m-45
thank	T-15L-25*-32Y17)-15&-25e-33r-31N-16O-37>22M-14C-25Z26%-23b-47w28E-15k-32
treaty	T-30a-29Y13+20)-25&-13V16(-20Z16=-43#-42%-16.-18
work	T-14Y35)-14&-24U-20N-27C24(41y19<14#-36%22b28m19
abogada	c18L-13s18E-13
abord	c15
accueil	c-18j-21
advogada	c-21L-13s-13E-13
agente	c17
agradece	c20
agradecemos	c-21M13C13E13k13
agradecer	c-21s-25
agua	c15j13
ai	c-30j-18
aimara	c-20
akte	c25j22
akten	c28z28j28q28
al	c-30s-42j-20w-19E-25q-20
ambassadrice	c-14s-14C-14k-14
amigos	c-30
amis	c-14
an	c-33H-25s-28Q-37z19j-35q13
angaben	c17s17
ano	c16s-27j20
ans	c34j31
antworten	c31
anzeige	c16j16
appelle	c-25
appris	c15
arabe	c-18s-29j-13
arabisch	c-19
archivo	c20j24m24
armes	c15
arrivee	c-18
article	c-36a-45e-19Q-24O-27I-19q-19
as	c53J41D-33H25s30e-34C36z24K-20I-49j46w-26k51m-20
asociacion	c-24s-22
associacao	c-36s-31
atelier	c-26s-17j-13
attendent	c-13
attendu	c15H15j15q15
auch	c-27
aucun	c32
auf	c-30L-50s-38M28j-20w-17E-19
aujourd	c-27s-18j-15
aus	c-14D-30M-32j-29m-30
ausbeutung	c30
auskunfte	c26L26s26E26
autobus	c23
autores	c-35s-30
autorites	c33s33
autre	c-39s-27j-21E-27
avait	c-23K-23j-23m-23
avec	c-35j-44
avocate	c-23s-23
avoir	c-36j-28
avons	c-31s-21
barco	c28j28
barreau	c-25
bei	c32j32
bericht	c18J18s18k18
biblioteca	c-33s-29x-29k-29
bien	c-33
bitten	c-20
blanco	c21j21
bolo	c-41s-15j-27
bonjour	c-37s-37x-27w-37k-27
bozen	c-24
breve	c-19
brezeln	c-32
briefkasten	c18D26j26m31
cabine	c-26L-31s-31E-31
cada	c22j-32
cahiers	c-16L19s19E19
calendario	c-20j-20
calendrier	c-30j-33
calle	c53r-30g21
cambio	c30j30
carburant	c20
carceles	c20
carta	c18j20
casques	c-35j-22
cede	c-24
celle	c-33s-33k-33
celui	c16
cerraron	c23j23m23
chama	c26j32
chaque	c21
chez	c19j19
cinq	c16
cites	c-27j-27
classe	c29j29
cobra	c44h34j56v17
cobran	c34j17
colega	c-34s-24x-19k-19
collegue	c-23L-18s-21E-18
combien	c21
como	c-33j-15
compra	c19j19
compte	c-25
comptes	c-19
con	c-13I-13j-14q-13
conduccion	c-21j-21
contentor	c29j29
contesta	c20z22j20q22
continentes	c-21
contra	c33
contrato	c33
convention	c-29a-13e-37b-32k-19
cooperativa	c-31x13k13
correo	c-25j-25
cosa	c28
cosecha	c35s30
cotes	c22L19s19E19
courts	c26a15D26e39N14O17C54y38x31K20j26k59m32
creci	c-41s-22x-22w-37k-22
cree	c15
criollo	c-22j-22
crioulo	c-19j-23
cuaderno	c-15
cuando	c19j14
cuarenta	c14
cuenta	c37j21
d	c42a-36s28e-23y-26z-30S19b-26E19m-26q-30
da	c-24s-44M-38y20j-22E-38m20
danach	c-26j-16q-16
dank	c-23
danken	c15L13s15N-24E15
dans	c39s17j36w17
data	c28e18O16z34j34b13k14q34
declaration	c-26a-22b-26
deja	c34
del	c-30s-35M-23j-13E-32
delai	c32j32
delegacao	c-16s-16C-16k-16
delegada	c-23s-21C-21k-21
delegado	c-17s-17C-17k-17
delegation	c-28a13s-17N-39
delegue	c-31s-28C-28k-28
demande	c-24D-18s19j-16m-18
den	c28s16j17q19
denuncia	c24j33
depuis	c-16H22s-13S-21E-21q22
dernier	c-30j-28
desde	c-14s-34
desormais	c22
deux	c21L19s19j-24w19E19
deuxieme	c-19s-23
devolvio	c20
devuelve	c22y22j22m22
dice	c-20j-20
diez	c28j28
dijo	c-19
directeurs	c-29
discutee	c-14s-14S-14E-14
discutida	c-35s-28
disponible	c-13
dit	c18s18
dix	c20
do	c41a18e-16N37y26z22j38b48m26q25
doce	c13q40
documento	c-31
don	c-19j-18
dona	c-28
donde	c24I19j24q28
dont	c19a24s-13j24w-14q25
dormem	c18D20j20m20
dorment	c33j29m14
dort	c16j22
dos	c29j15
dossier	c48j36
dossiers	c24s22I19j19q19
double	c19
doy	c-41
dreissig	c17y17j17m17
duermen	c36s30
durfen	c26
e	c-43L-37J-24D-30s-48M14y-22x-23K-30I16j-23F23w-25E-16k-28m-42q14
ecole	c35
ecris	c-34s-34x-34k-34
eh	c15y15j15m15
eight	c25a-32j25b-14g36
einem	c19s30
einer	c39
eingetragen	c-35s-26j-27
election	c-26a-41j-26b-41
em	c-15L-24H15Q-33M19z-29j-25w28
emploient	c-20j-20m-24
enfants	c39j35
enfermera	c-30s-30x-30k-30
enregistre	c27j27
enregistree	c-14s-14
enseigne	c-21
entre	c37h25s35M35w35E35
es	c38s25Q25O-20M32E39À23
escuchar	c16
escuela	c14
eso	c-27
estan	c21j21
estudei	c-38s-34x-34j-21w-33k-34q-21
estudie	c-28w-27
estudo	c-21
estufas	c32
et	c-29L-26J-29D-43H-40s-37C-25y-18S-16x-15K-26j-45w25E-17k-33m-45q-19
ete	c-25H29s-45x-32j18k-32
exige	c26j26m26
expediente	c15j17
expedientes	c34j32q30
fabricas	c30
falo	c-44w-29
falta	c-37h31B31j-32
faltam	c16s16x16w16k16
fand	c-15s-22x-24k-24
fassung	c-33D-23s-26j-26m-23
federacion	c-32s-29
fehlen	c23s23C23k23
fehlt	c46s39j27
felicitations	c-31w-31
femme	c-32h-27B-22j-13
femmes	c-27s-22
feria	c-28s-17x-17k-17
ferme	c25j25
figurent	c18
fille	c33h31d-24B31g-22
film	c-41s-22e27x22k22
fin	c22
findet	c-15
fiscal	c17L26s26E26
fiscalia	c25L18s22E18
folgt	c-35j-34
folleto	c-37
fomos	c-41s-15K-27j-27m-27
fonds	c40j35
formulare	c-24j-24
foyer	c-19
frage	c-16h31B16j-30v24
fragen	c31s16
fragt	c17
fraternite	c-13
frau	c-32s-33w-20
frauen	c25j25
freitag	c-17j25
frontera	c26
fue	c-32s-21x-29j-25k-20
fundada	c-29
fusiles	c25
gar	c-25j-16
garcons	c14j14
garde	c22h24d24s19g22
gardes	c24
gare	c-14
gares	c-13
geduld	c-20j-18
gegrundet	c15K-15j-15m-15
gelesen	c-40
geschlossen	c29
gesetz	c21j21
gibt	c-34s-37
gleich	c-37L-18s-22j-27E-18
glossaire	c-21s-35
gobierno	c-33s-31C-31k-31
gouvernement	c-23s-26
gracias	c-19w-37
greffier	c29
groupe	c-22
grupo	c-31j-30
guarani	c-23
guarda	c19j19
guia	c-26
guichet	c33
guide	c-22j-24b25g21
ha	c-22s-28j-26
habe	c-32j-31q-24
habite	c-22
hablo	c-40s-31x23j-32w-21k23q-31
hafen	c23
hat	c16a-27H35s13M29y45j29E29m32q35
hay	c-25
heisse	c-27s-19
heisst	c-23s-13j-16
herr	c-24s-13j-16
heure	c-13
heures	c19
heute	c-21j-21
him	c27e-14z39j27b46q48
hoje	c-15I-15j-15q-15
homens	c15j15
hotel	c27h21d35x22b13g24k22
hoy	c-31s-33j13
hui	c-27s-17
ici	c-29
impresso	c-19s-19
imprimante	c16
in	c-13L-80J-46D37H-21Q-28O-36M41C-32z-19x-26I-19j-38b-17w16k-50q-28
informe	c-34s-23
ins	c-29L-48D-18s-27j-17E-48m-18
inscripcion	c-22
inscrita	c-15s-15w-15k-15
inspecteur	c26
inspection	c26
instruction	c17j20
internet	c-21j-21
interpretation	c-14a-39J-23D-17e-32b-27w-25k-28m-17
interpretes	c-35s-29
ist	c-50D-16H-31s-33O-38j-40k-13m-16q-31
j	c-40s-34I-15j-16w-34q-15
jahr	c-27s-44j16
jahre	c13h20v20
jahren	c20j20
je	c-33J-33O-33I-28j-42q-40
jouee	c-24s-16
jour	c-13
jours	c39
jueces	c18
juez	c31
juge	c26s19j20E19
juges	c32L19E19
julgamento	c35
juriste	c-31
juristes	c-27
jusqu	c15j15
kabine	c-24j-21
kein	c13j17
keine	c16h23a50j35v18b50
keiner	c36
komme	c18s18k18
konvention	c-29D-27O-28j-29m-27
kurze	c-26
laboratorio	c18j18
lancha	c14
langue	c-27
las	c49J14H28s50N16j28w41k14
lastwagen	c-16
laut	c25s28w27
le	c16J-41H-18s-19z14I-26j22w-38k-41
leera	c-28s-24x-24j-17k-24
lehrt	c-31j-32
lei	c23
leitfaden	c-33s-20
les	c29J48H25s42Q-15y23K-23j42k48
leurs	c28
leve	c16
ley	c24s14
libre	c-19
lido	c-19s-15k-15
liegt	c-22H-23s-53k-19q-23
lista	c48j48
lit	c28
llegan	c26j26m26
lo	c-28j-27w14
los	c19J34H15s25N36y16j24w17k34m14
lugar	c-30s-24k-24
m	c-16a-15L14b-30E14
madchen	c22
mai	c-16
man	c28a28e-25x-30j25b19k-25q34
manana	c-28H-14j-24q-14
manha	c-22
manque	c19s19S19E19
manual	c-26a-57J-25s-25e-24k-24
mar	c-19s-19
marineros	c21
marzo	c26
mas	c-17j-29
me	c-41a-27J23N-16z24x-20I-17j-25b-40k27q-15
medicos	c17L17s17E17
mehr	c20
memes	c-13
meninos	c22j22
menores	c17j17
merida	c-25a-29b-20
mestre	c14j14
metodologia	c-35s-13
miembros	c-13j-13
mina	c-17
mines	c18a26b26
mineurs	c29j24
minha	c14
minutes	c-13x14b19
missao	c-19s-21
mission	c-14D-24s-21e-13b-24k-17m-24
mitglieder	c-32j-29
mme	c-14
mochte	c-24j-24
modele	c-27s-20
mon	c-26s-17j-16w-17
montag	c-37
montre	c21
muda	c19
muelle	c15j15
muss	c19j19
n	c23y30K28j54p19m38
na	c14H17M24z-14S-17j16w23E17
nach	c19s17j15w17
nachste	c-15
nacimiento	c-45J-22H-13s-39j-13k-39q-13
nada	c-31j-24
nao	c43y31j13m29
nasceu	c-21s-21x-21k-21
nee	c-19
neuf	c19j19
ni	c37s24j20w19E19
niemand	c16H42j19q42
niemandem	c20
niemanden	c21j21
ninas	c22L16s16j18E16
ninguem	c19j20
ninos	c-15
no	c19a37D29H-24N13O-28M26y52z27S-37j29w15m54
noche	c29j28
noite	c23
nom	c20
nombres	c-24j-24
nossa	c-33s-28
notaria	c30s30
notre	c-23s-34j-23w-30
nous	c18C16j21k16
nuestra	c-33s-26j23w-26
nuestro	c-28s-21w-21
nueve	c-14
nuit	c20j20
num	c17j17
nunca	c-16D13m24
nur	c-18j-16
o	c-14a-24Q-23O-27y-18z27I27j22w-13q32
obrigado	c-16s-14Q-16
observateur	c-24j-13
oficina	c-20s-29x-16j-14k-16
oft	c22
ohne	c19a40j19b40
on	c47L27D-20H15s32O-57M59C-20S41K-51j55w32E74m-30q13
opfer	c24j24
orpailleurs	c15s13
os	c29J38H-16s34z33j24w30k38q15
otra	c28
ouvrieres	c25j27
paciencia	c-35j-34
page	c-54a-39e-33b-23
pages	c-18b22
paginas	c-31
pago	c-21j-26
paie	c31y32j31m32
paient	c28j24
palavra	c-32j-27
par	c-45s-35
para	c-48L-19s-26K-16j-32E-22m-16
parlerai	c-27
parole	c-44s-29
parquet	c19j17
parrafo	c-31j-19
pas	c28j32
passaporte	c20j16
passera	c-16
patience	c-38a-15
pays	c-24H22y49K-18I40q30
pe	c13
pedimos	c17Q-42O16
pediu	c-17y-17j-17m-17
pela	c-26y-17j-16m-17
pelo	c14y-15j14m-15
perd	c37
perdio	c19
pergunta	c-16j-36
permanente	c-18s-18C-18k-18
permettez	c14w14
pero	c-15s17w17
petites	c22
piden	c35j35
pirogue	c17j17
placees	c18
plainte	c16j38
plus	c20j23
police	c19a45L16D17s16e14N14C19I19b47w22E16m17
policia	c47L17s21j27E17
polizei	c29D13j29m34
porte	c-26h15j-26v15
porto	c18
pour	c-27
pourquoi	c-14s24
preco	c29
pregunta	c-30j-15
presentada	c-24s-14
presente	c-42s-40
presento	c-15
preside	c-21j-21
presidencia	c-20
presidente	c-39L-18s-38E-18
primera	c-20
principes	c-34s-27j-13
printemps	c-17I-15j-15q-15
proces	c21
processos	c24I16j15q16
professor	c-23s-23e21Q-14
proposta	c-21
propre	c15
propuesta	c-29
protocole	c-18N-20
protocolo	c-16N-24
proxima	c-27s-23
proximo	c-18s-19
publica	c22j22
publicada	c-35j-33
puede	c-14h-29s-14
pueden	c-29
puertos	c19
puis	c-25s-28C-13z-23j-39w-29E-21k-15m-28q-23
pushes	c18a13y22j18m22
qu	c17
quand	c32h14j32
quando	c14
quant	c32d21s32Q-23v-17w32
quarante	c13K19j19m19
que	c17L-44D36H-26s16M25z-26w-36E-19q-28
quechua	c-44s-16j-14
queixa	c26j26
quem	c33
questions	c35a17b16
quien	c24
rappele	c-18
raum	c-35j-31
recebidos	c-41s-15I-27j-27q-27
recruiters	c30a45D13y31I16j30b43m31q15
recu	c32
red	c-51a-42s-30j-28b-27
rede	c-14
redige	c-18s-13
reflexion	c17j17
refuse	c32a40j32m32
regista	c29j29
registrada	c-24s-23x-23k-23
registro	c21
regles	c-21s-20x-20j-13k-20
relatorio	c-18
relu	c-21s-22w-22
remercie	c-18
remercier	c-25s-25
rendez	c29
repondu	c23j24
representant	c-15s-15k-15
representante	c-24s-24C-24k-24
represento	c-13
reseau	c-42s-26
responde	c29s18j18q18
respondeu	c37
retire	c34j34
retournee	c-18
reune	c-20
reuniao	c-17
reunion	c-26s-24
richter	c23
roterdao	c-17j-13
royaume	c-43s-30C-30k-30
rue	c-16I-21j-21q-21
s	c-16e-43I31b-14F19p19w-32k27m-16
sa	c27j18q18
saal	c19j19
sacs	c34j32
saluons	c24s24
sans	c43j43
schlachthofen	c21D21j21m21
se	c-33D24s-49y-14x-22I-13w-29k-22q-15
seance	c-18
secretaria	c-14
secretariat	c-22a-39e-33x-27b-42k-27
sede	c-14x-33k-33
seguir	c-25j-14
segun	c13z27j27q27
sehr	c-16
seis	c36j36
seit	c22j22
sello	c20
selon	c-22s-21
sem	c33j38
senhora	c-19
senor	c16s-34
sentencia	c31
sera	c-32s-30O-29x-26k-26
serai	c-23j-23
ses	c20j30
sete	c-22j-20
si	c-33j-17
sie	c-32
signe	c18r-13j18g-17
silencio	c17
sin	c-25j-22
sind	c26s29w38
sitz	c-21s-16x-15k-16
sitzt	c19
six	c-25e-22
so	c-17L31D-24e31Q-34C28K-31I-21b-24w-20E35k38m-19q-14
socios	c-15
soir	c-28
soit	c-20j-18m-18
sola	c-28
somos	c-35w-23
sous	c-28j-28
souvent	c24
soy	c24J-13s21w27k-13
staatsanwalte	c19j19m19
stadt	c-32
statistik	c35
statt	c-20s-19K-19j-19m-19
studiert	c-17K-13j-18m-13
suis	c-35L-28s-20E-20
suite	c16
suja	c40j40
sus	c25
syndicat	c-14
table	c-39a-22d-46r-27j-35b-34g-24q-29
talibe	c15j15
taller	c-43s-40x-30k-30
talleres	c34s28
tambien	c-14
tarjeta	c-16
telefone	c33
tem	c-20s-21z17
temoins	c23
temps	c-26j-24
tengo	c-28j-28q-23
tenu	c-20s-20
testigos	c22
texto	c-26
the	c-18D-46O25y53z16K43I-15b17w-22k15m27
them	c19a33O-35C30z56x-23j19b46E-14k20q26
tiempo	c-31
tiendra	c-25s-16S-16E-16
tiene	c-17h19s-36y32j13v19w-29m32q-13
tienen	c19j19
tient	c-31j-31
titulo	c-22
todas	c31j31
todos	c-18j-28
trabalho	c-34s-34x-34k-34
traducao	c-30J-17s-17k-17
traduzco	c-28
travail	c30
travaille	c-27j-17
trente	c-26
tres	c28j33
tribunais	c42
tribunal	c31a18j37b17m22
tribunales	c20
trinta	c16j16
troisieme	c-17s-17
trotzdem	c13s25
turc	c-28
turnos	c32j32
tuvo	c-30
ubersetzung	c-30j-17
uma	c-48J-13s-38j-20k-13q-16
una	c-20z14I-16j-29
und	c-17L-35D-28H-22s-14M-25y-40x-25K-59I30j-14w-16E-43k-38m-69q17
unica	c28
unico	c28j28
uniformes	c15j15
uns	c31s16j28
unser	c-52s-49B16v-27w-42
up	c39J26C37z33x-49k-23q29
vecino	c-38s-25x-25j-20k-25
veinte	c-22
vengo	c13s14w15k15
venir	c-29
verband	c-15s-15
verein	c-13
version	c-35a-43L-26D-36s-22e-13b-34E-26k-14m-36
verstehe	c13s25
vertrag	c16j16
verwiesen	c19
vez	c-22j-22
victime	c24j22
victimes	c41j41
vide	c29
vides	c-16H19j19q19
viens	c38s38x42k36
vis	c18s19S19E19
vite	c19
vivo	c13H-28s-13x-13j-27w17k-13q-27
volta	c26
voluntaria	c-25j-25
vont	c17
vorgestellt	c-25j-27
vorsitzende	c16s16
vorsitzenden	c-20s-18C-18j-36k-18
vorsitzender	c-16
vous	c-31s-36
war	c-18a32s-32e18
warten	c22j22m23
wartet	c32j32m33
warum	c23s23w23k23
was	c39L13J21D-43H53N-44O26C31z43S-27x24K19I-26w-20E-15k41m-22
wenn	c17
wer	c13s13C27w13k22
what	c29a22L22H15s29e14Q-21z33I16b19q37
wird	c-13j-13
wohnt	c16s16x16k16
wolof	c-24a-50e-27j-20
wort	c-13
ya	c-28j-28
zahlen	c-21H30j-21q30
zahlt	c-18j-18m19
zu	c-35j-35
zuletzt	c-33s-34
zum	c-40
zur	c-38j-38
zwei	c25
zwolf	c-25
а	c20L-38s19I-52j17w19E15q-52
автобусе	c22
ассоциацию	c-17s-17
без	c34j34
больше	c26z26j26q26
буду	c-27j-27
бумаге	c28
было	c26
вербовщики	c19j19m19
веснои	c-26
вопрос	c-17j-26
выдает	c30j30
выдают	c20j16
выполнила	c27
выступаю	c-15J-16s-16k-16
говорить	c13j13
говорю	c-39j-30
год	c16
года	c29j23
гостеприимство	c-42z-42j-42q-42
готов	c-36J-31D-21s-31j-24k-31m-21
границу	c24j24
два	c23j23
двое	c37
девушки	c13D13j13m13
дела	c15j15
делегация	c-27
дело	c21j15
день	c21j18
детеи	c13j13
для	c-20j-20
до	c38
долг	c26j21
его	c19j-20
ее	c15
есть	c-40s-32
еще	c-20
же	c31
живу	c14s16x16j-25w-28k16q-25
закон	c14h-20z14j14v-20q14
закрыл	c27y15j27m15
зал	c15z15j15q15
зарегистрирована	c-29s-29k-29
зарегистрированную	c-17s-17x-17w-17k-17
здесь	c22Q45j27
зовут	c-30
из	c13j27w27
имеет	c-40s-35
имени	c-37j-15
кабина	c-34
каждую	c20
кого	c20j25
компенсации	c16j16
конвенция	c-30
краток	c-27j-27
кто	c33j19
между	c15
меня	c-31
мериде	c-22s-14x-13k-13
месяц	c26
мне	c-22j-22
мы	c13s15Q-35C15w20
нам	c24
наш	c-25s-25w-25
наша	c-22s-17w-17
не	c47H17N-25y21j35m22q17
неи	c-27
ни	c38j22
них	c33j31
но	c30j28
номером	c19
о	c-32s30M34j-44w32E34
об	c16s23
один	c-46j-16
одного	c36j22
он	c-22
организация	c-29s-29
от	c13j-15
ответ	c18h15j18v15
отвечает	c24j24
паспорта	c28j28
паспортов	c16
перевод	c-41J-28s-37j-16w-23k-28
переводчика	c18j18
пишут	c22z15j22q15
платят	c24y24j24m24
пограничники	c40
под	c-19j-19
поддержку	c-14z-13j-13q-13
подписи	c21j21
полиция	c14D15j15m15
половина	c28
получили	c29j25
попросил	c-16y-16j-16m-16
попросила	c-27
пор	c17
постоянному	c-16s-16C-16k-16
потерпевших	c26
правительство	c-27s-26M-26E-26
предложение	c-28z-13j-13q-13
представитель	c-26s-22M-22w-22E-22
представительству	c-16s-16M-16E-16
представляю	c-17
преподаю	c-29s-20x-17I-24j-36k-17q-24
приставы	c25D25j25m25
приходят	c20j20q20
пришел	c18j18
проводили	c-27s-27
проекта	c-15j-13
проидет	c-19s-15x-15k-15
происхождению	c-13s-13
протокол	c19s-33j14k-33
прошу	c-28I-14j-28q-14
прямо	c-33
пусты	c25
работаю	c-27s-28x-24k-24
работают	c33j33
рабочие	c-31J-16D24s-35j19w-19k-16m24
рабочих	c28j28
раз	c19j19
реестр	c27j26
руководство	c-25
с	c19j21m-25
сегодня	c-16
сеичас	c-14
секретариат	c-23j-24
семинар	c-28s-28
сеть	c-19
сколько	c24q25
слова	c-29
слово	c-38s-34z-15j-15q-15
создан	c19j19
союза	c-30
спасибо	c-24s-19w-24
спрашивает	c31j26
спрашиваю	c-19s16
спросили	c23s23x23k23
сроках	c-29j-19
статье	c-43
столы	c-30
строике	c15j15
студенты	c20j20
суд	c23j30m24
суда	c16j16
суды	c18D18j18m18
судьи	c33
так	c27s27
такие	c-29
такое	c15j15
текст	c-52J-35s-35k-35
теперь	c-21j-20
терпение	c-23
тех	c28j38
только	c-30j-21q-23
три	c27
трое	c18
у	c39L37s32j26E37
уже	c-32s-21
университет	c-30D-19N-15j-22m-19
университета	c-22s-21j-18
училась	c-28s-19x-19j-25k-19
хотя	c28
чего	c28s28
читает	c14
что	c26j27
это	c27j27
этом	c-56s-45
юристов	c-17s-17
языках	c-21j-22
языке	c-36D-21j-20m-21
языки	c-37L-16s-37E-16
اتحدث	c-25s-17w-14
اتفاقيه	c-27s-27
اجتماعنا	c-20s-20
اجر	c31j31
اجور	c14
احد	c24j26
اسال	c29
استضافه	c-26z-26j-26q-26
اسمي	c-42j-23
اعادت	c27
اعلان	c-24s-24S-30w-26E-30
اغلقت	c24D15j24m24
اقترح	c-32
اقيم	c14s17
الا	c24j23
الاتجار	c31j31
الاجتماع	c-34s-27j-25
الاستضافه	c-19j-19q-19
البحاره	c-32j-18
البحر	c30
البلاغ	c23j23
التجاريه	c-14
الترجمه	c-44j-36
التي	c-28
الجدول	c-24j-24
الجلسه	c21j17
الحاشيه	c-16j-16
الدايمه	c-14
الدليل	c-37s-30j-22k-22
الذين	c25j25
الرسايل	c13j13
السادسه	c-14
السلطات	c15L15s15w15E15
السواحل	c38s38
السيد	c-29h-13s-29
السيده	c-13
الشاهده	c31j31
الشرطه	c15L15s15w15E15
الشهود	c19j19
الصيادين	c18s21x21k21
الضحيه	c24j26
الطلب	c24j24
العاملات	c36s13C13j35k13q23
العرب	c-22h-21
العربيه	c-21
العمال	c22
الغت	c42y42j42m42
الفتيات	c13
الفجر	c34j32
القارب	c27j27
القانون	c29
القضاء	c31L31s31E31
القهوه	c-36z-25j-36q-25
الكفيل	c14j14
الكلمه	c-29y-15j-15m-15
الماده	c-26j-15
المترجمين	c-34s-24
المحاكم	c25L25s25w24E25
المحتجزون	c29
المحكمه	c33
المفتشون	c28s28
الملف	c25j25q25
المهاجرون	c13s13
النموذج	c-19s-20
النيابه	c15
الهاربه	c16z16j16q16
الي	c-41L-34J-23s-29j-21E-22k-20
اليوم	c-33j-24
اما	c14s30Q-26M25w30E25
ان	c-57s-20N-16j-43w-18
اي	c25j25
باحثه	c-27s-23
باريس	c-13x-15k-15
باسم	c-35s-14j-32
بالعربيه	c-30L-19J-18s-25E-19k-18
بروتوكول	c-24s-24S-23w-16E-23
بشان	c-32j-32
بعد	c-23s-19j-51
بلا	c15j15
تاسست	c-33I-16j-16q-16
تباع	c35
تحتجز	c22s26
ترد	c45z23j29q28
ترفض	c31y26j26m26
تسجل	c19
تسمع	c15j15
تصدر	c22j22
تنشر	c16s16
ثم	c-17s-29y-32j-36k-28m-32
ثمن	c13j13
جامعه	c-14s-41S-30E-30
جوازات	c22s21j13
حتي	c26
حكومه	c-18s-17M-17E-17
خفر	c38s38
دون	c28j28m25
راجعت	c-16s-13
سجل	c24
سماع	c28j28
سنه	c-31j-16
سوال	c-19j-19q-19
شاحنات	c46j46
شبكه	c-21
شكرا	c-33s-33w-33k-33
شهور	c23
صغير	c-27
طلب	c-15s-15C-15w-15k-15
عدد	c28j28
عشر	c-30
عمال	c28s28
غير	c-18
فقط	c28
قاض	c46j46
قبل	c37j41
قضايا	c20j20
قط	c-34j-34
قواعد	c-16s-16
لا	c26s34y32K26j26w30m19
لم	c-14s38y31j-32w38m31
لماذا	c35s38w24
ليلا	c31j31
مبادي	c-19s-19
مرتين	c36j36
مسجله	c-48s-44x-26k-40
مصانع	c26s26w26
مقرها	c-26s-26x-29k-29
ممثل	c-25s-16M-16E-16
منذ	c13j13
نحن	c-30s-30w-30
نشكر	c-17s-17M24C-34w-21E24k-38
نظام	c28j28
نقابه	c-32
هل	c28s28w28
هو	c-24j-23
واتحدث	c-32j-33w-14
واتفاقيه	c-24s-19S-19E-19
واضحه	c-35j-35
واعلان	c-19s-19S-19E-19
واعمل	c-38y-29j-36m-29
والامهريه	c-20D-16j-18m-16
وانا	c-32j-29
وبروتوكول	c-16s-14
ورشه	c-33s-31
وسوالي	c-31j-31
وعندنا	c23H23j23q23
وفد	c-24s-24M-24w-20E-24
وفي	c23s23M20w23E23
وقد	c-37K-16j-33m-16
ولها	c-30s-27K-23j-26m-27
ومقرها	c-31s-21S-19w-17E-19
ونشكر	c-24s-19w-19
يدفع	c27y21K21j27m27
يدفعون	c28j28
يسال	c16
يسجن	c22
يصل	c23j23
يطلب	c-29j-29m-29
يملك	c23s23
يوجد	c30
abend	h15
aboga	h13B18
accue	h-18v-21
adopt	h-29+33V27(26Z-23=-14,-29<-50#33%-13v-29g-24[-19.-16/-23
advog	h-21B-13
afric	h-26d-24
agent	h31a52d20r13b43g16
aimar	h-20
ambas	h-14d-17B-14
amigo	h-30
angab	h17B17
anten	h-25B-20
antwo	h26B19
anwal	h-36
anzei	h16v16
appel	h-25
appri	h15
apren	h-32
aprob	h-29v-29
aprov	h-33
arabi	h-19d-43r-38g-30
archi	h28d-29r-27v33g-16
arriv	h-28d22B-33g33
artic	h-36d-45r-21
asoci	h-24B-22
assin	h26v26
assoc	h-16r39g-28
astil	h17
ateli	h-26B-17v-13
atten	h21d-40v15g-19
audie	h14d-25g-26
aujou	h-27B-18v-15
ausbe	h30
ausku	h26B26
autob	h23
autor	h-21B-18
avoca	h-23B-23
barre	h-25d21
barri	h16
besch	h-22v-22
bibli	h-29B-29
blanc	h21v21
bonjo	h-37B-37
breze	h-32
brief	h18a-33v26b-38
briga	h20d30g23
busca	h-26
cabin	h-26a-19B-31b-14
cahie	h-16B19
calen	h-34v-36
cambi	h32v32
canti	h21
carbu	h20
carce	h20
casqu	h-39v-31
centr	h25d16g27
cerra	h36v36
chaqu	h21
chega	h27
cidad	h-17
class	h20d22v20
coleg	h-36B-24
colle	h-15d25B-21g22
combi	h21
compr	h24v19
compt	h-28v-14
comun	h16B21
concl	h-36d-16r-21v-36
conco	h-16
condu	h-21v-21
confi	h-30d-27B-36g-26
congr	h-13d-39g-41
conne	h-19d-35B-15r-22v-15g-34
conte	h42d20v37
contr	h28v-14
conve	h-29d-30r-37g-35
coope	h-33d-30r-13g-33
coord	h-29d-16g18
copre	h-30B-30
corre	h-17d-32v-25g-29
corri	h18r-27v14g-24
cosec	h35B30
court	h26d15D37H15e-20r22C39v26b58k31m37q40
creus	h24
criol	h-22v-22
criou	h-19v-23
cuade	h-15
cuand	h19v14
cuant	h15B15
cuare	h14
cuent	h29v21
cuest	h-25
danac	h-26v-16
danke	h15s-38B15
decla	h-26g-35
deleg	h-24B-13
deliv	h23d33v23g19
denun	h36v39
depui	h-16B-13
derni	h-30v-28
desor	h22
deuxi	h-19B-23
devol	h21v18
devue	h22v22
dialo	h-29
direc	h-29d36r21g36
discu	h-43d-40B-34r-19g-29
dispo	h-17B-25
docum	h-31
dolme	h28
dorme	h22v26
dormi	h28d55v28
dossi	h49B37v35
doubl	h19d55
dreis	h17v17
druck	h-26
duerm	h36B30
durfe	h26
ecrit	h24
einge	h-27B-26v-25
elect	h-26d-18r31v-26g-45
emplo	h23d-33r-33v23g17
empre	h19v14
enfan	h40v34
enfer	h-32B-30
enreg	h-22B-33v27
ensei	h-21
entra	h19d18v19
erlau	h-26
ersta	h28v28
escri	h-28v-24
escuc	h16
escue	h14
estud	h-48B-43v-26
estuf	h32
europ	h-25d-33B-23g-16
evalu	h-35d15g17
exped	h26v33
fabri	h30
famil	h23r-13g44
fassu	h-37B-26v-26
feder	h-28B-29
fehle	h23B23
felic	h-25B-35
figur	h18d15g31
filia	h18
finde	h-15
fisca	h30B43
folle	h-37
forma	h-15
forme	h-23d-20g-15
formu	h-31B-21v-35
frate	h-13
fraue	h25v25
front	h26a24d21e24
funda	h-29
fusil	h23v26
garco	h14v14
gedul	h-20v-18
geehr	h-16
gefal	h25
gegru	h15v-15
gehor	h31v30
geles	h-40
geric	h32
gesch	h29
gleic	h-37B-22v-27
gloss	h-21d-41B-35r-46g-26
gobie	h-33B-31
gouve	h-23B-26
graci	h-19
greff	h16v-18
group	h-22a-37b-38
guara	h-23d18
guard	h32d-13r-17z18v30b-17
guich	h33
habit	h-22
heiss	h-28B-18v-16
homen	h15v15
image	h-17
impre	h-33d27B-36v-13
impri	h-20B-25
indem	h20v20
infor	h-34d16B-23g27
inscr	h-19B-15
inspe	h28d14B30r15v44g46
insti	h16d26B16r-34
instr	h15d-14v33
inter	h-41d-14B-37r13g-35
jubil	h-31
judic	h-25
juece	h18
julga	h35
juris	h-42B-29
kabin	h-24v-21
kolle	h-25B-24
konve	h-29v-29
koste	h17v17
labor	h-28r-22v18g46
lanch	h14
langu	h-27d-20r-18g-46
lastw	h-16
leitf	h-33B-20
liber	h20v20
llega	h-21
madch	h22
maest	h-28
magis	h-13d53g52
manan	h-28v-24
manqu	h28B19
marin	h-34d33B-14r29v-30g23
medic	h18d15B17g15
menin	h24v22
menor	h17v17
merid	h-25d-29g-20
merkb	h-38
mestr	h14v14
metod	h-39B-13
miemb	h-13v-13
mineu	h29v24
minis	h15d30g38
minut	h-13
missa	h-19B-21
missi	h-14d-16B-21g-22
mitgl	h-32v-29
mocht	h-24v-24
model	h-25a26D32B-20b34m32
montr	h21d-23
muell	h15v15
nachs	h-29
nacim	h-45B-39v-13
nasce	h-21B-21
niema	h34v25
ningu	h19v20
nombr	h-24v-17
notar	h23B27r-25g30
nuest	h-34B-31
obrig	h-16B-14
obser	h-24d-43v-13g-38
ofici	h-20B-29v-13
ordin	h-15
organ	h-25a-32d-46B-20e-32r-19g-25
orpai	h24B13
ouvri	h19v32
pacie	h-35v-34
pagin	h-31
paien	h28v24
palav	h-32v-27
parle	h-32B-30v-26
parol	h-44B-29
parqu	h19v17
parra	h-31v-19
passa	h28v26
patie	h-38d-21g-21
pedim	h17
perdi	h15
pergu	h-19B44v-39
perma	h-18B-18r-16
petit	h24
pfleg	h22
pirog	h35v35
plain	h16a-23v38b-13
plant	h26a34v19
polic	h41d41B25r14v32g47
poliz	h31v31
pourq	h-14B24
preci	h18d32
pregu	h-32v-20
premi	h-14
prepa	h-22d-34r-14g-26
prese	h-49B-42v-22g-27
presi	h-27d-32B-13r-20v-21
prime	h-28B-20
princ	h-52d-18B-40r-21v-13g-16
print	h-17a30e-50r20I-17v-15g-29k-40q-17
proce	h21B13r23v15
procu	h21B21
profe	h-23B-23r21
progr	h-40d-21
propo	h-33B-28r15v-13g-18
propu	h-30v-32
proto	h-19d-32
proxi	h-25B-24
puert	h14v30
pushe	h18d13v18
quara	h13v19
quech	h-44B-16v-14
queix	h26v26
quest	h29r22g-26
rappe	h-18
receb	h-16B-15
recib	h28
recru	h31d39r17v29g36
redig	h-18B-13
reede	h39
refle	h17d34v17g22
refug	h-15v18
refus	h43d43v43g24
regis	h28d-13r-19v40g50
regle	h-21B-20v-13
rembo	h21
rende	h29
repre	h-42B-26g-42
resea	h-42d43B-26r42
respo	h41d22B34v21
retir	h34d-32r-35v34
retou	h-14
reuni	h-35B-24
richt	h24v29
roter	h-17v-13
royau	h-43B-30
salar	h13d-29g-24
saluo	h24B24
schul	h27
seanc	h-18
secre	h-15d-48B-14r-50v-23g-18
segui	h-33B-29v-26
semin	h-36d-40B-36r-36g-19
sente	h23d-36v22g32
serve	h13d-42r-60g20
silen	h17d20r-22
socie	h18d-23g-30
socio	h-15d-32g-30
souve	h24
sprac	h-23
staat	h19v19
stati	h36d-42r-18g-42
studi	h-17d-13B-14r27v-18g-24
suppr	h-18v-18
syndi	h-14
talib	h15v15
talle	h26B25
tambi	h-14
temoi	h23v15
termi	h26d-20r-20
testi	h32d24g34
tiemp	h-31
tiend	h-25B-16
titul	h-22
tradu	h-21B-23
trent	h-26
tribu	h15B24r29g17
trint	h16v16
trois	h-17B-17I32q32
trotz	h13B25
trouv	h-17B-19
turno	h32v32
ubern	h-31B-33
ubers	h-43v-35
ubert	h-30v-30
unifo	h22d21v15
unter	h-18B-17
vecin	h-38B-25v-20
veint	h-22
vende	h15
verba	h-15B-15
verei	h-13
vermi	h26
versi	h-36d-51B-23r-13g-46
verst	h13B25
verwi	h19
victi	h33v30
volun	h-25d-19r-26v-25g13
vorge	h-25v-27
warte	h35v35
zahle	h-21v-21
zulet	h-33B-34
zuruc	h13
zweig	h-18
автоб	h32
агент	h21
адвок	h38v38
ассоц	h-21B-21
больш	h26v26
брига	h22
вербо	h19v19
верну	h26v27
весно	h-26
возвр	h26v26
вопро	h-17v-26
встре	h-58B-51
выдае	h30v30
выдаю	h20v16
выпол	h27
выраж	h-17B-19
выста	h-44B-24
высту	h-15B-16
говор	h-16
госпо	h-48B-40
госте	h-42v-42
грани	h24v24
девуш	h13v13
дежур	h41
делег	h-49B-40
догов	h28v14
закры	h28v35
запро	h32
зарег	h-31B-31
измен	h20v20
интер	h25v25
кабин	h25v30
кажду	h20
компе	h16v16
конве	h-35B-22
котор	h22v23
крато	h-27v-27
мерид	h-22B-14
номер	h28
нотар	h-37v-19
одног	h36v22
орган	h-29B-29
оружи	h-23
основ	h-34B-29
отвеч	h30v30
охран	h30v30
паспо	h18v25
перев	h-34B-39v14
платя	h24v24
погра	h40
подде	h-34B-32v-18
подпи	h21B-31v21
показ	h41v41
полиц	h14v15
полов	h28
получ	h19v17
помог	h-21v-19
попро	h-29v-15
поряд	h22B27
посто	h-40B-23
потер	h34v25
похва	h30
прави	h-28B-29
предл	h-28v-14
предс	h-37B-25
препо	h-29B-20v-36
приве	h24
приго	h27v23
призн	h13v26
прист	h25v25
прихо	h21v21
прише	h18v18
прово	h-28B-27
проек	h-15v-13
проид	h-19B-15
проис	h-13B-13
проку	h26v26
проси	h14v19
прото	h26B-33v21
профе	h-13
рабоч	h-24B-35v30
ребен	h17
реест	h29v29
руков	h-26
свиде	h37v37
сегод	h-16
сеича	h-14
секре	h-23v-24
семин	h-43B-38
склад	h30
сколь	h24
следо	h23v33
следу	h-15B-14
слуша	h24v24
собир	h-32
созда	h19v19
спаси	h-24B-19
срока	h-29v-19
стать	h-43
строи	h15v15
студе	h20v20
счита	h25v25
тепер	h-21v-20
терпе	h-23
теряю	h27
тольк	h-30v-21
униве	h-32B-19v-24
участ	h28
учила	h-28B-19v-25
учите	h-34
хозяе	h17v22
хозяи	h33
четыр	h15B19
читае	h14
юрист	h-17B-17
языка	h-21v-22
اتفاق	h-27B-27
اجتما	h-20B-20
استضا	h-26v-26
الاتج	h31v31
الاجت	h-34B-27v-25
الاست	h-44v-44
البحا	h-32v-18
البلا	h23v23
البنا	h21
التجا	h-14
الترج	h-44v-36
الجدو	h-24v-24
الجلس	h21v17
الحاش	h-16v-16
الخام	h-17v-17
الداي	h-14
الدلي	h-37B-30v-22
الراب	h-16
الرسا	h-23v-23
الريي	h-14B-21
الساد	h-14
السلط	h15B15
السوا	h30B38
الشاه	h31v31
الشرط	h18B15
الشهو	h19v19
الصيا	h55B59
الضحي	h24v26
العام	h38B20v35
العما	h22
الفتي	h13
القار	h27v27
القان	h29
القضا	h31B31
القهو	h-36v-36
الكفي	h14v14
الكلم	h-29v-15
الماد	h-26v-15
المحا	h20B24
المحت	h29
المحك	h33
المشت	h20
المفت	h28B28
المها	h15B13
المهن	h-24B-23
النمو	h-19B-20
النيا	h15
الهار	h16v16
بالعر	h-30B-25
بروتو	h-24B-24
جوازا	h22B21v13
شاحنا	h46v46
واتحد	h-32v-33
واتفا	h-24B-19
واعلا	h-19B-19
والام	h-20v-18
وبروت	h-16B-14
وسوال	h-31v-31
وعندن	h23v23
ومقره	h-31B-21
ويسرن	h-15B-15
يدفعو	h28v28
"	a-67J-18e-29S-18K-13b-45k-18q-18
#year	a-23M24I-18b-22q-16
(	a-31e-42y31S-25b26w39m43
)	a-14e-37C25k25m-18
-	a-35J19D-28H17N25O16z-13K-19b-29m-36q23
able	a21
abolished	a38y17b27m17
about	a-19L18e55O-26M50y21z-32b-37E54m16q-32
above	a30e16
abroad	a36e29b19
absent	a37
abuse	a21
academy	a-30
accent	a-26J-15e-25b-17k-24m-16
accept	a-30y-36z-20b-23
accepts	a33
according	a39e32w29k20
account	a40e23x-30b33
accountant	a-45b-31
accounts	a25b33q18
accused	a38b25
acknowledge	a20z27b27q27
acquittals	a45
acronyms	a-28
across	a37e27b19
active	a-39e-51C-30I-16b-33k-30q-19
ada	a-34e-34
adaeze	a-21e-26
adapt	a-15
add	a17e31
added	a-16b-48
address	a-20e-29x-14b16k-14
admire	a14
admitted	a-15e-16
adoption	a33b30
advance	a30
advice	a-19
advocate	a15b15
affiliates	a-44e-37
african	a-23
after	a-33d13L25e-59r-20M-35C-42y17S-27w-31E-34k-46m19
afternoon	a13e-19x-31k-28
against	a-14b21
age	a29b39
agencies	a22y20b22m20q20
agency	a28b23
agenda	a-46
agents	a20e13b16k13
ago	a-26b-48
agree	a-44d-26e-16r-32b-42k-25
agreement	a-27b-24
agrees	a-18b-38
ahead	a-15
aid	a-19e-19
air	a23
airline	a15b18
airport	a32e19K17b17m17
airports	a-41
aligned	a-43y-24b-37m-24
aligns	a-21y-21b-21m-21
all	a34J-26Q48z34b-26w-30k-25q13
alliance	a-33
allow	a-22d27e-20Q-48M-28g50w-20E-28
allowed	a23b47
allows	a16b19
almost	a-42b-13
alone	a22b27
aloud	a-30
alphabetical	a-18
already	a-18e-23q-24
althea	a27e27
always	a22b22
ambassador	a-17
amended	a-51e-26y47x-25b34w-21k-25m47
amendment	a-21K-16b-29m-16
american	a-16
amharic	a-42e-41
amina	a22e22
amnesty	a44e31
among	a23b25
animation	a-26K-17b-20m-17
annex	a25d-31e17r-15b24g-15
annexed	a-30e-15
annexes	a-13
anniversary	a-38
announce	a15
announced	a23b37q37
annual	a-35e-22b-15
answer	a23e23N-19b32m37
answering	a34b49
answers	a-13H33e-21y24z21K-21b23m-15q33
any	a16b33
anybody	a17b13
anything	a19
apologies	a-29
apologize	a-29b-29
appeal	a41e15b35k15
applaud	a25
applause	a23
applied	a45b29
apply	a34
appointed	a21b21
appreciation	a-17
apprentices	a18b22
april	a-21b-17
arabic	a-43J-22H-27e-38b-30w-17k-22q-27
archive	a-44e-25b-27
archives	a24b24
archivist	a-41
are	a31J-41e30N19O-14M-21C21y27z17x20K38I-21w40m39
armed	a19
arms	a23e21
army	a-25
around	a13e13
arrested	a42y21b30m25
arrive	a32H31b41q31
arrived	a-15b-15q-15
arrives	a31
ashamed	a26e25
ashore	a18
asia	a-41
ask	a27J29H31Q22N-13O-31M-20z-28I-20b13w-26k33
asks	a-22e22C34y-28z27b-30k22m-28q15
asleep	a-17
assembly	a-33e-22
assessment	a43b34
asylum	a41D37b41m37
ate	a-35b-22
attempts	a16
attended	a-16b-19
attorney	a21
au	a22M19K-15j-25b22w18E19m-15
auctions	a41
audience	a-25b-26
audit	a21d24b21g38
auditor	a33
auditors	a-21
audits	a32e32
august	a31
aunt	a16
authentic	a22b-22
authority	a35e27k27
available	a-36e-22b-43
awake	a32
awarded	a-13
away	a48b26
b	a-35b-35
baby	a-29b-24
back	a40D-43C17z38b53k17m-43q20
bad	a-35
badly	a-24
bag	a47
bail	a19e19
bailiff	a35
bali	a-28
ballistics	a20b20
band	a-29
bandits	a43
bank	a-17C35
banks	a61J28D33e37b50k37m33
banner	a-31
bans	a27y27b27m27
bar	a-24e-32x-35k-35
barefoot	a25b25
barracks	a28
barrel	a36
barrels	a15
bars	a53e33x20b29k20q24
bay	a37
bbc	a-35
be	a-14H-37O-37S-31x-23I-14b19E-31k-23q-15
beach	a30e21b28
bear	a15b27
bears	a-26e-26
beaten	a38e26C13z23b24w13k13q23
became	a20e42
because	a19L22D-13e14M19b13E24k24q-24
become	a21
bed	a37b25q13
beds	a42b41
beekeepers	a36
beg	a27b27
begging	a35
beginning	a-16e-15
begun	a-14b27
behalf	a-47e-21C-21b-33k-21
being	a-22b-31k-31
believed	a38b38
bell	a-50b-26
belong	a22
belongs	a25b23
below	a30b40
beneficial	a28b15
bengali	a-44b-26
best	a30b31
between	a19L-18e18w38
bicycles	a-13
big	a40b43
binds	a36
birthday	a-16
births	a17
bit	a-20
blame	a22
blank	a50b24g21
blind	a38b38
boats	a70e41C13z15x18b31w45k21q22
bodies	a54b30
bond	a32
bondage	a-16
bonded	a30b16
bookkeeper	a14J-27e-27k-27
booklet	a-16b-16
booth	a-31d-13D-36e19b-45m-36
booths	a-13
boots	a-23b27
border	a23z37b40q37
borders	a-38
born	a-23:-21*-36+-42&-13U32V-33C-17(-15x19#-14b-26W-28.-40q-15
borrowed	a-27e-30
bosses	a29b30
both	a32e-27Q19x-27k-27
bound	a-36e-19z27x-13b-24k-13q27
bow	a-18
box	a-18e-43b33
boxes	a25
boy	a30e17b31k17
boys	a50D39e24b47m40
brackets	a-23b-23
branches	a-32e-38x-23I-13k-26q-13
branded	a15e16
bravo	a-29w-29
break	a-36d-22g-26
breakfast	a-22b-26
brick	a29d38D14e39g26m14
bricks	a26b26
bride	a34d16b30g16
brides	a16b16
bridge	a47b15
brigade	a19b19
brigades	a27
bring	a-23d32b-18g16
brings	a32b16
broadcast	a16
brokers	a50D17e45C18z36x37b32k39m15q36
brother	a-17
brown	a27
budget	a21
builder	a-23
building	a-19b26
built	a14e23y42z23m42q23
buried	a22q22
buries	a42y15b42m15
burn	a23b24q19
burned	a37b35m19
burns	a27y23b27m23
buses	a30J26b54k26
but	a-28L47J-16H-22e-25C14y-40x21K-31w45E47m-42q-22
buy	a19
buyer	a30d39g28
buyers	a39D24b28m24
buys	a47y31b32m31
c	a-26s22b-17w15
cab	a23
cabarets	a25b25
cable	a-31z-22b-20q-20
cadiz	a-20
cafeteria	a-35
call	a31H15e15y13b17E14m13q16
calls	a51O26y29b55m29
camera	a-22b-26
camp	a30e19x17b38k19
camps	a31z23b27q23
can	a-17L-13H23e-34N24y-22K-31b29w-24m-34q25
canal	a-22
candle	a-20
cane	a39e17b27
cannabis	a30b28
canoe	a24b24
canteen	a33
capacity	a-13
capital	a23
captain	a54e32b38k26
captains	a31b31
captioners	a-25
captions	a-50D-24e-19b-47m-24
car	a-13b-14
card	a22e-27b20
cardboard	a13
career	a-22
caregiver	a27b27
caregivers	a29e29w29k29
cargo	a-22
caribbean	a-16
carried	a15e39
carriers	a16
carry	a22H21b35q21
case	a49e35
cases	a52b16
cash	a48b19
cashew	a22e22
casino	a15
casinos	a27b27
cat	a-48b-37
catalogue	a-21
cattle	a27b28w18
caucus	a-22
caviar	a30b30
cell	a34
cellar	a44
cellars	a-15
cent	a40
central	a20e29
century	a-41
ceremony	a-21
certain	a14
certificate	a52b28
certificates	a35b23
certified	a23H23b23q23
certify	a36b36
chad	a-21
chain	a-13
chairing	a-22z-22b-22q-22
chairs	a-28e-37C-29b-36k-29
chairwoman	a-15
chandlers	a-19e-17
change	a29H22y14b26m14q18
channel	a-40D-34H-25e-16b-49m-34q-25
chaplains	a-34e-34
chapter	a17
chapters	a-45
charcoal	a16b21
charge	a17H26b24q29
charged	a47b38
charges	a21b21
charities	a-30
charity	a-16
charter	a-22
checklist	a-37b-21
checkpoint	a27
checkpoints	a28e22
checks	a25b34
chelsea	a-45e-48M-20E-20
chess	a-34b-34
chiefs	a44
child	a14d37b32g29
children	a37D19z34x29K-20b29w28k34q35
choir	a-52D-33e-25b-37m-33
church	a31b34
cigarettes	a42e27b33
circle	a-19x-32k-32
circular	a27
circulate	a-50b-31
circulated	a-33e-18
cite	a24
citizens	a45b33
city	a22e-13x-13b28k-13
civil	a-28
claim	a26
clarification	a-32z-19b-27q-19
classroom	a26
clause	a-43e-31
clean	a24d35
cleaned	a32
clear	a-60d13b-59g13
clerked	a19
clients	a40
clinic	a25e29C-20x34b29k14m21
cloakroom	a-30
clock	a-24
clockmakers	a19
close	a-43d33r15O-29
closed	a54e21y32z43b18q41
closer	a-18
closes	a-28K-27b-30m-26
closing	a27e-25z39b30q39
cloth	a-35
club	a-35e-18
co	a-23e-44N-19y-19b-31m-19
coaches	a-15
coast	a36r-13b32g18
coastal	a-16
coastguard	a24
cocaine	a26
cocoa	a48e33C21z19b42w22k30q19
coffee	a-23e14x-16b-44k-16
coffin	a19b13
coffins	a23
cold	a26e25
colleagues	a35J15D23e33C14b18k28m23
collect	a-18b-14
collected	a-24b-21
collection	a20e20
collectors	a22
college	a-27e-28
colour	a16
columns	a24
come	a17N-33C-15x37K40b52k24m45q25
comes	a13e18k23m-29
comma	a-74b-46
committee	a-28e-27b-25
community	a-34
companies	a21e22b20w23
company	a14D-34H39e18x-21k-21m-34q39
comparative	a-20
compared	a-23e-20
compares	a22
compartments	a17
compensation	a54e34z15b31q15
competent	a18
competitors	a-26
compiled	a-30b-30
complainant	a13b13
complaint	a14b18
complaints	a49
compliance	a-30
compound	a26e23x23k23
compounds	a41e22C22b41k22
concerned	a25
concerning	a-13
concluded	a-16e-21x-22k-22
confederation	a23D23b23m23
conference	a-41e-36x-30b-30k-30
confiscated	a14z22b14q22
confiscates	a14b14
congratulate	a-18e-13N-17
congratulates	a-28
congress	a-52e-41x-41b-33k-41
connect	a-29e-28z-24x-28b-25k-28q-24
connected	a-26e-26x-26k-26
connection	a-26b-26
consensus	a-29b-29
consent	a-31b-29
consists	a-45e-33
consul	a39e29b34m29
consulate	a21b33
consulates	a29D29b29m29
consuls	a35D30b35m30
consultation	a-27e-39
consultations	a-39
contact	a18b14
container	a55b27
content	a-16
continue	a-25
contract	a15b16
contracts	a26b14q37
contribution	a-34b-34
contributions	a-36b-21
convened	a-22b-22
convenes	a-28
conventions	a-47b-36
converted	a19b19
convicted	a30b30q26
conviction	a15
convictions	a38b38
convicts	a18
convoy	a35b35
convoys	a27b27
cook	a22b19
cooperation	a-24b-32q-35
cooperative	a-25D-19b-35m-19
cooperatives	a26b26
coordinate	a-30
cop	a-31
copied	a21e-41
copies	a-57O-30b-27
copper	a14
coroner	a32
correct	a-37e-13
corrected	a-22b-22
corrections	a14
costs	a41e22b30m17
cotton	a16b22
could	a16L-16H13e-24I13w-30E-15
council	a-13
counted	a47e33b39q22
counter	a40
counting	a30
countries	a-50
country	a21e-34N16C-42b26k-42
counts	a29e17y23K18b30m25
county	a-33
couriers	a47b25
courthouse	a32
cousin	a34
cousins	a19
covered	a-23
covers	a-21y44b-14m44
coyote	a28
crane	a27d37r14
cranes	a37e14
credit	a30
creole	a-49D-29b-36m-29
crew	a17e37z20b47q20
crews	a-31J16D-31z43b-22k16m-27q43
criminal	a-21e-28b30
criminology	a-23
crossed	a-23e-18
cultural	a33
custom	a15
customs	a-44e-13C26y17b-27w27k26
cut	a42D14e25b35m14
cutters	a27e22C22k22
dancers	a-14b19
dari	a-54J-19e-45w-17k-19
dark	a13b26
databases	a-43
date	a26
daughters	a32b30
dawn	a17b17
day	a-15e-24
days	a30e22b24
de	a-21e-21O-29M-17I37w17k-19q36
deadline	a-41b-21
deal	a32
dealers	a28e27x27b19k27
debts	a19D23b18m23
december	a-38b-35
decides	a16b16
decision	a-14
deck	a30b36
deckhand	a29b29
deckhands	a35D26b42m26
declarations	a-37
declared	a32
declined	a15b15
decree	a30e15C13b26k13
deduct	a31b29
defended	a-23e-23x-23k-23
definition	a-25b-25
degrees	a-36
delacroix	a-18
delaware	a-19e-16
delegations	a-17e-15
delivered	a37b22
demo	a-35e-35
denominators	a-21
dentist	a-17b-17
department	a-27
departure	a23
depends	a32b18
deported	a32e25y27b25k28m26
deports	a26y27b26m27
deposit	a32b26
deposited	a-18e-18
depot	a21e21k21
descent	a29
describe	a20
described	a26e36
desert	a53e42b15
deserves	a-17b-16
designed	a-30b-25
designer	a-23e-26b-14
destroyed	a17z14b17q14
detains	a29L27y34b25E27m34
detention	a49b36
developed	a-31
dial	a-33e-33
diamond	a15b15
diamonds	a28y22b21m21
dictionary	a-29
die	a29J39s19Q-40z-26x-24j-21k35q-18
diesel	a26b26
different	a41e27b21
dinghy	a25
director	a-20
disagree	a25b29
discuss	a-34b-34
discussed	a-41e-20b23
dissolved	a35b35
distinguished	a-29e-14
districts	a24
diver	a-24d32r29
divers	a22e18k18
doctor	a-35b-37
doctoral	a-29e-25
doctors	a39D29b39m29
documents	a-33e-16
dog	a21
dogs	a14b27
doha	a13
dollar	a-30
dollars	a35e20b17
done	a22e-23x-33b13k-33
donors	a-28
door	a63e16b30
doors	a-25b-16
dormitories	a39
dormitory	a41
doubled	a55
doubles	a13
down	a23e35C29b24k29
dr	a-54e-55w-35
draft	a-61d-57e-35r-36b-45
drafted	a-22e-20
drafting	a-48
drafts	a-30
drank	a26
draw	a-40N28b-40
drawing	a24b28
drawings	a-16w19
drawn	a17e39b-29
dreams	a-27J-20e-22k-20
drew	a-46b-38
driver	a39e27b34
drivers	a39e16
drone	a34b21
dropped	a17
drops	a-34
drove	a-15e-15
drum	a-26e-23b-13k-23
dry	a24
due	a-25C-28k-28
during	a18
duty	a25b36
early	a-39b-31}-21
earn	a25b25
easter	a24
easy	a-13
echo	a-60e-39b-43
economics	a17
edition	a-35b-13
eels	a32
effect	a-21
eighteen	a31b18
eighty	a-16
either	a-13b-15
elected	a-28b-28q-28
electricity	a28
eleven	a19L19b24w40E19
elsewhere	a30Q28
emergency	a28b28
employed	a-18e-25k-22
employee	a-29
employer	a-22b26
emptied	a28b28
empty	a55b43
end	a34e42b26}-54
engine	a29b29
engineer	a-15D-29e-26b-21k-18m-29
engines	a36
enough	a-13b-20
enter	a14
entity	a17
entrance	a18
entries	a-37
envelope	a13
envy	a27
equipment	a-25
escort	a22
essay	a31e31
established	a-31e-31k-31
estate	a39
estates	a20e20C20k20
european	a-33b-16
evaluations	a15
even	a28e39M39b23E39
evening	a-32e-15N-34x-36b-29k-36
ever	a59e25C15q44
every	a25r30Q19y20b32g-13w30k18m28
everything	a-27Q25b-34q41
everywhere	a31e25b26
evidence	a-14e-25b30k-24
exactly	a31z19b31q25
examine	a-27b-27
examiner	a-21
example	a48b51
excellent	a21b21
except	a-59
exchange	a34b32m15
exchanged	a24
executes	a20y20b20m20
exercise	a-39
exhibited	a-36e-18x-15k-15
exhibition	a-47e-31x-24k-24
exists	a-19J-23e-38b20k-30
exit	a14b16
expelled	a13y29b13m29
expert	a-44e-37
experts	a-14C20k20
explain	a39e17y28z20b37m28q20
explained	a41
exports	a16y13b16m13
expressed	a-18
expression	a-17b-17
extradited	a22b22
extradition	a21b21
fact	a15e26
factories	a15e19x16k19m22
factory	a19e35b27k35
failed	a-29b-29
fair	a-44e-20b-26
false	a28e33b31
families	a17e34b44k35
far	a19
fare	a48b38
farm	a21b18q23
farms	a45D20e27z15b25m20q26
farsi	a-20
faster	a36b36
father	a-21J-28C16
favour	a-49e-48
fed	a-14
federal	a18b18
fee	a-20e37b-35
feeds	a25y26b26m26
felt	a-44
fence	a46d13b38g13
ferries	a41e34k30
ferry	a18e-30b31
festival	a-35e-29
few	a21
field	a-15d29g25
fields	a30
fifty	a20
figures	a14b30
file	a73e22b63
filed	a29e26
files	a52e26b40
filled	a-24b-22
fills	a23
filmed	a30b30q14
finally	a-50e-35b-37
financed	a-35
financier	a13
find	a-17e27b-39
finding	a18
fined	a21b28
fines	a50e21y35b41m35
fingerprints	a48e27b41
fire	a49b36
firearms	a-27
firing	a18b18
firm	a-53e-35
firms	a30b30
fish	a-17e31b-15
fisheries	a51b31
fisherman	a13
fishermen	a16e23C16b34k16
fishers	a-56e-13
fit	a-30
five	a19e-25z27b20w-16q36
flats	a47b27
fled	a32
fleet	a38b38m39
flexibility	a-25b-25
flights	a-34
flood	a14
floors	a23
flour	a26
flowers	a-26b-15
fly	a32z25b29q25
follow	a-25b-30
followed	a-15C-35b-30k-35
following	a-21e-21w-21
follows	a-49L-24D-26e-35O-26b-22E-24m-21
food	a-47
foot	a29
football	a19b19
footnote	a-28
footnotes	a-27b-13
for	a-18D-44H-19e-44O-35C-34S-26I16w26k-27m-14
force	a40b31g-14
foreign	a18b18
foreman	a19b15
forensic	a24D-23e15m-23
forest	a40b27
forests	a49
forged	a47
forget	a-18
forgive	a-13z19q17
forgiven	a-28
forgot	a31b32
forgotten	a-34e-29b-17
formerly	a-32
forty	a55e51I36b24w29q26
forum	a-19e15x-22b-41
forward	a-37
foundation	a-36D-36e-41m-36
foundations	a30b26
founder	a-35J-26e-26k-26
founders	a-34
four	a14e28O-23z43I-19q-20
fourteen	a17z27b37q27
freed	a20b20
frees	a36y36b36m36
freeze	a39
freezes	a18b18m18
fridays	a-29
friends	a-37e-24b-15k-17
from	a-21D-21O-28y25z25S-15x-30K17I-34b-28w-17k-36m13
frontier	a21
froze	a23d15y42b23g16m23
frozen	a15b16
fruit	a21b21
fuel	a38
full	a60b52
funded	a-15e-14
funds	a-37e-33m39
furniture	a44
g	a-25b-25
galley	a25
game	a-18
gang	a23
garage	a-21e-28x-28b-19k-28
garden	a20b20
garment	a18e17b17
gave	a-40e-25y-32I-26b-43m-31
gendarmes	a29D18b29m20
general	a-27
generator	a23
generosity	a-27e-27C-30k-30
generous	a-22b-31
generously	a-18e-18
gentleman	a-31e-29
get	a-20b20q19
getting	a-33L-24e-24E-24
girl	a43e48x32b13k32
girls	a56D32e58C36x22b24k40m39q36
give	a19e30y43b34m27
giving	a-18
glad	a-22
glasses	a-46
gloria	a-25e-16M-16z-18b-18E-16q-18
glossary	a-41J-15D-20e-46b-27k-15m-20
go	a-44O32
goat	a37b33
goes	a24H-23b16k-17q-14
going	a38e44y18b18m18
gold	a25D17e25z18b19w13q18
gone	a63
got	a20y28b45m28q22
government	a-19e-41N40C-32b29k-32
grandmother	a-26J-13e-15k-19
grandmothers	a-31e-31
grant	a-41d13e-26C-18b-27g14k-18
grants	a13y40b14m40
grapes	a27
graphic	a-22
gratitude	a-16e-16
great	a-43
green	a-22d32
greenhouses	a32
greet	a-27b-20g-29q-19
grenades	a29
grew	a-38e-24b-19
growers	a29D15b29m19
guarantor	a37
guarded	a14b14q13
guardians	a39b39
guards	a-21D39e-18m37
guest	a36d-32r-28b36
guests	a-32e-28x-28k-28
guidelines	a13b21
gulf	a-17b-17
gun	a20
guns	a50e41x32b29k33
gunsmiths	a30b27
had	a55J-14H38O41z15K-25b28k13q38
haddad	a-28
hair	a37
half	a45e-13I15b27w20q19
hall	a36e17x15b31k15
handbook	a-16e-17
handling	a13
handwriting	a32
hangs	a24y24b16m16
happened	a22e24
happy	a-32w-28
harbour	a-17e-15K14b26
harvest	a15e13
harvests	a36
has	a17L-33D-44H-16O15M41z44K65I-30q-19
hauliers	a42e38b26m26
having	a16e22b22w16
head	a-19e-35b24
headed	a-29
headquartered	a-27e-27x-27w-27k-27
headquarters	a-28e-14x-24k-24
headset	a-31
headsets	a-30
health	a20
hear	a-34L-29e-22b-19E-29q19
heard	a-27b-15
hearing	a18b39
hears	a-20
heart	a-25d-14b-20
heating	a27
hebrew	a18b-39
hello	a-50e-43x-36w-28k-36
help	a-33e-30b-19
her	a16L-21H-13e-20Q13C28b13E-21k25
herd	a31
herders	a23D15b15m15
here	a-41e-16Q53I27b-18w-26q36
hers	a-49b-39
hi	a-47e17
hidden	a20
high	a22b22
hills	a30e30
himself	a21
hindi	a-21J-21e-24w-21k-21
hire	a61H18b51q20
hired	a44b29m29
hires	a28b28m29
his	a16e20z-31q-30
history	a24
holds	a-16y28
home	a46J28N51b38w-14
honest	a17
honour	a-38b-37
hope	a-32e-18
horn	a-17
horse	a-27
hospitality	a-13b-13
hospitals	a29b29
hosted	a-20e-26
hotels	a35D17b23m23
house	a41d45H23e24r16b39g32q23
housed	a30e28C28k28
households	a42b23m21
housemaids	a23D22b23m22
how	a13L42e42M22C22z-14b-15w36E40k16q-14
however	a35e20
hull	a22
hulls	a26b26
human	a28
humour	a-27b-18
hundred	a48b29
hung	a-21e-30x-23b14k-23
i	a-17D35Q-76N-23O-18y30z-24K-23I15b-31p19m22
ice	a14b14
icons	a20
idea	a-43e-31
identification	a15
identified	a45b24
identity	a17b17
if	a-20H-33e18Q-22b-33w-25m-29q-13
imagine	a40
immigration	a21b21
import	a29
impressed	a27
improved	a-33b-28
including	a35
incorporated	a-42e-39C-29w-26k-33
indebted	a-18e-18
index	a-37e-15
indicator	a-17
indictment	a19
indies	a-37
inform	a28b28
informants	a18
informed	a-24
informers	a39b31
informs	a16
ink	a-51b-32
inmates	a18
inquired	a-24b-24
inside	a25
inspect	a24b22
inspector	a26e-15j31b53
inspectors	a36H19b36q22
inspects	a34b24
instalments	a27
institution	a28
instructed	a36b36
instructions	a-25
insurance	a26b13
insured	a42b42
intend	a14y14b14m14
interest	a24e24C20k21
interested	a-49
interesting	a-22b-21
intern	a-31e-24
international	a-51
interns	a-19b-22
interpreter	a34D-50e15k26m-50q19
intervention	a-24e-21C-24b-34k-24
interviewed	a41e38
interviewers	a-28
introduce	a-35
investigation	a23
invitation	a-18
invoice	a51
invoices	a27e27k27
is	a-19L15D-41O-60C-17z23S29x19K-25I-39w-22E20m-33q-13
islamic	a20
island	a-13e-28b37k-28
issue	a18d32r17b18g41
issued	a23e17y28b32m25
issues	a31y31b31m31
item	a-35b-29
items	a-25
itself	a-17e21y21z-25K39m39q-25
ivory	a36
jailed	a25b25
jails	a16y16b16m16
january	a27e25b14
jesuit	a-28e-26
join	a-35e-22b-40
joined	a-19e-23y-28x-16k-16
joining	a-13e-13
joins	a-39e-36y-16b-16m-16
joint	a39e21b21
joke	a-34
journal	a-16b-13
journey	a44b29
judge	a31D35r-26b37g16m41
judgment	a23
july	a-30e-26
jury	a-35e-17
just	a-46b-38q-32
justice	a34b36
kampala	a14
keeper	a-13
keeps	a54K32b38
kept	a-25C34y29z-28x-37K31b-24m37q-24
kettle	a-49
key	a41b21
keys	a13b13
kidneys	a46b30q21
kiln	a13
kilns	a26H14e40C30z29k37q30
kilo	a21
kilometre	a26b26
kind	a-47J-19e-27b-28k-19
kindly	a-41y-38b-42m-38
kingston	a-44
kitchen	a-32e-24x-30k-30
kitchens	a41b26
knife	a-24J-25k-25
known	a25e19b15
knows	a19y38K21b14m32
kofi	a-25
kossi	a18J18e18k18
kyoto	a-28
label	a36d-18J22e16g-18k22
labels	a-18b-18
labourers	a27
lack	a29
lady	a-43e-37C-34k-34
laid	a-38e-38
lake	a20
land	a32b24
landlord	a15b16
landlords	a29D22b23m23
languages	a-39b-31
laptop	a-36b-32
last	a16e24Q13y-15z37b24
lasted	a-21K-25b-25m-25
lasts	a-36
later	a17e14I-18}-28q-18
latin	a-30e-29j23k-26
launch	a16b16
launched	a-23e-19x-17k-17
lawyer	a37J17D22C18x-27b37k20m22
lawyers	a-32e-34x19k-32
lead	a-30
leaf	a-13
learn	a31d-24e31r-13g-29k31
leases	a26y26b26m26
least	a38
leave	a45d37e38r32M27S25x-13K-24g35E30m-24
leaves	a37e32M23y19b35E38k15m19q23
ledger	a28b28
ledgers	a21b25
left	a16e22k22q39
legal	a-49d-24e-34b-24
lend	a33b29q26
lending	a-23
lends	a41y31b31m31
length	a30
less	a53
let	a24H17e14Q22y22z33K24I22b45m34q42
lets	a41y31b41m31
liaison	a35e35
librarians	a-35e-22
library	a-29e-22x-22b-18k-22
licence	a-19e-23C-23b-19k-23
licences	a44e32b20
license	a25y25b25m25
licensed	a25y18b24m18
lie	a-25
lies	a-28
lift	a-36e-21b-38
lifts	a-13
light	a-32d-33g-33
lighthouse	a-39
like	a-62L-23e-35M-34z-16b-34w-17E-42q-16
liked	a-18b-16
likes	a39
limit	a-16b-27
lindqvist	a-43
line	a-22O-29C40x-42b-47k-27
lines	a33
link	a-45e-32x-26b-18k-26
listen	a-30e-22x-14k-22
listening	a16
listens	a23K28b24m28
little	a21L-17e-34b-18E-17
lives	a-20H-33e-26x-26b-32w-14k-26q-34
ll	a-25b-18
loan	a-13b-21
lobby	a-38
local	a27
lock	a36b23
locked	a48e30z32b34q32
locks	a-20y30b-16m30
locksmiths	a-27
log	a26b23
logbooks	a25b25
loggers	a28b21
logging	a23e17y16b20m16
lome	a-14
long	a25e-21x-26b21w-36k-26
longliner	a31
look	a17y27b53m30
looking	a17
looks	a-30
lorries	a17e19w19
louder	a-31b-29
lourdes	a-19
love	a-14b-16
lower	a29z29b29q29
lucia	a-30
lunch	a-42e-23z-13b-33k-26q-13
machine	a15
machines	a13
madam	a-21e-24w24
made	a-14e16C21y36b-30k38m36q-17
magistrate	a38D26b33m26
magistrates	a40D32N26b40m32
maid	a33z20b46q20
maids	a16D45e31b-18k30m45
mail	a-17
mailbox	a-40e-28
make	a-15b-15
makers	a23
managers	a41
mandarin	a-37
manifest	a27
many	a45e23C15b34w-34q-21
map	a-28e20b-33
maps	a-35
march	a18C27x-22I-26q-26
margins	a-13e-13
maria	a-19e-19
marina	a34
marinas	a31D22b22m22
marine	a-25
mark	a37
market	a25e38x38k38
markets	a23
marking	a-14
marriage	a-28b-17
marriages	a28
married	a-25b-20q-18
massage	a43
master	a50e24x22b43k24
matches	a30
matter	a31
mattress	a21b20
maybe	a14e16
mcgill	a27
mean	a-18e-20b22E-22
means	a-32
medical	a15b15
meets	a-38
member	a-28
members	a-15J-22C-40w20k-54
membership	a-46e-44
memory	a-16
men	a42b37
mended	a17
mention	a-18e-19N-23
mentioned	a14e15
mere	a-35
merely	a-22
message	a35b20
met	a29b45m26q34
microphone	a-54b-14
microscope	a-31
midnight	a33b21
midwife	a-15J-24b-29
migrant	a-27
migrants	a32b28m24
minamata	a-22
miners	a40e27y13b42k27m13
mining	a26b26
minister	a25
ministries	a22b22
ministry	a23b17
minute	a-34b-27
mislaid	a23
misleading	a-30b-31
miss	a-28
misses	a40
missing	a-14b-13
mistake	a-18b-20
mister	a17e22w28
mobile	a32
moderator	a-36e-23k-23
monday	a17z22b19
mondays	a-23b-22
money	a58x-17b42k-13
month	a14d41e20N22b43g25
months	a41b25
montreux	a-16
moored	a22
morgue	a32
morning	a-20e-17C-46x14b-31k-20
mother	a-48e-22b-32
mothers	a15b36
motion	a26b27
motorbike	a40
move	a-33b-30
moved	a-17e-42x-25k-15q50
mr	a-51e-38O-33b-20w-27
ms	a-51e-40b-29w-16q-22
mushroom	a32b32
must	a38b39m22
mute	a-51b-30
mutual	a-20e-13
myself	a-36J20k18
nail	a44D22b23m23
namely	a-37e-38M-19w-19E-19
nameplate	a-42
names	a19b-20
nannies	a24b24
national	a-35b-33
navy	a-31
near	a31e31S28E28
nearly	a-21
need	a-14D-20e-41y13m-19
needed	a-17
negotiated	a-16
net	a19
nets	a23
network	a-27x-14b-30k-14
never	a17D34H-15y24z41K36b24m47q15
new	a16b13q23
news	a43
newsletter	a-55b-31
newspaper	a-22
next	a-33H-31e-42N-28b-13w-57q-31
nineteenth	a41
ninety	a18e19b13
nobody	a32Q25O13C32y32z36K32k42m42q47
non	a-23b-29
noon	a17
noor	a-16
nor	a36e34M32y20b24E34m23
nordic	a-22b-18
northern	a36e29
not	a-17H-45e-35C-25y-13I39b-19k-32m-13
notaries	a25D19e-15b39m19
notes	a-25
notice	a-14b-23
november	a-20e-15b-19
nowhere	a13b16
number	a41e-18b47q19
numbers	a-20e28b-37
nurse	a45D14e18b18g-39m14
obliged	a-32
observations	a13
observer	a-15N-15C-20k-20
ocean	a-19
october	a-31b-23
off	a16H32M32C25b41w32k25q33
offence	a18
offenders	a52
officers	a26D38C22b46k22m38
official	a-22b-25
oh	a23
oil	a25
okafor	a-39e-34
okay	a-29b-42
old	a16b58
older	a-41b-31
oldest	a-25e-24
omits	a26b26
ongoing	a30
open	a15e-34b33
opened	a48H18e15x26k26
openly	a22e22
opens	a25y20b27
operators	a16e16C16k16
oporto	a-31b-31
option	a-43
or	a-43L-14J-17D-26H-15e-29M26z18x-33K-32I-26b-22k-36m-30q-16
orchards	a33e25C25y20b20k25m20
order	a-52d36b-44g32q-17
ordered	a30b25
orders	a25b24
organization	a-26e-15
organizations	a-39
organized	a-36
origin	a44
originals	a-16
other	a-19e-15r16g-42q-21
ought	a24
our	a-26L-23H-26Q26N35O16z18S36I-15
ours	a17b23k39
outboard	a28
outgoing	a-15e-17
outside	a40e17S17b24E17
oven	a14
over	a-19e-13I13k13
overboard	a15b15
overnight	a23
owed	a28b35
owes	a31
owned	a47H42b42q42
owner	a57r23b18
owns	a37b27
oxford	a-33b-34
oyster	a26b30
pacific	a-28b-22
paid	a39e50y-26I14k32m-21
paint	a25d-35r-19
pair	a16b19
palm	a24
panel	a14d-26r19g-21
panellist	a-23e23
papers	a20b16
paragraph	a-30z-28b-49q-28
paralegals	a-21b-21
paris	a-24
park	a20
parlours	a43
part	a27b25
participant	a42e30C21k30
participants	a-15e-14
participation	a15b-42
particular	a-28
parties	a-32
partner	a-26e-26
partners	a-19
parts	a40e34
pashto	a-45J-36e-41w-31k-36
pass	a22
passed	a43
passenger	a30
passengers	a39
passes	a-37b-16
passports	a37e-16z19b26q17
past	a17b51
patient	a16b21
patients	a-31b-35
patrol	a48e28b24
patrols	a40D22b38m22
pawnshops	a27
peace	a-40e-35
pedant	a-28b-28
penal	a-15
pencil	a24b18
pending	a13e13
pens	a-29
per	a42
permission	a-25
permit	a42b41q14
permits	a31b26
permitting	a-42e-33
persons	a-25b-19
petra	a-30
petrol	a38b23
phone	a-15d13b-24
phones	a16
photo	a29d28e31r-25g43
photograph	a23e-22b28
photographed	a27b15
piano	a-43e-36b-23
pick	a29D23b31m28
picked	a36z20b33m30q17
pickers	a31D26N36b33m24
picking	a22D17b20m17
pictures	a-21b-27
pills	a29z16b-23q16
pilot	a20d13e18
pilots	a13k13
pineapple	a24b24
pipes	a44
pistol	a40b41
pistols	a40e16b31
plan	a17b16
plane	a17d27
planes	a27
plants	a16b34
plastic	a22
platform	a-17
played	a-38
pleasant	a15
please	a-39J-24D-32H-24e-49Q-42b-14w-47k-38m-34q-23
pledge	a-22
plural	a-30
pocket	a23
podium	a-29
pointed	a-38
policeman	a13
polished	a-19
political	a20
ponds	a13z18b18q18
pool	a-34
poor	a-35
ports	a54D37b30m37
possible	a-31
post	a28e29
postal	a-16
posted	a-31e-21x-21I-13b-13k-21q-13
posters	a-48e-27
postmark	a-35K-35b-35m-35
postponed	a34
power	a-13b-13
practical	a-18
practice	a53D35e43C30b35k30m35
practise	a-46e-39k-39
praises	a26b26m26
precisely	a30
prefer	a-30b-19
preferred	a22z16b15q16
preparatory	a-14
prepared	a-18
present	a-23
presenting	a-38
president	a-32e-20
press	a33e24b32
price	a24e-17z13I23b58q18
priest	a-36
principality	a-21e-18C-18k-18
printed	a27e29C27k18
printer	a-36e-14x-26b-38k-26
printing	a-15
prison	a-40
prisons	a31D16C35b48k37m21
private	a-16
prize	a-48e-36b35
problem	a-34
proceeds	a20b20
process	a-37e-16
profession	a-25
project	a-23
projector	a-24b-18
promise	a43
promised	a45K31b41m31
promoted	a27b27
pronunciation	a-18b-18
proofread	a-23b-14
propose	a-15N21q-18
proposed	a-29b-26
proposes	a-27b-27q-26
prosecuted	a33
prosecutes	a24y15b15m15
prosecutor	a27C27z33b32q33
prosecutors	a52D31e33N26C22b37k22m28
protect	a27b27
protection	a22
protocol	a-29J-23b15k-35
proud	a24
proverb	a-39D-31b-39m-31
public	a30b21
publication	a17
published	a-17b-15q16
publishes	a43y16b20m16
punctual	a-40
purpose	a38
push	a15b15
put	a-13y19b-26w-26m19
puts	a25y25b25m25
quarrel	a-41
questioned	a50
questionnaire	a-34e-35b39
questionnaires	a-29e-28
queue	a50e41
quick	a-29
quote	a24d-15r21b42
quoted	a-15e21
raids	a18b18
railway	a28
rain	a-35
rains	a33
rainy	a-30e-29S-25E-25
raised	a-48e-26y-15x-17b-40w-17k-15m-15q-14
ramp	a-26b-23
ran	a-31b-17
rangers	a17y17b16m17
ransom	a-28b-32
rate	a23e15k15
ratified	a41y32z37b41m32q37
ration	a26
re	a17b17
reaches	a18
read	a36L20H20y13z29I-37b39w-13E20m16q29
reading	a-40e-26b-27
reads	a-24L-23e-32E-26
ready	a-45z-40b-40q-40
really	a27
reason	a22
recall	a16e-39
recalled	a-25e-13C-13b-21k-13
receipt	a27e17
receipts	a21b21
receive	a31b37
recommendation	a-29w-28
recommends	a-24b-24q-18
recorded	a-15e-21b15
recording	a-27
recordings	a-29
records	a26b26
recruited	a23e17
recruiter	a22e37b14k28
referral	a39
referrals	a44
referring	a26e26w26
reflection	a33b22
reform	a26
refrigerated	a20b20
refuge	a24e24
refugee	a-25e-20
refused	a46y39m39
regard	a-13
regional	a-24b-21
registrar	a37b32
registration	a-53e-33w-34
registry	a32D30e26C26b27k26m31
regret	a15J14e25k25
regrets	a-62
rehearsal	a-16e-13
rehearsed	a-22e-22
rejected	a17b19
release	a19b21
released	a34b34
rely	a-22
remain	a-23
remains	a-22y-17b-15m-17
remark	a-26b-13
remarks	a-23
remember	a-40
remind	a-16
removes	a-27b-27
renamed	a29y20b28m26
rent	a43e44
rented	a-16b23
rents	a23b20
reopened	a-15b27
repealed	a28y17b23m17
repeat	a-42b-39
repeated	a-31e-27x-27k-27
replied	a32e-31y36b51k-18m36
replies	a30
reply	a49D28b35m28
report	a21k24q15
reported	a25b26
reports	a-16z-24b-25q-24
represent	a-24N-41b-33
representatives	a-24e-21C-20k-20
republic	a14D31b31m31
requested	a-34y-36b-34m-36
requests	a50b37
rescue	a17
rescued	a32
residence	a24b24
resolution	a-13
resorts	a19b19m19
respondents	a46
response	a-37
restaurant	a-13D-14m-14
result	a-39
results	a-42e-16
retired	a-35e-35q-31
retires	a23
return	a29b22q19
returned	a40b24
returnees	a31
returning	a25b25
returns	a38y32b31m32
review	a51e33C28b29k22
reviewed	a51b48
reviewers	a-43e-21C-14b-40k-14
reviewing	a-59e-27b-36
revised	a-35b-26
revoked	a24y13b24m24
revolvers	a17
rewards	a17b17
rice	a27b25
rifle	a25d42e20r25g24k17
rifles	a42e25b24
riga	a25e25
rights	a-24
ring	a31b24
rings	a36b32
river	a-30e-15C17k17
road	a25e46C23b14k32
roads	a29
robbed	a19
roof	a40b35
roofs	a23
room	a-43J-15C28x-18b-32k13
rooms	a36x19b20
rose	a13
rosewood	a13
round	a-15K-32m-32
route	a52e45C38k38
royal	a20b-14
rude	a-28e-28
rules	a-25e-19
ruling	a43e30k30
run	a23e22C26x16b26k28m29
runaway	a16b13
runs	a14y25b25m25q-15
rusty	a-22
sack	a18b25
sacks	a25b25
safe	a42b42
sahel	a-34
said	a-34M20y-35I21b-47E20k-17m-35q19
sailed	a-44
sailor	a-29D15m15
salaries	a22b20
salary	a-35
sale	a48
salmon	a41
salt	a54
same	a15b38k-25
sample	a36J18e42k18
samples	a-39
sand	a17
sang	a-31
sank	a16H16b16q16
saves	a14
savings	a-23
saw	a42e24I16b42k30q16
saying	a-30
says	a-34e-27M-21C22y26S-16E-25k21m36
scales	a23b23
scam	a23b17
scan	a22H22b22q22
scanned	a17b18
scanner	a37b35q26
scarf	a-28
scheme	a38b37
school	a23e20C23b13k14q-15
schools	a24
scrap	a25e13w13
screen	a-53e-16b-27
sea	a28b30
seafarer	a-21b-21
seafarers	a22b45
sealed	a39e31b21
seals	a-33H42b22q44
seamen	a21
seamstresses	a43b13
searched	a39b40
seas	a-24
seasonal	a40
seated	a-33
seating	a-19
second	a13x-25I-15b29k-41q-37
seconded	a-18e-18C-20k-20
secret	a42
secretary	a-44e-41C-33k-36
section	a-14
security	a23b23
see	a-21e-64w-62
seems	a31
sees	a58e47b21
seized	a38C20b31k20
seizes	a20b20
seizures	a18
sell	a38b41
sells	a38y13K22b41m14
seminar	a-37e-30b-19
sender	a23
sense	a-21
sent	a27e19C21y19z23I-24k21m24q-17
sentence	a-46b26m26
sentenced	a23b15
september	a-15
serial	a41b29
served	a-23
server	a-58e-56b-23k-22
services	a-17
set	a13b44
settle	a30
settled	a-39y39m39
settlement	a27
seventy	a17
several	a20e26Q33w29
sew	a21b21m20
sewing	a-17b-17
sewn	a31
sews	a32K32b32m32
shall	a-22e-50b-47
share	a35H28e-22z21b45g21q33
shared	a-16
shares	a33b31
shark	a31b31
sheds	a20
sheep	a39b39
sheet	a13b-15
shelf	a-18e-33b45
shell	a21D21b21m21
shift	a-28e-32
ship	a-32b-33
shipping	a-17e-22
shirt	a18
shoe	a-28
shoes	a29b15
shop	a20b23
shops	a35
shore	a25e25C25k25
short	a-25d-34g-40
shorter	a-39b-42q-31
shortest	a41
shotgun	a22b22
shotguns	a29b29
show	a14b-19
shows	a13e20b27k20m47
shrimp	a37b25
shut	a26y26b26m26
sides	a36
sign	a29D-29y27b26q45
signature	a-42e-30x-27b-40k-27
signatures	a30
signs	a59K36b40m36
silent	a20
simple	a20
since	a18e15Q-13N15M37C28z-15S-26K-34I27k28m-18
single	a58e25b28
sinhala	a-26
sisters	a-24b-24
sit	a13
site	a37b41
sits	a-19e22x-14b-30q-14
sitting	a-27b-21
situated	a-30e-30x-30k-30
sixteen	a35b41q28
sixty	a45b42w25
sized	a-41
skipper	a32D32b32m32
skippers	a23D27b27m27
slavery	a-24
sleep	a47d24H19b64g22q19
sleeping	a35b35
slept	a-30b-28
slide	a15d-52e22g-39k22
slides	a-52b-39
slip	a44
slow	a-42e-31b-19
slower	a-24
slowing	a-17
slowly	a-14
small	a-18e-25z19b16q19
smelter	a16
smuggler	a23
smugglers	a44b33
smuggling	a-15e-15k-18
soap	a29
society	a-22b-37
sociologist	a-32D-27b-30m-27
sold	a49e32C30z20x15b32w26k32q19
soldiers	a19b16
somebody	a14J-17x28I-44q-42
sometimes	a-16
son	a43H-20s-16z-22j-23q-23
song	a-34b-34
sons	a30
soon	a-55b-41
sorry	a-30e-29w-30E-20
sound	a-27d-32b-28
soup	a-39
south	a56
spare	a15
speak	a-50d-32J-22N-14C-32x43b-40g-26k31
speakers	a-20D-19N22b-21m-19
speaking	a-20J-20H-25e-20z-17x-13b-33w-23k-21q-32
speaks	a-24y19m17
speed	a-22
speedboats	a33b26
spends	a-35
spirit	a-32
spoke	a14d-16J-25e-25y27b20g-15k-25m27
spoken	a-16H-27b-15q-32
sponsored	a-28b-29
sponsoring	a-27z-13b-27q-13
sponsors	a33b29m29
sponsorship	a46D34b46m34
square	a23
squats	a40e40x40k40
staff	a24d-48e19r-16b28
staffed	a-48e-16x-16k-16
stall	a-30e-30
stamped	a17
stamps	a-17y38m38
stan	a45b45
stands	a-22e-34x-34k-34
starts	a-30
state	a31e35r-31C29b33g-15k29
statement	a14e-23C-14k-14
states	a-66e-40
statistician	a-27D-26e17b-41m-26
status	a-26b-26
statute	a16e16C16k16
statutes	a25e28
stay	a23b22
stayed	a-15b-34
stays	a29
stick	a-33d-31
stickers	a-31
stolen	a23e15
stood	a-22
stop	a48z19b19q19
stopped	a39b34
stops	a-23b-20
stores	a33
story	a41
stowaway	a18
strait	a-26
strasse	a-41e-41
strawberries	a46b46
street	a-56e-44b-23k-18
stuck	a-38z-22b-38q-22
student	a-41D-18e-39x-39b-26k-39m-18
studio	a-26I-17b-17q-17
subject	a15I-15q-15
submit	a19
subtitles	a-50J-19D-33e-31b-32k-19m-33
success	a-37b-25
sued	a36
sugar	a25b22
suggested	a17I-20b-24q-20
suggestion	a-35
suit	a-21
suitcase	a-23b-25
suitcases	a27z27b27q27
summaries	a-21b-22
summary	a-26b-13
summer	a-38e-27
summit	a-16
sunday	a-30
sundays	a30b26
supervised	a-35
supported	a-17e-37y-17b-53m-17
supports	a34b33
supreme	a17e17
survey	a-19e-34
survivors	a-19b-18
swahili	a-45J-17e-31k-17
swap	a-18
swim	a32
swimming	a-34
tabled	a-20
tablets	a-36e-23b-19
tagalog	a-36J-23e-19b-20k-23
tags	a22b17
taken	a60e34x28b46k29
takes	a-39y-21b-24m-18
talk	a-13
tamil	a-47e-47
tamper	a-35
tariff	a21b16
task	a32
tax	a38b15
taxes	a22b22m22
taxi	a-24e-32x-32b28k-32
tea	a-15e30b-35
team	a-13e24C18b-35m-29
tech	a-16
technicians	a-43e-24
telephones	a30b30
tell	a68H19I28b55q36
tells	a24
temperament	a-37
template	a-18
ten	a40I19b16q19
tender	a28
tent	a14b14
tenth	a-31
tents	a29e30x30b26k30
term	a-15
terminology	a-21e-21C-21k-21
terms	a-31b-31
test	a-43
testifies	a18
testify	a28b28
textile	a26
texts	a-48K-26b-48m-26
thanked	a-25e-27M-23y-18E-23m-18
thankful	a-24
thanking	a-33e-33z-23b-24q-23
thapa	a-15
that	a27L57D-31e45O35M23C22z-17S35I-42b-14E52k17m-14q-29
theatre	a-39b-29
theft	a34
theirs	a19
there	a16L-23H13e-52Q66N42O48y17z22x-32K-25b33w-25E-23k-30m-23q22
thermos	a25
these	a23e20b-25
thesis	a-40e-30
they	a26D-29H20e27Q14y36K31I36b18w36q15
things	a33
think	a-17b-39E-29
third	a29e19b13
thirteen	a23
this	a-86J-26e-25Q-20N-19z18x17b-61w-57m-14q13
thousand	a16
thursday	a-22
thursdays	a15b15
tide	a27
tie	a18H18b18q18
tied	a25e18C18b22k18
tigrinya	a-33e-32
tiller	a21
timber	a25b22
time	a-25e38C29z16b-25k38q21
times	a51b34
timetable	a-28b-25
tin	a29b29
tip	a42
tired	a24
title	a-30e-27k-16
tobacco	a32e16b32w16
today	a-32b-23k-17
together	a-19
tokyo	a-33
told	a42H14O-15C-26y31z19x34K26I20b58k-17m32q27
tomorrow	a-24
tongue	a-18J-18e-13k-18
tonight	a-24
too	a25b23m17
tool	a-34
toolkit	a-30e-14b-21
topic	a18
total	a26b19
tour	a-26
tourists	a48
towards	a-25
tower	a27b24
trace	a22d37
traced	a37
trade	a-39d31:19Y-14&-31e-14U-34V-36(32<42g14[-14
trader	a27
trafficker	a31
trafficking	a-28e-16b-18
trailer	a-22
train	a-33x-31b-15g-18k-31
training	a-13J-20e-27x-31k-34
trainings	a-20
trains	a-16y25x-33b-22k-33m25
tram	a-15b-15
translations	a-18
translator	a-15D-26b-26m-26
translators	a-46e-31b-33k-29
transport	a-22
trata	a-24s-30
travel	a-31+17e-28U41>22V-20Z-15=-27,14x-19#13.-19k-19
travelled	a-38e-30x-30k-30
trawler	a34b14
trawlers	a50D26b43m26
treasurer	a-21J-14e-38k-32
tried	a-15e-21b17
trucks	a40e37x13w26
trust	a-28d16b-24m32
trustee	a13
try	a-23e-21
tuesdays	a-13b13
tug	a32
tuna	a27
turkey	a-24
turned	a13
twenty	a-26e-14I-23w-22q-23
two	a22L19e-13O-17b39E19
typed	a-32b-25
typeset	a-33e-22
tyres	a14
umbrella	a-30b-27
unaccompanied	a17
underground	a15
understand	a28e36C31k31
understood	a-31
unidroit	a-13e-13
uniform	a15
uniforms	a30b30
union	a-40d-21r-23b-21
unions	a-21e-23
unit	a29b20
universal	a-16
university	a17N-35x-15b-41k-15
unless	a-17e-19M-24w-24E-24
unlicensed	a32
unlike	a39L29e39w32E32
unnamed	a30b16
unodc	a-38e-32
unopened	a18b19
unpaid	a44e37b29
unread	a17b17
until	a-67e-42y41K-29b-58m-16
upside	a-13
urdu	a-34e-24
urge	a15
us	a-23e-58O-33C13z23I30b13q38
use	a-42e-25
used	a-26L-37e-50y35E-37m35
useful	a-19
user	a39
uses	a-18H-26m25q-26
value	a22
van	a31e21
vanilla	a14b14
vanish	a30z25b28q28
vault	a-22
verb	a-23b-23
verifies	a-31y23b-18m23
versions	a-41b-41
vessel	a34b36
vessels	a-20D19e24b58m16
veterinary	a14b14
via	a-27e-27
vice	a-34e-21b-28
video	a22e-27b27
view	a-40
villages	a24
vineyard	a25e25
visa	a40b34m32
visas	a29D16z26b31m16q26
visit	a21d25r17g27
visited	a18b24
visitors	a-17
visits	a14b14
volume	a14e18
volunteer	a-21
volunteers	a-16J-17e-25Q-24N-36b22
vote	a-37
vouchers	a30b36
wage	a44e37b47
wages	a13
wagramer	a-41e-19
wait	a15z31b14q13
waited	a-17e37b-32k14
waiting	a-13e-15C-32b-16k-32
waits	a47y27b46m27
waiver	a31
walk	a35D25b23m25
walked	a-18e-19
wall	a43b28
wanjiru	a15
want	a-20e-35b22
wants	a14y29b31m29
warehouse	a35
warehouses	a33e33C26k33
warm	a-57e-50w-38
washed	a13b13
watch	a41d-13g-17
watches	a42b43
water	a16e-20b19k-20q21
way	a42b33q37
weapon	a14
weapons	a-13b-13
weavers	a32
week	a29e-19b-21
weekends	a15
weeks	a37
weighs	a25b27
welcome	a-22e-14b-15
welcomed	a19b23
welfare	a-21
well	a57H-18e27M25C33y16z37b43w16E25k36m33q21
were	a38L43J23D37H29e-15N-44O-60C37x-30K29b35E43k15m40q27
west	a-32
wet	a18b18
whatever	a16b20
where	a21d-27r13O-49y13z37K35b25g-25w32m34
whereas	a16e13w13
wherever	a-28b-25
whether	a-33L25e48M34z-29b-40w-45E41q-32
whitfield	a-31e-23
who	a18J-33D28H-34e-24z19K29w22k-31m28
whole	a-17b36
whom	a37e31b-22E30
whose	a22D30H32e-30b25w-30E-33m14q16
why	a15L25Q33M27z-17E24q-17
widow	a44d27b32g27
widows	a27b27m25
wife	a-17
wig	a-15
will	a-31J-35D-33H-37e21N-37S17x-31K-30I-27b-70w46E17k-47m-43q-44
window	a40b24
windows	a42b34
winner	a-36b-17
winter	a42b34
wish	a17b22q24
wished	a-38y-30b-45m-30
wishes	a-36y-35x-30b-32k-30m-35
withdraw	a23
withdrew	a-34y-29b-34m-29
within	a57e13z21I15b45m21q22
without	a14y24b-19m23
witnesses	a60e22b43k25
woman	a25
wonderful	a-52
word	a-16D-19H-19N23m-19q-29
words	a-35e21b-30
worked	a32e32x32k32
workers	a14H13C41z15x15b14k37q14
workshop	a-64e-42x-27b-28k-27
workshops	a39b47
world	a-38e-33
worse	a-19
worth	a26
wrist	a20
write	a-50d27e-33r22x19b-22g13k19q14
writes	a27e22y13K19b13m22
written	a14J-25e-43b28k-25
wrote	a39H15e27C23K19w-20k23m19
yacht	a45d30b13g30
yachts	a30z23b30m24q22
yard	a25
yeah	a-19e-28w-20
yellow	a-18b-18
yes	a14e-19b22w-18E17m23q-37
yesterday	a-32b-30
young	a32d-20b34
youngest	a-20
your	a-28b-25
youth	a-27e-20b-31
zone	a20e24b28k24
zones	a42b35
~	a19e13b13
§	a-31L-39J-22D-41H-22Á-28@26Q-76N-83O-51y-38S-21x-26K-20b-47w27
¿	a42e42w42
➡	a24b24
🇦	a28b28
🇧	a-29@31_-17m31q-17
🇪	a14b17
🇫	a-49@-16e-28b-36m-16
🇬	a-22@-15_24m-15q24
🇯	a31_35b31q35
🇰	a32@20_13b32m20q13
🇱	a44@24b44m24
🇳	a29@21_23b29m21q23
🇵	a30@21_17b30m21q17
🇷	a-37e-32
🇸	a-22@22m22
🇹	a42b32
🇺	a-30
🇻	a38b36
🇼	a-14_-18b-14q-18
🏴	a17@17b17m17
aboli	d38g27
abroa	d36r29g19
absen	d40
acade	d-33
accen	d-26r-25g-17
accor	d35r32g-13
accou	d38r19g41
accus	d38g25
ackno	d16g27
acqui	d49
acron	d-28
acros	d37r27g19
activ	d-41r-51g-35
adaez	d-21r-26
adjou	d-34
admir	d17
admit	d-15r-16
advan	d31
advic	d-19
advoc	d15g15
affil	d-45r-37
again	d-14C-24y39x13b-14g21m15
agenc	d33g31
agend	d-46
airli	d17g18
airpo	d28r19g15
airst	d19g19
align	d-44e-21g-40
allia	d-33
almos	d-42g-13
alpha	d-28
alrea	d-18r-23
alter	d-17r-21
althe	d27r27
alway	d22g22
ambul	d29
amend	d-58r-29g-26
ameri	d-18
amhar	d-42r-41
amnes	d44r31
ancho	d32
anima	d-26g-20
anniv	d-38
annou	d25g40
annua	d-35r-22g-15
anybo	d17g13
anyth	d19
apolo	d-40r-24g-35
appea	d47r27g34
appla	d28r25
appli	d42g29
appre	d17g18
arbei	d34g34
arbit	d19
aroun	d13r13
arres	d43g30
artis	d16g17
asham	d26r25
ashor	d18
aslee	d-17
asses	d44g34
assis	d16r19
asylu	d41g41
attem	d16
attor	d21
aucti	d46g20
augus	d31
authe	d22g-22
avail	d-36r-22g-43
award	d-13
baili	d39g35
balli	d20g20
ballo	d-14g-13
bandi	d43
banne	d-31
baref	d25g25
barra	d28
basem	d-30
beate	d38r26g24
becam	d20r42
becau	d19r14g13
becom	d28
beeke	d24
beggi	d35
behal	d-47r-21g-33
belon	d28g23
benef	d19
benga	d-52r-30g-26
betwe	d19r18
black	d29g29
board	d29e-33b14g29
bodie	d54g30
bonda	d-16
bonde	d30g16
bookk	d14r-27
bookl	d-16g-16
borro	d-27r-30
bosse	d29g30
botan	d-18
brack	d-23g-23
branc	d-33r-40g-14
brand	d20r16g13
bridg	d47g18
broad	d16
broch	d-24g-19
broke	d21g34
budge	d21
build	d-33r-32g26
burie	d44g39
burne	d37g35
cabar	d25g25
cafet	d-35
candi	d13
candl	d-20
canna	d30g28
cante	d33
capac	d-13
capit	d23
capta	d58r32g43
capti	d-56r-22g-45
cardb	d13
caree	d-22
careg	d38r29g27
carib	d-16
carpe	d-29
carri	d25r39
carto	d-43
cashe	d40r30
casin	d19g16
catal	d-28
cattl	d27g28
caucu	d-22
cavia	d30g30
cella	d37g14
centu	d-41
cerem	d-21
certa	d14
certi	d77g53
chair	d-41e-25r-39M30C-32g-46E30k-32
chand	d-19r-17
chang	d24g49
chann	d-40r-16g-49
chapl	d-43r-40
charc	d16g21
charg	d49g56
chari	d-30r-24g-25
chart	d-18g18
cheap	d17
check	d-17g-20
chels	d-45r-48
chief	d23
churc	d31g34
cigar	d42r27g33
circl	d-22g-14
circu	d-15g-13
clari	d-32g-27
clerk	d15
clien	d41r19
clini	d26r23g29
cloak	d-30
closi	d27r-25g30
coach	d-15
cocai	d26
coffe	d-23r14g-44
coffi	d28g17
colou	d16
colum	d26g30
commi	d-32r-19g-25
commu	d-37r-22
compa	d19r21g15
compe	d57r35g39
compi	d-32g-32
compl	d25r34
compo	d33r40g41
conce	d19r21
conde	d42g34
confe	d-18r13g-25
conse	d-37g-39
consi	d17r19
consu	d17g33
conta	d47r23
conti	d-20g-27
convi	d47g42
convo	d39g39
coppe	d14
coron	d32
cotto	d16g22
counc	d-13
coura	d16g16
couri	d22g14
cousi	d35
cover	d-32
coyot	d28
credi	d-18
creol	d-49g-36
crimi	d-13r-29g20
cross	d-20e13r-18E32
cultu	d33
custo	d-42r-15g-25
cutte	d29r36
dance	d-26g19
daugh	d24r-16g24
deadl	d-36g-23
deale	d28r27g19
decem	d-38g-35
decid	d16g16
decis	d-14
deckh	d42g49
decli	d15g15
decre	d30r15g26
deduc	d21g31
defen	d-27r-34
defin	d-22g-23
degre	d-37
delac	d-18
delaw	d-19r-16
delet	d-30g-26
deman	d27B19v13
denie	d35g35
denom	d-21
denti	d-30g-30
depar	d-21
depen	d36g18
depor	d32r26g30
desce	d29
descr	d26r36
deser	d21r50
desig	d-40r-27g-25
destr	d26g19
detec	d-26r-26
deten	d49g36
devel	d-36
diall	d-43r-43
diamo	d31g25
dicti	d-38
diese	d26g26
diffe	d33r26g15
dingh	d25
disag	d25g29
disap	d27r18
dismi	d43
displ	d13g13
disso	d35g35
disti	d-29r-13
docke	d-13
docto	d-23r-21g-18
dolla	d15r20g17
donat	d-38
donor	d-28e18b-36
drawe	d22g17
drawi	d13g28
dream	d-27r-22
drive	d53r36g18
dropp	d17
durin	d18
econo	d-17
editi	d-35g-13
effec	d-21
eithe	d-13g-15
elder	d-21r-21
eleve	d19g24
elsew	d30
emerg	d28g28
empti	d29g28
encou	d-17g-18
endor	d-25g-32
enfor	d39g39
enoug	d-13g-20
entit	d17
entri	d-37
envel	d13
equip	d-25
escor	d22
estab	d17r-31
estat	d27r20g38
eveni	d-32r-15g-29
evide	d-21r-25g30
exact	d31g31
exami	d-14
examp	d48g51
excel	d17g21
excep	d-43
excha	d32g35
execu	d24g24
exerc	d-40r-16
exhib	d-53r-29
exist	d-17B-42e-33r-38g22
expel	d13g13
expir	d23g23
expla	d57r15g33
expre	d-29g-20
exten	d-32g-28
extra	d53g39
facil	d-40g-24
facto	d22r43g26
facul	d-13
faile	d-29g-29
faste	d34g36
fathe	d-15
favou	d-49r-48
ferre	d-21
ferri	d41r34
festi	d-35r-29
filme	d30g30
final	d-50r-35b15g-37
finan	d-21g-24
finge	d55r27g46
firea	d-27
firin	d18g18
flexi	d-27g-27
fligh	d-17r-29g27
flowe	d-25g-13
follo	d-49r-41g-48
footb	d28g28
footn	d-32g-13
forbi	d27g28
forei	d23g23
forem	d19g15
foren	d24r15
fores	d25g38
forgi	d-56g-49
forgo	d-18r-29
forwa	d-37
fourt	d13r-17g41
freez	d48g40
frida	d-31r-16
funct	d-25
funde	d-15r-14
furni	d44
galle	d25
garag	d-21r-28g-19
garme	d18r17g17
genda	d55g29
gentl	d-24r-21g-15
getti	d-33r-24
givin	d-18
glass	d-60
glori	d-25r-16g-18
gover	d-19r-42g29
grand	d-22r-17g20
grape	d27
graph	d-26
grati	d-16r-16
grave	d20g33
grena	d32g25
growe	d29g29
gunsm	d30g27
hadda	d-28
handb	d-15r-17
handw	d32
harbo	d-14g26
harve	d29r26g29
hauli	d42r38g26
havin	d16r22g22
heade	d-29
headq	d-40r-35
heads	d-40
healt	d20
heari	d54r38g39
heati	d27
hebre	d18g-39
herde	d25g16
hidde	d20
himse	d21
histo	d24
holid	d27
hones	d17
honou	d-35g-37
howev	d35r20
humou	d-27g-18
hundr	d49g29
ident	d39g36
ignor	d36g36
imagi	d40
immig	d21g21
impro	d-33g-28
inclu	d13
incor	d-42r-39
indeb	d-18r-18
indie	d-37
inher	d28
inmat	d18
inqui	d-24g-24
insid	d25
insta	d26
intro	d-31
inven	d43g31
inves	d38r26g34
invoi	d56r27
islam	d20
islan	d-13r-29g38
itsel	d-17r21
jaile	d25g25
janua	d27r25g14
jesui	d-28r-26
joine	d-19r-23
joini	d-13r-13
junke	d31
justi	d34g36
kampa	d14
keepe	d-18r22
kettl	d-49
kidne	d31g16
kilom	d25g25
kindl	d-41g-42
kings	d-44
kitch	d-13r-22
landl	d22g20
lapto	d-36g-32
laste	d-21g-25
launc	d-20r-19g16
laund	d28r28
lawye	d13r-19g31
leafl	d-15g-15
lease	d26g26
ledge	d22g26
lendi	d-23
lengt	d33
liais	d35r35
libra	d-36r-29g-24
lindq	d-43
lingu	d-22
liste	d32r-25g45
littl	d21r-34g-18
loade	d16
locke	d48r32g34
logbo	d25g25
logge	d25g19
loggi	d23r17g20
longl	d36
looki	d17
lorri	d17r19
loude	d-31g-29
lourd	d-19
machi	d16
mailb	d-40r-28
manag	d30r33
manda	d-39v15g-22
manif	d-31g51
manua	d-52r-24
margi	d-26r-13
marke	d20r39
marki	d-14
marri	d-25r-37g-18
massa	d43
maste	d43r29g45
match	d17
matte	d30
mattr	d21g20
mcgil	d27
media	d19
meeti	d18
membe	d-22
memor	d-16
menti	d-13r-19
mercu	d-27
merel	d-22
messa	d39g28
micro	d-61g-35
midni	d33g21
migra	d-19g36
milit	d25
minam	d-22
miner	d44r32g42
minin	d26g26
misla	d23
misle	d-30g-31
misse	d24
mista	d-18g-20
miste	d17r22
mobil	d32
moder	d-36r-23
moore	d22
morgu	d45
morni	d-20r-17g-31
mothe	d-36r-14g-30
motio	d26g27
motor	d44
munic	d30
mushr	d32g32
mutua	d-20r-13
mysel	d-36
namel	d-37r-38
namep	d-42
nanni	d24g24
natio	d-38g-33
natur	d-33
nearl	d-21
neede	d-17
negot	d-25
neigh	d-22
netwo	d-27g-30
newsl	d-55g-31
newsp	d-22
ninet	d37r13g27
nobod	d32
nomin	d-21
nordi	d-22g-18
north	d36r29
noteb	d13g13
notic	d-14r-17g-24
novem	d-20r-15g-19
nowhe	d13g16
objec	d-19g-19
oblig	d-32
octob	d-31g-23
offen	d39g23
okafo	d-39r-34
oldes	d-25r-24
ombud	d33
ongoi	d30
opene	d48r15
openl	d22r22
opini	d17
oport	d-31g-31
optio	d-43
orcha	d27r25g13
outbo	d28
outgo	d-15r-17
outli	d33
outsi	d40r17g24
overb	d15g15
overn	d23
oxfor	d-33g-34
oyste	d26g30
pacif	d-28g-22
packe	d38
pango	d20g20
paper	d20J-46e18C21g16
parag	d-17g-49
paral	d24
parlo	d43
parti	d16B-35g-44
partn	d-32r-22
pasht	d-45r-41
passe	d24r25g16
passp	d22
patro	d52g45
pawns	d27
payme	d22
payro	d14
paysl	d25
pedan	d-28g-28
penci	d24g18
pendi	d13r13
perfo	d20
permi	d13r-32v17g42
perso	d-17g-37
petro	d38g23
picke	d46g44
picki	d22g20
pictu	d-19g-27
pinea	d24g24
pisto	d51r18g47
plast	d22
platf	d-17
playe	d-38
pleas	d-31r-42
pledg	d-22
plura	d-30
pocke	d23
podiu	d-29
point	d-37e13N-46g-30k21
polis	d-25
polit	d22g14
possi	d-31
posta	d-39
poste	d-47r-27g-13
postm	d-49g-41
postp	d34
prais	d13r19g26
pream	d-28
pregn	d16g16
pries	d-36
priva	d-15
probl	d-34
profi	d17
prohi	d21
proje	d-36r-25g-18
promi	d57g41
promo	d30g30
prono	d30
pronu	d-18g-18
proof	d-58b-30g-44
prose	d61r39g42
prote	d27g30
prove	d-43g-39
publi	d13r-34g26
punct	d-40
punis	d-16g32
puppe	d-30
purpo	d30
pursu	d26
quarr	d-38r-23
railw	d28
raise	d-48r-26g-40
range	d25g28
ranso	d-22g-30
rappo	d-15g-20
ratif	d42g41
ratio	d26
reach	d18
readi	d-40r-26g-27
reall	d27
reaso	d23
recei	d31g19
recom	d-19r-14g-24
recor	d-25r-23g31
refer	d25r18g-26
refor	d26
refri	d20g20
refun	d16
regar	d-13r-17
regio	d-24g-21
regre	d-16r23g-27
regul	d45g41
rehea	d-30r-29
rejec	d17g19
relea	d47g44
remai	d-28g-15
remar	d-22r-17
remem	d-40
remin	d-16
remot	d22g-27
remov	d-20g-27
renam	d29g28
rente	d-16g23
reope	d-15g24
repai	d17
repea	d-28r-24
repli	d39r-29g52
repro	d18
repub	d31g40
rescu	d31r13g28
reser	d30
resid	d24g24
resor	d32g19
resta	d-13
resto	d33g33
resul	d-43r-16
retur	d50r36g35
revie	d27r16
revis	d-35g-26
revok	d24g24
revol	d20
rewar	d17g17
right	d-33e14C23k24
robbe	d19
rosew	d13
rulin	d38r30
runaw	d17g15
saile	d-44
salmo	d41
savin	d-26
sayin	d-30
scale	d23g23
scann	d51g51
sched	d-40
schem	d38g37
schol	d-16r-16
schoo	d27r17g27
scien	d21
scree	d-52r-16g-23
seale	d39r31g21
seame	d21
seams	d43g13
searc	d39g40
seaso	d32
seate	d-33
seati	d-19
secti	d-17r-23
secur	d23g23
seize	d38g35
seizu	d30
sende	d23
septe	d-15
seria	d41g29
sever	d20r26
sewin	d-17g-17
shelv	d17g17
shipo	d31g31
shipp	d-17r-22
shoeb	d43
shotg	d34g34
shrim	d37g25
signa	d-38r-34g-33
simpl	d34
simul	d-31
singl	d58r25g28
sinha	d-26
siste	d-18r27g-39
sitti	d-27g-21
situa	d-30r-30
sixte	d35g41
slave	d-31
slipw	d33
slowe	d-24
slowi	d-17
slowl	d-14
smelt	d16
soldi	d26g25
someb	d14
somet	d-18
speci	d21g19
speec	d-26
spend	d-35
spiri	d-32
spons	d35g26
sprea	d-40g-16
squar	d23
squat	d40r40
stair	d-20
stand	d-18e-32r-34x-15g27k-15m27
start	d-23e-16r-13
statu	d25r31g-29
staye	d-15g-34
steer	d35g31
stitc	d31
stole	d23r15
stopp	d39g34
store	d33
stowa	d18
strai	d-28
stras	d-41r-41
straw	d46g46
stree	d-55r-44g-22
stron	d20r20
struc	d17
stude	d-14r-45
subje	d15
subti	d-50r-31g-32
succe	d-37g-25
suitc	d-15g-17
summa	d-34r-13g-25
summe	d-38r-27
summi	d-16
sunda	d-27
super	d-41r-24g-32
suppl	d20r28
supre	d17r17
surpr	d-34
surve	d-19r-34
survi	d-23g-18
suspe	d48g35
swahi	d-45r-31
swimm	d-34
switc	d-19r-33
tagal	d-36r-19g-20
tailo	d13g30
tampe	d-35
tanke	d26
tarif	d21g16
teach	d15e20x39b-41g28k39
techn	d-44r-32
telep	d13g32
tempe	d-33
templ	d-18
tenan	d32
tende	d28
texti	d26
theat	d-39g-29
their	d19L-15z22E-15q15
therm	d25
thesi	d-40r-30
thing	d33
thoug	d23r14g26
thous	d19
threa	d35g37
tigri	d-33r-32
tille	d21
timbe	d25g22
timet	d-28g-25
tobac	d32r16g32
toget	d-19
tomor	d-24
tongu	d-18r-13
tonig	d-24
toolk	d-30r-14g-21
towar	d-25
traff	d-32r-16g-18
trail	d-22
trans	d-23r-38g-38
trave	d-36r-43g15
trawl	d55g40
treas	d-14r-38
treat	d-18
truck	d40r37
turke	d-24
turne	d13
twent	d-26r-14
types	d-33r-22
umbre	d-30g-27
unacc	d17
under	d-14L28e-39y19z26K23b30g-13w35E24m27
unidr	d-13r-13
unive	d13B25g-41
unles	d-17r-19
unlic	d32
unlik	d39r39
unloa	d30r21
unnam	d30g16
unope	d18g19
unpai	d44r37g29
unrea	d17g17
upsid	d-13
usefu	d-23g-20
valle	d16
vanil	d14g14
vanis	d37g37
veget	d-26g-26
vehic	d32
verdi	d17
verif	d-31g-18
vesse	d-19r24g65
viney	d32r25
volum	d14r18
vouch	d30g36
wagra	d-41r-19
waiti	d-13r-15g-16
waive	d31
walke	d-18r-19
wanji	d15
wareh	d45r39
washe	d13g13
weave	d32
weeke	d14
weigh	d23r-16z14g35
welfa	d-21
whate	d16g20
whats	d22
wheth	d-33r48g-40
whitf	d-31r-23
windo	d50r36g34
winne	d-36g-17
winte	d49g40
wishe	d-38g-35
withd	d-16g-18
withh	d28
withi	d57r13g45
witho	d14g-19
witne	d37r-23g51
wonde	d-34
works	d-18e20r-41x23K-18b-18g32k29m-18
writt	d14r-43g28
yello	d-18g-18
yeste	d-32g-30
yield	d-23b35g-23
modal	:-38Y-32&21>26V22<23%-15.-22/-14
person	:16*-36Y29+-29&-31N-31>-24,15<-22%14b-32W-21/-39
#	L36H22É-50Q-55O30M65C63y74z57S-21x-41I-36b23E36k20m74q22
als	L-14s-32j-36w-14E-14
am	L16J-24H27N-46C-20I-19j27E16k-15q28
before	L-17H13e-16M-37y23z-25S-31K17w-40E-42m23q-13
by	L-14D-39H-43e-54Q-37O19C14y38z29I26q-20
des	L24H-14w23E23
eine	L-29s-34y23j18E-29m23
en	L-59O-14M42S-20K-29w38m-21
est	L-23D-33s-14C14S-13E-30k14m-33
have	L-33J23H20e21O18y19z25b-14E-35k38
hold	L-30H21e-44b47E-30q22
into	L-36D-17e-25M19y24b29E-29
learned	L-27H-18I-24b-28E-27k20q-21
my	L-20H-43z19K-29I-23b-18E-20m-29q-20
of	L-26J-15D31H-19N-52C22y-26z-50S20I-13b-23w23k17m-19q-20
seven	L38e38z19g-16w38E38q19
three	L19O-15z33I-19b24w14E19
tribunaux	L26s26j-14E26
uh	L-23e-24b22
un	L-27s-42y-30z29j30w36E-27q22
weshalb	L32s16w16E32
when	L23e31M30K-21b-17w23E14m-21
while	L29b15E29
would	L-19H-14e40N-42M23b-25k25q-15
year	L14e-33z-15x-26I-31b-19E26q-22
в	L27s-16M18z19S-22I-29w16
возьму	L18s18j-28E18
и	L-22J-38D-34H-28s-54M-19y-16S-20K-34I31E-34k-39m-39q15
на	L-19H27s-37j25w38E-18q27
я	L-28x33j-24E-28k28
الرييسه	L-29s-21E-29
محاميه	L17E17k-20
:gives	*-25&-34U-23V-38Z-46<32W-30
name	*-16+15&-22U25V29C29(37Z-29z-23W14/-26
'	J-28e-14N-42O34C18z23K31I-14k-14
:	J-23D-30H36N-58O-42M-22y69z-19S-30K27E-30m59q22
a	J-26H-15e-31Q-61C-39K15I16p27k-41
and	J-18D-40Q15O-20M-14C-26x-17K-30I-21b-14w65E-13k-16m-33
anyone	J-32e-22Q-20b26k-32
asked	J-18e30M23C18z-42K16b-14w-30E29q-33
author	J-22e-34k-22
came	J19e16C-14S-23x24K21b17E-23k19m21
daughter	J-27e-21k-27
existe	J-19s-42k-19
hand	J15e21y24k15m24q23
husband	J-24k-24
ich	J-33j-27w-27k-33
it	J34e-18Q-28N35O17C-35y19I23m21
la	J17N-22O-24y-23x-19w-14m-23
language	J-26H-29e-16b-31k-26q-29
nicht	J-18H-27z34j-14k-18q-19
noted	J26k19
one	J-34D-32H-34Q-48N35O15C21y33z43x-22K26I34k-19m-27q25
online	J-32x-38b-21k-16
pay	J-31D17H20e-31y41z26b58k-31m36q28
record	J14e-24C25k17
say	J18H-29M34C24z32x-29E33q-27
she	J-19H-29e-23Q-21O-29z36b47w-21k-19q28
speaker	J13e-14N-23C-33b-18w27
switch	J-16e-16k-16
than	J-23H-22e-21k-23m24q-22
translated	J-19e-27k-19
we	J-31e17Q17O-43x28b-20
wir	J13k15
y	J-32D-16s-14C-20y-25K-56w-19k-24m-41
пример	J18s18j-28k18
اشكر	J-22s-26w-22k-22
, ,	A-26G-15
, and	A-51u-60G-45
, banks	A19
, by	A-13i24
, debts	A23
, e	A-16i14
, foundation	A-37
, ones	A25
, por	A-20
, statistician	A-22
, und	A-29u-30i26
, who	A-18i-39
, и	A-36G-14i31
: ^	A-39u-39G-37
: inspectors	A15
^ ,	A-27G28
^ and	A34u27G-15
^ are	A37o31
^ behorden	A34
^ booth	A-24
^ bought	A21
^ broker	A19
^ brokers	A17
^ by	A-36
^ children	A22
^ confederation	A23
^ consulates	A29
^ consuls	A30
^ court	A34
^ customs	A60u17
^ cut	A14
^ delegate	A-24n-14
^ domestic	A19
^ employers	A15
^ farms	A20
^ fassung	A-23
^ fishing	A41
^ gendarmes	A18
^ gerichte	A40
^ girls	A32
^ gold	A17
^ guards	A28
^ has	A-40u49G64o29
^ herders	A15
^ housemaids	A22
^ i	A35
^ in	A25
^ interpreter	A-38
^ interpreters	A-20
^ is	A-29u-23G-13
^ ist	A-27
^ judge	A35
^ judges	A25
^ konvention	A-26
^ landlords	A25
^ law	A42t20
^ magistrates	A32
^ maids	A18
^ never	A34G22
^ notaries	A19
^ notary	A25
^ nurse	A-46
^ of	A29o29
^ ones	A-26
^ passport	A33
^ pay	A17
^ pick	A23
^ picking	A17
^ please	A-32
^ polizei	A13
^ ports	A37
^ practice	A31
^ prosecutors	A34
^ que	A36o-18
^ register	A22
^ registry	A25
^ republic	A31
^ sponsorship	A34
^ subtitles	A-28
^ system	A24
^ text	A-39n14
^ translation	A-23
^ translator	A-21
^ trawlers	A24
^ version	A-14
^ was	A-39
^ were	A15
^ women	A19u28
^ word	A-19
^ девушки	A13
^ полиция	A15
^ приставы	A25
^ рабочие	A24
^ суды	A18
^ في	A38o69
als ,	A-14
am ^	A-15
am nurse	A37
and ,	A-35u-64G-16i-40
and :	A-37
and ^	A-53u-68f19
and and	A-32u-37G-44
and are	A-35
and as	A-21i-16
and boys	A18
and by	A-26i-30
and courts	A27
and creole	A-21
and need	A-20
and one	A-34i13
and prosecutors	A19
and who	A-23u-32
and will	A-30i-14
are ,	A34
are cooperative	A-19
auf ,	A-41
auf ^	A-23f-15
aus ins	A-18
auskunfte ^	A26
because law	A19
being ,	A-37
cabine ,	A-25
cabine ^	A-18
cabine demande	A-18
cahiers sont	A19
collegue ,	A-18
deux ont	A19
e ^	A-32
em ,	A-16u30G15
em ^	A-15G-41f36
em e	A-24u-37G-27f-25
en ,	A-26u22G-16f-33
en ^	A-44u38G14f55
en et	A-14f-31
en y	A-29u-21G-53f-24
est ,	A-15G-14
fiscal pidio	A26
follows interpretation	A-16
for ^	A-16f52
from ,	A28G-23f-50
from into	A-17u24
from shipping	A-21
getting and	A-25
have back	A-43
hold passport	A-26
if delegation	A13
in ,	A-46u29G-16
in :	A-29G-44f31
in ^	A-83u16f28
in and	A-70u51G-38f-34
in because	A-13f28
in in	A-32u-24
in on	A-18G-42
in only	A-13
in or	A-21G-28f-34
in rather	A-22
in the	A-47u51G36i-32
in §	A-23u-40f-43i20
into by	A-27
into is	A-13
into was	A-22
is ^	A-37G24
is and	A-32
is version	A-16
learned from	A-27
m ,	A14
my colleague	A-18
my is	A-16
of ,	A-31u-30
of ^	A-21u-14G16
of and	A-22u28G14
of that	A-19G33
of who	A22
one ,	A-27f-22i22
one and	A-27f-27i-20
only marinas	A22
only one	A-18
or ^	A-13
our colleagues	A-31
para esta	A-17
reads ^	A-22
soy de	A-13
speak ^	A-24
suis ,	A-24
thank hosts	A-13
that and	A-20
that customs	A54
that police	A23
their colleagues	A32
three were	A13
to authorities	A-16
to colleagues	A-18
two and	A32
two were	A22
um fassung	A-22
un de	A-22
und ^	A-16u-25
used ^	A-37
was ,	A20G-27
were ^	A42
weshalb briefkasten	A26
would booth	A-19
y ^	A-28u-35
§ ^	A-28^-33f45i-44
§ and	A-15u-33i-41
возьму :	A18
и ^	A-20u-23G-20
на ,	A-21
на ^	A-32f33
на готов	A-21
на языке	A-21
я ,	A-19
الرييسه علي	A-22
الي §	A-16
محاميه ,	A23
:speaks	Y-45+17>-20V32Z-36=32<46#-29W13
,	D-36H41Á-43e-19O30M14C14z15S-56K-30F-36p-14m-28q43
^	D-60H-15Á13@13y-22z-16S34x32?42!-41k14m-24q-14
authorities	D-15
baker	D-33e-17r-13b17m-33
behorden	D34m34
bought	D21C27b27w21m25
broker	D19b19m19
colleague	D-18e-18C-35k-28m-18
com	D-23s-34K-15j-26w-18m-25q13
domestic	D19e31b41m19
embassy	D17e-28C-28b17k-28m14
employers	D15K19b28m19
esta	D-17s-20x16j-16w-16m-17
fishing	D39e32O30b21w-32m38
gerichte	D39m39
hotline	D53e-27C16y22m54
interpreters	D-21e15b-36m-21
judges	D26e-26N21C-20b16m26
ne	D21N15y30m33
notary	D34e-17x-26b14k-30m34
ones	D-22e46b-25m-28
passport	D-14H-31C-13b-13m-14q-24
pidio	D26y-21j16m16
por	D-28M-22C19w15E-22k19
proposal	D-33e17N-13C13k13m-33
rather	D-22H29e-25m-22
register	D32e-16C26b63k34m31
side	D22e-43y16m26
sont	D27j14m27
statistics	D16e-18b16m16
system	D24e-23b25m-17
teacher	D14x-16b14k-16m14
translation	D-26e19b-53m-26
with	D-13e-45O-45M-20z27S-30K-23I23w-53E-27m-20
women	D26e-16C37y28w-20k35m30
zollner	D30m30
следователи	D18j18m18
علي	D-32K21j17q-32
في	D38C-15z20S24x-32K-31I-34w39E19k-23
arbeiten	H14x-19k-19q19
been	H-31e14O29z-16x-28k-28q-20
better	H-39e22b-18q-39
birth	H-22b-14q-22
cannot	H-24y30m30q-24
does	H32N-45O16M15y63K-13
el	H29s-14Q-49N17O17z20j30w-24q25
fur	H-69s-20q-69
haben	H20j27m28q29
ma	H-23s-18j-23q-23
makes	H27I-23
may	H15Q-31O-40x-45I-41b-24w25q-25
mi	H-22j-17q-22
nineteen	H20I-32b-13q-13
nos	H-23y18I-31m20
registered	H-13z34x-17w-45
schon	H25m-16q25
station	H-21x15b-19q-20
still	H45C27y23z17k27m28
then	H-19Q-44N13M34C-27y26z-31S-23K22I-31b16w-49k-32m24q-41
twice	H20e-14z18b29m22q25
um	H-35s-22e20w-15q-15
went	H17e31b-14
по	H-15s-17j-21w-18q-15
там	H18q29
من	H-28M33S-47I24j21E-20q15
# ^	^-30u44f58i49
# 🇫	^-23
^ §	^28o28
^ 🇧	^31
^ 🇰	^20
^ 🇱	^24
^ 🇵	^21
^ 🏴	^14
🇲	@-23_40m-23q40
🇿	_16q16
anos	s-27j16
apenas	s20
apres	s-22S-22w-22E-22
bin	s19x22j-33k19
cafe	s-18z15j15q15
ces	s-23
comme	s-23r47j15g-36
comunitaria	s14x-22k-22
das	s-33O21w-20q-15
ein	s-15j30
examen	s13
foi	s13
im	s-36j22
klavier	s-18
mais	s27w27
merci	s-31M-23E-23
mit	s-18j26
nome	s-25
nuestras	s-21
pasado	s-24j15
radio	s14b16
reden	s20I-27j-27q-27
saber	s20
siege	s-19x-13k-13
spreche	s24
su	s-19z-23q-23
uber	s20M20j-33E20
une	s28Q15I23j-27w20q29
universitat	s23
unsere	s16w16
vor	s-24j-35
за	s18C18y-16w-21k18m-16q15
нас	s-34j13
однако	s18I-28j-28w18q-28
потом	s-20x-20k-20
القادم	s-29x-25j-31k-28
ترجمه	s-13
وجامعه	s-28
agrad	B-22v33
apena	B20
beric	B18
bitte	B-22
exame	B13
klavi	B-18
lettr	B-35
monta	B19
pasad	B-24v15
prefe	B47r17v-28
relat	B-25v-25
salud	B15
sprec	B24
traba	B-15
vorsi	B14v-37
wesha	B16
бумаг	B-32v-15
возьм	B18v-28
колле	B-32v21
однак	B18v-28
приме	B18v-28
работ	B-51v25
спраш	B24v-15
спрос	B15
القاد	B-37v-31
المتر	B-30v20
وجامع	B-28
/	e14
action	e-27
agreed	e-32y-20b23m-20q21
analysed	e-37x-32k-32
another	e-33x-33k-32q-15
answered	e-35y24z33K34I20b57k-26m32q34
appears	e25
applauded	e35
association	e39b-34
audited	e-21z-19x-21b-22k-21q-20
badge	e-18
bakery	e-13
bangkok	e-16b-14
based	e26I-19b-14w-37q-16
began	e-31y14x-21b14k-21m14
boat	e30x19k30
bookbinders	e20
broken	e-24b23
brought	e16x13b-28k13
bureau	e-24b15
bus	e-30b-14
called	e-30b21q24
cards	e-29b34
centre	e-22x-22b20k-22
china	e24
clinics	e-31
commend	e40M31b-38E40
commended	e18M18b27E18
concerns	e21O-49M14E22
congratulations	e18C22k22
containers	e14
cooks	e-39b39
corridor	e-27b-24
debt	e-25b41
dinner	e-24x-24k-24
each	e-19b37q-19
event	e-47x-38b-18k-38
everybody	e16b-36q-25
everyone	e26w18
family	e-26b31
fees	e20
first	e-37N-29z23x-27w-32k-28q46
flag	e-25C-32b42m22
flat	e24x19b-22k24
flew	e15b-20
flight	e-21x-21b25k-21
foreseen	e-13x-13k-13
form	e-18N14q32
fourth	e-15b21
good	e-41Q-39b25
grateful	e-13C-36b-31
handed	e19I13b21q20
hands	e28
he	e-39Q-33y21K-17b37w-46q13
helpline	e-14b48k-13
hospital	e-22b35k-22
houses	e-30b22
institute	e-34
interviews	e-24
invited	e-31b19
istanbul	e-23b-23
june	e-47k-18
keep	e19N-37y26z39m30q36
kingdom	e-16C-16b22k-16
know	e-25N13O31M28C16E28k-18
laboratory	e-19x-23b45k-19
late	e34b-24
leaflet	e-26
leaflets	e22b-15
letter	e-29
letters	e-15x-15k-15
maritime	e-42b-34
meetings	e13b-38
midwives	e-21
mine	e-14
most	e22b-13w21
nine	e20z21I-26q-25
nothing	e23z41b44w16q39
noticed	e-17x-25k-17
now	e15O-28M-22C-30x21I-35E-22k22m-23
oath	e16
offered	e-35C-24b18k-24
office	e28x-29K-19k-29m-19
offices	e-44x-24b-28k-24
once	e-41x-31b32w-31k-29
others	e16N34b-39
owe	e17N19
own	e-37N36O-23y23m23
owners	e23k23
palermo	e19
permanent	e-16
photographs	e-15b35
prisoners	e-23C-23b35k-23
procedure	e-18b-16k-16
publish	e-33y28z13K17I-22b23k-25m34
question	e40Q-43N-68C48j-26b-36k48
reception	e-26b28
regretted	e19C19b-18k19
representative	e-24N-16C-24k-24
respect	e-23
seat	e20x13
seen	e-17x-29k-29
send	e-16b45
sends	e27y31m36
service	e-15x-26
shelter	e-15C-26b16k-18
shelters	e-20y33m32
shot	e-21z18x-21b19k-21q18
signed	e-13x-13I14b-17k-13q26
sister	e27b-31k31
social	e-13
stadium	e22
students	e-27b24
studied	e21x31w-22k31
take	e19z-31b-30m30q-30
taught	e-28z27x16b17k16q19
thanks	e-25M-23C13y24E-21k13m24
those	e15x20k13q-35
though	e-14z26b26w-14q26
through	e22M33z22b26E42
ticket	e-19
trainees	e25k25
travels	e-16x-14k-14
trial	e-21b38k-21
very	e-43q-22
village	e-14x34b46k34
weighed	e-16b25
worker	e-16
writing	e-19b-13
years	e22x-17k-17
yet	e-22z13b13m-14q18
you	e-31N-25M-33z-16I-19b22w-17E-39k-13q-22
actio	r-27
addre	r-29g25
advis	r25g-14
analy	r-37
anoth	r-33
answe	r-13g43
anyon	r-22g26
autho	r-27
bangk	r-16g-14
befor	r-16
begin	r-23b22g21
bette	r22g-18
bookb	r20
broug	r16g-28
burea	r-24g15
claus	r-31
copie	r-45
couns	r-16
depos	r-18g26
dinne	r-24
domes	r31g41
easte	r23
embas	r-28g13
engin	r-26
exper	r-29g32
fishe	r21g51
fishi	r32g21
frien	r-29g-23
gener	r-29g-27
grate	r-13g-31
hande	r19g21
helpl	r-14g48
hospi	r-22
hoste	r-16
hotli	r-27
invit	r-31g19
istan	r-23g-23
kingd	r-16g22
lette	r-33
marit	r-42g-34
mende	r14
nothi	r23g44
offer	r-35g18
offic	r26
opera	r16K-28b-35m-28
origi	r13
paler	r19
peopl	r-18g-21
pract	r15
priso	r-13g57
provi	r-14
rathe	r-25
recal	r-16g-21
recep	r-26g28
reque	r19g-17
respe	r-14
sampl	r29g26
settl	r-19g34
shelt	r-17
socia	r-13
stadi	r22
syste	r-23g25
taugh	r-28g17
throu	r22g26
villa	r-13g49
waite	r37
welco	r14g-28
writi	r-19g-13
alli	Q40
aqui	Q36
at	Q43y-15z40x-30I-25w-30k-30q-22
elle	Q-15
il	Q25x14w13k14
l	Q-24y30z30K-24I-26
none	Q32O-43z-13b-19
proponemos	Q17
благодарю	Q-19
نقترح	Q-16
also	N-28O21z22K-24m-23q22
else	N25b-20
forms	N-61
friday	N-19
list	N-24C-14b30
rapporteur	N-31C-27b-13k-27
remercions	N-26M21E20
request	N24b-13
should	N-19C25y28b39k25m33
to	N-30O-40M-15z-25I28w-43k16
took	N-23y-24m-24q24
делегацию	N-18
bas	O30
cautioned	O-20
changed	O32y36z21b46m36q23
der	O-24z28x-14w-42q50
free	O-43b17
listened	O-15
out	O-17x-23k-13
ao	M13E13
aux	M15w23E15
behind	M-31E-34
did	M31y43z-24w14E27m43q-17
du	M-22E-22
neither	M20y23w41E22m23
von	M-23j-23
embajada	C-27k-27
founded	C17k13
fund	C18k18
given	C-29k-32
happens	C25b-16k23
only	C34w16k18q42
ourselves	C19k19
trained	C24y28z16w-19k13m28
wrong	C17k17
благодарим	C-26w-41k-26
# ,	u22G-19f-43i47
# :	u21f-29
# and	u15
# on	u32
, #	u38
, :	u38
, counts	u22
, for	u-20i-30
, has	u32G40i-46
, is	u20
, prefers	u-21
, y	u-43i-23
: #	u52f63i37
: fines	u24
: has	u-38
^ #	u40
^ (	u39o42
^ :	u81G49o-30
^ ^	u-36t16i-24
^ a	u45
^ abolished	u24
^ agencies	u20
^ aligns	u-21
^ amended	u47
^ answered	u20G34
^ answers	u15G-29
^ asks	u-41
^ built	u32
^ buries	u15
^ burns	u23
^ buys	u22
^ changed	u30
^ closed	u27
^ counts	u13G28
^ courts	u36G20
^ detains	u32
^ devuelve	u22
^ does	u62o34
^ executes	u20
^ expelled	u29
^ fines	u23
^ flags	u21
^ froze	u43
^ gave	u-32
^ grants	u36
^ hangs	u24
^ hat	u39
^ holds	u28
^ hosts	u36
^ hotline	u22
^ issued	u28
^ issues	u25
^ jails	u17
^ joins	u-16
^ kept	u29
^ knows	u38
^ leases	u26
^ lends	u23
^ let	u22
^ lets	u31
^ licensed	u17
^ locks	u30
^ lost	u35
^ made	u36
^ miners	u13
^ n	u34
^ nao	u17
^ no	u40o32
^ orchards	u20
^ paid	u-25
^ pays	u45G-14
^ police	u13
^ prefers	u34
^ proposed	u40
^ prosecutes	u15
^ pushes	u20
^ ratified	u32
^ recruiters	u29
^ refused	u35
^ remains	u-17
^ renamed	u20
^ repealed	u17
^ returns	u19
^ says	u26o-21
^ sends	u24
^ sent	u13
^ should	u46
^ shut	u26
^ speaks	u22
^ stamps	u38
^ still	u21
^ takes	u-21
^ thanks	u24
^ the	u41
^ then	u26o-23
^ they	u49
^ tiene	u32
^ took	u-18
^ trained	u28
^ trains	u25
^ waits	u19
^ welcomes	u-31
^ well	u16o25
^ will	u53
^ wishes	u-35
^ would	u-33
^ не	u21
about '	u34
about and	u17
about the	u18i25
after ^	u-25f-21
allow to	u-28
and a	u-29
and co	u-19
and do	u21
and has	u26
and neither	u23
and on	u-18
and the	u16
and there	u18i16
and took	u-24
and were	u-16
ask who	u33
au ,	u45f-26
au ^	u-44f39
au et	u-18f-25
auf dreissig	u17
aus fur	u-18
aus und	u-23G-31
between ,	u34
by ,	u18
by ^	u19
by and	u-36
by on	u-15
chair has	u26
commend on	u29
commended for	u18
concerns :	u14
de ,	u13
de a	u22
de el	u-18
de la	u-21
de pidio	u-17
de por	u-27
de pour	u-33
de que	u-25
de y	u-25G-30
del ,	u-23
del pidio	u-15
des ,	u23
des pour	u-19
does have	u38
does intend	u14
du d	u-15
du pour	u-29
en el	u20
en los	u16
en nadie	u29
en no	u23
entre e	u25
for and	u-26
from :	u-14G19
from and	u-21f-28
from but	u-40
from by	u28G31
from for	u-20
from has	u-17
from is	u22G28
from on	u-20
from pay	u14
from said	u-24
from they	u23
from to	u22
from was	u-28
from will	u-29G-14
from with	u33G-20
from would	u29
gloria with	u-16
how verifies	u23
in are	u23G27f-35
in asked	u32G23
in at	u-27
in before	u23G18
in by	u32G-20
in change	u14
in feeds	u26
in for	u33
in got	u28
in have	u34
in he	u17
in is	u61f25
in it	u38f-43
in last	u-15
in nobody	u32G28f35
in not	u17
in opens	u20
in own	u23
in pay	u22
in sells	u18
in there	u14
in they	u27G22
in told	u24f34
in treats	u-20
in until	u41G-29
in was	u36G15f41
in we	u22f-16
in were	u22G27f-24
in who	u49G29
in without	u33
is ,	u47G-13f16
is going	u18
is not	u-18i-19
is the	u21i-17
leave in	u27
na ,	u19G-19
namely ,	u-19f-19
neither nor	u20
no ,	u32
no e	u-13G-14
of '	u23
of :	u-30
of a	u-43
of accept	u-36
of agreed	u-20
of are	u18G29
of asks	u16
of call	u13
of explain	u24
of for	u-42
of had	u14
of has	u-22G20
of have	u28
of is	u-15G-24
of kindly	u-26
of leaves	u20
of on	u14
of publish	u28
of replied	u36
of requested	u-26
of spoke	u27
of thanked	u-47
of they	u19
of to	u36
of was	u-19
on ,	u19
on ^	u46f33
on side	u16
remercie ,	u24
remercions pour	u21
say ,	u34
thank ,	u-57
thank and	u-53o-47
thanks for	u-23
that '	u21
that ^	u-34
that answers	u17
that deports	u23
that has	u22
that is	u-30i16
that read	u13
to ,	u-40G29f28
to :	u28
to ^	u-23G-28f-55
to and	u-19
to for	u-24
to the	u25
to to	u29G-41
uber ,	u20
uh and	u-18
what calls	u28
what did	u40
what does	u26
what said	u-37
with on	u-15
would ,	u23
you for	u-26
§ §	u-15f-27
из не	u15
правительство за	u-26
представитель попросил	u-16
представительству за	u-16
اما فلا	u25
حكومه علي	u-17
في §	u-19
في لا	u28G26
في واعمل	u-29
ممثل الكلمه	u-15
نشكر علي	u24
fine	y15b22m15
flags	y23b24m23
hosts	y36k-32
lost	y40z49b-14m-15q26
nadie	y29j37m38
ont	y30K-31j18
treats	y-20m-20
welcomes	y-31b-43m-31
الذي	y-18j-18m-18
فلا	y25j14m25
—	y33m30
adopted	z-25x-38K-19b-33w-31k-38m-19q-25
assistance	z14q14
denn	z20j17q20
lent	z-23b-14q-23
masters	z15q32
minors	z20q20
more	z46I19b-27q47
night	z20x-38I-14k16
note	z-30k17q-30
ou	z22
paying	z-27q-27
someone	z30q30
victims	z-23b-24q-23
никто	z27q30
beside	S-27b-18E-15
business	x-20k-16
clerks	x15k15
course	x-26k-26
federation	x-33b-37k-33
greetings	x14b-29k15
held	x-25w-31m38
presented	x-32k-32
session	x-20k-20
shown	x-30b25k-23
universite	x-35k-35
wurde	x-22k-21
( ,	G-25
, ^	G-79
, et	G-25
, in	G-38i-26
: ,	G-39
: in	G-23
^ '	G31
^ -	G-19
^ amendment	G-16
^ finds	G18
^ itself	G30
^ keeps	G30
^ listens	G28
^ meeting	G-28
^ promised	G31
^ sews	G32
and children	G-20
and in	G-32i-16
and is	G30i-41
apres l	G-17
at ,	G-25f-28
at opera	G-28
at the	G30i-21
aus ,	G31
be in	G-31
before there	G-31
came ,	G-16
de ^	G-16
de e	G-29
de les	G-23
de n	G28
de ont	G-31
discutee ,	G-14
em com	G-15
em fomos	G-27
em quarenta	G16
et ,	G-22
et ^	G-30
from asked	G-34
from can	G-16
from he	G-23
from it	G-20
from last	G-26
from leave	G-28
from so	G-13
in a	G35i25
in adopted	G-19f-38
in after	G-28
in but	G-31f23
in can	G-24
in closed	G-30
in closes	G-27
in does	G39
in found	G22
in from	G17
in gegrundet	G-15
in had	G-25f-14
in harbour	G14
in lasted	G-25
in one	G34f-26i13
in since	G-34
in so	G-26f17
in statt	G-19
in studiert	G-13
in to	G23
in und	G-51f-25
in when	G-21
in where	G34
in will	G-29
in with	G-26
in wrote	G19
is that	G42i44
manque quarante	G19
near ,	G15
of were	G16
off and	G-19
on the	G26i-34
our office	G22
par ^	G-16
says ,	G-23
since ,	G-20f19
then ,	G-36
tiendra ,	G-17
to it	G23
to may	G-19
will publish	G17
with does	G-20
with works	G-18
в ,	G-17
в ^	G-23f51
в и	G-31
из ^	G39f27
في ولها	G-23
من ,	G-36
finds	K18b14m18
gives	K22b14m24
introduced	K21
meeting	K-40w-43m-40
quarenta	K16j17m16
autumn	I-27q-27
onde	I-13
relatorios	I-15j-15q-15
spring	I-31q-31
telephone	I37b21q37
tested	I-16w-18q-16
which	I-36w-38q-17
aber	j-26
antes	j14
ce	j-34
dia	j22
douze	j26
dra	j-16
drei	j22
enfant	j17
fait	j39
hier	j-22
interprete	j27
jamais	j30
leur	j23
palabra	j25
parte	j24
paye	j-21
pleut	j-17
prete	j21
salle	j14
sobre	j-23
sur	j-25
texte	j-24
werden	j17m32
лишь	j19
القايمه	j-19
ثلاث	j20
هذا	j22
bleib	v20
enten	v17
freit	v35
geset	v21
habla	v15
jamai	v30
palab	v25
quare	v17
recon	v26
remer	v-17
schla	v21
werde	v17
докум	v25
القاي	v-19
accepted	b14m33q-39
anti	b44
appointment	b33
asking	b19
background	b18
begins	b34
books	b-14
bread	b29
brochure	b24
cameras	b14
catch	b15
checked	b-23
code	b19
continents	b-21
coordinator	b18
crate	b-17
crossing	b20
dead	b-24
deadlines	b-29
desk	b-18
district	b15
drawer	b17
drives	b-15
drown	b39
electronic	b42
ends	b24
export	b38
extended	b31
fifteen	b25
forced	b-15
guardian	b27
hang	b17
hour	b-19
inspected	b25
interview	b36
islands	b14
laboratories	b26
landed	b-13
laughed	b-17
maize	b23
method	b21
middlemen	b14
nurses	b-39
observers	b39
officer	b17k24
panels	b-21
period	b-15
port	b20
registers	b-16
rest	b-20
rule	b24
sailors	b16
scouts	b13
seal	b32
separate	b34
some	b-21
stamp	b-26
stranger	b20
teaches	b24
technical	b25
thirty	b15w24
tickets	b-22
trustees	b51
turn	b17
uploaded	b-28
victim	b65
voluntary	b-13
wanted	b-15
wash	b28
witness	b43
wording	b-22
working	b27
appoi	g41
askin	g19
backg	g18
belie	g20
besid	g-18
bough	g27
broth	g17
cance	g13
canto	g34
citiz	g32
detai	g20
distr	g24
expor	g31
fifte	g25
gathe	g-46
happe	g-16
impor	g22
lande	g-13
laugh	g-16
metho	g21
middl	g14
numbe	g-28
onlin	g-21
perio	g-15
scout	g13
secon	g22
separ	g35
sessi	g-17
shoul	g39
smugg	g23
stran	g20
sugge	g-33
thirt	g15
thurs	g15
uploa	g-28
veter	g15
wante	g-15
wordi	g-22
worki	g27
 	F27p42?19!24
、	F-21p-17
、法	F-15
《	F-24?-23;-16
《巴	F-17
》	F-17p-22
》和	F-20
一	F-19p20
一名	F13;13
一次	F-18
三	F-29p-29
下	F-26
下一	F-23p-18
两	F-21p27
举	F-17p-39!-35
也	F-18p16
书	F-14
书》	F-17p-16
事	F-25
于	F-28p-17?-13
人	F-23p37
人，	F-22p-34X-25
今	F27p-35
今天	F27p-35
从	F-24p-16?-24
们协	F-14
们在	F30;30
会	F-23p-44
会在	F-18;-18
会设	F-14
位	F-41p-22
位去	F-19
住	F16
住在	F16
作	F-23
供	F18p-22
先	F-34p34
公	F-23p-20!-27
关	F26p21
内	F-30
内瓦	F-23
内罗	F-18p-26
册	F-38p-19
再	F-19p-24
到	F-40?-36
加坡	F27
勒	F-17
勒莫	F-17
协	F-15
协会	F-15
单	F-32
单位	F-22
印度	F21
去	F-15p-16
发	F-33
发言	F-33p-43
古	F-19
只	F26
只谈	F29p-31;29
叫	F-22?-20
叫马	F-15
同	F-29p19
名	F13?13
后	F-41
和《	F-20;-20
在	F-50p-27?-46;39
在内	F-16p-13
在墨	F-15
在新	F16
在日	F-22
坡	F27p-17
坡，	F16
墨	F-15
墨尔	F-15
士	F-27
大	F-17p-45!-41
大学	F-17p-41X-36
天	F23p-30
天只	F29p-31
奥	F-18p-23
学	F-22p-34
定	F-17p-46
定书	F-17p-29
家	F-32p18
将	F-38p-25
将在	F-25;-23
尔	F-15p-36
尔本	F-15
山	F-19
巴勒	F-17
年在	F-24;-24
度	F21
建	F-27
建议	F-27
开	F24p24
总	F-21
总部	F-21
感	F-16
感谢	F-16;-39
成	F-24p-38
我	F-20
我叫	F-22;-20
我在	F-36;-37
我来	F-20
提	F18p-40
提供	F18p-22
教	F-15p-23!-15
文	F-30p-29!-19
文和	F-14;-14
斯	F-25p-17
新	F27
新加	F27
日内	F-23
日本	F13p-25
是	F-14p-19
是一	F-31p-16
本会	F-26
本大	F-13p-14
来	F-20p28
来自	F-20;-20
次	F-22
次会	F-19
毕	F-18p-26
毕和	F-16
法	F-14p15!44
法文	F-14
现	F-16p-34
现从	F-13;-13
班	F-24
瓦	F-23
生	F-13p31
用	F-22p-31
的	F-30p43!59
研	F-25p-26
立	F-23
纳	F-23p-21
组	F-19
组织	F-19
织	F-19
罗	F-21p-26
罗毕	F-18p-26
者	F-24p13
者，	F-23p17
自	F-20?-20
英	F-21
英文	F-14
莫	F-17
莫议	F-17
蒙	F-19p-18
蒙古	F-15
言	F-33p-44
言，	F-28
讨	F-17p-23
议在	F-30
议定	F-17p-29X-29
议将	F-22
设	F-28p-23
设在	F-28;-40
语	F-21p-16
请	F-16?-38
谈	F29p-31?29
谢	F-16?-39
过	F-20p-33
部	F-21
部设	F-21
里	F-23p23
釜	F-19
釜山	F-19
问	F20p-42
马	F-16p-25
马里	F-15
，	F-20p-31?50!-35
，今	F29p-35X-30
，从	F-18p-27;-18
，再	F-19p-24
，在	F-33p-33;-27
，现	F-16p-34
 p	p19
 的	p18X18
a 	p19
p	p24
》第	p-15
一个	p-29
一份	p18
一条	p30
三年	p25
上的	p13
不	p52
不问	p26
与	p14!17
个	p24
个关	p-15
个月	p33
个问	p-24
中	p-16
中介	p23
中文	p-25
为	p16
主席	p-17
举行	p-34X-34
么	p26
之	p30!23
之间	p29X23
九	p17
习	p39
习生	p31
了	p32
了两	p24
人在	p18
人数	p38
人的	p17
什	p26
什么	p26
代	p-38!-37
代表	p-38X-37
们	p17
份	p-14
会议	p-22
何	p19
何登	p25
使	p-33
保	p21
修	p33
修订	p22
值	p15
值得	p15
儿	p19
儿童	p19
公约	p-24X-18
六	p-17
六条	p-17
册，	p-19
列	p-14
则	p-38
则》	p-14
利	p-35
利马	p-31
前	p21
办了	p-19
加	p-38
动	p30
助	p-44
劳	p23
劳动	p23
区	p18
区没	p-13
区的	p27
区里	p32
十	p-35
卖	p30
南	p-24
卫	p20
印	p-30
却	p26
厂	p27
参	p-28
参加	p-28
口译	p-20
只有	p24
各	p-19
合办	p-19X-19
合同	p26
同一	p17
同传	p-19
员	p-26
和日	p-19
回	p27
团	p-15
团的	p-15
国	p28!26
国的	p20X20
在在	p-18
地	p21
地里	p17
场	p18
坡连	p-17
培	p-38
培训	p-38
基	p-26
复	p24
大使	p-33X-33
女	p-21!28
女工	p22
如	p16!25
如何	p16X25
子	p34
学提	p-23
学校	p19
学的	p-30
孩	p28
孩子	p25
实	p31
实习	p31
宣	p-20!-20
室	p-19
察	p17
就	p19
尼	p-16
局	p24
岸	p33
工	p39
工人	p18
工资	p15
己	p16
己的	p16
已	p-18
布	p-25
师	p-24
师联	p-17
席	p-17
年没	p24
庇	p17
庇护	p17
张	p25
当局	p24X24
录	p23
律师	p-24X-19
想	p-31
想问	p-28
所	p17
手	p17
扣	p33
扣押	p18
扣留	p28
承	p-24
把	p38
护	p41
护所	p17
护照	p46
报	p-15
押	p18
持	p-25
指	p-30
指南	p-30
按	p18
据	p-36
接	p20
提议	p-34
支持	p-24
收	p22
放在	p-20
政	p-23
救	p15
救了	p15
教书	p-19X-15
数	p-20
数据	p-36
文同	p-19
斯本	p-13
方	p35
方在	p26
日	p-26
时间	p-15
晚	p21
晚上	p21
曼	p-21
月	p33
有	p37
有两	p20
有人	p43
有门	p-14
木	p22
本	p-33
本律	p-15
条	p29
枪	p21
枪支	p20
查	p36
校	p-24
检	p21
欠	p16
次培	p-19
此	p20
求	p-17
求发	p-22
没	p21
没有	p20
法官	p-13
法院	p33X33
注	p-20!-19
注册	p-19X-19
济	p22
济特	p21
海	p21
渔	p35!17
渔工	p30
渔船	p14X17
港口	p-15
照	p46
照被	p25
照锁	p13
版	p-17
特	p17
特区	p17
现在	p-18
理	p26
用的	p17
由	p16
电	p26
留	p28
留护	p15
登	p36
登记	p33
白	p23
白天	p23
的中	p23X23
的会	p-23
的孩	p28
的工	p15
的护	p26
的研	p-26
的砖	p19X19
的经	p18
的船	p14
的诈	p15X15
的资	p-23
的那	p28
的门	p16
的问	p-15
着	p21
矿	p16
矿区	p16
砖	p19
砖窑	p19
种	p-18
程	p-15
窑	p19
童	p26
第	p-31
第六	p-17
等	p39
答	p24
答复	p24
签证	p22
管	p24
籍	p22
约	p-29
约》	p-24
线	p-15
经	p19
经济	p21
给	p29
翻	p17
老	p17
联	p-17
能	p17
自己	p16
船	p39
船上	p26
船员	p31
范	p-13
营	p17
营地	p17
行	p-17
表	p-55
表团	p-15
表的	p-14
被	p37
被扣	p24
要求	p-28
见	p-27
规	p-43!-37
规则	p-38X-37
规定	p-30
解	p15
解救	p15
警	p20!39
警卫	p18
警察	p13
警方	p35X35
计	p-15
订	p22
订了	p22
训	p-38
议	p-47!-29
记	p43
证	p29
诈	p15
诈骗	p15
词	p-32
说	p15
读	p-20
贩	p25
贩运	p25
费	p-16
资	p-22
资助	p-38
赞	p-21
赞助	p-21
走	p24
走了	p24
运	p25
连	p-17!-16
连线	p-20X-16
都	p13
都有	p-21
里斯	p-13
里，	p19
重	p25
钥	p20
锁	p17
锁在	p13
门	p27
门，	p30
问一	p-28
问题	p-27
间	p15
间的	p29
间表	p-15
附	p-21
附件	p-21
雇	p27
雇主	p27
项	p-21
题	p-40
额	p14
骗	p15
骗园	p15
，却	p26
，想	p-23X-15
，是	p-16
，晚	p18
，没	p32
：	p-14!29
：那	p-14X29
	;42X-41Ê11
我是	;14
出	!31
合	!-19
和	!-18
律	!-19
的园	X39
^ after	o-30
^ allow	o-28
^ als	o-14
^ apres	o-22
^ at	o36
^ au	o48
^ auf	o-39
^ auskunfte	o26
^ aux	o23
^ before	o-34
^ between	o28
^ compare	o34
^ de	o35
^ des	o24
^ deux	o19
^ do	o21
^ em	o20
^ en	o17
^ entre	o35
^ et	o-14
^ follows	o-21
^ for	o31
^ from	o-14
^ leave	o37
^ leaves	o34
^ na	o20
^ now	o-22
^ off	o32
^ on	o35
^ one	o46
^ or	o33
^ outside	o27
^ seven	o38
^ so	o30
^ that	o32
^ three	o17
^ to	o-36
^ two	o28
^ uh	o17
^ um	o31
^ unless	o-24
^ unlike	o13
^ with	o-18
^ y	o38
^ yes	o17
^ в	o15
^ из	o28
^ о	o32
^ الي	o-20
^ وفي	o23
adopt ,	o18
adopt at	o-37
adopt by	o26
adopt in	o-30
adopt в	o-26
born ,	o-25
born and	o27
born en	o-16
born have	o-16
born no	o-14
born to	o-35
born y	o-32
branch and	o-14
branch de	o-22
branch em	o-20
branch from	o-26
branch in	o28
branch of	o-16
branch uh	o-18
branch §	o-40
branch представительству	o-16
contrast and	o-38
contrast at	o25
contrast au	o21
contrast because	o24
contrast beside	o15
contrast but	o47
contrast cahiers	o19
contrast did	o23
contrast en	o20
contrast even	o39
contrast has	o13
contrast how	o40
contrast in	o35
contrast is	o-21
contrast of	o34
contrast there	o-23
contrast was	o-27
contrast when	o14
contrast while	o29
contrast why	o24
contrast возьму	o18
contrast اما	o25
count #year	o24
count and	o-54
count depuis	o-21
count em	o-15
count for	o35
count left	o19
count of	o37
count to	o-47
count year	o26
delegate ,	o-45
delegate and	o-24
delegate aus	o-21
delegate by	o-20
delegate chair	o30
delegate da	o-20
delegate de	o-18
delegate del	o-27
delegate do	o-21
delegate du	o-24
delegate from	o-50
delegate in	o21
delegate presidente	o-18
delegate von	o-23
delegate представитель	o-22
delegate ممثل	o-16
delegate وفد	o-24
floor ,	o-43
floor about	o34
floor after	o-28
floor and	o-22
floor asked	o29
floor au	o-29
floor aux	o-19
floor by	o-33
floor em	o14
floor for	o-16
floor from	o29
floor little	o-17
floor of	o-20
floor that	o24
floor to	o23
floor used	o-20
floor whether	o37
floor with	o-31
floor в	o23
floor на	o-16
found ,	o25
found au	o-30
found em	o-35
found en	o-16
found est	o-13
found to	o15
found в	o-34
found في	o-58
found ومقرها	o-19
gift and	o-45
gift by	o-37
gift de	o-26
gift from	o-28
gift in	o-16
gift into	o-28
gift of	o20
gift to	o-15
goods and	o13
goods from	o-29
goods in	o58
goods into	o19
goods leave	o14
goods near	o-30
goods to	o13
goods were	o24
harm ,	o31
harm at	o30
harm de	o-17
harm en	o-29
harm for	o-26
harm from	o31
harm in	o-13
harm of	o30
harm off	o32
harm on	o43
harm outside	o-27
its #	o41
its ,	o-30
its be	o-31
its concerns	o21
its from	o26
its in	o-21
its on	o25
its that	o33
its their	o-15
its them	o-14
its to	o28
its was	o-14
kin and	o25
kin est	o-15
kin from	o-23
kin in	o13
kin is	o-39
kin of	o-27
kin was	o-13
labour ,	o-21
labour of	o43
labour only	o-13
labour outside	o19
labour says	o-18
labour that	o22
labour to	o13
law ,	o41
law fiscal	o26
law fiscalia	o18
law from	o-29
law in	o-22
law juges	o19
law off	o-21
law police	o16
law policia	o17
law tribunaux	o26
law правительство	o-26
law السلطات	o15
law الشرطه	o15
law المحاكم	o25
law حكومه	o-17
law في	o35
live and	o-39
live by	o27
live em	o17
live en	o-13
live from	o-13
live in	o-20
live to	o-27
live vis	o19
live в	o16
meet #	o-19
meet ,	o-43
meet and	o-27
meet de	o13
meet en	o-26
meet for	o-29
meet from	o-28
meet in	o-31
meet on	o35
meet tiendra	o-16
meet to	o30
meet в	o-36
meet и	o-17
meet في	o-44
meet من	o-29
modal ,	o21
modal and	o-18
modal could	o-15
modal en	o-27
modal in	o-52
modal that	o16
modal then	o-15
modal to	o-27
modal um	o-22
name ,	o-20
name call	o14
name in	o-30
neg ,	o15
neg gleich	o-18
neg gloria	o-16
neg in	o20
neg neither	o22
neg ni	o19
neg nor	o34
neg that	o21
neg weshalb	o25
neg في	o29
org ,	o20
org au	o-49
org by	o-22
org from	o-23
org that	o28
org في	o-27
people ,	o-18
people and	o15
people au	o26
people between	o27
people de	o24
people du	o26
people in	o38
people ninas	o16
people to	o31
people في	o15
person about	o17
person and	o-28
person aus	o-24
person collegue	o-18
person de	o-26
person en	o-30
person from	o-31
person her	o-21
person in	o-14
person ins	o-24
person is	o-41
person left	o32
person manque	o19
person reads	o-23
place ,	o-24
place and	o-35
place at	o25
place by	o34
place cotes	o19
place from	o40
place near	o28
place of	o-18
place that	o35
place to	o31
self ,	o-45
self am	o16
self and	o-42
self are	o-30
self at	o-30
self en	o-32
self from	o-23
self getting	o-24
self have	o-33
self hear	o-29
self hold	o-30
self m	o14
self my	o-20
self near	o30
self of	o-16
self said	o28
self suis	o-20
self that	o-17
self think	o-29
self with	o-23
self в	o-22
self из	o27
self я	o-28
speech ,	o-46
speech cabine	o-31
speech e	o-32
speech em	o-16
speech in	o-40
speech is	o34
speech para	o-17
speech read	o20
speech to	o-14
speech un	o-22
speech version	o-26
speech §	o-25
speech и	o-16
speech на	o-25
speech языки	o-16
speech الي	o-16
study and	o23
study auf	o23
study de	o-51
study em	o-35
study from	o-44
study in	o18
study learned	o-27
study that	o21
study в	o-27
study جامعه	o-30
support ,	o19
support by	o-43
support from	o24
support in	o-16
support of	o-60
support that	o13
text ,	o-65
text and	o-53
text by	o-30
text en	o-37
text from	o18
text in	o-24
text is	o-27i-17
text of	o29
text that	o41
text to	o-27
text y	o-27
thank agradecemos	o13
thank ao	o13
thank commend	o40
thank commended	o18
thank danken	o15
thank de	o-25
thank if	o13
thank in	o-31
thank merci	o-23
thank remercions	o20
thank thank	o-15
thank thanked	o-23
thank thanks	o-21
thank you	o-32
thank §	o-29
thank из	o-29
thank الرييسه	o-29
thank نشكر	o24
trade (	o-18
trade abogada	o-13
trade advogada	o-13
trade and	o-29
trade aus	o-19
trade de	o-28
trade en	o34
trade from	o-19
trade is	o-42
trade juge	o19
trade medicos	o17
trade presidente	o-18
trade to	o-43
trade uh	o-18
trade und	o-25
trade §	o-23
trade في	o-30
trade محاميه	o17
trade من	o-20
travel ,	o-13
travel and	o-32
travel aus	o18
travel call	o14
travel came	o-23
travel d	o24
travel de	o21
travel depuis	o-21
travel is	o-40
travel of	o26
travel through	o26
travel to	o-34
travel uber	o20
travel из	o-20
treaty and	o-23
treaty de	o-55
treaty from	o-25
treaty in	o26
treaty to	o15
treaty и	o-24
treaty اعلان	o-30
treaty بروتوكول	o-23
treaty واتفاقيه	o-19
treaty واعلان	o-19
work ,	o22
work en	o-16
work from	o17
work no	o-34
work of	o27
work with	o-20
work в	o-39
D adopt	R-27
D born	R-16P-41
D gift	R-46P13
D goods	R32
D harm	R14
D its	R-18
D kin	R-19P-24
D law	R17P29
D live	R19P27
D meet	R35
D modal	R-15
D name	R-24
D neg	R-24P-13
D person	R-22
D self	R-16
D speech	R-20P-54
D support	R33
D text	R-22
D work	R-33P23
F harm	R13P29
F thank	R-36
N ^	R30
N adopt	R14
N branch	R-25P-17
N contrast	R29P77
N count	R39P17
N delegate	R-28P-15
N floor	R-24P-55
N goods	R19
N labour	R25
N live	R18
N meet	R-14P13
N modal	R39
N neg	R-13P28
N self	R-47P18
N speech	R23P30
N text	R38P24
N trade	R-21
N travel	R-13P-22
N work	R18P-14
P adopt	R-17
P delegate	R-14P-36
P floor	R35P18
P gift	R-17P46
P live	R-14P-33
P meet	R-13P-16
P modal	R-33
P name	R-15P14
P neg	R48P-20
P people	R19P-15
P place	R17
P speech	R-33P-29
P support	R-16P-13
P text	R-18P17
P treaty	R-22P-49
P work	R-13P13
^ adopt	t-21
^ born	t19n-34
^ contrast	t-20
^ count	t21n36
^ crime	t47
^ floor	t-21n-41
^ gift	t-17
^ goods	t42n85
^ harm	t23
^ kin	t31
^ labour	t39n15
^ modal	t-14n-43
^ org	t27n27
^ people	t38n52
^ person	t-25
^ place	t52n24
^ self	t-15n19
^ speech	t-19n-16
^ study	t-36n40
^ support	t21n-26
^ trade	t29n24
^ treaty	t-24
adopt adopt	t-32n-30l-36
adopt found	t-29
adopt labour	t-15l-16
born born	t-41n-33
born floor	t-33l-24
born live	t-31n-17
born self	t-25n-29l-35
born study	t-38n-48l-20
branch branch	t-65n-40
branch contrast	t28n16
branch floor	t-23n-13l-45
branch labour	t-23n-43
branch law	t-15l31
branch live	t-47l-26
branch meet	t-13n27
branch org	t-29
branch self	t-24n-46l-21
branch speech	t-13
branch support	t-20l-22
branch thank	t-13
branch travel	t-31
contrast born	t21
contrast contrast	t-44n-28
contrast crime	t15l53
contrast delegate	t-41
contrast labour	t25n22l56
contrast law	t43n20l37
contrast meet	t29l-32
contrast neg	t-23n27l28
contrast people	t20l59
contrast person	t25n21
contrast place	t39l40
contrast speech	t-18n-31
contrast text	t-27
contrast trade	t-25n43l49
count branch	t-46l-35
count count	t13
count delegate	t-22n-39
count gift	t19n26
count goods	t29l-23
count kin	t-20l26
count labour	t-24n29l34
count law	t29n39l33
count meet	t15
count org	t-31
count place	t-41n19
count self	t-36n-38
count study	t-27n-16l-20
count trade	t-37n-31l15
count travel	t-19n21
crime place	t14l22
delegate branch	t-28
delegate delegate	t-27n-24
delegate floor	t-44l-41
delegate live	t16
delegate meet	t-28l22
delegate person	t-24n-45l-42
delegate self	t-26
delegate study	t14n-13
delegate text	t16n15
delegate travel	t-44n-28
floor branch	t-22n-23
floor contrast	t22n36l-53
floor count	t-17
floor delegate	t-26l-44
floor harm	t44n30l-21
floor labour	t34n31l40
floor law	t53
floor org	t-39n-27l-35
floor people	t19l29
floor place	t-36l-18
floor self	t16n27l14
floor support	t-34l-25
floor thank	t15n20l27
floor travel	t-50l-17
floor treaty	t-20n-17l-40
found branch	t-37l-31
found org	t20n-18l-13
gift contrast	t-16l29
gift delegate	t-31l-39
gift floor	t27l33
gift found	t-13
gift gift	t-20l-28
gift law	t-28l39
gift org	t-36l20
gift person	t-20n24l-27
gift place	t-35n-31
gift self	t-15n-41l-21
gift speech	t21l-37
gift support	t13n-19l-25
gift trade	t21l-22
gift travel	t-32
gift work	t-24l15
goods adopt	t30
goods contrast	t25n23l19
goods count	t24n30
goods harm	t60
goods its	t19n25l33
goods labour	t33n25l28
goods org	t-17
goods people	t-30n31
goods place	t17l22
goods travel	t41n24l26
harm branch	t-33
harm count	t38n33
harm floor	t13l-37
harm goods	t24l41
harm law	t-24l46
harm meet	t-44n-22
harm modal	t18
harm people	t17l49
harm place	t14l22
its adopt	t-27
its branch	t-53n39l-19
its contrast	t28n19
its count	t-48n-20l15
its crime	t26l30
its delegate	t-28l-33
its floor	t-34l-18
its found	t-30l-25
its harm	t47n40l60
its its	t23n22
its labour	t-36n-18l33
its law	t18n41l59
its modal	t25l26
its org	t21
its person	t32n13
its place	t35l44
its self	t13n17
its speech	t-39
its thank	t-13l-33
its trade	t-18n34l-37
its work	t-28
kin person	t-15n35l-35
labour born	t-19
labour found	t-39
labour gift	t41l-30
labour harm	t-38n15l28
labour its	t-20n-32l32
labour labour	t42n31
labour meet	t-34n-30
labour people	t17n30
labour self	t-33n-25l-26
labour trade	t21n13l-24
law contrast	t35n40l-24
law count	t31n-20l22
law floor	t34n21l31
law its	t36n21l18
law law	t19n28l38
law meet	t-25l14
law neg	t25n15l17
law place	t25n-14l19
law self	t40
law study	t-21l20
law trade	t-33
law work	t-22l27
meet adopt	t26n-41
meet branch	t-13
meet contrast	t28n32
meet count	t-30l14
meet crime	t24
meet harm	t-30n38
meet law	t-44l28
meet live	t-20
meet meet	t-13n-45l-30
meet org	t21
meet person	t-29n27l37
meet speech	t-15n-42
meet study	t-37
meet support	t-31n-15
meet trade	t-20n-36
meet travel	t-17n-30
modal adopt	t-26
modal branch	t14n-18
modal contrast	t23n25l-17
modal delegate	t-36
modal floor	t14l-26
modal meet	t16l20
modal neg	t-28
modal thank	t21
name born	t-38
name crime	t19
name found	t-59
name place	t-29
neg contrast	t40n-14l17
neg floor	t33n47l30
neg labour	t34n23l53
neg person	t-20n18l63
neg support	t-25
neg trade	t26n-22l52
neg travel	t-19l46
org born	t-20
org branch	t-51l-38
org count	t21n-21l30
org delegate	t-41n-13
org found	t23n-39
org gift	t19l-24
org meet	t14
org org	t-26n-35
org people	t-14l-35
org self	t-18l21
org trade	t-49n17l19
org travel	t-21n40
org work	t44
people branch	t31
people contrast	t-13l37
people crime	t-22l41
people goods	t21n-16l24
people meet	t22n29l26
people org	t-18l-18
people place	t28n33l15
people self	t17n-16l-32
people speech	t-31l22
people trade	t22l18
person born	t-37n14
person branch	t13
person count	t-45l31
person crime	t25n29l22
person delegate	t-18
person floor	t-56n18
person found	t-19
person kin	t-16l-23
person labour	t-30l39
person live	t-15n-35
person people	t25n30l22
person person	t-42l-16
person self	t-38n-56l-13
person speech	t-31n-36
person text	t-41n-19
person trade	t-47n-44l-26
person treaty	t-35
place branch	t22
place contrast	t26n49
place count	t-18n47
place gift	t20
place labour	t37n19l20
place meet	t-26l46
place org	t-24l-31
place place	t-22n40
place trade	t-26l15
self adopt	t18n-20l-24
self born	t-19n-34l-18
self contrast	t39
self count	t19n-37
self floor	t38n-16l-46
self gift	t-46n-29l-28
self goods	t-22n-49l-15
self labour	t-33n-19l-15
self live	t24n27
self meet	t-14n30
self name	t-25l-14
self neg	t-21l61
self org	t-17n-28l33
self place	t-22l34
self self	t-56l15
self speech	t28n-24l-22
self study	t13n-25l-27
self support	t-24l-30
self text	t27n38l16
self treaty	t27n-25l-52
self work	t-29n21l-28
speech contrast	t23l-33
speech count	t-26l-32
speech delegate	t-14l-14
speech its	t-36n-30l-23
speech meet	t-23l-32
speech self	t-30n-15l23
speech treaty	t-34n17
study contrast	t33n22l-34
study count	t30
study crime	t25n25l26
study gift	t-23
study harm	t17n-21l-15
study its	t16l29
study labour	t13l-17
study law	t-42n29
study meet	t-21
study self	t-32l-43
study speech	t-36n-31l-15
study study	t-38n-47l-31
study trade	t-13n-18l-13
study work	t-23n-29
support branch	t-35
support floor	t-28n23
support meet	t-17
support support	t-14n-24
support text	t-14n-15
text adopt	t-35
text born	t-42
text goods	t34l25
text meet	t-17l19
text modal	t-24
text person	t-25l-42
text speech	t-24
text study	t16
text text	t-16n-20l-18
text treaty	t-19
text work	t-36
thank branch	t-31n-34l-24
thank contrast	t30
thank delegate	t-53n-14l17
thank floor	t27n-26l-20
thank gift	t-25l-28
thank its	t-27
thank law	t-51n28l14
thank people	t-48n38l24
thank person	t-34n-19
thank self	t-38n-58l-26
thank work	t28l25
trade born	t-15n-19
trade count	t-28
trade delegate	t-36
trade floor	t-24n14l-24
trade found	t-32
trade live	t-55
trade meet	t-52n-17l-16
trade person	t-19l-23
trade self	t-28
trade speech	t-21n-34l-27
trade text	t-20
trade trade	t-60
trade travel	t-77n-26l-43
trade treaty	t-33n-18l29
travel count	t22l13
travel crime	t19n18
travel goods	t-22l29
travel its	t-16n-48l45
travel labour	t27l-19
travel meet	t-18n-30
travel org	t-32
travel place	t-20l20
travel travel	t-43n-23
treaty adopt	t-37
treaty contrast	t17n-18
treaty person	t22n-27
treaty speech	t-51
treaty thank	t-28
treaty trade	t-18l-20
treaty treaty	t13n-15
work branch	t-49
work contrast	t30n-24
work delegate	t-21l-39
work harm	t-23l27
work law	t18l51
work org	t36
work people	t19l32
work place	t-20
work self	t-20n-45l13
work trade	t-37n-44
work travel	t20n-19
^ branch	n-17
^ found	n17
^ its	n20
^ live	n13
^ name	n21
^ travel	n38
^ work	n27
adopt ^	n16
adopt count	n-24
adopt floor	n-20
adopt harm	n13
adopt law	n17l21
adopt meet	n-23
adopt modal	n-27
adopt neg	n24l34
adopt speech	n-28
adopt text	n-43l-15
born ^	n30
born contrast	n35l26
born count	n-24l-26
born crime	n33
born gift	n-18
born kin	n-19l-22
born labour	n-19
born modal	n-14
born org	n-26
born place	n15
born speech	n-27
branch ^	n-36
branch born	n-14
branch gift	n17
branch harm	n28
branch its	n48l37
branch neg	n18l23
branch person	n-41
branch study	n-29
branch text	n-23l19
branch trade	n27
branch work	n23
contrast ^	n23l15
contrast count	n25l39
contrast harm	n24l31
contrast modal	n53l29
contrast self	n18l-35
contrast support	n-13
contrast thank	n14
contrast travel	n-28l-20
count ^	n36
count found	n14
count speech	n-28
count thank	n27l-19
count work	n15
crime ^	n47l55
crime harm	n22l-28
crime its	n-21l40
crime labour	n29
crime neg	n41l66
crime org	n-32
crime self	n-16
delegate ^	n-84l-21
delegate contrast	n-22l20
delegate gift	n-38l-21
delegate modal	n18l13
delegate neg	n24l-31
delegate org	n-32
delegate people	n15
delegate trade	n-46
delegate treaty	n-35
floor ^	n-33l-30
floor floor	n-47l-18
floor goods	n43l-16
floor its	n32
floor modal	n16l-25
floor neg	n-19l49
floor person	n18
floor speech	n-19l-15
floor trade	n21l32
found ^	n20
found contrast	n38
found count	n-49
found found	n-19
found gift	n-19
found its	n-22l31
found labour	n-27
found law	n17
found meet	n-16
found neg	n-23
found people	n-35
found person	n-21
found support	n-33
found work	n-26
gift goods	n30l43
gift labour	n13l-29
gift modal	n-25
gift text	n25l-35
goods crime	n15
goods goods	n13l39
goods self	n-28l-27
goods trade	n24l-32
harm gift	n-20l23
harm harm	n-20l39
harm its	n35
harm neg	n15l46
harm person	n49l20
harm self	n38l13
harm speech	n-31l-22
harm text	n-14l-20
harm travel	n-23
its ^	n-24l19
its gift	n-28
its meet	n23l14
its neg	n-46
its people	n-26l48
its text	n-33l-32
kin its	n-25
kin law	n25
kin self	n-50l-29
kin trade	n-27l-27
labour ^	n38l29
labour contrast	n-19l38
labour count	n20
labour law	n16
labour org	n-21
labour person	n22l35
labour speech	n-45l-26
labour text	n19
law born	n28
law gift	n-32
law harm	n45l22
law people	n34l22
law speech	n31l36
law support	n33l32
law text	n27l32
live ^	n24l-19
live contrast	n-31l25
live floor	n-21l-26
live its	n-28l41
live kin	n-24
live neg	n-24
live person	n-39
live place	n26l27
live self	n24l-26
live study	n19l-33
live support	n-20
meet ^	n-43l-17
meet delegate	n-18l-37
meet floor	n-18l-37
meet gift	n-17
meet labour	n-13
meet neg	n25
meet self	n-45
modal count	n35
modal gift	n-28
modal its	n23
modal modal	n19
modal people	n-40l31
modal self	n-13
modal speech	n-25
name ^	n-32l23
name its	n-13l51
name law	n31
neg ^	n-16
neg count	n42l41
neg gift	n20l-23
neg its	n23l-38
neg modal	n33
neg place	n19
neg self	n-13l-23
org ^	n-40
org adopt	n-16
org contrast	n43
org goods	n13
org harm	n43l35
org its	n23l18
org modal	n-29l-31
org neg	n-30
org thank	n-20l31
org treaty	n-20l-40
people ^	n23
people born	n15l43
people count	n19l32
people harm	n17l26
people labour	n22l34
people law	n-28l-31
people modal	n23
people neg	n39
people study	n21l18
people text	n14l-27
people work	n18l44
person contrast	n-17l29
person gift	n-26l30
person harm	n35l-15
person its	n-29
person neg	n42
person place	n-28
person study	n-23l-29
person support	n-31l-27
place goods	n-31l13
place harm	n41l26
place modal	n28l18
place name	n13
place people	n33l19
place self	n-26l28
place travel	n37
place treaty	n-20
self branch	n20
self delegate	n-30
self harm	n32
self its	n-19l-50
self law	n14l34
self modal	n-44
self people	n46
self person	n-48l20
self thank	n-45
self trade	n-15l14
self travel	n-15l-24
speech floor	n-18l-18
speech gift	n-15l-61
speech law	n-21l-31
speech modal	n25l-19
speech neg	n27
speech speech	n-29l-52
speech text	n-25l32
speech trade	n-26l22
study born	n23
study floor	n-27l-17
study person	n-27l26
study text	n-14
support ^	n-75l-30
support adopt	n-48
support contrast	n25
support modal	n33
support neg	n-36
support self	n15l16
support travel	n-14l-28
support treaty	n-26l-22
text ^	n26
text contrast	n-15l29
text floor	n-32
text harm	n13
text its	n-19l-35
text labour	n13
text law	n33l26
text neg	n-36l38
text people	n-28
text self	n-35
thank ^	n-18
thank count	n16l-18
thank harm	n19
thank place	n39
thank speech	n-35
thank support	n-20
thank text	n-29l13
thank trade	n-25l-29
thank treaty	n20
trade adopt	n26
trade contrast	n34
trade gift	n13l13
trade harm	n-19l41
trade its	n-35l35
trade labour	n15l36
trade law	n25l25
trade modal	n-26
trade neg	n24l-16
trade people	n-35l-15
trade place	n-13l13
trade study	n-17l-26
travel ^	n24l-50
travel delegate	n17
travel floor	n-41
travel law	n28l19
travel modal	n-22
travel neg	n36l27
travel people	n29l48
travel study	n-41
travel support	n-28l-29
travel thank	n-23
treaty ^	n-57l-18
treaty floor	n-35
treaty its	n30
treaty law	n27
treaty modal	n-25
treaty neg	n-20
treaty self	n-26
work ^	n33l-14
F false	Â13~16
N true	Â15
P true	Â-56Ã-19~34
asr	Å66
disguised	Å112
adopt its	l-14
adopt place	l21
adopt self	l-39
adopt study	l-25
adopt treaty	l15
born harm	l19
born trade	l-18
branch place	l16
contrast adopt	l20
contrast goods	l38
contrast treaty	l-37
count adopt	l-15
count born	l21
count contrast	l-15
count crime	l21
count floor	l30
count harm	l33
count neg	l24
count support	l22
count text	l14
count treaty	l33
crime count	l37
crime goods	l16
crime people	l29
crime person	l22
crime text	l13
delegate harm	l25
floor born	l-24
floor crime	l22
floor live	l30
floor meet	l24
found goods	l36
found self	l-43
found trade	l-28
found travel	l22
gift adopt	l14
gift branch	l-31
gift count	l46
gift crime	l-13
gift harm	l32
gift meet	l-33
gift neg	l35
goods ^	l15
goods live	l15
goods modal	l37
goods neg	l37
harm ^	l38
harm adopt	l-31
harm born	l18
harm crime	l37
its born	l37
its goods	l15
its kin	l23
its live	l15
its name	l25
its study	l29
its support	l-32
kin contrast	l-16
kin count	l17
kin neg	l-22
kin place	l28
kin text	l19
labour crime	l21
labour goods	l24
labour neg	l50
labour place	l23
labour work	l56
law ^	l48
law adopt	l48
law crime	l46
law goods	l21
law modal	l15
law name	l30
law thank	l-27
law travel	l19
law treaty	l36
live count	l-36
live crime	l17
live labour	l14
live people	l19
live work	l-18
meet its	l-19
meet modal	l-24
meet people	l33
meet place	l40
meet text	l15
meet treaty	l30
modal harm	l-23
modal law	l-14
modal live	l-40
modal support	l-15
modal work	l30
neg adopt	l33
neg born	l15
neg crime	l15
neg found	l16
neg goods	l26
neg harm	l16
neg law	l31
neg name	l-25
neg neg	l-28
neg org	l20
neg people	l-28
neg speech	l29
neg study	l18
neg thank	l43
neg treaty	l20
org labour	l-13
org law	l-14
people floor	l20
people gift	l29
people its	l24
people live	l24
people name	l33
people person	l-26
people travel	l26
person adopt	l36
person meet	l-27
person name	l-13
person travel	l20
place floor	l27
place its	l25
place law	l25
place neg	l-21
place person	l48
place study	l22
place support	l-23
place work	l-18
self ^	l-44
speech ^	l-29
speech born	l18
speech harm	l-18
speech study	l30
speech thank	l-21
study org	l-28
support crime	l17
support delegate	l-17
support harm	l17
support its	l-36
support law	l53
text count	l17
thank labour	l-17
thank neg	l39
trade kin	l-37
trade org	l26
travel harm	l-18
travel person	l24
travel text	l17
travel trade	l-25
travel treaty	l-29
treaty meet	l-37
treaty people	l20
treaty support	l-44
treaty text	l-36
work count	l29
work labour	l26
work neg	l17
work study	l-17
work text	l33
D count	P25
D floor	P34
D found	P-13
D labour	P32
D org	P30
D place	P26
D study	P-38
F ^	P21
F count	P33
F labour	P20
F neg	P48
F people	P23
F person	P25
N crime	P37
N found	P25
N gift	P-42
N harm	P18
N its	P26
N kin	P51
N law	P19
N name	P26
N place	P20
N study	P49
N support	P-31
N thank	P-15
P born	P-14
P contrast	P17
P count	P-25
P crime	P17
P found	P-32
P goods	P22
P kin	P-36
P org	P-56
P person	P13
P self	P-21
P study	P-34
P trade	P35
D false true	{44
D true false	{-39
F false false	{13
N false false	{14
N true false	{-50
P false true	{-35
P true false	{-46
F true	Æ13Ã43
P false	Æ-29~-13
connecting	w-20
quantos	w43
twelve	w-15
F	Ã13
compare	E34
#year since	f24
( ^	f39
, arabic	f-15i-27
, author	f-22
, captain	f26
, chair	f-13
, congratulations	f37
, country	f-34
, hotline	f33
, i	f-18
, kossi	f18
, march	f-20
, money	f-17
, morning	f-38
, nacimiento	f-20
, register	f27
, speaker	f-30
, swahili	f-24
, terminology	f-21
, §	f-14
, готов	f-31
, мериде	f-13
: )	f29
: due	f-28
: it	f25i26
: lunch	f-21
: myself	f20
: nationality	f-37
: ours	f39
: record	f25
: right	f23
: them	f29
: travel	f-17
: §	f39i-31
abogada soy	f-13
about is	f31
about wrong	f17
advogada uma	f-13
after and	f-15
after floor	f-25
agradecemos ^	f13
allow ^	f-28
als ^	f-14
am i	f16
and arabic	f-20
and hindi	f-21
and pashto	f-31
and swahili	f-14
and them	f33
and training	f-20
and §	f-21
ao agradecemos	f13
apres ^	f-22
are we	f-30
ask ^	f-22
asked we	f39
auf fehlen	f23
aus komme	f18
aus vorsitzenden	f-18
aus §	f-23
auskunfte die	f26
aux ^	f23
aux puis	f-13
be will	f-31
before ^	f-25
before long	f-26
between ^	f23
by followed	f-35
by made	f-23
by offered	f-24
by proposal	f-34
by seconded	f-20
cabine la	f-30
cahiers les	f19
chair you	f22
commend to	f30
commend would	f24
compare ^	f34
concerns it	f21
cotes -	f19
could ^	f-15
danken wir	f15
de bonjour	f-27
de colega	f-19
de cooperativa	f13
de delegacao	f-17
de delegada	f-18
de delegue	f-28
de embajada	f-27
de feria	f-17
de gobierno	f-31
de permanente	f-13
de regles	f-20
de representant	f-18
de taller	f-30
de universite	f-35
de vecino	f-25
de vengo	f15
de viens	f27
del representante	f-16
des ^	f24
des royaume	f-19
desde hablo	f23
detains §	f27i30
deux ^	f19
did why	f29
discutee sera	f-14
do why	f19
does ^	f34
du delegation	f-21
du permanente	f-22
du representante	f-13
em estudei	f-34
em faltam	f16
em lido	f-15
em nasceu	f-20
em sede	f-20
em sera	f-18
en creci	f-22
en est	f15
en existe	f-19
en fue	f-20
en inscrita	f-15
en leera	f-24
en sede	f-32
en sera	f-19
en vivo	f-13
entre ^	f35
est siege	f-13
et §	f-28i-34
fiscal el	f26
fiscalia la	f18
for as	f36
for march	f27
for waiting	f-32
from afternoon	f-31
from are	f42
from back	f24
from both	f-16
from came	f18
from chair	f-33
from cocoa	f22
from colleague	f-20
from come	f31
from connect	f-28
from connected	f-26
from delegate	f-26
from deported	f28
from evening	f-26
from experts	f20
from flight	f-21
from girls	f25
from grant	f-18
from greetings	f15
from guests	f-28
from hello	f-36
from her	f21
from in	f-29
from insurer	f15
from joined	f-16
from judge	f-21
from lady	f-34
from licence	f-23
from line	f-33
from listen	f-14
from man	f-25
from moderator	f-23
from nurse	f29
from online	f-38
from people	f-21
from posted	f-18
from proposal	f29
from reviewers	f-24
from road	f31
from run	f26
from speak	f34
from speaker	f-39
from speaking	f-13
from staffed	f-16
from team	f-14
from train	f-25
from translated	f-20
from travelled	f-30
from travels	f-14
from us	f-20
from volunteers	f-14
from wishes	f-30
from women	f37
from write	f19
from you	f31
from §	f31i14
getting am	f-24
gleich nicht	f-18
gloria not	f-16
has ^	f37
have and	f-16
have we	f-33
hold i	f-26
if grateful	f13
in #	f-20
in active	f-30
in amended	f-25
in analysed	f-32
in another	f-32
in arbeiten	f-19
in audited	f-21
in authority	f27
in bar	f-35
in be	f-23
in beaten	f13
in been	f-28
in began	f-21
in being	f-31
in boats	f14
in bound	f-13
in branch	f-20
in branches	f-25
in brokers	f23
in business	f-15
in caregivers	f29
in centre	f-22
in children	f27
in clinic	f14
in cocoa	f29
in coffee	f-16
in colleague	f-28
in colleagues	f25
in company	f-20
in compounds	f17
in conference	f-30
in congress	f-41
in course	f-26
in court	f28
in cutters	f22
in defended	f-23
in depot	f21
in desk	f15
in die	f-24
in dinner	f-24
in divers	f18
in down	f29
in dreams	f-20
in employed	f-22
in established	f-30
in event	f-38
in exhibited	f-15
in exists	f-30
in factory	f35
in families	f35
in fand	f-24
in father	f27
in federation	f-33
in film	f22
in first	f-19
in fishermen	f16
in flat	f24
in foreseen	f-13
in forum	f-22
in founded	f13
in garage	f-28
in girls	f30
in glossary	f-15
in guns	f30
in happens	f25
in headquartered	f-27
in held	f-28
in home	f-13
in hospital	f-22
in hotel	f22
in hung	f-23
in incorporated	f-33
in interpreter	f26
in invoices	f27
in judge	f30
in june	f-18
in kept	f-24
in kitchen	f-30
in laboratory	f-23
in launched	f-17
in law	f-28
in lawyer	f17
in lawyers	f-32
in library	f-24
in line	f-15
in lives	f-26
in made	f28
in maids	f30
in me	f-19
in meet	f-41
in members	f-48
in minutes	f18
in network	f-14
in night	f-38
in noticed	f-25
in now	f21
in nurses	f14
in office	f-22
in offices	f-24
in once	f-31
in online	f19
in opened	f29
in organization	f-22
in paid	f32
in people	f28
in place	f-28
in practise	f-39
in presented	f-32
in printer	f-26
in prisoners	f-23
in prisons	f27
in protocol	f-23
in raised	f-17
in rate	f15
in recruiter	f28
in registry	f26
in repeated	f-27
in room	f-18
in rooms	f13
in saw	f15
in school	f14
in seat	f-22
in second	f-41
in secretariat	f-23
in seen	f-29
in server	f-22
in service	f-26
in session	f-24
in shelter	f-27
in shot	f-21
in shown	f-30
in signature	f-27
in signed	f-13
in situated	f-30
in sitz	f-15
in smuggling	f-18
in sold	f32
in speak	f-23
in speaking	f-20
in stands	f-34
in station	f15
in statute	f16
in student	f-39
in studied	f31
in taken	f28
in taught	f16
in taxi	f-32
in teach	f39
in teacher	f-16
in tents	f30
in than	f-17
in that	f29
in them	f-23
in then	f-16
in this	f-13
in tied	f18
in time	f29
in trained	f13
in training	f-36
in trial	f-21
in university	f-15
in up	f-28
in us	f18
in volunteers	f13
in well	f33
in wer	f27
in wohnt	f16
in worked	f32
in worker	f22
in works	f29
in workshop	f-27
in written	f-25
in wurde	f-22
in year	f-26
in you	f-68
ins §	f-25i-18
into and	f-29
into interpretation	f-18
is bookkeeper	f-27
is husband	f-24
is she	f-17
is tongue	f-17
is treasurer	f-32
is who	f-24
juges les	f19
learned who	f-27
little a	f-17
m '	f14
manque il	f19
medicos los	f17
merci ^	f-23
my ^	f-18
na ^	f24
neither ^	f22i23
ni §	f16
ninas las	f16
no ^	f32
no trabalho	f-34
nor §	f34i23
now ^	f22
of #	f-17
of bank	f34
of behalf	f-21
of boats	f16
of brokers	f33
of city	f-13
of compounds	f20
of cooks	f32
of courts	f59
of daughter	f-27
of embassy	f-28
of estates	f20
of factories	f14
of flag	f-32
of generosity	f-30
of girls	f22
of government	f-32
of kind	f-19
of kingdom	f-16
of market	f22
of minutes	f-32
of observer	f-17
of officers	f22
of owners	f13
of people	f-32
of practice	f29
of principality	f-18
of prisons	f30
of proposal	f-32
of representative	f-24
of representatives	f-20
of review	f28
of shore	f25
of squats	f40
of support	f-21
of those	f17
of warehouses	f33
of workers	f40
off ^	f32
off out	f-21
on held	f29
on kept	f24
one ^	f33
or ,	f24
or §	f-13i-22
our ^	f14
our and	f-20
para traducao	f-17
police la	f16
policia a	f17
presidente la	f-18
que por	f19
rainy from	f-25
reads who	f-19
remercions nous	f20
said i	f28
say to	f29
seven ^	f38
so ^	f30
soy ,	f-16
speak i	f14
speak will	f-35
suis je	f-20
thank i	f-32
thank to	f-43
that ,	f25
that after	f-34
that interest	f21
that learned	f22
that note	f17
that noted	f19
that recalled	f-13
that regret	f25
that regretted	f19
that said	f30
that say	f21
that says	f21
that wording	f13
that you	f26
their and	f26
then ^	f-36
then and	f34
there is	f-23i20
think i	f-29
three ^	f17
tiendra se	f-16
to according	f20
to come	f-29
to floor	f-24
to given	f-29
to go	f-23
to goes	f-24
to grateful	f-36
to line	f-30
to moved	f-27
to one	f-15
to question	f35
to sent	f21
to switch	f-16
to thanks	f13
to then	f-31
to travel	f-18
to turn	f29
to wrote	f23
to §	f21
tribunaux les	f26
two ^	f28
uh ^	f14
uh in	f-18
un et	f-22
und §	f-47i-33
unless ^	f-24
unlike ^	f13
used speaker	f-20
version la	f-26
vis je	f19
von delegation	f-23
was grandmother	f-13
was it	f-17
was there	f-27
well ^	f25
weshalb ,	f32
what of	f27
when ^	f17
where ,	f32
whether ask	f25
whose ,	f-33
with link	f-26
with ourselves	f19
with §	f-14
y nacimiento	f-32
year last	f14
yes §	f17
you thank	f-32
§ de	f-19
§ in	f-26
§ الي	f-19
§ في	f-15
а ,	f15
благодарим мы	f15
в живу	f16
в зарегистрирована	f-29
в зарегистрированную	f-17
в потом	f-20
в преподаю	f-17
в проидет	f-15
в работаю	f-24
в спросили	f23
в училась	f-19
возьму пример	f18
и §	f-33i-20
из я	f33
на выступаю	f-16
на перевод	f-23
о ^	f32
правительство благодарим	f-26
представитель ^	f-22
представительству постоянному	f-16
я ^	f-23
языки рабочие	f-16
اعلان ^	f-28
الرييسه اشكر	f-22
السلطات ^	f15
الشرطه ^	f15
المحاكم ^	f24
اما ,	f24
بروتوكول ^	f-13
في ^	f42
في الصيادين	f21
في العاملات	f13
في القادم	f-25
في ثم	f-28
في مسجله	f-40
في مقرها	f-29
محاميه انا	f23
ممثل طلب	f-15
من محاميه	f-20
نشكر ^	f24
واعلان باريس	f-19
وفد ^	f-20
وفي ^	f23
insurer	k15
nationality	k-37
received	k-22
such	k25
zuerst	k-31
1	Ä30}-71
2	Ä-18}-59
3	Ä-15Ç18
D 2	]-20
D 3	]-13
F 1	]26
F 2	]27
F 3	]-43
N 1	]20
N 2	]-18
P 1	]30
P 2	]-55
P 3	]-27
0	}-33Ç25
) ,	i-25
, active	i-19
, as	i-14
, at	i-27
, beaten	i23
, denn	i20
, die	i-22
, donde	i28
, en	i-36
, from	i-15
, have	i-20
, if	i-38
, it	i-19
, its	i29
, j	i-15
, je	i-21
, la	i19
, le	i27
, like	i27
, lives	i-33
, married	i-18
, mon	i-15
, ms	i-24
, no	i-32
, nos	i-26
, o	i32
, on	i-18
, one	i-33
, proposes	i-26
, puis	i-23
, que	i-22
, rue	i-21
, second	i-34
, segun	i27
, since	i-15
, sold	i21
, somebody	i-34
, speaking	i-17
, subject	i-15
, the	i-17
, then	i-31
, they	i19
, though	i26
, to	i-33
, une	i24
, vivo	i-27
, was	i27
, we	i-20
, were	i-16
, where	i15
, which	i-22
, whose	i16
, will	i-42
, without	i-16
, а	i-52
, в	i-31
, живу	i-25
, однако	i-28
, по	i-15
, وعندنا	i23
- based	i-16
- born	i-17
- bound	i27
- speaking	i-25
: forty	i23
: how	i32
: no	i20
: one	i15
: so	i-40
: that	i-38
: who	i26
: там	i29
abolished the	i17
accent ,	i-13
accept our	i-36
adopted the	i-19
aligns itself	i-21
amended its	i47
amendment ,	i-16
and an	i-28
and another	i-15
and before	i-20
and branches	i-13
and could	i-22
and from	i-25
and have	i-26
and here	i40
and i	i15
and it	i14
and its	i-33
and later	i-18
and my	i-38
and nobody	i35
and none	i28
and now	i-36
and our	i-20
and over	i37
and people	i-59
and reports	i-24
and run	i-23
and she	i29
and their	i34
and then	i-40
and they	i-19
and to	i20
and was	i28
and we	i-24
animation studio	i-17
answered the	i34
answers within	i13
archivo la	i24
are born	i22
are not	i20
are paid	i41
as a	i-29
as well	i-19
asked about	i-43
asked for	i34
asked how	i-34
asked that	i-42
asked the	i38
asked whether	i-37
asks for	i17
asks whether	i-18
at night	i22
au printemps	i-15
authorities for	i-16
back on	i-29
because it	i28
because my	i-14
booth ,	i-38
booth asks	i-17
booth has	i-23
booth is	i-15
both say	i27
boys are	i20
brick kilns	i14
buries them	i18
but i	i-35
buys the	i30
by birth	i-22
by passport	i-31
by telephone	i37
by way	i37
came with	i34
can everybody	i-24
can you	i-20
changed the	i33
channel ^	i-21
channel is	i-33
chapter ,	i-24
children '	i-20
closes on	i-27
co -	i-19
colleague will	i-14
com relatorios	i-15
consuls never	i30
courts accept	i34
courts have	i24
covers the	i44
customs have	i42
customs house	i25
customs weigh	i14
cut the	i35
d '	i-26
de nacimiento	i-13
de son	i-24
delays ^	i16
delegation can	i17
delegation could	i13
devuelve a	i17
did not	i24
do not	i25
does not	i-21
domestic workers	i19
dreissig akten	i17
e a	i14
e em	i-33
e hoje	i-15
e uma	i-16
e §	i-14
employers hold	i13
en #year	i-27
en nombre	i-18
engineer ,	i-29
et a	i-27
et au	i-23
et en	i-14
et je	i-22
et la	i17
et les	i-16
et un	i-27
explain why	i22
exports pills	i16
fassung des	i-22
fassung liegt	i-23
fine the	i15
fines the	i34
fishing masters	i34
fomos recebidos	i-27
for chairing	i-22
for closing	i36
for her	i-13
for my	i-28
for nothing	i37
for paying	i-27
for sponsoring	i-13
for ten	i19
for their	i-40
for thirty	i-23
for two	i29
foundation with	i-37
freezes accounts	i18
froze the	i42
fur den	i15
fur die	i-22
gave the	i42
gives them	i33
glossary is	i-20
going to	i18
grants a	i28
growers pay	i14
had asked	i-30
had been	i22
had no	i38
had the	i-34
hand their	i24
hangs the	i24
has ,	i37
has a	i23
has announced	i37
has been	i-28
has closed	i38
has its	i17
has just	i-32
has more	i36
has never	i33
has no	i-13
has not	i49
has one	i35
has ratified	i37
has since	i25
has the	i-33
has trained	i17
has two	i18
has what	i21
has yet	i18
have a	i20
have been	i-14
have no	i34
have not	i29
he is	i-23
he said	i33
holds the	i28
hosts ,	i-15
hotline closed	i22
i am	i24
i learned	i17
in march	i-26
in may	i-42
in suitcases	i27
in thanking	i-23
in twenty	i-23
in uh	i-51
inspectors count	i14
intend to	i14
interpretation ^	i-17
interpreter ,	i-22
introduced the	i21
is an	i15
is in	i-23
is no	i22
is picked	i20
is spoken	i-27
is stuck	i-22
is taught	i25
is what	i30
is where	i-14
ist nicht	i-27
it '	i-17
it is	i-22
it it	i26
it was	i22
itself has	i28
keep a	i19
keeps its	i15
kept the	i16
knows the	i16
labour inspectors	i19
last autumn	i-27
last night	i-26
last year	i-22
lasted four	i-19
lawyer ^	i18
lawyer and	i-23
leave at	i-28
lends its	i20
lends the	i23
let the	i23
lets a	i13
lets the	i20
licensed the	i18
lost the	i36
marinas were	i22
may not	i18
mission ^	i-24
model of	i32
my name	i-14
n '	i38
nail bars	i21
nao tem	i17
never answered	i15
never called	i29
no data	i34
nobody asks	i27
nobody has	i28
not gloria	i-18
nurse ^	i34
nurse i	i17
of nineteen	i19
of the	i-22
on a	i-21
on channel	i-18
on her	i-20
one has	i-28
one the	i-35
ones ^	i-33
ones are	i-41
ont ete	i-15
opened a	i30
opens the	i18
opera and	i-28
or in	i-22
orchards and	i22
own the	i23
paid for	i-27
paid the	i44
passport and	i-15
passport was	i33
pay for	i16
pay the	i21
pay twice	i18
pays a	i26
pays compensation	i15
pays its	i31
pays my	i-15
pays the	i29
pediu a	i-17
pick the	i24
pidio que	i-22
please and	i-31
police have	i15
police station	i13
police take	i19
police were	i14
por la	i-31
por mi	i-22
por su	i-23
ports scan	i22
pour la	i21
pour le	i-41
pour son	i-34
prefers the	i-21
promised a	i31
prosecutors and	i24
prosecutors have	i26
publish the	i34
pushes them	i14
quarante dossiers	i19
quarenta processos	i16
raised a	i-15
rather than	i-22
read out	i13
recruiters now	i20
register is	i18
register of	i16
remains ready	i-37
renamed the	i24
repealed the	i17
replied to	i28
requested clarification	i-19
requested the	i-38
revoked her	i13
s '	i-16
said that	i23
sailor i	i15
seconded the	i27
self -	i34
sends the	i25
sends them	i32
sent the	i15
should be	i40
sign language	i-29
since #year	i-30
since nineteen	i-28
since the	i15
so forgive	i-16
so i	i-19
so if	i-16
so that	i14
so what	i-19
sont vides	i19
stamps the	i28
statt ^	i-26
still has	i18
supported the	i-19
take the	i27
takes the	i49
taxes the	i27
texts were	i-26
thanked the	i-23
thanks its	i-44
thanks the	i42
that a	i34
that makes	i-23
that one	i-31
that the	i39
the bed	i13
the price	i18
the small	i26
the word	i-19
there was	i-31
they are	i30
they fly	i27
they have	i31
they saw	i16
they say	i-34
they told	i15
to a	i20
to acknowledge	i27
to ask	i-27
to be	i-35
to connect	i-24
to take	i-33
told me	i25
told the	i22
told us	i21
took the	i-26
trained its	i28
trains every	i13
trains its	i29
trawlers change	i22
twice and	i22
und danach	i-16
und habe	i-24
und reden	i-27
under the	i24
uses them	i38
verifies the	i23
version of	i-14
visas tie	i18
waits ^	i26
warten die	i23
was about	i47
was handed	i13
was never	i38
was not	i-36
was the	i-26
we have	i19
we learned	i-22
well it	i31
were paid	i21
were shot	i18
were the	i23
when the	i-21
where the	i26
who are	i19
who had	i21
who learned	i-18
will be	i41
will share	i-21
wished to	i-30
wishes to	i-35
with a	i-31
with an	i18
with two	i-34
withdrew its	i-29
women are	i47
word for	i-19
work for	i19
works and	i-18
would be	i-34
would like	i-21
would lower	i29
y a	i-14
y en	i-27
y hablo	i-31
y la	i-19
y se	i-13
y tengo	i-23
§ ,	i-25
готов ,	i-21
за гостеприимство	i-42
за зал	i15
за поддержку	i-13
и прошу	i-14
اغلقت الملف	i20
ثم في	i-31
علي استضافه	i-26
علي الاستضافه	i-19
علي القهوه	i-25
لا ترد	i23
والامهريه ^	i-16
وقد تاسست	i-16
— за	i15
🇫 🇷	i-23
🇱 🇰	i13
🇲 🇼	i-23
delays	m16
needs	m-28
programme	m15
act	q20
bateyes	q31
nombre	q-18
nove	q34
приют	q29
يفتح	q22
N false	~15
ar	À-37
pt	À31
ru	À28`;
