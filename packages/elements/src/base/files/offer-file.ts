import { HnDownloadEvent } from '../../events/download-event.js';

/** The object URL is revoked only after the browser has started the download. */
const releaseAfterMs = 10_000;

/** Downloads a text as a file. */
const saveFile = (fileName: string, mediaType: string, content: string): void => {
  const url = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), releaseAfterMs);
};

/** A generated file to download. */
export interface OfferedFile {
  name: string;
  mediaType: string;
  content: string;
}

/** Fires `hn-download`; saves the file unless the page cancels the event. */
export const offerFile = (element: Element, { name, mediaType, content }: OfferedFile): void => {
  if (element.dispatchEvent(new HnDownloadEvent(name, mediaType, content))) saveFile(name, mediaType, content);
};
