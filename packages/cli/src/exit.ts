/** Exit codes, as documented in `--help` and the README. */
export const exitCodes = { fine: 0, faultyInput: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Error for wrong use of a command: an unknown option, a missing file. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
