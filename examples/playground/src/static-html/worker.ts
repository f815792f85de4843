/**
 * Runs the server's rendering beside the page: a worker has no document, as a server has none. Built apart from the pages
 * (vite.worker.config.ts), with Lit as servers load it.
 */
import { renderWidget, widgetTags } from '@health-networks/elements/ssr';
import type { StaticAnswer, StaticRequest } from './messages.js';

const answerTo = async ({ id, tag, attributes, network, data, language }: StaticRequest): Promise<StaticAnswer> => {
  try {
    const known = widgetTags.find((one) => one === tag);
    if (!known) throw new RangeError(`There is no widget "${tag}".`);
    const options = { ...attributes, network, lang: language, mode: 'light' as const, ...(data && { data }) };
    return { id, html: (await renderWidget(known, options)).html };
  } catch (error) {
    return { id, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<StaticRequest>) => {
  void answerTo(data).then((answer) => {
    postMessage(answer);
  });
});
