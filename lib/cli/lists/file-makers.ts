import { type DraftList, handMade } from './finished-list.ts';

/** The list of what programs and makers of résumé templates write into a file where its author would stand. */
export const fileMakers = (): DraftList => ({
  id: 'document-software-vendors',
  purpose: 'benign',
  match: 'term',
  kinds: ['document-author', 'document-software'],
  about:
    'Programs, makers of résumé templates and builders, and accounts that come with a computer, as they stand in a file’s properties. Nobody’s own name.',
  built: 'By hand, from what word processors, PDF libraries, scanners, résumé builders and template shops write into the files they make.',
  retrieved: '2026-11-22',
  licence: 'CC0-1.0',
  sources: {
    programs: handMade('What programs write into the files that they make', 'The names in this list'),
    builders: handMade('Builders and templates of résumés that name themselves in a file', 'The names in this list'),
  },
  values: [...of(programs, 'programs'), ...of(builders, 'builders')],
});

const of = (names: string, source: string) => names.split(/,\s+/).map((value) => ({ value: value.trim(), source }));

const programs =
  'Microsoft, Microsoft Office User, Microsoft Word, Office User, Microsoft Corporation, Word, LibreOffice, OpenOffice, Apache OpenOffice, ' +
  'WPS Office, WPS, Kingsoft, OnlyOffice, SoftMaker, TextMaker, AbiWord, Calligra, Google Docs, Google Docs Renderer, Google, Google LLC, ' +
  'Chrome, Chromium, HeadlessChrome, Firefox, Skia, Mozilla, Safari, Apple, Pages, Quartz PDFContext, Mac OS X, macOS, iPhone, iPad, ' +
  'Adobe, Acrobat, PDFMaker, Distiller, InDesign, Illustrator, Photoshop, Express, Affinity Publisher, Affinity Designer, CorelDRAW, Corel, ' +
  'QuarkXPress, Scribus, Inkscape, GIMP, Figma, Sketch, Canva, Visme, Lucidpress, Marq, Prezi, Notion, Evernote, ' +
  'LaTeX, pdfTeX, XeTeX, LuaTeX, TeX, MiKTeX, Overleaf, Typst, Pandoc, Prince, Weasyprint, wkhtmltopdf, Qt, dvips, Ghostscript, groff, ' +
  'Markdown, Asciidoctor, Jupyter, R Markdown, Quarto, iText, iTextSharp, PDFsharp, TCPDF, FPDF, mPDF, dompdf, ReportLab, PDFKit, ' +
  'PDFBox, Apache FOP, Aspose, jsPDF, pdf-lib, pdfmake, react-pdf, Puppeteer, Playwright, python-docx, docx4j, docx, Apache POI, PhpWord, OpenXML, ' +
  'Foxit, Nitro, PDFescape, PDFelement, Wondershare, Smallpdf, iLovePDF, Sejda, Soda PDF, PDFCreator, PDF24, PrimoPDF, CutePDF, doPDF, novaPDF, ' +
  'Bullzip, PDF-XChange, BCL, Neevia, Zamzar, CloudConvert, Docupub, Online2PDF, PDFill, CamScanner, Adobe Scan, Genius Scan, Scanner, ' +
  'HP, Canon, Epson, Brother, Xerox, Ricoh, Konica Minolta, Kyocera, Lexmark, Samsung, Fujitsu, ABBYY, FineReader, ' +
  'DocuSign, Dropbox, Box, Zoho, Zoho Writer, Polaris Office, Hancom, Hancom Office, Hangul, ' +
  'User, Users, Windows User, Admin, Administrator, Owner, Default, Guest, Unknown, Anonymous, Author, Your Name, Name, Student, Home, Office, PC, Laptop, Lenovo, Dell, Acer, ASUS, Toshiba, root, ubuntu, un-named, unnamed';

const builders =
  'Europass, Enhancv, Resume.io, Zety, Novoresume, Kickresume, VisualCV, FlowCV, Resume Genius, ResumeGenius, MyPerfectResume, LiveCareer, ' +
  'Resume-Now, ResumeNow, CakeResume, Cake, Reactive Resume, Rezi, Teal, Huntr, Jobscan, Standard Resume, Resumake, JSON Resume, ResumeBuilder, ' +
  'ResumeLab, Resume Builder, CVmaker, CV Maker, CVwizard, Lebenslauf, Onlinecv, InterviewPrep, Indeed, LinkedIn, Hloom, Creddle, CeeVee, ResumUP, Wozber, ' +
  'DoYouBuzz, Jobseeker, Hiration, Skillroads, Envato, GraphicRiver, Creative Market, Etsy, Behance, Freepik, Template.net, Templatelab, ' +
  'AltaCV, moderncv, Awesome-CV, Deedy, CVonline, Novorésumé, Canva, Microsoft Templates, Office Templates, Career Services, Career Center, Careers Service';
