import '@fontsource/open-sans/latin-400.css';
import '@fontsource/open-sans/latin-600.css';
import '@fontsource/open-sans/latin-700.css';
import '@fontsource/open-sans/latin-ext-400.css';
import '@fontsource/open-sans/latin-ext-600.css';
import '@fontsource/open-sans/latin-ext-700.css';

/** A fixed font, so that screenshots do not depend on the fonts of the machine. */
export const pageFont = 'Open Sans';

/** A letter of each subset of the font. */
const letters = 'aő';

/** Loads all weights, so that no text is rendered in a fallback font. */
export const loadFonts = async (): Promise<void> => {
  const faces = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "${pageFont}"`, letters));
  await Promise.all(faces);
};
