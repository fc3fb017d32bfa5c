// pdf.js ships its worker's code without types; loading it is all that we do with it.
declare module 'pdfjs-dist/build/pdf.worker.mjs';
