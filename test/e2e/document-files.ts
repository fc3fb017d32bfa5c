/** A file as a candidate would send it; invented, small and made here, so that nobody has to trust it. */
export type SampleFile = { name: string; type: string; base64: string };

const file = (name: string, type: string, content: string): SampleFile => ({
  name,
  type,
  base64: Buffer.from(content, 'latin1').toString('base64'),
});

/** A PDF with a line of text each; no more than a page of them. */
function pdf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  return pdfWith(`BT /F1 11 Tf 60 780 Td 16 TL\n${shown}\nET`, '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>');
}

function pdfWith(stream: string, resources: string, more: readonly string[] = []): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents 4 0 R >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Producer (Small PDF 1.0) /Creator (Sample Writer) /CreationDate (D:20260301102200+01'00') >>",
    ...more,
  ];
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const rows = places.map((place) => `${place} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

const cvLines = [
  'Corin Sollander',
  'Full-stack developer',
  'Lyon, France',
  'corin.sollander@example.com',
  '+1 202 555 0143',
  '',
  'Experience',
  'Senior developer, Example Harbour Ltd',
  'January 2022 - Present',
  'Payment pages and their tests.',
  'Developer, Example Orchard GmbH',
  'March 2019 - December 2021',
  '',
  'Education',
  'Example University, BSc Computer Science, 2015 - 2018',
  '',
  'Skills',
  'TypeScript, PostgreSQL, React',
];

/** A CV with a page of text. */
export const cv = file('Corin Sollander CV.pdf', 'application/pdf', pdf(cvLines));

/** The beginning of a CV, and then nothing. */
export const damagedCv = file('references.pdf', 'application/pdf', pdf(cvLines).slice(0, 120));

/** A page that is one picture. */
export const scan = file(
  'passport scan.pdf',
  'application/pdf',
  pdfWith('q 500 0 0 700 40 70 cm /I1 Do Q', '/XObject << /I1 6 0 R >>', [
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n\x20\x90\xd0\x40\nendstream',
  ]),
);

/** A conversation of two. */
export const chat = file(
  'messages.txt',
  'text/plain',
  [
    '[10:02] Corin Sollander: Hello, thank you for the invitation.',
    '[10:03] Robin Recruits: When could you start?',
    '[10:05] Corin Sollander: Next week. Please write me on Telegram before we make a contract.',
    '[10:06] Robin Recruits: We stay on the platform.',
  ].join('\n'),
);

/** A kind of file that nobody reads here. */
export const spreadsheet = file('rates.xlsx', 'application/vnd.ms-excel', 'not read');

/** Code for a page: the files as a browser hands them over, as `transfer`. */
export const transferOf = (files: readonly SampleFile[]): string => `
  const transfer = new window.DataTransfer();
  for (const { name, type, base64 } of ${JSON.stringify(files)}) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    transfer.items.add(new window.File([bytes], name, { type }));
  }
`;
