import { HnDownloadEvent } from '../../events/download-event.js';
import { saveFile } from './save-file.js';

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
