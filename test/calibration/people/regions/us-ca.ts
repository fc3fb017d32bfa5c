import { defineRegion } from '../region.ts';

/** The United States and Canada. */
export const unitedStatesAndCanada = defineRegion({
  id: 'us-ca',
  name: 'United States and Canada',
  women: `
    Emily|||Em, Jessica|||Jess, Katherine||Catherine|Kate, Margaret|||Maggie, Ashley, Tanisha, Abigail|||Abby,
    Samantha|||Sam, Maria, Grace, Jo, Elizabeth|||Liz`,
  men: `
    Michael|||Mike, William|||Bill, Robert|||Bob, Christopher|||Chris, Tyrone, Andrew|||Andy, Daniel|||Dan, James|||Jim,
    Marcus, Joshua|||Josh, Ty, Jeffrey||Geoffrey|Jeff`,
  families: `
    Miller, Johnson, Brown, Walker, Hernandez, Tremblay, Washington, MacDonald||Macdonald, Lee, Ng, Sullivan,
    Clarke||Clark, Baker, Reed`,
  middles: `
    James/Ann, Lee/Marie, Ray/Rose, Thomas/Lynn`,
  countries: 'US CA',
  abroad: 'GB DE MX',
  schools: `
    Ohio State University, University of Texas at Austin, University of Toronto, Portland Community College, Georgia
    State University`,
  mail: 'gmail.com outlook.com yahoo.com icloud.com',
  language: 'en',
  messenger: 'WhatsApp',
  habits: { 'crypto-pay': 0.005, 'messenger-move': 0.05, 'degree-abroad': 0.04 },
});
