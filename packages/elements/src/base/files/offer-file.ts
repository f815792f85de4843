import { HnDownloadEvent } from '../../events/download-event.js';
import { saveFile } from './save-file.js';

/** A file that a reader has asked for. */
export interface OfferedFile {
  name: string;
  mediaType: string;
  content: string;
}

/** Hands a file to the page, which may take it over, and otherwise to the reader's browser. To be loaded when needed. */
export const offerFile = (element: Element, { name, mediaType, content }: OfferedFile): void => {
  if (element.dispatchEvent(new HnDownloadEvent(name, mediaType, content))) saveFile(name, mediaType, content);
};
