/** Exit codes, as `--help` and the README tell them. */
export const exitCodes = { fine: 0, faultyInput: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command was given what it cannot use: an unknown option, a file that is not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
