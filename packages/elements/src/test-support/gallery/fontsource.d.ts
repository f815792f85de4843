declare module '@fontsource/open-sans/*.css';
