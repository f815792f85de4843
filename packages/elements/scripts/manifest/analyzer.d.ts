// The analyzer types its configuration, and not the function behind its command.
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export const cli: <Manifest>(options: { argv: string[]; cwd: string; noWrite: boolean }) => Promise<Manifest>;
}
