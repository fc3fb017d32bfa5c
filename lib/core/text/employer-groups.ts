/** Owners first, then their brands and what they bought, as the owners' own sites and annual reports name them. */
const groups: readonly (readonly string[])[] = [
  'meta|facebook|instagram|whatsapp|oculus',
  'google|alphabet|youtube|deepmind|waymo|fitbit|mandiant',
  'amazon|aws|twitch|audible|zappos|imdb|whole foods',
  'microsoft|linkedin|github|skype|nuance|activision|xbox',
  'salesforce|slack|tableau|mulesoft|heroku',
  'ibm|red hat|softlayer|kyndryl',
  'oracle|sun microsystems|peoplesoft|cerner|netsuite',
  'hp|hewlett packard|hpe|eds|dxc|csc|luxoft|compaq',
  'dell|emc|vmware|pivotal|broadcom|ca technologies|symantec',
  'cisco|splunk|webex|duo security|appdynamics|meraki',
  'atlassian|trello|bitbucket|loom',
  'block|square|cash app|afterpay',
  'paypal|ebay|venmo|braintree',
  'bytedance|tiktok|douyin',
  'tencent|wechat|riot games|supercell',
  'alibaba|alipay|ant group|ant financial|taobao|lazada|trendyol|daraz',
  'naver|line|ly corporation|yahoo japan',
  'rakuten|viber',
  'sea|shopee|garena',
  'uber|careem|postmates',
  'booking|priceline|kayak|agoda|opentable',
  'expedia|vrbo|homeaway|trivago',
  'walmart|flipkart|myntra|phonepe|sams club',
  'just eat|takeaway|lieferando|grubhub',
  'delivery hero|foodpanda|glovo|pedidosya|baemin',
  'bank of america|merrill lynch|merrill',
  'jpmorgan|jp morgan|chase|bear stearns',
  'ubs|credit suisse',
  'accenture|arthur andersen|andersen|avanade',
  'ntt|everis|dimension data',
  'capgemini|altran|igate|sogeti',
  'publicis|sapient|razorfish',
  'hitachi|globallogic',
  'atos|syntel|eviden',
  'volkswagen|vw|audi|porsche|skoda|cariad',
  'stellantis|fiat|chrysler|peugeot|citroen|opel',
  'mercedes benz|mercedes|daimler',
  'deutsche telekom|t mobile|t systems|sprint',
  'verizon|yahoo|aol|tumblr',
  'disney|pixar|hulu|espn',
  'rtx|raytheon|united technologies|collins aerospace|pratt and whitney',
  'johnson and johnson|j and j|janssen|kenvue',
  'unitedhealth|unitedhealthcare|optum|change healthcare',
].map((names) => names.split('|'));

/**
 * The groups of companies that a company key names: as a brand, its owner, or what they were merged into. People who worked there write
 * one or the other, so neither speaks against the other; nor are they one employer, since many worked at the owner as well. A name may
 * go on: `google cloud`.
 */
export const employerGroups = (key: string): readonly (readonly string[])[] =>
  groups.filter((names) => names.some((name) => key === name || key.startsWith(`${name} `)));
