// Made by scripts/judge/train.ts from the labelled texts in test/screening and scripts/judge; not to be edited.
// First line: the groups of features, each after its sign. Then a key a line: a tab, and sign and weight for each group
// it has one in. Weights are hundredths of the logarithm of the odds for a situation.
export const judgeWeights = `aC bR cCx dC~ eL fR~ gl21 hCx~ iRx jl2 kr12 lb12 mr1 nab oa1l1 pr2 qZR rL~ sLx ta21 uNlr vRx~ wfirst xPl2 yNr1 zNr2 ADlr BNl2 CLx~ DDr1 El1 FZL GPlr HDr2 IPr2 JDl2 KDl1 LPr1 MNl1 NN1 ON2 Pb1 QN0 Ra1 SPl1 TC. UN. VNl2. WS. XNr2. YNr1. ZZr2 !Dl2. #Pr2. %R. &Zr1 (Dr1. )L. *subject +b1near ,K. .Pr1. /Dl1. :Pl2. ;Dr2. <Zl2 =Pl1. >Nl1. ?Zl1 @a1near [mentions ]Fr1 ^Fr2 _Flr {capitals }place ~article Àkind Átongue ÂFl2 Ãas Äcapital Ålength Æstarts ÇFl1. ÈFl1 Ésentence Êstart
:courtesy	T-20!-13,-26)-24U-13>13V-21Y20%-33W-14
:gathering	T-30/18!-17,-30)-22U-34X22=-31:-19.-75#-18%-22W-23
:procedure	T-28/-58!35(-23;32,-34)-24U-23>-51V-20Y27X-16#-31W-45
:self	T-20/-30(25;14=16%-18W-17
:substance	T37/43(39;13Ç28,16U78V19Y41=30:28#21%38W63
:witness	T13/41!-28(-32Ç15,16)29U15>26V18Y15X-33=19.27#52W-15
branch	T-23a-25!19e-15U-30>-16V-22X-20:-19x-15#-13b-18W-61+-21j-15*-16
contrast	T25/20!-14(-44)20U81V26X13=26W-14@41
count	T23d51/36(27;38,18)-16U46V38Y19=-40%15f39m15*13
crime	T52a-32;42,25e-24U63X29#40%23@16+15*49
delegate	T-25a-15/15!-15D-17,-21)-27U-27>-40V-26B-13Y31:-25#-31%-20b-34W-20@-30+-23w-22j-13m-17*-13
floor	T-26a-19d23/13(31;21U-21>-14B-42Y-19X-36:26.25%-22b-41W-76+-15j-22*-54
found	T-18a18d-14;-14,-16)-13e43V-17Y29y44X19=-45.-14L28#-23%15W-26m39p25*-24
gift	T-32!-36U-15V-14X-20:-31.31#25%-28W-28*-35
goods	T36!36(15,22)24U49V19Y20X41.25%21W43@37+20*32
harm	T35/23!-15(42,20)19U42>34:-20#-19%37W50*36
its	T15/-18!29(-27)-19e-30U21>-31V-22Y42.22#-27I-48@-22+-13p-32
labour	T35!-29(38D20,33)15e-18U63N18V31y20%23b15W26m23*36
law	T29a-14/56(17D19;15e-26U76N21B-15Y22X15=24x-23.-17#36%38W37+21j-30m14*22
live	T24!26U19V15B18X-35=14:-23x-62#-22b-45W-13+-16*28
meet	T-21/18!37(30;-22,-18e13V-24X25=-24:-24x-41.-13#-22b-13W-17+-33j-41p16*-36
neg	T33/-15!-21(38;-53,14U34Y34X27=25:29.23#22W21+19
org	T-31!27U-13Y32X28:-16W26@-28+15*-15
people	T36/23J-24,13e-16U34>19B-22Y36X-18z32=22:20.25#-24I-35b-16+-30j-33p-26*79
place	T29h13a-16/20!-24(52,33)-20e-30U43V-18B-18Y18X25:38x-33.14#22%39W43+43j-29*24
self	T-21a42/-36(42D34U13V19=16:17%-21b31W-24m34
speech	T-34a-26!-37(-58;-38,-28)-24V20Y39X21:-18#-43%-28W-14+-26*-35
study	T-13a-20/-38(-34,-16)-22U-37V19Y25X39=-26:13#-63%-14+-32*-41
support	T-25a-34!16(-19,-31U-40N-40B-23Y-33X-41:-46.35#-41%-28b-32W34@13+-39j-23
text	T-27a-39(-36D-38;29,-24)-31e-38U-30V38Y27X-38:-18.-18#-21b-35W22+-51j-16m-39
thank	T-17K-23!-30,-18)-21e-23r-33N17O-35>24B-26X27z14%-29b-40w25j-31m-38
treaty	T-33a-16;20,-24)-18V13Y-19=-43#-40%-16+-19*13
abogada	c16K-15s16E-15
abord	c16
abrigo	c14
accueil	c-16i-18
advogada	c-26K-16s-16E-16
aeroport	c17
agente	c14
agradece	c21
agradecemos	c-20s-14M16B14w-17E16j14
agua	c20i18
ai	c-32i-22
aimara	c-19
akte	c22i23
akten	c26z26i26p26
al	c-25s-40w-20E-30p-20
amigos	c-26
amis	c-14
an	c-37H-31s-14Q-28y-18z23i-33b-17p16
anders	c-18
angaben	c13s13
ans	c30i29
antworten	c30
anzeige	c19i19
apoyo	c-17
appelle	c-22
appris	c14
arabe	c-27s-28
arabisch	c-18
archivo	c22i22m22
arrivee	c-24
article	c-27a-52e-20Q-30O-29I-20p-20
as	c57J35D-26H24s37e-37Q-14B45z22L-30I-46i41w-36j57m-23
asociacion	c-23s-21
associacao	c-35s-33
atelier	c-27s-13
attendu	c18H18i18p18
auch	c-26
aucun	c26
auf	c-19K-52s-35M26i-21w-22E-19
aujourd	c-19s-26
ausbeutung	c29
auskunfte	c26K26s26E26
autores	c-32s-29
autoridades	c13K13s13E13
autorites	c25s25
autre	c-32s-33i-14E-33
avait	c-22L-22i-22m-22
avant	c19
avec	c-34i-43
avocate	c-24s-24
avoir	c-32i-24
avons	c-33s-19
barco	c18i18
barreau	c-28
bei	c31i31
bericht	c16J16s16j16
bezahlt	c13
biblioteca	c-25s-20x-20j-20
bien	c-34
bitten	c-14
blanco	c18i18
bolo	c-37s-16i-26
bonjour	c-35s-35x-24w-35j-24
bozen	c-25
breve	c-13
brezeln	c-34
briefkasten	c13D25i25m30
cabine	c-29K-27s-27E-27
cada	c17i-30
calendrier	c-20i-30
calle	c46r-28f24
cambio	c33i33
carburant	c14
carceles	c27
carta	c19i24
casques	c-43i-20
causa	c15
cede	c-31
celle	c-32s-31j-31
celui	c18
cerraron	c32i32m32
chama	c24i28
chaque	c28i24p24
chez	c19i19
cinq	c14
cites	c-27i-27
classe	c14i14
cobra	c46h38i57v30
cobran	c38i30
colega	c-32s-34x-26j-26
collegue	c-31K-20s-27E-20
com	c-14D-22s-22L-16i-27m-27
combien	c17s15w19
combustivel	c19
comme	c-16s-21r51i17f-46
como	c-35i-17
compra	c25i21
compte	c-20
comptes	c-13
comunitaria	c15s-15x-15j-15
con	c-16s-15I-15i-15p-15
conduccion	c-20i-20
contentor	c24i24
contesta	c27z33i27p33
continentes	c-21
contra	c35
contrato	c35
convention	c-23e-43b-28j-14
cooperativa	c-25x25j25
correo	c-25i-25
cortan	c24i24
cosa	c14
cosecha	c38s34
cotes	c23K18s18E18
courts	c22a14D27e50N15O15B44y39x27L16i22j49m33
creci	c-44s-26x-26w-41j-26
criancas	c16z16i16p16
criollo	c-21i-21
crioulo	c-23i-21
cuaderno	c-13
cuando	c15i23
cuantas	c13
cuenta	c37i18
d	c37a-33s26e-28y-24z-32S22i13b-22E22m-24p-32
da	c-22s-40M-40y18i-27E-40m18
danach	c-26i-18p-18
danken	c15s15N-26E15
dans	c25i34
data	c29a26e18O14z34i34b26p34
declaration	c-26a-21b-31
deja	c34
del	c-29s-40M-29i-18E-40
delai	c28i28
delegada	c-21s-21B-21j-21
delegado	c-16s-16B-16j-16
delegation	c-26a14s-14N-20
delegue	c-30s-29B-29j-29
demande	c-16D-18s14i-18m-18
den	c26i22p21
denuncia	c28i35
depuis	c-13H17S-19E-19p17
dernier	c-32i-28
derriere	c-15i-15
deux	c14K21s21i-29w21E21
deuxieme	c-22s-21
devolvio	c26
devuelve	c27y27i27m27
diez	c26i26
dijo	c-22
directeurs	c-31s-13x-13j-13
discutee	c-14s-14S-14E-14
discutida	c-34s-26
dix	c21
do	c43e-20N33y33z24i44b50w17j15m37p26
documento	c-35
dolmetscher	c21
don	c-21i-19
dona	c-29
donc	c-19
donde	c29I28i29p37
dont	c19a17s-17i19w-19p23
dormem	c15D21i22m21
dorment	c31i29m15
dort	c16i21
dos	c22
dossier	c48i33
dossiers	c25s13I19i19p19
double	c15
douze	c16i26
doy	c-39
dreissig	c13y13i13m13
duermen	c41s34
durfen	c26
e	c-43K-26J-25D-27s-44M14x-25L-29I16i-28F23w-22E-15j-29m-35p14
ecole	c29
ecris	c-33s-33x-33j-33
eh	c19y19i19m19
eight	c27a-24i27f36p-15
einem	c19s21
einen	c-19i-15
einer	c43
eingetragen	c-26s-28i-19m-18
el	c14H24s-22Q-43N20O16y14z19i30w-22m14p25
election	c-26a-34i-26b-36
em	c-15K-21H14Q-35M16z-25i-23w27
emisoras	c-18
emploient	c-19i-19m-21
enfants	c37i31
enfermeira	c-17i-17
enfermera	c-26s-26x-26j-26
enregistre	c24i24
enregistree	c-20s-19
enseigne	c-27i-17
entre	c38h31s35M27i13w35E27
es	c32s33Q20O-23M35E36Á25
escuchar	c13
escuela	c22
eso	c-20
esta	c-15D-22s-26x17i-34w-17j15m-22
estan	c28i28
este	c-18
estudei	c-39s-32x-31i-23w-31j-31p-23
estudie	c-33w-31
estudo	c-31
estufas	c32
et	c-35K-30J-24D-41H-32s-40B-20y-16S-15L-23I-14i-36w21j-33m-40p-17
ete	c-27H24s-47x-32i24j-32p19
europeenne	c-16
exige	c27i27m27
expediente	c16i22
expedientes	c27i27p28
explicar	c-24
fabricas	c13
falo	c-34w-30
falta	c-39h30C30i-32
faltam	c17s17x17w17j17
fassung	c-31D-25s-31i-25m-25
federacion	c-26s-31
fehlen	c22s22B22j22
fehlt	c45s37i30
felicitations	c-33w-33
femme	c-26h-32C-25
femmes	c-32s-25
feria	c-27s-13x-13j-13
ferme	c30i30
fichas	c26
figurent	c20
fille	c30h25d-27C25f-26
film	c-39s-16e18x19b14j19
fin	c22
findet	c-17
fiscal	c17K29s29E29
fiscalia	c22K15s19E15
folgt	c-28i-27
folleto	c-37
fomos	c-37s-16L-26i-26m-26
fondo	c13i13
fonds	c38i33
foram	c-16i-16
formation	c-17
formulare	c-29i-29
foyer	c-25
frage	c-15h29C19i-34v24
fragen	c30s19
fragt	c16
fraternite	c-16
frau	c-25s-34w-23
frauen	c24i24
freitag	c-15i21
frontera	c32
fue	c-32s-24x-29j-21
fundada	c-43
fusiles	c28
gar	c-23i-15
garcons	c17i17
garde	c27h28d21s18i22f18
gardes	c28
gares	c-16
geduld	c-19i-16
gegrundet	c15L-16i-16m-16
gelesen	c-27
geschlossen	c22
gesetz	c16i16
gibt	c-35s-39
gleich	c-36K-16s-21i-27E-16
glossaire	c-24s-35
gobierno	c-29s-25B-25j-25
gouvernement	c-24s-22
gracias	c-24s-17w-40
greffier	c21
groupe	c-26
grupo	c-37i-24
guarani	c-23
guia	c-32
guichet	c30
guide	c-25r-21i-23b20f19
ha	c-18i-25
habe	c-32i-31p-27
habite	c-25
hablo	c-49s-30x19i-34w-19j19p-31
hafen	c23
hat	c16a-18H30M28y40i27E28m30p28
hay	c-22
heisse	c-16
heisst	c-23s-14i-20
herr	c-19i-20
heures	c20
heute	c-25i-25
him	c31e-13z37i31b44p41
hoje	c-20I-20i-20p-20
hotel	c30h28d38x22b14f26j22
hoy	c-29s-34
hui	c-19s-25
ici	c-25
impresso	c-15s-14
in	c-17a-14K-87J-45D35Q-36O-33M49B-32z-17x-22L-13I-30i-32b-19w15j-53p-36
informe	c-28s-17
ins	c-34K-55D-18s-28i-20E-55m-18
inscripcion	c-24
inscrita	c-19s-19w-19j-19
inspecteur	c17
inspection	c25
instruction	c24i19
internet	c-24i-24
interpretation	c-16a-45J-24D-19e-26b-28w-25j-27m-19
interpretes	c-36s-22i14
ist	c-49D-14H-34s-34O-35x-14i-38j-19m-14p-34
j	c-42s-33I-18i-19w-36p-18
jahr	c-33s-44i16
jahren	c20i20
je	c-27J-31O-34x16I-30i-51p-35
jouee	c-31s-22
jour	c-13
jours	c32
jueces	c28
juez	c34
juge	c26s21i19E21
juges	c35s18
julgamento	c29
juriste	c-28
juristes	c-24
jusqu	c19i19
kabine	c-30i-29
keine	c17h35a50i25v28b50
keiner	c32
komme	c14s14j14
konvention	c-25D-24O-32i-24m-24
kurze	c-32
laboratorio	c18i18
lancha	c14
langue	c-32
las	c48H23s37N17L19i30w36m18p19
lastwagen	c-16
laut	c24s27w26
le	c16J-41H-13s-20I-26i24w-31j-41
leera	c-27s-24x-24i-13j-24
lehrt	c-36i-35
lei	c16
leitfaden	c-40s-16
les	c33J35H27s33Q-16y19L-29i43j35
lettres	c-14
leurs	c19
leve	c17
ley	c25K13s15E13
libre	c-21
lido	c-15s-14j-14
liegen	c16
liegt	c-20H-24s-53j-15p-24
lista	c54i51
lit	c27
llegan	c24i24m24
lo	c-30i-38w16
los	c20J28s25N37i23w18j28
lugar	c-29s-27j-27
lui	c33
m	c-24K14b-40E14
ma	c-15H-20s-24i-20p-20
madchen	c22
madre	c-16i-20
mai	c-21
man	c24a30e-34x-31i24b24j-34p34
manana	c-27H-15i-27p-15
manha	c-18
manque	c19s19S19E19
manual	c-28a-48J-22s-27e-13j-22
mar	c-14s-14
marineros	c24
marzo	c25
mas	c-16i-23
me	c-47a-31J22N-18z18x-15I-17i-28b-37j24
medicos	c17K17s17E17
mehr	c29
meninos	c27i27
menores	c15i15
merci	c-27s-29M-24w-28E-24
merida	c-26a-29b-23
methode	c-13
metodologia	c-34
miembros	c-20i-20
mieux	c16
mille	c24i34
mines	c22a34b35
mineurs	c28i24
minutes	c-14b19
missao	c-22s-22
mit	c13s-25i27
mitglieder	c-24i-20
mme	c-14
mochte	c-26i-24
modele	c-27s-20
moi	c14
mon	c-18H-15s-16w-17p-15
montag	c-24
montre	c21
muda	c19
muelle	c20i20
muss	c15i15
n	c27y27L34i56q18m42
nach	c25s13i21w13
nachste	c-17
nacimiento	c-42J-16H-22s-31i-22j-31p-22
nada	c-26i-23
nao	c34y37m19
nasceu	c-23s-23x-23j-23
ne	c17D21y28m28
nee	c-19
neuf	c21i21
ni	c29s20i16w16E16
niemand	c18H45i19p45
niemandem	c19
niemanden	c17i17
ninas	c18K14s14i19E14
ninguem	c22i20
ninos	c-16
no	c20a35D29H-25s13Q13N14O-23M27y56z35S-38I-15i27w24E-17m56
noche	c34i33
noite	c28
nom	c22i22
nombres	c-21i-21
nossa	c-42s-29
notaria	c26s26
notre	c-21s-36i-19w-28
nous	c21B21i30j20
nuestra	c-28s-25i24w-21
nuestras	c-13s-14
nuestro	c-22s-14w-14
nueve	c-15
nuit	c21i21
num	c13i13
nunca	c-16D20m31
nur	c-20i-14
obrigado	c-14s-13Q-20
observateur	c-17
oficina	c-23s-21x-16i-14j-16
oft	c20
ohne	c18a34i18b34
on	c62K26D-18s27O-64M60B-21S37L-50i52w28E74m-29
opfer	c16i16
orpailleurs	c26s22
os	c28J37s33z34i27w36j37p18
otra	c14
ouvrieres	c21i26
paciencia	c-37i-35p-31
page	c-49a-41e-32b-22
pages	c-20b19
paginas	c-25
pago	c-18i-22
paie	c24y32i24m32
paient	c26i20m23
palavra	c-29i-19
par	c-38s-38
para	c-39K-24s-28L-21i-30E-25m-21
parle	c-16h-33C-30i-34v-25p-28
parlerai	c-31
parole	c-44s-37
parquet	c19s25i15
parrafo	c-35i-21
pas	c35i33
passaporte	c20i16
passera	c-20
passeurs	c16i16
patience	c-42
paye	c-17i-16
pays	c-24H13y54L-14I36p18
pedimos	c13Q-39O13
pediu	c-16y-16i-16m-16
pela	c-29y-21i-19m-20
perd	c35
perdio	c25
pergunta	c-18i-36
permanente	c-18s-22B-22j-22
permettez	c13w13
pero	c-16s16w16
petites	c14i24
piden	c22i22
pirogue	c19i19
placees	c13
plainte	c21i43
pleut	c-13i-15
plus	c22i22
police	c21a47K18D24s18e14N16B20I18b44w24E18m22
policia	c38i31
polizei	c28D13i28m40
porte	c-30h14i-30v14
pour	c-28y-17i-16m-17
preco	c18
prefiere	c-19y-19i-19m-19
pregunta	c-33
presentada	c-22
presente	c-34s-33
preside	c-26i-26
presidencia	c-16
presidente	c-36K-14s-29E-14
primera	c-22
principes	c-39s-31
printemps	c-20I-15i-15p-15
proces	c21
processos	c26I17i21p17
professor	c-27a15s-27e23Q-14
propose	c-16a-16N18p-17
proposta	c-34i-22
propre	c20
propuesta	c-24
protocole	c-16
protocolo	c-16N-24
proxima	c-36s-21
proximo	c-22s-18
publica	c25i25
publicada	c-34i-30
pueden	c-33
puis	c-19s-22z-19i-35w-22E-22m-28p-19
pushes	c18a17y31i18m31
qu	c27
quand	c19i19v14
quant	c28d19s28Q-19v-15w28
quarante	c15L19i15m19
quarenta	c20L17i22m17
que	c13K-42D32H-22s18M19z-30I-22w-31p-38
quechua	c-42s-16i-16
queixa	c30i30
quem	c30i16
questions	c31a18b17
quien	c27
quiero	c-21
rapazes	c14
rapport	c13
raum	c-38i-33
recebidos	c-37s-16I-26i-26p-26
recruiters	c30a45y28I24i30b56m28p24
recu	c33
red	c-44a-34s-22i-23b-24
redige	c-15
reflexion	c17i17
refuse	c29a45i29m29
regista	c23i23
registrada	c-22s-20x-20j-20
registro	c28i17
regles	c-18s-19x-19i-13j-19
relatorio	c-17
relu	c-25s-25w-25
remercie	c-14s-15
remercier	c-26s-25
rendez	c23
repondu	c36i37
representant	c-14s-14j-14
representante	c-20s-20B-20j-20
reseau	c-44s-29
responde	c26s20i20p20
respondeu	c37
restent	c15i15
resto	c-20d22f22
retire	c34i34
retournee	c-18
reunion	c-27s-26
richter	c27
roterdao	c-14
royaume	c-39s-27B-27j-27
rue	c-23I-20i-20p-20
sa	c24i30p30
saal	c19i19
sacs	c32i23
sai	c-14i-14
salario	c18
saluons	c23s23
sans	c40i36
sao	c-14i-14
schlachthofen	c19D19i19m19
se	c-33D27s-49x-24w-13j-24p-13
secretariat	c-16a-45e-40x-25b-37j-25
sede	c-28s-18x-22j-22
seguir	c-26i-17
sehr	c-13
seis	c34i34
seit	c32i32
sello	c32
selon	c-27s-29
sem	c36i42
semaine	c22
senhora	c-14
senor	c16s-26
sentencia	c26
sera	c-33s-31O-28x-26j-26
serai	c-25i-25
ses	c20i24
sete	c-27i-23
si	c-33i-20
sie	c-35
siete	c-13
signe	c16r-18i16f-17
silencio	c13
sin	c-31i-14
sind	c29s31w37
sitz	c-20s-16x-13j-16
sitzt	c18
six	c-28e-23
so	c-26K26D-22e31Q-43B30L-23I-18i-19b-24w-23E36j46m-17
societes	c23
socios	c-16
soir	c-30
soit	c-20i-20m-20
sola	c-30
somos	c-27w-16
sous	c-24i-24
souvent	c21
soy	c25J-15s29w37j-15
staatsanwalte	c27i27m27
stadt	c-34
statistik	c33
statt	c-20s-13L-20i-20m-20
suis	c-46K-25s-28E-24
suite	c16
suja	c40i40
sus	c13
table	c-41a-26d-53r-36i-37b-30f-31p-27
talibe	c14i14
taller	c-45s-39x-24j-24
talleres	c35s25
tarjeta	c-16
telefone	c26
tem	c-13s-32z23
temoins	c27
temps	c-27i-24
tengo	c-28i-28p-21
tenu	c-18s-22
testigos	c25
texto	c-24
the	c-21D-44O22y55z16L44b17w-25m24
them	c21a47e25O-35B25z50x13i21b42E-21j31p29
tiempo	c-26
tiendra	c-28s-15S-15E-15
tiene	c-18s-27y33i24w-20m33p-17
tient	c-33i-33
titulo	c-25
todas	c32i32
todos	c-16i-31
trabajo	c14i21p16
trabalho	c-37s-31x-31j-31
traducao	c-27J-19s-19j-19
traduzco	c-24
trafico	c20
travail	c21
travaille	c-32i-23
trente	c-30i-19
tres	c29i32
tribunais	c37
tribunal	c40a25i37b22m15
tribunales	c22
trinta	c24i24
troisieme	c-15s-14
trouve	c-15
turc	c-22
turnos	c35i35
tuvo	c-32
ubersetzung	c-24i-17
uma	c-39J-16s-33i-21j-16p-16
una	c-21z14I-21i-14p-13
und	c-16K-46D-40H-17M-29y-34x-28L-59I22i-14w-25E-49j-34m-68p13
unico	c30i30
uniformes	c20i20
union	c-16a-42d-17r-16b-16
universitat	c17s22
universite	c-19x-34j-34
uns	c31s14i33
unser	c-45s-44C20v-32w-41
up	c29J18B39z22x-59j-17p28
util	c-49
vecino	c-29s-33x-33i-15j-33
veinte	c-29
vende	c18h15
vengo	c15s16w17j17
venir	c-29
verband	c-17s-17
verein	c-13
vermittler	c23i23
version	c-37a-33K-29D-21s-22e-19b-23E-29j-20m-21
vertrag	c17i17
verwiesen	c19
vez	c-13i-14
victime	c23i22
victimes	c40i40
vide	c27
viens	c35s35x41j34
vis	c16s17S17E17
vite	c16
vivo	c16H-24s-14x-14i-24w23j-14p-24
volta	c28
voluntaria	c-24i-24
vont	c13
vorgestellt	c-26i-33
vorsitzende	c15s20
vorsitzenden	c-19s-16B-16i-43j-16
vorsitzender	c-17
vous	c-31s-36
warten	c37i37m37
wartet	c27i27m35
warum	c30s30w30j30
was	c37K16J19D-33H42N-33O26M-20B32z43S-27x24L20I-31w-25j40m-15
wenn	c22
wer	c15s15B26w15j22
what	c26a18K25s26e18Q-21B21z36S37I13b14p37
wohnt	c20s20x20j20
wolof	c-22a-43e-18i-16
wort	c-29
ya	c-28i-28
zahlen	c-18H30i-18p30
zahlt	c-16i-16m20
zu	c-48i-47
zuletzt	c-29s-33
zum	c-47
zur	c-32i-32
zwei	c20
zwolf	c-35
а	c26K-35s17I-58i21w17E18p-58
автобусе	c21
агентства	c27
ассоциацию	c-15s-15
без	c32i32
больше	c32z32i32p32
буду	c-29i-29
бумаге	c27
было	c15
вербовщики	c18i18m18
веснои	c-19
вопрос	c-23i-28
выдает	c30i30
выдают	c28i24
выполнила	c22
говорить	c14i14
говорю	c-41i-29
года	c31i25
гостеприимство	c-29z-29i-29p-29
готов	c-36J-31D-15s-31i-16j-31m-15
границу	c24i24
два	c26i26
двое	c39
девушки	c13D13i13m13
дела	c14i14
делегация	c-28
дело	c21i15
день	c24i16
детеи	c15i15
для	c-16i-16
до	c39i14
долг	c27i17
его	c23
ее	c21
есть	c-48s-39
же	c22
живу	c14s15x15i-31w-31j15p-31
закон	c19h-18z19i19v-18p19
закрыл	c29y16i29m16
зал	c21z21i21p21
зарегистрирована	c-28s-28j-28
зарегистрированную	c-15s-15x-15w-15j-15
здесь	c20Q41i27
зовут	c-32
из	c15i28w13
имеет	c-37s-36
имени	c-37i-14
кабина	c-34
каждую	c21
кого	c30i32
коллеги	c-41
компенсации	c13i13
конвенция	c-27
краток	c-29i-29
кто	c33i24
между	c16
меня	c-32
мериде	c-23s-15
месяц	c27
мне	c-23i-23
мы	c14s17Q-31B18i-14w18
нам	c22
наш	c-25s-25w-25
наша	c-28s-24w-26
не	c44H33N-19y21i35m27p33
неи	c-26
ни	c25i22
них	c34i30
но	c24i22
номером	c16
о	c-49s30M35i-58w33E35
об	c15s22
один	c-41
одного	c36i23
он	c-16
организация	c-28s-28
отвечает	c25i25
паспорта	c25i25
паспортов	c21
перевод	c-38J-18s-37i-14w-16j-18
переводчика	c21i21
пишут	c27z21i27p21
платят	c21y21i21m21
пограничники	c34
под	c-15i-15
поддержал	c-17
поддержку	c-14z-13i-13p-13
подписи	c28i28
полиция	c14D14i14m14
половина	c26
получили	c28i26
полях	c15
попросила	c-27
пор	c26
потерпевших	c28
потом	c-18s-24x-24j-24
почему	c17K16s17w17E18
правительство	c-24s-23M-23E-23
предложение	c-31
представитель	c-30s-29M-29w-29E-29
представляю	c-15
преподаю	c-24s-21x-21I-31i-42j-21p-31
приехала	c-14s-14j-14
приставы	c25D25i25m25
приходят	c20i20p20
приют	c13i13p35
проводили	c-27s-27
проекта	c-14i-13
проидет	c-17s-15x-15j-15
происхождению	c-14s-15
протокол	c21s-36i21j-36
прошу	c-32I-13i-30p-13
прямо	c-26
пусты	c23
работаю	c-27s-27x-23j-23
работают	c31i31
рабочие	c-29J-16D20s-40i18w-22j-16m20
рабочих	c31i31
раз	c15i15
реестр	c36i31
реестры	c16D16i16m16
родилась	c-13
руководство	c-47
с	c27i20m-27
сегодня	c-16
секретариат	c-25i-23
семинар	c-28s-28
семинаре	c-15s-15x-15j-15
сеть	c-14
сколько	c19p23
следователи	c15
слова	c-23
слово	c-41s-35z-13i-20p-13
создан	c23i23
союза	c-29
спасибо	c-14w-14
спрашивает	c23i17
спрашиваю	c-21
спросили	c20s20x20j20
сроках	c-31i-21
статье	c-37
столы	c-27
строике	c21i21
студенты	c19i19
суд	c30i28m22
суда	c13i13
суды	c31D14i30m14
судьи	c25
так	c26s26
такие	c-28
такое	c15i15
текст	c-49J-33s-33j-33
теперь	c-26i-23
терпение	c-23
тех	c40i35
только	c-30i-19p-25
три	c28
трое	c21
у	c41K39s34i23E39
уже	c-30s-20
университет	c-40D-23N-14i-28m-23
университета	c-29s-24i-14
училась	c-30s-25x-25i-19j-25
хлопок	c13i13
хотя	c26
чего	c27s27
читает	c20
что	c27i29
это	c24i24
этом	c-48s-42
юристов	c-13s-13
языках	c-16i-16
языке	c-33D-27i-25m-27
языки	c-41K-16s-42E-16
اتحدث	c-15
اتفاقيه	c-24s-24
اجتماعنا	c-21s-21
اجر	c28i28
اجور	c15
احد	c28i25
اسال	c26
استضافه	c-16z-16i-16p-16
اسمي	c-47i-27
اعادت	c28
اعلان	c-30s-30S-24w-28E-24
اغلقت	c24D14i24m24
اقترح	c-23
الا	c24i20
الاتجار	c27i27
الاجتماع	c-35s-32i-18
الاستضافه	c-24i-24p-24
البحاره	c-28i-35
البحر	c31
البلاغ	c24i24
الترجمه	c-43i-33
التي	c-29
الجدول	c-29i-29
الجلسه	c22i13
الحاشيه	c-19i-19
الدايمه	c-14
الدليل	c-36s-38i-22j-29
الذين	c27i27
الرسايل	c15i15
السادسه	c-13
السلطات	c16K16s16w16E16
السواحل	c37s37
السيد	c-35h-16s-34
السيده	c-16
الشاهده	c22i22
الشرطه	c16K16s16w16E16
الشهود	c19i19
الصيادين	c15s18x18j18
الضحيه	c24i23
الطلب	c23i23
العاملات	c39i39p25
العرب	c-33h-23
العربيه	c-23
العمال	c23
الغت	c39y39i39m39
الفجر	c34i31
القارب	c28i28
القانون	c33K14s14w14E14
القايمه	c-18i-13
القضاء	c28K28s28E28
القهوه	c-46z-32i-46p-32
الكلمه	c-30y-13i-13m-13
الماده	c-20
المترجمين	c-35s-29
المحاكم	c29K29s29w29E29
المحتجزون	c29
المحكمه	c32
المفتشون	c31s31
الملف	c28i28p28
المهاجرون	c16s16B13j13
النموذج	c-22s-26
النيابه	c15
الهاربه	c23z23i23p23
الي	c-38K-35J-17s-24x-14i-28E-20j-22
اليوم	c-33i-29
اما	c16s26Q-25M21w26E21
ان	c-55s-18N-13i-40w-19
اي	c21i21
باحثه	c-27s-27
باسم	c16s-15i29
بالعربيه	c-33K-13J-22s-26E-13j-22
بروتوكول	c-28s-28S-26w-16E-26
بشان	c-46i-46
بعد	c-18s-16i-49
بلا	c15i15
تاسست	c-40I-13i-17p-13
تباع	c28
تحتجز	c20s23
ترد	c41z25i24p29
ترفض	c21y29i29m29
تسجل	c28
تسمع	c15i15
تصدر	c14i14
تنشر	c14s14
ثم	c15s-36y-37j-33m-37
ثمن	c14i14
جوازات	c21s18
حتي	c24
حكومه	c-27s-23M-23E-23
خفر	c37s37
دون	c27i27m24
راجعت	c-18s-13
سجل	c24
سماع	c16i16
سنه	c-33i-17
سوال	c-21I-13i-21p-21
شاحنات	c43i43
شبكه	c-29s-16
شكرا	c-34s-34w-34j-34
شهور	c24
صغير	c-21
طلب	c-13s-13B-13w-13j-13
عدد	c34i34
عشر	c-24
علي	c15D-29L20i17p-32
عمال	c27s27
غير	c-20
فقط	c20
قاض	c45i45
قبل	c29i31
قضايا	c20i20
قط	c-35i-35
قواعد	c-23s-23
كما	c-21
لا	c28D19s34y31L25i25w31m30
لم	c-14s31y28i-33w31m28
لماذا	c35s37w23
ليلا	c32i32
مبادي	c-18s-18
مرتين	c40i40
مسجله	c-39s-39x-24j-38
مصانع	c27s27w27
مقرها	c-29s-26x-21j-21
ممثل	c-25s-15M-15E-15
نحن	c-24s-24w-24
نشكر	c-14s-15M16B-34w-18E16j-40
نظام	c26i26
نقابه	c-23s-15
نقترح	c-13Q-15
هل	c27s27w27
هو	c-28i-27
واتحدث	c-28i-22w-26
واتفاقيه	c-20s-15S-15E-15
واضحه	c-35i-35
واعلان	c-18s-18S-18E-18
واعمل	c-40y-31i-36m-31
والامهريه	c-18i-14
وانا	c-32i-26
وبروتوكول	c-23s-21S-15i-13E-15
ورشه	c-32s-31
وسوالي	c-21i-21
وعندنا	c24H24i24p24
وفد	c-24s-24M-24w-17E-24
وفي	c25s25M23w25E25
وقد	c-36L-13i-28m-13
ولدينا	c-13L-13i-13m-13
ولها	c-44s-38L-18i-24m-24
ومقرها	c-29s-18S-14w-17E-14
ونشكر	c-27s-14w-14
يدفع	c22y23L16i22m22
يدفعون	c13i13
يسال	c21
يسجن	c16
يصل	c24i24
يطلب	c-31i-31m-31
يملك	c22s22
يوجد	c28
abend	h20
abrig	h14
accue	h-16v-18
adopt	h-23;34r20V27Y26X-21:-29.-43#28%-16v-23f-26@-19*-24
advog	h-26C-16
aerop	h15
afric	h-23d-24
agent	h26a44d22r18b44f22
aimar	h-19
amigo	h-26
ander	h-18
angab	h13C13
anten	h-24C-20
antwo	h23C18
anwal	h-41
anzei	h19v19
appel	h-22
appri	h14
apren	h-34
aprob	h-29v-29
aprov	h-32
arabi	h-18d-41r-39f-23
archi	h26d-30r-34v29f-13
arriv	h-33d23C-33f38
artic	h-36d-52r-20
asoci	h-23C-21
assin	h31v31
assoc	h-14r38f-29
astil	h26
ateli	h-27C-13
atend	h25v25
atten	h16d-37v18f-17
audie	h19d-21f-18
audit	h13a29d18b25f31
aujou	h-19C-26
ausbe	h29
ausku	h26C26
autor	h-16C-14
avoca	h-24C-24
barre	h-28d36f23
barri	h28
besch	h-19v-19
bezah	h13
bibli	h-30C-20
blanc	h18v18
bonjo	h-35C-35
breze	h-34
brief	h13a-33v25b-37
briga	h18d28f21
busca	h-21
cabin	h-28a-18C-27b-15
calen	h-23v-17
cambi	h35v35
canti	h33
carbu	h14
carce	h27
casqu	h-48v-29
centr	h27d18f21
cerra	h33v33
chang	h14d32r27v19f53
chaqu	h28v24
chega	h24
cidad	h-14
cinqu	h29v29
class	h16d30v16
coleg	h-32C-34
colle	h-25d26C-17f22
combi	h17C15
combu	h19
compr	h30v21
compt	h-24v-14
comun	h20
concl	h-31d-20r-24v-31
conco	h-15
condu	h-20v-20
confi	h-33d-29C-35f-20
congr	h-19d-36C-17f-36
conne	h-25d-34C-18r-29v-19f-35
conte	h52d23v47
contr	h26
conve	h-31d-32r-43f-38
coope	h-27d-23r-14f-32
coord	h-43d-17f17
copre	h-34C-34
corri	h14r-27v17f-22
corta	h24v24
cosec	h38C34
court	h22D23e-18r33B42v22b47j45m23p27
creus	h23
crian	h16v16
criol	h-21v-21
criou	h-23v-21
cuade	h-13
cuand	h15v23
cuant	h24C22
cuent	h24v18
cuest	h-30
danac	h-26v-18
danke	h15s-40C15
decla	h-20f-40
deleg	h-25
deliv	h18d30v18f19
denun	h45v48
depen	h13d35f26
depui	h-13
derni	h-32v-28
derri	h-15v-15
deuxi	h-22C-21
devol	h32v32
devue	h27v27
dialo	h-27
direc	h-31d37C-13r19f30
discu	h-42d-46C-34f-34
dispo	h-15C-20
docum	h-35
dolme	h30
dorme	h20v26
dormi	h29d51v29
dossi	h54C33v36
doubl	h15d49
dreis	h13v13
druck	h-26
duerm	h41C34
durfe	h26
ecrit	h26
einge	h-22C-28v-18
elect	h-26d-18r30v-26f-44
emiso	h-18
emplo	h20d-17r-33v20f32
empre	h24v15
enfan	h37v36
enfer	h-27C-26v-17
enreg	h-14C-30v24
ensei	h-27v-17
enten	h-15v20
entra	h16d13v16
erlau	h-27
ersta	h30v30
escri	h-26v-25
escuc	h13
escue	h22
estud	h-53C-42v-34
estuf	h32
europ	h-31d-36C-24f-13
evalu	h-22d26f13
exped	h29v31
expli	h-24
expre	h-21d-18v-19f-15
fabri	h13
famil	h18r-16f45
fassu	h-38C-31v-25
feder	h-28C-31f-20
fehle	h22C22
felic	h-27C-37
ficha	h26
figur	h14d14f25
filia	h18
finde	h-17
fisca	h31C38
folle	h-37
forma	h-20C-15
forme	h-20d-16f-17
formu	h-29C-25v-38
frate	h-16
fraue	h24v24
front	h32a24d22e24
funda	h-43
fusil	h22v24
garco	h17v17
gedul	h-19v-16
geehr	h-13
gefal	h23
gegru	h15v-16
gehor	h38v34
geles	h-27
geric	h27v13
gesch	h22
gleic	h-36C-21v-27
gloss	h-24d-43C-35r-42f-21
gobie	h-29C-25
gouve	h-24C-22
graci	h-24C-17
greff	h14v-15
group	h-26a-39e-16b-48
guara	h-23
guard	h28r-19z23v26b-20
guich	h30
habit	h-25
habla	h-13v18
heiss	h-26C-15v-20
heure	h15
image	h-15
impre	h-24d23C-24v-13
impri	h-16C-26
indem	h16v16
infor	h-28d25C-17f26
inscr	h-20C-19
inspe	h21d24C23r17v33f39
insti	h15d30C16r-43
instr	h19d-15v34f-13
inter	h-31d-13C-34r16f-41
jahre	h20v20
jubil	h-27
judic	h-29
juece	h28
julga	h29
juris	h-39C-29
kabin	h-30v-29
kolle	h-28C-19
konve	h-25v-24
koste	h13v13
labor	h-27r-20v18f57
lanch	h14
langu	h-32d-18r-21f-38
lastw	h-16
leitf	h-40C-16
liber	h28v28
liefe	h-19
liege	h16
llega	h-15v17
madch	h22
maest	h-27
manan	h-27v-27
manda	h17d-40v21f-26
manqu	h30C19
marin	h-35d33C-14r28v-32f24
medic	h20d19C17f19
menin	h29v27
menor	h15v15
merid	h-26d-29f-23
merkb	h-40
metho	h-13r-13f22
metod	h-36
miemb	h-20v-20
mineu	h28v24
minis	h25d33f34
minut	h-14
missa	h-22C-22
mitgl	h-24v-20
mocht	h-26v-24
model	h-20a22D33C-20b38m33
montr	h21d-19
muell	h20v20
nachs	h-27
nacim	h-42C-31v-22
nasce	h-23C-23
niema	h29v23
ningu	h25v20
nombr	h-25
notar	h16C23r-34f34
nuest	h-31C-30
obrig	h-14C-13
obser	h-17d-39f-34
ofici	h-22C-20v-14
organ	h-27a-34d-43C-23e-30r-19f-30
orpai	h31C22
ouvri	h24v26
pacie	h-37v-35
pagin	h-25
paien	h26v20
palav	h-29v-19
parol	h-44C-37
parqu	h19C25v15
parra	h-35v-21
passa	h26v23
patie	h-42d-19f-20
patro	h14d59f54
pedim	h13
perdi	h26
pergu	h-19C39v-37
perma	h-18C-22r-14
perso	h24v24f-29
petit	h19v24
pfleg	h18
pirog	h31v31
pisto	h26d47r18v26f36
plain	h21a-24v43b-13
plant	h26a35v20
polic	h37d42C22r14v35f45
poliz	h34v34
preci	h20d30
prefi	h-19v-19
pregu	h-35v-13
prepa	h-18d-33r-14f-29
prese	h-42C-34v-20f-19
presi	h-32d-32C-20r-22v-30
prime	h-27C-22
princ	h-56d-13C-46r-14f-18
print	h-20a26e-58r16I-17v-15f-32j-41p-17
proce	h28C14r26v21
profe	h-27C-27r22
progr	h-39d-18
propo	h-44d-18C-28v-24f-22
propr	h16
propu	h-27v-26
proto	h-20d-29
proxi	h-38C-22
puede	h-33
puert	h14v28
pushe	h18d18v18f14
quara	h15v15
quare	h20v22
quech	h-42C-16v-16
queix	h30v30
quest	h22r23f-21
quier	h-21
rapaz	h14
rappo	h13f-17
receb	h-30C-16v-18
recib	h13
recru	h28d37r17v29f45
redig	h-15
reede	h45
refle	h17v17f28
refug	h-16v29
refus	h37d40v37f28
regis	h31r-17v43f48
regle	h-18C-19v-13
rembo	h21
remer	h-14v-18
rende	h23
repre	h-34C-22f-42
resea	h-44d44C-29r42
respo	h40d21C34v27
reste	h15v15
retir	h34d-41r-36v34
retou	h-14
reuni	h-37C-26
reven	h17
richt	h28v28
roter	h-14
royau	h-39C-27
salar	h19d-26f-20
salud	h13C16
saluo	h23C23
schul	h24
secre	h-15d-44r-41v-16f-20
segui	h-36C-25v-28
segun	h-13z27i27p27
semai	h22
semin	h-31d-43C-31r-35f-14
sente	h30d-37v27
serve	h15d-42r-56f21
shelt	h39d16r-23
silen	h13d36r13f14
socie	h13d-23f-19
socio	h-16d-25f-28
solic	h15
souha	h-15
souve	h21
staat	h22v22
stati	h33d-42r-25f-44
stell	h18
studi	h-14C-14r25f-31
suppr	h-16v-16
talib	h14v14
talle	h18C15
tarje	h-14
telef	h13
temoi	h33v22
testi	h36d28f36
tiemp	h-26
tiend	h-28C-15
titul	h-25
tradu	h-23C-26
trafi	h20
trent	h-30v-19
tribu	h15C34r21f22
trint	h24v24
trois	h-15C-14I34p34
trouv	h-16C-16
turno	h35v35
ubern	h-28C-29
ubers	h-36v-32
ubert	h-33v-33
unifo	h26d19v20
unter	h-22C-20
vecin	h-29C-33v-15
veint	h-29
verba	h-17C-17
verei	h-13
vermi	h34v19
versi	h-37d-45C-23r-19f-40
verwi	h19
victi	h30v27f-13
volun	h-24d-25r-31v-24f17
vorge	h-26v-33
warte	h29v29
zahle	h-18v-18
zulet	h-29C-33
zuruc	h14
zweig	h-19v-14
автоб	h38
агент	h23
адвок	h37v37
ассоц	h-17C-17
больш	h32v32
брига	h20
вербо	h18v18
верну	h27v28
весно	h-19
возвр	h22v22
вопро	h-23v-28
встре	h-49C-44
выдае	h30v30
выдаю	h28v24
выпол	h22
выраж	h-24C-24
выста	h-36C-17
госпо	h-48C-34
госте	h-29v-29
грани	h24v24
девуш	h17v17
дежур	h37
делег	h-46C-40
догов	h34v20
жител	h22C22
закры	h29v34
запро	h39
зарег	h-36C-36
измен	h24v24
интер	h22v22
кабин	h27v35
кажду	h21
колле	h-39C-27v-24
компе	h13v13
конве	h-31C-22
котор	h22v22
крато	h-29v-29
мерид	h-23C-15
номер	h32v14
нотар	h-33v-21
одног	h36v23
орган	h-28C-28
оружи	h-20
основ	h-32C-24
ответ	h22v22
отвеч	h31v31
охран	h26v26
паспо	h27v24
перев	h-34C-39v14
платя	h21v21
погра	h34
подго	h-13
подде	h-34C-27v-19
подпи	h18C-25v28
показ	h39v39
полиц	h14v14
полов	h26
получ	h17v18
помог	h-30v-25
попро	h-23
поряд	h21C26
посто	h-16
потер	h37v28
похва	h32
почем	h17C17
прави	h-24C-23
предл	h-31v-13
предс	h-33C-26
препо	h-24C-21v-42
приве	h25
приго	h30v25
приех	h-14C-14
прист	h25v25
прихо	h21v21
прово	h-28C-27
проек	h-14v-13
проид	h-17C-15
проис	h-14C-15
проку	h25v25
проси	h16v19
прото	h20C-36v23
профе	h-14
рабоч	h-22C-40v25
ребен	h27
реест	h39v37
родил	h-13
руков	h-47
свиде	h35v35
сегод	h-16
секре	h-25v-23
семин	h-42C-36
склад	h32
сколь	h19
следо	h32v31
следу	h-14C-13
слуша	h22v22
собир	h-31
созда	h23v23
спаси	h-14
спрос	h13C18
срока	h-31v-21
стать	h-37
строи	h21v21
студе	h19v19
счита	h27v27
тепер	h-26v-23
терпе	h-23
теряю	h34
тольк	h-30v-19
униве	h-43C-22v-33
участ	h22
учила	h-30C-25v-19
учите	h-36
хлопо	h13v13
хозяе	h15v23
хозяи	h34
читае	h20
юрист	h-13C-13
языка	h-16v-16
اتفاق	h-24C-24
اجتما	h-21C-21
استضا	h-16v-16
الاتج	h27v27
الاجت	h-35C-32v-18
الاست	h-35v-35
البحا	h-28v-35
البلا	h24v24
البنا	h22
الترج	h-43v-33
الجدو	h-29v-29
الجلس	h22v13
الحاش	h-19v-19
الخام	h-19v-19
الداي	h-14
الدلي	h-36C-38v-22
الراب	h-17
الرسا	h-22v-22
الريي	h-15C-23
الساد	h-13
السلط	h16C16
السوا	h35C37
الشاه	h22v22
الشرط	h19C16
الشهو	h19v19
الصيا	h47C50
الضحي	h24v23
العام	h42C20v39
العما	h23
القار	h28v28
القان	h33C14
القاي	h-18v-13
القضا	h28C28
القهو	h-46v-46
الكلم	h-30v-13
الماد	h-20
المتر	h-20C-34v16
المحا	h21C28
المحت	h29
المحك	h32
المشت	h13
المفت	h31C31
المها	h17C16v16
المهن	h-28C-27
النمو	h-22C-26
النيا	h15
الهار	h23v23
بالعر	h-33C-26
بروتو	h-28C-28
جوازا	h21C18
شاحنا	h43v43
واتحد	h-28v-22
واتفا	h-20C-15
واعلا	h-18C-18
والام	h-18v-14
وبروت	h-23C-21v-13
وسوال	h-21v-21
وعندن	h24v24
ولدين	h-13v-13
ومقره	h-29C-18
ويسرن	h-19C-18
يدفعو	h13v13
"	a-65J-17e-30y15S-14L-14b-45j-17p-17
#year	a-17M15z-14I-15b-24p-16
(	a-37e-47y41S-24b28w38m56
)	a-13e-33B20j20m-17
-	a-36J22D-27N28z-14L-18b-26m-33p17
able	a20
abolished	a42y20b33m18
about	a-20e53O-30M58y20z-25b-41E54m16p-25
above	a29e19
abroad	a39e32b20
absent	a32e19
academy	a-32
accent	a-23J-16e-26b-16j-15m-17
accept	a-29y-30z-18b-22
accepts	a31
according	a40e39w29j18
account	a38e25x-25b34
accountant	a-32H-17b-27p-17
accounts	a29b36
accused	a39b25
acknowledge	a17z25b25p25
acquittals	a45
acronyms	a-33
across	a38e27b19
active	a-39e-56B-31I-15b-31j-31p-19
ada	a-34e-34
adaeze	a-33e-32
add	a20e25
added	a-27b-54
address	a-22e-24x-14b14j-14
admitted	a-14e-18
adoption	a32b34
advance	a23
advice	a-14
advocate	a28b28
affiliates	a-42e-35
african	a-24
after	a-34K23e-56r-15M-44B-39y16z-19S-24L17w-30E-32j-43m23p-19
again	a13d-15B-24y38b-17f21m16
against	a-15b21
age	a29b33
agencies	a20y18b20m18p17
agency	a23b32p-14
agenda	a-44
agents	a22e18b22j19
ago	a-24b-45
agree	a-56d-30e-28r-26b-37f-16j-25
agreement	a-31b-28
agrees	a-19b-38
ahead	a-18
aid	a-19e-19
air	a25
aircraft	a13
airline	a18b16
airport	a33e19b13j16
airports	a-49
alas	a-20
aligned	a-45y-28b-42m-28
aligns	a-21y-22b-22m-22
all	a30J-24Q51B33z36b-30w-22
alliance	a-35
allow	a-29d23e-23Q-42M-30f48w-23E-30
allowed	a22b48
allows	a15b17
almost	a-39
alone	a28b25
aloud	a-27
alphabetical	a-15
already	a-23e-28b-13p-18
althea	a28e28
always	a18b21
ambassador	a-21
amended	a-43e-33y48x-36b42w-26j-36m48
amendment	a-27L-20b-32m-20
amendments	a-28L-28b-28m-28
american	a-20
amharic	a-48J-28H-21e-40b-21w-19j-28p-21
amina	a25e25
amnesty	a51e36
among	a26b21
animation	a-35L-22b-28m-22
annexed	a-36e-21b-14
anniversary	a-42
announce	a16
announced	a23b35p35
annual	a-34e-23b-17
answer	a19e26N-27z-13b29m38p-13
answering	a34b41
answers	a-20H34e-15y17z19L-19b17m-13p38
any	a14b46
anybody	a16
anything	a16
apologies	a-26
apologize	a-26b-25
appeal	a36e28b27j28
applaud	a26e29E29
applause	a19
applied	a41b27
apply	a39
apprentices	a23b21
april	a-17b-16
arabic	a-41J-25H-26e-39b-23w-26j-25p-26
archive	a-45e-29b-29
archives	a27b27
archivist	a-37
are	a34J-40e36N26O-22M-19B23y22z33x20L35I-13w35m36p-13
armed	a17
arms	a25e23
army	a-26
arrested	a45y26b37m29
arrival	a41b41
arrive	a28H29b39p29
arrived	a-22b-22p-22
arrives	a23
ashamed	a29e26b14
ashore	a18
asia	a-42
ask	a20K17J26H29Q26N-15O-41M-20B20z-30I-21w-24E-14j32
asks	a-21e24B31y-32z34b-30j24m-32
asleep	a-16
assembly	a-17e-23
assessment	a40b34
asylum	a35D35b35m35
ate	a-28b-25
attended	a-16b-17
attorney	a21
au	a21M21z-22L-15i-22b21w17E21m-15p-14
auctions	a33b13
audience	a-21b-18
auditor	a31
auditors	a-23
audits	a25e25
august	a30
authentic	a19b-22
author	a-15J-23e-36j-23
authority	a38e29j29
available	a-36J-13e-21b-29j-13
avenue	a-18e-18
awake	a27
awarded	a-13
away	a39b24
b	a-38b-37
baby	a-32b-24
back	a42D-39B19z39b51j19m-39p22
bad	a-29
badge	a-22e-18
badly	a-18
bag	a23
bail	a24e23
bailiff	a29
bali	a-28
ballistics	a19b19
band	a-33
bandits	a40
bank	a-15B31
banks	a60J29D35e36b53j36m35
banner	a-31
bans	a27y27b27m27
bar	a-29e-33x-34j-34
barefoot	a28b28
barracks	a28
barrel	a24b18
barrels	a28b16
bars	a48e29x16b33j16p26
bay	a40
bbc	a-30
beach	a26e23b17
bear	a16b21
bears	a-28e-28
beaten	a32e24B23w23
became	a22e38
because	a22K26e13b14E16j27p-25
become	a20
bed	a33b24
beds	a45b22
beekeepers	a32
begging	a25
beginning	a-16e-16
begins	a15b39
behalf	a-42e-23B-23b-25j-23
being	a-20b-34j-30
believed	a39b39
bell	a-47b-25
belong	a31
belongs	a27b17
below	a29b43
beneficial	a25b16
bengali	a-33b-19
best	a32b34
between	a16K-20e17M13b-22w34
bicycles	a-15
big	a29b39
bill	a17
binds	a34
birthday	a-17
births	a17
biscuit	a-28
bit	a-22
blame	a24
blank	a52d20b42f22
blind	a39b39
boast	a38
boats	a66e44x21b28w42j18p24
bodies	a50b28
bond	a34
bondage	a-20
bonded	a19b16
book	a-20
bookkeeper	a15J-20e-20j-20
booth	a-32d-23D-39e19r-19b-48m-39
booths	a-23e-19
boots	a-23b27
border	a16z32b39p32
borders	a-42
born	a-32/-20!-26;-44U34V-25B-14Y-19X13x18.-14b-30W-29+-46w-14j14p-17*-17
borrowed	a-30e-30
bosses	a28b28
both	a34e-34Q22x-34b-18j-34
bound	a-35e-16z25x-14b-21j-14p25
bow	a-20
box	a-20e-39b28
boxes	a19
boy	a32e16b35j16
boys	a45D30e23z30b40j14m39p32
brackets	a-25b-22
braille	a-14
branches	a-30e-33x-24j-27
bravo	a-31w-31
break	a-32d-16f-23
breakfast	a-16b-23
brick	a28d31D25e28f23m28
bricks	a23b23
bride	a30d17b29f17
brides	a17b17
bridge	a53b20
brigade	a14b14
brigades	a29
bring	a-31d29b-25f19
brings	a29b19
brokers	a55D14e50B30z35x34b39j41p35
brother	a-23
brown	a38
budget	a14
builder	a-25
building	a-26b25
built	a19e20y37z21m37p21
buried	a25b13p19
buries	a37b37
burn	a22b23p17
burned	a24y16b24m16
burns	a26y26b26m26
burnt	a20b20
bus	a-13e-32I-15p-15
buses	a30J28b55j28
but	a-21K39J-13H-22e-24B26y-34x23L-31w37E39m-55p-22
buy	a23
buyer	a27d36b30f30
buyers	a36D21b30m21
buys	a40y35b23m35
cabarets	a30b30
cable	a-32z-24b-19p-19
cadiz	a-24
cafeteria	a-29
call	a43e23y13b17E15m13p13
calls	a36O29y23b50m23
camera	a-14b-22
camp	a35e23x21b48j23
camps	a30z22b30p22
can	a-19H25e-38N21b28w-22p31
canal	a-24
candle	a-22
cane	a35e18b31
cannabis	a26b22
canoe	a25b25
canteen	a29
captain	a59e32b42j27m23
captains	a36b33
captioners	a-22
captions	a-56D-22e-15b-46m-22
cardboard	a23
career	a-22
caregiver	a26b26
caregivers	a29e29w29j29
cargo	a-16
caribbean	a-16
carried	a22e29
carrier	a-21
carriers	a15
carry	a34H18b19p18
cars	a23
case	a36D13e31
cases	a61b14
cash	a47b22
cashew	a22e22
casino	a17b14
casinos	a27b27
cat	a-42b-33
catalogue	a-22
catholic	a13
cattle	a19b17
caucus	a-13
caviar	a27b27
cell	a36
cellar	a46
cellars	a-17
cent	a35
central	a14e28b14
centre	a16x-19b20j-19
century	a-37
ceremony	a-20
certain	a15b13
certificate	a48b19
certificates	a31b27
certified	a21H21b21p21
certify	a32b32
chairing	a-25z-25b-25p-25
chairs	a-25e-35B-29b-36j-29
chairwoman	a-21
chandlers	a-21e-15
change	a31H14y21b29m19p15
changed	a15e23O31y29z17b36m29p22
changes	a37b37
channel	a-36J13D-36H-17e-14b-38j13m-36p-17
chaplains	a-30e-30
chapter	a17L13
chapters	a-46
charcoal	a13b25
charge	a14H23b22p24
charged	a49b36p23
charges	a21b21
charities	a-29
charity	a-18
charter	a-22
checklist	a-32b-18
checkpoint	a14
checkpoints	a27e24
checks	a30b35
chelsea	a-44e-47M-25E-25
chess	a-29b-29
chiefs	a26
child	a15d38e40b30f31
children	a38D18B13z46x39L-16b31w28j34p42
choir	a-39D-39e-33b-43m-39
church	a29b36
cigarettes	a41e28b31
circular	a24
circulate	a-40b-38
circulated	a-25e-21
cite	a27
cited	a-14
citizens	a54b33
city	a19e-19x-19b32j-19
civil	a-18
claim	a28
clarification	a-25z-15b-22p-15
clause	a-49e-35
clean	a25d29f16
cleaned	a32
clear	a-55d25b-54f25
cleared	a26b26
clerked	a20
clients	a41
clinic	a23e32B-19x40b25j19m19
cloakroom	a-31
clock	a-16
clockmakers	a21
close	a-26d36r18O-30
closed	a57e23y44z45b18p44
closer	a-25
closes	a-27L-25b-30m-24
closing	a28e-21z40b35p40
cloth	a-33
club	a-32e-19
co	a-31e-50y-23b-38m-23
coaches	a-16
coast	a38r-13b32f18
coastal	a-14
coastguard	a25
cocaine	a29
cocoa	a60e49B16z23b45w14j42m25p23
coffee	a-28e14x-19b-46j-19
coffin	a17
coffins	a26
cold	a27e27
colleagues	a43J19D26e30b28j26m26
collect	a-25b-20
collected	a16b23
collection	a17e17
collectors	a19
college	a-26e-27
colour	a16b18
columns	a23
come	a22N-36B-19x35L37b43j21m42p21
comes	a19e17b15j20m-24
comma	a-72b-44
commends	a-16y-28b-28m-28
comment	a17
committee	a-32e-27b-31
community	a-34
companies	a20e15b17w19
company	a18D-33H42e18x-22j-22m-33p42
comparative	a-31
compares	a23
compartments	a17
compensation	a54e33b32
competitors	a-15
compiled	a-36b-36
complains	a-16H-17b-17p-17
complaint	a13b19
complaints	a37
compliance	a-30
compound	a29e24x24b13j24
compounds	a28e14B14b27j14
concerned	a23
concluded	a-20e-24x-24j-24
confederation	a28D28b28m28
conference	a-49e-31x-20b-38j-20
conferences	a-13
confiscated	a14z21b15p21
confiscates	a17b17
congratulate	a-15N-19
congratulates	a-25
congress	a-63e-42x-40b-37j-40
connect	a-24e-27z-26x-27b-27j-27p-26
connected	a-32e-32x-32j-32
connection	a-27b-24
consensus	a-34b-31
consent	a-27b-23
consists	a-42e-34
consul	a43e31b39m30
consulate	a30b27
consulates	a25D25b25m25
consuls	a30D24b30m24
consultation	a-41e-43
consultations	a-36
consulted	a18
contact	a15b17
contain	a-14
container	a60b34
containers	a13e34j14
content	a-13
continue	a-17
contract	a20b23
contracts	a27b17p17
contribution	a-38b-33
contributions	a-21b-23
convened	a-17b-17
convenes	a-29
conventions	a-49b-38
converted	a16b16
convicted	a42e18b27p34
convictions	a39b39
convicts	a20
convoy	a34b34
convoys	a26b26
cook	a15D17b19m17
cooperation	a-25b-26p-30
cooperative	a-20D-23e-24b-37m-23
cooperatives	a26b24
coordinate	a-40
cop	a-33
copied	a17e-42
copies	a-41O-35b-17
copper	a15e17b13
coroner	a30
correct	a-37e-17
corrected	a-27b-23
costs	a43e20N18b29m18
cotton	a17e17b15
could	a13K-27H13e-21M15I18w-28
counted	a45e32b29p21
counter	a35e26B26j26
counting	a34
countries	a-33
country	a23e-34N14B-40b34j-40
counts	a32e17y22L15b32m23
county	a-26
courier	a19b20
couriers	a44b20
courthouse	a31
cousin	a43
cousins	a33
covered	a-28
covers	a-21y37b-21m37
coyote	a34
crane	a28d36r14
cranes	a36e14
credit	a37b30
creole	a-45D-26b-33m-26
crews	a-26J14D-30z40b-26j17m-30p40
criminal	a-17e-28b17
criminology	a-15
crossed	a-24e-18
crossing	a14b13
cultural	a30
custom	a14
customs	a-44e-15B27y16b-27w27j27
cut	a48D18e18b38m18
cutters	a37e20B20j20
dancers	a-15e25b19
dari	a-46J-16e-40w-20j-16
dark	a13b22
databases	a-39
date	a21
daughters	a35b32
dawn	a20b20
day	a-13
days	a32e23b17
de	a-21H17e-21O-33M-13I39w13j-15p42
deadline	a-46b-22
deal	a23
dealers	a24e24x24b22j24
debts	a21D16b19m16
december	a-29b-29
decides	a16b16
decision	a-27
deck	a32b36
deckhand	a24b24
deckhands	a32D24e14b38m24
declarations	a-35
declared	a31
decree	a41D26e29B31b33j31m26
deduct	a28b28
defended	a-26e-26x-26j-26
definition	a-21b-22
degrees	a-32
delacroix	a-23
delaware	a-19e-17
delegations	a-15e-16
delivered	a36b25
demo	a-33e-33
denominators	a-23
dentist	a-18b-18
department	a-28
departure	a21
depends	a29b26
deported	a40e30y30b28j30m30
deports	a22y17b22m17
deposit	a22b16
deposited	a-16e-17
depot	a17e17x15j17
descent	a22b-15
describe	a16
described	a34e43
desert	a51e38b17
deserves	a-18
designed	a-29b-22
designer	a-32e-29b-13
desk	a-16b-22
destroyed	a18z13b17p13
detains	a35K28y33b34E28m33
detention	a46b43
developed	a-31
dial	a-31e-31
dialling	a-16e-14
diamond	a17b17
diamonds	a23y19b19m19
dictionary	a-25
die	a35J37H13s21Q-44z-30x-28i-18j35p-22
diesel	a27b28
differ	a-17
different	a47e22b36
dinghy	a29
dinner	a17e-19x-19b24j-19
director	a-19
disagree	a28b31
discuss	a-36b-36
discussed	a-36x-15b17j-15
dissolved	a27b27
distinguished	a-29e-24
districts	a26
diver	a-26d33r27
divers	a26e19j19
diving	a-28b-15
doctor	a-24b-38
doctoral	a-26e-22
doctors	a37D20b27m20
documents	a-24e-18
dog	a16
dogs	a31b21
doha	a15
dollar	a-30
dollars	a34e18
done	a24e-31x-45b21j-45
donors	a-33
door	a58e13b34
doors	a-27b-17
dormitories	a42
dormitory	a40
doubled	a48
down	a27e25B26b26j26
dr	a-45e-51w-34
draft	a-16d-45e-32r-34b13
drafted	a-17e-15
drafting	a-47
drafts	a-36
draw	a-35N30b-35
drawing	a23b25
drawings	a-13w15
dreams	a-25J-20e-21j-20
drew	a-42b-35
driver	a39e27b31
drivers	a46e16b16
drone	a26b24
dropped	a19
drops	a-36
drove	a-15e-15
drum	a-31e-26b-17j-26
dry	a18
due	a-32B-29j-29
dues	a28
during	a18
duty	a39b31
early	a-43b-32}-25
earn	a29b29
easter	a29
easy	a-17
eat	a20
echo	a-63e-42b-40
economics	a16
edition	a-35b-18
eels	a28
effect	a-19
eighteen	a33b19
eighty	a-18
elected	a-36b-34p-30
eleven	a17K16z13b22w32E16
elsewhere	a34Q32
emergency	a27b27
employed	a-33e-15
employee	a-28
employer	a-19b42
employs	a29b24
emptied	a27b27
empty	a55e19b44
end	a38e37b31}-57
ends	a-19b34
engine	a41b40
engineer	a-17D-28e-13b-21m-28
engines	a30b16
enter	a16
entity	a18
entrance	a13
entries	a-37
envy	a26
equipment	a-22
escort	a27
essay	a26e30
established	a-34e-35j-35
estate	a39
estates	a26e24B24j24
european	a-36b-13
evaluations	a19
even	a18e41M41b25E41
ever	a59e27p44
every	a20K24r32Q22y20b17f-14w29E24m30
everything	a-24Q24b-34p41
everywhere	a27e41b22
exactly	a31z16b31p22
examination	a15
examine	a-29b-29
examiner	a-25
example	a39b51
excellent	a21b20
except	a-55
exchange	a48y22b45m29
exchanged	a15
excuse	a-18
executes	a19y19b19m19
exercise	a-37
exercises	a-15
exhibited	a-34e-19x-17j-17
exhibition	a-56e-25x-25j-25
exists	a-14J-20e-21
expelled	a13y29b13m29
expert	a-50e-34
experts	a-24B19j19
explain	a40e23y21z17b41m21p17
explained	a38
export	a28b32
exports	a15y13b15m13
expressed	a-16
expression	a-15b-15
extradited	a20b20
extradition	a29b29
fact	a21e22
factories	a15b25m14
factory	a16e34b22j34
faculty	a-13
failed	a-31b-31
fair	a-43b-30
false	a35e37b30
families	a20e24b38j24
far	a19
fare	a48b35
farm	a18b15p23
farms	a36D13e21B16z19b17j16m13p30
farsi	a-17
faster	a33b33
father	a-23J-39B18
favour	a-29e-27
fax	a19
fear	a-14
federal	a28b28
feeds	a32e23y22b22m22
felt	a-45
fence	a44d33b36f33
fenced	a13b13
ferries	a38e32j27
ferry	a23e-20b27
festival	a-27e-21
few	a23
field	a-32d29b-14f14
fields	a28
fifteen	a-14b28
fifty	a19
figures	a17b29
file	a75e19b61
filed	a32e28
files	a58e28b35
filled	a-27b-26
fills	a26
filmed	a30b30p15
finally	a-45e-32b-40
financed	a-29
find	a-13e29b-48
finding	a15
fine	a27b19
fines	a46e24y26b30m26
fingerprints	a45e25b23
fire	a48b36
firearms	a-25b37
firing	a15b15
firm	a-50e-31
firms	a22b22
fish	a-14e26b-15
fisheries	a52b30
fisherman	a23
fishermen	a18e25B13b27j13
fishers	a-38e-20
fishing	a-17D42e30O33b22w-31m40
fit	a-32
five	a20e-19z26b15p50
flagged	a19
flat	a20e30B28b-28j30
flats	a49b23
fled	a34
fleet	a46b47m44
flexibility	a-22b-22
flights	a-29
floors	a23
flour	a22
flowers	a-37b-24
fly	a29z25b30p25
follow	a-21b-29
followed	a-19B-28b-35j-28
following	a-28e-28w-28
follows	a-43K-23D-26e-29O-26b-26E-23m-25
food	a-45
foot	a27
football	a21b21
footnote	a-23
footnotes	a-28b-22
for	a-19K-18D-37H-14e-41O-47B-36S-27I14w31j-32
force	a44b32f-18
foreign	a16b16
foreman	a18b16
forensic	a15D-24e23b-13m-24
forest	a38b26
forests	a46
forged	a49
forget	a-20
forgive	a-13z19p13
forgiven	a-24
forgot	a35b36
forgotten	a-31e-31b-20
formerly	a-32
forms	a-17N-67
forty	a44e58I32b22w28p26
forward	a-27
foundation	a-33D-47e-40b14m-47
foundations	a21y32b19m32
founder	a-34J-25e-25b-14j-25
founders	a-38
fourteen	a22z27b37p27
freed	a22y22b47m22
frees	a32y32b32m32
freeze	a43
fridays	a-36
friend	a-18e-13
friends	a-37e-30b-18j-25
from	a-17K-14D-29H13O-30y22z25S-14x-26L18I-31b-23w-20j-35m16
frontier	a22
froze	a27y30b27m27
fuel	a38b14
full	a56b50
fund	a-14B22j22
funded	a-29e-20
funds	a-35e-30m36
furniture	a49
g	a-26b-26
galley	a24
game	a-25
gang	a13
gangs	a22b22
garage	a-18e-27x-27b-19j-27
garden	a16b16
garment	a19e20b15
gather	a-32
gave	a-36e-18y-31I-31b-38m-27p-14
gendarmes	a25D17b25m20
general	a-21
generator	a27
generosity	a-20e-20B-35j-35
generous	a-14
generously	a-19e-19
gentleman	a-30e-31
get	a-25b23p25
getting	a-32K-22e-22E-22
girl	a49e39x27b20j27
girls	a52D27e67B32z36x13b34w21j51m35p35
give	a13e24y38b50m41
gives	a13L22b17m25
giving	a-14
glad	a-19
glasses	a-38b-13
gloria	a-26e-20M-20z-18b-18E-20p-18
glossary	a-42J-18D-21e-42b-19j-18m-21
go	a-44H13O36b18
goat	a17b14
goes	a24H-19b19p-13
going	a31e37y16b16m16
gold	a26e24z27b19w13p25
gone	a59
got	a19y26b37m26p20
government	a-16e-42N40B-35b36j-35
grandmother	a-24e-17j-37
grandmothers	a-32e-32
grant	a-35d17e-22B-15b-27f17j-15
grants	a17y37b17m37
grapes	a17
graphic	a-20
gratitude	a-19e-19
great	a-42
green	a-16d31
greenhouses	a31
greet	a-29b-19f-30p-18
grenades	a27
grew	a-39e-29b-15
ground	a16
growers	a34D24b34m25
guarantor	a33
guarded	a14b14p15
guardians	a29b29
guards	a-20D30e-20b-14m34
guest	a42d-33r-29b35
guests	a-33e-29x-29j-29
gulf	a-22e24b-23
gun	a24
guns	a51e36x30b32j30
gunsmiths	a25b27
had	a54H37O49z13L-18b30j13p37
haddad	a-30
hair	a38
half	a38I14b24w19p18
hall	a37e13x16b30j16
handbook	a-16
handling	a13
handwriting	a28
hang	a-14
hangs	a25
happened	a18e19
happy	a-37w-31
harbour	a-15e-14L13b30
harvest	a15e13
harvests	a32
has	a18K-37D-40H-20M44z49L62I-23w-16p-21
hats	a-13e-13w-13
hauliers	a42e35b24m24
having	a18e20b21w14
head	a-29e-37b22
headed	a-33
headquartered	a-27e-27x-27w-27j-27
headquarters	a-27e-17x-28j-28
headset	a-35
headsets	a-32
health	a15
hear	a-35K-29e-27b-23E-29
heard	a-16b-14
hearing	a20b39
hears	a-27
heart	a-36d-15b-34
heating	a21
hebrew	a16b-28
hello	a-53e-46x-36w-30j-36
help	a-43e-34b-29
her	a15K-15H-14e-22Q15B30E-15j24
herd	a36
herders	a22D13b13m13
here	a-42e-21Q50I33b-14w-30p44
hers	a-47b-42
herself	a-14
hi	a-45w-22
hidden	a18
high	a25b25
hills	a32e32
himself	a21
hindi	a-14J-28e-28w-27j-28
hire	a58H13b49p15
hired	a43b31m28
hires	a42b42m35
his	a18e17z-31p-31
history	a20
home	a42J26N53x-14b38w-13
honest	a24
honour	a-35b-35
hope	a-37
horse	a-25
hospitality	a-18b-18
hospitals	a34b34
hosted	a-14e-26
hostel	a14
hotels	a37D21L16b25m24
house	a43d42H16e18r13b37f44p16
housed	a31e29B29j29
households	a43b32
housemaids	a19D21b19m21
however	a27e19
hull	a17
hulls	a24b24
human	a32
humour	a-33b-17
hundred	a44b32
hung	a-14
hunting	a20b20
i	a-19D39Q-85N-17O-20y32z-21L-16I13b-28q18m25
ice	a13b13
icons	a16
idea	a-46e-36
identification	a21
identified	a34b26
identity	a15b15
if	a-25H-29Q-24b-27w-31m-25
immigration	a19b19
import	a17
important	a-29
impressed	a23
improved	a-29b-15
including	a32
incorporated	a-34e-33B-25w-18j-25
indebted	a-18e-18
index	a-37
indicator	a-23
indictment	a17
indies	a-23
inform	a27b27
informants	a19
informed	a-37
informers	a39b28
informs	a17
ink	a-42b-28
inmates	a21
inquired	a-23b-23
inside	a45
inspector	a25i32b44
inspectors	a30D13H21b29m13p20
inspects	a31b23
instalments	a28
institute	a16e-43O-17
institution	a27
instructed	a33b33
instructions	a-21
instrument	a-13
insurance	a21
insured	a40b40
intend	a16y16b16m16
interest	a25e18B18j18
interested	a-48
interesting	a-21b-24
intern	a-32e-22
international	a-35
interns	a-26b-15
interpreter	a35D-56j27m-56p25
intervention	a-28e-31B-25b-29j-25
interviewed	a36e33
interviewers	a-31
introduce	a-30
investigation	a24
invitation	a-16
invoice	a48
invoices	a32e21j21
is	a-18K13J-20D-54O-48B-14z34S34x17L-18I-46b-14w-15E19m-28p-17
islamic	a18
island	a-23e-28b34j-28
issued	a20e17y29b33m39
issues	a30y29b29m29
item	a-38b-29
items	a-30
itself	a-16e20y18z-25L30m31p-25
ivory	a40
jailed	a28b28
jails	a18y18b18m18
january	a25e24
jesuit	a-35e-32
join	a-41e-30b-35
joined	a-20e-29y-30x-17j-17
joining	a-18e-18
joins	a-29e-37
joint	a38e19b27
joke	a-32
jordan	a-19
journal	a-25b-29
journalist	a-19
journey	a39b29
judge	a33D24r-23b59f21m30
judgment	a14
july	a-31e-30
jury	a-28e-17
just	a-44b-39p-36
justice	a36e-21b37
keepers	a-20
keeps	a55K21L37b40E21
kept	a-16B35y34z-33x-43L32b-16m39p-28
kettle	a-47
key	a34b22
keys	a15b17
kidney	a15
kidneys	a41b21p16
kiln	a25e14b18
kilns	a23H25e28B22z34b16j25p41
kilo	a16
kilometre	a23b23
kind	a-54J-21e-29b-34j-21
kindly	a-38y-31b-32m-31
kingston	a-42
kitchen	a-35e-28x-32j-32
kitchens	a27b26
knife	a-23J-29j-29
known	a24e18b15
knows	a18y40L22m35
kofi	a-18
kossi	a15J15e15j15
kyoto	a-31
label	a36d-21J20e17f-21j20
labels	a-21b-21
labourers	a26
lack	a28
lady	a-42e-38B-39j-39
laid	a-45e-45
lake	a21
land	a24b27
landlord	a20b19
landlords	a21D16b17m17
languages	a-37b-28
laptop	a-34b-33
lasted	a-20L-27b-27m-27
lasts	a-43
late	a16e30b-17
latin	a-34e-33i18j-28
latter	a13
launched	a-27e-23x-22j-22
lawyer	a41J22D21B14x-28b38j20m21
lawyers	a-21e-25x17j-35
lead	a-33
leaflets	a-13e18b-18
learn	a24d-18e24B19f-24j24
learnt	a34
leases	a24y24b24m24
least	a40
leave	a38d43e38r33N-24M26S27x-16L-29f29E33m-29
leaves	a43e33M17y24b29E32j15m24p26
ledger	a24b24
ledgers	a16b26
legal	a-47d-19e-25b-28
lend	a46b43p20
lending	a-19
lends	a33y35b36m35
length	a29
less	a40b13
let	a35H18e15Q25y22z40L25I17b52m34p47
lets	a43y33b43m33
letterhead	a-13e-13x-13j-13
liaison	a33e33
librarians	a-34e-21
library	a-32e-34x-33b-16j-33
licence	a-17e-21B-21j-21
licences	a43e29b22
license	a26y26b26m26
licensed	a35y24b31m24
licenses	a15
licensing	a-13b-13
lie	a-29
lies	a-30
lift	a-44e-29b-39
light	a-25d-23f-28
lighthouse	a-32
like	a-60K-28e-39M-33z-20b-21w-23E-36p-20
liked	a-18b-18
likes	a44
limit	a-22b-17
lindqvist	a-37
line	a-36O-26B40x-42b-47j-25
lines	a33
link	a-58e-36x-32b-18j-32
listen	a-27e-16x-23j-16
listening	a16
listens	a24L25b24m25
little	a23K-21e-48b-29E-21
lives	a-16H-18e-24x-24b-20w-13j-24p-19
ll	a-29b-16
loan	a-19b-22
lobby	a-38
local	a15
lock	a32b27
locked	a68e31z30b52p33
locks	a-17y40b-14m40
locksmiths	a-25
log	a20b29
logbooks	a16b16
loggers	a27b19
logging	a21e21y14b18m14
lome	a-17
long	a22e-24x-27b25w-36j-27
longest	a15
longliner	a22
look	a22e18y30b51m36
looking	a25
looks	a-18
lorries	a18e25w25
lose	a19b18
lost	a-15y29z56p14
louder	a-28b-24
love	a-22b-23
lower	a27z27b27p27
lucia	a-34
lunch	a-47e-38b-40j-22
machine	a19
machines	a15
madam	a-23e-42
made	a-13e19y36b-31j34m36p-18
magistrate	a35D18e27x27b23j27m18
magistrates	a38D29N24b38m29
maid	a39z29b39p29
maids	a21D38e26b-15j17m38
mail	a-16
mailbox	a-43e-30
maize	a23b27
make	a-14b-13
makers	a31
managers	a42
mandarin	a-36
manifest	a28
many	a43e24B13b53w-35
map	a-31e20b-42
maps	a-38
march	a16B25x-25I-27j14p-27
margins	a-15e-16
maria	a-14e-14
marina	a34
marinas	a32D23b23m23
marine	a-20
mark	a48
market	a28e29x29b14j29
markets	a22
marking	a-18
marks	a15b13
marriage	a-15
marriages	a23
married	a-25b-15p-19
marta	a-34
massage	a39
master	a55e30x17b46j30
matches	a30
matter	a31
mattress	a19b18
mayor	a20
mcgill	a26
mean	a-19e-17b23E-17
means	a-33
medical	a19b19
meets	a-45
member	a-22
members	a-21B-41w25j-22
membership	a-42e-40
memory	a-27
men	a38e16b37
mended	a17
mention	a-21e-22N-22
mere	a-22
merely	a-23
message	a38b20
met	a34b42m24p38
microphone	a-44b-16
microscope	a-26
midnight	a32b17
midwife	a-16J-40D-28b-31m-28
migrant	a-34
migrants	a44b26m19
minamata	a-19
miners	a38e28y14b42j28m14
mining	a26b26
minister	a20e15
ministries	a18b18
ministry	a35b23
minute	a-23b-20
mislaid	a20
misleading	a-34b-31
miss	a-22
misses	a47
mistake	a-22b-25
mobile	a29
moderator	a-41e-21j-21
mondays	a-38b-31
money	a50x-14b47j-14
month	a17d42e18N26b41f33
months	a42b33
moored	a21
morgue	a33
morning	a-19e-19B-40b-23j-25
mother	a-44e-19b-41
mothers	a16b29
motion	a21b25
motorbike	a41
move	a-34b-31
mr	a-56e-31O-44b-28w-21
ms	a-51e-42O-15b-28w-13p-23
mushroom	a29b29
music	a-23
must	a44e16b42m18
mute	a-35b-19
mutual	a-22
myself	a-35J22j21
nail	a42D24b24m24
named	a-14
namely	a-38e-38M-19w-19E-19
nameplate	a-43
names	a22
nannies	a19b19
national	a-31e-17b-31
nations	a-21
navy	a-32
near	a28e28S25E25
nearly	a-22
needed	a-15
negotiated	a-21
neighbour	a-13
nervous	a-16
net	a19
nets	a28b13
network	a-23b-31
never	a21D31H-15y21z42L32b19m41p16
new	a18b14p22
news	a45
newsletter	a-55b-31
newspaper	a-26
next	a-39H-29e-42N-18b-20w-54p-36
ngos	a-14
night	a18z29j30
nineteen	a23H21I-33w18p-21
nineteenth	a36
ninety	a16e20b13
nobody	a32Q35O15B32z42L30j33m28p47
non	a-17b-29
noon	a13b-16
noor	a-23
nor	a36e39M34y25b27E39m27
nordic	a-17
northern	a39e28
not	a-15H-47e-48B-30y-14I42b-20j-31m-14
notaries	a20D16e-17b34m16
notes	a-25
november	a-29e-15b-23
number	a37e-15b39
numbered	a-17
numbers	a-18e19b-38
nurse	a49D20e26B13b19f-36m20
o	a-16Q-23O-20y-27z29I20i22b-13w-17p35
obliged	a-39
observe	a57
observer	a-20B-25j-25
ocean	a-18
october	a-32b-29
off	a18H29M34B28b36w33j28p35
offence	a17
offenders	a44
officers	a16D38B23b44j23m38
official	a-21b-23
offline	a29b29
oh	a25
oil	a19
okafor	a-39e-32
okay	a-31M19b-34w-13E23
old	a21b47
older	a-33b-31
oldest	a-23e-22
omits	a24b24
ongoing	a27
open	a24e-39b19
opened	a49H18e14x22j22
opening	a13z-22p-22
openly	a20e20
opens	a30y23b34m14
operators	a17
oporto	a-25b-25
opposite	a23
option	a-49
or	a-44K-26J-16D-23H-15e-48z41x-34L-21I-31b-18w-31E-26j-36m-26
orchards	a16e14B14y25b25j14m25
order	a-47d46b-37f56
ordered	a21b27
orders	a20b21
organization	a-25e-17
organizations	a-31
organized	a-32
origin	a34
originals	a-14
other	a-16e-15f-39p-20
ought	a20
our	a-26K-31H-32Q32N37O19z14S36I-22b-16
ours	a26b26j25
outboard	a21
outgoing	a-14e-24
outside	a34e18S18b20E18
overboard	a19b19
overnight	a14
overtime	a16
owed	a16b14
owes	a25
owned	a45H39b39p39
owner	a59r25b26
owns	a36b34
oxford	a-30b-31
oyster	a30b30
pacific	a-30b-29
paid	a40e47y-22w-13j31m-21
paint	a23d-30r-19
painted	a27
palais	a-27
palm	a30
panama	a27
panel	a15d-24r19f-22
panellist	a-23e25
panellists	a-13
pangolin	a31
papers	a28b29
papiamento	a-14b-16
paragraph	a-40z-23b-52p-23
paralegals	a-20b-16
parallel	a18b18
parcels	a14
paris	a-23
park	a22
parlours	a39
part	a29b25
participant	a43e27B22j23
participants	a-24e-22
particular	a-23
parties	a-37
partner	a-22e-22
partners	a-23e-16
parts	a39e32
pashto	a-39J-30e-39w-28j-30
pass	a19
passed	a53
passenger	a32
passengers	a34
passes	a-36b-18
passports	a38e-15z17b24p14
patient	a27b27
patients	a-28b-36
patrol	a41e21b21
patrols	a47D25b45m25
pawnshops	a21
pay	a18J-31D13H26e-31y30z26b56j-31m33p28
peace	a-37e-37
pedant	a-23b-23
penal	a-15
pencil	a25b14
pens	a-25
per	a40b14
permission	a-25
permit	a47b46p31
permits	a46b42m26
permitting	a-40e-30
persons	a-24b-18
petra	a-24
petrol	a34b17
phone	a-17b-24
phones	a14
photo	a23d21e30r-24f46
photograph	a19e-28b32
photographed	a27b16
piano	a-40e-36b-18
pick	a29D19b27m24
picked	a31z18b24m18p15
pickers	a38D33N38b35m28
picking	a23D27b21m27
pictures	a-17b-22
pill	a14
pills	a29z14b-23p14
pilot	a27d17e19
pilots	a17j21
pineapple	a20b20
pipes	a47
pistol	a32b35
pistols	a39e18b27
plan	a18b15
plane	a18d30
planes	a30
plastic	a22b13
platform	a-15
played	a-35
plea	a34b34
please	a-39J-23D-29H-20e-43Q-40b-15w-42j-39m-32p-20
pledge	a-19
plural	a-34
pocket	a21
podium	a-27
point	a16d-38e13r-13N-43f-31j26
pointed	a-41e-13
policeman	a18
polished	a-22
political	a21
ponds	a16z21b21p21
pool	a-32
poor	a-30
ports	a53D37b40m37
possible	a-29e-20
post	a19e26
postal	a-20
posted	a-27e-17x-17I-14b-14j-17p-14
posters	a-54e-27
postmark	a-37L-37b-37m-37
postponed	a32
power	a-19b-19
practical	a-20
practice	a61D30e49B39b30j39m30
practise	a-48e-38j-38
praises	a27b27m26
precisely	a26
prefer	a-15b-13
preferred	a23z17b16p17
prepared	a-18
present	a-27e-18
presenting	a-45w-15
president	a-32e-22
press	a36e23b31
presumption	a39
price	a33e-23z14I25b60p18
priest	a-34
principality	a-15e-14B-14j-14
printed	a37e27B27j14
printer	a-37e-19x-27b-39j-27
printing	a-16
prison	a-40
prisons	a33D21B36b55j37m28
prize	a-45e-35b38
problem	a-40
procedure	a18e-22b-21j-28
proceeds	a16b16
process	a-31
profession	a-17
project	a-30
projector	a-32b-21
promise	a27
promised	a41L30b39m30
promoted	a26b26
pronunciation	a-17b-17
proofread	a-23b-14
property	a17
proposed	a-34y20b-32m19
proposes	a-25b-25p-21
prosecuted	a36b41
prosecutes	a29y16b16m16
prosecutor	a32B31z31b30p31
prosecutors	a51D31e37N31B20b32j20m28
protect	a24b24
protected	a19
protection	a20
protocol	a-26J-26b15j-26
proud	a21
proverb	a-40D-29b-40m-29
public	a27b19
publication	a20
published	a-18b-16p26
publishes	a32y18m18
punctual	a-23
purpose	a32
push	a14b14
puts	a23y23b23m23
quarrel	a-36
questioned	a55b16
questionnaire	a-30e-27b24
questionnaires	a-32e-31
queue	a53e42j38
quick	a-28b14
quiet	a-13
quite	a13
quotas	a16b16
quote	a22d-20r19b36f-25
quoted	a-17e19y-25b-25m-25
raids	a20b19
railway	a29
rain	a-36
rains	a31
rainy	a-28e-27S-23E-23
raised	a-52e-23y-20I-15b-41j-16m-20p-19
ramp	a-28b-23
ran	a-27b-14
rangers	a18y20b21m20
ransom	a-32b-32
rate	a27e14j14
ratified	a42y30z35b42m30p35
ration	a23
re	a15b15
reaches	a17
read	a42K21H26z29I-42b37w-21E21m14p27
reading	a-41e-21b-29
reads	a-18K-28e-37E-33
ready	a-39z-38b-37p-38
really	a22
reason	a27
recall	a17e-39
recalled	a-28e-15B-15b-22j-15
receipt	a29b15
receipts	a14b14
receive	a41b37
recognizes	a26y26b26m26
recommendation	a-25w-21
recommends	a-28b-28p-25
recording	a-25
recordings	a-32
records	a29b29
recruited	a14
recruiter	a19e31b15j25
referral	a37
referrals	a43
referring	a23e23w23
reflection	a29b28
reform	a23
refuge	a19e19
refugee	a-20e-16
refused	a35y32m32
regard	a-24
regional	a-24b-16
registers	a18m17
registrar	a31b31
registration	a-47e-30w-30
registry	a28D27e22B18b26j18m29
regret	a15e18j18
regrets	a-53
regulator	a33D33b33m33
rehearsal	a-16
rehearsed	a-19e-19
rejected	a21b21
release	a19b18
released	a34b34
rely	a-31
remain	a-43
remains	a-20y-19b-18m-19
remark	a-31b-15
remarks	a-20
remember	a-28
remind	a-17
remote	a28
removes	a-25b-25
renamed	a28y19b30m24
rent	a39e40
rented	a-18b19
rents	a24b26
reopened	a-26b28
repaid	a15
repaired	a-23
repealed	a36y26b35m26
repeat	a-36b-29
repeated	a-29e-25x-25j-25
replied	a28e-30y35b53j-17m35
replies	a33
reply	a44D31b38m31
report	a24H24B16j25p28
reported	a23b23
represent	a-32N-40b-33
representatives	a-31e-32B-18j-18
represented	a35e35j35
republic	a17D24b30m24
requested	a-36y-25b-37m-25
requests	a47b41
rescue	a20
rescued	a31
residence	a26b26
resolution	a-15
resorts	a19b19m19
respondents	a45
response	a-37
restaurant	a-13D-18m-18
result	a-42
results	a-36e-14
retired	a-45e-36p-32
retires	a19
return	a28b23p17
returned	a35b20
returnees	a35
returning	a23b23
returns	a34y19b27m19
review	a56e35B29b34j27
reviewed	a46b43
reviewers	a-50e-23B-14b-48j-17
reviewing	a-52e-26b-41
revised	a-27b-23
revoked	a17b17m17
revolvers	a17
rewards	a19b19
rice	a36b21
rifle	a25d44e17r25f27j28
rifles	a44e25b27
riga	a19e19
rights	a-21
ring	a26b16
rings	a35b31
river	a-25B18b17j18
road	a30e39B21b14j25
roads	a17
robbed	a22
roof	a39b32
roofs	a21
room	a-45J-21B24x-14b-33j16
rooms	a34e19x14b36
rose	a18b16m16
rosewood	a19z13b13p13
rotunda	a-14
route	a39e34B30j30
royal	a26b-13
rude	a-26e-26
rules	a-17e-26
ruling	a34e27j27
run	a31e26B31x13b21j24m26
runaway	a19b18
runs	a22y22b25m22
sack	a19b31
sacks	a30b30
safe	a32b33
sahel	a-38
said	a-32e-15M39y-36b-51E39j-16m-36p19
sailed	a-35
sailor	a-34D13m13
sailors	a13b16
salaries	a13b17
salary	a-31
sale	a42
salmon	a38
salt	a51
same	a18b34j-24
sample	a37J16e39j16
samples	a-35
sand	a21
sandwiches	a-16
sang	a-34
sank	a15H15b15p15
saved	a14
savings	a-20
saw	a39e20I16b35j22p16
saying	a-33
says	a-28J13e-35M-20B26y39S-16E-29j29m31
scales	a42b25
scam	a28b22
scan	a20H20b20p20
scanned	a13b17
scanner	a43b41p31
scarf	a-26
scheme	a28b33
school	a21B21
schools	a26
scrap	a35e19w19
screen	a-50e-19b-25
sea	a24b31
seafarer	a-23b-23
seafarers	a25b43
seal	a-17b37
sealed	a37e28b18
seals	a-24H42b26p45
seamen	a19
seamstresses	a46
searched	a37b42
seas	a-19
seasonal	a37m13
seated	a-30
seating	a-20
seconded	a-22e-15B-14j-14
secret	a43
secretary	a-43e-32B-31j-31
security	a14b14
see	a-24e-67B26w-66j26
seems	a34
sees	a34e43b25
seized	a42e19B38b37j38
seizes	a35y17b18m17
seizures	a29
sell	a33b54
sells	a33e29y14L19b40m15
seminar	a-43e-35b-14
sender	a23
sense	a-24
sent	a26e17B24y19z25I-17j24m24p-14
sentence	a-40b13m33
sentenced	a17b15
sentences	a-25
september	a-23b-17
serial	a28b30
served	a-22
server	a-54e-51b-14j-22
services	a-14
session	a-16x-18b-18j-18
settle	a24
settled	a-40y38m38
settlement	a17
seventy	a17
several	a19e25Q40w30
sew	a24b24m22
sewing	a-21b-21
sewn	a22
sews	a30L29b29m29
shall	a-23e-42b-36
share	a29H28e-27y13z25b41m13p29
shared	a-15
shares	a28b23
shark	a31b31
sheds	a23
sheep	a32b32
shelf	a-18e-31b49
shell	a13D13b13m13
shelter	a14e-21B-22j-22
shift	a-27d13e-30
shifts	a13
ship	a-24b-24m26
shipping	a-21e-22
shirt	a15
shoe	a-31
shoes	a29
shop	a20b22
shops	a34
shore	a24e24B24j24
short	a-20d-31f-46
shorter	a-42b-49p-39
shortest	a42
shot	a-17e-26z35x-26b39j-26p35
shotgun	a21b21
shotguns	a31b27
shows	a30e24b25j24m48
shrimp	a38b27
shut	a28y28b28m28
sides	a34
sign	a33D-34e-17y29b26p54
signature	a-42e-30x-30b-36j-30
signatures	a28
signs	a61L36b43m36
silence	a41e19b24
simple	a17
since	a17e13N15O14M22B22S-29L-36I23j22m-33p17
single	a62e25b33
sinhala	a-25
sister	a-13e22b-32j27
sisters	a-26b-26
site	a27b32
sits	a-21e23x-15b-36p-18
sitting	a-14b-21
situated	a-24e-24x-24j-24
sixteen	a31b35p36
sixty	a50b38w18
sized	a-33
skipper	a35D35b35m35
skippers	a16D16b21m16
slavery	a-23
sleep	a45d21H25b68f23p25
sleeping	a36b36
slept	a-32b-23
slides	a-62b-54
slip	a42
slow	a-35e-27b-21
slower	a-19
slowing	a-19
slowly	a-16
small	a-20e-26z25b18p25
smelter	a16
smuggler	a14
smugglers	a41b34
smuggling	a-21e-21j-23
soap	a32
society	a-23b-32
sociologist	a-25D-25b-28m-25
software	a14
sold	a51e31B30z16x21b33w25j31p15
soldiers	a21b18
some	a14b-23
somebody	a14J-16x25I-45p-26
son	a32H-17s-15z-17i-17p-18
song	a-33b-33
sons	a24
soon	a-52b-38
sorry	a-32e-30w-33E-21
sort	a15
sound	a-35d-29b-29
soup	a-35
south	a38
speak	a-40d-29J-25N-16B-32x38b-30f-26j29
speakers	a-14D-34e17N22b-30m-34
speaking	a-22J-17H-25e-25y-28b-29w-27j-18m-28p-21
speaks	a-21K-14y15E-14m14
speed	a-24
speedboats	a29b25
spends	a-40
spirit	a-34e-30
spoke	a16J-31e-31y26b23j-31m26
sponsor	a17e15
sponsored	a-41b-40
sponsoring	a-23b-23
sponsors	a29e-18b28m24
sponsorship	a49D32b49m32
squats	a39e39x39j39
stadium	a28e19
staff	a21d-50e18r-17b29
staffed	a-50e-17x-17j-17
stall	a-25e-25
stamps	a-14y40b13m41
stan	a46b46
stands	a-16e-27x-27j-27
starts	a-38
state	a30e31r-31B29b31f-14j29
statement	a16e-25B-15j-15
states	a-48e-34b-14
statistician	a-25D-23e16b-42m-23
statistics	a-15D25e-22b28m25
status	a-27b-21
statute	a13e13B13j13
statutes	a21e22
stay	a32b31
stayed	a-16b-31
stays	a29
stick	a-31d-32
stickers	a-32
stolen	a20e20B15z21j15p21
stood	a-17
stop	a51z17b19p17
stopped	a37b35
stops	a-13b-25
stores	a28
story	a20
stowaway	a18
strait	a-24
strasse	a-40e-40
strawberries	a54b54
street	a-54e-46b-19j-18
strike	a20
stuck	a-40z-23b-40p-23
student	a-44D-25e-36x-36b-35j-36m-25
students	a15e-30x-17b26j-17
studio	a-35I-22b-22p-22
subject	a13I-16p-16
subtitles	a-47D-28e-37b-27m-28
success	a-35b-24
such	a20b18j27
sued	a32
sugar	a32b20
suggestion	a-32
suit	a-25
suitcase	a-20b-26
suitcases	a26z26b26p26
summaries	a-19b-19
summary	a-22D-13m-13
summer	a-36e-25
summit	a-16
sunday	a-27
sundays	a24b28
supervised	a-42
supported	a-15e-27y-16b-45m-16
supports	a34b33
supreme	a17e17
survivors	a-19b-16
swahili	a-45J-14e-29j-14
swap	a-13
swim	a33
swimming	a-32
switched	a13
tabled	a-23
tablets	a-40e-28b-30
tagalog	a-38J-18e-17b-29j-18
tags	a30b23
taken	a53e34x27b33j29
takes	a-42y-33b-41m-31
talk	a-18
tamil	a-45e-46
tamper	a-36
tankers	a16b16
tariff	a27b22
task	a30
tax	a36b15
taxes	a18b21m21
taxi	a-23e-27x-27b20j-27
tea	a-19e32b-36
teacher	a20D15x-15b15j-15m15
tech	a-17
technicians	a-43e-24
telephone	a29I34b26p34
telephones	a38b32
tell	a71H19I36b61p41
tells	a23
temperament	a-31
template	a-28
ten	a38I20p20
tender	a30
tent	a14b14
tenth	a-36b18
tents	a28e26x26b30j26
term	a-19
terminology	a-16e-16B-16j-16
terms	a-36b-33
test	a-48
testifies	a18
testify	a19b19
textile	a24
texts	a-51L-24b-51m-24
thanked	a-24e-20M-21y-19E-21m-19
thankful	a-23
thanking	a-34e-35z-26b-28p-26
thapa	a-17
that	a29K52D-35e47O40M30B15z-15S33L13I-45b-25E49j15p-26
theatre	a-37b-30
theft	a37
their	a-14d20K-16z13b-18E-16
theirs	a20
thermos	a19
these	a28e27b-34
thesis	a-40e-31
they	a22D-27e23y41L28I16b24w37p13
things	a29
third	a19e31b17
thirteen	a33
this	a-88J-23Q-27N-22B-19z24x14b-68w-53j-18m-13p21
thousand	a20e18
thursday	a-19
thursdays	a26
tickets	a27e33
tide	a28
tie	a19H19b19p19
tied	a27e17B17b16j17
tigrinya	a-30J-14e-30j-14
tiller	a17
timber	a18b15
time	a-18e28B21z24b-27j28p26
times	a52b36
timetable	a-35b-26
tin	a35b32
tip	a44
tired	a22
title	a-33e-43j-25
tobacco	a28e15b24w15
today	a-27b-25j-19
together	a-18
tokyo	a-25
told	a41O-15B-27y20z20x30L26I23b61j-13m32p29
tomorrow	a-27
tongue	a-26J-17e-16j-17
tonight	a-26
too	a25b25m17
tool	a-27
toolkit	a-35e-22b-21
topic	a17
total	a20
tour	a-29
tourists	a43
towards	a-25
tower	a19b28
trace	a22d35f25
traced	a35b25
trade	a-37d36/20!-14)-31e-16U-28V-39Y34.30f16@-16
traded	a24
trader	a29
trafficker	a23
trafficking	a-28e-17b-19
trailer	a-22
train	a-30x-32b-20f-15j-32
trained	a13y25z22I-16j15m25p17
trainers	a-20e-32
trainings	a-18
tram	a-17
transit	a24
translations	a-31
translator	a-16D-31b-27m-31
translators	a-52e-36b-34j-20
transport	a-20
trata	a-24s-24
travel	a-24;16e-40U39>20V-25=-34x-17W-16+-23j-17*23
travelled	a-37e-29x-29j-29
trawler	a33b28
trawlers	a46D27b42m27
treasurer	a-20e-42j-39
treats	a-19y-19m-19
trial	a17e-16b35j-16
tried	a-17H19e-20b27p19
trucks	a45e30x15w21j14
trust	a-30d18b-25m40
trustee	a15e14
try	a-30e-21
tuesdays	a-16
tug	a24
tuna	a19
turkey	a-33
turkish	a-34
turn	a18H18b25p17
turned	a15
tusks	a16b17
twelve	a15e28
twenty	a-27e-23I-15w-22p-15
two	a15K20e-14O-21b44E20
typed	a-32b-27
typeset	a-34e-23j-15
tyres	a14
um	a17H-28s-22e28M16y14w-18m14p-22
umbrella	a-31b-25
underground	a17
understand	a25e36B31j31
understood	a-21
unidroit	a-15e-15
uniform	a15
uniforms	a25b25
unions	a-17e-16
unit	a29b29
universal	a-20
university	a17N-33x-20b-49j-20
unless	a-17e-20M-20w-20E-20
unlicensed	a38
unlike	a37K28e37w31E31
unnamed	a28b26
unodc	a-42e-29
unopened	a26b27
unpaid	a50e36b34
unread	a18b18
until	a-56e-50y25L-26I-28b-50p-28
urdu	a-33e-23
us	a-23J-15e-57O-37z26x-21I25b17p40
use	a-46e-25p27
used	a-28K-31e-46y34E-31m34
useful	a-14
user	a32
uses	a-24H-24m22p-24
value	a26
van	a38e21
vanilla	a19D14b14m14
vanish	a30z16b29p29
vault	a-22
verb	a-21b-21
verifies	a-28y17b-16m17
versions	a-45D-17b-44m-17
vessel	a40b37
vessels	a-18e26b49
veterinary	a22b29
via	a-28e-28
vice	a-32e-20b-24
video	a16e-27b19
vienna	a-21
view	a-37b-18
villages	a20
vineyard	a23e23
visa	a33b25m29
visas	a26D19z27b26m19p27
visit	a32d23r21f17
visited	a27b16
visitors	a-18
visits	a16b16
volume	a19e20
voluntary	a-17b-17
volunteer	a-17
volunteers	a-19e-29Q-28N-34x-14b28
vote	a20
vouchers	a27b41
wage	a52e30b47
wages	a14
wagramer	a-40e-19
wait	a15z15b14p24
waited	a-18e38b-32j14
waiting	a-13e-14B-31b-17j-31
waits	a50y28b48m28
waiver	a28
walk	a36D26b25m26
walked	a-21e-21
wall	a50b28
wanjiru	a20
wanted	a-17b-18
wants	a30y30b31m30
war	a35s-34e18
warehouse	a37
warehouses	a22e22B19j22
warm	a-52e-50w-35
watch	a29d-21r-16f-18
watches	a37b39
water	a20e-33b20j-33p20
waved	a34b34
way	a42b34j-16p39
weapon	a13
weapons	a-13
weavers	a34
week	a22B21x-20b-19
weekend	a16
weeks	a37
weighed	a-14e-20b31
weighs	a19y13b23m13
welcome	a-18b-16
welcomed	a21b21
welder	a23e19
welfare	a-15
well	a63H-21e31M28B37y15z35b43w25E28j41m26p18
were	a35K52D47H27N-42O-64B37x-17L25b32E52m41p23
west	a-21
wet	a22b22
wharf	a41
where	a17d-14O-48B14z41L37b24f-24w22j14m38
wherever	a-25b-25
whether	a-32K29e51M31z-32b-41w-43E42p-32
whitfield	a-22e-17
who	a17J-38D30H-38e-13z19L37w24j-14m28
whom	a40e30z-13b-17E35p-13
whose	a21D16H32e-19b30w-19E-39m27
why	a19K27Q32M28z-18w-15E28p-18
widow	a48d16b32
widows	a16m34
wife	a-19
wig	a-13
will	a-38J-34D-39H-43e13N-39S23x-27L-32I-22b-64w46E23j-40m-40p-41
window	a37b20
windows	a39b31
winner	a-33b-20
winter	a32b26
wish	a16b20p26
wished	a-24y-19b-27m-19
wishes	a-34y-33x-32b-31j-32m-33
withdraw	a24
withdrawn	a-14
within	a52e18z19I17b36m24p24
witnesses	a63e27b44j25
woman	a28
wonderful	a-43
word	a-14D-24H-16N22m-24p-28
words	a-38e23b-22
worked	a31e31x31j31
worker	a-13e-17
works	a20d-15e21r-41x20L-18b-18f31j26m-18
workshop	a-64e-41x-29b-29j-29
workshops	a40b46
world	a-30e-28
worse	a-19
worth	a30
wrist	a18
write	a-45d26e-32r26x18b-13j18
writes	a26e26y20L17m26
written	a15J-30e-42b36j-30
wrote	a39e22B33L13I-19b18w-17j33m13
yacht	a41d36b14f30
yachts	a36z16b30m21p16
yard	a30
yeah	a-13e-22w-18
yellow	a-22b-22
yesterday	a-33b-32
yielded	a-24b-24
young	a31d-20b31
youngest	a-20
your	a-29b-28
youth	a-31e-24b-34
zone	a15e33b31j33
zones	a34b28
~	a17e16M13B13y13z13b16E13j13m13p13
§	a-31K-29J-20D-38H-17Â-31]28Q-81N-83O-56y-43S-31x-29b-49w29
¿	a35e35w35
➡	a23b23
🇦	a32b32
🇧	a-27]24^-16m24p-16
🇨	a-17b-17
🇫	a-39e-28b-26
🇬	a-26]-14^25m-14p25
🇯	a34^26b34p26
🇰	a29^15b29p15
🇱	a38]25b38m25
🇲	a-13]-22^32b-13m-22p32
🇳	a33]22^22b33m22p22
🇵	a34]24^19b34m24p19
🇷	a-38e-32
🇸	a-22]16m16
🇹	a39b27
🇺	a-34
🇻	a36b35
🇼	a-18^-20b-18p-20
aboli	d42f33
abroa	d39r32f20
absen	d35r19
acade	d-33
accen	d-23r-26f-16
accor	d35r39
accou	d32r16f40
accus	d39f25
acqui	d44
acron	d-33
acros	d38r27f19
activ	d-40r-56f-33
adaez	d-33r-32
adjou	d-33
admir	d20
advan	d24
advic	d-14
advoc	d28f28
affil	d-38r-35
agenc	d29f31
agend	d-44
aircr	d13
airli	d20f16
airpo	d30r19
airst	d30f30
align	d-38e-22f-37
allia	d-35
almos	d-39
alpha	d-23
alrea	d-23r-28f-13
alter	d-19r-23
althe	d28r28
alway	d18f21
ambas	d-21
ambul	d34
amend	d-52r-33f-21
ameri	d-21
amhar	d-48r-40f-21
amnes	d51r36
anima	d-35f-28
annex	d-19e17r13b22f-17
anniv	d-42
annou	d25f36
annua	d-34r-23f-17
anybo	d16
anyth	d16
apolo	d-38r-25f-34
appea	d41r24f27
appla	d31r33
appli	d40f27
appre	d16f21
arbei	d30f30
arbit	d18
arres	d45f37
artis	d22f21
asham	d29r26f14
ashor	d18
aslee	d-16
asses	d40f34
assis	d18r19f16
asylu	d35f35
attor	d21
aucti	d35
augus	d30
authe	d19f-22
avail	d-36r-21f-29
avenu	d-18r-18
award	d-13
baili	d29f29
balli	d19f19
ballo	d-24f-24
bandi	d40
banne	d-31
baref	d28f28
barra	d28
basem	d-22
beate	d32r24
becam	d22r38
becau	d22r13f14
becom	d27
beeke	d17
beggi	d25
behal	d-42r-23f-25
belon	d29f17
benef	d17
benga	d-41r-20f-19
betwe	d16r17f-22
bicyc	d-13
biscu	d-28
black	d31f31
board	d22e-15f29
bodie	d50f28
bonda	d-20
bonde	d19f16
bookk	d15r-20
borde	d-15
borro	d-30r-30
bosse	d28f28
botan	d-15
brack	d-25f-22
brail	d-14
branc	d-35r-33f-17
brand	d14
bridg	d54f23
broch	d-22f-18
broke	d13f42
broth	d19f21
budge	d14
build	d-40r-30f25
burie	d43f38
burne	d24f24
cabar	d30f30
cafet	d-29
cance	d13f17
candi	d19
candl	d-22
canna	d26f22
cante	d29
capta	d65r32f49
capti	d-60r-21f-51
cardb	d23
caree	d-22
careg	d35r29f26
carib	d-16
carpe	d-22
carri	d19r29f13
carto	d-40
cashe	d42r31
casin	d24f20
catal	d-29
catho	d13
cattl	d19f17
caucu	d-13
cavia	d27f27
cella	d36
centu	d-37
cerem	d-20
certa	d15f13
certi	d68f45
chair	d-36e-21r-37M30B-34f-50E30j-34
chand	d-21r-15
chann	d-36r-14f-38
chapl	d-39r-35
charc	d13f25
charg	d52f48
chari	d-28r-21f-30
chart	d-21f14
cheap	d17
check	d-14r14f-19
chels	d-44r-47
chief	d27
churc	d29f36
cigar	d41r28f31
circu	d-15
clari	d-25f-22
clien	d41r14
clini	d24r26f25
cloak	d-31
closi	d28r-21f35
coach	d-16
cocai	d29
coffe	d-28r14f-46
coffi	d31
colou	d16f18
colum	d25f28
commi	d-34r-18f-28
commu	d-36r-21
compa	d27r19f15
compe	d52r29f35
compi	d-38f-38
compl	d19r36
compo	d35r39f27
conde	d50f39
confe	d-17r14f-26
conse	d-38f-32
consi	d13r14
consu	d13f46
conta	d49r34
conti	d-17f-29
convi	d59r13f46
convo	d37f37
coppe	d15r17f13
coron	d30
corre	d-30v-25f-33
cotto	d17r17f15
coura	d14f14
couri	d37f23
cousi	d52f26
cover	d-28f-17
coyot	d34
creol	d-45f-33
criti	d-13f-18
cross	d-19r-18E30
cultu	d30
custo	d-45r-17f-27
cutte	d32r21
dance	d-25f19
daugh	d25r-14f21
deadl	d-42f-25
deale	d24r24f22
decem	d-29f-29
decid	d16f16
decis	d-27
deckh	d38r14f42
decre	d41r29f33
deduc	d27f30
defen	d-33r-37f-16
defin	d-24f-25
degre	d-36
delac	d-23
delaw	d-19r-17
delet	d-28f-24
deman	d30C14v14
denie	d36f36
denom	d-23
denti	d-31f-31
depar	d-24
deplo	d27
depor	d43r30f33
desce	d22f-15
descr	d22r43
deser	d19r45
desig	d-38r-32f-25
destr	d26f23
detec	d-24r-24
deten	d46f43
devel	d-37
diall	d-41r-41
diamo	d26f23
dicti	d-38
diese	d27f28
diffe	d30r21f19
dingh	d29
dinne	d17r-19f24
disag	d28f31
disap	d26r34
dismi	d37
displ	d18f27
disso	d27f27
disti	d-28r-21
divin	d-28f-15
docke	d-14
docto	d-20r-22f-24
dolla	d20r18
donat	d-38
donor	d-33e19b-37
drawe	d21f17
dream	d-25r-21
drive	d52r35f22
dropp	d19
durin	d18
econo	d-17
editi	d-35f-18
effec	d-19
elder	d-22r-22
eleve	d17f22
elsew	d34
emerg	d27f27
empti	d29f28
encou	d-14f-14
endor	d-22f-18
enfor	d38f38
entit	d18
entri	d-37
equip	d-22
escor	d30
estab	d19r-35
estat	d41r24f38
exact	d31f31
exami	d-16f-15
examp	d39f51
excel	d21f20
excep	d-42
excha	d38f45
excus	d-18
execu	d21f21
exemp	d28
exerc	d-38r-19
exhib	d-60r-27
exist	d-13C-45e-35r-21f14
expel	d13f13
expir	d32f32
expla	d53r18f34
expor	d23f26
exten	d-27f-27
extra	d61f42
facil	d-32f-19
facto	d22r35f26
facul	d-20
faile	d-31f-31
faste	d36f33
fathe	d-17
favou	d-29r-27
ferre	d-25
ferri	d38r32
festi	d-27r-21
fifte	d-14f28
filme	d30f30
final	d-45r-32b14f-40
finan	d-20f-25
finge	d52r25f28
firea	d-25f37
firin	d15f15
fishi	d-17r30f22
flagg	d19
flexi	d-28f-28
fligh	d-14r-31f13
flowe	d-36f-19
follo	d-46r-31f-49
footb	d32f32
footn	d-33f-21
forbi	d27f28
forei	d24f24
forem	d18f16
foren	d15r23f-13
fores	d17f36
forgi	d-60f-50
forgo	d-16r-31
forwa	d-27
fourt	d14r-23f32
freez	d48f43
frida	d-31r-34
funct	d-25
funde	d-29r-20
furni	d49
galle	d24
garag	d-18r-27f-19
garme	d19r20f15
gathe	d-21r-16f-32
genda	d50f25
gentl	d-20r-16
getti	d-32r-22
givin	d-14
glass	d-48f-13
glori	d-26r-20f-18
gover	d-13r-43f36
grand	d-17r-23
grape	d17
graph	d-22
grati	d-19r-19
grave	d26f32
grena	d19f15
growe	d34f34
gunsm	d25f27
hadda	d-30
handb	d-14
handw	d32
harve	d28r26f34
hauli	d42r35f24
havin	d18r20f21
heade	d-33
headq	d-43r-39
heads	d-41
healt	d15
heari	d52r37f39
heati	d21
hebre	d16f-28
herde	d22f13
herse	d-14
hidde	d18
himse	d21
histo	d20
holid	d28
hones	d24
honou	d-34f-35
howev	d27r19
humou	d-33f-17
hundr	d46f32
hunti	d20f20
ident	d42f37
ignor	d39f39
immig	d19f19
impos	d22
impro	d-29f-15
inclu	d18
incor	d-34r-33
indeb	d-18r-18
indie	d-23
inher	d32
inmat	d21
inqui	d-23f-23
insid	d45
insta	d20
intro	d-34
inven	d39f32
inves	d38r13f38
invoi	d56r21f45
islam	d18
islan	d-18r-31f34
issue	d31r17f41
itsel	d-16r20
jaile	d28f28
janua	d25r24
jesui	d-35r-32
joine	d-20r-29
joini	d-18r-18
jorda	d13
junke	d33
justi	d36r-21f37
keepe	d-13r21
kettl	d-47
kidne	d45f24
kilom	d23f23
kindl	d-38f-32
kings	d-42
kitch	d-16r-26
landl	d26f24
lapto	d-38f-38
laste	d-20f-27
latte	d13
launc	d-19r-23
laund	d31r33
lawye	d17r-16f34
leafl	d-14f-28
lease	d24f24
ledge	d23f28
lendi	d-19
lengt	d32
liais	d33r33
libra	d-41r-39f-21
lindq	d-37
lingu	d-34
liste	d39r-16f46
littl	d23r-48f-29
locke	d68r32f52
logbo	d16f16
logge	d26f19
loggi	d21r21f18
longl	d25
looki	d25
lorri	d18r25
loude	d-28f-24
machi	d21
magis	d49r27f41
mailb	d-43r-30
maker	d22r14
manag	d26r27
manif	d-27f55
manua	d-48r-13
margi	d-24r-16
marke	d24r29
marki	d-18
marri	d-17r-40
massa	d39
maste	d43r36f45
match	d24
matte	d31
mattr	d19f18
mcgil	d26
media	d19
membe	d-29r-18
memor	d-27
menti	d-15r-16
mercu	d-30
merel	d-23
messa	d47f28
micro	d-52f-33
middl	d-20f17
midni	d32f17
migra	d-18f35
milit	d26
minam	d-19
miner	d34r28f42
minin	d26f26
misla	d20
misle	d-34f-31
misse	d23
missi	d-13C-14f-21
mista	d-22f-25
mobil	d29
moder	d-40r-21
moore	d21
morgu	d44
morni	d-19r-19f-23
mothe	d-34r-16f-38
motio	d21f25
motor	d43
munic	d30
mushr	d29f29
mutua	d-22
mysel	d-35
namel	d-38r-38
namep	d-43
nanni	d19f19
natio	d-37r-17f-31
natur	d-29
nearl	d-22
neede	d-15
negot	d-24
neigh	d-24
nervo	d-16
netwo	d-23f-31
newsl	d-55f-31
newsp	d-26
ninet	d41r26f30
nobod	d32
nomin	d-27
nordi	d-17
north	d40r28
notic	d-17r-18f-22
novem	d-29r-15f-23
objec	d-20f-20
oblig	d-39
octob	d-32f-29
offen	d37f16
offli	d29f29
okafo	d-39r-32
oldes	d-23r-22
ombud	d38
ongoi	d27
opene	d49r14
openi	d13
openl	d20r20
opera	d13L-22b-31m-22
opini	d16
oport	d-25f-25
oppos	d23
optio	d-49
orcha	d16r14f23
orpha	d35
outbo	d21
outgo	d-14r-24
outli	d29
outsi	d34r18f20
overb	d19f19
overn	d14
overt	d16
oxfor	d-30f-31
oyste	d30f30
pacif	d-30f-29
packe	d38
palai	d-27
panam	d27
pango	d35f16
paper	d28J-33e14B23f29
papia	d-14f-16
parag	d-18f-52
paral	d29
parlo	d39
parti	d17C-33f-50
partn	d-31r-25
pasht	d-39r-39
passe	d25r27f17
passp	d23
pawns	d21
payme	d21
payro	d31
pedan	d-23f-23
penci	d25f14
perfo	d20
petro	d34f17
picke	d47f42
picki	d23f21
pictu	d-15f-22
pinea	d20f20
plast	d22f13
platf	d-15
playe	d-35
pleas	d-31r-39
pledg	d-19
plura	d-34
pocke	d23
podiu	d-27
polis	d-22f22
polit	d22f13
possi	d-29r-20
posta	d-39
poste	d-40r-21f-14
postm	d-57f-43
postp	d32
pream	d-32
pregn	d24f24
presu	d40
pries	d-34
probl	d-40
profi	d15
prohi	d21
proje	d-48r-27f-21
promi	d49f39
promo	d29f29
prono	d28
pronu	d-17f-17
proof	d-52b-34f-40
prose	d64r38f50
prote	d22f29
prove	d-44f-44
punct	d-23
punis	d-22f27
puppe	d-29
pursu	d13
quarr	d-37r-22
quota	d16f16
railw	d29
raise	d-52r-23f-41
range	d24f35
ranso	d-24f-30
ratif	d43f42
ratio	d23
reach	d17
readi	d-41r-21f-29
reall	d22
reaso	d27
recei	d33f22
recom	d-16r-15f-28
recor	d-30r-36f30
refer	d26r17f-32
refor	d23
refun	d20
regar	d-19r-13
regio	d-24f-16
regul	d42f41
rehea	d-27r-25
rejec	d21f21
relea	d50f51
remai	d-27f-18
remar	d-25r-13
remem	d-28
remin	d-19
remot	d18f-24
remov	d-16f-25
renam	d28f30
rente	d-18f19
reope	d-23f27
repai	d15r26
repea	d-32r-23f-13
repli	d40r-35f54
repor	d13
repro	d20
repub	d36f45
rescu	d36r13f23
reser	d31
resid	d26f26
resor	d35f19
resta	d-13
resul	d-51
retai	d28
retur	d53r35f38
revie	d30r17
revis	d-27f-23
revok	d17f17
revol	d20
rewar	d19f19
right	d-28B15j16
robbe	d22
rosew	d19f13
rotun	d-14
rulin	d43r27
runaw	d18f17
saile	d-35
sailo	d-13
salmo	d38
sandw	d-16
savin	d-24
sayin	d-33
scale	d42f25
scann	d59f58
sched	d-44
schem	d28f33
schol	d-24r-24
schoo	d24f28
scien	d17
scree	d-51r-19f-25
seafa	d15
seale	d37r28f18
seame	d19
seams	d46
searc	d37f42
seaso	d31
seate	d-30
seati	d-20
secur	d14f14
seize	d55r28f37
seizu	d39
sende	d23
sensi	d-16
septe	d-23f-17
seria	d28f30
sessi	d-19f-23
seven	d14K33e33z16b-19f-24w33E33p16
sever	d19r25
sewin	d-21f-21
shelv	d22f22
shipo	d37f37
shipp	d-21r-22
shoeb	d42
shotg	d32f32
shrim	d38f27
signa	d-40r-38f-36
simpl	d27f29
simul	d-28
singl	d62r25f33
sinha	d-25
siste	d-16r22f-38
sitti	d-14f-21
situa	d-24r-24
sixte	d31f35
slave	d-31
slide	d-62e21f-54j18
slipw	d38
slowe	d-19
slowi	d-19
slowl	d-16
smelt	d16
softw	d14
soldi	d23f22
someb	d14
speci	d24f19
speec	d-26
spend	d-40
spiri	d-34r-30
spons	d33f17
sprea	d-38f-17
squat	d39r39
stadi	d28r19
stair	d-14
stand	d-19e-35r-27x-22f22j-22m23
start	d-22e-14r-14
statu	d20r35f-25
staye	d-16f-31
steer	d35f32
stitc	d28
stole	d20r20
stopp	d37f35
store	d28
stowa	d18
strai	d-24
stras	d-40r-40
straw	d45f54
stree	d-54r-46f-15
strik	d20
stron	d16r16
subje	d13
subti	d-47r-37f-27
succe	d-35f-24
summa	d-27r-15f-21
summe	d-36r-25
summi	d-16
sunda	d-22
super	d-42r-22f-29
suppl	d21r29
supre	d17r17
surpr	d-27
survi	d-24f-16
suspe	d24f28
swahi	d-45r-29
swimm	d-32
switc	d-18r-28f13
tagal	d-38r-17f-29
tailo	d14f29
tampe	d-36
tanke	d36f16
tarif	d27f22
techn	d-44r-32
telep	d38r26f37
tempe	d-33
templ	d-28
tenan	d21
tende	d30
termi	d-16r-16
texti	d24
theat	d-37f-30
therm	d19
thesi	d-40r-31
thing	d29
thoug	d23r20f29
thous	d25r18
threa	d32f34
ticke	d22r21
tigri	d-30r-30
tille	d17
timbe	d18f15
timet	d-35f-26
tobac	d28r15f24
toget	d-18
tomor	d-27
tongu	d-26r-16
tonig	d-26
toolk	d-35r-22f-21
towar	d-25
traff	d-26r-17f-19
trail	d-22
trans	d-27r-35f-35
trave	d-40r-41
trawl	d56f45
treat	d-20
truck	d44r30
tuesd	d-15
turke	d-33
turki	d-34
turne	d15
twelv	d15r28
twent	d-27r-23
types	d-34r-23
umbre	d-31f-25
under	d-20K29e-38y14z37L17b30w23E24m23p-21
unidr	d-15r-15
unive	d14C27v-13f-49
unles	d-17r-20
unlic	d38
unlik	d37r37
unloa	d57r20
unnam	d28f26
unope	d26f27
unpai	d50r36f34
unrea	d18f18
usefu	d-27f-23
vanil	d19f14
vanis	d27f27
veget	d-31f-32
vehic	d26
verif	d-28f-16
vesse	d-17r26f54
veter	d18f32
vienn	d-21
viney	d31r23
volum	d19r20
vouch	d27f41
wagra	d-40r-19
waiti	d-13r-14f-17
waive	d28
walke	d-21r-21
wanji	d20
wante	d-17f-18
wareh	d44r39
weave	d34
weigh	d20z13f27
welfa	d-15
whats	d18
wheth	d-32r51f-41
whitf	d-22r-17
windo	d47r32f31
winne	d-33f-20
winte	d36f31
wishe	d-38f-36
withh	d19
withi	d52r18f36
witne	d42r-23f50
wonde	d-35
writt	d15r-42f36
yello	d-22f-22
yeste	d-33f-32
yield	d-25b16f-25
modal	/-39(-31)22>36V27.31%-15+-20*-18
#	K34H24È-40Q-60O41M68B59y80z60S-20x-38I-26b18E30j20m80p19
als	K-17s-38i-34w-15E-17
am	K14J-22H29N-48B-13I-13i20E14j-13p33
and	K-14J-19D-38H15O-15M-14B-29x-19L-29I-21b-15w71E-16j-22m-34
at	K-14Q39y-17z35x-27w-29j-27m-18
before	K-19e-18M-26y28z-36S-33L18I26w-41E-43m20
cahiers	K14s14E14
des	K16s19M13w16E21
eine	K-28s-44y23i16E-28m23
en	K-58O-16M39S-19L-21w33
est	K-19D-33S-17E-26m-33
have	K-33J21H17e20O18y20z22I-18b-15E-35j38
hold	K-32H26e-45b58E-32p28
how	K27e56M17B15z-14b-13w41E32j19p-14
into	K-29D-13e-23y26b26E-25
learned	K-22H-26I-27b-23E-22j15p-21
my	K-22H-36y-27z21L-26I-25b-13E-22m-29p-16
nine	K28e18z25I-29E28p-28
of	K-27D31N-51B21y-29z-53S25b-22w23j14m-21p-20
one	K17J-47D-19H-20Q-55N33O17B26y31z42x-23L24I36E17j-16m-15p22
sou	K-16w13E-16
there	K-27H15e-50Q75N45O54y35z23x-27L-22b37w-29E-27j-26m-19p21
three	K31O-17z33I-18b27E31
tribunaux	K31s31i-15E31
uh	K-26e-32b17w-15E-17
un	K-27s-43Q-17y-43z34i30w35E-27m15p17
weshalb	K33s18w18E33
while	K22b17E22
would	K-16H-14e41N-20M24L-15b-21j26p-17
в	K17s-18M21z16S-23I-35w17
возьму	K17s17i-27E17
и	K-24J-36D-27H-39s-55M-23y-19S-19L-51I29E-35j-46m-42p19
на	K-18H20s-32i24w36E-17p20
я	K-29x33i-22E-29j29
الرييسه	K-29s-19E-29
محاميه	K18x-17E18j-25
:gives	!-20)-36U-19V-37Y-13X-34.24W-30
kin	!-40(-30V18:22%-14W47+-25
name	!-18;16)-16e-22U13V28B28Y38X-27z-26#-18W23@-15j-13
person	!-42(36;-29)-30N-32>-22X-13:19.-22%15b-27*-32
'	J-25e-14N-42O33B21z22L29I-16b-17j-18
a	J-14H-16e-31Q-60N-13B-39L13I17q27j-24
anyone	J-33e-28Q-17b32j-33
asked	J-17e34M34B13z-30w-31E36p-28
came	J22e16B-18S-27x20L18b19E-27j16m18
daughter	J-26e-20j-26
existe	J-24s-44j-24
husband	J-23j-23
ich	J-28i-20w-24j-28
it	J28H-13e-23Q-24N19O28B-33y19I22j-14m21
la	J18H-14N-18O-25y-20x-28w-15m-20
language	J-31H-34e-21b-25j-31p-34
nicht	J-16H-27z31j-16p-19
noted	J18j14
online	J-28x-35b-16j-16
only	J-14B23w14j19p44
record	J16e-21B25z13b19j24p13
say	J21H-29M30B15z28x-29E30p-31
she	J-22H-22e-17Q-17O-28z40b49w-26j-22p29
switch	J-14e-14b13j-14
than	J-20H-28e-19j-20m22p-28
to	J-23N-31O-30z-25I29w-41j19
training	J-18e-28x-17j-21
translated	J-21e-23j-21p-20
we	J-32e17Q25O-41y19x19w13m17
y	J-30s-24B-25y-35L-51I13w-15j-33m-39
выступаю	J-15s-15j-15
пример	J17s17i-27j17
اشكر	J-21s-22w-21j-21
, ,	A-21G-22
, and	A-50u-55G-51
, banks	A21
, by	A-15k26
, debts	A16
, e	A-29k14
, foundation	A-45
, ones	A24
, por	A-15
, statistician	A-19
, und	A-41u-27k22
, who	A-26k-38
, и	A-18G-22k28
: ^	A-35u-37G-36
: inspectors	A13
^ ,	A-30G14
^ and	A19u33G-18
^ are	A47o36
^ behorden	A32
^ booth	A-31
^ bought	A30
^ broker	A21
^ brokers	A14
^ by	A-37
^ children	A22
^ confederation	A28
^ consulates	A25
^ consuls	A24
^ court	A37
^ customs	A62u16
^ cut	A18
^ delegate	A-17t13
^ domestic	A16
^ farms	A13
^ fassung	A-24
^ fishing	A43
^ forensic	A-23
^ gendarmes	A17
^ gerichte	A35
^ girls	A28
^ guards	A26
^ has	A-40u41G59o28
^ herders	A13
^ housemaids	A21
^ i	A39
^ in	A29o18
^ interpreter	A-40
^ interpreters	A-16
^ is	A-33u-17G-17
^ ist	A-27
^ judge	A24
^ judges	A23
^ konvention	A-23
^ landlords	A20
^ law	A33t19
^ magistrate	A30
^ magistrates	A29
^ maids	A16
^ never	A31G33
^ notaries	A16
^ notary	A13
^ nurse	A-36
^ of	A25o36
^ ones	A-27
^ passport	A28
^ pay	A13
^ pick	A19
^ picking	A27
^ please	A-29
^ polizei	A13
^ ports	A37
^ practice	A28
^ prosecutors	A24
^ que	A32
^ register	A30
^ registry	A31
^ republic	A24
^ speakers	A-19
^ sponsorship	A32
^ subtitles	A-26
^ system	A26
^ text	A-31
^ translation	A-23
^ translator	A-25
^ trawlers	A17
^ vanilla	A14
^ was	A-29
^ were	A15
^ who	A13
^ women	A22u28
^ word	A-24
^ девушки	A13
^ полиция	A14
^ приставы	A25
^ рабочие	A20
^ суды	A14
^ في	A37o73
als ,	A-17
am nurse	A44
and ,	A-40u-66G-25k-41
and :	A-33
and ^	A-52u-80g28
and and	A-24u-31G-37
and are	A-32
and as	A-21
and boys	A13
and by	A-13k-27
and channel	A-13
and courts	A32
and creole	A-22
and from	A-27k-28
and need	A-20
and one	A-34k14
and patrols	A25
and prosecutors	A24
and versions	A-17
and who	A-17u-32
and will	A-24k-15
are ,	A34
are cooperative	A-23
auf ,	A-34
auf ^	A-32g-15
aus ins	A-18
auskunfte ^	A26
because law	A24
being ,	A-30
cabine ,	A-20
cabine ^	A-15
cabine demande	A-18
cahiers sont	A14
collegue ,	A-20
deux ont	A21
e ^	A-14
em ,	A-13u32G20
em ^	A-16G-40g32
em e	A-20u-33G-23g-25
en ,	A-27u22G-20g-32
en ^	A-50u30G20g52
en y	A-27u-26G-45g-16
est ,	A-15G-19
fiscal pidio	A29
follows interpretation	A-19
for ^	A-18g49
from ,	A23G-14g-47
from into	A-13u26
from shipping	A-24
getting and	A-19
have back	A-39
hold passport	A-31
if delegation	A13
in ,	A-54u32
in :	A-26G-46g50
in ^	A-68u20g25
in and	A-67u52G-35g-32
in in	A-28u-21
in only	A-22
in or	A-20G-20g-35
in rather	A-28
in the	A-41u47G42k-43
in §	A-20u-37g-36k25
into by	A-40
into was	A-21
is ^	A-37G29
is version	A-15
learned from	A-22
ley no	A13
m ,	A14
my colleague	A-19
of ,	A-31u-26
of ^	A-28u-21G23
of that	A-21G23
of who	A23
one ,	A-36g-19k41
one and	A-27g-36k-19
only marinas	A23
only one	A-17
or ^	A-24
our colleagues	A-29
para esta	A-19
police a	A17
reads ^	A-27
sou ,	A-16
soy de	A-22
soy y	A13
speak ^	A-24
suis ,	A-24
that and	A-22
that customs	A53
that self	A15
their colleagues	A34
then and	A-15g39
three were	A17
to authorities	A-17
to colleagues	A-15
two and	A29
two were	A22
um fassung	A-16
un de	A-21
und ^	A-21u-29
used ^	A-31
was ,	A22G-27
were ^	A45
weshalb briefkasten	A25
with passport	A-15
would booth	A-16
y ^	A-28u-37
§ ^	A-19_-37g50k-38
возьму :	A17
и ^	A-23u-22G-19
на ,	A-19
на ^	A-28g29
на готов	A-15
на языке	A-27
почему реестры	A16
я ,	A-25
الرييسه علي	A-21
القانون لا	A14
الي §	A-21
محاميه ,	A24
:speaks	(-49;18>-20V18Y-13X-38=32.49#-27
work	(34)-24U-22N-18B27Y35y18X-20.28#-41%24b23@-22+17j15m18p-16
,	D-33H45Â-33e-19N17O22B13z16S-47L-26F-27q-14m-27p44
:	D-31H36N-55O-42M-16y75z-16S-34L31E-30j-16m59p17
^	D-58H-13È13Â22]14y-20z-15S40x37?43&-31j15m-24p-14
aus	D-30M-29i-33m-30
baker	D-29e-30r-16b20m-29
behorden	D32m32
bought	D30B24b29w27m29
broker	D21e-13x-13b19j-13m21
by	D-40H-40e-59Q-32N-15O18M-13y45z31I18E-13p-22
colleague	D-19e-16B-45j-29m-19
domestic	D16e25b37m16
gerichte	D35i13m35
hotline	D51e-23y25m53
interpreters	D-17e16b-42m-17
judges	D24e-23N26B-20b21m24
mission	D-24s-14e-13b-28j-20m-28
need	D-20e-46m-15
notary	D41e-27x-38b19j-27m41
passport	D-13H-30b-15m-13p-30
pidio	D29
por	D-22s14M-23w13E-23m-15
proposal	D-19e13B16j16m-19
rather	D-28H25e-18m-28
register	D28H14e-19B25z19b51j33m28p18
side	D21e-32
sont	D16m16
speaker	D-16e-15N-30B-34b-26w26m-16
system	D26e-23b23
translation	D-25e17b-50m-25
with	D-20e-49O-53M-21z25S-36L-23I13w-58E-30m-15p13
women	D28e-14B34y28x14b-15w-19j33m32
zollner	D31m31
في	D37B-18S17x-29L-38I-45w41j-32
another	H-17e-28x-41I-15j-34p-19
arbeiten	H18x-21j-21p20
be	H-28O-40S-27x-14b14E-27j-14p-13
better	H-32e23b-25p-32
birth	H-30b-21p-30
cannot	H-26e-22y31m31p-26
did	H15M20y33z-19w17E19m33p-16
does	H30N-40M14y69
fur	H-55s-17p-55
haben	H20i26m26p31
makes	H25I-27
mi	H-16i-19p-16
na	H21M23z-20S-19i16w22E15p13
nos	H-19y25I-28i17m24
now	H16e21O-27M-21B-15x23I-21E-21j16m-24
registered	H-14z43x-14w-36j-13
schon	H25m-28p25
spoken	H-27p-30
station	H-20b-19p-20
still	H29B23y18b-17j23m24
twice	H32z20b26m24p34
une	H13s22I17i-31w26p25
vides	H14i14p14
went	H20e38b-17
workers	H14e-20B33y14z13x15b15j36m15p13
по	H-20s-23i-22w-21p-20
там	H17p32
من	H-32M36S-43I25i18E-17p17
# ^	_-28u54g61k60
# 🇫	_-16
^ §	_27o24
^ 🇧	_24
^ 🇱	_22
^ 🇳	_24
^ 🇵	_24
🇿	^21p21
agradecer	s-15
ano	s-27i23
anos	s-27i19
apenas	s21
apres	s-23S-23w-23E-23
bin	s16x18i-35j16
c	s19b-22w15
cafe	s-19z14i14p14
ces	s-20
das	s-32O17w-19
desde	s-35
ein	s-16i23
examen	s14
fand	s-23x-23j-23
il	s15Q25x18j18
im	s-41i15p-13
klavier	s-16
mais	s26i-15w26
nome	s-30
pasado	s-21i19
permiso	s13
pourquoi	s20
radio	s-15b15
reden	s19I-32i-32p-32
reunimos	s-13
saber	s21
siege	s-25x-17j-17
spreche	s28
studiert	s-19L-14m-14
trotzdem	s24
uber	s23M19i-39E19
unsere	s20w20
verstehe	s24
vor	s-28i-41
за	s20B19y-15i-16w-22j19m-15p16
нас	s-36
однако	s17I-27i-27w17p-27
اقيم	s16
القادم	s-30x-25i-29j-28
جامعه	s-34S-25E-25
عن	s13
وجامعه	s-28
aboga	C16
agrad	C-24v37
apena	C21
beric	C16
bitte	C-16
cahie	C14
exame	C14
klavi	C-16
lettr	C-31
monta	C23
pasad	C-21v19
permi	C13r-30v27f43
pourq	C20
prefe	C54r13v-26
relat	C-21v-32
sprec	C28
trotz	C24
verst	C24
vertr	C-13
wesha	C18
бумаг	C-38v-18
возьм	C17v-27
высту	C-15
однак	C17v-27
приме	C17v-27
работ	C-45v27
спраш	C20v-14
четыр	C13
القاد	C-36v-29
وجامع	C-28
/	e16
action	e-26
adopted	e20z-31x-42L-21b-38w-39j-42m-21p-33
afternoon	e-15x-27j-21
agreed	e-26y-23b14m-23p23
analysed	e-42x-31j-31
answered	e-35y24z16L34I21b57j-25m39p19
appears	e28
applauded	e33
apprentice	e-13
association	e42b-37
audited	e-24z-17x-24b-26j-24p-19
bakery	e-16
bangkok	e-19b-15
based	e25z-13I-18b-20w-28p-19
been	e15O26z-15x-33j-33p-16
began	e-17x-25j-25
boat	e20x21j20
bookbinders	e17
broken	e-26b24
brought	e21b-26
bureau	e-17
called	e-28b24p22
card	e-30b18
cards	e-27b27
china	e24
clinics	e-38
code	e28B28b31j28
commend	e35M26b-39E35
commended	e21M21b25E21
compared	e-19
concerns	e34O-66M23b13E37
congratulations	e18B21j21
cooks	e-44b40
corridor	e-27b-22
debt	e-25b45
drawn	e38b-19
each	e-19b28p-21
embassy	e-25B-25b16j-25
evening	e-27N-27x-42j-42
event	e-35x-32b-30j-32
everyone	e25
evidence	e21B22b26
family	e-32b33
fee	e33b-23p27
fees	e29
first	e-21N-21z23x-32j-34p41
flag	e-27B-31b44m20
flight	e-25x-25j-25
foreseen	e-15x-15j-15
form	e-22p30
forum	e24x-25b-42
founded	e15B19j17
four	e20O-23z49I-15p-24
fourth	e-23
gathered	e-16B-16j-16
good	e-42Q-36
grateful	e-13B-38b-32
guidelines	e-21b19j-21
hand	e20y22m22p26
handed	e17I13b25p25
hands	e29y28m28
he	e-37Q-30y24L-13b40w-46
helpline	e-22b43j-19
hospital	e-22b38j-22
houses	e-30b23
interviews	e-24
invited	e-29b18
istanbul	e-26b-25
june	e-48j-25
keep	e19N-36y33z37m29p37
kingdom	e-18B-18b20j-18
know	e-24N20O31M17B17E17j-15
laboratory	e-15x-21b57j-15
last	e22z30b14
leaflet	e-24b-23
league	e14
letters	e-18x-18j-18
longer	e-23
lorry	e-17
maritime	e-35b-34
masters	e16p28
may	e13Q-28O-42x-35I-48b-30w27p-29
maybe	e15
mentioned	e20
method	e-13b22
midwives	e-22
mine	e-22
most	e19b-15w19
moved	e-43x-24j-19p52
nothing	e18z35b44w14p33
noticed	e-18x-21j-18
oath	e19
offered	e-30B-23b20j-23
office	e28x-27L-19j-26m-19
offices	e-40x-25b-24j-25
once	e-39x-29b32w-29j-27
ones	e48b-20m-16
owe	e19N16
own	e-33N35O-22y19m19p28
owners	e25B13j25p13
palermo	e17
permanent	e-14
port	e-14b31
prisoners	e-23B-23b35j-23
publish	e-38y27z13L26I-26b29j-27m37
question	e36Q-40N-60B41i-17b-27j41
reception	e-24b30
recorded	e-16b14
regretted	e21B21b-15j21
representative	e-25N-15B-25j-25
request	e14N22b-18j14
respect	e-24
s	e-41I29b-16F18q18w-25j25m-15
seat	e26x13b-19
seen	e-20x-30j-30
send	e-16b42
sends	e16y35m31
service	e-15x-32
shelters	e-20y30m31
signed	e-18x-18I16b-17j-18p15
studied	e19x32w-32j32
survey	e-33
take	e21z-33b-23m28p-32
taught	e-26z25x18b22j18p19
teach	e19x39b-36f23j39
team	e27B19x-31b-39j17m-19
tested	e-13w-22
thanks	e-25M-15B14y21b17E-14j14m21
then	e-15Q-45N14M43B-27y22z-26S-23x-18L24I-27w-47j-34m28p-32
through	e21M33z24b24E38
ticket	e-16
trainees	e27b-14j27
travels	e-14x-14j-14
very	e-37p-19
want	e-25b16
when	e24M32L-21b-20w24m-21
witness	e-25b37
writing	e-14b-16
year	e-33x-25I-25b-21E24j-14p-24
years	e23x-20j-20
yes	e-18y19b30w-14m37p-34
yet	e-23b19m-17p20
you	e-25N-28M-36z-15x-20I-22b19w-17E-41p-26
actio	r-26
addre	r-24f23
admit	r-18f19
advis	r22f-13
analy	r-42
anoth	r-28
answe	r-20f44
anyon	r-28f32
autho	r-29f-13
bangk	r-19f-15
befor	r-18
begin	r-23b17f21
bette	r23f-25
bookb	r17
broug	r21f-26
burea	r-17
canno	r-22
claus	r-35
conce	r35
copie	r-41
couns	r-15
crimi	r-30f18
depos	r-17f14
domes	r25f37
easte	r20
embas	r-25f13
engin	r-13
eveni	r-27
evide	r21f26
exper	r-29f30
fishe	r20f50
frien	r-30f-24
gener	r-24
grate	r-13f-32
hande	r17f25
helpl	r-22f43
hospi	r-22
hoste	r-14
hotli	r-23
invit	r-29f18
istan	r-26f-25
kingd	r-18f20
labou	r-18f15
leagu	r14
longe	r-23
marit	r-35f-34
meeti	r13
nothi	r18f44
offer	r-30f20
offic	r29
paler	r17
peopl	r-16f-16
pract	r18
prais	r21f26
provi	r-13
publi	r-38v16f22
rathe	r-18
recal	r-18f-21
recep	r-24f30
regre	r16f-21
reque	r13f-22
respe	r-14
sampl	r34f16
secti	r-23
settl	r-24f25
stamp	r-13b-30
stude	r-44
suppo	r-13
surve	r-33
syste	r-23f23
taugh	r-26f22
teste	r-13
throu	r21f24
treas	r-42
waite	r38
worke	r-15
writi	r-14f-16
alli	Q39
aqui	Q37
elle	Q-18
l	Q-16y29z31L-28I-13
none	Q30O-40b-13
proponemos	Q16
благодарю	Q-19
also	N-32O21z28m-29p28
else	N24b-18
friday	N-21
grenade	N-13
list	N-26B-16b25
others	N46O13b-39
rapporteur	N-27B-30j-30
remercions	N-27M23E22
should	N-24B25y33b43j25m38
took	N-24y-19m-19p24
делегацию	N-18
bas	O31
cautioned	O-15
der	O-26z32x-19w-44j-23p50
free	O-32b24
listened	O-26
which	O13I-45w-39p-22
ao	M14E14
behind	M-27E-31
du	M-19E-19
left	M-15j21p38
neither	M25y18w47E27m18
von	M-29i-23
embajada	B-21j-21
given	B-29j-36p34
happens	B24b-24j24
ourselves	B19j19
благодарим	B-23w-32j-23
# ,	u21G-19g-38k50
# :	u18g-26
# and	u14
# on	u32
# was	u16
, #	u41g13
, :	u37
, counts	u19
, for	u-30k-47
, has	u40G41k-42
, is	u23k14
, prefers	u-16
, the	u18k-25
, y	u-37k-23
: #	u73g67k37
: fines	u19
: has	u-37
^ #	u56
^ (	u45o47
^ :	u83G52o-30
^ ^	u-30t14k-24
^ a	u50
^ abolished	u21
^ agencies	u18
^ aligns	u-22
^ amended	u48
^ answered	u19G34
^ answers	u17G-25
^ asks	u-42
^ bans	u23
^ built	u26
^ burned	u16
^ burns	u26
^ buys	u26
^ changed	u29
^ closed	u27
^ commends	u-28
^ courts	u40G16
^ deported	u13
^ detains	u30
^ devuelve	u27
^ does	u66o36
^ executes	u19
^ expelled	u29
^ fined	u28
^ fines	u18
^ flags	u19
^ froze	u30
^ gave	u-31
^ grants	u38
^ hands	u28
^ hat	u35
^ holds	u24
^ hosts	u33
^ hotline	u25
^ issued	u29
^ issues	u25
^ jails	u18
^ kept	u34
^ knows	u40
^ leases	u24
^ lends	u23
^ let	u18
^ lets	u33
^ licensed	u23
^ locks	u40
^ lost	u41
^ made	u36
^ miners	u14
^ n	u29
^ nao	u23
^ no	u40o33
^ observers	u32
^ orchards	u25
^ paid	u-21
^ pays	u46G-13
^ police	u13
^ prefers	u36
^ proposed	u39
^ prosecutes	u16
^ pushes	u20
^ ratified	u30
^ recognizes	u26
^ recruiters	u29
^ refused	u33
^ remains	u-19
^ renamed	u19
^ returns	u22
^ says	u39o-17
^ seizes	u17
^ sends	u21
^ sent	u19
^ should	u44
^ shut	u28
^ speaks	u26
^ stamps	u36
^ still	u26
^ supports	u13
^ takes	u-13
^ thanks	u21
^ the	u34
^ then	u22o-21
^ they	u49
^ tiene	u33
^ took	u-15
^ trained	u25
^ trains	u26
^ waits	u28
^ weighs	u13
^ welcomes	u-34
^ well	u15o28
^ will	u43
^ wishes	u-33
^ workers	u14
^ would	u-31
^ не	u20
about '	u37
about and	u20
after ^	u-25g-25
allow to	u-30
and a	u-26
and co	u-23
and do	u14
and has	u43k-18
and neither	u18
and on	u-31
and share	u13
and the	u31k-14
and there	u40k14
and took	u-29
and were	u-17
ask who	u36
au ,	u44g-27
au ^	u-48g42
au et	u-30g-20
auf dreissig	u13
aus fur	u-16
aus und	u-21G-33
between ,	u32G-16
by ,	u17
by and	u-43
by on	u-14
chair has	u35
commend on	u24
commended for	u21
concerns :	u23
de ,	u15
de a	u21
de el	u-22
de la	u-19
de por	u-22
de pour	u-30
de que	u-19
de y	u-25G-25
del ,	u-25
del pidio	u-15
des ,	u23
des pour	u-18
does have	u40
does intend	u16
du pour	u-28
en el	u29
en nadie	u26
en no	u25
entre e	u15
first asked	u55
for and	u-30
from and	u-26G-18g-31
from but	u-34
from by	u27G28
from for	u-16
from has	u-22
from is	u21G28
from on	u-20
from pay	u19
from said	u-24
from they	u22
from to	u15
from was	u-21
from will	u-27G-24
from with	u29G-22
from would	u27
gloria with	u-20
how verifies	u17
in a	u28G22k26
in are	u20G38g-35
in asked	u29G20
in at	u-25
in before	u27G18
in by	u42G-24
in change	u21
in for	u40
in got	u26
in have	u29
in he	u20
in is	u54g26
in it	u34g-33
in not	u16
in opens	u22
in own	u19
in pay	u32
in sells	u14
in since	u28G-36
in there	u17G28
in they	u31G22
in told	u18g30
in treats	u-19
in until	u41G-26
in was	u39G17g43
in we	u25g-16
in were	u42G24g-15
in who	u54G34
in without	u30
is ,	u46G-15g19
is going	u16
is not	u-18k-14
is the	u22k-19
leave in	u26
na ,	u21G-18
namely ,	u-19g-19
neither nor	u25
no ,	u33
no e	u-22G-15
of '	u14
of :	u-34
of a	u-38
of about	u-26
of accept	u-30
of agreed	u-23
of and	u28
of are	u15G31
of asked	u-24
of asks	u16
of call	u13
of explain	u18
of for	u-44
of had	u13
of has	u-30G18
of have	u17
of is	u-18G-22
of kindly	u-22
of leaves	u23
of on	u13
of publish	u27
of quoted	u-25
of replied	u36
of requested	u-22
of spoke	u26
of thanked	u-38
of to	u38
of was	u-21
of with	u27
on ,	u15
on ^	u44g34
remercie ,	u22
remercions pour	u23
say ,	u30
thank ,	u-50
thank and	u-44o-34
thank for	u21
thanks for	u-15
that '	u21
that ^	u-30
that has	u15
that is	u-30g13k15
to ,	u-39G30g31
to :	u27
to ^	u-19G-27g-53
to about	u28
to and	u-22
to for	u-22G-15
to the	u30
uber ,	u19
uh and	u-13
was that	u-20
what calls	u19
what did	u30
what does	u30
what said	u-33
with on	u-15
would ,	u24
you for	u-24
~ ~	u13g13k13
§ and	u-32k-31
§ §	u-18g-41k-15
из не	u14
правительство за	u-23
اما فلا	u21
حكومه علي	u-23
في §	u-23
في لا	u27G25
في واعمل	u-31
ممثل الكلمه	u-13
نشكر علي	u16
admits	y32m32
fined	y28b16m28
flags	y20b22m20
holds	y24
hosts	y33j-29
nadie	y26i34m33
observers	y32b33m32
pelo	y-13m-13
put	y19b-30w-27m19
trains	y26x-38b-17j-38m36
welcomes	y-34b-42m-34
withdrew	y-35
without	y35z-13b-13m34
الذي	y-14i-14m-14
فلا	y21i15m21
—	y34m39
crew	z25b46p27
denn	z19i14p19
lent	z-26p-26
minors	z15p15
monday	z25
more	z43I20b-31p43
note	z-34b-16j15p-34
ou	z20
paying	z-29p-29
reports	z-13b-19p-13
someone	z28p28
su	z-16i16m-30p-16
those	z15x17j14p-27
though	z29b29p29
victims	z-27b-28p-27
никто	z31p34
beside	S-24b-24
business	x-23j-19
circle	x-31j-31
course	x-24j-24
federation	x-31b-40j-31
greetings	x16b-30w13j17
held	x-35w-31j-14m37
nurses	x22b-36j22
out	x-18p15
presented	x-18j-18
second	x-36I-13b22j-50p-32
shown	x-31b23j-26
sung	x15j15
village	x33b43j33
wurde	x-21j-21
باريس	x-21j-21
( ,	G-24
, ^	G-77
, et	G-22
, in	G-37k-39
: ,	G-32
: in	G-22
^ '	G30
^ -	G-18
^ amendment	G-20
^ counts	G15
^ finds	G18
^ hotels	G16
^ itself	G24
^ keeps	G36
^ listens	G25
^ meeting	G-25
^ promised	G30
^ sews	G29
and children	G-16
and in	G-17k-15
and is	G33k-46
apres au	G-15
apres l	G-20
at ,	G-25g-22
at opera	G-22
at the	G21k-32
aus ,	G31
be in	G-27
before there	G-33
came ,	G-17
de ^	G-16
de e	G-17
de les	G-29
de n	G34
de ont	G-32
discutee ,	G-14
em com	G-16
em fomos	G-26
em quarenta	G17
en las	G19
et ,	G-15
et ^	G-33
from :	G24
from asked	G-40
from can	G-15
from he	G-24
from it	G-20
from last	G-18
from leave	G-29
in adopted	G-21g-42
in after	G-21
in but	G-32g35
in closed	G-25
in closes	G-25
in does	G47
in found	G28
in from	G18
in gegrundet	G-16
in had	G-19
in harbour	G13
in lasted	G-27
in nobody	G27g26
in on	G-46
in one	G35g-31k16
in so	G-21g19
in statt	G-20
in studiert	G-14
in to	G26
in und	G-51g-28
in when	G-21
in where	G33
in will	G-14
in with	G-30
in wrote	G13
is that	G41k27
manque quarante	G19
on the	G25k-27
our office	G27
says ,	G-26
since ,	G-23g16
then ,	G-36
to it	G24
to last	G-13
to may	G-25
to to	G-39
will publish	G23
with does	G-25
with works	G-18
в ,	G-13
в ^	G-17g57
в и	G-47
из ^	G44g13
في ,	G-18
في ولها	G-18
من ,	G-18
من ولدينا	G-13
employers	L19b26m17
finds	L18b15m18
introduced	L19
meeting	L-34w-33m-34
ont	L-32i14
round	L-39m-39
autumn	I-30p-30
later	I-17E44}-31p-17
relatorios	I-16i-16p-16
spring	I-38p-38
suggested	I-22b-21p-24
thirty	I-14b18w27p-14
aber	i-26
antes	i14
ce	i-36
dia	i26
dra	i-15
drei	i18
enfant	i20
fait	i43
hier	i-23
interprete	i21
jamais	i33
kein	i14
leur	i31
mujeres	i-13
palabra	i23
parte	i28
prete	i16
quando	i14
reunit	i-13
salle	i16
sobre	i-28
sur	i-37
t	i17
texte	i-23
werden	i18m27
wird	i-16
к	i13
лишь	i16
от	i-14
ثلاث	i15
حسن	i-16p-16
هذا	i19
bleib	v18
freit	v31
geset	v16
jamai	v33
mujer	v-13
palab	v23
recon	v19
schla	v19
vorsi	v-43
werde	v18
докум	v30
призн	v26
annexes	b-14
anti	b27
appointment	b31
asking	b27
assistance	b16
begun	b29
books	b-15
bread	b38
brochure	b21
cameras	b32
catch	b21
checked	b-24
continents	b-25
coordinator	b17
crate	b-25
dead	b-18
deadlines	b-20
district	b15
drank	b20
drawer	b17
drives	b-14
drown	b37
either	b-16
electronic	b45
enough	b-22
everybody	b-27p-29
exit	b16
extended	b29
flew	b-15
forced	b-19
forgets	b17
gets	b15
guardian	b30
inspect	b29
inspected	b19
interview	b35
judgments	b14
laboratories	b27
laughed	b-22
lights	b-15
loses	b45
meetings	b-41
middlemen	b17
notice	b-23
nowhere	b16
officer	b15j21
pair	b15
panels	b-22
participation	b-40
past	b50
period	b-15
photographs	b31
picks	b-13
plants	b31
rest	b-25
rule	b32
separate	b39
set	b46
sheet	b-21
show	b-19
stranger	b19
teaches	b17
technical	b26
testimony	b43
think	b-32E-23
town	b17
trustees	b47
uploaded	b-23
victim	b63
wash	b26
whatever	b19
whole	b34
wording	b-27
working	b19
🇪	b13
accep	f-15
ackno	f25
appoi	f30
askin	f27
belie	f15
besid	f-24
bough	f29
camer	f21
canto	f39
circl	f-22
citiz	f35
credi	f30
detai	f35
distr	f22
drawi	f25
eithe	f-16
enoug	f-22
happe	f-24
harbo	f30
impor	f28
judgm	f15
laugh	f-21
nowhe	f16
numbe	f-19
onlin	f-16
perio	f-15
priso	f62
separ	f40
servi	f-21
shoul	f43
smugg	f28
stran	f19
sugge	f-28
suitc	f-17
thirt	f18
uploa	f-23
villa	f43
welco	f-27
whate	f19
witho	f-13
wordi	f-27
worki	f19
 	F27q45?18&27
、	F-18q-16?-13
《	F-28?-24<-15
》	F-17q-25
》和	F-14
一	F-20q18
一名	F15q-17<15
一次	F-25
三	F-27q-23
下	F-25
下一	F-30q-15
两	F-24q33
举	F-22q-32&-29
也	F-22
也感	F-14
书	F-13q-15
书，	F-14
事	F-21q-14
于	F-20q-23
亚	F-13
人	F-18q36
人，	F-18q-34Z-22
今	F33q-28
今天	F33q-28
从	F-18q-14?-18
们协	F-14
们在	F28<28
会	F-25q-44
会设	F-14
位	F-36q-26
位去	F-16
住	F16
住在	F16
作	F-21
供	F19q-23
俄	F-14
先	F-35q38
公	F-25q-18&-22
关	F29q21
内	F-22
内瓦	F-17
内罗	F-18q-25
册	F-34q-20
再	F-22q-22
出	F-19&22
出生	F-19
到	F-43?-37
加坡	F26
协	F-15
协会	F-15
单	F-26
单位	F-19
印度	F22
去	F-15
发	F-35q-15
发言	F-35q-47
只	F32
只谈	F34q-28<34
叫	F-16?-21
同	F-21q15
名	F15?15
后	F-39
和	F-13&-15
和《	F-14<-14
在	F-46q-29?-43<44
在内	F-17q-13
在墨	F-14q-13
在新	F21
在日	F-16
坡	F26q-20
坡，	F21
城	F-13
城，	F-13
墨	F-14q-13
墨尔	F-14q-13
士	F-25
大	F-21q-42&-55
大学	F-21q-56Z-49
天	F25q-21
天只	F34q-28
奥	F-22q-24
学	F-28q-41
学教	F-16
家	F-23q18
将	F-41q-22
将在	F-24<-22
尔	F-14q-31
尔本	F-14q-13
山	F-23
年	F-13
年在	F-18<-18
度	F22
建	F-24
建议	F-24
开	F24q29
总	F-18
总部	F-18
您	F-14
您给	F-14
想	F14q-26
感	F-14
感谢	F-14<-33
成	F-21q-32
我	F-19
我叫	F-16<-21
我在	F-34<-32
我是	F15<19
我来	F-22
提	F19q-29
提供	F19q-23
教	F-21q-24&-16
教书	F-16q-19Z-16
文	F-23q-17
斯	F-32q-20
新	F26
新加	F26
日内	F-17
日本	F16q-17
是一	F-36q-18
本	F-15q-27
本会	F-17
本大	F-13q-16
机	F-14
机会	F-14
来	F-23q28
来自	F-22<-22
槟	F-13
槟城	F-13
次	F-20
次会	F-17
毕	F-18q-26
毕和	F-17
现	F-21q-33
现从	F-17<-17
班	F-25
瓦	F-17
生	F-18q29
用	F-26q-24
的	F-28q44&61
研	F-24q-30
立	F-18
纳	F-28
组	F-22
组织	F-22
织	F-22
给	F-14q30
罗	F-21q-25
罗毕	F-18q-26
者	F-20q15
者，	F-20q21
自	F-22q13?-22
言	F-35q-36
言，	F-32
讨	F-16q-21
议在	F-16
议将	F-20
设	F-30q-24
设在	F-30<-36
语	F-27
请	F-17?-38
谈	F34q-28?34
谢	F-15?-33
谢您	F-14
过	F-18q-32
部	F-18
部设	F-18
里	F-14q14
釜	F-23
釜山	F-23
问	F23q-33
，	F-18q-29?50&-36
，今	F34q-28Z-27
，从	F-15q-29<-15
，再	F-22q-22
，在	F-36q-26<-37
，我	F-23
，现	F-21q-33
 p	q18
 的	q15Z15
,我	q-13
a 	q18
p	q24
》第	q-13
一个	q-28
一条	q31
三年	q18
上	q15
不	q48
不问	q19
个	q17
个关	q-19
个月	q38
个问	q-21
中	q-16
中介	q27
中文	q-23
主席	q-17
举行	q-28Z-28
么	q20
之	q31&19
之间	q28Z19
九	q20
习	q38
习生	q29
了	q27
了两	q27
京	q-15
京规	q-15
人在	q17
人数	q36
人的	q20
什	q20
什么	q20
仍	q24
代	q-31&-30
代表	q-31Z-30
们	q21
任教	q-14
会议	q-26
何	q20
何登	q30
使	q-26
保	q21
修	q35
修订	q24
值	q18
值得	q18
儿	q25
儿童	q25
公约	q-17
六	q-13
六条	q-13
册，	q-20
列	q-18
则	q-36
则》	q-16
利	q-28
利马	q-33
前	q17
办	q-14
办了	q-16
加	q-32
动	q24
动监	q17
助	q-42
劳	q36
劳动	q36
区	q16
区的	q26
区里	q39
十	q-31
卖	q37
南	q-24
卫	q24
印	q-26
却	q19
厂	q34
厂扣	q13
参	q-22
参加	q-22
口译	q-18
只有	q23
各	q-21
合办	q-16Z-16
合同	q26
同一	q17
员	q-24
和日	q-13
和马	q15
咖	q-13
咖啡	q-13
啡	q-13
回	q26
团	q-24
团的	q-14
国	q30&31
国的	q26Z26
在在	q-16
地	q27
地里	q21
场	q29
坡连	q-20
培	q-35
培训	q-35
基	q-24
复	q30
大使	q-26Z-26
女	q-16&31
女工	q20
如	q13&30
如何	q13Z30
子	q36
学提	q-27
学校	q25
学的	q-26
学者	q-13
孩	q30
孩子	q27
定	q-45
定书	q-27
实	q29
实习	q29
宣	q-23&-16
察	q15
就	q30
尼	q-18
局	q30
岸	q36
工	q36
工人	q23
工资	q32
己	q22
己的	q22
已	q-20
布	q-21
师	q-35
师联	q-18
席	q-17
年没	q21
张	q28
当	q-13
当局	q30Z30
录	q17
律师	q-27Z-25
想问	q-23
手	q16
扣	q32
扣留	q30
承	q-36
技	q13
技能	q13
把	q41
护	q45
护照	q46
报	q-18
拿	q-20
持	q-26
指	q-24
指南	q-24
按	q15
据	q-35
接	q21
提议	q-36
支持	q-25
收	q23
放在	q-24
政	q-21
救	q13
救了	q13
教，	q-14
数	q-21
数据	q-35
斯本	q-14
方	q45
方在	q30
日	q-23
时间	q-19
是	q-13
晚	q19
晚上	q19
曼	q-25
月	q38
有	q34
有两	q19
有人	q40
木	q19
本律	q-15
条	q27
条的	q-16
枪	q28
枪支	q25
查	q37
校	q-26
检	q27
欠	q26
次培	q-16
此	q19
求	q-13
求发	q-23
没	q20
没有	q20
法	q22&36
法院	q29Z29
注	q-21&-20
注册	q-20Z-20
济	q28
济特	q21
海	q17
渔	q34
渔工	q32
港口	q-15
照	q49
照被	q28
照锁	q18
版	q-17
特	q18
特区	q18
现在	q-16
理	q34
由	q13
电	q25
留	q30
留护	q14
登	q39
登记	q36
白	q20
白天	q20
的中	q24Z24
的会	q-26
的咖	q-13
的孩	q31
的技	q13Z13
的护	q24
的研	q-30
的砖	q20Z20
的经	q15
的船	q13
的资	q-24
的那	q34
的门	q17
监	q17
监察	q17
着	q28
矿	q16
矿区	q16
砖	q20
砖窑	q20
种	q-16
窑	q20
童	q25
第	q-23
第六	q-13
等	q40
答	q30
答复	q30
签	q21
签证	q33
管	q25
籍	q29
约	q-29
约》	q-17
经	q19
经济	q21
翻	q17
老	q14
联	q-18
能	q21
能实	q13
自己	q22
船	q46
船上	q20
船员	q16
范	q-17
营	q21
营地	q21
蒙	q-26
行	q-20
表	q-47
表团	q-24
表的	q-13
被	q39
被扣	q13
要求	q-33
见	q-23
规	q-41&-35
规则	q-36Z-35
规定	q-19
解	q13
解救	q13
警	q25&44
警卫	q15
警察	q14
警方	q45Z45
订	q24
订了	q24
训	q-35
议	q-49&-28
议定	q-27Z-28
记	q47
证	q33
词	q-32
译	q13
读	q-20
贩	q25
贩运	q25
费	q-15
资	q-17
资助	q-34
赞	q-20
赞助	q-20
走	q24
走了	q24
跑	q19
运	q25
还	q19
连	q-17&-15
连线	q-20Z-15
逃	q19
逃跑	q19
都有	q-17
里斯	q-14
里，	q22
重	q21
钥	q20
锁	q16
锁在	q18
门	q24
门，	q31
问一	q-27
问题	q-18
间	q19
间的	q28
间表	q-19
附	q-13
附件	q-13
雇	q30
雇主	q30
面	q-14
项	q-27
题	q-35
额	q18
马	q-26
马来	q15
，却	q19
，想	q-28Z-19
，是	q-18
，晚	q14
，没	q18
，逃	q19
：	q-14&34
：那	q-14Z34
	<43Z-31Ê6
与	&22
合	&-16
律	&-25
的园	Z39
^ after	o-28
^ allow	o-30
^ als	o-17
^ apres	o-23
^ at	o22
^ au	o52
^ auf	o-38
^ auskunfte	o26
^ aux	o20
^ before	o-35
^ between	o29
^ compare	o32
^ de	o36
^ des	o16
^ deux	o21
^ did	o15
^ do	o25
^ em	o17
^ en	o15
^ entre	o27
^ follows	o-19
^ for	o37
^ leave	o32
^ leaves	o33
^ na	o19
^ now	o-21
^ off	o33
^ okay	o21
^ on	o35
^ one	o34
^ outside	o20
^ seven	o33
^ so	o24
^ that	o29
^ three	o27
^ to	o-35
^ two	o34
^ uh	o15
^ um	o17
^ unless	o-20
^ with	o-21
^ y	o32
^ из	o14
^ о	o33
^ الي	o-19
^ وفي	o25
adopt ,	o16
adopt at	o-38
adopt by	o23
adopt em	o-14
adopt in	o-32
adopt в	o-28
born ,	o-26
born and	o14
born en	o-14
born have	o-20
born no	o-15
born to	o-37
born y	o-29
branch ,	o-15
branch de	o-25
branch en	o-13
branch from	o-30
branch in	o19
branch of	o-20
branch uh	o-13
branch §	o-35
contrast and	o-34
contrast at	o26
contrast au	o21
contrast because	o16
contrast but	o39
contrast cahiers	o14
contrast did	o14
contrast en	o15
contrast even	o41
contrast how	o32
contrast in	o35
contrast is	o-26
contrast of	o37
contrast there	o-27
contrast was	o-27
contrast while	o22
contrast why	o28
contrast возьму	o17
contrast почему	o18
contrast اما	o21
count #year	o15
count and	o-37
count depuis	o-19
count em	o-17
count every	o24
count for	o33
count left	o15
count of	o31
count on	o17
count to	o-44
count year	o24
delegate ,	o-19
delegate and	o-26
delegate aus	o-19
delegate by	o-18
delegate chair	o30
delegate da	o-26
delegate de	o-21
delegate del	o-33
delegate do	o-22
delegate du	o-30
delegate for	o-16
delegate from	o-46
delegate in	o29
delegate presidente	o-14
delegate von	o-29
delegate представитель	o-29
delegate ممثل	o-15
delegate وفد	o-24
floor ,	o-55
floor about	o28
floor after	o-25
floor and	o-17
floor ask	o-14
floor asked	o36
floor au	o-34
floor aux	o-15
floor by	o-32
floor for	o-15
floor from	o29
floor little	o-18
floor of	o-20
floor speaks	o-14
floor that	o25
floor to	o22
floor used	o-24
floor whether	o39
floor with	o-13
floor в	o20
floor на	o-15
found ,	o24
found au	o-37
found em	o-35
found en	o-21
found est	o-17
found to	o14
found §	o-16
found в	o-41
found في	o-51
found ومقرها	o-14
gift and	o-19
gift by	o-33
gift de	o-34
gift from	o-37
gift into	o-22
gift of	o20
gift to	o-22
goods and	o17
goods from	o-33
goods in	o48
goods leave	o18
goods near	o-24
goods to	o15
goods were	o30
harm ,	o28
harm at	o21
harm de	o-13
harm en	o-25
harm for	o-28
harm from	o31
harm in	o-13
harm keeps	o21
harm of	o36
harm off	o34
harm on	o45
harm outside	o-22
its #	o36
its be	o-27
its concerns	o36
its from	o24
its in	o-16
its on	o24
its that	o33
its their	o-16
its them	o-21
its to	o25
kin and	o30
kin est	o-15
kin from	o-32
kin is	o-40
kin of	o-26
kin was	o-14
labour ,	o-20
labour of	o43
labour only	o-17
labour says	o-25
labour that	o23
labour to	o18
law ,	o46
law and	o16
law at	o16
law autoridades	o13
law fiscal	o29
law fiscalia	o15
law from	o-36
law in	o-19
law ley	o13
law off	o-22
law police	o18
law tribunaux	o31
law правительство	o-23
law السلطات	o16
law الشرطه	o16
law القانون	o14
law المحاكم	o29
law حكومه	o-23
law في	o34
live and	o-44
live by	o21
live em	o19
live en	o-14
live from	o-19
live in	o-19
live to	o-34
live vis	o17
live в	o15
meet #	o-17
meet ,	o-42
meet and	o-29
meet de	o15
meet en	o-27
meet for	o-28
meet from	o-30
meet in	o-30
meet on	o33
meet tiendra	o-15
meet to	o32
meet в	o-34
meet и	o-17
meet في	o-44
meet من	o-25
modal ,	o19
modal en	o-23
modal in	o-50
modal that	o15
modal then	o-16
modal to	o-20
modal um	o-16
name ,	o-24
name call	o15
name from	o13
name in	o-18
neg gleich	o-16
neg gloria	o-20
neg in	o20
neg neither	o27
neg ni	o16
neg nor	o39
neg that	o21
neg weshalb	o24
neg في	o28
org ,	o20
org au	o-37
org by	o-15
org from	o-25
org that	o15
org في	o-20
people ,	o-25
people and	o24
people au	o29
people between	o29
people de	o26
people du	o29
people in	o41
people ninas	o14
people of	o-16
people to	o23
people في	o21
person and	o-31
person aus	o-30
person collegue	o-20
person de	o-32
person en	o-32
person from	o-35
person her	o-15
person ins	o-26
person is	o-43
person left	o30
person manque	o19
person reads	o-28
person to	o15
place ,	o-24
place and	o-31
place at	o25
place by	o32
place cotes	o18
place from	o47
place near	o21
place of	o-19
place that	o35
place to	o29
self ,	o-49
self am	o14
self and	o-34
self applaud	o29
self are	o-25
self at	o-30
self aus	o14
self en	o-31
self from	o-21
self getting	o-22
self have	o-33
self hear	o-29
self hold	o-32
self in	o13
self m	o14
self my	o-22
self near	o23
self of	o-15
self said	o20
self sou	o-16
self suis	o-24
self think	o-23
self to	o-14
self with	o-20
self в	o-23
self из	o25
self я	o-29
speech ,	o-43
speech and	o13
speech cabine	o-27
speech e	o-25
speech em	o-15
speech in	o-41
speech into	o-15
speech is	o34
speech of	o-16
speech para	o-19
speech read	o21
speech to	o-16
speech un	o-21
speech version	o-29
speech §	o-31
speech и	o-17
speech на	o-19
speech языки	o-16
speech الي	o-21
study and	o17
study auf	o22
study de	o-36
study em	o-34
study en	o-14
study from	o-47
study in	o18
study learned	o-22
study that	o25
study в	o-33
study جامعه	o-25
support ,	o22
support and	o16
support by	o-39
support from	o21
support in	o-16
support of	o-52
text ,	o-51
text and	o-52
text by	o-30
text en	o-40
text from	o16
text in	o-28
text is	o-20k-16
text of	o33
text on	o18
text that	o36
text to	o-27
text y	o-27
thank agradecemos	o16
thank ao	o14
thank commend	o35
thank commended	o21
thank danken	o15
thank de	o-19
thank if	o13
thank in	o-30
thank merci	o-24
thank remercions	o22
thank thanked	o-21
thank thanks	o-14
thank you	o-31
thank §	o-32
thank из	o-26
thank الرييسه	o-29
thank نشكر	o16
trade abogada	o-15
trade advogada	o-16
trade and	o-29
trade aus	o-23
trade de	o-26
trade en	o30
trade is	o-44
trade juge	o21
trade medicos	o17
trade presidente	o-14
trade to	o-48
trade uh	o-13
trade und	o-29
trade §	o-34
trade в	o-14
trade и	o-17
trade في	o-30
trade محاميه	o18
trade من	o-28
travel and	o-30
travel aus	o14
travel call	o15
travel came	o-27
travel d	o28
travel de	o23
travel depuis	o-19
travel is	o-42
travel of	o21
travel through	o28
travel to	o-40
travel uber	o19
travel из	o-24
treaty ,	o-17
treaty and	o-17
treaty de	o-48
treaty from	o-30
treaty in	o35
treaty и	o-18
treaty اعلان	o-24
treaty بروتوكول	o-26
treaty واتفاقيه	o-15
treaty واعلان	o-18
treaty وبروتوكول	o-15
work ,	o20
work and	o-14
work from	o16
work no	o-31
work of	o30
work with	o-25
work в	o-34
D adopt	R-21
D branch	R-17
D floor	R20P36
D gift	R-40
D goods	R39
D harm	R17
D its	R-13
D kin	R-27P-25
D law	R17P32
D live	R13P23
D meet	R39
D modal	R-17P-14
D name	R-27
D neg	R-13
D org	R14P29
D people	R16
D person	R-16
D speech	R-17P-58
D support	R29P16
D text	R-13P-14
D travel	R16
D work	R-29P27
F harm	R33P23
F thank	R-34
N ^	R28P13
N adopt	R13
N branch	R-23P-14
N contrast	R29P76
N count	R36P26
N crime	R16P37
N delegate	R-24P-18
N floor	R-25P-47
N goods	R26
N labour	R31
N live	R21P14
N meet	R-15P17
N modal	R40
N neg	R-18P22
N person	R13
N place	R-18P30
N self	R-48P17
N speech	R27P32
N text	R47
N thank	R13P-15
N trade	R-20
N travel	R-15P-20
P adopt	R-20
P floor	R36P20
P gift	R-21P44
P modal	R-29
P neg	R44P-16
P people	R18P-15
P place	R13
P speech	R-38P-32
P support	R-25
P text	R-22P40
P treaty	R-30P-38
P work	R-14P23
^ adopt	t-20
^ born	t16n-29
^ contrast	t-21
^ count	t19n34
^ crime	t46
^ floor	t-20n-35
^ goods	t44n76
^ harm	t26
^ kin	t28
^ labour	t43n16
^ modal	t-13n-37
^ org	t20n26
^ people	t38n53
^ person	t-25
^ place	t55n28
^ self	t-15n15
^ speech	t-17n-20
^ study	t-38n49
^ support	t38n-29
^ trade	t30n21
^ travel	t16n45
^ treaty	t-23
^ work	t15n22
adopt adopt	t-33n-27l-30
adopt branch	t-25
adopt found	t-34
adopt labour	t-19
born born	t-51n-38l-17
born floor	t-32n-25l-28
born live	t-35n-22
born self	t-23n-28l-40
born study	t-42n-62l-14
branch branch	t-45n-46
branch contrast	t32n15l13
branch delegate	t-23
branch floor	t-27n-20l-40
branch its	t-30n41l30
branch labour	t-15n-36
branch law	t-18l30
branch live	t-46l-17
branch meet	t-15n26
branch org	t-32
branch self	t-21n-47l-18
branch speech	t-15
branch support	t-19l-35
branch thank	t-13
branch travel	t-22
contrast born	t18
contrast contrast	t-51n-31
contrast count	t34n44l36
contrast crime	t15l46
contrast delegate	t-50
contrast goods	t21n18l46
contrast labour	t23n27l58
contrast law	t34n26l29
contrast meet	t22l-31
contrast neg	t-23n26l35
contrast people	t23l59
contrast person	t31n25
contrast place	t35n14l40
contrast speech	t-13n-21
contrast text	t-25n-15
contrast trade	t-24n34l42
contrast travel	t-16n-29l-22
count branch	t-48l-34
count delegate	t-23n-46
count gift	t17n30l16
count goods	t22l-14
count kin	t-23l25
count labour	t-23n26l32
count law	t25n35l30
count org	t-31
count place	t-43n15
count self	t-42n-38
count study	t-19n-21l-19
count trade	t-33n-28l18
count travel	t-20n19
crime born	t21
crime labour	t21n22
crime place	t28l23
delegate branch	t-14
delegate delegate	t-23n-13
delegate floor	t-49l-36
delegate live	t20
delegate meet	t-33l16
delegate person	t-27n-42l-43
delegate self	t-31n-17
delegate speech	t-18n-30
delegate travel	t-42n-30
floor branch	t-44n-21
floor contrast	t28n31l-57
floor count	t-21
floor delegate	t-20n-21l-47
floor harm	t47n29l-19
floor labour	t26n36l35
floor law	t52
floor org	t-42n-27l-38
floor people	t24l41
floor place	t-37n23l-28
floor self	t22n26l16
floor support	t-30l-23
floor thank	t14n16l28
floor travel	t-46l-15
floor treaty	t-23n-20l-27
found branch	t-36l-21
found org	t17
gift contrast	t-13l24
gift delegate	t-25l-48
gift floor	t28l31
gift found	t-17
gift gift	t-22l-31
gift law	t-19l39
gift org	t-37l16
gift person	t-14n24l-20
gift place	t-34n-38
gift speech	t23l-32
gift trade	t20l-24
gift travel	t-31l13
gift work	t-23l16
goods adopt	t29n27
goods contrast	t22n24l16
goods count	t17n32
goods harm	t58l20
goods labour	t23n20l14
goods people	t-31n27
goods person	t34
goods place	t20l18
goods travel	t31n17l19
harm branch	t-31
harm count	t40n40l-14
harm goods	t26l41
harm law	t-15l47
harm meet	t-43n-24
harm modal	t16n17
harm people	t15l41
harm place	t18n15l48
harm self	t-15n39l25
its adopt	t-25
its branch	t-41n41l-33
its contrast	t34
its count	t-42n-18l13
its crime	t19l33
its delegate	t-28l-28
its floor	t-31
its found	t-30l-17
its harm	t48n39l57
its its	t16n23
its labour	t-34l33
its law	t22n47l56
its modal	t30n19l21
its org	t25
its person	t36l13
its place	t32l44
its self	t14n13l-17
its speech	t-45
its thank	t-15n-20l-20
its trade	t-14n38l-43
its work	t-23n29
kin person	t-15n33l-27
labour born	t-19
labour count	t19n19
labour found	t-35
labour gift	t34l-33
labour harm	t-36l38
labour its	t-16n-26l30
labour labour	t42n29
labour meet	t-27n-30
labour people	t21n45
labour self	t-30n-20l-26
labour trade	t20l-23
law contrast	t28n31l-20
law count	t24n-19l24
law floor	t21n17l28
law its	t41n29l21
law law	t49n25l36
law meet	t-43n16l14
law neg	t19n21
law org	t-13
law place	t37n-17l19
law self	t43
law study	t-24l39
law trade	t-36l19
law work	t-26l18
live contrast	t20n-34l30
meet adopt	t23n-44
meet branch	t-21
meet contrast	t14n35
meet count	t-25n-15l13
meet crime	t21
meet harm	t-40n35
meet law	t-53l33
meet live	t-30
meet meet	t-15n-36l-36
meet org	t27
meet person	t-18n27l31
meet speech	t-21n-31
meet study	t-29
meet support	t-37n-17
meet trade	t-22n-30
meet travel	t-17n-30
modal adopt	t-26
modal branch	t14n-19
modal contrast	t30n27l-19
modal delegate	t-26
modal floor	t18l-14
modal neg	t-31
modal thank	t27
name born	t-43
name found	t-65
name place	t-27
name self	t-15n-19
neg contrast	t41n-16l16
neg count	t-15n15l36
neg floor	t31n51l28
neg its	t-28n20l-42
neg labour	t34n22l54
neg person	t-18n15l66
neg self	t14n-16l-15
neg support	t-25l-26
neg trade	t28n-21l51
neg travel	t-25l42
org born	t-19
org branch	t-52l-43
org count	t19n-16l25
org delegate	t-32
org found	t21n-26
org gift	t15l-19
org meet	t20
org org	t-24n-44l19
org people	t-19l-30
org self	t-21l17
org trade	t-53n13l23
org travel	t-24n40
org work	t42
people contrast	t-17l32
people crime	t-24l42
people goods	t14n-17l18
people harm	t14l25
people labour	t26n24l37
people meet	t15n26l26
people org	t-17l-22
people place	t25n25
people speech	t-35l20
people travel	t23l23
person born	t-35n13
person branch	t15
person count	t-45l25
person crime	t23n28l31
person delegate	t-16
person floor	t-57n21
person kin	t-19l-24
person labour	t-30l43
person live	t-19n-19
person people	t32n19l25
person person	t-39l-16
person self	t-35n-40
person speech	t-43n-15
person text	t-44n-23
person trade	t-52n-43l-28
person travel	t-13l19
person treaty	t-30
place branch	t25
place contrast	t28n53l13
place count	t-15n41
place gift	t18
place labour	t28n38l33
place meet	t-27l46
place org	t-26l-33
place place	t-21n36l20
self adopt	t18n-20l-23
self born	t-23n-39
self contrast	t31n15l-15
self count	t24n-35
self floor	t37n-22l-38
self found	t15
self gift	t-42n-14
self goods	t-15n-45l-14
self labour	t-31n-21l-13
self live	t24n17
self meet	t-16n32l15
self name	t-34
self neg	t-24l56
self place	t-21l33
self self	t-55l13
self speech	t24n-22l-25
self study	t18n-24l-37
self support	t-36l-29
self text	t27n39l21
self treaty	t26n-29l-43
self work	t-42n35l-31
speech contrast	t18l-42
speech count	t-25l-31
speech delegate	t-20l-29
speech floor	t-35n-18
speech its	t-26n-27l-23
speech meet	t-24l-32
speech self	t-22l18
speech treaty	t-33n19
study contrast	t18n23l-30
study count	t23
study crime	t26n23l22
study gift	t-19
study labour	t23l-21
study law	t-45n26
study meet	t-19
study self	t-29l-52
study speech	t-43n-36l-19
study study	t-33n-38l-38
study trade	t-14n-19l-16
study treaty	t-16
study work	t-21n-35
support branch	t-31
support floor	t-26n47
support support	t-29n-36
text adopt	t-47
text born	t-54
text goods	t44l19
text law	t30n38l15
text meet	t-18l17
text modal	t-23
text person	t-28l-31
text speech	t-21
text study	t24
text text	t-19n-25l-31
text work	t-33
thank branch	t-24n-31l-23
thank contrast	t24
thank delegate	t-56n-18
thank floor	t32n-24
thank gift	t-39l-30
thank its	t-24
thank law	t-56n21l14
thank people	t-51n43l34
thank person	t-29n-20
thank self	t-41n-59l-22
thank work	t24l26
trade count	t-29l-14
trade delegate	t-38
trade floor	t-33n16l-28
trade found	t-33
trade live	t-65
trade meet	t-52n-24l-21
trade self	t-33n-14
trade speech	t-20n-38l-20
trade text	t-21
trade trade	t-66
trade travel	t-81n-28l-37
trade treaty	t-30n-22l27
trade work	t-13
travel count	t17n15l19
travel crime	t19n20
travel goods	t-24n-15l36
travel labour	t26l-21
travel live	t-34
travel meet	t-13n-33
travel org	t-17
travel place	t-20l13
travel travel	t-37n-27
treaty adopt	t-34
treaty delegate	t-22
treaty person	t18n-28
treaty speech	t-40l-17
treaty thank	t-19
treaty trade	t-20l-20
treaty treaty	t13n-25
work branch	t-46
work contrast	t16n-26
work delegate	t-32l-34
work harm	t-23l14
work law	t20l55
work org	t29
work people	t36l28
work place	t-20
work self	t-20n-48l20
work trade	t-38n-36
work travel	t19n-21
^ branch	n-22
^ its	n18
^ live	n13
^ name	n29
^ thank	n-14
adopt ^	n18
adopt count	n-29
adopt floor	n-25
adopt law	n15l26
adopt meet	n-23
adopt modal	n-22
adopt neg	n20l36
adopt speech	n-14
adopt text	n-48l-14
born ^	n30
born contrast	n38l24
born count	n-26l-25
born crime	n28l27
born gift	n-26
born its	n32
born labour	n-14
born modal	n-17
born neg	n-16l27
born org	n-14
born place	n14
born speech	n-25
branch ^	n-44
branch gift	n14
branch harm	n26l-16
branch neg	n20l26
branch person	n-27
branch study	n-30
branch text	n-24l20
branch trade	n31
branch work	n23
contrast ^	n23
contrast harm	n33l30
contrast modal	n42l33
contrast self	n19l-39
contrast support	n-16
contrast thank	n17
count ^	n36
count contrast	n17l-13
count speech	n-36
count thank	n25
count work	n18
crime ^	n46l69
crime harm	n39l-34
crime its	n-30l32
crime neg	n39l59
crime org	n-35
crime self	n-16
delegate ^	n-61l-25
delegate contrast	n-25l17
delegate gift	n-31l-21
delegate labour	n-14
delegate modal	n17l13
delegate neg	n21l-27
delegate org	n-38
delegate people	n22
delegate study	n-19
delegate text	n16
delegate trade	n-38
delegate treaty	n-36
floor ^	n-31l-32
floor floor	n-51l-17
floor gift	n-15
floor goods	n41l-13
floor its	n38
floor modal	n15l-30
floor neg	n-13l50
floor person	n29l-13
floor speech	n-20l-13
floor text	n-26
floor trade	n21l29
found ^	n19l-27
found contrast	n39
found count	n-47
found floor	n14
found found	n-21
found gift	n-28
found its	n-20l25
found labour	n-28l-14
found law	n23
found meet	n-17
found neg	n-21l27
found people	n-35
found person	n-29
found support	n-31
found trade	n14l-20
found work	n-21
gift goods	n19l40
gift modal	n-26
gift people	n33
gift self	n-44l-22
gift support	n-19l-22
gift text	n20l-22
goods its	n26l34
goods neg	n19l40
goods self	n-31l-19
goods trade	n13l-33
harm gift	n-14l27
harm harm	n-19l41
harm its	n29
harm neg	n15l53
harm person	n51l30
harm speech	n-30l-21
harm text	n-22l-22
harm travel	n-25
its ^	n-31l25
its gift	n-32
its meet	n27
its neg	n-51
its people	n-25l58
its text	n-31l-23
kin ^	n-17
kin its	n-28
kin law	n30
kin self	n-55l-22
kin trade	n-26l-24
labour ^	n32l34
labour law	n13
labour org	n-17
labour person	n17l29
labour speech	n-32l-20
labour text	n21
law born	n23
law gift	n-29
law harm	n46l21
law people	n29l15
law speech	n32l44
law support	n21l34
law text	n29
law travel	n-14l23
live ^	n25
live floor	n-29l-15
live its	n-26l40
live kin	n-25
live meet	n-13
live neg	n-53
live person	n-39
live place	n24l16
live self	n19l-20
live study	n14l-18
live support	n-22
meet ^	n-44l-19
meet delegate	n-16l-43
meet floor	n-26l-38
meet labour	n-13
meet neg	n31
meet self	n-48
modal count	n37
modal gift	n-24
modal its	n26
modal modal	n19
modal people	n-35l33
modal speech	n-24
name its	n-14l52
name law	n28
neg ^	n-19
neg gift	n15l-21
neg law	n45l36
neg modal	n30l16
neg place	n19
org ^	n-39
org adopt	n-14
org contrast	n44
org goods	n13
org harm	n34l32
org its	n22l34
org modal	n-40l-28
org neg	n-32
org thank	n-21l24
org treaty	n-19l-38
people ^	n23
people count	n23l21
people law	n-34l-31
people modal	n20l14
people neg	n40l-15
people self	n-17l-42
people study	n14
people text	n15l-24
people work	n23l33
person contrast	n-19l32
person gift	n-27l23
person harm	n29l-17
person its	n-34
person modal	n-22
person neg	n42
person place	n-26
person study	n-21l-36
person support	n-25l-25
place goods	n-31
place harm	n32l30
place modal	n25l26
place name	n14
place people	n27l20
place self	n-31l22
place travel	n37
place treaty	n-19
self branch	n21
self delegate	n-27
self harm	n42
self its	n-21l-45
self kin	n-19
self modal	n-34
self org	n-25l45
self people	n34
self person	n-49l-19
self thank	n-46
self trade	n-13l18
self travel	n-28l-21
speech gift	n-22l-55
speech law	n-24l-37
speech modal	n22l-36
speech neg	n24
speech speech	n-31l-35
speech text	n-43l26
speech trade	n-40l15
study ^	n21
study born	n18
study floor	n-28l-13
study harm	n-17
study person	n-40l27
study text	n-26
support ^	n-66l-30
support adopt	n-43
support contrast	n33
support meet	n-13l-14
support modal	n32
support neg	n-32
support self	n15l14
support text	n-14l22
support travel	n-20l-27
support treaty	n-26l-33
text ^	n31
text floor	n-33
text harm	n14
text its	n-15l-30
text labour	n16
text neg	n-39l42
text people	n-31
text self	n-27
thank ^	n-21
thank count	n20l-36
thank harm	n20
thank place	n32
thank speech	n-52
thank support	n-16
thank text	n-28l21
thank trade	n-33l-30
thank treaty	n23
trade adopt	n26
trade born	n-24
trade contrast	n29
trade harm	n-20l42
trade its	n-30l39
trade labour	n36l38
trade law	n19l26
trade modal	n-25
trade neg	n25
trade people	n-39l-16
trade place	n-16
trade study	n-15l-32
travel ^	n23l-35
travel delegate	n17
travel floor	n-43
travel its	n-41l35
travel law	n23l30
travel modal	n-24
travel neg	n26l30
travel people	n21l43
travel person	n-17l13
travel study	n-39
travel support	n-30l-31
travel text	n-13
travel thank	n-25
treaty ^	n-56l-15
treaty contrast	n-21
treaty floor	n-25
treaty its	n32
treaty law	n27
treaty modal	n-35
treaty neg	n-19
treaty self	n-17
work ^	n26l-14
F false	~16
F true	~17Ä17À43Æ13
N true	~20À13
P true	~-59À-17Æ40
asr	Ã69
disguised	Ã114
misspelling	Ã16
adopt place	l30
adopt self	l-35
adopt study	l-24
born harm	l21
born kin	l-28
born trade	l-23
branch adopt	l13
contrast adopt	l23
contrast gift	l15
contrast its	l16
contrast treaty	l-39
count adopt	l-17
count born	l20
count crime	l29
count floor	l36
count harm	l37
count live	l24
count neg	l14
count support	l19
count text	l17
count treaty	l40
crime count	l48
crime goods	l21
crime people	l26
crime person	l18
delegate harm	l30
delegate its	l-17
floor born	l-21
floor crime	l15
floor live	l27
floor meet	l17
found goods	l38
found self	l-30
found travel	l20
gift adopt	l16
gift branch	l-36
gift count	l42
gift crime	l-19
gift harm	l39
gift labour	l-32
gift meet	l-37
gift neg	l28
goods ^	l22
goods goods	l43
goods live	l20
goods modal	l18
goods name	l17
harm ^	l31
harm adopt	l-30
harm born	l17
harm crime	l41
harm floor	l-46
its born	l39
its goods	l14
its kin	l18
its live	l17
its name	l14
its study	l17
its support	l-33
kin contrast	l-16
kin count	l16
kin neg	l-25
kin place	l17
kin text	l14
labour contrast	l33
labour crime	l24
labour goods	l22
labour name	l29
labour neg	l48
labour place	l24
labour work	l55
law ^	l53
law adopt	l53
law crime	l41
law goods	l22
law name	l34
law person	l-15
law thank	l-27
law treaty	l33
live count	l-37
live crime	l28
live labour	l31
live people	l14
live work	l-19
meet its	l-20
meet modal	l-21
meet people	l31
meet place	l35
meet text	l19
meet treaty	l28
modal harm	l-26
modal law	l-18
modal live	l-39
modal meet	l24
modal travel	l16
modal work	l28
name ^	l36
neg adopt	l44
neg crime	l14
neg goods	l27
neg harm	l15
neg name	l-21
neg neg	l-22
neg org	l18
neg people	l-21
neg speech	l26
neg study	l19
neg text	l-18
neg thank	l38
neg treaty	l22
people born	l33
people branch	l20
people floor	l18
people gift	l41
people live	l25
people name	l40
people people	l15
people person	l-16
people trade	l18
person ^	l-15
person adopt	l36
person meet	l-14
person name	l-16
place floor	l21
place its	l27
place law	l21
place neg	l-21
place person	l46
place study	l22
place support	l-20
place trade	l13
place work	l-17
self ^	l-39
self law	l33
speech ^	l-27
speech harm	l-22
speech people	l-26
speech study	l33
speech thank	l-28
study its	l31
study org	l-32
support count	l18
support crime	l17
support delegate	l-22
support harm	l16
support its	l-36
support law	l46
text contrast	l25
text count	l16
text treaty	l-36
thank labour	l-17
thank neg	l47
trade gift	l17
trade kin	l-32
trade org	l22
trade person	l-19
trade thank	l-15
travel harm	l-22
travel trade	l-22
travel treaty	l-34
treaty meet	l-32
treaty people	l22
treaty support	l-37
treaty text	l-35
work count	l25
work its	l23
work labour	l18
work neg	l21
work study	l-32
work text	l28
D born	P-42
D count	P15
D crime	P-13
D labour	P32
D place	P23
D study	P-28
F ^	P16
F count	P30
F neg	P36
F people	P19
F person	P28
F self	P-21
N found	P18
N gift	P-38
N harm	P17
N its	P27
N kin	P48
N law	P20
N name	P18
N people	P16
N study	P49
N support	P-34
N work	P-13
P contrast	P14
P count	P-21
P crime	P21
P delegate	P-33
P found	P-30
P goods	P27
P kin	P-32
P live	P-20
P meet	P-14
P name	P26
P org	P-56
P self	P-24
P study	P-39
P trade	P34
D false true	{42
D true false	{-27
F false false	{17
N false false	{14
N true false	{-53
P false true	{-39
P true false	{-48
N false	Ä15Æ16
P false	Ä-27
aux	w20
connecting	w-18
mister	w40
quantos	w45
statements	w-21
F	À17
compare	E32
#year since	g15
( ^	g38
, arabic	g-19k-22
, author	g-19
, captain	g27
, chair	g-15
, congratulations	g35
, country	g-34
, hotline	g39
, i	g-36
, kossi	g15
, march	g-17
, money	g-14
, morning	g-37
, nacimiento	g-15
, register	g26
, speaker	g-35
, terminology	g-16
, §	g-21
, готов	g-31
: )	g28
: due	g-29
: it	g22k42
: lunch	g-18
: myself	g22
: nationality	g-37
: ours	g25
: record	g29
: right	g15
: them	g26
: travel	g-16
: §	g36k-32
abogada soy	g-15
about ask	g21
about is	g35
about speak	g13
advogada uma	g-16
after and	g-25
after floor	g-25
agradecemos ^	g16
allow ^	g-30
als ^	g-17
am i	g14
and arabic	g-26
and hindi	g-27
and pashto	g-28
and them	g25
and training	g-18
and §	g-19
ao agradecemos	g14
applaud we	g29
apres ^	g-23
are we	g-25
ask ^	g-23
asked we	g29
auf fehlen	g22
aus komme	g14
aus vorsitzenden	g-16
aus §	g-28
auskunfte die	g26
aux ^	g20
be will	g-27
before ^	g-19
before long	g-27
between ^	g25
by followed	g-28
by made	g-30
by offered	g-23
by proposal	g-37
by seconded	g-14
cabine la	g-28
cahiers les	g14
chair you	g22
commend to	g24
commend would	g26
compare ^	g32
concerns it	g36
cotes -	g18
danken wir	g15
de bonjour	g-24
de colega	g-26
de cooperativa	g25
de delegada	g-18
de delegue	g-29
de directeurs	g-13
de embajada	g-21
de feria	g-13
de gobierno	g-25
de permanente	g-21
de regles	g-19
de representant	g-15
de taller	g-24
de universite	g-34
de vecino	g-33
de vengo	g17
de viens	g27
del representante	g-15
des ^	g16
des royaume	g-18
desde hablo	g19
detains §	g28k30
deux ^	g21
did ^	g15
did where	g14
discutee sera	g-14
do why	g32
does ^	g36
du delegation	g-16
du permanente	g-15
du representante	g-26
em estudei	g-31
em faltam	g17
em lido	g-14
em nasceu	g-19
em sede	g-22
em sera	g-16
en creci	g-26
en est	g15
en esta	g15
en et	g-34
en existe	g-22
en fue	g-21
en inscrita	g-19
en leera	g-24
en sede	g-18
en sera	g-18
en vivo	g-14
entre ^	g27
est siege	g-17
et §	g-19k-34
fiscal el	g29
fiscalia la	g15
for as	g39
for march	g25
for observer	g-16
for waiting	g-31
from ^	g-18
from afternoon	g-27
from are	g40
from back	g30
from both	g-21
from came	g15
from chair	g-34
from cocoa	g14
from colleague	g-26
from come	g28
from connect	g-27
from connected	g-32
from delegate	g-38
from deported	g30
from evening	g-31
from experts	g19
from flight	g-25
from girls	g21
from grant	g-15
from greetings	g17
from guests	g-29
from hello	g-36
from her	g18
from in	g-29
from insurer	g13
from joined	g-17
from judge	g-29
from lady	g-39
from licence	g-21
from line	g-33
from listen	g-23
from man	g-34
from moderator	g-21
from nurse	g16
from nurses	g22
from online	g-35
from people	g-24
from posted	g-14
from proposal	g27
from reviewers	g-31
from road	g25
from run	g22
from speak	g31
from speaker	g-43
from staffed	g-17
from team	g-30
from train	g-25
from translated	g-22
from travelled	g-28
from travels	g-14
from us	g-17
from wishes	g-32
from women	g34
from write	g18
from you	g34
from §	g25
getting am	g-22
gleich nicht	g-16
gloria not	g-20
has ^	g40
have and	g-20
have we	g-32
hold i	g-31
if grateful	g13
in #	g-22
in active	g-31
in amended	g-36
in analysed	g-31
in another	g-34
in appeal	g30
in arbeiten	g-21
in as	g14
in audited	g-24
in authority	g29
in available	g-13
in bar	g-34
in be	g-14
in because	g28
in been	g-33
in began	g-25
in being	g-30
in boats	g15
in born	g15
in bound	g-14
in branch	g-15
in branches	g-29
in brokers	g21
in business	g-18
in caregivers	g29
in centre	g-19
in children	g34
in clinic	g15
in cocoa	g38
in coffee	g-19
in colleague	g-17
in colleagues	g32
in company	g-18
in compounds	g19
in conference	g-20
in congress	g-40
in course	g-24
in court	g45
in cutters	g20
in defended	g-26
in depot	g17
in desk	g14
in die	g-28
in dinner	g-19
in discussed	g-15
in divers	g19
in down	g26
in dreams	g-20
in established	g-27
in event	g-32
in exhibited	g-17
in factory	g30
in families	g24
in fand	g-23
in farms	g16
in father	g25
in federation	g-31
in film	g19
in first	g-22
in fishermen	g13
in flat	g30
in foreseen	g-15
in forum	g-25
in founded	g17
in garage	g-27
in gathered	g-16
in girls	g27
in glossary	g-18
in guns	g25
in happens	g24
in headquartered	g-27
in held	g-31
in home	g-13
in hospital	g-22
in hotel	g22
in hotline	g-13
in incorporated	g-25
in interpreter	g27
in invoices	g21
in ist	g-17
in judge	g28
in june	g-25
in kept	g-25
in kitchen	g-32
in laboratory	g-21
in launched	g-22
in law	g-27
in lawyer	g14
in lawyers	g-35
in library	g-23
in line	g-13
in lives	g-24
in made	g22
in maids	g17
in me	g-18
in meet	g-41
in members	g-19
in minutes	g21
in night	g-37
in noticed	g-21
in now	g23
in nurse	g-29
in nurses	g13
in office	g-20
in offices	g-25
in once	g-29
in online	g21
in opened	g24
in organization	g-16
in paid	g31
in people	g28
in place	g-29
in practise	g-38
in presented	g-18
in printer	g-27
in prisoners	g-23
in prisons	g24
in protocol	g-26
in rate	g14
in recruiter	g25
in registered	g-13
in registry	g18
in repeated	g-25
in room	g-14
in saw	g17
in seat	g-25
in second	g-48
in secretariat	g-21
in see	g26
in seen	g-30
in server	g-22
in service	g-32
in session	g-20
in shelter	g-25
in shot	g-26
in shown	g-31
in signature	g-30
in signed	g-18
in situated	g-24
in sitz	g-13
in smuggling	g-23
in sold	g31
in speak	g-26
in speaking	g-17
in stands	g-27
in statute	g13
in stolen	g15
in student	g-36
in students	g-17
in studied	g32
in sung	g15
in taken	g27
in taught	g18
in taxi	g-27
in teach	g39
in teacher	g-15
in tents	g26
in that	g24
in them	g-28
in then	g-20
in this	g-16
in tied	g17
in time	g25
in trained	g15
in training	g-34
in trial	g-16
in university	g-20
in up	g-33
in us	g20
in volunteers	g21
in well	g37
in wer	g26
in wohnt	g20
in work	g15
in worked	g31
in worker	g13
in works	g26
in workshop	g-29
in written	g-30
in wurde	g-21
in year	g-25
in you	g-73
ins §	g-27k-18
into and	g-34
into interpretation	g-21
is bookkeeper	g-20
is husband	g-23
is she	g-19
is this	g-23
is tongue	g-15
is treasurer	g-37
is who	g-30
learned who	g-22
ley la	g13
little a	g-21
m '	g14
manque il	g19
medicos los	g17
merci ^	g-24
my ^	g-19
na ^	g23
neither ^	g27k18
ni §	g14
ninas las	g14
no ^	g33
no trabalho	g-31
nor §	g39k27
of #	g-22
of airport	g16
of bank	g30
of behalf	g-23
of brokers	g41
of city	g-19
of code	g28
of cooks	g29
of courts	g49
of daughter	g-26
of embassy	g-25
of estates	g24
of flag	g-31
of generosity	g-35
of girls	g13
of government	g-35
of kind	g-21
of kingdom	g-18
of market	g22
of minutes	g-27
of name	g-13
of observer	g-36
of officers	g23
of people	g-29
of practice	g36
of principality	g-14
of prisons	g36
of proposal	g-27
of representative	g-25
of representatives	g-18
of review	g29
of shore	g24
of squats	g39
of support	g-38
of those	g14
of warehouses	g22
of way	g-16
of women	g14
of workers	g32
off ^	g33
off out	g-22
okay ^	g21
on held	g28
on kept	g24
on report	g16
one ^	g16
or §	g-24k-13
our ^	g14
our and	g-27
para traducao	g-19
police la	g18
presidente la	g-14
rainy from	g-23
reads who	g-27
remercions nous	g22
said i	g20
say to	g26
says letterhead	g-13
seven ^	g33
so ^	g33
sou ^	g-16
soy ,	g-33
speak i	g19
speak will	g-35
suis je	g-24
thank i	g-34
thank to	g-34
that ,	g26
that after	g-30
that interest	g18
that learned	g16
that note	g15
that noted	g14
that recalled	g-15
that regret	g18
that regretted	g21
that said	g18
that say	g24
that says	g29
that us	g19
that you	g25
their and	g30
then ^	g-30
there is	g-27k31
think i	g-23
three ^	g27
tiendra se	g-15
to according	g18
to come	g-34
to floor	g-33
to given	g-29
to goes	g-22
to grateful	g-41
to line	g-30
to moved	g-23
to one	g-24
to question	g33
to sent	g24
to switch	g-14
to thanks	g14
to then	g-34
to turn	g29
to wrote	g33
to §	g19
tribunaux les	g31
two ^	g34
uh ^	g15
uh in	g-13
un et	g-21
und §	g-44k-42
unless ^	g-20
used speaker	g-24
version la	g-29
vis je	g17
von delegation	g-29
was there	g-27
well ^	g28
weshalb ,	g33
what ^	g20
what of	g31
when ^	g23
where ,	g22
whether ask	g29
whose ,	g-39
with link	g-32
with ourselves	g19
with §	g-13
y nacimiento	g-29
you thank	g-31
§ de	g-15
§ in	g-15
§ الي	g-25
§ في	g-21
а ,	g18
благодарим мы	g18
в живу	g15
в зарегистрирована	g-28
в зарегистрированную	g-15
в потом	g-24
в преподаю	g-21
в проидет	g-15
в работаю	g-23
в семинаре	g-15
в спросили	g20
в училась	g-25
возьму пример	g17
и §	g-34k-26
из приехала	g-14
из я	g33
на выступаю	g-15
на перевод	g-16
о ^	g33
почему ,	g16
правительство благодарим	g-23
представитель ^	g-29
я ^	g-22
языки рабочие	g-16
اعلان ^	g-25
الرييسه اشكر	g-21
السلطات ^	g16
الشرطه ^	g16
القانون ^	g14
المحاكم ^	g29
اما ,	g21
في ^	g44
في الصيادين	g18
في القادم	g-25
في ثم	g-33
في مسجله	g-38
في مقرها	g-21
محاميه انا	g24
ممثل طلب	g-13
من محاميه	g-25
نشكر ^	g16
واعلان باريس	g-18
وفد ^	g-17
وفي ^	g25
insurer	j13
nationality	j-37
received	j-26
wir	j15
zuerst	j-33
1	Å29}-70
2	Å-16}-65
3	Å-17}-13É21
D 1	[13
D 2	[-23
F 1	[27
F 2	[36
F 3	[-36
N 1	[23
N 2	[-17
P 1	[25
P 2	[-57
P 3	[-17
0	}-33É20
) ,	k-25
, active	k-19
, an	k-28
, as	k-16
, at	k-28
, denn	k19
, die	k-30
, donde	k37
, en	k-29
, have	k-20
, if	k-38
, it	k-20
, its	k27
, j	k-18
, je	k-23
, l	k16
, la	k18
, le	k32
, like	k24
, lives	k-18
, married	k-19
, ms	k-24
, my	k17
, no	k-28
, nos	k-16
, o	k36
, on	k-16
, one	k-37
, or	k14
, proposes	k-21
, puis	k-19
, que	k-25
, qui	k-13
, raised	k-15
, rue	k-20
, second	k-28
, segun	k27
, sold	k17
, somebody	k-36
, subject	k-16
, then	k-30
, they	k19
, though	k29
, to	k-41
, une	k21
, vivo	k-24
, we	k-13
, were	k-16
, where	k15
, which	k-30
, whom	k-13
, will	k-18
, without	k-13
, wrote	k-17
, а	k-58
, в	k-29
, где	k14
, живу	k-31
, однако	k-27
, по	k-20
, وعندنا	k24
- based	k-19
- born	k-19
- bound	k25
- speaking	k-25
: forty	k25
: how	k39
: no	k24
: one	k16
: so	k-41
: stolen	k21
: that	k-37
: who	k23
: там	k32
abolished the	k18
about the	k24
accent ,	k-21
accept our	k-30
adopted the	k-17
aligns itself	k-22
amended its	k46
amendment ,	k-20
and after	k-19
and an	k-24
and another	k-19
and at	k-17
and could	k-17
and have	k-23
and here	k35
and its	k-29
and later	k-17
and my	k-43
and nobody	k30
and none	k28
and now	k-34
and our	k-17
and over	k37
and people	k-21
and reports	k-13
and run	k-18
and she	k30
and their	k36
and then	k-21
and they	k-24
and to	k17
and uh	k17
and was	k31
and we	k-16
animation studio	k-22
answered our	k28
answered the	k27
answers within	k14
archivo la	k23
are born	k20
are not	k22
are paid	k40
are taught	k18
as a	k-30
as well	k-26
asked about	k-49
asked for	k46
asked how	k-39
asked that	k-39
asked the	k39
asked whether	k-44
asks for	k16
asks whether	k-20
at night	k22
au printemps	k-15
authorities for	k-17
back on	k-30
bans the	k27
because it	k39
booth ,	k-30
booth has	k-24
booth is	k-29
both say	k28
boys are	k32
brick kilns	k28
burned the	k16
but i	k-28
buys the	k34
by birth	k-30
by bus	k-15
by passport	k-30
by telephone	k34
by way	k39
came with	k27
can everybody	k-23
can tell	k27
can you	k-23
changed the	k29
channel ^	k-20
channel is	k-27
chapter ,	k-13
children '	k-16
closes on	k-25
co -	k-23
cocoa is	k25
colleague will	k-13
com relatorios	k-16
consuls never	k24
count the	k15
courts accept	k30
courts have	k20
covers the	k37
customs have	k42
customs weigh	k13
cut the	k24
d '	k-24
de nacimiento	k-22
de son	k-30
delays ^	k19
delegation ,	k-17
delegation can	k18
delegation could	k13
devuelve a	k15
do not	k21
does not	k-17
domestic workers	k16
dreissig akten	k13
e em	k-32
e hoje	k-20
e uma	k-16
e §	k-26
eingetragen und	k-17
en #year	k-16
en nombre	k-15
engineer ,	k-28
et a	k-23
et au	k-22
et je	k-16
et la	k19
et le	k-17
et les	k-13
et un	k-26
explain why	k13
exports pills	k14
fassung des	k-16
fassung liegt	k-24
fines the	k24
fishing masters	k29
fomos recebidos	k-26
for chairing	k-25
for closing	k33
for my	k-27
for nothing	k31
for opening	k-22
for paying	k-29
for ten	k20
for their	k-22
for thirty	k-28
for two	k31
forensic accountant	k-17
foundation with	k-45
froze the	k30
fur den	k18
fur die	k-25
gave the	k42
gives them	k17
glossary is	k-21
going to	k16
grants a	k24
had asked	k-19
had been	k22
had no	k30
had the	k-27
hand their	k22
has ,	k39
has a	k23
has announced	k35
has been	k-17
has closed	k40
has forty	k15
has had	k13
has its	k14
has just	k-36
has more	k37
has never	k27
has not	k57
has one	k53
has ratified	k35
has since	k22
has the	k-31
has trained	k22
has two	k27
has yet	k20
have no	k37
have not	k23
he is	k-24
he said	k22
holds the	k24
hotline closed	k25
i am	k29
i learned	k14
in march	k-27
in may	k-43
in suitcases	k26
in thanking	k-26
in twenty	k-15
in uh	k-38
intend to	k16
interpretation ^	k-19
interpreter ,	k-21
introduced the	k19
is an	k19
is in	k-25
is no	k28
is picked	k18
is spoken	k-27
is stuck	k-23
is taught	k24
is what	k28
is where	k-21
ist nicht	k-27
it '	k-22
it is	k-15
it it	k26
it was	k17
itself has	k21
keep a	k23
keeps its	k13
knows the	k13
labour inspectors	k21
last autumn	k-30
last night	k-18
last year	k-24
lasted four	k-15
lawyer ^	k19
lawyer and	k-35
leave at	k-29
lends its	k26
lends the	k23
let the	k27
lets the	k17
licensed the	k24
locks up	k28
lost the	k43
marinas were	k23
may not	k22
mission ^	k-24
model of	k33
n '	k42
nail bars	k22
never called	k25
no data	k34
nobody asks	k35
nobody has	k27
not gloria	k-18
notary ,	k37
nurse ^	k27
of nineteen	k16
of the	k-23
on a	k-18
on channel	k-14
on her	k-25
one has	k-22
one the	k-36
ones ^	k-30
ones are	k-42
opened a	k15
opens at	k23
opens the	k18
opera and	k-22
or in	k-22
orchards and	k25
own the	k19
paid for	k-27
paid the	k40
passport ,	k-23
passport and	k-15
passport was	k28
pay for	k19
pay twice	k24
pays a	k27
pays its	k44
pays my	k-14
pays the	k25
pediu a	k-16
pick the	k18
pidio la	k13
pidio que	k-15
please and	k-28
police have	k15
police station	k14
por la	k-33
por mi	k-16
por su	k-16
ports scan	k20
pour la	k22
pour le	k-43
pour son	k-34
prefers the	k-16
prefiere la	k-19
promised a	k30
proposed a	k-28
prosecutors have	k27
publish the	k37
pushes them	k15
quarante dossiers	k19
quarenta processos	k17
quoted the	k-25
raised a	k-20
rather than	k-28
recruiters now	k19
register is	k21
register of	k15
remains ready	k-33
renamed the	k23
replied to	k25
requested clarification	k-15
requested the	k-36
s '	k-15
said about	k-17
said that	k36
sailor i	k13
seconded the	k25
seizes the	k17
self -	k34
sends them	k37
sent the	k13
should be	k40
sign language	k-34
since #year	k-32
since nineteen	k-33
since the	k41
so i	k-27
so if	k-16
so that	k16
sont vides	k14
stamps the	k26
statt ^	k-24
still has	k26
supported the	k-18
supports the	k16
take the	k28
takes the	k-17
taxes the	k25
texts were	k-24
thanked the	k-25
thanks its	k-48
thanks the	k40
that a	k30
that makes	k-27
that one	k-35
that the	k40
the crew	k13
the fee	k27
the price	k18
the rosewood	k13
the small	k23
the word	k-16
there are	k31
there was	k-33
they are	k35
they fly	k24
they have	k26
they saw	k16
they say	k-34
they told	k16
to a	k26
to acknowledge	k25
to ask	k-28
to be	k-37
to connect	k-26
to take	k-33
told me	k30
told the	k19
told us	k15
took the	k-22
trained its	k25
trains its	k28
trawlers change	k14
twice and	k24
um the	k14
und danach	k-18
und habe	k-27
und reden	k-32
under the	k19
uses them	k42
vanilla is	k14
verifies the	k17
versions of	k-16
visas tie	k19
waits ^	k24
warten die	k37
was a	k17
was about	k50
was handed	k13
was never	k39
was not	k-32
was the	k-24
we have	k18
we learned	k-24
weighs the	k13
well it	k26
were paid	k16
were shot	k35
were the	k22
when the	k-21
where the	k27
who are	k24
who complains	k-17
who had	k20
who learned	k-26
will be	k33
will share	k-18
wished to	k-19
wishes to	k-33
with a	k-24
with an	k21
with two	k-38
withdrew its	k-35
without a	k14
women are	k41
word for	k-24
work for	k18
works and	k-18
would be	k-36
would like	k-21
would lower	k27
y a	k-13
y en	k-29
y hablo	k-31
y la	k-22
y tengo	k-21
y trabajo	k16
§ ,	k-38
готов ,	k-15
за гостеприимство	k-29
за зал	k21
за поддержку	k-13
и прошу	k-13
اغلقت الملف	k24
ثم في	k-25
علي استضافه	k-16
علي الاستضافه	k-24
علي القهوه	k-32
علي حسن	k-16
لا ترد	k19
وقد تاسست	k-13
ولدينا سوال	k-13
— за	k16
🇫 🇷	k-16
🇱 🇰	k15
🇲 🇼	k-22
🇳 🇵	k17
accepted	m26p-32
delays	m19
needs	m-29
programme	m21
act	p20
bateyes	p33
doce	p39
nombre	p-15
nove	p40
qui	p-13
где	p14
يفتح	p25
ar	Á-32
pt	Á33
ru	Á22`;
