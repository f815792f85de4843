/** Adversarial values for a guard. */
export interface HostileValues {
  accepted: readonly string[];
  refused: readonly string[];
}
