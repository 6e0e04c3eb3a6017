// Made by scripts/judge/train.ts from the labelled texts in test/screening and scripts/judge; not to be edited.
// First line: the groups of features, each after its sign. Then a key a line: a tab, and sign and weight for each group
// it has one in. Weights are hundredths of the logarithm of the odds for a situation.
export const judgeWeights = `aC bR cCx dC~ eL fl21 gR~ hCx~ ir12 jRx kl2 lb12 mr1 nab oa1l1 pZR qr2 rL~ sLx ta21 uNlr vRx~ wfirst xPl2 yNr1 zDlr ANr2 BNl2 CLx~ Dl1 EZL FDr1 GPlr HDr2 IPr2 JDl2 KDl1 LPr1 MNl1 NN1 ON2 Pb1 QN0 Ra1 SPl1 TC. UN. VNl2. WNr2. XZr2 YZr1 ZPr2. !S. #Dr1. %L. &Nr1. (Dl2. )R. *subject +Dr2. ,K. .b1near /Pl2. :Pr1. ;Dl1. <Zl2 =Pl1. >Nl1. ?a1near @Zl1 [Fr1 ]Flr ^Fr2 _mentions {capitals }place ~starts Àtongue ÁFl2 Âarticle Ãcapital Äkind Ålength ÆFl1 Ças Èsentence ÉFl1. Êstart
:courtesy	T-21(-14,-26%-26U-18>17V-24&16)-39!-20
:gathering	T-32;16(-18+27,-35%-18U-25V35W18=-31/-22:-67Z-19)-23!-25
:gives	T-15(-19,-14%-30U-25V-39W-43:30!-27
:procedure	T-28;-55(28#-20+23,-34%-26U-19>-52V-20&23W-18Z-26!-43
:self	T-19;-26#26+13&39=17)-17!-17
:substance	T37;42(-12#33+12É33,17U76V30&32=22/30Z18)39!57
:witness	T13;42(-18#-30,16%29U21>16V18W-38=22:24Z46!-14
branch	T-19a-23(24e-15U-41>-26V-21W-19/-20x-15Z-13b-13!-57.-22k-15
contrast	T24;20(-18#-41%17U73>18V21?42
count	T24d54;37#25+34H12,14%-13U40V36&28=-40)16g33m15
crime	T50a-37+41,24U68V38W23Z45)28?21.16*48
delegate	T-25;20F-26,-20%-24U-24>-36V-22&29W-12/-26Z-25)-20b-32!-20?-25.-26w-36m-26*-13
floor	T-22a-19d24#35+18%12e-15U-19B-36&-24W-31/28:29)-26b-27!-78.-15k-21*-51
found	T-16d-15,-18%-12e33U-33V-19&29y33W21=-38:-13L22Z-30)22!-23?-14m36q20*-30
gift	T-29(-36U-14V-18W-14/-27:36Z30)-27!-21*-45
goods	T37(33,24%25U55V19&12W39:26)15!38?32.22*39
harm	T36;25(-20#42+16,18%20U41>40&13W-14/-16Z-17)40!67*37
its	T14;-17(28#-32%-23e-25U20Q14>-30V-28&42W-13/-21:20Z-36I-51?-27.-16q-33*-13
kin	T-14(-32#-21+-22%-12V15/27)-28!51.-28*13
labour	T36(-26#32F26+-13,34U64N36V27y15)29!19m26*39
law	T28a-19;48#13F16+14e-20U77N16B-12&26W24=27x-21:-20Z21)33!45.19k-27m13*27
live	T26(26#20U15V14B17W-37=15/-18x-56Z-13b-46.-12*22
meet	T-22a15;14(32#29+-26,-20e15W29=-17/-18x-41:-22Z-20b-15!-19.-34k-41q20*-37
neg	T35(-31#38+-54,15U35V-13&33W30=20/31:22Z25!27.18
org	T-31(26U-13W26/-20!25?-25.12*-22
people	T35;30J-21,17%13e-19U29>20B-14&33W-14A55=30/22:28Z-22I-40b-18.-23k-26q-31*70
place	T28h19a-12;22(-20#42,32%-19e-43U39&25W28/33x-39:16Z22)38!44.40k-40*28
self	T-20a45;-31#38F35V19&39=17/12)-23b36!-23.12m35
speech	T-29a-27(-44#-58+-29,-22%-28V17&35W20/-17Z-27)-30.-33*-35
support	T-29a-29#-28,-35e-12U-39N-51>-33B-28&-36W-34/-43Z-37)-31b-22!24.-44k-28
text	T-29a-46#-36F-43+33,-31%-26e-32U-33V39&16W-36/-12Z-23b-20!25?20.-41m-44*-17
thank	T-16K-15(-34#19+15,-18%-23e-25r-29N-17O-33>24M-13W32)-22b-41w26D-14k-26
treaty	T-32a-28+23,-27%-17V17W16=-37Z-29?-15.-13
aber	c13j-23
abogada	c18K-16s18D-16
accueil	c-17j-20
advogada	c-26K-18s-18D-18
aeroport	c19
agente	c20
agradece	c21
agradecemos	c-15M14B18D14k18
agradecer	c-23s-23
agua	c21j18
ai	c-34j-21
aimara	c-18
akte	c24
akten	c27A27j27q27
al	c-28s-47j-17w-28D-28q-22
ambassadrice	c-13s-13B-13k-13
amigos	c-29
amis	c-16
an	c-36H-28s-25Q-49A24j-37b-14m15
angaben	c17s17
ans	c29j33
antes	c18j21
antworten	c31
anzeige	c17j17
appelle	c-15
appris	c13
arabe	c-22s-32j-14
arabisch	c-16
archivo	c22j24m24
armes	c13
arrivee	c-19
article	c-31a-52e-19Q-24O-30I-15q-15
as	c51J42F-34H21s29e-41Q-13B45A24L-20I-41j43w-34k63m-21
asociacion	c-32s-25
associacao	c-31s-24
atelier	c-28s-14j-12
attendu	c15H15j15q15
auch	c-25
aucun	c34
auf	c-20K-56s-40M27j-20w-23D-24
aujourd	c-23s-16
ausbeutung	c33
auskunfte	c26K26s26D26
autobus	c17
autores	c-29s-27
autorites	c24s24
autre	c-46s-33j-21D-33
avait	c-27L-27j-27m-27
avant	c17
avec	c-40I-15j-42q-15
avocate	c-22s-22
avoir	c-32j-24
avons	c-27s-16
barco	c23j23
barreau	c-26
bei	c31j31
bericht	c23J23s23k23
bezahlt	c14
biblioteca	c-20s-18x-18k-18
bien	c-33
blanco	c17j17
bolo	c-35s-14j-22
bonjour	c-37s-37x-24w-37k-24
bozen	c-38
breve	c-16
brezeln	c-33
briefkasten	c13F24j24m28
cabine	c-24K-29s-29D-29
cada	c14j-14
calendario	c-17j-17
calendrier	c-29j-26
calle	c52r-26g26
cambio	c31j31
carburant	c20
carceles	c26
carta	c18j21
casques	c-35j-18
causa	c15
cede	c-24
celle	c-35s-33k-33
celui	c18
cerraron	c30j30m30
chama	c25j34
change	c16a24H16b35q16
chaque	c20
chez	c23j23
cinq	c25
cites	c-25j-25
classe	c29j29
cobra	c44h38j52v22
cobran	c38j22
colega	c-35s-27x-21k-21
collegue	c-27K-19s-21D-19
com	c-13F-23s-34L-14j-25w-24m-28
combien	c30w21
combustivel	c23
como	c-36j-18
compra	c17j17
compte	c-25
comptes	c-17
comunitaria	c15s-18x-18k-18
con	c-14s-14I-22j-14q-22
conduccion	c-24j-24
contentor	c28j28
contesta	c27A32j27q32
contestar	c12j12
continentes	c-21
contra	c30
contrato	c31
convention	c-27e-28b-37k-14
cooperativa	c-21x16k16
correo	c-29j-29
cortan	c19j19
cosa	c26
cosecha	c35s31
cotes	c24K22s22D22
courts	c26a24F28e42N13O38B45y36x20L18j26k42m34
creci	c-41s-26x-26w-36k-26
cree	c17
criollo	c-23j-23
crioulo	c-18j-17
cuando	c21j17
cuarenta	c15
cuenta	c37j19
d	c38a-40s23e-26y-23A-27S26b-20D26m-23q-27
da	c-15s-28M-26y16j-24D-26m16
danach	c-23j-19q-19
dank	c-18
danken	c15s15N-30D15
dans	c27j40
data	c32a18e16O14A37j37b13k13q37
declaration	c-24a-23b-29
deja	c37
del	c-26s-40M-28j-14D-39
delai	c38j38
delegacao	c-22s-22B-22k-22
delegacion	c-12
delegada	c-23s-22B-22k-22
delegado	c-15s-15B-15k-15
delegation	c-18a14N-31
delegue	c-25s-24B-24k-24
demande	c-13F-27s15j-27m-27
den	c32s15j13q20
denuncia	c25j31
depuis	c-12H12S-20D-20q12
dernier	c-33j-32
derriere	c-17j-17
derselben	c-12
desormais	c14
deux	c15K21s21j-26w21D21
deuxieme	c-21s-18
devolvio	c20
devuelve	c23y23j23m23
dice	c-14j-14
diez	c22j22
dijo	c-19
directeurs	c-24s-12x-12k-12
discutee	c-16s-16S-16D-16
discutida	c-19s-16
disponible	c-21s-19
dit	c14s14
dix	c22
do	c44a13e-22N33y31A25j38b47m31q24
doce	c15q41
documento	c-30
don	c-24j-20
dona	c-31
donc	c-17
donde	c31I26j31q33
dont	c20a18s-16j24w-17q25
dormem	c13F17j17m17
dorment	c24j24
dort	c14j20
dos	c25j13
dossier	c44j36
dossiers	c26s22I19j19q19
double	c16
douze	c17j31
doy	c-36
dreissig	c17y17j17m17
duermen	c37s31
durfen	c30
e	c-44K-33J-19F-36s-42M19y-17x-24L-31I15j-28E25w-29D-20k-23m-32
ecole	c31
ecris	c-31s-31x-31k-31
eight	c25a-34j25g41q-17
einem	c19s25
einen	c-15j-14
einer	c36
eingetragen	c-29s-29j-24m-14
election	c-27a-40j-27b-40
em	c-17K-23Q-35A-15j-19w14
emploient	c-17j-17m-17
enfant	c12j17
enfants	c31j32
enfermeira	c-16j-16
enfermera	c-32s-32x-32k-32
enregistre	c27j27
enregistree	c-13s-13
enseigne	c-18
entre	c42h29s41M30j16w41D30
es	c33s28Q26O-31M35D38À26
escuchar	c19
escuela	c18
eso	c-19
esta	c-17F-21s-27x20j-23w-20k17m-21
estan	c30j30
este	c-15
estudei	c-35s-30x-36j-17w-30k-36q-17
estudie	c-25w-25
estudo	c-35
estufas	c38
et	c-28K-25J-26F-50H-30s-40B-16y-18x-14L-28j-36w20D-13k-32m-44q-19
ete	c-28H26s-40x-18j16k-18
europeenne	c-15
exige	c23j23m23
expediente	c14j23
expedientes	c24j33q33
fabricas	c24
falo	c-29w-35
falta	c-39h31C31j-32
faltam	c16s16x16w16k16
fand	c-16s-22x-22k-22
fassung	c-29F-21s-34j-21m-21
federacion	c-26s-27
fehlen	c25s25B25k25
fehlt	c47s38j27
felicitations	c-27w-27
femme	c-29h-33C-25j-13
femmes	c-33s-25
feria	c-29s-14x-14k-14
ferme	c18j18
fichas	c25
figurent	c16
fille	c28h35d-27C35g-15
film	c-38s-20e26x23k21
fin	c20
findet	c-14
fiscal	c17K28s28D28
fiscalia	c33K21s29D21
folgt	c-29j-27
folleto	c-43
fomos	c-35s-14L-22j-22m-22
fonds	c44j38
foram	c-15j-15
formulare	c-28j-28
foyer	c-14
frage	c-19h29C17j-33v23
fragen	c30s17
frau	c-31s-34w-21
frauen	c32j32
freitag	c-17j29
frontera	c31
fue	c-43s-31x-16j-18k-28
fundada	c-35
fusiles	c21
gar	c-25j-18
garcons	c13j13
garde	c24h24d26s22j14g24
gardes	c24
geduld	c-19j-16
gegrundet	c16
gelesen	c-38
geschlossen	c29
gesetz	c19j19
gibt	c-26s-33
gleich	c-38K-18s-24j-28D-18
glossaire	c-20s-39
gobierno	c-31s-27B-27k-27
gouvernement	c-24s-22
gracias	c-21w-32
greffier	c25
groupe	c-25
grupo	c-29j-31
guarani	c-23
guarda	c17j17
guia	c-31
guichet	c27
guide	c-23j-26b23g18
ha	c-16s-21j-20
habe	c-35j-34q-26
habite	c-21
hablo	c-45s-34x21j-29w-23k21q-28
hafen	c27
hat	c18a-27H37M23y44j31D23m32q33
hay	c-23
heisse	c-25s-18
heisst	c-25s-15j-18
herr	c-24j-19
heure	c-16
heures	c17
heute	c-20j-20
him	c31A37j31b49q46
hoje	c-18I-24j-18q-24
hotel	c26h23d45x21g32k21
hoy	c-34s-32j13
hui	c-23s-15
ici	c-21
in	c-18a-12K-76J-43F39H-21Q-25N16O-20M57B-29A-16x-24I-21j-38b-17w21k-50q-28
informe	c-33s-21
ins	c-29K-54F-21s-24j-22D-54m-21
inscripcion	c-32
inscrita	c-15s-15w-15k-15
inspeccion	c-14
inspecteur	c25
inspection	c22
instruction	c28j20
internet	c-28j-28
interpretes	c-39s-32
ist	c-49H-30s-41O-32x-19j-40k-26q-30
j	c-46s-34j-13w-37
jahr	c-31s-51j13
jahren	c21j21
je	c-32J-28Q14O-30x15I-28j-58q-41
jouee	c-29s-19
jour	c-14
jours	c39
jueces	c23
juez	c33
juge	c26s18j19D18
juges	c28K12s24D12
julgamento	c39
juriste	c-32
juristes	c-27
jusqu	c16j16
kabine	c-24j-20
kein	c13j23
keine	c22h34a47j31v25b47
keiner	c35
komme	c18s18k18
konvention	c-34F-29O-33j-32m-29
kurze	c-28
laboratorio	c22j22
lancha	c14
langue	c-27
las	c49J15H28s49N17L13j20w38k15m15q15
lastwagen	c-17
laut	c21s23w23
le	c18J-42H-15s-23I-28j20w-40k-43
leera	c-29s-25x-25j-14k-25
lehrt	c-29j-29
lei	c21
leitfaden	c-35
les	c31J42H26s40Q-22y24L-23j38k42
lettres	c-13
leurs	c24
leve	c17
ley	c16K15D15
libre	c-22
liegt	c-29H-20s-50q-20
lista	c50j47
lit	c22
llegan	c25j25m25
lo	c-31j-27w13
los	c20J27H17s23N37y15j24w16k27m13q14
lugar	c-32s-31k-31
m	c-23K15b-45D15
ma	c-13s-16
madchen	c18
madre	c-16j-16
mai	c-15
man	c20a27e-27x-22j20b24k-27q36
manana	c-25H-13j-25q-13
manha	c-21
manque	c19s19S19D19
manual	c-18a-46J-22s-17e-23k-21
mar	c-15s-15
marineros	c23
marzo	c24
mas	c-26j-24
me	c-48a-33J22N-18A23x-14j-32b-35k21
medicos	c17K17s17D17
mehr	c23
meninos	c33j33
menores	c13j13
merci	c-21s-23M-20w-22D-20
merida	c-33a-25b-22
mestre	c15j15
methode	c-17
metodologia	c-19s-18
miembros	c-18j-18
mina	c-16
mines	c20a30b32
mineurs	c21j20
minha	c21
minutes	c-19x14b23k12
missao	c-22s-20
mission	c-13F-22s-16b-22k-16m-22
mitglieder	c-29j-25
mochte	c-27j-27
modele	c-32s-23
mon	c-25H-16s-17j-21q-16
montag	c-35
montre	c26
muda	c27
muelle	c21j21
muss	c17j17
n	c21y26L32j45p19m40
nach	c23s17j20w17
nachste	c-14
nacimiento	c-47J-19H-23s-35j-23k-35q-23
nada	c-27j-24
nao	c40F16y31j14m31
nasceu	c-22s-22x-22k-22
nee	c-17
neuf	c19j19
ni	c35s21j26w17D17m15
nicht	c-13J-18H-28A38j-14k-18q-21
niemand	c18H45j20q45
niemandem	c15
niemanden	c19j19
ninas	c20K16s16j15D16
ninguem	c21j23
ninos	c-13
no	c20a35F25H-28N13O-24M25y56A29S-36j23w19m48
noche	c31j30
noite	c35
nom	c14
nombres	c-24j-24
nossa	c-32s-21
notaria	c29s29
notre	c-23s-39j-18w-32
nous	c15B22j33k21
nuestra	c-34s-25j22w-21
nuestro	c-34s-23w-23
nueve	c-17
nuit	c18j18
num	c14j14
nur	c-16j-14
o	c-14a-23s-14Q-23O-24y-28A33I22j23w-14q40
obrigado	c-14s-13Q-16
observateur	c-21j-12
oficina	c-22s-27x-20j-13k-20
oft	c20
ohne	c25a37j25b37
on	c54K23F-20s35e14O-59M64B-16y16S48L-52j50w31D76m-29q14
opfer	c23j23
ordre	c-15
orpailleurs	c25s21
os	c31J34H-13s34A39j30w33k34q19
otra	c26
ouvrieres	c21j29
paciencia	c-34j-31
page	c-54a-37e-37b-21
pages	c-21b18
paginas	c-31
pago	c-20j-24
paie	c39y27j39m27
paient	c18j15
palavra	c-32j-25
par	c-37s-34
para	c-43K-25s-27L-20j-32D-30m-20
parle	c-12h-32C-28j-31v-23k13q-24
parlerai	c-25
parole	c-43s-27
parquet	c18s12j12
parrafo	c-26j-15
pas	c24j35
passaporte	c21j16
passera	c-13
patience	c-37a-21
paye	c-16j-12
pays	c-23H24y52L-14I38b-15q18
pe	c15
pedimos	c19Q-39O14
pediu	c-15y-15j-15m-15
pela	c-28y-17j-20m-17
perd	c34
perdio	c24
pergunta	c-16j-37
permanente	c-17s-22B-22k-22
pero	c-17s12w12
petites	c21j24
piden	c28j28
pirogue	c18j18
placees	c19
plainte	c25j42
pleut	c-13j-16
plus	c22j18
police	c23a48K18F22s18N14B18I17b41w26D18m19q15
policia	c32K19s20j22D19
polizei	c33j33m48
porte	c-25h30j-25v30
porto	c17
pour	c-38y-20j-23m-20
preco	c19
prefiere	c-16y-16j-16m-16
pregunta	c-29j-14
pregunto	c-14
presentada	c-26
presente	c-37s-33
preside	c-25j-25
presidencia	c-22
presidente	c-34K-18s-30D-18
primera	c-26
principes	c-32s-24j-13
printemps	c-13
proces	c18
processos	c25I16j16q16
prochaine	c-14
professor	c-26a15s-26e19Q-15
proposta	c-23j-21
propre	c14
propuesta	c-15
protocolo	c-12N-21
proxima	c-16s-13
proximo	c-23s-23
publica	c27j27
publicada	c-19J-16s-15j-17k-16
puede	c-12h-20s-12
pueden	c-20
puertos	c19
puis	c-26s-22B-12A-24j-38w-23D-15k-14m-29q-24
pushes	c17a18y24j17b14m24
qu	c25
quand	c15h15j15v15
quando	c15j15
quant	c30d25s30Q-25v-19w30
quarenta	c16L16j17m16
que	c17K-44F27H-17s16M18A-28j18w-35q-33
quechua	c-46s-14j-16
queixa	c24j24
quem	c38j14
quero	c-14
questions	c32a16
quien	c26
radio	c15a13s-18b17
rappele	c-19
rapport	c14
raum	c-40j-37
recebidos	c-35s-14I-22j-22q-22
recruiters	c30a44y31I24j30b46m23q21
recu	c32
red	c-50a-24s-23j-33b-19
redige	c-16
reflexion	c20j20
refuse	c32a41j32m32
regista	c25j25
registrada	c-25s-18x-18k-18
registro	c26j18
regles	c-20s-20x-20j-14k-20
relu	c-25s-25w-26
remercier	c-28s-26
rendez	c32
repondu	c26j27
representante	c-28s-28B-28k-28
represento	c-28
reseau	c-38s-23
responde	c23s20j19q19
respondeu	c34
retire	c40j40
retournee	c-19
reuniao	c-15
reunion	c-35s-28
richter	c27
roterdao	c-16
royaume	c-36s-25B-25k-25
rue	c-20I-15j-15q-15
s	c-16e-40I31b-15E19p19w-29k28m-19
sa	c24j28q28
saal	c19j19
sacs	c32j31
sai	c-14j-14
sala	c-16j-16
salario	c22
saluons	c24s24
sans	c39j50
sao	c-12j-12
schlachthofen	c19F19j19m19
se	c-32F17s-45y-13x-19j-14w-22k-19q-19
seance	c-13
sechs	c-14
secretaria	c-17
secretariat	c-19a-40e-25x-19b-23k-19
sede	c-21x-21k-21
seguir	c-22
sehr	c-18
seis	c29j29
seit	c26j26
sello	c25
selon	c-27s-25
sem	c34j42
senhora	c-16
senor	c16s-25
sentencia	c29
sera	c-32s-31O-21x-27k-27
serai	c-25j-25
sete	c-26j-18
si	c-37j-18
sie	c-37
silencio	c14
sin	c-25j-15
sind	c26s28w37
sitz	c-18s-15k-15
sitzt	c24
six	c-21e-16q15
so	c-20K29F-21e37Q-36B32L-30I-19j-12b-23w-21D41k37m-17
socios	c-21j-17
soir	c-30
soit	c-16j-15m-15
sola	c-26
somos	c-40w-22
sous	c-22j-22
souvent	c21
soy	c24J-16s28w34k-16
staatsanwalte	c24j24m24
stadt	c-33
statistik	c30
statt	c-20s-17L-19j-19m-19
studiert	c-16s-17j-14
suis	c-44K-25s-25D-25
suite	c31
suja	c39j39
sur	c-13j-34
sus	c20
table	c-41a-31d-52r-31j-38b-34g-26q-28
tagung	c-14
talibe	c16j16
taller	c-28s-27x-30k-30
talleres	c38s29
tarjeta	c-19
telefone	c31
telefono	c12
tem	c-23s-25A16
temoins	c37
temps	c-28j-24
tengo	c-27j-27q-21
tenu	c-20s-22
testigos	c28
texto	c-31
the	c-15F-39N16O26y44A12L43b16w-21k12m20
them	c15a33O-35B30A52x-23j15b44D-18k23q24
tiempo	c-19
tiendra	c-23
tiene	c-13h17s-26y25j16v17w-24m25q-18
tienen	c17j17
tient	c-30j-26
titulo	c-26
todas	c37j37
todos	c-12j-29
trabalho	c-38s-34x-34k-34
traducao	c-34J-21s-21k-21
traduzco	c-18
travail	c27
travaille	c-29j-17
trente	c-22
tres	c24j30
tribunais	c46
tribunal	c42a24j39b23m30
tribunales	c24
trinta	c22j22
troisieme	c-18s-18
trouve	c-17
turc	c-17
turnos	c34j34
tuvo	c-31
ubersetzung	c-34j-22
uma	c-41J-18s-24j-20k-18q-19
una	c-25A16I-16j-17
und	c-17K-46F-32H-21M-29y-38x-25L-59I21j-17w-24D-51k-26m-68q13
unica	c26
unico	c33j33
uniformes	c21j21
union	c-15a-46d-20e-16r-26b-19
universitat	c16s25
uns	c33s12j31
unser	c-51s-47C20v-26w-44
up	c39J21B24A33x-59k-18q34
vecino	c-33s-28x-28j-18k-28
veinte	c-32
venir	c-26
verein	c-15s-13
verlangen	c12H12j12q12
vermittler	c25j25
version	c-30a-40K-25F-27s-26e-16b-29D-25k-17m-27
vertrag	c12j12
verwiesen	c17
vez	c-20j-20
victime	c23j19
victimes	c41j41
vide	c27
viens	c37s37x41k35
vierzig	c12
vis	c15s16S16D16
vite	c19
vivo	c19H-26j-28w22q-28
volta	c26
voluntaria	c-18j-18
vont	c18
vorgestellt	c-21j-19
vorsitzende	c19s20
vorsitzenden	c-20s-16B-16j-38k-16
vorsitzender	c-23
vous	c-27s-32
war	c-16a32s-37e19
warten	c37j37m37
wartet	c24j24m36
warum	c27s27w27k27
was	c38K18J15F-39H45N-36O26B30A47S-26x28L20I-24w-31k41m-23
wenn	c15
wer	c12s12B24w12k21
werden	c13j22m30
what	c28a18K15s28e14Q-23B17A39I19b17q44
wird	c-13j-13
wohnt	c20s20x20k20
wolof	c-14a-47e-23
wort	c-26
ya	c-27j-27
zahlen	c-17H28j-17q28
zahlt	c-17j-17m19
zu	c-35j-34
zuletzt	c-33s-30
zum	c-46
zur	c-31j-31
zwei	c20
zwolf	c-40
а	c19K-31I-44w12D16q-44
автобусе	c22
ассоциацию	c-18s-18
без	c16j16
больше	c25A25j25q25
буду	c-31j-31
бумаге	c28
было	c22
вербовщики	c22j22m22
веснои	c-27
вопрос	c-13j-33
встреча	c-17
выдает	c33j33
выдают	c19j15
выполнила	c23
говорить	c13j13
говорю	c-44j-32
год	c13
года	c31j23
гостеприимство	c-43A-43j-43q-43
готов	c-40J-34F-19s-34j-20k-34m-19
границу	c20j20
два	c26j26
двое	c42s13
дела	c13j13
делегация	c-24s-12M-12w-12D-12
дело	c30j23
день	c29j14
детеи	c12j12
для	c-23j-23
до	c37
долг	c26j20
его	c24j-22
ее	c15
есть	c-46s-37
еще	c-18
же	c29
за	c12s19B17y-14w-20k17m-14q16
закрыл	c27y14j27m14
зал	c15A15j15q15
зарегистрирована	c-29s-29k-29
зарегистрированную	c-18s-18x-18w-18k-18
здесь	c18Q40j23
зовут	c-36
имеет	c-37s-36
имени	c-40
кабина	c-33
каждую	c19
как	c17j12
кого	c23j28
коллегу	c-13j-13
компенсации	c17j17
конвенция	c-31
краток	c-31j-31
кто	c28
между	c20
меня	c-36
мериде	c-18s-13
месяц	c26
мне	c-24j-24
нам	c24
наш	c-24s-24w-24
наша	c-26s-19w-19
не	c42H34y20j35m23q34
неи	c-22
ни	c36j23
них	c30j28
но	c26j25
номером	c19
о	c-26s32M33j-42w30D33
один	c-45
одного	c35j23
организация	c-29s-29
ответ	c15h19j15v19
отвечает	c17j17
паспорта	c27j27
паспортов	c13
перевод	c-42J-22s-41j-16w-19k-22
переводчика	c16j16
пишут	c21A12j21q12
платят	c24y24j24m24
пограничники	c43
под	c-18j-18
поддержку	c-16A-18j-18q-18
подписи	c16j16
полиция	c14F15j15m15
половина	c12
получили	c24j29
попросила	c-23
пор	c19
посольство	c-13s-13M-13D-13
постоянному	c-16s-16B-16k-16
потерпевших	c12j13
потом	c-14s-27x-27k-27
правительство	c-25s-21M-21D-21
предложение	c-32A-15j-15q-15
представитель	c-29s-28M-28w-28D-28
представительству	c-16s-16M-16D-16
представляю	c-18
преподаю	c-28s-24x-20I-29j-36k-20q-29
приставы	c27F27j27m27
приходят	c15j15q15
пришел	c15j15
проводили	c-29s-29
проекта	c-17j-18
протокол	c20s-36j17k-36
прошу	c-33I-16j-31q-16
прямо	c-36
пусты	c25
работаю	c-30s-27x-26k-26
работают	c14j14
рабочие	c-31J-18F24s-38j20w-22k-18m24
рабочих	c23j23
раз	c18j18
реестр	c29j19
родилась	c-13
руководство	c-49
с	c23j17m-24
сегодня	c-19
секретариат	c-24j-25
семинар	c-27s-24
семинаре	c-22s-22x-22k-22
сеть	c-16
сколько	c24q23
следующая	c-17
слова	c-26
слово	c-41s-35j-19
создан	c14j14
союза	c-32
спасибо	c-29s-24w-29
спрашивает	c29j23
спрашиваю	c-27s18
спросили	c18s18x18k18
сроках	c-33j-21
статье	c-35
столы	c-36
студенты	c15j15
суд	c21j32m21
суда	c14j14
суды	c24F16j23m16
судьи	c25
так	c26s26
такие	c-28
такое	c20j20
текст	c-55J-38s-38k-38
теперь	c-27j-25
терпение	c-26
тех	c27j35
только	c-28j-18q-28
три	c19
трое	c17
у	c36K36s31j29D36
уже	c-30s-25
университет	c-32F-28j-23m-28
университета	c-24s-17j-16
училась	c-14s-31x-31k-31
хотя	c12
чего	c33s33
читает	c13
что	c27j26
это	c27j27
этом	c-48s-40
языках	c-21j-22
языке	c-28F-20j-20m-20
языки	c-39K-18s-40D-18
اتحدث	c-17
اتفاقيه	c-24s-24
اجتماعنا	c-23s-23
اجر	c19j19
اجور	c15
احد	c23j25
اسال	c27
استضافه	c-18A-18j-18q-18
اسمي	c-41j-23
اعادت	c31
اعلان	c-34s-34S-29w-30D-29
اغلقت	c18j18m18
اقترح	c-32
اقيم	c14s16
الا	c23j16
الاتجار	c30j30
الاجتماع	c-37s-35j-18
الاستضافه	c-21j-21q-21
البحاره	c-37j-23
البحر	c34
البعثه	c-21
البلاغ	c22j22
التجاريه	c-15
الترجمه	c-49j-35
التي	c-33
الجدول	c-33j-33
الجلسه	c21j13
الحاشيه	c-18j-18
الدايمه	c-24s-16M-14D-14
الدليل	c-35s-33j-21k-32
الذين	c26j26
الرسايل	c16j16
السادسه	c-18j-13
السواحل	c37s37
السيد	c-42h-16s-41
السيده	c-16
الشاهده	c26j26
الشرطه	c13K13s13w13D13
الشهود	c19j19
الصيادين	c12s20x20k20
الضحيه	c21j22
الطلب	c23j23
العاملات	c34j31q18
العرب	c-28h-23
العربيه	c-23
الغت	c43y43j43m43
الفجر	c37j31
القارب	c31j31
القانون	c25
القايمه	c-22
القضاء	c31K31s31D31
القهوه	c-43A-28j-43q-28
الكفيل	c14j14
الكلمه	c-30y-17j-17m-17
الماده	c-31j-19
المترجمين	c-37s-27
المحاكم	c25K25s25w24D25
المحتجزون	c28
المحكمه	c33
المفتشون	c31s31
الملف	c29j29q29
المهاجرون	c18s18B13k13
النموذج	c-21s-22
النيابه	c22
الهاربه	c19A19j19q19
الي	c-43K-42J-15s-27x-17j-34D-21k-20
اليوم	c-33j-25
ان	c-52s-15N-19j-44w-19
اي	c20j20
باحثه	c-31s-27
باسم	c-25j-30
بالعربيه	c-33K-21J-21s-30D-21k-21
بروتوكول	c-22s-22S-21w-17D-21
بشان	c-14j-14
بعد	c-24s-13j-53
بلا	c14j14
تاسست	c-29j-12
تباع	c31
تحتجز	c16s24
ترجمه	c-17s-17
ترد	c42A25j27q27
ترفض	c34y29j29m29
تسجل	c26
تسمع	c20j20
تصدر	c27j27
تنتظر	c13
تنشر	c13s13
جوازات	c14s20j16
حتي	c15
حكومه	c-16s-16M-16D-16
خفر	c37s37
دون	c26j26m22
راجعت	c-18s-13
رحلت	c14j14m14
سجل	c22
سماع	c18j18
سنه	c-29j-12
سوال	c-24I-12j-24q-24
شاحنات	c40j40
شبكه	c-28s-18
شكرا	c-32s-32w-32k-32
شهور	c22
صغير	c-31
طلب	c-17s-17B-17w-17k-17
عدد	c34j34
عشر	c-31
عمال	c25s25
غير	c-22
فقط	c27
قاض	c46j46
قبل	c33j36
قضايا	c13j13
قط	c-38j-38
قواعد	c-16s-16
كما	c-18
لا	c18F19s31y33L25j18w28m32
لم	c-13s32y32j-31w32m32
لماذا	c32s34w21
ليلا	c17j17
مبادي	c-15s-15
مرتين	c34j34
مسجله	c-37s-37x-22k-36
مصانع	c15s15w15
مقرها	c-27s-28x-20k-20
ممثل	c-28s-18M-18D-18
منذ	c12j12
نحن	c-24s-24w-24
نشكر	c-14s-14M21B-24w-17D21k-32
نظام	c29j29
نقابه	c-31s-15
نقترح	c-21s-17Q-18w-17
هو	c-23j-23
واتحدث	c-37j-32w-19
واتفاقيه	c-21s-17S-17D-17
واضحه	c-41j-41
واعلان	c-15s-15S-15D-15
واعمل	c-37y-31j-36m-31
والامهريه	c-13
وانا	c-34j-30
وبروتوكول	c-22s-21S-16j-13D-16
ورشه	c-31s-31
وسوالي	c-33I-12j-33q-12
وعندنا	c22H22j22q22
وفد	c-21s-21M-21w-20D-21
وفي	c17s17M16w17D17
وقد	c-24j-21
ولدينا	c-12L-12j-12m-12
ولها	c-26s-36L-28m-32
ومقرها	c-21s-12w-12
ونشكر	c-27s-19w-19
يدفع	c27y21L22j27m27
يدفعون	c13j13m13
يسال	c18
يسجن	c20
يصل	c22j22
يطلب	c-28j-28m-28
يملك	c19s19
يوجد	c31
abend	h14
accue	h-17v-20
adopt	h-17+40r14V25&28W-19=-14/-29:-40Z28v-17g-23?-17*-19
advog	h-26C-18
aerop	h18
afric	h-24d-24
agent	h35a40d28b43g29
aimar	h-18
ambas	h-13d-20C-13
amigo	h-29
angab	h17C17
anten	h-32C-16
antwo	h25C16
anwal	h-41
anzei	h17v17
appel	h-15
appri	h13
apren	h-27
aprob	h-21v-21
aprov	h-23
arabi	h-16d-42r-36g-24
archi	h29d-26r-31v35g-14
arriv	h-27d25C-28g29
artic	h-31d-54r-19
asoci	h-32C-25
assin	h30v30
assoc	h-15r40g-29
astil	h14
ateli	h-28C-14v-12
atten	h19d-42v13g-18
audie	h15d-25g-22
aujou	h-23C-16
ausbe	h33
ausku	h26C26
autob	h17
autor	h-20C-18
avoca	h-22C-22
barre	h-26d35g21
barri	h25
besch	h-20v-20
bezah	h14
bibli	h-20C-18
blanc	h17v17
bonjo	h-37C-37
breze	h-33
brief	h13a-36v24b-39
briga	h18d31g22
busca	h-25
cabin	h-24a-18C-29b-14
calen	h-32v-29
cambi	h33v33
canti	h26
carbu	h20
carce	h26
casqu	h-40v-29
centr	h27d16g21
cerra	h40v40
chang	h22d22r15v21g47
chaqu	h20
chega	h28
cidad	h-21
class	h18d19v18
coleg	h-37C-27
colle	h-30d25C-21g25
combi	h30
combu	h23
compr	h27v17
compt	h-28v-12
comun	h24
concl	h-24d-21r-26v-24
conco	h-21
condu	h-24v-24
confi	h-36d-27C-34g-26
congr	h-15d-35C-13g-42
conne	h-21d-33C-15r-20v-16g-34
conte	h40d25v35
contr	h20r18v-16
conve	h-27d-23r-28g-45
coope	h-26d-26g-36
coord	h-30d-18g16
copre	h-27C-27
corre	h-14d-36v-29g-36
corri	h19r-27v19g-30
corta	h19v19
cosec	h35C31
court	h26d19F35H14r27B24v26b55m35q39
creus	h24
criol	h-23v-23
criou	h-18v-17
cuand	h21v17
cuare	h15
cuent	h27v19
cuest	h-29
cuisi	h23
danac	h-23v-19
danke	h15s-43C15
decla	h-24g-31
deleg	h-28C-16
deliv	h22d27v22g17
denun	h37v41
depui	h-12
derni	h-33v-32
derri	h-17v-17
derse	h-12
desor	h14
deuxi	h-21C-18
devol	h24v24
devue	h26v26
dialo	h-25
direc	h-24d41C-12r20g32
discu	h-24d-43C-20r-17g-18
dispo	h-18C-32
docum	h-30
dolme	h29
dorme	h24v25
dormi	h25d52v25
dossi	h51C38v34
doubl	h16d55
dreis	h17v17
druck	h-27
duerm	h37C31
durfe	h30
ecrit	h21
einge	h-22C-29v-20
einzi	h12
elect	h-27d-19r27v-27g-45
emplo	h20d-37r-40v20
empre	h19v13
enfan	h33v30
enfer	h-36C-32v-16
enreg	h-22C-36v27
ensei	h-18
entra	h18v18
erlau	h-29
ersta	h22v22
escri	h-25v-23
escuc	h19
escue	h18
estud	h-45C-39v-24
estuf	h38
europ	h-24d-21C-23g-18
evalu	h-31d20g18
exped	h27v40
expre	h-16d-19r-12v-16g-17
fabri	h24
famil	h17r-15g27
fassu	h-33C-34v-21
feder	h-27C-27g-13
fehle	h25C25
felic	h-26C-32
ficha	h25
figur	h16d19g32
filia	h23
finde	h-14
fisca	h29C34
folle	h-43
forme	h-21d-17g-15
formu	h-23C-20v-32
fragt	h13
fraue	h32v32
front	h31a24d16e24
funda	h-35
fusil	h20v25
garco	h13v13
gedul	h-19v-16
geehr	h-18
gefal	h23
gegru	h16
gehor	h34v31
geles	h-38
geric	h27v13
gesch	h29
gleic	h-38C-24v-28
gloss	h-20d-41C-39r-39g-23
gobie	h-31C-27
gouve	h-24C-22
graci	h-21
greff	h16v-16
grenz	h12v12
group	h-25a-40e-13b-36
guara	h-23d16g-13
guard	h34A13v32b-15q13
guich	h27
habit	h-21
habla	h-13v15
heiss	h-29C-19v-18
ident	h-13d38g33
image	h-18
impre	h-21d15C-21v-13
impri	h-13C-16
indem	h17v17
infor	h-33d32C-21g34
inscr	h-16C-15
inspe	h24d17C27r14v38g48
insti	h20d25C25r-28
instr	h19d-13v34
inter	h-36d-13C-33r12g-38
jahre	h21v21
jubil	h-25
judic	h-27
juece	h23
julga	h39
juris	h-42C-28
kabin	h-24v-20
kolle	h-29C-18
konve	h-34v-32
koste	h15v15
labor	h-22d-13r-19v22g54
lanch	h14
langu	h-27d-24r-18g-42
lastw	h-17
leitf	h-35
lettr	h-14C-32
liber	h33v33
liefe	h-16
llega	h-22
madch	h18
maest	h-29
manan	h-25v-25
manda	h15d-46v15g-24
manqu	h28C19
marin	h-39d33C-16r32v-36g24
medic	h17d15C17g15
menin	h33v33
menor	h13v13
merid	h-33d-25g-22
merkb	h-36
mestr	h15v15
metho	h-17g22
metod	h-21C-18
miemb	h-18v-18
mineu	h21v20
minis	h27d32g22
minut	h-19g13
missa	h-22C-20
missi	h-13d-20C-16g-17
mitgl	h-29v-25
mocht	h-27v-27
model	h-24a16F33C-23b34m33
montr	h26d-23
muell	h21v21
nachs	h-23
nacim	h-47C-35v-23
nasce	h-22C-22
niema	h26v19
ningu	h16v23
nombr	h-20v-17
notar	h23C27r-29g23
nuest	h-34C-29
obrig	h-14C-13
obser	h-21d-45v-12g-41
ofici	h-22C-29v-17
organ	h-24a-31d-49C-20e-30r-25g-23
orpai	h34C21
ouvri	h22v24
pacie	h-34v-31
pagin	h-31
paien	h18v15
palav	h-32v-25
parol	h-43C-27
parqu	h18C12v12
parra	h-26v-15
passa	h31v28
patie	h-37d-23g-18
pedim	h19
perdi	h27
pergu	h-23C33v-41
perma	h-17C-22
petit	h22v24
pfleg	h22
pirog	h30v30
pisto	h27d56r30v27g45
plain	h25a-25v42b-14
plant	h23a27v17
polic	h43d40C31v27g42
poliz	h38v38
preci	h19d30
prefi	h-16v-16
pregu	h-30v-21
premi	h-15
prepa	h-24d-38g-27
prese	h-42C-35v-21g-22
presi	h-39d-32C-18r-22v-27
prime	h-36C-26
princ	h-45d-18C-36r-19v-13g-18
print	h-13a27e-51r24I-17g-31k-35q-17
proce	h25C14r28v16g15
proch	h-14
procu	h20C20
profe	h-26C-26r15
progr	h-41d-24
propo	h-34d-13C-19v-20g-19
propu	h-15v-15
proto	h-17d-28
proxi	h-26C-23
puert	h15v26
pushe	h17d22v17g17
quare	h16v17
quech	h-46C-14v-16
queix	h24v24
quest	h26r14g-18
rappe	h-19
rappo	h14d-17g-20
receb	h-28C-14v-13
recib	h22
recru	h35d39v29g41
redig	h-16
reede	h41
refle	h20d15v20g22
refug	h-19v31
refus	h38d45v38g26
regis	h23r-13v45g45
regle	h-20C-20v-14
rembo	h21
rende	h32
repre	h-45C-30g-19
resea	h-38d39C-23r40
respo	h39d20C36v27
retir	h40d-32r-40v40
retou	h-15
reuni	h-37C-34
reven	h19
richt	h32v28
roter	h-16
royau	h-36C-25
salar	h21d-28g-20
salud	h18C20
saluo	h24C24
schul	h26
seanc	h-13
secre	h-18d-47r-43v-17g-19
segui	h-37C-26v-27
semin	h-24d-26C-24r-29
sente	h23d-31v21g24
silen	h14d22r-20
socie	h18d-21g-31
socio	h-21d-34v-17g-31
souve	h21
sprac	h-17
staat	h24v24
stati	h33d-43r-31g-35
studi	h-19C-19r23v-14g-26
suppr	h-19v-19
tagun	h-14
talib	h16v16
talle	h27C25
tarje	h-17
telef	h23
temoi	h34v24
termi	h24d-19r-19
testi	h37d23g41
tiemp	h-19
tiend	h-23
titul	h-26
tradu	h-19C-25
trent	h-22
tribu	h13C23r25g23
trint	h22v22
trois	h-18C-18I34q34
trouv	h-19C-19
turno	h34v34
ubern	h-24C-26
ubers	h-40v-33
ubert	h-30v-30
unifo	h25d17v21
unter	h-21C-20
vecin	h-33C-28v-18
veint	h-32
verei	h-15C-13
verla	h12v12
vermi	h37v21
versi	h-31d-46C-26r-16g-39
verwi	h17
victi	h26d24r33v22g28
vierz	h12
visit	h12a30d21r19g29
volun	h-18d-26r-28v-18
vorge	h-21v-19
warte	h26v26
werde	h13v22
zahle	h-17v-17
zulet	h-33C-30
zuruc	h19
zweig	h-17v-12
автоб	h35
агент	h23
адвок	h37v37
ассоц	h-12C-12
больш	h25v25
брига	h21
вербо	h22v22
верну	h29v31
весно	h-27
возвр	h22v22
вопро	h-13v-33
встре	h-47C-43
выдае	h33v33
выдаю	h19v15
выпол	h23
выраж	h-16C-16
выста	h-46C-24
говор	h-15
госпо	h-53C-38
госте	h-43v-43
грани	h20v20
дежур	h40
делег	h-46C-42
догов	h25v14
закон	h-23v-23
закры	h42v31
запро	h24
зарег	h-34C-34
измен	h25v25
интер	h21v21
кабин	h29v34
кажду	h19
компе	h17v17
конве	h-35C-26
котор	h21v25
крато	h-31v-31
мерид	h-18C-13
номер	h31v12
нотар	h-41v-22
одног	h35v23
орган	h-29C-29
оружи	h-25
основ	h-33C-26
отвеч	h20v20
откры	h16v16
охран	h28v28
паспо	h15v20
перев	h-29C-42
платя	h24v24
погра	h43
подго	h-16
подде	h-35C-30v-19
подпи	h23C-36v16
показ	h39v39
полиц	h14v15
полов	h12
получ	h18v21
помог	h-31v-25
попро	h-25v-14
поряд	h20C25
посол	h-13C-13
посто	h-38C-23
потер	h18v13
похва	h29
прави	h-27C-25
предл	h-32v-16
предс	h-42C-32
препо	h-28C-24v-36
приве	h23C13
приго	h27v25
прист	h27v27
прихо	h18v18
прише	h15v15
прово	h-29C-29
проек	h-17v-18
проку	h24v24
проси	h15v18
прото	h23C-36v20
рабоч	h-20C-38v27
ребен	h19
реест	h30v21
родил	h-13
руков	h-44
свиде	h39v39
сегод	h-19
секре	h-24v-25
семин	h-38C-27
склад	h25
сколь	h24
следо	h21v37
слуша	h21v21
собир	h-30
созда	h14v14
спаси	h-29C-24
спрос	h14C15
срока	h-33v-21
стать	h-35
студе	h15v15
счита	h31v31
тепер	h-27v-25
терпе	h-26
теряю	h24
тольк	h-28v-18
униве	h-34C-17v-24
участ	h22
учила	h-14C-31
учите	h-37
хозяе	h15v20
хозяи	h31
четыр	h16C14
читае	h13
школь	h13v13
языка	h-21v-22
اتفاق	h-24C-24
اجتما	h-23C-23
استضا	h-18v-18
الاتج	h30v30
الاجت	h-37C-35v-18
الاست	h-45v-45
البحا	h-37v-23
البعث	h-21
البلا	h22v22
البنا	h19
التجا	h-15
الترج	h-49v-35
الجدو	h-33v-33
الجلس	h21v13
الحاش	h-18v-18
الخام	h-17v-17
الداي	h-24C-16
الدلي	h-35C-33v-21
الراب	h-16
الرسا	h-18v-18
الريي	h-14C-22
الساد	h-18v-13
السوا	h35C37
الشاه	h26v26
الشرط	h15C13
الشهو	h19v19
الصيا	h45C52
الضحي	h21v22
العام	h36C16v31
القار	h31v31
القان	h25
القاي	h-22
القضا	h31C31
القهو	h-43v-43
الكفي	h14v14
الكلم	h-30v-17
الماد	h-31v-19
المتر	h-14C-42v15
المحا	h14C21
المحت	h28
المحك	h33
المشت	h15
المفت	h31C31
المها	h18C18v15
المهن	h-23C-23
النمو	h-21C-22
النيا	h22
الهار	h19v19
بالعر	h-33C-30
بروتو	h-22C-22
جوازا	h14C20v16
شاحنا	h40v40
واتحد	h-37v-32
واتفا	h-21C-17
واعلا	h-15C-15
والام	h-13
وبروت	h-22C-21v-13
وسوال	h-33v-33
وعندن	h22v22
ولدين	h-12v-12
ومقره	h-21C-12
ويسرن	h-19C-18
يدفعو	h13v13
"	a-74J-22e-30y16S-20L-12b-51k-22q-17
#year	a-26M19A-15I-13b-20q-17
(	a-35e-48y37S-24b33w40m51
)	a-17e-35B24k24m-15
-	a-35J26F-27H17N27O17A-15L-26b-25m-28q21
able	a14
abolished	a42y19b30m19
about	a-21K23e53O-32M55y21A-35b-36D58m18q-35
above	a24e17
abroad	a41e29b21
absent	a34e12
abuse	a15
academy	a-31
accent	a-32J-14e-18b-22k-14m-15
accept	a-34y-28A-18b-26
accepts	a34
according	a36e31w29k21
account	a42e25x-27b35
accountant	a-39b-31
accounts	a25b30q19
accused	a47b32
acknowledge	a17A29b29q29
acquittals	a44
acronyms	a-29
across	a32e26b20
active	a-40e-51B-32I-15b-30k-32q-20
ada	a-37e-37
adaeze	a-28e-21
adapt	a-19
add	a19e22
added	a-15b-46
address	a-23e-28x-19b14k-19
admire	a18
admitted	a-15e-16
adoption	a41b35
advance	a18
advice	a-16
advocate	a20b20
affiliates	a-41e-34
african	a-24
after	a-32K27e-54r-17M-27B-42A-19S-21w-33D-31k-31m14q-19
against	a-23b27
age	a26b39
agencies	a24y15b24m15q16
agency	a26b24
agenda	a-40
agents	a28b29
ago	a-27b-45
agree	a-59d-30e-29r-21b-38g-12k-27
agreement	a-24b-24
agrees	a-25b-35
ahead	a-16
aid	a-13e-13
air	a17
airline	a13b16
airport	a47e23L20b24m20
airports	a-44
aligned	a-35y-30b-55m-30
aligns	a-19y-18b-18m-18
all	a31J-27Q43A34b-28w-22k-22
alliance	a-32
allow	a-25d29e-21Q-45M-32g45w-21D-32
allowed	a21b42
allows	a17b18
almost	a-40
alone	a23b24
aloud	a-27
alphabetical	a-16
already	a-19e-28q-25
althea	a33e33
always	a16b20
ambassador	a-20
amended	a-50e-27y43x-27b39w-24k-27m43
amendment	a-26L-17b-26m-17
american	a-27
amharic	a-48e-47
amina	a26e26
amnesty	a47e34
among	a29b24
animation	a-30L-18b-24m-18
annex	a22d-30e16b23g-13
annexed	a-28b-17
anniversary	a-38
announce	a12
announced	a21I13b34q34
annual	a-34e-19b-19
answer	a26e22N-25A-12b25m34q-12
answering	a34b49
answers	a-16H41e-16y15A21L-22b17m-15q46
anti	a-12b42
anybody	a16
anything	a19
apologies	a-41
apologize	a-14
appeal	a49e19b37k19
applaud	a28
applause	a22
applied	a39b26
apply	a32b16
appointed	a14b14
apprentices	a19b21
april	a-15b-16
arabic	a-42J-26H-28e-36b-24w-25k-26q-28
archive	a-38e-29b-26
archives	a23b23
archivist	a-35
are	a33J-28e30N16O-15M-21B21y22A12x24L33I-22w38m32
arms	a25e23
army	a-28
arrested	a43y22b23m22
arrive	a31H28b37q28
arrived	a-15b-15q-15
arrives	a30
ashamed	a25e23
ashore	a18
asia	a-42
ask	a20K18J34H29Q24N-21O-36M-19A-32I-17w-29D-14k34
asks	a-17J-16e24B26y-29A30b-30k24m-29q15
asleep	a-18
assembly	a-28e-18
assessment	a43b35
associations	a14e-19
asylum	a37F38b37m38
ate	a-28b-23
attempts	a13
attended	a-16b-18
attorney	a17
au	a24M18A-21j-20b24w15D18q-17
auctions	a34
audience	a-25b-22
audit	a32d15b29g33
auditor	a34
auditors	a-21
audits	a31e31
august	a31b14
aunt	a17
authentic	a19
authority	a28e30k30
available	a-25e-13b-45
awake	a27
away	a33b14
b	a-40b-36
baby	a-34b-28
back	a44F-20B22A37b44k22m-20q23
bad	a-30
badly	a-25
bag	a40
bail	a26e26
bailiff	a37
bali	a-28
ballistics	a19b19
band	a-29
bandits	a42
bank	a-13B27
banks	a60J28F35e34b51k34m35
banner	a-33
bans	a22y22b22m22
bar	a-32e-28x-32k-32
barefoot	a30b30
barracks	a29
barrel	a31
barrels	a26b13
bars	a48e28x13b22k13q14
based	a17e29I-22b-18w-42q-18
bay	a42
bbc	a-31
be	a-13H-26O-37S-29x-26I-16b17D-29k-26q-14
beach	a25e41
bear	a21b28
bears	a-26e-26
beaten	a35e22A20b20q20
became	a17e36
because	a18K25F-12M18D28k23q-26
become	a24
bed	a39b29q14
beds	a41b28
beekeepers	a33
before	a-13K-20H16e-13M-26y30A-32S-29L16w-46D-39m19q-20
beg	a20b20
began	a-15e-27y16x-21b16k-21m16
begging	a30
begin	a-15r-25g20
beginning	a-21e-16
behalf	a-42e-13B-13b-30k-13
being	a-21e-13b-28k-34
believed	a31b30
bell	a-51b-29
belong	a27
belongs	a27b17
below	a26b40
beneficial	a25b18
bengali	a-43b-23
best	a25b34
between	a18K-20e16b-15w31
bicycles	a-12b13
big	a34b38
bill	a22b17
binds	a33
birthday	a-16
births	a16
bit	a-22
blame	a24
blank	a44d14b28g15
blankets	a-13
blind	a38b38
boats	a78e34A16x17b33w47k17q19
bodies	a45b25
bond	a35
bondage	a-23
bonded	a26
book	a-15
bookkeeper	a19J-24e-24k-24
booklet	a-19b-17
booth	a-37d-17F-38e22r-16b-47m-38
booths	a-17e-16
boots	a-25b22
border	a41e38A22b34q22
borders	a-38
born	a-27;-24(-29+-44H-13U31V-31B-18&-18x20:-15b-20!-31.-46*-13
borrowed	a-28e-32
bosses	a31b31
both	a32e-28Q19x-28k-28
bought	a16F25B27b24m26
bound	a-23e-15b-18
bow	a-22
box	a-13e-35b23
boxes	a21
boy	a32e17b32k17
boys	a50F43e32b48m49
brackets	a-26b-26
branches	a-25e-35x-18I-15k-22q-15
branded	a13e13
bravo	a-31w-31
break	a-32d-20b15g-25
breakfast	a-21b-25
breathe	a-15b-13
brick	a30d35F20e37g21m22
bricks	a21b21
bride	a28d17b27g17
brides	a17b17
bridge	a46b18
brigade	a15b15
brigades	a27
bring	a-28d32b-22g15
brings	a32b15
brokers	a51F16e45B24A34x31b37k38m14q34
brother	a-20
brown	a28
budget	a17
builder	a-25
building	a-24b29
built	a15e26y42A27m42q27
buried	a22q20
buries	a41y15b41m15
burn	a26b28q17
burned	a30y12b30m13
burns	a24y22b24m22
buses	a36J26b51k26
but	a-31K39J-17H-23e-29Q-14B27y-37x26L-33b-13w45D39m-53q-23
buyer	a30d44g35
buyers	a44F24b35m24
buys	a22y38b39m38
c	a-18s23b-21
cab	a24
cabarets	a23b23
cable	a-28A-15b-13q-13
cadiz	a-26
cafeteria	a-30
call	a29H13e17y16b16D19m16q14
calls	a48O30y24b47m24
came	a12J19e17B-18A15S-24x23L23b19D-24k20m23q13
camera	a-14b-24
camp	a33e20x19b42k20
camps	a30A20b26q20
can	a-21H24e-32N23y-25L-28b23w-20m-31q28
canal	a-23
candle	a-21
cane	a31e15b29
cannabis	a32b23
cannot	a-16H-24y33m33q-24
canoe	a20b20
canteen	a30
capacity	a-16
capital	a16
captain	a51e30b38k25
captains	a25b25
captioners	a-20e-12x-12k-12
captions	a-49F-30e-15b-44m-30
car	a-16
card	a16e-25b17
cardboard	a18
career	a-18
caregiver	a28b28
caregivers	a32e32w32k32
cargo	a-13
caribbean	a-16
carried	a18e31
carriers	a22
carry	a29H15b16q15
cars	a15
case	a50e32
cases	a49b15
cash	a45b24
cashew	a17e17
casino	a13
casinos	a27b27
cat	a-42b-36
catalogue	a-27
cattle	a24b21w13
caucus	a-19
caviar	a29b29
cell	a30
cellar	a41
cent	a41
central	a17e29
century	a-41
ceremony	a-20
certain	a17
certificate	a55b26
certificates	a29b29
certified	a19H19b19q19
certify	a33b33
chad	a-24
chaired	a-16
chairing	a-21A-21b-21q-21
chairs	a-29e-29B-26b-25k-26
chairwoman	a-20
chalk	a12
chamber	a-14
chandlers	a-20e-16
channel	a-38F-35H-25e-15b-43m-35q-25
chaplains	a-32e-32
chapter	a13m-13
chapters	a-41
charcoal	a14b20
charge	a19H27b24q28
charged	a45b35
charges	a22b22
charities	a-33
charity	a-16
charter	a-29
checklist	a-28b-15
checkpoint	a28
checkpoints	a32e24
checks	a32b35
chelsea	a-41e-52M-25D-25
chess	a-32b-32
chiefs	a23
child	a13d35b14g33
children	a35F20B16A42x26L-17b33w12k29q44
choir	a-42F-25e-22b-27m-25
church	a35b34
cigarettes	a42e27b30
circle	a-21x-28k-28
circular	a20
circulate	a-39b-32
circulated	a-39e-17
cite	a31
citizens	a48b33
city	a26e-19x-19b27k-19
civil	a-18
claim	a29
clarification	a-25A-19b-22q-19
classroom	a22
clause	a-35e-31
clean	a24d34
cleaned	a35
clear	a-67d35b-62g35
clerked	a20
clients	a44
clinic	a32e38x31b22k31m15
cloakroom	a-25
clock	a-23
clockmakers	a23
close	a-35d37r15O-23
closed	a51e18y23A40q39
closer	a-15
closes	a-25L-26b-27m-26
closing	a30e-26A40b34q40
cloth	a-36
club	a-33e-13
co	a-29e-44N-22y-14b-34m-14
coaches	a-17e-17
coast	a48r-15b19g19
coastal	a-13
coastguard	a20
coastguards	a17F17b17m17
cocaine	a24
cocoa	a48e34A19b47w12k31q19
code	a-13e16B16b41k16
coffee	a-25e15x-18b-48k-18
coffin	a21b17
coffins	a28
cold	a28e28
colleagues	a42J22F25e38b25k33m25
collect	a-20b-15
collected	a-24b-20
collectors	a21
college	a-32e-23
colour	a17
columns	a27
come	a17N-30B-15x33L36b46k24m43q26
comes	a16e23x14k29m-29
comma	a-78b-40
committee	a-27e-29b-26
community	a-30
companies	a23e22b18w22
company	a14F-31H46e20x-19k-19m-31q46
comparative	a-21
compared	a-17e-18
compares	a23
compartments	a17
compensation	a46e32A17b30q17
competent	a23
competitors	a-14
compiled	a-26b-26
complainant	a13b13
complains	a-17H-17b-17q-17
complaints	a48
compliance	a-24
compound	a24e19x19k19
compounds	a33e16B15b41k16
concerned	a14
concerning	a-14b-14
concluded	a-21e-26x-23k-23
confederation	a27F27b27m27
conference	a-49e-27x-18b-35k-18
conferences	a-20
confiscated	a15A17b17q17
confiscates	a17b17
congratulate	a-17e-14
congratulates	a-36
congress	a-45e-46x-44b-29k-44
connect	a-31e-26A-25x-26b-26k-26q-25
connected	a-27e-27x-27k-27
connection	a-30b-30
consensus	a-38b-35
consent	a-27b-26
consists	a-50e-38
consul	a42e34b37m31
consulate	a30b26
consulates	a28F28b28m28
consuls	a35F31b35m31
consultation	a-27e-36
consultations	a-37
consulted	a15
contact	a14b16
container	a52b35
containers	a16e25
content	a-15
continue	a-19
contract	a14b21
contracts	a20b13q37
contribution	a-45b-41
contributions	a-34b-24
convened	a-15b-15
convenes	a-39
conventions	a-42b-38
converted	a20b20
convicted	a41e16b24q21
conviction	a12
convictions	a37b37
convicts	a17
convoy	a29b29
convoys	a35b35
cook	a24b22
cooperation	a-25H-15b-30q-30
cooperative	a-20F-20b-33m-20
cooperatives	a26b26
coordinate	a-29
cop	a-30
copied	a20e-36
copies	a-48O-37b-24
copper	a23e23
coroner	a26
correct	a-37e-15
corrected	a-29b-27
corrections	a13e13
costs	a37e19b33
cotton	a19e15b17
could	a14K-20H14e-28I16w-34D-19
counted	a54e33b36q22
counter	a43
counting	a32
countries	a-39
country	a23e-29N20B-38b25k-38
counts	a40e16y24L18b29m24
county	a-16
courier	a13b13
couriers	a34
courthouse	a27
cousin	a62
cousins	a18
covered	a-18
covers	a-23y41b-23m41
coyote	a34
crane	a28d40r13
cranes	a40e13
credit	a27
creole	a-47F-27b-34m-27
crew	a16e37A22b42q14
crews	a-21J15F-32A35b-24m-32q35
criminal	a-25e-27b41
criminologist	a12F12b12m12
criminology	a-18
crossed	a-21e-16
cultural	a32
custom	a21
customs	a-42B27y16b-20w28k27
cut	a42F17e24b32m18
cutters	a26e17B17k17
dancers	a-20b23
dari	a-42J-23e-37w-20k-23
dark	a19b29
databases	a-41
date	a28
daughter	a14J-25k-25
daughters	a37b34
dawn	a19b19
days	a22e22b14
de	a-23K-14H16e-23O-28M-13I38w13k-19m-12q41
deadline	a-49b-20
deal	a30
dealers	a24e22x22b20k22
debts	a23F16b24m16
december	a-37b-36
decides	a19b19
decision	a-14
deck	a38b37
deckhand	a29b29
deckhands	a34F26b40m26
declarations	a-25
declared	a29
declined	a14b14
decree	a40e32B26b31k26
deduct	a25b25
defended	a-26e-26x-26k-26
definition	a-27b-23
degrees	a-36
delacroix	a-24
delaware	a-14e-13
delegations	a-22e-16
delivered	a38b27
demo	a-30e-30
denominators	a-18
department	a-22
departure	a24
depends	a25b29
deported	a32e25y28b23k24m28
deports	a20y20b20m20
deposit	a27b21
deposited	a-20e-20
depot	a23e23k23
descent	a30b-16
describe	a16
described	a21e28
desert	a45e34b20
deserves	a-28b-18m-17
designed	a-29b-26
designer	a-23e-25b-15
destroyed	a21A13b16q13
detains	a27K27y31b22D27m31
detention	a44b40
developed	a-33
dial	a-34e-34
dialling	a-15e-13
diamonds	a17y12b13m12
dictionary	a-24
die	a28J38s18Q-29A-26x-31j-22k35q-25
died	a16
diesel	a24b24
different	a44e23b26
dinghy	a23
director	a-14
disagree	a18b26
discussed	a-44e-18x-14b22k-14
dissolved	a36b36
distinguished	a-34e-23
district	a-19b12
districts	a29
diver	a-23d26r23
divers	a23e20k20
doctor	a-37b-39
doctoral	a-34e-33
doctors	a39F25b39m25
documents	a-44e-19
dog	a20
dogs	a35b33
doha	a18
dollar	a-36
dollars	a31e13b12
done	a19e-31x-39b15k-39
donors	a-29
door	a43b34
doors	a-26b-16
dormitories	a33
dormitory	a41
doubled	a55
doubles	a18
down	a20e27B25b24k25
dr	a-43e-59w-37
draft	a-67d-53e-22r-33b-43
drafted	a-21e-24
drafting	a-42
drafts	a-31
drank	a24
draw	a-36N32b-36
drawing	a22b25
drawings	a-15w15
drawn	a12e34b-30
dreams	a-29J-20e-25k-20
dredges	a12b13
drew	a-44b-38
driver	a36e24b26
drivers	a42e20b12
drone	a29b18
dropped	a13
drops	a-33
drove	a-17e-17
drum	a-30e-29b-13k-29
dry	a25
due	a-20B-32k-32
during	a18
duty	a38b35
early	a-41b-32}-22
earn	a28b28
easter	a18
echo	a-65e-42b-45
economics	a14
edition	a-31
eels	a29
effect	a-17
eighteen	a39b26
eighty	a-19
elected	a-27b-27q-26
electricity	a27
eleven	a17K24b26w32D24
elsewhere	a26Q35
emergency	a29b29
employed	a-20e-18k-15
employee	a-27
employer	a-25b19
emptied	a31b31
empties	a13
empty	a52b46
end	a31e35b16}-54
ends	a-14b31
engine	a33b33
engineer	a-16F-32e-19b-22k-17m-32
engines	a25b17
enough	a-13b-18
entity	a19
entries	a-37
envy	a19
equipment	a-26
escort	a28
essay	a31e31
established	a-29e-35k-35
estates	a26e25B25k25
european	a-21b-18
euros	a13
evaluations	a15
even	a34e41M41b24D41
evening	a-33e-16N-28x-32b-32k-32
event	a-18e-38x-30b-25k-30
ever	a58e25B13q45
every	a27K20r35Q23b36g-16w23D20k17m19
everything	a-24Q19b-34q43
everywhere	a35e36b26
exactly	a33A19b33q24
examination	a12
examine	a-29b-29
examiner	a-26
example	a51b49
excellent	a24b21
except	a-50
exchange	a44b41m24
exchanged	a15
executes	a21y21b21m21
exercise	a-39
exhibited	a-31e-14x-14k-14
exhibition	a-49e-23x-27k-27
exists	a-19J-21e-43b16k-33
exit	a14
expelled	a13y32b13m32
expert	a-50e-35
experts	a-12B12k12
explain	a43e24y26A19b41m26q19
explained	a40
export	a28b34
exports	a14b14
expression	a-19b-19
extradited	a18b18
extradition	a26b26
fact	a15e17
factories	a24e15x16b20k15
factory	a20e35b21k35
failed	a-29b-29
fair	a-37b-29
false	a35e33b26
families	a20e28b22k28
fan	a-15
far	a20
fare	a55b42
farm	a17b14q16
farms	a38F22e23A17b26m22q25
farsi	a-16
fast	a13
faster	a31b31
father	a-17J-30B15
fathers	a13
favour	a-45e-43
fed	a-13
federal	a27b27
feeds	a27y22b22m22
felt	a-44
fence	a38d39b29g39
ferries	a35e32k30
ferry	a22e-32b29
festival	a-27e-21
few	a19
field	a-31d26b-18
fields	a35
fifty	a15
figures	a18b32
file	a76e25b65
filed	a35e30
files	a51e26b33
filled	a-27b-15
fills	a29
filmed	a35b35q17
finally	a-38e-32b-36
financed	a-36
financier	a20
find	a-17e30b-42
finding	a23
fine	a32y16b17m16
fined	a23b29
fines	a45e20y29b37m29
fingerprints	a48e31b33
fire	a47b36
firearms	a-27
firing	a17b17
firm	a-52e-32
firms	a29b29
fish	a-27e33b-19
fisheries	a44b33
fisherman	a24
fishermen	a13e22b31
fishers	a-47e-13
fit	a-34b-13
five	a16e-18A16b19w-18q37
flats	a45b27
fled	a39
fleet	a42b42m42
flexibility	a-23b-23
flights	a-32
flood	a14
floors	a24
flour	a24
flowers	a-30b-18
fly	a34A24b29q24
follow	a-26b-24
followed	a-22B-19A-13b-32k-19q-13
following	a-28e-28w-28
follows	a-49K-25F-30e-30O-26b-32D-25m-29
food	a-48
foot	a31
football	a13b13
footnote	a-18
footnotes	a-25b-18
for	a-17K-13F-42H-21e-34O-36B-33S-24I17w35k-31
force	a41b36g-17
foreign	a15b15
foreman	a16b16
forensic	a16F-15e14m-15
forest	a30b27
forests	a44
forged	a44
forget	a-18
forgets	a16b16
forgive	a-16A16b-15q14
forgiven	a-33
forgot	a31b31
forgotten	a-32e-28b-19
formerly	a-36
forms	a-16N-67
forty	a64e54A-13I40b29w31q24
forward	a-36
foundation	a-28F-37e-38m-37
foundations	a25b21
founder	a-32J-26e-26k-26
founders	a-34
four	a15e21A32I-21q-18
fourteen	a15A28b41q28
freed	a42y22b42m22
frees	a25y25b25m25
freeze	a29
freezes	a19b19m19
fridays	a-31
friend	a-12e-16
friends	a-47e-27b-23k-22
from	a-22K-13F-27O-31y29A16S-16x-26L16I-35b-22w-14k-37
frontier	a16
froze	a19d14y44b19g14m19
frozen	a14b14
fruit	a17b17
fuel	a49b14
full	a52A14b46q14
fund	a-13B22k22
funded	a-22e-15
funds	a-40e-34m37
furniture	a41
g	a-26b-26
galley	a25
game	a-22
gang	a16
gangs	a25b25
garage	a-14e-20x-20b-25k-20
garden	a23b23
garment	a16e19b13
gave	a-27e-27y-31I-25b-39m-29
gendarmes	a21F24b21m25
general	a-26
generator	a24
generosity	a-23e-23B-17k-17
generous	a-20b-24
generously	a-20e-20
gentleman	a-35e-33
get	a-14b22q25
getting	a-23K-22e-22D-22
girl	a42e43x32k32
girls	a53F40e59B33b27w19k42m48
give	a18e28y38b49m40
giving	a-21
glad	a-17
glasses	a-38
gloria	a-26e-16M-16A-19b-19D-16q-19
glossary	a-39J-14F-19e-39b-21k-14m-19
go	a-44H12O28
goat	a26b19
goes	a20B-12k-19
going	a39e42y15b15m15
gold	a22F17e13A27b21q18
gone	a66
got	a25y26b44m26q23
government	a-18e-45N40B-36b28k-36
governmental	a19
grandmother	a-30e-15k-34
grandmothers	a-28e-28
grant	a-38d13e-28B-17b-23g14k-17
grants	a13y40b14m40
grapes	a25
graphic	a-21
gratitude	a-17e-17
great	a-47
green	a-21d31
greenhouses	a31
greet	a-23b-20g-30q-19
grenades	a32
grew	a-36e-32b-15
grey	a-13
growers	a31F17b31m17
guarantor	a28
guarded	a15b15q17
guardian	a13b23
guardians	a46b46
guest	a22d-33r-33b17
guests	a-33e-33x-33k-33
guinea	a14e14
gulf	a-21e17b-19
gun	a22
guns	a44e34x28b23k28
gunsmiths	a24b21
had	a51J-16H46O49A15L-17b30k17q48
haddad	a-22
hair	a35
half	a38I12b25w19q13
hall	a40x16b29k16
handbook	a-16e-20
handling	a17
handwriting	a32
hang	a-16
hangs	a18y21b16m16
happened	a12e13
happy	a-37w-29
harbour	a-17e-17L15b21m13
harvest	a13
harvests	a32
has	a19F-50H-19M39A54L61I-30w-15q-15
hauliers	a39e36b19m19
having	a24e24b26w18
he	a15e-41Q-23y19L-20b39w-47q17
head	a-21e-34b23
headed	a-30
headquartered	a-27e-27x-27w-27k-27
headquarters	a-33e-16x-28k-28
headset	a-33
headsets	a-37
health	a16
hear	a-26K-36e-30b-22D-36
heard	a-23b-14k13
hearing	a25b37
hears	a-26b14
heart	a-31b-27
heating	a23
hebrew	a18b-36
held	a-14x-34b14w-26m42
hello	a-46e-38x-37w-22k-37
help	a-39e-36b-24
her	a13K-21H-15e-23B29y-14A13D-21k27m-14
herd	a26
herders	a21F15b15m15
here	a-35e-15Q49I28b-12w-21q37
hers	a-53b-39
hi	a-30
hidden	a24
high	a27b27
hills	a25e25
himself	a26
hindi	a-19J-18H-15e-19b-14w-18k-18q-15
hire	a52H23b43q24
hired	a39b31m31
hires	a38b38m33
his	a14e23A-30q-30
history	a17
holds	a-13y24L-15
home	a45J26N51b38w-14
honest	a19
honour	a-36b-36
hope	a-30
horn	a-14b-14
horse	a-26
hospital	a-12e-24b26k-24
hospitality	a-19b-19
hospitals	a30b30
hotels	a45F18L14b32m25
hour	a13
house	a44d45H21e23r14b41g42q21
housed	a27e22B21b13k21q13
households	a42b29m24
housemaids	a20F19b20m19
however	a37e22
hull	a19
hulls	a30b30
human	a32
humour	a-29b-18
hundred	a37b28
hung	a-22e-21x-18b14k-18
i	a-19F36Q-78N-17O-20y24A-21L-15I13b-28p19m19
icons	a22
idea	a-41e-28
identification	a19
identified	a42b25
identity	a22b23
if	a-19H-31e17Q-24b-37w-29m-25
immigration	a24b24
impressed	a15
improved	a-39b-28
including	a34
incorporated	a-36e-34B-26w-21k-30
indebted	a-24e-21
index	a-38e-14
indicator	a-19
indies	a-35
inform	a30b30
informants	a21
informed	a-31
informers	a32b28
informs	a14
ink	a-51b-34
inmates	a21
inquired	a-32y-14b-32m-14
inside	a27
inspect	a22b17
inspector	a18e-13j30b50
inspectors	a35H29b36q28
inspects	a34b24
instalments	a31
institution	a28
instructed	a30b30
instrument	a-15
insurance	a28b15
insured	a37b37
intend	a18y18b18m18
interest	a21e23B17k20
interested	a-43
interesting	a-21b-21
intern	a-27e-22
international	a-47
interns	a-26b-20
interpretation	a-47J-28F-21e-26b-30w-22k-33m-21
interpreter	a33F-55k24m-55q19
intervention	a-25e-31B-22b-28k-22
interviewed	a34e30
interviewers	a-46
introduce	a-31
investigation	a20
invitation	a-16
invoice	a48
invoices	a27e27k27
is	a-22K13J-23F-46O-53B-17A27S33x19L-21I-41b-17w-17D22m-30
islamic	a23
island	a-27e-26b44k-26
islands	a16b13
issue	a16d28r19b16g42
issued	a22e18y31b31m34
issues	a31y35b35m35
item	a-42b-30
items	a-29
itself	a-22e21y20A-22L29m33q-22
ivory	a32
jailed	a24b24
jails	a16y16b16m16
january	a27e26
jesuit	a-31e-25
join	a-40e-30b-27
joined	a-17e-34y-33x-20k-20
joining	a-19e-19
joins	a-40e-33y-16b-16m-16
joint	a35e16b29
joke	a-32
jordan	a-19
journal	a-25b-25
journey	a47b32
judge	a23F33r-28b45g15m42
judgment	a32
july	a-29e-28
jury	a-28e-22
just	a-41b-42q-40
justice	a32b37
keeper	a-17
keepers	a-16
keeps	a52L25b38
kept	a-27B34y27A-28x-42L31b-15m37q-19
kettle	a-50
key	a31b21
keys	a18b14
kidney	a13
kidneys	a40b22q17
kiln	a17e17b14
kilns	a27H20e38B26A38k33q39
kilo	a35b15
kilometre	a28b28
kind	a-58J-21e-28b-31k-21
kindly	a-36y-33b-35m-33
kingston	a-43
kitchen	a-39e-32x-27k-27
kitchens	a40b21
knife	a-28J-29k-29
known	a28e20b17
knows	a14y45L21m25
kofi	a-22
kossi	a19J19e19k19
kyoto	a-28
label	a34d-26J21e16g-26k21
labels	a-22b-22
laboratory	a-13e-19x-23b52k-19
labourers	a23
lack	a24
lady	a-39e-35B-34k-34
laid	a-39e-39
lake	a15
landlord	a15b15
landlords	a29F23b23m23
languages	a-32b-30
laptop	a-38b-36
last	a18J13e16A34b23k13
lasted	a-25L-26b-26m-26
lasts	a-36
latin	a-31e-30j17k-28
latter	a15
launched	a-25e-26x-18k-18
lawyer	a33J19F19B12x-26b36k15m19
lead	a-30
leaf	a-18
leaflets	a-22e20b-14
learn	a33d-20e33r-15g-30k33
leases	a23y23b23m23
least	a35
leave	a52d42e37r37N-28M25S29x-17L-25g34D34m-25
leaves	a42e37y23b34D27k24m23q21
ledger	a21b21
ledgers	a24b25
left	a18e21M-16k19q38
legal	a-46d-23e-36b-23
legislative	a-13
lend	a24b21q22
lending	a-17
lends	a38y29b30m29
length	a30
less	a46
let	a28H17e19Q30y21A36I16b37m13q43
lets	a38y26b38m26
letter	a-16e-25
liaison	a36e36
librarians	a-34e-23
library	a-37e-32x-29b-24k-29
licence	a-24e-22B-22b-19k-22
licences	a45e32b21
license	a22y22b22m22
licensed	a30y22b29m22
licenses	a19
lie	a-26
lies	a-26
lift	a-43e-20b-40
light	a-20d-28g-33
lighthouse	a-33
like	a-60K-32e-37M-34A-20b-26w-17D-37q-20
liked	a-21b-23
likes	a36
limit	a-15b-29
lindqvist	a-43
line	a-21O-28B37x-44b-58k-28
lines	a40
link	a-48e-35x-27b-17k-27
list	a13N-43B-16b29
listen	a-30e-21x-20k-21
listening	a15
listens	a25L26b25m26
little	a20K-19e-35b-19D-19
lives	a-21H-25e-27x-28b-29w-20k-28q-26
ll	a-53b-19
loan	a-22b-17
lobby	a-41
local	a27
lock	a44b29
locked	a40e19A16b29q16
locks	a-19y34b-17m34
locksmiths	a-31
log	a26b21
logbooks	a23b23
loggers	a27b21
logging	a24e20y14b19m14
lome	a-18
long	a24e-26x-24b23w-36k-24
longliner	a15
look	a18e18y26A13b61m32q17
looking	a18
looks	a-22
lorries	a16e22w22
lose	a21b17
lost	a-15y37A40b-17q15
louder	a-18b-16
loudspeaker	a15
lourdes	a-16
love	a-13b-17
lower	a29A29b29q29
lucia	a-28
lunch	a-49e-19A-12b-37k-23q-12
machine	a19
machines	a12
madam	a-19e-25w18
magistrate	a39F29b22m29
magistrates	a44F32N25b44m32
maid	a50A18b49q18
maids	a14F39e34k34m39
mail	a-25
mailbox	a-40e-27
make	a-15b-14
makers	a24
managers	a38
mandarin	a-39
mandate	a-17
manifest	a34
many	a43e23B13b55w-33q-21
map	a-32e21b-37
maps	a-37
margins	a-13e-16
marina	a29
marinas	a30F24b24m24
marine	a-26
mark	a41
market	a25e35x35b13k35
markets	a18
marking	a-17
marks	a13
marriage	a-27b-17
marriages	a21
married	a-25b-23q-14
massage	a44
master	a53e25x22b45k25
matches	a23
matter	a27
mattress	a34b30
maybe	a14e15
mcgill	a27
mean	a-15e-20M13b23D-21
means	a-26
medical	a15b15
meetings	a14e20b-35
meets	a-33
member	a-25
members	a-18J-28B-35w19k-46
membership	a-42e-40
memory	a-20
men	a41e15b38
mended	a18
mention	a-16e-16N-26
mere	a-27
merely	a-24
message	a28b17
met	a41b44m30q37
microphone	a-52b-14
microscope	a-27
midnight	a29b21
midwife	a-14J-42b-29
migrant	a-35
migrants	a39b25m21
minamata	a-18
miners	a41e30y16b45k30m14
mining	a24b24
minister	a31
ministries	a23b23
ministry	a21
minute	a-26b-21
mislaid	a29
misleading	a-31b-29
miss	a-13
misses	a45
missing	a-16
mistake	a-19b-21
mister	a16e21w24
mobile	a35
moderator	a-32e-16k-16
monday	a12A20
mondays	a-35b-28
money	a51x-15b48k-15
months	a29b37
moored	a14
morgue	a18
mother	a-43e-26b-32
mothers	a19e15b12
motion	a28b29
motorbike	a40
move	a-27b-24
moved	a-13e-40x-24k-15q48
mr	a-58e-39Q-17O-40b-29w-23
ms	a-52e-37O-13b-26w-15q-21
mushroom	a28b28
must	a37b37m21
mute	a-30b-16
mutual	a-20
myself	a-27J23k22
nail	a41F18b18m18
namely	a-42e-36M-20w-20D-20
nameplate	a-43
names	a14b-21
nannies	a24b24
national	a-32b-32
navy	a-28
near	a28e28S25D25
nearly	a-26
negotiated	a-17
neighbour	a-15
net	a16
nets	a36b17
network	a-28x-16b-33k-16
never	a17F34H-14y22A46L38b14m45q21
new	a18b16
news	a43
newsletter	a-51b-31
newspaper	a-16
next	a-34H-26e-46N-25w-55q-27
night	a15A23x-32I-17k18
nineteenth	a43
ninety	a24e16b18
nobody	a29Q20B35y24A31x12L27k42m31q45
non	a-34N-13b-29
none	a13Q28O-45A-16b-16
noon	a15
noor	a-25
nor	a32e38M34y20b22D37m22
nordic	a-15b-13
northern	a36e23
not	a-15H-44e-41B-29I37b-17k-38
notaries	a17F21e-19b32m21
notes	a-13
notice	a-19b-23
november	a-25e-17b-23
number	a38e-19b31
numbers	a-25e34b-36
nurse	a40F15e20B-13b13g-34m15
obliged	a-35
observations	a17
observer	a-16B-23k-23
october	a-30b-23
offence	a13
offenders	a43
officers	a27F39e16B24b46k24m39
official	a-19b-25
oh	a27
oil	a15
okafor	a-34e-31
okay	a-36M20b-36w-13D27
old	a22b36
older	a-37b-34
oldest	a-25e-24
one	a-12J-37F-28H-24Q-48N35O20B18y36A38x-23L18I34k-21m-24q25
ongoing	a27
open	a21e-37b29
opened	a48H28x23b15k23
openly	a25e25
opens	a30y15L12b32m14
operators	a13e13B13k13
oporto	a-28b-28
option	a-43
or	a-36K-23J-18F-33H-19e-54A39x-44L-24I-30b-15w-22D-23k-46m-35
orchards	a22e21B21y20b20k21m20
order	a-54d19b-45g27q-16
ordered	a24b22
organization	a-30e-20
organizations	a-40
organized	a-35
origin	a37
originals	a-17
ought	a13
our	a-26K-31H-34Q32N35O20A13S40I-17b-15
ours	a14b25k35
ourselves	a13B23k23
outboard	a27
outside	a36e16S16b25D16
oven	a12
over	a-17e-12k16
overboard	a27b27
owed	a25b40
owes	a32
owned	a46H44b44q44
owner	a50r21b20
owns	a43b35
oxford	a-40b-37
oyster	a28b27
pacific	a-44b-23
paid	a39e50y-25k29m-20
paint	a26d-33r-18
pair	a12b21
palm	a26
panellist	a-20e27
panellists	a-16
papers	a24b22
papiamento	a-15b-17
paragraph	a-29A-27b-37q-27
paralegals	a-23b-19
paris	a-25
park	a18
parlours	a44
part	a28b23
participant	a35e25B16k26
participants	a-25e-24
particular	a-17
parties	a-25
partner	a-22e-22
partners	a-27e-14
parts	a34e30
pashto	a-39J-31e-39w-29k-31
passed	a51
passenger	a24
passengers	a34
passes	a-35b-16
passports	a29e-15A19b24q17
past	a17b51
patient	a25b26
patients	a-32b-35
patrol	a37e17b23
patrols	a44F28b43m28
pawnshops	a28
pay	a15J-29F19H30e-29y26A18b49k-29m36q30
peace	a-27e-31
pedant	a-28b-28
pen	a-13
penal	a-22e16
pencil	a32
pens	a-29
per	a47b13
permission	a-19
permit	a47b46q25
permits	a27b23m28
permitting	a-45e-34
person	a-12;12(-35#30+-23%-30N-32>-28/14:-22Z18)15b-31!-15*-37
persons	a-22b-19
petra	a-29
petrol	a34b16
phone	a-17d14b-24
phones	a17
photo	a30d25e31r-24g46
photograph	a19e-22b30
photographed	a30b16
piano	a-42e-37b-21
pick	a36F26b34m29
picked	a44A13b39m31q19
pickers	a31F30N41b30m22
picking	a30F24b28m24
pictures	a-23b-30
pill	a14
pills	a33A19b-18q19
pilot	a24d13e22r-12
pilots	a13e-12k18
pineapple	a23b23
pipes	a43
pistol	a44b42
pistols	a46e29b31
plan	a14
plane	a24d34
planes	a34
plants	a15b27
plastic	a22
platform	a-25
played	a-39
pleasant	a13
please	a-41J-20F-29H-19e-45Q-39b-20w-48k-35m-30q-19
pledge	a-25
plural	a-31
pocket	a15
podium	a-30
point	a13d-42N-42g-33k20
pointed	a-45
polished	a-20
political	a15
pool	a-30
poor	a-31
ports	a57F34b37m34
possible	a-32
post	a21e26
postal	a-16
posted	a-25e-14x-14k-14
poster	a-14e-14
posters	a-52e-26
postmark	a-35L-35b-35m-35
postponed	a33
power	a-18b-18
practical	a-26
practice	a54F35e44B39b35k39m35
practise	a-46e-37k-37
praises	a28b28m26
precisely	a29
prefer	a-25b-18
preferred	a26A19b19q19
prefers	a-12b-12
preparatory	a-14e-13
prepared	a-21
present	a-28
presenting	a-32
president	a-32e-22
press	a33e24b33
price	a26e-17A24I23b49q31
priest	a-35
principality	a-21e-19B-19k-19
printed	a32e31B25k19
printer	a-30e-12x-26b-37k-26
printing	a-17
prison	a-47
prisoners	a36b36
prisons	a42F21e27B25b47k27m29
private	a-18b-16
prize	a-48e-31b36
problem	a-36
procedure	a19e-14b-16
proceeds	a30b30
process	a-33
profession	a-25
project	a-26
projector	a-23b-27
promise	a37
promised	a43L32b42m32
promoted	a27b27
pronunciation	a-20b-20
proofread	a-22b-15
proposed	a-32y19b-28m20
proposes	a-26b-26q-25
prosecuted	a30
prosecutes	a20y17b17m17
prosecutor	a27B17A35b22q35
prosecutors	a49F20e36N25B20b28k20m20
protect	a22b22
protection	a16
protocol	a-25J-29k-35
proud	a22
proverb	a-40F-29b-40m-29
public	a24b19
publication	a18
published	a-16b-14q16
publishes	a51y14b32m14
punctual	a-40
purpose	a33
push	a14b14
puts	a18y18b18m18
quarrel	a-36
questioned	a50b15
questionnaire	a-42e-30b21
questionnaires	a-32e-28
queue	a49e41
quick	a-34
quiet	a-17
quite	a13
quote	a19b35
raids	a21b22
railway	a33
rain	a-31
rains	a30
rainy	a-28e-27S-23D-23
raised	a-49e-21y-23I-20b-39k-23m-23q-13
ramp	a-28b-27
ran	a-26b-15
rangers	a16y14b13m14
ransom	a-27b-31
rapporteur	a-12N-28B-25b-14k-25
rate	a31e15k15
rather	a-13F-23H31e-24m-23
ratified	a41y28A35b41m28q35
ration	a24
reaches	a15
read	a44K19H22A29I-28b43w-17D19m16q28
reading	a-35e-26b-26
reads	a-16K-27e-39b-17D-34
ready	a-50A-40b-43q-40
really	a16
reason	a19
recall	a14e-33
recalled	a-26e-14B-14b-22k-14
receipt	a23
receipts	a19b19
receive	a22b33
recommendation	a-25w-19
recommends	a-18b-18q-18
recorded	a-15e-13b14
recording	a-24
recordings	a-32
records	a31b31
recruited	a17e17
recruiter	a19e35b12k27
referral	a26
referrals	a47
referring	a29e29w29
reflection	a34b22
reform	a31
refrigerated	a20b20
refuge	a21e21
refugee	a-18e-16
refused	a43y35m35
regard	a-16
regional	a-26b-15
registrar	a38b33
registration	a-51e-31b-13w-32
registry	a34F29e24B24b28k24m31
regret	a13e16k16
regrets	a-55
rehearsal	a-24e-18
rehearsed	a-25e-25
rejected	a22b23
released	a41b41
rely	a-36
remain	a-31
remains	a-14y-21m-21
remark	a-22
remarks	a-22
remember	a-42
remind	a-16e16
removes	a-31b-31
renamed	a26y22b26m20
rent	a41e40
rented	a-23b26
rents	a36b38
reopened	a-30b28
repealed	a50y33b49m33
repeat	a-41b-38
repeated	a-29e-28x-28k-28
replied	a30e-33y31b51k-16m31
replies	a32
reply	a42F28b36m28
report	a25H16e14B13k22q22
reported	a16b16
reports	a-19b-20
representatives	a-28e-28B-19k-19
republic	a13F25b32m25
requested	a-34y-23b-34m-23
requests	a49b45
rescue	a21
rescued	a33
residence	a25b25
resorts	a16b16m16
respondents	a47
response	a-41
restaurant	a-14F-14m-14
result	a-37
results	a-41e-15
retired	a-37e-40q-32
retires	a15
return	a26b19
returned	a38b24
returnees	a32
returning	a23b23
returns	a37y16b27m16
review	a58e38B30b46k28
reviewed	a27b46
reviewers	a-45e-18B-20b-43k-23
reviewing	a-56e-26b-34
revised	a-26b-23
revoked	a15b15m15
revolvers	a17
rewards	a16b16
rice	a22b24
rifle	a31d28e24r29g31k21
rifles	a28e29b31
riga	a22e22
ring	a32b25
rings	a36b31
river	a-37e-17B18b18k18
road	a29e39B20b21k24
roads	a20
robbed	a23
roof	a29b26
room	a-46J-14B23x-17b-36k14
rooms	a28x21b39k14
rooster	a-13
rose	a16b14m14
rosewood	a20A15b15q15
round	a-14L-31m-31
route	a41e35B32k32
royal	a26b-18
rude	a-25e-25
rules	a-17e-24
ruling	a23e31k31
run	a27e22B29x16b18k27m24q-13
runaway	a20b17
runs	a19y22b28m22
rusty	a-22
sack	a29b36
sacks	a25b24
safe	a32b28
sahel	a-46
said	a-35M40B-12y-43I23b-48D40k-17m-43q16
sailed	a-30
sailor	a-23
salary	a-35
sale	a46
salmon	a37
salt	a47
same	a14e15b39k-28
sample	a37J13e41k13
samples	a-36
sand	a19
sandwiches	a-19
sang	a-18
sank	a19H19b19q19
santiago	a-19
saved	a15
saves	a14
savings	a-18
saw	a30e17I19b38k25q19
saying	a-28
says	a-34J13e-27M-19B33y45D-18k31m29
scales	a15b15
scam	a23b19
scan	a17H17b17q17
scanned	a15b19
scanner	a36b34q27
scans	a13b13m13
scarf	a-28
scheme	a31b37
school	a22B21b13
schools	a27
scouts	a13
scrap	a28e21w21
screen	a-48e-22b-25
sea	a36b35
seafarer	a-27b-27
seafarers	a31e-21b37
seal	a-13b41
sealed	a43e29b19
seals	a-27H44b24q30
seamstresses	a46b12
searched	a38b38
seas	a-20
seasonal	a21m15
seated	a-33
seating	a-23
second	a14x-26I-20b28k-41q-41
seconded	a-13e-17B-13k-13
secret	a34
secretary	a-52e-40B-30k-34
security	a19b19
see	a-32e-61w-58
seems	a34
sees	a52e40b22
seized	a43e17B36b37k36
seizes	a19b19
seizures	a20
sell	a37b45
sells	a30y12L22b45m14
seminar	a-28e-33
sender	a28
sends	a13e26y30m33q-14
sense	a-26
sent	a22e17B26y24A26I-23k26m29q-21
sentence	a-40b25m25
sentenced	a25
september	a-22b-16
serial	a49b30
served	a-26
server	a-56e-51b-18k-17
services	a-18
settle	a20
settled	a-35y40m40
settlement	a26
seven	a16d14K34e37A13w34D34q13
seventy	a17
several	a21e28Q31w30
sew	a25b25m23
sewing	a-19b-19
sewn	a31
sews	a32L32b32m32
shafts	a16
shall	a-23e-54b-46
share	a32H27e-24y13A29b43g18m13q30
shared	a-27
shares	a29b27
shark	a32b32
sheds	a20
sheep	a20b20
shelf	a-17e-32b35
shell	a23F23b23m23
shelter	a30B30
shift	a-34d12e-34
shifts	a12
ship	a-30b-28
shipping	a-18e-22
shirt	a16
shoe	a-28
shoes	a34b16
shop	a25b17
shops	a37
shore	a19e19B19k19
short	a-20d-32b13g-44
shorter	a-40b-46q-31
shortest	a45
shot	a-12e-18A26x-18b27k-18q26
shotgun	a20b20
shotguns	a32b28
should	a-14N-22B25y33b32k25m40q13
show	a14b-19
shows	a29e21b23k21m45
shrimp	a39b27
shut	a28y28b28m28
sides	a29
sign	a29F-21e-18y22b17q45
signature	a-41e-25x-23b-39k-23
signatures	a27
signs	a49L35b42m35
silence	a15
silent	a15
simple	a23
since	a19Q-13N18M32B24S-32L-38I27k24m-22q14
single	a58e27b34
sinhala	a-28
sisters	a-28b-28
site	a37b41
sits	a-15e22x-17b-26q-12
sitting	a-26b-14
situated	a-27e-27x-27k-27
sixteen	a29b33q22
sixty	a50b42w15
sized	a-48
skipper	a30F30b30m30
skippers	a14F21b21m21
slavery	a-25
sleep	a40d19H19b63g21q19
sleeping	a34b34
slept	a-29b-26
slides	a-54b-40
slip	a40
slow	a-42e-31b-23
slowing	a-17
slowly	a-15
small	a-17e-28A25b14q25
smelter	a15
smuggler	a22
smugglers	a31
soap	a28
society	a-21b-35
sociologist	a-34F-28b-31m-28
sold	a49e27B31A18b32w18k27q17
somebody	a13J-13x28I-36q-34
sometimes	a-16
son	a37H-21s-26A-20j-22q-21
song	a-34b-34
sons	a28
soon	a-54b-39
sorry	a-36e-29w-33D-13
sound	a-35d-30b-30
soup	a-32
south	a44
spare	a19
speak	a-38d-34J-17N-14B-35x41b-39g-26k23
speaker	a-12F-14e-19N-28B-28b-28w24m-14
speakers	a-19F-21e21N22b-23m-21
speaking	a-21J-16H-29e-16b-38w-17q-29
speaks	a-27K-12y24D-12m22
speed	a-17
speedboats	a30b22
spends	a-44
spirit	a-29
spoke	a14d-14J-30e-30y26b22g-14k-30m26
spoken	a-14H-28b-14q-31
sponsor	a12
sponsored	a-35b-39
sponsoring	a-29A-12b-29q-12
sponsors	a32e-14b33m26
sponsorship	a42F36b42m36
square	a19
squats	a39e39x39k39
stadium	a30e22
staff	a25d-46e23r-13b29
staffed	a-46e-13x-13k-13
stall	a-26e-26
stan	a46b46
stand	a-33d-17e-28r-33x-15g21k-15m32
stands	a-16e-33x-33k-33
starts	a-27
state	a26e33r-35B28b30g-13k28
statement	a18e-24B-14b-12k-15
states	a-51e-35b-16
statistician	a-26F-22e19b-43m-22
statistics	a-17F22e-21b21m22
status	a-21b-21
statute	a17e17B17k17
statutes	a22e28
stay	a33b32
stayed	a-18b-27
stays	a27
stick	a-34d-30
stickers	a-30
stolen	a27
stood	a-27
stop	a52A20b21q20
stopped	a36b39
stops	a-26b-25
stores	a29
story	a36
stowaway	a16
strait	a-28
strange	a-15
strasse	a-37e-37
strawberries	a51b51
street	a-52e-44b-20k-18
strictly	a-13
stuck	a-39A-19b-39q-19
student	a-46F-20e-32x-32b-29k-32m-20
studio	a-30I-18b-18q-18
study	a-21;-40#-34,-17%-19U-32V15&21W42=-25Z-63)-18?-19.-39*-34
subject	a13I-14q-14
submit	a19
subtitles	a-39J-21F-26e-33b-25k-21m-26
success	a-36b-26
sued	a33
sugar	a33b21
suggestion	a-29
suit	a-23
suitcase	a-31b-30
suitcases	a25A25b25q25
summaries	a-23b-23
summary	a-16F-16b-16m-16
summer	a-37e-26
summit	a-12
sunday	a-32
sundays	a24b21
supervised	a-40
supported	a-14e-34b-41
supports	a32b31
survey	a-16e-33
survivor	a-17e-17
swahili	a-43J-23e-26k-23
swim	a32
swimming	a-30
switched	a16
tabled	a-22
tablets	a-40e-27b-24
tagalog	a-43J-14e-20b-26k-14
tags	a26b17
tailors	a16
taken	a51e36x27b34k32
takes	a-37e-13y-22b-23m-19
talk	a18
tamil	a-52e-49
tamper	a-36
tankers	a15b15
tariff	a37b27
task	a28
tax	a37b16
taxes	a22y12b22m22
taxi	a-21e-29x-29b22k-29
tea	a-18e32b-36
tech	a-17
technicians	a-42e-30
telephones	a29b29
tell	a69H17I29b57q35
tells	a22
temperament	a-30
template	a-22
ten	a36I16b12q16
tender	a29
tent	a17b17
tenth	a-33b15
tents	a23e26x26b20k26
term	a-23
terminology	a-20e-20B-20k-20
terms	a-29b-29
test	a-46
testifies	a25
testify	a30b31
textile	a19
texts	a-45L-24b-45m-24
thanked	a-26e-28M-18y-19D-18m-19
thankful	a-27
thanking	a-42e-34A-26b-28q-26
thapa	a-16
that	a26K48F-34e50O35M21B17A-15S27I-38b-18D44k17q-28
theatre	a-38b-26
theft	a34
themselves	a13
there	a14K-26H14e-43Q70N46O44y21A27x-26L-23b30w-25D-26k-26m-21q25
thermos	a13
these	a24e23b-31
thesis	a-37e-30
they	a28F-33H14e29Q12y33L32I30b22w38q20
things	a33
third	a23e26b17
thirteen	a34
this	a-88J-25e-17Q-24N-20A24x16b-60w-51m-18q19
thousand	a21e17
thursday	a-21
thursdays	a26b12
tide	a26
tied	a31e19B19k19
tigrinya	a-42e-38
tiller	a21
timber	a22b20
time	a-14e38B30A24b-15k38
times	a52b33
timetable	a-21b-33
tin	a24b24
tip	a47
tired	a16
title	a-35e-31k-18
tobacco	a35e17b31w17
today	a-35b-21k-14
together	a-18
tokyo	a-34
told	a39H13e-16O-19B-31y27A22x30L26I25b62k-17m30q30
tomorrow	a-22
tongue	a-21J-12e-14k-12
tonight	a-20
too	a30b29m17
tool	a-35
toolkit	a-34e-17b-23
topic	a15
total	a20b13
tour	a-23
tourist	a13b13
tourists	a45
towards	a-32
tower	a26b19
trace	a19d29
traced	a29
trade	a-35d23;19(-17%-26e-21U-33V-27&37:41?-14
trader	a29
trafficker	a29
trafficking	a-18e-21
trailer	a-19
train	a-37d-13e-15x-26b-12g-15k-26
trained	a13e14B18y21A18I-17k16m21q14
training	a-16e-23x-41k-19
trainings	a-16
tram	a-19b-20
transit	a14
translations	a-24
translator	a-17F-26b-26m-26
translators	a-47e-31b-36k-18
transport	a-25
trata	a-29s-25j13
travel	a-31+15e-34U41>20V-27=-32x-26:16Z14!-17.-17k-26
travelled	a-35e-28x-28k-28
trawler	a42b24
trawlers	a44F27b41m27
treasurer	a-25J-12e-43k-41
tried	a-23e-19b30
trucks	a32e21w28
trust	a-35d15e-21b-26m32
try	a-28e-23b-14
tuesdays	a-13
tug	a30
tuna	a26
turkey	a-20
turned	a15
twenty	a-26e-18I-14w-18q-14
typed	a-27b-23
typeset	a-29e-19
um	a16H-25s-22e23y13b-20w-21m13q-24
umbrella	a-18b-15
unaccompanied	a16
underground	a20
understand	a32e27B24k24
understood	a-28
uniform	a14
uniforms	a30b30
unions	a-20e-26
unit	a22
universal	a-16
university	a14N-35x-13b-27k-13
unless	a-18e-20M-21w-21D-21
unlicensed	a30
unlike	a37K28e37w31D31
unnamed	a25b12
unodc	a-40e-25
unopened	a25b24
unpaid	a55e36b22
unread	a21b21
until	a-67e-40y25L-24b-60m-19
upon	a13
upside	a-17
urdu	a-37e-22
urge	a14
us	a-22J-17e-59O-34A26x-20I30b18q42
use	a-50e-24q26
used	a-32K-32e-43y34D-32m34
useful	a-20
user	a37
uses	a-19H-21m20q-21
value	a26
van	a32e20
vanilla	a16
vanish	a30A22b28q28
vault	a-29
vehicle	a14b14
verb	a-24b-20
verifies	a-32y16b-20m16
versions	a-36b-34
vessel	a32b34
vessels	a-21F18e24b51m15
veterinary	a22b27
via	a-31e-31
vice	a-39e-22b-28
victims	a44e33
video	a13e-29b23
view	a-37
vineyard	a23e23
visa	a33b29m28
visas	a21A30b21q30
visited	a25b28
visits	a13b13
volume	a20e21
voluntary	a-19b-20
volunteer	a-21
volunteers	a-23J-16e-27Q-26N-39x-13b24
vote	a-32
vouchers	a33b29
wage	a48e32b44
wagramer	a-37e-17
wait	a15A30b13q32
waited	a-23e43b-31k16
waiting	a-16e-17B-30b-20k-30
waits	a39y20b40m20
waiver	a24
walk	a38F26b28m26
walked	a-17e-21
wall	a48b28
wanjiru	a15
want	a-13e-25
wanted	a-16b-18
wants	a14y24b27m24
warehouse	a37
warehouses	a31e31B25k31
warm	a-51e-40w-41
washed	a13b13
watch	a33d-29r-31g-13
watches	a40b42
way	a37b32k-15q36
weavers	a31
week	a26e-14b-13
weekends	a18
weeks	a39
weighs	a23y12b26m12
welcome	a-25e-15b-15
welcomed	a19b17
welfare	a-28
well	a55H-23e27M21B28y16A37b41w32D21k32m29q21
were	a32K48J23F44H32e-16N-41O-71B36x-27L31b35D48k18m43q31
west	a-22
wet	a23b23
where	a23d-16r16O-46A35L34b26g-17w28m38
wherever	a-28b-28
whether	a-27K27e45M25A-43b-46w-43D37q-45
whitfield	a-31e-22
who	a13J-35F31H-33e-17A20L23w13k-33m25
whom	a31e29b-13D37
whose	a25H32e-29b28w-29D-34m22
why	a14K21J-16Q30M26A-19D22q-19
widow	a44d29b29g29
widows	a29b29m29
wife	a-19
wig	a-15
will	a-32J-34F-37H-35e17N-35S18x-29L-34I-30b-68w49D18k-47m-44q-41
window	a36b21
windows	a36b30
winner	a-30b-18
winter	a35b39
wished	a-29y-21b-34m-21
wishes	a-36O-12y-33x-30b-32k-30m-33
withdraw	a28
withdrew	a-27y-26b-27m-26
within	a54A22I27b41m20
without	a22y26A-15I-15m25q-12
witness	a-18b44
witnesses	a61e24b45k18
woman	a19
wonderful	a-47
words	a-35e23b-15
work	a16#25%-16e26U-18N-30B26&40y23W-13:13Z-39)20b24?-19m23q-12
worked	a16e16x16k16
workers	a13H13e-15B39y26x15k36q12
workshop	a-63e-39x-24b-33k-24
workshops	a35b40
world	a-28e-27
worse	a-17
worth	a28
wrist	a17
write	a-33d28e-16r25x16b-25g16k16q15
writes	a28e25L19b16m21
written	a13J-29e-40b36k-29
wrote	a39H17e31B28L24b14w-24k28m24
yacht	a42d26g26
yachts	a26A24b26m29q23
yard	a21
yeah	a-20e-27w-20
yellow	a-19b-19
yesterday	a-25b-25
yield	a19d-24b33g-24
yielded	a-29b-29
young	a38d-26b36
youngest	a-26
your	a-25b-27
youth	a-34e-26b-33
zone	a20e27b34k27
zones	a23b34
~	a21e16b16
§	a-32K-25J-21F-40H-24Æ13Á-25[18Q-76N-77O-53M-12y-24S-21x-26b-48w26
¿	a33e33w33
➡	a27b27
🇦	a33b33
🇧	a-28[26^-19m26q-19
🇪	a12b18
🇫	a-47[-14e-31b-31m-14
🇬	a-21[-13^20m-13q20
🇯	a33^40b33q40
🇰	a34[20b34m20
🇱	a34[17b34m17
🇳	a34[26^18b34m26q18
🇵	a33[24^19b33m24q19
🇷	a-34e-34
🇸	a-16
🇹	a36b25
🇺	a-29
🇻	a32b32
🇼	a-16^-17b-15q-17
🏴	a16[16b16m16
aboli	d42g30
abroa	d41r29g21
absen	d39r12
acade	d-34
accen	d-32r-18g-22
accor	d30r31g-13
accou	d37r16g41
accus	d47g32
acqui	d46
acron	d-29
acros	d32r26g20
activ	d-42r-51g-33
adaez	d-28r-21
adjou	d-37
admir	d26
admit	d-15r-16
advan	d21
advic	d-16
advoc	d20g20
affil	d-45r-34
again	d-23B-21y42b-16g27m13
agenc	d31g31
agend	d-40
airli	d14g16
airpo	d41r23g19
airst	d18g18
align	d-35e-20g-33
allia	d-32
almos	d-40
alpha	d-25
alrea	d-19r-28
alter	d-18r-20
althe	d33r33
alway	d16g20
ambul	d22
amend	d-59r-27g-25
ameri	d-26
amhar	d-48r-47
amnes	d47r34
ancho	d35
anima	d-30g-24
anniv	d-38
annou	d22g33
annua	d-34r-19g-19
answe	d13r-21g42
anybo	d16
anyth	d19
apolo	d-23r-33g-16
appea	d50r30g39
appla	d25r39
appli	d37g26
appre	d14g21
arbei	d33g33
arbit	d19
arres	d46g23
artis	d14g14
asham	d25r23
ashor	d18
aslee	d-18
asses	d44g35
asylu	d37g37
attem	d13
attor	d17
aucti	d38g16
augus	d31g14
authe	d19
avail	d-25r-13g-45
baili	d37g33
balli	d19g19
ballo	d-20g-16
bandi	d42
banne	d-33
baref	d30g30
barra	d29
basem	d-29
beate	d35r22g20
becam	d17r36
becau	d18
becom	d30
beeke	d24
befor	d-14r-13
beggi	d30
behal	d-42r-13g-30
belon	d32r16g17
benef	d20g-17
benga	d-52r-24g-23
betwe	d18r16g-15
birth	d13H-29b-19q-29
black	d26g26
board	d20e-37g32
bodie	d45g25
bonda	d-23
bonde	d26
bookk	d19r-24
bookl	d-19g-17
borro	d-28r-32
bosse	d31g31
botan	d-17
bough	d16g24
brack	d-26g-26
branc	d-31r-33
brand	d14r13
bridg	d47g21
broch	d-25
broke	d18g36
broth	d20g23
budge	d17
build	d-39r-30g28
burie	d45g45
burne	d30g30
cabar	d23g23
cafet	d-30
calcu	d-14
candi	d21
candl	d-21
canna	d32g23
canno	d-16
cante	d30
capac	d-16
capit	d16
capta	d58r30g45
capti	d-58r-22g-48
cardb	d18
caree	d-18
careg	d40r32g28
carib	d-16
carpe	d-24
carri	d24r31
carto	d-41
cashe	d32r23
casin	d16g13
catal	d-34
cattl	d24g21
caucu	d-19
cavia	d29g29
cella	d37
centu	d-41
cerem	d-20
certa	d17
certi	d67g44
chair	d-37e-32r-33N12M38B-27g-37D38k-27
chamb	d-14
chand	d-20r-16
chann	d-38r-15g-43
chapl	d-39r-36
charc	d14g20
charg	d56r-14g53
chari	d-29r-22g-30
chart	d-27g16
cheap	d23
check	d-18g-16
chels	d-41r-52
chief	d26
churc	d35g34
cigar	d42r27g30
circl	d-24
circu	d-16
clari	d-25g-22
clerk	d15q-15
clien	d48r22
clini	d31r26g22
cloak	d-25
closi	d30r-26g34
coach	d-17r-17
cocai	d24
coffe	d-25r15g-48
coffi	d36g18
colou	d17
colum	d30g32
commi	d-31r-16g-26
commu	d-30r-20
compa	d24r21
compe	d40r24g37
compi	d-26g-26
compl	d24r40
compo	d30r37g43
conce	d21r35g15
conde	d43g36
confe	d-19g-29
conse	d-34g-34
consi	d18r19
consu	d13r-17g44
conta	d47r29g13
conti	d-20g-27
convi	d56r19g47
convo	d42g42
coppe	d23r23
coron	d26
cotto	d19r15g17
coura	d14g14
couri	d30g18
cousi	d61
cover	d-30g-16
coyot	d34
creol	d-47g-34
crimi	d-19r-29g21
cross	d-20r-16D29
cultu	d32
curre	d-16g-16
custo	d-44r-13g-28
cutte	d27r30
dance	d-31g23
daugh	d26g17
deadl	d-45g-22
deale	d24r22g20
decem	d-37g-36
decid	d19g19
decis	d-14
deckh	d42g48
decli	d14g14
decre	d40r32g31
deduc	d29g27
defen	d-32r-39
degre	d-37
delac	d-24
delaw	d-14r-13
delet	d-27g-28
deman	d13C15v12
denie	d30g30
denom	d-18
denti	d-20g-20
depar	d-17
depen	d14g29
depor	d35r25g25
depos	d15r-20g21
desce	d30g-16
descr	d24r28
deser	d25r41
desig	d-41r-26g-30
destr	d27g19
detec	d-22r-22
deten	d44g40
devel	d-38
diall	d-43r-42
diamo	d20g17
dicti	d-38
diese	d24g24
diffe	d36r18
dingh	d23
disag	d18g26
disap	d25r34
dismi	d40
displ	d15g29
disso	d36g36
disti	d-33r-21
docke	d-15
docto	d-27r-28g-28
dolla	d19r13g12
donat	d-39
donor	d-29e16b-28
drawe	d18g17
drawi	d13g25
dream	d-29r-25
drive	d55r35g22
dropp	d13
durin	d18
econo	d-18
editi	d-31
effec	d-17
elder	d-15r-15
eleve	d17g26
elsew	d26
emerg	d29g29
empti	d38g35
encou	d-16g-14
endor	d-30g-24
enfor	d37g37
enoug	d-13g-18
entit	d19
entri	d-37
equip	d-26
escor	d28
estab	d20r-35
estat	d18r25
eveni	d-33r-16g-32
evide	d-16r-22g30
exact	d33g33
exami	d-16
examp	d51g49
excel	d24g21
excep	d-39
excha	d39g44
exerc	d-41r-18
exhib	d-56r-26
exist	d-17C-38e-38r-43g18
expel	d13g13
expir	d20g20
expla	d53r21g32
expor	d23g26
exten	d-26g-26
extra	d61g42
facil	d-30g-18
facto	d24r38g24
facul	d-16
faile	d-29g-29
faste	d33g31
fathe	d-15
favou	d-45r-43
ferre	d-16
ferri	d35r32
festi	d-27r-21
filme	d35g35
final	d-38r-32b15g-36
finan	d-19g-29
finge	d51r31g37
firea	d-27
firin	d17g17
flexi	d-22g-22
fligh	d-16r-35g22
flowe	d-29g-15
follo	d-52r-35g-46
footb	d26g26
footn	d-25
forbi	d24g26
forei	d23g23
forem	d19g16
foren	d16r14
fores	d25g37
forgi	d-56g-49
forwa	d-36
freez	d37g30
frida	d-30r-34
funct	d-29
funde	d-22r-15
furni	d41
galle	d25
garag	d-14r-20g-25
garme	d16r19g13
genda	d40g21
gentl	d-28r-24g-19
getti	d-23r-22
givin	d-21
glass	d-46
glori	d-26r-16g-19
gover	d-17r-46g28
grand	d-24r-24g19
grape	d25
graph	d-23
grati	d-17r-17
grave	d17g26
grena	d34g26
growe	d31g31
guine	d14r14
gunsm	d24g21
hadda	d-22
handb	d-14r-20
handw	d32
harbo	d-15r-15g21
harve	d27r25g35
hauli	d39r36g19
havin	d24r24g26
heade	d-30
headq	d-45r-38
heads	d-40
healt	d16
heari	d50r37g37
heati	d23
hebre	d18g-36
herde	d21g13
hidde	d24
himse	d26
histo	d17
holid	d24
hones	d19
honou	d-35g-36
howev	d37r22
humou	d-29g-18
hundr	d38g28
ignor	d38g38
immig	d24g24
impro	d-39g-28
inclu	d19
incor	d-36r-34
indeb	d-24r-21
indie	d-35
inher	d23
inmat	d21
inqui	d-32g-32
insid	d27
insta	d29
intro	d-34
inven	d43g31
inves	d37r17g41
invoi	d54r27
islam	d23
islan	d-16r-28g42
itsel	d-22r21
jaile	d24g24
janua	d27r26
jesui	d-31r-25
joine	d-17r-34
joini	d-19r-19
jorda	d14
junke	d35
justi	d32g37
keepe	d-23r25
kettl	d-50
kidne	d40g23
kilom	d29g29
kindl	d-36g-35
kings	d-43
kitch	d-15r-29
landl	d24g23
lapto	d-39g-37
laste	d-25g-26
latte	d15
launc	d-21r-26
laund	d28r33
lawye	d27g26
leafl	d-17g-13
lease	d23g23
ledge	d25g26
legis	d-13
lendi	d-17
lengt	d32
liais	d36r36
libra	d-42r-34g-31
lindq	d-43
lingu	d-24
liste	d35r-20g47
littl	d20r-35g-19
loade	d12
locke	d40r21g29
logbo	d23g23
logge	d25g18
loggi	d24r20g19
longl	d15
looki	d18
lorri	d16r22
loude	d-18g-16
louds	d15
lourd	d-16
machi	d19
magis	d52g43
mailb	d-40r-27
maker	d19r15
manag	d24r33
manif	d-28g51
manua	d-46r-23
margi	d-24r-16
marke	d22r36
marki	d-17
marri	d-23r-39g-20
massa	d44
maste	d42r29g45
match	d19
matte	d24
mattr	d34g30
mcgil	d27
media	d22
meeti	d15r16
membe	d-26
memor	d-20
mende	d13
mercu	d-30
merel	d-24
messa	d39g31
micro	d-59g-35
middl	d-16g19
midni	d29g21
migra	d-20g30
milit	d24
minam	d-18
miner	d44r32g45
minin	d24g24
misla	d29
misle	d-31g-29
misse	d14
mista	d-19g-21
miste	d16r21
mobil	d35
moder	d-31r-16
month	d29N22b38g37
moore	d14
morgu	d29
mothe	d-28r-22g-24
motio	d28g29
motor	d46
munic	d29
mushr	d28g28
mutua	d-20
mysel	d-27
namel	d-42r-36
namep	d-43
nanni	d24g24
natio	d-38g-32
natur	d-27
nearl	d-26
negot	d-27
neigh	d-28
netwo	d-28g-33
newsl	d-51g-31
newsp	d-16
ninet	d34r13g36
nobod	d29
nomin	d-20
nordi	d-15g-13
north	d35r23
noteb	d15g15
notic	d-13r-16g-18
novem	d-25r-17g-23
objec	d-20g-20
oblig	d-35
octob	d-30g-23
offen	d31
okafo	d-34r-31
oldes	d-25r-24
ombud	d41
ongoi	d27
opene	d48g15
openl	d25r25
opini	d18
oport	d-28g-28
optio	d-43
orcha	d22r21g13
ourse	d13
outbo	d27
outli	d29
outsi	d36r16g25
overb	d27g27
oxfor	d-40g-37
oyste	d28g27
pacif	d-44g-23
packe	d32
panel	d-20r25g-20
pango	d26g26
paper	d24J-45e13B22b12g22
papia	d-15g-17
parag	d-15g-37
paral	d24
parlo	d44
parti	d15C-30r14g-37
partn	d-33r-26
pasht	d-39r-39
passe	d26r29g13
passp	d21
patro	d54g52
pawns	d28
payro	d31
paysl	d26
pedan	d-28g-28
penci	d32
perso	d-20g-35
petro	d34g16
picke	d51g47
picki	d30g28
pictu	d-19g-30
pinea	d23g23
plast	d22
platf	d-25
playe	d-39
pleas	d-31r-28
pledg	d-25
plura	d-31
pocke	d15
podiu	d-30
polis	d-27
polit	d21
possi	d-32
posta	d-40
poste	d-43r-20
postm	d-48g-38
postp	d33
pream	d-29
pregn	d23g23
pries	d-35
priva	d-17g-16
probl	d-36
profi	d13
prohi	d14
proje	d-34r-17g-27
promi	d54g42
promo	d31g31
prono	d27
pronu	d-20g-20
proof	d-48b-31g-40
prose	d58r32g33
prote	d23g28
prove	d-39g-39
punct	d-40
punis	d-25g29
puppe	d-37
purpo	d26
pursu	d25
quarr	d-32r-23
railw	d33
raise	d-49r-21g-39
range	d21g23
ranso	d-24g-31
rathe	d-13r-24
ratif	d41g41
ratio	d24
reach	d15
readi	d-35r-26g-26
reall	d16
reaso	d19
recei	d27g24
recom	d-19r-20g-18
recor	d-32r-29g37
refer	d30r26g-28
refor	d31
refri	d20g20
regar	d-15r-17
regio	d-26g-15
regul	d47g43
rehea	d-33r-31
rejec	d22g23
relea	d49g49
remai	d-20
remar	d-19r-21
remem	d-42
remin	d-16r16
remot	d20g-30
remov	d-16g-31
renam	d26g26
rente	d-23g26
reope	d-28g25
repai	d14
repea	d-41r-29g-17
repli	d35r-30g51
repro	d17
repub	d31g44
rescu	d39r16g28
reser	d17
resid	d25g25
resor	d31g16
resta	d-14
resto	d28g28
resul	d-45
retai	d25
retur	d50r40g32
revie	d29r14
revis	d-26g-23
revok	d15g15
revol	d23
rewar	d16g16
right	d-16e15B25k25
robbe	d23
roost	d-13
rosew	d20g15
rulin	d31r31
runaw	d19g16
saile	d-30
salmo	d37
sampl	d-13r32g24
sandw	d-19
santi	d-19
savin	d-23
sayin	d-28
scale	d15g15
scann	d50g49
sched	d-34
schem	d31g37
schol	d-20r-20
schoo	d25g33
scien	d15
scout	d13
scree	d-49r-22g-21
seafa	d22r-21
seale	d43r29g19
seams	d46g12
searc	d38g38
seaso	d20g12
seate	d-33
seati	d-23
secur	d19g19
seize	d45r17g39
seizu	d32
sende	d28
sensi	d-13
septe	d-22g-16
seria	d49g30
serve	d-44r-54g21
sessi	d-16g-29
sever	d21r28
sewin	d-19g-19
shaft	d16
shelt	d25
shelv	d23g23
shipo	d32g32
shipp	d-18r-22
shoeb	d30
shotg	d34g33
shoul	d-14g32
shrim	d39g27
signa	d-35r-28g-26
simpl	d39
simul	d-28
singl	d58r27g34
sinha	d-28
siste	d-19r27g-38
sitti	d-26g-14
situa	d-27r-27
sixte	d29g33
slave	d-31
slide	d-54e22g-40k17
slipw	d34
slowi	d-17
slowl	d-15
smelt	d15
smugg	d33r36
soldi	d13
someb	d13
somet	d-18
speci	d25g20
speec	d-27
spend	d-44
spiri	d-29
spons	d35r-12g20
sprea	d-37g-15
squar	d19
squat	d39r39
stadi	d30r22
stair	d-15
start	d-23e-18r-17
statu	d14r31g-21
staye	d-18g-27
steer	d38g33
stitc	d33
stole	d27
stopp	d36g39
store	d29
stowa	d16
strai	d-28
stras	d-37r-37
straw	d51g51
stree	d-51r-43g-20
stric	d-13
stron	d15r15
struc	d12
stude	d-15r-41
subje	d13
subti	d-39r-33g-25
succe	d-36g-26
sugge	d-14g-31
suitc	d-23g-19
summa	d-21r-21g-28
summe	d-37r-26
summi	d-12
sunda	d-28
super	d-45r-26g-33
suppl	d26r32
surpr	d-32
surve	d-16r-33
suspe	d46g32
swahi	d-43r-26
swimm	d-30
switc	d-22r-31
tagal	d-43r-20g-26
tailo	d18g32
tampe	d-36
tanke	d30g15
tarif	d37g27
teach	d15e19x38b-43g28k38
techn	d-44r-37
tempe	d-35
templ	d-22
tenan	d26
tende	d29
texti	d19
theat	d-38g-26
thems	d13
therm	d13
thesi	d-37r-30
thing	d33
thoug	d18r13g25
thous	d25r17
threa	d25g26
tigri	d-42r-38
tille	d21
timbe	d22g20
timet	d-21g-33
tobac	d35r17g31
toget	d-18
tomor	d-22
tongu	d-21r-14
tonig	d-20
toolk	d-34r-17g-23
towar	d-32
traff	d-22r-21
trail	d-19
trans	d-24r-39g-32
trave	d-40r-37
trawl	d55g43
treas	d-14r-43
treat	d-15
truck	d32r21
tuesd	d-13
turke	d-20
turne	d15
twent	d-26r-18
types	d-29r-19
umbre	d-18g-15
unacc	d16
under	d-24K30e-34y13A40L19b31g-20w30D23m22q-20
unles	d-18r-20
unlic	d30
unlik	d37r37
unloa	d21r24
unnam	d25g12
unope	d25g24
unpai	d55r36g22
unrea	d21g21
upsid	d-17
usefu	d-25g-17
valle	d16
vanil	d16
vanis	d18g17
veget	d-30g-27
vehic	d22g14
verdi	d16
verif	d-32g-20
vesse	d-18r24g57
veter	d20g31
viney	d29r23
volum	d20r21
vouch	d33g29
wagra	d-37r-17
waiti	d-16r-17g-20
waive	d24
walke	d-17r-21
wanji	d15
wante	d-16g-18
wareh	d44r44
washe	d13g13
weave	d31
weeke	d21
weigh	d17r-17A13g31
welfa	d-28
whats	d22
wheth	d-27r45g-46
whitf	d-31r-22
windo	d46r29g31
winne	d-30g-18
winte	d39g44
wishe	d-42g-43
withd	d-16g-28
withh	d21
withi	d54g41
witho	d22
witne	d32r-21g56
wonde	d-38
worke	d12
works	d-17e21r-37x22L-17b-17g24k28m-17
writt	d13r-40g36
yello	d-19g-19
yeste	d-25g-25
modal	;-36#-30%22>36V20W15:15)-13.-18*-15
#	K36H24Æ-48Q-58N-15O35M79B63y81A55S-18x-45I-32b23D32k21m81q15
als	K-14s-33j-33w-14D-14
am	K14J-22H28N-42B-16j26D14q27
and	K-12J-16F-39Q15M-12B-22y-13x-17L-30I-19b-17w68D-15k-14m-33
at	K-18Q39y-13A28x-16I-23w-29k-16q-19
by	K-17F-42H-44e-57Q-38O23B13y38A30I15w12D-13q-25
cahiers	K15s15D15
des	K15H-15s13O-16M16w15D18
eine	K-28s-42y20D-28m20
en	K-52O-16M45y17S-20L-26w41m-15
est	K-28F-36B16S-16D-33k16m-36
have	K-35J20H17e15O12y22I-15b-17D-36k37
hold	K-22H24e-38b49D-22m14q26
how	K35e48M16B20w42D32k24
into	K-42F-17e-26M20y14b30D-33
learned	K-21H-18I-22b-29D-21k12q-22
my	K-20H-40A22L-23I-25b-19w13D-20m-24q-24
nine	K22e21A24I-25D22q-31
of	K-27J-15F22H-12N-61B16y-29A-53S26I-17b-22w17D13m-18q-21
sou	K-15D-15
their	K-16A13D-16
three	K27O-21A28I-19b22D27
tribunaux	K22s22j-18D22
two	K22O-18b33D22
uh	K-18e-31b14D-12
un	K-28H13s-44Q-13y-32A29j28w34D-28q25
weshalb	K31s17w17D31
when	K20e26M27L-23b-27w26m-23
while	K21b13D21
would	K-18H-19e37N-29M22L-14b-21k24q-22
year	K13e-35x-25I-33b-15D25q-23
в	K17s-14M21A15S-20I-40w16
возьму	K16s16j-34D16
и	K-23J-35F-34H-45s-53M-25y-22S-16L-38I34D-36k-42m-46q15
на	K-23H23s-37j20w38D-22q23
я	K-23x33j-25D-23k25
الرييسه	K-25s-20D-25
محاميه	K16x-15D16k-24
name	(-17+15%-20U22V20B20&40W-23A-21Z-17I15b13!12?-17k-12*-27
'	J-22e-23N-43O35B26A16L31k-17
:	J-20F-31H33N-61O-37M-27y74A-17S-30L30D-29k-13m53q16
a	J-16H-18e-29Q-60B-23L18I17b12p28k-28
anyone	J-35e-26Q-17b27k-35
asked	J-23e38M22B14A-48b-13w-32D28q-32
author	J-24e-41k-24
existe	J-21s-38k-21
grateful	J14e-13B-44b-35
husband	J-24k-24
ich	J-30j-30w-23k-30
it	J32H-15e-22Q-22N34O18B-41y25I23k-13m15
la	J16H-16N-25O-27y-24x-17w-14m-24
language	J-26H-21e-25b-28k-26q-21
noted	J19k13
online	J-28x-36b-21k-18
only	J-16B14w14k13q41
record	J15e-16B13b23k21
say	J17H-31M32B19A31x-27b-12D31q-28
she	J-13H-32e-25Q-28O-27A47b38w-25k-13q33
switch	J-20e-20k-20
than	J-28H-23e-25k-28m20q-23
to	J-19e-13N-26O-42M-12A-28I27w-49k18
we	J-37e13Q13N-14O-36y14x27b-15w14
y	J-30s-14B-20y-36L-51I13w-14k-33m-42
пример	J16s16j-34k16
اشكر	J-17s-17w-17k-17
, ,	z-28G-20
, and	z-58u-51G-43
, banks	z20
, by	z-12i31
, debts	z16
, e	z-27
, foundation	z-37
, ones	z24
, por	z-18
, statistician	z-19
, und	z-33u-30i26
, who	z-18i-38
, и	z-37G-16i34
: ^	z-41u-37G-37
: inspectors	z16
^ ,	z-27G19
^ and	z32u32G-17
^ are	z50o35
^ behorden	z30
^ booth	z-30
^ bought	z25
^ broker	z22
^ brokers	z16
^ by	z-34
^ children	z23
^ confederation	z27
^ consulates	z28
^ consuls	z31
^ court	z38
^ customs	z61u16
^ cut	z17
^ delegate	z-26n-13
^ domestic	z17
^ employers	z14
^ farms	z22
^ fassung	z-20
^ fishing	z48
^ gendarmes	z24
^ gerichte	z31
^ girls	z39
^ gold	z17
^ guards	z31
^ has	z-40u42G60o23
^ herders	z15
^ housemaids	z19
^ i	z36
^ in	z33
^ interpreter	z-42
^ interpreters	z-20
^ is	z-25u-25G-14o14
^ ist	z-28
^ judge	z33
^ judges	z24
^ konvention	z-26
^ landlords	z22
^ law	z41t22n24
^ magistrates	z32
^ maids	z20
^ never	z34G34
^ notaries	z21
^ notary	z19
^ nurse	z-32
^ of	z35o33
^ ones	z-30
^ passport	z35
^ pay	z19
^ pick	z26
^ picking	z24
^ please	z-29
^ ports	z34
^ practice	z32
^ prosecutors	z32
^ que	z27o-13
^ register	z36
^ registry	z21
^ republic	z25
^ speakers	z-13
^ sponsorship	z36
^ subtitles	z-24
^ system	z23
^ text	z-34
^ translation	z-20
^ translator	z-20
^ trawlers	z18
^ version	z-20
^ was	z-35
^ were	z22
^ who	z14
^ women	z18u22
^ word	z-19
^ полиция	z15
^ приставы	z27
^ рабочие	z24
^ суды	z16
^ في	z41o71
als ,	z-14
am nurse	z40
and ,	z-46u-65G-17i-43
and :	z-21
and ^	z-50u-72f29
and and	z-33u-28G-34
and are	z-32
and as	z-28i-13
and boys	z21
and by	z-12i-23
and courts	z33
and creole	z-23
and from	z-26i-23
and need	z-22
and one	z-18
and prosecutors	z22
and who	z-20u-23
and will	z-26
are ,	z38
are cooperative	z-20
auf ,	z-34
auf ^	z-29f-17
aus ins	z-21
auskunfte ^	z26
because law	z25
being ,	z-35
cabine ,	z-18
cabine demande	z-27
cahiers sont	z15
collegue ,	z-19
deux ont	z21
e ^	z-34
em ,	z-12u29G13
em ^	z-22G-39f38
em e	z-19u-19G-27f-25
en ,	z-25u20f-34
en ^	z-52u34G17f68
en et	z-18f-40
en y	z-32u-29G-50f-18
est ,	z-13G-17
fiscal pidio	z28
follows interpretation	z-17
for ^	z-25f44
from ,	z24G-24f-46
from into	z-17u14
from shipping	z-21
getting and	z-20
have back	z-20
hold passport	z-18
if delegation	z14
in ,	z-60u29G-13
in :	z-24G-45f44
in ^	z-78u32f26
in and	z-73u45G-36f-34
in because	z-12f29
in in	z-28u-18
in on	z-14G-40
in only	z-14
in or	z-24G-23f-45
in rather	z-23
in the	z-45u46G38i-31
in §	z-18u-38f-39i18
into by	z-23
into was	z-23
is ^	z-44G28
is and	z-31
learned from	z-21
ley no	z15
m ,	z15
my colleague	z-22
my is	z-19
of ,	z-30u-24
of ^	z-27u-16G23
of and	z-16u24G14
of that	z-21G37
of who	z22
one ,	z-33f-14i31
one and	z-31f-33i-15
only marinas	z24
only one	z-18
or ^	z-25
our colleagues	z-34
para esta	z-21
police a	z13
reads ^	z-24
sou ,	z-15
soy de	z-23
soy y	z13
speak ^	z-26
suis ,	z-25
that and	z-20
that customs	z60
that police	z25
their colleagues	z34
then and	z-13f37
three were	z19
to authorities	z-16
to channel	z-16
to colleagues	z-15
two and	z28
two were	z24
um fassung	z-19
un de	z-21
und ^	z-25u-29
used ^	z-32
was ,	z16G-26
were ^	z42
weshalb briefkasten	z24
with passport	z-21
would booth	z-18
y ^	z-33u-32
§ ^	z-38]-37f39i-44
§ and	z-14u-27i-32
возьму :	z16
и ^	z-20G-16
на ,	z-25
на ^	z-26f35
на готов	z-19
на языке	z-20
я ,	z-15
الرييسه علي	z-17
الي §	z-15
محاميه ,	z22
:speaks	#-47+14>-25V25&-14W-37=33:42Z-22
,	F-34H40Á-42e-18O27A18S-60L-28E-24p-21m-28q40
^	F-61H-13Á20[18^15y-23A-18S36x35@42Y-44k14m-25q-15
aus	F-28M-34j-33m-28
baker	F-29e-19r-15b14m-29
behorden	F30m30
broker	F22b22m22
colleague	F-22e-15B-46k-28m-22
domestic	F17e32b43m17
embassy	F15e-27B-27b16k-27m13
employers	F14L27b31m23
fishing	F46e31O36b23w-29m42
gerichte	F31j13m31
guards	F32m38
hotline	F47e-25B40y25m52
interpreters	F-21e19b-43m-21
judges	F28e-28N26B-22b15m28
ne	F24y33m35
need	F-22e-52m-17
notary	F31e-23x-35b15k-16m31
nunca	F17m34
ones	F-15e49b-23m-21
pidio	F28y-16m13
por	F-25M-29B12w16D-29k12
proposal	F-28e13N-15B15k15m-28
register	F23e-14B18A15b51k26m24q15
shelters	F12e-18y29m33
side	F17e-32m19
sont	F20m20
system	F23e-20b27m-15
teacher	F16x-18b16k-18m16
translation	F-24e17b-58m-24
with	F-19H-15e-38O-49M-23A28S-31L-24I21w-56D-35m-23
women	F28e-19B34y22w-24k33m33
word	F-19H-20e-13N25b-13m-19q-32
zollner	F26m26
следователи	F15j15m15
علي	F-24L20j15q-33
في	F41B-15S19x-33L-36I-42w43D13k-24m12
arbeiten	H18x-18k-18q23
been	H-26e17O23x-32k-32q-21
better	H-33e20b-26q-33
did	H14M31y35A-18b-12w20D28m35
does	H27N-48O14M14y66L-19
el	H27s-19Q-48N22O12y15A16j22w-23m15q22
fur	H-63s-23m13q-63
haben	H18j26m29q31
makes	H30I-20
may	H16Q-28O-43A40x-19I-46b-19w20q-25
mi	H-19j-22q-19
na	H18s-12M27A-26S-19j18w26
nineteen	H33I-36b-12w16q-12
nos	H-26s17y21I-32j13m21
off	H35M31B26b45w23k26q34
passport	H-28b-21q-28
schon	H26m-27q26
station	H-16x17b-14q-15
still	H24B24y26A18k24m30
then	H-17Q-43M35B-27y23A-30S-23x-21L27I-23w-49k-42m27q-37
twice	H34A20b21m24q37
une	H12s21I25j-23w20q27
vides	H15j15q15
went	H22e22b-16
по	H-14s-14j-25w-14q-14
там	H16q30
من	H-32M26S-61I21j18D-16q13
# ^	]-29u49f69i55
# 🇫	]-21
^ §	]19o29
^ 🇧	]26
^ 🇰	]20
^ 🇱	]17
^ 🇵	]24
^ 🏴	]14
🇲	[-21^34m-21q34
🇿	^18q18
ano	s-21j13
anos	s-32
apenas	s17
apres	s-23S-23w-23D-23
aussi	s-12
bin	s20x22j-35k20
cafe	s-21A18j18q18
ces	s-25
comme	s-19r43j26g-34
das	s-31O17w-19q-13
desde	s-35
examen	s16
il	s15Q30x18k18
im	s-35j20q-15
klavier	s-16
mais	s25w25
mit	s-19j24
nome	s-32
nuestras	s-17
pasado	s-15
permiso	s15
pourquoi	s17
reden	s20I-26j-26q-26
saber	s17
siege	s-23x-16k-16
sommes	s-12
spreche	s24
trotzdem	s23
uber	s19M20j-35D20
universidad	s14
unsere	s20w20
vengo	s13w17k17
verstehe	s23
vertreter	s-14M-14D-14
vor	s-29j-41
живу	s13x13j-24w-29k13q-24
мы	s18Q-12B15j-15w19
нас	s-42j14
об	s21
однако	s16I-34j-34w16q-34
следующии	s-13w-13
الفتيات	s13S13D13
القادم	s-31x-25j-33k-29
اما	s28Q-23M23w28D23
ثم	s-34y-32j-32k-30m-32
جامعه	s-31S-23D-23
عن	s16j-12
وجامعه	s-34
aboga	C18
agrad	C-18v35
apena	C17
beric	C23
bitte	C-19
cahie	C15
exame	C16
klavi	C-16
monta	C21
pasad	C-15
permi	C15r-33v24g35
pourq	C17
prefe	C51r13v-33
publi	C-15r-41g32
relat	C-28v-21
somme	C-12
sprec	C24
trotz	C23
unive	C26g-27
verst	C23
vertr	C-19
wesha	C17
бумаг	C-30v-18
возьм	C16v-34
колле	C-38v19
однак	C16v-34
приме	C16v-34
работ	C-53v29
спраш	C21v-15
الفتي	C13
القاد	C-40v-33
وجامع	C-34
/	e18
action	e-17
adopted	e14A-25x-41L-22b-36w-36k-41m-22q-24
afternoon	e-16x-26k-25
agreed	e-21y-21b16m-21q29
analysed	e-43x-32k-32
another	e-30x-18I-17k-30q-19
answered	e-41y29A34L40I23b63k-27m42q30
appears	e20
applauded	e35
association	e40b-36
audited	e-21A-15x-21b-21k-21q-19
badge	e-18B-12k-12
bakery	e-15
bangkok	e-15b-17
boat	e22b-17k22
bookbinders	e16
broken	e-25b27
brought	e17x12b-22k12
bureau	e-28b15
bus	e-30I-17b-16q-17
called	e-26b26q23
cards	e-29b32
centre	e-19x-19b20k-19
changed	e23O29y38A19b37m38q15
china	e24
clinics	e-39
commend	e36M27b-40D36
commended	e14M14b24D14
concerns	e34O-63M27D37
congratulations	e20B23k23
cooks	e-43b37
corridor	e-27b-30
day	e-22
debt	e-25b38
dinner	e-20x-20k-20
each	e-20b34q-22
everybody	e14b-26q-24
everyone	e25w19
evidence	e-22b30k-21
expressed	e-14
family	e-24b34
fee	e38b13
fees	e25
first	e-36N-17A24x-24I18w-32k-25q44
flag	e-23B-26b39m17
flat	e23x19b-20k23
flew	e14b-15
flight	e-27x-27b20k-27
form	e-16N14q32
forum	e22x-21b-37
founded	e12B14k15
fourth	e-15b25
good	e-38Q-34b17
hand	e16y24m24q25
handed	e19I13b22q25
hands	e33
happens	e18B20b-23k22
helpline	e-21b41k-17
hosted	e-18
houses	e-28b23
institute	e-28
interviews	e-24
invited	e-25b21
istanbul	e-29b-12
june	e-49k-33
keep	e13N-35y30A39m36q38
kingdom	e-16B-16b23k-16
know	e-19N19O30M18B19D18
late	e34b-17
leaflet	e-21
league	e17
letters	e-15x-15k-15
lorry	e-15b12
made	e16B15y35b-31k32m35q-15
march	e-16B29x-27I-19k13q-19
maritime	e-43b-31
mentioned	e13
midwives	e-22
mine	e-18
morning	e-25B-41b-29k-27
most	e23w23
nothing	e13A37b42q33
noticed	e-16x-20k-16
now	e14O-27M-15B-22A-17x19I-37D-15k22m-30q-15
oath	e18
offered	e-33B-26b18k-26
office	e27x-26L-18k-26m-18
offices	e-38x-24b-26k-24
once	e-37x-31b33w-31k-25
other	e-15g-39q-18
outgoing	e-20
owe	e16N18
own	e-38N41O-19y22m22
owners	e21B16k21
palermo	e13
photographs	e-18b23
publish	e-41y27L18I-20b28k-31m34
question	e34Q-43N-62B51j-25b-30k51
reception	e-24b34
regretted	e19B19b-14k19
representative	e-26N-24B-26b-12k-26
request	e16N21b-13k16
respect	e-27
seat	e23x13
seen	e-20x-22k-22
send	e-21b45
service	e-12x-25
signed	e-19x-19I17b-17k-19q24
sister	e27b-30k31
students	e-25b27
studied	e19x28w-22k28
take	e22A-34b-27m25q-33
taught	e-30A31x20b20k20q22
team	e23B19x-16b-41k12m-16
tested	e-16I-18w-25q-18
thanks	e-21M-24B12y22b15D-23m22q-15
through	e23M22A21b24D37
took	e14N-25y-28m-28q19
trainees	e23k23
translated	e-28q-13
travels	e-15x-13k-13
trial	e-23b30k-23
true	e20B20k20
very	e-49q-20
village	e-14x39b49k39
water	e-29b19k-29q30
weighed	e-17b31
whereas	e16w16
worker	e-18B-13k-13
writing	e-15b-19
years	e25x-14b13k-14
yet	e-14A15m-17q14
you	e-25N-26M-22A-18x-20I-17b20w-19D-33q-23
actio	r-17
addre	r-28g25
advis	r23g-14
analy	r-43
anoth	r-30
anyon	r-26g27
assis	r13g16
autho	r-33
bangk	r-15g-17
bette	r20g-26
bookb	r16
borde	r38
broug	r17g-22
burea	r-28g15
claus	r-31
copie	r-41
couns	r-16
dinne	r-20
domes	r32g43
easte	r12
embas	r-27g13
engin	r-19
exper	r-26g31
fishe	r19g41
fishi	r31g23
forgo	r-28
fourt	r-21g45
frien	r-30g-27
gener	r-24g-21
grate	r-14g-35
hande	r19g22
happe	r15g-23
helpl	r-21g41
hospi	r-24
hoste	r-13
hotli	r-25
invit	r-25g21
istan	r-29g-12
kingd	r-16g23
leagu	r17
lette	r-24
marit	r-43g-31
morni	r-25g-29
nothi	r13g42
numbe	r-14g-23
offer	r-33g18
offic	r22
opera	r13L-28b-39m-28
origi	r15
outgo	r-20
paler	r13
peopl	r-19g-18
pract	r14
prais	r17g27
provi	r-14
recal	r-17g-22
recep	r-24g34
regre	r15g-17
repor	r14
reque	r19g-20
respe	r-21
secti	r-19
settl	r-21g29
signe	r-19g-17
suppo	r-13g16
syste	r-20g27
taugh	r-30g20
teste	r-16
throu	r23g24
waite	r43
welco	r17g-31
writi	r-15g-19
alli	Q40
aqui	Q37
elle	Q-19
l	Q-26y28A28L-29I-22
proponemos	Q12
благодарю	Q-17
also	N-29O22A27L-18m-24q27
else	N19b-19
friday	N-27
grenade	N-13
others	N39b-39
propose	N15
remercions	N-31M21D20
represent	N-36
делегацию	N-16
bas	O31
cautioned	O-18
der	O-30B-14A29x-14w-46k-19q56
free	O-35b19
listened	O-27
out	O-13x-21q13
ao	M18D18
aux	M13w23D13
behind	M-30D-34
du	M-20D-20
neither	M20y22w41D22m22
von	M-24j-24
embajada	B-26k-26
given	B-29k-35
wrong	B15k15
благодарим	B-24w-34k-24
# ,	u18G-17f-37i55
# :	u24f-28
# on	u39
, #	u45f16
, :	u35
, counts	u17
, for	u-27i-31
, has	u37G38i-53
, is	u25i15
, prefers	u-20
, y	u-21i-15
: #	u66f65i31
: fines	u25
: has	u-41
^ #	u50
^ (	u41o45
^ :	u78G58o-29
^ ^	u-33t16i-25
^ a	u44
^ abolished	u20
^ agencies	u15
^ aligns	u-19
^ amended	u43
^ answered	u24G40
^ answers	u22G-28
^ asked	u13
^ asks	u-45
^ built	u31
^ buries	u15
^ burned	u12
^ burns	u22
^ buys	u27
^ changed	u33
^ closed	u25
^ courts	u38G18
^ deported	u15
^ detains	u31
^ devuelve	u23
^ does	u64o24
^ executes	u21
^ expelled	u32
^ exports	u12
^ fines	u16
^ flags	u19
^ froze	u42
^ gave	u-31
^ grants	u37
^ hangs	u21
^ hat	u39
^ holds	u24
^ hosts	u40
^ hotline	u25
^ issued	u31
^ issues	u28
^ jails	u14
^ joins	u-16
^ kept	u27
^ knows	u45
^ leases	u23
^ lends	u22
^ let	u21
^ lets	u26
^ licensed	u21
^ locks	u34
^ lost	u34
^ made	u35
^ miners	u16
^ n	u35
^ nao	u16
^ no	u43o31
^ orchards	u20
^ paid	u-24
^ pays	u43
^ police	u13
^ prefers	u35
^ proposed	u38
^ prosecutes	u17
^ pushes	u16
^ ratified	u28
^ recruiters	u29
^ refused	u32
^ remains	u-21
^ renamed	u22
^ repealed	u22
^ returns	u25
^ says	u45o-17
^ sends	u25
^ sent	u13
^ should	u43
^ shut	u28
^ speaks	u30
^ stamps	u36
^ still	u25
^ supports	u15
^ takes	u-22
^ thanks	u22
^ the	u32
^ then	u23o-23
^ they	u47
^ tiene	u25
^ took	u-19
^ trained	u21
^ trains	u23
^ waits	u20
^ weighs	u12
^ welcomes	u-30
^ well	u16o21
^ will	u41
^ wishes	u-33
^ workers	u26
^ would	u-36
^ не	u18
about '	u35
about and	u15
about the	u16i27
after ^	u-28f-24
allow to	u-32
and a	u-31
and co	u-14
and do	u20
and has	u39i-18
and inquired	u-14
and is	u16G34i-40
and neither	u22
and on	u-25
and share	u13
and the	u22i-14
and there	u21i20
and took	u-32
and we	u-23i-18
and were	u-18
ask who	u29
au ,	u46f-20
au ^	u-40f40
au et	u-18f-16
auf dreissig	u17
aus fur	u-16
aus und	u-27G-32
between ,	u39
by ,	u21
by ^	u12
by and	u-43
by on	u-16
chair has	u32
commend on	u27
commended for	u14
concerns :	u27
de ,	u17
de a	u16G14
de el	u-18
de la	u-23
de pidio	u-15
de por	u-29
de pour	u-30
de que	u-23
de y	u-25G-18
del ,	u-25
des ,	u23
des pour	u-23
does have	u33
does intend	u18
du d	u-18
du pour	u-20
en el	u27
en los	u15
en nadie	u26
en no	u23
entre e	u18
for and	u-28
from and	u-21f-27
from but	u-37
from by	u31G31
from for	u-19
from has	u-20
from her	u-14f16
from is	u20G28
from on	u-26
from pay	u14
from said	u-23
from they	u22
from to	u14
from was	u-24
from will	u-29G-17
from with	u30G-24
from would	u29
gloria with	u-16
how verifies	u16
in a	u28G37i29
in are	u20G34f-43
in asked	u34G21
in at	u-23
in before	u32G16
in by	u33G-19
in feeds	u22
in for	u27
in got	u26
in have	u32
in he	u19
in is	u63f21
in it	u37f-38
in nobody	u24G27f35
in not	u15
in opens	u14
in own	u22
in pay	u17
in sells	u21
in since	u25G-38
in there	u16
in they	u24G27
in told	u23f30
in until	u25G-24
in was	u36G16f46
in we	u22f-22
in were	u33G30f-19
in who	u15G23
in without	u20
is ,	u46G-13f16
is going	u15
is not	u-19i-20
is the	u20i-17
leave in	u25
na ,	u22G-20
namely ,	u-20f-20
neither nor	u20
no ,	u31
no e	u-21G-17
of '	u16
of :	u-34
of a	u-35
of accept	u-28
of agreed	u-21
of are	u19G13
of asked	u-14
of asks	u14
of call	u16
of explain	u19
of for	u-43
of had	u12
of has	u-20G29
of have	u23
of is	u-20G-25
of kindly	u-23
of leaves	u23
of on	u16
of proposed	u-13
of publish	u27
of replied	u29
of spoke	u26
of thanked	u-51
of they	u22
of to	u38
of was	u-25
of were	u-15G15
on ^	u48f39
remercie ,	u20
remercions pour	u21
say ,	u32
thank ,	u-39
thank and	u-52o-51
thank for	u19
thanks for	u-24
that ,	u12f33
that ^	u-34
that answers	u13
that deports	u28
that has	u17
that is	u-30i17
to ,	u-42G26f26
to :	u29
to ^	u-26G-22f-53
to and	u-20
to for	u-24G-12
to the	u26
to to	u25G-25
uber ,	u20
uh and	u-17
what calls	u23
what did	u33
what does	u28
what said	u-37
whether has	u14
with on	u-16
would ,	u22
you for	u-27
§ §	u-15f-42i-13
в нет	u13
из не	u14
посольство за	u-13
правительство за	u-21
представительству за	u-16
الدايمه علي	u-14
اما فلا	u23
حكومه علي	u-16
في §	u-27
في لا	u29G25
في واعمل	u-31
ممثل الكلمه	u-17
نشكر علي	u21
flags	y26b27m26
hosts	y40k-31
nadie	y26j31m34
ont	y20L-30
pelo	y-13m-13
put	y22b-25w-29m22
stamps	y36m36
trains	y23x-29k-29m23
welcomes	y-30b-43m-30
нет	y13j13m13
فلا	y23j13m23
—	y30m35
denn	A20j16q20
lent	A-26q-26
masters	A14q29
more	A48b-25q21
note	A-34b-19q-34
opening	A-21}12q-21
ou	A24
paying	A-22q-22
ponds	A16b16q16
registered	A43x-17w-43k-14
segun	A23j23q23
someone	A33b-13q33
su	A-23j17q-23
those	A16x17k15q-33
though	A25b25q25
никто	A27q31
beside	S-19b-20D-15
business	x-19k-19
course	x-30k-30
desk	x13b-23
faculty	x-13k-13
federation	x-25b-36k-25
greetings	x14b-30w15k15
nurses	x16b-34k16
presented	x-32k-32
session	x-21b-19k-21
shown	x-26b18k-24
trabajo	x-13j15w-15k-13q13
universite	x-33k-33
wurde	x-16k-17
باريس	x-21k-21
( ,	G-24
, ^	G-74
, et	G-27
, in	G-25i-33
: ,	G-44
: in	G-18
^ '	G31
^ -	G-22
^ amendment	G-17
^ counts	G28
^ finds	G16
^ hotels	G14
^ itself	G29
^ keeps	G26
^ listens	G26
^ meeting	G-19
^ promised	G32
^ sews	G32
and children	G-17
and in	G-24i-18
apres l	G-22
at ,	G-19f-28
at opera	G-28
at the	G30i-24
aus ,	G26
be in	G-29
before there	G-29
came ,	G-18
de ^	G-13
de e	G-22
de les	G-23
de n	G32
de ont	G-30
depuis ,	G-15
discutee ,	G-16
em com	G-14
em fomos	G-22
em quarenta	G16
en las	G13
et ,	G-24
et ^	G-39
from :	G20
from asked	G-41
from can	G-18
from he	G-27
from it	G-28
from last	G-22
from leave	G-33
from the	G12
in adopted	G-22f-41
in after	G-21
in but	G-33f36
in can	G-25
in closed	G-25
in closes	G-26
in does	G48
in found	G22
in from	G16
in had	G-17f-16
in harbour	G15
in lasted	G-26
in one	G29f-37i16
in so	G-29f23
in statt	G-19
in to	G23
in und	G-51f-25
in when	G-23
in where	G34
in will	G-27
in with	G-27
in wrote	G24
is that	G27i36
manque quarante	G19
off and	G-14
on the	G39i-36
our office	G22
says ,	G-29
since ,	G-25
then ,	G-35
to holds	G-15
to it	G22
to may	G-12
will publish	G18
with does	G-20
with works	G-17
в и	G-35
из ^	G37f23
في ,	G-14
في ولها	G-28
من ,	G-38
من ولدينا	G-12
finds	L16b15m16
gives	L26m30
introduced	L24
meeting	L-26w-36m-26
quarante	L19j19m19
autumn	I-31q-31
later	I-14}-28q-14
relatorios	I-14j-14q-14
spring	I-22q-22
suggested	I-18b-25q-21
telephone	I38b17q38
thirty	I-12b17w25q-12
which	I-45w-39q-12
ce	j-31
dia	j24
dra	j-14
drei	j23
ein	j25
fait	j40
hier	j-19
interprete	j17
jamais	j32
leur	j29
mujeres	j-12
palabra	j22
parte	j26
presto	j13q13
prete	j15
salle	j15
ses	j18
sobre	j-28
t	j14
texte	j-23
из	j28w23
лишь	j16
ثلاث	j21
هذا	j22
enten	v20
freit	v37
geset	v19
jamai	v32
mujer	v-12
palab	v22
quara	v19
recon	v20
remer	v-13
schla	v19
traba	v14
vorsi	v-38
докум	v23
any	b23
appointment	b28
asking	b19
assistance	b16
background	b14
begins	b29
begun	b18
bread	b32
brochure	b21
cameras	b12
catch	b18
checked	b-20
complaint	b12
continents	b-23
coordinator	b16
crate	b-20
crossing	b14
dead	b-19
deadlines	b-29
drawer	b17
drives	b-22
drown	b40
either	b-15
electronic	b39
extended	b27
fifteen	b21
forced	b-17
gets	b12
guidelines	b18
hours	b19
inspected	b25
interview	b30
laboratories	b25
land	b27
laughed	b-22
loses	b15
maize	b27
method	b22
middlemen	b19
might	b-14
nowhere	b17
observers	b34
officer	b16k19
orders	b26
panels	b-20
participation	b-40
picks	b-13
places	b16
port	b31
registers	b-14
rest	b-30
rule	b28
sailors	b16
salaries	b14
separate	b38
set	b39
sheet	b-21
some	b-33
stamp	b-26
stranger	b14
teaches	b21
technical	b27
think	b-31D-25
tickets	b-37
ties	b13
town	b25
trustees	b46
turn	b17
tusks	b18
twelve	b15w-16
uploaded	b-22
victim	b57
villages	b13
voice	b13
wash	b33
weapons	b-13
whatever	b15
whole	b29
wish	b19q21
wording	b-17
working	b22
yes	b20D19m30q-35
ackno	g29
appoi	g31
askin	g19
backg	g14
belie	g18
besid	g-20
bicyc	g13
breat	g-13
canto	g35
citiz	g28
defin	g-23
detai	g19
distr	g20
dredg	g13
eithe	g-15
fifte	g21
gathe	g-39
licen	g15
nowhe	g17
onlin	g-21
presu	g14
priso	g54
secon	g16
separ	g38
servi	g-16
someo	g-13
stran	g14
telep	g28
thirt	g17
thurs	g12
twelv	g15
uploa	g-22
villa	g44
whate	g15
wordi	g-17
worki	g22
 	E28p37@19Y20
,我	E-12
、	E-21p-18
、法	E-16
《	E-27@-25<-20
《巴	E-13
》	E-16p-24
》和	E-15p-14
一	E-22p16
一名	E15p-14<15
一次	E-15
三	E-22p-28
下	E-23
下一	E-20p-16
两	E-21p24
举	E-23p-33Y-32
也	E-26
也感	E-17
书	E-19
书》	E-13p-16
事	E-22p-14
于	E-28p-19@-14
亚	E-12
人	E-24p34
人，	E-24p-33X-24
今	E30p-32
今天	E30p-32
从	E-22p-19@-22
们协	E-14
们在	E27<27
会	E-27p-45
会在	E-13<-13
会设	E-14
位	E-37p-21
位去	E-21
作	E-20
供	E19p-23
先	E-33p35
公	E-32p-18Y-25
关	E26p20
内	E-27
内瓦	E-21
内罗	E-19p-30
册	E-41p-23
再	E-24p-28
出	E-13Y30
出生	E-13
到	E-42@-36
加坡	E24
勒	E-13
勒莫	E-13
协	E-15
协会	E-15
单	E-30
单位	E-21
印度	E22
去	E-14p-14
发	E-36
发言	E-36p-43
古	E-16
只	E29
只谈	E33p-28<33
叫	E-15
叫马	E-15
同	E-22p20
名	E15@15
后	E-36p-13
和	E-12Y-18
和《	E-15p-14<-15
在	E-47p-33@-43<37
在内	E-21p-14
在墨	E-12
在新	E21
在日	E-20
坡	E24
坡，	E21
墨	E-12
墨尔	E-12
士	E-23
大	E-19p-43Y-47
大学	E-17p-43X-41
天	E25p-25
天只	E33p-28
奥	E-24p-13
学	E-24p-36
学教	E-12
定	E-13p-48
定书	E-13p-36
家	E-31
将	E-38p-25
将在	E-22<-21
尔	E-12p-37
尔本	E-12
山	E-17
巴勒	E-13
年	E-13
年在	E-27<-27
度	E22
建	E-16
建议	E-16
开	E27p25
总	E-24
总部	E-24
您	E-14
您给	E-14
感	E-13
感谢	E-13p-12<-43
成	E-22p-35
我	E-21
我叫	E-15
我在	E-36<-33
我来	E-18
提	E19p-33
提供	E19p-23
教	E-19p-21Y-17
教书	E-12p-20X-17
文	E-27p-24Y-17
文和	E-16<-16
斯	E-30p-15
新	E24
新加	E24
日内	E-21
是	E-14p-16
是一	E-31p-15
本	E-16p-33
本会	E-21
机	E-14
机会	E-14
来	E-18p32
来自	E-18<-18
次	E-19
次会	E-17
毕	E-19p-27
毕和	E-23
法	E-16p17Y46
法文	E-16
现	E-16p-30
现从	E-17<-17
班	E-13
瓦	E-21
瓦，	E-16
生	E-12p31
用	E-20p-23
的	E-32p41Y59
研	E-20p-28
立	E-21
纳	E-22p-13
组	E-19
组织	E-19
织	E-19
给	E-14p27
罗	E-23p-30
罗毕	E-19p-27
者	E-23p13
者，	E-23p21
自	E-18p16@-18
英	E-17
莫	E-13
莫议	E-13
蒙	E-15p-19
蒙古	E-16
言	E-36p-43
言，	E-33
讨	E-13p-23
议在	E-28
议定	E-13p-36X-36
议将	E-20
设	E-25p-29
设在	E-25<-36
语	E-20p-14
请	E-16@-38
谈	E33p-28@33
谢	E-13p-12@-45
谢您	E-14
过	E-15p-28
部	E-24
部设	E-24
里	E-19p14
釜	E-17
釜山	E-17
问	E17p-37
马	E-17p-30
马里	E-15
，	E-17p-29@51Y-36
，今	E33p-32X-27
，从	E-16p-28<-16
，再	E-24p-28
，在	E-42p-33<-36X-13
，我	E-13
，现	E-16p-30
 p	p19
 的	p17X17
a 	p19
p	p23
》第	p-15
一个	p-26
一条	p28
三年	p28
上	p12
上的	p12
不	p44
不问	p24
与	p13Y21
个	p14
个关	p-16
个月	p37
个问	p-19
中介	p17
中文	p-28
为	p17
主	p13
主席	p-18
举行	p-31X-31
么	p22
之	p31Y22
之间	p30X22
九	p15
习	p39
习生	p31
了	p33
了两	p22
五	p16
京	p-16
京规	p-16
人在	p16
人数	p37
人的	p15
什	p22
什么	p22
代	p-39Y-41
代表	p-39X-41
们	p21
份	p-13
会议	p-21
传	p-16
何	p19
何登	p27
使	p-26
保	p19
修	p32
修订	p22
值	p25
值得	p25
儿	p23
儿童	p23
公约	p-19X-13
六	p-18
六条	p-18
册，	p-19
则	p-39
则》	p-17
利	p-29
利马	p-26
前	p22
办	p-12
办了	p-21
加	p-33
动	p25
动监	p19
助	p-47
劳	p19
劳动	p19
区	p20
区没	p-12
区的	p25
区里	p34
十	p-32
卖	p37
南	p-22
卫	p22
印	p-29
却	p21
厂	p31
厂扣	p12
参	p-24
参加	p-24
口译	p-18
只有	p23
各	p-19
合办	p-21X-21
合同	p35
同一	p17
同传	p-18
员	p-34
和日	p-18
咖	p-13
咖啡	p-13
啡	p-13
回	p27
团	p-19
国	p31Y34
国的	p24X24
在在	p-17
地	p25
地里	p18
场	p30
培	p-42
培训	p-42
基	p-30
复	p25
外	p16
大使	p-26X-26
女	p-20Y30
女工	p20
如	p16Y27
如何	p16X27
子	p35
学提	p-16
学校	p23
学的	p-29
学者	p-15
孩	p29
孩子	p26
实	p31
实习	p31
宣	p-20Y-13
室	p-17
察	p15
就	p24
尼	p-18
局	p25
岸	p31
工	p40
工人	p16
工资	p38
己	p18
己的	p18
已	p-19
布	p-22
师	p-22
师联	p-13
席	p-18
年没	p23
庇	p19
庇护	p19
张	p27
当	p-14
当局	p25X25
录	p20
律师	p-23X-18
想	p-31
想问	p-31
所	p19
手	p23
扣	p31
扣留	p28
承	p-33
把	p44
护	p48
护所	p19
护照	p47
拿	p-18
持	p-22
指	p-23
指南	p-23
按	p19
据	p-34
接	p17
提议	p-31
支持	p-22
收	p18
放在	p-21
政	p-22
数	p-19
数据	p-34
文同	p-18
斯本	p-14
方	p41
方在	p27
日	p-27
日本	p-23
时间	p-17
晚	p16
晚上	p16
曼	p-23
月	p37
有	p34
有两	p20
有人	p43
有门	p-14
木	p28
本大	p-14
本律	p-16
条	p24
条的	p-15
枪	p19
枪支	p18
查	p38
校	p-22
检	p26
欠	p25
次培	p-21
此	p21
求	p-16
求发	p-30
没	p20
没有	p20
法院	p34X34
注	p-24Y-23
注册	p-23X-23
济	p26
济特	p19
海	p18
渔	p31Y14
渔工	p28
渔船	p18X14
港口	p-15
照	p47
照被	p24
照锁	p18
版	p-18
特	p16
特区	p16
现在	p-17
理	p27
用的	p19
电	p29
留	p28
登	p39
登记	p35
白	p18
白天	p18
的中	p17X17
的会	p-16
的咖	p-13
的孩	p29
的工	p13
的护	p27
的研	p-28
的砖	p20X20
的经	p16
的诈	p13X13
的资	p-23
的那	p32
的门	p20
的问	p-18
监	p19
监察	p19
着	p30
矿	p18
矿区	p18
砖	p20
砖窑	p20
种	p-16
程	p-14
窑	p20
童	p30
第	p-27
第六	p-18
等	p40
答	p25
答复	p25
签	p15
签证	p29
管	p24
籍	p24Y15
约	p-31
约》	p-19
线	p-15
经	p18
经济	p19
翻	p15
老	p16
联	p-13
能	p17
自己	p18
船	p43
船上	p29
船员	p26
营	p18
营地	p18
行	p-18
行，	p-18
表	p-54
表团	p-19
表的	p-15
被	p33
要求	p-31
见	p-24
规	p-46Y-38
规则	p-39X-38
规定	p-23
警	p18Y45
警卫	p18
警察	p14
警方	p41X41
订	p22
订了	p22
训	p-42
议	p-52Y-36
记	p45
证	p34
诈	p13
诈骗	p13
词	p-37
说	p14
读	p-20
贩	p16
贩运	p16
费	p-16
资	p-21
资助	p-34
赞	p-19
赞助	p-19
走	p24
走了	p24
运	p16
连	p-18Y-22
连线	p-20X-22
都	p13
都有	p-19
里斯	p-14
里，	p22
重	p26
钥	p19
锁	p21
锁在	p18
门	p27
门，	p29
问一	p-23
问题	p-23
间	p13
间的	p30
间表	p-17
附	p-18
附件	p-18
雇	p27
雇主	p27
面	p-13
项	p-22
题	p-39
额	p17
骗	p13
骗园	p13
，却	p21
，想	p-28X-16
，是	p-15
，晚	p13
，没	p24
：	p-17Y33
：那	p-14X33
	<42X-44Ê10
我是	<17
合	Y-21
律	Y-18
的园	X35
^ after	o-31
^ allow	o-32
^ als	o-14
^ apres	o-23
^ at	o21
^ au	o50
^ auf	o-44
^ auskunfte	o26
^ aux	o23
^ before	o-33
^ between	o27
^ compare	o35
^ de	o36
^ des	o15
^ deux	o21
^ did	o17
^ do	o24
^ en	o13
^ entre	o30
^ et	o-12
^ follows	o-21
^ for	o31
^ from	o-17
^ leave	o34
^ leaves	o28
^ na	o15
^ now	o-15
^ off	o23
^ okay	o24
^ on	o39
^ one	o38
^ outside	o31
^ seven	o34
^ so	o30
^ that	o28
^ three	o23
^ to	o-35
^ two	o27
^ uh	o14
^ um	o29
^ unless	o-21
^ unlike	o16
^ with	o-17
^ y	o37
^ yes	o19
^ в	o12
^ из	o24
^ о	o30
^ الي	o-18
^ وفي	o17
adopt ,	o17
adopt at	o-35
adopt by	o24
adopt em	o-16
adopt in	o-31
adopt в	o-38
born ,	o-26
born and	o27
born en	o-17
born have	o-13
born no	o-17
born to	o-25
born y	o-30
branch and	o-20
branch de	o-22
branch em	o-16
branch en	o-13
branch from	o-19
branch in	o23
branch of	o-19
branch uh	o-17
branch §	o-35
branch представительству	o-16
contrast and	o-42
contrast at	o27
contrast au	o19
contrast because	o28
contrast beside	o16
contrast but	o39
contrast cahiers	o15
contrast did	o22
contrast even	o41
contrast has	o13
contrast how	o32
contrast in	o36
contrast is	o-19
contrast of	o36
contrast there	o-26
contrast was	o-26
contrast while	o21
contrast why	o22
contrast возьму	o16
contrast اما	o23
count #year	o19
count and	o-24
count depuis	o-20
count every	o20
count for	o37
count left	o12
count of	o31
count on	o14
count to	o-44
count year	o25
delegate ,	o-40
delegate and	o-24
delegate aus	o-20
delegate by	o-24
delegate chair	o38
delegate da	o-25
delegate de	o-30
delegate del	o-31
delegate do	o-20
delegate du	o-27
delegate for	o-20
delegate from	o-47
delegate in	o17
delegate presidente	o-18
delegate vertreter	o-14
delegate von	o-24
delegate делегация	o-12
delegate посольство	o-13
delegate представитель	o-28
delegate الدايمه	o-14
delegate ممثل	o-18
delegate وفد	o-21
floor ,	o-40
floor about	o31
floor and	o-15
floor ask	o-14
floor asked	o28
floor au	o-31
floor aux	o-20
floor by	o-33
floor em	o14
floor for	o-14
floor from	o29
floor little	o-19
floor of	o-25
floor speaks	o-12
floor that	o23
floor to	o24
floor used	o-22
floor whether	o36
floor with	o-20
floor в	o18
found ,	o23
found au	o-26
found em	o-30
found en	o-14
found est	o-16
found §	o-15
found в	o-39
found في	o-48
gift and	o-52
gift by	o-38
gift de	o-27
gift from	o-39
gift in	o-18
gift into	o-17
gift of	o17
gift to	o-24
goods from	o-30
goods in	o42
goods into	o20
goods leave	o12
goods near	o-29
goods to	o19
goods were	o25
harm ,	o23
harm at	o33
harm de	o-14
harm en	o-29
harm for	o-26
harm from	o30
harm of	o23
harm off	o31
harm on	o47
harm outside	o-17
its #	o38
its ,	o-33
its be	o-29
its concerns	o38
its from	o33
its in	o-13
its on	o26
its that	o36
its their	o-16
its them	o-18
its to	o23
kin and	o31
kin est	o-13
kin from	o-24
kin is	o-41
kin of	o-25
labour ,	o-20
labour of	o31
labour only	o-17
labour outside	o19
labour says	o-25
labour that	o20
labour to	o16
law ,	o41
law du	o-14
law fiscal	o28
law fiscalia	o21
law from	o-30
law in	o-26
law juges	o12
law ley	o15
law off	o-19
law police	o18
law policia	o19
law tribunaux	o22
law правительство	o-21
law الشرطه	o13
law المحاكم	o25
law حكومه	o-16
law في	o33
live and	o-37
live by	o24
live em	o20
live from	o-17
live in	o-22
live to	o-26
live vis	o16
live в	o13
meet #	o-18
meet ,	o-30
meet and	o-25
meet en	o-29
meet for	o-18
meet from	o-24
meet in	o-21
meet on	o30
meet to	o30
meet в	o-26
meet и	o-15
meet في	o-38
meet من	o-34
modal ,	o16
modal and	o-14
modal could	o-19
modal en	o-35
modal in	o-43
modal then	o-17
modal to	o-18
modal um	o-19
name ,	o-20
name call	o19
name in	o-24
neg gleich	o-18
neg gloria	o-16
neg in	o16
neg neither	o22
neg ni	o17
neg nor	o37
neg weshalb	o23
neg في	o27
org ,	o19
org au	o-35
org by	o-20
org from	o-26
org that	o23
org في	o-30
people ,	o-15
people and	o25
people au	o28
people between	o27
people de	o25
people du	o28
people in	o36
people ninas	o16
people of	o-16
people to	o24
people الفتيات	o13
people في	o22
person about	o15
person and	o-24
person aus	o-33
person collegue	o-19
person de	o-28
person en	o-30
person from	o-30
person her	o-21
person in	o-12
person ins	o-24
person is	o-36
person left	o33
person manque	o19
person reads	o-27
person to	o12
place ,	o-27
place and	o-28
place at	o28
place by	o34
place cotes	o22
place from	o46
place near	o27
place of	o-16
place that	o33
place to	o29
self ,	o-41
self am	o14
self and	o-49
self are	o-29
self at	o-39
self en	o-29
self from	o-20
self getting	o-22
self have	o-35
self hear	o-36
self hold	o-22
self m	o15
self mean	o13
self my	o-20
self near	o31
self of	o-21
self said	o25
self sou	o-15
self suis	o-25
self that	o-14
self think	o-25
self to	o-14
self whether	o14
self with	o-21
self в	o-35
self из	o28
self я	o-23
speech ,	o-49
speech cabine	o-29
speech e	o-27
speech in	o-37
speech into	o-12
speech is	o34
speech of	o-20
speech para	o-21
speech read	o19
speech to	o-18
speech un	o-21
speech version	o-25
speech и	o-15
speech на	o-19
speech языки	o-18
speech الي	o-15
study and	o17
study auf	o25
study de	o-39
study em	o-34
study en	o-16
study from	o-46
study in	o23
study learned	o-21
study that	o15
study в	o-33
study جامعه	o-23
support ,	o27
support and	o17
support by	o-35
support from	o28
support in	o-19
support of	o-62
text ,	o-57
text and	o-45
text by	o-22
text en	o-33
text from	o17
text in	o-26
text is	o-24i-13
text of	o27
text on	o14
text that	o37
text to	o-24
text y	o-32
thank agradecemos	o14
thank ao	o18
thank commend	o36
thank commended	o14
thank danken	o15
thank de	o-24
thank if	o14
thank in	o-28
thank merci	o-20
thank remercions	o20
thank thank	o-14
thank thanked	o-18
thank thanks	o-23
thank you	o-26
thank §	o-34
thank из	o-28
thank الرييسه	o-25
thank نشكر	o21
trade (	o-12
trade ,	o-18
trade abogada	o-16
trade advogada	o-18
trade and	o-35
trade aus	o-27
trade de	o-22
trade en	o33
trade from	o-18
trade in	o20
trade is	o-45
trade juge	o18
trade medicos	o17
trade presidente	o-18
trade to	o-37
trade uh	o-17
trade und	o-29
trade with	o12
trade §	o-29
trade и	o-17
trade في	o-33
trade محاميه	o16
trade من	o-24
travel ,	o-17
travel and	o-25
travel aus	o18
travel call	o19
travel came	o-24
travel d	o24
travel de	o30
travel depuis	o-20
travel is	o-35
travel of	o20
travel through	o27
travel to	o-28
travel uber	o20
travel из	o-23
treaty and	o-21
treaty de	o-45
treaty from	o-29
treaty in	o34
treaty to	o14
treaty и	o-22
treaty اعلان	o-29
treaty بروتوكول	o-21
treaty واتفاقيه	o-17
treaty واعلان	o-15
treaty وبروتوكول	o-16
work ,	o13
work en	o-15
work from	o13
work no	o-34
work of	o32
work with	o-20
work в	o-42
D adopt	R-28
D crime	R22
D floor	R18P36
D gift	R-50P12
D goods	R32
D harm	R12
D its	R-17
D kin	R-25P-28
D law	R19P26
D live	R14P30
D meet	R35
D name	R-22
D neg	R-16P-17
D people	R18
D person	R-17
D place	R-14P23
D self	R-13
D speech	R-18P-58
D support	R30P17
D treaty	R17
D work	R-34P25
F harm	R31P27
F thank	R-37
N ^	R30
N adopt	R17
N branch	R-28P-22
N contrast	R29P74
N count	R35P20
N crime	R25P37
N delegate	R-26P-23
N floor	R-25P-59
N goods	R21
N harm	R20P19
N its	R-14P28
N labour	R24
N live	R19
N modal	R37
N name	R16P29
N neg	R-13P26
N self	R-46P18
N speech	R24P39
N text	R45P25
N trade	R-13
N travel	R-13P-19
N treaty	R12
P adopt	R-18
P floor	R39P24
P gift	R-17P44
P meet	R-16P-19
P modal	R-28
P neg	R44P-16
P org	R-20P-56
P people	R23P-20
P speech	R-26P-31
P support	R-18
P text	R-19P22
P treaty	R-18P-41
^ adopt	t-20
^ born	t19n-33
^ contrast	t-20n12
^ count	t18n31
^ crime	t46
^ floor	t-14n-38
^ gift	t-21
^ goods	t34n80
^ harm	t27
^ its	t-14n16
^ kin	t30
^ labour	t41n17
^ modal	t-16n-43
^ org	t26n29
^ people	t33n47
^ person	t-27
^ place	t52n28
^ self	t-13n21
^ speech	t-16n-18
^ study	t-40n45
^ support	t24n-30
^ trade	t30n29
^ travel	t16n40
^ treaty	t-21n-15
adopt adopt	t-26n-36l-24
adopt branch	t-28
adopt found	t-36
adopt labour	t-23l-13
born born	t-47n-29
born floor	t-23n-14l-31
born live	t-28n-13
born self	t-27n-32l-32
born study	t-50n-59l-18
branch branch	t-58n-41
branch contrast	t33n21l16
branch delegate	t-24
branch floor	t-27n-19l-38
branch its	t-17n33l39
branch labour	t-26n-37
branch law	t-21l35
branch live	t-48l-16
branch meet	t-14n27
branch org	t-32
branch self	t-16n-56l-16
branch speech	t-16
branch support	t-26n12l-28
branch thank	t-13
branch travel	t-24
contrast born	t20
contrast contrast	t-45n-26
contrast crime	t13l56
contrast delegate	t-46
contrast goods	t19l49
contrast labour	t21n32l47
contrast law	t39n23l34
contrast meet	t23l-33
contrast neg	t-24n25l28
contrast people	t13l57
contrast person	t23n25
contrast place	t39n14l30
contrast text	t-26
contrast trade	t-26n37l40
count branch	t-54l-34
count count	t13n13
count delegate	t-24n-48
count gift	t14n23l17
count goods	t16l-17
count kin	t-32
count labour	t-23n34l20
count law	t34n35l29
count org	t-33
count place	t-46n15
count self	t-44n-45
count study	t-23n-22l-27
count trade	t-40n-32
count travel	t-16n13
crime place	t27l21
delegate branch	t-25
delegate delegate	t-24n-23
delegate floor	t-45l-34
delegate live	t20
delegate meet	t-28l15
delegate person	t-28n-43l-41
delegate self	t-29n-14l16
delegate speech	t-17n-30
delegate text	t14n12
delegate travel	t-49n-33
floor branch	t-55n-23
floor contrast	t27n31l-56
floor count	t-20
floor delegate	t-30n-22l-33
floor harm	t38n29l-19
floor labour	t31n38l40
floor law	t44
floor org	t-43n-30l-29
floor people	t21l23
floor self	t17n21
floor support	t-37l-20
floor thank	t18l25
floor travel	t-45
floor treaty	t-26n-24l-35
found branch	t-41l-27
found org	t23
gift contrast	t-13l26
gift delegate	t-34l-29
gift floor	t27l33
gift found	t-16
gift gift	t-23l-27
gift law	t-19l32
gift org	t-35l24
gift person	t-14n22l-16
gift place	t-38n-34
gift speech	t26l-32
gift trade	t15l-21
gift travel	t-24
gift work	t-19
goods adopt	t31
goods contrast	t30n24l16
goods count	t28n35
goods harm	t49l19
goods its	t17n30l31
goods labour	t20n21l31
goods org	t-19
goods people	t-35n26
goods place	t19l22
goods travel	t26n19l27
harm branch	t-32
harm count	t44n30l-16
harm goods	t22l39
harm harm	t25n-20l38
harm law	t-23l36
harm meet	t-28n-32
harm modal	t16n12
harm people	t13l34
harm place	t20l42
its adopt	t-31
its branch	t-49n42l-22
its contrast	t39
its count	t-53n-14l15
its crime	t20l33
its delegate	t-32l-31
its floor	t-31l-17
its found	t-31l-22
its harm	t45n41l57
its its	t19n29
its labour	t-33n-13l38
its law	t19n43l60
its modal	t22l25
its org	t28
its person	t33
its place	t36l52
its speech	t-30
its thank	t-13l-36
its work	t-23
kin person	t-19n35l-34
labour born	t-15
labour found	t-36
labour gift	t43l-34
labour harm	t-38l30
labour its	t-18n-30l30
labour labour	t36n33
labour meet	t-18n-33
labour people	t20n42
labour self	t-35n-22l-26
labour trade	t15l-21
law contrast	t32n38l-20
law count	t33n-25l21
law floor	t33n20l23
law its	t38n30l16
law law	t40n27l48
law meet	t-32
law neg	t24n19
law org	t-13
law place	t37l30
law self	t43
law study	t-13l16
law trade	t-33
law work	t-24n-13l26
live contrast	t13n-31
meet adopt	t20n-31
meet branch	t-21
meet contrast	t22n35
meet count	t-31l17
meet crime	t25
meet harm	t-42n36
meet law	t-20l29
meet live	t-24
meet org	t27
meet person	t-33n24l38
meet place	t-13l33
meet speech	t-18n-37
meet study	t-25
meet support	t-35n-17
meet trade	t-22n-23
meet travel	t-18n-34
modal adopt	t-22
modal branch	t13n-17
modal contrast	t34n28l-21
modal delegate	t-35
modal floor	t16l-17
modal its	t-19n32
modal neg	t-28
modal text	t14
modal thank	t26
name born	t-34
name crime	t12
name found	t-57
name place	t-24
neg contrast	t39n-16l24
neg count	t-17n32l40
neg floor	t31n48l31
neg labour	t28n27l48
neg person	t-16n18l57
neg support	t-24
neg trade	t25n-21l54
neg travel	t-12l46
org born	t-17
org branch	t-53l-35
org count	t21n-28l28
org delegate	t-33
org found	t19n-33
org gift	t21l-20
org meet	t15
org org	t-27n-34l13
org people	t-22l-34
org self	t-22l22
org trade	t-47n17l21
org travel	t-30n34
org work	t44
people branch	t29
people contrast	t-13l35
people goods	t25n-17l20
people labour	t17n19l41
people org	t-14l-17
people place	t26n30
people self	t18n-21l-40
people speech	t-32l22
people trade	t25l16
person born	t-39n16
person branch	t13
person count	t-44l27
person crime	t28n28l30
person floor	t-59n21
person kin	t-13l-21
person labour	t-31l44
person live	t-24n-27
person meet	t13l-20
person people	t27n43l24
person person	t-36l-17
person self	t-42n-54
person speech	t-37n-37
person study	t-14n-28l-27
person text	t-28n-20
person trade	t-55n-51l-31
person treaty	t-31
place branch	t23
place contrast	t26n48l21
place count	t-24n38l12
place gift	t20n32
place labour	t32n25l35
place meet	t-29l24
place org	t-18l-35
place place	t-26n27l15
place trade	t-20l15
self adopt	t15n-18l-31
self born	t-19n-36l-15
self contrast	t41l-15
self count	t17n-44
self floor	t33n-22l-39
self found	t17
self gift	t-43n-25l-16
self goods	t-18n-47l-13
self harm	t-17n31
self labour	t-18n-14l-14
self live	t20n26
self name	t-31l-23
self neg	t-25l48
self place	t-20l38
self self	t-59l15
self speech	t32n-23l-33
self study	t13n-30l-38
self support	t-23l-34
self text	t27n34l14
self treaty	t28n-26l-42
self work	t-38n34l-29
speech contrast	t20l-34
speech count	t-31n-15l-26
speech delegate	t-14l-22
speech floor	t-22n-27l-18
speech its	t-35n-25l-21
speech meet	t-26l-34
speech self	t-28n-16l20
speech treaty	t-24n18
study contrast	t22n20l-31
study count	t23n13
study crime	t29n17l21
study gift	t-22
study harm	t20n-25
study labour	t23l-17
study law	t-42n28
study meet	t-24
study self	t-30l-40
study speech	t-33n-33l-17
study study	t-25n-52l-42
study trade	t-18n-23l-17
study work	t-20n-31
support branch	t-33l-14
support floor	t-21n17
support meet	t-18l-13
support support	t-17
text adopt	t-44
text born	t-40
text goods	t42l21
text meet	t-18l15
text modal	t-30
text person	t-28l-39
text speech	t-26
text study	t16
text work	t-36
thank branch	t-29n-31l-25
thank contrast	t25
thank delegate	t-52l17
thank floor	t31n-27l-14
thank gift	t-21l-32
thank its	t-26
thank law	t-54n20l13
thank people	t-44n41l19
thank person	t-34n-20
thank self	t-20n-33l-15
thank work	t27l25
trade born	t-25n-26
trade count	t-28l-15
trade delegate	t-38
trade floor	t-31n18l-28
trade found	t-35
trade live	t-64
trade meet	t-48l-21
trade person	t-21l-25
trade self	t-33n-18l15
trade text	t-25
trade trade	t-68
trade travel	t-80n-26l-45
trade treaty	t-23n-19l28
travel count	t14n14l15
travel crime	t25n19
travel goods	t-21n-16l28
travel its	t-17n-49l42
travel labour	t28l-18
travel org	t-41
travel place	t-17l16
travel travel	t-43n-18
treaty adopt	t-37
treaty contrast	t13n-18l-12
treaty person	t18n-33
treaty speech	t-30l-17
treaty thank	t-26
treaty trade	t-21
work branch	t-47
work contrast	t21n-23
work delegate	t-31l-37
work law	t20l52
work org	t40
work people	t18l29
work place	t-27
work trade	t-37n-44
work travel	t20n-18
^ branch	n-21
^ found	n15
^ live	n17
^ name	n18
^ work	n18
adopt ^	n17
adopt count	n-28
adopt floor	n-19
adopt law	n16l21
adopt meet	n-18
adopt modal	n-19
adopt neg	n24l35
adopt org	n-13
adopt speech	n-35
adopt text	n-38
born ^	n28
born contrast	n39l26
born count	n-23l-25
born crime	n28
born gift	n-26
born kin	n-24l-17
born labour	n-13
born modal	n-23
born neg	n-17
born org	n-24
born speech	n-34
branch ^	n-41l-13
branch born	n-17
branch gift	n22
branch harm	n28l-15
branch person	n-38
branch place	n17l19
branch text	n-29l20
branch trade	n29
branch work	n18
contrast ^	n24
contrast count	n31l30
contrast harm	n33l29
contrast modal	n48l24
contrast self	n16l-33
contrast speech	n-20
contrast support	n-15
contrast thank	n24
contrast travel	n-25l-23
count ^	n37l14
count contrast	n-17
count found	n16
count people	n-17
count person	n16
count speech	n-35
count thank	n29l-14
count work	n15
crime ^	n40l61
crime harm	n28l-30
crime its	n-21l34
crime labour	n31
crime neg	n45l46
crime org	n-28
delegate ^	n-96l-19
delegate contrast	n-27l22
delegate gift	n-24l-20
delegate labour	n-13
delegate modal	n19l14
delegate neg	n22l-28
delegate org	n-32
delegate people	n14
delegate study	n-14
delegate trade	n-38
delegate treaty	n-42
floor ^	n-32l-24
floor floor	n-48l-21
floor goods	n38l-14
floor its	n35
floor modal	n17l-46
floor neg	n-15l53
floor person	n19l-18
floor speech	n-15l-15
floor text	n-24
floor trade	n15l31
found ^	n19l-18
found contrast	n43
found count	n-50
found found	n-13
found gift	n-30
found its	n-28l29
found labour	n-27l-14
found law	n20
found meet	n-13
found neg	n-29l23
found people	n-42
found person	n-31
found support	n-32
found trade	n13l-24
found work	n-20
gift goods	n24l42
gift modal	n-26
gift self	n-43l-17
gift support	n-18l-21
gift text	n19l-42
goods neg	n14l27
goods self	n-33l-18
goods trade	n14l-32
harm ^	n14l35
harm gift	n-17l23
harm its	n32l22
harm person	n19l23
harm self	n42l16
harm speech	n-26l-22
harm text	n-20l-23
harm travel	n-20
its ^	n-28l22
its gift	n-29
its meet	n26l19
its neg	n-50
its people	n-25l55
its self	n17l-13
its text	n-24l-33
its trade	n34l-41
kin ^	n-13l13
kin its	n-23
kin law	n31
kin self	n-48l-25
kin trade	n-25l-32
labour ^	n32l29
labour count	n18
labour law	n14
labour org	n-20
labour person	n24l37
labour speech	n-40l-23
labour text	n16
law born	n29
law gift	n-28
law harm	n44l20
law labour	n14
law people	n26l21
law speech	n28l49
law support	n25l32
law text	n17l38
live ^	n19l-16
live floor	n-17l-28
live its	n-28l35
live kin	n-28
live neg	n-31
live person	n-45
live place	n25l26
live self	n24l-27
live study	n12l-25
live support	n-13
meet ^	n-37l-14
meet delegate	n-12l-43
meet floor	n-25l-39
meet gift	n-17
meet meet	n-42l-25
meet neg	n24
meet self	n-33
modal count	n18
modal gift	n-16
modal modal	n15
modal people	n-25l31
modal self	n-15
modal speech	n-26
name ^	n-31l30
name its	n-13l49
name law	n24
name self	n-22
neg ^	n-17l13
neg gift	n20l-23
neg modal	n31
neg self	n-19l-18
org ^	n-50
org adopt	n-19
org contrast	n44
org goods	n15
org harm	n32l30
org its	n20l22
org modal	n-34l-24
org neg	n-29
org thank	n-22l34
people ^	n23
people count	n20l39
people harm	n14l28
people its	n13l19
people law	n-26l-28
people meet	n27l18
people modal	n27l23
people neg	n37l19
people study	n18l21
people work	n23l33
person contrast	n-24l34
person gift	n-26l19
person harm	n31l-18
person its	n-28
person modal	n-14
person neg	n34
person place	n-26
person support	n-27l-25
place goods	n-32l15
place harm	n16l29
place live	n-13
place modal	n26l26
place name	n14
place neg	n-12l-18
place people	n33l20
place self	n-33l26
place travel	n33
self branch	n17
self delegate	n-28
self its	n-23l-47
self kin	n-13
self meet	n28l18
self modal	n-29
self org	n-23l36
self people	n45
self person	n-51l21
self thank	n-50
self travel	n-17l-19
speech gift	n-20l-53
speech law	n-20l-32
speech modal	n25l-29
speech neg	n28
speech speech	n-33l-43
speech text	n-43l28
speech trade	n-35l19
study ^	n17
study born	n28
study floor	n-39
study person	n-30l27
study text	n-19
support ^	n-70l-25
support adopt	n-44
support contrast	n29
support modal	n34
support neg	n-34
support self	n22l16
support text	n-17
support travel	n-16l-27
support treaty	n-31l-21
text ^	n25
text contrast	n-13l26
text floor	n-32
text harm	n16
text its	n-21l-26
text law	n31l16
text neg	n-37l45
text people	n-31
text self	n-35
text text	n-19l-27
thank ^	n-16
thank count	n13l-25
thank harm	n20
thank place	n47
thank speech	n-55
thank support	n-23
thank text	n-28l14
thank trade	n-37l-39
thank treaty	n18
trade adopt	n24
trade contrast	n26
trade harm	n-17l39
trade its	n-27l35
trade labour	n33l34
trade law	n25l24
trade modal	n-26
trade neg	n21
trade people	n-20l-12
trade place	n-20l15
trade speech	n-39l-30
travel ^	n18l-52
travel delegate	n17
travel floor	n-43
travel law	n27l12
travel meet	n-32
travel modal	n-12
travel neg	n29l28
travel people	n26l35
travel study	n-38
travel support	n-15l-35
travel thank	n-26
treaty ^	n-61l-23
treaty floor	n-34
treaty its	n29
treaty law	n19
treaty modal	n-18
treaty neg	n-17
treaty self	n-35
treaty treaty	n-14l-18
work ^	n24l-14
work self	n-28l16
F false	Â13~15
N true	Â19Ã12
P true	Â-57Ä-19~36
asr	Ç65
disguised	Ç114
adopt its	l-14
adopt place	l23
adopt self	l-41
adopt study	l-20
born harm	l20
born trade	l-15
branch adopt	l19
branch neg	l26
contrast adopt	l24
contrast floor	l12
contrast gift	l17
contrast study	l13
contrast treaty	l-37
count adopt	l-12
count born	l20
count crime	l24
count floor	l36
count harm	l24
count modal	l-14
count neg	l21
count support	l25
count text	l16
count treaty	l33
crime count	l42
crime goods	l27
crime people	l26
crime person	l17
crime text	l15
delegate harm	l28
floor born	l-24
floor crime	l19
floor live	l28
floor meet	l24
floor place	l-27
found goods	l35
found self	l-41
found travel	l19
gift adopt	l18
gift branch	l-35
gift count	l45
gift crime	l-13
gift harm	l35
gift labour	l-40
gift meet	l-34
gift neg	l39
gift people	l30
goods ^	l27
goods goods	l47
goods live	l25
goods modal	l14
goods name	l16
harm adopt	l-26
harm born	l15
harm crime	l21
harm floor	l-41
harm neg	l50
its born	l33
its goods	l14
its kin	l22
its live	l12
its name	l25
its study	l34
its support	l-22
its travel	l16
kin contrast	l-20
kin count	l23
kin neg	l-29
kin text	l15
labour contrast	l34
labour crime	l22
labour goods	l27
labour name	l33
labour neg	l51
labour place	l13
labour work	l54
law ^	l43
law adopt	l50
law crime	l37
law goods	l22
law thank	l-25
law treaty	l28
live count	l-40
live crime	l18
live labour	l17
live people	l17
live work	l-14
meet its	l-20
meet modal	l-15
meet people	l39
meet text	l15
meet treaty	l24
modal harm	l-31
modal live	l-36
modal meet	l21
modal support	l-19
modal travel	l15
modal work	l30
neg adopt	l40
neg born	l18
neg crime	l12
neg found	l17
neg goods	l25
neg harm	l15
neg its	l-38
neg law	l35
neg name	l-26
neg neg	l-31
neg org	l22
neg people	l-29
neg speech	l23
neg study	l13
neg text	l-19
neg thank	l36
neg treaty	l20
org law	l-14
org treaty	l-39
people born	l41
people crime	l49
people floor	l19
people gift	l35
people live	l24
people name	l39
people people	l16
people person	l-18
people text	l-21
people travel	l14
person ^	l-14
person adopt	l30
person goods	l16
person travel	l16
place its	l25
place law	l13
place person	l55
place study	l20
place support	l-27
place work	l-19
self ^	l-42
self law	l37
self trade	l13
speech ^	l-26
speech born	l16
speech harm	l-21
speech person	l12
speech study	l33
speech thank	l-28
study its	l34
study org	l-30
study travel	l13
support count	l19
support delegate	l-14
support harm	l17
support its	l-35
support law	l49
text count	l21
thank labour	l-15
thank neg	l46
trade gift	l13
trade kin	l-35
trade org	l22
trade study	l-31
trade thank	l-12
travel harm	l-21
travel person	l24
travel trade	l-24
travel treaty	l-35
treaty meet	l-26
treaty support	l-28
treaty text	l-40
work count	l28
work labour	l20
work neg	l18
work text	l30
D born	P-41
D count	P24
D labour	P31
D org	P27
D study	P-37
D text	P-15
F ^	P18
F count	P27
F labour	P13
F neg	P39
F people	P29
F person	P29
N found	P21
N gift	P-46
N kin	P53
N law	P14
N meet	P25
N people	P26
N person	P-14
N place	P24
N study	P48
N support	P-32
N thank	P-13
N work	P-14
P born	P-12
P contrast	P15
P count	P-17
P crime	P15
P delegate	P-28
P found	P-31
P goods	P28
P kin	P-35
P live	P-33
P name	P16
P person	P16
P self	P-23
P study	P-29
P trade	P34
P work	P17
D false true	{44
D true false	{-29
F false false	{13
N false false	{14
N true false	{-48
P false true	{-33
P true false	{-47
F true	Ã13Ä38
P false	Ã-28~-12
connecting	w-14
quantos	w44
statements	w-20
such	w-14k24
F	Ä13
compare	D35
#year since	f19
( ^	f40
, arabic	f-19i-24
, author	f-23
, captain	f25
, congratulations	f31
, country	f-29
, hotline	f34
, i	f-18
, kossi	f19
, march	f-17
, money	f-15
, morning	f-33
, nacimiento	f-18
, register	f24
, speaker	f-27
, swahili	f-21
, terminology	f-20
, §	f-13
, готов	f-34
: )	f30
: due	f-32
: it	f30i37
: lunch	f-18
: myself	f23
: nationality	f-37
: ours	f35
: record	f27
: right	f25
: them	f23
: travel	f-20
: §	f40i-29
abogada soy	f-16
about is	f32
about speak	f14
about wrong	f15
advogada uma	f-18
after and	f-25
after floor	f-28
agradecemos ^	f14
allow ^	f-32
als ^	f-14
am i	f14
and arabic	f-25
and birth	f-15
and hindi	f-18
and pashto	f-29
and them	f36
and §	f-19
ao agradecemos	f18
apres ^	f-23
are we	f-29
ask ^	f-24
asked we	f32
au est	f15
auf fehlen	f25
aus komme	f18
aus vorsitzenden	f-16
aus §	f-30
auskunfte die	f26
aux ^	f23
aux puis	f-12
be will	f-29
before ^	f-25
before long	f-24
between ^	f20
by followed	f-19
by made	f-21
by offered	f-26
by proposal	f-33
by seconded	f-13
cabine la	f-31
cahiers les	f15
chair you	f28
commend to	f28
commend would	f23
compare ^	f35
concerns it	f38
cotes -	f22
could ^	f-19
danken wir	f15
de bonjour	f-24
de colega	f-21
de cooperativa	f16
de delegacao	f-22
de delegada	f-19
de delegue	f-24
de directeurs	f-12
de embajada	f-26
de feria	f-14
de gobierno	f-27
de permanente	f-16
de regles	f-20
de taller	f-30
de universite	f-33
de vecino	f-28
de vengo	f17
de viens	f28
des ^	f15
des royaume	f-23
desde hablo	f21
detains §	f27i30
deux ^	f21
did ^	f17
did why	f25
discutee sera	f-16
do why	f33
does ^	f24
du delegation	f-24
du permanente	f-17
du representante	f-22
em estudei	f-36
em faltam	f16
em nasceu	f-19
em publicada	f-16
em sede	f-16
en creci	f-26
en esta	f17
en existe	f-21
en fue	f-28
en inscrita	f-15
en leera	f-25
en sede	f-18
en sera	f-23
en trabajo	f-13
entre ^	f30
est siege	f-16
et §	f-25i-26
fiscal el	f28
fiscalia la	f21
for as	f39
for asks	f-16
for march	f29
for observer	f-20
for waiting	f-30
from afternoon	f-26
from are	f44
from back	f34
from both	f-15
from came	f20
from chair	f-28
from cocoa	f12
from colleague	f-22
from come	f28
from comes	f16
from connect	f-26
from connected	f-27
from delegate	f-43
from deported	f24
from evening	f-23
from experts	f12
from flight	f-27
from girls	f17
from grant	f-17
from greetings	f15
from guests	f-33
from hello	f-37
from in	f-29
from insurer	f13
from joined	f-20
from judge	f-25
from lady	f-34
from licence	f-22
from line	f-33
from listen	f-20
from man	f-27
from moderator	f-16
from morning	f14
from nurse	f22
from nurses	f15
from online	f-36
from people	f-21
from posted	f-13
from proposal	f29
from reviewers	f-39
from road	f24
from run	f25
from speak	f21
from speaker	f-32
from staffed	f-13
from team	f-18
from train	f-18
from travelled	f-28
from travels	f-13
from us	f-16
from wishes	f-30
from women	f34
from write	f16
from you	f26
from §	f29i12
getting am	f-22
gleich nicht	f-18
gloria not	f-16
has ^	f35
have and	f-13
have we	f-35
hold i	f-18
if grateful	f14
in #	f-24
in active	f-32
in amended	f-27
in analysed	f-32
in another	f-30
in appeal	f17
in arbeiten	f-18
in as	f12
in audited	f-21
in authority	f30
in bar	f-32
in be	f-26
in been	f-32
in began	f-21
in being	f-34
in branch	f-15
in branches	f-33
in brokers	f19
in business	f-19
in captioners	f-12
in caregivers	f32
in centre	f-19
in children	f25
in clinic	f31
in cocoa	f31
in coffee	f-18
in colleague	f-19
in colleagues	f28
in company	f-17
in compounds	f16
in conference	f-18
in congress	f-44
in course	f-30
in cutters	f17
in defended	f-26
in depot	f23
in desk	f20
in die	f-31
in dinner	f-20
in discussed	f-14
in divers	f20
in down	f25
in dreams	f-20
in employed	f-15
in established	f-29
in event	f-30
in exhibited	f-14
in exists	f-33
in factory	f36
in faculty	f-13
in families	f28
in fand	f-22
in father	f26
in federation	f-25
in film	f23
in first	f-21
in flat	f23
in forum	f-21
in founded	f15
in garage	f-20
in girls	f27
in glossary	f-14
in guns	f23
in happens	f20
in headquartered	f-27
in headquarters	f-13
in held	f-27
in hospital	f-24
in hotel	f21
in hung	f-18
in incorporated	f-30
in interpreter	f24
in invoices	f27
in ist	f-15
in judge	f29
in june	f-33
in kept	f-25
in kitchen	f-27
in laboratory	f-23
in launched	f-18
in law	f-24
in library	f-22
in line	f-13
in lives	f-28
in made	f28
in maids	f34
in meet	f-41
in members	f-42
in minutes	f19
in morning	f-14
in network	f-16
in night	f-32
in noticed	f-20
in now	f19
in nurses	f13
in office	f-21
in offices	f-24
in once	f-31
in online	f20
in opened	f26
in organization	f-15
in paid	f29
in people	f27
in place	f-40
in practise	f-37
in presented	f-32
in printer	f-26
in prisons	f19
in protocol	f-29
in rate	f15
in recruiter	f27
in registered	f-14
in registry	f24
in repeated	f-28
in room	f-17
in rooms	f13
in seat	f-22
in second	f-41
in secretariat	f-18
in seen	f-22
in server	f-17
in service	f-25
in session	f-24
in shot	f-18
in shown	f-26
in signature	f-23
in signed	f-19
in situated	f-27
in sold	f27
in speak	f-17
in speaking	f-16
in stands	f-33
in station	f17
in statute	f17
in student	f-32
in studied	f28
in taken	f27
in taught	f20
in taxi	f-29
in teach	f38
in teacher	f-18
in tents	f26
in than	f-24
in that	f24
in them	f-26
in then	f-20
in tied	f19
in time	f28
in trained	f16
in training	f-37
in trial	f-23
in university	f-13
in up	f-23
in us	f20
in volunteers	f34
in well	f28
in wer	f24
in wohnt	f20
in worked	f16
in worker	f22
in works	f28
in workshop	f-24
in written	f-29
in wurde	f-16
in year	f-25
in you	f-66
ins §	f-24i-21
into and	f-33
into interpretation	f-19
is bookkeeper	f-24
is husband	f-24
is she	f-12
is treasurer	f-40
is who	f-16
juges les	f12
learned who	f-21
ley la	f15
little a	f-19
m '	f15
manque il	f19
mean i	f13
medicos los	f17
merci ^	f-20
my ^	f-23
na ^	f27
neither ^	f22i22
ni ^	f15
ni §	f13i15
ninas las	f16
no ^	f31
no trabalho	f-34
nor §	f37i22
now ^	f13
of #	f-17
of bank	f27
of behalf	f-13
of brokers	f31
of city	f-19
of code	f16
of compounds	f14
of cooks	f37
of courts	f42
of daughter	f-25
of embassy	f-27
of estates	f25
of flag	f-26
of generosity	f-17
of government	f-36
of kind	f-21
of kingdom	f-16
of market	f19
of minutes	f-31
of name	f-12
of observer	f-17
of officers	f24
of owners	f20
of people	f-29
of practice	f38
of principality	f-19
of prisons	f23
of proposal	f-34
of representative	f-26
of representatives	f-19
of review	f30
of shore	f19
of squats	f39
of support	f-17
of those	f15
of warehouses	f31
of way	f-15
of workers	f37
off ^	f23
off out	f-19
okay ^	f24
on held	f25
on kept	f27
on report	f13
one ^	f37
or §	f-25i-23
our and	f-23
para traducao	f-21
police la	f18
policia a	f15
policia la	f13
presidente la	f-18
que por	f12
rainy from	f-23
reads who	f-27
remercions nous	f20
said i	f25
say to	f28
says badge	f-12
seven ^	f34
so ^	f30
sou ^	f-15
soy ,	f-23
speak i	f12
speak will	f-35
suis je	f-25
thank i	f-28
thank to	f-31
that after	f-34
that interest	f20
that learned	f15
that noted	f13
that recalled	f-14
that regret	f16
that regretted	f19
that said	f28
that say	f21
that says	f31
that true	f20
that you	f20
their and	f27
then ^	f-35
there is	f-26i28
think i	f-25
three ^	f23
to according	f21
to come	f-22
to floor	f-24
to given	f-29
to go	f-17
to goes	f-23
to grateful	f-43
to line	f-28
to moved	f-25
to one	f-18
to question	f38
to sent	f26
to switch	f-20
to then	f-34
to travel	f-17
to turn	f30
to wrote	f28
to §	f18
tribunaux les	f22
two ^	f27
uh ^	f14
uh in	f-17
un et	f-21
und §	f-40i-41
unless ^	f-21
unlike ^	f16
used speaker	f-22
version la	f-25
vertreter der	f-14
vis je	f16
von delegation	f-24
was it	f-15
was there	f-26
well ^	f21
weshalb ,	f31
what of	f26
when ^	f17
where ,	f28
whether ask	f27
whose ,	f-34
with link	f-27
with ourselves	f23
with §	f-13
y nacimiento	f-30
year last	f13
yes §	f19
you thank	f-26
§ de	f-18
§ in	f-29
§ في	f-15
а ,	f16
благодарим мы	f15
в ^	f44
в живу	f13
в зарегистрирована	f-29
в зарегистрированную	f-18
в потом	f-27
в преподаю	f-20
в работаю	f-26
в семинаре	f-22
в спросили	f18
в училась	f-31
возьму пример	f16
делегация ^	f-12
и §	f-36i-25
из я	f33
на перевод	f-19
о ^	f30
правительство благодарим	f-21
представитель ^	f-28
представительству постоянному	f-16
я ^	f-29
языки рабочие	f-18
اعلان ^	f-26
الرييسه اشكر	f-17
الشرطه ^	f13
المحاكم ^	f24
اما ,	f22
بروتوكول ^	f-13
في ^	f47
في الصيادين	f20
في القادم	f-25
في ثم	f-30
في مسجله	f-36
في مقرها	f-20
محاميه انا	f22
ممثل طلب	f-17
من محاميه	f-24
نشكر ^	f21
واعلان باريس	f-15
وفد ^	f-20
وفي ^	f17
insurer	k13
nationality	k-37
received	k-19
wir	k15
zuerst	k-32
1	Å29}-72
2	Å-17}-62
3	Å-15È20
D 2	_-19
F 1	_21
F 2	_33
F 3	_-37
N 1	_23
N 2	_-16
P 1	_26
P 2	_-54
P 3	_-29
0	}-38È22
) ,	i-27
, active	i-21
, as	i-21
, at	i-28
, avec	i-15
, beaten	i20
, denn	i20
, die	i-25
, donde	i33
, en	i-26
, followed	i-13
, have	i-21
, if	i-35
, it	i-21
, its	i32
, je	i-25
, la	i20
, le	i33
, like	i28
, lives	i-25
, married	i-14
, ms	i-21
, no	i-33
, nos	i-24
, o	i41
, on	i-17
, one	i-35
, or	i14
, proposes	i-25
, puis	i-24
, que	i-25
, qui	i-13
, raised	i-20
, rue	i-15
, second	i-36
, segun	i23
, since	i-13
, sold	i19
, somebody	i-31
, subject	i-14
, suggested	i-13
, then	i-29
, they	i23
, though	i25
, to	i-25
, une	i26
, vivo	i-28
, was	i23
, we	i-15
, were	i-16
, where	i14
, which	i-30
, whose	i14
, will	i-43
, without	i-19
, а	i-44
, в	i-32
, где	i13
, живу	i-24
, однако	i-34
, по	i-14
, وسوالي	i-12
, وعندنا	i22
- based	i-18
- born	i-13
- speaking	i-29
: forty	i28
: how	i41
: no	i30
: one	i20
: so	i-45
: that	i-34
: who	i23
: там	i30
abolished the	i19
accent ,	i-13
accept our	i-28
adopted the	i-16
aligns itself	i-18
amended its	i43
amendment ,	i-17
and after	i-19
and an	i-29
and another	i-19
and before	i-18
and branches	i-15
and could	i-23
and have	i-24
and here	i25
and i	i18
and its	i-34
and later	i-15
and my	i-46
and nobody	i29
and none	i27
and now	i-30
and our	i-16
and over	i33
and people	i-39
and run	i-17
and she	i35
and their	i35
and then	i-33
and they	i-28
and to	i17
and was	i28
animation studio	i-18
answered the	i37
answers within	i21
archivo la	i24
are born	i17
are not	i19
are paid	i34
as a	i-31
as well	i-26
asked about	i-59
asked for	i26
asked how	i-44
asked that	i-38
asked the	i36
asked whether	i-39
asks for	i15
asks whether	i-25
at night	i26
authorities for	i-16
back on	i-13
because it	i36
because my	i-13
booth ,	i-33
booth has	i-23
both say	i25
boys are	i31
brick kilns	i22
buries them	i16
burned the	i12
but i	i-29
buys the	i32
by birth	i-29
by bus	i-17
by passport	i-28
by telephone	i38
by way	i36
came with	i30
can everybody	i-17
can you	i-17
changed the	i36
channel ^	i-19
channel is	i-27
chapter ,	i-19
children '	i-17
closes on	i-26
co -	i-14
colleague will	i-16
com relatorios	i-14
consuls never	i31
count the	i15
courts accept	i34
courts have	i25
covers the	i41
customs have	i44
customs house	i26
customs weigh	i13
cut the	i27
d '	i-23
de nacimiento	i-23
de son	i-24
delays ^	i15
delegation ,	i-19
delegation can	i18
delegation could	i14
devuelve a	i13
did not	i21
do not	i25
does not	i-29
domestic workers	i17
dreissig akten	i17
e em	i-17
e hoje	i-24
e uma	i-19
e §	i-27
eingetragen und	i-15
employers hold	i20
en #year	i-24
en nombre	i-17
engineer ,	i-32
et a	i-29
et au	i-23
et en	i-18
et je	i-23
et la	i16
et le	i-18
et les	i-17
et un	i-37
explain why	i24
exports pills	i19
fassung des	i-19
fassung liegt	i-20
fine the	i16
fines the	i28
fishing masters	i30
fomos recebidos	i-22
for chairing	i-21
for closing	i35
for her	i-13
for my	i-29
for nothing	i32
for opening	i-21
for paying	i-22
for sponsoring	i-12
for ten	i16
for their	i-41
for thirty	i-27
for two	i33
foundation with	i-37
freezes accounts	i19
froze the	i44
fur den	i17
fur die	i-22
gave the	i45
gives them	i34
glossary is	i-19
going to	i15
grants a	i28
growers pay	i16
had asked	i-33
had been	i22
had no	i22
had the	i-29
hand their	i24
hangs the	i21
has ,	i35
has a	i20
has announced	i34
has been	i-30
has closed	i32
has ever	i13
has forty	i14
has its	i24
has just	i-40
has more	i42
has never	i32
has not	i56
has one	i39
has ratified	i35
has since	i26
has the	i-27
has trained	i21
has two	i22
has what	i14
has yet	i14
have a	i12
have been	i-16
have no	i36
have not	i20
he is	i-27
he said	i19
her name	i-14
holds the	i24
hotline closed	i25
i am	i23
i learned	i19
in #year	i-12
in march	i-19
in may	i-46
in suitcases	i25
in thanking	i-26
in twenty	i-14
in uh	i-58
inspectors count	i12
intend to	i18
interpretation ^	i-21
interpreter ,	i-21
introduced the	i24
is a	i-12
is an	i19
is in	i-23
is no	i21
is picked	i13
is spoken	i-28
is stuck	i-19
is taught	i29
is what	i35
is where	i-18
ist nicht	i-28
it '	i-26
it is	i-14
it it	i24
it was	i23
itself has	i30
keep a	i22
keeps its	i14
keeps two	i15
kept the	i18
knows the	i15
labour inspectors	i29
last autumn	i-31
last night	i-22
last year	i-23
lasted four	i-21
lawyer ^	i26
lawyer and	i-32
leave at	i-33
lends its	i20
lends the	i22
let the	i24
lets the	i23
licensed the	i22
lost the	i33
marinas were	i24
may not	i23
mission ^	i-22
model of	i33
my name	i-25
n '	i40
nao tem	i16
never answered	i16
never called	i27
no data	i37
nobody asks	i22
nobody has	i27
nos presto	i13
not gloria	i-19
nurse ^	i30
nurse i	i13
of nineteen	i25
of the	i-20
on a	i-23
on channel	i-18
on her	i-24
one has	i-23
one the	i-38
ones ^	i-35
ones are	i-41
ont ete	i-12
opened a	i34
opens the	i14
opera and	i-28
or in	i-26
orchards and	i21
own the	i22
paid for	i-27
paid the	i41
passport ,	i-17
passport and	i-28
passport was	i35
pay for	i20
pay the	i16
pay twice	i19
pays a	i26
pays compensation	i17
pays its	i38
pays my	i-14
pays the	i27
pediu a	i-15
pick the	i22
pidio la	i13
pidio que	i-16
please and	i-27
police have	i16
police take	i22
por la	i-30
por mi	i-19
por su	i-23
ports scan	i17
pour la	i21
pour le	i-39
pour son	i-40
prefers the	i-20
prefiere la	i-16
promised a	i32
proposed a	i-30
prosecutors and	i22
prosecutors have	i36
publish the	i34
quarante dossiers	i19
quarenta processos	i16
raised a	i-23
rather than	i-23
recruiters now	i23
register is	i19
remains ready	i-36
renamed the	i19
repealed the	i22
replied to	i25
requested clarification	i-19
requested the	i-16
returns them	i15
s '	i-19
said about	i-14
said that	i38
scans one	i13
seconded the	i29
self -	i35
sends the	i14
sends them	i32
sent the	i14
should be	i42
sign language	i-21
since #year	i-26
since nineteen	i-32
since the	i33
so i	i-29
so if	i-15
so that	i15
so what	i-24
sont vides	i15
stamps the	i23
statt ^	i-23
still has	i22
supported the	i-12
supports the	i15
take the	i26
takes the	i47
taxes the	i23
texts were	i-24
thanked the	i-25
thanks its	i-48
thanks the	i41
that a	i30
that makes	i-20
that one	i-34
that the	i42
the bed	i14
the police	i13
the price	i31
the rosewood	i15
the small	i23
the word	i-20
there was	i-29
they are	i35
they fly	i25
they have	i26
they saw	i19
they say	i-35
they told	i19
to a	i23
to acknowledge	i29
to ask	i-32
to be	i-29
to connect	i-25
to take	i-32
told me	i14
told the	i20
told us	i30
took the	i-27
trained its	i21
trains its	i27
trawlers change	i16
twice and	i24
um the	i13
und danach	i-19
und habe	i-26
und reden	i-26
under the	i21
uses them	i42
verifies the	i16
version of	i-12
waits ^	i19
warten die	i37
was about	i48
was handed	i13
was never	i38
was not	i-34
was the	i-23
we have	i17
we learned	i-18
weighs the	i12
well it	i25
were paid	i24
were shot	i26
were the	i30
when the	i-23
where the	i24
who are	i15
who complains	i-17
who had	i28
who learned	i-18
will be	i33
will share	i-31
wished to	i-21
wishes to	i-33
with a	i-29
with an	i22
with the	i23
with two	i-36
withdrew its	i-26
women are	i46
word for	i-19
work for	i23
works and	i-17
would be	i-41
would like	i-25
would lower	i29
y en	i-31
y hablo	i-28
y la	i-23
y tengo	i-21
y trabajo	i13
§ ,	i-32
готов ,	i-19
за гостеприимство	i-43
за зал	i15
за поддержку	i-18
и прошу	i-16
языках ^	i-12
اغلقت الملف	i23
ثم في	i-21
علي استضافه	i-18
علي الاستضافه	i-21
علي القهوه	i-28
لا ترد	i16
ولدينا سوال	i-12
— за	i16
🇫 🇷	i-21
🇲 🇼	i-21
accepted	m33q-36
delays	m15
needs	m-32
programme	m19
act	q13
bateyes	q31
nombre	q-17
nove	q36
qui	q-13
где	q13
приют	q36
يفتح	q28
N false	~15
ar	À-35
pt	À28
ru	À30`;
