/** Values that were made to slip through. */
export interface HostileValues {
  accepted: readonly string[];
  refused: readonly string[];
}
