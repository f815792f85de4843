import type { Dataset } from '@health-networks/core';
import { formatDatasetJson } from '@health-networks/core/io';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import {
  codeOf,
  inRequestedLanguage,
  pageLanguage,
  printJson,
  printProblems,
  type Command,
  type Context,
} from '../context.js';
import { exitCodes, UsageError } from '../host.js';
import { readInput, type InputOptions } from '../input/read-input.js';
import { tableOptionsOf, type GivenTableOptions } from '../input/table-options.js';
import { previewPage, previewStyle, startPreview, type Served, type Site } from '../serve/preview.js';
import { networkIdIn } from './given-values.js';

export interface ServeOptions extends GivenTableOptions {
  readonly file: string;
  readonly network?: string;
  /** Name of the network, if the file does not contain it, as with a table. */
  readonly name?: string;
  readonly port?: string;
  /** Folder that contains hn.js. */
  readonly widgets?: string;
}

const defaultPort = 4174;

const portOf = ({ port }: ServeOptions, { words }: Context): number => {
  if (port === undefined) return defaultPort;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : NaN;
  if (number >= 0 && number <= 65_535) return number;
  throw new UsageError(words.wrongPort(port));
};

/** Finds the built widgets: next to the data, else next to this command. */
const installedWidgets = (folder: string): string | undefined => {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    try {
      return join(dirname(createRequire(from).resolve('@health-networks/elements/package.json')), 'dist', 'cdn');
    } catch {
      // Not found here: try the next location.
    }
  }
  return undefined;
};

const widgetsFolder = ({ widgets }: ServeOptions, { host, words }: Context): string => {
  const folder = widgets === undefined ? installedWidgets(host.folder) : resolve(host.folder, widgets);
  if (folder === undefined || !existsSync(join(folder, 'hn.js'))) throw new UsageError(words.needsElements);
  return folder;
};

/**
 * Creates a function that reads the file again for every page, so that corrections show. Problems are printed only when
 * they change.
 */
const createReader = (context: Context, { file, name, network }: ServeOptions, table: InputOptions) => {
  let lastMessage = '';
  const named = name === undefined ? {} : { network: { id: network ?? 'network', name } };
  const options = inRequestedLanguage(context, { mode: 'lenient', migrate: true, ...table, ...named });
  return async (): Promise<Dataset | undefined> => {
    const { dataset, problems } = await readInput(file, options, context);
    const now = JSON.stringify(problems);
    if (!context.json && now !== lastMessage) printProblems(context, problems);
    lastMessage = now;
    return dataset;
  };
};

type Reader = ReturnType<typeof createReader>;

const siteOf = (context: Context, options: ServeOptions, read: Reader, first: Dataset): Site => {
  let dataset = first;
  const html = async (): Promise<Served> => {
    dataset = (await read()) ?? dataset;
    const network = networkIdIn(context, dataset, options.network, options);
    return {
      type: 'text/html; charset=utf-8',
      body: previewPage({ dataset, network, language: pageLanguage(context, dataset) }),
    };
  };
  return {
    prefix: '/hn/',
    folder: widgetsFolder(options, context),
    pages: {
      '/': html,
      '/data.json': () =>
        Promise.resolve({ type: 'application/json; charset=utf-8', body: formatDatasetJson(dataset) }),
      '/preview.css': () => Promise.resolve({ type: 'text/css; charset=utf-8', body: previewStyle }),
    },
  };
};

/** Serves a page with the widgets and the user's file on this machine, until it is stopped. */
export const serve: Command<ServeOptions> = async (context, options) => {
  const port = portOf(options, context);
  const read = createReader(context, options, await tableOptionsOf(options, context.words));
  const dataset = await read();
  if (!dataset) return exitCodes.faultyInput;
  networkIdIn(context, dataset, options.network, options);
  const site = siteOf(context, options, read, dataset);
  const { address, stop } = await startPreview(site, port).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new UsageError(context.words.portTaken(String(port)));
  });
  if (context.json) printJson(context, { ok: true, address });
  else context.host.writeError(`${context.words.serving(address)}\n`);
  await context.host.untilStopped();
  await stop();
  return codeOf(true);
};
