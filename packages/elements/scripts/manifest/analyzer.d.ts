// The analyzer has types only for its configuration, not for its CLI function.
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export const cli: <Manifest>(options: { argv: string[]; cwd: string; noWrite: boolean }) => Promise<Manifest>;
}
