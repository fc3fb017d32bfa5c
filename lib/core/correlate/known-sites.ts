/**
 * Sites that many name and that are nobody's in particular: what people work with, read, sell on and are employed by. A front page
 * or an article there says nothing about who names it. By hand: the tools that résumés name most, the sites for jobs and courses,
 * and of the 500 most linked domains (npm `top-sites`, from moz.com/top500) those that a résumé would name. It need not be whole:
 * what is missing is one page in common more, and a page alone raises nothing.
 */
export const knownSites: ReadonlySet<string> = new Set(
  `
  airtable.com algolia.com anaconda.com angular.dev angular.io ansible.com apache.org apollographql.com appwrite.io arduino.cc astro.build
  atlassian.com auth0.com amazon.com amazonaws.com azure.com babeljs.io bitcoin.org bootstrapcdn.com getbootstrap.com bun.sh
  caddyserver.com canva.com chainlink.com circleci.com clerk.com clickhouse.com cloudflare.com cmake.org coinbase.com confluent.io
  cypress.io databricks.com datadoghq.com deno.com deno.land digitalocean.com djangoproject.com docker.com dotnet.microsoft.com
  drupal.org elastic.co electronjs.org elixir-lang.org esbuild.github.io eslint.org ethereum.org etherscan.io expo.dev expressjs.com
  fastapi.tiangolo.com fastly.com figma.com firebase.google.com flask.palletsprojects.com flutter.dev fly.io framer.com gatsbyjs.com
  getpostman.com git-scm.com gnu.org go.dev godaddy.com godotengine.org golang.org grafana.com graphql.org gsap.com hashicorp.com
  haskell.org helm.sh heroku.com hostinger.com hubspot.com huggingface.co ibm.com insomnia.rest intel.com ionicframework.com istio.io
  java.com javascript.info jenkins.io jestjs.io jetbrains.com jquery.com json-schema.org jupyter.org jwt.io kafka.apache.org keras.io
  kotlinlang.org kubernetes.io langchain.com laravel.com linear.app linux.org lodash.com mailchimp.com mailgun.com mariadb.org
  metamask.io microsoft.com mongodb.com mozilla.org mui.com mysql.com namecheap.com nasa.gov nestjs.com netlify.com newrelic.com
  nextjs.org nginx.com nginx.org nodejs.org notion.com notion.so npmjs.com numpy.org nuxt.com nvidia.com okta.com openai.com
  anthropic.com openapis.org opensea.io opensource.org oracle.com owasp.org paypal.com php.net pinecone.io pinia.vuejs.org plaid.com
  planetscale.com playwright.dev pnpm.io polygon.technology postgresql.org postman.com prisma.io prometheus.io pulumi.com puppeteer.dev
  pydata.org pypi.org python.org pytorch.org qt.io rabbitmq.com railway.app railway.com reactjs.org react.dev reactnative.dev redhat.com
  redis.com redis.io redux.js.org remix.run render.com replit.com ruby-lang.org rubyonrails.org rust-lang.org crates.io docs.rs
  salesforce.com sap.com sass-lang.com scala-lang.org scikit-learn.org selenium.dev sendgrid.com sentry.io servicenow.com shadcn.com
  shopify.com slack.com snowflake.com solana.com soliditylang.org sonarqube.org spring.io sqlite.org square.com squareup.com
  squarespace.com storybook.js.org strapi.io stripe.com supabase.com svelte.dev swagger.io swift.org symfony.com tailwindcss.com
  tensorflow.org terraform.io testing-library.com threejs.org trello.com turbo.build twilio.com typeform.com typescriptlang.org
  ubuntu.com unity.com unity3d.com uniswap.org unrealengine.com vercel.com vitejs.dev vite.dev vitest.dev vmware.com vuejs.org w3.org
  webflow.com webpack.js.org whatwg.org wix.com wordpress.com wordpress.org yarnpkg.com zapier.com zendesk.com zod.dev zoho.com
  schema.org json.org ietf.org iso.org unicode.org

  academia.edu acm.org arxiv.org biorxiv.org cambridge.org crossref.org doi.org elsevier.com ieee.org jstor.org mdpi.com nature.com
  nih.gov openreview.net oup.com plos.org pubmed.gov researchgate.net sciencedirect.com springer.com ssrn.com usenix.org wiley.com
  zenodo.org archive.org britannica.com wikipedia.org wikimedia.org fandom.com imdb.com goodreads.com

  alison.com brilliant.org cisco.com codecademy.com coursera.org credly.com datacamp.com deeplearning.ai edx.org exercism.org
  freecodecamp.org frontendmasters.com futurelearn.com geeksforgeeks.org khanacademy.org linuxfoundation.org mimo.org odinproject.com
  theodinproject.com oreilly.com pluralsight.com pmi.org scrum.org scrumalliance.org skillshare.com sololearn.com tutorialspoint.com
  udacity.com udemy.com w3schools.com acclaim.com accredible.com comptia.org

  adzuna.com angel.co ashbyhq.com bamboohr.com bayt.com careerbuilder.com canva.site crunchbase.com dice.com enhancv.com flexjobs.com
  flowcv.com glassdoor.com greenhouse.io hh.ru hired.com indeed.com infojobs.net jobvite.com kickresume.com lever.co linkedin.com
  monster.com naukri.com novoresume.com overleaf.com personio.com recruitee.com remote.co remoteok.com resume.com resume.io
  resumegenius.com resumaker.ai seek.com simplyhired.com smartrecruiters.com stepstone.de teal.com teamtailor.com tealhq.com topcv.vn
  weworkremotely.com wellfound.com workable.com workday.com myworkdayjobs.com zety.com ziprecruiter.com zippia.com europass.eu
  trustpilot.com clutch.co goodfirms.co g2.com capterra.com

  500px.com about.me adobe.com airbnb.com aliexpress.com alibaba.com android.com aol.com apple.com appstore.com bandcamp.com bbc.co.uk
  bbc.com bbb.org behance.net binance.com bing.com bit.ly bitbucket.org blogger.com bloomberg.com booking.com buymeacoffee.com
  businessinsider.com cal.com calendly.com cdc.gov change.org cnbc.com cnn.com codeberg.org codechef.com codeforces.com codepen.io
  codesandbox.io codewars.com creativecommons.org daily.dev deezer.com dell.com dev.to discord.com discord.gg disney.com dribbble.com
  dropbox.com ea.com ebay.com economist.com envato.com ethglobal.com etsy.com europa.eu eventbrite.com evernote.com facebook.com fb.com
  fiverr.com forbes.com fortune.com ft.com gitbook.com gitee.com github.com gitlab.com gitlab.io gofundme.com goo.gl
  gravatar.com guardian.co.uk theguardian.com gumroad.com hackerearth.com hackernoon.com hackerone.com hackerrank.com hackster.io
  hashnode.com hp.com huawei.com icloud.com ikea.com imgur.com instagram.com investopedia.com issuu.com itch.io jsfiddle.net
  kaggle.com kickstarter.com ko-fi.com latimes.com leetcode.com line.me linktr.ee live.com lu.ma mail.ru mastodon.social
  mediafire.com medium.com meetup.com meta.com miro.com mit.edu msn.com naver.com netflix.com news.ycombinator.com nintendo.com npr.org
  nytimes.com observablehq.com office.com openstreetmap.org opera.com orcid.org outlook.com patreon.com peerlist.io pexels.com
  pinterest.com pixabay.com playstation.com polywork.com producthunt.com proton.me qq.com quora.com rakuten.co.jp read.cv reddit.com
  reuters.com samsung.com sap.com scribd.com shutterstock.com signal.org skype.com slideshare.net snapchat.com soundcloud.com
  sourceforge.net speakerdeck.com spotify.com stackexchange.com stackoverflow.com statista.com steampowered.com substack.com
  superuser.com surveymonkey.com target.com techcrunch.com ted.com teams.microsoft.com telegram.org tesla.com themeforest.net
  theverge.com threads.net tiktok.com time.com tinyurl.com toptal.com tripadvisor.com tumblr.com twitch.tv twitter.com uber.com un.org
  unsplash.com upwork.com vimeo.com visa.com vk.com walmart.com washingtonpost.com weebly.com weibo.com whatsapp.com who.int wired.com
  wsj.com x.com xbox.com xing.com yahoo.com yandex.com yandex.ru ya.ru yelp.com ycombinator.com youtube.com youtu.be zoom.us
  `
    .trim()
    .split(/\s+/),
);

