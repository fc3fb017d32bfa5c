import { callNames } from './call-names.ts';
import { romanisations } from './romanisations.ts';

/**
 * Whether two names are usual forms of each other: `bob` and `robert`, `sasha` and `oleksandr`, `zhang` and `cheung`. Both folded, Latin.
 *
 * Shortenings that keep the beginning (`alex`, `dan`, `max`) need no entry, `person-name.ts` knows those. The table only
 * ever makes two names agree, so an entry too many keeps a question quiet and one too few may raise one.
 */
export function areNicknames(one: string, other: string): boolean {
  const groups = nicknameGroups(one);
  return groups.length > 0 && nicknameGroups(other).some((group) => groups.includes(group));
}

/** The numbers of the groups that a name belongs to, folded and Latin; most names belong to none. */
export const nicknameGroups = (name: string): readonly number[] => groupsOf.get(name) ?? none;

const none: readonly number[] = [];

const groups = `
robert roberto bob bobby rob robbie bert
william guillermo guillaume wilhelm bill billy will willy liam wim
richard ricardo rick ricky dick rich
james jaime jim jimmy jamie diego santiago iago
john juan jean joao giovanni johannes jan ivan jack johnny hans ian sean yahya ioannis yannis evan jannis janos
joseph jose giuseppe josef jozef joe joey pepe yusuf youssef peppe yosef osip
alexander oleksandr aleksandr alejandro alessandro alexandre alexandra oleksandra aleksandra sasha sasa alex sandro xander sandy lex sanya shura olek
edward eduard eduardo ed ted teddy eddie ned
theodore teodor fedor fyodor ted theo
anthony antonio antoine anton tony toni
margaret margarita marguerite peggy maggie meg greta rita gosia malgorzata
elizabeth elisabeth elisabetta isabel isabella liz beth betty lisa elise liza eliza ela elzbieta
katherine catherine katarina ekaterina kateryna kate katie kathy cathy katya kasia katarzyna karin kat
michael mikhail mykhailo miguel michele michel mike mick mischa misha mihai mihail mikael michal
nicholas nikolai mykola nicolas nicola nick nico klaus nikolay kolya miklos
andrew andrei andrii andrey andres andreas andrea andrzej andy drew ondrej andras
peter petro pyotr pedro pietro pierre piotr petr pete petar
paul pavel pavlo pablo paolo pawel pal
george georgy georgii heorhii jorge giorgio georg yuri yurii juri egor jerzy gyorgy yegor
stephen steven stefan esteban stefano etienne stepan steve istvan szczepan
charles carlos carlo karl karol charlie chuck chas karoly
henry enrique enrico heinrich henri harry hank hal henryk
lawrence lorenzo laurent lars larry laurence
vladimir volodymyr wladimir vova volodya vlad wlodzimierz
dmitry dmytro dmitri dima mitya dimitri dimitrios jim
sergey serhii sergei sergio serge seryozha serhiy
yevhen eugene evgeny evgenii yevgeny eugenio zhenya jenya gene evgeniya
alexey oleksii aleksei oleksiy alexei alyosha lyosha alexis
anna hanna anne ana annie nancy ania anya anneke
maria mary marie mariia mariya masha molly miriam maryam mia
julia yulia iuliia yuliia giulia julie juliet
helen olena elena yelena helena lena alyona ellen nell
irina iryna irene ira
natalia nataliia natalya natasha nata natalie
tatiana tetiana tanya tania
olga olha olya helga
joanna joana giovanna jane janet joan ioana asia jana johanna yana
francis francisco francesco francois frank paco franz franciszek fran ferenc
emmanuel manuel manny emanuel manolo
frederick friedrich federico frederic fred freddy fritz fryderyk
benjamin beniamino ben benny benji
samuel samuil sam sammy
zachary zechariah zack zach
jonathan jonathon jon nathan jonatan
nathaniel nathan nate
patrick patricia pat patty paddy tricia patricio
rebecca rebekah becky becca
deborah debra deb debbie
susan susanna susana sue suzy zuzana zuzanna
abraham ibrahim avraham abe bram
muhammad mohammed mohamed mohammad mohamad mehmet mohd md muhammed
abdullah abdallah abdul
ahmed ahmad ahmet
jacob jakub james yakov jake yaqub kuba jakob giacomo jacques jacopo
isaac ishaq itzhak yitzhak ike
matthew mateo matteo matthias mateusz matt mathieu matvey matei
luke lucas luca lukasz lukas luka luk
gregory grigory hryhorii grzegorz greg gregorio grisha
vasyl vasily basil vasile vasil wasyl
ignatius ignacio nacho ignat
raphael rafael rafal rafa rafi
gabriel gabriela gabi gabby
leonard leonardo leonid len lenny leo lionya
bogdan bohdan dan
yaroslav jaroslav jaroslaw slava yarik jarek
stanislav stanislaw stanislaus stas stan slava
vyacheslav viacheslav waclaw slava slavik
rostyslav rostislav slava rostik
`;

const groupsOf = new Map<string, number[]>();
for (const [index, line] of `${groups.trim()}\n${callNames.trim()}\n${romanisations.trim()}`.split('\n').entries()) {
  for (const name of line.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index]);
}
