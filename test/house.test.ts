// The house itself: who may import whom, what stays out of which room, and that the map tells the truth. Each failure says what to do. It must not test
// what the code does.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findGlobals, findImports, findProperties, type Import, readSources, root, type Source } from './house/sources.ts';

/** Room → the rooms of ours that it may import from. Itself goes without saying; entrypoints and tools may import everything. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  categories: ['model'],
  text: [],
  browser: [],
  language: ['model', 'categories'],
  documents: ['model', 'categories', 'text'],
  anchoring: ['model', 'categories'],
  proposals: ['model', 'categories', 'language', 'text'],
  portals: ['model', 'categories', 'documents', 'proposals'],
  highlight: ['model', 'categories', 'anchoring', 'documents'],
  storage: ['model', 'categories'],
  messages: ['model', 'categories'],
  export: ['model', 'categories', 'proposals'],
  marking: ['model', 'anchoring', 'highlight', 'messages'],
  components: ['model', 'categories', 'messages', 'marking'],
};
const PURE = ['model', 'categories', 'text', 'documents', 'language', 'proposals', 'portals', 'anchoring', 'export'];

/** "lib/language/sv/x.ts" → "language"; "lib/browser.ts" → "browser"; "components/Card.tsx" → "components". */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second.replace(/\.ts$/, '') : first;
}

const house = readSources('lib', 'components', 'entrypoints');
const everything = [...house, ...readSources('tools', 'test')];
const imports: readonly Import[] = house.flatMap(findImports);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
const map = readFileSync(join(root, 'lib/README.md'), 'utf8');

const isFrom = (to: string, name: string): boolean => to === name || to.startsWith(`${name}/`);
const importsOf = (sources: readonly Source[], name: string): Import[] =>
  sources.flatMap(findImports).filter(({ to, isPackage }) => isPackage && isFrom(to, name));
const outside = (found: readonly Import[], ...homes: string[]): string[] =>
  found.map(({ from }) => from).filter((from) => !homes.some((home) => from === home || from.startsWith(`${home}/`)));

