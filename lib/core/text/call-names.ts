/**
 * Names among friends that do not begin like the name itself, and spellings that no rule of sound finds, by the language they are
 * usual in; folded, Latin. One line is one name, and a short form may stand in several. Without the call names of a language its
 * speakers alone would seem to show two names.
 */
export const callNames = `
beatriz bia
jose ze zeca
antonio toninho tonico
eduardo dudu edu lalo
gustavo guga gus
luiz luis luiza luisa lu lulu lucho
fernanda fe nanda
fernando nando
leticia le
juliana ju
ana aninha anita anica
francisco francisca chico kiko pancho paca
guillermo memo
jesus chuy chus suso
concepcion concha conchita
mariajose majo
mariafernanda mafe
mercedes merche
dolores lola
rosario charo
enrique quique kike
alberto roberto beto
gerardo lalo
alfonso poncho
consuelo chelo
graciela chela
rafael rafa
katharina katharine kathi kaethe
ursula uschi ulla
matthias mathias matze hias
sebastian basti seb sebbe
johannes hannes
elisabeth lisl sissi
josef sepp
georg schorsch
susanne susi
hildegard hilde
heinrich heinz
mohamed mohammed muhammad mohammad mo
abdelrahman abdulrahman abdallah abdullah abdo abdou
ibrahim ebrahim brahim ibo ibro
heba hiba
mona muna mouna
fatima fatma fatoumata fati fato
khadija khadijah hadija hatice
giovanni gianni
giuseppe beppe peppino
elisabetta betta
luigi gigi
katerina ekaterini katia katya
georgios giorgos yorgos yiorgos george
nikolaos nikos
ioannis giannis yannis
konstantinos kostas dinos
dimitrios dimitris mitsos
panagiotis panos takis
francois fanch
charlotte charlie lottie
victoria viktoria vicky tori
eleanor ellie nora nell
oliver ollie
alistair alasdair al ali
abigail abby gail
emily em emmie millie
jeffrey geoffrey jeff geoff
david dave davey davit dato
thomas tomas tommaso tom tommy tomasz tomek
siobhan shevaun chevonne
niamh neve
ciaran kieran
caoimhe keeva
eoghan owen
padraig patrick
barbara barb babs
christopher chris kit topher
dorothy dot dolly
sarah sally sadie
jacqueline jackie
joakim jocke kim
lars lasse
nils nisse
kristina stina
karl kalle
mikael micke
ketevan keti keto
mariam maka mari
tamar tako tamuna
irakli ika
vakhtang vato vakho
nikoloz nika
aleksandre sandro lekso
anahit ani
hovhannes hovo
aigerim aika
putri puput
rizky kiki
aisyah aisha aisah ayesha aicha ayse
ananya anu
harpreet preeti preet
venkatesh venky
sandeep sandip sandy
gurpreet gurprit guri
wanjiru shiru ciru
blessing bee
ifeoma ify
oluwaseun seun
rosalie rose
kristine cristina tin
marites maritess tess
bernadette badette
ramon mon
christian ian
agnieszka aga agusia
krzysztof krzysiek krzys
grzegorz grzesiek grzes
wojciech wojtek
stanislaw staszek
zbigniew zbyszek
slawomir slawek
jerzy jurek
andreea deea
mihai misu
georgi joro gosho
gergana geri
dimitar dimitur mitko
bogdan bogdi
constantin costel
jelena jeca
milica mica
katarina kaca
aleksandar aca sale
djordje dorde djole djoka
ivan ivo ivica vanyo
dusan dule
tomislav tomo
slobodan boban
marija maria
mehmet memo
mustafa musti
huseyin huso
suleyman sulo
anastasiia anastasia nastya nastia asya
liudmyla lyudmila ludmila liuda lyuda mila
yevheniia eugenia zhenya
sofiia sofia sonya sonia
kseniia oksana ksyusha
svitlana svetlana sveta lana
nadiia nadia nadezhda
borys boris borya
usman othman osman uthman
chatterjee chattopadhyay chatterji
banerjee bandyopadhyay banerji
mukherjee mukhopadhyay mukherji
ganguly gangopadhyay
bhattacharya bhattacharjee
iyer aiyar ayyar
chowdhury chaudhry choudhury chaudhari choudhary
`;
