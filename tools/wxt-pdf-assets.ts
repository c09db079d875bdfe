// A hook of the build (wxt.config.ts): copies into it what pdf.js loads by address at run time: character maps, standard fonts, image decoders, colour
// profiles and annotation icons. It must not ship pdf.js' script engine: scripts in PDFs never run.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Folder of pdfjs-dist → folder of the build. */
const FOLDERS = {
  cmaps: 'pdfjs/cmaps',
  standard_fonts: 'pdfjs/standard_fonts',
  wasm: 'pdfjs/wasm',
  iccs: 'pdfjs/iccs',
  'web/images': 'pdfjs/images',
};

const isWanted = (folder: string, name: string): boolean => {
  // The decoders' fallbacks without WASM are not needed: the extension's policy allows WASM.
  if (folder === 'wasm') return !/quickjs|\.js$/i.test(name);
  return folder !== 'web/images' || name.startsWith('annotation-');
};

export function addPdfAssets(_: Wxt, files: ResolvedPublicFile[]): void {
  const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  for (const [from, to] of Object.entries(FOLDERS)) {
    for (const name of readdirSync(join(pdfjs, from))) {
      if (isWanted(from, name)) files.push({ absoluteSrc: join(pdfjs, from, name), relativeDest: `${to}/${name}` });
    }
  }
}
