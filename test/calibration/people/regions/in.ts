import { defineRegion } from '../region.ts';

/** India. */
export const india = defineRegion({
  id: 'in',
  name: 'India',
  women: `
    Priya|प्रिया||Pri, Lakshmi|लक्ष्मी|Laxmi, Ananya|अनन्या||Anu, Divya|दिव्या, Sneha|स्नेहा,
    Harpreet|हरप्रीत|Harprit|Preeti, Kavitha|कविता|Kavita, Meera|मीरा|Mira, Fatima|फ़ातिमा|Fathima, Deepa|दीपा|Dipa,
    Pooja|पूजा|Puja, Uma|उमा`,
  men: `
    Rahul|राहुल, Venkatesh|वेंकटेश|Venkatesh|Venky, Arjun|अर्जुन, Sandeep|संदीप|Sandip|Sandy,
    Mohammed|मोहम्मद|Mohammad|, Gurpreet|गुरप्रीत|Gurprit|Guri, Karthik|कार्तिक|Kartik, Aditya|आदित्य|Adithya|Adi,
    Suresh|सुरेश, Rajesh|राजेश||Raj, Vijay|विजय|Vijai, Jai|जय|Jay`,
  families: `
    Sharma|शर्मा, Iyer|अय्यर|Aiyar, Singh|सिंह, Patel|पटेल, Reddy|रेड्डी|Reddi, Khan|खान, Nair|नायर,
    Chatterjee|चटर्जी|Chattopadhyay, Gupta|गुप्ता, Rao|राव, Krishnamurthy|कृष्णमूर्ति|Krishnamoorthy, Das|दास|Dass,
    Shah|शाह, Joshi|जोशी`,
  middles: `
    Kumar|कुमार/Devi|देवी, Singh|सिंह/Kaur|कौर, Raj|राज/Rani|रानी`,
  hasMononyms: true,
  countries: 'IN',
  abroad: 'US GB AE',
  schools: `
    Indian Institute of Technology Madras, Anna University, University of Pune, Osmania University, Jadavpur University`,
  mail: 'gmail.com yahoo.co.in rediffmail.com outlook.com',
  language: 'hi',
  habits: { 'crypto-pay': 0.03, 'messenger-move': 0.15 },
});
