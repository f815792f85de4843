import 'vitest/browser';

/** Types of the commands in packages/tooling/browser/commands.js for tests. */
declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: {
      forcedColors?: 'active' | 'none';
      colorScheme?: 'light' | 'dark';
      media?: 'print' | null;
    }) => Promise<void>;
    takePicture: (box: { x: number; y: number; width: number; height: number }, scale: number) => Promise<string>;
    readTree: (selector: string) => Promise<string>;
  }
}