describe('imports', () => {
  it('go only the ways that the map shows', () => {
    const wrong = imports.flatMap(({ from, to, isPackage }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (isPackage || here === there || here === 'entrypoints') return [];
      // lib/browser.ts has a rule of its own, below.
      if (to === 'lib/browser.ts' || ALLOWED[here]?.includes(there)) return [];
      const may = ALLOWED[here];
      if (!may)
        return [
          `${from} lies in "${here}", which has no place in the map: add its row to lib/README.md and to ALLOWED in test/house.test.ts.`,
        ];
      return [
        `${from} imports ${to}: ${here} may import from ${may.join(', ') || 'nothing of ours'}. Move what is shared to lib/model, or wire the two in entrypoints.`,
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('nothing imports an entrypoint or a tool', () => {
    const wrong = imports
      .filter(({ from, to, isPackage }) => !isPackage && /^(?:entrypoints|tools)\//.test(to) && !from.startsWith('entrypoints/'))
      .map(({ from, to }) => `${from} imports ${to}: entrypoints and tools are wiring. Move what is needed into a room of lib/.`);
    expect(wrong).toEqual([]);
  });

  it('carry their ending, so that the same file runs in Node', () => {
    const wrong = imports
      .filter(({ from, to, isPackage }) => !isPackage && from.startsWith('lib/') && !/\.(?:ts|mts|mjs)$/.test(to))
      .map(({ from, to }) => `${from} imports ${to} without its ending: write the .ts.`);
    expect(wrong).toEqual([]);
  });

  it('lead to files that exist', () => {
    const wrong = imports
      .filter(
        ({ from, to, isPackage }) => !isPackage && !from.startsWith('entrypoints/') && !existsSync(join(root, to.replace(/\?.*$/, ''))),
      )
      .map(({ from, to }) => `${from} imports ${to}, which is not there.`);
    expect(wrong).toEqual([]);
  });
});

describe('packages stay where they belong', () => {
  it.each([
    ['idb', 'lib/storage', 'only lib/storage opens the database; ask the background'],
    ['compromise', 'lib/language', 'grammar stays in lib/language'],
    ['papaparse', 'lib/export', 'CSV is written in lib/export'],
    ['mammoth', 'lib/documents', 'Word files are read in lib/documents'],
    ['@xmldom/xmldom', 'lib/documents', 'XML is read in lib/documents'],
    ['fflate', 'lib/documents', 'archives are unpacked in lib/documents'],
    ['approx-string-match', 'lib/anchoring', 'lookalikes are found in lib/anchoring'],
    ['valibot', 'lib/messages', 'what is untrusted is parsed in lib/messages'],
  ])('%s in %s', (name, home, why) => {
    const wrong = outside(importsOf(house, name), home).map((from) => `${from} imports ${name}: ${why}.`);
    expect(wrong).toEqual([]);
  });

  it('pdf.js in the reader page, and as types in lib/documents', () => {
    const isTypeOnly = ({ from, to }: Import) => from.startsWith('lib/documents/') && to.endsWith('.d.ts');
    const found = importsOf(house, 'pdfjs-dist').filter((one) => !isTypeOnly(one));
    const wrong = outside(found, 'entrypoints/reader').map(
      (from) => `${from} loads pdf.js: only entrypoints/reader does; take what it made as a parameter.`,
    );
    expect(wrong).toEqual([]);
  });

  it('the WebExtensions API in entrypoints, messages and settings, by way of lib/browser.ts', () => {
    const direct = house.flatMap(findImports).filter(({ to }) => to === 'webextension-polyfill' || to === 'wxt/browser');
    const values = direct.filter(({ from, to }) => to === 'wxt/browser' && from !== 'lib/browser.ts');
    expect(values.map(({ from }) => `${from} imports wxt/browser: import { browser } from lib/browser.ts.`)).toEqual([]);
    const users = imports.filter(({ to }) => to === 'lib/browser.ts');
    const wrong = outside(users, 'entrypoints', 'lib/messages', 'lib/storage/settings.ts').map(
      (from) => `${from} imports lib/browser.ts: let entrypoints do it and pass in what is needed.`,
    );
    expect(wrong).toEqual([]);
  });

  it('no source reaches for a global browser or chrome', () => {
    const wrong = house.flatMap((source) =>
      findGlobals(source, ['browser', 'chrome']).map(({ name, line }) => `${source.path}:${line} uses the global ${name}.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('pure rooms', () => {
  it('take the document as a parameter', () => {
    const wrong = house
      .filter(({ path }) => PURE.includes(roomOf(path)))
      .flatMap((source) =>
        findGlobals(source, ['document', 'window']).map(
          ({ name, line }) => `${source.path}:${line} uses the global ${name}: take the root as a parameter, so that it runs in Node too.`,
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('no source writes data as HTML', () => {
    const names = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];
    const wrong = house.flatMap((source) =>
      findProperties(source, names).map(({ name, line }) => `${source.path}:${line} uses ${name}: set textContent, or let Preact draw it.`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('registries name every file of their folder', () => {
  const registries = [
    { folder: 'lib/language/sv/rules', index: 'lib/language/sv/rules/index.ts' },
    { folder: 'lib/language/en/rules', index: 'lib/language/en/rules/index.ts' },
    { folder: 'lib/export', index: 'lib/export/index.ts', only: /defineExporter|: Exporter\b|satisfies Exporter/ },
    { folder: 'lib/portals', index: 'lib/portals/index.ts', only: /= definePortal\(/ },
    { folder: 'lib/storage/migrations', index: 'lib/storage/migrations/index.ts', only: /\/\d{4}-/ },
  ];
  it.each(registries)('$index', ({ folder, index, only }) => {
    const named = findImports(house.find(({ path }) => path === index)!).map(({ to }) => to);
    const missing = house
      .filter(({ path, text }) => path.startsWith(`${folder}/`) && path !== index && (!only || only.test(path) || only.test(text)))
      .filter(({ path }) => basename(path) !== 'migration.ts' && basename(path) !== 'exporter.ts')
      .map(({ path }) => path)
      .filter((path) => !named.includes(path))
      .map((path) => `${path} is not in ${index}: add its line there.`);
    expect(missing).toEqual([]);
  });

  it('lib/language/registry.ts', () => {
    const folders = readdirSync(join(root, 'lib/language'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = findImports(house.find(({ path }) => path === 'lib/language/registry.ts')!).map(({ to }) => to);
    const missing = folders.map(({ name }) => `lib/language/${name}/language.ts`).filter((path) => !named.includes(path));
    expect(missing.map((path) => `${path} is not in lib/language/registry.ts: add its line there.`)).toEqual([]);
  });
});

describe('files', () => {
  it('open with what they are', () => {
    // A test file's describe says what it tests.
    const wrong = everything
      .filter(({ path, text }) => !/\.test\.tsx?$/.test(path) && !/^(?:#!.*\n)?\/[/*]/.test(text))
      .map(({ path }) => `${path} does not open with a comment: say what it is and what it must not do.`);
    expect(wrong).toEqual([]);
  });

  it('hold one concept: at most 300 lines', () => {
    const wrong = everything
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `${path} has ${lines} lines: split it by concept.`);
    expect(wrong).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
    const wrong = everything
      .filter(
        ({ path }) => !kebab.test(basename(path)) && !(path.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/.test(basename(path))),
      )
      .map(({ path }) => `${path}: name modules in kebab-case and components in PascalCase.`);
    expect(wrong).toEqual([]);
  });

  it('lib holds no JSX: it runs in plain Node', () => {
    expect(house.filter(({ path }) => path.startsWith('lib/') && path.endsWith('x')).map(({ path }) => path)).toEqual([]);
  });
});

describe('the map in lib/README.md', () => {
  it('names every room of lib, and none that is not there', () => {
    const rooms = readdirSync(join(root, 'lib'), { withFileTypes: true })
      .filter((entry) => entry.name !== 'README.md')
      .map((entry) => (entry.isDirectory() ? `lib/${entry.name}/` : `lib/${entry.name}`));
    const named = [...map.matchAll(/^\| `(lib\/[^`]+)` \|/gm)].map(([, room]) => room!);
    expect(named.toSorted()).toEqual(rooms.toSorted());
  });

  it('says what each dependency is for', () => {
    const missing = Object.keys(manifest.dependencies ?? {}).filter((name) => !map.includes(`\`${name}\``));
    expect(missing.map((name) => `${name} is a dependency, but lib/README.md does not say what for: name it there in backquotes.`)).toEqual(
      [],
    );
  });

  it('has one row of directions for each room that the house test knows', () => {
    const known = Object.keys(ALLOWED).filter(
      (room) => room !== 'browser' && existsSync(join(root, room === 'components' ? room : `lib/${room}`)),
    );
    const missing = known.filter((room) => !new RegExp(`^(?:[\\w, ]*\\b)?${room}\\b.*←`, 'm').test(map));
    expect(missing.map((room) => `lib/README.md draws no arrow for ${room}.`)).toEqual([]);
  });
});

describe('package.json', () => {
  it('asks for exact versions', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((group) => Object.entries(manifest[group] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name} ${version}: write one exact version (npm install --save-exact).`);
    expect(loose).toEqual([]);
  });
});