/** Sites where a name before the domain is somebody's own page, and which the public suffix list does not count as hosting. */
export const namesBefore: ReadonlySet<string> = new Set(
  (
    '000webhostapp.com bandcamp.com bio.link contently.com crevado.com glitch.me godaddysites.com hashnode.dev itch.io jimdofree.com ' +
    'journoportfolio.com medium.com myportfolio.com site123.me strikingly.com substack.com super.site tumblr.com weebly.com wordpress.com'
  ).split(' '),
);

/** The paths that are somebody's own page on a site where everybody has one, as far as they name whose it is. */
export const ownPaths: readonly [host: string, path: RegExp][] = [
  ['500px.com', /^p\/[\w.-]{2,40}$/],
  ['about.me', /^[\w.-]{2,40}$/],
  ['behance.net', /^(?!(?:galleries|search|joblist|live|hire|assets|blog|pro|signup|login|features)$)[\w.-]{2,40}$/],
  ['bio.link', /^[\w.-]{2,40}$/],
  ['bitbucket.org', /^(?!(?:product|account|dashboard|blog|support)$)[\w.-]{2,40}(?:\/[\w.-]{1,100})?$/],
  ['buymeacoffee.com', /^[\w.-]{2,40}$/],
  ['codechef.com', /^users\/[\w.-]{2,40}$/],
  ['codeforces.com', /^profile\/[\w.-]{2,40}$/],
  ['codepen.io', /^(?!(?:trending|challenges|spark|pro|features|search|login|accounts)$)[\w.-]{2,40}$/],
  ['codesandbox.io', /^u\/[\w.-]{2,40}$/],
  ['codewars.com', /^users\/[\w.-]{2,40}$/],
  ['dev.to', /^(?!(?:about|tags|t|search|top|new|settings|pod|videos|challenges|contact|faq)$)[\w.-]{2,40}$/],
  ['dribbble.com', /^(?!(?:shots|jobs|designers|search|tags|pro|about|signup|session|learn|stories|hiring)$)[\w.-]{2,40}$/],
  ['figma.com', /^(?:@[\w.-]{2,40}$|(?:file|design|proto)\/\w{10,40})/],
  ['gitee.com', /^(?!(?:explore|enterprises|about_us|help)$)[\w.-]{2,40}(?:\/[\w.-]{1,100})?$/],
  ['hackerearth.com', /^@[\w.-]{2,40}$/],
  ['hackerone.com', /^(?!(?:hacktivity|directory|product|company|resources|bug-bounty-programs|leaderboard|users)$)[\w.-]{2,40}$/],
  [
    'hackerrank.com',
    /^(?:profile\/)?(?!(?:domains|contests|about-us|products|skills-verification|certificates|dashboard|leaderboard)$)[\w.-]{3,40}$/,
  ],
  ['hashnode.com', /^@[\w.-]{2,40}$/],
  ['hub.docker.com', /^(?:u|r)\/[\w.-]{2,40}(?:\/[\w.-]{1,100})?$/],
  ['huggingface.co', /^(?!(?:models|datasets|spaces|docs|pricing|blog|tasks|papers|learn|join|login|chat|posts|enterprise)$)[\w.-]{2,40}$/],
  ['jsfiddle.net', /^user\/[\w.-]{2,40}/],
  ['kaggle.com', /^(?!(?:competitions|datasets|code|learn|models|discussions|docs|account|c)$)[\w.-]{2,40}$/],
  ['ko-fi.com', /^[\w.-]{2,40}$/],
  ['leetcode.com', /^(?:u\/)?(?!(?:problemset|problems|explore|contest|discuss|interview|store|accounts|studyplan)$)[\w.-]{3,40}$/],
  ['linktr.ee', /^(?!(?:s|help|blog|login|register|marketplace|discover)$)[\w.-]{2,40}$/],
  ['medium.com', /^@[\w.-]{2,60}$/],
  ['notion.so', /[\da-f]{32}$/],
  ['observablehq.com', /^@[\w.-]{2,40}$/],
  ['orcid.org', /^\d{4}-\d{4}-\d{4}-\d{3}[\dx]$/],
  ['patreon.com', /^(?!(?:explore|login|signup|pricing|about|c|create|product)$)[\w.-]{2,40}$/],
  ['peerlist.io', /^(?!(?:jobs|projects|scroll|blog|articles|search)$)[\w.-]{2,40}$/],
  ['polywork.com', /^[\w.-]{2,40}$/],
  ['producthunt.com', /^@[\w.-]{2,40}$/],
  ['pypi.org', /^user\/[\w.-]{2,40}$/],
  ['read.cv', /^(?!(?:explore|teams|jobs|about|pricing)$)[\w.-]{2,40}$/],
  ['replit.com', /^@[\w.-]{2,40}/],
  ['researchgate.net', /^profile\/[\w.-]{3,80}$/],
  ['sites.google.com', /^(?:view|site)\/[\w.-]{2,80}/],
  ['sourceforge.net', /^u\/[\w.-]{2,40}(?:\/profile)?$/],
  ['speakerdeck.com', /^(?!(?:features|pricing|c|p|search|signin)$)[\w.-]{2,40}$/],
  ['wellfound.com', /^u\/[\w.-]{2,80}$/],
  ['xing.com', /^profile\/[\w.-]{3,80}$/],
];
