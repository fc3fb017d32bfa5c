import { isOrdinaryWord } from './name-words.ts';

/**
 * Whether the words of a displayed name are a pen name, a machine's or a company's (`Night Owl`, `Your Name`, `GitHub Actions`): no
 * full name that another could differ from. So it is where a word of a machine or a legal form stands in it, and where fewer than two
 * words are left without those that nobody is called, or only ordinary words are. Who is called Grey Fox is left in peace, too.
 *
 * @param words folded, without initials
 */
export function isPenName(words: readonly string[]): boolean {
  if (words.some((word) => notPeople.has(word))) return true;
  const left = words.filter((word) => !notNames.has(word));
  return left.length < 2 || left.every(isOrdinaryWord);
}

/** Whether a name as displayed ends in a legal form whose letters are a name's too, told by its capitals: `Fjord Sample AS`. */
export const isCompanyName = (name: string): boolean =>
  name.length <= 200 &&
  /\p{Ll}[^\n]{0,60}\s(?:AS|ASA|AG|AB|SA|SE|NV|BV|B\.V\.|KG|Oy|OÜ|ApS|A\/S|S\.A\.|S\.L\.|Inc|Inc\.|Co\.)$/u.test(name.trim());

/** Words that stand in the names of programs, computers and companies. */
const notPeople = new Set(
  (
    'bot bots dependabot renovate github gitlab bitbucket codecov circleci macbook imac iphone localhost laptop desktop workstation ' +
    'gmbh ltd llc limited corp plc pvt pty srl consulting technologies solutions studios'
  ).split(' '),
);

/**
 * Words that pen names are made of, beside the ordinary ones that `name-words.ts` knows: nobody is called so. Animals that families
 * are called after (fox, wolf, crane) are left out, as are trades (baker, mason) and words that are names elsewhere (dev, guru, long).
 */
const notNames: ReadonlySet<string> = new Set(
  // Placeholders.
  (
    'admin administrator anonymous example firstname guest hello lastname nobody noname null root test tester undefined unknown user ' +
    'username world your yourname yourself ' +
    // Trades and tools of those who write code.
    'android app azure backend browser byte bytes code coder codes coding compiler crypto cyber daemon data debug debugger devs devops ' +
    'digital dotnet engineer engineering frontend fullstack gamer geek hacker infrastructure javascript kernel linux machine maintainer ' +
    'ninja noob nerd pixel pixels product programmer release robot robots runner sandbox script software stack student support syntax ' +
    'system systems team tech technology terminal typescript ubuntu web webmaster windows wizard ' +
    // Animals.
    'alpaca ape axolotl badger beaver bumblebee capybara cat chipmunk cobra crocodile dinosaur dog dolphin dragon duck ' +
    'elephant ferret flamingo frog gecko ghost giraffe goat goose gopher gorilla hamster hedgehog hippo jellyfish kangaroo kitten koala ' +
    'lemur leopard lizard llama lobster lynx mole mongoose monkey moose mouse narwhal octopus ostrich otter owl panda panther parrot ' +
    'pelican penguin pigeon platypus porcupine puffin puppy rabbit raccoon rhino salamander seahorse shark sheep sloth snail ' +
    'spider squid squirrel starfish tiger toad tortoise turtle unicorn walrus whale wombat yak yeti zebra ' +
    // Things.
    'acorn anchor asteroid avocado bagel banana biscuit boat cactus camera candle coffee comet compass cookie cupcake donut espresso ' +
    'feather galaxy kettle keyboard lantern lighthouse moon muffin mushroom nebula noodle pancake paper pebble peanut pickle pirate ' +
    'pizza planet potato pumpkin raspberry rocket samurai sandwich satellite spaceship spoon teapot telescope thunder tofu toaster ' +
    'tomato tornado umbrella viking volcano waffle waterfall zombie'
  ).split(' '),
);
