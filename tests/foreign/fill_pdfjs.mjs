// fill_pdfjs.mjs IN.pdf VALUES.json OUT.pdf : fill a form and save it the way Firefox does (pdf.js).
// VALUES maps full field names to a string (text, choice) or true/false (check box; for a radio group the on-state's name).
import { createRequire } from 'module';
import fs from 'fs';
import path from 'path';
const cache = process.env.FOREIGN_CACHE;
const require = createRequire(path.join(cache, 'package.json'));
const root = path.dirname(require.resolve('pdfjs-dist/package.json'));
const pdfjs = await import(path.join(root, 'legacy/build/pdf.mjs'));
const [, , input, valuesFile, output] = process.argv;
const values = JSON.parse(fs.readFileSync(valuesFile, 'utf8'));
const doc = await pdfjs.getDocument({
  data: new Uint8Array(fs.readFileSync(input)), verbosity: 0,
  standardFontDataUrl: path.join(root, 'standard_fonts/'),
}).promise;
let set = 0;
for (let n = 1; n <= doc.numPages; n++) {
  const page = await doc.getPage(n);
  for (const a of await page.getAnnotations({ intent: 'any' })) {
    if (a.subtype !== 'Widget' || !(a.fieldName in values)) continue;
    const v = values[a.fieldName];
    if (a.checkBox) doc.annotationStorage.setValue(a.id, { value: v === true || v === a.exportValue });
    else if (a.radioButton) doc.annotationStorage.setValue(a.id, { value: v === a.buttonValue });
    else doc.annotationStorage.setValue(a.id, { value: v });
    set++;
  }
}
fs.writeFileSync(output, await doc.saveDocument());
console.log(`pdf.js ${pdfjs.version}: ${set} widgets set`);
process.exit(0);
