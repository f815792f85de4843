import '@fontsource/open-sans/latin-400.css';
import '@fontsource/open-sans/latin-600.css';
import '@fontsource/open-sans/latin-700.css';
import '@fontsource/open-sans/latin-ext-400.css';
import '@fontsource/open-sans/latin-ext-600.css';
import '@fontsource/open-sans/latin-ext-700.css';

/** The font of the page in all tests of looks: the machine's own would give each machine pictures of its own. */
export const pageFont = 'Open Sans';

/** One letter of each part of the font. */
const letters = 'aő';

/** Resolves when every weight is there, so that no text is drawn in another font first. */
export const loadFonts = async (): Promise<void> => {
  const faces = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px "${pageFont}"`, letters));
  await Promise.all(faces);
};
