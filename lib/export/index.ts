// Every export format: one line a file. The id is the file's name.
import csv from './csv.ts';
import type { Exporter } from './exporter.ts';
import json from './json.ts';
import markdown from './markdown.ts';

export const exporters = { csv, json, markdown } as const satisfies Record<string, Exporter>;
export type ExporterId = keyof typeof exporters;
